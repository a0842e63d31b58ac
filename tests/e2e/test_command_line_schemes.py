"""Tiers at a terminal: every scheme, tiers set by hand, the ways to the next tier, and the star calculator."""

from __future__ import annotations

import pytest

from tests.helpers.terminal import Terminal

NUMBER = "8800102274"
SCHEMES = ("six-bands", "boc", "boc-old", "icbc-star", "cards", "ladder", "high-mid-low", "five-levels", "ccb")
KEYS = {
    "client_no", "tier", "tier_name", "since", "basis", "measure", "value_fen", "next_tier", "distance_fen", "misses",
    "points", "distance_points", "service_tier", "missing", "watch", "ways", "override", "limit", "falls_on", "pending",
    "rated_tier", "version",
}  # fmt: skip


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_scheme_rates_everybody(book: Terminal, scheme: str, language: str) -> None:
    found = book.json("--lang", language, "tiers", "--scheme", scheme)
    assert found
    for one in found:
        assert set(one) == KEYS
        assert all("{" not in text for text in one["basis"])
        for way in one["ways"]:
            assert way["all"]
            for part in way["all"]:
                assert part["lacking"] is None or part["lacking"] >= 0
                assert (part["lacking"] is None) == bool(part["missing"])
                assert "{" not in part["text"]


def one_of(terminal: Terminal, *words: str) -> dict[str, object]:
    return next(one for one in terminal.json("tiers", *words) if one["client_no"] == NUMBER)


def test_a_tier_is_set_by_hand_with_a_reason_and_taken_back(copy: Terminal) -> None:
    rated = one_of(copy)["tier"]
    made = copy.json("client", "tier", NUMBER, "私银级", "--reason", "行长特批", "--until", "2026-12-31")
    assert made["operation"]
    found = one_of(copy)
    assert (found["tier"], found["rated_tier"]) == ("private", rated)
    assert found["override"] == {
        "tier": "private", "reason": "行长特批", "since": "2026-11-21", "until": "2026-12-31",
    }  # fmt: skip
    assert [one["tier"] for one in copy.json("clients") if one["client_no"] == NUMBER] == ["private"]
    assert one_of(copy, "--as-of", "2027-01-01")["tier"] != "private"
    copy.json("client", "tier", NUMBER, "--clear")
    assert one_of(copy)["override"] is None
    copy.json("client", "tier", NUMBER, "level-2", "--scheme", "five-levels", "--reason", "老客户")
    assert one_of(copy, "--scheme", "five-levels")["tier"] == "level-2"
    assert one_of(copy)["tier"] == rated


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("private",), 3),
        (("nobody", "--reason", "一"), 3),
        (("high", "--scheme", "high-mid-low", "--reason", "一"), 3),
        (("private", "--reason", "一", "--until", "2026-01-01"), 3),
        ((), 2),
        (("private", "gold", "--reason", "一"), 2),
    ],
)
def test_what_cannot_be_set_is_refused(copy: Terminal, words: tuple[str, ...], code: int) -> None:
    before = len(copy.json("history"))
    assert copy("client", "tier", NUMBER, *words).code == code
    assert len(copy.json("history")) == before


def test_the_star_calculator_needs_no_book_and_counts_the_worked_case(empty: Terminal) -> None:
    words = ("ST2=10", "中长期资产=50", "ST4=100", "ST5=5", "ST6=2", "ST7=30", "ST8=8", "ST9=20")
    found = empty.json("points", *words)
    assert (found["points"], found["tier"], found["next_tier"], found["distance_points"]) == (
        30950.0, "star-6", "star-7", 49050.0,
    )  # fmt: skip
    capped = empty.json("points", "--deal", "ST9:跨行汇款:100:80:50")
    assert capped["deals"][0]["counted_fen"] == 40_000_000
    assert capped["order"] == ["cap", "discount"]
    assert empty("points", "ST99=1").code == 3
    assert empty("points", "ST2").code == 2
    assert empty("points", "ST2=viel").code == 2
