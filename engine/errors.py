"""Everything the engine can refuse or fail at, each as one line that says what happened and what to do about it.

The message is what a person reads: it names the file, tensor or value, and the way out. Nothing here knows a screen.
"""

from __future__ import annotations

import re

# C0, DEL, C1, and halves of surrogate pairs, which no terminal can be sent.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class EngineError(Exception):
    """The base of every error the engine raises on purpose. `str(error)` is one line, fit for a person and a terminal:
    names from a model's files may hold control characters, and those show as `\\x1b`."""

    def __str__(self) -> str:
        return _UNPRINTABLE.sub(lambda found: ascii(found[0])[1:-1], super().__str__())


class ModelNotFound(EngineError):
    """No model of that name or path is on this machine."""


class UnsupportedModel(EngineError):
    """The directory holds a model, but one of an architecture or format that this engine cannot run."""


class CheckpointError(EngineError):
    """The model's files are missing, truncated, misshapen or hold non-finite numbers. Names the tensor and the file."""


class ExpertReadError(EngineError):
    """An expert could not be read from disk while an answer was running. Names the expert and the file."""


class NonFiniteError(EngineError):
    """A NaN or infinity appeared in an expert's scales or in the logits: the answer stops rather than mislead."""


class InvalidRequest(EngineError):
    """A request that cannot be served as asked: no messages, an unknown role, a sampling value out of range."""


class PromptTooLong(InvalidRequest):
    """One message alone does not fit the context.

    prompt_tokens: what the prompt needs. limit_tokens: what the context leaves for a prompt.
    """

    def __init__(self, prompt_tokens: int, limit_tokens: int) -> None:
        self.prompt_tokens = prompt_tokens
        self.limit_tokens = limit_tokens
        super().__init__(
            f"the message needs {prompt_tokens:,} tokens, and this model's context leaves {limit_tokens:,} "
            "for a prompt; shorten it or choose a larger context"
        )


class PackError(EngineError):
    """A checkpoint cannot be packed there: the place is taken, the disk is full, another process is at it."""


class PullError(EngineError):
    """A model cannot be fetched: what the hub, the network or another download in the same place refuses."""


class HubNotReached(PullError):
    """The hub cannot be asked: the network is lost or switched off, or the hub has a fault of its own."""


class RevisionNotFound(PullError):
    """The repository has no such branch, tag or commit."""


class PullCancelled(EngineError):
    """A download has stopped because it was asked to. What has come is kept."""

    def __init__(self) -> None:
        super().__init__("the download has stopped; the same command goes on from there")


class RemovalError(EngineError):
    """A model is not removed: this program has not made it, or the system refuses."""


class MemoryBudgetError(EngineError):
    """The model cannot run within the memory that it was given. Says how much would do."""


class EngineThreadError(EngineError):
    """The engine was called from another thread than the one that loaded it (MLX arrays belong to one thread)."""


class EngineClosed(EngineError):
    """The engine was used after close()."""
