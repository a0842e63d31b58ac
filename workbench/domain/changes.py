"""What a use case touched, so that pages know whether to look again."""

from __future__ import annotations

from dataclasses import dataclass

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """The outcome of one transaction.

    Attributes:
        tables: names of the touched tables (`workbench.domain.registry`); empty when nothing changed.
        operation: the transaction's id as `device.seq` text, None when nothing was written.
    """

    tables: frozenset[str] = NOTHING
    operation: str | None = None

    def touched(self, *tables: str) -> bool:
        return not self.tables.isdisjoint(tables)
