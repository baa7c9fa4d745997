"""Measures an export with transformers, never with this project's engine: `python -m tools.demo_model.judge`.

The export is read back into float32 and answers held-out prompts in batches; the experts it picks give the hit rate
that a cache of a quarter of them would have had. The engine's own measurement is evaluate.py.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import jinja2
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import Qwen3_5MoeForCausalLM, Qwen3_5MoeTextConfig

from tools.demo_model import phrasings, shape
from tools.demo_model.cases import Case, Outcome, Prompt, Reply, from_example, is_right, play, read_set
from tools.demo_model.corpus.apptools import calculate, clock_result, stats_result
from tools.demo_model.corpus.example import prompt_segments
from tools.demo_model.corpus.mixture import FAMILIES, held_out
from tools.demo_model.export import END, STOP
from tools.demo_model.layout import restored
from tools.demo_model.routing import conversation_hits

LONGEST_ANSWER = 400
CUT = " [did not end]"
_CALL = re.compile(r"<function=([^>\n]+)>\n(.*)</function>\n</tool_call>", re.DOTALL)
_PARAMETER = re.compile(r"<parameter=([^>\n]+)>\n(.*?)\n</parameter>\n", re.DOTALL)
SETS = Path(__file__).parent / "sets"


def load(directory: Path, device: str) -> Qwen3_5MoeForCausalLM:
    """The export in transformers, float32, ready to generate."""
    model = Qwen3_5MoeForCausalLM(Qwen3_5MoeTextConfig(**shape.text_config()))
    model.load_state_dict(restored(directory, dict(model.named_parameters())), strict=False)
    return model.to(device=device, dtype=torch.float32).eval()


class Traces:
    """The experts that the routers pick, call by call: [rows, tokens, top_k] for each layer."""

    def __init__(self, model: nn.Module) -> None:
        self.calls: list[list[np.ndarray]] = []
        self.layers = [module for name, module in model.named_modules() if name.endswith("mlp.gate")]
        for index, router in enumerate(self.layers):
            router.register_forward_hook(lambda module, inputs, _, index=index: self._keep(index, module, inputs[0]))

    def _keep(self, index: int, router: nn.Module, hidden: Tensor) -> None:
        if index == 0:
            self.calls.append([])
        scores = nn.functional.linear(hidden.reshape(-1, shape.HIDDEN), router.weight)  # type: ignore[arg-type]
        self.calls[-1].append(scores.topk(shape.TOP_K, -1).indices.to(torch.int16).cpu().numpy())

    def of_row(self, row: int, rows: int, prompt: int, answer: int) -> tuple[np.ndarray, np.ndarray]:
        """(prompt, answer) picks of one row, [layers, tokens, top_k]; the prompt is right-aligned in the first call."""
        first = np.stack([picks.reshape(rows, -1, shape.TOP_K)[row, -prompt:] for picks in self.calls[0]])
        later = [np.stack([picks[row] for picks in call]) for call in self.calls[1:answer]]
        return first, np.stack(later, 1) if later else np.zeros((shape.LAYERS, 0, shape.TOP_K), np.int16)


@torch.inference_mode()
def answer(
    model: Qwen3_5MoeForCausalLM, tokenizer: Tokenizer, prompts: list[str], traces: Traces | None = None
) -> tuple[list[str], list[tuple[np.ndarray, np.ndarray]]]:
    """The sampled continuation of each prompt, at the shipped settings, and its routing where traces are kept."""
    encoded = [tokenizer.encode(prompt).ids for prompt in prompts]
    longest = max(map(len, encoded))
    ids = torch.tensor([[END] * (longest - len(row)) + row for row in encoded], device=model.device)
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in encoded], device=model.device)
    if traces:
        traces.calls.clear()
    out = model.generate(
        ids, attention_mask=mask, do_sample=True, temperature=0.2, top_p=0.95, top_k=20, max_new_tokens=LONGEST_ANSWER,
        eos_token_id=[STOP, END], pad_token_id=END,
    )  # fmt: skip
    texts, routes = [], []
    for row, generated in enumerate(out[:, longest:].tolist()):
        length = next((i for i, token in enumerate(generated) if token in (STOP, END)), len(generated))
        ended = "" if length < len(generated) or len(generated) < LONGEST_ANSWER else CUT
        texts.append(tokenizer.decode(generated[:length], skip_special_tokens=False) + ended)
        if traces:
            routes.append(traces.of_row(row, len(encoded), len(encoded[row]), length))
    return texts, routes


class Judge:
    """Plays many cases in step with one another on one model."""

    def __init__(self, model: Qwen3_5MoeForCausalLM, tokenizer: Tokenizer, template: str, batch: int) -> None:
        self.model, self.tokenizer, self.batch = model, tokenizer, batch
        environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"])
        environment.globals["raise_exception"] = _refuse
        self.template = environment.from_string(template)
        self.rng = Random(1)

    def play(self, cases: Sequence[Case]) -> list[Outcome]:
        """The outcomes, in the order of the cases."""
        outcomes: list[Outcome | None] = [None] * len(cases)
        running = [(index, play(case, self._run)) for index, case in enumerate(cases)]
        waiting = [(index, course, next(course)) for index, course in running]
        while waiting:
            waiting.sort(key=lambda item: len(str(item[2].messages)))
            replies = [reply for start in range(0, len(waiting), self.batch) for reply in self._replies(
                [prompt for _, _, prompt in waiting[start : start + self.batch]])]  # fmt: skip
            again = []
            for (index, course, _), reply in zip(waiting, replies, strict=True):
                try:
                    again.append((index, course, course.send(reply)))
                except StopIteration as stopped:
                    outcomes[index] = stopped.value
            waiting = again
        return [outcome for outcome in outcomes if outcome is not None]

    def prompt(self, prompt: Prompt) -> str:
        """The rendered text."""
        return self.template.render(
            messages=list(prompt.messages), tools=list(prompt.tools) or None, add_generation_prompt=True,
            enable_thinking=prompt.thinking,
        )  # fmt: skip

    def _replies(self, prompts: list[Prompt]) -> list[Reply]:
        texts, _ = answer(self.model, self.tokenizer, [self.prompt(prompt) for prompt in prompts])
        return [_reply(text, prompt) for text, prompt in zip(texts, prompts, strict=True)]

    def _run(self, name: str, arguments: Mapping[str, Any]) -> str:
        results = {
            "calculator": lambda: calculate(str(arguments.get("expression", ""))),
            "clock": lambda: clock_result(self.rng),
            "engine_stats": lambda: stats_result(self.rng),
        }
        return results[name]()


def _refuse(message: str) -> None:
    raise ValueError(message)


def _reply(text: str, prompt: Prompt) -> Reply:
    ended = not text.endswith(CUT)
    text = text.removesuffix(CUT)
    thinking, mark, rest = text.partition("</think>") if prompt.thinking else ("", "</think>", text)
    if not mark:
        return Reply("", thinking, ended=False)
    said, *called = rest.split("<tool_call>")
    return Reply(said.strip(), thinking.strip(), tuple(map(_call, called)), ended)


def _call(text: str) -> tuple[str, dict[str, Any]] | None:
    found = _CALL.fullmatch(text.strip())
    return (found[1], dict(_PARAMETER.findall(found[2]))) if found else None


def table(cases: Sequence[Case], outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Right answers by family, and some of the others."""
    results: dict[str, Any] = {}
    for case, outcome in zip(cases, outcomes, strict=True):
        entry = results.setdefault(case.family, {"n": 0, "right": 0, "broken": 0, "misses": []})
        right = is_right(case, outcome)
        entry["broken"] += outcome.broken
        if right is None:
            continue  # only a reader can say
        entry["n"] += 1
        entry["right"] += right
        if right is False and len(entry["misses"]) < 8:
            said = [case.question, outcome.thinking, outcome.calls, outcome.text, case.check]
            entry["misses"].append(said)
    return results


