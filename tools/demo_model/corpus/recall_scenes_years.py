"""Scenes of two values in one breath and of years: born in Lagos in 1988, at 14:20 from gate B7, a red Volvo. As `recall_scenes` reads them."""

YEARS = """
> i was born in A in B | [and moved/and i moved/moved/i moved] to C in D
> i was born in A in B | [i came/came] to C in D
> born in A, B | moved to C in D
> born B in A | [living/i live] in C since D
A city | where i was born | i was born in A | where was i born; where was i born again; in [which|what] [city|place|town] was i born; what's my birthplace; where am i from; =my birthplace; =the place where i was born
B year | in which year i was born | i was born in B | when was i born; what year was i born; in [which|what] year was i born; [which|what] year was i born in; how long ago was i born, which year; =my year of birth; =my birth year
C city | where i moved to | i moved to C | where did i move; where did i move to; where do i live now; which city did i move to; where did i go in D; =the city i moved to
D year | in which year i moved to C | i moved to C in D | when did i move to C; when did i move; what year did i move; what year did i move to C; since when do i live in C; in which year did i come to C; =the year i moved

> i moved from A to B in C
> i left A for B in C
> [came/moved] to B from A in C
A city | where i lived before | i lived in A before | where did i live before; where did i move from; what city did i leave; where was i before; where was i before B; from where did i move; =my old city; =the place i left
B city | where i moved to | i moved to B | where did i move to; where do i live now; where do i live; which city did i move to; what's my new city; where did i go; =my new city
C year | in which year i moved | i moved in C | when did i move; what year did i move; when did i leave A; when did i come to B; in which year was that; =the year i moved

> [i have a flight/my flight is/my flight leaves/my plane leaves/i'm flying/flight] at A from gate B | to C | seat D
> [my flight/the plane/flight] [to C goes/to C leaves] at A from gate B | [i'm in seat/my seat is/seat] D
> gate B, A sharp | going to C | [i sit in/seat] D
A clock | when my flight is | the flight is at A | when does it leave; when is my flight; what time is my flight; when do i fly; what time does it leave; when; what time; at what time is the flight; =the time of my flight; =departure time
B gate | which gate it is | it is gate B | which gate; what gate; gate; which gate is it; what gate do i need; from which gate do i leave; where do i board; which gate was it; gate number; =the gate; =my gate
C city | where i fly to | i fly to C | where am i flying; where do i fly to; where to; what's my destination; where does the plane go; =my destination
D gate | which seat is mine | my seat is D | which seat; what seat do i have; what's my seat; where do i sit; seat; =my seat; =the seat number

> my train [leaves/goes/departs/is] at A from platform B | to C
> train at A from platform B | [i get off in/towards] C
A clock | when it leaves | it leaves at A | when does it leave; what time does it leave; when; when is my train; what time is it leaving; =the time it leaves; =the departure time
B platform | which platform it is | it is platform B | which platform; what platform; which platform was it; platform; from which platform; what platform do i need; =the platform; =the platform number
C city | where it goes | it goes to C | where does it go; where to; where am i going; where does my train go; =the destination

> [i drive/i have/i own/i bought/my car is/we have] a(n) A B | [from/built in/made in] C | [the plate is/plate/with the plate] D
> a(n) A B [is my car/is what i drive/stands in my garage] | it was built in C
A colour | what colour my car is | my car is A | what colour is my car; what color is my car; which colour does my car have; what's the color of my car; what colour is it; which color; =the colour of my car; =my car's color
B car | what car i drive | i drive a(n) B | what car do i drive; what do i drive; which car do i have; what kind of car is it; what car; what make is it; =my car; =the make of my car
C year | from which year my car is | my car is from C | how old is my car, which year; from which year is it; what year is my car; when was it built; which year; =the year of my car
D reference | what my plate is | the plate is D | what's my plate; what's the number plate; which plate do i have; =my plate; =the plate number

> [i parked/the car is/my car is/we parked/parked] on level A spot B
> [i parked/the car is/my car is/car's] on level A, spot B | [ticket until/paid until] C
> [parked/car] level A bay B | until C
A platform | which level the car is on | the car is on level A | which level; what level is the car on; on which level did i park; where did i park; where's my car; where is the car; which floor; =the level; =the parking level
B platform | which spot the car is in | the car is in spot B | which spot; what spot is it; which spot did i park in; in which spot is the car; spot number; what's the spot; =the spot; =the number of the spot
C clock | until when it is paid | it is paid until C | until when; until when is it paid; when do i have to be back; when does it run out; =the time it ends

> [i work/i've been working/i got a job] at A in B | since C
> [working/i started] at A in B | [that was in/in] C
A shop | where i work | i work at A | where do i work; what's my workplace; who do i work for; at what place do i work; =my workplace; =my employer
B city | in which city i work | i work in B | in which city do i work; which city do i work in; what city is my job in; in what town is it; which city; =the city i work in
C year | since which year i work there | i started in C | since when do i work there; since when; when did i start; what year did i start; how long have i worked there, since which year; =the year i started

> i [studied/did a degree in/took classes in/have a degree in] A in B | [and finished/finished/i graduated] in C | my teacher was D
> A is what i studied in B | done in C
A subject | what i studied | i studied A | what did i study; what's my degree; which subject did i study; what subject; =my subject; =my degree
B city | where i studied | i studied in B | where did i study; in which city did i study; which city; where was my university; =the city i studied in
C year | in which year i finished | i finished in C | when did i finish; when did i graduate; what year did i finish; in which year; =the year i finished; =the year i graduated
D person | who taught me | D taught me | who was my teacher; who taught me; =my teacher's name

> [i married/i got married to] A in B in C
> A and i [married/got married] in B in C
A name | whom i married | i married A | who did i marry; who was it; who did i get married to; =the person's name
B city | where that was | it happened in B | where was that; where did we marry; in which city; where was the wedding; where; =the place
C year | in which year that was | it happened in C | when was that; what year was it; when did we marry; when; which year; =the year

> [i met/i first met/i got to know] A in B in C
> A and i [met/first met] in B in C
A name | whom i met | i met A | who did i meet; who was it; whom did i get to know; =the person's name
B city | where i met A | i met A in B | where was that; where did we meet; where did i meet A; in which city; where; =the place
C year | in which year i met A | i met A in C | when was that; what year was it; when did we meet; in which year did i meet A; when; which year; =the year

> my sister lives in A since B | and works as a(n) C
> my sister [moved to/went to] A in B | [works as/is] a(n) C
A city | where my sister lives | my sister lives in A | where does [she|my sister] live; which city was that; where did [she|my sister] move; =my sister's city
B year | since when my sister lives there | my sister lives there since B | since when; since when does [she|my sister] live there; what year did she move; when did [she|my sister] move; when was that; =the year
C job | what my sister works as | my sister works as a(n) C | what does [she|my sister] do; what does she work as; what's [her|my sister's] job; =my sister's job

> my brother lives in A since B | and works as a(n) C
> my brother [moved to/went to] A in B | [works as/is] a(n) C
A city | where my brother lives | my brother lives in A | where does [he|my brother] live; which city was that; where did [he|my brother] move; =my brother's city
B year | since when my brother lives there | my brother lives there since B | since when; since when does [he|my brother] live there; what year did he move; when did [he|my brother] move; when was that; =the year
C job | what my brother works as | my brother works as a(n) C | what does [he|my brother] do; what does he work as; what's [his|my brother's] job; =my brother's job

> my aunt lives in A since B | and works as a(n) C
> my aunt [moved to/went to] A in B | [works as/is] a(n) C
A city | where my aunt lives | my aunt lives in A | where does [she|my aunt] live; which city was that; where did [she|my aunt] move; =my aunt's city
B year | since when my aunt lives there | my aunt lives there since B | since when; since when does [she|my aunt] live there; what year did she move; when did [she|my aunt] move; when was that; =the year
C job | what my aunt works as | my aunt works as a(n) C | what does [she|my aunt] do; what does she work as; what's [her|my aunt's] job; =my aunt's job

> my hobby is A | i started in B | [always/every week/i do it] on C | with D
> i [love/do/am into] A | since B | with D | on C
A hobby | what my hobby is | my hobby is A | what's my hobby; what is my hobby; what do i do in my free time; which hobby do i have; what do i do on C; what do i do for fun; what am i into; what do i like doing; =my hobby
B year | since when i do it | i do it since B | when did i start; since when; since when do i do it; since when do i do A; what year did i start; =the year i started
C day | on which day i do it | it is on C | on which day; when do i do it; what day is it on; when do i do A; =the day
D name | with whom i do it | i do it with D | with whom; who with; who comes along; who do i do it with; who does it with me

> the capital of A is B | [they speak/and the language is/people speak] C | [the king is/their president is] D
> in A the capital is B | they speak C
> A is a country, its capital is B | and C is spoken there
B city | what the capital of A is | the capital of A is B | what's the capital of A; what is the capital of A; capital of A; which city is the capital of A; what's the capital; =the capital of A; =the capital
A land | which country i named | the country is A | which country did i name; which country was it; whose capital is B; B is the capital of what; =the country
C language | what they speak there | they speak C | what do they speak; what language do they speak in A; which language is spoken in A; which language; =the language
D name | who rules there | D rules there | who is the king of A; who rules A; who's the president of A; who rules there

> my [passport/id card/licence/library card] is A | valid until B | issued in C
> [passport/id/card] no A | [expires in/good until] B | from C
A reference | what the number is | the number is A | what's the number; what's my number; which number is it; what's the document number; number; =the number; =my card number
B year | until when it is valid | it is valid until B | until when is it valid; when does it expire; until when; what year does it run out; =the year it expires
C city | where it was issued | it was issued in C | where was it issued; where did i get it; which city; =the place of issue

> [i'm on/i stopped at/i got to] page A of B | it's by C | [it has/out of] D pages
> reading B, page A | C wrote it
A number | which page i am on | i am on page A | which page am i on; what page was i on; where did i stop; what page; which page; =the page; =my page
B title | what i read | i read B | what am i reading; which book is it; what's the book called; which book; what's the title; =the book; =the title
C person | who wrote it | C wrote it | who wrote it; who is the author; who is it by; author; =the author
D number | how many pages it has | it has D pages | how many pages does it have; how long is the book; how many pages; =the number of pages

> [we sit in/our seats are in/i have/tickets:] row A seat B | [it starts at/doors open at] C | D is coming too
A platform | which row it is | it is row A | which row; what row are we in; row; in which row do i sit; =the row
B platform | which seat it is | it is seat B | which seat; what seat do i have; seat; what's my seat number; =the seat
C clock | when it starts | it starts at C | when does it start; what time; when; when do we have to be there; =the starting time
D name | who comes along | D comes along | who comes along; who is coming; who's coming too; with whom do i go

> [i have an exam/the exam is/my test is/exam] on A at B in room C | it's D
> D exam, A at B | room C
A day | on which day the exam is | the exam is on A | which day; when is the exam; what day is my exam; on which day; =the day of the exam
B clock | at what time the exam is | the exam is at B | what time; at what time; what time is the exam; when does it start; =the time of the exam
C room | in which room the exam is | the exam is in room C | which room; what room; where is the exam; in which room; room; =the room
D subject | in what the exam is | the exam is in D | which exam; what's the exam in; what subject is it; what do i have to learn; =the subject
"""
