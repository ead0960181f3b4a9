"""Strings and Unicode: folding, direction, languages, digits. Standard library only."""
