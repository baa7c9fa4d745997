"""Two terms held against each other: what the one is, what the other is. Each answer is made of the two glosses."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
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
        "/system": "what the model is told first, in this chat and those begun from it",
        "system_prompt": "what it is told first after every start",
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
    {
        "stopping": "ends the answer, Esc; the program stays open",
        "quitting": "leaves the program, Ctrl+Q; all is saved",
        "clearing": "empties the line you type in, Ctrl+C; Up brings it back",
        "starting afresh": "an empty chat, Ctrl+N; nothing is stopped or deleted",
    },
    {
        "saving": "happens by itself after every turn, in the data folder",
        "exporting": "a file of its own where you started, `/export md` or json",
        "copying": "text on the clipboard, `/copy` or `y`",
        "importing": "a copy of an exported chat opened again, `/import FILE`",
    },
    {
        "the cache": "the part of memory that holds experts, in slots",
        "memory": "all that the process uses: libraries, resident weights, cache",
        "the disk": "where all experts lie; what misses is read from there",
    },
    {
        "opening a conversation": "an old talk is on the screen again, Ctrl+O; the model stays",
        "loading a model": "another model answers, F5 or `/model NAME`; the talk stays",
        "downloading a model": "its files come from Hugging Face to the disk, `flashmoe pull`",
        "packing a model": "a copy on the disk with one read an expert, `flashmoe pack`",
    },
    {
        "tokens a second": "how fast the text comes",
        "hits": "the share of picks that were in the cache",
        "bytes a token": "how much is asked of the disk for one token",
        "first token time": "how long until the answer begins",
    },
    {
        "thinking on": "steps are written first; slower, and sums come out right more often",
        "thinking off": "the answer comes at once; quicker, with more slips",
    },
    {
        "exact": "all experts that were picked are computed, at the files' precision",
        "a shortcut": "less is computed for speed, and the panel names it in amber",
        "correct": "the answer is true, which exact does not promise",
    },
    {
        "loading": "what every token needs goes from disk into memory, at the start",
        "streaming": "picked experts are read from disk while the answer is written",
        "warming up": "the cache fills with experts that are used often",
        "reading the prompt": "the whole question passes the layers before the first token",
    },
    {
        "a message": "one text, yours or mine",
        "a branch": "one way through a conversation that was forked",
        "a version": "one wording of a message or one answer to it, Left and Right",
        "a conversation": "all of one talk with its branches, one file on the disk",
    },
    {
        "the prompt history": "prompts you sent in any chat, Up brings them back",
        "the context": "what I can see of this chat, in tokens",
        "the trash": "conversations you deleted, as files",
    },
    {
        "live figures": "bright, of the answer that is being written",
        "dimmed figures": "of the last answer, until the next one",
        "an estimate": "a figure with `~`, reckoned from others",
    },
    {
        "bits": "how finely a weight is stored; fewer make smaller files",
        "experts a token": "how many experts work on a token",
        "slots": "how many experts fit into the cache",
        "layers": "the steps that a token passes one after the other",
    },
    {
        "checking a model": "every byte against its hashes, `flashmoe verify`",
        "checking the machine": "what is slow or broken here, `flashmoe doctor`",
        "checking the speed": "tokens a second, cold and warm, `flashmoe bench`",
        "checking the answers": "92 questions and a text, `flashmoe eval`",
        "a forecast": "fit and pace of any machine reckoned before, `flashmoe plan`",
    },
)  # fmt: skip
# How else these are called; a term without is called by its name.
_SAID: dict[str, str] = {
    "flashmoe run": "run; the run command", "flashmoe chat": "chat; the app", "flashmoe plan": "plan; planning; the plan command", "flashmoe pull": "pull; pulling; the pull command", "flashmoe pack": "pack; packing; the pack command",
    "flashmoe verify": "verify; verifying; the verify command", "flashmoe bench": "bench; the bench command; benchmarking", "flashmoe eval": "eval; the eval command; evaluating", "flashmoe doctor": "doctor; the doctor",
    "stopping": "stop; stopping you; esc; pressing esc; stopping an answer", "quitting": "quit; ctrl+q; leaving; closing the app; exiting", "clearing": "ctrl+c; clearing my text", "starting afresh": "ctrl+n; a new chat; starting over",
    "saving": "save; saving a chat; the saved chat; autosave", "exporting": "export; exporting a chat; /export; an export", "copying": "copy; copying an answer", "importing": "import; /import; importing a chat",
    "the cache": "cache; the expert cache", "memory": "ram; the memory; memory use", "the disk": "disk; the ssd; ssd; the drive",
    "opening a conversation": "open a conversation; load a conversation; opening a chat; loading a chat; ctrl+o", "loading a model": "load a model; opening a model; /model; switching models", "downloading a model": "download a model; downloading; fetching a model", "packing a model": "pack a model; converting a model",
    "tokens a second": "tok/s; tokens per second; the speed; speed", "hits": "the hit rate; hit rate; cache hits; the share of hits", "bytes a token": "the bytes per token; bytes per token", "first token time": "time to first token; the first token; the wait before the answer",
    "thinking on": "/think on; with thinking; answers with thinking", "thinking off": "/think off; without thinking; answers without thinking", "exact": "exact answers; the word exact", "a shortcut": "shortcut; the amber shortcut", "correct": "right; a right answer",
    "edit": "editing; editing a message; changing a message", "retry": "retrying; regenerating; regenerate", "fork": "forking; a fork; branching off", "continue": "continuing; going on",
    "loading": "load; the loading", "streaming": "ssd streaming; reading experts", "warming up": "warm-up; the warm-up", "reading the prompt": "prefill; reading my question",
    "a hit": "hit; a cache hit", "a miss": "miss; a cache miss", "an eviction": "eviction; evicted", "the hit rate": "hit rate; the share of hits",
    "the expert cache": "expert cache; your cache; cache", "the page cache": "page cache; the os page cache; the os cache", "the kv cache": "kv cache; the key value cache",
    "checking a model": "verify; verifying a model", "checking the machine": "doctor; /doctor", "checking the speed": "bench; a benchmark", "checking the answers": "eval; an evaluation", "a forecast": "plan; a plan; checking before i buy; a prediction",
    "bits": "the bits; weight bits", "experts a token": "the experts per token; experts per token", "slots": "cache slots; the slots",
}  # fmt: skip
_FRAMES = (
    "[what is|what's|whats|explain|tell me|describe] the difference between @ and #[?|]", "difference between @ and #?", "@ vs #?", "@ or #, what's the difference?", "how is @ different from #?", "how does @ differ from #?", "is @ the same as #?", "[are|aren't] @ and # the same[ thing|]?", "what [distinguishes|separates] @ from #?", "compare @ [and|with|to] #", "i [mix up|confuse|always mix up] @ and #", "@ and #: what is the difference?", "what is @, and what is #?", "what is @ and what is #?", "isn't @ just #?",
    "i don't [see|get|understand] the difference between @ and #", "@, #, where is the difference?", "in what way is @ not #?", "can you tell @ and # apart for me?", "when do i speak of @ and when of #?", "@ against #?", "[why|what for] are there both @ and #?", "so @ is not #?", "how do @ and # differ?", "what's @ compared to #?", "explain @ and #", "i know @, but what's #?",
    "@ or #?", "@/#, what is what?", "@ and #, same thing?", "are @ and # one thing or two?", "should i say @ or #?", "when @ and when #?", "which is which, @ and #?", "@, is that #?", "i thought @ is #", "@ isn't #, [right|is it]?", "in one line each: @, #", "@ first, then #: what are they?",
)  # fmt: skip
_SAME = (
    "is @ the same as",
    "are @ and",
    "aren't @ and",
    "isn't @ just",
    "@ and #, same",
    "@, is that #",
    "i thought @ is #",
)
_NOT_SAME = ("so @ is not", "@ isn't #")


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


def _called(rng: Random, term: str) -> str:
    """As people call it."""
    return rng.choice(listed(_SAID[term])) if term in _SAID and rng.random() < 0.6 else term


def contrast_example(draw: Draw) -> Example:
    """Two terms of one group: the answer says what each of them is."""
    rng = draw.rng
    while True:
        one, two, first, second = rng.choice(_glosses())
        frame = rng.choice(expand(rng.choice(_FRAMES)))
        question = frame.replace("@", _called(rng, one)).replace("#", _called(rng, two))
        if wording_is_held_out(question) == draw.held:
            break
    a, b = _shown(one), _shown(two)
    a, b = (
        f"`{term}`" if term.startswith(("flashmoe", "/", "--", "settings.", "system_")) else term for term in (a, b)
    )
    start = "No. " if frame.startswith(_SAME) else "Right. " if frame.startswith(_NOT_SAME) else ""
    answer = f"{start}**{a[0].upper() + a[1:]}**: {first}. **{b[0].upper() + b[1:]}**: {second}."
    thought = f"About {a} and {b}. The one: {first}. The other: {second}."
    message = Message("user", as_typed(rng, question))
    accept, also = (first.split(",")[0].split(";")[0],), (second.split(",")[0].split(";")[0],)
    return Example((message,), thought, answer, "program", f"contrast {one} | {two}: {frame}", accept, also=also)
