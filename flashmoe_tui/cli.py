"""The `flashmoe` command: what can be asked. What each command does is in flashmoe_tui/commands, how it ends in
ending.py. Nothing heavy is imported before a command runs, so that --help answers at once.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from engine import InvalidRequest, SamplingParams
from flashmoe_tui import __version__, locations
from flashmoe_tui.commands.options import (
    Context,
    EngineOptions,
    Experts,
    Int8,
    Memory,
    Offline,
    parse_bits,
    parse_counts,
    parse_rate,
    with_engine_options,
)
from flashmoe_tui.ending import FAILED, INTERRUPTED, end_with, mend_streams, output_failed, reader_gone

_GLOBAL_OPTIONS = ("--help", "-h", "--version", "-V")
_SUM = re.compile(r"-\(?[\d.]+\s*[^\d.\s]")  # a number and something after it: the value of an option ends there

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Bits = Annotated[
    int | None,
    typer.Option("--bits", parser=parse_bits, metavar="N", help="Bits of the routed experts: 4, 3 or 2 (or 8, 6, 5)."),
]
DownBits = Annotated[
    int | None,
    typer.Option("--down-bits", parser=parse_bits, metavar="N", help="Bits of their down projection alone."),
]


def _print_version(asked: bool) -> None:
    if asked:
        print(f"flashmoe {__version__}", flush=True)
        raise typer.Exit()


@app.callback()
def _flashmoe(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", is_eager=True, callback=_print_version, help="Print the version and exit."),
    ] = False,
) -> None:
    """Chat with models larger than your memory, and watch how. Without a command: the terminal app (flashmoe chat)."""


@app.command()
@with_engine_options()
def chat(
    *,
    options: EngineOptions,
    continue_last: Annotated[bool, typer.Option("--continue", help="Go on with the last conversation.")] = False,
    resume: Annotated[str | None, typer.Option(metavar="ID", help="Go on with this conversation.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Line by line, without the app.")] = False,
) -> None:
    """The terminal app; line by line with --plain, or where there is no terminal."""

    def command() -> int:
        from flashmoe_tui.commands.chat import chat

        return chat(options, plain=plain, resume=resume, continue_last=continue_last)

    end_with(command)


@app.command()
@with_engine_options()
def run(
    prompt: Annotated[
        str | None, typer.Argument(metavar="PROMPT", help="The prompt, or '-' for standard input.")
    ] = None,
    attached: Annotated[str | None, typer.Argument(metavar="-", help="Standard input follows the prompt.")] = None,
    *,
    options: EngineOptions,
    max_tokens: Annotated[int | None, typer.Option(min=1, metavar="N", help="The longest answer.")] = None,
    temperature: Annotated[float | None, typer.Option(metavar="T", help="0 always takes the likeliest token.")] = None,
    top_p: Annotated[
        float | None, typer.Option(metavar="P", help="Draw from tokens of this probability in all.")
    ] = None,
    top_k: Annotated[int | None, typer.Option(metavar="K", help="Draw from this many tokens; 0 is no limit.")] = None,
    min_p: Annotated[
        float | None, typer.Option(metavar="P", help="Leave out tokens below this share of the likeliest.")
    ] = None,
    seed: Annotated[int | None, typer.Option(metavar="N", help="The same seed gives the same answer.")] = None,
    no_think: Annotated[bool, typer.Option("--no-think", help="Answer without thinking first.")] = False,
    no_loop_stop: Annotated[
        bool, typer.Option("--no-loop-stop", help="Let an answer that goes round in circles go on.")
    ] = False,
    system: Annotated[str | None, typer.Option(metavar="TEXT", help="What the model is told first.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object with the text and all figures.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Thinking and figures on stderr.")] = False,
    batch: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Answer a prompt a line: a JSON string, or an object with one.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Of --batch: append each answer here, a JSON line each.")
    ] = None,
) -> None:
    """One answer to standard output; with --batch many into a file, where the same command goes on after a stop.

    flashmoe run "What is 127 + 48?", flashmoe run - < prompt.txt, flashmoe run "Summarise this:" - < notes.txt,
    flashmoe run --batch prompts.jsonl --out answers.jsonl
    """
    _refuse_unclear_prompt(prompt, attached, batch, out)
    try:
        sampling = SamplingParams(temperature, top_p, top_k, min_p, seed=seed, loop_stop=not no_loop_stop)
    except InvalidRequest as error:
        raise typer.BadParameter(str(error)) from error

    def command() -> int:
        from flashmoe_tui.commands import run as command
        from flashmoe_tui.commands.chat import opened_by_default
        from flashmoe_tui.settings import SettingsFile

        asked = command.RunOptions(sampling, max_tokens, not no_think, system, as_json, verbose)
        settings = SettingsFile(locations.settings_file()).settings
        name = options.model or opened_by_default(settings.last_model)
        chosen = replace(options, tools=settings.tools if options.tools is None else options.tools)
        if batch is not None and out is not None:
            from flashmoe_tui.commands.batch import batch as answer_batch

            return answer_batch(batch, out, name, chosen, asked)
        text = command.read_prompt([word for word in (prompt, attached) if word is not None])
        return command.run(text, name, chosen, asked)

    end_with(command)


def _refuse_unclear_prompt(prompt: str | None, attached: str | None, batch: Path | None, out: Path | None) -> None:
    """Raises BadParameter unless it is clear what is asked, and where the answers go."""
    if batch is not None and (prompt is not None or out is None):
        raise typer.BadParameter("--batch takes the prompts from its file, and --out says where the answers go")
    if batch is None and out is not None:
        raise typer.BadParameter("--out belongs to --batch; one answer goes to standard output")
    if batch is None and (prompt is None or attached not in (None, "-") or prompt == attached):
        raise typer.BadParameter("give one prompt in quotes, and '-' where standard input is to follow it")
    if prompt is not None and not prompt.strip():
        raise typer.BadParameter("the prompt is empty")


@app.command()
def plan(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A published model (397B-A17B), a directory, a name or a repository.")
    ] = "Qwen3.5-397B-A17B",
    context: Context = None,
    memory: Memory = None,
    experts: Experts = None,
    int8: Int8 = False,
    ssd: Annotated[
        int | None,
        typer.Option(parser=parse_rate, metavar="RATE", help="Of another machine: random reads, like 6.5GB/s."),
    ] = None,
    bandwidth: Annotated[
        int | None,
        typer.Option(parser=parse_rate, metavar="RATE", help="Of another machine: its memory, like 273GB/s."),
    ] = None,
    offline: Offline = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Will it fit, what does it need, how fast will it be, and what would help. Loads nothing.

    Of a repository only config.json, the index and the headers are fetched. Before buying a machine: flashmoe plan
    397B-A17B --memory 64G --ssd 6.5GB/s --bandwidth 273GB/s
    """

    def command() -> int:
        from flashmoe_tui.commands.plan import PlanOptions, plan

        return plan(model, PlanOptions(context, memory, experts, ssd, bandwidth, offline, int8), as_json)

    end_with(command)


