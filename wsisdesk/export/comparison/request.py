"""What a delegate asks of an export of a comparison."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - the field's type is read at run time
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003
from enum import StrEnum

from wsisdesk.progress import Progress, silent


class Style(StrEnum):
    """How changed words are set: deleted ones are struck out in both."""

    ITU = "itu"  # new words underlined
    UN = "un"  # new words bold


@dataclass(frozen=True, slots=True)
class RowComment:
    """What a delegate wrote on one row of a comparison."""

    author: str
    created: datetime
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a comparison is written out.

    ``date`` and ``author`` stand on the title page and at tracked changes; they are given, never
    taken from the clock, so that the same request writes the same bytes. ``language`` is that of
    the export's own words, whatever the documents speak. ``typography`` shows what changed in form
    or number only; without it such clauses count as unchanged. ``comments`` are kept under the
    names of rows (``compare.naming.row_key``). ``progress`` may stop the writing; it is no part of
    what is asked.
    """

    date: datetime
    language: str = "en"
    author: str = ""
    style: Style = Style.ITU
    only_changed: bool = True
    typography: bool = False
    comments: Mapping[str, tuple[RowComment, ...]] = field(default_factory=dict)
    progress: Progress = field(default=silent, compare=False, repr=False)
