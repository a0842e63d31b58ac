"""Alembic's environment: it runs on the connection that `db.migrate` hands in."""

from alembic import context

from db import calendar_tables, desk_tables, local_tables

# One metadata holds synced and local tables alike; importing the modules of both completes it.
_METADATA = local_tables.LogTransaction.metadata
assert _METADATA is desk_tables.TaskTable.metadata is calendar_tables.GiftTable.metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=_METADATA,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
