# `make site` builds the sample site, `make serve` shows it while you write, `make test` runs every test. All install
# what is missing first.

CONTENT ?= Content
OUTPUT ?= public
# Further options of `bedside build`, for example: make site OPTIONS="--base-url https://clinic.example/"
OPTIONS ?=

SITE_DEBIAN := libcmark-dev libexpat1-dev libqrencode-dev libyaml-dev pkg-config python3-venv python3-pip \
  libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
SITE_HOMEBREW := cmark expat libyaml pkgconf python pango qrencode
TEST_DEBIAN := chromium-headless-shell default-jre-headless fonts-dejavu-core hunspell hunspell-en-ca poppler-utils \
  caddy faketime git nginx-light openssh-client openssh-server rsync
# Releases are made on Linux.
RELEASE_DEBIAN := binutils debootstrap patchelf
TEST_HOMEBREW := chromium temurin hunspell poppler caddy libfaketime nginx rsync

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: site serve program check-report changes gate publish dist
.PHONY: test tests-built swift-test random-test judges judges-full pipeline-test publish-test dist-test docs bench lint
.PHONY: site-packages test-packages release-packages

# Targets follow one another, whatever -j says, since two could install packages at once.
ifndef SIDE_BY_SIDE
.NOTPARALLEL:
endif

# The targets $(1) at once, when all that they install is there. Each tells all that it has to say when it ends; when one
# fails, with its exit code, the others run to their end.
side-by-side = $(MAKE) SIDE_BY_SIDE=yes --no-print-directory --keep-going --jobs=$(words $(1)) \
  $(if $(filter output-sync,$(.FEATURES)),--output-sync=target) $(1)

site: program .venv/site-installed
	.build/release/bedside build --content $(CONTENT) --output $(OUTPUT) $(OPTIONS)

# Further options of `bedside serve`, for example: make serve OPTIONS="--drafts --port 9000"
serve: program .venv/site-installed
	.build/release/bedside serve --content $(CONTENT) $(OPTIONS)

# The steps of the recipes .github/workflows/publish.yml and .gitlab-ci.yml (docs/publishing.md).

# Where reports go, and further options of `bedside check` for them, for example: CHECK_OPTIONS="--for publishing"
REPORTS ?= reports
CHECK_OPTIONS ?=
# The revision that `make changes` compares with.
BASE ?= main

program: site-packages
	swift build --configuration release --product bedside

