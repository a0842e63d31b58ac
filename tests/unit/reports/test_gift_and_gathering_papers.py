"""What stands on the gift slip and the list of invitations beside their rows: who approved, who comes."""

from __future__ import annotations

import io
from datetime import date

import pytest

from tests.unit.reports.builders import LETTERHEAD, poppler
from workbench.readmodels.gatherpapers import CallRow, EventInvitations
from workbench.readmodels.giftpapers import GiftSlips, PaperGift, PaperSlip
from workbench.reports.event_invitations import event_invitations
from workbench.reports.gift_slip import gift_slip
from workbench.texts import Texts

DAY = date(2026, 11, 23)


def slip(gifts):
    out = io.BytesIO()
    gift_slip(GiftSlips(LETTERHEAD, DAY, [PaperSlip("C1", "廖才霞", gifts)]), out, Texts("zh_CN"))
    return out.getvalue()


@pytest.mark.parametrize(("approvers", "named"), [(("沈立行", "沈立行"), 2), (("沈立行", ""), 0), (("", ""), 0)])
def test_the_foot_of_a_slip_names_who_approved_all_of_it(tmp_path, approvers, named):
    gifts = [
        PaperGift(DAY, "C1", "廖才霞", f"礼品{place}", 1, 9_800, "关怀", name) for place, name in enumerate(approvers)
    ]
    text = poppler("pdftotext", slip(gifts), tmp_path, "-layout")
    in_rows = 2 * sum(bool(name) for name in approvers)
    assert text.count("沈立行") == in_rows + named


def test_whoever_agreed_to_come_is_ticked():
    def ticks(comes):
        rows = [CallRow(1, "廖才霞", "139****5678", "您好！", True, comes)]
        out = io.BytesIO()
        event_invitations(EventInvitations(LETTERHEAD, "年末沙龙", DAY, rows), out, Texts("zh_CN"))
        return len(out.getvalue())

    assert ticks(True) > ticks(False)
