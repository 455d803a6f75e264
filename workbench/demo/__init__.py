"""The demo's invented call: cluster organisations, their documents and what is true of them."""
