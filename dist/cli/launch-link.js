export const id = 6480;
export const ids = [6480];
export const modules = {

/***/ 56480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launchLink: () => (/* binding */ launchLink)
});

// EXTERNAL MODULE: ./build/launcher/launch-link-badge.js
var launch_link_badge = __webpack_require__(60041);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/launcher/launch-link.js
var launch_link = __webpack_require__(72487);
// EXTERNAL MODULE: ./build/refs/ref-name.js
var ref_name = __webpack_require__(86260);
;// CONCATENATED MODULE: ./build/launcher/git-address.js
/** Separator between a repository and its pages on GitLab. */
const gitlabSeparator = '/-/';
const gitlabView = /^(?:tree|blob|raw|blame|edit)\/(.+)$/;
/** Paths of web pages of Gitea, Forgejo (Codeberg) and Bitbucket, which contain the branch. */
const giteaView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(?:branch|tag)\/(.+)$/;
const bitbucketView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(.+)$/;
/**
 * Parses the address of a repository, or of a branch, folder or file in it, on any git host.
 *
 * @param path path of the address, decoded, without slashes at its ends.
 * @returns undefined if it names an account, or is empty.
 */
function parseGitAddress(host, path) {
    const { repository, rest } = splitPath(host, path);
    const bare = repository.replace(/\.git$/, '');
    const name = bare.split('/').at(-1) ?? '';
    if (!bare.includes('/'))
        return undefined;
    const encoded = bare.split('/').map(encodeURIComponent).join('/');
    return {
        repository: { url: `https://${host}/${encoded}`, name },
        segments: rest === '' ? [] : rest.split('/'),
    };
}
/** Splits a path into the repository, and the branch and path below it. */
function splitPath(host, path) {
    const separator = `${path}/`.indexOf(gitlabSeparator);
    if (separator > 0) {
        const [, rest = ''] = gitlabView.exec(path.slice(separator + gitlabSeparator.length)) ?? [];
        return { repository: path.slice(0, separator), rest };
    }
    const found = giteaView.exec(path) ?? (host === 'bitbucket.org' ? bitbucketView.exec(path) : null);
    const [, repository = path, rest = ''] = found ?? [];
    return { repository, rest };
}

;// CONCATENATED MODULE: ./build/launcher/launch-link-address.js





/** First path segments of GitHub's own pages, which cannot be account names. */
const gitHubPages = new Set(('about apps collections enterprise explore features issues login marketplace new notifications orgs pricing ' +
    'pulls search security settings site sponsors stars topics trending').split(' '));
/** Branches that are unambiguous in an address: git does not allow the branches `main` and `main/x` together. */
const unambiguousBranches = new Set(['main', 'master', 'HEAD']);
const accepted = 'expected "owner/name", or the address of a git repository, such as https://github.com/owner/name';
/**
 * Parses `owner/name` on GitHub, or the address of a repository, or of a branch, folder or file in it, on any git host.
 *
 * @param branch branch, if known; it determines where the path starts in an address.
 * @throws Error that names the text, why it is not a repository, and the accepted forms.
 */
