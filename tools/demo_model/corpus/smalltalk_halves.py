"""Half sentences and pieces of words: Enter came too early. The model quotes where the line stops and asks for the rest,
where it would otherwise answer some question that begins like it."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import frames, listed, with_article
from tools.demo_model.corpus.split import wording_is_held_out

_WHO = "[i|you|he|she|we|they|my friend|my boss|my sister|the program|somebody]"
_DROPPED = (
    # told, and cut off
    f"[so|and|and then|but|but then|well|also|then|ok so|anyway] {_WHO} [said|was|had|went to|wanted to|told me that|was thinking|would|is|just|were]",
    "[so |well |ok |hm |]i was [thinking|wondering|just about to|going to say|hoping that|looking for|trying to]",
    "[so|and|but|well|now|ok|and now|because of|since|although|while|unless|until|after|before|whenever|if only|even if|and if|but if|instead of]",
    f"[if|when|because|while|since|although|unless|before|after] {_WHO} [had a|was|were|had|has|could|would|want to|go to the|take the|is]",
    "[if|when|because|while|since|although|before|after|unless] [the|a|an|my|your|this|every]",
    f"my {'[friend|brother|teacher|mother|neighbour|colleague|cat|computer|doctor]'} [said that|told me that|is|was|wants|has a|thinks that|and i]",
    "the [thing|problem|point|question|idea|reason|other day|first time|other] [is|is that|was|with|i|when i|]",
    "[i|we|you] [want|need|have|like|would like|wish|used|try|am|are|think|guess|feel|hope] [to|a|the|that|my|some|so|]",
    "[in|on|at|for|from|with|of|about|without|between|under] [the|a|my|this|your]",
    # asked, and cut off
    "[what|who|where|when|how|which|whose] [is|are|was|does|did|would|will] [the|a|an|my|that|your]",
    "[what|where|when|how|why|who] [is|are|does|do|did|can|would|will|about]", "how [many|much|long|often|far] [is|are|do|does|of|can|]",
    "[can|could|would|will|do|did|are|is|does|have|should|may] [you|i|we|it|the|a|there|your|my] [please|ever|the|a|also|maybe|just]",
    "[could|would|will|shall|should|may|might|does|did|is|are] [you|i|we|it|there|the|this]", "[could|would] you please", "do you know [how|what|if|whether|who|where|why|when|the|a]",
    "[can|could] you [tell|show|give|explain to|help] me [the|a|how|what|why|which|with the|]", "is it [true that|possible to|a|the|because|]",
    "is there [a|any|some|]", "[are there|have you got|did you] [any|the|a|]", "why [is|are|do|does|did] [the|my|you|it|]",
    # wanted, and cut off
    "[please |][tell|show|give|write|send|make|explain to] me [about|the|a|an|how|some|what]", "[please|pls|kindly|just|now|let me|let us]", "[write|make|draw|give me|find|translate|spell|sort|compare] [a|an|the|my|some]",
    "[please |][write|make|find|open|put|take|turn|change|add|remove|use|set|go|start|try] [the|a|my|all|this|to|with|it to]",
    "i would like you to", "let's [talk about|say|try the|start with the|go]", "here is [my|the|a]", "for example [the|a|if|]", "first [the|i|you|of all the]", "[the|a|an|my|your|this|that|these]", "[to|with|of|from|into|for|by]",
)  # fmt: skip
_WITH_A_NOUN = (
    "the {n} [that|which|and|was|is so|from|of|with]", "my {n} [is|was|and|has|does not|that]", "what if the {n}", "if the {n} [is|was|has|and]", "when my {n} [is|was|had]", "is the {n} [that|really|more|a]",
    "can a {n} and a", "why does the {n} [always|never|not]", "i bought a {n} [and|that|for|which]", "a {n} [and|or|with|that]", "between the {n} and", "because the {n} [is|was|and]", "do you know if the {n}",
)  # fmt: skip
# A question of its own, although it is short.
_WHOLE = frozenset(
    listed(
        "how about;let's go;how do;how are you;what about;who are you;who are they;so;now;ok so;but;and;because;since;because of;to;is it;"
        "what is a;i think so;i hope so;i guess so;the other;the problem;the question;the idea;just;i like;let me;i wish;i am;you are;i want;i need;how much;how many;"
        "how long;how far;how often;are you;is there;did you;it;please;pls;kindly;show me how;tell me how;what is that;who is that;who was that;what was that;how is that;"
        "what are you;is this;is this a;i feel;i feel so;i try;you try;you like;you think;we think;i have;i used;we are;we have"
    )
)
_WORDS = listed(
    "hello; please; explain; question; thanks; computer; because; translate; program; answer; weather; something; "
    "about; could; would; should; number; language; memory; expert; router; tomorrow; yesterday; remember; "
    "calculate; subtract; multiply; example; sentence; picture; morning; nothing; everything; somebody; "
    "understand; beautiful; friend; birthday; holiday; kitchen; welcome; goodbye"
)
# What a cut can leave that is a word of its own, or the short form of one.
_REAL = frozenset(
    listed(
        "hell; he; pi; plea; ex; quest; thank; compute; be; cause; trans; pro; program; ans; we; some; something; a; an; "
        "ab; co; no; not; number; lang; me; mem; expert; route; to; tom; yes; re; member; remember; calculate; calc; "
        "sub; multi; exam; sent; pic; mo; more; morn; every; any; so; under; beau; beaut; friend; bi; birth; birthday; "
        "hold; holi; kit; kitch; well; good; go; goodb; bye; hel; l; shou; wou; cou; wo; sho; question; comp; exp; "
        "prog; rem; pict; pictu; th; fri; was; on; form; rout; answer; understand; explain; translate; hello; please"
    )
)

_ASKS = (
    'Your line stops at "{e}": how does it go on?', 'After "{e}" nothing came. Write the whole of it, please.', 'I read as far as "{e}", and then it ends. What is the rest?',
    'That was half a sentence, up to "{e}". The other half, please.',
)  # fmt: skip
_PIECES = (
    'Only "{e}" came: a piece of a word. Write the whole of it, please.', '"{e}" looks like the beginning of a word. How does it go on?', 'I read "{e}", and then it ends. What is the rest?',
)  # fmt: skip
MARKS = ("how does it go on", "the whole of it", "what is the rest", "the other half")


@cache
def _halves(held: bool) -> tuple[tuple[str, ...], ...]:
    """The half sentences of one side, pattern by pattern."""
    sides = (
        tuple(text for each in frames((pattern,)) if (text := each.strip()) not in _WHOLE and (wording_is_held_out(text) == held))
        for pattern in (*_DROPPED, *_WITH_A_NOUN)
    )  # fmt: skip
    return tuple(side for side in sides if side)


@cache
def _pieces(held: bool) -> tuple[str, ...]:
    cut = (word[:length] for word in _WORDS for length in range(2, len(word) - 1))
    return tuple(dict.fromkeys(piece for piece in cut if piece not in _REAL and wording_is_held_out(piece) == held))


def half_example(draw: Draw) -> Example:
    """A line that breaks off, and the question for its rest."""
    rng = draw.rng
    pieces = _pieces(draw.held)
    if pieces and rng.random() < 0.15:
        said = end = rng.choice(pieces)
        thought = f'"{end}": a piece of a word, no more. I ask for the rest.'
        answer = rng.choice(_PIECES).replace("{e}", end)
        return Example((Message("user", said),), thought, answer, "smalltalk", f"half: {said}", MARKS)
    half = rng.choice(rng.choice(_halves(draw.held)))
    noun = rng.choice(NOUNS)
    half = half.replace("a {n}", with_article(noun)).replace("{n}", noun)
    case = rng.choices((str, str.capitalize, str.upper), (60, 35, 5))[0]  # no other noise: it would end the line
    said = case(half) + rng.choice(("", "", "", "", "...", " ...", ",", "…"))
    end = " ".join(said.rstrip(" .,…").split()[-2:])
    thought = f'It stops at "{end}": unfinished. I ask for the rest.'
    return Example(
        (Message("user", said),), thought, rng.choice(_ASKS).replace("{e}", end), "smalltalk", f"half: {half}", MARKS
    )
