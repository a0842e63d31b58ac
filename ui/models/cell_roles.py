"""What the model of records answers to the roles that Qt asks for besides the text: reading aloud, tips, ticks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt

from ui.models.columns import Cell, Column
from ui.models.discretion import discretion
from ui.models.tips import plain_tip

RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
ALIGN = {
    "left": int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    "right": int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    "center": int(Qt.AlignmentFlag.AlignCenter),
}


class Records(Protocol):
    """What is asked of the model of records."""

    heading: Callable[[Any], str] | None

    @property
    def columns(self) -> tuple[Column, ...]: ...

    def record_at(self, row: int) -> Any: ...

    def cell_at(self, row: int, column: int) -> Cell: ...

    def spoken_row(self, row: int) -> str: ...

    def reading(self) -> Sequence[int]: ...


def _spoken(model: Records, row: int, column: int) -> str:
    if model.heading is not None and (title := model.heading(model.record_at(row))):
        return title
    # The first cell speaks for its row: a reader that moves by rows hears it whole.
    if column == next(iter(model.reading()), 0):
        return model.spoken_row(row)
    return f"{model.columns[column].title()}: {model.cell_at(row, column).spoken()}"


def _tip(model: Records, row: int, column: int) -> str | None:
    tip = model.columns[column].tip
    return plain_tip(discretion.text(tip(model.record_at(row)) or "")) or None if tip else None


def _checked(model: Records, row: int, column: int) -> int | None:
    check = model.cell_at(row, column).check
    return None if check is None else (Qt.CheckState.Checked if check else Qt.CheckState.Unchecked).value


ROLES: Mapping[int, Callable[[Records, int, int], Any]] = {
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.TextAlignmentRole: lambda model, _row, column: ALIGN[model.columns[column].align],
    Qt.ItemDataRole.CheckStateRole: _checked,
    RECORD_ROLE: lambda model, row, _column: model.record_at(row),
}
