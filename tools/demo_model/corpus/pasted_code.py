"""Pieces of code, configuration and data as people paste them: patterns with holes, by the name of what they look like.

Holes: AA, BB, CC are names, NN and MM numbers, WW a word in quotes or in a text. Data, and the filling of it.
"""

from __future__ import annotations

import re
from random import Random

from tools.demo_model.corpus.limits_invented import NOUNS
from tools.demo_model.corpus.wording import pseudo_word

# What it looks like; whether there is a snippet of it that is known by heart; the pieces.
CODE: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("Python", True, (
        "def AA(BB):\n    return BB + NN", "def AA(BB, CC=NN):\n    for i in range(BB):\n        print(i, CC)", "for AA in BB:\n    print(AA)", "import AA\nBB = AA.CC(NN)",
        "from AA import BB\n\nprint(BB(NN))", "AA = [BB for BB in CC if BB > NN]", "class AA:\n    def __init__(self):\n        self.BB = NN", "if AA == NN:\n    BB()\nelse:\n    CC(AA)",
        "while AA < NN:\n    AA += MM", "with open('AA.txt') as f:\n    BB = f.read()", "AA = {\"BB\": NN, \"CC\": MM}", "try:\n    AA()\nexcept BB_Error as e:\n    print(e)", "lambda AA: AA * NN",
        "print(AA[NN])", "print('WW'", "return sorted(AA, key=lambda BB: BB.CC)", "np.AA(BB, axis=NN)", "df = pd.read_csv('AA.csv')\ndf.groupby('BB').CC.mean()", "async def AA():\n    await BB(NN)",
        "@AA\ndef BB(self):\n    pass", "assert AA(NN) == MM", "def AA(n):\n    if n <= 1:\n        return n\n    return AA(n - 1) + AA(n - 2)", "print(f\"{AA} is {BB:.2f}\")", "x = input('WW? ')",
        "model = AA(BB=NN).to('cuda')\nloss.backward()", "for i in range(NN)\n    print(i)", "AA.append(BB)\nAA.sort()", "import os, sys\nsys.exit(NN)", "raise ValueError('bad AA')", "def AA(*args, **kwargs):\n    ...",
    )),
    ("C", True, (
        "int AA(int BB) {\n    return BB * NN;\n}", "for (int i = 0; i < NN; i++) {\n    AA[i] = BB;\n}", "#include <stdio.h>\nint main() {\n  printf(\"WW\\n\");\n}", "char *AA = malloc(NN);\nfree(AA);",
        "struct AA {\n    int BB;\n    float CC;\n};", "if (AA != NULL) {\n    BB(AA);\n}", "while (*AA++ = *BB++);", "#define AA NN", "printf(\"%d\\n\", AA);", "scanf(\"%d\", &AA);", "switch (AA) {\n  case NN: return MM;\n  default: break;\n}",
        "static void AA(uint32_t *BB, size_t n);", "int *AA = &BB;\n*AA = NN;", "return AA ? BB : CC;", "memcpy(AA, BB, NN);", "typedef struct AA AA_t;",
    )),
    ("C++", False, (
        "std::vector<int> AA;\nAA.push_back(NN);", "std::cout << AA << std::endl;", "for (auto &AA : BB) {\n    CC += AA;\n}", "template <typename T>\nT AA(T BB) { return BB; }", "class AA : public BB {\npublic:\n    void CC();\n};",
        "auto AA = std::make_unique<BB>(NN);", "using namespace std;\ncin >> AA;", "std::map<std::string, int> AA;", "#include <iostream>\nint main() { std::cout << NN; }",
    )),
    ("a shell script", True, (
        "for f in *.AA; do\n  BB $f\ndone", "if [ -f AA.txt ]; then\n  echo WW\nfi", "grep -r AA . | wc -l", "curl -s https://AA.com | BB -n NN", "#!/bin/bash\nset -e\nAA --BB NN", "export AA=/usr/local/BB\ncd $AA",
        "find . -name '*.AA' -exec BB {} \\;", "docker run -it --rm AA:NN BB", "sudo apt install AA", "git checkout -b AA\ngit push origin AA", "cat AA.log | awk '{print $NN}' | sort | uniq -c", "chmod NN AA.sh && ./AA.sh", "npm install AA --save-dev",
        "pip install AA==NN.MM", "ssh AA@BB.local", "tar -xzf AA.tar.gz", "kubectl get pods -n AA", "while read AA; do echo $AA; done < BB.txt",
    )),
    ("JavaScript", True, (
        "const AA = (BB) => BB + NN;", "function AA(BB) {\n  return BB.map(x => x * NN);\n}", "let AA = [];\nfor (let i = 0; i < NN; i++) AA.push(i);", "document.getElementById('AA').innerHTML = BB;", "console.log(AA.BB);",
        "fetch('/api/AA').then(r => r.json()).then(BB => console.log(BB));", "if (AA === undefined) {\n  return null;\n}", "export default function AA({ BB }) {\n  return <div>{BB}</div>;\n}", "const { AA, BB } = require('CC');",
        "async function AA() {\n  const BB = await CC();\n}", "import React, { useState } from 'react';", "const [AA, set_AA] = useState(NN);", "AA.addEventListener('click', () => BB(NN));", "var AA = NN == 'MM';", "setTimeout(AA, NN);", "module.exports = { AA, BB };",
    )),
    ("TypeScript", False, ("interface AA {\n  BB: string;\n  CC?: number;\n}", "const AA: Record<string, number> = { BB: NN };", "type AA = 'BB' | 'CC';", "function AA<T>(BB: T[]): T | undefined {\n  return BB[NN];\n}", "export class AA implements BB {}")),
    ("Java", False, (
        "public class AA {\n    public static void main(String[] args) {\n        System.out.println(\"WW\");\n    }\n}", "private int AA(String BB) {\n    return BB.length() + NN;\n}", "List<String> AA = new ArrayList<>();\nAA.add(\"WW\");", "public void AA() throws BB_Exception {",
        "@Override\npublic String toString() { return AA; }", "for (int i = 0; i < AA.size(); i++) { BB(i); }", "Map<String, Integer> AA = new HashMap<>();",
    )),
    ("Rust", True, ("fn AA(BB: &str) -> usize {\n    BB.len() + NN\n}", "let mut AA = Vec::new();\nAA.push(NN);", "match AA {\n    Some(BB) => BB,\n    None => NN,\n}", "impl AA for BB {\n    fn CC(&self) {}\n}", "use std::AA::BB;", "println!(\"{}\", AA);", "#[derive(Debug)]\nstruct AA { BB: u32 }", "let AA = BB.unwrap();")),
    ("Go", True, ("func AA(BB int) (int, error) {\n\treturn BB + NN, nil\n}", "if err != nil {\n\treturn err\n}", "AA := make(map[string]int)", "for i := 0; i < NN; i++ {\n\tfmt.Println(i)\n}", "package AA\n\nimport \"BB\"", "go AA(BB)\n<-CC")),
    ("SQL", True, (
        "SELECT * FROM AA WHERE BB > NN;", "SELECT AA, COUNT(*) FROM BB GROUP BY AA;", "INSERT INTO AA (BB, CC) VALUES (NN, 'WW');", "UPDATE AA SET BB = NN WHERE CC = MM;", "SELECT a.AA, b.BB FROM CC a JOIN DD b ON a.id = b.id;", "DELETE FROM AA WHERE id = NN;",
        "CREATE TABLE AA (\n  id INT PRIMARY KEY,\n  BB VARCHAR(NN)\n);", "select AA from BB order by CC desc limit NN", "ALTER TABLE AA ADD COLUMN BB INT;", "DROP TABLE IF EXISTS AA;",
    )),
    ("HTML", True, (
        "<div class=\"AA\">\n  <p>WW</p>\n</div>", "<a href=\"https://AA.com\">BB</a>", "<ul>\n  <li>AA</li>\n  <li>BB</li>\n</ul>", "<img src=\"AA.png\" alt=\"BB\">", "<html><body><h1>WW</h1></body></html>", "<script src=\"AA.js\"></script>", "<input type=\"text\" name=\"AA\">", "<table><tr><td>NN</td></tr></table>",
        "<form action=\"/AA\" method=\"post\">\n  <button>BB</button>\n</form>",
    )),
    ("CSS", False, (".AA {\n  color: red;\n  margin: NNpx;\n}", "#AA { display: flex; }", "body { font-size: NNpx; background: #fff; }", "@media (max-width: NNpx) {\n  .AA { display: none; }\n}", ".AA > .BB:hover { opacity: 0.5; }")),
    ("JSON", True, (
        "{\"AA\": NN, \"BB\": \"WW\"}", "{\n  \"AA\": \"WW\",\n  \"BB\": [NN, MM],\n  \"CC\": true\n}", "[{\"id\": NN, \"AA\": \"BB\"}, {\"id\": MM, \"AA\": \"CC\"}]", "{\"AA\": {\"BB\": null}}", "{\"error\": \"AA not found\", \"code\": NN}", "{'AA': NN, 'BB': MM}", "{\"name\": \"AA\", \"version\": \"NN.MM.0\", \"dependencies\": {}}",
    )),
    ("YAML", False, ("AA:\n  BB: NN\n  CC: WW", "version: '3'\nservices:\n  AA:\n    image: BB:NN", "- name: AA\n  run: BB --CC", "on: push\njobs:\n  AA:\n    runs-on: ubuntu-latest")),
    ("a configuration file", False, ("[AA]\nBB = NN\nCC = WW", "AA=NN\nBB=/var/CC", "[tool.AA]\nBB = \"NN.MM\"", "server {\n    listen NN;\n    server_name AA.com;\n}", "FROM AA:NN\nRUN BB\nCMD [\"CC\"]", "PORT=NN\nDEBUG=true\nAA_KEY=BB")),
    ("a diff", False, ("--- a/AA.py\n+++ b/AA.py\n@@ -NN,3 +NN,3 @@\n-BB = NN\n+BB = MM", "- AA(BB)\n+ AA(BB, CC)", "diff --git a/AA b/AA\nindex 3f1a..9c2e 100644", "<<<<<<< HEAD\nAA = NN\n=======\nAA = MM\n>>>>>>> BB")),
    ("a makefile", False, ("AA: BB.o\n\tcc -o AA BB.o", "all: AA BB\n\nclean:\n\trm -f *.o", ".PHONY: AA\nAA:\n\tBB --CC")),
    ("a regular expression", False, ("^[A-Za-z0-9._]+@AA\\.com$", "\\d{NN}-\\w+", "(?:AA|BB)+\\s*$", "^(\\+\\d{1,2})?\\d{NN}$", "/AA(.*)BB/g")),
)  # fmt: skip

