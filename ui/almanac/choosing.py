"""Which row of a list is chosen after it was read again."""

from __future__ import annotations

from collections.abc import Hashable

from ui.widgets.record_view import RecordView


def show_wanted(view: RecordView, wanted: Hashable | None) -> None:
    """Choose the row that was just written, or the first one where none is chosen."""
    if wanted is not None and view.select_key(wanted):
        return
    if not view.currentIndex().isValid():
        view.select_row(0)
