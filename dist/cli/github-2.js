export const id = 7448;
export const ids = [7448];
export const modules = {

/***/ 67448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ gitHubServices),
  cc: () => (/* binding */ launcherReader),
  tp: () => (/* binding */ parseRepositoryArgument),
  Vd: () => (/* binding */ serverUrl),
  hK: () => (/* binding */ tokenHelp)
});

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/github/github-connection.js + 1 modules
var github_connection = __webpack_require__(56527);
// EXTERNAL MODULE: ./build/github/launcher-reader.js
var launcher_reader = __webpack_require__(52338);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/github/explain-repository-read.js
var explain_repository_read = __webpack_require__(11479);
// EXTERNAL MODULE: ./build/github/page-cursor.js
var page_cursor = __webpack_require__(87490);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
;// CONCATENATED MODULE: ./build/github/launcher-reader-rest.js







const maxConcurrentRequests = 4;
/** Creates a reader that needs no token. It sends one request per branch; GitHub allows 60 per hour without a token. */
function restReader(client, repository) {
    const { owner, name: repo } = repository;
    const explain = (error) => {
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, false);
    };
    const listBranches = async () => client.paginate(client.rest.repos.listBranches, { owner, repo, per_page: 100 }).catch(explain);
    return {
        readState: async (locator) => {
            const { data } = await client.rest.repos.get({ owner, repo }).catch(explain);
            const branches = await (0,concurrency/* mapConcurrent */._)(await listBranches(), maxConcurrentRequests, async ({ name, commit }) => {
                const content = await readLocated({ client, repository, commit: commit.sha }, locator).catch(explain);
                return { branch: name, head: commit.sha, ...content };
            });
            return { defaultBranch: data.default_branch, branches };
        },
        readHistory: async (locator) => {
            const histories = await (0,concurrency/* mapConcurrent */._)(await listBranches(), maxConcurrentRequests, async ({ name, commit }) => {
                const path = await locate({ client, repository, commit: commit.sha }, locator).catch(explain);
                if (typeof path !== 'string')
                    return [];
                const request = { owner, repo, sha: commit.sha, path, per_page: 100 };
                const commits = await readCommits(client, request).catch(explain);
                if (commits.length > page_cursor/* maxItems */.Xm)
                    throw (0,page_cursor/* tooManyError */.G8)(`Branch "${name}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`, `commits to ${path}`);
                return commits.map((commit) => ({ branch: name, ...commit }));
            });
            return histories.flat();
        },
    };
}
/** Returns the path of the file; one request, unless only one path is possible. */
async function locate({ client, repository: { owner, name: repo }, commit }, locator) {
    const [only, ...others] = locator.paths;
    if (only !== undefined && others.length === 0)
        return only;
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' });
    if (data.truncated)
        return { problem: `it has too many files to search for ${locator.label}` };
    const kinds = new Map(data.tree.map(({ path, type }) => [path, type === 'tree' ? 'directory' : 'file']));
    try {
        return locator.locate(path => kinds.get(path));
    }
    catch (error) {
        return { problem: (0,error_message/* messageOf */.b)(error) };
    }
}
async function readLocated(location, locator) {
    const path = await locate(location, locator);
    if (typeof path !== 'string')
        return (0,launcher_reader/* unreadable */.O$)(path.problem);
    return (await readFile(location, path)) ?? (0,launcher_reader/* absent */.Ge)(locator.label);
}
/** Reads commits, newest first, up to the page that exceeds `maxItems`. */
async function readCommits(client, request) {
    const pages = client.paginate.iterator(client.rest.repos.listCommits, request);
    const commits = [];
    for await (const { data } of pages) {
        for (const { sha, commit } of data)
            commits.push({ sha, date: commit.committer?.date ?? '', message: commit.message });
        if (commits.length > page_cursor/* maxItems */.Xm)
            break;
    }
    return commits;
}
/** @returns undefined if the file does not exist. */
async function readFile({ client, repository: { owner, name: repo }, commit }, path) {
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit });
        if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
            return (0,launcher_reader/* unreadable */.O$)(`${path} is not a file, or is too large`);
        }
        return { bytes: Buffer.from(data.content, 'base64'), problem: undefined, isAbsent: false };
    }
    catch (error) {
        if ((0,request_failure/* responseStatus */.aO)(error) !== 404)
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/refs/github-address.js
var github_address = __webpack_require__(77973);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/github-services.js






/** Creates the services from the environment variables of the GitHub CLI and of the GitHub Actions runner. */
function gitHubServices(env, { err }) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const connection = (0,github_connection/* connectGitHub */.U)(apiUrl, env, err);
    const client = (0,github_client/* createGitHubClient */.L)(connection, token);
    return { client, token, connection, serverUrl: serverUrl(env) };
}
/** Returns the URL of the GitHub server. */
function serverUrl(env) {
    return env.GITHUB_SERVER_URL || 'https://github.com';
}
function launcherReader({ client, token }, repository) {
    return token === undefined ? restReader(client, repository) : (0,launcher_reader/* graphqlReader */.fV)(client, repository);
}
/** Parses a repository argument: `owner/name`, or an address of the repository. @throws UsageError with the expected format. */
function parseRepositoryArgument(text) {
    return (0,read_arguments/* withUsageErrors */.Lc)(() => (0,github_address/* parseGitHubAddress */.P)(text));
}
/** Usage text about the token, for commands that read from GitHub. */
const tokenHelp = `Set GITHUB_TOKEN or GH_TOKEN to a token that can read the repository's contents. Without a token, public repositories are
read anonymously, which GitHub limits to about 60 branches per hour.`;


