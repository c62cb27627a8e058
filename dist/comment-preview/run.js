export const id = 382;
export const ids = [382];
export const modules = {

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/launcher/preview-comment.js
var preview_comment = __webpack_require__(3253);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/github/pull-requests.js
var pull_requests = __webpack_require__(9554);
;// CONCATENATED MODULE: ./build/image/report/transfer.js
/** @param known layers that nodes already have: those of the last image and of the shared dependency image. */
function compareLayers(layers, known) {
    const knownDigests = new Set(known.map(({ digest }) => digest));
    const compared = layers.map(layer => ({ layer, isPresent: knownDigests.has(layer.digest) }));
    const sum = (items) => items.reduce((bytes, { layer }) => bytes + layer.size, 0);
    return {
        layers: compared,
        total: sum(compared),
        missing: sum(compared.filter(({ isPresent }) => !isPresent)),
    };
}

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/launcher/launch-link-badge.js
var launch_link_badge = __webpack_require__(41);
;// CONCATENATED MODULE: ./build/launcher/launch-link-encoding.js
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

;// CONCATENATED MODULE: ./build/launcher/launch-link.js




/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(encodeStrictly).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Returns the Binder badge in Markdown. */
function launchBadge(launcherRepository, launcherBranch) {
    return launchBadgeIn('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
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
        .map(([name, value]) => `${name}=${encodeStrictly(protectFromEarlyDecoding(value ?? ''))}`)
        .join('&');
    const start = launchUrl((0,github_repository/* formatGitHubRepository */.PZ)(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${encodeStrictly(`git-pull?${pullQuery}`)}`;
    if (!isSame(readAsMybinder(url), args))
        throw new user_error/* UserError */.yo('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
            .filter(text => text !== undefined)
            .map(text => `"${text}"`)
            .join(' and ')}: rename the branch or the path`);
    return {
        url,
        warnings: isSame(readAsStandard(url), args) ? [] : renameWarnings(content),
    };
}
function pullArguments(content) {
    const { repository, branch } = content;
    return {
        repo: 'url' in repository ? repository.url : `https://github.com/${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`,
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

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/layers/packages/package.js
/** Package managers whose metadata is read. If two of their packages list a file, it belongs to the first manager. */
const package_managers = ['conda', 'debian', 'r', 'julia', 'pip'];
const maxLength = 100;
/** Returns whether a text is usable as a name, version or build. Metadata may contain anything. */
function isField(text) {
    return text.length <= maxLength && /^[\w.+:~!^-]*$/.test(text);
}
/** Returns whether a package has a name and a version, and no field with unexpected characters. */
function isValid({ name, version, build }) {
    return name !== '' && version !== '' && [name, version, build].every(isField);
}

;// CONCATENATED MODULE: ./build/layers/packages/package-record.js




/** Characters. Registries accept manifests of a few megabytes; the record is a small fraction of that. */
const package_record_maxLength = 96_000;
const maxInflatedSize = 4 * 2 ** 20;
/** Encodes the packages of an image as the text of an annotation. @returns undefined if it is too long. */
function encodePackages({ packages, others }) {
    const rows = packages.map(({ manager, name, version, build, size }) => [
        managers.indexOf(manager),
        ...[name, version, build, size],
    ]);
    const text = deflateRawSync(JSON.stringify([others, rows]), { level: 9 }).toString('base64url');
    return text.length <= package_record_maxLength ? text : undefined;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function package_record_decodePackages(text) {
    if (text === undefined)
        return undefined;
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize });
        const [others, rows] = (0,json/* parseShape */.T)(schema, JSON.parse(bytes.toString()), 'the record of the packages');
        const packages = rows.flatMap(([index, name, version, build, size]) => {
            const manager = package_managers[index];
            return manager === undefined ? [] : [{ manager, name, version, build, size }];
        });
        return { packages, others };
    }
    catch {
        return undefined;
    }
}
const size = valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* safeInteger */.Y2(), valibot/* minValue */.Ww(0));
const field = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* regex */.yG(/^[\w.+:~!^-]{0,100}$/));
const schema = valibot/* tuple */.PV([field, valibot/* array */.YO(valibot/* tuple */.PV([size, field, field, field, size]))]);

;// CONCATENATED MODULE: ./build/layers/packages/package-changes.js



/**
 * Compares the packages of two images by the records in their manifests.
 *
 * @returns undefined if one of them has no record.
 */
function compareRecords(before, after) {
    const [old, current] = [package_record_decodePackages(before), package_record_decodePackages(after)];
    return old === undefined || current === undefined
        ? undefined
        : comparePackages(old.packages, current.packages);
}
function comparePackages(before, after) {
    const [old, current] = [byName(before), byName(after)];
    const updates = [...current].flatMap(([name, found]) => {
        const previous = old.get(name);
        return previous === undefined ? [] : [{ before: previous, after: found }];
    });
    return {
        added: [...current].flatMap(([name, found]) => (old.has(name) ? [] : found)),
        removed: [...old].flatMap(([name, found]) => (current.has(name) ? [] : found)),
        updated: updates.filter(({ before: a, after: b }) => a.version !== b.version),
        rebuilt: updates.filter(({ before: a, after: b }) => a.version === b.version && a.build !== b.build),
    };
}
function byName(packages) {
    return new Map(packages.map(found => [`${found.manager} ${found.name}`, found]));
}
/**
 * Returns whether two images have the same packages and other files, by the records in their manifests. False if one of
 * them has no record, or no packages: other files are compared by their sizes alone.
 */
function hasSameContent(before, after) {
    const [old, current] = [decodePackages(before), decodePackages(after)];
    if (old === undefined || current === undefined || current.packages.length === 0)
        return false;
    return (old.others === current.others && countDifferences(comparePackages(old.packages, current.packages)) === 0);
}
function countDifferences({ added, removed, updated, rebuilt }) {
    return added.length + removed.length + updated.length + rebuilt.length;
}
/** Counts the changes: `61 packages: 14 new versions, 47 rebuilds of the same version`. */
function countChanges(changes) {
    const { added, removed, updated, rebuilt } = changes;
    const total = countDifferences(changes);
    if (total === 0)
        return 'no package';
    const counts = [
        [updated.length, (0,wording/* plural */.LS)(updated.length, 'new version')],
        [rebuilt.length, `${(0,wording/* plural */.LS)(rebuilt.length, 'rebuild')} of the same version`],
        [added.length, `${added.length} added`],
        [removed.length, `${removed.length} removed`],
    ];
    const shown = counts.flatMap(([count, text]) => (count === 0 ? [] : text));
    return `${(0,wording/* plural */.LS)(total, 'package')}: ${shown.join(', ')}`;
}
/** Describes the changes, and what keeping the former builds of unchanged versions would save. */
function describeChanges(changes) {
    const saved = changes.rebuilt.reduce((sum, { after }) => sum + after.size, 0);
    const advice = saved === 0 ? '' : `; holding the rebuilds would save ${formatSize(saved)} of every pull`;
    return `${countChanges(changes)}${advice}`;
}
/** Lists the changes, one package each: `numpy 2.1.0 -> 2.2.0`. */
function listChanges({ added, removed, updated, rebuilt }) {
    return [
        ...updated.map(({ before, after }) => `${title(after)} ${before.version} -> ${after.version}`),
        ...rebuilt.map(({ before, after }) => `${title(after)} ${after.version}, rebuilt: ${buildName(before)} -> ${buildName(after)}`),
        ...added.map(found => `${title(found)} ${found.version}, added`),
        ...removed.map(found => `${title(found)} ${found.version}, removed`),
    ];
}
function buildName({ build }) {
    return build === '' ? 'first build' : build;
}
const managerNames = {
    conda: '',
    debian: ' (Debian)',
    pip: ' (pip)',
    r: ' (R)',
    julia: ' (Julia)',
};
function title({ name, manager }) {
    return `${name}${managerNames[manager]}`;
}

;// CONCATENATED MODULE: ./build/oci/annotations.js
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last ones are specific to this project. */
const createdKey = 'org.opencontainers.image.created';
const revisionKey = 'org.opencontainers.image.revision';
const sourceKey = 'org.opencontainers.image.source';
const refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
/** Start of the keys that are specific to this action. */
const ownKeyPrefix = 'io.github.binder-actions.';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** Shell command that prints the commit that the image contains, from its contract. */
const revisionCheckKey = 'io.github.binder-actions.revision-check';
/** Inputs of the build, recorded so that a later build can report what changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** Checks that the image passed before it was pushed. */
const checksKey = 'io.github.binder-actions.proof';
/** Duration of the build, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';
/** Record of how layers were split, so that a later build keeps those that have not changed. */
const splitKey = 'io.github.binder-actions.split';
/** Packages of the image, so that another image can be compared with it without a layer. */
const packagesKey = 'io.github.binder-actions.packages';

// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(8002);
;// CONCATENATED MODULE: ./build/glob.js
/** Matches exactly one character for which `accepts` is true. */
function exactlyOne(accepts) {
    return { accepts, isOptional: false, isRepeated: false };
}
/** Matches zero or more characters for which `accepts` is true. */
function zeroOrMore(accepts) {
    return { accepts, isOptional: true, isRepeated: true };
}
const isAny = () => true;
const isWithinDirectory = character => character !== '/';
/** Matches zero or more directories, each with its trailing slash: the meaning of stars before a slash. */
const anyDirectories = { ...zeroOrMore(isAny), end: '/' };
/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
function characterClass(source) {
    const expression = new RegExp(`^${source}$`, 'u');
    return exactlyOne(character => expression.test(character));
}
/** Returns whether the pattern matches the whole path. */
function matches(steps, path) {
    return matchSteps(steps, path, false);
}
/** Returns whether the pattern matches the path or one of its parent directories. */
function matchesAtOrAbove(steps, path) {
    return matchSteps(steps, path, true);
}
/** State flags of a step: it may begin, or it has begun and may accept more characters. */
const mayBegin = 1;
const mayContinue = 2;
function matchSteps(steps, path, acceptsParent) {
    const reached = new Uint8Array(steps.length + 1);
    reached[0] = mayBegin;
    const progress = {
        reached,
        next: new Uint8Array(steps.length + 1),
        last: skipOptional(steps, reached, 0),
    };
    for (const character of path) {
        if (acceptsParent && character === '/' && progress.reached[steps.length])
            return true;
        advance(steps, progress, character);
        if (progress.last < 0)
            return false;
    }
    return progress.reached[steps.length] !== 0;
}
/**
 * Consumes one character, and sets `last` below 0 if the match has failed. For speed, it loops by index up to the last
 * reached step, because thousands of files are matched against dozens of patterns.
 */
function advance(steps, progress, character) {
    const { reached: from, next: to } = progress;
    let last = -1;
    for (let index = 0; index <= progress.last; index += 1) {
        const step = from[index] === 0 ? undefined : steps[index];
        from[index] = 0;
        if (step?.accepts(character) !== true)
            continue;
        last = index;
        if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
        if (step.end === undefined || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
        }
    }
    progress.reached = to;
    progress.next = from;
    progress.last = skipOptional(steps, to, last);
}
/**
 * Marks the steps reached by skipping optional ones, and returns the index of the last one. Only a step that has not
 * begun can be skipped, because a directory that has begun must end with its slash.
 */
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

;// CONCATENATED MODULE: ./build/workflows/path-filter.js

/**
 * Returns whether a change to the file starts a workflow with these `paths`. The last matching pattern takes precedence,
 * and a pattern with `!` excludes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPaths(patterns, file) {
    return patterns.reduce((isIn, pattern) => {
        const isException = pattern.startsWith('!');
        return matchesPattern(isException ? pattern.slice(1) : pattern, file) ? !isException : isIn;
    }, false);
}
/**
 * Returns whether git selects the file by these patterns, as build-binder-image evaluates its `paths`. A directory
 * selects everything in it, and a file excluded by `!` is never included again.
 *
 * Source: gitglossary(7), "pathspec", "glob".
 */
function matchesPathspecs(patterns, file) {
    const isException = (pattern) => pattern.startsWith('!');
    const included = patterns.filter(pattern => !isException(pattern));
    const excluded = patterns.filter(isException).map(pattern => pattern.slice(1));
    const isIn = (globs) => globs.some(glob => matchesGlob(glob, file));
    return (included.length === 0 || isIn(included)) && !isIn(excluded);
}
function matchesGlob(glob, file) {
    const isPlain = !/[*?[]/.test(glob);
    if (isPlain)
        return file === glob || file.startsWith(glob.replace(/\/?$/, '/'));
    // `**` differs from `*` only as a whole path segment.
    const starred = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) => start === undefined ? '*' : stars);
    const spelled = starred.replaceAll('+', '\\+').replaceAll('?', '[^/]').replaceAll('[!', '[^');
    return matchesPattern(spelled, file);
}
/**
 * Parses a pattern. `*` matches within a directory, and `**` across directories. `?` and `+` quantify the preceding
 * character, and `[…]` is a class. The length of a class is limited, because otherwise every unclosed bracket would be
 * scanned to the end.
 *
 * Source: actionlint, glob.go.
 *
 * @returns undefined for patterns that GitHub also rejects: an invalid class, or `?` or `+` without a character.
 */
function toSteps(pattern) {
    const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu;
    const steps = [];
    for (const [, directories, deep, star, set, character, quantifier] of pattern.matchAll(token)) {
        if (directories)
            steps.push(anyDirectories);
        else if (deep || star)
            steps.push(zeroOrMore(deep ? isAny : isWithinDirectory));
        else {
            const step = set
                ? parseCharacterClass(set)
                : character && exactlyOne(candidate => candidate === character);
            if (!step)
                return undefined;
            steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' });
        }
    }
    return steps;
}
function parseCharacterClass(set) {
    try {
        return characterClass(set);
    }
    catch {
        return undefined;
    }
}
function matchesPattern(pattern, file) {
    const steps = toSteps(pattern);
    return steps !== undefined && matches(steps, file);
}

;// CONCATENATED MODULE: ./build/actions/comment-preview/choose-preview.js











