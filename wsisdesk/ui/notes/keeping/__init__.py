"""Notes on their way to the store and back: held, stored, tried again, mended, waited for."""
