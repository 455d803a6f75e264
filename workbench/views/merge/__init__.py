"""The merge page and what travels: hand-outs, hand-ins, and what came back."""
