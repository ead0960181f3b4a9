"""The layers of CONTRIBUTING.md, as import-linter checks them, and habits worth a machine's eye."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "wsisdesk").rglob("*.py"))

FORBIDDEN = {
    r"QTimer\.singleShot\(0": "queue through ui/jobs.py instead",
    r"\.open\((?![^)]*encoding)(?!\s*\")[^)]*\"[rw]t?\"\)": "name the encoding",
    r"\btr\([^)]*\)\s*\+|\+\s*self\.tr\(": "never join translated text; use placeholders",
    r"painter\.device\(\)": "it may be wrapped as what stood at its address; ask combinedTransform",
    r"setContentsMargins\((\w+), \w+, (?!\1,)": "margins do not turn round; use insets.inset",
    r"AlignLeft\b|AlignRight\b": "say AlignLeading / AlignTrailing, or AlignAbsolute with a reason",
}


def test_layers_hold() -> None:
    run = subprocess.run(
        [Path(sys.executable).parent / "lint-imports"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(("pattern", "advice"), FORBIDDEN.items())
def test_no_forbidden_habit(pattern: str, advice: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in SOURCES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(pattern, line) and "AlignAbsolute" not in line
    ]
    assert not found, f"{advice}: {found}"


def test_code_below_the_window_runs_without_qt() -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None;"
        "import wsisdesk.workspace, wsisdesk.library, wsisdesk.documents.reading.pool, wsisdesk.cli"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
