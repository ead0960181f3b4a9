"""The command line: a thin client of ``workspace``. Its answers are a contract for scripts.

``main`` never lets a traceback reach the user for what the world did wrong: a sentence goes to
standard error and the status is 1; 2 for wrong usage, 130 after Ctrl+C.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from typing import TYPE_CHECKING

from wsisdesk.cli.answers import FAILED, INTERRUPTED, OK
from wsisdesk.cli.arguments import COMMANDS as _COMMANDS
from wsisdesk.cli.arguments import parsed
from wsisdesk.cli.terminal import Terminal, complain, use_utf8
from wsisdesk.errors import WsisdeskError
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

    from wsisdesk.cli.answers import Answer

COMMANDS = tuple(command.name for command in _COMMANDS)
_READER_GONE = 128 + 13  # what the shell reports for a program whose reader went away
_WITH_VALUE = ("--data", "--terminal")


def is_command(arguments: Sequence[str]) -> bool:
    """Tell whether arguments are for the command line rather than for the window.

    They are if a command stands first after the global options, or help or the version is asked.
    """
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in _WITH_VALUE:
            skip = True
        elif argument in ("-h", "--help", "--version", *COMMANDS):
            return True
        elif not argument.startswith("--"):
            return False
    return False


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the status with which the program ends."""
    use_utf8()
    try:
        arguments = parsed(argv)
    except SystemExit as ending:  # argparse has said what it had to say
        return ending.code if isinstance(ending.code, int) else FAILED
    try:
        return _run(arguments)
    except WsisdeskError as error:
        from wsisdesk.workspace.sentences import filled

        complain(" ".join(filled(error)))
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _end_quietly()


def _run(arguments: Namespace) -> int:
    module, _, name = arguments.function.partition(":")
    function: Callable[[Namespace], Answer] = getattr(
        importlib.import_module(f"wsisdesk.cli.{module}"), name
    )
    answer = function(arguments)
    if arguments.json:
        print(json.dumps(answer.data, ensure_ascii=False))
    else:
        answer.tell(Terminal(arguments.terminal))
    sys.stdout.flush()
    return answer.status or OK


def _end_quietly() -> int:
    """Give up on a reader that has gone (``wsisdesk list | head``) without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _READER_GONE
