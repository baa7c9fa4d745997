"""Conversations on disk: what is written comes back, listing stays cheap, one writer at a time."""

from __future__ import annotations

import dataclasses
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import AnswerFigures, Finished, SamplingParams, ToolCallEvent
from flashmoe_tui.conversations import (
    AnswerRecord,
    ConversationLocked,
    ConversationNotFound,
    ConversationStore,
    Message,
    ModelIdentity,
    OpenConversation,
    StorageError,
    store,
)
from flashmoe_tui.conversations.records import encode

MODEL = ModelIdentity("Flint", "Flint · 31M demo · 4-bit", 31_000_000, 4, "demo")
STOPPED = AnswerFigures(prompt_tokens=18, generated_tokens=26, decode_seconds=1.0)
BEGUN_RECORD = AnswerRecord(MODEL, figures=STOPPED, thought_looped=True)
BEGUN = Message("m", "q", "assistant", "Once upon ", "2026", answer=BEGUN_RECORD)
RECORD = AnswerRecord(MODEL, SamplingParams(temperature=0.6, stop=("END",)), active_experts=4, shortcuts=("4 of 8",))


def finished(text: str = "175", thinking: str = "127 + 48") -> Finished:
    call = ToolCallEvent("add", {"a": 127, "b": [48]}, '{"a": 127}')
    return Finished("stop", text, thinking, 7, AnswerFigures(hits=3, misses=1, decode_seconds=0.5), (call,))


def chat(conversations: ConversationStore, text: str = "What is 127 + 48?") -> str:
    with conversations.create() as conversation:
        question = conversation.add_user(text)
        answer = conversation.start_answer(question.id, RECORD)
        answer.append("127 + ", "")
        answer.finish(finished())
        return conversation.conversation.id


def test_everything_that_was_said_and_measured_comes_back(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path / "c")
    with conversations.create(system="Be brief.") as conversation:
        question = conversation.add_user("What is 127 + 48?")
        answer = conversation.start_answer(question.id, RECORD)
        answer.append("127 + ")
        message = answer.finish(finished())
        conversation.set_title("  Sums  ")
    loaded = conversations.load(conversation.conversation.id)
    assert loaded == conversation.conversation
    assert loaded.title == "Sums"
    assert loaded.system == "Be brief."
    assert message.answer == dataclasses.replace(
        RECORD, seed=7, finish_reason="stop", figures=finished().figures, complete=True
    )
    assert loaded.path()[-1] == message
    assert loaded.notices == ()


def test_a_turn_is_synced_to_the_disk_before_its_answer_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda fd: synced.append(os.fstat(fd).st_ino))
    with ConversationStore(tmp_path).create() as conversation:
        conversation.add_user("first")
        file = (tmp_path / f"{conversation.conversation.id}.jsonl").stat().st_ino
        assert synced == [file, tmp_path.stat().st_ino]  # the text, and that there is such a file
        conversation.add_user("second")
        assert synced[2:] == [file]


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path / "data" / "c")
    conversation_id = chat(conversations)
    assert stat.S_IMODE((tmp_path / "data" / "c").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "data" / "c" / f"{conversation_id}.jsonl").stat().st_mode) == 0o600


def test_an_empty_conversation_leaves_nothing_behind(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path / "c")
    with conversations.create(system="x") as conversation:
        conversation.set_title("named, but nothing said")
    assert not (tmp_path / "c").exists()
    assert conversations.list() == []
    assert conversations.latest() is None


