"""`coverage`, `watch`, `fulfilment`, `deed`, `deeds`, `entitlements` and their papers on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal
from workbench.services.watching import LISTS

COMMON = {"id", "client_no", "name", "tier", "band", "value_fen", "other_fen", "day", "code", "reason"}


def test_coverage_has_its_goals_and_each_goal_its_clients(book: Terminal) -> None:
    said = book.json("coverage")
    assert said["as_of"] == "2026-11-21"
    for goal in said["goals"]:
        assert len(goal["missing"]) == goal["total"] - goal["met"]
        assert goal["percent"] is None or 0 <= goal["percent"] <= 100
        assert goal["reached"] == (goal["short"] == 0)
        assert all(set(row) >= COMMON | {"held", "wanted"} and row["reason"] for row in goal["missing"])
    assert [goal["code"] for goal in book.json("coverage", "--goal", "filing-100")["goals"]] == ["filing-100"]
    assert all({"missing", "must", "completeness"} <= set(row) for row in said["incomplete"])


def test_coverage_of_a_past_day_knows_no_later_figures(book: Terminal) -> None:
    early = book.json("coverage", "--as-of", "2026-04-30")
    assert all(goal["total"] == 0 and goal["percent"] is None for goal in early["goals"])


def test_every_list_is_there_and_its_number_is_its_length(book: Terminal) -> None:
    counts = {one["list"]: one["clients"] for one in book.json("watch")}
    assert list(counts) == list(LISTS)
    for name in LISTS:
        rows = book.json("watch", name)
        assert len({row["id"] for row in rows}) == counts[name]
        assert all(set(row) >= COMMON and row["reason"] for row in rows)
    assert isinstance(book.json("watch", "ledger"), list)
    for row in book.json("watch", "candidates"):
        assert row["distance_fen"] == row["other_fen"] == row["target_fen"] - row["value_fen"] > 0


def test_what_matures_is_within_the_ladder_and_in_order(book: Terminal) -> None:
    rows = book.json("watch", "maturities")
    assert rows
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)
    assert all(-7 <= row["days"] <= 30 for row in rows)


def test_fulfilment_of_a_month_quarter_and_year(copy: Terminal) -> None:
    later = Terminal(copy.book, "2026-12-10")
    for asked, first, last in (
        (("--month", "2026-11"), "2026-11-01", "2026-11-30"),
        (("--quarter", "2026Q4"), "2026-10-01", "2026-12-31"),
        (("--year", "2026"), "2026-01-01", "2026-12-31"),
    ):
        said = later.json("fulfilment", *asked)
        assert (said["from"], said["to"]) == (first, last)
        contact = [one for one in said["lines"] if one["code"] == "contact"]
        assert [one["band"] for one in contact] == ["500+", "100-500", "20-100"]
        for one in said["lines"]:
            assert 0 <= one["done"] <= one["required"]
            assert sum(row["left"] for row in one["behind"]) == one["required"] - one["done"]


def adopt_stricter(terminal: Terminal, folder: Path) -> None:
    """Adopt a standard that asks for more contacts, from a higher amount on, and for more to be filed."""
    path, quota = folder / "standard.toml", '{ "20-100" = 2, "100-500" = 2, "500+" = 2 }'
    terminal.json("standards", "--export", "branch-2016", "--out", path)
    text = path.read_text(encoding="utf-8").replace(quota, quota.replace("2,", "5,"), 1)
    text = text.replace("low = 20\n", "low = 40\n").replace("percent = 80", "percent = 85")
    path.write_text(text.replace('version = "', 'version = "stricter ', 1), encoding="utf-8")
    terminal.json("standards", "--adopt", path, "--effective", "2026-12-01")


def test_a_past_month_keeps_the_standard_it_had(copy: Terminal, tmp_path: Path) -> None:
    later = Terminal(copy.book, "2026-12-20")
    november, december = (later.json("fulfilment", "--month", month)["lines"] for month in ("2026-11", "2026-12"))
    adopt_stricter(later, tmp_path)
    assert later.json("fulfilment", "--month", "2026-11")["lines"] == november
    assert later.json("fulfilment", "--month", "2026-12")["lines"] != december


def test_what_a_past_month_still_owes_is_owed_by_the_standard_it_had(copy: Terminal, tmp_path: Path) -> None:
    later = Terminal(copy.book, "2026-12-03")
    before = {one["id"]: one for one in later.json("due") if one["kind"] == "contact"}
    adopt_stricter(later, tmp_path)
    after = {one["id"]: one for one in later.json("due") if one["kind"] == "contact"}
    past = {key for key in after if key.endswith("/2026-11-01")}
    assert past
    assert all(after[key] == before[key] for key in past)
    assert {one["required"] for key, one in after.items() if key not in past} == {2, 5}
    later.json("undo")
    assert {one["id"]: one for one in later.json("due") if one["kind"] == "contact"} == before


@pytest.mark.parametrize("words", [("coverage",), ("watch",), ("watch", "candidates"), ("watch", "attrition")])
def test_a_past_day_is_seen_by_the_standard_it_had(copy: Terminal, tmp_path: Path, words: tuple[str, ...]) -> None:
    later, past = Terminal(copy.book, "2026-12-20"), (*words, "--as-of", "2026-11-21")
    before = later.json(*past)
    adopt_stricter(later, tmp_path)
    assert later.json(*past) == before


def test_a_contact_is_evidence_in_the_check(copy: Terminal) -> None:
    client = next(one["client_no"] for one in copy.json("clients", "--band", "20-100"))
    copy("log", client, "--channel", "call", "--result", "connected")
    checks = copy.json("fulfilment", "--month", "2026-11", "--check")["checks"]
    own = [one for one in checks if one["client_no"] == client and one["code"] == "contact"]
    assert [one["dates"] for one in own] == [["2026-11-21"]]


def test_a_deed_is_recorded_counted_and_undone(copy: Terminal) -> None:
    said = copy.json("deed", "product-sms/500+", "--count", "4", "--note", "存单")
    assert (said["operation"] is not None, said["duty"]["done"], said["duty"]["state"]) == (True, 4, "done")
    duties = {one["code"]: one for one in copy.json("deeds")}
    assert duties["product-sms/500+"]["left"] == 0
    assert copy.json("history")[-1]["verb"] == "deed"
    copy.json("undo")
    assert {one["code"]: one for one in copy.json("deeds")}["product-sms/500+"]["done"] == 0


def test_a_batch_goes_to_nobody_without_recorded_consent(book: Terminal) -> None:
    said = book.json("deeds", "--batch", "100-500")
    assert said["may"] == []
    assert said["blocked"]
    assert all(row["blocked_by"] == row["code"] for row in said["blocked"])


def test_entitlements_are_used_and_run_out(copy: Terminal) -> None:
    tiers = copy.json("tiers")
    client = next(one["client_no"] for one in tiers if one["tier"] in {"gold", "gold-diamond", "private"})
    luggage = {one["code"]: one for one in copy.json("entitlements", client, "--use", "luggage", "--count", "2")}[
        "luggage"
    ]
    assert (luggage["used"], luggage["left"], luggage["expires"]) == (2, 0, "2026-12-31")
    assert copy("--json", "entitlements", client, "--use", "luggage").problem["code"] == "entitlement-used-up"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("coverage", "--goal", "nothing"), 3),
        (("watch", "nothing"), 2),
        (("watch", "attrition", "--level", "star"), 2),
        (("fulfilment",), 2),
        (("fulfilment", "--month", "2026-11", "--year", "2026"), 2),
        (("fulfilment", "--quarter", "2026Q5"), 3),
        (("fulfilment", "--month", "2026-13"), 3),
        (("fulfilment", "--year", "2030"), 3),
        (("deed", "nothing"), 3),
        (("deed", "forum", "--on", "2027-01-01"), 3),
        (("deed", "forum", "--count", "0"), 2),
        (("deeds", "--batch", "5-20"), 3),
        (("entitlements", "0"), 3),
        (("entitlements", "8800100017", "--use", "nothing"), 3),
    ],
)
def test_wrong_words_end_with_their_code_and_change_nothing(book: Terminal, words: tuple[str, ...], code: int) -> None:
    said = book("--json", *words)
    assert said.code == code
    assert said.err.strip()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(
    "words", [("coverage",), ("watch",), ("watch", "candidates"), ("fulfilment", "--month", "2026-11"), ("deeds",)]
)
def test_people_get_a_table_in_their_language(book: Terminal, language: str, words: tuple[str, ...]) -> None:
    said = book("--lang", language, *words)
    assert (said.code, said.err) == (0, "")
    assert "─" in said.out


@pytest.mark.parametrize(
    ("words", "pages"),
    [
        (("weekly-meeting",), 1),
        (("coverage",), None),
        (("watch-list",), None),
        (("watch-list", "--watch-list", "candidates"), None),
        (("maturities",), None),
        (("quarterly-standard", "--quarter", "2026Q4"), None),
        (("quarterly-standard", "--month", "2026-11", "--check"), None),
    ],
)
def test_the_papers_are_printed_and_prove_their_duty(
    copy: Terminal, tmp_path: Path, words: tuple[str, ...], pages: int | None
) -> None:
    paper = copy.json("report", *words, "--out", tmp_path / "paper.pdf")
    assert paper["pages"] == pages or (pages is None and paper["pages"] >= 1)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert copy.json("history", "--kind", "print")[-1]["verb"] == "print"


def test_an_unknown_watch_list_is_not_printed(copy: Terminal, tmp_path: Path) -> None:
    said = copy("--json", "report", "watch-list", "--watch-list", "nothing", "--out", tmp_path / "x.pdf")
    assert said.problem["code"] == "unknown-list"
