"""The columns of 今日."""

from __future__ import annotations

from collections.abc import Callable

from ui.card.owed import tells_money
from ui.context import Context
from ui.models.columns import Chip, Column
from ui.pages.today.lines import Line
from ui.wording import HIDDEN, Wording
from workbench.readmodels.lists import DutyRow
from workbench.services.rules import reason_text
from workbench.texts import Texts

#: Columns that give way where room is short, the first one first: their places.
GIVING_WAY = (5, 4, 3, 6)


class DutyColumns:
    """Makes the columns; what they say follows the language, and hides behind the privacy screen."""

    def __init__(self, context: Context, at_desk: Callable[[], bytes | None]) -> None:
        """Take the context; `at_desk` tells which client may be read while the privacy screen is on."""
        self._context = context
        self._words = Wording(context)
        self._at_desk = at_desk

    def make(self) -> list[Column]:
        """Return the columns from left to right; none can be sorted, the groups have their order."""
        texts, words = self._texts, self._words
        narrow = texts().language == "zh_CN"
        mark = Column(lambda: "", "marked", text=_nothing, check=_mark_of, width=34, sortable=False)
        client = Column(
            lambda: texts().tr("DutyColumns", "Client"),
            self._name,
            chips=lambda line: words.tier_chips(line.duty.tier) if line.duty and not self._hidden(line) else [],
            tone=_tone,
            width=168,
            strong=True,
            sortable=False,
            icon=_icon,
        )
        due = Column(
            lambda: texts().tr("DutyColumns", "Due"),
            lambda line: words.near_day(line.duty.due) if line.duty and not line.settled else "",
            chips=self._state,
            tone=_tone,
            width=116 if narrow else 158,
            sortable=False,
        )
        return [mark, client, *self._words_columns(), due]

    def _words_columns(self) -> list[Column]:
        """Why, and what helps to call."""
        texts = self._texts
        return [
            Column(
                lambda: texts().tr("DutyColumns", "Why"), self._why, tone=_tone, width=0, sortable=False, tip=self._why
            ),
            Column(lambda: texts().tr("DutyColumns", "Phone"), self._phone, tone=_tone, width=118, sortable=False),
            Column(lambda: texts().tr("DutyColumns", "Best time"), self._time, tone=_muted, width=92, sortable=False),
            Column(
                lambda: texts().tr("DutyColumns", "Last words"),
                self._last,
                tone=_muted,
                width=210,
                sortable=False,
                tip=self._last,
            ),
        ]

    def _texts(self) -> Texts:
        return self._context.texts

    def _phone(self, line: Line) -> str:
        return self._words.phone(line.duty.phone) if line.duty else ""

    def _time(self, line: Line) -> str:
        return line.duty.preferred_time if line.duty and not self._hidden(line) else ""

    def _hidden(self, line: Line) -> bool:
        if not self._words.private or line.duty is None or not line.duty.client_id:
            return False
        return line.duty.client_id != self._at_desk()

    def _name(self, line: Line) -> str:
        if line.duty is None:
            return self._words.group(line.group)
        return HIDDEN if self._hidden(line) else line.duty.name

    def _why(self, line: Line) -> str:
        if line.duty is None:
            return ""
        if self._hidden(line) or (self._words.private and tells_money(line.duty)):
            return self._words.kind(line.duty.kind)
        return why(line.duty, self._context)

    def _last(self, line: Line) -> str:
        if line.duty is None or self._words.private:
            return ""
        return " ".join(part for part in (self._words.day(line.duty.last_on), line.duty.last_note) if part)

    def _state(self, line: Line) -> list[Chip]:
        if line.duty is None or (line.duty.state == "due" and not line.settled):
            return []
        return [self._words.state(line.duty.state)]


def why(duty: DutyRow, context: Context) -> str:
    """Return the kind of an obligation with its reason, the kind only where the group has several."""
    reason = reason_text(duty.reason, context.texts)
    if duty.kind in ("gift", "salon", "senior-visit"):
        return context.texts.tr("DutyColumns", "{kind}: {reason}", kind=Wording(context).kind(duty.kind), reason=reason)
    return reason


def _mark_of(line: Line) -> bool | None:
    """Return the tick for the visit plan, None where nobody could be visited."""
    return None if line.duty is not None and not line.duty.client_id else line.marked


def _icon(line: Line) -> str | None:
    if line.settled:
        return "check"
    return "gatherings" if line.duty is not None and not line.duty.client_id else None


def _tone(line: Line) -> str | None:
    if line.settled:
        return "faint"
    return None


def _muted(_line: Line) -> str:
    return "muted"


def _nothing(_value: object) -> str:
    return ""
