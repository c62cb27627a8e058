export const id = 124;
export const ids = [124];
export const modules = {

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gz: () => (/* binding */ gitHubAccess),
  cc: () => (/* binding */ launcherReader),
  tp: () => (/* binding */ parseRepositoryArgument),
  hK: () => (/* binding */ tokenHelp)
});

// EXTERNAL MODULE: ./build/git/github-repository.js
var github_repository = __webpack_require__(7965);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
;// CONCATENATED MODULE: ./build/github/anonymous-client.js

/**
 * Public repositories as anybody sees them: 60 requests an hour from one address, and no GraphQL.
 *
 * @param apiUrl the base of the REST API.
 */
function createAnonymousClient(apiUrl) {
    return new utils/* GitHub */.gq({ baseUrl: apiUrl });
}

// EXTERNAL MODULE: ./build/github/github-client.js + 1 modules
var github_client = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/github/launcher-reader.js + 4 modules
var launcher_reader = __webpack_require__(1946);
// EXTERNAL MODULE: ./build/parallel/in-parallel.js
var in_parallel = __webpack_require__(4603);
// EXTERNAL MODULE: ./build/github/reading-failure.js
var reading_failure = __webpack_require__(5965);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
;// CONCATENATED MODULE: ./build/github/launcher-reader-rest.js




const atOnce = 4;
/** Without a token: one request for each branch, which GitHub allows sixty of an hour. */
function restReader(client, repository) {
    const { owner, name: repo } = repository;
    const explain = (error) => {
        throw (0,reading_failure/* readingFailure */.P)(error, repository, false);
    };
    const listBranches = async () => client.paginate(client.rest.repos.listBranches, { owner, repo, per_page: 100 }).catch(explain);
    return {
        readState: async (path) => {
            const { data } = await client.rest.repos.get({ owner, repo }).catch(explain);
            const branches = await (0,in_parallel/* inParallel */.H)(await listBranches(), atOnce, async ({ name, commit }) => {
                const content = await readFile(client, repository, name, path).catch(explain);
                return { branch: name, head: commit.sha, ...content };
            });
            return { defaultBranch: data.default_branch, branches };
        },
        readHistory: async (path) => {
            const histories = await (0,in_parallel/* inParallel */.H)(await listBranches(), atOnce, async ({ name }) => {
                const request = { owner, repo, sha: name, path, per_page: launcher_reader/* longestHistory */.xX };
                const { data, headers } = await client.rest.repos.listCommits(request).catch(explain);
                const commits = data.map(({ sha, commit }) => {
                    return { branch: name, sha, date: commit.committer?.date ?? '', message: commit.message };
                });
                return { name, commits, isCut: /rel="next"/.test(headers.link ?? '') };
            });
            return {
                commits: histories.flatMap(({ commits }) => commits),
                cutBranches: histories.filter(({ isCut }) => isCut).map(({ name }) => name),
            };
        },
    };
}
async function readFile(client, { owner, name: repo }, ref, path) {
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
        if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
            return (0,launcher_reader/* unreadable */.O$)(`${path} is no file, or too large`);
        }
        return { bytes: Buffer.from(data.content, 'base64'), problem: undefined, isAbsent: false };
    }
    catch (error) {
        if ((0,request_failure/* statusOf */.c2)(error) !== 404)
            throw error;
        return (0,launcher_reader/* absent */.Ge)(path);
    }
}

// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/github-access.js






