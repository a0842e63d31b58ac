"""Reads phone books in vCard 2.1, 3.0 and 4.0 through vobject, a card at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from workbench.importer.cells import Card, ParsedFile
from workbench.importer.limits import Limits
from workbench.importer.refusals import refusal

_BEGIN = re.compile(r"^BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_WECHAT = re.compile(
    r"(?:微信号?|wechat|weixin|wx号)\s*(?:id)?\s*[:：=]?\s*([A-Za-z0-9][-_A-Za-z0-9]{5,19})", re.IGNORECASE
)
_SAME_NUMBER = re.compile(r"微信同号|微信同手机|手机同微信")
_WECHAT_KEYS = ("x-wechat", "x-weixin", "x-wechat-id", "x-social-wechat")


def is_card_file(text: str) -> bool:
    """Tell whether a text is a phone book."""
    return _BEGIN.match(text.lstrip("\ufeff \r\n\t")) is not None


def read_cards(text: str, encoding: str, name: str, limits: Limits) -> ParsedFile:
    """Read all cards; one that cannot be read keeps its place with a problem.

    Raises:
        Problem: `file-too-large` (bytes, lines, cards).
    """
    longest = max(map(len, text.splitlines()), default=0)
    starts = [found.start() for found in _BEGIN.finditer(text)]
    if len(text) > limits.card_bytes or longest > limits.card_line or len(starts) > limits.card_components:
        raise refusal("file-too-large", name, limit=limits.card_bytes >> 20)
    ends = [*starts[1:], len(text)]
    cards = [_read(number, text[start:end]) for number, (start, end) in enumerate(zip(starts, ends), 1)]
    return ParsedFile(name, "vcard", encoding, cards=cards)


def wechat_ids(note: str) -> tuple[str, ...]:
    """Return the WeChat ids that a note names ('微信号 wx_0857')."""
    return tuple(dict.fromkeys(_WECHAT.findall(note)))


def _read(number: int, text: str) -> Card:
    import vobject

    try:
        card = vobject.readOne(text, allowQP=True)
    except (vobject.base.VObjectError, ValueError, LookupError, StopIteration):
        return Card(number, problem="card-unreadable")
    phones = tuple(_texts(card, "tel"))
    note = "\n".join(_texts(card, "note"))
    wechat = [value for key in _WECHAT_KEYS for value in _texts(card, key)]
    wechat += [
        value.partition(":")[2] for value in _texts(card, "impp") if value.lower().startswith(("wechat:", "weixin:"))
    ]
    if _SAME_NUMBER.search(note):
        wechat += phones[:1]
    return Card(
        number,
        name=_name(card),
        phones=tuple(value.removeprefix("tel:") for value in phones),
        emails=tuple(_texts(card, "email")),
        wechat=tuple(dict.fromkeys([*wechat, *wechat_ids(note)])),
        birthday=next(_texts(card, "bday"), ""),
        note=note,
        address=next(map(_joined_address, _values(card, "adr")), ""),
        employer=next(_texts(card, "org"), ""),
        job=next(_texts(card, "title"), ""),
    )


def _values(card: Any, key: str) -> Iterator[Any]:
    for entry in card.contents.get(key, []):
        yield entry.value


def _texts(card: Any, key: str) -> Iterator[str]:
    for value in _values(card, key):
        text = _text(value).strip()
        if text:
            yield text


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return " ".join(part for part in map(_text, value) if part)
    return value.isoformat() if isinstance(value, date) else str(value)


def _name(card: Any) -> str:
    """Return the shown name; a phone that writes none has family and given name, in this order in Chinese."""
    shown = next(_texts(card, "fn"), "")
    if shown:
        return shown
    for name in _values(card, "n"):
        parts = [_text(name.family), _text(name.additional), _text(name.given)]
        joined = "".join(parts)
        return " ".join(reversed([part for part in parts if part])) if joined.isascii() else joined
    return ""


def _joined_address(value: Any) -> str:
    parts = (value.region, value.city, value.extended, value.street, value.box)
    return "".join(_text(part).strip() for part in parts)
