"""The search index of a library: a cache in one SQLite file, made and kept up to date here.

``schema`` explains the tables. From the library to the index: ``facts`` are what the library says
of a document, ``planning`` compares them with what is in, ``building`` does what is to be done,
``preparing`` makes a document ready (``paragraphs``, ``filters``) and ``store`` writes it.
``process`` has all that done by another process (``worker``, ``messages``), which may share the
work out among ``analysers``. Asking is ``reading`` over ``connection``; it answers with what
``found`` declares. ``files`` knows where the file lies and whether it can be used.
"""
