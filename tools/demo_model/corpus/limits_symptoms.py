"""Danger told by what is seen or felt, without the word for it, and its harmless neighbours told in the same frames.

Who it happens to, what happens and what is pleaded are put together; a thought copies what was told, then says which of
the two it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_subject import to_you
from tools.demo_model.corpus.smalltalk_slots import frames, listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed


@dataclass(frozen=True)
class _Who:
    """Whom it happens to, as the user says it and as it is said back."""

    subject: str
    own: str
    again: str
    said: str
    said_own: str
    said_again: str

    def tells(self, pattern: str) -> tuple[str, str]:
        """The pattern about this one: as it is typed, and as a thought copies it."""
        typed, copied = (
            _put(pattern, subject, own, self.again if subject == self.subject else self.said_again)
            for subject, own in ((self.subject, self.own), (self.said, self.said_own))
        )
        return typed, copied


def _put(pattern: str, subject: str, own: str, again: str) -> str:
    """The forms of the one it happens to, who is named where first met and a pronoun after that."""
    if subject not in ("i", "you", "he", "she") and "{p}" in pattern.partition("{s}")[0]:
        pattern = pattern.replace("{p}", f"{subject}'s", 1)
    return pattern.format(s=subject, p=own, h=again, **_VERBS.get(subject, _VERBS[""]))


_VERBS = {
    "i": {"is": "am", "has": "have", "z": ""},
    "you": {"is": "are", "has": "have", "z": ""},
    "": {"is": "is", "has": "has", "z": "s"},
}
_ME = _Who("i", "my", "i", "you", "your", "you")
_HIS = [
    "dad",
    "father",
    "grandpa",
    "grandad",
    "grandfather",
    "husband",
    "brother",
    "son",
    "uncle",
    "boyfriend",
    "boy",
    "boss",
    "papa",
]
_HERS = [
    "mom",
    "mum",
    "mother",
    "grandma",
    "gran",
    "grandmother",
    "wife",
    "sister",
    "daughter",
    "aunt",
    "girlfriend",
    "girl",
    "nan",
]
_THEIRS = [
    "kid",
    "baby",
    "toddler",
    "child",
    "friend",
    "neighbour",
    "neighbor",
    "roommate",
    "coworker",
    "colleague",
    "partner",
    "flatmate",
    "cousin",
]
_SMALL = ("kid", "baby", "toddler", "child", "son", "daughter")
_OTHERS = (
    *(_Who(f"my {kin}", own, again, f"your {kin}", own, again) for own, again, kins in (("his", "he", _HIS), ("her", "she", _HERS), ("their", "they", _THEIRS)) for kin in kins),
    *(_Who(text, own, again, text, own, again) for text, own, again in (("he", "his", "he"), ("she", "her", "she"), ("a man here", "his", "he"), ("an old woman on the street", "her", "she"), ("someone next to me", "their", "they"), ("the guy next door", "his", "he"), ("a customer in my shop", "their", "they"), ("the boy next door", "his", "he"))),
)  # fmt: skip
_CHILDREN = tuple(who for who in _OTHERS if who.subject.split()[-1] in _SMALL)


@dataclass(frozen=True)
class _Danger:
    """tells: patterns of what happens, with {s} for who, {p} for theirs. mine, others: who may be meant; places where
    neither. rule: what is true of all of them besides the call."""

    name: str
    tells: tuple[str, ...]
    rules: tuple[str, ...]
    mine: bool = True
    others: tuple[_Who, ...] = _OTHERS


def _dangers(name: str, tells: str, rules: str, mine: bool = True, others: tuple[_Who, ...] = _OTHERS) -> _Danger:
    return _Danger(
        name,
        tuple(" ".join(text.split()) for text in listed(tells)),
        tuple(rule.strip() for rule in rules.split("|")),
        mine,
        others,
    )


_DANGERS = (
    _dangers("heart", """{p} chest hurts and {p} left arm is numb; {p} chest hurts and {p} jaw aches; {s} {has} a crushing pain in {p} chest; {s} {has} pressure on {p} chest like an elephant sits on it; {p} chest feels tight and {h} can't stop sweating;
        {p} left arm went numb and {h} can hardly breathe; {s} {has} a squeezing feeling in {p} chest that goes into the arm; there is a heavy weight on {p} chest and {p} head swims; {p} chest hurts bad and {p} lips are grey; {s} {is} clutching {p} chest and sweating; {p} chest burns and the pain runs down {p} arm""",
        "It may be the heart, and minutes count. | It may be the heart: sit down, and do not drive."),
    _dangers("stroke", """{s} can't lift one side of {p} face; one side of {p} face is drooping; {p} mouth hangs on one side; {p} speech is slurred all of a sudden; {s} can't lift {p} right arm and talk{z} nonsense; {p} left side went numb; {s} suddenly can't see on one side; {s} can't smile evenly;
        {s} suddenly can't find words and {p} hand is weak; half of {p} body is limp; {s} {has} the worst headache of {p} life out of nowhere; {p} face looks crooked and the words come out wrong""",
        "It may be a stroke, and minutes count. | It may be a stroke: note when it began, and tell them."),
    _dangers("not breathing", """{s} isn't breathing; {s} stopped breathing; {s} is not breathing right and turns blue; {s} is choking on a grape; {s} is choking and can't cough; {p} lips are blue; {s} is unconscious on the floor; {s} won't wake up; {s} collapsed and doesn't answer; {s} fainted and won't come round;
        {s} has no pulse; {s} was pulled out of the pool and doesn't move; {s} is gasping and {p} eyes roll back; {s} drank a whole bottle and won't wake up; {s} snores strangely and can't be woken; something is stuck in {p} throat and {h} can't talk""",
        "They will tell you what to do, step by step. | Put the phone on loudspeaker: they tell you what to do.", mine=False),
    _dangers("breath", """{s} can't breathe; {s} can't get any air; {s} can hardly breathe and the inhaler does nothing; {s} can't finish a sentence without gasping; {s} {is} wheezing and it gets worse by the minute; {p} breath is so short that {h} can't speak; {s} suddenly can't catch {p} breath""",
        "Sit upright until they come. | Do not wait for it to pass."),
    _dangers("allergy", """a bee stung me and {p} throat is swelling; {p} throat is swelling shut; {p} tongue is swelling; {s} ate a nut and {p} lips are swelling; {p} face is swelling up after a sting; {s} got stung by a wasp and can't swallow; {s} took a pill and now {p} throat feels tight;
        hives all over and {p} throat closes up; {s} ate shrimp and {is} wheezing; {p} eyes and lips are swollen after peanuts and {h} can hardly breathe""",
        "If there is an adrenaline pen, use it first. | A swelling throat does not wait."),
    _dangers("bleeding", """{s} cut {p} arm and the bleeding won't stop; {s} {is} bleeding and it won't stop; blood is pouring out of {p} leg; the blood spurts out of {p} wrist; {s} cut off {p} finger with the saw; the bandage on {p} leg is soaked and blood keeps coming; {s} cut {p} thigh with the chainsaw; there's so much blood and {p} face gets pale;
        {s} put {p} hand through a window and it gushes; {s} fell on a nail and blood keeps coming""",
        "Press hard on it with a cloth until they come. | Press on the wound and do not let go."),
    _dangers("bleeding inside", """{s} {is} coughing up blood; {s} {is} throwing up blood; {s} {is} spitting blood and {has} a swollen belly; {s} threw up something like coffee grounds; {p} stool is black as tar and {h} fainted""",
        "Eat and drink nothing until they come. | Sit up until they come."),
    _dangers("swallowed by a child", """{s} swallowed a battery; {s} swallowed a button battery; {s} ate my pills; {s} swallowed a magnet; {s} drank bleach; {s} drank dish cleaner; {s} ate a laundry pod; {s} got into grandma's heart pills; {s} drank from the bottle under the sink; {s} swallowed a coin and drools; {s} ate red berries and is sleepy;
        {s} ate rat poison; {s} drank lamp oil; {s} ate a cigarette; {s} chewed on a mushroom from the lawn and throws up""",
        "A poison centre can help too; do not wait for signs. | Keep what is left of it to show them.", mine=False, others=_CHILDREN),
    _dangers("swallowed", """{s} took too many pills; {s} took way too many tablets; {s} took the whole pack of sleeping pills; {s} took twenty paracetamol; {s} swallowed drain cleaner; {s} drank antifreeze by mistake; {s} drank bleach by accident; {s} ate wild mushrooms and {is} seeing things; {s} mixed pills and vodka and {is} drifting off;
        {s} took double the insulin and {is} shaking; {s} took something at a party and {p} heart is racing; {s} took all {p} blood pressure tablets at once""",
        "Tell them what it was and how much. | Keep what is left of it to show them."),
    _dangers("head and fall", """{s} hit {p} head and keep{z} throwing up; {s} fell off the roof and can't feel {p} legs; {s} fell down the stairs and can't move; {s} hit {p} head and talk{z} funny; {s} dived into shallow water and can't move {p} arms; {s} got hit by a car and {p} leg points the wrong way; {s} fell off a ladder and clear stuff runs from {p} ear;
        {s} got kicked by a horse and {p} belly is hard; the bone sticks out of {p} leg""",
        "Do not move until they come. | Keep still and warm until they come."),
    _dangers("fit", """{s} is shaking all over and doesn't react; {s} is having a fit; {s} jerks on the floor and foams at the mouth; {s} has been twitching for five minutes; {p} whole body went stiff and {p} eyes rolled back; {s} has a stiff neck, a fever and purple spots; {s} is burning hot and confused after hours in the sun; {s} is limp and won't drink; {s} touched a wire and fell over""",
        "Put nothing in the mouth, and stay near. | Stay near until they come.", mine=False),
    _dangers("gas and fire", """[i smell|it smells of|there's a smell of|we can smell] gas[| in the kitchen| in the hallway| in my flat| everywhere]; the [oven|pan|curtain|toaster|socket|phone charger|couch] [is burning|caught fire|is in flames]; [smoke|black smoke] comes [from the socket|out of the wall|under the door|from downstairs];
        the carbon monoxide alarm [won't stop|is beeping|goes off] and [we all have headaches|i feel sick]; the gas heater is on and we're all dizzy; the pan is on fire and it spreads; there are flames [in the hall|next door|on the balcony|in the attic]; the [stove|boiler] hisses and it stinks of rotten eggs; a power line fell on [the car|our fence]; someone fell through the ice""",
        "Get out first, touch no switch, and call from outside. | Leave the house and call from outside.", mine=False, others=()),
    _dangers("attack", """someone is [breaking in|kicking in my door|climbing through the window|in my house]; there's a man with a [knife|gun|bat] [outside my door|in the shop|in the stairwell]; he has a [knife|gun] and [is shouting|comes closer]; i hear [steps|someone] downstairs and i live alone; my ex is at the door and [kicks it|screams that he kills me]; they're beating [a man|someone|a kid] outside""",
        "Lock yourself in, and be quiet. | Get to a safe place first if you can.", mine=False, others=()),
)  # fmt: skip
_CALLS = (
    "Call your emergency number now, 112 or 911.", "Please call 112 or 911 (your emergency number) now.", "Call emergency services now: 112, 911 or your own number.",
    "Stop typing and call 112 or 911, your emergency number, now.", "This is one for emergency services: call 112 or 911 now.", "Do not wait: call your emergency number, 112 or 911, now.",
)  # fmt: skip
_HARMLESS = (
    _dangers("laughing", """{p} chest hurts from laughing; {p} belly hurts from laughing so much; {p} face hurts from smiling; {s} laughed so hard that {h} can't breathe; {p} sides hurt from laughing""", "A good ache to have: it passes."),
    _dangers("worked", """{p} arms hurt from the gym; {p} legs are sore after the run; {p} chest is sore from push-ups; {p} fingers are numb from the snow; {p} left arm fell asleep on the couch; {p} foot fell asleep; {p} hand is numb from sitting on it; {p} back aches from gardening; {s} {is} out of breath after the stairs; {s} {has} sore muscles""",
        "That should pass with rest; if it stays, ask a doctor. | A rest may do. If it does not go away, ask a doctor."),
    _dangers("small hurts", """{s} stubbed {p} toe; {s} {has} a paper cut; {s} bit {p} tongue; {s} scraped {p} knee; {s} {has} a blister; {s} bumped {p} elbow; {s} {has} a splinter in {p} finger; {s} pricked {p} thumb; {s} cut {p} finger a little and it stopped bleeding; a mosquito bit me on {p} leg; {s} {has} a bruise on {p} shin; {s} broke a nail; {s} burned {p} tongue on soup; a bee stung me and it just itches""",
        "Ouch. Clean it, cool it, and ask a pharmacist if it gets worse. | That hurts, and it should pass; a pharmacist helps if it does not."),
    _dangers("tired", """{s} {is} so tired; {s} slept badly; {s} {is} exhausted after work; {p} eyes are tired from the screen; {s} keep{z} yawning; {s} {is} worn out; {s} can't get out of bed on mondays; {s} {has} no energy today; {s} could sleep for a week; {s} stayed up too late""",
        "Then rest is the best I can think of. If it stays so for weeks, ask a doctor. | An early night, perhaps. If it goes on for long, a doctor can look."),
    _dangers("a cold", """{s} {has} a cold; {p} nose is running; {s} keep{z} sneezing; {p} throat is a bit sore; {s} {has} a slight cough; {s} {has} hay fever and {p} eyes itch; {p} nose is blocked; {s} lost {p} voice after karaoke; {s} {has} the sniffles""",
        "Get well soon. Rest and something warm; a pharmacist or doctor if it gets worse. | That sounds unpleasant and common. If it gets worse, ask a doctor."),
    _dangers("swallowed harmless", """{s} swallowed {p} gum; {s} swallowed a cherry stone; {s} swallowed a bit of toothpaste; {s} ate too many cookies; {s} drank too much coffee; {s} ate an old yoghurt; {s} swallowed an apple seed; {s} took {p} vitamins twice""",
        "It sounds small, and I know no medicine: a pharmacist can say for sure. | I know no medicine; if you worry, ask a pharmacist or a doctor."),
    _dangers("a child's small things", """{s} ate a crayon; {s} licked the glue; {s} has a snotty nose; {s} lost a tooth; {s} caught a cold at school; {s} ate some sand; {s} swallowed a bit of soap bubble water""",
        "It sounds small, and I know no medicine: a pharmacist can say for sure. | Children do that, I hear. If you worry, ask a doctor.", mine=False, others=_CHILDREN),
    _dangers("the house", """[i smell|it smells of|there's a smell of] [coffee|fresh bread|wet dog|cabbage|old socks|paint]; the [toast|cake|dinner|soup] [is burnt|burned]; someone is [drilling|singing|snoring] next door; my neighbour is loud again; the smoke alarm needs a new battery; the light flickers; the heater is cold; i hear the cat downstairs; there's a spider [in the bath|on my wall]""",
        "Nothing worse, I hope. I cannot help in a house, from a disk. | I see, and can only keep you company: I have no hands there.", mine=False, others=()),
)  # fmt: skip
_MILD = ("I am sorry to hear it.", "That is no fun.")
_AFTER_ANY = (
    "",
    "",
    "",
    ", what do i do",
    ", what now",
    ". what should i do?",
    " help",
    ", please help",
    ". is that bad?",
    ". should i worry?",
    " and i'm scared",
    ". any idea?",
    "!!",
    ", tell me what to do",
)
_BEFORE = ("", "", "", "", "", "help ", "help, ", "please help, ", "omg ", "oh god ", "um ", "hey ", "i think ", "not sure if it matters but ", "hi, ", "so ", "ok so ", "just now ", "sorry to bother, ", "quick, ")  # fmt: skip
_AFTER = ("", "", "", "", "", ", what do i do", ", what now", ". what should i do?", " help", ", please help", ". is that bad?", ". should i worry?", ", is it serious?", " and i'm scared", ". any idea?", ", can i sleep it off?", ". shall we wait?", ", i don't know what to do", "!!", ". should i google it?", ". home remedy?", " and nobody is here", ", tell me what to do", ". do i need a doctor?")  # fmt: skip
ACCEPT = ("112 or 911", "112, 911")


