"""The slash commands: what there is, how a line is read as one, and what completes it. The screen carries them out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine import InvalidRequest, SamplingParams
from flashmoe_tui.settings import MOST_TOKENS


@dataclass(frozen=True, slots=True)
class SlashCommand:
    """One command: its name, how its arguments are written, and one sentence of help."""

    name: str
    arguments: str
    help: str


COMMANDS = (
    SlashCommand("new", "", "start a new conversation"),
    SlashCommand("open", "", "find and open a saved conversation"),
    SlashCommand("title", "[text]", "call this conversation otherwise; without text, show what it is called"),
    SlashCommand("retry", "", "answer the last question again, with the same seed"),
    SlashCommand("system", "text|off", "set what the model is told first, off for nothing; without text, show it"),
    SlashCommand(
        "set",
        "[key [value]]",
        "temperature, top_p, top_k, min_p, seed, max_tokens, a penalty, loop_stop on|off; no value: show what holds",
    ),
    SlashCommand("think", "on|off|budget N", "let the model think first, or not, or for at most N tokens"),
    SlashCommand("tools", "on|off|auto", "offer calculator, clock and engine_stats; auto: to the built-in model only"),
    SlashCommand("model", "[name]", "load another model; without a name, the models screen (F5)"),
    SlashCommand(
        "cache",
        "N%|save|warm|clear|disk on|off",
        "hold N percent of the experts; save which ones are there, read the saved ones, or let go of all that is kept; "
        "keep states of conversations on disk or not",
    ),
    SlashCommand("copy", "[n]", "copy the last answer, or the n-th from the end"),
    SlashCommand("export", "md|json", "write the conversation to a file in the current directory"),
    SlashCommand("import", "file", "open a copy of a conversation from a file: of /export json, or OpenAI's messages"),
    SlashCommand("doctor", "", "this machine: what is slow or broken, and what to do"),
    SlashCommand("help", "", "keys, commands, and what each row of the panel means"),
    SlashCommand("quit", "", "leave; everything is saved"),
)

SAMPLING_KEYS = (
    "temperature",
    "top_p",
    "top_k",
    "min_p",
    "repetition_penalty",
    "presence_penalty",
    "frequency_penalty",
    "seed",
    "loop_stop",
)

USUAL = {"seed": "a new one each time", "max_tokens": "as many as the context has room for", "loop_stop": "on"}
"""What holds where nothing is set, if it is not what the model recommends."""


GOODBYES = ("exit", "quit", "q", "bye", "goodbye", "logout", "exit()", "quit()", ":q", ":q!", ":wq", ":x")
"""What leaves shells, interpreters, editors and other chats."""


class SlashError(Exception):
    """A command line that cannot be carried out. `str(error)` is the one line to show; the text stays."""


def is_command(text: str) -> bool:
    """Whether a submitted text is a command line: one line that starts with a slash and a word (a path is not)."""
    head = text.split(maxsplit=1)[0] if text.strip() else ""
    return text.startswith("/") and "\n" not in text.strip() and head[1:].isalpha()


def is_goodbye(text: str) -> bool:
    """Whether a message is, as a whole, what leaves other programs; a model would spend an answer on it."""
    word = text.strip().lower()
    return word in GOODBYES or word.rstrip(".!") in GOODBYES


def parse(text: str) -> tuple[str, str]:
    """`/set temperature 0.2` -> ("set", "temperature 0.2"). Raises SlashError for a name that is none, or begins
    several, and for words after a command that takes none."""
    head, _, rest = text.strip().partition(" ")
    name, rest = head[1:].lower(), rest.strip()
    found = [command for command in COMMANDS if command.name == name]
    found = found or [command for command in COMMANDS if command.name.startswith(name)]
    if len(found) != 1:
        raise SlashError(f"there is no command /{name}; /help lists them (your text is still here)")
    if rest and not found[0].arguments:
        raise SlashError(f"/{found[0].name} takes nothing after it (your text is still here)")
    return found[0].name, rest


def completions(text: str) -> list[SlashCommand]:
    """The commands that what has been typed so far can still become."""
    if not text.startswith("/") or "\n" in text:
        return []
    head, space, _ = text[1:].partition(" ")
    if space:
        return [command for command in COMMANDS if command.name == head.lower()]
    return [command for command in COMMANDS if command.name.startswith(head.lower())]


def parse_percent(text: str) -> float:
    """`25%` or `25` -> 0.25. Raises SlashError."""
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        raise SlashError(
            f"/cache takes a percentage, as in /cache 25%, or save, warm, clear, disk on or disk off, not '{text}'"
        ) from None
    if not 0 < value <= 100:
        raise SlashError(f"/cache takes a percentage above 0 and up to 100, not '{text}'")
    return value / 100


def parse_setting(text: str, sampling: SamplingParams) -> tuple[str, float | int | None]:
    """`temperature 0.2` -> ("temperature", 0.2); `seed default` -> ("seed", None). Raises SlashError with the range."""
    key, _, raw = text.partition(" ")
    key, raw = key.replace("-", "_"), raw.strip().removeprefix("=").strip()
    if key not in (*SAMPLING_KEYS, "max_tokens"):
        raise SlashError(f"/set knows {', '.join(SAMPLING_KEYS)} and max_tokens, not '{key}'")
    if key == "loop_stop":
        choices = {"on": True, "off": False, "default": True}
        if raw not in choices:
            raise SlashError("/set loop_stop takes on (an answer that goes round in circles ends there) or off")
        return key, choices[raw]
    if raw == "default":
        return key, None
    try:
        value = int(raw) if key in ("top_k", "seed", "max_tokens") else float(raw)
    except ValueError:
        raise SlashError(f"/set {key} takes a number, not '{raw}'") from None
    if key == "max_tokens":
        if not 1 <= value <= MOST_TOKENS:
            raise SlashError(f"/set max_tokens takes a number from 1 to {MOST_TOKENS:,}")
        return key, value
    try:
        with_setting(sampling, key, value)
    except InvalidRequest as error:
        raise SlashError(str(error)) from None
    return key, value


def with_setting(sampling: SamplingParams, key: str, value: float | int | None) -> SamplingParams:
    """`sampling` with one value changed. Raises InvalidRequest when it is out of range."""
    return replace(sampling, **{key: value})  # type: ignore[arg-type]  # each key is checked by its caller


def shown(value: float | int) -> str:
    """A setting's value as it is typed."""
    return ("on" if value else "off") if isinstance(value, bool) else str(value).removesuffix(".0")


