"""The contacts page: the contact log, and information meetings with their sign-up lists."""
