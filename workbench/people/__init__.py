"""The reviewers of a call: who reads what, who may not, how far they have come, and the mails to them."""
