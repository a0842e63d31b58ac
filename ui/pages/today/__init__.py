"""今日: whom to contact today and why, and one key to record what came of it."""
