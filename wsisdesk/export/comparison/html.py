"""A comparison as one HTML file: no scripts, nothing from the network, right in any browser.

Directions follow the language of each text, the page that of the export's words; colours those of
the window, light or dark as the reader's system is, light on paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.elements import element, in_language, page
from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.facts import (
    PROGRAM,
    document_facts,
    left_out,
    name_of,
    omissions,
    result,
)
from wsisdesk.export.comparison.html_rows import RowTable, sections
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.wording import section_name
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.paths import bundled, table
from wsisdesk.text.direction import isolate, isolate_ltr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Document
    from wsisdesk.export.comparison.elements import Child
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.facts import Fact
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.words import Words

_SAID = {
    "--say-ins": "begin_inserted",
    "--say-ins-end": "end_inserted",
    "--say-del": "begin_deleted",
    "--say-del-end": "end_deleted",
    "--say-old": "text_from",
    "--say-new": "text_to",
}
_SEVERAL = 3  # sections from which on a list of them helps


def save_html(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write the comparison as one HTML file in UTF-8."""
    write_whole(path, html(comparison, options).encode())


def html(comparison: Comparison, options: ExportOptions) -> str:
    """Return the comparison as an HTML document."""
    speech = words(options.language)
    shown = entries(comparison, options)
    main = element("main", class_=options.style.value)
    main.extend(_head(comparison, options, speech))
    if shown:
        main.extend(_contents(shown, speech))
        main.append(RowTable(comparison, shown, speech).table(options.progress))
    else:
        main.append(element("p", speech["nothing_changed"]))
    main.extend(_foot(comparison, speech))
    names = (name_of(comparison.old, speech), name_of(comparison.new, speech))
    title = f"{speech['title']}: {' – '.join(dict.fromkeys(names))}"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content=PROGRAM),
        element("title", title),
        element("style", stylesheet(speech)),
    )
    return page(element("html", head, element("body", main), **in_language(speech.language)))


def stylesheet(speech: Words) -> str:
    """Return the style sheet, with the window's colours and the words of a language put in."""
    colours = table("colours")
    said = "".join(f'{name}: " [{speech[key]}] "; ' for name, key in _SAID.items())
    rules = bundled("resources/comparison.css").read_text("utf-8")
    return (
        f"\n:root {{ {_variables(colours['light'])}{said}}}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ "
        f":root {{ {_variables(colours['dark'])}}} }}\n{rules}"
    )


def _variables(colours: dict[str, str]) -> str:
    return "".join(f"--{name}: {colour}; " for name, colour in colours.items())


def _head(comparison: Comparison, options: ExportOptions, speech: Words) -> Iterator[_Element]:
    new = comparison.new
    yield element("h1", speech["title"])
    yield element("p", new.title, class_="subject", **in_language(new.language))
    yield _facts(comparison, speech)
    counts = result(comparison, options, speech)
    yield element("p", element("b", speech["result"]), ": ", counts, class_="summary")
    made = f"{speech['prepared_on']}: {speech.day(options.date)}"
    if options.author:
        made += f" · {speech['prepared_by']}: {isolate(options.author)}"
    yield element("p", made, class_="summary")
    yield _legend(speech, typography=options.typography)
    missing = left_out(comparison, options, speech)
    if missing:
        yield element("p", missing, class_="legend")


def _facts(comparison: Comparison, speech: Words) -> _Element:
    sides = (speech["from"], speech["to"])
    head = element("tr", element("td"), *(element("th", side, scope="col") for side in sides))
    body = element("tbody")
    for fact in document_facts(comparison, speech):
        cells = (
            _value(fact, fact.old, comparison.old),
            _value(fact, fact.new, comparison.new),
        )
        body.append(element("tr", element("th", fact.word, scope="row"), *cells))
    return element("table", element("thead", head), body, class_="facts")


def _value(fact: Fact, value: str, document: Document) -> _Element:
    language = in_language(document.language) if fact.quoted else {}
    return element("td", element("bdi", value, **language))


def _legend(speech: Words, *, typography: bool) -> _Element:
    comma = speech["comma"]
    form: list[Child] = [comma, element("span", speech["formed"], class_="form")]
    if not typography:
        form = []
    marks = comma.join(f"{isolate_ltr(mark.value)} {speech[f'mark_{mark.value}']}" for mark in Mark)
    return element(
        "p", f"{speech['legend']}: ", element("ins", speech["inserted"]), comma,
        element("del", speech["deleted"]), *form, f"{comma}{marks}", class_="legend",
    )  # fmt: skip


def _contents(shown: Sequence[Entry], speech: Words) -> Iterator[_Element]:
    links = [
        element("li", element("a", element("bdi", section_name(opens, speech)), href=f"#{name}"))
        for opens, name in sections(shown)
    ]
    if len(links) < _SEVERAL:
        return
    heading = element("h2", speech["contents"])
    yield element("nav", heading, element("ol", *links), aria_label=speech["contents"])


def _foot(comparison: Comparison, speech: Words) -> Iterator[_Element]:
    missing = omissions(comparison, speech)
    if missing:
        items = [element("li", item) for item in missing]
        heading = element("h2", speech["not_compared"])
        yield element("section", heading, element("ul", *items), class_="omitted")
    yield element("footer", speech.fill("made_with", program=PROGRAM), class_="legend")
