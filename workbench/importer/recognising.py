"""Decides what each sheet of a file holds: its kind, its head, the field and the unit of every column."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from workbench.importer.cells import CalendarPart, Card, Format, ParsedFile, ParsedSheet
from workbench.importer.fields import TOLD, FieldBook, FieldSpec, Match, head_key
from workbench.importer.heads import Head, HeadBlock, Meaning, find_heads, meaning_of, without_notes
from workbench.importer.plan import KIND_ORDER, Kind
from workbench.importer.refusals import refusal
from workbench.importer.units import UnitNote, unit_for, units_of_head, units_of_title
from workbench.importer.values.text import clean

_FOOT_ROWS: Final = 8
_NO_ROLES: Final[frozenset[str]] = frozenset()
_ROLES: Final[Mapping[Kind, frozenset[str]]] = {
    "clients": frozenset({"key", "profile", "figure", "context"}),
    "snapshots": frozenset({"key", "profile", "figure", "context"}),
    "contacts": frozenset({"key", "profile"}),
    "holdings": frozenset({"key", "product", "context"}),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column that is imported.

    Attributes:
        index: column of the sheet, counted from 0.
        head: its text as shown in `mapping`.
        spec: the field it holds.
        unit: the stated unit of money as a power of ten of fen, None when nothing states one.
        product: what a yes in a flag column means.
        month: the month that the head names, as written; `back`: months before the data date instead.
        guessed: the head names no window (日均), the most likely field was taken.
    """

    index: int
    head: str
    spec: FieldSpec
    unit: int | None = None
    product: str | None = None
    month: str | None = None
    back: int = 0
    guessed: bool = False

    @property
    def field(self) -> str:
        """The field as shown in `mapping`; a figure of a named month says which."""
        if self.month:
            return f"{self.spec.name}@{self.month}"
        return f"{self.spec.name}@-{self.back}" if self.back else self.spec.name


@dataclass(frozen=True, slots=True)
class Recognised:
    """One sheet; `kind` None with the code of `skipped` when there is nothing in it to import."""

    sheet: ParsedSheet
    kind: Kind | None
    skipped: str | None = None
    block: HeadBlock | None = None
    columns: tuple[Column, ...] = ()
    unmapped: tuple[str, ...] = ()
    signature: str | None = None
    titles: tuple[str, ...] = ()
    feet: tuple[str, ...] = ()

    def column(self, name: str) -> Column | None:
        """Return the first column of a field."""
        return next((column for column in self.columns if column.spec.name == name), None)


@dataclass(frozen=True, slots=True)
class Recognition:
    """A file whose sheets are understood; `fields` is the dictionary that understood them."""

    name: str
    format: Format
    encoding: str | None
    fields: FieldBook
    sheets: tuple[Recognised, ...] = ()
    cards: tuple[Card, ...] = ()
    cards_wanted: bool = True
    calendar: CalendarPart | None = None

    @property
    def order(self) -> int:
        """Where the file stands among the files of one command: clients, snapshots, holdings, contacts, calendar."""
        if self.format == "vcard":
            return KIND_ORDER.index("contacts")
        if self.format == "calendar":
            return KIND_ORDER.index("calendar")
        return min((KIND_ORDER.index(sheet.kind) for sheet in self.sheets if sheet.kind), default=len(KIND_ORDER))


def recognise(
    parsed: ParsedFile,
    fields: FieldBook,
    *,
    kind: str = "auto",
    sheet: str | None = None,
    mapping: Mapping[str, str | None] | None = None,
    profiles: Mapping[str, Mapping[str, str | None]] | None = None,
) -> Recognition:
    """Understand a file.

    Args:
        parsed: the file as read.
        fields: the dictionary of heads.
        kind: 'auto', or the kind that the user says it is.
        sheet: only this sheet (a hidden one, too).
        mapping: {head: field} that overrules the dictionary; a field None leaves the column out.
        profiles: remembered mappings by signature of the head.

    Raises:
        Problem: `sheet-missing`, `mapping-unknown-field`.
    """
    wanted = None if kind == "auto" else kind
    if parsed.format == "vcard":
        wants_cards = wanted in (None, "contacts")
        return Recognition(parsed.name, "vcard", parsed.encoding, fields, (), tuple(parsed.cards), wants_cards)
    if parsed.format == "calendar":
        calendar = parsed.calendar if wanted in (None, "calendar") else None
        return Recognition(parsed.name, "calendar", parsed.encoding, fields, calendar=calendar)
    _check_mapping(mapping or {}, fields)
    chosen = [each for each in parsed.sheets if sheet is None or each.name == sheet]
    if not chosen and sheet is not None:
        names = "、".join(each.name for each in parsed.sheets)
        raise refusal("sheet-missing", parsed.name, sheet=sheet, sheets=names)
    understood = (_Sheet(each, parsed.name, fields, wanted, mapping or {}, profiles or {}) for each in chosen)
    recognised = tuple(one.recognised(even_hidden=sheet is not None) for one in understood)
    return Recognition(parsed.name, parsed.format, parsed.encoding, fields, recognised)


