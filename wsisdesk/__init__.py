"""WSIS Desk: read, search, annotate and compare conference documents, offline."""

__version__ = "0.1.0"
