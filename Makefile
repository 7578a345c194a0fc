# What people run. `make help` lists it.
ENV ?= production
BINARY := .build/release/vibe-gen
SOURCES := Package.swift Sources Tests Benchmarks
# Stripped, and one static file that is not position-independent: a commit hook must not be felt, and
# loading five libraries and relocating 55,000 addresses at each start took three times as long as --version.
RELEASE := --configuration release --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s
SHELL_FILES := scripts/install-tools scripts/fuzz .ci/run $(wildcard templates/*.sh)

.DEFAULT_GOAL := help
.PHONY: help build render test mutation lint format models bench fuzz clean build-tools test-tools

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

build: build-tools ## build the release binary with the static Swift library: .build/release/vibe-gen
	@swift build $(RELEASE) --product vibe-gen

render: build ## render one environment into out/: make render ENV=production
	@$(BINARY) render $(ENV) --output out/

test: test-tools lint ## run every test and every check of the project
	@swift build --build-tests --explicit-target-dependency-import-check error
	@.build/debug/vibe-gen verify --all
	@swift test --skip-build

mutation: build-tools ## spoil the clean sets many times and print how much of it the checks name
	@swift build --build-tests
	@MUTATIONS=$${MUTATIONS:-400} swift test --skip-build --filter MutationTests | grep '^mutation\|✘'

lint: test-tools ## check formatting, style and shell scripts
	@swift format lint --strict --recursive $(SOURCES)
	@shellcheck $(SHELL_FILES)

format: ## format the Swift sources in place
	@swift format --in-place --recursive $(SOURCES)

SCHEMAS = $$(.venv/bin/python3 -c 'import kubernetes_validate, os; print(os.path.dirname(kubernetes_validate.__file__))')/kubernetes-json-schema
models: test-tools ## generate the Kubernetes models and the facts table again from the published schemas
	@swift run generate-models --schemas "$(SCHEMAS)" --output Sources/Kubernetes/Generated
	@swift run generate-models --schemas "$(SCHEMAS)" --facts Sources/Analysis/Schemas/Generated

bench: build ## measure beside kustomize, helm, jsonnet, plain C, promtool, checkov and kubernetes-validate
	@scripts/install-tools bench
	@swift build $(RELEASE) --product render-benchmark
	@.venv/bin/python3 Benchmarks/bench.py

fuzz: build-tools ## feed random input to parsers and checks: make fuzz FUZZ_SECONDS=60 (each target)
	@swift build --configuration release --product vibe-fuzz
	@scripts/fuzz

clean: ## remove what was built
	@rm -rf .build .venv .venv-bench

build-tools:
	@scripts/install-tools build

test-tools:
	@scripts/install-tools test
