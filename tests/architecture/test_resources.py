"""What ships beside the code is complete: names in both languages, fonts for every character, a lock that fits."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import catalogue
import pytest
import translate
from fontTools.ttLib import TTFont
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from workbench.settings import load_toml

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
TOML = sorted(RESOURCES.rglob("*.toml"))
LANGUAGES = {"zh_CN", "en"}


def named(value: object, where: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every table of a TOML file that gives something in a language, with its place."""
    if isinstance(value, dict):
        if LANGUAGES & value.keys():
            yield where, value
        for key, inner in value.items():
            yield from named(inner, f"{where}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from named(inner, f"{where}[{number}]")


@pytest.mark.parametrize("path", TOML, ids=lambda path: path.relative_to(RESOURCES).as_posix())
def test_names_in_data_are_said_in_both_languages(path):
    missing = [
        where
        for where, names in named(load_toml(path), path.name)
        if not all(isinstance(names.get(language), str) and names[language].strip() for language in LANGUAGES)
    ]
    assert missing == []


def characters(name: str) -> set[int]:
    with TTFont(RESOURCES / "fonts" / name, lazy=True) as font:
        return set(font.getBestCmap())


@pytest.fixture(scope="module")
def drawn():
    """The characters that the shipped fonts can draw: regular and bold, and the fallback for both."""
    both = characters("NotoSansSC-Regular.ttf") & characters("NotoSansSC-Bold.ttf")
    return both | characters("HanaMinA-Rare.ttf")


@pytest.mark.parametrize("character", "𬭎𬴂㛃䶮𡋾囍")
def test_rare_names_can_be_drawn(drawn, character):
    assert ord(character) in drawn


def test_every_character_the_program_says_can_be_drawn(drawn):
    said = "".join(path.read_text(encoding="utf-8") for path in TOML)
    for key, text in catalogue.read(translate.CATALOGUE).items():
        said += key.source + text
    invisible = {character for character in set(said) if unicodedata.category(character) in ("Cc", "Cf")}
    assert sorted(character for character in set(said) - invisible if ord(character) not in drawn) == []


def test_the_lock_holds_every_dependency_in_its_range():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", lock, re.MULTILINE))
    wanted = [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["dev"]]
    assert len(wanted) > 30
    wrong = [
        str(requirement)
        for requirement in wanted
        if not requirement.specifier.contains(locked.get(canonicalize_name(requirement.name), "0"))
    ]
    assert wrong == [], "run `make lock`"


def test_the_licence_of_everything_in_the_lock_is_told():
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    told = canonicalize_name((RESOURCES / "LICENSES.md").read_text(encoding="utf-8").lower())
    locked = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)
    assert [name for name in locked if not re.search(rf"(?<![a-z]){name}(?![a-z])", told)] == []


@pytest.mark.parametrize("folder", sorted(path.name for path in RESOURCES.iterdir() if path.is_dir()))
def test_every_folder_of_resources_has_its_licence(folder):
    assert f"`{folder}/" in (RESOURCES / "LICENSES.md").read_text(encoding="utf-8")
