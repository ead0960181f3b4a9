"""A table of texts as one HTML file, each text in the direction of its own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.elements import element, in_language, page
from wsisdesk.export.comparison.facts import PROGRAM
from wsisdesk.export.comparison.html import stylesheet
from wsisdesk.export.comparison.plain_table import Said, Tone
from wsisdesk.export.words import words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.export.comparison.elements import Child
    from wsisdesk.export.comparison.plain_table import PlainTable

_CLASSES = {Tone.PLAIN: "text", Tone.LOUD: "text opening", Tone.QUIET: "remark"}


def plain_html(table: PlainTable) -> bytes:
    """Return the table as an HTML document in UTF-8."""
    speech = words(table.language)
    heads = [_head(said, share) for said, share in zip(table.heads, table.shares, strict=True)]
    body = element("tbody")
    for row in table.rows:
        body.append(element("tr", *(element("td", *map(_said, cell)) for cell in row)))
    main = element("main", element("h1", table.title), *map(_about, table.about))
    main.append(element("table", element("thead", element("tr", *heads)), body, class_="rows"))
    main.append(element("footer", speech.fill("made_with", program=PROGRAM), class_="legend"))
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", table.title),
        element("style", stylesheet(speech)),
    )
    root = element("html", head, element("body", main), **in_language(table.language))
    return page(root).encode()


def _head(said: Said, share: int) -> _Element:
    return element("th", said.text, scope="col", style=f"width: {share}%",
                   **in_language(said.language))  # fmt: skip


def _about(said: Said) -> _Element:
    return element("p", said.text, class_="summary", **in_language(said.language))


def _said(said: Said) -> _Element:
    label: list[Child] = [element("bdi", said.label), " "] if said.label else []
    return element("div", *label, said.text, class_=_CLASSES[said.tone],
                   **in_language(said.language))  # fmt: skip
