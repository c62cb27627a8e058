export const id = 1412;
export const ids = [1412];
export const modules = {

/***/ 57380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
/** Cleans a path like Go's `filepath.Clean`, and removes the leading slash. */
function cleanPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 58572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ cloneFix)
});

// EXTERNAL MODULE: ./build/dockerfile/cloned-sources.js
var cloned_sources = __webpack_require__(99887);
// EXTERNAL MODULE: ./build/dockerfile/install-commands.js
var install_commands = __webpack_require__(85067);
// EXTERNAL MODULE: ./build/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(26372);
;// CONCATENATED MODULE: ./build/dockerfile/split-step.js



/**
 * Splits a step that clones and installs the environment into the installation, which BuildKit then reuses for the next
 * commit, and the clone.
 *
 * @param user that runs the step; undefined for the user of the base image. COPY would give the files to root.
 * @returns undefined if the step is not a sequence of commands.
 */
function splitStep(clone, { argument, manifests }, user) {
    const commands = (0,shell_commands/* shellCommands */.hf)(clone.instruction.rest);
    const index = commands.findIndex(({ text }) => text.includes(clone.url));
    const isSequence = commands.every(({ operator }) => ['&&', ';', ''].includes(operator));
    const isPlain = commands.every(({ text }) => !/^(?:if|for|while|until|case|\{)\s|<</.test(text));
    const cloned = (0,cloned_sources/* cloneDirectory */.rB)(clone);
    if (!isSequence || !isPlain || index < 0 || cloned === undefined || /\s/.test(cloned))
        return undefined;
    const earlier = commands.slice(0, index);
    const later = commands.slice(index + 1);
    const directory = resolveDirectory(cloned, earlier);
    const workingDirectory = later.some(changesDirectory) ? directory : lastDirectory(earlier);
    const enter = workingDirectory === undefined ? [] : [`cd ${workingDirectory}`];
    const prefix = ['RUN', ...clone.instruction.flags.map(({ value }) => value)].join(' ');
    const run = (parts) => (parts.length === 0 ? [] : [`${prefix} ${parts.join(' && ')}`]);
    return {
        before: [
            ...run(texts(earlier.filter(command => !changesDirectory(command)))),
            ...installation(later, directory, { manifests, user, run, enter }),
        ],
        after: run([...checkout(clone, directory, argument), ...codeCommands(later, enter)]),
    };
}
/** Returns lines that copy the files that declare the environment into the directory of the clone, and install it. */
function installation(later, directory, { manifests, user, run, enter, }) {
    const installing = texts(later.filter(install_commands/* isInstaller */.js));
    if (installing.length === 0)
        return [];
    const sources = manifests.length === 0 ? 'requirements.txt' : manifests.join(' ');
    const owner = user === undefined ? '' : `--chown=${user} `;
    return [`COPY ${owner}${sources} ${directory}/`, ...run([...enter, ...installing])];
}
/** Returns commands that fetch the commit into a directory that already contains files, which `git clone` rejects. */
function checkout({ url }, directory, argument) {
    return [
        `git init ${directory}`,
        `git -C ${directory} fetch --depth=1 ${url} "$${argument}"`,
        `git -C ${directory} checkout --force FETCH_HEAD`,
    ];
}
/** Returns the commands after the clone that do not install dependencies. */
function codeCommands(later, enter) {
    const others = texts(later.filter(command => !(0,install_commands/* isInstaller */.js)(command) && !changesDirectory(command)));
    return others.length === 0 ? [] : [...enter, ...others];
}
function changesDirectory(command) {
    return (0,shell_commands/* programName */.kX)(command) === 'cd';
}
/** Returns the directory that the last `cd` enters. */
function lastDirectory(commands) {
    return commands.findLast(changesDirectory)?.words[1];
}
/** Returns the directory of the clone, resolved against the `cd` commands before it. */
function resolveDirectory(directory, earlier) {
    const last = lastDirectory(earlier);
    if (last === undefined || directory.startsWith('/'))
        return directory;
    return directory === '.' ? last : `${last}/${directory}`;
}
function texts(commands) {
    return commands.map(({ text }) => text.replace(/[ \t]+/g, ' '));
}

;// CONCATENATED MODULE: ./build/dockerfile/clone-fix.js



/**
 * Formats the change that makes a step of the Dockerfile fetch the commit that is built, as a diff. If the step also
 * installs the environment, the diff moves the installation before the step.
 */
function cloneFix(dockerfile, clone, settings) {
    const { instruction } = clone;
    const lines = sourceLines(dockerfile, instruction);
    const declaration = settings.use === 'absent' ? [`+ARG ${settings.argument}`] : [];
    const split = (0,install_commands/* installsEnvironment */.o6)(dockerfile, clone)
        ? splitStep(clone, settings, userOf(dockerfile, instruction))
        : undefined;
    if (split !== undefined) {
        const removed = lines.map(line => `-${line}`);
        return [
            ...removed,
            ...split.before.map(line => `+${line}`),
            ...declaration,
            ...split.after.map(line => `+${line}`),
        ].join('\n');
    }
    return [...declaration, ...changedLines(lines, clone, settings.argument)].join('\n');
}
/** Returns the user that runs a step, if its stage sets one. */
function userOf({ instructions }, { start }) {
    const before = instructions.filter(other => other.start < start);
    const stage = before.slice(before.findLastIndex(({ keyword }) => keyword === 'FROM') + 1);
    const user = stage.findLast(({ keyword }) => keyword === 'USER')?.rest.trim();
    return user === 'root' || user === '0' ? undefined : user;
}
/** Shows the first line of the step and the line that fetches the code. */
function changedLines(lines, clone, argument) {
    const index = lines.findIndex(line => line.includes(clone.url));
    const line = lines[index];
    const fixed = line === undefined ? undefined : atRevision(line, clone, argument);
    const [first = ''] = lines;
    if (line === undefined || fixed === undefined || fixed === line)
        return [` ${first}`];
    const between = index === 0 ? [] : index === 1 ? [` ${first}`] : [` ${first}`, ' …'];
    return [...between, `-${line}`, `+${fixed}`];
}
/** Returns the line with the commit in place of the branch; undefined if it cannot be edited safely. */
function atRevision(line, clone, argument) {
    const { url, kind, command } = clone;
    if (command === undefined && kind === 'clone')
        return line.replace(url, () => `${url.replace(/#.*/s, '')}#\${${argument}}`);
    if (kind === 'package') {
        const pinnedUrl = packageAt(url, argument);
        // Single quotes would keep the variable from being substituted.
        return line.replace(`'${url}'`, () => `"${pinnedUrl}"`).replace(url, () => pinnedUrl);
    }
    if (kind === 'archive') {
        const pinnedUrl = archiveAt(url, argument);
        return pinnedUrl === undefined ? undefined : line.replace(url, () => pinnedUrl);
    }
    const directory = (0,cloned_sources/* cloneDirectory */.rB)(clone);
    if (directory === undefined || /\s/.test(directory))
        return undefined;
    const git = directory === '.' ? 'git' : `git -C ${directory}`;
    const [, written = ''] = /^(\s*(?:"|')?\s*[^\s;&|\\)]*)/.exec(line.slice(urlEnd(line, clone))) ?? [];
    const end = urlEnd(line, clone) + (directory === (0,cloned_sources/* defaultDirectory */.V)(url) ? 0 : written.length);
    const checkout = ` && ${git} fetch origin "$${argument}" && ${git} checkout --detach FETCH_HEAD`;
    return `${line.slice(0, end)}${checkout}${line.slice(end)}`;
}
/** Returns the index after the URL and its closing quote. */
function urlEnd(line, { url }) {
    const end = line.indexOf(url) + url.length;
    return /["']/.test(line.charAt(end)) ? end + 1 : end;
}
function packageAt(url, argument) {
    const [, repository = url, fragment = ''] = /^(git\+\w+:\/\/[^/]*\/[^@#]*)(?:@[^#]*)?(#.*)?$/.exec(url) ?? [];
    return `${repository}@\${${argument}}${fragment}`;
}
function archiveAt(url, argument) {
    const github = /^(.*\/(?:archive|tarball|zipball|tar\.gz|zip))\/.*?(\.tar\.gz|\.zip|\.tgz)?$/s.exec(url);
    if (github !== null)
        return `${github[1]}/$${argument}${github[2] ?? ''}`;
    const raw = /^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)(?:refs\/heads\/)?[^/]+(\/.*)$/.exec(url);
    return raw === null ? undefined : `${raw[1]}$${argument}${raw[2]}`;
}
function sourceLines({ bytes }, { start, end }) {
    return Buffer.from(bytes.subarray(start, end)).toString('utf8').split(/\r?\n/);
}


/***/ }),

/***/ 9146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ revisionUse)
/* harmony export */ });
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55080);