/** Login of Dependabot, whose branches are in the repository itself, but whose runs have no write access. */
const dependabot = 'dependabot[bot]';
/** Returns the preview of a pull request in the state of this run. */
async function choosePreview(inputs, pull, services) {
    switch (inputs.state) {
        case 'building':
            return (await changesOnlyNotebooks(inputs, pull, services))
                ? await notebooksPreview(inputs, pull, services)
                : { state: 'building' };
        case 'ready':
            return readyPreview(inputs, pull, services);
        case 'failed':
            return { state: 'failed', reason: inputs.reason };
        case 'content':
            assertForeign(inputs, pull);
            return contentPreview(inputs, pull, services);
    }
}
/** Returns a preview that opens the notebooks in the base image. If that is not possible, an image is built. */
async function notebooksPreview(inputs, pull, services) {
    try {
        const preview = await contentPreview(inputs, pull, services);
        if (preview.state === 'content')
            return { ...preview, mayChangeImage: false };
        services.log.info(`${(0,oci_reference/* formatReference */.FH)(preview.base)} has no nbgitpuller: an image is built`);
    }
    catch (error) {
        services.log.info(`The files cannot be opened in the base image: ${(0,error_message/* messageOf */.b)(error)}`);
    }
    return { state: 'building' };
}
/** Returns whether every changed file is a notebook or document; false if the list may be incomplete. */
async function changesOnlyNotebooks({ notebooks, nbgitpuller }, { number, changedFiles = Number.POSITIVE_INFINITY }, { listChangedFiles }) {
    if (notebooks.length === 0 || nbgitpuller === 'false' || changedFiles >= pull_requests/* maxChangedFiles */.A4)
        return false;
    const files = await listChangedFiles(number);
    return files.length > 0 && files.every(file => matchesPaths(notebooks, file));
}
async function readyPreview(inputs, pull, services) {
    const { launcher, launcherBranch, reference } = inputs;
    if (reference === undefined)
        throw new user_error/* UserError */.yo('invalid-input', 'reference is missing');
    const branch = launcherBranch ?? `pr-${pull.number}`;
    return {
        state: 'ready',
        launchUrl: launchUrl((0,github_repository/* formatGitHubRepository */.PZ)(launcher), branch),
        image: reference,
        difference: await compareWithBase(reference, baseImage(inputs, pull), services),
    };
}
async function compareWithBase(reference, base, { readImage, log }) {
    try {
        const [image, known] = await Promise.all([readImage(reference), readImage(base)]);
        const { missing, total } = compareLayers(image.manifest.layers, known.manifest.layers);
        return { base, missing, total, packages: choose_preview_comparePackages(known.manifest, image.manifest) };
    }
    catch (error) {
        log.info(`The image was not compared with ${(0,oci_reference/* formatReference */.FH)(base)}: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
}
function choose_preview_comparePackages(before, after) {
    const changes = compareRecords(before.annotations[packagesKey], after.annotations[packagesKey]);
    if (changes === undefined)
        return undefined;
    return { count: countChanges(changes), changes: listChanges(changes) };
}
async function contentPreview(inputs, pull, services) {
    const { launcher, launcherBranch, nbgitpuller } = inputs;
    const { headRepository: repository, headBranch: branch } = pull;
    const base = baseImage(inputs, pull);
    if (repository === undefined)
        throw new user_error/* UserError */.yo('repository-not-found', 'The fork was deleted');
    const place = { repository: launcher, branch: launcherBranch ?? (0,source_ref/* refLauncherBranch */.QC)(baseRef(pull)) };
    const { url } = launchLink(place, { repository, branch });
    const canOpen = nbgitpuller === 'auto' ? await services.hasNbgitpuller(base) : nbgitpuller === 'true';
    if (!canOpen)
        return { state: 'unavailable', base };
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    return { state: 'content', launchUrl: url, base, repository: name, branch, mayChangeImage: true };
}
function baseImage({ baseImage: given, image, tagSuffix }, pull) {
    return given ?? { ...image, tag: (0,source_ref/* refImageTag */.rH)(baseRef(pull), tagSuffix) };
}
function baseRef({ baseBranch }) {
    return (0,source_ref/* parseSourceRef */._j)(`refs/heads/${baseBranch}`);
}
/**
 * Asserts that the head is in another repository, or that Dependabot opened the pull request. For other pull requests,
 * an image is built.
 */
function assertForeign({ repository }, { headRepository, author, number }) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const isOwn = headRepository !== undefined && (0,github_repository/* isSameRepositoryName */.aE)((0,github_repository/* formatGitHubRepository */.PZ)(headRepository), name);
    if (isOwn && author !== dependabot)
        throw new user_error/* UserError */.yo('invalid-input', `Pull request ${number} is from ${name} itself, not from a fork: preview.yml builds its image`);
}

;// CONCATENATED MODULE: ./build/actions/comment-preview/run.js



/** Name of the status of the commit. */
const statusContext = 'binder/preview';
/** Comments on the pull requests of this run, and sets a status of their commit. */
async function run(inputs, services) {
    const { pullRequest } = inputs;
    const pulls = pullRequest.kind === 'number'
        ? [await services.fetchPullRequest(pullRequest.number)]
        : await services.findPullRequests(pullRequest.head);
    let outputs = outdatedOutputs(inputs);
    if (pulls.length === 0)
        services.log.info(`No open pull request has the head ${inputs.headSha}`);
    for (const pull of pulls)
        outputs = await previewPull(inputs, pull, services);
    return { outputs };
}
async function previewPull(inputs, pull, services) {
    const { headSha, runUrl } = inputs;
    const { log } = services;
    if (!pull.isOpen || pull.headSha !== headSha) {
        const reason = pull.isOpen ? `has the newer commit ${pull.headSha}` : 'is closed';
        log.info(`Pull request ${pull.number} ${reason}: its comment is left unchanged`);
        return outdatedOutputs(inputs);
    }
    const preview = await choosePreview(inputs, pull, services);
    if (preview.state === 'unavailable') {
        log.warning(`${(0,oci_reference/* formatReference */.FH)(preview.base)} has no nbgitpuller, so the files of pull requests cannot be opened in it: install nbgitpuller in the image`);
        return { outcome: 'unavailable', build: false, 'launch-url': '', 'comment-url': '' };
    }
    const body = (0,preview_comment/* formatPreviewComment */.B)(preview, { commit: headSha, runUrl });
    const { outcome, url } = await services.writeComment(pull.number, body);
    if (inputs.hasStatus)
        await services.setStatus(headSha, commitStatus(preview, runUrl));
    log.info(`The comment was ${outcome === 'unchanged' ? 'not changed' : outcome}: ${url}`);
    await services.writeSummary(body.split('\n').slice(1).join('\n'));
    return {
        outcome,
        build: preview.state === 'building',
        'launch-url': 'launchUrl' in preview ? preview.launchUrl : '',
        'comment-url': url,
    };
}
/** Returns the outputs without a comment. An image is built nevertheless, because GitHub's response may be out of date. */
function outdatedOutputs({ state }) {
    return { outcome: 'outdated', build: state === 'building', 'launch-url': '', 'comment-url': '' };
}
function commitStatus(preview, runUrl) {
    switch (preview.state) {
        case 'building':
            return run_status('pending', 'The image is being built', runUrl);
        case 'ready':
            return run_status('success', 'Launch this pull request on Binder', preview.launchUrl);
        case 'content':
            return run_status('success', 'Launch the files of this pull request on Binder', preview.launchUrl);
        case 'failed':
            return run_status('failure', 'The preview failed: see the run', runUrl);
    }
}
function run_status(state, description, url) {
    return { context: statusContext, state, description, url };
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewServices: () => (/* binding */ previewServices)
});

;// CONCATENATED MODULE: ./build/contract/nbgitpuller.js
/** Module that nbgitpuller installs, in the site packages of any Python. */
const nbgitpuller_module = /(?:^|\/)(?:site|dist)-packages\/nbgitpuller\/__init__\.py$/;
/** Returns whether a file of an image is part of nbgitpuller, which opens content in a running image. */
function isNbgitpuller(path) {
    return nbgitpuller_module.test(path);
}

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/request-error.js




/**
 * Returns the error for a failed request: requests that have stopped for this run, a token that is not accepted or lacks the
 * permission, or GitHub's own message.
 */
function requestError(error, { failed, denied, otherKind = 'github-unavailable' }) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, text) => new user_error/* UserError */.yo(kind, text, { cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, `${failed}: ${message}`);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 401)
        return (0,read_error/* tokenError */.E)(error);
    if (status === 403 || status === 404)
        return fail('permission-missing', denied(message));
    return fail(otherKind, `${failed}: ${message}. Run this again later`);
}

;// CONCATENATED MODULE: ./build/github/commit-status.js



/**
 * Sets a status of a commit. If the response is lost, the request is repeated, because only the latest status counts.
 *
 * @throws Error that names the missing permission.
 * @see https://docs.github.com/en/rest/commits/statuses#create-a-commit-status
 */
async function setCommitStatus(client, repository, sha, { context, state, description, url }) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, sha, state, context, description, target_url: url };
    await (0,request_failure/* repeatIfLost */.ht)(() => client.rest.repos.createCommitStatus(request)).catch((error) => {
        throw statusError(error, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    });
}
function statusError(error, name) {
    return requestError(error, {
        failed: `The status of a commit of ${name} could not be set`,
        denied: message => `The token has no permission to set the status of a commit of ${name} (${message}): give the job \`permissions: statuses: write\`, or set \`status: false\``,
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/http/content-encoding.js
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}

// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/http/idle-timeout.js

const defaultTimeouts = { headers: 60_000, idle: 60_000 };
/** Maximum number of attempts after a timeout. One retry only, because the server may hang permanently. */
const maxAttemptsAfterTimeout = 2;
/** Number of bytes that reset the idle timeout. With fewer, a body of one byte per minute would never time out. */
const progressBytes = 64 * 2 ** 10;
/**
 * Yields a body with an idle timeout. Only time spent waiting for the sender counts, not the reader's time.
 *
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError that names `label` if the connection drops or the idle timeout expires.
 */
async function* withIdleTimeout(body, idleTimeout, label) {
    if (body === null)
        return;
    const reader = body.getReader();
    let total = 0;
    let waited = 0;
    let received = 0;
    try {
        for (;;) {
            const start = performance.now();
            const { done, value } = await nextChunk(reader, idleTimeout, idleTimeout - waited, `${label} after ${total} bytes`);
            if (done)
                return;
            total += value.length;
            waited += performance.now() - start;
            received += value.length;
            if (received >= progressBytes) {
                waited = 0;
                received = 0;
            }
            yield value;
        }
    }
    finally {
        // Not awaited: an unresponsive peer would block this too.
        reader.cancel().catch(() => { });
    }
}
async function nextChunk(reader, idleTimeout, remaining, label) {
    let timer;
    const expiry = new Promise((_resolve, reject) => {
        const message = `${label}: no data was received for ${idleTimeout / 1000} s`;
        timer = setTimeout(() => reject(new http_retry/* RetryableError */.dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new http_retry/* RetryableError */.dw(`${label}: the connection was closed early`, { cause: error });
    });
    try {
        return await Promise.race([read, expiry]);
    }
    finally {
        clearTimeout(timer);
        // If the read loses the race, it may reject later without a handler.
        read.catch(() => { });
    }
}
/** Cancels the body of a response that is not needed. */
function cancelBody(response) {
    if (response.body !== null && !response.body.locked)
        response.body.cancel().catch(() => { });
}
/** Maximum size of a body that is drained, in bytes. */
const maxDrainSize = 16 * 2 ** 10;
/** In milliseconds. */
const drainTimeout = 1_000;
/**
 * Drains a short response so that its connection can be reused; a new connection costs a round trip. A long response is
 * returned unread, and a slow or truncated one with the bytes received so far.
 */
async function drain(response) {
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (!(length <= maxDrainSize) || response.body === null || response.body.locked)
        return response;
    const reader = response.body.getReader();
    const timer = setTimeout(() => reader.cancel().catch(() => { }), drainTimeout);
    const chunks = [];
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
    }
    catch {
        // A dropped connection cannot be reused anyway.
    }
    finally {
        clearTimeout(timer);
    }
    // The connection is released one event loop turn later.
    await new Promise(resolve => setImmediate(resolve));
    const { status, ok, url, headers } = response;
    return { status, ok, url, headers, body: toStream(chunks) };
}
function toStream(chunks) {
    return new ReadableStream({
        start: controller => {
            for (const chunk of chunks)
                controller.enqueue(chunk);
            controller.close();
        },
    });
}

;// CONCATENATED MODULE: ./build/http/bounded-body.js




/**
 * Reads a body of limited size. A body whose Content-Length exceeds the limit is rejected without being read.
 *
 * @param maxSize maximum size in bytes.
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError if the connection drops or the idle timeout expires, Error if there are more than `maxSize`
 *   bytes; both name `label`.
 */
async function readBounded(response, maxSize, idleTimeout, label) {
    const tooLarge = `${label} is larger than the limit of ${maxSize} bytes`;
    const { headers } = response;
    if (Number(headers.get('content-length')) > maxSize && !isEncoded(headers.get('content-encoding'))) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of withIdleTimeout(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new user_error/* UserError */.yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,promises_.setImmediate)();
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/http/deadline.js
/** Abort signal that fires after a timeout unless it is cleared first. */
class Deadline {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds) {
        this.#timer = this.#start(milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    get isOver() {
        return this.#controller.signal.aborted;
    }
    /** Restarts the timeout from now; has no effect after `clear`. */
    extend(milliseconds) {
        if (this.#timer === undefined)
            return;
        clearTimeout(this.#timer);
        this.#timer = this.#start(milliseconds);
    }
    clear() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #start(milliseconds) {
        return setTimeout(() => this.#controller.abort(), milliseconds);
    }
}

;// CONCATENATED MODULE: ./build/http/buffered-fetch.js




/**
 * Wraps fetch for clients that set no timeout or drop the one they are given: one deadline covers the headers and body
 * of each response.
 *
 * @returns a fetch that throws RetryableError if the response is late, truncated or too large.
 */
function bufferedFetch(fetch, { timeout, maxBytes }) {
    return async (url, init = {}) => {
        const milliseconds = timeout();
        const deadline = new Deadline(milliseconds);
        const { host } = new URL(url);
        let response;
        try {
            const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal]);
            response = await fetch(url, { ...init, signal });
            const body = await readBounded(response, maxBytes, milliseconds, `the response from ${host}`);
            return withBody(response, body);
        }
        catch (error) {
            init.signal?.throwIfAborted();
            if (deadline.isOver)
                throw timeoutError(host, response !== undefined, milliseconds);
            // Not retried: a body that is too large will be too large again.
            if (response !== undefined && error instanceof Error && !(error instanceof http_retry/* RetryableError */.dw))
                throw new http_retry/* RetryableError */.dw(error.message, { maxAttempts: 1, cause: error });
            throw error;
        }
        finally {
            deadline.clear();
        }
    };
}
function withBody({ status, statusText, ok, url, headers }, body) {
    return {
        ...{ status, statusText, ok, url, headers },
        text: async () => new TextDecoder().decode(body),
        arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
    };
}
function timeoutError(host, hasBegun, milliseconds) {
    const label = hasBegun ? 'did not complete its response' : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}

;// CONCATENATED MODULE: ./build/github/rate-limit.js



/**
 * Error for a rate limit that lasts longer than a run waits. The token does not lack a permission, although GitHub
 * responds with the same status.
 */
class RateLimitError extends requests_stopped/* RequestsStoppedError */.C {
    status = 429;
    /** Message from GitHub. */
    serverMessage;
    constructor(message, serverMessage, cause) {
        super('rate-limited', message, { cause });
        this.serverMessage = serverMessage;
    }
}
/**
 * Messages of primary and secondary limits, and of the content creation limit, for which GraphQL has no error type.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://github.com/cli/cli/issues/4801
 */
const rateLimitPattern = /\b(?:API|secondary) rate limit\b|\babuse detection\b|\bsubmitted too quickly\b/i;
function isRateLimitText(message) {
    return rateLimitPattern.test(message);
}
function isRateLimit(error) {
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 429 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('RATE_LIMITED'))
        return true;
    if (status !== 403)
        return false;
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        isRateLimitText((0,request_failure/* gitHubMessage */.RG)(error)));
}
/**
 * Milliseconds to wait if GitHub does not specify a time. GitHub requires at least a minute, and more after each
 * further rejection.
 */
const defaultWait = 60_000;
/**
 * Returns the wait that GitHub requires, in milliseconds.
 *
 * @param attempt number of the rejected attempt, starting at 1.
 * @param now milliseconds since the epoch.
 */
function rateLimitWait(error, attempt, now) {
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    const stated = (0,http_retry/* parseRetryAfter */.mu)(headers['retry-after'] ?? null, now);
    if (stated !== undefined)
        return stated;
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    return isUsedUp ? Math.max(0, reset * 1000 - now) : defaultWait * 2 ** (attempt - 1);
}
/** Delays the requests of one client while GitHub limits it, because a client that keeps sending may be banned. */
class RateLimitGate {
    #options;
    #opensAt = 0;
    #budget;
    #stop;
    constructor(options) {
        this.#options = options;
        this.#budget = options.budget;
    }
    /** Waits until requests may be sent. @throws RateLimitError if that exceeds the budget. */
    async pass() {
        const wait = this.#opensAt - this.#options.now();
        if (wait <= 0)
            return;
        if (this.#stop !== undefined)
            throw this.#stop;
        await this.#options.sleep(wait);
    }
    /**
     * Blocks requests for as long as GitHub requires; requests rejected at the same time wait only once.
     *
     * @returns the error to throw: RetryableError if the request may be retried, RateLimitError if the wait exceeds the
     *   budget.
     */
    close(wait, error) {
        const now = this.#options.now();
        const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error).replace(/\.$/, '');
        const message = `GitHub's rate limit is exceeded (${serverMessage})`;
        if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
        if (this.#stop !== undefined)
            return this.#stop;
        const cause = new RateLimitError(message, serverMessage, error);
        return new http_retry/* RetryableError */.dw(message, { retryAfter: this.#opensAt - now, cause });
    }
    #extend(wait, now, { message, serverMessage, error }) {
        const { log, budget } = this.#options;
        const extension = wait - Math.max(0, this.#opensAt - now);
        this.#opensAt = now + wait;
        if (extension > this.#budget) {
            const maxSeconds = Math.round(budget / 1000);
            this.#stop = new RateLimitError(`${message}: GitHub requires a wait of ${describeWait(wait)}, but one run waits for at most ${maxSeconds} s in total. Run this again later`, serverMessage, error);
            return;
        }
        this.#budget -= extension;
        this.#stop = undefined;
        if (extension >= 1000)
            log(`${message}: waiting ${describeWait(wait)}`);
    }
}
const day = 86_400_000;
function describeWait(milliseconds) {
    return milliseconds > day ? 'more than a day' : `${Math.ceil(milliseconds / 1000)} s`;
}

;// CONCATENATED MODULE: ./build/github/token-forms.js
/** Encoded forms of a token that also reveal it, as sent by git and HTTP. */
function derivedForms(token) {
    const base64 = (text) => Buffer.from(text).toString('base64');
    return [base64(token), base64(`x-access-token:${token}`)];
}
/** Removes a token from an error and its causes, even if it is split across lines. */
function redact(error, token) {
    const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'));
    const pattern = new RegExp(forms.join('|'), 'g');
    for (let current = error; current instanceof Error; current = current.cause) {
        current.message = current.message.replace(pattern, '***');
        current.stack = current.stack?.replace(pattern, '***') ?? '';
        const body = responseBody(current);
        if (body !== undefined)
            body.message = String(body.message).replace(pattern, '***');
    }
    return error;
}
function escapeRegExp(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
function responseBody(error) {
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null || !('data' in response))
        return undefined;
    const { data } = response;
    return typeof data === 'object' && data !== null && 'message' in data ? data : undefined;
}

;// CONCATENATED MODULE: ./build/github/github-client.js







/** Maximum size of one response; GitHub returns blobs of up to 100 MB, Base64-encoded. */
const maxResponseSize = 256 * 2 ** 20;
/**
 * Creates a client that retries requests that are safe to repeat: reads, events (a duplicate is harmless) and any
 * request that GitHub rejected because of a rate limit. Any other write whose response is lost fails with
 * `ResponseLostError`, because a retry could repeat it. Errors never contain the token.
 *
 * @param token undefined for an anonymous client: 60 requests per hour from one IP address, and no GraphQL. It does not
 *   wait for that limit, because a token raises it immediately.
 */
function createGitHubClient(connection, token) {
    const { apiUrl, timeouts, time, now, log, fetch } = connection;
    const retry = boundedRetry(connection);
    const budget = token === undefined ? 0 : timeouts.rateLimits;
    const gate = new RateLimitGate({ budget, now, log, sleep: retry.sleep });
    const boundedFetch = bufferedFetch(fetch, {
        timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
        maxBytes: maxResponseSize,
    });
    // Not set in a hook: changes that a hook makes to a request are lost in the hook that adds the token.
    const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } };
    const client = new utils/* GitHub */.gq(token === undefined ? options : (0,utils/* getOctokitOptions */.EG)(token, options));
    client.hook.wrap('request', (send, request) => time.spend(() => (0,http_retry/* withRetry */.bD)(retry, async (attempt) => {
        time.require(0);
        await gate.pass();
        try {
            const response = await send(request);
            if (isGraphql(request))
                rejectTransientFailure(response);
            else if (request.method === 'GET')
                rejectText(response);
            return response;
        }
        catch (error) {
            const failure = describeAttempt(error, attempt, requestKind(request), gate);
            throw token === undefined ? failure : redact(failure, token);
        }
    })));
    return client;
}
/**
 * Retry policy of a run. Waits for rate limits have their own budget; no wait extends beyond the time for all requests.
 */
function boundedRetry({ retry, timeouts, time }) {
    return {
        ...retry,
        maxDelay: Math.max(retry.maxDelay, timeouts.rateLimits),
        sleep: async (milliseconds) => {
            time.require(milliseconds);
            await retry.sleep(milliseconds);
        },
    };
}
function describeAttempt(error, attempt, kind, gate) {
    return error instanceof Error && isRateLimit(error)
        ? gate.close(rateLimitWait(error, attempt, Date.now()), error)
        : (0,request_failure/* describeFailure */.Ic)(error, kind);
}
function isGraphql({ url }) {
    return url.endsWith('/graphql');
}
function requestKind(options) {
    const { method, url } = options;
    if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches'))
        return 'repeatable';
    const query = 'query' in options ? String(options.query) : '';
    return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once';
}
/** Rejects a text body. A truncated response or a proxy's page arrives as text with a success status. */
function rejectText({ data, headers }) {
    if (typeof data === 'string')
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
}
const bodySchema = valibot/* union */.KC([
    valibot/* object */.Ik({ errors: valibot/* array */.YO(valibot/* object */.Ik({ type: valibot/* optional */.lq(valibot/* string */.Yj()), message: valibot/* string */.Yj() })) }),
    valibot/* object */.Ik({ data: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }),
]);
/** Rejects transient failures that GitHub's GraphQL API returns with status 200. */
function rejectTransientFailure({ data, headers }) {
    const result = valibot/* safeParse */.xL(bodySchema, data);
    if (!result.success)
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
    const errors = 'errors' in result.output ? result.output.errors : [];
    for (const { type, message } of errors) {
        if (type === 'RATE_LIMITED' || isRateLimitText(message))
            throw apiError(429, message, headers);
        if (/^Something went wrong while executing your query/.test(message))
            throw apiError(502, message, headers);
    }
}
/** Creates an error with the same shape as the client's own. */
function apiError(status, message, headers) {
    return Object.assign(new Error(message), { status, response: { headers } });
}

;// CONCATENATED MODULE: ./build/http/loopback.js
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}

;// CONCATENATED MODULE: ./build/http/proxy-fetch.js


/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first proxied request because Node's own fetch does not accept a proxy.
 *
 * @param direct fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the variable but not its value, which may contain a password.
 */
function proxy_fetch_proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || isLoopback(url.host) || isExcepted(url))
            return direct(input, init);
        const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
        proxiedFetches.set(proxy.href, fetchViaProxy);
        return (await fetchViaProxy)(input, init);
    };
    return routed;
}
/** Uses fetch and agent from the same undici; Node's own fetch may be incompatible with another version's agent. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new ProxyAgent({ uri: proxy.href });
    const fetchViaProxy = (input, init) => fetch(input, { ...init, dispatcher });
    return fetchViaProxy;
}
/** Reads a variable; lower case takes precedence, as in curl and undici. */
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function readProxy(env, name) {
    const text = read(env, name)?.trim();
    if (text === undefined || text === '')
        return undefined;
    const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const proxy = URL.canParse(href) ? new URL(href) : undefined;
    if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
        return proxy;
    throw new user_error/* UserError */.yo('proxy-invalid', `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
        'expected "http://host:port"');
}
/**
 * Parses NO_PROXY: host names with an optional port, separated by commas or spaces; `*` matches every host. A name,
 * with or without a leading dot, also matches its subdomains, as in curl, Docker and the Actions runner.
 */
function parseNoProxy(list) {
    const entries = list
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(entry => entry !== '')
        .map(entry => {
        const [, host = entry, port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
        return { host: host.replace(/^\*?\./, ''), port };
    });
    return url => {
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return entries.some(entry => entry.host === '*' ||
            ((entry.port ?? port) === port &&
                (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`))));
    };
}

