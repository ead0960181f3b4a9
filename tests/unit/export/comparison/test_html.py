from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from lxml import html as parser

from tests.unit.export.comparison.specimens import (
    DATE,
    Versions,
    arabic,
    comparisons,
    english,
    options,
)
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.html import html
from wsisdesk.export.comparison.request import RowComment, Style
from wsisdesk.export.words import words
from wsisdesk.paths import bundled
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from wsisdesk.compare.model import Comparison
    from wsisdesk.export.comparison.request import ExportOptions


def _page(comparison: Comparison, chosen: ExportOptions) -> HtmlElement:
    return parser.document_fromstring(html(comparison, chosen))


def _rows(page: HtmlElement) -> dict[str, HtmlElement]:
    return {row.get("id", ""): row for row in page.xpath("//table[@class='rows']//tr[@id]")}


def _text(row: HtmlElement, side: str) -> str:
    found = row.xpath(f"./td[@class='{side}']/div")
    return "".join(found[0].itertext()) if found else ""


def _without(row: HtmlElement, side: str, tag: str) -> str:
    """Read the text of a side without what stands in marks of one sort."""
    found = row.xpath(f"./td[@class='{side}']/div//text()[not(ancestor::{tag})]")
    return "".join(map(str, found))


def _assert_texts(comparison: Comparison, chosen: ExportOptions) -> None:
    rows = _rows(_page(comparison, chosen))
    for entry in entries(comparison, chosen):
        if entry.is_opening:
            continue
        departs = str(entry.place) == "departure"
        row = rows[f"c{entry.number}-from" if departs else f"c{entry.number}"]
        assert _text(row, "old") == printable(entry.old.text if entry.old else "")
        assert _text(row, "new") == printable(entry.new.text if entry.new else "")
        assert not row.xpath("./td[@class='old']//ins | ./td[@class='new']//del")


def test_every_row_gives_back_both_texts() -> None:
    for comparison in (english(), arabic()):
        _assert_texts(comparison, options(only_changed=False, typography=True))


@settings(max_examples=60, deadline=None)
@given(comparisons())
def test_any_texts_whatever_come_back_to_the_letter(comparison: Comparison) -> None:
    _assert_texts(comparison, options("ar", only_changed=False))


def test_what_the_marks_hold_is_what_changed() -> None:
    rows = _rows(_page(english(), options()))
    assert _without(rows["c2"], "old", "del") == _without(rows["c2"], "new", "ins")
    assert rows["c2"].xpath("string(.//del)") == "five"
    assert rows["c2"].xpath("string(.//ins)") == "seven"
    assert rows["c4"].xpath("string(.//ins)") == _text(rows["c4"], "new")
    assert rows["c3"].xpath("string(.//del)") == _text(rows["c3"], "old")


def test_both_ends_of_a_move_lead_to_each_other() -> None:
    page = _page(english(), options())
    links = {link.get("href"): link for link in page.xpath("//a[@class='elsewhere']")}
    assert set(links) == {"#c8", "#c8-from"}
    for target in links:
        assert page.xpath(f"//*[@id='{target[1:]}']")
    assert links["#c8"].text_content().startswith("↓ Moved to:")
    assert links["#c8-from"].text_content().startswith("↑ Moved from:")


def test_every_link_leads_somewhere_and_no_name_stands_twice() -> None:
    page = _page(english(), options(only_changed=False, typography=True))
    names = [element.get("id") for element in page.xpath("//*[@id]")]
    assert len(names) == len(set(names))
    targets = {link.get("href", "")[1:] for link in page.xpath("//a")}
    assert targets <= set(names)


def test_text_runs_as_its_language_does_and_the_page_as_the_readers() -> None:
    page = _page(arabic(), options("en"))
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")
    assert {text.get("dir") for text in page.xpath("//div[contains(@class,'text')]")} == {"rtl"}
    page = _page(english(), options("ar"))
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert {text.get("dir") for text in page.xpath("//div[contains(@class,'text')]")} == {"ltr"}


