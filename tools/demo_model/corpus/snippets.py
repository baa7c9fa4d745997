"""Code snippets that are learnt by heart, and the ways to ask for them."""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.smalltalk_slots import frames, listed
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed

_FRAMES = (
    "write {t}", "show me {t}", "give me {t}", "how do i write {t}?", "can you write {t}[|?| please]", "{t}[| please| example]", "i need {t}", "example of {t}", "code for {t}", "please write {t}", "what does {t} look like?", "how does {t} look?", "could you show me {t}?", "i forgot how to write {t}", "write me {t}", "an example of {t}, please", "do you know {t}?", "[make|type] {t}",
    "can i see {t}?", "i want to see {t}", "let me see {t}", "[just|only] {t}", "quick: {t}", "i need to see {t}, i forgot it", "please show {t}", "a short example of {t}", "simple {t} please", "the code for {t}", "what is the code for {t}?", "what's the syntax of {t}?", "syntax for {t}?", "remind me how {t} looks", "[could|would] you write {t} for me?", "print {t}", "generate {t}", "help me with {t}", "i'm learning, show me {t}", "how would {t} look?", "got {t}?", "have you got {t}?", "need {t}", "looking for {t}", "give an example of {t}", "{t}, please, as short as possible", "minimal {t}", "do {t}", "code me {t}", "can u code {t}", "can you give me {t}?", "for my homework: {t}", "could i have {t}?", "output {t}", "i'd like {t}", "teach me {t}", "explain with code: {t}", "my teacher wants {t}",
)  # fmt: skip

