"""The catalogues: up to date, complete, and with the same placeholders as the source."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import PySide6
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = sorted((ROOT / "i18n").glob("*.ts"))
PLURAL_FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}
FULL_STOPS = {"zh": "。"}
PLACEHOLDER = re.compile(r"%L?n|%\d|\{\w*\}")
OPENING, CLOSING = "\u2066\u2067\u2068", "\u2069"


def _language(catalogue: Path) -> str:
    return catalogue.stem.rpartition("_")[2]


def _messages(catalogue: Path) -> Iterator[tuple[str, ElementTree.Element, ElementTree.Element]]:
    for message in ElementTree.parse(catalogue).iter("message"):
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        yield source.text or "", message, translation


def _forms(translation: ElementTree.Element) -> list[str]:
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


@pytest.fixture(params=CATALOGUES, ids=_language)
def catalogue(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_lupdate_finds_nothing_to_change(catalogue: Path, tmp_path: Path) -> None:
    copy = tmp_path / catalogue.name
    shutil.copy(catalogue, copy)
    program = Path(PySide6.__file__).parent / f"lupdate{'.exe' if sys.platform == 'win32' else ''}"
    sources = sorted(str(path) for path in (ROOT / "wsisdesk").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    if _language(catalogue) == "en":  # English is the source: its catalogue has the plurals only
        options.append("-pluralonly")
    command = [str(program), *options, *sources, "-ts", str(copy)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    known = {(s, m.findtext("comment")) for s, m, _ in _messages(catalogue)}
    found = {(s, m.findtext("comment")) for s, m, _ in _messages(copy)}
    assert found - known == set(), "run make translations"
    assert known - found == set(), "run make translations"


def test_every_text_is_translated(catalogue: Path) -> None:
    unfinished = [
        source
        for source, _, translation in _messages(catalogue)
        if translation.get("type") == "unfinished" or not all(_forms(translation))
    ]
    assert unfinished == []


def test_plurals_have_as_many_forms_as_the_language(catalogue: Path) -> None:
    wanted = PLURAL_FORMS[_language(catalogue)]
    for source, message, translation in _messages(catalogue):
        if message.get("numerus"):
            assert len(_forms(translation)) == wanted, source


def test_placeholders_are_those_of_the_source(catalogue: Path) -> None:
    for source, message, translation in _messages(catalogue):
        wanted = set(PLACEHOLDER.findall(source))
        for form in filter(None, _forms(translation)):
            found = set(PLACEHOLDER.findall(form))
            if message.get("numerus"):  # "one document" may do without the number
                found |= wanted & {"%n", "%Ln"}
            assert found == wanted, (source, form)


def test_space_at_the_ends_is_that_of_the_source(catalogue: Path) -> None:
    for source, _, translation in _messages(catalogue):
        for form in filter(None, _forms(translation)):
            assert form[:1].isspace() == source[:1].isspace(), form
            assert form[-1:].isspace() == source[-1:].isspace(), form


def test_isolates_are_closed(catalogue: Path) -> None:
    for _, _, translation in _messages(catalogue):
        for form in _forms(translation):
            depth = 0
            for character in form:
                depth += (character in OPENING) - (character == CLOSING)
                assert depth >= 0, form
            assert depth == 0, form


def test_mnemonics_are_kept_and_lie_on_letters(catalogue: Path) -> None:
    for source, _, translation in _messages(catalogue):
        for form in filter(None, _forms(translation)):
            assert form.count("&") == source.count("&"), form
            for match in re.finditer("&(.)", form):
                assert unicodedata.category(match[1]).startswith("L"), form


def test_sentences_end_as_in_the_source(catalogue: Path) -> None:
    stop = FULL_STOPS.get(_language(catalogue), ".")
    for source, _, translation in _messages(catalogue):
        for form in filter(None, _forms(translation)):
            assert form.endswith("…") == source.endswith("…"), (source, form)
            assert form.endswith(stop) == source.endswith("."), (source, form)


def test_texts_are_translated_where_lupdate_finds_them() -> None:
    """A literal text needs a literal context, and a plural a method ``tr`` of an object."""
    for path in sorted((ROOT / "wsisdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr == "translate" and len(node.args) > 1:
                context, text = node.args[:2]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    assert isinstance(context, ast.Constant), f"{path.name}:{node.lineno}"
                    assert len(node.args) < 4, f"{path.name}:{node.lineno}"
