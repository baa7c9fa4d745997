"""How people put it when they tell something to be kept, ask for it back, doubt it, or take it back for something else.

`{t}` is a statement, `{n}` a noun for what is asked, `{w}` an indirect question, `{q}` a direct one, `@` and `#` values.
"""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.asking import frames

TELL = frames(
    "remember[| that|:] {t}", "remember this: {t}", "please [remember|note|keep in mind] that {t}", "[note|fact|info|memo|for the record]: {t}", "by the way, {t}", "btw {t}",
    "fyi[|,] {t}", "just so you know, {t}", "i want you to remember that {t}", "keep in mind[| that] {t}", "don't forget[|:| that] {t}", "for later: {t}",
    "[i'll ask you later|i will test your memory later|this is for later]: {t}", "{t}, [remember that|keep that in mind|don't forget|please remember]", "{t}. [i'll ask you about it later|remember it for me|make a note|keep it|save that]",
    "{t} btw", "did you know that {t}?", "i should mention that {t}", "let me tell you something: {t}", "so {t}", "well, {t}", "you should know[| that] {t}",
    "[can|could|will] you remember that {t}?", "[one thing|first thing|something about me|a little fact]: {t}", "i have news: {t}", "[oh|ah] and {t}", "also, {t}", "it so happens that {t}",
    "here is what you need to know: {t}", "i told you already, {t}", "{t}, just so you know", "{t}. [ok?|got it?|noted?|got that?]", "[hi|hello|hey], {t}", "{t}, as you may guess",
    "[store|save|memorise|memorize] this: {t}", "write this down: {t}", "i tend to forget things, so remember that {t}", "imagine that {t}", "let's say {t}", "suppose {t}",
    "[we talked at dinner and it turns out|i just heard that|good to know:|my diary says that] {t}", "[today was long.|nice weather today.|i'm back.|i'm on the phone now.|quick update.|i'm writing from the train.] {t}",
    "[i need your help to remember something.|test of your memory.|memory test!|let me brief you.] {t}", "[yesterday at the market|on the way home|at breakfast|last night|over coffee|during the break|on the phone] we talked about it: {t}", "[a long story, but in short|to make it short|it took a while, but|guess what,|you won't believe it, but|the thing is,|what matters is that] {t}",
    "[it rained all day.|we had visitors.|i was at the office until late.|the kids are asleep now.|what a week.|i had no time for lunch.] {t}", "{t}. [it rained, too|we laughed a lot|that was the news|i'm tired now|what a day|more later|let's go on]", "{t} [and that's that|these days|at the moment|, believe it or not|, finally]",
)  # fmt: skip
_COMMANDS = (
    "remember",
    "keep",
    "note",
    "please",
    "memori",
    "don't",
    "hi",
    "hello",
    "hey",
    "call me",
    "store",
    "hold on",
    "take note",
    "greetings",
    "here is",
    "your ",
    "i'll ask",
    "i'm thinking of",
)
JOINTS = (
    " and ",
    ", and ",
    ", ",
    "; ",
    ". ",
    ". ",
    ". also ",
    " and also ",
    ", while ",
    " but ",
    ", but ",
    "\n",
    " + ",
    ". oh and ",
    ", plus ",
)
TELL_MANY = frames("{t}", "{t}", "{t}", "here are [some|a few] facts: {t}", "[remember|note|keep] [the following|these|all of this]: {t}", "please remember: {t}", "two things to keep: {t}", "background: {t}",
                   "[a few things about us|about my people|some context]: {t}", "{t}. remember all of that", "{t}. [got it?|ok?|i'll ask later]", "listen: {t}", "my notes say {t}")  # fmt: skip