# Name; what it may be called; further questions; language; the code; what marks it.
_PYTHON = "python"
SNIPPETS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], str, str, str], ...] = (
    ("hello world", ("hello world in python", "a python hello world", "a hello world program in python"), ("how do i print hello world in python?", "print hello world in python", "print something in python"), _PYTHON, 'print("Hello, world!")', 'print("hello, world!")'),
    ("for loop", ("a for loop in python", "a python for loop", "a loop in python"), ("how do i loop in python?", "how do i loop over a list in python?", "python loop over a range", "python: count from 0 to 4"), _PYTHON, "for number in range(5):\n    print(number)", "in range(5)"),
    ("while loop", ("a while loop in python", "a python while loop"), ("how do i use while in python?", "python loop with a condition"), _PYTHON, "count = 3\nwhile count > 0:\n    print(count)\n    count -= 1", "while count > 0"),
    ("function", ("a function in python", "a python function", "a function that adds two numbers in python", "a function that adds two numbers", "a python function that adds two numbers", "a function to add two numbers", "a python function to add two numbers", "an add function in python"), ("how do i define a function in python?", "python def example", "how do functions work in python?"), _PYTHON, "def add(a, b):\n    return a + b\n\n\nprint(add(2, 3))", "def add(a, b)"),
    ("if else", ("an if statement in python", "a python if else", "if and else in python"), ("how do i use if in python?", "python condition example"), _PYTHON, 'number = 7\nif number % 2 == 0:\n    print("even")\nelse:\n    print("odd")', 'print("even")'),
    ("read a file", ("python code to read a file", "a python program that reads a file", "reading a file in python"), ("how do i read a file in python?", "how do i open a file in python?", "python read text file", "read a file in python"), _PYTHON, 'with open("notes.txt", encoding="utf-8") as file:\n    for line in file:\n        print(line.rstrip())', "for line in file"),
    ("write a file", ("python code to write a file", "writing to a file in python"), ("how do i write to a file in python?", "how do i save text to a file in python?", "python write text file"), _PYTHON, 'with open("notes.txt", "w", encoding="utf-8") as file:\n    file.write("Hello\\n")', "file.write("),
    ("reverse a string", ("python code to reverse a string", "a python function that reverses a string", "reversing a string in python", "a function that reverses a string", "a python function to reverse a string", "code that reverses a string"), ("how do i reverse a string in python?", "reverse a string in python", "python string reverse", "python string backwards"), _PYTHON, 'word = "lantern"\nprint(word[::-1])', "[::-1]"),
    ("list comprehension", ("a list comprehension in python", "a python list comprehension", "a list comprehension"), ("how do list comprehensions work?", "python squares of a list in one line"), _PYTHON, "squares = [n * n for n in range(6)]\nprint(squares)", "for n in range(6)]"),
    ("dictionary", ("a dictionary in python", "a python dict", "a dict in python"), ("how do i make a dictionary in python?", "how do i use a dict in python?", "python dict example"), _PYTHON, 'ages = {"Ada": 36, "Alan": 41}\nages["Grace"] = 85\nfor name, age in ages.items():\n    print(name, age)', ".items()"),
    ("class", ("a class in python", "a python class", "a simple python class"), ("how do i define a class in python?", "python object example", "how do classes work in python?"), _PYTHON, 'class Dog:\n    def __init__(self, name):\n        self.name = name\n\n    def bark(self):\n        return f"{self.name} says woof"\n\n\nprint(Dog("Rex").bark())', "class dog"),
    ("fizzbuzz", ("fizzbuzz", "fizz buzz in python", "fizzbuzz in python", "a fizzbuzz program"), ("can you solve fizzbuzz?", "how do i do fizzbuzz?"), _PYTHON, 'for n in range(1, 101):\n    if n % 15 == 0:\n        print("FizzBuzz")\n    elif n % 3 == 0:\n        print("Fizz")\n    elif n % 5 == 0:\n        print("Buzz")\n    else:\n        print(n)', "n % 15 == 0"),
    ("fibonacci", ("fibonacci in python", "a python function that computes fibonacci numbers", "a fibonacci function", "the fibonacci numbers in python", "a python fibonacci program"), ("how do i compute fibonacci numbers in python?", "fibonacci code"), _PYTHON, "def fibonacci(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a\n\n\nprint(fibonacci(10))", "a, b = b, a + b"),
    ("sort a list", ("python code to sort a list", "sorting a list in python"), ("how do i sort a list in python?", "sort a list in python", "python sort example", "how do i use sorted in python?"), _PYTHON, "numbers = [5, 2, 9, 1]\nprint(sorted(numbers))\nprint(sorted(numbers, reverse=True))", "sorted(numbers)"),
    ("factorial", ("a factorial function in python", "a python function that computes a factorial", "factorial in python", "a python factorial function"), ("how do i compute a factorial in python?", "recursion example in python", "factorial code"), _PYTHON, "def factorial(n):\n    return 1 if n <= 1 else n * factorial(n - 1)\n\n\nprint(factorial(5))", "factorial(n - 1)"),
    ("try except", ("a try except in python", "try and except in python", "error handling in python"), ("how do i catch an exception in python?", "how do i handle errors in python?", "python catch error"), _PYTHON, 'try:\n    print(10 / 0)\nexcept ZeroDivisionError:\n    print("Cannot divide by zero.")', "except zerodivisionerror"),
    ("f-string", ("an f-string in python", "a python f-string", "string formatting in python"), ("how do f-strings work?", "how do i put a variable into a string in python?", "python format string"), _PYTHON, 'name = "Ada"\nprint(f"Hello, {name}! 2 + 3 = {2 + 3}")', 'print(f"hello'),
    ("regex digits", ("a regex for digits", "a regex that finds numbers in python", "a regular expression for digits"), ("how do i find all numbers in a string in python?", "python regex digits", "how do i match digits with a regex?"), _PYTHON, 'import re\n\nprint(re.findall(r"\\d+", "12 apples and 7 pears"))', "re.findall("),
    ("bash ls", ("a bash command to list files", "the shell line to list all files with sizes"), ("bash list files with sizes", "how do i list files with details in bash?", "list all files by size in bash"), "bash", "ls -lhS", "ls -lhs"),
    ("bash for loop", ("a for loop in bash", "a bash for loop", "a shell loop", "a bash loop"), ("how do i loop over files in bash?", "how do i loop in bash?", "bash loop over files"), "bash", 'for file in *.txt; do\n    echo "$file"\ndone', "for file in"),
    ("grep", ("a grep example", "a grep command", "a grep line that searches all files"), ("how do i use grep?", "how do i search for text in files?", "find a word in all files with grep", "grep recursively"), "bash", 'grep -rn "expert" .', "grep -rn"),
    ("json", ("a json example", "an example of json", "a small json file", "some json"), ("what does json look like?", "json example", "how does json look?"), "json", '{\n  "name": "Ada",\n  "age": 36,\n  "languages": ["English", "French"],\n  "member": true\n}', '"name": "ada"'),
    ("html page", ("an html page", "a simple html page", "an html skeleton", "a minimal web page"), ("how do i start an html page?", "html template", "html boilerplate", "html hello world"), "html", '<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8">\n    <title>Hello</title>\n  </head>\n  <body>\n    <h1>Hello, world!</h1>\n  </body>\n</html>', "<!doctype html>"),
    ("hello c", ("hello world in c", "a c hello world", "a hello world program in c"), ("how do i print hello world in c?", "c hello world"), "c", '#include <stdio.h>\n\nint main(void) {\n    printf("Hello, world!\\n");\n    return 0;\n}', "printf("),
    ("hello javascript", ("hello world in javascript", "a javascript hello world", "hello world in js"), ("how do i print hello world in javascript?", "js hello world"), "javascript", 'console.log("Hello, world!");', "console.log("),
    ("hello rust", ("hello world in rust", "a rust hello world", "a hello world program in rust"), ("how do i print hello world in rust?", "rust hello world"), "rust", 'fn main() {\n    println!("Hello, world!");\n}', "println!("),
    ("hello go", ("hello world in go", "a go hello world", "hello world in golang"), ("how do i print hello world in go?", "golang hello world"), "go", 'package main\n\nimport "fmt"\n\nfunc main() {\n    fmt.Println("Hello, world!")\n}', "fmt.println("),
    ("hello bash", ("hello world in bash", "a bash hello world", "a hello world shell script"), ("how do i print hello world in bash?", "bash hello world"), "bash", '#!/bin/bash\necho "Hello, world!"', 'echo "hello'),
    ("sql select", ("a sql select", "a select statement in sql", "a sql query", "an sql query"), ("how do i select rows in sql?", "sql select example", "how do i query a table in sql?"), "sql", "SELECT name, age\nFROM people\nWHERE age >= 18\nORDER BY name;", "select name"),
    ("git commit", ("the git commands to commit", "a git commit", "the commands for a git commit"), ("how do i commit in git?", "git commit example", "how do i commit my changes?", "git add and commit"), "bash", 'git add .\ngit commit -m "Fix the typo in the title"', "git commit -m"),
)  # fmt: skip

