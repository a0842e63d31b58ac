"""Names are read as their bearers read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.readings import name_reader, read_name, read_names, reading_json, surname_of
from workbench.settings import load_toml, resource

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
DATA = load_toml(resource("readings/surnames.toml"))

#: Surnames that a dictionary of characters reads otherwise.
TAUGHT = """
单 shan 解 xie 仇 qiu 曾 zeng 区 ou 查 zha 朴 piao 盖 ge 覃 qin 翟 zhai 缪 miao 乐 yue 薄 bo 秘 bi 么 yao 尉 wei 员 yun
折 she 种 chong 召 shao 繁 po 洗 xian 冼 xian 乜 nie 佴 nai 牟 mou 隗 wei 郇 xun 卜 bu 任 ren 华 hua 宁 ning 祭 zhai
句 gou 逄 pang 黑 he 炅 gui 谌 chen 阚 kan 柏 bai 石 shi 沈 shen 那 na 哈 ha 车 che 葛 ge 纪 ji 应 ying 盛 sheng 燕 yan
""".split()


@pytest.mark.parametrize(("surname", "reading"), list(zip(TAUGHT[::2], TAUGHT[1::2], strict=True)))
def test_surnames_of_several_readings(surname, reading):
    told = read_name(surname + "文")
    assert (told.surname, told.given, told.surname_text) == (reading, "wen", surname)


@pytest.mark.parametrize(
    ("name", "surname", "given"),
    [
        ("欧阳静", "ouyang", "jing"),
        ("司马敏明", "sima", "minming"),
        ("上官云", "shangguan", "yun"),
        ("诸葛娟淑", "zhuge", "juanshu"),
        ("尉迟丽子", "yuchi", "lizi"),
        ("万俟桂凤", "moqi", "guifeng"),
        ("长孙浩德", "zhangsun", "haode"),
        ("亓官㸌", "qiguan", "huo"),
        ("闾丘芳", "lvqiu", "fang"),
        ("欧阳", "ou", "yang"),
        ("陈李佳慧", "chen", "lijiahui"),
        ("吕绿", "lv", "lv"),
        ("略略", "lve", "lve"),
    ],
)
def test_compound_surnames_and_the_written_v(name, surname, given):
    told = read_name(name)
    assert (told.surname, told.given) == (surname, given)


def test_every_surname_of_the_samples_is_read_as_its_bearer_does():
    truth = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["clients"]
    known = {client["name"]: client["surname_pinyin"] for client in truth if client["surname_pinyin"]}
    assert len(known) >= 20
    assert {name: read_name(name).surname for name in known} == known


def test_every_name_of_the_samples_has_letters_only():
    truth = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["clients"]
    for client in truth:
        told = read_name(client["name"])
        assert told.full.isascii()
        assert told.full.isalpha()
        assert told.initials == "".join(syllable[0] for syllable in told.syllables)


@pytest.mark.parametrize(
    ("name", "reading"), [("万俟", "moqi"), ("尉迟", "yuchi"), ("单于", "chanyu"), ("长孙", "zhangsun")]
)
def test_who_is_filed_under_a_compound_surname_alone_is_found_by_its_reading(name, reading):
    told = read_name(name)
    assert reading in told.others
    assert reading in told.searched.split()
    assert told.full not in told.others


def test_a_reading_is_told_in_full_in_initials_and_in_syllables():
    assert reading_json(read_name("丁汝昌")) == {
        "name": "丁汝昌",
        "surname": "ding",
        "given": "ruchang",
        "full": "dingruchang",
        "initials": "drc",
        "syllables": ["ding", "ru", "chang"],
        "others": [],
    }


def test_other_plausible_readings_are_named_without_the_chosen_one():
    assert read_name("覃雪").others == ("tanxue",)
    assert read_name("单乐").others == ("shanyue", "danle", "danyue")
    assert read_name("乐乐").full not in read_name("乐乐").others


@pytest.mark.parametrize(
    ("name", "full", "initials"),
    [
        ("买买提·艾力", "maimaitiaili", "mmtal"),
        ("古丽娜尔•阿不都", "gulinaerabudu", "glneabd"),
        ("扎西顿珠", "zhaxidunzhu", "zxdz"),
        ("锦程物流有限公司", "jinchengwuliuyouxiangongsi", "jcwlyxgs"),
        ("重庆银行", "chongqingyinhang", "cqyh"),
        ("乐天超市", "letianchaoshi", "ltcs"),
        ("John Smith", "johnsmith", "js"),
        ("", "", ""),
        ("？*", "", ""),
    ],
)
def test_names_without_surname(name, full, initials):
    told = read_name(name)
    assert (told.surname, told.full, told.initials) == ("", full, initials)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("王𬭎", "wanghong"),
        ("周𬴂", "zhoufei"),
        ("张㛃", "zhangjie"),
        ("李䶮", "liyan"),
        ("吴甯", "wuning"),
        ("刘骉", "liubiao"),
    ],
)
def test_rare_characters_have_a_reading(name, full):
    assert read_name(name).full == full


@pytest.mark.parametrize(
    ("name", "full"), [("张　三", "zhangsan"), ("李Ｔom", "litom"), ("张*", "zhang"), (" 王 芳 ", "wangfang")]
)
def test_spaces_masks_and_full_width_letters_do_no_harm(name, full):
    assert read_name(name).full == full


def test_a_character_that_no_dictionary_has_stands_for_itself():
    assert read_name("王\U000323ae").full == "wang\U000323ae"


def test_what_the_user_knows_better_is_taken():
    assert read_name("覃雪", {"覃": "tan"}).full == "tanxue"
    assert read_name("翟欣", {"翟欣": "di xin"}).syllables == ("di", "xin")
    assert read_name("翟欣", {"翟欣": "di xin"}).surname == "di"
    assert read_name("翟佳", {"翟欣": "di xin"}).surname == "zhai"


def test_a_told_reading_of_other_length_is_given_name_alone():
    told = read_name("买买提", {"买买提": "mehmet"})
    assert (told.surname, told.given) == ("", "mehmet")


def test_a_person_may_be_called_like_a_firm():
    assert read_name("钱店", firm=False).surname == "qian"
    assert read_name("云帆", firm=True).surname == ""
    assert name_reader().is_firm("鸿运建材经营部")


def test_many_names_are_read_like_one():
    names = ["单雪", "王𬭎", "单雪"]
    assert read_names(names) == [read_name(name) for name in names]


def test_a_surname_is_found_without_reading_it():
    assert [surname_of(name) for name in ("欧阳静", "单雪", "买买提·艾力", "绿源食品有限公司")] == [
        "欧阳",
        "单",
        "",
        "",
    ]


def test_the_table_is_whole():
    assert len(DATA["single"]) >= 60
    assert all(set(entry["sources"]) == {entry["reading"], *entry.get("also", ())} for entry in DATA["single"].values())
    marks = {mark for entry in DATA["single"].values() for told in entry["sources"].values() for mark in told.split()}
    assert marks == {"xh", "tg", "hd", "use"}
    assert sum(len(entry["sources"]) > 1 for entry in DATA["single"].values()) >= 60
    assert all(len(text.split()) == len(name) for name, text in DATA["compound"].items())
    assert all(len(text.split()) == len(word) for word, text in DATA["words"].items())
    readings = [entry["reading"] for entry in DATA["single"].values()]
    assert all(reading.isascii() and reading.islower() for reading in readings)


@pytest.mark.parametrize(
    ("name", "searched"),
    [
        ("吕绿", "lulu ll lyulyu ll"),
        ("张女", "zhangnu zn zhangnyu zn"),
        ("略阳公司", "lueyanggongsi lygs lyueyanggongsi lygs"),
        ("王飞", ""),
    ],
)
def test_a_v_for_u_with_dots_is_found_as_people_type_it(name: str, searched: str) -> None:
    assert read_name(name).searched == searched
    assert "lulu" not in read_name(name).others
