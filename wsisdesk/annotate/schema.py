"""The tables of ``notes.db``: one step for each version of their history, numbered from 1.

``PRAGMA user_version`` holds the number of the last step that ran. A step that users have run is
never changed. ``states`` keeps all that a note once said; only what came with a file is taken out
again, when taking it in is undone.
"""

from __future__ import annotations

_CREATE_NOTES = """
    CREATE TABLE notes (
        id TEXT NOT NULL,
        layer TEXT NOT NULL,
        author TEXT NOT NULL,
        created TEXT NOT NULL,
        origin TEXT NOT NULL,
        document TEXT NOT NULL,
        work TEXT NOT NULL,
        deleted INTEGER NOT NULL,
        PRIMARY KEY (id, layer)
    ) WITHOUT ROWID;
    CREATE INDEX notes_by_document ON notes (document);
    CREATE INDEX notes_by_work ON notes (work);
    CREATE TABLE states (
        id TEXT NOT NULL,
        layer TEXT NOT NULL,
        modified TEXT NOT NULL,
        digest TEXT NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (id, layer, modified, digest)
    ) WITHOUT ROWID;
"""

_CREATE_LAYERS = """
    CREATE TABLE layers (
        name TEXT PRIMARY KEY,
        source TEXT NOT NULL,
        imported TEXT NOT NULL,
        shown INTEGER NOT NULL
    ) WITHOUT ROWID;
"""

_CREATE_DECISIONS = """
    CREATE TABLE decisions (
        id TEXT NOT NULL,
        document TEXT NOT NULL,
        decision TEXT NOT NULL,
        decided TEXT NOT NULL,
        carried TEXT NOT NULL,
        PRIMARY KEY (id, document)
    ) WITHOUT ROWID;
"""

# Layers were not written down before: each of those that are there has notes.
_REMEMBER_LAYERS = """
    ALTER TABLE layers ADD COLUMN removed TEXT NOT NULL DEFAULT '';
    INSERT OR IGNORE INTO layers
        SELECT DISTINCT layer, '', '', 1, '' FROM notes WHERE layer <> '';
"""

STEPS = (_CREATE_NOTES, _CREATE_LAYERS, _CREATE_DECISIONS, _REMEMBER_LAYERS)
VERSION = len(STEPS)