ERRORS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a Python error", (
        "Traceback (most recent call last):\n  File \"AA.py\", line NN, in <module>\n    BB(CC)\nNameError: name 'BB' is not defined", "TypeError: unsupported operand type(s) for +: 'int' and 'str'", "IndexError: list index out of range", "ModuleNotFoundError: No module named 'AA'", "KeyError: 'AA'",
        "IndentationError: unexpected indent (AA.py, line NN)", "SyntaxError: invalid syntax", "AttributeError: 'NoneType' object has no attribute 'AA'", "ValueError: invalid literal for int() with base 10: 'AA'", "ImportError: cannot import name 'AA' from 'BB'", "  File \"/home/AA/BB.py\", line NN, in CC\nRecursionError: maximum recursion depth exceeded",
        "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position NN", "FileNotFoundError: [Errno 2] No such file or directory: 'AA.txt'", "RuntimeError: CUDA out of memory. Tried to allocate NN MiB", "ZeroDivisionError: division by zero",
    )),
    ("a compiler error", (
        "AA.c:NN:5: error: expected ';' before 'return'", "error[E0382]: borrow of moved value: `AA`\n --> src/main.rs:NN:5", "error: 'AA' was not declared in this scope", "AA.cpp:NN: undefined reference to `BB'", "error TS2322: Type 'string' is not assignable to type 'number'.", "AA.java:NN: error: cannot find symbol", "./AA.go:NN:2: undefined: BB",
        "ld: symbol(s) not found for architecture arm64", "fatal error: AA.h: No such file or directory",
    )),
    ("a JavaScript error", ("Uncaught TypeError: Cannot read properties of undefined (reading 'AA')", "ReferenceError: AA is not defined\n    at BB.js:NN:13", "npm ERR! code ERESOLVE\nnpm ERR! could not resolve AA@NN", "Error: Cannot find module 'AA'", "UnhandledPromiseRejectionWarning: Error: AA", "SyntaxError: Unexpected token < in JSON at position 0")),
    ("a Java error", ("Exception in thread \"main\" java.lang.NullPointerException\n\tat com.AA.BB.main(BB.java:NN)", "java.lang.OutOfMemoryError: Java heap space", "Caused by: java.io.IOException: AA\n\t... NN more", "java.lang.ClassNotFoundException: com.AA.BB")),
    ("a shell error", ("bash: AA: command not found", "zsh: command not found: AA", "AA: permission denied", "ls: cannot access 'AA': No such file or directory", "Segmentation fault (core dumped)", "ssh: connect to host AA port NN: Connection refused", "fatal: not a git repository (or any of the parent directories): .git", "E: Unable to locate package AA", "error: failed to push some refs to 'AA'", "make: *** [AA] Error NN", "No space left on device", "curl: (NN) Could not resolve host: AA.com", "Killed", "cp: cannot stat 'AA': No such file or directory")),
    ("a log line", (
        "2024-03-NN 12:04:MM ERROR AA: connection to BB lost", "[INFO] AA started in NN ms", "WARN  BB - retrying AA (attempt MM)", "127.0.0.1 - - \"GET /AA HTTP/1.1\" 404 NN", "Jan 12 03:14:07 AA kernel: [NN.MM] BB: link down", "[2025-01-NN 08:MM:00] AA.BB: DEBUG: cache miss", "level=error msg=\"AA failed\" code=NN", "ERROR: AA exited with code NN",
        "INFO: NN requests, MM failed", "[ERROR] BB: timeout after NN s",
    )),
    ("a web error", ("404 Not Found", "500 Internal Server Error", "HTTP 403 Forbidden: AA", "502 Bad Gateway nginx", "ERR_CONNECTION_REFUSED", "DNS_PROBE_FINISHED_NXDOMAIN", "CORS policy: No 'Access-Control-Allow-Origin' header", "SSL certificate problem: AA")),
    ("a Windows error", ("The program can't start because AA.dll is missing", "Error 0x80070NN: AA", "Your PC ran into a problem and needs to restart", "AA.exe has stopped working", "0xc0000NN", "BSOD: AA_BB_ERROR")),
)  # fmt: skip