;// CONCATENATED MODULE: ./build/github/time-budget.js

/** Limits the total time that a run spends on requests; concurrent requests count once. */
class TimeBudget {
    #total;
    #now;
    #spent = 0;
    #running = 0;
    #since = 0;
    /**
     * @param total milliseconds.
     * @param now monotonic clock, in milliseconds.
     */
    constructor(total, now = () => performance.now()) {
        this.#total = total;
        this.#now = now;
    }
    /** Remaining time, in milliseconds. */
    get left() {
        const current = this.#running > 0 ? this.#now() - this.#since : 0;
        return this.#total - this.#spent - current;
    }
    /** @throws RequestsStoppedError unless more than this many milliseconds are left. */
    require(milliseconds) {
        if (this.left > milliseconds)
            return;
        throw new requests_stopped/* RequestsStoppedError */.C('github-unavailable', `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1000)} s for one run: check ` +
            'https://www.githubstatus.com, and run this again later');
    }
    /** Runs a task and counts the time it takes. */
    async spend(task) {
        if (this.#running++ === 0)
            this.#since = this.#now();
        try {
            return await task();
        }
        finally {
            if (--this.#running === 0)
                this.#spent += this.#now() - this.#since;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/github-connection.js



const gitHubTimeouts = {
    response: 60_000,
    rateLimits: 5 * 60_000,
    total: 30 * 60_000,
};
/**
 * Creates a connection.
 *
 * @param env may set a proxy.
 * @throws Error if the proxy is invalid.
 */
function connectGitHub(apiUrl, env, log) {
    const now = () => performance.now();
    const time = new TimeBudget(gitHubTimeouts.total, now);
    const fetch = proxy_fetch_proxyFetch(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: http_retry/* defaultRetry */.iU, time, now, log };
}

// EXTERNAL MODULE: ./build/github/pull-requests.js
var pull_requests = __webpack_require__(9554);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/github/explain-repository-read.js






/** Error that states why a repository could not be read, with or without a token, and how to fix it. */
function explainRepositoryRead(error, repository, hasToken) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if ((0,request_failure/* responseStatus */.aO)(error) === 404) {
        const fix = hasToken
            ? `the token cannot access it: check the spelling and the token's repository access`
            : 'is private: check the spelling, or set GITHUB_TOKEN to a token that can read it';
        return new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or ${fix}`, { cause: error });
    }
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop instanceof RateLimitError && !hasToken) {
        return new user_error/* UserError */.yo('rate-limited', `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
    }
    return (0,read_error/* readError */.l)(error, name);
}

;// CONCATENATED MODULE: ./build/github/page-cursor.js


/** Maximum number of items read from one list: 100 requests of GitHub's largest page. */
const maxItems = 10_000;
const pageInfoFields = 'pageInfo { hasNextPage endCursor }';
const pageInfoSchema = valibot/* object */.Ik({ hasNextPage: valibot/* boolean */.zM(), endCursor: valibot/* nullish */.cl(valibot/* string */.Yj()) });
/** Position in a paginated GraphQL list. */
class PageCursor {
    /** Cursor of the next page; null for the first page. */
    after = null;
    isAtEnd = false;
    #owner;
    #items;
    #usedCursors = new Set();
    #count = 0;
    /**
     * @param owner owner of the list, as named in errors: `science/launcher`.
     * @param items noun for the items, in the plural.
     */
    constructor(owner, items) {
        this.#owner = owner;
        this.#items = items;
    }
    /**
     * Advances to the next page.
     *
     * @throws Error if the list is longer than `maxItems`, or its next cursor is missing or was already used.
     */
    advance({ hasNextPage, endCursor }, count) {
        this.#count += count;
        this.isAtEnd = !hasNextPage;
        if (this.isAtEnd)
            return;
        if (this.#count >= maxItems)
            throw tooManyError(this.#owner, this.#items);
        if (!endCursor || this.#usedCursors.has(endCursor)) {
            throw new user_error/* UserError */.yo('github-unavailable', `GitHub's response about ${this.#owner} is inconsistent: it announces more ${this.#items}, but the next page has none. Run this again later`);
        }
        this.#usedCursors.add(endCursor);
        this.after = endCursor;
    }
}
function tooManyError(owner, items) {
    return new user_error/* UserError */.yo('nothing-to-show', `${owner} has more than ${maxItems} ${items}, more than can be read: delete those that are no longer needed`);
}

;// CONCATENATED MODULE: ./build/github/sticky-comment.js








const commentsSchema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        pullRequest: valibot/* nullable */.me(valibot/* object */.Ik({
            comments: valibot/* object */.Ik({
                pageInfo: pageInfoSchema,
                nodes: valibot/* array */.YO(valibot/* object */.Ik({
                    fullDatabaseId: valibot/* nullable */.me(valibot/* union */.KC([valibot/* string */.Yj(), valibot/* number */.ai()])),
                    viewerDidAuthor: valibot/* boolean */.zM(),
                    body: valibot/* string */.Yj(),
                    url: valibot/* string */.Yj(),
                })),
            }),
        })),
    }),
});
/**
 * Writes a comment on a pull request, or updates the one that an earlier run wrote. A comment of another account is
 * never updated, even if it begins with the marker.
 *
 * @throws Error that names the missing permission.
 */
async function writeStickyComment(client, place, body) {
    const existing = await findOwnComment(client, place);
    if (existing !== undefined)
        return updateComment(client, place, existing, body);
    return createComment(client, place, body).catch(async (error) => {
        // The comment may exist although the response was lost, so it is not simply created again.
        if (!(error instanceof request_failure/* ResponseLostError */.et))
            throw commentError(error, place);
        const created = await findOwnComment(client, place);
        if (created !== undefined)
            return updateComment(client, place, created, body);
        return createComment(client, place, body).catch((secondError) => {
            throw commentError(secondError, place);
        });
    });
}
/** Finds the first comment with the marker that the owner of the token wrote. */
async function findOwnComment(client, place) {
    const label = `pull request ${place.number} of ${(0,github_repository/* formatGitHubRepository */.PZ)(place.repository)}`;
    const cursor = new PageCursor(label, 'comments');
    while (!cursor.isAtEnd) {
        const { nodes, pageInfo } = await fetchComments(client, place, cursor.after, label);
        const own = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(place.marker));
        if (own !== undefined)
            return { id: Number(own.fullDatabaseId), body: own.body, url: own.url };
        cursor.advance(pageInfo, nodes.length);
    }
    return undefined;
}
async function fetchComments(client, { repository, number }, after, label) {
    const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        ${pageInfoFields}
        nodes { fullDatabaseId viewerDidAuthor body url }
      }
    }
  }
}`;
    const { owner, name } = repository;
    const response = await client.graphql(query, { owner, name, number, after }).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const { pullRequest } = (0,json/* parseShape */.T)(commentsSchema, response, `GitHub's response about ${label}`).repository;
    if (pullRequest === null)
        throw new user_error/* UserError */.yo('repository-not-found', `There is no ${label}`);
    return pullRequest.comments;
}
async function createComment(client, { repository, number }, body) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { outcome: 'created', url: data.html_url };
}
async function updateComment(client, place, { id, body: currentBody, url }, body) {
    if (currentBody === body)
        return { outcome: 'unchanged', url };
    const { owner, name: repo } = place.repository;
    const request = { owner, repo, comment_id: id, body };
    await (0,request_failure/* repeatIfLost */.ht)(() => client.rest.issues.updateComment(request)).catch((error) => {
        throw commentError(error, place);
    });
    return { outcome: 'updated', url };
}
function commentError(error, { repository, number }) {
    const where = `pull request ${number} of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return requestError(error, {
        failed: `The comment on ${where} could not be written`,
        denied: message => /locked/i.test(message)
            ? `The conversation of ${where} is locked (${message}): unlock it`
            : `The token has no permission to comment on ${where} (${message}): give the job \`permissions: pull-requests: write\`. A run for a pull request of a fork or of Dependabot has no write access: comment from a \`workflow_run\` workflow`,
    });
}

