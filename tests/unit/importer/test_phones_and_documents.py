"""Telephone numbers and identity numbers in every form, masked and spoilt."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from workbench.importer.values.identity import check_digit, identity, to_eighteen
from workbench.importer.values.phones import fits_mask, phones


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("13812345678", ["13812345678"]),
        (13812345678.0, ["13812345678"]),
        ("13812345678.0", ["13812345678"]),
        ("１３８１２３４５６７８", ["13812345678"]),
        ("+86 138-1234-5678", ["13812345678"]),
        ("+8613812345678", ["13812345678"]),
        ("+86 13812345678", ["13812345678"]),
        ("008613812345678", ["13812345678"]),
        ("8613812345678", ["13812345678"]),
        ("013812345678", ["13812345678"]),
        ("138 1234 5678", ["13812345678"]),
        ("手机:13812345678", ["13812345678"]),
        ("13812345678(本人)", ["13812345678"]),
        ("13812345678/13987654321", ["13812345678", "13987654321"]),
        ("13812345678 13987654321", ["13812345678", "13987654321"]),
        ("13812345678、13812345678", ["13812345678"]),
        ("13812345678或0510-81766333", ["13812345678", "0510-81766333"]),
        ("027-87654321", ["027-87654321"]),
        ("(0510)81766333", ["0510-81766333"]),
        ("051081766333", ["0510-81766333"]),
        ("0510 8176 6333", ["0510-81766333"]),
        ("86-0510-81766333", ["0510-81766333"]),
        (51081766333.0, ["0510-81766333"]),
        ("010-12345678", ["010-12345678"]),
        ("0510-81766333转802", ["0510-81766333-802"]),
        ("0510-81766333-802", ["0510-81766333-802"]),
        ("4008888888", ["4008888888"]),
        ("+852 91234567", ["+85291234567"]),
        ("无", []),
        ("0000", []),
        ("00000000000", []),
        ("", []),
        ("-", []),
    ],
)
def test_phone_in_every_form(cell: Any, numbers: list[str]) -> None:
    found, code = phones(cell)
    assert ([phone.number for phone in found], code) == (numbers, None)
    assert all(phone.masked is False for phone in found)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("138****1234", "138****1234"),
        ("138＊＊＊＊1234", "138****1234"),
        ("138xxxx1234", "138****1234"),
        ("138**1234", "138****1234"),
        ("*******1234", "*******1234"),
        ("1381234****", "1381234****"),
        ("+86 138****1234", "138****1234"),
        ("0510-8176****", "0510-8176****"),
    ],
)
def test_masked_phones_are_marked(cell: str, number: str) -> None:
    [phone], code = phones(cell)
    assert (phone.number, phone.masked, code) == (number, True, "phone-masked")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("1.38E+10", "phone-spoilt"),
        ("1234567890123", "phone-unreadable"),
        ("1234", "phone-unreadable"),
        ("12345678901", "phone-unreadable"),
    ],
)
def test_phones_that_cannot_be_used_are_named(cell: str, code: str) -> None:
    assert phones(cell) == ((), code)


def test_a_local_number_is_kept_with_a_word() -> None:
    [phone], code = phones("87654321")
    assert (phone.number, phone.kind, code) == ("87654321", "phone", "phone-no-area")


def test_a_mask_fits_only_numbers_with_its_visible_digits() -> None:
    assert fits_mask("138****1234", "13855551234")
    assert not fits_mask("138****1234", "13955551234")
    assert not fits_mask("138****1234", "1385551234")


SOUND = "99010119560502704" + check_digit("99010119560502704")


@pytest.mark.parametrize("cell", [SOUND, "'" + SOUND, f" {SOUND} ", "9901 0119 5605 0270 4" + SOUND[-1]])
def test_sound_identity_number(cell: str) -> None:
    found, code = identity(cell)
    assert found is not None
    assert (found.number, found.flag, found.birth, code) == (SOUND, "ok", date(1956, 5, 2), None)


def test_small_x_is_large() -> None:
    found, _ = identity("99010119410407168x")
    assert found is not None
    assert (found.number, found.flag) == ("99010119410407168X", "ok")


def test_fifteen_digits_are_the_same_person() -> None:
    found, code = identity(990101560502704.0)
    assert found is not None
    assert (found.number, found.key, found.birth, code) == ("990101560502704", SOUND, date(1956, 5, 2), None)
    assert to_eighteen("990101560502704") == SOUND


@pytest.mark.parametrize(
    ("cell", "birth"),
    [
        (9.901011949012575e17, date(1949, 1, 25)),
        (990101194901257523, date(1949, 1, 25)),
        ("4.20106199001011E+17", date(1990, 1, 1)),
        ("420106199001011000", date(1990, 1, 1)),
        ("4.20E+17", None),
    ],
)
def test_spoilt_identity_numbers_keep_their_birthday_only(cell: Any, birth: date | None) -> None:
    found, code = identity(cell)
    assert found is not None
    assert (found.number, found.flag, found.birth, found.key, code) == (None, "spoilt", birth, None, "id-spoilt")


@pytest.mark.parametrize(
    ("cell", "flag", "code"),
    [
        (SOUND[:-1] + ("1" if SOUND[-1] != "1" else "2"), "bad-check", "id-bad-check"),
        ("420***********1234", "masked", "id-masked"),
        ("42010619900101****", "masked", "id-masked"),
        ("99010119560502704", "bad-check", "id-bad-length"),
    ],
)
def test_doubtful_identity_numbers_are_kept_and_named(cell: str, flag: str, code: str) -> None:
    found, named = identity(cell)
    assert found is not None
    assert (found.number, found.flag, found.key, named) == (cell, flag, None, code)


def test_other_documents_have_no_check_digit() -> None:
    found, code = identity("E12345678", False)
    assert found is not None
    assert (found.number, found.flag, code) == ("E12345678", "ok", None)
