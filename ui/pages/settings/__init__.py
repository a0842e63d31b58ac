"""设置: who works here, how it looks, how the book is, and what was done."""
