"""More of how strangers ask: the first words of somebody who has just opened it, the price, the first token, a slow SSD.
Data only; every answer must stay true."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

_THIS = "[flashmoe|flash-moe|flash moe|the app|this app|this program|the program|this software|this tool]"

# By the fact's name: patterns apart by ";", and the answer that these wordings have of their own ("" for none).
AGAIN: dict[str, tuple[tuple[str, str], ...]] = {
    "the program": (
        ("[hey|hi|hello|yo|hm|ok|um|so|sorry|excuse me|hey there][,|] [whats|what's|what is|wats|what the heck is|what on earth is] this[| thing| here| all| all about| now| supposed to be|?]; [hey|hi|hello|ok|so|hm|wow|uh][,|] what am i looking at[| here|?]; [whats|what's|what is] [all this|this all|this here|this place|this thing here|this screen|this window]?; what [is|are] all [this|these things] [on my screen|here|i see]?; what am i [seeing|looking at here|looking at right now|supposed to see|staring at]?; what do i see here?; what did i [start|run|launch]?; what have i got here?; [never seen this|i've never seen this|first time here|just opened this][,|.] what is [it|this]?; tell me what [this is|i am looking at|i'm looking at]; i don't know what [this is|i'm looking at]; [what|huh|hm], what is this?; this is what?; what would you call this?; what is this good for, in short?", ""),
    ),
    "licence": (
        (f"is {_THIS} [free|really free|for free|free of charge|free to use|free software|freeware|totally free]?; {_THIS} [free|for free|free of charge]?; [is it|is this|it's|so it's] [really |completely |totally |100% |]free[| of charge| to use| forever| for everyone| for me]?; is everything [free|included]?; can i have it for free?; is it open source and free?; is using it free?",
         "Yes: MIT licence, it costs nothing. Use, change and share it."),
        (f"[do i|must i|does one|will i] [pay|have to pay|need to pay] for {_THIS}?; does {_THIS} cost [anything|money]?; is {_THIS} paid?; is there a catch?", "No: MIT licence, it costs nothing. Use, change and share it."),
        (f"how much is {_THIS}?; how much does {_THIS} cost?; what does {_THIS} cost?; [what's|what is] the price of {_THIS}?; [free or paid|paid or free]?; what do i pay?; nothing to pay?; price?; cost?; costs?; is there a catch or is it free?", "Nothing: MIT licence. Use, change and share it."),
    ),
    "first token": (
        ("ttft; ttft?; the ttft?; ttft here?; [whats|what's|what is] [your|the] ttft[| here]?; how [high|low|long|good|fast] is [your|the] ttft?; ttft explained; [explain|tell me about] ttft; where [is|do i see|can i see] [the |]ttft?; ttft and tok/s, what's the difference?; what about ttft?; ttft of this[ model|]?; is ttft shown[ here|]?", ""),
    ),
    "demo speed": (
        ("how [is it|is this|are you|can it be|can you be|can this be] so [fast|quick]?; why is [it|this] [so |this |]fast?; what makes it [so |this |]fast?; how does it [run|go|write] so fast?; so fast, how?; it's so fast, how [come|is that possible]?",
         "I am small: 31 million weights, at most 1.8 MB of experts for a token, most of it in the cache. A **large** model is much slower."),
    ),
    "what limits the speed": (
        ("how is [it|this] so slow?; why is [a|the] [large|big|real|397b|35b|122b] [model|one] so slow?; [large|big] models so slow, why?; what makes [a large model|the large ones|the 397b|the big one] [so |]slow?",
         "Each token of a large model reads what the cache lacks from the **SSD**, up to gigabytes: that is the wait. More memory or a faster SSD helps."),
    ),
}  # fmt: skip

SLOW = (
    Intent(
        "a slow ssd",
        ("what [happens|if|will happen|would happen] [if|when] [the|my] [ssd|disk|drive] is [too |so |very |really |]slow?", "[what|and what] [about|of] a slow [ssd|disk|drive]?", "what does a slow [ssd|disk|drive] [do|mean|change|cause|cost]?", "is a slow [ssd|disk|drive] [a problem|bad|dangerous|a disaster]?", "[will|does|can] a slow [ssd|disk|drive] [break|change|spoil|hurt|ruin|affect] [anything|the answer|the text|the answers|it]?", "[does|will] it [crash|fail|stop|skip experts] [if|when] the [ssd|disk] is [too |]slow?", "[if|when] the [ssd|disk|drive] [is slow|can't keep up|is too slow|does not keep up], [what then|what happens|then what|what now]?", "the [ssd|disk] [can't|does not|doesn't] keep up, [what happens|what then]?",
         "[my|the] [ssd|disk|drive] is slow, [what happens|what now|is that bad|does it still work|does it matter]?", "slow [ssd|disk|drive][, what happens|, what then|, does it matter|: what happens|?]", "does it [still |]work [with|on] [a slow|an old|a sata|a slower] [ssd|disk|drive]?", "can i use [it|this|a large model] with a [slow|sata|cheap] [ssd|drive]?", "what if [the reads|reading] [take|takes] too long?", "what if the experts don't arrive in time?", "what if an expert comes late?", "do answers get worse [with|on] a slow [ssd|disk]?"),
        ("Then it is slower, nothing else: fewer tokens a second, and **the same** text. Every miss is waited for; none is skipped.",
         "The tokens come more slowly; the text is **the same**, for each expert is waited for. More memory helps: what is in the cache need not be read."),
        ("A slow SSD: fewer tokens a second, the same text.", "Slow SSD: slower, not worse."),
        (), ("the same",),
        verdicts=(
            ("(is|are) a slow", "No: fewer tokens a second, but **the same** text."),
            ("(will|does|can) a slow|do answers", "No: it is slower, but the text is **the same**. Every miss is waited for."),
            ("(does it|will it) (crash|fail|stop|skip)", "No: it waits for every miss. Fewer tokens a second, **the same** text."),
            ("does it (still )?work|can i use", "Yes, slowly: fewer tokens a second, and **the same** text."),
        ),
    ),
)  # fmt: skip
