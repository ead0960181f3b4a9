"""Notes that go to and come from colleagues: written to files, looked at, taken in."""
