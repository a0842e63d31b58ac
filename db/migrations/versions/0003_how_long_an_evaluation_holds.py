"""how long an evaluation of a client holds.

Only caches change; what was evaluated before is evaluated once more.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("standing", sa.Column("rules", sa.Integer(), nullable=True))
    op.add_column("standing", sa.Column("checked", sa.Date(), nullable=True))
    op.add_column("standing", sa.Column("changes_on", sa.Date(), nullable=True))
