"""Joins the entries of a phone book to clients; people whom the book does not know are passed over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from workbench.importer.cards import wechat_ids
from workbench.importer.cells import Card
from workbench.importer.context import Job, Outcome
from workbench.importer.draft import ClientRow
from workbench.importer.incoming import Incoming
from workbench.importer.messages import COMPARING, note
from workbench.importer.recognising import Recognised
from workbench.importer.rows import data_rows, fill_merged
from workbench.importer.update import Update
from workbench.importer.values.birthdays import calendar_word, lunar_day
from workbench.importer.values.days import read_day, read_month_day
from workbench.importer.values.phones import Phone, digits, fits_mask, phones
from workbench.importer.values.text import clean, person_name
from workbench.importer.values.text import note as free_text

#: What `mapping` shows of a phone book.
CARD_MAPPING: Final = {
    "FN": "name",
    "TEL": "mobile",
    "EMAIL": "email",
    "BDAY": "birth",
    "ADR": "home_address",
    "ORG": "employer",
    "TITLE": "job",
    "NOTE": "wechat",
}


class ContactsPlan:
    """Plans a phone book: each card goes to the client who has its number, else to the only one who fits."""

    def __init__(self, job: Job, outcome: Outcome) -> None:
        self._job = job
        self._draft = job.draft
        self._outcome = outcome
        self._incoming: dict[ClientRow, Incoming] = {}

    def run(self, cards: Sequence[Card]) -> None:
        """Plan all cards; everything found goes into the outcome."""
        self._draft.load("contact_way", "address")
        for card in cards:
            self._job.progress(card.number, len(cards), COMPARING)
            if card.problem:
                self._outcome.rejected.append(note(card.number, card.problem))
            else:
                self._take(card)
        update = Update(self._job, self._outcome, exact=False, names_win=False)
        for client, incoming in self._incoming.items():
            self._outcome.count(is_new=False, has_changed=update.apply(client, incoming))

    def _take(self, card: Card) -> None:
        numbers = self._numbers(card)
        client = self._owner(card, numbers)
        if client is None:
            return
        incoming = self._incoming.setdefault(client, Incoming(card.number))
        for phone in numbers:
            incoming.ways.setdefault(digits(phone.number), phone)
        for kind, texts in (("email", card.emails), ("wechat", card.wechat)):
            incoming.others = tuple(dict.fromkeys([*incoming.others, *((kind, text) for text in texts)]))
        self._fill(client, incoming, card)

    def _fill(self, client: ClientRow, incoming: Incoming, card: Card) -> None:
        """Take what the book does not have yet; a phone book never overrules the bank's list."""
        for name, text in (("employer", card.employer), ("job", card.job)):
            if text and client.get(name) is None:
                incoming.values.setdefault(name, text)
        if card.address and not any(row.get("kind") == "home" for row in client.addresses):
            incoming.addresses.setdefault("home", {"text": card.address})
        if client.get("birth") is None and client.get("bday_month") is None:
            birth = _birth(card.birthday, self._job.today)
            if birth is not None:
                incoming.judged.setdefault("birth", birth)

    def _numbers(self, card: Card) -> list[Phone]:
        found: dict[str, Phone] = {}
        for text in card.phones:
            read, code = phones(text)
            if code and code != "phone-masked":
                self._outcome.warnings.append(note(card.number, code, "mobile"))
            for phone in read:
                found.setdefault(digits(phone.number), phone)
        return list(found.values())

    def _owner(self, card: Card, numbers: Sequence[Phone]) -> ClientRow | None:
        """Return whose card it is: by whole number, by name and birthday, by name where nothing speaks against it."""
        name, _ = person_name(card.name)
        full = [digits(phone.number) for phone in numbers if not phone.masked]
        owners = list(dict.fromkeys(client for number in full for client in self._draft.owners(number)))
        if len(owners) > 1:
            owners = [client for client in owners if client.name == name]
        if len(owners) == 1:
            return owners[0]
        namesakes = list(self._draft.namesakes(name)) if name else []
        birth = _birth(card.birthday, self._job.today)
        born = [client for client in namesakes if birth is not None and _is_born(client, birth)]
        fitting = born or namesakes
        if len(fitting) > 1:
            fitting = [client for client in fitting if _fits_a_mask(client, full)]
        if len(fitting) != 1:
            self._skip(card, "card-unsure" if namesakes else "card-unknown")
            return None
        return self._checked(card, fitting[0], bool(born), birth, full)

    def _checked(
        self, card: Card, client: ClientRow, by_birth: bool, birth: Any, full: Sequence[str]
    ) -> ClientRow | None:
        if by_birth or _fits_a_mask(client, full):
            return client
        contradicted = birth is not None and client.get("birth") is not None
        if contradicted or (full and any(len(number) == 11 and number[0] == "1" for number in client.full_numbers())):
            self._skip(card, "card-other-number")
            return None
        self._outcome.warnings.append(note(card.number, "matched-by-name", "name"))
        return client

    def _skip(self, card: Card, code: str) -> None:
        self._outcome.skipped.append(note(card.number, code))


def cards_of_table(found: Recognised) -> list[Card]:
    """Return the rows of a table of contacts as cards; a card's number is its 1-based row."""
    assert found.block is not None
    fill_merged(found.sheet, found.block.end)
    rows, _ = data_rows(found)
    return [_card(found, number) for number in rows]


def _card(found: Recognised, number: int) -> Card:
    row = found.sheet.rows[number]
    texts: dict[str, list[str]] = {}
    for column in found.columns:
        text = clean(row[column.index]) if column.index < len(row) else ""
        if text:
            texts.setdefault(column.spec.way or column.spec.name, []).append(text)
    remark = " ".join(texts.get("remark", ()))
    return Card(
        number + 1,
        name=_first(texts, "name"),
        phones=(*texts.get("mobile", ()), *texts.get("phone", ()), *texts.get("work", ())),
        emails=tuple(texts.get("email", ())),
        wechat=(*texts.get("wechat", ()), *wechat_ids(remark)),
        birthday=_first(texts, "birth"),
        note=remark,
        address=free_text(_first(texts, "home_address")) or "",
        employer=free_text(_first(texts, "employer")) or "",
        job=free_text(_first(texts, "job")) or "",
    )


def _first(texts: dict[str, list[str]], name: str) -> str:
    return texts.get(name, [""])[0]


def _birth(text: str, today: date) -> Any:
    """Return a day, (month, day) without year, or a lunar day; None when the card names none."""
    if not text:
        return None
    if calendar_word(text):
        return lunar_day(text)[0]
    day, _ = read_day(text, today.year % 100)
    return day if isinstance(day, date) else read_month_day(text)


def _is_born(client: ClientRow, birth: Any) -> bool:
    celebrated = (client.get("bday_month"), client.get("bday_day"))
    if isinstance(birth, date):
        known = client.get("birth")
        return known == birth if known else celebrated == (birth.month, birth.day)
    return isinstance(birth, tuple) and celebrated == birth[:2]


def _fits_a_mask(client: ClientRow, full: Sequence[str]) -> bool:
    masks = [way.text("value") or "" for way in client.ways if way.get("masked")]
    return any(fits_mask(mask, number) for mask in masks for number in full)
