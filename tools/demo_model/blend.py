"""The mean of two sets of masters: `python -m tools.demo_model.blend FROM TO --share 0.75 --out DIR`.

A short training that mends one thing costs a little of others. Weights on the straight line between before and after
keep most of both, where the two belong to one training.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from tools.demo_model import train


def main() -> None:
    """Save the mean in bf16."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=Path, metavar="FROM", help="directory of masters")
    parser.add_argument("after", type=Path, metavar="TO")
    parser.add_argument("--share", type=float, required=True, help="how far from FROM (0) to TO (1)")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    before, after = train.read(arguments.before), train.read(arguments.after)
    mean = {name: torch.lerp(before[name], after[name], arguments.share) for name in before}
    train.save(mean, arguments.out, torch.bfloat16)


if __name__ == "__main__":
    main()
