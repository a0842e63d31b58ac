"""The file of a client is measured by the elements of the standard, and the most useful gap is asked first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.helpers.rules import standard, told_client
from workbench.domain.clients import Birthday, Client, ClientFacts, ContactWay
from workbench.domain.profile import ask_next, completeness

ELEMENTS = standard().elements
FULL = told_client(1, {"day": date(2026, 11, 18)})


def codes(facts: ClientFacts) -> list[str]:
    return [element.code for element in completeness(facts, ELEMENTS).gaps]


def test_six_elements_make_a_full_file_and_extras_are_not_scored() -> None:
    found = completeness(FULL, ELEMENTS)
    assert (found.present, found.required, found.percent, found.missing) == (6, 6, 100, ())
    assert codes(FULL) == ["birthday", "consent"]


def test_an_empty_file_asks_for_the_three_most_useful_things_first() -> None:
    nobody = ClientFacts(Client(bytes(16), "无名"))
    assert completeness(nobody, ELEMENTS).percent == 0
    assert [element.code for element in ask_next(nobody, ELEMENTS)] == ["mobile", "preference", "risk"]
    assert {element.code for element in completeness(nobody, ELEMENTS).missing if element.must} == {
        "mobile", "home-address", "home-phone",
    }  # fmt: skip


def test_a_masked_number_cannot_be_dialled_and_is_a_gap() -> None:
    masked = replace(FULL, ways=[ContactWay(b"1" * 16, "mobile", "138****0000", masked=True), *FULL.ways[1:]])
    assert codes(masked)[0] == "mobile"
    assert completeness(masked, ELEMENTS).percent == 83


def test_a_refused_consent_is_recorded_and_no_gap() -> None:
    asked = replace(FULL, client=replace(FULL.client, consent_messages=False, birthday=Birthday("solar", 5, 1)))
    assert codes(asked) == []


def test_a_company_is_not_asked_for_a_home() -> None:
    company = ClientFacts(Client(bytes(16), "虚构公司", kind="company"))
    assert codes(company) == ["mobile", "preference", "company-address", "company-phone", "consent"]
