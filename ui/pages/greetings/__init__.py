"""问候: who is owed a greeting for an occasion, in which words, and ticking them off; nothing is sent from here."""
