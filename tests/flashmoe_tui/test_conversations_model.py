"""The tree of messages: branches, titles, and what the engine is handed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine import ModelCard, ToolCallEvent
from flashmoe_tui.conversations import AnswerRecord, Conversation, Message, ModelIdentity, title_from
from flashmoe_tui.conversations.circles import once_around


def tree() -> Conversation:
    """q1 -> a1 -> q2 -> a2, and beside a1 its retry b1, which is the leaf."""
    conversation = Conversation("c", "2026-01-01T00:00:00Z", system="Be brief.")
    for message_id, parent, role in (
        ("q1", None, "user"),
        ("a1", "q1", "assistant"),
        ("q2", "a1", "user"),
        ("a2", "q2", "assistant"),
        ("b1", "q1", "assistant"),
    ):
        role_is_user = role == "user"
        message = Message(message_id, parent, "user" if role_is_user else "assistant", f"text of {message_id}", "")
        conversation.put(message)
    return conversation


def ids(messages: list[Message]) -> list[str]:
    return [message.id for message in messages]


def test_a_path_holds_one_branch_only() -> None:
    conversation = tree()
    assert ids(conversation.path()) == ["q1", "b1"]
    assert ids(conversation.path("a2")) == ["q1", "a1", "q2", "a2"]


def test_choosing_a_version_leads_to_its_newest_end() -> None:
    conversation = tree()
    assert conversation.newest_leaf("a1") == "a2"
    assert conversation.newest_leaf("b1") == "b1"


def test_removing_a_message_takes_what_hangs_on_it_and_moves_the_leaf() -> None:
    conversation = tree()
    conversation.leaf = "a2"
    conversation.remove("a1")
    assert list(conversation.messages) == ["q1", "b1"]
    assert conversation.leaf == "q1"


def test_the_engine_gets_the_branch_with_system_thinking_and_calls() -> None:
    conversation = Conversation("c", "", system="Be brief.")
    conversation.put(Message("q", None, "user", "weather?", ""))
    whole = ToolCallEvent("weather", {"city": "Bern"}, '{"name": "weather"}')
    broken = ToolCallEvent("", {}, "<function=wea", error="cut short")
    conversation.put(Message("a", "q", "assistant", "I look.", "", "A tool.", (whole, broken)))
    conversation.put(Message("t", "a", "tool", "rain", ""))
    assert conversation.messages_for_engine() == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "weather?"},
        {
            "role": "assistant",
            "content": "I look.\n<function=wea",
            "reasoning_content": "A tool.",
            "tool_calls": [{"type": "function", "function": {"name": "weather", "arguments": {"city": "Bern"}}}],
        },
        {"role": "tool", "content": "rain"},
    ]


def test_an_answer_that_went_round_in_circles_does_not_draw_the_next_one_in() -> None:
    conversation = Conversation("c", "")
    conversation.put(Message("q", None, "user", "sure?", ""))
    looped = AnswerRecord(ModelIdentity("Flint", "Flint"), finish_reason="loop", thought_looped=True)
    said, thought = "It is 42. " + "I checked it again. " * 26 + "I che", "Doubted." + "\nso 42" * 99
    conversation.put(Message("a", "q", "assistant", said, "", thought, answer=looped))
    assert conversation.messages_for_engine()[1]["content"] == said, "it can still be continued as it is"
    conversation.put(Message("q2", "a", "user", "thanks", ""))
    assert conversation.messages_for_engine()[1] == {
        "role": "assistant",
        "content": "It is 42. I checked it again.",
        "reasoning_content": "Doubted.\nso 42",
    }
    assert conversation.messages["a"].content == said, "and nothing of it is lost"
    conversation.put(Message("a", "q", "assistant", said, "", answer=replace(looped, finish_reason="cancelled")))
    assert conversation.messages_for_engine()[1]["content"] == "It is 42. I checked it again.", "who saw it stopped it"
    whole = replace(looped, finish_reason="stop", thought_looped=False)
    conversation.put(Message("a", "q", "assistant", "ha " * 40, "", answer=whole))
    assert conversation.messages_for_engine()[1]["content"] == "ha " * 40, "asked for and whole"


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("", ""),
        ("It is four.", "It is four."),
        ("no no no", "no no no"),
        ("I owe 10000", "I owe 10000"),
        ("or, " * 20, "or,"),
        ("a line\nand another\n" * 5 + "a li", "a line\nand another"),
        ("The rest is" + " 0." * 20 + " 0", "The rest is 0."),
        ("Let me see. " + "Step 1: no. Step 2: no!!!! " * 9, "Let me see. Step 1: no. Step 2: no!!!!"),
        ("First row:\n" + "| ---- | 0000 |\n" * 60 + "| ----", "First row:\n| ---- | 0000 |"),
        ("so 1.5 + 1.5 = 3. " * 9 + "so 1.5", "so 1.5 + 1.5 = 3."),
        ("12.75 plus 12.75 is 25.5, " * 20 + "12", "12.75 plus 12.75 is 25.5,"),
        ("He said: " + '"No, never." ' * 9 + '"No', 'He said: "No, never."'),
        ("それは違います。" * 9 + "それ", "それは違います。"),
    ],
)
def test_of_a_circle_one_round_is_told(text: str, once: str) -> None:
    assert once_around(text) == once


def test_titles_are_the_first_line_cut_at_a_word() -> None:
    assert title_from("\n\n  What is   127 + 48?\nPlease.") == "What is 127 + 48?"
    assert title_from("   \n") == ""
    long = "please explain to me how a mixture of experts decides which of its experts is asked"
    assert title_from(long) == "please explain to me how a mixture of experts decides which…"
    assert title_from("x" * 200) == "x" * 60 + "…"


def test_the_persons_title_wins_and_an_empty_conversation_has_one_too() -> None:
    conversation = tree()
    assert conversation.title == "text of q1"
    conversation.custom_title = "Mine"
    assert conversation.title == "Mine"
    assert Conversation("c", "").title == "New conversation"


def test_a_models_identity_keeps_the_label_with_its_size() -> None:
    card = ModelCard("Flint", 31_000_000, 9_000_000, 4, 8, 64, 8, 8, 7000, 2048, demo=True)
    assert ModelIdentity.from_card(card, "demo").label == "Flint · 31M demo · 4-bit"
