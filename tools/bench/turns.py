"""The second turn of a conversation, in four ways: all of it read, what is new read, read after reading ahead, and in
another engine that finds the state on disk. First turn of 2,000 tokens, answer of 32, question of 20.

    python -m tools.bench.turns [MODEL] [--rounds 3] [--tokens 2000]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from engine.benchmark import prompt_tokens
from engine.engine import Engine
from engine.events import Finished
from engine.request import EngineConfig, SamplingParams

ANSWER_TOKENS, FIRST_TOKENS = 32, 8
SAMPLING = SamplingParams(temperature=0.0, seed=1, loop_stop=False)
QUESTION = "And what of all that would you call the most important thing, in a few words?"
Messages = list[dict[str, str]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", default="demo")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=2000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(options.model, options.rounds, options.tokens, Path(folder))


def measure(model: str, rounds: int, tokens: int, folder: Path) -> None:
    """Print the table."""
    config = EngineConfig(expert_cache_bytes=1 << 40, context_tokens=tokens + 500, state_dir=folder)
    engine = Engine.load(model, config)
    first = [{"role": "user", "content": text_of(engine, tokens)}]
    said = ask(engine, first, ANSWER_TOKENS)  # and every expert that is wanted here is in memory
    second: Messages = [*first, {"role": "assistant", "content": said.text}, {"role": "user", "content": QUESTION}]
    seconds: dict[str, list[float]] = {}
    reused: dict[str, int] = {}
    ids = set()

    def note(way: str, end: Finished) -> None:
        assert end.figures.first_token_seconds is not None
        seconds.setdefault(way, []).append(end.figures.first_token_seconds)
        reused[way] = end.figures.reused_tokens
        ids.add(end.token_ids)

    for _ in range(rounds):
        engine.clear("states")
        note("all of it read", ask(engine, second))
        engine.clear("states")
        ask(engine, first, ANSWER_TOKENS)
        note("what is new read", ask(engine, second))
        engine.clear("states")
        ask(engine, first, ANSWER_TOKENS)
        engine.idle()
        note("the same, after reading ahead", ask(engine, second))
        engine.clear("states")
        ask(engine, first, ANSWER_TOKENS)
        engine.close()
        engine = Engine.load(model, config)
        engine.idle()  # reads the experts of the session before
        note("after a restart, from disk", ask(engine, second))
    prompt = ask(engine, second).figures.prompt_tokens
    engine.close()
    whole = statistics.median(seconds["all of it read"])
    print(f"{engine.card.label}, {engine.telemetry().backend}, all experts in memory, median of {rounds}\n")
    print(f"| second turn, {prompt:,} tokens | reused | first token | of reading all |\n|---|---:|---:|---:|")
    for way, times in seconds.items():
        middle = statistics.median(times)
        print(f"| {way} | {reused[way]:,} | {middle:.3f} s | {middle / whole:.3f} |")
    print(f"\nthe answers are {'the same' if len(ids) == 1 else 'NOT the same'}")


def ask(engine: Engine, messages: Messages, tokens: int = FIRST_TOKENS) -> Finished:
    """The end of an answer without thinking."""
    *_, end = engine.chat(messages, SAMPLING, thinking=False, max_tokens=tokens)
    assert isinstance(end, Finished)
    return end


def text_of(engine: Engine, tokens: int) -> str:
    """Sentences that make a prompt of about `tokens` tokens."""
    text, number = "", 0
    while prompt_tokens(engine, text) < tokens:
        text += "".join(
            f"The {n}th ship brought {7 * n % 90} barrels of oil and salt. " for n in range(number, number + 4)
        )
        number += 4
    return text


if __name__ == "__main__":
    main()