def hit_rates(judge: Judge, count: int, share: float) -> dict[str, float]:
    """Decode hit rate by family of an LRU that holds `share` of all experts, on `count` held-out prompts a family."""
    traces = Traces(judge.model)
    drawn = [(family, e) for family in FAMILIES for e in islice(held_out("routing", family, True), count)]
    prompts = ["".join(text for text, _ in prompt_segments(e.messages, True, e.tools)) for _, e in drawn]
    _, routes = answer(judge.model, judge.tokenizer, prompts, traces)
    slots = int(share * shape.LAYERS * shape.EXPERTS)
    rates = {"all": round(conversation_hits(routes, slots), 3)}
    for family in FAMILIES:
        own = [route for (name, _), route in zip(drawn, routes, strict=True) if name == family]
        rates[family] = round(conversation_hits(own, slots), 3)
    return rates


def main() -> None:
    """Measure and write the results as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("tools/demo_model/out/Flint"))
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out/judge.json"))
    parser.add_argument("--count", type=int, default=50, help="held-out prompts a family")
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--hits", type=int, default=0, help="prompts a family whose routing is traced")
    arguments = parser.parse_args()
    torch.manual_seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tokenizer = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    template = (arguments.model / "chat_template.jinja").read_text(encoding="utf-8")
    judge = Judge(load(arguments.model, device), tokenizer, template, arguments.batch)
    cases = []
    for thinking in (True, False):
        for family in FAMILIES:
            drawn = islice(
                held_out(f"judge {thinking}", family, thinking), arguments.count if thinking else arguments.count // 2
            )
            suffix = "" if thinking else ", at once"
            cases += [replace(from_example(example), family=f"{family}{suffix}") for example in drawn]
    cases += [replace(case, family=f"phrasing: {case.family}") for case in phrasings.cases("judge")]
    for name in ("tools", "facts"):
        cases += [replace(case, family=f"set: {name}") for case in read_set(SETS / f"{name}.jsonl")]
    outcomes = judge.play(cases)
    results: dict[str, Any] = {"accuracy": table(cases, outcomes)}
    if arguments.hits:
        results["hit_rates"] = hit_rates(judge, arguments.hits, shape.DEFAULT_CACHE_SHARE)
    arguments.out.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, entry in results["accuracy"].items():
        right, asked = entry["right"], entry["n"]
        print(f"{name:36} {right:5} of {asked:5}  {right / max(1, asked):7.1%}  broken {entry['broken']}")
    print("hit rates", json.dumps(results.get("hit_rates")))


if __name__ == "__main__":
    main()