class _Sheet:
    """Understands one sheet."""

    def __init__(
        self,
        sheet: ParsedSheet,
        file: str,
        fields: FieldBook,
        wanted: str | None,
        mapping: Mapping[str, str | None],
        profiles: Mapping[str, Mapping[str, str | None]],
    ) -> None:
        self._sheet = sheet
        self._file = file
        self._fields = fields
        self._wanted = wanted
        self._mapping = dict(mapping)
        self._profiles = profiles

    def recognised(self, *, even_hidden: bool) -> Recognised:
        sheet = self._sheet
        if sheet.hidden and not even_hidden:
            return Recognised(sheet, None, "sheet-hidden")
        if not any(any(cell != "" for cell in row) for row in sheet.rows):
            return Recognised(sheet, None, "sheet-empty")
        block = find_heads(sheet, self._fields, frozenset(self._mapping))
        if block is None:
            return Recognised(sheet, None, "sheet-no-clients")
        return self._with_head(block)

    def _with_head(self, block: HeadBlock) -> Recognised:
        sheet = self._sheet
        signature = _signature(block.heads)
        overrides = {**self._profiles.get(signature, {}), **self._mapping}
        titles = tuple(_row_text(sheet, row) for row in range(block.top))
        first_foot = max(block.end + 1, len(sheet.rows) - _FOOT_ROWS)
        feet = tuple(_row_text(sheet, row) for row in range(first_foot, len(sheet.rows)) if _is_foot(sheet, row))
        names = _display_names(block.heads)
        title = " ".join([*titles, sheet.name, self._file])
        found = [self._candidate(head, name, overrides, title) for head, name in zip(block.heads, names)]
        kind = self._kind([candidate for candidate in found if candidate])
        if kind is None:
            return Recognised(sheet, None, "sheet-no-clients", block, signature=signature, titles=titles)
        notes = [note for text in (*titles, *feet, sheet.name, self._file) for note in units_of_title(text)]
        columns = _chosen([candidate for candidate in found if candidate], kind, self._fields)
        columns = [replace(column, unit=self._unit(block, column, notes)) for column in columns]
        mapped = {column.head for column in columns}
        unmapped = tuple(name for name in names if name not in mapped)
        return Recognised(sheet, kind, None, block, tuple(columns), unmapped, signature, titles, feet)

    def _candidate(self, head: Head, name: str, overrides: Mapping[str, str | None], title: str) -> _Candidate | None:
        meaning = meaning_of(head.levels, self._fields, title)
        for text in (name, "-".join(head.levels), head.levels[-1]):
            if text in overrides:
                field = overrides[text]
                return _told(head, name, field, meaning) if field else None
        return _Candidate(head, name, meaning.match, meaning.month, meaning.back) if meaning.match else None

    def _kind(self, found: Sequence[_Candidate]) -> Kind | None:
        """Return the kind of a sheet by the fields that its head holds, the user's word first."""
        names = [candidate.match.fields for candidate in found]
        specs = self._fields.specs
        if not any(specs[name].role == "key" for fields in names for name in fields):
            return None
        product = {name for fields in names for name in fields if specs[name].role == "product"}
        if self._wanted:
            needs = {"holdings": bool(product & {"holding.amount_fen"}), "calendar": False}
            return self._wanted if needs.get(self._wanted, True) else None  # type: ignore[return-value]  # one of the kinds
        sole = {fields[0] for fields in names if all(specs[name].role == "product" for name in fields)}
        strong = {
            fields[0]
            for fields in names
            if specs[fields[0]].profile or (specs[fields[0]].role == "profile" and not specs[fields[0]].weak)
        }
        figures = {fields[0] for fields in names if specs[fields[0]].role == "figure"}
        if "holding.amount_fen" in product and len(sole) >= 2 and (len(sole) >= 3 or len(strong) <= 2):
            return "holdings"
        if strong - {"risk"} or (strong and not figures):
            return "clients"
        return "snapshots" if figures else self._bare_kind(names)

    def _bare_kind(self, names: Sequence[tuple[str, ...]]) -> Kind | None:
        first = {fields[0] for fields in names}
        weak = any(self._fields.specs[name].role == "profile" for name in first)
        return "clients" if "name" in first and (weak or "client_no" in first) else None

    def _unit(self, block: HeadBlock, column: Column, notes: Sequence[UnitNote]) -> int | None:
        if column.spec.type != "money":
            return None
        head = next(head for head in block.heads if head.column == column.index)
        joined = "".join(map(without_notes, head.levels))
        for level in (head.unit, *reversed(head.levels)):
            unit = unit_for(joined, units_of_head(level))
            if unit is not None:
                return unit
        return unit_for(joined, notes)


