"""The review page: one application's documents beside the criteria they are scored on."""
