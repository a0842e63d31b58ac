"""The quiet line on a card whose client may stand in the book twice."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.duplicates.search import count_twins
from ui.roster import Roster
from ui.tasks import Latest
from ui.widgets.basics import button, label
from workbench.domain.changes import Changes
from workbench.domain.courtesy import in_steps


class TwinHint(QFrame):
    """Shows itself only when there is somebody; looks among the namesakes, which the list of clients knows."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._roster = Roster.of(context)
        self._latest = Latest()
        self._client: bytes | None = None
        self._text = label("", "small", wrap=True)
        theme.set_property(self._text, "tone", "warning")
        self.look = button("", "quiet", clicked=self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self.look)
        self.hide()
        context.privacy_changed.connect(self._on_privacy)
        context.tasks.changed.connect(self._on_changed)
        self._roster.reloaded.connect(self._read)

    def show_client(self, client: bytes | None) -> None:
        """Look for the twins of a client; the line goes until they are found."""
        if client != self._client:
            self._client = client
            self.hide()
            self._read()

    def _read(self) -> None:
        client = self._client
        row = self._roster.row(client) if client is not None and self._roster.ready else None
        if client is None or row is None or self._context.private:
            self.hide()
            return
        rows, name = self._roster.rows, row.name

        def read(desk: Any) -> int:
            return count_twins(
                desk, client, [one.id for one in in_steps(rows) if one.name == name and one.id != client]
            )

        self._latest.query(self._context.tasks, read, partial(self._on_count, client))

    def _on_count(self, client: bytes, count: int) -> None:
        if client != self._client:
            return
        self._text.setText(self.tr("This client may stand in the book twice."))
        self.look.setText(self.tr("Compare…"))
        self.look.setAccessibleName(self.tr("Compare with whoever may be the same"))
        self.setVisible(bool(count) and not self._context.private)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._client is not None and changes.touched("client", "contact_way", "distinct_pair"):
            self._read()

    def _on_privacy(self, private: bool) -> None:
        self.hide()
        if not private:
            self._read()

    def _ask(self) -> None:
        self._context.duplicates_asked.emit(self._client)