def in_force(sampling: SamplingParams, max_tokens: int | None, recommended: SamplingParams | None) -> dict[str, str]:
    """Of each setting the value that holds, and which one would if it were not set: `0.2 (recommended: 0.6)`.
    recommended: by the model, None while that is not known."""
    found = {}
    for key in (*SAMPLING_KEYS, "max_tokens"):
        usual = USUAL.get(key) or (shown(getattr(recommended, key)) if recommended else "what the model recommends")
        value = max_tokens if key == "max_tokens" else getattr(sampling, key)
        now = usual if value is None else shown(value)
        if key in USUAL or not recommended:
            found[key] = now if now == usual else f"{now} (else {usual})"
        else:
            found[key] = f"{now} (recommended{'' if now == usual else f': {usual}'})"
    return found


def told_first(system: str) -> str:
    """What a system prompt is called on the screen."""
    return f"the model is told first: {system} (/system off ends that)"


def count_in(text: str) -> int:
    """The whole number above 0 that a text is; 0 where it is none: `²` is a digit to Python and no number, nor are
    five thousand digits."""
    try:
        return max(0, int(text))
    except ValueError:
        return 0


def parse_think(text: str) -> tuple[bool, int | None]:
    """`on`, `off`, `budget 256` -> (thinking, budget). Raises SlashError."""
    words = text.lower().split()
    if words == ["on"]:
        return True, None
    if words == ["off"]:
        return False, None
    if len(words) == 2 and words[0] == "budget" and (tokens := count_in(words[1])):
        return True, tokens
    raise SlashError("/think takes on, off, or budget and a number of tokens")


def parse_tools(text: str) -> bool | None:
    """`on`, `off`, `auto` -> True, False, None. Raises SlashError."""
    choices = {"on": True, "off": False, "auto": None}
    if text.lower() not in choices:
        raise SlashError("/tools takes on, off or auto")
    return choices[text.lower()]
