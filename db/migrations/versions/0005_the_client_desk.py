"""the client desk: relations, teams, plans, events, tasks, opportunities, referrals, duplicates, views.

Additive only: new tables and new nullable columns; nothing is renamed or dropped (`reliability.md` §3.6).
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
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
    ("client", "reading industry recording_no"),
    ("contact_way", "time consent:bool place:int"),
    ("interaction", "group_id:ref interest:int"),
)
# Table, whether its rows belong to a client, columns, and which of them have an index.
_TABLES = (
    ("verification", True, "part on:date source note", ""),
    ("passage", True, "kind code text on:date", ""),
    ("life_event", True, "kind on:date yearly:bool person note report:bool report_on:date", ""),
    (
        "task",
        True,
        "title starts:date due:date state done_on:date closed_by origin origin_id:ref content note",
        "due origin_id",
    ),
    ("relation", True, "other_id:ref name role way birthday note since:date until:date", "other_id"),
    ("household", False, "key name greet_id:ref note", ""),
    ("team", True, "name role phone since:date until:date note", ""),
    (
        "opportunity",
        True,
        (
            "title need product amount_fen:int stage stage_on:date source referral_id:ref outcome reason "
            "opened:date closed:date note"
        ),
        "",
    ),
    ("opportunity_step", True, "opportunity_id:ref stage on:date note interaction_id:ref", "opportunity_id"),
    (
        "referral",
        True,
        (
            "on:date source signals referrer referrer_role referrer_id:ref assigned:date outcome outcome_on:date "
            "feedback feedback_on:date note"
        ),
        "",
    ),
    ("alias", True, "kind value", "value"),
    ("distinct_pair", True, "other_id:ref on:date note", ""),
    ("saved_view", False, "page name payload place:int", ""),
)


def upgrade() -> None:
    for table, columns in _COLUMNS:
        for column in _columns(columns):
            op.add_column(table, column)
    for table, of_client, columns, indexed in _TABLES:
        _make(table, columns, of_client=of_client)
        for name in indexed.split():
            op.create_index(op.f(f"ix_{table}_{name}"), table, [name], unique=False)

    op.create_index(
        "ix_log_transaction_undoes", "log_transaction", ["undoes"], sqlite_where=sa.text("undoes IS NOT NULL")
    )


def _columns(text: str) -> list[sa.Column[Any]]:
    pairs = (entry.partition(":") for entry in text.split())
    return [sa.Column(name, _TYPES[kind], nullable=True) for name, _, kind in pairs]


def _make(table: str, columns: str, *, of_client: bool) -> None:
    owner: list[Any] = [sa.Column("client_id", sa.LargeBinary(length=16), nullable=True)] if of_client else []
    key: list[Any] = (
        [
            sa.ForeignKeyConstraint(
                ["client_id"], ["client.id"], name=op.f(f"fk_{table}_client_id"), initially="DEFERRED", deferrable=True
            )
        ]
        if of_client
        else []
    )
    op.create_table(
        table,
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        *owner,
        *_columns(columns),
        *key,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    if of_client:
        op.create_index(op.f(f"ix_{table}_client_id"), table, ["client_id"], unique=False)
