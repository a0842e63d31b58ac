"""Service plans in a book: nothing is saved before it is adopted; an empty text takes a part away; undo works."""

from __future__ import annotations

import io

import pytest

from db.desk import Desk
from tests.helpers.desk import TODAY, filled_desk
from ui.workspace import Workspace
from workbench.domain.problems import Problem
from workbench.reports.service_plan import service_plan
from workbench.services.documents import Printing
from workbench.services.plans import ServicePlan, known_text, plan_of, write_passages
from workbench.services.printing import Wish, fill
from workbench.services.watching import watch_list
from workbench.texts import Texts


@pytest.fixture
def workspace(tmp_path):
    with filled_desk(tmp_path, clients=30) as desk:
        yield Workspace(desk, lambda: TODAY)


@pytest.fixture
def desk(workspace) -> Desk:
    return workspace.desk


def unplanned(workspace: Workspace) -> list[bytes]:
    rows = watch_list(workspace.desk, rules=workspace.rules, day=TODAY, name="unplanned")
    return [row.client_id for row in rows]


def plan(workspace: Workspace, client: bytes) -> ServicePlan:
    found = plan_of(workspace.desk, rules=workspace.rules, client=client, today=TODAY)
    assert found is not None
    return found


def write(desk: Desk, client: bytes, kind: str = "plan", **texts: str) -> None:
    write_passages(desk, client=client, kind=kind, texts=texts, today=TODAY)


def test_who_is_to_have_a_plan_and_has_none_is_listed_until_a_part_is_written(workspace, desk):
    asked = unplanned(workspace)
    assert asked
    for client in asked:
        assert plan(workspace, client).needed
        assert plan(workspace, client).written is None
    write(desk, asked[0], goal="明年换房")
    assert unplanned(workspace) == asked[1:]
    desk.undo()
    assert unplanned(workspace) == asked


def test_what_is_known_is_proposed_and_never_saved(workspace, desk):
    client = unplanned(workspace)[0]
    position = desk.position()
    found = plan(workspace, client)
    known = {part.part.code: known_text(part, Texts("en")) for part in found.parts}
    assert known["balance"].startswith("Financial assets at our bank")
    assert all(part.text == "" for part in found.parts)
    assert desk.position() == position


def test_a_part_is_written_changed_and_taken_away(workspace, desk):
    client = desk.client_ids()[0]
    write(desk, client, risk="  小幅波动  ", goal="存够学费")
    found = {part.part.code: (part.text, part.on) for part in plan(workspace, client).parts}
    assert found["risk"] == ("小幅波动", TODAY)
    write(desk, client, risk="")
    assert plan(workspace, client).parts[0].text == ""
    write(desk, client, risk="再议")
    assert plan(workspace, client).parts[0].text == "再议"
    desk.undo()
    desk.undo()
    assert plan(workspace, client).parts[0].text == "小幅波动"


def test_writing_the_same_again_writes_nothing(desk):
    client = desk.client_ids()[0]
    write(desk, client, goal="存够学费")
    position = desk.position()
    write(desk, client, goal="存够学费 ")
    assert desk.position() == position


def test_the_grid_has_nine_cells_of_its_own(workspace, desk):
    client = desk.client_ids()[0]
    write_passages(desk, client=client, kind="grid", texts={"family-now": "三口之家"}, today=TODAY)
    found = plan(workspace, client)
    assert (found.grid, found.written, found.grid_shown) == ({"family-now": "三口之家"}, None, False)


@pytest.mark.parametrize(("kind", "code"), [("plan", "hobby"), ("grid", "risk")])
def test_a_part_that_nobody_knows_is_refused(desk, kind, code):
    with pytest.raises(Problem):
        write_passages(desk, client=desk.client_ids()[0], kind=kind, texts={code: "x"}, today=TODAY)


def test_the_paper_tells_what_was_written_and_neither_tier_nor_rules(workspace, desk):
    client = unplanned(workspace)[0]
    write(desk, client, goal="存够学费")
    printing = Printing(desk, workspace.rules, Texts("zh_CN"), TODAY, "2026-11-21 08:35")
    model = fill(printing, Wish("service-plan", [client])).model
    (sheet,) = model.plans
    assert [part.text for part in sheet.parts] == ["", "", "", "", "", "存够学费"]
    assert (model.letterhead.rules, model.letterhead.data_date) == ("", None)
    assert service_plan(model, io.BytesIO(), Texts("zh_CN")) == 1
    with pytest.raises(Problem):
        fill(printing, Wish("service-plan"))
