"""Figures that are said of me or of a larger model, right or wrong: "is it true that you have 100 billion parameters?"

The thought copies what is said, then the true figure, and the verdict follows from the two. The figures are those of
`shape`, `engine.sizes` and the tools' own constants.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from engine.sizes import KNOWN
from tools.demo_model import shape
from tools.demo_model.corpus.apptools import APP_TOOLS
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.fitting import MODELS
from tools.demo_model.corpus.ownfigures import FLINT
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import forms, tidy
from tools.demo_model.corpus.wording import as_typed


@dataclass(frozen=True, eq=False)
class Claim:
    """A figure of one model. name: how the thought calls it; said: how the thing is called behind the number; true: the
    figure; wrong: figures that it is taken for; answer: what is so, with the figure in bold; owner: whose it is."""

    name: str
    said: tuple[str, ...]
    true: str
    wrong: tuple[str, ...]
    answer: str
    owner: str = "you"


_OWN = (
    Claim("parameters", listed("parameters; weights; numbers inside; params"), FLINT.params, listed("100 billion; 7 billion; 35 billion; 397 billion; 1 billion; 70 billion; a trillion; 3 million; 310 million; 500 million; 175 billion; 13 billion; 31 billion; 8 billion"), f"I have **{FLINT.params}** parameters"),
    Claim("active parameters", listed("active parameters; parameters at work on a token; parameters active per token"), FLINT.active.removeprefix("about "), (FLINT.params, *listed("3 billion; 17 billion; 1 million; 100 million")), f"**{FLINT.active}** of {FLINT.params} work on a token"),
    Claim("layers", listed("layers; layers in all; layers one above the other"), f"{shape.LAYERS}", listed("80; 60; 40; 12; 24; 100; 4; 6; 32; 96; 16; 18; 64"), f"I have **{shape.LAYERS}** layers"),
    Claim("experts in each layer", listed("experts in each layer; experts a layer; experts per layer; experts in every layer"), f"{shape.EXPERTS}", listed("8; 512; 128; 256; 16; 4; 100; 32"), f"I have **{shape.EXPERTS}** experts in each layer"),
    Claim("experts in all", listed("experts in all; experts altogether; experts in total; experts over all layers"), f"{shape.LAYERS * shape.EXPERTS}", listed("64; 8; 1024; 4096; 256; 100; 20000; 16"), f"I have **{shape.LAYERS * shape.EXPERTS}** experts in all, {shape.EXPERTS} in each layer"),
    Claim("experts a token", listed("experts at work on a token in each layer; experts picked for a token in a layer; active experts in a layer"), f"{shape.TOP_K}", listed("64; 2; 1; 4; 512; 16; 10"), f"**{shape.TOP_K}** of {shape.EXPERTS} in each layer work on a token"),
    Claim("context", listed("tokens of context; tokens of context length; tokens in the context window"), f"{shape.CONTEXT}", listed("128000; 4096; 8192; 32000; 262144; 1000000; 512; 100000; 1024"), f"my context has **{shape.CONTEXT:,}** tokens"),
    Claim("vocabulary", listed("tokens in the vocabulary; tokens of vocabulary; different tokens; entries in the vocabulary"), f"{shape.VOCABULARY}", listed("2048; 50000; 248320; 32000; 100000; 128000; 26; 1000"), f"my vocabulary has **{shape.VOCABULARY:,}** tokens"),
    Claim("hidden size", listed("numbers for a token between the layers; of hidden size; hidden dimensions"), f"{shape.HIDDEN}", listed("4096; 2048; 64; 512; 1024; 768"), f"**{shape.HIDDEN}** numbers stand for a token between the layers"),
    Claim("attention layers", listed("layers with full attention; attention layers"), f"{shape.LAYERS // shape.FULL_ATTENTION_EVERY}", listed("8; 6; 4; 12; 60"), f"**{shape.LAYERS // shape.FULL_ATTENTION_EVERY}** of my {shape.LAYERS} layers have full attention"),
    Claim("delta net layers", listed("delta net layers; layers with the delta net"), f"{shape.LAYERS - shape.LAYERS // shape.FULL_ATTENTION_EVERY}", listed("8; 2; 4; 12; 45"), f"**{shape.LAYERS - shape.LAYERS // shape.FULL_ATTENTION_EVERY}** of my {shape.LAYERS} layers have the delta net"),
    Claim("tools", listed("tools; tools of your own; built-in tools"), f"{len(APP_TOOLS)}", listed("10; 1; 5; 20; 2; 100; 8; 0"), "**calculator**, clock and engine_stats are my tools"),
)  # fmt: skip


def _billions(text: str) -> tuple[str, str]:
    total, active = text.removesuffix("B").split("B-A")
    return f"{total} billion", f"{active} billion"


@cache
def _of_others() -> tuple[Claim, ...]:
    """The figures of the published models, each held against those of the others."""
    made: list[Claim] = []
    for model in MODELS:
        config, owner = KNOWN[f"Qwen3.5-{model.name}"], f"the {model.short.lower()}"
        total, active = _billions(model.name)
        rest = [one for one in MODELS if one is not model]
        configs = [KNOWN[f"Qwen3.5-{one.name}"] for one in rest]
        layers, experts, picked = config.num_hidden_layers, config.num_experts, config.num_experts_per_tok
        others_of = [_billions(one.name) for one in rest]
        kinds = (
            ("parameters", listed("parameters; weights"), total, (active, *(one for one, _ in others_of), "31 million"), f"the {model.name} has **{total}** parameters"),
            ("active parameters", listed("active parameters; parameters at work on a token"), active, (total, *(one for _, one in others_of)), f"**{active}** of its {total} parameters work on a token"),
            ("layers", ("layers",), f"{layers}", (*(f"{one.num_hidden_layers}" for one in configs), "8", "80", "100"), f"the {model.name} has **{layers}** layers"),
            ("experts in each layer", listed("experts in each layer; experts per layer; experts a layer"), f"{experts}", (f"{picked}", "64", "1024", "16"), f"the {model.name} has **{experts}** experts in each layer"),
            ("experts a token", listed("experts at work on a token in each layer; active experts in a layer"), f"{picked}", (f"{experts}", "2", "64", "1"), f"**{picked}** of its {experts} experts a layer work on a token"),
            ("disk", listed("gb on disk at 4 bits; gb of files at 4 bits; gb on the disk in 4 bits"), f"{model.disk}", (*(f"{one.disk}" for one in rest), "500", "1000", "5"), f"the {model.name} takes **{model.disk} GB** on disk at 4 bits"),
        )  # fmt: skip
        made += (Claim(name, said, true, tuple(dict.fromkeys(wrong)), answer, owner) for name, said, true, wrong, answer in kinds)  # fmt: skip
    return tuple(made)


# `@` the owner with its verb, `^` the figure with its thing.
_CLAIMS = forms(
    "is it [true|right|correct|so] that @ ^?", "@ ^, [right|correct|true|yes|no|isn't that so|is that true|is that right]?", "so @ ^?", "i [heard|read|thought|guess|believe|assume] @ ^", "[someone|a friend|my brother|a colleague|an article|the internet] [told me|says|said|claims] @ ^", "is it ^ that @?", "am i right that @ ^?", "@ ^. [true|right|is that true|correct]?", "they say @ ^, [true|is that so]?", "[true or not|yes or no|tell me|be honest]: @ ^?", "do i get it right that @ ^?", "{do} ^?", "{do} [really|actually] ^?", "{do} ^, [yes or no|or not|is that true]?",
)  # fmt: skip


def _pretty(figure: str) -> str:
    return f"{int(figure):,}" if figure.isdigit() else figure


def claimed_figure(draw: Draw) -> Example:
    """A figure that is said, right or wrong, each half of the time."""
    rng = draw.rng
    claim = rng.choice(_OWN if rng.random() < 0.65 else _of_others())
    thing, right = rng.choice(claim.said), rng.random() < 0.5
    said = claim.true if right else rng.choice(claim.wrong)
    own = claim.owner == "you"
    while True:
        frame = rng.choice(_CLAIMS)
        shown = rng.choice((said, _pretty(said)))
        verb = "takes" if claim.name == "disk" else "has"
        text = frame.replace("{do}", "do you have" if own else f"does {claim.owner} {'take' if verb == 'takes' else 'have'}")  # fmt: skip
        question = tidy(text.replace("@", "you have" if own else f"{claim.owner} {verb}").replace("^", f"{shown} {thing}"))  # fmt: skip
        if wording_is_held_out(question) == draw.held:
            break
    about = "my" if own else f"{claim.owner.replace('b', 'B')}'s"
    thought = f"About {about} figures. Said: {shown} {thing}. That is {claim.name}: {claim.true}. So {'yes' if right else 'no'}."
    told = claim.answer
    answer = f"{'Yes' if right else 'No'}: {told}."
    mark = told.split("**")[1].lower()
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, answer, "program", f"yesno figure {claim.name}: {question}", (mark,), also=("yes" if right else "no",))  # fmt: skip
