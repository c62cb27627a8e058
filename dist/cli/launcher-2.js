export const id = 7606;
export const ids = [7606];
export const modules = {

/***/ 44786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ parseImageArgument),
/* harmony export */   Or: () => (/* binding */ parseImageRepositoryArgument),
/* harmony export */   WA: () => (/* binding */ parseLocalArgument),
/* harmony export */   kQ: () => (/* binding */ parseReferenceArgument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33020);
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);






/**
 * Parses an image argument. The path of an image layout's folder, or of an archive, needs no prefix.
 *
 * @throws Error that names the text and the accepted forms, also for a path at which there is no image.
 */
function parseImageArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageLocation */ .s)(text);
}
/** Like `parseImageArgument`, for an image on this machine. */
function parseLocalArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalImage */ .e)(text);
}
/** Parses a reference, or the address of a package's page. @throws Error naming the malformed part. */
function parseReferenceArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Like `parseReferenceArgument`, without tag and digest. */
function parseImageRepositoryArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageRepository */ .fb)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Returns the image at a path; undefined if the text is not a path, such as `python`, although a folder of that name exists. */
function findOnDisk(text) {
    const isPath = /^[./~]/.test(text);
    const found = stat(text);
    if (found?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(text, 'oci-layout')))
        return { kind: 'oci-layout', directory: text };
    if (found?.isFile() && (isPath || text.endsWith('.tar')))
        return { kind: 'docker-archive', file: text };
    if (!isPath)
        return undefined;
    const quoted = JSON.stringify(text);
    if (found === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`there is no file or folder ${quoted}: check the path`);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${quoted} is a folder without an image: expected an image layout, which has a file \`oci-layout\`. Build its Dockerfile first`);
}
function stat(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
}


/***/ }),

/***/ 91427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ defaultEventType),
/* harmony export */   H5: () => (/* binding */ decodeEvent),
/* harmony export */   Yt: () => (/* binding */ versionOneFields),
/* harmony export */   r9: () => (/* binding */ encodeEvent)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);






/** Default type of the `repository_dispatch` event. */
const defaultEventType = 'image-updated';
const eventVersion = 1;
/**
 * Encodes an event and validates the payload.
 *
 * @param legacy field for an old handler.
 * @throws Error naming every field that the launcher would reject.
 */
function encodeEvent({ launcherBranch, digest, image, ref, build }, legacy) {
    const { repository, revision, runUrl, created, correlation } = build;
    const payload = {
        version: eventVersion,
        branch: launcherBranch,
        sha: digest,
        image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageRepository */ .hp)(image),
        tag: image.tag,
        ref: ref.full,
        source: { repository, revision, run_url: runUrl },
        created,
        correlation,
        ...(legacy === undefined ? {} : { [legacy.name]: legacy.value }),
    };
    decodeEvent(payload);
    return payload;
}
/** Schema for a text field that `parse` converts; an error it throws is reported as the field's problem. */
function field(parse) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .rawTransform */ .NT(({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            addIssue({ message: (0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error) });
            return NEVER;
        }
    }));
}
const fullSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu(eventVersion),
    branch: field(parseBranch),
    sha: field(_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m),
    image: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageRepository */ .fb),
    tag: field(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO),
    ref: field(_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSourceRef */ ._j),
    source: valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
        // GitLab has nested groups.
        repository: field(text => match(text, /^[\w.-]+(?:\/[\w.-]+)+$/, 'owner/name of a repository')),
        revision: field(text => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a full git commit ID')),
        run_url: field(text => match(text, /^https?:\/\/[^\s<>"'()]+$/, 'the URL of a workflow run')),
    }),
    created: field(parseTime),
    correlation: field(text => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"')),
});
const versionOneFields = Object.keys(fullSchema.entries);
const firstSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .re({
    branch: field(parseBranch),
    sha: field(text => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.startsWith('sha256:') ? text : `sha256:${text}`)),
});
/**
 * Decodes a `client_payload`. A payload that does not match its version exactly is rejected as a whole, because
 * guessing a missing field could update the wrong branch. One extra field, a text or a boolean, is ignored: sources
 * send it for handlers from before version 1.
 *
 * @throws Error naming every invalid field and its value.
 */
