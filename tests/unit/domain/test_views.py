"""A view is kept as JSON of a version; what is not known is handed on, what cannot be read is left out."""

from __future__ import annotations

import json

from workbench.domain.views import ListView, from_json, to_json

VIEW = ListView("王", {"tier": ("gold",), "due": ("7",)}, "aum", True, (("name", 120), ("aum", 0)), {"grouped": "tier"})


def test_a_view_comes_back_as_it_was_kept():
    assert from_json(to_json(VIEW)) == VIEW


def test_what_a_later_version_keeps_stays():
    kept = json.loads(to_json(VIEW)) | {"version": 2, "colours": [1, 2]}
    again = json.loads(to_json(from_json(json.dumps(kept))))
    assert again["colours"] == [1, 2]
    assert again["grouped"] == "tier"


def test_what_cannot_be_read_is_left_out():
    assert from_json("{") == ListView()
    assert from_json("[1]") == ListView()
    assert from_json(None) == ListView()
    wrong = {
        "search": 3,
        "filter": {"nobody": ["x"], "tier": "gold", "band": ["a"]},
        "columns": [["name"], ["aum", 9]],
        "sort": 1,
    }
    assert from_json(json.dumps(wrong)) == ListView(filter={"band": ("a",)}, columns=(("aum", 9),))


def test_order_and_columns_do_not_make_another_question():
    assert VIEW.same_question(ListView("王", {"due": ("7",), "tier": ("gold",), "band": ()}))
    assert not VIEW.same_question(ListView("王", {"due": ("7",)}))
