from __future__ import annotations

import hashlib
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_block, make_document, make_file
from tests.helpers.pools import SpecimenPool
from wsisdesk.library import importing, rebuilding
from wsisdesk.progress import Cancelled
from wsisdesk.workspace import starter, tasks
from wsisdesk.workspace.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    for module in (importing, rebuilding):
        monkeypatch.setattr(module, "readers", lambda _: nullcontext(SpecimenPool()))
    with open_workspace(tmp_path / "data") as opened:
        yield opened


def test_the_starter_library_is_marked_and_removed_in_one_step(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tasks.import_files(workspace, [make_file(tmp_path / "in")]).imported[0]
    installed = tasks.install_starter(workspace)
    assert len(installed.imported) == len(starter.files())
    assert all(entry.specimen for entry in installed.imported)
    removal = tasks.remove_starter(workspace)
    assert workspace.library.entries() == (own,)
    assert removal is not None
    workspace.library.restore(removal)
    assert set(workspace.library.entries()) == {own, *installed.imported}


def test_removing_a_starter_library_that_is_not_there_does_nothing(workspace: Workspace) -> None:
    assert tasks.remove_starter(workspace) is None


def test_a_rebuilt_library_holds_what_it_held(workspace: Workspace, tmp_path: Path) -> None:
    tasks.import_files(workspace, [make_file(tmp_path / "in")])
    before = workspace.library.entries()
    workspace.close()
    assert tasks.rebuild(workspace.folder).imported == before
    with open_workspace(workspace.folder) as again:
        assert again.library.entries() == before


def test_a_library_stays_as_it_was_when_its_rebuild_is_stopped(
    workspace: Workspace, tmp_path: Path
) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    tasks.import_files(workspace, [make_file(tmp_path / "in")])
    before = workspace.library.entries()
    workspace.close()
    with pytest.raises(Cancelled):
        tasks.rebuild(workspace.folder, stop)
    with open_workspace(workspace.folder) as again:
        assert again.library.entries() == before


def _keep(workspace: Workspace, folder: Path, text: str, work: str = "") -> str:
    """Put a document of one paragraph into the library."""
    path = make_file(folder, text=text)
    identity = hashlib.sha256(path.read_bytes()).hexdigest()
    document = make_document(work=work, id=identity, blocks=(make_block(1, text),))
    return workspace.library.add(document, path)[0].id


def test_a_text_is_cited_by_others_but_not_by_its_own_versions(
    workspace: Workspace, tmp_path: Path
) -> None:
    work = "un/a/res/70/125"
    _keep(workspace, tmp_path, "resolution A/RES/70/125 repeats A/RES/70/125", work)
    other = _keep(workspace, tmp_path, "as A/RES/70/125 says")
    assert tasks.update_citations(workspace) == 2
    (place,) = tasks.cited_by(workspace, work)
    assert place.document == other
    assert tasks.citation_counts(workspace) == {work: 1}


def test_the_index_grows_a_few_documents_at_a_time(workspace: Workspace) -> None:
    tasks.install_starter(workspace)
    read = [tasks.update_citations(workspace, at_most=3) for _ in range(4)]
    assert sum(read) == len(starter.files())
    assert read[0] == 3
    assert read[-1] == 0


def test_the_index_is_closed_with_the_workspace(workspace: Workspace) -> None:
    before = workspace.citations
    workspace.close()
    assert workspace.citations is not before
    workspace.close()
