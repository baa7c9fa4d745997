"""The chat without the app: lines in, answers out, and everything saved, through a pipe and on a plain terminal."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from flashmoe_tui import locations
from flashmoe_tui.conversations import Conversation, ConversationStore
from tests.conftest import Flashmoe
from tests.flashmoe_tui.pseudo_terminal import Terminal


@pytest.fixture(autouse=True)
def short_answers() -> None:
    settings(max_tokens=6)


def settings(max_tokens: int) -> None:
    """The random model thinks without end, so these chats do not think."""
    locations.settings_file().parent.mkdir(parents=True, exist_ok=True)
    locations.settings_file().write_text(
        f"thinking = false\ntemperature = 0.0\nmax_tokens = {max_tokens}\nloop_stop = false\n"
    )


def saved() -> list[Conversation]:
    """All saved conversations, oldest first."""
    store = ConversationStore(locations.conversations_dir())
    return sorted((store.load(summary.id) for summary in store.list()), key=lambda found: found.created)


def turns(conversation: Conversation) -> list[str]:
    return [message.content for message in conversation.path() if message.role == "user"]


def test_each_line_is_answered_and_the_conversation_is_saved(program: Flashmoe, tiny_model: Path) -> None:
    done = program("chat", "--model", tiny_model, stdin="hello\n\nand again\n")
    assert (done.returncode, done.stderr) == (0, "")
    (conversation,) = saved()
    assert turns(conversation) == ["hello", "and again"]
    answers = [message for message in conversation.path() if message.role == "assistant"]
    assert done.stdout == "".join(answer.content.rstrip("\n") + "\n" for answer in answers)
    for answer in answers:
        assert answer.answer is not None and answer.answer.complete
        assert answer.answer.figures.generated_tokens == 6
        assert "5M" in answer.answer.model.label


@pytest.mark.parametrize("stdin", ["", "\n"])
def test_with_empty_input_it_answers_the_suggested_prompt(flashmoe: Flashmoe, tiny_model: Path, stdin: str) -> None:
    done = flashmoe("--model", tiny_model, stdin=stdin)
    assert done.returncode == 0
    assert done.stdout
    assert [turns(conversation) for conversation in saved()] == [["What is 127 + 48?"]]


def test_commands_start_a_conversation_set_the_system_prompt_and_leave(flashmoe: Flashmoe, tiny_model: Path) -> None:
    lines = "one\n/new what?\n/quit now\n/new\n/system Aye!\n/system off\n/system\n/system Be brief.\n/system\n/bogus\n"
    lines += "/etc/hosts is a file\n/quit\nnever read\n"
    done = flashmoe("chat", "--plain", "--model", tiny_model, stdin=lines)
    assert done.returncode == 0
    assert "there is no command /bogus here" in done.stderr
    assert "/new takes nothing after it" in done.stderr and "/quit takes nothing after it" in done.stderr
    assert done.stderr.count("No system prompt") == 2 and done.stderr.count("told first: Be brief.") == 2
    first, second = saved()
    assert (turns(first), first.system) == (["one"], None)
    assert (turns(second), second.system) == (["/etc/hosts is a file"], "Be brief.")


def test_a_conversation_is_continued_and_resumed(flashmoe: Flashmoe, tiny_model: Path) -> None:
    flashmoe("--model", tiny_model, stdin="older\n")
    flashmoe("--model", tiny_model, stdin="newer\n")
    assert flashmoe("--continue", "--model", tiny_model, stdin="goes on\n").returncode == 0
    older, newer = saved()
    assert turns(newer) == ["newer", "goes on"]
    assert flashmoe("chat", "--resume", older.id, "--model", tiny_model, stdin="too\n").returncode == 0
    assert turns(saved()[0]) == ["older", "too"]


def test_an_unknown_conversation_is_one_line(flashmoe: Flashmoe, tiny_model: Path) -> None:
    done = flashmoe("chat", "--resume", "1999", "--model", tiny_model, stdin="hello\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("flashmoe: no conversation '1999'")
    assert done.stderr.count("\n") == 1


def test_without_a_place_to_save_it_answers_all_the_same_and_says_so_once(
    flashmoe: Flashmoe, tiny_model: Path, own_directories: Path
) -> None:
    (own_directories / "data").write_text("a file where the directory should be")
    done = flashmoe("--model", tiny_model, stdin="hello\nagain\n")
    assert done.returncode == 0
    assert done.stdout
    assert done.stderr.count(str(own_directories / "data")) == 1
    assert "Traceback" not in done.stderr


def test_a_line_too_long_for_the_context_is_refused_and_the_next_is_answered(
    flashmoe: Flashmoe, tiny_model: Path
) -> None:
    done = flashmoe("chat", "--context", "128", "--model", tiny_model, stdin="word " * 500 + "\nshort\n")
    assert done.returncode == 1  # a script learns that something failed
    assert done.stdout
    assert done.stderr.startswith("flashmoe: the message needs ")
    assert [turns(conversation) for conversation in saved()] == [["short"]]


def test_kill_9_in_mid_answer_keeps_the_question_and_the_text_so_far(tiny_model: Path) -> None:
    settings(max_tokens=3000)
    process = subprocess.Popen(
        [sys.executable, "-m", "flashmoe_tui", "--model", str(tiny_model)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write("hello\n")
    process.stdin.close()
    read = process.stdout.read(60)
    process.kill()
    read += process.stdout.read()
    process.wait()
    process.stdout.close()
    (conversation,) = saved()
    question, answer = conversation.path()
    assert question.content == "hello"
    assert answer.content and read.startswith(answer.content)
    assert answer.answer is not None and not answer.answer.complete


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    yield opened
    opened.close()


def test_on_a_terminal_ctrl_c_stops_the_answer_and_the_chat_goes_on(terminal: Terminal, tiny_model: Path) -> None:
    settings(max_tokens=3000)
    process = terminal.start(sys.executable, "-m", "flashmoe_tui", "chat", "--plain", "--model", str(tiny_model))
    terminal.expect("> ")
    terminal.type("hello\n")
    terminal.expect("hello\r\n")
    status_line = re.compile(rb"\r\x1b\[K(\x1b\[2m[^\x1b]*\x1b\[0m)?")
    while len(status_line.sub(b"", terminal.written.split(b"hello\r\n")[1])) < 20:
        assert terminal.read(20)
    terminal.type("\x03")
    terminal.expect("tok/s")
    terminal.expect("> ", times=2)
    terminal.type("\x04")
    assert terminal.finish(process) == 0
    (conversation,) = saved()
    stopped = conversation.path()[-1].answer
    assert stopped is not None and stopped.finish_reason == "cancelled" and stopped.complete
    assert conversation.path()[-1].content


def test_on_a_terminal_exit_says_what_leaves_and_typed_again_is_asked(terminal: Terminal, tiny_model: Path) -> None:
    process = terminal.start(sys.executable, "-m", "flashmoe_tui", "chat", "--plain", "--model", str(tiny_model))
    terminal.expect("> ")
    terminal.type("exit\n")
    terminal.expect("/quit leaves; exit again asks the model")
    terminal.expect("> ", times=2)
    assert saved() == []
    terminal.type("exit\n")
    terminal.expect("> ", times=3)
    terminal.type("/quit\n")
    assert terminal.finish(process) == 0
    assert [turns(conversation) for conversation in saved()] == [["exit"]]


def test_ctrl_c_at_the_prompt_leaves_with_130(terminal: Terminal, tiny_model: Path) -> None:
    process = terminal.start(sys.executable, "-m", "flashmoe_tui", "chat", "--plain", "--model", str(tiny_model))
    terminal.expect("> ")
    with suppress(subprocess.TimeoutExpired):  # one that comes between the prompt and the wait for a key is lost
        process.send_signal(signal.SIGINT)
        process.wait(2)
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    assert terminal.finish(process) == 130
    assert b"Traceback" not in terminal.written
