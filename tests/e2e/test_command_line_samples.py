"""The four sample files through the command line: everything that stands in them, and nothing else."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from db.rows import fingerprint
from tests.helpers.terminal import ASSETS, LIST, PHONES, PRODUCTS, TRUTH, Terminal
from tests.unit.importer.test_samples import COMPOSITION, MONTHLY
from workbench.services.almanac import lunar_table

BY_NUMBER = {client["client_no"]: client for client in TRUTH["clients"]}


def fen(yuan: float) -> int:
    return int(Decimal(repr(yuan)) * 100)


def as_given(number: str) -> str:
    """Return the mobile number of the truth as the files give it; the phone book completes what the list masks."""
    mobile = str(BY_NUMBER[number]["mobile"])
    masked = number in TRUTH["masked_mobiles"] and number not in TRUTH["vcards"]
    return f"{mobile[:3]}****{mobile[-4:]}" if masked else mobile


@pytest.fixture(scope="module")
def clients(book: Terminal) -> dict[str, dict[str, Any]]:
    return {one["client_no"]: one for one in book.json("clients", "--full", "--reason", "核对样例")}


@pytest.fixture(scope="module")
def cards(book: Terminal) -> dict[str, dict[str, Any]]:
    numbers = [*TRUTH["id_bad_check_digit"], *TRUTH["id_precision_lost"], "8800100017"]
    return {number: book.json("client", number) for number in numbers}


def test_files_are_applied_in_the_order_of_their_kinds_one_operation_each(imported: Any) -> None:
    sheets = imported[1]
    assert list(dict.fromkeys(sheet["file"] for sheet in sheets)) == [
        LIST.name,
        ASSETS.name,
        PRODUCTS.name,
        PHONES.name,
    ]
    operations = {sheet["file"]: sheet["operation"] for sheet in sheets}
    assert len(set(operations.values())) == 4
    assert all(operations.values())


def test_counts_are_of_clients_and_holdings_and_the_rejected_row_has_its_number(imported: Any) -> None:
    first, instructions, *rest = imported[1]
    assert (first["new"], first["changed"], first["same"]) == (300, 0, 0)
    assert [(one["row"], one["code"]) for one in first["rejected"]] == [(312, "no-name")]
    assert len(first["rejected"]) == TRUTH["rejected_rows"]
    assert (instructions["kind"], instructions["new"]) == (None, 0)
    assert [(sheet["new"], sheet["changed"]) for sheet in rest] == [(0, 300)] * 6 + [(235, 0), (0, 12)]
    assert first["header_row"] == 4
    assert first["data_date"] == "2026-10-31"
    assert first["mapping"]["客户号"] == "client_no"
    assert rest[6]["encoding"] == "gb18030"


def test_doubtful_values_are_told_with_row_field_and_reason(imported: Any) -> None:
    warnings = imported[1][0]["warnings"]
    counted = Counter(one["code"] for one in warnings)
    assert counted == {"id-bad-check": 14, "phone-masked": 11, "id-spoilt": 5, "client-repeated": 4}
    assert all(one["row"] and one["message"] for one in warnings)


def test_every_client_is_there_once(clients: dict[str, Any]) -> None:
    assert sorted(clients) == sorted(BY_NUMBER)
    assert len(clients) == 300


def test_names_genders_employers_and_risks_are_right(clients: dict[str, Any]) -> None:
    for number, truth in BY_NUMBER.items():
        found = clients[number]
        assert found["name"] == truth["name"]
        assert found["gender"] == {"男": "M", "女": "F"}[truth["gender"]]
        assert found["employer"] == (truth["employer"] or None)
        assert found["risk"] == (truth["risk"] or None)
        assert found["risk_until"] == (truth["risk_until"] if truth["risk"] else None)
        assert found["address"] == (truth["address"] or None)


def test_every_birthday_and_its_calendar_is_right(clients: dict[str, Any]) -> None:
    for number, truth in BY_NUMBER.items():
        found = clients[number]
        year, month, day = (int(part) for part in truth["birth"].split("-"))
        expected = {"calendar": "solar", "month": month, "day": day, "leap": False, "year": year}
        if truth["birthday_lunar"]:
            kept = lunar_table().lunar_of(dt.date(year, month, day))
            expected = {
                "calendar": "lunar",
                "month": kept.month,
                "day": kept.day,
                "leap": kept.leap,
                "year": kept.year,
            }
        assert (found["birth"], found["birthday"]) == (truth["birth"], expected)


def test_the_repeated_clients_carry_both_numbers(clients: dict[str, Any]) -> None:
    for entry in TRUTH["repeated"]:
        mobiles = [one["number"] for one in clients[entry["client_no"]]["phones"] if one["kind"] == "mobile"]
        assert sorted(mobiles) == sorted([as_given(entry["client_no"]), entry["second_mobile"]])


def test_masked_numbers_are_marked_and_never_found_as_whole_ones(book: Terminal, clients: dict[str, Any]) -> None:
    masked = {
        number: [one["number"] for one in client["phones"] if one["masked"]] for number, client in clients.items()
    }
    assert {number: shown for number, shown in masked.items() if shown} == {
        number: [as_given(number)] for number in TRUTH["masked_mobiles"] if number not in TRUTH["vcards"]
    }
    for number in TRUTH["masked_mobiles"]:
        found = [one["client_no"] for one in book.json("clients", "--search", BY_NUMBER[number]["mobile"])]
        assert found == ([number] if number in TRUTH["vcards"] else [])


def test_spoilt_identity_numbers_are_not_kept_and_wrong_check_digits_flagged(
    clients: dict[str, Any], cards: dict[str, Any]
) -> None:
    for number, truth in BY_NUMBER.items():
        shown = clients[number]["id_no"]
        if number in TRUTH["id_precision_lost"]:
            assert (shown, cards[number]["id_flag"]) == (None, "spoilt")
            assert clients[number]["birth"] == truth["birth"]
        elif number in TRUTH["id_bad_check_digit"]:
            assert (shown[:17], cards[number]["id_flag"]) == (truth["id_no"][:17], "bad-check")
        else:
            assert shown == truth["id_no"]
    assert cards["8800100017"]["id_flag"] == "ok"


def test_every_money_value_is_right_to_the_fen(book: Terminal) -> None:
    with book.open() as desk:
        for facts in desk.facts():
            truth = BY_NUMBER[facts.client.client_no or ""]
            by_month = {one.month: one.figures for one in facts.snapshots}
            assert list(by_month) == [month["month"] for month in truth["monthly"]]
            for month in truth["monthly"]:
                for name, column in MONTHLY.items():
                    assert by_month[month["month"]][column] == fen(month[name])
            for name, column in COMPOSITION.items():
                assert by_month["2026-10"][column] == fen(truth[name])


def test_the_list_shows_the_newest_month_average(clients: dict[str, Any]) -> None:
    assert {number: one["aum_fen"] for number, one in clients.items()} == {
        number: fen(truth["aum"]) for number, truth in BY_NUMBER.items()
    }


def test_every_holding_is_right(book: Terminal) -> None:
    found = Counter((one["client_no"], one["kind"], one["amount_fen"], one["matures"]) for one in book.json("holdings"))
    truth = Counter((one["client_no"], one["kind"], fen(one["amount"]), one["matures"]) for one in TRUTH["holdings"])
    assert found == truth
    assert sum(found.values()) == 235


def test_the_cards_of_the_phone_book_are_joined(book: Terminal) -> None:
    for number in TRUTH["vcards"]:
        assert "wechat" in [way["kind"] for way in book.json("client", number)["ways"]]
    assert len(TRUTH["vcards"]) == 12


def test_the_same_files_again_change_nothing(copy: Terminal) -> None:
    said = copy("--json", "import", LIST, ASSETS, PRODUCTS, PHONES)
    assert [(one["new"], one["changed"], one["operation"]) for one in said.json] == [(0, 0, None)] * 10


def test_undo_takes_each_import_back_and_importing_again_brings_it(empty: Terminal) -> None:
    states = [_rows(empty)]
    for file in (LIST, ASSETS, PRODUCTS, PHONES):
        assert empty("import", file).code in (0, 1)
        states.append(_rows(empty))
    for before in reversed(states[:-1]):
        assert empty("undo").code == 0
        assert _rows(empty) == before
    empty("import", LIST, ASSETS, PRODUCTS, PHONES)
    assert _without_imports(_rows(empty)) == _without_imports(states[-1])


def test_rebuilding_from_the_log_gives_equal_rows_after_import_edit_and_undo(copy: Terminal) -> None:
    for words in (("client", "set", "8800100017", "risk=C4"), ("client", "delete", "8800102274"), ("undo",)):
        assert copy(*words).code == 0
        with copy.open() as desk:
            before = fingerprint(desk.connection)
            with desk.atomic():
                desk.projection.rebuild()
            assert fingerprint(desk.connection) == before
    assert copy.json("check") == {"ok": True, "findings": []}


def _rows(terminal: Terminal) -> dict[str, Any]:
    with terminal.open() as desk:
        return fingerprint(desk.connection)


def _without_imports(rows: dict[str, Any]) -> dict[str, Any]:
    """Leave out what tells when a file was imported."""
    return {table: found for table, found in rows.items() if table != "import_file"}
