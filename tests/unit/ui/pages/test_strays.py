"""Letters of no block: running heads, page numbers, labels and line numbers can be selected."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.unit.documents.pdf.drawing import line, write_pdf
from tests.unit.ui.pages.specimens import answer
from wsisdesk.annotate.originals.frames import clause_beside
from wsisdesk.annotate.originals.pdf_page import PageReader, PdfPages
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind
from wsisdesk.documents.pdf.tracing import Drawn
from wsisdesk.documents.readers import read_document
from wsisdesk.progress import silent
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.notes.page_notes import PageNotes
from wsisdesk.ui.pages import PageView
from wsisdesk.ui.pages.copying import copied
from wsisdesk.ui.pages.page_text import PageText, text_of
from wsisdesk.ui.pages.selection import Caret, Selection
from wsisdesk.ui.pages.strays import Zone, strays_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

HEAD, FOOT = "Council 2026 - {n}/4", "Geneva, page {n}"
LABELS = ("1", "2", "3", "4")
CLAUSES = (
    "to open the reading rooms early in the morning and late;",
    "to thank every member for the books that were given to it;",
    "to keep a list of all terms in the six official languages;",
    "to report on what was done to the next ordinary session.",
)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Report:
    """Four pages with a running head, two numbered clauses each, and a line at the foot."""

    def __init__(self, folder: Path) -> None:
        pages = [
            line(HEAD.format(n=n), 150, 570, 9)
            + "".join(
                line(LABELS[k % 4], 72, 500 - 200 * k - 15 * n)
                + line(CLAUSES[(n + k) % 4], 100, 500 - 200 * k - 15 * n)
                for k in range(2)
            )
            + line(FOOT.format(n=n), 160, 30, 9)
            for n in range(1, 5)
        ]
        self.path = write_pdf(folder / "report.pdf", *pages)
        digest = hashlib.sha256(self.path.read_bytes()).hexdigest()
        self.document: Document = read_document(self.path, self.path.name, digest, silent)
        self.texts = {page: self._text(page) for page in range(4)}

    def _text(self, page: int) -> PageText:
        pages = PageReader().page(self.path, self.document, page)
        return text_of(pages, self.document, page)

    def caret(self, page: int, words: str, *, behind: bool = False) -> Caret:
        """Return the place before or behind words, drawn wherever on a page."""
        text = self.texts[page]
        name = next(name for name, block in text.blocks.items()
                    if words in block.text and text.carets_of(name, 0, 999))  # fmt: skip
        start = text.blocks[name].text.index(words)
        found = text.carets_of(name, start, start + len(words))
        assert found is not None
        return Caret(page, found[1] if behind else found[0])

    def copied(self, start: Caret, end: Caret) -> list[str]:
        return copied(Selection(start, end).pieces(self.texts)).split("\n")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    made = Report(tmp_path_factory.mktemp("report"))
    texts = [block.text for block in made.document.blocks]
    assert all(clause in texts for clause in CLAUSES)
    assert not any("Geneva" in text for text in texts), "the foot of the pages is no block"
    return made


def zones(text: PageText) -> dict[str, Zone]:
    return {stray.block.text: stray.zone for stray in text.strays.values()}


def test_every_letter_of_a_page_can_be_selected(report: Report) -> None:
    for text in report.texts.values():
        assert len(text.letters) == len(text.pages.on_page(text.page))


def test_what_is_no_block_is_told_apart_by_where_it_stands(report: Report) -> None:
    for page, text in report.texts.items():
        found = zones(text)
        assert found[HEAD.format(n=page + 1)] is Zone.HEAD
        assert found[FOOT.format(n=page + 1)] is Zone.FOOT
        labels = [zone for words, zone in found.items() if words in LABELS]
        assert set(labels) <= {Zone.LABEL}


def test_stray_words_keep_the_spaces_of_their_line(report: Report) -> None:
    line_of = report.caret(1, "Geneva")
    end = report.caret(1, "page 2", behind=True)
    assert report.copied(line_of, end) == [FOOT.format(n=2)]
    part = report.caret(1, "page", behind=True)
    assert report.copied(line_of, part) == ["Geneva, page"]


def test_a_head_is_copied_with_what_follows_when_one_begins_in_it(report: Report) -> None:
    start = report.caret(0, "2026")
    end = report.caret(0, CLAUSES[1][:8], behind=True)
    first, second = report.copied(start, end)
    assert first == "2026 - 1/4"
    assert second.endswith(CLAUSES[1][:8])


def test_running_heads_on_the_way_are_no_part_of_what_is_copied(report: Report) -> None:
    start = report.caret(0, CLAUSES[2][5:])
    end = report.caret(2, CLAUSES[3][:9], behind=True)
    said = report.copied(start, end)
    assert said[0] == CLAUSES[2][5:]
    assert said[-1].endswith(CLAUSES[3][:9])
    assert not any("Council" in one or "Geneva" in one for one in said)
    passages = Selection(start, end).passages(report.texts)
    assert [one.text for one in passages] == [one.split("\t")[-1] for one in said]


def test_from_head_to_foot_all_of_the_page_is_copied(report: Report) -> None:
    said = report.copied(
        report.caret(3, HEAD.format(n=4)), report.caret(3, FOOT.format(n=4), behind=True)
    )
    assert said[0] == HEAD.format(n=4)
    assert said[-1] == FOOT.format(n=4)
    assert [one.split("\t")[-1] for one in said[1:-1]] == [CLAUSES[0], CLAUSES[1]]


def test_a_label_stands_before_its_clause_and_never_twice(report: Report) -> None:
    text = report.texts[0]
    (label,) = (
        stray
        for stray in text.strays.values()
        if stray.zone is Zone.LABEL and text.blocks[stray.of].text == CLAUSES[1]
    )
    found = text.carets_of(label.block.id, 0, 9)
    assert found is not None
    start = Caret(0, found[0])
    part = report.copied(start, report.caret(0, CLAUSES[1][:7], behind=True))
    assert part == [f"{label.block.text}\t{CLAUSES[1][:7]}"]
    whole = report.copied(start, report.caret(0, CLAUSES[1], behind=True))
    assert whole[0].count(label.block.text) == 1
    assert whole[0].endswith(CLAUSES[1])
    alone = report.copied(start, Caret(0, found[1]))
    assert alone == [label.block.text]


def test_stray_words_are_no_passage_of_the_document(report: Report) -> None:
    start, end = report.caret(0, "Council"), report.caret(0, "2026", behind=True)
    assert Selection(start, end).passages(report.texts) == []


def page_of(rows: list[tuple[str, str]]) -> PageText:
    """Return a page of lines: the words of one block, and before them strays of the margin."""
    said, traced, drawn = "", [], []
    for row, (stray, words) in enumerate(rows):
        for n, letter in enumerate(stray + words):
            top = 20.0 * row
            drawn.append(Drawn(letter, 0, row, 9.0 * n, top, 9.0 * n + 8, top + 12))
            if n >= len(stray):
                traced.append(len(drawn) - 1)
        said += words
    block = Block("b", BlockKind.PARAGRAPH, said, language="en")
    document = Document("0" * 64, "x", "pdf", DocumentKind.OTHER, "en", "", (block,))
    placed = {"b": tuple(traced)} if said else {}
    return text_of(PdfPages(drawn, {}, placed), document, 0)


def test_numbers_of_lines_are_left_out_unless_one_begins_in_them() -> None:
    text = page_of([("1", "one"), ("2", "two"), ("3", "three")])
    assert [stray.zone for stray in text.strays.values()] == [
        Zone.LABEL, Zone.INSIDE, Zone.INSIDE,
    ]  # fmt: skip
    everything = Selection(Caret(0, 1), Caret(0, len(text.letters)))
    assert copied(everything.pieces({0: text})) == "onetwothree"
    second = Selection(Caret(0, 4), Caret(0, 5))
    assert copied(second.pieces({0: text})) == "2"
    on = Selection(Caret(0, 4), Caret(0, len(text.letters)))
    assert copied(on.pieces({0: text})).split("\n") == ["2", "twothree"]


def test_a_page_without_any_block_is_copied_line_by_line() -> None:
    text = page_of([("one", ""), ("two", "")])
    assert {stray.zone for stray in text.strays.values()} == {Zone.BETWEEN}
    everything = Selection(Caret(0, 0), Caret(0, 6))
    assert copied(everything.pieces({0: text})) == "one\ntwo"


@pytest.mark.parametrize(
    ("words", "main", "wanted"),
    [("صفحة", "en", "ar"), ("page", "ar", "en"), ("page", "fr", "fr"), ("12/3", "ar", "ar")],
)
def test_stray_words_run_as_their_letters_do(words: str, main: str, wanted: str) -> None:
    drawn = [Drawn(one, 0, 0, 9.0 * n, 0, 9.0 * n + 8, 12) for n, one in enumerate(words)]
    document = Document("0" * 64, "x", "pdf", DocumentKind.OTHER, main, "", ())
    (stray,) = strays_of(PdfPages(drawn, {}, {}), document, 0)
    assert stray.block.language == wanted


# In the view -----------------------------------------------------------------------------------


@pytest.fixture
def view(qtbot: QtBot, report: Report) -> PageView:
    made = PageView(theme("light"))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    answer(made)
    assert made.show_file(report.path, report.document)
    made.canvas.lettering.ask((0,))
    return made


def drag(view: PageView, report: Report, words: str, *, page: int = 0) -> None:
    """Select words with the mouse: a click before them, one with Shift behind."""
    text = report.texts[page]
    start, end = report.caret(page, words), report.caret(page, words, behind=True)
    for caret, letter, share, keys in (
        (start, start.at, 0.2, NONE),
        (end, end.at - 1, 0.8, SHIFT),
    ):
        drawn = text.letters[letter].drawn
        box, scale = view.canvas.scene.page_box(caret.page), view.canvas.scene.arrangement.scale
        x = box.left() + (drawn.start + (drawn.end - drawn.start) * share) * scale
        y = box.top() + (drawn.top + drawn.bottom) / 2 * scale
        point = QPointF(x, y) - view.canvas.on_pages(QPointF(0, 0))
        QTest.mouseClick(view.canvas.viewport(), LEFT, keys, point.toPoint())


def test_a_running_head_is_selected_with_the_mouse_and_copied(
    view: PageView, report: Report
) -> None:
    drag(view, report, "Council 2026")
    assert view.canvas.selected.areas_on(0), "one sees what is selected"
    assert view.passages() == []
    view.copy()
    assert QGuiApplication.clipboard().text() == "Council 2026"
    view.copy_quotation()
    assert "Council 2026" in QGuiApplication.clipboard().text()


def test_a_double_click_selects_a_stray_word(view: PageView, report: Report) -> None:
    text = report.texts[0]
    drawn = text.letters[report.caret(0, "2026").at + 1].drawn
    box, scale = view.canvas.scene.page_box(0), view.canvas.scene.arrangement.scale
    point = QPointF(box.left() + drawn.middle * scale,
                    box.top() + (drawn.top + drawn.bottom) / 2 * scale)  # fmt: skip
    at = (point - view.canvas.on_pages(QPointF(0, 0))).toPoint()
    QTest.mouseDClick(view.canvas.viewport(), LEFT, NONE, at)
    view.copy()
    assert QGuiApplication.clipboard().text() == "2026"


def test_a_note_on_stray_words_is_about_their_part_of_the_page(
    view: PageView, report: Report
) -> None:
    drag(view, report, "Council 2026")
    notes = PageNotes(view, lambda: report.document)
    assert notes.has_selection()
    (target,) = notes.targets()
    (area,) = target.areas
    (drawn,) = view.canvas.selected.areas_on(0)
    assert area.page == 0
    assert (area.x0, area.x1) == pytest.approx((drawn.x0, drawn.x1), abs=0.01)
    assert target.whole
    assert target.block == clause_beside(report.document.blocks, area)


def test_a_note_on_words_is_about_them_though_a_head_is_selected_too(
    view: PageView, report: Report
) -> None:
    drag(view, report, "Council 2026")
    start = report.caret(0, "2026")
    end = report.caret(0, CLAUSES[1][:8], behind=True)
    view.canvas.selected.select(Selection(start, end))
    (target,) = PageNotes(view, lambda: report.document).targets()
    assert target.quote.exact == CLAUSES[1][:8].strip()
    assert not target.whole


def test_the_menu_offers_to_copy_stray_words(view: PageView, report: Report) -> None:
    drag(view, report, "Council 2026")
    menu = view.menu.made_at(view.canvas.viewport().rect().center())
    assert menu.actions()[0].isEnabled()
    menu.deleteLater()
