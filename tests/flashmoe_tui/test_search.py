"""Full-text search: it finds what was said, survives any query and any state of its index, and follows the files."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import AnswerFigures, Finished
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity
from flashmoe_tui.conversations.search import SearchHit, SearchIndex


def say(store: ConversationStore, question: str, answer: str = "", thinking: str = "") -> str:
    with store.create() as conversation:
        asked = conversation.add_user(question)
        if answer:
            writer = conversation.start_answer(asked.id, AnswerRecord(ModelIdentity("Flint", "Flint")))
            writer.finish(Finished("stop", answer, thinking, 1, AnswerFigures()))
        return conversation.conversation.id


@pytest.fixture
def store(tmp_path: Path) -> ConversationStore:
    return ConversationStore(tmp_path / "conversations")


@pytest.fixture(params=["index", "scan"])
def index(request: pytest.FixtureRequest, store: ConversationStore, tmp_path: Path) -> SearchIndex:
    """The search with its index, and as it works where SQLite has no FTS5."""
    index = SearchIndex(store, tmp_path / "cache" / "search.sqlite3")
    if request.param == "scan":
        index._usable = False
    return index


def matched(hit: SearchHit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.matches]


def test_words_are_found_in_questions_answers_and_thinking_while_they_are_typed(
    store: ConversationStore, index: SearchIndex
) -> None:
    sums = say(store, "What is 127 + 48?", "It is 175.", "first the hundreds")
    say(store, "Tell me about quantized experts", "They are small.")
    for text in ("hund", "175", "first hundreds"):
        (hit,) = index.query(text)
        assert hit.conversation_id == sums
        assert hit.title == "What is 127 + 48?"
        assert hit.message_id in store.load(sums).messages
    (hit,) = index.query("quant")
    assert [text.lower() for text in matched(hit)] in (["quantized"], ["quant"])
    assert index.query("nowhere") == []
    assert index.query("   ") == []


def test_titles_are_found_too(store: ConversationStore, index: SearchIndex) -> None:
    conversation_id = say(store, "hello")
    store.rename(conversation_id, "Holiday plans")
    (hit,) = index.query("holi")
    assert (hit.conversation_id, hit.message_id, hit.title) == (conversation_id, None, "Holiday plans")


def test_the_index_follows_new_changed_and_deleted_conversations(store: ConversationStore, index: SearchIndex) -> None:
    first = say(store, "apples")
    assert len(index.query("apples")) == 1
    second = say(store, "more apples")
    assert {hit.conversation_id for hit in index.query("apples")} == {first, second}
    with store.open(first) as conversation:
        conversation.add_user("and pears")
    assert [hit.conversation_id for hit in index.query("pears")] == [first]
    store.delete(first)
    assert index.query("pears") == []


def test_parts_of_words_and_scripts_without_spaces_are_found(store: ConversationStore, index: SearchIndex) -> None:
    say(store, "専門家の混合モデルについて教えて")
    say(store, "Donaudampfschifffahrt")
    assert matched(index.query("混合モデル")[0]) == ["混合モデル"]
    assert matched(index.query("dampf")[0]) == ["dampf"]


@given(st.text(st.characters(exclude_categories=()), max_size=20))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_is_an_error(tmp_path: Path, store: ConversationStore, text: str) -> None:
    index = SearchIndex(store, tmp_path / "search.sqlite3")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "_scan", lambda *_: pytest.fail("the index could not answer"))
        index.query(text)
    index.close()


@pytest.mark.parametrize(
    "query", ['say "hello', "hello AND", "NEAR(hello", "hello*", "-hello", "body:hello", "hello' OR 1"]
)
def test_signs_and_operators_are_only_text(store: ConversationStore, index: SearchIndex, query: str) -> None:
    say(store, "say hello and near body or 1")
    assert isinstance(index.query(query), list)
    assert isinstance(index.query('"' + query), list)


def test_a_quoted_word_is_found(store: ConversationStore, tmp_path: Path) -> None:
    say(store, "say hello")
    assert len(SearchIndex(store, tmp_path / "search.sqlite3").query('"hello')) == 1


@pytest.mark.parametrize("content", [b"this is no database at all, but long enough to look like one" * 20, b""])
def test_a_damaged_index_is_made_again(store: ConversationStore, tmp_path: Path, content: bytes) -> None:
    say(store, "hello")
    path = tmp_path / "search.sqlite3"
    path.write_bytes(content)
    assert len(SearchIndex(store, path).query("hello")) == 1
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM texts").fetchone() == (1,)
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_index_with_a_table_missing_is_made_again(store: ConversationStore, tmp_path: Path) -> None:
    say(store, "hello")
    path = tmp_path / "search.sqlite3"
    first = SearchIndex(store, path)
    assert len(first.query("hello")) == 1
    first.close()
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE texts")
    assert len(SearchIndex(store, path).query("hello")) == 1


def test_where_the_index_cannot_be_kept_the_files_are_searched(store: ConversationStore, tmp_path: Path) -> None:
    say(store, "hello")
    (tmp_path / "file").write_text("in the way")
    assert len(SearchIndex(store, tmp_path / "file" / "search.sqlite3").query("hello")) == 1


def test_an_unreadable_conversation_does_not_hide_the_others(store: ConversationStore, index: SearchIndex) -> None:
    say(store, "hello")
    (store.directory / "future.jsonl").write_text('{"type":"header","format":"flashmoe-conversation","version":9}\n')
    assert len(index.query("hello")) == 1
