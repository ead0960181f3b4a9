"""Papers of two versions, and what one does with a comparison of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.helpers.window import settle
from wsisdesk.ui.compare.page import ComparePage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.library.entries import Entry


PAGE = '<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head><body>{body}</body></html>'  # noqa: E501 - one line of HTML

FACTS = tuple(
    f"{number} to keep fact number {number} of this paper in mind;" for number in range(2, 9)
)
MOVED = "to publish a glossary of the session in six languages before it opens;"
OLD = (
    "RESOLUTION 9555 (2020)", "On papers and their readers", "The ITU Council,", "resolves",
    "1 to publish papers within five days of the meeting;", *FACTS,
    f"9 {MOVED}", "10 to print every paper for each room;", "invites members",
    "1 to read the papers that were published;", "2 to tell the secretariat what is missing.",
)  # fmt: skip
NEW = (
    "RESOLUTION 9555 (Rev. 2024)", "On papers and their readers", "The ITU Council,", "resolves",
    "1 to publish papers within seven days of the meeting;", *FACTS,
    "9 to equip each room with sockets and screens;", "invites members",
    "1 to read the papers that were published;", "2 to tell the secretariat what is missing;",
    f"3 {MOVED}",
)  # fmt: skip
ARABIC_OLD = (
    "القرار 9556 (2020)", "بشأن الوثائق وقرائها", "إن المجلس،", "يقرر",
    "1 نشر الوثائق خلال خمسة أيام من الاجتماع؛", "2 حفظ الوثائق في المكتبة؛",
    "3 إبلاغ الأعضاء بما ينقص (انظر A/RES/70/125)؛",
)  # fmt: skip
ARABIC_NEW = (
    "القرار 9556 (2024)", "بشأن الوثائق وقرائها", "إن المجلس،", "يقرر",
    "1 نشر الوثائق خلال سبعة أيام من الاجتماع؛", "2 حفظ الوثائق في المكتبة؛",
    "3 إبلاغ الأعضاء بما ينقص (انظر A/RES/70/126)؛",
)  # fmt: skip


def write_page(folder: Path, name: str, lines: Sequence[str], language: str = "en") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    body = "".join(f"<p>{line}</p>" for line in lines)
    path = folder / name
    path.write_text(PAGE.format(language=language, title=lines[1], body=body), "utf-8")
    return path


def take_in(desk: Desk, qtbot: QtBot, folder: Path) -> None:
    desk.window.imports.import_paths([folder])
    settle(desk, qtbot)


def entry_named(desk: Desk, name: str) -> Entry:
    return next(entry for entry in desk.window.library.entries.values() if entry.name == name)


def compare_files(desk: Desk, qtbot: QtBot, old: str, new: str) -> ComparePage:
    desk.window.comparing.start.compare(entry_named(desk, old), entry_named(desk, new))
    settle(desk, qtbot)
    page = desk.window.area.current()
    assert isinstance(page, ComparePage)
    assert page.prepared is not None
    page.rows.view.setFocus()
    return page


def trigger(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)


def shown_texts(page: ComparePage) -> str:
    return " ".join(i.entry.side.text for i in page.rows.model.rows if i.entry)


def press_letter(page: ComparePage, letter: str) -> None:
    """Press a key that gives a letter, on whatever keyboard has it."""
    page.rows.keys.take(QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def go_to(page: ComparePage, words: str) -> int:
    assert page.prepared is not None
    index = next(i for i, e in enumerate(page.prepared.entries) if words in e.side.text)
    page.walk.go_to_entry(index)
    return index


def write_comment(page: ComparePage, text: str) -> None:
    page.comments.write()
    QTest.keyClicks(page.comments.editor.text, text)
