"""What travels with the program: the wheel and the stand-alone build agree and lack nothing."""

from __future__ import annotations

import ast
import contextlib
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from wsisdesk.ui.look import fonts as fonts_of_the_window
from wsisdesk.ui.words.i18n import compile_catalogue
from wsisdesk.workspace import health

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {
    "ar",
    "fr",
    "es",
    "ru",
    "zh_CN",
}  # Qt's names for those of the United Nations, but English


def _spec_values() -> dict[str, Any]:
    """Return what build.spec assigns as plain data."""
    found = {}
    for node in ast.parse((ROOT / "build.spec").read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            with contextlib.suppress(ValueError):
                found[node.targets[0].id] = ast.literal_eval(node.value)
    return found


def _imported() -> set[str]:
    """Return every module that the program imports, and every name it imports from one."""
    found: set[str] = set()
    for path in (ROOT / "wsisdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _required() -> set[str]:
    dependencies = _project()["project"]["dependencies"]
    return {re.split(r"[<>=!~ ]", item)[0] for item in dependencies}


def test_the_build_leaves_out_no_module_that_is_imported() -> None:
    imported = _imported()
    assert "PySide6.QtWidgets" in imported
    for unused in _spec_values()["UNUSED_MODULES"]:
        assert not [name for name in imported if name == unused or name.startswith(f"{unused}.")]


def test_no_library_needs_a_module_that_the_build_leaves_out() -> None:
    program = (
        "import importlib, pkgutil, sys\n"
        "sys.modules.update(dict.fromkeys(sys.argv[1:]))\n"
        "import wsisdesk\n"
        "for found in pkgutil.walk_packages(wsisdesk.__path__, 'wsisdesk.'):\n"
        "    importlib.import_module(found.name)\n"
    )
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, *_spec_values()["UNUSED_MODULES"]],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr


def test_the_build_leaves_out_no_plugins_of_a_qt_module_that_is_imported() -> None:
    imported = {name.split(".")[1] for name in _imported() if name.startswith("PySide6.")}
    assert not imported & set(_spec_values()["UNUSED_PLUGINS"])
    assert not imported & {"QtQuick", "QtQuickWidgets"}  # they would need the plugins of QtQml


def test_the_build_keeps_the_platforms_and_images_that_are_used() -> None:
    unused = [part for parts in _spec_values()["UNUSED_PLUGINS"].values() for part in parts]
    for plugin in (
        "platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/qwindows.dll",
        "platforms/libqcocoa.dylib", "iconengines/libqsvgicon.so", "imageformats/libqsvg.so",
        "imageformats/qjpeg.dll", "platformthemes/libqxdgdesktopportal.so",
        "printsupport/libcupsprintersupport.so", "styles/qmodernwindowsstyle.dll",
        "xcbglintegrations/libqxcb-glx-integration.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
    ):  # fmt: skip
        assert not [part for part in unused if part in f"PySide6/Qt/plugins/{plugin}"]


def test_the_build_carries_what_qt_says_in_all_languages() -> None:
    assert set(_spec_values()["LANGUAGES"]) == LANGUAGES


def test_wheel_and_program_carry_the_same_folders() -> None:
    included = _project()["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert sorted(included) == sorted(_spec_values()["BUNDLED"])
    assert {f"wsisdesk/_data/{name}" for name in included} == set(included.values())


def test_every_font_package_of_the_program_is_a_dependency() -> None:
    fonts = {name.replace("_", "-") for name in _spec_values()["FONTS"]}
    assert fonts == {name for name in _required() if name.startswith("fontpkg-")}
    assert set(health.FONT_PACKAGES) == set(_spec_values()["FONTS"])
    assert set(fonts_of_the_window.FILES) == set(_spec_values()["FONTS"])


@pytest.mark.parametrize("source", sorted((ROOT / "i18n").glob("*.ts")), ids=lambda path: path.stem)
def test_every_catalogue_compiles_for_the_program(source: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_catalogue(source, made)
    assert QTranslator().load(str(made))


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


def test_the_build_leaves_out_no_font_that_something_is_set_in() -> None:
    unused = _spec_values()["UNUSED_DATA"]
    set_in = [name for names in fonts_of_the_window.FILES.values() for name in names]
    assert not [name for name in set_in if any(part in f"/{name}" for part in unused)]


def test_the_build_leaves_to_the_system_only_what_every_desktop_has() -> None:
    """As .ci/system-packages asks for them where Qt is installed from its wheels."""
    asked = (ROOT / ".ci" / "system-packages").read_text("utf-8")
    for library in _spec_values()["SYSTEM_LIBRARIES"]:
        stem = re.split(r"[-.]", library)[0].lower()
        assert stem in {"libx11", "libxcb", "libgthread"} or stem in asked