function parseRepositoryAddress(text, branch) {
    const trimmed = text.trim();
    if (trimmed === '')
        throw new user_error/* UserError */.yo('launch-link-invalid', `no repository is given: ${accepted}`);
    if (!trimmed.isWellFormed())
        reject(trimmed, 'contains half of a surrogate pair');
    const remote = otherHost(trimmed);
    if (remote !== undefined) {
        const { repository, segments } = parseGitAddress(remote.host, remote.path) ?? reject(trimmed, 'is an account, not a repository');
        return segments.length === 0
            ? { repository, isBranchGuessed: false }
            : { repository, ...splitBranch(segments, branch) };
    }
    const [owner = '', name = '', view = '', ...segments] = splitAddress(trimmed);
    if (gitHubPages.has(owner.toLowerCase()))
        reject(trimmed, "is one of GitHub's own pages");
    if (name === '' && /^[\w-]+$/.test(owner))
        reject(trimmed, 'is an account, not a repository');
    let repository;
    try {
        repository = (0,github_repository/* parseGitHubRepository */.lF)(`${owner}/${name}`);
    }
    catch {
        return reject(trimmed, 'is not a repository');
    }
    const [first = '', ...others] = segments;
    if (first !== '' && ['commit', 'commits', 'compare', 'pull'].includes(view))
        reject(trimmed, 'is a page about changes, not a branch, folder or file');
    if (view === 'releases' && first === 'tag' && others.length > 0)
        return { repository, branch: parseBranchName(others.join('/')), isBranchGuessed: false };
    if (!['tree', 'blob', 'raw', 'edit', 'blame'].includes(view) || segments.length === 0) {
        return { repository, isBranchGuessed: false };
    }
    return { repository, ...splitBranch(segments, branch) };
}
/** Hosts that are handled separately: GitHub's, whose repositories have an owner and a name, and hosts without repositories. */
const notOther = /(?:^|\.)(?:github\.com|mybinder\.org|github\.io)$/;
/** Returns the host and the decoded path of an address that is not on GitHub; undefined for any other text. */
function otherHost(text) {
    const [, scpHost, scpPath] = /^[^@/\s]+@([^:/\s]+):(?!\/)(.+)$/.exec(text) ?? [];
    const [first = ''] = /^[^/\s]+(?=\/)/.exec(text) ?? [];
    const address = scpHost !== undefined
        ? `https://${scpHost}/${scpPath}`
        : /^(?:https?|ssh|git):\/\//i.test(text)
            ? text
            : /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(first)
                ? `https://${text}`
                : '';
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address.replace(/^(?:ssh|git):/i, 'https:'));
    if (notOther.test(url.hostname))
        return undefined;
    const parts = url.pathname.split('/').filter(part => part !== '');
    // SSH and HTTPS use different ports.
    const host = /^ssh:/i.test(address) ? url.hostname : url.host;
    return { host, path: parts.map(part => decode(part, text)).join('/') };
}
function splitAddress(text) {
    const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const ssh = /^(?:[^@/\s]+@)([^:/\s]+):(?!\/)(.+)$/.exec(text);
    // Account names contain no dots.
    const [host = ''] = /^[^/\s]+(?=\/|$)/.exec(text) ?? [];
    if (!isAddress && ssh === null && !/.\../.test(host)) {
        const segments = text.replace(/\/$/, '').split('/');
        if (segments.length > 2)
            reject(text, 'has more than two parts (enter a branch or a path separately)');
        return withoutGit(segments);
    }
    const address = ssh === null ? (isAddress ? text : `https://${text}`) : `ssh://${ssh[1]}/${ssh[2]}`;
    if (!URL.canParse(address))
        return reject(text, 'is not an address');
    const { protocol, hostname, pathname } = new URL(address);
    if (!['https:', 'http:', 'ssh:', 'git:'].includes(protocol))
        reject(text, `has the unsupported protocol "${protocol}//"`);
    if (hostname === 'mybinder.org')
        reject(text, 'is already a launch link');
    if (hostname === 'gist.github.com')
        reject(text, 'is a gist');
    if (hostname.endsWith('.github.io'))
        reject(text, 'is a website, not the repository that it is built from');
    if (!['github.com', 'www.github.com'].includes(hostname))
        reject(text, `is on ${hostname}, not on GitHub`);
    return withoutGit(pathname.split('/').filter(part => part !== '')).map(part => decode(part, text));
}
function withoutGit([owner = '', name = '', ...segments]) {
    return [owner, name.replace(/\.git$/, ''), ...segments];
}
function decode(part, text) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return reject(text, `has invalid percent-encoding in "${part}"`);
    }
}
function splitBranch(segments, knownBranch) {
    const fullPath = segments.join('/');
    if (knownBranch !== undefined && (fullPath === knownBranch || fullPath.startsWith(`${knownBranch}/`))) {
        return {
            branch: knownBranch,
            ...contentPath(fullPath.slice(knownBranch.length + 1)),
            isBranchGuessed: false,
        };
    }
    const [branch = '', ...path] = segments;
    return {
        branch: parseBranchName(branch),
        ...contentPath(path.join('/')),
        isBranchGuessed: path.length > 0 && !unambiguousBranches.has(branch),
    };
}
function contentPath(text) {
    return text === '' ? {} : { path: parseContentPath(text) };
}
function reject(text, problem) {
    throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} ${problem}: ${accepted}`);
}
/**
 * Parses the name of a branch or tag.
 *
 * @throws Error when the name is invalid in git or is a commit ID.
 */
function parseBranchName(text) {
    const name = text.trim().replace(/^refs\/(?:heads|tags)\//, '');
    // A commit ID cannot be cloned as a branch, and GitHub does not allow branches with such names.
    if (/^[0-9a-f]{40}$/i.test(name))
        throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} is a commit, which a launch link cannot open: enter a branch or a tag`);
    if ((0,ref_name/* isRefName */.p)(name))
        return name;
    throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} is not a valid branch or tag name: git does not allow spaces, ~^:?*[\\, "..", "@{", ` +
        'or "/" at the start or the end');
}
/**
 * Parses a path in the repository, without leading or trailing slashes.
 *
 * @throws Error when it leads outside the repository.
 */
function parseContentPath(text) {
    const path = text.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '');
    if (path === '')
        throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} does not name a file or folder: leave it empty for the top folder`);
    if (/[\p{Cc}\p{Cs}]/u.test(path))
        throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} contains a control character or half of a surrogate pair: remove it`);
    if (path.split('/').some(part => ['', '.', '..'].includes(part))) {
        throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} is not a valid path: write it relative to the repository's top folder, without "..", "." or an empty part`);
    }
    return path;
}
/**
 * Parses `owner/name/branch`, or the address of a branch, which may contain slashes.
 *
 * @throws Error that names the accepted form.
 */
