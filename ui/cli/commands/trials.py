"""`workload` and `simulate`: what a standard asks of the book, and what changed rules would make of it."""

from __future__ import annotations

from pathlib import Path

from ui.cli.session import Misused, Session
from ui.cli.tables import table
from ui.cli.trialdocuments import kind_name, moved_text, number, simulation_document, workload_document
from ui.files import write_file
from workbench.domain.interactions import CHANNELS
from workbench.domain.money import wan
from workbench.domain.standards import Standard
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.workload import KINDS, MonthLoad, Workload
from workbench.readmodels.simulation import Group, Simulation
from workbench.services.rulebook import find_edition
from workbench.services.rules import Kind
from workbench.services.settings import change_settings
from workbench.services.simulating import simulate
from workbench.services.trials import assignments, trial_of, with_changes
from workbench.services.workload import SETTINGS, load_assumptions, workload_of
from workbench.settings import read_text
from workbench.texts import Texts

_SOURCES = {
    "set": QT_TRANSLATE_NOOP("Workload", "set by hand"),
    "recorded": QT_TRANSLATE_NOOP("Workload", "recorded"),
    "assumed": QT_TRANSLATE_NOOP("Workload", "assumed"),
}
_HOUR = 60
_NO_GROUP = Group(None, {}, 0, 0)
_HEADS = (
    QT_TRANSLATE_NOOP("Simulation", "Group"),
    QT_TRANSLATE_NOOP("Simulation", "Before"),
    QT_TRANSLATE_NOOP("Simulation", "After"),
    QT_TRANSLATE_NOOP("Simulation", "Difference"),
)


def show_workload(session: Session) -> None:
    """Show the load of a standard on the book, month by month; with `--set` keep assumptions first."""
    options = session.options
    if options.assume:
        change_settings(session.desk, values=dict(_assumption(session, word) for word in options.assume))
    rules = session.rules
    standard = rules.standard
    if options.standard:
        text, file = _rule_text(session, "standard", options.standard)
        chosen = trial_of(rules, text, file)
        assert isinstance(chosen, Standard)
        standard = chosen
    load = workload_of(
        session.desk,
        rules=rules,
        today=session.today,
        standard=standard,
        month=options.month or "",
        progress=session.progress(),
    )
    document = workload_document(load, standard, load_assumptions(session.desk), session.texts)
    session.show(document, lambda: _workload_lines(session, load, standard))


def _assumption(session: Session, word: str) -> tuple[str, str]:
    """Return the setting that `minutes.call=10` keeps, and its value."""
    name, sign, value = word.partition("=")
    key = f"workload.{name.strip()}"
    if key not in SETTINGS or not sign or not (value.strip() == "" or value.strip().isdecimal()):
        names = ", ".join(one.removeprefix("workload.") for one in SETTINGS)
        raise Misused(
            session.texts.tr(
                "CommandLine", "{word} keeps nothing. Write NAME=MINUTES with one of: {names}", word=word, names=names
            )
        )
    return key, value.strip()


def _rule_text(session: Session, kind: Kind, named: str) -> tuple[str, str]:
    """Return (text, name) of rules that are named by a file, or by the code of what is installed or adopted."""
    path = Path(named)
    if path.suffix == ".toml" or path.is_file():
        return read_text(path), path.name
    edition = find_edition(session.workspace.rules, kind, named)
    return edition.text, named


def _workload_lines(session: Session, load: Workload, standard: Standard) -> list[str]:
    tr = session.texts.tr
    serves = load.serves()
    said = tr(
        "Workload",
        "{clients} clients with a band; the time is enough for {serves}.",
        clients=load.clients,
        serves="—" if serves is None else serves,
    )
    tables = (_month_table(session, load), _kind_table(session.texts, load, standard), _pace_table(session.texts, load))
    return [*(line for one in tables for line in (*one, "")), said]


def _month_table(session: Session, load: Workload) -> list[str]:
    tr = session.texts.tr
    heads = [
        tr("Workload", "Month"),
        tr("Workload", "Working days"),
        tr("Workload", "Required hours"),
        tr("Workload", "Possible hours"),
        tr("Workload", "Load"),
        tr("Workload", "Contacts required"),
        tr("Workload", "Contacts possible"),
        tr("Workload", "Contacts recorded"),
    ]
    return table(heads, [_month_row(session, load, month) for month in load.months])


