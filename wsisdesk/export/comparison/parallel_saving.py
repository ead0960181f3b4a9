"""Languages of one text side by side, to a file; the suffix of its name says in which form."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wsisdesk.errors import UnknownExportFormat
from wsisdesk.export.comparison.data import document_data
from wsisdesk.export.comparison.facts import name_of
from wsisdesk.export.comparison.markdown_text import cell as markdown_cell
from wsisdesk.export.comparison.markdown_text import directed
from wsisdesk.export.comparison.plain_html import plain_html
from wsisdesk.export.comparison.plain_table import PlainTable, Said, Tone
from wsisdesk.export.comparison.rows_csv import ENCODING, harmless
from wsisdesk.export.comparison.sections import OPENING
from wsisdesk.export.comparison.word.plain_table import plain_docx
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.text.direction import isolate, without_controls

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.compare.parallel import Abreast
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.export.comparison.plain_table import Cell
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.words import Words

FORMAT, VERSION = "wsisdesk-parallel", 1
_LONGEST_NAME = 160  # letters: longer titles are a paragraph that nobody meant as one


@dataclass(frozen=True, slots=True)
class ParallelTexts:
    """The documents of one version, and their blocks abreast: a line has one for each, or none."""

    documents: tuple[Document, ...]
    lines: tuple[Abreast, ...]


def save_parallel(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    """Write the texts to ``path``, the whole file or none.

    Raises ``UnknownExportFormat`` where the suffix names no form, ``ExportNotWritable`` and what
    else the file system refuses as the library's errors.
    """
    save = PARALLEL_FORMS.get(path.suffix.lower())
    if save is None:
        raise UnknownExportFormat(path, " ".join(sorted(PARALLEL_FORMS)))
    save(texts, path, options)


def parallel_table(texts: ParallelTexts, options: ExportOptions) -> PlainTable:
    """Return the texts as a table, a column for each."""
    speech = words(options.language)
    language = speech.language
    names = [_name(document, speech) for document in texts.documents]
    made = f"{speech['prepared_on']}: {speech.day(options.date)}"
    return PlainTable(
        title=speech["parallel_title"],
        language=language,
        about=(*(Said(name, language) for name in names), Said(made, language, Tone.QUIET)),
        heads=tuple(
            Said(speech.language_name(document.language) or document.name, language, Tone.LOUD)
            for document in texts.documents
        ),
        shares=(100 // len(names),) * len(names),
        rows=tuple(
            tuple(
                _cell(block, document, speech)
                for block, document in zip(line, texts.documents, strict=True)
            )
            for line in texts.lines
        ),
    )


def parallel_data(texts: ParallelTexts) -> dict[str, Any]:
    """Return the texts as data: each line has a block or null for each document."""
    return {
        "documents": [document_data(document) for document in texts.documents],
        "lines": [[_block_data(block) for block in line] for line in texts.lines],
    }


def _block_data(block: Block | None) -> dict[str, str] | None:
    if block is None:
        return None
    return {"block": block.id, "label": block.label, "address": block.address, "text": block.text}


def _name(document: Document, speech: Words) -> str:
    spoken = speech.language_name(document.language)
    name = name_of(document, speech)
    name = isolate(name if len(name) <= _LONGEST_NAME else document.name)
    return f"{spoken}: {name}" if spoken else name


def _cell(block: Block | None, document: Document, speech: Words) -> Cell:
    if block is None:
        return (Said(speech["not_in_language"], speech.language, Tone.QUIET),)
    tone = Tone.LOUD if block.kind in OPENING else Tone.PLAIN
    language = block.language or document.language or speech.language
    return (Said(block.text, language, tone, block.label),)


def _save_docx(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    write_whole(path, plain_docx(parallel_table(texts, options), options))


def _save_pdf(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    from wsisdesk.export.comparison.plain_pdf import save_plain_pdf  # late: it loads slowly

    save_plain_pdf(parallel_table(texts, options), path, options)


def _save_html(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    write_whole(path, plain_html(parallel_table(texts, options)))


def _save_markdown(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    table = parallel_table(texts, options)
    heads = [markdown_cell(head.text) for head in table.heads]
    rows = [[_in_cell(cell) for cell in row] for row in table.rows]
    lines = [f"| {' | '.join(cells)} |" for cells in (heads, ["---"] * len(heads), *rows)]
    about = "\n".join(f"- {markdown_cell(said.text)}" for said in table.about)
    text = "\n\n".join((f"# {table.title}", about, "\n".join(lines))) + "\n"
    write_whole(path, text.encode())


def _in_cell(cell: Cell) -> str:
    return "<br>".join(directed(markdown_cell(said.whole), said.language) for said in cell)


def _save_csv(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(without_controls(head.text) for head in parallel_table(texts, options).heads)
    for line in texts.lines:
        writer.writerow(harmless(_one_line(block)) for block in line)
    write_whole(path, written.getvalue().encode(ENCODING))


def _one_line(block: Block | None) -> str:
    if block is None:
        return ""
    return f"{block.label} {block.text}" if block.label else block.text


def _save_json(texts: ParallelTexts, path: Path, options: ExportOptions) -> None:
    data = {
        "format": FORMAT, "version": VERSION, "date": options.date.isoformat(),
        **parallel_data(texts),
    }  # fmt: skip
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    write_whole(path, text.encode("utf-8", "backslashreplace"))


PARALLEL_FORMS: dict[str, Callable[[ParallelTexts, Path, ExportOptions], None]] = {
    ".docx": _save_docx,
    ".pdf": _save_pdf,
    ".html": _save_html,
    ".md": _save_markdown,
    ".csv": _save_csv,
    ".json": _save_json,
}
