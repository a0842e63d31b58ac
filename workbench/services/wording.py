"""The wording check with the word lists of the program, or of the branch where it has its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.reasons import Names
from workbench.domain.rulefile import Section
from workbench.domain.rulelines import placed
from workbench.domain.servicewords import ServiceCard, letter_lacks, read_card
from workbench.domain.texts import QT_TRANSLATE_NOOP
from workbench.domain.wording import Entry, Finding, WordList, read_entries, read_rules, read_signs
from workbench.settings import parse_toml, read_text, resource, resource_files
from workbench.texts import Texts

_FOLDER = "wording"
#: Words that a sentence on forbidden ones names.
_SHOWN = 5
_SIGNS = "signs.toml"
#: Files of the folder that hold no words.
_SERVICE = "service.toml"
_OTHERS = (_SIGNS, _SERVICE)


@cache
def word_list() -> WordList:
    """Return every word that is looked for: those of all files in `resources/wording`.

    Raises:
        Problem: a file cannot be read, with its name, line and entry.
    """
    signs = load_signs()
    texts = {path.name: read_text(path) for path in resource_files(_FOLDER) if path.name not in _OTHERS}
    roots = {name: Section(parse_toml(text, name), "", name) for name, text in texts.items()}
    rules: dict[str, Names] = {}
    for name, root in roots.items():
        with placed(texts[name]):
            rules |= read_rules(root)
    entries: list[Entry] = []
    for name, root in roots.items():
        with placed(texts[name]):
            entries += read_entries(root, rules, signs)
    return WordList(tuple(entries), rules, signs)


def ready() -> bool:
    """Tell whether the word lists were read already, so that a check takes no time."""
    return word_list.cache_info().currsize > 0


def blocked_words(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the words of texts that may not be said at all, each once, in their order."""
    known = word_list()
    found = (one.word for text in texts for one in known.check(text) if one.severity == "block")
    return tuple(dict.fromkeys(found))


def need_fit_words(texts: Iterable[str], reason: str) -> None:
    """Refuse texts with words that may not be said, unless there is a reason (X1).

    Raises:
        Problem: `words-blocked`.
    """
    if reason.strip():
        return
    words = blocked_words(texts)
    if words:
        shown = ", ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")
        raise Problem(
            "words-blocked",
            QT_TRANSLATE_NOOP("Problems", "The greetings say what may not be said: {words}."),
            QT_TRANSLATE_NOOP("Problems", "Change the words, or give a reason; it is kept in the history."),
            {"words": shown},
        )


def load_signs() -> Mapping[str, str]:
    """Return traditional sign → simplified one."""
    text = read_text(resource(f"{_FOLDER}/{_SIGNS}"))
    with placed(text):
        return read_signs(Section(parse_toml(text, _SIGNS), "", _SIGNS))


@cache
def service_card() -> ServiceCard:
    """Return the card of service language (X8, X10)."""
    text = read_text(resource(f"{_FOLDER}/{_SERVICE}"))
    with placed(text):
        return read_card(Section(parse_toml(text, _SERVICE), "", _SERVICE))


def check_text(text: str, *, letter: bool = False) -> tuple[Finding, ...]:
    """Return what a text to a client should not say; a letter should also have a courteous word (X10).

    Raises:
        Problem: a word list cannot be read.
    """
    findings = word_list().check(text)
    wanting = letter_lacks(text, service_card()) if letter else None
    return tuple(sorted((*findings, wanting), key=lambda one: one.start)) if wanting else findings


def finding_json(finding: Finding, texts: Texts) -> dict[str, Any]:
    """Return one finding as the command line shows it."""
    return {
        "start": finding.start,
        "end": finding.end,
        "word": finding.word,
        "severity": finding.severity,
        "rule": finding.rule,
        "advice": texts.named(finding.advice),
    }
