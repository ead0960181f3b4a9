"""The tools of a comparison's page: menu, export sheet, comments as exports take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.unit.ui.compare.specimens import make_entry, make_prepared
from wsisdesk.annotate import editing
from wsisdesk.annotate.model import Content, NoteKind, Target
from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.export.comparison.request import Style
from wsisdesk.export.comparison.saving import FORMS
from wsisdesk.export.words import words
from wsisdesk.ui.compare.change_panel import ChangePanel
from wsisdesk.ui.compare.comment_editor import CommentEditor
from wsisdesk.ui.compare.export_sheet import Choice, ExportSheet
from wsisdesk.ui.compare.listing import Display
from wsisdesk.ui.compare.more_menu import has_tracked_changes
from wsisdesk.ui.compare.outgoing import comments_by_row
from wsisdesk.ui.compare.toolbar import CompareTools
from wsisdesk.ui.look.theme import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def tools(qtbot: QtBot) -> CompareTools:
    made = CompareTools(theme("light"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_the_tools_tell_what_the_user_wants_to_see(tools: CompareTools) -> None:
    told: list[Display] = []
    tools.display_changed.connect(told.append)
    tools.fold.click()
    tools.unified.click()
    assert told == [Display(fold=False), Display(fold=False, unified=True)]


def test_what_a_narrow_toggle_cuts_is_in_its_tool_tip(tools: CompareTools) -> None:
    for toggle in tools.toggles():
        assert toggle.toolTip() == toggle.text() != ""


def test_what_is_on_has_a_check_mark(tools: CompareTools) -> None:
    tools.form.click()
    assert tools.form.icon().isNull()
    assert not tools.fold.icon().isNull()


def test_a_narrow_page_does_not_forget_that_two_texts_were_wanted(tools: CompareTools) -> None:
    told: list[Display] = []
    tools.display_changed.connect(told.append)
    tools.show_narrow(True)
    assert tools.unified.isChecked()
    tools.fold.click()
    assert told == [Display(fold=False, unified=False)]
    tools.show_narrow(False)
    assert tools.sides.isChecked()


def test_the_counter_runs_from_left_to_right_in_every_language(tools: CompareTools) -> None:
    tools.show_place(3, 17)
    assert tools.counter.text() == "\u20663 / 17\u2069"
    tools.show_place(0, 0)
    assert not tools.next.isEnabled()


def test_every_tool_has_a_name(tools: CompareTools) -> None:
    for button in (tools.previous, tools.next, tools.more, tools.changes):
        assert button.accessibleName()


def test_the_sheet_offers_every_form_there_is(over: QWidget) -> None:
    sheet = ExportSheet(Choice(), over)
    assert {sheet.form.itemData(n) for n in range(sheet.form.count())} == set(FORMS)


@pytest.mark.parametrize(
    "choice",
    [
        Choice(),
        Choice(".table.docx", "ar", Style.UN, "Delegation", only_changed=False, typography=True),
        Choice(".pdf", "zh"),
    ],
)
def test_the_sheet_returns_what_it_was_given(over: QWidget, choice: Choice) -> None:
    assert ExportSheet(choice, over).choice() == choice


def test_marks_are_asked_only_where_they_are_drawn(over: QWidget) -> None:
    sheet = ExportSheet(Choice(".table.docx"), over)
    assert sheet.style_.isEnabled()
    sheet.form.setCurrentIndex(0)
    assert not sheet.style_.isEnabled()
    assert not sheet.only_changed.isEnabled()


def test_enter_accepts_the_sheet(over: QWidget, qtbot: QtBot) -> None:
    sheet = ExportSheet(Choice(".md"), over)
    with qtbot.waitSignal(sheet.accepted) as told:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert told.args == [Choice(".md")]


@pytest.mark.parametrize("typed", ["one, two", "one،two", "one、 two,", " one , one , two"])
def test_tags_are_parted_by_the_commas_of_any_script(over: QWidget, typed: str) -> None:
    editor = CommentEditor(over)
    editor.open_with("", ())
    editor.tags.setText(typed)
    assert editor.written() == ("", ("one", "two"))


def test_opening_a_comment_is_not_typing(over: QWidget) -> None:
    editor = CommentEditor(over)
    typed: list[bool] = []
    editor.typed.connect(lambda: typed.append(True))
    editor.open_with("We agree.", ("plenary",))
    assert not typed
    QTest.keyClicks(editor.text, "!")
    assert typed
    assert editor.written() == ("We agree.!", ("plenary",))


@pytest.mark.parametrize(
    ("text", "direction"),
    [("نؤيد", Qt.LayoutDirection.RightToLeft), ("yes", Qt.LayoutDirection.LeftToRight)],
)
def test_a_comment_runs_as_its_letters_do(
    over: QWidget, text: str, direction: Qt.LayoutDirection
) -> None:
    editor = CommentEditor(over)
    editor.open_with(text, ())
    assert editor.text.document().defaultTextOption().textDirection() == direction


def test_comments_go_into_exports_under_their_rows() -> None:
    notes = [
        editing.make(
            Target("new", "b1", row=row, compared="old"),
            Content(NoteKind.COMMENT, text, tags=("x",)), "Delegate",
        )
        for row, text in (("b1|b1", "First."), ("b1|b1", "Second."), ("|b2", "Third."))
    ]  # fmt: skip
    found = comments_by_row(notes)
    assert [comment.text for comment in found["b1|b1"]] == ["First.", "Second."]
    assert found["|b2"][0].tags == ("x",)
    assert found["|b2"][0].author == "Delegate"


def test_only_documents_with_tracked_changes_can_be_read_otherwise() -> None:
    assert has_tracked_changes(make_entry("a", notices=(Notice(NoticeKind.TRACKED_CHANGES, "3"),)))
    assert not has_tracked_changes(make_entry("b", notices=(Notice(NoticeKind.COMMENTS, "1"),)))


@pytest.fixture
def panel(qtbot: QtBot) -> ChangePanel:
    made = ChangePanel(theme("light"), words("en"))
    qtbot.addWidget(made)
    made.show_prepared(make_prepared())
    made.show()
    return made


def test_the_chips_count_each_sort(panel: ChangePanel) -> None:
    chips = panel._chips.buttons()
    assert [chip.text() for chip in chips] == ["All 5", "MOD 2", "ADD 1", "SUP 1", "Moved 1"]


def test_filters_that_hide_everything_offer_to_show_all(panel: ChangePanel) -> None:
    panel.addressee.addItem("nobody", "nobody")
    panel.addressee.setCurrentIndex(panel.addressee.count() - 1)
    panel.addressee.activated.emit(panel.addressee.currentIndex())
    assert panel.shown() == ()
    hidden = panel._hidden
    assert hidden.isVisible()
    hidden.click()
    assert len(panel.shown()) == 5


def test_headings_of_the_list_cannot_be_chosen(panel: ChangePanel) -> None:
    told: list[int] = []
    panel.chosen.connect(told.append)
    panel.list.clicked.emit(panel.model.index(0, 0))
    assert told == []
    panel.list.clicked.emit(panel.model.index(1, 0))
    assert told == [0]


def test_the_list_marks_the_change_where_one_is(panel: ChangePanel) -> None:
    panel.set_current(4)
    assert panel.model.rows[panel.list.currentIndex().row()].change == 4
    panel.set_current(-1)
    assert not panel.list.selectedIndexes()
