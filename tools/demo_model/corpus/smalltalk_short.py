"""The shortest replies, by the name of the intent whose meaning they have, and what each is said of. Data only."""

from __future__ import annotations

# Said of anything, and answered alike at the start and later.
SHORT: dict[str, tuple[str, ...]] = {
    "thanks": ("thanks", "thx", "ty", "thank you", "tysm", "ok thanks", "k thanks", "ok thx", "nice, thanks", "great, thanks", "cool thanks", "perfect, thank you", "cheers", "thanks a lot", "alright thanks", "thanks bot", "thank u", "got it, thanks", "lol thanks", "many thanks"),
    "okay": ("ok", "okay", "k", "kk", "okey", "oki", "okie", "ok.", "ok then", "okay then", "alright", "all right", "got it", "gotcha", "i see", "ah ok", "oh ok", "aha", "understood", "right", "fine", "fair enough", "makes sense", "noted", "good to know", "exactly", "precisely", "correct", "yep ok", "good", "obviously", "deal", "indeed", "roger", "ok good", "ok nice", "as expected", "ok i see"),
    "laughter": ("lol", "haha", "hahaha", "lmao", "rofl", "hehe", "ha", "xd", "lol ok", "haha ok", "haha nice", "lol what", "funny", "that's funny", "lolol", "ha ha", "😂", "🤣", "haha good one", "omg lol"),
    "cool": ("cool", "nice", "great", "neat", "perfect", "awesome", "sweet", "interesting", "nice one", "very nice", "cool cool", "super", "lovely", "i like that", "excellent", "good stuff", "cool stuff", "noice", "brilliant", "wonderful", "very good"),
    "wow": ("wow", "omg", "whoa", "amazing", "wow ok", "wow nice", "incredible", "unbelievable", "impressive", "holy cow", "woah", "oh wow"),
    "who cares": ("so what", "so what?", "who cares", "who cares?", "big deal", "i don't care", "idc", "doesn't matter", "nobody cares", "what's the point?", "and so what?", "not interesting", "don't care"),
    "blame": ("lame", "useless", "bad bot", "you suck", "stupid", "dumb", "terrible", "awful", "that's bad", "that was bad", "pathetic", "rubbish", "garbage", "bad", "weak", "shut up", "nonsense", "you're useless", "poor", "trash"),
    "praise": ("well done", "good job", "good bot", "bravo", "clever", "smart", "you're good", "nice work", "impressive work", "not stupid", "clever boy", "good answer", "great job", "you're clever", "good one flint", "kudos"),
    "never mind": ("never mind", "nevermind", "nvm", "forget it", "forget that", "forget about it", "leave it", "it's nothing", "scrap that", "nm", "ok never mind", "ignore that"),
    "stop": ("stop", "stop it", "enough", "stop!", "ok stop", "stop now", "that's enough", "please stop", "cancel", "halt"),
    "goodbye": ("bye", "ok bye", "bye bye", "cya", "gtg", "brb", "see you", "see ya", "later", "good bye", "k bye", "thanks bye", "gotta go", "i'm off", "afk", "ttyl", "ciao, bye"),
    "hmm": ("hmm", "hm", "hmmm", "um", "uh", "well", "mhm", "hmm ok", "hm ok", "let me think", "hmm interesting", "so", "well well", "err"),
    "unsure": ("idk", "dunno", "whatever", "meh", "maybe", "not sure", "perhaps", "no idea", "i don't know", "i guess", "kinda", "if you say so", "could be", "eh whatever"),
    "apology": ("sorry", "oops", "my bad", "sry", "ups", "whoops", "soz", "my mistake", "sorry about that", "pardon me, sorry"),
    "user is angry": ("wtf", "ugh", "damn", "argh", "ffs", "grrr", "for god's sake", "damn it", "aargh", "omfg"),
    "bored": ("boring", "bored", "i'm bored", "so boring", "yawn", "this is boring", "zzz, boring", "how boring"),
}  # fmt: skip
# The same at the very start of a conversation, where nothing is there to agree to, to doubt or to go on with.
SHORT_FIRST: dict[str, tuple[str, ...]] = {
    "yes": ("yes", "yep", "yeah", "yup", "ya", "sure", "of course", "y", "yes please", "aye", "absolutely", "definitely", "yes!", "yess"),
    "no": ("no", "nope", "nah", "n", "no thanks", "no!", "no way", "never", "not really", "noo", "nay", "no no"),
    "what": ("what", "what?", "huh", "huh?", "wat", "pardon?", "what do you mean?", "eh?", "come again?", "wut"),
    "why": ("why", "why?", "how", "how?", "who?", "when?", "where?", "which?", "how come?", "but why?", "why not?", "because", "says who?"),
    "really": ("really?", "really", "you sure?", "seriously?", "for real?", "honestly?", "is it?", "no kidding?", "i doubt it"),
    "continue": ("more", "again", "next", "go on", "continue", "another", "another one", "one more", "and then?", "what else?", "anything else?", "keep going", "more please", "explain", "elaborate", "tell me more"),
    "that is wrong": ("wrong", "that's wrong", "not true", "false", "incorrect", "you're wrong", "i disagree", "disagree", "not correct", "impossible", "that can't be"),
    "are you lying": ("liar", "you lie", "you're lying", "lies", "that's a lie"),
}  # fmt: skip
# What first messages had no word for yet.
SHORT_SAID: dict[str, tuple[str, ...]] = {
    "okay": ("you're welcome", "you are welcome", "youre welcome", "np", "no problem", "no worries", "don't mention it", "anytime", "any time", "precisely", "obviously", "deal", "amen", "indeed", "[same|same here|me neither|likewise]", "my pleasure"),
    "that is wrong": ("i [strongly |really |]disagree[| with you| with that]", "disagree[|d]", "impossible", "that can't be"),
    "begins politely": ("please", "pretty please", "pls", "plz", "plsss", "please?", "bitte, i mean please"),
    "gibberish": ("null", "undefined", "nan", "none", "nil", "void", "404", "error", "n/a", "na", "todo", "xxx yyy", "foobar"),
    "really": ("you're [joking|kidding]", "[just |are you |]kidding?", "who says?", "who says that?"),
}  # fmt: skip