def test_nothing_is_fetched_and_nothing_runs() -> None:
    markup = html(english(), options())
    page = parser.document_fromstring(markup)
    assert not page.xpath("//script | //link | //img | //iframe | //@src | //@onclick")
    assert "http" not in markup
    assert "@import" not in markup
    assert "url(" not in markup


def test_markup_in_texts_stays_text() -> None:
    versions = Versions()
    versions.reworded("<script>alert(1)</script> & co.", "<b onclick='x'>&amp; co.</b>", "<i>")
    page = _page(versions.comparison(title="</title><script>"), options(author="<u>A</u>"))
    assert not page.xpath("//script | //b[@onclick] | //i | //u")
    assert "<u>A</u>" in page.text_content()


def test_the_title_page_names_documents_date_author_counts_and_omissions() -> None:
    text = _page(english(), options(author="Utopia", typography=True)).text_content()
    text = re.sub("[\u2066-\u2069]", "", text)
    for part in ("2023", "2026", "9001-2023-en.txt", "21 November 2026", "Utopia", "3 MOD",
                 "1 move", "1 split", "1 renumbered", "Not compared", "(old text): 12",
                 "formatting"):  # fmt: skip
        assert part in text, part


def test_comments_stand_beside_their_row_and_only_where_there_are_any() -> None:
    comparison = english()
    row = comparison.rows[-1]  # unchanged: shown for its comment's sake
    note = RowComment("Amina", DATE, "نؤيد هذه الفقرة", ("budget",))
    assert "Comment" not in _page(comparison, options()).text_content()
    page = _page(comparison, options(comments={row_key(row): (note,)}))
    cell = _rows(page)[f"c{len(comparison.rows)}"].xpath("./td[@class='comment']")[0]
    for part in ("Amina", "نؤيد هذه الفقرة", "#budget", "21 November 2026"):
        assert part in cell.text_content()
    assert cell.xpath(".//div[@dir='rtl']/text()") == ["نؤيد هذه الفقرة"]


def test_only_changed_clauses_are_shown_unless_all_are_wanted() -> None:
    comparison = english()
    changed, every = (
        _rows(_page(comparison, options(only_changed=only))) for only in (True, False)
    )
    assert "c12" not in changed
    assert "c12" in every
    assert "c6" not in changed  # renumbered only
    assert "c6" in _rows(_page(comparison, options(typography=True)))


def test_two_equal_versions_say_that_nothing_changed() -> None:
    versions = Versions()
    versions.same("to thank the host;", "1")
    page = _page(versions.comparison(), options())
    assert "No change between the two versions" in page.text_content()
    assert not page.xpath("//table[@class='rows']")


def test_the_style_of_the_united_nations_has_a_class_of_its_own() -> None:
    assert _page(english(), options(style=Style.UN)).xpath("//main/@class") == ["un"]
    rules = bundled("resources/comparison.css").read_text("utf-8")
    assert ".un ins" in rules


def test_screen_readers_hear_where_marks_begin_and_end() -> None:
    for language in LANGUAGES:
        markup = html(english(), options(language))
        for key in ("begin_inserted", "end_inserted", "begin_deleted", "end_deleted"):
            assert f'" [{words(language)[key]}] "' in markup


def test_the_table_is_a_table_to_assistive_programs() -> None:
    page = _page(english(), options())
    table = page.xpath("//table[@class='rows']")[0]
    assert table.get("role") == "table"
    assert all(cell.get("role") for cell in table.xpath(".//td | .//th"))
    assert len(page.xpath("//h1")) == 1
    assert page.xpath("//h2")
    marks = {mark.text: mark.get("title") for mark in page.xpath("//abbr")}
    assert marks["ADD*"] == "text moved here from another place"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_writes_the_page(language: str) -> None:
    page = _page(english(), options(language, only_changed=False, typography=True))
    assert page.xpath("//h1/text()") == [words(language)["title"]]


def test_the_same_request_gives_the_same_page() -> None:
    assert html(english(), options()) == html(english(), options())
    other = replace(options(), date=DATE.replace(day=2))
    assert html(english(), options()) != html(english(), other)
