const id = 1194;
const ids = [1194];
const modules = {
  /***/
  32007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          findUserId
        ),
        /* harmony export */
        n: () => (
          /* binding */
          readAccounts
        )
        /* harmony export */
      });
      function readAccounts(files) {
        const content = files.find("etc/passwd")?.content;
        const text = content === void 0 ? "" : new TextDecoder().decode(content);
        return text.split("\n").flatMap((line) => {
          const [name, , uid, , , home] = line.split(":");
          if (name === void 0 || uid === void 0 || home === void 0 || !/^\d+$/.test(uid))
            return [];
          return [{ name, uid: Number(uid), home }];
        });
      }
      function findUserId(name, accounts) {
        if (name === "" || name === "root")
          return 0;
        if (/^\d+$/.test(name))
          return Number(name);
        return accounts.find((account) => account.name === name)?.uid;
      }
    })
  ),
  /***/
  81574: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          parseEnvironment
        )
        /* harmony export */
      });
      function parseEnvironment(list) {
        return new Map((list ?? []).map((entry) => {
          const equals = entry.indexOf("=");
          return equals < 0 ? [entry, ""] : [entry.slice(0, equals), entry.slice(equals + 1)];
        }));
      }
    })
  ),
  /***/
  98339: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          findKernels
        )
        /* harmony export */
      });
      var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4750);
      var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32007);
      var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81574);
      var _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15200);
      const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
      const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
      function findKernels(config, files) {
        const directories = dataDirectories(config, files);
        const kernels = /* @__PURE__ */ new Set();
        for (const { path } of files.all()) {
          const [, directory, name] = specFile.exec(path) ?? [];
          if (name !== void 0 && directory !== void 0 && isSearched(directory, directories, files)) {
            kernels.add((0, _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name));
          }
          if (nativePackage.test(path))
            kernels.add(_kernel_key_js__WEBPACK_IMPORTED_MODULE_0__.n);
        }
        return kernels;
      }
      function dataDirectories({ container }, files) {
        const environment = (0, _environment_js__WEBPACK_IMPORTED_MODULE_1__.N)(container.Env);
        const user = (container.User ?? "").split(":")[0];
        const account = (0, _accounts_js__WEBPACK_IMPORTED_MODULE_2__.n)(files).find(({ name, uid }) => name === user || String(uid) === user);
        const homes = [account?.home, environment.get("HOME")].filter((home) => home !== void 0);
        const configuredDirectories = [
          ...(environment.get("JUPYTER_PATH") ?? "").split(":"),
          environment.get("JUPYTER_DATA_DIR") ?? "",
          ...homes.flatMap((home) => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
          ...["XDG_DATA_HOME"].flatMap((name) => environment.get(name) ?? []).map((parent) => `${parent}/jupyter`)
        ];
        return /* @__PURE__ */ new Set([
          ...configuredDirectories.filter((path) => path !== "").map(_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__.t),
          "usr/local/share/jupyter",
          "usr/share/jupyter"
        ]);
      }
      function isSearched(directory, knownDirectories, files) {
        if (knownDirectories.has(directory))
          return true;
        const suffix = "/share/jupyter";
        return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
      }
    })
  ),
  /***/
  99112: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          ImageFiles
        )
        /* harmony export */
      });
      var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
      var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
      var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42675);
      class ImageFiles {
        #byPath;
        #directories = /* @__PURE__ */ new Set();
        constructor(files) {
          this.#byPath = new Map(files.map((file) => [file.path, file]));
          for (const { path } of files) {
            for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
              const folder = path.slice(0, slash);
              if (this.#directories.has(folder))
                break;
              this.#directories.add(folder);
            }
          }
        }
        /** Returns all entries. */
        all() {
          return this.#byPath.values();
        }
        /** Returns the entry at a path, following symbolic links as a program in the container does. */
        find(path) {
          return this.#byPath.get(this.#resolve(path));
        }
        /** Returns whether there is a file or directory at a path. */
        has(path) {
          const targetPath = this.#resolve(path);
          return this.#byPath.has(targetPath) || this.#directories.has(targetPath);
        }
        /** Returns whether any file or directory matches the pattern. */
        hasMatch(pattern) {
          if (!pattern.includes("*"))
            return this.has(pattern);
          const steps = pathSteps(pattern);
          for (const path of this.#byPath.keys())
            if ((0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, path))
              return true;
          for (const path of this.#directories)
            if ((0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, path))
              return true;
          return false;
        }
        /** Returns the absolute paths of the files that match the pattern, sorted. */
        findMatches(pattern) {
          const steps = pathSteps(pattern);
          const files = [...this.#byPath.values()].filter(({ type, path }) => type === "file" && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, path));
          return files.map(({ path }) => `/${path}`).sort();
        }
        #resolve(path) {
          return (0, _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__.n)(path, this.#byPath);
        }
      }
      function pathSteps(pattern) {
        return [...(0, _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__.t)(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
          if (text === "**/")
            return _glob_js__WEBPACK_IMPORTED_MODULE_0__.ED;
          return text === "*" ? (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__.Z0) : (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)((candidate) => candidate === text);
        });
      }
    })
  ),
  /***/
  15200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          kernelKey
        ),
        /* harmony export */
        n: () => (
          /* binding */
          nativeKernel
        )
        /* harmony export */
      });
      const nativeKernel = "python3";
      function kernelKey(name) {
        const key = name.toLowerCase();
        return key === "python" ? nativeKernel : key;
      }
    })
  ),
  /***/
  99661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ad: () => (
          /* binding */
          findRequestedKernels
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          contentText
        ),
        /* harmony export */
        fJ: () => (
          /* binding */
          parseNotebook
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
      var _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15200);
      var _user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85610);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({
        metadata: valibot__WEBPACK_IMPORTED_MODULE_0__.cl(valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({ kernelspec: valibot__WEBPACK_IMPORTED_MODULE_0__.cl(valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_0__.cl(valibot__WEBPACK_IMPORTED_MODULE_0__.Yj()) })) })),
        cells: valibot__WEBPACK_IMPORTED_MODULE_0__.Np(valibot__WEBPACK_IMPORTED_MODULE_0__.YO(valibot__WEBPACK_IMPORTED_MODULE_0__.Ik({ cell_type: valibot__WEBPACK_IMPORTED_MODULE_0__.Yj(), source: valibot__WEBPACK_IMPORTED_MODULE_0__.KC([valibot__WEBPACK_IMPORTED_MODULE_0__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_0__.YO(valibot__WEBPACK_IMPORTED_MODULE_0__.Yj())]) })), [])
      });
      function parseNotebook(text) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          return void 0;
        }
        const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xL(schema, value);
        if (!result.success)
          return void 0;
        const { metadata, cells } = result.output;
        const code = cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => typeof source === "string" ? source : source.join(""));
        return { kernel: metadata?.kernelspec?.name || void 0, code: code.join("\n") };
      }
      function findRequestedKernels(files) {
        const requests = /* @__PURE__ */ new Map();
        for (const file of files.all()) {
          if (file.content === void 0 || !file.path.endsWith(".ipynb") || (0, _user_files_js__WEBPACK_IMPORTED_MODULE_1__.O)(file.path))
            continue;
          const name = parseNotebook(contentText(file))?.kernel;
          if (name === void 0)
            continue;
          const request = requests.get((0, _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__.Z)(name)) ?? { name, notebooks: [] };
          request.notebooks.push(`/${file.path}`);
          requests.set((0, _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__.Z)(name), request);
        }
        return requests;
      }
      function contentText({ content }) {
        return new TextDecoder().decode(content);
      }
    })
  ),
  /***/
  85610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          isRelevant
        ),
        /* harmony export */
        O: () => (
          /* binding */
          isLibraryFile
        )
        /* harmony export */
      });
      const maxContentSize = 4 * 2 ** 20;
      const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/;
      const libraryFolders = /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//;
      const scriptOrNotebook = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/;
      const systemSettings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/;
      function isLibraryFile(path) {
        return systemFolders.test(path) || libraryFolders.test(path);
      }
      function isRelevant({ path, type, size }, startScripts) {
        if (type !== "file" || size > maxContentSize)
          return false;
        if (startScripts.has(path) || systemSettings.test(path))
          return true;
        return scriptOrNotebook.test(`/${path}`) && !isLibraryFile(path);
      }
    })
  ),
  /***/
  34034: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          cleanContextPath
        )
        /* harmony export */
      });
      function cleanContextPath(path) {
        const segments = [];
        for (const segment of path.split("/")) {
          if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..")
            segments.pop();
          else if (segment !== "" && segment !== ".")
            segments.push(segment);
        }
        return segments.join("/");
      }
    })
  ),
  /***/
  58572: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          cloneFix
        )
      });
      var cloned_sources = __webpack_require__(99887);
      var install_commands = __webpack_require__(85067);
      var shell_commands = __webpack_require__(26372);
      ;
      function splitStep(clone, { argument, manifests }, user) {
        const commands = (0, shell_commands.hf)(clone.instruction.argumentText);
        const index = commands.findIndex(({ text }) => text.includes(clone.url));
        const isSequence = commands.every(({ operator }) => ["&&", ";", ""].includes(operator));
        const isPlain = commands.every(({ text }) => !/^(?:if|for|while|until|case|\{)\s|<</.test(text));
        const clonedDirectory = (0, cloned_sources.rB)(clone);
        if (!isSequence || !isPlain || index < 0 || clonedDirectory === void 0 || /\s/.test(clonedDirectory))
          return void 0;
        const earlierCommands = commands.slice(0, index);
        const laterCommands = commands.slice(index + 1);
        const directory = resolveDirectory(clonedDirectory, earlierCommands);
        const workingDirectory = laterCommands.some(isDirectoryChange) ? directory : lastDirectory(earlierCommands);
        const enter = workingDirectory === void 0 ? [] : [`cd ${workingDirectory}`];
        const prefix = ["RUN", ...clone.instruction.flags.map(({ value }) => value)].join(" ");
        const run = (commandLines) => commandLines.length === 0 ? [] : [`${prefix} ${commandLines.join(" && ")}`];
        return {
          before: [
            ...run(commandTexts(earlierCommands.filter((command) => !isDirectoryChange(command)))),
            ...installationLines(laterCommands, directory, { manifests, user, run, enter })
          ],
          after: run([...checkoutCommands(clone, directory, argument), ...codeCommands(laterCommands, enter)])
        };
      }
      function installationLines(laterCommands, directory, { manifests, user, run, enter }) {
        const installTexts = commandTexts(laterCommands.filter(install_commands.js));
        if (installTexts.length === 0)
          return [];
        const sources = manifests.length === 0 ? "requirements.txt" : manifests.join(" ");
        const owner = user === void 0 ? "" : `--chown=${user} `;
        return [`COPY ${owner}${sources} ${directory}/`, ...run([...enter, ...installTexts])];
      }
      function checkoutCommands({ url }, directory, argument) {
        return [
          `git init ${directory}`,
          `git -C ${directory} fetch --depth=1 ${url} "$${argument}"`,
          `git -C ${directory} checkout --force FETCH_HEAD`
        ];
      }
      function codeCommands(laterCommands, enter) {
        const codeTexts = commandTexts(laterCommands.filter((command) => !(0, install_commands.js)(command) && !isDirectoryChange(command)));
        return codeTexts.length === 0 ? [] : [...enter, ...codeTexts];
      }
      function isDirectoryChange(command) {
        return (0, shell_commands.kX)(command) === "cd";
      }
      function lastDirectory(commands) {
        return commands.findLast(isDirectoryChange)?.words[1];
      }
      function resolveDirectory(directory, earlierCommands) {
        const enteredDirectory = lastDirectory(earlierCommands);
        if (enteredDirectory === void 0 || directory.startsWith("/"))
          return directory;
        return directory === "." ? enteredDirectory : `${enteredDirectory}/${directory}`;
      }
      function commandTexts(commands) {
        return commands.map(({ text }) => text.replace(/[ \t]+/g, " "));
      }
      ;
      function cloneFix(dockerfile, clone, settings) {
        const { instruction } = clone;
        const lines = sourceLines(dockerfile, instruction);
        const declaration = settings.use === "absent" ? [`+ARG ${settings.argument}`] : [];
        const split = (0, install_commands.o6)(dockerfile, clone) ? splitStep(clone, settings, findUser(dockerfile, instruction)) : void 0;
        if (split !== void 0) {
          const removedLines = lines.map((line) => `-${line}`);
          return [
            ...removedLines,
            ...split.before.map((line) => `+${line}`),
            ...declaration,
            ...split.after.map((line) => `+${line}`)
          ].join("\n");
        }
        return [...declaration, ...changedLines(lines, clone, settings.argument)].join("\n");
      }
      function findUser({ instructions }, instruction) {
        const before = instructions.slice(0, instructions.indexOf(instruction));
        const stage = before.slice(before.findLastIndex(({ keyword }) => keyword === "FROM") + 1);
        const user = stage.findLast(({ keyword }) => keyword === "USER")?.argumentText;
        return user === "root" || user === "0" ? void 0 : user;
      }
      function changedLines(lines, clone, argument) {
        const index = lines.findIndex((line2) => line2.includes(clone.url));
        const line = lines[index];
        const pinnedLine = line === void 0 ? void 0 : pinLine(line, clone, argument);
        const firstLine = ` ${lines[0]}`;
        if (pinnedLine === void 0 || pinnedLine === line)
          return [firstLine];
        const between = index === 0 ? [] : index === 1 ? [firstLine] : [firstLine, " \u2026"];
        return [...between, `-${line}`, `+${pinnedLine}`];
      }
      function pinLine(line, clone, argument) {
        const { url, kind, command } = clone;
        if (command === void 0 && kind === "clone")
          return line.replace(url, () => `${url.replace(/#.*/s, "")}#\${${argument}}`);
        if (kind === "package") {
          const pinnedUrl = pinPackageUrl(url, argument);
          return line.replace(`'${url}'`, () => `"${pinnedUrl}"`).replace(url, () => pinnedUrl);
        }
        if (kind === "archive") {
          const pinnedUrl = pinArchiveUrl(url, argument);
          return pinnedUrl === void 0 ? void 0 : line.replace(url, () => pinnedUrl);
        }
        const directory = (0, cloned_sources.rB)(clone);
        const isExecForm = command?.text.startsWith("[");
        if (command === void 0 || isExecForm || directory === void 0 || /\s/.test(directory))
          return void 0;
        const git = directory === "." ? "git" : `git -C ${directory}`;
        const checkout = ` && ${git} fetch origin "$${argument}" && ${git} checkout --detach FETCH_HEAD`;
        const end = command.text.slice(command.text.indexOf(url));
        return line.includes(end) ? line.replace(end, () => `${end}${checkout}`) : void 0;
      }
      function pinPackageUrl(url, argument) {
        return url.replace(/(\/\/[^/]*\/[^@#]*)(?:@[^#]*)?/, (_, repository) => `${repository}@\${${argument}}`);
      }
      function pinArchiveUrl(url, argument) {
        const github = /^(.*\/(?:archive|tarball|zipball|tar\.gz|zip))\/.*?(\.tar\.gz|\.zip|\.tgz)?$/s.exec(url);
        if (github !== null)
          return `${github[1]}/$${argument}${github[2] ?? ""}`;
        const raw = /^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)(?:refs\/heads\/)?[^/]+(\/.*)/.exec(url);
        return raw === null ? void 0 : `${raw[1]}$${argument}${raw[2]}`;
      }
      function sourceLines({ bytes }, { start, end }) {
        return Buffer.from(bytes.subarray(start, end)).toString("utf8").split(/\r?\n/);
      }
    })
  ),
  /***/
  99887: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MP: () => (
          /* binding */
          clonedSources
        ),
        /* harmony export */
        iI: () => (
          /* binding */
          isOfRepository
        ),
        /* harmony export */
        rB: () => (
          /* binding */
          cloneDirectory
        )
        /* harmony export */
      });
      var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
      var _substitute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
      var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45006);
      const gitUrl = /^(?:https?|git|ssh|file):\/\/|^[\w.-]+@[\w.-]+:/;
      const packageUrl = /git\+(?:https?|ssh|git|file):\/\/[^\s"'`;]+/;
      const webUrl = /https?:\/\/[^\s"'`;]+/;
      const archiveUrl = /^https?:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/|[^/]+\/.+?\/(?:archive|tarball|zipball|tar\.gz|zip|raw)\/)./;
      const fixedCommit = /[@/#][0-9a-f]{40}(?![0-9a-f])/;
      const programsWithoutFetch = /* @__PURE__ */ new Set(["echo", "printf", "grep", "sed"]);
      function clonedSources(dockerfile, buildArgs = /* @__PURE__ */ new Map()) {
        const values = knownValues(dockerfile, buildArgs);
        let stage = -1;
        return dockerfile.instructions.flatMap((instruction) => {
          if (instruction.keyword === "FROM")
            stage += 1;
          return fetchedBy(dockerfile, instruction).map(({ fetchedUrl, command }) => ({
            ...{ ...fetchedUrl, instruction, stage, command },
            repository: repositoryPath(fetchedUrl, values, dockerfile.escapeChar)
          }));
        });
      }
      function isOfRepository({ repository }, ownName) {
        const baseName = (path) => path.split("/").at(-1)?.toLowerCase();
        return repository === void 0 || baseName(repository) === baseName(ownName);
      }
      function fetchedBy(dockerfile, instruction) {
        const { keyword, words } = instruction;
        if (keyword === "ADD") {
          return words.slice(0, -1).flatMap(({ text }) => {
            const fetchedUrl = addedSource(text.replace(/^["'[]+|(?<!["',\]])["',\]]+$/g, ""));
            return fetchedUrl === void 0 || fixedCommit.test(fetchedUrl.url) ? [] : [{ fetchedUrl, command: void 0 }];
          });
        }
        if (keyword !== "RUN")
          return [];
        const commands = (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.aK)(dockerfile, instruction);
        const isFixed = commands.some(({ words: words2 }) => words2.includes("git") && words2.some((word) => /^[0-9a-f]{40}$/.test(word)));
        return commands.flatMap((command) => {
          const fetchedUrl = fetchedByCommand(command);
          const isSameEveryTime = fetchedUrl === void 0 || fixedCommit.test(fetchedUrl.url) || fetchedUrl.kind === "clone" && isFixed;
          return isSameEveryTime ? [] : [{ fetchedUrl, command }];
        });
      }
      function addedSource(url) {
        if (findArchive(url) !== void 0)
          return { kind: "archive", url };
        return /^git@|^git:\/\/|^https?:\/\/\S+\.git(?:#|$)/.test(url) ? { kind: "clone", url } : void 0;
      }
      function findArchive(word) {
        const url = webUrl.exec(word)?.[0];
        return url !== void 0 && archiveUrl.test(url) ? url : void 0;
      }
      function fetchedByCommand(command) {
        const [program = "", ...words] = (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.Os)(command);
        if (programsWithoutFetch.has(program))
          return void 0;
        if (program === "gh" && words[0] === "repo" && words[1] === "clone" && words[2] !== void 0) {
          return { kind: "clone", url: words[2] };
        }
        const gitAddress = program === "git" ? findGitAddress(words) : void 0;
        if (gitAddress !== void 0)
          return { kind: "clone", url: gitAddress };
        for (const word of words) {
          const [url] = packageUrl.exec(word) ?? [];
          if (url !== void 0)
            return { kind: "package", url };
          const archive = findArchive(word);
          if (archive !== void 0)
            return { kind: "archive", url: archive };
        }
        return void 0;
      }
      function findGitAddress(words) {
        const [subcommand = "", ...others] = afterOptions(words);
        if (subcommand === "clone") {
          const url = positionals(others)[0];
          return url !== void 0 && (gitUrl.test(url) || url.includes("$")) ? url : void 0;
        }
        return ["fetch", "pull", "remote", "submodule"].includes(subcommand) ? others.find((word) => gitUrl.test(word)) : void 0;
      }
      function afterOptions(words) {
        const isValue = (index) => words[index - 1] === "-C" || words[index - 1] === "-c";
        const start = words.findIndex((word, index) => !word.startsWith("-") && !isValue(index));
        return start < 0 ? [] : words.slice(start);
      }
      const optionWithValue = /^(?:-b|-o|-c|-u|-j|--branch|--origin|--config|--depth|--jobs|--reference|--template|--upload-pack|--filter|--revision|--separate-git-dir|--shallow-since)$/;
      function positionals(words) {
        return words.filter((word, index) => !word.startsWith("-") && !optionWithValue.test(words[index - 1] ?? ""));
      }
      function cloneDirectory({ command, url }) {
        const words = command === void 0 ? [] : (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.Os)(command);
        const index = words.indexOf("clone");
        if (words[0] !== "git" || index < 0 || words.slice(0, index).includes("-C"))
          return void 0;
        return positionals(words.slice(index + 1))[1] ?? defaultDirectory(url);
      }
      function defaultDirectory(url) {
        return (url.split("/").at(-1) ?? url).replace(/\.git$/, "");
      }
      function repositoryPath({ url }, values, escapeChar) {
        const text = substituteKnown(url, values, escapeChar);
        const bareUrl = text.replace(/^git\+/, "").replace(/[?#].*/s, "");
        const path = bareUrl.replace(/^[a-z]+:\/\/[^/]*\//, "").replace(/^[\w.-]+@[\w.-]+:/, "");
        const segments = path.replace(/^repos\//, "").replace(/@.*/s, "").split("/");
        const end = findArchive(bareUrl) !== void 0 ? 2 : segments.length;
        const repository = segments.slice(Math.max(0, end - 2), end).join("/").replace(/\.git$/, "");
        return repository.includes("$") || repository === "" ? void 0 : repository;
      }
      function substituteKnown(text, values, escapeChar) {
        try {
          return (0, _substitute_js__WEBPACK_IMPORTED_MODULE_1__.V2)(text, escapeChar, (name) => values.get(name) ?? _variable_lookup_js__WEBPACK_IMPORTED_MODULE_2__.U).text;
        } catch {
          return text;
        }
      }
      function knownValues({ instructions, escapeChar }, buildArgs) {
        const values = /* @__PURE__ */ new Map();
        for (const { keyword, words } of instructions) {
          if (keyword !== "ARG" && keyword !== "ENV")
            continue;
          for (const { text } of words) {
            const [name = "", ...value] = text.split("=");
            if (value.length > 0)
              values.set(name, substituteKnown(value.join("="), values, escapeChar));
            const argument = keyword === "ARG" ? buildArgs.get(name) : void 0;
            if (argument !== void 0)
              values.set(name, argument);
          }
        }
        return values;
      }
    })
  ),
  /***/
  75127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          contextSources
        )
        /* harmony export */
      });
      var _clean_context_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34034);
      var _exec_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74593);
      function contextSources(dockerfile) {
        const sources = dockerfile.instructions.flatMap(instructionSources).map(_clean_context_path_js__WEBPACK_IMPORTED_MODULE_0__.E);
        const isWhole = sources.some((source) => source === "" || source.startsWith("..") || source.includes("$"));
        return isWhole ? void 0 : [...new Set(sources)];
      }
      function instructionSources(instruction) {
        const { keyword, flags } = instruction;
        const values = flags.map(({ value }) => value);
        if (keyword === "RUN")
          return values.filter((value) => value.startsWith("--mount=")).flatMap(mountSource);
        if (keyword !== "COPY" && keyword !== "ADD")
          return [];
        if (values.some((value) => value.startsWith("--from=")))
          return [];
        return copiedPaths(instruction).slice(0, -1).filter((path) => !path.startsWith("<<") && !isDownload(path));
      }
      function copiedPaths({ argumentText, words }) {
        return (0, _exec_form_js__WEBPACK_IMPORTED_MODULE_1__.j)(argumentText) ?? words.map(({ text }) => text.replace(/["']/g, ""));
      }
      function isDownload(path) {
        return /^(?:https?:\/\/|git@|git:\/\/)/.test(path);
      }
      function mountSource(flag) {
        const fields = new Map(flag.slice("--mount=".length).split(",").map((field) => {
          const [name = "", ...value] = field.trim().split("=");
          return [name, value.join("=")];
        }));
        const isFromContext = (fields.get("type") ?? "bind") === "bind" && !fields.has("from");
        return isFromContext ? [fields.get("source") ?? fields.get("src") ?? ""] : [];
      }
    })
  ),
  /***/
  45284: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          declaredArguments
        ),
        /* harmony export */
        m: () => (
          /* binding */
          argumentsWithoutDefault
        )
        /* harmony export */
      });
      function declaredArguments(dockerfile) {
        return new Set(declarations(dockerfile).map((text) => text.replace(/=.*/s, "")));
      }
      function argumentsWithoutDefault(dockerfile) {
        const texts = declarations(dockerfile);
        return new Set(texts.filter((name) => !name.includes("=") && !texts.some((text) => text.startsWith(`${name}=`))));
      }
      function declarations({ instructions }) {
        return instructions.filter(({ keyword }) => keyword === "ARG").flatMap(({ words }) => words.map(({ text }) => text));
      }
    })
  ),
  /***/
  74593: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          parseExecForm
        )
        /* harmony export */
      });
      function parseExecForm(argumentText) {
        try {
          const value = argumentText.startsWith("[") ? JSON.parse(argumentText) : void 0;
          return Array.isArray(value) ? value.map(String) : void 0;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  87396: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          readIgnoreFile
        )
        /* harmony export */
      });
      var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _clean_context_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34034);
      function readIgnoreFile(text) {
        const rules = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => !line.startsWith("#")).map(readRule);
        return (path) => {
          let isIgnored = false;
          for (const { steps, isException } of rules) {
            if (isException === isIgnored && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(steps, path))
              isIgnored = !isException;
          }
          return isIgnored;
        };
      }
      function readRule(line) {
        const rule = line.trim();
        const isException = rule.startsWith("!");
        const pattern = (0, _clean_context_path_js__WEBPACK_IMPORTED_MODULE_2__.E)(isException ? rule.slice(1).trim() : rule);
        return { isException, steps: toSteps(pattern) };
      }
      function toSteps(pattern) {
        const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\]){1,255}\])|\\?(.)/gsu;
        const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
        try {
          return [...pattern.matchAll(token)].map(([, end, directories, star, question, set, character]) => {
            if (end || directories && isEnding)
              return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__.f7);
            if (directories)
              return _glob_js__WEBPACK_IMPORTED_MODULE_0__.ED;
            if (star)
              return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__.Z0);
            if (question)
              return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)(_glob_js__WEBPACK_IMPORTED_MODULE_0__.Z0);
            return set ? (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.EV)(set) : (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)((candidate) => candidate === character);
          });
        } catch {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.IF(`.dockerignore: ${JSON.stringify(pattern)} is not a valid pattern: correct or delete it`);
        }
      }
    })
  ),
  /***/
  85067: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q4: () => (
          /* binding */
          isCheapStage
        ),
        /* harmony export */
        js: () => (
          /* binding */
          isInstaller
        ),
        /* harmony export */
        o6: () => (
          /* binding */
          installsEnvironment
        )
        /* harmony export */
      });
      var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
      const installers = /^(?:.*\/)?(?:pip[\d.]*|conda|mamba|micromamba|pixi|poetry|uv|apt|apt-get|apk|dnf|yum|npm|yarn|pnpm)$/;
      const packageInstaller = /^(?:.*\/)?install2\.r$/;
      const pip = /^(?:.*\/)?(?:pip[\d.]*|uv)$/;
      const python = /^(?:.*\/)?python[\d.]*$/;
      const interpreters = /^(?:.*\/)?(?:R|Rscript|julia)$/;
      const ownCode = /^(?:\.{1,2}(?:[/[].*)?|--editable|--no-deps)$/;
      const installExpression = /\b(?:install[._](?!local)\w|restore\b|Pkg\.(?:add|instantiate|update)\b)/;
      const cheapPrograms = new Set(`git gh cd mkdir rm rmdir mv cp ln chmod chown echo printf test [ true : set export unset cat touch ls tar unzip gunzip gzip
  curl wget sed awk grep find install umask date sha256sum id whoami sleep useradd adduser groupadd update-ca-certificates`.split(/\s+/));
      const fetchTools = new Set("git git-lfs ca-certificates curl wget unzip tar openssh-client gnupg".split(" "));
      function isInstaller(command) {
        const [program = "", ...words] = (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.Os)(command);
        if (packageInstaller.test(program))
          return true;
        if (interpreters.test(program))
          return words.some((word) => installExpression.test(word));
        const isPip = pip.test(program) || python.test(program) && words[0] === "-m" && words[1] === "pip";
        if (!installers.test(program) && !isPip)
          return false;
        const isInstalling = words.some((word) => /^(?:install|sync|add|create|ci|update|upgrade)$/.test(word));
        return isInstalling && !words.some((word) => ownCode.test(word) || isPip && word === "-e");
      }
      function installsEnvironment(dockerfile, { instruction }) {
        return (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.aK)(dockerfile, instruction).some((command) => isInstaller(command) && !isCheap(command));
      }
      function isCheapStage(dockerfile, stage) {
        let index = -1;
        const runInstructions = dockerfile.instructions.filter(({ keyword }) => {
          if (keyword === "FROM")
            index += 1;
          return index === stage && keyword === "RUN";
        });
        return runInstructions.flatMap((instruction) => (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.aK)(dockerfile, instruction)).every(isCheap);
      }
      function isCheap(command) {
        const [program = "", ...words] = (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.Os)(command);
        if (program === "" || cheapPrograms.has(program))
          return true;
        if (!/^(?:apt|apt-get|apk)$/.test(program))
          return false;
        const verb = words.find((word) => !word.startsWith("-"));
        const packages = words.filter((word) => !word.startsWith("-") && word !== verb);
        return verb === "update" || verb === "clean" || packages.every((name) => fetchTools.has(name));
      }
    })
  ),
  /***/
  26260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          revisionUse
        )
        /* harmony export */
      });
      var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
      var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55080);
      const programsWithoutSelection = /* @__PURE__ */ new Set(["echo", "printf", "export", ""]);
      function revisionUse(dockerfile, clone, argument) {
        if (argument === void 0)
          return "absent";
        const names = namesInScope(dockerfile, clone, argument);
        if (!names.has(argument))
          return "absent";
        const hasName = (text) => [...names].some((name) => new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\W)`).test(text));
        if (clone.command === void 0)
          return hasName(clone.url) ? "used" : "declared";
        const isSelected = laterRunInstructions(dockerfile, clone).some((instruction) => {
          const commands = (0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.aK)(dockerfile, instruction);
          const hasGit = instruction === clone.instruction || commands.some(({ words }) => words.includes("git"));
          return hasGit && commands.some((command) => !programsWithoutSelection.has((0, _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__.kX)(command)) && hasName(command.text));
        });
        return isSelected ? "used" : "declared";
      }
      function laterRunInstructions({ instructions }, { instruction }) {
        const after = instructions.slice(instructions.indexOf(instruction));
        const end = after.findIndex(({ keyword }) => keyword === "FROM");
        return after.slice(0, end < 0 ? void 0 : end).filter(({ keyword }) => keyword === "RUN");
      }
      function namesInScope(dockerfile, clone, argument) {
        const lineage = new Set(ancestors(dockerfile, clone.stage));
        const names = /* @__PURE__ */ new Set();
        let stage = -1;
        for (const instruction of dockerfile.instructions) {
          if (instruction === clone.instruction)
            break;
          const { keyword, words } = instruction;
          if (keyword === "FROM")
            stage += 1;
          if (!lineage.has(stage) || keyword !== "ARG" && keyword !== "ENV")
            continue;
          for (const { text } of words) {
            const name = text.replace(/=.*/s, "");
            const isDerived = [...names].some((knownName) => new RegExp(`\\$\\{?${knownName}(?!\\w)`).test(text));
            if (keyword === "ARG" && name === argument || isDerived)
              names.add(name);
          }
        }
        return names;
      }
      function ancestors(dockerfile, stage) {
        const stages = (0, _stages_js__WEBPACK_IMPORTED_MODULE_1__.i)(dockerfile);
        const indexes = [];
        for (let index = stage; index !== void 0; index = stages[index]?.parent)
          indexes.push(index);
        return indexes;
      }
    })
  ),
  /***/
  26372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Os: () => (
          /* binding */
          programWords
        ),
        /* harmony export */
        aK: () => (
          /* binding */
          runCommands
        ),
        /* harmony export */
        hf: () => (
          /* binding */
          shellCommands
        ),
        /* harmony export */
        kX: () => (
          /* binding */
          programName
        )
        /* harmony export */
      });
      var _exec_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74593);
      var _split_shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27632);
      const prefixes = new Set("! { } if then elif else while until do time exec sudo command env retry".split(" "));
      const shells = /^(?:.*\/)?(?:ba|da|z|k)?sh$|^(?:.*\/)?su$/;
      function runCommands(dockerfile, instruction) {
        const { argumentText } = instruction;
        const words = (0, _exec_form_js__WEBPACK_IMPORTED_MODULE_1__.j)(argumentText);
        if (words !== void 0)
          return insertNestedCommands([{ words, text: argumentText, operator: "" }]);
        const commands = shellCommands(argumentText);
        const [firstCommand] = commands;
        const canReadScript = argumentText.startsWith("<<") || firstCommand !== void 0 && shells.test(programName(firstCommand));
        const body = canReadScript && argumentText.includes("<<") ? heredocText(dockerfile, instruction) : "";
        return insertNestedCommands([...commands, ...shellCommands(body)]);
      }
      function shellCommands(script) {
        const commands = [];
        let from = 0;
        const add = (to, operator) => {
          const text = script.slice(from, to).trim();
          if (text !== "")
            commands.push({ text, words: splitWords(text), operator });
          from = to + operator.length;
        };
        for (const { index, text } of operators(script))
          add(index, text);
        add(script.length, "");
        return commands;
      }
      function programName(command) {
        return programWords(command)[0] ?? "";
      }
      function programWords({ words }) {
        const start = words.findIndex((word) => !prefixes.has(word) && !/^\w+=/.test(word) && !word.startsWith("-"));
        return start < 0 ? [] : words.slice(start);
      }
      const token = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<![^\s;&|()])#[^\n]*|>&|&>|\$\{[^}]*(?:\}|$)|(&&|\|\||;;|[;|&\n()])/g;
      function operators(script) {
        return [...script.matchAll(token)].flatMap(({ index, 1: text }) => text === void 0 ? [] : { index, text });
      }
      function splitWords(text) {
        try {
          return (0, _split_shell_words_js__WEBPACK_IMPORTED_MODULE_0__.C)(text, false);
        } catch {
          return text.split(/\s+/).filter((word) => word !== "");
        }
      }
      function insertNestedCommands(commands) {
        const allCommands = [];
        let pendingCommands = [...commands];
        for (let command = pendingCommands.shift(); command !== void 0; command = pendingCommands.shift()) {
          allCommands.push(command);
          const script = nestedScript(command);
          if (script !== void 0)
            pendingCommands = [...shellCommands(script), ...pendingCommands];
        }
        return allCommands;
      }
      function nestedScript({ words }) {
        if (!words.some((word) => shells.test(word)))
          return void 0;
        const option = words.findIndex((word) => /^-[a-z]*c$/.test(word));
        return option < 0 ? void 0 : words[option + 1];
      }
      function heredocText({ bytes }, { logical, end }) {
        const from = (logical.offsets.at(-1) ?? end) + 1;
        return Buffer.from(bytes.subarray(from, end)).toString("utf8");
      }
    })
  ),
  /***/
  72896: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BK: () => (
          /* binding */
          exactlyOne
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          anyDirectories
        ),
        /* harmony export */
        EV: () => (
          /* binding */
          characterClass
        ),
        /* harmony export */
        XO: () => (
          /* binding */
          zeroOrMore
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          matchesAtOrAbove
        ),
        /* harmony export */
        Z0: () => (
          /* binding */
          isWithinDirectory
        ),
        /* harmony export */
        cK: () => (
          /* binding */
          matches
        ),
        /* harmony export */
        f7: () => (
          /* binding */
          isAny
        )
        /* harmony export */
      });
      function exactlyOne(accepts) {
        return { accepts, isOptional: false, isRepeated: false };
      }
      function zeroOrMore(accepts) {
        return { accepts, isOptional: true, isRepeated: true };
      }
      const isAny = () => true;
      const isWithinDirectory = (character) => character !== "/";
      const anyDirectories = { ...zeroOrMore(isAny), end: "/" };
      function characterClass(source) {
        const expression = new RegExp(`^${source}$`, "u");
        return exactlyOne((character) => expression.test(character));
      }
      function matches(steps, path) {
        return matchSteps(steps, path, false);
      }
      function matchesAtOrAbove(steps, path) {
        return matchSteps(steps, path, true);
      }
      const mayBegin = 1;
      const mayContinue = 2;
      function matchSteps(steps, path, acceptsParent) {
        const reached = new Uint8Array(steps.length + 1);
        reached[0] = mayBegin;
        const progress = {
          reached,
          next: new Uint8Array(steps.length + 1),
          last: skipOptional(steps, reached, 0)
        };
        for (const character of path) {
          if (acceptsParent && character === "/" && progress.reached[steps.length])
            return true;
          advance(steps, progress, character);
          if (progress.last < 0)
            return false;
        }
        return progress.reached[steps.length] !== 0;
      }
      function advance(steps, progress, character) {
        const { reached: from, next: to } = progress;
        let last = -1;
        for (let index = 0; index <= progress.last; index += 1) {
          const step = from[index] === 0 ? void 0 : steps[index];
          from[index] = 0;
          if (step?.accepts(character) !== true)
            continue;
          last = index;
          if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
          if (step.end === void 0 || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
          }
        }
        progress.reached = to;
        progress.next = from;
        progress.last = skipOptional(steps, to, last);
      }
      function skipOptional(steps, reached, lastBefore) {
        let last = lastBefore;
        for (let index = 0; index <= last; index += 1) {
          if (steps[index]?.isOptional !== true || ((reached[index] ?? 0) & mayBegin) === 0)
            continue;
          reached[index + 1] = (reached[index + 1] ?? 0) | mayBegin;
          last = Math.max(last, index + 1);
        }
        return last;
      }
    })
  ),
  /***/
  98693: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          readFiles
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80822);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _identify_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76219);
      var _stream_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71102);
      const maxContentSize = 128 * 1024 ** 2;
      async function readFiles(source, image, isWanted) {
        let total = 0;
        let largestEntry;
        const readLayer = async (layer) => {
          const entries = [];
          await (0, _stream_layer_js__WEBPACK_IMPORTED_MODULE_4__.q)(source, layer, {
            onEntry: (entry) => entries.push(entry),
            chooseContent: (entry) => {
              const last = entries.at(-1);
              if (last === void 0 || !isWanted(entry))
                return void 0;
              total += entry.size;
              if (largestEntry === void 0 || entry.size > largestEntry.size)
                largestEntry = entry;
              if (total > maxContentSize)
                throw tooLarge(image, largestEntry);
              return keepContent(last, entry.size);
            }
          });
          return entries;
        };
        const bySize = image.manifest.layers.map((_, index) => ({ index, layer: (0, _identify_layer_js__WEBPACK_IMPORTED_MODULE_3__.c)(image, index) }));
        bySize.sort((a, b) => b.layer.descriptor.size - a.layer.descriptor.size);
        const layerEntries = [];
        await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_5__._)(bySize, (0, node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), async ({ index, layer }) => {
          layerEntries[index] = await readLayer(layer);
        });
        return layerEntries;
      }
      function tooLarge({ name }, { path, size }) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("layer-not-readable", `${name}: the notebooks, scripts and other files to check exceed ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(maxContentSize)} in total, for example ${JSON.stringify(path)} (${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(size)}): remove the files that the image does not need`);
      }
      function keepContent(entry, size) {
        const content = new Uint8Array(size);
        let filledLength = 0;
        entry.content = content;
        return (chunk) => {
          content.set(chunk.subarray(0, size - filledLength), filledLength);
          filledLength += chunk.length;
        };
      }
    })
  ),
  /***/
  44663: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          imageOrigin
        ),
        /* harmony export */
        m: () => (
          /* binding */
          revisionCheck
        )
        /* harmony export */
      });
      var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);
      function imageOrigin({ config }) {
        const { labels } = config;
        return {
          created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Yw], config.created].find((time) => !Number.isNaN(Date.parse(time ?? ""))),
          // An empty label overrides the revision that the image would inherit from its base image.
          revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.d7] || void 0,
          ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.G4],
          source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Zt]
        };
      }
      function revisionCheck({ config }) {
        return config.labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.hX] || void 0;
      }
    })
  ),
  /***/
  66186: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          parseRelease
        ),
        /* harmony export */
        g: () => (
          /* binding */
          isHighestRelease
        )
        /* harmony export */
      });
      function parseRelease(tag) {
        const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
        return numbers?.split(".").map(BigInt);
      }
      function isHighestRelease(tag, others) {
        const release = parseRelease(tag);
        if (release === void 0)
          return false;
        return others.map(parseRelease).every((other) => other === void 0 || compare(release, other) >= 0);
      }
      function compare(first, second) {
        for (let index = 0; index < Math.max(first.length, second.length); index++) {
          const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
          if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
        }
        return 0;
      }
    })
  ),
  /***/
  45538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          pullProblem
        ),
        /* harmony export */
        x: () => (
          /* binding */
          headDigest
        )
        /* harmony export */
      });
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
      var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);
      async function pullProblem(client, digest) {
        const { status } = await headManifest(client, digest);
        return status === 200 ? void 0 : `the registry responds with ${status}`;
      }
      async function headDigest(client, target) {
        const { status, digest } = await headManifest(client, target);
        if (status === 404)
          return void 0;
        if (status === 200 && digest !== null && (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest))
          return digest;
        return (await (0, _registry_source_js__WEBPACK_IMPORTED_MODULE_3__.J)(client, target))?.digest;
      }
      async function headManifest(client, target) {
        const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__.$P.join(", ") };
        const request = { method: "HEAD", target: `manifests/${target}`, headers, access: "pull" };
        const response = await client.send(request);
        (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__.r0)(response);
        return { status: response.status, digest: response.headers.get("docker-content-digest") };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
