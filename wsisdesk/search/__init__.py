"""Full-text search over the library: any paragraph, however it is typed."""