/** The variables of GitHub's own command line and of its runner. */
function gitHubAccess(env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
    const client = token === undefined ? createAnonymousClient(apiUrl) : (0,github_client/* createGitHubClient */.L)(token, apiUrl);
    return { client, token, apiUrl, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' };
}
function launcherReader({ client, token }, repository) {
    return token === undefined ? restReader(client, repository) : (0,launcher_reader/* graphqlReader */.fV)(client, repository);
}
/** @throws UsageError that says what was meant. */
function parseRepositoryArgument(text) {
    return (0,read_arguments/* asUsage */.im)(() => (0,github_repository/* parseGitHubRepository */.l)(text));
}
/** For the usage of the commands that read GitHub. */
const tokenHelp = `The token comes from GITHUB_TOKEN or GH_TOKEN and needs to read contents. Without one, public repositories are read
as anybody may, which GitHub allows for about sixty branches an hour.`;


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ formatGitHubRepository),
/* harmony export */   l: () => (/* binding */ parseGitHubRepository)
/* harmony export */ });
const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const name = /^[A-Za-z0-9._-]{1,100}$/;
/** @throws Error naming the text and the accepted form, with the likely correction of a pasted address. */
function parseGitHubRepository(text) {
    const [first = '', second = '', ...more] = text.split('/');
    if (more.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
        return { owner: first, name: second };
    }
    const pasted = /^(?:https?:\/\/|git@)[^/:]+[/:]([^/\s]+)\/([^/\s]+?)(?:\.git)?\/?$/.exec(text.trim());
    const meant = pasted === null ? '' : `; write "${pasted[1]}/${pasted[2]}"`;
    throw new Error(`${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${meant}`);
}
function formatGitHubRepository(repository) {
    return `${repository.owner}/${repository.name}`;
}


/***/ }),

/***/ 8778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ explainRead)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);

/** A sentence for a repository that could not be read. */
function explainRead(error, name) {
    const said = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 401)
        return `GitHub does not accept the token (${said}): it is mistyped, expired or revoked. Make a new one and store it as the secret again`;
    if (/Could not resolve to a Repository/i.test(said)) {
        return `${name} does not exist, or the token cannot see it: check the spelling and the token's repository access`;
    }
    if (/SAML/.test(said))
        return `${name}: ${said}: authorize the token for the organization's single sign-on`;
    return `${name} could not be read: ${said}`;
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// UNUSED EXPORTS: announcedRetry

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(4675);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
;// CONCATENATED MODULE: ./build/github/token-forms.js
/** What else gives a token away: it as git and HTTP send it. */
function derivedForms(token) {
    const base64 = (text) => Buffer.from(text).toString('base64');
    return [base64(token), base64(`x-access-token:${token}`)];
}
/** Takes a token out of what an error says, also where it was broken into lines. */
function redact(error, token) {
    const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'));
    const pattern = new RegExp(forms.join('|'), 'g');
    for (let one = error; one instanceof Error; one = one.cause) {
        one.message = one.message.replace(pattern, '***');
        one.stack = one.stack?.replace(pattern, '***') ?? '';
        const body = bodyOf(one);
        if (body !== undefined)
            body.message = String(body.message).replace(pattern, '***');
    }
    return error;
}
function escapeRegExp(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
function bodyOf(error) {
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null || !('data' in response))
        return undefined;
    const { data } = response;
    return typeof data === 'object' && data !== null && 'message' in data ? data : undefined;
}

;// CONCATENATED MODULE: ./build/github/github-client.js





/** Milliseconds; nobody wonders about shorter waits. */
const shortWait = 5_000;
/** Patience that says so, when GitHub asks for much of it. */
function announcedRetry(say) {
    return {
        ...patientRetry,
        sleep: milliseconds => {
            if (milliseconds > shortWait)
                say(`GitHub asks to wait: going on in ${Math.ceil(milliseconds / 1000)} s`);
            return patientRetry.sleep(milliseconds);
        },
    };
}
/** Milliseconds until GitHub must have answered; it gives up on its own work after ten seconds. */
const patience = 60_000;
/**
 * A client that tries again what is safe to try again: reads, events (their receiver does not mind a second one) and
 * whatever GitHub turned away unread because of a rate limit. Of any other write whose answer is lost it says so with
 * AnswerLost, since sending it again could do it twice. No error that it throws holds the token.
 *
 * @param apiUrl the base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server.
 */
