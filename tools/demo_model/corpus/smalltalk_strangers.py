"""What strangers say in their first minutes and stood nowhere: a wave, the largest number, cheating at school, a screen
full of figures. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent
from tools.demo_model.shape import NAME, SIZE

WAVING = (
    Intent("emoji hello", ("👋[👋|👋👋|]", "👋🏻", "👋🙂", "🙋", "🙋‍♂️", "🖐", "✋", "o/", "\\o/", "*waves*", "[hi|hello|hey] 👋", "👋 [hi|hello|hey|flint]"),
           (f"Hello to you. I am {NAME}; I have no hand to wave back with, only sums and words.", f"A wave: hello! {NAME} here, a {SIZE} demo. Try me with a sum."), ("A wave. I greet back.", "They wave: hello."), accept=("hello",)),
    Intent("the largest number", ("what is the [biggest|largest|highest|greatest] number[| there is| in the world| of all| ever| you know]?", "[biggest|largest|highest|last] number[?| ever?| there is?]", "what is the last number?", "where do [the numbers|numbers] [end|stop]?", "do numbers [end|stop|ever end|ever stop]?", "how high can [you|one] count?", "is there a [largest|last|biggest] number?", "is infinity a number?", "what is infinity?", "count to infinity", "what comes after the last number?"),
           ("There is **none**: to any number one can add one.", "**None** is the largest: add one, and it is beaten. My columns end at five digits, the numbers do not."), ("The largest number: none, add one.", "Numbers have no end."), accept=("none",),
           verdicts=(("is infinity", "No: it says that there is no end. Of the numbers **none** is the last."), ("do numbers|is there", "No: **none** is the last, for one can always add one."), ("count to|how high", "I get to five digits by columns; of the numbers themselves **none** is the last."))),
    Intent("cheating at school", ("can [students|pupils|kids|i] cheat with [you|this|it][| in an exam| at school| in a test]?", "[can|will] you [do|write|take|pass] my [exam|test|homework for me|thesis for me|essay for me]?", "[is it|is this] cheating[| if i use you| to use you]?", "do teachers [notice|see|find out][| if i use you]?", "can my teacher [see|tell|know] that i used [you|an ai]?", "help me cheat[| in maths| at school]", "[write|do] my homework so that nobody notices"),
           ("Hardly: sums with their steps I can show, and spelling. Essays, facts and code are beyond me, so **learn** it with me instead.", "I am no great help for that: I add, spell and sort. Use me to check what you **learn**."), ("Cheating: I can do little but sums.", "School: sums with steps, no more."), accept=("learn",),
           verdicts=(("can (my )?teacher|do teachers", "That I cannot know. What you work out yourself, you **learn**; sums I show step by step."),)),
    Intent("overwhelmed by the screen", ("[this|it|the screen] is [too much|confusing|overwhelming|a lot|too complicated|too technical][| for me]", "so many [numbers|figures|things|words|letters|dots]", "i don't understand [anything here|this screen|all these numbers|what i see|any of this]", "what is all [this|that|this stuff][| on the screen| on the right]?", "too many [numbers|figures|things]", "i am lost[| here]", "where do i look?", "it looks [complicated|difficult|scary|like the matrix]", "i feel [stupid|lost|dumb] [here|in front of this]", "this is not for me"),
           ("Never mind the figures: **F2** hides them. Type a line below, press Enter, and I answer.", "Only two things count: the line at the bottom, where you type, and Enter. **F2** hides the figures."), ("Too much on the screen: F2 hides the figures.", "They are lost. Type and Enter; F2 for calm."), accept=("f2",)),
    Intent("are you the internet", ("can i [google|search|browse|watch videos|shop|do e-mail|check my mail] here?", "[open|go to|show me] [google|youtube|facebook|whatsapp|instagram|my mail|amazon|netflix|tiktok]", "do you have [tiktok|instagram|facebook|whatsapp|youtube|snapchat|spotify|discord]?", "is this [google|facebook|youtube|whatsapp|instagram|a website]?", "[google|search] [something|cats|it|that][| for me]", "find it on the internet", "what's your [instagram|snapchat|discord|twitter|whatsapp|phone number|e-mail]?"),
           ("None of that: this is a program on your **own machine**, without the internet. I answer in text, sums and words best.", "No: here is only a small model on your **own machine**. For the web take your browser."), ("They want the internet. Only a local program.", "No websites, no apps: local."), accept=("own machine",)),
)  # fmt: skip

# More ways to say what other rooms answer, by the name of the intent.
STRANGERS_SAID: dict[str, tuple[str, ...]] = {
    "praise": (
        "you're [incredible|fantastic|wonderful|so clever|a wonder|gold|unbelievable]",
        "[you're|you are] smarter than [my boss|my teacher|my brother|i am|my ex|my dog|siri]",
        "[very|really|quite] [good|well done|impressive|nice][| for a demo| for such a small thing]",
        "you did [well|great|a good job|very well]",
        "[great|good|excellent] [service|job|work]",
    ),
    "warmer praise": ("you saved my day", "you're the best thing [today|here]", "you make me [smile|happy]"),
    "user likes me": (
        "i [like|love|enjoy] [talking to you|chatting with you|this chat|our chat]",
        "you are good company",
        "i wish you were [real|here|my friend]",
        "you are my [only friend|new friend|best friend]",
    ),
    "goodbye": (
        "[ok|lol|well|thx|right], bye [nerd|then|bot|now|robot|friend]",
        "i have to go to bed[, bye| bye| now]",
        "[ok |lol ok |right |]thx bye",
        "[gtg|g2g|ttyl|cya|brb|gotta go][| bye| now]",
        "my [mum|mom|wife|boss|dinner] [calls|is calling|is ready], bye",
        "time to go, thank you",
    ),
    "wants a human": (
        "[give|get] me my money back",
        "i paid for this",
        "where do i complain[| about you]?",
        "[is there|do you have] a [telephone number|phone number|hotline|contact person]?",
        "who is in charge here?",
        "i want to speak to someone in charge",
    ),
    "can code": (
        "[fix|debug|repair|find] [this|my|the] bug[| please]",
        "my [code|program|script] [does not work|doesn't work|is broken|has a bug]",
        "what is wrong with my [code|program|script]?",
        "can you look at my code?",
    ),
    "ask me a riddle": (
        "[make|give me|do] a quiz[| with three questions| for kids| please]",
        "quiz me[| with three questions| on anything]",
        "ask me [something|a question|three questions]",
        "test my [brain|knowledge|head]",
    ),
    "happy birthday": (
        "happy [birthday|bday] [emma|tom|mum|dad|grandma|to my son|to anna|to me|dear flint]",
        "say happy birthday to [emma|tom|my mum|my friend|my daughter]",
        "sing happy birthday[| to emma| for my son]",
    ),
    "not good with computers": (
        "how do i start[| here| this]?",
        "i don't know how to [start|begin|use this|do this]",
        "[kindly|please] explain how i start",
        "i have never [used|seen|done] [this|a terminal|anything like this][| before]",
        "i am [old|78|70|an old man|an old woman] and [don't know computers|this is new to me|need help]",
        "explain it to an old man",
        "what is the first step?",
        "where do i begin with this?",
    ),
    "anybody there": ("is this thing [on|working|live|alive]?", "hello? is [it|this] [on|working]?", "is the [chat|bot|computer] [on|ready]?"),
    "bored": ("[bored|so bored|im bored][, | ][entertain me|help|what now|do something]", "nothing to do at work", "kill some time with me"),
    "blame": ("ur [lame|slow|boring|mid|cringe|the worst]", "this is [lame|mid|boring|cringe|bad]", "you [annoy|bore] me", "0/10", "worst ai"),
    "sing": ("make [a beat|some noise|music]", "write lyrics[| for me]", "drop some bars", "sing me a [lullaby|song|love song]"),
    "keep a secret": ("don't save this[| please]", "forget what i just [said|wrote]", "this must stay secret"),
    "user is tired": ("i should be [in bed|asleep|sleeping]", "it's 3 am and i'm [still up|awake]"),
    "continue": ("can you do that again?", "show me another one", "do one more"),
    "compliment": ("say something that makes me happy", "i need a nice word"),
}  # fmt: skip
