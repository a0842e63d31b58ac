"""客户关系卡 (F1): one page a client, A4 or A5, whatever the client has; what does not fit is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from workbench.domain import masking
from workbench.domain.clients import ContactWay, Snapshot
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.documents import ClientCard, ClientCards
from workbench.reports import fonts, theme
from workbench.reports.blocks import chip
from workbench.reports.card_lists import draw_lists
from workbench.reports.charts import Bar, month_bars, named_bars
from workbench.reports.formats import (
    ADDRESSES,
    GENDERS,
    NOTHING,
    address_form,
    amount,
    birthday_text,
    flags,
    joined,
    share,
    short_day,
    shown_way,
    unit,
    way_name,
)
from workbench.reports.sheet import Sheet
from workbench.texts import Texts

_LINE = 14.5
_CHART = 92.0
_MONTHS = 12
_PARTS = 6
_GUTTER = 18.0
_FACT_COLUMNS = (0.37, 0.36, 0.27)
#: On small paper an identity number needs more of the width.
_SMALL_COLUMNS = (0.36, 0.41, 0.23)

#: The columns of a snapshot that make up a client's assets.
COMPOSITION = {
    "demand_fen": QT_TRANSLATE_NOOP("Reports", "Demand deposits"),
    "term_fen": QT_TRANSLATE_NOOP("Reports", "Term deposits"),
    "wealth_fen": QT_TRANSLATE_NOOP("Reports", "Wealth products"),
    "fund_fen": QT_TRANSLATE_NOOP("Reports", "Funds"),
    "insurance_fen": QT_TRANSLATE_NOOP("Reports", "Insurance"),
    "bond_fen": QT_TRANSLATE_NOOP("Reports", "Bonds"),
    "metal_fen": QT_TRANSLATE_NOOP("Reports", "Precious metals"),
    "trust_fen": QT_TRANSLATE_NOOP("Reports", "Trusts"),
}


def client_card(model: ClientCards, out: BinaryIO, texts: Texts) -> int:
    """Write one page a card and return their number; numbers are masked unless `model.full`."""
    title = texts.tr("Reports", "Client card")
    sheet = Sheet(out, title, model.letterhead, texts, small=model.small, pages=max(len(model.cards), 1))
    for card in model.cards:
        sheet.turn()
        _Card(sheet, card, full=model.full).draw()
    if not model.cards:
        sheet.turn()
        sheet.text(sheet.left, sheet.y - 20, texts.tr("Reports", "No client was chosen."), grey=theme.SOFT)
    return sheet.finish()


class _Card:
    """One page: head, facts, assets; the lists below share what is left of the page."""

    def __init__(self, sheet: Sheet, card: ClientCard, *, full: bool) -> None:
        self.sheet, self.card, self.full, self.texts = sheet, card, full, sheet.texts
        self.client = card.head.client

    def draw(self) -> None:
        self._head()
        self._facts()
        self._assets()
        draw_lists(self.sheet, self.card)

    # -- head ----------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        sheet, head, client, tr = self.sheet, self.card.head, self.client, self.texts.tr
        top = sheet.y
        y = top - 25
        weight = tr("Reports", "Important client") if client.important else tr("Reports", "General client")
        right = sheet.right - _badge(sheet, sheet.right, y, weight, dark=client.important)
        if head.tier:
            right -= _badge(sheet, right - 5, y, head.tier, dark=False) + 5
        span = sheet.text(sheet.left, y, client.name, _name_size(client.name, right - sheet.left - 12), bold=True)
        gender = tr("Reports", GENDERS[client.gender]) if client.gender in GENDERS else ""
        age = tr("Reports", "age {age}", age=head.age) if head.age is not None else ""
        beside = joined([address_form(client), gender, age])
        if right - sheet.left - span > 60:
            sheet.text(sheet.left + span + 10, y, beside, 10, room=right - sheet.left - span - 20)
            beside = ""
        y -= 17
        number = tr("Reports", "Client number {number}", number=client.client_no) if client.client_no else ""
        filled = ""
        if self.card.completeness is not None:
            filled = tr("Reports", "profile {percent}% complete", percent=self.card.completeness)
        version = tr("Reports", "as of {day}", day=short_day(self.card.version)) if self.card.version else ""
        warnings = flags(head, self.texts, self.card.version)
        right = sheet.right
        if sum(fonts.width(flag, theme.SMALL, fonts.BOLD) + 14 for flag in warnings) > sheet.width * 0.5:
            self._chips(warnings, y - 17)
            sheet.y -= 17
        else:
            right = self._chips(warnings, y)
        line = joined([beside, number, version, filled])
        sheet.text(sheet.left, y, line, theme.BODY, grey=theme.SOFT, room=max(right - sheet.left - 6, 30))
        sheet.y += y - top - 8
        sheet.rule(sheet.left, sheet.y, sheet.right, sheet.y, 0.6, theme.RULE)

    def _chips(self, labels: Sequence[str], y: float) -> float:
        """Write the warnings from the right edge on; return where they begin."""
        right = self.sheet.right
        for label in labels:
            right -= chip(self.sheet, right, y, label)
        return right

    # -- facts ---------------------------------------------------------------------------------------------------

    def _facts(self) -> None:
        sheet = self.sheet
        sheet.y -= 3
        rooms = [sheet.width * part for part in (_SMALL_COLUMNS if sheet.small else _FACT_COLUMNS)]
        short, long = self._short_facts(), self._long_facts()
        labels = [[row[column][0] for row in short if column < len(row)] for column in range(3)]
        labels[0] += [label for label, _ in long]
        gutters = [max(fonts.width(label, theme.SMALL) for label in column) + 7 for column in labels]
        for row in short:
            sheet.y -= _LINE
            for column, (label, value) in enumerate(row):
                x = sheet.left + sum(rooms[:column])
                sheet.text(x, sheet.y, label, theme.SMALL, grey=theme.SOFT)
                sheet.text(x + gutters[column], sheet.y, value or NOTHING, room=rooms[column] - gutters[column] - 8)
        for label, value in long:
            sheet.y -= _LINE
            sheet.text(sheet.left, sheet.y, label, theme.SMALL, grey=theme.SOFT)
            x = sheet.left + gutters[0]
            sheet.text(x, sheet.y, value or NOTHING, room=sheet.right - x)
        sheet.y -= 4

    def _short_facts(self) -> list[list[tuple[str, str]]]:
        client, head, tr = self.client, self.card.head, self.texts.tr
        risk = client.risk or ""
        if client.risk_until:
            ended = self.card.version is not None and client.risk_until < self.card.version
            day = client.risk_until.isoformat()
            until = tr("Reports", "expired {day}", day=day) if ended else tr("Reports", "until {day}", day=day)
            risk = joined([risk, until], " ")
        next_day = f"({head.next_birthday.isoformat()})" if head.next_birthday else ""
        identity = client.id_no or ""
        if identity and not self.full:
            identity = masking.identity(identity)
        return [
            [
                (tr("Reports", "Birthday"), joined([birthday_text(client.birthday, self.texts), next_day], " ")),
                (tr("Reports", "Risk"), risk),
                (tr("Reports", "Band"), head.band),
            ],
            [
                (tr("Reports", "Job"), joined([client.job or "", client.industry or ""], " · ")),
                (tr("Reports", "Identity"), joined([client.id_type or "", identity], " ")),
                (tr("Reports", "Opened"), short_day(client.opened)),
            ],
            [
                (tr("Reports", "Household"), self.card.household or client.household or ""),
                (tr("Reports", "Best time"), client.preferred_time or ""),
                (tr("Reports", "Recording"), client.recording_no or ""),
            ],
        ]

    def _long_facts(self) -> list[tuple[str, str]]:
        head, tr = self.card.head, self.texts.tr
        places = {item.kind: joined([item.text, item.postcode or ""], " ") for item in reversed(head.addresses)}
        return [
            (tr("Reports", "Numbers"), self._ways()),
            (tr("Reports", "Employer"), self.client.employer or ""),
            (tr("Reports", "Products"), self.texts.listed(self.client.products)),
            *((tr("Reports", name), places.get(kind, "")) for kind, name in ADDRESSES.items()),
            *self.card.around,
            *((name, value) for name, value in self._filed() if value),
        ]

    def _filed(self) -> list[tuple[str, str]]:
        """Return what warns of a product, what to ask next, and when each part was verified by whom."""
        tr = self.texts.tr
        parts = []
        for name, day, source, stale in self.card.verified:
            mark = tr("Reports", "(ask again)") if stale else ""
            parts.append(joined([name, short_day(day) if day else "", source, mark], " "))
        return [
            (tr("Reports", "Mind the risk"), joined(self.card.risks, "   ")),
            (tr("Reports", "Ask next"), self.texts.listed(self.card.gaps)),
            *(
                (tr("Reports", "Verified") if not number else "", line)
                for number, line in enumerate(self._lines(parts))
            ),
        ]

    def _lines(self, parts: Sequence[str]) -> list[str]:
        """Return parts as lines that fit the width of the page."""
        lines: list[str] = []
        for part in parts:
            longer = joined([lines[-1], part], "   ") if lines else part
            if lines and fonts.width(longer, theme.BODY) <= self.sheet.width * 0.86:
                lines[-1] = longer
            else:
                lines.append(part)
        return lines

    def _ways(self) -> str:
        """Return the numbers that fit on their line, and how many there are where not all do."""
        ways = self.card.head.ways
        shown = [self._way(way) for way in ways]
        left_out = self.texts.tr("Reports", "… ({count} in all)", count=len(ways))
        room = self.sheet.width * 0.86
        for most in range(len(shown), 0, -1):
            line = joined([*shown[:most], left_out if most < len(shown) else ""], "   ")
            if fonts.width(line, theme.BODY) <= room:
                return line
        return shown[0] if shown else ""

    def _way(self, way: ContactWay) -> str:
        """Return a way with when to use it and, where the client wants none, that no messages go there."""
        refused = self.texts.tr("Reports", "(no messages)") if way.consent is False else ""
        said = [way_name(way.kind, self.texts), shown_way(way, full=self.full), way.time or "", refused]
        return joined(said, " ")

    # -- assets --------------------------------------------------------------------------------------------------

    def _assets(self) -> None:
        sheet, tr = self.sheet, self.texts.tr
        left = sheet.width * 0.54
        x = sheet.left + left + _GUTTER
        room = sheet.right - x
        snapshots = [snapshot for snapshot in self.card.snapshots if "aum_fen" in snapshot.figures][-_MONTHS:]
        y = sheet.y - theme.HEADING - 6
        sheet.title(sheet.left, y, left, tr("Reports", "Assets by month"), self._newest(snapshots))
        month = self.card.snapshots[-1].month if self.card.snapshots else ""
        sheet.title(x, y, room, tr("Reports", "Composition"), joined([month, unit(self.texts)]))
        bottom = y - 6 - _CHART
        if snapshots:
            bars = [
                Bar(item.month, item.figures["aum_fen"], self._money(item.figures["aum_fen"])) for item in snapshots
            ]
            sheet.drawing(month_bars(bars, left, _CHART), sheet.left, bottom)
        else:
            self._nothing(sheet.left, y - 20, tr("Reports", "No monthly figures have been imported."))
        parts = self._composition()
        if parts:
            chart = named_bars(parts, room, min(_CHART / len(parts), 15.5))
            sheet.drawing(chart, x, y - 6 - chart.height)
        else:
            self._nothing(x, y - 20, tr("Reports", "The imported files do not tell."))
        sheet.y = bottom - 2

    def _newest(self, snapshots: Sequence[Snapshot]) -> str:
        if not snapshots:
            return ""
        newest = snapshots[-1].figures["aum_fen"]
        change = ""
        if len(snapshots) > 1:
            difference = amount(newest - snapshots[-2].figures["aum_fen"], self.texts, signed=True)
            change = self.texts.tr("Reports", "{change} on month", change=difference)
        average = self.texts.tr("Reports", "average {amount} {unit}", amount=self._money(newest), unit=unit(self.texts))
        return joined([average, change])

    def _composition(self) -> list[Bar]:
        figures = self.card.snapshots[-1].figures if self.card.snapshots else {}
        found = [(name, figures.get(column, 0)) for column, name in COMPOSITION.items()]
        held = sorted(((name, fen) for name, fen in found if fen > 0), key=lambda part: -part[1])
        total = sum(fen for _, fen in held)
        shown = [(self.texts.tr("Reports", name), fen) for name, fen in held[:_PARTS]]
        if len(held) > _PARTS:
            rest = sum(fen for _, fen in held[_PARTS - 1 :])
            shown[_PARTS - 1] = (self.texts.tr("Reports", "Other"), rest)
        return [Bar(name, fen, f"{self._money(fen)}  {share(fen, total)}") for name, fen in shown]

    def _money(self, fen: int) -> str:
        return amount(fen, self.texts)

    def _nothing(self, x: float, y: float, text: str) -> None:
        self.sheet.text(x + 8, y, text, theme.SMALL, grey=theme.SOFT)


def _badge(sheet: Sheet, right: float, y: float, label: str, *, dark: bool) -> float:
    """Write a framed or dark word that ends at `right`; return its width."""
    size = theme.BODY
    width = fonts.width(label, size, fonts.BOLD) + 14
    if dark:
        sheet.canvas.setFillColor(theme.ACCENT)
        sheet.canvas.rect(right - width, y - 4, width, 16, stroke=0, fill=1)
    else:
        sheet.frame(right - width, y - 4, width, 16, 0.8, theme.RULE)
    sheet.text(right - width / 2, y, label, size, bold=True, grey=1.0 if dark else theme.INK, align="center")
    return width


def _name_size(name: str, room: float) -> float:
    """Return the largest of three sizes at which the whole name fits: a name is never cut."""
    for size in (21.0, 15.0):
        if fonts.width(name, size, fonts.BOLD) <= room:
            return size
    return min(11.0, 11.0 * room / max(fonts.width(name, 11.0, fonts.BOLD), 1.0))