function createGitHubClient(token, apiUrl, retry = http_retry/* patientRetry */.Uf) {
    const client = new utils/* GitHub */.gq((0,utils/* getOctokitOptions */.EG)(token, { baseUrl: apiUrl }));
    client.hook.wrap('request', async (send, options) => {
        const kind = kindOf(options);
        return (0,http_retry/* withRetry */.bD)(retry, async () => {
            try {
                const signal = AbortSignal.timeout(patience);
                const answer = await send({ ...options, request: { ...options.request, signal } });
                if (isGraphql(options))
                    refuseFailed(answer.data);
                return answer;
            }
            catch (error) {
                throw redact((0,request_failure/* describeFailure */.Ic)(error, kind, Date.now()), token);
            }
        });
    });
    return client;
}
function isGraphql({ url }) {
    return url.endsWith('/graphql');
}
function kindOf(options) {
    const { method, url } = options;
    if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches'))
        return 'repeatable';
    const query = 'query' in options ? String(options.query) : '';
    return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once';
}
const bodySchema = dist/* union */.KCZ([
    dist/* object */.Ikc({ errors: dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* optional */.lqM(dist/* string */.YjP()), message: dist/* string */.YjP() })) }),
    dist/* object */.Ikc({ data: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }),
]);
/**
 * What GitHub answers with 200 although the request failed in passing. A body that was cut, or a page of some proxy,
 * arrives as text and passes for success.
 */
function refuseFailed(body) {
    const result = dist/* safeParse */.xLC(bodySchema, body);
    if (!result.success)
        throw withStatus(502, "GitHub's answer is cut short or is none of GitHub's");
    const errors = 'errors' in result.output ? result.output.errors : [];
    for (const { type, message } of errors) {
        if (type === 'RATE_LIMITED')
            throw withStatus(429, message);
        if (/^Something went wrong while executing your query/.test(message))
            throw withStatus(502, message);
    }
}
function withStatus(status, message) {
    return Object.assign(new Error(message), { status });
}


/***/ }),

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ge: () => (/* binding */ absent),
  fV: () => (/* binding */ graphqlReader),
  xX: () => (/* binding */ longestHistory),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/git/github-repository.js
var github_repository = __webpack_require__(7965);
// EXTERNAL MODULE: ./build/json/parse-json.js
var parse_json = __webpack_require__(1899);
// EXTERNAL MODULE: ./build/github/reading-failure.js
var reading_failure = __webpack_require__(5965);
;// CONCATENATED MODULE: ./build/github/branch-pages.js




/**
 * All branches of a repository, a page a request.
 *
 * @throws Error that says what to do when the repository cannot be read.
 * @see https://docs.github.com/en/graphql/reference/objects#repository
 */
async function fetchBranchPages(client, repository, { fields, schema: commitSchema, path, pageSize }) {
    const query = `query ($owner: String!, $name: String!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100) { nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`;
    const schema = dist/* object */.Ikc({
        repository: dist/* object */.Ikc({
            isArchived: dist/* boolean */.zMY(),
            defaultBranchRef: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP() })),
            tags: dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })) }),
            refs: dist/* object */.Ikc({
                pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullish */.cl6(dist/* string */.YjP()) }),
                nodes: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), target: commitSchema })),
            }),
        }),
    });
    const what = `GitHub's answer about ${(0,github_repository/* formatGitHubRepository */.P)(repository)}`;
    const branches = [];
    const cursors = new Set();
    let after = null;
    for (;;) {
        const variables = { owner: repository.owner, name: repository.name, path, after };
        const answer = await client.graphql(query, variables).catch((error) => {
            throw (0,reading_failure/* readingFailure */.P)(error, repository, true);
        });
        const { isArchived, defaultBranchRef, tags, refs } = (0,parse_json/* parseShape */.T)(schema, answer, what).repository;
        branches.push(...refs.nodes.map(({ name, target }) => ({ name, commit: target })));
        if (!refs.pageInfo.hasNextPage) {
            const names = new Set(tags.nodes.map(({ name }) => name));
            return { defaultBranch: defaultBranchRef?.name, isArchived, tags: names, branches };
        }
        after = nextCursor(refs.pageInfo.endCursor, cursors, what);
    }
}
/** A cursor that leads nowhere, or back, would have the same pages read for ever. */
function nextCursor(cursor, seen, what) {
    if (!cursor || seen.has(cursor)) {
        throw new Error(`${what} makes no sense: there are more branches, but not behind those that were read`);
    }
    seen.add(cursor);
    return cursor;
}

