"""Every sentence that domain code can put in front of a person, for the translators; a test holds them to the code."""
