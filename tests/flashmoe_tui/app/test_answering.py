"""A message is sent, an answer streams, and every way in which it can end."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from engine import AnswerBegunAgain, PrefillProgress
from flashmoe_tui import locations
from flashmoe_tui.backend import Delivery, Failed
from flashmoe_tui.conversations import ConversationStore
from flashmoe_tui.suggestions import DEMO_PROMPTS
from flashmoe_tui.widgets.message import AnswerMessage
from tests.flashmoe_tui.app.conftest import Drive
from tests.flashmoe_tui.scripted_backend import FIGURES, ScriptedBackend, resting_snapshot


async def test_thinking_is_open_while_it_thinks_and_folds_when_the_answer_starts(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("What is 127 + 48?")
        app.backend.ready()
        app.backend.say("7 + 8 is 15, carry the 1", "thinking")
        await app.shows("7 + 8 is 15, carry the 1")
        assert "▾ thinking" in app.screen_text
        app.backend.say("The sum is **175**.")
        await app.shows("▸ thought")
        await app.hides("carry the 1")
        app.backend.finish("The sum is **175**.", thinking="7 + 8 is 15, carry the 1")
        await app.shows("86 tokens · 62 tok/s · first token 0.21 s · 73% cache · read 3.1 MB")
        assert "The sum is 175." in app.screen_text, "the Markdown is rendered"
        assert "▸ thought 41 tokens · 0.6 s" in app.screen_text
        await app.pilot.press("ctrl+t")
        await app.shows("carry the 1")


async def test_an_answer_that_went_round_leaves_the_screen_and_the_file_for_another(drive: Drive) -> None:
    async with drive() as app:
        in_the_file = partial(ConversationStore(locations.conversations_dir()).load, app.chat.session.conversation.id)
        await app.ask("three fruits")
        app.backend.ready()
        app.backend.say("fruits with b", "thinking")
        app.backend.say("## Fruits\n\nplum, plum, plum, plum, ")
        await app.shows("plum, plum, plum")
        app.backend.send(AnswerBegunAgain())
        await app.shows("it went round in circles, and begins again · …")
        for gone in ("plum", "Fruits", "thought"):
            await app.hides(gone)
        assert [message.content for message in in_the_file().path()] == ["three fruits"]
        app.backend.ready()
        app.backend.send(PrefillProgress(10, 18, 0.1))
        await app.shows("it went round in circles, and begins again · reading the prompt · 10 of 18")
        app.backend.say("**banana**, **blueberry**")
        await app.hides("it went round in circles")
        await app.shows("banana, blueberry")
        app.backend.finish("**banana**, **blueberry**.", begun_again=True)
        await app.shows("■ begun again: went round in circles")
        await app.shows("banana, blueberry.")
        last = in_the_file().path()[-1]
        assert (last.content, last.thinking) == ("**banana**, **blueberry**.", "")


async def test_what_is_stopped_before_another_answer_came_goes_back_to_the_composer(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("three fruits")
        app.backend.ready()
        app.backend.say("plum, plum, plum, plum, ")
        await app.shows("plum, plum, plum")
        app.backend.send(AnswerBegunAgain())
        await app.pilot.press("escape")
        app.backend.finish("", reason="cancelled", begun_again=True)
        await app.until(lambda: app.chat.composer.text == "three fruits", "the prompt")
        assert not app.chat.session.conversation.messages and not app.chat.transcript.messages


async def test_the_history_goes_to_the_engine_with_the_next_message(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        await app.ask("and now?")
        said = [(message["role"], message["content"]) for message in app.backend.request.messages]
        assert said == [("user", "hello"), ("assistant", "Hello!"), ("user", "and now?")]


async def test_a_message_sent_while_the_model_loads_waits_for_it(drive: Drive) -> None:
    backend = ScriptedBackend(now=None, autoload=False)
    async with drive(backend) as app:
        await app.shows("demo · loading…")
        assert app.chat.composer.text == DEMO_PROMPTS[0], "a first prompt is filled in"
        await app.pilot.press("enter")
        await app.shows("your message waits")
        assert backend.request.messages[-1]["content"] == DEMO_PROMPTS[0]


async def test_escape_before_anything_came_gives_the_prompt_back(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("a question that is taken back")
        app.backend.ready()
        app.backend.send(PrefillProgress(9, 18, 0.1))
        await app.shows("reading the prompt · 9 of 18 tokens")
        await app.pilot.press("escape")
        assert app.backend.ticket.cancelled
        assert "stopping…" in app.screen_text, "the key is acknowledged at once"
        app.backend.finish("", reason="cancelled")
        await app.until(lambda: app.chat.composer.text == "a question that is taken back", "the prompt")
        assert not app.chat.session.conversation.messages, "no orphan is kept"
        assert not app.chat.transcript.messages


async def test_escape_while_the_model_loads_takes_the_message_back_at_once(drive: Drive) -> None:
    async with drive(ScriptedBackend(now=None, autoload=False)) as app:
        await app.ask("too early")
        await app.pilot.press("escape")
        await app.until(lambda: app.chat.composer.text == "too early", "the prompt")
        assert app.backend.ticket.cancelled


async def test_escape_keeps_the_text_so_far_and_marks_it(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.ready()
        app.backend.say("one two three")
        await app.shows("one two three")
        await app.pilot.press("escape")
        app.backend.finish("one two three", reason="cancelled", figures=replace(FIGURES, generated_tokens=3))
        await app.shows("■ stopped · Shift+Up, c continues · 3 tokens")
        assert "one two three" in app.screen_text
        saved = app.chat.session.store.load(app.chat.session.conversation.id).path()[-1]
        assert saved.content == "one two three"
        assert saved.answer is not None and saved.answer.finish_reason == "cancelled"


async def test_a_stopped_answer_says_how_it_goes_on_as_long_as_it_is_the_last(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.answer("one two", reason="cancelled")
        await app.shows("■ stopped · Shift+Up, c continues")
        await app.ask("something else")
        await app.hides("c continues")
        await app.shows("■ stopped · 86 tokens")
        app.backend.ready()
        await app.pilot.press("escape")
        app.backend.finish("", reason="cancelled")
        await app.shows("■ stopped · Shift+Up, c continues")
        await app.pilot.press("shift+up", "c")
        await app.until(lambda: app.backend.request.continue_last, "the continuation")
        await app.hides("c continues")
        app.backend.answer(" three")
        await app.shows("one two three")
        await app.until(lambda: app.chat.session.running is None, "the end")
        assert "continues" not in app.screen_text, "it is whole now"


async def test_partial_text_is_on_disk_before_the_answer_ends(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.ready()
        app.backend.say("one two")
        await app.shows("one two")
        saved = app.chat.session.store.load(app.chat.session.conversation.id).path()
        assert [message.content for message in saved] == ["count", "one two"]


async def test_enter_while_it_answers_keeps_the_text(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("first")
        app.chat.composer.fill("second")
        await app.pilot.press("enter")
        await app.shows("still answering")
        assert app.chat.composer.text == "second"
        assert len(app.backend.tickets) == 1


async def test_a_prompt_that_is_too_long_returns_with_the_reason(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        await app.ask("a very long text")
        app.backend.send(
            Failed("the message needs 9,000 tokens, and this model's context leaves 2,000", prompt_too_long=True)
        )
        await app.shows("needs 9,000 tokens")
        assert app.chat.composer.text == "a very long text"
        assert [message.content for message in app.chat.session.conversation.path()] == ["hello", "Hello!"]


async def test_a_rule_marks_where_the_models_memory_begins(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("first question", "First answer.")
        await app.ask("second question")
        app.backend.ready(dropped=2)
        await app.shows("the model's memory begins here")
        screen = app.screen_text
        assert screen.index("First answer.") < screen.index("memory begins here") < screen.index("second question")
        app.backend.say("Second answer.")
        app.backend.finish("Second answer.")
        await app.ask("third question")
        app.backend.ready(dropped=0)
        await app.hides("memory begins here")


async def test_a_failure_after_some_text_keeps_it_and_says_why(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.ready()
        app.backend.say("one two")
        await app.shows("one two")
        app.backend.send(Failed("expert 3 of layer 5 could not be read from model.safetensors: input/output error"))
        await app.shows("✗ expert 3 of layer 5 could not be read")
        assert "one two" in app.screen_text
        await app.ask_and_answer("still alive?", "Yes.")


async def test_the_death_of_the_engine_is_one_line_and_the_app_lives_on(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("anybody there?")
        app.backend.send(Failed("the engine's thread died; the next message loads the model again", fatal=True))
        await app.shows("✗ the engine's thread died")
        assert app.chat.composer.text == "anybody there?", "nothing is lost"
        await app.pilot.press("enter")
        await app.until(lambda: len(app.backend.tickets) == 2, "the second request")
        app.backend.answer("Yes.")
        await app.shows("Yes.")


async def test_a_model_that_cannot_be_loaded_says_so(drive: Drive) -> None:
    backend = ScriptedBackend(now=None, autoload=False)
    async with drive(backend) as app:
        backend.waiting.append(Delivery(1, Failed("no model named 'demo' is on this machine", fatal=True)))
        await app.shows("✗ no model named 'demo'")
        await app.shows("not loaded")


async def test_the_strip_has_three_faces(drive: Drive) -> None:
    async with drive() as app:
        await app.shows("Enter sends │ cache 25%: 128/512 │ F1 help · F5 models · F2 view · Ctrl+Q quit")
        await app.ask("hi")
        app.backend.now = replace(
            resting_snapshot(), phase="prefill", prefill_done_tokens=412, prefill_total_tokens=1024
        )
        app.backend.ready(1024)
        app.backend.send(PrefillProgress(412, 1024, 2.0))
        await app.shows("Reading prompt 412/1,024 · 3.0 s left")
        app.backend.now = replace(resting_snapshot(), phase="decode")
        app.backend.say("Hello")
        await app.shows("62 tok/s │ experts: 73% cache ~21% OS ~6% SSD │ read wait 18%")
        app.backend.now = resting_snapshot()
        app.backend.finish("Hello")
        await app.shows("Last: 62 tok/s │ 73% hits · read 3.1 MB │ F4 cache 25% · F2 view · Ctrl+Q quit")


@pytest.mark.parametrize(
    "size",
    [(60, 16), (120, 40), *(pytest.param(more, marks=pytest.mark.long) for more in ((80, 24), (100, 30), (200, 60)))],
)
async def test_how_to_leave_is_on_the_screen_whenever_nothing_runs(drive: Drive, size: tuple[int, int]) -> None:
    async with drive(size=size) as app:
        await app.shows("F1 help · F5 models · F2 view · Ctrl+Q quit")
        app.backend.now = resting_snapshot()
        await app.ask_and_answer("hello", "Hello.")
        await app.shows("Ctrl+Q quit")


async def test_where_there_is_room_the_strip_says_all_of_it(drive: Drive) -> None:
    async with drive(size=(99, 24)) as app:
        await app.shows("Enter sends │ cache 25%: 128 of 512 experts │ F1 help · F5 models · F2 view · Ctrl+Q quit")
        app.backend.now = resting_snapshot()
        await app.shows("Last: 86 tokens · 62 tok/s │ 73% hits · read 3.1 MB │ F4 cache 25% · F2 view · Ctrl+Q quit")


async def test_a_retry_reports_whether_the_text_is_the_same(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("What is 127 + 48?")
        app.backend.answer("175", token_ids=range(86))
        await app.until(lambda: app.chat.session.running is None)
        await app.pilot.press("ctrl+r")
        await app.until(lambda: len(app.backend.tickets) == 2, "the retry")
        assert app.backend.request.sampling.seed == 7, "the seed of the answer that it repeats"
        slower = replace(FIGURES, decode_seconds=85 / 31)
        app.backend.answer("175", token_ids=range(86), figures=slower)
        await app.shows("identical text, 86 of 86 tokens, 62 → 31 tok/s")
        assert len([widget for widget in app.chat.transcript.messages if isinstance(widget, AnswerMessage)]) == 1
        await app.pilot.press("ctrl+r")
        await app.until(lambda: len(app.backend.tickets) == 3, "the second retry")
        app.backend.answer("176", token_ids=[*range(16), 999, *range(17, 86)])
        await app.shows("differs from token 17, 31 → 62 tok/s")


async def test_a_stopped_retry_puts_the_old_answer_back(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "The old answer.")
        await app.pilot.press("ctrl+r")
        await app.hides("The old answer.")
        await app.pilot.press("escape")
        app.backend.finish("", reason="cancelled")
        await app.shows("The old answer.")
        assert app.chat.composer.text == ""


async def test_f4_changes_the_cache_in_the_middle_of_an_answer(drive: Drive) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.ready()
        app.backend.say("one")
        total = 512 * 27_648
        for share, shown in (
            (0.05, "cache 5%: 26 of 512"),
            (1.0, "cache 100%: 512 of 512"),
            (0.5, "cache 50%: 256 of 512"),
        ):
            await app.pilot.press("f4")
            await app.shows(shown)
            assert abs(app.backend.cache_sizes[-1] / total - share) < 0.01
        app.backend.say(" two")
        app.backend.finish("one two")
        await app.shows("one two")


async def test_a_cache_size_that_was_refused_is_not_said_to_be_there_and_f4_asks_for_it_again(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        loaded = app.backend.now
        await app.pilot.press("f4")
        await app.shows("cache 5%: 26 of 512")
        app.backend.now = loaded
        app.backend.waiting.append(Delivery(0, Failed("the disk does not answer: the cache keeps its size")))
        await app.shows("✗ the disk does not answer")
        await app.hides("cache 5%: 26 of 512")
        await app.pilot.press("f4")
        await app.shows("cache 5%: 26 of 512")
        assert len(app.backend.cache_sizes) == 2 and len(set(app.backend.cache_sizes)) == 1


async def test_a_continued_answer_is_compared_by_its_text_and_not_by_the_tokens_of_its_second_part(
    drive: Drive,
) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.answer("one two", token_ids=(1, 2), reason="length")
        await app.until(lambda: app.chat.transcript.current is None and app.chat.session.running is None)
        await app.pilot.press("shift+up", "c")
        await app.until(lambda: len(app.backend.tickets) == 2, "the continuation")
        assert app.backend.request.continue_last
        app.backend.answer(" three", token_ids=(3,), figures=replace(FIGURES, generated_tokens=1))
        await app.shows("one two three")
        await app.until(lambda: app.chat.session.running is None)
        await app.pilot.press("ctrl+r")
        await app.until(lambda: len(app.backend.tickets) == 3, "the retry")
        app.backend.answer("one two three", token_ids=(1, 2, 3), figures=replace(FIGURES, generated_tokens=3))
        await app.shows("↻ identical text, ")
        await app.hides("differs")


async def test_a_complete_answer_is_not_continued_and_keeps_its_figures(drive: Drive) -> None:
    async with drive() as app:
        await app.ask_and_answer("hello", "Hello!")
        await app.pilot.press("shift+up", "c")
        await app.shows("this answer is complete")
        assert len(app.backend.tickets) == 1
        assert "86 tokens · 62 tok/s" in app.screen_text


async def test_leaving_in_the_middle_of_an_answer_records_its_end_and_its_figures(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with drive() as app:
        await app.ask("count")
        app.backend.ready()
        app.backend.say("one two")
        await app.shows("one two")
        ticket = app.backend.ticket
        monkeypatch.setattr(ticket, "cancel", lambda: app.backend.finish("one two three", reason="cancelled"))
        await app.pilot.press("ctrl+q")
    saved = app.app.session.store.load(app.app.session.conversation.id).path()[-1]
    assert saved.content == "one two three"
    assert saved.answer is not None
    assert (saved.answer.finish_reason, saved.answer.complete, saved.answer.figures) == ("cancelled", True, FIGURES)


async def test_leaving_before_anything_came_keeps_the_question(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    async with drive() as app:
        await app.ask("count")
        monkeypatch.setattr(app.backend.ticket, "cancel", lambda: app.backend.finish("", reason="cancelled"))
        await app.pilot.press("ctrl+q")
    saved = app.app.session.store.load(app.app.session.conversation.id).path()
    assert [message.content for message in saved] == ["count"]


async def test_a_model_that_is_not_there_leaves_the_one_that_is(drive: Drive) -> None:
    async with drive() as app:
        app.chat.composer.fill("/model nope")
        await app.pilot.press("enter")
        await app.shows("no model 'nope' is here")
        assert app.chat.composer.text == "/model nope"
        assert [name for name, _ in app.backend.loads] == ["demo"]
        assert app.chat.session.model.name == "demo"
        app.chat.composer.clear()
        await app.ask_and_answer("still there?", "Yes.")


async def test_a_model_that_fails_to_load_gives_way_to_the_one_before(drive: Drive) -> None:
    (locations.models_dir() / "broken").mkdir(parents=True)
    async with drive() as app:
        app.backend.autoload = False
        app.chat.composer.fill("/model broken")
        await app.pilot.press("enter")
        await app.until(lambda: len(app.backend.loads) == 2, "the load")
        app.backend.autoload = True
        app.backend.waiting.append(Delivery(2, Failed("broken has no config.json", fatal=True)))
        await app.shows("✗ broken has no config.json; loading demo again")
        assert [name for name, _ in app.backend.loads] == ["demo", "broken", "demo"]
        await app.until(lambda: not app.chat.session.model.loading, "the model of before")
        app.chat.composer.clear()
        await app.ask_and_answer("still there?", "Yes.")


async def test_without_a_model_enter_says_why_and_commands_work(drive: Drive) -> None:
    backend = ScriptedBackend(now=None, autoload=False)
    async with drive(backend) as app:
        backend.waiting.append(Delivery(1, Failed("demo has no config.json", fatal=True)))
        await app.shows("✗ demo has no config.json")
        for _ in range(2):
            app.chat.composer.fill("hello")
            await app.pilot.press("enter")
            await app.shows("no model is loaded: /model demo loads the built-in one")
            assert app.chat.composer.text == "hello"
        assert not backend.tickets
        app.chat.composer.fill("/set temperature 0.2")
        await app.pilot.press("enter")
        await app.shows("temperature is 0.2")
        backend.autoload = True
        app.chat.composer.fill("/model demo")
        await app.pilot.press("enter")
        await app.until(lambda: len(backend.loads) == 2 and not app.chat.session.model.loading, "the load")
        await app.ask_and_answer("hello", "Hello!")
