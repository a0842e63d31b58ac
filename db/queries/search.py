"""Read side of search as typed: what is held in memory of each client, and the notes looked through on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from db.queries.records import array_of, day, read_json, read_pieces, scope
from workbench.domain.search import ID_TAIL, SECTION, TAG, SearchRow
from workbench.readmodels.search import NoteHit

if TYPE_CHECKING:
    from db.store import Book

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
    words = _sections("c.employer", "c.job", "t.tags", _words("c.salutation", "w.others", "c.industry", "c.household"))
    select = (
        f"SELECT {array_of('hex(c.id)', names, 'r.full', 'r.initials', 'r.others', numbers, words)} AS j"
        f" FROM client c LEFT JOIN reading r ON r.id = c.id {joined} {where} ORDER BY r.full, c.name, c.id"
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


def note_hits(book: Book, words: Sequence[str], limit: int, check: Callable[[], object] | None = None) -> list[NoteHit]:
    """Return clients by what was written of them: each client once, newest texts of a kind first.

    Args:
        words: lower case; every one must stand in one text.
        limit: how many clients at most.
        check: called every few milliseconds; it raises when nobody wants the answer any more.
    """
    found: dict[bytes, NoteHit] = {}
    for code in NOTES:
        for hit in _hits(book, code, words, limit, check):
            found.setdefault(hit.client, hit)
            if len(found) >= limit:
                return list(found.values())
    return list(found.values())


def _hits(book: Book, code: str, words: Sequence[str], limit: int, check: Callable[[], object] | None) -> list[NoteHit]:
    table, client, text, on = NOTES[code]
    (last,) = book.connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()
    # LIKE folds the case of Latin letters; Hanzi are compared as they stand, which is several times quicker.
    fits = " AND ".join("instr(said, ?)" if not word.isascii() else "said LIKE ? ESCAPE '\\'" for word in words)
    values = [word if not word.isascii() else f"%{_plain(word)}%" for word in words]
    select = (
        f"SELECT {array_of('hex(client)', 'said', 'day')} AS j FROM (SELECT {client} AS client, {text} AS said,"
        f" {on} AS day FROM {table} WHERE rowid > ? AND rowid <= ? ORDER BY rowid DESC)"
        f" WHERE client IS NOT NULL AND {fits} LIMIT ?"
    )
    found: list[NoteHit] = []
    while last > 0 and len(found) < limit:
        if check is not None:
            check()
        rows = read_json(book.connection, select, (last - _STEP, last, *values, limit - len(found)))
        found += [NoteHit(bytes.fromhex(row[0]), code, row[1].strip(), day(row[2])) for row in rows]
        last -= _STEP
    return found


def _plain(word: str) -> str:
    return "".join(f"\\{sign}" if sign in "%_\\" else sign for sign in word)
