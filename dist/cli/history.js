export const id = 3348;
export const ids = [3348];
export const modules = {

/***/ 43348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(53960);
// EXTERNAL MODULE: ./build/launcher/version-history.js
var version_history = __webpack_require__(99224);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
;// CONCATENATED MODULE: ./build/launcher/version-links.js

/** Returns the versions, in the same order, with their links. */
function linkVersions(versions, place, serverUrl) {
    return versions.map(version => ({
        version,
        compare: compareUrl(version, versions, serverUrl),
        rollback: rollbackCommand(version, place),
    }));
}
/** Formats the comparisons and the rollback commands as Markdown lines, in the order of the versions. */
function formatLinks(versions) {
    const compared = versions.flatMap(({ compare }) => compare ?? []);
    const commands = versions.flatMap(({ rollback }) => rollback ?? []);
    return [
        ...(compared.length === 0 ? [] : ['', 'Changes of the source:', '', ...compared.map(url => `- ${url}`)]),
        ...(commands.length === 0 ? [] : ['', 'Roll back to an image:', '', ...(0,markdown/* fenced */.OF)(commands.join('\n'))]),
    ];
}
/**
 * Returns the URL that compares a version's source commit with the commit of the version before it on the same branch.
 *
 * @param versions all versions, newest first.
 * @returns undefined for the first version of a branch, for the same commit or another source, and outside GitHub.
 */
function compareUrl(version, versions, serverUrl) {
    const { source } = version;
    const older = versions.slice(versions.indexOf(version) + 1);
    const previous = older.find(({ branches }) => branches.some(name => version.branches.includes(name)));
    const base = previous?.source;
    if (source === undefined || base === undefined || base.repository !== source.repository)
        return undefined;
    const isElsewhere = [version, previous].some(item => item?.build !== undefined && !item.build.startsWith(`${serverUrl}/`));
    if (isElsewhere || base.revision === source.revision)
        return undefined;
    return `${serverUrl}/${source.repository}/compare/${base.revision}...${source.revision}`;
}
/**
 * Returns the shell command that rolls the version's branches back to it.
 *
 * @returns undefined for an image without a digest, because its tag may have moved.
 */
function rollbackCommand({ image, branches }, { repository, workflow }) {
    if (image.digest === undefined)
        return undefined;
    const fields = [`branches=${branches.join(' ')}`, `rollback-to=${image.digest}`];
    return ['gh workflow run', quote(workflow), '--repo', quote(repository)]
        .concat(fields.map(field => `-f ${quote(field)}`))
        .join(' ');
}
/** Quotes a word for a POSIX shell, if necessary. */
function quote(word) {
    return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/history.js







const defaultWorkflow = 'update-image.yml';
const history_history = {
    usage: 'LAUNCHER [options]',
    details: `  LAUNCHER           launcher repository, as owner/name
  --dockerfile PATH  path of the launcher's Dockerfile; default ${dockerfile_locator/* defaultDockerfile */.e}: where mybinder.org finds it
  --workflow FILE    file name of the launcher's workflow, for the rollback commands; default ${defaultWorkflow}
  --json             print the images as JSON, with the launcher's commits and branches

The table lists the images recorded in the trailers of the launcher's commits, newest first. The
comparisons of their source commits and the command that rolls back to each image follow. Nothing is written.
${github_services/* tokenHelp */.hK}
Exit code: 0 printed, 1 no image was ever pinned, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
            dockerfile: { type: 'string', default: dockerfile_locator/* defaultDockerfile */.e },
            workflow: { type: 'string', default: defaultWorkflow },
            json: { type: 'boolean', default: false },
        });
        const repository = (0,github_services/* parseRepositoryArgument */.tp)((0,read_arguments/* singlePositional */.BT)(positionals, 'LAUNCHER'));
        const dockerfile = (0,read_arguments/* withUsageErrors */.Lc)(() => (0,dockerfile_locator/* parseDockerfileLocator */.s7)(values.dockerfile));
        const services = (0,github_services/* gitHubServices */.Qq)(env, terminal);
        const commits = await (0,github_services/* launcherReader */.cc)(services, repository).readHistory(dockerfile);
        const versions = (0,version_history/* readVersions */.q2)(commits);
        const place = { repository: (0,github_repository/* formatGitHubRepository */.PZ)(repository), workflow: values.workflow };
        const linked = linkVersions(versions, place, services.serverUrl);
        if (values.json)
            terminal.out(JSON.stringify(linked.map(toJson), null, 2));
        else
            terminal.out([(0,version_history/* formatVersionTable */.m3)(versions, services.serverUrl), ...formatLinks(linked)].join('\n'));
        if (versions.length === 0) {
            terminal.err(`No commit in ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} has pinned an image in ${dockerfile.label}.`);
        }
        return versions.length === 0 ? 1 : 0;
    },
};
function toJson({ version, compare, rollback }) {
    const { image, date, source, build, commit, branches } = version;
    const { tag, digest } = image;
    return {
        image: (0,reference/* formatReference */.FH)(image),
        tag,
        digest,
        date,
        source,
        build,
        commit,
        branches,
        compare,
        rollback,
    };
}


/***/ }),

/***/ 53960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   e: () => (/* binding */ defaultDockerfile),
/* harmony export */   s7: () => (/* binding */ parseDockerfileLocator)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Default of `dockerfile`: the Dockerfile that mybinder.org would build. */
const defaultDockerfile = 'auto';
const folders = ['.binder', 'binder'];
const root = 'Dockerfile';
/**
 * Rule of repo2docker: the Dockerfile is in the folder `.binder` or `binder`, or at the top if neither folder exists.
 * Source: repo2docker, buildpacks/base.py, `binder_dir`.
 */
const asRepo2docker = {
    label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile',
    paths: [...folders, ...folders.map(folder => `${folder}/${root}`), root],
    locate: kind => {
        const [folder, second] = folders.filter(name => kind(name) === 'directory');
        if (second !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ and ${second}/ both exist, so mybinder.org builds nothing: delete one of them`);
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

/***/ 99224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ parsePinMessage),
/* harmony export */   m3: () => (/* binding */ formatVersionTable),
/* harmony export */   q2: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);