_NICE = {
    "python": "Python", "bash": "the shell", "json": "JSON", "html": "HTML", "c": "C", "javascript": "JavaScript",
    "rust": "Rust", "go": "Go", "sql": "SQL",
}  # fmt: skip
_LEADS = (
    "In {l}:",
    "Here it is, in {l}:",
    "One of the snippets I know:",
    "This one I know by heart:",
    "Like this, in {l}:",
)
_THOUGHTS = ("A snippet I know: {n}, in {l}.", "{n}: one of my snippets, {l}.")

_WHICH_ASKS = (
    "what code [can you write|do you know|snippets do you know]?", "which [snippets|programs|code snippets] do you know?", "list your [snippets|code snippets]", "what [snippets|code] can you show[| me]?", "which code can you write?", "what programming [can you do|do you know]?", "show me [some|your] code[| snippets]", "which code examples do you have?", "what can you code?", "how much code do you know?", "[a|any] code [snippet|example][| please]",
)  # fmt: skip
_WHICH_ANSWERS = (
    "About thirty snippets, by heart:\n\n- **Python**: loops, functions, files, dict, class, fizzbuzz, fibonacci\n- **shell**: loop, grep, git commit\n- hello world in C, Rust, Go, JavaScript\n- JSON, HTML, SQL\n\nBeyond those, a larger model.",
    "A few snippets by heart: Python basics, fizzbuzz, fibonacci, a bash loop, grep, SQL, HTML, and hello world in C, Rust, Go and JavaScript. Nothing beyond them, and no new programs.",
)


