"""The wording check in the window: underlines while one writes, a line below, quick fixes, a dialog for any text."""