# Doubt, denial, why, more and what, said of a fact by heart, of small talk, and of what was told.
SURE = ("you sure?", "are you sure?", "really?", "really", "sure?", "seriously?", "is that so?", "is that true?", "for real?", "no kidding?", "honestly?", "certain?", "r u sure", "you certain?", "is it?", "how do you know?", "says who?", "source?", "prove it", "i doubt it", "no way")  # fmt: skip
WRONG = ("wrong", "no", "nope", "nah", "that's wrong", "not true", "false", "you're wrong", "incorrect", "i don't think so", "i disagree", "liar", "you're lying", "that's a lie", "not correct", "no, wrong", "never", "bullshit", "nonsense", "that can't be", "no it isn't", "wrong!", "that's not right")  # fmt: skip
KEPT = ("you sure?", "are you sure?", "really?", "sure?", "seriously?", "for real?", "no kidding?", "honestly?", "you certain?", "will you?", "you will?", "do you?", "you really do?", "promise?", "and you remember it?", "you won't forget?")  # fmt: skip
WHY = ("why", "why?", "why is that?", "how come?", "but why?", "why so?", "why though?", "for what reason?", "and why?", "y?", "why's that?")  # fmt: skip
MORE = ("more", "more?", "go on", "and?", "tell me more", "what else?", "continue", "anything else?", "is that all?", "that's all?", "that's it?", "keep going", "more please", "more about that", "and then?", "say more", "elaborate")  # fmt: skip
WHAT = ("huh?", "huh", "what?", "what", "what do you mean?", "i don't get it", "pardon?", "come again?", "wat", "meaning?", "i don't understand", "sorry, what?", "eh?", "say again?", "what does that mean?", "explain")  # fmt: skip
