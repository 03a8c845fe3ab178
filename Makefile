# Set-up and the everyday commands. Everything goes into .venv; nothing else on the machine is touched.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CONSTRAINTS := .ci/constraints.txt

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show these targets.
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

$(BIN)/mwforge: pyproject.toml $(CONSTRAINTS)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint $(CONSTRAINTS) --editable .
	@touch $@

$(VENV)/.test: $(BIN)/mwforge
	$(BIN)/python -m pip install --quiet --constraint $(CONSTRAINTS) $$($(BIN)/python .ci/group.py test)
	@touch $@

.PHONY: generate
generate: $(BIN)/mwforge ## Forge the client of the bundled wiki, offline.
	$(BIN)/mwforge generate --out generated

.PHONY: test
test: $(VENV)/.test ## Run all tests that need no root.
	$(BIN)/python -m pytest -m "not live" --numprocesses auto

.PHONY: quick
quick: $(VENV)/.test ## Run those that take a moment, for while you work.
	$(BIN)/python -m pytest -q -m "not live and not checkers and not slow" --numprocesses auto

.PHONY: test-live
test-live: $(VENV)/.test ## Run the tests against real MediaWikis, which it installs (Debian, root).
	$(PYTHON) tests/live/wiki.py install
	MWFORGE_REQUIRE_LIVE=1 $(BIN)/python -m pytest -m live --numprocesses auto

.PHONY: shapes
shapes: $(VENV)/.test ## Join what the live wikis answer to the shapes that ship (Debian, root).
	$(PYTHON) tests/live/wiki.py install
	PYTHONPATH=tests/live $(BIN)/python tests/live/ship_shapes.py generator/mwforge/shapes/shipped

.PHONY: check
check: $(VENV)/.test ## Type-check, lint and check the format of mwforge itself.
	$(BIN)/python -m ruff check .
	$(BIN)/lint-imports
	$(BIN)/python -m mypy generator/mwforge tests/*.py
	for folder in $$(find tests -mindepth 2 -name '*.py' -printf '%h\n' | sort -u); do \
	  $(BIN)/python -m mypy $$folder/*.py || exit 1; done
	$(BIN)/python -m black --check .

.PHONY: coverage
coverage: $(VENV)/.test ## Measure how much of the engine its own tests reach, branches included.
	$(BIN)/python -m coverage erase
	$(BIN)/python -m coverage run -m pytest -q tests/runtime tests/faults tests/test_client_import.py
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report --fail-under=95

ifndef SEEDS
SEEDS := $(shell shuf -i 1-999999 -n 4 | tr '\n' ' ')
endif
CASES ?= 20000

.PHONY: fuzz
fuzz: $(VENV)/.test ## Put odd things into a wiki's answers for long (SEEDS="1 2" CASES=20000).
	@echo 'SEEDS="$(SEEDS)" CASES=$(CASES)'
	MWFORGE_FUZZ_SEEDS="$(SEEDS)" MWFORGE_FUZZ_CASES=$(CASES) \
	  $(BIN)/python -m pytest -q tests/test_odd_wikis.py

.PHONY: bench
bench: $(VENV)/.test ## Measure what the README says of speed.
	$(BIN)/python tests/bench/import_time.py
	$(BIN)/python tests/bench/render_time.py
	$(BIN)/python tests/bench/response_types.py
	$(BIN)/python tests/bench/drift_time.py
	$(BIN)/python tests/bench/sizes.py
	$(BIN)/python tests/bench/own_work.py

.PHONY: compare
compare: $(VENV)/.test ## Compare the engine with pywikibot, mwclient and mwapi (Debian, root).
	$(BIN)/python -m pip install --quiet --constraint $(CONSTRAINTS) $$($(BIN)/python .ci/group.py bench)
	$(PYTHON) tests/live/wiki.py install
	$(BIN)/python tests/bench/fault_matrix.py
	$(BIN)/python tests/bench/compare_live.py
	$(BIN)/python tests/bench/compare_live.py --kept

.PHONY: build
build: $(VENV)/.test ## Build the wheel and the source archive into dist/.
	$(BIN)/python -m build --outdir dist .

.PHONY: clean
clean: ## Remove what these targets made, except generated/.
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .hypothesis
