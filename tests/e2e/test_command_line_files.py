"""Files from outside, the file of the book and second copies: what is refused by name, what never stands in clear."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from db.keys import Cost
from db.packets import seal
from db.rows import fingerprint
from tests.helpers.books import CHEAP, PASSPHRASE
from tests.helpers.terminal import LIST, PHONES, PRODUCTS, TRUTH, Terminal, say

NUMBER = "8800102274"
ROOT = Path(__file__).resolve().parents[2]
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from ui.main import main
sys.exit(main())
"""
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64)

BAD: dict[str, Callable[[], bytes]] = {
    "empty.xlsx": lambda: b"",
    "empty.csv": lambda: b"",
    "truncated.xlsx": lambda: LIST.read_bytes()[:9000],
    "damaged.xls": lambda: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000),
    "page.xls": lambda: "<html><body><table><tr><td>客户号</td></tr></table></body></html>".encode("gbk"),
    "picture.csv": lambda: PICTURE,
    "book.csv": lambda: b"SQLite format 3\0" + bytes(range(256)) * 8,
    "paper.xlsx": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "words.csv": "今天天气很好\n没有什么表格\n".encode,
}


def cheap_keys() -> Any:
    """Let books that are made without a word about it be cheap to open."""
    return mock.patch("db.keys.Cost", lambda **given: Cost(**given) if given else CHEAP)


def rows(terminal: Terminal) -> dict[str, Any]:
    with terminal.open() as desk:
        return fingerprint(desk.connection)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_by_its_name_with_what_to_do_and_the_book_is_untouched(
    copy: Terminal, tmp_path: Path, name: str
) -> None:
    before = rows(copy)
    (tmp_path / name).write_bytes(BAD[name]())
    said = copy("--json", "import", PRODUCTS, tmp_path / name, LIST)
    assert said.code == 3
    assert name in said.problem["message"]
    assert said.problem["hint"]
    assert said.problem["where"]["file"] == name
    assert rows(copy) == before


def test_a_dry_run_tells_the_plan_and_writes_nothing(empty: Terminal) -> None:
    before = rows(empty)
    said = empty("--json", "import", "--dry-run", PHONES, LIST)
    assert [(one["file"], one["new"], one["operation"]) for one in said.json] == [
        (LIST.name, 300, None),
        (LIST.name, 0, None),
        (PHONES.name, 0, None),
    ]
    assert rows(empty) == before


