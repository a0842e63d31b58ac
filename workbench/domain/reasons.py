"""Why a rule decided as it did: an English sentence with placeholders that front ends translate late."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

#: A name in several languages as rule files give it: `{ zh_CN = "金卡级", en = "Gold" }`.
Names = Mapping[str, str]


#: How names are listed in each language.
_SEPARATORS: Names = {"zh_CN": "、", "en": ", "}


def joined(names: Sequence[Names]) -> Names:
    """Return several names as one list in each language: 单位、家庭住址 / Employer, Home address."""
    return {language: mark.join(name[language] for name in names) for language, mark in _SEPARATORS.items()}


@dataclass(frozen=True, slots=True)
class DaysTo:
    """A number of days to `on`, or since it, as it stands on the day asked; it falls by itself from day to day.

    What is kept of a reason keeps `on` and counts anew, so that a passing day alone changes nothing that is kept.

    Attributes:
        days: how many, never negative.
        worked: only working days count, those of the day asked and of `on` included.
    """

    on: date
    days: int
    worked: bool = False

    def __str__(self) -> str:
        return str(self.days)


def days_to(on: date, asked: date) -> DaysTo:
    """Return the days between `asked` and `on`, whichever is later."""
    return DaysTo(on, abs((on - asked).days))


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence of explanation.

    Attributes:
        context: the catalogue context, "Tiers", "Obligations" or "Profile".
        text: English with `{placeholders}`, marked with `QT_TRANSLATE_NOOP`.
        values: what fills them: whole numbers, days, plain text, `DaysTo` (by the name `days`), or `Names`, of which
            the front end takes its own language. Money stands twice, as `…_wan` (万元) and `…_yuan` (yuan), both with
            two decimals.
    """

    context: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the sentence in English, for logs and tests."""
        plain = {
            key: value.get("en", "") if isinstance(value, Mapping) else value for key, value in self.values.items()
        }
        return self.text.format(**plain)
