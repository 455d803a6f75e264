"""Who may take part: every application against the call's rules, for a person to decide."""
