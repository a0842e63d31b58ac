"""What the planning of one sheet works with: its columns read, its notes, its data date, progress."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import zip_longest
from typing import Any, Final

from workbench.importer.columns import (
    Cells,
    Context,
    is_mostly_flags,
    issue_values,
    read_column,
    read_identities,
)
from workbench.importer.draft import Draft
from workbench.importer.fields import FieldBook
from workbench.importer.hints import day_hint, month_hint
from workbench.importer.messages import READING, note, yuan
from workbench.importer.plan import Drop, Note, Progress, Put, SheetPlan, ToLunar
from workbench.importer.recognising import Column, Recognised
from workbench.importer.rows import data_rows, fill_merged
from workbench.importer.values.amounts import YUAN, unit_in
from workbench.importer.values.days import month_end
from workbench.importer.values.text import Cell

#: Rows between two calls of progress; small enough that cancelling feels immediate.
STEP: Final = 1000


@dataclass(frozen=True, slots=True)
class DataDate:
    """The day that a sheet's figures are of; `exact` when the file itself names the day."""

    day: date
    exact: bool
    assumed: bool = False
    month: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "month", self.day.isoformat()[:7])


@dataclass(frozen=True, slots=True)
class Job:
    """What is the same for all sheets of a file."""

    file: str
    encoding: str | None
    draft: Draft
    fields: FieldBook
    today: date
    to_lunar: ToLunar
    data_date: date | None
    progress: Progress
    keep: bool
    cancel_gone: bool = False


@dataclass(slots=True)
class Outcome:
    """What planning a sheet gathers."""

    rejected: list[Note] = field(default_factory=list)
    warnings: list[Note] = field(default_factory=list)
    skipped: list[Note] = field(default_factory=list)
    puts: list[Put] = field(default_factory=list)
    drops: list[Drop] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    same: int = 0

    def count(self, *, is_new: bool, has_changed: bool) -> None:
        """Count one client or holding."""
        if is_new:
            self.new += 1
        elif has_changed:
            self.changed += 1
        else:
            self.same += 1


