"""Pictures of upkeep, movements, value and the rules."""

from __future__ import annotations

from ui.card.mark_dialog import MarkDialog
from ui.card.radar_dialog import RadarDialog
from ui.pages.movements.page import MovementsPage
from ui.pages.rules.editor import RuleEditor
from ui.pages.rules.page import RulesPage
from ui.pages.upkeep.page import UpkeepPage
from ui.shots.camera import Camera, part
from ui.value.group_dialog import GroupDialog
from ui.value.panel import VIEWS, ValuePanel
from ui.widgets.pick_chart import PickChart
from workbench.services.printing import Wish


def upkeep(camera: Camera) -> None:
    """Picture the tabs of upkeep, every watch list that has columns of its own, and what asks for a day."""
    window = camera.desktop.window
    window.show_page("upkeep", "fulfilment")
    page = window.page("upkeep")
    camera.tabs("upkeep", page)
    if isinstance(page, UpkeepPage):
        page.fulfilment.desk.ask()
        camera.top("deed")
        page.fulfilment.desk.view.select_row(3)
        page.fulfilment.desk.show_batch()
        camera.take("upkeep-batch", window)
        window.show_page("upkeep", "lists")
        for place in (3, 5):
            page.lists.view.select_row(place)
            camera.take(f"upkeep-list-{place}", window)
        page.lists.ask_loss()
        camera.top("loss")


def movements(camera: Camera) -> None:
    """Picture a comparison in all its ways, over the last year, and its documents."""
    window = camera.desktop.window
    window.show_page("movements")
    page = window.page("movements")
    if not isinstance(page, MovementsPage):
        return
    page.period.preset.setCurrentIndex(page.period.preset.findData("year-start"))
    page.period.preset.activated.emit(page.period.preset.currentIndex())
    for view in ("bands", "table", "matrix", "reasons"):
        page.changes.pictures.choose(view)
        camera.take(f"movements-{view}", window)
    page.changes.pictures.choose("bridge")
    for name in ("movements", "distribution"):
        window.show_page("reports", Wish(name))
        camera.take(f"report-{name}", window)


def values(camera: Camera) -> None:
    """Picture the distribution, every value view with the clients of its first figure, and what they ask for."""
    window = camera.desktop.window
    window.show_page("movements", "distribution")
    camera.take("movements-2", window)
    window.show_page("movements", "value")
    panel = part(window.page("movements"), ValuePanel)
    camera.settle()
    for code in VIEWS:
        panel.show_view(code)
        chart = panel.views[code].findChild(PickChart)
        if chart is not None and chart.spots:
            chart.clicked.emit(chart.spots[0].key)
        camera.take(f"value-{code}", window)
    panel.show_view("rfm")
    camera.settle()
    first = panel.panel.model.record_at(0)
    client = [(first.client_id, first.name)]
    MarkDialog(panel.context, client, parent=panel).open()
    camera.top("value-mark")
    RadarDialog(panel.context, client[0][0], "", panel).open()
    camera.top("value-radar")
    GroupDialog(panel.context, None, panel).open()
    camera.top("value-group")


def rules(camera: Camera) -> None:
    """Picture a standard in words, its form, a line that is wrong, an adoption, and two versions side by side."""
    window = camera.desktop.window
    window.show_page("rules", ("standard", "branch-2016"))
    camera.take("rules-standard", window)
    work = part(window, RulesPage).work
    work.edit()
    camera.settle()
    editor = part(window, RuleEditor)
    camera.take("rules-form", editor)
    editor.tabs.setCurrentWidget(editor.text)
    editor.take(editor.text.toPlainText().replace("low = 100\nhigh = 500", "low = 110\nhigh = 500"))
    camera.settle()
    editor.go.click()
    camera.take("rules-text", editor)
    editor.done(0)
    window.show_page("rules", ("scheme", "boc"))
    camera.settle()
    for name, run in (
        ("rules-adopt", work.adopt),
        ("rules-versions", work.compare_versions),
        ("rules-clients", work.compare_clients),
        ("rules-try", work.try_out),
    ):
        run()
        camera.top(name)
