"""calendar, gifts and gatherings: series, travel, business days, own occasions, gifts, stock, gatherings, attendance.

Additive only: new tables and new nullable columns; nothing is renamed or dropped (`reliability.md` §3.6). The index
`log_parent`, which is derived from the log, gets the table of the child as the first part of its key.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TYPES: dict[str, Any] = {
    "": sa.String(),
    "date": sa.Date(),
    "bool": sa.Boolean(),
    "int": sa.Integer(),
    "ref": sa.LargeBinary(length=16),
}
_COLUMNS = (
    ("appointment", "mode remind:int series_id:ref occurrence uid revision calendar"),
    ("interaction", "news opinion appraisal"),
    ("greeting", "frozen_on:date place:int"),
    ("task", "uid revision"),
)
# Table, whose rows it belongs to, columns, and which of them have an index.
_TABLES = (
    (
        "series",
        "client",
        "starts minutes:int kind title place purpose note mode remind:int rule skipped uid revision calendar",
        "",
    ),
    ("travel", "", "origin destination minutes:int", ""),
    ("business_day", "", "day:date open:bool hours note", ""),
    ("statutory_year", "", "year:int notice published:date source payload", ""),
    ("own_occasion", "", "code name payload", ""),
    ("gift_item", "", "name kind value_fen:int taboos note retired:bool least:int", ""),
    ("stock_move", "gift_item", "on:date count:int reason note", ""),
    (
        "gift",
        "client",
        (
            "item_id:ref item on:date count:int value_fen:int reason occasion occasion_year:int approver "
            "approved_on:date state signed_on:date gathering_id:ref entitlement note interaction_id:ref despite "
            "cancelled signed_by"
        ),
        "item_id gathering_id interaction_id",
    ),
    (
        "gathering",
        "",
        (
            "title kind level starts minutes:int place host capacity:int state template goal follow_up note "
            "appointment_id:ref"
        ),
        "starts appointment_id",
    ),
    (
        "gathering_item",
        "gathering",
        "kind phase title who due:date count:int planned_fen:int spent_fen:int done_on:date place:int note",
        "",
    ),
    (
        "attendance",
        "client",
        (
            "gathering_id:ref invited_on:date channel reply replied_on:date came:bool companions:int note place:int "
            "interaction_id:ref"
        ),
        "gathering_id interaction_id",
    ),
)
#: The column that points at the parent.
_POINTER = {"client": "client_id", "gift_item": "item_id", "gathering": "gathering_id"}


def upgrade() -> None:
    for table, columns in _COLUMNS:
        for column in _columns(columns):
            op.add_column(table, column)
    op.create_index(op.f("ix_appointment_series_id"), "appointment", ["series_id"], unique=False)
    op.create_index(op.f("ix_household_key"), "household", ["key"], unique=False)
    op.create_index(
        "ix_interaction_occasion", "interaction", ["occasion"], sqlite_where=sa.text("occasion IS NOT NULL")
    )
    for table, parent, columns, indexed in _TABLES:
        _make(table, columns, parent)
        for name in indexed.split():
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)
    _order_pointers()


def _order_pointers() -> None:
    op.drop_index("ix_log_parent_child", "log_parent")
    op.rename_table("log_parent", "log_parent_before")
    op.create_table(
        "log_parent",
        sa.Column("tbl", sa.Integer(), nullable=False),
        sa.Column("parent", sa.LargeBinary(length=16), nullable=False),
        sa.Column("child", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("tbl", "parent", "child", name=op.f("pk_log_parent")),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO log_parent (tbl, parent, child) SELECT tbl, parent, child FROM log_parent_before ORDER BY 1, 2, 3"
    )
    op.drop_table("log_parent_before")
    op.create_index("ix_log_parent_child", "log_parent", ["child"], unique=False)


def _columns(text: str) -> list[sa.Column[Any]]:
    pairs = (entry.partition(":") for entry in text.split())
    return [sa.Column(name, _TYPES[kind], nullable=True) for name, _, kind in pairs]


def _make(table: str, columns: str, parent: str) -> None:
    pointer = _POINTER.get(parent, "")
    owner: list[Any] = []
    if pointer:
        owner = [
            sa.Column(pointer, sa.LargeBinary(length=16), nullable=True),
            sa.ForeignKeyConstraint(
                [pointer], [f"{parent}.id"], name=op.f(f"fk_{table}_{pointer}"), initially="DEFERRED", deferrable=True
            ),
        ]
    op.create_table(
        table,
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        *owner,
        *_columns(columns),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    if pointer:
        op.create_index(op.f(f"ix_{table}_{pointer}"), table, [pointer], unique=False)
