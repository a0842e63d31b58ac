"""Tool tips say what is written: Qt reads one with a tag in it as markup, and names and remarks are data."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it stands, signs of markup and line breaks included."""
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if "<" in text else text
