"""The original file of a document: where in it each letter of its blocks stands.

For notes that go into the file itself, and for those that came with it.
"""
