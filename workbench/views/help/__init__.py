"""The help pages and the window that shows them, all from this computer."""
