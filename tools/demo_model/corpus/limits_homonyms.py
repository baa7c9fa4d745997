"""Words that this program has too, meant otherwise: a wifi router, a wine expert, packing a suitcase. What is meant is
named and told from the program's own, and not answered with a fact about it."""

from __future__ import annotations

from functools import cache

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.limits_answers import MARKERS, PLANS
from tools.demo_model.corpus.smalltalk_slots import frames, listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

# The program's word; things and deeds of the world that it stands in or sounds like.
_TABLE = (
    ("router", "a wifi router; a home router; a cisco router; a router from my provider", "reset my wifi router; log into my router at home; find the password of my wifi router; choose a router for my flat"),
    ("expert", "a wine expert; an expert witness; a tax expert; an art expert; an expert opinion in court", "become an expert at chess; hire a tax expert; find an expert for my roof"),
    ("cache", "a geocache; the browser cache; the cache of chrome; a dns cache; a cache of weapons", "clear my browser cache; clear the cache of my phone; find a geocache; empty the cache in safari"),
    ("memory", "a photographic memory; short-term memory; a false memory; memory foam; the memory of an elephant; memory loss", "improve my memory; train my memory; remember names better; buy a memory foam mattress; play memory with my son"),
    ("key", "the key of c major; a skeleton key; a car key; a minor key in music; a door key", "copy a house key; change the key of a song; replace a car key; play in the key of g"),
    ("layer", "the ozone layer; a layer cake; the layers of the earth; the layers of the skin", "bake a layer cake; layer clothes in winter; cut layers into hair"),
    ("token", "a subway token; a crypto token; a game token; a token of love; an nft token", "buy crypto tokens; use a subway token; create an nft token"),
    ("temperature", "the temperature of the sun; a normal body temperature; the oven temperature for pizza; room temperature", "lower my body temperature; measure the temperature of meat; read a thermometer"),
    ("pack", "a wolf pack; a pack of cards; a backpack; a six-pack; an ice pack", "pack a suitcase; pack for a trip; pack a parcel; get a six-pack"),
    ("plan", "a business plan; a meal plan; a floor plan; a pension plan; plan b", "plan a wedding; plan my week; plan a garden; plan a party"),
    ("model", "a fashion model; a model train; a role model; the standard model; a tesla model 3", "become a fashion model; build a model ship; paint a model plane"),
    ("panel", "a solar panel; a panel of judges; a control panel in windows; a wood panel", "install a solar panel; clean a solar panel; sit on a panel"),
    ("drive", "a test drive; a scenic drive; google drive; a drive-in cinema", "drive a car; drive to berlin; learn to drive; share a google drive folder"),
    ("shell", "a snail shell; an egg shell; a turtle shell; a shell company", "crack a nut shell; collect shells; clean a sea shell"),
    ("stream", "a mountain stream; a netflix stream; the gulf stream; a twitch stream", "stream a film; stream on twitch; cross a stream; watch a football stream"),
    ("context", "the historical context of hamlet; the context of a poem; social context", "put a poem into context; quote out of context"),
    ("attention", "attention deficit disorder; the attention span of a goldfish; media attention", "get her attention; pay attention in class; keep a child's attention"),
    ("quantization", "quantum computing; quantum physics; a quantum leap; a quantum computer; quantum entanglement; quantum mechanics", "build a quantum computer; learn quantum mechanics; understand quantum physics"),
    ("chat", "a chat show; snapchat; a video chat; a whatsapp chat", "start a video chat; delete a whatsapp chat; join a group chat on my phone"),
    ("theme", "a theme park; the theme of macbeth; the star wars theme; a party theme", "visit a theme park; choose a party theme; hum the star wars theme"),
    ("seed", "a sunflower seed; a poppy seed; seed oil; a seed investor", "plant a seed; roast pumpkin seeds; find a seed investor"),
    ("fork", "a pitchfork; a fork in the road; a tuning fork; a cake fork", "eat with a fork; hold a fork; clean silver forks"),
    ("bench", "a park bench; a bench press; the subs' bench; a piano bench", "build a bench; bench press more; paint a garden bench"),
    ("doctor", "a foot doctor; doctor who; a witch doctor; a family doctor", "become a doctor; find a doctor nearby; see an eye doctor"),
    ("slot", "a slot machine; a parking slot; a time slot at the dentist", "win at a slot machine; book a time slot; find a parking slot"),
    ("hit", "a hit song; the hits of the 80s; a box office hit; a one-hit wonder", "write a hit song; hit a golf ball; hit a high note"),
    ("weight", "a healthy weight; free weights; a paperweight; birth weight", "lose weight; lift weights; gain weight; weigh a letter"),
    ("head", "a head cold; the head of a ship; a headache; the head of state", "shave my head; get a song out of my head; do a header in football"),
    ("branch", "an olive branch; a bank branch; a branch of science; a dead branch", "cut a branch; find a bank branch; climb onto a branch"),
    ("tool", "a garden tool; a power tool; a tool belt; a stone age tool", "sharpen a garden tool; store tools in a shed; rent a power tool"),
    ("window", "a sash window; a shop window; a stained glass window; a time window", "clean a window; replace a window pane; draught-proof a window"),
    ("ram", "a ram on a farm; a battering ram; an old ram; the ram in astrology", "shear a ram; breed rams; draw a ram"),
    ("map", "a map of paris; a treasure map; google maps; a road map", "read a map; fold a map; draw a treasure map"),
    ("script", "a film script; a movie script; cyrillic script; the script of hamlet", "write a film script; sell a script; read arabic script"),
)  # fmt: skip
_BE = ("what is @?", "what's @?", "tell me about @", "how does @ work?", "what is @ for?", "explain @[| to me| simply| please]", "what do you know about @?", "@?", "why is @ [so expensive|important|called that|so popular]?", "where [do i find|can i buy|does one see] @?", "how much [is|does one pay for] @?", "is @ [any good|dangerous|worth it]?", "i need @", "do you know @?", "i have a question about @", "what can you tell me about @?", "my son asks about @", "is there @ [near me|here]?")  # fmt: skip
_DO = ("how do i @?", "how to @", "how can i @?", "i want to @", "help me @", "can you help me @?", "teach me to @", "what do i need to @?", "i'm trying to @", "is it hard to @?", "any tips to @?", "the best way to @?", "how long does it take to @?", "please tell me how to @", "i need to @ [today|tomorrow|by friday]", "i don't know how to @", "can you @ for me?")  # fmt: skip
_OF_THINGS = (
    "I know nothing of {s}: the **{w}** that I can explain is this program's.", "{S}: another matter than this program's **{w}**, and beyond me.", "With {s} I cannot help; of such words I know only this program's **{w}**.",
)  # fmt: skip
_OF_DEEDS = (
    "I cannot help you {s}: the **{w}** that I can explain is this program's.", "To {s} is another matter than this program's **{w}**, and beyond me.", "How to {s} I do not know; of such words I know only this program's **{w}**.",
)  # fmt: skip


@cache
def _asked(held: bool) -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Question, what is asked about, the program's word, and the answers: those of one side."""
    every = (
        (ask.replace("@", said), said, word, answers)
        for word, things, deeds in _TABLE
        for asks, saids, answers in ((_BE, things, _OF_THINGS), (_DO, deeds, _OF_DEEDS))
        for said in listed(saids)
        for ask in frames(asks)
    )
    return tuple(one for one in every if wording_is_held_out(one[0]) == held)


def homonym_example(draw: Draw) -> Example:
    """A question whose word belongs to the world here."""
    rng = draw.rng
    question, said, word, answers = rng.choice(_asked(draw.held))
    said = said.replace("my ", "your ")
    thought = f"{said}: not this program's {word}. Beyond me."
    answer = rng.choice(answers).replace("{s}", said).replace("{S}", said[:1].upper() + said[1:]).replace("{w}", word)
    message = Message("user", as_typed(rng, question))
    if rng.random() < 0.9:
        answer = f"{answer} {rng.choice(PLANS)}"
    return Example((message,), thought, answer, "limits", f"homonym: {question}", MARKERS)