@dataclass(frozen=True, slots=True)
class _Candidate:
    head: Head
    name: str
    match: Match
    month: str | None
    back: int


def _told(head: Head, name: str, field: str, meaning: Meaning) -> _Candidate:
    """Return what the user, or a remembered mapping, says of a head ('aum_fen', 'aum_fen@2026年5月', 'aum_fen@-1')."""
    known, _, when = field.partition("@")
    own = meaning.match.product if meaning.match and known in meaning.match.fields else None
    back = -int(when) if when[:1] == "-" and when[1:].isdigit() else 0
    return _Candidate(head, name, Match((known,), TOLD, own), when if when and not back else None, back)


def _chosen(found: Sequence[_Candidate], kind: Kind, fields: FieldBook) -> list[Column]:
    """Give every field its best column: by the user's word, then exact heads before others, left before right."""
    taken: dict[str, Column] = {}
    columns: list[Column] = []
    for candidate in sorted(found, key=lambda each: each.match.quality):
        spec = _spec_for(candidate.match, kind, fields)
        if spec is None:
            continue
        guessed = spec.name == "aum_fen" and head_key("".join(candidate.head.levels)) in ("日均", "日均余额")
        column = Column(
            candidate.head.column,
            candidate.name,
            spec,
            product=candidate.match.product,
            month=candidate.month,
            back=candidate.back,
            guessed=guessed,
        )
        if spec.many or column.field not in taken:
            taken[column.field] = column
            columns.append(column)
    return sorted(columns, key=lambda column: column.index)


def _spec_for(match: Match, kind: Kind, fields: FieldBook) -> FieldSpec | None:
    """Return the field of a match that a sheet of this kind keeps; in a list of holdings products come first."""
    specs = [fields.specs[name] for name in match.fields]
    wanted = [spec for spec in specs if spec.role in _ROLES.get(kind, _NO_ROLES)]
    if kind == "holdings":
        wanted.sort(key=lambda spec: spec.role != "product")
    return wanted[0] if wanted else None


def _display_names(heads: Sequence[Head]) -> list[str]:
    lowest = [_one_line(head.levels[-1]) for head in heads]
    names: list[str] = []
    for head, text in zip(heads, lowest):
        name = text if lowest.count(text) == 1 else "-".join(map(_one_line, head.levels))
        count = 2
        while name in names:
            name = f"{name.removesuffix(f' ({count - 1})')} ({count})"
            count += 1
        names.append(name)
    return names


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _signature(heads: Sequence[Head]) -> str:
    text = "\n".join(head_key("-".join(head.levels)) for head in heads)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _row_text(sheet: ParsedSheet, row: int) -> str:
    return " ".join(text for cell in sheet.rows[row] if (text := clean(cell)))


def _is_foot(sheet: ParsedSheet, row: int) -> bool:
    filled = [cell for cell in sheet.rows[row] if cell != ""]
    return 0 < len(filled) <= 3 and all(isinstance(cell, str) for cell in filled)


def _check_mapping(mapping: Mapping[str, str | None], fields: FieldBook) -> None:
    for name in mapping.values():
        if name is not None and name.partition("@")[0] not in fields.specs:
            known = " ".join(name for name in fields.specs if name != "ignored")
            raise refusal("mapping-unknown-field", "", field=name, fields=known)
