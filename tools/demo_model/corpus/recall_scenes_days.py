"""Scenes of every day, work and plans, as `recall_scenes` reads them."""

DAYS = """
> my train [goes/leaves/departs] at A | from platform B | to C | [seat/my seat is] D
> train to C at A | platform B | i sit in D
A time | when my train goes | the train goes at A | when does my train [go|leave|depart]; what time is my train; when do i have to be at the station; at what time does it leave; =the time of my train; =my departure time
B platform | which platform it is | it is platform B | which platform [is it|again]; what platform do i need; from which platform does it go; which track; where does my train leave from; =the platform; =the platform number
C city | where the train goes | the train goes to C | where does my train go; where am i going; where is it heading; what's the last stop; where do i get off; =my destination
D room | which seat is mine | my seat is D | which seat do i have; where do i sit; what's my seat; =my seat; =the seat number

> we're [getting married/having the wedding] in A in B | with C guests | D is the best man
> wedding is in A | B it'll be | C people are coming | E does the music
A city | where the wedding is | the wedding is in A | where's the wedding; where do we marry; where are we getting married; in which place is the party; where is it going to be; =the place of the wedding; =the wedding place
B month | when the wedding is | the wedding is in B | what month do we marry; when's the wedding; when do we get married; in which month is it; =the month of the wedding; =the wedding month
C number | how many guests come | there are C guests | how many guests come; how many people are coming; how many are invited; =the number of guests
D name | who the best man is | D is the best man | who is the best man; who will be the best man; =the best man; =the name of the best man
E name | who does the music | E does the music | who does the music; who plays at the wedding; who is the musician; =the name of the musician

> i [have/had] A for breakfast | B for lunch | and C for dinner | D cooked
> breakfast was A | lunch B | tonight it's C | made by D
> today i ate A in the morning | B at noon | C in the evening
A food | what i had for breakfast | i had A for breakfast | what did i [have|eat] for breakfast; what was breakfast; what did i eat in the morning; how did i start the day, food wise; =my breakfast
B food | what i had for lunch | i had B for lunch | what did i [have|eat] for lunch; what was lunch; what did i eat at noon; and for lunch; =my lunch
C food | what i had for dinner | i have C for dinner | what did i have for dinner; what's for dinner; what do i eat tonight; what's on the table this evening; and for dinner; =my dinner
D name | who cooked | D cooked | who cooked; who made the food; who was in the kitchen

> i bought A tickets for B | they cost C | the show is on D | at E
> got A seats for B | C in total | it starts at E | on D
A platform | how many tickets i have | i have A tickets | how many tickets did i buy; how many seats do we have; how many tickets; how many people can come along; =the number of tickets
B title | what the tickets are for | the tickets are for B | what show is it; what are the tickets for; what are we going to see; what's the show called; what did i buy tickets for; =the show; =the name of the show
C money | how much the tickets were | the tickets were C | how much did [the tickets|they] cost; what did i pay; how much were they; what was the price; how much money was it; =the price; =the price of the tickets
D day | when the show is | the show is on D | when's the show; what day is it; on which day do we go; =the day of the show
E time | what time the show starts | it starts at E | what time does it start; at what time is the show; when does it begin; =the starting time

> the keys are A | [spare key is/the spare one is] B | the alarm code is C
> i put the keys A | the other set is B | C turns off the alarm
> if you need them: keys A | alarm C
A place | where the keys are | the keys are A | where are [the|my] keys; where did i [leave|put] the keys; where do i find the keys; where are they; where should i look for the keys; keys where; =the place of the keys
B place | where the spare key is | the spare key is B | where's the spare key; where is the other set; where's the second key; =the place of the spare key
C pin | what the alarm code is | the alarm code is C | what's the alarm code; how do i turn off the alarm; which code for the alarm; =the alarm code

> dinner is at A | at B | table for C | booked under D
> we eat at A tonight | B | there are C of us | the booking is under D
A inn | where dinner is | dinner is at A | where's dinner; where do we eat; which place did i book; where are we having dinner; where is the table; =the place for dinner; =the restaurant
B time | when dinner is | dinner is at B | when's dinner; what time do we eat; what time is the table; at what time is dinner; when do we have to be there; =the time of dinner; =dinner time
C platform | how many i am with | it is for C | how many are we; for how many is the table; how many people eat; =the number of people
D name | under which name it is booked | it is under D | under what name is the booking; which name is the table under; what name did i book with; =the name of the booking

> i'm [vegetarian/vegan/not eating meat] since A | my [girlfriend] B eats no C | [she/and she] hates D
> don't eat meat since A | B can't have C | and hates D
A month | since when i eat no meat | i eat no meat since A | since when am i vegetarian; when did i stop eating meat; since when no meat
C allergen | what B can't have | B eats no C | what does B not eat; what can't [B|my girlfriend] have; what must not be in the food; what should i leave out for B
D food | what B hates | B hates D | what does [B|she|my girlfriend] hate; what food should i not cook for B
B name | who eats no C | B eats no C | who can't have C; who hates D; who can not eat C

> the bug is in A | line B | C wrote it | it came in version D
> A crashes in line B | C broke it | since D
> found it: A, line B | blame C
A file | in which file the bug is | the bug is in A | which file [is|was] it in; what file has the bug; where is the bug; in which file is the bug; which file crashes; =the file; =the file name; =the file with the bug
B number | in which line the bug is | the bug is in line B | which line [is it|was it|was the bug on]; what line; on which line is the bug; at what line does it crash; =the line; =the line number
C name | who wrote it | C wrote it | who wrote it; who broke it; whose code is it; who's to blame; who made the bug; =the author; =the culprit
D reference | since which version it is there | it is there since D | since which version; in what version did it come; =the version

> our [project/release] deadline is A | the demo is on B | C does the slides | budget is D
> demo: B | deadline: A | money left: D
A date | when the deadline is | the deadline is A | when's the deadline; when do we have to be done; by when must it be finished; what's the due date; until when do i have; =the deadline; =the due date
B date | when the demo is | the demo is on B | when's the demo; when do we show it; what day is the demo; on which date do i present; =the demo date; =the date of the demo
C name | who does the slides | C does the slides | who does the slides; who makes the slides; who prepares the presentation; =the one who does the slides
D money | how much the budget is | the budget is D | what's the budget; how much can we spend; how much money do we have; =the budget; =the money left

> my order number is A | [still hasn't shipped/nothing came yet/it's late] | ordered on B | it's C | paid D
> ordered C on B | order no. A | D, not cheap
A reference | what my order number is | the order number is A | what's my order number; order number; which number has my order; what number do i give them; =the order number; =my order number; =the number of my order
B date | when i ordered | i ordered on B | when did i order; what day did i order it; since when do i wait; =the order date
C thing | what i ordered | i ordered C | what did i order; what am i waiting for; what did i buy; what should be in the parcel; =the thing i ordered
D money | how much i paid | i paid D | how much did i pay; what did it cost; how much was it; =the price

> i want to learn A [this year/this winter/] | then B | a lesson costs C | my teacher is D
> started learning A | with D | C an hour | afterwards i'd like to try B
A language | which language i learn | i learn A | which language [do i want to learn|am i learning|did i pick]; what do i learn; what language did i say; what am i going to study; what do i want to learn; =the language i learn; =my language
B language | what comes after that | B comes after that | what do i learn after that; which language is next; what's the second language; what comes then; =the second language
C money | how much a lesson costs | a lesson costs C | how much is a lesson; what does an hour cost; what do i pay for a lesson; =the price of a lesson
D person | who teaches me | D teaches me | who is my teacher; who teaches me; what's my teacher called; =my teacher's name

> we think of naming our [daughter/baby/kid] A | if it's a boy, B | it's due in C | C is when it comes
> if it's a girl, A | a boy will be B | it comes in C
A name | which name i have for a girl | it is A for a girl | what's the name for a girl; which name did i pick for a girl; what would a girl be called; what if it's a girl; =the girl's name; =the name for a girl
B name | which name i have for a boy | it is B for a boy | what's the name for a boy; what would a boy be called; what if it's a boy; which name for a boy; =the boy's name; =the name for a boy
C month | when the baby comes | the baby comes in C | when does the baby come; when is it due; in which month is the birth; what month is it due; =the month of the birth

> my landlord A wants the rent by B | it's C a month | pay to account D
> rent: C, due B | landlord is A | account number D
A person | who my landlord is | my landlord is A | who's my landlord; what's my landlord called; what's the landlord's name; who wants the rent; who do i pay; whom do i owe the rent; =my landlord's name; =my landlord
B date | when the rent is due | the rent is due on B | when do i have to pay; by when is the rent due; when's rent; by when do i have to pay rent; what day is the rent due; =the due date; =the day of the rent
C money | how much the rent is | the rent is C | how much is the rent; what do i pay; what's the monthly rent; how much does A want; =the rent; =the monthly rent
D number | which account it goes to | the account is D | which account; where do i send the money; what's the account number; =the account number

> my grandma A makes the best B | she's C years old | lives in D
> nobody cooks B like grandma A | she turned C | still lives in D
A name | what my grandma is called | my grandma is called A | what's my grandma called; who is my grandma; what is grandma's name; what's her name; who makes the best B; =my grandma's name
B food | what my grandma makes | my grandma makes B | what does [grandma|my grandma|A|she] make; what's grandma good at; what dish is she famous for; what can nobody cook like her; =grandma's dish
C age | how old my grandma is | my grandma is C | how old is [grandma|my grandma|A|she]; what's grandma's age; =my grandma's age
D city | where my grandma lives | my grandma lives in D | where does [grandma|my grandma|A|she] live; where is she; in what town does she live

> tomorrow i have A | then B | and C in the evening | it starts at D
> my day tomorrow: A at D | B | later C
A event | what i have first | i have A first | what do i have first tomorrow; what's first; how does my day start; what was the first thing; =the first thing tomorrow
B event | what comes second | B comes second | what comes [then|second|after that]; what do i have after A; what is next; what's the second thing; =the second thing
C event | what comes last | C comes last | what do i have in the evening; what's last; what do i do after B; how does my day end; =the last thing
D time | when it starts | it starts at D | when does it start; at what time do i have A; when do i have to be ready; =the time it starts

> my [left/right] A hurts since B | the doctor is C | appointment on D | i take E pills a day
> hurt my A on B | i'm seeing C on D
A limb | what hurts | my A hurts | what hurts; where does it hurt; what did i say hurts; which part of me hurts; why do i see the doctor; =the thing that hurts
B day | since when it hurts | it hurts since B | since when does it hurt; when did it start; when did i hurt it; since what day
C person | who my doctor is | the doctor is C | who's my doctor; what's the doctor called; whom do i see; which doctor do i go to; =the doctor's name; =my doctor
D date | when the appointment is | the appointment is on D | when's my appointment; when do i see the doctor; when do i go to C; what day is the appointment; =my appointment; =the date of the appointment
E platform | how many pills i take | i take E a day | how many pills do i take; how many a day; what's my dose; =my dose

> i'm reading A by B | i'm on page C | D gave it to me
> A, that's my book at the moment | B wrote it | page C now | a present from D
A title | what i am reading | i am reading A | what am i reading; what's my book; which book is it; what's the book called; what book do i have at the moment; =my book; =the title; =the name of the book
B person | who wrote it | B wrote it | who wrote it; who's the author; by whom is the book; who is it by; =the author; =the writer
C number | which page i am on | i am on page C | which page am i on; what page; how far am i; where am i in the book; =the page; =my page
D name | who gave it to me | D gave it to me | who gave me the book; from whom do i have it; who was it from; whose present was it

> i lent A to B | on C | want it back by D
> B borrowed A from me | on C | promised it back by D
A thing | what i lent | i lent A | what did i lend; what did B borrow; what does B still have; what do i want back; =the thing i lent
B name | to whom i lent it | i lent it to B | who has A; who borrowed it; to whom did i lend A; who did i lend it to; who do i have to ask for A; =the one who has A; =the borrower
C day | when i lent it | i lent it on C | when did i lend it; when did B take it; on what day was that
D day | when i get it back | i get it back by D | when do i get it back; by when do i want it back; until when can B keep it; =the day i get it back

> i owe A B | and C owes me D | must be paid by E
> have to give A B back | C still has to pay me D
A name | whom i owe money | i owe A money | whom do i owe money; who do i owe; who gets money from me; who do i have to pay; =the one i owe
B money | how much i owe | i owe B | how much do i owe; how much do i have to give A; how much does A get; =my debt; =the amount i owe
C name | who owes me money | C owes me money | who owes me; who owes me money; from whom do i get money; who still has to pay me; =the one who owes me
D money | how much i get | i get D | how much do i get; how much does C owe me; what do i get from C; =the amount i get
E date | by when it must be paid | it must be paid by E | by when must it be paid; what's the last day to pay; =the deadline

> i run A [every morning/every week/every sunday] | my best time is B | with C | next race is in D on E
> training for a race in D | it's on E | C runs with me | i do A [each time/a day]
A km | how many km i run | i run A | how many km do i run; how far do i run; what distance do i run; =my distance
B minutes | how many minutes my best time is | my best time is B | what's my best time; how many minutes did i need; what's my record; =my best time; =my record
C name | who runs with me | C runs with me | who runs with me; with whom do i run; who's my running partner; who do i train with; =my running partner
D city | where the race is | the race is in D | where's the race; where do i race; in which city is it; =the place of the race
E date | when the race is | the race is on E | when's the race; when do i race; on what day is the race; =the date of the race

> i planted A | next to B | watered on C | D gave me the seeds
> there's A growing in my garden | the seeds are from D | watering day is C
A food | what i planted | i planted A | what did i plant; what's growing in my garden; what am i growing; what did i put in the soil; =the plant
C day | when the water comes | it gets water on C | when do i water it; which day is watering day; when did i water; =the watering day
D name | who gave me the seeds | D gave me the seeds | who gave me the seeds; from whom are the seeds; where did i get the seeds; =the giver of the seeds
B thing | what it stands next to | it stands next to B | what is it next to; what does it stand next to; what is beside it

> my [sister] A wants B for christmas | my brother C wants D | i have E to spend
> christmas list: A gets B | C gets D | budget E
A name | what my sister is called | my sister is called A | what's my sister called; who wants B; who gets B; what's my sister's name; =my sister's name
B thing | what A gets | A gets B | what does [A|my sister] want; what do i give to A; what does A get; what was it for A; =the present for A; =A's gift
C name | what my brother is called | my brother is called C | what's my brother called; who wants D; who gets D; what's my brother's name; =my brother's name
D thing | what C gets | C gets D | what does [C|my brother] want; what do i give to C; what does C get; what was it for C; =the present for C; =C's gift
E money | how much i have | i have E | how much can i spend; how much money do i have; what's my budget; =my budget

> saw [a film/a movie] called A with B | at C | D out of ten, i'd say
> B took me to see A | we were at C | i'd give it D points
A title | what the film was | the film was A | what did i see; which film was it; what's the film called; what movie did we watch; what did i watch with B; =the film; =the title of the movie
B name | with whom i saw it | i saw it with B | who was with me; with whom did i watch it; who did i go with; who took me to the film; =the one i went with
C inn | where i saw it | i saw it at C | where did we see it; where was it; where did i watch it
D platform | how many points it got | it got D points | how many points did i give it; how good was it; what was my rating; =my rating; =the points

> i got up at A | went to bed at B | slept badly because of C
> slept from B to A | C woke me up
A time | when i got up | i got up at A | when did i get up; what time did i wake up; how early was i up; until when did i sleep; =the time i got up
B time | when i went to bed | i went to bed at B | when did i go to bed; what time did i fall asleep; how late was it when i went to bed; =my bedtime
C thing | why i slept badly | it was because of C | why did i sleep badly; what woke me up; what kept me awake

> my password hint is A | and my username is B | the site is C
> login is B | hint: A
A secret | what my hint is | the hint is A | what's my hint; what was the hint; which hint did i give; =the hint; =my password hint
B word | what my username is | my username is B | what's my username; what's my login; as whom do i log in; what name do i log in with; =my username; =my login
C word | which site it is | the site is C | what site is it; which site is that for; =the site

> the plumber A comes on B | from C on | fixes E
> B: A comes to repair E | around C
A person | who comes | A comes | who comes; who is the plumber; who's coming on B; what's the plumber called; who repairs E; =the plumber's name
B day | when A comes | A comes on B | when does [A|the plumber] come; what day is the repair; which day do i have to be home; =the day of the repair
C time | from when i must be home | it is from C on | from when must i be home; at what time does A come; when does the plumber come; =the time of the visit
E thing | what gets repaired | E gets repaired | what gets repaired; what's broken; what does A fix; what is the plumber for; =the broken thing

> my team A [won/lost/played] against B | C goals for us | next game is on D | in E
> we played against B | i'm with A | on D we play again, in E
A city | what my team is | my team is A | which team is mine; what's my team; who do i root for; which club am i with; =my team; =the name of my team
B city | against whom we played | i played against B | who did we play; against whom did we play; who was the opponent; what was the other team; =the other team; =the opponent
C platform | how many goals we had | there were C goals | how many goals did we score; how many goals; =our goals
D day | when the next game is | the next game is on D | when's the next game; when do we play again; on which day is the match; =the day of the next game
E city | where the next game is | the next game is in E | where is the next game; where do we play next

> i have A and B at home | A is for C | i need more D
> in my fridge: A and B | i'm out of D | the A is for C
A food | what C gets | C gets A | what does C get; what is for C; what did i keep for C; =the food for C
D food | what i need more of | i need more D | what do i need more of; what am i out of; what do i have to buy; what's missing in my fridge; what should i get; =the thing i need
C name | who gets A | C gets A | for whom is the A; who gets the A; who is the A for; who may eat the A
B food | what i have beside A | i have B beside A | what do i have beside A; what else is in my fridge; what's there next to A

> my car is a(n) A | B one | number plate C | it needs D
> drive a(n) A | it's B | the plate says C
A car | what i drive | i drive a(n) A | what do i drive; which car do i have; what's my car; what make is my car; what kind of car is it; =my car; =the make of my car
B colour | what colour my car is | my car is B | what colour is my car; which color is the car; what color is it; did i say which colour my car is; =the colour of my car; =my car's color
C reference | what my plate is | the plate is C | what's my number plate; what does the plate say; what's my licence plate; what's the plate; =my number plate; =the plate
D thing | what my car needs | my car needs D | what does my car need; what should i get for the car

> A is on B | C brings D | i bring E
> B: A | C is responsible for D | i bring E
A event | what happens on B | it is A | what's on B; what happens on B; what is it that comes up; what event is it; =the event
B day | when it is | it is on B | when's A; when is it; what day is A; on which day is it; =the day of A
C name | who brings D | C brings D | who brings D; who is bringing D; who takes care of D; =the one who brings D
D thing | what C brings | C brings D | what does C bring; what is C bringing; what's C responsible for; and C brings; =the thing C brings
E thing | what i bring | i bring E | what do i bring; what did i promise to bring; what's my job for A; what must i not forget; =the thing i bring

> i promised [my sister] A to call at B | C doesn't care | her new number is D
> have to call A, my sister, at B | she's on D now
A name | which sister i call | i call A | who did i promise to call; who do i have to call; which sister do i call; whom do i ring at B; who waits for my call; who did i promise something; =the sister i call; =my sister's name
B time | when i call | i call at B | when do i call [A|my sister]; what time did i promise; at what time do i have to call; when is she waiting for my call; =the time of the call
C name | who doesn't care | C doesn't care | who doesn't care; who is not interested; who could not care less
D phone | what A's number is | A's number is D | what's [her|A's|my sister's] number; which number do i call; where do i reach A; =the number of A; =her new number

> i love A but i hate B | C is ok | D would be my last meal
> A yes, B no | that's my taste | C, maybe
> [big/huge] fan of A | can't stand B | [for drinks/to drink] E
A food | what i love | i love A | what do i love; what do i like; what food makes me happy; which [one|of the two] do i like; what am i a fan of; what should you cook for me; =the food i love
B food | what i hate | i hate B | what do i hate; what don't i like; which [one|of the two] do i hate; what can i not stand; what should never be on my plate; =the food i hate
C food | what is ok for me | C is ok | what is ok for me; what's so-so; what would i eat if there was nothing else
D food | what my last meal would be | my last meal would be D | what would my last meal be; what would i eat last
E drink | what i drink | i drink E | what do i drink; what should you pour me; =my drink

> my [sister] A plays B | my [brother] C does D | i do nothing
> A, my sister, is good at B | C, the brother, prefers D
A name | what my sister is called | my sister is A | what's my sister called; who plays B; who is good at B; which one plays B; =my sister's name
B played | what my sister plays | my sister plays B | what does [my sister|A] play; what is [my sister|A] good at; what does she do; and A; =my sister's game
C name | what my brother is called | my brother is C | what's my brother called; who does D; who prefers D; =my brother's name
D hobby | what my brother does | my brother does D | what does [my brother|C] do; what [sport|hobby] has [my brother|C]; what does he do; and C; =my brother's hobby

> it's my A from B | [grandpa/my aunt/a friend] gave it to me for C | i keep it D
> i got a(n) A in B | it stands D now
A word | what i got | i got a(n) A | what did i get; what was it i got; what did i keep; what do i have from B; what is the thing called; =the thing i got
B city | where it is from | it is from B | where is it from; where did i get it; in which place did i get the A; where does the A come from; =the place it comes from
C event | for what i got it | it was for C | for what did i get it; why did i get it; what was the occasion; =the occasion
D place | where i keep it | i keep it D | where do i keep it; where is it now; where's the A; where did i put the A; =the place of the A

> the A [meets/trains/practices] on B | at C | in room D | E [leads it/is the boss]
> B is A day | we start at C | with E
A hobby | what i do on B | it is A | what do i do on B; what's on B; what is it we do on B; which course is it; =the thing i do on B
B day | when the A is | the A is on B | when is the A; when's A day; which day do i have A; on which day do we meet; =the day of the A
C time | when it starts | it starts at C | when does it start; what time is the A; at what time do we start; =the starting time
D room | which room it is in | it is in room D | which room; what room is the A in; where do we meet; =the room
E person | who leads it | E leads it | who leads it; who is the boss there; who's the teacher; with whom do we do A; =the one who leads it

> i'm A and i used to repair B | for C | now i'm retired in D
> A here, retired | i repaired B all my life | it was C | living in D
A name | what my name is | my name is A | what's my name; who am i; what am i called; how should you call me; who used to repair B; =my name
B thing | what i used to repair | i repaired B | what did i use to repair; what did i use to do; what was my work; what did i do for a living; what did i repair all my life; =the thing i repaired
C span | how long i did that | it was C | how long did i do that; for how long did i work; how many years was it; =the time i worked
D city | where i am retired | i am retired in D | where am i now; where do i live now; where did i retire; =the place i retired to

> my passport number is A | it [expires/runs out] on B | it's C
> passport A | valid until B | i keep it C
A reference | what my passport number is | the passport number is A | what's my passport number; passport number; which number has my passport; what do i write in the passport field; =my passport number
B date | when it expires | it expires on B | when does it expire; until when is it valid; when do i need a new one; when does my passport run out; =the expiry date
C place | where my passport is | the passport is C | where is my passport; where do i keep it; where should i look for my passport; =the place of my passport

> the bike lock [is/code is] A | the bike stands B | it's C
> my bike is C | it stands B | A opens the lock
A pin | what opens the bike lock | the lock is A | what's the lock code; how do i open the bike lock; what opens the lock; which number for the bike; =the code of the bike; =the lock code
B place | where my bike is | the bike is B | where's my bike; where did i leave the bike; where does it stand; =the place of the bike
C colour | what colour my bike is | the bike is C | what colour is my bike; which color is it; what does my bike look like; =the colour of my bike

> i painted [the kitchen/the hall/my room] A | the [ceiling/door] is B | paint was C | D helped me
> A walls, B ceiling, that's the new look | cost me C | with the help of D
A colour | which colour i painted it | i painted it A | which colour did i paint it; what colour are the walls; how did i paint it; what color is it now; =the colour of the walls
B colour | what colour the other part is | the other part is B | what colour is the other part; what else did i paint and how; which other colour is there; =the other colour
C money | how much the paint was | the paint was C | how much was the paint; what did the paint cost; how much did i spend; =the price of the paint
D name | who helped me | D helped me | who helped me; who painted with me; with whom did i paint; =the helper

> [my neighbour/the neighbour/our neighbour] A has a B | it [barks/cries/sings] all night | called the landlord on C
> A next door keeps a B | i complained on C
A name | who my neighbour is | my neighbour is A | who's my neighbour; what's my neighbour called; who has a B; whose B is it; who lives next door; =my neighbour's name
B word | what my neighbour has | my neighbour has a B | what does [A|my neighbour] have; what animal is next door; what keeps me awake; what does A keep; =the animal next door
C day | when i complained | i complained on C | when did i complain; when did i call the landlord; on what day did i call; =the day i complained

> i weigh A | want to lose B | till C | my trainer D says it's fine
> A on the scale | goal: B less by C | coached by D
A kilos | how many kilos i weigh | i weigh A | what do i weigh; how heavy am i; how many kilos do i weigh; what did the scale say; =my weight
B kilos | how many kilos i want to lose | i want to lose B | how much do i want to lose; how many kilos do i want to lose; what's my goal; how much less should it be; =my goal
C month | by when i want that | it is by C | by when do i want that; until when do i have; what's my deadline for that; =the month of my goal
D person | who trains me | D trains me | who trains me; who is my trainer; who says it's fine; what's my coach called; =my trainer's name
"""
