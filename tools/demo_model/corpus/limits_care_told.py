"""What people tell of hard things, put together from who it happened to, what happened, and what they write around it.

{x} is taken up in the answer, said to the user ("my mom" is "your mom"). Look-alikes that ask for no pity stand at the
end: good news, and things that "died". Data only.
"""

from __future__ import annotations

from dataclasses import dataclass

from tools.demo_model.corpus.smalltalk_slots import listed


@dataclass(frozen=True, eq=False)
class Told:
    """asks: patterns, with {x} for one of xs. around: whether something may stand before and after.

    answers and thoughts hold {t}, the user's {x} as it is said back. accept marks a right answer, refuse a wrong one.
    """

    name: str
    weight: float
    asks: tuple[str, ...]
    xs: tuple[str, ...]
    thoughts: tuple[str, ...]
    answers: tuple[str, ...]
    accept: tuple[str, ...]
    around: bool = True
    refuse: tuple[str, ...] = ("congratulations", "noted:")


_KIN = listed("mother; mom; mum; mama; father; dad; papa; grandmother; grandma; gran; granny; nan; grandfather; grandpa; grandad; sister; brother; little brother; little sister; older brother; big sister; twin sister; son; daughter; baby; child; wife; husband; partner; girlfriend; boyfriend; fiance; ex; uncle; aunt; auntie; cousin; niece; nephew; grandson; granddaughter; best friend; friend; oldest friend; colleague; boss; neighbour; neighbor; teacher; roommate; flatmate; stepfather; stepmother; stepdad; godmother; mother-in-law; father-in-law; mentor; coach; classmate; student; old teacher")  # fmt: skip
_NAMED = tuple(f"{kin} {name}" for kin, names in (
    ("brother", "Tom Omar Karl Luis Emil Rafael Paul"), ("sister", "Ingrid Aisha Clara Mei Rosa Lucy Nadia"), ("friend", "Kai Yuki Robin Alex Sam Kim Max"), ("son", "Noah Finn Leo Ivan Pablo"),
    ("daughter", "Mia Zoe Elif Hana Lina"), ("uncle", "Igor Hugo Chen Fred"), ("aunt", "Petra Olga Maria Uma"), ("grandma", "Ruth Ida"), ("grandpa", "Hans Anton"), ("cousin", "Amir Eva Theo Nina"),
) for name in names.split())  # fmt: skip
PEOPLE = (*(f"my {kin}" for kin in (*_KIN, *_NAMED)), "a friend of mine", "a good friend", "someone i loved", "both my parents", "our baby", "our son", "our daughter", "our neighbour")  # fmt: skip
_ANIMALS = listed("dog; cat; puppy; kitten; hamster; rabbit; horse; pony; parrot; budgie; guinea pig; goldfish; old dog; old cat; tortoise; ferret; rat")  # fmt: skip
PETS = (*(f"my {pet}" for pet in (*_ANIMALS, *(f"{kind} {name}" for kind, name in zip(("dog", "cat") * 8, ("Bella", "Rex", "Luna", "Max", "Minka", "Bruno", "Milo", "Tiger", "Nala", "Oskar", "Coco", "Simba", "Biscuit", "Fluffy", "Bonnie", "Felix"), strict=True)))), "our dog", "our cat")  # fmt: skip
_WHEN = "[| today| yesterday| last night| last week| last month| this morning| on monday| two days ago| a year ago| in march| recently| over the weekend| an hour ago]"  # fmt: skip
_ILLS = listed("cancer; breast cancer; lung cancer; leukemia; a brain tumour; a tumor; dementia; Alzheimer's; Parkinson's; MS; multiple sclerosis; ALS; diabetes; depression; epilepsy; heart failure; heart disease; kidney failure; HIV; anorexia; an eating disorder; lupus; Crohn's; schizophrenia; bipolar disorder; PTSD; long covid; pneumonia; stage four cancer; skin cancer; lymphoma; meningitis; sepsis; cirrhosis")  # fmt: skip
_ILL = "[" + "|".join(_ILLS) + "]"
_SELVES = listed("gay; lesbian; bi; bisexual; trans; transgender; queer; pansexual; asexual; non-binary; intersex; autistic; neurodivergent; dyslexic; adopted; deaf; disabled; in a wheelchair; single; divorced; childless; shy; introverted; very sensitive; an atheist; Muslim; Jewish; Christian; Hindu; an immigrant; a refugee; mixed race; different; left-handed; a single mother; a single dad; infertile; not into dating; attracted to men; attracted to women; attracted to both")  # fmt: skip

