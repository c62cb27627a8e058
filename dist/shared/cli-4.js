const id = 8414;
const ids = [8414];
const modules = {
  /***/
  60469: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DC: () => (
          /* binding */
          readAsAction
        ),
        /* harmony export */
        X5: () => (
          /* binding */
          readActionArguments
        ),
        /* harmony export */
        fG: () => (
          /* binding */
          readFlag
        ),
        /* harmony export */
        zw: () => (
          /* binding */
          withoutMarks
        )
        /* harmony export */
      });
      var _runner_input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2015);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68740);
      function readActionArguments(args, help) {
        const options = readOptions(help);
        const positionals = [];
        const inputs = /* @__PURE__ */ new Map();
        const words = args.values();
        for (const word of words) {
          const [, name = "", inlineValue] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
          if (!word.startsWith("--")) {
            positionals.push(word);
            continue;
          }
          const option = options.find((item) => item.name === name);
          if (option === void 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.qe)(`--${name}`, options.map((item) => item.name)));
          const value = inlineValue ?? (option.isFlag ? "true" : words.next().value);
          if (value === void 0 || inlineValue === void 0 && value.startsWith("--"))
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(`--${name}`));
          const previousValue = inputs.get(name);
          inputs.set(name, previousValue === void 0 || option.isFlag ? value : `${previousValue}
${value}`);
        }
        return { positionals, inputs };
      }
      function readOptions(help) {
        return [...help.matchAll(/^ {2}--([a-z-]+)( [A-Z])?/gm)].map(([, name = "", value]) => ({
          name,
          isFlag: value === void 0
        }));
      }
      function readAsAction(inputs, read) {
        const env = Object.fromEntries([...inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
        const reader = new _runner_input_reader_js__WEBPACK_IMPORTED_MODULE_0__.i(env, () => {
        });
        try {
          const values = read(reader);
          reader.finish();
          return values;
        } catch (error) {
          if (!(error instanceof _runner_input_reader_js__WEBPACK_IMPORTED_MODULE_0__.d))
            throw error;
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(error.problems.map((problem) => problem.replace(/^(?=[a-z-]+(?: is |: ))/, "--")).join("; "));
        }
      }
      function readFlag(inputs, name) {
        const value = inputs.get(name) ?? "false";
        if (value !== "true" && value !== "false")
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`--${name} takes no value: write --${name} alone`);
        return value === "true";
      }
      function withoutMarks(help) {
        return help.split("\n").filter((line) => !line.startsWith("# ") && line !== "").join("\n");
      }
    })
  ),
  /***/
  62808: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          buildOptions
        ),
        /* harmony export */
        e: () => (
          /* binding */
          pinOptions
        )
        /* harmony export */
      });
      const buildOptions = `
# begin option list: build-binder-image -token -attest -trust-root -existing-image -registry-username -registry-password -push
  --image VALUE  Image repository to push to, such as \`ghcr.io/owner/name\`, without a tag.
  --file VALUE  Path to the Dockerfile. Default: \`Dockerfile\` in the build context.
  --recipe-ref VALUE  Branch, tag or commit from which to read \`file\`, \`deps-file\`, \`contract\` and \`.dockerignore\`, for a ref without these files, such as an old release. The code comes from \`ref\`. Default: the value of \`ref\`.
  --context VALUE  Build context directory. Default: \`.\`.
  --target VALUE  Stage to build. Default: the last stage.
  --platform VALUE  Platform of the image. mybinder.org runs \`linux/amd64\`. Default: \`linux/amd64\`.
  --ref VALUE  Git ref to build: a full ref, or the name of a branch or tag. It must be checked out. Default: the ref of this run.
  --branch-arg VALUE  Name of the build argument that receives the branch or tag name, such as \`UW3_BRANCH\`.
  --revision-arg VALUE  Name of the build argument that receives the commit SHA.
  --build-args VALUE  Additional build arguments, one \`NAME=value\` per line. Do not pass secrets: build arguments are visible in the image history.
  --secrets VALUE  Build secrets, one \`NAME=value\` per line, for \`RUN --mount=type=secret,id=NAME\`. They are not stored in layers or in the image history.
  --labels VALUE  Additional image labels, one \`NAME=value\` per line. They do not replace the labels that the action sets, such as \`org.opencontainers.image.revision\`.
  --tag-suffix VALUE  Suffix appended to the image tag, such as \`-slim\`.
  --force  Build even if nothing has changed since the tagged image was built.
  --no-cache  Build every step without the cache, and split layers without considering the previous image.
  --only-if-changed  Push a build with \`force\` or \`no-cache\` only if its packages or other files differ from those of the image in the registry. Otherwise that image is used. With \`no-cache\`, the layers of the previous image are still considered.
  --builder VALUE  Name of a buildx builder. Default: the current builder.
  --max-layer-size VALUE  Fail when a layer exceeds this size, such as \`1GB\` or \`900MiB\`. Default: \`1GB\`.
  --warn-layer-size VALUE  Warn when a layer exceeds this size. Default: \`800MB\`.
  --measure VALUE  Size to which the limits apply: \`uncompressed\` (the layer's tar) or \`compressed\` (the bytes transferred). Default: \`uncompressed\`.
  --explain VALUE  Analyze the contents of layers: \`auto\` (layers over \`warn-layer-size\`), \`always\` (stream every layer and count exact sizes) or \`never\`. Default: \`auto\`.
  --oversize VALUE  Whether a layer over \`max-layer-size\`, or more than 125 layers, causes the step to \`fail\` or only to \`warn\`. Default: \`fail\`.
  --split VALUE  Which layers to split into smaller ones with the same files: \`auto\` (layers over \`warn-layer-size\`), \`all\` (also layers of this build over \`split-target\`) or \`never\`. Layers of the base image are split only if they are over \`warn-layer-size\`. Default: \`auto\`.
  --split-target VALUE  Size of the layers that a split creates, such as \`200MB\`. Default: 1/16 of the image, at least 64 MB and at most \`warn-layer-size\`.
  --max-layers VALUE  Maximum number of layers after a split, up to 100. To stay within it, the split creates larger layers. Default: \`40\`.
  --normalize-times  Let a split keep the layers of the previous image whose files differ only in their modification times. The files then have the times of the previous image.
  --contract VALUE  Path to a YAML file in the repository with the requirements for the image. Default: the requirements of Binder for every image.
  --check-contract=false  Check the image against its contract before pushing it.
  --smoke-test=false  Before the push, start the image as mybinder.org does. Jupyter must respond and its kernel must execute a cell.
  --smoke-command VALUE  Shell command that must succeed in the container within 10 minutes and 2 GB of memory.
  --start-timeout VALUE  Maximum time for Jupyter to respond, such as \`30s\`. mybinder.org waits 30 seconds. Default: \`30s\`.
  --require-public=false  Fail if the pushed image cannot be pulled anonymously.
  --paths VALUE  Files that go into the image, one pattern per line, such as \`src/**/*.pyx\`; a leading \`!\` excludes files. The image is rebuilt only when one of them, or another ingredient of the image, changes. Default: all files in the build context.
  --deps-file VALUE  Dockerfile of a dependency image, which is rebuilt only when its own ingredients change. The image builds on it with \`ARG DEPS_IMAGE\` and \`FROM $DEPS_IMAGE\`.
  --deps-image VALUE  Image repository of the dependency image. Default: \`image\` followed by \`-deps\`.
  --deps-paths VALUE  Files that go into the dependency image, one pattern per line, such as \`pixi.lock\`. Default: the files that its Dockerfile copies.
  --tags VALUE  Additional image tags, one per line.
  --latest VALUE  Whether to move \`latest\` (followed by \`tag-suffix\`) to this image: \`auto\` (if the ref is the tag of the repository's highest release), \`true\` or \`false\`. Default: \`auto\`.
  --cache VALUE  Where to cache build steps: \`gha\` (GitHub's cache), \`registry\`, \`local\` (a directory saved in GitHub's cache), \`none\`, or \`auto\` (\`gha\` if available). Pull requests only read the cache. A build that is not pushed does not write to a registry cache. Default: \`auto\`.
  --cache-ref VALUE  Image reference of a registry cache, or the name of another cache. Default: derived from \`image\`, as in \`ghcr.io/owner/name:buildcache\`. Each ref has its own cache, whose name ends with the ref; builds also read the cache of the default branch.
# end
`;
      const pinOptions = `
# begin option list: update-launcher-sha -token -payload -image -image-tag -digest
  --ref VALUE  Manual run: full Git ref that was built. It determines the launcher branch.
  --branches VALUE  Instead of a payload: launcher branches to pin to the current digests of their tags. Accepts names, patterns such as \`release-*\`, or \`all\` (without the branches of Dependabot, Renovate and GitHub Pages), separated by spaces or commas. With \`image-tag\`, all of them use that tag. Held and frozen branches are not changed.
  --rollback-to VALUE  With \`branches\`: roll these branches back and hold them, so that events do not update them. Accepts \`previous\` (the image pinned before), a digest, or an image tag.
  --expected-commit VALUE  With \`rollback-to\`: roll a branch back only if this is still its newest commit.
  --reason VALUE  With \`rollback-to\`: reason, for the \`hold\` comment and the commit message.
  --resume  With \`branches\`: also update held branches, and remove their hold.
  --dockerfile VALUE  Path to the launcher's Dockerfile, or \`auto\`: where mybinder.org finds it, in \`.binder\`, in \`binder\`, or in the repository root if neither folder exists. Default: \`auto\`.
  --template VALUE  Path to a Dockerfile template for new launcher branches. The file must be on the default branch. Its \`FROM\` receives the digest; its \`ENV\` named by \`branch-variable\` and every \`<branch>\` receive the name of the source branch or tag. Default: a minimal built-in template.
  --branch-variable VALUE  Name of the \`ENV\` variable in the Dockerfile that contains the source branch or tag, such as \`UW3_BRANCH\`. If set, events for another ref are rejected.
  --max-previews VALUE  Maximum number of previews, which are launcher branches for pull requests, such as \`pr-7\`. If a new preview would exceed this number, the preview with the oldest pin is deleted. With \`0\`, no previews are created. Default: \`20\`.
  --allowed-image VALUE  Only image repository that may be pinned. Default: the image repository already in the Dockerfile.
  --source-repository VALUE  Only GitHub repository whose workflows may build the pinned image, as \`owner/name\`. The image's signed provenance is then verified first and determines the launcher branch.
  --require-provenance VALUE  Whether an image without valid signed provenance is rejected: \`true\`, \`false\`, or \`auto\`, which requires it if \`source-repository\` is set. Default: \`auto\`.
  --signer-workflow VALUE  Reusable workflow that may sign for a ref other than the run's own, as \`owner/name/.github/workflows/file.yml\`. Default: \`underworldcode/binder-actions/.github/workflows/binder-image.yml\`.
  --trust-root VALUE  Path to a file that describes another Sigstore instance: \`mirror\`, \`root\`, \`fulcio\` and \`rekor\`. The file must be on the default branch of this repository. Default: the public Sigstore.
  --allow-unlabelled  Pin an image without the labels that identify its source: \`org.opencontainers.image.source\`, \`revision\` and \`ref.name\`. By default, signed provenance must replace them, or the source on GitHub must have the event's commit on the event's branch. A label that contradicts the event is always rejected.
  --accept-unverified-event  Accept an event that contains only a branch and a digest for an image without signed provenance.
  --create-branch  Create the launcher branch if it does not exist. The branches for a release (a tag of the source repository) and for a pull request are always created.
  --adopt-ref  Allow the event's ref to take over a launcher branch that belongs to another ref. The new owner is then stored in the Dockerfile's \`branch-variable\`.
  --allow-retag  Allow a new image for a release that is already pinned.
  --allow-older  Pin the image even if it is older than the currently pinned image.
  --allow-variant  Pin an image whose tag differs in more than the ref, such as \`main\` instead of the launched \`main-slim\`.
  --prewarm  Request builds of the new commit from mybinder.org immediately, so that users do not wait for them. Failures are reported as warnings.
  --binderhub-urls VALUE  BinderHub URLs to use with \`prewarm\`, separated by spaces or line breaks. Default: \`https://2i2c.mybinder.org https://gesis.mybinder.org https://bids.mybinder.org\`.
  --dry-run  Do everything except the final write, and report what would be written.
# end
`;
    })
  ),
  /***/
  83122: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          localWorkflow
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36076);
      function localWorkflow(env, context) {
        return {
          ref: "",
          sha: "",
          eventName: "",
          actor: "",
          manualStart: void 0,
          serverUrl: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_1__.Vd)(env),
          apiUrl: env.GITHUB_API_URL || "https://api.github.com",
          runUrl: "",
          workspace: process.cwd(),
          temporaryDirectory: (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
          ...context
        };
      }
    })
  ),
  /***/
  28914: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          terminalLog
        )
        /* harmony export */
      });
      function terminalLog({ err }) {
        return {
          info: err,
          warning: err,
          error: err,
          mask: () => {
          },
          group: async (title, task) => {
            err(title);
            return task();
          }
        };
      }
    })
  ),
  /***/
  37403: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DV: () => (
          /* binding */
          codeBlock
        ),
        /* harmony export */
        FV: () => (
          /* binding */
          escapeMarkdown
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          codeSpan
        ),
        /* harmony export */
        eR: () => (
          /* binding */
          escapeExceptCode
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          factList
        ),
        /* harmony export */
        op: () => (
          /* binding */
          errorAsMarkdown
        )
        /* harmony export */
      });
      function escapeMarkdown(text) {
        return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\\`*_{}[\]<>|#~]/g, (character) => `&#${character.charCodeAt(0)};`);
      }
      function codeSpan(text) {
        const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
        if (line === "")
          return "(empty)";
        const fence = "`".repeat(longestRun(line) + 1);
        const pad = /^`|`$/.test(line) ? " " : "";
        return `${fence}${pad}${line}${pad}${fence}`;
      }
      function escapeExceptCode(text) {
        return text.split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part)).join("");
      }
      function factList(facts) {
        return facts.map(([name, value]) => `- **${name}:** ${value}`);
      }
      function codeBlock(text, language = "") {
        const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return [`${fence}${language}`, text, fence];
      }
      function errorAsMarkdown(message) {
        const [first = "", ...others] = message.trim().split("\n");
        return [escapeExceptCode(first), "", ...others.length === 0 ? [] : [...codeBlock(others.join("\n")), ""]];
      }
      function longestRun(text) {
        let length = 0;
        for (const [run] of text.matchAll(/`+/g))
          length = Math.max(length, run.length);
        return length;
      }
    })
  ),
  /***/
  2015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          InputError
        ),
        /* harmony export */
        i: () => (
          /* binding */
          InputReader
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
      var _invalid_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74499);
      var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9e3);
      const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/;
      const minSecretLength = 8;
      class InputError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo {
        problems;
        constructor(problems) {
          const summary = `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(problems.length, "input")} ${problems.length === 1 ? "is" : "are"} invalid`;
          super("invalid-input", `${summary}:
${problems.map((problem) => `- ${problem}`).join("\n")}`);
          this.problems = problems;
        }
      }
      class InputReader {
        #env;
        #mask;
        #problems = [];
        #secrets = /* @__PURE__ */ new Set();
        #publicValues = [];
        /**
         * Creates a reader without problems.
         *
         * @param env environment with the inputs as the runner sets them: `INPUT_` and the name in upper case.
         * @param mask receives every secret before anything is printed.
         */
        constructor(env, mask) {
          this.#env = env;
          this.#mask = mask;
        }
        /** Returns the trimmed text of an input; undefined if it is empty or absent. */
        text(name) {
          const value = this.#env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
          return value === void 0 || value === "" ? void 0 : value;
        }
        /** Reads a secret, which is masked in logs. */
        secret(name) {
          const text = this.text(name);
          if (text !== void 0)
            this.#addSecret(text);
          return text;
        }
        /** Reads a required input, converted by `parse`. */
        required(name, parse) {
          const text = this.text(name);
          if (text !== void 0)
            return this.#parse(name, text, parse);
          this.problem(`${name} is missing`);
          return void 0;
        }
        optional(name, parse) {
          const text = this.text(name);
          return text === void 0 ? void 0 : this.#parse(name, text, parse);
        }
        withDefault(name, parse, fallback) {
          return this.optional(name, parse) ?? fallback;
        }
        /** Reads a boolean in the core schema of YAML 1.2, as `@actions/core` does. */
        boolean(name, fallback) {
          const parse = (text) => {
            if (/^(?:true|True|TRUE)$/.test(text))
              return true;
            if (/^(?:false|False|FALSE)$/.test(text))
              return false;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `expected true or false${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.au)(text, ["true", "false"])}`);
          };
          return this.withDefault(name, parse, fallback);
        }
        choice(name, values, fallback) {
          const parse = (text) => {
            const match = values.find((value) => value === text);
            if (match === void 0)
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`expected ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yL)(values)}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.au)(text, values)}`);
            return match;
          };
          return this.withDefault(name, parse, fallback);
        }
        /** Reads lines of `NAME=value`; a value may contain `=`. */
        pairs(name) {
          const parse = (text) => new Map(nonEmptyLines(text).map(parsePair));
          return this.withDefault(name, parse, /* @__PURE__ */ new Map());
        }
        /** Reads one value per line, each converted by `parse`; undefined if there is none. */
        lines(name, parse) {
          return this.optional(name, (text) => nonEmptyLines(text).map((line) => {
            try {
              return parse(line.trim());
            } catch (error) {
              throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `the line ${JSON.stringify(line.trim())}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.g)(error)}`);
            }
          }));
        }
        /**
         * Computes a value from other inputs, unless there is already a problem, in which case `finish` throws. An error
         * thrown by `compute` is added as a problem.
         */
        derive(compute) {
          try {
            if (this.#problems.length === 0)
              return compute();
          } catch (error) {
            this.problem((0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.g)(error));
          }
          return void 0;
        }
        /** Reads lines of `NAME=value` whose values are secrets. Problems do not quote the line. */
        secretPairs(name) {
          const lines = nonEmptyLines(this.text(name) ?? "");
          for (const line of lines)
            this.#addSecret(line.slice(line.indexOf("=") + 1));
          const pairs = lines.map(readPair);
          const wrongLine = pairs.indexOf(void 0) + 1;
          if (wrongLine > 0) {
            this.problem(`${name}: line ${wrongLine} is not in the form NAME=value. A value cannot contain line breaks: encode it, for example in base64`);
          }
          return new Map(pairs.filter((pair) => pair !== void 0));
        }
        /** Reads pairs whose values become public: `finish` rejects a value that contains a secret. */
        visiblePairs(name) {
          const pairs = this.pairs(name);
          for (const [key, value] of pairs ?? [])
            this.#publicValues.push([`${name}: the value of ${key}`, value]);
          return pairs;
        }
        /** Adds a problem, for rules that involve several inputs. */
        problem(message) {
          this.#problems.push(message);
        }
        /** Asserts that there is no problem. @throws InputError with all problems. */
        finish() {
          for (const [label, text] of this.#publicValues) {
            if (this.#containsSecret(text)) {
              this.problem(`${label} is a secret, which would stay visible in the image's history: pass it as a line of \`secrets\`, and read it in the Dockerfile with RUN --mount=type=secret`);
            }
          }
          if (this.#problems.length > 0)
            throw new InputError(this.#problems);
        }
        #addSecret(secret) {
          this.#secrets.add(secret);
          this.#mask(secret);
        }
        #containsSecret(text) {
          const secrets = [...this.#secrets].filter((secret) => secret.length >= minSecretLength);
          return githubToken.test(text) || secrets.some((secret) => text.includes(secret));
        }
        #parse(name, text, parse) {
          try {
            return parse(text);
          } catch (error) {
            this.problem((0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_4__.C)(name, text, error));
            return void 0;
          }
        }
      }
      function nonEmptyLines(text) {
        return text.split(/\r?\n/).filter((line) => line.trim() !== "");
      }
      function parsePair(line) {
        const pair = readPair(line);
        if (pair === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("invalid-input", `line ${JSON.stringify(line)} is not in the form NAME=value: write one pair on each line`);
        return pair;
      }
      function readPair(line) {
        const equals = line.indexOf("=");
        const name = line.slice(0, equals).trim();
        return equals < 1 || name === "" || /\s/.test(name) ? void 0 : [name, line.slice(equals + 1)];
      }
    })
  ),
  /***/
  17237: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          summaryWriter
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82428);
      const maxSummarySize = 2 ** 20;
      function summaryWriter(path) {
        return async (markdown) => {
          if (path === void 0 || path === "")
            return;
          const usedSize = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((file) => file.size, () => 0);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, truncate(`${(0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_1__.t)(markdown)}
`, maxSummarySize - usedSize));
        };
      }
      function truncate(text, maxLength) {
        const bytes = Buffer.from(text);
        if (bytes.length <= maxLength)
          return text;
        const note = "\n(truncated: the summary is too large)\n";
        const truncatedText = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString("utf8");
        return maxLength <= note.length ? "" : truncatedText.slice(0, truncatedText.lastIndexOf("\n") + 1) + note;
      }
    })
  ),
  /***/
  62793: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          runnerLog
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
      var _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76251);
      const runnerLog = {
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0, _escape_commands_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message))),
        warning: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message), { ...place }),
        error: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(message), { ...place }),
        group: (title, task) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os((0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(title), task),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
