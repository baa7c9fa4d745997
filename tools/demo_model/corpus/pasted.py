"""What people paste: code, errors, logs, data, prose. The model says what it looks like and where it ends, and copies none of it.

Copying long code is where a model of this size begins to go round in circles.
"""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import PLANS
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.pasted_code import CODE, DATA, ERRORS, filled
from tools.demo_model.corpus.pasted_prose import prose
from tools.demo_model.corpus.smalltalk_slots import frames, invented_word
from tools.demo_model.corpus.split import word_is_held_out
from tools.demo_model.corpus.wording import as_typed

# What is wanted of it, as it is said before or after the piece; the thought's word for it.
_WANTS: dict[str, tuple[str, ...]] = {
    "repair": (
        "fix this", "[can|could] you fix this[ for me|]", "fix [my|the] [code|script|program|bug|error]", "why [doesn't|does not|won't] this work", "what's wrong [here|with this|with my code]", "what is wrong with this", "find the bug", "debug this[ please|]", "it doesn't work", "help me debug this", "this [crashes|fails|gives an error|won't compile|doesn't run]",
        "can you see the mistake", "[i get this|getting this|i keep getting this]", "why do i get this", "how do i fix this", "please help with this", "solve this", "correct this", "where is the error", "my code is broken", "this is broken, help", "what am i doing wrong", "i'm stuck on this",
    ),
    "explanation": (
        "what does this do", "what does this [mean|print|return|output]", "explain this[ code| line| to me|]", "what is this", "can you explain [this|what this does]", "what will this print", "tell me what this [is|does|means]", "how does this work", "walk me through this", "any idea what this is", "i don't understand this", "what language is this", "which language is this", "comment this", "is this [ok|correct|good|safe|right]",
        "what do you think of this", "what happens here", "meaning of this", "do you understand this", "explain step by step",
    ),
    "changes": (
        "[improve|optimise|optimize|refactor|review|clean up|simplify|rewrite|speed up|shorten|format|document|convert|finish|complete|test|run|execute] this", "make this [faster|better|shorter|nicer|work in java]", "translate this to [rust|go|java|english|c]", "write a test for this", "add comments to this", "review my code", "rate my code", "convert this to python", "turn this into a function", "how can i make this better", "run this[ please| for me|]", "can you run this", "what is the output", "please check this", "check this",
    ),
    "": (),
}  # fmt: skip
_LEADS = (
    "",
    "",
    "",
    "i have this: ",
    "here is my code: ",
    "look at this. ",
    "i'm learning. ",
    "my homework: ",
    "from work: ",
    "hey, ",
    "hi, ",
    "so ",
)

