"""Gifts in the window: what is owed, the ledger, the cupboard, the entitlements, and their forms."""
