"""年历: days off of each year, occasions of the manager's own, the branch's business days, reckoning with days."""
