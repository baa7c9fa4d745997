"""`python -m flashmoe_tui` is the `flashmoe` command."""

from __future__ import annotations

from flashmoe_tui.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
