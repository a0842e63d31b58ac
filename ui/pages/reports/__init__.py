"""报表: the documents of the program with a live preview of the real PDF, to be printed or saved."""