function parseLauncherPlace(text) {
    const trimmed = text.trim();
    try {
        const [owner = '', name = '', ...branch] = trimmed.includes('://')
            ? splitLauncherAddress(trimmed)
            : trimmed.split('/');
        if (branch.length === 0)
            throw new user_error/* UserError */.yo('launch-link-invalid', 'it has no branch');
        // The page on mybinder.org decodes the ref in the address twice, other pages once.
        if (/%[0-9A-Fa-f]{2}/.test(text))
            throw new user_error/* UserError */.yo('launch-link-invalid', 'no launch link can encode "%" before two hex digits');
        return {
            repository: (0,github_repository/* parseGitHubRepository */.lF)(`${owner}/${name}`),
            branch: parseBranchName(branch.join('/')),
        };
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        throw new user_error/* UserError */.yo('launch-link-invalid', `${JSON.stringify(text)} is not a launcher: expected "owner/name/branch" (${reason})`);
    }
}
function splitLauncherAddress(text) {
    const { repository, branch, path } = parseRepositoryAddress(text);
    if ('url' in repository)
        throw new user_error/* UserError */.yo('launch-link-invalid', 'a launcher is a repository on GitHub');
    return [repository.owner, repository.name, ...[branch, path].filter(part => part !== undefined)];
}

;// CONCATENATED MODULE: ./build/launcher/launch-link-form.js






