"""Bare commands: a verb and the word or words it is meant for, as people type them to a small program. ① is the word or
the list, ② what else is named. `_bare` makes the forms of one deed from the names people have for it."""

from __future__ import annotations

_BEFORE = "now|ok|then|please|pls|just|and|so|next|ok now|lol|haha|no,|first|let's|now please|yes,|flint,|can you|could you|u can|try to|quick,|go,"
_AFTER = " please| pls| now| for me| thanks|, please|, thanks| plz| ok| then| real quick"


def _bare(names: str, trails: bool = True) -> tuple[str, ...]:
    """Forms of `reverse bottle`. names: separated by bars. trails: whether the name may stand behind, `bottle reverse`."""
    forms = (
        f"[{names}] ①", f"[{names}] ①", f"[{names}]: ①", f"[{names}] ①[{_AFTER}]", f"[{_BEFORE}] [{names}] ①",
        f"[{names}] [this:|this|-|->|=>|>|=|...|,] ①", f"/[{names}] ①", f"[{names}]\n①",
    )  # fmt: skip
    return (*forms, f"① [{names}]", f"①: [{names}]", f"①, [{names}]", f"① - [{names}]") if trails else forms


SPELL = (*_bare("spell|spell out|spelling|spelling of|letters of"), "spell word ①", "spell the word ①", "spell(①)", "how to spell ①", "how spell ①", "① how to spell")  # fmt: skip
REVERSE = (
    *_bare("reverse|reverse|reverse|flip|backwards|mirror|invert|turn around|turn round|reversed|write backwards|say backwards|in reverse"),
    "reverse word ①", "reverse the word ①", "reverse the string ①", "reverse(①)", "① backward", "reverse the letters ①", "reverse letters of ①", "① backwards is", "reverse of ①",
)  # fmt: skip
CAPITALS = (*_bare("uppercase|caps|all caps|capitals|upper case|upper|shout|in caps|in capitals|to uppercase|big letters|block letters|make big|uppercased"), "uppercase word ①", "uppercase the words ①", "uppercase(①)", "upper ①", "① to uppercase", "① TO UPPERCASE")  # fmt: skip
LOWER = (*_bare("lowercase|lower case|lower|small letters|to lowercase|no caps|in small letters|make small|uncapitalise|lowercased"), "lowercase the words ①", "lowercase(①)", "① to lowercase")  # fmt: skip
LENGTH = (
    *_bare("count|count letters|count letters in|letters in|length|length of|len|how long|how long is|letter count|letter count of|number of letters|number of letters in|how many letters|how many letters in|count the letters|char count|characters in|size of"),
    "count letters of ①", "count the letters in ①", "count the word ①", "len(①)", "letters in the word ①", "① how many letters", "① how long", "how many letters has ①", "① has how many",
)  # fmt: skip
COUNT = (
    "count ② in ①", "count ②'s in ①", "count ②s in ①", "②s in ①", "②'s in ①", "how many ② in ①", "how many ② ①", "how many ②s in ①", "how many ②'s ①", "number of ② in ①", "① how many ②", "①: how many ②'s", "①, count the ②'s",
    "count letter ② in ①", "the ②'s of ①, count", "now count ② in ①", "how many letter ② in ①", "① ② count", "count(②, ①)", "amount of ② in ①",
)  # fmt: skip
VOWELS = ("count ② ①", "count ② in ①", "count ② of ①", "how many ② ①", "how many ② in ①", "number of ② ①", "count ②: ①", "① how many ②", "①: count ②", "[now|please|ok|then] count ② in ①", "count the ② ①", "①, number of ②")  # fmt: skip
WHICH = ("② letter ①", "② letter of ①", "② letter in ①", "② letter: ①", "① ② letter", "①: ② letter", "①, ② letter", "the ② letter ①", "[now|ok|please|and|pls] ② letter of ①", "② letter of word ①", "whats the ② letter of ①", "② letter from ①")  # fmt: skip
PALINDROME = (*_bare("palindrome|palindrome check|palindrome or not|is palindrome|check palindrome"), "is ① palindrome", "palindrome? ①", "① is palindrome?", "① a palindrome")  # fmt: skip
JOIN = ("join ① ②", "join ① and ②", "join: ① ②", "combine ① ②", "combine ① and ②", "glue ① ②", "merge ① ②", "merge ① and ②", "concat ① ②", "concatenate ① ②", "concatenate ① and ②", "①+②", "① ② together", "one word: ① ②", "stick together ① ②", "[now|please|ok|pls] join ① and ②", "put together ① ②", "join words ① ②")  # fmt: skip
SORTED_LETTERS = _bare("sort letters|sort letters of|sort the letters|sort the letters of|letters sorted|letters in order|alphabetise the letters of|order the letters of|letters a to z", False)  # fmt: skip

