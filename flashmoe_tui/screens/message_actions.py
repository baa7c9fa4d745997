"""What the keys on a selected message do: edit, retry, continue, copy, fork, figures, fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flashmoe_tui import changes as ch
from flashmoe_tui import figures as fig
from flashmoe_tui.conversations import Message, turn_at, turns_of, versions_of
from flashmoe_tui.session import Busy, Refused
from flashmoe_tui.widgets.message import AnswerMessage, ChatMessage, code_blocks

if TYPE_CHECKING:
    from flashmoe_tui.screens.chat import ChatScreen

BEFORE, AFTER = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}", "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


class MessageActions:
    """Carries commands out on the screen's session. `edited` is the message whose new version is being written."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._edited: str | None = None
        self._draft = ""
        self._sent: str | None = None
        self._told = ""

    def ask(self, text: str) -> list[ch.Change]:
        """Send a message, or the new version of the one that is being edited. Raises Refused."""
        session = self._screen.session
        edited = self._edited
        known = edited is not None and edited in session.conversation.messages
        found = session.edit(edited, text) if edited is not None and known else session.ask(text)
        self._sent = edited if known else None
        if edited is not None:
            self._screen.composer.give_back(self._end_editing())
        return found

    def leave_editing(self) -> None:
        """The next message is a new one again, and the draft of before is back."""
        if self._edited is not None:
            self._screen.composer.fill(self._end_editing())

    async def take_back(self, change: ch.PromptReturned) -> None:
        """What was asked for last has not been answered: the prompt is in the composer again, or Up brings it."""
        screen = self._screen
        if change.restored is not None:
            await screen.transcript.open(screen.session.conversation.path())
            if change.line:
                await screen.transcript.line(change.line, error=True)
        if not change.text:
            return
        if screen.composer.text.strip():
            screen.say("your message was not answered; Up brings it back")
            return
        screen.composer.fill(change.text)
        self._edit_again()
        if change.line:
            screen.say("not answered: your message is back")

    def _edit_again(self) -> None:
        """If what has come back was a version of a message, it still is."""
        if self._sent is not None and self._sent in self._screen.session.conversation.messages:
            self._edited = self._sent
            self._screen.bar.set_editing(True)

    def _end_editing(self) -> str:
        draft, self._edited, self._draft = self._draft, None, ""
        self._screen.bar.set_editing(False)
        return draft

    def keys(self, selected: ChatMessage) -> str:
        """The letters that act on a selected message: those that would be refused are left out."""
        turn = self._screen.transcript.turn_of(selected)
        names = ["e edit", "r retry", "c continue", "y copy", "f fork", "i figures"]
        if turn is None or not turn.has_more:
            names.remove("c continue")
        return " · ".join(names)

    def select(self, selected: ChatMessage | None) -> None:
        """A message has been selected, or none is any more. Where there is no strip, its keys stand above the
        composer."""
        self._screen.bar.unsay(self._told)
        if selected is None:
            return
        self._show_versions(selected)
        if not self._screen.readouts.strip.display:
            self._told = f"{self.keys(selected)} · Esc back"
            self._screen.bar.say(self._told)

    def _show_versions(self, selected: ChatMessage) -> None:
        """Say on a selected message which of its versions it is."""
        session = self._screen.session
        if selected.message_id is None or selected.message_id not in session.conversation.messages:
            return
        versions = versions_of(session.conversation, selected.message_id)
        if len(versions) > 1:
            number = versions.index(selected.message_id) + 1
            selected.show_versions(f"{BEFORE} {number} of {len(versions)} {AFTER}")
        elif selected.message_id == session.conversation.leaf and session.conversation.children(selected.message_id):
            selected.show_versions(f"what came after {AFTER}")  # the end of a fork
        else:
            selected.show_versions("")

    async def carry_out(self, event: ChatMessage.Command) -> None:
        """Do what was asked on a message."""
        screen, source = self._screen, event.source
        transcript = screen.transcript
        message = screen.session.conversation.messages.get(source.message_id or "")
        match event.name:
            case "previous":
                transcript.move_selection(source, -1)
            case "next":
                if not transcript.move_selection(source, 1):
                    screen.composer.focus()
            case "fold":
                if isinstance(source, AnswerMessage):
                    source.fold(not source.folded)
            case "copy":
                await screen.copy(source.text, "the message")
            case "copy_code":
                await self._copy_code(source.text, event.number)
            case _ if message is None:
                screen.say("this answer is still being made")
            case name:
                await self._change(name, message)

    async def go_to(self, message_id: str) -> None:
        """Bring a message that was found into view, on whichever branch it is."""
        screen, conversation = self._screen, self._screen.session.conversation
        if message_id not in conversation.messages:
            return
        if all(message.id != message_id for message in conversation.path()):
            screen.session.fork(conversation.newest_leaf(message_id))
            await screen.show_conversation()
        turn = next(turn for turn in turns_of(conversation.path()) if message_id in [one.id for one in turn.messages])
        await screen.transcript.look_at(turn.id)

    async def retry_last(self) -> None:
        """Answer the last question again with the same seed."""
        path = self._screen.session.conversation.path()
        if path and path[-1].role in ("user", "assistant", "tool"):
            await self._change("retry", path[-1])
        else:
            self._screen.say("there is nothing to retry yet")

    async def _change(self, name: str, message: Message) -> None:
        try:
            await getattr(self, f"_{name}")(message)
        except Refused as error:
            self._screen.refuse(error)

    async def _retry(self, message: Message) -> None:
        session = self._screen.session
        if message.role != "user":
            found = session.retry(message.id)
        else:
            answer = next((child for child in session.conversation.children(message.id)[::-1] if child.answer), None)
            found = session.retry(answer.id) if answer is not None else session.answer_again(message.id)
        await self._screen.apply(found)
        self._screen.composer.focus()

    async def _continue(self, message: Message) -> None:
        if message.role == "user":
            self._screen.say("only an answer can be continued")
            return
        await self._screen.apply(self._screen.session.continue_answer(message.id))
        self._screen.composer.focus()

    async def _edit(self, message: Message) -> None:
        session = self._screen.session
        if message.role != "user":
            message = session.question_of(message.id)
        if session.running is not None:
            raise Busy("still answering: Esc stops it")
        if self._edited is None:
            self._draft = self._screen.composer.text
        self._edited = message.id
        self._screen.composer.fill(message.content)
        self._screen.composer.focus()
        self._screen.bar.set_editing(True)

    async def _version_before(self, message: Message) -> None:
        await self._other_version(message, -1)

    async def _version_after(self, message: Message) -> None:
        await self._other_version(message, 1)

    async def _other_version(self, message: Message, step: int) -> None:
        chosen = self._screen.session.other_version(message.id, step)
        if chosen is None:
            return
        await self._screen.show_conversation()
        widget = await self._screen.transcript.bring(chosen)
        if widget is not None:
            widget.focus()

    async def _fork(self, message: Message) -> None:
        session = self._screen.session
        session.fork(message.id)
        await self._screen.show_conversation()
        self._screen.composer.focus()
        how = ", and Ctrl+R answers it" if message.role == "user" else ""
        self._screen.say(f"a branch starts here{how}; what came after is kept")

    async def _figures(self, message: Message) -> None:
        session = self._screen.session
        turn = turn_at(session.conversation, message.id)
        if turn.answer is None:
            self._screen.say(f"{len(turn.text):,} characters")
            return
        from flashmoe_tui.screens.inspector import InspectorScreen

        await self._screen.app.push_screen(InspectorScreen(session.backend, self._screen.readouts.turns, turn))

    async def _copy_code(self, text: str, number: int) -> None:
        blocks = code_blocks(text)
        if number > len(blocks):
            self._screen.say(f"this message has {fig.count(len(blocks), 'code block')}")
            return
        await self._screen.copy(blocks[number - 1], f"code block {number}")
