"""Options: what each does with its command, which commands take it, and which do not. The lists are the program's own:
tests/tools/test_demo_surface.py compares them with its parser.
"""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.names import KINDS
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.surface import Place, Small, bare, facts, forms

_ENGINE = "--model --memory --experts --int8 --context --cache --offline"
TAKES = {
    "chat": f"{_ENGINE} --tools --no-tools --continue --resume --plain",
    "run": f"{_ENGINE} --tools --no-tools --max-tokens --temperature --top-p --top-k --min-p --seed --no-think --no-loop-stop --system --json --verbose --batch --out",
    "plan": "--context --memory --experts --int8 --ssd --bandwidth --offline --json",
    "pull": "--revision --keep --out --bits --down-bits --offline",
    "models": "--json",
    "rm": "--yes",
    "pack": "--out --bits --down-bits",
    "verify": "--source --samples",
    "doctor": "--json",
    "bench": f"{_ENGINE} --prompts --tokens --json --against --simulate --plot",
    "eval": f"{_ENGINE} --text --text-tokens --window --set --task --questions --seeds --only --no-think --max-tokens --answers --json",
}  # fmt: skip
OPTIONS_OF = {command: tuple(options.split()) for command, options in TAKES.items()}
ARGUMENT = {
    "run": ("a prompt, or `-` for standard input", "the prompt"),
    "plan": ("a model: published like `397B-A17B`, a directory, a name or a repository", "a model"),
    "pull": ("a repository on Hugging Face, owner/name", "a repository"),
    "rm": ("the name of a model, as `flashmoe models` has it", "the name"),
    "pack": ("a checkpoint on this machine, a directory or a name", "a checkpoint"),
    "verify": ("a packed model, a directory or a name", "a packed model"),
}

