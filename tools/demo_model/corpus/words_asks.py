"""How people ask for something done with a word: whole questions, ① the word, ② a letter or a place in it; and what they
say once the word has been named (`..._IT`), before or in an earlier turn."""

from __future__ import annotations

from random import Random

from tools.demo_model.corpus.asking import FIRST, one
from tools.demo_model.corpus.lists_asks import hyphened

_ASK = "[|please |can you |could you |could you please |would you |i want you to |now |just |can u |i need you to |help me ]"
_NOW = "[|now |and now |ok now |ok, |then |and |please |can you |could you |can u |next, ]"

GIVEN = (
    "[the word is|my word is|the word|word|here is a word|a word|this word|next word|we have|i have] ①[.|:|,| -]", "[take|consider|look at|think of|let's take|here is|given|imagine|we take|use] [|the word ]①[.|:|,]", "[with|for|about|in the case of] [|the word ]①[,|:]", "①[:|.| -|,||?]", "i [wrote|typed|read|saw|picked|chose|was given] [|the word ]①[.|:|,]", "you see the word ①[.|:]", "[my name is|my password is|my dog is called|my team is called|the answer was|my friend is called] ①[.|,]", "[it's about|i'm thinking of|say we have|suppose the word is] ①[.|,]",
)  # fmt: skip

SPELL = (
    f"{_ASK}spell [|out |the word |me ]①", "how do [you|i|we|people|they] [spell|write] [|the word ]①?", "how is [|the word ]① [spelt|spelled|written]?", "spelling of ①?", "[what is|what's] the [|correct |right |exact ]spelling of [|the word ]①?", "①, [letter by letter|spelled out|spelt out]", "[spell|write|type|give me|say] ① [letter by letter|one letter at a time|with hyphens between the letters|with dashes|slowly, letter by letter]",
    "what [letters|are the letters] [are in|in|make up] ①?", "[list|give me|name|show me] [|all ]the letters [of|in] [|the word ]①", "[split|break|cut|take] ① [into letters|into its letters|up into letters|apart, letter by letter]", "which letters does ① [have|contain|consist of]?", "spell: ①", "spell ① for me", "① - spell it", "i can't spell ①, [help|how does it go]?", "put hyphens between the letters of ①", "the letters of ①", "can you help me spell ①?", "how would you spell ①?", "s p e l l ①", "separate the letters [of|in] ①",
    "[i forgot|i never know|i don't know|not sure|remind me|tell me|i wonder] how [to spell|you spell|one spells|to write] [|the word ]①", "is ① hard to spell? [show me|how does it go]", "my [kid|son|daughter|teacher|student] [wants to know|asks|asked] how to spell ①", "[spell check|spelling]: ①", "① in letters", "① [spelling|letters][?|]", "say the letters of ① [one by one|one after another]", "a letter at a time: ①", "write ① with [a dash|hyphens|a space] between [the letters|each letter]", "i have to spell ① [on the phone|at school|tomorrow], how does it go?", "take ① apart", "[write|say|give me|show me|type] ① with [every|each] letter [on its own|by itself|alone|apart|separate]", "[what|which] letters is ① [made of|built of|put together from][, in order|, one by one|]?", "① [one letter|a single letter] [after the other|after another|per dash]", "[all|the] letters of ①, [in order|one at a time|each on its own]", "which letters, in [order|turn], make ①?", "how do the letters of ① go?", "set the letters of ① apart", "① as single letters", "i must read ① out [over|on] the phone, letter for letter", "dictate ① to me", "what is ① made of, letter by letter?", "① please, letter by letter", "spell ① like in a spelling bee",
)  # fmt: skip
SPELL_IT = (
    f"{_NOW}spell it[| out| for me]", f"{_NOW}spell [that|the word][| out]", "[and |now |]letter by letter[|?| please]", "[and|now] spelled out[?|]", "[and |]how is it [spelled|spelt|written]?", "how do [you|i] spell [it|that]?", "[now |]with [hyphens|dashes] between the letters", "the letters, one by one", "[and |what is |]its spelling?", "[and |]what are its letters?", "split it into letters", "which letters does it have?", "list its letters", "give me the letters", "i can't spell it, help", "take it apart, letter by letter",
)  # fmt: skip

