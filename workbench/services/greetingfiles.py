"""The words of a greeting run as a file for another program that sends them: plain text or a table; nothing is sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from workbench.domain import masking
from workbench.domain.interactions import CHANNELS
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.ports import Store
from workbench.readmodels.lists import GreetingEntry
from workbench.services.access import record_access
from workbench.services.exporting import Exported, csv_bytes
from workbench.services.greetingruns import greeting_run
from workbench.services.rules import Rules
from workbench.texts import Texts

FORMS = ("csv", "txt")
_HEADS = (
    QT_TRANSLATE_NOOP("Export", "Number on the sheet"),
    QT_TRANSLATE_NOOP("Export", "Client number"),
    QT_TRANSLATE_NOOP("Export", "Name"),
    QT_TRANSLATE_NOOP("Export", "Day"),
    QT_TRANSLATE_NOOP("Export", "Channel"),
    QT_TRANSLATE_NOOP("Export", "Phone"),
    QT_TRANSLATE_NOOP("Export", "Words"),
)


def export_words(
    store: Store,
    *,
    rules: Rules,
    texts: Texts,
    occasion: str,
    years: Sequence[int],
    form: str,
    reason: str,
    full: bool,
    at: str,
    today: date,
    file: str,
    window: tuple[date, date] | None = None,
    clients: Collection[bytes] | None = None,
) -> Exported:
    """Return the file of what is still to be sent, and record the export with its reason.

    Args:
        form: csv, a table for spreadsheets; txt, a name and the words of each, an empty line between.
        full: whether numbers are written in full.
        clients: only these; None for everybody who is still to be greeted.

    Raises:
        Problem: no reason is given, nobody is left, or there is no such form.
    """
    if not reason.strip():
        raise Problem("reason-needed", _REASON, _REASON_HINT)
    if form not in FORMS:
        raise Problem("no-such-export", _NO_FORM, _FORM_HINT, {"form": form})
    lines = [
        line
        for year in years
        for line in greeting_run(store, rules=rules, occasion=occasion, year=year, today=today, window=window).lines
        if line.state == "planned" and line.text and (clients is None or line.client_id in clients)
    ]
    if not lines:
        raise Problem("nobody-left", _NOBODY, _NOBODY_HINT)
    content = _table(lines, texts, full=full) if form == "csv" else _plain(lines)
    record_access(
        store, kind="export", what=f"greetings.{form}", at=at, rows=len(lines), reason=reason.strip(), file=file
    )
    return Exported(content, len(lines))


def _table(lines: Sequence[GreetingEntry], texts: Texts, *, full: bool) -> bytes:
    rows = [
        [
            line.number,
            line.client_no,
            line.name,
            line.day.isoformat(),
            texts.tr("Channels", CHANNELS.get(line.channel, line.channel)),
            _way(line, full=full),
            line.text,
        ]
        for line in lines
    ]
    return csv_bytes([texts.tr("Export", head) for head in _HEADS], rows)


def _way(line: GreetingEntry, *, full: bool) -> str:
    way = line.way
    if way is None:
        return ""
    return way.value if full or way.masked else masking.contact(way.kind, way.value)


def _plain(lines: Sequence[GreetingEntry]) -> bytes:
    """Return name and words of each; no number of anybody, whatever was asked for."""
    return "\n".join(f"{line.name}\n{line.text}\n" for line in lines).encode("utf-8-sig")


_REASON = QT_TRANSLATE_NOOP("Problems", "A file of names and words needs a reason.")
_REASON_HINT = QT_TRANSLATE_NOOP("Problems", "Say why; the reason is kept in the history.")
_NO_FORM = QT_TRANSLATE_NOOP("Problems", "Words cannot be written as {form}.")
_FORM_HINT = QT_TRANSLATE_NOOP("Problems", "Choose csv or txt.")
_NOBODY = QT_TRANSLATE_NOOP("Problems", "Nobody is left to be greeted.")
_NOBODY_HINT = QT_TRANSLATE_NOOP("Problems", "Choose another occasion, or take ticks back.")
