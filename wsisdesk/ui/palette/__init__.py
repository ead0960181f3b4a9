"""The palette: one field for all commands, open documents and the whole library."""
