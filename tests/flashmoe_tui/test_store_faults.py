"""What a crash, a damaged line, a full disk or a folder that cannot be written costs: one clear line, and no more."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine import AnswerFigures, Finished
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity, StorageError

RECORD = AnswerRecord(ModelIdentity("Flint", "Flint · 31M demo · 4-bit"))


def talk(conversations: ConversationStore, turns: int = 2) -> Path:
    """A conversation of question, answer, question, answer ...; returns its file."""
    with conversations.create("Be brief.") as conversation:
        for number in range(turns):
            question = conversation.add_user(f"Frage {number} – größer?")
            answer = conversation.start_answer(question.id, RECORD)
            answer.append("well ")
            answer.checkpoint()
            answer.finish(Finished("stop", f"answer {number}", "well", 1, AnswerFigures()))
    return conversations.directory / f"{conversation.conversation.id}.jsonl"


WRITE = """
import sys
from pathlib import Path
from engine import AnswerFigures
from flashmoe_tui.conversations import AnswerRecord, ConversationStore, ModelIdentity
now = 0.0
conversation = ConversationStore(Path(sys.argv[1])).create()
question = conversation.add_user("count")
print(conversation.conversation.id, flush=True)
sys.stdin.readline()
answer = conversation.start_answer(question.id, AnswerRecord(ModelIdentity("Flint", "Flint")), clock=lambda: now)
for number in range(10_000):
    now = number / 10
    answer.append(content=f"{number} ")
    print(number, flush=True)
    sys.stdin.readline()
