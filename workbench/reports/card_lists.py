"""The lists of a client card: they share the lines left on its page, and say how many they leave out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.readmodels.documents import ClientCard, ObligationLine
from workbench.reports import theme
from workbench.reports.blocks import ruled_lines
from workbench.reports.formats import (
    NOTHING,
    amount,
    channel_name,
    joined,
    result_name,
    short_day,
    state_name,
    unit,
)
from workbench.reports.pen import Align
from workbench.reports.sheet import Sheet
from workbench.reports.text import cut, wrap

_SIZE = theme.SMALL + 0.5
_LINE = 13.2
_TITLE = 19.0
_HEAD = 15.0
_GUTTER = 18.0
_NOTE_LINES = 2
#: More than a page can hold; wrapping the notes of years would be wasted.
_MOST_CONTACTS = 60
_NOTE_SHARE = 0.57
_OWED_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column of a list stands: its share of the width and the side its text keeps to."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class _Item:
    """One entry of a list: its cells; the last cell may take more than one line."""

    cells: Sequence[str]
    more: Sequence[str] = ()

    @property
    def lines(self) -> int:
        return 1 + len(self.more)


def deal(demands: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Deal `room` lines to lists that want `demands`: first the least each must have, then one each in turn.

    Never more than `room` in all; a list that wants nothing still gets one line, to say so.
    """
    given = [max(min(demand, floor), 1) for demand, floor in zip(demands, least, strict=True)]
    while sum(given) > room and max(given) > 0:
        given[given.index(max(given))] -= 1
    wanting = True
    while wanting and sum(given) < room:
        wanting = False
        for place, demand in enumerate(demands):
            if given[place] < demand and sum(given) < room:
                given[place] += 1
                wanting = True
    return given


def draw_lists(sheet: Sheet, card: ClientCard) -> None:
    """Draw holdings, obligations beside plans, contacts and notes down to the foot of the page."""
    lists = _Lists(sheet, card)
    fixed = 4 * _TITLE + 2 * _HEAD + 4
    room = int((sheet.room - fixed) / _LINE)
    obligations, plans = lists.obligations(), lists.plans()
    holdings, contacts, notes = lists.holdings(), lists.interactions(), lists.notes()
    demands = [
        len(holdings),
        max(len(obligations), len(plans)),
        sum(item.lines for item in contacts),
        sum(map(len, notes)) + _NOTE_LINES,
    ]
    given = deal(demands, [3, 3, 4, len(notes) + _NOTE_LINES], room)
    lists.draw_holdings(holdings, given[0])
    lists.draw_pair(obligations, plans, given[1])
    lists.draw_interactions(contacts, given[2])
    lists.draw_notes(notes, given[3] - _NOTE_LINES)


