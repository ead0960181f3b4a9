"""Some pages of a PDF of ours as a file of their own: their words can still be found."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from wsisdesk.export.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def save_pages(source: Path, pages: Sequence[int], path: Path) -> None:
    """Write these pages (from 0, in this order, some perhaps twice) of ``source`` to ``path``.

    Raises as ``write_whole`` does.
    """
    content = BytesIO()
    with pikepdf.open(source) as whole:
        if list(pages) != list(range(len(whole.pages))):
            chosen = [whole.pages[page] for page in pages]
            kept = len(whole.pages)
            whole.pages.extend(chosen)
            del whole.pages[:kept]
        whole.save(content)
    write_whole(path, content.getvalue())
