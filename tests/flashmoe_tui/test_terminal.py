"""The terminal comes back whatever ends the app: the guard on a real pseudo-terminal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from flashmoe_tui import locations
from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.settings import SettingsFile
from flashmoe_tui.terminal_guard import RESET
from tests.flashmoe_tui.pseudo_terminal import Terminal

GUARD = """
import sys
from flashmoe_tui.terminal_guard import TerminalGuard
sys.exit(TerminalGuard(0, "the.log").run([sys.executable, "-c", sys.argv[1]]))
"""
RAW = """
import os, signal, sys, termios, time, tty
from flashmoe_tui.terminal_guard import is_guarded
assert is_guarded() and not is_guarded()
tty.setraw(0)
os.write(1, b"\\x1b[?1049h\\x1b[?1003h\\x1b[?25lREADY")
"""


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    yield opened
    opened.close()


def guard(terminal: Terminal, child: str) -> subprocess.Popen[bytes]:
    return terminal.start(sys.executable, "-c", GUARD, RAW + child)


def test_a_native_abort_gives_the_terminal_back_and_says_so(terminal: Terminal) -> None:
    status = terminal.finish(guard(terminal, "os.abort()"))
    assert status == 128 + signal.SIGABRT
    assert terminal.written.endswith(
        RESET.encode() + b"flashmoe ended unexpectedly (signal 6); go on with: flashmoe --continue. Log: the.log\r\n"
    )
    assert terminal.restored()


def test_a_library_that_exits_in_the_middle_leaves_no_raw_terminal(terminal: Terminal) -> None:
    assert terminal.finish(guard(terminal, "os._exit(3)")) == 3
    assert terminal.written.endswith(RESET.encode())
    assert terminal.restored()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_stop_from_outside_reaches_the_app_and_the_terminal_comes_back(
    terminal: Terminal, number: signal.Signals
) -> None:
    process = guard(terminal, "time.sleep(60)")
    terminal.expect("READY")
    process.send_signal(number)
    assert terminal.finish(process) == 128 + number
    assert f"{RESET}flashmoe was stopped ({number.name}); go on with".encode() in terminal.written
    assert terminal.restored()


def test_a_clean_end_writes_nothing_and_keeps_the_status(terminal: Terminal) -> None:
    clean = "import sys; from flashmoe_tui.terminal_guard import is_guarded; is_guarded(); print('bye'); sys.exit(7)"
    process = terminal.start(sys.executable, "-c", GUARD, clean)
    assert terminal.finish(process) == 7
    assert terminal.written == b"bye\r\n"


def test_an_interrupt_in_raw_mode_reaches_the_app_once(terminal: Terminal) -> None:
    child = "signal.signal(signal.SIGINT, lambda *_: (os.write(1, b'INTERRUPTED'), os._exit(5)))\nos.write(1, b'SET')\n"
    process = guard(terminal, child + "time.sleep(60)")
    terminal.expect("SET")
    process.send_signal(signal.SIGINT)
    assert terminal.finish(process) == 5
    assert terminal.written.count(b"INTERRUPTED") == 1


def test_killing_the_guard_ends_the_app_and_gives_the_terminal_back(terminal: Terminal) -> None:
    under_a_shell = '"$0" -c "$1" "$2"; sleep 0.2; echo done'
    child = RAW + "os.write(1, b'<%d>' % os.getppid())\ntime.sleep(60)"
    process = terminal.start("sh", "-c", under_a_shell, sys.executable, GUARD, child)
    terminal.expect(">")
    os.kill(int(terminal.written.split(b"<")[-1].split(b">")[0]), signal.SIGKILL)
    terminal.expect(RESET.removesuffix("\r"))
    terminal.expect("done")
    terminal.finish(process)
    assert terminal.restored()


def test_a_window_that_is_closed_ends_the_app_under_make_too(tmp_path: Path) -> None:
    """The session's leader alone hears of it, and make waits for its children instead of telling them."""
    window = Terminal()
    leader = 'trap \'\' HUP; "$0" -c "$1" "$2"; echo $? >"$3"'
    process = window.start("sh", "-c", leader, sys.executable, GUARD, RAW + "time.sleep(60)", str(tmp_path / "status"))
    window.expect("READY")
    window.close()
    process.wait(timeout=20)
    assert int((tmp_path / "status").read_text()) == 128 + signal.SIGHUP


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash for job control")
def test_ctrl_z_stops_the_whole_job_and_fg_continues_it_once(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "child.py").write_text(
        "import os, signal, time\n"
        "signal.signal(signal.SIGCONT, lambda *_: os.write(1, b'RESUMED.'))\n"
        "os.write(1, b'RUNNING.')\n"
        "os.kill(os.getpid(), signal.SIGSTOP)\n"
        "time.sleep(0.5)\n"  # what it is given to hear a second SIGCONT in
    )
    (tmp_path / "job.py").write_text(GUARD.replace('"-c", sys.argv[1]', repr(str(tmp_path / "child.py"))))
    # The script between the shell and the guard stands for make, which must stop too or the shell never comes back.
    (tmp_path / "job.sh").write_text(f"'{sys.executable}' -c \"$(cat '{tmp_path}/job.py')\"\necho status=$?\n")
    shell = terminal.start("bash", "--norc", "--noprofile", "-i")
    terminal.type(f"sh {tmp_path}/job.sh\n")
    terminal.expect("Stopped")
    terminal.type("fg\n")
    terminal.expect("status=0")
    assert terminal.written.count(b"RUNNING.") == 1
    assert terminal.written.count(b"RESUMED.") == 1
    terminal.type("exit\n")
    terminal.finish(shell)


