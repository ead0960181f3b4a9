"""What a hover card says of a citation: the text cited, what of it is held, who else cites it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wsisdesk.insight.targets import Holding, Target, describe
from wsisdesk.ui.reader.hover_card import Card, CardAction

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_VERSIONS = 4


def card_of(
    target: Target,
    language: str,
    citing: int,
    open_it: Callable[[], object],
    show_citing: Callable[[], object],
) -> Card:
    """Make the card of a citation in the interface's language.

    ``citing`` is how many clauses cite the text; the two callables are what its buttons do.
    """
    if target.holding is Holding.UNKNOWN:
        return Card(
            _tr("Which text is cited cannot be told"), language,
            (("", _tr("Several bodies number their texts so, and none is named here.")),),
        )  # fmt: skip
    actions = []
    if target.entry is not None:
        actions.append(CardAction(_opening(target), open_it))
    if citing:
        words = QCoreApplication.translate("CitationCards", "Cited in %n clause(s)", "", citing)
        actions.append(CardAction(words, show_citing))
    name = describe(target.work, "", language)
    return Card(name, language, _rows(target, language), _warning(target), tuple(actions))


def _opening(target: Target) -> str:
    entry = target.entry
    if target.holding is Holding.OTHER_VERSION and entry is not None and entry.version:
        return _tr("Open version %1").replace("%1", entry.version)
    return _tr("Open")


def _rows(target: Target, language: str) -> tuple[tuple[str, str], ...]:
    rows = []
    if target.version:
        rows.append((_tr("Cited"), describe(target.work, target.version, language)))
    if target.entry is None:
        return (*rows, (_tr("You hold"), _tr("no version of it")))
    held = [
        describe(target.work, version, language) if version else _tr("an undated version")
        for version in target.versions
    ]
    if len(held) > _MOST_VERSIONS:
        held[_MOST_VERSIONS:] = [_tr("and older ones")]
    if target.holding is Holding.OTHER_VERSION or len(held) > 1:
        rows += zip((_tr("You hold"), *[""] * len(held)), held, strict=False)
    if target.entry.title and target.holding is Holding.HELD:
        rows.append((_tr("Title"), target.entry.title))
    return tuple(rows)


def _warning(target: Target) -> str:
    hints = []
    if target.likely:
        hints.append(_tr("The citation is not written as usual; this is probably meant."))
    if target.holding is Holding.OTHER_VERSION:
        hints.append(_tr("Not the version cited; the text may differ."))
    return " ".join(hints)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CitationCards", text)
