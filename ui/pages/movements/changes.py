"""The tab 变动: the figures of a comparison, its pictures, and the clients behind each with the reason of a loss."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.listed import ListedPanel
from ui.pages.movements.pictures import Key, Pictures
from ui.pages.movements.words import MoveWords
from ui.tasks import Latest
from ui.widgets.basics import button, label
from ui.widgets.choices import refill
from ui.widgets.deeds import list_key
from ui.widgets.figure_tile import FigureTile
from workbench.domain.moves import LOST, Move
from workbench.readmodels.lists import ListedClient
from workbench.readmodels.movements import Compared
from workbench.services.movements import give_reason, listed, reason_names

_TILES = ("opening", "kept", "lost", "gross_new", "net", "closing", "product_only", "outflows")
_FIRST: Key = ("figure", "lost", None)
_COLUMNS = ("name", "client_no", "code", "other", "value", "change", "band", "day", "reason")
#: What gives way to the reasons on a small screen, the first one first, and the pixels that they want.
_GIVING_WAY, _REASON_WIDTH = ("client_no", "band", "day"), 130


def moves_behind(compared: Compared, key: Key) -> list[Move]:
    """Return the clients that a figure of the page counts."""
    found = compared.movements
    if key[0] == "cell":
        return found.between(key[1], key[2])
    if key[0] == "reason":
        wanted = compared.reasons.get(key[1], frozenset()) if key[1] else compared.unreasoned
        return [move for move in found.behind("lost") if move.client_id in wanted]
    return found.behind(key[1], key[2])


class ReasonBar(QWidget):
    """Records why the chosen clients were lost."""

    def __init__(self, context: Context, panel: ListedPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._panel = panel
        self._label = label("", "muted")
        self.box = QComboBox()
        self.give = button("", "primary", clicked=lambda: self._give(str(self.box.currentData() or "")))
        self.take = button("", "quiet", clicked=lambda: self._give(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE["s"])
        row.addWidget(self._label)
        row.addWidget(self.box, 1)
        row.addWidget(self.give)
        row.addWidget(self.take)
        panel.view.selected.connect(lambda _count: self.follow())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._label.setText(self.tr("Why lost"))
        self.give.setText(self.tr("Record"))
        self.take.setText(self.tr("Take back"))
        named = self._context.texts.named
        refill(self.box, [(named(names), code) for code, names in reason_names().items()])
        self.box.setAccessibleName(self.tr("Reason of loss"))
        self.box.setToolTip(self.tr("Reason of loss (R on the list)"))

    def follow(self) -> None:
        """Offer what can be done with the rows that are chosen."""
        rows: Sequence[ListedClient] = self._panel.view.selected_records()
        lost = [row for row in rows if row.code in LOST]
        self.give.setEnabled(bool(lost))
        self.take.setEnabled(any(row.reason for row in lost))

    def _give(self, code: str) -> None:
        rows: Sequence[ListedClient] = self._panel.view.selected_records()
        clients = [row.client_id for row in rows if row.code in LOST]
        if not clients:
            return
        today = self._context.today
        said = self.tr("Reason recorded") if code else self.tr("Reason taken back")
        self._context.tasks.change(
            lambda desk: give_reason(desk, clients=clients, code=code, on=today),
            self,
            lambda _changes: self._context.say(said, undo=True),
        )


class ChangesTab(QWidget):
    """Shows one comparison; the page asks for it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = MoveWords(context)
        self._latest = Latest()
        self._compared: Compared | None = None
        self._key: Key = _FIRST
        self.tiles = {name: FigureTile(name) for name in _TILES}
        self.pictures = Pictures(context)
        self.panel = ListedPanel(
            context,
            _COLUMNS,
            titles={
                "code": lambda: self.tr("Movement"),
                "other": lambda: self.tr("Opening"),
                "value": lambda: self.tr("Closing"),
                "day": lambda: self.tr("Matures"),
                "reason": lambda: self.tr("Why"),
            },
            code=self._words.kind,
        )
        self.panel.view.setObjectName("moves")
        self.reason = ReasonBar(context, self.panel)
        self._build()
        for name, tile in self.tiles.items():
            tile.clicked.connect(partial(self.ask, ("figure", name, None)))
        self.pictures.asked.connect(self.ask)
        list_key(self.panel.view, "R", self.reason.box.setFocus)

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(6)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(6)
        side.addWidget(self.panel, 1)
        side.addWidget(self.reason)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("movements")
        splitter.setProperty("kind", "gap")
        splitter.setHandleWidth(theme.SPACE["m"])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.pictures)
        splitter.addWidget(right)
        splitter.setSizes([560, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["s"], 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addLayout(tiles)
        choices = QHBoxLayout()
        choices.setSpacing(theme.SPACE["l"])
        choices.addWidget(self.pictures.views, 1)
        choices.addWidget(self.pictures.unit)
        column.addLayout(choices)
        column.addWidget(splitter, 1)

    def show_compared(self, compared: Compared) -> None:
        """Show another comparison and the clients behind the figure that was chosen."""
        self._compared = compared
        self.pictures.show_compared(compared)
        self._fill_tiles()
        self.ask(self._key)

    def clear(self, sentence: str) -> None:
        """Show that there is nothing to compare."""
        self._compared = None
        self._latest.cancel()
        self.pictures.show_compared(None)
        self._fill_tiles()
        self.panel.clear(sentence)
        self.reason.follow()

    def ask(self, key: Key, _checked: bool = False) -> None:
        """List the clients behind a figure."""
        self._key = key
        for name, tile in self.tiles.items():
            tile.setChecked(key == ("figure", name, None))
        compared = self._compared
        if compared is None:
            return
        self._latest.query(
            self._context.tasks,
            lambda desk: listed(desk, compared, moves_behind(compared, key), products=key[1] == "product_only"),
            lambda rows: self._show_rows(key, rows),
        )

    def _show_rows(self, key: Key, rows: Sequence[ListedClient]) -> None:
        # What a list is worth is said as its figure counts: who is no longer there by what they had.
        if key[1] == "outflows":
            worth = sum((row.value_fen or 0) - (row.other_fen or 0) for row in rows)
        else:
            worth = sum((row.other_fen if row.code in LOST else row.value_fen) or 0 for row in rows)
        self._make_room(rows, matures=key[1] == "product_only")
        self.panel.show_rows(self._said(key), rows, note=lambda: self._words.money(worth))
        self.reason.setVisible(any(row.code in LOST for row in rows))
        self.reason.follow()

    def _make_room(self, rows: Sequence[ListedClient], *, matures: bool) -> None:
        """Let what the list is about be seen whole: days only of products that mature, reasons of everybody else."""
        view = self.panel.view
        for key in ("day", "change"):
            view.setColumnHidden(_COLUMNS.index(key), False)
        giving = [key for key in _GIVING_WAY if not (matures and key == "day")]
        if rows and all(row.value_fen is None for row in rows):
            # Whoever has left has nothing that could have changed.
            giving.append("change")
        view.give_way([_COLUMNS.index(key) for key in giving], _REASON_WIDTH)

    def _said(self, key: Key) -> str:
        """Return the title of a figure's clients."""
        if key[0] == "cell":
            return f"{self._words.band(key[1])} → {self._words.band(key[2])}"
        if key[0] == "reason":
            names = reason_names().get(key[1])
            return self._context.texts.named(names) if names else self.tr("No reason given yet")
        said = self._words.figure(key[1])
        return f"{said} · {self._words.band(key[2])}" if key[2] else said

    def _fill_tiles(self) -> None:
        for name, tile in self.tiles.items():
            value, beside, notes = "–", "", ["", ""]
            if self._compared is not None:
                value, beside, notes = self._words.tile(name, self._compared.movements)
            tile.show_figure(self._words.figure(name), value, notes, beside)
            tile.setEnabled(self._compared is not None)

    def set_privacy(self) -> None:
        """Hide or show amounts."""
        self._fill_tiles()
        self.pictures.show_compared(self._compared)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.pictures.retranslate()
        self.reason.retranslate()
        self.panel.retranslate()
        self._fill_tiles()
        self.ask(self._key)
