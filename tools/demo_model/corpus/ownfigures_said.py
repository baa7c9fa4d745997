"""How the figures of a model are asked: things, reaches, the frames around both. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model import shape
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.wording import expand


def _texts(*patterns: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for pattern in patterns for text in expand(pattern)))


EXPERTS = listed("experts; experts; experts; experts; expert networks; specialists; small networks; sub-networks; routed experts; moe experts; little networks")  # fmt: skip
LAYERS = listed("layers; layers; layers; levels; blocks; decoder layers; transformer layers")
PARAMETERS = listed("parameters; parameters; weights; weights; params; trained numbers; learnt numbers")
IN_LAYER = _texts(
    "in [one|a|each|every|a single|any one|just one|only one] layer", "[per|for each|for every|inside a|inside each|within one|within a|on each|of each|of one] layer", "in [one|each|any|every one] of your layers", "in layer [1|3|5|7]", "in the [first|last|second] layer", "[layer by layer|a layer|per level|per block|in each block]", "in one layer alone", "per single layer", "if i look at one layer", "on a single level", "in one row of the map", "not in all, in one layer", "in one layer, not in total",
)  # fmt: skip
IN_ALL = _texts(
    "in [all|total|total|the whole model|the entire model|the whole network|everything]", "[altogether|all together|overall|all in all|counted together|everything counted|in sum|all told|total]", "in the model as a whole", "if i add everything up", "taken together",
)  # fmt: skip
ALL_LAYERS = _texts(
    "[over|across|in|through] all [the |your |]layers", "all layers [together|counted|added up|summed]", "summed over the layers", "not per layer, in all", "when i add up the layers", "in all 8 layers",
)  # fmt: skip
# Of picks the sum is the one over all layers.
OVER_LAYERS = _texts(
    "for [one|a|each|a single] [token|word] [over|across|in|through] all layers", "[per|a] token, all layers [together|counted|added up]", "per token [in total|altogether|summed over the layers]", "[over|across] all layers for [one|a single|each] [token|word]",
)  # fmt: skip
OF_TOKEN = _texts(
    "for [one|a|each|every|a single|any] [token|word]", "on [one|a|each|every|a single] [token|word]", "per [token|token|word|step]", "[at a time|at once|at the same time|at one time|simultaneously|at any moment]", "in [one step|a layer for one token|each layer per token|one layer at a time|a layer at once]", "for each word you [write|say|type]", "for every piece of text", "when you write [one|a] [word|token]", "each time", "out of the 64 per token", "used per word",
)  # fmt: skip
IN_CACHE = _texts(
    "in [the|your] [cache|expert cache]", "in [memory|ram]", "kept in [memory|the cache]", "in the cache [at the start|by default|when you start|right after the start]", "not on disk but in the cache",
)  # fmt: skip
ACTIVE = _texts(
    "for [one|a|each|every|a single] [token|word]", "per [token|word]", "at [a time|once|the same time]", "on [one|each] token", "at work on a token", "used per word",
)  # fmt: skip
IN_EXPERT = _texts(
    "in [one|a|each|every|a single|just one] expert", "[per|inside an|inside one|for each|of one|of a single] expert", "in one of your experts",
)  # fmt: skip
# What is asked after the experts of a token: "in all" alone could be its picks.
IN_ALL_STORED = _texts(
    "in the whole model, not per token", "[are there|do you have|exist|are stored] [in all|in total|altogether]", "in [the model|you] altogether, picked or not", "there are in [all|total]", "[on disk|on the map] in all",
)  # fmt: skip
# {t} is the thing, {v} the verb, {s} the reach.
OWN = _texts(
    "how many {t} {v} {s}?", "how many {t} {v} {s}?", "how many {t} {v} {s}?", "how many {t} {s}?", "how many {t} {s} {v}?", "{t} {s}?", "{t} {s}", "{t} {s}[: how many?|, how many?|, what number?]", "{s}, how many {t} {v}?", "{s} how many {t}?", "[number|count|amount] of {t} {s}[?|]", "[what is|what's|whats] the number of {t} {s}?", "[tell me|say] how many {t} {v} {s}", "[tell|give] me the number of {t} {s}", "[i want to know|i'd like to know|i wonder|can you tell me] how many {t} {v} {s}", "[roughly|exactly|just] how many {t} {s}?", "[just the number|only the figure|short answer]: {t} {s}?", "what number of {t} {v} {s}?", "how much {t} {v} {s}?", "[and |so |ok, ]how many {t} {v} {s}?", "how many of your {t} {v} {s}?", "i forgot, how many {t} {v} {s}?", "quick one, {t} {s}?", "with how many {t} {s} [were you built|do you work]?", "a question on your {t}: how many {s}?",
)  # fmt: skip
# {o} is another model.
OF_OTHERS = _texts(
    "how many {t} does {o} have {s}?", "how many {t} does {o} have {s}?", "how many {t} are [in|there in] {o} {s}?", "{o}: {t} {s}?", "{o}, how many {t} {s}?", "{t} {s} [of|in|with|for] {o}?", "number of {t} {s} [of|in] {o}?", "how many {t} {s} [in|with|for] {o}?", "[tell me|say] how many {t} {o} has {s}", "[what is|what's] the number of {t} {s} in {o}?", "and {o}, {t} {s}?", "not you, {o}: how many {t} {s}?", "with {o}, how many {t} {s}?",
)  # fmt: skip
NEXT = _texts(
    "[and |and |ok, and |but |what about |how about |so how many ]{s}?", "[no, |sorry, ][i mean|i meant] {s}", "{s}, i mean", "[and|ok] how many {s}?", "how many is that {s}?", "how many {s}, then?", "{s}?", "and if i ask {s}?", "fine, but {s}?",
)  # fmt: skip
# {n} is the figure that is said; {have} is "you have" or "the 35b has".
CLAIMS = _texts(
    "{have} {n} {t} {s}, [right|correct|true|yes|don't you|no]?", "so {have} {n} {t} {s}?", "so it's {n} {t} {s}?", "is it {n} {t} {s}?", "{do} {n} {t} {s}?", "are there {n} {t} {s}?", "i [thought|read|heard|guess] {have} {n} {t} {s}", "{n} {t} {s}, [right|is that right|is that so|correct]?", "someone [told me|said] {have} {n} {t} {s}", "is {n} the number of {t} {s}?", "{n} {t} {s}?",
)  # fmt: skip
# Those that say whose it is.
CLAIMS_OF = tuple(form for form in CLAIMS if "{have}" in form or "{do}" in form)
TWO = _texts(
    "how many {t} {s} and how many {r}?", "{t} {s} and {r}?", "how many {t} {s}, and how many {r}?", "number of {t} {s}, and {r}?", "how many {t} are there {s} and {r}?", "[tell me|i want to know] how many {t} {s} and how many {r}", "{t}: {s}? {r}?", "how many {t} do you have {s}, how many {r}?",
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Told:
    """A figure that has one name. said: the part whose size is asked, or the whole questions."""

    name: str
    said: tuple[str, ...]
    value: str
    answers: tuple[str, ...]


SIZED = _texts(
    "how [big|large|heavy] {is} {s}?", "how many [mb|kb|bytes|megabytes|kilobytes] {is} {s}?", "size of {s}?", "{s}, how [big|large|many bytes]?", "how much [space|disk|disk space|room|storage] {does} {s} take?", "{s} in [mb|kb|bytes]?", "what {does} {s} weigh?", "[tell me|what is] the size of {s}", "how many bytes {does} {s} have?",
)  # fmt: skip
# As the rest of the text has them: under 20 MB of files, 14 MB of experts, 28 kB an expert.
SIZES = (
    Told("one expert on disk", listed("one expert; one of your experts; a single expert; an expert of yours; each expert; one small network in you"), "28 kB", ("**28 kB**: one expert at 4 bits.", "**28 kB** each.")),
    Told("all experts on disk", listed("all experts together; all your experts; all 512 experts; the experts in total; your experts altogether; the experts of all layers"), "14 MB", ("**14 MB**: all 512 experts, the larger part of my files.", "**14 MB** for all of them.")),
    Told("all my files", listed("your files; all your files; flint on disk; the whole of you; the demo model; the built-in model; the files of flint; your whole model; flint altogether"), "under 20 MB", ("All my files are **under 20 MB**, of which 14 MB are experts.",)),
)  # fmt: skip
BY_NAME = (
    Told("shared experts of a layer", _texts("how many shared experts [per layer|in a layer|in each layer|does a layer have]?", "shared experts [per|in a|in one] layer?", "how many of the experts in a layer are shared?"), "1", ("**1** in each layer, beside the 64 routed ones. It works on every token.",)),
    Told("bits of a weight", _texts("how many bits [per weight|does a weight have|do your weights have|for each weight|is one weight|are your experts in]?", "bits per weight?", "your weights have how many bits?", "in how many bits are you [stored|kept|saved]?", "what bit width do you have?", "how many bits are you?"), "4 bits", ("**4 bits** a weight, most of them.", "**4 bits**, in groups of 64 with a scale and a bias.")),
    Told("vocabulary", _texts("how many tokens are in your vocabulary?", "how many [different tokens|tokens|word pieces] do you know?", "how [big|large] is your vocabulary?", "vocabulary size?", "size of your vocabulary?", "how many entries does your [tokenizer|vocabulary] have?", "how many [tokens|pieces] are there to choose from?"), f"{shape.VOCABULARY:,}", (f"**{shape.VOCABULARY:,}** different tokens. That is the vocabulary; the context holds {shape.CONTEXT:,}.",)),
    Told("context", _texts("how many tokens [fit in your context|can you see at once|can you keep in view|does your context hold|can one chat have|fit into one conversation]?", "how [big|long|large] is your context?", "context [length|size|window]?", "what is your context [length|size|window]?", "how much text can you see at once?", "how many tokens before your context is full?"), f"{shape.CONTEXT:,}", (f"**{shape.CONTEXT:,}** tokens in one conversation. That is the context; the vocabulary has {shape.VOCABULARY:,}.",)),
    Told("width of an expert", _texts("how wide is [one expert|an expert|each expert|one of your experts]?", "width of [one|an|each] expert?", "what is the width of your experts?", "expert width?", "how many units wide is an expert?", "intermediate size of an expert?", "what's your expert width?"), f"{shape.EXPERT_WIDTH}", (f"**{shape.EXPERT_WIDTH}** wide, between inputs and outputs of {shape.HIDDEN}.",)),
    Told("width of a token's vector", _texts("how wide is [the model|a token's vector|your hidden state]?", "what is your hidden size?", "how many numbers [is|stand for|are for] [a|one|each] token[ between layers|]?", "width of the hidden state?", "hidden size?", "what's your hidden width?"), f"{shape.HIDDEN}", (f"**{shape.HIDDEN}** numbers for each token; an expert is {shape.EXPERT_WIDTH} wide.",)),
    Told("share of the cache", _texts("what [share|part|percentage|fraction] of [your|the] experts [is|are] in [the cache|memory]?", "how [big|large] is the cache in percent?", "what percent of the experts [does the cache hold|fits in the cache]?", "cache share at the start?", "which share of you is cached?", "how much of you is in the cache?", "percentage of experts in memory?"), f"{shape.DEFAULT_CACHE_SHARE:.0%}", (f"**{shape.DEFAULT_CACHE_SHARE:.0%}** at the start: {round(shape.LAYERS * shape.EXPERTS * shape.DEFAULT_CACHE_SHARE)} of {shape.LAYERS * shape.EXPERTS} experts. F4 steps it.",)),
    Told("bytes read for a token", _texts("how many [mb|bytes] do you read [per|for a|for one|for each] token?", "how much [is read|do you read] from [disk|the ssd] [per|for one|for a] token?", "mb per token?", "[mb|bytes] read per token?", "how much data does one token need?"), "1.8 MB", ("At most **1.8 MB** for a token: 64 picks of 28 kB, less what the cache has.",)),
)  # fmt: skip