// EXTERNAL MODULE: ./build/launcher/preview-comment.js
var preview_comment = __webpack_require__(3253);
;// CONCATENATED MODULE: ./build/oci/layer-name.js
/** Returns the name of a layer in messages: `layer 2 of 5 of ghcr.io/owner/name:tag`. @param index 0-based. */
function layerName(image, index, count) {
    return `layer ${index + 1} of ${count} of ${image}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/oci/media-types.js
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** Accepted media types. All four are requested: with fewer, old registries respond with schema 1 or an error. */
const manifestMediaTypes = [ociIndex, ociManifest, dockerList, dockerManifest];
function isIndexMediaType(mediaType) {
    return mediaType === ociIndex || mediaType === dockerList;
}
const layerCompressions = new Map([
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
]);
/** @returns undefined for a media type that is not a file system layer. */
function layerCompression(mediaType) {
    return layerCompressions.get(mediaType);
}

;// CONCATENATED MODULE: ./build/oci/verify-stream.js


/**
 * Yields chunks unchanged while verifying their length and digest.
 *
 * @throws Error that names `label` if the length or, after the last chunk, the digest does not match the descriptor.
 */
async function* verifyStream(chunks, descriptor, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, label)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its digest: build the image again`);
}
/**
 * Yields chunks unchanged while verifying their total length.
 *
 * @throws Error that names `label` if there are more or fewer bytes than the descriptor states.
 */
async function* verifyLength(chunks, { size }, label) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > size)
            throw new user_error/* UserError */.yo('image-damaged', `${label} is longer than the ${size} bytes in its descriptor: build the image again`);
        yield chunk;
    }
    if (received < size)
        throw new user_error/* FormatError */.IF(`${label} is truncated: ${received} of ${size} bytes. Build the image again`);
}

;// CONCATENATED MODULE: ./build/tar/entry-path.js
const unclean = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/**
 * Normalizes a path to the form of `TarEntry.path`: relative to the root, without empty, `.` and `..` segments; never
 * above the root.
 */
function cleanPath(text) {
    return unclean.test(text) ? cleanSegments(text) : text;
}
function cleanSegments(text) {
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/tar/byte-text.js
const replacement = '\ufffd';
/** Added to an invalid byte to form a lone surrogate, as Python's `surrogateescape` does. Source: PEP 383. */
const escapeBase = 0xdc00;
/**
 * Decodes bytes to text. Names in a tar are bytes and usually UTF-8. An invalid byte becomes a lone surrogate (U+DC80
 * to U+DCFF), so that different names never become the same text.
 */
function decodeText(bytes, start, end) {
    const text = bytes.toString('utf8', start, end);
    return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text;
}
/** Decodes up to the first NUL, which terminates text fields of a header. */
function decodeTerminated(bytes, start, end) {
    let terminator = start;
    while (terminator < end && bytes[terminator] !== 0)
        terminator += 1;
    return terminator === start ? '' : decodeText(bytes, start, terminator);
}
function decodeEscaped(bytes) {
    const parts = [];
    let offset = 0;
    while (offset < bytes.length) {
        const end = validEnd(bytes, offset);
        if (end > offset)
            parts.push(bytes.toString('utf8', offset, end));
        if (end < bytes.length)
            parts.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)));
        offset = end + 1;
    }
    return parts.join('');
}
/** Returns the offset of the first byte that is not part of a valid character. */
function validEnd(bytes, start) {
    let offset = start;
    for (;;) {
        const length = characterLength(bytes, offset);
        if (length === 0)
            return offset;
        offset += length;
    }
}
/**
 * Returns the length of a character in bytes; 0 if it is invalid. Source: Unicode standard, table 3-7, "Well-Formed UTF-8 Byte
 * Sequences".
 */
