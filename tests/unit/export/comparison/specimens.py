"""Comparisons for tests, made by hand: what an export must say does not hang on the engine."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from itertools import takewhile
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from hypothesis import strategies as st

from tests.helpers.builders import make_block, make_document
from wsisdesk.compare.model import (
    BracketChange,
    BracketKind,
    Change,
    ChangeKind,
    Comparison,
    Omission,
    OmissionKind,
    Relation,
    Row,
    Side,
    Status,
)
from wsisdesk.documents.model import Block, BlockKind, Part
from wsisdesk.export.comparison.request import ExportOptions

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

DATE = datetime(2026, 11, 21, 9, 30)


class Settings(TypedDict, total=False):
    """What a clause may say of itself beside its text and label."""

    kind: BlockKind
    part: Part
    address: str


def options(language: str = "en", **other: Any) -> ExportOptions:  # noqa: ANN401 - any option
    """Return options with the date the tests know."""
    return ExportOptions(DATE, language, **other)


def change_between(old: str, new: str, kind: ChangeKind | None = None) -> tuple[Change, ...]:
    """Return the one change that makes ``new`` of ``old``: all but the words at both ends alike."""
    old_words, new_words = _words(old), _words(new)
    start = _common(old_words, new_words)
    rest = old_words[start:], new_words[start:]
    end = _common(rest[0][::-1], rest[1][::-1])
    begin = sum(map(len, old_words[:start]))
    old_span, new_span = (
        (begin, begin + sum(map(len, words[: len(words) - end]))) for words in rest
    )
    if old == new:
        return ()
    if kind is None:
        kind = ChangeKind.REPLACE
        kind = ChangeKind.INSERT if old_span[0] == old_span[1] else kind
        kind = ChangeKind.DELETE if new_span[0] == new_span[1] else kind
    return (Change(kind, old_span, new_span),)


def _words(text: str) -> list[str]:
    """Part a text into words, signs and white space."""
    return re.findall(r"\w+|\s|[^\w\s]", text)


def _common(one: list[str], other: list[str]) -> int:
    """Return how many words two texts begin with alike."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in alike)


