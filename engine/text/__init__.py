"""Text in and out of the model: tokenizer, chat template, and the splitter of what is generated. No MLX here."""

from __future__ import annotations

from engine.text.messages import unfinished_text
from engine.text.stream import StreamSplitter
from engine.text.template import ChatTemplate
from engine.text.tokenizer import Tokenizer

__all__ = ["ChatTemplate", "StreamSplitter", "Tokenizer", "unfinished_text"]
