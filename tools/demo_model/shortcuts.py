"""What each shortcut costs: `python -m tools.demo_model.shortcuts --exports 8=DIR 3=DIR 2=DIR`.

The shipped model with fewer active experts, and exports of the same masters with experts of other bits (`export
--expert-bits`; 16 is the model before it was quantized), on the same held-out questions: new values, and
some questions of others.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from tools.demo_model import shape
from tools.demo_model.evaluate import Tally, ask, cases_of, tallies
from tools.demo_model.rows import ROWS

COLUMNS = ("values", "phrasings", "facts", "tools", "lists", "recall")


def groups(counted: dict[str, dict[str, Tally]]) -> dict[str, list[int]]:
    """[right, judged] by the rows' groups, and "all"."""
    found: dict[str, list[int]] = {}
    for row in ROWS:
        tallied = [counted["values"].get(family) for family in row.families]
        tallied += [counted["phrasings"].get(task) for task in row.tasks]
        tallied += [counted[name].get(family) for name in COLUMNS[2:] for family in row.sets]
        for tally in filter(None, tallied):
            for group in (row.group, "all"):
                entry = found.setdefault(group, [0, 0])
                entry[0], entry[1] = entry[0] + tally.right, entry[1] + tally.judged
    return found


def main() -> None:
    """Measure every variant and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="demo")
    parser.add_argument("--exports", nargs="*", default=[], metavar="BITS=DIR")
    parser.add_argument("--experts", nargs="*", type=int, default=[6, 4])
    parser.add_argument("--questions", type=int, default=3, help="of each family of the generator")
    parser.add_argument("--every", type=int, default=2, help="only every so-manieth question of others")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("tools/demo_model/out/shortcuts.json"))
    arguments = parser.parse_args()
    exports = dict(one.split("=", 1) for one in arguments.exports)
    variants = [(4, shape.TOP_K, arguments.model)]
    variants += [(4, experts, arguments.model) for experts in arguments.experts]
    variants += [(int(bits), shape.TOP_K, directory) for bits, directory in exports.items()]
    steps = {column: 1 if column == "values" else arguments.every for column in COLUMNS}
    columns = {column: cases_of(column, arguments.questions)[::step] for column, step in steps.items()}
    found: list[dict[str, Any]] = []
    for bits, experts, model in variants:
        answers = list(ask(columns, arguments.seeds, model, experts, arguments.processes))
        counted = tallies(answers)
        hits, picks = (sum(getattr(t, name) for t in counted["values"].values()) for name in ("hits", "picks"))
        variant = {
            "bits": bits,
            "experts": experts,
            "hit_rate": round(hits / picks, 3),
            "broken": sum(t.looped + t.empty + t.cut for each in counted.values() for t in each.values()),
            "answers": len(answers),
            "groups": groups(counted),
            "families": {name: [tally.right, tally.judged] for name, tally in counted["values"].items()},
        }
        print(json.dumps(variant), flush=True)
        found.append(variant)
        arguments.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
