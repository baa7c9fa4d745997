"""Facts asked back two at a time, doubted after the answer, or asked where nothing was told at all."""

from __future__ import annotations

from tools.demo_model.corpus import recall_wording as wording
from tools.demo_model.corpus.asking import frames
from tools.demo_model.corpus.example import Draw, Example
from tools.demo_model.corpus.recall_asked import lacking, something_untold
from tools.demo_model.corpus.recall_kinds import MY_NAME, Kind
from tools.demo_model.corpus.recall_own import NAME_ASKS, OWN_ASKS
from tools.demo_model.corpus.recall_owners import Owner, inflect
from tools.demo_model.corpus.recall_talk import Recollection, about, looked_for, so, stands_alone
from tools.demo_model.corpus.recall_thought import bare, label_of, quoted, sorted_out

_BOTH = (
    "{a} and {b}?", "{a} and {b}?", "{a}, and {b}?", "{a}? and {b}?", "{a}? {b}?", "{a} and also {b}?", "two questions: {a} and {b}?", "tell me {a} and {b}", "{a}, {b}?", "first {a}, then {b}?", "{a}? oh and {b}?", "do you remember {a} and {b}?", "quick: {a}, {b}?", "{a} & {b}?", "i forgot two things: {a} and {b}", "both please: {a} and {b}",
)  # fmt: skip
_SURE = frames(
    "are you sure[?|| about that]", "really?", "is that [right|correct|true]?", "sure?", "you sure?", "[hm|hmm], is that right?", "are you certain?", "[is that|was that] what i said?", "did i [really |]say that?", "[can you|please] check[| again]", "look again", "check what i said", "100% sure?", "double check please", "is it?", "did i tell you that?",
)  # fmt: skip
_DENIED = frames("i don't think so", "i doubt it", "no way", "who told you that?", "where did you get that[| from]?", "how do you know[| that]?", "that's not what i said")  # fmt: skip
_NOTHING = frames(
    "what have i told you[| so far| about me]?", "do you know anything about me?", "tell me about me", "tell me about myself", "what did i tell you about [me|myself|my family]?", "what do you remember[| about me| of me]?", "what are your notes on me?", "say something about me", "what can you say about me?", "have i told you anything?", "guess who i am",
)  # fmt: skip
_NAME = frames("what is my name?", "what's my name?", "whats my name", "do you know my name?", "do you remember my name?", "my name?", "say my name", "tell me my name", "guess my name", "what am i called?", "can you tell me my name?", "you know my name, right?", "how am i called?")  # fmt: skip
_NONE = ("You have told me nothing about yourself yet.", "Nothing yet: you have not told me anything about yourself.", "So far you have told me nothing about yourself. What should I know?")  # fmt: skip
_NO_NAME = ("You have not told me your name.", "You have not told me your name yet. What is it?", "I do not know: you have not told me your name.")  # fmt: skip


def _plainly(memory: Recollection, kind: Kind, owner: Owner) -> str:
    """A question in plain words, without its question mark."""
    rng = memory.rng
    own = kind.own_asks or OWN_ASKS.get(kind.name, ())
    if own and stands_alone(kind, owner) and rng.random() < 0.3:
        return rng.choice(own).rstrip("?")
    if kind.name == "name" and rng.random() < 0.3:
        return inflect(rng.choice(NAME_ASKS), owner).rstrip("?")
    if kind.nouns and (rng.random() < 0.5 or not kind.whs):
        return rng.choice(("what is {n}", "what's {n}", "{n}")).replace("{n}", inflect(rng.choice(kind.nouns), owner))
    word, _, direct = rng.choice(kind.whs)
    return f"{word} {inflect(direct, owner)}"


