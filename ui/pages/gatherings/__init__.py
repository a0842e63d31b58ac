"""The page 活动: gatherings, whom they invite and what became of them, and the gifts beside them."""
