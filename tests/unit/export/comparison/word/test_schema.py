"""Word refuses files whose elements stand in another order than the schema's (ISO/IEC 29500-1)."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from tests.unit.export.comparison.specimens import DATE, arabic, english, options
from tests.unit.export.comparison.word.documents import Draft
from wsisdesk.compare.engine import compare
from wsisdesk.compare.naming import row_key
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.request import RowComment
from wsisdesk.export.comparison.table_docx import save_table_docx
from wsisdesk.export.comparison.tracked_docx import save_tracked_docx

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison

ORDER = {
    "pPr": "pStyle keepNext keepLines pBdr shd tabs bidi spacing ind jc outlineLvl rPr",
    "rPr": "ins del moveFrom moveTo rStyle rFonts b bCs i iCs strike color sz szCs u vertAlign rtl"
           " lang",
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar",
    "tcPr": "tcW gridSpan vMerge shd",
    "trPr": "gridBefore cantSplit tblHeader ins del",
    "sectPr": "footerReference pgSz pgMar bidi",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "tc": "tcPr p",
    "settings": "defaultTabStop footnotePr compat",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr",
    "font": "altName charset family pitch",
}  # fmt: skip
ONCE = {"tr", "tc", "p"}  # of all others a parent has one at most


def _everything() -> Comparison:
    """A comparison with tables, merged cells aside, footnotes, moves and a new last clause."""
    clauses = [f"that clause {name} speaks of {name} and of nothing else;" for name in "abcdef"]
    old, new = Draft("ar"), Draft("ar")
    for number, text in enumerate(clauses, 1):
        old.item(text, str(number))
    for number, text in enumerate([*clauses[1:], clauses[0]], 1):
        new.item(text, str(number))
    for draft, room in ((old, "12"), (new, "15")):
        draft.item("بند يستدعي حاشية*؛").note(f"انظر الوثيقة {room}.")
        draft.table().row("Testland", room, rtl=True, header=True)
    new.row("Newland", "1", rtl=True).item("A last clause.", "9", centred=True)
    return compare(old.document(), new.document())


def _write_tracked(path: Path) -> None:
    comparison = _everything()
    comments = {row_key(row): (RowComment("A", DATE, "x"),) for row in comparison.rows}
    save_tracked_docx(comparison, path, options(comments=comments))


def _parts(path: Path) -> dict[str, _Element]:
    with zipfile.ZipFile(path) as package:
        return {name: etree.fromstring(package.read(name)) for name in package.namelist()}


def _name(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


@pytest.fixture(params=["tracked", "specimen", "table"])
def parts(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, _Element]:
    path = tmp_path / "file.docx"
    if request.param == "tracked":
        _write_tracked(path)
    elif request.param == "specimen":
        save_tracked_docx(english(), path, options())
    else:
        save_table_docx(arabic(), path, options("ar"))
    return _parts(path)


@pytest.mark.parametrize("parent", ORDER)
def test_elements_stand_in_the_order_of_the_schema(parent: str, parts: dict[str, _Element]) -> None:
    order = ORDER[parent].split()
    for root in parts.values():
        for element in root.iter(w(parent)):
            places = [order.index(_name(child)) for child in element]
            assert places == sorted(places)
            single = [_name(child) for child in element if _name(child) not in ONCE]
            assert len(set(single)) == len(single)


def test_properties_come_first(parts: dict[str, _Element]) -> None:
    for root in parts.values():
        for parent in ("p", "r", "tbl", "tr", "tc"):
            for element in root.iter(w(parent)):
                own = element.find(w(f"{parent}Pr"))
                assert own is None or own.getprevious() is None


def test_every_cell_ends_with_a_paragraph(parts: dict[str, _Element]) -> None:
    for root in parts.values():
        for cell in root.iter(w("tc")):
            assert cell[-1].tag == w("p")


def test_a_table_is_followed_by_a_paragraph(parts: dict[str, _Element]) -> None:
    for table in parts["word/document.xml"].iter(w("tbl")):
        following = table.getnext()
        assert following is not None
        assert following.tag == w("p")


def test_identifiers_of_changes_ranges_and_comments_are_unique(tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    _write_tracked(path)
    kinds = ("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart",
             "comment")  # fmt: skip
    found = [
        element.get(w("id"))
        for root in _parts(path).values()
        for kind in kinds
        for element in root.iter(w(kind))
    ]
    assert len(set(found)) == len(found) > 20


def test_every_comment_has_a_range_and_a_reference(tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    _write_tracked(path)
    files = _parts(path)
    wanted = {element.get(w("id")) for element in files["word/comments.xml"]}
    assert wanted
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        found = {element.get(w("id")) for element in files["word/document.xml"].iter(w(kind))}
        assert found == wanted


def test_every_footnote_is_called_and_every_call_has_its_footnote(tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    _write_tracked(path)
    files = _parts(path)
    calls = files["word/document.xml"].iter(w("footnoteReference"))
    notes = [note for note in files["word/footnotes.xml"] if note.get(w("type")) is None]
    assert {call.get(w("id")) for call in calls} == {note.get(w("id")) for note in notes}


def test_styles_that_are_named_are_there(parts: dict[str, _Element]) -> None:
    known = {style.get(w("styleId")) for style in parts["word/styles.xml"].iter(w("style"))}
    for root in parts.values():
        for name in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            assert {element.get(w("val")) for element in root.iter(w(name))} <= known