function characterLength(bytes, offset) {
    const first = bytes[offset] ?? 0xff;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const second = bytes[offset + 1] ?? 0;
    const minSecond = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const maxSecond = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < minSecond || second > maxSecond)
        return 0;
    for (let index = offset + 2; index < offset + length; index += 1) {
        if (((bytes[index] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/tar/numeric-field.js

const space = 0x20;
const zero = 0x30;
const seven = 0x37;
/**
 * Reads a number in a header: octal digits or, if the first bit is set, a big-endian two's complement number (GNU,
 * star). Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error that names `field` and its content.
 */
function readNumber(block, start, length, field) {
    const value = (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length);
    if (!Number.isSafeInteger(value))
        throw new user_error/* UserError */.yo('image-damaged', `its ${field} field contains ${quote(block, start, length)}`);
    return value;
}
/** @returns NaN for anything but octal digits surrounded by blanks. */
function readOctal(block, start, length) {
    const end = start + length;
    let offset = start;
    while (offset < end && block[offset] === space)
        offset += 1;
    let value = 0;
    for (; offset < end; offset += 1) {
        const byte = block[offset] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = value * 8 + byte - zero;
    }
    while (offset < end && (block[offset] === space || block[offset] === 0))
        offset += 1;
    return offset === end ? value : Number.NaN;
}
function readBase256(block, start, length) {
    const first = block[start] ?? 0;
    const isNegative = (first & 0x40) !== 0;
    // The first bit only marks the format. A negative number is read as its complement, which keeps small values exact.
    const flip = isNegative ? 0xff : 0;
    let value = (first ^ flip) & 0x7f;
    for (let offset = start + 1; offset < start + length; offset += 1)
        value = value * 256 + ((block[offset] ?? 0) ^ flip);
    return isNegative ? -1 - value : value;
}
function quote(block, start, length) {
    return JSON.stringify(block.toString('latin1', start, start + length));
}

;// CONCATENATED MODULE: ./build/tar/header-block.js



const blockSize = 512;
const extensionFlags = new Set(['x', 'X', 'g', 'L', 'K']);
const chksum = { start: 148, length: 8 };
/**
 * Reads a header block.
 *
 * @returns undefined for a block of zeros.
 * @throws Error that states the reason but not the position.
 */
function readHeaderBlock(block) {
    if (!hasChecksum(block))
        return undefined;
    const size = readNumber(block, 124, 12, 'size');
    if (size < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its size is ${size}`);
    return {
        flag: String.fromCharCode(block[156] ?? 0),
        name: readName(block),
        linkName: decodeTerminated(block, 157, 257),
        size,
        mode: readNumber(block, 100, 8, 'mode'),
        uid: readNumber(block, 108, 8, 'uid'),
        gid: readNumber(block, 116, 8, 'gid'),
        mtime: readNumber(block, 136, 12, 'mtime'),
    };
}
/** Returns whether the header belongs to the entry after it, whose path, records or link it contains. */
function isExtension({ flag }) {
    return extensionFlags.has(flag);
}
/**
 * Reads the header of a sparse file in the old GNU format: its size including holes, and whether further blocks of the
 * sparse map follow.
 *
 * @throws Error that states the reason but not the position.
 */
function readSparseHeader(block) {
    const realSize = readNumber(block, 483, 12, 'real size');
    if (realSize < 0)
        throw new user_error/* UserError */.yo('image-damaged', `its real size is ${realSize}`);
    return { realSize, isExtended: block[482] !== 0 };
}
/** Returns whether another block of the sparse map follows this one. */
function isSparseMapExtended(block) {
    return block[504] !== 0;
}
/**
 * Verifies the checksum. Some old tars summed signed bytes, so both sums are valid.
 *
 * @returns false for a block of zeros.
 * @throws Error if neither sum matches.
 */
function hasChecksum(block) {
    let sum = sumOfBytes(block);
    if (sum === 0)
        return false;
    for (let offset = chksum.start; offset < chksum.start + chksum.length; offset += 1)
        sum += 0x20 - (block[offset] ?? 0);
    const stored = readOctal(block, chksum.start, chksum.length);
    if (stored !== sum && stored !== signedSum(block)) {
        throw new user_error/* UserError */.yo('image-damaged', 'there is no tar header: the checksum does not match');
    }
    return true;
}
const words = new Uint32Array(blockSize / 4);
const wordBytes = new Uint8Array(words.buffer);
/** Sums four bytes at a time in two 16-bit halves of a number; 256 bytes of at most 255 fit into 16 bits. */
function sumOfBytes(block) {
    wordBytes.set(block);
    let pairs = 0;
    for (let offset = 0; offset < words.length; offset += 1) {
        const word = words[offset] ?? 0;
        pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16);
}
function signedSum(block) {
    let sum = 0x20 * chksum.length;
    for (let offset = 0; offset < blockSize; offset += 1) {
        const isChecksum = offset >= chksum.start && offset < chksum.start + chksum.length;
        if (!isChecksum)
            sum += block.readInt8(offset);
    }
    return sum;
}
/**
 * Reads the name. Only the POSIX magic implies a prefix field: GNU and older formats store times and sparse maps there.
 */
function readName(block) {
    const name = decodeTerminated(block, 0, 100);
    if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = decodeTerminated(block, 345, isStar ? 476 : 500);
    return prefix === '' ? name : `${prefix}/${name}`;
}

;// CONCATENATED MODULE: ./build/tar/pax-records.js


const noRecords = new Map();
const schily = 'SCHILY.xattr.';
const libarchive = 'LIBARCHIVE.xattr.';
const keywords = new Set([
    'path',
    'linkpath',
    'size',
    'uid',
    'gid',
    'mtime',
    'GNU.sparse.name',
    'GNU.sparse.size',
    'GNU.sparse.realsize',
]);
/**
 * Parses records for path, size, owner, time and extended attributes; others are validated and ignored. If a keyword
 * occurs twice, the last value counts.
 *
 * @throws Error that states the reason but not the position.
 */
function parsePaxRecords(bytes) {
    const records = new Map();
    let offset = 0;
    // Some writers pad with zeros within the declared size.
    while (offset < bytes.length && bytes[offset] !== 0) {
        const space = bytes.indexOf(0x20, offset);
        const end = offset + readLength(bytes, offset, space);
        const equals = bytes.indexOf(0x3d, space);
        if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
            throw new user_error/* UserError */.yo('image-damaged', 'an extended header contains a malformed record');
        }
        const keyword = decodeText(bytes, space + 1, equals);
        if (keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, decodeText(bytes, equals + 1, end - 1));
        }
        offset = end;
    }
    return records;
}
/** Merges records; later ones take precedence. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
function mergeRecords(earlier, later) {
    if (earlier.size === 0)
        return later;
    return later.size === 0 ? earlier : new Map([...earlier, ...later]);
}
/** @returns undefined if absent or cleared by a later header. */
function textRecord(records, keyword) {
    const value = records.get(keyword);
    return value === '' ? undefined : value;
}
/** @throws Error that names the keyword and its value. */
function integerRecord(records, keyword) {
    return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER);
}
/** @throws Error that names the keyword and its value. */
function timeRecord(records, keyword) {
    return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER);
}
/**
 * Returns extended attributes in star's format, which all tools write, and in libarchive's format, with base64 values
 * and percent-encoded names.
 */
function readXattrs(records) {
    const xattrs = new Map();
    for (const [keyword, value] of records) {
        if (keyword.startsWith(schily))
            xattrs.set(keyword.slice(schily.length), value);
    }
    for (const [keyword, value] of records) {
        if (!keyword.startsWith(libarchive))
            continue;
        const name = percentDecode(keyword.slice(libarchive.length));
        const bytes = Buffer.from(value, 'base64');
        if (!xattrs.has(name))
            xattrs.set(name, decodeText(bytes, 0, bytes.length));
    }
    return xattrs;
}
function readLength(bytes, offset, space) {
    const digits = space < 0 || space - offset > 10 ? '' : bytes.toString('latin1', offset, space);
    if (!/^\d+$/.test(digits))
        throw new user_error/* UserError */.yo('image-damaged', 'an extended header contains a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = decodeText(bytes, start, end);
    if (value.includes('\0'))
        throw new user_error/* UserError */.yo('image-damaged', `an extended header contains a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, max) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > max) {
        throw new user_error/* UserError */.yo('image-damaged', `an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
    }
    return value;
}
/** Decodes a name. A malformed percent-encoding is returned unchanged. */
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/tar/build-entry.js



const types = new Map([
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'character'],
    ['4', 'block'],
    ['5', 'directory'],
    ['6', 'fifo'],
    // GNU's directory type, whose content is a list of names.
    ['D', 'directory'],
]);
const typesWithoutContent = new Set(['1', '2', '3', '4', '5', '6']);
const noXattrs = new Map();
/**
 * Returns the bytes of content in the tar, without padding; for a sparse file, only the stored parts. Links, devices
 * and directories have none, regardless of the header, as in Go's and Python's readers.
 *
 * @throws Error that states the reason but not the position.
 */
function storedSize({ flag, size }, { records }) {
    return typesWithoutContent.has(flag) ? 0 : (integerRecord(records, 'size') ?? size);
}
/** Rounds a length up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
/**
 * Builds an entry from its headers. Unspecified types count as files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize size including holes of a sparse file in the old GNU format.
 * @throws Error that states the reason but not the position.
 */
function buildEntry(header, extensions, tarSize, realSize) {
    const { records, longName, longLink } = extensions;
    const name = longName ?? textRecord(records, 'GNU.sparse.name') ?? textRecord(records, 'path') ?? header.name;
    const isOldDirectory = header.flag === '\0' && name.endsWith('/');
    const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file');
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path: cleanPath(name),
        type,
        size: type === 'file' ? (realSize ?? sparseSize(records) ?? storedSize(header, extensions)) : 0,
        tarSize,
        mode: header.mode,
        uid: integerRecord(records, 'uid') ?? header.uid,
        gid: integerRecord(records, 'gid') ?? header.gid,
        mtime: timeRecord(records, 'mtime') ?? header.mtime,
        linkTarget: isLink ? (longLink ?? textRecord(records, 'linkpath') ?? header.linkName) : undefined,
        xattrs: records.size === 0 ? noXattrs : readXattrs(records),
    };
}
/**
 * Returns the size including holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in format 1.0, `size` in
 * 0.0 and 0.1.
 */
function sparseSize(records) {
    return integerRecord(records, 'GNU.sparse.realsize') ?? integerRecord(records, 'GNU.sparse.size');
}

;// CONCATENATED MODULE: ./build/tar/tar-scanner.js





/**
 * Maximum extended header size in bytes. Larger ones are malicious: Linux allows 4096 bytes in a path and 64 KiB in an
 * attribute.
 */
const maxExtensionSize = 2 ** 20;
/** Maximum number of extended headers per entry. Usually there are at most four: long name, long link, records and global records. */
const maxExtensions = 16;
const noExtensions = { longName: undefined, longLink: undefined, records: noRecords };
/**
 * Reads the headers of an uncompressed tar pushed in chunks of any length, and calls `onEntry` for each entry as soon
 * as its headers are complete. Content is neither copied nor kept, so memory is bounded for any input: at most 3 MiB,
 * for extended headers. Errors from `onEntry` propagate through `push`.
 *
 * Sources: POSIX.1-2017, pax; GNU tar manual, "Tar Internals".
 */
class TarScanner {
    #onEntry;
    #chooseContent;
    #sink;
    #label;
    #partial = Buffer.alloc(blockSize);
    #filled = 0;
    #position = 0;
    #skip = 0;
    #padding = 0;
    #collected;
    #sparse;
    #entryStart = 0;
    #extensions = noExtensions;
    #extensionCount = 0;
    #globals = noRecords;
    #zeroBlocks = 0;
    /** @param label name of the tar in errors. */
    constructor(onEntry, label, chooseContent) {
        this.#onEntry = onEntry;
        this.#chooseContent = chooseContent;
        this.#label = label;
    }
    /** Number of bytes pushed so far, including those after the end of the archive. */
    get bytesSeen() {
        return this.#position;
    }
    /** Whether global extended headers were found, which apply to all entries that follow. */
    get hasGlobalRecords() {
        return this.#globals.size > 0;
    }
    /** @throws Error that names the tar, the byte offset and the reason if the data is not a valid tar. */
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let offset = 0;
        while (offset < bytes.length) {
            const step = this.#advance(bytes, offset);
            this.#position += step;
            offset += step;
        }
    }
    /**
     * Ends the tar after the last chunk. The final zero blocks and the padding of the last file may be missing, which
     * container engines accept too.
     *
     * @throws Error that names the tar and the byte offset if it is truncated.
     */
    end() {
        const isInside = this.#filled > 0 || this.#collected !== undefined || this.#sparse !== undefined;
        if (isInside || this.#extensionCount > 0 || this.#skip > this.#padding) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} is truncated: its tar ends inside an entry, at byte ${this.#position}. Build the image again`);
        }
    }
    /** @returns the number of bytes consumed from `offset`; 0 only after an extended header without content. */
    #advance(bytes, offset) {
        const remaining = bytes.length - offset;
        if (this.#zeroBlocks === 2)
            return remaining;
        if (this.#collected !== undefined)
            return this.#collect(this.#collected, bytes, offset);
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            const content = Math.min(step, this.#skip - this.#padding);
            if (this.#sink !== undefined && content > 0)
                this.#sink(bytes.subarray(offset, offset + content));
            this.#skip -= step;
            return step;
        }
        if (this.#filled === 0 && remaining >= blockSize) {
            this.#readBlock(bytes.subarray(offset, offset + blockSize), this.#position);
            return blockSize;
        }
        const step = bytes.copy(this.#partial, this.#filled, offset, offset + Math.min(blockSize - this.#filled, remaining));
        this.#filled += step;
        if (this.#filled === blockSize) {
            this.#filled = 0;
            this.#readBlock(this.#partial, this.#position + step - blockSize);
        }
        return step;
    }
    #readBlock(block, start) {
        if (this.#sparse !== undefined) {
            if (!isSparseMapExtended(block))
                this.#finishEntry(this.#sparse, start + blockSize);
            return;
        }
        const header = this.#explain(start, () => readHeaderBlock(block));
        if (header === undefined) {
            this.#readZeros(start);
            return;
        }
        if (this.#zeroBlocks > 0)
            throw this.#failure(start, 'a single block of zeros precedes this header');
        if (this.#extensionCount === 0)
            this.#entryStart = start;
        if (isExtension(header))
            this.#beginExtension(header, start);
        else
            this.#beginEntry(header, block, start);
    }
    #readZeros(start) {
        if (this.#extensionCount > 0)
            throw this.#failure(start, 'the archive ends after an extended header, without its entry');
        this.#zeroBlocks += 1;
    }
    #beginExtension({ flag, size }, start) {
        this.#extensionCount += 1;
        if (this.#extensionCount > maxExtensions)
            throw this.#failure(start, `more than ${maxExtensions} extended headers precede one entry`);
        if (size > maxExtensionSize) {
            throw this.#failure(start, `an extended header claims ${size} bytes, over the limit of ${maxExtensionSize}`);
        }
        this.#collected = { flag, bytes: Buffer.alloc(size), filled: 0 };
    }
    #collect(collected, bytes, offset) {
        const step = bytes.copy(collected.bytes, collected.filled, offset);
        collected.filled += step;
        if (collected.filled === collected.bytes.length)
            this.#finishExtension(collected, this.#position + step);
        return step;
    }
    #finishExtension({ flag, bytes }, end) {
        this.#collected = undefined;
        this.#skip = inBlocks(bytes.length) - bytes.length;
        this.#padding = 0;
        if (flag === 'L') {
            this.#extensions = { ...this.#extensions, longName: decodeTerminated(bytes, 0, bytes.length) };
        }
        else if (flag === 'K') {
            this.#extensions = { ...this.#extensions, longLink: decodeTerminated(bytes, 0, bytes.length) };
        }
        else {
            const records = this.#explain(end - bytes.length, () => parsePaxRecords(bytes));
            if (flag === 'g')
                this.#keepGlobals(records, end - bytes.length);
            else
                this.#extensions = { ...this.#extensions, records };
        }
    }
    #keepGlobals(records, start) {
        this.#globals = mergeRecords(this.#globals, records);
        let length = 0;
        for (const [keyword, value] of this.#globals)
            length += keyword.length + value.length;
        if (length > maxExtensionSize)
            throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`);
    }
    #beginEntry(header, block, start) {
        const { records } = this.#extensions;
        this.#extensions = { ...this.#extensions, records: mergeRecords(this.#globals, records) };
        const stored = this.#explain(start, () => storedSize(header, this.#extensions));
        if (header.flag !== 'S') {
            this.#finishEntry({ header, stored, realSize: undefined }, start + blockSize);
            return;
        }
        const { realSize, isExtended } = this.#explain(start, () => readSparseHeader(block));
        this.#sparse = { header, stored, realSize };
        if (!isExtended)
            this.#finishEntry(this.#sparse, start + blockSize);
    }
    #finishEntry({ header, stored, realSize }, end) {
        const tarSize = end - this.#entryStart + inBlocks(stored);
        const entry = this.#explain(this.#entryStart, () => buildEntry(header, this.#extensions, tarSize, realSize));
        this.#skip = inBlocks(stored);
        this.#padding = this.#skip - stored;
        this.#sparse = undefined;
        this.#extensions = noExtensions;
        this.#extensionCount = 0;
        this.#onEntry(entry);
        this.#sink = this.#chooseContent?.(entry);
    }
    #explain(start, read) {
        try {
            return read();
        }
        catch (error) {
            throw this.#failure(start, error.message);
        }
    }
    #failure(start, reason) {
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} is not a readable tar: at byte ${start}, ${reason}`);
    }
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/layers/assert-no-bomb.js


/** Unpacked size in bytes up to which the ratio is not checked. Reading it takes half a minute. */
const uncheckedSize = 16 * 2 ** 30;
/** Maximum compression ratio; no real file system compresses that well. */
const maxRatio = 100;
/**
 * Rejects decompression bombs: streaming is bounded in memory, but a few megabytes can take hours to unpack.
 *
 * @param size bytes unpacked so far.
 * @throws Error that names `label` and both sizes.
 */
function assertNoBomb(size, compressedSize, label) {
    if (size <= uncheckedSize || size <= compressedSize * maxRatio)
        return;
    throw new user_error/* UserError */.yo('layer-not-readable', `${label} unpacks to more than ${(0,units/* formatSize */.Xq)(size)} from ${(0,units/* formatSize */.Xq)(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`);
}

;// CONCATENATED MODULE: ./build/layers/content-size.js
/** Content size of an entry in bytes, as counted by `docker history`; for a symbolic link, the length of its target. */
function entryContentSize({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/layers/zstd-frames.js
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const idLengths = [0, 1, 2, 4];
const sizeLengths = [0, 2, 4, 8];
const fieldLengths = { magic: 4, descriptor: 1, block: 3, length: 4, last: 0, unknown: 0 };
/**
 * Splits zstd data at frame ends. Node's decompressor (Node 24) stops permanently at the end of a frame if the same
 * write contains more data, and would drop every frame of a layer but the first. It continues if the next frame arrives
 * in a separate write. pzstd and zstd:chunked write many frames.
 *
 * Data that is not a frame is passed on unchanged; the decompressor reports the error.
 * Source: RFC 8878 section 3.1.
 */
class ZstdFrames {
    #field = Buffer.alloc(4);
    #filled = 0;
    #part = 'magic';
    #hasChecksum = false;
    #skip = 0;
    /** Splits a chunk without copying. Each part ends at the end of the chunk or of a frame. */
    cut(chunk) {
        const parts = [];
        let start = 0;
        let offset = 0;
        while (offset < chunk.length) {
            offset += this.#advance(chunk, offset);
            const isFrameEnd = this.#part === 'last' && this.#skip === 0;
            if (!isFrameEnd)
                continue;
            this.#part = 'magic';
            parts.push(chunk.subarray(start, offset));
            start = offset;
        }
        if (start < offset)
            parts.push(chunk.subarray(start, offset));
        return parts;
    }
    /** @returns the number of bytes consumed from `offset`, at least one. */
    #advance(chunk, offset) {
        const remaining = chunk.length - offset;
        if (this.#part === 'unknown')
            return remaining;
        if (this.#skip > 0) {
            const step = Math.min(this.#skip, remaining);
            this.#skip -= step;
            return step;
        }
        const length = fieldLengths[this.#part];
        const step = Math.min(length - this.#filled, remaining);
        this.#field.set(chunk.subarray(offset, offset + step), this.#filled);
        this.#filled += step;
        if (this.#filled === length) {
            this.#filled = 0;
            this.#readField();
        }
        return step;
    }
    #readField() {
        if (this.#part === 'magic')
            this.#readMagic(this.#field.readUInt32LE(0));
        else if (this.#part === 'descriptor')
            this.#readDescriptor(this.#field[0] ?? 0);
        else if (this.#part === 'block')
            this.#readBlock(this.#field.readUIntLE(0, 3));
        else {
            this.#skip = this.#field.readUInt32LE(0);
            this.#part = 'last';
        }
    }
    #readMagic(magic) {
        if (magic === frameMagic)
            this.#part = 'descriptor';
        else
            this.#part = (magic & 0xfffffff0) >>> 0 === skippableMagic ? 'length' : 'unknown';
    }
    #readDescriptor(descriptor) {
        const isSingleSegment = (descriptor & 0x20) !== 0;
        const sizeFlag = descriptor >> 6;
        const sizeLength = sizeFlag === 0 && isSingleSegment ? 1 : (sizeLengths[sizeFlag] ?? 0);
        this.#hasChecksum = (descriptor & 0x04) !== 0;
        this.#skip = (isSingleSegment ? 0 : 1) + (idLengths[descriptor & 0x03] ?? 0) + sizeLength;
        this.#part = 'block';
    }
    #readBlock(block) {
        const isRepeatedByte = ((block >> 1) & 0x03) === 1;
        this.#skip = isRepeatedByte ? 1 : block >> 3;
        if ((block & 1) === 0)
            return;
        this.#skip += this.#hasChecksum ? 4 : 0;
        this.#part = 'last';
    }
}

;// CONCATENATED MODULE: ./build/layers/inflate.js



/** Size of input and output chunks in bytes. Node's default of 16 KiB makes inflating several times slower. */
const chunkSize = 2 ** 20;
/** Compressed bytes buffered so that the inflating thread never runs out of input. */
const writeAhead = 4 * chunkSize;
/**
 * Inflates a stream and passes it to `onChunk` in order, in chunks of up to 1 MiB. A chunk is valid only until
 * `onChunk` returns.
 *
 * gzip data may have several members. Zeros after the last member are padding, which tapes and some builders write; any
 * other trailing data is rejected. zstd data may have several frames, including skippable ones, and nothing else.
 *
 * After any failure, including one in `onChunk`, the source is closed and the inflating thread is released.
 *
 * @throws Error that names `label` and the reason; errors from the source and from `onChunk` are rethrown unchanged.
 */
async function inflate(compressed, compression, onChunk, label) {
    if (compression === 'none') {
        for await (const chunk of compressed)
            onChunk(chunk);
        return;
    }
    const inflater = new Inflater(compression, onChunk, label);
    const frames = compression === 'zstd' ? new ZstdFrames() : undefined;
    try {
        for await (const block of gather(compressed)) {
            for (const part of frames?.cut(block) ?? [block])
                await inflater.write(part);
        }
        await inflater.end();
    }
    finally {
        inflater.release();
    }
}
class Inflater {
    #stream;
    #label;
    #compression;
    #failure;
    #hasFailed = false;
    #isOver = false;
    #wake;
    #written = 0;
    /** Offset after the last nonzero byte. */
    #contentEnd = 0;
    constructor(compression, onChunk, label) {
        this.#label = label;
        this.#compression = compression;
        const options = { chunkSize, writableHighWaterMark: writeAhead };
        this.#stream = compression === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options);
        const handleChunk = (chunk) => {
            try {
                if (!this.#hasFailed)
                    onChunk(chunk);
                releaseBuffer(chunk);
            }
            catch (error) {
                this.#fail(error);
            }
        };
        // zlib submits its next work item to the thread pool when this listener returns. Processing the chunk (mostly
        // hashing) in a microtask lets both run in parallel. The microtask for `end` still runs after it.
        this.#stream.on('data', (chunk) => queueMicrotask(() => handleChunk(chunk)));
        this.#stream.on('error', error => this.#fail(this.#explain(error)));
        this.#stream.on('drain', () => this.#wake?.());
        this.#stream.on('end', () => queueMicrotask(() => this.#finish()));
        this.#stream.on('close', () => queueMicrotask(() => this.#finish()));
    }
    /** Resolves when more data may be written. */
    async write(bytes) {
        this.#throwFailure();
        this.#trackZeros(bytes);
        // After the end of the compressed data the stream reads nothing and emits no `drain`.
        if (this.#isOver)
            return;
        if (!this.#stream.write(bytes))
            await this.#woken();
        this.#throwFailure();
    }
    async end() {
        if (!this.#isOver) {
            this.#stream.end();
            while (!this.#isOver)
                await this.#woken();
        }
        this.#throwFailure();
        const { bytesWritten } = this.#stream;
        if (this.#contentEnd > bytesWritten) {
            throw new user_error/* UserError */.yo('image-damaged', `${this.#label} has other data after the end of its ${this.#compression} data, at byte ${bytesWritten}: build and push the image again`);
        }
    }
    release() {
        this.#stream.destroy();
    }
    #woken() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    #finish() {
        this.#isOver = true;
        this.#wake?.();
    }
    #fail(error) {
        if (!this.#hasFailed)
            this.#failure = error;
        this.#hasFailed = true;
        this.#stream.destroy();
        this.#wake?.();
    }
    #throwFailure() {
        if (this.#hasFailed)
            throw this.#failure;
    }
    #trackZeros(bytes) {
        let end = bytes.length;
        while (end > 0 && bytes[end - 1] === 0)
            end -= 1;
        if (end > 0)
            this.#contentEnd = this.#written + end;
        this.#written += bytes.length;
    }
    #explain(error) {
        const place = `its ${this.#compression} data is damaged near byte ${this.#stream.bytesWritten}`;
        return new user_error/* UserError */.yo('image-damaged', `${this.#label} cannot be unpacked: ${place} (${error.message}). Build and push the image again`, {
            cause: error,
        });
    }
}
/** Merges the small chunks that networks deliver, because every write costs a round trip to the thread pool. */
async function* gather(chunks) {
    let pending = [];
    let length = 0;
    for await (const chunk of chunks) {
        pending.push(chunk);
        length += chunk.length;
        if (length < chunkSize / 2)
            continue;
        yield pending.length === 1 ? chunk : Buffer.concat(pending, length);
        pending = [];
        length = 0;
    }
    if (length > 0)
        yield Buffer.concat(pending, length);
}
/**
 * Frees a chunk's memory once zlib has filled the whole buffer and so will not write to it again; the next chunk then
 * reuses the memory. Without this, the garbage collector runs every few dozen chunks. No-op on Node 20, which lacks
 * `transfer`.
 */
function releaseBuffer({ buffer, byteOffset, byteLength }) {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./build/layers/stream-layer.js








/**
 * Reads one layer once without storing it, and verifies its diff ID and the tar's structure. Inflating dominates the
 * time; it runs in Node's thread pool while the digest is computed here. By default, the digest of the compressed bytes
 * is not verified: that reduces the speed by up to a twelfth where two virtual cores share a physical one, and the diff
 * ID already verifies the content.
 *
 * @throws Error that names `label` and the reason if the layer does not match its descriptor and diff ID.
 */
async function streamLayer(source, { descriptor, diffId, label, isDigestVerified = false }, { onEntry, chooseContent, onChunk, onProgress, onInflated } = {}) {
    const compression = detectCompression(descriptor, diffId, label);
    let contentSize = 0;
    let entryCount = 0;
    const scanner = new TarScanner(entry => {
        contentSize += entryContentSize(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, label, chooseContent);
    const checkDiffId = diffIdCheck(compression, diffId, label);
    const verify = compression === 'none' || isDigestVerified ? verifyStream : verifyLength;
    const verified = verify(await source.openBlob(descriptor), descriptor, label);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        assertNoBomb(scanner.bytesSeen, descriptor.size, label);
        onChunk?.(chunk);
        onInflated?.(chunk.length);
    }, label);
    scanner.end();
    checkDiffId.end();
    const { bytesSeen: uncompressedSize, hasGlobalRecords } = scanner;
    return { uncompressedSize, contentSize, entryCount, hasGlobalRecords };
}
/** @throws Error if the media type is not a layer's. */
function detectCompression({ mediaType, digest }, diffId, label) {
    const compression = layerCompression(mediaType);
    if (compression === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${mediaType}", which is not a file system layer: specify an image`);
    }
    if (compression === 'none' && digest !== diffId)
        throw wrongContent(diffId, label);
    return compression;
}
/** Verifies the diff ID. Skipped for an uncompressed layer, whose diff ID is its digest and is already verified. */
function diffIdCheck(compression, diffId, label) {
    if (compression === 'none')
        return { update: () => { }, end: () => { } };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        update: (chunk) => {
            hash.update(chunk);
        },
        end: () => {
            if (`sha256:${hash.digest('hex')}` !== diffId)
                throw wrongContent(diffId, label);
        },
    };
}
function wrongContent(diffId, label) {
    return new user_error/* UserError */.yo('image-damaged', `${label}: its content does not match the diff id ${diffId} in the image's config. Build and push the image again`);
}
async function* reportProgress(chunks, onProgress) {
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        onProgress(received);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/layers/has-entry.js



/** Thrown to stop reading a layer in which the entry was found. */
class FoundError extends Error {
}
/**
 * Returns whether a layer of the image has an entry that matches. Reads the smallest layers first, and stops at the
 * first match. An entry that a higher layer deletes counts.
 */
async function hasEntry(source, image, isWanted) {
    const { layers } = image.manifest;
    const bySize = layers.map((descriptor, index) => ({ descriptor, index }));
    bySize.sort((first, second) => first.descriptor.size - second.descriptor.size);
    const onEntry = (entry) => {
        if (isWanted(entry))
            throw new FoundError();
    };
    for (const { descriptor, index } of bySize) {
        const label = layerName(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config`);
        try {
            await streamLayer(source, { descriptor, diffId, label }, { onEntry });
        }
        catch (error) {
            if (error instanceof FoundError)
                return true;
            throw error;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/oci/platform.js

/** Platform of mybinder.org. */
const binderPlatform = { os: 'linux', architecture: 'amd64' };
const platform_form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = platform_form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new FormatError(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Returns whether an image for `offered` runs on `wanted`. The variant is compared only if `wanted` has one. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}

;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = valibot/* nullish */.cl(valibot/* string */.Yj());
const list = valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()));
const set = valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()));
const number = valibot/* optional */.lq(valibot/* number */.ai());
const containerConfigSchema = valibot/* object */.Ik({
    Env: list,
    User: container_config_text,
    Entrypoint: list,
    Cmd: list,
    WorkingDir: container_config_text,
    ExposedPorts: set,
    Labels: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    Volumes: set,
    StopSignal: container_config_text,
    Shell: list,
    Healthcheck: valibot/* nullish */.cl(valibot/* object */.Ik({
        Test: list,
        Interval: number,
        Timeout: number,
        StartPeriod: number,
        StartInterval: number,
        Retries: number,
    })),
    OnBuild: list,
});

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,oci_digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const schema = valibot/* object */.Ik({
    os: valibot/* string */.Yj(),
    architecture: valibot/* string */.Yj(),
    variant: valibot/* nullish */.cl(valibot/* string */.Yj()),
    created: valibot/* nullish */.cl(valibot/* string */.Yj()),
    config: valibot/* nullish */.cl(containerConfigSchema, {}),
    rootfs: valibot/* object */.Ik({ diff_ids: diffIds }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* object */.Ik({ created_by: image_config_text, empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM(), false) })), []),
});
/** Parses an image config. @throws Error that names `label` and the reason. */
function parseImageConfig(bytes, label) {
    const { os, architecture, variant, created, config, rootfs, history } = (0,json/* parseJson */.q)(schema, bytes, label);
    return {
        os,
        architecture,
        ...(variant ? { variant } : {}),
        created: created ?? undefined,
        labels: config.Labels ?? {},
        container: config,
        diffIds: rootfs.diff_ids,
        history: history.map(entry => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer })),
    };
}

;// CONCATENATED MODULE: ./build/oci/descriptor.js


const digestSchema = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(text => typeof text === 'string' && (0,oci_digest/* isDigest */.Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot/* pipe */.Fs(valibot/* object */.Ik({ os: valibot/* string */.Yj(), architecture: valibot/* string */.Yj(), variant: valibot/* optional */.lq(valibot/* string */.Yj()) }), valibot/* transform */.pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot/* object */.Ik({
    mediaType: valibot/* string */.Yj(),
    digest: digestSchema,
    size: valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* safeInteger */.Y2(), valibot/* minValue */.Ww(0)),
    annotations: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    platform: valibot/* optional */.lq(platformSchema),
    urls: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj())),
});

;// CONCATENATED MODULE: ./build/oci/manifest.js





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()), {});
const headerSchema = valibot/* object */.Ik({ schemaVersion: valibot/* number */.ai(), mediaType: valibot/* optional */.lq(valibot/* string */.Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const manifest_layers = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(descriptorSchema)), valibot/* transform */.pd(list => list ?? []));
const manifestSchema = valibot/* object */.Ik({ config: descriptorSchema, layers: manifest_layers, annotations });
const indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = (0,json/* parseJson */.q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...(0,json/* parseJson */.q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...(0,json/* parseJson */.q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot.is(valibot/* object */.Ik({ manifests: valibot/* array */.YO(valibot/* unknown */.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}

;// CONCATENATED MODULE: ./build/oci/read-image.js




/**
 * Reads the manifest and config of the image for `platform`. Makes at most three small requests; reads no layers.
 *
 * @throws Error that names the image and its platforms if none matches.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** Reads the manifest for `platform`. @throws Error that names the image and its platforms if none matches. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const rootManifest = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = rootManifest.kind === 'manifest'
        ? { digest: root.digest, manifest: rootManifest }
        : await readChild(source, rootManifest, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Reads the config and adds it to the manifest.
 *
 * @throws Error that names the image if the config is for another platform or does not match the manifest.
 */
async function completeImage(source, platformManifest, platform) {
    const config = await readConfig(source, platformManifest.manifest);
    if (!isForPlatform(config, platform)) {
        throw new user_error/* UserError */.yo('platform-missing', `${source.name} is an image for ${formatPlatform(config)}, not for ${formatPlatform(platform)}: ` +
            `build it with --platform ${formatPlatform(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${formatPlatform(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new user_error/* UserError */.yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && isForPlatform(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? formatPlatform(image.platform) : 'unnamed'))
            .join(', ');
        throw new user_error/* UserError */.yo('platform-missing', `${name} has no image for ${formatPlatform(platform)} (available: ${offered || 'none'}): build it with --platform ${formatPlatform(platform)}`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/blob-reading.js




function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * Opens a blob as a stream that resumes after a dropped connection. Does not verify the digest.
 *
 * @throws Error that names the blob and image if the registry rejects the request; while reading, if retries fail or
 *   the registry sends more or less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readResuming(client, descriptor, first, name);
}
async function* readResuming(client, descriptor, first, name) {
    const { size } = descriptor;
    const label = describeBlob(descriptor, name);
    let currentBody = first;
    let received = 0;
    for (let attempt = 1;; attempt++) {
        let position = currentBody.start;
        try {
            for await (const chunk of withIdleTimeout(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new user_error/* UserError */.yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new http_retry/* RetryableError */.dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof http_retry/* RetryableError */.dw)
                return;
            await (0,http_retry/* waitForRetry */.fS)(client.retry, attempt, error);
        }
        currentBody = await openFrom(client, descriptor, received, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const label = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
        return { response, start };
    const description = await client.describeErrorResponse(response, label);
    throw new user_error/* UserError */.yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
}
/** Foreign layer URLs are not followed because the author of the manifest could point them at any host. */
const foreignAdvice = 'It is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers';
/**
 * Reads a byte range of a blob.
 *
 * @returns undefined if the registry or its storage does not support range requests.
 * @throws Error that names the blob and image if the request fails or the size differs from the manifest.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const label = describeBlob(descriptor, name);
    // Not every registry storage supports suffix ranges (`bytes=-4`); explicit ranges work.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const contentRange = response.status === 206 ? parseContentRange(response) : undefined;
        if (contentRange?.start === start && contentRange.end === start + length - 1) {
            if (contentRange.total !== undefined && contentRange.total !== descriptor.size) {
                cancelBody(response);
                throw new user_error/* UserError */.yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            cancelBody(response);
            return undefined;
        }
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await readBounded(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new http_retry/* RetryableError */.dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
    return bytes;
}
/** Parses Content-Range. Source: RFC 9110, section 14.4. @returns undefined if absent or malformed. */
function parseContentRange(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}

;// CONCATENATED MODULE: ./build/registry/registry-error.js



const registry_error_schema = valibot/* object */.Ik({
    errors: valibot/* array */.YO(valibot/* object */.Ik({ code: valibot/* string */.Yj(), message: valibot/* nullish */.cl(valibot/* string */.Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const registry_error_maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends user_error/* UserError */.yo {
    status;
    constructor(message, status) {
        super('registry-rejected', message);
        this.status = status;
    }
}
/**
 * Describes an error response in one message: the registry's explanation and how to fix it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param client context of the client, or only whether the request was anonymous.
 */
async function describeErrorResponse(response, label, client) {
    const explanation = await readErrors(response);
    const advice = adviceFor(response.status, typeof client === 'boolean' ? { isAnonymous: client } : client);
    return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        if (access === 'delete')
            return deleteAdvice;
        return isAnonymous
            ? 'It is private, or requires a login: make the package public, or set `registry-username` and `registry-password`'
            : 'The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`';
    }
    if (access === 'delete' && status === 405)
        return deletionDisabled;
    if (status === 413)
        return 'A server or proxy does not accept an upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private: check the name, and log in if it is private';
    return undefined;
}
const deleteAdvice = 'Deleting requires a login whose role may delete images: run `docker login` with such an account';
const deletionDisabled = 'The registry does not allow deletion: enable it there (in CNCF Distribution, `storage.delete.enabled: true`)';
const loginAdvice = 'Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`';
const writeAdvice = 'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await readBounded(response, registry_error_maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot/* parse */.qg(registry_error_schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/registry/registry-source.js










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => openBlob(client, descriptor, name),
        readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: manifestMediaTypes.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            cancelBody(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new RegistryError(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            cancelBody(response);
            throw new user_error/* UserError */.yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await readBounded(response, maxManifestSize, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new RegistryError(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new user_error/* UserError */.yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = describeBlob(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new user_error/* UserError */.yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new RegistryError(await client.describeErrorResponse(response, label), response.status);
        const received = await readBounded(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new http_retry/* RetryableError */.dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    if (actualDigest !== digest)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}

// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(2793);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/http/public-address.js
/** Rules against requests that an untrusted server directs into the local network (SSRF). */



/** Returns whether a host name or IP address is not on the public internet. Does not resolve names. */
function isLocalHost(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || isLocalAddress(name);
}
/** Returns whether an address is not on the public internet; false for a name. */
function isLocalAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    if (!(0,external_node_net_.isIPv6)(address))
        return false;
    const inner = translatedAddress(address);
    return inner === undefined ? localAddresses.check(address, 'ipv6') : localAddresses.check(inner, 'ipv4');
}
/**
 * Sources: IANA special-purpose address registries; RFC 3879 (site-local). `BlockList` also matches IPv4-mapped IPv6
 * addresses. 192.0.0.192 and 168.63.129.16 are the metadata services of Oracle and Azure.
 */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
/** Networks whose addresses contain an IPv4 address: 6to4 after 2 bytes, NAT64 (also used by DNS64) after 12. */
const translated = [
    { network: network('2002::', 16), group: 1 },
    { network: network('64:ff9b::', 96), group: 6 },
];
function network(address, prefix) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, 'ipv6');
    return list;
}
function translatedAddress(address) {
    const found = translated.find(({ network }) => network.check(address, 'ipv6'));
    if (found === undefined)
        return undefined;
    const [high = 0, low = 0] = addressGroups(address).slice(found.group);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** Returns the eight groups of an IPv6 address. `URL` writes an IPv4 address at its end in hexadecimal. */
function addressGroups(address) {
    const [front = '', back] = new URL(`http://[${address.replace(/%.*/s, '')}]`).hostname
        .slice(1, -1)
        .split('::');
    const parse = (text) => text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16));
    const [before, after] = [parse(front), parse(back ?? '')];
    return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
/**
 * Returns a function that resolves names for a connection, and rejects a name that resolves to a local address unless
 * the host that referred to it is local as well. Because the connection uses the addresses that were checked, a name
 * that changes its address in between cannot bypass the check.
 */
function publicLookup(referrer, resolve = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            const response = () => {
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    callback(null, addresses);
                else
                    callback(null, first.address, first.family);
            };
            const local = addresses.find(({ address }) => isLocalAddress(address));
            if (local === undefined)
                return response();
            resolve(referrer, { all: true }, (failure, own) => {
                if (failure === null && own.some(({ address }) => isLocalAddress(address)))
                    return response();
                callback(new user_error/* UserError */.yo('redirect-rejected', `${referrer} refers to ${hostname}, whose address ${local.address} in the local network is not allowed: report this to the operator of ${referrer}`), []);
            });
        });
    };
}
/** Returns the rejection that caused a request to fail, if any. */
function findRejection(error) {
    const { cause } = error instanceof Object ? error : {};
    return [error, cause].find((item) => item instanceof user_error/* UserError */.yo && item.kind === 'redirect-rejected');
}

;// CONCATENATED MODULE: ./build/http/node-fetch.js




/** Milliseconds until an idle connection is closed, unless the server specifies a keep-alive timeout. */
const keepAliveTimeout = 4_000;
/** Agents by the host that referred to the URL, because each host has its own rule for addresses. */
const agents = new Map();
/** Dispatchers for requests that undici sends, by the same host. */
const dispatchers = new Map();
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Lightweight fetch for plain reads. Node's fetch takes three times as long to load and run for the dozen small
 * requests of an image. Falls back to Node's fetch for other requests and for encoded responses.
 */
const node_fetch_nodeFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlainRequest(url, init))
        return fetchAny(url, init);
    const message = await send(url, init);
    if (!isEncoded(message.headers['content-encoding']))
        return toResponse(message, url, init);
    message.destroy();
    return fetchAny(url, init);
};
function createAgents(referrerHost) {
    const options = {
        ...{ keepAlive: true, timeout: keepAliveTimeout },
        ...(referrerHost === undefined ? {} : { lookup: publicLookup(referrerHost) }),
    };
    return { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
}
/** Node's fetch. Loads undici if the addresses are restricted, because Node's own fetch accepts no lookup. */
async function fetchAny(url, { referrerHost, ...init }) {
    if (referrerHost === undefined)
        return fetch(url, init);
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } });
    dispatchers.set(referrerHost, dispatcher);
    const restricted = undici.fetch;
    return restricted(url, { ...init, dispatcher });
}
function isPlainRequest({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal, referrerHost }) {
    const isSecure = url.protocol === 'https:';
    const known = agents.get(referrerHost) ?? createAgents(referrerHost);
    agents.set(referrerHost, known);
    const options = {
        method,
        agent: isSecure ? known['https:'] : known['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Not removed when the response arrives: the connection may still fail, which the body's reader reports.
        request.on('error', reject);
        request.end();
    });
}
function toResponse(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? toBody(message) : null,
    };
}
/** Converts a response body to a stream that reads on demand. */
function toBody(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Does not call the iterator's `return`, which would wait for a chunk that may never arrive.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/error-reason.js
/** Descriptions of system errors that mean that this machine has no network or cannot resolve the host name. */
const withoutNetwork = new Map([
    ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
    ['ENOTFOUND', 'no network, or no host with this name'],
    ['ENETUNREACH', 'no network'],
    ['ENETDOWN', 'no network'],
]);
/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
function errorReason(error) {
    const reasons = new Set();
    const visited = new Set();
    const queue = [error];
    while (queue.length > 0) {
        const current = queue.pop();
        visited.add(current);
        const causes = isErrorLike(current)
            ? underlyingErrors(current).filter(underlying => !visited.has(underlying))
            : [];
        for (const underlying of causes.reverse())
            queue.push(underlying);
        if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
    }
    return [...reasons].join(', ');
}
/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function errorText({ message, name, code }) {
    const noNetwork = typeof code === 'string' ? withoutNetwork.get(code) : undefined;
    return noNetwork ?? (message || name || 'no reason was given');
}
/** Duck-types errors because errors of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/http/streamed-body.js


/** Error for content that cannot be read from disk; not retried. */
class UnreadableContentError extends user_error/* UserError */.yo {
    constructor(message) {
        super('layout-changed', message);
    }
}
/** Size of a chunk in bytes. Large chunks reduce overhead; two per concurrent upload use little memory. */
const streamed_body_chunkSize = (/* unused pure expression or super */ null && (2 ** 20));
/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
async function withFileBody(path, size, label, task) {
    const file = await open(path, 'r').catch((error) => {
        throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
    });
    try {
        const { size: actualSize } = await file.stat();
        if (actualSize !== size)
            throw new UnreadableContentError(`${label} has ${actualSize} bytes on disk, expected ${size}: build the image again`);
        return await task({ size, open: onSent => streamFile(file, size, label, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Streams a file through two alternating buffers. fetch requests the next chunk once the previous one has left the
 * process. A new buffer per chunk would use more than 100 MB until garbage collection. If a buffer were overwritten too
 * early, the registry would reject the blob because its digest would not match.
 */
function streamFile(file, size, label, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(streamed_body_chunkSize), Buffer.allocUnsafeSlow(streamed_body_chunkSize)];
    let position = 0;
    const pull = async (controller) => {
        onSent(position);
        if (position === size)
            return controller.close();
        const length = Math.min(streamed_body_chunkSize, size - position);
        const chunk = (position / streamed_body_chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, position).catch((error) => {
            throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
        });
        if (bytesRead < length)
            throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`);
        position += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/send-request.js







function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * Sends a request and waits for the response headers. Redirects are not followed.
 *
 * @throws RetryableError if the request fails or times out; the signal's reason if it is aborted; Error if a streamed
 *   upload is redirected or its content cannot be read.
 */
async function sendRequest(fetch, url, request, { headers: headersTimeout, idle: idleTimeout }) {
    const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request;
    const headers = requestHeaders(request);
    const deadline = new Deadline(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            ...(referrerHost === undefined ? {} : { referrerHost }),
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...requestBody(body, sent => deadline.extend(sent === 'all' ? timeout : idleTimeout)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        const peer = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw send_request_timeoutError(peer, body, timeout);
        throw isStreamed(body) ? uploadError(error, peer) : send_request_requestError(error, peer);
    }
    finally {
        deadline.clear();
    }
}
/** Requests identity encoding: blobs are hashed as stored, so they must not be compressed in transit. */
function requestHeaders({ headers, body }) {
    // With a Range header, fetch adds this header itself and would send it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length, fetch uses chunked encoding, which some registries do not accept.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * Returns the options for a body. A streamed body sets `redirect: 'error'` and `window: null`; otherwise fetch keeps
 * the whole body in memory to be able to resend it. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function requestBody(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function send_request_timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: maxAttemptsAfterTimeout,
    });
}
function send_request_requestError(error, peer) {
    return new http_retry/* RetryableError */.dw(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContentError)
        return cause;
    const reason = errorReason(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new http_retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

;// CONCATENATED MODULE: ./build/registry/api-origin.js

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Maximum length of a header. Longer ones are ignored, to bound the parsing time. */
const maxHeaderLength = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * Returns the challenge to answer. Prefers bearer to basic because bearer does not send the password to the registry.
 *
 * @returns undefined if the header has no supported challenge.
 */
function parseChallenge(header) {
    const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header);
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm))
            continue;
        const service = parameters.get('service');
        const scope = parameters.get('scope');
        return {
            scheme,
            realm,
            ...(service === undefined ? {} : { service }),
            ...(scope === undefined ? {} : { scope }),
        };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
/** Splits a header into challenges. Challenges and their parameters are both separated by commas. */
function splitChallenges(header) {
    const challenges = [];
    let remainder = header;
    for (;;) {
        remainder = remainder.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(remainder);
        const scheme = parameter === null ? schemeForm.exec(remainder) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return challenges;
        if (scheme !== null)
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        remainder = remainder.slice(matched.length);
    }
}

;// CONCATENATED MODULE: ./build/registry/credentials.js
/** User name with which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Returns the Basic `Authorization` header; undefined for an identity token. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Returns all values to mask in logs. */
function credentialSecrets(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const token_service_maxResponseSize = 2 ** 20;
/** Client name, which the specification requires with a refresh token. */
const clientId = 'binder-actions';
const responseSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Requests a token: anonymously, with name and password, or with an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param label name of the image and the service in messages.
 * @returns undefined if the service denies the request with 401 or 403.
 * @throws RetryableError if a retry may succeed, otherwise Error.
 */
async function requestToken(fetch, request, timeouts, label) {
    const response = await token_service_send(fetch, request, timeouts.headers, label);
    if ((0,http_retry/* isRetryableStatus */.PS)(response.status)) {
        cancelBody(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        cancelBody(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        cancelBody(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await readBounded(response, token_service_maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = (0,json/* parseJson */.q)(responseSchema, bytes, `the response from ${label}`);
    const token = grant.token || grant.access_token;
    if (!token)
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded without a token: report this to the operator of the registry`);
    // fetch also rejects such a header, but includes the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded with a token that contains invalid characters: report this to the operator of the registry`);
    return { token, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, label) {
    const deadline = new Deadline(timeout);
    const { url, init } = formatRequest(request);
    const { referrerHost } = request;
    const restriction = referrerHost === undefined ? {} : { referrerHost };
    try {
        return await fetch(url, { ...init, ...restriction, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        if (deadline.isOver) {
            const message = `${label} did not respond within ${timeout / 1000} s`;
            throw new http_retry/* RetryableError */.dw(message, { maxAttempts: maxAttemptsAfterTimeout });
        }
        throw new http_retry/* RetryableError */.dw(`${label} cannot be reached: ${errorReason(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const serviceParameter = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(serviceParameter))
        url.searchParams.set(name, value);
    for (const singleScope of scope.split(' '))
        url.searchParams.append('scope', singleScope);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

;// CONCATENATED MODULE: ./build/registry/trust.js
/** Rules for the hosts that a registry may refer to, and for those that may receive credentials. The registry is untrusted. */



/**
 * Returns whether a registry's credentials may be sent to its token service. The service must be on the same host, the
 * parent domain (gitlab.com for registry.gitlab.com) or a sibling (auth.docker.io for registry-1.docker.io). HTTPS is
 * required except for a registry on this machine.
 */
function mayReceiveCredentials(realm, origin) {
    const api = new URL(origin);
    if (isLoopback(api.host))
        return realm.hostname === api.hostname;
    if (realm.protocol !== 'https:')
        return false;
    if (realm.hostname === api.hostname)
        return true;
    if (isAddress(realm.hostname) || isAddress(api.hostname))
        return false;
    const parent = parentDomain(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentDomain(realm.hostname) === parent;
}
/**
 * Checks whether a registry may refer to `target`, with or without credentials. Rejects a downgrade from HTTPS to plain
 * HTTP, and local network addresses unless the registry itself is local (prevents SSRF). A host name that resolves to a
 * local address is rejected when the connection is opened (see `referrer`).
 *
 * @returns a description of the rejected target; undefined if it is allowed.
 */
function targetProblem(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'a URL with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `a URL with the scheme "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname);
    if (!isTrustedHost && isLocalHost(target.hostname))
        return `the local network address ${target.host}`;
    return undefined;
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
function parentDomain(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Parent domains whose subdomains belong to different owners. */
const sharedParents = `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/);
const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;
/** Returns whether all subdomains of `parent` belong to one owner. Approximates the public suffix list conservatively. */
function belongsToOneOwner(parent) {
    return (parent.includes('.') && !publicSuffix.test(parent) && !sharedParents.some(name => parent.endsWith(name)));
}
/** Returns the host that referred to a URL, as an option of the request; undefined for the registry's own host. */
function referrer(target, origin) {
    const api = new URL(origin);
    return target.hostname === api.hostname || isLocalHost(api.hostname) ? undefined : api.hostname;
}

;// CONCATENATED MODULE: ./build/registry/authorization.js






/** Time before expiry, in milliseconds, at which a token is renewed: a request takes time to arrive. */
const expiryMargin = 10_000;
/**
 * Answers a registry's authentication challenges for one image repository and caches the tokens.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Basis of the last token of each scope. Kept after the token is dropped, because concurrent requests may still use it. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : credentialSecrets(options.credentials))
            options.mask(secret);
    }
    /** Host of a token service that was not sent the credentials, if any. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** Returns the cached, unexpired header for this scope, so that most requests need one round trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - expiryMargin > Date.now() ? token.header : undefined;
    }
    /** Returns the cached header, or fetches a token if none is valid. Used before a body that is too large to send twice. */
    async obtainHeader(scope) {
        const cached = this.headerFor(scope);
        return cached !== undefined || this.#challenge === undefined
            ? cached
            : this.#authorize(this.#challenge, scope);
    }
    /** Returns whether the token service issued an anonymous token; a later denial is then probably spurious. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Returns whether the token service issued a token, with or without a login. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * Answers the challenge of a 401 response.
     *
     * @param header `WWW-Authenticate` header of the 401.
     * @param rejected `Authorization` header that was rejected, if any.
     * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
     * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
     */
    async answerChallenge(header, scope, rejected) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new RegistryError(this.#missingChallengeProblem(header), 401);
        this.#challenge = challenge;
        // Another request may already have answered the same challenge.
        const cached = this.headerFor(scope);
        return cached !== undefined && cached !== rejected ? cached : this.#authorize(challenge, scope);
    }
    async #authorize(challenge, scope) {
        // Concurrent requests that get the same 401 share one token request.
        const pending = this.#pending.get(scope) ?? this.#obtainToken(challenge, scope);
        this.#pending.set(scope, pending);
        try {
            const token = await pending;
            if (token === undefined)
                this.#tokens.delete(scope);
            else {
                this.#tokens.set(scope, token);
                this.#granted.set(scope, token.grantedFor);
            }
            return token?.header;
        }
        finally {
            this.#pending.delete(scope);
        }
    }
    async #obtainToken(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : basicHeader(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainForeignHost = realm.protocol === 'http:' && !mayReceive;
        const problem = targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : undefined);
        if (problem !== undefined) {
            throw new user_error/* UserError */.yo('token-service-invalid', `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const label = `${name}: the token service at ${realm.host}`;
        const referrerHost = referrer(realm, origin);
        const request = { realm, service: challenge.service, scope, credentials, referrerHost };
        const granted = await requestToken(fetch, request, timeouts, label);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #missingChallengeProblem(header) {
        const detail = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`;
    }
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js









const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/**
 * Maximum number of retries after a 403 for a granted token: ghcr.io occasionally rejects a token that it just issued.
 */
const maxDenialsRetried = 2;
/**
 * Client of the Distribution API for one image repository. Handles authorization, redirects and retries.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #services;
    #authorization;
    constructor(repository, services) {
        this.repository = repository;
        this.name = (0,oci_reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? defaultTimeouts;
        this.retry = services.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#services = services;
        const { fetch, credentials, mask = () => { } } = services;
        this.#authorization = new Authorization({
            name: this.name,
            fetch,
            origin: this.#origin,
            credentials,
            timeouts: this.timeouts,
            mask,
        });
    }
    get isAnonymous() {
        return this.#services.credentials === undefined;
    }
    /**
     * Sends a request and retries temporary failures.
     *
     * @returns the response, with any status.
     * @throws Error if the registry cannot be reached or retries fail.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends a request and reads its response as one retried step, so that a truncated response is fetched again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is retried as a whole. */
    retrying(task, signal) {
        return (0,http_retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return describeErrorResponse(response, label, {
            isAnonymous: this.isAnonymous,
            withheldFrom,
            access,
        });
    }
    /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
    async sendOnce(request) {
        const ownScope = `repository:${this.repository.path}:${request.access}`;
        const scope = request.alsoPull === undefined ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`;
        let response = await this.#authorized(request, scope);
        for (let denials = 1; denials <= maxDenialsRetried; denials++) {
            if (!this.#isRetryableDenial(response, request, scope))
                break;
            cancelBody(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,http_retry/* backoff */.JN)(this.retry, denials), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#throwIfRetryable(response, request);
    }
    #isRetryableDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Sends a request and answers at most one challenge, which also renews an expired token. */
    async #authorized(request, scope) {
        const currentHeader = isStreamed(request.body)
            ? await this.#authorization.obtainHeader(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isSameOrigin: isAtRegistry } = await this.#followRedirects(request, currentHeader);
        // A 401 from a storage host is not answered: the credentials are for the registry only.
        if (first.status !== 401 || !isAtRegistry)
            return first;
        const response = await drain(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            cancelBody(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        cancelBody(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,http_retry/* isRetryableStatus */.PS)(response.status))
            return response;
        cancelBody(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
    async #followRedirects(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isAtRegistry = url.origin === this.#origin;
        this.#assertSafeTarget(url);
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const { fetch } = this.#services;
            const currentHeader = isAtRegistry ? authorization : undefined;
            const referrerHost = referrer(url, this.#origin);
            const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost };
            const response = await sendRequest(fetch, url, namedRequest, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isSameOrigin: isAtRegistry };
            cancelBody(response);
            url = this.#nextUrl(location, url, response.status, request);
            // After a cross-origin redirect, credentials are never re-attached: another host would choose the target.
            isAtRegistry &&= url.origin === this.#origin;
        }
        throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`);
        }
        if (isWrite(method) && status < 307) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`);
        }
        this.#assertSafeTarget(next);
        return next;
    }
    #assertSafeTarget(url) {
        const problem = targetProblem(url, this.#origin);
        if (problem !== undefined)
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

;// CONCATENATED MODULE: ./build/process.js

/** Runs `task` and cleans up when it has succeeded or failed, or when the run is cancelled. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Clean up only once and share the promise, so that every caller waits for the same cleanup to complete.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const unregister = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(unregister);
    }
}
/** Error for a program that is not installed. */
class CommandNotFoundError extends user_error/* UserError */.yo {
    file;
    constructor(file) {
        super('tool-missing', `${file} is not installed, or not on the PATH: install it`);
        this.file = file;
    }
}
/** Returns the last lines of a failed program's output, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js




const outputSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** Timeout in milliseconds. In a workflow, no user can unlock the keychain that a helper waits for. */
const timeout = 30_000;
/**
 * Gets the login of a registry from a credential helper.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name helper name, `NAME` in the program `docker-credential-NAME`.
 * @param file file that configures the helper, named in messages. Messages never include the helper's output, which may
 *   contain the secret.
 * @returns undefined if the helper has no login for the registry.
 * @throws Error that names the helper and file.
 */
async function runCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`);
    }
    const program = `docker-credential-${name}`;
    const label = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof CommandNotFoundError))
            throw error;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTimedOut) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not respond within ${timeout / 1000} s: unlock its keychain, or remove it from that file and log in again`);
    }
    if (result.exitCode === 0)
        return readOutput(result.stdout, label);
    if (isNotFound(result))
        return undefined;
    throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Docker's helpers report this on standard output; third-party helpers may use standard error. */
function isNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readOutput(stdout, label) {
    let output;
    try {
        output = valibot/* parse */.qg(outputSchema, JSON.parse(stdout));
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`);
    }
    if (output.Username === '' && output.Secret === '')
        return undefined;
    return credentialsFrom(output.Username, output.Secret);
}

;// CONCATENATED MODULE: ./build/registry/docker-config.js




// Valibot's own messages include the value, which may be a secret.
const docker_config_text = valibot/* string */.Yj('expected a string');
const entry = valibot/* object */.Ik({
    auth: valibot/* nullish */.cl(docker_config_text),
    username: valibot/* nullish */.cl(docker_config_text),
    password: valibot/* nullish */.cl(docker_config_text),
    identitytoken: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
const docker_config_schema = valibot/* object */.Ik({
    auths: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), entry, 'expected an object'), {}),
    credHelpers: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_text, 'expected an object'), {}),
    credsStore: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
/** Keys of Docker Hub in `config.json`. The usual one is the URL of its v1 API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Returns the possible keys of a registry in `config.json`, the usual one first. */
function registryKeys(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * Reads the entry of a registry from Docker's `config.json`.
 *
 * @param content content of the file.
 * @throws Error that names `file` if it is malformed; ignoring it would lead to a confusing "denied" later.
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = (0,json/* parseShape */.T)(docker_config_schema, parseText(content, file), file);
    const keys = registryKeys(registry);
    const registryHelper = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = registryHelper ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const registryEntry = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: registryEntry === undefined ? undefined : readEntry(registryEntry, `${file}, the entry of ${key}`),
    };
}
/**
 * Returns Docker's `config.json` with additional logins, which override existing ones for the same registries.
 *
 * @param logins credentials by registry.
 * @throws Error that names `file` if it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = parseShape(docker_config_schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [registryKeys(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // An empty helper name prevents a configured helper from overriding the logins added here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Parses the file. As in Docker, an empty file has no settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
    }
}
function readEntry(registryEntry, label) {
    const { auth, username, password, identitytoken } = registryEntry;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper stores the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/stored-login.js




/**
 * Returns Docker's stored login for a registry. As in Docker, the credential helper takes precedence over the file,
 * which is used if the helper has no login.
 *
 * @param file path of Docker's `config.json`, which need not exist.
 * @param runCommand runs credential helpers; if undefined, helpers are not used.
 * @throws Error that names the file or the helper if it cannot be used.
 */
async function readStoredLogin(file, registry, runCommand) {
    const content = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} cannot be read (${error.message}): check its permissions`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const helperLogin = helper === undefined || runCommand === undefined
        ? undefined
        : await runCredentialHelper(runCommand, helper, helperKey, file);
    return helperLogin ?? stored;
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Returns a function that connects to image repositories and looks up the login once per registry. */
function connect_registry_registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // Failures are not cached, because the helper may be unlocked before the next call.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const storedLogin = dockerConfigFile === undefined ? undefined : await readStoredLogin(dockerConfigFile, registry, runCommand);
    return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/runner/child-processes.js + 1 modules
var child_processes = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/runner/escape-commands.js
var escape_commands = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/runner/run-on-host.js





/**
 * Runs commands as child processes. Unless `isQuiet`, their output is logged to `output`, with workflow commands in it
 * disabled.
 * After the run is cancelled, only the promises of cleanup commands resolve. All others stay pending, so that callers
 * start no further work.
 */
function runOnHost(env, output = process.stdout) {
    return async (command) => {
        if (isCancelled(command))
            return pendingForever;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet
            ? runQuietly(command, childEnv)
            : runLogged(command, childEnv, output));
        return isCancelled(command) ? pendingForever : result;
    };
}
const pendingForever = new Promise(() => { });
function isCancelled({ isCleanUp = false }) {
    return (0,interruption/* wasInterrupted */.WE)() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new escape_commands/* CommandFilter */.o(output);
    const options = {
        ignoreReturnCode: true,
        env,
        outStream,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new CommandNotFoundError(command.file);
        }
        throw error;
    }
    finally {
        outStream.flush();
    }
}
/**
 * Runs a command without `@actions/exec`, which crashes the action (EPIPE) if a child exits before it has read its
 * input, and cannot kill a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = (0,external_node_child_process_.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,child_processes/* excludeFromTermination */.r9)(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTimedOut = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTimedOut: isTimedOut, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may keep the pipes open after the child has exited.
        const killOnTimeout = () => {
            if (child.pid !== undefined)
                (0,child_processes/* terminateTree */.wX)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new CommandNotFoundError(file) : error);
        });
    });
}
function collect(stream) {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./build/runner/registry-services.js







/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return connect_registry_registryConnector({
        fetch: proxy_fetch_proxyFetch(env, node_fetch_nodeFetch),
        retry: http_retry/* defaultRetry */.iU,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Returns the configuration directory of the Docker client. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker');
}
/** Connects to registries without a login and without repeated attempts, for facts that may be omitted. */
function connectOnce(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: { ...defaultRetry, attempts: 1 } });
}
/** Connects to registries without a login, as mybinder.org does. */
function connectAnonymously(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: defaultRetry });
}

;// CONCATENATED MODULE: ./build/actions/comment-preview/services.js















/** Production services: the GitHub API with the given token, registries over the network. */
function previewServices({ token, repository }, { apiUrl, actor }, env) {
    const client = createGitHubClient(connectGitHub(apiUrl, env, log/* runnerLog */.t.info), token);
    for (const form of derivedForms(token))
        log/* runnerLog */.t.mask(form);
    const fallback = { registry: 'ghcr.io', credentials: { username: actor, password: token } };
    const connect = connectFromRunner(env, { fallback }, log/* runnerLog */.t.mask);
    const source = async (reference) => registrySource(await connect(reference), reference);
    const place = { repository, marker: preview_comment/* previewMarker */.f };
    return {
        fetchPullRequest: number => (0,pull_requests/* fetchPullRequest */.dA)(client, repository, number),
        findPullRequests: head => (0,pull_requests/* findPullRequests */.JV)(client, repository, head),
        listChangedFiles: number => (0,pull_requests/* listChangedFiles */.AC)(client, repository, number),
        writeComment: (number, body) => writeStickyComment(client, { ...place, number }, body),
        setStatus: (sha, status) => setCommitStatus(client, repository, sha, status),
        readImage: async (reference) => readImage(await source(reference), binderPlatform),
        hasNbgitpuller: async (reference) => {
            const opened = await source(reference);
            const image = await readImage(opened, binderPlatform);
            return hasEntry(opened, image, ({ path }) => isNbgitpuller(path));
        },
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
    };
}


/***/ }),

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ maxChangedFiles),
/* harmony export */   AC: () => (/* binding */ listChangedFiles),
/* harmony export */   JV: () => (/* binding */ findPullRequests),
/* harmony export */   dA: () => (/* binding */ fetchPullRequest)
/* harmony export */ });
/* unused harmony export isPullRequestOpen */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2394);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3564);






const schema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
    number: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai(),
    state: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(),
    user: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({ login: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj() })),
    head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
        ref: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(),
        sha: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yG(/^[0-9a-f]{40}$/)),
        repo: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({ full_name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj() })),
    }),
    base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({ ref: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj() }),
    changed_files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai()),
});
/** GitHub lists at most this number of changed files. */
const maxChangedFiles = 3000;
/** Fetches a pull request. @throws Error that names the missing permission. */
async function fetchPullRequest(client, repository, number) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.pulls
        .get({ owner, repo, pull_number: number })
        .catch((error) => {
        throw pullRequestError(error, repository, number);
    });
    return readPullRequest(data);
}
/**
 * Returns whether a pull request is open. A merged one is not.
 *
 * @throws Error with status 404 if it does not exist, or the client cannot read it.
 * @see https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
async function isPullRequestOpen(client, { owner, name: repo }, number) {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    return data.state === 'open';
}
/**
 * Finds the open pull requests with this head. The event of a run for a fork names no pull request.
 *
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
async function findPullRequests(client, repository, head) {
    const { owner, name: repo } = repository;
    const filter = { state: 'open', head: `${head.repository.owner}:${head.branch}`, per_page: 100 };
    const found = await client
        .paginate(client.rest.pulls.list, { owner, repo, ...filter })
        .catch((error) => {
        throw pullRequestError(error, repository);
    });
    return found.map(readPullRequest).filter(pull => hasHead(pull, head));
}
function hasHead({ headRepository, headSha }, { repository, sha }) {
    const name = headRepository && (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(headRepository);
    return (headSha === sha && name !== undefined && (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRepositoryName */ .aE)(name, (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository)));
}
/** Lists the paths of changed files, with both paths of a renamed file. */
async function listChangedFiles(client, repository, number) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, pull_number: number, per_page: 100 };
    const files = await client.paginate(client.rest.pulls.listFiles, request).catch((error) => {
        throw pullRequestError(error, repository, number);
    });
    return files.flatMap(({ filename, previous_filename: previous }) => previous === undefined ? [filename] : [filename, previous]);
}
function readPullRequest(data) {
    const { number, state, user, head, base, changed_files } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, data, "GitHub's pull request");
    return {
        number,
        isOpen: state === 'open',
        author: user?.login ?? '',
        headSha: head.sha,
        headBranch: head.ref,
        headRepository: head.repo === null ? undefined : (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitHubRepository */ .lF)(head.repo.full_name),
        baseBranch: base.ref,
        changedFiles: changed_files,
    };
}
function pullRequestError(error, repository, number) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository);
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .responseStatus */ .aO)(error);
    if (status === 403)
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('permission-missing', `The token has no permission to read pull requests of ${name} (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubMessage */ .RG)(error)}): give the job \`permissions: pull-requests: write\``, { cause: error });
    if (status === 404 && number !== undefined)
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('repository-not-found', `${name} has no pull request ${number}, or the token cannot access it: check \`pull-request\`, and give the job \`permissions: pull-requests: write\``, { cause: error });
    return (0,_read_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .l)(error, name);
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);