/***/ }),

/***/ 92525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ fetchBranchPages)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11479);
/* harmony import */ var _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87490);





/**
 * Fetches all branches and tags of a repository, one page of each per request.
 *
 * @throws Error that explains how to fix it if the repository cannot be read or has more than `maxItems` branches or tags.
 * @see https://docs.github.com/en/graphql/reference/objects#repository
 */
async function fetchBranchPages(client, repository, query) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository);
    const position = { branches: new _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .PageCursor */ .ak(name, 'branches'), tags: new _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .PageCursor */ .ak(name, 'tags') };
    const branches = [];
    const tagNames = new Set();
    for (;;) {
        const { isArchived, defaultBranchRef, tags, refs } = await fetchPage(client, repository, query, position);
        for (const { name, target } of refs?.nodes ?? [])
            branches.push({ name, commit: target });
        for (const { name } of tags?.nodes ?? [])
            tagNames.add(name);
        if (refs !== undefined)
            position.branches.advance(refs.pageInfo, refs.nodes.length);
        if (tags !== undefined)
            position.tags.advance(tags.pageInfo, tags.nodes.length);
        if (position.branches.isAtEnd && position.tags.isAtEnd)
            return { defaultBranch: defaultBranchRef?.name, isArchived, tags: tagNames, branches };
    }
}
async function fetchPage(client, repository, { fields, schema, pageSize }, { branches, tags }) {
    const query = `query ($owner: String!, $name: String!, $branches: Boolean!, $after: String, $tags: Boolean!, $afterTag: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $afterTag) @include(if: $tags) { ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoFields */ .Pq} nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) @include(if: $branches) {
      ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoFields */ .Pq}
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`;
    const variables = {
        owner: repository.owner,
        name: repository.name,
        ...{ branches: !branches.isAtEnd, after: branches.after, tags: !tags.isAtEnd, afterTag: tags.after },
    };
    const response = await client.graphql(query, variables).catch((error) => {
        throw (0,_explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRepositoryRead */ .E)(error, repository, true);
    });
    const label = `GitHub's response about ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository)}`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(pageSchema(schema), response, label).repository;
}
function pageSchema(commit) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({
        repository: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({
            isArchived: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM(),
            defaultBranchRef: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj() })),
            tags: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ pageInfo: _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoSchema */ .z$, nodes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj() })) })),
            refs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({
                pageInfo: _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoSchema */ .z$,
                nodes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), target: commit })),
            })),
        }),
    });
}


/***/ }),

