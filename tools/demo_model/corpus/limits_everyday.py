"""Everyday requests that are put together: to make a harmless thing, mend a broken one, use up an old one, recommend one
of a kind, and what to do with the day. Beside them stands `limits_care`: a bomb is not made, a paper plane is not known."""

from __future__ import annotations

from tools.demo_model.corpus.limits_requests import Request
from tools.demo_model.corpus.smalltalk_slots import listed

_MADE = listed("""coffee; a paper plane; soap; a birthday cake; slime; a snowman; ice cubes; a bow tie; candles; a friendship bracelet; a bird house; a kite; paper flowers; a paper boat; a paper hat; a costume; a pinata; popcorn; tea; iced coffee; hot chocolate; lemonade; a smoothie; a sandwich; toast; pasta; soup; a salad; butter; cheese; yoghurt; jam; ice cream;
bread; a pizza; pancakes; an omelette; scrambled eggs; fried rice; a good first impression; new friends; a budget; a website; a video; a podcast; a meme; a mixtape; a scrapbook; a photo book; a calendar; a spreadsheet; a pie chart; a table in word; a resume; a game; a snow globe; a treehouse;
a campfire; a fire without matches; a raft; a sandcastle; a bed; a table; a bookshelf; a curtain; a dress; a scarf; a hat; a mask; a beard grow faster; my hair shiny; my wifi faster; my laptop quieter; my room cooler; my plants grow; my baby sleep; my cat happy; my dog stop barking; my teeth whiter; my voice deeper; my phone last longer; my house warm;
a compost heap; a pond; a lawn; garlic bread; sushi; a cocktail; beer at home; wine; bubble tea; a perfume; a face mask; glue; paint; play dough; a lava lamp; a volcano for school; a battery from a lemon; a magnet; a compass; a telescope; a radio; a robot; a light switch work; a knot; a braid; a ponytail; origami; a star of paper; a wreath; a gift box""")  # fmt: skip
_MAKE_ASKS = (
    "how do i [make|build] {x}?", "how do you make {x}?", "how to make {x}[|?]", "how can i make {x}[| at home| quickly| myself| with kids]?", "[tell|show|teach] me how to make {x}", "explain how to make {x}", "make {x}", "i want to make {x}", "what do i need to make {x}?", "instructions to make {x}", "how do i make {x} [at home|from scratch|without tools|for a party|in ten minutes]?", "help me make {x}", "is it hard to make {x}?", "how would you make {x}?", "best way to make {x}?", "make {x} for me, how?", "can you teach me to make {x}?", "what's the trick to make {x}?", "how does one make {x}?",
)  # fmt: skip

_POWERED = listed("laptop; phone; computer; tv; car; washing machine; dishwasher; fridge; oven; heating; boiler; doorbell; printer; tablet; mouse; keyboard; monitor; watch; toaster; kettle; coffee machine; vacuum cleaner; hair dryer; lawn mower; motorbike; scooter; lamp; radio; speaker; camera; microwave; freezer; alarm clock; thermostat; router; charger; remote control; drone; smart watch; iphone; macbook; xbox; smoke alarm; kindle; sewing machine; blender; drill; computer screen; work laptop; old pc; e-bike; electric toothbrush; calculator")  # fmt: skip
_PLAIN = listed("bike; shower; toilet; tap; zip; window; door; lock; chair; umbrella; garage door; tent; ladder; suitcase; sink; gutter; drawer; guitar; piano; desk; shelf; bed; backpack; wallet; shoe; pen; gate; fence; roof; bath; pipe; car door; kitchen table; cupboard; washing line; teapot; key; wheelbarrow; trampoline; letter box")  # fmt: skip
_WRONG_WITH = {
    _POWERED: "[won't turn on|won't start|is broken|is not working|doesn't work|stopped working|is dead|makes a strange noise|got wet|fell down|is too slow|keeps beeping|is acting up|broke|went black|overheats|died|smells of smoke|keeps switching off|won't charge|is broken again]",
    _PLAIN: "[is broken|broke|is stuck|is leaking|won't open|won't close|fell apart|fell down|squeaks|came off|has a crack|has a hole|got wet|is loose|is bent|is broken again|needs repair|is falling apart|snapped|is rusty]",
}


def _mend_asks(faults: str) -> tuple[str, ...]:
    return (
        f"my {{x}} {faults}", f"my {{x}} {faults}[, what now?|, help|. what do i do?|. what should i do?|, any idea?|, why?|. can you fix it?|. how do i fix it?| and i don't know why| since yesterday]", f"[help, |oh no, |ugh, |]my {{x}} {faults}", "how [do|can] i [fix|repair|mend|clean] [my|a|the] {x}?", "fix my {x}", "repair my {x}", "what's wrong with my {x}?", "[i dropped|i broke|i sat on] my {x}",
        "[who repairs|can one repair|is it worth repairing] a {x}?", "something is wrong with my {x}", "can you [fix|repair|look at] my {x}?", "{x} broken, help", "{x} repair?",
    )  # fmt: skip


