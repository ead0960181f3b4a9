from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wsisdesk import __version__, cli
from wsisdesk.cli import collecting, consulting
from wsisdesk.cli.arguments import parser

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from tests.unit.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = "import sys; from wsisdesk.cli import main; sys.exit(main())"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["list"], True),
        (["--data", "list", "import", "x"], True),
        (["--json", "--terminal", "plain", "show", "x"], True),
        (["--help"], True),
        (["--version"], True),
        ([], False),
        (["report.docx"], False),
        (["--data", "folder"], False),
        (["--data=folder", "report.docx", "list"], False),
    ],
)
def test_arguments_for_the_command_line_are_told_from_files(
    arguments: list[str], expected: bool
) -> None:
    assert cli.is_command(arguments) is expected


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["show"], ["list", "--terminal", "x"]])
def test_wrong_usage_ends_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: wsisdesk")


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        (["notes", "add", "d", "--clause", "1", "--occurrence", "2"], "--quote"),
        (["notes", "export", "x.docx", "--into-original"], "DOC"),
        (["notes", "layers", "--hide"], "LAYER"),
        (["notes", "layers", "--rename", "Amal"], "LAYER"),
    ],
)
def test_an_option_without_what_it_needs_is_wrong_usage(
    arguments: list[str], missing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    assert capsys.readouterr().err.strip().endswith(f"needs {missing}")


def _unexplained(command: ArgumentParser) -> Iterator[str]:
    for action in command._actions:  # argparse tells of them in no other way
        if isinstance(action.choices, dict):
            for inner in action.choices.values():
                yield from _unexplained(inner)
        elif not action.help:
            yield f"{command.prog} {action.dest}"


def test_every_argument_says_what_it_is_for() -> None:
    assert list(_unexplained(parser())) == []


@pytest.mark.parametrize("arguments", [["--version"], ["list", "--version"]])
def test_the_version_is_said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 0
    assert capsys.readouterr().out.strip() == f"wsisdesk {__version__}"


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([command, "--help"]) == 0
    assert "--data" in capsys.readouterr().out


def test_global_options_stand_before_or_after(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "other")
    for arguments in (["--data", place, "--json", "list"], ["list", "--json", "--data", place]):
        assert cli.main(arguments) == 0
        assert json.loads(capsys.readouterr().out) == {"documents": []}
    assert (tmp_path / "other" / "library.db").exists()


def test_ctrl_c_ends_without_a_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Namespace) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(consulting, "list_documents", interrupted)
    assert run("list") == (130, "", "")


def test_a_mistake_of_the_program_is_not_hidden(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Namespace) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(collecting, "unlink", broken)
    with pytest.raises(ZeroDivisionError):
        run("unlink", "x")


def start(*arguments: str, **options: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], cwd=ROOT, capture_output=True, check=False,
        env={"PATH": "", "PYTHONPATH": str(ROOT), **options},
    )  # fmt: skip


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    done = start("--data", str(tmp_path), "show", "قرار",
                 PYTHONIOENCODING="ascii")  # fmt: skip
    assert done.returncode == 1
    assert "“قرار”" in done.stderr.decode("utf-8")


def test_listing_loads_no_reader(tmp_path: Path) -> None:
    program = (
        "import sys; from wsisdesk.cli import main; main(); "
        "heavy = {'lxml', 'pypdfium2', 'pikepdf', 'psutil', 'bidi', 'PySide6', 'subprocess'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "list", "--data", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX systems")
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    program = shlex.join([sys.executable, "-c", PROGRAM, "--data", str(tmp_path), "doctor"])
    done = subprocess.run(
        ["/bin/sh", "-c", f"{program} | true"], cwd=ROOT, capture_output=True, check=True
    )
    assert done.stderr == b""


# What a list of notes does without: each of them takes longer to load than to list.
NOT_FOR_NOTES = (
    "wsisdesk.compare.engine",
    "wsisdesk.documents.lookup",
    "wsisdesk.library.database",
    "wsisdesk.export.notes.saving",
    "sqlite_utils",
)


def test_listing_notes_waits_for_nothing_it_does_not_need(tmp_path: Path) -> None:
    program = (
        "import sys; from wsisdesk.__main__ import main; "
        f"main(['notes', 'list', '--json', '--data', {str(tmp_path)!r}]); "
        "print(*sys.modules, file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    imported = set(run.stderr.split())
    assert "wsisdesk.annotate.store" in imported
    assert imported.isdisjoint(NOT_FOR_NOTES)
