"""Questions about the shell, git and other programs: not about this one, and said so, with the program's name."""

from __future__ import annotations

from functools import cache
from random import Random

from tools.demo_model.corpus.example import Draw, Example, Message
from tools.demo_model.corpus.split import wording_is_held_out
from tools.demo_model.corpus.wording import as_typed, expand

# What is done -> with which program.
_DONE = {
    "the shell": "make a file executable; change the permissions of a file; delete a folder; find a file by name; copy a directory; kill a process; see which process uses port 8080; count the lines of a file; rename many files at once; see how full my disk is; unpack a tar.gz; set an environment variable; add a folder to my path; make an alias; run a command in the background; see the last lines of a log; compare two files; create a symlink; write a shell script; schedule a job with cron; change the owner of a file; download a file with curl; mount a usb stick; add a user on linux; restart the network on ubuntu; see my ip in the terminal; switch to zsh",
    "git": "undo a commit; undo my last commit; make a new branch; merge two branches; delete a branch; resolve a merge conflict; squash commits; revert a file; push to github; stash my changes; rebase onto main; see who changed a line; add a remote; tag a release; amend a commit message; throw away local changes; cherry-pick a commit; ignore a file in git; get out of a detached head; clone only one branch; remove a file from the history; sign my commits; open a pull request",
    "Docker": "build a docker image; stop a container; see the running containers; delete all images; mount a folder into a container; write a dockerfile; expose a port of a container; get a shell in a container; use docker compose; push an image to a registry",
    "vim": "exit vim; save in vim; search in vim; replace a word in vim; delete a line in vim; undo in vim; split the window in vim; show line numbers in vim; copy a line in vim",
    "ssh": "make an ssh key; copy a file over ssh; tunnel a port with ssh; connect to my server; fix permission denied (publickey); keep an ssh session open",
    "Python": "make a virtual environment; install numpy; read a csv in python; sort a dictionary in python; upgrade pip; fix a module not found error; write a unit test; profile my script; make a http request in python",
    "tmux": "split a tmux window; detach from tmux; scroll in tmux; rename a tmux session; list tmux sessions; kill a tmux pane",
    "SQL": "join two tables; delete duplicate rows in sql; add a column to a table; make an index in postgres; back up a mysql database",
    "Kubernetes": "restart a pod; see the logs of a pod; scale a deployment; apply a yaml to the cluster; switch the kubectl context",
    "Excel": "sum a column in excel; make a pivot table; freeze a row in excel; lock a cell; draw a chart in excel",
    "Windows": "take a screenshot on windows; update my drivers; open the task manager; uninstall a program on windows; speed up windows",
}  # fmt: skip
# What is asked by its name -> of which program.
_NAMED = {
    "the shell": "chmod; chmod 755; chmod +x; chown; sed; awk; sudo; rm -rf; tail -f; xargs; cron; the bashrc; a symlink; an environment variable; kill -9; tar; rsync; curl; wget; df -h; top; htop; a pipe in bash; exit code 127; systemd; a shebang; umask; 2>&1; dev null; find -exec; nohup; ps aux; inode",
    "git": "git rebase; git stash; git reset --hard; git cherry-pick; a merge conflict; a detached head; git bisect; git blame; a pull request; git fetch; git log; a submodule; .gitignore; git reflog; a fast-forward; force push; git hooks",
    "Docker": "a dockerfile; docker compose; a container; a docker volume; docker run; docker exec; a docker image",
    "vim": "visual mode in vim; a vim macro; neovim; insert mode",
    "ssh": "an ssh key; ssh-agent; known_hosts; a jump host; port forwarding; scp",
    "Python": "a decorator in python; pip freeze; asyncio; a virtualenv; a dataclass; the gil; pytest; a lambda in python; numpy broadcasting",
    "tmux": "the tmux prefix; a tmux pane; tmux attach",
    "SQL": "a left join; a primary key; group by; a foreign key; an sql injection; a transaction in sql",
    "Kubernetes": "a pod; kubectl; a helm chart; an ingress; a kubernetes namespace",
    "Excel": "vlookup; a pivot table; a macro in excel; xlookup",
    "Windows": "powershell; the registry; the task manager; regedit",
}  # fmt: skip
_DO = ("how do i @?", "how to @", "how can i @?", "how would i @?", "i want to @", "i need to @", "show me how to @", "tell me how to @", "what's the command to @?", "which command lets me @?", "i forgot how to @", "can you tell me how to @?", "help me @", "what do i type to @?", "is there a way to @?", "trying to @, how?", "can you @?", "i don't know how to @", "what is the easiest way to @?", "how does one @?", "please @", "@, how?")  # fmt: skip
_BE = ("what does @ do?", "what is @?", "what's @?", "explain @", "what does @ mean?", "how does @ work?", "how do i use @?", "tell me about @", "@?", "can you explain @?", "i don't understand @", "what is @ for?", "when do i need @?", "i got a problem with @", "help with @", "do you know @?", "what's the point of @?", "define @", "@ in short?", "is @ dangerous?")  # fmt: skip

_ANSWERS = (
    "That is a matter of **{x}**, not of this program, and I was taught only the latter. A larger model knows: `flashmoe plan` says which fits.",
    "**{X}** is beyond me: I know this program, sums and words. `flashmoe plan` finds a model for the rest.",
    "Not about this program but about **{x}**, which nobody taught me. I will not guess a command.",
    "I was not taught **{x}**, and a guessed command could do harm. A model that `flashmoe plan` finds for you will know.",
)
_THOUGHTS = ("About {x}, not about this program. I do not know it.", "{X}: another program. Not taught, so no guess.")


@cache
def _every(held: bool) -> tuple[tuple[str, str], ...]:
    """The questions with the program that each is about."""
    asked = [
        (frame.replace("@", one), name)
        for frames, table in ((_DO, _DONE), (_BE, _NAMED))
        for name, text in table.items()
        for one in text.split("; ")
        for ask in frames
        for frame in expand(ask)
    ]
    return tuple((text, name) for text, name in asked if wording_is_held_out(text) == held)


def _filled(rng: Random, patterns: tuple[str, ...], name: str) -> str:
    return rng.choice(patterns).format(x=name, X=name[0].upper() + name[1:])


def elsewhere_example(draw: Draw) -> Example:
    """A question about another program, which this model does not answer."""
    rng = draw.rng
    question, name = rng.choice(_every(draw.held))
    thought, answer = _filled(rng, _THOUGHTS, name), _filled(rng, _ANSWERS, name)
    message = Message("user", as_typed(rng, question))
    return Example((message,), thought, answer, "program", f"elsewhere: {question}", (name.lower(),))
