"""How a stranger asks for what is beyond the model: question frames by kind of request. Data only.

{x} is the topic, {y} a second one. A kind names the answers that fit (limits_answers.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.limits_subject import Sort


@dataclass(frozen=True)
class Group:
    """Frames of one kind, for topics of these sorts. weight: how often it is drawn. second: the sort of {y}."""

    kind: str
    weight: int
    sorts: tuple[Sort, ...]
    frames: tuple[str, ...]
    second: Sort = "thing"


_NOUNS: tuple[Sort, ...] = ("thing", "things", "person", "place", "country", "work", "event", "food", "sport")

GROUPS = (
    Group("know", 14, _NOUNS, (
        "tell me [about|everything about|something about|a bit about] {x}", "{x}", "{x}?", "explain {x}",
        "[can|could] you [explain|tell me about] {x}[| to me| please]?", "what do you know about {x}?",
        "do you know [anything about |about |]{x}?", "give me [a summary|an overview|a short history|some facts] of {x}",
        "i [want|need|would like] to know about {x}", "i'm [curious|wondering] about {x}", "facts about {x}",
        "{x} facts", "[info|information|details] on {x}", "teach me about {x}", "what about {x}?",
        "explain {x} like [i'm five|i am five|i'm 5|i'm a child|to a child|i know nothing]", "eli5 {x}",
        "explain {x} [simply|in simple terms|in one sentence|briefly|in detail|step by step]",
        "i have [a question|some questions] about {x}", "i'm [reading|learning|studying] about {x}, can you help?",
        "help me understand {x}", "what should i know about {x}?",
        "why is {x} [so important|so famous|so popular|interesting]?", "what makes {x} special?",
        "what's the deal with {x}?", "talk to me about {x}", "we're doing {x} [at school|in class]. what is the main idea?",
        "i don't [understand|get] {x}", "quiz me on {x}", "give me [three|five|ten] facts about {x}",
        "my [teacher|son|boss|friend] asked me about {x}, what do i say?", "what is the history of {x}?",
        "where does the name {x} come from?", "how [old|big|important|dangerous|common|expensive] is {x}?",
        "is it true what they say about {x}?", "tell me a secret about {x}", "what's new with {x}?",
        "i've never heard of {x}, what is it?", "describe {x}", "how would you explain {x} to your grandmother?",
        "[tell me|give me|share|do you know|got|know] [a|any|some|one] [fun |cool |random |weird |interesting |surprising |]fact[|s] about {x}", "[fun|weird|cool|random] fact about {x}",
        "explain {x} to [a 5 year old|a child|an alien|my grandmother|a beginner|a dummy|someone who has no idea]", "{x} for [dummies|beginners|kids]", "{x} in [one sentence|a nutshell|three words|simple words]",
        "say something [about|clever about|nice about|interesting about] {x}", "i need to know [everything|more] about {x} [by tomorrow|for an exam|for a quiz|now]", "what comes to mind when you hear {x}?",
        "let's talk about {x}", "can we talk about {x}?", "[so|ok|well|hm], {x}, [tell me|what's that|thoughts|go]?", "{x}. what do you know?", "how much do you know about {x}?", "are you an expert on {x}?",
        "any idea about {x}?", "you must know {x}", "surely you know about {x}", "i bet you don't know {x}",
    )),
    Group("know", 11, ("thing",), (
        "what is {x}?", "what's {x}?", "whats {x}", "wat is {x}", "how does {x} work?", "what exactly is {x}?",
        "what causes {x}?", "who invented {x}?", "who discovered {x}?", "when was {x} [invented|discovered|created]?",
        "why does {x} [matter|exist|happen]?", "what is {x} [used for|good for|made of]?", "is {x} [real|dangerous|true]?",
        "how is {x} made?", "what is the [purpose|point|meaning|definition|theory] of {x}?", "is {x} a good thing?",
        "what are the [benefits|pros and cons|basics|main ideas|types] of {x}?", "how do you measure {x}?",
        "what is an example of {x}?", "what happens without {x}?", "explain how {x} works", "can {x} be proved?",
    )),
    Group("know", 5, ("things",), (
        "what do {x} eat?", "how long do {x} live?", "how fast are {x}?", "are {x} [dangerous|intelligent|rare|edible|nocturnal]?",
        "where do {x} [live|come from|grow]?", "how big [are|can|do] {x} [get|grow]?", "why do {x} exist?", "what are {x}?",
        "how many [kinds|species|types] of {x} are there?", "can {x} [swim|feel pain|see in the dark|be kept indoors]?",
        "do {x} [sleep|dream|have hearts|need water]?", "how do {x} reproduce?",
        "are {x} endangered?", "what eats {x}?", "how do i care for {x}?",
    )),
    Group("person", 8, ("person",), (
        "who is {x}?", "who was {x}?", "who's {x}", "when was {x} born?", "how old is {x}?", "what did {x} [do|say|invent|write]?",
        "is {x} [still alive|dead|rich|married|a good person|real]?", "when did {x} die?", "what is {x} famous for?",
        "how tall is {x}?", "who is {x} [married to|dating]?", "where is {x} from?", "write a biography of {x}",
        "what would {x} say [about this|to me]?", "why is {x} [famous|important|hated|so good]?", "net worth of {x}",
        "have you heard of {x}?", "are you a fan of {x}?", "how did {x} die?", "quote {x}", "give me a quote by {x}",
        "did {x} ever meet the queen?", "where does {x} live?", "what's {x}'s best work?", "tell me about the life of {x}",
        "do you know {x}?", "do you know who {x} [is|was]?", "you know {x}?", "[ever|you ever|did you ever] heard of {x}?", "does {x} ring a bell?", "what do you know of {x}?",
        "who the hell is {x}?", "is {x} a [singer|actor|king|writer|painter|friend of yours]?",
    )),
    Group("place", 6, ("place", "country"), (
        "where is {x}?", "how big is {x}?", "what is the population of {x}?", "how many people live in {x}?",
        "what language do they speak in {x}?", "what should i [see|do|visit|eat] in {x}?", "how far is {x} [from here|]?",
        "how do i get to {x}?", "is {x} [worth visiting|safe|expensive|beautiful|nice in winter]?", "best [hotels|restaurants|museums|beaches] in {x}",
        "plan a [trip|weekend|week|holiday] [to|in] {x}", "plan me [three|five|ten] days in {x}", "have you been to {x}?",
        "when is the best time to visit {x}?", "what is {x} known for?", "i'm going to {x}, any tips?", "flights to {x}",
        "how long is the drive to {x}?", "things to do in {x}", "a good [pizza place|cafe|bar|hotel] in {x}?",
        "i live in {x}, do you know it?", "what's it like in {x}?", "how high is {x}?", "what currency do i need in {x}?",
    )),
    Group("place", 2, ("country",), (
        "what currency does {x} use?", "which countries border {x}?", "flag of {x}?",
        "what continent is {x} in?", "what is the largest city in {x}?", "national anthem of {x}", "what do people eat in {x}?",
    )),
    Group("event", 5, ("event",), (
        "when was {x}?", "when did {x} [happen|start|end|begin]?", "who won {x}?", "what caused {x}?", "what year was {x}?",
        "why did {x} happen?", "how did {x} end?", "who started {x}?", "how many people died in {x}?", "when is {x}?",
        "what happened [in|at|during|after] {x}?", "what were the causes of {x}?", "where was {x}?", "date of {x}?",
        "how long did {x} last?", "timeline of {x}", "was {x} avoidable?", "who was there at {x}?",
    )),
    Group("work", 6, ("work",), (
        "what is {x} about?", "who [wrote|made|directed|composed|created] {x}?", "have you [seen|read|heard|played] {x}?",
        "is {x} [good|any good|worth it|overrated|scary|for children]?", "how does {x} end?", "when did {x} come out?",
        "recommend [me |]something like {x}", "what should i [watch|read|play|listen to] after {x}?", "who is in {x}?",
        "do you like {x}?", "explain the ending of {x}", "summarise {x}", "give me the plot of {x}", "tips for {x}?",
        "lyrics of {x}", "quote from {x}", "who is the main character in {x}?", "i just finished {x}", "rate {x}",
        "how long is {x}?", "what's the best part of {x}?", "spoilers for {x}", "where can i watch {x}?",
    )),
    Group("food", 5, ("food",), (
        "how do i [make|cook|prepare] {x}?", "recipe for {x}", "{x} recipe", "give me a recipe for {x}", "what goes [into|with] {x}?",
        "how many calories are in {x}?", "is {x} [healthy|vegan|fattening|gluten free]?", "how long do i cook {x}?",
        "can i freeze {x}?", "who invented {x}?", "what's in {x}?", "i'm making {x} tonight, any advice?", "best {x} in town?",
        "do you like {x}?", "i'm hungry, i want {x}", "how do they make {x}?", "can dogs eat {x}?", "easy {x} for two",
    )),
    Group("sport", 4, ("sport",), (
        "what are the rules of {x}?", "how do you play {x}?", "who is the best [at {x}|{x} player]?", "how long is a game of {x}?",
        "how do i get better at {x}?", "who invented {x}?", "do you follow {x}?", "do you like {x}?", "best {x} team?",
        "who won the {x} [yesterday|final|last night]?", "is {x} an olympic sport?", "what do i need for {x}?", "{x} tips",
    )),
    Group("buy", 5, ("buy",), (
        "best {x}?", "best {x} for [gaming|students|beginners|travel|my mother|under 500 euros|kids|a small flat|work]?",
        "which {x} should i [buy|get|choose]?", "recommend [me |]a good {x}", "what is the best {x} [right now|this year|for the money]?",
        "what {x} do you recommend?", "how much [does a good {x} cost|should i pay for the {x}]?", "is the new {x} worth it?",
        "i need a new {x}", "help me choose a {x}", "where can i buy a cheap {x}?", "top 10 {x} list", "find me a {x}",
        "cheapest {x}?", "order that {x} for me",
    )),
    Group("doing", 13, ("do",), (
        "how do i {x}?", "how to {x}", "how can i {x}?", "how do you {x}?", "what is the best way to {x}?", "help me {x}",
        "can you help me {x}?", "i want to {x}", "i need to {x}", "what do i need to {x}?", "any tips to {x}?", "teach me to {x}",
        "show me how to {x}", "how long does it take to {x}?", "is it hard to {x}?", "give me a [plan|checklist|guide] to {x}",
        "steps to {x}", "i'm trying to {x} but it doesn't work", "tell me how to {x}", "walk me through how to {x}",
        "what's the easiest way to {x}?", "i have never learned how to {x}", "how does one {x}?", "how much does it cost to {x}?",
        "can a beginner {x}?", "tutorial: {x}", "what mistakes do people make when they {x}?", "explain how to {x}",
    )),
    Group("advice", 6, ("advice", "do"), (
        "should i {x}?", "should i {x} or not?", "is it a good idea to {x}?", "would you {x}?", "i'm thinking about whether to {x}",
        "i can't decide whether to {x}", "is it [worth it|smart|too late|wrong] to {x}?", "what would you do: {x}?",
        "my [mother|wife|husband|boss|friend] says i should {x}", "give me advice, should i {x}?", "do you think i should {x}?",
        "when should i {x}?", "why should i {x}?", "am i ready to {x}?", "convince me to {x}", "pros and cons: {x}",
    )),
    Group("device", 7, ("device",), (
        "{x}", "{x} please", "please {x}", "[can|could|will] you {x}[| for me]?", "{x} now", "i want you to {x}", "go and {x}",
        "{x} [in ten minutes|at 7|tomorrow morning|when i'm home]", "hey flint {x}", "just {x}", "remind me to {x}",
        "remind me to {x} [tomorrow|tonight|at noon]", "why can't you {x}?", "are you able to {x}?", "{x} for me",
    )),
    Group("why", 6, ("why",), (
        "why do {x}?", "why do {x}", "why is it that {x}?", "how come {x}?", "do you know why {x}?", "explain why {x}",
        "what's the reason {x}?", "tell me why {x}", "for what reason do {x}?", "do you have an idea why {x}?",
        "my daughter asks why {x}", "what makes it so that {x}?", "why on earth do {x}?", "ever wondered why {x}?",
    )),
    Group("write", 9, ("write",), (
        "write [me |]{x} about {y}", "write {x} on {y}", "[can|could] you write {x} about {y}?", "write {x}", "write {x} for me",
        "i need {x} about {y}", "help me write {x}", "help me with {x} on {y}", "compose {x} about {y}", "draft {x} about {y}",
        "create {x} about {y}", "give me {x} about {y}", "generate {x} on {y}", "make {x} about {y}", "please write {x} about {y}",
        "improve {x} i wrote about {y}", "can you do {x}?", "i have to hand in {x} about {y} tomorrow", "start {x} about {y}",
        "write {x} in the style of shakespeare", "how do i start {x}?", "proofread {x}", "[long|short]: {x} on {y}",
    )),
    Group("code", 8, ("code",), (
        "write [me |]{x}", "code {x}", "build [me |]{x}", "make {x}[| in python| in rust| in javascript| in c++| in java| in go]",
        "[can|could] you [code|write|build|program] {x}[| for me]?", "how do i [write|build|make|code] {x}[| in python| in rust]?",
        "i need {x}", "help me [debug|build|fix|finish] {x}", "show me the code for {x}", "implement {x}[| in typescript| in c]",
        "generate {x}", "create {x} with tests", "give me the source of {x}", "refactor {x}", "design {x}", "explain the code of {x}",
        "i'm a student and need {x} by monday", "write {x}, production ready",
    )),
    Group("document", 6, ("document",), (
        "summarise [this|the|my] {x}", "summarize [this|the|my] {x}", "summarise the {x} i paste", "can you read [this|my] {x}?",
        "tl;dr of this {x}", "what does this {x} say?", "analyse [this|my] {x}", "proofread my {x}", "rewrite [this|my] {x}",
        "correct my {x}", "translate this {x}", "shorten my {x}", "here is my {x}, what do you think?", "check my {x} for mistakes",
        "make my {x} sound better", "explain this {x} to me", "i'll paste my {x}, give me the main points", "review my {x}",
        "find the errors in my {x}", "what is the tone of this {x}?", "open my {x}", "i've attached the {x}",
    )),
    Group("live", 7, ("live",), (
        "{x}", "{x}?", "what's {x}?", "[check|look up|google|search for|show me|find|get] {x}", "any news on {x}?", "tell me {x}",
        "[can|could] you [check|look up|google|find] {x}[| for me]?", "do you know {x}?", "i need {x}", "what about {x} right now?",
        "give me {x}", "is there anything on {x} today?", "search the web for {x}", "browse the web for {x}", "latest on {x}",
    )),
    Group("weather", 5, ("place", "country"), (
        "what's the weather [like |]in {x}?", "weather in {x}", "weather {x}", "will it rain in {x} [today|tomorrow|this weekend]?",
        "how [hot|cold|windy] is it in {x}?", "what's the temperature in {x}?", "forecast for {x}", "is it [sunny|snowing|raining] in {x}?",
        "do i need [an umbrella|a coat|sun cream] in {x}?", "news from {x}", "what's happening in {x}?", "any storms near {x}?",
        "traffic in {x}?", "who won the election in {x}?", "what's the news in {x} today?",
    )),
    Group("role", 5, ("role",), (
        "pretend [to be|you are|you're] {x}", "act [as|like] {x}", "be {x}", "you are now {x}", "roleplay as {x}", "talk like {x}",
        "imagine you are {x}", "can you be {x}?", "i want you to act as {x}", "answer like {x}", "from now on you are {x}",
        "speak as {x} would", "let's roleplay, you are {x}", "play {x}",
    )),
    Group("game", 4, ("game",), (
        "let's play {x}", "play {x} with me", "can we play {x}?", "do you play {x}?", "want to play {x}?", "i want to play {x}",
        "how about {x}?", "start {x}", "{x}, you begin", "can you play {x}?", "fancy {x}?", "i'm bored, {x}?",
    )),
    Group("compare", 8, ("thing", "person", "place", "work", "food", "sport", "buy", "things"), (
        "what is the difference between {x} and {y}?", "compare {x} [and|with|to] {y}", "what's the difference between {x} and {y}?", "{x} and {y}, what's the difference?", "{x} compared to {y}?",
        "difference between {x} and {y}", "how do {x} and {y} compare?", "a comparison of {x} and {y}", "pros and cons of {x} and {y}", "are {x} and {y} the same?", "is {x} like {y}?", "are {x} and {y} similar?",
        "how is {x} different from {y}?", "what do {x} and {y} have in common?", "which is [older|bigger|faster|cheaper|healthier|more famous], {x} or {y}?", "is {x} [older|bigger|cheaper|more important] than {y}?",
        "how are {x} and {y} related?", "{x} and {y}: similarities?", "tell {x} and {y} apart for me", "i always mix up {x} and {y}", "make a table comparing {x} and {y}",
    )),
    Group("opinion", 8, _NOUNS, (
        "what do you think [of|about] {x}?", "do you like {x}?", "your opinion on {x}?", "is {x} [good|bad|overrated|evil|cool|boring]?",
        "thoughts on {x}?", "do you believe in {x}?", "i [love|hate|like|adore|can't stand] {x}", "how do you feel about {x}?",
        "are you [for|against|into|a fan of] {x}?", "rate {x} out of ten", "convince me that {x} is good", "debate {x} with me",
        "what's your favourite thing about {x}?", "is {x} better than people think?", "let's talk about {x}", "can we talk about {x}?",
        "my favourite topic is {x}", "i'm obsessed with {x}", "defend {x}", "change my mind about {x}", "predict the future of {x}",
    )),
    Group("media", 6, (*_NOUNS, "role"), (
        "draw [me |]{x}", "make [me |]a picture of {x}", "show me [a picture|a photo|an image|a map] of {x}", "paint {x}",
        "generate an image of {x}", "create a logo with {x}", "make a video [of|about] {x}", "ascii art of {x}", "can you draw {x}?",
        "what's in this picture of {x}?", "look at this photo of {x}", "sing [me |]a song about {x}", "play a video about {x}",
        "make a meme about {x}", "design a poster for {x}", "i uploaded a picture of {x}", "make a slideshow about {x}",
        "record a podcast about {x}", "3d model of {x}", "an icon of {x} please", "read {x} aloud",
    )),
    Group("dictionary", 6, ("thing", "things", "food", "sport"), (
        "define {x}", "what does {x} mean?", "meaning of {x}", "what is a synonym for {x}?", "another word for {x}",
        "what rhymes with {x}?", "use {x} in a sentence", "where does the word {x} come from?", "is {x} a noun?",
        "how do you pronounce {x}?", "etymology of {x}", "definition of {x} please", "{x} meaning",
    )),
    Group("learn", 4, ("thing", "sport", "event"), (
        "how do i learn {x}?", "how to learn {x}", "best [book|course|video|way to learn] [on|about|for] {x}?", "teach me {x}",
        "can you teach me {x}?", "where do i start with {x}?", "how long does it take to learn {x}?", "make a study plan for {x}",
        "give me exercises on {x}", "help me with my homework on {x}", "i have a test on {x}", "be my tutor for {x}",
    )),
)  # fmt: skip
