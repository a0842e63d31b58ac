"""The arrows of the layout hold: the import contracts of pyproject.toml, and what they cannot say."""

import ast
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("workbench", "db", "ui")
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))

# Guanhu opens no network connection; neither the standard library's ways nor Qt's may be imported.
NETWORK = {
    "asyncio", "email", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib.request", "webbrowser", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
}  # fmt: skip

# GPL, or heavy, or another room's work: of the Addons only the PDF view is used.
QT_MODULES = {
    "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtSvg",
    "PySide6.QtSvgWidgets", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtTest", "PySide6.QtDBus",
}  # fmt: skip

# The domain is arithmetic on records: it may not look at files, the clock's zone, other processes or the outside.
DOMAIN_FORBIDDEN = {"io", "logging", "os", "pathlib", "random", "shutil", "subprocess", "tempfile", "threading", "time"}


def imports(path: Path) -> dict[str, int]:
    """Return every dotted name a file imports, in functions too, with its line."""
    found: dict[str, int] = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name: node.lineno for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module: node.lineno} | {f"{node.module}.{alias.name}": node.lineno for alias in node.names}
    return found


def offences(paths: list[Path], forbidden) -> list[str]:
    """Return `file:line: name` of every import that `forbidden` says yes to."""
    return [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in paths
        for name, line in imports(path).items()
        if forbidden(name)
    ]


def test_import_contracts_are_kept():
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_nothing_can_open_a_network_connection():
    assert offences(SOURCES, lambda name: name in NETWORK or name.split(".")[0] in NETWORK) == []


def test_only_the_needed_parts_of_qt_are_imported():
    def forbidden(name):
        parts = name.split(".")
        return parts[0] == "PySide6" and len(parts) > 1 and ".".join(parts[:2]) not in QT_MODULES

    assert offences(SOURCES, forbidden) == []


def test_domain_imports_only_the_standard_library_and_itself():
    def forbidden(name):
        top = name.split(".")[0]
        if top == "workbench":
            return not name.startswith("workbench.domain")
        return top not in sys.stdlib_module_names or top in DOMAIN_FORBIDDEN or top == "tomllib"

    assert offences([path for path in SOURCES if "domain" in path.parts], forbidden) == []


CLOCK_READERS = {"now", "today", "utcnow", "time", "time_ns", "localtime"}


@pytest.mark.parametrize("room", ["workbench"])
def test_the_workbench_never_reads_a_clock(room):
    found = []
    for path in (path for path in SOURCES if path.is_relative_to(ROOT / room)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            owner = node.func.value
            owner_name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            if node.func.attr in CLOCK_READERS and owner_name in ("date", "datetime", "time"):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {owner_name}.{node.func.attr}()")
    assert found == []


def test_imports_are_absolute():
    relative = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_every_room_of_the_workbench_has_its_layer():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = next(contract["layers"] for contract in contracts if contract.get("containers") == ["workbench"])
    named = {name.strip() for layer in layers for name in layer.replace(":", "|").split("|")}
    there = {path.stem for path in (ROOT / "workbench").iterdir() if path.suffix == ".py" or path.is_dir()}
    assert there - {"__init__", "__pycache__"} == named
