"""The user's own synonyms: what stands in the file of the data folder, and writing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wsisdesk.library.faults import told
from wsisdesk.paths import replace_text
from wsisdesk.search.analysis import analyse
from wsisdesk.search.expansion.synonyms import FILE_NAME, SynonymSet, read_own_table, sets_in

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 200  # code points of a wording


@dataclass(frozen=True)
class OwnSynonyms:
    """``sets`` hold what the user added, wholly new or to sets of the program (same id).

    ``off`` are the ids of the sets that no search exchanges.
    """

    sets: tuple[SynonymSet, ...] = ()
    off: frozenset[str] = frozenset()

    def switched(self, id_: str, *, on: bool) -> OwnSynonyms:
        """Switch a set on or off."""
        return replace(self, off=self.off - {id_} if on else self.off | {id_})

    def added(self, id_: str, language: str, wording: str) -> OwnSynonyms:
        """Add a wording to a set, which may be a new one."""
        kept = {one.id: one for one in self.sets}
        before = kept.get(id_, SynonymSet(id_, {}, own=True))
        wordings = dict.fromkeys([*before.forms.get(language, ()), wording])
        forms = dict(before.forms) | {language: tuple(wordings)}
        kept[id_] = SynonymSet(id_, forms, own=True)
        return replace(self, sets=tuple(kept.values()))

    def without(self, id_: str) -> OwnSynonyms:
        """Take out what the user added to a set."""
        return replace(self, sets=tuple(one for one in self.sets if one.id != id_))


def new_id(own: OwnSynonyms) -> str:
    """Return an id that none of the user's sets has."""
    taken = {one.id for one in own.sets}
    return next(name for n in range(1, len(taken) + 2) if (name := f"own-{n}") not in taken)


def is_wording(text: str) -> bool:
    """Tell whether a text can be a wording: something in it can be searched, in one line."""
    return bool(analyse(text, "").stems) and len(text) <= LONGEST and text.isprintable()


def read_own(folder: Path) -> OwnSynonyms:
    """Read the user's file; nothing if there is none. Raises ``SettingsDamaged``."""
    path = folder / FILE_NAME
    if not path.is_file():
        return OwnSynonyms()
    table = read_own_table(path)
    return OwnSynonyms(tuple(sets_in(table, own=True)), frozenset(table.get("off", ())))


def write_own(own: OwnSynonyms, folder: Path) -> None:
    """Write the user's file; it is replaced as a whole. Raises the library's errors."""
    import tomlkit  # late: whoever only searches need not wait for it

    path = folder / FILE_NAME
    sets: list[dict[str, Any]] = [
        {"id": one.id} | {name: list(forms) for name, forms in one.forms.items()}
        for one in own.sets
        if one.forms
    ]
    with told(path):
        folder.mkdir(parents=True, exist_ok=True)
        replace_text(path, tomlkit.dumps({"off": sorted(own.off), "set": sets}))
