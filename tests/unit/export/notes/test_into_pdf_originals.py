"""What an original PDF has, and what it forbids, when notes are written into it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from tests.unit.export.notes.annotated_pdf import (
    annotated,
    latin,
    of_kind,
    read,
    remark,
)
from tests.unit.export.notes.specimens import DATE
from wsisdesk.annotate.model import (
    Colour,
    NoteKind,
)
from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks
from wsisdesk.errors import DamagedDocument, EncryptedDocument
from wsisdesk.export.notes.into_pdf import save_into_pdf
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_no_pdf_or_is_locked_is_told(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(path) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pytest.raises(EncryptedDocument):
        pdf_remarks(locked, document)
    with pytest.raises(EncryptedDocument):
        annotated(locked, document)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(DamagedDocument):
        annotated(broken, document)


def with_form(path: Path, *, kind: str, value: Any, in_form: bool = True) -> None:  # noqa: ANN401
    """Give the first page a field of a form."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        field = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name(kind),
                T="field", Rect=[300, 40, 400, 60], F=4, P=pdf.pages[0].obj, V=value,
            )
        )  # fmt: skip
        pdf.pages[0].obj.Annots = pikepdf.Array([field])
        parent = pdf.make_indirect(pikepdf.Dictionary(T="all", Kids=[field]))
        fields = [parent] if in_form else []
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=fields)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
            pdf.save(path)


def test_a_signed_original_is_told_of(tmp_path: Path) -> None:
    path = latin(tmp_path)
    with_form(path, kind="/Sig", value=pikepdf.Dictionary(Type=pikepdf.Name.Sig))
    document = read(path)
    _, written = annotated(path, document, remark(document, "meet"))
    assert written.signed


@pytest.mark.parametrize("in_form", [True, False])
def test_fields_of_a_form_stay_with_what_was_filled_in(tmp_path: Path, in_form: bool) -> None:
    path = latin(tmp_path)
    with_form(path, kind="/Tx", value="قيمة", in_form=in_form)
    document = read(path)
    target, written = annotated(path, document, remark(document, "meet"))
    assert not written.signed
    with pikepdf.open(target) as pdf:
        [field] = [one for one in pdf.pages[0].obj.Annots if one.Subtype == "/Widget"]
        assert str(field.V) == "قيمة"
        assert len(pdf.Root.AcroForm.Fields) == in_form


def test_what_the_owner_forbids_stays_forbidden(tmp_path: Path) -> None:
    path = tmp_path / "guarded.pdf"
    with pikepdf.open(latin(tmp_path)) as pdf:
        allowed = pikepdf.Permissions(extract=False, print_highres=False)
        pdf.save(path, encryption=pikepdf.Encryption(owner="o", user="", allow=allowed))
    document = read(path)
    target, written = annotated(path, document, remark(document, "documents", "لماذا؟"))
    assert not written.unplaced
    with pikepdf.open(target) as pdf:
        assert pdf.is_encrypted
        assert not pdf.allow.extract
    assert [n.target.quote.exact for n in pdf_remarks(target, read(target))] == ["documents"]


def test_annotations_that_are_there_stay(tmp_path: Path) -> None:
    path = latin(tmp_path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        there = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[300, 455, 320, 475],
            Contents="before", T="Basim",
        )  # fmt: skip
        pdf.pages[0].obj.Annots = pdf.make_indirect(pikepdf.Array([there]))
        pdf.save(path)
    document = read(path)
    target, _ = annotated(path, document, remark(document, "documents", "after"))
    assert {(n.author, n.content.body) for n in pdf_remarks(target, read(target))} == {
        ("Basim", "before"), ("Amal", "after"),
    }  # fmt: skip


def test_writing_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    request = NotesRequest((remark(document, "meet"),), DATE)

    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        save_into_pdf(request, document, path, tmp_path / "out.pdf", stop)
    assert not (tmp_path / "out.pdf").exists()


def test_an_annotation_says_what_its_colour_means(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    ours = remark(document, "documents", "why?", NoteKind.COMMENT)
    request = NotesRequest((ours,), DATE, meanings={Colour.BLUE: "red line"})
    target = path.with_name("annotated.pdf")
    save_into_pdf(request, document, path, target)
    (mark,) = of_kind(target, "Highlight")
    assert mark["/Contents"] == "why?\nred line"