# What is asked like a snippet and is none of them: these tasks in these languages, and tasks that no language here has.
_LANGUAGES = ("python", "javascript", "js", "rust", "go", "c", "c++", "java", "kotlin", "swift", "ruby", "php", "haskell", "perl", "lua", "r", "julia", "scala", "c#", "typescript", "bash", "sql", "fortran", "cobol", "zig", "elixir", "matlab", "assembly", "lisp", "prolog", "dart", "brainfuck")  # fmt: skip
_ELSEWHERE = ("a for loop", "a while loop", "a function", "a class", "hello world", "an if statement", "fizzbuzz", "fibonacci", "a factorial", "sorting a list", "reading a file", "error handling", "a dictionary", "reversing a string")  # fmt: skip
_NOWHERE = ("a web server", "quicksort", "bubble sort", "merge sort", "binary search", "a linked list", "a calculator", "tic tac toe", "snake", "a decorator", "a generator", "a thread", "an http request", "a todo app", "a neural network", "a password generator", "a prime checker", "a web scraper", "a discord bot", "a unit test", "a hash table", "a binary tree", "a chat client", "a parser", "a json parser", "a csv reader", "a clock", "a database connection", "a login page", "matrix multiplication", "a palindrome check", "a game", "a compiler", "a lambda", "a switch statement", "a queue", "a stack", "inheritance", "async code", "a plot", "a bar chart", "an api call", "a regex for emails", "a docker file", "a guessing game", "tower of hanoi", "a caesar cipher", "a prime sieve", "a date parser", "an email sender")  # fmt: skip
_SPOKEN = (
    "python",
    "python",
    "python",
    "javascript",
    "rust",
    "java",
    "c",
    "go",
    "ruby",
    "typescript",
    "php",
    "c++",
    "bash",
)
_MADE = ("a function that", "a function that", "a {l} function that", "a {l} function that", "a {l} function which", "a program that", "a {l} program that", "a script that", "a {l} script that", "code that", "{l} code that", "a one-liner that", "a class that", "a method that", "an app that", "a small tool that", "a bash script that", "a macro that", "a query that")  # fmt: skip
_DOES = listed(
    """checks for primes; checks if a number is prime; checks if a number is even; checks if a word is a palindrome; checks if a year is a leap year; checks a password; counts the vowels; counts the vowels in a string; counts words; counts the letters of a text; counts down from ten; counts the lines of a file; removes duplicates; removes duplicates from a list; removes spaces; removes vowels
    finds the largest number; finds the largest number in a list; finds the longest word; finds the second largest number; finds the gcd; finds anagrams; finds duplicates; finds a word in a file; returns the sum of a list; returns the maximum; returns the last element; returns true if a list is sorted; returns the current date; sorts a dictionary by value; sorts names by length; sorts an array with bubble sort
    merges two lists; merges two dictionaries; flattens a list; rotates a list; splits a string; joins words with commas; converts celsius to fahrenheit; converts a number to binary; converts roman numerals; converts csv to json; converts miles to kilometres; rolls a dice; tosses a coin; generates a password; generates a random number; generates a maze; downloads a file; downloads a video; sends an email; sends a message
    parses json; parses dates; parses a log file; reads a csv; reads user input; draws a circle; draws a chart; draws a tree; plays tic tac toe; plays music; plays hangman; prints a triangle; prints the primes up to 100; prints the calendar; prints a multiplication table; validates an email; validates a phone number; swaps two variables; swaps two numbers; computes the average; computes the median; computes compound interest
    computes the square root; computes pi; squares a number; multiplies two numbers; multiplies two matrices; subtracts two numbers; divides two numbers; capitalises every word; replaces a word in a text; shuffles a deck of cards; renames all files; backs up a folder; scrapes a website; connects to a database; solves a sudoku; solves quadratic equations; encrypts a text; decodes morse code; deletes old files; zips a folder
    resizes images; translates text; measures the time; retries on failure; caches its results; calls an api; logs errors; watches a folder; sums the digits of a number; doubles every number in a list; filters even numbers; adds three numbers; tells the time; tells me the weather; greets the user by name; simulates a bank account; keeps a to-do list; guesses a number; matches brackets; compresses a string; tests a function""".replace(
        "\n", ";"
    )
)
_UNKNOWN_SHARE = 0.42
_KNOWN_ELSEWHERE = {("hello world", language) for language in ("javascript", "js", "rust", "go", "c", "bash")} | {("a for loop", "bash")}  # fmt: skip
_NOT_KNOWN = (
    "I do not know {t} by heart, and I write no new code. Hello world in {k} I can show.", "{T} is not among my thirty snippets: I write no new code, that is beyond me. Hello world in {k} I can show.",
    "That one I do not know: {t} is beyond my snippets, and I write no new code. Fizzbuzz or a for loop in Python I do know.",
)  # fmt: skip
_NOT_KNOWN_THOUGHTS = (
    "{t}: not one of my snippets. I say so.",
    "Is {t} a snippet that I know? No. I do not make one up.",
)


