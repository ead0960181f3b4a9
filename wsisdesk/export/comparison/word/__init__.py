"""Tracked changes as Word writes them: what becomes of every stretch of text, and its markup.

``script`` says what stands where and what becomes of it, without XML; ``flow`` and its neighbours
write that down; ``proof`` reads it again.
"""