_ASK_OPTION = forms(
    "what does @ do ~?", "[what's|what is] @ [for ~|~]?", "@ ~[?|]", "~, what does @ do?", "explain @ ~", "how do i use @ ~?", "what happens with @ ~?", "when do i need @ ~?", "tell me what @ does ~", "is there @ ~?", "what would @ change ~?", "@ ~ does what?", "i forgot what @ is for ~", "what goes behind @ ~?",
)  # fmt: skip
_WANT_OPTION = forms(
    "[which|what] [option|flag|switch] [lets me|do i need to|is there to|do i give to] # ~?", "how do i # ~?", "~, how do i #?", "[option|flag|switch] to # ~?", "is there [an option|a flag|a switch] to # ~?", "i want to # ~, which [option|flag]?", "[can|could] i # ~?", "what do i add ~ to #?", "what's the flag to # ~?", "~ i want to #", "which -- lets me # ~?", "[remind me|i forgot] how to # ~",
)  # fmt: skip
_OF = {
    "run": facts({
        "`--max-tokens N`": ("--max-tokens", "is the longest that the answer may become", "limit the length of the answer; get a short answer; cap the answer at 100 tokens"),
        "`--temperature T`": ("--temperature", "sets how freely it draws; 0 always takes the likeliest token", "set the temperature; get no randomness; make the answer more creative"),
        "`--top-p P`": ("--top-p", "draws from the likeliest tokens that together make up P", "set top-p"),
        "`--top-k K`": ("--top-k", "draws from the K likeliest tokens; 0 is no limit", "set top-k"),
        "`--min-p P`": ("--min-p", "leaves out tokens below that share of the likeliest", "set min-p"),
        "`--seed N`": ("--seed", "fixes the chance: the same seed gives the same answer", "fix the seed; get the same answer twice; make the answer repeatable"),
        "`--no-think`": ("--no-think", "answers without thinking first", "switch thinking off; get the answer at once; skip the thinking"),
        "`--no-loop-stop`": ("--no-loop-stop", "lets an answer that goes round in circles go on", "let a repeating answer go on; switch the loop stop off"),
        "`--system TEXT`": ("--system", "is what the model is told first", "give a system prompt; tell the model something first; give the model a role"),
        "`--json`": ("--json", "prints one JSON object with the text and all figures", "get json; have the answer as an object; read the figures in a program"),
        "`-v`": ("--verbose; -v", "puts thinking and figures on stderr", "see the thinking; see the figures; get more output on stderr"),
        "`--batch FILE`": ("--batch", "answers a prompt a line from that file", "answer many prompts; answer a file of prompts; run a list of questions"),
        "`--out FILE`": ("--out", "is where the answers of `--batch` are appended, a JSON line each", "put the answers of a batch into a file; choose the file for the answers"),
    }),
    "chat": facts({
        "`--continue`": ("--continue", "goes on with the last conversation", "go on with the last chat; continue where i left off; reopen my last conversation"),
        "`--resume ID`": ("--resume", "goes on with the conversation of that ID", "open a conversation by its id; go on with one certain conversation"),
        "`--plain`": ("--plain", "chats line by line, without the app", "chat without the app; chat line by line; get no full screen"),
        "`--tools`": ("--tools", "offers the three tools to any model, for this start", "offer the tools for this start; give a large model the tools once"),
        "`--no-tools`": ("--no-tools", "offers no tools, for this start", "start without tools; offer no tools this time"),
        "`--model M`": ("--model", "chooses the model: `demo`, a directory or a name", "choose the model; open another model at the start; start with the demo"),
        "`--memory SIZE`": ("--memory; --memory 12G; --memory 8G", "is the most memory it may use", "limit the memory; give it 12 gb at most"),
        "`--cache SIZE`": ("--cache; --cache 25%; --cache 2G; --cache 100%", "is the expert cache at the start, a share or a size like `2G`", "set the cache at the start; start with a full cache"),
        "`--context N`": ("--context", "is the context in tokens, at most the model's own", "set the context; get a shorter context"),
        "`--experts K`": ("--experts", "computes K experts a token, fewer than the model's own: a shortcut", "use fewer experts; compute only 4 experts"),
        "`--int8`": ("--int8", "rounds the inputs of products to 8 bits on a CPU: a shortcut", "round to 8 bits; take the faster products on a cpu"),
        "`--offline`": ("--offline", "forbids any connection", "forbid the network; make sure that nothing connects"),
    }),
    "pull": facts({
        "`--revision REV`": ("--revision", "fetches a branch, tag or commit instead of the main branch", "fetch an older revision; choose a branch; pin a commit"),
        "`--keep`": ("--keep", "keeps the published files too, in NAME-source", "keep the published files; keep the safetensors"),
        "`--out DIR`": ("--out", "is where the model goes, instead of the models folder", "put the model on another disk; choose where the model goes"),
        "`--bits N`": ("--bits; --bits 3; --bits 2", "gives the routed experts so many bits: 4, 3 or 2, also 8, 6 or 5", "fetch in 3 bits; get a smaller model; choose the bits"),
        "`--down-bits N`": ("--down-bits; --down-bits 2", "gives the down projections alone so many bits", "give the down projections fewer bits"),
    }),
    "pack": facts({
        "`--out DIR`": ("--out", "is where the packed copy goes", "choose where the copy goes; put the packed model elsewhere"),
        "`--bits N`": ("--bits; --bits 3; --bits 2", "gives the routed experts so many bits: 4, 3 or 2, also 8, 6 or 5", "pack in 3 bits; make the model smaller; quantize the experts"),
        "`--down-bits N`": ("--down-bits; --down-bits 2", "gives the down projections alone so many bits", "give only the down projections fewer bits"),
    }),
    "plan": facts({
        "`--memory SIZE`": ("--memory; --memory 64G", "plans for so much memory", "plan for 64 gb; ask about a machine with more memory"),
        "`--ssd RATE`": ("--ssd; --ssd 6.5GB/s", "gives the random reads of another machine's disk", "plan for another disk; say how fast the other ssd is"),
        "`--bandwidth RATE`": ("--bandwidth; --bandwidth 273GB/s", "gives the memory bandwidth of another machine", "plan for another machine's memory; say how fast the other memory is"),
        "`--json`": ("--json", "prints one JSON object", "get json; read the forecast in a program"),
    }),
    "rm": facts({"`--yes`": ("-y; --yes", "removes without asking", "remove without being asked; skip the question; use it in a script")}),
    "verify": facts({
        "`--source DIR`": ("--source", "is what the model was packed from", "say where the source is; compare with the source"),
        "`--samples N`": ("--samples", "is how many experts of each layer are compared: 4 unless you say so", "compare more experts; choose how many experts are compared"),
    }),
    "bench": facts({
        "`--prompts N,N`": ("--prompts; --prompts 64,512", "are the lengths of the prompts: 64,512,4096 unless you say so", "choose the prompt lengths; measure short prompts only"),
        "`--tokens N`": ("--tokens", "is how long an answer is: 128 tokens unless you say so", "measure longer answers; choose the length of the answers"),
        "`--against FILE`": ("--against", "compares with a run that `--json` has saved", "compare with an older run; see whether it got faster"),
        "`--simulate`": ("--simulate", "replays the router's picks under other rules of eviction", "try other rules of eviction; see whether another cache rule is better"),
        "`--plot FILE.svg`": ("--plot", "draws the measurement, too", "get a picture; draw a chart"),
        "`--json`": ("--json", "prints one JSON object, which saves the run", "save a run; get json"),
    }),
    "eval": facts({
        "`--text FILE`": ("--text", "measures perplexity on that file", "use my own text; measure perplexity on a file of mine"),
        "`--text-tokens N`": ("--text-tokens", "reads at most so many tokens of the text", "read only a part of the text"),
        "`--window N`": ("--window", "is how many tokens are read at once: 512 unless you say so", "choose how many tokens are read at once"),
        "`--set FILE`": ("--set", "asks your questions instead of its own", "ask my own questions; use my own question set"),
        "`--task NAME`": ("--task", "takes one task: arithmetic, reasoning, json or tools", "ask only arithmetic; take one of the tasks"),
        "`--questions N`": ("--questions", "asks at most so many of each task", "ask fewer questions; make it shorter"),
        "`--seeds N`": ("--seeds", "is how often each question is asked: once unless you say so", "ask each question several times"),
        "`--only WHAT`": ("--only", "takes `perplexity` or `tasks` alone", "measure perplexity alone; leave the tasks out"),
        "`--answers FILE`": ("--answers", "appends every answer to that file", "keep the answers; see every answer"),
        "`--max-tokens N`": ("--max-tokens", "is the longest answer: 512 tokens unless you say so", "allow longer answers"),
        "`--experts K`": ("--experts", "is given several times to compare, as `--experts 8 --experts 4`", "compare 8 experts with 4"),
        "`--model M`": ("--model", "is given several times to compare models", "compare two models"),
    }),
}  # fmt: skip