def both(memory: Recollection) -> Example | None:
    """Two facts asked in one message; of the second it may be that nothing was told."""
    rng = memory.rng
    if len(memory.facts) < 2:
        return None
    first, second = rng.sample(memory.facts, 2)
    asked_kind, asked_owner, told = second.kind, second.owner, True
    if rng.random() < 0.2:
        asked_kind, asked_owner = something_untold(memory)
        told = False
    parts = [_plainly(memory, first.kind, first.owner), _plainly(memory, asked_kind, asked_owner)]
    asked = wording.put(rng.choice(_BOTH), a=parts[0], b=parts[1])
    looked = looked_for(asked_kind, asked_owner)
    found = memory.found(first, second if told else None)
    also = memory.found(second) if told else memory.all_about(about(asked_kind, asked_owner))
    places = (
        found if also == found or (told and first.scene and second.scene == first.scene) else f"{found} {also}"
    )  # what was told of one and the same is copied once
    asks = f"Asked: {bare(parts[0])} and {bare(parts[1])}. {places} {so(first)}"
    if not told:
        thinking = f"{asks} So, {label_of(asked_kind)}: not told."
        answer = f"{first.state}. You have not told me {looked}."
        return memory.made(asked, thinking, answer, bold=first.value, accept=("not told me",))
    thinking = f"{asks} {so(second)}"
    answer = f"{first.state} and {second.state}"
    return memory.made(asked, thinking, f"{answer}.", bold=first.value + second.value, accept=(answer,))


def doubted(memory: Recollection) -> Example:
    """A fact recalled and then doubted: it is what they said."""
    rng = memory.rng
    fact = rng.choice(memory.facts)
    question, core = memory.question(fact.kind, fact.owner)
    memory.say(memory.recalled(fact, question, core))
    thinking = f"They doubt. Before: {core}. {memory.found(fact)} {so(fact)}"
    denied = rng.random() < 0.3
    end = rng.choice(
        ("That is what you told me: ", "You told me so: ") if denied else ("Yes, as you told me: ", "Yes: ")
    )
    return memory.made(rng.choice(_DENIED if denied else _SURE), thinking, f"{end}{fact.state}.", bold=fact.value)


_WRONG = frames("[oh|oops|wait|hm|sorry|no|ah], that [was|is] [wrong|not right|a mistake|a typo|old|outdated]", "[that was wrong|that's wrong|that is a mistake|i made a mistake|i mistyped that|typo|i got that wrong|that's not right|not true anymore|that's old|scrap that|forget that|scratch that|wait, no|i need to correct that|correction|that changed|it changed|that is no longer so]", "[i have to|let me|can i] [correct|change|fix] that", "please [forget|scrap|ignore] that")  # fmt: skip
_WHAT_THEN = ("What is it, then?", "All right. What is it then?", "Then what is right?", "I see. What should I keep instead?")  # fmt: skip
_RIGHT = ("@", "@", "it's @", "it is @", "@, not #", "@ is right", "@ please", "it should be @", "make it @", "@ now")


def taken_back(memory: Recollection) -> Example:
    """What was told last is said to be wrong, with no new value in it; then the new one."""
    rng = memory.rng
    fact, words = memory.facts[-1], rng.choice(_WRONG)
    thinking = f"Changed: {quoted([words])}. Before: {sorted_out([(fact.fixes[-1] if fact.fixes else fact.quote, fact.sort)])}. Now, {fact.sort}: not told."  # fmt: skip
    asked = memory.made(words, thinking, rng.choice(_WHAT_THEN), "introduction", accept=("what",))
    if rng.random() < 0.4:
        return asked
    memory.say(asked)
    return memory.correct(len(memory.facts) - 1, close=True, words=rng.choice(_RIGHT))


def nothing_recall(draw: Draw) -> Example:
    """Asked for what one told, where nothing was: it is said so."""
    memory = Recollection(draw)
    rng = draw.rng
    memory.quiet(rng.choice((0, 0, 0, 1, 2)))
    roll = rng.random()
    if roll < 0.5:
        return memory.finish(lacking(memory, *something_untold(memory)))
    if roll < 0.75:
        asked = rng.choice(_NAME)
        thinking = f"Asked: {bare(asked)}. {memory.all_about('me')} So, {label_of(MY_NAME)}: not told."
        return memory.finish(memory.made(asked, thinking, rng.choice(_NO_NAME), accept=("not told me",)))
    thinking = "Asked: all about me. About me: nothing."
    return memory.finish(memory.made(rng.choice(_NOTHING), thinking, rng.choice(_NONE), accept=("about yourself",)))