REVERSE = (
    f"{_ASK}reverse [|the word |the letters of |the letters in |the string ]①", "① [backwards|reversed|in reverse|back to front|the other way round|from right to left|backward|inverted]", "backwards: ①", "reverse: ①", "[write|say|type|give me|show me|read|put|turn|print] [|the word ]① [backwards|in reverse|back to front|the other way round|from right to left|with the letters in reverse order]",
    "what is [|the word ]① [backwards|reversed|in reverse|back to front|spelled in reverse order|read backwards|turned round]?", "reverse this: ①", "flip ①", "what's ① [backwards|reversed|back to front|in reverse]?", "how do you [write|say] ① backwards?", "flip the [letters|word] [of |]①", "what do [you|i|we] get if [you|i|we] [reverse|flip|turn round|write backwards|read backwards] ①?", "① from the [last letter to the first|end to the start|end|back]", "mirror [|the word ]①", "what does ① [read|look like|say|become|sound like] backwards?", "the reverse of ①", "reverse the order of the letters [in|of] ①",
    "turn ① [around|round|upside down, letter by letter]", "can you do ① backwards?", "i [need|want|would like to see] ① backwards", "what would ① be [backwards|in reverse]?", "if you [hold|put] ① [to|before] a mirror, what do you read?", "① mirrored", "start ① [at the end|from the last letter]", "the letters of ① in [reverse order|the opposite order|reverse]", "invert ①", "① in backwards order", "read ① from the end", "what word is ① backwards?", "last letter first: ①", "i want to know how ① [looks|reads] backwards", "[a code|secret code|a puzzle]: ① backwards", "write ① so that the last letter comes first", "string reverse: ①", "reverse(①)", "①[::-1]", "[write|read|say|put|give me] ① [from back to front|from the back to the front|from right to left|right to left|from last letter to first]", "① right to left", "[how|what] does ① look [in|like in] a mirror, [letters in reverse order|last letter first]?", "[in my|in our|for a|my|a] secret [code|language|message] [words are|every word is|we write words] [reversed|backwards|written in reverse]: ①", "secret code: write ① in reverse", "[encode|encrypt|hide] ① by [reversing it|writing it backwards|turning it round]", "what comes out if ① is [written|read|typed] [from the end|from right to left|from back to front]?", "what word do i see if i read ① from its last letter on?", "i type ① starting with its last letter, what do i [get|see]?", "each letter of ①, last one first, as one word", "my [kid|friend|son] wants to know [his name|a word] backwards: ①",
    "[walk|go|read] through ① from [the back|the end|right to left]", "[undo|switch] the letter order of ①", "and ① the other way?",
)  # fmt: skip
REVERSE_IT = (
    f"{_NOW}reverse [it|that|the word|that one|the letters]", f"{_NOW}[write|say|do|show|give me|read|put|turn] [it|that|the word] [backwards|in reverse|the other way round|back to front]", "[now|and|and now|ok now|then] [backwards|reversed|in reverse|back to front|the other way round]?", "[backwards|reversed|in reverse|back to front|the other way round][| please|?| now]", "[and what is|what is|and what would be|what's] [it|that|the word] [backwards|in reverse]?", "[now |]flip it[| round| around]", "turn it [round|around]", "same word[, but|,] backwards", "[and |]from the end?",
    "[i want|i need|i'd like] [it|the word] backwards[ too| now|]", "what does it look like backwards?", "but backwards", "mirror it", "[and |]the reverse?", "read it from right to left", "[and |]if [i|you] reverse [it|the word]?", "the letters in reverse order", "last letter first", "how does it read backwards?", "what do i get if i reverse it?", "reverse",
)  # fmt: skip
SPELL_BACKWARDS = (
    f"{_ASK}spell [|the word ]① [backwards|in reverse|from the end|from back to front|from the last letter]", "how do you spell ① backwards?", "how is ① [spelt|spelled] [backwards|in reverse]?", "① [spelled|spelt] [backwards|in reverse]", "spell ① the wrong way round", "① backwards, letter by letter", "the letters of ① from last to first, with hyphens",
)  # fmt: skip