_OPENINGS = {
    "repair": (
        "That looks like {t}. I cannot run it or find the fault: that is beyond a small demo.", "{T}, by the look of it. I cannot fix it; I never learnt to read code that closely.",
        "I recognise {t}, but mending it is beyond me, and a guess would cost you time.",
    ),
    "explanation": (
        "That looks like {t}. More than that I cannot say: explaining it is beyond me.", "{T}, I think. What it does in detail is beyond me, and I would rather not guess.",
        "I see {t}. I cannot explain it line by line; I am too small for that.",
    ),
    "changes": (
        "That looks like {t}. I cannot run or rewrite it: that is beyond a small demo.", "{T}, I believe. Working on it is beyond me; I would only break it.",
        "I see {t}, and leave it as it is: changing or running it is beyond me.",
    ),
    "": (
        "That looks like {t}. I cannot run it or explain it, if that is what you wanted.", "{T}, by the look of it, and no question with it. I cannot run or check it.",
        "I see {t}. It is only text to me: I cannot run, open or check it.",
    ),
}  # fmt: skip
_THOUGHTS = {
    "repair": "They pasted {t} and want it repaired. I name it, and say that I cannot.",
    "explanation": "They pasted {t} and want it explained. I name it, and say that I cannot.",
    "changes": "They pasted {t} and want it changed or run. I name it, and say that I cannot.",
    "": "They pasted {t}, without a question. I name it, and say that I cannot run or check it.",
}
_KNOWN = (
    "A few snippets I know by heart: ask for hello world.", "A short example I can show: ask for a hello world.",
    "Hello world I could write; this not.", "I know some thirty snippets by heart, and this is none of them.",
)  # fmt: skip
_UNKNOWN = (
    "Sums, words and this program are what I am for.", "A sum or a word to spell is more my size.",
    "Ask me for a sum, or how this program works, and I am of use.",
)  # fmt: skip
_ON_ERRORS = (
    "Search for its last line: others will have met it.", "The message itself is the best hint; someone who knows the program can read it.",
    "I have no network to look it up.", "Put the message into a search engine: I have none.",
)  # fmt: skip
_ON_DATA_ALONE = (
    "That looks like {t}. I cannot open, fetch or check it: it is only text to me.", "{T}, by the look of it. I cannot look it up or say what is behind it.",
    "I see {t}, and can only read its letters: I cannot open or look up anything.",
)  # fmt: skip
_PROSE_THOUGHT = "They pasted {t}. Long text is beyond me; I say so."
_ON_PROSE = {
    "repair": ("That is {t}. Correcting long text is beyond me: after a few lines I lose the thread.", "I see {t}, and cannot correct it well: I am too small for long text."),
    "explanation": ("That is {t}, longer than I can follow. I cannot explain or sum it up.", "I see {t}. Summing it up is beyond me: after a few lines I lose the thread."),
    "changes": ("That is {t}. Rewriting it is beyond me; I would only mangle it.", "I see {t}, and leave it as it is: I cannot rewrite or translate long text."),
    "": ("That is {t}, and I read it, but long text is beyond me. What would you like to ask?", "I see {t} and no question. Long text I cannot work on; a short question I can try."),
}  # fmt: skip
_PROSE_WANTS = {
    "repair": ("correct this", "proofread this", "fix the [grammar|spelling|mistakes]", "[is|was] this [good|correct] english", "check my [grammar|spelling|text]", "any mistakes in this", "check this for errors"),
    "explanation": ("summarise this", "summarize this", "tl;dr", "what is this about", "what does this say", "give me the main points", "sum this up[ please|]", "explain this", "what is the tone of this", "what do you think of this", "what should i answer", "how do i reply to this"),
    "changes": ("translate this[ to french| to german| to spanish|]", "rewrite this", "make this sound [better|friendlier|more formal]", "shorten this", "improve this", "continue this", "write a reply", "answer this [mail|message|email]", "turn this into bullet points"),
    "": (),
}  # fmt: skip
_MARKERS = ("cannot", "beyond me", "beyond a small")


@cache
def _said(want: str, text: bool) -> tuple[str, ...]:
    return frames((_PROSE_WANTS if text else _WANTS)[want])


def _around(rng: Random, want: str, piece: str, language: str, text: bool) -> str:
    """The piece with what is wanted before it, after it, or nowhere."""
    if language and rng.random() < 0.25:
        tag = rng.choice(("", "", language.lower().split()[-1]))
        piece = f"```{tag}\n{piece}\n```"
    if not want:
        return piece
    said = as_typed(rng, rng.choice(_LEADS) + rng.choice(_said(want, text)))
    if rng.random() < 0.3:
        return f"{piece}\n{said}" if "\n" in piece or rng.random() < 0.5 else f"{piece} {said}"
    said = said.rstrip("?.!: ") + rng.choice((":", ":", "", "?", " -", "."))
    return said + rng.choice((" ", " ", "\n", "\n", "\n\n")) + piece