def _on(command: str) -> tuple[str, ...]:
    return forms(f"[with|in|for|of|on] flashmoe {command}", f"[behind|after|to] flashmoe {command}", f"with {command} in the shell", f"[for|of] the {command} command")  # fmt: skip


OPTION_PLACES = tuple(
    Place(f"the options of {command}", _on(command), _ASK_OPTION, _WANT_OPTION, options, f"With `flashmoe {command}` **{{name}}** {{does}}.", 0.8)
    for command, options in _OF.items()
)  # fmt: skip
_OF_FLASHMOE = Place(
    "the options of flashmoe itself", ("with flashmoe alone", "of flashmoe itself", "behind flashmoe"), _ASK_OPTION, _WANT_OPTION,
    (Small("`--version`", "-V; --version", "prints the version and ends", "see the version; print the version number"), Small("`--help`", "-h; --help", "lists the commands; behind a command it lists its options", "list the commands; see the options of a command")), weight=0.7,
)  # fmt: skip
_WANTS = {
    "--memory": "limit the memory; cap the ram; say how much memory it may use; stay under 8 gb",
    "--cache": "set the size of the expert cache at the start; start with another cache size",
    "--context": "set the context; have fewer tokens of context",
    "--experts": "use fewer experts a token; compute fewer experts",
    "--int8": "round the inputs of products to 8 bits; make a cpu faster at the cost of exactness",
    "--offline": "forbid connections; forbid the network; be sure that nothing connects",
    "--model": "choose the model; name the model; open a directory",
    "--tools": "offer the tools to any model for one start",
    "--no-tools": "offer no tools for one start; start without tools",
    "--continue": "go on with the last conversation; continue the last chat at the start",
    "--resume": "go on with a conversation by its id",
    "--plain": "chat line by line; chat without the app",
    "--json": "get json; get machine-readable output; get one json object",
    "--seed": "fix the seed in a script; get the same answer again in a script",
    "--temperature": "set the temperature in the shell; draw more freely in a script",
    "--no-think": "answer without thinking in a script; skip the thinking in the shell",
    "--bits": "pack in fewer bits; fetch in 3 bits; choose the bits of the experts",
    "--down-bits": "give the down projections fewer bits",
    "--keep": "keep the published files of a download",
    "--out": "put a model elsewhere; name the file for a batch",
    "--batch": "answer a file of prompts; ask many prompts in one go",
    "--ssd": "plan for another machine's disk",
    "--bandwidth": "plan for another machine's memory rate",
    "--against": "compare a benchmark with a saved one",
    "--simulate": "try other rules of eviction",
}
_WANT_ANY = forms(
    "[which|what] [option|flag|switch] [lets me|do i need to|is there to] #?", "[option|flag|switch] to #[?|]", "is there [an option|a flag|a switch] to #?", "i want to #, which [option|flag]?", "what's the flag to #?", "which -- lets me #?", "[remind me of|i forgot] the flag to #", "on the command line, how do i #?", "with which option do i #?", "what do i add to the command to #?", "name the option to #",
)  # fmt: skip
OPTIONS = tuple(Small(f"`{name}`", "", KINDS[3].known[name], wants) for name, wants in _WANTS.items())
OPTION_PLACES += (_OF_FLASHMOE, Place("options", ("",), (), _WANT_ANY, OPTIONS, weight=0.8))