_CAPS = "[capitals|capital letters|all caps|caps|upper case|uppercase|big letters|block letters]"
CAPITALS = (
    f"[|please |can you |could you |now ][write|put|type|say|spell|give me|show me|print] [|the word ]① in {_CAPS}", "[capitalise|capitalize|uppercase|upper case] [|the word |all of ]①", f"① in {_CAPS}", "make ① [uppercase|all caps|upper case|all capitals|big]", "[turn|change|convert] ① [to|into] [capitals|upper case|uppercase|all caps]", "shout ①", "all caps: ①", "uppercase: ①", "upper(①)", "what does ① look like in [capitals|caps]?", "① but in all caps", f"i [need|want] ① in {_CAPS}", "① with caps lock[ on|]", "how do i write ① in capitals?", "i need a [sign|title|label|heading]: ① in capitals", "all letters of ① big", "scream ①", "[write|type] ① as if caps lock was on", "capital letters only: ①", "①, capital letters [please|only]", "yell ①",
)  # fmt: skip
CAPITALS_IT = (
    f"{_NOW}[write|say|put|make|type|show|give me] [it|that|the word] in {_CAPS}", f"[now|and|and now|same|but|same word] in {_CAPS}[?| please|]", "[in capitals|in caps|in upper case|all caps|uppercase|capitals][| please|?| now]", f"{_NOW}make it [upper case|uppercase|all caps|bigger: capitals|all capitals]", f"{_NOW}[capitalise|capitalize|uppercase|shout] it", "caps lock version", "[and |]what about capitals?", "i want it in [capitals|caps]", "louder: all capitals", "all letters big",
)  # fmt: skip
_SMALL = "[lower case|lowercase|small letters|little letters]"
LOWER = (
    f"[|please |can you |could you |now ][write|put|type|say|give me|show me] [|the word ]① in {_SMALL}", "[lowercase|lower case|uncapitalise] [|the word |all of ]①", f"① in {_SMALL}", "make ① [lowercase|lower case|all small|small]", "[turn|change|convert] ① [to|into] [lower case|lowercase|small letters]", "lowercase: ①", "lower(①)", "stop shouting ①", "① without the capitals", "no capitals: ①", f"i [need|want] ① in {_SMALL}", "whisper ① (small letters)", "caps lock was on: ①. in lower case please", "① but small", "all letters of ① small",
)  # fmt: skip

LENGTH = (
    "how many letters [are in|are there in|in|does it take to write] [|the word ]①?", "how many letters does [|the word ]① [have|contain|consist of|take]?", "[|please |can you |could you |now ]count the [letters|number of letters|characters] [in|of] [|the word ]①", "length of ①", "how long is [|the word |the string |the name ]①?", "what is the length of [|the word ]①?", "number of [letters|characters] in ①", "letters in ①?", "① - how many letters?", "① has how many letters?", "tell me how long [|the word ]① is", "tell me how many letters [|the word ]① has", "how many characters [are in|are there in|in|long is] ①?", "letter count of ①", "count the letters: ①", "len(①)",
    "[is|of] how many letters is ① made?", "how many [boxes|squares|tiles] do i need for [the word |]① in a crossword?", "① is how [long|many letters]?", "i [need|want to know|have to know] [the length of|how many letters are in|the number of letters of] ①", "what length does ① have?", "[letters|characters|length]: ①", "does ① have many letters? how many?", "how big is the word ①?", "① [letters|length][?|]", "i counted the letters of ①, how many [did i get|should it be]?", "how many letters do i [write|type] for ①?", "[my name is|he's called] ①, how many letters is that?", "count ①'s letters", "how many keys do i press to type ①?",
)  # fmt: skip
LENGTH_IT = (
    "[and |]how many letters [is that|does it have|has it|are there|are in it|are that|does that have|does the word have][?|]", "[and |]how long is [it|that|the word]?", "[and|so|] how many letters?", f"{_NOW}count [its letters|the letters|them|how many letters it has]", "[length|its length|and the length|the length]?", "how many characters[| is that]?", "[number of letters|letter count][|?]", "is it long? how many letters?", "tell me how many letters [it has|that is]", "how many [letters|characters] [in it|in total]?", "what is its length?", "how many letters do i need?",
)  # fmt: skip