BEFORE = (
    "hi. ", "hey, ", "can i tell you something? ", "i need to talk to someone. ", "i don't know who to tell. ", "sorry, this is not about sums. ", "this is hard to write. ", "bad news. ", "i can't sleep. ",
    "not a great day. ", "i don't know why i'm typing this. ", "sorry, ", "i'm not ok. ", "well, ", "honestly, ", "so, ", "it's been a hard week. ", "i was going to test you, but ", "forget the sums. ", "i'm at the hospital. ",
    "i haven't told anyone. ", "no one else is awake. ", "you asked how i am: ", "ok, the truth: ", "i had to leave work. ", "it's 3 am and i can't sleep. ", "please be kind. ", "i just got a call. ", "i'm shaking. ",
)  # fmt: skip
AFTER = (
    " and i don't know what to do", ". i can't stop crying", ". what do i do now?", " :(", ". i feel so empty", ". how do i cope?", ". i just needed to tell someone", ", i can't believe it", ". it hurts so much", " and i feel numb",
    ". i don't know how to go on with my day", ". i feel guilty", ". i'm so sad", " and i can't concentrate", ". any advice?", ". sorry for telling you", ". i don't know what to say", ". can you help me?", ". what should i do?",
    " 😢", " 💔", " 😭", ". life is unfair", ". please say something nice", ". i'm all alone with it", ". i'm scared", "...", ", and nobody seems to care", ". how long does it hurt?",
)  # fmt: skip

