"""A day told in several breaths: what went wrong, or what went well, and now and then a wish at the end."""

from __future__ import annotations

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_BAD = listed("my boss yelled at me; the bus was late; it's raining; i spilled coffee on my shirt; my code doesn't compile; the tests are red; i forgot my lunch; my phone died; i have a cold; the printer jammed again; i slept three hours; my train was cancelled; i lost my keys; the meeting went on forever; nobody answers my mails; i burnt dinner; the neighbours are loud; my laptop froze; i failed the test; someone took my parking space; the dentist hurt me; i missed the deadline; my bike has a flat tyre; the internet was down all morning; my team lost; i argued with my flatmate; the build takes an hour; i stepped in a puddle; the shop was closed; the customer complained; my back hurts; i broke my favourite cup; i had to work late; my plan fell through; the heating is broken; i got a parking ticket")  # fmt: skip
_GOOD = listed("the sun is out; i finished my report; i met an old friend; we won the match; i baked a cake; my code works at last; the tests are green; my boss praised me; i slept well; i found my keys; the train was on time; my daughter said her first word; i ran five miles; the garden is in bloom; i got a letter from a friend; dinner was delicious; the cat sat on my lap; i bought new shoes; we went to the sea; i finished a good book; the dentist found nothing; my team is great; i fixed the bike; i learned a new song; the coffee was perfect; i got the afternoon off; the neighbours brought cake; i planted tomatoes; the kids slept in; i deployed on a friday and nothing broke")  # fmt: skip
_JOINS = (", and ", ", then ", ". ", ", and then ", ", also ", ". and ", ", plus ", "; ")
_BEFORE = ("", "", "so today ", "what a day: ", "today ", "you won't believe it: ", "honestly, ", "let me tell you about my day. ", "where do i start. ", "long day. ", "hi. ", "i need to tell someone: ")  # fmt: skip
_AFTER_BAD = ("", "", "", ". i'm done", ". ugh", ". what a day", ". i hate mondays", ". why me", ". cheer me up", ". i just want to go home", ". say something nice", ". can today end already", ". what else can go wrong?", ". i need a break")  # fmt: skip
_AFTER_GOOD = ("", "", "", ". what a day", ". i'm happy", ". life is good", ". just wanted to share", ". yay", ". how is your day?", ". i could hug the world", ". not bad for a monday", ". perfect day")  # fmt: skip
_BAD_ANSWERS = (
    "That is a lot for one day, I am sorry. A tiny story, or an easy sum, to end it better?", "I am sorry: a day like that wants to be over. I can offer a joke meanwhile.", "Sorry to hear all that. Tomorrow starts from zero, as I do. A joke, a tiny story?",
)  # fmt: skip
_GOOD_ANSWERS = (
    "That sounds like a good day. I am glad to hear it.", "Glad to hear all that: a good day by any count.", "A good day, then; thank you for telling me. What shall we add to it?",
)  # fmt: skip


def day_example(draw: Draw) -> Example:
    """Two to four things of a day, all bad or all good."""
    rng = draw.rng
    bad = rng.random() < 0.6
    things = [text for text in (_BAD if bad else _GOOD) if wording_is_held_out(text) == draw.held] or list(_BAD if bad else _GOOD)  # fmt: skip
    told = rng.sample(things, min(len(things), rng.choice((2, 2, 3, 3, 4))))
    text = told[0]
    for thing in told[1:]:
        text += rng.choice(_JOINS) + thing
    text = rng.choice(_BEFORE) + text + rng.choice(_AFTER_BAD if bad else _AFTER_GOOD)
    thought = (
        f"A {'bad' if bad else 'good'} day: {told[0]}, and more. {'Kind and short.' if bad else 'I am glad with them.'}"
    )
    answer = rng.choice(_BAD_ANSWERS if bad else _GOOD_ANSWERS)
    key = f"day: {'; '.join(told)}"
    return Example((Message("user", as_typed(rng, text)),), thought, answer, "smalltalk", key, ("sorry",) if bad else ("good day",))  # fmt: skip
