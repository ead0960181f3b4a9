"""Strings and Unicode: folding, direction, offsets, digits, alphabets. Standard library only."""
