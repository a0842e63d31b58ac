"""`gifts`, `gift`, `gift-items`, `stock` and their papers on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.terminal import Terminal

GIFT = {
    "id", "client_no", "client_id", "name", "item", "item_id", "kind", "on", "count", "value_fen", "purpose",
    "purpose_name", "occasion", "occasion_year", "state", "approver", "approved_on", "signed_on", "signed_by",
    "entitlement", "interaction", "gathering", "despite", "cancelled", "note",
}  # fmt: skip


@pytest.fixture
def stocked(copy: Terminal) -> Terminal:
    """A book with the usual things, ten pieces of each that is kept."""
    copy.json("stock", "usual")
    for name in ("明前绿茶礼盒", "电子血压计", "保温杯"):
        copy.json("stock", "move", name, "--count", "10")
    return copy


def owed(terminal: Terminal) -> dict[str, object]:
    """Return a gift that is owed and that something of the cupboard suits."""
    found = terminal.json("gifts", "--owed")
    return next(one for one in found if one["item"] and one["occasion"] == "gift" and one["required"] == 1)


def test_a_gift_goes_from_the_proposal_to_the_signature_and_closes_the_obligation(stocked: Terminal) -> None:
    wanted = owed(stocked)
    number, item = str(wanted["client_no"]), str(wanted["item_id"])
    made = stocked.json("gift", "add", number, "--item", item)
    (row,) = made["ids"]
    (one,) = made["gifts"]
    assert set(one) == GIFT
    assert (one["state"], one["item"], one["purpose"]) == ("planned", wanted["item"], "contribution")
    assert wanted["obligation"] not in [each["obligation"] for each in stocked.json("gifts", "--owed")]
    assert stocked.json("gift", "approve", row, "--by", "李行长")["gifts"][0]["state"] == "approved"
    given = stocked.json("gift", "give", row, "--channel", "arrival")
    assert given["gifts"][0]["state"] == "given"
    assert given["closed"] == [wanted["obligation"]]
    assert stocked.json("gift", "sign", row, "--by", "家人")["gifts"][0]["signed_by"] == "家人"
    assert row in [each["id"] for each in stocked.json("gifts", "--client", number, "--state", "signed")]
    stocked.json("undo", "--steps", "4")
    assert row not in [each["id"] for each in stocked.json("gifts", "--client", number)]


def test_what_speaks_against_a_gift_is_told_before_and_refused_after(stocked: Terminal) -> None:
    number = str(owed(stocked)["client_no"])
    said = stocked("--json", "gift", "check", number, "--item", "座钟", "--value", "88")
    assert said.code == 1
    assert [one["code"] for one in said.json[0]["found"]] == ["clock"]
    assert said.json[0]["allowed"] is False
    for words, code in (
        (("--item", "座钟", "--value", "88"), "gift-clock"),
        (("--item", "晴雨伞", "--value", "88"), "gift-umbrella"),
        (("--item", "银杯", "--value", "99999"), "gift-gift-cap"),
        (("--item", "银杯", "--value", "88", "--purpose", "存款奖励"), "gift-purpose"),
        (("--item", "银杯", "--value", "88", "--note", "存款送礼"), "gift-purpose"),
        (("--item", "银杯", "--value", "88", "--count", "4"), "gift-warned"),
        (("--item", "银杯", "--value", "88", "--purpose", "nichts"), "unknown-word"),
        (("--item", "银杯", "--value", "viel"), "bad-amount"),
        (("--item", "银杯"), "value-needed"),
    ):
        said = stocked("--json", "gift", "add", number, *words)
        assert (said.code, said.problem["code"]) == (3, code)
    made = stocked.json(
        "gift", "add", number, "--item", "银杯", "--value", "88", "--count", "4", "--despite", "客户指定"
    )
    assert made["gifts"][0]["despite"] == "客户指定"


def test_officials_the_mourning_and_the_deceased_get_nothing(copy: Terminal) -> None:
    for field, code in (
        ("public_official=yes", "gift-official"),
        ("no_contact=yes", "gift-no-contact"),
        ("mourning_until=2027-06-01", "gift-mourning"),
        ("deceased_on=2026-10-01", "gift-deceased"),
    ):
        number = copy.json("client", "add", f"name=测试{field[:3]}", field)["client_no"]
        identity = number or copy.json("clients", "--search", f"测试{field[:3]}")[0]["id"]
        said = copy("--json", "gift", "add", str(identity), "--item", "银杯", "--value", "88")
        assert (said.code, said.problem["code"]) == (3, code)


def test_a_diabetic_gets_no_cake(stocked: Terminal) -> None:
    number = str(owed(stocked)["client_no"])
    stocked.json("client", "set", number, "taboo=忌口：糖尿病")
    said = stocked("--json", "gift", "add", number, "--item", "生日蛋糕", "--purpose", "birthday")
    assert said.problem["code"] == "gift-diet-sugar"
    assert "含糖" in said.problem["message"]
    stocked.json("gift", "add", number, "--item", "无糖蛋糕", "--purpose", "birthday")


def test_the_cupboard_is_filled_counted_and_emptied(copy: Terminal) -> None:
    made = copy.json("stock", "add", "紫砂壶", "--kind", "家居用品", "--value", "120", "--count", "5", "--least", "2")
    assert (made["item"]["here"], made["item"]["value_fen"], made["item"]["kind"]) == (5, 12_000, "household")
    assert copy.json("stock", "move", "紫砂壶", "--reason", "破损、过期", "--count", "1")["item"]["here"] == 4
    assert copy.json("stock", "count", "紫砂壶", "--count", "1")["item"]["low"] is True
    assert [one["count"] for one in copy.json("stock", "moves", "紫砂壶")] == [-3, -1, 5]
    assert "紫砂壶" in [one["name"] for one in copy.json("gift-items", "--low")]
    assert copy.json("stock", "set", "紫砂壶", "value=150", "taboos=advertising")["item"]["value_fen"] == 15_000
    copy.json("stock", "set", "紫砂壶", "retired=yes")
    assert "紫砂壶" not in [one["name"] for one in copy.json("gift-items")]
    assert copy("--json", "stock", "move", "紫砂壶", "--reason", "lobby", "--count", "9").code == 3
    assert copy.json("stock", "delete", "紫砂壶")["item"] is None
    assert copy("--json", "stock", "count", "紫砂壶", "--count", "1").problem["code"] == "no-such-item"


def test_sums_and_entitlements_are_told(copy: Terminal) -> None:
    sums = copy.json("gifts", "--totals", "--year", "2026")
    assert sums["gifts"] == sum(one["gifts"] for one in sums["months"]) == sum(one["gifts"] for one in sums["purposes"])
    assert {"bands", "caps", "month_cap_fen"} <= set(sums)
    rows = copy.json("gifts", "--entitlements")
    assert rows
    assert all(one["left"] is None or one["left"] <= one["quota"] * one["clients"] for one in rows)


@pytest.mark.parametrize(
    "words", [("gift", "add"), ("gift", "dance", "x"), ("stock", "dance"), ("gifts", "--month", "x")]
)
def test_misuse_is_told(copy: Terminal, words: tuple[str, ...]) -> None:
    assert copy(*words).code == 2


def test_the_papers_are_printed(stocked: Terminal, tmp_path: Path) -> None:
    number = str(owed(stocked)["client_no"])
    stocked.json("gift", "add", number, "--item", "保温杯", "--by", "李行长")
    for name, more, pages in (
        ("gift-slip", ("--client", number), 1),
        ("gift-slip", (), 1),
        ("gift-ledger", ("--month", "2026-11"), None),
    ):
        made = stocked.json("report", name, "--out", str(tmp_path / f"{name}.pdf"), *more)
        assert pages in (None, made["pages"])
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")
