"""Texts without Qt: the catalogue's words, placeholders after translation, English where nothing is known."""

import pytest

from workbench import settings
from workbench.domain.problems import Problem
from workbench.texts import Texts

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Desk</name>
    <message><source>Save</source><translation>保存</translation></message>
    <message><source>{n} clients of {name}</source><translation>{name}的{n}位客户</translation></message>
    <message><source>Draft</source><translation type="unfinished">草稿</translation></message>
    <message><source>Gone</source><translation type="vanished">旧</translation></message>
    <message><source>Due {day}</source><translation>{days}到期</translation></message>
    <message numerus="yes"><source>%n call(s)</source>
        <translation><numerusform>%n 次通话</numerusform></translation></message>
    <message><source>Set {x}</source><translation>集合 {x}</translation></message>
</context>
<context>
    <name>Paper</name>
    <message><source>Save</source><translation>存盘</translation></message>
</context>
<context>
    <name>Problems</name>
    <message><source>{file} is empty</source><translation>{file} 是空的</translation></message>
    <message><source>Export {file} again.</source><translation>请重新导出 {file}。</translation></message>
</context>
</TS>
"""


@pytest.fixture
def texts(tmp_path, monkeypatch):
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "guanhu_zh_CN.ts").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setenv(settings.BRANCH_VARIABLE, str(tmp_path))
    return Texts("zh_CN")


def test_a_text_is_looked_up_in_its_context(texts):
    assert (texts.tr("Desk", "Save"), texts.tr("Paper", "Save")) == ("保存", "存盘")


def test_placeholders_are_filled_after_translation(texts):
    assert texts.tr("Desk", "{n} clients of {name}", n=3, name="王芳") == "王芳的3位客户"


def test_without_values_a_brace_stays_a_brace(texts):
    assert texts.tr("Desk", "Set {x}") == "集合 {x}"


@pytest.mark.parametrize("text", ["Draft", "Gone", "Unknown"])
def test_unfinished_vanished_and_unknown_texts_stay_english(texts, text):
    assert texts.tr("Desk", text) == text


def test_a_broken_placeholder_falls_back_to_english(texts):
    assert texts.tr("Desk", "Due {day}", day="Monday") == "Due Monday"


def test_a_counted_text_has_one_chinese_form(texts):
    assert texts.tr("Desk", "%n call(s)") == "%n 次通话"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_english_and_languages_without_catalogue_speak_the_source(language):
    texts = Texts(language)
    assert texts.tr("Desk", "{n} clients of {name}", n=3, name="Wang") == "3 clients of Wang"


def test_a_problem_says_its_sentence_and_its_hint(texts):
    problem = Problem("empty", "{file} is empty", hint="Export {file} again.", values={"file": "甲.xlsx"})
    assert texts.problem(problem) == "甲.xlsx 是空的"
    assert texts.hint(problem) == "请重新导出 甲.xlsx。"
    assert texts.hint(Problem("empty", "{file} is empty", values={"file": "a"})) == ""


def test_names_from_data_follow_the_language(texts):
    names = {"zh_CN": "金卡级", "en": "Gold"}
    assert (texts.named(names), Texts("en").named(names)) == ("金卡级", "Gold")
    assert Texts("en").named({"zh_CN": "金卡级"}) == "金卡级"
    assert texts.named({}) == ""


def test_a_broken_catalogue_is_a_problem_with_its_file(tmp_path, monkeypatch):
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "guanhu_zh_CN.ts").write_text("<TS>", encoding="utf-8")
    monkeypatch.setenv(settings.BRANCH_VARIABLE, str(tmp_path))
    with pytest.raises(Problem) as caught:
        Texts("zh_CN")
    assert caught.value.code == "catalogue-broken"


def test_a_value_may_be_called_like_a_parameter(texts):
    assert texts.tr("Desk", "{context}/{text}", context="a", text="b") == "a/b"


def test_a_sentence_repeats_only_the_beginning_of_a_text_without_end():
    problem = Problem("unknown", "There is no {name}.", values={"name": "x" * 5000, "n": 3})
    assert len(Texts("en").problem(problem)) < 250
    assert Texts("en").problem(problem).endswith("….")


@pytest.mark.parametrize(("language", "said"), [("zh_CN", "端午节、国庆节"), ("en", "端午节, 国庆节")])
def test_names_are_parted_as_the_language_does_it(language, said):
    assert Texts(language).listed(["端午节", "国庆节"]) == said
