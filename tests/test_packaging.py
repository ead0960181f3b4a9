"""What travels with the program: the wheel and the stand-alone build agree and lack nothing."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _spec_lists() -> dict[str, list[str]]:
    tree = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    return {
        target.id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.List)
        for target in node.targets
        if isinstance(target, ast.Name)
        and all(isinstance(item, ast.Constant) for item in node.value.elts)
    }


def _imported_qt_modules() -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "wsisdesk").rglob("*.py"):
        found |= set(re.findall(r"PySide6\.(Qt\w+)", path.read_text("utf-8")))
        found |= set(re.findall(r"from PySide6 import (Qt\w+)", path.read_text("utf-8")))
    return found


def test_the_build_leaves_out_nothing_that_is_imported() -> None:
    unused = _spec_lists()["UNUSED"]
    for module in _imported_qt_modules():
        library = module.replace("Qt", "Qt6", 1)
        assert not [name for name in unused if module.startswith(name) or library.startswith(name)]


def test_wheel_and_program_carry_the_same_folders() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert sorted(included) == sorted(_spec_lists()["BUNDLED"])
    assert {f"wsisdesk/_data/{name}" for name in included} == set(included.values())


def test_every_font_package_of_the_program_is_a_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    required = {re.split(r"[<>=!~ ]", item)[0] for item in project["project"]["dependencies"]}
    assert {name.replace("_", "-") for name in _spec_lists()["FONTS"]} <= required


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_resources_and_catalogues(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("resources", "i18n"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix != ".qm":
                assert f"wsisdesk/_data/{path.relative_to(ROOT).as_posix()}" in names


def test_the_installed_program_finds_its_files(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    program = "from wsisdesk import paths; print(paths.bundled('resources/starter/manifest.toml'))"
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert str(tmp_path) in run.stdout
