"""A comparison as files that colleagues can use; ``saving.save`` chooses the form by the suffix."""
