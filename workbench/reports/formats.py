"""How days, money, shares and people are written on paper, in the document's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from workbench.domain import lunar, masking, money
from workbench.domain.clients import Birthday, Client, ContactWay
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.shares import hundredths, percent_text
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.documents import ClientHead
from workbench.texts import Texts

NOTHING = "–"

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Reports", "Mon"),
    QT_TRANSLATE_NOOP("Reports", "Tue"),
    QT_TRANSLATE_NOOP("Reports", "Wed"),
    QT_TRANSLATE_NOOP("Reports", "Thu"),
    QT_TRANSLATE_NOOP("Reports", "Fri"),
    QT_TRANSLATE_NOOP("Reports", "Sat"),
    QT_TRANSLATE_NOOP("Reports", "Sun"),
)
#: In the order of urgency to whoever picks up the telephone.
KINDS_TO_CALL = ("mobile", "phone", "work", "wechat", "email", "other")

WAYS = {
    "mobile": QT_TRANSLATE_NOOP("Reports", "Mobile"),
    "phone": QT_TRANSLATE_NOOP("Reports", "Home phone"),
    "work": QT_TRANSLATE_NOOP("Reports", "Work phone"),
    "email": QT_TRANSLATE_NOOP("Reports", "E-mail"),
    "wechat": QT_TRANSLATE_NOOP("Reports", "WeChat"),
    "other": QT_TRANSLATE_NOOP("Reports", "Other"),
}
ADDRESSES = {
    "home": QT_TRANSLATE_NOOP("Reports", "Home address"),
    "work": QT_TRANSLATE_NOOP("Reports", "Work address"),
}
STATES = {
    "due": QT_TRANSLATE_NOOP("Reports", "due"),
    "overdue": QT_TRANSLATE_NOOP("Reports", "overdue"),
    "done": QT_TRANSLATE_NOOP("Reports", "done"),
    "waived": QT_TRANSLATE_NOOP("Reports", "waived"),
    "planned": QT_TRANSLATE_NOOP("Reports", "planned"),
    "blocked": QT_TRANSLATE_NOOP("Reports", "blocked"),
    "skipped": QT_TRANSLATE_NOOP("Reports", "skipped"),
}
GENDERS = {"M": QT_TRANSLATE_NOOP("Reports", "Male"), "F": QT_TRANSLATE_NOOP("Reports", "Female")}


def day_text(day: date, texts: Texts) -> str:
    """Return a day in full, as it stands in a head: 2026年11月21日(周六)."""
    weekday = texts.tr("Reports", WEEKDAYS[day.weekday()])
    return texts.tr(
        "Reports",
        "{iso} ({weekday})",
        iso=day.isoformat(),
        year=day.year,
        month=day.month,
        day=day.day,
        weekday=weekday,
    )


def month_text(month: str, texts: Texts) -> str:
    """Return '2026-11' as it stands in a title: 2026年11月."""
    year, _, number = month.partition("-")
    return texts.tr("Reports", "{year}-{month:02d}", year=int(year), month=int(number))


def short_day(day: date | None) -> str:
    """Return a day for a table's cell, in the one form that both languages read."""
    return day.isoformat() if day else NOTHING


def unit(texts: Texts) -> str:
    """Return the unit of `amount`, for the heads of columns: 万元, in English CNY."""
    return texts.tr("Reports", "CNY")


def amount(fen: int | None, texts: Texts, *, signed: bool = False) -> str:
    """Return fen in the unit of the language: 万元 with two decimals, in English whole yuan; a dash for None."""
    if fen is None:
        return NOTHING
    shown = money.wan(fen) if texts.language.startswith("zh") else f"{money.divide(fen, money.FEN_PER_YUAN):,}"
    if not any("1" <= digit <= "9" for digit in shown):
        return shown.removeprefix("-")
    return f"+{shown}" if signed and fen > 0 else shown


def count(number: int | None, *, signed: bool = False) -> str:
    """Return a number with separators; a dash for None."""
    if number is None:
        return NOTHING
    return f"{number:+,}" if signed and number else f"{number:,}"


def share(part: int, whole: int) -> str:
    """Return `part` of `whole` in per cent with one decimal, rounded half up; a dash where nothing is owed."""
    return NOTHING if whole <= 0 else percent_text(hundredths(part, whole), 1)


def exact_share(part: int, whole: int) -> str:
    """Return `part` of `whole` in per cent with two decimals, as movements are measured (§12); a dash of nothing."""
    return percent(hundredths(part, whole))


def percent(part: int | None) -> str:
    """Return hundredths of a per cent with two decimals; a dash for nobody."""
    return percent_text(part) or NOTHING


def channel_name(code: str, texts: Texts) -> str:
    return texts.tr("Channels", CHANNELS[code]) if code in CHANNELS else code


def result_name(code: str, texts: Texts) -> str:
    return texts.tr("Results", RESULTS[code]) if code in RESULTS else code


def way_name(kind: str, texts: Texts) -> str:
    return texts.tr("Reports", WAYS[kind]) if kind in WAYS else kind


def state_name(state: str, texts: Texts) -> str:
    return texts.tr("Reports", STATES[state]) if state in STATES else state


def birthday_text(birthday: Birthday | None, texts: Texts) -> str:
    """Return what is celebrated: 公历5月2日 or 农历八月十五; empty when unknown."""
    if birthday is None:
        return ""
    if birthday.calendar == "solar":
        return texts.tr("Reports", "solar {month:02d}-{day:02d}", month=birthday.month, day=birthday.day)
    name = lunar.month_name(birthday.month, birthday.leap) + lunar.day_name(birthday.day)
    if birthday.leap:
        return texts.tr("Reports", "lunar leap {month}/{day}", month=birthday.month, day=birthday.day, name=name)
    return texts.tr("Reports", "lunar {month}/{day}", month=birthday.month, day=birthday.day, name=name)


def best_way(ways: Sequence[ContactWay]) -> ContactWay | None:
    """Return the way to be used: the preferred one, else the first mobile, else the first of the order to call.

    One that the client refused comes last.
    """
    ways = sorted(ways, key=lambda way: way.consent is False)
    for way in ways:
        if way.preferred:
            return way
    known = [way for way in ways if way.kind in KINDS_TO_CALL]
    return min(known, key=lambda way: KINDS_TO_CALL.index(way.kind), default=None)


def address_form(client: Client) -> str:
    """Return the form of address, empty where it would only repeat the name."""
    return client.salutation if client.salutation and client.salutation != client.name else ""


def flags(head: ClientHead, texts: Texts, on: date | None = None) -> list[str]:
    """Return what must be known before anybody calls: bereavement, no contact, public office, death."""
    client = head.client
    found: list[str] = []
    if client.deceased_on:
        found.append(texts.tr("Reports", "Deceased"))
    if client.no_contact:
        found.append(texts.tr("Reports", "Do not contact"))
    if client.mourning_until and (on is None or client.mourning_until >= on):
        found.append(texts.tr("Reports", "In mourning until {day}", day=client.mourning_until.isoformat()))
    if client.public_official:
        found.append(texts.tr("Reports", "Public official: no gifts"))
    if client.consent_messages is False:
        found.append(texts.tr("Reports", "No messages"))
    return found


def joined(parts: Iterable[str], separator: str = " | ") -> str:
    """Join the parts that say something."""
    return separator.join(part for part in parts if part)


def shown_way(way: ContactWay | None, *, full: bool) -> str:
    """Return a number or address for paper: masked unless `full`."""
    if way is None:
        return ""
    return way.value if full or way.masked else masking.contact(way.kind, way.value)