/***/ 70036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c2: () => (/* binding */ assertNotArchived),
  T1: () => (/* binding */ commitFields),
  ll: () => (/* binding */ makeBranch),
  mP: () => (/* binding */ readBranchState),
  tX: () => (/* binding */ targetSchema)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/github/committed-file.js



/** GraphQL fields of a file. */
const fileFields = '{ mode oid object { ... on Blob { byteSize isTruncated text } } }';
const blobSchema = valibot/* object */.Ik({
    byteSize: valibot/* optional */.lq(valibot/* number */.ai()),
    isTruncated: valibot/* optional */.lq(valibot/* boolean */.zM()),
    text: valibot/* nullish */.cl(valibot/* string */.Yj()),
});
const fileSchema = valibot/* object */.Ik({ mode: valibot/* number */.ai(), oid: valibot/* string */.Yj(), object: valibot/* nullish */.cl(blobSchema) });
/** Maximum size in bytes, far above the size of any Dockerfile or workflow. */
const maxFileSize = 1_000_000;
const symbolicLink = 0o120000;
const directory = 0o040000;
/** Returns whether the entry is a directory, or a symbolic link, which may point to one. */
function isDirectory({ mode }) {
    return mode === directory || mode === symbolicLink;
}
/**
 * Reads the bytes of a file. GraphQL returns text instead of bytes: the text is used if it hashes to the blob ID,
 * otherwise the blob is fetched.
 *
 * @param label name of the file in errors.
 * @throws Error if the entry is not a regular file, or its content does not match the blob ID.
 */