def app(terminal: Terminal, tiny_model: Path) -> subprocess.Popen[bytes]:
    """The real command on the pseudo-terminal, with an answer under way."""
    locations.settings_file().parent.mkdir(parents=True)
    locations.settings_file().write_text("thinking = false\ntemperature = 0.0\n")
    # With the C kernels a model this small has answered before the screen has drawn a frame.
    slowly = ("env", "FLASHMOE_KERNELS=off")
    process = terminal.start(*slowly, sys.executable, "-m", "flashmoe_tui", "--model", str(tiny_model))
    terminal.expect("\x1b[?1049h")
    terminal.expect("F5 models")
    terminal.type("a question that is typed")
    terminal.expect("a question that is typed")
    terminal.type("\r")
    terminal.expect("read wait")  # in the line at the bottom for as long as it answers
    return process


def only_child(process: subprocess.Popen[bytes]) -> psutil.Process:
    (child,) = psutil.Process(process.pid).children()
    return child


def questions() -> list[str]:
    store = ConversationStore(locations.conversations_dir())
    return [
        message.content for found in store.list() for message in store.load(found.id).path() if message.role == "user"
    ]


def test_the_app_answers_saves_and_leaves_the_terminal_as_it_was(terminal: Terminal, tiny_model: Path) -> None:
    process = app(terminal, tiny_model)
    terminal.type("\x11")
    assert terminal.finish(process) == 0
    assert terminal.restored()
    assert terminal.written.count(b"\x1b[?1049h") == terminal.written.count(b"\x1b[?1049l") == 1
    assert any("a question that is typed" in question for question in questions()), questions()
    assert SettingsFile(locations.settings_file()).settings.last_model == str(tiny_model.resolve())


def test_what_was_typed_before_the_app_had_the_terminal_is_sent_by_its_enter(
    terminal: Terminal, tiny_model: Path
) -> None:
    process = terminal.start(sys.executable, "-m", "flashmoe_tui", "--model", str(tiny_model))
    terminal.type("too early\rand a draft")  # the terminal still takes lines, so Enter comes as a line feed
    terminal.expect("tokens ·")  # under the answer
    terminal.expect("and a draft", times=2)  # what the terminal echoed, then in the composer
    terminal.type("\x11")
    assert terminal.finish(process) == 0
    assert questions() == ["too early"]


def test_bytes_that_are_no_text_and_pastes_with_escapes_cost_neither_the_app_nor_a_message(
    terminal: Terminal, tiny_model: Path
) -> None:
    process = terminal.start(sys.executable, "-m", "flashmoe_tui", "--model", str(tiny_model))
    terminal.expect("F5 models")
    os.write(terminal.master, b"one\xff\xfe")
    terminal.type(" \x1b[200~pas\x1b[31mted\rlines\x1b[201~ two")
    terminal.expect("lines two")
    terminal.type("\x11")
    assert terminal.finish(process) == 0
    (draft,) = [json.loads(line) for line in locations.history_file().read_text().splitlines()]
    assert "pas[31mted\\nlines two" in json.dumps(draft), "one draft, kept for Up, and nothing was sent"
    assert not questions()


def test_the_app_killed_in_mid_answer_gives_the_terminal_back_and_loses_nothing(
    terminal: Terminal, tiny_model: Path
) -> None:
    process = app(terminal, tiny_model)
    only_child(process).kill()
    assert terminal.finish(process) == 128 + signal.SIGKILL
    assert terminal.restored()
    assert RESET.encode() in terminal.written
    assert terminal.written.rstrip().endswith(f"Log: {locations.log_file()}".encode())
    assert any("a question that is typed" in question for question in questions()), questions()


@pytest.mark.parametrize(
    ("editor", "said"),
    [
        pytest.param("/no/such/editor", "did not work", marks=pytest.mark.long),
        ("sh -c 'exit 3'", "left with status 3"),
    ],
)
def test_an_editor_that_fails_gives_the_app_its_terminal_back(
    terminal: Terminal, tiny_model: Path, editor: str, said: str
) -> None:
    environment = ("env", "-u", "VISUAL", f"EDITOR={editor}")
    process = terminal.start(*environment, sys.executable, "-m", "flashmoe_tui", "--model", str(tiny_model))
    terminal.expect("F5 models")
    terminal.type("a draft\x07")  # Ctrl+G
    terminal.expect(said)
    terminal.type("\x15kept")  # Ctrl+U: what was written is still there to be taken away
    terminal.expect("kept")
    terminal.type("\x11")
    assert terminal.finish(process) == 0


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash for job control")
def test_the_app_can_be_stopped_and_continued(terminal: Terminal, tiny_model: Path) -> None:
    shell = terminal.start("bash", "--norc", "--noprofile", "-i")
    terminal.type(f"'{sys.executable}' -m flashmoe_tui --model '{tiny_model}'\n")
    terminal.expect("F5 models")
    while terminal.read(0.3):  # until it is at rest
        pass
    only_child(shell).send_signal(signal.SIGTSTP)
    terminal.expect("Stopped")
    assert terminal.written.count(b"\x1b[?1049l") == 1
    terminal.type("fg; echo status=$?\n")
    terminal.expect("\x1b[?1004h", times=2)  # written once the line discipline is raw: before that, ^Q is swallowed
    terminal.type("\x11")
    terminal.expect("status=0")
    terminal.type("exit\n")
    terminal.finish(shell)
    assert terminal.written.count(b"\x1b[?1049h") == 2
