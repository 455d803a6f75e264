"""The inbox: the applications one has before one, and how far one has come with each."""
