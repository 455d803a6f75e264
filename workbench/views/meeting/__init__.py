"""The pages of the deciding meeting and of the selection."""
