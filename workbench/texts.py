"""Speaks the user's language where there is no Qt, from the `.ts` catalogue that the window's translator is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from workbench.domain.problems import Place, Problem
from workbench.domain.reasons import Reason
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.settings import resource

SOURCE_LANGUAGE = "en"
DEFAULT_LANGUAGE = "zh_CN"
LANGUAGES = (DEFAULT_LANGUAGE, SOURCE_LANGUAGE)
#: Characters of one value that a sentence on a problem repeats.
_LONGEST = 200


class Texts:
    """The texts of one language; made once a run or a document, cheap to make again.

    Attributes:
        language: `zh_CN` or `en`; any other language has no catalogue and speaks the English of the source.
    """

    def __init__(self, language: str = DEFAULT_LANGUAGE) -> None:
        self.language = language
        self._catalogue: Mapping[tuple[str, str], str] = {}
        if language in LANGUAGES and language != SOURCE_LANGUAGE:
            self._catalogue = _read(resource(f"translations/guanhu_{language}.ts"))

    def tr(self, context: str, text: str, /, **values: object) -> str:
        """Return `text` in this language with its `{placeholders}` filled afterwards.

        An unknown text comes back in English. Without values nothing is filled, so that a brace stays a brace.
        A translation that asks for a placeholder nobody filled falls back to the English: a wrong word must not
        stop a report.
        """
        translated = self._catalogue.get((context, text), text)
        if not values:
            return translated
        try:
            return translated.format(**values)
        except (KeyError, IndexError, ValueError):
            return text.format(**values)

    def problem(self, problem: Problem) -> str:
        """Return the sentence of a problem."""
        return self.tr("Problems", problem.text, **{name: _cut(self.said(one)) for name, one in problem.values.items()})

    def hint(self, problem: Problem) -> str:
        """Return what to do about a problem; empty if it says nothing."""
        values = {name: self.said(one) for name, one in problem.values.items()}
        return self.tr("Problems", problem.hint, **values) if problem.hint else ""

    def said(self, value: object) -> object:
        """Return what fills a sentence in this language: names and reasons in it, the rest as it is."""
        if isinstance(value, Reason):
            return self.tr(value.context, value.text, **{name: self.said(one) for name, one in value.values.items()})
        return self.named(value) if isinstance(value, Mapping) else value

    def listed(self, parts: Iterable[str]) -> str:
        """Return names one after the other, parted as this language does it: 端午节、国庆节."""
        return ("、" if self.language == DEFAULT_LANGUAGE else ", ").join(parts)

    def named(self, names: Mapping[str, str]) -> str:
        """Return the name in this language from a TOML table such as `{ zh_CN = "金卡级", en = "Gold" }`.

        A language that the table lacks falls back to the first name it has; an empty table gives an empty text.
        """
        return names.get(self.language) or next(iter(names.values()), "")


def _cut(value: object) -> object:
    """Return what fills a sentence: a text without end that somebody typed is told by its beginning."""
    return f"{value[:_LONGEST]}…" if isinstance(value, str) and len(value) > _LONGEST else value


@cache
def _read(path: Path) -> Mapping[tuple[str, str], str]:
    """Return (context, English) → translation of the finished messages of one catalogue."""
    try:
        root = ET.parse(path).getroot()  # noqa: S314 - part of the program, not a file from outside
    except (OSError, ET.ParseError) as error:
        raise Problem(
            "catalogue-broken",
            QT_TRANSLATE_NOOP("Problems", "The texts in {file} cannot be read: {reason}"),
            hint=QT_TRANSLATE_NOOP("Problems", "Install the program again."),
            values={"file": path.name, "reason": str(error)},
            where=Place(file=str(path)),
        ) from error
    found: dict[tuple[str, str], str] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translated = _finished(message)
            if translated:
                found[name, message.findtext("source", "")] = translated
    return found


def _finished(message: ET.Element) -> str:
    """Return the translation of one message, empty while nobody has finished it.

    Chinese has one plural form, so the first form of a counted message is the message.
    """
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ""
    return translation.findtext("numerusform") or translation.text or ""