async function readTreeFile(client, { owner, name }, file, label) {
    if (file.mode === symbolicLink)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} is a symbolic link: replace it with a regular file`);
    if (file.mode === directory)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} is a directory: specify a file`);
    const size = file.object?.byteSize ?? 0;
    if (size > maxFileSize)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} has ${size} bytes, over the limit of ${maxFileSize}: use a smaller file`);
    const text = file.object?.text;
    if (text != null) {
        const bytes = Buffer.from(text, 'utf8');
        if (gitBlobId(bytes) === file.oid)
            return bytes;
    }
    const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid });
    const bytes = Buffer.from(data.content, 'base64');
    if (gitBlobId(bytes) !== file.oid)
        throw new user_error/* UserError */.yo('github-unavailable', `GitHub returned content of ${label} that does not match its ID ${file.oid}: run this again`);
    return bytes;
}
/** Source: Pro Git, "Git Objects". */
function gitBlobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/file-locator.js


/** Aliases of the GraphQL fields for the entries at `FileLocator.paths`. */
const aliases = ['entry0', 'entry1', 'entry2', 'entry3', 'entry4'];
/** Returns GraphQL fields of `Commit` for the entries at the locator's paths. */
function entryFields({ paths }) {
    if (paths.length > aliases.length)
        throw new Error(`more than ${aliases.length} paths`);
    return paths
        .map((path, index) => `${aliases[index]}: file(path: ${JSON.stringify(path)}) ${fileFields}`)
        .join(' ');
}
const entry = valibot/* nullish */.cl(fileSchema);
const entrySchemas = { entry0: entry, entry1: entry, entry2: entry, entry3: entry, entry4: entry };
/** Locates the file among the entries of a commit. @throws Error as `FileLocator.locate()` does. */
function locateFile(locator, entries) {
    const find = (path) => {
        const alias = aliases[locator.paths.indexOf(path)];
        return (alias === undefined ? undefined : entries[alias]) ?? undefined;
    };
    const path = locator.locate(candidate => {
        const found = find(candidate);
        return found && (isDirectory(found) ? 'directory' : 'file');
    });
    return { path, file: find(path) };
}

// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
;// CONCATENATED MODULE: ./build/github/branch-state.js







function commitFields(locator) {
    return `oid ... on Commit { url message committedDate parents(first: 1) { nodes { oid } } ${entryFields(locator)} }`;
}
const query = (fields) => `query ($owner: String!, $name: String!, $branch: String!, $temporary: String!, $tag: String!, $template: String!) {
  repository(owner: $owner, name: $name) {
    isArchived
    branch: ref(qualifiedName: $branch) { target { ${fields} } }
    temporary: ref(qualifiedName: $temporary) { name }
    tag: ref(qualifiedName: $tag) { name }
    base: defaultBranchRef { name target { ${fields} ... on Commit { template: file(path: $template) ${fileFields} } } }
  }
}`;
const targetSchema = valibot/* object */.Ik({
    oid: valibot/* string */.Yj(),
    url: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    message: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    committedDate: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    parents: valibot/* optional */.lq(valibot/* object */.Ik({ nodes: valibot/* array */.YO(valibot/* object */.Ik({ oid: valibot/* string */.Yj() })) }), { nodes: [] }),
    ...entrySchemas,
});
const baseSchema = valibot/* object */.Ik({ ...targetSchema.entries, template: valibot/* nullish */.cl(fileSchema) });
const schema = valibot/* object */.Ik({
    repository: valibot/* nullable */.me(valibot/* object */.Ik({
        isArchived: valibot/* boolean */.zM(),
        branch: valibot/* nullable */.me(valibot/* object */.Ik({ target: valibot/* nullable */.me(targetSchema) })),
        temporary: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
        tag: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
        base: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(baseSchema) })),
    })),
});
/**
 * Reads a branch, the refs related to it and the default branch in one request.
 *
 * @throws Error that states whether the repository is missing, hidden or archived, and how to fix it.
 */
async function readBranchState(client, request) {
    const { repository, branch, locator, template } = request;
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = {
        owner: repository.owner,
        name: repository.name,
        branch: `refs/heads/${branch}`,
        temporary: `refs/heads/${request.temporary}`,
        tag: `refs/tags/${branch}`,
        template: template ?? '',
    };
    const response = await client.graphql(query(commitFields(locator)), variables).catch((error) => {
        throw (0,read_error/* readError */.l)(error, name);
    });
    const { repository: current } = (0,json/* parseShape */.T)(schema, response, `GitHub's response about ${name}`);
    if (current === null)
        throw new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`);
    assertNotArchived(current.isArchived, name);
    const { base } = current;
    const branchFile = { client, repository, locator };
    const baseTarget = base?.target;
    return {
        branch: current.branch?.target == null ? undefined : makeBranch(branchFile, branch, current.branch.target),
        isTag: current.tag !== null,
        hasTemporary: current.temporary !== null,
        base: base === null || baseTarget == null ? undefined : makeBranch(branchFile, base.name, baseTarget),
        readTemplate: () => readFrom({ client, repository, path: template ?? '' }, base?.name ?? '', baseTarget?.template ?? undefined),
    };
}
function assertNotArchived(isArchived, name) {
    if (isArchived)
        throw new user_error/* UserError */.yo('repository-archived', `${name} is archived and therefore read-only: unarchive it in its settings`);
}
function makeBranch({ client, repository, locator }, name, target) {
    const located = () => locateFile(locator, target);
    return {
        name,
        head: target.oid,
        url: target.url,
        message: target.message,
        committedAt: target.committedDate,
        parent: target.parents.nodes[0]?.oid,
        filePath: () => located().path,
        readFile: async () => {
            const { path, file } = located();
            return readFrom({ client, repository, path }, name, file);
        },
    };
}
async function readFrom({ client, repository, path }, branch, file) {
    if (file === undefined)
        return undefined;
    const label = `${path} on branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return readTreeFile(client, repository, file, label);
}


/***/ }),

/***/ 11479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainRepositoryRead)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93408);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53899);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72646);






