"""Keys and addresses: every clause gets its place, in words for people and in signs for machines.

``op.2/8`` is item 8 of the second operative block, in every language; the address says the same
in the document's own words. What is printed never decides alone: a clause is identified by the
block it stands in and its number there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.documents.structure.addresses import Addresses, compact, shortened
from wsisdesk.documents.structure.leads import Role
from wsisdesk.documents.structure.numbering import Level, Numbering, resolve_pair, value_text
from wsisdesk.documents.structure.readings import Reading, Style
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line
    from wsisdesk.documents.structure.readings import Label

_COLONS = (":", "：")
_CODES = {Role.PREAMBLE: "pre", Role.OPERATIVE: "op"}


@dataclass(slots=True)
class Container:
    """What clauses stand under: a lead phrase, a section, a heading, an annex."""

    key: str
    name: str = ""
    lead: str = ""
    addressee: str = ""
    role: Role | None = None
    section: int | None = None
    last: int = 0  # paragraph of the section that was met last
    unnumbered: int = 0
    united_nations: bool = False  # its paragraphs carry their own lead phrases
    numbering: Numbering = field(default_factory=Numbering)
    under: str = ""  # key of the unnumbered paragraph met last: lists that begin now belong to it
    under_name: tuple[str, ...] = ()
    announced: bool = False  # whether that paragraph ends in a colon


class Outliner:
    """Goes through the lines once and gives each its key and address."""

    def __init__(self, language: str) -> None:
        self._names = Addresses(language)
        self._rtl = is_rtl(language)
        self._container = Container("body")
        self._counts: dict[str, int] = {}
        self._prefix = ""
        self._annex_name = ""
        self._annexes = 1
        self._headings = Numbering()
        self._announced = False  # whether a lost bullet ended in a colon: those behind belong to it

    def run(self, lines: Sequence[Line]) -> None:
        """Set key, address, level, lead and addressee of every line."""
        self._annexes = sum(line.opens_annex for line in lines)
        in_front = True
        for line in lines:
            if in_front and line.part is not Part.FRONT:
                in_front = False
                if line.kind is not BlockKind.HEADING:
                    self._enter(Container("body"))
            self._visit(line)

    def _visit(self, line: Line) -> None:
        if line.kind is BlockKind.TITLE:
            return
        if line.paragraph.row is not None:
            self._row(line)
        elif line.opens_annex:
            self._annex(line)
        elif line.kind is BlockKind.HEADING:
            self._heading(line)
        elif line.kind is BlockKind.LEAD:
            self._lead(line)
        elif line.part is Part.CLOSING or self._is_masthead(line):
            line.kind = BlockKind.ITEM if line.label else BlockKind.PARAGRAPH
        else:
            self._clause(line)

    def _is_masthead(self, line: Line) -> bool:
        return line.part is Part.FRONT and self._container.key == "body"

    # ------------------------------------------------------------------ containers

    def _enter(self, container: Container) -> None:
        self._container = container
        self._announced = False

    def _count(self, code: str) -> int:
        self._counts[code] = self._counts.get(code, 0) + 1
        return self._counts[code]

    def _annex(self, line: Line) -> None:
        number = self._count("annex")
        line.key = f"annex.{number}"
        single = self._annexes == 1
        self._annex_name = self._names.of("annex" if single else "numbered_annex", number)
        self._prefix = f"{line.key}/"
        self._counts = {key: n for key, n in self._counts.items() if key == "annex"}
        self._headings = Numbering()
        line.address = self._names.unique(self._annex_name)
        self._enter(Container(line.key, self._annex_name))

    def _heading(self, line: Line) -> None:
        opened = self._container.key == self._prefix.rstrip("/") and self._is_fresh()
        if opened and line.label is None:
            return  # a further line of the annex's title
        if line.label is not None and line.style not in (Style.BULLET, Style.OTHER):
            self._numbered_heading(line, line.label)
            return
        number = self._count("h")
        line.key = f"{self._prefix}h.{number}"
        self._enter(Container(line.key, shortened(line.text)))

    def _is_fresh(self) -> bool:
        return not self._container.numbering.levels and not self._container.unnumbered

    def _numbered_heading(self, line: Line, label: Label) -> None:
        if label.readings[0].style is Style.NUMBER:
            path = list(label.readings[0].value)
            depth, reading = 0, label.readings[0]
            if self._rtl and len(path) > 1 and self._headings.levels:
                outer = self._headings.levels[0].reading.value
                if path[0] not in outer[:1] and path[-1] in outer[:1]:
                    path.reverse()
            key = "sec." + ".".join(map(str, path)) + reading.suffix
        else:
            depth, reading, _ = self._headings.place(label)
            inside = f"{self._headings.levels[depth - 1].path}." if depth else "sec."
            key = inside + value_text(reading, 1)
        line.level = max(line.level, depth)
        line.key = self._names.unique_key(self._prefix + key)
        name = self._names.section(label, reading)
        self._headings.open(depth, Level(reading, key, (name,)))
        line.address = self._names.unique(self._names.join(self._annex_name, name))
        value = (
            reading.value[0] if reading.style is Style.NUMBER and len(reading.value) == 1 else None
        )
        self._enter(Container(line.key, line.address, section=value))

    def _lead(self, line: Line) -> None:
        role = line.role or Role.OPERATIVE
        line.key = f"{self._prefix}{_CODES[role]}.{self._count(_CODES[role])}"
        line.address = self._names.unique(
            self._names.join(self._annex_name, shortened(line.lead_text))
        )
        container = Container(line.key, line.address, line.lead_text, line.addressee, role)
        self._enter(container)

    def _unknown_lead(self, role: Role) -> None:
        """Open a block whose phrase is lost: its labels begin anew and nothing else says so."""
        key = f"{self._prefix}{_CODES[role]}.{self._count(_CODES[role])}"
        name = self._names.unique(self._names.join(self._annex_name, self._names.of("unknown")))
        self._enter(Container(key, name, role=role))

    # ------------------------------------------------------------------ clauses

    def _clause(self, line: Line) -> None:
        if line.role is not None:
            self._enter_act(line, line.role)
            if line.key:
                return
        if line.label is None or line.style in (Style.BULLET, Style.OTHER):
            self._unnumbered(line)
        elif line.style is Style.NUMBER and len(line.label.readings[0].value) > 1:
            self._many_level(line, line.label)
        else:
            self._numbered(line, line.label)

    def _enter_act(self, line: Line, role: Role) -> None:
        """Enter the block of a paragraph that begins with its own lead phrase (UN style)."""
        if role is Role.PREAMBLE:
            number = self._count("pre")
            line.key = f"{self._prefix}pre.{number}"
            name = self._names.of("preambular", number)
            line.address = self._names.unique(self._names.join(self._annex_name, name))
            self._enter(Container(line.key, line.address, line.lead_text, line.addressee, role))
            line.kind = BlockKind.PARAGRAPH if line.label is None else BlockKind.ITEM
        elif not (self._container.united_nations and self._container.role is role):
            key = f"{self._prefix}op.{self._count('op')}"
            self._enter(Container(key, self._annex_name, role=role, united_nations=True))

    def _unnumbered(self, line: Line) -> None:
        container = self._container
        container.unnumbered += 1
        line.key = self._names.unique_key(f"{container.key}/p{container.unnumbered}")
        name = self._names.of("paragraph", container.unnumbered)
        line.address = self._names.unique(self._names.join(container.name, name))
        bullet = line.label is not None or line.tabbed
        line.kind = BlockKind.ITEM if bullet else BlockKind.PARAGRAPH
        depth = len(container.numbering.levels) if bullet and not line.tabbed else 0
        line.level = max(line.paragraph.level, depth, 1 if bullet and self._announced else 0)
        if not bullet or line.text.endswith(_COLONS):
            self._announced = bullet
        self._inherit(line, container.numbering.levels[-1] if depth else None)
        container.under = line.key
        container.under_name = (*_name_parts(container.name), name)
        container.announced = line.text.endswith(_COLONS)

    def _inherit(self, line: Line, outer: Level | None) -> None:
        line.lead_text = line.lead_text or (outer.lead if outer else self._container.lead)
        line.addressee = line.addressee or (outer.addressee if outer else self._container.addressee)

    def _numbered(self, line: Line, label: Label) -> None:
        container = self._container
        depth, reading, restarts = container.numbering.place(label)
        begins = restarts or depth == len(container.numbering.levels)
        if begins and container.under and (container.announced or line.style is not Style.NUMBER):
            self._begin_under(line, reading, label)
            return
        if restarts and depth == 0 and container.role is not None:
            self._unknown_lead(_role_of(reading, container.role))
            container = self._container
        elif restarts and depth == 0:
            container.numbering = Numbering()
        self._set_item(line, label, reading, depth)

    def _begin_under(self, line: Line, reading: Reading, label: Label) -> None:
        """Begin a list that belongs to the unnumbered paragraph in front of it."""
        container = self._container
        if not container.numbering.levels and reading.value and reading.value[-1] != 1:
            container.under = ""
            self._set_item(line, label, reading, 0)
            return
        bottom = Level(Reading(Style.OTHER, "", ()), container.under, container.under_name)
        container.numbering.open(0, bottom)
        self._set_item(line, label, reading, 1)

    def _set_item(self, line: Line, label: Label, reading: Reading, depth: int) -> None:
        container = self._container
        outer = container.numbering.levels[depth - 1] if depth else None
        base = outer.path if outer else container.key
        line.key = self._names.unique_key(f"{base}/{value_text(reading, 1)}")
        names = outer.names if outer else _name_parts(container.name)
        own = compact(label.printed)
        if not names:
            kind = "operative" if container.united_nations else "item"
            own = self._names.of(kind, own.rstrip(".-–—、"))
        elif container.section is not None and depth == 0:
            own = self._names.of("item", own.rstrip("."))
        line.address = self._names.unique(self._names.join(*(*names, own)))
        line.kind, line.level = BlockKind.ITEM, depth
        self._inherit(line, outer)
        container.under = ""
        container.numbering.open(
            depth, Level(reading, line.key, (*names, own), line.lead_text, line.addressee)
        )

    def _many_level(self, line: Line, label: Label) -> None:
        """Place ``3.1``: inside the section or item of that number, in whichever order stored."""
        container = self._container
        reading = label.readings[0]
        outer = self._item_of(reading)
        if container.section is None and outer is not None:
            _, inner = resolve_pair(reading.value, outer.reading.value[0], 0, reversible=self._rtl)
            depth = container.numbering.levels.index(outer) + 1
            self._set_inner(line, label, inner, outer, depth)
            return
        section, inner = resolve_pair(
            reading.value, container.section, container.last, reversible=self._rtl
        )
        if container.section != section:
            self._enter_section(section)
            container = self._container
        container.last = inner[0]
        name = self._names.of("item", ".".join(map(str, inner)) + reading.suffix)
        line.key = self._names.unique_key(
            f"{container.key}/{'/'.join(map(str, inner))}{reading.suffix}"
        )
        line.address = self._names.unique(self._names.join(container.name, name))
        self._finish_many(line, reading, len(inner) - 1)

    def _item_of(self, reading: Reading) -> Level | None:
        """Return the open numbered item that a many-level number lies inside."""
        numbers = reading.value[:1] + (reading.value[-1:] if self._rtl else ())
        for level in self._container.numbering.levels:
            own = level.reading
            if own.style is Style.NUMBER and len(own.value) == 1 and own.value[0] in numbers:
                return level
        return None

    def _finish_many(self, line: Line, reading: Reading, depth: int) -> None:
        container = self._container
        line.kind, line.level = BlockKind.ITEM, depth
        self._inherit(line, None)
        container.under = ""
        names = (line.address,)
        container.numbering.open(0, Level(reading, line.key, names, line.lead_text, line.addressee))

    def _set_inner(
        self, line: Line, label: Label, inner: tuple[int, ...], outer: Level, depth: int
    ) -> None:
        line.key = self._names.unique_key(f"{outer.path}/{'/'.join(map(str, inner))}")
        own = compact(label.printed)
        names = (*outer.names[:-1], own)
        line.address = self._names.unique(self._names.join(*names))
        line.kind, line.level = BlockKind.ITEM, depth
        self._inherit(line, outer)
        self._container.under = ""
        self._container.numbering.open(
            depth, Level(label.readings[0], line.key, names, line.lead_text, line.addressee)
        )

    def _enter_section(self, number: int) -> None:
        """Enter a section that has no heading of its own."""
        name = self._names.join(self._annex_name, self._names.of("section", number))
        self._enter(Container(f"{self._prefix}sec.{number}", name, section=number))

    def _row(self, line: Line) -> None:
        row = line.paragraph.row
        if row is None:
            return
        line.kind = BlockKind.ROW
        line.key = self._names.unique_key(f"table.{row.table + 1}/{row.index + 1}")
        name = self._names.of("row", row.table + 1)
        line.address = self._names.unique(self._names.join(name, str(row.index + 1)))


def _role_of(reading: Reading, governing: Role) -> Role:
    """Return the role of a block whose phrase is lost: letters are never operative at ITU."""
    return Role.OPERATIVE if reading.style is Style.NUMBER else governing


def _name_parts(name: str) -> tuple[str, ...]:
    return (name,) if name else ()
