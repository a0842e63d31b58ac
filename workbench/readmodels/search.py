"""What a search through notes brings back: the client, and where the words stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

#: Characters shown before and behind what was found.
_BEFORE, _BEHIND = 8, 24


@dataclass(frozen=True, slots=True)
class NoteHit:
    """One client and the newest text that holds the words.

    Attributes:
        source: code of the kind of text: remark, contact, promise, task, opportunity, relation, …
        on: the day of the text, None where it has none.
    """

    client: bytes
    source: str
    text: str
    on: date | None = None

    def around(self, words: list[str]) -> str:
        """Return the text about the first word that stands in it, as one short line."""
        text = " ".join(self.text.split())
        spots = [spot for word in words if (spot := text.lower().find(word)) >= 0]
        start = max(0, min(spots, default=0) - _BEFORE)
        end = start + _BEFORE + _BEHIND
        return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