const formFields = (/* unused pure expression or super */ null && (['repository', 'branch', 'path', 'launcher', 'label']));
/** Applications that can open the content; `url` is any path below the server's URL. */
const applications = ['lab', 'notebook', 'rstudio', 'url'];
/** Default launcher. */
const defaultLauncher = 'underworldcode/uw3-binder-launcher/main';
const defaultLabel = 'Binder';
/** Validates all fields and reports the problem of each; shared by the command line and the web page. */
function readLinkForm(form) {
    const problems = {};
    function read(field, parse) {
        try {
            return parse();
        }
        catch (error) {
            problems[field] = (0,error_message/* messageOf */.b)(error);
            return undefined;
        }
    }
    const isGiven = (field) => form[field].trim() !== '';
    const branch = read('branch', () => (isGiven('branch') ? parseBranchName(form.branch) : undefined));
    const path = read('path', () => (isGiven('path') ? parseContentPath(form.path) : undefined));
    const address = read('repository', () => parseRepositoryAddress(form.repository, branch));
    const launcher = read('launcher', () => parseLauncherPlace(form.launcher));
    const label = read('label', () => (0,launch_link_badge/* parseBadgeLabel */.XY)(form.label));
    const application = read('urlPath', () => readApplication(form));
    if (address === undefined ||
        launcher === undefined ||
        label === undefined ||
        application === undefined ||
        Object.keys(problems).length > 0) {
        return { isComplete: false, problems };
    }
    return complete({ launcher, label, application }, address, { branch, path });
}
function complete({ launcher, label, application, }, address, { branch, path }) {
    const content = {
        repository: address.repository,
        ...optionalProperty('branch', branch ?? address.branch),
        ...optionalProperty('path', path ?? address.path),
        ...(application.kind === 'lab' ? {} : { application }),
    };
    const isGuess = address.isBranchGuessed && branch === undefined;
    const notes = isGuess
        ? [
            `The address is read as branch "${address.branch}" and path "${address.path}": set the branch if it contains a slash.`,
        ]
        : [];
    if (content.path !== undefined && (application.kind === 'rstudio' || application.kind === 'url'))
        notes.push(`The path "${content.path}" is not opened: ${application.kind === 'url' ? 'the URL path' : 'RStudio'} does not contain it.`);
    return { isComplete: true, launcher, content, link: (0,launch_link/* launchLink */.oA)(launcher, content), label, notes };
}
/** Describes what the link does, for the author to check. */
function describeLaunch(launcher, { repository, branch, path, application = { kind: 'lab' } }) {
    const name = 'url' in repository ? repository.url : formatGitHubRepository(repository);
    const source = `${name} (${branch ?? 'its default branch'})`;
    const target = application.kind === 'url'
        ? `${application.urlPath}, with ${source}`
        : `${path ?? 'the top folder'} of ${source}`;
    const place = { lab: '', notebook: ' in the classic notebook,', rstudio: ' in RStudio,', url: '' }[application.kind];
    return `Opens ${target}${place} in the image of ${formatGitHubRepository(launcher.repository)} (${launcher.branch}).`;
}
function readApplication({ application = 'lab', urlPath = '' }) {
    const kind = applications.find(name => name === application) ?? 'lab';
    return kind === 'url' ? { kind, urlPath: parseUrlPath(urlPath) } : { kind };
}
/** Parses a path below the server's URL, such as `voila/render/course/app.ipynb`. */
function parseUrlPath(text) {
    const path = text.trim().replace(/^\/+/, '');
    if (path === '' || /[\s\p{Cc}\p{Cs}]/u.test(path) || /^[a-z][a-z0-9+.-]*:/i.test(path))
        throw new user_error/* UserError */.yo('launch-link-invalid', 'expected a path below the address of the server, such as "voila/render/course/app.ipynb"');
    return path;
}
function optionalProperty(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/launch-link-prompts.js



const questions = [
    ['repository', 'Repository with the notebooks (owner/name or URL)'],
    ['branch', 'Branch or tag (empty: the default branch)'],
    ['path', 'File or folder to open (empty: the root folder)'],
    ['launcher', 'Launcher that provides the image (owner/name/branch)'],
];
/**
 * Asks for each field in turn and repeats a question until its answer is valid.
 *
 * @param form known values, suggested as defaults.
 */
async function promptForLink(form, format, prompt) {
    let known = form;
    for (const [field, question] of questions)
        known = await promptForField(known, field, question, prompt);
    return { form: known, format: await promptForFormat(format, prompt) };
}
async function promptForField(form, field, question, { ask, print }) {
    const known = form[field] || readInAddress(form, field);
    const suggestion = known === '' ? '' : ` [${known}]`;
    for (;;) {
        const answer = (await ask(`${known === '' ? question : question.replace(/ \(empty: [^()]*\)$/, '')}${suggestion}: `)).trim();
        const next = { ...form, [field]: answer === '' ? form[field] : answer };
        const reading = readLinkForm(next);
        const problem = reading.isComplete ? undefined : reading.problems[field];
        if (problem === undefined)
            return next;
        print(`  ${problem}`);
    }
}
/** Returns the branch or path contained in a pasted address. */
function readInAddress(form, field) {
    if (field !== 'branch' && field !== 'path')
        return '';
    return parseRepositoryAddress(form.repository, form.branch || undefined)[field] ?? '';
}
async function promptForFormat(suggestion, { ask, print }) {
    for (;;) {
        const answer = (await ask(`Format (${launch_link_badge/* badgeFormats */.sj.join(', ')}) [${suggestion}]: `)).trim().toLowerCase();
        const found = answer === '' ? suggestion : launch_link_badge/* badgeFormats */.sj.find(format => format === answer);
        if (found !== undefined)
            return found;
        print(`  ${JSON.stringify(answer)} is not a format: enter ${launch_link_badge/* badgeFormats */.sj.join(', ')}`);
    }
}

// EXTERNAL MODULE: ./build/cli/prompt-on-terminal.js
var prompt_on_terminal = __webpack_require__(55010);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/launch-link.js






const launchLink = {
    usage: '[OWNER/REPO] [options]',
    details: `  OWNER/REPO              repository with the notebooks on GitHub, or the URL of a repository on any git host, or of a branch, folder or file in it
  --branch NAME           branch or tag; default: the repository's default branch
  --path PATH             file or folder to open; default: the root folder
  --open APPLICATION      application that opens it: ${applications.slice(0, 3).join(', ')}; default lab (JupyterLab)
  --url-path PATH         instead of an application: path below the address of the server, such as voila/render/course/app.ipynb
  --launcher LAUNCHER     launcher that provides the image, as owner/name/branch;
                          default ${defaultLauncher}
  --label TEXT            alternative text of the badge; default ${defaultLabel}
  --format FORMAT         output format: ${launch_link_badge/* badgeFormats */.sj.join(', ')}; default ${launch_link_badge/* badgeFormats */.sj[0]}
  --json                  print the badge in all formats, and the warnings, as JSON

Without OWNER/REPO, the command prompts on a terminal. The badge is written to standard output, warnings to standard error.
Exit code: 0 printed, 2 usage or environment error.`,
    async run(args, _env, terminal) {
        const { form, format, isJson } = readCommandLine(args);
        if (form.repository !== '')
            return print(form, format, isJson, terminal);
        if (!process.stdin.isTTY)
            throw new command/* UsageError */.e('OWNER/REPO is missing: pass it as an argument, or run the command on a terminal');
        const answers = await (0,prompt_on_terminal/* promptOnTerminal */.e)(ask => promptForLink(form, format, { ask, print: terminal.err }));
        return print(answers.form, answers.format, isJson, terminal);
    },
};
const usesDefault = `the badge uses the image of ${defaultLauncher}; set \`--launcher OWNER/REPO/BRANCH\` to use another`;
function print(form, format, isJson, { out, err }) {
    const reading = readLinkForm(form);
    if (!reading.isComplete)
        throw new command/* UsageError */.e(Object.values(reading.problems).join('; '));
    const { link, label } = reading;
    const notes = [...reading.notes, ...(form.launcher === defaultLauncher ? [usesDefault] : [])];
    const formatBadge = (badgeFormat) => (0,launch_link_badge/* launchBadgeIn */.gc)(badgeFormat, link.url, label);
    for (const text of [...notes, ...link.warnings])
        err(`binder-actions launch-link: ${text}`);
    if (isJson) {
        const formats = Object.fromEntries(launch_link_badge/* badgeFormats */.sj.map(name => [name, formatBadge(name)]));
        out(JSON.stringify({ ...formats, warnings: link.warnings }, null, 2));
    }
    else
        out(formatBadge(format));
    return 0;
}
/** Parses the command line. @throws UsageError with the problem and the accepted values. */
function readCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        branch: { type: 'string', default: '' },
        path: { type: 'string', default: '' },
        launcher: { type: 'string', default: defaultLauncher },
        label: { type: 'string', default: defaultLabel },
        open: { type: 'string' },
        'url-path': { type: 'string' },
        format: { type: 'string', default: launch_link_badge/* badgeFormats */.sj[0] },
        json: { type: 'boolean', default: false },
    });
    const repository = positionals.length === 0 ? '' : (0,read_arguments/* singlePositional */.BT)(positionals, 'OWNER/REPO');
    const { branch, path, launcher, label } = values;
    const { open, 'url-path': urlPath } = values;
    if (open !== undefined && urlPath !== undefined)
        throw new command/* UsageError */.e('--open cannot be combined with --url-path: set one or the other');
    const application = urlPath === undefined ? (0,read_arguments/* chooseValue */.lS)('--open', applications.slice(0, 3), open ?? 'lab') : 'url';
    const form = { repository, branch, path, launcher, label, application, urlPath: urlPath ?? '' };
    return { form, format: (0,read_arguments/* chooseValue */.lS)('--format', launch_link_badge/* badgeFormats */.sj, values.format), isJson: values.json };
}


