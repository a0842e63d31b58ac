"""One client of a visit plan: who, what was said, what is owed, what to ask, and where to write the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.clients import Holding, Interaction
from workbench.readmodels.documents import ObligationLine, Promise, VisitEntry
from workbench.reports import theme
from workbench.reports.blocks import chip, ruled_lines
from workbench.reports.formats import (
    ADDRESSES,
    address_form,
    amount,
    best_way,
    birthday_text,
    channel_name,
    flags,
    joined,
    result_name,
    short_day,
    shown_way,
    state_name,
    unit,
    way_name,
)
from workbench.reports.labelled import LabelledColumn, Part
from workbench.reports.sheet import Sheet
from workbench.reports.text import Markup, markup, side_by_side

NOTE_LINE = 19.0
_NUMBER = 34.0
_GUTTER = 14.0
_LEFT_SHARE = 0.58
_HEAD = 36.0
_RESULT = 21.0
_GAPS = 3
_NEAR_DAYS = 30
_MOST_LINES = 5
_MOST_CHIPS = 2
_MOST_PLACES = 3
#: Points of a page that the summary above and the signatures below may take.
_RESERVE = 70.0


@dataclass(frozen=True, slots=True)
class Measure:
    """How much a block holds, in lines of each kind."""

    interactions: int
    obligations: int
    holdings: int
    promises: int
    notes: int
    profile: bool


COMPACT = Measure(interactions=3, obligations=4, holdings=3, promises=3, notes=3, profile=False)
PAGE = Measure(interactions=6, obligations=8, holdings=8, promises=6, notes=6, profile=True)


class VisitBlock:
    """The block of one entry; `height` is what it takes with `measure.notes` lines to write on."""

    def __init__(
        self, sheet: Sheet, number: int, entry: VisitEntry, measure: Measure, *, day: date | None, full: bool
    ) -> None:
        self.sheet, self.number, self.entry, self.measure = sheet, number, entry, measure
        self.day, self.full, self.texts = day, full, sheet.texts
        style = theme.body_style(theme.BODY if measure.profile else theme.SMALL + 0.5, 1.42)
        self.x = sheet.left + _NUMBER + 8
        self.room = sheet.right - self.x
        left, right = self._left_parts(), self._right_parts()
        share = _LEFT_SHARE if left and right else 1.0
        self.split = self.x + self.room * share
        left_room = self.room * share - (_GUTTER / 2 if right else 0)
        right_room = self.room * (1 - share if left else 1) - (_GUTTER / 2 if left else 0)
        # A block must fit on a page: where it does not, its entries get fewer lines each.
        for most in range(_MOST_LINES, 0, -1):
            self.left = LabelledColumn(left, left_room, style, most)
            self.right = LabelledColumn(right, right_room, style, most)
            if self.height <= sheet.top - sheet.bottom - _RESERVE:
                break

    @property
    def height(self) -> float:
        columns = max(self.left.height, self.right.height)
        return _HEAD + columns + _RESULT + self.measure.notes * NOTE_LINE + 10

    def draw(self, extra_lines: int = 0) -> None:
        """Draw the block at the cursor, with more lines to write on where the page has room."""
        sheet = self.sheet
        sheet.y -= 4
        top = sheet.y
        self._draw_head()
        columns = max(self.left.height, self.right.height)
        self.left.draw(sheet, self.x, sheet.y)
        if self.left.parts and self.right.parts:
            sheet.rule(self.split, sheet.y, self.split, sheet.y - columns + 3)
        self.right.draw(sheet, self.split + _GUTTER / 2 if self.left.parts else self.x, sheet.y)
        sheet.y -= columns
        self._draw_result()
        sheet.y = ruled_lines(sheet, self.x, sheet.right, sheet.y, self.measure.notes + extra_lines, NOTE_LINE)
        self._draw_number(top)
        sheet.y -= 6

    def _draw_number(self, top: float) -> None:
        sheet, middle = self.sheet, self.sheet.left + _NUMBER / 2
        sheet.fill(sheet.left, sheet.y, _NUMBER, top - sheet.y)
        sheet.rule(sheet.left, top, sheet.right, top, 0.9, theme.RULE)
        sheet.text(middle, top - 16, str(self.number), 13, bold=True, align="center")
        appointment = self.entry.appointment
        if appointment is None:
            return
        day, _, hour = appointment.starts.partition("T")
        y = top - 31
        if self.day is None or day != self.day.isoformat():
            sheet.text(middle, y, day[5:], theme.SMALL, align="center", room=_NUMBER)
            y -= 12
        sheet.text(middle, y, hour, theme.BODY, bold=True, align="center", room=_NUMBER)

    # -- the head: two lines -------------------------------------------------------------------------------------

    def _draw_head(self) -> None:
        sheet, head = self.sheet, self.entry.head
        y = sheet.y - 15
        way = best_way(head.ways)
        kind = way_name(way.kind, self.texts) if way and way.kind != "mobile" else ""
        phone = joined([kind, shown_way(way, full=self.full)], " ")
        right = sheet.right - sheet.text(sheet.right, y, phone, 10.5, bold=True, align="right") - 12
        for flag in self._warnings()[:_MOST_CHIPS]:
            right -= chip(sheet, right, y, flag)
        x = self.x + sheet.fitted(self.x, y, head.client.name, 12.5, right - self.x, bold=True) + 7
        if right - x > 24:
            extra = joined([address_form(head.client), head.tier, head.band])
            sheet.text(x, y, extra, theme.BODY, room=right - x)
        number = head.client.client_no or ""
        span = sheet.text(sheet.right, y - 14, number, theme.SMALL, grey=theme.SOFT, align="right")
        sheet.text(self.x, y - 14, self._second_line(), theme.SMALL, room=self.room - span - 10)
        sheet.y -= _HEAD

    def _second_line(self) -> str:
        head, tr = self.entry.head, self.texts.tr
        client, agreed = head.client, self.entry.appointment
        assets = self.entry.aum_fen
        return joined(
            [
                joined([agreed.place, agreed.purpose or agreed.title], " ") if agreed else "",
                tr("Reports", "age {age}", age=head.age) if head.age is not None else "",
                birthday_text(client.birthday, self.texts),
                tr("Reports", "prefers {time}", time=client.preferred_time) if client.preferred_time else "",
                f"{amount(assets, self.texts)} {unit(self.texts)}" if assets is not None else "",
            ]
        )

    def _warnings(self) -> list[str]:
        found = flags(self.entry.head, self.texts, self.day)
        near = self._birthday_near()
        return [*found, near] if near else found

    def _birthday_near(self) -> str:
        birthday = self.entry.head.next_birthday
        if self.day is None or birthday is None or not 0 <= (birthday - self.day).days <= _NEAR_DAYS:
            return ""
        if birthday == self.day:
            return self.texts.tr("Reports", "Birthday today")
        return self.texts.tr("Reports", "Birthday {day}", day=birthday.isoformat()[5:])

    # -- the columns ---------------------------------------------------------------------------------------------

    def _left_parts(self) -> list[Part]:
        entry, most, tr = self.entry, self.measure, self.texts.tr
        spoken = [self._interaction(item) for item in entry.last]
        parts = [
            self._part(tr("Reports", "Last words"), spoken, most.interactions),
            self._part(tr("Reports", "Owed"), [self._obligation(item) for item in entry.owed], most.obligations),
            self._part(tr("Reports", "Maturing"), [self._holding(item) for item in entry.maturing], most.holdings),
        ]
        if not spoken:
            parts[0] = Part(tr("Reports", "Last words"), [markup(tr("Reports", "No contact on record yet."))])
        return [part for part in parts if part.lines]

    def _right_parts(self) -> list[Part]:
        entry, client, tr = self.entry, self.entry.head.client, self.texts.tr
        more = self._warnings()[_MOST_CHIPS:]
        parts = [
            Part(tr("Reports", "Mind"), [markup(joined(more), bold=True)] if more else []),
            Part(tr("Reports", "Taboo"), [markup(client.taboo, bold=True)] if client.taboo else []),
            self._part(tr("Reports", "People"), [markup(entry.people)], 1),
            self._part(tr("Reports", "Promised"), [_promise(item) for item in entry.promises], self.measure.promises),
            Part(tr("Reports", "To ask"), [markup(self._gap(gap)) for gap in entry.gaps[:_GAPS]], to_fill=True),
            self._part(tr("Reports", "Likes"), [markup(client.preference or "")], 1),
        ]
        if self.measure.profile:
            parts += self._profile_parts()
        return [part for part in parts if part.lines]

    def _profile_parts(self) -> list[Part]:
        client, tr = self.entry.head.client, self.texts.tr
        places = [
            self._part(
                tr("Reports", ADDRESSES[item.kind]) if item.kind in ADDRESSES else item.kind, [markup(item.text)], 1
            )
            for item in self.entry.head.addresses[:_MOST_PLACES]
        ]
        ways = [
            markup(joined([way_name(way.kind, self.texts), shown_way(way, full=self.full)], " "))
            for way in self.entry.head.ways
        ]
        return [
            self._part(tr("Reports", "Numbers"), ways, 5),
            *places,
            self._part(tr("Reports", "Employer"), [markup(joined([client.employer or "", client.job or ""]))], 1),
            self._part(tr("Reports", "Remark"), [markup(client.remark or "")], 1),
        ]

    def _part(self, label: str, lines: Sequence[Markup], most: int) -> Part:
        said = [line for line in lines if line]
        shown = said[:most]
        if len(said) > most:
            left_out = markup(self.texts.tr("Reports", "… ({count} in all)", count=len(said)))
            shown[-1] = side_by_side(shown[-1], left_out)
        return Part(label, shown)

    def _gap(self, gap: str) -> str:
        return f"{gap}：" if self.texts.language.startswith("zh") else f"{gap}:"

    def _interaction(self, item: Interaction) -> Markup:
        what = joined([channel_name(item.channel, self.texts), result_name(item.result, self.texts)], " ")
        return markup(joined([f"{short_day(item.on)[5:]} {what}", item.note], "  "))

    def _obligation(self, item: ObligationLine) -> Markup:
        progress = f" {item.done}/{item.required}" if item.required > 1 else ""
        late = item.state == "overdue"
        state = f" [{state_name(item.state, self.texts)}]" if late else ""
        return side_by_side(markup(f"{item.title}{progress}{state}", bold=late), markup(item.reason))

    def _holding(self, item: Holding) -> Markup:
        money = f"{amount(item.amount_fen, self.texts)} {unit(self.texts)}"
        return markup(joined([short_day(item.matures), item.name or item.kind, money], "  "))

    # -- where the outcome is written ----------------------------------------------------------------------------

    def _draw_result(self) -> None:
        sheet, tr, x = self.sheet, self.texts.tr, self.x
        y = sheet.y - 14
        # Beside each box stands the letter that is typed for it (`domain/visitmarks.py`).
        for label, letter in (
            (tr("Reports", "Met"), "v"),
            (tr("Reports", "By phone"), "c"),
            (tr("Reports", "No answer"), "x"),
            (tr("Reports", "Appointment"), "b"),
            (tr("Reports", "Refused"), "r"),
        ):
            sheet.tick_box(x, y, 8.5)
            x += 12 + sheet.text(x + 12, y, label, theme.SMALL)
            x += 3 + sheet.text(x + 3, y, letter, theme.SMALL, grey=theme.SOFT) + 9
        x += 2 + sheet.text(x, y, tr("Reports", "Interest"), theme.SMALL, bold=True) + 3
        for grade in "12345":
            sheet.frame(x, y - 2.6, 11, 11, 0.4, theme.FAINT)
            sheet.text(x + 5.5, y, grade, theme.SMALL, align="center")
            x += 13
        minutes = sheet.text(sheet.right, y, tr("Reports", "min"), theme.SMALL, align="right")
        sheet.rule(sheet.right - minutes - 28, y - 2, sheet.right - minutes - 3, y - 2, 0.5, theme.RULE)
        sheet.y -= _RESULT


def _promise(item: Promise) -> Markup:
    return markup(joined([item.text, f"({item.due.isoformat()})" if item.due else ""], " "))
