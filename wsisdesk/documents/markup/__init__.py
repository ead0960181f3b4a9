"""What the readers of markup languages share: paragraphs and table rows in the making."""
