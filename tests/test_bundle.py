"""The stand-alone program as built: ``make bundle`` runs these tests on it.

The variable ``WSISDESK_BUNDLE`` names its executable.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fpdf import FPDF

from tests.helpers.builders import make_file
from tests.helpers.docx_builder import docx, para
from wsisdesk.documents.reading import pool
from wsisdesk.paths import PORTABLE_FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 190_000_000  # bytes, unpacked
PATIENCE = 120  # seconds
OFFSCREEN_ALONE_SAYS = "This plugin does not support propagateSizeHints()"

pytestmark = pytest.mark.skipif(
    "WSISDESK_BUNDLE" not in os.environ, reason="no program has been built: make bundle"
)


@pytest.fixture(scope="module")
def program() -> Path:
    return Path(os.environ["WSISDESK_BUNDLE"]).resolve()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a file of each kind that can be written here."""
    folder = tmp_path / "files"
    make_file(folder, "text.txt", "ar")
    html = (f"<p>{line}</p>" for line in make_file(tmp_path).read_text("utf-8").splitlines())
    (folder / "page.html").write_text("".join(html), "utf-8")
    docx(folder, para("Specimen resolution"), para("recalling the work done"), name="word.docx")
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica")
    pdf.multi_cell(0, text="Specimen resolution\n\nrecalling the work done at the first session")
    pdf.output(str(folder / "print.pdf"))
    return folder


def _run(program: Path, *arguments: object, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program as on a machine that has nothing of ours, and nothing of Python."""
    kept = ("PATH", "DISPLAY", "SYSTEMROOT", "TEMP", "TMP")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(program), *map(str, arguments)],
        env=environment,
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


def _answer(program: Path, *arguments: object, home: Path) -> dict[str, Any]:
    run = _run(program, *arguments, "--json", home=home)
    assert not run.stderr
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer


def _files_of(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() or path.is_symlink())


def test_the_window_opens_and_every_kind_of_work_is_done(program: Path, tmp_path: Path) -> None:
    run = _run(program, "--self-test", home=tmp_path)
    said = [line for line in run.stderr.splitlines() if line != OFFSCREEN_ALONE_SAYS]
    assert (run.returncode, said) == (0, [])


def test_files_are_read_as_from_the_source(program: Path, files: Path, tmp_path: Path) -> None:
    answer = _answer(program, "import", files, "--data", tmp_path / "data", home=tmp_path)
    assert not answer["failed"]
    read = {Path(item["path"]).name: item["blocks"] for item in answer["imported"]}
    assert read == {path.name: len(pool.read(path).blocks) for path in files.iterdir()}


def test_the_program_is_whole(program: Path, tmp_path: Path) -> None:
    answer = _answer(program, "doctor", "--data", tmp_path / "data", home=tmp_path)
    assert not [check for check in answer["checks"] if not check["ok"]]


def test_a_folder_beside_the_program_keeps_everything(
    program: Path, files: Path, tmp_path: Path
) -> None:
    stick, home = tmp_path / "stick", tmp_path / "home"
    shutil.copytree(program.parent, stick, symlinks=True)
    (stick / PORTABLE_FOLDER).mkdir()
    home.mkdir()
    _answer(stick / program.name, "import", files / "text.txt", home=home)
    assert len(_answer(stick / program.name, "list", home=home)["documents"]) == 1
    assert (stick / PORTABLE_FOLDER / "library.db").exists()
    assert not list(_files_of(home))


def test_only_what_is_used_is_there(program: Path) -> None:
    folder = program.parent
    files = [path for path in _files_of(folder) if not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= LARGEST
    assert all(path.exists() for path in _files_of(folder))  # no link leads nowhere
    names = {path.name for path in files}
    assert not [name for name in names if "Quick" in name or "WebEngine" in name]


def test_catalogues_fonts_and_licences_are_there(program: Path) -> None:
    names = [path.relative_to(program.parent).as_posix() for path in _files_of(program.parent)]
    wanted = [f"i18n/wsisdesk_{language}.qm" for language in ("ar", "en")]
    wanted += ["qtbase_ar.qm", "resources/starter/manifest.toml", "Amiri-Regular.ttf"]
    wanted += ["licences/fontpkg-amiri/LICENSE", "licences/lxml/LICENSE.txt"]
    for name in wanted:
        assert [path for path in names if path.endswith(name)], name
    assert not [path for path in names if path.endswith(".ts")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other limits on paths")
def test_it_runs_from_a_folder_with_any_name(program: Path, tmp_path: Path) -> None:
    place = tmp_path / "مكتبة المندوب"
    shutil.copytree(program.parent, place, symlinks=True)
    assert _run(place / program.name, "--version", home=tmp_path).returncode == 0
