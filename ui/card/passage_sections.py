"""The parts of the tab 计划 that are written: the service plan with what is known, and the grid of nine fields."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.card.sections import Section
from ui.context import Context
from ui.widgets.basics import button, label, tool_button
from ui.wording import HIDDEN
from workbench.services.plans import PlanPart, ServicePlan, known_text, plan_rules

_SMALL_BUTTON = QSize(24, 22)


class PlanSection(Section):
    """The parts of a service plan (MS6); what is known stands grey until it is adopted.

    Signals:
        edit_asked: a part is to be written; carries the `PlanPart`.
        adopt_asked: what is known is to be written; carries the `PlanPart`s.
        print_asked: the plan is wanted on paper.
    """

    edit_asked = Signal(object)
    adopt_asked = Signal(object)
    print_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._parts: list[PlanPart] = []
        self.adopt = button(self.tr("Adopt what is known"), "quiet", clicked=self._adopt_all)
        self.print = tool_button("print", self.tr("Print the service plan"), self.print_asked.emit)
        self.head.add_action(self.adopt)
        self.head.add_action(self.print)

    def show_plan(self, plan: ServicePlan) -> None:
        """Show the plan of a client."""
        self.clear()
        private = self.words.private
        self.head.set_title(self.tr("Service plan"))
        self._parts = [part for part in plan.parts if part.known and not part.text]
        self.adopt.setVisible(bool(self._parts) and not private)
        self.print.setVisible(not private)
        if private:
            self.add_nothing(self.tr("Hidden by the privacy screen."))
            return
        if plan.needed and plan.written is None:
            missing = label(self.tr("The standard asks for a service plan; there is none yet."), wrap=True)
            missing.setProperty("tone", "warning")
            self.rows.addWidget(missing)
        for part in plan.parts:
            self._add(part)

    def _add(self, part: PlanPart) -> None:
        texts = self.context.texts
        name, known = texts.named(part.part.name), known_text(part, texts)
        made = QFrame()
        made.setAccessibleName(f"{name}: {part.text or known}")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(name, "strong"))
        head.addWidget(label(self.words.day(part.on), "small"), 1)
        if known and not part.text:
            adopt = button(self.tr("Adopt"), "quiet", clicked=partial(self.adopt_asked.emit, [part]))
            adopt.setAccessibleName(self.tr("Adopt what is known: {part}").format(part=name))
            head.addWidget(adopt)
        edit = tool_button("edit", self.tr("Write: {part}").format(part=name), partial(self.edit_asked.emit, part))
        edit.setFixedSize(_SMALL_BUTTON)
        head.addWidget(edit)
        column.addLayout(head)
        if part.text:
            column.addWidget(label(part.text, wrap=True, selectable=True))
        else:
            column.addWidget(_grey(known or texts.named(part.part.ask)))
        self.rows.addWidget(made)

    def _adopt_all(self) -> None:
        self.adopt_asked.emit(self._parts)


class GridSection(Section):
    """The grid of nine fields (九宫格): folded away unless the book wants it.

    Signals:
        edit_asked: the cells are to be written.
        shown_asked: the grid is to be shown, or not; carries which.
    """

    edit_asked = Signal()
    shown_asked = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan: ServicePlan | None = None
        self.switch = button("", "quiet", clicked=self._on_switch)
        self.edit = tool_button("edit", self.tr("Write the grid"), self.edit_asked.emit)
        self.head.add_action(self.switch)
        self.head.add_action(self.edit)

    def show_plan(self, plan: ServicePlan) -> None:
        """Show the grid of a client where it is wanted."""
        self._plan = plan
        self.clear()
        self.head.set_title(self.tr("KYC grid"))
        self.switch.setText(self.tr("Hide") if plan.grid_shown else self.tr("Show"))
        self.switch.setAccessibleName(self.tr("Hide the grid") if plan.grid_shown else self.tr("Show the grid"))
        self.edit.setVisible(plan.grid_shown and not self.words.private)
        if plan.grid_shown:
            self.rows.addWidget(self._grid(plan))

    def _grid(self, plan: ServicePlan) -> QWidget:
        rules, named, private = plan_rules(), self.context.texts.named, self.words.private
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.SPACE["xs"])
        for column, one in enumerate(rules.columns, 1):
            grid.addWidget(label(named(one.name), "small"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, line in enumerate(rules.rows, 1):
            grid.addWidget(label(named(line.name), "small"), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, one in enumerate(rules.columns, 1):
                text = plan.grid.get(f"{line.code}-{one.code}", "")
                cell = _framed(HIDDEN if private and text else text or "–", faint=not text)
                cell.setAccessibleName(f"{named(line.name)}, {named(one.name)}: {text}")
                grid.addWidget(cell, row, column)
        return made

    def _on_switch(self) -> None:
        if self._plan is not None:
            self.shown_asked.emit(not self._plan.grid_shown)


def _grey(text: str) -> QLabel:
    return label(text, "muted", wrap=True)


def _framed(text: str, *, faint: bool) -> QFrame:
    made = QFrame()
    made.setProperty("surface", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(6, 4, 6, 4)
    column.addWidget(label(text, "muted" if faint else "", wrap=True), 0, Qt.AlignmentFlag.AlignTop)
    return made
