# Every target is one step that a person takes; .ci/run takes the same ones.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := build
.PHONY: e2e screenshots browser plover build test race newspapers lint fuzz bench golden accuracy rules deps demo ci

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME ?= 60s

build: ## one static binary, ./mahdar
	CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o mahdar ./cmd/mahdar

test: ## all tests; tests that were skipped are listed with their reason
	go test -v ./... | { grep -vE '^[[:space:]]*(=== |--- PASS|PASS$$)' || true; }

race: ## the tests under the race detector (needs a C compiler)
	go test -race ./...

newspapers: ## read all pages of the newspapers in ../shared: no fault, none slower than 50 ms
	go test -v ./cmd/mahdar -run Newspapers -every 1

lint: ## gofmt, go vet, staticcheck; any finding fails
	@out=$$(gofmt -l .); if [ -n "$$out" ]; then echo "gofmt -w is wanted by: $$out"; exit 1; fi
	go vet ./...
	go run $(STATICCHECK) ./...

fuzz: ## every fuzz target for FUZZTIME (default 60s)
	@for p in $$(go list ./...); do \
	  for f in $$(go test -list '^Fuzz' $$p | { grep ^Fuzz || true; }); do \
	    echo "$$p $$f"; go test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) $$p; \
	  done; \
	done

bench: ## pages per second, bytes per page, and the speed of the single rooms
	go test -run '^$$' -bench . -benchmem ./...

golden: ## rewrite the golden files after a change that was meant
	go test ./cmd/mahdar -run Golden -update

accuracy: ## measure, and write the table into README.md
	go run ./cmd/mahdar accuracy --write README.md

rules: ## write docs/rules.md from the rules and their examples
	go run ./cmd/mahdar rules --markdown -o docs/rules.md

plover: ## write docs/plover.md and docs/data-dictionary.md (needs ../shared)
	go test ./export -run PLOVERDocument -update
	go run ./cmd/mahdar export --dictionaries > docs/data-dictionary.md

deps: ## what the tests need beyond Go
	go mod download
	@{ python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check -r export/testdata/readers.txt; } || \
	  echo "no Python packages: the tests that read exports back with pandas, DuckDB and others will be skipped"
	@$(MAKE) --no-print-directory browser || echo "no browser: the tests that drive the desk in one will be skipped"

demo: ## read the sample pages and show their minutes
	go run ./cmd/mahdar read --format text samples/pages

browser: ## what the browser tests need: Chromium (where it can be installed) and npm packages
	@command -v chromium chromium-browser google-chrome >/dev/null || [ -n "$${CHROMIUM:-}" ] || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || \
	  { echo 'no Chromium: install it, or name it in CHROMIUM'; exit 1; }
	@cd desk/browser && if ! cmp -s package-lock.json node_modules/.installed; then \
	  npm ci --silent --no-audit --no-fund && cp package-lock.json node_modules/.installed; fi

e2e: build browser ## drive the desk in a browser, axe-core on every page
	node desk/browser/e2e.mjs

screenshots: build browser ## pictures of every page, both languages, wide and narrow, into docs/screens
	node desk/browser/screenshots.mjs

ci: ## what .ci/run does
	.ci/run
