"""What a smaller expert cache costs: the steps of F4, on one model, in one run.

    python -m tools.bench.cache_steps [MODEL] [--rounds N]

Every step answers the same prompts with the same seeds after one round of warm-up; the rounds are interleaved, so that
a busy machine slows all steps alike. Prints a Markdown table and says whether the texts were identical.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import time
from dataclasses import dataclass, field

from engine import Engine, EngineConfig, Finished, SamplingParams

STEPS = (100, 50, 25, 5)
PROMPTS = ("What is 127 + 48?", "Who are you?", "How does this program work?")


@dataclass
class Step:
    """What one cache size gave, a value a round."""

    percent: int
    slots: int = 0
    speeds: list[float] = field(default_factory=list)
    first_token: list[float] = field(default_factory=list)
    hits: int = 0
    picks: int = 0
    requested_bytes: int = 0
    tokens: int = 0
    texts: list[str] = field(default_factory=list)


def measure(model: str, rounds: int) -> tuple[list[Step], float, str]:
    """The steps, the seconds that loading took, and the model's label."""
    begin = time.perf_counter()
    engine = Engine.load(model, EngineConfig())
    load_seconds = time.perf_counter() - begin
    state = engine.telemetry()
    steps = [Step(percent) for percent in STEPS]
    for round_number in range(rounds + 1):
        for step in steps:
            engine.set_expert_cache(state.bytes_of(step.percent / 100))
            step.slots = engine.telemetry().cache.slots
            for seed, prompt in enumerate(PROMPTS):
                finished = answer(engine, prompt, seed)
                if round_number == 0:
                    step.texts.append(finished.thinking + finished.text)
                    continue
                figures = finished.figures
                step.speeds.append(figures.tokens_per_second)
                step.first_token.append(figures.first_token_seconds or 0.0)
                step.hits += figures.hits
                step.picks += figures.hits + figures.misses
                step.requested_bytes += figures.requested_bytes - figures.prefill_requested_bytes
                step.tokens += figures.generated_tokens
    label = engine.card.label
    engine.close()
    return steps, load_seconds, label


def answer(engine: Engine, prompt: str, seed: int) -> Finished:
    """One answer, whole."""
    for event in engine.chat([{"role": "user", "content": prompt}], SamplingParams(seed=seed), max_tokens=256):
        if isinstance(event, Finished):
            return event
    raise RuntimeError("the answer did not end")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", default="demo")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    steps, load_seconds, label = measure(arguments.model, arguments.rounds)
    print(f"{label}; loaded in {load_seconds:.2f} s; {platform.machine()}, Python {platform.python_version()}\n")
    print("| expert cache | slots | tok/s (median) | first token | cache hits | bytes asked a token |")
    print("|---:|---:|---:|---:|---:|---:|")
    for step in steps:
        print(
            f"| {step.percent}% | {step.slots} | {statistics.median(step.speeds):.0f} "
            f"| {statistics.median(step.first_token):.2f} s | {step.hits / step.picks:.0%} "
            f"| {step.requested_bytes / step.tokens / 1e6:.2f} MB |"
        )
    same = all(step.texts == steps[0].texts for step in steps)
    print(f"\nThe texts are {'identical' if same else 'NOT identical'} at every size.")


if __name__ == "__main__":
    main()
