"""Columns of a table as data: what they are called, what they show and how they sort."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from ui.models.discretion import discretion

Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class Chip:
    """A small coloured word in a cell; its tone is one of `ui.theme.TONES`."""

    text: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class Column:
    """One column over records of any kind.

    Attributes:
        title: the head, asked when it is shown, e.g. `lambda: self.tr("Name")`.
        value: the record's value; a field's name or a callable.
        text: how the value reads; None reads as nothing.
        width: pixels at first; 0 takes what is left.
        align: of the text.
        sort: a key to sort by; None sorts by the value, with empty values last. Set `sortable=False` for none.
        chips: coloured words shown instead of the text (or after it when `text` says something).
        tone: a token that colours the text of this record, e.g. "danger".
        icon: a name of `resources/icons` drawn before the text.
        check: whether the record is ticked, None for one without a box; the column answers a click and the space bar.
        strong: draw in bold.
        key: a stable name, for remembered widths and orders; the title is none, it is translated.
        tip: a tool tip of a cell.
    """

    title: Callable[[], str]
    value: str | Callable[[Any], Any]
    text: Callable[[Any], str] | None = None
    width: int = 120
    align: Align = "left"
    sort: Callable[[Any], Any] | None = None
    sortable: bool = True
    chips: Callable[[Any], Sequence[Chip]] | None = None
    tone: Callable[[Any], str | None] | None = None
    icon: Callable[[Any], str | None] | None = None
    check: Callable[[Any], bool | None] | None = None
    strong: bool = False
    key: str = ""
    tip: Callable[[Any], str] | None = None

    def read(self, record: Any) -> Any:
        """Return the record's value."""
        return getattr(record, self.value) if isinstance(self.value, str) else self.value(record)

    def show(self, record: Any) -> str:
        """Return the text of the cell."""
        value = self.read(record)
        if self.text is not None:
            return self.text(value)
        return "" if value is None else str(value)

    def sort_key(self, record: Any) -> Any:
        """Return what the record sorts by in this column, None when it has nothing to sort by."""
        if self.sort is not None:
            return self.sort(record)
        value = self.read(record)
        return None if value == "" else value


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, ready to be painted."""

    text: str
    chips: tuple[Chip, ...] = ()
    tone: str | None = None
    icon: str | None = None
    check: bool | None = None

    def spoken(self) -> str:
        """Return what a screen reader says of the cell."""
        parts = [self.text, *(chip.text for chip in self.chips)]
        return " ".join(part for part in parts if part)


def make_cell(column: Column, record: Any) -> Cell:
    """Return the cell of a record, asked once and then kept."""
    said = discretion.text
    chips = tuple(column.chips(record)) if column.chips else ()
    if discretion.on:
        chips = tuple(replace(chip, text=said(chip.text)) for chip in chips)
    return Cell(
        text=said(column.show(record)),
        chips=chips,
        tone=column.tone(record) if column.tone else None,
        icon=column.icon(record) if column.icon else None,
        check=column.check(record) if column.check else None,
    )