/***/ }),

/***/ 55010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ promptOnTerminal)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);



/** Asks questions on standard error, so that a pipe receives only the result. */
async function promptOnTerminal(askQuestions) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    const ended = new Promise((_, reject) => {
        lines.once('SIGINT', () => reject(new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .InterruptedError */ .p()));
        lines.once('close', () => {
            // The cursor is still behind the question.
            process.stderr.write('\n');
            reject(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('usage', 'the input ended before all questions were answered: run the command again'));
        });
    });
    try {
        return await Promise.race([askQuestions(question => lines.question(question)), ended]);
    }
    finally {
        // Without the handler above, which is for the end of the input.
        lines.removeAllListeners('close').close();
    }
}


/***/ }),

/***/ 68740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ singlePositional),
/* harmony export */   Lc: () => (/* binding */ withUsageErrors),
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   lS: () => (/* binding */ chooseValue),
/* harmony export */   qe: () => (/* binding */ unknownOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9000);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);





/**
 * Parses the options and positional arguments of a command line.
 *
 * @throws UsageError with an unknown option and the nearest known one.
 */
function readArguments(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(explain(error, Object.keys(options)));
    }
}
/** Returns a message of one line. For an unknown option it suggests a known one, unlike Node's own message. */
function explain(error, known) {
    const message = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
    const option = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (option !== undefined)
        return unknownOption(option, known);
    const [, named = ''] = /^Option '(?:-\w, )?(--[^' ]+)/.exec(message) ?? [];
    if (named === '')
        return message.split('\n', 1)[0] ?? message;
    return message.includes('does not take an argument')
        ? `${named} takes no value: write ${named} alone`
        : missingValue(named);
}
/** Returns the message for an unknown option. @param known names of the options, without dashes. */
function unknownOption(option, known) {
    return `unknown option ${option}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(option, known.map(name => `--${name}`))}`;
}
/** Returns the message for an option without a value. */
function missingValue(option) {
    return `${option} has no value: write ${option}=VALUE`;
}
/**
 * Returns the only positional argument.
 *
 * @throws UsageError when there is none or more than one.
 */
