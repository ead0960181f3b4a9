"""What the search panel says: counts, facets and their values, rows for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from wsisdesk.documents import symbols
from wsisdesk.documents.structure.addressees import addressee_name
from wsisdesk.search.model import Facet, ProblemKind
from wsisdesk.text.direction import isolate, isolate_ltr
from wsisdesk.text.marking import QT_TRANSLATE_NOOP
from wsisdesk.ui.search.results import GroupRow, HitRow, MoreRow, Row
from wsisdesk.ui.words.bidi import embedded, fill
from wsisdesk.ui.words.labels import kind_name, language_name
from wsisdesk.ui.words.titles import cut
from wsisdesk.workspace import search_sentences

if TYPE_CHECKING:
    from wsisdesk.search.model import Hit, Problem

CONTEXT = "SearchWords"

_FACETS = {
    Facet.LANGUAGE: QT_TRANSLATE_NOOP("SearchWords", "Language"),
    Facet.KIND: QT_TRANSLATE_NOOP("SearchWords", "Kind"),
    Facet.BODY: QT_TRANSLATE_NOOP("SearchWords", "Body"),
    Facet.YEAR: QT_TRANSLATE_NOOP("SearchWords", "Year"),
    Facet.WORK: QT_TRANSLATE_NOOP("SearchWords", "Work"),
    Facet.ADDRESSEE: QT_TRANSLATE_NOOP("SearchWords", "Addressee"),
}


def facet_name(facet: Facet) -> str:
    """Return what a facet is called."""
    return _said(_FACETS[facet])


def value_name(facet: Facet, value: str, language: str) -> str:
    """Return what a value of a facet is called in the interface's language."""
    match facet:
        case Facet.LANGUAGE:
            return language_name(value)
        case Facet.KIND:
            return kind_name(value)  # type: ignore[arg-type]  # a StrEnum's value
        case Facet.BODY:
            return symbols.body_name(value, language)
        case Facet.WORK:
            return symbols.display_name(value, "", language)
        case Facet.ADDRESSEE:
            return addressee_name(value, language)
        case Facet.YEAR:
            return value


def count_text(count: int) -> str:
    """Return a number in the digits of the interface."""
    return QLocale().toString(count)


def counter(number: int, total: int, *, exact: bool = True) -> str:
    """Return "3 / 17", which reads from left to right in every interface."""
    return isolate_ltr(f"{count_text(number)} / {count_text(total)}{'' if exact else '+'}")


def problem_text(problem: Problem) -> str:
    """Return what is wrong with a query."""
    sentence = search_sentences.PROBLEMS[ProblemKind(problem.kind)]
    translated = QCoreApplication.translate(search_sentences.CONTEXT, sentence)
    return fill(translated, detail=problem.detail)


def partial_text() -> str:
    """Return the sentence about paragraphs that have only some of the words."""
    return QCoreApplication.translate(search_sentences.CONTEXT, search_sentences.PARTIAL)


def shown_title(hit: Hit) -> str:
    """Return the title of a hit's document; of one without any, what kind of document it is."""
    return cut(hit.title) or kind_name(hit.kind)  # type: ignore[arg-type]  # a StrEnum's value


def document_name(hit: Hit) -> str:
    """Return the symbol of a hit's document, or the name of its work."""
    if hit.work:
        return symbols.display_name(hit.work, "", hit.language)
    return hit.symbol


def version_name(hit: Hit) -> str:
    """Return what tells the version from others of its work."""
    return symbols.version_name(hit.work, hit.version, hit.language) if hit.work else ""


def place_name(hit: Hit) -> str:
    """Return where in its document a hit stands."""
    return hit.address or hit.label


def accessible_text(row: Row) -> str:
    """Return what a screen reader says for a row."""
    match row:
        case GroupRow():
            return _group_text(row)
        case MoreRow():
            return more_text(row.rest)
        case HitRow():
            parts = [place_name(row.hit), row.hit.text, *map(form_text, row.hit.matched[:1])]
            if not row.grouped:
                parts.insert(0, document_name(row.hit) or shown_title(row.hit))
            return ", ".join(isolate(part) for part in parts if part)


class SearchWords(QObject):
    """The context of words with a number: the tools find plurals in methods of objects alone."""

    def more(self, rest: int) -> str:
        """Say how many further paragraphs there are."""
        return self.tr("+ %Ln more paragraph(s)", "", rest)

    def paragraphs(self, count: int) -> str:
        """Say how many paragraphs there are."""
        return self.tr("%Ln paragraph(s)", "", count)


def more_text(rest: int) -> str:
    """Return the words of the row that stands for further paragraphs."""
    return SearchWords().more(rest)


def form_text(form: str) -> str:
    """Say through which other form a paragraph was found."""
    return fill(_said(_OTHER_FORM), form=form)


def same_clause_text() -> str:
    """Return what stands before the languages that have the same clause."""
    return _said(_SAME_CLAUSE)


_OTHER_FORM = QT_TRANSLATE_NOOP("SearchWords", "Other form: {form}")
_SAME_CLAUSE = QT_TRANSLATE_NOOP("SearchWords", "The same clause:")
_CURRENT = QT_TRANSLATE_NOOP("SearchWords", "latest version held")
_OLDER = QT_TRANSLATE_NOOP("SearchWords", "an older version")
_FOLDED = QT_TRANSLATE_NOOP("SearchWords", "folded")


def _group_text(row: GroupRow) -> str:
    hit = row.hit
    version = version_name(hit)
    standing = _said(_CURRENT if hit.current else _OLDER) if version else ""
    found = SearchWords().paragraphs(row.count)
    parts = [
        isolate(document_name(hit)),
        embedded(cut(hit.title), hit.language),
        isolate(version),
        standing,
        language_name(hit.language),
        found,
        _said(_FOLDED) if row.folded else "",
    ]
    return ", ".join(part for part in parts if part.strip("\u2066\u2067\u2068\u2069"))


def _said(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
