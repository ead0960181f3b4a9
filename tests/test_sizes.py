"""Small rooms: the size limits of CONTRIBUTING.md, checked on every file of the package."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "wsisdesk").rglob("*.py"))

FILE_MEDIAN, FILE_P90, FILE_LIMIT = 120, 300, 400
FUNCTION_MEDIAN, FUNCTION_LIMIT = 8, 40
METHOD_LIMIT = 20

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _functions() -> list[tuple[str, int]]:
    found = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, Function):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append((f"{path.relative_to(ROOT)}:{node.name}", length))
    return found


def test_no_file_is_long() -> None:
    long = {str(p.relative_to(ROOT)): _lines(p) for p in SOURCES if _lines(p) > FILE_LIMIT}
    assert not long


def test_files_are_short_as_a_rule() -> None:
    sizes = sorted(size for path in SOURCES if (size := _lines(path)) > 3)
    assert statistics.median(sizes) <= FILE_MEDIAN
    assert sizes[int(len(sizes) * 0.9)] <= FILE_P90


def test_functions_are_short() -> None:
    functions = _functions()
    assert not [item for item in functions if item[1] > FUNCTION_LIMIT]
    assert statistics.median(size for _, size in functions) <= FUNCTION_MEDIAN


def test_classes_have_few_methods() -> None:
    crowded = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(item, Function) for item in node.body)
                if methods > METHOD_LIMIT:
                    crowded.append(f"{path.relative_to(ROOT)}:{node.name} has {methods}")
    assert not crowded
