"""Scenes of people, journeys and things, as `recall_scenes` reads them: how they are told, and how each part is asked for."""

TOLD = """
> [we leave/i leave/we're leaving/i'm leaving/we're off/we set off] for A on B | [flight at/flight goes at/plane leaves at/we take off at] C | [it's flight/the flight number is/flight no] D | we stay at E
> i [fly/travel/am flying] to A on B | my plane is at C | flight D | [staying at/hotel is] E
> finally booked it, A | B it is | we have to be there at C | the hotel is called E
> [our trip/holiday/vacation this year]: A | we go on B | boarding is at C | sleeping at E
A city | where i am off to | i am off to A | where am i off to; where are we [going|flying|headed|travelling]; where's the trip to; where do i fly; where will i be on B; what city is it; which city [am i|are we] going to; where to; =the place we go to; =my destination; =where we go
B date | when i leave | i leave on B | when do i leave; when do we [go|leave|fly|set off]; what day do [i|we] leave; on which date do i fly; when is the trip; when am i off to A; when was it that i leave; what date is it; =the date of the trip; =the travel date
C time | what time the flight is | the flight is at C | what time [is|was] the [flight|plane]; when does the plane leave; at what time do we fly; at what hour must i be there; what time do we take off; =the flight time; =the time of my flight
D flight | which flight it is | the flight is D | which flight [is it|do i take|am i on]; what flight; what's the flight number; =the flight number; =my flight
E inn | where i stay | i stay at E | where do [we|i] stay; where are we sleeping; what's the hotel; where do i sleep in A; which hotel was it; =the hotel; =the name of the hotel

> [i just got back/just came back/came home] from A with my [brother] B | we ate way too much D | it was C in all
> [i was in/i spent a week in/i've been to] A with my [brother] B | we had D every day | it cost C
A city | where i was | i was in A | where was i; where did i come back from; where have i been; where did we go; which place did i visit; from where did i return; =the place i was in
B name | what my brother is called | my brother is called B | what's my brother called; what was my [brothers name|brother's name|brother called]; who is my brother; who was with me; who did i travel with; who came along; =my brother's name; =the name of my brother
C money | how much it was | it was C | what did it cost; how much did we spend; how much was it; how much money did i leave there; =the price of the trip
D food | what i ate there | i ate D | what did [we|i] eat; what did i eat there; what food did we have; what was it we ate so much of; =the food we had

> my [dog/pup/puppy] A [ate/chewed up/destroyed/stole] B [again/yesterday/this morning/] | he's C years old | the vet is called D
> A, my dog, [ran off with/buried/ate] B | i got him in E | he likes F
A pet | what my dog is called | my dog is called A | what's my [dog|dogs] [name|called]; what is my dog called; whats my dogs name; who ate B; who was it that took B; what's his name; what's the dog's name; how is my dog called; =my dog's name; =the name of the dog; =my dogs name
B thing | what my dog took | A took B | what did [A|my dog|the dog] [eat|take|destroy]; what got eaten; what did he take; what was it he ate; =the thing A took
C platform | how old my dog is | A is C years old | how old is [my dog|A|he|the dog]; what age is my dog; =the age of my dog; =my dog's age
D person | what the vet is called | the vet is called D | what's the vet called; who is [the|my] vet; what's the vet's name; =the vet's name
E city | where my dog is from | A is from E | where is [A|my dog|the dog] from; where did i get [him|my dog|A]
F food | what my dog likes | A likes F | what does [A|my dog|he] like; what food does A like

> [i parked/the car is/my car is parked/we left the car] on level A | [spot/space/bay] B | the ticket is valid until C
> car's on floor A | in B | we have to be back by C
> parking: level A, spot B | paid until C
A platform | which level the car is on | the car is on level A | which [level|floor] is the car on; what level did i park on; on which floor did i park; where did i park; where's my car; where is the car; what floor was it; =the parking level
B reference | which spot the car is in | the car is in spot B | which [spot|space|bay] is it; what spot did i park in; what spot was it; =the parking spot; =the number of the spot
C time | until when the ticket is valid | the ticket is valid until C | until when may i park; when do i have to be back; when does the ticket run out; till when is it paid; =the time the parking ends

> [the/our] wifi [password/code/key] is A | the network is called B | [router is/the router stands] C
> wifi: B | pw A | the box is C
> for the guests: the network is B and the password is A
A secret | what the wifi password is | the wifi password is A | what's the wifi [password|code|key|pw]; wifi password; whats the wifi code; how do i get into the wifi; what do i type in for the wifi; how can guests get online; what's the internet password; =the wifi password; =the wifi key; =the password
B word | what the network is called | the network is called B | what's the network called; which network is it; what is the wifi called; what's the name of our wifi; =the name of the network; =the wifi name
C place | where the router is | the router is C | where's the router; where is the box with the internet

> my locker [is/number is/is number] A | [the code is/code/and the combination is] B | it's on floor C
> i got locker A | you open it with B | it stands C
A number | which locker i have | my locker is A | what's my locker; which locker do i have; locker number; what number is my locker; which locker was mine; =the locker number; =my locker number; =my locker
B pin | what the locker code is | the locker code is B | what's the code; how do i open it; and the code; what's the combination; what do i have to dial; what opens the locker; =the code; =the combination; =the locker code
C platform | on which floor the locker is | the locker is on floor C | which floor is it on; what floor is my locker on

> [my/i have a/got a] meeting with A on B | at C | [in room/room] D | it's about E
> i [meet/am meeting/see] A B | we meet at C | D is the room
> B, C: meeting with A | room D
A person | whom i meet | i meet A | who am i meeting; who do i meet; who is the meeting with; with whom is my meeting; who's the meeting with; who am i seeing; with whom do i have to talk; =the person i meet; =the name of the one i meet
B day | on which day the meeting is | the meeting is on B | what day is [my|the] meeting; when is [my|the] meeting; on which day do i meet A; which day was it; what day do i see A; =the day of the meeting; =the meeting day
C time | what time the meeting is | the meeting is at C | what time is [my|the] meeting; at what time do i meet A; when do we start; what hour was it; =the time of the meeting; =the meeting time
D room | in which room the meeting is | the meeting is in room D | what room [is it|was it|was it in]; which room; where do i meet A; where is my meeting; in which room do i meet A; =the room; =the meeting room; =the room number
E subject | what the meeting is about | the meeting is about E | what's it about; what is my meeting about; what are we going to talk about; =the topic; =the topic of my meeting

> my uncle A [sells/deals in/has a stall with/has a shop for] B in C | he's been doing it for D
> uncle A has a shop in C | sells B there | opened it D ago
A name | what my uncle is called | my uncle is called A | who is my uncle; what's my uncle called; who sells B; who has the shop; what's my uncle's name; what was the uncle's name; =my uncle's name; =the name of my uncle
B word | what my uncle sells | my uncle sells B | what does [my uncle|A|he] [sell|do]; what can i buy at my uncle's; what's he selling; what kind of shop is it; what does my uncle deal in; =the thing my uncle sells
C city | where my uncle is | my uncle is in C | where's [my uncle|A|the shop]; where is he; in which city is my uncle; where would i find my uncle; where's his shop; =my uncle's city
D span | for how long my uncle does it | it has been D | how long has he been doing it; since when does he do that; for how long now; how long ago was that

> my friend A plays the B | in a band called C | they play on D in E
> A plays B | [she/he]'s in C | next gig is D, in E
> going to see A on D | [his/her] band is C | B is what A plays
A name | which friend plays the B | A plays the B | who plays the B; who is the musician; which friend is in a band; who am i going to see; who is in C; =the name of my friend
B instrument | what A plays | A plays the B | what does A play; what instrument does [A|my friend] play; which instrument was it; what does my friend play; =the instrument
C title | what the band is called | the band is called C | what's the band called; which band is A in; what band was it; what's the name of the band; =the band; =the name of the band; =the band name
D day | when they play | they play on D | when do they play; when's the gig; when is the concert; what day is the show; =the day of the concert
E city | where they play | they play in E | where do they play; where's the gig; where is the concert; in what town do they play; =the town of the gig

> my favourite band is A | i saw them in B | the best song is C
> i [listen to/can't stop listening to/adore] A | saw them live in B | C is my favourite song
A title | which band i like | i like A | which band do i like; what do i listen to; what band was it; what's my favourite band; who do i listen to; what music do i like; =the band; =my favourite band
B city | where i saw them | i saw them in B | where did i see [them|A]; in which city was the concert; where was it that i saw the band
C title | which song i like best | the best song is C | which song do i like; what's the best song; what's the song called; =the best song; =my favourite song

> we named our [boat/car/van/house/robot] A | it's B | we bought it in C | for D
> we call our [boat/car/van/house/robot] A | B all over | bought in C | paid D
A title | what i named it | it is called A | what's it called; what did [i|we] name it; what's its name; how did we call it; =its name; =the name we gave it
B colour | what colour it is | it is B | what colour is it; which color does it have; what color did i say; =its colour; =the color
C city | where i bought it | i bought it in C | where did we buy it; where is it from; in which place did we buy it; =the place where we bought it
D money | how much it was | it was D | what did it cost; how much did we pay; how much was it; =the price; =what we paid

> our boat is called A | it's B all over | it lies in C | we paid D for it
> we have a boat, A | B, with one sail | it is in C at the moment | D was the price
A title | what my boat is called | the boat is called A | what's [the boat|my boat|our boat] called; what is the name of my boat; how did we call the boat; =the name of the boat; =my boat's name
B colour | what colour the boat is | the boat is B | what colour is [the boat|our boat]; which color has the boat; what color did i say; =the colour of the boat
C city | where the boat is | the boat is in C | where's [the boat|our boat]; where does the boat lie; in which harbour is the boat; =the place of the boat
D money | how much the boat was | the boat was D | what did the boat cost; how much did we pay; how much was the boat; =the price of the boat

> my boss is called A | my [coworker/colleague] is called B | my office is C
> A is my boss | B [sits next to me/is my coworker/shares the desk with me] | we work at D
> my boss A and my coworker B [don't get along/had a fight/went for lunch together] | at D of all places
A person | who my boss is | my boss is A | who's my boss; what's my [boss's name|boss called|bosses name]; what do i call my boss; who do i work for; who is in charge; who tells me what to do; =my boss's name; =the name of my boss; =my boss
B name | who my coworker is | my coworker is B | who's my coworker; what's my [coworker|colleague] called; who do i work with; who sits next to me; what's the name of my coworker; =my coworker's name; =my coworker
C place | where my office is | my office is C | where is my office; where do i sit
D shop | where i work | i work at D | where do i work; what is my workplace; at which place do A and B work; =my workplace

> i'm A and this is my [wife] B | we live in C | we met in D
> hello from A and B, she's my wife | we're from C | been married for E
> A here, with my wife B | living in C
A name | what my name is | my name is A | what's my name; who am i; what am i called; what did i say my name was; what's the name of B's husband; =my name; =the name i gave
B name | what my wife is called | my wife is called B | what's my wife called; who is my wife; what's my wife's name; whats my wifes name; who am i married to; who is with me; =my wife's name; =the name of my wife
C city | where i live | i live in C | where do [we|i] live; where's home; which town do we live in; where is our place; =the place we live in
D city | where we met | i met B in D | where did we meet; where did i meet [B|my wife]; in which city did we meet
E span | how long i am married | i am married for E | how long are we married; for how long have i been married; how long have B and i been married

> i moved from A to B [last year/in spring/two years ago/] | my new street is called C | the rent is D
> left A, [now live in/now i'm in/settled in] B | rent is D
> used to live in A | B now | with E
A city | where i lived before | i lived in A | where did i live before; where did i use to live; where did i move away from; what was my old city; which city did i leave; from where did i move; my old home; =my old city; =the city i left
B city | where i live now | i live in B | where do i live now; where did i move to; what's my new city; which city am i in now; where is my home now; where am i living these days; =my new city; =the city i moved to
C word | what my street is called | my street is called C | what's my street called; which street is it; what street do i live in now; =my street; =the name of the street
D money | how much the rent is | the rent is D | how much is the rent; what do i pay; how much do i pay a month; =the rent
E name | with whom i live | i live with E | who do i live with; with whom do i live; who lives with me; who is my roommate

> i [grew up/spent my childhood] in A | [studied/went to school] in B | and now [i'm/i live/i work] in C
> i was born in D | [studied/went to school] in B | and now [i'm/i live/i work] in C
> born in D | school in B | working in C
A city | where i grew up | i grew up in A | where did i grow up; where was i as a child; where did i spend my childhood; =the place i grew up in
B city | where i studied | i studied in B | where did i study; where did i go to school; in which city was my school; =the place where i studied
C city | where i am now | i am in C | where am i now; where do i work now; where do i live these days; what's my city now
D city | where i was born | i was born in D | where was i born; in which city was i born; where did i come into the world; =my birthplace; =the city i was born in

> i used to be a(n) A | [now i'm/these days i'm/then i became] a(n) B | at C
> was a(n) A for D | today i work as a(n) B | at C
A job | what i used to be | i was a(n) A | what did i use to be; what was i before; what was my job before; what did i do earlier in life; what did i use to do for a living; my old job; =my old job; =my former profession
B job | what i am now | i am a(n) B | what am i now; what do i do now; what's my job now; what did i become; as what do i work these days; =my new job; =my present job
C shop | where i work now | i work at C | where do i work now; where is my job; =my workplace
D span | how long i was a(n) A | it was D | how long was i a(n) A; for how long did i do the old job

> for the record: the [printer] is in room A | the scanner in room B | and the coffee is in C
> printer: room A | scanner: room B | kitchen is C
A room | where the printer is | the printer is in room A | where's the printer; which room is the printer in; where do i print; in what room can i print; =the printer's room; =the room with the printer
B room | where the scanner is | the scanner is in room B | where's the scanner; which room has the scanner; where do i scan; and the scanner; =the scanner's room; =the room of the scanner
C room | where the coffee is | the coffee is in C | where's the coffee; where can i get coffee; in which room is the coffee

> my flat is on A | my office is on B | the gym is on C
> i live on A | work on B | train on C
> my flat is on A and my office on B | the lift stops at C only
A floor | on which floor my flat is | my flat is on A | which floor is my flat on; what floor do i live on; on what floor is my home; where in the building do i live; and my flat; =the floor of my flat; =my floor
B floor | on which floor my office is | my office is on B | which floor is my office on; what floor do i work on; on which level is the office; where in the building do i work; and my office; =the floor of my office
C floor | which other floor i named | i named C | which other floor did i mention; what was the last floor i named; which floor was the other one; =the other floor; =the last floor i named

> my mother was born in A and my father in B | they met in C | they married when she was D
> mom is from A, dad is from B | they met in C | they've been together for E
A city | where my mother was born | my mother is from A | where was my [mother|mom|mum] born; where's my mom from; where is my mother from; where does my mother come from; =my mother's birthplace; =the place mom is from
B city | where my father was born | my father is from B | where was my [father|dad] born; where's my dad from; where does my father come from; and my father; =my father's birthplace; =the place dad comes from
C city | where they met | they met in C | where did they meet; where did my parents meet; where did mom meet dad
D platform | how old my mother was | my mother was D | how old was my mother [then|when they married]; at what age did mom marry
E span | how long my parents are together | it is E | how long are my parents together; since when are they a couple

> A broke [a leg/an arm/a tooth/a finger] [/on ]B | while [skiing/dancing/cooking] in C | we visited on D
> poor A, [fell off the ladder/crashed the bike/slipped on ice] B | it happened in C | back home on E
A name | who had the accident | A had the accident | who had the accident; who got hurt; who was it that had bad luck; who did we visit; what's the name of the one who got hurt; to whom did it happen; =the name of the injured one
B day | when it happened | it happened on B | when did it happen; when was that; what day did A get hurt; on which day was the accident; =the day of the accident
C city | where it happened | it happened in C | where did it happen; where was that; where was A then; in which place was the accident
D day | when we visited A | i visited on D | when did we visit; on what day did we visit; what day was the visit; =the day of the visit
E day | when A is home again | A is home again on E | when is A home; when does A come home; on what day is A back; =the day A comes home

> i need [a gift/a present/something nice] for A | A turns B on C | A [loves/is into] D
> A's birthday is on C | [turning/will be] B | wants E
A name | whose birthday it is | the birthday is A's | whose birthday is it; who turns B; who has a birthday; who is the present for; who do i need a gift for; who gets a present; =the birthday child; =the one who gets the gift
B age | how old A will be | A will be B | how old will A be; how old does A get; what age is A turning; how old is A going to be; how many candles; =A's new age; =the age of A
C date | when the birthday is | the birthday is on C | when is [the|A's] birthday; what day is the birthday; when does A turn B; on which date is it; =A's birthday; =the date of the birthday
D hobby | what A is into | A is into D | what is A into; what does A love; what does A like doing; =A's hobby
E thing | what A wants | A wants E | what does A want; what should i buy; what gift did A wish for; what would make A happy; =A's wish; =the gift
"""
