"""Parts of the open book as services see it, one file for each that needs several reads."""
