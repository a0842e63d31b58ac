"""Read side of search as typed: what is held in memory of each client, and the notes looked through on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from db.queries.records import array_of, day, read_json, read_pieces, scope
from workbench.domain.search import ID_TAIL, SECTION, TAG, SearchRow
from workbench.readmodels.search import NoteHit

if TYPE_CHECKING:
    from db.store import Book

_DOT = "·"
_PHONES = "('mobile', 'phone', 'work')"
#: Ways, other numbers and names, and tags of a client in one line each; tables that are empty cost nothing.
_JOINED = (
    f"""LEFT JOIN (SELECT client_id, group_concat(CASE WHEN kind IN {_PHONES} THEN value END, ' ') AS phones,
        group_concat(CASE WHEN kind NOT IN {_PHONES} THEN value END, ' ') AS others
        FROM contact_way %s GROUP BY client_id) w ON w.client_id = c.id""",
    f"""LEFT JOIN (SELECT client_id, group_concat(CASE kind WHEN 'client_no' THEN value END, ' ') AS numbers,
        group_concat(CASE kind WHEN 'id_no' THEN substr(value, -{ID_TAIL}) END, ' ') AS ids,
        group_concat(CASE kind WHEN 'name' THEN value END, ' ') AS names
        FROM alias %s GROUP BY client_id) a ON a.client_id = c.id""",
    f"""LEFT JOIN (SELECT client_id, group_concat(CASE kind WHEN 'tag' THEN '{TAG}' || code END, ' ') AS tags
        FROM mark %s GROUP BY client_id) t ON t.client_id = c.id""",
)


def search_rows(book: Book, ids: Iterable[bytes] | None = None) -> list[SearchRow]:
    """Return what a search may find of each client, or of these, in the order of the list."""
    listed = None if ids is None else list(ids)
    where, values = scope(listed, "c.id")
    inner, _values = scope(listed, "client_id")
    joined = " ".join(one % inner for one in _JOINED)
    names = _sections("c.name", "a.names")
    numbers = _sections("c.client_no || coalesce(' ' || a.numbers, '')", "w.phones", _ids())
    besides = _words("c.salutation", "w.others", "c.industry", "coalesce(h.name, c.household)")
    words = _sections("c.employer", "c.job", "t.tags", besides)
    select = (
        f"SELECT {array_of('hex(c.id)', names, 'r.full', 'r.initials', 'r.others', numbers, words)} AS j"
        f" FROM client c LEFT JOIN reading r ON r.id = c.id LEFT JOIN household h ON h.key = c.household"
        f" {joined} {where} ORDER BY r.full, c.name, +c.id"
    )
    found: list[SearchRow] = []
    for rows in read_pieces(book.connection, select, values * (len(_JOINED) + 1)):
        found += [_search_row(*row) for row in rows]
    return found


def _sections(*columns: str) -> str:
    return f" || '{SECTION}' || ".join(f"coalesce({column}, '')" for column in columns)


def _ids() -> str:
    return f"coalesce(substr(c.id_no, -{ID_TAIL}), '') || coalesce(' ' || a.ids, '')"


def _words(*columns: str) -> str:
    return " || ' ' || ".join(f"coalesce({column}, '')" for column in columns)


def _search_row(
    client: str, names: str, full: str | None, initials: str | None, others: str | None, numbers: str, words: str
) -> SearchRow:
    if others:
        told = others.split()
        full, initials = f"{full} {' '.join(told[::2])}", f"{initials} {' '.join(told[1::2])}"
    if _DOT in names:
        # Names of several parts are typed without the dot as well: 买买提艾力.
        names = f"{names} {names.partition(SECTION)[0].replace(_DOT, '')}"
    return SearchRow(bytes.fromhex(client), names, full or "", initials or "", numbers, words)


#: Texts that are looked through by their code: table, client, text and day.
NOTES: Mapping[str, tuple[str, str, str, str]] = {
    "remark": ("client", "id", "remark", "NULL"),
    "preference": ("client", "id", "preference", "NULL"),
    "taboo": ("client", "id", "taboo", "NULL"),
    "contact": ("interaction", "client_id", "note", '"on"'),
    "promise": ("interaction", "client_id", "next_step", "next_on"),
    "task": ("task", "client_id", "concat_ws(' ', title, note)", "due"),
    "opportunity": (
        "opportunity",
        "client_id",
        "concat_ws(' ', title, product, note)",
        "opened",
    ),
    "passage": ("passage", "client_id", "text", '"on"'),
    "relation": ("relation", "client_id", "concat_ws(' ', name, note)", "NULL"),
    "event": ("life_event", "client_id", "concat_ws(' ', person, note)", '"on"'),
    "visit": (
        "appointment",
        "client_id",
        "concat_ws(' ', title, purpose, place, note)",
        "substr(starts, 1, 10)",
    ),
    "mark": ("mark", "client_id", "note", '"on"'),
    "address": ("address", "client_id", "concat_ws(' ', district, text, street)", "NULL"),
}
#: Rows looked through between two questions whether anybody still waits.
_STEP = 20_000
#: So many clients whose notes hold one word are asked for the other words.
_CANDIDATES = 500

Check = Callable[[], object]
Holds = Callable[[bytes, Sequence[str]], bool]


def note_hits(
    book: Book, words: Sequence[str], limit: int, *, holds: Holds | None = None, check: Check | None = None
) -> list[NoteHit]:
    """Return clients by what was written of them: each client once, the newest text of its kind.

    Args:
        words: lower case; every one must stand in one text, or all but one are found of the client otherwise.
        limit: how many clients at most.
        holds: tells whether a search finds a client by some words; without it one text has to hold all.
        check: called every few milliseconds; it raises when nobody wants the answer any more.
    """
    found = _noted(book, words, limit, check)
    if holds is not None and len(words) > 1:
        for word in sorted(words, key=len, reverse=True):
            others = [other for other in words if other != word]
            for client, hit in _noted(book, [word], _CANDIDATES, check).items() if len(found) < limit else ():
                if client not in found and holds(client, others):
                    found[client] = hit
    return list(found.values())[:limit]


def _noted(book: Book, words: Sequence[str], limit: int, check: Check | None) -> dict[bytes, NoteHit]:
    """Return clients whose texts of any kind hold all words, kind by kind until there are enough."""
    found: dict[bytes, NoteHit] = {}
    for code in NOTES:
        if len(found) < limit:
            _look(book, code, words, limit, check, found)
    return found


def _look(
    book: Book, code: str, words: Sequence[str], limit: int, check: Check | None, found: dict[bytes, NoteHit]
) -> None:
    """Look through the texts of one kind, the newest rows first."""
    table, client, text, on = NOTES[code]
    (last,) = book.connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()
    # LIKE folds the case of Latin letters; Hanzi are compared as they stand, which is several times quicker.
    fits = " AND ".join("said LIKE ? ESCAPE '\\'" if word.isascii() else "instr(said, ?)" for word in words)
    values = [f"%{_plain(word)}%" if word.isascii() else word for word in words]
    select = (
        f"SELECT {array_of('hex(client)', 'said', 'max(day)')} AS j FROM (SELECT {client} AS client, {text} AS said,"
        f" {on} AS day FROM {table} WHERE rowid > ? AND rowid <= ?) WHERE client IS NOT NULL AND {fits} GROUP BY client"
    )
    while last > 0 and len(found) < limit:
        if check is not None:
            check()
        for row in read_json(book.connection, select, (last - _STEP, last, *values)):
            owner = bytes.fromhex(row[0])
            found.setdefault(owner, NoteHit(owner, code, row[1].strip(), day(row[2])))
        last -= _STEP


def _plain(word: str) -> str:
    return "".join(f"\\{sign}" if sign in "%_\\" else sign for sign in word)
