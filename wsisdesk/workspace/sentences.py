"""What users are told when the world is at fault: what happened, and what they can do.

The one table from error class to words, in English source text with ``{placeholders}`` that are
filled from the error's fields; the window translates the same table (context ``Errors``).
``{name}`` is the file's name without its folders.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk import errors
from wsisdesk.text.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from wsisdesk.errors import WsisdeskError


class Sentence(NamedTuple):
    """What happened, and what can be done about it."""

    what: str
    advice: str


CONTEXT = "Errors"

_WORDS: dict[type[WsisdeskError], Sentence] = {
    errors.FileMissing: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is not there, or may not be opened."),
        QT_TRANSLATE_NOOP("Errors", "Check that the file still exists and that you may read it."),
    ),
    errors.EmptyFile: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” has no text in it."),
        QT_TRANSLATE_NOOP("Errors", "It may not have been downloaded fully. Fetch it again."),
    ),
    errors.UnsupportedFormat: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is not a kind of document that can be read here."),
        QT_TRANSLATE_NOOP(
            "Errors", "Word, PDF, HTML, OpenDocument, RTF and plain text files can be imported."
        ),
    ),
    errors.DamagedDocument: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is damaged or incomplete."),
        QT_TRANSLATE_NOOP(
            "Errors", "Fetch it again, or open it in the program it comes from and save a copy."
        ),
    ),
    errors.PassphraseMissing: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is closed with a passphrase."),
        QT_TRANSLATE_NOOP("Errors", "Give the passphrase; whoever sent the file knows it."),
    ),
    errors.NoNotes: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” holds no notes that can be read here."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Web annotations (.jsonld), and Word files or PDFs with remarks in them, can be read.",
        ),
    ),
    errors.EncryptedDocument: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is protected by a password."),
        QT_TRANSLATE_NOOP(
            "Errors", "Open it with the password, save a copy without one and import that."
        ),
    ),
    errors.WrongPassphrase: Sentence(
        QT_TRANSLATE_NOOP("Errors", "This passphrase does not open “{name}”."),
        QT_TRANSLATE_NOOP("Errors", "Type it again, or ask whoever sent the file."),
    ),
    errors.ScannedDocument: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” holds pictures of pages and no text."),
        QT_TRANSLATE_NOOP(
            "Errors", "Run text recognition (OCR) on it first, or ask for the original file."
        ),
    ),
    errors.UnreadableText: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The text of “{name}” cannot be turned into letters."),
        QT_TRANSLATE_NOOP(
            "Errors", "Its fonts do not say which letters they show. Ask for the Word version."
        ),
    ),
    errors.HostileDocument: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” behaves as harmful files do and was not opened."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not open it elsewhere unless you trust where it came from."
        ),
    ),
    errors.OversizedDocument: Sentence(
        QT_TRANSLATE_NOOP(
            "Errors", "“{name}” is too large or too deeply nested to be read safely."
        ),
        QT_TRANSLATE_NOOP("Errors", "Split it into parts and import those."),
    ),
    errors.ReadingTimeout: Sentence(
        QT_TRANSLATE_NOOP("Errors", "Reading “{name}” took too long and was stopped."),
        QT_TRANSLATE_NOOP("Errors", "Try another format of the same document."),
    ),
    errors.ReaderCrashed: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” could not be read: the reader stopped."),
        QT_TRANSLATE_NOOP(
            "Errors", "The file is probably damaged. Fetch it again or try another format."
        ),
    ),
    errors.FileChanged: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” changed while it was being read."),
        QT_TRANSLATE_NOOP(
            "Errors", "Wait until it has been saved or downloaded, then import it again."
        ),
    ),
    errors.ConverterMissing: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” needs {detail}, which is not installed here."),
        QT_TRANSLATE_NOOP("Errors", "Save it as .docx in Word or LibreOffice and import that."),
    ),
    errors.DocumentError: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” could not be read."),
        QT_TRANSLATE_NOOP("Errors", "Try another format of the same document."),
    ),
    errors.LibraryLocked: Sentence(
        QT_TRANSLATE_NOOP("Errors", "Another program is using the library."),
        QT_TRANSLATE_NOOP("Errors", "Wait a moment, or close the other window, and try again."),
    ),
    errors.LibraryTooNew: Sentence(
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program has written this library."),
        QT_TRANSLATE_NOOP("Errors", "Install the newer version, or use another data folder."),
    ),
    errors.NotesTooNew: Sentence(
        QT_TRANSLATE_NOOP("Errors", "These notes were written by a newer version of the program."),
        QT_TRANSLATE_NOOP("Errors", "Update the program. Nothing in the notes has been changed."),
    ),
    errors.NotesDamaged: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The file with your notes is damaged."),
        QT_TRANSLATE_NOOP(
            "Errors", "Restore them from a backup: what can still be read is kept as well."
        ),
    ),
    errors.BackupNotSound: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The backup of your notes could not be verified."),
        QT_TRANSLATE_NOOP(
            "Errors", "Your notes and the earlier backups are untouched. Check the disk."
        ),
    ),
    errors.NoteNotFound: Sentence(
        QT_TRANSLATE_NOOP("Errors", "There is no note “{wanted}”."),
        QT_TRANSLATE_NOOP("Errors", "List the notes of the document to see their identifiers."),
    ),
    errors.LayerNotFound: Sentence(
        QT_TRANSLATE_NOOP("Errors", "There is no layer “{wanted}”."),
        QT_TRANSLATE_NOOP("Errors", "List the layers to see their names."),
    ),
    errors.LayerNameTaken: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{wanted}” cannot be the name of this layer."),
        QT_TRANSLATE_NOOP("Errors", "Another layer has it. Choose a name of its own."),
    ),
    errors.ClauseNotFound: Sentence(
        QT_TRANSLATE_NOOP("Errors", "There is no clause “{wanted}” in the document."),
        QT_TRANSLATE_NOOP("Errors", "Name it by its address, its label or its identifier."),
    ),
    errors.AmbiguousClause: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{wanted}” may mean several clauses: {candidates}."),
        QT_TRANSLATE_NOOP("Errors", "Name the clause by its address."),
    ),
    errors.WordsNotFound: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The words “{wanted}” do not stand in “{clause}”."),
        QT_TRANSLATE_NOOP("Errors", "Quote the words of the clause as they stand there."),
    ),
    errors.AmbiguousWords: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The words “{wanted}” stand in “{clause}” {number} times."),
        QT_TRANSLATE_NOOP(
            "Errors", "Quote more of the words around them, or say which place is meant."
        ),
    ),
    errors.OccurrenceNotFound: Sentence(
        QT_TRANSLATE_NOOP(
            "Errors", "The words “{wanted}” stand in “{clause}” fewer than {number} times."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Quote more of the words around them, or say which place is meant."
        ),
    ),
    errors.WordsMissing: Sentence(
        QT_TRANSLATE_NOOP("Errors", "A note of this kind says nothing without words."),
        QT_TRANSLATE_NOOP("Errors", "Give them with {option}."),
    ),
    errors.LibraryDamaged: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The library is damaged."),
        QT_TRANSLATE_NOOP(
            "Errors", "Rebuild it from the original files; they are kept separately."
        ),
    ),
    errors.DiskFull: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The disk is full: nothing more can be stored in {path}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Free some space and try again. What was stored before is safe."
        ),
    ),
    errors.FolderNotWritable: Sentence(
        QT_TRANSLATE_NOOP("Errors", "Nothing can be written to {path}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check that the disk is not write-protected, or choose another data folder."
        ),
    ),
    errors.ExportNotWritable: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” could not be written."),
        QT_TRANSLATE_NOOP(
            "Errors", "Close it in other programs, or choose another name or folder."
        ),
    ),
    errors.LibraryUnreachable: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The disk that holds {path} does not answer."),
        QT_TRANSLATE_NOOP("Errors", "Check that the memory stick or network drive is connected."),
    ),
    errors.OriginalMissing: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The original file of this document is gone from the library."),
        QT_TRANSLATE_NOOP("Errors", "Its text can still be read. Import the file again."),
    ),
    errors.DocumentNotFound: Sentence(
        QT_TRANSLATE_NOOP("Errors", "There is no document “{wanted}” in the library."),
        QT_TRANSLATE_NOOP("Errors", "Check how it is written, or import the file first."),
    ),
    errors.AmbiguousDocument: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{wanted}” may mean several documents: {candidates}."),
        QT_TRANSLATE_NOOP("Errors", "Give more of the symbol, or one of these identifiers."),
    ),
    errors.LibraryError: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The library could not do this."),
        QT_TRANSLATE_NOOP("Errors", "Try again; if it happens again, check the library’s health."),
    ),
    errors.SettingsTooNew: Sentence(
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program has written {path}."),
        QT_TRANSLATE_NOOP("Errors", "Install the newer version, or move this settings file away."),
    ),
    errors.SettingsDamaged: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The settings in {path} cannot be read."),
        QT_TRANSLATE_NOOP(
            "Errors", "Correct the file, or move it away to start with the defaults."
        ),
    ),
    errors.InvalidSetting: Sentence(
        QT_TRANSLATE_NOOP("Errors", "A setting in {path} has a value it cannot have: {detail}."),
        QT_TRANSLATE_NOOP("Errors", "Correct the value, or delete the line to use the default."),
    ),
    errors.SettingsError: Sentence(
        QT_TRANSLATE_NOOP("Errors", "The settings in {path} cannot be used."),
        QT_TRANSLATE_NOOP("Errors", "Move the file away to start with the defaults."),
    ),
    errors.ExportNotExact: Sentence(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{name}” was not written: as tracked changes it would not give both texts back"
            " exactly.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Export as a table, PDF or web page instead. The trouble begins at “{place}”."
        ),
    ),
    errors.UnknownExportFormat: Sentence(
        QT_TRANSLATE_NOOP("Errors", "“{name}” has no ending that names a form of export."),
        QT_TRANSLATE_NOOP("Errors", "Let the name end in one of these: {known}."),
    ),
    errors.WsisdeskError: Sentence(
        QT_TRANSLATE_NOOP("Errors", "This could not be done."),
        QT_TRANSLATE_NOOP("Errors", "Try again."),
    ),
}


def sentence(error: WsisdeskError) -> Sentence:
    """Return the words for an error, placeholders unfilled: those of its nearest class."""
    kind = next(kind for kind in type(error).__mro__ if kind in _WORDS)
    return _WORDS[kind]


def values(error: WsisdeskError) -> dict[str, str]:
    """Return what fills the placeholders of ``sentence(error)``."""
    fields = error.fields()
    return {"name": PurePath(fields.get("path", "")).name, "detail": "", **fields}


def filled(error: WsisdeskError) -> Sentence:
    """Return the words for an error in English, ready to be shown."""
    words, inserted = sentence(error), values(error)
    return Sentence(words.what.format(**inserted), words.advice.format(**inserted))
