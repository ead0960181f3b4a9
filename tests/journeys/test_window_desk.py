"""Working at the desk: tabs, history, session, palette, keyboard, languages and palettes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.helpers.window import open_desk, settle, write_specimen
from wsisdesk.ui.look import theme as themes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

NAMES = ("a.html", "b.html", "c.html")


@pytest.fixture
def data(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Path:
    """A data folder with three documents in it."""
    for number, name in enumerate(NAMES):
        write_specimen(tmp_path / "in", name, f"Paper {number}", 9200 + number)
    with open_desk(qapp, tmp_path / "data") as desk:
        desk.window.imports.import_paths([tmp_path / "in"])
        settle(desk, qtbot)
    return tmp_path / "data"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, data: Path) -> Iterator[Desk]:
    with open_desk(qapp, data) as made:
        settle(made, qtbot)
        yield made


def _id(desk: Desk, name: str) -> str:
    return next(e.id for e in desk.window.library.entries.values() if e.name == name)


def _open(desk: Desk, qtbot: QtBot, *names: str) -> None:
    for name in names:
        desk.window.tabs.open_document(_id(desk, name))
        settle(desk, qtbot)


def _tabs(desk: Desk) -> list[str]:
    return [page.entry.name for page in desk.window.tabs.document_pages()]


def _current(desk: Desk) -> str:
    page = desk.window.tabs.current_document()
    return page.entry.name if page is not None else ""


def _do(desk: Desk, action: str) -> None:
    desk.window.actions_[action].trigger()


def test_a_document_opens_once_however_often_it_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html", "b.html", "a.html")
    assert _tabs(desk) == ["a.html", "b.html"]
    assert _current(desk) == "a.html"


def test_back_and_forward_go_from_document_to_document(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, *NAMES)
    _do(desk, "back")
    _do(desk, "back")
    assert _current(desk) == "a.html"
    assert not desk.window.actions_["back"].isEnabled()
    _do(desk, "forward")
    assert _current(desk) == "b.html"


def test_back_opens_what_has_been_closed_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html", "b.html")
    page = desk.window.tabs.document_pages()[0]
    desk.window.area.close_page(page)
    _do(desk, "back")
    settle(desk, qtbot)
    assert _current(desk) == "a.html"


def test_a_closed_tab_opens_again(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html", "b.html")
    assert not desk.window.actions_["reopen_tab"].isEnabled()
    _do(desk, "close_tab")
    assert _tabs(desk) == ["a.html"]
    _do(desk, "reopen_tab")
    settle(desk, qtbot)
    assert _current(desk) == "b.html"


def test_tabs_follow_one_another_around_the_end(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, *NAMES)
    _do(desk, "next_tab")
    assert _current(desk) == "a.html"
    _do(desk, "previous_tab")
    assert _current(desk) == "c.html"


def test_tabs_places_and_panels_come_back_after_a_restart(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        _open(desk, qtbot, "a.html", "b.html", "c.html")
        page = desk.window.tabs.document_pages()[1]
        document = page.reader.document()
        assert document is not None
        last = document.blocks[-1].id
        desk.window.tabs.open_document(page.entry.id, last)
        _do(desk, "show_library")
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        assert _tabs(desk) == list(NAMES)
        assert _current(desk) == "b.html"
        page = desk.window.tabs.document_pages()[1]
        assert page.place() == last
        assert desk.window.side.isHidden()
        loaded = [p.reader.document() is not None for p in desk.window.tabs.document_pages()]
        assert loaded == [False, True, False]
        assert desk.window.recent_entries()[0].name == "b.html"


def test_the_palette_runs_commands_and_opens_documents(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    _do(desk, "palette")
    popup = window.palette_desk.popup
    QTest.keyClicks(popup.field, "9201")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert _current(desk) == "b.html"
    assert popup.isHidden()
    _do(desk, "commands")
    QTest.keyClicks(popup.field, "close tab")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert _tabs(desk) == []


def test_escape_leaves_the_palette(desk: Desk, qtbot: QtBot) -> None:
    _do(desk, "palette")
    popup = desk.window.palette_desk.popup
    assert popup.isVisible()
    QTest.keyClick(popup.field, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_the_language_switches_while_documents_are_open(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html")
    window = desk.window
    english = window.panel.filter.placeholderText()
    _do(desk, "language_ar")
    settle(desk, qtbot)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.panel.filter.placeholderText() != english
    assert window.actions_["quit"].text() != "&Quit"
    assert window.panel.view.model().index(0, 0).data() == "مجلس الاتحاد"
    _do(desk, "language_en")
    settle(desk, qtbot)
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.panel.filter.placeholderText() == english


def test_every_page_can_be_opened_in_both_languages(desk: Desk, qtbot: QtBot) -> None:
    titles: dict[str, set[str]] = {"en": set(), "ar": set()}
    for language in ("en", "ar"):
        _do(desk, f"language_{language}")
        for action in ("settings", "shortcuts", "about", "check_library"):
            _do(desk, action)
            settle(desk, qtbot)
        titles[language] = {page.title() for page in desk.window.area.pages()}
    assert len(titles["en"]) == len(titles["ar"]) == 4
    assert not titles["en"] & titles["ar"]


@pytest.mark.parametrize("name", [themes.LIGHT, themes.DARK, themes.CONTRAST])
def test_the_colours_switch_while_documents_are_open(desk: Desk, qtbot: QtBot, name: str) -> None:
    _open(desk, qtbot, "a.html")
    _do(desk, f"theme_{name}")
    settle(desk, qtbot)
    theme = themes.theme(name)
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.ground
    picture = desk.window.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, picture.height() - 3) == theme.ground
    assert desk.window.actions_[f"theme_{name}"].isChecked()


def test_choices_are_still_there_after_a_restart(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        for action in ("theme_dark", "language_ar", "zoom_in", "group_language"):
            _do(desk, action)
        desk.window.actions_.rebind("about", ("Ctrl+Alt+A",))
        settle(desk, qtbot)
    with open_desk(qapp, data) as desk:
        settings = desk.services.store.settings
        assert (settings.interface.theme, settings.interface.language) == ("dark", "ar")
        assert settings.reading.zoom == 110
        assert settings.library.grouping == "language"
        assert desk.window.actions_["about"].shortcut().toString() == "Ctrl+Alt+A"
        assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_f6_goes_from_pane_to_pane_and_around(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html")
    window = desk.window
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.panel.setFocus()
    seen: list[QWidget] = []
    for _ in range(6):
        _do(desk, "next_pane")
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
    assert len(set(seen)) == 6
    assert window.panel.isAncestorOf(seen[-1])
    _do(desk, "previous_pane")
    assert QApplication.focusWidget() is seen[-2]


def test_every_widget_that_takes_the_focus_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html")
    for action in ("settings", "shortcuts", "about", "check_library", "find", "go_to_clause"):
        _do(desk, action)
        settle(desk, qtbot)
    nameless = []
    for widget in desk.window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_focus and widget.focusProxy() is None and not widget.isHidden():
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken is not None and not spoken.text(QAccessible.Text.Name):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_a_narrow_window_gives_its_room_to_the_text(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html")
    window = desk.window
    window.resize(1366, 768)
    assert not window.side.isHidden()
    assert not window.outline.panel.isHidden()
    window.resize(1100, 700)
    assert window.outline.panel.isHidden()
    window.resize(683, 384)
    assert window.side.isHidden()
    assert window.width() == 683


def test_files_of_a_second_start_are_opened(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    known = tmp_path / "in" / "b.html"
    new = write_specimen(tmp_path / "new", "d.html", "Paper 3", 9203)
    desk.window.imports.import_paths([known, new], open_after=True)
    settle(desk, qtbot)
    assert set(_tabs(desk)) == {"b.html", "d.html"}


def test_a_citation_leads_to_the_document_it_names(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    from wsisdesk.documents.symbols import citations

    _open(desk, qtbot, "a.html")
    (held,) = citations("See Resolution 9201 (Modified 2025) of the ITU Council.", "en")
    desk.window.follower.follow(held)
    settle(desk, qtbot)
    assert _current(desk) == "b.html"
    (missing,) = citations("See Resolution 9299 (Modified 2025) of the ITU Council.", "en")
    desk.window.follower.follow(missing)
    assert _current(desk) == "b.html"
    assert "9299" in desk.window.strip.text()


def test_another_version_than_the_one_cited_is_said(desk: Desk, qtbot: QtBot) -> None:
    from wsisdesk.documents.symbols import citations

    _open(desk, qtbot, "a.html")
    (other,) = citations("See Resolution 9201 (Modified 2019) of the ITU Council.", "en")
    desk.window.follower.follow(other)
    settle(desk, qtbot)
    assert _current(desk) == "b.html"
    assert "2019" in desk.window.strip.text()
    assert "2025" in desk.window.strip.text()


def test_alt_and_a_digit_choose_a_tab(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, *NAMES)
    action = desk.window.actions_["tab_2"]
    assert action.shortcut().toString() == "Alt+2"
    action.trigger()
    assert _current(desk) == "b.html"
    assert desk.window.actions_["tab_3"].isEnabled()
    assert not desk.window.actions_["tab_4"].isEnabled()


@pytest.mark.parametrize("written", ["[interface\n", '[interface]\ntheme = "pink"\n'])
def test_a_damaged_settings_file_is_said_and_stands_in_nobody_s_way(
    qapp: QApplication, qtbot: QtBot, data: Path, written: str
) -> None:
    (data / "settings.toml").write_text(written, "utf-8")
    with open_desk(qapp, data) as desk:
        settle(desk, qtbot)
        assert not desk.window.strip.isHidden()
        assert {entry.name for entry in desk.window.library.entries.values()} >= {*NAMES}
        _open(desk, qtbot, "a.html")
        assert _current(desk) == "a.html"


def test_the_status_line_says_whether_a_newer_version_is_held(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    write_specimen(tmp_path / "more", "new.html", "Paper 0", 9200, "Modified 2026")
    _open(desk, qtbot, "a.html")
    assert _standing(desk) == "Latest version held"
    desk.window.imports.import_paths([tmp_path / "more" / "new.html"])
    settle(desk, qtbot)
    assert _standing(desk) == "Latest version held"  # of the one that has just been opened
    _open(desk, qtbot, "a.html")
    assert _standing(desk) == "A newer version is held"


def _standing(desk: Desk) -> str:
    shown = [label.text() for label in desk.window.status.findChildren(QLabel)]
    return next((text for text in shown if text.endswith("held")), "")


def test_a_specimen_says_so_on_its_paper_and_in_the_status_line(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "a.html")
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.reader.canvas.page.state.tag == ""
    desk.window.imports.install_starter()
    settle(desk, qtbot)
    entry = next(e for e in desk.window.library.entries.values() if e.specimen)
    desk.window.tabs.open_document(entry.id)
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    assert page.reader.canvas.page.state.tag == "Specimen document"
    shown = [label.text() for label in desk.window.status.findChildren(QLabel)]
    assert "Specimen text" in shown
