"""What a review file holds: entities, the journal they are folded from, and the file itself."""
