"""Structure recognition: what each paragraph is, and where it stands.

``understand`` turns what a reader found in a file into a ``Document``. ``analysis`` puts it
together: ``inlined`` and ``links`` undo what conversions left in the text; ``languages`` and
``kinds`` say what it is; ``parts``, ``annexes``, ``headings``, ``titles``, ``leads`` and
``governing`` find what opens something; ``labels``, ``ordinals``, ``readings``, ``sequences``,
``gaps`` and ``numbering`` what is printed in front of clauses; ``containers``, ``outline``,
``addresses`` and ``addressees`` where each stands and who must act. ``lines`` and ``content`` are
what they work on, ``tables`` the words they know.
"""

from wsisdesk.documents.structure.analysis import understand

__all__ = ["understand"]
