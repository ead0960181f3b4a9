"""The search index of a library: a cache in one SQLite file, made and kept up to date here."""
