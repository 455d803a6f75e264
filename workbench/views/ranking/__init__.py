"""The ranking page: who would be selected, how sure that is, and why."""
