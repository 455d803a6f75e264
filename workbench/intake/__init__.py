"""Applications and calls in: call files, folders of documents, eligibility rules."""
