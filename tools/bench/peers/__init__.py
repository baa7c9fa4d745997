"""Other programs, measured on the same shape: one command each, run with a Python that has that program.

They import nothing of the engine, so that their environments need only what they are.
"""
