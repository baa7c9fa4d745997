"""The text that the built-in model is trained on, all of it generated here.

`examples(seed)` is an endless, repeatable stream of training examples; `held_out(seed)` draws from the same families, but
only content that training never sees. Knows no tokenizer and no tensor.
"""

from tools.demo_model.corpus.example import Example, Message, segments
from tools.demo_model.corpus.mixture import FAMILIES, examples, held_out

__all__ = ["FAMILIES", "Example", "Message", "examples", "held_out", "segments"]
