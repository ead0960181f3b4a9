"""The window: the only package, with app.py, that imports PySide6.

PySide6 puts an import of its own in the place of Python's, which reads the source of every module
imported later, to see whether it wants one of PySide's optional ways to spell names. Nothing here
does, and reading two hundred sources is a twentieth of a start; so Python's import is put back.
"""

from __future__ import annotations

import builtins

import PySide6  # noqa: F401 - what is put back must have been replaced before

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
