"""The layers of CONTRIBUTING.md, as import-linter checks them, and habits worth a machine's eye."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

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

CALLED_BY_LIBRARIES = {
    "handle_starttag", "handle_endtag", "handle_data",  # html.parser
    "blob",  # python-docx
    "render_with_text_shaping",  # fpdf2
    "create", "do_groups",  # whoosh
    "clone",  # Qt
}  # fmt: skip


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


def test_every_function_is_called_by_the_program() -> None:
    """What only tests call is no part of the program. Overrides of Qt are named in its way."""
    trees = [ast.parse(path.read_text("utf-8")) for path in SOURCES]
    used = {name for tree in trees for name in _used(tree)}
    defined = {
        node.name: f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path, tree in zip(SOURCES, trees, strict=True)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.islower()
    }
    uncalled = defined.keys() - used - CALLED_BY_LIBRARIES
    assert not [defined[name] for name in uncalled if not name.startswith("__")]


def _used(tree: ast.Module) -> Iterator[str]:
    """Yield the names that a module uses, the words of its texts (handlers of actions) among them.

    Docstrings, imports and ``__all__`` use nothing.
    """
    silent = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__")
    }
    silent |= {
        id(item)
        for node in ast.walk(tree)
        if id(node) in silent and isinstance(node, ast.List)
        for item in node.elts
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
            yield node.id if isinstance(node, ast.Name) else node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from () if id(node) in silent else re.findall(r"\w+", node.value)
