"""Keys and addresses: every clause gets its place, in words for people and in signs for machines.

``op.2/8`` is item 8 of the second operative block, in every language; the address says the same
in the document's own words. What is printed never decides alone: a clause is identified by the
block it stands in and its number there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.documents.structure.addresses import Addresses, compact
from wsisdesk.documents.structure.containers import Container, Containers
from wsisdesk.documents.structure.leads import Role
from wsisdesk.documents.structure.lines import COLONS
from wsisdesk.documents.structure.numbering import Level, Numbering, resolve_pair, value_text
from wsisdesk.documents.structure.readings import Reading, Style
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line
    from wsisdesk.documents.structure.readings import Label

_UNCOUNTED = (Style.BULLET, Style.OTHER)


def outline(lines: Sequence[Line], language: str) -> None:
    """Set key, address, level, lead and addressee of every line, in one pass."""
    _Outliner(lines, language).run()


class _Outliner:
    """Goes through the lines; the containers know what is open."""

    def __init__(self, lines: Sequence[Line], language: str) -> None:
        self._lines = lines
        self._names = Addresses(language)
        self._rtl = is_rtl(language)
        annexes = sum(line.opens_annex for line in lines)
        self._containers = Containers(self._names, rtl=self._rtl, annexes=annexes)

    @property
    def _container(self) -> Container:
        return self._containers.current

    def run(self) -> None:
        """Visit every line; what the front opened ends with it."""
        in_front = True
        for line in self._lines:
            if in_front and line.part is not Part.FRONT:
                in_front = False
                self._containers.enter_body()
            self._visit(line)

    def _visit(self, line: Line) -> None:
        if line.paragraph.row is not None:
            self._row(line)
        elif line.kind is BlockKind.TITLE:
            return
        elif line.opens_annex:
            self._containers.enter_annex(line)
        elif line.kind is BlockKind.HEADING:
            self._containers.enter_heading(line)
        elif line.kind is BlockKind.LEAD:
            self._containers.enter_lead(line)
        elif line.part is Part.CLOSING or self._is_masthead(line):
            line.kind = BlockKind.ITEM if line.label else BlockKind.PARAGRAPH
        else:
            self._clause(line)

    def _is_masthead(self, line: Line) -> bool:
        return line.part is Part.FRONT and self._container.key == "body"

    def _row(self, line: Line) -> None:
        row = line.paragraph.row
        if row is None:
            return
        line.kind = BlockKind.ROW
        line.key = self._names.unique_key(f"table.{row.table + 1}/{row.index + 1}")
        name = self._names.of("row", row.table + 1)
        line.address = self._names.unique(self._names.join(name, str(row.index + 1)))

    def _clause(self, line: Line) -> None:
        if line.role is not None:
            self._containers.enter_act(line, line.role)
            if line.key:
                return
        elif line.part is Part.BODY and self._container.role is not None:
            self._containers.enter_body()
        if line.label is None or line.style in _UNCOUNTED:
            self._unnumbered(line)
        elif line.style is Style.NUMBER and len(line.label.readings[0].value) > 1:
            self._many_level(line, line.label)
        else:
            self._numbered(line, line.label)

    # ------------------------------------------------------------------ without numbers

    def _unnumbered(self, line: Line) -> None:
        """Count a paragraph or bullet of the container."""
        container = self._container
        container.unnumbered += 1
        line.key = self._names.unique_key(f"{container.key}/p{container.unnumbered}")
        name = self._names.of("paragraph", container.unnumbered)
        line.address = self._names.unique(self._names.join(container.name, name))
        line.level = max(line.paragraph.level, self._bullet_level(line, container))
        levels = container.numbering.levels  # a list may stand deep with nothing counted above it
        self._inherit(line, levels[-1] if levels and line.label and line.level else None)
        container.under = line.key
        container.under_name = (*container.names, name)
        container.announced = line.text.endswith(COLONS)

    def _bullet_level(self, line: Line, container: Container) -> int:
        """Set the kind of an uncounted line; return how deep a bullet stands."""
        bullet = line.label is not None or line.tabbed
        line.kind = BlockKind.ITEM if bullet else BlockKind.PARAGRAPH
        announced = bullet and container.bullets_announced
        if not bullet or line.text.endswith(COLONS):
            container.bullets_announced = bullet
        inside = len(container.numbering.levels) if line.label is not None else 0
        return max(inside, int(announced))

    def _inherit(self, line: Line, outer: Level | None) -> None:
        source = outer or self._container
        line.lead_text = line.lead_text or source.lead
        line.addressee = line.addressee or source.addressee

    # ------------------------------------------------------------------ one number or letter

    def _numbered(self, line: Line, label: Label) -> None:
        container = self._container
        if container.suspended and container.suspended.continues(label):
            container.numbering, container.suspended = container.suspended, None
        depth, reading, restarts = container.numbering.place(label)
        begins = restarts or depth == len(container.numbering.levels)
        if begins and container.under and _belongs_under(container, reading):
            self._begin_under(line, reading, label)
            return
        if restarts and depth == 0:
            self._restart(reading)
        self._set_item(line, label, reading, depth)

    def _restart(self, reading: Reading) -> None:
        """Begin labels anew: behind a lost lead phrase in an act, as a new list elsewhere."""
        role = self._container.role
        if role is None:
            self._container.numbering = Numbering()
            return
        self._containers.enter_unknown_lead(
            Role.OPERATIVE if reading.style is Style.NUMBER else role
        )

    def _begin_under(self, line: Line, reading: Reading, label: Label) -> None:
        """Begin a list that belongs to the unnumbered paragraph in front of it."""
        container = self._container
        outer = container.numbering
        if outer.levels and outer.levels[0].reading.style is not Style.OTHER:
            container.suspended = outer
        bottom = Level(Reading(Style.OTHER, "", ()), container.under, container.under_name)
        container.numbering = Numbering([bottom])
        self._set_item(line, label, reading, 1)

    def _set_item(self, line: Line, label: Label, reading: Reading, depth: int) -> None:
        container = self._container
        outer = container.numbering.levels[depth - 1] if depth else None
        names = outer.names if outer else container.names
        own = compact(label.printed)
        if not names:
            kind = "operative" if container.united_nations else "item"
            own = self._names.of(kind, own.rstrip(".-–—、"))
        elif container.section is not None and depth == 0:
            own = self._names.of("item", own.rstrip("."))
        base = outer.path if outer else container.key
        key = f"{base}/{value_text(reading, 1)}"
        self._settle(line, key, (*names, own), outer)
        self._open(line, reading, (*names, own), depth)

    def _settle(self, line: Line, key: str, names: tuple[str, ...], outer: Level | None) -> None:
        line.key = self._names.unique_key(key)
        line.address = self._names.unique(self._names.join(*names))
        line.kind = BlockKind.ITEM
        self._inherit(line, outer)

    def _open(self, line: Line, reading: Reading, names: tuple[str, ...], depth: int) -> None:
        """Let what follows continue the list of ``line`` or lie inside it."""
        line.level = depth
        self._container.under = ""
        level = Level(reading, line.key, names, line.lead_text, line.addressee)
        self._container.numbering.open(depth, level)

    # ------------------------------------------------------------------ several numbers

    def _many_level(self, line: Line, label: Label) -> None:
        """Place ``3.1``: inside the section or item of that number, in whichever order stored."""
        container = self._container
        reading = label.readings[0]
        outer = self._item_of(reading)
        if container.section is None and outer is not None:
            _, inner = resolve_pair(reading.value, outer.reading.value[0], 0, reversible=self._rtl)
            names = (*outer.names[:-1], compact(label.printed))
            self._settle(line, f"{outer.path}/{_path(inner, reading)}", names, outer)
            self._open(line, reading, names, container.numbering.levels.index(outer) + 1)
            return
        section, inner = resolve_pair(
            reading.value, container.section, container.last, reversible=self._rtl
        )
        if container.section != section:
            self._containers.enter_section(section)
        self._in_section(line, reading, inner)

    def _in_section(self, line: Line, reading: Reading, inner: tuple[int, ...]) -> None:
        container = self._container
        container.last = inner[0]
        name = self._names.of("item", ".".join(map(str, inner)) + reading.suffix)
        key = f"{container.key}/{_path(inner, reading)}"
        self._settle(line, key, (*container.names, name), None)
        self._open(line, reading, (line.address,), 0)
        line.level = len(inner) - 1

    def _item_of(self, reading: Reading) -> Level | None:
        """Return the open numbered item that a many-level number lies inside."""
        numbers = reading.value[:1] + (reading.value[-1:] if self._rtl else ())
        for level in self._container.numbering.levels:
            own = level.reading
            if own.style is Style.NUMBER and len(own.value) == 1 and own.value[0] in numbers:
                return level
        return None


def _belongs_under(container: Container, reading: Reading) -> bool:
    """Whether a new list belongs to the unnumbered paragraph before it: announced, or lettered."""
    if not container.announced and reading.style is Style.NUMBER:
        return False
    return bool(container.numbering.levels) or not reading.value or reading.value[-1] == 1


def _path(inner: tuple[int, ...], reading: Reading) -> str:
    return "/".join(map(str, inner)) + reading.suffix