class _Lists:
    def __init__(self, sheet: Sheet, card: ClientCard) -> None:
        self.sheet, self.card, self.texts = sheet, card, sheet.texts
        self.owed_room = (sheet.width - _GUTTER) * _OWED_SHARE
        self.plan_room = sheet.width - _GUTTER - self.owed_room
        self.note_room = (sheet.width - 4) * _NOTE_SHARE - 6

    # -- what there is -------------------------------------------------------------------------------------------

    def holdings(self) -> list[_Item]:
        return [
            _Item(
                [
                    short_day(item.matures),
                    item.kind,
                    item.name or NOTHING,
                    item.risk or NOTHING,
                    f"{item.rate}%" if item.rate else NOTHING,
                    amount(item.amount_fen, self.texts),
                ]
            )
            for item in self.card.holdings
        ]

    def obligations(self) -> list[_Item]:
        return [
            _Item([short_day(item.due), item.title + _progress(item), joined([self._state(item), item.reason], " ")])
            for item in self.card.obligations
        ]

    def plans(self) -> list[_Item]:
        agreed = [
            _Item([item.starts.replace("T", " "), joined([item.purpose or item.title, item.place], " ")])
            for item in self.card.plan
        ]
        promised = self.texts.tr("Reports", "Promised")
        return agreed + [_Item([short_day(item.due), f"{promised} {item.text}"]) for item in self.card.promises]

    def interactions(self) -> list[_Item]:
        found = []
        for item in self.card.interactions[:_MOST_CONTACTS]:
            lines = wrap(item.note, _SIZE, self.note_room, most=2)
            cells = [short_day(item.on), channel_name(item.channel, self.texts), result_name(item.result, self.texts)]
            found.append(_Item([*cells, lines[0]], lines[1:]))
        return found

    def notes(self) -> list[list[str]]:
        """Return the wrapped lines of each note there is."""
        client, tr = self.card.head.client, self.texts.tr
        parts = [
            (tr("Reports", "Taboo"), client.taboo),
            (tr("Reports", "Likes"), client.preference),
            (tr("Reports", "Remark"), client.remark),
        ]
        return [
            wrap(f"{label}  {joined(value.splitlines(), ' ')}", _SIZE, self.sheet.width - 8)
            for label, value in parts
            if value
        ]

    def _state(self, item: ObligationLine) -> str:
        return f"[{state_name(item.state, self.texts)}]" if item.state != "due" else ""

    # -- how it is drawn -----------------------------------------------------------------------------------------

    def draw_holdings(self, items: Sequence[_Item], lines: int) -> None:
        tr = self.texts.tr
        places = [
            _Place(tr("Reports", "Matures"), 0.13),
            _Place(tr("Reports", "Kind"), 0.15),
            _Place(tr("Reports", "Product"), 0.44),
            _Place(tr("Reports", "Risk"), 0.08),
            _Place(tr("Reports", "Rate"), 0.08, "right"),
            _Place(tr("Reports", "Amount"), 0.12, "right"),
        ]
        total = amount(sum(item.amount_fen for item in self.card.holdings), self.texts)
        note = tr("Reports", "{count} in all, {amount} {unit}", count=len(items), amount=total, unit=unit(self.texts))
        self._title(tr("Reports", "Holdings by maturity"), note if items else "")
        self._table(places, items, lines, len(items))

    def draw_pair(self, obligations: Sequence[_Item], plans: Sequence[_Item], lines: int) -> None:
        sheet, tr = self.sheet, self.texts.tr
        top = sheet.y
        self._title(tr("Reports", "Owed"), str(len(obligations)) if obligations else "", self.owed_room)
        # On small paper the days need more of the width to stand whole.
        days, kinds, planned = (0.22, 0.24, 0.5) if sheet.small else (0.17, 0.21, 0.4)
        places = [_Place("", days), _Place("", kinds), _Place("", 1 - days - kinds)]
        self._rows(obligations, lines, sheet.left, self.owed_room, places, len(obligations))
        sheet.y = top
        x = sheet.left + self.owed_room + _GUTTER
        self._title(tr("Reports", "Plan and promises"), str(len(plans)) if plans else "", self.plan_room, x)
        self._rows(plans, lines, x, self.plan_room, [_Place("", planned), _Place("", 1 - planned)], len(plans))

    def draw_interactions(self, items: Sequence[_Item], lines: int) -> None:
        tr = self.texts.tr
        places = [
            _Place(tr("Reports", "Day"), 0.12),
            _Place(tr("Reports", "Channel"), 0.14),
            _Place(tr("Reports", "Result"), 0.17),
            _Place(tr("Reports", "Note"), _NOTE_SHARE),
        ]
        note = tr("Reports", "{count} in all", count=len(self.card.interactions))
        self._title(tr("Reports", "Last contacts"), note if items else "")
        self._table(places, items, lines, len(self.card.interactions))

    def draw_notes(self, notes: Sequence[Sequence[str]], lines: int) -> None:
        """Draw the notes, and rule what is left of the page to write on."""
        sheet = self.sheet
        self._title(self.texts.tr("Reports", "Notes"), "")
        given = deal([len(note) for note in notes], [1] * len(notes), max(lines, len(notes)))
        for note, most in zip(notes, given):
            shown = list(note[:most])
            if most < len(note):
                shown[-1] = cut(shown[-1], _SIZE, sheet.width - 8, always=True)
            for line in shown:
                sheet.y -= _LINE
                sheet.text(sheet.left + 4, sheet.y + 3.5, line, _SIZE)
        spare = int((sheet.room - 2) / 17)
        ruled_lines(sheet, sheet.left, sheet.right, sheet.y, spare, 17)

    def _title(self, value: str, note: str, room: float | None = None, x: float | None = None) -> None:
        sheet = self.sheet
        left = sheet.left if x is None else x
        width = sheet.width if room is None else room
        sheet.title(left, sheet.y - _TITLE + 5, width, value, note)
        sheet.y -= _TITLE
        sheet.rule(left, sheet.y, left + width, sheet.y, 0.5, theme.RULE)

    def _table(self, places: Sequence[_Place], items: Sequence[_Item], lines: int, total: int) -> None:
        sheet = self.sheet
        sheet.fill(sheet.left, sheet.y - _HEAD, sheet.width, _HEAD)
        for place, (x, room) in zip(places, _columns(places, sheet.left, sheet.width)):
            sheet.text(_at(place, x, room), sheet.y - 10.6, place.title, theme.SMALL, bold=True, align=place.align)
        sheet.y -= _HEAD
        self._rows(items, lines, sheet.left, sheet.width, places, total)

    def _rows(
        self,
        items: Sequence[_Item],
        lines: int,
        left: float,
        width: float,
        places: Sequence[_Place],
        total: int,
    ) -> None:
        """Draw as many items as `lines` hold; the last line counts them all where some are left out."""
        sheet, size = self.sheet, _SIZE
        bottom = sheet.y - lines * _LINE
        shown = _fitting(items, lines)
        for item in items[:shown]:
            y = sheet.y - _LINE + 3.7
            for cell, place, (x, room) in zip(item.cells, places, _columns(places, left, width)):
                sheet.text(_at(place, x, room), y, cell, size, room=room, align=place.align)
            for number, more in enumerate(item.more, 1):
                sheet.text(_columns(places, left, width)[-1][0], y - number * (_LINE - 1.2), more, size)
            sheet.y -= item.lines * _LINE
            sheet.rule(left, sheet.y, left + width, sheet.y, 0.3)
        if not items:
            sheet.text(left + 4, sheet.y - _LINE + 3.7, self.texts.tr("Reports", "None"), size, grey=theme.SOFT)
        elif shown < total:
            sheet.text(left + 4, sheet.y - _LINE + 3.7, self._left_out(total), size, grey=theme.SOFT)
        sheet.y = bottom

    def _left_out(self, count: int) -> str:
        return self.texts.tr("Reports", "… ({count} in all)", count=count)


def _fitting(items: Sequence[_Item], lines: int) -> int:
    """Return how many items fit on `lines`, with a line left for the count where not all do."""
    if sum(item.lines for item in items) <= lines:
        return len(items)
    used = shown = 0
    for item in items:
        if used + item.lines > lines - 1:
            break
        used += item.lines
        shown += 1
    return shown


def _columns(places: Sequence[_Place], left: float, width: float) -> list[tuple[float, float]]:
    found = []
    x = left + 4
    for place in places:
        found.append((x, (width - 4) * place.share - 6))
        x += (width - 4) * place.share
    return found


def _at(place: _Place, x: float, room: float) -> float:
    return {"left": x, "right": x + room, "center": x + room / 2}[place.align]


def _progress(item: ObligationLine) -> str:
    return f" {item.done}/{item.required}" if item.required > 1 else ""
