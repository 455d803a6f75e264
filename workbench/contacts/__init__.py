"""What was said with applicants and regions: the contact log, and the information meetings with their sign-up lists."""
