"""Which of two sizes of memory to buy: what fits whole in the one and in the other, and that all else streams in both."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.fitting import MODELS, Model, largest_for_memory, usable
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

SIZES = (8, 16, 18, 24, 32, 36, 48, 64, 96, 128, 192, 256, 512)
_MACHINE = "[mac|macbook|macbook pro|mac studio|mac mini|laptop|pc|machine]"
_ASKS = tuple(text for pattern in (
    f"@ or # gb {_MACHINE}?", "@ or # gb[?| of ram?| ram?| of memory?| memory?]", "@ gb or # gb[?| of ram?| of memory?]", f"[should i|do i] [buy|get|take|choose] [the|a] @ or # gb {_MACHINE}?", f"is [the|a] # gb {_MACHINE} [worth it|better|much better|worth the money] [over|than|against] @ gb?", "is # gb [worth it|much better|better] [over|than|against] @[| gb]?",
    f"i'm [buying|looking at|choosing] a {_MACHINE}, @ or # gb?", "[what|how much] [do i gain|changes|is better] with # gb instead of @[| gb]?", "@ vs # gb[ of ram| memory|]?", "@gb or #gb?", "which [ram|memory], @ or # gb?", "[ram|memory]: @ or #[| gb]?", "does # gb [help|bring much] compared [to|with] @[| gb]?", "@ gb enough or [better|rather] #?", "will # gb be [better|faster] than @[| gb] for [this|large models|the 397b|the big one]?",
    f"for this program, @ or # gb {_MACHINE}?", "how much better is # gb than @[| gb]?",
) for text in expand(pattern))  # fmt: skip


def largest_whole(memory: int) -> Model | None:
    """The largest model that a machine with so many GB of memory holds whole."""
    return next((model for model in reversed(MODELS) if model.disk * 1.1 <= usable(memory)), None)


def _told(less: int, more: int) -> tuple[str, str]:
    """What marks the answer, and the answer: always the larger one, with what it gives."""
    small, large = largest_whole(less), largest_whole(more)
    if large is not small and large is not None:
        then = f"with {less} it streams from the SSD" if large.memory <= usable(less) else f"{less} are too few for it"
        return f"{more} GB", f"**{more} GB**, if you can: the {large.name} fits whole there, {then}."
    starts, before = largest_for_memory(more), largest_for_memory(less)
    if starts is not before and starts is not None:
        return f"{more} GB", f"**{more} GB**: the {starts.name} starts only there, and streams from the SSD."
    if large is MODELS[-1]:
        return f"{less} GB", f"**{less} GB** are enough: even the 397B-A17B fits whole, so more changes little."
    kept = f"In both the {large.name} fits whole, and" if large else "In neither a real model fits whole, so"
    return (
        f"{more} GB",
        f"**{more} GB** make more hits. {kept} what is larger streams; then a fast SSD counts as much.",
    )


def choice_of_memory(draw: Draw) -> Example:
    """Two sizes of memory, and which one to take."""
    rng = draw.rng
    while True:
        less, more = sorted(rng.sample(SIZES, 2))
        form = rng.choice(_ASKS)
        question = form.replace("@", str(less)).replace("#", str(more))
        if more <= less * 4 and wording_is_held_out(question) == draw.held:
            break
    marked, answer = _told(less, more)
    small, large = largest_whole(less), largest_whole(more)
    thought = f"About {less} or {more} GB of memory. Whole in {less}: {small.short if small else 'none'}. Whole in {more}: {large.short if large else 'none'}."
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, answer, "fitting", f"memory {less} {more}: {form}", (marked,))