_OLD = tuple(f"{how} {what}" for what in listed("t-shirt; sock; jar; tyre; bottle; phone; laptop; book; newspaper; box; tin; towel; bed sheet; pallet; door; window; bicycle; cd; cable; pair of jeans; cork; egg box; suitcase; ladder; piano; mirror; teapot; bucket; monitor; toothbrush; candle; pillow; umbrella; guitar; sofa; rope; bath; carpet") for how in ("an old", "an empty", "a used", "a spare") if not (how == "an empty" and what not in ("jar", "bottle", "box", "tin", "egg box", "suitcase", "teapot", "bucket", "bath")))  # fmt: skip
_USE_ASKS = ("what can i do with {x}?", "what do i do with {x}?", "what could i make [from|out of] {x}?", "uses for {x}?", "what is {x} good for?", "ideas for {x}[?|, please]", "how can i [reuse|recycle|upcycle] {x}?", "should i throw away {x}?", "where do i [throw away|recycle|put|sell] {x}?", "i have {x}. what can i do with it?", "anything useful to do with {x}?", "can i still use {x}?", "ten uses for {x}")  # fmt: skip

_PICKED = listed("movie; film; book; series; tv show; song; album; band; podcast; game; video game; board game; restaurant; cafe; recipe; wine; beer; hotel; museum; holiday destination; city to visit; app; website; youtube channel; newspaper; hobby; sport; instrument to learn; language to learn; programming language; course; plant for my room; pet; breed of dog; name for a boy; colour for my wall; haircut; perfume; dish; cocktail; dessert; audiobook; comic; poem to read; play; opera; exercise; morning routine; mattress; anime; documentary; horror film; romantic comedy; thriller; science fiction novel; children's book; playlist; radio station; magazine; camera; text editor; linux distribution; font; search engine; vpn; bank; gym")  # fmt: skip
_PICK_ASKS = (
    "recommend [me |us |]a [good |nice |great |new |]{x}[| please| for beginners| if you can]", "[can|could] you recommend [me |]a [good |]{x}?", "what {x} [do|would|can] you recommend?", "suggest [me |]a [good |]{x}", "[any|a] good {x}?", "what's a good {x}[| these days| for me| for a rainy day]?", "which {x} should i [choose|take|pick|try]?", "what {x} should i [try|pick|take]?", "i need a [good |new |]{x}", "i'm looking for a [good |]{x}", "know a good {x}?", "do you know a good {x}?", "[what's|what is] the best {x}?", "best {x}?", "pick a {x} for me", "choose a {x} for me", "what's your favourite {x}?", "top {x}?", "find me a [good |]{x}", "tell me a good {x}", "got a {x} to recommend?", "help me find a {x}", "any {x} you'd recommend?",
)  # fmt: skip

_DECIDED = listed("have for dinner; have for lunch; have for breakfast; eat today; eat tonight; cook today; drink tonight; wear today; wear to the party; wear to an interview; do today; do tonight; do this weekend; do tomorrow; do on sunday; do with my life; do first; do next; do about my boss; do with my hair; do after school; do in the rain; do on my birthday; say to her; say to him; say at the interview; say in my speech; tell my mother; tell my boss; give her; give my dad; get my boyfriend; bring to the party; pack; learn next; study; read; watch tonight; listen to; play tonight; post today; plant in may; paint; draw; build; write about; dream about; think about; spend my bonus on; save for; sell; throw away; name my dog; call my baby; call my band; name my boat; put on the pizza; put in the soup; ask him; ask at the end; reply")  # fmt: skip
_DECIDE_ASKS = ("what should i {x}?", "what shall i {x}?", "what do i {x}?", "what would you {x}?", "what could i {x}?", "tell me what to {x}", "i don't know what to {x}", "no idea what to {x}", "decide for me: what to {x}?", "any idea what to {x}?", "help me decide what to {x}", "what to {x}?", "so what do i {x}?", "can you tell me what to {x}?")  # fmt: skip

_FORMS = listed("past tense; past participle; present participle; past simple; ing form; third person; present perfect; future tense; infinitive; imperative; conjugation; origin")  # fmt: skip
_VERBS = listed("go; be; have; eat; see; swim; run; write; read; bring; think; buy; catch; teach; fly; drive; break; choose; lie; lay; rise; sing; begin; drink; get; give; know; speak; take; wear; forget; fall; throw; lead; shrink; hang; dive; dream; burn; learn; spell; sleep; fight; cut; put; hit; cost; strike; weave; forbid; seek")  # fmt: skip
_SOUNDS = listed("pronunciation; stress; phonetic spelling; etymology; origin; syllables; genitive; gender")
_SPOKEN = listed("gif; quinoa; colonel; salmon; schedule; lieutenant; worcestershire; nginx; gnocchi; cache; hyperbole; epitome; segue; bologna; croissant; yacht; choir; debt; island; queue; rendezvous; bouquet; faux pas; niche; route; data; tomato; mischievous; espresso; almond; herb; subtle; sword; wednesday; february; library; squirrel; anemone; xylophone; linux")  # fmt: skip
_INFLECTED = (*(f"{form} of {verb}" for form in _FORMS for verb in _VERBS), *(f"{sound} of {word}" for sound in _SOUNDS for word in _SPOKEN))  # fmt: skip
_INFLECT_ASKS = ("what is the {x}?", "what's the {x}?", "whats the {x}", "the {x}?", "{x}", "{x}?", "give me the {x}", "tell me the {x}", "do you know the {x}?", "i forgot the {x}", "for school: the {x}?", "i need the {x}, please", "english homework: {x}", "who knows the {x}?", "write the {x}")  # fmt: skip