DATA: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a web address", ("https://www.AA.com/BB", "http://AA.org", "www.AA.net/BB?CC=NN", "https://github.com/AA/BB", "https://youtu.be/AA-NN", "AA.com", "https://en.wikipedia.org/wiki/AA", "localhost:NN")),
    ("an e-mail address", ("AA@BB.com", "AA.BB@CC.org", "info@AA.net", "AA_NN@BB.com")),
    ("a file path", ("/home/AA/BB.txt", "C:\\Users\\AA\\Desktop\\BB.docx", "~/AA/BB", "/usr/local/AA", "./AA/BB.py", "D:\\AA\\BB")),
    ("a table", ("AA,BB,CC\nNN,MM,NN\nMM,NN,MM", "name;AA\nBB;NN\nCC;MM", "| AA | BB |\n|---|---|\n| NN | MM |", "id\tAA\nNN\tBB\nMM\tCC")),
    ("a key or a hash", ("3f9aNNbc0eMMd21f7", "sk-AAxNNbbMM", "a94a8fe5ccb19baNNc4c0873d391e987982fbbd3", "c0ffeeNN-12ab-4MM-9f3e-aa01bb22cc33", "eyJhbGciOiJIUzI1NiJ9.AA", "ghp_AA9NNz", "0xdeadbeefNN")),
    ("an address on a network", ("192.168.NN.MM", "10.0.0.NN", "127.0.0.1:NN", "fe80::1%enNN")),
    ("markdown", ("# AA\n\n- BB\n- CC", "**AA** and *BB*", "## AA\n\nWW [BB](https://CC.com)", "1. AA\n2. BB\n\n> CC")),
    ("LaTeX", ("\\frac{AA}{NN}", "$$\\sum_{i=1}^{NN} x_i$$", "\\begin{AA}\nBB\n\\end{AA}", "\\int_0^NN f(x) dx", "\\textbf{AA}")),
    ("base64", ("SGVsbG8gd29ybGQ=", "QUFOTg==", "data:image/png;base64,iVBORw0KGgo=")),
)  # fmt: skip

_HOLE = re.compile(r"(?<![A-Z])(?:AA|BB|CC|DD|NN|MM|WW)(?![A-Z])")


def filled(rng: Random, pattern: str, name: str) -> str:
    """The piece with its holes filled; AA is `name`."""
    values = {"AA": name}

    def value(found: re.Match[str]) -> str:
        hole = found[0]
        if hole not in values:
            number = str(rng.choice((rng.randint(0, 12), rng.randint(2, 99), rng.randint(100, 9999))))
            word = rng.choice(NOUNS) if rng.random() < 0.7 else pseudo_word(rng)
            values[hole] = number if hole in ("NN", "MM") else word
        return values[hole]

    return _HOLE.sub(value, pattern)