_TAKES_IT = forms(
    "does [flashmoe |]{command} [take|have|know|accept|support] {option}?", "[can|may] i [use|give|put] {option} [with|behind|to] [flashmoe |]{command}?", "is {option} an option of [flashmoe |]{command}?", "flashmoe {command} {option}, [does that exist|is that right|possible|valid]?", "is there {option} [for|in|with] flashmoe {command}?", "does {option} work with flashmoe {command}?", "{command} and {option}, do they go together?", "has flashmoe {command} {option}[?| too?]",
)  # fmt: skip
_WHO_TAKES = forms(
    "[which|what] commands [take|have|know|accept|support] {option}?", "[where|with which commands] can i use {option}?", "which subcommands have {option}?", "list the commands with {option}", "{option} works with which commands?", "who takes {option}?", "what can i give {option} to?", "for which commands is {option}?", "is {option} for all commands?",
)  # fmt: skip
_WHICH_OPTIONS = forms(
    "[which|what] [options|flags|switches] does flashmoe {command} [have|take|know]?", "[list|name|show me] the [options|flags] of flashmoe {command}", "[options|flags] of flashmoe {command}[?|]", "what can i [put|write] behind flashmoe {command}?", "flashmoe {command} --help", "what options are there for flashmoe {command}?", "how can i [tune|change] flashmoe {command}?", "does flashmoe {command} have options?", "the flags of flashmoe {command}, please",
)  # fmt: skip
_WHAT_ARGUMENT = forms(
    "what [does|must] [come|stand|be] behind flashmoe {command}?", "what argument does flashmoe {command} [need|take|want]?", "flashmoe {command} what?", "what do i give flashmoe {command}?", "[which|what] argument for flashmoe {command}?", "flashmoe {command} needs what?", "flashmoe {command} says missing argument", "what name do i write after flashmoe {command}?",
)  # fmt: skip
_EVERY = tuple(dict.fromkeys(option for options in OPTIONS_OF.values() for option in options))


