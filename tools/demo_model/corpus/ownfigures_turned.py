"""Figures asked the other way round: of a whole, the part that does something: "of all experts of a layer, to how many does
the router send a token?" And all figures in the frames that every one of them fits, so that only their name tells them
apart. Data only; the figures are those of `shape`.
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model import shape
from tools.demo_model.corpus.ownfigures_said import Told
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.surface import forms


@dataclass(frozen=True, eq=False)
class Turned:
    """name, value, answers: as in `Told`. wholes: of what; parts: how many of it, both apart by ";"."""

    name: str
    wholes: tuple[str, ...]
    parts: tuple[str, ...]
    value: str
    answers: tuple[str, ...]


_ALL = shape.LAYERS * shape.EXPERTS
_CACHED = round(_ALL * shape.DEFAULT_CACHE_SHARE)
_TOTAL, _ACTIVE = (round(count / 1e6) for count in shape.parameters())
_ATTENTION = shape.LAYERS // shape.FULL_ATTENTION_EVERY
_OF_A_LAYER = forms(
    "[all |all the |the |]experts [of a|in a|in one|of one|of each|in each|in every|of a single] layer", f"[the |all |]{shape.EXPERTS} experts [of|in] [a|one|each] layer", "[a|one|each] layer's experts", f"the {shape.EXPERTS} in [a|one|each] layer", "all experts that one layer has", "the experts on one level",
)  # fmt: skip
_OF_ALL = forms(
    "[all |all the |]experts [of|in|across] all layers", f"[all |all the |the |]{_ALL} experts", "[all |all the |]experts in the whole model", "all your experts together", "every expert of every layer", "your experts altogether",
)  # fmt: skip
_SENT = forms(
    "to how many [does the router send|is sent|does it hand|goes] [a|one|each|every] token", "how many [does the router send a token to|does the router pick for a token|does a token go to|does one token reach|get a token|see a token|get to see one token|does a token use|work on a token|does the router wake for a token|are picked for a word|compute one token|does a token visit|answer for one token|are called for a word|take part in a token]", "how many are [picked|chosen|used|called|active|awake] [for a token|for each token|per token|for one word|at a time]",
)  # fmt: skip
_IDLE = forms(
    "how many [sit idle|rest|sleep|stay asleep|do nothing|are not picked|are left out|stay unused|are skipped|are passed over] [for a token|per token|at each token|while a token is computed|for one word]",
)  # fmt: skip
TURNED = (
    Turned("experts of one layer for one token", _OF_A_LAYER, _SENT, f"{shape.TOP_K}", (f"**{{n}}** of {shape.EXPERTS}: the router picks them anew in each layer.", f"**{{n}}** of the {shape.EXPERTS} in each layer.")),
    Turned("experts of one layer without a token", _OF_A_LAYER, _IDLE, f"{shape.EXPERTS - shape.TOP_K}", (f"**{{n}}**: {shape.TOP_K} of {shape.EXPERTS} are picked, the others rest.",)),
    Turned("picks of all layers for one token", _OF_ALL, _SENT, f"{shape.TOP_K * shape.LAYERS}", (f"**{{n}}** picks: {shape.TOP_K} in each of {shape.LAYERS} layers.",)),
    Turned("experts of one layer", _OF_ALL, forms("how many [lie|are|sit|belong|stand|does one find] in [one|a|each|a single] layer", "how many has [one|a|each|a single] layer", "how many [belong to|are part of] [one|a|each] layer", "how many does [one|a|each] layer hold"), f"{shape.EXPERTS}", (f"**{{n}}** in each of my {shape.LAYERS} layers.",)),
    Turned("experts in the cache", _OF_ALL, forms("how many [are|lie|sit|fit|are kept] in [the cache|the cache at the start|memory at the start]", "how many [does the cache hold|can the cache hold|are cached|are kept in memory] at the start"), f"{_CACHED}", (f"**{{n}}** at the start, {shape.DEFAULT_CACHE_SHARE:.0%} of all {_ALL}. F4 steps it.",)),
    Turned("layers with attention", forms("[all |]your layers", f"[the |your |all ]{shape.LAYERS} layers", "all layers"), forms("how many [have|use|are built with|come with] [full attention|attention|a kv cache]", "how many are [attention layers|full attention ones]"), f"{_ATTENTION}", (f"**{{n}}** of {shape.LAYERS}, every fourth. The others have the delta net.",)),
    Turned("layers with the delta net", forms("[all |]your layers", f"[the |your |all ]{shape.LAYERS} layers", "all layers"), forms("how many [have|use|are built with|come with] [the delta net|a delta net|linear attention]", "how many are delta net ones"), f"{shape.LAYERS - _ATTENTION}", (f"**{{n}}** of {shape.LAYERS}. Every fourth has full attention.",)),
    Turned("active parameters", forms("[all |]your [weights|parameters]", f"[the |your |all ]{_TOTAL} million [weights|parameters]"), forms("how many [work on a token|compute one token|are active for a token|are used for one word|are used per token|take part in a token|are at work at a time|does one token use|are active at a time]"), f"about {_ACTIVE} million", (f"**{{n}}** for one token, of {_TOTAL} million in all.",)),
)  # fmt: skip
# `#` the whole, `@` the part.
OF_WHOLE = forms(
    "of # @?", "of #, @?", "out of # @?", "out of #, @?", "from # @?", "[and |so |ok, ]of #, @?", "@, of #?", "@ out of #?", "#: @?", "[tell me|quick one|question]: of #, @?",
)  # fmt: skip
# One frame for all: `@` is a figure by its name.
NAMED = forms(
    "how many @?", "how many @?", "how many @[ exactly| roughly|, please|, do you know]?", "[the |]number of @[?|]", "[just |]the number of @ please", "[number|count] of @[?|]", "@: how many?", "@, how many?", "@ - how many[?| are that?]", "[tell me how many|give me the number of|tell me the number of] @", "i [forgot|wonder|need to know] how many @", "[what is|what's|whats] the number of @?", "@ = ?", "@?", "quick: how many @", "[say|and] how many @?",
)  # fmt: skip
_DIGITS = forms(
    "digits [you add by columns|you add in columns|you can add|your sums go up to|your columns go up to|a number may have in your sums|your sums may have|you manage in a sum|you add up to by columns|in a sum by columns|you work by columns|of a sum that you do yourself|you can add by hand|you add without the calculator]",
)  # fmt: skip
BY_NUMBER = (
    Told("digits of my sums", _DIGITS, "five", ("**Five** digits: sums and differences by columns. Larger ones go to the calculator.", "Up to **five** digits, column by column.")),
    Told("digits of my products", forms("digits [you multiply|you can multiply|your products go up to|of the factors you multiply|a factor may have|you multiply by hand|you multiply without the calculator]"), "two", ("**Two** digits by two. Larger products go to the calculator.",)),
    Told("bits of a weight", forms("bits [of a weight|of your weights|of one weight|of the weights|each weight has|a weight takes|per weight|one of your weights has|you are stored in|your experts are stored in|for each number in you]"), "4 bits", ("**4 bits** a weight, most of them.", "**4 bits**, in groups of 64 with a scale and a bias.")),
    Told("layers", forms("layers [you have|you are made of|flint has|in you|a token passes]"), f"{shape.LAYERS}", (f"**{{n}}** layers, with {shape.EXPERTS} experts in each.",)),
    Told("experts of one layer", forms("experts [of a layer|in a layer|each layer has|one layer has|a layer holds|there are in one layer]"), f"{shape.EXPERTS}", (f"**{{n}}** in each layer, {_ALL} in all.",)),
    Told("experts of one layer for one token", forms("experts [a token goes to|the router picks for a token|the router sends a token to|work on one token in a layer|a token gets in a layer|one token uses in a layer]"), f"{shape.TOP_K}", (f"**{{n}}** of {shape.EXPERTS} in each layer.",)),
    Told("experts of all layers", forms("experts [of all layers|in the whole model|you have in all|flint has altogether|all layers have together]"), f"{_ALL}", (f"**{{n}}** in all: {shape.LAYERS} layers of {shape.EXPERTS}.",)),
    Told("experts in the cache", forms("experts [in the cache at the start|the cache holds at the start|kept in memory at the start]"), f"{_CACHED}", (f"**{{n}}** at the start, {shape.DEFAULT_CACHE_SHARE:.0%} of all {_ALL}. F4 steps it.",)),
    Told("parameters in all", forms("[weights|parameters] [you have|in all|flint has|you are made of|in the whole of you]"), f"{_TOTAL} million", (f"**{{n}}** in all, of which about {_ACTIVE} million work on a token.",)),
    Told("active parameters", forms("[weights|parameters] [at work on a token|used for one token|active for a word|one token uses|that compute a token]"), f"about {_ACTIVE} million", (f"**{{n}}** for one token, of {_TOTAL} million in all.",)),
    Told("tools", listed("tools you have; tools in you; tools you may call; tools built into you; functions you can call"), "three", ("**Three**: `calculator`, `clock` and `engine_stats`.",)),
    Told("context", listed("tokens of context; tokens one conversation holds; tokens you can see at once; tokens that fit in a chat; tokens your context holds"), f"{shape.CONTEXT:,}", (f"**{{n}}** tokens in one conversation; the vocabulary has {shape.VOCABULARY:,}.",)),
)  # fmt: skip
