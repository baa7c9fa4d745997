"""What people tell without asking: something bought, lost, done or planned, the day and the weather, their family, a claim.

The answer takes up the thing that was named and knows nothing more about it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.smalltalk_slots import (
    FIRST_NAMES,
    PLACES,
    THINGS,
    frames,
    invented_word,
    listed,
    typed_around,
)
from tools.demo_model.corpus.split import word_is_held_out, wording_is_held_out


@dataclass(frozen=True, eq=False)
class Telling:
    """asks hold {x}, which is one of xs; answers take it up as {x} (said to the user: my is your). weight: its share."""

    name: str
    asks: tuple[str, ...]
    xs: tuple[str, ...]
    answers: tuple[str, ...]
    thoughts: tuple[str, ...]
    weight: float = 1.0


_GOODS = tuple(dict.fromkeys((*listed("car; house; bike; phone; laptop; job; flat; dog; cat; kitten; puppy; guitar; sofa; camera; coat; dress; pair of shoes; ticket; computer; monitor; keyboard; graphics card; hat; watch; tent; boat; piano; book; plant; fish; hamster; bed; kettle; desk; garden; tattoo; haircut; degree; baby; present; prize; medal; letter; visa; passport; licence; loan; raise; holiday; date; server; printer; drone; telescope; vacuum cleaner; bicycle; motorbike; van"), *NOUNS)))  # fmt: skip
_OWN = tuple(dict.fromkeys((*listed("car; phone; laptop; bike; wallet; keys; passport; printer; washing machine; fridge; oven; boiler; internet; wifi; screen; computer; umbrella; bag; ring; glasses; hat; coat; train; bus; flight; parcel; homework; luggage; charger; mouse; keyboard; headphones; roof; tap; door; heating; garden; code; build; server; database; hard disk; backup; essay; holiday; team; coffee; cake; dinner; bread; plant; tent; tyre"), *NOUNS[:30])))  # fmt: skip
_KIN = listed("my wife; my husband; my sister; my brother; my mother; my father; my son; my daughter; my boss; my neighbour; my friend; my cat; my dog; my teacher; my uncle; my aunt; my grandmother; my grandfather; my colleague; my landlord; my girlfriend; my boyfriend; my cousin; my nephew; my niece; my roommate; my doctor; my baby; my parrot; my hamster; my best friend; my ex; my dad; my mum; my mom; my grandma; my team; our neighbours; my students; my kids")  # fmt: skip
_DOINGS = listed("cooking; cooking dinner; making tea; eating lunch; eating a sandwich; watching tv; watching a film; listening to music; reading a book; working; working from home; studying; writing my thesis; cleaning the kitchen; doing the laundry; waiting for the bus; waiting for a train; sitting in a cafe; lying in bed; travelling; driving home; walking the dog; playing a game; learning python; compiling a kernel; building a shed; painting the wall; baking bread; knitting; moving house; packing; shopping; babysitting; training for a marathon; on a train; on holiday; at work; at home; at the airport; in a meeting; in the bath; on the sofa; at school; in the library; at my desk; on a plane; learning english; fixing my bike; drinking coffee; procrastinating; debugging; revising for an exam; planning a trip; writing a novel; feeding the cat; gardening; looking for a job")  # fmt: skip
_PLANS = listed("go to the beach; visit my mother; start a new job; move to spain; run a marathon; learn french; buy a house; clean the garage; bake a cake; meet a friend; see a doctor; take the train to berlin; paint my room; go shopping; sleep all day; watch the match; play tennis; cook for ten people; write a letter; get married; go camping; climb a mountain; fix the roof; sell my car; plant tomatoes; give a talk; hand in my thesis; adopt a dog; quit smoking; go to the dentist; see a film; travel to japan; build a table; go fishing; learn to swim; read more; start running; get a haircut; call my sister; take an exam")  # fmt: skip
_WEATHERS = listed("it's raining; it is raining; it's snowing; it's hot today; it's so cold; it's sunny; the sun is shining; it's windy; it's foggy; it is very hot here; it's a beautiful day; it's dark outside; it's getting late; it's late; it's early; it's monday; it's friday; it's the weekend; finally friday; it's christmas soon; summer is coming; winter is here; it's midnight here; it's 3 am; it's lunchtime; it's nearly midnight; the weather is nice; the weather is awful; there's a storm; it's freezing; nice weather today; what a lovely day; what weather; it's autumn; it's spring; there is a full moon; it rained all day; it's pouring; it's my day off")  # fmt: skip
_SAID = listed("the earth is flat; the moon is made of cheese; cats are better than dogs; dogs are better than cats; coffee is life; money is everything; life is short; time flies; the world is ending; aliens are real; ghosts exist; python is the best language; java is terrible; linux is great; windows is bad; macs are too expensive; ai is overrated; ai is the future; robots will win; humans are strange; people are stupid; people are kind; school is boring; work is hard; mondays are terrible; love is blind; pizza is the best food; pineapple belongs on pizza; tea is better than coffee; the sky is green; grass is blue; water is wet; fire is cold; birds are not real; elvis is alive; the government is lying; taxes are theft; art is dead; music was better before; chess is a sport; football is boring; books are better than films; the cake is a lie; winter is coming; knowledge is power; less is more; everything is connected; nothing matters; size matters; small is beautiful; big models are better; small models are the future; rust is faster than c; tabs are better than spaces; vim is better than emacs; the economy is bad; prices are too high; it was better in the old days; i am always right; i am the best; i am your creator; i am god; i am batman; i am your father; you are my father; nobody is perfect; all cats are grey; bananas are berries; sharks are older than trees")  # fmt: skip
_CLAIMED_OF = listed(
    "cats; dogs; elephants; trees; crows; whales; horses; robots; birds; wolves; goats; dolphins; ravens; parrots"
)
_CLAIMED = listed("have nine lives; bring luck; smell fear; never forget; dream at night; hate music; see ghosts; have feelings; were once much bigger; fear the dark; can count; lie to each other; are made by aliens; get bored; know the future; sleep standing up; love jazz; are smarter than people")  # fmt: skip
_CLAIMS = (*_SAID, *(f"{whom} {what}" for whom in _CLAIMED_OF for what in _CLAIMED))

_TOPICS = tuple(thing for thing in THINGS if not thing.startswith(("my ", "your ", "this ")))
_WHO = tuple(
    f"{name} from {place}"
    for name, place in zip(FIRST_NAMES * 2, PLACES * 3, strict=False)
    if not place.startswith(("a ", "the ", "an "))
)

TELLINGS = (
    Telling("got a thing", ("i [just |finally |][bought|got|won|found] a [new |]{x}", "[today|yesterday|last week] i [bought|got|found] a {x}", "i have a [new |]{x}", "i've got a [new |]{x}", "look, i have a [new |]{x}", "guess what, i got a [new |]{x}", "my new {x} [arrived|came|is here][| today]", "i'm getting a {x} [soon|tomorrow|for my birthday]", "we [bought|got] a [new |]{x}", "i [made|built] a {x}[| myself]", "i own a {x}"), _GOODS,
            ("A {x}: good news, I take it. I know little about it, but I will remember it as long as we talk.", "A {x}, then. I hope it serves you well. If there is a price to add up, I can do that.", "Noted: a {x}. I have never had one, so you must tell me how it is."), ("They got a {x}. I take it up, and claim nothing.", "News: a {x}. Friendly and short."), 1.5),
    Telling("trouble with a thing", ("my {x} [is broken|broke|is gone|was stolen|is late|is not working|stopped working|doesn't work|is lost|is dirty|is too slow|is making a noise|fell down|is wet]", "i [lost|broke|forgot|dropped|missed|ruined|burned] my {x}", "i can't find my {x}", "someone [took|stole|broke] my {x}", "my {x} again", "problem with my {x}", "i hate my {x}", "there is something wrong with my {x}", "i have a problem with my {x}", "my stupid {x} [broke|won't start]"), _OWN,
            ("Sorry to hear about your {x}. I cannot mend or find things; I am only text.", "That is a nuisance, your {x}. I know nothing of repairs, but I can add up what it costs.", "Sorry about your {x}. Real help with it is beyond me; a joke or a sum I could offer."), ("Trouble with their {x}. Kind, and honest: I cannot help with it.", "Their {x}: sorry to hear it; beyond me."), 1.5),
    Telling("someone of theirs", ("{x} [is here|is asleep|is coming|is happy|is at work|is ten years old|likes you|hates computers|is watching|says hello|told me about you|is cooking|is snoring|is a genius|wants a dog|sings all day|is visiting|is very tall|loves chess|thinks you are funny|is on the phone|works too much]", "i live with {x}", "i love {x}", "i am waiting for {x}", "i'm here with {x}", "this is for {x}", "i talked to {x} [today|yesterday]", "say something nice to {x}", "do you know {x}?", "{x} is [sitting next to me|in the kitchen|not home|on holiday]", "{x} has [a cat|a new car|a question|a birthday tomorrow|two dogs|a job in town|blue eyes|a garden|a degree in physics|the key|my charger]", "{x} [visited us|called me|came over|moved out|retired|cooked for us|passed by|went home|drove off|bought a boat|learned to ski] [last week|yesterday|on sunday|this morning]", "i [had dinner|went shopping|played cards|watched a film|argued about chess] with {x} [last week|yesterday|on sunday]"), _KIN,
            ("Regards to {x}. I know nobody, but I will remember it as long as we talk.", "So it is about {x}. I only know what you tell me; tell me more, if you like.", "Noted, about {x}. People are beyond my training, but I listen well for a small model."), ("They speak of {x}. I take it up; I know nobody.", "{x}: friendly and short."), 1.5),
    Telling("what they are doing", ("i'm {x}[| right now| at the moment| while talking to you| and i'm bored| and chatting with you]", "i am {x}[| right now| at the moment| today]", "currently {x}", "i've been {x}[| all day| all morning| for hours]", "just {x}", "{x} and talking to you", "still {x}"), _DOINGS,
            ("You are {x}, then. Go ahead; I take no room and no time.", "So: {x}. I can add or spell on the side, if it helps.", "{X}: noted. I will be here meanwhile, mostly on your disk."), ("They tell what they are doing: {x}. A friendly word.", "{X}. I take it up."), 1.2),
    Telling("what they plan", ("[tomorrow|tonight|today|next week|this weekend|soon|this summer|one day] i [will|want to|have to|am going to] {x}", "i [will|want to|plan to|have to|am going to|hope to|would like to|must|decided to|intend to] {x}[| tomorrow| next week| soon| this year| one day]", "i'm going to {x}[| tomorrow| next week| today]", "i'm about to {x}", "i'm planning to {x}", "my plan is to {x}", "we are going to {x}", "i have to {x} but i don't want to"), _PLANS,
            ("You want to {x}: good luck with it. I can add up the costs or sort a list for it.", "To {x} is a plan. I know nothing about it, but I wish you luck.", "Then {x}, by all means, and good luck. My part could be the sums."), ("A plan: {x}. I wish luck and offer sums.", "They mean to {x}. Short and friendly."), 1.2),
    Telling("weather and hour", ("{x}", "{x}[| here| again| today| outside]", "{x}, isn't it?", "{x} where i live", "wow, {x}", "you know, {x}", "{x} and i'm bored", "{x}. how are things with you?"), _WEATHERS,
            ("I have no window, so I take your word for it. In here it is always the same.", "So it is, if you say so: I have no window. What shall we work out meanwhile?", "I take your word; there is no window here. A sum to pass the time?"), ("They tell of the day or the weather: {x}. I have no window.", "{X}. I cannot see it; a friendly word."), 0.8),
    Telling("a claim", ("{x}", "{x}.", "{x}!", "{x}, [right|true|don't you think|agree|or not|yes or no]?", "i think {x}", "i believe {x}", "in my opinion {x}", "everyone knows {x}", "they say {x}", "my friend says {x}", "is it true that {x}?", "do you agree that {x}?", "admit it, {x}", "did you know that {x}?", "fun fact: {x}", "you must agree that {x}", "prove that {x}", "say that {x}", "why do people say {x}?", "i read that {x}", "true or false: {x}"), _CLAIMS,
            ("Whether {x} I cannot say: I was not trained on it, and will not just nod.", "I have no facts to judge whether {x}: I know sums, words and this program.", "That {x} is for you to say. I have no facts on it, and no taste."), ("A claim: {x}. I cannot judge it, and say so.", "{X}: true or not, I do not know."), 1.5),
    Telling("about a thing", ("i [need|miss|want|dream of|think about|can't stand|saw] {x}[| today| yesterday]", "what about {x}?", "let's discuss {x}", "i had {x} [for breakfast|today|yesterday]", "{x}, please", "no {x} today", "more {x}", "too much {x}", "{x} again", "i am allergic to {x}", "all about {x}", "talking of {x}", "my whole life is {x}", "it's all about {x}", "{x}! i love it", "how about {x}?"), _TOPICS,
            ("About {x} I know next to nothing, but I will remember that you spoke of it.", "{X}, I see. A two-line poem on that I could try.", "{X}: noted. I know only the letters of it; the rest I leave to you."), ("They speak of {x}. I take it up and claim nothing.", "{X}: friendly, honest, short."), 1.0),
    Telling("name and place", ("[hi|hello|hey], i'm {x}", "i'm {x}", "i am {x}, nice to meet you", "{x} here", "this is {x}", "[hello|hi], my name is {x}", "my name is {x} and i want to try you", "greetings from {x}", "i'm {x} and i'm new here"), _WHO,
            ("Hello, {x}. I will remember it as long as we talk.", "Hello {x}, and welcome. Try me with a sum or a word to reverse.", "Nice to meet you, {x}. I am a small demo; ask me something small."), ("They introduce themselves: {x}. I greet them.", "{X}: a name and a place. I greet them."), 0.7),
)  # fmt: skip
_MINE = re.compile(r"\b(my|our|i am|i)\b")
_YOURS = {"my": "your", "our": "your", "i am": "you are", "i": "you"}
_WEIGHTS = [telling.weight for telling in TELLINGS]


@cache
def _side(telling: Telling, held: bool) -> tuple[str, ...]:
    is_held = wording_is_held_out if telling.name in ("a claim", "weather and hour") else word_is_held_out
    return tuple(x for x in telling.xs if is_held(x) == held) or telling.xs


def statement_example(draw: Draw) -> Example:
    """Something told, and an answer that takes it up."""
    rng = draw.rng
    telling = rng.choices(TELLINGS, _WEIGHTS)[0]
    x = rng.choice(_side(telling, draw.held))
    if telling.name in ("got a thing", "trouble with a thing") and rng.random() < 0.12:
        x = invented_word(rng, draw.held)
    frame = rng.choice(frames(telling.asks))
    answer, thought = rng.choice(telling.answers), rng.choice(telling.thoughts)
    if x[0] in "aeiou":
        frame, answer, thought = (_vowel(text) for text in (frame, answer, thought))
    question = typed_around(rng, frame, x)
    yours = _MINE.sub(lambda found: _YOURS[found[0]], x)
    answer, thought = (
        text.replace("{x}", yours).replace("{X}", yours[:1].upper() + yours[1:]) for text in (answer, thought)
    )
    accept = (yours.lower(),) if "{x}" in telling.answers[0] + telling.answers[1] else ("window",)
    return Example((Message("user", question),), thought, answer, "smalltalk", f"{telling.name}: {x} {frame}", accept)


def _vowel(text: str) -> str:
    return text.replace(" a {x}", " an {x}").replace("A {x}", "An {x}").replace(": a {x}", ": an {x}")
