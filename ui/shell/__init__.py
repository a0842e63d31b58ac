"""The window around the pages: rail, search, status, dialogs; it knows a page only by title, icon and activate()."""
