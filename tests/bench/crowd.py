"""A book of 100,000 clients within seconds: a small demonstration book copied inside the database, without a log."""

from __future__ import annotations

from db.desk import Desk
from tests.bench.books import MIDDLE, shelf

CROWD = 100_000
#: What the client list reads: the tables with the column that names the client.
_TABLES = (
    *(("client", "id"), ("reading", "id"), ("standing", "id"), ("contact_way", "client_id"), ("mark", "client_id")),
    *(("holding", "client_id"), ("address", "client_id"), ("opportunity", "client_id")),
)


def crowded(name: str) -> Desk:
    """Return a book of 100,000 clients that may be written to; whoever asks closes it.

    Everybody of a book of 2,000 stands in it fifty times, with ids, numbers and figures of their own: the list is
    measured on it, not the rules.
    """
    desk = shelf().copied(MIDDLE, name)
    link = desk.connection
    link.execute("PRAGMA foreign_keys = OFF")
    link.execute("BEGIN")
    link.execute(
        "CREATE TEMP TABLE turn AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t"
        f" WHERE n < {CROWD // MIDDLE - 1}) SELECT n, printf('FFFFFF%02X', n) AS tail FROM t"
    )
    for table, owner in _TABLES:
        columns = [row[1] for row in link.execute(f"PRAGMA table_info({table})")]
        values = [_value(column, owner) for column in columns]
        link.execute(
            f"INSERT INTO {table} ({', '.join(map(_quoted, columns))})"
            f" SELECT {', '.join(values)} FROM {table} AS r, turn"
        )
    link.execute("COMMIT")
    link.execute("PRAGMA foreign_keys = ON")
    return desk


def _quoted(column: str) -> str:
    return f'"{column}"'


def _value(column: str, owner: str) -> str:
    if column in ("id", owner):
        # Copies differ in their last bytes.
        return f"unhex(substr(hex(r.{_quoted(column)}), 1, 24) || tail)"
    if column == "client_no":
        return "r.client_no || '-' || n"
    if column == "aum_fen":
        return "r.aum_fen + n * 137"
    return f"r.{_quoted(column)}"
