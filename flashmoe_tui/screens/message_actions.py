"""What the keys on a selected message do: edit, retry, continue, copy, fork, figures, fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flashmoe_tui import changes as ch
from flashmoe_tui import figures as fig
from flashmoe_tui.conversations import Message
from flashmoe_tui.session import Busy
from flashmoe_tui.widgets.message import AnswerMessage, ChatMessage, code_blocks

if TYPE_CHECKING:
    from flashmoe_tui.screens.chat import ChatScreen


class MessageActions:
    """Carries commands out on the screen's session. `edited` is the message whose new version is being written."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._edited: str | None = None

    def ask(self, text: str) -> list[ch.Change]:
        """Send a message, or the new version of the one that is being edited. Raises Busy."""
        session = self._screen.session
        edited = self._edited
        if edited is None or edited not in session.conversation.messages:
            return session.ask(text)
        found = session.edit(edited, text)
        self._edited = None
        return found

    def leave_editing(self) -> None:
        """The next message is a new one again."""
        self._edited = None

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
                if isinstance(source, AnswerMessage) and source.thinking is not None:
                    source.thinking.fold(not source.thinking.folded)
            case "copy":
                await screen.copy(source.text, "the message")
            case "copy_code":
                await self._copy_code(source.text, event.number)
            case _ if message is None:
                screen.say("this answer is still being made")
            case name:
                await self._change(name, message)

    async def retry_last(self) -> None:
        """Answer the last question again with the same seed."""
        last = self._screen.session.last_answer()
        path = self._screen.session.conversation.path()
        if last is not None and path[-1].id == last.id:
            await self._change("retry", last)
        elif path and path[-1].role == "user":
            await self._change("retry", path[-1])
        else:
            self._screen.say("there is nothing to retry yet")

    async def _change(self, name: str, message: Message) -> None:
        try:
            await getattr(self, f"_{name}")(message)
        except Busy as error:
            self._screen.say(str(error))

    async def _retry(self, message: Message) -> None:
        session = self._screen.session
        if message.role == "assistant":
            found = session.retry(message.id)
        else:
            answer = next((child for child in session.conversation.children(message.id)[::-1] if child.answer), None)
            found = session.retry(answer.id) if answer is not None else session.answer_again(message.id)
        await self._screen.apply(found)
        self._screen.composer.focus()

    async def _continue(self, message: Message) -> None:
        if message.role != "assistant":
            self._screen.say("only an answer can be continued")
            return
        await self._screen.apply(self._screen.session.continue_answer(message.id))
        self._screen.composer.focus()

    async def _edit(self, message: Message) -> None:
        session = self._screen.session
        if message.role == "assistant" and message.parent_id is not None:
            message = session.conversation.messages[message.parent_id]
        if session.running is not None:
            raise Busy("still answering: Esc stops it")
        self._edited = message.id
        self._screen.composer.fill(message.content)
        self._screen.composer.focus()
        self._screen.say("editing: Enter asks the new version, Esc leaves it")

    async def _fork(self, message: Message) -> None:
        session = self._screen.session
        session.fork(message.id)
        await self._screen.show_conversation()
        self._screen.composer.focus()
        self._screen.say("a branch starts here; what came after is kept")

    async def _figures(self, message: Message) -> None:
        if message.answer is None:
            self._screen.say(f"{len(message.content):,} characters")
            return
        from flashmoe_tui.screens.inspector import InspectorScreen

        await self._screen.app.push_screen(InspectorScreen(self._screen.session.backend, self._screen.turns, message))

    async def _copy_code(self, text: str, number: int) -> None:
        blocks = code_blocks(text)
        if number > len(blocks):
            self._screen.say(f"this message has {fig.count(len(blocks), 'code block')}")
            return
        await self._screen.copy(blocks[number - 1], f"code block {number}")