const programsWithoutSelection = new Set(['echo', 'printf', 'export', '']);
/** Returns how the clone uses the build argument. @param argument its name; undefined if there is none. */
function revisionUse(dockerfile, clone, argument) {
    if (argument === undefined)
        return 'absent';
    const names = namesInScope(dockerfile, clone, argument);
    if (!names.has(argument))
        return 'absent';
    const mentions = (text) => [...names].some(name => new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\W)`).test(text));
    if (clone.command === undefined)
        return mentions(clone.url) ? 'used' : 'declared';
    const isSelected = stepsFrom(dockerfile, clone).some(step => {
        const commands = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .aK)(dockerfile, step);
        const hasGit = step === clone.instruction || commands.some(({ words }) => words.includes('git'));
        return (hasGit &&
            commands.some(command => !programsWithoutSelection.has((0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(command)) && mentions(command.text)));
    });
    return isSelected ? 'used' : 'declared';
}
/** Returns the RUN instructions of the clone's stage, starting with the clone. */
function stepsFrom({ instructions }, { instruction }) {
    const after = instructions.slice(instructions.indexOf(instruction));
    const end = after.findIndex(({ keyword }) => keyword === 'FROM');
    return after.slice(0, end < 0 ? undefined : end).filter(({ keyword }) => keyword === 'RUN');
}
/**
 * Returns the argument and the variables whose values contain it, if they are set before the clone. The result is empty
 * if the argument is not declared there. A stage inherits the arguments of the stage that it is based on.
 * Source: Dockerfile reference, "ARG", "Scope".
 */
function namesInScope(dockerfile, clone, argument) {
    const lineage = new Set(ancestors(dockerfile, clone.stage));
    const names = new Set();
    let stage = -1;
    for (const instruction of dockerfile.instructions) {
        if (instruction === clone.instruction)
            break;
        const { keyword, words } = instruction;
        if (keyword === 'FROM')
            stage += 1;
        if (!lineage.has(stage) || (keyword !== 'ARG' && keyword !== 'ENV'))
            continue;
        for (const { text } of words) {
            const [name = '', value = ''] = text.split('=', 2);
            const isDerived = [...names].some(known => new RegExp(`\\$\\{?${known}(?!\\w)`).test(value));
            if ((keyword === 'ARG' && name === argument) || isDerived)
                names.add(name);
        }
    }
    return names;
}
function ancestors(dockerfile, stage) {
    const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .readStages */ .i)(dockerfile);
    const indexes = [];
    for (let index = stage; index !== undefined; index = stages[index]?.parent)
        indexes.push(index);
    return indexes;
}


/***/ }),

/***/ 99887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ clonedSources),
/* harmony export */   V: () => (/* binding */ defaultDirectory),
/* harmony export */   iI: () => (/* binding */ isOfRepository),
/* harmony export */   rB: () => (/* binding */ cloneDirectory)
/* harmony export */ });
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14839);
/* harmony import */ var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45006);



const gitUrl = /^(?:https?|git|ssh|file):\/\/|^[\w.-]+@[\w.-]+:/;
const packageUrl = /git\+(?:https?|ssh|git|file):\/\/[^\s"'`;]+/;
const webUrl = /https?:\/\/[^\s"'`;]+/;
const archiveUrl = /^https?:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/|[^/]+\/.+?\/(?:archive|tarball|zipball|tar\.gz|zip|raw)\/)./;
/** Matches a full commit ID, which selects the same code in every build. */
const fixedCommit = /[@/#][0-9a-f]{40}(?![0-9a-f])/;
const programsWithoutFetch = new Set(['echo', 'printf', 'grep', 'sed']);
/**
 * Lists the code that a Dockerfile fetches with git, as a package from git, or as an archive of a ref. Code at a fixed
 * commit is omitted, because it is the same in every build.
 *
 * @param given build arguments, which override the defaults in the file.
 */
function clonedSources(dockerfile, given = new Map()) {
    const values = knownValues(dockerfile, given);
    let stage = -1;
    return dockerfile.instructions.flatMap(instruction => {
        if (instruction.keyword === 'FROM')
            stage += 1;
        const found = fetchedBy(dockerfile, instruction);
        return found.map(({ fetched, command }) => ({
            ...{ ...fetched, instruction, stage, command },
            repository: repositoryPath(fetched, values, dockerfile.escapeChar),
        }));
    });
}
/** Returns whether the source is the repository `owner/name` or a fork of it; true if its URL cannot be determined. */
function isOfRepository({ repository }, ownName) {
    const baseName = (path) => path.split('/').at(-1)?.toLowerCase();
    return repository === undefined || baseName(repository) === baseName(ownName);
}
function fetchedBy(dockerfile, instruction) {
    const { keyword, words } = instruction;
    if (keyword === 'ADD') {
        return words.slice(0, -1).flatMap(({ text }) => {
            const fetched = addedSource(text.replace(/^["'[]+|(?<!["',\]])["',\]]+$/g, ''));
            return fetched === undefined || fixedCommit.test(fetched.url) ? [] : [{ fetched, command: undefined }];
        });
    }
    if (keyword !== 'RUN')
        return [];
    const commands = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .aK)(dockerfile, instruction);
    const isFixed = commands.some(({ words }) => words.includes('git') && words.some(word => /^[0-9a-f]{40}$/.test(word)));
    return commands.flatMap(command => {
        const fetched = fetchedByCommand(command);
        const isSameEveryTime = fetched === undefined || fixedCommit.test(fetched.url) || (fetched.kind === 'clone' && isFixed);
        return isSameEveryTime ? [] : [{ fetched, command }];
    });
}
function addedSource(url) {
    if (findArchive(url) !== undefined)
        return { kind: 'archive', url };
    return /^git@|^git:\/\/|^https?:\/\/\S+\.git(?:#|$)/.test(url) ? { kind: 'clone', url } : undefined;
}
/** Returns the URL of an archive of a repository in a word. */
function findArchive(word) {
    const [url = ''] = webUrl.exec(word) ?? [];
    return archiveUrl.test(url) ? url : undefined;
}
function fetchedByCommand(command) {
    const [program = '', ...words] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    if (programsWithoutFetch.has(program))
        return undefined;
    if (program === 'gh' && words[0] === 'repo' && words[1] === 'clone' && words[2] !== undefined) {
        return { kind: 'clone', url: words[2] };
    }
    const cloned = program === 'git' ? clonedUrl(words) : undefined;
    if (cloned !== undefined)
        return { kind: 'clone', url: cloned };
    for (const word of words) {
        const [url] = packageUrl.exec(word) ?? [];
        if (url !== undefined)
            return { kind: 'package', url };
        const archive = findArchive(word);
        if (archive !== undefined)
            return { kind: 'archive', url: archive };
    }
    return undefined;
}
function clonedUrl(words) {
    const [subcommand = '', ...others] = afterOptions(words);
    if (subcommand === 'clone') {
        const url = positionals(others)[0];
        return url !== undefined && (gitUrl.test(url) || url.includes('$')) ? url : undefined;
    }
    return ['fetch', 'pull', 'remote', 'submodule'].includes(subcommand)
        ? others.find(word => gitUrl.test(word))
        : undefined;
}
/** Skips git's own options, two of which take a value: `-C directory` and `-c name=value`. */
function afterOptions(words) {
    const isValue = (index) => /^-[Cc]$/.test(words[index - 1] ?? '');
    const start = words.findIndex((word, index) => !word.startsWith('-') && !isValue(index));
    return start < 0 ? [] : words.slice(start);
}
const valued = /^(?:-b|-o|-c|-u|-j|--branch|--origin|--config|--depth|--jobs|--reference|--template|--upload-pack|--filter|--revision|--separate-git-dir|--shallow-since)$/;
/** Returns the words of `git clone` that are neither options nor their values. */
function positionals(words) {
    return words.filter((word, index) => !word.startsWith('-') && !valued.test(words[index - 1] ?? ''));
}
/** Returns the directory that `git clone` creates; undefined for other commands, and if `-C` sets git's directory. */
function cloneDirectory({ command, url }) {
    const words = command === undefined ? [] : (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    const index = words.indexOf('clone');
    if (words[0] !== 'git' || index < 0 || words.slice(0, index).includes('-C'))
        return undefined;
    return positionals(words.slice(index + 1))[1] ?? defaultDirectory(url);
}
/** Returns the directory that `git clone` creates if none is given. */
function defaultDirectory(url) {
    return (url.split('/').at(-1) ?? url).replace(/\.git$/, '');
}
/** Returns `owner/name` of a URL; undefined if a variable in the repository's name has no known value. */
function repositoryPath({ url }, values, escapeChar) {
    const text = substituted(url, values, escapeChar);
    const bare = text.replace(/^git\+/, '').replace(/[?#].*/s, '');
    const path = bare.replace(/^[a-z]+:\/\/[^/]*\//, '').replace(/^[\w.-]+@[\w.-]+:/, '');
    const parts = path
        .replace(/^repos\//, '')
        .replace(/@.*/s, '')
        .split('/');
    // The path of a repository may be longer than on GitHub. The path of an archive continues after the repository.
    const end = findArchive(bare) !== undefined ? 2 : parts.length;
    const repository = parts
        .slice(Math.max(0, end - 2), end)
        .join('/')
        .replace(/\.git$/, '');
    return repository.includes('$') || repository === '' ? undefined : repository;
}
function substituted(text, values, escapeChar) {
    try {
        return (0,_substitute_js__WEBPACK_IMPORTED_MODULE_1__/* .substitute */ .V2)(text, escapeChar, name => values.get(name) ?? _variable_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownValue */ .U).text;
    }
    catch {
        return text;
    }
}
/** Returns the values of ARG and ENV that are written in the file or given. */
function knownValues({ instructions, escapeChar }, given) {
    const values = new Map();
    for (const { keyword, words } of instructions) {
        if (keyword !== 'ARG' && keyword !== 'ENV')
            continue;
        for (const { text } of words) {
            const [name = '', ...value] = text.split('=');
            if (value.length > 0)
                values.set(name, substituted(value.join('='), values, escapeChar));
            const argument = keyword === 'ARG' ? given.get(name) : undefined;
            if (argument !== undefined)
                values.set(name, argument);
        }
    }
    return values;
}


/***/ }),

/***/ 75127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextSources)
/* harmony export */ });
/* harmony import */ var _clean_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57380);

