"""File to Document: the model, one reader a format, structure, symbols.

``reading`` is the way in for files from outside; it runs ``readers`` in confined processes.
"""
