"""The scrolling list of messages. It applies a session's changes; what they mean to the conversation is decided there.

Every layout walks all mounted widgets (measured: 6, 26, 106, 309 ms an append with 1, 20, 100, 300 old messages), so
old answers are folded to one widget, and only the newest messages are mounted; earlier ones come a page at a time when
asked for. One that is far up comes with its neighbours alone, and a line stands for what lies between (200 long
messages up: 0.4 s; with all that follow it mounted, 2.3 s). They go again as soon as the end is followed: with 290
messages mounted, each key in the composer takes 0.3 s.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.await_complete import AwaitComplete
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import MouseScrollDown
from textual.widget import Widget

from engine import AnswerFigures, ModelCard
from flashmoe_tui import changes as ch
from flashmoe_tui import figures as fig
from flashmoe_tui import slash
from flashmoe_tui.conversations import Message, Turn, turns_of
from flashmoe_tui.widgets.hidden_turns import NEIGHBOURS, HiddenTurns, filling, in_place_of
from flashmoe_tui.widgets.message import AnswerMessage, ChatLine, ChatMessage, UserMessage
from flashmoe_tui.widgets.under_answer import MORE, end_lines, has_more, reading

MOST_WIDGETS = 500
PAGE_MESSAGES = 40
MOST_MESSAGES = 60
"""So many may be mounted while the end is followed, or when others are brought; with more, a page stays."""


class Transcript(VerticalScroll, can_focus=False):
    """Messages, lines between them, and the answer that is being made."""

    DEFAULT_CSS = """
    Transcript { height: 1fr; scrollbar-size-vertical: 1; padding: 0 0 1 0; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
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
        return self._turns_in(self.children)

    def _turns_in(self, children: Sequence[Widget]) -> list[Turn]:
        found: list[Turn] = []
        for child in children:
            if isinstance(child, HiddenTurns):
                found += child.turns
            elif isinstance(child, ChatMessage) and child.message_id in self._turns:
                found.append(self._turns[child.message_id])
        return found

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
        turns = [turn for turn in turns_of(path) if turn.role in ("user", "assistant")]
        self._turns = {}
        fresh = [*in_place_of(turns[:-PAGE_MESSAGES]), *map(self._widget_for, turns[-PAGE_MESSAGES:])]
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
                self._current.show_status(reading(change))
            case ch.Thought() if self._current is not None:
                self._current.show_status("")
                await self._current.think(change.text, change.tokens, change.elapsed_seconds)
            case ch.Said() if self._current is not None:
                await self._current.say(change.text, change.thinking_tokens, change.thinking_seconds)
            case ch.BegunAgain() if self._current is not None:
                await self._current.begin_again()
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
        """The widget of a message, mounted with its neighbours if it was not."""
        line = self._line_for(message_id)
        if line is not None and len(self.messages) > MOST_MESSAGES:
            await self._keep_newest(NEIGHBOURS)
            line = self._line_for(message_id)
        if line is not None and (at := line.place_of(message_id)) is not None:
            before, after = filling(line.turns[:at][::-1]), filling(line.turns[at + 1 :])
            await self._mount_of(line, at - before, at + 1 + after, message_id)
        return self.find(message_id)

    def _line_for(self, message_id: str) -> HiddenTurns | None:
        return next((line for line in self._hidden if line.place_of(message_id) is not None), None)

    @property
    def _hidden(self) -> list[HiddenTurns]:
        """The lines that stand for messages: one at the top, and gaps."""
        return [child for child in self.children if isinstance(child, HiddenTurns)]

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
        message = next(node for node in widget.ancestors_with_self if isinstance(node, ChatMessage))
        # Not by scroll_y: where messages have just gone, the regions may still be those at the place before.
        line = message.virtual_region.y + widget.region.y - message.region.y + lines - 1
        if not self.scroll_y <= line < self.scroll_y + self.size.height:
            self.scroll_to(y=max(0, line - self.size.height // 3), animate=False)

    def move_selection(self, source: ChatMessage | None, step: int) -> bool:
        """Select the message before or after `source` (None: the last one). False where there is none."""
        stops = [child for child in self.children if isinstance(child, ChatMessage | HiddenTurns)]
        index = len(stops) - 1 if source is None else stops.index(source) + step
        if not 0 <= index < len(stops):
            return False
        chosen = stops[index]
        if isinstance(chosen, HiddenTurns):
            self.call_next(self._select_hidden, chosen.turns[-1 if step < 0 else 0].id)
        else:
            chosen.focus()
        return True

    async def _select_hidden(self, message_id: str) -> None:
        if (widget := await self.bring(message_id)) is not None:
            widget.focus()

    def turn_page(self, pages: int) -> None:
        """Scroll by a page, up (-1) or down, where there is anything to scroll."""
        if self.max_scroll_y <= 0:
            return
        if pages < 0:
            self.scroll_page_up(animate=False)
        else:
            self._read_on()
            self.scroll_page_down(animate=False)

    @on(MouseScrollDown)
    def _read_on(self) -> None:
        """Bring what is missing where the reader comes to a gap."""
        gap = next((line for line in self._hidden if not line.earlier and line.region.overlaps(self.region)), None)
        if gap is not None:
            self.call_next(self._show_page, gap)

    def action_scroll_home(self) -> None:
        """Go to the start of what is mounted, and bring a page of what is not."""
        self.scroll_home(animate=False)
        self.call_next(self.show_earlier)

    async def show_earlier(self) -> None:
        """Mount one more page of earlier messages, keeping what is being read in its place."""
        for line in self._hidden:
            if line.earlier:
                await self._show_page(line)

    @on(HiddenTurns.Wanted)
    async def _page_wanted(self, event: HiddenTurns.Wanted) -> None:
        await self._show_page(event.line)

    async def _show_page(self, line: HiddenTurns) -> None:
        """Mount the page that is next to what is being read: of a gap its start, of what is earlier its end."""
        if not line.turns or not line.is_attached:
            return
        if not line.earlier:
            await self._mount_of(line, 0, PAGE_MESSAGES)
            return
        height = self.max_scroll_y
        await self._mount_of(line, max(0, len(line.turns) - PAGE_MESSAGES))
        self.call_after_refresh(lambda: self.scroll_to(y=self.scroll_y + self.max_scroll_y - height, animate=False))

    async def _mount_of(
        self, line: HiddenTurns, start: int, stop: int | None = None, wanted: str | None = None
    ) -> None:
        """Mount some of the messages that a line stands for; the one that is wanted is not folded to one widget."""
        turns, line.turns = line.turns, ()  # at once: it is found for none of them any more
        page = [self._widget_for(turn, compact=turn.id != wanted) for turn in turns[start:stop]]
        above = in_place_of(turns[:start], earlier=line.earlier)
        below = in_place_of(turns[len(turns) if stop is None else stop :], earlier=False)
        with self.app.batch_update():
            await self.mount_all([*above, *page, *below], before=line)
            await line.remove()

    async def _let_go(self) -> None:
        """Unmount all but the newest messages where there are too many, or a gap, unless one of them is selected."""
        if len(self.messages) <= MOST_MESSAGES and all(line.earlier for line in self._hidden):
            return
        await self._keep_newest(PAGE_MESSAGES)
        missing = PAGE_MESSAGES - len(self.messages)
        for line in self._hidden:
            if line.earlier and missing > 0:
                await self._mount_of(line, max(0, len(line.turns) - missing))

    async def _keep_newest(self, count: int) -> None:
        children = list(self.children)
        gap = max((number for number, child in enumerate(children) if isinstance(child, HiddenTurns)), default=-1)
        newest = [child for child in children[gap + 1 :] if isinstance(child, ChatMessage)][-count:]
        gone = children[: children.index(newest[0])] if newest else children
        if self.screen.focused in gone:
            return
        if self._memory_rule in gone:
            self._memory_rule = None
        turns = self._turns_in(gone)
        for turn in turns:
            self._turns.pop(turn.id, None)
        with self.app.batch_update():
            await self.remove_children(gone)
            await self.mount_all(in_place_of(turns), before=0)

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
        current.show_figures(*end_lines(turn), report)
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
                message.offer(MORE if message is messages[-1] and has_more(turn) else "")

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
        widget.show_figures(*end_lines(turn))
        last = turn.messages[-1].answer
        if last is not None and last.error:
            widget.show_problem(last.error)
        return widget
