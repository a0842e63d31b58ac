"""同步: make packets for the other computers, rehearse and merge theirs, decide what both sides changed."""
