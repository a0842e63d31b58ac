"""Take transactions of other copies into an open book, by the rules of `reliability.md` §3.4.

Everything is decided before anything is written (`arrange`); then it is written in the caller's SQL transaction
(`accept`). A transaction is applied when it is the next of its author and all that its author had seen is applied;
otherwise it waits in the inbox, where it is never dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from db import parcels
from db.log import chunks
from db.parcels import Received
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from db.store import Book

Dot = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Arrival:
    """What would become of received transactions.

    Attributes:
        ready: to be applied, causes before effects; some may come from the inbox.
        held: to wait in the inbox, new ones only.
        released: dots that leave the inbox.
        known: how many of the received ones the book has already, applied or waiting.
    """

    ready: Sequence[Received]
    held: Sequence[Received]
    released: frozenset[Dot]
    known: int

    @property
    def rows(self) -> set[bytes]:
        """Return the rows that the ready transactions touch."""
        return {op.row for one in self.ready for op in one.ops}

    @property
    def brings_changes(self) -> bool:
        """Tell whether anything is applied that undo would have to take back."""
        return any(one.ops for one in self.ready)

    @property
    def covers(self) -> dict[str, tuple[int, int]]:
        """Return the applied dots as {author: (first seq, last seq)}; they have no gaps."""
        found: dict[str, tuple[int, int]] = {}
        for one in self.ready:
            found[one.author] = (found.get(one.author, (one.seq, 0))[0], one.seq)
        return found


def arrange(book: Book, received: Sequence[Received]) -> Arrival:
    """Decide what becomes of `received`; reads the book and changes nothing.

    Raises:
        Problem: two different transactions have one number: a device was copied, or forged (`fork`).
    """
    applied = _hashes(book, "log_transaction", received)
    waiting = _hashes(book, "inbox", received)
    fresh: dict[Dot, Received] = {}
    for one in received:
        first = fresh.get(one.dot)
        known = applied.get(one.dot) or waiting.get(one.dot) or (first.hash if first else None)
        if known is not None and known != one.hash:
            raise fork(book, one.author, one.seq)
        if known is None:
            fresh[one.dot] = one
    pool = {**_inbox(book), **fresh}
    ready = _ready(book, pool)
    done = {one.dot for one in ready}
    return Arrival(
        ready,
        [one for dot, one in fresh.items() if dot not in done],
        frozenset(done - fresh.keys()),
        len(received) - len(fresh),
    )


def check_heads(book: Book, have: Mapping[str, int], heads: Mapping[str, str]) -> None:
    """Compare the newest transactions another copy has with ours of the same numbers.

    Raises:
        Problem: one number names two transactions (`fork`).
    """
    for author, seq in have.items():
        known = book.log.hash_of(author, seq)
        if known is not None and known.hex() != heads[author]:
            raise fork(book, author, seq)


def accept(book: Book, arrival: Arrival) -> None:
    """Store what was arranged and project it; the caller holds the SQL transaction.

    Raises:
        Problem: the result would hold rows without their client, so the author's log contradicts itself.
    """
    for one in arrival.ready:
        book.log.store(one.parcel.envelope, one.parcel.meta, one.parcel.frames)
    book.connection.executemany("DELETE FROM inbox WHERE author = ? AND seq = ?", list(arrival.released))
    book.connection.executemany(
        "INSERT INTO inbox (author, seq, hash, payload) VALUES (?, ?, ?, ?)",
        [(one.author, one.seq, one.hash, parcels.to_bytes(one.parcel)) for one in arrival.held],
    )
    book.projection.apply_received(op for one in arrival.ready for op in one.ops)
    if book.projection.orphans({op.row: op.table for one in arrival.ready for op in one.ops}):
        raise Problem(
            "packet-inconsistent",
            QT_TRANSLATE_NOOP("Problems", "The packet contradicts itself: it holds entries without their client."),
            QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Make the packet again on the other computer."),
        )


def _hashes(book: Book, table: str, received: Iterable[Received]) -> dict[Dot, bytes]:
    """Return the hashes that `table` holds for the authors and numbers of `received`."""
    numbers: dict[str, list[int]] = {}
    for one in received:
        numbers.setdefault(one.author, []).append(one.seq)
    found: dict[Dot, bytes] = {}
    for author, seqs in numbers.items():
        for chunk in chunks(seqs):
            marks = ",".join("?" * len(chunk))
            query = f"SELECT seq, hash FROM {table} WHERE author = ? AND seq IN ({marks})"
            found.update(((author, seq), known) for seq, known in book.connection.execute(query, (author, *chunk)))
    return found


def _inbox(book: Book) -> dict[Dot, Received]:
    rows = book.connection.execute("SELECT payload FROM inbox").fetchall()
    waiting = (parcels.examine(parcels.from_bytes(payload)) for (payload,) in rows)
    return {one.dot: one for one in waiting}


def _ready(book: Book, pool: dict[Dot, Received]) -> list[Received]:
    """Return what can be applied out of `pool`, causes before effects."""
    have = book.log.version_vector()
    heads: dict[str, bytes] = {}
    authors = sorted({author for author, _seq in pool})
    ready: list[Received] = []
    moved = True
    while moved:
        moved = False
        for author in authors:
            while (one := pool.get((author, have.get(author, 0) + 1))) is not None and _is_caused(one, have):
                if one.previous != (heads.get(author) or book.log.head(author)):
                    raise fork(book, author, one.seq)
                have[author], heads[author] = one.seq, one.hash
                ready.append(one)
                moved = True
    return ready


def _is_caused(one: Received, have: dict[str, int]) -> bool:
    """Tell whether all that the author had seen is applied."""
    return all(have.get(author, 0) >= seq for author, seq in one.seen.items())


def missing(book: Book) -> dict[str, list[tuple[int, int]]]:
    """Return what the inbox waits for: {author: [(first seq, last seq), …]}."""
    have = book.log.version_vector()
    held = _inbox(book)
    wanted: dict[str, int] = {}
    for one in held.values():
        for author, seq in (*one.seen.items(), (one.author, one.seq - 1)):
            wanted[author] = max(seq, wanted.get(author, 0))
    found: dict[str, list[tuple[int, int]]] = {}
    for author, last in sorted(wanted.items()):
        spans = _spans(have.get(author, 0), last, {seq for name, seq in held if name == author})
        if spans:
            found[author] = spans
    return found


def _spans(first: int, last: int, held: set[int]) -> list[tuple[int, int]]:
    """Return the gaps between `first` (excluded) and `last` that `held` leaves open."""
    spans: list[tuple[int, int]] = []
    start = first + 1
    for seq in sorted(seq for seq in held if first < seq <= last):
        if start < seq:
            spans.append((start, seq - 1))
        start = seq + 1
    return [*spans, (start, last)] if start <= last else spans


def device_name(book: Book, device: str) -> str:
    """Return what a device is called, or the first four digits of its id."""
    row = book.connection.execute("SELECT name FROM device WHERE id = ?", (bytes.fromhex(device),)).fetchone()
    return row[0] if row and row[0] else device[:4].upper()


def fork(book: Book, author: str, seq: int) -> Problem:
    """Return the problem of a device whose book was copied, so that one number names two transactions."""
    return Problem(
        "fork",
        QT_TRANSLATE_NOOP(
            "Problems", "The copy “{device}” exists twice: its entry {number} is not the one that is known here."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Nothing was changed. Somebody copied the book as a file; on one of the two computers make a new copy"
            " from a packet instead.",
        ),
        {"device": device_name(book, author.partition(".")[0]), "number": seq},
    )


def own_work_elsewhere(book: Book, received: Sequence[Received], have: Mapping[str, int]) -> bool:
    """Tell whether somebody holds work of this device that the book has not: it was put back to an older state."""
    author = book.author
    known = book.log.version_vector().get(author, 0)
    return have.get(author, 0) > known or any(one.author == author and one.seq > known for one in received)
