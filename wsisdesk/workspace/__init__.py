"""One open library and its tasks: what any front end needs, without a window."""
