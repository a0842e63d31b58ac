"""Value views, marks and groups with a plan at a terminal, on the sample files."""

from __future__ import annotations

import pytest

from tests.helpers.terminal import Terminal

NUMBER = "8800102274"
VIEWS = ("abc", "rfm", "clv", "stage", "strategic", "composition")


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_speaks_to_people_and_machines(book: Terminal, view: str) -> None:
    document = book.json("value", "--view", view)
    assert (document["view"], document["by"], document["day"]) == (view, "aum", "2026-11-21")
    if view != "composition":
        assert len(document["clients"]) == len(book.json("clients"))
    assert book("value", "--view", view).code == 0


def test_classes_part_the_book_and_their_shares_add_up(book: Terminal) -> None:
    found = book.json("value", "--view", "abc")
    known = [one for one in found["clients"] if one["class"]]
    assert sum(one["clients"] for one in found["classes"]) == len(known)
    assert round(sum(one["value_share"] for one in found["classes"]), 2) == 100.0
    assert sum(one["value_fen"] for one in found["classes"]) == found["total_fen"]
    assert found["top"]["percent"] == 20
    assert found["curve"][-1] == [100.0, 100.0]
    assets = {one["client_no"]: one["aum_fen"] for one in book.json("clients") if one["client_no"]}
    for one in known:
        if one["value_fen"]:
            assert one["value_fen"] == assets[one["client_no"]]


def test_a_lifetime_value_is_the_sum_of_its_steps(book: Terminal) -> None:
    found = book.json("value", "--view", "clv")
    assert found["estimate"] is True
    for one in found["clients"]:
        if one["clv_fen"] is not None:
            assert one["clv_fen"] == sum(year["fen"] for year in one["years"])
            if one["source"] == "estimated":
                assert abs(one["contribution_fen"] - sum(row["fen"] for row in one["rows"])) <= 1
    assert found["total_fen"] == sum(one["clv_fen"] or 0 for one in found["clients"])


def test_every_composition_adds_up(book: Terminal) -> None:
    found = book.json("value", "--view", "composition")
    for by in ("tier", "band", "product", "area"):
        assert round(sum(part["share"] for part in found[by]["parts"]), 2) == 100.0
        assert sum(part["fen"] for part in found[by]["parts"]) == found[by]["total_fen"]


def test_assumptions_are_kept_refused_and_reset(copy: Terminal) -> None:
    kept = copy.json("value", "--view", "clv", "--set", "horizon=3", "retention.gold=80.5")
    assert (kept["assumptions"]["horizon"], kept["assumptions"]["retention.gold"]) == (3, 80.5)
    assert copy.json("value", "--view", "clv")["assumptions"]["horizon"] == 3
    assert copy("value", "--set", "horizon=0").code == 3
    assert copy("value", "--set", "nonsense").code == 3
    assert copy.json("value", "--view", "clv", "--reset")["assumptions"]["horizon"] == 5


def test_a_mark_is_said_seen_and_taken_back(copy: Terminal) -> None:
    assert copy.json("mark", NUMBER, "strategic", "mgc", "--note", "企业主，扩产中")["operation"]
    shown = copy.json("mark", NUMBER)
    (said,) = shown["marks"]
    assert (said["kind"], said["code"], said["note"], said["on"]) == (
        "strategic",
        "mgc",
        "企业主，扩产中",
        "2026-11-21",
    )
    assert len(shown["radar"]) == 8
    view = {one["client_no"]: one for one in copy.json("value", "--view", "strategic")["clients"]}
    assert (view[NUMBER]["strategic"], view[NUMBER]["strategic_marked"]) == ("mgc", True)
    copy.json("mark", NUMBER, "radar", "loyalty", "--score", "80")
    assert {one["code"]: one["score"] for one in copy.json("mark", NUMBER)["radar"]}["loyalty"] == 80
    copy.json("mark", NUMBER, "strategic", "--clear")
    assert [one["kind"] for one in copy.json("mark", NUMBER)["marks"]] == ["radar"]
    copy.json("undo")
    assert {one["kind"] for one in copy.json("mark", NUMBER)["marks"]} == {"radar", "strategic"}


def test_a_mark_that_means_nothing_is_refused(copy: Terminal) -> None:
    assert copy("mark", NUMBER, "strategic", "vip").code == 3
    assert copy("mark", NUMBER, "stage", "lost").code == 3
    assert copy("mark", NUMBER, "radar", "loyalty").code == 3
    assert copy("mark", NUMBER, "radar", "loyalty", "--score", "101").code == 2
    assert copy("mark", NUMBER, "strategic").code == 2
    assert copy("mark", "no such", "strategic", "mvc").code == 3


def test_a_group_is_kept_checked_changed_and_deleted(copy: Terminal) -> None:
    made = ("segments", "--save", "关键客户", "--filter", "abc=A", "--content", "care", "--from", "2026-11-01")
    (group,) = copy.json(*made, "--goal", "每月见面")
    best = [one["client_no"] for one in copy.json("value")["clients"] if one["class"] == "A"]
    assert sorted(group["clients"]) == sorted(best)
    assert group["contacted"] == []
    copy.json("log", best[0], "--channel", "call", "--result", "connected")
    (group,) = copy.json("segments")
    assert (group["contacted"], len(group["waiting"])) == ([best[0]], len(best) - 1)
    (group,) = copy.json("segments", "--save", "关键客户", "--goal", "每季见面")
    assert (group["goal"], group["filter"], group["starts"]) == ("每季见面", {"abc": ["A"]}, "2026-11-01")
    assert copy("segments", "--save", "坏", "--filter", "shoe=42").code == 3
    assert copy.json("segments", "--delete", "关键客户") == []
    assert copy("segments", "--delete", "关键客户").code == 3
