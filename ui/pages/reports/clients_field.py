"""The clients a document is about: added by search, taken away one by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.models.tips import plain_tip
from ui.roster import Roster
from ui.widgets.basics import button, label
from ui.widgets.flow import FlowLayout
from ui.widgets.pick_field import PickField, PickItem

#: More chosen clients than this are counted, not shown one by one.
_SHOWN = 12


class ClientsField(QWidget):
    """A search field with the chosen clients beside it.

    Signals:
        changed: the choice changed.
    """

    changed = Signal()

    def __init__(self, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._ids: list[bytes] = []
        self.search = PickField("", self._find, keep=False)
        self.search.setFixedWidth(230)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._none = label("", "muted", wrap=True)
        self._clear = button("", "quiet", "close", lambda: self.set_clients(()))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self.search)
        row.addWidget(self._none, 1)
        row.addWidget(self._clear)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["xs"])
        column.addLayout(row)
        column.addWidget(self._chips)
        self.search.picked.connect(self._on_picked)
        roster.reloaded.connect(self._show)
        self.retranslate()

    @property
    def clients(self) -> Sequence[bytes]:
        """The chosen clients, in the order chosen."""
        return tuple(self._ids)

    def set_clients(self, ids: Iterable[bytes]) -> None:
        """Choose exactly these."""
        self._ids = list(dict.fromkeys(ids))
        self._show()
        self.changed.emit()

    def _find(self, text: str) -> list[PickItem]:
        rows = (self._roster.row(client) for client in self._roster.find(text, 30))
        return [PickItem(row.id, row.name, row.client_no) for row in rows if row is not None]

    def _on_picked(self, item: PickItem) -> None:
        if isinstance(item.key, bytes) and item.key not in self._ids:
            self.set_clients([*self._ids, item.key])

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for client in self._ids[:_SHOWN]:
            self._flow.addWidget(self._chip(client))
        more = len(self._ids) - _SHOWN
        if more > 0:
            self._flow.addWidget(label(self.tr("and %n more", "", more), "muted"))
        self._chips.setVisible(bool(self._ids))
        self._none.setVisible(not self._ids)
        self._clear.setVisible(len(self._ids) > 1)
        self.updateGeometry()

    def _chip(self, client: bytes) -> QPushButton:
        row = self._roster.row(client)
        name = row.name if row is not None else "…"
        made = button(name, "", "close", lambda: self.set_clients([one for one in self._ids if one != client]))
        made.setAccessibleName(self.tr("Take {who} off").format(who=name))
        made.setToolTip(plain_tip(made.accessibleName()))
        return made

    def say_none(self, sentence: str) -> None:
        """Say what it means that nobody is chosen."""
        self._none.setText(sentence)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.search.set_name(self.tr("Add a client"))
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Take everybody off"))
        self._show()
