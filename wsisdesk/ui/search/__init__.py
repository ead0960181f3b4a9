"""The search panel: the query as typed, its answers beside the reader, and what keeps the index.

``desk`` makes the ``parts`` when they are first wanted: the ``panel`` (``head``, ``facets``,
``view``, ``foot``), the ``controller`` that turns a ``question`` into ``results``, ``asking`` with
its thread, and the ``walking`` over hits in the reader, with the ``hit_bar`` over it. ``opening``
is what keys and clicks on a hit do, ``choices`` what is chosen besides words. ``memory`` keeps
searches, ``upkeep`` the index in step with the library, ``tools`` and ``exporting`` take answers
elsewhere.
"""
