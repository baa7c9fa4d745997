"""The second message: why, more, another one, go on, really, what do you mean, said of what the model has just answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.facts_simple import SIMPLE
from tools.demo_model.corpus.identity import IDENTITY
from tools.demo_model.corpus.intents import Intent
from tools.demo_model.corpus.jokes import LINES, after_joke, another_thought, joke_example, opening
from tools.demo_model.corpus.limits import limit_example
from tools.demo_model.corpus.product import PRODUCT
from tools.demo_model.corpus.smalltalk import SMALLTALK
from tools.demo_model.corpus.smalltalk_short import MORE, WHAT
from tools.demo_model.corpus.smalltalk_slots import ALONE, frames, invented_word
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out
from tools.demo_model.corpus.tales import tale_example
from tools.demo_model.corpus.wording import as_typed, expand
from tools.demo_model.shape import SIZE

# What is said; the thought; the answers; what marks one.
Reply = tuple[tuple[str, ...], str, tuple[str, ...], tuple[str, ...]]

_ANOTHER = ("another[| one| please| one please]", "one more[| please| time]", "again[| please|!]", "more[| please|!| of that| like that]", "tell me another[| one]", "a different one[| please]", "next[| one]", "do another", "give me another[| one]", "[and|ok|haha|nice,|lol|good,|hm,] another[| one]", "have you got another?", "something else", "a new one", "any others?", "got more?", "can i have another?", "and one more", "encore", "once more", "keep going", "try another")  # fmt: skip
_MORE = ("more[| please| details| about that]", "tell me more[| about it| about that]", "go on", "continue", "anything else?", "and?", "what else?", "elaborate", "can you say more?", "in more detail[| please]", "explain more", "keep going", "is that all?", "and what else?", "say more", "i want to know more", "interesting, go on", "ok and?", "a bit more", "expand on that")  # fmt: skip
_WHAT = ("what[?|??]", "what do you mean[?|]", "i don't get it", "explain[| that| it| please]", "huh?", "i don't understand[| that]", "in other words?", "say that differently", "rephrase[| that| please]", "come again?", "can you say it [differently|in other words]?", "meaning?", "i'm lost", "what does that mean?", "i still don't get it", "not clear", "say it again in other words", "sorry, what?", "how do you mean?", "could you rephrase that?")  # fmt: skip

_SIMPLER = ("[explain|say|put|tell] [it|this|that] [simpler|more simply|in simple words|simply|in plain english|in easy words|in everyday words|easier|to a child|like i'm five|so that i understand it]", "explain [simpler|simply|more simply|easier|like i'm five|like i'm a child|like i am 5|for dummies|for beginners|for a beginner|in simple words][| please]", "[simpler|easier|simply|simple words][| please|, please| pls|!]", "[too|that's too|that is too|way too|a bit too] [complicated|hard|technical|difficult|much for me|complex|clever for me]", "[in|use] [simple words|easy words|plain english|simple english|everyday words|normal words|human words|layman's terms][| please]", "[dumb it down|eli5|like i'm five|like i'm 5|as if i were a child|for a five year old|for my grandma|for dummies]", "[can|could] you [explain|say|put] [it|that] [simpler|more simply|in simple words|in plain words|in an easier way|without jargon]?", "i [don't|do not|dont] [get it|understand|understand that|understand a word|follow], [simpler|simpler please|explain simpler|easier please|in simple words please]", "make [it|that] [simpler|easier]", "[is there|got|do you have] [an easier|a simpler] [explanation|way to say it|version]?", "[now|ok now|and now] [in simple words|simpler|for a child|simply]", "you lost me, [simpler|simpler please|in plain words]", "i'm no [expert|engineer|programmer|computer person], [simpler please|in simple words|what does that mean]", "[what does that mean|what is that] in [simple words|plain english|normal words]?", "no jargon please", "a comparison from daily life?", "[give|tell] me [a comparison|an analogy|a metaphor|a picture of it]", "an analogy?")  # fmt: skip


_DECLINED: tuple[Reply, ...] = (
    (("why[|?|??]", "why not[|?]", "why don't you know[| that| it]?", "how come[|?]", "why can't you[| do it| do that]?", "but why[|?]", "why is that?", "why so little?", "why do you know nothing?", "what's stopping you?", "and why not?", "for what reason?", "why were you not trained on it?", "why not, other models can"),
     "They ask why I declined. The reason is my size and my training.",
     (f"Because I am {SIZE} parameters, trained on sums, words and this program. The rest did not fit.", f"I was trained on sums, words and this program only; in {SIZE} there is no room for more.", "I am very small, and was trained on little: sums, words, this program. A larger model has room for the world."), ("trained on",)),
    (("[just|please|] [try|guess]", "try [it|anyway|harder|again]", "please[| try| do it]", "come on[| try]", "make something up", "invent something", "i don't mind if it's wrong", "do it anyway", "take a guess", "you can do it", "give it a go", "just do it", "guess then", "say anything", "any answer will do", "at least try", "i insist", "do it[| now|!]", "best guess?", "approximately?", "pretend you know"),
     "They insist. I would only be inventing.",
     ("I would only be inventing, and you could not tell which part is true.", "No: it would be inventing. A wrong answer is worse than none.", "That would be inventing, not knowing. Give me a sum, and I can be right."), ("inventing",)),
    (("so what can you do[?|]", "what do you know[| then]?", "then what[?|]", "what can you do[| then| instead]?", "what else can you do?", "what are you good for[| then]?", "what can i ask[| you]?", "ok what then?", "what do you do then?", "so what do you know?", "what can you help with?", "what's left?", "tell me what you can do"),
     "They ask what I can do instead. A short list.",
     ("Sums and differences to five digits, words to spell or reverse, short lists to sort, and this program.", "I do sums, words, short lists, and questions about this program. Which shall it be?", "Sums by columns, spelling, sorting, a joke, a tiny story; and I explain this program."), ("sums",)),
    (("who knows[| that| it]?", "who can[| then]?", "where can i find [it|out|that]?", "which model [can|knows that|would know]?", "how do i get a [better|real|larger|smarter] model?", "what is flashmoe plan?", "how do i run that?", "how do i run flashmoe plan?", "where do i type that?", "what does flashmoe plan do?", "so which model?", "how do i get that?", "can i get a bigger one?", "i want a better model", "give me the bigger model"),
     "They want something that knows more: a larger model, by flashmoe plan.",
     ("A larger model: `flashmoe plan`, typed in a terminal, says what one needs.", "Type `flashmoe plan` in a terminal, outside this chat: it says which larger model suits your machine.", "Larger models know more; `flashmoe plan` in a terminal tells what they need."), ("flashmoe plan",)),
    (("ok[| then| never mind| fine]", "fine", "too bad", "pity", "[what a|] shame", "oh well", "never mind", "that's ok[|ay]", "no problem", "fair enough", "i see", "hmm[| ok]", "okay[| then]", "sad", "oh", "ah", "alright", "don't worry", "i understand", "forget it", "no worries", "it's fine", "understood", "hm"),
     "They let it be. I offer what I can do.",
     ("Sorry that I cannot. A sum or a word instead?", "Thank you for bearing with me. A sum, a word, a tiny story?", "Another time, with a larger model. A sum meanwhile?"), ("a sum",)),
    (("really[|?|??]", "are you sure[|?]", "seriously[|?]", "you don't know [that|it][|?]", "[come on, |]everyone knows that", "you must know[| that]", "i don't believe you", "that's easy", "nothing at all?", "not even a little?", "but you're an ai", "you should know that", "everybody knows that", "even my cat knows that", "it's common knowledge", "how can you not know?", "for real?", "you're kidding", "no way", "no", "nope", "wrong", "not true", "false", "liar", "you're lying", "that's a lie", "i doubt [it|that]", "you sure?", "prove it", "you're wrong"),
     "They doubt that I do not know. I do not.",
     ("Really: I was never taught it, and would only be guessing.", "Yes, really. It was never taught to me, small as I am.", "I was never taught it. A calculator knows less, if that is a comfort."), ("never taught",)),
    ((*MORE, "more details", "just a bit more", "is there more?", "that can't be all"),
     "They want more of it. There is no more.",
     ("There is no more: I was never taught it. A sum or a word I can do.", "More than that I do not have; it was never taught to me."), ("never taught",)),
    ((*WHAT, "so is that a no?", "in plain words?", "meaning what?"),
     "They did not follow. I say it plainly: never taught.",
     ("I mean that I was never taught it, and will not make it up. Sums, words and this program I know.", "Plainly: it was never taught to me. A sum, a word or a question on this program I can take."), ("never taught",)),
    (("useless", "lame", "boring", "you know nothing", "disappointing", "so bad", "you are useless", "what a useless thing", "that's not helpful", "not helpful", "you're no help", "then you are useless", "thanks for nothing", "great help", "what a waste", "stupid"),
     "They are not pleased. I stay honest.",
     ("For that I am, being small. For sums and words I am better; try one.", "On this, yes: I am a small demo. Give me a sum, and judge me by that.", "I am small, and it shows. `flashmoe plan` names something larger."), ("small",)),
)  # fmt: skip
_NOT_FUNNY: Reply = (
    ("not funny", "i don't get it", "that was [bad|terrible|awful]", "boring", "lame", "bad joke", "terrible", "explain[| it| the joke]", "why is that funny?", "meh", "boo", "i don't understand[| it]", "that's not funny", "is that it?", "you call that a joke?", "what?", "huh?", "why?", "old joke", "heard it before", "i know that one", "so bad"),
    "The joke did not land. I admit it.",
    ("Explaining would not help it. Ask for another; I know about forty.", "They are not all good. Ask for another one.", "It was short, at least. Another may suit you better: just ask."), ("another",),
)  # fmt: skip
_ENDED: Reply = (
    ("and then[|?]", "what happened [next|then]?", "continue[| the story| it| please]", "go on", "then?", "is that all[|?]", "that's it?", "[longer|a longer one] please", "make it longer", "how does it end?", "what then?", "is there more?", "the end?", "tell me the rest", "finish it", "what happens next?", "so short?", "write more of it", "part two?", "and?"),
    "They want it to go on. It is as long as I can make it.",
    ("That was all of it: a few lines are my length. Ask for another, if you like.", "It ends there; I cannot carry one further. Another I can tell.", "No more of that one: I am short of breath. Shall I try another?"), ("another",),
)  # fmt: skip
_LIKED: Reply = (
    ("nice[| one]", "i like it", "i like that", "cute", "beautiful", "lovely", "good[| one]", "not bad", "well done", "cool", "that was [nice|good|lovely|sweet]", "haha", "lol", "very good", "great", "i love it", "aww", "sweet", "bravo", "ha"),
    "They like it. I thank them.",
    ("Thank you. Ask for another whenever you like.", "Glad you like it. Another?", "Thank you; I have more of that size. Another one?"), ("another",),
)  # fmt: skip


def _reply(draw: Draw, first: Example, reply: Reply) -> Example:
    said, thought, answers, marks = reply
    rng = draw.rng
    asked = as_typed(rng, rng.choice(frames(said)))
    return _after(first, asked, thought, rng.choice(answers), marks)


def _after(first: Example, asked: str, thought: str, answer: str, marks: tuple[str, ...]) -> Example:
    messages = (*first.as_history(), Message("user", asked))
    return Example(messages, thought, answer, "smalltalk", f"{first.key} > {asked}", marks)


def _after_refusal(draw: Draw) -> Example:
    return _reply(draw, limit_example(draw), draw.rng.choice(_DECLINED))


def _after_joke(draw: Draw) -> Example:
    rng = draw.rng
    first = _single(draw, joke_example)
    roll = rng.random()
    if roll < 0.6:
        asked = as_typed(rng, rng.choice(frames(_ANOTHER)))
        told = next((line for line in LINES if line in first.answer), LINES[0])
        new = after_joke(told)
        return _after(first, asked, another_thought((told,), new), new, (opening(new).lower(),))
    return _reply(draw, first, _NOT_FUNNY if roll < 0.85 else _LIKED)


def _after_tale(draw: Draw) -> Example:
    rng = draw.rng
    first = tale_example(draw)
    kind = first.key.split(":")[0]
    roll = rng.random()
    if roll < 0.5:
        asked = as_typed(rng, rng.choice(frames((*_ANOTHER, f"another {kind}", f"one more {kind}"))))
        second = tale_example(draw)
        while second.key.split(":")[0] != kind or second.answer == first.answer:
            second = tale_example(draw)
        about = second.key.split(": ", 1)[1]
        return _after(first, asked, f"Another tiny {kind}: about {about}, my choice.", second.answer, second.accept)
    return _reply(draw, first, _ENDED if roll < 0.85 else _LIKED)


def _single(draw: Draw, maker: Callable[[Draw], Example]) -> Example:
    made = maker(draw)
    while len(made.messages) > 1 or made.answer == "Who's there?":
        made = maker(draw)
    return made


@cache
def _asked(intent: Intent, held: bool) -> tuple[str, ...]:
    own = {text for asks, _ in intent.but for ask in asks.split("; ") for text in expand(ask)}
    return tuple(text for text in intent.wordings if wording_is_held_out(text) == held and text not in own)


@cache
def _several(held: bool) -> tuple[Intent, ...]:
    """Intents of the program and of identity that can be put in more than one way."""
    return tuple(i for i in (*PRODUCT, *IDENTITY) if len(i.answers) > 1 and _asked(i, held))


@cache
def _told_simply(held: bool) -> tuple[Intent, ...]:
    return tuple(intent for intent in PRODUCT if intent.name in SIMPLE and _asked(intent, held))


def _simpler(draw: Draw) -> Example:
    """A fact of the program, and then the same in everyday words."""
    rng = draw.rng
    intent = rng.choice(_told_simply(draw.held))
    question = rng.choice(_asked(intent, draw.held))
    told = rng.choice([answer for answer in intent.answers if answer != SIMPLE[intent.name]])
    key = f"{intent.name}: {question}"
    first = Example((Message("user", as_typed(rng, question)),), None, told, "smalltalk", key, ())
    asked = as_typed(rng, rng.choice(frames(_SIMPLER)))
    thought = f"Simpler is wanted. About {intent.name}, in everyday words."
    return _after(first, asked, thought, SIMPLE[intent.name], intent.accept)


def told_already(told: str, new: str) -> str:
    """How what was told begins, and what is told next, so that it is not told twice."""
    first, second = (opening(text.replace("*", "").replace("\n", " ")) for text in (told, new))
    return f"Told already: {first}. What else I know: {second}." if first != second else "What else I know."


def _after_fact(draw: Draw) -> Example:
    """Told once, and told again in other words."""
    rng = draw.rng
    if rng.random() < 0.35:
        return _simpler(draw)
    intent = rng.choice(_several(draw.held))
    question = rng.choice(_asked(intent, draw.held))
    told, again = rng.sample(intent.answers, 2)
    first = Example(
        (Message("user", as_typed(rng, question)),), None, told, "smalltalk", f"{intent.name}: {question}", ()
    )
    marks = intent.accept or intent.answers
    if rng.random() < 0.5:
        asked = as_typed(rng, rng.choice(frames(_WHAT if intent.name in SIMPLE else (*_WHAT, *_SIMPLER))))
        lead, thought = (
            rng.choice(("", "In other words: ", "Put differently: ")),
            f"{intent.name}: the same in other words.",
        )
    else:
        asked = as_typed(rng, rng.choice(frames(_MORE)))
        lead, thought = "", f"More on {intent.name}. {told_already(told, again)}"
    return _after(first, asked, thought, lead + again, marks)


_DEEDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("spell", ("spell it[| please]", "spell", "yes, spell it", "spell it then", "ok spell it", "yes[| please|, do]", "sure", "ok", "the first", "go ahead", "spelling", "letter by letter")),
    ("reverse", ("reverse it[| please]", "reverse", "backwards[| please]", "turn it round", "turn it around", "yes, backwards", "spell it backwards", "the other way round", "ok reverse it")),
    ("count", ("count [it|them|the letters|its letters]", "count", "how many letters?", "how many letters has it?", "letters?", "yes, count the letters", "its length?", "how long is it?")),
)  # fmt: skip


def _after_word(draw: Draw) -> Example:
    """A word alone, an offer, and which of the offers it shall be."""
    rng = draw.rng
    words = tuple(word for word in ALONE if word_is_held_out(word) == draw.held)
    word = rng.choice(words) if rng.random() < 0.7 else invented_word(rng, draw.held)
    offer = f"**{word}**. Shall I spell it, reverse it or count its letters?"
    first = Example((Message("user", word),), None, offer, "smalltalk", f"word: {word}", ())
    deed, said = rng.choice(_DEEDS if draw.thinking else _DEEDS[:1])
    asked = as_typed(rng, rng.choice(frames(said)))
    letters, back = " ".join(word), word[::-1]
    match deed:
        case "spell":
            result, thought = "-".join(word), f"{word}: {letters}."
        case "reverse":
            result, thought = back, f"{word}: {letters}; backwards {' '.join(back)}."
        case _:
            result, thought = str(len(word)), f"{word}: {letters}, {len(word)} letters."
    return _after(first, asked, thought, f"**{result}**.", (result,))


_BY_NAME = {intent.name: intent for intent in SMALLTALK}
# What was asked, and the meanings that may follow it.
_MOODS = ("user is well", "user is happy", "bad day", "user is tired", "user is stressed", "thanks", "okay")
_ANY = ("thanks", "goodbye", "cool", "laughter", "wow", "praise", "blame", "apology", "who cares", "okay", "hmm", "warmer praise", "sharper blame", "that is wrong", "you are small", "bored", "command help")  # fmt: skip


def _after_small_talk(draw: Draw) -> Example:
    rng = draw.rng
    if rng.random() < 0.5:
        opening, following = "how are you", rng.choice(_MOODS)
    else:
        opening, following = (
            rng.choice(("greeting", "what's up", "who are you", "what can you do", "test")),
            rng.choice(_ANY),
        )
    intent = _BY_NAME.get(opening) or next(i for i in IDENTITY if i.name == opening)
    asked = rng.choice(_asked(intent, False))
    first = Example(
        (Message("user", as_typed(rng, asked)),), None, rng.choice(intent.answers), "smalltalk", opening, ()
    )
    then = _BY_NAME[following]
    said = rng.choice(_asked(then, draw.held) or then.wordings)
    made = _after(
        first, as_typed(rng, said), rng.choice(then.thoughts), rng.choice(then.answers), then.accept or then.answers
    )
    return replace(made, key=f"{asked} > {said}")


_MAKERS: tuple[tuple[Callable[[Draw], Example], float], ...] = (
    (_after_refusal, 3), (_after_joke, 2), (_after_tale, 2), (_after_fact, 3), (_after_word, 1.5), (_after_small_talk, 2),
)  # fmt: skip


def second_example(draw: Draw) -> Example:
    """A turn, and a short reply to it."""
    maker = draw.rng.choices([maker for maker, _ in _MAKERS], [weight for _, weight in _MAKERS])[0]
    return maker(draw)
