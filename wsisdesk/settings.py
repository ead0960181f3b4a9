"""Every option of the program, declared once: its type, default and limits.

Options live in frozen dataclasses, one a group, and on disk in ``settings.toml`` of the data
folder. Keys that this version does not know are kept; a file from a newer version is refused.
The settings page is generated from these declarations.
"""

from __future__ import annotations

import dataclasses
import tomllib
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from wsisdesk.errors import InvalidSetting, SettingsDamaged, SettingsError, SettingsTooNew
from wsisdesk.paths import replace_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import tomlkit

SETTINGS_VERSION = 1
FILE_NAME = "settings.toml"
_COLOURS = ("yellow", "blue", "violet", "orange", "grey")  # of notes
LEAST_ZOOM, MOST_ZOOM = 50, 400  # per cent

T = TypeVar("T")


def option(default: T, *, choices: tuple[T, ...] = (), low: float | None = None,
           high: float | None = None, hidden: bool = False) -> T:  # fmt: skip
    """Declare an option: a dataclass field with its allowed values in the metadata.

    ``hidden`` options are remembered by the program and not shown on the settings page.
    """
    metadata = {"choices": choices, "low": low, "high": high, "hidden": hidden}
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True)
class Interface:
    """What the window looks like and speaks."""

    language: str = option("system", choices=("system", "ar", "en", "fr", "es", "ru", "zh"))
    theme: str = option("system", choices=("system", "light", "dark", "contrast"))
    digits: str = option("european", choices=("european", "arabic"))
    reduce_motion: bool = option(False)


@dataclass(frozen=True, slots=True)
class Reading:
    """How documents are set on the page. ``zoom`` in per cent, ``column_width`` in pixels."""

    zoom: int = option(100, low=LEAST_ZOOM, high=MOST_ZOOM)
    column_width: int = option(656, low=480, high=1400)
    line_height: int = option(100, low=80, high=160)


@dataclass(frozen=True, slots=True)
class Library:
    """What the program remembers about the library."""

    starter_offered: bool = option(False, hidden=True)
    grouping: str = option("body", choices=("body", "work", "year", "language", "tag"), hidden=True)
    sorting: str = option("name", choices=("name", "date", "added"), hidden=True)


@dataclass(frozen=True, slots=True)
class Notes:
    """How notes are signed, and what their colours mean to this user.

    Notes are signed with the system user's name where ``author`` is empty; a colour without a
    meaning goes by its own name. ``redlines`` shows proposed wording below its clause.
    """

    author: str = option("")
    redlines: bool = option(True)
    yellow: str = option("")
    blue: str = option("")
    violet: str = option("")
    orange: str = option("")
    grey: str = option("")

    @property
    def meanings(self) -> dict[str, str]:
        """What colours mean, by name, of those to which a meaning has been given."""
        given = {name: getattr(self, name).strip() for name in _COLOURS}
        return {name: meaning for name, meaning in given.items() if meaning}


@dataclass(frozen=True, slots=True)
class Settings:
    """All options, group by group."""

    interface: Interface = field(default_factory=Interface)
    reading: Reading = field(default_factory=Reading)
    library: Library = field(default_factory=Library)
    notes: Notes = field(default_factory=Notes)


def load(folder: Path) -> Settings:
    """Read the settings of a data folder; defaults where nothing is set.

    Raises ``SettingsDamaged`` for a broken file, ``SettingsTooNew`` for one of a later version,
    ``InvalidSetting`` for a value that its option does not allow, and ``SettingsError`` for a file
    that cannot be opened.
    """
    path = folder / FILE_NAME
    try:
        stored = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsDamaged(path, str(error)) from error
    except OSError as error:
        raise SettingsError(path, error.strerror or "") from error
    wrong = _misshapen(stored)
    if wrong:
        raise SettingsDamaged(path, wrong)
    if stored.get("version", SETTINGS_VERSION) > SETTINGS_VERSION:
        raise SettingsTooNew(path, str(stored["version"]))
    groups = {
        group.name: _load_group(path, group.name, group.default_factory(), stored)
        for group in dataclasses.fields(Settings)
        if group.default_factory is not dataclasses.MISSING
    }
    return Settings(**groups)


def _misshapen(stored: Mapping[str, Any]) -> str:
    """Return the name of what stands where another kind of thing must stand, empty for nothing."""
    if type(stored.get("version", SETTINGS_VERSION)) is not int:
        return "version"
    names = (group.name for group in dataclasses.fields(Settings))
    return next((name for name in names if not isinstance(stored.get(name, {}), dict)), "")


def _load_group(path: Path, name: str, default: Any, stored: dict[str, Any]) -> Any:  # noqa: ANN401
    """Overlay one group's defaults with what the file says of it."""
    values = {}
    table = stored.get(name, {})
    for item in dataclasses.fields(default):
        if item.name in table:
            values[item.name] = table[item.name]
            problem = invalid(item, table[item.name])
            if problem:
                raise InvalidSetting(path, f"{name}.{item.name} = {table[item.name]!r}")
    return dataclasses.replace(default, **values)


def invalid(item: dataclasses.Field[Any], value: object) -> bool:
    """Tell whether ``value`` is outside what the option allows."""
    if type(value) is not type(item.default):
        return True
    meta = item.metadata
    if meta.get("choices") and value not in meta["choices"]:
        return True
    low, high = meta.get("low"), meta.get("high")
    return isinstance(value, int | float) and (
        (low is not None and value < low) or (high is not None and value > high)
    )


def save(settings: Settings, folder: Path) -> None:
    """Write the settings, keeping comments and unknown keys; the file is replaced as a whole."""
    import tomlkit  # late: whoever only reads need not wait for it

    path = folder / FILE_NAME
    document = _existing(path)
    document["version"] = SETTINGS_VERSION
    for group in dataclasses.fields(Settings):
        table = document.setdefault(group.name, tomlkit.table())
        for item in dataclasses.fields(getattr(settings, group.name)):
            table[item.name] = getattr(getattr(settings, group.name), item.name)
    folder.mkdir(parents=True, exist_ok=True)
    replace_text(path, tomlkit.dumps(document))


def _existing(path: Path) -> tomlkit.TOMLDocument:
    """Return the file as it stands, with comments and unknown keys; put a broken one aside."""
    import tomlkit.exceptions

    try:
        document = tomlkit.parse(path.read_text("utf-8"))
        if not _misshapen(document.unwrap()):
            return document
    except FileNotFoundError:
        return tomlkit.document()
    except (tomlkit.exceptions.ParseError, UnicodeDecodeError):
        pass
    with suppress(FileNotFoundError):  # another process has just done the same
        path.replace(path.with_suffix(".damaged"))
    return tomlkit.document()