COUNT = (
    "how many ②[|'s|s] [are in|are there in|does it have in|in|do you see in|can you find in] [|the word ]①?", "how many times is [the letter |]② in [|the word ]①?", "how many times does [the letter |]② [appear|occur|come up|show up] in [|the word ]①?", "number of ②'s in ①", "[|please |can you |could you |now ]count the [letter |number of |]②[|'s|s] in [|the word ]①", "②'s in ①?", "count: ② in ①", "how often is [the letter |]② in ①?", "how often does [the letter |]② [appear|come up|occur] in ①?", "① - how many ②?", "how many letter ② in ①?", "how many ②[|'s|s] does [|the word ]① [have|contain]?", "tell me how many ②[|'s] there are in ①", "what is the number of ②'s in ①?", "in the word ①, how many ②'s [are there|do you see]?", "① has how many ②'s?", "go through ① and count [the ②'s|every ②|each ②]", "how many times does [someone|one] write ② in ①?", "the count of the letter ② in ①", "[amount|quantity] of ②'s in ①[?|]", "if i spell ①, how many times do i say ②?", "i need the count of ②'s in ①",
    "[do|can] you know how many ②'s ① has?", "how many of the letters in ① are ②?", "is there more than one ② in ①? how many?", "i see ① and wonder how many ②'s it has", "① contains how many ②?", "find all ②'s in ①[ and count them|, how many]", "count ② in ①", "the ②'s in ①, how many?", "how many times do i type ② in ①?", "[they say|everyone asks] how many ②'s are in ①, so?", "① [,|-] number of ②", "do you see ② in ①, and how often?",
)  # fmt: skip
COUNT_IT = (
    "[and |]how many ②[|'s|s] [are in it|does it have|has it|are there|is that]?", f"{_NOW}count the ②'s", "[and |]how many ②?", "how often is ② in it?", "[and |]the number of ②'s?", "how many times is ② in it?", "how many ②'s do you see?",
)  # fmt: skip
CLASS = (
    "how many ② [are in|are there in|in|can you find in] [|the word ]①?", "[count|please count|can you count] the ② in [|the word ]①", "number of ② in ①", "how many ② does [|the word ]① have?", "② in ①?", "[how many|count of] ②: ①", "① - how many ②?", "[please |can you |could you |now ]count how many ② [are in|are there in] ①", "what is the ② count of ①?", "i need to know how many ② ① has", "① has how many ②?", "tell me how many ② there are in ①", "what is the number of ② in ①?", "how many of the letters of ① are ②?", "① contains how many ②?", "count all ② of ①", "① [has|with] how many ②?", "i'm counting ②: how many in ①?",
)  # fmt: skip
VOWELS_IT = ("[and |]how many vowels[| are in it| has it| does it have| is that]?", f"{_NOW}count [the|its] vowels", "[and |]vowels?", "[the |]number of vowels?", "how many of [them|the letters] are vowels?")  # fmt: skip