/** Error that states why a repository could not be read, with or without a token, and how to fix it. */
function explainRepositoryRead(error, repository, hasToken) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository);
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .responseStatus */ .aO)(error) === 404) {
        const fix = hasToken
            ? `the token cannot access it: check the spelling and the token's repository access`
            : 'is private: check the spelling, or set GITHUB_TOKEN to a token that can read it';
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('repository-not-found', `${name} does not exist, or ${fix}`, { cause: error });
    }
    const stop = (0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_5__/* .findRequestsStopped */ .j)(error);
    if (stop instanceof _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .RateLimitError */ .OE && !hasToken) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('rate-limited', `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
    }
    return (0,_read_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readError */ .l)(error, name);
}


/***/ }),

/***/ 96515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61845);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
/* harmony import */ var _http_buffered_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63787);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93408);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43564);
/* harmony import */ var _token_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53985);







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
    const gate = new _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .RateLimitGate */ .F0({ budget, now, log, sleep: retry.sleep });
    const boundedFetch = (0,_http_buffered_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .bufferedFetch */ .S)(fetch, {
        timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
        maxBytes: maxResponseSize,
    });
    // Not set in a hook: changes that a hook makes to a request are lost in the hook that adds the token.
    const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } };
    const client = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq(token === undefined ? options : (0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, options));
    client.hook.wrap('request', (send, request) => time.spend(() => (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetry */ .bD)(retry, async (attempt) => {
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
            throw token === undefined ? failure : (0,_token_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(failure, token);
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
    return error instanceof Error && (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a5)(error)
        ? gate.close((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .rateLimitWait */ .hD)(error, attempt, Date.now()), error)
        : (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(error, kind);
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
const bodySchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KC([
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ errors: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj() })) }),
    valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5()) }),
]);
/** Rejects transient failures that GitHub's GraphQL API returns with status 200. */
function rejectTransientFailure({ data, headers }) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL(bodySchema, data);
    if (!result.success)
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
    const errors = 'errors' in result.output ? result.output.errors : [];
    for (const { type, message } of errors) {
        if (type === 'RATE_LIMITED' || (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimitText */ .FY)(message))
            throw apiError(429, message, headers);
        if (/^Something went wrong while executing your query/.test(message))
            throw apiError(502, message, headers);
    }
}
/** Creates an error with the same shape as the client's own. */
function apiError(status, message, headers) {
    return Object.assign(new Error(message), { status, response: { headers } });
}


/***/ }),

/***/ 56527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./build/http/proxy-fetch.js
var proxy_fetch = __webpack_require__(14216);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(72646);
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
    const fetch = (0,proxy_fetch/* proxyFetch */.Z)(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: retry/* defaultRetry */.iU, time, now, log };
}


/***/ }),

/***/ 22251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ readHistoryBefore),
/* harmony export */   Q8: () => (/* binding */ historyFields),
/* harmony export */   Ut: () => (/* binding */ historySchema),
/* harmony export */   wb: () => (/* binding */ readWholeHistory)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11479);
/* harmony import */ var _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87490);





/** Returns GraphQL fields of a commit with the first page of the history of a file. */
function historyFields(path) {
    return `oid history(first: 100, path: ${JSON.stringify(path)}) { ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoFields */ .Pq} nodes { oid committedDate message } }`;
}
const pageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({
    pageInfo: _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoSchema */ .z$,
    nodes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), committedDate: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj() })),
});
const historySchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), history: pageSchema });
/** Reads the commits up to `head` that changed the file. @throws Error if there are more than `maxItems` commits. */
async function readHistoryBefore(location, { name, head }) {
    const history = await fetchHistoryPage(location, head, null);
    return readWholeHistory(location, { name, commit: { oid: head, history } });
}
/** Reads all pages of a history. @throws Error if there are more than `maxItems` commits. */
async function readWholeHistory(location, { name: branch, commit: { oid, history } }) {
    const owner = `Branch "${branch}" of ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(location.repository)}`;
    const cursor = new _page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .PageCursor */ .ak(owner, `commits to ${location.path}`);
    const commits = [];
    for (let page = history;; page = await fetchHistoryPage(location, oid, cursor.after)) {
        for (const { oid: sha, committedDate, message } of page.nodes)
            commits.push({ branch, sha, date: committedDate, message });
        cursor.advance(page.pageInfo, page.nodes.length);
        if (cursor.isAtEnd)
            return commits;
    }
}
const query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${_page_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfoFields */ .Pq} nodes { oid committedDate message } } }
    }
  }
}`;
const schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ repository: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ object: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ history: pageSchema }) }) });
/** Fetches a page by commit and not by branch, because the branch may move in the meantime. */
async function fetchHistoryPage({ client, repository, path }, oid, after) {
    const { owner, name } = repository;
    const response = await client.graphql(query, { owner, name, oid, path, after }).catch((error) => {
        throw (0,_explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRepositoryRead */ .E)(error, repository, true);
    });
    const label = `GitHub's response about ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository)}`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, response, label).repository.object.history;
}


