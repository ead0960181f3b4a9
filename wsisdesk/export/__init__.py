"""Results to files that colleagues can use: PDF now, other formats beside it."""
