"""Views, filters and several clients on the command line say the same as the window."""

from __future__ import annotations

from tests.helpers.terminal import Terminal


def numbers(found: list[dict]) -> list[str]:
    return [one["client_no"] for one in found]


def test_filters_join_and_agree_with_what_a_card_says(book: Terminal) -> None:
    gold = book.json("clients", "--filter", "tier=gold")
    assert gold
    assert {one["tier"] for one in gold} == {"gold"}
    some = book.json("clients", "--filter", "tier=gold", "aum=-30")
    assert set(numbers(some)) == {one["client_no"] for one in gold if (one["aum_fen"] or 0) < 30_000_000}


def test_a_view_is_kept_shown_used_and_deleted(copy: Terminal) -> None:
    kept = copy.json(
        "views", "--save", "深耕", "--filter", "tier=gold", "--sort", "aum", "--descending", "--columns=name,aum"
    )
    assert kept[0] | {"id": ""} == {
        "name": "深耕",
        "id": "",
        "code": None,
        "search": None,
        "filter": {"tier": ["gold"]},
        "sort": "aum",
        "descending": True,
        "columns": ["name", "aum"],
    }
    assert {"all", "near", "prospects"} <= {one["code"] for one in kept}
    asked = copy.json("clients", "--view", "深耕")
    assert sorted(numbers(asked)) == sorted(numbers(copy.json("clients", "--filter", "tier=gold")))
    assert copy.json("views", "--rename", "深耕", "金卡")[0]["name"] == "金卡"
    assert copy.json("views", "--delete", "金卡")[0]["code"] == "all"
    assert copy("clients", "--view", "金卡").code == 3
    copy("undo")
    assert copy.json("views")[0]["name"] == "金卡"


def test_what_a_filter_does_not_know_is_said(book: Terminal) -> None:
    for word in ("colour=red", "due=soon", "list=nothing"):
        assert book("clients", "--filter", word).code == 3


def test_several_clients_are_changed_by_number_or_by_filter_and_undone_as_one(copy: Terminal) -> None:
    some = numbers(copy.json("clients", "--limit", "3"))
    done = copy.json("client", "set", *some, "branch=城东支行")
    assert (done["changed"], done["same"]) == (3, 0)
    again = copy.json("client", "set", "branch=城东支行", "--where", "tier=gold")
    assert again["changed"] + again["same"] == len(copy.json("clients", "--filter", "tier=gold"))
    assert copy("client", "set", "branch=x").code in (2, 3)
    assert copy("client", "set", *some, "name=x").code == 3
    copy("undo")
    copy("undo")
    assert "城东支行" not in str([copy.json("client", number) for number in some])


def test_a_misspelt_code_is_refused_with_the_codes_there_are(book: Terminal) -> None:
    wrong = ("tier=nope", "band=nope", "kind=firm", "abc=D", "stage=x", "mark=x:y", "mark=group:nope", "flag=vip")
    for word in wrong:
        for command in (("clients",), ("segments", "--save", "甲"), ("views", "--save", "甲")):
            said = book(*command, "--filter", word)
            assert said.code == 3, (command, word)
    assert "gold" in book("--json", "clients", "--filter", "tier=nope").problem["hint"]
    for word in ("tier=gold,none", "mark=tag:随便", "abc=A", "flag=blocked", "band=any", "status=prospect"):
        assert book("clients", "--filter", word).code == 0, word


def test_an_assumption_about_a_tier_of_no_scheme_is_refused(copy: Terminal) -> None:
    assert copy("value", "--view", "clv", "--set", "retention.nope=93").code == 3
    assert copy("value", "--view", "clv", "--set", "retention.gold=93", "retention.default=80").code == 0


def test_people_of_an_age_and_a_job_are_found(copy: Terminal) -> None:
    some = numbers(copy.json("clients", "--limit", "2"))
    copy.json("client", "set", some[0], "job=灯塔看守人")
    copy.json("client", "set", some[1], "industry=灯塔制造")
    assert numbers(copy.json("clients", "--filter", "job=看守")) == [some[0]]
    assert set(numbers(copy.json("clients", "--filter", "job=灯塔"))) == set(some)
    both = copy.json("clients", "--filter", "job=any", "age=30-55")
    assert set(numbers(both)) <= set(numbers(copy.json("clients", "--filter", "age=30-55")))


def test_a_view_keeps_its_order_at_the_terminal_too(copy: Terminal) -> None:
    copy.json("views", "--save", "大户", "--filter", "aum=50-", "--sort", "aum", "--descending")
    sums = [one["aum_fen"] for one in copy.json("clients", "--view", "大户")]
    assert len(sums) > 1
    assert sums == sorted(sums, reverse=True)
    copy.json("views", "--save", "待联系", "--sort", "last_contact")
    everybody = copy.json("clients")
    assert {one["id"] for one in copy.json("clients", "--view", "待联系")} == {one["id"] for one in everybody}


def test_a_column_that_the_list_does_not_have_is_refused(copy: Terminal) -> None:
    for more in (("--sort", "wealth"), ("--columns=name,wealth",)):
        said = copy("--json", "views", "--save", "错", *more)
        assert (said.code, said.problem["code"]) == (3, "unknown-column")
    assert all(one["name"] != "错" for one in copy.json("views"))


def test_two_households_of_one_name_are_told_apart_by_their_keys(copy: Terminal) -> None:
    people = numbers(copy.json("clients", "--limit", "4"))
    for pair in (people[:2], people[2:]):
        copy.json("household", "make", *pair, "--name", "王家", "--move")
    first, second = (one["key"] for one in copy.json("households") if one["name"] == "王家")

    def found(value: str) -> list[str]:
        return sorted(numbers(copy.json("clients", "--filter", f"household={value}")))

    assert found("王家") == sorted(people)
    assert sorted([found(first), found(second)]) == sorted([sorted(people[:2]), sorted(people[2:])])
    copy.json("views", "--save", "这一家", "--filter", f"household={first}")
    assert sorted(numbers(copy.json("clients", "--view", "这一家"))) == found(first)
