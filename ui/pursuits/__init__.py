"""Opportunities and referrals: words, dialogs and deeds that the page and the card share."""
