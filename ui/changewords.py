"""How the history of a client is said: operations, rows and fields in words, sensitive values masked; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ui.field_names import FIELD_NAMES, field_name
from workbench.domain import masking
from workbench.domain.gifts import STATUSES
from workbench.domain.interactions import CHANNELS, RESULTS
from workbench.domain.registry import BY_NAME
from workbench.domain.reminding import NEVER_REMIND
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.verbs import VERBS
from workbench.readmodels.history import ClientOperation, FieldChange, RowChange
from workbench.services.appointments import STATE_NAMES as MEETING_STATES
from workbench.texts import Texts

_TABLES: Mapping[str, str] = {
    "client": QT_TRANSLATE_NOOP("Rows", "Client"),
    "contact_way": QT_TRANSLATE_NOOP("Rows", "Contact way"),
    "address": QT_TRANSLATE_NOOP("Rows", "Address"),
    "holding": QT_TRANSLATE_NOOP("Rows", "Holding"),
    "snapshot": QT_TRANSLATE_NOOP("Rows", "Figures of a month"),
    "tier_override": QT_TRANSLATE_NOOP("Rows", "Tier set by hand"),
    "interaction": QT_TRANSLATE_NOOP("Rows", "Interaction"),
    "appointment": QT_TRANSLATE_NOOP("Rows", "Appointment"),
    "greeting": QT_TRANSLATE_NOOP("Rows", "Greeting"),
    "waiver": QT_TRANSLATE_NOOP("Rows", "Waiver"),
    "access": QT_TRANSLATE_NOOP("Rows", "Access"),
    "mark": QT_TRANSLATE_NOOP("Rows", "Mark"),
    "entitlement_use": QT_TRANSLATE_NOOP("Rows", "Entitlement used"),
    "verification": QT_TRANSLATE_NOOP("Rows", "Check"),
    "passage": QT_TRANSLATE_NOOP("Rows", "Text of the plan"),
    "life_event": QT_TRANSLATE_NOOP("Rows", "Life event"),
    "task": QT_TRANSLATE_NOOP("Rows", "Task"),
    "relation": QT_TRANSLATE_NOOP("Rows", "Relation"),
    "team": QT_TRANSLATE_NOOP("Rows", "Service team"),
    "opportunity": QT_TRANSLATE_NOOP("Rows", "Opportunity"),
    "opportunity_step": QT_TRANSLATE_NOOP("Rows", "Step of an opportunity"),
    "referral": QT_TRANSLATE_NOOP("Rows", "Referral"),
    "alias": QT_TRANSLATE_NOOP("Rows", "Other number or name"),
    "gift": QT_TRANSLATE_NOOP("Rows", "Gift"),
    "attendance": QT_TRANSLATE_NOOP("Rows", "Invitation to a gathering"),
    "gathering": QT_TRANSLATE_NOOP("Rows", "Gathering"),
    "gathering_item": QT_TRANSLATE_NOOP("Rows", "Line of a gathering's plan"),
    "distinct_pair": QT_TRANSLATE_NOOP("Rows", "Not the same person"),
}
_ACTIONS: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("Rows", "{row} added"),
    "deleted": QT_TRANSLATE_NOOP("Rows", "{row} deleted"),
    "restored": QT_TRANSLATE_NOOP("Rows", "{row} brought back"),
}
_FIELDS: Mapping[str, str] = {
    "channel": QT_TRANSLATE_NOOP("Rows", "channel"),
    "result": QT_TRANSLATE_NOOP("Rows", "result"),
    "note": QT_TRANSLATE_NOOP("Rows", "note"),
    "news": QT_TRANSLATE_NOOP("Rows", "what is new"),
    "opinion": QT_TRANSLATE_NOOP("Rows", "opinions and advice"),
    "appraisal": QT_TRANSLATE_NOOP("Rows", "how I am seen"),
    "remind": QT_TRANSLATE_NOOP("Rows", "reminder"),
    "mode": QT_TRANSLATE_NOOP("Rows", "mode"),
    "rule": QT_TRANSLATE_NOOP("Rows", "comes again"),
    "on": QT_TRANSLATE_NOOP("Rows", "day"),
    "minutes": QT_TRANSLATE_NOOP("Rows", "minutes"),
    "next_step": QT_TRANSLATE_NOOP("Rows", "next step"),
    "next_on": QT_TRANSLATE_NOOP("Rows", "until"),
    "interest": QT_TRANSLATE_NOOP("Rows", "interest"),
    "occasion": QT_TRANSLATE_NOOP("Rows", "counts as"),
    "value": QT_TRANSLATE_NOOP("Rows", "number"),
    "text": QT_TRANSLATE_NOOP("Rows", "text"),
    "title": QT_TRANSLATE_NOOP("Rows", "title"),
    "state": QT_TRANSLATE_NOOP("Rows", "state"),
    "starts": QT_TRANSLATE_NOOP("Rows", "begins"),
    "due": QT_TRANSLATE_NOOP("Rows", "due"),
    "done_on": QT_TRANSLATE_NOOP("Rows", "done on"),
    "place": QT_TRANSLATE_NOOP("Rows", "place"),
    "purpose": QT_TRANSLATE_NOOP("Rows", "purpose"),
    "stage": QT_TRANSLATE_NOOP("Rows", "stage"),
    "outcome": QT_TRANSLATE_NOOP("Rows", "outcome"),
    "reason": QT_TRANSLATE_NOOP("Rows", "reason"),
    "role": QT_TRANSLATE_NOOP("Rows", "role"),
    "preferred": QT_TRANSLATE_NOOP("Rows", "used first"),
    "tier": QT_TRANSLATE_NOOP("Rows", "tier"),
    "until": QT_TRANSLATE_NOOP("Rows", "until"),
    "score": QT_TRANSLATE_NOOP("Rows", "score"),
    "code": QT_TRANSLATE_NOOP("Rows", "code"),
    "kind": QT_TRANSLATE_NOOP("Rows", "kind"),
    "amount_fen": QT_TRANSLATE_NOOP("Rows", "amount"),
    "client_id": QT_TRANSLATE_NOOP("Rows", "client"),
    "item": QT_TRANSLATE_NOOP("Rows", "gift"),
    "count": QT_TRANSLATE_NOOP("Rows", "pieces"),
    "value_fen": QT_TRANSLATE_NOOP("Rows", "value"),
    "approver": QT_TRANSLATE_NOOP("Rows", "approved by"),
    "approved_on": QT_TRANSLATE_NOOP("Rows", "approved on"),
    "signed_on": QT_TRANSLATE_NOOP("Rows", "signed on"),
    "signed_by": QT_TRANSLATE_NOOP("Rows", "signed by"),
    "entitlement": QT_TRANSLATE_NOOP("Rows", "entitlement"),
    "despite": QT_TRANSLATE_NOOP("Rows", "given all the same because"),
    "cancelled": QT_TRANSLATE_NOOP("Rows", "cancelled because"),
}
#: What names a row in one line: the first of these that it has.
_NAMING = ("value", "text", "name", "item", "title", "month", "product", "obligation", "note", "code", "kind", "what")
_YES, _NO = QT_TRANSLATE_NOOP("Rows", "yes"), QT_TRANSLATE_NOOP("Rows", "no")
_NEVER = QT_TRANSLATE_NOOP("Rows", "never")
_SAID = QT_TRANSLATE_NOOP("Rows", "{name}: {value}")
_MORE = QT_TRANSLATE_NOOP("Rows", "and {count} more")
#: A gift that was given is not signed yet; what was signed is told by its day.
_GIFT_STATES = STATUSES
#: Codes of columns: the context of their names in the catalogue, and the names.
_CODES: Mapping[tuple[str, str], tuple[str, Mapping[str, str]]] = {
    ("interaction", "channel"): ("Channels", CHANNELS),
    ("interaction", "result"): ("Results", RESULTS),
    ("appointment", "state"): ("Meetings", MEETING_STATES),
    ("appointment", "remind"): ("Rows", {str(NEVER_REMIND): _NEVER}),
    ("series", "remind"): ("Rows", {str(NEVER_REMIND): _NEVER}),
    ("gift", "state"): ("Gifts", _GIFT_STATES),
}
#: Rows that an operation changed beyond these are counted.
_MOST = 40


class ChangeTeller:
    """Says operations in the language of now; numbers stand masked unless `full`; `money` says fen, `label` labels."""

    def __init__(
        self, texts: Texts, money: Callable[[int], str], label: Callable[[str, str], str], *, full: bool = False
    ) -> None:
        self._texts = texts
        self._money = money
        self._label = label
        self._full = full

    def verb(self, operation: ClientOperation) -> str:
        """Return what was done, in a word or two."""
        return self._texts.tr("Verbs", VERBS.get(operation.verb, operation.verb))

    def summary(self, operation: ClientOperation) -> str:
        """Return what it did to the client, in one line."""
        found = list(self.lines(operation, most=3))
        return "; ".join(found) or self.label(operation)

    def label(self, operation: ClientOperation) -> str:
        """Return what it was done to, in the words of its label."""
        return self._label(operation.verb, operation.label)

    def lines(self, operation: ClientOperation, most: int = _MOST) -> Iterator[str]:
        """Yield a line for every field that changed and every row that came or went."""
        for place, row in enumerate(operation.rows):
            if place == most:
                yield self._texts.tr("Rows", _MORE, count=len(operation.rows) - most)
                return
            yield from self._row(row)

    def _row(self, row: RowChange) -> Iterator[str]:
        tr = self._texts.tr
        table = tr("Rows", _TABLES.get(row.table, row.table))
        if row.action in _ACTIONS:
            named = tr("Rows", _ACTIONS[row.action], row=table)
            what = self._named(row)
            yield tr("Rows", _SAID, name=named, value=what) if what else named
            return
        for change in row.changes:
            if change.field != "client_id" and _type_of(row.table, change.field) == "ref":
                continue
            name = self.field(row.table, change.field)
            where = "" if row.table == "client" else f"{table} · "
            moved = f"{self.value(row, change, change.before)} → {self.value(row, change, change.after)}"
            yield tr("Rows", _SAID, name=f"{where}{name}", value=moved)

    def _named(self, row: RowChange) -> str:
        """Return what a row that came or went is known by."""
        first = ("on", "channel", "result") if row.table == "interaction" else ()
        parts = [self._said(row, name, row.facts[name]) for name in first if row.facts.get(name)]
        naming = next((name for name in _NAMING if row.facts.get(name) not in (None, "")), "")
        if naming:
            parts.append(self._said(row, naming, row.facts[naming]))
        fen = next((row.facts[name] for name in ("amount_fen", "aum_fen") if row.facts.get(name)), None)
        if fen is not None:
            parts.append(self._money(fen))
        return " ".join(parts)

    def field(self, table: str, name: str) -> str:
        """Return what a column is called."""
        if f"{table}.{name}" in FIELD_NAMES:
            return field_name(self._texts, f"{table}.{name}")
        if table == "client" or name not in _FIELDS:
            return field_name(self._texts, name)
        return self._texts.tr("Rows", _FIELDS[name])

    def value(self, row: RowChange, change: FieldChange, value: Any) -> str:
        """Return a value as the history shows it; nothing is a dash."""
        return "–" if value in (None, "") else self._said(row, change.field, value)

    def shown(self, row: RowChange, name: str, value: Any) -> Any:
        """Return a value for a document: as the log keeps it, sensitive texts masked unless in full."""
        return value if self._full or not isinstance(value, str) else _masked(row, name, value)

    def _said(self, row: RowChange, name: str, value: Any) -> str:
        kind = _type_of(row.table, name)
        if kind == "bool":
            return self._texts.tr("Rows", _YES if value else _NO)
        if kind == "ref":
            return "•"
        if kind == "int" and name.endswith("_fen"):
            return self._money(int(value))
        text = str(value)
        if not self._full:
            text = _masked(row, name, text)
        context, codes = _CODES.get((row.table, name), ("", {}))
        return self._texts.tr(context, codes[text]) if text in codes else text


def column_name(texts: Texts, name: str) -> str:
    """Return what a column of whatever table is called, or a table; its own name when it has no other."""
    if name in FIELD_NAMES:
        return field_name(texts, name)
    known = _FIELDS.get(name) or _TABLES.get(name)
    return texts.tr("Rows", known) if known else name


def _type_of(table: str, name: str) -> str:
    return next((column.type for column in BY_NAME[table].columns if column.name == name), "text")


def _masked(row: RowChange, name: str, text: str) -> str:
    """Return a value as somebody may see it who gave no reason."""
    if (row.table, name) == ("contact_way", "value"):
        return masking.contact(str(row.facts.get("kind") or ""), text)
    if (row.table, name) == ("client", "id_no"):
        return masking.identity(text)
    if (row.table, name) in (("address", "text"), ("address", "street")):
        return "".join("*" if character.isdigit() else character for character in text)
    if row.table == "alias" and row.facts.get("kind") == "id_no":
        return masking.identity(text)
    if name in ("phone", "way"):
        return masking.phone(text)
    return text
