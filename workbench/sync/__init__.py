"""Merge rules of the operation log: a pure function of the set of operations."""
