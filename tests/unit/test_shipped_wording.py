"""What the program says to clients passes its own wording check: texts of resources and fixed texts of papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.services.wording import word_list
from workbench.settings import load_toml, resource
from workbench.texts import _read

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
#: Files that say nothing to a client: the lists themselves, headings of the bank's files, invented people.
OTHERS = ("wording", "import", "demo")
#: Contexts of the catalogue whose texts stand on paper or reach a client.
ON_PAPER = ("Reports", "Greetings", "Gatherings", "Gifts", "Plans", "Opportunities", "Calendar")
#: Places whose words are named because they are refused.
REFUSED = ("gifts/rules.toml.purposes", "gifts/rules.toml.refused_words", "greetings/address.toml.never")


def texts_of(value: object, where: str) -> Iterator[tuple[str, str]]:
    """Every text of a TOML file with its place."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_of(inner, f"{where}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from texts_of(inner, f"{where}[{number}]")


def faults(text: str) -> list[str]:
    """What may not or should not be said; a word that stands alone is the name of a thing, such as a column."""
    found = word_list().check(text)
    return [one.word for one in found if one.severity != "hint" and one.word != text]


FILES = [path for path in sorted(RESOURCES.rglob("*.toml")) if path.relative_to(RESOURCES).parts[0] not in OTHERS]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(RESOURCES).as_posix())
def test_texts_that_ship_say_nothing_that_they_should_not(path):
    name = path.relative_to(RESOURCES).as_posix()
    said = texts_of(load_toml(path), name)
    assert [(where, text, faults(text)) for where, text in said if not where.startswith(REFUSED) and faults(text)] == []


@pytest.mark.parametrize("path", [path for path in FILES if "greetings" in path.parts and "zh_CN" in str(path)])
def test_greetings_have_not_even_a_hint(path):
    said = texts_of(load_toml(path).get("texts", {}), path.name)
    assert [(where, text) for where, text in said if word_list().check(text)] == []


def test_fixed_texts_of_papers_pass_in_both_languages():
    catalogue = _read(resource("translations/guanhu_zh_CN.ts"))
    said = {(context, text) for (context, source), chinese in catalogue.items() for text in (source, chinese)}
    said = {(context, text) for context, text in said if context in ON_PAPER}
    assert len(said) > 500
    assert sorted((context, text, faults(text)) for context, text in said if faults(text)) == []


def test_what_the_card_of_service_language_says_passes():
    said = texts_of(load_toml(RESOURCES / "wording" / "service.toml"), "service")
    assert [(where, text) for where, text in said if faults(text)] == []
