"""Tables that stay on this device: the operation log itself and caches that are derived from it.

The log (`log_…`) is the book's truth; caches (`reading`, `standing`, `duty`, `conflict`) can be thrown away at any
time. None of them is projected from operations, so none of them stands in the registry.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables import Base, RowId


class LogTransaction(Base):
    """One entry of the log; `id` is the order in which this device applied it.

    `envelope` holds the bytes as written or received, `hash` their BLAKE2b-256; `meta` is the erasable body with
    label and reason.
    """

    __tablename__ = "log_transaction"
    __table_args__ = (
        Index("ix_log_transaction_dot", "author", "seq", unique=True),
        # The few that take others back decide what undo does next; a book of years has many that do not.
        Index("ix_log_transaction_undoes", "undoes", sqlite_where=text("undoes IS NOT NULL")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    author: Mapped[str]
    seq: Mapped[int]
    stamp_ms: Mapped[int]
    stamp_n: Mapped[int]
    ctx: Mapped[str]
    verb: Mapped[str]
    undoes: Mapped[str | None]
    envelope: Mapped[bytes]
    meta: Mapped[bytes | None]
    hash: Mapped[bytes]


class LogFrame(Base):
    """Up to `FRAME_OPS` operations of one transaction: fixed-width heads, and bodies compressed together."""

    __tablename__ = "log_frame"

    tx: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    heads: Mapped[bytes]
    bodies: Mapped[bytes]


class LogTouch(Base):
    """Which operations touch a row: the index from rows into frames."""

    __tablename__ = "log_touch"
    __table_args__ = ({"sqlite_with_rowid": False},)

    row: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    tx: Mapped[int] = mapped_column(primary_key=True)
    frame: Mapped[int] = mapped_column(primary_key=True)
    pos: Mapped[int] = mapped_column(primary_key=True)
    tbl: Mapped[int]


class LogParent(Base):
    """Every pair of parent and child that any operation ever named.

    The key begins with the table of the child: what one use case writes of one table lies together, so that it
    changes few pages. Who asks for the children of a parent names the tables as well (`families.POINTING`).
    """

    __tablename__ = "log_parent"
    __table_args__ = (Index("ix_log_parent_child", "child"), {"sqlite_with_rowid": False})

    tbl: Mapped[int] = mapped_column(primary_key=True)
    parent: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    child: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)


class Inbox(Base):
    """Received transactions that wait for one they depend on."""

    __tablename__ = "inbox"

    author: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[bytes]
    payload: Mapped[bytes]


class Conflict(Base):
    """Conflicts as the log derives them now; rebuilt with the projection."""

    __tablename__ = "conflict"

    row: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    col: Mapped[int] = mapped_column(primary_key=True)
    tbl: Mapped[int]
    kind: Mapped[str]
    payload: Mapped[str]


class Meta(Base):
    """What this copy of the book knows of itself: vault and device ids, signing key, version vector."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[bytes]


class Peer(Base):
    """Another copy of the book: what it acknowledged last and whether the manager trusts its key."""

    __tablename__ = "peer"

    device: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    public_key: Mapped[str]
    have: Mapped[str]
    trusted: Mapped[bool]
    last_in: Mapped[str | None]
    last_out: Mapped[str | None]


class Reading(Base):
    """How a client's name is read: a cache for lists and search."""

    __tablename__ = "reading"

    id: Mapped[RowId]
    name: Mapped[str]
    full: Mapped[str]
    initials: Mapped[str]
    others: Mapped[str]


class Standing(Base):
    """What the rules say of a client on the evaluated day: a cache for lists."""

    __tablename__ = "standing"

    id: Mapped[RowId]
    aum_fen: Mapped[int | None]
    band: Mapped[str | None]
    tier: Mapped[str | None]
    tier_since: Mapped[dt.date | None]
    next_tier: Mapped[str | None]
    distance_fen: Mapped[int | None]
    completeness: Mapped[int]
    next_due: Mapped[dt.date | None] = mapped_column(index=True)
    last_contact: Mapped[dt.date | None]
    # Under which rules and since when this holds, and the first day on which it may not hold any more.
    rules: Mapped[int | None]
    checked: Mapped[dt.date | None]
    changes_on: Mapped[dt.date | None]


class Duty(Base):
    """Obligations of the evaluated day: a cache for 今日 and the card."""

    __tablename__ = "duty"
    # What a day asks for is counted by kind without looking at the rows themselves.
    __table_args__ = (Index("ix_duty_kind", "kind", "state", "due"),)

    # No index on the text of an id, which differs from client to client: each round would write all of it anew.
    row: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    client_id: Mapped[bytes] = mapped_column(LargeBinary(16), index=True)
    kind: Mapped[str]
    rule: Mapped[str]
    period_from: Mapped[dt.date]
    period_to: Mapped[dt.date]
    required: Mapped[int]
    done: Mapped[int]
    due: Mapped[dt.date]
    state: Mapped[str]
    reason: Mapped[str]
    rank: Mapped[int]
