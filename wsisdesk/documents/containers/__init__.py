"""Files that hold other files: ZIP packages of XML parts, compound files."""