# The findings of `bedside check` in every format that a pipeline can show. All reports are written even if the check
# fails.
check-report: program
	mkdir -p $(REPORTS)
	@status=0; for report in text=check.txt sarif=check.sarif junit=check-junit.xml github=check-github.txt; do \
	  .build/release/bedside check --content $(CONTENT) $(CHECK_OPTIONS) --format $${report%%=*} > $(REPORTS)/$${report#*=} \
	    || status=$$?; \
	done; \
	cat $(REPORTS)/check.txt $(if $(GITHUB_ACTIONS),$(REPORTS)/check-github.txt); exit $$status

# What changed for patients since $(BASE), for the reviewer of a pull request. GitHub accepts summaries of up to 1 MiB.
# Exit code 1, "a version has errors", is ignored here, because the check reports the errors.
changes: program
	mkdir -p $(REPORTS)
	.build/release/bedside diff $(BASE) --content $(CONTENT) --format markdown > $(REPORTS)/changes.md || [ $$? -eq 1 ]
	@cat $(REPORTS)/changes.md; \
	[ -z "$(GITHUB_STEP_SUMMARY)" ] || head -c 1000000 $(REPORTS)/changes.md >> "$(GITHUB_STEP_SUMMARY)"

# Fails for content that must not be public yet: placeholders, overdue reviews, missing translations, the sample.
gate: program
	.build/release/bedside check --content $(CONTENT) --for publishing $(CHECK_OPTIONS) $(if $(GITHUB_ACTIONS),--format github)

# Makes a release in dist/, for content in its own repository: the program, the list of its Python packages and the
# sample.
dist: program release-packages
	.ci/dist dist

# Installs the release in a bare Debian and builds clinics there, which only root can do. Part of `make test` for root.
dist-test: dist test-packages .venv/site-installed .venv/tests-installed
	$(PYTEST) Tests/Release

# Further options of .ci/publish, for example: PUBLISH_OPTIONS=--delete-many
PUBLISH_OPTIONS ?=

# Publishes the built site to a web server: make publish TARGET=user@host:/path
# The target is passed on unchanged: neither make nor a shell may expand it.
publish: export PUBLISH_TARGET = $(value TARGET)
publish:
	.ci/publish $(PUBLISH_OPTIONS) "$(OUTPUT)" "$$PUBLISH_TARGET"

# All is compiled first, and Swift's tests have the machine to themselves, since some of them end what takes too long. The
# release comes last: it needs the rest.
test: lint site-packages test-packages .venv/site-installed .venv/tests-installed .build/commonmark-0.30.json
	+$(call side-by-side,tests-built program)
	$(MAKE) --no-print-directory swift-test
	+$(call side-by-side,judges pipeline-test)
	$(if $(SUDO),,$(MAKE) dist-test)

# In a folder of their own, so that they and the program can be compiled at once. From nothing, whole modules take a tenth
# less time than files; an index of Swift's own modules, which only editors ask for, would take a fifth more.
TEST_BUILD := --scratch-path .build/testing -Xswiftc -index-ignore-system-modules \
  -Xswiftc -whole-module-optimization -Xswiftc -num-threads -Xswiftc 2
# What the tests call with `make` is not to take part in what runs side by side here.
PYTEST := env -u MAKEFLAGS -u MAKELEVEL -u SIDE_BY_SIDE .venv/bin/python -m pytest -p no:cacheprovider --quiet --tb=short

tests-built: site-packages
	swift build --build-tests $(TEST_BUILD)

swift-test: site-packages .venv/site-installed .venv/tests-installed .build/commonmark-0.30.json
	swift test $(TEST_BUILD)

# Ten times as many random documents of Markdown as `make test` takes.
random-test: site-packages
	RANDOM_DOCUMENTS=20000 swift test $(TEST_BUILD) --filter RandomDocument

# Checks every page of three sites with independent tools: Nu, axe-core, lychee, Chromium. For one test alone:
# make judges JUDGES=Tests/Browser/test_search.py
JUDGES ?= Tests/Browser
judges: program test-packages .venv/site-installed .venv/tests-installed
	$(PYTEST) $(JUDGES)

# The same, but axe-core sees every page in every view, not only those with something new in them.
judges-full: program test-packages .venv/site-installed .venv/tests-installed
	JUDGE_EVERY_PAGE=yes $(PYTEST) Tests/Browser

# Tests the whole way of a finished clinic from a push to its readers, with real servers: `make publish` and the
# recipes.
pipeline-test: program test-packages .venv/site-installed .venv/tests-installed
	$(PYTEST) --durations=5 Tests/Pipeline

# Only the part of `pipeline-test` that uses a real nginx and a real Caddy.
publish-test: program test-packages .venv/site-installed .venv/tests-installed
	$(PYTEST) Tests/Pipeline/test_hosting.py

# Measures the stages of building 10,000 pages: once into an empty folder, then twice without changes. Does not use a
# folder that was just deleted, because ext4 searches its freed inodes one at a time.
bench: site-packages test-packages
	swift build --configuration release --product bedside
	mkdir -p .build/bench
	[ -d .build/bench/content ] || python3 Tests/Benchmarks/generate-content.py .build/bench/content 10000
	output=$$(mktemp -d .build/bench/public-XXXXXX) && for run in cold warm warm; do \
	  echo "$$run:" && .build/release/bedside build --content .build/bench/content --output $$output --skip search --verbose || exit 1; \
	done

# Generates documentation pages from the program; a test fails when they are outdated.
docs: site-packages
	swift build --product bedside
	.build/debug/bedside document rules > docs/rules.md
	.build/debug/bedside document cli > docs/cli.md
	mkdir -p docs/hosting
	.build/debug/bedside hosting --server nginx > docs/hosting/nginx.conf
	.build/debug/bedside hosting --server caddy > docs/hosting/Caddyfile
	BEDSIDE_DRAW=1 swift test --filter DrawingTests

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Templates Tests

# Installs the missing ones of the Debian packages $(1) or, on a Mac, of the Homebrew formulas $(2).
define install
@if command -v dpkg-query >/dev/null; then \
  missing=; \
  for package in $(1); do \
    dpkg-query --show --showformat '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
  done; \
  if [ -n "$$missing" ]; then \
    echo "Installing$$missing"; \
    $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $$missing; \
  fi; \
elif command -v brew >/dev/null; then \
  for formula in $(2); do \
    brew list $$formula >/dev/null 2>&1 || { echo "Installing $$formula"; brew install $$formula || exit 1; }; \
  done; \
else \
  echo "Neither apt-get nor brew is here. Please install by hand: $(1)"; exit 1; \
fi
endef

# Installs the packages of a list into .venv/, and records that it did.
define install-python
@[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -m pip install --quiet --no-deps --requirement $(1)
@touch $@
endef

site-packages:
	$(call install,$(SITE_DEBIAN),$(SITE_HOMEBREW))

release-packages:
	$(call install,$(RELEASE_DEBIAN))

test-packages:
	$(call install,$(TEST_DEBIAN),$(TEST_HOMEBREW))

.venv/site-installed: requirements.txt | site-packages
	$(call install-python,$<)

.venv/tests-installed: Tests/requirements.txt | site-packages test-packages
	$(call install-python,$<)

# The examples of the CommonMark specification, from the source package of mistletoe.
.build/commonmark-0.30.json: | site-packages test-packages
	mkdir -p .build
	rm -rf .build/mistletoe && mkdir .build/mistletoe
	[ -x .venv/bin/python ] || python3 -m venv .venv
	.venv/bin/python -m pip download --quiet --no-deps --no-binary mistletoe --dest .build/mistletoe \
	  --require-hashes --requirement Tests/commonmark-examples.txt
	tar -xzf .build/mistletoe/mistletoe-1.4.0.tar.gz -C .build/mistletoe
	cp .build/mistletoe/mistletoe-1.4.0/test/specification/commonmark.json $@