@app.command()
def pull(
    repository: Annotated[str, typer.Argument(metavar="REPO", help="A repository on huggingface.co: owner/name.")],
    revision: Annotated[
        str | None, typer.Option("--revision", metavar="REV", help="A branch, tag or commit. Default: its main branch.")
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep the files as published too, in NAME-source.")] = False,
    out: Annotated[
        str | None, typer.Option("--out", metavar="DIR", help="Where to. Default: NAME or NAME-2bit among the models.")
    ] = None,
    bits: Bits = None,
    down_bits: DownBits = None,
    offline: Offline = False,
) -> None:
    """Fetch a model and pack it as it comes. Checked, and resumable: an interrupted pull goes on when run again."""

    def command() -> int:
        from flashmoe_tui.commands.pull import pull

        return pull(repository, revision, keep, out, offline, bits, down_bits)

    end_with(command)


@app.command()
def models(as_json: Annotated[bool, typer.Option("--json", help="One JSON array.")] = False) -> None:
    """The models on this machine: size, bits, when each was last used, and where it comes from."""

    def command() -> int:
        from flashmoe_tui.commands.models import models

        return models(as_json)

    end_with(command)


@app.command()
def rm(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A model as `flashmoe models` names it.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Remove a model that flashmoe has fetched or packed, or what an interrupted pull has left of one."""

    def command() -> int:
        from flashmoe_tui.commands.models import remove

        return remove(name, yes)

    end_with(command)


@app.command()
def pack(
    source: Annotated[str, typer.Argument(metavar="SRC", help="A checkpoint on this machine: a directory or a name.")],
    out: Annotated[
        str | None,
        typer.Option("--out", metavar="DIR", help="Where to. Default: NAME-packed or NAME-2bit among the models."),
    ] = None,
    bits: Bits = None,
    down_bits: DownBits = None,
) -> None:
    """Rewrite a checkpoint so that an expert is one read: bit for bit, or with --bits in fewer bits.

    Fewer bits are a shortcut, searched for the least squared error; what each layer lost is printed. An interrupted
    pack goes on when run again.
    """

    def command() -> int:
        from flashmoe_tui.commands import pack as command

        return command.pack(source, out, bits, down_bits)

    end_with(command)


@app.command()
def verify(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A packed model: a directory or a name.")],
    source: Annotated[
        str | None, typer.Option(metavar="DIR", help="What it was packed from. Default: looked for where it was.")
    ] = None,
    samples: Annotated[int, typer.Option(min=1, metavar="N", help="Experts of each layer to compare.")] = 4,
) -> None:
    """Read a packed model again, every byte, against its hashes; and compare it with its source, where that is here."""

    def command() -> int:
        from flashmoe_tui.commands.verify import verify

        return verify(model, source, samples)

    end_with(command)


@app.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """This machine: what it offers, what is slow or broken, and what to do. Exit status 1: something is broken."""

    def command() -> int:
        from flashmoe_tui.commands.doctor import doctor

        return doctor(as_json)

    end_with(command)


@app.command()
@with_engine_options("tools")
def bench(
    *,
    options: EngineOptions,
    prompts: Annotated[
        str | None,
        typer.Option(metavar="N,N", help="Lengths of the prompts. Default: 64,512,4096."),
    ] = None,
    tokens: Annotated[int | None, typer.Option(min=2, metavar="N", help="Tokens of an answer. Default: 128.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    against: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Compare with a run that --json wrote to FILE.")
    ] = None,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="Record the router's picks; replay them under other rules of eviction.")
    ] = False,
    plot: Annotated[Path | None, typer.Option(metavar="FILE.svg", help="Draw it, too.")] = None,
) -> None:
    """How fast is it here: prompts and answers, cold and warm, with hit rates, bytes read and where the time went."""
    if simulate and against is not None:
        raise typer.BadParameter("--against compares measured runs, and --simulate measures none")
    lengths = parse_counts(prompts) if prompts is not None else None

    def command() -> int:
        from flashmoe_tui.commands import bench as command
        from flashmoe_tui.commands.chat import default_model
        from flashmoe_tui.settings import SettingsFile

        asked = command.BenchOptions(lengths, tokens, as_json, against, plot)
        name = options.model or default_model(SettingsFile(locations.settings_file()).settings.last_model)
        return (command.simulate if simulate else command.bench)(name, options, asked)

    end_with(command)


@app.command(name="eval")
@with_engine_options("model", "experts", "tools")
def evaluate(
    *,
    options: EngineOptions,
    model: Annotated[
        list[str] | None,
        typer.Option(metavar="M", help="As for run; several are compared. Default: the last used."),
    ] = None,
    experts: Annotated[
        list[int] | None, typer.Option(min=1, metavar="K", help="Experts a token; several are compared.")
    ] = None,
    text: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Measure perplexity on it. Default: one that comes along."),
    ] = None,
    text_tokens: Annotated[
        int | None, typer.Option(min=128, metavar="N", help="Of the text, score at most so many tokens.")
    ] = None,
    window: Annotated[int, typer.Option(min=16, metavar="N", help="Tokens read at once.")] = 512,
    set_file: Annotated[
        Path | None, typer.Option("--set", metavar="FILE", help="Ask these questions instead of those that come along.")
    ] = None,
    task: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="arithmetic, reasoning, json or tools. Default: all.")
    ] = None,
    questions: Annotated[int | None, typer.Option(min=1, metavar="N", help="Of each task, at most so many.")] = None,
    seeds: Annotated[int, typer.Option(min=1, metavar="N", help="How often each question is asked.")] = 1,
    only: Annotated[str | None, typer.Option(metavar="WHAT", help="'perplexity' or 'tasks'.")] = None,
    no_think: Annotated[bool, typer.Option("--no-think", help="Answer without thinking first.")] = False,
    max_tokens: Annotated[int, typer.Option(min=1, metavar="N", help="The longest answer; a cut one is wrong.")] = 512,
    answers: Annotated[Path | None, typer.Option(metavar="FILE", help="Append every answer, a JSON line each.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """How good the answers are: perplexity over a text, and tasks whose answers can be checked, with 95% intervals.

    flashmoe eval, flashmoe eval --model demo --model Flint-2bit --experts 8 --experts 4
    """
    if only not in (None, "perplexity", "tasks"):
        raise typer.BadParameter(f"--only is 'perplexity' or 'tasks', not {only!r}")

    def command() -> int:
        from flashmoe_tui.commands import evaluate as command
        from flashmoe_tui.commands.chat import default_model
        from flashmoe_tui.settings import SettingsFile

        models = model or [default_model(SettingsFile(locations.settings_file()).settings.last_model)]
        asked = () if only == "perplexity" else command.chosen_questions(set_file, task or (), questions)
        wanted = command.EvalOptions(
            only != "tasks", text, window, text_tokens, asked, seeds, not no_think, max_tokens, answers, as_json
        )
        return command.evaluate(models, experts or (), options, wanted)

    end_with(command)


def _sum_last(arguments: list[str]) -> list[str]:
    """A prompt like `-5 + 12` behind a `--`, so that it is taken for no option."""
    sums = [one for one in arguments if _SUM.match(one)]
    if not sums or "--" in arguments:
        return arguments
    return [*(one for one in arguments if one not in sums), "--", *sums]


def main() -> int:
    """The console script. `flashmoe --continue` means `flashmoe chat --continue`."""
    arguments = sys.argv[1:]
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in _GLOBAL_OPTIONS):
        arguments = ["chat", *arguments]
    elif arguments[0] == "run":
        arguments = _sum_last(arguments)
    mend_streams()
    try:
        app(arguments, prog_name="flashmoe")
        sys.stdout.flush()
    except BrokenPipeError:
        return reader_gone()
    except OSError as error:  # a full disk under --help, say
        return output_failed(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else FAILED if end.code else 0
    return 0