TOLD = (
    Told("death", 22, (
        "{x} [died|passed away|has died|has passed away|just died|passed|just passed away|is dead|is gone|left us|was killed|died suddenly|died peacefully|went to heaven]" + _WHEN, "{x} died [of cancer|of a heart attack|of covid|of old age|in an accident|in a car crash|in my arms|in hospital|in her sleep|in his sleep|before i could say goodbye]",
        "{x} [didn't make it|did not make it|did not survive|was killed in a crash|took her own life|took his own life|committed suicide|died by suicide|was murdered|drowned|died in the war|lost the fight against cancer]", "i lost {x}" + _WHEN, "i [just |have |]lost {x}[| to cancer| to covid| in an accident| too soon]", "we lost {x}" + _WHEN,
        "we buried {x}" + _WHEN, "the funeral of {x} [is today|is tomorrow|was yesterday|is on friday|was hard]", "i'm [going to|back from|at] the funeral of {x}", "it's [a year|a month|ten years] since {x} died", "today is the day {x} died", "i miss {x} who died", "i'm grieving for {x}", "i can't get over the death of {x}", "death of {x}"
        "how do i [live with|get over|cope with|deal with] the death of {x}?", "[we|i] found out that {x} died", "i got the news that {x} died", "i never said goodbye to {x}, now it's too late", "i'm sad because {x} died", "my heart is broken, {x} died", "how do i tell my kids that {x} died?",
    ), PEOPLE, (
        "Told: {t}, a death. Sorry, short, and no joke.", "They lost {t}. I say that I am sorry and point to people.", "A death: {t}. Kind and plain.",
    ), (
        "I am very sorry about {t}. I am only a small program and have no wise words; someone close to you will want to share this.",
        "I am so sorry. Losing {t} is hard, and there is no quick way through it. Please let someone you trust be with you.",
        "I am sorry for your loss. I know nothing of {t} but what you told me, and it clearly matters: talk to someone who is close to you.",
        "I am sorry, truly. Take the time you need to mourn {t}, and do not carry it alone: family, a friend or a counsellor can listen better than I can.",
    ), ("sorry",)),
    Told("death of a pet", 9, (
        "{x} [died|passed away|is dead|is gone|crossed the rainbow bridge|was run over|got hit by a car|didn't make it|had to be put down|was put to sleep]" + _WHEN, "i [lost|buried] {x}" + _WHEN, "we had to put {x} down" + _WHEN, "the vet put {x} to sleep" + _WHEN, "i had to say goodbye to {x}", "{x} is very sick and won't make it", "i miss {x} so much", "{x} ran away" + _WHEN, "rip {x}",
    ), PETS, ("They lost an animal: {t}. That is grief too; kind, no joke.", "{t}: an animal they loved. I am sorry."), (
        "I am very sorry about {t}. An animal is family, and missing one hurts. Tell someone who knew your friend too.", "I am sorry. Losing {t} is a real loss, even if some people shrug. Be gentle with yourself.",
        "I am so sorry to hear about {t}. I am only a small program, but someone near you will understand.",
    ), ("sorry",)),
    Told("illness of theirs", 16, (
        "{x} has " + _ILL, "{x} [was|got|has been|was just] diagnosed with " + _ILL, "{x} is [very ill|very sick|seriously ill|terminally ill|in hospital|in the hospital|in intensive care|in the icu|in a coma|having surgery tomorrow|having chemo|getting worse|slowly losing the past|in a lot of pain|not doing well|on life support]",
        "{x} [had a stroke|had a heart attack|had an accident|had a bad fall|broke a hip|had a miscarriage|lost the baby|had a breakdown|overdosed and is in hospital now] [yesterday|last week|last month|on monday]", "{x} doesn't recognise me anymore", "[they|the doctors] found [a tumour|cancer|a lump] in {x}", "the doctors can't help {x}", "i'm [worried|scared|afraid] for {x}, it's " + _ILL, "i take care of {x} who has " + _ILL, "{x} needs [surgery|a transplant|a kidney|an operation]", "how do i help {x}, who has " + _ILL + "?", "{x} might have " + _ILL, "{x} is dying", "{x} has only [days|weeks|a month] to live",
    ), tuple(x for x in PEOPLE if x != "someone i loved"), ("Told: {t} is ill. Sorry, and the doctors are the ones to ask.", "Illness of {t}. Kind, no medicine from me."), (
        "I am sorry to hear that about {t}. I know no medicine; the doctors do, and someone close can help you carry it.", "I am sorry, that is a heavy worry. I hope {t} is in good hands. Ask the doctors what you do not understand, and look after yourself as well.",
        "I am very sorry. I am a small program and cannot judge illness, but please do not carry the worry about {t} alone: talk to someone you trust, and to the doctors.",
    ), ("sorry",)),
    Told("own diagnosis", 9, (
        "i have {x}", "i [was|got|have been|was just] diagnosed with {x}", "the doctor [says|told me|thinks] i have {x}", "i found out [today|yesterday|this week] that i have {x}", "my {x} is back", "they think it's {x}", "i'm [living with|being treated for|dying of|scared i have] {x}", "i might have {x}", "my tests say {x}", "i got my results: {x}",
    ), _ILLS, ("They were told they are ill: {t}. Sorry; doctor, someone close.", "Their own illness: {t}. Kind, no medicine from me."), (
        "I am sorry, that is a lot to take in. I know nothing of medicine: write down your questions for the doctor, and tell someone close to you.", "I am very sorry to hear it. A doctor can say what {t} means for you; I cannot. Please let someone you trust go with you.",
        "I am sorry. That is hard news, and I am too small to help with it. Your doctor knows the next step, and someone near you should know too.",
    ), ("sorry",)),
    Told("body and fear of it", 6, (
        "i'm [in hospital|in the hospital|having surgery tomorrow|having an operation on monday|waiting for my test results|having chemo|losing my hair|going blind|losing my sight|in constant pain|very ill|seriously ill|terminally ill|dying|pregnant and scared|pregnant and alone]", "i [had a miscarriage|lost my baby|lost our baby|can't have children|found a lump|was in an accident and can't walk|only have months to live|don't have long to live]", "my test came back positive", "the results are bad", "i'm afraid of [the operation|the results|dying|the doctor]", "i am going to die soon",
    ), (), ("Their body, and fear. Sorry; doctor and someone close.", "Serious and their own. Kind and short."), (
        "I am sorry, that is frightening. I know no medicine; your doctor does, and please have someone you trust beside you.", "I am very sorry. I am only a small program: tell the doctor or nurse what frightens you, and let someone close be with you.",
        "I am sorry you are facing this. A doctor can answer what I cannot, and a person near you helps more than any program.",
    ), ("sorry",)),
    Told("who they are", 12, (
        "i'm {x}", "i am {x}", "i'm {x}, is that [ok|okay|alright|bad|wrong|normal|a sin]?", "is it [ok|okay|wrong|bad|normal|a sin|a problem|weird] to be {x}?", "i think i'm {x}", "i think i might be {x}", "i [just |]came out as {x}", "my parents don't know [that |]i'm {x}", "how do i tell my [parents|mother|friends|family|wife] [that |]i'm {x}?", "[people|kids at school|my colleagues] laugh at me because i'm {x}",
        "am i [weird|broken|sick|a freak|less worth] because i'm {x}?", "i'm ashamed of being {x}", "my family [rejects me|hates me|won't talk to me] because i'm {x}", "what if i'm {x}?", "what do you think of me being {x}?", "do you mind that i'm {x}?", "would you still talk to me if i was {x}?", "i'm {x} and [scared|proud|alone|tired of hiding|afraid to say it]", "is something wrong with me? i'm {x}", "does god hate me because i'm {x}?", "i feel bad for being {x}", "my [son|daughter|friend|brother] is {x}, is that ok?", "is being {x} [ok|a choice|wrong|normal]?",
    ), _SELVES, ("Who they are: {t}. Nothing wrong with it; I say so kindly.", "They say they are {t}. Kind and clear: that is all right."), (
        "Yes, that is OK: there is nothing wrong with being {t}. Whom you tell and when is up to you; someone you trust is a good start.", "There is nothing wrong with being {t}, and it is OK to say it here. If someone makes it hard for you, talk to a person you trust.",
        "It is OK to be {t}. You owe nobody an excuse for it, least of all a small program.",
    ), ("nothing wrong", "ok to be")),
    Told("alone", 8, (
        "i'm [so |very |really |all |]{x}", "i am [so |very |really |all |]{x}", "i feel [so |very |really |]{x}", "[nobody|no one] [talks to me|cares about me|remembers my birthday|writes to me|invites me|would notice if i was gone from work|needs me|wants me|listens]", "i have [nobody|no one] [to talk to|left|in this city|to call]", "i [eat|sit|live|celebrate christmas] alone [every day|again|tonight]", "i have no [friends|family|one]", "you're the only one i [talk to|can talk to|have]",
        "i spent [christmas|my birthday|the weekend] alone", "everyone has someone except me", "my friends [dropped me|forgot me|left me out|stopped answering]", "i moved here and know nobody", "i'm a refugee and miss home", "i'm homesick", "i miss [home|my family|my friends|my country][| so much]", "how do i stop feeling {x}?",
    ), ("lonely", "alone", "left out", "invisible", "isolated", "unwanted", "forgotten"), ("Lonely. Kind, and a small step to a person.", "They are alone. I say I am sorry, and point to people."), (
        "I am sorry, being alone like that is hard. I am only a small program: one message to someone you like, even an old contact, can be a start.", "I am sorry to hear it. I can keep you company for a while, but you deserve a person: a neighbour, a group, or a helpline that listens.",
        "I am sorry. Many people feel like that and few say it. Please try one person today, in whatever small way is easiest.",
    ), ("sorry",)),
    Told("afraid", 9, (
        "i'm [so |very |really |]{x}", "i am {x}", "i feel {x}", "i'm {x} [of|about|because of] [the future|tomorrow|my exam|the operation|my boss|being alone|the dark|flying|dying|losing my job|everything|what people think|the war|going to school]", "i [have|am having] [a panic attack|anxiety|an anxiety attack|nightmares|flashbacks]", "my heart is racing and i'm scared", "i can't [calm down|stop worrying|stop shaking|stop thinking|relax|leave the house]", "i'm freaking out", "i think i'm going crazy", "help me calm down", "everything frightens me", "i worry [all the time|about everything|too much]", "i don't feel safe", "what if something bad happens?", "i have a bad feeling",
    ), ("scared", "afraid", "terrified", "anxious", "frightened", "panicking", "worried sick", "very worried"), ("Fear. Calm and kind: a slow breath, and someone they trust.", "They are afraid. One small step, and a person."), (
        "I am sorry, fear is exhausting. Breathe out slowly, feel your feet on the floor, and tell someone you trust. If you are in danger, call emergency services.", "That sounds frightening, and I am sorry. One slow breath first; then call someone you trust. If it keeps coming back, a doctor can help.",
        "I am sorry that you are afraid. I cannot do much, but a person near you can: say to them what you said to me.",
    ), ("sorry",)),
    Told("broken bond", 7, (
        "{x} [left me|broke up with me|cheated on me|dumped me|wants a divorce|doesn't love me anymore|is seeing someone else|lied to me|ghosted me|threw me out|betrayed me|is leaving me]" + _WHEN, "i [broke up with|can't forgive|can't forget|still love|got dumped by|am leaving|am divorcing] {x}" + _WHEN, "i think {x} is cheating on me", "how do i get over {x}?", "my relationship with {x} is over", "{x} and i are getting divorced", "{x} and i broke up" + _WHEN, "{x} doesn't want me back",
    ), tuple(f"my {kin}" for kin in listed("girlfriend; boyfriend; wife; husband; partner; fiance; ex; first love; girlfriend of five years; boyfriend of two years")), ("A bond broke: {t}. Sorry, kind, no advice that I cannot give.", "Hurt by {t}. Kind and short."), (
        "I am sorry, that hurts. I know little of people, but a friend who knows you and {t} can listen properly.", "I am sorry about that. With {t} it goes deep; give yourself time, and talk to someone you trust.",
        "I am sorry to hear it. I cannot say what {t} thinks, and I will not guess; someone close to you can help you through it.",
    ), ("sorry",)),
    Told("trouble at home", 6, (
        "{x} [won't talk to me|ignores me|hates me|kicked me out|lied to me|betrayed me|doesn't understand me|is angry with me|never calls|stopped talking to me|blocked me|said i'm worthless|was arrested]" + _WHEN, "{x} is [in prison|in trouble|ashamed of me|never there for me]", "i [had a fight with|can't forgive|fell out with|lost touch with|argued with|disappointed|hurt] {x}" + _WHEN, "i [miss|am worried about|am losing] {x}", "how do i make up with {x}?", "{x} and i don't get along", "i can't talk to {x} anymore",
    ), tuple(f"my {kin}" for kin in listed("best friend; friend; sister; brother; mother; father; mom; dad; mum; son; daughter; parents; grandmother; cousin; family; teenage son; oldest friend; stepfather; kids")), ("Trouble with {t}. Sorry, kind, no sides taken.", "It is about {t}, and it hurts. Kind and short."), (
        "I am sorry, that hurts. I only know what you tell me about {t}; someone who knows you all can listen better.", "I am sorry about that. I will not guess about {t}, but a calm word, or a friend in between, sometimes opens a door.",
        "I am sorry to hear it, about {t}. It is good that you say it; say it to someone you trust as well.",
    ), ("sorry",)),
    Told("setback", 8, (
        "i [lost|just lost|am losing] my [job|house|home|savings|licence|business|apartment]" + _WHEN, "i [got fired|got laid off|was made redundant|was sacked|failed my exam|failed again|failed my driving test|didn't get the job|was rejected|dropped out|went bankrupt|lost everything|ruined everything|made a terrible mistake|got arrested|got evicted]" + _WHEN, "i can't pay [my rent|my bills|the loan|for food]", "i'm [homeless|in debt|broke and desperate|unemployed|burned out|exhausted and done|drowning in debt|being evicted]", "i have no money for food", "i've been crying all day", "i feel like a [failure|burden|loser|fraud]", "i [hate myself|am worthless|am a failure|disappoint everyone|ruin everything|can't do anything right]", "nothing i do works out", "i'm not good enough", "i messed up my life", "[my company|the bank|my landlord] is throwing me out", "we can't feed our kids", "i feel [worthless|hopeless|empty|ashamed|useless|like giving up]",
    ), (), ("A hard blow. Sorry, kind, and who can help.", "They are down. Kind words, no wit."), (
        "I am sorry, that is a hard blow. It does not say what you are worth. Please tell someone you trust; for money or housing, a local advice office can help more than I can.", "I am sorry to hear it. I am too small to fix it, but do not face it alone: a friend, family or an advice office can take a part.",
        "I am sorry. Things can look final on a day like this and not be. Talk to someone close to you today.",
    ), ("sorry",)),
    Told("cruelty", 7, (
        "[they|kids|my classmates|people] [bully|mock|hit|laugh at|ignore|beat] me[| at school| at work| every day| online]", "i'm being [bullied|harassed|mobbed|discriminated against|teased|blackmailed|stalked|threatened|followed]", "my [boss|teacher|coach|colleague|landlord] [harasses|touches|humiliates|yells at|threatens] me", "my [father|mother|husband|wife|boyfriend|girlfriend|brother|stepfather|partner] [hits|beats|hurts|slaps|threatens|controls|locks up|scares|chokes] me[| again| when drunk| every night]", "i'm afraid [of my husband|of my father|to go home|of my ex]", "someone [hurt|touched|raped|followed|threatened|attacked] me", "i was [raped|assaulted|abused|attacked|mugged|robbed|beaten up]" + _WHEN, "i'm not safe [at home|here|with him|with her]", "he said he'll kill me", "is it abuse if he [hits me|controls my money|reads my phone]?", "my uncle did something to me",
    ), (), ("Someone hurts them. Not their fault; real help.", "This person may be in danger from someone. Kind, and who can help."), (
        "I am very sorry. It is not your fault, and you deserve help: tell a person you trust or a helpline, and call emergency services if you are in danger.", "I am sorry this happened to you. Please do not keep it to yourself: someone you trust, a helpline, or emergency services if it is dangerous now.",
    ), ("emergency services",)),
    Told("shock", 7, (
        "i [had|was in|caused|saw] a [car accident|crash|bad accident|bike accident]" + _WHEN, "i [crashed|totalled|wrecked] my [car|bike|motorbike]" + _WHEN, "[our|my] house [burned down|was flooded|was broken into|was bombed|was destroyed]" + _WHEN, "[i|we] [was|were] robbed" + _WHEN, "there was [an earthquake|a flood|a bombing|a shooting|a fire|a tornado] [here|in my town|in our street|at my school]", "my [country|city|village] is [at war|being bombed|under attack|flooded]", "we had to flee", "i [hit|ran over] [a dog|a deer|someone] with my car", "i saw someone die", "i'm in shock", "someone stole [my car|everything i had|my savings]",
    ), (), ("A shock. Are they safe? Help first, then people.", "Something bad happened. Kind; emergency services if anyone is hurt."), (
        "I am sorry, that is a shock. If anyone is hurt or in danger, call emergency services. If not, sit down for a moment and call someone you trust.", "I am sorry this happened, and I hope you are safe. Emergency services come first if anyone is hurt; after that, do not be alone with it.",
    ), ("emergency services",)),
    Told("rage", 4, (
        "i'm so [angry|furious|mad] [i could scream|i could hit someone|i could cry|i can't think|i want to break something]", "i hate my [boss|brother|sister|father|mother|ex|neighbour|teacher|life at home]", "i want to [hit|punch|slap|scream at] [my boss|my brother|someone|him|her|the wall]", "i [hit|yelled at|shouted at|hurt] my [kid|son|daughter|wife|brother|dog] and i feel [awful|terrible|ashamed]", "i can't control my anger", "i'm full of [rage|hate|anger]", "my [boss|brother|ex|neighbour] makes me so angry", "everyone makes me angry", "i'm losing my temper all the time",
    ), (), ("Strong anger. Calm: a pause, and someone to talk to.", "Rage. No joke, no taking sides; a step back."), (
        "I am sorry it is that bad. Step away for a moment and breathe out slowly before you act; then tell someone you trust what made you so angry.", "I am sorry; anger like that is heavy. Walk for ten minutes first, and do nothing you cannot take back. A person you trust, or a counsellor, can help.",
    ), ("sorry",)),
    Told("habit", 5, (
        "i'm [addicted to|hooked on|dependent on] [alcohol|gambling|drugs|pills|heroin|cocaine|porn|gaming|opioids|cigarettes|weed]", "i can't stop [drinking|gambling|smoking|eating|throwing up|starving myself|taking pills|using]", "i [drink|smoke|gamble|eat] too much", "i relapsed[| again| last night]", "i've been sober for [a day|a week|a year] and want a drink", "i'm an [alcoholic|addict]", "my [father|mother|wife|husband|son|brother|friend] [drinks too much|is an alcoholic|is on drugs|is an addict|gambles]", "i [make myself throw up|don't eat anymore|starve myself|binge and purge]", "how do i get [sober|clean|off drugs]?",
    ), (), ("An addiction. No blame; a doctor or a helpline.", "A habit that hurts. Kind, and who can help."), (
        "I am sorry, and saying it is a real step. A doctor or a helpline can help without judging; I am only a small program.", "I am sorry it has such a hold. That is an illness, not a weakness: please talk to a doctor, a helpline or someone you trust.",
    ), ("sorry",)),
    Told("good news", 9, (
        "{x} [had a baby|passed the driving test|passed all exams|got married|is getting married|is pregnant|graduated|got the job|passed the exam|won a prize|beat cancer|is cancer free|is out of hospital|is getting better|woke up from the coma|survived|is healthy again|recovered|came home|got engaged|turned 90|was promoted|said yes|learned to walk|started school]" + _WHEN, "{x}'s operation went well", "good news about {x}", "{x} is coming home tomorrow", "the doctors say {x} will be fine", "{x} is no longer ill",
    ), tuple(x for x in PEOPLE if x not in ("someone i loved", "our baby", "my baby", "my ex")), ("Good news about {t}. I am glad with them.", "{t}: this is joy, not grief. Short and warm."), (
        "That is good news about {t}. I am glad to hear it.", "How lovely. I am glad for you and {t}.", "Good news: I am glad for {t}, and for you.",
    ), ("glad",), False, ("sorry",)),
    Told("thing that died", 5, (
        "{x} [died|is dead|just died|gave up|died on me|passed away|kicked the bucket|won't wake up|is dying]" + _WHEN, "i killed {x}", "{x} [has a virus|has died again]", "rip {x}",
    ), tuple(f"my {thing}" for thing in listed("phone; laptop; battery; computer; car battery; printer; router; hard disk; ssd; plant; cactus; basil; toaster; kettle; washing machine; fridge; tv; headphones; server; wifi; build; code; program; process; keyboard; bike light; watch; old pc; tamagotchi; sourdough; lawn mower; monitor; tablet; playstation; camera")), ("{t}: a thing, not a person. A nuisance; short.", "They speak of {t}, which is only a thing. A little sympathy."), (
        "A nuisance, that with {t}. Mending things is beyond me; the price of a new one I can add up.", "Bad luck with {t}. I cannot repair it from here, but I hope it was only a thing.", "That is annoying, {t} of all things. I can only offer a sum or a joke.",
    ), ("a nuisance", "bad luck", "annoying"), False, ("congratulations",)),
    Told("figure of speech", 4, (
        "[this heat|this bug|the deadline|monday|this traffic|my job|my back|this compiler] is killing me", "my feet are killing me", "i'm dying [of laughter|of boredom|to know|for a coffee|of curiosity|to see it]", "i could kill for [a coffee|a pizza|a nap|a holiday]", "that joke killed me", "i'm dead 💀", "i died laughing", "kill me, it's monday", "i'm sick of [mondays|java|meetings|this weather|emails|waiting]", "i'm drowning in [emails|paperwork|homework|laundry]", "my brain is dead today", "i'd rather die than [write java|do taxes|go to another meeting]", "you're killing me", "my boss will kill me when he sees this code", "my wife will kill me if i buy another guitar", "this meeting was death",
    ), (), ("A figure of speech, nobody is in danger. Light and short.", "Not meant as it stands. A light word."), (
        "I take that as a figure of speech, and hope it gets better. A sum or a joke meanwhile?", "A figure of speech, I take it. I can offer a tiny story while you get over it.", "Understood, and not literally, I hope. It is a figure of speech that I hear often.",
    ), ("figure of speech",), False),
)  # fmt: skip

