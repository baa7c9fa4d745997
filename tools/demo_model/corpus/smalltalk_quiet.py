"""Asked for silence or for a single word: what can be had of that, in one sentence. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.intents import Intent

QUIET = (
    Intent(
        "say nothing",
        ("[please |just |now |can you |could you |]say nothing[| at all| for a moment| now| for once| more]", "[please |just |]don't [say anything|answer|reply|respond|speak|write anything|say a word][| to this| for a moment| now| at all]",
         "[please |]do not [answer|reply|respond|speak|say anything][| to this| now]", "[please |can you |just |]be [quiet|silent|still] for a [moment|minute|second|bit|while]", "[please |]no [answer|reply|response] [please|needed|necessary|now]", "[can you|could you] [be silent|stay quiet|not answer|keep silent][?|]",
         "[answer|reply|respond] with [nothing|silence|an empty message]", "[i need|let's have|give me] [silence|a moment of silence|some quiet|a quiet minute]", "[not a word|not one word|no words][| now| please]", "ignore this[| message]", "this needs no answer", "you don't [need|have] to [answer|reply|say anything]", "silence please", "let's sit in silence"),
        ("Quiet, then: this line is the least I can write.", "As **quiet** as I can be: one short line.", "Quiet it is. I write again when you do."),
        ("They want silence. A model must write something: one short line.", "Say nothing: the nearest is one line."),
        accept=("quiet",),
    ),
    Intent(
        "one word only",
        ("[please |just |now |can you |could you |]answer [with|in|using] [just |only |]one word", "[just|only] one word[| please| as an answer]", "[reply|respond|speak] [with|in|using] [a single|one] word", "one word answer[s|][| only| please]", "[say|give me|tell me|type] [just |only |]one word", "[from now on |]only one word [answers|at a time]", "a single word[| please| will do]", "use one word"),
        ("**Gladly.**", "**Agreed.**", "**Certainly.**"),
        ("One word is wanted: I say one.", "A single word."),
        accept=("gladly", "agreed", "certainly"),
    ),
    Intent(
        "a pun",
        ("[tell me|make|give me|do you know|say|write|i want|do] [a|another|a bad|a good|a terrible] [pun|play on words|wordplay]", "[make|tell|do] [me |][some |]puns", "puns[| please]", "[can you|could you] [pun|make puns|do puns|make a pun][?|]", "a pun[| about anything| please]", "[do you know|got] any puns?", "pun time", "say something punny"),
        ("My best pun: the cache and I are never short of **hits**.", "A small pun: an expert that is evicted feels quite **unloaded**.", "One pun I have: I carry the one, and the one never **thanks** me."),
        ("A pun. One by heart.", "They want a pun; I have three."),
        accept=("pun",),
    ),
)  # fmt: skip
