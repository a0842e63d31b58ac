"""the cache of obligations by number.

It is a cache: what was kept is thrown away, and every client is evaluated once more.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TEXTS = ("id", "kind", "rule", "state", "reason")
_DAYS = ("period_from", "period_to", "due")
_NUMBERS = ("required", "done", "rank")


def upgrade() -> None:
    op.drop_table("duty")
    op.create_table(
        "duty",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.LargeBinary(length=16), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in _TEXTS),
        *(sa.Column(name, sa.Date(), nullable=False) for name in _DAYS),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in _NUMBERS),
        sa.PrimaryKeyConstraint("row", name=op.f("pk_duty")),
    )
    op.create_index(op.f("ix_duty_client_id"), "duty", ["client_id"], unique=False)
    op.create_index("ix_duty_kind", "duty", ["kind", "state", "due"], unique=False)
    op.execute("DELETE FROM standing")
    op.execute("DELETE FROM meta WHERE key = 'evaluated'")
