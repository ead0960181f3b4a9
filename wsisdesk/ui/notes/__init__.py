"""Notes in the window: made in the reader, listed in a panel, carried over, shared.

``desk`` carries out the actions; with the first document it makes the ``studio``, in which the rest
is put together. ``keeping`` holds the notes that are shown and hands what the user does to an
outbox, which keeps at it until it is stored; ``acts`` is what can be undone. ``attendance`` brings
notes into every reader (``reader_notes``), page view (``page_notes``) and meeting
(``meeting_notes``), as ``marking`` draws them. Writing: ``making`` opens the editor of ``editing``;
``writing`` is one stretch of it. ``listed`` is the list at the end edge, ``carry`` the page on
which notes go over to a newer version, ``share`` what goes to colleagues and comes from them.
"""
