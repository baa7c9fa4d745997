"""The picture of a saved run, as SVG and as PNG.

flashmoe bench --json > run.json       (or flashmoe bench --simulate --json)
python -m tools.bench.plot run.json screenshots/bench
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import resvg_py

from flashmoe_tui.commands import bench_plot

FONT = "DejaVu Sans"


def main() -> None:
    """Draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run", type=Path)
    parser.add_argument("out", type=Path, help="without a suffix")
    arguments = parser.parse_args()
    run = json.loads(arguments.run.read_text(encoding="utf-8"))
    picture = bench_plot.simulated(run) if "simulation" in run else bench_plot.drawing(run)
    arguments.out.with_suffix(".svg").write_text(picture, encoding="utf-8")
    image = resvg_py.svg_to_bytes(svg_string=picture, font_family=FONT, sans_serif_family=FONT)
    arguments.out.with_suffix(".png").write_bytes(bytes(image))
    print(arguments.out)


if __name__ == "__main__":
    main()