// EXTERNAL MODULE: ./build/github/explain-read.js
var explain_read = __webpack_require__(8778);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/tree-file.js


/** What a query asks of a file. */
const tree_file_fileFields = '{ mode oid object { ... on Blob { byteSize isTruncated text } } }';
const blobSchema = dist/* object */.Ikc({
    byteSize: dist/* optional */.lqM(dist/* number */.aig()),
    isTruncated: dist/* optional */.lqM(dist/* boolean */.zMY()),
    text: dist/* nullish */.cl6(dist/* string */.YjP()),
});
const fileSchema = dist/* object */.Ikc({ mode: dist/* number */.aig(), oid: dist/* string */.YjP(), object: dist/* nullish */.cl6(blobSchema) });
/** Bytes; no Dockerfile or workflow comes near. */
const largestFile = 1_000_000;
const symbolicLink = 0o120000;
const directory = 0o040000;
/**
 * The bytes of a file. GraphQL hands out text, not bytes: the blob's own id tells whether nothing was lost on the way;
 * if so, the blob is fetched.
 *
 * @param where names the file in errors.
 * @throws Error when it is no file, or GitHub sent another one.
 */
async function readTreeFile(client, { owner, name }, file, where) {
    if (file.mode === symbolicLink)
        throw new Error(`${where} is a symbolic link: put the file itself there`);
    if (file.mode === directory)
        throw new Error(`${where} is a directory: name a file`);
    const size = file.object?.byteSize ?? 0;
    if (size > largestFile)
        throw new Error(`${where} has ${size} bytes, over the limit of ${largestFile}`);
    const text = file.object?.text;
    if (text != null) {
        const bytes = Buffer.from(text, 'utf8');
        if (gitBlobId(bytes) === file.oid)
            return bytes;
    }
    const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid });
    const bytes = Buffer.from(data.content, 'base64');
    if (gitBlobId(bytes) !== file.oid)
        throw new Error(`${where}: GitHub sent other content than ${file.oid}`);
    return bytes;
}
/** Source: Pro Git, "Git Objects". */
function gitBlobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/branch-state.js





const commitFields = `oid ... on Commit { url message parents(first: 1) { nodes { oid } } file(path: $path) ${tree_file_fileFields} }`;
const query = (/* unused pure expression or super */ null && (`query ($owner: String!, $name: String!, $branch: String!, $other: String!, $tag: String!, $path: String!, $template: String!) {
  repository(owner: $owner, name: $name) {
    isArchived
    branch: ref(qualifiedName: $branch) { target { ${commitFields} } }
    other: ref(qualifiedName: $other) { name }
    tag: ref(qualifiedName: $tag) { name }
    base: defaultBranchRef { name target { ${commitFields} ... on Commit { template: file(path: $template) ${fileFields} } } }
  }
}`));
const targetSchema = dist/* object */.Ikc({
    oid: dist/* string */.YjP(),
    url: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    parents: dist/* optional */.lqM(dist/* object */.Ikc({ nodes: dist/* array */.YOg(dist/* object */.Ikc({ oid: dist/* string */.YjP() })) }), { nodes: [] }),
    file: dist/* nullish */.cl6(fileSchema),
});
const baseSchema = dist/* object */.Ikc({ ...targetSchema.entries, template: dist/* nullish */.cl6(fileSchema) });
const schema = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* object */.Ikc({
        isArchived: dist/* boolean */.zMY(),
        branch: dist/* nullable */.mee(dist/* object */.Ikc({ target: dist/* nullable */.mee(targetSchema) })),
        other: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP() })),
        tag: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP() })),
        base: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP(), target: dist/* nullable */.mee(baseSchema) })),
    })),
});
/**
 * Reads a branch, what stands beside it and where a new one would begin, in one request.
 *
 * @throws Error that says whether the repository is missing, hidden or archived, and what to do.
 */
