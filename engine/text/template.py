"""Renders messages by the checkpoint's own Jinja template and encodes the result, so that typed text stays text.

A template is a program that came with a model: it runs in a sandbox of bounded time and memory. What a person, a tool
or a system message wrote never becomes a special token, however spelt. Knows nothing of generation.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.errors import CheckpointError, InvalidRequest
from engine.text.messages import THINK_CLOSE, THINK_OPEN, normal_messages, normal_tools, split_unfinished
from engine.text.sandbox import Sandbox, TemplateLimit
from engine.text.tokenizer import Tokenizer

MOST_SOURCE = 200_000
"""Characters of a template: the longest of known models have some 30,000, and compiling takes time and memory."""

_NONCHARACTERS = [chr(code) for code in range(0xFDD0, 0xFDF0)] + [chr(0x1FFFE + (plane << 16)) for plane in range(16)]


class ChatTemplate:
    """A checkpoint's chat template. Belongs to one thread."""

    def __init__(
        self,
        source: str,
        tokenizer: Tokenizer,
        variables: Mapping[str, str] | None = None,
        model: str = "this model",
    ) -> None:
        """source: Jinja text. variables: further names that it may use (`bos_token`, ...). model: what error messages
        call its model. Raises CheckpointError."""
        self._source = source
        self._tokenizer = tokenizer
        self._variables = dict(variables or {})
        self._model = model
        self._sandbox = Sandbox()
        if len(source) > MOST_SOURCE:
            raise CheckpointError(f"the chat template is too long: {len(source):,} characters, not {MOST_SOURCE:,}")
        try:
            self._template = self._sandbox.compile_bounded(source)
        except Exception as error:  # a foreign program: Jinja's errors, Python's own, no memory
            raise CheckpointError(f"the chat template is damaged ({_one_line(error)}); download it again") from None

    @classmethod
    def from_directory(cls, path: Path, tokenizer: Tokenizer) -> ChatTemplate:
        """`chat_template.jinja`, else `chat_template` of `tokenizer_config.json` (of several named ones, "default").

        Raises CheckpointError when there is none or it is no Jinja."""
        file, config_file = path / "chat_template.jinja", path / "tokenizer_config.json"
        try:
            config = json.loads(config_file.read_bytes()) if config_file.is_file() else {}
            source = file.read_text("utf-8") if file.is_file() else _default_template(config.get("chat_template"))
            variables = {key: text for key in config if key.endswith("_token") and (text := _spelling(config[key]))}
        except (OSError, ValueError, AttributeError, RecursionError) as error:
            raise CheckpointError(f"the chat template in {path} cannot be read ({_one_line(error)})") from None
        if source is None:
            raise CheckpointError(
                f"{path} has no chat template (chat_template.jinja, or chat_template in tokenizer_config.json): "
                "this model is not made for chats"
            )
        try:
            return cls(source, tokenizer, variables, model=path.name)
        except CheckpointError as error:
            raise CheckpointError(f"{file if file.is_file() else config_file}: {error}") from None

    def render(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        tools: Sequence[Mapping[str, Any]] | None = None,
        thinking: bool = True,
        add_generation_prompt: bool = True,
    ) -> str:
        """The text of the prompt, for a person to read. Raises InvalidRequest where the template refuses the messages.

        Encoding this text would let typed marks act as marks: `encode` is for that."""
        return self._render(normal_messages(messages), normal_tools(tools), thinking, add_generation_prompt)

    def encode(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        tools: Sequence[Mapping[str, Any]] | None = None,
        thinking: bool = True,
        continue_last: bool = False,
    ) -> list[int]:
        """The ids of the prompt, up to where the answer begins. Raises InvalidRequest.

        Spellings of added tokens in messages and tools are kept as the ordinary text that they are; only `<think>` and
        `</think>` in an assistant's content still mean what they mean to the template.
        continue_last: the last message is an assistant's, and its turn stays open for more."""
        typed, schemas = normal_messages(messages), normal_tools(tools)
        guard = _Guard(self._tokenizer.added_tokens, _unused_character([self._source, typed, schemas]))
        guarded, guarded_schemas = [guard.message(message) for message in typed], guard.value(schemas)
        if continue_last:
            text = self._unfinished_turn(typed[-1], guarded[:-1], guarded_schemas, thinking, guard)
        else:
            text = self._render(guarded, guarded_schemas, thinking, True)
        return self._tokenizer.encode(text, mark=guard.mark)

    def thinking_open(self, prompt_ids: Sequence[int]) -> bool:
        """Whether a prompt ends inside a thinking section, so that what is generated starts there."""
        opening, closing = self._tokenizer.id_of(THINK_OPEN), self._tokenizer.id_of(THINK_CLOSE)
        turn: list[int] = []  # the last turn's ids, backwards
        for token_id in reversed(prompt_ids):
            if token_id in (opening, closing):
                return token_id == opening
            if self._tokenizer.is_special(token_id):
                break
            turn.append(token_id)
        if opening is not None and closing is not None:
            return False
        text = self._tokenizer.decode(reversed(turn))
        return text.rfind(THINK_OPEN) > text.rfind(THINK_CLOSE)

    def unthought(self, prompt_ids: list[int], turn_start: int | None) -> list[int]:
        """What opens the turn that a prompt opens, but that nothing is thought in it; empty where the template knows no
        such. turn_start: the token that opens a message."""
        asked = [{"role": "user", "content": "?"}]
        opened = self.encode(asked, thinking=True), self.encode(asked, thinking=False)
        if turn_start is None or not all(turn_start in each for each in opened):
            return []
        thinking, at_once = (each[len(each) - 1 - each[::-1].index(turn_start) :] for each in opened)
        same = prompt_ids[-len(thinking) :] == thinking and not self.thinking_open(at_once)
        return at_once if same else []

    def _unfinished_turn(
        self, last: dict[str, Any], before: list[dict[str, Any]], tools: Any, thinking: bool, guard: _Guard
    ) -> str:
        """The prompt as the template starts an answer, and then what the last message already holds of it."""
        if last["role"] != "assistant":
            raise InvalidRequest("only an assistant's message can be continued, and the last one is not")
        if last.get("tool_calls"):
            raise InvalidRequest("a message that ends in a tool call cannot be continued; send the tool's result")
        thought, ended, answer = split_unfinished(last)
        if thought is None and not answer:
            return self._render(before, tools, thinking, True)
        answer = guard.text(answer)
        prompt = self._render(before, tools, thought is not None, True)
        opened = prompt.rstrip().endswith(THINK_OPEN)
        if thought is None:
            return prompt + (f"\n{THINK_CLOSE}\n\n" if opened else "") + answer
        thought = guard.text(thought)
        prompt += "" if opened else f"{THINK_OPEN}\n"
        return prompt + (f"{thought.strip()}\n{THINK_CLOSE}\n\n{answer}" if ended else thought.lstrip("\n"))

    def _render(self, messages: Any, tools: Any, thinking: bool, add_generation_prompt: bool) -> str:
        try:
            self._sandbox.begin([messages, tools])
            return self._template.render(
                self._variables,
                messages=messages,
                tools=tools or None,
                add_generation_prompt=add_generation_prompt,
                enable_thinking=thinking,
            )
        except TemplateLimit as error:
            raise InvalidRequest(f"the chat template of {self._model} {error}; the model needs another one") from None
        except MemoryError:
            raise InvalidRequest(f"the chat template of {self._model} makes too much text for this memory") from None
        except Exception as error:  # a foreign program: whatever it raises, it did not take these messages
            raise InvalidRequest(f"the model's chat template refuses these messages: {_one_line(error)}") from None
        finally:
            self._sandbox.end()


