"""Resources are found in the checkout, a branch's files win one by one, and broken TOML is told with its line."""

import sys
from pathlib import Path

import pytest

from workbench import settings
from workbench.domain.problems import Problem


@pytest.fixture
def branch(tmp_path, monkeypatch):
    """A branch's own resource folder."""
    monkeypatch.setenv(settings.BRANCH_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.fixture
def no_branch(monkeypatch):
    monkeypatch.delenv(settings.BRANCH_VARIABLE, raising=False)


def test_shipped_resource_is_found(no_branch):
    assert settings.resource("fonts/NotoSansSC-Regular.ttf").stat().st_size > 1_000_000


def test_branch_file_replaces_the_shipped_one_and_the_rest_stays(branch):
    own = branch / "fonts" / "NotoSansSC-Bold.ttf"
    own.parent.mkdir()
    own.write_bytes(b"own")
    assert settings.resource("fonts/NotoSansSC-Bold.ttf") == own
    assert settings.resource("fonts/NotoSansSC-Regular.ttf").parent != own.parent


def test_lists_unite_branch_and_shipped_files_by_name(branch):
    shipped = {path.name for path in settings.resource_files("fonts", "*.ttf")}
    (branch / "fonts").mkdir()
    (branch / "fonts" / "Aaa.ttf").write_bytes(b"")
    (branch / "fonts" / "NotoSansSC-Bold.ttf").write_bytes(b"")
    files = settings.resource_files("fonts", "*.ttf")
    assert [path.name for path in files] == sorted(shipped | {"Aaa.ttf"})
    assert {path.name for path in files if path.parent == branch / "fonts"} == {"Aaa.ttf", "NotoSansSC-Bold.ttf"}


def test_missing_resource_is_a_problem_with_its_name(no_branch):
    with pytest.raises(Problem) as caught:
        settings.resource("fonts/None.ttf")
    assert caught.value.code == "resource-missing"
    assert "fonts/None.ttf" in str(caught.value)


@pytest.mark.parametrize("name", ["../secret", "fonts/../../secret", "/etc/passwd"])
def test_a_name_cannot_climb_out_of_the_resources(name):
    with pytest.raises(ValueError, match="not a resource name"):
        settings.resource(name)


def test_broken_toml_names_file_and_line(tmp_path):
    path = tmp_path / "scheme.toml"
    path.write_text('name = "x"\nfloor = = 3\n', encoding="utf-8")
    with pytest.raises(Problem) as caught:
        settings.load_toml(path)
    assert caught.value.code == "toml-broken"
    assert caught.value.where.row == 2
    assert str(caught.value).startswith("scheme.toml, line 2: ")
    assert caught.value.where.file == str(path)


def test_toml_that_ends_too_early_is_told_without_a_line(tmp_path):
    path = tmp_path / "scheme.toml"
    path.write_text('name = """x', encoding="utf-8")
    with pytest.raises(Problem) as caught:
        settings.load_toml(path)
    assert caught.value.code == "toml-broken"
    assert caught.value.where.row is None
    assert "ends too early" in str(caught.value)


def test_toml_in_another_encoding_is_refused_with_advice(tmp_path):
    path = tmp_path / "scheme.toml"
    path.write_bytes('name = "金卡"'.encode("gb18030"))
    with pytest.raises(Problem) as caught:
        settings.load_toml(path)
    assert (caught.value.code, bool(caught.value.hint)) == ("toml-encoding", True)


def test_unreadable_toml_is_a_problem(tmp_path):
    with pytest.raises(Problem) as caught:
        settings.load_toml(tmp_path / "none.toml")
    assert caught.value.code == "file-unreadable"


def test_byte_order_mark_of_an_editor_is_forgiven(tmp_path):
    path = tmp_path / "scheme.toml"
    path.write_bytes(b"\xef\xbb\xbfname = 1\n")
    assert settings.load_toml(path) == {"name": 1}


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/guanhu/book.guanhu")),
        ("linux", {"XDG_DATA_HOME": "relative"}, Path("/home/wang/.local/share/guanhu/book.guanhu")),
        ("linux", {}, Path("/home/wang/.local/share/guanhu/book.guanhu")),
        ("darwin", {}, Path("/home/wang/Library/Application Support/Guanhu/book.guanhu")),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/Guanhu/book.guanhu")),
        ("win32", {}, Path("/home/wang/AppData/Local/Guanhu/book.guanhu")),
    ],
)
def test_default_book_lies_in_the_data_folder_of_the_platform(monkeypatch, platform, variables, expected):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/wang"))
    assert settings.default_book() == expected
