"""Notes in the window: made in the reader, listed in a panel, carried over, shared.

``desk`` carries out the actions; with the first document it makes the ``studio``, in which the rest
is put together. ``notebook`` holds the notes that are shown and hands what the user does to the
``outbox``, which keeps at it until it is stored; ``acts`` is what can be undone. ``attendance``
brings notes into every reader (``reader_notes``), page view (``page_notes``) and meeting
(``meeting_notes``), as ``marking`` draws them. Writing: ``making`` opens the ``editor`` with its
``fields``; ``writing`` is one stretch of it. The ``panel`` lists what ``listing``, ``filtering``
and ``rows`` choose. ``colleagues`` and ``layers`` are others' notes, ``elsewhere`` what another
window writes; ``mending``, ``leaving`` and ``idle`` see to it that nothing is lost.
"""