"""


@pytest.mark.parametrize("words", [0, 1, 7, 15, 25])
def test_kill_9_in_mid_answer_loses_less_than_the_last_second(tmp_path: Path, words: int) -> None:
    """A word each tenth of a second, by the child's own clock; killed right after word number `words`."""
    command = [sys.executable, "-c", WRITE, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None and child.stdout is not None
        conversation_id = child.stdout.readline().strip()
        for number in range(words):
            child.stdin.write("\n")
            child.stdin.flush()
            assert child.stdout.readline() == f"{number}\n"
        child.send_signal(signal.SIGKILL)
        assert child.wait(timeout=30) == -signal.SIGKILL
    conversations = ConversationStore(tmp_path)
    path = conversations.load(conversation_id).path()
    assert path[0].content == "count"
    if words:
        kept = path[1].content
        assert "".join(f"{number} " for number in range(words)).startswith(kept)
        assert words - 8 <= len(kept.split()) <= words
        assert path[1].answer is not None and not path[1].answer.complete
    with conversations.open(conversation_id) as conversation:  # the dead process's lock is gone
        conversation.add_user("again")
    loaded = conversations.load(conversation_id)
    assert loaded.path()[-1].content == "again"
    assert loaded.notices == ()


@pytest.mark.parametrize("step", [9, pytest.param(1, marks=pytest.mark.long)])
def test_a_file_cut_at_any_byte_opens_without_a_word_and_can_be_written_on(tmp_path: Path, step: int) -> None:
    data = talk(ConversationStore(tmp_path / "whole")).read_bytes()
    conversations = ConversationStore(tmp_path / "cut")
    (tmp_path / "cut").mkdir()
    path = tmp_path / "cut" / "c.jsonl"
    seen = 0
    at_line_ends = {end + beside for end, byte in enumerate(data, 1) if byte == ord("\n") for beside in (-1, 0, 1)}
    for end in sorted({*range(1, len(data) + 1, step), *at_line_ends} - {len(data) + 1}):
        path.write_bytes(data[:end])
        before = conversations.load("c")
        assert before.notices == ()
        assert len(before.messages) >= seen  # more bytes never show less
        seen = len(before.messages)
        rows = conversations.list()
        assert (rows[0].messages if rows else 0) in (seen, seen - 1)  # the summary may be a record behind
        with conversations.open("c") as conversation:
            conversation.add_user("after the crash")
        after = conversations.load("c")
        assert after.notices == ()
        assert after == conversation.conversation
        assert [message.content for message in after.path()][:-1] == [message.content for message in before.path()]
        assert after.created == before.created or not before.messages
        assert json.loads(path.read_bytes().splitlines()[-1])["messages"] == seen + 1
    assert seen == 4


def test_much_damage_is_said_in_one_line_so_that_the_conversation_can_be_seen(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    path = talk(conversations, turns=3)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([lines[0], *[b"no record\n"] * 300, *lines[1:]]))
    loaded = conversations.load(path.stem)
    assert loaded.notices == (
        f"300 lines of {path}, from line 2 on, are damaged and were skipped; everything else is here",
    )
    path.write_bytes(b"no record\n" * 300)
    assert [line.rpartition("; ")[2] for line in conversations.load(path.stem).notices] == ["no message could be read"]


def test_any_damaged_line_costs_that_line_alone_and_is_named(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    path = talk(conversations, turns=3)
    lines = path.read_bytes().splitlines(keepends=True)
    whole = conversations.load(path.stem)
    for number, line in enumerate(lines, 1):
        damaged = line[: len(line) // 2] + b"\xff\x00" + line[len(line) // 2 + 2 :]
        path.write_bytes(b"".join([*lines[: number - 1], damaged, *lines[number:]]))
        loaded = conversations.load(path.stem)
        assert loaded.notices == (f"line {number} of {path} is damaged and was skipped; everything else is here",)
        lost = set(whole.messages) - set(loaded.messages)
        assert len(lost) <= 1
        assert [message.id for message in loaded.path()] == [key for key in whole.messages if key not in lost]
        with conversations.open(path.stem) as conversation:
            conversation.add_user("on we go")
        assert conversations.load(path.stem).path()[-1].content == "on we go"
        assert conversations.list()[0].damaged


def test_a_damaged_file_is_never_removed_even_if_nothing_in_it_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_bytes(b"rubbish that somebody may still mend\n")
    conversations = ConversationStore(tmp_path)
    with conversations.open("c") as conversation:
        message = conversation.add_user("hello")
        conversation.remove(message.id)
    assert path.read_bytes().startswith(b"rubbish that somebody may still mend\n")


def test_after_damage_a_branch_returns_to_its_own_ancestor(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        root = conversation.add_user("root")
        left = conversation.add("assistant", "left", root.id)
        right = conversation.add("assistant", "right", root.id)
        under_left = conversation.add("user", "under left", left.id)
        conversation.set_leaf(right.id)
        conversation.add_user("under right")
        last = conversation.add("assistant", "end of left", under_left.id)
    path = tmp_path / f"{conversation.conversation.id}.jsonl"
    text = path.read_text()
    path.write_text(text.replace('"content":"under left"', '"content":"under le\x00'))
    loaded = conversations.load(path.stem)
    assert loaded.messages[last.id].parent_id == left.id
    assert [message.content for message in loaded.path(last.id)] == ["root", "left", "end of left"]
    # the line is gone altogether, ids and all: the message before it takes its place
    path.write_text(text.replace(next(line for line in text.splitlines() if '"under left"' in line), "rubbish"))
    assert conversations.load(path.stem).messages[last.id].parent_id == right.id


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"type":7}',
        b'{"type":"message"}',
        b'{"type":"message","id":"x","parent_id":null,"role":"king","created":"","content":""}',
        b'{"type":"message","id":"x","parent_id":["y"],"role":"user","created":"","content":""}',
        b'{"type":"message","id":"x","parent_id":null,"role":"assistant","created":"","content":"","answer":{"model":3}}',
        b'{"type":"message","id":"x","parent_id":null,"role":"assistant","created":"","content":"",'
        b'"answer":{"model":{"name":"a","label":"b"},"figures":{"hits":"many"}}}',
        b'{"type":"checkpoint","id":"nobody","content_append":"x"}',
        b"[" * 100_000,
        bytes(range(256)).replace(b"\n", b""),
    ],
)
def test_lines_of_any_shape_are_skipped_and_reported(tmp_path: Path, line: bytes) -> None:
    conversations = ConversationStore(tmp_path)
    path = talk(conversations)
    head, rest = path.read_bytes().split(b"\n", 1)
    path.write_bytes(head + b"\n" + line + b"\n" + rest)
    loaded = conversations.load(path.stem)
    assert [notice.startswith(f"line 2 of {path} is damaged") for notice in loaded.notices] == [True]
    assert len(loaded.path()) == 4


def test_a_circle_of_parents_does_not_hang(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    message = '{"type":"message","id":"%s","parent_id":"%s","role":"user","created":"","content":"x"}\n'
    (tmp_path / "c.jsonl").write_text(message % ("a", "b") + message % ("b", "a") + message % ("a", "b"))
    assert len(conversations.load("c").path()) == 2


LIMITED = """
import resource, signal, sys
from pathlib import Path
from flashmoe_tui.conversations import ConversationStore
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = ConversationStore(Path(sys.argv[1]))
conversation = store.create()
conversation.add_user("first")
path = Path(sys.argv[1]) / (conversation.conversation.id + ".jsonl")
whole = path.read_bytes()
resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + 50, resource.RLIM_INFINITY))
assert conversation.problem is None
conversation.add_user("second, which does not fit")
assert "File too large" in str(conversation.problem), conversation.problem
assert path.read_bytes() == whole
conversation.add_user("third")
assert path.read_bytes() == whole
assert len(conversation.conversation.path()) == 3
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
conversation.add_user("fourth")
assert conversation.problem is None
loaded = store.load(conversation.conversation.id)
assert loaded == conversation.conversation and not loaded.notices
assert path.read_bytes().count(b'"content":"second') == 1
print("all is well")
"""


def test_a_file_that_may_not_grow_keeps_whole_lines_and_gets_the_rest_later(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LIMITED, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "all is well\n", done.stderr


@pytest.mark.parametrize("call", ["write", "fsync"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_full_or_failing_disk_is_one_line_and_the_next_message_saves_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        conversation.add_user("first")
        path = tmp_path / f"{conversation.conversation.id}.jsonl"
        whole = path.read_bytes()
        write = os.write

        def fail(fd: int, data: bytes = b"") -> int:
            if call == "write":
                write(fd, data[:5])  # half a line reaches the disk
            raise OSError(code, os.strerror(code))

        with monkeypatch.context() as patch:
            patch.setattr(os, call, fail)
            question = conversation.add_user("second")
            answer = conversation.start_answer(question.id, RECORD)
            answer.append(content="it goes on")
            answer.finish(Finished("stop", "it goes on", "", 1, AnswerFigures()))
        problem = conversation.problem
        assert isinstance(problem, StorageError)
        assert str(path) in str(problem) and "\n" not in str(problem)
        assert ("the disk is full" in str(problem)) == (code != errno.EIO)
        if call == "write":
            assert path.read_bytes() == whole
        conversation.add_user("third")
        assert conversation.problem is None
    loaded = conversations.load(conversation.conversation.id)
    assert loaded == conversation.conversation
    assert loaded.notices == ()
    assert path.read_bytes().count(b'"content":"second"') == 1


def test_a_file_that_may_only_be_read_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    conversations = ConversationStore(tmp_path)
    path = talk(conversations)
    open_file = os.open

    def read_only(name: Path, flags: int, *rest: int) -> int:
        if flags & (os.O_RDWR | os.O_WRONLY):  # as a file mode would say, which root does not heed
            raise PermissionError(errno.EACCES, "Permission denied")
        return open_file(name, flags, *rest)

    monkeypatch.setattr(os, "open", read_only)
    with pytest.raises(StorageError, match=r"for writing .Permission denied"):
        conversations.open(path.stem)
    assert len(conversations.load(path.stem).path()) == 4


def test_a_conversation_that_goes_to_the_trash_as_it_is_opened_is_not_written_on_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window deletes it between the opening of the file and its lock: what is said then would be in the trash
    and nowhere else."""
    conversations = ConversationStore(tmp_path)
    path, lock = talk(conversations), fcntl.flock

    def late(fd: int, operation: int) -> None:
        monkeypatch.setattr(fcntl, "flock", lock)
        ConversationStore(tmp_path).delete(path.stem)
        lock(fd, operation)

    monkeypatch.setattr(fcntl, "flock", late)
    with pytest.raises(StorageError, match="No such file"):
        conversations.open(path.stem)
    conversations.restore(path.stem)
    conversations.open(path.stem).close()


def test_what_waits_is_written_at_close(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    conversations = ConversationStore(tmp_path)
    with conversations.create() as conversation:
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", full)
            conversation.add_user("first")
        assert conversations.list() == []  # an empty file is no conversation
    assert conversations.load(conversation.conversation.id) == conversation.conversation


def test_a_disk_that_stays_full_leaves_no_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with ConversationStore(tmp_path).create() as conversation:
        conversation.add_user("first")
    assert list(tmp_path.iterdir()) == []


def test_where_no_directory_can_be_made_the_conversation_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    conversations = ConversationStore(tmp_path / "file" / "conversations")
    with conversations.create() as conversation:
        conversation.add_user("hello")
        assert f"cannot make the directory {tmp_path / 'file' / 'conversations'}" in str(conversation.problem)
        assert [message.content for message in conversation.conversation.path()] == ["hello"]
        (tmp_path / "file").unlink()
        conversation.add_user("and now?")
        assert conversation.problem is None
    assert len(conversations.load(conversation.conversation.id).path()) == 2


def test_a_file_deleted_while_it_is_open_is_written_anew_and_whole(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path / "conversations")
    path = talk(conversations)
    with conversations.open(path.stem) as conversation:
        path.unlink()
        path.parent.rmdir()
        conversation.add_user("still there?")
        assert conversation.problem is None
        assert conversations.load(path.stem) == conversation.conversation
        with pytest.raises(StorageError, match="open in another window"):
            conversations.open(path.stem)
    assert [message.content for message in conversations.load(path.stem).path()][-1] == "still there?"


def test_a_file_replaced_by_another_program_is_left_alone_and_said(tmp_path: Path) -> None:
    conversations = ConversationStore(tmp_path)
    path = talk(conversations)
    with conversations.open(path.stem) as conversation:
        other = tmp_path / "other"
        other.write_bytes(b"from a backup\n")
        other.replace(path)
        conversation.add_user("still there?")
        assert "another program has replaced" in str(conversation.problem)
        assert path.read_bytes() == b"from a backup\n"
        path.unlink()
        assert conversation.save_again()
    assert [message.content for message in conversations.load(path.stem).path()][-1] == "still there?"
