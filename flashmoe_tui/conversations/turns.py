"""Turns as a person sees them: a message of theirs, or one answer with the tools it called, what these gave back, and
what was said then. In the tree an answer that calls tools is several messages, one after the other.

Plain values, as in model.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.events import AnswerFigures, ToolCallEvent
from flashmoe_tui.conversations.model import AnswerRecord, Conversation, Message, Role


@dataclass(frozen=True, slots=True)
class MadeCall:
    """One call of a tool. result is None where it was never run (the answer was stopped there)."""

    call: ToolCallEvent
    result: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of an answer: what the model wrote in one go, and the calls that it ended in."""

    message: Message
    calls: tuple[MadeCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """The messages of one turn, oldest first; never empty. It goes by the id of its last message."""

    messages: tuple[Message, ...]

    @property
    def id(self) -> str:
        """The last message: reading goes on after it, and it is what a selection, a fork or a retry names."""
        return self.messages[-1].id

    @property
    def role(self) -> Role:
        """Whose turn it is: the role of its first message."""
        return self.messages[0].role

    @property
    def answers(self) -> tuple[Message, ...]:
        """What the model wrote in it."""
        return tuple(message for message in self.messages if message.role == "assistant")

    @property
    def answer(self) -> AnswerRecord | None:
        """How its last piece came to be."""
        return next((message.answer for message in reversed(self.messages) if message.answer is not None), None)

    @property
    def text(self) -> str:
        """What was said in it, without thinking, calls and results."""
        said = [message.content for message in self.messages if message.role != "tool" and message.content.strip()]
        return "\n\n".join(said)

    @property
    def thinking(self) -> str:
        """All thinking of it."""
        return "\n\n".join(message.thinking for message in self.messages if message.thinking.strip())

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its pieces, each with its calls; results belong to the calls in their order."""
        parts: list[Part] = []
        for message in self.messages:
            if message.role != "tool":
                parts.append(Part(message, tuple(MadeCall(call, None) for call in message.tool_calls)))
                continue
            calls = list(parts[-1].calls) if parts else []
            waiting = next((number for number, made in enumerate(calls) if made.result is None), None)
            if waiting is None:  # imported from elsewhere: it answers nothing that is known
                parts.append(Part(message))
            else:
                calls[waiting] = replace(calls[waiting], result=message.content)
                parts[-1] = replace(parts[-1], calls=tuple(calls))
        return tuple(parts)

    @property
    def calls(self) -> tuple[MadeCall, ...]:
        """All calls of it."""
        return tuple(made for part in self.parts for made in part.calls)

    @property
    def waits(self) -> bool:
        """Whether it ends in calls or in their results: the model has not had its last word."""
        return self.messages[-1].role == "tool" or bool(self.messages[-1].tool_calls)

    @property
    def thought_looped(self) -> bool:
        """Whether a thought of it was closed since it went round in circles."""
        return any(message.answer is not None and message.answer.thought_looped for message in self.messages)

    @property
    def begun_again(self) -> bool:
        """Whether an answer of it went round in circles and was begun again."""
        return any(message.answer is not None and message.answer.begun_again for message in self.messages)

    @property
    def has_more(self) -> bool:
        """Whether the model can go on: it was stopped or cut, or has not had its last word."""
        answer = self.answer
        return answer is not None and (self.waits or answer.finish_reason not in ("stop", "tool_calls"))

    @property
    def figures(self) -> AnswerFigures:
        """The figures of its pieces together."""
        return summed([message.answer.figures for message in self.messages if message.answer is not None])


def turns_of(path: Sequence[Message]) -> list[Turn]:
    """The turns of a path, oldest first."""
    grouped: list[list[Message]] = []
    for message in path:
        if grouped and goes_on(grouped[-1][-1], message):
            grouped[-1].append(message)
        else:
            grouped.append([message])
    return [Turn(tuple(messages)) for messages in grouped]


def goes_on(before: Message, message: Message) -> bool:
    """Whether `message` belongs to the turn of the message before it: a result, or what follows one."""
    return (message.role == "tool" and before.role in ("assistant", "tool")) or (
        message.role == "assistant" and before.role == "tool"
    )


def turn_at(conversation: Conversation, message_id: str) -> Turn:
    """The turn of a message, up to that message. Raises KeyError."""
    return turns_of(conversation.path(message_id))[-1]


def versions_of(conversation: Conversation, message_id: str) -> list[str]:
    """The ids of all versions of the turn that ends in a message, the oldest first and itself among them: what editing,
    retrying and continuing have made. Raises KeyError."""
    head = turn_at(conversation, message_id).messages[0]
    children: dict[str | None, list[Message]] = {}
    for message in conversation.messages.values():
        children.setdefault(message.parent_id, []).append(message)
    found: list[str] = []
    waiting = list(children.get(head.parent_id, ()))
    while waiting:
        current = waiting.pop()
        following = [child for child in children.get(current.id, ()) if goes_on(current, child)]
        waiting.extend(following)
        if not following or current.id == message_id:
            found.append(current.id)
    order = {known: number for number, known in enumerate(conversation.messages)}
    return sorted(found, key=lambda known: order[known])


def summed(parts: Sequence[AnswerFigures]) -> AnswerFigures:
    """The figures of answers that follow each other as those of one. The first token is the first one's, the slots are
    the last one's. Decoding time is stretched by the first token of each further part, which came out of a prefill: so
    `tokens_per_second` is the speed at which all of them were decoded."""
    if len(parts) < 2:
        return parts[0] if parts else AnswerFigures()
    generated = sum(part.generated_tokens for part in parts)
    decoded = sum(max(0, part.generated_tokens - 1) for part in parts)
    decoding = sum(part.decode_seconds for part in parts)
    return AnswerFigures(
        prompt_tokens=sum(part.prompt_tokens for part in parts),
        reused_tokens=sum(part.reused_tokens for part in parts),
        generated_tokens=generated,
        thinking_tokens=sum(part.thinking_tokens for part in parts),
        prefill_seconds=sum(part.prefill_seconds for part in parts),
        decode_seconds=decoding * (generated - 1) / decoded if decoded else decoding,
        thinking_seconds=sum(part.thinking_seconds for part in parts),
        first_token_seconds=parts[0].first_token_seconds,
        peak_tokens_per_second=max(part.peak_tokens_per_second for part in parts),
        hits=sum(part.hits for part in parts),
        misses=sum(part.misses for part in parts),
        evictions=sum(part.evictions for part in parts),
        prefill_hits=sum(part.prefill_hits for part in parts),
        prefill_misses=sum(part.prefill_misses for part in parts),
        requested_bytes=sum(part.requested_bytes for part in parts),
        device_bytes=_sum_if_known([part.device_bytes for part in parts]),
        prefill_requested_bytes=sum(part.prefill_requested_bytes for part in parts),
        prefill_device_bytes=_sum_if_known([part.prefill_device_bytes for part in parts]),
        compute_seconds=sum(part.compute_seconds for part in parts),
        wait_seconds=sum(part.wait_seconds for part in parts),
        other_seconds=sum(part.other_seconds for part in parts),
        expert_cache_slots=parts[-1].expert_cache_slots,
        paced_tokens_per_second=parts[-1].paced_tokens_per_second,
    )


def prolonged(before: AnswerFigures, more: AnswerFigures) -> AnswerFigures:
    """The figures of an answer that was stopped or cut and then went on in its text, as those of one. What was read
    again for it counts as work, and not as prompt: the prompt is that of the first request."""
    if not before.generated_tokens:  # how it began was never measured: it broke, or its end was not recorded
        return more
    return replace(summed([before, more]), prompt_tokens=before.prompt_tokens, reused_tokens=before.reused_tokens)


def _sum_if_known(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def version_beside(conversation: Conversation, message_id: str, step: int) -> str | None:
    """The version before (-1) or after (1) that of a message, None where there is none; what came after the end of a
    fork stands after it. Raises KeyError."""
    versions = versions_of(conversation, message_id)
    index = versions.index(message_id) + step
    if len(versions) == 1 and step > 0 and conversation.children(message_id):
        index = 0
    return versions[index] if 0 <= index < len(versions) else None