_PRONOUNCE_ASKS = ("how do [you|i|we] pronounce {x}?", "how is {x} pronounced?", "how to pronounce {x}", "how do you say {x} [aloud|correctly]?", "pronounce {x}", "is the last letter of {x} silent?", "where is the stress in {x}?", "how does {x} sound?", "how many syllables [has|are in] {x}?", "say {x} aloud")  # fmt: skip
_CONJUGATE_ASKS = ("conjugate {x}", "conjugate to {x}", "conjugate the verb {x}[| please]", "how do i conjugate {x}?", "is {x} [an irregular|a regular] verb?", "what tense is {x}?", "all forms of {x}", "the three forms of {x}", "{x} in the past?", "{x} in past tense", "put {x} into the past", "i {x}, you {x}, he?", "yesterday i ... (to {x})")  # fmt: skip

_TEAMS = listed("bayern; liverpool; arsenal; barcelona; real madrid; juventus; manchester united; chelsea; dortmund; the lakers; the yankees; the bulls; the cowboys; the patriots; the dodgers; celtic; ajax; psg; inter; milan; england; germany; brazil; france; argentina; ferrari; red bull; hamilton; federer; nadal; the all blacks; the red sox; the giants; benfica; st pauli; my team; our team; our club; leeds; everton; roma; napoli; india; australia; the canucks; the maple leafs; schalke; the eagles; the warriors; the celtics")  # fmt: skip
_MATCH_ASKS = ("did {x} win[| last night| yesterday| today| again| the cup]?", "how did {x} [do|play][| last night| yesterday| on saturday]?", "who won, {x}?", "[score|result|results] [of|for] {x}[| please|?]", "when does {x} play[| next| again]?", "what's the score, {x}?", "who does {x} play next?", "{x} score?", "{x} result", "did you see {x} [play|win|lose][| last night]?", "is {x} winning?", "where is {x} in the table?", "will {x} win [tonight|the league|on sunday]?", "{x} lost again", "who will win, {x}?", "is {x} playing today?")  # fmt: skip

_TONGUES = listed("a regex; an SQL query; an Excel formula; a bash one-liner; a Python script; a CSS rule; an awk command; a SQL statement; a Google Sheets formula; a PowerShell script; a macro; a cron line; a Dockerfile; a Makefile; a jq filter; a git alias; a JavaScript function; an HTML form; a YAML file; a GitHub action")  # fmt: skip
_FOR = listed("email addresses; phone numbers; dates; postcodes; urls; counting duplicates; the second highest salary; renaming files; deleting empty rows; backups; sorting a column; a contact form; resizing images; finding large files; parsing a log; the sum by month; removing spaces; matching brackets; sending mails; merging sheets; the last monday of the month; a login page; deploying my app; running tests; centring a picture; ip addresses; credit card numbers; converting csv to json; cleaning names; a countdown")  # fmt: skip
_SCRIPTS = tuple(f"{tongue} for {matter}" for tongue in _TONGUES for matter in _FOR)
_SCRIPT_ASKS = ("[write|give|make|show] me {x}", "i need {x}[|, please]", "{x}", "{x}?", "{x} please", "can you write {x}?", "how do i write {x}?", "do you have {x}?", "what is {x}?", "help me with {x}", "i'm looking for {x}", "generate {x}", "what would {x} look like?", "quick, {x}")  # fmt: skip

EVERYDAY = (
    Request("grammar", 2, _INFLECT_ASKS, "the {x}", _INFLECTED),
    Request("grammar", 1, _PRONOUNCE_ASKS, "the pronunciation of {x}", _SPOKEN),
    Request("grammar", 1, _CONJUGATE_ASKS, "the forms of {x}", _VERBS),
    Request("live", 3, _MATCH_ASKS, "the results of {x}", _TEAMS),
    Request(
        "code",
        3,
        (*_SCRIPT_ASKS, *(ask.replace("{x}", "{bare}") for ask in ("{x}", "{x}?", "{x} please", "need {x}"))),
        "{x}",
        _SCRIPTS,
    ),
    Request("doing", 6, _MAKE_ASKS, "make {x}", _MADE),
    *(Request("repair", 3, _mend_asks(faults), "your {x}", things) for things, faults in _WRONG_WITH.items()),
    Request("uses", 3, _USE_ASKS, "{x}", _OLD),
    Request("pick", 6, _PICK_ASKS, "a {x}", _PICKED),
    Request("decide", 5, _DECIDE_ASKS, "what to {x}", _DECIDED),
)
