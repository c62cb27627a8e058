export const id = 394;
export const ids = [394];
export const modules = {

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(3960);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/launcher/version-history.js


const sourceForm = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
/**
 * Parses the message of a commit that pins an image.
 *
 * @returns undefined for any other commit, including one with malformed trailers.
 */
function parsePinMessage(message) {
    const trailer = (name) => message
        .split(/\r?\n/)
        .findLast(line => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
        .trim();
    const text = trailer('Image');
    const image = text === undefined ? undefined : parseOrUndefined(text);
    if (image === undefined)
        return undefined;
    const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? [];
    const source = repository === undefined || revision === undefined ? undefined : { repository, revision, ref };
    const run = trailer('Build');
    return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined };
}
function parseOrUndefined(text) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the pinned versions, newest first; a commit shared by several branches is one version. */
function readVersions(commits) {
    const versions = new Map();
    for (const { sha, date, message, branch } of commits) {
        const record = parsePinMessage(message);
        if (record === undefined)
            continue;
        const known = versions.get(sha)?.branches ?? [];
        versions.set(sha, { ...record, commit: sha, date, branches: [...known, branch] });
    }
    return [...versions.values()].sort((one, other) => Date.parse(other.date) - Date.parse(one.date));
}
/**
 * Formats the versions as a Markdown table.
 *
 * @param serverUrl server that hosts the source commits: `https://github.com`.
 */
function formatVersionTable(versions, serverUrl) {
    const lines = versions.map(({ image, date, source, build }) => {
        // The full digest, because the launcher's workflow requires it for a rollback.
        const digest = image.digest === undefined ? '—' : `\`${image.digest}\``;
        const cells = [
            (0,markdown/* escapeMarkdown */.FV)(image.tag ?? (0,reference/* formatReference */.FH)(image)),
            date.slice(0, 10),
            digest,
            source === undefined ? '—' : sourceLink(source, serverUrl),
            build === undefined ? '—' : `[${runName(build)}](${build})`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Tag | Date | Digest | Source | Build |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
function sourceLink({ repository, revision }, serverUrl) {
    return `[${revision.slice(0, 8)}](${serverUrl}/${repository}/commit/${revision})`;
}
function runName(build) {
    const id = /\/runs\/(\d+)/.exec(build)?.[1];
    return id === undefined ? 'build' : `run ${id}`;
}

// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(5613);
// EXTERNAL MODULE: ./build/cli/github-services.js + 3 modules
var github_services = __webpack_require__(4433);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/history.js






const history_history = {
    usage: 'LAUNCHER [options]',
    details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path of the launcher's Dockerfile; default ${dockerfile_locator/* defaultDockerfile */.e}: where mybinder.org finds it
  --json             print the images as JSON, with the launcher's commits and branches

The table lists the images recorded in the trailers of the launcher's commits, newest first. Nothing is written.
${github_services/* tokenHelp */.hK}
Exit code: 0 printed, 1 no image was ever pinned, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
            dockerfile: { type: 'string', default: dockerfile_locator/* defaultDockerfile */.e },
            json: { type: 'boolean', default: false },
        });
        const repository = (0,github_services/* parseRepositoryArgument */.tp)((0,read_arguments/* singlePositional */.BT)(positionals, 'LAUNCHER'));
        const dockerfile = (0,read_arguments/* withUsageErrors */.Lc)(() => (0,dockerfile_locator/* parseDockerfileLocator */.s7)(values.dockerfile));
        const access = (0,github_services/* gitHubServices */.Qq)(env, terminal);
        const commits = await (0,github_services/* launcherReader */.cc)(access, repository).readHistory(dockerfile);
        const versions = readVersions(commits);
        if (values.json)
            terminal.out(JSON.stringify(versions.map(toJson), null, 2));
        else
            terminal.out(formatVersionTable(versions, access.serverUrl));
        if (versions.length === 0) {
            terminal.err(`No commit in ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} has pinned an image in ${dockerfile.label}.`);
        }
        return versions.length === 0 ? 1 : 0;
    },
};
function toJson({ image, date, source, build, commit, branches }) {
    const { tag, digest } = image;
    return { image: (0,reference/* formatReference */.FH)(image), tag, digest, date, source, build, commit, branches };
}


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ defaultDockerfile),
/* harmony export */   s7: () => (/* binding */ parseDockerfileLocator)
/* harmony export */ });
/* unused harmony export parseRepositoryPath */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);

/** Default of `dockerfile`: the Dockerfile that mybinder.org would build. */
const defaultDockerfile = 'auto';
const folders = ['.binder', 'binder'];
const root = 'Dockerfile';
/**
 * The rule of repo2docker: the Dockerfile is in the folder `.binder` or `binder`, or, if there is neither, at the top.
 * Source: repo2docker, buildpacks/base.py, `binder_dir`.
 */
const asRepo2docker = {
    label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile',
    paths: [...folders, ...folders.map(folder => `${folder}/${root}`), root],
    locate: kind => {
        const [folder, other] = folders.filter(name => kind(name) === 'directory');
        if (other !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ and ${other}/ both exist, so mybinder.org builds nothing: delete one of them`);
        }
        if (folder === undefined)
            return kind(root) === 'file' ? root : `${folders[0]}/${root}`;
        const path = `${folder}/${root}`;
        if (kind(path) === undefined && kind(root) === 'file') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ exists without a Dockerfile, so mybinder.org ignores the one at the top: move it to ${path}`);
        }
        return path;
    },
};
/**
 * Parses the `dockerfile` setting: `auto`, or a path.
 *
 * @throws Error for a path outside the repository.
 */
function parseDockerfileLocator(text) {
    if (text === defaultDockerfile)
        return asRepo2docker;
    const path = parseRepositoryPath(text);
    return { label: path, paths: [path], locate: () => path };
}
/** Parses the path of a file inside the repository, in the form that the GitHub API accepts. */
function parseRepositoryPath(text) {
    const parts = text.split('/');
    if (text.startsWith('/') || parts.some(part => part === '' || part === '.' || part === '..')) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', 'expected a path inside the repository, such as ".binder/Dockerfile"');
    }
    return text;
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced)
/* harmony export */ });
/* unused harmony export factList */
/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}
/**
 * Lines of a Markdown list of names and values, both already Markdown. A list avoids the empty header row of a table.
 */
function factList(facts) {
    return facts.map(([name, value]) => `- **${name}:** ${value}`);
}
/** Lines of a fenced code block. The fence is longer than any run of backticks in the text. */
function fenced(text, language = '') {
    let length = 3;
    for (const [run] of text.matchAll(/`+/g))
        length = Math.max(length, run.length + 1);
    const fence = '`'.repeat(length);
    return [`${fence}${language}`, text, fence];
}


/***/ })

};
