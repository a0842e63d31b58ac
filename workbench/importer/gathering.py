"""Gathers what each row of a sheet says of its client, for all columns at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from workbench.importer.columns import Cells
from workbench.importer.context import DataDate, Table
from workbench.importer.incoming import JUDGED_FIELDS, PLAIN_FIELDS, Incoming
from workbench.importer.values.days import month_end
from workbench.importer.values.phones import Phone, digits


class Gatherer:
    """Turns the columns of a table into one `Incoming` a row."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._values = list(_filled(table, PLAIN_FIELDS))
        self._judged = list(_filled(table, JUDGED_FIELDS))
        self._phones = [(cells.column.spec.way, cells.values) for cells in table.of_type("phone")]
        others = [*table.of_type("email"), *table.of_type("way")]
        self._others = [(cells.column.spec.way, cells.values) for cells in others]
        self._addresses = [
            (cells.column.spec.address, cells.column.spec.part, cells.values) for cells in table.of_type("address")
        ]
        self._products = table.values("products")
        self._flags = [
            (cells.column.product or cells.column.head, cells.values) for cells in table.of_type("product-flag")
        ]
        self._refusals = table.values("refuses_messages")
        numbers = [*table.of_type("money"), *table.of_type("count")]
        figures = [cells for cells in numbers if cells.column.spec.role == "figure"]
        self._dated = [cells for cells in figures if cells.column.month or cells.column.back]
        self._figures = list(_figure_rows([cells for cells in figures if cells not in self._dated], len(table)))
        self._days, self._months = table.values("as_of"), table.values("month")

    def row(self, position: int) -> Incoming:
        """Return what the row at a position of the table's data rows says."""
        incoming = Incoming(self._table.row_of(position), self._values[position], self._judged[position])
        for way, column in self._phones:
            for phone in column[position] or ():
                kind = phone.kind if phone.kind == "mobile" or way == "mobile" else way
                incoming.ways.setdefault(digits(phone.number), Phone(kind, phone.number, phone.masked))
        for way, column in self._others:
            incoming.others += tuple((way, text) for text in column[position] or ())
        for kind, part, column in self._addresses:
            if column[position] is not None:
                incoming.addresses.setdefault(kind, {})[part] = column[position]
        if self._products:
            incoming.products = self._products[position] or ()
        incoming.flags = tuple(product for product, column in self._flags if column[position])
        if self._refusals and self._refusals[position]:
            # Only a yes says something about consent: who did not refuse has not agreed either.
            incoming.values["consent_messages"] = False
        self._add_figures(position, incoming)
        return incoming

    def full_mobiles(self, position: int) -> tuple[str, ...]:
        """Return the whole mobile numbers of a row, by which a client without number may be found."""
        return tuple(
            phone.number
            for _, column in self._phones
            for phone in column[position] or ()
            if phone.kind == "mobile" and not phone.masked
        )

    def _add_figures(self, position: int, incoming: Incoming) -> None:
        data = self._data_date(position)
        if self._figures and self._figures[position]:
            incoming.figures[data.month] = self._figures[position]
            incoming.as_of[data.month] = data.day
        for cells in self._dated:
            fen = cells.values[position]
            if fen is not None:
                month = self._table.month_of(cells.column)
                incoming.figures.setdefault(month, {})[cells.column.spec.name] = fen
                incoming.as_of[month] = data.day if month == data.month else month_end(month)

    def _data_date(self, position: int) -> DataDate:
        """Return the data date of a row: its own column of days or months, else the sheet's."""
        for column in (self._days, self._months):
            value = column[position] if column else None
            if isinstance(value, date):
                return DataDate(value, exact=True)
            if isinstance(value, str):
                return DataDate(month_end(value), exact=False)
        return self._table.data_date


def _filled(table: Table, fields: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Yield, for every row, those of the fields that are not empty."""
    kept = [cells for cells in table.cells if cells.column.spec.name in fields]
    names = [cells.column.spec.name for cells in kept]
    if not kept:
        yield from ({} for _ in range(len(table)))
    for row in zip(*(cells.values for cells in kept)):
        yield {name: value for name, value in zip(names, row) if value is not None}


def _figure_rows(figures: Sequence[Cells], length: int) -> Iterator[dict[str, int]]:
    """Yield the figures of every row that are of the sheet's own month."""
    names = [cells.column.spec.name for cells in figures]
    if not names:
        yield from ({} for _ in range(length))
        return
    for row in zip(*(cells.values for cells in figures)):
        yield {name: fen for name, fen in zip(names, row) if fen is not None}
