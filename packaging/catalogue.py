"""The translation catalogue: collects the texts of the sources, reads and writes `.ts` files without losing a word.

Qt's own collector takes `texts.tr("Reports", "Home")` for a text "Reports" with a comment and cannot tell when a call
will never match, so the collecting is done here, on the syntax tree; Qt's `lrelease` still makes the `.qm`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOMS = ("workbench", "db", "ui")
_PROBLEM = re.compile(r"(Problem|PassphraseError)$")
_PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}|(%n)")


@dataclass(frozen=True, order=True)
class Key:
    """One text to translate: its context, its English, and a comment that tells two equal texts apart."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False


@dataclass(frozen=True)
class Pitfall:
    """A call whose text can never be found in the catalogue, and what to write instead."""

    file: str
    line: int
    advice: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.advice}"


@dataclass
class Collected:
    """What the sources say.

    Attributes:
        offers: for each text the placeholders that a translation may use: its own and those its calls fill besides.
        pitfalls: the calls that cannot work.
    """

    offers: dict[Key, set[str]] = field(default_factory=dict)
    pitfalls: list[Pitfall] = field(default_factory=list)

    def fits(self, key: Key, translation: str) -> bool:
        """Tell whether a translation asks only for what is filled; it may say less than the English does.

        Money arrives twice, in 万元 for Chinese and in yuan for English (`workbench.domain.money.both`).
        """
        filled = placeholders(key.source) | self.offers[key]
        twins = {name.replace("_yuan", "_wan") for name in filled} | {name.replace("_wan", "_yuan") for name in filled}
        return placeholders(translation) <= filled | twins


def collect(root: Path) -> Collected:
    """Return every text of the product's sources under `root`."""
    found = Collected()
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            Collector(name, found).visit(ast.parse(path.read_text(encoding="utf-8"), filename=name))
    return found


class Collector(ast.NodeVisitor):
    """Walks one file; `self.tr` belongs to the class around it, everything else names its context."""

    def __init__(self, file: str, found: Collected) -> None:
        self.file = file
        self.found = found
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class whose name is the context of its `self.tr`."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Look at one call."""
        name = _last_name(node.func)
        if name in ("QT_TRANSLATE_NOOP", "translate"):
            self._named_context(node, must_be_literal=name == "QT_TRANSLATE_NOOP")
        elif name == "tr":
            self._tr(node)
        elif name == "partial" and node.args and _last_name(node.args[0]) == "tr":
            self._fall(node, "partial(tr, …) hides the text; use a lambda")
        elif _PROBLEM.search(name):
            self._problem(node)
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
        receiver_name = "" if receiver is None else _last_name(receiver)
        inside_texts = receiver_name == "self" and self._classes[-1:] == ["Texts"]
        if receiver is None or inside_texts or receiver_name.lower().endswith("texts"):
            self._named_context(node, must_be_literal=False)
        elif isinstance(receiver, ast.Name) and receiver.id in ("self", "cls"):
            self._own_context(node)
        elif any(_is_text(argument) for argument in node.args):
            self._fall(node, f"whose context is {receiver_name}.tr? use self.tr, or call the catalogue `texts`")

    def _own_context(self, node: ast.Call) -> None:
        if not node.args or self._is_computed(node, node.args[0]) or not _is_text(node.args[0]):
            return
        if not self._classes:
            self._fall(node, "self.tr outside a class has no context")
            return
        comment = _text(node.args[1]) if len(node.args) > 1 and _is_text(node.args[1]) else ""
        counted = len(node.args) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
        self._add(Key(self._classes[-1], _text(node.args[0]), comment, counted), node)

    def _named_context(self, node: ast.Call, *, must_be_literal: bool) -> None:
        if len(node.args) < 2 or self._is_computed(node, node.args[1]):
            return
        context, text = node.args[:2]
        if _is_text(context) and _is_text(text):
            # Only Qt's translate() goes on with a comment and a count.
            rest = node.args[2:] if _last_name(node.func) == "translate" else []
            comment = _text(rest[0]) if rest and _is_text(rest[0]) else ""
            self._add(Key(_text(context), _text(text), comment, len(rest) > 1), node)
        elif _is_text(text) or must_be_literal:
            self._fall(node, "context and text must both be written out here")

    def _problem(self, node: ast.Call) -> None:
        hints = [keyword.value for keyword in node.keywords if keyword.arg in ("text", "hint")]
        for value in [*node.args[1:3], *hints]:
            if isinstance(value, ast.JoinedStr) or (_is_text(value) and _text(value)):
                self._fall(value, 'the sentence of a problem must be QT_TRANSLATE_NOOP("Problems", …)')

    def _is_computed(self, node: ast.Call, text: ast.expr) -> bool:
        """Tell whether the text is put together before it is looked up, which never matches; note it."""
        formatted = isinstance(text, ast.Call) and _last_name(text.func) in ("format", "join")
        if isinstance(text, ast.JoinedStr | ast.BinOp) or formatted:
            self._fall(node, "fill placeholders after translation, not before")
            return True
        return False

    def _add(self, key: Key, node: ast.Call) -> None:
        named = {keyword.arg for keyword in node.keywords if keyword.arg}
        self.found.offers.setdefault(key, placeholders(key.source)).update(named)

    def _fall(self, node: ast.expr, advice: str) -> None:
        self.found.pitfalls.append(Pitfall(self.file, node.lineno, advice))


def read(path: Path) -> dict[Key, str]:
    """Return the finished translations of a `.ts` file; no file is an empty catalogue."""
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            counted = message.get("numerus") == "yes"
            text = translation.findtext("numerusform") if counted else translation.text
            key = Key(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), counted
            )
            if text:
                found[key] = text
    return found


def write(path: Path, language: str, keys: Iterable[Key], translations: Mapping[Key, str | tuple[str, ...]]) -> None:
    """Write the catalogue, sorted and without line numbers, so that a change shows only what changed.

    A counted text has one form, or a tuple of as many as the language has.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for key in sorted(keys):
        if key.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(key.context)}</name>"]
            context = key.context
        lines += _message(key, translations.get(key, ""))
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def placeholders(text: str) -> set[str]:
    """Return the names of the placeholders of a text, `%n` included."""
    return {name or count for name, count in _PLACEHOLDER.findall(text)}


def _message(key: Key, translation: str | tuple[str, ...]) -> Iterator[str]:
    yield '    <message numerus="yes">' if key.counted else "    <message>"
    yield f"        <source>{escape(key.source)}</source>"
    if key.comment:
        yield f"        <comment>{escape(key.comment)}</comment>"
    state = "" if translation else ' type="unfinished"'
    forms = (translation,) if isinstance(translation, str) else translation
    texts = [f"<numerusform>{escape(form)}</numerusform>" if key.counted else escape(form) for form in forms]
    yield f"        <translation{state}>{''.join(texts)}</translation>"
    yield "    </message>"


def _last_name(node: ast.expr) -> str:
    """Return the last word of a name: `tr` of `self.texts.tr`, `Texts` of `Texts("en")`."""
    if isinstance(node, ast.Call):
        return _last_name(node.func)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
