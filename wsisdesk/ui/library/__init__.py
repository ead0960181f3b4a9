"""The library panel: the documents by work and version, filtered as one types."""