/***/ }),

/***/ 52338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   fV: () => (/* binding */ graphqlReader)
/* harmony export */ });
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3943);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41240);
/* harmony import */ var _branch_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _history_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22251);
/* harmony import */ var _list_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34753);





/** Branches per request. GitHub walks the history of each branch on a page and times out after 10 seconds. */
const maxHistoriesPerRequest = 25;
const maxConcurrentRequests = 4;
/** Creates a reader that needs a token. It sends one request per 100 branches. */
function graphqlReader(client, repository) {
    return {
        readState: async (locator) => {
            const { defaultBranch, branches } = await (0,_list_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .listBranches */ .j)(client, repository, locator);
            const read = await Promise.all(branches.map(branch => readBranch(branch, locator)));
            return { defaultBranch, branches: read };
        },
        readHistory: async (locator) => {
            const paths = await findPaths(client, repository, locator);
            const histories = await Promise.all([...new Set(paths.values())].map(path => readHistories({ client, repository, path }, paths)));
            return histories.flat();
        },
    };
}
const anyBranch = Symbol('any branch');
/** Finds the path of the file on each branch. Branches on which it cannot be located are omitted. */
async function findPaths(client, repository, locator) {
    const [only, ...others] = locator.paths;
    if (only !== undefined && others.length === 0)
        return new Map([[anyBranch, only]]);
    const { branches } = await (0,_list_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .listBranches */ .j)(client, repository, locator);
    return new Map(branches.flatMap(({ name, filePath }) => {
        try {
            return [[name, filePath()]];
        }
        catch {
            return [];
        }
    }));
}
async function readHistories(location, paths) {
    const { client, repository, path } = location;
    const query = { fields: (0,_history_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFields */ .Q8)(path), schema: _history_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .historySchema */ .Ut, pageSize: maxHistoriesPerRequest };
    const { branches } = await (0,_branch_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchBranchPages */ .r)(client, repository, query);
    const branchesWithFile = branches.filter(({ name }) => (paths.get(name) ?? paths.get(anyBranch)) === path);
    const histories = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrent */ ._)(branchesWithFile, maxConcurrentRequests, branch => (0,_history_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readWholeHistory */ .wb)(location, branch));
    return histories.flat();
}
async function readBranch({ name, head, readFile, filePath }, { label }) {
    try {
        const bytes = await readFile();
        const content = bytes === undefined ? absent(label) : { bytes, problem: undefined, isAbsent: false };
        return { branch: name, head, path: filePath(), ...content };
    }
    catch (error) {
        return { branch: name, head, ...unreadable((0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)) };
    }
}
function absent(label) {
    return { bytes: undefined, problem: `it has no file ${label}`, isAbsent: true };
}
function unreadable(problem) {
    return { bytes: undefined, problem, isAbsent: false };
}


/***/ }),

/***/ 34753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listBranches),
/* harmony export */   x: () => (/* binding */ listWritableBranches)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _branch_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92525);
/* harmony import */ var _branch_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70036);



/** Lists all branches with a file of each, for reading only; one request per 100 branches. */
async function listBranches(client, repository, locator) {
    const query = { fields: (0,_branch_state_js__WEBPACK_IMPORTED_MODULE_2__/* .commitFields */ .T1)(locator), schema: _branch_state_js__WEBPACK_IMPORTED_MODULE_2__/* .targetSchema */ .tX, pageSize: 100 };
    const { branches, ...listing } = await (0,_branch_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBranchPages */ .r)(client, repository, query);
    const file = { client, repository, locator };
    return { ...listing, branches: branches.map(({ name, commit }) => (0,_branch_state_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBranch */ .ll)(file, name, commit)) };
}
/**
 * Lists branches as `listBranches()` does, for callers that write to them.
 *
 * @throws Error if the repository cannot be read or is archived.
 */
