"""How pages say days, money, tiers, states and numbers: in the language of now, hidden on the privacy screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ui.context import Context
from ui.models.columns import Chip
from workbench.domain import masking, money
from workbench.domain.clients import Birthday
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.lunar import LunarDate
from workbench.domain.obligations import GROUP_NAMES, KIND_NAMES, STATE_NAMES
from workbench.domain.texts import QT_TRANSLATE_NOOP

#: What stands where a number is hidden.
HIDDEN = "•••"

FLAG_NAMES: Mapping[str, str] = {
    "important": QT_TRANSLATE_NOOP("Flags", "Important"),
    "no_contact": QT_TRANSLATE_NOOP("Flags", "Do not disturb"),
    "mourning": QT_TRANSLATE_NOOP("Flags", "In mourning"),
    "deceased": QT_TRANSLATE_NOOP("Flags", "Deceased"),
    "public_official": QT_TRANSLATE_NOOP("Flags", "Public official"),
    "prospect": QT_TRANSLATE_NOOP("Flags", "Prospect"),
}
FLAG_TONES: Mapping[str, str] = {"important": "gold", "prospect": "info", "public_official": "info"}

WAY_NAMES: Mapping[str, str] = {
    "mobile": QT_TRANSLATE_NOOP("Ways", "Mobile"),
    "phone": QT_TRANSLATE_NOOP("Ways", "Home phone"),
    "work": QT_TRANSLATE_NOOP("Ways", "Work phone"),
    "email": QT_TRANSLATE_NOOP("Ways", "Email"),
    "wechat": QT_TRANSLATE_NOOP("Ways", "WeChat"),
    "other": QT_TRANSLATE_NOOP("Ways", "Other"),
}
ADDRESS_NAMES: Mapping[str, str] = {
    "home": QT_TRANSLATE_NOOP("Ways", "Home address"),
    "work": QT_TRANSLATE_NOOP("Ways", "Work address"),
    "other": QT_TRANSLATE_NOOP("Ways", "Other address"),
}
MEETING_NAMES: Mapping[str, str] = {
    "visit": QT_TRANSLATE_NOOP("Meetings", "Visit"),
    "call": QT_TRANSLATE_NOOP("Meetings", "Call"),
    "arrival": QT_TRANSLATE_NOOP("Meetings", "Comes to the branch"),
    "event": QT_TRANSLATE_NOOP("Meetings", "Event"),
    "other": QT_TRANSLATE_NOOP("Meetings", "Other"),
}
MEETING_STATES: Mapping[str, str] = {
    "planned": QT_TRANSLATE_NOOP("Meetings", "Planned"),
    "done": QT_TRANSLATE_NOOP("Meetings", "Done"),
    "cancelled": QT_TRANSLATE_NOOP("Meetings", "Cancelled"),
}
#: Who may answer for the contact of a band (R1–R4).
ROLE_NAMES: Mapping[str, str] = {
    "manager": QT_TRANSLATE_NOOP("Roles", "manager"),
    "outlet-head": QT_TRANSLATE_NOOP("Roles", "head of the outlet"),
    "retail-head": QT_TRANSLATE_NOOP("Roles", "head of retail"),
    "deputy-head": QT_TRANSLATE_NOOP("Roles", "deputy head of the branch"),
    "branch-head": QT_TRANSLATE_NOOP("Roles", "head of the branch"),
}
STATE_TONES: Mapping[str, str] = {"due": "accent", "overdue": "danger", "done": "success", "waived": "neutral"}


class Wording:
    """Says things for one context; cheap to make and always in the language of now."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def private(self) -> bool:
        """Whether numbers are hidden."""
        return self._context.private

    def of(self, context: str, names: Mapping[str, str], code: str | None) -> str:
        """Return the name of a code, the code itself when it has none."""
        return self._context.texts.tr(context, names[code]) if code and code in names else code or ""

    def channel(self, code: str) -> str:
        return self.of("Channels", CHANNELS, code)

    def result(self, code: str) -> str:
        return self.of("Results", RESULTS, code)

    def kind(self, code: str) -> str:
        """Return the name of a kind of obligation."""
        return self.of("Obligations", KIND_NAMES, code)

    def group(self, code: str) -> str:
        """Return the name of a group of 今日."""
        return self.of("Obligations", GROUP_NAMES, code)

    def state(self, code: str) -> Chip:
        """Return the state of an obligation as a chip."""
        return Chip(self.of("Obligations", STATE_NAMES, code), STATE_TONES.get(code, "neutral"))

    def flag(self, code: str) -> Chip:
        return Chip(self.of("Flags", FLAG_NAMES, code), FLAG_TONES.get(code, "warning"))

    def way(self, kind: str) -> str:
        """Return the name of a kind of contact way."""
        return self.of("Ways", WAY_NAMES, kind)

    def role(self, code: str) -> str:
        """Return the name of a role of the branch."""
        return self.of("Roles", ROLE_NAMES, code)

    def meeting(self, kind: str) -> str:
        """Return the name of a kind of appointment."""
        return self.of("Meetings", MEETING_NAMES, kind)

    def tier(self, code: str | None) -> str:
        """Return the name of a tier of the adopted scheme, "" for none."""
        return self._context.rules.tier_name(code, self._context.texts)

    def tier_tone(self, code: str | None) -> str:
        """Return a chip's tone: gold for the upper half of the scheme, accent for the rest that counts."""
        scheme = self._context.rules.scheme
        rank = scheme.rank(code)
        return "neutral" if rank <= 0 else "gold" if 2 * rank >= len(scheme.tiers) else "accent"

    def tier_chips(self, code: str | None) -> list[Chip]:
        """Return the tier as chips for a table cell."""
        return [Chip(self.tier(code), self.tier_tone(code))] if code else []

    def band(self, code: str | None) -> str:
        """Return the name of a maintenance band, "" for none."""
        return self._context.rules.band_name(code, self._context.texts)

    def phone(self, number: str) -> str:
        """Return a phone number as the screen shows it first: masked."""
        if not number:
            return ""
        return HIDDEN if self.private else masking.phone(number)

    def address(self, text: str, *, full: bool) -> str:
        """Return an address as the screen shows it first: without the numbers of house and flat."""
        return text if full or not text else HIDDEN if self.private else masking.address(text)

    def amount(self, fen: int | None) -> str:
        """Return money without its unit: 万元 in Chinese, whole yuan in English."""
        if fen is None:
            return ""
        if self.private:
            return HIDDEN
        if self._context.texts.language == "zh_CN":
            return money.wan(fen)
        return f"{money.divide(fen, money.FEN_PER_YUAN):,}"

    def money(self, fen: int | None) -> str:
        """Return money with its unit."""
        said = self.amount(fen)
        if self.private:
            return said
        return self._context.texts.tr("Desk", "CNY {amount}", amount=said) if said else ""

    def day(self, day: dt.date | None) -> str:
        """Return a day, without its year when that is the year of now."""
        if day is None:
            return ""
        return f"{day:%m-%d}" if day.year == self._context.today.year else day.isoformat()

    def near_day(self, day: dt.date | None) -> str:
        """Return a day as one says it: today, yesterday, tomorrow, else as `day`."""
        texts, away = self._context.texts, None if day is None else (day - self._context.today).days
        if away == 0:
            return texts.tr("Desk", "today")
        if away == 1:
            return texts.tr("Desk", "tomorrow")
        if away == -1:
            return texts.tr("Desk", "yesterday")
        return self.day(day)

    def birthday(self, birthday: Birthday | None) -> str:
        """Return what is celebrated, without the year."""
        if birthday is None:
            return ""
        texts = self._context.texts
        if birthday.calendar == "lunar":
            said = LunarDate(2000, birthday.month, birthday.day, birthday.leap).short
            if texts.language != "zh_CN":
                said = f"{birthday.month}-{birthday.day}"
            return texts.tr("Desk", "lunar {day}", day=said)
        return texts.tr("Desk", "{month}-{day}", month=birthday.month, day=birthday.day)

    def age(self, birth: dt.date | None) -> int | None:
        """Return the years completed today."""
        if birth is None:
            return None
        today = self._context.today
        return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))

    def risk_tone(self, until: dt.date | None) -> str | None:
        """Return danger for an assessment that ended, warning for one that ends soon."""
        if until is None:
            return None
        left = (until - self._context.today).days
        return "danger" if left < 0 else "warning" if left <= self._context.rules.standard.risk_lead else None


def now_utc() -> str:
    """Return the moment as UTC ISO text, as the log and the audit keep it."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_moment(moment: str | None) -> str:
    """Return a UTC ISO moment as the clock on the wall said: 2026-11-21 08:35; "" for none."""
    return f"{dt.datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}" if moment else ""