def _unknown_snippet(draw: Draw) -> Example:
    rng = draw.rng
    while True:
        elsewhere = rng.random() < 0.5
        if rng.random() < 0.5:
            thing = f"{rng.choice(_MADE).replace('{l}', rng.choice(_SPOKEN))} {rng.choice(_DOES)}"
            break
        task, language = rng.choice(_ELSEWHERE if elsewhere else _NOWHERE), rng.choice(_LANGUAGES)
        if (task, language) not in _KNOWN_ELSEWHERE and (language != "python" or not elsewhere):
            thing = f"{task} in {language}" if elsewhere or rng.random() < 0.7 else task
            break
    asked = as_typed(rng, rng.choice(frames(_FRAMES)).replace("{t}", thing))
    answer = rng.choice(_NOT_KNOWN).replace("{t}", thing).replace("{k}", rng.choice(("Python", "C", "Rust", "Go")))
    answer = answer.replace("{T}", thing[:1].upper() + thing[1:])
    thought = rng.choice(_NOT_KNOWN_THOUGHTS).replace("{t}", thing)
    return Example((Message("user", asked),), thought, answer, "snippet", f"none: {asked}", ("do not know", "beyond"))


@cache
def _wordings(index: int, held: bool) -> tuple[str, ...]:
    _, names, asks, *_ = SNIPPETS[index]
    wordings = dict.fromkeys((*(text.replace("{t}", name) for name in names for text in frames(_FRAMES)), *asks * 3))
    return tuple(text for text in wordings if wording_is_held_out(text) == held)


@cache
def _drawn(held: bool) -> tuple[tuple[int, ...], tuple[int, ...]]:
    among = tuple(index for index in range(len(SNIPPETS)) if _wordings(index, held))
    return among, tuple(accumulate(len(_wordings(index, held)) if held else 1 for index in among))


def snippet_example(draw: Draw) -> Example:
    """One of the snippets, or the question which there are."""
    rng = draw.rng
    if not draw.held and rng.random() < 0.05:
        asked = rng.choice(frames(_WHICH_ASKS))
        message = Message("user", as_typed(rng, asked))
        thought = "Which code I know: some thirty snippets."
        return Example((message,), thought, rng.choice(_WHICH_ANSWERS), "snippet", f"which: {asked}", ("by heart",))
    if not draw.held and rng.random() < _UNKNOWN_SHARE:
        return _unknown_snippet(draw)
    among, weights = _drawn(draw.held)
    index = rng.choices(among, cum_weights=weights)[0]
    name, _, _, language, code, mark = SNIPPETS[index]
    asked = rng.choice(_wordings(index, draw.held))
    lead = rng.choice(_LEADS).format(l=_NICE[language])
    thought = rng.choice(_THOUGHTS).format(n=name, l=_NICE[language])
    answer = f"{lead}\n\n```{language}\n{code}\n```"
    question = as_typed(rng, asked)
    return Example((Message("user", question),), thought, answer, "snippet", f"{name}: {asked}", (mark,))