/**
 * Parses bytes as JSON and validates it against a schema.
 *
 * @throws Error that names `label`, the position and the reason.
 */
function parseJson(schema, bytes, label) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${label} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return parseShape(schema, value, label);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error that names `label` and up to five places where the value does not match.
 */
function parseShape(schema, value, label) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${label} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gc: () => (/* binding */ launchBadgeIn)
/* harmony export */ });
/* unused harmony exports badgeFormats, parseBadgeLabel */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7403);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);


const badgeFormats = (/* unused pure expression or super */ null && (['markdown', 'html', 'rst', 'url']));
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
        throw new UserError('launch-link-invalid', 'the label is empty: enter the text of the badge, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new UserError('launch-link-invalid', 'the label has more than one line: write it on one line');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatPreviewComment),
/* harmony export */   f: () => (/* binding */ previewMarker)
/* harmony export */ });
/* harmony import */ var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2428);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7403);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9000);
/* harmony import */ var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41);






/** First line of the comment, by which later runs find it. GitHub does not render it. */
const previewMarker = '<!-- binder-actions: preview -->';
/** Maximum length of a quoted reason. GitHub limits a comment to 65,536 characters. */
const maxReason = 4000;
const maxPackages = 20;
/**
 * Formats the comment on a pull request. Text that its author controls appears only in code, where GitHub renders no
 * Markdown, HTML, mention or link, and with invisible characters escaped.
 */
