"""File → records → plan (new, changed, same, rejected); writes nothing and knows no store."""
