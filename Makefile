# `make generate` runs the main job, `make test` runs every check.  Both make
# .venv by themselves: when there is none, when pyproject.toml has changed, when
# the folder was moved, or when PYTHON names another interpreter.

PYTHON ?= python3

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
STAMP := $(VENV)/.installed
BENCH_STAMP := $(VENV)/.installed-bench
SOURCES := generator tests tools $(wildcard bench)

# The scripts in a virtual environment hold its path: it must not be moved.
export MADE_FOR := $(PYTHON) in $(CURDIR)
ifneq ($(shell cat $(STAMP) 2>/dev/null),$(MADE_FOR))
$(shell rm -f $(STAMP))
endif

.DELETE_ON_ERROR:
.PHONY: generate test lint types unit current bench clean

generate: $(STAMP)
	$(BIN)/docmodels generate

test: lint types unit current

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/black --check --quiet $(SOURCES)

types: $(STAMP)
	$(BIN)/mypy --strict
	$(BIN)/basedpyright generated

unit: $(STAMP)
	$(BIN)/pytest

# Fails with a diff when the committed package is not what the pages say.
current: $(STAMP)
	$(BIN)/docmodels check

bench: $(BENCH_STAMP)
	$(BIN)/python -m bench

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP) install --editable '.[dev]'
	printf '%s\n' "$$MADE_FOR" > $@

$(BENCH_STAMP): $(STAMP)
	$(PIP) install --editable '.[bench]'
	touch $@
