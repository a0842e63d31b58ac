"""Pictures of the window, made anew from the demonstration book at any time."""
