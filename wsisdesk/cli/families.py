"""The commands ``history`` and ``parallel``: versions of a text, languages of a version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.cli import opening
from wsisdesk.cli.answers import Answer
from wsisdesk.cli.comparing import export_options
from wsisdesk.compare.history import history
from wsisdesk.compare.parallel import align_all
from wsisdesk.export.words import words

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.compare.history import History
    from wsisdesk.documents.model import Document
    from wsisdesk.export.comparison.parallel_saving import ParallelTexts

_INDENT = 4


def tell_history(arguments: Namespace) -> Answer:
    """Say of every clause in which versions it changed, and write that to the files asked for."""
    from wsisdesk.export.comparison.history_saving import history_data, save_history  # late: slow

    documents = _documents(arguments, arguments.language or "")
    told = history(documents)
    for name in arguments.export:
        save_history(told, Path(name), export_options(arguments, documents[-1].language))
    return Answer(history_data(told), lambda terminal: _tell_history(terminal, told, arguments))


def read_parallel(arguments: Namespace) -> Answer:
    """Put languages of one version abreast, and write them to the files asked for."""
    from wsisdesk.export.comparison.parallel_saving import (  # late: slow
        ParallelTexts,
        parallel_data,
        save_parallel,
    )

    documents = _documents(arguments)
    texts = ParallelTexts(tuple(documents), align_all(documents))
    for name in arguments.export:
        save_parallel(texts, Path(name), export_options(arguments, documents[0].language))
    return Answer(parallel_data(texts), lambda terminal: _tell_parallel(terminal, texts))


def _documents(arguments: Namespace, language: str = "") -> list[Document]:
    typed = (arguments.first, *arguments.others)
    return [opening.named(arguments, name, language) for name in typed]


def _tell_history(terminal: Terminal, told: History, arguments: Namespace) -> None:
    from wsisdesk.export.comparison.history_lines import history_lines

    speech = words(arguments.words or "en")
    for line in history_lines(told, export_options(arguments, speech.language), speech):
        name = line.block.address or line.block.label
        said = speech["comma"].join(line.events)
        terminal.say(f"{name}: {said}" if name else said, speech.language)
        terminal.say(line.block.text, line.language, _INDENT)
        terminal.say()


def _tell_parallel(terminal: Terminal, texts: ParallelTexts) -> None:
    for line in texts.lines:
        for block, document in zip(line, texts.documents, strict=True):
            if block is not None:
                text = f"{block.label} {block.text}" if block.label else block.text
                terminal.say(text, block.language or document.language)
            else:
                terminal.say("–", "en")
        terminal.say()