/**
 * Returns the sources that a Dockerfile uses from its build context, as patterns relative to the context root.
 * @returns undefined if the file uses the whole context, or the sources cannot be determined before the build.
 * @see Dockerfile reference, "COPY", "ADD", "RUN --mount=type=bind"
 */
function contextSources(dockerfile) {
    const sources = dockerfile.instructions.flatMap(instructionSources).map(_clean_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .t);
    const isWhole = sources.some(source => source === '' || source.startsWith('..') || source.includes('$'));
    return isWhole ? undefined : [...new Set(sources)];
}
function instructionSources(instruction) {
    const { keyword, flags } = instruction;
    const values = flags.map(({ value }) => value);
    if (keyword === 'RUN')
        return values.filter(value => value.startsWith('--mount=')).flatMap(mountSource);
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    if (values.some(value => value.startsWith('--from=')))
        return [];
    return copiedPaths(instruction)
        .slice(0, -1)
        .filter(path => !path.startsWith('<<') && !isDownload(path));
}
function copiedPaths({ rest, words }) {
    if (rest.startsWith('[')) {
        try {
            const listed = JSON.parse(rest);
            if (Array.isArray(listed))
                return listed.map(String);
        }
        catch {
            // Docker also falls back to treating the text as words.
        }
    }
    return words.map(({ text }) => text.replace(/["']/g, ''));
}
/** Returns whether the path is a URL that ADD downloads. */
function isDownload(path) {
    return /^(?:https?:\/\/|git@|git:\/\/)/.test(path);
}
function mountSource(flag) {
    const fields = new Map(flag
        .slice('--mount='.length)
        .split(',')
        .map(field => {
        const [name = '', ...value] = field.trim().split('=');
        return [name, value.join('=')];
    }));
    const isFromContext = (fields.get('type') ?? 'bind') === 'bind' && !fields.has('from');
    return isFromContext ? [fields.get('source') ?? fields.get('src') ?? ''] : [];
}


/***/ }),

/***/ 45284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ declaredArguments),
/* harmony export */   m: () => (/* binding */ argumentsWithoutDefault)
/* harmony export */ });
/** Returns the names of all build arguments that ARG declares, before the first FROM or in a stage. */
function declaredArguments(dockerfile) {
    return new Set(declarations(dockerfile).map(text => text.split('=', 1)[0] ?? ''));
}
/** Returns the names of the build arguments that no ARG gives a default. */
function argumentsWithoutDefault(dockerfile) {
    const texts = declarations(dockerfile);
    return new Set(texts.filter(name => !texts.some(text => text.startsWith(`${name}=`))));
}
function declarations({ instructions }) {
    return instructions
        .filter(({ keyword }) => keyword === 'ARG')
        .flatMap(({ words }) => words.map(({ text }) => text));
}


