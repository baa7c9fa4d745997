"""The console script, and `python -m flashmoe_tui`: cli.main, and a Ctrl-C while it is still being imported.

That takes a quarter of a second, on a cold disk seconds; Python would end it with a traceback of somebody's import.
"""

from __future__ import annotations

import signal


def main() -> int:
    """Run the command that the process was started with. Returns its exit status."""
    asked_for = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not by one that ignores it: nohup
    if asked_for:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from flashmoe_tui import cli

    if asked_for:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return cli.main()


if __name__ == "__main__":
    raise SystemExit(main())
