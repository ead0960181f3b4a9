"""What a hover card says of a citation: the text cited, what of it is held, who else cites it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.insight.targets import Holding, Target, describe
from wsisdesk.ui.widgets.hover_card import Card, CardAction

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate
_MOST_VERSIONS = 4


def card_of(
    target: Target,
    language: str,
    citing: str,
    open_it: Callable[[], object],
    show_citing: Callable[[], object],
) -> Card:
    """Make the card of a citation in the interface's language.

    ``citing`` says in words how many clauses cite the text, empty if none does; the two callables
    are what its buttons do.
    """
    if target.holding is Holding.UNKNOWN:
        why = translate(
            "CitationCards", "Several bodies number their texts so, and none is named here."
        )
        title = translate("CitationCards", "Which text is cited cannot be told")
        return Card(title, language, (("", why),))
    actions = []
    if target.entry is not None:
        actions.append(CardAction(_opening(target), open_it))
    if citing:
        actions.append(CardAction(citing, show_citing))
    name = describe(target.work, "", language)
    return Card(name, language, _rows(target, language), _warning(target), tuple(actions))


def _opening(target: Target) -> str:
    entry = target.entry
    if target.holding is Holding.OTHER_VERSION and entry is not None and entry.version:
        return translate("CitationCards", "Open version %1").replace("%1", entry.version)
    return translate("CitationCards", "Open")


def _rows(target: Target, language: str) -> tuple[tuple[str, str], ...]:
    rows = []
    if target.version:
        rows.append(
            (translate("CitationCards", "Cited"), describe(target.work, target.version, language))
        )
    if target.entry is None:
        return (
            *rows,
            (
                translate("CitationCards", "You hold"),
                translate("CitationCards", "no version of it"),
            ),
        )
    held = [
        describe(target.work, version, language)
        if version
        else translate("CitationCards", "an undated version")
        for version in target.versions
    ]
    if len(held) > _MOST_VERSIONS:
        held[_MOST_VERSIONS:] = [translate("CitationCards", "and older ones")]
    if target.holding is Holding.OTHER_VERSION or len(held) > 1:
        rows += zip((translate("CitationCards", "You hold"), *[""] * len(held)), held, strict=False)
    if target.entry.title and target.holding is Holding.HELD:
        rows.append((translate("CitationCards", "Title"), target.entry.title))
    return tuple(rows)


def _warning(target: Target) -> str:
    hints = []
    if target.likely:
        hints.append(
            translate(
                "CitationCards", "The citation is not written as usual; this is probably meant."
            )
        )
    if target.holding is Holding.OTHER_VERSION:
        hints.append(translate("CitationCards", "Not the version cited; the text may differ."))
    return " ".join(hints)
