"""What the documents say about each other: whom a citation leads to, and who cites a text."""
