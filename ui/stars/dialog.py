"""The star calculator (ST2–ST11): amounts by row and single transactions, what each gives, and the star."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.stars.deals import DealsPanel, amount_box, fen_of
from ui.widgets.basics import button, label, line, room_for, scrolled
from ui.widgets.tabbing import OrderedTabs
from workbench.domain.money import FEN_PER_WAN
from workbench.domain.schemeparts import Scheme
from workbench.domain.starsheet import StarSheet, star_sheet

_WIDTH, _HEIGHT = 820, 640
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StarDialog(OrderedTabs, QDialog):
    """Counts again with every number that is typed; nothing is written anywhere."""

    def __init__(
        self,
        context: Context,
        scheme: str = "icbc-star",
        amounts_fen: Mapping[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the calculator of a scheme of points; `amounts_fen` are the amounts to begin with, by row."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._scheme: Scheme = context.rules.schemes[scheme]
        self.setWindowTitle(self.tr("Star calculator"))
        self.amounts: dict[str, QDoubleSpinBox] = {}
        self._points: dict[str, QLabel] = {}
        self.total = label("", "figure")
        self.star = label("", "title")
        self.distance = label("", "muted", wrap=True)
        self.deals = DealsPanel(context, self._scheme)
        self.sheet: StarSheet | None = None
        self._build()
        self.resize(room_for(parent, _WIDTH, _HEIGHT))
        for code, fen in (amounts_fen or {}).items():
            self.amounts[code].setValue(fen / FEN_PER_WAN)
        for box in self.amounts.values():
            box.valueChanged.connect(lambda _value: self._count())
        self.deals.changed.connect(self._count)
        self._count()

    def _build(self) -> None:
        texts = self._context.texts
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, theme.SPACE["s"], 0)
        body.setSpacing(theme.SPACE["m"])
        body.addLayout(self._grid())
        body.addWidget(line())
        body.addWidget(label(self.tr("Single transactions"), "strong"))
        body.addWidget(label(self._order(), "muted", wrap=True))
        body.addWidget(self.deals)
        body.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE["m"])
        top.addWidget(label(texts.named(self._scheme.name), "headline"), 1)
        top.addWidget(self.star)
        top.addWidget(self.total)
        foot = QHBoxLayout()
        foot.addWidget(self.distance, 1)
        clear = button(self.tr("Clear"), "", clicked=self._clear)
        clear.setAutoDefault(False)
        foot.addWidget(clear)
        foot.addWidget(button(self.tr("Close"), "primary", clicked=self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(theme.SPACE["m"])
        column.addLayout(top)
        column.addWidget(line())
        column.addWidget(scrolled(inner), 1)
        column.addLayout(foot)

    def _grid(self) -> QGridLayout:
        """Return the rows: name, points for each 万元, the amount, what it gives."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE["m"])
        grid.setVerticalSpacing(theme.SPACE["xs"])
        grid.setColumnStretch(0, 1)
        heads = ("", self.tr("Points a 10,000"), self.tr("Amount, 10,000 yuan"), self.tr("Points"))
        for column, text in enumerate(heads):
            head = label(text, "muted")
            head.setAlignment(_RIGHT)
            grid.addWidget(head, 0, column)
        named = self._context.texts.named
        for place, row in enumerate(self._scheme.rows, 1):
            name = named(row.name)
            kind = self.tr("average of six months") if row.weighted else self.tr("sum of six months")
            title = label(self.tr("{name} ({kind})").format(name=name, kind=kind))
            box = self.amounts[row.code] = amount_box(name)
            title.setBuddy(box)
            coefficient, points = label(f"{Decimal(row.coefficient) / 1000:g}"), label("", "strong")
            for text_label in (coefficient, points):
                text_label.setAlignment(_RIGHT)
                text_label.setMinimumWidth(86)
            self._points[row.code] = points
            for column, widget in enumerate((title, coefficient, box, points)):
                grid.addWidget(widget, place, column)
        return grid

    def _order(self) -> str:
        """Say how a transaction is counted, in the order of the scheme's file (ST10, ST11)."""
        order = self._scheme.counting.order if self._scheme.counting else ()
        names = {"cap": self.tr("the cap of its business"), "discount": self.tr("the discount of its fee")}
        told = self.tr(", then ").join(names[step] for step in order)
        said = self.tr("Each counts after {order}. The source does not give the order; it stands in the scheme's file.")
        return said.format(order=told)

    def _count(self) -> None:
        amounts = {code: fen_of(box) for code, box in self.amounts.items()}
        sheet = self.sheet = star_sheet(self._scheme, amounts, self.deals.deals)
        self.deals.show_counted(sheet.deals)
        for line_ in sheet.lines:
            self._points[line_.row.code].setText(f"{line_.points:,.2f}")
        named = self._context.texts.named
        self.total.setText(f"{sheet.total:,.2f}")
        self.total.setAccessibleName(self.tr("Points: {points}").format(points=self.total.text()))
        self.star.setText(named(sheet.tier.name) if sheet.tier else self.tr("not rated"))
        said = ""
        if sheet.next is not None and sheet.distance is not None:
            said = self.tr("{points} points more for {tier}")
            said = said.format(points=f"{sheet.distance:,.2f}", tier=named(sheet.next.name))
        self.distance.setText(said)

    def _clear(self) -> None:
        self.deals.deals.clear()
        for box in self.amounts.values():
            box.blockSignals(True)
            box.setValue(0)
            box.blockSignals(False)
        self._count()
