"""What stands on the title page of a comparison: its documents, its counts, what it left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.compare.model import OmissionKind
from wsisdesk.documents.symbols.names import display_name
from wsisdesk.export.comparison.entries import unchanged_count
from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from wsisdesk.compare.model import Comparison, Omission
    from wsisdesk.documents.model import Document
    from wsisdesk.export.comparison.request import ExportOptions
    from wsisdesk.export.words import Words

PROGRAM = "WSIS Desk"

_QUOTED = "kind_title"
_LIGHT = ("renumbered", "form_only")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about the two documents; an empty side has nothing to say."""

    word: str
    old: str
    new: str
    quoted: bool = False  # the documents' own words, in their languages


def document_facts(comparison: Comparison, words: Words) -> tuple[Fact, ...]:
    """Return what tells the two documents apart and where they come from."""
    old, new = (_facts(document, words) for document in (comparison.old, comparison.new))
    facts = (Fact(words[word], old[word], new[word], word == _QUOTED) for word in old)
    return tuple(fact for fact in facts if fact.old or fact.new)


def _facts(document: Document, words: Words) -> dict[str, str]:
    return {
        "document": display_name(document.work, document.version, words.language),
        _QUOTED: document.title,
        "symbol": document.symbol,
        "version": document.version,
        "dated": document.date,
        "language": words.language_name(document.language),
        "file": document.name,
    }


def name_of(document: Document, words: Words) -> str:
    """Return what people call a document: work and version, else its symbol, title or file."""
    if document.work:
        return display_name(document.work, document.version, words.language)
    return document.symbol or document.title or document.name


def result(comparison: Comparison, options: ExportOptions, words: Words) -> str:
    """Return the counts, each with its word: marks first, then what marks do not tell."""
    summary = comparison.summary
    marks = [(getattr(summary, mark), mark) for mark in ("MOD", "ADD", "SUP", "NOC")]
    found = [f"{number} {mark}" for number, mark in marks if number]
    kinds = ("moved", "split", "merged", *(_LIGHT if options.typography else ()))
    counts = [(kind, getattr(summary, kind)) for kind in kinds]
    found += [words.count(f"count_{kind}", number) for kind, number in counts if number]
    return words["comma"].join(map(isolate, found))


def left_out(comparison: Comparison, options: ExportOptions, words: Words) -> str:
    """Return how many unchanged clauses the export does not show, in a sentence, or nothing."""
    number = unchanged_count(comparison, options)
    return words.count("left_out", number) if number else ""


def omissions(comparison: Comparison, words: Words) -> tuple[str, ...]:
    """Return what was not compared, a phrase each."""
    return tuple(_omission(omission, words) for omission in comparison.omissions)


def _omission(omission: Omission, words: Words) -> str:
    what = words[f"omission_{omission.kind.value}"]
    if omission.where:
        what = words[f"in_{omission.where}"].format(what=what)
    detail = omission.detail
    if omission.kind is OmissionKind.DIFFERENT_LANGUAGES:
        detail = words["comma"].join(words.language_name(code) for code in detail.split())
    return words.fill("with_detail", what=what, detail=detail) if detail else what
