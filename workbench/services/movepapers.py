"""Fill the documents of movements and of distribution from the book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from workbench.domain.distribution import Bin, distribute, edge_text
from workbench.domain.months import last_day, month_number
from workbench.domain.movements import Movements
from workbench.domain.moves import ABSENT, BELOW, LEFT, Figure, Move
from workbench.domain.problems import Problem
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.readmodels.movements import Compared, ListedName
from workbench.readmodels.movepapers import DistributionPaper, MovementsPaper, PaperBand, PaperBin, PaperMove
from workbench.services.documents import Printing
from workbench.services.movements import METRIC, compare_months, known_months, reason_names, spread
from workbench.services.rules import Rules

_FIGURES = ("opening", "kept", "lost", "gross_new", "net", "closing", "kept_closing", "left", "fell", "came", "rose")
_OF_BAND = ("opening", "kept", "lost", "gross_new", "moved_in", "moved_out", "net", "closing")
_LARGEST = 50
PLACES: Mapping[str, str] = {
    BELOW: QT_TRANSLATE_NOOP("Movements", "Below the bands"),
    ABSENT: QT_TRANSLATE_NOOP("Movements", "Not in the month"),
}


def movements_paper(
    printing: Printing,
    *,
    window: tuple[date, date] | None = None,
    bands: Sequence[str] = (),
    from_fen: int | None = None,
) -> MovementsPaper:
    """Return two months compared; without days the newest month and the one before it.

    Raises:
        Problem: the book has no two months, or as `compare_months`.
    """
    first, last = window or _newest(printing)
    compared = compare_months(
        printing.store, rules=printing.rules, first=first, last=last, bands=bands, from_fen=from_fen
    )
    return _Paper(printing.on(max(compared.days)), compared).paper()


def _newest(printing: Printing) -> tuple[date, date]:
    months = known_months(printing.store, today=printing.today)
    if len(months) < 2:
        raise Problem(
            "two-months-needed",
            QT_TRANSLATE_NOOP("Problems", "The book has the figures of fewer than two months."),
            QT_TRANSLATE_NOOP("Problems", "Import the bank's lists of two months."),
        )
    first, last = (last_day(month_number(month)) for month in months[-2:])
    return first, last


class _Paper:
    """Says one comparison in the words of its document."""

    def __init__(self, printing: Printing, compared: Compared) -> None:
        self._printing, self._compared = printing, compared
        self._found: Movements = compared.movements
        self._rules: Rules = printing.rules
        self._names: Mapping[bytes, ListedName] = printing.store.monthly().names(
            move.client_id for move in self._found.moves
        )
        self._said = {client: code for code, clients in compared.reasons.items() for client in clients}

    def paper(self) -> MovementsPaper:
        found, compared = self._found, self._compared
        order = [*reversed(found.membership.codes), BELOW, ABSENT]
        seen = {place for _kind, before, after in found.matrix for place in (before, after)}
        return MovementsPaper(
            self._printing.letterhead(),
            compared.months,
            self._whom(),
            {name: getattr(found, name) for name in _FIGURES},
            [
                PaperBand(self._place(line.band), {name: getattr(line, name) for name in _OF_BAND})
                for line in found.by_band
            ],
            [self._place(code) for code in order if code in seen],
            self._matrix(),
            self._reasons(),
            self._list(found.product_only(), products=True),
            compared.product_unknown,
            self._list(found.behind("lost")),
            self._list(found.outflows()),
        )

    def _whom(self) -> str:
        asked, tr = self._found.membership, self._printing.texts.tr
        if asked.from_fen is not None:
            return tr("Reports", "clients from CNY {amount} × 10,000 on", amount=edge_text(asked.from_fen))
        return ", ".join(self._place(code) for code in (*reversed(asked.codes), BELOW) if code in asked.chosen)

    def _place(self, code: str) -> str:
        texts = self._printing.texts
        return texts.tr("Movements", PLACES[code]) if code in PLACES else self._rules.band_name(code, texts)

    def _matrix(self) -> dict[tuple[str, str], int]:
        cells: dict[tuple[str, str], int] = {}
        for (_kind, before, after), cell in self._found.matrix.items():
            key = self._place(before), self._place(after)
            cells[key] = cells.get(key, 0) + cell.clients
        return cells

    def _reasons(self) -> list[tuple[str, Figure]]:
        none = self._printing.texts.tr("Reports", "No reason given yet")
        groups = self._compared.lost_for.items()
        return [(self._reason(code) or none, figure) for code, figure in groups if figure.clients]

    def _reason(self, code: str) -> str:
        return self._printing.texts.named(reason_names().get(code, {"en": code})) if code else ""

    def _list(self, moves: Sequence[Move], *, products: bool = False) -> list[PaperMove]:
        rows = []
        for move in moves:
            who = self._names.get(move.client_id)
            if who is None:
                continue
            gone = self._printing.texts.tr("Reports", "left the book") if move.kind == LEFT else ""
            note = "; ".join(part for part in (gone, self._reason(self._said.get(move.client_id, ""))) if part)
            rows.append(
                PaperMove(
                    who.client_no,
                    who.name,
                    self._place(move.after if products else move.before),
                    move.opening_fen,
                    move.closing_fen,
                    move.product_fen,
                    self._compared.matures.get(move.client_id) if products else None,
                    "" if products else note,
                )
            )
        return rows


def distribution_paper(printing: Printing, *, day: date, edges: Sequence[int] = ()) -> DistributionPaper:
    """Return the distribution of the newest month known on a day, beside that of the month before it.

    Raises:
        Problem: the day has no month yet.
    """
    printing = printing.on(day)
    found = spread(printing.store, day=day, edges=edges)
    book = printing.store.monthly()
    earlier = [month for month in book.known(METRIC, day) if month < found.month][-1:]
    before = [distribute(book.figures(METRIC, month).values, found.edges) for month in earlier]
    bins = found.distribution.bins
    largest = [client for one in reversed(bins) for client in one.clients][:_LARGEST]
    names = book.names(client for client, _value in largest)
    standard = printing.rules.standard
    rows = []
    for client, value in largest:
        who = names.get(client)
        band = next((one for one in reversed(standard.bands) if value >= one.low), None)
        if who is not None:
            name = printing.texts.named(band.name) if band else ""
            rows.append(PaperMove(who.client_no, who.name, name, None, value))
    return DistributionPaper(
        printing.letterhead(),
        found.month,
        earlier[0] if earlier else "",
        [_bin(one, before[0].bins[place] if before else None) for place, one in enumerate(bins)],
        _bin(found.distribution.below, before[0].below if before else None),
        rows,
    )


def _bin(one: Bin, before: Bin | None) -> PaperBin:
    return PaperBin(one.low_fen, one.high_fen, one.figure, before.figure if before else None)