class Versions:
    """Two versions of a text, written down clause by clause in the order of the new one."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._old: list[Block] = []
        self._new: list[Block] = []
        self._rows: list[Row] = []

    def same(self, text: str, label: str = "", **block: Unpack[Settings]) -> None:
        """A clause that stays as it is."""
        self.reworded(text, text, label, **block)

    def reworded(
        self, old: str, new: str, label: str = "", before: str | None = None, *,
        how: ChangeKind | None = None, brackets: tuple[BracketChange, ...] = (),
        **block: Unpack[Settings],
    ) -> None:  # fmt: skip
        """A clause with other words, or with ``how`` FORM other letters; ``before``: its label."""
        before = label if before is None else before
        changes = change_between(old, new, how)
        form = how is ChangeKind.FORM
        status = Status.MOD if changes and not form else Status.NOC
        self._rows.append(
            Row(
                status, self._side(self._old, old, before, block),
                self._side(self._new, new, label, block), changes,
                renumbered=before != label, form_only=form, brackets=brackets,
            )
        )  # fmt: skip

    def added(self, text: str, label: str = "", **block: Unpack[Settings]) -> None:
        """A clause of the new version only."""
        self._rows.append(Row(Status.ADD, None, self._side(self._new, text, label, block)))

    def removed(self, text: str, label: str = "", **block: Unpack[Settings]) -> None:
        """A clause of the old version only."""
        self._rows.append(Row(Status.SUP, self._side(self._old, text, label, block), None))

    def leaves(self, text: str, label: str = "", **block: Unpack[Settings]) -> Side:
        """The old place of a clause that is moved; to be given to ``arrives``."""
        return self._side(self._old, text, label, block)

    def arrives(self, old: Side, new: str, label: str = "", **block: Unpack[Settings]) -> None:
        """The new place of a clause that was moved."""
        changes = change_between(old.text, new)
        side = self._side(self._new, new, label, block)
        status = Status.MOD if changes else Status.NOC
        self._rows.append(Row(status, old, side, changes, Relation.MOVED, "m1"))

    def split(self, text: str, *at: int, label: str = "1") -> None:
        """An old clause whose parts are clauses of their own."""
        whole = self._side(self._old, text, label, {})
        for start, end in zip((0, *at), (*at, len(text)), strict=True):
            part = replace(whole, start=start, end=end)
            new = self._side(self._new, text[start:end], label, {})
            self._rows.append(Row(Status.NOC, part, new, (), Relation.SPLIT, "s1"))

    def comparison(self, *omissions: Omission, **facts: str) -> Comparison:
        """Return the comparison of the two versions."""
        return Comparison(
            self._document(self._old, "2023", facts), self._document(self._new, "2026", facts),
            tuple(self._rows), omissions,
        )  # fmt: skip

    def _side(self, side: list[Block], text: str, label: str, block: Settings) -> Side:
        made = make_block(
            len(side), text, block.get("kind", BlockKind.ITEM), label=label,
            part=block.get("part", Part.OPERATIVE), language=self.language,
            address=block.get("address", f"resolves, {label}" if label else ""),
        )  # fmt: skip
        side.append(made)
        return Side(made, len(side) - 1, 0, len(text))

    def _document(self, blocks: list[Block], version: str, facts: dict[str, str]) -> Document:
        settings: dict[str, Any] = {"work": "itu/council/res/9001", "version": version} | facts
        return make_document(self.language, blocks=blocks, **settings)


def english() -> Comparison:
    """A comparison with a row of every sort."""
    versions = Versions()
    versions.same("resolves", kind=BlockKind.LEAD)
    versions.reworded(
        "that documents shall be ready five days before the opening, see A/RES/70/125;",
        "that documents shall be ready seven days before the opening, see A/RES/70/125;", "1",
    )  # fmt: skip
    moving = versions.leaves("to publish a glossary of the session in six languages;", "2")
    versions.removed("to print paper copies for every meeting room;", "3")
    versions.added("that every meeting room shall have wireless connectivity;", "2")
    versions.same("instructs the Secretary-General", kind=BlockKind.LEAD)
    versions.reworded("to report annually;", "to report annually;", "1", "2")
    versions.reworded("to report as in C24/8 (Rev.1);", "to report as in C24/8(Rev.1);", "2",
                      how=ChangeKind.FORM)  # fmt: skip
    versions.arrives(moving, "to publish a full glossary of the session in six languages;", "3")
    versions.split("to collect the figures, and to send them to the members;", 24)
    old, new = "to keep [the list] up to date;", "to keep the list up to date;"
    versions.reworded(old, new, "4", brackets=(
        BracketChange(BracketKind.CLOSED, (8, 18), (8, 16)),))  # fmt: skip
    versions.same("to thank the host.", "5")
    return versions.comparison(
        Omission(OmissionKind.TRACKED_CHANGES, "old", "12"), Omission(OmissionKind.FORMATTING)
    )


def arabic() -> Comparison:
    """The same in Arabic, with a symbol in it."""
    versions = Versions("ar")
    versions.same("يقرر", kind=BlockKind.LEAD)
    versions.reworded(
        "أن تتاح وثائق المجلس باللغات الرسمية قبل افتتاح الدورة بخمسة أيام (انظر A/RES/70/125)؛",
        "أن تتاح وثائق المجلس باللغات الرسمية قبل افتتاح الدورة بسبعة أيام (انظر A/RES/70/125)؛",
        "1",
    )
    versions.removed("أن تطبع نسخ ورقية من الوثائق لتوزيعها عند مدخل القاعة؛", "2")
    versions.added("أن تجهز كل قاعة اجتماع بتوصيلية لاسلكية تكفي لعدد المشاركين المسجلين؛", "2")
    versions.same("أن يقدم تقريراً سنوياً إلى المجلس عن تنفيذ هذا القرار.", "3")
    return versions.comparison(Omission(OmissionKind.RUNNING_HEADS))


# What breaks careless writers: marks of every format, controls, halves of pairs, other directions.
_ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("|<>&\"'*_~`[](){}\\#+-=!$\n\r\t\x00\x0b\x0c\x85\u2028\u202e\u2066\u2069"
                        "\u200f\u00a0\ufeff\ud800\U0001f600ابجدَّـ٣中文שלום"),
    ),
    max_size=30,
)  # fmt: skip


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Make comparisons of any texts whatever, in either direction."""
    versions = Versions(draw(st.sampled_from(["ar", "en", "zh", ""])))
    leaving: list[Side] = []
    for _ in range(draw(st.integers(0, 6))):
        block: Settings = {
            "kind": draw(st.sampled_from(BlockKind)), "part": draw(st.sampled_from(Part)),
            "address": draw(_ODD),
        }  # fmt: skip
        label = draw(_ODD)
        sort = draw(st.sampled_from(["same", "reworded", "added", "removed", "leaves"]))
        if sort == "reworded":
            versions.reworded(draw(_ODD), draw(_ODD), label, **block)
        elif sort == "leaves":
            leaving.append(versions.leaves(draw(_ODD), label, **block))
        else:
            getattr(versions, sort)(draw(_ODD), label, **block)
    for side in leaving:
        versions.arrives(side, draw(_ODD), draw(_ODD))
    return versions.comparison(title=draw(_ODD) or "t", name=draw(_ODD) or "n", symbol=draw(_ODD))
