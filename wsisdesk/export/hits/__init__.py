"""Paragraphs found by a search: to Word, Markdown and CSV, or copied, with their sources."""
