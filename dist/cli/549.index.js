export const id = 549;
export const ids = [549];
export const modules = {

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launchTableCommand: () => (/* binding */ launchTableCommand)
});

// EXTERNAL MODULE: ./build/git/github-repository.js
var github_repository = __webpack_require__(7965);
// EXTERNAL MODULE: ./build/git/release.js
var release = __webpack_require__(5930);
// EXTERNAL MODULE: ./build/markdown/escape-markdown.js
var escape_markdown = __webpack_require__(803);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/launcher/launch-link.js
var launch_link = __webpack_require__(2487);
// EXTERNAL MODULE: ./build/launcher/launched-image.js + 1 modules
var launched_image = __webpack_require__(9484);
;// CONCATENATED MODULE: ./build/launcher/launch-table.js






const byName = new Intl.Collator('en', { numeric: true }).compare;
/** The default branch first, then other branches by name, then releases with the newest first. */
function launchTable(launcher, branches, defaultBranch) {
    const rows = [];
    const leftOut = [];
    const rank = ({ name }) => name === defaultBranch ? 0 : (0,release/* parseRelease */.B)(name) !== undefined ? 2 : 1;
    const sorted = [...branches].sort((one, other) => {
        const order = byName(one.name, other.name);
        return rank(one) - rank(other) || (rank(one) === 2 ? -order : order);
    });
    for (const branch of sorted) {
        try {
            rows.push(rowOf(launcher, branch.name, readBranch(branch)));
        }
        catch (error) {
            leftOut.push({ branch: branch.name, reason: error instanceof Error ? error.message : String(error) });
        }
    }
    return { rows, leftOut };
}
function readBranch({ dockerfile, problem }) {
    if (dockerfile === undefined)
        throw new Error(problem ?? 'it has no Dockerfile');
    return (0,launched_image/* readLaunchedImage */.y)(dockerfile);
}
function rowOf(launcher, branch, { reference, held }) {
    return {
        branch,
        image: (0,oci_reference/* formatReference */.FH)(reference),
        isPinned: reference.digest !== undefined,
        held,
        launchUrl: (0,launch_link/* launchUrl */.Hw)(launcher, branch),
        badge: (0,launch_link/* launchBadge */.dU)(launcher, branch),
        runs: runsOf(reference),
    };
}
function runsOf(reference) {
    const { tag, digest } = reference;
    const version = tag ?? (digest === undefined ? 'latest' : (0,oci_digest/* hexOf */.ZD)(digest).slice(0, 12));
    return `${(0,oci_reference/* formatImageRepository */.hp)(reference)}:${version}`;
}
/** The table for the launcher's README. */
function formatLaunchTable({ rows }) {
    const lines = rows.map(({ branch, runs, isPinned, held, badge }) => {
        const notes = [
            isPinned ? '' : 'not pinned',
            held === undefined ? '' : `held: ${held || 'no reason given'}`,
        ];
        const note = notes.filter(Boolean).join(', ');
        const cell = `${(0,escape_markdown/* escapeMarkdown */.F)(runs)}${note === '' ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.F)(note)})`}`;
        return `| ${(0,escape_markdown/* escapeMarkdown */.F)(branch)} | ${cell} | ${badge} |`;
    });
    return ['| Branch | Runs | Launch |', '| --- | --- | --- |', ...lines].join('\n');
}

// EXTERNAL MODULE: ./build/cli/github-access.js + 2 modules
var github_access = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/launch-table.js




const launchTableCommand = {
    usage: 'LAUNCHER [options]',
    details: `  LAUNCHER           owner/name of the launcher repository
  --dockerfile PATH  default .binder/Dockerfile
  --json             print the rows, and the branches that were left out, as JSON

The Markdown goes to standard output; nothing is written to the launcher. It names tags, not digests, so that it stays
true when the next image is pinned. ${github_access/* tokenHelp */.hK}
Exit code: 0 printed, 1 no branch can be launched, 2 anything else.`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
            dockerfile: { type: 'string', default: '.binder/Dockerfile' },
            json: { type: 'boolean', default: false },
        });
        const repository = (0,github_access/* parseRepositoryArgument */.tp)((0,read_arguments/* onePositional */.PN)(positionals, 'LAUNCHER'));
        const state = await (0,github_access/* launcherReader */.cc)((0,github_access/* gitHubAccess */.gz)(env), repository).readState(values.dockerfile);
        const branches = state.branches.map(({ branch, bytes, problem }) => {
            return { name: branch, dockerfile: bytes, problem };
        });
        const table = launchTable((0,github_repository/* formatGitHubRepository */.P)(repository), branches, state.defaultBranch);
        if (values.json)
            terminal.out(JSON.stringify(table, null, 2));
        else {
            terminal.out(formatLaunchTable(table));
            for (const { branch, reason } of table.leftOut)
                terminal.err(`left out: branch "${branch}": ${reason}`);
        }
        return table.rows.length === 0 ? 1 : 0;
    },
};


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseRelease)
/* harmony export */ });
/* unused harmony export isHighestRelease */
/** @returns undefined for anything else, among it release candidates and development versions. */
function parseRelease(tag) {
    const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
    return numbers?.split('.').map(BigInt);
}
/** Whether a tag is a release that none of the others exceeds. Tags that are not releases do not count. */
function isHighestRelease(tag, others) {
    const release = parseRelease(tag);
    if (release === undefined)
        return false;
    return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0);
}
function compare(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at++) {
        const [mine, theirs] = [one[at] ?? 0n, other[at] ?? 0n];
        if (mine !== theirs)
            return mine > theirs ? 1 : -1;
    }
    return 0;
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ parseBadgeLabel),
/* harmony export */   gc: () => (/* binding */ launchBadgeIn),
/* harmony export */   sj: () => (/* binding */ badgeFormats)
/* harmony export */ });
/* harmony import */ var _markdown_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(803);

const badgeFormats = ['markdown', 'html', 'rst', 'url'];
const picture = 'https://mybinder.org/badge_logo.svg';
/** A launch badge, or the bare link, as text to paste. The label is what is read out, and shown without the picture. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,_markdown_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)(label.replaceAll('&', '&amp;'))}](${picture})](${url})`;
        case 'html':
            return `<a href="${escapeHtml(url)}"><img src="${picture}" alt="${escapeHtml(label)}"></a>`;
        case 'rst':
            // An option's text is taken as it is, but a target that ends with "_" would be the name of another one.
            return [`.. image:: ${picture}`, `   :target: ${url.replace(/_$/, '%5F')}`, `   :alt: ${label}`].join('\n');
        case 'url':
            return url;
    }
}
/** @throws Error when it would break the badge's text in some format. */
function parseBadgeLabel(text) {
    const label = text.trim().replace(/ +/g, ' ');
    if (label === '')
        throw new Error('the label is empty: say what the badge starts, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new Error('the label is of more than one line: write it in one');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readAsToday),
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   a0: () => (/* binding */ readPlainly),
/* harmony export */   jR: () => (/* binding */ encodeStrictly)
/* harmony export */ });
/**
 * How a value reaches nbgitpuller through a launch link, and back: two decoders that do not agree.
 *
 * mybinder.org's page passes the whole query through `decodeURI` before it reads `urlpath` (BinderHub since 2024-12);
 * older pages, and every tool that follows the URL standard, do not. Twice-encoded values come out right under both,
 * but for what `decodeURI` uncovers too early: `&`, `#`, `+` and `%` before two hex digits.
 */
const uncoveredTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/** `encodeURIComponent`, and the five characters more that RFC 3986 reserves: `)` would end a Markdown link. */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encoded once more than a plain decoder undoes, where today's page undoes it. */
function protectFromEarlyDecoding(text) {
    return text.replace(uncoveredTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** As mybinder.org's page of today reads a link. */
function readAsToday(link) {
    return readArguments(new URLSearchParams(decodeURI(new URL(link).search.slice(1))));
}
/** As the URL standard has it. */
function readPlainly(link) {
    return readArguments(new URL(link).searchParams);
}
/** Both lead the browser to the server's `git-pull` page, whose own query is plain. */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}


/***/ }),

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ launchUrl),
/* harmony export */   dU: () => (/* binding */ launchBadge),
/* harmony export */   oA: () => (/* binding */ launchLink)
/* harmony export */ });
/* harmony import */ var _git_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7965);
/* harmony import */ var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41);
/* harmony import */ var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6217);



/** Where people go to launch. The branch keeps its slashes: BinderHub takes the rest of the path as the ref. */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeStrictly */ .jR).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Markdown of the well-known badge. */
function launchBadge(launcherRepository, launcherBranch) {
    return (0,_launch_link_badge_js__WEBPACK_IMPORTED_MODULE_1__/* .launchBadgeIn */ .gc)('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
}
/**
 * A link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens a file of it.
 *
 * @throws Error when no link leads there, rather than one that leads elsewhere.
 */
function launchLink(launcher, content) {
    const wanted = pullArguments(content);
    const inner = Object.entries(wanted)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeStrictly */ .jR)((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .protectFromEarlyDecoding */ .Wl)(value ?? ''))}`)
        .join('&');
    const start = launchUrl((0,_git_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .P)(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${(0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeStrictly */ .jR)(`git-pull?${inner}`)}`;
    if (!isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsToday */ .Cr)(url), wanted))
        throw new Error(`no launch link can carry ${JSON.stringify(content)}`);
    return {
        url,
        warnings: isSame((0,_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainly */ .a0)(url), wanted) ? [] : renameWarnings(content),
    };
}
function pullArguments({ repository, branch, path }) {
    const folder = repository.name;
    return {
        repo: `https://github.com/${(0,_git_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .P)(repository)}`,
        branch: branch ?? null,
        // nbgitpuller clones into the last part of the address, and sends the browser to this path as it stands.
        urlpath: `lab/tree/${folder}${path === undefined ? '' : `/${asUrlPath(path)}`}`,
    };
}
/** Only what would not be part of a path: the rest stays readable, and the browser encodes it. */
function asUrlPath(path) {
    return path.replace(/[%#?\\]| $/g, encodeURIComponent);
}
function isSame(one, other) {
    return one.repo === other.repo && one.branch === other.branch && one.urlpath === other.urlpath;
}
const troublesome = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
function renameWarnings(content) {
    return ['branch', 'path'].flatMap(part => {
        const text = content[part];
        const found = [...new Set(text?.match(troublesome[part]))].map(character => JSON.stringify(character));
        if (text === undefined || found.length === 0)
            return [];
        return [
            `The ${part} ${JSON.stringify(text)} holds ${found.join(' and ')}. The link is right for mybinder.org as it is ` +
                'today, but BinderHubs of before 2025, and tools that decode links by the standard, may look for another ' +
                `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} to be right everywhere.`,
        ];
    });
}


/***/ }),