/***/ }),

/***/ 87396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _clean_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57380);



/**
 * Parses a `.dockerignore` file. The last rule that matches a path or one of its parent directories applies.
 * Source: Docker docs, "Build context", ".dockerignore files"; moby/patternmatcher.
 */
function readIgnoreFile(text) {
    const rules = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter(line => !line.startsWith('#'))
        .flatMap(readRule);
    return path => {
        let isIgnored = false;
        for (const { steps, isException } of rules) {
            if (isException === isIgnored && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAtOrAbove */ .Xq)(steps, path))
                isIgnored = !isException;
        }
        return isIgnored;
    };
}
function readRule(line) {
    const trimmed = line.trim();
    const isException = trimmed.startsWith('!');
    const pattern = (0,_clean_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(isException ? trimmed.slice(1).trim() : trimmed);
    if (pattern === '' || pattern === '.')
        return [];
    return [{ isException, steps: toSteps(pattern) }];
}
/** Parses a pattern. The length of a class is limited, because otherwise every unclosed bracket would be scanned to the end. */
function toSteps(pattern) {
    const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\]){1,255}\])|\\?(.)/gsu;
    // Special case of Docker for patterns such as `**.md`.
    const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    try {
        return [...pattern.matchAll(token)].map(([, end, directories, star, question, set, character]) => {
            if (end || (directories && isEnding))
                return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroOrMore */ .XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isAny */ .f7);
            if (directories)
                return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyDirectories */ .ED;
            if (star)
                return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroOrMore */ .XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinDirectory */ .Z0);
            if (question)
                return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinDirectory */ .Z0);
            return set ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .characterClass */ .EV)(set) : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)(candidate => candidate === character);
        });
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`.dockerignore: ${JSON.stringify(pattern)} is not a valid pattern: correct or delete it`);
    }
}


