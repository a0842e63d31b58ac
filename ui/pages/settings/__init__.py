"""设置: who works here, how it looks, which rules hold, how the book is, and what was done."""
