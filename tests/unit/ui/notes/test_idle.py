"""What is done about notes while nobody waits."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wsisdesk.ui import notes
from wsisdesk.ui.notes.keeping import tasks

if TYPE_CHECKING:
    import pytest

    from wsisdesk.workspace.workspace import Workspace


def test_what_works_on_notes_is_brought_in_before_the_first_document(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "wsisdesk.ui.notes.studio", raising=False)
    monkeypatch.delattr(notes, "studio", raising=False)  # a package remembers its modules, too
    workspace: Workspace | None = None
    tasks.import_studio(workspace, None, lambda *_: None)  # type: ignore[arg-type]
    assert "wsisdesk.ui.notes.studio" in sys.modules
