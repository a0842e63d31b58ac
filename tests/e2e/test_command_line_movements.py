"""`movements` and `distribution` on the command line: the contract, the samples, and the worked case of the branch."""

from __future__ import annotations

import pytest

from tests.helpers.taihu import fill_taihu
from tests.helpers.terminal import TRUTH, Terminal, new_terminal
from workbench.services.movements import give_reason

_WAN = 1_000_000
ASKED = ("movements", "--from", "2026-01-31", "--to", "2026-05-31")


@pytest.fixture(scope="module")
def branch(tmp_path_factory) -> Terminal:
    terminal = new_terminal(tmp_path_factory.mktemp("branch"))
    with terminal.open() as desk:
        fill_taihu(desk)
    return terminal


def pair(figure):
    return figure["clients"], figure["aum_fen"] // _WAN


@pytest.mark.parametrize("whom", [("--band", "500+"), ("--from-wan", "500")])
def test_the_branch_comes_out_to_the_digit(branch, whom):
    said = branch.json(*ASKED, *whom)
    figures = {name: pair(said[name]) for name in ("opening", "closing", "kept", "lost", "net")}
    assert figures == {
        "opening": (72, 58_500),
        "closing": (150, 151_200),
        "kept": (39, 32_500),
        "lost": (33, 26_000),
        "net": (78, 92_700),
    }
    assert said["gross_new"]["clients"] == 111
    assert said["months"] == {"opening": "2026-01", "closing": "2026-05"}
    assert said["rates"] == {
        "retention": {"clients": 54.17, "aum_fen": 55.56},
        "attrition": {"clients": 45.83, "aum_fen": 44.44},
        "growth": {"clients": 108.33, "aum_fen": 158.46},
    }
    assert said["product_only"] | {"unknown": None} == {
        "clients": 44,
        "aum_fen": 30_800 * _WAN,
        "share": {"clients": 29.33, "aum_fen": 20.37},
        "unknown": None,
    }
    assert (said["left"]["clients"], said["fell"]["clients"]) == (20, 13)
    assert (said["reasons"], said["unreasoned"]["clients"]) == ([], 33)


def test_the_distribution_of_the_branch_has_the_bins_of_the_source(branch):
    said = branch.json("distribution", "--on", "2026-01-31")
    assert [one["clients"] for one in said["bins"]] == [20, 16, 11, 8, 9, 8]
    assert (said["bins"][0]["low_fen"], said["bins"][-1]["high_fen"]) == (500 * _WAN, None)
    assert said["total"]["clients"] == 72
    coarse = branch.json("distribution", "--on", "2026-01-31", "--bins", "500,1000", "--clients")
    assert [len(one["list"]) for one in coarse["bins"]] == [64, 8]


def test_every_figure_brings_its_clients(branch):
    said = branch.json(*ASKED, "--band", "500+", "--clients")
    for name in ("kept", "lost", "gross_new", "left", "fell", "product_only", "outflows"):
        assert len(said["lists"][name]) == said[name]["clients"], name
    gone = {row["client_no"] for row in said["lists"]["left"]}
    assert all(row["closing_fen"] is None for row in said["lists"]["lost"] if row["client_no"] in gone)


def test_without_a_band_everybody_counts_and_bands_add_up(branch):
    said = branch.json(*ASKED)
    assert (said["opening"]["clients"], said["closing"]["clients"], said["lost"]["clients"]) == (72, 163, 20)
    for name in ("opening", "closing", "kept", "lost", "gross_new", "net"):
        assert sum(line[name]["clients"] for line in said["by_band"]) == said[name]["clients"]
    assert {"kind": "kept", "from": "500+", "to": "100-500", "clients": 13} in [
        {key: cell[key] for key in ("kind", "from", "to", "clients")} for cell in said["matrix"]
    ]


def test_swapped_days_swap_lost_and_new(branch):
    forth = branch.json(*ASKED, "--band", "500+")
    back = branch.json("movements", "--from", "2026-05-31", "--to", "2026-01-31", "--band", "500+")
    assert (back["lost"], back["gross_new"]) == (forth["gross_new"], forth["lost"])


def test_a_reason_of_loss_is_counted(branch, tmp_path):
    copy = branch.copy(tmp_path)
    lost = copy.json(*ASKED, "--band", "500+", "--clients")["lists"]["lost"][0]
    with copy.open() as desk:
        give_reason(desk, clients=[desk.client_id(lost["client_no"])], code="competitor", on=None)
    said = copy.json(*ASKED, "--band", "500+")
    assert said["reasons"][0] | {"name": ""} == {
        "code": "competitor",
        "name": "",
        "clients": 1,
        "aum_fen": lost["opening_fen"],
    }
    assert said["unreasoned"]["clients"] == 32


def test_in_the_samples_nobody_left_and_the_sums_are_those_of_the_files(book):
    said = book.json("movements", "--from", "2026-05-31", "--to", "2026-10-31")
    assert (said["opening"]["clients"], said["kept"]["clients"], said["lost"]["clients"]) == (300, 300, 0)
    for name, place in (("opening", 0), ("closing", -1)):
        assert said[name]["aum_fen"] == sum(round(client["months"][place] * 100) for client in TRUTH["clients"])


def test_a_day_means_the_newest_month_known_on_it(book):
    said = book.json("movements", "--from", "2026-06-29", "--to", "2026-11-21")
    assert said["months"] == {"opening": "2026-05", "closing": "2026-10"}


@pytest.mark.parametrize(
    ("first", "last", "more", "code"),
    [
        ("2020-01-01", "2026-10-31", (), "no-month"),
        ("2026-10-31", "2026-11-21", (), "same-month"),
        ("2026-05-31", "2026-10-31", ("--band", "gold"), "unknown-band"),
    ],
)
def test_what_cannot_be_compared_is_said(book, first, last, more, code):
    said = book("--json", "movements", "--from", first, "--to", last, *more)
    assert (said.code, said.problem["code"]) == (3, code)


def test_bins_that_do_not_rise_are_refused(book):
    said = book("--json", "distribution", "--bins", "600,500")
    assert (said.code, said.problem["code"]) == (3, "bad-bins")


def test_the_book_remembers_bins_and_undo_forgets_them(branch, tmp_path):
    copy = branch.copy(tmp_path)
    copy.json("distribution", "--on", "2026-01-31", "--bins", "managed", "--remember")
    assert len(copy.json("distribution", "--on", "2026-01-31")["bins"]) == 8
    copy("undo")
    assert len(copy.json("distribution", "--on", "2026-01-31")["bins"]) == 6


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_people_read_tables(branch, language):
    said = branch(*ASKED, "--band", "500+", "--lang", language)
    assert (said.code, said.err) == (0, "")
    assert "54.17%" in said.out
    assert branch("distribution", "--on", "2026-01-31", "--lang", language).code == 0


def test_both_documents_become_a_pdf(branch, tmp_path):
    asked = ("--from", "2026-01-31", "--to", "2026-05-31", "--band", "500+")
    for name, words in (("movements", asked), ("distribution", ("--month", "2026-01", "--bins", "managed"))):
        out = tmp_path / f"{name}.pdf"
        said = branch.json("report", name, "--out", out, *words)
        assert said["pages"] >= 1
        assert out.read_bytes().startswith(b"%PDF")
    assert branch("--json", "report", "movements", "--out", tmp_path / "x.pdf", "--from", "2026-01-31").code == 0
