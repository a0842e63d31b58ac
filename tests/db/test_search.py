"""What a search finds in a book: readings that were told, other numbers and names, tags, and notes of every kind."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from db.desk import Desk
from db.queries.search import NOTES, note_hits, search_rows
from db.queries.tags import tag_counts, tags_by_client
from workbench.domain.problems import Problem
from workbench.domain.search import SearchIndex
from workbench.services.caches import Caches
from workbench.services.clients import add_client, set_client
from workbench.services.rules import load_rules
from workbench.services.tagging import change_tags, usual_tags

TODAY = dt.date(2026, 11, 22)


def fresh(desk: Desk) -> SearchIndex:
    """Let the caches follow what was written, and make the index as the window does."""
    Caches(desk).finish(load_rules(desk), TODAY)
    return SearchIndex(search_rows(desk))


def made(desk: Desk, **fields: str) -> bytes:
    return add_client(desk, fields=fields, today=TODAY)[1]


def put(desk: Desk, table: str, client: bytes, **values: Any) -> None:
    with desk.transaction("demo") as tx:
        tx.put(table, tx.new_id(), {"client_id": client, **values})


def test_a_told_reading_wins_and_undo_brings_the_old_one_back(desk):
    client = made(desk, name="单雄")
    assert fresh(desk).find("sx") == [client]
    set_client(desk, client=client, fields={"reading": "Chán xióng"})
    index = fresh(desk)
    assert desk.row("client", client)["reading"] == "chan xiong"
    assert index.find("cx") == index.find("chanxiong") == [client]
    assert index.find("sx") == [client], "the usual reading finds it as well"
    assert desk.connection.execute("SELECT full, initials FROM reading").fetchone() == ("chanxiong", "cx")
    desk.undo()
    assert fresh(desk).find("cx") == []
    assert desk.connection.execute("SELECT full FROM reading").fetchone() == ("shanxiong",)


@pytest.mark.parametrize(
    "typed", ["lv", "lu", "lyu", "lü", "LÜ", "lǚ", "lvsy", "lusiyuan", "lyusiyuan", "lsy", "吕siy"]
)
def test_a_name_with_u_umlaut_is_found_by_each_of_its_spellings(desk: Desk, typed: str) -> None:
    client = made(desk, name="吕思远")
    made(desk, name="李阳")
    assert fresh(desk).find(typed) == [client]


def test_umlauts_of_other_languages_stay_findable(desk: Desk) -> None:
    client = made(desk, name="Müller Jürgen")
    assert fresh(desk).find("müller") == fresh(desk).find("JÜRG") == [client]


def test_an_empty_reading_lets_the_table_speak_again(desk):
    client = made(desk, name="单雄", reading="dan xiong")
    assert fresh(desk).found(client, "danxiong") is None
    set_client(desk, client=client, fields={"reading": ""})
    assert desk.row("client", client)["reading"] is None
    fresh(desk)
    assert desk.connection.execute("SELECT full FROM reading").fetchone() == ("shanxiong",)


@pytest.mark.parametrize("text", ["foo bar", "shan", "shan xiong fei"])
def test_a_reading_that_does_not_fit_the_name_is_refused(desk, text):
    client = made(desk, name="单雄")
    with pytest.raises(Problem) as caught:
        set_client(desk, client=client, fields={"reading": text})
    assert caught.value.code == "bad-reading"


def test_names_of_an_older_table_are_read_again(desk):
    client = made(desk, name="单雄")
    fresh(desk)
    with desk.atomic():
        desk.connection.execute("UPDATE reading SET name = '单雄', full = 'danxiong', initials = 'dx', others = ''")
    set_client(desk, client=client, fields={"employer": "机械厂"})
    fresh(desk)
    assert desk.connection.execute("SELECT full, others FROM reading").fetchone() == ("shanxiong", "danxiong dx")


def test_other_numbers_names_tags_and_the_end_of_the_identity_number_find_a_client(desk):
    client = made(desk, name="逄立夏", client_no="880017", mobile="13912345678", id_no="110101199003077758", job="会计")
    made(desk, name="王芳", client_no="880018")
    put(desk, "alias", client, kind="client_no", value="770017")
    put(desk, "alias", client, kind="name", value="逄小夏")
    change_tags(desk, [client], add=["老板娘"], on=TODAY)
    index = fresh(desk)
    for text in (
        "880017",
        "770017",
        "逄小夏",
        "5678",
        "7758",
        "110101199003077758",
        "会计",
        "#老板",
        "板娘",
        "plx 5678",
    ):
        assert index.find(text) == [client], text
    assert index.find("8800") != [client]
    assert search_rows(desk, [client]) == [row for row in search_rows(desk) if row.client == client]


def test_a_name_of_several_parts_is_found_with_and_without_its_dot(desk):
    client = made(desk, name="买买提·艾力")
    made(desk, name="艾力")
    index = fresh(desk)
    for text in ("买买提艾力", "买买提·艾力", "买买提•艾力", "提艾", "mmtal"):
        assert index.find(text) == [client], text


def test_notes_of_every_kind_find_their_client(desk):
    client = made(desk, name="王芳", remark="想换房一", preference="喜欢换房二", taboo="别提换房三")
    other = made(desk, name="李芳")
    put(desk, "interaction", client, note="问了换房四", on=TODAY, next_step="约看换房五", next_on=TODAY)
    put(desk, "task", client, title="送换房六")
    put(desk, "opportunity", client, title="换房七", product="换房八", note="换房九")
    put(desk, "passage", client, kind="plan", code="aim", text="打算换房十")
    put(desk, "relation", client, name="换房甲", role="friend")
    put(desk, "life_event", client, kind="house", note="换房乙")
    put(desk, "appointment", client, starts="2026-11-25T09:30", purpose="谈换房丙")
    put(desk, "mark", client, kind="stage", code="lost", note="换房丁")
    put(desk, "address", client, kind="home", text="换房戊路")
    for text in "一二三四五六七八九十甲乙丙丁戊":
        (hit,) = note_hits(desk, [f"换房{text}"], 10)
        assert hit.client == client
        assert f"换房{text}" in hit.around([f"换房{text}"])
    assert {note_hits(desk, [f"换房{text}"], 1)[0].source for text in "一二三四五六七十甲乙丙丁戊"} == set(NOTES)
    assert note_hits(desk, ["换房", "没有"], 10) == []
    put(desk, "interaction", other, note="也说换房", on=TODAY)
    assert {hit.client for hit in note_hits(desk, ["换房"], 10)} == {client, other}


def test_a_note_word_and_a_name_together_find_only_whom_both_fit(desk):
    first, second = made(desk, name="王芳", remark="想换房"), made(desk, name="李芳", remark="也想换房 ABC_1")
    index = fresh(desk)
    assert [hit.client for hit in note_hits(desk, ["李", "换房"], 10, holds=index.holds)] == [second]
    assert [hit.client for hit in note_hits(desk, ["换房", "wf"], 10, holds=index.holds)] == [first]
    assert note_hits(desk, ["李", "换房"], 10) == []
    assert [hit.client for hit in note_hits(desk, ["c_1"], 10)] == [second], "signs of LIKE stand for themselves"
    assert note_hits(desk, ["c%1"], 10) == []


def test_looking_through_notes_stops_when_nobody_waits(desk):
    made(desk, name="王芳", remark="想换房")

    def gone() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        note_hits(desk, ["换房"], 10, check=gone)


def test_tags_are_given_and_taken_in_one_step_that_can_be_undone(desk):
    clients = [made(desk, name=name) for name in ("王芳", "李芳", "张芳")]
    change_tags(desk, clients, add=["#代发", "老板娘"], on=TODAY)
    change_tags(desk, clients[:2], add=["企业主"], remove=["代发", "没有的"], on=TODAY)
    assert tags_by_client(desk, clients) == {
        clients[0]: ["老板娘", "企业主"],
        clients[1]: ["老板娘", "企业主"],
        clients[2]: ["代发", "老板娘"],
    }
    assert tag_counts(desk) == {"老板娘": 3, "企业主": 2, "代发": 1}
    assert change_tags(desk, clients, add=["老板娘"], remove=["没有的"], on=TODAY).operation is None
    desk.undo()
    assert tag_counts(desk) == {"代发": 3, "老板娘": 3}
    desk.undo()
    assert tag_counts(desk) == {}
    assert "家庭财富实际管理人" in usual_tags()


@pytest.mark.parametrize("text", ["", "#", "两 个", "a,b", "长" * 17])
def test_a_tag_is_one_short_word(desk, text):
    client = made(desk, name="王芳")
    with pytest.raises(Problem) as caught:
        change_tags(desk, [client], add=["好的", text], on=TODAY)
    assert caught.value.code == "bad-tag"
    assert tags_by_client(desk, [client]) == {}
