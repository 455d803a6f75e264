"""The meeting that decides: its agenda, what it agreed on, who is selected and why, and its minutes."""
