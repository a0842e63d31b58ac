"""The conflicts as cards: mine, theirs, what it was before, or a third value."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.card.card import REVEALED
from ui.card.reason_dialog import ReasonDialog
from ui.context import Context
from ui.pages.sync.words import conflict_field, is_personal, shown_value, table_name
from ui.widgets.basics import EmptyState, SectionHeader, button, label, name_button, tool_button
from ui.widgets.choices import ConflictCard
from ui.wording import Wording, local_moment, now_utc
from workbench.services.access import record_access
from workbench.sync.records import EDIT_VS_DELETE, MINE, THEIRS, ConflictRow

#: More cards than this are not made at once; deciding some brings the next.
_SHOWN = 40


class ConflictList(QWidget):
    """Cards below each other.

    Signals:
        decided: carries the conflict's id and `mine`, `theirs` or the value that shall stand.
        client_asked: carries a client's id.
    """

    decided = Signal(str, str)
    client_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._rows: Sequence[ConflictRow] = ()
        self._full = False
        self._hide = QTimer(self, singleShot=True, interval=REVEALED)
        self._hide.timeout.connect(partial(self.show_full, False))
        self._header = SectionHeader("")
        self.eye = tool_button("eye", self.tr("Show numbers in full"), self.reveal)
        self._header.add_action(self.eye)
        self._empty = EmptyState("check", "")
        self._cards = QWidget()
        self._cards.setProperty("surface", "clear")
        self._column = QVBoxLayout(self._cards)
        self._column.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        self._column.setSpacing(theme.SPACE["m"])
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._cards)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(self._header)
        column.addWidget(self._area, 1)
        column.addWidget(self._more)
        column.addWidget(self._empty, 1)
        self.retranslate()

    def reveal(self) -> None:
        """Ask for a reason, then show numbers in full for a while; asked again it masks them."""
        if self._full:
            self.show_full(False)
            return
        dialog = ReasonDialog(self._context, self)
        dialog.given.connect(self._on_reason)
        dialog.open()

    def _on_reason(self, reason: str) -> None:
        rows = sum(is_personal(row) for row in self._rows)
        self._context.tasks.change(
            lambda desk: record_access(desk, kind="view", what="conflicts", at=now_utc(), rows=rows, reason=reason),
            self,
            lambda _changes: self.show_full(True),
        )

    def show_full(self, full: bool) -> None:
        """Show numbers in full, or masked again."""
        self._full = full
        if full:
            self._hide.start()
        else:
            self._hide.stop()
        self.eye.setIcon(theme.icon("eye-off" if full else "eye", "accent" if full else "muted"))
        self.set_rows(self._rows)

    def set_rows(self, rows: Sequence[ConflictRow]) -> None:
        """Show these conflicts."""
        self._rows = rows
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row in rows[:_SHOWN]:
            self._column.addWidget(self._card(row))
        self._column.addStretch(1)
        hidden = len(rows) - _SHOWN
        self._more.setText(self.tr("and %n more", "", hidden) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)
        self.eye.setVisible(any(is_personal(row) for row in rows))
        self._area.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._header.set_title(self.tr("Conflicts"), len(rows) or None)

    def _card(self, row: ConflictRow) -> ConflictCard:
        texts = self._context.texts
        title = row.client_name or table_name(row.table, texts)
        made = ConflictCard(row.id, title, conflict_field(row, texts))
        made.set_values(
            shown_value(row, row.mine, self._say, texts, full=self._full),
            shown_value(row, row.theirs, self._say, texts, full=self._full),
            self._note(row.mine_device, row.mine_at, shown=row.winner == MINE),
            self._note(row.theirs_device, row.theirs_at, shown=row.winner == THEIRS),
        )
        made.chosen.connect(lambda key, side: self.decided.emit(str(key), side))
        if row.client_id is not None:
            client = bytes.fromhex(row.client_id)
            card = button(self.tr("Card"), "quiet", "client", lambda: self.client_asked.emit(client))
            card.setAccessibleName(f"{self.tr('Card')}: {title}")
            made.add_action(card)
        below = self._below(row)
        layout = made.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(below)
        return made

    def _note(self, device: str, at: str, *, shown: bool) -> str:
        parts = (device, local_moment(at), self.tr("shown until you decide") if shown else "")
        return " · ".join(part for part in parts if part)

    def _below(self, row: ConflictRow) -> QHBoxLayout:
        texts = self._context.texts
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE["s"])
        if row.kind != EDIT_VS_DELETE:
            before = shown_value(row, row.base, self._say, texts, full=self._full) or "—"
            line.addWidget(label(self.tr("Before: {value}").format(value=before), "small"))
            line.addStretch(1)
            other = QLineEdit()
            other.setPlaceholderText(self.tr("Another value"))
            what = conflict_field(row, texts)
            other.setAccessibleName(f"{self.tr('Another value')}: {what}")
            other.setMaximumWidth(180)
            take = button(self.tr("Take this"), clicked=lambda: self._take(row.id, other))
            take.setAccessibleName(f"{self.tr('Take this')}: {what}")
            other.returnPressed.connect(take.click)
            line.addWidget(other)
            line.addWidget(take)
        else:
            line.addWidget(
                label(
                    self.tr("Deleted on one side, edited on the other; it stays until you decide."), "small", wrap=True
                ),
                1,
            )
        return line

    def _take(self, conflict: str, field: QLineEdit) -> None:
        if field.text().strip():
            self.decided.emit(conflict, field.text().strip())

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        name_button(self.eye, self.tr("Show numbers in full"))
        self._empty.say(
            self.tr("No conflicts"),
            self.tr("When two computers change the same field without knowing of each other, you decide here."),
            "check",
        )
        self.set_rows(self._rows)
