"""The delegate's documents, kept: store, importing, works and versions."""