def _kind_table(texts: Texts, load: Workload, standard: Standard) -> list[str]:
    names = [texts.named(band.name) for band in standard.bands]
    rows = [
        [
            kind_name(kind, texts),
            *(number(load.total(kind=kind, band=band.code)[0]) for band in standard.bands),
            hours(load.total(kind=kind)[1]),
        ]
        for kind in KINDS
        if load.total(kind=kind)[1]
    ]
    return table([texts.tr("Workload", "Kind"), *names, texts.tr("Workload", "Hours a year")], rows)


def _pace_table(texts: Texts, load: Workload) -> list[str]:
    tr = texts.tr
    heads = [
        tr("Workload", "Channel"),
        tr("Workload", "Minutes"),
        tr("Workload", "Around"),
        tr("Workload", "Source"),
        tr("Workload", "Recorded"),
    ]
    rows = [
        [
            tr("Channels", CHANNELS[one.channel]),
            one.minutes,
            one.around,
            tr("Workload", _SOURCES[one.source]),
            one.recorded,
        ]
        for one in load.paces.values()
    ]
    return table(heads, rows)


def _month_row(session: Session, load: Workload, month: MonthLoad) -> list[object]:
    days = str(month.days.working_days)
    if not month.days.announced:
        days = session.texts.tr("Workload", "{days} (not announced)", days=days)
    return [
        month.month,
        days,
        hours(month.required),
        hours(month.capacity),
        "" if month.percent is None else f"{month.percent}%",
        number(load.required_contacts(month)),
        load.possible_contacts(month),
        month.days.recorded,
    ]


def hours(minutes: int) -> str:
    """Return minutes as hours with one decimal."""
    return f"{minutes / _HOUR:,.1f}"


def show_simulation(session: Session) -> None:
    """Show what a scheme or standard, as it is or with numbers turned, would make of the book."""
    options = session.options
    kind: Kind = "scheme" if options.scheme else "standard"
    rules = session.rules
    text, file = _rule_text(session, kind, options.scheme or options.standard)
    turns = assignments(options.turns)
    after = trial_of(rules, text, file, turns)
    if isinstance(after, Standard) != (kind == "standard"):
        raise Misused(session.texts.tr("CommandLine", "{file} holds rules of another kind.", file=file))
    found = simulate(
        session.desk,
        rules=rules,
        after=after,
        today=session.today,
        month=options.month or "",
        covered=True,
        progress=session.progress(),
    )
    document = simulation_document(found, session.texts, clients=options.clients)
    if options.out:
        write_file(Path(options.out), with_changes(text, file, turns).encode())
        document["file"] = options.out
    session.show(document, lambda: _simulation_lines(session, found))


def _pair_row(before: Group | None, after: Group | None, texts: Texts) -> list[object]:
    name = texts.named((after or before or _NO_GROUP).name)
    old, new = before.clients if before else 0, after.clients if after else 0
    return [name, old if before else "", new if after else "", f"{new - old:+d}" if before and after else ""]


def _simulation_lines(session: Session, found: Simulation) -> list[str]:
    tr, texts = session.texts.tr, session.texts
    heads = [tr("Simulation", word) for word in _HEADS]
    groups = table(heads, [_pair_row(before, after, texts) for before, after in found.pairs])
    old, new = found.before.load, found.after.load
    said = [
        tr("Simulation", "{count} clients move.", count=len(found.moved)),
        tr(
            "Simulation",
            "{before} hours a year before, {after} after, {capacity} possible.",
            before=hours(old.required),
            after=hours(new.required),
            capacity=hours(new.capacity),
        ),
    ]
    known = {one.code: f"{one.met}/{one.total}" for one in found.before.coverage}
    goals = [
        [texts.named(one.name), known.get(one.code, ""), f"{one.met}/{one.total}", f"{one.percent}%"]
        for one in found.after.coverage
    ]
    heads = [
        tr("Simulation", "Coverage goal"),
        tr("Simulation", "Before"),
        tr("Simulation", "After"),
        tr("Simulation", "Asked"),
    ]
    moves = [
        [one.client_no, one.name, moved_text(one, texts), "" if one.value_fen is None else wan(one.value_fen)]
        for one in (found.moved if session.options.clients else ())
    ]
    names = [
        tr("CommandLine", "Number"),
        tr("CommandLine", "Name"),
        tr("Simulation", "Moves"),
        tr("CommandLine", "Assets (10,000 yuan)"),
    ]
    lines = [*groups, "", *said]
    if goals:
        lines += ["", *table(heads, goals)]
    if moves:
        lines += ["", *table(names, moves)]
    return lines
