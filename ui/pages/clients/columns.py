"""The columns of the client list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from ui.context import Context
from ui.models.columns import Align, Chip, Column
from ui.pages.clients.filter_words import STATUS_NAMES
from ui.wording import HIDDEN, Wording
from workbench.readings.strokes import strokes
from workbench.readmodels.lists import ClientRow
from workbench.services.listorders import sort_keys

#: Columns that are shown until somebody wants others, from left to right.
SHOWN_AT_FIRST = (
    *("name", "client_no", "tier", "band", "aum", "phone", "next_due", "last_contact", "risk", "completeness", "flags"),
)
#: What must be read before a column says anything; nothing is read for a column that is hidden.
PARTS = {
    "change": "change",
    "birthday": "birthday",
    "maturity": "maturity",
    "tags": "tags",
    "district": "district",
    "opportunities": "opportunities",
}
_FULL = 100
#: Days before something matures in which it stands out.
_SOON = 7
_POOR = 60


class ClientColumns:
    """Makes the columns; what they say follows the language, and hides behind the privacy screen."""

    def __init__(
        self, context: Context, at_desk: Callable[[], bytes | None], part: Callable[[str, bytes], Any] | None = None
    ) -> None:
        """Take the context.

        Args:
            context: what pages share.
            at_desk: tells which client may be read while the privacy screen is on.
            part: what was read of a part of the list for a client, None when nothing.
        """
        self._context = context
        self._part = part or (lambda _name, _client: None)
        self._words = Wording(context)
        self._at_desk = at_desk

    def make(self) -> list[Column]:
        """Return the columns from left to right."""
        self._sort_keys = sort_keys(self._context.rules, self._part)
        return [*self._standing(), *self._rhythm(), *self._more(), *self._read_apart(), *self._belonging()]

    def _standing(self) -> list[Column]:
        """Who it is and what they hold."""
        words = self._words
        # Names of tiers and bands are short in Chinese.
        wide = self._context.texts.language != "zh_CN"
        return [
            self._column("name", self._name, 100, strong=True),
            self._column("client_no", lambda row: HIDDEN if words.private else row.client_no, 110),
            self._column(
                "tier",
                lambda row: row.tier,
                118 if wide else 92,
                text=_nothing,
                chips=lambda row: words.tier_chips(row.tier),
            ),
            self._column(
                "band",
                lambda row: words.band(row.band),
                146 if wide else 112,
            ),
            self._column("aum", lambda row: words.amount(row.aum_fen), 104, align="right"),
            self._column("phone", lambda row: words.phone(row.phone), 118),
        ]

    def _rhythm(self) -> list[Column]:
        """What is due, when the last contact was, the risk assessment."""
        words = self._words
        return [
            self._column(
                "next_due",
                lambda row: words.near_day(row.next_due),
                100,
                tone=self._due_tone,
            ),
            self._column("last_contact", lambda row: words.near_day(row.last_contact), 100),
            self._column("risk", lambda row: row.risk or "", 80, tone=lambda row: words.risk_tone(row.risk_until)),
            self._column(
                "risk_until",
                lambda row: words.day(row.risk_until),
                96,
                tone=lambda row: words.risk_tone(row.risk_until),
            ),
        ]

    def _more(self) -> list[Column]:
        """How complete the file is, and what some people want to see."""
        return [
            self._column(
                "completeness",
                lambda row: f"{row.completeness}%",
                72,
                align="right",
                tone=_file_tone,
            ),
            self._column("age", self._age, 56, align="right"),
            self._column("pinyin", lambda row: HIDDEN if self._hidden(row) else row.pinyin, 120),
            self._column(
                "employer",
                lambda row: "" if self._hidden(row) else row.employer,
                160,
            ),
            self._column("flags", lambda row: row.flags, 150, text=_nothing, chips=self._flags),
        ]

    def _read_apart(self) -> list[Column]:
        """What is read only when it is shown."""
        words, part = self._words, self._part
        return [
            self._column(
                "change",
                self._change,
                96,
                align="right",
                tone=lambda row: "danger" if (part("change", row.id) or 0) < 0 else None,
            ),
            self._column(
                "birthday",
                lambda row: "" if self._hidden(row) else words.near_day(part("birthday", row.id)),
                84,
            ),
            self._column(
                "maturity",
                lambda row: words.near_day(part("maturity", row.id)),
                96,
                tone=lambda row: self._soon(part("maturity", row.id)),
            ),
            self._column(
                "tags",
                lambda row: part("tags", row.id) or (),
                140,
                text=_nothing,
                chips=lambda row: [] if self._hidden(row) else [Chip(tag) for tag in part("tags", row.id) or ()],
            ),
            self._column(
                "district",
                lambda row: "" if self._hidden(row) else part("district", row.id) or "",
                96,
            ),
            self._column(
                "opportunities",
                lambda row: part("opportunities", row.id) or "",
                72,
                align="right",
            ),
        ]

    def _belonging(self) -> list[Column]:
        """Whose client it is, and how long nobody spoke with them."""
        return [
            self._column("strokes", self._strokes, 72),
            self._column("days_since", self._days_since, 72, align="right"),
            self._column(
                "household",
                lambda row: HIDDEN if row.household and self._hidden(row) else row.household,
                110,
            ),
            self._column("manager", lambda row: row.manager, 90),
            self._column("status", self._status, 84),
        ]

    def title(self, key: str) -> str:
        """Return what a column is called."""
        texts = self._context.texts
        titles = {
            "name": texts.tr("ClientColumns", "Name"),
            "client_no": texts.tr("ClientColumns", "Number"),
            "tier": texts.tr("ClientColumns", "Tier"),
            "band": texts.tr("ClientColumns", "Band"),
            "aum": texts.tr("ClientColumns", "Assets (CNY)"),
            "phone": texts.tr("ClientColumns", "Phone"),
            "next_due": texts.tr("ClientColumns", "Next due"),
            "last_contact": texts.tr("ClientColumns", "Last contact"),
            "risk": texts.tr("ClientColumns", "Risk"),
            "risk_until": texts.tr("ClientColumns", "Risk until"),
            "completeness": texts.tr("ClientColumns", "File"),
            "age": texts.tr("ClientColumns", "Age"),
            "pinyin": texts.tr("ClientColumns", "Reading"),
            "employer": texts.tr("ClientColumns", "Employer"),
            "flags": texts.tr("ClientColumns", "Marks"),
            "change": texts.tr("ClientColumns", "Change"),
            "birthday": texts.tr("ClientColumns", "Birthday"),
            "maturity": texts.tr("ClientColumns", "Matures"),
            "tags": texts.tr("ClientColumns", "Tags"),
            "district": texts.tr("ClientColumns", "District"),
            "opportunities": texts.tr("ClientColumns", "Opportunities"),
            "strokes": texts.tr("ClientColumns", "Strokes"),
            "days_since": texts.tr("ClientColumns", "Days since"),
            "household": texts.tr("ClientColumns", "Household"),
            "manager": texts.tr("ClientColumns", "Manager"),
            "status": texts.tr("ClientColumns", "Status"),
        }
        return titles[key]

    def _column(
        self,
        key: str,
        value: Callable[[ClientRow], Any],
        width: int,
        *,
        align: Align = "left",
        strong: bool = False,
        **more: Any,
    ) -> Column:
        sort = self._sort_keys[key]
        return Column(
            lambda: self.title(key), value, width=width, key=key, align=align, strong=strong, sort=sort, **more
        )

    def _hidden(self, row: ClientRow) -> bool:
        return self._words.private and row.id != self._at_desk()

    def _name(self, row: ClientRow) -> str:
        return HIDDEN if self._hidden(row) else row.name

    def _strokes(self, row: ClientRow) -> str:
        return HIDDEN if self._hidden(row) else "·".join(str(strokes(sign)) for sign in row.name[:4] if strokes(sign))

    def _age(self, row: ClientRow) -> str:
        age = self._words.age(row.birth)
        return "" if age is None or self._hidden(row) else str(age)

    def _status(self, row: ClientRow) -> str:
        return self._context.texts.tr("Statuses", STATUS_NAMES.get(row.status, row.status))

    def _days_since(self, row: ClientRow) -> str:
        return "" if row.last_contact is None else str((self._context.today - row.last_contact).days)

    def _change(self, row: ClientRow) -> str:
        change = self._part("change", row.id)
        said = self._words.amount(change)
        return f"+{said}" if change and change > 0 and said != HIDDEN else said

    def _soon(self, day: dt.date | None) -> str | None:
        return "accent" if day is not None and (day - self._context.today).days <= _SOON else None

    def _due_tone(self, row: ClientRow) -> str | None:
        if row.next_due is None:
            return None
        left = (row.next_due - self._context.today).days
        return "danger" if left < 0 else "accent" if left == 0 else None

    def _flags(self, row: ClientRow) -> list[Chip]:
        return [self._words.flag(flag) for flag in row.flags]


def _file_tone(row: ClientRow) -> str | None:
    return "warning" if row.completeness < _POOR else "muted" if row.completeness < _FULL else None


def _nothing(_value: object) -> str:
    return ""