@cache
def _takers(option: str) -> tuple[str, ...]:
    return tuple(command for command, options in OPTIONS_OF.items() if option in options)


def _joined(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _of_one(draw: Draw) -> tuple[str, str, str, str]:
    """Whether one command takes one option: half of them do."""
    rng = draw.rng
    command = rng.choice(tuple(OPTIONS_OF))
    own = OPTIONS_OF[command]
    option = rng.choice(own) if rng.random() < 0.5 else rng.choice([one for one in _EVERY if one not in own])
    question = rng.choice(_TAKES_IT).format(command=command, option=option)
    takers = _takers(option)
    thought = f"About the commands with {option}: {', '.join(takers)}."
    if option in own:
        return (
            question,
            f"{thought} {command} is among them. So yes.",
            f"Yes: `flashmoe {command}` takes **`{option}`**.",
            "yes",
        )
    have = f"`flashmoe {takers[0]}` has it" if len(takers) == 1 else f"{_joined(takers)} have it"
    return question, f"{thought} No {command} among them. So no.", f"No: `flashmoe {command}` has **no `{option}`**; {have}.", f"no {option}"  # fmt: skip


def _of_all(draw: Draw) -> tuple[str, str, str, str]:
    """Which commands take an option."""
    option = draw.rng.choice(_EVERY)
    takers = _takers(option)
    form = draw.rng.choice(_WHO_TAKES)
    said = f"**`{option}`** is for {_joined(tuple(f'`{one}`' for one in takers))}."
    if form.startswith("is "):
        said = f"No: {said[0].lower() + said[1:]}"
    return form.format(option=option), f"About the commands with {option}: {', '.join(takers)}.", said, _joined(takers)


def _options(draw: Draw) -> tuple[str, str, str, str]:
    """Which options a command has."""
    command = draw.rng.choice(tuple(OPTIONS_OF))
    own = OPTIONS_OF[command]
    form = draw.rng.choice(_WHICH_OPTIONS)
    listed_so = _joined(tuple(f"`{one}`" for one in own))
    answer = f"{'Yes: ' if form.startswith('does') else ''}`flashmoe {command}` takes {listed_so}."
    return form.format(command=command), f"About the options of {command}: {' '.join(own)}.", answer, _joined(own)


def _argument(draw: Draw) -> tuple[str, str, str, str]:
    """What stands behind a command."""
    command = draw.rng.choice(tuple(ARGUMENT))
    said, mark = ARGUMENT[command]
    question = draw.rng.choice(_WHAT_ARGUMENT).format(command=command)
    return question, f"About the argument of {command}. It takes {mark}.", f"Behind **`flashmoe {command}`** stands {said}.", mark if mark in said else said  # fmt: skip


def options_example(draw: Draw, taken: frozenset[str]) -> Example:
    """Which command takes which option."""
    while True:
        maker = draw.rng.choices((_of_one, _of_all, _options, _argument), (5, 2, 2, 1))[0]
        question, thought, answer, accept = maker(draw)
        if wording_is_held_out(question) == draw.held and bare(question) not in taken:
            break
    typed = question if draw.rng.random() < 0.7 else question[0].upper() + question[1:]
    return Example((Message("user", typed),), thought, answer, "program", f"options: {question}", (accept,))
