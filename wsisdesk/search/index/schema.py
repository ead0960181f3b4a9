"""The tables of ``index/search.db``, and what stands in them.

Two levels. ``whole`` has one row a document: its matches are ranked in full, which is cheap for ten
thousand documents. ``terms`` has one row a paragraph: it is asked about the paragraphs of the best
documents, or about all, newest first, and does not rank. Both are FTS5 tables without content,
whose text is terms that ``search.analysis`` made, separated by single spaces:

=========  =========================================================================================
``whole``  ``s`` stems of all paragraphs, with ``GAP`` between two so that no phrase reaches from
           one into the next; ``title`` and ``symbol`` (stems); ``f`` filter tokens
``terms``  ``n`` normalised words in order; ``s`` the stem of each word at the same position;
           ``lead`` and ``addressee`` (stems of the lead phrase and addressee that govern the
           paragraph); ``f`` filter tokens
=========  =========================================================================================

So ``n:"exactly these words" AND s:(union AND telecom) AND f:"_len"`` is one question to ``terms``.
Asked of ``whole``, where positions of stems are all there is, a phrase of words becomes the phrase
of their stems, which more documents fit; what must not occur is left for ``terms`` to tell.

A paragraph (a block that has text) is known by its **number**, the rowid of ``terms``. The numbers
of a document follow one another, and the first of them is the number of the document, the rowid of
``whole``. Later documents have higher numbers; a library that is indexed as a whole is indexed
from its oldest year to its newest, so ``ORDER BY rowid DESC`` is newest first.

**Filter tokens** are made by ``filters.token`` (``_len`` for English): of the document its
language, kind, body, year, work (in both tables); of the paragraph its part, kind of block and
addressee, and its document (in ``terms``). Whether a version is current is not among
them, since one new document changes it for many: it is a column of ``documents``.

================  ==================================================================================
``documents``     what a hit shows of its document; ``number``, ``count`` of paragraphs, ``current``
                  (0: the library holds a newer version of the work), ``tags`` (JSON), ``digest``
                  of its terms, by which a removal makes sure to take out what was put in
``paragraphs``    ``number``, ``document``, ``weight`` (see ``weights``), ``length`` in words,
                  ``addressee``
``leaves``        what a hit shows of its paragraph: deflated lines of JSON, some paragraphs to the
                  leaf, by the number of the first
``bare``          the vocabulary: a word from where its stem begins (without article and clitics in
                  front), its stem, and in how many paragraphs both occur
``comp``          the same summed up under the first letter and the first two letters of words:
                  what a word of one or two letters may become
``versions``      ``analysis``: the version of the analysis that made all this
================  ==================================================================================

``PRAGMA user_version`` is ``VERSION``, written when everything else is in place.
"""

from __future__ import annotations

VERSION = 3  # raise it when tables or what stands in them change: the index is then made anew

GAP = "_"

PAGE_SIZE = 8192
TERM_PAGE_SIZE = 8120  # bytes of postings that fit into a page of the file
TERM_TABLES = ("whole", "terms")

# Terms are made by our own analysis: only the spaces between them part them again.
_TOKENIZER = """tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[]^_`{|}~'" """

TABLES = (
    f"CREATE VIRTUAL TABLE whole USING fts5(s, title, symbol, f, content = '', {_TOKENIZER})",
    f"""
    CREATE VIRTUAL TABLE terms
        USING fts5(n, s, lead, addressee, f, content = '', columnsize = 0, {_TOKENIZER})
    """,
    "CREATE TABLE versions (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """
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
        digest INTEGER NOT NULL)
    """,
    "CREATE INDEX outdated ON documents (number) WHERE current = 0",
    "CREATE INDEX by_work ON documents (work, version)",
    """
    CREATE TABLE paragraphs (
        number INTEGER PRIMARY KEY,
        document INTEGER NOT NULL,
        weight INTEGER NOT NULL,
        length INTEGER NOT NULL,
        addressee TEXT NOT NULL)
    """,
    "CREATE TABLE leaves (first INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    """
    CREATE TABLE bare (
        word TEXT NOT NULL,
        stem TEXT NOT NULL,
        df INTEGER NOT NULL,
        PRIMARY KEY (word, stem)) WITHOUT ROWID
    """,
    "CREATE INDEX bare_by_stem ON bare (stem)",
    """
    CREATE TABLE comp (
        prefix TEXT NOT NULL,
        stem TEXT NOT NULL,
        df INTEGER NOT NULL,
        PRIMARY KEY (prefix, stem)) WITHOUT ROWID
    """,
)