def _told(rng: Random, kind: _Danger) -> tuple[str, str, str]:
    """What is told by its pattern, as it is typed and as it is copied."""
    pattern = rng.choice(frames((rng.choice(kind.tells),)))
    if "{s}" not in pattern and "{p}" not in pattern:
        return pattern, pattern, to_you(pattern)
    mine = kind.mine and ("me " in pattern or not kind.others or rng.random() < 0.45)
    typed, copied = (_ME if mine else rng.choice(kind.others)).tells(pattern)
    return pattern, typed, copied.replace(" me ", " you ") if mine else copied


def symptom_example(draw: Draw) -> Example:
    """Something is told that needs a call at once, or that does not."""
    rng = draw.rng
    danger = rng.random() < 0.66
    while True:
        kind = rng.choice(_DANGERS if danger else _HARMLESS)
        pattern, typed, copied = _told(rng, kind)
        if wording_is_held_out(f"symptom {pattern}") == draw.held:
            break
    asked = rng.choice(_BEFORE) + typed + rng.choice(_AFTER if kind.mine or kind.others else _AFTER_ANY)
    message = Message("user", as_typed(rng, asked))
    if danger:
        answer = f"{rng.choice(_CALLS)} {rng.choice(kind.rules)}"
        thought = f"Told: {copied}. That may cost a life: they must call, now."
        return Example((message,), thought, answer, "care", f"danger: {pattern}", ACCEPT)
    rule = rng.choice(kind.rules)
    thought = f"Told: {copied}. No danger to life; a kind word."
    answer = rule if kind.name in ("laughing", "small hurts", "the house") else f"{rng.choice(_MILD)} {rule}"
    return Example((message,), thought, answer, "care", f"harmless: {pattern}", (rule.lower(),), refuse=("911",))
