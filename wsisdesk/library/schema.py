"""The tables of ``library.db``: one small function for each step of their history.

A step that users have run is never changed; what comes later is a step of its own. sqlite-utils
records the steps that ran.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL = Migrations("library")


@ALL()
def create_documents(db: Database) -> None:
    """Documents: what was read from the file, then what the user decided about it.

    ``linked`` says that ``hand_work`` and ``hand_version`` (empty: in no work) count instead of
    what the text says. ``removed`` is the moment of removal, empty while the document is kept.
    ``extra`` is what only the document itself needs (running heads, comments, pages), as JSON.
    """
    db.conn.execute(
        """
        CREATE TABLE documents (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            format TEXT NOT NULL,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            title TEXT NOT NULL,
            date TEXT NOT NULL,
            symbol TEXT NOT NULL,
            work TEXT NOT NULL,
            version TEXT NOT NULL,
            notices TEXT NOT NULL,
            extra TEXT NOT NULL,
            blocks INTEGER NOT NULL,
            size INTEGER NOT NULL,
            name TEXT NOT NULL,
            added TEXT NOT NULL,
            specimen INTEGER NOT NULL DEFAULT 0,
            linked INTEGER NOT NULL DEFAULT 0,
            hand_work TEXT NOT NULL DEFAULT '',
            hand_version TEXT NOT NULL DEFAULT '',
            removed TEXT NOT NULL DEFAULT ''
        )
        """
    )


@ALL()
def create_blocks(db: Database) -> None:
    """Blocks in order; ``rejected`` ones read as before tracked changes. ``rest`` is JSON."""
    db.conn.execute(
        """
        CREATE TABLE blocks (
            document INTEGER NOT NULL REFERENCES documents(number) ON DELETE CASCADE,
            rejected INTEGER NOT NULL,
            ordinal INTEGER NOT NULL,
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            part TEXT NOT NULL,
            label TEXT NOT NULL,
            address TEXT NOT NULL,
            key TEXT NOT NULL,
            lead TEXT NOT NULL,
            addressee TEXT NOT NULL,
            language TEXT NOT NULL,
            level INTEGER NOT NULL,
            text TEXT NOT NULL,
            rest TEXT NOT NULL,
            UNIQUE (document, rejected, ordinal)
        )
        """
    )


@ALL()
def create_tags(db: Database) -> None:
    """Tags the user gave to documents."""
    db.conn.execute(
        """
        CREATE TABLE tags (
            document INTEGER NOT NULL REFERENCES documents(number) ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (document, name)
        ) WITHOUT ROWID
        """
    )


@ALL()
def create_failures(db: Database) -> None:
    """Files that could not be read, by the hash of their bytes: what stopped the reader."""
    db.conn.execute(
        """
        CREATE TABLE failures (
            digest TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            error TEXT NOT NULL,
            detail TEXT NOT NULL,
            at TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )


NAMES = frozenset(
    step.__name__ for step in (create_documents, create_blocks, create_tags, create_failures)
)
