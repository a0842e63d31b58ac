"""Read side of duplicates: whom something shared brings together, and everything that belongs to two clients."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from db.log import chunks, moment
from db.rows import typed_rows
from workbench.domain.duplicates import Candidate, Likeness, candidate, order, pairs_of
from workbench.domain.merging import CHILDREN, CLIENT_REFS
from workbench.domain.registry import BY_NAME, TABLES
from workbench.importer.values.identity import to_eighteen
from workbench.importer.values.phones import digits
from workbench.ports import Progress

if TYPE_CHECKING:
    from db.store import Book

_PHONES = "w.kind IN ('mobile', 'phone', 'work', 'other')"
_NUMBER = "replace(w.value, '-', '')"
#: What is asked of the whole book: each gives (key, client) for everybody; who shares a key is compared.
#: A number of 15 digits and its form of 18 share the first 17; masks mostly show the last four or the first three.
_BLOCKS: tuple[str, ...] = (
    (
        "SELECT client_no AS k, id FROM client WHERE client_no IS NOT NULL"
        " UNION ALL SELECT value, client_id FROM alias WHERE kind = 'client_no'"
    ),
    (
        "SELECT CASE WHEN length(id_no) = 15 AND id_no NOT GLOB '*[^0-9]*'"
        " THEN substr(id_no, 1, 6) || '19' || substr(id_no, 7) WHEN length(id_no) = 18 THEN substr(id_no, 1, 17)"
        " ELSE id_no END AS k, id FROM (SELECT id_no, id FROM client WHERE id_flag = 'ok' AND id_no IS NOT NULL"
        " UNION ALL SELECT value, client_id FROM alias WHERE kind = 'id_no')"
    ),
    (
        f"SELECT c.name || '|' || substr({_NUMBER}, -4) AS k, c.id FROM contact_way w JOIN client c"
        f" ON c.id = w.client_id WHERE {_PHONES} AND length(w.value) > 6 AND substr({_NUMBER}, -4) NOT LIKE '%*%'"
    ),
    (
        f"SELECT c.name || '|' || substr({_NUMBER}, 1, 3) AS k, c.id FROM contact_way w JOIN client c"
        f" ON c.id = w.client_id WHERE {_PHONES} AND length(w.value) > 6 AND c.name IN (SELECT c.name FROM"
        f" contact_way w JOIN client c ON c.id = w.client_id WHERE w.masked AND substr({_NUMBER}, -4) LIKE '%*%')"
    ),
    "SELECT name || '|' || birth AS k, id FROM client WHERE birth IS NOT NULL",
    (
        "SELECT name || '|' || bday_calendar || bday_month || '-' || bday_day AS k, id FROM client"
        " WHERE bday_month IS NOT NULL AND name IN"
        " (SELECT name FROM client WHERE birth IS NULL AND bday_month IS NOT NULL)"
    ),
    (
        "SELECT name || '|' || substr(id_no, -4) AS k, id FROM client WHERE id_no IS NOT NULL AND name IN"
        " (SELECT name FROM client WHERE id_no IS NOT NULL AND id_flag IN ('masked', 'bad-check'))"
    ),
    (
        "SELECT name || '|' || substr(id_no, 1, 3) AS k, id FROM client WHERE id_no IS NOT NULL AND name IN"
        " (SELECT name FROM client WHERE id_flag = 'masked' AND substr(id_no, -4) LIKE '%*%')"
    ),
)


_LONG = 18


#: In so many steps the whole book is searched, so that other reads need not wait for all of them.
STEPS = len(_BLOCKS)


def candidates(book: Book, progress: Progress | None = None) -> list[Candidate]:
    """Return every two clients of the book that may be one, the most certain first."""
    pairs: set[tuple[bytes, bytes]] = set()
    for step in range(STEPS):
        if progress is not None:
            progress(step, STEPS)
        pairs |= pairs_at(book, step)
    return compared(book, pairs)


def pairs_at(book: Book, step: int) -> set[tuple[bytes, bytes]]:
    """Return the pairs that share what one step of the search asks for; they are still to be compared."""
    return pairs_of(_groups(book.connection, _BLOCKS[step]))


def candidates_among(book: Book, client: bytes, namesakes: Iterable[bytes]) -> list[Candidate]:
    """Return whom one client may be as well, of its namesakes and those with its number; quick in any book."""
    rows = book.connection.execute(
        "SELECT o.id FROM client c JOIN client o ON o.client_no = c.client_no WHERE c.id = ?", (client,)
    )
    others = {*namesakes, *(other for (other,) in rows)} - {client}
    return compared(book, {(min(client, other), max(client, other)) for other in others})


def candidates_of(book: Book, client: bytes) -> list[Candidate]:
    """Return whom one client may be as well, the most certain first."""
    found = book.connection.execute("SELECT name, client_no, id_no, id_flag FROM client WHERE id = ?", (client,))
    row = found.fetchone()
    if row is None:
        return []
    name, number, id_no, flag = row
    aliases = book.connection.execute("SELECT kind, value FROM alias WHERE client_id = ?", (client,)).fetchall()
    numbers = [one for one in (number, *(value for kind, value in aliases if kind == "client_no")) if one]
    sound = [id_no] if id_no and flag == "ok" else []
    identities = [
        form for one in (*sound, *(value for kind, value in aliases if kind == "id_no")) for form in _forms(one)
    ]
    in_numbers, in_identities = ",".join("?" * len(numbers)), ",".join("?" * len(identities))
    rows = book.connection.execute(
        f"SELECT id FROM client WHERE name = ? OR (id_flag = 'ok' AND id_no IN ({in_identities}))"
        f" UNION SELECT id FROM client WHERE client_no IN ({in_numbers})"
        f" UNION SELECT client_id FROM alias WHERE kind <> 'name' AND value IN ({in_numbers or 'NULL'})"
        f" UNION SELECT client_id FROM alias WHERE kind = 'id_no' AND value IN ({in_identities or 'NULL'})",
        (name, *identities, *numbers, *numbers, *identities),
    )
    pairs = {(min(client, other), max(client, other)) for (other,) in rows.fetchall() if other != client}
    return compared(book, pairs)


def _forms(number: str) -> tuple[str, ...]:
    """Return an identity number in all its lengths."""
    if len(number) == _LONG and number[6:8] == "19" and number[:17].isdigit():
        return number, number[:6] + number[8:17]
    return tuple(dict.fromkeys((number, to_eighteen(number) if number.isdigit() else number)))


def _groups(connection: Any, block: str) -> list[list[bytes]]:
    """Return the clients that share a key; SQLite sorts, Python only sees those who are not alone."""
    rows = connection.execute(
        f"WITH b AS ({block}) SELECT group_concat(DISTINCT hex(id)) FROM b WHERE k IS NOT NULL"
        " GROUP BY k HAVING count(DISTINCT id) > 1"
    )
    return [[bytes.fromhex(one) for one in ids.split(",")] for (ids,) in rows]


def compared(book: Book, pairs: Iterable[tuple[bytes, bytes]]) -> list[Candidate]:
    """Return those of the pairs that may be one, the most certain first; who was said to be two is left out."""
    wanted = set(pairs) - _distinct(book.connection)
    likes = likenesses(book.connection, {client for pair in wanted for client in pair})
    found = (candidate(likes[one], likes[other]) for one, other in wanted if one in likes and other in likes)
    return sorted((one for one in found if one is not None), key=order)


def _distinct(connection: Any) -> set[tuple[bytes, bytes]]:
    """Return the pairs that were said to be two people, whichever was named first."""
    rows = connection.execute(
        "SELECT client_id, other_id FROM distinct_pair WHERE client_id IS NOT NULL AND other_id IS NOT NULL"
    )
    return {(min(pair), max(pair)) for pair in rows.fetchall()}


def likenesses(connection: Any, ids: Iterable[bytes]) -> dict[bytes, Likeness]:
    """Return what these clients can be told by."""
    wanted = list(ids)
    phones: dict[bytes, set[str]] = {}
    for client, value in _each(
        connection, f"SELECT client_id, value FROM contact_way w WHERE {_PHONES} AND client_id", wanted
    ):
        if value:
            phones.setdefault(client, set()).add(digits(value))
    others: dict[bytes, list[tuple[str, str]]] = {}
    for client, kind, value in _each(connection, "SELECT client_id, kind, value FROM alias WHERE client_id", wanted):
        others.setdefault(client, []).append((kind, value))
    columns = "id, name, kind, client_no, id_no, id_flag, birth, bday_calendar, bday_month, bday_day, gender"
    rows = _each(connection, f"SELECT {columns} FROM client WHERE id", wanted)
    return {row[0]: _likeness(row, phones.get(row[0], set()), others.get(row[0], ())) for row in rows}


def _likeness(row: tuple[Any, ...], phones: set[str], others: Sequence[tuple[str, str]]) -> Likeness:
    client, name, kind, number, id_no, flag, birth, calendar, month, day, gender = row
    sound = [id_no] if id_no and flag == "ok" else []
    sound += [value for what, value in others if what == "id_no"]
    numbers = [number, *(value for what, value in others if what == "client_no")]
    return Likeness(
        client,
        name or "",
        kind or "person",
        frozenset(one for one in numbers if one),
        frozenset(to_eighteen(one) if one.isdigit() else one for one in sound),
        id_no or "" if flag in ("masked", "bad-check") else "",
        frozenset(phones),
        dt.date.fromisoformat(birth) if birth else None,
        (calendar or "solar", month, day) if month and day else None,
        gender,
    )


def _each(connection: Any, select: str, ids: Sequence[bytes]) -> Iterable[tuple[Any, ...]]:
    """Yield the rows of a select that ends before `IN (…)`, for many ids."""
    for chunk in chunks(ids):
        yield from connection.execute(f"{select} IN ({','.join('?' * len(chunk))})", chunk).fetchall()


# -- everything that belongs to two clients


def belongings(book: Book, client: bytes) -> dict[str, dict[bytes, dict[str, Any]]]:
    """Return the rows of every table that belong to a client: {table: {id: values}}."""
    return {
        table.name: found
        for table in CHILDREN
        if (found := typed_rows(book.connection, table.name, "client_id = ? ORDER BY rowid", (client,)))
    }


def naming(book: Book, clients: Sequence[bytes]) -> dict[str, dict[bytes, dict[str, Any]]]:
    """Return the rows that name one of these clients and belong to none of them: {table: {id: values}}."""
    found: dict[str, dict[bytes, dict[str, Any]]] = {}
    marks = ",".join("?" * len(clients))
    children = {table.name for table in CHILDREN}
    for table in TABLES:
        columns = [column.name for column in table.columns if column.name in CLIENT_REFS]
        if table.name in children:
            columns = [name for name in columns if name != "client_id"]
        if not columns:
            continue
        where = "(" + " OR ".join(f"{name} IN ({marks})" for name in columns) + ")"
        values = list(clients) * len(columns)
        if table.name in children:
            where, values = f"{where} AND client_id NOT IN ({marks})", [*values, *clients]
        rows = typed_rows(book.connection, table.name, f"{where} ORDER BY rowid", values)
        if rows:
            found[table.name] = rows
    return found


def written(book: Book, client: bytes) -> dict[str, str]:
    """Return when each column of a client was last written, as UTC ISO moments."""
    names = {str(column.number): column.name for column in BY_NAME["client"].columns}
    past = book.log.past([client]).get(client)
    found: dict[str, str] = {}
    for touch in past.touches if past else ():
        for number in touch.values:
            if number in names:
                found[names[number]] = max(found.get(names[number], ""), moment(touch.origin.stamp[0]))
    return found
