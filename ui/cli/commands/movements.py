"""`movements` and `distribution`: two months compared, and how the assets of a month are distributed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ui.cli.moveoptions import METRICS
from ui.cli.session import Session
from ui.cli.tables import table
from workbench.domain.distribution import Bin, edge_text
from workbench.domain.money import FEN_PER_WAN, wan
from workbench.domain.movements import FIGURES, BandLine, Movements
from workbench.domain.moves import ABSENT, BELOW, Figure, Move
from workbench.domain.shares import hundredths, percent_text
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.movements import Compared
from workbench.services.movements import (
    Spread,
    compare_months,
    edges_of,
    holders,
    keep_edges,
    reason_names,
    spread,
)

_ROWS = (
    ("opening", QT_TRANSLATE_NOOP("Movements", "Opening")),
    ("kept", QT_TRANSLATE_NOOP("Movements", "Kept")),
    ("lost", QT_TRANSLATE_NOOP("Movements", "Lost")),
    ("gross_new", QT_TRANSLATE_NOOP("Movements", "New")),
    ("net", QT_TRANSLATE_NOOP("Movements", "Net")),
    ("closing", QT_TRANSLATE_NOOP("Movements", "Closing")),
)
_BANDS = ("opening", "kept", "lost", "gross_new", "closing")


def show_movements(session: Session) -> None:
    """Show who was kept, lost and won between two days."""
    options, rules = session.options, session.rules
    compared = compare_months(
        session.desk,
        rules=rules,
        first=options.first,
        last=options.last,
        bands=options.band,
        from_fen=None if options.from_wan is None else options.from_wan * FEN_PER_WAN,
        metric=METRICS[options.metric],
    )
    document = movements_document(compared, session)
    if options.clients:
        document["lists"] = _lists(session, compared)
    session.show(document, lambda: _lines(session, compared))


def movements_document(compared: Compared, session: Session) -> dict[str, Any]:
    """Return `movements`: every figure as {clients, aum_fen}, kept and lost by their opening assets."""
    found, texts = compared.movements, session.texts
    flagged, outflows = found.product_only(), found.outflows()
    at_risk = Figure(len(flagged), sum(move.product_fen or 0 for move in flagged))
    rules = session.rules.on(max(compared.days))
    return {
        "from": compared.days[0],
        "to": compared.days[1],
        "months": {"opening": compared.months[0], "closing": compared.months[1]},
        "metric": compared.metric,
        "bands": sorted(found.membership.chosen),
        "from_fen": found.membership.from_fen,
        **{name: _figure(getattr(found, name), average=True) for name, _text in _ROWS},
        **{name: _figure(getattr(found, name)) for name in ("kept_closing", "left", "fell", "came", "rose")},
        "rates": {
            "retention": _shares(found.kept, found.opening),
            "attrition": _shares(found.lost, found.opening),
            "growth": _shares(found.net, found.opening),
        },
        "by_band": [_band(line, rules.band_name(line.band, texts)) for line in found.by_band],
        "matrix": [
            {"kind": kind, "from": _code(before), "to": _code(after), **cell._asdict()}
            for (kind, before, after), cell in sorted(found.matrix.items())
        ],
        "product_only": {
            **_figure(at_risk),
            "share": _shares(at_risk, found.closing),
            "unknown": compared.product_unknown,
        },
        "outflows": _figure(Figure(len(outflows), sum(move.drop_fen for move in outflows))),
        **_reasons(compared, session),
    }


def _figure(figure: Figure, *, average: bool = False) -> dict[str, Any]:
    said: dict[str, Any] = {"clients": figure.clients, "aum_fen": figure.aum_fen}
    return said | ({"average_fen": figure.average_fen} if average else {})


def _shares(part: Figure, whole: Figure) -> dict[str, float | None]:
    """Return the shares of clients and of assets in per cent."""
    shares = _hundredths(part, whole)
    clients, aum = (None if share is None else share / 100 for share in shares)
    return {"clients": clients, "aum_fen": aum}


def _hundredths(part: Figure, whole: Figure) -> tuple[int | None, int | None]:
    return hundredths(part.clients, whole.clients), hundredths(part.aum_fen, whole.aum_fen)


def _code(band: str) -> str | None:
    """Return a band as the contract writes it: null below the lowest; who is not there at all is `absent`."""
    return None if band == BELOW else band


def _band(line: BandLine, name: str) -> dict[str, Any]:
    figures = ("opening", "closing", "kept", "lost", "gross_new", "net", "moved_in", "moved_out")
    return {
        "band": _code(line.band),
        "band_name": name or None,
        **{figure: _figure(getattr(line, figure)) for figure in figures},
    }


def _reasons(compared: Compared, session: Session) -> dict[str, Any]:
    names = reason_names()
    return {
        "reasons": [
            {"code": code, "name": session.texts.named(names.get(code, {"en": code})), **_figure(figure)}
            for code, figure in compared.lost_for.items()
            if code
        ],
        "unreasoned": _figure(compared.lost_for[""]),
    }


def _lists(session: Session, compared: Compared) -> dict[str, list[dict[str, Any]]]:
    """Return the clients behind each figure."""
    found = compared.movements
    names = session.desk.monthly().names(move.client_id for move in found.moves)
    codes = {client: code for code, clients in compared.reasons.items() for client in clients}

    def row(move: Move) -> dict[str, Any]:
        who = names[move.client_id]
        return {
            "client_no": who.client_no,
            "name": who.name,
            "kind": move.kind,
            "from": _code(move.before),
            "to": _code(move.after),
            "opening_fen": move.opening_fen,
            "closing_fen": move.closing_fen,
            "product_fen": move.product_fen,
            "reason": codes.get(move.client_id),
        }

    return {
        figure: [row(move) for move in found.behind(figure) if move.client_id in names]
        for figure in FIGURES
        if figure not in ("opening", "closing", "net")
    }


def _lines(session: Session, compared: Compared) -> list[str]:
    tr, found = session.texts.tr, compared.movements
    titles = dict(_ROWS)
    opening, closing = compared.months
    lines = [tr("Movements", "{opening} to {closing}", opening=opening, closing=closing), ""]
    heads = [
        "",
        tr("CommandLine", "Clients"),
        tr("Movements", "Assets, 10,000 yuan"),
        tr("Movements", "Share of clients"),
        tr("Movements", "Share of assets"),
    ]
    lines += table(heads, [_row(tr("Movements", text), getattr(found, name), found) for name, text in _ROWS])
    rules = session.rules.on(max(compared.days))
    bands = [
        [rules.band_name(line.band, session.texts) or tr("Movements", _NOBODYS[line.band])]
        + [getattr(line, name).clients for name in _BANDS]
        for line in found.by_band
    ]
    lines += ["", *table(["", *(tr("Movements", titles[name]) for name in _BANDS)], bands)]
    flagged = found.product_only()
    worth = wan(sum(move.product_fen or 0 for move in flagged))
    said = tr(
        "Movements",
        "Only through a product: {count}, with {amount} × 10,000 yuan in products",
        count=len(flagged),
        amount=worth,
    )
    reasons = _reasons(compared, session)
    told = [f"{one['name']} {one['clients']}" for one in reasons["reasons"]]
    none = tr("Movements", "without a reason {count}", count=reasons["unreasoned"]["clients"])
    return [*lines, "", said, tr("Movements", "Reasons of loss: {reasons}", reasons=", ".join([*told, none]))]


_NOBODYS = {
    BELOW: QT_TRANSLATE_NOOP("Movements", "Below the bands"),
    ABSENT: QT_TRANSLATE_NOOP("Movements", "Not in the month"),
}


def _row(title: str, figure: Figure, found: Movements) -> Sequence[object]:
    clients, aum = (percent_text(share) for share in _hundredths(figure, found.opening))
    return title, figure.clients, wan(figure.aum_fen), clients, aum


def show_distribution(session: Session) -> None:
    """Show how the assets of a month are distributed; with `--remember` the book keeps the bins."""
    options = session.options
    edges = edges_of(options.bins)
    found = spread(session.desk, day=options.on or session.today, edges=edges, metric=METRICS[options.metric])
    if options.remember:
        keep_edges(session.desk, edges=found.edges)
    document = _distribution_document(session, found)
    rows = [
        [_bin_name(one), one.figure.clients, wan(one.figure.aum_fen), _shown(one, found)]
        for one in (*([found.distribution.below] if found.distribution.below.clients else []), *found.distribution.bins)
    ]
    tr = session.texts.tr
    heads = [
        tr("CommandLine", "10,000 yuan"),
        tr("CommandLine", "Clients"),
        tr("Movements", "Assets, 10,000 yuan"),
        tr("Movements", "Share of clients"),
    ]
    session.show_table(document, heads, rows)


def _bin_name(one: Bin) -> str:
    if one.low_fen is None:
        return f"< {edge_text(one.high_fen or 0)}"
    low = edge_text(one.low_fen)
    return f"≥ {low}" if one.high_fen is None else f"{low}–{edge_text(one.high_fen)}"


def _shown(one: Bin, found: Spread) -> str:
    if one.low_fen is None:
        return ""
    return percent_text(hundredths(one.figure.clients, found.distribution.total.clients))


def _distribution_document(session: Session, found: Spread) -> dict[str, Any]:
    total = found.distribution.total

    def said(one: Bin) -> dict[str, Any]:
        document = {"low_fen": one.low_fen, "high_fen": one.high_fen, **_figure(one.figure)}
        if one.low_fen is not None:
            document["share"] = _shares(one.figure, total)
        if session.options.clients:
            rows = holders(session.desk, one.clients, session.rules.on(found.day).standard)
            document["list"] = [
                {"client_no": row.client_no, "name": row.name, "aum_fen": row.value_fen} for row in rows
            ]
        return document

    return {
        "on": found.day,
        "month": found.month,
        "metric": found.metric,
        "edges_fen": list(found.edges),
        "bins": [said(one) for one in found.distribution.bins],
        "below": said(found.distribution.below),
        "total": _figure(total, average=True),
    }
