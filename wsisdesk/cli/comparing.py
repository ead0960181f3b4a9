"""The command ``compare``: what changed between two documents, on the screen, as data, in files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsisdesk.cli import opening
from wsisdesk.cli.answers import Answer
from wsisdesk.compare.applying import pieces
from wsisdesk.compare.engine import compare
from wsisdesk.compare.flat import operations
from wsisdesk.compare.model import ChangeKind, Status, View
from wsisdesk.export.comparison.data import omission_data, row_data, summary_data
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.compare.model import Comparison, Row
    from wsisdesk.export.comparison.request import ExportOptions

_INDENT = 4


def compare_documents(arguments: Namespace) -> Answer:
    """Compare two documents, and write the result to the files asked for."""
    view = View(arguments.own_changes)
    comparison = compare(
        opening.named(arguments, arguments.old, arguments.language or ""),
        opening.named(arguments, arguments.new, arguments.language or ""),
        old_view=view, new_view=view,
    )  # fmt: skip
    _export(comparison, arguments)
    return Answer(
        comparison_data(comparison), lambda terminal: _tell(terminal, comparison, arguments)
    )


def _export(comparison: Comparison, arguments: Namespace) -> None:
    if not arguments.export:
        return
    from wsisdesk.export.comparison.saving import save  # late: the forms of export load slowly

    options = export_options(arguments, comparison.new.language)
    for name in arguments.export:
        save(comparison, Path(name), options)


def export_options(arguments: Namespace, language: str) -> ExportOptions:
    """Return how a command's files shall be written; ``language`` is that of the documents."""
    from wsisdesk.export.comparison.request import ExportOptions, Style

    return ExportOptions(
        date=(arguments.date or datetime.now()).astimezone(),
        language=arguments.words or (language if language in LANGUAGES else "en"),
        author=arguments.author,
        style=Style(arguments.style),
        only_changed=not arguments.all,
        typography=arguments.typography,
    )


def comparison_data(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as the command line's contract has it: positions are those in blocks."""
    return {
        "summary": summary_data(comparison),
        "rows": [row_data(row, in_blocks=True) for row in comparison.rows],
        "ops": operations(comparison),
        "omissions": omission_data(comparison),
    }


def _tell(terminal: Terminal, comparison: Comparison, arguments: Namespace) -> None:
    """Write the rows with their changes between marks, then the counts and what was left out."""
    for row in comparison.rows:
        if arguments.all or _is_changed(row, typography=arguments.typography):
            _tell_row(terminal, row)
    counts = comparison.summary
    terminal.say(
        f"ADD {counts.ADD}, MOD {counts.MOD}, SUP {counts.SUP}, NOC {counts.NOC}; "
        f"moved {counts.moved}, split {counts.split}, merged {counts.merged}, "
        f"renumbered {counts.renumbered}, form only {counts.form_only}.",
        "en",
    )
    for omission in comparison.omissions:
        facts = [omission.kind.value.replace("_", " "), omission.where, omission.detail]
        terminal.say(f"Not compared: {', '.join(fact for fact in facts if fact)}.", "en")


def _is_changed(row: Row, *, typography: bool) -> bool:
    if row.status is not Status.NOC or row.relation:
        return True
    return typography and (row.form_only or row.renumbered)


def _tell_row(terminal: Terminal, row: Row) -> None:
    facts = [row.status.value, row.relation.value, row.group, _addresses(row)]
    terminal.say("  ".join(fact for fact in facts if fact), "en")
    terminal.say("".join(_marked(row)), row.side.block.language, _INDENT)
    terminal.say()


def _addresses(row: Row) -> str:
    """Return where the clause stands, old and new where they differ."""
    sides = [side.block.address or side.block.id for side in (row.old, row.new) if side is not None]
    return " → ".join(dict.fromkeys(sides))


def _marked(row: Row) -> Iterator[str]:
    """Yield the text of a row with marks that need no colour: [-old-] and {+new+}."""
    for piece in pieces(row):
        if piece.change is None or piece.change.kind is ChangeKind.FORM:
            yield piece.new
            continue
        if piece.old:
            yield f"[-{piece.old}-]"
        if piece.new:
            yield f"{{+{piece.new}+}}"
