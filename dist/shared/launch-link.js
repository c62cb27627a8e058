const id = 7480;
const ids = [7480];
const modules = {
  /***/
  97480: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        launchLinkCommand: () => (
          /* binding */
          launchLinkCommand
        )
      });
      var launch_link_badge = __webpack_require__(60041);
      var error_message = __webpack_require__(41240);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var launch_link = __webpack_require__(72487);
      var ref_name = __webpack_require__(86260);
      ;
      const gitlabSeparator = "/-/";
      const gitlabView = /^(?:tree|blob|raw|blame|edit)\/(.+)$/;
      const giteaView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(?:branch|tag)\/(.+)$/;
      const bitbucketView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(.+)$/;
      function parseGitAddress(host, path) {
        const { repository, pagePath } = splitPath(host, path);
        const repositoryPath = repository.replace(/\.git$/, "");
        const name = repositoryPath.split("/").at(-1) ?? "";
        if (!repositoryPath.includes("/"))
          return void 0;
        const encodedPath = repositoryPath.split("/").map(encodeURIComponent).join("/");
        return {
          repository: { url: `https://${host}/${encodedPath}`, name },
          segments: pagePath === "" ? [] : pagePath.split("/")
        };
      }
      function splitPath(host, path) {
        const separator = `${path}/`.indexOf(gitlabSeparator);
        if (separator > 0) {
          const [, pagePath2 = ""] = gitlabView.exec(path.slice(separator + gitlabSeparator.length)) ?? [];
          return { repository: path.slice(0, separator), pagePath: pagePath2 };
        }
        const match = giteaView.exec(path) ?? (host === "bitbucket.org" ? bitbucketView.exec(path) : null);
        const [, repository = path, pagePath = ""] = match ?? [];
        return { repository, pagePath };
      }
      ;
      const gitHubPages = new Set("about apps collections enterprise explore features issues login marketplace new notifications orgs pricing pulls search security settings site sponsors stars topics trending".split(" "));
      const unambiguousBranches = /* @__PURE__ */ new Set(["main", "master", "HEAD"]);
      const acceptedForms = 'expected "owner/name", or the address of a git repository, such as https://github.com/owner/name';
      function parseRepositoryAddress(text, branch) {
        const trimmedText = text.trim();
        if (trimmedText === "")
          throw new user_error.yo("launch-link-invalid", `no repository is given: ${acceptedForms}`);
        if (!trimmedText.isWellFormed())
          reject(trimmedText, "contains half of a surrogate pair");
        const remote = otherHost(trimmedText);
        if (remote !== void 0) {
          const { repository: repository2, segments: segments2 } = parseGitAddress(remote.host, remote.path) ?? reject(trimmedText, "is an account, not a repository");
          return segments2.length === 0 ? { repository: repository2, isBranchGuessed: false } : { repository: repository2, ...splitBranch(segments2, branch) };
        }
        const [owner = "", name = "", view = "", ...segments] = splitAddress(trimmedText);
        if (gitHubPages.has(owner.toLowerCase()))
          reject(trimmedText, "is one of GitHub's own pages");
        if (name === "" && /^[\w-]+$/.test(owner))
          reject(trimmedText, "is an account, not a repository");
        let repository;
        try {
          repository = (0, github_repository.lF)(`${owner}/${name}`);
        } catch {
          return reject(trimmedText, "is not a repository");
        }
        const [first = "", ...others] = segments;
        if (first !== "" && ["commit", "commits", "compare", "pull"].includes(view))
          reject(trimmedText, "is a page about changes, not a branch, folder or file");
        if (view === "releases" && first === "tag" && others.length > 0)
          return { repository, branch: parseBranchName(others.join("/")), isBranchGuessed: false };
        if (!["tree", "blob", "raw", "edit", "blame"].includes(view) || segments.length === 0) {
          return { repository, isBranchGuessed: false };
        }
        return { repository, ...splitBranch(segments, branch) };
      }
      const knownHosts = /(?:^|\.)(?:github\.com|mybinder\.org|github\.io)$/;
      function otherHost(text) {
        const [, scpHost, scpPath] = /^[^@/\s]+@([^:/\s]+):(?!\/)(.+)$/.exec(text) ?? [];
        const [first = ""] = /^[^/\s]+(?=\/)/.exec(text) ?? [];
        const address = scpHost !== void 0 ? `https://${scpHost}/${scpPath}` : /^(?:https?|ssh|git):\/\//i.test(text) ? text : /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(first) ? `https://${text}` : "";
        if (!URL.canParse(address))
          return void 0;
        const url = new URL(address.replace(/^(?:ssh|git):/i, "https:"));
        if (knownHosts.test(url.hostname))
          return void 0;
        const segments = url.pathname.split("/").filter((segment) => segment !== "");
        const host = /^ssh:/i.test(address) ? url.hostname : url.host;
        return { host, path: segments.map((segment) => decode(segment, text)).join("/") };
      }
      function splitAddress(text) {
        const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
        const ssh = /^(?:[^@/\s]+@)([^:/\s]+):(?!\/)(.+)$/.exec(text);
        const [host = ""] = /^[^/\s]+(?=\/|$)/.exec(text) ?? [];
        if (!isAddress && ssh === null && !/.\../.test(host)) {
          const segments = text.replace(/\/$/, "").split("/");
          if (segments.length > 2)
            reject(text, "has more than two parts (enter a branch or a path separately)");
          return withoutGit(segments);
        }
        const address = ssh === null ? isAddress ? text : `https://${text}` : `ssh://${ssh[1]}/${ssh[2]}`;
        if (!URL.canParse(address))
          return reject(text, "is not a URL");
        const { protocol, hostname, pathname } = new URL(address);
        if (!["https:", "http:", "ssh:", "git:"].includes(protocol))
          reject(text, `has the unsupported protocol "${protocol}//"`);
        if (hostname === "mybinder.org")
          reject(text, "is already a launch link");
        if (hostname === "gist.github.com")
          reject(text, "is a gist");
        if (hostname.endsWith(".github.io"))
          reject(text, "is a website, not the repository that it is built from");
        if (!["github.com", "www.github.com"].includes(hostname))
          reject(text, `is on ${hostname}, not on GitHub`);
        return withoutGit(pathname.split("/").filter((part) => part !== "")).map((part) => decode(part, text));
      }
      function withoutGit([owner = "", name = "", ...segments]) {
        return [owner, name.replace(/\.git$/, ""), ...segments];
      }
      function decode(part, text) {
        try {
          return decodeURIComponent(part);
        } catch {
          return reject(text, `has invalid percent-encoding in "${part}"`);
        }
      }
      function splitBranch(segments, knownBranch) {
        const fullPath = segments.join("/");
        if (knownBranch !== void 0 && (fullPath === knownBranch || fullPath.startsWith(`${knownBranch}/`))) {
          return {
            branch: knownBranch,
            ...contentPath(fullPath.slice(knownBranch.length + 1)),
            isBranchGuessed: false
          };
        }
        const [branch = "", ...path] = segments;
        return {
          branch: parseBranchName(branch),
          ...contentPath(path.join("/")),
          isBranchGuessed: path.length > 0 && !unambiguousBranches.has(branch)
        };
      }
      function contentPath(text) {
        return text === "" ? {} : { path: parseContentPath(text) };
      }
      function reject(text, problem) {
        throw new InvalidAddressError(text, problem);
      }
      class InvalidAddressError extends user_error.yo {
        /** Predicate that completes a sentence whose subject is the text: `is a gist`. */
        problem;
        constructor(text, problem) {
          super("launch-link-invalid", `${JSON.stringify(text)} ${problem}: ${acceptedForms}`);
          this.problem = problem;
        }
      }
      function parseBranchName(text) {
        const name = text.trim().replace(/^refs\/(?:heads|tags)\//, "");
        if (/^[0-9a-f]{40}$/i.test(name))
          throw new user_error.yo("launch-link-invalid", `${JSON.stringify(text)} is a commit, which a launch link cannot open: enter a branch or a tag`);
        if ((0, ref_name.p)(name))
          return name;
        throw new user_error.yo("launch-link-invalid", `${JSON.stringify(text)} is not a valid branch or tag name: git does not allow spaces, ~^:?*[\\, "..", "@{", or "/" at the start or the end`);
      }
      function parseContentPath(text) {
        const path = text.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, "");
        if (path === "")
          throw new user_error.yo("launch-link-invalid", `${JSON.stringify(text)} does not name a file or folder: leave the path empty to open the root of the repository`);
        if (/[\p{Cc}\p{Cs}]/u.test(path))
          throw new user_error.yo("launch-link-invalid", `${JSON.stringify(text)} contains a control character or half of a surrogate pair: remove it`);
        if (path.split("/").some((part) => ["", ".", ".."].includes(part))) {
          throw new user_error.yo("launch-link-invalid", `${JSON.stringify(text)} is not a valid path: write it relative to the root of the repository, without "..", "." or an empty part`);
        }
        return path;
      }
      ;
      function parseLauncherPlace(text) {
        const trimmedText = text.trim();
        const [owner = "", name = "", ...branch] = trimmedText.includes("://") ? splitLauncherAddress(trimmedText) : trimmedText.split("/");
        if (branch.length === 0)
          rejectLauncher(trimmedText, "has no branch");
        if (/%[0-9A-Fa-f]{2}/.test(text))
          rejectLauncher(trimmedText, 'has a "%" before two hex digits, which no launch link can encode');
        return {
          repository: parseLauncherRepository(trimmedText, owner, name),
          branch: parseBranchName(branch.join("/"))
        };
      }
      function parseLauncherRepository(text, owner, name) {
        try {
          return (0, github_repository.lF)(`${owner}/${name}`);
        } catch {
          return rejectLauncher(text, "does not name a GitHub repository");
        }
      }
      function splitLauncherAddress(text) {
        try {
          const { repository, branch, path } = parseRepositoryAddress(text);
          if ("url" in repository)
            return rejectLauncher(text, "is not on GitHub");
          return [repository.owner, repository.name, ...[branch, path].filter((part) => part !== void 0)];
        } catch (error) {
          if (error instanceof InvalidAddressError)
            return rejectLauncher(text, error.problem);
          throw error;
        }
      }
      function rejectLauncher(text, problem) {
        throw new user_error.yo("launch-link-invalid", `the launcher ${JSON.stringify(text)} ${problem}: expected "owner/name/branch"`);
      }
      ;
      const formFields = (
        /* unused pure expression or super */
        null
      );
      const applications = ["lab", "notebook", "rstudio", "url"];
      const defaultLauncher = "underworldcode/uw3-binder-launcher/main";
      const defaultLabel = "Binder";
      function readLinkForm(form) {
        const problems = {};
        function read(field, parse) {
          try {
            return parse();
          } catch (error) {
            problems[field] = (0, error_message.g)(error);
            return void 0;
          }
        }
        const isGiven = (field) => form[field].trim() !== "";
        const branch = read("branch", () => isGiven("branch") ? parseBranchName(form.branch) : void 0);
        const path = read("path", () => isGiven("path") ? parseContentPath(form.path) : void 0);
        const address = read("repository", () => parseRepositoryAddress(form.repository, branch));
        const launcher = read("launcher", () => parseLauncherPlace(form.launcher));
        const label = read("label", () => (0, launch_link_badge.XY)(form.label));
        const application = read("urlPath", () => readApplication(form));
        if (address === void 0 || launcher === void 0 || label === void 0 || application === void 0 || Object.keys(problems).length > 0) {
          return { isComplete: false, problems };
        }
        return completeForm({ launcher, label, application }, address, { branch, path });
      }
      function completeForm({ launcher, label, application }, address, { branch, path }) {
        const content = {
          repository: address.repository,
          ...optionalProperty("branch", branch ?? address.branch),
          ...optionalProperty("path", path ?? address.path),
          ...application.kind === "lab" ? {} : { application }
        };
        const isGuess = address.isBranchGuessed && branch === void 0;
        const notes = isGuess ? [
          `The address is read as branch "${address.branch}" and path "${address.path}": set the branch if it contains a slash.`
        ] : [];
        if (content.path !== void 0 && (application.kind === "rstudio" || application.kind === "url"))
          notes.push(`The path "${content.path}" is not opened: ${application.kind === "url" ? "the URL path" : "RStudio"} does not contain it.`);
        return { isComplete: true, launcher, content, link: (0, launch_link.oA)(launcher, content), label, notes };
      }
      function describeLaunch(launcher, { repository, branch, path, application = { kind: "lab" } }) {
        const name = "url" in repository ? repository.url : formatGitHubRepository(repository);
        const source = `${name} (${branch ?? "its default branch"})`;
        const target = application.kind === "url" ? `${application.urlPath}, with ${source}` : `${path ?? "the root folder"} of ${source}`;
        const place = { lab: "", notebook: " in the classic notebook,", rstudio: " in RStudio,", url: "" }[application.kind];
        return `Opens ${target}${place} in the image of ${formatGitHubRepository(launcher.repository)} (${launcher.branch}).`;
      }
      function readApplication({ application, urlPath = "" }) {
        const kind = applications.find((name) => name === application) ?? "lab";
        return kind === "url" ? { kind, urlPath: parseUrlPath(urlPath) } : { kind };
      }
      function parseUrlPath(text) {
        const path = text.trim().replace(/^\/+/, "");
        if (path === "" || /[\s\p{Cc}\p{Cs}]/u.test(path) || /^[a-z][a-z0-9+.-]*:/i.test(path))
          throw new user_error.yo("launch-link-invalid", 'expected a path below the address of the server, such as "voila/render/course/app.ipynb"');
        return path;
      }
      function optionalProperty(key, value) {
        return value === void 0 ? {} : { [key]: value };
      }
      var command = __webpack_require__(33192);
      ;
      const questions = [
        ["repository", "Repository with the notebooks (owner/name or URL)"],
        ["branch", "Branch or tag (empty: the default branch)"],
        ["path", "File or folder to open (empty: the root folder)"],
        ["launcher", "Launcher that provides the image (owner/name/branch)"]
      ];
      async function promptForLink(form, format, prompt) {
        let currentForm = form;
        for (const [field, question] of questions)
          currentForm = await promptForField(currentForm, field, question, prompt);
        return { form: currentForm, format: await promptForFormat(format, prompt) };
      }
      async function promptForField(form, field, question, { ask, print: print2 }) {
        const value = form[field] || readInAddress(form, field);
        const suggestion = value === "" ? "" : ` [${value}]`;
        for (; ; ) {
          const answer = (await ask(`${value === "" ? question : question.replace(/ \(empty: [^()]*\)$/, "")}${suggestion}: `)).trim();
          const nextForm = { ...form, [field]: answer === "" ? form[field] : answer };
          const reading = readLinkForm(nextForm);
          const problem = reading.isComplete ? void 0 : reading.problems[field];
          if (problem === void 0)
            return nextForm;
          print2(`  ${problem}`);
        }
      }
      function readInAddress(form, field) {
        if (field !== "branch" && field !== "path")
          return "";
        return parseRepositoryAddress(form.repository, form.branch || void 0)[field] ?? "";
      }
      async function promptForFormat(suggestion, { ask, print: print2 }) {
        for (; ; ) {
          const answer = (await ask(`Format (${launch_link_badge.sj.join(", ")}) [${suggestion}]: `)).trim().toLowerCase();
          const format = answer === "" ? suggestion : launch_link_badge.sj.find((name) => name === answer);
          if (format !== void 0)
            return format;
          print2(`  ${JSON.stringify(answer)} is not a format: enter ${launch_link_badge.sj.join(", ")}`);
        }
      }
      var prompt_on_terminal = __webpack_require__(55010);
      var read_arguments = __webpack_require__(68740);
      ;
      const launchLinkCommand = {
        usage: "[OWNER/REPO] [options]",
        details: `  OWNER/REPO              repository with the notebooks on GitHub, or the URL of a repository on any git host, or of a branch, folder or file in it
  --branch NAME           branch or tag; default: the repository's default branch
  --path PATH             file or folder to open; default: the root folder
  --open APPLICATION      application that opens the file or folder: ${applications.slice(0, 3).join(", ")}; default lab (JupyterLab)
  --url-path PATH         instead of an application: path below the address of the server, such as voila/render/course/app.ipynb
  --launcher LAUNCHER     launcher that provides the image, as owner/name/branch;
                          default ${defaultLauncher}
  --label TEXT            alternative text of the badge; default ${defaultLabel}
  --format FORMAT         output format: ${launch_link_badge.sj.join(", ")}; default ${launch_link_badge.sj[0]}
  --json                  print the badge in all formats, and the warnings, as JSON

Without OWNER/REPO, the command prompts on a terminal. The badge is written to standard output, warnings to standard error.
Exit code: 0 printed, 2 usage or environment error.`,
        async run(args, _env, terminal) {
          const { form, format, isJson } = readCommandLine(args);
          if (form.repository !== "")
            return print(form, format, isJson, terminal);
          if (!process.stdin.isTTY)
            throw new command.e("OWNER/REPO is missing: pass it as an argument, or run the command on a terminal");
          const answers = await (0, prompt_on_terminal.e)((ask) => promptForLink(form, format, { ask, print: terminal.err }));
          return print(answers.form, answers.format, isJson, terminal);
        }
      };
      const defaultLauncherNote = `the badge uses the image of ${defaultLauncher}; set \`--launcher OWNER/REPO/BRANCH\` to use another`;
      function print(form, format, isJson, { out, err }) {
        const reading = readLinkForm(form);
        if (!reading.isComplete)
          throw new command.e(Object.values(reading.problems).join("; "));
        const { link, label } = reading;
        const notes = [...reading.notes, ...form.launcher === defaultLauncher ? [defaultLauncherNote] : []];
        const formatBadge = (badgeFormat) => (0, launch_link_badge.An)(badgeFormat, link.url, label);
        for (const text of [...notes, ...link.warnings])
          err(`binder-actions launch-link: ${text}`);
        if (isJson) {
          const formats = Object.fromEntries(launch_link_badge.sj.map((name) => [name, formatBadge(name)]));
          out(JSON.stringify({ ...formats, warnings: link.warnings }, null, 2));
        } else
          out(formatBadge(format));
        return 0;
      }
      function readCommandLine(args) {
        const { values, positionals } = (0, read_arguments.lR)(args, {
          branch: { type: "string", default: "" },
          path: { type: "string", default: "" },
          launcher: { type: "string", default: defaultLauncher },
          label: { type: "string", default: defaultLabel },
          open: { type: "string" },
          "url-path": { type: "string" },
          format: { type: "string", default: launch_link_badge.sj[0] },
          json: { type: "boolean", default: false }
        });
        const repository = positionals.length === 0 ? "" : (0, read_arguments.BT)(positionals, "OWNER/REPO");
        const { branch, path, launcher, label } = values;
        const { open, "url-path": urlPath } = values;
        if (open !== void 0 && urlPath !== void 0)
          throw new command.e("--open cannot be combined with --url-path: set one or the other");
        const application = urlPath === void 0 ? (0, read_arguments.lS)("--open", applications.slice(0, 3), open ?? "lab") : "url";
        const form = { repository, branch, path, launcher, label, application, urlPath: urlPath ?? "" };
        return { form, format: (0, read_arguments.lS)("--format", launch_link_badge.sj, values.format), isJson: values.json };
      }
    })
  ),
  /***/
  55010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          promptOnTerminal
        )
        /* harmony export */
      });
      var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);
      async function promptOnTerminal(askQuestions) {
        const lines = (0, node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
        const endOfInput = new Promise((_, reject) => {
          lines.once("SIGINT", () => reject(new _command_js__WEBPACK_IMPORTED_MODULE_2__.p()));
          lines.once("close", () => {
            process.stderr.write("\n");
            reject(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("usage", "the input ended before all questions were answered: run the command again"));
          });
        });
        try {
          return await Promise.race([askQuestions((question) => lines.question(question)), endOfInput]);
        } finally {
          lines.removeAllListeners("close").close();
        }
      }
    })
  ),
  /***/
  68740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BT: () => (
          /* binding */
          singlePositional
        ),
        /* harmony export */
        Lc: () => (
          /* binding */
          withUsageErrors
        ),
        /* harmony export */
        Qh: () => (
          /* binding */
          missingValue
        ),
        /* harmony export */
        ZY: () => (
          /* binding */
          parseOption
        ),
        /* harmony export */
        j5: () => (
          /* binding */
          rejectPositionals
        ),
        /* harmony export */
        lR: () => (
          /* binding */
          readArguments
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          chooseValue
        ),
        /* harmony export */
        qe: () => (
          /* binding */
          unknownOption
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
      var _invalid_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74499);
      var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      function readArguments(args, options) {
        try {
          return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
        } catch (error) {
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(explain(error, Object.keys(options)));
        }
      }
      function explain(error, knownOptions) {
        const message = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_2__.g)(error);
        const option = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
        if (option !== void 0)
          return unknownOption(option, knownOptions);
        const [, namedOption = ""] = /^Option '(?:-\w, )?(--[^' ]+)/.exec(message) ?? [];
        if (namedOption === "")
          return message.split("\n", 1)[0] ?? message;
        return message.includes("does not take an argument") ? `${namedOption} takes no value: write ${namedOption} alone` : missingValue(namedOption);
      }
      function unknownOption(option, knownOptions) {
        return `unknown option ${option}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(option, knownOptions.map((name) => `--${name}`))}`;
      }
      function missingValue(option) {
        return `${option} has no value: write ${option}=VALUE`;
      }
      function singlePositional(positionals, name) {
        const [value, ...others] = positionals;
        if (value === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is missing: pass it as an argument`);
        if (others.length > 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`expected one ${name}, but got ${positionals.length}: ${positionals.join(", ")}`);
        return value;
      }
      function rejectPositionals([first], advice) {
        if (first !== void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`unexpected argument ${JSON.stringify(first)}: ${advice}`);
      }
      function chooseValue(option, values, text) {
        const choice = values.find((value) => value === text);
        if (choice !== void 0)
          return choice;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`${option} is ${JSON.stringify(text)}${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(text, values)}: expected ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.yL)(values)}`);
      }
      function parseOption(option, text, parse) {
        try {
          return parse(text);
        } catch (error) {
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _invalid_value_js__WEBPACK_IMPORTED_MODULE_5__.C)(option, text, error));
        }
      }
      function withUsageErrors(parse) {
        try {
          return parse();
        } catch (error) {
          throw error instanceof _command_js__WEBPACK_IMPORTED_MODULE_1__.e ? error : new _command_js__WEBPACK_IMPORTED_MODULE_1__.e((0, _error_message_js__WEBPACK_IMPORTED_MODULE_2__.g)(error));
        }
      }
    })
  ),
  /***/
  74499: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          describeInvalidValue
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41240);
      const maxQuotedLength = 200;
      function describeInvalidValue(name, text, error) {
        const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_0__.g)(error);
        if (/^\s*[[{]|\n/.test(text))
          return `${name}: ${reason}`;
        const shortened = text.length > maxQuotedLength ? `${text.slice(0, maxQuotedLength - 1)}\u2026` : text;
        const quoted = JSON.stringify(shortened);
        const isQuoted = [quoted, JSON.stringify(text)].some((form) => reason.includes(form));
        return isQuoted ? `${name}: ${reason}` : `${name} is ${quoted}: ${reason}`;
      }
    })
  ),
  /***/
  60041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        An: () => (
          /* binding */
          formatLaunchBadge
        ),
        /* harmony export */
        XY: () => (
          /* binding */
          parseBadgeLabel
        ),
        /* harmony export */
        sj: () => (
          /* binding */
          badgeFormats
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const badgeFormats = ["markdown", "html", "rst", "url"];
      const badgeImage = "https://mybinder.org/badge_logo.svg";
      function formatLaunchBadge(format, url, label) {
        switch (format) {
          case "markdown":
            return `[![${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(label.replaceAll("&", "&amp;"))}](${badgeImage})](${url})`;
          case "html":
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
          case "rst":
            return [
              `.. image:: ${badgeImage}`,
              `   :target: ${url.replace(/_$/, "%5F")}`,
              `   :alt: ${label}`
            ].join("\n");
          case "url":
            return url;
        }
      }
      function parseBadgeLabel(text) {
        const label = text.trim().replace(/ +/g, " ");
        if (label === "")
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", 'the label is empty: enter the text of the badge, such as "Binder"');
        if (/[\p{Cc}\u2028\u2029]/u.test(label))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", "the label has more than one line: write it on one line");
        return label;
      }
      function escapeHtml(text) {
        return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  ),
  /***/
  16217: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wl: () => (
          /* binding */
          protectFromEarlyDecoding
        ),
        /* harmony export */
        Zz: () => (
          /* binding */
          readAsMybinder
        ),
        /* harmony export */
        iS: () => (
          /* binding */
          readAsStandard
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          encodeStrictly
        ),
        /* harmony export */
        lE: () => (
          /* binding */
          readUrlPath
        )
        /* harmony export */
      });
      const earlyDecodedCharacters = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
      function encodeStrictly(text) {
        return encodeURIComponent(text).replace(/[!'()*]/g, (character) => percentCode(character));
      }
      function protectFromEarlyDecoding(text) {
        return text.replace(earlyDecodedCharacters, percentCode);
      }
      function percentCode(character) {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
      }
      function readAsMybinder(link) {
        return readArguments(queryAtMybinder(link));
      }
      function readUrlPath(link) {
        return queryAtMybinder(link).get("urlpath") ?? void 0;
      }
      function queryAtMybinder(link) {
        return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
      }
      function readAsStandard(link) {
        return readArguments(new URL(link).searchParams);
      }
      function readArguments(query) {
        const innerQuery = new URL(query.get("urlpath") ?? "", "https://server.invalid").searchParams;
        const value = (name) => innerQuery.get(name);
        return { repo: value("repo"), branch: value("branch"), urlpath: value("urlpath") };
      }
    })
  ),
  /***/
  72487: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hw: () => (
          /* binding */
          launchUrl
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          launchBadge
        ),
        /* harmony export */
        oA: () => (
          /* binding */
          launchLink
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
      var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);
      function launchUrl(launcherRepository, launcherBranch) {
        const ref = launcherBranch.split("/").map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR).join("/");
        return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
      }
      function launchBadge(launcherRepository, launcherBranch) {
        return (0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", launchUrl(launcherRepository, launcherBranch), "Binder");
      }
      function launchLink(launcher, content) {
        const args = pullArguments(content);
        const pullQuery = Object.entries(args).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Wl)(value ?? ""))}`).join("&");
        const start = launchUrl((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(launcher.repository), launcher.branch);
        const url = `${start}?urlpath=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)(`git-pull?${pullQuery}`)}`;
        if (!isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Zz)(url), args))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("launch-link-invalid", `no launch link can encode ${[content.branch, content.path].filter((text) => text !== void 0).map((text) => `"${text}"`).join(" and ")}: rename the branch or the path`);
        return {
          url,
          warnings: isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.iS)(url), args) ? [] : renameWarnings(content)
        };
      }
      function pullArguments(content) {
        const { repository, branch } = content;
        return {
          repo: "url" in repository ? repository.url : `https://github.com/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}`,
          branch: branch ?? null,
          urlpath: startPath(content)
        };
      }
      function startPath({ repository, path, application = { kind: "lab" } }) {
        const place = `${repository.name}${path === void 0 ? "" : `/${toUrlPath(path)}`}`;
        switch (application.kind) {
          case "lab":
            return `lab/tree/${place}`;
          case "notebook":
            return `tree/${place}`;
          case "rstudio":
            return "rstudio/";
          case "url":
            return application.urlPath;
        }
      }
      function toUrlPath(path) {
        return path.replace(/[%#?\\]| $/g, encodeURIComponent);
      }
      function isSame(first, second) {
        return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
      }
      const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
      function renameWarnings(content) {
        const { branch, path, application } = content;
        const names = [
          ["branch", branch, ambiguousCharacters.branch],
          ["path", path, ambiguousCharacters.path],
          ["URL path", application?.kind === "url" ? application.urlPath : void 0, ambiguousCharacters.branch]
        ];
        return names.flatMap(([kind, text, characters]) => {
          const foundCharacters = [...new Set(text?.match(characters))].map((character) => JSON.stringify(character));
          if (text === void 0 || foundCharacters.length === 0)
            return [];
          return [
            `The ${kind} ${JSON.stringify(text)} contains ${foundCharacters.join(" and ")}. The link works on mybinder.org, but BinderHub versions before 2025, and tools that follow the URL standard, may decode another ${kind}. Rename the ${kind} to a name without ${foundCharacters.length === 1 ? "it" : "them"}, so that the link works everywhere.`
          ];
        });
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
  91906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          parseRemote
        )
        /* harmony export */
      });
      function parseRemote(text) {
        const [, scpHost = "", scpPath = ""] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? [];
        if (scpHost.includes("."))
          return makeRemote(scpHost, scpPath);
        if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
          return void 0;
        const { hostname, pathname } = new URL(text);
        return makeRemote(hostname, pathname);
      }
      function makeRemote(host, path) {
        const segments = path.split("/").filter((segment) => segment !== "");
        return { host: host.toLowerCase(), path: segments.join("/").replace(/\.git$/, "") };
      }
    })
  ),
  /***/
  35613: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PZ: () => (
          /* binding */
          formatGitHubRepository2
        ),
        /* harmony export */
        aE: () => (
          /* binding */
          isSameRepositoryName
        ),
        /* harmony export */
        lF: () => (
          /* binding */
          parseGitHubRepository
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);
      const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
      const name = /^[A-Za-z0-9._-]{1,100}$/;
      function parseGitHubRepository(text) {
        const [first = "", second = "", ...others] = text.split("/");
        if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
          return { owner: first, name: second };
        }
        const pastedPath = (0, _git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M)(text.trim())?.path;
        const suggestion = pastedPath?.split("/").length === 2 ? `; write "${pastedPath}"` : "";
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
      }
      function formatGitHubRepository2(repository) {
        return `${repository.owner}/${repository.name}`;
      }
      function isSameRepositoryName(first, second) {
        return first.toLowerCase() === second.toLowerCase();
      }
    })
  ),
  /***/
  86260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          isRefName
        )
        /* harmony export */
      });
      const forbiddenText = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
      function isRefName(text) {
        return text !== "" && !forbiddenText.test(text);
      }
    })
  ),
  /***/
  9e3: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LS: () => (
          /* binding */
          plural
        ),
        /* harmony export */
        jT: () => (
          /* binding */
          joinParagraph
        ),
        /* harmony export */
        ki: () => (
          /* binding */
          formatList
        ),
        /* harmony export */
        sD: () => (
          /* binding */
          formatOutputEnd
        ),
        /* harmony export */
        v: () => (
          /* binding */
          andMore
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        )
        /* harmony export */
      });
      function plural(count, noun) {
        const ending = count === 1 ? "" : /(?:s|x|ch|sh)$/.test(noun) ? "es" : "s";
        return `${count} ${noun}${ending}`;
      }
      function formatList(items, maxItems) {
        return `${items.slice(0, maxItems).join(", ")}${andMore(items.length - maxItems)}`;
      }
      function oneOf(values) {
        return values.length === 1 ? values[0] ?? "" : `one of ${values.join(", ")}`;
      }
      function andMore(count) {
        return count > 0 ? ` and ${count} more` : "";
      }
      function formatOutputEnd(output) {
        return output === "" ? "" : `
Its output ended with:
${output}`;
      }
      function joinParagraph(text) {
        return text.replace(/(?<!\s)\s*\n\s*/g, " ");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
