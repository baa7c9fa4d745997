"""Two terms held against each other: what the one is, what the other is. Each answer is made of the two glosses."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

# Terms that are mistaken for one another, a group each: the term, and what it is.
_GROUPS: tuple[dict[str, str], ...] = (
    {
        "an expert": "a small network inside a layer, 64 of them in each of mine",
        "a layer": "one step of the model: attention or delta net, a router, and its experts",
        "a slot": "a place in the cache for one expert",
        "a router": "what picks the experts for each token",
        "a token": "a piece of text, a word or part of one",
        "a shared expert": "the one that works on every token and stays in memory",
        "a parameter": "one number that training has set",
    },
    {
        "the expert cache": "experts in memory, in a fixed number of slots",
        "the page cache": "the operating system's copy of lately read file pages",
        "the kv cache": "keys and values of this conversation's tokens, for the attention",
        "a kept state": "what was computed of a conversation, so that it is not read again",
        "the hot set": "the note of which experts are in the cache, read at the next start",
    },
    {
        "a hit": "a picked expert that was in the cache",
        "a miss": "a picked expert that had to be read first",
        "an eviction": "an expert that left its slot to another one",
        "the hit rate": "the share of picks that were in the cache",
        "read wait": "the part of a token's time spent waiting for experts",
    },
    {
        "prefill": "reading the prompt, layer by layer, before the first token",
        "decode": "writing the answer, one token at a time",
        "thinking": "text that I write for myself before the answer",
    },
    {
        "flashmoe run": "one answer on standard output, for scripts",
        "flashmoe chat": "the app",
        "flashmoe plan": "a forecast whether a model fits and how fast it will be",
        "flashmoe pull": "a download from Hugging Face, packed as it comes",
        "flashmoe pack": "a packed copy of a model that is here already",
        "flashmoe verify": "a check of a packed model's bytes",
        "flashmoe bench": "a measurement of speed",
        "flashmoe eval": "a measurement of how good the answers are",
        "flashmoe doctor": "a look at this machine for what is slow or broken",
    },
    {
        "temperature": "how freely the next token is drawn",
        "top-p": "only the likeliest tokens that make up p together may be drawn",
        "top-k": "only the k likeliest tokens may be drawn",
        "min-p": "tokens less likely than a set part of the best one are out",
        "the seed": "the number that fixes the chance",
        "a penalty": "what makes repeated tokens less likely",
    },
    {
        "edit": "another wording of your message, key `e`; it forks",
        "retry": "the same prompt answered again with the same seed, Ctrl+R",
        "fork": "a new branch from a selected message, key `f`",
        "continue": "the rest of an answer that stopped, key `c`",
        "a new conversation": "a blank start, Ctrl+N; the old one stays saved",
    },
    {
        "the panel": "live figures beside the chat, F2",
        "the strip": "the panel as one line",
        "the inspector": "hits and misses of each layer, F3",
        "the help screen": "keys, commands and rows explained, F1",
        "the models screen": "models judged on this machine, F5",
        "the map": "a cell for each expert, at work, kept, or on disk",
    },
    {
        "packing": "one aligned record an expert, the same weights bit for bit",
        "quantizing": "rounding weights to fewer bits",
        "fewer experts": "a shortcut, less work a token and no longer exact",
        "int8": "a shortcut with the inputs of products rounded to 8 bits",
        "a larger cache": "more experts in memory, faster and still exact",
    },
    {
        "total parameters": "all weights, which decide the disk",
        "active parameters": "the weights used for one token, which decide the pace",
        "resident weights": "what every token needs, always in memory",
        "streamed weights": "the routed experts, read when they are picked",
    },
    {
        "ssd streaming": "experts read from disk when they are picked",
        "swapping": "the system moving memory to disk blindly",
        "mmap": "a file mapped into memory, its pages fetched one by one; not used here",
        "gpu offloading": "some layers on a card, the others in memory",
    },
    {
        "perplexity": "how surprised a model is by a text; lower is better",
        "accuracy": "the share of right answers",
        "speed": "tokens a second",
    },
    {
        "the 35b": "19 GB of disk, from 2.5 GB of memory, the one to start with",
        "the 122b": "69 GB of disk, from 4.9 GB of memory",
        "the 397b": "223 GB of disk, from 7.3 GB of memory",
        "flint": "the built-in demo with 31 million weights, under 20 MB",
    },
    {
        "a cold cache": "empty, so the first tokens miss often",
        "a warm cache": "the usual experts are in it, so mostly hits",
        "a full cache": "no free slot, so a new expert takes an old one's place",
        "an empty cache": "no expert in memory yet",
    },
    {
        "flash-moe": "danveloper's program in C and Metal, which proved the idea",
        "flash-moe tui": "this program, an independent one in Python",
        "qwen": "the family of models that it runs, by Alibaba",
        "mlx": "Apple's array library, which computes here",
    },
    {
        "ctrl+r": "the last prompt answered again with the same seed",
        "asking again": "a new answer with a new seed",
        "key r on a message": "that message answered again with its seed",
        "key c on a message": "that answer continued where it stopped",
    },
    {
        "key e on a message": "another version of the message",
        "key e on f5": "a short evaluation of the chosen model",
        "key f on a message": "a fork that starts there",
        "key f on f5": "Flint slowed to the chosen model's speed",
    },
    {
        "/think off": "no thinking in this chat, until `/think on`",
        "/think budget 200": "thinking, but at most 200 tokens of it",
        "--no-think": "no thinking for one `flashmoe run`",
        "ctrl+t": "thinking shown or folded; it is thought all the same",
    },
    {
        "/cache save": "a note of the cached experts, for good",
        "/cache warm": "the noted experts read into the cache",
        "/cache clear": "experts and kept states let go",
        "/cache disk off": "no kept states on disk from now on",
        "/cache 40%": "a cache that holds 40% of the experts",
    },
    {
        "--memory": "the most that the whole program may use",
        "--cache": "the size of the expert cache alone",
        "--context": "how many tokens the model may see",
        "--experts": "how many experts work on a token",
    },
    {
        "/export md": "Markdown to read",
        "/export json": "the whole conversation with every branch, for programs",
        "/copy": "the last answer on the clipboard",
        "key y": "the selected message on the clipboard",
    },
    {
        "exit status 1": "failed, one line says why",
        "exit status 2": "wrong usage, the options or arguments are not right",
        "exit status 130": "interrupted with Ctrl-C",
        "exit status 141": "the reader of the output has gone",
    },
    {
        "/set": "sampling for the rest of this run",
        "settings.toml": "settings that hold at every start",
        "/system": "what the model is told first in this conversation",
        "system_prompt": "what it is told first in every new conversation",
    },
    {
        "/tools on": "tools offered to any model",
        "/tools auto": "tools offered to the built-in model only",
        "/tools off": "no tools offered",
        "--no-tools": "no tools for one start",
    },
    {
        "--continue": "the last conversation goes on",
        "--resume": "the conversation of that ID goes on",
        "/new": "an empty conversation",
        "/open": "the list of saved conversations",
    },
    {
        "/title": "another name for the open conversation",
        "f2 after ctrl+o": "another name for any saved conversation",
        "f2 in the chat": "another form of the panel: strip, side, full or off",
    },
    {
        "flashmoe rm": "a model removed, in the shell",
        "delete on f5": "a model removed, in the app",
        "delete after ctrl+o": "a conversation moved to the trash",
        "/cache clear": "cached experts and kept states let go; no model is removed",
    },
    {
        "avg": "the average speed of this answer",
        "peak": "its best speed",
        "p50": "the middle read time",
        "p99": "the slow read time, one in a hundred is slower",
    },
    {
        "compute": "time spent computing",
        "read wait": "time spent waiting for reads",
        "other": "the rest of a token's time",
    },
)  # fmt: skip
_FRAMES = (
    "[what is|what's|whats|explain|tell me|describe] the difference between @ and #[?|]", "difference between @ and #?", "@ vs #?", "@ or #, what's the difference?", "how is @ different from #?", "how does @ differ from #?", "is @ the same as #?", "[are|aren't] @ and # the same[ thing|]?", "what [distinguishes|separates] @ from #?", "compare @ [and|with|to] #", "i [mix up|confuse|always mix up] @ and #", "@ and #: what is the difference?", "what is @, and what is #?", "what is @ and what is #?", "isn't @ just #?",
    "i don't [see|get|understand] the difference between @ and #", "@, #, where is the difference?", "in what way is @ not #?", "can you tell @ and # apart for me?", "when do i speak of @ and when of #?", "@ against #?", "[why|what for] are there both @ and #?", "so @ is not #?", "how do @ and # differ?", "what's @ compared to #?", "explain @ and #", "i know @, but what's #?",
)  # fmt: skip
_SAME = ("is @ the same as", "are @ and", "aren't @ and", "isn't @ just", "so @ is not")


@cache
def _glosses() -> tuple[tuple[str, str, str, str], ...]:
    """Every pair of a group, both ways round, with both glosses."""
    return tuple(
        (one, two, group[one], group[two]) for group in _GROUPS for one in group for two in group if one != two
    )


def _shown(term: str) -> str:
    words = term.split(" ")
    bare = {"kv": "KV", "mlx": "MLX", "ssd": "SSD", "gpu": "GPU", "qwen": "Qwen", "flint": "Flint", "moe": "MoE"}
    named = {"flash-moe": "Flash-MoE", "tui": "TUI", "35b": "35B", "122b": "122B", "397b": "397B"}
    keys = {"ctrl+r": "Ctrl+R", "ctrl+t": "Ctrl+T", "ctrl+o": "Ctrl+O", "f2": "F2", "f5": "F5", "delete": "Delete"}
    return " ".join((bare | named | keys).get(word, word) for word in words)


def contrast_example(draw: Draw) -> Example:
    """Two terms of one group: the answer says what each of them is."""
    rng = draw.rng
    while True:
        one, two, first, second = rng.choice(_glosses())
        frame = rng.choice(expand(rng.choice(_FRAMES)))
        question = frame.replace("@", one).replace("#", two)
        if wording_is_held_out(question) == draw.held:
            break
    a, b = _shown(one), _shown(two)
    a, b = (
        f"`{term}`" if term.startswith(("flashmoe", "/", "--", "settings.", "system_")) else term for term in (a, b)
    )
    start = "No. " if frame.startswith(_SAME[:4]) else "Right. " if frame.startswith(_SAME[4]) else ""
    answer = f"{start}**{a[0].upper() + a[1:]}**: {first}. **{b[0].upper() + b[1:]}**: {second}."
    thought = f"About {a} and {b}. The one: {first}. The other: {second}."
    message = Message("user", as_typed(rng, question))
    accept, also = (first.split(",")[0].split(";")[0],), (second.split(",")[0].split(";")[0],)
    return Example((message,), thought, answer, "program", f"contrast {one} | {two}: {frame}", accept, also=also)
