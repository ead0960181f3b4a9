"""The layers of CONTRIBUTING.md, as import-linter checks them, and habits worth a machine's eye."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
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
    used = set().union(*map(_used, SOURCES))
    defined = {
        node.name: f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in SOURCES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef) and node.name.islower()
    }
    uncalled = defined.keys() - used - CALLED_BY_LIBRARIES
    assert not [defined[name] for name in uncalled if not name.startswith("__")]


def test_packages_name_only_what_is_there() -> None:
    """What the docstring of a package names is a module of it, or stands in its code."""
    lost = []
    for package in (path for path in SOURCES if path.name == "__init__.py"):
        within = [path for path in SOURCES if package.parent in path.parents]
        known = {part for path in within for part in path.relative_to(ROOT).with_suffix("").parts}
        known = known.union(*map(_used, within), *map(_defined, within))
        told = re.findall(r"``([a-z_]\w*)(?:\(.*?\))?``", ast.get_docstring(_tree(package)) or "")
        lost += [f"{package.relative_to(ROOT)}: {name}" for name in told if name not in known]
    assert not lost


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def _defined(path: Path) -> frozenset[str]:
    """Return the names of functions, classes and fields."""
    nodes = [*ast.walk(_tree(path))]
    named = (node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef))
    fields = (node.target for node in nodes if isinstance(node, ast.AnnAssign))
    return frozenset([*named, *(field.id for field in fields if isinstance(field, ast.Name))])


@cache
def _used(path: Path) -> frozenset[str]:
    """Return the names that a module uses, the words of its texts (handlers of actions) among them.

    Docstrings, imports and ``__all__`` use nothing.
    """
    names: set[str] = set()
    waiting: list[ast.AST] = [_tree(path)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
            names.add(node.id if isinstance(node, ast.Name) else node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names.update(re.findall(r"\w+", node.value))
        if not _is_silent(node):
            waiting += ast.iter_child_nodes(node)
    return frozenset(names)


def _is_silent(node: ast.AST) -> bool:
    """Tell whether a node is a docstring or the list of what a package exports."""
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "__all__"
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
