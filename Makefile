# run: set up what is missing and open the program. test: set up and run every check.
PYTHON ?= python3
VENV ?= .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
EXE := .exe
else
BIN := $(VENV)/bin
endif

LUPDATE = $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none $$(find wsisdesk -name '*.py' | sort)

.PHONY: run test setup system format translations bench bundle clean

run: $(VENV)/.installed
	$(BIN)/python -m wsisdesk

test: $(VENV)/.installed-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses 2 --dist loadfile

setup: $(VENV)/.installed-test

$(VENV)/.installed: pyproject.toml wsisdesk/__init__.py
	PYTHON="$(PYTHON)" sh .ci/system-packages
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch $@

# Brings the catalogues up to date with the interface text, and compiles them.
translations: $(VENV)/.installed
	$(LUPDATE) -ts $(filter-out i18n/wsisdesk_en.ts,$(wildcard i18n/*.ts))
	$(LUPDATE) -pluralonly -ts i18n/wsisdesk_en.ts
	$(BIN)/pyside6-lrelease -silent i18n/*.ts

# Builds the stand-alone program in dist/wsisdesk and tries it out.
bundle: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet 'pyinstaller>=6.11'
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	WSISDESK_BUNDLE=dist/wsisdesk/wsisdesk$(EXE) $(BIN)/pytest -q tests/test_bundle.py
	du -sm dist/wsisdesk

# What is measured needs some minutes and 200 MB in the folder for temporary files.
bench: $(VENV)/.installed-test
	$(BIN)/python -m tests.benchmarks.start
	$(BIN)/python -m tests.benchmarks.window
	$(BIN)/python -m tests.benchmarks.open_long_document
	$(BIN)/python -m tests.benchmarks.import_many

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) build dist
