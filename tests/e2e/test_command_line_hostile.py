"""Whatever stands in the arguments: an exit code and a sentence, one JSON document, never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.helpers.terminal import TRUTH, Terminal, say

NUMBER = "8800102274"
TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            *("", " ", "-", "--", "=", "%s", "{}", "{0}", "'; DROP TABLE client; --", "\0", "\ud800", "🀄", "﷽" * 9),
            *(
                "9" * 40,
                "-1",
                "1e9",
                "0x10",
                "١٢٣",
                "NaN",
                "../../etc/passwd",
                "0001-01-01",
                "9999-12-31",
                "2026-02-30",
            ),
            *("2026-11-21T25:00", "lunar:0000-00-00", "lunar:9999-12-31L", "😀=😀", "name=", "=x", "risk=C3"),
        ]
    ),
)
#: Commands with holes; `?` is filled with whatever comes.
SHAPES = [
    ("clients", "--search", "?"),
    ("clients", "--tier", "?", "--limit", "?"),
    ("clients", "--band", "?"),
    ("client", "?"),
    ("client", "set", NUMBER, "?"),
    ("client", "set", NUMBER, "remark=?"),
    ("client", "set", NUMBER, "birthday=?"),
    ("client", "set", NUMBER, "risk_until=?", "id_no=?"),
    ("client", "set", NUMBER, "mobile=?", "address=?"),
    ("client", "add", "name=?", "client_no=?"),
    ("client", "delete", "?"),
    ("log", NUMBER, "--channel", "?", "--result", "connected"),
    ("log", NUMBER, "--channel", "call", "--result", "connected", "--at", "?", "--note", "?"),
    ("log", NUMBER, "--channel", "call", "--result", "connected", "--minutes", "?"),
    ("log", NUMBER, "--channel", "event", "--result", "done", "--occasion", "?"),
    ("due", "--on", "?"),
    ("due", "--until", "?", "--client", NUMBER),
    ("tiers", "--scheme", "?", "--as-of", "?"),
    ("holdings", "--client", "?"),
    ("visit", "add", NUMBER, "--starts", "?", "--minutes", "?"),
    ("visit", "done", "?"),
    ("visits", "--from", "?", "--to", "?"),
    ("lunar", "?"),
    ("solar", "?"),
    ("pinyin", "?"),
    ("calendar", "--from", "?", "--to", "?"),
    ("occasions", "--from", "2026-01-01", "--to", "?"),
    ("greet", "?", "--year", "?"),
    ("greet", "new-year", "--year", "2027", "--done", "?"),
    ("report", "?", "--out", "report.pdf", "--month", "?"),
    ("report", "monthly-report", "--out", "report.pdf", "--month", "?"),
    ("report", "greeting-list", "--out", "report.pdf", "--occasion", "?", "--year", "?"),
    ("export", "clients", "--format", "csv", "--out", "?"),
    ("history", "--client", "?"),
    ("undo", "--operation", "?"),
    ("sync", "resolve", "?", "--take", "?"),
    ("sync", "rehearse", "?"),
    ("import", "?"),
    ("schemes", "--adopt", "?"),
    ("?", "?"),
    ("--today", "?", "due", "--client", NUMBER),
]


@pytest.fixture(scope="module")
def playground(book: Terminal, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return book.copy(tmp_path_factory.mktemp("hostile"))


@settings(max_examples=70, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shape=st.sampled_from(SHAPES), words=st.lists(TEXTS, min_size=2, max_size=2))
@example(shape=("report", "monthly-report", "--out", "report.pdf", "--month", "?"), words=["0001-01", ""])
@example(shape=("client", "set", NUMBER, "birthday=?"), words=["lunar:2100-12-30", ""])
@example(shape=("greet", "birthday", "--year", "?"), words=["1900", ""])
@example(shape=("greet", "spring-festival", "--year", "?"), words=["2100", ""])
@example(shape=("--today", "?", "clients", "--due"), words=["1900-01-01", ""])
@example(shape=("--today", "?", "due", "--until", "2100-12-31"), words=["2100-12-01", ""])
@example(shape=("tiers", "--as-of", "?"), words=["2100-12-31", ""])
@example(shape=("client", "add", "name=?"), words=["١٢٣", ""])
def test_no_argument_ends_in_a_traceback(
    playground: Terminal, monkeypatch: pytest.MonkeyPatch, shape: tuple[str, ...], words: list[str]
) -> None:
    monkeypatch.chdir(playground.book.parent)
    filling = iter((*words, *words))
    filled = [word.replace("?", next(filling)) if "?" in word else word for word in shape]
    if Path(filled[-1]).name.startswith("book.guanhu"):
        return
    said = playground("--json", *filled)
    assert said.code in (0, 1, 2, 3, 4)
    assert "Traceback" not in said.err
    if said.out and "usage:" not in said.out and "用法：" not in said.out.splitlines()[0]:
        document = json.loads(said.out)
        assert (said.code in (2, 3, 4)) == (isinstance(document, dict) and "problem" in document)


@settings(max_examples=40, deadline=None)
@given(
    arguments=st.lists(st.one_of(TEXTS, st.sampled_from(["--json", "--lang", "en", "help", "-h", "lunar"])), max_size=4)
)
def test_whatever_is_called_without_a_book_is_answered(arguments: list[str]) -> None:
    words = [word for word in arguments if word not in ("shots", "init", "demo")]
    if not [word for word in words if not word.startswith("-")] or words[:1] == ["--"]:
        return  # without a command the window would open
    said = say(*words, passphrase=None)
    assert said.code in (0, 1, 2, 3, 4)
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("value", "--view", "clv", "--set", "discount=1e400"), 3),
        (("points", "ST2=1e400"), 2),
        (("points", "ST2=10000000000000"), 2),
        (("points", "--deal", "ST9:transfer:1e400"), 2),
    ],
)
def test_what_is_out_of_all_bounds_is_said_not_worked_out(book: Terminal, words: tuple[str, ...], code: int) -> None:
    said = book("--json", *words)
    assert (said.code, said.problem["message"] != "") == (code, True)


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2101-01-01", "9999-12-31"])
def test_days_that_cannot_be_counted_from_are_refused_and_the_book_stays_readable(copy: Terminal, day: str) -> None:
    number = copy.json("clients", "--limit", "1")[0]["client_no"]
    for words in (
        ("client", "set", number, "risk=C3", f"risk_until={day}"),
        ("client", "set", number, f"mourning_until={day}"),
        ("client", "set", number, f"birth={day}"),
        ("visit", "add", number, "--starts", f"{day}T10:00"),
    ):
        said = copy("--json", *words)
        assert (said.code, said.problem["message"] != "") == (3, True), words
    said = copy("--json", "clients", "--book-on", day)
    assert said.code in (0, 3)
    assert len(copy.json("clients")) == TRUTH["client_count"]


def test_ids_of_the_timeline_are_written_as_everywhere_and_the_latest_stands_first(copy: Terminal) -> None:
    first, second = (one["client_no"] for one in copy.json("clients", "--limit", "2"))
    copy.json("log", first, "--channel", "event", "--result", "done", "--also", second, "--at", "2026-11-20T18:00")
    made = copy.json("opportunity", "add", first, "--need", "wealth")["id"]
    copy.json("opportunity", "step", made)
    copy.json("opportunity", "step", made, "--to", "plan", "--note", "skips")
    told = copy.json("timeline", first)
    steps = [one["values"]["stage"] for one in told if one["what"] == "opportunity_step"]
    assert steps == ["plan", "review", "assign"]
    assert {one["values"]["opportunity"] for one in told if one["what"] == "opportunity_step"} == {made}
    (group,) = {one["values"]["group"] for one in told if one["what"] == "interaction"}
    assert group == bytes.fromhex(group).hex()
    copy.json("undo")
    copy.json("redo")
    assert copy.json("timeline", first) == told


def test_an_empty_word_is_no_client_and_no_operation(copy: Terminal) -> None:
    number = copy.json("clients", "--limit", "1")[0]["client_no"]
    copy.json("client", "set", number, "job=farmer")
    for words in (("tag", "", "+x"), ("undo", "--operation", "")):
        said = copy("--json", *words)
        assert (said.code, said.problem["message"] != "") == (3, True), words
    assert copy.json("client", number)["job"] == "farmer"


def test_a_referral_refuses_what_it_would_pass_over(copy: Terminal) -> None:
    number = copy.json("clients", "--limit", "1")[0]["client_no"]
    made = copy.json("referral", "add", number, "--by", "a teller")["id"]
    said = copy("--json", "referral", "close", made, "--outcome", "converted", "--need", "wealth", "--amount", "1000")
    assert said.code == 2
    assert "--need --amount" in said.problem["message"]
    assert [one["id"] for one in copy.json("referrals")] == [made]