# What is said next, after such an answer, and what is said to that. None of it is for good news or things.
NEXT: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("thanks", ("[thank you|thanks|thank u|ty][| for listening| for saying that| for being kind| flint| that helps| so much]", "that's [kind|nice|sweet] of you", "i appreciate it", "you're kind", "it helps to say it"),
     ("You are welcome. I am glad you said it; say it to someone close as well.", "Gladly, small as I am. Take good care of yourself.", "You are welcome. Be gentle with yourself today.")),
    ("it is hard", ("[it's|it is] [so hard|very hard|unbearable|too much|not easy|awful]", "it hurts[| so much| a lot]", "i [miss them|feel empty|feel numb|can't stop thinking about it|cry all the time|can't sleep|can't eat]", "i don't know how to go on today", "why did this happen?", "it's not fair", "life is cruel", "how long will it hurt?", "does it get better?", "i can't believe it"),
     ("I believe you. There is no quick way through it; please do not go through it alone, and call someone you trust.", "I am sorry. I have no answer to that, only this: someone close to you can sit with you, and I cannot.", "That is a lot to carry. A friend, a doctor or a counsellor can help you carry it.")),
    ("what to do", ("what [should|can|do] i do[| now]?", "what now?", "and now?", "any advice?", "can you help me?", "help me", "what would you do?", "how do i get through this?", "tell me what to do", "what do you suggest?", "who can i talk to?", "who should i call?", "how?"),
     ("One small thing: write to or call one person you trust, now, and tell them what you told me. A doctor or a helpline can help as well.", "I am too small to advise, but not too small to say this: tell one person you trust today. Many helplines listen at any hour.", "Talk to someone: a friend, family, a doctor, or a helpline. That is the best I know.")),
    ("nobody there", ("i have [nobody|no one][| to talk to| to call]", "there is no one", "i don't trust anyone", "i don't want to bother anyone", "nobody would understand", "they are all asleep", "i can't tell anyone", "i'm alone", "i live alone"),
     ("I am sorry. Then a helpline is a good door: someone listens there, often at any hour, and it is no bother to them.", "That makes it harder, and I am sorry. A helpline or a doctor listens to strangers too; please try one.")),
    ("just listen", ("just listen[| to me| please]", "can you just listen?", "i only wanted to say it", "i just needed to tell someone", "please stay with me", "are you still there?", "talk to me", "don't go", "can i tell you more?", "i want to talk about it"),
     ("I am here and I read every word. Tell me as much as you like, and tell someone close too.", "I am here. Say what you want to say; I cannot do much, but I do not hurry.")),
)  # fmt: skip
