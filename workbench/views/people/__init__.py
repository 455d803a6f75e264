"""The people page: roster, assignment, conflicts of interest, progress and mails."""
