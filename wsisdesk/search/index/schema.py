"""The tables of ``index/search.db``, and what stands in them.

Two levels. ``whole`` has one row a document: its matches are ranked in full, which is cheap for ten
thousand documents. ``words`` and ``stems`` have one row a paragraph: they are asked about the
paragraphs of the best documents, or of all, newest first. All three are FTS5 tables without
content, whose text is terms that ``search.analysis`` made, separated by single spaces:

=============  =====================================================================================
``whole``      ``s`` stems of all paragraphs, with ``GAP`` between two so that no phrase reaches from
               one into the next; ``title`` and ``symbol`` (stems); ``f`` filter tokens
``words``      ``n`` normalised words in order: phrases and exact forms
``stems``      ``s`` stems, one for each word at the same position; ``lead`` and ``addressee``
               (stems of the lead phrase and addressee that govern the paragraph); ``f`` filter
               tokens
=============  =====================================================================================

A paragraph (a block that has text) is known by its **number**, the rowid of ``words`` and
``stems``. The numbers of a document follow one another, and the first of them is the number of the
document, the rowid of ``whole``. Later documents have higher numbers; a library that is indexed
as a whole is indexed from its oldest year to its newest, so ``ORDER BY rowid DESC`` is newest
first.

**Filter tokens** are made by ``filters.token`` (``_len`` for English): of the document its
language, kind, body, year, work (in ``whole`` and ``stems``); of the paragraph its part, kind of
block and addressee, and its document (in ``stems``). Whether a version is current is not among
them, since one new document changes it for many: it is a column of ``documents``.

================  ==================================================================================
``documents``     what a hit shows of its document; ``number``, ``count`` of paragraphs, ``current``
                  (0: the library holds a newer version of the work), ``tags`` (JSON), ``digest``
                  of its terms, by which a removal makes sure to take out what was put in
``paragraphs``    ``number``, ``document``, ``weight`` (see ``weights``), ``length`` in words,
                  ``addressee`` (number in ``addressees``, 0 for none)
``addressees``    names by number; numbers are not used again
``leaves``        what a hit shows of its paragraph: deflated JSON, some paragraphs to the leaf, by
                  the number of the first
``bare``          the vocabulary: a word from where its stem begins (without article and clitics in
                  front), its stem, and in how many paragraphs both occur
``comp``          the same summed up under the first letter and the first two letters of words:
                  what a word of one or two letters may become
``facts``         the version of the analysis that made all this
================  ==================================================================================

``PRAGMA user_version`` is ``VERSION``, written when everything else is in place.
"""

from __future__ import annotations

VERSION = 1  # raise it when tables or what stands in them change: the index is then made anew

GAP = "_"

PAGE_SIZE = 8192

# Terms are made by our own analysis: only the spaces between them part them again.
_TOKENIZER = """tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[]^_`{|}~'" """

TABLES = f"""
    CREATE VIRTUAL TABLE whole USING fts5(s, title, symbol, f, content = '', {_TOKENIZER});
    CREATE VIRTUAL TABLE words USING fts5(n, content = '', {_TOKENIZER});
    CREATE VIRTUAL TABLE stems USING fts5(s, lead, addressee, f, content = '', {_TOKENIZER});
    CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE documents (
        number INTEGER PRIMARY KEY,
        count INTEGER NOT NULL,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        symbol TEXT NOT NULL,
        language TEXT NOT NULL,
        work TEXT NOT NULL,
        version TEXT NOT NULL,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        year INTEGER NOT NULL,
        current INTEGER NOT NULL,
        tags TEXT NOT NULL,
        digest INTEGER NOT NULL);
    CREATE INDEX outdated ON documents (number) WHERE current = 0;
    CREATE INDEX by_work ON documents (work, version);
    CREATE TABLE paragraphs (
        number INTEGER PRIMARY KEY,
        document INTEGER NOT NULL,
        weight INTEGER NOT NULL,
        length INTEGER NOT NULL,
        addressee INTEGER NOT NULL);
    CREATE TABLE addressees (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE);
    CREATE TABLE leaves (first INTEGER PRIMARY KEY, body BLOB NOT NULL);
    CREATE TABLE bare (
        word TEXT NOT NULL,
        stem TEXT NOT NULL,
        df INTEGER NOT NULL,
        PRIMARY KEY (word, stem)) WITHOUT ROWID;
    CREATE INDEX bare_by_stem ON bare (stem);
    CREATE TABLE comp (
        prefix TEXT NOT NULL,
        stem TEXT NOT NULL,
        df INTEGER NOT NULL,
        PRIMARY KEY (prefix, stem)) WITHOUT ROWID;
"""
