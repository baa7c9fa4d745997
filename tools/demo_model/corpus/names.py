"""Keys, slash commands, subcommands and options asked by name: what each does, and that there is no such one.

A name that does not exist is asked in the same words as one that does, so the thought goes through those that exist.
tests/tools/test_demo_names.py holds the tables against the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand, pseudo_word


@dataclass(frozen=True, eq=False)
class Kind:
    """Names of one kind. known: what each does. wrong: names people try, with what serves instead ("" for nothing).

    listed: the known ones as the thought goes through them. asks: questions, `@` for the name.
    instead: what is said where nothing serves in place of a wrong one.
    """

    name: str
    known: dict[str, str]
    wrong: dict[str, str]
    listed: str
    asks: tuple[str, ...]
    instead: str


_KEY = Kind(
    "key",
    {
        "F1": "opens the help: every key, every command, each row of the panel",
        "F2": "goes through the panel's forms: strip, side, full, off",
        "F3": "opens the inspector: hits and misses of each layer",
        "F4": "steps the expert cache: 100, 50, 25, 5%",
        "F5": "opens the models screen: each model judged on this machine",
        "Ctrl+N": "starts a new conversation",
        "Ctrl+O": "finds and opens a saved conversation",
        "Ctrl+F": "finds words in the open conversation",
        "Ctrl+R": "answers again with the same seed, and compares",
        "Ctrl+T": "opens or folds thinking and tool calls",
        "Ctrl+G": "opens your message in `$EDITOR`",
        "Ctrl+P": "lists all commands, the themes too",
        "Ctrl+Q": "leaves the app; everything is saved",
        "Ctrl+J": "makes a new line in your message, as Shift+Enter does",
        "Esc": "stops the answer; what has come is kept",
        "Enter": "sends your message",
        "Shift+Up": "selects a message, to edit, retry, copy or fork it",
        "Tab": "completes a slash command",
        "End": "scrolls to the newest text and follows it",
        "PgUp": "scrolls the chat up",
    },
    {
        **dict.fromkeys(("F8", "F9", "F10", "F11", "F12", "F13", "Ctrl+F9", "Shift+F1", "Alt+F2", "Ctrl+B", "Ctrl+L", "Ctrl+1", "Alt+Enter", "Alt+R", "Shift+Tab", "Insert", "Ctrl+Alt+N", "Ctrl+Shift+P", "Ctrl+F2", "Alt+1", "Alt+C", "Alt+N", "Ctrl+F1"), ""),
        "Ctrl+S": "Every turn is saved at once",
        "Alt+F4": "Ctrl+Q leaves the app",
    },
    "F1 help, F2 panel, F3 inspector, F4 cache, F5 models, Ctrl+N, O, F, R, T, G, P, Q, J",
    (
        "what does @ do?", "what's @ for?", "what is @ for?", "what happens if i press @?", "what happens when i press @?", "does @ do anything?", "what does the @ key do?", "@ does what?", "what does @ do here?", "what is @ good for?", "i pressed @, what does it do?", "is there something on @?", "what's on @?",
        "tell me what @ does", "explain @", "the @ key?", "@ key?", "do you use @?", "does @ have a function?", "what would @ do?", "what will happen on @?", "is @ used?", "is @ bound to anything?", "should i press @?", "pressing @ does what?", "i wonder what @ does", "what's the function of @?", "what does pressing @ do?", "can i press @?",
        "@?", "@", "@ for what?", "@, what's that?", "press @?", "@ = ?", "hit @, then?", "function of @", "what was @ again?", "i forgot what @ does",
        "what do i get with @?", "@: what is it for?", "what does it do when i hit @?", "my finger slipped on @, what happens?",
    ),
    "The function keys are F1 help, F2 panel, F3 inspector, F4 cache, F5 models",
)  # fmt: skip
_SLASH = Kind(
    "slash command",
    {
        "/new": "starts a new conversation",
        "/open": "finds and opens a saved conversation",
        "/title": "renames this conversation; without a text it says its title",
        "/retry": "answers the last question again, with the same seed",
        "/system": "sets what the model is told first",
        "/set": "sets temperature, top_p, top_k, min_p, seed, max_tokens or a penalty",
        "/think": "switches thinking on or off, or limits it: `/think budget 200`",
        "/tools": "offers the tools or not: on, off, auto",
        "/model": "loads another model; without a name it opens the models screen",
        "/cache": "sets the expert cache (`/cache 40%`), or saves, warms and clears it",
        "/copy": "copies the last answer, `/copy 2` the one before",
        "/export": "writes the conversation to a file, md or json",
        "/import": "opens a copy of a conversation from a file, JSON",
        "/doctor": "says what is slow or broken on this machine",
        "/help": "shows keys, commands and the rows of the panel",
        "/quit": "leaves; everything is saved",
    },
    {
        **dict.fromkeys(("/history", "/image", "/file", "/web", "/lang", "/users", "/share", "/vote", "/translate", "/summarize", "/joke", "/voice", "/upload", "/bug", "/license", "/undo", "/compact", "/agent", "/gpu"), ""),
        "/clear": "`/new` starts afresh", "/reset": "`/new` starts afresh", "/restart": "`/new` starts afresh", "/exit": "`/quit` leaves", "/bye": "`/quit` leaves", "/stop": "Esc stops the answer", "/save": "every turn is saved at once", "/load": "`/open` finds a conversation, `/model` loads a model",
        "/rename": "`/title` renames this conversation", "/search": "Ctrl+F searches this conversation, `/open` all of them", "/delete": "Ctrl+O, then Delete", "/temperature": "`/set temperature 0.7`", "/seed": "`/set seed 1`", "/regenerate": "`/retry` answers again", "/models": "`/model` shows the models", "/stats": "the panel has the figures (F2)", "/info": "the panel has the figures (F2)",
        "/prompt": "`/system` sets what I am told first", "/config": "settings.toml holds the settings", "/settings": "settings.toml holds the settings", "/theme": "Ctrl+P has the themes", "/panel": "F2 changes the panel", "/pull": "F5 fetches models", "/version": "`flashmoe --version` says it", "/edit": "Shift+Up, then `e`", "/fork": "Shift+Up, then `f`",
        "/memory": "`--memory` sets it at the start", "/plan": "`flashmoe plan` judges a model",
    },
    "/new /open /title /retry /system /set /think /tools /model /cache /copy /export /import /doctor /help /quit",
    (
        "what does @ do?", "what is @ for?", "what's @?", "@?", "is there a command @?", "does @ exist?", "is there @?", "how do i use @?", "explain @", "tell me about @", "do you know @?", "what does the command @ do?", "can i type @?", "what happens if i type @?", "i typed @, what happens?", "the @ command?", "do you have @?", "is @ a command?",
        "what can i do with @?", "the slash command @?", "does @ work here?", "@ does not work", "@ does nothing", "when do i need @?", "what would @ do?", "how does @ work?", "is there a slash command called @?", "can you explain the @ command?", "have you got a @ command?", "i tried @",
    ),
    "`/help` lists those that exist",
)  # fmt: skip
_SUBCOMMAND = Kind(
    "subcommand",
    {
        "flashmoe chat": "opens the app, `--plain` chats line by line",
        "flashmoe run": "answers one prompt on standard output",
        "flashmoe plan": "says what a model needs and how fast it will be",
        "flashmoe pull": "fetches a model from Hugging Face and packs it",
        "flashmoe models": "lists the models that are here",
        "flashmoe rm": "removes a model that flashmoe has made",
        "flashmoe pack": "writes a packed copy of a model, in fewer bits if asked",
        "flashmoe verify": "checks a packed model against its hashes and its source",
        "flashmoe doctor": "says what is slow or broken, and what to do",
        "flashmoe bench": "measures how fast a model is here",
        "flashmoe eval": "measures how good the answers are",
    },
    {
        **dict.fromkeys(("flashmoe train", "flashmoe finetune", "flashmoe login", "flashmoe logs", "flashmoe merge", "flashmoe push", "flashmoe top", "flashmoe web", "flashmoe status", "flashmoe agent"), ""),
        "flashmoe serve": "it serves nobody over a port; scripts use `flashmoe run --json`", "flashmoe server": "it serves nobody over a port; scripts use `flashmoe run --json`", "flashmoe start": "`flashmoe chat` starts the app", "flashmoe open": "`flashmoe chat` starts the app", "flashmoe list": "`flashmoe models` lists them", "flashmoe ls": "`flashmoe models` lists them", "flashmoe ps": "`flashmoe models` lists them",
        "flashmoe install": "`flashmoe pull` fetches a model", "flashmoe download": "`flashmoe pull` fetches a model", "flashmoe get": "`flashmoe pull` fetches a model", "flashmoe update": "`git pull`, then `make chat`", "flashmoe upgrade": "`git pull`, then `make chat`", "flashmoe delete": "`flashmoe rm` removes a model", "flashmoe remove": "`flashmoe rm` removes a model",
        "flashmoe quantize": "`flashmoe pack DIR --bits 3` does it", "flashmoe convert": "nothing needs converting; `flashmoe pack` makes reads faster", "flashmoe benchmark": "`flashmoe bench` measures speed", "flashmoe test": "`flashmoe eval` measures answers, `flashmoe bench` speed", "flashmoe check": "`flashmoe doctor` looks at the machine, `flashmoe verify` at a model",
        "flashmoe info": "`flashmoe plan` tells about a model", "flashmoe show": "`flashmoe plan` tells about a model", "flashmoe config": "settings.toml holds the settings", "flashmoe ask": "`flashmoe run` answers one prompt", "flashmoe help": "`flashmoe --help` lists the commands",
    },
    "chat run plan pull models rm pack verify doctor bench eval",
    (
        "what does @ do?", "what is @ for?", "what's @?", "@?", "is there @?", "does @ exist?", "is there a command @?", "how do i use @?", "can i type @?", "explain @", "tell me about @", "what happens if i run @?", "i ran @, what does it do?", "do you have @?", "the command @?", "what does @ print?", "when do i need @?", "@ in the shell?",
        "what would @ do?", "does @ work?", "is @ a thing?", "how does @ work?", "should i run @?", "may i run @?", "what can @ do for me?", "is it @?",
    ),
    "`flashmoe --help` lists those that exist",
)  # fmt: skip
_OPTION = Kind(
    "option",
    {
        "--memory": "is the most memory it may use, like `--memory 12G`",
        "--cache": "is the size of the expert cache, `8G` or `25%`",
        "--context": "is the number of tokens of context",
        "--experts": "uses fewer experts a token: faster, no longer exact",
        "--int8": "rounds the inputs of products to 8 bits on a CPU: faster, no longer exact",
        "--offline": "forbids any connection",
        "--model": "names the model: a name, or a directory",
        "--tools": "offers the tools to any model, for this start",
        "--no-tools": "offers no tools, for this start",
        "--continue": "goes on with the last conversation",
        "--resume": "goes on with the conversation of that ID",
        "--plain": "chats line by line, without the app",
        "--json": "prints one JSON object",
        "--seed": "fixes the chance of `flashmoe run`",
        "--temperature": "sets how freely `flashmoe run` draws",
        "--no-think": "answers at once, without thinking",
        "--bits": "packs or fetches experts in fewer bits",
        "--down-bits": "gives fewer bits to the down projections alone",
        "--keep": "lets `flashmoe pull` keep the published files",
        "--out": "names another place, or the file of a batch",
        "--batch": "answers a prompt a line from a file",
        "--ssd": "gives `flashmoe plan` the disk of another machine",
        "--bandwidth": "gives `flashmoe plan` the memory rate of another machine",
        "--against": "compares `flashmoe bench` with a saved run",
        "--simulate": "lets `flashmoe bench` try other rules of eviction",
    },
    {
        **dict.fromkeys(("--fast", "--debug", "--color", "--device", "--batch-size", "--mlock", "--lora", "--stream", "--layers", "--language", "--turbo", "--gpu-layers", "--safe", "--pro", "--rope-scaling", "--numa", "--quiet"), ""),
        "--gpu": "a Mac's GPU is taken by itself, NVIDIA by `make setup BACKEND=cuda13`", "--cuda": "`make setup BACKEND=cuda13` is the way", "--ngl": "the router decides what is read, not layers", "--threads": "the disk is measured, and 16 or 32 threads read", "--port": "it serves nobody over a port", "--host": "it serves nobody over a port", "--api-key": "it serves nobody over a port", "--ctx": "`--context` is its name", "--ctx-size": "`--context` is its name",
        "--temp": "`--temperature` is its name", "--mmap": "nothing is memory-mapped", "--no-mmap": "nothing is memory-mapped", "--ram": "`--memory` is its name", "--max-memory": "`--memory` is its name", "--quantize": "`--bits` packs in fewer bits", "--top-experts": "`--experts` is its name", "--prompt": "the prompt follows `flashmoe run`", "--model-path": "`--model` takes a path",
        "--no-network": "`--offline` is its name", "--cache-size": "`--cache` is its name", "--n-predict": "`--max-tokens` is its name",
    },
    "--model --memory --cache --context --experts --int8 --offline --tools --continue --resume --plain --json --seed --bits --out",
    (
        "what does @ do?", "what is @ for?", "what's @?", "@?", "is there @?", "does @ exist?", "is there an option @?", "how do i use @?", "can i use @?", "explain @", "tell me about @", "what happens with @?", "i started it with @, what does that do?", "do you have @?", "the option @?", "the flag @?", "when do i need @?", "is there a flag called @?",
        "what would @ do?", "does @ work here?", "should i use @?", "how does @ work?", "what changes with @?", "what does the @ flag do?", "is @ an option?", "do i want @?",
    ),
    "`--help` behind a command lists its own",
)  # fmt: skip
KINDS = (_KEY, _SLASH, _SUBCOMMAND, _OPTION)
_WEIGHTS = (5, 4, 3, 3)


def _invented(rng: Random, kind: Kind) -> str:
    """A name that nobody has given to anything here; nor the beginning of one that exists."""
    if kind is _KEY:
        return rng.choice(("F", "Ctrl+F", "Alt+F", "Shift+F")) + str(rng.randint(8, 24))
    before = {_SLASH.name: "/", _SUBCOMMAND.name: "flashmoe ", _OPTION.name: "--"}[kind.name]
    while any(known.startswith(name := before + pseudo_word(rng)) for known in kind.known):
        pass
    return name


def _asked(draw: Draw, patterns: tuple[str, ...], one: str, two: str) -> str | None:
    """A question about these names, in lower case, if the wording drawn is on this side of the split."""
    pattern = draw.rng.choice(expand(draw.rng.choice(patterns)))
    question = pattern.replace("@", one.lower()).replace("#", two.lower())
    return question if wording_is_held_out(question) == draw.held else None


def _said(kind: Kind, name: str, instead: str) -> str:
    if name in kind.known:
        shown = name if kind is _KEY else f"`{name}`"
        return f"**{shown}** {kind.known[name]}."
    if kind is _KEY:
        return f"Nothing: there is **no {name}** here. {instead or kind.instead}."
    return f"There is **no {name}** here: {instead or kind.instead}."


def names_example(draw: Draw) -> Example:
    """A key, command or option asked by its name; half of them do not exist."""
    rng = draw.rng
    question = None
    while question is None:
        kind = rng.choices(KINDS, _WEIGHTS)[0]
        roll = rng.random()
        if roll < 0.4:
            name = rng.choice(tuple(kind.known))
        else:
            name = rng.choice(tuple(kind.wrong)) if roll < 0.87 else _invented(rng, kind)
        question = _asked(draw, kind.asks, name, name)
    thought, answer, accept, refuse = told_of(kind, name)
    if question.startswith(_WHETHER):
        thought, answer = _yes_or_no(thought, answer, name in kind.known)
    message = Message("user", asked_of(rng, question, name.lower(), name))
    return Example((message,), thought, answer, "program", f"name {name}: {question}", accept, refuse=refuse)


# What is answered with a yes or a no before the rest.
_WHETHER = ("is ", "are ", "does ", "do you ", "can i ", "may i ", "have you ", "got ")


def _yes_or_no(thought: str, answer: str, there: bool) -> tuple[str, str]:
    if there:
        return f"{thought} So yes.", f"Yes: {answer}"
    rest = answer.removeprefix("Nothing: ")
    return f"{thought} So no.", f"No: {rest[0].lower()}{rest[1:]}"


def told_of(kind: Kind, name: str) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    """Thought and answer about a name, what marks the answer as right, and what as wrong."""
    found = name in kind.known
    about = f"About the {kind.name} {name}."
    thought = f"{about} It {kind.known[name]}." if found else f"{about} There are {kind.listed}. No {name} among them."
    accept = (f"no {name}",) if not found else (name,)
    return thought, _said(kind, name, kind.wrong.get(name, "")), accept, ("there is no",) if found else ()


def asked_of(rng: Random, question: str, written: str, name: str = "") -> str:
    """The question with typing noise; the name, `written` in it, stays whole, as it is or in lower case."""
    name = name or written
    before, _, behind = question.partition(written)
    if len(question) > len(name) + 1:
        typed = as_typed(rng, f"{before}@{behind}")
    else:
        typed = as_typed(rng, question.replace(written, "@"))
    return typed.replace("@", _spelt(rng, name))


# How people spell keys; the answer has the proper name.
_SPELT = {
    "Esc": ("escape", "the escape key", "ESC", "Escape"), "PgUp": ("page up", "pageup", "Page Up"), "Enter": ("return", "the return key"), "End": ("the end key",),
    "Shift+Up": ("shift up", "shift and up", "shift + up", "shift-up"), "Tab": ("the tab key", "tabulator"),
}  # fmt: skip


def _spelt(rng: Random, name: str) -> str:
    """The name as it is, in lower case, or a key in other spellings: control r, ^R, function key 4."""
    if rng.random() < 0.2:
        if name in _SPELT:
            return rng.choice(_SPELT[name])
        modifier, _, letter = name.partition("+")
        if modifier == "Ctrl" and len(letter) == 1:
            low = letter.lower()
            return rng.choice((f"control {low}", f"ctrl {low}", f"ctrl-{low}", f"control+{low}", f"^{letter}", f"ctrl + {low}", f"Ctrl {letter}", f"control and {low}", f"strg+{low}"))  # fmt: skip
        if name[0] == "F" and name[1:].isdigit():
            key = name[1:]
            return rng.choice(
                (f"F {key}", f"f-{key}", f"function key {key}", f"fn {key}", f"fn+f{key}", f"the f{key} key")
            )
    return name if rng.random() < 0.6 else name.lower()


def pair_of_names(draw: Draw) -> Example:
    """Two keys or commands of one kind in one question: each gets its own sentence."""
    rng = draw.rng
    question = None
    while question is None:
        kind = rng.choices(KINDS, _WEIGHTS)[0]
        every = tuple(kind.known) if rng.random() < 0.4 else (*kind.known, *kind.wrong)
        one, two = rng.sample(every, 2)
        question = _asked(draw, _PAIRS, one, two)
    lines = [f"{name}: " + (kind.known.get(name, "there is none")) for name in (one, two)]
    if not any(kind.known.get(name) or kind.wrong[name] for name in (one, two)):
        instead = kind.instead[:1].lower() + kind.instead[1:] if kind is _KEY else kind.instead
        answer = f"There is **no {one}** and **no {two}** here: {instead}."
    else:
        answer = " ".join(_said(kind, name, kind.wrong.get(name, "")) for name in (one, two))
    key = f"names {one} {two}: {question}"
    accept, also = (((f"no {name}" if name in kind.wrong else name),) for name in (one, two))
    thought = f"About two {kind.name}s.\n" + "\n".join(lines)
    typed = question if rng.random() < 0.6 else question[0].upper() + question[1:]
    return Example((Message("user", typed),), thought, answer, "program", key, accept, also=also)


_PAIRS = (
    "what [do|does] @ and # do?", "what's the difference between @ and #?", "@ and #?", "@ or #, [what's the difference|which does what]?", "what is @ for and what is # for?", "what does @ do and what does # do?", "explain @ and #", "what [are|is] @ and # for?",
    "[tell me|please tell me] what @ and # do", "@ vs #?", "difference between @ and #?", "what about @ and #?", "what happens on @, and what on #?", "when do i use @ and when #?", "@ does what? and #?", "what does @ do? and #?",
)  # fmt: skip
