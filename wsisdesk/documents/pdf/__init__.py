"""PDF files: logical text rebuilt from the geometry of the drawn characters.

PDF knows no text, only glyphs at places. ``screening`` and ``opening`` come first; ``native`` reads
``characters`` with their geometry from PDFium, with ``glyphs``, ``tounicode``, ``embedded`` and
``mending`` for what fonts say of them wrongly, and ``kashida``, ``letterforms``, ``marks`` and
``stacking`` for how Arabic is drawn. Then ``rows``, ``columns``, ``ordering``, ``spacing`` and
``lines`` bring them into reading order; ``rules``, ``tables``, ``tablerows`` and ``aligned`` find
tables, ``running`` what stands on every page, ``notes`` and ``headings`` what they name; and
``paragraphs``, ``joining`` and ``assembling`` make a source of it. ``quality`` says whether it can
be trusted, ``tracing`` where each letter stands.
"""

from __future__ import annotations

from wsisdesk.documents.pdf.reader import read

__all__ = ["read"]
