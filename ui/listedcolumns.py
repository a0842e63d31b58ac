"""The columns of the list behind a figure, by their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.context import Context
from ui.models.columns import Chip, Column
from ui.wording import HIDDEN, Wording
from workbench.readmodels.lists import ListedClient
from workbench.services.rules import reason_text

#: Widths of a column in Chinese, where words are short and amounts are in 万元, and in English.
_TIER, _BAND, _MONEY, _CODE = (104, 124), (116, 168), (92, 104), (86, 120)


class ListedColumns:
    """Makes columns over `ListedClient`; what they say follows the language and hides behind the privacy screen."""

    def __init__(
        self, context: Context, titles: Mapping[str, Callable[[], str]], code: Callable[[str], Chip | None]
    ) -> None:
        """Take other titles by key, asked late, and what says a row's code."""
        self._context = context
        self._words = Wording(context)
        self._titles = dict(titles)
        self._code = code

    def make(self, key: str) -> Column:
        """Return the column of a key: name client_no tier band value other change day code reason."""
        if key in ("name", "client_no", "tier", "band"):
            return self._who(key)
        if key in ("value", "other", "change"):
            return self._money(key)
        return self._more(key)

    def _who(self, key: str) -> Column:
        """Who it is and where they stand."""
        words, context, title = self._words, self._context, self._title(key)
        if key == "name":
            return Column(title, lambda row: HIDDEN if words.private else row.name, width=88, strong=True, key=key)
        if key == "client_no":
            return Column(title, lambda row: HIDDEN if words.private else row.client_no, width=106, key=key)
        if key == "tier":
            return Column(
                title,
                "tier",
                text=lambda _value: "",
                chips=lambda row: words.tier_chips(row.tier),
                sort=lambda row: context.rules.scheme.rank(row.tier) if row.tier else None,
                width=self._wide(_TIER),
                key=key,
            )
        return Column(
            title,
            lambda row: words.band(row.band),
            sort=lambda row: context.rules.standard.rank(row.band) if row.band else None,
            width=self._wide(_BAND),
            key=key,
        )

    def _money(self, key: str) -> Column:
        """What they have, and what it is compared with."""
        words = self._words
        says: Mapping[str, Callable[[ListedClient], str]] = {
            "value": lambda row: words.amount(row.value_fen),
            "other": lambda row: words.amount(row.other_fen),
            "change": self._change,
        }
        sorts: Mapping[str, Callable[[ListedClient], int | None]] = {
            "value": lambda row: row.value_fen,
            "other": lambda row: row.other_fen,
            "change": _difference,
        }
        tone = _change_tone if key == "change" else None
        return Column(
            self._title(key), says[key], sort=sorts[key], tone=tone, width=self._wide(_MONEY), align="right", key=key
        )

    def _more(self, key: str) -> Column:
        """When, what became of them, and why."""
        words, title = self._words, self._title(key)
        if key == "day":
            return Column(title, lambda row: words.day(row.day), sort=lambda row: row.day, width=92, key=key)
        if key == "code":
            return Column(
                title, "code", text=lambda _value: "", chips=self._code_chips, width=self._wide(_CODE), key=key
            )
        if key == "reason":
            return Column(title, self._reason, tip=self._reason, width=0, key=key)
        raise KeyError(key)

    def _wide(self, widths: tuple[int, int]) -> int:
        return widths[self._context.texts.language != "zh_CN"]

    def _title(self, key: str) -> Callable[[], str]:
        return self._titles.get(key) or (lambda: self._usual(key))

    def _usual(self, key: str) -> str:
        texts = self._context.texts
        return {
            "name": texts.tr("ListedPanel", "Client"),
            "client_no": texts.tr("ListedPanel", "Number"),
            "tier": texts.tr("ListedPanel", "Tier"),
            "band": texts.tr("ListedPanel", "Band"),
            "value": texts.tr("ListedPanel", "Assets (CNY)"),
            "other": texts.tr("ListedPanel", "Compared with"),
            "change": texts.tr("ListedPanel", "Change"),
            "day": texts.tr("ListedPanel", "Day"),
            "code": texts.tr("ListedPanel", "State"),
            "reason": texts.tr("ListedPanel", "Why"),
        }[key]

    def _change(self, row: ListedClient) -> str:
        difference = _difference(row)
        said = self._words.amount(difference)
        return f"+{said}" if difference is not None and difference > 0 and not self._words.private else said

    def _code_chips(self, row: ListedClient) -> list[Chip]:
        chip = self._code(row.code) if row.code else None
        return [chip] if chip else []

    def _reason(self, row: ListedClient) -> str:
        if row.reason is None:
            return ""
        if self._words.private:
            return HIDDEN
        context, text, values = row.reason
        return reason_text((text, values), self._context.texts, context)


def _difference(row: ListedClient) -> int | None:
    """Return how much the figure differs from what it is compared with, in fen."""
    if row.value_fen is None or row.other_fen is None:
        return None
    return row.value_fen - row.other_fen


def _change_tone(row: ListedClient) -> str | None:
    difference = _difference(row)
    return "danger" if difference is not None and difference < 0 else None
