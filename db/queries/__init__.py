"""Read functions: they take the open book and return frozen rows."""