const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
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
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
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
    return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
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
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(image.tag ?? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(image)),
            date.slice(0, 10),
            digest,
            source === undefined ? '—' : formatSource(source, build, serverUrl),
            build === undefined ? '—' : `[${runName(build)}](${build})`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Tag | Date | Digest | Source | Build |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
/** Formats a link to the commit, or the commit alone if the build ran on another server. */
function formatSource({ repository, revision }, build, serverUrl) {
    const short = revision.slice(0, 8);
    const isElsewhere = build !== undefined && !build.startsWith(`${serverUrl}/`);
    return isElsewhere ? `${repository}@${short}` : `[${short}](${serverUrl}/${repository}/commit/${revision})`;
}
function runName(build) {
    const id = /\/runs\/(\d+)/.exec(build)?.[1];
    return id === undefined ? 'build' : `run ${id}`;
}


/***/ }),

/***/ 37403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   eR: () => (/* binding */ escapeExceptCode),
/* harmony export */   lV: () => (/* binding */ factList)
/* harmony export */ });
/* unused harmony export codeSpan */
/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}
/**
 * Returns untrusted text as inline code, in which GitHub renders no Markdown, HTML, mention, reference or link. Use it
 * after other text of the line: at its start, a long run of backticks could begin a code block.
 */
function codeSpan(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    if (line === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = /^`|`$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Escapes text for one line of Markdown, but keeps code in backticks. */
function escapeExceptCode(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part))
        .join('');
}
/**
 * Returns the lines of a Markdown list of names and values, both already Markdown. A list avoids the empty header row of
 * a table.
 */
function factList(facts) {
    return facts.map(([name, value]) => `- **${name}:** ${value}`);
}
/** Returns the lines of a code block. Its fence is longer than any run of backticks in the text. */
function fenced(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, text, fence];
}
/** Returns the length of the longest run of backticks. */
function longestRun(text) {
    let length = 0;
    for (const [run] of text.matchAll(/`+/g))
        length = Math.max(length, run.length);
    return length;
}


/***/ })

};
