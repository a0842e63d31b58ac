"""What a client is worth and where it stands: ABC, RFM, lifetime value, stages, classes, composition, radar."""
