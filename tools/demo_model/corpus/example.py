"""One training example: a conversation whose last turn the model is to write, and how it is laid out as text.

The layout is that of chat_template.jinja (a test compares the two); it is repeated here because training needs to know
which characters are the model's own, and needs a million of them a minute.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Literal

Role = Literal["system", "user", "assistant", "tool"]

# How much a token counts in the loss.
FULL, LIGHT, NONE = 1.0, 0.1, 0.0


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a tool. type is a JSON schema's; choices are the values of an enum."""

    name: str
    type: str = "string"
    description: str = ""
    required: bool = True
    choices: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """`unit?: celsius|fahrenheit`, as the template writes it."""
        return f"{self.name}{'' if self.required else '?'}: {'|'.join(self.choices) or self.type}"


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that is offered to the model."""

    name: str
    description: str
    parameters: tuple[Parameter, ...] = ()

    @property
    def line(self) -> str:
        """`calculator(expression: string) - Works out ...`, as the template writes it."""
        return f"{self.name}({', '.join(parameter.line for parameter in self.parameters)}) - {self.description}"

    def schema(self) -> dict[str, Any]:
        """The tool as the chat APIs have it."""
        properties: dict[str, Any] = {}
        for parameter in self.parameters:
            properties[parameter.name] = {"type": parameter.type, "description": parameter.description}
            if parameter.choices:
                properties[parameter.name]["enum"] = list(parameter.choices)
        required = [parameter.name for parameter in self.parameters if parameter.required]
        parameters = {"type": "object", "properties": properties, "required": required}
        return {
            "type": "function",
            "function": {"name": self.name, "description": self.description, "parameters": parameters},
        }


def tool_from_schema(schema: Mapping[str, Any]) -> Tool:
    """The tool of a schema as the chat APIs have it; what the template does not print is dropped."""
    function = schema["function"]
    inner = function["parameters"]
    parameters = (
        Parameter(
            name, value["type"], value.get("description", ""), name in inner["required"], tuple(value.get("enum", ()))
        )
        for name, value in inner["properties"].items()
    )
    return Tool(function["name"], function["description"], tuple(parameters))


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a tool: its name, and each argument's name and value as the text that stands in the call."""

    name: str
    arguments: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The call in the family's syntax."""
        lines = [f"<parameter={name}>\n{value}\n</parameter>\n" for name, value in self.arguments]
        return f"<tool_call>\n<function={self.name}>\n{''.join(lines)}</function>\n</tool_call>"


