"""What is shown while a model writes is the same however its text was cut into tokens; nothing is lost or invented."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.events import Piece, ToolCallEvent
from engine.text import StreamSplitter, Tokenizer


class Chunks:
    """Stands for a tokenizer: token i is the i-th of some byte strings."""

    def __init__(self, chunks: list[bytes], special: tuple[int, ...] = ()) -> None:
        self.chunks = chunks
        self.special = special

    def token_bytes(self, token_id: int) -> bytes:
        return self.chunks[token_id]

    def is_special(self, token_id: int) -> bool:
        return token_id in self.special


def split(chunks: list[bytes], **options: Any) -> tuple[StreamSplitter, list[Piece], list[ToolCallEvent]]:
    """Feed every chunk. The pieces, with neighbours of one section joined."""
    splitter = StreamSplitter(cast(Tokenizer, Chunks(chunks)), **{"thinking": False, **options})
    pieces = [piece for token_id in range(len(chunks)) for piece in splitter.feed(token_id)]
    pieces += splitter.finish()
    joined: list[Piece] = []
    for piece in pieces:
        assert piece.text
        if joined and joined[-1].section == piece.section:
            piece = Piece(piece.section, joined.pop().text + piece.text)
        joined.append(piece)
    return splitter, joined, splitter.take_tool_calls()


def cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({place % (len(data) + 1) for place in places} | {len(data)})
    return [data[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def parse(thought: str | None, answer: str, called: bool) -> dict[str, str]:
    """What each section shows of a text made of these parts: leading newlines and white space before a mark go."""
    shown = answer.lstrip("\r\n")
    return {
        "thinking": "" if thought is None else thought.lstrip("\r\n").rstrip(),
        "answer": shown.rstrip() if called else shown,
    }


MARKS = ["<think>", "</think>", "<tool_call>", "</tool_call>"]
CALLS = ["<function=f>", "</function>", "<parameter=p>", "</parameter>"]
PLAIN = st.text(st.sampled_from("ab \n<>/|\u00e9\u4e2d\U0001f600"), max_size=30).filter(
    lambda text: not any(mark in text for mark in MARKS)
)
OTHER = ["<", "</", "think>", "\n", " ", "a", "\u00e9", "\U0001f600", "STOP", "ST", "END", "\n\n", "\r\n"]
FRAGMENTS = st.lists(st.sampled_from(MARKS + CALLS + OTHER), max_size=25).map("".join)
PLACES = st.lists(st.integers(0, 1000), max_size=40)


@settings(deadline=None, max_examples=200)
@given(FRAGMENTS, PLACES, st.booleans(), st.sampled_from([(), ("STOP",), ("STOP", "\n\n", "<"), ("TOP<think", "END")]))
def test_the_cuts_between_tokens_change_nothing(
    text: str, places: list[int], thinking: bool, stop: tuple[str, ...]
) -> None:
    data = text.encode()
    whole = split([data], thinking=thinking, stop=stop)
    parts = split(cut(data, places), thinking=thinking, stop=stop)
    each_byte = split([data[i : i + 1] for i in range(len(data))], thinking=thinking, stop=stop)
    assert whole[1:] == parts[1:] == each_byte[1:]
    assert whole[0].stopped == parts[0].stopped == each_byte[0].stopped


@settings(deadline=None)
@given(st.binary(max_size=40), PLACES, st.booleans())
def test_any_bytes_are_shown_as_one_decoding_would(data: bytes, places: list[int], thinking: bool) -> None:
    _, pieces, _ = split(cut(data, places), thinking=thinking)
    shown = "".join(piece.text for piece in pieces)
    text = data.decode("utf-8", errors="replace")
    assert shown == text.lstrip("\r\n")
    assert ("\ufffd" in shown) == ("\ufffd" in text)


@settings(deadline=None)
@given(PLAIN, PLAIN, st.booleans(), st.booleans(), PLACES)
def test_sections_are_those_of_the_whole_text(
    thought: str, answer: str, thinking: bool, called: bool, places: list[int]
) -> None:
    text = f"{thought}</think>{answer}" if thinking else answer
    text += "<tool_call>\n<function=f>\n</function>\n</tool_call>" if called else ""
    splitter, pieces, calls = split(cut(text.encode(), places), thinking=thinking)
    expected = parse(thought if thinking else None, answer, called)
    assert {"thinking": splitter.thinking, "answer": splitter.text} == expected
    for section, whole in expected.items():
        assert "".join(piece.text for piece in pieces if piece.section == section) == whole
    assert [call.name for call in calls] == (["f"] if called else [])


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_half_character_is_ever_shown(text: str) -> None:
    data = text.replace("\ufffd", "").encode()
    splitter = StreamSplitter(cast(Tokenizer, Chunks([data[i : i + 1] for i in range(len(data))])), thinking=True)
    for token_id in range(len(data)):
        assert "\ufffd" not in "".join(piece.text for piece in splitter.feed(token_id))


def test_an_answer_as_the_model_writes_it(tiny: Tokenizer) -> None:
    """Marks as single tokens, as trained models give them, and an end-of-turn token astray."""
    splitter = StreamSplitter(tiny, thinking=True)
    pieces: list[Piece] = []
    for token_id in tiny.encode("7 + 8 = 15\n</think>\n\nIt is **15**.<|im_end|>"):
        pieces += splitter.feed(token_id)
    pieces += splitter.finish()
    assert splitter.thinking == "7 + 8 = 15" and splitter.text == "It is **15**."
    assert len(pieces) > 5, "the text is shown while it comes, not at the end"
    assert splitter.section == "answer" and not splitter.stopped


def test_text_is_shown_as_soon_as_it_can_be_no_mark() -> None:
    splitter = StreamSplitter(
        cast(Tokenizer, Chunks([b"word ", b"and", b" <", b"b", b"\xe4\xb8", b"\xad"])), thinking=False
    )
    shown = ["".join(piece.text for piece in splitter.feed(token_id)) for token_id in range(6)]
    assert shown == ["word", " and", "", " <b", "", "\u4e2d"]


@pytest.mark.parametrize("opening", ["<think>\n", "\n<think>\n\n", "  <think>"])
def test_thinking_that_the_model_opens_itself(opening: str) -> None:
    splitter, pieces, _ = split([opening.encode(), b"why\n", b"</think>\n\nso"], thinking=False)
    assert pieces == [Piece("thinking", "why"), Piece("answer", "so")]
    assert splitter.section == "answer"


def test_an_answer_may_write_about_the_marks() -> None:
    text = "Put `<think>` before and `</think>` after it."
    assert split([text.encode()])[1] == [Piece("answer", text)]


def test_a_repeated_close_is_not_shown() -> None:
    assert split([b"hm</think>\n\n</think>\n\nyes"], thinking=True)[1] == [
        Piece("thinking", "hm"),
        Piece("answer", "yes"),
    ]


def test_what_was_held_back_is_shown_at_the_end() -> None:
    splitter, pieces, _ = split([b"so </th", b"in", b"\xe4\xb8"], thinking=True)
    assert pieces == [Piece("thinking", "so </thin\ufffd")]
    assert split([b"a <tool_ca"])[1] == [Piece("answer", "a <tool_ca")]
    assert splitter.finish() == ()


@pytest.mark.parametrize(
    ("text", "stop", "shown"),
    [
        ("one two three", ("two",), "one "),
        ("one two three", ("twx", "hre"), "one two t"),
        ("\n\nanswer\n\nmore", ("\n\n",), "answer"),
        ("tw", ("two",), "tw"),
        ("stop", ("stop",), ""),
        ("abcabd", ("abd", "cab"), "ab"),
        ("abc", ("abcd", "bc"), "a"),
        ("a <tool_call>", ("<",), "a "),
    ],
)
def test_stop_strings(text: str, stop: tuple[str, ...], shown: str) -> None:
    for chunks in ([text.encode()], [bytes([byte]) for byte in text.encode()]):
        splitter, _, _ = split(chunks, stop=stop)
        assert splitter.text == shown
        assert splitter.stopped == (shown != text.lstrip("\n"))


def test_a_stop_string_ends_the_answer_and_only_the_answer() -> None:
    splitter, pieces, calls = split(
        [b"END in thought</think>\n\nyes END ", b"no", b"<tool_call>"], thinking=True, stop=("END",)
    )
    assert pieces == [Piece("thinking", "END in thought"), Piece("answer", "yes ")]
    assert splitter.stopped and calls == []


def test_a_continued_message_keeps_its_line_break() -> None:
    splitter, pieces, _ = split([b"\n\n- two"], prefix="- one")
    assert pieces == [Piece("answer", "\n\n- two")]
    assert splitter.text == "\n\n- two" and splitter.thinking == ""
    assert split([b" x</think>y"], thinking=True, prefix="so")[0].thinking == " x"


def test_special_tokens_give_no_text() -> None:
    splitter = StreamSplitter(cast(Tokenizer, Chunks([b"a", b"<|im_end|>", b"b"], special=(1,))), thinking=False)
    assert [splitter.feed(token_id) for token_id in range(3)] == [(Piece("answer", "a"),), (), (Piece("answer", "b"),)]


def test_marks_count_also_where_a_tokenizer_calls_them_special() -> None:
    splitter = StreamSplitter(
        cast(Tokenizer, Chunks([b"<think>", b"a", b"</think>", b"b"], special=(0, 2))), thinking=False
    )
    pieces = [piece for token_id in range(4) for piece in splitter.feed(token_id)]
    assert pieces == [Piece("thinking", "a"), Piece("answer", "b")]


CALL = "<tool_call>\n<function=add>\n<parameter=a>\n1\n</parameter>\n</function>\n</tool_call>"


def test_calls_are_taken_as_they_become_whole() -> None:
    chunks = [b"Let me add.\n\n", CALL.encode(), b"\n", CALL.replace("1", "2").encode()[:-3], b"ll>"]
    splitter = StreamSplitter(cast(Tokenizer, Chunks(chunks)), thinking=False)
    taken = []
    for token_id in range(len(chunks)):
        splitter.feed(token_id)
        taken.append([call.arguments for call in splitter.take_tool_calls()])
    assert taken == [[], [{"a": 1}], [], [], [{"a": 2}]]
    assert splitter.finish() == () and splitter.take_tool_calls() == []
    assert splitter.text == "Let me add."


def test_schemas_say_how_to_read_a_parameter() -> None:
    tool = {"type": "function", "function": {"name": "add", "parameters": {"properties": {"a": {"type": "string"}}}}}
    assert split([CALL.encode()], tools=[tool])[2][0].arguments == {"a": "1"}


def test_a_call_that_the_answer_ends_in_is_reported() -> None:
    _, pieces, calls = split([b"<tool_call>\n<function=add>\n<para"])
    assert pieces == [Piece("tool_call", "<function=add>\n<para")]
    assert calls[0].error and calls[0].text == "<function=add>\n<para"


def test_text_after_a_call_is_not_glued_to_the_text_before() -> None:
    assert split([f"Before.\n{CALL}\n\nAfter.".encode()])[0].text == "Before.\n\nAfter."
