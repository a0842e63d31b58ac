"""Every merge rule of `reliability.md` §3.4 as a directed story over real books."""

from __future__ import annotations

import pytest

from tests.helpers.sync_lab import Lab
from tests.helpers.sync_scenarios import SCENARIOS, Scenario


@pytest.mark.parametrize("story", SCENARIOS, ids=lambda story: story.__name__)
def test_a_merge_rule(story: Scenario) -> None:
    with Lab() as lab:
        story(lab)
