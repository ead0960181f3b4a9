"""The delegate's own work: notes on documents, kept for years, carried from version to version."""
