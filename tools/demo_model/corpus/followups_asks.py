"""What people say after a sum: one more step, other numbers, the other sign, are you sure, how. @ and # stand for numbers."""

from __future__ import annotations

_NOW = "[|now |and |and now |ok now |then |please |can you |could you |next, |ok, ]"
_IT = "[it|that|this|the result|the total|that number]"

ADD_ON = (
    f"{_NOW}add @[| more| to it| to that| to this| on top| as well| too|, please]", "[and |now |then |ok, |]plus @[|?| more| please]", "[and |]+ @[|?]", "+@", "and @ [more|on top|extra|added][|?]", "[what if|and if] [you|i|we] [add|get|put in] [@|another @|@ more][|?]", f"{_NOW}[increase|raise] {_IT} by @", "plus another @", "[and |]with @ [more|on top|added|extra][|?]", "[great|nice|good|thanks|ok], [and|now] [@ on top of that|@ more|plus @][|?]", f"[what's|what is|how much is] {_IT} plus @[|?]",
    "[and |]another @[|?| on top]", f"[can|could] you add @ to {_IT}[|?]", "@ more[|?| please]", f"{_NOW}put @ on top[| of it| of that]", "[i|we] [found|got|need|have|bought] @ more[, so?|, how much now?|, what's the total?]", "[oh|oops|wait], [i forgot|and] @[ more| as well| on top][, add it|]", "[i forgot|don't forget|there is also|there's also|we also need] @[, add it|, what now?|, new total?]", f"{_IT} and @[|?| more| together]", "sum that with @", f"[what does|what would] {_IT} [make|be|give] with @ more?", f"if [i|you|we] add @ to {_IT}[|?]", "make it @ more", "[go up|go|up] by @", "count @ on top", "@ higher[?|]", "[how about|what about] @ more?",
    "take the [result|last result|answer|total] and add @", "to that add @", "the [result|answer|total] plus @[|?]", f"@ added to {_IT}[|?]", "and when @ are added?", "[let's|lets] add @", "keep going: + @", "continue with + @", "one more step: plus @",
)  # fmt: skip
TAKE_OFF = (
    f"{_NOW}[subtract|take away|deduct|take off|remove] @[| from it| from that| from this|, please]", "[and |now |then |ok, |]minus @[|?| please]", "[and |]- @[|?]", "-@", "and @ [less|off|fewer|gone|taken away][|?]", "[what if|and if] [you|i|we] [subtract|take away|lose|spend|take off] @[|?]", f"{_NOW}[reduce|lower|decrease] {_IT} by @", "minus another @", f"{_NOW}take @ [from|off|away from] {_IT}[| again]", f"[what's|what is|how much is] {_IT} minus @[|?]", "[and |]without @[|?]",
    "[and |]@ less[|?| please]", f"[can|could] you [take|subtract] @ from {_IT}[|?]", "[great|nice|good|thanks|ok], [and|now] [@ less|minus @|take @ away][|?]", "[i|we] [lost|spent|used|paid|gave away] @[| of it| of them|, so?|, what's left?|, how much is left?]", f"if [i|you|we] [take|remove] @ [from|off] {_IT}[|?]", "[go down|down] by @", "@ lower[?|]", "[how about|what about] @ less?", "take the [result|last result|answer|total] and subtract @",
    "from that take @", "the [result|answer|total] minus @[|?]", f"@ [subtracted|taken] from {_IT}[|?]", "[let's|lets] subtract @", "keep going: - @", "continue with - @", "one more step: minus @", "and @ have to go[, what's left?|]", f"[what does|what would] {_IT} be with @ less?",
)  # fmt: skip
DOUBLE = (
    "[|now |and |ok, |then |please ]double [it|that|the result]", "[and |]doubled?", "times [two|2]", "[what is |]twice that[?|]", "and the double[?|]", "[what's|what is] [it|that] doubled?", "[two times|2 times|2x] that", "twice as much?", "and if [i|we|you] double it?", "the same again on top",
)  # fmt: skip
TIMES = ("[|now |and |then |ok, |please ]times @[|?]", "[|now |and |then |please ]multiply [it|that|the result] by @", "[and |]x @[|?]", "* @", "[what is|what's] that times @?", "@ times that[?|]", "and @ of those?", "multiplied by @[?|]", "and if [i|you|we] multiply [it|that] by @?")  # fmt: skip
DIVIDE = (
    "[|now |and |then |ok, |please |can you ]divide [it|that|the result|this] by @", "[and |now |]divided by @[|?]", "/ @", "[and |]over @?", "[what is|what's] that divided by @?", "split [it|that] [in|into|by] @", "[and |]share [it|that] among @ people", "and per person, for @ people?", "how much is that for each of @?", "and if [i|you|we] divide [it|that] by @?",
)  # fmt: skip
HALVE = ("[|now |and |then |ok, |please ]halve [it|that]", "[and |]half of [it|that][?|]", "[what's|what is] half of [it|that]?", "[and |]halved?", "divide [it|that] by [two|2]", "[/ 2|divided by 2|by two]")  # fmt: skip
OTHERS = (
    # The same operation with two new numbers.
    "[and|now|then|ok, and|next:] @ and #[?|]", "[what|how] about @ and #[?|]", "[|and |do ]the same [with|for] @ and #[?|]", "same [with|for] @ and #[?|]", "@ and #[?|]", "same[:|,| thing:] @, #", "now @, #", "[|now |]do @ and # [too|next|as well|now]", "try @ and #", "and with @ and #[?|]", "and for @, #?", "again[,|:] @ and #", "[the |]same thing with @ and #", "and if [it was|it were|they are|the numbers are|i take|i have] @ and #?", "@ and # [instead|this time][?|]", "next pair: @ and #", "with @ and # it would be?", "can you do @ and # [too|as well]?", "[thanks|nice|good|great], now @ and #",
)  # fmt: skip
SUM_AGAIN = ("[and|now|then|ok and|next:|what about|how about|ok, now|and what is|now do|and how much is|also|try] @ + #[?|]", "@+#", "@ + #[?|]", "[and |]@ plus #[?|]", "another one: @ + #", "[thanks|nice|great], [now|and] @ + #[?|]", "forget that, @ + #", "new sum: @ + #", "ok something else: @ plus #")  # fmt: skip
DIFFERENCE_AGAIN = ("[and|now|then|ok and|next:|what about|how about|ok, now|and what is|now do|and how much is|also|try] @ - #[?|]", "@-#", "@ - #[?|]", "[and |]@ minus #[?|]", "another one: @ - #", "[thanks|nice|great], [now|and] @ - #[?|]", "forget that, @ - #", "new one: @ - #", "ok something else: @ minus #")  # fmt: skip
MINUS_INSTEAD = (
    "[the |]same[, | |]but [minus|subtract|with minus|with a minus|subtracted|as a subtraction]", "[and|now|and now] [minus|subtract|subtracted|with minus|the difference][?|]", "[and|now] [their|the] difference?", "now subtract them[| instead]", "minus instead[| of plus][?|]", "[what|and] if [i|you|we] subtract[| them| instead]?", "i meant minus", "[sorry|oops|no], minus[| i mean|, not plus]", "[same|those|the same] numbers[,| but| with] minus", "and with - instead of +?", "what's the difference of the two?", "and the other one: minus?", "how far apart are they?", "not plus, minus", "subtract instead",
)  # fmt: skip
PLUS_INSTEAD = (
    "[the |]same[, | |]but [plus|add|with plus|with a plus|added|as a sum]", "[and|now|and now] [plus|add|added|with plus|the sum][?|]", "[and|now] [their|the] sum?", "now add them[| instead]", "plus instead[| of minus][?|]", "[what|and] if [i|you|we] add[| them| instead]?", "i meant plus", "[sorry|oops|no], plus[| i mean|, not minus]", "[same|those|the same] numbers[,| but| with] plus", "and with + instead of -?", "what's the sum of the two?", "and together?", "not minus, plus", "add instead", "and if they are added?",
)  # fmt: skip
# ! is the place of the number, @ the number that takes it, # the one that was there.
CHANGED = (
    "[what if|and if] the ! number [was|were|is|had been] @?", "[and|now|same] with @ [as the ! number|as the ! one|in ! place][?|]", "[make|change] the ! [number|one] [|to ]@", "with the ! number @[?|]", "let the ! [number|one] be @", "the ! [number|one] should be @", "replace the ! number [with|by] @", "i meant @ [as|for] the ! number", "oops, the ! number is @", "suppose the ! [number|one] is @", "the ! one is @, sorry",
    "[and|now|same|same but] with @ instead of #[?|]", "@ instead of #[?|]", "[what if|and if] it [was|were|is|had been] @ instead of #?", "[change|replace|swap] # [to|with|by|for] @", "i meant @, not #", "[sorry|oops|no], @ not #", "not #, @", "and if # [was|were|becomes|is] @?", "the # should be @", "make the # a @", "use @ instead of #", "# was wrong, it is @", "read @ for #",
)  # fmt: skip
MORE_THAN = ("is [that|it] [more|larger|bigger|greater] than @?", "is [that|it] over @?", "[more|bigger|larger] than @?", "does it [reach|pass|get past] @?", "is [that|it] above @?", "so that's more than @?")  # fmt: skip
ODD = ("is [that|it] [even|odd|an even number|an odd number][?|]", "[even or odd|odd or even]?", "is the [result|answer] [even|odd]?", "is that [even or odd|odd or even]?")  # fmt: skip
ORDINAL = (
    "what was the ! number[| again| i gave you| i asked| i said]?", "which was the ! number?", "[and |]the ! number was?", "[and |]the ! number[| again]?", "what ! number did i [give|ask|use|say|type]?", "[tell|remind] me [|of ]the ! number", "repeat the ! number", "i forgot the ! number", "the ! number i gave you?", "do you remember the ! number?", "which number came !?", "what did i [say|type|put] !?", "my ! number was?",
)  # fmt: skip
FORGOT = (
    "i forgot to [write it down|note it|note it down|save it][, what was it?|, again please|. what was it?|. once more please|]", "i [did not|didn't] write [it|that] down[, what was it?|, again|. what was it again?|, sorry|]", "i [lost|threw away|deleted] my note[, what was it?|, say it again|. what came out?]", "i had no pen[, what was it?|, again please]", "[sorry, |]i [wasn't listening|was not looking|closed the window|was away]. what was it?", "what was it, i want to write it down", "let me write [it|that] down, what was it?", "i already forgot [it|what it was|the answer][, again?|]", "[what|how much] did you say it was, i need to note it?", "tell me [once more|again], i take a note",
)  # fmt: skip
"""The result, whatever it was of."""
RESULT = (
    *FORGOT,
    "what was the [result|answer|sum|total][| again]?", "what did [you|we|i] get[| again]?", "what was it[| again]?", "[repeat|say|give me] the [result|answer|last result|total][| again| once more| please]", "say [that|it] again", "again?", "what was your [last |]answer?", "[the |]result[| again]?", "can you [repeat|say] that[| again]?", "repeat that[| please]", "once more[?|]", "[remind me of|i forgot|i lost] the [result|answer|total]", "what is the last result?", "come again?",
    "[sorry|wait|hm], what was the [result|answer|total]?", "how much was [it|that][| again]?", "[and|so] [the result|the answer|the total|it] was?", "what did you say[| it was]?", "where were we?", "so [how much|what] is it now?", "what's the total [now|so far]?", "and the total?", "what number do we have now?",
)  # fmt: skip
ASKED = (
    "what was the sum i asked?", "what were the [two |]numbers[| again]?", "which numbers did i [give|use|ask|type]?", "what was the last sum?", "which sum was that?", "what did i ask[| you]?", "what was my question?", "what was my sum again?", "[repeat|remind me of] my [question|sum|numbers]", "what did we calculate?", "what were we calculating?", "which numbers were they?",
)  # fmt: skip
# Asked whether it is right, to which yes is an answer, and denied, to which it is none.
SURE = (
    "are you sure[|?|| about that]", "[is|was] that [right|correct|true|really so]?", "really?", "[|please |can you ][check|recheck|double check|verify] [that|it|the result|your answer][| again| please]", "check[| please]", "double check", "sure?", "is it really?", "verify", "[recalculate|recompute|redo it|do it again|work it out again]", "[are you|you are] certain?",
    "try again", "positive?", "[hm|hmm|um], is that right", "u sure?", "is this [really |]the right [answer|result]?", "100% sure?", "[can|could] [i|you] trust that?", "look again", "once more, carefully", "have you checked[| that| it]?", "correct?", "right?", "and that's correct?", "prove it", "did you [get that right|carry right]?",
)  # fmt: skip
DENIED = (
    "i [don't|can't] believe [it|that|you]", "i think [that's|that is|it's] wrong", "[that's|that is] [wrong|not right|incorrect|false]", "wrong", "no", "no way", "you made a mistake", "i doubt [it|that]", "my [teacher|friend|calculator|boss] says [that's|it's] wrong", "it [can't|cannot] be", "i'm not convinced", "that [looks|seems|sounds] [wrong|off|odd|too much|not right]",
    "that can't be right", "did you [make a mistake|forget the carry]?",
)  # fmt: skip
HOW = (
    "how did you [do|get|work out|calculate|compute|find] [that|it|this]?", "how do you know[| that]?", "show [me |][your work|the work|your working|the steps|how|the columns|every step|it step by step]", "explain[| that| how| it| please| your answer| the steps]", "how?", "how did you [get|come] [there|to that|to this]?", "step by step[| please]", "what are the steps?", "[walk|take|lead] me through [it|that]", "why is [it|that] that?", "why?", "i don't [get|understand] [it|that|how]", "[can|could] you [explain|show] [that|it|how|me how]?", "teach me how", "how does that work?", "how come?", "what did you do there?", "in columns please", "with all the carries",
    "column by column", "i want to see [the steps|how|the work]", "and how is that done?", "how would i do that by hand?", "do it [slowly|in steps]", "break it down[| for me]",
)  # fmt: skip
# Another's result: it may be the same, or is said against the one that was given.
CLAIMED = (
    "[i think|i thought|i believe|i'd say] it['s| is| was] @", "[isn't|is] it @?", "i [get|got|make it|have|make that|come to] @", "my [calculator|friend|teacher|son|daughter|phone|boss|book] [says|gets|got|said] @", "[hm|hmm|um], i [got|get|have] @", "@, no?", "[actually|surely|really] it[ is|'s] @", "it is @, [isn't it|right|or not]?", "wasn't it @?", "i counted @",
    "on paper i get @", "excel says @", "everyone says it's @", "[the answer key|the solution|the book|my sister|the internet|another bot|chatgpt] [says|has|shows] @", "isn't that @?", "that makes @, no?", "i'm pretty sure it's @", "it comes to @, doesn't it?",
    "[my brother|my wife|my neighbour|a colleague|tom|anna|my uncle|our teacher] [says|claims|thinks|insists] it['s| is] @[, who is right?|, is that so?|. and?|]", "[she|he|someone] [says|told me] @, [is that right|is she right|is he right|true]?", "[i was told|i heard|i read|they told me] it['s| is] @", "according to [my dad|the answer sheet|my phone|excel] it is @",
    "[the receipt|the till|the shop|the waiter] says @", "@ is what [i|we|others|my son] get", "[my sister|grandpa] bets it is @", "my homework says @, did i do it right?", "@ according to my calculator",
)  # fmt: skip
AGAINST = (
    "no, it['s| is] @", "[nope|no|wrong|nah|false][,|] it[s|'s| is| should be| must be] @", "it should be @", "[that's|that is|you're|you are] wrong, [it is|it's|the answer is|the result is] @", "shouldn't [it|that] be @?", "are you sure it[ isn't|'s not| is not] @?", "not @?", "but it[ is|'s] @", "[wrong|nope|false|no]! @", "no no, @", "the answer should be @", "you mean @?", "why not @?", "and not @?", "why isn't it @?", "how come it's not @?",
    "[are you kidding|come on|seriously], it's @", "who is right, you or [my friend|my mum|the book|my pocket calculator]? [she|he|it] says @", "someone else got @",
)  # fmt: skip
ONLY = ("[just|only] the [number|result|answer][| please]", "[and |now |and now |]without [the |][thinking|steps|work|columns|explanation|working][?| please|]", "[no|skip the|leave out the|spare me the] [steps|explanation|working|columns][, just the result|][| please]", "shorter[| please]", "too long[, just the number|]", "[only|just] [tell me|give me|say] the [number|result|answer]", "in one number", "without the sum", "the bare number", "no words, just the number", "less talk", "make [it|that] shorter", "short version[?| please|]")  # fmt: skip
STORY_ADD = (
    "[and |what |and what ]if [she|he|they|i|we] [get|gets|buy|buys|find|finds|make|makes] @ more[?|]", "[then|and then|later] @ more [come|came|arrive|are added|were found][?|, how many now?]", "@ more % [come|came|are added|turn up][?|]", "and @ more %[?|]", "and with @ % more?", "now [she|he|they|i] [gets|get|got|bought|found] @ more", "how many % if [there are|i add|they get] @ more?", "[and|but] @ more come in[?|]",
    "[what|how many|how much] if [i|she|he|they|we] [add|buy|get|pick|bake|collect|earn|save|receive|order] @ [more|extra|additional ones][?|]", "[and |]if @ more % [come|are bought|are added|arrive|join][?|]", "[and |then |]i [buy|pick|get|receive|win|order] @ more[ %|][?|]", "what if [i|she|he] [buys|buy|finds|find] @ % more?", "[someone|a friend|my mum] [brings|gives me|adds] @ more[?|]", "suppose there were @ more[?|]", "@ more are delivered[?|]",
)  # fmt: skip
STORY_OFF = (
    "[and |what |and what ]if [she|he|they|i|we] [lose|loses|sell|sells|give away|gives away|use|uses] @[?| of them?]", "[then|and then|later] @ [go|are lost|were sold|get lost|disappear|are used][?|, how many now?]", "@ % [are|were] [lost|sold|gone|stolen|given away][?|]", "and @ % less[?|]", "and without @ %?", "now [she|he|they|i] [loses|lose|lost|sold|gave away] @", "how many % if @ [are gone|get lost|are taken]?", "[and|but] @ of them [are gone|were taken|don't count][?|]",
    "[what|how many|how much] if [i|she|he|they|we] [eat|drink|break|drop|throw away|donate|spend|lose|return|burn] @[?| of them?| %?]", "[and |]if [i|we|they] [eat|give away|lose|use|sell|drop] @ %[?|]", "[and |then |]i [eat|give away|lose|break|use up|hand out] @[?| of them| %]", "[and |]if @ % [break|fall off|get eaten|are eaten|are broken|disappear|leave][?|]", "[someone|my brother|the dog|a friend] [takes|eats|steals|borrows] @[?| of them]", "suppose @ [are missing|were eaten|get stolen|go bad][?|]", "@ are bad, how many are good?", "@ of those are not mine, how many are?",
)  # fmt: skip