def test_a_title_given_before_the_first_message_is_kept(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        conversation.set_title("Early")
        conversation.set_system("Be kind.")
        conversation.add_user("hello")
    loaded = conversations.load(conversation.conversation.id)
    assert (loaded.title, loaded.system) == ("Early", "Be kind.")


def test_an_answer_that_is_taken_back_was_never_there_and_reading_returns_to_where_it_was(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.open(chat(conversations)) as conversation:
        tree = conversation.conversation
        before = tree.leaf
        question = tree.path()[0]
        retry = conversation.start_answer(question.id, RECORD)
        retry.append(content="half")
        retry.abandon()
        assert tree.leaf == before
        never_begun = conversation.start_answer(question.id, RECORD)
        never_begun.abandon()
    assert conversations.load(tree.id) == tree
    assert len(tree.messages) == 2


def test_a_first_prompt_that_is_taken_back_leaves_no_file(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        question = conversation.add_user("too long a prompt")
        answer = conversation.start_answer(question.id, RECORD)
        answer.checkpoint()  # the program is closed before a word had come
        assert len(conversation.conversation.messages) == 1
        conversation.remove(question.id)
        assert conversations.list() == []
    assert list(tmp_path.iterdir()) == []


def test_a_failed_answer_keeps_its_text_and_says_why(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        question = conversation.add_user("hello")
        assert conversation.start_answer(question.id, RECORD, prolongs=BEGUN).fail("the disk went away") is None
        assert len(conversation.conversation.messages) == 1
        answer = conversation.start_answer(question.id, RECORD)
        answer.append(content="Hi")
        answer.append(content=" the")
        answer.fail("expert 3 of layer 2 could not be read")
    last = conversations.load(conversation.conversation.id).path()[-1]
    assert last.content == "Hi the"
    assert last.answer is not None
    assert (last.answer.complete, last.answer.error) == (False, "expert 3 of layer 2 could not be read")


def test_a_continued_answer_begins_with_what_was_there(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        question = conversation.add_user("hello")
        answer = conversation.start_answer(question.id, RECORD, prolongs=BEGUN)
        answer.append(content="a time")
        more = AnswerFigures(prompt_tokens=44, generated_tokens=41, decode_seconds=2.0)
        message = answer.finish(Finished("stop", "a time.", "", 1, more))
    assert message.content == "Once upon a time."
    assert message.answer is not None
    assert message.answer.figures.generated_tokens == 26 + 41
    assert message.answer.thought_looped, "its thought is still the same"
    assert message.answer.figures.tokens_per_second == pytest.approx((25 + 40) / 3)
    assert conversations.load(conversation.conversation.id).path()[-1] == message


def test_an_answer_that_begins_again_leaves_nothing_of_the_first_in_the_file(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        question = conversation.add_user("hello")
        answer = conversation.start_answer(question.id, RECORD)
        answer.begin_again()  # before anything was written
        answer.append("well", "so so so ")
        answer.append(content="so so so ")
        answer.begin_again()
        assert [each.content for each in conversations.load(conversation.conversation.id).path()] == ["hello"]
        assert answer.fail("the disk went away") is None, "where no text had come nothing is kept"
        answer.append(content="Hi")
        crashed = conversations.load(conversation.conversation.id).path()[-1]
        assert (crashed.thinking, crashed.content) == ("", "Hi")
        assert crashed.answer is not None and crashed.answer.begun_again
        message = answer.finish(Finished("stop", "Hi.", "", 1, AnswerFigures(), begun_again=True))
    assert conversations.load(conversation.conversation.id).path() == [question, message]


def test_checkpoints_append_only_new_text_and_more_than_once_a_second(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    now = [100.0]
    with conversations.create() as conversation:
        question = conversation.add_user("count")
        answer = conversation.start_answer(question.id, RECORD, clock=lambda: now[0])
        path = tmp_path / f"{conversation.conversation.id}.jsonl"
        before = len(path.read_bytes().splitlines())
        for number in range(10):
            now[0] = 100 + number / 4
            answer.append(content=f"{number} ")
        lines = [line.decode() for line in path.read_bytes().splitlines()[before:]]
        assert len(lines) == 4  # at 0, 0.75, 1.5 and 2.25 seconds
        assert '"content":"0 "' in lines[0]
        assert '"content_append":"1 2 3 "' in lines[1]
        assert '"content_append":"7 8 9 "' in lines[3]
        answer.append(content="last words before a pause")
        now[0] += 0.75
        answer.append()  # the screen's tick, without text
        assert "last words before a pause" in path.read_text().splitlines()[-1]


def test_the_newest_is_listed_first_with_what_a_list_shows(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    first, second = chat(conversations, "first"), chat(conversations, "second")
    os.utime(tmp_path / f"{first}.jsonl", (2e9, 2e9))
    os.utime(tmp_path / f"{second}.jsonl", (1e9, 1e9))
    rows = conversations.list()
    assert [row.title for row in rows] == ["first", "second"]
    assert (rows[0].id, rows[0].updated, rows[0].messages) == (first, 2e9, 2)
    assert (rows[0].model, rows[0].preview, rows[0].damaged) == ("Flint · 31M demo · 4-bit", "175", False)
    assert conversations.latest() == first


def test_two_thousand_conversations_are_listed_from_their_ends_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversations = ConversationStore(tmp_path)
    source = (tmp_path / f"{chat(conversations, 'long ' * 20_000)}.jsonl").read_bytes()
    short = (tmp_path / f"{chat(conversations)}.jsonl").read_bytes()
    for number in range(1_998):
        (tmp_path / f"2025-{number:04}.jsonl").write_bytes(source if number % 100 == 0 else short)
    read: list[int] = []
    pread = os.pread

    def counting(fd: int, size: int, offset: int) -> bytes:
        read.append(len(piece := pread(fd, size, offset)))
        return piece

    def refuse(*_: Any) -> None:
        raise AssertionError("a file was read whole")

    monkeypatch.setattr(os, "pread", counting)
    monkeypatch.setattr(store, "replay", refuse)
    assert len(conversations.list()) == 2_000
    assert len(read) == 2_000
    assert max(read) <= 8192
    read.clear()
    assert len(conversations.list(limit=30)) == 30
    assert len(read) == 30
    read.clear()
    assert conversations.latest() is not None
    assert read == []


def test_after_a_crash_with_a_long_tail_of_checkpoints_the_list_is_still_right(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    conversation = conversations.create()
    question = conversation.add_user("tell me a story")
    answer = conversation.start_answer(question.id, RECORD, clock=iter(range(10_000)).__next__)
    for _ in range(40):
        answer.append(content="once upon a time there was " * 10)
    conversation.close()  # as a crash leaves it: no final record
    (row,) = conversations.list()
    assert (row.title, row.messages, row.model) == ("tell me a story", 2, MODEL.label)


def test_ids_are_found_by_a_unique_beginning(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    conversation_id = chat(conversations)
    (tmp_path / "2020-a.jsonl").write_bytes(b"{}\n")
    (tmp_path / "2020-b.jsonl").write_bytes(b"{}\n")
    assert conversations.find(conversation_id[:-2]) == conversation_id
    assert conversations.find("2020-a") == "2020-a"
    with pytest.raises(ConversationNotFound, match="2 conversations begin with '2020'"):
        conversations.find("2020")
    for nonsense in ("", "../x", "nothing"):
        with pytest.raises(ConversationNotFound, match="no conversation"):
            conversations.find(nonsense)


def test_rename_delete_and_restore(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    conversation_id = chat(conversations)
    conversations.rename(conversation_id, "Sums")
    assert conversations.list()[0].title == "Sums"
    before = conversations.load(conversation_id)
    assert conversations.delete(conversation_id) == conversation_id
    assert conversations.list() == []
    with pytest.raises(ConversationNotFound):
        conversations.load(conversation_id)
    conversations.restore(conversation_id)
    assert conversations.load(conversation_id) == before
    with pytest.raises(ConversationNotFound):
        conversations.restore("never")


def test_an_imported_conversation_gets_an_id_of_its_own(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    original = conversations.load(chat(conversations))
    copy = conversations.load(conversations.import_(original))
    assert copy.id != original.id
    assert dataclasses.replace(copy, id=original.id) == original


HOLD = """
import sys
from pathlib import Path
from flashmoe_tui.conversations import ConversationStore
conversation = ConversationStore(Path(sys.argv[1])).open(sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
conversation.add_user("from the other window")
conversation.close()
"""


def test_a_second_process_may_read_but_not_write(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    conversation_id = chat(conversations)
    command = [sys.executable, "-c", HOLD, str(tmp_path), conversation_id]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None and other.stdout is not None
        assert other.stdout.readline() == "open\n"
        for refused in (conversations.open, conversations.delete):
            with pytest.raises(ConversationLocked, match="open in another window"):
                refused(conversation_id)
        assert len(conversations.load(conversation_id).messages) == 2
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.wait(timeout=30) == 0
    with conversations.open(conversation_id) as conversation:
        assert conversation.conversation.path()[-1].content == "from the other window"


def test_a_newer_format_is_refused_by_name_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "future.jsonl"
    path.write_bytes(encode({"type": "header", "format": "flashmoe-conversation", "version": 2, "id": "future"}))
    conversations = ConversationStore(tmp_path)
    before = path.read_bytes()
    for reading in (conversations.load, conversations.open):
        with pytest.raises(StorageError, match="newer version"):
            reading("future")
    assert conversations.list()[0].damaged
    assert path.read_bytes() == before


texts = st.text(st.characters(exclude_categories=()), max_size=30)  # surrogates and control characters too
steps = st.lists(
    st.tuples(st.sampled_from(["user", "edit", "answer", "crash", "abandon", "remove", "title", "leaf"]), texts, texts,
              st.integers(0, 1 << 16)),
    max_size=12,
)  # fmt: skip


@given(steps)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_sequence_of_turns_edits_retries_and_forks_comes_back(sequence: list[tuple[str, str, str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        conversations = ConversationStore(Path(folder))
        conversation = conversations.create("system")
        for step in sequence:
            conversation = do(conversations, conversation, *step)
            assert conversation.problem is None
            tree = conversation.conversation
            if tree.messages:
                loaded = conversations.load(tree.id)
                assert loaded == tree
                assert list(loaded.messages) == list(tree.messages)
                assert loaded.notices == ()
        conversation.close()


def do(
    conversations: ConversationStore, conversation: OpenConversation, kind: str, one: str, two: str, number: int
) -> OpenConversation:
    """One step; `number` chooses the message that it is about. Returns the conversation, opened anew after a crash."""
    tree = conversation.conversation
    chosen = list(tree.messages)[number % len(tree.messages)] if tree.messages else None
    if kind == "title":
        conversation.set_title(one)
    elif kind == "user" or chosen is None:
        conversation.add_user(one)
    elif kind == "edit":
        conversation.edit(chosen, one)
    elif kind == "remove":
        conversation.remove(chosen)
    elif kind == "leaf":
        conversation.set_leaf(chosen)
    else:
        answer = conversation.start_answer(chosen, RECORD, clock=lambda: 0.0)
        answer.append(one, two)
        answer.append(two, one)
        if kind == "answer":
            answer.finish(finished(one, two))
        elif kind == "abandon":
            answer.abandon()
        else:
            answer.checkpoint()
            conversation.close()
            return conversations.open(tree.id)
    return conversation
