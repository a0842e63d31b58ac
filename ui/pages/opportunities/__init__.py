"""商机: needs followed to won or lost, clients who were pointed out, and what both come to."""
