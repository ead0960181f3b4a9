"""Notes go into copies of the documents themselves and come out of colleagues' copies."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, cast

import pikepdf
import pytest
from docx import Document as open_word
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.helpers import docx_builder
from tests.helpers.docx_builder import para
from tests.helpers.window import open_desk, settle, settle_notes
from tests.unit.export.notes.specimens import ARABIC, ENGLISH
from tests.unit.export.notes.specimens import document as specimen
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.redline import edits_between
from wsisdesk.annotate.store import NoteStore
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.ui.file_dialog import FileDialog
from wsisdesk.ui.notes.listed.filtering import Facet
from wsisdesk.ui.notes.share.form import ExportForm, Form, Wish
from wsisdesk.ui.notes.share.import_page import KEY, ImportPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Document

TEXTS = {"en": ENGLISH, "ar": ARABIC}
FIVE = {"en": "five days", "ar": "بخمسة أيام"}
SAID = {"en": "too short (انظر A/RES/70/125)", "ar": "المهلة قصيرة (see A/RES/70/125)"}
TYPES = {
    "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    b'content-types"><Default Extension="xml" ContentType="application/xml"/><Default '
    b'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    b'officedocument.wordprocessingml.document.main+xml"/></Types>'
}


def write_original(folder: Path, kind: str, language: str) -> Path:
    """Write a small resolution as a Word file or a PDF."""
    folder.mkdir(exist_ok=True)
    texts = TEXTS[language]
    if kind == "pdf":
        path = folder / "original.pdf"
        save_pdf(specimen(texts), path)
        return path
    turned = "<w:bidi/>" if language == "ar" else ""
    body = [para(text, properties=turned) for text in texts]
    return docx_builder.docx(folder, *body, files=TYPES, name="original.docx")


class Files:
    """A document open in the window, with a comment on words of it."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path, kind: str, language: str) -> None:
        self.desk, self.qtbot, self.folder = desk, qtbot, folder
        self.kind, self.language = kind, language
        self.original = write_original(folder, kind, language)
        desk.window.imports.import_paths([self.original])
        self.settle()
        [self.id] = desk.window.library.entries
        self.ours = self.note(FIVE[language], SAID[language])
        self.keep(self.ours)

    @property
    def document(self) -> Document:
        page = self.desk.window.tabs.current_document()
        document = page.reader.document() if page is not None else None
        assert document is not None
        return document

    def note(
        self, words: str, body: str, *, private: bool = False, tags: tuple[str, ...] = ()
    ) -> Annotation:
        document = self.document
        block = next(block for block in document.blocks if words in block.text)
        start = block.text.index(words)
        target = anchor(document, block, start, start + len(words))
        content = Content(NoteKind.COMMENT, body, private=private, tags=tags)
        return editing.make(target, content, "أمل Amal")

    def keep(self, *notes: Annotation) -> None:
        with NoteStore(self.desk.services.folder) as store:
            store.save(notes)
        self.desk.window.notes.studio.reload()
        self.settle()

    def export(self, name: str, *, private: bool = False) -> Path:
        path = self.folder / name
        wish = Wish(Form(f".{self.kind}", into_original=True), False, private, "")
        self.desk.window.notes.share.export_to(wish, str(path))
        self.settle()
        return path

    def settle(self) -> None:
        settle_notes(self.desk, self.qtbot)

    @property
    def said(self) -> str:
        return self.desk.window.strip.text()

    def look_at(self, path: Path) -> ImportPage:
        self.desk.window.notes.share.read(str(path))
        self.settle()
        page = self.desk.window.area.page(KEY)
        assert page is not None, self.said
        return cast("ImportPage", page)

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def layers(self) -> dict[str, list[Annotation]]:
        found: dict[str, list[Annotation]] = {}
        with NoteStore(self.desk.services.folder) as store:
            for note in store.on_document(self.id):
                found.setdefault(note.layer, []).append(note)
        return found


@pytest.fixture(params=["docx-en", "docx-ar", "pdf-en", "pdf-ar"])
def files(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Files]:
    kind, _, language = request.param.partition("-")
    with open_desk(qapp, tmp_path / "data", language) as desk:
        settle(desk, qtbot)
        yield Files(desk, qtbot, tmp_path / "files", kind, language)


