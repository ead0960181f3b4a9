"""How the window speaks: catalogues, directions, dates, names and sentences of the interface."""
