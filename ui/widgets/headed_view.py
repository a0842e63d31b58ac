"""A table of records of which some are headings: the arrows skip these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.record_view import RecordView

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class HeadedView(RecordView):
    """Subclasses say which records are no headings."""

    def stops_at(self, record: Any) -> bool:
        """Tell whether the arrows stop at a record. Overridden."""
        raise NotImplementedError

    def step_to(self, by: int, fits: Callable[[Any], bool] | None = None, row: int | None = None) -> bool:
        """Go on from a row, else from the current one, to the next one that fits; return whether there is one."""
        fits = fits or self.stops_at
        row = (self.currentIndex().row() if row is None else row) + by
        while 0 <= row < self.table.rowCount():
            if fits(self.table.record_at(row)):
                self.select_row(row)
                return True
            row += by
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView::keyPressEvent."""
        key = event.key()
        if key not in _STEPS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        # Before the first such row may stand a heading: going up there shows it.
        elif not self.step_to(_STEPS[Qt.Key(key)]) and key == Qt.Key.Key_Up:
            self.scrollToTop()
