"""How a thought on tools begins: the words that ask are copied, then all tools by name, and only then one is taken.

The names stand there in plain words (`set_volume` as "set volume"): a word of the request is the same token then, which
a model this small sees at once. Against the names as they are it took the last tool offered, whatever was asked.

A verdict behind each name (`brew_coffee yes, feed_fish no`) was tried and given up: within 215 million tokens the weights
did not learn to judge at the name, said no to the first ones and yes to what was left, and lost ten to twenty points."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tools.demo_model.corpus.example import Parameter, Tool
from tools.demo_model.corpus.toolcatalog import name_words

# Stands between what is said before and the request itself, while noise passes over both; it is no letter.
ASKS_FROM = "\uf8ff"
_MOST_WORDS = 12
_END = re.compile(r"[\s.?!,;:]+$")


def asking_words(text: str) -> str:
    """The request as it was typed: from ASKS_FROM on, its first line, no more than a dozen words."""
    line = text[text.find(ASKS_FROM) + 1 :].split("\n", 1)[0]
    words = line.split()
    if len(words) > _MOST_WORDS:
        return f"{' '.join(words[:_MOST_WORDS])} ..."
    return _END.sub("", " ".join(words))


def without_mark(text: str) -> str:
    """The message as it is sent."""
    return text.replace(ASKS_FROM, "")


def takes(asked: str, tools: Sequence[Tool], name: str, because: str = "") -> str:
    """The lines that end in the tool that does what is asked."""
    return f"Asked: {asked}\nOffered: {offered(tools)}{f'. {because}' if because else ''} -> {name}"


def takes_none(asked: str, tools: Sequence[Tool], because: str = "") -> str:
    """The lines where no tool does it."""
    return f"Asked: {asked}\nOffered: {offered(tools)}.{f' {because}' if because else ''} None does that."


def tells_of(asked: str, tools: Sequence[Tool]) -> str:
    """The lines where the tools themselves are asked about: none of them is judged or called."""
    return f"Asked: {asked}\nTools here: {listed(tools)}. No call."


def offered(tools: Sequence[Tool]) -> str:
    """Their names in plain words, in the order in which they are offered."""
    return ", ".join(name_words(tool.name) for tool in tools)


def listed(tools: Sequence[Tool]) -> str:
    """Their names in the order in which they are offered."""
    return ", ".join(tool.name for tool in tools)


def heading(parameter: Parameter) -> str:
    """How the line of an argument begins: a number's says that it is one, so that no name goes there."""
    return f"{parameter.name} (number)" if parameter.type in ("integer", "number") else parameter.name


def argument(parameter: Parameter, words: str, value: str) -> str:
    """The line of one argument: the words that say it, of an enumerated one the values that it may have, the value."""
    allowed = f"; {'|'.join(parameter.choices)}" if parameter.choices else ""
    return f"{heading(parameter)}: {words}{allowed} -> {value}"


def not_said(parameter: Parameter) -> str:
    """The line of an argument that the message does not have."""
    return f"{heading(parameter)}: not said{', needed' if parameter.required else ''}"