function formatPreviewComment(preview, { commit, runUrl }) {
    const run = `[run](${runUrl})`;
    const head = `Binder preview of \`${commit.slice(0, 12)}\``;
    return [previewMarker, `### ${head}`, '', ...formatState(preview, run), ''].join('\n');
}
function formatState(preview, run) {
    switch (preview.state) {
        case 'building':
            return [
                `🔨 The image is being built in this ${run}. This comment is updated when the build is finished.`,
            ];
        case 'ready':
            return [(0,_launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .launchBadgeIn */ .gc)('markdown', preview.launchUrl, 'Binder'), '', ...formatReady(preview, run)];
        case 'content':
            return [(0,_launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__/* .launchBadgeIn */ .gc)('markdown', preview.launchUrl, 'Binder'), '', ...formatContent(preview)];
        case 'failed':
            return [`❌ There is no preview, because this ${run} failed:`, '', ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(quotable(preview.reason))];
    }
}
function formatReady({ image, difference }, run) {
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .factList */ .lV)([
            ['Image', `${untrusted((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(image))}, built in this ${run}`],
            ...(difference === undefined ? [] : formatDifference(difference)),
        ]),
        '',
        'If Binder does not find the branch, the launcher is still pinning the image: try again in a few minutes.',
    ];
}
function formatDifference({ base, missing, total, packages }) {
    const reference = untrusted((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(base));
    const bytes = missing === 0
        ? `nothing: all layers are also in ${reference}`
        : `${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(missing)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(total)} are not in ${reference}`;
    return [['To pull', bytes], ...(packages === undefined ? [] : [formatPackages(packages)])];
}
function formatPackages({ count, changes }) {
    const shown = changes.slice(0, maxPackages).map(untrusted);
    const list = shown.length === 0 ? '' : ` (${shown.join(', ')}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(changes.length - shown.length)})`;
    return ['Packages changed', `${count}${list}`];
}
function formatContent({ base, repository, branch, mayChangeImage }) {
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .factList */ .lV)([
            ['Files', `branch ${untrusted(branch)} of ${untrusted(repository)}`],
            ['Image', untrusted((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(base))],
        ]),
        '',
        mayChangeImage
            ? 'Only files are previewed: no image is built for this pull request, and changes to its image are not shown.'
            : 'This pull request needs no image of its own, because it only changes notebooks and documents.',
    ];
}
function untrusted(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeInvisible */ .t)(text));
}
/** Removes control characters from a text of several lines, and shortens it. */
function quotable(text) {
    const clean = text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .trim();
    const short = clean.length > maxReason ? `${clean.slice(0, maxReason)}…` : clean;
    return (0,_invisible_characters_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeInvisible */ .t)(short === '' ? 'The run gave no reason.' : short);
}


/***/ })

};
