"""The scrolling list of messages. It applies a session's changes; what they mean to the conversation is decided there.

Every layout walks all mounted widgets (measured: 6, 26, 106, 309 ms an append with 1, 20, 100, 300 old messages), so
old answers are folded to one widget, and only the newest messages are mounted; earlier ones come when asked for, all at
once and folded from the start (143 turns back: 2.4 s, page by page and folded afterwards 9 s). They go again as soon as
the end is followed: with 290 messages mounted, each key in the composer takes 0.3 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.await_complete import AwaitComplete
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.message import Message as TextualMessage
from textual.widget import Widget

from engine import AnswerFigures, ModelCard
from flashmoe_tui import changes as ch
from flashmoe_tui import figures as fig
from flashmoe_tui import slash, tool_rounds
from flashmoe_tui.conversations import Message, Turn, turns_of
from flashmoe_tui.widgets.message import AnswerMessage, ChatLine, ChatMessage, UserMessage

MOST_WIDGETS = 500
PAGE_MESSAGES = 40
MOST_MESSAGES = 60
"""So many may be mounted while the end is followed; with more, a page stays."""
MORE = "Shift+Up, c continues"


class EarlierLine(ChatLine):
    """How many earlier messages are not mounted; a click brings a page of them."""

    @dataclass
    class Wanted(TextualMessage):
        """The person asks for earlier messages."""

    def on_click(self, event: Click) -> None:
        event.stop()
        self.post_message(self.Wanted())


class Transcript(VerticalScroll, can_focus=False):
    """Messages, lines between them, and the answer that is being made."""

    DEFAULT_CSS = """
    Transcript { height: 1fr; scrollbar-size-vertical: 1; padding: 0 0 1 0; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._earlier: list[Turn] = []
        self._turns: dict[str, Turn] = {}  # of the mounted messages, by their ids
        self._current: AnswerMessage | None = None
        self._asked: UserMessage | None = None
        self._memory_rule: ChatLine | None = None

    @property
    def current(self) -> AnswerMessage | None:
        """The answer that is being made."""
        return self._current

    @property
    def following(self) -> bool:
        """Whether the end stays in view while text arrives."""
        return not self._anchor_released

    @property
    def messages(self) -> list[ChatMessage]:
        """The mounted messages, oldest first."""
        return [child for child in self.children if isinstance(child, ChatMessage)]

    @property
    def turns(self) -> list[Turn]:
        """All that can be shown, oldest first, mounted or not; the answer that is being made is not among them."""
        mounted = [self._turns[message.message_id] for message in self.messages if message.message_id in self._turns]
        return [*filter(_shown, self._earlier), *mounted]

    @property
    def seen_last(self) -> str | None:
        """The lowest message of which something is in view."""
        top = self.region.y + self.size.height
        return next((message.message_id for message in reversed(self.messages) if message.region.y < top), None)

    def on_mount(self) -> None:
        self.anchor()

    def release_anchor(self) -> None:
        """Let the reader scroll. Textual scrolls an anchored chat that is laid out while it is empty to above its
        start, and would leave it there: a short conversation that was opened by its words stayed out of view."""
        super().release_anchor()
        if self.scroll_y < 0:
            self.scroll_y = 0

    async def follow(self) -> None:
        """Keep the end in view again, and let go of the messages that were brought to be read."""
        self.anchor()
        await self._let_go()

    async def open(self, path: Sequence[Message]) -> None:
        """Show these messages and nothing else."""
        self._current = self._asked = self._memory_rule = None
        turns = turns_of(path)
        self._earlier, self._turns = turns[:-PAGE_MESSAGES], {}
        fresh: list[Widget] = [self._widget_for(turn) for turn in turns[-PAGE_MESSAGES:] if _shown(turn)]
        if self._earlier:
            fresh.insert(0, self._earlier_line())
        with self.app.batch_update():
            await self.remove_children()
            await self.mount_all(fresh)
        self._offer_more()
        self.anchor()
        await self._trim()

    async def welcome(self, card: ModelCard | None, system: str | None) -> None:
        """Some dim lines in an empty chat, in place of the last ones: what this is, what to press, and what the model
        is told before anything is asked."""
        for line in self.query(".-welcome"):
            await line.remove()
        lines = ["Enter sends · F1 explains the keys and the figures · F4 shrinks the expert cache while it answers"]
        if card is not None:
            whose = (
                "a small demo model that does sums and knows this program"
                if card.demo
                else "a Mixture-of-Experts model"
            )
            lines.insert(
                0,
                f"{card.name} is {whose}: {card.layers} × {card.experts} experts on disk, {card.experts_per_token} of "
                "each layer read for every token, and a cache that keeps some. Watch it work.",
            )
        await self.mount(ChatLine("\n".join(lines), classes="-welcome"))
        if system:
            told = slash.told_first(fig.clip(" ".join(system.split()), 200))
            await self.mount(ChatLine(told, classes="-welcome -told"))

    def line(self, text: str, *, error: bool = False) -> AwaitComplete:
        """Put one line at the end of the chat."""
        return AwaitComplete(self._line(text, error))

    async def _line(self, text: str, error: bool) -> None:
        await self.mount(ChatLine(f"✗ {text}" if error else text, classes="-error" if error else "-notice"))

    async def apply(self, change: ch.Change) -> None:
        """Show one change."""
        match change:
            case ch.Asked(message=message):
                await self._drop_lines()
                await self._cut_below(message.parent_id)  # another version takes the place of the old one's branch
                self._asked = UserMessage(message.id, message.content)
                self._turns[message.id] = Turn((message,))
                await self.mount(self._asked)
                await self.follow()
            case ch.AnswerStarted():
                await self._start(change)
            case ch.MemoryBegins(message_id=message_id):
                await self._mark_memory(message_id)
            case ch.Reading() if self._current is not None:
                self._current.show_status(_reading(change))
            case ch.Thought() if self._current is not None:
                self._current.show_status("")
                await self._current.think(change.text, change.tokens, change.elapsed_seconds)
            case ch.Said() if self._current is not None:
                await self._current.say(change.text, change.thinking_tokens, change.thinking_seconds)
            case ch.Calling() if self._current is not None:
                self._current.begin_call(change.thinking_tokens, change.thinking_seconds)
            case ch.Called(part=part) if self._current is not None:
                await self._current.call(part)
                self._current.show_status("…")
            case ch.Ended(turn=turn):
                await self._end(turn, change.report)
            case ch.Broke(turn=turn, line=line):
                current = self._current
                await self._end(turn, "")
                if current is not None:
                    current.show_problem(line)
            case ch.PromptReturned():
                await self._take_back(change)
        if not isinstance(change, ch.Reading | ch.Thought | ch.Said):
            self._offer_more()

    def set_thinking(self, folded: bool) -> None:
        """Open or close all thinking sections, and the calls of tools beside them."""
        for message in self.messages:
            if isinstance(message, AnswerMessage):
                message.fold(folded)

    def thinking_folded(self) -> bool:
        """Whether every thinking section and every call is closed."""
        return all(message.folded for message in self.messages if isinstance(message, AnswerMessage))

    def find(self, message_id: str) -> ChatMessage | None:
        """The mounted widget of a message."""
        return next((message for message in self.messages if message.message_id == message_id), None)

    def turn_of(self, message: ChatMessage) -> Turn | None:
        """What a mounted message shows; None for the answer that is being made."""
        return self._turns.get(message.message_id or "")

    async def bring(self, message_id: str) -> ChatMessage | None:
        """The widget of a message, mounted with all that follows it if it was not."""
        at = next((index for index, turn in enumerate(self._earlier) if turn.id == message_id), None)
        if at is not None:
            await self._mount_earlier(max(PAGE_MESSAGES, len(self._earlier) - at))
        return self.find(message_id)

    async def look_at(self, message_id: str) -> None:
        """Put a message at the top of what is seen."""
        widget = await self.bring(message_id)
        if widget is not None:
            self.call_after_refresh(self._put_at_top, widget)

    def _put_at_top(self, widget: Widget) -> None:
        if self._leave_end():
            self.scroll_to_widget(widget, top=True, animate=False)

    def show_line(self, widget: Widget, before: str) -> None:
        """Bring the line of a message's widget into view that comes after the text `before`: a third from the top,
        where it is not in view already."""
        self.call_after_refresh(self._show_line, widget, before)

    def _leave_end(self) -> bool:
        """Follow the end no more. False where all is in view: a chat that is shorter than its place hangs from its end,
        and without that what came next would come below the edge."""
        if self.max_scroll_y > 0:
            self.release_anchor()
        return self.max_scroll_y > 0

    def _show_line(self, widget: Widget, before: str) -> None:
        if not self._leave_end():
            return
        width = widget.content_size.width
        lines = Content(before + "·").get_height(widget.styles.get_rules(), width) if before and width else 1
        line = widget.region.y - self.region.y + self.scroll_y + lines - 1
        if not self.scroll_y <= line < self.scroll_y + self.size.height:
            self.scroll_to(y=max(0, line - self.size.height // 3), animate=False)

    def move_selection(self, source: ChatMessage | None, step: int) -> bool:
        """Select the message before or after `source` (None: the last one). False where there is none."""
        messages = self.messages
        if not messages:
            return False
        index = len(messages) - 1 if source is None else messages.index(source) + step
        if not 0 <= index < len(messages):
            return False
        messages[index].focus()
        return True

    def turn_page(self, pages: int) -> None:
        """Scroll by a page, up (-1) or down, where there is anything to scroll."""
        if self.max_scroll_y <= 0:
            return
        if pages < 0:
            self.scroll_page_up(animate=False)
        else:
            self.scroll_page_down(animate=False)

    def action_scroll_home(self) -> None:
        """Go to the start of what is mounted, and bring a page of what is not."""
        self.scroll_home(animate=False)
        self.call_next(self.show_earlier)

    @on(EarlierLine.Wanted)
    async def show_earlier(self) -> None:
        """Mount one more page of earlier messages, keeping what is being read in its place."""
        if self._earlier:
            await self._mount_earlier(PAGE_MESSAGES)

    async def _mount_earlier(self, messages: int) -> None:
        page, self._earlier = self._earlier[-messages:], self._earlier[:-messages]
        height = self.max_scroll_y
        fresh: list[Widget] = [self._widget_for(turn, compact=True) for turn in page if _shown(turn)]
        with self.app.batch_update():
            for line in self.query(EarlierLine):
                await line.remove()
            if self._earlier:
                fresh.insert(0, self._earlier_line())
            await self.mount_all(fresh, before=0)
        self.call_after_refresh(lambda: self.scroll_to(y=self.scroll_y + self.max_scroll_y - height, animate=False))

    async def _let_go(self) -> None:
        """Unmount all but the newest messages where there are too many, unless one of them is selected."""
        messages = self.messages
        if len(messages) <= MOST_MESSAGES:
            return
        kept = messages[-PAGE_MESSAGES:]
        children = list(self.children)
        gone = children[: children.index(kept[0])]
        if self.screen.focused in gone:
            return
        if self._memory_rule in gone:
            self._memory_rule = None
        self._earlier += [self._turns.pop(message.message_id or "") for message in messages[:-PAGE_MESSAGES]]
        with self.app.batch_update():
            await self.remove_children(gone)
            await self.mount(self._earlier_line(), before=0)

    async def _start(self, change: ch.AnswerStarted) -> None:
        await self._drop_lines()
        await self._cut_below(change.parent_id)  # a retry or a continuation takes the place of the answer before
        parts = Turn(change.before).parts
        self._current = AnswerMessage(parts=parts, prolongs=change.prolongs)
        await self.mount(self._current)
        await self.follow()

    async def _cut_below(self, parent_id: str | None) -> None:
        parent = await self.bring(parent_id) if parent_id is not None else None
        if parent is None and parent_id is not None:
            return
        children = list(self.children)
        below = children[children.index(parent) + 1 :] if parent is not None else children
        if parent is None:
            self._earlier = []
        if self._memory_rule in below:
            self._memory_rule = None
        await self.remove_children(below)

    async def _end(self, turn: Turn, report: str) -> None:
        current, self._current, self._asked = self._current, None, None
        if current is None:
            return
        current.message_id = turn.id
        self._turns[turn.id] = turn
        last = turn.messages[-1]
        if last.role == "assistant" and current.body.text != fig.printable(last.content):
            await current.body.replace(last.content)
        if last.tool_calls:  # they were never run
            await current.call(turn.parts[-1])
        figures = last.answer.figures if last.answer is not None else AnswerFigures()
        current.show_figures(*_end_lines(turn), report)
        await current.finish(figures.thinking_tokens, figures.thinking_seconds)
        await self._trim()

    async def _take_back(self, change: ch.PromptReturned) -> None:
        gone: list[Widget] = [widget for widget in (self._current, self._asked) if widget is not None]
        self._current = self._asked = None
        await self.remove_children(gone)
        if change.line:
            await self._line(change.line, True)

    def _offer_more(self) -> None:
        """An answer that has not come to its end says how it goes on, as long as nothing follows it."""
        messages = self.messages
        for message in messages:
            if isinstance(message, AnswerMessage) and (turn := self.turn_of(message)) is not None:
                message.offer(MORE if message is messages[-1] and _has_more(turn) else "")

    async def _mark_memory(self, message_id: str | None) -> None:
        if self._memory_rule is not None:
            await self._memory_rule.remove()
            self._memory_rule = None
        target = self.find(message_id) if message_id is not None else None
        if target is None:
            return
        self._memory_rule = ChatLine("── the model's memory begins here ──", classes="-rule")
        await self.mount(self._memory_rule, before=target)

    async def _drop_lines(self) -> None:
        """Notices and errors have been read by the time the next message is sent."""
        gone = [child for child in self.children if type(child) is ChatLine and child is not self._memory_rule]
        await self.remove_children(gone)

    async def _trim(self) -> None:
        """Fold the oldest answers to one widget each while there are too many, but never under the reader's eyes."""
        if not self.following:
            return
        answers = [message for message in self.messages if isinstance(message, AnswerMessage)][:-1]
        total = len(self.query("*"))
        for answer in answers:
            if total <= MOST_WIDGETS:
                return
            before = len(answer.query("*"))
            await answer.compact()
            total -= before - len(answer.query("*"))

    def _widget_for(self, turn: Turn, *, compact: bool = False) -> ChatMessage:
        self._turns[turn.id] = turn
        if turn.role == "user":
            return UserMessage(turn.id, turn.text)
        widget = AnswerMessage(turn.id, parts=turn.parts, compact=compact)
        widget.show_figures(*_end_lines(turn))
        last = turn.messages[-1].answer
        if last is not None and last.error:
            widget.show_problem(last.error)
        return widget

    def _earlier_line(self) -> EarlierLine:
        return EarlierLine(
            f"▲ {fig.count(len(self._earlier), 'earlier message')} · click, or Home, to show", classes="-earlier"
        )


def _shown(turn: Turn) -> bool:
    return turn.role in ("user", "assistant")


def _has_more(turn: Turn) -> bool:
    """Whether it should say how it goes on. One that went round in circles would go on doing so."""
    return turn.has_more and turn.answer is not None and turn.answer.finish_reason != "loop"


def _end_lines(turn: Turn) -> tuple[str, str]:
    """For the line under an answer: how it ended where that was not by itself, and its figures."""
    answer = turn.answer
    if answer is None:
        return "", ""
    if not answer.complete and not answer.error:
        return "■ its end was not recorded", ""
    marks = {"cancelled": "■ stopped", "length": "■ cut", "loop": "■ went round in circles"}
    mark = marks.get(answer.finish_reason or "", "")
    if turn.waits and not answer.error and answer.finish_reason != "loop":
        many = tool_rounds.rounds(turn.messages) > tool_rounds.MOST_ROUNDS
        mark = f"■ {tool_rounds.TOO_MANY if many else 'stopped'}"
    return mark, fig.answer_line(turn.figures, brief=bool(mark)) if turn.figures.generated_tokens else ""


def _reading(change: ch.Reading) -> str:
    line = f"reading the prompt · {change.done_tokens:,} of {fig.count(change.total_tokens, 'token')}"
    if 0 < change.done_tokens < change.total_tokens and change.elapsed_seconds > 0.5:
        left = change.elapsed_seconds / change.done_tokens * (change.total_tokens - change.done_tokens)
        line += f" · {fig.seconds(left)} left"
    return line