@pytest.fixture
def english(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Files]:
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        yield Files(desk, qtbot, tmp_path / "files", "docx", "en")


def test_another_reader_finds_the_note_with_its_author_and_day(files: Files) -> None:
    path = files.export(f"copy.{files.kind}")
    if files.kind == "docx":
        [comment] = open_word(str(path)).comments
        assert comment.text == SAID[files.language]
        assert comment.author == files.ours.author
        assert comment.timestamp is not None
        body = zipfile.ZipFile(path).read("word/comments.xml").decode()
        assert ("<w:bidi" in body) == (files.language == "ar")
    else:
        with pikepdf.open(path) as pdf:
            marks = [one for one in pdf.pages[0].obj.Annots if one.Subtype == "/Highlight"]
            [mark] = marks
            assert str(mark.Contents) == SAID[files.language]
            assert str(mark.T) == files.ours.author
            assert "/AP" in mark
            assert str(mark.M).startswith("D:20")
    assert path.name in files.said
    assert files.original.read_bytes() != path.read_bytes()


def test_a_colleagues_copy_becomes_a_layer_on_the_document_it_is_a_copy_of(files: Files) -> None:
    copy = files.export(f"copy.{files.kind}")
    page = files.look_at(copy)
    assert SAID[files.language] in page.model.item(0).child(0, 2).text()
    assert list(files.layers()) == [""], "nothing is taken in before one says so"
    files.click(page.layer)
    found = files.layers()
    [theirs] = [note for layer, notes in found.items() if layer for note in notes]
    assert theirs.content.body == SAID[files.language]
    assert theirs.target.quote.exact == FIVE[files.language]
    assert len(files.desk.window.library.entries) == 1, "the copy itself is not kept"


def test_taking_the_same_copy_in_twice_is_taking_it_in_once(files: Files) -> None:
    copy = files.export(f"copy.{files.kind}")
    for _ in range(2):
        files.click(files.look_at(copy).layer)
    assert sum(len(notes) for layer, notes in files.layers().items() if layer) == 1


def test_a_document_without_remarks_says_so(files: Files) -> None:
    files.desk.window.notes.share.read(str(files.original))
    files.settle()
    assert files.desk.window.area.page(KEY) is None
    assert files.original.name in files.said


def test_private_notes_stay_and_are_counted(english: Files) -> None:
    english.keep(english.note("six official languages", "our limit", private=True))
    path = english.export("copy.docx")
    assert [one.text for one in open_word(str(path)).comments] == [SAID["en"]]
    assert "1" in english.said
    assert "private" in english.said
    both = english.export("both.docx", private=True)
    assert len(list(open_word(str(both)).comments)) == 2


def test_only_what_the_panel_shows_is_written_if_asked(english: Files) -> None:
    english.keep(english.note("six official languages", "on terms", tags=("terms",)))
    share, listing = english.desk.window.notes.share, english.desk.window.notes.studio.listing
    assert share.listed() == frozenset()
    listing.filter = listing.filter.toggled(Facet.TAG, "terms")
    assert len(share.listed()) == 1
    path = english.folder / "terms.md"
    share.export_to(Wish(Form(".md"), False, False, "", only_shown=True), str(path))
    english.settle()
    text = path.read_text("utf-8")
    assert "on terms" in text
    assert SAID["en"] not in text


def test_a_file_that_cannot_be_written_is_told_in_the_language_of_the_window(files: Files) -> None:
    blocked = files.folder / f"blocked.{files.kind}"
    blocked.mkdir()
    (blocked / "inside").write_text("x", "utf-8")
    files.export(blocked.name)
    assert blocked.name in files.said
    assert ("could not be written" in files.said) == (files.language == "en")
    assert [path.name for path in files.folder.iterdir() if path.suffix == ".part"] == []


def test_an_older_export_is_replaced_whole(english: Files) -> None:
    path = english.folder / "notes.csv"
    path.write_bytes(b"x" * 100_000)
    share = english.desk.window.notes.share
    share.export_to(Wish(Form(".csv"), False, False, ""), str(path))
    english.settle()
    assert SAID["en"].encode() in path.read_bytes()
    assert b"xxx" not in path.read_bytes()


