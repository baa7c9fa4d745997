# make chat        the terminal app on the built-in model (line by line where there is no terminal)
# make demo        one answer of the built-in model, with its figures
# make larger-than-memory   a generated model of 3.9 GB (kept in out/) in 1.6 GB of memory, with what it cost
# make test        linter, type checker, tests; sets everything up by itself
# make setup       the environment alone; BACKEND=cuda13 or cuda12 for NVIDIA on Linux, BACKEND=cpu to go back
# make screenshots the pictures in screenshots/, taken from the real app
# make test-long   comparisons with other implementations, soaks, fuzzing, full installations (downloads gigabytes)

.PHONY: chat demo larger-than-memory test setup screenshots test-long check
.DEFAULT_GOAL := chat

# Where this is set, each of the programs that the tests start, some hundred, would compile all of its modules anew.
unexport PYTHONDONTWRITEBYTECODE

# A stamp is written when its environment is whole, and holds the directory it was made in: scripts in an environment
# carry absolute paths, so a moved checkout is set up again. An interrupted setup leaves no stamp.
SETUP := tools/setup/setup.sh tools/setup/python.sh hatch_build.py engine/kernels/build.py $(wildcard engine/kernels/*.c engine/kernels/*.h engine/kernels/*/*.h)
stale = $(if $(filter-out $(CURDIR),$(shell cat $(1) 2>/dev/null)),moved)

chat: .venv/ready
	@.venv/bin/flashmoe chat

demo: .venv/ready
	@.venv/bin/flashmoe run --model demo --verbose "What is 127 + 48?"

larger-than-memory: .venv/ready
	@.venv/bin/python -m tools.bench.larger_than_memory

test: .venv/ready-dev
	.venv/bin/ruff check --quiet .
	.venv/bin/ruff format --check --quiet .
	.venv/bin/mypy
	.venv/bin/python -m pytest -n 4 --dist loadfile

screenshots: .venv/ready-dev
	.venv/bin/python tools/screenshots.py

test-long: .venv-peer/ready-peer
	.venv-peer/bin/python -m pytest -m "peer or long"

ifdef BACKEND
setup:
	@sh tools/setup/setup.sh .venv base $(BACKEND)
else
setup: .venv/ready
endif

.venv/ready: pyproject.toml $(SETUP) $(call stale,.venv/ready)
	@sh tools/setup/setup.sh .venv base

.venv/ready-dev: pyproject.toml $(SETUP) $(call stale,.venv/ready-dev)
	@sh tools/setup/setup.sh .venv dev

.venv-peer/ready-peer: pyproject.toml $(SETUP) $(call stale,.venv-peer/ready-peer)
	@sh tools/setup/setup.sh .venv-peer peer

.PHONY: moved
moved:
