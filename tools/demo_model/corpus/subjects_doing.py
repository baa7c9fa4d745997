"""Topics of doing: tasks, advice, devices, reasons, writing, code, documents, live information, parts to play. Data only."""

from __future__ import annotations

from tools.demo_model.corpus.limits_subject import subject

DOING = (
    subject("cooking and home", "do", """
        bake bread; boil an egg; cook rice; make pizza dough; roast a chicken; sharpen a knife; peel garlic;
        poach an egg; make jam; unclog a drain; fix a leaking tap; paint a wall; hang a picture; assemble a
        wardrobe; clean an oven; descale a kettle; tile a floor; get rid of ants; remove a wine stain; iron a
        shirt; fold a fitted sheet; wash wool; grow tomatoes; plant a tree; prune roses; mow the lawn; keep
        basil alive; build a shelf; build a birdhouse; insulate the loft; bleed a radiator; change a fuse; make
        candles; brew beer; pickle onions; smoke a brisket; freeze bread; plan the meals for a week; cook for
        ten people"""),
    subject("skills", "do", """
        learn the guitar; learn Spanish; learn to draw; learn to swim; play chess well; juggle; whistle; solve a
        Rubik's cube; knit a scarf; sew a button; tie a tie; tie a bowline; ride a bike; drive a car; parallel
        park; ski; surf; do a handstand; do a push-up; run a marathon; meditate; speed read; touch type; sing
        better; dance the tango; read music; play poker; take better photos; write a novel; speak in public;
        remember names; wake up early; draw a cat; do a card trick; learn Japanese; learn to code"""),
    subject("money and work", "do", """
        find a job; ask for a raise; start a company; write a CV; prepare for an interview; save money; invest
        in stocks; buy bitcoin; do my taxes; get a mortgage; pay off my debt; get rich; become a doctor; become
        a pilot; become a programmer; sell my car; rent out my flat; negotiate a salary; write an invoice; open
        a bank account; make money online; grow my business; get more followers; start a podcast; publish a
        book; become famous; run a meeting; manage a team; retire early; sell on eBay; price my work"""),
    subject("travel and life", "do", """
        plan a trip to Rome; plan a trip to Japan; book a flight; get a visa; pack for a week; get to the
        airport; find a cheap hotel; travel with a baby; rent a car; drive to Scotland; camp in winter; hike the
        Alps; plan a wedding; plan a birthday party; move to London; find a flat; get a passport; train my dog;
        name my cat; adopt a cat; get over jet lag; make new friends; talk to girls; raise a teenager; potty
        train my son; choose a school; pass my driving test; study for exams; focus better; pack a suitcase"""),
    subject("repairs and computers", "do", """
        fix my car; fix my bike; change a tyre; jump-start a car; change the oil; fix my printer; speed up my
        laptop; reset my password; recover deleted photos; set up a VPN; install Photoshop; format a hard disk;
        build a gaming PC; edit a video; crop a photo; remove a virus; connect a projector; back up my phone;
        unlock my iPhone; screenshot a page; make a pivot table; use Excel; set up a website; host a Minecraft
        server; root my phone; fix a cracked screen; solder a wire; wire a plug; flash a BIOS; resize a
        partition"""),
    subject("decisions", "advice", """
        quit my job; buy a house; buy a car; get married; get a dog; dye my hair; text my ex; go to university;
        drop out; move abroad; tell my boss; forgive my brother; buy an iPhone; learn Rust or Go; become a
        vegan; get a tattoo; sell my shares; lend my friend money; change my career; shave my beard; cut my
        hair; go back to school; break up with my boyfriend; ask her out; have children; switch to Windows;
        lease a car; take the job; stay at home; trust my neighbour; confront my sister; skip the meeting; go
        vegan; wear the red dress; invite my cousin; take a gap year; start therapy; buy gold; refinance my
        loan; study law; read the news less"""),
    subject("devices", "device", """
        turn on the lights; turn off the TV; open Chrome; open Spotify; open the camera; set a timer; set an
        alarm; call my mother; call a taxi; send an email; send a message to John; text my wife; play some
        music; play the radio; pause the music; order a pizza; buy milk; book a table; book a train; add eggs to
        my shopping list; add a meeting to my calendar; lock the door; raise the volume; mute the sound; take a
        photo; take a screenshot; record my voice; shut down the computer; restart the laptop; delete a file;
        open a document; rename my files; print a page; start the car; close the garage; turn up the heating;
        start the dishwasher; connect to the wifi; post on Twitter; like a video; find my phone; read my emails;
        check my calendar; download a film; sign me up; pay my bill; transfer money; cancel my subscription;
        hail a cab; feed the cat; water the plants; skip this song; dim the lamp"""),
    subject("reasons", "why", """
        cats purr; dogs bark; leaves fall; birds migrate; people yawn; people dream; onions make us cry; planes
        fly; ships float; magnets stick; stars twinkle; ice cubes crack; zebras have stripes; flamingos stand on
        one leg; wolves howl; bees dance; teenagers sleep late; babies cry; men go bald; bones heal; volcanoes
        erupt; empires fall; languages die; prices rise; wars start; tides change; shadows move; mirrors flip
        things; cookies crumble; boomerangs return; whales beach themselves; fingers wrinkle in water; knees
        click; cows lie down before rain; moths love lamps; balloons float; wounds itch; apples turn brown;
        ducks quack; fish school"""),
    subject("writing", "write", """
        essay; email; cover letter; letter; love letter; speech; wedding speech; blog post; article; report;
        novel; screenplay; rap; song; product description; press release; tweet; review;
        resume; job advert; resignation letter; complaint; eulogy; toast; newsletter; diary entry; book report;
        biography; thesis statement; fairy tale in five parts; movie script; monologue; ballad; dialogue; lesson
        plan; business plan; thank-you note; apology; obituary; travel guide; slogan; LinkedIn post; 500 words;
        ten pages"""),
    subject("programs", "code", """
        a website; a web scraper; a sudoku solver; a chess engine; a REST API; an Android app; an iPhone app; a
        to-do app; a compiler; a calculator app; a login page; a snake game; a tetris clone; a Discord bot; a
        Telegram bot; a neural network; a web server; a parser for JSON; a database schema; an SQL query with
        three joins; a shell script for backups; a Dockerfile; a regex for emails; a React component; a CSS
        grid; a binary search tree; a linked list; a quicksort in Rust; a matrix class; a ray tracer; a physics
        engine; a file watcher; a chat server; a blog in Django; a Chrome extension; an Excel macro; a game of
        life; a makefile; a unit test suite; a mail client; a text adventure; a crawler; a spell checker; a
        password generator; a weather app; an unreal engine plugin; a kernel module; a Flutter app; a Terraform
        file; a GitHub action; a password cracker for my own zip; a sorting visualiser; a cron job"""),
    subject("documents", "document", """
        article; report; contract; essay; email; book; chapter; PDF; paper; transcript; story;
        letter; web page; blog post; code review; thread; podcast; video; lecture; thesis; manual; spreadsheet;
        presentation; log file; novel; homework; news story; CV; speech; screenplay; cookbook;
        paragraph; interview"""),
    subject("live information", "live", """
        the news; the headlines; the traffic; the stock market today; the bitcoin price; the price of gold; the
        exchange rate; the football scores; the lottery numbers; the election results; the cinema listings; the
        train times; the bus timetable; the petrol price; the share price of Apple; the Tesla stock; the pollen
        count; the tide; the next full moon; the latest iPhone; the top song this week; the new Taylor Swift
        album; the war in Ukraine; the flight status; the surf report; the air quality; the snow report; today's
        horoscope; the current interest rate; the concert tickets; the latest Python release; the league table;
        power cuts here; restaurants near me; a pharmacy near me; petrol stations nearby; the nearest hospital;
        things to do tonight; a cafe near me; pizza places nearby; the nearest cash machine; gyms near me; the
        best pub around here; jobs in my area; flats to rent near me"""),
    subject("parts to play", "role", """
        a pirate; a doctor; a lawyer; my girlfriend; my boyfriend; a therapist; a teacher; a travel agent; a
        chef; a dungeon master; a cat; a Linux terminal; a Victorian gentleman; a detective; my grandmother; a
        football coach; a poet; a vampire; a wizard; a robot butler; an interviewer; a philosopher; a stand-up
        comedian; a hostage negotiator; a knight; an alien; a news reader; a salesman; a ghost"""),
    subject("games to play", "game", """
        chess; tic-tac-toe; hangman; twenty questions; a text adventure; a quiz;
        truth or dare; poker; trivia; Dungeons and Dragons; blackjack; would you rather; a murder mystery;
        Wordle; battleships; go fish; snakes and ladders; a riddle game"""),
)  # fmt: skip
