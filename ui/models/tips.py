"""Tool tips and menus say what is written: names and remarks are data, never markup and never keys."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it stands, signs of markup and line breaks included."""
    # Qt reads a tip with a tag in it as markup.
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if "<" in text else text


def plain_entry(text: str) -> str:
    """Return the text of a menu's entry or a button that shows an ampersand as one."""
    return text.replace("&", "&&")
