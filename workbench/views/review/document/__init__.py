"""The page view of a PDF document: layout, bitmaps, selection, search and the panel around them."""
