"""Fill the papers of the visit calendar: the arrival sheet of the lobby (R11) and the boards of week and month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from workbench.domain.almanac import DayInfo
from workbench.domain.months import first_day, last_day, month_of
from workbench.domain.obligations import KIND_NAMES
from workbench.readmodels.lists import AppointmentRow
from workbench.readmodels.visitpapers import ArrivalLine, ArrivalSheet, Board, BoardDay
from workbench.services.appointments import KIND_NAMES as MEETINGS
from workbench.services.arrivals import EXPECTED
from workbench.services.documents import Printing

#: Empty rows of an arrival sheet, and so many more that it has at least the second number.
_BLANK, _LEAST = 6, 18
#: So many lines say what a focus is about; a board is read from afar.
_FOCUS = 8
_DAY = timedelta(days=1)
_OFF = ("off", "weekend")


def arrival_sheet(printing: Printing, *, day: date) -> ArrivalSheet:
    """Return the lobby's sheet of a day: whoever was asked to come, earliest first."""
    rows = [row for row in printing.store.entries(day, day) if row.kind in EXPECTED and row.client_id]
    standings = printing.store.standings() if rows else {}
    lines = []
    for row in rows:
        standing = standings.get(row.client_id or b"")
        lines.append(
            ArrivalLine(
                row.starts[11:16],
                row.name,
                printing.rules.tier_name(standing.tier, printing.texts) if standing else "",
                printing.texts.tr("Meetings", MEETINGS.get(row.kind, row.kind)),
                row.purpose or row.title,
                row.state == "done",
            )
        )
    return ArrivalSheet(printing.letterhead(), day, lines, max(_BLANK, _LEAST - len(lines)))


def week_board(printing: Printing, *, day: date) -> Board:
    """Return the board of a day's week (F2): the work of the day, of the next and of the week."""
    first = day - _DAY * day.weekday()
    last = first + _DAY * 6
    days = _days(printing, first, max(last, day + _DAY))
    by_day = {one.day: one for one in days}
    texts = printing.texts
    week: Counter[str] = sum(_duties(printing, first, last).values(), Counter())
    focuses = [
        (texts.tr("Reports", "Today's work"), _focus(by_day.get(day))),
        (texts.tr("Reports", "Tomorrow's work"), _focus(by_day.get(day + _DAY))),
        (texts.tr("Reports", "The week's work"), [f"{line} ×{count}" for line, count in week.most_common(_FOCUS)]),
    ]
    return Board(printing.letterhead(), first, last, focuses, [one for one in days if one.day <= last])


def month_board(printing: Printing, *, day: date) -> Board:
    """Return the board of a day's month (F3): its arrangement, and what goes on over several weeks."""
    first, last = first_day(month_of(day)), last_day(month_of(day))
    days = _days(printing, first, last)
    rows = printing.store.entries(first, last)
    texts = printing.texts
    kinds = Counter(texts.tr("Meetings", MEETINGS.get(row.kind, row.kind)) for row in rows if row.state != "cancelled")
    series = Counter(_called(row) for row in rows if row.rule and row.state != "cancelled")
    marked = [f"{one.day:%m-%d} {one.about}" for one in days if one.about]
    focuses = [
        (texts.tr("Reports", "Planned in the month"), [f"{kind} ×{count}" for kind, count in kinds.most_common()]),
        (texts.tr("Reports", "Across the weeks"), [f"{who} ×{count}" for who, count in series.most_common(_FOCUS)]),
        (texts.tr("Reports", "Festivals and days off"), _shortened(marked, _FOCUS)),
    ]
    return Board(printing.letterhead(), first, last, focuses, days)


def _days(printing: Printing, first: date, last: date) -> list[BoardDay]:
    rows: dict[date, list[AppointmentRow]] = {}
    for row in printing.store.entries(first, last):
        if row.state != "cancelled":
            rows.setdefault(date.fromisoformat(row.starts[:10]), []).append(row)
    duties = _duties(printing, first, last)
    days = [first + _DAY * step for step in range((last - first).days + 1)]
    almanac = printing.rules.almanac
    return [_board_day(printing, almanac.day_info(day), rows.get(day, ()), duties.get(day, Counter())) for day in days]


def _duties(printing: Printing, first: date, last: date) -> dict[date, Counter[str]]:
    """Return how many obligations of each kind are due on each day, appointments aside."""
    found: dict[date, Counter[str]] = {}
    for one in printing.evaluated(None):
        for obligation in one.obligations:
            if obligation.open and obligation.kind != "appointment" and first <= obligation.due <= last:
                name = printing.texts.tr("Obligations", KIND_NAMES[obligation.kind])
                found.setdefault(obligation.due, Counter())[name] += 1
    return found


def _board_day(printing: Printing, info: DayInfo, rows: Iterable[AppointmentRow], duties: Counter[str]) -> BoardDay:
    texts = printing.texts
    about = [texts.named(festival.name) for festival in info.festivals]
    if info.term:
        about.append(texts.named(info.term))
    if info.kind == "makeup":
        about.append(texts.tr("Reports", "make-up working day"))
    elif info.kind == "off":
        about.append(texts.tr("Reports", "day off"))
    entries = [f"{row.starts[11:16]} {_called(row)}" for row in rows]
    return BoardDay(
        info.day,
        " ".join(about),
        info.kind in _OFF,
        entries,
        [f"{name} {count}" for name, count in duties.most_common()],
    )


def _called(row: AppointmentRow) -> str:
    # An entry without a client is called by its title: a gathering's purpose says what it is to bring.
    return f"{row.name} {row.purpose or row.title}".strip() if row.name else row.title or row.purpose


def _focus(day: BoardDay | None) -> Sequence[str]:
    if day is None:
        return ()
    return _shortened([*day.entries, *day.duties], _FOCUS)


def _shortened(lines: Sequence[str], most: int) -> list[str]:
    return [*lines[: most - 1], f"… +{len(lines) - most + 1}"] if len(lines) > most else list(lines)
