"""The layout of the repository is what architecture and build rely on."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = sorted(path for room in ("workbench", "db", "ui") for path in (ROOT / room).rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))

FOLDERS = {".ci", "db", "packaging", "resources", "tests", "ui", "workbench"}
FILES = {
    ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md",
    "pyproject.toml",
}  # fmt: skip

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 50

ADDRESS = re.compile(rb"https?://|file:/|--(extra-)?index-url|--find-links|--trusted-host|@ ")


def tracked() -> list[Path]:
    """Return the files of the repository; a source archive without git has no such list."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


def test_top_level_is_fixed():
    tops = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert tops <= FOLDERS | FILES
    assert tops >= {"db", "packaging", "resources", "tests", "ui", "workbench", "LICENSE", "README.md", "CHANGELOG.md"}


def test_packaging_is_not_a_package():
    """It would shadow the library of that name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_resources_hold_no_code():
    assert list((ROOT / "resources").rglob("*.py")) == []


@pytest.mark.parametrize("name", ["packaging/requirements.lock", "pyproject.toml", "Makefile", "packaging/setup.sh"])
def test_no_registry_is_named(name):
    """Packages come from wherever the machine's own configuration says; the hashes prove that they are the same."""
    text = (ROOT / name).read_bytes()
    if name == "pyproject.toml":
        assert b"://" not in text
    else:
        assert ADDRESS.search(text) is None


def test_every_locked_package_has_a_version_and_hashes():
    entries = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    packages = [line for line in entries if line.strip() and not line.startswith("#")]
    assert len(packages) > 40
    assert [line for line in packages if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)] == []


@pytest.mark.parametrize("path", [*PRODUCT, *SCRIPTS], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_is_one_thought(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "a module opens with one sentence saying what it is for"
    if "migrations" in path.parts:
        return  # a migration is a list of tables, however long
    assert len(text.splitlines()) <= MOST_LINES, "split it"
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_nothing_is_postponed_silently():
    """A note to oneself belongs into an issue; a silenced error or a silenced checker needs its reason."""
    found = []
    patterns = {
        r"#\s*(TODO|FIXME|XXX|HACK)\b": "postponed",
        r"#\s*type:\s*ignore(?!\[)": "which error is ignored?",
        r"#\s*noqa(?!:)": "which rule is silenced?",
        r"except\s*:|except (Base)?Exception:\s*(pass|\.\.\.)": "errors are not swallowed",
    }
    for path in [*PRODUCT, *SCRIPTS]:
        text = path.read_text(encoding="utf-8")
        for pattern, why in patterns.items():
            for match in re.finditer(pattern, text):
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{path.relative_to(ROOT)}:{line}: {why}")
    assert found == []


def test_no_book_and_no_large_file_is_committed():
    large = [path.name for path in tracked() if path.exists() and path.stat().st_size > 12_000_000]
    books = [path.name for path in tracked() if path.name.endswith((".guanhu", ".guanhu.key"))]
    assert (large, books) == ([], [])


def test_every_shipped_font_has_its_licence():
    fonts = ROOT / "resources" / "fonts"
    overview = (ROOT / "resources" / "LICENSES.md").read_text(encoding="utf-8")
    for font in fonts.glob("*.ttf"):
        family = font.stem.split("-")[0]
        assert (fonts / f"{family}-LICENSE.txt").exists()
        assert font.name in overview


def test_every_runtime_library_is_in_the_licence_overview():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    overview = (ROOT / "resources" / "LICENSES.md").read_text(encoding="utf-8").lower()
    names = [re.split(r"[<>=]", requirement)[0].lower() for requirement in project["dependencies"]]
    assert [name for name in names if name not in overview] == []
