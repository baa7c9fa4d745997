"""The text that the built-in model is trained on, all of it generated here. Knows no tokenizer and no tensor.

`mixture.examples(seed)` is an endless, repeatable stream of training examples; `mixture.held_out(seed)` draws from the
same families, but only content that training never sees.
"""