WHICH = (
    "[what is|what's|which is|tell me|give me|find] the ② letter [of|in] [|the word ]①?", "the ② letter of ①", "② letter of ①?", "[which|what] letter [is|comes] ② in ①?", "what letter does ① have in ② place?", "①: ② letter?", "and the ② letter of ①?", "[please |can you |could you |]name the ② letter [of|in] ①", "in [|the word ]①, [what|which] is the ② letter?", "[say|write|show] the ② letter of ①", "give me ①'s ② letter", "what's ①'s ② letter?", "the ② letter in the word ① is?", "i need the ② letter of ①", "can you [tell me|find|give me] the ② letter of ①?",
    "① - [the |]② letter[?|]", "② letter: ①", "only the ② letter of ①", "which is ② in ①, what letter?", "look at the ② letter of ①. which is it?", "of the word ① [take|i want|i need] the ② letter", "do you know the ② letter of ①?", "what stands ② in the word ①?",
)  # fmt: skip
WHICH_IT = (
    "[and |]its ② letter?", "[and |]what is [the|its] ② letter?", "[and|now] the ② letter[?|]", "② letter[?|]", "[which|what] letter is ②?", "[and |]the ② one?", "just the ② letter", "[tell me|give me|say|name] the ② letter", "which letter comes ②?",
)  # fmt: skip
ENDS = (
    "what letter does ① ② with?", "[which|what] letter does [|the word ]① ② with?", "① ②s with which letter?", "with which letter does ① ②?", "tell me the letter ① ②s with", "the letter that ① ②s with?", "[what|which] letter is at the ② of [|the word ]①?", "how does [the word |]① ②, with which letter?", "what does ① ② with?", "[with|on] [which|what] letter does ① ②?", "tell me what ① ②s with", "i need to know the letter ① ②s [with|on]", "① ②s [with|in|on] what?", "[what|which] is the letter at the ② of ①?", "the word ① ②s with the letter [...|what|which]?", "the letter at the ② of ①",
)  # fmt: skip
FILED = (
    "[under|at] [which|what] letter [do i find|would i find|should i look up|is|do you file|will i find] ①[ in a dictionary| in the index|]?", "[which|what] letter do i look under for ①?", "[which|what] letter does ① [begin|open] with?", "① begins with [what|which letter]?", "in an index, ① [stands|is] under which letter?", "what is the initial of ①?", "what does ① [begin|start off] with?",
)  # fmt: skip
FINISHED = (
    "[what|which letter] does ① [finish|stop|close] [with|on]?", "① finishes [with|on] [what|which letter]?", "[what|which] is the final letter of ①?", "how does ① finish, [which|what] letter?", "the [final|closing] letter of ①", "in [what|which] letter does ① finish?",
)  # fmt: skip
ENDS_IT = (
    "[which|what] letter does it ② with?",
    "how does it ②?",
    "[the |]letter at the ②?",
    "with what letter does it ②?",
)

CONTAINS = (
    "[is there|does it have|do you see] [a |an |the letter |any ]② in [|the word ]①?", "does [|the word ]① [contain|have|include] [a |the letter |any |]②?", "is [the letter |]② in [|the word ]①?", "check [if|whether] ① [contains|has] [a |the letter |]②", "② in ①, yes or no?", "any ② in ①?", "tell me [if|whether] there is [a |]② in ①", "can you find [a |the letter |]② in ①?", "①: is there [a |]②?", "is ② one of the letters of ①?", "do i need [a |the letter |]② to [write|spell|type] ①?", "does ② appear in ①?", "① has [a |]②, [right|yes|no]?", "is the word ① written with [a |]②?", "look for ② in ①", "① with ② in it?", "is there ② anywhere in ①?",
)  # fmt: skip


_BARE_SHARE = 0.2


def whole_or_named(rng: Random, whole: tuple[str, ...], it: tuple[str, ...], bare: tuple[str, ...] = ()) -> str:
    """A whole question, or now and then a bare command, or the word first and then what to do with it."""
    roll = rng.random()
    if bare and roll < _BARE_SHARE:
        return hyphened(rng, one(rng, bare))
    if not it or roll < 0.78:
        return one(rng, whole)
    named = one(rng, GIVEN)
    return f"{named}{chr(10) if named == FIRST else ' '}{one(rng, it)}"
