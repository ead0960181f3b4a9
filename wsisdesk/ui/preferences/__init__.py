"""The settings page, generated from the declarations of ``wsisdesk.settings``."""
