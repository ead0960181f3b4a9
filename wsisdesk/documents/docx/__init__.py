"""The reader of Word files: an own walk through WordprocessingML (ISO/IEC 29500)."""

from wsisdesk.documents.docx.reader import read

__all__ = ["read"]
