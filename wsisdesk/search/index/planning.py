"""What the index lacks, has too much or has otherwise than the library: the work to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.search.index.facts import Facts


@dataclass(frozen=True, slots=True)
class Plan:
    """Documents to take out, to tell otherwise (without new terms) and to put in, in this order."""

    remove: tuple[str, ...] = ()
    retell: tuple[Facts, ...] = ()
    add: tuple[Facts, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.remove or self.retell or self.add)


def plan(held: Mapping[str, Facts], known: Mapping[str, Facts]) -> Plan:
    """Compare what the library holds with what the index knows, both by id.

    Nothing else remembers what is to be done, so nothing can be forgotten: after a crash, or
    when another program has changed the library, the comparison tells. ``known`` must have been
    read first: else what another process brings into both in between would be taken out again.
    """
    add, retell = [], []
    for identity, facts in held.items():
        before = known.get(identity)
        if before is None or before.indexed != facts.indexed:
            add.append(facts)
        elif before != facts:
            retell.append(facts)
    return Plan(tuple(known.keys() - held.keys()), tuple(retell), tuple(add))
