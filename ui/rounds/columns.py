"""The columns of the two tables of a round: its stops, and who lies on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject

from ui.context import Context
from ui.models.columns import Chip, Column
from ui.rounds.words import owed_text, place_text, span_text, trouble_chips
from workbench.domain.agenda import Conflict
from workbench.domain.rounds import Leg
from workbench.readmodels.rounds import Visitor


class RoundColumns(QObject):
    """Makes the columns; nothing can be sorted by them, since the order is what the tables are about."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def stops(self, number: Callable[[Leg], int], warnings: Callable[[Leg], Iterable[Conflict]]) -> list[Column]:
        """Return the columns of stops; `number` tells the place of one, `warnings` what the calendar says of it."""
        return [
            Column(lambda: self.tr("No."), number, width=44, align="right", key="no", sortable=False),
            Column(lambda: self.tr("Time"), span_text, width=104, key="time", sortable=False),
            Column(
                lambda: self.tr("Way"),
                "travel",
                text=self._minutes,
                width=70,
                align="right",
                key="way",
                sortable=False,
            ),
            Column(
                lambda: self.tr("Name"), lambda leg: leg.stop.name, width=84, strong=True, key="name", sortable=False
            ),
            Column(
                lambda: self.tr("Where"),
                lambda leg: place_text(leg.stop.place),
                width=0,
                chips=lambda leg: trouble_chips(leg, warnings(leg), self._context),
                key="where",
                sortable=False,
            ),
            Column(
                lambda: self.tr("Agreed"),
                "stop",
                text=lambda _stop: "",
                check=lambda leg: leg.stop.fixed is not None,
                width=64,
                key="agreed",
                sortable=False,
            ),
            Column(
                lambda: self.tr("State"),
                "stop",
                text=lambda _stop: "",
                chips=self._state,
                width=80,
                key="state",
                sortable=False,
            ),
        ]

    def near(self, where: Callable[[Visitor], str]) -> list[Column]:
        """Return the columns of clients on the way; `where` says where one lives."""
        return [
            Column(lambda: self.tr("Where"), where, width=130, key="where", sortable=False),
            Column(lambda: self.tr("Name"), "name", width=76, strong=True, key="name", sortable=False),
            Column(
                lambda: self.tr("Owed"),
                lambda person: owed_text(person, self._context),
                width=0,
                tone=lambda person: "danger" if person.overdue else None,
                key="owed",
                sortable=False,
            ),
        ]

    def _state(self, leg: Leg) -> Sequence[Chip]:
        return [] if leg.stop.appointment else [Chip(self.tr("new"), "info")]

    def _minutes(self, minutes: int) -> str:
        return self.tr("{minutes} min").format(minutes=minutes)
