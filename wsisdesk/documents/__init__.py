"""File to Document: the model, one reader a format, structure, symbols."""