class _Guard:
    """Makes typed spellings of added tokens unrecognisable, by a mark after their first character.

    The mark is taken out again when the template's own tokens have been cut out of the rendered text. A text that ends
    in the beginning of a spelling is marked as well: the template may put another text right behind it."""

    def __init__(self, spellings: Iterable[str], mark: str) -> None:
        self.mark = mark
        # A token of one character cannot be told from the character; no template steers by one.
        self._spellings = [spelling for spelling in spellings if len(spelling) > 1]
        self._first = frozenset(spelling[0] for spelling in self._spellings)
        self._longest = max(map(len, self._spellings), default=0)
        self._pattern = re.compile("(?=" + "|".join(map(re.escape, self._spellings)) + ")")

    def message(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """A message with all of its texts marked, but for the thinking marks in an assistant's content.

        They are marked, too, where the thinking comes by itself: then the content only writes about them."""
        guarded = {key: self.value(value) for key, value in message.items()}
        if message["role"] == "assistant" and "reasoning_content" not in message:
            parts = re.split(f"({THINK_OPEN}|{THINK_CLOSE})", message["content"])
            guarded["content"] = "".join(part if i % 2 else self.text(part) for i, part in enumerate(parts))
        return guarded

    def value(self, value: Any) -> Any:
        """Any JSON value with all of its texts marked, keys included."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.value(key): self.value(item) for key, item in value.items()}
        return [self.value(item) for item in value] if isinstance(value, list) else value

    def text(self, text: str) -> str:
        """`text` with a mark in every spelling, and in the beginning of one at its end."""
        if self._first.isdisjoint(text):
            return text
        cuts = {match.start() + 1 for match in self._pattern.finditer(text)}
        end = len(text.rstrip())  # templates trim
        for start in range(max(0, end - self._longest), end):
            if text[start] in self._first and any(s.startswith(text[start:end]) for s in self._spellings):
                cuts.add(start + 1)
        places = [0, *sorted(cuts), len(text)]
        return self.mark.join(text[a:b] for a, b in itertools.pairwise(places))


def _default_template(entry: Any) -> str | None:
    """`chat_template` of tokenizer_config.json: a text, or a list of {"name": ..., "template": ...}."""
    if isinstance(entry, list):
        named = {str(item.get("name")): item.get("template") for item in entry}
        entry = named.get("default")
    return entry if isinstance(entry, str) else None


def _spelling(token: Any) -> str | None:
    """A token of tokenizer_config.json, which may be its text or a mapping that holds it."""
    text = token.get("content") if isinstance(token, Mapping) else token
    return text if isinstance(text, str) else None


def _unused_character(values: Any) -> str:
    """A noncharacter that is in no text of `values`."""
    text = json.dumps(values, ensure_ascii=False, default=str)
    for character in _NONCHARACTERS:
        if character not in text:
            return character
    raise InvalidRequest("the messages hold every Unicode noncharacter; remove one of them")


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
