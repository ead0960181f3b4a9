"""Versions of a text, with notes on the older one, in a window of either direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtTest import QTest

from tests.helpers.window import settle
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import Qt
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.carrying import Outcome
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.notes.carry.card import CarryCard
    from wsisdesk.ui.notes.carry.page import CarryPage

TITLES = {"en": "RESOLUTION 9400 (Modified {version})", "ar": "القرار 9400 (المعدَّل في {version})"}
COUNCIL = {"en": "The ITU Council,", "ar": "إن مجلس الاتحاد الدولي للاتصالات،"}
RESOLVES = {"en": "resolves", "ar": "يقرر"}
OLD = {
    "en": (
        "to name a contact point in every delegation for all matters of rooms;",
        "to publish every document five days before the opening;",
        "to meet in summer;",
    ),
    "ar": (
        "أن تُسمى جهة اتصال في كل وفد لجميع مسائل القاعات؛",
        "نشر كل وثيقة قبل الافتتاح بخمسة أيام؛",
        "الاجتماع في الصيف؛",
    ),
}
NEW = {
    "en": (
        "to name a national contact point in each delegation for matters of rooms;",
        "to name a contact point in every large delegation for matters of paper;",
        "to publish every document seven days before the opening;",
        "to meet in summer;",
    ),
    "ar": (
        "أن تُسمى جهة اتصال وطنية في كل من الوفود لمسائل القاعات؛",
        "أن تُسمى جهة اتصال في كل وفد كبير لمسائل الورق؛",
        "نشر كل وثيقة قبل الافتتاح بسبعة أيام؛",
        "الاجتماع في الصيف؛",
    ),
}
CONTACT = {"en": "contact point", "ar": "جهة اتصال"}
FIVE = {"en": "five", "ar": "بخمسة"}
WAIT = {"en": "document five days before", "ar": "قبل الافتتاح بخمسة أيام"}
SUMMER = {"en": "summer", "ar": "الصيف"}


def html(language: str, version: str, clauses: tuple[str, ...], *, named: bool = True) -> str:
    title = TITLES[language].format(version=version) if named else ""
    head = "".join(f"<p>{line}</p>" for line in (title, COUNCIL[language]) if line)
    items = "".join(f"<p>{number} {text}</p>" for number, text in enumerate(clauses, 1))
    lead = f"<p><i>{RESOLVES[language]}</i></p>"
    return f'<html lang="{language}"><body>{head}{lead}{items}</body></html>'


class Choosing:
    """The window in a language, over as many versions as a test imports."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path, language: str) -> None:
        self.desk, self.qtbot, self.language = desk, qtbot, language
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def add(self, version: str, clauses: tuple[str, ...], *, named: bool = True) -> str:
        path = self.folder / f"{version}.html"
        path.write_text(html(self.language, version, clauses, named=named), "utf-8")
        before = set(self.desk.window.library.entries)
        self.desk.window.imports.import_paths([path])
        self.settle()
        [added] = set(self.desk.window.library.entries) - before
        return added

    def document(self, identity: str) -> Document:
        self.desk.window.tabs.open_document(identity)
        self.settle()
        page = self.desk.window.tabs.current_document()
        assert page is not None
        document = page.reader.document()
        assert document is not None
        return document

    def note(self, identity: str, words: str, body: str, *, proposal: str = "") -> Annotation:
        document = self.document(identity)
        block = next(block for block in document.blocks if words in block.text)
        start = block.text.index(words)
        end = start + len(words)
        content = Content(NoteKind.COMMENT, body)
        target = anchor(document, block, start, end)
        if proposal:
            edits = (Edit(start, end, proposal),)
            content = Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD, edits, body))
            target = anchor(document, block)
        made = editing.make(target, content, "Amal")
        self.save(made)
        return made

    def save(self, note: Annotation) -> None:
        with NoteStore(self.desk.services.folder) as store:
            store.save([note])

    def on(self, identity: str) -> list[Annotation]:
        with NoteStore(self.desk.services.folder) as store:
            return list(store.on_document(identity))

    def settle(self) -> None:
        settle(self.desk, self.qtbot)

    def look(self) -> None:
        self.desk.window.notes.carry.look()
        self.settle()

    def open(self) -> CarryPage:
        self.look()
        self.desk.window.actions_["carry_over"].trigger()
        self.settle()
        page = self.desk.window.area.current()
        assert page is not None
        assert page.key.startswith("carry:")
        return cast("CarryPage", page)

    def badge(self) -> str:
        badge = self.desk.window.rail._badges["carry_over"]
        return badge.text() if badge.isVisible() else ""

    def card(self, outcome: Outcome) -> CarryCard:
        return next(card for card in self.open().cards() if card.item.outcome is outcome)

    def press(self, card: CarryCard, *keys: Qt.Key) -> None:
        card.setFocus()
        for key in keys:
            QTest.keyClick(card, key)
        self.settle()