async function readBranchState(client, question) {
    const { repository, branch, path, template } = question;
    const name = formatGitHubRepository(repository);
    const variables = {
        owner: repository.owner,
        name: repository.name,
        branch: `refs/heads/${branch}`,
        other: `refs/heads/${question.other}`,
        tag: `refs/tags/${branch}`,
        path,
        template: template ?? path,
    };
    const answer = await client.graphql(query, variables).catch((error) => {
        throw new Error(explainRead(error, name), { cause: error });
    });
    const { repository: found } = parseShape(schema, answer, `GitHub's answer about ${name}`);
    if (found === null)
        throw new Error(`${name} does not exist, or the token cannot see it: check the spelling and the token's repository access`);
    branch_state_refuseArchived(found.isArchived, name);
    const { base } = found;
    const on = { client, repository, path };
    const from = base?.target;
    return {
        branch: found.branch?.target == null ? undefined : branchOf(on, branch, found.branch.target),
        isTag: found.tag !== null,
        hasOther: found.other !== null,
        base: base === null || from == null ? undefined : branchOf(on, base.name, from),
        readTemplate: () => readFrom({ ...on, path: template ?? path }, base?.name ?? '', from?.template),
    };
}
function branch_state_refuseArchived(isArchived, name) {
    if (isArchived)
        throw new Error(`${name} is archived, so that nobody can write to it: unarchive it in its settings`);
}
function branchOf(place, name, target) {
    return {
        name,
        head: target.oid,
        url: target.url,
        message: target.message,
        parent: target.parents.nodes[0]?.oid,
        readFile: () => readFrom(place, name, target.file),
    };
}
async function readFrom({ client, repository, path }, branch, file) {
    if (file == null)
        return undefined;
    const where = `${path} on branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.P)(repository)}`;
    return readTreeFile(client, repository, file, where);
}

;// CONCATENATED MODULE: ./build/github/list-branches.js



/** All branches with the file at `path`, to look at; one request for each hundred. */
async function listBranches(client, repository, path) {
    const query = { fields: commitFields, schema: targetSchema, path, pageSize: 100 };
    const { branches, ...listing } = await fetchBranchPages(client, repository, query);
    const place = { client, repository, path };
    return { ...listing, branches: branches.map(({ name, commit }) => branchOf(place, name, commit)) };
}
/** As listBranches(), for who will write to them. @throws Error as readBranchState() does. */
async function listWritableBranches(client, repository, path) {
    const listing = await listBranches(client, repository, path);
    refuseArchived(listing.isArchived, formatGitHubRepository(repository));
    return listing;
}

;// CONCATENATED MODULE: ./build/github/launcher-reader.js



/** Commits of one branch that are read. */
const longestHistory = 100;
/** GitHub walks the history of each branch of a page, and gives up after ten seconds. */
const historiesAtOnce = 25;
const historySchema = dist/* object */.Ikc({
    history: dist/* object */.Ikc({
        pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY() }),
        nodes: dist/* array */.YOg(dist/* object */.Ikc({ oid: dist/* string */.YjP(), committedDate: dist/* string */.YjP(), message: dist/* string */.YjP() })),
    }),
});
/** With a token: one request for each hundred branches. */
function graphqlReader(client, repository) {
    return {
        readState: async (path) => {
            const { defaultBranch, branches } = await listBranches(client, repository, path);
            const read = await Promise.all(branches.map(branch => readBranch(branch, path)));
            return { defaultBranch, branches: read };
        },
        readHistory: async (path) => {
            const fields = `history(first: ${longestHistory}, path: $path) { pageInfo { hasNextPage } nodes { oid committedDate message } }`;
            const query = { fields, schema: historySchema, path, pageSize: historiesAtOnce };
            const { branches } = await fetchBranchPages(client, repository, query);
            const commits = branches.flatMap(({ name, commit }) => commit.history.nodes.map(({ oid, committedDate, message }) => {
                return { branch: name, sha: oid, date: committedDate, message };
            }));
            const cut = branches.filter(({ commit }) => commit.history.pageInfo.hasNextPage);
            return { commits, cutBranches: cut.map(({ name }) => name) };
        },
    };
}
async function readBranch({ name, head, readFile }, path) {
    try {
        const bytes = await readFile();
        const content = bytes === undefined ? absent(path) : { bytes, problem: undefined, isAbsent: false };
        return { branch: name, head, ...content };
    }
    catch (error) {
        return { branch: name, head, ...unreadable(error instanceof Error ? error.message : String(error)) };
    }
}
function absent(path) {
    return { bytes: undefined, problem: `it has no file ${path}`, isAbsent: true };
}
function unreadable(problem) {
    return { bytes: undefined, problem, isAbsent: false };
}


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readingFailure)
/* harmony export */ });
/* harmony import */ var _git_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7965);
/* harmony import */ var _explain_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8778);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);



