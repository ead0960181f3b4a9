"""The search index of a workspace: brought in step with the library, examined, thrown away.

The index is a cache. It is compared with the library as a whole each time, so that whatever has
changed the library (a window, a command, another computer on the same stick) is seen.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.errors import FolderNotWritable, LibraryDamaged
from wsisdesk.library.doctor import Check
from wsisdesk.progress import silent
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index import files, process
from wsisdesk.search.index.building import BuildReport, carry_out, read_and_prepare
from wsisdesk.search.index.facts import facts
from wsisdesk.search.index.planning import Plan, plan
from wsisdesk.search.index.store import SearchStore
from wsisdesk.text.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.progress import Progress
    from wsisdesk.search.engine import Searcher
    from wsisdesk.search.model import Answer, Request
    from wsisdesk.workspace.workspace import Workspace

_SMALL = 3  # documents that are indexed here, before other processes would have started
_SMALL_BLOCKS = 2000
_TIMES = 5  # an index is asked again if another process makes it anew, before that is given up

_NO_INDEX = QT_TRANSLATE_NOOP("Checks", "There is no search index yet; the first search makes it.")
_OLD = QT_TRANSLATE_NOOP("Checks", "The search index will be made anew before the next search.")
_WHOLE = QT_TRANSLATE_NOOP("Checks", "The search index is whole.")
_DAMAGED = QT_TRANSLATE_NOOP(
    "Checks", "The search index is damaged. Delete the file; it is made again: {path}"
)


def bring_up_to_date(
    workspace: Workspace, progress: Progress = silent, *, anew: bool = False
) -> BuildReport:
    """Let the search index follow the library; return what was done.

    Few documents are indexed at once, many by processes of their own. ``progress`` counts documents
    and may stop it: the next call goes on from there. An index that turns out to be damaged is
    thrown away and made anew, as with ``anew``. In a folder that can only be read nothing is done:
    the index is used as it is. Raises the library's errors, ``FolderNotWritable`` where it can
    only be read and there is no index of use.
    """
    path = workspace.folder / files.FILE_NAME
    if anew:
        workspace.leave_search()
        files.discard(path)
    try:
        return _update(workspace, path, progress)
    except LibraryDamaged as error:
        if Path(error.path) != path:
            raise
    workspace.leave_search()
    files.discard(path)
    return _update(workspace, path, progress)


def ask(workspace: Workspace, request: Request, progress: Progress = silent) -> Answer:
    """Answer a request from an index that has been brought in step with the library.

    An index that turns out to be damaged is made anew, and asked again; so is one that another
    process makes anew meanwhile, since it may hold little yet. Raises the library's errors and
    whatever ``progress`` raises.
    """
    path = workspace.folder / files.FILE_NAME
    for _ in range(_TIMES):
        before = files.number(path)
        try:
            answer = _answer(workspace, request, progress)
        except FolderNotWritable:  # or the file was gone when it was to be opened
            if not workspace.library.is_writable:
                raise
            continue
        if before == files.number(path):
            return answer
    return _answer(workspace, request, progress)


def _answer(workspace: Workspace, request: Request, progress: Progress) -> Answer:
    bring_up_to_date(workspace, progress)
    try:
        return workspace.searcher.search(request)
    except LibraryDamaged:
        bring_up_to_date(workspace, progress, anew=True)
        return workspace.searcher.search(request)


def open_searcher(folder: Path) -> Searcher:
    """Open what answers searches in a data folder, with its synonyms, for the calling thread.

    Raises the library's errors, and ``SettingsDamaged`` for a table of synonyms that is none.
    """
    from wsisdesk.search import engine, expansion  # late: who only builds the index asks nothing

    return engine.Searcher(folder / files.FILE_NAME, expansion.load(folder))


def _update(workspace: Workspace, path: Path, progress: Progress) -> BuildReport:
    if not workspace.library.is_writable:
        _require(path)
        return BuildReport()
    with SearchStore(path, VERSION, analyse) as store:
        known = store.known()
        entries = workspace.library.entries()
        work = plan(facts(entries), known)
        if not work:
            return BuildReport()
        if _is_small(work, {entry.id: entry.blocks for entry in entries}):
            ready = read_and_prepare(workspace.library, work.add, analyse)
            return carry_out(store, work, ready, progress)
    return process.build(workspace.folder, progress)


def _require(path: Path) -> None:
    """See that an index can be used as it is: one in a folder that can only be read."""
    if not path.exists() or not files.is_sound(path, VERSION):
        raise FolderNotWritable(path)


def _is_small(work: Plan, blocks: Mapping[str, int]) -> bool:
    """Tell whether the work is done sooner than other processes would have started."""
    changed = len(work.add) + len(work.remove)
    return changed <= _SMALL and sum(blocks[item.id] for item in work.add) <= _SMALL_BLOCKS


def check(folder: Path) -> Check:
    """Examine the index of a data folder, which may be open; nothing is changed."""
    path = folder / files.FILE_NAME
    if not path.exists():
        return Check("search", True, _NO_INDEX)
    try:
        if not files.is_sound(path, VERSION):
            return Check("search", True, _OLD)
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        return Check("search", False, _DAMAGED, {"path": str(path)})
    return Check("search", True, _WHOLE)
