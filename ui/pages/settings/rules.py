"""Which tier scheme and which maintenance standard hold, and what else is installed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.models.record_table import RecordTableModel
from ui.pages.settings.compare import CompareDialog
from ui.tasks import Latest
from ui.widgets.basics import KeyValueGrid, button, label, scrolled
from ui.widgets.record_view import RecordView
from ui.wording import Wording
from workbench.domain.schemes import HUNDREDTHS, Band, Scheme
from workbench.domain.standards import Standard
from workbench.services.rulebook import adopt
from workbench.services.rules import load_rules

if TYPE_CHECKING:
    from db.desk import Desk


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One scheme or standard; `adopted` is in force, `kept` has its text in the book."""

    kind: Literal["scheme", "standard"]
    code: str
    name: Mapping[str, str]
    bank: Mapping[str, str]
    version: str
    effective: dt.date
    sources: tuple[str, ...]
    adopted: bool
    kept: bool
    bands: Sequence[Band]
    points: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.kind, self.code


def read_rules(desk: Desk) -> list[RuleRow]:
    """Read what is installed and what this book adopted."""
    rules = load_rules(desk)
    schemes = [_row("scheme", one, rules.scheme.code, rules.adopted) for one in rules.schemes.values()]
    standards = [_row("standard", one, rules.standard.code, rules.adopted) for one in rules.standards.values()]
    return [*schemes, *standards]


def _row(
    kind: Literal["scheme", "standard"], one: Scheme | Standard, current: str, adopted: frozenset[tuple[str, str]]
) -> RuleRow:
    points = isinstance(one, Scheme) and one.kind == "points"
    bands = one.tiers if isinstance(one, Scheme) else one.bands
    return RuleRow(
        kind,
        one.code,
        one.name,
        one.bank,
        one.version,
        one.effective,
        one.sources,
        one.code == current,
        (kind, one.code) in adopted,
        bands,
        points,
    )


class RulesTab(QWidget):
    """The list of rule sets with the bands of the chosen one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._say = Wording(context)
        self._latest = Latest()
        self.model = RecordTableModel(self._columns(), self, key=lambda row: row.key)
        self.view = RecordView(self.model, self.tr("Rules"))
        self.view.setObjectName("rules")
        self.view.setSelectionMode(RecordView.SelectionMode.SingleSelection)
        self.adopt = button("", "primary", "check", self._adopt)
        self.compare = button("", "", "clients", self.show_comparison)
        self._about = label("", "muted", wrap=True)
        self._title = label("", "title", wrap=True)
        self._facts = KeyValueGrid()
        self._bands = KeyValueGrid()
        self._bands_title = label("", "strong")
        self._build()
        self.view.picked.connect(self._on_picked)
        self.view.opened.connect(lambda _row: self._adopt())
        self.retranslate()
        self._on_picked(None)

    def _columns(self) -> list[Column]:
        texts = self._context.texts
        return [
            Column(
                lambda: self.tr("Kind"),
                "kind",
                text=lambda kind: self.tr("Tier scheme") if kind == "scheme" else self.tr("Maintenance standard"),
                width=150,
                key="kind",
            ),
            Column(
                lambda: self.tr("Name"),
                lambda row: self._context.texts.named(row.name),
                width=0,
                strong=True,
                chips=lambda row: (Chip(self.tr("in force"), "success"),) if row.adopted else (),
                key="name",
            ),
            Column(lambda: self.tr("Bank"), lambda row: texts.named(row.bank), width=110, key="bank"),
            Column(lambda: self.tr("Version"), "version", width=100, key="version"),
        ]

    def _build(self) -> None:
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(theme.SPACE["l"], 0, 0, 0)
        side.setSpacing(theme.SPACE["m"])
        for widget in (self._title, self._facts, self._bands_title, self._bands):
            side.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self.adopt)
        line.addWidget(self.compare)
        line.addStretch(1)
        side.addLayout(line)
        side.addWidget(self._about)
        side.addStretch(1)
        split = QSplitter()
        split.setObjectName("rules-split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(scrolled(right))
        split.setSizes([720, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE["m"], 0, 0)
        column.addWidget(split)

    def refresh(self) -> None:
        """Read the rules again."""
        self._latest.query(self._context.tasks, read_rules, self._on_read)

    def _on_read(self, rows: Sequence[RuleRow]) -> None:
        self.model.set_records(rows)
        if self.view.current_record() is None and rows:
            current = next((row for row in rows if row.adopted), rows[0])
            self.view.select_key(current.key)
        self._on_picked(self.view.current_record())

    def _on_picked(self, row: RuleRow | None) -> None:
        texts = self._context.texts
        for widget in (self._title, self._facts, self._bands_title, self._bands):
            widget.setVisible(row is not None)
        self.compare.setVisible(row is not None and row.kind == "scheme")
        self.adopt.setEnabled(row is not None and not (row.adopted and row.kept))
        if row is None:
            return
        self._title.setText(texts.named(row.name))
        self._facts.show_pairs(
            [
                (self.tr("Bank"), texts.named(row.bank)),
                (self.tr("Version"), row.version),
                (self.tr("In force since"), row.effective.isoformat()),
                (self.tr("Source"), ", ".join(row.sources)),
                (self.tr("Kept in this book"), self.tr("yes") if row.kept else self.tr("no, as shipped")),
            ]
        )
        self._bands_title.setText(self.tr("Tiers") if row.kind == "scheme" else self.tr("Bands"))
        self._bands.show_pairs([(texts.named(band.name), self._range(band, row)) for band in reversed(row.bands)])

    def _range(self, band: Band, row: RuleRow) -> str:
        if row.points:
            low, high = (self._points(value) for value in (band.low, band.high))
        else:
            low, high = (self._say.money(value) for value in (band.low, band.high))
        return (
            self.tr("from {low}").format(low=low)
            if not high
            else self.tr("{low} to below {high}").format(low=low, high=high)
        )

    def _points(self, value: int | None) -> str:
        return "" if value is None else self.tr("{points} points").format(points=f"{value // HUNDREDTHS:,}")

    def show_comparison(self) -> None:
        """Show what every client would be under the chosen scheme."""
        row: RuleRow | None = self.view.current_record()
        if row is not None and row.kind == "scheme":
            CompareDialog(self._context, row.code, self).open()

    def _adopt(self) -> None:
        row: RuleRow | None = self.view.current_record()
        if row is None or not self.adopt.isEnabled():
            return
        kind, code, today = row.kind, row.code, self._context.today
        said = self.tr("Adopted: {name}").format(name=self._context.texts.named(row.name))
        self._context.tasks.change(
            lambda desk: adopt(desk, kind=kind, code=code, effective=today),
            self,
            lambda _changes: self._context.say(said, undo=True),
        )

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.adopt.setText(self.tr("Adopt"))
        self.adopt.setAccessibleName(self.tr("Adopt"))
        self.compare.setText(self.tr("Compare clients…"))
        self.compare.setAccessibleName(self.tr("Compare clients…"))
        self._about.setText(
            self.tr(
                "Adopting copies the rules into the book, so that old reports keep the rules of their day."
                " Tiers and obligations of all clients follow at once."
            )
        )
        self.view.setAccessibleName(self.tr("Rules"))
        self.model.retranslate()
        self._on_picked(self.view.current_record())