class Table:
    """A recognised sheet with its data rows read column by column.

    Positions in `cells` count the data rows; `row_of(position)` is the 1-based row of the sheet.
    """

    def __init__(self, job: Job, found: Recognised, outcome: Outcome) -> None:
        assert found.block is not None
        self.job = job
        self.found = found
        self.outcome = outcome
        fill_merged(found.sheet, found.block.end)
        self._rows, skipped = data_rows(found)
        self.skipped_rows = skipped
        outcome.skipped += [note(number + 1, code) for number, code in skipped]
        # Turned round once: a column is then a plain tuple, short rows are filled up.
        self._columns = list(zip_longest(*(found.sheet.rows[number] for number in self._rows), fillvalue=""))
        #: The cells of the rows that were passed over, for checking totals.
        self.passed = {number: list(found.sheet.rows[number]) for number, _ in skipped}
        if not job.keep:
            found.sheet.rows.clear()
        self._context = Context(job.today, found.sheet.epoch_1904, job.fields)
        self.cells: list[Cells] = []
        self._read()
        self.data_date = self._find_data_date()

    def __len__(self) -> int:
        return len(self._rows)

    def row_of(self, position: int) -> int:
        """Return the 1-based row of the sheet."""
        return self._rows[position] + 1

    def values(self, field_name: str) -> Sequence[Any] | None:
        """Return the values of a field, None when the sheet has no such column."""
        return next((cells.values for cells in self.cells if cells.column.spec.name == field_name), None)

    def of_type(self, kind: str) -> list[Cells]:
        """Return the columns that are read in one way."""
        return [cells for cells in self.cells if cells.column.spec.type == kind]

    def raws(self, column: Column) -> Sequence[Cell]:
        """Return the cells of a column in the data rows as the file gave them."""
        return self._columns[column.index] if column.index < len(self._columns) else [""] * len(self._rows)

    def warn_of_cells(self, accepted: Sequence[bool]) -> None:
        """Turn what reading the columns found doubtful into warnings, for accepted rows only, in order of rows."""
        found: list[tuple[int, Note]] = []
        for cells in self.cells:
            if not cells.issues:
                continue
            raws = self.raws(cells.column)
            for position, code in cells.issues.items():
                if accepted[position]:
                    row = self._rows[position]
                    values = issue_values(code, raws[position])
                    found.append((row, note(row + 1, code, cells.column.spec.name, **values)))
        self.outcome.warnings += [warning for _, warning in sorted(found, key=lambda pair: pair[0])]
        # From here on the cells as the file gave them are not asked for any more.
        self._columns = []

    def tick(self, position: int, text: str) -> None:
        """Report progress every thousand rows."""
        if position % STEP == 0:
            self.job.progress(position, len(self._rows), text)

    def month_of(self, column: Column) -> str:
        """Return the month of a figure column: the one its head names, else the data date's."""
        if named := self._named_month(column):
            return named
        month = self.data_date.month
        for _ in range(column.back):
            month = _before(month)
        return month

    def _named_month(self, column: Column) -> str | None:
        """Return the month that a head names; one without a year is the newest that is not after today."""
        if not column.month:
            return None
        years = " ".join([*self.found.titles, self.found.sheet.name, self.job.file])
        return month_hint(column.month, years, max(self.job.data_date or self.job.today, self.job.today))

    def plan(self) -> SheetPlan:
        """Return the sheet's plan with everything gathered so far."""
        found, outcome = self.found, self.outcome
        assert found.block is not None
        return SheetPlan(
            file=self.job.file,
            sheet=found.sheet.name,
            kind=found.kind,
            encoding=self.job.encoding,
            header_row=found.block.bottom + 1,
            data_date=None if self.data_date.assumed and not self._is_dated() else self.data_date.day,
            mapping={column.head: column.field for column in found.columns},
            unmapped=found.unmapped,
            signature=found.signature,
            new=outcome.new,
            changed=outcome.changed,
            same=outcome.same,
            rejected=tuple(outcome.rejected),
            warnings=tuple(outcome.warnings),
            skipped=tuple(outcome.skipped),
            puts=tuple(outcome.puts),
        )

    def _read(self) -> None:
        types: Sequence[str | None] | None = None
        no_unit: list[Cells] = []
        for column in sorted(self.found.columns, key=lambda each: each.spec.type == "identity"):
            raws = self.raws(column)
            if column.spec.type == "identity":
                types = self.values("id_type")
                cells = read_identities(column, raws, types or [None] * len(raws))
            elif column.spec.role == "figure" and is_mostly_flags(raws):
                # 理财产品: 是 / 否 is a flag of a product, not an amount.
                flag = Column(column.index, column.head, self.job.fields.specs["product_flag"], product=column.head)
                cells = read_column(flag, raws, self._context)
            else:
                cells = read_column(column, raws, self._context)
                if column.spec.type == "money" and column.unit is None and not _states_units(raws):
                    no_unit.append(cells)
            self.cells.append(cells)
            self.outcome.warnings += [note(None, code, column.spec.name, **values) for code, values in cells.notes]
            if column.guessed:
                self.outcome.warnings.append(note(None, "window-assumed", column.spec.name, column=column.head))
            self.job.progress(0, len(self._rows), READING)
        self._leave_out_foreign()
        if no_unit:
            self._warn_of_units(no_unit)

    def _leave_out_foreign(self) -> None:
        """Take the amounts out of rows that a column says to be in another currency."""
        rows = [row for row, currency in enumerate(self.values("currency") or ()) if currency]
        for cells in self.cells if rows else ():
            if cells.column.spec.type == "money":
                for row in rows:
                    if cells.values[row] is not None:
                        cells.values[row], cells.issues[row] = None, "amount-foreign"

    def _warn_of_units(self, cells: Sequence[Cells]) -> None:
        largest = max((abs(value) for each in cells for value in each.values if value is not None), default=0)
        if 0 < largest <= self.job.fields.surely_yuan * 100:
            heads = "、".join(each.column.head for each in cells)
            first = cells[0].column.spec.name
            self.outcome.warnings.append(note(None, "unit-assumed", first, columns=heads, largest=yuan(largest)))

    def _find_data_date(self) -> DataDate:
        """Return the data date: the user's word, a column, the titles, the notes below, the sheet, the file."""
        job, found = self.job, self.found
        if job.data_date:
            return DataDate(job.data_date, exact=True)
        column = [value for value in self.values("as_of") or () if value is not None]
        if column:
            common = Counter(column).most_common(1)[0][0]
            return self._capped(common if isinstance(common, date) else month_end(common), isinstance(common, date))
        hints = [hint for text in found.titles if (hint := day_hint(text))]
        hints += [hint for text in found.feet if (hint := day_hint(text)) and hint.weight >= 2]
        own_month = month_hint(found.sheet.name, f"{' '.join(found.titles)} {job.file}", job.today)
        if own_month and not any(hint.day.isoformat()[:7] == own_month for hint in hints):
            # A sheet for each month says more than a title that all of them share.
            sheet_hint = day_hint(found.sheet.name)
            exact = sheet_hint is not None and sheet_hint.exact
            return self._capped(sheet_hint.day if sheet_hint and exact else month_end(own_month), exact)
        for text in (found.sheet.name, job.file):
            if not any(hint.weight >= 0 for hint in hints) and (hint := day_hint(text)):
                hints.append(hint)
        if hints:
            best = max(hints, key=lambda hint: (hint.weight, hint.exact))
            return self._capped(best.day, best.exact)
        months = [value for value in self.values("month") or () if value is not None]
        # Heads that name their month (2026年8月月日均) date the sheet as a column of months does.
        months += [month for column in found.columns if (month := self._named_month(column))]
        if months:
            return self._capped(month_end(max(months)), exact=False)
        if self._is_dated():
            self.outcome.warnings.append(note(None, "data-date-assumed", None, day=job.today.isoformat()))
        return DataDate(job.today, exact=False, assumed=True)

    def _is_dated(self) -> bool:
        """Tell whether the sheet holds anything that is true of a day only."""
        return any(each.column.spec.role in ("figure", "product") for each in self.cells)

    def _capped(self, day: date, exact: bool) -> DataDate:
        """Return the data date, never after today: a list named after its month may be made within it."""
        return DataDate(min(day, self.job.today), exact and day <= self.job.today)


def silent(_done: int, _total: int, _text: str) -> None:
    """Report no progress."""


def _states_units(raws: Sequence[Cell]) -> bool:
    """Tell whether cells of the column carry a unit of their own, which is then the column's."""
    return any(
        isinstance(raw, str) and raw[-1:] in "元¥" and raw and unit_in(raw) == YUAN for raw in raws[:300]
    ) or any(isinstance(raw, str) and raw[:1] in ("¥", "￥") for raw in raws[:300])


def _before(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year - 1}-12" if number == 1 else f"{year}-{number - 1:02d}"
