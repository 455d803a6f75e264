"""Files that travel: hand-outs to reviewers, hand-ins from them, and the merge of what comes back."""