def test_an_ending_that_is_put_in_replaces_no_other_file(english: Files) -> None:
    other = english.folder / "notes.csv"
    other.write_text("mine", "utf-8")
    share = english.desk.window.notes.share
    share.export_to(Wish(Form(".csv"), False, False, ""), str(english.folder / "notes"))
    english.settle()
    assert other.read_text("utf-8") == "mine"
    assert SAID["en"] in (english.folder / "notes (2).csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("suffix", "ending"),
    [(".jsonld", "Notes.jsonld"), (".proposals.docx", "Proposals.docx"), (".csv", "Notes.csv")],
)
def test_the_dialog_offers_a_name_that_says_what_is_in_the_file(
    english: Files, suffix: str, ending: str
) -> None:
    share = english.desk.window.notes.share
    share.ask_where(Wish(Form(suffix), False, False, ""))
    [dialog] = english.desk.window.findChildren(FileDialog)
    [name] = dialog.selectedFiles()
    assert name.endswith(f" – {ending}")
    assert dialog.nameFilters()[0].endswith(f"(*.{ending.rpartition('.')[2]})")
    dialog.reject()
    english.settle()
    assert not list(english.folder.glob("*Notes*"))


def test_proposals_are_written_under_any_name(english: Files) -> None:
    document = english.document
    block = document.blocks[1]
    edits = edits_between(block.text, ENGLISH[1].replace("five", "seven"))
    proposal = Proposal(ProposalAction.MOD, edits, "Too short.")
    content = Content(NoteKind.PROPOSAL, proposal=proposal)
    english.keep(editing.make(anchor(document, block), content, "Amal"))
    path = english.folder / "for the meeting.docx"
    wish = Wish(Form(".proposals.docx"), False, False, "")
    english.desk.window.notes.share.export_to(wish, str(path))
    english.settle()
    lines = [paragraph.text for paragraph in open_word(str(path)).paragraphs]
    assert any("MOD" in line for line in lines)
    assert "Reasons: Too short." in lines
    assert not any(SAID["en"] in line for line in lines)


def test_a_passphrase_mistyped_does_not_seal(english: Files) -> None:
    form = ExportForm([".docx"], english.desk.window, everywhere=False, shown=3)
    english.qtbot.addWidget(form)
    assert not form.again.isVisibleTo(form)
    form.passphrase.setText("one two three")
    assert form.again.isVisibleTo(form)
    assert not form.go.isEnabled()
    form.again.setText("one two there")
    assert not form.go.isEnabled()
    form.again.setText("one two three")
    assert form.go.isEnabled()
    assert form.wish().passphrase == "one two three"


def test_the_form_offers_the_notes_there_are(english: Files) -> None:
    def scopes(*, everywhere: bool, shown: int) -> list[str]:
        form = ExportForm([], english.desk.window, everywhere=everywhere, shown=shown)
        english.qtbot.addWidget(form)
        return [form.scope.itemData(number) for number in range(form.scope.count())]

    assert scopes(everywhere=False, shown=0) == ["document", "all"]
    assert scopes(everywhere=False, shown=2) == ["document", "shown", "all"]
    assert scopes(everywhere=True, shown=0) == ["all"]


def test_the_form_says_what_each_of_its_fields_asks(english: Files) -> None:
    form = ExportForm([], english.desk.window, everywhere=False)
    english.qtbot.addWidget(form)
    asked = {label.buddy(): label.text() for label in form.findChildren(QLabel) if label.buddy()}
    assert asked == {form.form: "Form of the file", form.scope: "Which notes"}


def test_enter_goes_on_from_every_field_of_the_form(english: Files) -> None:
    form = ExportForm([], english.desk.window, everywhere=False)
    english.qtbot.addWidget(form)
    form.passphrase.setText("one two three")
    with english.qtbot.assertNotEmitted(form.chosen):  # it has not been repeated yet
        QTest.keyClick(form.again, Qt.Key.Key_Return)
    form.again.setText("one two three")
    with english.qtbot.waitSignal(form.chosen) as chosen:
        QTest.keyClick(form.again, Qt.Key.Key_Return)
    assert chosen.args[0].passphrase == "one two three"
