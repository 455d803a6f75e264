"""Who set what, when and from where: the history page, and one value's history beside what is being read."""
