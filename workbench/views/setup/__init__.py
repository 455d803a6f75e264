"""Setting a call up: a new file, its reviewers and its applications."""
