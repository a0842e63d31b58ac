"""What `clients --search`, `--tag` and `--sort` do: the same search as the window's, and the orders of the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.queries.search import note_hits, search_rows
from db.queries.tags import tags_by_client
from ui.cli.session import Session
from workbench.domain.marks import check_tag
from workbench.domain.search import SearchIndex
from workbench.readings.strokes import stroke_key
from workbench.readmodels.lists import ClientDetail
from workbench.services.searching import ENOUGH, place_found

_LAST = "\uffff"


@dataclass(frozen=True, slots=True)
class Findings:
    """Clients in the order asked for, and in what a search found each: a code of where, and the text."""

    details: list[ClientDetail]
    places: Mapping[bytes, tuple[str, str]]


def searched(session: Session, details: list[ClientDetail], text: str) -> Findings:
    """Return those whom a search finds, who fit best first; notes are looked through when others are few."""
    index, words = SearchIndex(search_rows(session.desk)), text.lower().split()
    known = {one.client.id: one for one in details}
    found = [client for client in index.find(text, len(details)) if client in known]
    places = {client: place for client in found if (place := place_found(index.found(client, text))) is not None}
    if len(found) < ENOUGH and words:
        for hit in note_hits(session.desk, words, ENOUGH, holds=index.holds):
            if hit.client in known and hit.client not in found:
                found.append(hit.client)
                places[hit.client] = (hit.source, hit.around(words))
    return Findings([known[client] for client in found], places)


def tagged(session: Session, details: list[ClientDetail], tags: Sequence[str]) -> list[ClientDetail]:
    """Return those who have every one of these tags."""
    wanted = set(map(check_tag, tags))
    known = tags_by_client(session.desk, [one.client.id for one in details]) if wanted and details else {}
    return [one for one in details if wanted <= set(known.get(one.client.id, ()))]


def ordered(details: list[ClientDetail], order: str) -> list[ClientDetail]:
    """Return clients in an order: pinyin, stroke, number, aum (the largest first) or due (the earliest first)."""
    return sorted(details, key=_KEYS[order])


def _by_pinyin(one: ClientDetail) -> tuple[Any, ...]:
    return (one.pinyin, one.client.name, one.client.id)


_KEYS: Mapping[str, Callable[[ClientDetail], tuple[Any, ...]]] = {
    "pinyin": _by_pinyin,
    "stroke": lambda one: (stroke_key(one.client.name), *_by_pinyin(one)),
    "number": lambda one: (one.client.client_no or _LAST, *_by_pinyin(one)),
    "aum": lambda one: (one.aum_fen is None, -(one.aum_fen or 0), *_by_pinyin(one)),
    "due": lambda one: (one.next_due is None, one.next_due, *_by_pinyin(one)),
}
