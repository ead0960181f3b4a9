"""Notes as files for others: lists, proposals as ITU writes them, what became of them."""
