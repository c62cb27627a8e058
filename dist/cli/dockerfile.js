export const id = 4225;
export const ids = [4225];
export const modules = {

/***/ 24849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gitReader),
/* harmony export */   m: () => (/* binding */ localCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _refs_github_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77973);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67333);
/* harmony import */ var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88204);





/** Reads the checkout in a folder. Everything is undefined without git or outside a repository. */
function localCheckout(env, directory = '.') {
    const git = gitReader((0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_3__/* .runOnHost */ .l)(env), directory);
    return {
        remote: async () => {
            const address = (await git('remote', 'get-url', 'upstream')) ?? (await git('remote', 'get-url', 'origin'));
            return address === undefined ? undefined : (0,_refs_github_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRemote */ .M)(address);
        },
        folder: () => git('rev-parse', '--show-toplevel'),
        revision: () => git('rev-parse', 'HEAD'),
        ref: async () => {
            const branch = await git('symbolic-ref', '--quiet', 'HEAD');
            if (branch !== undefined)
                return branch;
            const tag = await git('describe', '--exact-match', '--tags', 'HEAD');
            return tag === undefined ? undefined : `refs/tags/${tag}`;
        },
        workflowSteps: async () => readSteps((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((await git('rev-parse', '--show-toplevel')) ?? '.', '.github/workflows')),
    };
}
/** Returns a function that runs git in a folder and returns its output; undefined if it fails or prints nothing. */
function gitReader(run, directory) {
    return async (...args) => {
        const result = await run({ file: 'git', args, cwd: directory, isQuiet: true }).catch(() => undefined);
        const text = result?.exitCode === 0 ? result.stdout.trim() : '';
        return text === '' ? undefined : text;
    };
}
async function readSteps(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const files = names.filter(name => /\.ya?ml$/.test(name)).sort();
    const workflows = await Promise.all(files.map(async (name) => (0,_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflow */ .hM)(`.github/workflows/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'), undefined)));
    return workflows.flatMap(workflow => workflow?.steps ?? []);
}


/***/ }),

/***/ 70551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ gitHubRemote),
/* harmony export */   d5: () => (/* binding */ ownRepository),
/* harmony export */   iP: () => (/* binding */ findRepositories)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67448);



/**
 * Returns the source and the launcher. An omitted one is read from the clone in the current folder: its remote is one
 * of the two, and its workflows name the other.
 *
 * @throws UsageError naming the option that is missing.
 */
async function findRepositories({ source, launcher }, checkout, serverUrl) {
    const own = source === undefined || launcher === undefined ? await gitHubRemote(checkout, serverUrl) : undefined;
    const given = source ?? launcher;
    // The clone is the other repository, unless it is the one that was given.
    const isOther = given !== undefined && !isSame(given, own);
    const named = own === undefined || isOther ? {} : await readWorkflows(checkout);
    const isLauncher = given === undefined ? named.source !== undefined : (source !== undefined) === isOther;
    const found = isLauncher
        ? { source: source ?? named.source, launcher: launcher ?? own }
        : { source: source ?? own, launcher: launcher ?? named.launcher };
    const missing = ['source', 'launcher'].filter(name => found[name] === undefined);
    if (found.source === undefined || found.launcher === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${missing.map(name => `--${name}`).join(' and ')} must be set to OWNER/REPO${where(own)}`);
    return { source: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryArgument */ .tp)(found.source), launcher: (0,_github_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryArgument */ .tp)(found.launcher) };
}
function isSame(given, own) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)((0,_github_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryArgument */ .tp)(given));
    return own !== undefined && (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepositoryName */ .aE)(name, own);
}
/** Returns the GitHub repository of the clone, `owner/name`. @throws UsageError naming the option to set instead. */
async function ownRepository(checkout, serverUrl, option) {
    const own = await gitHubRemote(checkout, serverUrl);
    if (own === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} must be set to OWNER/REPO${where(own)}`);
    return own;
}
function where(own) {
    return own === undefined ? ', or run the command in a clone of it' : `: this folder is a clone of ${own}`;
}
/** Returns the GitHub repository of the clone, `owner/name`; undefined if it has none. */
async function gitHubRemote(checkout, serverUrl) {
    const remote = await checkout.remote();
    const hosts = ['github.com', 'ssh.github.com', new URL(serverUrl).hostname];
    return remote !== undefined && hosts.includes(remote.host) ? remote.path : undefined;
}
/** Returns the other repository that the workflows name: a source's its launcher, a launcher's its source. */
async function readWorkflows(checkout) {
    const steps = await checkout.workflowSteps();
    const launcher = named(steps, ({ uses = '', with: inputs }) => uses.includes('dispatch-launcher-update') ? inputs.repository : inputs['launcher-repository']);
    if (launcher !== undefined)
        return { launcher };
    const source = named(steps, ({ with: inputs }) => inputs['source-repository']);
    return source === undefined ? {} : { source };
}
/** Returns the first value that is not an expression. */
function named(steps, select) {
    const texts = steps.map(select).filter((value) => typeof value === 'string');
    return texts.find(text => text !== '' && !text.includes('${{'));
}


/***/ }),

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
 * @returns undefined if the step is not a sequence of commands.
 */
function splitStep(clone, { argument, manifests }) {
    const commands = (0,shell_commands/* shellCommands */.hf)(clone.instruction.rest);
    const index = commands.findIndex(({ text }) => text.includes(clone.url));
    const isSequence = commands.every(({ operator }) => ['&&', ';', ''].includes(operator));
    const isPlain = commands.every(({ text }) => !/^(?:if|for|while|until|case|\{)\s|<</.test(text));
    const cloned = (0,cloned_sources/* cloneDirectory */.rB)(clone);
    if (!isSequence || !isPlain || index < 0 || cloned === undefined)
        return undefined;
    const earlier = commands.slice(0, index);
    const later = commands.slice(index + 1);
    const directory = resolveDirectory(cloned, earlier);
    const prefix = ['RUN', ...clone.instruction.flags.map(({ value }) => value)].join(' ');
    const run = (parts) => (parts.length === 0 ? [] : [`${prefix} ${parts.join(' && ')}`]);
    return {
        before: [
            ...run(texts(earlier.filter(command => !changesDirectory(command)))),
            ...installation(later, directory, { manifests, run }),
        ],
        after: run([...checkout(clone, directory, argument), ...codeCommands(later, directory)]),
    };
}
/** Returns lines that copy the files that declare the environment into the directory of the clone, and install it. */
function installation(later, directory, { manifests, run }) {
    const installing = texts(later.filter(install_commands/* isInstaller */.js));
    if (installing.length === 0)
        return [];
    const sources = manifests.length === 0 ? 'requirements.txt' : manifests.join(' ');
    return [
        `COPY ${sources} ${directory}/`,
        ...run([...(later.some(changesDirectory) ? [`cd ${directory}`] : []), ...installing]),
    ];
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
function codeCommands(later, directory) {
    const remaining = later.filter(command => !(0,install_commands/* isInstaller */.js)(command));
    const others = texts(remaining.filter(command => !changesDirectory(command)));
    if (others.length === 0)
        return [];
    return remaining.some(changesDirectory) ? [`cd ${directory}`, ...others] : others;
}
function changesDirectory(command) {
    return (0,shell_commands/* programName */.kX)(command) === 'cd';
}
/** Returns the directory of the clone, resolved against the `cd` commands before it. */
function resolveDirectory(directory, earlier) {
    const last = earlier.findLast(changesDirectory)?.words[1];
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
    const split = (0,install_commands/* installsEnvironment */.o6)(dockerfile, clone) ? splitStep(clone, settings) : undefined;
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
    if (directory === undefined)
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
/** Matches a full commit ID, with which the code is the same in every build. */
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
/* harmony export */   V: () => (/* binding */ declaredArguments)
/* harmony export */ });
/** Returns the names of all build arguments that ARG declares, before the first FROM or in a stage. */
function declaredArguments({ instructions }) {
    const words = instructions.filter(({ keyword }) => keyword === 'ARG').flatMap(({ words }) => words);
    return new Set(words.map(({ text }) => text.split('=', 1)[0] ?? ''));
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

const installers = /^(?:.*\/)?(?:pip[\d.]*|conda|mamba|micromamba|pixi|poetry|uv|apt|apt-get|apk|dnf|yum|npm|yarn|pnpm|R|Rscript|install2\.r|julia)$/;
/** Matches words that install the cloned code itself instead of its environment. */
const ownCode = /^(?:\.{1,2}(?:[/[].*)?|-e|--editable|--no-deps)$/;
/** Programs that run for seconds. Any other program is considered expensive. */
const cheap = new Set(`git gh cd mkdir rm rmdir mv cp ln chmod chown echo printf test [ true : set export unset cat touch ls tar unzip gunzip gzip
  curl wget sed awk grep find install umask date sha256sum id whoami sleep useradd adduser groupadd update-ca-certificates`.split(/\s+/));
/** Packages whose purpose is to fetch code. */
const fetchTools = new Set('git git-lfs ca-certificates curl wget unzip tar openssh-client gnupg'.split(' '));
/** Returns whether the command installs packages that the cloned code needs. */
function isInstaller(command) {
    const [program = '', ...words] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programWords */ .Os)(command);
    const isPython = /^(?:.*\/)?python[\d.]*$/.test(program) && words[0] === '-m' && words[1] === 'pip';
    if (!installers.test(program) && !isPython)
        return false;
    const isInstalling = words.some(word => /^(?:install|sync|add|create|ci|update|upgrade|-e)$/.test(word));
    return isInstalling && !words.some(word => ownCode.test(word));
}
/** Returns whether the step that clones also installs the environment, which takes minutes for every commit. */
function installsEnvironment(dockerfile, { instruction }) {
    return (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommands */ .aK)(dockerfile, instruction).some(command => isInstaller(command) && !isCheap(command));
}
/** Returns whether every RUN of a stage runs for seconds only, so that it can run again for every commit. */
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
/** Returns the words from the program on. */
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


/***/ }),

/***/ 45538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ canPull),
/* harmony export */   x: () => (/* binding */ headDigest)
/* harmony export */ });
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
/* harmony import */ var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/**
 * Checks whether the client can read an existing manifest.
 *
 * @returns undefined if it can, otherwise a description of the registry's response.
 */
async function canPull(client, digest) {
    const { status } = await headManifest(client, digest);
    return status === 200 ? undefined : `the registry responds with ${status}`;
}
/**
 * Returns the digest that a tag currently points to. Uses a HEAD request if the registry returns the digest in its
 * headers, because Docker Hub does not count HEAD requests against its rate limit.
 *
 * @param target tag, or digest to check for existence.
 * @returns undefined if the registry has no such manifest.
 * @throws Error if the request fails.
 */
async function headDigest(client, target) {
    const { status, digest } = await headManifest(client, target);
    if (status === 404)
        return undefined;
    if (status === 200 && digest !== null && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return digest;
    // A HEAD response has no body to explain the error.
    return (await (0,_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .findManifest */ .J)(client, target))?.digest;
}
/** Requests the head of a manifest: its status, and the digest that the registry states, if any. */
async function headManifest(client, target) {
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMediaTypes */ .$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelBody */ .r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}


/***/ }),

/***/ 39566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ payloadInput)
/* harmony export */ });
// In a file of its own: readers of inputs would otherwise load the YAML parser.
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';


/***/ }),

/***/ 12814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readWorkflowDocument),
  T: () => (/* binding */ texts)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/yaml-lines.js

/**
 * Finds the 1-based line of every key of a mapping and item of a sequence, by path, such as `on.push.paths` and
 * `jobs.image.steps.0`.
 *
 * @param text valid YAML.
 */
function findYamlLines(text) {
    const lines = new Map();
    const open = [];
    const lineAt = lineCounter(text);
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            open.pop();
        else if (event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            readValue(event);
    }
    return lines;
    function readValue(event) {
        const parent = open.at(-1);
        const start = startOffset(event);
        if (parent !== undefined && event.type === js_yaml/* EVENT_ID */.hy.SCALAR && expectsKey(parent)) {
            parent.key = (0,js_yaml/* getScalarValue */.KE)(text, event);
            lines.set([...parent.path, parent.key].join('.'), lineAt(start));
            return;
        }
        const name = takeName(parent);
        const path = parent === undefined || name === undefined ? [] : [...parent.path, name];
        if (parent?.length !== undefined)
            lines.set(path.join('.'), lineAt(start));
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            open.push({ path, key: undefined, length: undefined });
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open.push({ path, key: undefined, length: 0 });
    }
}
function startOffset(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart : event.start;
}
function expectsKey({ key, length }) {
    return length === undefined && key === undefined;
}
/** Returns the name of the next value in the collection. */
function takeName(parent) {
    if (parent?.length !== undefined)
        return String(parent.length++);
    const { key } = parent ?? {};
    if (parent !== undefined)
        parent.key = undefined;
    return key;
}
/** Returns a function that converts ascending offsets to lines. */
function lineCounter(text) {
    let line = 1;
    let counted = 0;
    return offset => {
        for (; counted < offset; counted++)
            if (text[counted] === '\n')
                line++;
        return line;
    };
}

;// CONCATENATED MODULE: ./build/workflows/workflow-document.js



/** Schema of a string or a list of strings; outputs a list. */
const texts = valibot/* union */.KC([
    valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => [text])),
    valibot/* array */.YO(valibot/* string */.Yj()),
]);
const eventsSchema = valibot/* union */.KC([texts, valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())]);
const schema = valibot/* object */.Ik({
    'run-name': valibot/* nullish */.cl(valibot/* string */.Yj()),
    on: valibot/* optional */.lq(valibot/* unknown */.L5()),
    // YAML 1.1 parsers read the key `on` as `true`.
    true: valibot/* optional */.lq(valibot/* unknown */.L5()),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    env: valibot/* optional */.lq(valibot/* unknown */.L5()),
    jobs: valibot/* optional */.lq(valibot/* unknown */.L5()),
});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function readWorkflowDocument(text) {
    const found = valibot/* safeParse */.xL(schema, loadYaml(text));
    if (!found.success)
        return undefined;
    const { on, true: trueKey, 'run-name': runName, permissions, env: environment, jobs } = found.output;
    return {
        events: readEvents(on ?? trueKey),
        runName: runName ?? undefined,
        permissions,
        environment,
        jobs,
        lines: findYamlLines(text),
    };
}
function loadYaml(text) {
    try {
        const document = (0,js_yaml/* load */.Hh)(text);
        return Array.isArray(document) ? undefined : document;
    }
    catch {
        return undefined;
    }
}
function readEvents(on) {
    const found = valibot/* safeParse */.xL(eventsSchema, on);
    if (!found.success)
        return new Map();
    return new Map(Array.isArray(found.output)
        ? found.output.map(name => [name, undefined])
        : Object.entries(found.output));
}


/***/ }),

/***/ 51509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ receivesPayload),
/* harmony export */   Yn: () => (/* binding */ handles),
/* harmony export */   io: () => (/* binding */ workflowTrigger),
/* harmony export */   uw: () => (/* binding */ hasEventInRunName),
/* harmony export */   vS: () => (/* binding */ parseWorkflowTrigger)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _payload_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39566);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12814);



const typesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ types: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .T) });
const inputsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ inputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()) });
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflowTrigger(path, text) {
    const document = (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowDocument */ .B)(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
}
function readInputNames(events) {
    if (!events.has('workflow_dispatch'))
        return undefined;
    const declared = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(inputsSchema, events.get('workflow_dispatch'));
    return declared.success ? Object.keys(declared.output.inputs) : [];
}
function readDispatchTypes(events) {
    if (!events.has('repository_dispatch'))
        return undefined;
    const listed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(typesSchema, events.get('repository_dispatch'));
    return listed.success ? (listed.output.types ?? 'any') : 'any';
}
function handles({ dispatchTypes }, eventType) {
    return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false);
}
/** Returns whether the workflow receives an event as an input, from `workflow_dispatch`. */
function receivesPayload({ inputNames }) {
    return inputNames?.includes(_payload_input_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadInput */ .L) ?? false;
}
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}


/***/ }),

/***/ 88204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  io: () => (/* binding */ enabledWorkflows),
  Iz: () => (/* binding */ handlesEvent),
  d6: () => (/* binding */ isDisabled),
  hM: () => (/* binding */ parseWorkflow)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/workflows/matrix.js

/** Maximum number of combinations, as on GitHub. */
const maxCombinations = 256;
const strategySchema = valibot/* object */.Ik({ matrix: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) });
const valuesSchema = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* unknown */.L5()), []);
const includeSchema = valibot/* fallback */.Np(valibot/* array */.YO(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())), []);
/**
 * Lists the combinations of a job's matrix. `exclude` is not evaluated.
 *
 * @returns an empty list if there is no matrix, or if an expression defines it.
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function readMatrix(strategy) {
    const result = valibot/* safeParse */.xL(strategySchema, strategy);
    if (!result.success)
        return [];
    const { include, exclude: _, ...axes } = result.output.matrix;
    const lists = Object.entries(axes).map(([key, values]) => [key, valibot/* parse */.qg(valuesSchema, values)]);
    const product = lists.reduce((combinations, [key, values]) => combinations
        .flatMap(combination => values.map(value => new Map([...combination, [key, value]])))
        .slice(0, maxCombinations), lists.length === 0 ? [] : [new Map()]);
    const added = [];
    for (const entry of valibot/* parse */.qg(includeSchema, include).map((Object.entries))) {
        const extended = product.filter(combination => entry.every(([key, value]) => !(key in axes) || combination.get(key) === value));
        for (const combination of extended)
            for (const [key, value] of entry)
                combination.set(key, value);
        if (extended.length === 0)
            added.push(new Map(entry));
    }
    return [...product, ...added];
}
/** Returns the step for every combination, with the combination's values in place of `${{ matrix.key }}`. */
function expandMatrix(step, combinations) {
    const isDependent = /\$\{\{(?:(?!\$\{\{)[^}])*\bmatrix\./.test(JSON.stringify([step.run, step.with]));
    if (!isDependent || combinations.length === 0)
        return [step];
    return combinations.map(combination => ({
        ...step,
        run: step.run === undefined ? undefined : substitute(step.run, combination),
        with: Object.fromEntries(Object.entries(step.with).map(([name, value]) => [
            name,
            typeof value === 'string' ? substitute(value, combination) : value,
        ])),
    }));
}
/** Replaces the expressions whose value is known. */
function substitute(text, combination) {
    return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (expression, path) => {
        const value = path
            .split('.')
            .reduce((result, key) => result instanceof Map
            ? result.get(key)
            : valibot.is(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), result)
                ? result[key]
                : undefined, combination);
        return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : expression;
    });
}

// EXTERNAL MODULE: ./build/workflows/workflow-document.js + 1 modules
var workflow_document = __webpack_require__(12814);
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js
var workflow_trigger = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/workflows/workflow.js




const list = valibot/* optional */.lq(valibot/* nullish */.cl(valibot/* fallback */.Np(valibot/* nullable */.me(workflow_document/* texts */.T), null)));
const filterSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const mapping = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const stepSchema = valibot/* fallback */.Np(valibot/* object */.Ik({ uses: valibot/* optional */.lq(valibot/* string */.Yj()), run: valibot/* optional */.lq(valibot/* string */.Yj()), with: valibot/* optional */.lq(mapping) }), {});
const jobSchema = valibot/* fallback */.Np(valibot/* object */.Ik({
    uses: valibot/* optional */.lq(valibot/* string */.Yj()),
    with: valibot/* optional */.lq(mapping),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    strategy: valibot/* optional */.lq(valibot/* unknown */.L5()),
    steps: valibot/* optional */.lq(valibot/* fallback */.Np(valibot/* array */.YO(stepSchema), [])),
}), {});
const jobsSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), jobSchema), {});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflow(path, text, state) {
    const document = (0,workflow_document/* readWorkflowDocument */.B)(text);
    if (document === undefined)
        return undefined;
    const jobs = Object.entries(valibot/* parse */.qg(jobsSchema, document.jobs)).map(([name, job]) => readJob(name, job, document.lines));
    return {
        path,
        state,
        trigger: (0,workflow_trigger/* workflowTrigger */.io)(path, document),
        events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
        permissions: document.permissions,
        jobs,
        steps: jobs.flatMap(({ steps }) => steps),
        lines: document.lines,
    };
}
function readJob(name, job, lines) {
    const call = { uses: job.uses, run: undefined, with: job.with, line: lines.get(`jobs.${name}`) };
    const ownSteps = (job.steps ?? []).map((step, index) => ({
        ...step,
        line: lines.get(`jobs.${name}.steps.${index}`),
    }));
    const combinations = readMatrix(job.strategy);
    const steps = [call, ...ownSteps]
        .filter(({ uses, run }) => uses !== undefined || run !== undefined)
        .map(({ uses, run, with: inputs = {}, line }) => ({ uses, run, with: inputs, line }))
        .flatMap(step => expandMatrix(step, combinations));
    return { name, permissions: job.permissions, steps };
}
function readFilter(filter) {
    const parsed = valibot/* parse */.qg(filterSchema, filter);
    const read = (name) => valibot/* parse */.qg(list, parsed[name]) ?? undefined;
    return {
        branches: read('branches'),
        'branches-ignore': read('branches-ignore'),
        tags: read('tags'),
        'tags-ignore': read('tags-ignore'),
        paths: read('paths'),
        'paths-ignore': read('paths-ignore'),
    };
}
/**
 * Returns whether a workflow is disabled: after 60 days of inactivity, manually, or because the repository is a fork.
 */
function isDisabled({ state }) {
    return state?.startsWith('disabled') ?? false;
}
/**
 * Returns the enabled ones of several equivalent workflows, because a disabled workflow may have been replaced. If all
 * are disabled, returns all, because one of them has to be enabled again.
 */
function enabledWorkflows(workflows) {
    const enabled = workflows.filter(workflow => !isDisabled(workflow));
    return enabled.length > 0 ? enabled : [...workflows];
}
/** Returns whether an event of this type triggers the workflow, or is passed to it as the input of a `workflow_dispatch` event. */
function handlesEvent({ trigger }, eventType) {
    return (0,workflow_trigger/* handles */.Yn)(trigger, eventType) || (0,workflow_trigger/* receivesPayload */.LU)(trigger);
}


/***/ })

};
