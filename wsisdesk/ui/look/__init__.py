"""How the window looks: colours, fonts, icons, and what is drawn by hand.

``theme`` holds the tokens; ``appearance`` puts them, the language and the sizes into force.
"""
