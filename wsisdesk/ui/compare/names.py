"""What the documents of a comparison are called: on the tab, over the columns, in lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.text.direction import is_rtl, isolate
from wsisdesk.ui.words.titles import NO_LANGUAGE, short_title, title_language

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry


def entry_name(entry: Entry, language: str) -> tuple[str, str]:
    """Return the name of a document and the language that is in.

    A work is named in the interface's ``language``, everything else as it names itself.
    """
    if entry.work:
        return symbols.display_name(entry.work, entry.version, language), language
    return (entry.symbol, language) if entry.symbol else (short_title(entry), title_language(entry))


def pair_names(old: Entry, new: Entry, language: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the names of two documents, each with its language; their files' if both are alike."""
    before, after = entry_name(old, language), entry_name(new, language)
    if before == after and old.name != new.name:
        return (old.name, NO_LANGUAGE), (new.name, NO_LANGUAGE)
    return before, after


def pair_title(old: Entry, new: Entry, language: str) -> str:
    """Return "Resolution 9101: 2023 → 2026" for two versions, else both names.

    The arrow points as the interface runs.
    """
    arrow = "←" if is_rtl(language) else "→"
    if old.id == new.id:
        return entry_name(new, language)[0]
    if old.work and old.work == new.work:
        name = _work_name(old, language)
        before, after = _versions(old, new)
        return f"{name}: {isolate(before)} {arrow} {isolate(after)}"
    names = (isolate(name) for name, _ in pair_names(old, new, language))
    return f" {arrow} ".join(names)


def in_order(one: Entry, other: Entry) -> tuple[Entry, Entry]:
    """Return two documents, the older first: by version, else by date, else as given."""
    if one.work == other.work and one.version != other.version:
        older = symbols.order(one.version) <= symbols.order(other.version)
    elif one.date and other.date:
        older = one.date <= other.date
    else:
        older = True
    return (one, other) if older else (other, one)


def _work_name(entry: Entry, language: str) -> str:
    """Return what all versions of a work are called: it stands on a tab, so without its body.

    The body is left out where the name of a version does without it, too.
    """
    whole = symbols.display_name(entry.work, entry.version, language)
    version = f" ({symbols.version_name(entry.work, entry.version, language)})"
    if entry.version and whole.endswith(version):
        return whole.removesuffix(version)
    return symbols.display_name(entry.work, "", language)


def _versions(old: Entry, new: Entry) -> tuple[str, str]:
    if old.year and new.year and old.year != new.year:
        return old.year, new.year
    if old.version != new.version:
        return old.version or old.date or old.name, new.version or new.date or new.name
    if old.language != new.language:
        return old.language.upper() or old.name, new.language.upper() or new.name
    return old.name, new.name
