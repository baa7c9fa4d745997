"""What kept states save: the first token of a second turn, where all of it is read, where what is new is, after reading
ahead, and in another engine that finds the state on disk. First turn of 2,000 tokens, answer of 32, question of 20.
`second_turn` measures the second of these, for the table in the README, on models of random weights as well.

    python -m tools.bench.kept_states [MODEL] [--rounds 3] [--tokens 2000]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from engine.benchmark import prompt_of
from engine.engine import Engine
from engine.events import Finished
from engine.request import EngineConfig, SamplingParams
from tools.bench.second_turn import Message, answer

ANSWER_TOKENS, FIRST_TOKENS = 32, 8
SAMPLING = SamplingParams(temperature=0.0, seed=1, loop_stop=False)
QUESTION = "And what of all that would you call the most important thing, in a few words?"


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
    first = [{"role": "user", "content": prompt_of(engine, tokens, 1)}]
    said = ask(engine, first, ANSWER_TOKENS)  # and every expert that is wanted here is in memory
    second: list[Message] = [*first, {"role": "assistant", "content": said.text}, {"role": "user", "content": QUESTION}]
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


def ask(engine: Engine, messages: list[Message], tokens: int = FIRST_TOKENS) -> Finished:
    """The end of an answer without thinking, the same every time."""
    return answer(engine, messages, tokens, SAMPLING)


if __name__ == "__main__":
    main()
