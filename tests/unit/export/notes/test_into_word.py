"""Notes written into Word files as comments, and comments read from them as notes."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.helpers import docx_builder
from tests.helpers.docx_builder import call, footnote, inserted, para, run, table
from tests.unit.export.notes.specimens import DATE
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import (
    Annotation,
    Colour,
    Content,
    NoteKind,
    Proposal,
    ProposalAction,
    Quote,
)
from wsisdesk.annotate.originals.word_body import read_body
from wsisdesk.annotate.originals.word_comments import word_comments
from wsisdesk.annotate.redline import edits_between
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.readers import read_document
from wsisdesk.errors import DamagedDocument, UnsupportedFormat
from wsisdesk.export.notes.into_word import Written, save_into_word
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document

ARABIC = "أن ينشر وثائق كل دورة قبل افتتاحها بخمسة أيام (انظر A/RES/70/125)؛"


TYPES = {
    "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    b'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
}


def docx(folder: Path, *body: str, parts: dict[str, str] | None = None) -> Path:
    return docx_builder.docx(folder, *body, parts=parts, files=TYPES)


def read(path: Path) -> Document:
    return read_document(path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), silent)


def remark(document: Document, words: str, body: str = "remark") -> Annotation:
    (block,) = [block for block in document.blocks if words in block.text]
    start = block.text.index(words)
    target = anchor(document, block, start, start + len(words))
    content = Content(NoteKind.COMMENT, body, colour=Colour.BLUE)
    return editing.make(target, content, "Amal Haddad", now=DATE)


def annotated(path: Path, *notes: Annotation, language: str = "en") -> tuple[Path, Written]:
    target = path.with_name("annotated.docx")
    written = save_into_word(NotesRequest(notes, DATE, language=language), read(path), path, target)
    return target, written


def ranges(path: Path) -> list[str]:
    """The letters inside each comment's range, in the order of the text."""
    body = read_body(path)
    return ["".join(body.text[start : body.ended[one]]) for one, start in body.begun.items()]


def comments(path: Path) -> list[etree._Element]:
    with zipfile.ZipFile(path) as package:
        return list(etree.fromstring(package.read("word/comments.xml")))


