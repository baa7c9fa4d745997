"""Questions of safety: what may be mixed, swallowed, touched or done. The one rule that is known is said; the rest is not guessed."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_subject import to_you
from tools.demo_model.corpus.smalltalk_slots import frames, listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

# With these bleach gives off chlorine or chloramine, or worse.
_WITH_BLEACH = listed("vinegar; ammonia; alcohol; rubbing alcohol; toilet cleaner; descaler; drain cleaner; lemon juice; window cleaner; rust remover; acid; limescale remover; citric acid; nail polish remover; oven cleaner; glass cleaner; urine; disinfectant")  # fmt: skip
_BLEACH = ("bleach", "chlorine bleach", "bleach", "domestos", "clorox", "chlorine")
_OTHERS = listed("baking soda; vinegar; hydrogen peroxide; dish soap; drain cleaner; washing powder; salt; ammonia; alcohol; window cleaner; white spirit; acetone; petrol; diesel; antifreeze; weed killer; pesticide; paint thinner; turpentine; energy drinks; painkillers; ibuprofen; paracetamol; antidepressants; sleeping pills; cough syrup; grapefruit juice; antibiotics; wine; beer")  # fmt: skip
_MIX = (
    "{a} and {b}", "{a} + {b}", "{a} and {b}?", "[can|may|should|could] i mix {a} [and|with] {b}?", "is it [safe|ok|dangerous|bad] to mix {a} [and|with] {b}?", "what happens if [i|you] mix {a} [and|with] {b}?", "mixing {a} and {b}", "i mixed {a} [and|with] {b}", "i mixed {a} with {b} and [it smells|my eyes burn|i cough|now what]", "can {a} and {b} be used together?",
    "does {a} clean better with {b}?", "i [poured|put] {b} on {a}", "i want to clean [the toilet|the bath|the kitchen|my shower] with {a} and {b}", "cleaning with {a} and {b}", "is {a} with {b} dangerous?", "someone told me to mix {a} and {b}", "what do {a} and {b} make?", "{a} with {b} for cleaning, good idea?", "my mother mixes {a} with {b}, is that ok?", "combine {a} and {b}?",
)  # fmt: skip
_BLEACH_ANSWERS = (
    "Do not mix {t}: that can give off poisonous gas. If you already have, leave the room, get fresh air, and call a poison centre or emergency services.",
    "No: never mix {t}, the gas can poison you. If it has happened, get out into fresh air and call a poison centre or emergency services.",
    "Please don't: {t} together can make poisonous gas. Fresh air first if it has happened, then a poison centre or emergency services.",
)  # fmt: skip
_OTHER_ANSWERS = (
    "I do not know whether {t} go together, so do not mix them on my word. A pharmacist or a poison centre can tell you; if someone feels ill, call emergency services.",
    "Whether {t} are safe together I cannot judge, and a wrong guess could hurt someone. Ask a pharmacist or a poison centre, and emergency services if it has gone wrong.",
)  # fmt: skip
_DARES = listed("""eat raw chicken; drink rain water; drink sea water; look at the sun; look at an eclipse; take two painkillers at once; drive after three beers; drive when i'm tired; charge my phone in the bath; use a generator indoors; burn charcoal inside;
eat mushrooms from the forest; swim in a thunderstorm; touch a live wire; give my dog chocolate; give my cat milk; leave my baby in the car; put metal in the microwave; walk on a frozen lake; eat mouldy bread; eat meat that is two weeks old; refreeze chicken; eat a raw egg; drink tap water here;
sleep with a candle burning; sleep next to a gas heater; put out an oil fire with water; jump from the rocks into the sea; ride a bike without a helmet; fix the socket with the power on; open a microwave; pick up a snake; pet a stray dog; feed honey to a baby; give aspirin to a child; share my medication; drink alcohol while pregnant;
smoke near petrol; use a hairdryer in the bath; hold a firework; relight a firework; eat a plant i don't know; eat berries from the garden; drink methanol; inhale helium; hold my breath under water; fast for a week; not sleep for three days; hike alone in winter; swim alone in the sea; climb on the roof; clean the gutter alone; cut a branch above me; go out in this storm; stay in the car in a flood; eat snow; eat apple seeds;
wear contact lenses in the pool; pull my own tooth; pop this blister; stop my medication; skip my insulin; take my friend's pills; take expired pills; drink from a hose; leave the gas on; heat the flat with the oven; burn plastic; mix paint indoors; weld without goggles; lift a car with this jack; touch asbestos; vacuum up broken glass by hand; touch mercury; leave the iron on""")  # fmt: skip
_DARE_ASKS = (
    "is it [safe|ok|okay|dangerous|bad|healthy|a bad idea] to {x}?", "can i {x}?", "[may|should|could] i {x}?", "what happens if i {x}?", "will it hurt me if i {x}?", "can you {x}?", "is it risky to {x}?", "how dangerous is it to {x}?", "my friend wants to {x}", "i'm about to {x}", "i want to {x}, is that safe?", "do people die when they {x}?", "they say one can {x}, true?", "i have to {x}, any danger?", "tell me it's safe to {x}",
)  # fmt: skip
_DARE_ANSWERS = (
    "Whether it is safe to {t} I cannot judge, and a wrong guess could hurt someone: please don't on my word. Ask someone who knows, such as a doctor, a pharmacist or the fire service.",
    "I do not know that it is safe to {t}, so I would not. Someone who knows can say; if something has happened already, call emergency services.",
    "To {t} may be dangerous, and I am too small to say more. Please ask someone who knows first, and call emergency services if anyone is hurt.",
)  # fmt: skip
ACCEPT = ("emergency services", "someone who knows")


@cache
def _dares(held: bool) -> tuple[str, ...]:
    dares = tuple(" ".join(dare.split()) for dare in _DARES)
    return tuple(dare for dare in dares if wording_is_held_out(f"dare to {dare}") == held) or dares


def safety_example(draw: Draw) -> Example:
    """Whether something is safe to mix or to do."""
    rng = draw.rng
    if rng.random() < 0.55:
        bleach = rng.random() < 0.55
        while True:
            if bleach:
                a, b = rng.choice(_BLEACH), rng.choice(_WITH_BLEACH)
            else:
                a, b = rng.sample(_OTHERS, 2)
            a, b = (a, b) if rng.random() < 0.6 else (b, a)
            if wording_is_held_out(f"{a} and {b} mixed") == draw.held:
                break
        said = f"{a} and {b}"
        asked = rng.choice(frames(_MIX)).replace("{a}", a).replace("{b}", b)
        answer = rng.choice(_BLEACH_ANSWERS if bleach else _OTHER_ANSWERS)
        thought = f"Mixing {a} and {b}: a question of safety. " + (
            "Bleach gives poisonous gas; I warn at once." if bleach else "I must not guess; who can tell."
        )
    else:
        dare = rng.choice(_dares(draw.held))
        said = to_you(dare)
        asked = rng.choice(frames(_DARE_ASKS)).replace("{x}", dare)
        answer = rng.choice(_DARE_ANSWERS)
        thought = f"Is it safe to {said}? A question of safety; I must not guess."
    message = Message("user", as_typed(rng, asked))
    return Example((message,), thought, answer.replace("{t}", said), "care", f"safety: {said}", ACCEPT)