/***/ 9484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readLaunchedImage)
});

// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(6084);
;// CONCATENATED MODULE: ./build/dockerfile/mark.js

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const mark_form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu;
const kinds = ['hold', 'frozen'];
/**
 * The comment `# binder-actions: hold REASON`, or `frozen`; the reason may be empty. It belongs above FROM, and counts
 * wherever it stands: who wrote it wants that nothing changes.
 *
 * @throws Error naming the line of such a comment with any other word, which may have been meant to be one of these.
 */
function readMark(dockerfile, kind) {
    const marks = dockerfile.comments.flatMap(({ text, line }) => {
        const [, word, reason = ''] = mark_form.exec(text) ?? [];
        return word === undefined ? [] : [{ word, mark: { reason: reason.trim(), line } }];
    });
    const unknown = marks.find(({ word }) => !kinds.includes(word.toLowerCase()));
    if (unknown !== undefined) {
        throw new Error(`line ${unknown.mark.line} says "binder-actions: ${unknown.word}", which is neither "hold" nor "frozen": write ` +
            '`# binder-actions: hold REASON` if nothing is to change, else delete it');
    }
    return marks.find(({ word }) => word.toLowerCase() === kind)?.mark;
}
/** Puts such a comment right above the last FROM; every other byte stays as it was. */
function addMark(bytes, kind, reason) {
    const dockerfile = parseDockerfile(bytes);
    const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')?.start ?? 0;
    const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(byteOrderMark);
    const lineStart = Math.max(Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1, hasByteOrderMark ? 3 : 0);
    const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (dockerfile.newline === 'crlf' ? '\r\n' : '\n');
    return Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]);
}

// EXTERNAL MODULE: ./build/dockerfile/stages.js + 2 modules
var dockerfile_stages = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/launcher/launched-image.js




/**
 * The image that the last stage is built on, through other stages of the file.
 *
 * @throws Error naming the line when the file is malformed, or does not say which image that is.
 */
function readLaunchedImage(bytes) {
    const dockerfile = (0,parse_dockerfile/* parseDockerfile */.A)(bytes);
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile);
    let stage = stages.at(-1);
    while (stage?.parent !== undefined)
        stage = stages[stage.parent];
    if (stage?.kind !== 'image' || stage.resolved === undefined) {
        const line = stage?.line ?? 1;
        throw new Error(`line ${line}: FROM ${stage?.base ?? ''} is no image that is known before the build: write FROM with image, tag and digest`);
    }
    const reference = parse(stage.resolved, stage.line);
    return {
        reference,
        line: stage.line,
        held: readMark(dockerfile, 'hold')?.reason,
        isFrozen: readMark(dockerfile, 'frozen') !== undefined,
    };
}
function parse(text, line) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch (error) {
        throw new Error(`line ${line}: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/** Makes text safe in a line of Markdown and its tables: names come from images and branches that anybody may have made. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ })

};