async function listWritableBranches(client, repository, locator) {
    const listing = await listBranches(client, repository, locator);
    (0,_branch_state_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNotArchived */ .c2)(listing.isArchived, (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository));
    return listing;
}


/***/ }),

/***/ 87490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ tooManyError),
/* harmony export */   Pq: () => (/* binding */ pageInfoFields),
/* harmony export */   Xm: () => (/* binding */ maxItems),
/* harmony export */   ak: () => (/* binding */ PageCursor),
/* harmony export */   z$: () => (/* binding */ pageInfoSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


/** Maximum number of items read from one list: 100 requests of GitHub's largest page. */
const maxItems = 10_000;
const pageInfoFields = 'pageInfo { hasNextPage endCursor }';
const pageInfoSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ hasNextPage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM(), endCursor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()) });
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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('github-unavailable', `GitHub's response about ${this.#owner} is inconsistent: it announces more ${this.#items}, but the next page has none. Run this again later`);
        }
        this.#usedCursors.add(endCursor);
        this.after = endCursor;
    }
}
function tooManyError(owner, items) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nothing-to-show', `${owner} has more than ${maxItems} ${items}, more than can be read: delete those that are no longer needed`);
}


/***/ }),

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ RateLimitGate),
/* harmony export */   FY: () => (/* binding */ isRateLimitText),
/* harmony export */   OE: () => (/* binding */ RateLimitError),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   hD: () => (/* binding */ rateLimitWait)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72646);



/**
 * Error for a rate limit that lasts longer than a run waits. The token does not lack a permission, although GitHub
 * responds with the same status.
 */
class RateLimitError extends _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestsStoppedError */ .C {
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
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseStatus */ .aO)(error);
    if (status === 429 || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .graphqlErrorTypes */ .nB)(error).includes('RATE_LIMITED'))
        return true;
    if (status !== 403)
        return false;
    const headers = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseHeaders */ .ue)(error);
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        isRateLimitText((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error)));
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
    const headers = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseHeaders */ .ue)(error);
    const stated = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(headers['retry-after'] ?? null, now);
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
        const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error).replace(/\.$/, '');
        const message = `GitHub's rate limit is exceeded (${serverMessage})`;
        if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
        if (this.#stop !== undefined)
            return this.#stop;
        const cause = new RateLimitError(message, serverMessage, error);
        return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { retryAfter: this.#opensAt - now, cause });
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


/***/ }),

/***/ 53899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenError),
/* harmony export */   l: () => (/* binding */ readError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72646);



/** Error that states why a repository could not be read, and how to fix it. */
function readError(error, name) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error);
    const options = { cause: error };
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseStatus */ .aO)(error) === 401)
        return tokenError(error);
    if (/Could not resolve to a Repository/i.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`, options);
    }
    if (/SAML/.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sso-required', `${name}: ${serverMessage}: authorize the token for the organization's single sign-on`, options);
    }
    const stop = (0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .findRequestsStopped */ .j)(error);
    const advice = stop === undefined ? '. Run this again later' : '';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(stop?.kind ?? 'github-unavailable', `${name} could not be read: ${serverMessage}${advice}`, options);
}
/** Error for a token that GitHub does not accept. */
function tokenError(error) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('token-invalid', `GitHub does not accept the token (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error)}): it is misspelled, expired or revoked. Create a new one and ` +
        'store it in the secret again', { cause: error });
}


/***/ }),

/***/ 43564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RG: () => (/* binding */ gitHubMessage),
/* harmony export */   aO: () => (/* binding */ responseStatus),
/* harmony export */   et: () => (/* binding */ ResponseLostError),
/* harmony export */   nB: () => (/* binding */ graphqlErrorTypes),
/* harmony export */   ue: () => (/* binding */ responseHeaders)
/* harmony export */ });
/* unused harmony export repeatIfLost */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);



