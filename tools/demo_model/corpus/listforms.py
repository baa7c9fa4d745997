"""Tasks that write a list in another form: bullets, numbers, commas, lines; split and join."""

from __future__ import annotations

from tools.demo_model.corpus import lists_asks as asks
from tools.demo_model.corpus import words_bare as bare
from tools.demo_model.corpus.asking import FIRST, asked, one
from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.listmatter import draw_items, framed
from tools.demo_model.corpus.listorder import ask_list, bullets, listed, numbers

FORMS = {
    "bullets": (
        "[make|write|give me|create|put] [bullets|bullet points|a bullet list|a bulleted list] [of|from|for|out of|with] ①", "[put|write|list|show] ① [as|in] [bullets|bullet points|a bullet list]",
        "bullets: ①", "bullet points: ①", "as bullets: ①", "[turn|make] this into [bullets|bullet points|a bullet list]: ①", "① as bullet points", "make a list of ①",
        "[make|write] a list: ①", "can you list ① for me?", "make a shopping list: ①", "to-do list: ①", "write ① as a list", "[i need|i have] to [buy|pack|do|bring] ①, make a list", "a list [of|with] ①", "list ①", "list: ①", "① - [as bullets|bullet points|as a list]", "① in bullets", "one bullet each: ①", "[packing|grocery|task] list from ①", "bulleted: ①", "with a dash in front of each: ①", "put a bullet before each: ①", "format as a list: ①", "make bullet points: ①", "bulletize ①",
    ),
    "numbers": (
        "[make|write|give me|create] a numbered list [of|from|out of|with] ①", "number these: ①", "[put|write|list|show] ① [as|in] a numbered list", "numbered list: ①",
        "[turn|make] this into a numbered list: ①", "① as a numbered list", "number the items ①", "① with numbers in front", "[give|assign] each a number: ①", "① numbered", "① - numbered[| list]", "enumerate ①", "enumerate: ①", "as an ordered list: ①", "1. 2. 3. for ①", "with numbers: ①", "steps: ①, numbered", "number ① from 1", "i need ① [numbered|as a numbered list]", "put numbers before these: ①",
    ),
    "commas": (
        "[join|combine|connect|separate] [these|these words|them] with commas: ①", "[write|put] ① [with commas between them|on one line with commas|separated by commas]",
        "comma separated: ①", "comma-separated list of ①", "turn this into a comma separated list: ①", "① with commas", "[write|put] this on one line with commas: ①", "as csv: ①", "csv: ①", "commas between these: ①", "one line, commas: ①", "make it comma separated: ①", "put commas in: ①", "① as one line with commas", "separate ① by commas",
    ),
    "lines": (
        "[write|put|print|give me] each [word|item] on [its own|a new|a separate] line: ①", "one per line: ①", "[put|write] ① on separate lines", "one [word|item] per line: ①",
        "[split|break] this into lines: ①", "[split|break up] ① [into lines|one per line]", "① one per line", "split on the separator, one a line: ①", "one a line: ①", "each on its own line: ①", "① - one per line", "a new line for each: ①", "line by line: ①", "[make|give me] a line for each of ①", "put a line break after each: ①", "① under each other", "write them under each other: ①",
    ),
    "hyphens": ("join [these|the words] with hyphens: ①", "① joined with [hyphens|dashes]", "[put|write] hyphens between ①", "[connect|link] with dashes: ①"),
    "and": ("write [this|these] as [a phrase|english|a sentence part] with and: ①", "join with \"and\": ①", "① in words with \"and\" before the last"),
}  # fmt: skip
_IT = {"bullets": asks.BULLETS, "numbers": asks.NUMBERED, "commas": asks.COMMAS}
_BARE = {"bullets": bare.BULLETS, "numbers": bare.NUMBERED}
_OFTEN = ("bullets", "bullets", "bullets", "numbers", "numbers", "commas", "commas", "lines", "lines", "hyphens", "and")


def formed(form: str, words: list[str]) -> str:
    match form:
        case "bullets":
            return bullets(words)
        case "numbers":
            return numbers(words)
        case "commas":
            return ", ".join(words)
        case "lines":
            # Two spaces would do in Markdown, but nobody sees them: a code block keeps the lines.
            return "\n".join(("```", *words, "```"))
        case "hyphens":
            return "-".join(words)
        case _:
            return f"{', '.join(words[:-1])} and {words[-1]}"


def form_example(draw: Draw) -> Example:
    """A list as bullets, with numbers, with commas, or one item a line."""
    rng = draw.rng
    words = draw_items(draw, rng.choice((2, 3, 3, 4, 4, 5, 6)))
    form = rng.choice(_OFTEN)
    frame = framed(rng, FORMS[form], _IT[form], words, _BARE.get(form, ())) if form in _IT else one(rng, FORMS[form])
    spaced = any(" " in word for word in words)
    message: Message = ask_list(rng, frame, words)
    if form == "commas":
        joint = rng.choice(("\n", "\n", "; ", " / ", "\n" if spaced else " "))
        if joint == "\n" and frame.endswith(f": {FIRST}"):
            frame = frame.replace(f" {FIRST}", f"\n{FIRST}")
        message = asked(rng, frame, joint.join(words))
    elif form == "hyphens":
        message = asked(rng, frame, rng.choice((", ", ", " if spaced else " ")).join(words))
    text = formed(form, words)
    thought = f"{listed(words)}\n{len(words)} items."
    accept = "\n".join(words) if form == "lines" else text
    return Example((message,), thought, text, "list form", f"{form}: {', '.join(words)}", (accept.lower(),))