function singlePositional(positionals, name) {
    const [value, ...others] = positionals;
    if (value === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is missing`);
    if (others.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`expected one ${name}, got ${positionals.join(' and ')}`);
    return value;
}
/** Returns the value of an option with a fixed set of values. @throws UsageError with the accepted and nearest ones. */
function chooseValue(option, values, text) {
    const choice = values.find(value => value === text);
    if (choice !== undefined)
        return choice;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} is ${JSON.stringify(text)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(text, values)}: expected ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(values)}`);
}
/** Runs `parse` and converts its errors to a `UsageError`. */
function withUsageErrors(parse) {
    try {
        return parse();
    }
    catch (error) {
        throw error instanceof _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e ? error : new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e((0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    }
}


/***/ }),

/***/ 60041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ parseBadgeLabel),
/* harmony export */   gc: () => (/* binding */ launchBadgeIn),
/* harmony export */   sj: () => (/* binding */ badgeFormats)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


const badgeFormats = ['markdown', 'html', 'rst', 'url'];
const badgeImage = 'https://mybinder.org/badge_logo.svg';
/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`;
        case 'html':
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
        case 'rst':
            // Option text is taken literally, but a target that ends with `_` would be a reference to another target.
            return [
                `.. image:: ${badgeImage}`,
                `   :target: ${url.replace(/_$/, '%5F')}`,
                `   :alt: ${label}`,
            ].join('\n');
        case 'url':
            return url;
    }
}
/**
 * Parses the label of a badge.
 *
 * @throws Error when the label would break the badge in some format.
 */
function parseBadgeLabel(text) {
    const label = text.trim().replace(/ +/g, ' ');
    if (label === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', 'the label is empty: enter the text of the badge, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('launch-link-invalid', 'the label has more than one line: write it on one line');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 16217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   Zz: () => (/* binding */ readAsMybinder),
/* harmony export */   iS: () => (/* binding */ readAsStandard),
/* harmony export */   jR: () => (/* binding */ encodeStrictly),
/* harmony export */   lE: () => (/* binding */ readUrlPath)
/* harmony export */ });
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two different decoders.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12). Older pages, and tools that follow the URL standard, do not. Both decode twice-encoded values correctly,
 * except for characters that `decodeURI` decodes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */
const decodedTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function readAsMybinder(link) {
    return readArguments(queryAtMybinder(link));
}
/** Returns the path that a launch link opens on the server, decoded as on mybinder.org; undefined if it names none. */
function readUrlPath(link) {
    return queryAtMybinder(link).get('urlpath') ?? undefined;
}
function queryAtMybinder(link) {
    return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
}
/** Reads a link according to the URL standard. */
function readAsStandard(link) {
    return readArguments(new URL(link).searchParams);
}
/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. Its own query is decoded by the standard in both
 * cases.
 */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}


/***/ }),

/***/ 72487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ launchUrl),
/* harmony export */   dU: () => (/* binding */ launchBadge),
/* harmony export */   oA: () => (/* binding */ launchLink)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
/* harmony import */ var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);




/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Returns the Binder badge in Markdown. */
function launchBadge(launcherRepository, launcherBranch) {
    return (0,_launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .launchBadgeIn */ .gc)('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
}
/**
 * Returns a link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens one of its
 * files.
 *
 * @throws Error when no link can encode the content correctly.
 */
function launchLink(launcher, content) {
    const args = pullArguments(content);
    const pullQuery = Object.entries(args)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR)((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .protectFromEarlyDecoding */ .Wl)(value ?? ''))}`)
        .join('&');
    const start = launchUrl((0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStrictly */ .jR)(`git-pull?${pullQuery}`)}`;
    if (!isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsMybinder */ .Zz)(url), args))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
            .filter(text => text !== undefined)
            .map(text => `"${text}"`)
            .join(' and ')}: rename the branch or the path`);
    return {
        url,
        warnings: isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .readAsStandard */ .iS)(url), args) ? [] : renameWarnings(content),
    };
}
function pullArguments(content) {
    const { repository, branch } = content;
    return {
        repo: 'url' in repository ? repository.url : `https://github.com/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository)}`,
        branch: branch ?? null,
        urlpath: startPath(content),
    };
}
/**
 * Returns the path that nbgitpuller redirects the browser to, unchanged. The content is in a folder named after the last
 * part of the repository's address.
 *
 * @see https://nbgitpuller.readthedocs.io/link.html, whose generator writes these paths.
 */