def test_a_mapping_by_hand_wins_and_one_that_cannot_be_read_is_told(empty: Terminal, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("甲,乙\n00000001,林晓岚\n00000002,周明远\n", encoding="utf-8")
    (tmp_path / "map.json").write_text(json.dumps({"甲": "client_no", "乙": "name"}), encoding="utf-8")
    words = ("--json", "import", tmp_path / "list.csv", "--kind", "clients", "--mapping")
    sheet = empty(*words, tmp_path / "map.json").json[0]
    assert (sheet["new"], sheet["mapping"]) == (2, {"甲": "client_no", "乙": "name"})
    assert empty.json("client", "00000001")["name"] == "林晓岚"
    (tmp_path / "map.json").write_text("[1, 2]", encoding="utf-8")
    assert empty(*words, tmp_path / "map.json").problem["code"] == "mapping-unreadable"
    assert empty("import", LIST, "--sheet", "没有这张").code == 3


# -- the file of the book


def test_nothing_of_the_clients_stands_in_clear_in_any_file(tmp_path: Path, book: Terminal) -> None:
    terminal = book.copy(tmp_path)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with mock.patch("tempfile.tempdir", str(scratch)), terminal.open() as desk:
        with desk.transaction("client-set") as tx:
            tx.put("client", desk.client_id(NUMBER), {"remark": "只在日志里的备注"})
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert any(path.name.endswith("-wal") and path.stat().st_size for path in files)
        clear = b"".join(path.read_bytes() for path in files)
    words = ["SQLite format", "client_no", "log_transaction", "只在日志里的备注", PASSPHRASE]
    words += [client[name] for client in TRUTH["clients"][:60] for name in ("name", "mobile", "id_no", "client_no")]
    for word in words:
        assert word.encode() not in clear, word
        assert word.encode("utf-16-le") not in clear, word


@pytest.mark.parametrize(
    ("spoil", "code", "problem"),
    [
        (lambda book, key: book.write_bytes(b""), 3, "book-unreadable"),
        (lambda book, key: book.write_bytes(b"hello"), 3, "book-unreadable"),
        (lambda book, key: book.write_bytes(book.read_bytes()[:5000]), 3, "book-unreadable"),
        (lambda book, key: key.unlink(), 3, "key-file-missing"),
        (lambda book, key: key.write_text("{}"), 3, "key-file-damaged"),
        (lambda book, key: key.write_bytes(key.read_bytes()[:40]), 3, "key-file-damaged"),
        (
            lambda book, key: key.write_text(key.read_text().replace('"lanes": 1', '"lanes": 9999999999')),
            3,
            "key-file-damaged",
        ),
        (lambda book, key: key.write_text(key.read_text().replace('"time": 1', '"time": 2')), 4, "wrong-passphrase"),
        (lambda book, key: (book.unlink(), book.mkdir()), 3, None),
        (lambda book, key: book.unlink(), 3, "no-such-book"),
    ],
)
def test_a_spoilt_book_is_told_and_left_as_it_is(
    empty: Terminal, spoil: Callable[[Path, Path], object], code: int, problem: str | None
) -> None:
    book, key = empty.book, empty.book.with_name(empty.book.name + ".key")
    spoil(book, key)
    left = {path.name: path.read_bytes() for path in book.parent.iterdir() if path.is_file()}
    said = empty("--json", "clients")
    assert said.code == code
    assert problem in (None, said.problem["code"])
    assert {path.name: path.read_bytes() for path in book.parent.iterdir() if path.is_file()} == left


def test_a_book_that_is_open_elsewhere_is_told(empty: Terminal) -> None:
    with empty.open():
        assert empty("--json", "clients").problem["code"] == "book-in-use"


def test_a_new_book_is_made_with_manager_and_branch(tmp_path: Path) -> None:
    with cheap_keys():
        made = say("--book", tmp_path / "a" / "new.guanhu", "--json", "init", "--manager", "林书言", "--branch", "湖滨")
        assert set(made.json) == {"book", "device"}
        terminal = Terminal(tmp_path / "a" / "new.guanhu")
        assert terminal.json("clients") == []
        with terminal.open() as desk:
            assert (desk.setting("manager"), desk.setting("branch")) == ("林书言", "湖滨")
        assert say("--book", terminal.book, "init").code == 3


# -- without the window


def test_the_command_line_works_in_a_process_of_its_own_where_qt_is_not_installed(
    book: Terminal, tmp_path: Path
) -> None:
    terminal = book.copy(tmp_path)
    environment = {"PATH": "", "PYTHONPATH": str(ROOT), "GUANHU_PASSPHRASE": PASSPHRASE, "PYTHONUTF8": "1"}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", WITHOUT_QT, "--book", str(terminal.book), "--today", "2026-11-21", *words]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )

    done = run("--json", "clients", "--search", "廖才霞")
    assert (done.returncode, done.stderr) == (0, "")
    assert [one["client_no"] for one in json.loads(done.stdout)] == ["8800100017"]
    wrong = run("client", "nobody")
    assert (wrong.returncode, wrong.stdout) == (3, "")
    assert "Traceback" not in wrong.stderr


# -- second copies


@pytest.fixture(scope="module")
def pair(book: Terminal, tmp_path_factory: pytest.TempPathFactory) -> tuple[Terminal, Terminal, Path]:
    """Two copies of one book, the second made by merging a packet into a book that did not exist."""
    folder = tmp_path_factory.mktemp("pair")
    first = book.copy(folder / "branch")
    packet = folder / "new.rms"
    exported = first.json("sync", "export", "--to", "new", "--out", packet)
    assert Path(exported["file"]) == packet
    second = Terminal(folder / "laptop" / "book.guanhu")
    with cheap_keys():
        assert second("sync", "merge", packet, GUANHU_PACKET_PASSPHRASE="wrong words").code == 4
        assert not second.book.exists()
        merged = second("--json", "sync", "merge", packet)
    assert (merged.code, merged.json["new"]) == (0, 300)
    return first, second, packet


def test_a_second_copy_is_made_by_merging_and_is_equal(pair: Any) -> None:
    first, second, packet = pair
    shown = ("clients", "--full", "--reason", "对比")
    assert second.json(*shown) == first.json(*shown)
    again = second.json("sync", "merge", packet)
    assert (again["new"], again["changed"], again["operation"]) == (0, 0, None)
    assert second.json("check")["ok"]


def test_changes_apart_meet_and_a_field_changed_on_both_sides_is_decided_once(
    pair: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # This is not about sealing, which takes its second.
    monkeypatch.setattr(seal, "seal", lambda content, passphrase: content)
    monkeypatch.setattr(seal, "unseal", lambda content, passphrase, file: content)
    first, second = pair[0].copy(tmp_path / "a"), pair[1].copy(tmp_path / "b")
    names = {one["this"]: one["name"] for one in second.json("sync", "status")["devices"]}
    first.json("client", "set", NUMBER, "risk=C1", "job=教师", "mobile=13911112222")
    second.json("client", "set", NUMBER, "risk=C2", "remark=喜欢喝茶", "mobile=13933334444")
    second.json("sync", "export", "--to", names[False], "--out", tmp_path / "one.rms")
    told = first.json("sync", "rehearse", tmp_path / "one.rms")
    assert set(told) >= {"packet", "from", "number", "new", "changed", "deleted", "conflicts", "skipped"}
    assert (told["new"], told["changed"]) == (0, 1)
    clash = {one["field"]: one for one in told["conflicts"]}
    assert set(clash) == {"risk", "contact_way.value"}
    risk = clash["risk"]
    assert (risk["client_no"], {risk["mine"], risk["theirs"]}) == (NUMBER, {"C1", "C2"})
    assert risk[risk["winner"]] in ("C1", "C2")
    assert "****" in str(clash["contact_way.value"]["mine"])
    assert first.json("client", NUMBER)["remark"] == "爱喝茶"
    merged = first.json("sync", "merge", tmp_path / "one.rms")
    assert {one["field"] for one in merged["conflicts"]} == set(clash)
    card = first.json("client", NUMBER)
    assert (card["job"], card["remark"]) == ("教师", "喜欢喝茶")
    for one in first.json("sync", "status")["conflicts"]:
        first.json("sync", "resolve", one["id"], "--take", "mine")
    assert first.json("sync", "status")["conflicts"] == []
    first.json("sync", "export", "--to", names[True], "--out", tmp_path / "two.rms")
    second.json("sync", "merge", tmp_path / "two.rms")
    assert second.json("sync", "status")["conflicts"] == []
    full = ("client", NUMBER, "--full", "--reason", "对比")
    assert first.json(*full)["risk"] == second.json(*full)["risk"] == "C1"
    assert first.json(*full)["phones"] == second.json(*full)["phones"]


def test_a_packet_that_is_none_and_a_wrong_word_for_it_are_told(pair: Any, tmp_path: Path) -> None:
    first, _second, packet = pair
    said = first("--json", "sync", "rehearse", packet, GUANHU_PACKET_PASSPHRASE="wrong words")
    assert (said.code, bool(said.problem["hint"])) == (4, True)
    shutil.copy(LIST, tmp_path / "list.rms")
    assert first("sync", "merge", tmp_path / "list.rms").code == 3
    assert first("sync", "export", "--to", "nobody", "--out", tmp_path / "x.rms").code == 3
