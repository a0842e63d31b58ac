"""Alembic's environment: it runs on the connection that `db.migrate` hands in."""

from alembic import context

from db.local_tables import LogTransaction

# One metadata holds synced and local tables alike; importing the local ones completes it.
_METADATA = LogTransaction.metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=_METADATA,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
