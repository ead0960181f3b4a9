"""What clauses stand under: blocks opened by lead phrases, sections, headings, annexes.

``Containers`` knows the one in force and opens the next, with the keys and names it gives to the
lines that open it. Keys count in reading order, so they are equal in all language versions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind
from wsisdesk.documents.structure.addresses import Addresses, shortened
from wsisdesk.documents.structure.leads import Role
from wsisdesk.documents.structure.numbering import Level, Numbering, value_text
from wsisdesk.documents.structure.readings import Style

if TYPE_CHECKING:
    from wsisdesk.documents.structure.lines import Line
    from wsisdesk.documents.structure.readings import Label, Reading

_CODES = {Role.PREAMBLE: "pre", Role.OPERATIVE: "op"}


@dataclass(slots=True)
class Container:
    """What clauses stand under, and the state of the lists inside it."""

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
    suspended: Numbering | None = None  # lists interrupted by one under an unnumbered paragraph
    under: str = ""  # key of the unnumbered paragraph met last: lists that begin now belong to it
    under_name: tuple[str, ...] = ()
    announced: bool = False  # whether that paragraph ends in a colon
    bullets_announced: bool = False  # whether a lost bullet ended in one: those behind belong to it

    @property
    def is_fresh(self) -> bool:
        """Whether no clause has been met in it."""
        return not self.numbering.levels and not self.unnumbered

    @property
    def names(self) -> tuple[str, ...]:
        """The parts of its name, for joining with those of its clauses."""
        return (self.name,) if self.name else ()


class Containers:
    """The container in force, and what opens the next one."""

    def __init__(self, names: Addresses, *, rtl: bool, annexes: int) -> None:
        self.current = Container("body")
        self._names = names
        self._rtl = rtl
        self._annexes = annexes
        self._counts: dict[str, int] = {}
        self._prefix = ""
        self._annex_name = ""
        self._headings = Numbering()

    def enter_body(self) -> None:
        """Enter the part behind the front."""
        self.current = Container("body")

    def enter_annex(self, line: Line) -> None:
        """Enter the annex that ``line`` opens; everything inside counts anew."""
        number = self._count("annex")
        line.key = f"annex.{number}"
        single = self._annexes == 1
        self._annex_name = self._names.of("annex" if single else "numbered_annex", number)
        self._prefix = f"{line.key}/"
        self._counts = {"annex": number}
        self._headings = Numbering()
        line.address = self._names.unique(self._annex_name)
        self.current = Container(line.key, self._annex_name)

    def enter_heading(self, line: Line) -> None:
        """Enter what a heading opens; further lines of an annex's title open nothing."""
        if line.label is not None and line.style not in (Style.BULLET, Style.OTHER):
            self._enter_numbered(line, line.label)
            return
        if self.current.key == self._prefix.rstrip("/") and self.current.is_fresh:
            return
        line.key = f"{self._prefix}h.{self._count('h')}"
        self.current = Container(line.key, shortened(line.text))

    def _enter_numbered(self, line: Line, label: Label) -> None:
        depth, reading, key = self._heading_place(label)
        line.level = max(line.level, depth)
        line.key = self._names.unique_key(self._prefix + key)
        name = self._names.section(label, reading)
        self._headings.open(depth, Level(reading, key, (name,)))
        line.address = self._own(name)
        plain = reading.style is Style.NUMBER and len(reading.value) == 1
        section = reading.value[0] if plain else None
        self.current = Container(line.key, line.address, section=section)

    def _heading_place(self, label: Label) -> tuple[int, Reading, str]:
        """Return depth, reading and key of a numbered heading."""
        first = label.readings[0]
        if first.style is Style.NUMBER:
            path = ".".join(map(str, self._in_order(first.value)))
            return 0, first, f"sec.{path}{first.suffix}"
        depth, reading, _ = self._headings.place(label)
        inside = f"{self._headings.levels[depth - 1].path}." if depth else "sec."
        return depth, reading, inside + value_text(reading, 1)

    def _in_order(self, value: tuple[int, ...]) -> tuple[int, ...]:
        """Turn a number round that a right-to-left text stores with its section last."""
        if not self._rtl or len(value) == 1 or not self._headings.levels:
            return value
        outer = self._headings.levels[0].reading.value[:1]
        return value[::-1] if value[:1] != outer and value[-1:] == outer else value

    def enter_lead(self, line: Line) -> None:
        """Enter the block that a lead phrase on its own line opens."""
        role = line.role or Role.OPERATIVE
        line.key = self._next_key(role)
        line.address = self._own(shortened(line.lead_text))
        self.current = Container(line.key, line.address, line.lead_text, line.addressee, role)

    def enter_unknown_lead(self, role: Role) -> None:
        """Enter a block whose phrase is lost: its labels begin anew and nothing else says so."""
        self.current = Container(
            self._next_key(role), self._own(self._names.of("unknown")), role=role
        )

    def enter_act(self, line: Line, role: Role) -> None:
        """Enter the block of a paragraph that begins with its own lead phrase (UN style)."""
        if role is Role.PREAMBLE:
            number = self._count(_CODES[role])
            line.key = f"{self._prefix}{_CODES[role]}.{number}"
            line.address = self._own(self._names.of("preambular", number))
            line.kind = BlockKind.PARAGRAPH if line.label is None else BlockKind.ITEM
            self.current = Container(line.key, line.address, line.lead_text, line.addressee, role)
        elif not (self.current.united_nations and self.current.role is role):
            key = self._next_key(role)
            self.current = Container(key, self._annex_name, role=role, united_nations=True)

    def enter_section(self, number: int) -> None:
        """Enter a section that has no heading of its own."""
        name = self._names.join(self._annex_name, self._names.of("section", number))
        self.current = Container(f"{self._prefix}sec.{number}", name, section=number)

    def _next_key(self, role: Role) -> str:
        return f"{self._prefix}{_CODES[role]}.{self._count(_CODES[role])}"

    def _own(self, name: str) -> str:
        return self._names.unique(self._names.join(self._annex_name, name))

    def _count(self, code: str) -> int:
        self._counts[code] = self._counts.get(code, 0) + 1
        return self._counts[code]