function startPath({ repository, path, application = { kind: 'lab' } }) {
    const place = `${repository.name}${path === undefined ? '' : `/${asUrlPath(path)}`}`;
    switch (application.kind) {
        case 'lab':
            return `lab/tree/${place}`;
        case 'notebook':
            return `tree/${place}`;
        case 'rstudio':
            return 'rstudio/';
        case 'url':
            return application.urlPath;
    }
}
/** Escapes only characters that would end the path. The others stay readable; the browser encodes them. */
function asUrlPath(path) {
    return path.replace(/[%#?\\]| $/g, encodeURIComponent);
}
function isSame(first, second) {
    return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
}
const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
function renameWarnings(content) {
    const { branch, path, application } = content;
    const parts = [
        ['branch', branch, ambiguousCharacters.branch],
        ['path', path, ambiguousCharacters.path],
        ['URL path', application?.kind === 'url' ? application.urlPath : undefined, ambiguousCharacters.branch],
    ];
    return parts.flatMap(([part, text, characters]) => {
        const found = [...new Set(text?.match(characters))].map(character => JSON.stringify(character));
        if (text === undefined || found.length === 0)
            return [];
        return [
            `The ${part} ${JSON.stringify(text)} contains ${found.join(' and ')}. The link works on mybinder.org, but ` +
                'BinderHub versions before 2025, and tools that follow the URL standard, may decode another ' +
                `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} so that the link works everywhere.`,
        ];
    });
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


/***/ }),

/***/ 91906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote)
/* harmony export */ });
/** Parses the address of a git remote, `https://…`, `ssh://…` or `git@host:path`; undefined if it has another form. */
function parseRemote(text) {
    const [, scpHost = '', scpPath = ''] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? [];
    if (scpHost.includes('.'))
        return remote(scpHost, scpPath);
    if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text))
        return undefined;
    const { hostname, pathname } = new URL(text);
    return remote(hostname, pathname);
}
function remote(host, path) {
    const parts = path.split('/').filter(part => part !== '');
    return { host: host.toLowerCase(), path: parts.join('/').replace(/\.git$/, '') };
}


