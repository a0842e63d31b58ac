"""marks, deeds, entitlements and segments, and further figures of a month.

Additive only: a new table or a new nullable column; nothing is renamed or dropped (`reliability.md` §3.6).
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_FIGURES = (
    "mortgage_contract_fen",
    "stock_fen",
    "card_gross12_fen",
    "card_excluded12_fen",
    "contribution_fen",
    "trade_count",
    "product_count",
)


def upgrade() -> None:
    for name in _FIGURES:
        op.add_column("snapshot", sa.Column(name, sa.Integer(), nullable=True))
    for name in ("reason", "state"):
        op.add_column("rule_set", sa.Column(name, sa.String(), nullable=True))
    for name in ("scope", "rules"):
        op.add_column("frozen_report", sa.Column(name, sa.String(), nullable=True))
    op.add_column("frozen_report", sa.Column("version", sa.Integer(), nullable=True))
    op.create_index("ix_interaction_pace", "interaction", ["on", "channel", "result", "occasion", "minutes"])
    _of_client("mark", "kind code note", whole="score", days="on until")
    _of_client("entitlement_use", "entitlement note", whole="count", days="on")
    op.create_table(
        "deed",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deed")),
    )
    op.create_index(op.f("ix_deed_on"), "deed", ["on"], unique=False)
    op.create_table(
        "segment",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        *(sa.Column(name, sa.String(), nullable=True) for name in ("name", "filter", "goal", "content")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("starts", "until")),
        sa.Column("note", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
    )


def _of_client(table: str, texts: str, *, whole: str, days: str) -> None:
    """Make a table whose rows belong to a client."""
    op.create_table(
        table,
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("client_id", sa.LargeBinary(length=16), nullable=True),
        *(sa.Column(name, sa.String(), nullable=True) for name in texts.split()),
        sa.Column(whole, sa.Integer(), nullable=True),
        *(sa.Column(name, sa.Date(), nullable=True) for name in days.split()),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f(f"fk_{table}_client_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_client_id"), table, ["client_id"], unique=False)