/** An error that says why a repository could not be read, with a token or as anybody may, and what to do. */
function readingFailure(error, repository, hasToken) {
    return new Error(explain(error, (0,_git_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .P)(repository), hasToken), { cause: error });
}
function explain(error, name, hasToken) {
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const said = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    if (status === 404) {
        return hasToken
            ? `${name} does not exist, or the token cannot see it: check the spelling and the token's repository access`
            : `${name} does not exist, or is private: check the spelling, or set GITHUB_TOKEN to a token that can read it`;
    }
    const isLimit = status === 429 || (status === 403 && /rate limit/i.test(said));
    if (isLimit && !hasToken) {
        return `GitHub answers no more requests without a token for now (${said}): set GITHUB_TOKEN, which need not have any right for public repositories`;
    }
    return (0,_explain_read_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRead */ .y)(error, name);
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony exports AnswerLost, graphqlTypesOf */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);


/** A write may or may not have been carried out: look before doing it again. */
class AnswerLost extends Error {
}
/** GitHub asks for a minute when it does not say how long. @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const minute = 60_000;
const passing = new Set([408, 500, 502, 503, 504]);
/** The error to throw for one that a request ended with: PassingFailure where it may be sent again. */
function describeFailure(error, kind, now) {
    const original = error instanceof Error ? error : new Error(String(error));
    const limit = rateLimitWait(original, now);
    if (limit !== undefined) {
        const message = `GitHub's rate limit is used up (${messageOf(original)})`;
        return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PassingFailure */ .Wz(message, { retryAfter: limit, cause: original });
    }
    // A connection that broke has no status of its own; the client reports it as 500.
    if (!passing.has(statusOf(original) ?? 0))
        return original;
    const message = `GitHub did not answer (${messageOf(original)})`;
    return kind === 'repeatable'
        ? new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PassingFailure */ .Wz(message, { cause: original })
        : new AnswerLost(message, { cause: original });
}
/** Milliseconds to wait, undefined when it was no rate limit. */
function rateLimitWait(error, now) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const header = (name) => headersOf(error)[name];
    const isUsedUp = header('x-ratelimit-remaining') === '0';
    const retryAfter = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(header('retry-after') ?? null, now);
    if (status === 403 &&
        !isUsedUp &&
        header('retry-after') === undefined &&
        !/rate limit/i.test(messageOf(error)))
        return undefined;
    if (retryAfter !== undefined)
        return retryAfter;
    const reset = Number(header('x-ratelimit-reset'));
    return isUsedUp && reset > 0 ? Math.max(0, reset * 1000 - now) : minute;
}
function headersOf(error) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ response: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) }) });
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, error);
    if (!result.success)
        return {};
    const { headers } = result.output.response;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** The HTTP status behind an error of the client; undefined for none. */
function statusOf(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('status' in error && typeof error.status === 'number')
        return error.status;
    return 'cause' in error ? statusOf(error.cause) : undefined;
}
const refusalSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ response: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ data: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }) });
const errorsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    errors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** What GitHub said, without the address of the API and the words that the client adds. */
function messageOf(error) {
    const refusal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(refusalSchema, error);
    if (refusal.success)
        return refusal.output.response.data.message;
    const graphql = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(errorsSchema, error);
    if (graphql.success)
        return graphql.output.errors.map(({ message }) => message).join('; ');
    return error instanceof Error ? error.message : String(error);
}
/** The types of the errors in a GraphQL answer, such as `STALE_DATA`. */
function graphqlTypesOf(error) {
    const result = v.safeParse(errorsSchema, error);
    return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
}


/***/ })

};