def test_a_comment_stands_at_the_words_it_is_about(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents five days before"), para(ARABIC))
    document = read(path)
    target, written = annotated(
        path, remark(document, "documents five"), remark(document, "بخمسة أيام")
    )
    assert len(written.placed) == 2
    assert ranges(target) == ["documentsfive", "بخمسةأيام"]
    assert [block.text for block in read(target).blocks] == [b.text for b in document.blocks]


def over(document: Document, *words: str) -> Annotation:
    """A remark that begins at the first words and goes on over the others."""
    first, *others = (remark(document, one) for one in words)
    state = replace(first.current, target=first.target.reaching(one.target for one in others))
    return replace(first, states=(state,))


def test_a_comment_on_several_paragraphs_has_a_range_over_all_of_them(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents"), para("to meet"), para(ARABIC))
    document = read(path)
    note = over(document, "the documents", "to meet", "أن ينشر")
    target, written = annotated(path, note)
    assert written.placed == (note,)
    assert ranges(target) == ["thedocumentstomeetأنينشر"]
    assert len(comments(target)) == 1
    assert [block.text for block in read(target).blocks] == [b.text for b in document.blocks]
    [again] = word_comments(target, read(target))
    assert [one.quote.exact for one in again.target.stretches] == [
        "the documents", "to meet", "أن ينشر",
    ]  # fmt: skip


def test_a_comment_goes_on_as_far_as_its_words_are_to_be_found(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents"), para("to meet in summer"))
    document = read(path)
    note = over(document, "the documents", "to meet")
    lost = replace(note.target.further[0], block="gone", quote=Quote("to sleep"))
    state = replace(note.current, target=note.target.reaching([lost]))
    target, written = annotated(path, replace(note, states=(state,)))
    assert len(written.placed) == 1
    assert ranges(target) == ["thedocuments"]


def test_runs_are_cut_with_their_properties_and_nothing_is_lost(tmp_path: Path) -> None:
    path = docx(
        tmp_path,
        para(
            run("one two ", "<w:b/>"),
            run("three\u00a0four", "<w:i/>"),
            "<w:r><w:tab/></w:r>",
            "five",
        ),
    )
    document = read(path)
    target, _ = annotated(path, remark(document, "two three"), remark(document, "two"))
    again = read(target)
    assert [(b.text, b.marks) for b in again.blocks] == [(b.text, b.marks) for b in document.blocks]
    assert sorted(ranges(target)) == ["two", "twothree"]


def test_the_comment_says_who_when_and_what_in_its_own_direction(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents"), para(ARABIC))
    document = read(path)
    target, _ = annotated(
        path, remark(document, "publish", "لماذا؟\nwhy?"), remark(document, "ينشر", "why?")
    )
    arabic, english = comments(target)
    assert arabic.get(w("author")) == "Amal Haddad"
    assert arabic.get(w("initials")) == "AH"
    assert arabic.get(w("date")) == "2026-03-04T10:30:00Z"
    lines = [
        (
            "".join(t.text or "" for t in p.iter(w("t"))),
            p.find(f"{w('pPr')}/{w('bidi')}") is not None,
        )
        for p in arabic.iterfind(w("p"))
    ]
    assert lines == [("لماذا؟", True), ("why?", False)]
    assert english.find(f"{w('p')}/{w('pPr')}") is None


def test_every_other_part_keeps_its_bytes(tmp_path: Path) -> None:
    path = docx(
        tmp_path, para("to publish the documents", call(1)),
        parts={"footnotes": footnote(1, "a note on it"), "settings": "<w:zoom/>"},
    )  # fmt: skip
    target, _ = annotated(path, remark(read(path), "publish"))
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target) as new:
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
        assert set(changed) <= {
            "word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"
        }  # fmt: skip
        assert set(new.namelist()) - set(old.namelist()) == {"word/comments.xml"}
        types = new.read("[Content_Types].xml").decode()
        assert "/word/comments.xml" in types


def test_comments_that_were_there_stay_and_numbers_go_on(tmp_path: Path) -> None:
    start, end = '<w:commentRangeStart w:id="7"/>', '<w:commentRangeEnd w:id="7"/>'
    reference = '<w:r><w:commentReference w:id="7"/></w:r>'
    path = docx(
        tmp_path, para("to ", start, "publish", end, reference, " the documents"),
        parts={"comments": f'<w:comment w:id="7" w:author="Chair">{para("old one")}</w:comment>'},
    )  # fmt: skip
    target, _ = annotated(path, remark(read(path), "publish the"))
    assert [one.get(w("id")) for one in comments(target)] == ["7", "8"]
    assert sorted(ranges(target)) == ["publish", "publishthe"]
    assert [one.author for one in read(target).comments] == ["Chair", "Amal Haddad"]


def test_a_number_or_symbol_is_never_cut(tmp_path: Path) -> None:
    path = docx(tmp_path, para(ARABIC), para("大会会议文件"))
    document = read(path)
    target, _ = annotated(path, remark(document, "RES/7"), remark(document, "会议"))
    assert ranges(target) == [["(انظر", "A/RES/70/125)؛"][1], "会议"]


def test_words_of_an_insertion_a_table_and_a_link_are_found(tmp_path: Path) -> None:
    path = docx(
        tmp_path,
        para("before ", inserted(run("the inserted words")), " after"),
        table(["first cell", "second cell"]),
        para('<w:hyperlink w:anchor="x">' + run("a linked text") + "</w:hyperlink>"),
    )
    document = read(path)
    target, written = annotated(
        path, *(remark(document, words) for words in ("inserted", "second", "linked"))
    )
    assert not written.unplaced
    assert ranges(target) == ["inserted", "second", "linked"]
    with zipfile.ZipFile(target) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for reference in root.iter(w("commentReference")):
        run_of = reference.getparent()
        assert run_of is not None
        assert run_of.getparent() is not None
        assert run_of.getparent().tag == w("p")  # type: ignore[union-attr]


def test_a_note_on_a_footnote_stands_where_it_is_called(tmp_path: Path) -> None:
    path = docx(
        tmp_path, para("to publish", call(1), " the documents"),
        parts={"footnotes": footnote(1, "in all languages of the Union")},
    )  # fmt: skip
    target, written = annotated(path, remark(read(path), "languages"))
    assert len(written.placed) == 1
    assert ranges(target) == ["publish"]


def test_what_has_no_words_in_the_file_is_reported_and_not_dropped(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents"))
    document = read(path)
    lost = editing.change(
        remark(document, "publish"), "Amal",
        target=replace(remark(document, "publish").target, quote=replace(
            remark(document, "publish").target.quote, exact="quite other words")),
    )  # fmt: skip
    target, written = annotated(path, lost, remark(document, "documents"))
    assert [note.id for note in written.unplaced] == [lost.id]
    assert len(comments(target)) == 1


def test_without_notes_the_copy_is_the_original(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents"))
    target, written = annotated(path)
    assert written == Written((), ())
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target) as new:
        assert [old.read(name) for name in old.namelist()] == [
            new.read(name) for name in new.namelist()
        ]


def test_a_proposal_is_written_with_its_mark_and_reasons(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents five days before"))
    document = read(path)
    (block,) = document.blocks
    edits = edits_between(block.text, block.text.replace("five", "seven"))
    content = Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD, edits, "too short"))
    note = editing.make(anchor(document, block), content, "Amal", now=DATE)
    target, _ = annotated(path, note)
    assert read(target).comments[0].text == (
        "MOD: to publish the documents seven days before\nReasons: too short"
    )


@pytest.mark.parametrize("body", ["why?", "لماذا؟ (A/RES/70/125)"])
def test_comments_come_back_as_notes_on_the_same_words(tmp_path: Path, body: str) -> None:
    path = docx(tmp_path, para("to publish the documents"), para(ARABIC))
    document = read(path)
    target, _ = annotated(path, remark(document, "documents", body), remark(document, "أيام", body))
    again = read(target)
    notes = word_comments(target, again)
    assert [note.target.quote.exact for note in notes] == ["documents", "أيام"]
    assert [(note.author, note.content.body) for note in notes] == [("Amal Haddad", body)] * 2
    assert notes[0].created == "2026-03-04T10:30:00.000000+00:00"
    assert word_comments(target, again) == notes


def test_a_comment_without_words_or_date_stands_at_its_clause(tmp_path: Path) -> None:
    reference = '<w:r><w:commentReference w:id="0"/></w:r>'
    loose = f'<w:comment w:id="5" w:author="Chair">{para("loose")}</w:comment>'
    path = docx(
        tmp_path, para("to publish"), para("to meet", reference),
        parts={"comments": f'<w:comment w:id="0">{para("when?")}</w:comment>{loose}'},
    )  # fmt: skip
    document = read(path)
    first, second = word_comments(path, document)
    assert (first.target.whole, first.target.quote.exact) == (True, "to meet")
    assert first.created.startswith("1970")
    assert second.target.block == document.blocks[0].id


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish"))
    document = read(path)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = b"<other/>"
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    with pytest.raises(UnsupportedFormat):
        save_into_word(NotesRequest((), DATE), document, path, tmp_path / "out.docx")
    path.write_bytes(b"nothing")
    with pytest.raises(DamagedDocument):
        word_comments(path, document)


def test_a_comment_says_what_its_colour_means(tmp_path: Path) -> None:
    path = docx(tmp_path, para("to publish the documents five days before"))
    document = read(path)
    request = NotesRequest((remark(document, "five"),), DATE, meanings={"blue": "red line"})
    target = tmp_path / "annotated.docx"
    save_into_word(request, document, path, target)
    said = [[text.text for text in line.iter(w("t"))] for line in comments(target)[0]]
    assert said == [["remark"], ["red line"]]
