"""The history of clauses to a file: a page, Markdown, rows or data; the suffix says which."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.comparison.data import document_data
from wsisdesk.export.comparison.elements import element, in_language, page
from wsisdesk.export.comparison.history_lines import history_lines, version_names
from wsisdesk.export.comparison.html import stylesheet
from wsisdesk.export.comparison.markdown_text import cell, directed, escaped
from wsisdesk.export.comparison.plain_table import PlainTable, Said, Tone
from wsisdesk.export.comparison.rows_csv import ENCODING, harmless
from wsisdesk.export.comparison.word.plain_table import plain_docx
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.text.direction import is_rtl, isolate, without_controls

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.compare.history import ClauseHistory, History
    from wsisdesk.export.comparison.history_lines import HistoryLine
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.words import Words

FORMAT, VERSION = "wsisdesk-history", 1
_COLUMNS = ("clause", "history", "text")
_SHARES = (16, 26, 58)  # per cent
_CLASSES = {"clause": "name", "history": "events", "text": ""}


def save_history(history: History, path: Path, options: ExportOptions) -> None:
    """Write ``history`` to ``path``, the whole file or none.

    Raises ``UnknownExportFormat`` where the suffix names no form, ``ExportNotWritable`` and what
    else the file system refuses as the library's errors.
    """
    suffix = path.suffix.lower()
    if suffix not in HISTORY_FORMS:
        raise UnknownExportFormat(path, " ".join(sorted(HISTORY_FORMS)))
    if suffix == _PDF:
        from wsisdesk.export.comparison.plain_pdf import save_plain_pdf  # late: it loads slowly

        save_plain_pdf(history_table(history, options), path, options)
    else:
        write_whole(path, _MAKERS[suffix](history, options))


def history_table(history: History, options: ExportOptions) -> PlainTable:
    """Return the clauses as a table: name, what happened when, how they last read."""
    speech = words(options.language)
    language = speech.language
    versions = [
        Said(f"{name} · {isolate(document.title)}", language)
        for name, document in zip(version_names(history, speech), history.versions, strict=True)
    ]
    made = f"{speech['prepared_on']}: {speech.day(options.date)}"
    return PlainTable(
        title=speech["history_title"],
        language=language,
        about=(*versions, Said(made, language, Tone.QUIET)),
        heads=tuple(Said(speech[column], language, Tone.LOUD) for column in _COLUMNS),
        shares=_SHARES,
        rows=tuple(
            (
                (Said(_name(line, speech), line.block.language or language),),
                tuple(Said(event, language) for event in line.events),
                (Said(line.block.text, line.language),),
            )
            for line in history_lines(history, options, speech)
        ),
    )


def history_data(history: History) -> dict[str, Any]:
    """Return the versions, and each clause as it stands in each of them with its events."""
    return {
        "versions": [document_data(document) for document in history.versions],
        "clauses": [_clause_data(clause) for clause in history.clauses],
    }


def _docx(history: History, options: ExportOptions) -> bytes:
    return plain_docx(history_table(history, options), options)


def _html(history: History, options: ExportOptions) -> bytes:
    speech = words(options.language)
    versions = [
        element("li", element("bdi", name), " · ",
                element("bdi", document.title, **in_language(document.language)))
        for name, document in zip(version_names(history, speech), history.versions, strict=True)
    ]  # fmt: skip
    heads = [element("th", speech[column], class_=_CLASSES[column], scope="col")
             for column in _COLUMNS]  # fmt: skip
    body = element("tbody")
    for line in history_lines(history, options, speech):
        body.append(_row(line, speech))
    table = element("table", element("thead", element("tr", *heads)), body, class_="rows")
    made = f"{speech['prepared_on']}: {speech.day(options.date)}"
    main = element("main", element("h1", speech["history_title"]), element("ol", *versions),
                   element("p", made, class_="summary"), table)  # fmt: skip
    head = element("head", element("meta", charset="utf-8"),
                   element("title", speech["history_title"]),
                   element("style", stylesheet(speech)))  # fmt: skip
    root = element("html", head, element("body", main), **in_language(speech.language))
    return page(root).encode()


def _row(line: HistoryLine, speech: Words) -> _Element:
    events = element("ul", *(element("li", event) for event in line.events))
    text = element("div", line.block.text, class_="text", **in_language(line.language))
    name = element("th", element("bdi", _name(line, speech)), class_="name", scope="row")
    return element("tr", name, element("td", events), element("td", text))


def _markdown(history: History, options: ExportOptions) -> bytes:
    speech = words(options.language)
    names = version_names(history, speech)
    versions = [
        f"{number}. {cell(name)} · {cell(document.title)}"
        for number, (name, document) in enumerate(zip(names, history.versions, strict=True), 1)
    ]
    paragraphs = [f"# {speech['history_title']}", "\n".join(versions)]
    for line in history_lines(history, options, speech):
        text = directed(escaped(line.block.text), line.language)
        if is_rtl(line.language) != speech.rtl:
            direction = "rtl" if is_rtl(line.language) else "ltr"
            text = f'<div dir="{direction}">\n\n{text}\n\n</div>'
        events = cell(speech["comma"].join(line.events))
        paragraphs += [f"## {cell(_name(line, speech))}", f"*{events}*", text]
    if speech.rtl:
        paragraphs = ['<div dir="rtl">', *paragraphs, "</div>"]
    return ("\n\n".join(paragraphs) + "\n").encode()


def _csv(history: History, options: ExportOptions) -> bytes:
    speech = words(options.language)
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(speech[column] for column in _COLUMNS)
    for line in history_lines(history, options, speech):
        events = without_controls("; ".join(line.events))
        writer.writerow(map(harmless, (_name(line, speech), events, line.block.text)))
    return table.getvalue().encode(ENCODING)


def _json(history: History, options: ExportOptions) -> bytes:
    data = {
        "format": FORMAT,
        "version": VERSION,
        "date": options.date.isoformat(),
        **history_data(history),
    }
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace")


def _clause_data(clause: ClauseHistory) -> dict[str, Any]:
    """Return a clause as it stands in each version (or null), and its events by version number."""
    return {
        "blocks": [
            None if block is None else
            {"block": block.id, "label": block.label, "address": block.address, "text": block.text}
            for block in clause.blocks
        ],
        "events": [{"version": event.version, "kind": event.kind.value} for event in clause.events],
        "changed_in": list(clause.changed_in),
    }  # fmt: skip


def _name(line: HistoryLine, speech: Words) -> str:
    block = line.block
    return block.address or block.label or speech[f"kind_{block.kind.value}"]


_PDF = ".pdf"
_MAKERS: dict[str, Callable[[History, ExportOptions], bytes]] = {
    ".docx": _docx,
    ".html": _html,
    ".md": _markdown,
    ".csv": _csv,
    ".json": _json,
}
HISTORY_FORMS = (*_MAKERS, _PDF)
