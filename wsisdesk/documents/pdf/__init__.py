"""PDF files: logical text rebuilt from the geometry of the drawn characters.

PDF knows no text, only glyphs at places. Characters are read with their geometry from PDFium;
order, spaces, lines, tables, paragraphs and notes are worked out here.
"""

from __future__ import annotations

from wsisdesk.documents.pdf.reader import read

__all__ = ["read"]
