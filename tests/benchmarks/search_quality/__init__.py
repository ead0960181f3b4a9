"""How well searches answer: queries with a written rule of what is relevant, run through the CLI.

``arabic.toml`` asks the five real documents, ``parallel.toml`` the aligned sentences in six
languages. No text of theirs is kept here: ``judging`` finds the relevant paragraphs at run time.
The queries were written before the analysis of texts was, and are not to be tuned on.
"""
