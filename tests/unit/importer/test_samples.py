"""The four sample files of one manager, compared with the truth that they were made from."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.unit.importer.book import TODAY, Book, to_lunar, understood
from workbench.importer.draft import Draft
from workbench.importer.plan import FilePlan
from workbench.importer.planning import plan

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
TRUTH = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
CLIENTS, ASSETS, PRODUCTS, PHONES = (
    "管户客户清单_20261031.xlsx",
    "资产月日均_202605-202610.xlsx",
    "产品到期明细_202611.csv",
    "手机通讯录.vcf",
)
MONTHLY = {
    "short": "short_fen",
    "long": "long_fen",
    "aum": "aum_fen",
    "mortgage": "mortgage_fen",
    "other_loan": "other_loan_fen",
    "overdraft": "overdraft_fen",
    "invest": "invest_fen",
    "card": "card_fen",
    "settle": "settle_fen",
}
COMPOSITION = {
    "demand": "demand_fen",
    "term": "term_fen",
    "wealth": "wealth_fen",
    "fund": "fund_fen",
    "insurance": "insurance_fen",
    "loan": "loan_fen",
    "card_spend": "card_spend12_fen",
}


def fen(yuan: float) -> int:
    return int(Decimal(repr(yuan)) * 100)


def import_all(book: Book) -> dict[str, FilePlan]:
    """Import the four files as one command would: sorted by kind, each against the book as it then is."""
    files = sorted(
        (understood(SAMPLES / name) for name in (PHONES, PRODUCTS, ASSETS, CLIENTS)), key=lambda file: file.order
    )
    plans = {}
    for file in files:
        plans[file.name] = plan(file, Draft(book), today=TODAY, to_lunar=to_lunar)
        book.apply(plans[file.name])
    return plans


@pytest.fixture(scope="module")
def imported() -> tuple[Book, dict[str, FilePlan]]:
    book = Book()
    return book, import_all(book)


@pytest.fixture(scope="module")
def book(imported: tuple[Book, dict[str, FilePlan]]) -> Book:
    return imported[0]


@pytest.fixture(scope="module")
def plans(imported: tuple[Book, dict[str, FilePlan]]) -> dict[str, FilePlan]:
    return imported[1]


@pytest.fixture(scope="module")
def by_number(book: Book) -> dict[str, dict[str, Any]]:
    """Every client with its children."""
    found: dict[str, dict[str, Any]] = {}
    owner: dict[bytes, dict[str, Any]] = {}
    for key, row in book.tables["client"].items():
        owner[key] = found[row["client_no"]] = {"row": row, "ways": [], "address": [], "snapshot": {}, "holding": []}
    for row in book.tables["contact_way"].values():
        owner[row["client_id"]]["ways"].append(row)
    for row in book.tables["address"].values():
        owner[row["client_id"]]["address"].append(row)
    for row in book.tables["holding"].values():
        owner[row["client_id"]]["holding"].append(row)
    for row in book.tables["snapshot"].values():
        owner[row["client_id"]]["snapshot"][row["month"]] = row
    return found


def test_every_client_is_there_once(by_number: dict[str, Any]) -> None:
    assert sorted(by_number) == sorted(client["client_no"] for client in TRUTH["clients"])


def test_files_are_applied_in_the_order_of_their_kinds(plans: dict[str, FilePlan]) -> None:
    assert list(plans) == [CLIENTS, ASSETS, PRODUCTS, PHONES]


def test_every_word_about_a_client_is_right(by_number: dict[str, Any]) -> None:
    for truth in TRUTH["clients"]:
        found = by_number[truth["client_no"]]
        row = found["row"]
        assert row["name"] == truth["name"]
        assert row.get("gender") == {"男": "M", "女": "F"}[truth["gender"]]
        for name in ("employer", "job", "risk"):
            assert row.get(name) == (truth[name] or None), (truth["name"], name)
        # The list leaves the expiry blank where it gives no level.
        assert row.get("risk_until") == (date.fromisoformat(truth["risk_until"]) if truth["risk"] else None)
        assert row["opened"] == date.fromisoformat(truth["opened"])
        assert row["products"].split("、") == truth["products"]
        assert [address["text"] for address in found["address"]] == ([truth["address"]] if truth["address"] else [])
        assert (row["kind"], row["status"], row["since"]) == ("person", "managed", TODAY)


def test_every_birthday_and_its_calendar_is_right(by_number: dict[str, Any]) -> None:
    for truth in TRUTH["clients"]:
        row = by_number[truth["client_no"]]["row"]
        birth = date.fromisoformat(truth["birth"])
        assert row["birth"] == birth
        expected = to_lunar(birth) if truth["birthday_lunar"] else (birth.year, birth.month, birth.day, False)
        assert row["bday_calendar"] == ("lunar" if truth["birthday_lunar"] else "solar")
        assert (row["bday_year"], row["bday_month"], row["bday_day"], row["bday_leap"]) == expected


def test_every_identity_number_is_right_or_flagged(by_number: dict[str, Any]) -> None:
    flags = Counter(found["row"]["id_flag"] for found in by_number.values())
    assert flags == {"ok": 281, "bad-check": 14, "spoilt": 5}
    for truth in TRUTH["clients"]:
        row = by_number[truth["client_no"]]["row"]
        if truth["client_no"] in TRUTH["id_precision_lost"]:
            assert (row.get("id_no"), row["id_flag"]) == (None, "spoilt")
        else:
            # The truth has the right check digit; a wrong one stays as the file gave it.
            bad = truth["client_no"] in TRUTH["id_bad_check_digit"]
            assert (row["id_no"] == truth["id_no"]) is not bad
            assert (row["id_no"][:17], row["id_flag"]) == (truth["id_no"][:17], "bad-check" if bad else "ok")


def test_every_phone_is_right_and_masks_are_marked(by_number: dict[str, Any]) -> None:
    second = {entry["client_no"]: entry["second_mobile"] for entry in TRUTH["repeated"]}
    in_phone_book = set(TRUTH["vcards"])
    masked = set()
    for truth in TRUTH["clients"]:
        number = truth["client_no"]
        ways = by_number[number]["ways"]
        mobiles = [way for way in ways if way["kind"] == "mobile"]
        assert len(mobiles) == 1 + (number in second)
        if number in TRUTH["masked_mobiles"] and number not in in_phone_book:
            masked.add(number)
            assert mobiles[0]["masked"] is True
            assert mobiles[0]["value"] == truth["mobile"][:3] + "****" + truth["mobile"][-4:]
        else:
            assert (mobiles[0]["value"], mobiles[0]["masked"]) == (truth["mobile"], False)
        assert [way["value"] for way in mobiles[1:]] == ([second[number]] if number in second else [])
        landlines = [way["value"] for way in ways if way["kind"] == "phone"]
        assert landlines == ([truth["home_phone"]] if truth["home_phone"] else [])
    assert masked == set(TRUTH["masked_mobiles"]) - in_phone_book


def test_every_figure_is_right_to_the_fen(by_number: dict[str, Any]) -> None:
    for truth in TRUTH["clients"]:
        snapshots = by_number[truth["client_no"]]["snapshot"]
        assert len(snapshots) == 6
        for month in truth["monthly"]:
            for name, column in MONTHLY.items():
                assert snapshots[month["month"]][column] == fen(month[name]), (truth["client_no"], month["month"], name)
        newest = snapshots["2026-10"]
        assert newest["as_of"] == date(2026, 10, 31)
        for name, column in COMPOSITION.items():
            assert newest[column] == fen(truth[name]), (truth["client_no"], name)


def test_every_holding_is_right(by_number: dict[str, Any]) -> None:
    found = Counter(
        (number, row["kind"], row["amount_fen"], row["matures"].isoformat())
        for number, client in by_number.items()
        for row in client["holding"]
    )
    assert found == Counter(
        (row["client_no"], row["kind"], fen(row["amount"]), row["matures"]) for row in TRUTH["holdings"]
    )
    assert sum(found.values()) == 235


def test_rows_without_client_are_told_with_their_place(plans: dict[str, FilePlan]) -> None:
    [sheet, instructions] = plans[CLIENTS].sheets
    assert [(note.row, note.code) for note in sheet.rejected] == [(312, "no-name")]
    assert [(note.row, note.code) for note in sheet.skipped] == [
        (109, "blank-row"),
        (152, "blank-row"),
        (241, "blank-row"),
        (313, "total-row"),
        (314, "footnote"),
    ]
    assert (instructions.kind, instructions.skipped[0].code) == (None, "sheet-no-clients")


def test_doubtful_values_are_warned_about(plans: dict[str, FilePlan]) -> None:
    warned = Counter(note.code for note in plans[CLIENTS].sheets[0].warnings)
    assert warned == {"id-bad-check": 14, "phone-masked": 11, "id-spoilt": 5, "client-repeated": 4}
    for name in (ASSETS, PRODUCTS, PHONES):
        assert not [note for sheet in plans[name].sheets for note in sheet.warnings], name


def test_counts_are_of_clients_and_holdings(plans: dict[str, FilePlan]) -> None:
    counts = {name: [(sheet.new, sheet.changed, sheet.same) for sheet in made.sheets] for name, made in plans.items()}
    assert counts[CLIENTS][0] == (300, 0, 0)
    assert counts[ASSETS] == [(0, 300, 0)] * 6
    assert counts[PRODUCTS] == [(235, 0, 0)]
    assert counts[PHONES] == [(0, 12, 0)]


def test_head_encoding_and_data_date_are_reported(plans: dict[str, FilePlan]) -> None:
    sheet = plans[CLIENTS].sheets[0]
    assert (sheet.kind, sheet.header_row, sheet.data_date, sheet.encoding) == ("clients", 4, date(2026, 10, 31), None)
    assert sheet.mapping["金融资产月日均(万元)"] == "aum_fen"
    assert sheet.mapping["客户号"] == "client_no"
    assert sheet.unmapped == ("序号",)
    assert plans[PRODUCTS].sheets[0].encoding == "gb18030"
    assert [sheet.data_date for sheet in plans[ASSETS].sheets][-1] == date(2026, 10, 31)


def test_cards_bring_their_wechat_ids(book: Book) -> None:
    ids = [row["value"] for row in book.tables["contact_way"].values() if row["kind"] == "wechat"]
    assert len(ids) == 12
    assert all(value.startswith("wx_") for value in ids)


def test_the_same_files_again_change_nothing(imported: tuple[Book, dict[str, FilePlan]]) -> None:
    again = import_all(imported[0])
    for made in again.values():
        assert made.puts == ()
        for sheet in made.sheets:
            assert (sheet.new, sheet.changed) == (0, 0)