/***/ }),

/***/ 85067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ isCheapStage),
/* harmony export */   js: () => (/* binding */ isInstaller),
/* harmony export */   o6: () => (/* binding */ installsEnvironment)
/* harmony export */ });
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);

const installers = /^(?:.*\/)?(?:pip[\d.]*|conda|mamba|micromamba|pixi|poetry|uv|apt|apt-get|apk|dnf|yum|npm|yarn|pnpm|install2\.r)$/;
const pip = /^(?:.*\/)?(?:pip[\d.]*|uv)$/;
const python = /^(?:.*\/)?python[\d.]*$/;
const interpreters = /^(?:.*\/)?(?:R|Rscript|julia)$/;
/** Matches words that install the cloned code itself instead of its environment. */
const ownCode = /^(?:\.{1,2}(?:[/[].*)?|--editable|--no-deps)$/;
/** Matches expressions of R and Julia that install packages. */
const installExpression = /\b(?:install[._](?!local)\w|restore\b|Pkg\.(?:add|instantiate|update)\b)/;
/** Programs that take only seconds. Any other program is considered expensive. */
const cheap = new Set(`git gh cd mkdir rm rmdir mv cp ln chmod chown echo printf test [ true : set export unset cat touch ls tar unzip gunzip gzip
  curl wget sed awk grep find install umask date sha256sum id whoami sleep useradd adduser groupadd update-ca-certificates`.split(/\s+/));
/** Packages whose purpose is to fetch code. */
const fetchTools = new Set('git git-lfs ca-certificates curl wget unzip tar openssh-client gnupg'.split(' '));
/** Returns whether the command installs packages that the cloned code needs. */
function isInstaller(command) {
    const [program = '', ...words] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    if (interpreters.test(program))
        return words.some(word => installExpression.test(word));
    const isPip = pip.test(program) || (python.test(program) && words[0] === '-m' && words[1] === 'pip');
    if (!installers.test(program) && !isPip)
        return false;
    const isInstalling = words.some(word => /^(?:install|sync|add|create|ci|update|upgrade)$/.test(word));
    // In pixi, `-e` names an environment.
    return isInstalling && !words.some(word => ownCode.test(word) || (isPip && word === '-e'));
}
/** Returns whether the step that clones also installs the environment, which takes minutes for every commit. */
function installsEnvironment(dockerfile, { instruction }) {
    return (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .aK)(dockerfile, instruction).some(command => isInstaller(command) && !isCheap(command));
}
/** Returns whether every RUN of a stage takes only seconds and can therefore run again for every commit. */
function isCheapStage(dockerfile, stage) {
    let index = -1;
    const steps = dockerfile.instructions.filter(({ keyword }) => {
        if (keyword === 'FROM')
            index += 1;
        return index === stage && keyword === 'RUN';
    });
    return steps.flatMap(step => (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .aK)(dockerfile, step)).every(isCheap);
}
function isCheap(command) {
    const [program = '', ...words] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    if (program === '' || cheap.has(program))
        return true;
    if (!/^(?:apt|apt-get|apk)$/.test(program))
        return false;
    const verb = words.find(word => !word.startsWith('-'));
    const packages = words.filter(word => !word.startsWith('-') && word !== verb);
    return verb === 'update' || verb === 'clean' || packages.every(name => fetchTools.has(name));
}


/***/ }),

