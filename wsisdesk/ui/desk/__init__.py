"""What stands in a tab beside documents: settings, shortcuts, reports; and the first screen."""