/** Error for a write whose outcome is unknown. Check whether it took effect before repeating it. */
class ResponseLostError extends Error {
}
/** Sends an idempotent write again if its response is lost. */
async function repeatIfLost(send) {
    return send().catch((error) => {
        if (error instanceof ResponseLostError)
            return send();
        throw error;
    });
}
const retryableStatuses = new Set([408, 500, 502, 503, 504]);
/** Error to throw for a failed request: RetryableError if it may be retried. */
function describeFailure(error, kind) {
    const original = error instanceof Error ? error : new Error(String(error));
    // A broken connection has no status of its own; the client reports it as 500.
    if (!retryableStatuses.has(responseStatus(original) ?? 0))
        return original;
    const message = `GitHub did not respond (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(original)})`;
    if (kind === 'once')
        return new ResponseLostError(message, { cause: original });
    const { cause } = original;
    const attempts = cause instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw ? { maxAttempts: cause.maxAttempts } : {};
    return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { ...attempts, cause: original });
}
/** Response headers of a client error, with names in lower case. */
function responseHeaders(error) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ headers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5()) }) });
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, error);
    if (!result.success)
        return {};
    const { headers } = result.output.response;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** HTTP status of a client error or one of its causes; undefined if there is none. */
function responseStatus(error) {
    const visited = new Set();
    for (let current = error; typeof current === 'object' && current !== null && !visited.has(current);) {
        if ('status' in current && typeof current.status === 'number')
            return current.status;
        visited.add(current);
        current = 'cause' in current ? current.cause : undefined;
    }
    return undefined;
}
const restErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() }) }) });
const errorsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() })),
});
/** GitHub's message, without the API URL and the text that the client adds. */
function gitHubMessage(error) {
    const rest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(restErrorSchema, error);
    if (rest.success)
        return rest.output.response.data.message;
    const graphql = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    if (graphql.success)
        return graphql.output.errors.map(({ message }) => message).join('; ');
    return (0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
}
/** Types of the errors in a GraphQL response, such as `STALE_DATA`. */
function graphqlErrorTypes(error) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
}


/***/ }),

/***/ 72646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RequestsStoppedError),
/* harmony export */   j: () => (/* binding */ findRequestsStopped)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Error after which this run sends no more requests to GitHub. Callers skip their remaining work. */
class RequestsStoppedError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** Returns the first RequestsStoppedError among an error and its causes. */
function findRequestsStopped(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof RequestsStoppedError)
            return current;
    return undefined;
}


/***/ }),

/***/ 53985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   H: () => (/* binding */ derivedForms)
/* harmony export */ });
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


/***/ }),

/***/ 63787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ bufferedFetch)
/* harmony export */ });
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40489);
/* harmony import */ var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);




/**
 * Wraps fetch for clients that set no timeout or drop the one they are given: one deadline covers the headers and body
 * of each response.
 *
 * @returns a fetch that throws RetryableError if the response is late, truncated or too large.
 */
function bufferedFetch(fetch, { timeout, maxBytes }) {
    return async (url, init = {}) => {
        const milliseconds = timeout();
        const deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B(milliseconds);
        const { host } = new URL(url);
        let response;
        try {
            const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal]);
            response = await fetch(url, { ...init, signal });
            const body = await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, maxBytes, milliseconds, `the response from ${host}`);
            return withBody(response, body);
        }
        catch (error) {
            init.signal?.throwIfAborted();
            if (deadline.isOver)
                throw timeoutError(host, response !== undefined, milliseconds);
            // Not retried: a body that is too large will be too large again.
            if (response !== undefined && error instanceof Error && !(error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw))
                throw new _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(error.message, { maxAttempts: 1, cause: error });
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
    return new _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
        maxAttempts: _idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttemptsAfterTimeout */ .gQ,
    });
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

/***/ 77973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseGitHubAddress)
/* harmony export */ });
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91906);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);


const hosts = new Set(['github.com', 'www.github.com', 'ssh.github.com']);
/**
 * Parses `owner/name`, the URL of any page of a repository on GitHub, or its address for `git clone`.
 *
 * @throws Error that names the text and the accepted form.
 */
function parseGitHubAddress(text) {
    const remote = (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemote */ .M)(text.trim());
    if (remote === undefined || !hosts.has(remote.host))
        return (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(text);
    const [owner = '', name = ''] = remote.path.split('/');
    return (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(`${owner}/${name.replace(/\.git$/, '')}`);
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


/***/ })

};
