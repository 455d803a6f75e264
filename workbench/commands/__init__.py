"""What the commands do, by theme; what they take is in :mod:`workbench.arguments`."""
