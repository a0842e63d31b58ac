"""The wording check against sentences that were marked by hand: what it misses, and what it finds without reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.domain.wording import Finding
from workbench.services.wording import word_list

CORPUS = Path(__file__).resolve().parents[2] / "data" / "wording_corpus.txt"
BEGINS, ENDS = {"⟦": "block", "⟨": "warn"}, "⟧⟩"


@dataclass(frozen=True)
class Marked:
    """A sentence with the places that a person marked: start, end and severity."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def read(line: str) -> Marked:
    text, spans, begun = "", [], (0, "")
    for sign in line.replace("\\n", "\n"):
        if sign in BEGINS:
            begun = (len(text), BEGINS[sign])
        elif sign in ENDS:
            spans.append((begun[0], len(text), begun[1]))
        else:
            text += sign
    return Marked(text, tuple(spans))


def corpus() -> Iterator[Marked]:
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield read(line)


def told(text: str) -> list[Finding]:
    """What the check says of a text beyond hints."""
    return [one for one in word_list().check(text) if one.severity != "hint"]


def meets(one: Finding, span: tuple[int, int, str]) -> bool:
    return one.start < span[1] and span[0] < one.end


@pytest.fixture(scope="module")
def judged() -> list[tuple[Marked, list[Finding]]]:
    return [(marked, told(marked.text)) for marked in corpus()]


def test_the_corpus_has_more_than_three_hundred_sentences_most_of_them_harmless(judged):
    assert len(judged) >= 300
    assert sum(not marked.spans for marked, _ in judged) >= 150


def test_ninety_eight_of_a_hundred_marked_words_are_found(judged):
    missed = [
        (marked.text, marked.text[span[0] : span[1]])
        for marked, found in judged
        for span in marked.spans
        if not any(meets(one, span) for one in found)
    ]
    wanted = sum(len(marked.spans) for marked, _ in judged)
    assert len(missed) <= 0.02 * wanted, missed


def test_ninety_eight_of_a_hundred_findings_are_right(judged):
    extra = [
        (marked.text, one.word)
        for marked, found in judged
        for one in found
        if not any(meets(one, span) for span in marked.spans)
    ]
    assert len(extra) <= 0.02 * sum(len(found) for _, found in judged), extra


def test_a_marked_word_has_the_severity_that_was_marked(judged):
    wrong = [
        (marked.text, span)
        for marked, found in judged
        for span in marked.spans
        if (met := [one for one in found if meets(one, span)]) and span[2] not in {one.severity for one in met}
    ]
    assert wrong == []
