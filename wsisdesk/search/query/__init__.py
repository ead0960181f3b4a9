"""Queries as delegates type them: their grammar, and what they mean to the index.

The way of a question: ``parsing`` makes a ``tree`` of what was ``typed`` (``grammar``, with the
``words`` of the query language); ``asking`` turns its terms into stems that the ``vocabulary``
knows; ``compiling`` writes them for FTS5; ``retrieval`` collects candidates, the surest first,
``ranking`` orders them; ``marking`` finds the words to mark, helped by ``telling``, ``passages``
the stretch to show. ``answering`` does all of it in order.
"""
