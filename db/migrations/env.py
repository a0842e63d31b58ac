"""Alembic's environment: it runs on the connection that `db.migrate` hands in."""

from alembic import context

from db import local_tables, tables

_METADATA = tables.Base.metadata
assert local_tables.Base.metadata is _METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=_METADATA,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
