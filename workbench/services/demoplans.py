"""What the demonstration book has to do: tasks, life events with theirs, service plans and some grids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from workbench.domain.lifeevents import LifeEvent
from workbench.domain.money import FEN_PER_WAN
from workbench.ports import Store, Transaction
from workbench.services.lifeevents import put_event_tasks
from workbench.services.tasks import put_task
from workbench.settings import load_toml, resource
from workbench.texts import Texts

#: Of those whose assets call for a plan every third one has none yet, so that the list of them is not empty.
_THIRD = 3


def plan_people(store: Store, clients: Sequence[bytes], assets: Mapping[bytes, int], today: date, seed: int) -> None:
    """Write tasks, events, plans and grids for some of the people, the same for the same seed."""
    data, texts = load_toml(resource("demo/plans.toml")), Texts("zh_CN")
    with store.transaction("demo", label="plan") as tx:
        for told in data["tasks"]:
            for client in _some(clients, told, seed):
                _put_task(tx, client, told, today)
        for told in data["events"]:
            for client in _some(clients, told, seed):
                _put_event(store, tx, client, told, today, texts)
        _put_plans(tx, clients, assets, data["plan"], today)
        grid = {"from": 1, **data["grid"]}
        for client in _some(clients, grid, seed):
            _put_texts(tx, client, "grid", grid, today)


def _some(clients: Sequence[bytes], told: Mapping[str, Any], seed: int) -> Iterator[bytes]:
    first = (told["from"] + seed - 1) % told["every"]
    yield from clients[first :: told["every"]]


def _put_task(tx: Transaction, client: bytes, told: Mapping[str, Any], today: date) -> None:
    due = today + timedelta(days=told["due"])
    closed_by = "contact" if told.get("by_contact") else None
    row = put_task(tx, client, told["title"], due, closed_by=closed_by, content=told.get("content"))
    if "done" in told:
        tx.put("task", row, {"state": "done", "done_on": today + timedelta(days=told["done"])})


def _put_event(
    store: Store, tx: Transaction, client: bytes, told: Mapping[str, Any], today: date, texts: Texts
) -> None:
    on, row = today + timedelta(days=told["on"]), tx.new_id()
    person, note = told.get("person", "self"), told.get("note", "")
    event = LifeEvent(row, told["kind"], on, told["kind"] == "anniversary", person, note)
    values: dict[str, Any] = {"client_id": client, "kind": event.kind, "on": on, "person": person, "note": note or None}
    if event.yearly:
        values["yearly"] = True
    if event.kind in ("opening", "money"):
        values["report"] = True
    if "told" in told:
        values["report_on"] = today + timedelta(days=told["told"])
    tx.put("life_event", row, {name: value for name, value in values.items() if value is not None})
    put_event_tasks(store, tx, client, event, today, texts)


def _put_plans(
    tx: Transaction, clients: Sequence[bytes], assets: Mapping[bytes, int], plan: Mapping[str, Any], today: date
) -> None:
    wealthy = [client for client in clients if assets.get(client, 0) >= plan["least"] * FEN_PER_WAN]
    for number, client in enumerate(wealthy):
        if number % _THIRD:
            _put_texts(tx, client, "plan", plan, today + timedelta(days=plan["written"]))


def _put_texts(tx: Transaction, client: bytes, kind: str, texts: Mapping[str, Any], on: date) -> None:
    for code, text in texts.items():
        if isinstance(text, str):
            row = tx.natural_id("passage", client.hex(), kind, code)
            tx.put("passage", row, {"client_id": client, "kind": kind, "code": code, "text": text, "on": on})
