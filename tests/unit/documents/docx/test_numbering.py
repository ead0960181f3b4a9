from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.docx_builder import abstract, docx, item, level, num, para
from wsisdesk.documents.docx import read

if TYPE_CHECKING:
    from pathlib import Path

DECIMAL = level(0, "decimal", "%1.")


def labels(folder: Path, *body: str, numbering: str, styles: str = "") -> list[str]:
    source = read(docx(folder, *body, parts={"numbering": numbering, "styles": styles}))
    return [paragraph.label for paragraph in source.paragraphs]


@pytest.mark.parametrize(
    ("style", "text", "expected"),
    [
        ("decimal", "%1)", ["1)", "2)", "3)"]),
        ("arabicAbjad", "%1 )", ["أ )", "ب )", "ج )"]),
        ("arabicAlpha", "%1 )", ["أ )", "ب )", "ت )"]),
        ("hebrew1", "%1.", ["א.", "ב.", "ג."]),
        ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
        ("upperRoman", "%1", ["I", "II", "III"]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("russianUpper", "%1)", ["А)", "Б)", "В)"]),
        ("chineseCountingThousand", "%1、", ["一、", "二、", "三、"]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("ordinalText", "%1", ["First", "Second", "Third"]),
        ("decimalEnclosedCircle", "%1", ["①", "②", "③"]),
        ("none", "Annex", ["Annex", "Annex", "Annex"]),
        ("formatOfTheFuture", "%1", ["1", "2", "3"]),
    ],
)
def test_labels_are_those_printed(
    tmp_path: Path, style: str, text: str, expected: list[str]
) -> None:
    numbering = abstract(0, level(0, style, text)) + num(1, 0)
    body = [item(word) for word in ("one", "two", "three")]
    assert labels(tmp_path, *body, numbering=numbering) == expected


def test_labels_are_not_part_of_the_text_and_levels_are_told(tmp_path: Path) -> None:
    numbering = abstract(0, DECIMAL, level(1, "lowerLetter", "%2)")) + num(1, 0)
    path = docx(tmp_path, item("one"), item("two", level=1), parts={"numbering": numbering})
    first, second = read(path).paragraphs
    assert (first.text, first.label, first.level) == ("one", "1.", 0)
    assert (second.text, second.label, second.level) == ("two", "a)", 1)


def test_deeper_levels_restart_after_higher_ones(tmp_path: Path) -> None:
    numbering = (
        abstract(0, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"))
        + num(1, 0)
    )  # fmt: skip
    body = [item("x", level=depth) for depth in (0, 1, 1, 0, 1)]
    assert labels(tmp_path, *body, numbering=numbering) == ["1", "1.1", "1.2", "2", "2.1"]


@pytest.mark.parametrize(
    ("restart", "expected"),
    [("", "1"), ('<w:lvlRestart w:val="0"/>', "2"), ('<w:lvlRestart w:val="1"/>', "2")],
)
def test_a_level_restarts_only_after_the_levels_it_names(
    tmp_path: Path, restart: str, expected: str
) -> None:
    deepest = level(2, "decimal", "%3", more=restart)
    levels = (level(0, "decimal", "%1"), level(1, "decimal", "%2"), deepest)
    body = [item("x", level=depth) for depth in (0, 1, 2, 1, 2)]
    found = labels(tmp_path, *body, numbering=abstract(0, *levels) + num(1, 0))
    assert found[-1] == expected


def test_a_level_passed_over_counts_as_begun(tmp_path: Path) -> None:
    levels = (level(0, "decimal", "%1"), level(1, "decimal", "%1.%2", start=3))
    body = [item("x", level=1), item("y", level=0), item("z", level=1)]
    found = labels(tmp_path, *body, numbering=abstract(0, *levels) + num(1, 0))
    assert found == ["1.3", "2", "2.3"]


def test_lists_of_one_definition_share_their_counter(tmp_path: Path) -> None:
    numbering = abstract(0, DECIMAL) + num(1, 0) + num(2, 0)
    body = [item("a", 1), item("b", 2), item("c", 1)]
    assert labels(tmp_path, *body, numbering=numbering) == ["1.", "2.", "3."]


def test_a_start_override_restarts_once(tmp_path: Path) -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    numbering = abstract(0, DECIMAL) + num(1, 0) + num(2, 0, override)
    body = [item("a", 1), item("b", 2), item("c", 1), item("d", 2)]
    assert labels(tmp_path, *body, numbering=numbering) == ["1.", "7.", "8.", "9."]


def test_an_overridden_level_replaces_the_one_of_the_definition(tmp_path: Path) -> None:
    own = level(0, "upperLetter", "%1:", start=3)
    override = f'<w:lvlOverride w:ilvl="0">{own}</w:lvlOverride>'
    numbering = abstract(0, DECIMAL) + num(1, 0, override)
    assert labels(tmp_path, item("a"), item("b"), numbering=numbering) == ["C:", "D:"]


def test_legal_numbering_shows_every_level_in_decimal(tmp_path: Path) -> None:
    levels = (
        level(0, "upperRoman", "%1."),
        level(1, "lowerLetter", "%1.%2", more="<w:isLgl/>"),
    )
    body = [item("a"), item("b", level=1)]
    assert labels(tmp_path, *body, numbering=abstract(0, *levels) + num(1, 0)) == ["I.", "1.1"]


def style(name: str, numbering: str, based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>{base}'
        f"<w:pPr><w:numPr>{numbering}</w:numPr></w:pPr></w:style>"
    )


def test_styles_number_through_their_ancestors_and_the_levels_tied_to_them(tmp_path: Path) -> None:
    levels = (
        level(0, "decimal", "Article %1", more='<w:pStyle w:val="Article"/>'),
        level(1, "decimal", "%1.%2", more='<w:pStyle w:val="Clause"/>'),
    )
    styles = (
        style("Article", '<w:numId w:val="1"/>')
        + style("Clause", "", "Article")
        + style("Loose", '<w:numId w:val="0"/>', "Article")
    )
    body = [para("x", style=name) for name in ("Article", "Clause", "Clause", "Loose", "Article")]
    found = labels(tmp_path, *body, numbering=abstract(0, *levels) + num(1, 0), styles=styles)
    assert found == ["Article 1", "1.1", "1.2", "", "Article 2"]


def test_a_numbering_style_stands_for_its_list(tmp_path: Path) -> None:
    linking = abstract(1).replace("</w:abs", '<w:numStyleLink w:val="Lists"/></w:abs')
    numbering = abstract(0, level(0, "lowerRoman", "%1")) + linking + num(1, 0) + num(2, 1)
    styles = style("Lists", '<w:numId w:val="1"/>').replace("paragraph", "numbering")
    found = labels(tmp_path, item("a", 2), item("b", 1), numbering=numbering, styles=styles)
    assert found == ["i", "ii"]


def test_a_circle_of_numbering_styles_is_no_list(tmp_path: Path) -> None:
    linking = abstract(0, DECIMAL).replace("</w:abs", '<w:numStyleLink w:val="Lists"/></w:abs')
    styles = style("Lists", '<w:numId w:val="1"/>').replace("paragraph", "numbering")
    assert labels(tmp_path, item("a"), numbering=linking + num(1, 0), styles=styles) == ["1."]


@pytest.mark.parametrize(
    ("text", "font", "expected"),
    [("\uf0b7", "Symbol", "•"), ("\uf0a7", "Wingdings", "▪"), ("o", "Courier New", "○"),
     ("\uf0d8", "", "➢"), ("–", "", "–"), ("l", "Wingdings", "●")],
)  # fmt: skip
def test_bullets_show_as_printed(tmp_path: Path, text: str, font: str, expected: str) -> None:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    numbering = abstract(0, level(0, "bullet", text, more=fonts)) + num(1, 0)
    assert labels(tmp_path, item("a"), numbering=numbering) == [expected]


def test_a_custom_format_pads_with_noughts(tmp_path: Path) -> None:
    custom = (
        '<mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    made = level(0, "decimal", "%1").replace('<w:numFmt w:val="decimal"/>', custom)
    numbering = abstract(0, made) + num(1, 0)
    assert labels(tmp_path, item("a"), item("b"), numbering=numbering) == ["001", "002"]


def test_unknown_and_missing_definitions_number_nothing(tmp_path: Path) -> None:
    numbering = abstract(0, DECIMAL) + num(1, 0) + num(2, 9)
    body = [item("a", 5), item("b", 2), item("c", 0), item("d", 1, level=4)]
    assert labels(tmp_path, *body, numbering=numbering) == ["", "", "", ""]


def test_huge_starts_do_not_make_huge_labels(tmp_path: Path) -> None:
    for style_name in ("lowerLetter", "upperRoman", "arabicAbjad"):
        numbering = abstract(0, level(0, style_name, "%1", start=2_000_000_000)) + num(1, 0)
        assert labels(tmp_path, item("a"), numbering=numbering) == ["2000000000"]


def test_a_hidden_label_counts_but_does_not_show(tmp_path: Path) -> None:
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    levels = (level(0, "decimal", "%1", more=hidden), level(1, "decimal", "%1.%2"))
    body = [item("a"), item("b"), item("c", level=1)]
    found = labels(tmp_path, *body, numbering=abstract(0, *levels) + num(1, 0))
    assert found == ["", "", "2.1"]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 3), min_size=1, max_size=25))
def test_a_label_counts_what_came_since_the_last_higher_level(
    tmp_path: Path, depths: list[int]
) -> None:
    levels = [level(index, "decimal", f"%{index + 1}") for index in range(4)]
    body = [item("x", level=depth) for depth in depths]
    found = labels(tmp_path, *body, numbering=abstract(0, *levels) + num(1, 0))
    for place, depth in enumerate(depths):
        since = _since_higher(depths[:place], depth)
        passed_over = bool(since) and since[0] > depth  # a level below begins those above it
        assert found[place] == str(1 + since.count(depth) + passed_over)


def _since_higher(depths: list[int], depth: int) -> list[int]:
    """The levels since the last one above ``depth``."""
    higher = [place for place, earlier in enumerate(depths) if earlier < depth]
    return depths[higher[-1] + 1 :] if higher else depths
