# The whole of building and checking, for a machine with git, make and python3 (Debian 12, Ubuntu 24.04 or newer).
#   make run    installs what is needed and opens the window with the demonstration book
#   make test   lint, types, import contracts and all tests, in about 11 minutes on 2 cores

BIN := .venv/bin
JOBS ?= 2

.PHONY: help setup run test lint types contracts pytest bench shots translations lock fonts clean

help:
	@echo "make setup | run | test | bench | shots | lint | translations   (see CONTRIBUTING.md)"

setup:
	@packaging/setup.sh

run: setup
	@$(BIN)/python packaging/run.py

test: setup lint types contracts pytest

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .

types: setup
	@$(BIN)/mypy

contracts: setup
	@$(BIN)/lint-imports --no-cache

pytest: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n $(JOBS) --durations=15

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

shots: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/guanhu shots out/shots

translations: setup
	@$(BIN)/python packaging/translate.py

lock:
	@$(BIN)/python packaging/lock.py

fonts:
	@$(BIN)/python packaging/make_fonts.py

clean:
	@rm -rf .venv out build dist *.egg-info