/***/ }),

/***/ 35613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ formatGitHubRepository),
/* harmony export */   aE: () => (/* binding */ isSameRepositoryName),
/* harmony export */   lF: () => (/* binding */ parseGitHubRepository)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);


const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const name = /^[A-Za-z0-9._-]{1,100}$/;
/**
 * Parses `owner/name`.
 *
 * @throws Error that names the text and the accepted form, with a suggested correction for a pasted URL.
 */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...others] = text.split('/');
    if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemote */ .M)(text.trim())?.path;
    const suggestion = pasted?.split('/').length === 2 ? `; write "${pasted}"` : '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`);
}
function formatGitHubRepository(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** Returns whether two names `owner/name` refer to one repository: GitHub ignores their case. */
function isSameRepositoryName(first, second) {
    return first.toLowerCase() === second.toLowerCase();
}


/***/ }),

/***/ 86260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * Characters and sequences that a ref name cannot contain. Half a surrogate pair (`\p{Cs}`) has no encoding.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function isRefName(text) {
    return text !== '' && !forbidden.test(text);
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   v: () => (/* binding */ andMore),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Formats a count and its noun: `1 file`, `2 files`, `2 branches`. */
function plural(count, noun) {
    const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's';
    return `${count} ${noun}${ending}`;
}
/** Joins up to `maxItems` items with commas and counts the others: `a, b and 3 more`. */
function formatList(items, maxItems) {
    return `${items.slice(0, maxItems).join(', ')}${andMore(items.length - maxItems)}`;
}
/** Formats accepted values: `one of auto, true, false`; or a single value alone. */
function oneOf(values) {
    return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
}
/** Returns the suffix of a shortened list, ` and 3 more`, or an empty string when nothing is left out. */
function andMore(count) {
    return count > 0 ? ` and ${count} more` : '';
}


/***/ })

};