function decodeEvent(payload) {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event's payload is ${preview(payload)}: expected an object with the fields of version ${eventVersion}`);
    }
    if (!('version' in payload))
        return decodeFirstForm(payload);
    if (payload.version !== eventVersion) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event has version ${preview(payload.version)}, but this action supports ${eventVersion}: ` +
            'use the same release of Binder Actions in both repositories');
    }
    const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(fullSchema, withoutLegacyField(payload));
    assertPullBranch(ref, branch);
    const { repository, revision, run_url: runUrl } = source;
    return {
        launcherBranch: branch,
        digest: sha,
        image: { ...image, tag },
        ref,
        build: { repository, revision, runUrl, created, correlation },
    };
}
/** @throws Error if an event for a pull request names another launcher branch than that of its preview. */
function assertPullBranch(ref, branch) {
    if (ref.kind !== 'pull' || branch === (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)(ref))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('no-launcher-branch', `The event is for ${ref.full}, a pull request, which is launched only on launcher branch "${(0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)(ref)}", but it ` +
        `names "${branch}", so nothing was changed: remove \`launcher-branch\` from the step that sends it`);
}
function withoutLegacyField(payload) {
    const entries = Object.entries(payload);
    const [unknown, ...others] = entries.filter(([name]) => !versionOneFields.includes(name));
    const isComplete = versionOneFields.every(name => name in payload);
    const isLegacy = unknown !== undefined && ['string', 'boolean'].includes(typeof unknown[1]);
    // If a field is missing, the unknown one is probably that field under another name.
    if (!isComplete || !isLegacy || others.length > 0)
        return payload;
    return Object.fromEntries(entries.filter(([name]) => name !== unknown[0]));
}
function decodeFirstForm(payload) {
    const { branch, sha } = parsePayload(firstSchema, payload);
    return { launcherBranch: branch, digest: sha };
}
function parsePayload(schema, payload) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, payload);
    if (result.success)
        return result.output;
    const problems = result.issues.map(issue => {
        const path = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .Bu(issue) ?? 'payload';
        if (issue.type === 'strict_object') {
            return issue.expected === 'never' ? `${path}: unknown field` : `${path}: missing`;
        }
        return `${path} is ${preview(issue.input)}: ${issue.message}`;
    });
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `The event is malformed, so nothing was changed:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
}
function parseBranch(text) {
    if (text.startsWith('refs/'))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', 'expected the short name of a branch, without "refs/heads/"');
    return (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSourceRef */ ._j)(`refs/heads/${text}`).short;
}
function parseTime(text) {
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
    if (!form.test(text) || Number.isNaN(Date.parse(text)))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', 'expected a time such as "2026-01-31T12:00:00Z"');
    return text;
}
function match(text, form, expected) {
    if (!form.test(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('event-malformed', `expected ${expected}`);
    return text;
}
function preview(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}


/***/ }),

/***/ 16217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   Zz: () => (/* binding */ readAsMybinder),
/* harmony export */   iS: () => (/* binding */ readAsStandard),
/* harmony export */   jR: () => (/* binding */ encodeStrictly)
/* harmony export */ });
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two decoders that disagree.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12); older pages, and every tool that follows the URL standard, do not. Both decode twice-encoded values
 * correctly, except for characters that `decodeURI` exposes too early: `&`, `#`, `+`, and `%` before two hex digits.
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
    return readArguments(new URLSearchParams(decodeURI(new URL(link).search.slice(1))));
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

/***/ 71826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ previewNumber),
/* harmony export */   RO: () => (/* binding */ assertPreviewPair),
/* harmony export */   Z7: () => (/* binding */ isPreviewBranch)
/* harmony export */ });
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** Returns the number of the pull request that a launcher branch is named after: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: both its name and the mark in its Dockerfile say so. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs that the event, the signed provenance and the label state; undefined if one of them states none.
 * @throws Error naming the ref and the launcher branch.
 */
function assertPreviewPair(name, refs, state) {
    const stated = refs.filter(ref => ref !== undefined);
    for (const ref of stated) {
        if (ref.kind === 'pull')
            assertOwnPreview(name, ref, state);
        else if (state.isPreview)
            throw foreignImage(state, `${name} was built from ${ref.full}`);
    }
    if (stated.length === 0 && state.isPreview)
        throw foreignImage(state, `${name} has no label that names the pull request that it was built from`);
}
function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
    const own = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but only a branch named after a pull request, such as ` +
            `"pr-7", can be one, and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', message);
}


/***/ }),

/***/ 44663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ imageOrigin)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        // An empty label keeps an image from inheriting the revision of its base image.
        revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7] || undefined,
        ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .refNameKey */ .G4],
        source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt],
        fingerprint: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintKey */ .SV],
    };
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
/* harmony export */   LI: () => (/* binding */ payloadInput),
/* harmony export */   LU: () => (/* binding */ receivesPayload),
/* harmony export */   Yn: () => (/* binding */ handles),
/* harmony export */   io: () => (/* binding */ workflowTrigger),
/* harmony export */   uw: () => (/* binding */ hasEventInRunName),
/* harmony export */   vS: () => (/* binding */ parseWorkflowTrigger)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12814);


const typesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ types: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(_workflow_document_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .T) });
const inputsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ inputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()) });
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';
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
    return inputNames?.includes(payloadInput) ?? false;
}
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}


/***/ })

};