ASK_NOUN = frames(
    "[what is|what's|whats] {n}?", "what was {n}[| again]?", "{n}?", "and {n}?", "{n} [please|again|again?|is...?|was?]", "do you [remember|know|still know|recall|still have] {n}?", "[tell|give] me {n}[| again| please]",
    "[can|could] you [tell me|repeat|give me|recall|say] {n}[| again]?", "remind me of {n}", "remind me what {n} [is|was]", "i [forgot|forget|have forgotten|lost track of] {n}", "i can't [remember|recall] {n}", "what did i say {n} [is|was]?",
    "what did i [tell|say to] you about {n}?", "you [remember|know] {n}, right?", "[quick check|test|memory test|pop quiz|next question]: {n}?", "i need {n}[| again| now]", "i need {n} for [a form|the label|my notes|an email]", "please repeat {n}",
    "{n} [is|was] what again?", "fill in the blank: {n} is ___", "complete this: {n} is ...", "let's see if you remember {n}", "someone asks for {n}, what do i say?", "have i [mentioned|told you] {n}?", "say {n}", "do you happen to [know|remember] {n}?",
    "would you mind telling me {n}?", "i told you {n} earlier. what was it?", "earlier i mentioned {n}. what was it?", "what have you noted for {n}?", "[what do you have|what's on file] for {n}?", "so what was {n} then?", "hm, {n}, what was it?",
    "[my friend|my wife|the lady at the desk|a colleague] asks what {n} is", "have you forgotten {n}?", "are you able to recall {n}?", "based on what i said, what is {n}?", "from our chat: what is {n}?", "according to me, what is {n}?",
    "sorry to ask, but what was {n}?", "back to earlier: what is {n}?", "you said what for {n}?", "check your notes: {n}", "look back: what is {n}?", "and what did i give as {n}?", "i'm filling in a form, {n}?", "{n}. i forgot it, help me",
    "just {n}, nothing else", "{n}, one word", "i'd like to know {n}", "any idea what {n} was?", "don't tell me you forgot {n}", "i bet you forgot {n}", "prove that you remember {n}", "which one was {n}?",
)  # fmt: skip
ASK_DIRECT = frames(
    "{q}?", "{q}?", "{q}?", "{q} again?", "so {q}?", "and {q}?", "[remind me|tell me|quick|question|back to earlier|one more time|sorry|test]: {q}?", "{q}, do you remember?", "do you remember? {q}?", "{q}? i forgot", "{q}? [i told you|i said it] earlier", "[from what i told you|from what i said|as i said|going by what i told you], {q}?",
    "i forgot, {q}?", "hm, {q}?", "ok now: {q}?", "{q} (i told you)?", "i can't remember, {q}?", "let me test you: {q}?", "you tell me, {q}?", "according to me {q}?", "my memory is bad. {q}?", "{q}, again please?", "i have to write it down, {q}?",
)  # fmt: skip
ASK_INDIRECT = frames(
    "do you [remember|know|still know|recall] {w}?", "[tell|remind] me {w}", "can you [tell me|remember|say|remind me] {w}?", "i forgot {w}", "i don't [remember|know anymore] {w}", "i can't [remember|recall] {w}", "did i [say|tell you|mention] {w}?", "have i told you {w}?",
    "i'd like to know {w}", "any idea {w}?", "what did i say about {w}?", "you know {w}?", "please tell me {w}", "could you remind me {w}?", "i wonder if you remember {w}", "[someone|my friend|my boss] wants to know {w}", "let's see if you know {w}", "i told you {w}. well?",
    "say {w}", "have you kept in mind {w}?", "i need to know {w}", "no clue anymore {w}, help", "prove you know {w}", "have you forgotten {w}?", "what's your note on {w}?",
)  # fmt: skip
ASK_WH_SAID = (
    "{wh} did i say {rest}?",
    "{wh} did i tell you {rest}?",
    "{wh} do you think {rest}, from what i said?",
    "{wh} was it {rest}, according to me?",
)
ASK_WHO = frames(
    "who {q}?", "who {q}?", "who [was it that|is it that] {q}?", "who did i say {q}?", "which [person|of them|one] {q}?", "do you [remember|know] who {q}?", "tell me who {q}", "i forgot who {q}", "who of them {q}?", "remind me who {q}", "[somebody|someone] {q}, who?", "and who {q}?",
    "what's the name of the one who {q}?", "whom did i mention who {q}?", "it was who that {q}?",
)  # fmt: skip
ASK_VALUE = frames("what is @?", "what was @ again?", "what did i say about @?", "what did i tell you about @?", "@?", "what does @ stand for?", "i mentioned @. what was that?", "why did i mention @?", "what was it about @?", "does @ ring a bell?", "what's @ in what i told you?", "@ was what again?")  # fmt: skip
YESNO_STATED = frames(
    "did i say[| that] {t}?", "{t}, right?", "{t}, [correct|yes|true]?", "is it true that {t}?", "so {t}?", "i said {t}, didn't i?", "am i right that {t}?", "did i tell you that {t}?", "{t}. true or false?", "true or false: {t}", "{t}, yes or no?", "was it that {t}?", "you think {t}?",
    "if i remember right, {t}?", "isn't it that {t}?", "please confirm: {t}", "can you confirm that {t}?", "[i think|i believe] {t}, no?", "check: {t}?", "wait, {t}?",
)  # fmt: skip
YESNO_DIRECT = frames(
    "{q}?", "{q}?", "so {q}?", "{q}, yes or no?", "tell me, {q}?", "quick check, {q}?", "hm, {q}?", "and {q}?"
)
ELLIPSIS = frames(
    "and {o}?",
    "what about {o}?",
    "how about {o}?",
    "and what about {o}?",
    "{o}?",
    "and for {o}?",
    "same question for {o}",
    "ok, and {o}?",
    "now {o}",
    "and with {o}?",
    "then {o}?",
    "and {o}, do you remember?",
    "what of {o}?",
    "also for {o} please",
)
ABOUT = frames(
    "what did i [tell you|say] about {o}?", "what do you [know|remember] about {o}?", "tell me [what you know|everything|all you know] about {o}", "what have i told you about {o}?", "who or what is {o}, from what i said?", "summarise what i said about {o}", "what do your notes say about {o}?",
    "anything you remember about {o}?", "what did you learn about {o}?", "repeat what i told you about {o}", "what was it about {o}?", "what was that about {o} again?", "do you remember what i said about {o}?", "recap {o}", "what's the story with {o}?", "i said something about {o}, what was it?",
)  # fmt: skip
EVERYTHING = frames(
    "what did i [tell you|say] so far?", "what have i told you[| so far| until now]?", "what do you [remember|know] so far?", "repeat everything i told you", "list [what|all] i told you", "summarise what i told you", "sum up what i said", "which facts did i give you?",
    "recap please", "say back what i told you", "what have you noted?", "what are your notes?", "let's see what you kept in mind", "what did you write down?", "tell me everything you remember from me", "go over my facts again",
)  # fmt: skip
FIX_SHORT = frames(
    "no, [it's|it is] @", "no, @", "no no, @", "wait, [@|it's @]", "wait, not #, @", "sorry, [i meant @|@|it's @]", "i meant @[|, not #|, sorry]", "scratch that[|,|:] [@|it's @]", "actually[|,] @", "actually, [it's|it is] @", "actually no, @", "make [it|that] @", "correction: @", "[oops|oh|hmm|argh|ah], @", "typo: @", "typo, @",
    "change [that|it|#] to @", "not #[.|,|:] @", "not #, but @", "it's @, not #", "[my mistake|my bad|i was wrong|i misspoke|i mixed it up|i lied], [@|it's @]", "let me correct that: @", "forget #, it's @", "hm no, it [should be|must be|has to be] @", "strike that, @", "update: @", "instead of # it is @",
    "@ instead of #", "not #! @!", "rather @", "or rather @", "i should have said @", "that was wrong, it's @", "you got me wrong, [@|it's @]", "it changed: @ now", "now it's @", "it's @ now", "swap # for @", "replace # with @", "no longer #, now @", "please use @ instead of #", "hold on, @, not #", "@, i mean", "@. sorry, wrong before",
    "i changed my mind, @", "edit: @", "*@", "nope, @", "let's say @ instead", "on second thought, @", "wrong, it's @",
    "that is old, [today|now] it is @", "[that's outdated|no longer true|that was last year|that was before|old news], [it's @ now|now @|today it's @]", "typo! it [is|was] @", "[typo|sorry, typo|typo there|typo on my side][!|.|:] @", "i mistyped[, it's @|: @|. it is @| that. @]", "scrap that[, @|. @|, it's @]", "scrap #[, take @|. it's @]", "i meant to [write|say|type] @", "i meant @ of course",
    "[autocorrect|wrong button|wrong key|fat fingers|my keyboard|i can't type|slip of the finger|my phone changed it][! @|: @|, @|, it's @|. i meant @]", "i [take that back|made a mistake|got that wrong|said it wrong|mixed something up][, @|: @|. it's @]", "[ignore that|delete that|erase that|cancel that|disregard that|never mind that][, @|. @|: it's @]", "# was before, [today it's @|now @]", "# is [history|old|over|wrong], [it's @|@ now|now @]", "from [now on|today on|today] @", "since [today|yesterday|last week] it's @",
    "it used to be #, now [it's |]@", "it was # until [today|yesterday|last week], now it is @", "for # read @", "[just kidding|i was joking|that was a joke], [it's @|@]", "[silly me|beg your pardon|forgive me|pardon|apologies|excuse me], [@|it's @]", "the truth is @", "# is a typo, [@|it's @]", "in fact [it's |]@", "[new|the new one]: @", "better: @", "erratum: @", "did i say #? i meant @", "did i write #? it's @", "why did i say #, it's @", "# [sorry|no], @", "i see i wrote #. it should be @",
)  # fmt: skip
FIX_LONG = frames(
    "actually[|,] {t}", "no, {t}", "sorry, {t}", "update: {t}", "i changed my mind: {t}", "correction: {t}", "{t} now", "it changed: {t}", "wait, {t}", "i was wrong, {t}", "forget what i said, {t}", "{t}, not #", "no wait, {t}, not #", "oops, {t}", "let me correct myself: {t}", "news: {t} now", "as of today {t}",
    "that is old, [now|today] {t}", "[typo!|i mistyped:|i mistyped that.|sorry for the typo:|scrap that:|scrap that,|ignore that,|delete that:|i take that back:|that's outdated:|old news:|wrong button,|i meant to write:|autocorrect! it's:] {t}", "until yesterday it was #, now {t}", "[since|as of] [yesterday|this morning|last week|monday] {t}", "it used to be # but {t} now", "# is no longer true, {t}", "did i say #? {t}", "[just kidding|i was joking|the truth is|in fact|to be exact|forgive me], {t}", "[guess what|news|big news], {t} now",
    "scratch that, {t}", "hm, no: {t}", "i meant that {t}", "[things changed|plans changed|change of plan]: {t}", "not #! {t}", "i told you # but {t}", "i said #, but {t}", "i thought # but it turns out {t}", "small correction, {t}", "i got it wrong earlier: {t}", "please correct that: {t}",
)  # fmt: skip
FIX_NOUN = frames(
    "{n} is @, not #", "change {n} to @", "{n} is now @", "i was wrong about {n}: it's @", "set {n} to @", "{n} should be @", "update {n} to @", "about {n}: make it @", "{n}: not # but @", "no, {n} is @", "please correct {n}: @", "{n} has changed to @", "for {n} use @ instead", "{n}, i meant @",
    "{n} is no longer # but @", "{n} was #, [today it is @|now @]", "i mistyped {n}: [it's |]@", "typo in {n}: @", "{n}: scrap #, [it's |]@", "since today {n} is @", "[new|the new value] for {n}: @", "{n} used to be #, [now it's|now] @", "i gave you the wrong thing for {n}, it's @", "{n}? # was wrong, @", "overwrite {n} with @", "for {n} i meant @", "take @ for {n}", "# for {n} is old, [now|it's] @",
)  # fmt: skip


def put(pattern: str, **parts: str) -> str:
    """The pattern with its parts in place."""
    for name, text in parts.items():
        pattern = pattern.replace(f"{{{name}}}", text)
    return pattern


def tell(rng: Random, statements: list[str]) -> str:
    """What is told in one message: one statement, mostly bare, or several joined."""
    if statements[0].startswith(_COMMANDS):
        return ". ".join(statements)
    if len(statements) == 1:
        return put(rng.choice(TELL), t=statements[0]) if rng.random() < 0.55 else statements[0]
    joint = rng.choice(JOINTS)
    if len(statements) > 2 and joint != "\n" and len(joint) > 2 and not joint.startswith("."):
        text = f"{', '.join(statements[:-1])}{joint}{statements[-1]}"
    else:
        text = joint.join(statements)
    return put(rng.choice(TELL_MANY), t=text)
