"""The coming days of households: birthdays and anniversaries, each once, with the way to the client's card."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.tasks import Latest
from ui.widgets.basics import EmptyState, label
from ui.widgets.curtain import Curtain
from ui.widgets.record_view import RecordView
from workbench.domain.almanac import Almanac
from workbench.domain.familydays import KIND_NAMES, FamilyDay
from workbench.reports.formats import day_text
from workbench.services.familydays import family_days_between

_TONES = {"client": "accent", "relative": "info", "anniversary": "gold"}


class FamiliesTab(QWidget):
    """A list of the coming weeks; Enter opens the card of the one through whom a day is kept.

    Signals:
        card_asked: the card of a client is wanted; carries its id (16 bytes).
    """

    card_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest()
        self._almanac: Almanac | None = None
        spans = {
            "31": self.tr("the next month"),
            "92": self.tr("the next three months"),
            "366": self.tr("the next year"),
        }
        self.span = CodeBox(self.tr("How far"), spans)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: (one.client_id, one.day, one.who))
        self.view = RecordView(self.model, self.tr("Family days"))
        self.view.setObjectName("almanac-families")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        empty = EmptyState("household", self.tr("No household has a day then"))
        self.view.set_empty(empty)
        self._build()
        self.view.opened.connect(self._open)
        self.span.currentIndexChanged.connect(self._read)
        context.privacy_changed.connect(self.curtain.draw)

    def show_almanac(self, almanac: Almanac) -> None:
        """Look again with a calendar."""
        self._almanac = almanac
        self._read()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._latest.cancel()

    def _columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(lambda: self.tr("Day"), "day", text=lambda day: day_text(day, texts), width=172, key="day"),
            Column(
                lambda: self.tr("Occasion"),
                "kind",
                text=lambda _kind: "",
                chips=lambda one: [Chip(texts.tr("FamilyDays", KIND_NAMES[one.kind]), _TONES[one.kind])],
                width=136,
                key="kind",
            ),
            Column(lambda: self.tr("Of whom"), "who", width=0, strong=True, key="who"),
            Column(lambda: self.tr("Through"), _through, width=104, key="through"),
            Column(lambda: self.tr("Noted by as well"), lambda one: texts.listed(one.also), width=130, key="also"),
            Column(
                lambda: "",
                "mourning",
                text=lambda _mourning: "",
                chips=lambda one: [Chip(texts.tr("FamilyDays", "In mourning"), "neutral")] if one.mourning else [],
                width=98,
                key="mourning",
            ),
        ]

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["m"])
        line = QHBoxLayout()
        line.addWidget(self.span)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.view, 1)
        note = self.tr(
            "What several members of a household noted stands here once. Festivals are greeted once as well."
        )
        column.addWidget(label(note, "muted", wrap=True))
        self.curtain = Curtain(inside)
        self.curtain.draw(self._context.private)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        outer.addWidget(self.curtain)

    def _read(self, _place: int = 0) -> None:
        if self._almanac is None:
            return
        first, lunar = self._context.today, self._almanac.lunar
        last = first + dt.timedelta(days=int(self.span.code()))

        def read(desk: Any) -> list[FamilyDay]:
            return family_days_between(desk, first, last, lunar)

        self._latest.query(self._context.tasks, read, self._on_read)

    def _on_read(self, found: list[FamilyDay]) -> None:
        self.model.set_records(found)
        if found and not self.view.currentIndex().isValid():
            self.view.select_row(0)

    def _open(self, one: FamilyDay) -> None:
        if not self._context.private:
            self.card_asked.emit(one.client_id)


def _through(one: FamilyDay) -> str:
    """Return through whom a day is kept; nothing for somebody's own."""
    return "" if one.kind == "client" else one.client_name
