from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents import plain
from wsisdesk.documents.model import MarkKind
from wsisdesk.documents.plain.markdown import paragraph_of_line
from wsisdesk.errors import EmptyFile
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.source import Paragraph, Source


def read(tmp_path: Path, content: str | bytes) -> Source:
    path = tmp_path / "letter.txt"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return plain.read(path, silent)


def restored(paragraph: Paragraph) -> str:
    text = paragraph.text
    for artefact in reversed(paragraph.artefacts):
        text = text[: artefact.position] + artefact.text + text[artefact.position :]
    return text


def test_a_line_is_a_paragraph_and_empty_lines_only_separate(tmp_path: Path) -> None:
    source = read(tmp_path, "one\n\n \t\ntwo\r\nthree\rfour\x0cfive\u2028six")
    texts = [paragraph.text for paragraph in source.paragraphs]
    assert texts == ["one", "two", "three", "four", "five", "six"]


def test_white_space_at_both_ends_is_kept(tmp_path: Path) -> None:
    source = read(tmp_path, "\titem\n\u00a0أ\u00a0)\tبند \n")
    assert [paragraph.text for paragraph in source.paragraphs] == ["\titem", "\u00a0أ\u00a0)\tبند "]


def test_control_characters_leave_the_text_as_artefacts(tmp_path: Path) -> None:
    (paragraph,) = read(tmp_path, "a long enough te\0xt\x1a").paragraphs
    assert paragraph.text == "a long enough text"
    assert restored(paragraph) == "a long enough te\0xt\x1a"


def test_traces_of_conversion_stay_for_structure(tmp_path: Path) -> None:
    text = "[bookmark: _Toc1]1.1\ttext[footnoteRef:1]\n[1: \tnote \t\nhttp://example.org.]"
    source = read(tmp_path, text)
    assert "\n".join(paragraph.text for paragraph in source.paragraphs) == text


def test_a_file_without_text_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyFile):
        read(tmp_path, "\n \n\t\n")


def test_the_real_letters_lose_nothing(corpus: Path) -> None:
    for path in sorted(corpus.glob("*.txt")):
        lines = [line for line in path.read_text("utf-8").split("\n") if line.strip()]
        assert [restored(item) for item in plain.read(path, silent).paragraphs] == lines


EMPHASISED = [
    ("- **Phase 1:** opening", "- Phase 1: opening", [(2, 10, MarkKind.BOLD)]),
    ("theme is *connecting all*.", "theme is connecting all.", [(9, 23, MarkKind.ITALIC)]),
    ("الموضوع *من أجل الرفاه*، ثم", "الموضوع من أجل الرفاه، ثم", [(8, 21, MarkKind.ITALIC)]),
    (
        "***both***",
        "both",
        [(0, 4, MarkKind.BOLD), (0, 4, MarkKind.ITALIC)],
    ),
    (
        "**bold *nested* bold**",
        "bold nested bold",
        [(5, 11, MarkKind.ITALIC), (0, 16, MarkKind.BOLD)],
    ),
]


@pytest.mark.parametrize(("line", "text", "marks"), EMPHASISED)
def test_emphasis_becomes_marks(
    line: str, text: str, marks: list[tuple[int, int, MarkKind]]
) -> None:
    paragraph = paragraph_of_line(line)
    assert paragraph.text == text
    assert [(mark.start, mark.end, mark.kind) for mark in paragraph.marks] == marks
    assert restored(paragraph) == line


@pytest.mark.parametrize(
    "line",
    ["5*3*2", "a note* and another*", "* the note", "(*) see (*)", "*****", "x ** y ** z", "*open"],
)
def test_other_asterisks_stay(line: str) -> None:
    paragraph = paragraph_of_line(line)
    assert (paragraph.text, paragraph.marks, paragraph.artefacts) == (line, (), ())


def test_headings_lose_their_signs_but_numbers_do_not() -> None:
    heading = paragraph_of_line("## Annex 1")
    assert (heading.text, heading.heading, restored(heading)) == ("Annex 1", 2, "## Annex 1")
    assert paragraph_of_line("#5 on the agenda").heading == 0


@given(st.text(st.sampled_from("ab *#(\0.\t"), max_size=40))
def test_putting_the_artefacts_back_gives_the_line(line: str) -> None:
    paragraph = paragraph_of_line(line)
    assert restored(paragraph) == line
    for mark in paragraph.marks:
        assert 0 <= mark.start < mark.end <= len(paragraph.text)
