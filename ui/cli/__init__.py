"""The command line: the second front end, and the contract that outside checks rely on. It never imports Qt."""
