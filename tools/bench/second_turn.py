"""How long the first token of a second turn takes, against reading the whole conversation again.

    python -m tools.bench.second_turn MODEL [--first N] [--answer N] [--question N]

One JSON object. The same conversation is asked once as it grew, and once with other first words, so that nothing that
was kept fits. In the second prompt a text of the answer's length stands for it: what random weights say is in words
that a tokenizer cuts into many more tokens than they were.
"""

from __future__ import annotations

import argparse
import json

from engine import Engine, EngineConfig, Finished, SamplingParams
from engine.benchmark import prompt_of, prompt_tokens
from flashmoe_tui import locations

Message = dict[str, str]
SEEDED = SamplingParams(seed=1)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("--first", type=int, default=2000)
    parser.add_argument("--answer", type=int, default=32)
    parser.add_argument("--question", type=int, default=20)
    arguments = parser.parse_args()
    config = EngineConfig(expert_cache_bytes=1 << 60, context_tokens=8192, cache_dir=locations.engine_cache_dir())
    engine = Engine.load(arguments.model, config)
    answer(engine, [{"role": "user", "content": prompt_of(engine, arguments.first, 5)}], 2)  # every expert is in memory
    history = [{"role": "user", "content": prompt_of(engine, arguments.first, 1)}]
    first = answer(engine, history, arguments.answer)
    frame = prompt_tokens(engine, "a") - 1
    history.append({"role": "assistant", "content": prompt_of(engine, frame + arguments.answer, 2)})
    history.append({"role": "user", "content": prompt_of(engine, frame + arguments.question, 3)})
    second = answer(engine, history, 2)
    history[0] = {"role": "user", "content": "Again. " + history[0]["content"]}
    afresh = answer(engine, history, 2)
    engine.close()
    turns = [("first", first), ("second", second), ("afresh", afresh)]
    result = {
        name: {
            "prompt_tokens": turn.figures.prompt_tokens,
            "reused_tokens": turn.figures.reused_tokens,
            "first_token_seconds": turn.figures.first_token_seconds,
        }
        for name, turn in turns
    }
    print(json.dumps(result))


def answer(engine: Engine, messages: list[Message], tokens: int, sampling: SamplingParams = SEEDED) -> Finished:
    """The end of an answer of at most so many tokens, without thinking."""
    *_, end = engine.chat(messages, sampling, max_tokens=tokens, thinking=False)
    assert isinstance(end, Finished)
    return end


if __name__ == "__main__":
    main()
