"""What narrows the client list: tiers, bands, watch lists, and a few questions that are asked every day."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.pages.clients.choice import ChoiceButton
from ui.pages.clients.watched import WatchButton
from ui.tasks import Latest
from ui.widgets.choices import FilterChips
from ui.wording import Wording
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.lists import ClientRow

#: Questions by code; each says yes or no of a row on a day.
QUESTIONS: Mapping[str, Callable[[ClientRow, dt.date], bool]] = {
    "due": lambda row, today: row.next_due is not None and row.next_due <= today,
    "risk": lambda row, today: row.risk_until is not None and row.risk_until < today,
    "important": lambda row, _today: "important" in row.flags,
    "silent": lambda row, today: row.last_contact is None or (today - row.last_contact).days > 90,
    "blocked": lambda row, _today: bool({"no_contact", "mourning", "deceased"} & set(row.flags)),
}
QUESTION_NAMES: Mapping[str, str] = {
    "due": QT_TRANSLATE_NOOP("ClientFilters", "Due"),
    "risk": QT_TRANSLATE_NOOP("ClientFilters", "Risk expired"),
    "important": QT_TRANSLATE_NOOP("ClientFilters", "Important"),
    "silent": QT_TRANSLATE_NOOP("ClientFilters", "Silent for 90 days"),
    "blocked": QT_TRANSLATE_NOOP("ClientFilters", "Not to be greeted"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; empty sets ask for nothing. None among tiers or bands means “none reached”.

    `members` are the only clients wanted, those of the ticked watch lists; None wants everybody.
    """

    tiers: frozenset[str | None] = frozenset()
    bands: frozenset[str | None] = frozenset()
    questions: frozenset[str] = frozenset()
    members: frozenset[bytes] | None = None

    def __bool__(self) -> bool:
        return bool(self.tiers or self.bands or self.questions or self.members is not None)

    def keeps(self, row: ClientRow, today: dt.date) -> bool:
        """Whether a row fits all that is asked."""
        if self.tiers and row.tier not in self.tiers:
            return False
        if self.bands and row.band not in self.bands:
            return False
        if self.members is not None and row.id not in self.members:
            return False
        return all(QUESTIONS[question](row, today) for question in self.questions)


class Counted(NamedTuple):
    """How many rows each choice would keep."""

    tiers: Counter[str | None]
    bands: Counter[str | None]
    questions: dict[str, int]


def count(rows: Sequence[ClientRow], today: dt.date) -> Counted:
    """Return how many rows each choice would keep."""
    questions = {code: sum(asks(row, today) for row in rows) for code, asks in QUESTIONS.items()}
    return Counted(Counter(row.tier for row in rows), Counter(row.band for row in rows), questions)


class FilterBar(QWidget):
    """Tier, band, watch lists and questions in a row.

    Signals:
        changed: another wish.
    """

    changed = Signal()

    def __init__(
        self,
        context: Context,
        before: Sequence[QWidget] = (),
        after: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the row with what stands before and after the filters in it."""
        super().__init__(parent)
        self._context = context
        self._words = Wording(context)
        self._latest = Latest()
        self._tiers = ChoiceButton()
        self._bands = ChoiceButton()
        self.lists = WatchButton(context)
        self._questions = FilterChips(self.tr("Filters"))
        self._room = QHBoxLayout()
        self._fixed: tuple[QWidget, ...] = (*before, self._tiers, self._bands, self.lists, *after)
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE["s"])
        for widget in (*before, self._tiers, self._bands, self.lists):
            first.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        first.addLayout(self._room, 1)
        for widget in after:
            first.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE["s"])
        self._column.addLayout(first)
        self._room.addWidget(self._questions, 1)
        self._room.addStretch(0)
        self._below = False
        self._tiers.changed.connect(self.changed)
        self._bands.changed.connect(self.changed)
        self.lists.listed.connect(self.changed)
        self._questions.changed.connect(lambda _keys: self.changed.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._place_questions()

    def _place_questions(self) -> None:
        """Put the questions into the row, or below it where they have no room beside the rest."""
        parts = (*self._fixed, self._questions)
        wanted = sum(max(part.sizeHint().width(), part.minimumWidth()) + theme.SPACE["s"] for part in parts)
        below = wanted > self.width()
        if below != self._below:
            self._below = below
            (self._room if below else self._column).removeWidget(self._questions)
            if below:
                self._column.addWidget(self._questions)
            else:
                self._room.insertWidget(0, self._questions, 1)

    def wish(self) -> Wish:
        """Return what is asked for."""
        questions = frozenset(str(key) for key in self._questions.active())
        return Wish(self._tiers.chosen(), self._bands.chosen(), questions, self.lists.members)

    def clear(self) -> None:
        """Ask for nothing."""
        self._tiers.clear()
        self._bands.clear()
        self.lists.clear()
        self._questions.set_active(set())

    def show_rows(self, rows: Sequence[ClientRow]) -> None:
        """Offer what these rows hold, with counts, as soon as they are counted."""
        today = self._context.today
        self._latest.compute(self._context.tasks, lambda _progress: count(rows, today), self._on_counted)

    def _on_counted(self, counted: Counted) -> None:
        rules, texts, none = self._context.rules, self._context.texts, self.tr("none")
        tiers: list[str | None] = [*(tier.code for tier in reversed(rules.scheme.tiers)), None]
        bands: list[str | None] = [*(band.code for band in reversed(rules.standard.bands)), None]
        self._tiers.set_choices(
            self.tr("Tier"),
            [(code, self._words.tier(code) or none, counted.tiers[code]) for code in tiers if code in counted.tiers],
        )
        self._bands.set_choices(
            self.tr("Band"),
            [(code, self._words.band(code) or none, counted.bands[code]) for code in bands if code in counted.bands],
        )
        self.lists.retranslate()
        active = self._questions.active()
        self._questions.set_chips(
            [
                (code, texts.tr("ClientFilters", QUESTION_NAMES[code]), number)
                for code, number in counted.questions.items()
                if number or code in active
            ]
        )
        self._place_questions()