@dataclass(frozen=True, slots=True)
class Message:
    """One turn as it stands in the history: an earlier answer is here without its thinking, as the template drops it.

    A turn with tools is three messages or more: assistant with calls, one of role "tool" for each result, assistant.
    """

    role: Role
    content: str
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """In the turn to learn: calls made before the answer, the thought before them, and what came back, call by call."""

    thinking: str
    calls: tuple[Call, ...]
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation up to the last user turn, and the turn to learn: its steps (calls of tools), then its answer.

    thinking None: thinking is switched off, and the template writes an empty block (the steps' too).
    accept: an answer that contains one of these is right. refuse: an answer that contains one of these is wrong.
    also: where two things were asked, what the answer must contain one of besides.
    key: the content before it was worded, which decides the split.
    """

    messages: tuple[Message, ...]
    thinking: str | None
    answer: str
    family: str
    key: str
    accept: tuple[str, ...]
    tools: tuple[Tool, ...] = ()
    steps: tuple[Step, ...] = ()
    refuse: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """The last user turn."""
        return self.messages[-1].content

    def without_thinking(self) -> Example:
        """The same turn answered at once."""
        return replace(self, thinking=None)

    def asked(self, question: str) -> Example:
        """The same turn, its question worded as given."""
        return replace(self, messages=(*self.messages[:-1], Message("user", question)))

    def led_by(self, topic: str) -> Example:
        """The same turn, its thought begun with what it is about."""
        return replace(self, thinking=f"{topic}. {self.thinking}")

    def as_history(self) -> tuple[Message, ...]:
        """The whole of it as earlier turns of a longer conversation (without a system message)."""
        turns = [message for message in self.messages if message.role != "system"]
        for step in self.steps:
            turns.append(Message("assistant", "", step.calls))
            turns += [Message("tool", result) for result in step.results]
        return (*turns, Message("assistant", self.answer))


@dataclass(frozen=True, slots=True)
class Draw:
    """What one example is drawn with. held: content that training never sees. tools: those that are offered. long:
    whether a conversation may grow towards the whole context.

    A maker must answer as is right for the tools that are offered: call one that serves, never one that is not there.
    It may offer others by putting them into the example.
    """

    rng: Random
    held: bool = False
    thinking: bool = True
    tools: tuple[Tool, ...] = field(default=())
    long: bool = False

    def offers(self, name: str) -> bool:
        """Whether a tool of this name is offered."""
        return any(tool.name == name for tool in self.tools)


def _system(messages: Sequence[Message], tools: Sequence[Tool]) -> str:
    said = messages[0].content if messages and messages[0].role == "system" else ""
    if not tools:
        return said
    lines = "\n".join(tool.line for tool in tools)
    return f"# Tools\n\n{lines}" + (f"\n\n{said}" if said else "")


def prompt_segments(messages: Sequence[Message], thinking: bool, tools: Sequence[Tool] = ()) -> list[tuple[str, float]]:
    """The prompt as pieces of text, each with its weight in the loss. No token spans two pieces."""
    pieces: list[tuple[str, float]] = []
    if system := _system(messages, tools):
        pieces.append((f"<|im_start|>system\n{system}<|im_end|>\n", NONE))
    previous = ""
    for index, message in enumerate(messages):
        if message.role == "user":
            pieces += [("<|im_start|>user\n", NONE), (f"{message.content}<|im_end|>", LIGHT), ("\n", NONE)]
        elif message.role == "assistant":
            calls = "\n".join(call.text for call in message.calls)
            content = f"{message.content}\n\n{calls}" if message.content and calls else message.content or calls
            pieces += [("<|im_start|>assistant\n", NONE), (f"{content}<|im_end|>", LIGHT), ("\n", NONE)]
        elif message.role == "tool":
            last = index + 1 == len(messages) or messages[index + 1].role != "tool"
            pieces.append((_response(message.content, previous != "tool", last), NONE))
        previous = message.role
    pieces.append((_opening(thinking), NONE))
    return pieces


def _opening(thinking: bool) -> str:
    return "<|im_start|>assistant\n<think>\n" if thinking else "<|im_start|>assistant\n<think>\n\n</think>\n\n"


def _response(content: str, first: bool, last: bool) -> str:
    opened = "<|im_start|>user" if first else ""
    return f"{opened}\n<tool_response>\n{content}\n</tool_response>" + ("<|im_end|>\n" if last else "")


def segments(example: Example) -> list[tuple[str, float]]:
    """The whole example as pieces of text with their weights in the loss; it ends with the model's `<|im_end|>`."""
    thinks = example.thinking is not None
    pieces = prompt_segments(example.messages, thinks, example.tools)
    for step in example.steps:
        if thinks:
            pieces.append((f"{step.thinking}\n</think>\n\n", FULL))
        pieces += [("\n".join(call.text for call in step.calls) + "<|im_end|>", FULL), ("\n", NONE)]
        for index, result in enumerate(step.results):
            pieces.append((_response(result, index == 0, index + 1 == len(step.results)), NONE))
        pieces.append((_opening(thinks), NONE))
    if example.thinking is not None:
        pieces.append((f"{example.thinking}\n</think>\n\n", FULL))
    pieces.append((f"{example.answer}<|im_end|>", FULL))
    return pieces
