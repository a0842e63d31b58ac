"""Every text is translated, every translation is asked for, and the compiled catalogue is fresh."""

import ast
import re
from pathlib import Path

import catalogue
import pytest
import translate
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def collected():
    return catalogue.collect(ROOT)


@pytest.fixture(scope="module")
def finished():
    return catalogue.read(translate.CATALOGUE)


def test_every_text_can_be_found_by_the_catalogue(collected):
    assert [str(pitfall) for pitfall in collected.pitfalls] == []


def test_every_text_is_translated(collected, finished):
    assert sorted(key for key in collected.offers if key not in finished) == []


def test_no_translation_is_left_over(collected, finished):
    assert sorted(key for key in finished if key not in collected.offers) == []


def test_translations_fill_the_placeholders_of_their_text(collected, finished):
    wrong = [text for key, text in finished.items() if key in collected.offers and not collected.fits(key, text)]
    assert wrong == []


def test_translations_are_trimmed_and_end_like_their_text(finished):
    endings = {"…": "…", ":": "：:"}
    for key, text in finished.items():
        assert text == text.strip() or key.source != key.source.strip(), text
        expected = endings.get(key.source[-1:])
        assert expected is None or text[-1] in expected, (key.source, text)


def test_an_english_sentence_is_not_its_own_translation(finished):
    """A name such as VIP may stay, and so may placeholders that stand alone; a sentence may not."""
    same = [text for key, text in finished.items() if key.source == text and " " in text.strip()]
    assert [text for text in same if re.search("[A-Za-z]", re.sub(r"\{[^}]*\}", "", text))] == []


@pytest.mark.parametrize("source", [translate.CATALOGUE, translate.ENGLISH], ids=lambda path: path.stem)
def test_compiled_catalogue_is_fresh(source, tmp_path):
    made = tmp_path / "made.qm"
    translate.release(source, made)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "run `make translations`"


def test_english_says_one_and_several():
    translator = QTranslator()
    assert translator.load(str(translate.ENGLISH.with_suffix(".qm")))
    said = [translator.translate("AddDialog", "%n client(s) put on the list", "", number) for number in (1, 2)]
    assert said == ["%n client put on the list", "%n clients put on the list"]


def test_english_knows_every_counted_text(collected):
    assert set(catalogue.read(translate.ENGLISH)) == {key for key in collected.offers if key.counted}


def pitfalls_of(source: str) -> list[str]:
    found = catalogue.Collected()
    catalogue.Collector("x.py", found).visit(ast.parse(source))
    return [pitfall.advice for pitfall in found.pitfalls]


def keys_of(source: str) -> set[tuple[str, str]]:
    found = catalogue.Collected()
    catalogue.Collector("x.py", found).visit(ast.parse(source))
    return {(key.context, key.source) for key in found.offers}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('class Page:\n def f(self):\n  self.tr("a " "b")', ("Page", "a b")),
        ('class Page:\n def f(self):\n  return lambda: self.tr("a")', ("Page", "a")),
        ('A = QT_TRANSLATE_NOOP("Problems", "a")', ("Problems", "a")),
        ('QCoreApplication.translate("Shell", "a")', ("Shell", "a")),
        ('texts.tr("Reports", "a", n=1)', ("Reports", "a")),
        ('class Sheet:\n def f(self):\n  self._texts.tr("Reports", "a")', ("Reports", "a")),
        ('Texts("en").tr("Reports", "a")', ("Reports", "a")),
    ],
)
def test_collector_sees_every_way_to_say_a_text(source, expected):
    assert keys_of(source) == {expected}
    assert pitfalls_of(source) == []


@pytest.mark.parametrize(
    "source",
    [
        'class P:\n def f(self):\n  self.tr(f"a {x}")',
        'class P:\n def f(self):\n  self.tr("a {x}".format(x=1))',
        'class P:\n def f(self):\n  self.tr("a" + x)',
        'class P:\n def f(self):\n  partial(self.tr, "a")',
        'def f(self):\n self.tr("a")',
        'view.tr("a")',
        'texts.tr("Reports", f"a {x}")',
        'texts.tr(context, "a")',
        'Problem("code", "a sentence nobody translates")',
        'Problem("code", SENTENCE, hint="advice nobody translates")',
    ],
)
def test_collector_tells_what_can_never_match(source):
    assert len(pitfalls_of(source)) == 1


def test_a_counted_text_works_in_qt_and_without(tmp_path):
    """Qt looks a counted text up in the class of the object only, never in its base: say the class by name."""
    found = catalogue.Collected()
    source = 'QCoreApplication.translate("Page", "%n call(s)", "", count)'
    catalogue.Collector("x.py", found).visit(ast.parse(source))
    key = catalogue.Key("Page", "%n call(s)", counted=True)
    assert found.offers.keys() == {key}
    path = tmp_path / "guanhu_zh_CN.ts"
    catalogue.write(path, "zh_CN", [key], {key: "%n 次通话"})
    assert catalogue.read(path) == {key: "%n 次通话"}
    translate.release(path, path.with_suffix(".qm"))
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    assert translator.translate("Page", "%n call(s)", "", 3) == "%n 次通话"


def test_the_last_row_of_a_text_is_its_translation_however_often_it_is_merged(tmp_path, collected):
    key = next(key for key in collected.offers if "{" not in key.source and not key.counted and "\n" not in key.source)
    rows = tmp_path / "rows.tsv"
    rows.write_text(f"{key.context}\t{key.source}\t早\n{key.context}\t{key.source}\t晚\n", encoding="utf-8")
    assert [translate.merge(collected, [rows])[key] for _ in range(2)] == ["晚", "晚"]