/***/ 26372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ programWords),
/* harmony export */   aK: () => (/* binding */ runCommands),
/* harmony export */   hf: () => (/* binding */ shellCommands),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var _split_shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27632);

/** Words that precede a command without changing which program runs. */
const prefixes = new Set('! { } if then elif else while until do time exec sudo command env retry'.split(' '));
const shells = /^(?:.*\/)?(?:ba|da|z|k)?sh$|^(?:.*\/)?su$/;
/** Returns the commands that a RUN instruction executes, including the commands of here-documents and of `sh -c "…"`. */
function runCommands(dockerfile, instruction) {
    const { rest } = instruction;
    const words = execForm(rest);
    if (words !== undefined)
        return withNested([{ words, text: rest, operator: '' }]);
    const commands = shellCommands(rest);
    const [first] = commands;
    const readsScript = rest.startsWith('<<') || (first !== undefined && shells.test(programName(first)));
    const body = readsScript && rest.includes('<<') ? heredocText(dockerfile, instruction) : '';
    return withNested([...commands, ...shellCommands(body)]);
}
/** Returns the commands of a script, without those that are passed to another shell. */
function shellCommands(script) {
    const commands = [];
    let from = 0;
    const add = (to, operator) => {
        const text = script.slice(from, to).trim();
        if (text !== '')
            commands.push({ text, words: splitWords(text), operator });
        from = to + operator.length;
    };
    for (const { index, text } of operators(script))
        add(index, text);
    add(script.length, '');
    return commands;
}
/** Returns the name of the program, without `sudo`, assignments and keywords; empty if there is none. */
function programName(command) {
    return programWords(command)[0] ?? '';
}
/** Returns the name of the program and the words after it. */
function programWords({ words }) {
    const start = words.findIndex(word => !prefixes.has(word) && !/^\w+=/.test(word) && !word.startsWith('-'));
    return start < 0 ? [] : words.slice(start);
}
/** Matches quoted text, escapes, comments and `>&`, which are skipped, or an operator, which is captured. */
const token = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<![^\s;&|()])#[^\n]*|>&|&>|\$\{[^}]*(?:\}|$)|(&&|\|\||;;|[;|&\n()])/g;
function operators(script) {
    return [...script.matchAll(token)].flatMap(({ index, 1: text }) => text === undefined ? [] : { index, text });
}
function splitWords(text) {
    try {
        return (0,_split_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitShellWords */ .C)(text, false);
    }
    catch {
        return text.split(/\s+/).filter(word => word !== '');
    }
}
/** Inserts the commands of a script that is passed to a shell after the command that starts the shell. */
function withNested(commands) {
    const allCommands = [];
    let pending = [...commands];
    for (let command = pending.shift(); command !== undefined; command = pending.shift()) {
        allCommands.push(command);
        const script = nestedScript(command);
        if (script !== undefined)
            pending = [...shellCommands(script), ...pending];
    }
    return allCommands;
}
function nestedScript({ words }) {
    if (!words.some(word => shells.test(word)))
        return undefined;
    const option = words.findIndex(word => /^-[a-z]*c$/.test(word));
    return option < 0 ? undefined : words[option + 1];
}
function execForm(rest) {
    try {
        const parsed = rest.startsWith('[') ? JSON.parse(rest) : undefined;
        return Array.isArray(parsed) ? parsed.map(String) : undefined;
    }
    catch {
        return undefined;
    }
}
function heredocText({ bytes }, { logical, end }) {
    const from = (logical.offsets.at(-1) ?? end) + 1;
    return Buffer.from(bytes.subarray(from, end)).toString('utf8');
}


/***/ }),

/***/ 66186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseRelease),
/* harmony export */   g: () => (/* binding */ isHighestRelease)
/* harmony export */ });
/**
 * Parses the tag of a release.
 *
 * @returns undefined for anything else, including release candidates and development versions.
 */
function parseRelease(tag) {
    const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
    return numbers?.split('.').map(BigInt);
}
/** Returns whether a tag is a release and no other release is higher. Tags that are not releases are ignored. */
function isHighestRelease(tag, others) {
    const release = parseRelease(tag);
    if (release === undefined)
        return false;
    return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0);
}
function compare(first, second) {
    for (let index = 0; index < Math.max(first.length, second.length); index++) {
        const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
        if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
    }
    return 0;
}


/***/ })

};
