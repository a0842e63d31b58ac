"""The encrypted book: engine, operation log, projection, queries. SQL lives here and nowhere else."""
