"""Structure recognition: what each paragraph is, and where it stands.

``understand`` turns what a reader found in a file into a ``Document``.
"""

from wsisdesk.documents.structure.analysis import understand

__all__ = ["understand"]
