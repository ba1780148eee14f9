# `make generate` runs the main job, `make test` runs every check.  Both make
# .venv by themselves: when there is none, when pyproject.toml or the lock has
# changed, when the folder was moved, or when PYTHON names another interpreter.
#
# What is in .venv is pinned, with hashes, in requirements-dev.txt.  `make lock`
# writes it again after a change to pyproject.toml, `make upgrade` with the newest
# of everything.

PYTHON ?= python3

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOCK := requirements-dev.txt
STAMP := $(VENV)/.installed
BENCH_STAMP := $(VENV)/.installed-bench
SITE_STAMP := $(VENV)/.installed-site
# The tests start hundreds of processes: what these import is compiled once.
export PYTHONDONTWRITEBYTECODE :=
# The tests of what reads pages.
READING := $(addprefix tests/,core language parse declare link samples)
SOURCES := generator templates tests tools $(wildcard bench)

# The scripts in a virtual environment hold its path: it must not be moved.
export MADE_FOR := $(PYTHON) in $(CURDIR)
ifneq ($(shell cat $(STAMP) 2>/dev/null),$(MADE_FOR))
$(shell rm -f $(STAMP))
endif

.DELETE_ON_ERROR:
.PHONY: generate test fast fast-reading fast-rest lint types mypy pyright unit current docs site bench bench-generate compat lock upgrade clean

generate: $(STAMP)
	$(BIN)/docmodels generate

# The tests take all processors by themselves; each of the others takes but one.
test: $(STAMP)
	$(MAKE) --jobs=2 mypy lint pyright current
	$(MAKE) unit

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/black --check --quiet $(SOURCES)

types: mypy pyright

mypy: $(STAMP)
	$(BIN)/mypy --strict

pyright: $(STAMP)
	$(BIN)/basedpyright generated

# A process has whole files: what the tests of one share is made once, such as the
# packages that type checkers run over, or that mypyc compiles.
unit: $(STAMP)
	$(BIN)/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

# Without the tests that compile, build wheels, kill runs, read whole corpora or try
# hostile input: those are marked as slow. Half of the others are about how pages are
# read. The halves run beside each other as they are: a result of each test that is
# passed on between processes would take a third of the time.
fast: $(STAMP)
	$(BIN)/ruff check
	$(MAKE) --jobs=2 fast-reading fast-rest

fast-reading: $(STAMP)
	$(BIN)/pytest --quiet -m "not slow" $(READING)

fast-rest: $(STAMP)
	$(BIN)/pytest --quiet -m "not slow" $(addprefix --ignore=,$(READING))

# Fails with a diff when the committed package is not what the pages say.
current: $(STAMP)
	$(BIN)/docmodels check

# The pages of docs/reference, and the tables of docs/dialects.md, languages.md and diff.md, from
# the code itself.
docs: $(STAMP)
	$(BIN)/python tools/make_dialects_page.py
	$(BIN)/python tools/make_reference_pages.py
	$(BIN)/python tools/make_picture.py

# The documentation as a site, in build/site/html.
site: $(SITE_STAMP)
	$(BIN)/python tools/make_site.py

bench: $(BENCH_STAMP)
	$(BIN)/python -m bench

# What runs of docmodels cost; DOCS names folders of real documentation to run on, too.
bench-generate: $(BENCH_STAMP)
	$(BIN)/python -m bench.generating $(addprefix --docs ,$(DOCS))

# Takes minutes: the tests of what is generated, with the lowest and the newest
# of all dependencies.  `make compat PYTHONS="python3.11 python3.13"` names others.
PYTHONS ?= $(BIN)/python
compat: $(STAMP)
	DOCMODELS_COMPAT="$(PYTHONS)" $(BIN)/pytest tests/test_compat.py

# One lock for every platform and every Python from 3.11 on.  uv reads no settings
# of the user, so that the lock is the same wherever it is made.
LOCKING := $(VENV)-lock
UV := $(LOCKING)/bin/uv
lock upgrade:
	$(PYTHON) -m venv --clear $(LOCKING)
	$(LOCKING)/bin/python -m pip --quiet --disable-pip-version-check install 'uv>=0.8'
	$(UV) pip compile --quiet --no-config --universal --python-version 3.11 \
	    --generate-hashes --custom-compile-command 'make lock' --group dev \
	    $(if $(filter upgrade,$@),--upgrade) --output-file $(LOCK) pyproject.toml
	rm -rf $(LOCKING)

clean:
	rm -rf $(VENV) $(LOCKING) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml $(LOCK)
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP) install --require-hashes --requirement $(LOCK)
	$(PIP) install --no-deps --no-build-isolation --editable .
	printf '%s\n' "$$MADE_FOR" > $@

$(BENCH_STAMP): $(STAMP)
	$(PIP) install 'pip>=25.1'  # the first that knows of groups
	$(PIP) install --group bench
	touch $@

$(SITE_STAMP): $(STAMP)
	$(PIP) install 'pip>=25.1'  # the first that knows of groups
	$(PIP) install --group site
	touch $@
