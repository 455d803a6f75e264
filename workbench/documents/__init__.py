"""PDFs: the sandboxed worker process, its client, text and search."""
