"""Where a command writes: standard output for what was asked, standard error for all else."""

from __future__ import annotations

import os
import re
import shutil
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from wsisdesk import paths
from wsisdesk.cli.bidi_text import broken, hinted, runs_rtl, visual, width

if TYPE_CHECKING:
    from collections.abc import Mapping

MODES = ("auto", "plain", "bidi")
_MIN_CELLS = 20
BOLD, NOT_BOLD = "\x1b[1m", "\x1b[22m"  # the only commands to a screen that ``say`` lets through
_COMMANDS = re.compile(f"(?!{re.escape(BOLD)}|{re.escape(NOT_BOLD)})[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Terminal:
    """Writes paragraphs, each in its own direction.

    ``plain`` terminals get lines broken and in visual order, the others logical text; to a file
    or a pipe logical text goes as it is, unless ``plain`` was asked for. ``cells`` is the width.
    """

    def __init__(
        self,
        mode: str = "auto",
        out: TextIO | None = None,
        environment: Mapping[str, str] = os.environ,
        cells: int | None = None,
    ) -> None:
        self._out = out or sys.stdout
        self.is_screen = self._out.isatty()
        guessed = self.is_screen and reorders_not(environment)
        self.plain = mode == "plain" or (mode == "auto" and guessed)
        self.cells = max(cells or shutil.get_terminal_size().columns, _MIN_CELLS)

    def say(self, text: str = "", language: str = "", indent: int = 0) -> None:
        """Write a paragraph, ``indent`` cells in from where its lines begin.

        Its direction is that of ``language`` or, where none is given, of most of its letters. What
        would command the screen, but for bold type, is shown as a sign: the text may be anybody's.
        """
        if self.is_screen or self.plain:
            text = _COMMANDS.sub("\N{REPLACEMENT CHARACTER}", text)
        for line in self._lines(text, runs_rtl(text, language), indent):
            self._out.write(f"{line}\n")

    def _lines(self, text: str, rtl: bool, indent: int) -> list[str]:
        margin = " " * indent
        if not self.plain:
            line = f"{margin}{text}"
            return [hinted(line, rtl=rtl) if self.is_screen else line]
        return [
            self._placed(visual(line, rtl=rtl), margin, rtl)
            for line in broken(text, self.cells - indent)
        ]

    def _placed(self, line: str, margin: str, rtl: bool) -> str:
        """Put a line in visual order to the side on which its paragraph begins."""
        if not rtl:
            return f"{margin}{line}".rstrip()
        return " " * (self.cells - len(margin) - width(line)) + line


def reorders_not(environment: Mapping[str, str]) -> bool:
    """Guess whether the terminal leaves right-to-left text in the order of storage.

    Known by their environment (``resources/tables/terminals.toml``); old Windows consoles by
    having none. ``--terminal`` overrules the guess.
    """
    table = paths.table("terminals")
    known = any(
        environment[sign["variable"]].startswith(sign["begins"])
        for sign in table["plain"]
        if sign["variable"] in environment
    )
    return known or (sys.platform == "win32" and "TERM" not in environment)


def use_utf8() -> None:
    """Write UTF-8 whatever the system's habit; half surrogate pairs become JSON's own escapes."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # replaced by something that is no text file, as tests do
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def complain(text: str) -> None:
    """Write a sentence to standard error."""
    print(text, file=sys.stderr)
