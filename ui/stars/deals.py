"""Single transactions of the star calculator: typed in one line, listed with what counts of each (ST10, ST11)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.forms import CodeBox
from ui.models.columns import Column
from ui.models.record_table import RecordTableModel
from ui.widgets.basics import EmptyState, button, inset, label
from ui.widgets.flow import FlowLayout
from ui.widgets.record_view import RecordView
from workbench.domain.money import FEN_PER_WAN, wan
from workbench.domain.schemeparts import Scheme
from workbench.domain.starsheet import FULL_FEE, CountedDeal, Deal

_MOST = 9_999_999.9999
_HEIGHT = 132


def amount_box(name: str) -> QDoubleSpinBox:
    """Return a field for an amount in 万元, to the yuan."""
    made = QDoubleSpinBox()
    made.setDecimals(4)
    made.setRange(0, _MOST)
    made.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    made.setGroupSeparatorShown(True)
    made.setAccessibleName(name)
    made.setMinimumWidth(116)
    inset(made)
    return made


def fen_of(box: QDoubleSpinBox) -> int:
    """Return the amount of a field in fen."""
    return int(Decimal(f"{box.value():.4f}") * FEN_PER_WAN)


class DealsPanel(QWidget):
    """The transactions, and a line to add one.

    Signals:
        changed: a transaction was added or removed.
    """

    changed = Signal()

    def __init__(self, context: Context, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = context.texts
        self.deals: list[Deal] = []
        self._names = {row.code: texts.named(row.name) for row in scheme.rows if not row.weighted}
        self.row = CodeBox(self.tr("Row"), self._names)
        self.business = QLineEdit()
        self.business.setAccessibleName(self.tr("Business"))
        self.business.setPlaceholderText(self.tr("business, e.g. remittance"))
        self.amount = amount_box(self.tr("Amount, 10,000 yuan"))
        self.paid = QSpinBox()
        self.paid.setRange(0, FULL_FEE)
        self.paid.setValue(FULL_FEE)
        self.paid.setSuffix(" %")
        self.paid.setAccessibleName(self.tr("Share of the fee that was paid"))
        inset(self.paid)
        self.cap = amount_box(self.tr("Cap, 10,000 yuan"))
        self.cap.setSpecialValueText(self.tr("as the scheme says"))
        self.add = button(self.tr("Add transaction"), "", "add", self._add)
        self.remove = button(self.tr("Remove"), "quiet", "delete", self._remove)
        for pressed in (self.add, self.remove):
            pressed.setAutoDefault(False)
        self.model = RecordTableModel(self._columns(), self, key=lambda one: one[0])
        self.view = RecordView(self.model, self.tr("Transactions"))
        self.view.setObjectName("star-deals")
        self.view.setFixedHeight(_HEIGHT)
        self.view.set_empty(EmptyState("money", self.tr("No single transactions.")))
        self._build()
        self.show_counted(())

    def _columns(self) -> list[Column]:
        return [
            Column(lambda: self.tr("Row"), lambda one: self._names[one[1].deal.row], width=0),
            Column(lambda: self.tr("Business"), lambda one: one[1].deal.business, width=120),
            Column(lambda: self.tr("Amount"), lambda one: one[1].deal.amount_fen, text=wan, align="right", width=100),
            Column(
                lambda: self.tr("Cap"),
                lambda one: one[1].cap_fen,
                text=lambda fen: "" if fen is None else wan(fen),
                align="right",
                width=90,
            ),
            Column(
                lambda: self.tr("Fee paid"),
                lambda one: one[1].deal.paid_percent,
                text=lambda percent: f"{percent} %",
                align="right",
                width=80,
            ),
            Column(lambda: self.tr("Counts as"), lambda one: one[1].counted_fen, text=wan, align="right", width=100),
        ]

    def _build(self) -> None:
        fields = QWidget()
        flow = FlowLayout(fields)
        for name, widget in (
            ("", self.row),
            ("", self.business),
            (self.tr("Amount"), self.amount),
            (self.tr("Fee paid"), self.paid),
            (self.tr("Cap"), self.cap),
        ):
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.SPACE["xs"])
            if name:
                line.addWidget(label(name, "muted"))
            line.addWidget(widget)
            flow.addWidget(pair)
        flow.addWidget(self.add)
        flow.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE["s"])
        column.addWidget(fields)
        column.addWidget(self.view)

    def show_counted(self, counted: Sequence[CountedDeal]) -> None:
        """Show what counts of each transaction."""
        self.model.set_records(list(enumerate(counted)))
        self.remove.setEnabled(bool(counted))

    def _add(self) -> None:
        if fen_of(self.amount) == 0:
            self.amount.setFocus()
            return
        cap = fen_of(self.cap) or None
        self.deals.append(
            Deal(self.row.code(), fen_of(self.amount), self.business.text().strip(), self.paid.value(), cap)
        )
        self.amount.setValue(0)
        self.changed.emit()
        self.amount.setFocus()

    def _remove(self) -> None:
        chosen = self.view.current_record()
        place = chosen[0] if chosen is not None else len(self.deals) - 1
        if 0 <= place < len(self.deals):
            del self.deals[place]
            self.changed.emit()
