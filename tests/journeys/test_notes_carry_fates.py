"""What became of the proposals on an older version, written for others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document as open_word

from tests.helpers.carrying import FIVE, NEW, OLD, SUMMER, Choosing
from tests.helpers.window import open_desk, settle
from wsisdesk.annotate import editing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=["en", "ar"])
def choosing(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Choosing]:
    with open_desk(qapp, tmp_path / "data", request.param) as desk:
        settle(desk, qtbot)
        yield Choosing(desk, qtbot, tmp_path / "files", request.param)


@pytest.mark.parametrize("suffix", [".docx", ".md", ".csv"])
def test_what_became_of_proposals_is_written_for_others(choosing: Choosing, suffix: str) -> None:
    language = choosing.language
    seven = {"en": "seven", "ar": "بسبعة"}[language]
    old = choosing.add("2023", OLD[language])
    choosing.note(old, FIVE[language], "in time", proposal=seven)
    hidden = choosing.note(old, SUMMER[language], "our limit", proposal="winter")
    secret = replace(hidden.content, private=True)
    choosing.save(editing.change(hidden, "Amal", content=secret))
    choosing.add("2026", NEW[language])
    page = choosing.open()
    assert page.carriage is not None
    path = choosing.folder / f"fates{suffix}"
    choosing.desk.window.notes.share.write_fates(page.carriage, str(path))
    choosing.settle()
    if suffix == ".docx":
        said = "\n".join(paragraph.text for paragraph in open_word(str(path)).paragraphs)
    else:
        said = path.read_text("utf-8-sig")
    assert seven in said
    assert "winter" not in said, "private proposals stay"
    assert {"en": "Adopted wholly", "ar": "اعتُمد كاملاً"}[language] in said
    assert path.name in choosing.desk.window.strip.text()