SORT = _bare("sort|sort|sort|alphabetise|alphabetize|order|sort alphabetically|alphabetical|alphabetically|alphabetical order|a to z|a-z|abc|abc order|sort abc|put in order|sort words|sort list|sort this list|sorted|sort by name|arrange")  # fmt: skip
SORT_DOWN = _bare("z to a|z-a|sort z to a|sort from z to a|reverse alphabetical|reverse alphabetical order|sort descending|sort backwards alphabetically|z first")  # fmt: skip
NUMBERS_UP = _bare("sort|sort|sort|order|ascending|smallest first|low to high|sort numbers|sort ascending|sort asc|in order|lowest first|small to big|put in order|sorted|arrange|rank low to high")  # fmt: skip
NUMBERS_DOWN = _bare("descending|largest first|biggest first|high to low|sort descending|sort desc|highest first|big to small|sort high to low|rank|sort biggest first|largest to smallest")  # fmt: skip
REVERSE_LIST = _bare("reverse|reverse list|reverse order|reverse the order|flip|flip order|backwards|reverse this list|reverse the list|reverse this|turn round|last first|from the end|last to first|flip the list|flip this list|reversed|reverse these|reverse words order|other way round")  # fmt: skip
COUNT_ITEMS = _bare("count|count|count items|count these|count them|how many|how many items|number of items|count the items|count list|list length|item count|how many things|count up")  # fmt: skip
DEDUPE = _bare("dedupe|unique|unique|distinct|remove duplicates|no duplicates|uniq|once each|without repeats|remove repeats|delete duplicates|unique only|deduplicate|drop doubles")  # fmt: skip
EXTREME = ("② ①", "②: ①", "② word ①", "② word: ①", "② of ①", "② one ①", "② one: ①", "① ②", "①: ②", "① - ②", "①, ②", "find ② ①", "which ② ①", "[now|please|ok|pls|and] ② of ①", "whats ② ①", "② word in ①", "② from ①")  # fmt: skip
BY_LENGTH = _bare("sort by length|by length|shortest to longest|shortest first|short to long|order by length|sort by size|small to long|sort shortest first|length order|from shortest to longest")  # fmt: skip
BY_LENGTH_DOWN = _bare("longest to shortest|longest first|long to short|by length longest first|sort by length descending|sort longest first|from longest to shortest|by length, long ones first|sort by length, longest first")  # fmt: skip
INITIALS = _bare("initials|initials of|acronym|acronym for|acronym of|first letters|first letters of|abbreviate|abbreviation|abbreviation of|short form of|make acronym", False)  # fmt: skip
TABLE = _bare("table|table of|make table|make a table|make table of|tabulate|as table|in a table|md table|table with|table from")  # fmt: skip
BULLETS = _bare("bullets|bullet points|bullet list|list|make list|make a list|as bullets|bullet|as a list|list these|todo list|shopping list", False)  # fmt: skip
NUMBERED = _bare("number|number these|numbered|numbered list|enumerate|with numbers|number list|as numbered list|1 2 3 list")  # fmt: skip
ODD_ONE = _bare("odd one out|odd one|which is odd|which one is odd|find odd one|intruder|which doesn't fit|which doesnt belong|doesn't belong|who is the intruder|find the intruder|does not belong|wrong one|which is different in kind|outsider")  # fmt: skip
DOUBLED = _bare("double letters|double the letters|double each letter|double every letter|each letter twice|twice each letter", False)  # fmt: skip
SHUFFLED = _bare("shuffle|scramble|mix|mix up|jumble|jumble up|randomise|random order")
ANAGRAM_OF = _bare("anagram|anagram of|anagrams|anagrams of|unscramble|make an anagram of|find anagram", False)