_SENTENCE_ASKS = ("what's wrong with this sentence", "is this [grammatically |]correct", "proofread this[ sentence|]", "correct [this|this sentence|my sentence|my grammar|the grammar]", "is this good english", "is this sentence right", "fix the grammar", "rewrite this sentence", "improve this sentence", "how does this sound", "translate this sentence", "check this sentence", "did i write this right", "any mistakes", "is there a mistake in this", "make this [formal|polite|shorter|friendlier]", "paraphrase this", "what is the verb in this sentence", "is this active or passive", "what tense is this")  # fmt: skip
_ON_SENTENCES = (
    "Grammar is beyond me: I read the sentence, but cannot judge or mend it.", "I cannot judge or change sentences well; words and letters are my size.",
    "That I leave to a larger model: I cannot tell right from wrong in a sentence.",
)  # fmt: skip


def _lone_sentence(draw: Draw) -> Example:
    rng = draw.rng
    name = invented_word(rng, draw.held)
    _, piece = prose(rng, name, 1)
    mark = rng.choice(("", "", '"', "'"))
    said = as_typed(rng, rng.choice(frames(_SENTENCE_ASKS))).rstrip("?.!: ")
    joint = rng.choice((": ", ":\n", "? ", " - "))
    question = f"{said}{joint}{mark}{piece}{mark}"
    answer = rng.choice(_ON_SENTENCES) + (f" {rng.choice(PLANS)}" if rng.random() < 0.93 else "")
    thought = "One sentence, to be judged or changed. Grammar is beyond me; I say so."
    return Example((Message("user", question),), thought, answer, "smalltalk", f"sentence: {piece} {name}", _MARKERS)


def pasted_example(draw: Draw) -> Example:
    """Something pasted, with or without a wish, and the honest answer."""
    rng = draw.rng
    if rng.random() < 0.1:
        return _lone_sentence(draw)
    name = invented_word(rng, draw.held)
    if not draw.held and rng.random() < 0.5:
        name = rng.choice(NOUNS)
        name = name if not word_is_held_out(name) else invented_word(rng, False)
    want = rng.choice(("repair", "repair", "explanation", "explanation", "changes", "", ""))
    sort = rng.random()
    language = ""
    offers: tuple[str, ...] = _UNKNOWN
    if sort < 0.5:
        looks, known, pieces = rng.choice(CODE[:5] + CODE)  # the first five are pasted more often
        count = rng.choice((1, 1, 1, 2, 3))
        piece = "\n".join(filled(rng, pattern, name) for pattern in rng.sample(pieces, min(count, len(pieces))))
        thing = looks if looks.startswith("a ") else rng.choice(("{} code", "a piece of {}", "some {}")).format(looks)
        language, offers = looks, _KNOWN if known else _UNKNOWN
    elif sort < 0.72:
        thing, patterns = rng.choice(ERRORS)
        piece, offers = filled(rng, rng.choice(patterns), name), _ON_ERRORS
        want = want if want != "changes" else "repair"
    elif sort < 0.82:
        thing, patterns = rng.choice(DATA)
        piece = filled(rng, rng.choice(patterns), name)
        want = want if want in ("", "explanation") else ""
    else:
        thing, piece = prose(rng, name)
    text, data = sort >= 0.82, 0.72 <= sort < 0.82
    opening = rng.choice(_ON_DATA_ALONE if data else (_ON_PROSE if text else _OPENINGS)[want])
    parts = [opening.replace("{t}", thing).replace("{T}", thing[:1].upper() + thing[1:])]
    if rng.random() < 0.85:
        parts.append(rng.choice(offers))
    if rng.random() < 0.93:
        parts.append(rng.choice(PLANS))
    question = _around(rng, want, piece, language, text)
    thought = (_PROSE_THOUGHT if text else _THOUGHTS["" if data else want]).replace("{t}", thing)
    key = f"pasted {want} {thing}: {name} {piece[:40]}"
    return Example((Message("user", question),), thought, " ".join(parts), "smalltalk", key, _MARKERS)
