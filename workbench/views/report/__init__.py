"""The page that writes the selection report."""
