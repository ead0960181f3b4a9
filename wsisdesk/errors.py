"""Everything that may go wrong through no fault of the program: one tree of exceptions.

Each class carries fields, never prose: the sentence a user sees is made from the class and its
fields by ``workspace.sentences``. Whatever else escapes is our own bug and becomes a crash report.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class WsisdeskError(Exception):
    """The world's fault: base of all errors that users are told about in a plain sentence."""

    def fields(self) -> dict[str, str]:
        """Return the error's fields as text, for filling the sentence shown to the user."""
        return {name: str(value) for name, value in vars(self).items()}

    def __str__(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in self.fields().items() if value)


class _AtPath(WsisdeskError):
    """About a file or a folder; ``detail`` is what else is known of what happened."""

    def __init__(self, path: Path | str, detail: str = "") -> None:
        super().__init__(str(path), detail)
        self.path, self.detail = path, detail


class _Wanted(WsisdeskError):
    """About what a user named, as it was typed."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted


class _Ambiguous(WsisdeskError):
    """About what a user named, which several things are."""

    def __init__(self, wanted: str, candidates: str) -> None:
        super().__init__(wanted, candidates)
        self.wanted, self.candidates = wanted, candidates


class DocumentError(_AtPath):
    """A file could not be read as a document."""


class FileMissing(DocumentError):
    """There is no file at this path, or it may not be opened."""


class EmptyFile(DocumentError):
    """The file holds no bytes, or no text at all."""


class UnsupportedFormat(DocumentError):
    """No reader exists for what the file's content shows it to be (``detail`` names it)."""


class DamagedDocument(DocumentError):
    """The content is of a known format but breaks its rules: truncated, corrupt, incomplete."""


class NoNotes(DamagedDocument):
    """The file is none of notes, or none that is known."""


class EncryptedDocument(DocumentError):
    """The file is protected by a password."""


class PassphraseMissing(EncryptedDocument):
    """The file of notes is closed, and no passphrase was given."""


class ScannedDocument(DocumentError):
    """The pages are pictures without a text layer: characters must be recognised (OCR) first."""


class UnreadableText(DocumentError):
    """The text layer exists, but its glyphs have no Unicode values: it would read as rubbish."""


class HostileDocument(DocumentError):
    """The file does what harmless files do not: it expands without bound or declares entities."""


class OversizedDocument(DocumentError):
    """A limit on size, expansion, pages or depth was exceeded (``detail`` names the limit)."""


class ReadingTimeout(DocumentError):
    """The reader made no progress within its time and was stopped."""


class ReaderCrashed(DocumentError):
    """The reader's process ended without an answer, as damaged files can make it do."""


class WrongPassphrase(DocumentError):
    """The passphrase does not open the file, or the file was tampered with."""


class FileChanged(DocumentError):
    """The file was written to while it was being read."""


class ConverterMissing(DocumentError):
    """The format needs another program (``detail``) which is not installed."""


class LibraryError(WsisdeskError):
    """The library as a whole could not do what was asked."""


class LibraryLocked(_AtPath, LibraryError):
    """Another program holds the library's database."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer version of the program."""

    def __init__(self, path: Path | str, found: int, known: int) -> None:
        super().__init__(str(path), found, known)
        self.path, self.found, self.known = path, found, known


class LibraryDamaged(_AtPath, LibraryError):
    """The library's database breaks SQLite's rules; it can be rebuilt from the originals."""


class NotesTooNew(LibraryTooNew):
    """The notes were written by a newer version of the program, which alone may change them."""


class NotesDamaged(_AtPath, LibraryError):
    """The file with the notes breaks SQLite's rules; it can be restored from a backup."""


class BackupNotSound(_AtPath, LibraryError):
    """A copy of the notes does not hold what it should; no older backup was given up for it."""


class NoteNotFound(_Wanted, LibraryError):
    """No note has this identifier."""


class LayerNotFound(_Wanted, LibraryError):
    """No layer of notes has this name."""


class LayerNameTaken(_Wanted, LibraryError):
    """Another layer of notes has this name, or it is none."""


class ClauseNotFound(_Wanted, LibraryError):
    """No clause of the document is what was named."""


class AmbiguousClause(_Ambiguous, LibraryError):
    """Several clauses of the document are what was named (``candidates``, their addresses)."""


class WordsNotFound(LibraryError):
    """The clause ``clause`` does not hold the words that were quoted."""

    def __init__(self, wanted: str, clause: str) -> None:
        super().__init__(wanted, clause)
        self.wanted, self.clause = wanted, clause


class AmbiguousWords(LibraryError):
    """The words that were quoted stand ``number`` times in the clause."""

    def __init__(self, wanted: str, clause: str, number: int) -> None:
        super().__init__(wanted, clause, number)
        self.wanted, self.clause, self.number = wanted, clause, number


class OccurrenceNotFound(LibraryError):
    """The words that were quoted stand in the clause, but not ``number`` times."""

    def __init__(self, wanted: str, clause: str, number: int) -> None:
        super().__init__(wanted, clause, number)
        self.wanted, self.clause, self.number = wanted, clause, number


class WordsMissing(LibraryError):
    """A note of this kind says nothing without words; ``option`` would give them."""

    def __init__(self, option: str) -> None:
        super().__init__(option)
        self.option = option


class DiskFull(_AtPath, LibraryError):
    """There is no space left where the library lies; ``CODES`` are the system's numbers for it."""

    CODES = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})


class FolderNotWritable(_AtPath, LibraryError):
    """The data folder cannot be created or written to."""


class ExportNotWritable(FolderNotWritable):
    """A file cannot be written where the user wants it, or another program has it open."""


class UnknownExportFormat(WsisdeskError):
    """The suffix of a file to be written names no form of export (``known`` lists those it may)."""

    def __init__(self, path: Path | str, known: str) -> None:
        super().__init__(str(path), known)
        self.path, self.known = path, known


class ExportNotExact(WsisdeskError):
    """A tracked document would not give a text back to the character, so none was written.

    ``side`` is the text that was not met ("old" or "new"), ``place`` how its first line begins
    that differs, or the address of a clause.
    """

    def __init__(self, path: Path | str, side: str, place: str) -> None:
        super().__init__(str(path), side, place)
        self.path, self.side, self.place = path, side, place


class LibraryUnreachable(_AtPath, LibraryError):
    """The drive that holds the library does not answer: unplugged, disconnected or failing."""


class OriginalMissing(_AtPath, LibraryError):
    """The file of a document is no longer among the originals, though its text still is."""


class DocumentNotFound(_Wanted, LibraryError):
    """What was typed names no document of the library."""


class AmbiguousDocument(_Ambiguous, LibraryError):
    """What was typed names several documents (``candidates``, identifiers in short form)."""


class SettingsError(_AtPath):
    """The settings file could not be used."""


class SettingsTooNew(SettingsError):
    """The settings file was written by a newer version of the program."""


class SettingsDamaged(SettingsError):
    """The settings file is not valid TOML."""


class InvalidSetting(SettingsError):
    """A setting has a value its option does not allow (``detail`` names both)."""
