"""The tree of messages: branches, titles, and what the engine is handed."""

from __future__ import annotations

from engine import ModelCard, ToolCallEvent
from flashmoe_tui.conversations import Conversation, Message, ModelIdentity, title_from


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
