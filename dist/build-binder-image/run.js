export const id = 382;
export const ids = [382];
export const modules = {

/***/ 57681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceServices: () => (/* binding */ announceServices)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(56331);
// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js + 2 modules
var workflow_trigger = __webpack_require__(75473);
// EXTERNAL MODULE: ./build/github/dispatch-error.js
var dispatch_error = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
;// CONCATENATED MODULE: ./build/github/event-receiver.js







const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target { ... on Commit { file(path: ".github/workflows") { object { ... on Tree { entries { path object { ... on Blob { text } } } } } } } }
    }
  }
}`;
const entrySchema = valibot/* object */.Ik({
    path: valibot/* nullish */.cl(valibot/* string */.Yj()),
    object: valibot/* nullish */.cl(valibot/* object */.Ik({ text: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
const folderSchema = valibot/* object */.Ik({ object: valibot/* nullish */.cl(valibot/* object */.Ik({ entries: valibot/* nullish */.cl(valibot/* array */.YO(entrySchema)) })) });
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        nameWithOwner: valibot/* string */.Yj(),
        isArchived: valibot/* boolean */.zM(),
        defaultBranchRef: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(valibot/* object */.Ik({ file: valibot/* nullish */.cl(folderSchema) })) })),
    }),
});
/** Reads an event receiver. @returns undefined if it does not exist or the token cannot access it. */
async function readEventReceiver(client, repository) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = { owner: repository.owner, name: repository.name };
    const response = await client.graphql(query, variables).catch((error) => {
        if (/Could not resolve to a Repository/i.test((0,request_failure/* gitHubMessage */.RG)(error)))
            return undefined;
        throw (0,read_error/* readError */.l)(error, name);
    });
    if (response === undefined)
        return undefined;
    const { repository: receiver } = (0,json/* parseShape */.T)(schema, response, `GitHub's response about ${name}`);
    const entries = receiver.defaultBranchRef?.target?.file?.object?.entries ?? [];
    return {
        repository: (0,github_repository/* parseGitHubRepository */.lF)(receiver.nameWithOwner),
        isArchived: receiver.isArchived,
        defaultBranch: receiver.defaultBranchRef?.name,
        workflows: entries.flatMap(({ path, object }) => {
            const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null;
            return (isWorkflow ? (0,workflow_trigger/* parseWorkflowTrigger */.vS)(path, object.text ?? '') : undefined) ?? [];
        }),
    };
}
/**
 * Tests whether the token may write contents, which sending events requires, by moving a branch that does not exist.
 * GitHub reports a missing permission first, and the missing branch otherwise. No other request works for every kind of
 * token, because the API returns the permissions of the user's role instead of the token's.
 *
 * @returns GitHub's response; 403, or 404 for a repository that the token can access, if the token lacks the permission.
 */
async function probeContentsWrite(client, { owner, name: repo }, nonce) {
    const ref = `heads/binder-actions/no-such-branch-${nonce}`;
    return client.rest.git.updateRef({ owner, repo, ref, sha: '0'.repeat(40) }).catch((error) => error);
}
/**
 * Tests whether the token may start a workflow, by starting it on a branch that does not exist. GitHub reports a missing
 * permission first, and the missing branch otherwise.
 *
 * @param workflow file name of an existing workflow.
 * @returns GitHub's response; 403 or 404 if the token lacks the permission.
 */
async function probeActionsWrite(client, { owner, name: repo }, workflow, nonce) {
    const ref = `binder-actions/no-such-branch-${nonce}`;
    return client.rest.actions
        .createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref })
        .catch((error) => error);
}
/**
 * Asserts that the token has the tested permission.
 *
 * @param response GitHub's response to the test.
 * @throws Error that names the missing permission.
 */
function assertMaySend(response, repository, permission) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const status = (0,request_failure/* responseStatus */.aO)(response);
    if (status === 403 || status === 404)
        throw (0,dispatch_error/* forbiddenError */.aY)(response, name, permission);
    if (status === 401)
        throw (0,read_error/* readError */.l)(response, name);
    // Any other response, usually 422, means that the token has the permission; other problems show when the event is sent.
}

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/github/github-connection.js + 1 modules
var github_connection = __webpack_require__(56527);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/github/missing-repository.js





/**
 * Error that states why the token cannot access a repository. GitHub gives the same response for a missing and a hidden
 * repository; further requests distinguish them where possible.
 *
 * @param clients `client` uses the token, `anonymous` does not.
 */
async function missingRepositoryError({ client, anonymous }, repository, token) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const [isVisibleToAll, hasOwner, visible] = await Promise.all([
        isPublic(anonymous, repository),
        ownerExists(client, repository.owner),
        listVisible(client, token),
    ]);
    if (isVisibleToAll) {
        return new user_error/* UserError */.yo('sso-required', `The token cannot access ${name}, although it is public: its organization does not accept this token. Authorize it for single sign-on, or use one that the organization accepts`);
    }
    const fail = (message) => new user_error/* UserError */.yo('repository-not-found', message);
    if (!hasOwner)
        return fail(`${name} does not exist: there is no GitHub account "${repository.owner}". Check the spelling`);
    const suggestion = visible.find(candidate => (0,suggest/* editDistance */.YC)(candidate.toLowerCase(), name.toLowerCase()) <= 2);
    if (suggestion !== undefined)
        return fail(`${name} does not exist, or the token cannot access it: did you mean ${suggestion}?`);
    const list = visible.length === 0 ? 'none' : visible.slice(0, 10).join(', ');
    const own = token.startsWith('ghs_') ? `. ${dispatch_error/* ownTokenNote */.UZ}` : '';
    return fail(`${name} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository ` +
        `(for a GitHub App: that it is installed there). The token has access to these public repositories: ${list}${own}`);
}
/** Returns whether the repository is public; false if that is unknown. */
async function isPublic(anonymous, { owner, name: repo }) {
    return anonymous.rest.repos.get({ owner, repo }).then(() => true, () => false);
}
async function ownerExists(client, username) {
    try {
        await client.rest.users.getByUsername({ username });
        return true;
    }
    catch (error) {
        return (0,request_failure/* responseStatus */.aO)(error) !== 404;
    }
}
/**
 * Returns the full names of the first 100 repositories that the token has access to; none if GitHub does not list them.
 * Private repositories are omitted because the log may be public.
 */
async function listVisible(client, token) {
    try {
        if (token.startsWith('ghs_')) {
            const { data } = await client.rest.apps.listReposAccessibleToInstallation({ per_page: 100 });
            return publicNames(data.repositories);
        }
        const { data } = await client.rest.repos.listForAuthenticatedUser({ per_page: 100 });
        return publicNames(data);
    }
    catch {
        return [];
    }
}
function publicNames(repositories) {
    return repositories.filter(repository => !repository.private).map(({ full_name }) => full_name);
}

// EXTERNAL MODULE: ./build/github/send-dispatch.js
var send_dispatch = __webpack_require__(87137);
;// CONCATENATED MODULE: ./build/github/start-workflow.js






const start_workflow_schema = valibot/* object */.Ik({ workflow_run_id: valibot/* number */.ai(), html_url: valibot/* string */.Yj() });
/**
 * Starts a workflow with a `workflow_dispatch` event, which needs write access to Actions only. A request whose response
 * is lost is sent again; therefore a duplicate must be harmless to the workflow.
 *
 * @returns undefined if the server does not report which run it started, as older GitHub Enterprise Servers do.
 * @throws Error that names the missing permission, or what else to fix.
 * @see https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
async function startWorkflow(client, to, { workflow, branch, inputs }) {
    const repository = (0,github_repository/* formatGitHubRepository */.PZ)(to);
    (0,send_dispatch/* assertEventSize */.kL)(Buffer.byteLength(JSON.stringify(inputs)));
    const place = { owner: to.owner, repo: to.name, workflow_id: workflow, ref: branch };
    const response = await client.rest.actions
        .createWorkflowDispatch({ ...place, inputs, return_run_details: true })
        .catch((error) => {
        throw (0,dispatch_error/* dispatchError */.VV)(error, repository, 'Actions');
    });
    const status = Number(response.status);
    if (status === 204)
        return undefined;
    if (status !== 200) {
        throw new user_error/* UserError */.yo('github-unavailable', `GitHub responded with ${status} instead of 200: the event may not have arrived at ${repository}. Check whether a proxy ` +
            'intercepts the request, then run this again: a duplicate event is harmless');
    }
    const run = (0,json/* parseShape */.T)(start_workflow_schema, response.data, "GitHub's response to the event");
    return { id: run.workflow_run_id, url: run.html_url };
}

// EXTERNAL MODULE: ./build/github/token-forms.js
var token_forms = __webpack_require__(53985);
;// CONCATENATED MODULE: ./build/github/workflow-runs.js





const runSchema = valibot/* object */.Ik({
    html_url: valibot/* string */.Yj(),
    path: valibot/* string */.Yj(),
    display_title: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    created_at: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => new Date(text)), valibot/* date */.p6()),
    status: valibot/* nullable */.me(valibot/* string */.Yj()),
    conclusion: valibot/* nullable */.me(valibot/* string */.Yj()),
});
const workflow_runs_schema = valibot/* object */.Ik({ workflow_runs: valibot/* array */.YO(runSchema) });
const dispatched = { event: 'repository_dispatch' };
/**
 * Finds `repository_dispatch` runs whose title contains the given text, the only link that GitHub provides from an
 * event to its run.
 *
 * @param since earlier runs are ignored.
 * @throws Error that names the missing permission.
 */
async function findWorkflowRuns(client, repository, title, since) {
    const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const runs = await listDispatchedRuns(client, repository, { ...dispatched, created, per_page: 100 });
    return runs.filter(run => run.display_title.includes(title)).map(readRun);
}
async function listDispatchedRuns(client, repository, filter) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, ...filter };
    const { data } = await client.rest.actions.listWorkflowRunsForRepo(request).catch((error) => {
        throw runsError(error, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    });
    return (0,json/* parseShape */.T)(workflow_runs_schema, data, "GitHub's list of workflow runs").workflow_runs;
}
function readRun({ html_url: url, status, conclusion }) {
    return { url, isCompleted: status === 'completed', conclusion: conclusion ?? undefined };
}
/**
 * Fetches a workflow run.
 *
 * @throws Error that names the missing permission.
 */
async function fetchWorkflowRun(client, repository, id) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.actions
        .getWorkflowRun({ owner, repo, run_id: id })
        .catch((error) => {
        throw runsError(error, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    });
    return readRun((0,json/* parseShape */.T)(runSchema, data, "GitHub's response about a workflow run"));
}
/** Maximum number of runs searched. Other workflows may have handled later events. */
const maxRunsExamined = 30;
/**
 * Returns the newest run of these workflows that an event started; undefined if there is no recent one.
 *
 * @param event how the workflows receive events.
 * @param paths paths of the workflows; other workflows that handle events, such as chat notifications, are ignored.
 * @throws Error that names the missing permission.
 */
async function fetchLastRun(client, repository, event, paths) {
    const runs = await listDispatchedRuns(client, repository, { event, per_page: maxRunsExamined });
    const newest = runs.find(run => paths.some(path => isRunOfWorkflow(run, path)));
    return newest && { ...readRun(newest), createdAt: newest.created_at };
}
/**
 * Returns whether the run belongs to the workflow. GitHub documents the path as `owner/name/PATH@ref`, but usually
 * omits both the repository and the ref.
 */
function isRunOfWorkflow(run, path) {
    const [runPath = ''] = run.path.split('@');
    return runPath === path || runPath.endsWith(`/${path}`);
}
/**
 * Returns whether the token may read workflow runs, which following a run requires.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayReadRuns(client, repository) {
    try {
        await listDispatchedRuns(client, repository, { ...dispatched, per_page: 1 });
        return true;
    }
    catch (error) {
        const status = error instanceof Error ? responseStatus(error.cause) : undefined;
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
function runsError(error, name) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    return status === 403 || status === 404
        ? new user_error/* UserError */.yo('permission-missing', `The token has no permission to read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant it "Actions: read" there, or remove \`wait\``, { cause: error })
        : new user_error/* UserError */.yo('github-unavailable', `The workflow runs of ${name} could not be read (${serverMessage}): run this again later`, {
            cause: error,
        });
}

// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(17237);
// EXTERNAL MODULE: ./build/runner/log.js
var runner_log = __webpack_require__(62793);
// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
;// CONCATENATED MODULE: ./build/actions/services/announce-services.js
















/** Production services: the GitHub API with the given token, registries over the network. */
function announceServices(token, workflow, env, log = runner_log/* runnerLog */.t) {
    const connection = (0,github_connection/* connectGitHub */.U)(workflow.apiUrl, env, log.info);
    const client = (0,github_client/* createGitHubClient */.L)(connection, token);
    const anonymous = (0,github_client/* createGitHubClient */.L)(connection, undefined);
    for (const form of (0,token_forms/* derivedForms */.H)(token))
        log.mask(form);
    const connect = (0,registry_services/* connectFromRunner */.n8)(env, {}, log.mask);
    return {
        workflow,
        readReceiver: repository => readEventReceiver(client, repository),
        missingRepositoryError: repository => missingRepositoryError({ client, anonymous }, repository, token),
        requireWrite: (repository, transport) => requireWrite(client, repository, transport),
        send: (to, event) => (0,send_dispatch/* sendDispatch */.LV)(client, to, event),
        startWorkflow: (to, start) => startWorkflow(client, to, start),
        fetchRun: (repository, id) => fetchWorkflowRun(client, repository, id),
        findRuns: (repository, title, since) => findWorkflowRuns(client, repository, title, since),
        readImage: async (reference) => (0,read_image/* readImage */.AM)((0,registry_source/* registrySource */.B)(await connect(reference), reference), platform/* binderPlatform */.a3),
        sleep: milliseconds => (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        log,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
        newCorrelation: external_node_crypto_.randomUUID,
    };
}
async function requireWrite(client, repository, transport) {
    if (transport.kind === 'repository-dispatch') {
        assertMaySend(await probeContentsWrite(client, repository, (0,external_node_crypto_.randomUUID)()), repository, 'Contents');
        return;
    }
    const response = await probeActionsWrite(client, repository, transport.workflow, (0,external_node_crypto_.randomUUID)());
    assertMaySend(response, repository, 'Actions');
}


/***/ }),

/***/ 22910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageServices: () => (/* binding */ imageServices)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(83773);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
;// CONCATENATED MODULE: ./build/git/find-commit.js



/**
 * Finds the commit of a ref without checking it out. Reads the remote `origin` first, because the checkout may be out of
 * date.
 *
 * @param name full ref, name of a branch or tag, or full commit ID.
 * @throws Error with git's output if neither `origin` nor the checkout has the ref.
 */
async function findCommit(name, services) {
    const known = (0,commit_sha/* isCommit */.WM)(name) ? await resolveFirst([name], services) : undefined;
    if (known !== undefined)
        return known;
    const fetched = await fetchRef(name, services);
    const found = await resolveFirst(fetched.exitCode === 0 ? ['FETCH_HEAD'] : localRefs(name), services);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.yo('git-failed', `git cannot fetch it from origin or find it in the checkout (${(0,process/* lastLines */.w$)(fetched, 3)}): check its spelling`);
}
async function resolveFirst(refs, services) {
    for (const ref of refs) {
        const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], services);
        if (exitCode === 0)
            return stdout.trim();
    }
    return undefined;
}
function localRefs(name) {
    const branch = name.replace(/^refs\/heads\//, '');
    if (name.startsWith('refs/'))
        return branch === name ? [name] : [`refs/remotes/origin/${branch}`];
    return [`refs/remotes/origin/${name}`, `refs/tags/${name}`];
}
async function fetchRef(name, services) {
    const { stdout } = await git(['rev-parse', '--is-shallow-repository'], services);
    // Fetching a single commit would make a complete checkout shallow.
    const depth = stdout.trim() === 'true' ? ['--depth=1'] : [];
    const args = ['fetch', '--quiet', '--no-tags', ...depth, '--', 'origin', name];
    const result = await git(args, services);
    if (result.exitCode === 0 || services.token === undefined)
        return result;
    const withToken = await git(args, services, tokenSettings(services.token));
    return withToken.exitCode === 0 ? withToken : result;
}
/** Passes the token in the environment, because command lines are visible to every user of a machine. */
function tokenSettings(token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'http.extraHeader',
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
function git(args, { runCommand, directory }, env = {}) {
    const settings = { GIT_TERMINAL_PROMPT: '0', ...env };
    return runCommand({ file: 'git', args, cwd: directory, env: settings, isQuiet: true });
}

;// CONCATENATED MODULE: ./build/git/git-checkout.js


/** Returns access to the git work tree in a directory. */
function gitCheckout(run, directory) {
    const git = (args) => run({ file: 'git', args, cwd: directory, isQuiet: true });
    const gitOutput = async (args) => {
        const result = await git(args);
        if (result.exitCode !== 0)
            throw new user_error/* UserError */.yo('git-failed', explain(result, directory));
        return result.stdout;
    };
    return {
        head: async () => (await gitOutput(['rev-parse', '--verify', 'HEAD^{commit}'])).trim(),
        resolve: name => resolveRef(git, name),
        // `git ls-tree` does not support globs, so HEAD is compared with the empty tree.
        entries: async (paths, commit = 'HEAD') => {
            const emptyTree = (await gitOutput(['hash-object', '-t', 'tree', '/dev/null'])).trim();
            return parseTree(await gitOutput([...diffTree, emptyTree, commit, '--', ...paths]));
        },
        readFile: async (commit, path) => Buffer.from(await gitOutput(['cat-file', 'blob', `${commit}:${path}`])),
        changes: async (paths) => (await gitOutput([...git_checkout_status, '--', ...paths]))
            .split('\0')
            .filter(line => line !== '')
            .map(line => line.slice(3)),
    };
}
const diffTree = ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none'];
const git_checkout_status = [
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=traditional',
];
async function resolveRef(git, name) {
    const bare = name.replace(/^refs\/(?:heads|tags)\//, '');
    const candidates = [
        [`refs/heads/${bare}`, `refs/remotes/origin/${bare}`],
        [`refs/heads/${bare}`, `refs/heads/${bare}`],
        [`refs/tags/${bare}`, `refs/tags/${bare}`],
    ];
    const found = new Map();
    for (const [ref, local] of candidates) {
        if (name.startsWith('refs/') && ref !== name)
            continue;
        const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${local}^{commit}`]);
        if (exitCode === 0 && !found.has(ref))
            found.set(ref, stdout.trim());
    }
    return found;
}
function parseTree(listing) {
    const entries = [];
    // Iterates over the matches, because an array of them is several times as large as the listing of 200,000 files.
    for (const match of listing.matchAll(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) A\0([^\0]+)\0/g)) {
        const [, mode = '', objectId = '', path = ''] = match;
        entries.push({ mode, objectId, path });
    }
    return entries;
}
function explain(result, directory) {
    if (/not a git repository/i.test(result.stderr)) {
        return `${directory} is not a git work tree: add a step \`uses: actions/checkout\` before this one`;
    }
    if (/dubious ownership/i.test(result.stderr)) {
        return `git does not trust ${directory}, which belongs to another user: run \`git config --global --add safe.directory ${directory}\` before this step`;
    }
    return `git failed in ${directory}: ${(0,process/* lastLines */.w$)(result, 3)}`;
}

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/github/github-connection.js + 1 modules
var github_connection = __webpack_require__(56527);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(56331);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
;// CONCATENATED MODULE: ./build/github/repository-refs.js



/** @see https://docs.github.com/en/rest/git/refs */
function repositoryRefs(client, repository) {
    // A request for one ref also returns 404 if the token cannot access the repository; a list does not.
    const matching = async (prefix) => {
        const request = { owner: repository.owner, repo: repository.name, ref: prefix };
        const found = await client.paginate(client.rest.git.listMatchingRefs, request).catch((error) => {
            const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
            throw new user_error/* UserError */.yo('github-unavailable', `GitHub did not return the refs of ${name} (${(0,request_failure/* gitHubMessage */.RG)(error)}): run this again later`, { cause: error });
        });
        return found.map(({ ref }) => ref);
    };
    return {
        tags: async () => (await matching('tags/')).map(ref => ref.replace(/^refs\/tags\//, '')),
        has: async (ref) => (await matching(ref.replace(/^refs\//, ''))).includes(ref),
    };
}

;// CONCATENATED MODULE: ./build/runner/actions-cache.js
/** @see https://github.com/actions/toolkit/tree/main/packages/cache */
function openActionsCache(env) {
    return {
        obstacle: () => findObstacle(env),
        // Loaded on demand because it is as large as the rest of the bundle.
        restore: async (directory, [key, ...prefixes]) => {
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            return restoreCache([directory], key, prefixes);
        },
        save: async (directory, key) => {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
            await saveCache([directory], key);
        },
    };
}
/** BuildKit silently skips the cache if there is no token, and fails the build if the token is malformed. */
function findObstacle(env) {
    const { ACTIONS_RUNTIME_TOKEN: token = '' } = env;
    const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || '';
    if (token === '' || url === '') {
        return `the runner's cache service is not available (${token === '' ? 'ACTIONS_RUNTIME_TOKEN' : 'ACTIONS_RESULTS_URL'} is not set)`;
    }
    if (!URL.canParse(url))
        return "the address of the runner's cache service is malformed";
    return isJsonWebToken(token)
        ? undefined
        : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed";
}
function isJsonWebToken(token) {
    const [header, payload, signature, ...others] = token.split('.');
    if (header === undefined || payload === undefined || !signature || others.length > 0)
        return false;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/runner/event-file.js
var event_file = __webpack_require__(40862);
;// CONCATENATED MODULE: ./build/runner/default-branch.js


const schema = valibot/* object */.Ik({ repository: valibot/* object */.Ik({ default_branch: valibot/* string */.Yj() }) });
/**
 * Returns the default branch of the repository of this run; undefined if the event does not name it.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
function readDefaultBranch(eventFile) {
    return (0,event_file/* readEventFile */.z)(eventFile, schema)?.repository.default_branch;
}

// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(17237);
// EXTERNAL MODULE: ./build/runner/log.js
var log = __webpack_require__(62793);
;// CONCATENATED MODULE: ./build/runner/owner-kind.js


const owner_kind_schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({ owner: valibot/* object */.Ik({ login: valibot/* string */.Yj(), type: valibot/* string */.Yj() }) }),
});
/**
 * Returns whether an account is an organization or a user; undefined unless it owns the repository of this run.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
function readOwnerKind(eventFile, account) {
    const owner = (0,event_file/* readEventFile */.z)(eventFile, owner_kind_schema)?.repository.owner;
    if (owner?.login.toLowerCase() !== account.toLowerCase())
        return undefined;
    return owner.type === 'Organization' ? 'orgs' : 'users';
}

// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
// EXTERNAL MODULE: ./build/runner/run-on-host.js
var run_on_host = __webpack_require__(67333);
;// CONCATENATED MODULE: ./build/runner/workspace-files.js



/**
 * Reads a file of the workspace. Follows symbolic links inside it.
 *
 * @param path relative to the workspace.
 * @throws UserError if the path leads outside; the error of the file system if there is no such file.
 */
async function readWorkspaceFile(workspace, path) {
    return (0,promises_.readFile)(await resolveInWorkspace(workspace, path));
}
/**
 * Returns the path without symbolic links.
 *
 * @throws UserError if it leads outside the workspace; the error of the file system if nothing is there.
 */
async function resolveInWorkspace(workspace, path) {
    const [root, target] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path))]);
    const inside = (0,external_node_path_.relative)(root, target);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        throw new user_error/* UserError */.yo('file-not-found', `${path} leads to ${target}, which is outside the workspace ${root}: replace the symbolic link with the file`);
    return target;
}

// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/github/rate-limit.js
var rate_limit = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(53899);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(72646);
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
    if (stop instanceof rate_limit/* RateLimitError */.OE && !hasToken) {
        return new user_error/* UserError */.yo('rate-limited', `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
    }
    return (0,read_error/* readError */.l)(error, name);
}

;// CONCATENATED MODULE: ./build/github/attestations.js










/** Maximum number of bundles read; a digest has one for each build that produced it. */
const maxBundles = 30;
const maxConcurrentRequests = 4;
/** Maximum size of a bundle in bytes, after decompression. */
const maxDecompressedSize = 4_000_000;
const listSchema = valibot/* object */.Ik({
    attestations: valibot/* array */.YO(valibot/* object */.Ik({ bundle: valibot/* nullish */.cl(valibot/* unknown */.L5()), bundle_url: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
/**
 * Fetches the Sigstore bundles with provenance for a digest from a repository, without verifying them.
 *
 * @throws Error whose cause has status 404 if there are no bundles or the token cannot access the repository.
 * @see https://docs.github.com/en/rest/repos/attestations#list-attestations
 */
async function fetchAttestations(client, repository, digest, readUrl) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, subject_digest: digest, predicate_type: 'provenance', per_page: maxBundles };
    const response = await client.rest.repos.listAttestations(request).catch((error) => {
        throw isForbidden(error) ? deniedRead(error, repository) : explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's list of attestations of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { attestations } = (0,json/* parseShape */.T)(listSchema, response.data, label);
    return (0,concurrency/* mapConcurrent */._)(attestations, maxConcurrentRequests, async ({ bundle, bundle_url: url }) => {
        if (bundle != null)
            return bundle;
        if (url == null)
            throw new user_error/* UserError */.yo('github-unavailable', `${label} has an entry without a bundle: run this again later`);
        return fetchBundle(url, readUrl);
    });
}
/** Returns whether the token lacks a permission. Rate limits and single sign-on errors have the same status. */
function isForbidden(error) {
    return ((0,request_failure/* responseStatus */.aO)(error) === 403 &&
        (0,requests_stopped/* findRequestsStopped */.j)(error) === undefined &&
        !/SAML/i.test((0,request_failure/* gitHubMessage */.RG)(error)));
}
function deniedRead(error, repository) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    return new user_error/* UserError */.yo('permission-missing', `The token has no permission to read the attestations of the private repository ${name} (${(0,request_failure/* gitHubMessage */.RG)(error)}): set \`token\` to a token of a ` +
        'GitHub App, or to a fine-grained token, with access to that repository and "Attestations: read" and "Metadata: read" there', { cause: error });
}
async function fetchBundle(url, readUrl) {
    const { host } = new URL(url);
    const bytes = await readUrl(url);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('github-unavailable', `${host} no longer has an attestation that GitHub lists: run this again`);
    return (0,json/* parseJson */.q)(valibot/* unknown */.L5(), decompress(bytes, host), `the attestation at ${host}`);
}
/** GitHub stores bundles compressed with Snappy, without framing; plain JSON begins with a brace. */
function decompress(bytes, host) {
    if (bytes[0] === 0x7b)
        return bytes;
    try {
        return (0,snappyjs/* uncompress */.k)(bytes, maxDecompressedSize);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('github-unavailable', `the attestation at ${host} cannot be decompressed (${(0,error_message/* messageOf */.b)(error)}): run this again later`, { cause: error });
    }
}
/** Error for a token without permission to store attestations. */
class AttestationDeniedError extends Error {
}
/**
 * Stores a signed bundle as an attestation in a repository.
 *
 * @throws AttestationDeniedError if the token lacks `attestations: write`.
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
async function storeAttestation(client, repository, bundle) {
    const { owner, name: repo } = repository;
    await client.rest.repos.createAttestation({ owner, repo, bundle }).catch((error) => {
        const message = `GitHub did not store the attestation in ${owner}/${repo}: ${(0,request_failure/* gitHubMessage */.RG)(error)}`;
        const status = (0,request_failure/* responseStatus */.aO)(error);
        if (status === 403 || status === 404)
            throw new AttestationDeniedError(message, { cause: error });
        throw new user_error/* UserError */.yo('github-unavailable', message, { cause: error });
    });
}
/**
 * Returns whether the token may store attestations. No request returns the permissions of a token. Instead, this sends
 * an empty bundle, which GitHub rejects as invalid only after it has checked the permission.
 */
async function mayStoreAttestations(client, repository) {
    return storeAttestation(client, repository, {}).then(() => true, error => !(error instanceof AttestationDeniedError));
}

// EXTERNAL MODULE: ./build/http/buffered-fetch.js
var buffered_fetch = __webpack_require__(63787);
// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/image/attest/attest-services.js
var attest_services = __webpack_require__(91486);
// EXTERNAL MODULE: ./build/provenance/signing-certificate.js
var signing_certificate = __webpack_require__(54627);
;// CONCATENATED MODULE: ./build/runner/identity-token.js



const claimsSchema = valibot/* object */.Ik({
    iss: valibot/* string */.Yj(),
    repository: valibot/* string */.Yj(),
    repository_id: valibot/* string */.Yj(),
    repository_owner_id: valibot/* string */.Yj(),
    repository_visibility: valibot/* string */.Yj(),
    ref: valibot/* string */.Yj(),
    event_name: valibot/* string */.Yj(),
    workflow_ref: valibot/* string */.Yj(),
    job_workflow_ref: valibot/* string */.Yj(),
    runner_environment: valibot/* string */.Yj(),
    run_id: valibot/* string */.Yj(),
    run_attempt: valibot/* string */.Yj(),
});
/** Returns whether the job has `id-token: write`. */
function mayRequestIdentity(env) {
    return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
}
/**
 * Requests a token that identifies this workflow run.
 *
 * @throws Error if the job lacks `id-token: write`, or GitHub does not respond.
 */
async function requestIdentityToken(env, audience, { fetch, retry, mask }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    if (!base || !bearer)
        throw new user_error/* UserError */.yo('image-not-signed', 'The job cannot request an identity token: add `id-token: write` to its `permissions`');
    const url = new URL(base);
    url.searchParams.set('audience', audience);
    const body = await (0,http_retry/* withRetry */.bD)(retry, async () => {
        const response = await fetch(url.href, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        }).catch((error) => {
            throw error instanceof http_retry/* RetryableError */.dw
                ? error
                : new http_retry/* RetryableError */.dw(`${url.host} cannot be reached`, { cause: error });
        });
        if (response.ok)
            return response.text();
        const message = `${url.host} did not issue an identity token (status ${response.status}): run this again later`;
        throw (0,http_retry/* isRetryableStatus */.PS)(response.status)
            ? new http_retry/* RetryableError */.dw(message)
            : new user_error/* UserError */.yo('image-not-signed', message);
    });
    const token = readToken(body, url.host);
    mask(token);
    return { token, claims: readClaims(token) };
}
function readToken(body, host) {
    try {
        return valibot/* parse */.qg(valibot/* object */.Ik({ value: valibot/* string */.Yj() }), JSON.parse(body)).value;
    }
    catch {
        throw new user_error/* UserError */.yo('image-not-signed', `${host} responded without an identity token: run this again later`);
    }
}
function readClaims(token) {
    const payload = token.split('.')[1] ?? '';
    try {
        return valibot/* parse */.qg(claimsSchema, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    }
    catch {
        throw new user_error/* UserError */.yo('image-not-signed', 'The identity token of this run lacks a claim that GitHub documents: run this again later');
    }
}

;// CONCATENATED MODULE: ./build/github/default-branch-file.js



/**
 * Fetches a file on the default branch.
 *
 * @throws Error if it does not exist, or is not a regular file.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function fetchDefaultBranchFile(client, repository, path) {
    const { owner, name: repo } = repository;
    const label = `${path} on the default branch of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { data } = await client.rest.repos.getContent({ owner, repo, path }).catch((error) => {
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} cannot be read: ${explainRepositoryRead(error, repository, true).message}`, { cause: error });
    });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} is not a file: replace it with a regular file`);
    return Buffer.from(data.content, 'base64');
}

;// CONCATENATED MODULE: ./build/github/repository-identity.js

/**
 * Fetches the identity of a repository.
 *
 * @throws Error if the repository cannot be read.
 * @see https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
async function fetchRepositoryIdentity(client, repository, hasToken) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.repos.get({ owner, repo }).catch((error) => {
        throw explainRepositoryRead(error, repository, hasToken);
    });
    return {
        repository: { owner: data.owner.login, name: data.name },
        repositoryId: String(data.id),
        ownerId: String(data.owner.id),
        defaultBranch: data.default_branch,
    };
}

// EXTERNAL MODULE: ./build/http/error-reason.js
var error_reason = __webpack_require__(24048);
;// CONCATENATED MODULE: ./build/http/read-url.js




/** Milliseconds until the last byte of a response. */
const timeout = 30_000;
const maxBytes = 8_000_000;
/** Returns a reader of small documents that follows redirects and retries temporary failures. */
function urlReader(fetch, retry) {
    const send = (0,buffered_fetch/* bufferedFetch */.S)(fetch, { timeout: () => timeout, maxBytes });
    return url => (0,http_retry/* withRetry */.bD)(retry, async () => {
        const { host } = new URL(url);
        const response = await send(url, { headers: { 'user-agent': 'binder-actions' } }).catch((error) => {
            if (error instanceof http_retry/* RetryableError */.dw)
                throw error;
            throw new http_retry/* RetryableError */.dw(`${host} cannot be reached: ${(0,error_reason/* errorReason */.j)(error)}`, { cause: error });
        });
        if (response.ok)
            return new Uint8Array(await response.arrayBuffer());
        if (response.status === 404)
            return undefined;
        const message = `${host} responded with status ${response.status}`;
        throw (0,http_retry/* isRetryableStatus */.PS)(response.status)
            ? new http_retry/* RetryableError */.dw(message)
            : new user_error/* UserError */.yo('server-unreachable', `${message}: check that the network of this machine allows access to it`);
    });
}

// EXTERNAL MODULE: ./build/provenance/find-origins.js
var find_origins = __webpack_require__(92917);
// EXTERNAL MODULE: ./build/sigstore/sigstore-instance.js
var sigstore_instance = __webpack_require__(79709);
;// CONCATENATED MODULE: ./build/actions/services/read-visible.js

/**
 * Reads with the token, which has a higher rate limit. Retries without it if the request is denied, because some
 * organizations block tokens even for public data.
 */
async function readVisible({ client, anonymous }, read) {
    if (client === undefined)
        return read(anonymous, false);
    try {
        return await read(client, true);
    }
    catch (error) {
        if (![401, 403, 404].includes((0,request_failure/* responseStatus */.aO)(error) ?? 0))
            throw error;
        return read(anonymous, false).catch(() => {
            throw error;
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/services/provenance-services.js










/** Creates the clients for a GitHub connection. @param token if undefined, only anonymous requests are made. */
function createProvenanceClients(connection, token, temporaryDirectory) {
    return {
        client: token === undefined ? undefined : (0,github_client/* createGitHubClient */.L)(connection, token),
        anonymous: (0,github_client/* createGitHubClient */.L)(connection, undefined),
        readUrl: urlReader(connection.fetch, connection.retry),
        temporaryDirectory,
    };
}
/** Services that read attestations from GitHub and verify their Sigstore signatures. */
function provenanceServices(clients, readInstance) {
    return {
        readSource: repository => readVisible(clients, (client, hasToken) => fetchRepositoryIdentity(client, repository, hasToken)),
        listBundles: (repository, digest) => readVisible(clients, client => fetchAttestations(client, repository, digest, clients.readUrl)).catch((error) => {
            // `readSource` fails if the repository does not exist, so a 404 here means that there is no attestation.
            if ((0,request_failure/* responseStatus */.aO)(error) === 404)
                return [];
            throw error;
        }),
        openVerifier: async () => {
            // Sigstore is loaded only when an image is verified, because it is a third of the code.
            const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
                Promise.all(/* import() | sigstore */[__webpack_require__.e(830), __webpack_require__.e(417), __webpack_require__.e(267), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 63021)),
                Promise.all(/* import() | sigstore */[__webpack_require__.e(830), __webpack_require__.e(417), __webpack_require__.e(267), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 35650)),
            ]);
            return bundleVerifier(await fetchTrustedRoot(await readInstance(), clients));
        },
    };
}
/** Returns a function that verifies the provenance that a launcher's workflow requires. */
function launcherProvenance(clients) {
    return (launcher, digest, required) => {
        const { trustRoot: path } = required;
        const file = path === undefined ? undefined : { repository: launcher, path };
        const readInstance = () => readSigstoreInstance(clients.client ?? clients.anonymous, file);
        return findOrigins(digest, required, provenanceServices(clients, readInstance));
    };
}
/** Returns the Sigstore instance that a local file describes; the public one if there is no file. */
async function readLocalInstance(file) {
    return file === undefined ? publicInstance : parseInstance(await readFile(file), file);
}
/** Returns the Sigstore instance that a file on the default branch describes; the public one if there is no file. */
async function readSigstoreInstance(client, file) {
    if (file === undefined)
        return sigstore_instance/* publicInstance */.D;
    const { repository, path } = file;
    return (0,sigstore_instance/* parseInstance */.L)(await fetchDefaultBranchFile(client, repository, path), `${path}, named in \`trust-root\`,`);
}

;// CONCATENATED MODULE: ./build/actions/services/attestor.js










/** Audience for which the certificate authority of Sigstore accepts a token. */
const audience = 'sigstore';
const identityLimits = { timeout: () => 30_000, maxBytes: 100_000 };
/** Returns an attestor that signs with the identity of this job and stores signatures in its repository. */
function attestor({ token, trustRoot }, { apiUrl, repository, temporaryDirectory }, env) {
    const connection = (0,github_connection/* connectGitHub */.U)(apiUrl, env, log/* runnerLog */.t.info);
    const clients = createProvenanceClients(connection, token, temporaryDirectory);
    const client = clients.client ?? clients.anonymous;
    const readInstance = () => readSigstoreInstance(client, trustRoot);
    const requestIdentity = () => requestIdentityToken(env, audience, {
        fetch: (0,buffered_fetch/* bufferedFetch */.S)(connection.fetch, identityLimits),
        retry: http_retry/* defaultRetry */.iU,
        mask: log/* runnerLog */.t.mask,
    });
    return {
        readIdentity: async () => mayRequestIdentity(env) ? runIdentity((await requestIdentity()).claims) : undefined,
        attest: async (statement) => {
            // An identity token is valid only for minutes; one from before the build has expired.
            const [instance, identity, { signStatement }] = await Promise.all([
                readInstance(),
                requestIdentity(),
                Promise.all(/* import() | sigstore-sign */[__webpack_require__.e(830), __webpack_require__.e(417), __webpack_require__.e(179), __webpack_require__.e(213)]).then(__webpack_require__.bind(__webpack_require__, 11030)),
            ]);
            const bundle = await signStatement(statement, identity.token, instance);
            await storeAttestation(client, (0,github_repository/* parseGitHubRepository */.lF)(repository), bundle).catch((error) => {
                throw error instanceof AttestationDeniedError
                    ? new attest_services/* StorageDeniedError */.P(error.message, { cause: error })
                    : error;
            });
        },
        mayStore: () => mayStoreAttestations(client, (0,github_repository/* parseGitHubRepository */.lF)(repository)),
        provenance: provenanceServices(clients, readInstance),
    };
}
function runIdentity(claims) {
    const { repository, ref, workflow_ref: workflow, run_id: id, run_attempt: attempt } = claims;
    const [path = ''] = workflow.slice(repository.length + 1).split('@');
    return {
        issuer: claims.iss,
        isPublic: claims.repository_visibility === 'public',
        run: {
            repository: (0,github_repository/* parseGitHubRepository */.lF)(repository),
            ref,
            workflowPath: path,
            eventName: claims.event_name,
            repositoryId: claims.repository_id,
            ownerId: claims.repository_owner_id,
            runnerEnvironment: claims.runner_environment,
            jobWorkflowRef: claims.job_workflow_ref,
            runUrl: `${signing_certificate/* gitHubServer */.f}/${repository}/actions/runs/${id}/attempts/${attempt}`,
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/services/image-services.js



















/** Production services: the host's git and Docker, registries over the network. */
function imageServices({ token, trustRoot }, logins, workflow, env) {
    const runCommand = (0,run_on_host/* runOnHost */.l)(env);
    return {
        workflow,
        logins,
        refs: token === undefined ? undefined : gitHubRefs(token, workflow, env),
        actionsCache: openActionsCache(env),
        cacheDirectory: (0,external_node_path_.join)(env.XDG_CACHE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'binder-actions', 'build-cache'),
        dockerConfigDirectory: (0,registry_services/* dockerConfigDirectory */._n)(env),
        runCommand,
        checkout: gitCheckout(runCommand, workflow.workspace),
        findCommit: ref => findCommit(ref, { runCommand, directory: workflow.workspace, token }),
        connect: (0,registry_services/* connectFromRunner */.n8)(env, logins, log/* runnerLog */.t.mask),
        connectAnonymously: (0,registry_services/* connectAnonymously */.VU)(env),
        attestor: attestor({ token, trustRoot }, workflow, env),
        readDefaultBranch: async () => readDefaultBranch(env.GITHUB_EVENT_PATH),
        readOwnerKind: async (owner) => readOwnerKind(env.GITHUB_EVENT_PATH, owner),
        onInterruption: interruption/* onInterruption */.vi,
        freeDisk: async (directory) => {
            const { bavail, bsize } = await (0,promises_.statfs)(directory);
            return bavail * bsize;
        },
        temporaryDirectory: workflow.temporaryDirectory,
        readFile: path => readWorkspaceFile(workflow.workspace, path),
        resolvePath: path => resolveInWorkspace(workflow.workspace, path),
        log: log/* runnerLog */.t,
        writeSummary: (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY),
        now: () => new Date(),
    };
}
function gitHubRefs(token, { apiUrl, repository }, env) {
    const client = (0,github_client/* createGitHubClient */.L)((0,github_connection/* connectGitHub */.U)(apiUrl, env, log/* runnerLog */.t.info), token);
    return repositoryRefs(client, (0,github_repository/* parseGitHubRepository */.lF)(repository));
}


/***/ }),

/***/ 29947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/image/build-and-publish.js + 173 modules
var build_and_publish = __webpack_require__(137);
// EXTERNAL MODULE: ./build/layers/check-layers.js + 23 modules
var check_layers = __webpack_require__(2621);
// EXTERNAL MODULE: ./build/layers/measurable-image.js
var measurable_image = __webpack_require__(12526);
// EXTERNAL MODULE: ./build/layers/provided-dockerfile.js
var provided_dockerfile = __webpack_require__(14999);
// EXTERNAL MODULE: ./build/layers/report-layers.js + 1 modules
var report_layers = __webpack_require__(90536);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/image/open-source.js
var open_source = __webpack_require__(34260);
;// CONCATENATED MODULE: ./build/image/check-layer-sizes.js






/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
async function checkLayerSizes(request, services) {
    // A missing file is reported before anything is fetched.
    await (0,provided_dockerfile/* readProvidedDockerfile */.q)(request.dockerfile, services.readFile);
    return (0,open_source/* withImageSource */.T)(request.image, services, async (source) => {
        const measurable = await (0,measurable_image/* readMeasurableImage */.h)(source, request);
        const name = fromName(request.image, measurable.image);
        const checked = await (0,check_layers/* checkLayers */.H)(measurable, name, request, services);
        const reference = checkedReference(request.image, measurable.image);
        const outputs = { ...(0,check_layers/* layerOutputs */.o)(checked), reference };
        return { outputs, failure: (0,report_layers/* layerFailure */.Su)(checked, request), checked };
    });
}
function checkedReference(location, { rootDigest: digest }) {
    return location.kind === 'registry' ? (0,oci_reference/* formatReference */.FH)({ ...location.reference, digest }) : '';
}
/** Returns the name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location, image) {
    if (location.kind === 'registry')
        return `${(0,oci_reference/* formatImageRepository */.hp)(location.reference)}@${image.rootDigest}`;
    return location.kind === 'docker-daemon' ? location.image : 'IMAGE';
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(56331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/workflows/payload-input.js
var payload_input = __webpack_require__(39566);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
;// CONCATENATED MODULE: ./build/launcher/launch-link-badge.js


const badgeFormats = (/* unused pure expression or super */ null && (['markdown', 'html', 'rst', 'url']));
const badgeImage = 'https://mybinder.org/badge_logo.svg';
/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,markdown/* escapeMarkdown */.FV)(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`;
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
function launch_link_encoding_encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function launch_link_encoding_protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function launch_link_encoding_readAsMybinder(link) {
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
function launch_link_encoding_readAsStandard(link) {
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
    const ref = launcherBranch.split('/').map(launch_link_encoding_encodeStrictly).join('/');
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
    const start = launchUrl(formatGitHubRepository(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${encodeStrictly(`git-pull?${pullQuery}`)}`;
    if (!isSame(readAsMybinder(url), args))
        throw new UserError('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
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
        repo: 'url' in repository ? repository.url : `https://github.com/${formatGitHubRepository(repository)}`,
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

// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(32103);
;// CONCATENATED MODULE: ./build/launcher/preview-branch.js


/** Returns the number of the pull request in the name of a launcher branch: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: it has the name of one, and the mark in its Dockerfile. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs in the event, the signed provenance and the label; undefined where there is none.
 * @throws Error that names the ref and the launcher branch.
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
    const own = (0,source_ref/* refName */.P7)(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new user_error/* UserError */.yo('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new user_error/* UserError */.yo('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
            `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new user_error/* UserError */.yo('no-launcher-branch', message);
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/launcher/dispatch/follow-run.js



/** Initial and maximum interval between two polls, in milliseconds. */
const firstPause = 1000;
const maxPause = 10_000;
/**
 * Waits for the run that the event started. If an event was sent twice, two runs start, of which one does the update:
 * one success is enough.
 *
 * @param findRuns returns the current state of the runs that the event may have started.
 * @param timeout milliseconds.
 */
async function followRun(repository, findRuns, timeout, { sleep, now, log }) {
    const start = now();
    let loggedUrl;
    for (let pause = firstPause;; pause = Math.min(maxPause, pause * 1.5)) {
        const runs = await findRuns();
        const [latest] = runs;
        if (latest !== undefined && latest.url !== loggedUrl)
            log.info(`The launcher's run: ${latest.url}`);
        loggedUrl = latest?.url;
        const finished = findEnded(runs);
        if (finished !== undefined)
            return describeEnd(finished);
        const remaining = start + timeout - now();
        if (remaining <= 0)
            return describeTimeout(repository, latest, timeout);
        await sleep(Math.min(pause, remaining));
    }
}
/** Returns the run that determines the outcome, or undefined while it is still open. */
function findEnded(runs) {
    const success = runs.find(({ conclusion }) => conclusion === 'success');
    if (success !== undefined || !runs.every(({ isCompleted }) => isCompleted))
        return success;
    return runs.find(({ conclusion }) => conclusion !== 'cancelled') ?? runs[0];
}
function describeEnd({ url, conclusion }) {
    const followed = { runUrl: url, conclusion };
    if (conclusion === 'success')
        return { ...followed, failure: undefined };
    const advice = conclusion === 'cancelled'
        ? 'it was cancelled by a user, or by a later event in the queue, which announces its own image'
        : 'see its log for the reason, then re-run it';
    return {
        ...followed,
        failure: new user_error/* UserError */.yo('launcher-run-failed', `The launcher's run ended with "${conclusion ?? 'nothing'}": ${advice}. ${url}`),
    };
}
function describeTimeout(repository, latest, timeout) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const within = `within ${(0,units/* formatDuration */.a3)(timeout)}`;
    const message = latest === undefined
        ? `The event was sent, but it started no run in ${name} ${within}: check that Actions are enabled there. See https://docs.github.com/actions/managing-workflow-runs`
        : `The launcher's run did not end ${within} and is still running: ${latest.url}. Increase \`wait-timeout\` to wait longer`;
    return {
        runUrl: latest?.url,
        conclusion: latest?.conclusion,
        failure: new user_error/* UserError */.yo('launcher-run-not-found', message),
    };
}

// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js + 2 modules
var workflow_trigger = __webpack_require__(75473);
;// CONCATENATED MODULE: ./build/launcher/dispatch/preflight.js




/**
 * Checks, before an event is sent, that the repository exists, that the token can read and write it, and that a workflow
 * handles the event. Without a handler, GitHub accepts the event and nothing happens.
 *
 * @throws Error that names the problem and its fix.
 */
async function preflight(delivery, services) {
    const requestedName = (0,github_repository/* formatGitHubRepository */.PZ)(delivery.repository);
    const receiver = await services.readReceiver(delivery.repository);
    if (receiver === undefined)
        throw await services.missingRepositoryError(delivery.repository);
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(receiver.repository);
    if (!(0,github_repository/* isSameRepositoryName */.aE)(name, requestedName))
        services.log.warning(`${requestedName} was renamed to ${name}: use the new name, because someone else can take the old one`);
    if (receiver.isArchived)
        throw new user_error/* UserError */.yo('repository-archived', `${name} is archived, so no workflow runs there: unarchive it in its settings`);
    const { transport } = delivery;
    const branch = receiver.defaultBranch ?? '';
    if (transport.kind === 'workflow-dispatch') {
        // The permission is tested on the workflow, which must therefore exist.
        assertReceivesPayload(transport.workflow, receiver, name);
        await services.requireWrite(receiver.repository, transport);
        return { repository: receiver.repository, branch };
    }
    await services.requireWrite(receiver.repository, transport);
    const handlers = findHandlers(transport.eventType, receiver, name);
    if (delivery.waitTimeout !== undefined)
        await checkWait(handlers, receiver, name, services);
    return { repository: receiver.repository, branch };
}
/** Asserts that the default branch has the workflow, with an input for the event. */
function assertReceivesPayload(file, { workflows, defaultBranch }, name) {
    const path = `.github/workflows/${file}`;
    const workflow = workflows.find(item => item.path === path);
    if (workflow !== undefined && (0,workflow_trigger/* receivesPayload */.LU)(workflow))
        return;
    const others = workflows.filter(workflow_trigger/* receivesPayload */.LU).map(item => item.path.split('/').at(-1));
    const problem = workflow === undefined
        ? `${describeBranch(defaultBranch)} of ${name} has no ${path}`
        : `${path} on ${describeBranch(defaultBranch)} of ${name} has no \`${payload_input/* payloadInput */.L}\` input of workflow_dispatch`;
    throw new user_error/* UserError */.yo('no-event-handler', `${problem}: add the workflow of the hardened setup (docs/hardened-setup.md of binder-actions), or set \`launcher-workflow\` to the workflow ` +
        `that receives the event${others.length === 0 ? '' : ` (${others.join(', ')})`}`);
}
function describeBranch(defaultBranch) {
    return `the default branch${defaultBranch === undefined ? '' : ` "${defaultBranch}"`}`;
}
/** Returns the workflows that handle the event. @throws Error if there are none. */
function findHandlers(eventType, { workflows, defaultBranch }, name) {
    const handlers = workflows.filter(workflow => (0,workflow_trigger/* handles */.Yn)(workflow, eventType));
    if (handlers.length > 0)
        return handlers;
    const others = workflows.filter(({ dispatchTypes }) => dispatchTypes !== undefined);
    const otherHandlers = others
        .map(({ path, dispatchTypes }) => `${path} handles ${String(dispatchTypes)}`)
        .join('; ');
    const there = others.length === 0 ? 'none handles repository_dispatch' : otherHandlers;
    throw new user_error/* UserError */.yo('no-event-handler', `No workflow on ${describeBranch(defaultBranch)} of ${name} handles the event ` +
        `"${eventType}" (${there}): add one with \`on: repository_dispatch: types: [${eventType}]\`, or set ` +
        '`event-type` to its type. GitHub only runs workflows on the default branch for this event');
}
/** Asserts that a run can be matched to its event, which is possible only by the run's title. */
async function checkWait(handlers, { repository }, name, { findRuns, now }) {
    if (!handlers.some(workflow_trigger/* hasEventInRunName */.uw)) {
        throw new user_error/* UserError */.yo('launcher-run-not-found', `\`wait\` cannot find the run of ${name} that belongs to the event: add ` +
            `\`run-name: Update image (\${{ github.event.client_payload.correlation }})\` to ${handlers[0]?.path}`);
    }
    await findRuns(repository, '', new Date(now()));
}

;// CONCATENATED MODULE: ./build/launcher/dispatch/announce-image.js












/** Milliseconds that the local clock may be ahead of GitHub's. */
const clockSkew = 5 * 60_000;
const noRun = { runUrl: undefined, conclusion: undefined, failure: undefined };
/** Notifies the launcher repository of a new image and, if requested, follows the resulting run. */
async function announceImage(announcement, services) {
    const { log } = services;
    const image = announcement.isOwnBuild ? undefined : await services.readImage(announcement.image);
    if (image !== undefined)
        assertGenuine(announcement, image, services);
    const created = announcement.created ?? readCreated(announcement.image, image);
    const payload = encode(announcement, created, services);
    const receiver = await preflight(announcement, services);
    const launcher = (0,github_repository/* formatGitHubRepository */.PZ)(receiver.repository);
    const { transport } = announcement;
    const what = transport.kind === 'repository-dispatch' ? transport.eventType : transport.workflow;
    await log.group(`Event "${what}" for ${launcher}`, async () => log.info(JSON.stringify(payload, null, 2)));
    const launcherRun = await deliver(announcement, receiver, payload, services);
    await services.writeSummary(formatSummary(announcement, launcher, launcherRun, services.workflow.serverUrl));
    return {
        outputs: {
            payload,
            'correlation-id': payload.correlation,
            'run-url': launcherRun.runUrl ?? '',
            conclusion: launcherRun.conclusion ?? '',
            'launch-url': launchUrl(launcher, announcement.launcherBranch),
        },
        failure: launcherRun.failure,
    };
}
async function deliver({ transport, waitTimeout, dryRun }, receiver, payload, services) {
    if (dryRun) {
        services.log.info('dry-run: not sent');
        return noRun;
    }
    const { repository } = receiver;
    const since = new Date(services.now() - clockSkew);
    const started = await send(transport, receiver, payload, services);
    if (waitTimeout === undefined)
        return { ...noRun, runUrl: started?.url };
    if (transport.kind === 'workflow-dispatch' && started === undefined) {
        const message = 'The event was sent, but this GitHub server does not report which run it started: remove `wait`';
        return { ...noRun, failure: new user_error/* UserError */.yo('launcher-run-not-found', message) };
    }
    const findRuns = async () => started === undefined
        ? services.findRuns(repository, payload.correlation, since)
        : [await services.fetchRun(repository, started.id)];
    return followRun(repository, findRuns, waitTimeout, services).catch((error) => {
        const message = `The event was sent, but its result could not be read: ${(0,error_message/* messageOf */.b)(error)}`;
        return { ...noRun, failure: (0,user_error/* withMessage */.EB)(error, message, 'launcher-run-not-found') };
    });
}
/** Sends the event. @returns the run that it started, if GitHub reports it. */
async function send(transport, { repository, branch }, payload, services) {
    if (transport.kind === 'workflow-dispatch') {
        const inputs = { [payload_input/* payloadInput */.L]: JSON.stringify(payload) };
        return services.startWorkflow(repository, { workflow: transport.workflow, branch, inputs });
    }
    await services.send(repository, { eventType: transport.eventType, payload });
    return undefined;
}
function encode(announcement, created, { workflow, newCorrelation }) {
    const { digest, ...image } = announcement.image;
    const build = {
        repository: workflow.repository,
        revision: announcement.revision,
        runUrl: workflow.runUrl,
        created,
        correlation: newCorrelation(),
    };
    const { launcherBranch, ref, legacyField } = announcement;
    return (0,image_updated_event/* encodeEvent */.r9)({ launcherBranch, digest, image, ref, build }, legacyField?.(ref));
}
/** Asserts that the image was built from the announced ref and commit, as the launcher does. */
function assertGenuine({ image: reference, ref, revision, launcherBranch }, image, { workflow }) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const labels = (0,labelled_build/* readLabelledBuild */.KN)(image);
    assertPreviewPair(name, [ref, labels.ref], { launcherBranch, isPreview: ref.kind === 'pull' });
    (0,labelled_build/* assertLabelsAgree */.ew)(name, labels, { ref: ref.full, revision, repository: workflow.repository });
}
function readCreated(reference, image) {
    const created = image === undefined ? undefined : (0,image_labels/* imageOrigin */.G)(image).created;
    if (created === undefined)
        throw new user_error/* UserError */.yo('created-unknown', `${(0,oci_reference/* formatReference */.FH)(reference)} has no build time in its config: set \`created\``);
    return created;
}
/** Describes the launcher's run, with a link to it or to the list of runs. */
function describeRun({ runUrl, conclusion }, runsUrl) {
    const run = runUrl === undefined ? `[run](${runsUrl})` : `[run](${runUrl})`;
    if (conclusion === 'success')
        return `The launcher's ${run} succeeded: this badge launches the new image.`;
    if (conclusion !== undefined)
        return `❌ The launcher's ${run} ended with **${conclusion}**: this badge may still launch the previous image.`;
    return `The launcher's ${run} pins the image. This badge launches the new image after that run has succeeded.`;
}
function formatSummary({ launcherBranch, image, dryRun }, launcher, launcherRun, serverUrl) {
    const head = dryRun ? 'Would notify' : 'Notified';
    return [
        `### 📣 ${head} ${launcher} of a new image`,
        '',
        `\`${(0,oci_reference/* formatReference */.FH)(image)}\` for launcher branch \`${launcherBranch}\``,
        '',
        ...(dryRun ? [] : [describeRun(launcherRun, `${serverUrl}/${launcher}/actions`), '']),
        launchBadge(launcher, launcherBranch),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/actions/sync-binder-image/run.js






/** Runs the source side in one step: builds the image, checks the published image, and announces it. */
async function run(inputs, services) {
    const launcher = inputs.launcher && (await findLauncher(inputs.launcher, services));
    const built = await (0,build_and_publish.buildAndPublish)(inputs.build, services.image);
    if (inputs.dryRun && built.failure === undefined)
        services.image.log.info(describeDryRun(inputs, launcher));
    if (built.failure !== undefined || built.outputs.digest === '')
        return built;
    // The layer report before a push is more detailed: the check of the published image only confirms the sizes.
    const isReported = built.outputs.layers.length > 0;
    const checkServices = isReported ? silenced(services.image) : services.image;
    const checked = await checkPublished(inputs, built.outputs, checkServices);
    const { layers, plan } = isReported ? built.outputs : checked.outputs;
    const outputs = { ...built.outputs, ...checked.outputs, layers, plan };
    if (checked.failure !== undefined)
        return { outputs, failure: checked.failure };
    if (launcher === undefined) {
        services.image.log.info('launcher-repository is not set: no launcher is notified');
        return { outputs };
    }
    const announced = await announce(inputs, launcher, built.outputs, services);
    return { outputs: { ...outputs, ...announced.outputs }, failure: announced.failure };
}
/** Returns services that report nothing. */
function silenced(services) {
    const silent = { ...services.log, info: () => { }, warning: () => { }, error: () => { }, group: runUngrouped };
    return { ...services, log: silent, writeSummary: async () => { } };
}
function runUngrouped(_title, task) {
    return task();
}
function checkPublished({ build, check }, built, services) {
    const { image, platform } = build.target;
    const { 'image-tag': tag, digest } = built;
    if (digest === '')
        throw new Error('nothing was pushed');
    const reference = { ...image, tag, digest };
    return checkLayerSizes({ image: { kind: 'registry', reference }, platform, ...check }, services);
}
/**
 * Checks the launcher before the build, which may take an hour, so that errors surface early.
 *
 * @returns the launcher under its current name.
 * @throws Error when the launcher is not found, not accessible with this token, or has no handler for the event.
 */
async function findLauncher(launcher, { announceTo }) {
    const { repository } = await preflight(launcher, announceTo(launcher));
    return { ...launcher, repository };
}
function describeDryRun({ build }, launcher) {
    const launcherNote = launcher === undefined ? '' : `, and ${(0,github_repository/* formatGitHubRepository */.PZ)(launcher.repository)} was not notified`;
    const done = build.existing === undefined ? 'built and checked' : 'checked';
    return `dry-run: the image was ${done}, but not pushed${launcherNote}`;
}
function announce({ build }, launcher, built, services) {
    const { 'image-tag': tag, digest, revision, created } = built;
    if (digest === '')
        throw new Error('nothing was pushed');
    const { branch, ...delivery } = launcher;
    const announcement = {
        ...delivery,
        image: { ...build.target.image, tag, digest },
        ref: (0,source_ref/* parseSourceRef */._j)(built.ref),
        revision,
        created: created || undefined,
        launcherBranch: branch ?? built['launcher-branch'],
        isOwnBuild: true,
        dryRun: false,
    };
    return announceImage(announcement, services.announceTo(launcher));
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/**
 * Runs `task` for every item, at most `limit` at a time, and returns the results in the order of the items. After the
 * first failure, no further item is started and the error is thrown.
 */
async function mapConcurrent(items, limit, task) {
    const results = [];
    const queue = items.entries();
    let hasFailed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (hasFailed)
                return;
            try {
                results[index] = await task(item, index);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 43191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withDaemonImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22206);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44677);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);





/**
 * Opens an image of the Docker daemon for the duration of `task`. `docker save` first writes it to a file: the daemon
 * exports only whole images, but layers are read in any order, and some of them twice.
 *
 * @param image name or ID in Docker.
 * @throws Error that names the image and explains the fix.
 */
async function withDaemonImage(services, image, task) {
    const { runCommand: run, temporaryDirectory } = services;
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, 'docker-save-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    const open = async () => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return task(await (0,_layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openDockerArchive */ .V)(file, name));
    };
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .withCleanUp */ .pv)(services, remove, open, 'at once');
}
/**
 * Returns the name to save. `docker save name` saves every tag of that name, but in other commands `name` means
 * `name:latest`.
 */
async function nameToSave(run, image, name) {
    const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name);
    const id = stdout.trim().replace(/^sha256:/, '');
    const isId = id.startsWith(image.replace(/^sha256:/, ''));
    const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1));
    return isId || hasTagOrDigest ? image : `${image}:latest`;
}
async function docker(run, args, name) {
    const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
        if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandNotFoundError */ .v$))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('daemon-image-unavailable', `${name} requires Docker, which is not installed on this machine: install it, or use an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('daemon-image-unavailable', explainFailure(result, name));
    return result;
}
function explainFailure(result, name) {
    const { stderr } = result;
    if (/permission denied/i.test(stderr) && /docker daemon|docker API|docker\.sock/i.test(stderr)) {
        return `${name}: this user has no permission to access the Docker daemon: add the user to the group "docker", or use sudo`;
    }
    if (/cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(stderr)) {
        return `${name}: the Docker daemon does not respond: start it, or set DOCKER_HOST to its address`;
    }
    if (/no such image|reference does not exist|no such object/i.test(stderr)) {
        const image = name.slice(name.indexOf(':') + 1);
        return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`;
    }
    if (/no space left on device/i.test(stderr)) {
        return `${name}: the disk is full: free space for the whole image in the temporary directory, which \`docker save\` requires`;
    }
    return `${name}: docker failed (exit code ${result.exitCode}): ${(0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLines */ .w$)(result, 3)}`;
}


/***/ }),

/***/ 88950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ atLine),
/* harmony export */   t: () => (/* binding */ DockerfileError)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


/** Error for a Dockerfile that cannot be parsed or edited. The message names the line and explains the fix. */
class DockerfileError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'DockerfileError';
    /** 1-based. */
    line;
    constructor(line, message, { kind = 'dockerfile-malformed', ...options } = {}) {
        super(kind, `Dockerfile line ${line}: ${message}`, options);
        this.line = line;
    }
}
/** Runs `action` and converts any other error into a `DockerfileError` for that line. */
function atLine(line, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof DockerfileError) {
            throw error;
        }
        throw new DockerfileError(line, (0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error), { cause: error });
    }
}


/***/ }),

/***/ 19763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ makeWord),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   vj: () => (/* binding */ parseComment)
/* harmony export */ });
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66194);

function parseComment({ text, number }) {
    const trimmed = (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaces */ .QG)(text);
    return trimmed.startsWith('#') ? { line: number, text: (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaces */ .QG)(trimmed.slice(1)) } : undefined;
}
/**
 * Returns the logical line that starts at `lines[first]`. Comment lines and blank lines inside it are dropped. Blanks
 * before continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit accepts blank lines with a warning.
 */
function joinLines(lines, first, escapeChar) {
    const builder = new LogicalLineBuilder();
    const comments = [];
    let next = first;
    let isContinued = true;
    for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
        next += 1;
        const comment = parseComment(line);
        const textFrom = (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpaces */ .Rk)(line.text, 0, line.text.length);
        if (comment !== undefined) {
            comments.push(comment);
        }
        else if (textFrom < line.text.length) {
            const end = continuationAt(line.text, escapeChar);
            builder.add(line, next === first + 1 ? textFrom : 0, end ?? line.text.length);
            isContinued = end !== undefined;
        }
    }
    return { logical: builder, comments, next };
}
/** Returns the word from index `from` up to, but excluding, `to`. */
function makeWord(logical, from, to) {
    const last = Math.max(from, to) - 1;
    const end = endOffset(logical, last);
    return {
        text: logical.text.slice(from, to),
        from,
        start: from < to ? (logical.offsets[from] ?? end) : end,
        end,
        line: logical.lines[from < to ? from : last] ?? 0,
        endLine: logical.lines[last] ?? 0,
    };
}
function endOffset({ text, offsets }, unit) {
    const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(unit));
    const char = text.slice(isSecondOfPair ? unit - 1 : unit, unit + 1);
    return (offsets[unit] ?? 0) + Buffer.byteLength(char);
}
// A doubled escape character at the end of a line is an escaped character, not a continuation.
function continuationAt(text, escapeChar) {
    let last = text.length - 1;
    while (text.charAt(last) === ' ' || text.charAt(last) === '\t') {
        last -= 1;
    }
    return text.charAt(last) === escapeChar && text.charAt(last - 1) !== escapeChar ? last : undefined;
}
/**
 * Returns the UTF-8 length of a character in bytes. Calling `Buffer.byteLength` for every character would dominate
 * parsing time.
 */
function utf8Length(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}
class LogicalLineBuilder {
    text = '';
    offsets = [];
    lines = [];
    add(line, from, to) {
        let offset = line.start + Buffer.byteLength(line.text.slice(0, from));
        for (const char of line.text.slice(from, to)) {
            for (let unit = 0; unit < char.length; unit += 1) {
                this.offsets.push(offset);
                this.lines.push(line.number);
            }
            offset += utf8Length(char.codePointAt(0) ?? 0);
        }
        this.text += line.text.slice(from, to);
    }
}


/***/ }),

/***/ 86084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/dockerfile/dockerfile-error.js
var dockerfile_error = __webpack_require__(88950);
// EXTERNAL MODULE: ./build/dockerfile/whitespace.js
var whitespace = __webpack_require__(66194);
;// CONCATENATED MODULE: ./build/dockerfile/directive.js


const names = new Set(['syntax', 'escape', 'check']);
/**
 * Reads the parser directives at the top of the file. The first line that is not a directive, even a blank one, ends
 * them.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError for a repeated directive.
 */
function readDirectives(lines) {
    const directives = [];
    for (const line of lines) {
        const directive = parseDirective(line);
        if (directive === undefined) {
            break;
        }
        if (directives.some(({ name }) => name === directive.name)) {
            throw new dockerfile_error/* DockerfileError */.t(line.number, `the directive "${directive.name}" is repeated: keep only one`);
        }
        directives.push(directive);
    }
    return directives;
}
/**
 * Returns the escape character.
 *
 * @throws DockerfileError when the escape directive names a character other than \ or `.
 */
function escapeCharacter(directives) {
    const directive = directives.find(({ name }) => name === 'escape');
    if (directive === undefined) {
        return '\\';
    }
    if (directive.value !== '\\' && directive.value !== '`') {
        throw new dockerfile_error/* DockerfileError */.t(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``);
    }
    return directive.value;
}
function parseDirective({ text, number }) {
    const comment = text.slice((0,whitespace/* skipSpaces */.Rk)(text, 0, text.length));
    const equals = comment.indexOf('=');
    if (!comment.startsWith('#') || equals === -1 || equals === comment.length - 1) {
        return undefined;
    }
    const name = (0,whitespace/* trimSpaces */.QG)(comment.slice(1, equals)).toLowerCase();
    return names.has(name) ? { name, value: (0,whitespace/* trimSpaces */.QG)(comment.slice(equals + 1)), line: number } : undefined;
}

// EXTERNAL MODULE: ./build/dockerfile/split-shell-words.js
var split_shell_words = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/dockerfile/heredoc.js

const opening = /^\d*<<(-?)(\s*)((?:[^<\s][^<]*)?)$/;
/**
 * Returns the here-documents that an instruction opens, in order. As in BuildKit, none is opened by text with unclosed
 * quotes or braces, or by `<<` inside a word (`cat<<EOF`).
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
function readHeredocs(text) {
    return (shellWords(text, true) ?? []).flatMap(word => {
        const [, dash, blanks, written] = opening.exec(word) ?? [];
        const [name, ...others] = (written === undefined ? undefined : shellWords(written, false)) ?? [];
        return name === undefined || others.length > 0
            ? []
            : [{ name, isIndented: dash === '-', isSpaced: blanks !== '' }];
    });
}
/** Finds the terminating lines of here-documents. Each line is read once, regardless of the number of documents. */
class HeredocEnds {
    #lines;
    #plain;
    #indented;
    constructor(lines) {
        this.#lines = lines;
    }
    /** Returns the index of the first terminating line at or after `from`. */
    find({ name, isIndented }, from) {
        const indexes = (isIndented ? this.#withoutTabs() : this.#asWritten()).get(name) ?? [];
        return indexes[firstFrom(indexes, from)];
    }
    #asWritten() {
        this.#plain ??= indexBy(this.#lines, text => text);
        return this.#plain;
    }
    #withoutTabs() {
        this.#indented ??= indexBy(this.#lines, text => text.replace(/^\t+/, ''));
        return this.#indented;
    }
}
function indexBy(lines, key) {
    const indexes = new Map();
    lines.forEach(({ text }, index) => {
        const lineIndexes = indexes.get(key(text));
        if (lineIndexes === undefined)
            indexes.set(key(text), [index]);
        else
            lineIndexes.push(index);
    });
    return indexes;
}
/** Returns the position of the first index that is at least `from`, by binary search. */
function firstFrom(indexes, from) {
    let low = 0;
    let high = indexes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((indexes[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function shellWords(text, keepsSource) {
    try {
        return (0,split_shell_words/* splitShellWords */.C)(text, keepsSource);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/dockerfile/logical-line.js
var logical_line = __webpack_require__(19763);
;// CONCATENATED MODULE: ./build/dockerfile/physical-line.js

const maxFileSize = 1_000_000;
// BuildKit reads lines with Go's `bufio.Scanner`, which fails on longer lines.
const maxLineLength = 65_535;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = [0xef, 0xbb, 0xbf];
/**
 * Splits a file into lines.
 *
 * @throws DockerfileError for a file over 1 MB, an overlong line, NUL bytes and text that is not UTF-8.
 */
function readLines(bytes) {
    if (bytes.length > maxFileSize) {
        throw new dockerfile_error/* DockerfileError */.t(1, `the file has ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`);
    }
    const lines = [];
    let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
    while (start < bytes.length) {
        const found = bytes.indexOf(lineFeed, start);
        const next = found === -1 ? bytes.length : found + 1;
        const end = withoutLineEnding(bytes, start, next);
        lines.push({
            number: lines.length + 1,
            start,
            end,
            text: decodeLine(bytes, start, end, lines.length + 1),
        });
        start = next;
    }
    return lines;
}
/** Returns the line-ending style of the file, to use for added lines. */
function detectNewline(bytes) {
    let lf = 0;
    let crlf = 0;
    for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) {
        if (bytes[index - 1] === carriageReturn) {
            crlf += 1;
        }
        else {
            lf += 1;
        }
    }
    if (lf > 0 && crlf > 0) {
        return 'mixed';
    }
    if (crlf > 0) {
        return 'crlf';
    }
    return lf > 0 ? 'lf' : 'none';
}
function withoutLineEnding(bytes, start, next) {
    let end = next;
    while (end > start && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) {
        end -= 1;
    }
    return end;
}
function decodeLine(bytes, start, end, line) {
    const slice = bytes.subarray(start, end);
    if (slice.length > maxLineLength) {
        throw new dockerfile_error/* DockerfileError */.t(line, `the line has ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`);
    }
    if (slice.includes(0)) {
        throw new dockerfile_error/* DockerfileError */.t(line, 'the line contains a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new dockerfile_error/* DockerfileError */.t(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** Splits at blanks, as for FROM. Quotes are ordinary characters. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let index = from;
    while (index < to) {
        let end = index;
        while (end < to && !(0,whitespace/* isBlank */.z3)(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > index) {
            words.push((0,logical_line/* makeWord */.Jz)(logical, index, end));
        }
        index = end + 1;
    }
    return words;
}
/** Splits at spaces outside quotes and escapes, as for ENV, ARG and LABEL. Quotes and escapes are kept in the text. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let index = (0,whitespace/* skipSpaces */.Rk)(logical.text, from, to);
    while (index < to) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" });
        words.push((0,logical_line/* makeWord */.Jz)(logical, index, end));
        index = (0,whitespace/* skipSpaces */.Rk)(logical.text, end, to);
    }
    return words;
}
/**
 * Returns the flags before the arguments, and the index of the first argument. A single `--` ends the flags and is
 * dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(logical, from, to, escapeChar) {
    const flags = [];
    let index = (0,whitespace/* skipSpaces */.Rk)(logical.text, from, to);
    while (index < to && logical.text.startsWith('--', index)) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: '' });
        const word = (0,logical_line/* makeWord */.Jz)(logical, index, end);
        index = (0,whitespace/* skipSpaces */.Rk)(logical.text, end, to);
        if (word.text === '--') {
            break;
        }
        flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
    }
    return { flags, next: index };
}
/** Returns the end of a word. Inside the quote `literal`, if any, the escape character is an ordinary character. */
function wordEnd(text, from, to, { escapeChar, literal }) {
    let quote = '';
    let index = from;
    while (index < to && (quote !== '' || !(0,whitespace/* isSpace */.xC)(text.charAt(index)))) {
        const char = text.charAt(index);
        if (char === escapeChar && (quote === '' || quote !== literal)) {
            index += 1;
        }
        else {
            quote = nextQuote(quote, char);
        }
        index += 1;
    }
    return Math.min(index, to);
}
function nextQuote(quote, char) {
    if (quote !== '') {
        return char === quote ? '' : quote;
    }
    return char === '"' || char === "'" ? char : '';
}
function withoutQuotes(text, escapeChar) {
    let value = '';
    let quote = '';
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === escapeChar) {
            index += 1;
            value += text.charAt(index);
        }
        else {
            const next = nextQuote(quote, char);
            value += next === quote ? char : '';
            quote = next;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./build/dockerfile/parse-dockerfile.js







const keywords = new Set(`add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/));
const splitOutsideQuotesFor = new Set(['ENV', 'ARG', 'LABEL']);
const heredocKeywords = new Set(['ADD', 'COPY', 'RUN']);
/**
 * Parses a Dockerfile as BuildKit does, recording the byte range of each instruction.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError that names the line: file over 1 MB, NUL bytes, invalid UTF-8, an invalid directive, an unknown
 * instruction, an unterminated here-document, no FROM, or an instruction other than ARG before the first FROM.
 */
function parseDockerfile(bytes) {
    const lines = readLines(bytes);
    const directives = readDirectives(lines);
    const escapeChar = escapeCharacter(directives);
    const instructions = [];
    const comments = [];
    const heredocEnds = new HeredocEnds(lines);
    let index = directives.length;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        const comment = (0,logical_line/* parseComment */.vj)(line);
        if (comment !== undefined) {
            comments.push(comment);
            index += 1;
        }
        else if ((0,whitespace/* trimSpaces */.QG)(line.text) === '') {
            index += 1;
        }
        else {
            const joined = (0,logical_line/* joinLines */.cT)(lines, index, escapeChar);
            const command = splitCommand(joined.logical, line.number, escapeChar);
            const next = skipHeredocs(heredocEnds, joined.next, command, line.number);
            const last = lines[next - 1] ?? line;
            const start = joined.logical.offsets[0] ?? line.start;
            instructions.push({ ...command, start, end: last.end, startLine: line.number, endLine: last.number });
            for (const inner of joined.comments)
                comments.push(inner);
            index = next;
        }
    }
    checkOrder(instructions, lines.length);
    return { bytes, instructions, comments, directives, escapeChar, newline: detectNewline(bytes) };
}
function splitCommand(logical, line, escapeChar) {
    const { text } = logical;
    const to = (0,whitespace/* trimEnd */.s8)(text, 0, text.length);
    const from = (0,whitespace/* skipSpaces */.Rk)(text, 0, to);
    let keywordEnd = from;
    while (keywordEnd < to && !(0,whitespace/* isBlank */.z3)(text.charAt(keywordEnd))) {
        keywordEnd += 1;
    }
    const written = text.slice(from, keywordEnd);
    if (!keywords.has(written.toLowerCase())) {
        const shown = JSON.stringify(written.slice(0, 40));
        const expected = [...keywords].join(' ').toUpperCase();
        throw new dockerfile_error/* DockerfileError */.t(line, `${shown} is not an instruction: expected one of ${expected}`);
    }
    const keyword = written.toUpperCase();
    const { flags, next } = splitFlags(logical, keywordEnd, to, escapeChar);
    const words = splitOutsideQuotesFor.has(keyword)
        ? splitOutsideQuotes(logical, next, to, escapeChar)
        : splitAtBlanks(logical, next, to);
    return { keyword, flags, words, rest: text.slice(next, to), logical };
}
function skipHeredocs(ends, from, command, startLine) {
    let index = from;
    if (!canOpenHeredocs(command)) {
        return index;
    }
    for (const heredoc of readHeredocs(command.logical.text)) {
        const end = ends.find(heredoc, index);
        if (end !== undefined) {
            index = end + 1;
        }
        else if (!heredoc.isSpaced) {
            throw new dockerfile_error/* DockerfileError */.t(startLine, `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`);
        }
    }
    return index;
}
function canOpenHeredocs({ keyword, words, rest, logical }) {
    if (!logical.text.includes('<<')) {
        return false;
    }
    const inner = words[0]?.text.toUpperCase() ?? '';
    if (keyword === 'ONBUILD') {
        return heredocKeywords.has(inner) && !isStringArray((0,whitespace/* trimSpaces */.QG)(rest.slice(inner.length)));
    }
    return heredocKeywords.has(keyword) && !isStringArray(rest);
}
function isStringArray(text) {
    try {
        const parsed = text.startsWith('[') ? JSON.parse(text) : undefined;
        return Array.isArray(parsed) && parsed.every(item => typeof item === 'string');
    }
    catch {
        return false;
    }
}
function checkOrder(instructions, lineCount) {
    const first = instructions.find(({ keyword }) => keyword !== 'ARG');
    if (first === undefined) {
        throw new dockerfile_error/* DockerfileError */.t(Math.max(1, lineCount), 'the file has no FROM: start it with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new dockerfile_error/* DockerfileError */.t(first.startLine, `${first.keyword} is not allowed before the first FROM: move it below that FROM`);
    }
}


/***/ }),

/***/ 27632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ splitShellWords)
/* harmony export */ });
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);
/* harmony import */ var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45006);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);



/**
 * Splits a shell command into words without substituting variables; with `keepsSource`, quotes and escapes are kept.
 * @throws Error as `substitute()` does.
 */
function splitShellWords(text, keepsSource) {
    const scan = (0,_substitute_js__WEBPACK_IMPORTED_MODULE_0__/* .startScan */ .yF)(text, { escapeChar: '\\', lookup: () => _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .U, keepsQuotes: keepsSource });
    const words = [];
    let word = '';
    for (const piece of (0,_substitute_js__WEBPACK_IMPORTED_MODULE_0__/* .readPieces */ .ut)(scan, '', keepsSource)) {
        for (const char of piece.isQuoted ? [piece.text] : piece.text) {
            if (piece.isQuoted || !(0,_whitespace_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(char)) {
                word += char;
            }
            else if (word !== '') {
                words.push(word);
                word = '';
            }
        }
    }
    return word === '' ? words : [...words, word];
}


/***/ }),

/***/ 25424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readStages)
});

// EXTERNAL MODULE: ./build/dockerfile/dockerfile-error.js
var dockerfile_error = __webpack_require__(88950);
;// CONCATENATED MODULE: ./build/dockerfile/build-values.js
const binderPlatform = 'linux/amd64';
/**
 * Platform arguments that only the builder can determine, because it may run on another machine.
 * Source: Dockerfile reference, "Automatic platform ARGs in the global scope".
 */
const builderArguments = new Set([
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETOSVERSION',
    'TARGETSTAGE',
]);
/** Returns the platform arguments that follow from the target platform. */
function targetArguments({ platform = binderPlatform }) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return new Map([
        ['TARGETPLATFORM', platform],
        ['TARGETOS', os],
        ['TARGETARCH', architecture],
        ['TARGETVARIANT', variant],
    ]);
}

// EXTERNAL MODULE: ./build/dockerfile/logical-line.js
var logical_line = __webpack_require__(19763);
;// CONCATENATED MODULE: ./build/dockerfile/reference-piece.js

const pieceForm = /([\w.:/@+-]+)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([\w.:/@+-]+))?\})/gy;
/** Returns the variable name if the text consists of exactly one variable. */
function soleVariable(text) {
    const match = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
    return match?.[2] ?? match?.[3];
}
/**
 * Returns the pieces of a word with variables.
 *
 * @returns undefined for a word that contains escapes, a variable without a value, or quotes other than around it.
 */
function composedPieces(logical, word, variablePieces) {
    const quote = /^".*"$/.test(word.text) ? 1 : 0;
    const text = word.text.slice(quote, word.text.length - quote);
    const pieces = [];
    pieceForm.lastIndex = 0;
    while (pieceForm.lastIndex < text.length) {
        const from = word.from + quote + pieceForm.lastIndex;
        const [whole = '', literal, plain, braced, fallback] = pieceForm.exec(text) ?? [];
        const values = literal === undefined ? variablePieces(plain ?? braced ?? '') : [];
        const inFile = literal ?? fallback;
        if (values.length > 0) {
            for (const piece of values)
                pieces.push(piece);
        }
        else if (inFile === undefined) {
            return undefined;
        }
        else {
            const start = literal === undefined ? from + whole.length - 1 - inFile.length : from;
            pieces.push({ text: inFile, written: (0,logical_line/* makeWord */.Jz)(logical, start, start + inFile.length) });
        }
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-place.js


/** Returns the location of the reference in `word`. */
function findReferencePlace(word, context) {
    const { kind, dockerfile, logical, globalArguments } = context;
    const { line, endLine, text } = word;
    if (text.includes('$')) {
        const argument = kind === 'from' ? globalArguments.get(soleVariable(text) ?? '') : undefined;
        if (argument !== undefined && argument.place.kind !== 'composed') {
            return argument.place;
        }
        const reason = argument?.place.kind === 'composed' ? argument.place.reason : `${text} is composed of variables`;
        const composition = line === endLine ? readComposition(word, context) : undefined;
        return { kind: 'composed', line: argument?.place.line ?? line, reason, composition };
    }
    if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
        return {
            kind: 'composed',
            line,
            reason: 'a comment is inside the reference',
            composition: undefined,
        };
    }
    const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar);
    return { kind, start, end, line };
}
function readComposition(word, { logical, globalArguments, lookup }) {
    const pieces = composedPieces(logical, word, name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined)
            return argumentPieces(argument);
        const text = lookup(name);
        return typeof text === 'string' && text !== '' ? [{ text, written: undefined }] : [];
    });
    const isQuoted = word.text.endsWith('"');
    return pieces && { pieces, end: word.end - (isQuoted ? 1 : 0), endLine: word.endLine };
}
function argumentPieces({ text, place }) {
    if (text === '')
        return [];
    if (place.kind === 'composed')
        return place.composition?.pieces ?? [{ text, written: undefined }];
    const isExact = place.end - place.start === text.length;
    return [{ text, written: isExact ? place : undefined }];
}
function withinQuotes(logical, word, escapeChar) {
    const quote = word.text.charAt(0);
    const inner = word.text.slice(1, -1);
    const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote);
    if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
        return word;
    }
    return (0,logical_line/* makeWord */.Jz)(logical, word.from + 1, word.from + 1 + inner.length);
}

// EXTERNAL MODULE: ./build/dockerfile/substitute.js
var substitute = __webpack_require__(14839);
// EXTERNAL MODULE: ./build/dockerfile/variable-lookup.js
var variable_lookup = __webpack_require__(45006);
;// CONCATENATED MODULE: ./build/dockerfile/global-argument.js






/**
 * Reads the global arguments. The value is the given one, or else the default. A later ARG of the same name overrides an
 * earlier one, unless it has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name, for unclosed quotes or braces, and for variables that expand to
 * too much text.
 */
function readGlobalArguments(dockerfile, values = {}) {
    const globalArguments = new Map();
    const unlimited = lookupIn(globalArguments, values);
    const lookup = (0,variable_lookup/* limitLookups */.h)(unlimited);
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new dockerfile_error/* DockerfileError */.t(startLine, 'ARG has no name before the "=": write ARG name=value');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = values.buildArgs?.get(name);
            if (text !== undefined) {
                globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = (0,logical_line/* makeWord */.Jz)(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = (0,dockerfile_error/* atLine */.s)(word.line, () => (0,substitute/* substitute */.V2)(value.text, dockerfile.escapeChar, lookup));
                const place = findReferencePlace(value, {
                    kind: 'argument',
                    dockerfile,
                    logical,
                    globalArguments,
                    lookup: unlimited,
                });
                globalArguments.set(name, { text, isKnown, place });
            }
        }
    }
    return globalArguments;
}
function givenPlace(name, line) {
    return { kind: 'composed', line, reason: `${name} is given as a build argument`, composition: undefined };
}
/** Returns a lookup for FROM: global arguments, then platform arguments. Those that describe the builder are unknown. */
function lookupIn(globalArguments, values) {
    const targets = targetArguments(values);
    return name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined) {
            return argument.isKnown ? argument.text : variable_lookup/* unknownValue */.U;
        }
        return builderArguments.has(name) ? variable_lookup/* unknownValue */.U : targets.get(name);
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/stages.js





/**
 * Reads the build stages in order. Stage names are case-insensitive, as in the Dockerfile reference and the classic
 * builder; BuildKit rejects upper-case references to them.
 * Source: Dockerfile reference, "FROM".
 *
 * @throws DockerfileError for a FROM with invalid syntax, and as `readGlobalArguments()` does.
 */
function readStages(dockerfile, values = {}) {
    const globalArguments = readGlobalArguments(dockerfile, values);
    const unlimited = lookupIn(globalArguments, values);
    const lookup = (0,variable_lookup/* limitLookups */.h)(unlimited);
    const indexes = new Map();
    return dockerfile.instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((instruction, index) => {
        const stage = readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes });
        if (stage.name !== undefined) {
            indexes.set(stage.name, index);
        }
        return stage;
    });
}
function readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes }) {
    const { logical } = instruction;
    const { word, name } = readArguments(instruction);
    const { text, isKnown } = (0,dockerfile_error/* atLine */.s)(word.line, () => (0,substitute/* substitute */.V2)(word.text, dockerfile.escapeChar, lookup));
    const resolved = isKnown && text !== '' ? text : undefined;
    const parent = indexes.get(resolved?.toLowerCase() ?? '');
    return {
        line: instruction.startLine,
        base: word.text,
        resolved,
        kind: stageKind(resolved, parent),
        parent,
        platform: readPlatform(instruction),
        name,
        place: findReferencePlace(word, {
            kind: 'from',
            dockerfile,
            logical,
            globalArguments,
            lookup: unlimited,
        }),
        instruction,
    };
}
function stageKind(resolved, parent) {
    if (parent !== undefined) {
        return 'stage';
    }
    return resolved === 'scratch' ? 'scratch' : 'image';
}
function readArguments({ words, startLine }) {
    const [word, as, name, ...others] = words;
    if (word === undefined || others.length > 0 || (as !== undefined && name === undefined)) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...others] = flags;
    const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (invalidFlag !== undefined) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, `FROM accepts one flag, --platform=…: remove ${JSON.stringify(invalidFlag.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}


/***/ }),

/***/ 14839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   ut: () => (/* binding */ readPieces),
/* harmony export */   yF: () => (/* binding */ startScan)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45006);
/* harmony import */ var _whitespace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66194);



const maxDepth = 100;
/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) are treated as unknown.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws Error for unclosed quotes or braces and for forms that Docker does not support.
 */
function substitute(text, escapeChar, lookup) {
    const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
    return joinPieces(readPieces(scan, '', false));
}
function startScan(text, options) {
    return { ...options, chars: [...text], index: 0, depth: 0 };
}
function peek(scan) {
    return scan.chars[scan.index] ?? '';
}
function take(scan) {
    const char = peek(scan);
    scan.index += 1;
    return char;
}
function joinPieces(pieces) {
    return { text: pieces.map(({ text }) => text).join(''), isKnown: pieces.every(({ isKnown }) => isKnown) };
}
function readPieces(scan, stop, keepsEscapes) {
    const pieces = [];
    while (peek(scan) !== stop) {
        const char = peek(scan);
        if (char === '') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a closing ${stop} is missing: add it`);
        }
        if (char === "'") {
            pieces.push(readSingleQuoted(scan));
        }
        else if (char === '"') {
            pieces.push(readDoubleQuoted(scan, keepsEscapes));
        }
        else if (char === '$') {
            pieces.push({ ...readVariable(scan), isQuoted: false });
        }
        else {
            pieces.push(readPlain(scan, keepsEscapes));
        }
    }
    take(scan);
    return pieces;
}
function readPlain(scan, keepsEscapes) {
    const char = take(scan);
    if (keepsEscapes && char === '<' && peek(scan) === '<') {
        return { text: char + take(scan) + takeBlanks(scan), isKnown: true, isQuoted: true };
    }
    if (char !== scan.escapeChar) {
        return { text: char, isKnown: true, isQuoted: false };
    }
    return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true };
}
// Since version 1.16 of the Dockerfile syntax, blanks may separate `<<` from the name of a here-document.
function takeBlanks(scan) {
    const from = scan.index;
    while (peek(scan) !== '' && (0,_whitespace_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(peek(scan))) {
        scan.index += 1;
    }
    return scan.chars.slice(from, scan.index).join('');
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.index);
    if (end === -1) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF("a closing ' is missing: add it");
    }
    const text = scan.chars.slice(scan.index, end).join('');
    scan.index = end + 1;
    return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
}
function readDoubleQuoted(scan, keepsEscapes) {
    take(scan);
    const parts = [];
    for (let char = peek(scan); char !== '"'; char = peek(scan)) {
        if (char === '') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a closing " is missing: add it');
        }
        parts.push(char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
    }
    take(scan);
    const text = parts.map(part => part.text).join('');
    const isKnown = parts.every(part => part.isKnown);
    return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
}
// In double quotes, the escape character applies only before a quote, a dollar sign or itself.
function readDoubleQuotedChar(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return char;
    }
    const prefix = keepsEscapes ? char : '';
    const next = peek(scan);
    if (next === '') {
        return prefix;
    }
    return prefix + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char);
}
function readVariable(scan) {
    const start = scan.index;
    take(scan);
    if (peek(scan) !== '{') {
        const name = readName(scan);
        return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name);
    }
    take(scan);
    if (['', '{', '}', ':'].includes(peek(scan))) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('${} contains no variable name: write it between the braces');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > maxDepth) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the variables are nested more than ${maxDepth} levels deep: write the value instead`);
    }
    const result = readModified(scan, start, name);
    scan.depth -= 1;
    return result;
}
function variableValue(scan, start, name) {
    const value = scan.lookup(name);
    return value === _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .U ? asWritten(scan, start) : { text: value ?? '', isKnown: true };
}
function asWritten(scan, start) {
    return { text: scan.chars.slice(start, scan.index).join(''), isKnown: false };
}
function readModified(scan, start, name) {
    const isPattern = '#%/'.includes(peek(scan) || ' ');
    if (isPattern) {
        return readPattern(scan, start);
    }
    const isEmptyUnset = peek(scan) === ':';
    if (isEmptyUnset) {
        take(scan);
    }
    const modifier = take(scan);
    if (!['-', '+', '?'].includes(modifier)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is not supported by Docker: write the value instead`);
    }
    const word = joinPieces(readPieces(scan, '}', false));
    const value = scan.lookup(name);
    if (value === _variable_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .U) {
        return asWritten(scan, start);
    }
    const isSet = value !== undefined && !(isEmptyUnset && value === '');
    if (modifier === '+') {
        return isSet ? word : { text: '', isKnown: true };
    }
    if (modifier === '?' && !isSet) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${name}: ${word.text || 'is not set'}`);
    }
    return isSet ? { text: value, isKnown: true } : word;
}
function readPattern(scan, start) {
    if (take(scan) === '/') {
        if (peek(scan) === '/') {
            take(scan);
        }
        readPieces(scan, '/', true);
    }
    readPieces(scan, '}', true);
    return asWritten(scan, start);
}
// As in a shell, a special parameter's name is one character, and a positional parameter's name is digits only.
function readName(scan) {
    if ('@*#?-$!'.includes(peek(scan) || ' ')) {
        return take(scan);
    }
    const allowed = /\p{Nd}/u.test(peek(scan)) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
    let name = '';
    while (allowed.test(peek(scan))) {
        name += take(scan);
    }
    return name;
}


/***/ }),

/***/ 45006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownValue),
/* harmony export */   h: () => (/* binding */ limitLookups)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/**
 * Lookup result for a variable whose value is known only at build time, because it comes from the base image or the
 * command line.
 */
const unknownValue = Symbol('unknown value');
// Maximum total length of substituted values, in UTF-16 code units: more than a build could pass to a process, but low
// enough to bound memory use while parsing a file.
const maxInsertedLength = 256 * 1024;
/**
 * Returns a lookup that limits the total length of the values that it returns for one file. Otherwise a few lines of
 * nested variables, or one long variable used on thousands of lines, could exhaust memory.
 *
 * @returns a lookup that throws Error when the limit is exceeded.
 */
function limitLookups(lookup) {
    let insertedLength = 0;
    return name => {
        const value = lookup(name);
        insertedLength += typeof value === 'string' ? value.length : 0;
        if (insertedLength > maxInsertedLength) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`);
        }
        return value;
    };
}


/***/ }),

/***/ 66194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ trimSpaces),
/* harmony export */   Rk: () => (/* binding */ skipSpaces),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
// Two different sets, as in BuildKit: lines are trimmed of all Unicode spaces, but words are separated only by ASCII
// blanks. JavaScript's `\s` matches neither set: it includes U+FEFF and excludes U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
const blanks = new Set('\t\v\f\r ');
function isSpace(char) {
    return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a');
}
function isBlank(char) {
    return blanks.has(char);
}
/** Returns the index of the first non-space unit in [from, to), or `to` if there is none. */
function skipSpaces(text, from, to) {
    let index = from;
    while (index < to && isSpace(text.charAt(index))) {
        index += 1;
    }
    return index;
}
/** Returns the end of [from, to) without trailing spaces. */
function trimEnd(text, from, to) {
    let end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
        end -= 1;
    }
    return end;
}
function trimSpaces(text) {
    const from = skipSpaces(text, 0, text.length);
    return text.slice(from, trimEnd(text, from, text.length));
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

/***/ 31629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85260);
/* harmony import */ var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83125);




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
    if (Number(headers.get('content-length')) > maxSize && !(0,_content_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncoded */ .f)(headers.get('content-encoding'))) {
        (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelBody */ .r0)(response);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .withIdleTimeout */ .uR)(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return Buffer.concat(chunks);
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

/***/ 85260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isEncoded)
/* harmony export */ });
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}


/***/ }),

/***/ 40489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
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


/***/ }),

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ errorReason)
/* harmony export */ });
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


/***/ }),

/***/ 83125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   gQ: () => (/* binding */ maxAttemptsAfterTimeout),
/* harmony export */   r0: () => (/* binding */ cancelBody),
/* harmony export */   uR: () => (/* binding */ withIdleTimeout)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44675);

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
        timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(`${label}: the connection was closed early`, { cause: error });
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


/***/ }),

/***/ 50356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}


/***/ }),

/***/ 14216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ proxyFetch)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50356);


/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first proxied request because Node's own fetch does not accept a proxy.
 *
 * @param direct fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the variable but not its value, which may contain a password.
 */
function proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.host) || isExcepted(url))
            return direct(input, init);
        const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
        proxiedFetches.set(proxy.href, fetchViaProxy);
        return (await fetchViaProxy)(input, init);
    };
    return routed;
}
/** Uses fetch and agent from the same undici; Node's own fetch may be incompatible with another version's agent. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('proxy-invalid', `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
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


/***/ }),

/***/ 22709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ UnreadableContentError),
/* harmony export */   X: () => (/* binding */ withFileBody)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** Error for content that cannot be read from disk; not retried. */
class UnreadableContentError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    constructor(message) {
        super('layout-changed', message);
    }
}
/** Size of a chunk in bytes. Large chunks reduce overhead; two per concurrent upload use little memory. */
const chunkSize = 2 ** 20;
/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
async function withFileBody(path, size, label, task) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch((error) => {
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
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let position = 0;
    const pull = async (controller) => {
        onSent(position);
        if (position === size)
            return controller.close();
        const length = Math.min(chunkSize, size - position);
        const chunk = (position / chunkSize) % 2 === 0 ? even : odd;
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


/***/ }),

/***/ 91486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ StorageDeniedError)
/* harmony export */ });
/** Error for a job without permission to store attestations. */
class StorageDeniedError extends Error {
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAndPublish: () => (/* binding */ buildAndPublish)
});

// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/provenance/statement.js
var statement = __webpack_require__(30531);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/image/attest/attest-services.js
var attest_services = __webpack_require__(91486);
;// CONCATENATED MODULE: ./build/image/attest/attest-image.js






/**
 * Signs a statement that this run built the image from the target's ref and commit, and stores it in the repository's
 * attestations.
 *
 * @param digest undefined if nothing was pushed.
 * @returns whether the image was signed. Unless `attest` is `true`, a job without the permission logs a warning.
 * @throws Error if Sigstore or GitHub fails. The image is pushed, and the next run builds and signs it again.
 */
async function attestImage(target, digest, attestability, services) {
    const { log, writeSummary } = services;
    if (digest === undefined)
        return false;
    if (attestability.kind === 'impossible') {
        log.info(`Not signed: ${attestability.reason}`);
        return false;
    }
    const image = (0,oci_reference/* formatImageRepository */.hp)(target.image);
    const { identity, isRequired } = attestability;
    const { run } = identity;
    const source = { repository: run.repository, ref: target.ref.full, commit: target.revision };
    try {
        await services.attestor.attest((0,statement/* formatStatement */.j8)({ image, digest, source, run }));
    }
    catch (error) {
        const message = `${image}@${digest} was pushed, but not signed: ${(0,error_message/* messageOf */.b)(error)}`;
        if (!(error instanceof attest_services/* StorageDeniedError */.P) || isRequired)
            throw new user_error/* UserError */.yo('image-not-signed', message, { cause: error });
        log.warning(`${message}. Add \`attestations: write\` to the \`permissions\` of the job and of every workflow that calls it, or ` +
            'set `attest: false`');
        return false;
    }
    const sentence = `Signed: built from ${source.ref} at ${source.commit} by ${run.jobWorkflowRef}`;
    log.info(sentence);
    await writeSummary(`🔏 ${(0,markdown/* escapeMarkdown */.FV)(sentence)}\n`);
    return true;
}

// EXTERNAL MODULE: ./build/provenance/provenance-policy.js
var provenance_policy = __webpack_require__(92414);
;// CONCATENATED MODULE: ./build/image/attest/attestability.js


/** Returns whether the run signs the image that it publishes. */
function isSigning({ kind }) {
    return kind === 'possible';
}
/** Determines whether this run can sign. @throws Error if it cannot, and `attest` is `true`. */
async function evaluateAttestability({ attest, push }, { attestor }) {
    if (!push)
        return { kind: 'impossible', reason: 'nothing is pushed' };
    if (attest === 'false')
        return { kind: 'impossible', reason: '`attest` is false' };
    const isRequired = attest === 'true';
    const identity = await attestor.readIdentity();
    const obstacle = findObstacle(identity, isRequired);
    if (obstacle !== undefined && isRequired)
        throw new user_error/* UserError */.yo('image-not-signed', `\`attest\` is true, but ${obstacle}`);
    if (obstacle !== undefined || identity === undefined)
        return { kind: 'impossible', reason: obstacle ?? '' };
    return { kind: 'possible', identity, isRequired };
}
/**
 * Returns the attestability of a planned image. An image that may contain code other than its commit is not signed: a
 * signature would confirm a commit that was not built.
 *
 * @throws Error if `attest` is `true`.
 */
function forBuiltCommit(attestability, { revision }) {
    if (attestability.kind === 'impossible' || revision !== undefined)
        return attestability;
    const obstacle = 'the image may contain code other than its commit: copy the code in the Dockerfile, or set `revision-arg` to the build argument that the Dockerfile checks out';
    if (attestability.isRequired)
        throw new user_error/* UserError */.yo('image-not-signed', `\`attest\` is true, but ${obstacle}`);
    return { kind: 'impossible', reason: obstacle };
}
function findObstacle(identity, isRequired) {
    if (identity === undefined)
        return 'the job lacks a permission: add `id-token: write` and `attestations: write` to the `permissions` of the job and of every workflow that calls it';
    if (identity.issuer !== provenance_policy/* gitHubIssuer */.n)
        return `Sigstore does not accept identities of ${identity.issuer}: set \`attest: false\``;
    if (!identity.isPublic && !isRequired)
        return 'the repository is private, and its name would be published in the transparency log: set `attest: true` to allow that';
    return undefined;
}

// EXTERNAL MODULE: ./build/provenance/find-origins.js
var find_origins = __webpack_require__(92917);
// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(27582);
;// CONCATENATED MODULE: ./build/image/attest/verify-reused.js




/**
 * Changes the decision to "build" if the image to be reused lacks the provenance of this ref. If `attest` is `auto` and
 * the job cannot store signatures, the image is reused, because another build would not be signed either.
 */
async function requireProvenance(plan, attestability, services) {
    if (plan.decision.kind === 'build')
        return { plan, attestability };
    const problem = await findProvenanceProblem(plan.decision.image, plan.target, attestability, services);
    if (problem === undefined || attestability.kind === 'impossible')
        return { plan, attestability };
    if (!attestability.isRequired && !(await services.attestor.mayStore())) {
        const reason = 'the job lacks the permission `attestations: write`';
        return { plan, attestability: { kind: 'impossible', reason } };
    }
    const reason = `the image in the registry has no valid provenance: ${problem}`;
    return { plan: { ...plan, decision: { kind: 'build', reason, changes: [] } }, attestability };
}
/** @throws Error if an image that a concurrent run pushed lacks the provenance of this ref. */
async function assertProvenance({ target }, { image, reason }, attestability, services) {
    const problem = await findProvenanceProblem(image, target, attestability, services);
    if (problem === undefined)
        return;
    throw new user_error/* UserError */.yo('provenance-invalid', `${reason}, and its provenance is not valid: ${problem}. If that run is still in progress, re-run this one when it has finished`);
}
/**
 * Returns why a published image must not be reused. If this run signs its images, annotations in the registry are not
 * sufficient evidence that a workflow of this repository built the image: anyone who can push may copy them.
 *
 * @returns undefined if the image has valid provenance of this ref, or this run does not sign.
 */
async function findProvenanceProblem({ digest, revision }, { image, ref }, attestability, { attestor }) {
    if (attestability.kind === 'impossible')
        return undefined;
    const settings = { repository: attestability.identity.run.repository, signerWorkflow: signer_workflow/* projectWorkflow */.tV };
    try {
        const origins = await (0,find_origins/* requireOrigins */.H)({ name: image.path, digest }, settings, attestor.provenance);
        // An image that may contain code other than its commit has no label to compare.
        const isOfCommit = (signed) => revision === undefined || signed === revision;
        if (origins.some(origin => origin.ref.full === ref.full && isOfCommit(origin.revision)))
            return undefined;
        const signed = origins.map(origin => `${origin.ref.full} at ${origin.revision}`).join(', ');
        return `it is signed for ${signed}, not for ${ref.full} at ${revision ?? 'an unknown commit'}`;
    }
    catch (error) {
        return (0,error_message/* messageOf */.b)(error);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/layout/layout-source.js
var layout_source = __webpack_require__(49195);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/layer-name.js
var layer_name = __webpack_require__(93579);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/oci/verify-stream.js
var verify_stream = __webpack_require__(10654);
;// CONCATENATED MODULE: ./build/layout/write-layout.js















const configMediaType = 'application/vnd.oci.image.config.v1+json';
const gzipLayer = 'application/vnd.oci.image.layer.v1.tar+gzip';
const chunkSize = 2 ** 20;
/**
 * Writes the image for one platform as an image layout on disk, ready to be pushed. Uncompressed layers, as written by
 * `docker save`, are compressed with gzip; an image without any is copied unchanged, so that it keeps its digest.
 *
 * @returns the layout. All content has been verified.
 */
function writeLayout(source, platform, directory) {
    return writeWith(writeLayer, source, platform, directory);
}
/** Like `writeLayout`, but uncompressed layers stay uncompressed. Before a push, they must be compressed. */
function copyLayout(source, platform, directory) {
    return writeWith(copyLayer, source, platform, directory);
}
async function writeWith(write, source, platform, directory) {
    const blobs = (0,external_node_path_.join)(directory, 'blobs', 'sha256');
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const { manifest, manifestDigest, name } = await (0,read_image/* readImage */.AM)(source, platform);
    const config = await source.readBlob(manifest.config);
    const layers = await (0,concurrency/* mapConcurrent */._)(manifest.layers, (0,external_node_os_.availableParallelism)(), (layer, index) => {
        const label = (0,layer_name/* layerName */.H)(name, index, manifest.layers.length);
        return write(source, layer, { blobs, temporary: (0,external_node_path_.join)(blobs, `.${index}`) }, label);
    });
    const isUnchanged = layers.every(({ digest }, index) => digest === manifest.layers[index]?.digest);
    if (!isUnchanged)
        return finishLayout(directory, { config, layers, annotations: {} });
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(manifest.config.digest)), config);
    const { bytes } = await source.readManifest(manifestDigest);
    return writeRoot(directory, manifest.mediaType, bytes);
}
/** Copies a layer's blob to a layout, compressed with gzip if it is not compressed. */
async function writeLayer(source, layer, { blobs, temporary }, label) {
    if (!isPlainLayer(layer))
        return copyLayer(source, layer, { blobs, temporary }, label);
    return compressLayer((0,verify_stream/* verifyStream */.u)(await source.openBlob(layer), layer, label), { blobs, temporary });
}
/** Returns whether a layer is not compressed. */
function isPlainLayer({ mediaType }) {
    return (0,media_types/* layerCompression */.AH)(mediaType) === 'none';
}
async function copyLayer(source, layer, { blobs, temporary }, label) {
    const content = (0,verify_stream/* verifyStream */.u)(await source.openBlob(layer), layer, label);
    const counter = countingHash();
    await (0,external_node_stream_promises_.pipeline)(content, counter.stream, (0,external_node_fs_.createWriteStream)(temporary));
    const { digest, size } = counter.result();
    await (0,promises_.rename)(temporary, (0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(digest)));
    return { mediaType: layer.mediaType, digest, size };
}
/**
 * Compresses a tar to a layer of a layout. zlib runs in Node's thread pool, so several layers are compressed in parallel.
 * Chunks of equal length result in equal bytes.
 */
async function compressLayer(tar, { blobs, temporary }) {
    const counter = countingHash();
    const gzip = (0,external_node_zlib_.createGzip)({ level: 6, chunkSize });
    await (0,external_node_stream_promises_.pipeline)(tar, gzip, counter.stream, (0,external_node_fs_.createWriteStream)(temporary));
    const { digest, size } = counter.result();
    await (0,promises_.rename)(temporary, (0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(digest)));
    return { mediaType: gzipLayer, digest, size };
}
function countingHash() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const stream = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
        },
    });
    const result = () => ({
        digest: (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`),
        size,
    });
    return { stream, result };
}
/**
 * Writes the config and the manifest of a layout that already contains the layers.
 *
 * @returns the layout.
 */
async function finishLayout(directory, { config: configBytes, layers, annotations, }) {
    const blobs = (0,external_node_path_.join)(directory, 'blobs', 'sha256');
    const config = describe(configMediaType, configBytes);
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(config.digest)), configBytes);
    const annotated = Object.keys(annotations).length === 0 ? {} : { annotations };
    const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: media_types/* ociManifest */.F7, config, layers, ...annotated }));
    return writeRoot(directory, media_types/* ociManifest */.F7, manifest);
}
/** Writes the manifest of a layout, and the files that point to it. */
async function writeRoot(directory, mediaType, manifest) {
    const root = describe(mediaType, manifest);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'blobs', 'sha256', (0,oci_digest/* digestHex */.sU)(root.digest)), manifest);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
    return (0,layout_source/* openLayout */.B)(directory);
}
function describe(mediaType, bytes) {
    return { mediaType, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), size: bytes.length };
}

// EXTERNAL MODULE: ./build/process.js
var build_process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
;// CONCATENATED MODULE: ./build/docker/cache-arguments.js
/**
 * Returns the cache options of `docker buildx build`. The cache includes all stages (`mode=max`) in a format that every
 * registry accepts, and a cache that cannot be written does not fail the build.
 *
 * @see https://docs.docker.com/build/cache/backends/
 */
function cacheArguments({ from, to }) {
    return [
        ...from.map(store => `--cache-from=${fields(source(store))}`),
        ...(to === undefined ? [] : [`--cache-to=${fields([...target(to), 'mode=max', 'ignore-error=true'])}`]),
    ];
}
function source(store) {
    return store.kind === 'local' ? ['type=local', `src=${store.directory}`] : place(store);
}
function target(store) {
    // Without it, a builder that has a layer only as a tar, because of an earlier build, would cache the tar.
    const compression = ['compression=gzip', 'force-compression=true'];
    if (store.kind === 'registry')
        return [...place(store), 'image-manifest=true', 'oci-mediatypes=true', ...compression];
    return store.kind === 'local' ? ['type=local', `dest=${store.directory}`, ...compression] : place(store);
}
function place(store) {
    return store.kind === 'gha'
        ? ['type=gha', `scope=${store.scope}`]
        : ['type=registry', `ref=${store.reference}`];
}
/** Formats the fields of an option as a line of CSV, as buildx expects. */
function fields(texts) {
    return texts.map(text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');
}

;// CONCATENATED MODULE: ./build/docker/build-arguments.js



/**
 * Returns the arguments of `docker buildx build`. Each value is attached to its option, and the context follows `--`, so
 * that a value that starts with `-` is never parsed as an option.
 *
 * Attestations are disabled: they turn the result into an index with an entry for "unknown/unknown", which Binder does
 * not need and whose digest changes with every build.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
function buildArguments(request, output) {
    return [
        'buildx',
        'build',
        ...(request.builder === undefined ? [] : [`--builder=${request.builder}`]),
        `--file=${request.recipeDirectory === undefined ? request.file : (0,external_node_path_.join)(request.recipeDirectory, request.file)}`,
        `--platform=${(0,oci_platform/* formatPlatform */.Bq)(request.platform)}`,
        ...(request.target === undefined ? [] : [`--target=${request.target}`]),
        ...pairs('--build-arg', request.buildArgs),
        ...pairs('--label', request.labels),
        ...pairs('--build-context', request.namedContexts ?? new Map()),
        ...secretArguments(request),
        ...(request.noCache ? ['--no-cache'] : []),
        ...(request.cache === undefined ? [] : cacheArguments(request.cache)),
        '--provenance=false',
        '--sbom=false',
        '--progress=plain',
        `--output=${outputField(output, request.cache)}`,
        '--',
        request.context,
    ];
}
/** Returns the environment variables that contain the values of the request's secrets. */
function secretEnvironment({ secrets = new Map() }) {
    return Object.fromEntries([...secrets.values()].map((value, index) => [secretVariable(index), value]));
}
function secretArguments({ secrets = new Map() }) {
    return [...secrets.keys()].map((id, index) => `--secret=${fields([`id=${id}`, `env=${secretVariable(index)}`])}`);
}
function secretVariable(index) {
    return `BINDER_ACTIONS_SECRET_${index}`;
}
function pairs(option, values) {
    return [...values].map(([name, value]) => `${option}=${name}=${value}`);
}
/**
 * Layers that the builder has only as a tar are exported as they are, and compressed once they are split, on every
 * processor. A build that writes a cache compresses them anyway: if it exported tars, it would also cache tars. Layers
 * that are already compressed, such as those of the base image, keep their bytes.
 */
function outputField(output, cache) {
    if (output.kind === 'none')
        return 'type=cacheonly';
    if (output.kind === 'engine')
        return fields(['type=docker', `name=${output.tag}`]);
    const compression = cache?.to === undefined ? ['compression=uncompressed'] : [];
    return fields(['type=oci', `dest=${output.directory}`, 'tar=false', ...compression]);
}

// EXTERNAL MODULE: ./build/docker/daemon-source.js
var daemon_source = __webpack_require__(43191);
;// CONCATENATED MODULE: ./build/docker/load-image.js







/**
 * Loads an image from a layout into the Docker engine of this machine for the duration of `task`. The archive has the
 * format of `docker save`: an image layout with the legacy `manifest.json`, which both image stores can read.
 *
 * @throws Error that names the missing program or the failed command, or states that the disk is full.
 */
function withLoadedImage(services, candidate, task) {
    const name = `binder-actions/candidate:${(0,external_node_crypto_.randomUUID)()}`;
    return withImageName(services, name, async () => {
        await load(services, candidate, name);
        return task(name);
    });
}
/** Runs `task`, which creates and uses an image with this name, and then removes the image. */
async function withImageName(services, name, task) {
    const remove = async () => {
        const args = ['image', 'rm', '--force', name];
        await services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true }).catch(() => { });
    };
    return (0,build_process/* withCleanUp */.pv)(services, remove, task);
}
async function load({ runCommand: run, temporaryDirectory }, candidate, name) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-load-'));
    try {
        const archive = await writeArchive(run, candidate, name, directory);
        await runOrThrow(run, 'docker', ['load', '--quiet', '--input', archive]);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function writeArchive(run, { layout, image }, name, directory) {
    const { manifest, manifestDigest, rootDigest } = image;
    const tree = (0,external_node_path_.join)(directory, 'tree');
    const blobs = (0,external_node_path_.join)(tree, 'blobs', 'sha256');
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const root = await layout.readManifest(manifestDigest === rootDigest ? undefined : manifestDigest);
    const archivePath = ({ digest }) => `blobs/sha256/${(0,oci_digest/* digestHex */.sU)(digest)}`;
    const descriptors = [manifest.config, ...manifest.layers];
    for (const { digest } of new Map(descriptors.map(blob => [blob.digest, blob])).values()) {
        await (0,promises_.link)(layout.blobPath(digest), (0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(digest)));
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(root.digest)), root.bytes);
    const annotations = {
        'io.containerd.image.name': `docker.io/${name}`,
        'org.opencontainers.image.ref.name': name.split(':')[1],
    };
    const entry = { mediaType: manifest.mediaType, digest: root.digest, size: root.bytes.length, annotations };
    const index = { schemaVersion: 2, mediaType: media_types/* ociIndex */.KP, manifests: [entry] };
    const dockerManifest = [
        { Config: archivePath(manifest.config), RepoTags: [name], Layers: manifest.layers.map(archivePath) },
    ];
    await (0,promises_.writeFile)((0,external_node_path_.join)(tree, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await (0,promises_.writeFile)((0,external_node_path_.join)(tree, 'index.json'), JSON.stringify(index));
    await (0,promises_.writeFile)((0,external_node_path_.join)(tree, 'manifest.json'), JSON.stringify(dockerManifest));
    const archive = (0,external_node_path_.join)(directory, 'image.tar');
    await runOrThrow(run, 'tar', [
        '--create',
        `--file=${archive}`,
        `--directory=${tree}`,
        ...(await (0,promises_.readdir)(tree)),
    ]);
    return archive;
}
async function runOrThrow(run, file, args) {
    const result = await run({ file, args, isQuiet: true }).catch(error => {
        if (!(error instanceof build_process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('image-not-startable', `${cannotStart}: ${file} is not installed. Install it, ${howToSkip}`);
    });
    if (result.exitCode === 0)
        return;
    if (/no space left on device/i.test(result.stderr)) {
        throw new user_error/* UserError */.yo('disk-full', 'The disk is full, but the image must be unpacked before it can start: free disk space before this step');
    }
    throw new user_error/* UserError */.yo('image-not-startable', `${cannotStart}: ${(0,build_process/* lastLines */.w$)(result, 3)}\nFix the cause, ${howToSkip}`);
}
const cannotStart = 'The image cannot be started on this machine to check it';
const howToSkip = 'or set `check-contract: false` and `smoke-test: false` to skip these checks';

;// CONCATENATED MODULE: ./build/docker/buildx.js










const installAdvice = 'install Docker Engine with its buildx plugin (https://docs.docker.com/engine/install/)';
/** Asserts that Docker and buildx are installed. @throws Error that names the program to install. */
async function assertBuildx(run) {
    try {
        const { exitCode } = await run({ file: 'docker', args: ['buildx', 'version'], isQuiet: true });
        if (exitCode !== 0)
            throw new user_error/* UserError */.yo('docker-unavailable', `Docker has no buildx plugin: ${installAdvice}`);
    }
    catch (error) {
        if (error instanceof build_process/* CommandNotFoundError */.v$)
            throw new user_error/* UserError */.yo('docker-unavailable', `Docker is not installed on this machine: ${installAdvice}`);
        throw error;
    }
}
/**
 * Builds an image into a layout on disk. If the builder cannot export a layout, as with Docker's classic image store,
 * the image is built into that store, saved from it, and removed.
 *
 * @throws Error with the last lines of the build's output, or with a fix for the Docker setup.
 */
async function buildToLayout(services, request, directory) {
    const result = await build(services.runCommand, request, { kind: 'layout', directory });
    if (result.exitCode === 0)
        return openBuilt(directory, request);
    if (!cannotExport.test(result.stderr))
        throw buildError(result, request);
    return buildThroughEngine(services, request, directory);
}
function openBuilt(directory, { file }) {
    return (0,layout_source/* openLayout */.B)(directory).catch((error) => {
        throw new user_error/* UserError */.yo('build-without-image', `The build of ${file} succeeded, but its image cannot be read (${error.message}): run this again, and check the builder if the problem persists`, { cause: error });
    });
}
const cannotExport = /OCI exporter is not supported|exporter "?oci"? could not be found/i;
function buildThroughEngine(services, request, directory) {
    const tag = `binder-actions/build:${(0,external_node_crypto_.randomUUID)()}`;
    return withImageName(services, tag, async () => {
        const result = await build(services.runCommand, request, { kind: 'engine', tag });
        if (result.exitCode !== 0)
            throw buildError(result, request);
        await (0,promises_.mkdir)(directory, { recursive: true });
        return (0,daemon_source/* withDaemonImage */.g)({ ...services, temporaryDirectory: directory }, tag, saved => copyLayout(saved, request.platform, (0,external_node_path_.join)(directory, 'layout')));
    });
}
function build(run, request, output) {
    return run({
        file: 'docker',
        args: buildArguments(request, output),
        cwd: request.workingDirectory,
        env: secretEnvironment(request),
    });
}
function buildError(result, { file }) {
    if (/cannot connect to the docker daemon|error during connect|dial unix \S*docker\.sock/i.test(result.stderr)) {
        return new user_error/* UserError */.yo('docker-unavailable', 'The Docker daemon does not respond: start it, or set DOCKER_HOST to its address');
    }
    if (/no space left on device/i.test(result.stderr)) {
        return new user_error/* UserError */.yo('disk-full', `The disk filled up during the build of ${file}: free disk space before this step`);
    }
    if (/unknown flag: --(\S+)/.test(result.stderr)) {
        return new user_error/* UserError */.yo('docker-unavailable', `The version of buildx on this machine is too old (${(0,build_process/* lastLines */.w$)(result, 1)}): install 0.13 or later, for example with docker/setup-buildx-action`);
    }
    return new user_error/* UserError */.yo('build-failed', `The build of ${file} failed (exit code ${result.exitCode}): fix the error at the end of its output:\n${(0,build_process/* lastLines */.w$)(result)}`);
}

// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(83125);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/http/streamed-body.js
var streamed_body = __webpack_require__(22709);
// EXTERNAL MODULE: ./build/registry/blob-reading.js
var blob_reading = __webpack_require__(97690);
;// CONCATENATED MODULE: ./build/registry/blob-upload.js








/**
 * Timeout in milliseconds for the confirmation of a blob, which the registry's storage may copy first. `fetch` has the
 * same limit.
 */
const confirmTimeout = 5 * 60_000;
async function hasBlob(client, { digest, size }) {
    const response = await client.send({ method: 'HEAD', target: `blobs/${digest}`, access: 'pull,push' });
    (0,idle_timeout/* cancelBody */.r0)(response);
    const length = response.headers.get('content-length');
    return response.status === 200 && (length === null || Number(length) === size);
}
/**
 * Verifies push permission by starting an upload and cancelling it.
 * Source: OCI distribution-spec, "Pushing blobs".
 *
 * @throws Error with the registry's response and how to fix it.
 */
function assertPushAccess(client) {
    const label = client.name;
    return client.retrying(async () => {
        const destination = await startUpload(client, `${label} cannot be pushed to`);
        // If the registry does not support cancelling, the upload expires.
        const request = { method: 'DELETE', target: destination.location, access: 'pull,push' };
        await client.sendOnce(request).then(idle_timeout/* cancelBody */.r0, () => { });
    });
}
/**
 * Mounts a blob from another image repository of the registry, or uploads it. After a dropped connection or a temporary
 * failure the upload restarts from the beginning because its state is unknown.
 * Source: OCI distribution-spec, "Pushing blobs", "Mounting a blob from another repository".
 *
 * @returns the repository it was mounted from; undefined if it was uploaded.
 * @throws Error that names the blob and image.
 */
async function uploadBlob(client, upload) {
    const { descriptor, path, signal } = upload;
    const label = (0,blob_reading/* describeBlob */.fs)(descriptor, client.name);
    const attempts = (0,streamed_body/* withFileBody */.X)(path, descriptor.size, label, body => client.retrying(async (attempt) => {
        // The previous attempt may have succeeded with only its response lost.
        if (attempt > 1 && (await hasBlob(client, descriptor)))
            return undefined;
        const destination = await openUpload(client, upload, label);
        if ('mountedFrom' in destination)
            return destination.mountedFrom;
        await sendBlob(client, destination, { ...upload, body, label });
        return undefined;
    }, signal));
    return attempts.catch((error) => {
        if (error.message.includes(label))
            throw error;
        throw new user_error/* UserError */.yo('server-unreachable', `${label}: ${error.message.replace(`${client.name}: `, '')}`, {
            cause: error,
        });
    });
}
async function openUpload(client, { descriptor: { digest }, sources, signal }, label) {
    let destination;
    for (const source of sources.all()) {
        const query = new URLSearchParams({ mount: digest, from: source.path });
        const response = await client.sendOnce(startRequest(`?${query}`, source.path, signal));
        (0,idle_timeout/* cancelBody */.r0)(response);
        if (response.status === 201)
            return { mountedFrom: source };
        // The source lacks this blob: the registry has started an ordinary upload instead.
        if (response.status === 202)
            destination = uploadLocation(response, source.path, `${label} cannot be uploaded`);
        else
            sources.drop(source);
    }
    return destination ?? startUpload(client, `${label} cannot be uploaded`, signal);
}
async function startUpload(client, label, signal) {
    const response = await client.sendOnce(startRequest('', undefined, signal));
    if (response.status !== 202)
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label, 'pull,push'));
    (0,idle_timeout/* cancelBody */.r0)(response);
    return uploadLocation(response, undefined, label);
}
function startRequest(query, alsoPull, signal) {
    return {
        ...{ method: 'POST', target: `blobs/uploads/${query}`, access: 'pull,push', body: emptyBody },
        ...{ alsoPull, ...(signal === undefined ? {} : { signal }) },
    };
}
const emptyBody = new Uint8Array();
function uploadLocation({ headers, url }, alsoPull, label) {
    const location = headers.get('location');
    if (location === null || !URL.canParse(location, url))
        throw new user_error/* UserError */.yo('redirect-rejected', `${label}: the registry did not provide an upload URL. Report this to the operator of the registry`);
    return { location: new URL(location, url), alsoPull };
}
/** Sends the whole blob in one PUT because ghcr.io rejects chunks over 4 MiB. */
async function sendBlob(client, { location, alsoPull }, { descriptor: { digest }, path, onSent, signal, body, label }) {
    const target = new URL(location);
    target.searchParams.set('digest', digest);
    const countedBody = {
        ...body,
        open: reportSent => body.open(bytes => {
            onSent(bytes);
            reportSent(bytes);
        }),
    };
    const response = await client.sendOnce({
        ...{ method: 'PUT', target, body: countedBody, access: 'pull,push' },
        ...{ headers: { 'content-type': 'application/octet-stream' }, timeout: confirmTimeout, alsoPull, signal },
    });
    if (response.status === 201) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return assertSameDigest(response, digest, label);
    }
    const description = await client.describeErrorResponse(response, label, 'pull,push');
    if (response.status === 400)
        await assertUndamaged(path, digest, label);
    // The upload has expired, or its content was corrupted in transit.
    if ([400, 404, 416].includes(response.status))
        throw new retry/* RetryableError */.dw(description);
    throw new user_error/* UserError */.yo('registry-rejected', description);
}
/** Asserts that the registry reports the digest that was sent. @throws Error for another sha256 digest. */
function assertSameDigest({ headers }, sent, label) {
    const confirmed = headers.get('docker-content-digest');
    // A registry may use another digest algorithm.
    if (confirmed?.startsWith('sha256:') && confirmed !== sent)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry reports the digest ${confirmed} for the uploaded ${sent}: do not use this image`);
}
async function assertUndamaged(path, digest, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== digest)
        throw new user_error/* UserError */.yo('layout-changed', `${label} is damaged on disk: its content has the digest ${actual}. Build it again`);
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/image/build/assert-disk-space.js


/** Copies of the image on disk: the built layout, and the archive that is loaded to start the image. */
const copies = 2;
/** Bytes reserved for growth since the last image, and for an image of unknown size. */
const margin = 500e6;
/**
 * Asserts, before a long build, that the disk has space for an image of the last one's size.
 *
 * @throws Error that states the free and the required size, and how to free space.
 */
async function assertDiskSpace(published, { freeDisk, temporaryDirectory }) {
    const stored = published?.layers.reduce((sum, { size }) => sum + size, 0) ?? 0;
    const needed = copies * stored + margin;
    const free = await freeDisk(temporaryDirectory);
    if (free >= needed)
        return;
    throw new user_error/* UserError */.yo('disk-full', `${temporaryDirectory} has ${(0,units/* formatSize */.Xq)(free)} free, but the image needs about ${(0,units/* formatSize */.Xq)(needed)}: delete ` +
        'unneeded files before this step (on GitHub’s runners, `sudo rm -rf /usr/share/dotnet /usr/local/lib/android` ' +
        'frees about 20 GB), or set RUNNER_TEMP to a directory on a larger disk');
}

;// CONCATENATED MODULE: ./build/image/build/preconditions.js



/** Checks whether a build can succeed. @throws Error if buildx, disk space or push permission is missing. */
async function assertReadyToBuild({ client, published }, { push }, services) {
    await assertBuildx(services.runCommand);
    await assertDiskSpace(published, services);
    if (push)
        await assertPushAccess(client);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
;// CONCATENATED MODULE: ./build/layout/annotate-layout.js






/**
 * Adds annotations to the manifest of a layout with a single image. Layers and config are unchanged; the manifest
 * digest changes.
 *
 * @throws Error if the layout contains images for several platforms.
 */
function annotateLayout(layout, annotations) {
    return replaceAnnotations(layout, present => ({ ...present, ...annotations }));
}
/**
 * Removes the annotations of the manifest whose keys start with a prefix.
 *
 * @returns the layout itself if there are none, so that the image keeps its digest.
 * @throws Error if the layout contains images for several platforms.
 */
function removeAnnotations(layout, prefix) {
    return replaceAnnotations(layout, present => Object.fromEntries(Object.entries(present).filter(([key]) => !key.startsWith(prefix))));
}
async function replaceAnnotations(layout, change) {
    const stored = await layout.readManifest();
    const parsed = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `the manifest of ${layout.name}`);
    if (parsed.kind === 'index')
        throw new Error(`${layout.name} contains an index: only a single image can be annotated`);
    const annotations = change(parsed.annotations);
    if ((0,external_node_util_.isDeepStrictEqual)(annotations, parsed.annotations))
        return layout;
    const content = JSON.parse(Buffer.from(stored.bytes).toString('utf8'));
    const manifest = { ...content, annotations };
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    const root = { mediaType: parsed.mediaType, digest, size: bytes.length };
    await (0,promises_.writeFile)(layout.blobPath(digest), bytes);
    await (0,promises_.writeFile)((0,external_node_path_.join)(layout.directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
    return (0,layout_source/* openLayout */.B)(layout.directory);
}

// EXTERNAL MODULE: ./build/oci/annotations.js
var oci_annotations = __webpack_require__(96348);
// EXTERNAL MODULE: ./build/image/request/dependency-argument.js
var dependency_argument = __webpack_require__(9727);
;// CONCATENATED MODULE: ./build/docker/build-progress.js
/** Parses the output of `docker buildx build --progress=plain`. */
function readBuildProgress(output) {
    const titles = new Map();
    const ends = new Map();
    const fetched = new Set();
    const problems = new Set();
    for (const line of output.split(/\r?\n/)) {
        const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (number === undefined || text === undefined) {
            const [, problem] = /^WARNING: (local cache import .*)$/.exec(line) ?? [];
            if (problem !== undefined)
                problems.add(problem);
        }
        else if (/^(?:CACHED|DONE|ERROR)\b/.test(text)) {
            ends.set(number, text);
        }
        else if (titles.has(number) && /^extracting sha256:/.test(text)) {
            fetched.add(number);
        }
        else if (!titles.has(number)) {
            titles.set(number, text);
        }
    }
    const vertices = [...titles].map(([number, title]) => ({
        title,
        end: fetched.has(number) ? 'CACHED' : ends.get(number),
    }));
    for (const { title, end } of vertices) {
        if (/^(?:importing cache|exporting cache|exporting to GitHub Actions Cache)/.test(title) &&
            end?.startsWith('ERROR: ')) {
            problems.add(`${title}: ${end.slice('ERROR: '.length)}`);
        }
    }
    return {
        steps: vertices.flatMap(({ title, end }) => parseStep(title, end)),
        cacheProblems: [...problems].filter(problem => !/not found|no such file|does not exist/i.test(problem)),
    };
}
function parseStep(title, end) {
    if (!/^\[(?:[^\]]+ )?\d+\/\d+\] (?!FROM )/.test(title) || end === undefined)
        return [];
    if (end === 'CACHED')
        return [{ title, outcome: 'cached', seconds: 0 }];
    const seconds = Number(/^DONE ([\d.]+)s/.exec(end)?.[1] ?? 0);
    return [{ title, outcome: end.startsWith('ERROR') ? 'failed' : 'run', seconds }];
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/ingredients/fingerprint.js


/** Format version. Increment it when equal ingredients must no longer count as the same image. */
const format = 2;
/** Returns the fingerprint of the ingredients, which does not depend on their order. */
function computeFingerprint(ingredients) {
    const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
    const settings = {
        file,
        target: target ?? null,
        platform: (0,oci_platform/* formatPlatform */.Bq)(platform),
        buildArgs: [...buildArgs].sort(byFirst),
        labels: [...labels].sort(byFirst),
        bases: [...bases].map(([name, digest]) => [name, digest ?? '']).sort(byFirst),
        // Omitted if undefined, so that the fingerprints of other images stay the same.
        ...(clonedCommit === undefined ? {} : { clonedCommit }),
        dependencies: dependencies === undefined ? null : computeFingerprint(dependencies),
    };
    return (0,oci_digest/* sha256DigestOfText */.S0)(canonicalText(entries, JSON.stringify(settings)));
}
/** Yields a JSON object in pieces, because as one string it takes hundreds of megabytes for 200,000 files. */
function* canonicalText(entries, settings) {
    yield `{"format":${format},"entries":[`;
    let separator = '';
    for (const { path, mode, objectId } of sortedByPath(entries)) {
        yield separator + JSON.stringify([path, mode, objectId]);
        separator = ',';
    }
    yield `],${settings.slice(1)}`;
}
/** Sorts by code units, independent of the locale. */
function sortedByPath(entries) {
    return entries.toSorted((first, second) => first.path < second.path ? -1 : first.path > second.path ? 1 : 0);
}
function byFirst([first = ''], [second = '']) {
    return first < second ? -1 : first > second ? 1 : 0;
}

// EXTERNAL MODULE: ./build/refs/unmerged-event.js
var unmerged_event = __webpack_require__(52849);
;// CONCATENATED MODULE: ./build/image/build/build-cache.js








const noCache = { cache: undefined, close: async () => { } };
/**
 * Returns whether this run may write a cache. A run that may build unmerged code only reads, because later builds would
 * use what it writes.
 */
function mayWrite({ workflow }) {
    return !(0,unmerged_event/* mayBuildUnmergedCode */.g)(workflow.eventName);
}
/**
 * Opens the configured cache. If it is not available, the build continues without it, with a warning unless `cache` is
 * `auto`.
 */
async function openCache({ builder: settings, publication }, build, services) {
    const { actionsCache, log } = services;
    const refs = await cacheRefs(build.ref, services);
    switch (settings.cache) {
        case 'none':
            return noCache;
        case 'auto':
        case 'gha': {
            const obstacle = actionsCache.obstacle();
            if (obstacle === undefined)
                return openRemote(refs.map(ref => ({ kind: 'gha', scope: cacheScope(settings, build, ref) })), mayWrite(services));
            if (settings.cache === 'gha')
                log.warning(`cache is gha, but ${obstacle}: this build uses no cache`);
            return noCache;
        }
        case 'registry':
            return openRemote(refs.map(ref => ({ kind: 'registry', reference: cacheReference(settings, build, ref) })), 
            // A build that does not push the image does not push its cache either.
            publication.push && mayWrite(services));
        case 'local':
            return openLocal(refs.map(ref => cacheScope(settings, build, ref)), build, services);
    }
}
function openRemote(stores, isWritten) {
    return { ...noCache, cache: { from: stores, to: isWritten ? stores[0] : undefined } };
}
/** Returns names of the refs whose caches are read: the ref itself, which comes first, and the default branch. */
async function cacheRefs({ full, short }, { readDefaultBranch }) {
    const own = cacheRef(full, short);
    const branch = await readDefaultBranch();
    return branch === undefined ? [own] : [...new Set([own, cacheRef(`refs/heads/${branch}`, branch)])];
}
/** Returns a name for the cache of a ref. Unlike an image tag, it is unique; it is short enough to be part of one. */
function cacheRef(full, short) {
    const name = short.replace(/[^\w.-]/g, '-').slice(0, 40);
    return `${name}-${(0,oci_digest/* digestHex */.sU)((0,oci_digest/* sha256Digest */.sI)(Buffer.from(full))).slice(0, 8)}`;
}
function cacheScope({ cacheRef }, { image, stage }, ref) {
    return [cacheRef ?? 'binder', image.path, ...(stage === undefined ? [] : [stage]), ref]
        .join('-')
        .replace(/[^\w.-]/g, '-');
}
/**
 * Returns the reference of a registry cache. A dependency image has its own cache; otherwise each build would overwrite
 * the cache of the other.
 */
function cacheReference({ cacheRef }, { image, owner }, ref) {
    if (cacheRef === undefined)
        return `${(0,oci_reference/* formatImageRepository */.hp)(image)}:buildcache-${ref}`;
    const { tag = 'latest', ...repository } = (0,oci_reference/* parseReference */.F2)(cacheRef);
    return `${(0,oci_reference/* formatImageRepository */.hp)(repository)}:${tag}${image === owner ? '' : '-deps'}-${ref}`;
}
/**
 * Opens a directory stored by the runner's cache service, under a key derived from the ingredients. Restores the most
 * similar cache: that of the same Dockerfile and arguments, otherwise that of the same image.
 */
async function openLocal(names, build, services) {
    const { actionsCache, cacheDirectory, log } = services;
    const [name = ''] = names;
    const directory = (0,external_node_path_.join)(cacheDirectory, name);
    const next = `${directory}.next`;
    const keys = cacheKeys(name, build.ingredients);
    const obstacle = actionsCache.obstacle();
    if (obstacle !== undefined)
        log.info(`The cache is stored only on this machine, in ${directory}: ${obstacle}`);
    for (const name of names)
        await restoreCache(name, build, services);
    await (0,promises_.rm)(next, { recursive: true, force: true });
    const isWritten = mayWrite(services);
    return {
        cache: {
            from: names.map(name => ({ kind: 'local', directory: (0,external_node_path_.join)(cacheDirectory, name) })),
            to: isWritten ? { kind: 'local', directory: next } : undefined,
        },
        close: async () => {
            if (!isWritten || !(await replaceDirectory(directory, next)) || obstacle !== undefined)
                return;
            await actionsCache.save(directory, keys[0]).catch((error) => {
                warn(log, 'The cache could not be saved, so the next build takes longer', error);
            });
        },
    };
}
/** Restores the directory of one ref from the runner's cache service, if it is available. */
async function restoreCache(name, { ingredients }, { actionsCache, cacheDirectory, log }) {
    const directory = (0,external_node_path_.join)(cacheDirectory, name);
    const keys = cacheKeys(name, ingredients);
    await restoreDirectory(directory);
    if (actionsCache.obstacle() !== undefined)
        return;
    const found = await actionsCache.restore(directory, keys).catch((error) => {
        warn(log, 'The cache could not be restored, so every step runs again', error);
        return undefined;
    });
    log.info(found === undefined ? `There is no cache for ${keys.at(-1)} yet` : `Restored the cache ${found}`);
}
/**
 * Replaces the cache directory with the one the build wrote. BuildKit only adds to a local cache, so each build writes
 * a new directory to keep it from growing. The old directory is removed once the new one is in place.
 *
 * @returns false if the build could not write its cache: the new directory is missing or has no index.
 */
async function replaceDirectory(directory, next) {
    try {
        await (0,promises_.access)((0,external_node_path_.join)(next, 'index.json'));
        await (0,promises_.rm)(previousDirectory(directory), { recursive: true, force: true });
        await (0,promises_.rename)(directory, previousDirectory(directory)).catch(() => { });
        await (0,promises_.rename)(next, directory);
    }
    catch {
        await restoreDirectory(directory);
        return false;
    }
    await (0,promises_.rm)(previousDirectory(directory), { recursive: true, force: true });
    return true;
}
/**
 * Restores the old directory after a run that ended between the two renames; rename(2) does not replace a directory
 * that has content.
 */
async function restoreDirectory(directory) {
    await (0,promises_.rename)(previousDirectory(directory), directory).catch(() => { });
}
function previousDirectory(directory) {
    return `${directory}.last`;
}
/** Returns the full key, then its prefixes from the most to the least similar. */
function cacheKeys(name, ingredients) {
    const { file, buildArgs, bases, platform } = ingredients;
    const setup = JSON.stringify([file, [...buildArgs].sort(), [...bases].sort()]);
    const image = `binder-image-${name}-${(0,oci_platform/* formatPlatform */.Bq)(platform).replaceAll('/', '-')}-`;
    const similarPrefix = `${image}${(0,oci_digest/* digestHex */.sU)((0,oci_digest/* sha256Digest */.sI)(Buffer.from(setup))).slice(0, 16)}-`;
    return [`${similarPrefix}${(0,oci_digest/* digestHex */.sU)(computeFingerprint(ingredients)).slice(0, 32)}`, similarPrefix, image];
}
function warn(log, consequence, error) {
    log.warning(`${consequence}: ${(0,error_message/* messageOf */.b)(error)}`);
}

;// CONCATENATED MODULE: ./build/image/build/run-build.js






/**
 * Builds with the configured cache. A cache failure logs a warning and never fails the build.
 *
 * @throws Error as `buildToLayout` does.
 */
async function runBuild(request, build, settings, services) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(services.temporaryDirectory, 'build-'));
    const opened = await openCache(settings, build, services);
    const output = [];
    const recordOutput = async (command) => {
        const result = await services.runCommand(command);
        if (command.args[0] === 'buildx')
            output.push(result.stderr);
        return result;
    };
    const start = performance.now();
    const { layout, obstacle } = await buildWith({ ...services, runCommand: recordOutput }, { ...request, cache: opened.cache }, directory, output);
    const seconds = (performance.now() - start) / 1000;
    const progress = readBuildProgress(output.at(-1) ?? '');
    reportCache(settings.builder, progress, obstacle, services);
    await opened.close();
    return { layout, progress, seconds };
}
async function buildWith(services, request, directory, output) {
    try {
        return { layout: await buildToLayout(services, request, (0,external_node_path_.join)(directory, 'image')) };
    }
    catch (error) {
        const obstacle = request.cache === undefined ? undefined : cacheFailure(output.join('\n'));
        if (obstacle === undefined)
            throw error;
        const layout = await buildToLayout(services, { ...request, cache: undefined }, (0,external_node_path_.join)(directory, 'uncached'));
        return { layout, obstacle };
    }
}
/** Returns why a build failed before its first step, if the cache was the cause. */
function cacheFailure(output) {
    const errors = [...output.matchAll(/^ERROR: (.+)$/gm)].map(([, text = '']) => text);
    return errors.find(text => /cache (?:export|import)|(?:gha|registry|local) cache/i.test(text) &&
        !/did not complete successfully/.test(text));
}
/** Reports cache failures. Called after the build, when their cost is known. */
function reportCache({ cache }, { steps, cacheProblems }, obstacle, { log }) {
    const executed = steps.filter(({ outcome }) => outcome === 'run');
    const seconds = executed.reduce((sum, step) => sum + step.seconds, 0);
    const cost = `${executed.length} of ${(0,wording/* plural */.LS)(steps.length, 'step')} ran, in ${seconds.toFixed(1)} s`;
    if (obstacle !== undefined) {
        const advice = /not supported/i.test(obstacle)
            ? '. To use a cache, run docker/setup-buildx-action before this step, or use Docker with the containerd image store'
            : '';
        // `auto` does not request a specific cache, so an unsupported one is not worth a warning.
        const logMessage = cache === 'auto' && advice !== '' ? log.info : log.warning;
        logMessage(`The build ran without a cache: ${obstacle}. ${cost}${advice}`);
    }
    for (const problem of cacheProblems) {
        const consequence = problem.startsWith('exporting')
            ? 'The cache could not be written, so the next build takes longer'
            : `The cache could not be read: ${cost}`;
        log.warning(`${consequence} (${problem})`);
    }
}

;// CONCATENATED MODULE: ./build/image/build/build-image.js




/** Builds the planned image, on its dependency image if it has one. */
async function buildImage(plan, dependencies, settings, services) {
    const { target, ingredients } = plan;
    const name = `${plan.client.name}:${target.imageTag}`;
    const { image, ref } = target;
    const cached = { image, owner: image, ref, stage: plan.request.target, ingredients };
    const run = await services.log.group(`Build ${name}`, () => runBuild(withDependencyImage(plan, dependencies), cached, settings, services));
    const seconds = run.seconds + (dependencies?.seconds ?? 0);
    const annotations = {
        ...plan.annotations,
        ...baseAnnotations(plan, dependencies),
        [oci_annotations/* buildSecondsKey */.zY]: seconds.toFixed(1),
    };
    return { ...run, plan, name, dependencies, layout: await annotateLayout(run.layout, annotations) };
}
function withDependencyImage({ request }, dependencies) {
    if (dependencies === undefined)
        return request;
    const { reference, digest, directory } = dependencies;
    const onDisk = directory === undefined ? [] : [[reference, `oci-layout://${directory}@${digest}`]];
    return {
        ...request,
        buildArgs: new Map([...request.buildArgs, [dependency_argument/* dependencyArgument */.v, reference]]),
        namedContexts: new Map([...(request.namedContexts ?? []), ...onDisk]),
    };
}
function baseAnnotations(plan, dependencies) {
    if (dependencies === undefined)
        return {};
    return { [oci_annotations/* baseNameKey */.QY]: plan.dependencies?.name ?? '', [oci_annotations/* baseDigestKey */.nq]: dependencies.digest };
}

// EXTERNAL MODULE: ./build/registry/docker-config.js
var docker_config = __webpack_require__(99275);
// EXTERNAL MODULE: ./build/registry/stored-login.js + 1 modules
var stored_login = __webpack_require__(35684);
;// CONCATENATED MODULE: ./build/image/build/docker-login.js





/**
 * Runs `task` with Docker logged in to registries for which only this action has credentials, to build on a private
 * dependency image or use a registry cache. The machine's own Docker configuration remains in effect and is not changed.
 */
async function withDockerLogin(logins, services, task) {
    const { runCommand, dockerConfigDirectory, temporaryDirectory } = services;
    const path = (0,external_node_path_.join)(dockerConfigDirectory, 'config.json');
    const needed = await chooseLogins(logins, path, runCommand);
    if (needed.size === 0)
        return task(runCommand);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-config-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const logIn = async () => {
        const content = await (0,promises_.readFile)(path, 'utf8').catch(() => '{}');
        await linkOtherFiles(dockerConfigDirectory, directory);
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config.json'), (0,docker_config/* withLogins */.F)(content, needed, path), { mode: 0o600 });
        // Cleanup commands need no login and may run after the directory is removed.
        return task(command => runCommand(command.file === 'docker' && !command.isCleanUp
            ? { ...command, env: { ...command.env, DOCKER_CONFIG: directory } }
            : command));
    };
    return (0,build_process/* withCleanUp */.pv)(services, remove, logIn, 'at once');
}
/**
 * Chooses the logins to add. Logins from the inputs take precedence over Docker's own, which take precedence over those
 * from the environment.
 */
async function chooseLogins({ login, fallback }, file, runCommand) {
    const addedLogins = new Map(login === undefined ? [] : [[login.registry, login.credentials]]);
    if (fallback === undefined || fallback.registry === login?.registry)
        return addedLogins;
    // A failing credential helper counts as no login; connecting to its registry reports the error.
    const storedLogin = await (0,stored_login/* readStoredLogin */.v)(file, fallback.registry, runCommand).catch(() => undefined);
    return storedLogin === undefined ? addedLogins.set(fallback.registry, fallback.credentials) : addedLogins;
}
/** Links the other files, because Docker finds plugins, builders and contexts through its configuration directory. */
async function linkOtherFiles(from, to) {
    const names = await (0,promises_.readdir)(from).catch(() => []);
    const others = names.filter(name => name !== 'config.json');
    await Promise.all(others.map(name => (0,promises_.symlink)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name))));
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/ingredients/ingredient-record.js






/** Maximum length in characters: a small fraction of the few megabytes that registries accept for a manifest. */
const maxRecordLength = 48_000;
const maxBytes = (maxRecordLength / 4) * 3;
const maxInflatedSize = 16 * 2 ** 20;
const markLength = 10;
/** Marks that fit in a record. Compression cannot shrink random hex digits below four bits each. */
const maxMarks = maxBytes / (markLength / 2);
/**
 * Records the ingredients of a build.
 *
 * @param depth directory depth at which files are grouped; null for no grouping.
 */
function ingredientRecord(ingredients, depth = null) {
    const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
    const settings = new Map([
        ['file', file],
        ['target', target ?? ''],
        ['platform', (0,oci_platform/* formatPlatform */.Bq)(platform)],
        ...(clonedCommit === undefined ? [] : [['commit of the cloned code', clonedCommit]]),
        ...[...buildArgs].map(([name, value]) => [`build argument ${name}`, shortHash(value)]),
        ...[...labels].map(([name, value]) => [`label ${name}`, shortHash(value)]),
    ]);
    return {
        files: Object.fromEntries(fileMarks(entries, depth)),
        depth,
        settings: Object.fromEntries(settings),
        bases: Object.fromEntries([...bases].map(([name, digest]) => [name, digest ?? null])),
        ...(dependencies === undefined ? {} : { dependencies: ingredientRecord(dependencies, depth) }),
    };
}
/** Encodes the record as text for an annotation. If there are too many files, they are grouped by directory. */
function encodeRecord(ingredients) {
    for (const depth of [null, 6, 5, 4, 3, 2, 1]) {
        const text = hasTooManyMarks(ingredients, depth)
            ? undefined
            : encode(ingredientRecord(ingredients, depth));
        if (text !== undefined)
            return text;
    }
    return encode(ingredientRecord({ ...ingredients, entries: [], dependencies: undefined }, 0)) ?? '';
}
/** Returns whether the marks alone exceed the size of a record. */
function hasTooManyMarks({ entries, dependencies }, depth) {
    const marked = new Set();
    for (const { path, mode, objectId } of [...entries, ...(dependencies?.entries ?? [])]) {
        // Files with equal content share a mark; each directory has its own.
        marked.add(depth === null ? `${mode} ${objectId}` : groupPath(path, depth));
        if (marked.size > maxMarks)
            return true;
    }
    return false;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function decodeRecord(text) {
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize });
        return (0,json/* parseJson */.q)(recordSchema, bytes, 'the record');
    }
    catch {
        return undefined;
    }
}
/** @returns undefined if the record is too long. */
function encode(record) {
    try {
        const bytes = (0,external_node_zlib_.deflateRawSync)(JSON.stringify(record), { level: 9, maxOutputLength: maxBytes });
        return bytes.toString('base64url');
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            return undefined;
        throw error;
    }
}
function fileMarks(entries, depth) {
    if (depth === null) {
        return new Map(entries.map(({ path, mode, objectId }) => [path, shortHash(`${mode} ${objectId}`)]));
    }
    const groups = Map.groupBy(sortedByPath(entries), ({ path }) => groupPath(path, depth));
    return new Map([...groups].map(([group, members]) => [group, shortened((0,oci_digest/* sha256DigestOfText */.S0)(formatEntries(members)))]));
}
/** Returns the directory of a path at this depth, with a trailing slash to distinguish it from a file. */
function groupPath(path, depth) {
    let slash = -1;
    for (let level = 0; level < depth; level += 1) {
        slash = path.indexOf('/', slash + 1);
        if (slash < 0)
            return path;
    }
    return path.slice(0, slash + 1);
}
function* formatEntries(entries) {
    let separator = '';
    for (const { path, mode, objectId } of entries) {
        yield `${separator}${path}\0${mode} ${objectId}`;
        separator = '\n';
    }
}
function shortHash(text) {
    return shortened((0,oci_digest/* sha256Digest */.sI)(Buffer.from(text)));
}
function shortened(digest) {
    return (0,oci_digest/* digestHex */.sU)(digest).slice(0, markLength);
}
const texts = valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj());
const flatSchema = valibot/* object */.Ik({
    files: texts,
    depth: valibot/* nullable */.me(valibot/* number */.ai()),
    settings: texts,
    bases: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* nullable */.me(valibot/* custom */.Ie(text => (0,oci_digest/* isDigest */.Bc)(String(text))))),
});
const recordSchema = valibot/* object */.Ik({
    ...flatSchema.entries,
    dependencies: valibot/* optional */.lq(flatSchema),
});

;// CONCATENATED MODULE: ./build/layers/packages/package.js
/** Package managers whose metadata is read. If two of their packages list a file, it belongs to the first manager. */
const managers = ['conda', 'debian', 'r', 'julia', 'pip'];
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
const package_record_maxInflatedSize = 4 * 2 ** 20;
/** Encodes the packages of an image as the text of an annotation. @returns undefined if it is too long. */
function encodePackages({ packages, others }) {
    const rows = packages.map(({ manager, name, version, build, size }) => [
        managers.indexOf(manager),
        ...[name, version, build, size],
    ]);
    const text = (0,external_node_zlib_.deflateRawSync)(JSON.stringify([others, rows]), { level: 9 }).toString('base64url');
    return text.length <= package_record_maxLength ? text : undefined;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function decodePackages(text) {
    if (text === undefined)
        return undefined;
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: package_record_maxInflatedSize });
        const [others, rows] = (0,json/* parseShape */.T)(schema, JSON.parse(bytes.toString()), 'the record of the packages');
        const packages = rows.flatMap(([index, name, version, build, size]) => {
            const manager = managers[index];
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
    const [old, current] = [decodePackages(before), decodePackages(after)];
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
    const advice = saved === 0 ? '' : `; holding the rebuilds would save ${(0,units/* formatSize */.Xq)(saved)} of every pull`;
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

;// CONCATENATED MODULE: ./build/registry/head-manifest.js




/**
 * Checks whether the client can pull a manifest that exists.
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
    if (status === 200 && digest !== null && (0,oci_digest/* isDigest */.Bc)(digest))
        return digest;
    // A HEAD response has no body to explain the error.
    return (await (0,registry_source/* findManifest */.J)(client, target))?.digest;
}
/** Sends a HEAD request for a manifest. Returns the status, and the digest from the headers, if any. */
async function headManifest(client, target) {
    const headers = { accept: media_types/* manifestMediaTypes */.$P.join(', ') };
    const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' };
    const response = await client.send(request);
    (0,idle_timeout/* cancelBody */.r0)(response);
    return { status: response.status, digest: response.headers.get('docker-content-digest') };
}

;// CONCATENATED MODULE: ./build/registry/mount-sources.js

/** Image repositories from which the registry may mount blobs instead of receiving them again. */
class MountSources {
    #usable;
    /** @param target repository to mount into. Only other repositories of the same registry are used. */
    constructor(candidates, target) {
        this.#usable = candidates.filter(candidate => candidate.registry === target.registry && !(0,oci_reference/* isSameImageRepository */.oL)(candidate, target));
    }
    all() {
        return this.#usable;
    }
    /** Removes a source that is not readable or whose registry does not support mounting. */
    drop(source) {
        this.#usable = this.#usable.filter(candidate => candidate !== source);
    }
}

;// CONCATENATED MODULE: ./build/registry/push-manifest.js








/** Pushes a manifest by digest or tag. */
async function pushManifest(client, manifest, target) {
    const parsed = (0,oci_manifest/* parseManifest */.Ng)(manifest.bytes, manifest.mediaType, `the manifest for ${client.name}`);
    if (!media_types/* manifestMediaTypes */.$P.includes(parsed.mediaType))
        throw new user_error/* UserError */.yo('unsupported-image', `${client.name}: a manifest of type "${parsed.mediaType}" cannot be pushed: expected one of ${media_types/* manifestMediaTypes */.$P.join(', ')}`);
    await (0,retry/* withRetry */.bD)(client.retry, () => put(client, { bytes: manifest.bytes, mediaType: parsed.mediaType }, target));
}
/** Error for a blob that is not visible yet because it was just pushed, or is being pushed by another run. */
const blobUnknown = /\b(?:MANIFEST_)?BLOB_UNKNOWN\b|\bunknown blob\b/i;
async function put(client, { bytes, mediaType }, target) {
    const label = `${client.name}: manifest ${target}`;
    const response = await client.send({
        method: 'PUT',
        target: `manifests/${target}`,
        headers: { 'content-type': mediaType },
        body: Buffer.from(bytes),
        access: 'pull,push',
    });
    if (response.status !== 201) {
        const message = await client.describeErrorResponse(response, label, 'pull,push');
        throw blobUnknown.test(message)
            ? new retry/* RetryableError */.dw(message)
            : new user_error/* UserError */.yo('registry-rejected', message);
    }
    (0,idle_timeout/* cancelBody */.r0)(response);
    assertSameDigest(response, (0,oci_digest/* sha256Digest */.sI)(bytes), label);
}
/**
 * Points tags, one at a time, to a manifest whose blobs are already in the registry.
 *
 * @param done further tags that point to it, for the error message.
 * @throws Error that names the tags that point to it and those that do not.
 */
async function pushTags(client, manifest, tags, done = []) {
    for (const [index, tag] of tags.entries()) {
        try {
            await pushManifest(client, manifest, tag);
        }
        catch (error) {
            const reason = (0,error_message/* messageOf */.b)(error);
            const pushed = [...done, ...tags.slice(0, index)];
            const missing = tags.slice(index);
            throw new user_error/* UserError */.yo('push-incomplete', `${reason}. The image itself is in the registry as ${manifest.digest}. Tags that point to it: ` +
                `${pushed.join(', ') || 'none'}; missing tags: ${missing.join(', ')}. Run this again to push only the missing tags`, { cause: error });
        }
    }
}

;// CONCATENATED MODULE: ./build/registry/push-image.js





const maxConcurrentLookups = 12;
/** More than one, because a single connection rarely uses the full bandwidth. */
const maxConcurrentUploads = 6;
/**
 * Pushes missing blobs, then the manifests that reference them, then the tags, so that a tag never points to an
 * incomplete image. Source: OCI distribution-spec, "Push".
 *
 * @returns the digest that the tags now point to, computed from the bytes sent.
 * @throws Error that names the blob, manifest or tags that could not be pushed, and the tags that have changed.
 */
async function pushImage(client, image, tags, options = {}) {
    const root = await image.readManifest();
    const { manifests, blobs } = await collect(image, root);
    await pushBlobs(client, image, blobs, options);
    for (const manifest of manifests)
        await pushManifest(client, manifest, manifest.digest);
    await pushTags(client, root, tags);
    return root.digest;
}
async function pushBlobs(client, image, blobs, { progress = {}, mountFrom = [] }) {
    const exists = await (0,concurrency/* mapConcurrent */._)(blobs, maxConcurrentLookups, blob => hasBlob(client, blob));
    const missing = blobs.filter((_, index) => exists[index] !== true);
    for (const blob of blobs) {
        if (missing.includes(blob))
            progress.blobSent?.(blob, 0);
        else
            progress.blobSkipped?.(blob);
    }
    const sources = new MountSources(mountFrom, client.repository);
    const abort = new AbortController();
    // Largest first, because a large blob started last would be uploaded alone.
    const ordered = missing.toSorted((first, second) => second.size - first.size);
    await (0,concurrency/* mapConcurrent */._)(ordered, maxConcurrentUploads, async (descriptor) => {
        const path = image.blobPath(descriptor.digest);
        const onSent = (bytes) => progress.blobSent?.(descriptor, bytes);
        try {
            const from = await uploadBlob(client, { descriptor, path, sources, onSent, signal: abort.signal });
            if (from === undefined)
                progress.blobPushed?.(descriptor);
            else
                progress.blobMounted?.(descriptor, from);
        }
        catch (error) {
            // The image cannot be completed: cancel the other uploads.
            abort.abort(error);
            throw error;
        }
    });
}
async function collect(image, stored) {
    const parsed = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `a manifest of ${image.name}`);
    if (parsed.kind === 'manifest')
        return { manifests: [stored], blobs: distinct([parsed.config, ...parsed.layers]) };
    const children = [];
    for (const child of parsed.manifests) {
        const childManifest = await image.readManifest(child.digest);
        children.push(await collect(image, {
            ...childManifest,
            mediaType: (0,oci_manifest/* isAttestation */.H3)(child) ? undefined : child.mediaType,
        }));
    }
    return {
        manifests: [...children.flatMap(child => child.manifests), stored],
        blobs: distinct(children.flatMap(child => child.blobs)),
    };
}
function distinct(descriptors) {
    return [...new Map(descriptors.map(descriptor => [descriptor.digest, descriptor])).values()];
}

// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(49338);
;// CONCATENATED MODULE: ./build/image/request/required-checks.js





function requiredChecks(settings, { contract, digest }) {
    const { checkContract, smokeTest, smokeCommand, startTimeout, budget, oversize } = settings;
    const command = smokeCommand === undefined ? null : (0,oci_digest/* sha256Digest */.sI)(Buffer.from(smokeCommand));
    return {
        contract: checkContract ? (digest ?? 'binder') : null,
        smoke: smokeTest ? { port: contract.port, command, timeout: startTimeout } : null,
        layers: oversize === 'fail' ? { largest: budget.maxLayerSize, measure: budget.measure } : null,
    };
}
/**
 * Describes the checks that are required now but were not when the image was verified. Contract files cannot be ordered
 * by strictness, so a different contract file always counts as a missing check.
 *
 * @param before undefined for an image pushed before checks were recorded; it counts as verified, otherwise every such
 *   image would be rebuilt.
 */
function missingChecks(before, now) {
    if (before === undefined)
        return [];
    return [
        ...missingContract(before.contract, now.contract),
        ...missingStart(before.smoke, now.smoke),
        ...missingLayers(before.layers, now.layers),
    ];
}
function missingContract(before, now) {
    if (now === null || now === before)
        return [];
    return [before === null ? 'check-contract is now enabled' : 'the contract has changed'];
}
function missingStart(before, now) {
    if (now === null)
        return [];
    if (before === null)
        return ['smoke-test is now enabled'];
    return [
        ...(now.port === before.port ? [] : [`the port is now ${now.port}, was ${before.port}`]),
        ...(now.command === null || now.command === before.command ? [] : ['smoke-command has changed']),
        ...(now.timeout >= before.timeout
            ? []
            : [`start-timeout is now ${(0,units/* formatDuration */.a3)(now.timeout)}, was ${(0,units/* formatDuration */.a3)(before.timeout)}`]),
    ];
}
function missingLayers(before, now) {
    if (now === null)
        return [];
    if (before === null)
        return ['oversize is now "fail"'];
    if (now.measure !== before.measure)
        return [`measure is now "${now.measure}", was "${before.measure}"`];
    if (now.largest >= before.largest)
        return [];
    return [`max-layer-size is now ${(0,units/* formatSize */.Xq)(now.largest)}, was ${(0,units/* formatSize */.Xq)(before.largest)}`];
}
/** Encodes the checks as the text of an annotation. */
function encodeChecks(checks) {
    return JSON.stringify(checks);
}
/** Record without any checks. Replaces an unreadable record, because anyone can annotate an image. */
const noChecks = { contract: null, smoke: null, layers: null };
/** Decodes the checks from an annotation. @param text undefined if there is no annotation. */
function decodeChecks(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,json/* parseJson */.q)(required_checks_schema, Buffer.from(text), 'the record of checks');
    }
    catch {
        return noChecks;
    }
}
const required_checks_schema = valibot/* object */.Ik({
    contract: valibot/* nullable */.me(valibot/* string */.Yj()),
    smoke: valibot/* nullable */.me(valibot/* object */.Ik({ port: valibot/* number */.ai(), command: valibot/* nullable */.me(valibot/* string */.Yj()), timeout: valibot/* number */.ai() })),
    layers: valibot/* nullable */.me(valibot/* object */.Ik({ largest: valibot/* number */.ai(), measure: valibot/* picklist */.KI(layer_verdict/* measures */.qY) })),
});

;// CONCATENATED MODULE: ./build/image/identify/find-published.js









/**
 * Looks up the image of a tag. The manifest suffices for an image pushed by this action; for any other image the config
 * is read too, but never a layer.
 *
 * @param explain receives the reason why an image cannot be reused.
 * @returns undefined if the tag does not exist or its image cannot be reused; the tag is then replaced.
 */
async function findPublished(client, imageTag, platform, explain) {
    const stored = await (0,registry_source/* findManifest */.J)(client, imageTag);
    if (stored === undefined)
        return undefined;
    try {
        const name = `${client.name}:${imageTag}`;
        const manifest = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `the manifest of ${name}`);
        if (manifest.kind === 'manifest' && oci_annotations/* fingerprintKey */.SV in manifest.annotations) {
            return { stored, digest: stored.digest, ...readAnnotations(manifest) };
        }
        const source = (0,registry_source/* registrySource */.B)(client, { ...client.repository, tag: imageTag, digest: stored.digest });
        const image = await (0,read_image/* readImage */.AM)(source, platform);
        return { stored, digest: stored.digest, ...readAnnotations(image.manifest), ...(0,image_labels/* imageOrigin */.G)(image) };
    }
    catch (error) {
        explain(`The current image of the tag cannot be reused: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
}
/**
 * Looks up an image for a build that does not push. A failed lookup counts as not found: a workflow for a pull request
 * from a fork has no login for a private image, and reusing an image only saves time.
 */
async function findIfReadable(find, name, log) {
    return find().catch((error) => {
        const reason = (0,error_message/* messageOf */.b)(error);
        log.info(`${name} cannot be read and counts as not found, because nothing is pushed: ${reason}`);
        return undefined;
    });
}
function readAnnotations({ annotations, layers }) {
    const base = annotations[oci_annotations/* baseDigestKey */.nq] ?? '';
    const seconds = Number(annotations[oci_annotations/* buildSecondsKey */.zY] ?? Number.NaN);
    return {
        layers,
        created: annotations[oci_annotations/* createdKey */.Yw],
        revision: annotations[oci_annotations/* revisionKey */.d7] || undefined,
        ref: annotations[oci_annotations/* refNameKey */.G4],
        source: annotations[oci_annotations/* sourceKey */.Zt],
        fingerprint: annotations[oci_annotations/* fingerprintKey */.SV],
        ingredients: decodeRecord(annotations[oci_annotations/* ingredientsKey */.OZ] ?? ''),
        checks: decodeChecks(annotations[oci_annotations/* checksKey */.vc]),
        buildSeconds: Number.isFinite(seconds) ? seconds : undefined,
        dependencies: (0,oci_digest/* isDigest */.Bc)(base) ? base : undefined,
        split: annotations[oci_annotations/* splitKey */._$],
        packages: annotations[oci_annotations/* packagesKey */.De],
    };
}

// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(15496);
// EXTERNAL MODULE: ./build/tar/path-tree.js
var path_tree = __webpack_require__(17406);
;// CONCATENATED MODULE: ./build/layers/packages/compiled-file.js

/** Returns the source of a compiled Python file: `a/b.py` for `a/__pycache__/b.cpython-312.opt-1.pyc`. */
function sourceOfCompiled(path) {
    if (!path.endsWith('.pyc'))
        return undefined;
    const folder = (0,path_tree/* parentDirectory */.im)(path);
    if ((0,path_tree/* baseName */.Fl)(folder) !== '__pycache__')
        return path.slice(0, -1);
    const [module = ''] = (0,path_tree/* baseName */.Fl)(path).split('.', 1);
    const parent = (0,path_tree/* parentDirectory */.im)(folder);
    return parent === '' ? `${module}.py` : `${parent}/${module}.py`;
}

;// CONCATENATED MODULE: ./build/layers/packages/package-owners.js


/**
 * Determines which package each existing file belongs to. A file that several packages list belongs to the first of them. A
 * package whose metadata belongs to another package, such as the Python metadata of a conda package, is part of it.
 *
 * @param packages in the order of `readPackages`.
 * @param paths existing files, without folders.
 */
function findOwners(packages, paths) {
    const existing = new Set(paths);
    const owners = new Map();
    const folders = new Map();
    const labels = new Set();
    const found = [];
    for (const item of packages) {
        const { metadata } = item;
        if (metadata !== '' && (owners.has(metadata) || isBelow(metadata, folders)))
            continue;
        const { manager, name, version, build } = item;
        const owned = { manager, name, version, build, label: chooseLabel(item, labels) };
        found.push(owned);
        addFirst(owners, existingPaths([metadata, ...item.files], existing), owned);
        addFirst(folders, item.folders, owned);
    }
    for (const path of paths) {
        const owner = findAbove(path, folders);
        if (owner !== undefined)
            addFirst(owners, [path], owner);
    }
    addCompiledFiles(paths, existing, owners);
    return { owners, packages: found };
}
/** Returns the name, with its manager, its place and a number as far as necessary to distinguish it. */
function chooseLabel({ manager, name, place }, taken) {
    let label = name;
    const details = [manager, place];
    for (let number = 2; taken.has(label); number++)
        label = `${name} (${details.shift() ?? `${place}, ${number}`})`;
    taken.add(label);
    return label;
}
/** Assigns the paths that have no owner yet. */
function addFirst(owners, paths, owner) {
    for (const path of paths)
        if (!owners.has(path))
            owners.set(path, owner);
}
function existingPaths(listed, existing) {
    return listed.flatMap(path => (existing.has(path) ? path : (mergedPath(path, existing) ?? [])));
}
/** Returns the path below `usr` where `bin` and `lib` are links to `usr/bin` and `usr/lib`, as in Debian. */
function mergedPath(path, existing) {
    const merged = `usr/${path}`;
    return /^(?:s?bin|lib\w*)\//.test(path) && existing.has(merged) ? merged : undefined;
}
function isBelow(path, folders) {
    return findAbove(path, folders) !== undefined;
}
function findAbove(path, folders) {
    if (folders.size === 0)
        return undefined;
    for (let folder = (0,path_tree/* parentDirectory */.im)(path); folder !== ''; folder = (0,path_tree/* parentDirectory */.im)(folder)) {
        const owner = folders.get(folder);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
/** Compiled Python files that were not part of a package belong to the package of their source. */
function addCompiledFiles(paths, existing, owners) {
    for (const path of paths) {
        const source = owners.has(path) ? undefined : sourceOfCompiled(path);
        const owner = source === undefined || !existing.has(source) ? undefined : owners.get(source);
        if (owner !== undefined)
            owners.set(path, owner);
    }
}

;// CONCATENATED MODULE: ./build/layers/packages/relative-path.js
/** Resolves a path that metadata lists relative to a folder. @returns undefined if it is outside the root, or absolute. */
function resolvePath(folder, path) {
    if (path.startsWith('/'))
        return undefined;
    const segments = folder === '' ? [] : folder.split('/');
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}

;// CONCATENATED MODULE: ./build/layers/packages/conda-packages.js




/** Path of a package's metadata in its environment. Source: conda documentation, "Conda package specification". */
const metadataPath = /^(.*?)(?:^|\/)conda-meta\/[^/]+\.json$/;
/** Path of a record with a line of metadata for each package, taken before `conda-meta` was deleted. */
const recordPath = /^(.*?)(?:^|\/)share\/binder-actions\/conda-packages\.jsonl$/;
const conda_packages_schema = valibot/* object */.Ik({
    name: valibot/* string */.Yj(),
    version: valibot/* string */.Yj(),
    build: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    files: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj()), []),
});
function isCondaMetadata(path) {
    return metadataPath.test(path) || recordPath.test(path);
}
/** Reads the package, or the packages of a record. @returns undefined if the path is not that of conda metadata. */
function readCondaPackages(path, content) {
    const [, place] = metadataPath.exec(path) ?? [];
    if (place !== undefined)
        return [readPackage(content, place, path)].filter(isValid);
    const [, recorded] = recordPath.exec(path) ?? [];
    if (recorded === undefined)
        return undefined;
    return splitLines(content)
        .map(line => readPackage(line, recorded, ''))
        .filter(isValid);
}
/** @throws Error if the metadata is malformed. */
function readPackage(content, place, metadata) {
    const { name, version, build, files } = (0,json/* parseJson */.q)(conda_packages_schema, content, 'the metadata of a package');
    const paths = files.flatMap(file => resolvePath(place, file) ?? []);
    return { manager: 'conda', name, version, build, place, metadata, files: paths, folders: [] };
}
function splitLines(content) {
    const lines = Buffer.from(content).toString('utf8').split('\n');
    return lines.filter(line => line.trim() !== '').map(line => Buffer.from(line));
}

;// CONCATENATED MODULE: ./build/layers/packages/debian-packages.js


/** Source: dpkg, deb-control(5) and dpkg(1), "FILES"; `status.d` is the form of Google's distroless images. */
const statusPath = /^var\/lib\/dpkg\/status(?:\.d\/[^/]+)?$/;
const listPath = /^var\/lib\/dpkg\/info\/([^/]+)\.list$/;
const infoFolder = 'var/lib/dpkg/info/';
function isDebianMetadata(path) {
    return (statusPath.test(path) && !path.endsWith('.md5sums')) || listPath.test(path);
}
/**
 * Reads all installed packages. A package whose list of files is missing has no files.
 *
 * @param paths all paths of the image or layer, which contain the scripts and lists of each package.
 */
function readDebianPackages(contents, paths) {
    const stanzas = [...contents]
        .filter(([path]) => statusPath.test(path))
        .flatMap(([, content]) => parseStanzas(content))
        .filter(isInstalled);
    const counts = new Map();
    for (const stanza of stanzas)
        count(counts, debian_packages_field(stanza, 'Package'));
    const infoFiles = groupInfoFiles(paths);
    return stanzas
        .map(stanza => {
        const [name, architecture] = [debian_packages_field(stanza, 'Package'), debian_packages_field(stanza, 'Architecture')];
        const isAmbiguous = (counts.get(name) ?? 0) > 1;
        const keys = isAmbiguous ? [`${name}:${architecture}`] : [name, `${name}:${architecture}`];
        return {
            manager: 'debian',
            name: isAmbiguous ? `${name}:${architecture}` : name,
            ...splitVersion(debian_packages_field(stanza, 'Version')),
            ...{ place: '', metadata: '', folders: [] },
            files: keys.flatMap(key => [
                ...parseList(contents.get(`${infoFolder}${key}.list`)),
                ...(infoFiles.get(key) ?? []),
            ]),
        };
    })
        .filter(isValid);
}
/** Separates the number of a rebuild without changes: `1.2-3+b1` is the version `1.2-3` built again. */
function splitVersion(text) {
    const [, version = text, build = ''] = /^(.*[^+])\+(b\d+)$/.exec(text) ?? [];
    return { version, build };
}
function isInstalled(stanza) {
    // In `status.d`, all packages are installed and have no status.
    const status = stanza.get('status');
    return status === undefined || / installed$/.test(status);
}
function debian_packages_field(stanza, name) {
    return stanza.get(name.toLowerCase()) ?? '';
}
function parseStanzas(content) {
    const text = Buffer.from(content).toString('utf8');
    return text.split(/\n[ \t]*\n/).map(stanza => {
        const fields = new Map();
        for (const line of stanza.split('\n')) {
            const colon = line.indexOf(':');
            if (colon > 0 && !/^[ \t]/.test(line))
                fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
        }
        return fields;
    });
}
/** Returns the paths in a list, which are absolute and include folders. */
function parseList(content) {
    if (content === undefined)
        return [];
    return Buffer.from(content)
        .toString('utf8')
        .split('\n')
        .flatMap(line => (line.startsWith('/') ? (resolvePath('', line.slice(1)) ?? []) : []));
}
/** Returns the lists and scripts of each package, by the package and, where necessary, the architecture. */
function groupInfoFiles(paths) {
    const found = new Map();
    for (const path of paths) {
        if (!path.startsWith(infoFolder))
            continue;
        const key = path.slice(infoFolder.length, path.lastIndexOf('.'));
        const files = found.get(key);
        if (files === undefined)
            found.set(key, [path]);
        else
            files.push(path);
    }
    return found;
}
function count(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./build/layers/packages/julia-packages.js


/** Source: Julia, Pkg documentation, "Glossary", depot; the folder of a package is named by a hash of its content. */
const projectPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Project\.toml$/;
const artifactsPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Artifacts\.toml$/;
const manifestPath = /^(?:.*\/)?environments\/[^/]+\/(?:Julia)?Manifest\.toml$/;
function isJuliaMetadata(path) {
    return projectPath.test(path) || artifactsPath.test(path) || manifestPath.test(path);
}
/** Reads the packages of all depots, with their artifacts and compiled code. */
function readJuliaPackages(contents, paths) {
    const compiled = findCompiled(paths);
    const versions = readManifests(contents);
    const packages = [...contents].flatMap(([path, content]) => {
        const [, depot, name = '', build = ''] = projectPath.exec(path) ?? [];
        if (depot === undefined)
            return [];
        const [, own] = /^version *= *"([^"]*)"/m.exec(toText(content)) ?? [];
        const folder = (0,path_tree/* parentDirectory */.im)(path);
        const artifacts = readArtifacts(contents.get(`${folder}/Artifacts.toml`), depot);
        const folders = [folder, ...artifacts, ...(compiled.get(`${depot} ${name}`) ?? [])];
        const version = own ?? versions.get(name) ?? '';
        const place = depot.replace(/\/$/, '');
        return [{ manager: 'julia', name, version, build, place, metadata: path, files: [], folders }];
    });
    return packages.filter(isValid);
}
function readManifests(contents) {
    const versions = new Map();
    for (const [path, content] of contents) {
        if (!manifestPath.test(path))
            continue;
        let name = '';
        for (const line of toText(content).split('\n')) {
            name = /^\[\[(?:deps\.)?(\w+)\]\]/.exec(line)?.[1] ?? name;
            const [, version] = /^version *= *"([^"]*)"/.exec(line) ?? [];
            if (version !== undefined)
                versions.set(name, version);
        }
    }
    return versions;
}
function readArtifacts(content, depot) {
    if (content === undefined)
        return [];
    const hashes = toText(content).matchAll(/^[ \t]*git-tree-sha1 *= *"([0-9a-f]{40})"/gm);
    return [...hashes].map(([, hash = '']) => `${depot}artifacts/${hash}`);
}
/** Returns the folders of compiled code, by depot and package. */
function findCompiled(paths) {
    const found = new Map();
    for (const path of paths) {
        const [folder, depot = '', name = ''] = /^((?:.*\/)?)compiled\/v[\d.]+\/(\w+)(?=\/)/.exec(path) ?? [];
        if (folder === undefined)
            continue;
        const key = `${depot} ${name}`;
        found.set(key, (found.get(key) ?? new Set()).add(folder));
    }
    return found;
}
function toText(content) {
    return Buffer.from(content).toString('utf8');
}

;// CONCATENATED MODULE: ./build/layers/packages/python-packages.js



/** Source: Python packaging user guide, "Recording installed projects". */
const python_packages_recordPath = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
function isPythonMetadata(path) {
    return python_packages_recordPath.test(path);
}
/** Reads a package installed by pip. @returns undefined if the path is not that of such a record. */
function readPythonPackage(path, content) {
    if (!python_packages_recordPath.test(path))
        return undefined;
    const folder = (0,path_tree/* parentDirectory */.im)(path);
    const place = (0,path_tree/* parentDirectory */.im)(folder);
    const [, name = '', version = ''] = /^(.+)-([^-]+)\.dist-info$/.exec((0,path_tree/* baseName */.Fl)(folder)) ?? [];
    const files = Buffer.from(content)
        .toString('utf8')
        .split('\n')
        .flatMap(line => resolvePath(place, firstColumn(line.replace(/\r$/, ''))) ?? []);
    const found = {
        manager: 'pip',
        name: name.toLowerCase().replaceAll(/[._]/g, '-'),
        ...{ version, build: '', place, metadata: path },
        // Written after the record, such as `direct_url.json` and `REQUESTED`.
        ...{ files: files.filter(file => file !== place), folders: [folder] },
    };
    return [found].filter(isValid);
}
/** Returns the first column of a line of comma-separated values. */
function firstColumn(line) {
    if (!line.startsWith('"'))
        return line.split(',', 1)[0] ?? '';
    const [, quoted = ''] = /^"((?:[^"]|"")*)"/.exec(line) ?? [];
    return quoted.replaceAll('""', '"');
}

;// CONCATENATED MODULE: ./build/layers/packages/r-packages.js


/** Source: R, "Writing R Extensions", section 1.1.1, "The DESCRIPTION file". */
const descriptionPath = /(?:^|\/)(?:site-)?library\/[\w.]+\/DESCRIPTION$/;
function isRMetadata(path) {
    return descriptionPath.test(path);
}
/** Reads a package installed by R. @returns undefined if the path is not that of a description. */
function readRPackage(path, content) {
    if (!descriptionPath.test(path))
        return undefined;
    const text = Buffer.from(content).toString('utf8');
    const [, name = ''] = /^Package: *(\S+)/m.exec(text) ?? [];
    const [, version = ''] = /^Version: *(\S+)/m.exec(text) ?? [];
    const [, builtWith = ''] = /^Built: *R *([\d.]+);/m.exec(text) ?? [];
    const folder = (0,path_tree/* parentDirectory */.im)(path);
    const found = {
        ...{ manager: 'r', name, version },
        build: builtWith === '' ? '' : `R-${builtWith}`,
        ...{ place: (0,path_tree/* parentDirectory */.im)(folder), metadata: path, files: [], folders: [folder] },
    };
    return [found].filter(isValid);
}

;// CONCATENATED MODULE: ./build/layers/packages/read-packages.js






/** Maximum bytes of one metadata file. The largest real ones, of packages with many headers, have a few megabytes. */
const maxMetadataSize = 16 * 2 ** 20;
/** Returns whether the content of a file is needed to list the packages of an image. */
function isPackageMetadata({ path, type, size }) {
    return (type === 'file' &&
        size <= maxMetadataSize &&
        (isDebianMetadata(path) ||
            isCondaMetadata(path) ||
            isPythonMetadata(path) ||
            isRMetadata(path) ||
            isJuliaMetadata(path)));
}
/**
 * Returns the packages that metadata describes, in an order that does not depend on that of the files. Metadata that is
 * malformed is ignored.
 *
 * @param contents content of the files that `isPackageMetadata` selects, by path.
 * @param paths all paths.
 */
function readPackages(contents, paths) {
    const all = [...paths];
    const found = [...readDebianPackages(contents, all), ...readJuliaPackages(contents, all)];
    for (const [path, content] of contents) {
        for (const one of readOne(path, content))
            found.push(one);
    }
    return found.sort((a, b) => managers.indexOf(a.manager) - managers.indexOf(b.manager) ||
        compare(a.name, b.name) ||
        compare(a.place, b.place) ||
        compare(a.metadata, b.metadata) ||
        compare(a.version, b.version));
}
function readOne(path, content) {
    try {
        return (readCondaPackages(path, content) ??
            readPythonPackage(path, content) ??
            readRPackage(path, content) ??
            []);
    }
    catch {
        // An image is laid out by folders where its metadata is malformed.
        return [];
    }
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/layers/packages/image-packages.js



/** Files that differ from build to build, or only repeat what the packages say. */
const image_packages_volatile = /^(?:var\/(?:log|cache|tmp|lib\/(?:apt|dpkg))|tmp|run|proc|sys|dev)\/|^etc\/(?:ld\.so\.cache|machine-id|hostname|hosts|resolv\.conf)$|(?:^|\/)\.cache\/|(?:^|\/)conda-meta\/history$|\.pyc$/;
/**
 * Lists the packages of an image, and marks its other files.
 *
 * @param entries visible entries.
 * @param ratio compressed bytes for each byte in the layers.
 */
function recordContent(entries, ratio) {
    const contents = new Map(entries.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content]])));
    const files = entries.filter(({ type }) => type !== 'directory');
    const paths = files.map(({ path }) => path);
    const { owners, packages } = findOwners(readPackages(contents, paths), paths);
    const sizes = new Map();
    for (const { path, tarSize } of files) {
        const owner = owners.get(path);
        if (owner !== undefined)
            sizes.set(owner, (sizes.get(owner) ?? 0) + tarSize);
    }
    const listed = packages.map(found => {
        const { manager, label, version, build } = found;
        return {
            manager,
            name: nameInRecord(label),
            version,
            build,
            size: Math.round((sizes.get(found) ?? 0) * ratio),
        };
    });
    return { packages: listed, others: markOthers(files.filter(({ path }) => !owners.has(path))) };
}
function markOthers(files) {
    const lines = files
        .filter(({ path }) => !image_packages_volatile.test(path))
        .map(({ path, type, size, mode, linkTarget = '' }) => JSON.stringify([path, type, size, mode, linkTarget]));
    return hashText(lines.sort().join('\n'));
}
function hashText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** Packages of the same name are distinguished by the folder of their environment. */
function nameInRecord(label) {
    return label.replaceAll(/[^\w.+:~!^-]+/g, '-').slice(0, 100);
}
/**
 * Combines the packages of an image with those of the image that it was built on. The upper layers may contain the list of
 * a lower package without its files, or no longer list a package of Debian, which was then removed.
 */
function mergeContent(lower, upper) {
    return {
        packages: mergePackages(lower.packages, upper.packages),
        others: hashText(`${lower.others} ${upper.others}`),
    };
}
function mergePackages(lower, upper) {
    const key = ({ manager, name }) => `${manager} ${name}`;
    const isListed = upper.some(({ manager }) => manager === 'debian');
    const kept = isListed ? lower.filter(({ manager }) => manager !== 'debian') : lower;
    const merged = new Map(kept.map(found => [key(found), found]));
    const former = new Map(lower.map(found => [key(found), found]));
    for (const found of upper) {
        const before = former.get(key(found));
        const isLower = found.size === 0 && before?.version === found.version && before.build === found.build;
        merged.set(key(found), isLower ? before : found);
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./build/layers/packages/missing-metadata.js

/** Bytes of metadata for each file and each package, as in environments of several hundred packages. */
const fileCost = 260;
const packageCost = 4_000;
/** Files by which packages built for conda can be recognized if `conda-meta` was deleted. */
const installerPath = /^(.*?)(?:^|\/)lib\/python[\d.]+\/site-packages\/[^/]+\.dist-info\/INSTALLER$/;
function isInstallerMark(path) {
    return installerPath.test(path);
}
/**
 * Advises to keep the metadata of packages that was deleted.
 *
 * @param entries visible entries, with the content of the files that `isInstallerMark` selects.
 */
function advise(entries) {
    return findMissingMetadata(entries).map(({ place, size }) => `/${place === '' ? '' : `${place}/`}conda-meta was deleted: keeping it costs about ${(0,units/* formatSize */.Xq)(size)}, and lets layers ` +
        'be grouped by package');
}
function findMissingMetadata(entries) {
    const packages = new Map();
    for (const { path, content } of entries) {
        const [, place] = content === undefined ? [] : (installerPath.exec(path) ?? []);
        if (place !== undefined &&
            Buffer.from(content ?? '')
                .toString('utf8')
                .trim() === 'conda')
            packages.set(place, (packages.get(place) ?? 0) + 1);
    }
    return [...packages].flatMap(([place, count]) => {
        const prefix = place === '' ? '' : `${place}/`;
        const own = entries.filter(({ path, type }) => type !== 'directory' && path.startsWith(prefix));
        const isPresent = own.some(({ path }) => path.startsWith(`${prefix}conda-meta/`) ||
            path === `${prefix}share/binder-actions/conda-packages.jsonl`);
        return isPresent ? [] : [{ place, size: own.length * fileCost + count * packageCost }];
    });
}

// EXTERNAL MODULE: ./build/layers/stream-layer.js + 3 modules
var stream_layer = __webpack_require__(71102);
;// CONCATENATED MODULE: ./build/layers/read-files.js





/** Maximum size of all kept contents in bytes. An image that exceeds it was crafted to exhaust memory. */
const maxContentSize = 128 * 2 ** 20;
/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted returns whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error that names the layer if it is damaged, or the image if the selected content is too large.
 */
async function readFiles(source, image, isWanted) {
    const { layers } = image.manifest;
    let total = 0;
    const readLayer = async (descriptor, index) => {
        const label = (0,layer_name/* layerName */.H)(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        const entries = [];
        await (0,stream_layer/* streamLayer */.q)(source, { descriptor, diffId, label }, {
            onEntry: entry => entries.push(entry),
            chooseContent: entry => {
                const last = entries.at(-1);
                if (last === undefined || !isWanted(entry))
                    return undefined;
                total += entry.size;
                if (total > maxContentSize)
                    throw new user_error/* UserError */.yo('layer-not-readable', `${image.name} has too many notebooks and scripts to read: remove those that the image does not need`);
                return keepContent(last, entry.size);
            },
        });
        return entries;
    };
    // Largest first, so that no large layer is left for a single processor at the end.
    const bySize = layers.map((descriptor, index) => ({ descriptor, index }));
    bySize.sort((a, b) => b.descriptor.size - a.descriptor.size);
    const found = [];
    await (0,concurrency/* mapConcurrent */._)(bySize, (0,external_node_os_.availableParallelism)(), async ({ descriptor, index }) => {
        found[index] = await readLayer(descriptor, index);
    });
    return found;
}
function keepContent(entry, size) {
    const content = new Uint8Array(size);
    let filled = 0;
    entry.content = content;
    return chunk => {
        // A sparse file stores at most its size.
        content.set(chunk.subarray(0, size - filled), filled);
        filled += chunk.length;
    };
}

;// CONCATENATED MODULE: ./build/image/packages/record-packages.js












/**
 * Records the packages of an image in its manifest, so that later images can be compared with it without a layer. Layers of
 * a base with such a record are not read. An image whose packages cannot be listed gets no record.
 */
async function recordPackages(unrecorded, base, services) {
    const { layout, name, platform } = unrecorded;
    const start = performance.now();
    try {
        const lower = decodePackages(base?.packages);
        const image = await (0,read_image/* readImage */.AM)(layout, platform);
        const known = new Set(lower === undefined ? [] : base?.layers.map(({ digest }) => digest));
        const upper = withoutLayers(image, known);
        const layers = await readFiles(layout, upper, entry => isPackageMetadata(entry) || isInstallerMark(entry.path));
        const entries = (0,flatten_layers/* flattenLayers */.n)(layers);
        const upperContent = recordContent(entries, compressionRatio(upper, layers));
        const content = lower === undefined ? upperContent : mergeContent(lower, upperContent);
        if (lower === undefined)
            await report(advise(entries), services);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        services.log.info(`${name} has ${(0,wording/* plural */.LS)(content.packages.length, 'package')} with metadata, listed in ${seconds} s`);
        const record = encodePackages(content);
        return record === undefined ? layout : await annotateLayout(layout, { [oci_annotations/* packagesKey */.De]: record });
    }
    catch (error) {
        services.log.info(`The packages of ${name} are not recorded: ${(0,error_message/* messageOf */.b)(error)}`);
        return layout;
    }
}
async function report(advice, { log, writeSummary }) {
    for (const line of advice) {
        log.info(line);
        await writeSummary(`💡 ${(0,markdown/* escapeMarkdown */.FV)(line)}\n`);
    }
}
function withoutLayers(image, known) {
    const { manifest, config } = image;
    const isKept = (index) => !known.has(manifest.layers[index]?.digest ?? '');
    return {
        ...image,
        manifest: { ...manifest, layers: manifest.layers.filter((_, index) => isKept(index)) },
        config: { ...config, diffIds: config.diffIds.filter((_, index) => isKept(index)) },
    };
}
/** Returns the compressed bytes of the layers for each byte of their tars. */
function compressionRatio({ manifest }, layers) {
    const compressed = manifest.layers.reduce((sum, { size }) => sum + size, 0);
    let stored = 0;
    for (const entries of layers)
        for (const { tarSize } of entries)
            stored += tarSize;
    return stored === 0 ? 1 : Math.min(1, compressed / stored);
}

// EXTERNAL MODULE: ./build/layers/stream-progress.js
var stream_progress = __webpack_require__(27991);
;// CONCATENATED MODULE: ./build/image/publish/push-progress.js



/** Logs the outcome of each blob and, at intervals, the progress of the push. */
function pushProgress(log, name) {
    const streams = new stream_progress/* StreamProgress */.s(log, `pushing ${name}`);
    return {
        blobSent: ({ digest, size }, bytes) => streams.onBytes(digest, bytes, size),
        blobMounted: ({ digest, size }, from) => {
            // A mounted blob does not count towards the bytes to send.
            streams.onBytes(digest, 0, 0);
            log.info(`${digest} (${(0,units/* formatSize */.Xq)(size)}) was mounted from ${(0,oci_reference/* formatImageRepository */.hp)(from)}`);
        },
        blobSkipped: ({ digest, size }) => log.info(`${digest} (${(0,units/* formatSize */.Xq)(size)}) already exists`),
        blobPushed: ({ digest, size }) => log.info(`${digest} (${(0,units/* formatSize */.Xq)(size)}) pushed`),
    };
}

;// CONCATENATED MODULE: ./build/image/publish/unchanged-image.js




/**
 * Returns the image in the registry if a build has the same ingredients, packages and other files, and the image passed all
 * checks that are required now.
 */
async function findUnchanged({ fingerprint, checks, published }, built) {
    if (published === undefined || fingerprint === undefined)
        return undefined;
    if (published.fingerprint !== fingerprint)
        return undefined;
    if (missingChecks(published.checks, checks).length > 0)
        return undefined;
    if (!hasSameContent(published.packages, await readPackageRecord(built)))
        return undefined;
    const reason = 'a new build has the same packages and other files as the image in the registry';
    return { image: published, reason };
}
/** Returns the record of packages in the manifest of an image. */
async function readPackageRecord(source) {
    const { bytes, mediaType } = await source.readManifest();
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, mediaType, `the manifest of ${source.name}`);
    return manifest.kind === 'manifest' ? manifest.annotations[oci_annotations/* packagesKey */.De] : undefined;
}

;// CONCATENATED MODULE: ./build/image/split/possible-bases.js

/** Lists the images from which a build may have started: its dependency image and those that its Dockerfile names. */
function possibleBases(bases, dependencies) {
    const named = [...bases].map(([name, digest]) => {
        const { tag, ...repository } = (0,oci_reference/* parseReference */.F2)(name);
        const reference = digest === undefined ? { ...repository, tag: tag ?? 'latest' } : { ...repository, digest };
        return { name, reference, directory: undefined };
    });
    if (dependencies === undefined)
        return named;
    const { reference, directory } = dependencies;
    return [{ name: reference, reference: (0,oci_reference/* parseReference */.F2)(reference), directory }, ...named];
}

;// CONCATENATED MODULE: ./build/image/split/base-layers.js





/**
 * Returns the number of layers, from the lowest, that an image shares with its base image. A base image that cannot be
 * read is looked up in the engine of this machine. If it is not found, no layer is shared.
 *
 * @param diffIds of the image.
 */
async function countBaseLayers(diffIds, bases, platform, services) {
    const found = await Promise.all(bases.map(base => readDiffIds(base, platform, services)
        .catch(() => inspectDiffIds(base.name, services.runCommand))
        .catch(() => [])));
    return found.reduce((max, base) => Math.max(max, countSharedLayers(diffIds, base)), 0);
}
/** Returns the number of diff IDs, from the first, that two images have in common. */
function countSharedLayers(own, base) {
    const differing = own.findIndex((diffId, index) => base[index] !== diffId);
    return differing === -1 ? own.length : differing;
}
async function readDiffIds({ reference, directory }, platform, { connect }) {
    const source = directory === undefined
        ? (0,registry_source/* registrySource */.B)(await connect(reference), reference)
        : await (0,layout_source/* openLayout */.B)(directory);
    return (await (0,read_image/* readImage */.AM)(source, platform)).config.diffIds;
}
async function inspectDiffIds(name, run) {
    const args = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}', name];
    const { stdout } = await run({ file: 'docker', args, isQuiet: true });
    return (0,json/* parseJson */.q)(valibot/* array */.YO(valibot/* string */.Yj()), Buffer.from(stdout), `the layers of ${name}`);
}

;// CONCATENATED MODULE: ./build/layers/push-estimate.js
/** Processors of a mybinder.org member, each of which compresses one layer at a time. */
const processors = 8;
/** Bytes of a layer's tar that a processor compresses in one second. */
const compressionSpeed = 25e6;
/**
 * Estimates the time, in seconds, in which a member of mybinder.org compresses the layers of an image for its registry. The
 * largest layer determines the time unless the layers keep every processor busy.
 *
 * @param sizes lengths of the layers' tars in bytes.
 */
function estimatePushSeconds(sizes) {
    const loads = new Array(processors).fill(0);
    for (const size of [...sizes].sort((a, b) => b - a)) {
        loads.sort((a, b) => a - b);
        loads[0] = (loads[0] ?? 0) + size;
    }
    return loads.reduce((max, load) => Math.max(max, load), 0) / compressionSpeed;
}

;// CONCATENATED MODULE: ./build/image/split/report-split.js




/** Layers of an image before and after the split, for a log. */
function describeSplit(split) {
    const parts = describeParts(split);
    if (parts.length === 0)
        return ['No layer was split: none that can be divided is too large'];
    const { before, after } = totals(split);
    return [
        ...parts,
        `${(0,wording/* plural */.LS)(before.count, 'layer')}, the largest ${(0,units/* formatSize */.Xq)(before.largest)} -> ${(0,wording/* plural */.LS)(after.count, 'layer')}, ` +
            `the largest ${(0,units/* formatSize */.Xq)(after.largest)} (target ${(0,units/* formatSize */.Xq)(split.target)})`,
        ...(split.pull === undefined ? [] : [describePull(split.pull)]),
        ...lostSharing(split),
    ];
}
function describeParts({ layers }) {
    return layers.flatMap(({ parts, uncompressedSize }, index) => parts === undefined
        ? []
        : [
            `Layer ${index + 1} (${(0,units/* formatSize */.Xq)(uncompressedSize)}) is now ${(0,wording/* plural */.LS)(parts.length, 'layer')}:`,
            ...parts.map(describePart),
        ]);
}
function describePart({ uncompressedSize, title, isReused }) {
    return `  ${(0,units/* formatSize */.Xq)(uncompressedSize).padStart(8)}  ${title}${isReused ? ' (unchanged)' : ''}`;
}
/** Sizes before and after the split, for the job summary. */
function splitAsMarkdown(name, split) {
    const { before, after } = totals(split);
    const row = (title, show) => `| ${title} | ${show(before)} | ${show(after)} |`;
    return [
        `### Split layers of ${(0,markdown/* escapeMarkdown */.FV)(name)}`,
        '',
        '| property | before | after |',
        '| --- | ---: | ---: |',
        row('layers', ({ count }) => String(count)),
        row('largest layer', ({ largest }) => (0,units/* formatSize */.Xq)(largest)),
        row('estimated time to store the image at mybinder.org', ({ seconds }) => `${Math.ceil(seconds)} s`),
        ...(split.pull === undefined ? [] : [pullRow(split.pull)]),
        '',
        ...lostSharing(split).flatMap(line => [(0,markdown/* escapeMarkdown */.FV)(line), '']),
        '<details><summary>New layers</summary>',
        '',
        ...describeParts(split).map(line => `- ${(0,markdown/* escapeMarkdown */.FV)(line)}`),
        '',
        '</details>',
        '',
    ].join('\n');
}
function describePull({ before, after }) {
    return `Nodes that have the last image must pull ${(0,units/* formatSize */.Xq)(after)}; without the split, they would pull ${(0,units/* formatSize */.Xq)(before)}`;
}
function pullRow({ before, after }) {
    return `| nodes that have the last image must pull | ${(0,units/* formatSize */.Xq)(before)} | ${(0,units/* formatSize */.Xq)(after)} |`;
}
function totals({ layers }) {
    const before = layers.map(({ uncompressedSize }) => uncompressedSize);
    const after = layers.flatMap(({ parts, uncompressedSize }) => parts === undefined ? [uncompressedSize] : parts.map(part => part.uncompressedSize));
    const total = (sizes) => ({
        count: sizes.length,
        largest: sizes.reduce((max, size) => Math.max(max, size), 0),
        seconds: estimatePushSeconds(sizes),
    });
    return { before: total(before), after: total(after) };
}
/** States which layers are no longer shared with other images of the same base. */
function lostSharing({ layers }) {
    const lost = layers.flatMap(({ isBase, parts, uncompressedSize }, index) => isBase && parts !== undefined ? [`${index + 1} (${(0,units/* formatSize */.Xq)(uncompressedSize)})`] : []);
    if (lost.length === 0)
        return [];
    return [
        `Layer ${lost.join(', ')} of the base image was too large and is split: nodes that have the base image pull it again`,
    ];
}

// EXTERNAL MODULE: ./build/layers/created-by.js
var created_by = __webpack_require__(64221);
;// CONCATENATED MODULE: ./build/layers/split/split-record.js



/** Characters. Registries accept manifests of a few megabytes; the record is a small fraction of that. */
const split_record_maxLength = 96_000;
const split_record_maxInflatedSize = 4 * 2 ** 20;
/** Encodes the record as the text of an annotation. @returns undefined if it is too long. */
function encodeSplitRecord(record) {
    const text = (0,external_node_zlib_.deflateRawSync)(JSON.stringify(record), { level: 9 }).toString('base64url');
    return text.length <= split_record_maxLength ? text : undefined;
}
/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
function decodeSplitRecord(text) {
    if (text === undefined)
        return undefined;
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64url'), { maxOutputLength: split_record_maxInflatedSize });
        return (0,json/* parseShape */.T)(split_record_schema, JSON.parse(bytes.toString()), 'the record of the split');
    }
    catch {
        return undefined;
    }
}
const split_record_size = valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* safeInteger */.Y2(), valibot/* minValue */.Ww(0));
const split_record_schema = valibot/* object */.Ik({
    target: split_record_size,
    starts: valibot/* array */.YO(split_record_size),
    splits: valibot/* array */.YO(valibot/* array */.YO(valibot/* array */.YO(valibot/* tuple */.PV([valibot/* string */.Yj(), valibot/* string */.Yj(), split_record_size, valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* regex */.yG(/^[01-]{0,64}$/))])))),
});

// EXTERNAL MODULE: ./build/layers/split-settings.js
var split_settings = __webpack_require__(43229);
;// CONCATENATED MODULE: ./build/oci/replace-layers.js


const historyEntry = valibot/* looseObject */._H({
    created_by: valibot/* nullish */.cl(valibot/* string */.Yj()),
    empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM()),
});
const replace_layers_schema = valibot/* looseObject */._H({
    rootfs: valibot/* looseObject */._H({ diff_ids: valibot/* array */.YO(valibot/* string */.Yj()) }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(historyEntry)),
});
/**
 * Replaces layers in an image's config. All other fields are kept, including unknown ones. A history that does not match
 * the layers is kept unchanged.
 *
 * @param replacements by index of the replaced layer.
 * @param label name of the config in messages.
 */
function replaceLayers(config, replacements, label) {
    const { rootfs, history, ...rest } = (0,json/* parseJson */.q)(replace_layers_schema, config, label);
    const diffIds = rootfs.diff_ids.flatMap((diffId, index) => replacements.get(index)?.map(part => part.diffId) ?? [diffId]);
    const layerEntries = (history ?? []).filter(entry => entry.empty_layer !== true);
    let index = 0;
    const describedEntries = (history ?? []).flatMap(entry => {
        if (entry.empty_layer === true)
            return [entry];
        const parts = replacements.get(index++);
        return (parts?.map(({ describe }) => ({ ...entry, created_by: describe(entry.created_by ?? '') })) ?? [entry]);
    });
    const isMatching = layerEntries.length === rootfs.diff_ids.length;
    return Buffer.from(JSON.stringify({
        ...rest,
        rootfs: { ...rootfs, diff_ids: diffIds },
        ...(history === undefined || history === null
            ? {}
            : { history: isMatching ? describedEntries : history }),
    }));
}

// EXTERNAL MODULE: ./build/layers/split/written-size.js
var written_size = __webpack_require__(86017);
;// CONCATENATED MODULE: ./build/layout/copy-ranges.js
const blockSize = 2 ** 20;
/**
 * Yields ranges of a file and then `zeros` zero bytes, in blocks of 1 MiB except for the last, so that the blocks depend
 * on the content alone. Bytes after the end of the file are zeros too.
 */
async function* readRanges(file, ranges, zeros) {
    let block = Buffer.alloc(blockSize);
    let filled = 0;
    for (const { start, end } of ranges) {
        for (let position = start; position < end;) {
            const length = Math.min(blockSize - filled, end - position);
            const { bytesRead } = await file.read(block, filled, length, position);
            // A tar may end without the padding of its last file.
            const step = bytesRead === 0 ? length : bytesRead;
            filled += step;
            position += step;
            if (filled < blockSize)
                continue;
            yield block;
            block = Buffer.alloc(blockSize);
            filled = 0;
        }
    }
    yield Buffer.concat([block.subarray(0, filled), Buffer.alloc(zeros)]);
}
/** Joins ranges that follow each other. */
function joinRanges(ranges) {
    const joined = [];
    for (const { start, end } of ranges) {
        const last = joined.at(-1);
        if (last?.end === start)
            last.end = end;
        else
            joined.push({ start, end });
    }
    return joined;
}

// EXTERNAL MODULE: ./build/tar/header-block.js + 1 modules
var header_block = __webpack_require__(50716);
// EXTERNAL MODULE: ./build/tar/build-entry.js
var build_entry = __webpack_require__(64753);
;// CONCATENATED MODULE: ./build/tar/ignore-times.js


/** Fields that contain the time, or depend on it: mtime and checksum. Source: POSIX.1-2017, pax, "ustar". */
const timeFields = [
    { start: 136, end: 148 },
    { start: 148, end: 156 },
];
const timeRecords = new Set(['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime']);
const pax = new Set(['x', 'X']);
/**
 * Returns the headers of an entry without its times, to compare it with another one, and the length of the headers.
 *
 * @throws Error if they are not headers of a tar.
 */
function headersWithoutTimes(read) {
    const parts = [];
    for (let offset = 0;;) {
        const block = read(offset, header_block/* blockSize */.L6);
        offset += header_block/* blockSize */.L6;
        const header = (0,header_block/* readHeaderBlock */.Hl)(block);
        if (header === undefined || !(0,header_block/* isExtension */.o)(header)) {
            parts.push(maskTimes(block));
            return { length: offset, text: Buffer.concat(parts) };
        }
        const { flag, size } = header;
        const bytes = read(offset, size);
        const records = pax.has(flag) ? recordsWithoutTimes(bytes) : bytes;
        // A header that contains only times may be missing in the other entry.
        if (records.length > 0)
            parts.push(Buffer.from(`${flag}${records.length} `), records);
        offset += (0,build_entry/* inBlocks */.Qf)(size);
    }
}
function maskTimes(block) {
    const masked = Buffer.from(block);
    for (const { start, end } of timeFields)
        masked.fill(0, start, end);
    return masked;
}
function recordsWithoutTimes(bytes) {
    const kept = [];
    for (let offset = 0; offset < bytes.length && bytes[offset] !== 0;) {
        const space = bytes.indexOf(' ', offset);
        const length = Number(bytes.toString('latin1', offset, space));
        if (!(length > space - offset))
            return bytes;
        const keyword = bytes.toString('latin1', space + 1, bytes.indexOf('=', space));
        if (!timeRecords.has(keyword))
            kept.push(bytes.subarray(space, offset + length));
        offset += length;
    }
    return Buffer.concat(kept);
}

;// CONCATENATED MODULE: ./build/image/split/layer-file.js






/** Uncompressed layer that is open for reading. */
class LayerFile {
    entries;
    handle;
    #starts;
    #buffer = Buffer.alloc(2 ** 20);
    constructor(entries, handle) {
        this.entries = entries;
        this.handle = handle;
        this.#starts = entryStarts(entries);
    }
    static async open({ file, entries }) {
        return new LayerFile(entries, await (0,promises_.open)(file));
    }
    close() {
        return this.handle.close();
    }
    /** Returns the content of a regular file. A sparse file stores less than its size, and its content is not usable. */
    content(index) {
        const { size = 0 } = this.entries[index] ?? {};
        const stored = Math.ceil(size / header_block/* blockSize */.L6) * header_block/* blockSize */.L6;
        return this.#read(Math.max(0, this.#range(index).end - stored), Buffer.alloc(size));
    }
    /** Returns where these entries are in the file. */
    ranges(indices) {
        return joinRanges(indices.map(index => this.#range(index)));
    }
    /**
     * Returns a hash of the bytes of entries, in the given order.
     *
     * @param ignoresTimes whether entries that differ only in times have the same hash.
     */
    async hash(indices, ignoresTimes) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        if (ignoresTimes)
            for (const index of indices)
                await this.#hashWithoutTimes(hash, this.#range(index));
        else
            await this.#hashRanges(hash, this.ranges(indices));
        return hash.digest('hex');
    }
    async #hashWithoutTimes(hash, { start, end }) {
        const buffered = this.#read(start, this.#buffer.subarray(0, end - start));
        const { length, text } = headersWithoutTimes((offset, size) => offset + size <= buffered.length
            ? buffered.subarray(offset, offset + size)
            : this.#read(start + offset, Buffer.alloc(size)));
        hash.update(text);
        if (end - start <= buffered.length)
            hash.update(buffered.subarray(length));
        else
            await this.#hashRanges(hash, [{ start: start + length, end }]);
    }
    /** Reads synchronously, because images contain hundreds of thousands of small entries. */
    #read(start, target) {
        const read = (0,external_node_fs_.readSync)(this.handle.fd, target, 0, target.length, start);
        // A tar may end without the padding of its last file.
        return target.fill(0, read);
    }
    async #hashRanges(hash, ranges) {
        for await (const block of readRanges(this.handle, ranges, 0))
            hash.update(block);
    }
    #range(index) {
        return { start: this.#starts[index] ?? 0, end: this.#starts[index + 1] ?? 0 };
    }
}
/** Offset of each entry, and of the end of the last one. */
function entryStarts(entries) {
    const starts = new Float64Array(entries.length + 1);
    for (const [index, { tarSize }] of entries.entries())
        starts[index + 1] = (starts[index] ?? 0) + tarSize;
    return starts;
}

// EXTERNAL MODULE: ./build/layers/layer-content.js
var layer_content = __webpack_require__(33918);
;// CONCATENATED MODULE: ./build/image/split/spool-layer.js





/**
 * Streams a layer once, verifies it and writes its tar to a file, from which its parts are copied in parallel.
 *
 * @throws Error that names the layer if it is damaged, or the file if the disk is full.
 */
async function spoolLayer(source, layer, file, onProgress) {
    const target = (0,external_node_fs_.openSync)(file, 'w');
    try {
        const onChunk = (chunk) => writeAll(target, chunk, layer.label);
        return { file, ...(await listLayer(source, layer, { onChunk, onProgress })) };
    }
    finally {
        (0,external_node_fs_.closeSync)(target);
    }
}
/** Streams a layer once, verifies it and lists its entries. */
async function listLayer(source, layer, listener) {
    const entries = [];
    const listing = new layer_content/* LayerContent */.r(layer.label);
    const { hasGlobalRecords } = await (0,stream_layer/* streamLayer */.q)(source, layer, {
        ...listener,
        onEntry: entry => {
            // Only for its limit of memory.
            listing.add(entry);
            entries.push(entry);
        },
    });
    return { entries, hasGlobalRecords };
}
function writeAll(target, chunk, label) {
    try {
        for (let offset = 0; offset < chunk.length;)
            offset += (0,external_node_fs_.writeSync)(target, chunk, offset);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('disk-full', `${label} cannot be unpacked to be split: ${(0,error_message/* messageOf */.b)(error)}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/image/split/reuse-layer.js












const reuse_layer_blockSize = 2 ** 20;
/**
 * Copies a compressed layer of the last image to a layout if its content is as expected. Its digest and diff ID are
 * verified.
 *
 * @param accept compares the content; undefined means that it differs.
 * @returns undefined if the layer cannot be used.
 */
async function reuseLayer({ source, layer }, { blobs, temporary }, accept, log) {
    const { descriptor, diffId, label } = layer;
    // Binder compresses every layer with gzip again, so another compression gains nothing.
    if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) !== 'gzip')
        return undefined;
    const tar = `${temporary}.tar`;
    try {
        const content = (0,verify_stream/* verifyStream */.u)(await source.openBlob(descriptor), descriptor, label);
        await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(temporary));
        const openBlob = async () => (0,external_node_fs_.createReadStream)(temporary, { highWaterMark: reuse_layer_blockSize });
        const spooled = await spoolLayer({ openBlob }, layer, tar, () => { });
        const { size: uncompressedSize } = await (0,promises_.stat)(tar);
        const isPlain = uncompressedSize === spooled.entries.reduce((sum, { tarSize }) => sum + tarSize, written_size/* endOfTar */.Y);
        const accepted = isPlain && !spooled.hasGlobalRecords ? await withFile(spooled, accept) : undefined;
        if (accepted === undefined)
            return undefined;
        const { digest, size } = descriptor;
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(blobs, (0,oci_digest/* digestHex */.sU)(digest)));
        return { descriptor: { mediaType: gzipLayer, digest, size }, diffId, uncompressedSize, accepted };
    }
    catch (error) {
        log.info(`${label} cannot be used again, so its content is compressed again: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
    finally {
        await Promise.all([tar, temporary].map(file => (0,promises_.rm)(file, { force: true })));
    }
}
async function withFile(spooled, task) {
    const file = await LayerFile.open(spooled);
    try {
        return await task(file);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/image/split/keep-layer.js


/**
 * Writes a layer that is not split. One that is already compressed keeps its bytes. Another is copied from the last image
 * if that has it, and compressed otherwise.
 */
async function keepLayer(source, { descriptor, diffId, label }, files, { last, log }) {
    const layer = isPlainLayer(descriptor) ? last?.layers.find(each => each.diffId === diffId) : undefined;
    if (last !== undefined && layer !== undefined) {
        const reused = await reuseLayer({ source: last.source, layer }, files, async () => true, log);
        if (reused !== undefined)
            return reused.descriptor;
    }
    return writeLayer(source, descriptor, files, label);
}

;// CONCATENATED MODULE: ./build/image/split/last-image.js



/** Reads which layers the last image has. @returns undefined if it cannot be read; its layers are then made again. */
async function readLastLayers(last, platform, log) {
    if (last === undefined)
        return undefined;
    try {
        const source = await last.open();
        const { manifest, config, name } = await (0,read_image/* readImage */.AM)(source, platform);
        const layers = manifest.layers.flatMap((descriptor, index) => {
            const diffId = config.diffIds[index];
            const label = (0,layer_name/* layerName */.H)(name, index, manifest.layers.length);
            return diffId === undefined ? [] : [{ descriptor, diffId, label }];
        });
        return { source, layers };
    }
    catch (error) {
        log.info(`The last image cannot be read, so all layers are compressed: ${(0,error_message/* messageOf */.b)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/image/split/pulled-bytes.js
/** @param written the layers that replace each layer, or the layer itself. */
function countPulledBytes(written, { layers }) {
    const known = new Set(layers.map(({ descriptor }) => descriptor.digest));
    const sum = (descriptors) => descriptors.reduce((bytes, { size }) => bytes + size, 0);
    const isNew = ({ digest }) => !known.has(digest);
    return {
        before: sum(written.filter(parts => parts.some(isNew)).flat()),
        after: sum(written.flat().filter(isNew)),
    };
}

// EXTERNAL MODULE: ./build/layers/split/layer-tree.js
var layer_tree = __webpack_require__(33490);
;// CONCATENATED MODULE: ./build/layers/split/pack-units.js


/** Factor by which the target grows until few enough layers are left. */
const growth = 1.1;
/**
 * Packs units into few layers, the one with the deletions first. Units are ordered by the power of two of their size and
 * by name, so that a unit that grows a little keeps its place.
 */
function packUnits(units, { target, maxLayers }) {
    const ordered = [...units].sort((a, b) => Number(b.isDeletion) - Number(a.isDeletion) || sizeClass(b) - sizeClass(a) || (0,layer_tree/* compare */.U)(a.label, b.label));
    for (let limit = target;; limit *= growth) {
        const packed = firstFit(ordered, limit);
        if (packed.length <= Math.max(1, maxLayers))
            return packed;
    }
}
function sizeClass({ weight }) {
    return Math.floor(Math.log2(weight));
}
function firstFit(units, limit) {
    const layers = [];
    for (const unit of units) {
        const content = unit.weight - written_size/* endOfTar */.Y;
        const layer = layers.find(({ weight }) => weight + content <= limit);
        if (layer === undefined)
            layers.push({ units: [unit], weight: unit.weight });
        else {
            layer.units.push(unit);
            layer.weight += content;
        }
    }
    return layers;
}

;// CONCATENATED MODULE: ./build/layers/split/package-label.js
const prefix = 'package:';
/** Returns the label of the unit of a package. All other units are labeled by their paths. */
function packageLabel(name) {
    return `${prefix}${name}`;
}
function isPackageLabel(label) {
    return label.startsWith(prefix);
}
/** Returns a label without the mark of a package. */
function displayedLabel(label) {
    return isPackageLabel(label) ? label.slice(prefix.length) : label;
}

;// CONCATENATED MODULE: ./build/layers/split/change-model.js
/** Weight of an update relative to the one after it. */
const decay = 0.97;
/** Rate of change assumed for a unit without history, and the number of updates that this assumption counts as. */
const prior = { rate: 0.35, updates: 2 };
/** Changed bytes of a layer for each unchanged byte that must be pulled again with them, at most. */
const changeFactor = 6;
/** Recent updates of a set of units: which units changed, or how likely an unobserved one was to change. */
class ChangeModel {
    #weights;
    #changed = new Map();
    #rates = new Map();
    constructor(units) {
        const updates = units.reduce((max, { changes }) => Math.max(max, changes.length), 0);
        this.#weights = recencyWeights(Math.max(1, updates));
        const observed = units.map(({ changes }) => changes.padStart(Math.max(1, updates), '-'));
        const shares = changedShares(observed, this.#weights.length);
        const mean = shares.reduce((sum, share, update) => sum + share * (this.#weights[update] ?? 0), 0);
        for (const [index, { name }] of units.entries()) {
            const history = observed[index] ?? '';
            const rate = this.#measureRate(history);
            this.#rates.set(name, rate);
            this.#changed.set(name, shares.map((share, update) => {
                const seen = history[update];
                return seen === '-' ? Math.min(1, (share * rate) / Math.max(mean, 1e-6)) : Number(seen);
            }));
        }
    }
    /** Number of updates that the model covers. */
    get length() {
        return this.#weights.length;
    }
    /** Estimated probability that an update changes the unit. */
    rate(name) {
        return this.#rates.get(name) ?? prior.rate;
    }
    /** Bytes of a unit that each update changed. */
    changedBytes({ name, size }) {
        return (this.#changed.get(name) ?? new Float64Array(this.length)).map(share => share * size);
    }
    /**
     * Expected bytes, for each update, that are pulled again although they have not changed.
     *
     * @param changed bytes of the layer that each update changed.
     */
    cost(changed, size) {
        let cost = 0;
        for (let update = 0; update < changed.length; update++) {
            const bytes = changed[update] ?? 0;
            cost += (this.#weights[update] ?? 0) * Math.min(size - bytes, changeFactor * bytes);
        }
        return cost;
    }
    /** Expected cost of a layer of these units. */
    layerCost(units) {
        const changed = new Float64Array(this.length);
        let size = 0;
        for (const unit of units) {
            size += unit.size;
            for (const [update, bytes] of this.changedBytes(unit).entries())
                changed[update] = (changed[update] ?? 0) + bytes;
        }
        return this.cost(changed, size);
    }
    #measureRate(history) {
        let changed = 0;
        let seen = 0;
        for (const [update, weight] of this.#weights.entries()) {
            if (history[update] === '-')
                continue;
            seen += weight * this.length;
            if (history[update] === '1')
                changed += weight * this.length;
        }
        return (changed + prior.updates * prior.rate) / (seen + prior.updates);
    }
}
function recencyWeights(updates) {
    const weights = Float64Array.from({ length: updates }, (_, update) => decay ** (updates - 1 - update));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map(weight => weight / total);
}
/** Share of the observed units that each update changed. */
function changedShares(observed, updates) {
    return Float64Array.from({ length: updates }, (_, update) => {
        let seen = 0;
        let changed = 0;
        for (const history of observed) {
            if (history[update] === '-')
                continue;
            seen += 1;
            if (history[update] === '1')
                changed += 1;
        }
        return seen === 0 ? prior.rate : changed / seen;
    });
}

;// CONCATENATED MODULE: ./build/layers/split/lay-out-units.js

/** Fractions of `maxLayers` for layers with one of the largest units each. The layout with the lowest cost is used. */
const singleShares = [0, 0.3, 0.5, 0.65, 0.8];
/** Maximum number of runs of units that the dynamic programming considers. */
const maxRuns = 110;
/**
 * Lays out units in layers so that an update changes few layers: some of the largest units alone, and the rest, sorted by
 * how often they change, cut into the cheapest consecutive layers.
 *
 * @returns undefined if the units do not fit.
 */
function layOutUnits(units, model, { target, maxLayers }) {
    if (units.length === 0)
        return { layers: [], cost: 0 };
    const byRate = [...units].sort((a, b) => model.rate(a.name) - model.rate(b.name) || (0,layer_tree/* compare */.U)(a.name, b.name));
    if (units.length <= maxLayers)
        return withCost(byRate.map(unit => [unit]), model);
    const bySize = [...byRate].sort((a, b) => b.size - a.size);
    let best;
    for (const share of singleShares) {
        const single = new Set(bySize.slice(0, Math.floor(maxLayers * share)));
        const runs = byRate.filter(unit => !single.has(unit)).map(unit => ({ units: [unit], size: unit.size }));
        const cut = cutRuns(runs, model, { target, maxLayers: maxLayers - single.size });
        if (cut === undefined)
            continue;
        const layout = withCost([...[...single].map(unit => [unit]), ...cut], model);
        if (best === undefined || layout.cost < best.cost)
            best = layout;
    }
    return best;
}
function withCost(layers, model) {
    return { layers, cost: layers.reduce((sum, units) => sum + model.layerCost(units), 0) };
}
/** Cuts runs into at most `maxLayers` consecutive layers with the lowest total cost. */
function cutRuns(all, model, { target, maxLayers }) {
    const runs = joinSmallest(all, target);
    const costs = segmentCosts(runs, model, target);
    const count = runs.length;
    let best = new Float64Array(count + 1).fill(Infinity);
    best[0] = 0;
    const starts = [];
    const totals = [];
    for (let layer = 0; layer < Math.min(maxLayers, count); layer++) {
        const next = new Float64Array(count + 1).fill(Infinity);
        const from = new Int32Array(count + 1);
        for (let end = 1; end <= count; end++) {
            for (let start = 0; start < end; start++) {
                const cost = (best[start] ?? Infinity) + (costs[start]?.[end] ?? Infinity);
                if (cost >= (next[end] ?? Infinity))
                    continue;
                next[end] = cost;
                from[end] = start;
            }
        }
        best = next;
        starts.push(from);
        totals.push(next[count] ?? Infinity);
    }
    const cheapest = totals.reduce((min, total) => Math.min(min, total), Infinity);
    if (cheapest === Infinity)
        return undefined;
    const segments = [];
    let end = count;
    for (let layer = totals.indexOf(cheapest); layer >= 0; layer--) {
        const start = starts[layer]?.[end] ?? 0;
        segments.unshift(runs.slice(start, end).flatMap(run => run.units));
        end = start;
    }
    return segments;
}
/** Joins the smallest neighbors until few enough runs are left. */
function joinSmallest(all, target) {
    const runs = [...all];
    while (runs.length > maxRuns) {
        let least = { index: -1, size: Infinity };
        for (let index = 0; index + 1 < runs.length; index++) {
            const size = (runs[index]?.size ?? 0) + (runs[index + 1]?.size ?? 0);
            if (size < least.size)
                least = { index, size };
        }
        if (least.size > target)
            break;
        const units = runs.slice(least.index, least.index + 2).flatMap(run => run.units);
        runs.splice(least.index, 2, { units, size: least.size });
    }
    return runs;
}
/** Returns the cost of a layer of the runs from `start` up to, but not including, `end`; infinite if it is too large. */
function segmentCosts(runs, model, target) {
    const changed = runs.map(({ units }) => {
        const sum = new Float64Array(model.length);
        for (const unit of units)
            for (const [update, bytes] of model.changedBytes(unit).entries())
                sum[update] = (sum[update] ?? 0) + bytes;
        return sum;
    });
    return runs.map((_, start) => {
        const costs = new Float64Array(runs.length + 1).fill(Infinity);
        const sum = new Float64Array(model.length);
        let size = 0;
        for (let end = start + 1; end <= runs.length; end++) {
            size += runs[end - 1]?.size ?? 0;
            if (size > target && end > start + 1)
                break;
            for (const [update, bytes] of (changed[end - 1] ?? sum).entries())
                sum[update] = (sum[update] ?? 0) + bytes;
            costs[end] = model.cost(sum, size);
        }
        return costs;
    });
}

;// CONCATENATED MODULE: ./build/layers/split/plan-update.js


/** Future updates whose cost counts as much as the bytes of this one. */
const horizon = 4;
/** Number of additional layers that are given up on trial, so that their units can move. */
const maxTrials = 6;
/**
 * Plans the layers of an image from those of the previous one. Published layers are immutable: a layer is kept as it is or
 * given up. Changed and new units, and the units of layers that were given up, get new layers.
 *
 * @returns undefined if the units do not fit.
 */
function planUpdate(units, previous, limits) {
    const model = new ChangeModel(units);
    const current = new Map(units.map(unit => [unit.name, unit]));
    const layers = previous
        .map((layer, index) => describeLayer(layer, index, current, model))
        .filter(({ live }) => live.length > 0);
    const placed = new Set(layers.flatMap(({ live }) => live));
    const free = units.filter(unit => !placed.has(unit));
    const size = units.reduce((sum, unit) => sum + unit.size, 0);
    const kept = giveUpDead(layers, limits.maxDeadShare * size);
    const byGain = (layer) => layer.liveSize - horizon * layer.cost;
    const trials = [kept, ...withoutLeast(kept, byGain), ...withoutLeast(kept, ({ liveSize }) => liveSize)];
    let best;
    for (const trial of trials) {
        const found = evaluate(trial, layers, { free, model, limits });
        if (found !== undefined && (best === undefined || found.value < best.value))
            best = found;
    }
    return best;
}
function describeLayer({ units }, index, current, model) {
    const live = [];
    let deadSize = 0;
    for (const [name, { version, size }] of units) {
        const unit = current.get(name);
        if (unit?.version === version)
            live.push(unit);
        else
            deadSize += size;
    }
    const liveSize = live.reduce((sum, { size }) => sum + size, 0);
    return { index, live, liveSize, deadSize, cost: model.layerCost(live) };
}
/** Gives up layers until the others contain few enough unused bytes. */
function giveUpDead(layers, maxDead) {
    let kept = [...layers];
    for (let excess = countDead(kept) - maxDead; excess > 0; excess = countDead(kept) - maxDead) {
        const sufficient = least(kept.filter(({ deadSize }) => deadSize >= excess), ({ liveSize }) => liveSize);
        const densest = least(kept, ({ deadSize, liveSize }) => -deadSize / (liveSize + 1));
        if (densest === undefined)
            return kept;
        // Several small layers may cost less than the one that suffices.
        const isCheaper = sufficient === undefined || (densest.liveSize / densest.deadSize) * excess < sufficient.liveSize * 0.7;
        const given = isCheaper ? densest : sufficient;
        kept = kept.filter(layer => layer !== given);
    }
    return kept;
}
function countDead(layers) {
    return layers.reduce((sum, { deadSize }) => sum + deadSize, 0);
}
function least(items, measure) {
    let found;
    for (const item of items)
        if (found === undefined || measure(item) < measure(found))
            found = item;
    return found;
}
/** Returns the list without its smallest item, without its two smallest items, and so on. */
function withoutLeast(layers, measure) {
    const order = [...layers].sort((a, b) => measure(a) - measure(b));
    const counts = Array.from({ length: Math.min(maxTrials, order.length) }, (_, index) => index + 1);
    return counts.map(count => {
        const given = new Set(order.slice(0, count));
        return layers.filter(layer => !given.has(layer));
    });
}
function evaluate(kept, layers, { free, model, limits: { target, maxLayers }, }) {
    const given = layers.filter(layer => !kept.includes(layer));
    const units = [...free, ...given.flatMap(({ live }) => live)];
    const slots = maxLayers - kept.length;
    const layout = slots < 0 || (slots < 1 && units.length > 0)
        ? undefined
        : layOutUnits(units, model, { target, maxLayers: slots });
    if (layout === undefined)
        return undefined;
    const moved = given.reduce((sum, { liveSize }) => sum + liveSize, 0);
    const expected = layout.cost + kept.reduce((sum, { cost }) => sum + cost, 0);
    const rate = (layer) => layer.reduce((sum, { name }) => sum + model.rate(name), 0) / layer.length;
    return {
        value: moved + horizon * expected,
        kept: kept.map(({ index }) => index),
        added: [...layout.layers].sort((a, b) => rate(a) - rate(b)),
    };
}

;// CONCATENATED MODULE: ./build/layers/split/place-units.js



/** Number of updates that are recorded. */
const maxUpdates = 64;
/** Minimum share of the layers for files that belong to no package. */
const otherShare = 1 / 10;
/**
 * Places units in layers. A layer of the last image whose units have not changed is kept; all other units get new
 * layers. Without a last image, or if the units do not fit, they are packed into few layers. Files that belong to no
 * package get layers of their own, above those of the packages.
 */
function placeUnits(units, last, limits) {
    const others = units.filter(({ unit }) => !unit.isDeletion && !isPackageLabel(unit.label));
    const { maxLayers } = limits;
    if (others.length === 0 || !units.some(({ unit }) => isPackageLabel(unit.label)) || maxLayers < 3)
        return placeTogether(units, last, limits);
    const share = Math.max(otherShare, totalWeight(others) / totalWeight(units));
    const count = Math.min(maxLayers - 2, Math.max(1, Math.round(maxLayers * share)));
    const above = new Set(others);
    const lower = units.filter(unit => !above.has(unit));
    const packageLimits = { ...limits, maxLayers: maxLayers - count };
    return [
        ...placeTogether(lower, last?.map(onlyPackages), packageLimits, firstTarget(lower, packageLimits)),
        ...placeTogether(others, last?.map(withoutPackages), { ...limits, maxLayers: count }),
    ];
}
/** Share of the layers that a first layout uses, and how much smaller than the target it makes them at most. */
const firstLayout = { share: 0.6, smallest: 1 / 4 };
/**
 * Returns the size of the layers of a first layout. Layers smaller than the target leave the largest packages alone and cost
 * less when one of their packages changes. Later layouts follow the changes observed since.
 */
function firstTarget(units, { target, maxLayers }) {
    const even = totalWeight(units) / Math.max(1, maxLayers * firstLayout.share);
    return Math.min(target, Math.max(even, target * firstLayout.smallest));
}
/** Returns a layer, or an empty one in its place if it has no package. */
function onlyPackages(layer) {
    return layer.some(([label]) => isPackageLabel(label)) ? layer : [];
}
function withoutPackages(layer) {
    return layer.some(([label]) => isPackageLabel(label)) ? [] : layer;
}
function totalWeight(units) {
    return units.reduce((sum, { unit }) => sum + unit.weight, 0);
}
function placeTogether(units, last, limits, first = limits.target) {
    const all = units.map(({ unit }) => unit);
    const onLast = last === undefined ? undefined : placeOnLast(units, last, limits);
    return onLast ?? packUnits(all, { ...limits, target: first });
}
/** Records the layers, with one more update in the history of their units. */
function recordSplit(layers, units, last) {
    const versioned = new Map(withHistory(units, last).map(unit => [unit.name, unit]));
    return layers.map(layer => layer.units.flatMap(({ label }) => {
        const unit = versioned.get(label);
        return unit === undefined ? [] : [[label, unit.version, unit.size, unit.changes]];
    }));
}
function placeOnLast(units, last, { target, maxLayers }) {
    const byLabel = new Map(units.map(({ unit }) => [unit.label, unit]));
    // Deletions must come first, regardless of the last image.
    const deletions = units.map(({ unit }) => unit).filter(({ isDeletion }) => isDeletion);
    const versioned = withHistory(units, last).filter(({ name }) => byLabel.get(name)?.isDeletion === false);
    const published = last.map(layer => ({
        units: new Map(layer.map(([name, version, size]) => [name, { version, size }])),
    }));
    // A kept layer with other content would not be the same layer.
    const limits = { target, maxLayers: maxLayers - deletions.length, maxDeadShare: 0 };
    const plan = planUpdate(versioned, published, limits);
    if (plan === undefined)
        return undefined;
    const isPlaceable = (name) => byLabel.get(name)?.isDeletion === false;
    const kept = plan.kept.map(index => ({
        names: (last[index] ?? []).map(([name]) => name).filter(isPlaceable),
        last: index,
    }));
    const layers = [
        ...deletions.map(({ label }) => ({ names: [label], last: undefined })),
        ...kept,
        ...plan.added.map(layer => ({ names: layer.map(({ name }) => name), last: undefined })),
    ].map(layer => ({ units: layer.names.flatMap(name => byLabel.get(name) ?? []), last: layer.last }));
    const members = layers.map(({ units }) => units);
    if (!isComplete(members, units.length, maxLayers))
        return undefined;
    return layers.map(layer => ({
        ...layer,
        weight: layer.units.reduce((sum, { weight }) => sum + weight, 0),
    }));
}
/** Returns whether every unit is in exactly one layer. A record that is forged may list a unit in several layers. */
function isComplete(layers, unitCount, maxLayers) {
    const placed = layers.flat();
    const isOnce = placed.length === unitCount && new Set(placed).size === unitCount;
    return isOnce && layers.length <= maxLayers;
}
function withHistory(units, last) {
    const before = new Map(last?.flat().map(unit => [unit[0], unit]));
    return units.map(({ unit: { label, weight }, mark }) => {
        const [, version, , changes = ''] = before.get(label) ?? [];
        // The first image does not update another one, so it shows no change.
        const isFirst = last === undefined;
        const change = isFirst ? '' : version === undefined ? '-' : version === mark ? '0' : '1';
        return { name: label, size: weight, version: mark, changes: `${changes}${change}`.slice(-maxUpdates) };
    });
}

;// CONCATENATED MODULE: ./build/layers/split/divide-by-name.js

/**
 * Divides bonds into parts of at most `target` bytes, unless a single bond is larger. Parts are halved by the next bit of
 * a hash of the name until they are small enough: a member that grows changes only its own part.
 */
function divideByName(members, newScale, target) {
    const hashed = members.map(member => ({
        ...member,
        hash: (0,external_node_crypto_.createHash)('sha256').update(member.name).digest(),
    }));
    const parts = [];
    const waiting = [{ members: hashed, bits: '' }];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        const { bits, members: inPart } = part;
        const suffix = bits === '' ? '' : ` (${bits})`;
        const bonds = inPart.flatMap(member => member.bonds);
        const weight = weigh(bonds, newScale());
        if (weight <= target)
            parts.push({ suffix, bonds, weight });
        else if (new Set(inPart.map(({ name }) => name)).size > 1)
            for (const half of halve(part))
                waiting.push(half);
        else
            for (const cut of cutBonds(bonds, { suffix, newScale, target }))
                parts.push(cut);
    }
    return parts;
}
/** Divides by the next bit in which the hashes differ; returns the halves in reverse because the caller uses a stack. */
function halve({ members, bits }) {
    for (let prefix = bits;; prefix += bit(members[0], prefix.length)) {
        const [zeros, ones] = ['0', '1'].map(value => members.filter(member => bit(member, prefix.length) === value));
        if (!zeros?.length || !ones?.length)
            continue;
        return [
            { members: ones, bits: `${prefix}1` },
            { members: zeros, bits: `${prefix}0` },
        ];
    }
}
function bit(member, index) {
    return String(((member?.hash[index >> 3] ?? 0) >> (7 - (index & 7))) & 1);
}
function weigh(bonds, scale) {
    for (const bond of bonds)
        scale.add(bond);
    return scale.weight;
}
/** Cuts bonds of one name into consecutive runs. */
function cutBonds(bonds, { suffix, newScale, target }) {
    const runs = [];
    for (const bond of bonds) {
        let run = runs.at(-1);
        if (run === undefined || run.scale.weight + run.scale.measure(bond) > target) {
            run = { bonds: [], scale: newScale() };
            runs.push(run);
        }
        run.scale.add(bond);
        run.bonds.push(bond);
    }
    return runs.map((run, index) => ({
        suffix: index === 0 ? suffix : `${suffix} (part ${index + 1})`,
        bonds: run.bonds,
        weight: run.scale.weight,
    }));
}

// EXTERNAL MODULE: ./build/layers/split/family-stem.js
var family_stem = __webpack_require__(33110);
;// CONCATENATED MODULE: ./build/layers/split/unit-scale.js


/** Counts the bytes of a layer with certain bonds and the folders above their entries. */
class Scale {
    weight = written_size/* endOfTar */.Y;
    #bound;
    #entrySizes;
    #written = new Set();
    constructor(bound, entrySizes) {
        this.#bound = bound;
        this.#entrySizes = entrySizes;
    }
    /** @returns the bytes that a bond would add. */
    measure(bond) {
        return this.#weigh(bond, new Set());
    }
    add(bond) {
        this.weight += this.#weigh(bond, this.#written);
    }
    /** @param adding collects the folders that are not written yet. */
    #weigh({ entries, size }, adding) {
        let weight = size;
        for (const index of entries) {
            let folder = (0,path_tree/* parentDirectory */.im)(this.#bound.places[index] ?? '');
            while (folder !== undefined && !this.#written.has(folder) && !adding.has(folder)) {
                adding.add(folder);
                for (const entry of this.#bound.folders.get(folder) ?? [])
                    weight += this.#entrySizes[entry] ?? 0;
                folder = folder === '' ? undefined : (0,path_tree/* parentDirectory */.im)(folder);
            }
        }
        return weight;
    }
}

;// CONCATENATED MODULE: ./build/layers/split/divide-units.js







/** Share of the target below which families of one folder are put into a common unit. */
const smallestShare = 1 / 8;
/** Maximum number of packages that are units of their own. The smallest of the others share a unit. */
const maxPackages = 1500;
/**
 * Divides a layer into units of at most `target` bytes: packages where they are known, whole folders where they are small
 * enough, else families of names. A group that exceeds the target is divided by name, so that a file that grows changes no
 * other unit. Only a single bond may exceed the target.
 */
function divideUnits(bound, entrySizes, target, owners = new Map()) {
    const contents = bound.bonds.filter(bond => !bond.isDeletion);
    const root = buildTree(contents.filter(bond => !owners.has(bond.path)));
    const units = [];
    const newScale = () => new Scale(bound, entrySizes);
    const add = (label, members, isDeletion = false) => {
        for (const { suffix, ...content } of divideByName(members, newScale, target))
            units.push({ label: `${label}${suffix}`, ...content, isDeletion });
    };
    const deletions = bound.bonds.filter(bond => bond.isDeletion);
    if (deletions.length > 0)
        add('deletions', eachAlone(deletions), true);
    for (const [label, bonds] of groupByPackage(contents, owners))
        add(packageLabel(label), eachAlone(bonds));
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const isDivided = (child) => child.children.length > 0 && child.size > target / 2;
        for (const child of folder.children.filter(isDivided))
            waiting.push(child);
        const whole = folder.children.filter(child => !isDivided(child));
        addFamilies({ path: folder.path, own: folder.bonds, children: whole }, target, add);
    }
    return units;
}
function addFamilies({ path, own, children }, target, add) {
    const families = Map.groupBy(children, child => (0,family_stem/* familyStem */.g)((0,path_tree/* baseName */.Fl)(child.path)));
    const small = [eachAlone(own)];
    for (const [stem, members] of [...families].sort(([a], [b]) => (0,layer_tree/* compare */.U)(a, b))) {
        const named = members.map(member => ({ name: member.path, bonds: allBonds(member) }));
        const size = members.reduce((sum, member) => sum + member.size, 0);
        const [only] = members;
        const label = members.length === 1 && only !== undefined ? only.path : `${join(path, stem)}*`;
        if (size < target * smallestShare)
            small.push(named);
        else
            add(label, named);
    }
    const common = small.flat();
    if (common.length > 0)
        add(path === '' ? '/' : `${path}/`, common);
}
/** Returns the bonds of each package, by label; those of packages beyond the maximum, smallest first, are combined. */
function groupByPackage(bonds, owners) {
    const owned = bonds.filter(bond => owners.has(bond.path));
    const groups = Map.groupBy(owned, bond => owners.get(bond.path)?.label ?? '');
    const size = (group) => group.reduce((sum, bond) => sum + bond.size, 0);
    const bySize = [...groups].sort(([a, own], [b, other]) => size(other) - size(own) || (0,layer_tree/* compare */.U)(a, b));
    const small = bySize.slice(maxPackages).flatMap(([, group]) => group);
    const large = bySize.slice(0, maxPackages).sort(([a], [b]) => (0,layer_tree/* compare */.U)(a, b));
    return new Map(small.length === 0 ? large : [...large, ['small packages', small]]);
}
/** Bonds by path, with compiled Python files next to their source. */
function eachAlone(bonds) {
    const paths = new Set(bonds.map(({ path }) => path));
    const groups = Map.groupBy(bonds, ({ path }) => besideSource(path, paths));
    return [...groups].map(([name, members]) => ({ name, bonds: members }));
}
/** Returns the path of the source of a compiled file, or the path itself. */
function besideSource(path, existing) {
    const source = sourceOfCompiled(path);
    return source !== undefined && existing.has(source) ? source : path;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function allBonds(top) {
    const found = [];
    const waiting = [top];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        for (const bond of node.bonds)
            found.push(bond);
        for (const child of node.children)
            waiting.push(child);
    }
    return found.sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
}
function buildTree(bonds) {
    const tree = new path_tree/* PathTree */.W1((path, parent) => {
        const node = { path, children: [], bonds: [], size: 0 };
        parent?.children.push(node);
        return node;
    });
    const paths = new Set(bonds.map(({ path }) => path));
    for (const bond of bonds) {
        const node = tree.at(besideSource(bond.path, paths));
        node.bonds.push(bond);
        node.size += bond.size;
    }
    for (const node of [...tree.nodes()].reverse()) {
        node.children.sort((a, b) => (0,layer_tree/* compare */.U)(a.path, b.path));
        if (node.path !== '')
            tree.at((0,path_tree/* parentDirectory */.im)(node.path)).size += node.size;
    }
    return tree.root;
}

// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
// EXTERNAL MODULE: ./build/tar/follow-links.js
var follow_links = __webpack_require__(42675);
;// CONCATENATED MODULE: ./build/layers/split/entry-bonds.js



/**
 * Finds which entries of a layer cannot be separated without changing the file system: hard links of one file, entries
 * that replace each other, and paths in a folder that is replaced or hard linked. Other folders are not bound, because
 * each layer repeats those it needs. A layer with a path in a folder that it does not list first is not divided at all.
 */
function bindEntries(entries) {
    const byPath = new Map(entries.map(entry => [entry.path, entry]));
    const resolver = new follow_links/* EntryPlaces */.t(byPath);
    const places = entries.map(entry => resolver.resolve(entry.path));
    const atPlace = Map.groupBy(entries.keys(), index => places[index] ?? '');
    const used = firstUses(places);
    const linked = new Set(entries.flatMap(entry => (entry.type === 'hardlink' ? [hardLinkTarget(entry, resolver)] : [])));
    const isFolder = ([place, indices]) => !linked.has(place) &&
        indices.every(index => entries[index]?.type === 'directory') &&
        (indices[0] ?? 0) <= (used.get(place) ?? Infinity);
    const folders = new Map([...atPlace].filter(isFolder));
    const groups = new DisjointSets(entries.length);
    for (const [place, [first = 0, ...others]] of atPlace) {
        if (!folders.has(place))
            for (const other of others)
                groups.join(first, other);
    }
    bindHardLinks(entries, entry => atPlace.get(hardLinkTarget(entry, resolver))?.[0], groups);
    bindUnlistedFolders(entries, groups);
    bindBelowFiles(places, { atPlace, folders }, groups);
    bindDeletions(entries, groups);
    const shared = new Map([...folders].filter(([path]) => used.has(path)));
    const bonds = groups
        .sets(index => !shared.has(places[index] ?? ''))
        .map(indices => makeBond(indices, entries));
    return { bonds, folders: shared, places };
}
function hardLinkTarget({ linkTarget }, resolver) {
    return resolver.resolve((0,entry_path/* cleanPath */.t)(linkTarget ?? ''));
}
/** Whether the entry is, or is inside, a whiteout. Source: OCI image-spec, layer.md, "Whiteouts". */
function isDeletion({ path }) {
    return path.startsWith('.wh.') || path.includes('/.wh.');
}
function makeBond(indices, entries) {
    const members = indices.flatMap(index => entries[index] ?? []);
    return {
        entries: indices,
        path: members[0]?.path ?? '',
        size: members.reduce((sum, { tarSize }) => sum + tarSize, 0),
        isDeletion: members.some(isDeletion),
    };
}
function bindHardLinks(entries, findTarget, groups) {
    let isLinkedBelow = false;
    for (const [index, entry] of entries.entries()) {
        if (entry.type !== 'hardlink')
            continue;
        const target = findTarget(entry);
        if (target === undefined)
            isLinkedBelow = true;
        else
            groups.join(index, target);
    }
    // The target of a link to a lower layer depends on every entry before the link.
    if (isLinkedBelow)
        for (const index of entries.keys())
            groups.join(0, index);
}
/**
 * Binds all entries if the layer has an entry before, or without, the folder that contains it. Such a path may lead
 * through a symbolic link, here or in a lower layer, to a place that other entries change. Layers from a real file system
 * have no such path.
 */
function bindUnlistedFolders(entries, groups) {
    const listed = new Set(['']);
    for (const { path, type } of entries) {
        if (path !== '' && !listed.has((0,path_tree/* parentDirectory */.im)(path))) {
            for (const index of entries.keys())
                groups.join(0, index);
            return;
        }
        if (type === 'directory')
            listed.add(path);
        else
            listed.delete(path);
    }
}
/** Binds every entry to the nearest path above it that is not, or not always, a folder. */
function bindBelowFiles(places, { atPlace, folders }, groups) {
    const known = new Map([['', undefined]]);
    const above = (path) => {
        const unknown = [];
        let folder = path;
        while (!known.has(folder)) {
            unknown.push(folder);
            folder = (0,path_tree/* parentDirectory */.im)(folder);
        }
        let found = known.get(folder);
        for (let next = unknown.pop(); next !== undefined; next = unknown.pop()) {
            if (!folders.has(next))
                found = atPlace.get(next)?.[0] ?? found;
            known.set(next, found);
        }
        return found;
    };
    for (const [index, place] of places.entries()) {
        const file = place === '' ? undefined : above((0,path_tree/* parentDirectory */.im)(place));
        if (file !== undefined)
            groups.join(index, file);
    }
}
function bindDeletions(entries, groups) {
    let first;
    for (const [index, entry] of entries.entries()) {
        if (!isDeletion(entry))
            continue;
        first ??= index;
        groups.join(first, index);
    }
}
/** Index of the first entry below each folder. */
function firstUses(places) {
    const used = new Map();
    for (const [index, place] of places.entries()) {
        let folder = place === '' ? undefined : (0,path_tree/* parentDirectory */.im)(place);
        while (folder !== undefined && !used.has(folder)) {
            used.set(folder, index);
            folder = folder === '' ? undefined : (0,path_tree/* parentDirectory */.im)(folder);
        }
    }
    return used;
}
/** Sets of indices that can be joined. */
class DisjointSets {
    #parents;
    constructor(count) {
        this.#parents = Int32Array.from({ length: count }, (_, index) => index);
    }
    join(a, b) {
        const [rootA, rootB] = [this.#root(a), this.#root(b)];
        // The lowest index is the root, so that the sets do not depend on the order of the calls.
        this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
    /** @returns the sets with an index that `isWanted` selects, in order of their first index. */
    sets(isWanted) {
        const indices = [...this.#parents.keys()];
        return [...Map.groupBy(indices, index => this.#root(index)).values()].filter(set => set.some(isWanted));
    }
    #root(index) {
        let root = index;
        while (this.#parents[root] !== root)
            root = this.#parents[root] ?? root;
        for (let next = index; next !== root;) {
            const parent = this.#parents[next] ?? root;
            this.#parents[next] = root;
            next = parent;
        }
        return root;
    }
}

;// CONCATENATED MODULE: ./build/layers/split/plan-parts.js






const maxNamed = 3;
/** @param owners package of each path that belongs to one. */
function divideLayer(entries, target, owners) {
    const bound = bindEntries(entries);
    const sizes = entries.map(({ tarSize }) => tarSize);
    return { units: divideUnits(bound, sizes, target, owners), bound, sizes, entries };
}
/** Returns the layers that replace a layer. Applied in order, they result in the same file system. */
function makeParts({ bound, sizes }, layers) {
    return layers.map(layer => makePart(layer, bound, sizes));
}
function makePart({ units, last }, bound, sizes) {
    const own = units.flatMap(unit => unit.bonds.flatMap(bond => bond.entries));
    const indices = withFolders(own, bound);
    const largest = [...units].sort((a, b) => b.weight - a.weight).map(({ label }) => printable(label));
    return {
        entries: indices,
        size: tarSize(indices, sizes),
        title: (0,wording/* formatList */.ki)(largest, maxNamed),
        last,
    };
}
/** Adds the entries of folders to a part, with those of the folders above them. */
function addFolders(part, folders, { bound, sizes }) {
    const added = folders.flatMap(path => bound.folders.get(path) ?? []);
    const entries = withFolders([...part.entries, ...added], bound);
    return { ...part, entries, size: tarSize(entries, sizes) };
}
function tarSize(indices, sizes) {
    return indices.reduce((sum, index) => sum + (sizes[index] ?? 0), written_size/* endOfTar */.Y);
}
/** Adds the folders above entries. @returns indices in tar order. */
function withFolders(own, bound) {
    const all = new Set(own);
    const seen = new Set();
    for (const index of own) {
        let folder = (0,path_tree/* parentDirectory */.im)(bound.places[index] ?? '');
        while (folder !== undefined && !seen.has(folder)) {
            seen.add(folder);
            for (const entry of bound.folders.get(folder) ?? [])
                all.add(entry);
            folder = folder === '' ? undefined : (0,path_tree/* parentDirectory */.im)(folder);
        }
    }
    return [...all].sort((a, b) => a - b);
}
function printable(label) {
    return displayedLabel(label).replace(/[\p{Cc}\p{Cs}]/gu, '?');
}

;// CONCATENATED MODULE: ./build/image/split/mark-units.js
/** Number of hexadecimal digits of a mark. A collision only results in a less suitable layer. */
const mark_units_markLength = 10;
/** Marks each unit with a hash of the bytes of its entries. */
async function markUnits(layer, units, ignoresTimes) {
    const marked = [];
    for (const unit of units) {
        const indices = unit.bonds.flatMap(bond => bond.entries).sort((a, b) => a - b);
        const hash = await layer.hash(indices, ignoresTimes);
        marked.push({ unit, mark: hash.slice(0, mark_units_markLength) });
    }
    return marked;
}

;// CONCATENATED MODULE: ./build/layers/packages/locked-owners.js

/** Folders of an environment in which names begin with the name of a package. */
const namedFolder = /(?:^|\/)(?:lib|share|include|etc|libexec|site-packages|cmake|pkgconfig)$/;
/**
 * Assigns files without a known owner to the packages of a lock file by name: `lib/libvtkCommonCore.so` and `share/vtk/…` to
 * the package `vtk`. A lock file has no lists of files, so this finds the large libraries only.
 *
 * @returns the packages of the files that were assigned.
 */
function findLockedOwners(locked, paths, owners) {
    const byStem = new Map();
    for (const { manager, name, version, build } of locked.toSorted(locked_owners_byName)) {
        const owned = { manager, name, version, build, label: name };
        for (const stem of [simplify(name), simplify(name).replace(/^lib/, '')])
            if (stem.length >= minStem && !byStem.has(stem))
                byStem.set(stem, owned);
    }
    const found = new Map();
    if (byStem.size === 0)
        return found;
    for (const path of paths) {
        if (owners.has(path))
            continue;
        const owner = byStem.get(stemInEnvironment(path) ?? '');
        if (owner !== undefined)
            found.set(path, owner);
    }
    return found;
}
/** Shorter stems, such as `a` or `x`, are ambiguous. */
const minStem = 3;
function locked_owners_byName(a, b) {
    return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
/** Returns the stem of the highest name in a folder that has names of packages. */
function stemInEnvironment(path) {
    let stem;
    for (let name = path; name !== ''; name = (0,path_tree/* parentDirectory */.im)(name)) {
        if (namedFolder.test((0,path_tree/* parentDirectory */.im)(name))) {
            const own = (0,path_tree/* baseName */.Fl)(name);
            if (!/^(?:site-packages|cmake|pkgconfig|python[\d.]*)$/.test(own))
                stem = simplify(own);
            else
                break;
        }
    }
    return stem?.replace(/^lib/, '');
}
/** Reduces names to what those of a package and of its files have in common: `vtk` for `libvtkCommonCore-9.3.so`. */
function simplify(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    const [word = ''] = /^[A-Za-z]+/.exec(library ?? name) ?? [];
    return word.toLowerCase();
}

;// CONCATENATED MODULE: ./build/image/split/read-owners.js



/** Maximum bytes of all metadata. More was made up to exhaust memory; the layer is then laid out by folders. */
const maxTotalSize = 256 * 2 ** 20;
/**
 * Returns the package of each path of a layer that belongs to one, according to the metadata in the same layer.
 *
 * @param locked packages of a lock file.
 */
function readOwners(layer, locked) {
    const contents = readMetadata(layer);
    const paths = layer.entries.filter(({ type }) => type !== 'directory').map(({ path }) => path);
    const { owners } = findOwners(readPackages(contents, paths), paths);
    return new Map([...owners, ...findLockedOwners(locked, paths, owners)]);
}
function readMetadata(layer) {
    const wanted = [...layer.entries.entries()].filter(([, entry]) => isPackageMetadata(entry));
    if (wanted.reduce((sum, [, { size }]) => sum + size, 0) > maxTotalSize)
        return new Map();
    return new Map(wanted.map(([index, { path }]) => [path, layer.content(index)]));
}

;// CONCATENATED MODULE: ./build/image/split/match-layer.js
/**
 * Compares a layer to write with one of the last image. They match if all entries are the same, apart from the times of
 * folders that layers repeat, which a layer above can correct.
 *
 * @param ignoresTimes whether times are not compared at all.
 * @returns the folders of the last layer; undefined if the layers differ.
 */
async function matchLayer(layer, { entries, folders }, last, ignoresTimes) {
    const isRepeated = ({ type, path }) => type === 'directory' && folders.has(path);
    const own = separate(layer, entries, isRepeated);
    const old = separate(last, [...last.entries.keys()], isRepeated);
    if (own.others.length !== old.others.length || !hasEach(own.repeated, old.repeated))
        return undefined;
    if ((await layer.hash(own.others, ignoresTimes)) !== (await last.hash(old.others, ignoresTimes)))
        return undefined;
    const outdated = [];
    for (const [path, indices] of old.repeated) {
        const [current = [], before] = [folders.get(path), indices];
        if ((await layer.hash(current, true)) !== (await last.hash(before, true)))
            return undefined;
        if (ignoresTimes)
            continue;
        if ((await layer.hash(current, false)) !== (await last.hash(before, false)))
            outdated.push(path);
    }
    return { paths: [...old.repeated.keys()], outdated };
}
function separate({ entries }, indices, isRepeated) {
    const repeated = new Map();
    const others = [];
    for (const index of indices) {
        const entry = entries[index];
        if (entry === undefined || !isRepeated(entry))
            others.push(index);
        else
            repeated.set(entry.path, [...(repeated.get(entry.path) ?? []), index]);
    }
    return { repeated, others };
}
function hasEach(needed, found) {
    return [...needed.keys()].every(path => found.has(path));
}

;// CONCATENATED MODULE: ./build/image/split/reuse-parts.js






/**
 * Finds the parts that the last image has, and copies their layers instead of compressing them again.
 *
 * @param last layers of the last image that replaced the same layer.
 * @returns the layers by the number of their part.
 */
async function reuseParts(parts, last, from) {
    const reused = new Map();
    if (last === undefined)
        return reused;
    await (0,concurrency/* mapConcurrent */._)(parts, (0,external_node_os_.availableParallelism)(), async (part, number) => {
        const layer = last.layers[part.last ?? -1];
        const found = layer === undefined ? undefined : await reusePart(part, { ...last, layer, number }, from);
        if (found !== undefined)
            reused.set(number, found);
    });
    return reused;
}
async function reusePart(part, { source, layer, number }, { file, divided, blobs, prefix, ignoresTimes, log }) {
    const entries = { entries: part.entries, folders: divided.bound.folders };
    const files = { blobs, temporary: (0,external_node_path_.join)(blobs, `${prefix}-last-${number}`) };
    const reused = await reuseLayer({ source, layer }, files, content => matchLayer(file, entries, content, ignoresTimes), log);
    if (reused === undefined)
        return undefined;
    const { accepted: folders, ...written } = reused;
    return { ...written, title: part.title, isReused: true, folders };
}
/**
 * Adds folders to the topmost new layer whose times have changed since the layer of the last image was made that would
 * otherwise determine them. Without a new layer on top, one with only these folders is added.
 */
function correctFolders(parts, reused, divided) {
    const { entries } = divided;
    const isOutdated = new Map();
    for (const [number, part] of parts.entries()) {
        const { paths = [], outdated = [] } = reused.get(number)?.folders ?? {};
        const old = new Set(outdated);
        for (const path of paths)
            isOutdated.set(path, old.has(path));
        if (!reused.has(number))
            for (const index of part.entries)
                isOutdated.set(entries[index]?.path ?? '', false);
    }
    const missing = [...isOutdated].flatMap(([path, isOld]) => (isOld ? [path] : []));
    const top = parts.at(-1);
    if (missing.length === 0 || top === undefined)
        return [...parts];
    if (!reused.has(parts.length - 1))
        return [...parts.slice(0, -1), addFolders(top, missing, divided)];
    const empty = { entries: [], size: 0, title: 'times of folders', last: undefined };
    return [...parts, addFolders(empty, missing, divided)];
}

;// CONCATENATED MODULE: ./build/image/split/write-parts.js








/**
 * Writes parts of a layer in parallel. The bytes of each entry are copied as they are, with all extended headers.
 *
 * @param parts by their number in the layer.
 * @param onProgress called with the number of a part and its uncompressed bytes so far.
 */
async function writeParts(layer, parts, { blobs, prefix }, onProgress) {
    // Largest first, so that no large part is left for a single processor at the end.
    const bySize = [...parts].sort(([, a], [, b]) => b.size - a.size);
    const written = await (0,concurrency/* mapConcurrent */._)(bySize, (0,external_node_os_.availableParallelism)(), async ([number, part]) => {
        const files = { blobs, temporary: (0,external_node_path_.join)(blobs, `${prefix}-${number}`) };
        return [number, await writePart(layer, part, files, bytes => onProgress(number, bytes))];
    });
    return new Map(written);
}
async function writePart(layer, part, files, onBytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let uncompressedSize = 0;
    const hashed = async function* () {
        for await (const block of readRanges(layer.handle, layer.ranges(part.entries), written_size/* endOfTar */.Y)) {
            hash.update(block);
            uncompressedSize += block.length;
            onBytes(uncompressedSize);
            yield block;
        }
    };
    const descriptor = await compressLayer(hashed(), files);
    const diffId = (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
    return { descriptor, diffId, uncompressedSize, title: part.title, isReused: false };
}

;// CONCATENATED MODULE: ./build/image/split/split-layer.js














/**
 * Splits a layer into at most `maxParts` layers, and one more if only times of folders have changed.
 *
 * @returns undefined if it cannot be divided.
 */
async function splitLayer(job, index, maxParts, last) {
    const { image, blobs, log } = job;
    const label = (0,layer_name/* layerName */.H)(image.name, index, image.manifest.layers.length);
    const descriptor = image.manifest.layers[index];
    const diffId = image.config.diffIds[index];
    if (descriptor === undefined || diffId === undefined)
        throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
    const file = (0,external_node_path_.join)(blobs, `.tar-${index}`);
    try {
        const spooled = await spool(job, { descriptor, diffId, label }, file);
        if (!spooled.hasGlobalRecords)
            return await divideSpooled(job, { spooled, index, label }, maxParts, last);
        log.warning(`${label} is not split: its tar has global headers, which apply to all entries together`);
        return undefined;
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
/** Reads a layer. A layer that is not compressed and already a file is not copied. */
async function spool({ source, log }, layer, file) {
    const { descriptor, label } = layer;
    const reading = new stream_progress/* StreamProgress */.s(log, `Reading ${label}`);
    const onProgress = (bytes) => reading.onBytes(0, bytes, descriptor.size);
    const stored = isPlainLayer(descriptor) ? source.blobPath?.(descriptor.digest) : undefined;
    if (stored === undefined)
        return spoolLayer(source, layer, file, onProgress);
    return { file: stored, ...(await listLayer(source, layer, { onProgress })) };
}
async function divideSpooled({ blobs, target, locked, ignoresTimes, log }, { spooled, index, label }, maxParts, last) {
    const file = await LayerFile.open(spooled);
    try {
        const divided = divideLayer(file.entries, target, readOwners(file, locked));
        const mark = () => markUnits(file, divided.units, ignoresTimes);
        // Only the layers of a last image depend on the marks; otherwise, units are marked while they are compressed.
        const units = last === undefined ? divided.units.map(unit => ({ unit, mark: '' })) : await mark();
        const layers = placeUnits(units, last?.record, { target, maxLayers: maxParts });
        const plan = makeParts(divided, layers);
        if (plan.length < 2) {
            log.info(`${label} is kept: it cannot be divided into more layers`);
            return undefined;
        }
        const from = { file, divided, blobs, prefix: `.part-${index}`, ignoresTimes, log };
        const [parts, marked] = await Promise.all([
            writePlan(plan, last, from, label),
            last === undefined ? mark() : units,
        ]);
        const record = recordSplit(layers, marked, last?.record);
        // Folders with new times may have a layer of their own, without units.
        return { parts, record: parts.map((_, number) => record[number] ?? []) };
    }
    finally {
        await file.close();
    }
}
/** Writes the parts that the last image does not have, and copies the layers of the others. */
async function writePlan(plan, last, from, label) {
    const { file, divided, blobs, prefix, log } = from;
    const reused = await reuseParts(plan, last?.parts, from);
    const parts = correctFolders(plan, reused, divided);
    const missing = new Map([...parts.entries()].filter(([number]) => !reused.has(number)));
    const again = reused.size === 0 ? '' : `, of which the last image has ${reused.size}`;
    const writing = new stream_progress/* StreamProgress */.s(log, `Compressing ${label} as ${parts.length} layers${again}`);
    for (const [number, { size }] of missing)
        writing.onBytes(number, 0, size);
    const written = await writeParts(file, missing, { blobs, prefix }, (number, bytes) => writing.onBytes(number, bytes, missing.get(number)?.size ?? bytes));
    return parts.flatMap((_, number) => reused.get(number) ?? written.get(number) ?? []);
}

;// CONCATENATED MODULE: ./build/image/split/split-image.js


















/**
 * Writes an image as a layout in which layers that are too large are split; the file system of the image stays the same.
 * All other layers keep their blobs, or are compressed if they are not. The layout appears in `directory` only when it is complete.
 *
 * @throws Error if the directory is not empty, or as reading the image does.
 */
async function splitImage(source, scope, directory, log) {
    await assertEmpty(directory);
    const partial = `${directory}.partial`;
    await (0,promises_.rm)(partial, { recursive: true, force: true });
    const blobs = (0,external_node_path_.join)(partial, 'blobs', 'sha256');
    try {
        await (0,promises_.mkdir)(blobs, { recursive: true });
        const split = await writeSplit(source, scope, { partial, blobs }, log);
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        await (0,promises_.rename)(partial, directory);
        return { ...split, layout: await (0,layout_source/* openLayout */.B)(directory) };
    }
    catch (error) {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
        throw explainFullDisk(error, directory);
    }
}
function explainFullDisk(error, directory) {
    if (!(error instanceof Error) || error.code !== 'ENOSPC')
        return error;
    const message = `The disk is full: splitting layers requires space for the image in ${directory}: free disk space before this step`;
    return new user_error/* UserError */.yo('disk-full', message, { cause: error });
}
async function assertEmpty(directory) {
    const names = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw new user_error/* UserError */.yo('output-not-writable', `${directory} cannot be written to (${error.message}): specify another folder`);
    });
    if (names.length > 0)
        throw new user_error/* UserError */.yo('output-not-writable', `${directory} is not empty: specify a new folder`);
}
async function writeSplit(source, scope, { partial, blobs }, log) {
    const { image, layers, target } = scope;
    const isPlain = image.manifest.layers.some(isPlainLayer);
    const isLastNeeded = isPlain || scope.chosen.length > 0;
    const last = isLastNeeded ? await readLastLayers(scope.lastImage, scope.platform, log) : undefined;
    const splits = await splitChosen(source, scope, { blobs, last }, log);
    const parts = new Map([...splits].map(([index, split]) => [index, split.parts]));
    const kept = await (0,concurrency/* mapConcurrent */._)(image.manifest.layers, (0,external_node_os_.availableParallelism)(), async (layer, index) => {
        if (parts.has(index))
            return [];
        const label = (0,layer_name/* layerName */.H)(image.name, index, image.manifest.layers.length);
        const identity = { descriptor: layer, diffId: image.config.diffIds[index], label };
        return [await keepLayer(source, identity, { blobs, temporary: (0,external_node_path_.join)(blobs, `.${index}`) }, { last, log })];
    });
    const config = replaceLayers(await source.readBlob(image.manifest.config), new Map([...parts].map(([index, written]) => [index, replacements(written)])), `the config of ${image.name}`);
    const written = kept.map((own, index) => parts.get(index)?.map(({ descriptor }) => descriptor) ?? own);
    await finishLayout(partial, {
        config,
        layers: written.flat(),
        annotations: { ...image.manifest.annotations, ...recordAnnotation(target, splits) },
    });
    return {
        target,
        layers: layers.map((layer, index) => ({ ...layer, parts: parts.get(index) })),
        pull: last === undefined ? undefined : countPulledBytes(written, last),
    };
}
/** Splits the chosen layers. @returns the layers that replace them, by index. */
async function splitChosen(source, scope, { blobs, last }, log) {
    const { image, layers, chosen, target, maxLayers, locked, normalizeTimes: ignoresTimes } = scope;
    const splits = new Map();
    if (chosen.length === 0)
        return splits;
    const job = { source, image, blobs, target, locked, ignoresTimes, log };
    const shares = (0,split_settings/* shareLayers */.uF)(chosen.map(index => layers[index]?.uncompressedSize ?? 0), maxLayers - (layers.length - chosen.length));
    // One after another, because each needs its uncompressed size on disk and keeps every processor busy.
    for (const [position, index] of chosen.entries()) {
        const lastSplit = selectLastSplit(scope.last, splits.size, last);
        const split = await splitLayer(job, index, shares[position] ?? 1, lastSplit);
        if (split !== undefined)
            splits.set(index, split);
    }
    return splits;
}
/** Returns how the layer at this position of a record was split. */
function selectLastSplit(last, position, lastLayers) {
    const record = last?.splits[position];
    if (record === undefined)
        return undefined;
    const start = last?.starts[position];
    const layers = start === undefined ? [] : (lastLayers?.layers.slice(start, start + record.length) ?? []);
    return { record, parts: lastLayers === undefined ? undefined : { ...lastLayers, layers } };
}
/** Replaces the record of an earlier split, which no longer describes the layers. */
function recordAnnotation(target, splits) {
    const starts = [];
    let added = 0;
    for (const [index, { parts }] of splits) {
        starts.push(index + added);
        added += parts.length - 1;
    }
    const records = [...splits.values()].map(({ record }) => record);
    return { [oci_annotations/* splitKey */._$]: encodeSplitRecord({ target, splits: records, starts }) ?? '' };
}
function replacements(written) {
    return written.map(({ diffId, title, uncompressedSize }, index) => ({
        diffId,
        describe: createdBy => (0,created_by/* createdByPart */.xP)(createdBy, {
            number: index + 1,
            count: written.length,
            title: `${title} (${(0,units/* formatSize */.Xq)(uncompressedSize)})`,
        }),
    }));
}

// EXTERNAL MODULE: ./build/layers/measure-layers.js + 1 modules
var measure_layers = __webpack_require__(63740);
// EXTERNAL MODULE: ./build/layers/read-claims.js + 6 modules
var read_claims = __webpack_require__(56981);
;// CONCATENATED MODULE: ./build/image/split/split-scope.js





/** Factor within which the target of the last image is used again, so that its units stay the same. */
const similarTarget = 1.25;
/** Reads the sizes of an image's layers and chooses those to split. */
async function readSplitScope(source, request) {
    const { mode, maxLayers, budget, platform } = request;
    const image = await (0,read_image/* readImage */.AM)(source, platform);
    const sizes = await readSizes(source, image);
    const total = sizes.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    const last = decodeSplitRecord(request.lastImage?.split);
    const target = keepTarget((0,split_settings/* splitTarget */.Gd)(request, total, budget.warnLayerSize), request, last);
    const choose = (layers) => (0,split_settings/* chooseLayers */.mF)(layers, mode, { target, ...budget });
    const isAnyChosen = choose(sizes).length > 0;
    const baseLayers = isAnyChosen ? await request.countBaseLayers(image) : 0;
    const layers = sizes.map((layer, index) => ({ ...layer, isBase: index < baseLayers }));
    const { lastImage, locked = [], normalizeTimes } = request;
    return {
        ...{ image, layers, chosen: choose(layers), target, maxLayers, last },
        ...{ lastImage, locked, platform, normalizeTimes },
    };
}
function keepTarget(target, { target: given, budget }, last) {
    if (given !== undefined || last === undefined || last.target > budget.warnLayerSize)
        return target;
    const ratio = last.target / target;
    return ratio < similarTarget && ratio > 1 / similarTarget ? last.target : target;
}
async function readSizes(source, image) {
    const claims = await (0,read_claims/* readClaims */.I)(source, image.manifest);
    const options = { isEveryLayerStreamed: false, isExplained: undefined };
    const measured = await (0,measure_layers/* measureLayers */.L)(source, image, claims, options);
    return measured.map(({ layer: { compressedSize, uncompressedSize } }) => ({
        compressedSize,
        uncompressedSize,
        isBase: false,
    }));
}

;// CONCATENATED MODULE: ./build/image/split/split-built-image.js








/**
 * Splits the layers of a built image that are too large, compresses those that are not compressed, and reports the sizes
 * before and after.
 *
 * @returns the layout to push, which replaces the one that was built; the same layout if nothing has to be done.
 */
async function splitBuiltImage({ layout, name, platform, bases }, settings, services) {
    const { manifest } = await (0,read_image/* readImage */.AM)(layout, platform);
    const isPlain = manifest.layers.some(isPlainLayer);
    if (settings.mode === 'never' && !isPlain)
        return layout;
    const scope = await readSplitScope(layout, {
        ...settings,
        platform,
        countBaseLayers: image => countBaseLayers(image.config.diffIds, bases, platform, services),
    });
    const isSplitting = scope.chosen.length > 0;
    if (!isSplitting && !isPlain)
        return layout;
    const { log, temporaryDirectory, writeSummary } = services;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'split-'));
    const split = await log.group(`${isSplitting ? 'Split' : 'Compress'} ${name}`, () => splitImage(layout, scope, (0,external_node_path_.join)(directory, 'image'), log));
    if (isSplitting)
        for (const line of describeSplit(split))
            log.info(line);
    const isSplit = split.layers.some(({ parts }) => parts !== undefined);
    const [kept, removed] = isSplit || isPlain ? [split.layout, layout] : [layout, split.layout];
    // Each of the two may need gigabytes.
    await (0,promises_.rm)(removed.directory, { recursive: true, force: true });
    if (isSplit)
        await writeSummary(splitAsMarkdown(name, split));
    return kept;
}

// EXTERNAL MODULE: ./build/layers/check-layers.js + 23 modules
var check_layers = __webpack_require__(2621);
// EXTERNAL MODULE: ./build/layers/measurable-image.js
var measurable_image = __webpack_require__(12526);
// EXTERNAL MODULE: ./build/layers/report-layers.js + 1 modules
var report_layers = __webpack_require__(90536);
;// CONCATENATED MODULE: ./build/image/verify/check-built-layers.js



/** Checks the layers of an image on disk like the action `check-layer-sizes`, with the same limits and report. */
async function checkBuiltLayers({ layout, name }, { budget, explain, oversize, platform, dockerfile }, services) {
    const check = { budget, explain, dockerfile, failOn: oversize === 'fail' ? 'error' : 'never' };
    const measurable = await (0,measurable_image/* readMeasurableImage */.h)(layout, { platform, explain });
    const image = { ...measurable.image, name };
    const checked = await (0,check_layers/* checkLayers */.H)({ ...measurable, image }, name, check, services);
    return { image, checked, failure: (0,report_layers/* layerFailure */.Su)(checked, check) };
}

;// CONCATENATED MODULE: ./build/image/dependencies/ensure-dependencies.js


















/**
 * Returns the dependency image from the registry, or builds it, and pushes it if the image itself is pushed. Only the
 * manifest of an image in the registry is read.
 */
async function ensureDependencies(dependency, request, services) {
    const { planned } = dependency;
    const client = await services.connect(planned.image);
    const find = () => (0,registry_source/* findManifest */.J)(client, planned.tag);
    const findStored = () => request.publication.push ? find() : findIfReadable(find, planned.name, services.log);
    const { noCache, refresh } = request.builder;
    const mayReuse = planned.changes.length === 0 && !noCache && !refresh;
    const stored = mayReuse ? await findStored() : undefined;
    if (stored === undefined)
        return buildDependencies(dependency, request, services);
    services.log.info(`The dependency image is already in the registry: ${planned.name}@${stored.digest}`);
    return { ...ensure_dependencies_describe(planned, stored), seconds: undefined, directory: undefined };
}
/** Returns whether the registry still has the dependency image; true if the lookup fails. */
async function hasDependencies({ image }, { digest }, { connect }) {
    const client = await connect(image);
    return headDigest(client, digest).then(found => found !== undefined, () => true);
}
async function buildDependencies({ planned, owner }, { builder, splitting, verification, publication }, services) {
    const { ingredients, file, image, namedContexts, name } = planned;
    const origin = originAnnotations(planned, owner);
    const request = {
        ...owner.request,
        ...{ file, namedContexts, target: undefined, buildArgs: ingredients.buildArgs },
        labels: new Map(Object.entries(origin)),
    };
    const { image: ownImage, ref } = owner.target;
    const cached = { image, owner: ownImage, ref, stage: owner.request.target, ingredients };
    const { layout: built, seconds } = await services.log.group(`Build the dependency image ${name}`, () => runBuild(request, cached, { builder, publication }, services));
    const { platform } = owner.target;
    const layout = await splitBuiltImage({ layout: built, name, platform, bases: possibleBases(ingredients.bases, undefined) }, {
        ...splitting,
        budget: verification.budget,
        locked: planned.locked,
        lastImage: builder.noCache ? undefined : await findLast(image, owner, services),
    }, services);
    const listed = await recordPackages({ layout, name, platform }, undefined, services);
    const annotated = await annotateLayout(listed, { ...origin, [oci_annotations/* ingredientsKey */.OZ]: encodeRecord(ingredients) });
    const unchanged = builder.onlyIfChanged ? await findSameContent(planned, annotated, services) : undefined;
    if (unchanged !== undefined)
        return { ...ensure_dependencies_describe(planned, unchanged), seconds, directory: undefined };
    const check = { ...verification, platform, dockerfile: file };
    const { failure } = await checkBuiltLayers({ layout: annotated, name }, check, services);
    if (failure !== undefined)
        throw failure;
    if (publication.push) {
        const client = await services.connect(image);
        const progress = pushProgress(services.log, client.name);
        await services.log.group(`Push ${name}`, () => pushImage(client, annotated, [planned.tag], { progress }));
    }
    const stored = await annotated.readManifest();
    const directory = publication.push ? undefined : annotated.directory;
    return { ...ensure_dependencies_describe(planned, stored), seconds, directory };
}
/** Returns the dependency image in the registry if a new build of it has the same packages and other files. */
async function findSameContent({ image, tag, name, changes }, built, { connect, log }) {
    const client = await connect(image);
    const stored = await findIfReadable(() => (0,registry_source/* findManifest */.J)(client, tag), name, log);
    if (stored === undefined || changes.length > 0)
        return undefined;
    const source = (0,registry_source/* registrySource */.B)(client, { ...image, digest: stored.digest });
    if (!hasSameContent(await readPackageRecord(source), await readPackageRecord(built)))
        return undefined;
    log.info(`A new build of ${name} has the same packages and other files: ${name}@${stored.digest} is used`);
    return stored;
}
/** Returns the last dependency image, if it can still be read. */
async function findLast(image, { published }, { connect }) {
    if (published?.dependencies === undefined)
        return undefined;
    const reference = { ...image, digest: published.dependencies };
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    try {
        const client = await connect(image);
        const stored = await (0,registry_source/* findManifest */.J)(client, published.dependencies);
        if (stored === undefined)
            return undefined;
        const manifest = (0,oci_manifest/* parseManifest */.Ng)(stored.bytes, stored.mediaType, `the manifest of ${name}`);
        const split = manifest.kind === 'manifest' ? manifest.annotations[oci_annotations/* splitKey */._$] : undefined;
        return { split, open: async () => (0,registry_source/* registrySource */.B)(client, reference) };
    }
    catch {
        return undefined;
    }
}
function originAnnotations({ ingredients, changes }, { annotations }) {
    const copied = [oci_annotations/* sourceKey */.Zt, oci_annotations/* revisionKey */.d7, oci_annotations/* createdKey */.Yw].map(key => [key, annotations[key] ?? '']);
    return {
        ...Object.fromEntries(copied),
        [oci_annotations/* fingerprintKey */.SV]: changes.length === 0 ? computeFingerprint(ingredients) : '',
    };
}
function ensure_dependencies_describe({ image, tag, name }, { bytes, digest, mediaType }) {
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, mediaType, `the manifest of ${name}`);
    const { layers, annotations } = manifest.kind === 'manifest' ? manifest : { layers: [], annotations: {} };
    return {
        digest,
        layers,
        packages: annotations[oci_annotations/* packagesKey */.De],
        reference: (0,oci_reference/* formatReference */.FH)({ ...image, tag, digest }),
    };
}

;// CONCATENATED MODULE: ./build/image/dependencies/build-on-dependencies.js



/** Builds the planned image, after its dependency image if it has one, with Docker logged in to their registries. */
function buildOnDependencies(plan, request, services) {
    return withDockerLogin(services.logins, services, runCommand => buildLoggedIn(plan, request, { ...services, runCommand }));
}
async function buildLoggedIn(plan, request, services) {
    const { dependencies: planned } = plan;
    if (planned === undefined)
        return buildImage(plan, undefined, request, services);
    const ensure = () => ensureDependencies({ planned, owner: plan }, request, services);
    const dependencies = await ensure();
    try {
        return await buildImage(plan, dependencies, request, services);
    }
    catch (error) {
        const isStored = dependencies.directory !== undefined || (await hasDependencies(planned, dependencies, services));
        if (isStored)
            throw error;
        services.log.warning(`The dependency image ${dependencies.reference} was deleted from its registry while the image was built on it: ` +
            'building it again');
        return buildImage(plan, await ensure(), request, services);
    }
}

;// CONCATENATED MODULE: ./build/registry/visibility-settings.js
/**
 * Returns instructions for making an image public, because no API does it. They are generic for an unknown registry.
 *
 * @see https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility
 */
function visibilitySettings({ registry, path }, owner) {
    const [account = '', ...nameParts] = path.split('/');
    const name = nameParts.join('/');
    if (registry === 'ghcr.io') {
        const page = (kind) => `https://github.com/${kind}/${account}/packages/container/${encodeURIComponent(name)}/settings`;
        const pages = owner === undefined ? `${page('orgs')} (for a user: ${page('users')})` : page(owner);
        return `open ${pages}, and under "Danger Zone" choose "Change visibility", "Public"`;
    }
    if (registry === 'docker.io')
        return `open https://hub.docker.com/repository/docker/${path}/settings and choose "Make public"`;
    if (registry === 'quay.io')
        return `open https://quay.io/repository/${path}?tab=settings and choose "Make Public"`;
    return `make ${path} public in the settings of ${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/assert-public.js




/**
 * Verifies that the image can be pulled anonymously, as mybinder.org does.
 *
 * @throws Error that explains how to make the image public.
 */
async function assertPublic(image, digest, { connectAnonymously, readOwnerKind }) {
    const obstacle = await canPull(await connectAnonymously(image), digest);
    if (obstacle === undefined)
        return;
    const owner = await readOwnerKind(image.path.split('/')[0] ?? '');
    throw new user_error/* UserError */.yo('image-not-public', `${(0,oci_reference/* formatImageRepository */.hp)(image)} is not public: without a login, ${obstacle}. mybinder.org pulls without a login: ` +
        `${visibilitySettings(image, owner)}, then run this again (or set \`require-public: false\`)`);
}

// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(32103);
;// CONCATENATED MODULE: ./build/image/identify/build-target.js


/**
 * Resolves the ref and asserts that its commit is checked out. Otherwise the image would be labelled with one commit but
 * built from another.
 *
 * @throws Error that names both commits, or the candidates for an ambiguous ref.
 */
async function identifyTarget(request, checkout, workflow) {
    const head = await checkout.head();
    const { full, commit } = request.ref === workflow.ref
        ? { full: workflow.ref, commit: workflow.sha }
        : await resolveInCheckout(request.ref, checkout);
    if (commit !== head) {
        throw new user_error/* UserError */.yo('wrong-checkout', `${full} is commit ${commit}, but ${head} is checked out: check out that ref before this step, ` +
            'with `ref:` of actions/checkout');
    }
    const { image, platform, tagSuffix } = request;
    const ref = (0,source_ref/* parseSourceRef */._j)(full);
    return { image, platform, ref, revision: head, imageTag: (0,source_ref/* refImageTag */.rH)(ref, tagSuffix), tagSuffix };
}
async function resolveInCheckout(name, checkout) {
    const [found, ...others] = await checkout.resolve(name);
    if (found === undefined) {
        throw new user_error/* UserError */.yo('wrong-checkout', `${JSON.stringify(name)} is neither a branch nor a tag in this checkout: check the spelling, ` +
            'or fetch it with `ref:` and `fetch-depth: 0` of actions/checkout');
    }
    if (others.length > 0) {
        throw new user_error/* UserError */.yo('wrong-checkout', `${JSON.stringify(name)} is both a branch and a tag: write "refs/heads/${name}" or "refs/tags/${name}"`);
    }
    const [full, commit] = found;
    return { full, commit };
}

;// CONCATENATED MODULE: ./build/image/identify/ref-collision.js



/**
 * Asserts that the tag does not point to the image of another existing ref. Two refs can map to the same image tag
 * (`a/b` and `a-b`); the second must not overwrite the image of the first while the first exists. Without `refs`, every
 * other ref counts as existing.
 *
 * @throws Error that names both refs and the possible fixes.
 */
async function assertNoCollision(published, { image, ref, imageTag }, { refs, log }) {
    const owner = published?.ref;
    if (owner === undefined || !owner.startsWith('refs/') || owner === ref.full)
        return;
    const name = (0,oci_reference/* formatImageRepository */.hp)(image);
    if (refs !== undefined && !(await refExists(refs, owner, log))) {
        log.info(`${name}:${imageTag} has the image of ${owner}, which no longer exists: the image is replaced`);
        return;
    }
    throw new user_error/* UserError */.yo('tag-overwritten', `${ref.full} and ${owner} both map to the image tag "${imageTag}" of ${name}, which now points to the image ` +
        `of ${owner}: rename one of them or, if ${owner} no longer exists, delete that tag in the registry`);
}
/** Returns whether the ref exists; true if the lookup fails. */
async function refExists(refs, ref, log) {
    try {
        return await refs.has(ref);
    }
    catch (error) {
        log.info((0,error_message/* messageOf */.b)(error));
        return true;
    }
}

;// CONCATENATED MODULE: ./build/image/identify/identify-image.js




/** Finds the commit to build and the image that its tag points to. @throws Error if another ref owns that tag. */
async function identifyImage(request, services) {
    const target = await identifyTarget(request.target, services.checkout, services.workflow);
    return findTargetImage(target, request.publication, services);
}
/** Finds the image that the tag of a target points to. @throws Error if another ref owns that tag. */
async function findTargetImage(target, { push, requirePublic: isPublicRequired }, services) {
    const { log } = services;
    const client = await services.connect(target.image);
    const find = () => findPublished(client, target.imageTag, target.platform, reason => log.info(reason));
    const published = push ? await find() : await findIfReadable(find, client.name, log);
    await assertNoCollision(published, target, services);
    // Fail before the build: a push does not make a private package public.
    if (published !== undefined && push && isPublicRequired)
        await assertPublic(target.image, published.digest, services);
    return { target, client, published, find };
}

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

;// CONCATENATED MODULE: ./build/dockerfile/clean-path.js
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

;// CONCATENATED MODULE: ./build/dockerfile/ignore-file.js



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
            if (isException === isIgnored && matchesAtOrAbove(steps, path))
                isIgnored = !isException;
        }
        return isIgnored;
    };
}
function readRule(line) {
    const trimmed = line.trim();
    const isException = trimmed.startsWith('!');
    const pattern = cleanPath(isException ? trimmed.slice(1).trim() : trimmed);
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
                return zeroOrMore(isAny);
            if (directories)
                return anyDirectories;
            if (star)
                return zeroOrMore(isWithinDirectory);
            if (question)
                return exactlyOne(isWithinDirectory);
            return set ? characterClass(set) : exactlyOne(candidate => candidate === character);
        });
    }
    catch {
        throw new user_error/* FormatError */.IF(`.dockerignore: ${JSON.stringify(pattern)} is not a valid pattern: correct or delete it`);
    }
}

;// CONCATENATED MODULE: ./build/git/pathspec.js
/** Returns a pathspec for a file, or for a directory and everything in it. `.` is the whole repository. */
function atOrBelow(path) {
    return path === '.' ? ':(top)' : `:(top,literal)${path}`;
}
/**
 * Returns a pathspec for a pattern as in `on.push.paths` of a workflow: `docs/**`, `pixi.toml`. A directory includes
 * everything in it, and a leading `!` excludes.
 */
function matching(glob) {
    return glob.startsWith('!') ? `:(top,exclude,glob)${glob.slice(1)}` : `:(top,glob)${glob}`;
}
/**
 * Returns pathspecs for a pattern of `COPY`, which copies everything in a matching directory. A git glob alone does not
 * match the contents of a directory.
 */
function copied(glob) {
    return [matching(glob), matching(`${glob}/**`)];
}

;// CONCATENATED MODULE: ./build/image/plan/context-files.js




/**
 * Selects the files that match the patterns or, without patterns, those visible to the Dockerfile; the Dockerfile is
 * always included.
 *
 * @throws Error that names the patterns that match nothing.
 */
async function selectFiles(choice, services) {
    const { workspace } = services.workflow;
    const file = pathInTree(workspace, choice.file);
    await assertInside([choice.context], services.resolvePath);
    const dockerfile = await selectDockerfile(file, services);
    const others = choice.patterns === undefined
        ? await selectVisible(choice, file, services)
        : await selectMatching(choice.patterns, choice.input, services);
    return {
        entries: [
            ...new Map([...dockerfile.entries, ...others.entries].map(entry => [entry.path, entry])).values(),
        ],
        changes: [...new Set([...dockerfile.changes, ...others.changes])],
    };
}
async function context_files_select(paths, checkout) {
    const [entries, changes] = await Promise.all([checkout.entries(paths), checkout.changes(paths)]);
    return { entries, changes };
}
async function selectDockerfile(file, { checkout, recipeCommit }) {
    if (recipeCommit === undefined)
        return context_files_select([atOrBelow(file)], checkout);
    const entries = await checkout.entries([atOrBelow(file)], recipeCommit);
    // HEAD may have another file at that path, which goes into the image as well.
    return { entries: entries.map(entry => ({ ...entry, path: `recipe:${entry.path}` })), changes: [] };
}
/** Selects the files that match patterns. @throws Error that names the patterns that match nothing. */
async function selectMatching(patterns, input, { checkout, resolvePath }) {
    const included = patterns.filter(pattern => !pattern.startsWith('!'));
    const found = await Promise.all(included.map(pattern => context_files_select([matching(pattern)], checkout)));
    const unmatched = included.filter((_, index) => found[index]?.entries.length === 0 && found[index].changes.length === 0);
    if (unmatched.length > 0) {
        throw new user_error/* UserError */.yo('file-not-found', `${input}: ${unmatched.map(pattern => JSON.stringify(pattern)).join(' and ')} ${unmatched.length === 1 ? 'matches' : 'match'} ` +
            'no file of this commit: correct the spelling. Patterns start at the root of the repository: `src/**/*.pyx`, `pixi.toml`, `!docs/**`');
    }
    const selected = await context_files_select(patterns.map(matching), checkout);
    await assertInside(selected.entries.filter(({ mode }) => mode === symbolicLink).map(({ path }) => path), resolvePath);
    return selected;
}
/** Mode of a symbolic link in a git tree. */
const symbolicLink = '120000';
/** @throws UserError that names the first path that leads outside the workspace. A dangling link is accepted. */
async function assertInside(paths, resolvePath) {
    for (const path of paths) {
        await resolvePath(path).catch((error) => {
            if (error instanceof user_error/* UserError */.yo)
                throw error;
        });
    }
}
async function selectVisible(choice, file, { checkout, readFile, workflow }) {
    const context = pathInTree(workflow.workspace, choice.context);
    const inContext = (path) => (context === '.' ? path : `${context}/${path}`);
    const isIgnored = await readIgnored([`${file}.dockerignore`, inContext('.dockerignore')], readFile);
    if (choice.sources?.length === 0)
        return { entries: [], changes: [] };
    const paths = choice.sources?.flatMap(source => copied(inContext(source))) ?? [atOrBelow(context)];
    const { entries, changes } = await context_files_select(paths, checkout);
    const isVisible = (path) => {
        const inside = context === '.' ? path : path.slice(context.length + 1);
        return !isIgnored(inside) && choice.hasNoEffect?.(inside) !== true;
    };
    return { entries: entries.filter(({ path }) => isVisible(path)), changes: changes.filter(isVisible) };
}
/** Reads the first of these ignore files that exists, as BuildKit does. */
async function readIgnored(paths, readFile) {
    for (const path of paths) {
        const bytes = await readFile(path).catch(() => undefined);
        if (bytes !== undefined)
            return readIgnoreFile(Buffer.from(bytes).toString('utf8'));
    }
    return () => false;
}
function pathInTree(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    if (inside.startsWith('..'))
        throw new user_error/* UserError */.yo('file-not-found', `${path} is outside the work tree ${workspace}: set \`file\`, \`context\` and \`deps-file\` to paths within the checkout`);
    return inside || '.';
}

;// CONCATENATED MODULE: ./build/contract/contract.js

/** Binder's requirements for every image. A contract file overrides individual entries. */
const binderContract = {
    platform: oci_platform/* binderPlatform */.a3,
    user: { uid: 1000, name: undefined },
    entrypoint: 'exec',
    command: undefined,
    port: 8888,
    mustExpose: false,
    labels: new Map(),
    // BinderHub starts the classic notebook if JupyterLab is not installed.
    commands: ['jupyter', 'jupyter-lab|jupyter-notebook'],
    paths: [],
    environment: new Map(),
    kernels: undefined,
    forbidden: [],
    revisionCheck: undefined,
    nbgitpuller: false,
    code: undefined,
    notebooks: [],
    notebookTimeout: 10 * 60_000,
};

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
;// CONCATENATED MODULE: ./build/contract/parse-contract.js








const parse_contract_text = valibot/* pipe */.Fs(valibot/* string */.Yj('expected text'), valibot/* nonEmpty */.hq('is empty'));
const parse_contract_texts = valibot/* array */.YO(parse_contract_text, 'expected a list of words');
const wholeNumber = (message) => valibot/* pipe */.Fs(valibot/* number */.ai(message), valibot/* integer */.nd(message), valibot/* minValue */.Ww(0, message), valibot/* maxValue */.cG(2 ** 32 - 1, message));
const absolute = valibot/* pipe */.Fs(parse_contract_text, valibot/* startsWith */.w1('/', 'expected an absolute path, such as /opt/env/include'));
const path = valibot/* union */.KC([
    valibot/* pipe */.Fs(absolute, valibot/* transform */.pd(name => ({ path: name, why: 'The contract requires it' }))),
    valibot/* strictObject */.re({ path: absolute, why: parse_contract_text }),
], 'expected an absolute path, or `path:` and `why:`');
const notebook = valibot/* pipe */.Fs(parse_contract_text, valibot/* startsWith */.w1('/', 'expected an absolute path, such as /home/jovyan/tutorials/*.ipynb'), valibot/* endsWith */.d5('.ipynb', 'expected the path of a notebook, which ends with .ipynb'));
const forbidden = valibot/* union */.KC([
    valibot/* pipe */.Fs(parse_contract_text, valibot/* transform */.pd(setting => ({ setting, why: 'The contract forbids it' }))),
    valibot/* strictObject */.re({ setting: parse_contract_text, why: parse_contract_text }),
], 'expected the name of a setting, or `setting:` and `why:`');
/** Schema of a list of required names with any value, or a map of names to required values. */
const values = valibot/* union */.KC([
    valibot/* pipe */.Fs(parse_contract_texts, valibot/* transform */.pd(names => new Map(names.map(name => [name, undefined])))),
    valibot/* pipe */.Fs(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* nullable */.me(valibot/* union */.KC([valibot/* string */.Yj(), valibot/* number */.ai(), valibot/* boolean */.zM()]))), valibot/* transform */.pd(record => new Map(Object.entries(record).map(([name, value]) => [name, value === null ? undefined : String(value)])))),
], 'expected a list of names, or names with values');
const entries = {
    platform: valibot/* optional */.lq(valibot/* pipe */.Fs(parse_contract_text, valibot/* rawTransform */.NT(parseWith(oci_platform/* parsePlatform */.FL)))),
    user: valibot/* optional */.lq(valibot/* strictObject */.re({ uid: valibot/* optional */.lq(wholeNumber('expected a user ID, such as 1000')), name: valibot/* optional */.lq(parse_contract_text) }, 'expected `uid:` and `name:`')),
    entrypoint: valibot/* optional */.lq(valibot/* picklist */.KI(['exec', 'any'], 'expected exec or any')),
    command: valibot/* optional */.lq(parse_contract_texts),
    port: valibot/* optional */.lq(wholeNumber('expected a port, such as 8888')),
    labels: valibot/* optional */.lq(values),
    commands: valibot/* optional */.lq(parse_contract_texts),
    paths: valibot/* optional */.lq(valibot/* array */.YO(path, 'expected a list of paths')),
    environment: valibot/* optional */.lq(values),
    kernels: valibot/* optional */.lq(parse_contract_texts),
    forbidden: valibot/* optional */.lq(valibot/* array */.YO(forbidden, 'expected a list of settings')),
    'revision-check': valibot/* optional */.lq(parse_contract_text),
    nbgitpuller: valibot/* optional */.lq(valibot/* boolean */.zM('expected true or false')),
    code: valibot/* optional */.lq(valibot/* picklist */.KI(['frozen', 'pulled'], 'expected frozen or pulled')),
    notebooks: valibot/* optional */.lq(valibot/* array */.YO(notebook, 'expected a list of paths')),
    'notebook-timeout': valibot/* optional */.lq(valibot/* pipe */.Fs(parse_contract_text, valibot/* rawTransform */.NT(parseWith(units/* parseDuration */.E9)))),
};
const parse_contract_schema = valibot/* strictObject */.re(entries, 'expected `name: value` lines');
/**
 * Parses a contract file. Entries it omits keep Binder's defaults.
 *
 * @param name file name, for error messages.
 * @throws Error that names the file and every invalid entry, with the accepted values.
 */
function parseContract(content, name) {
    if (content.trim() === '')
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is empty: write the requirements for the image, or remove \`contract\` to check Binder's requirements`);
    const value = readYaml(content, name) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) {
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not a valid contract: expected lines of the form \`name: value\``);
    }
    const given = valibot/* safeParse */.xL(parse_contract_schema, value);
    if (!given.success)
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not a valid contract: ${parse_contract_describe(given.issues)}`);
    const { user, port, 'revision-check': revisionCheck, 'notebook-timeout': notebookTimeout, ...others } = given.output;
    return {
        ...binderContract,
        ...definedOnly({ ...others, notebookTimeout }),
        user: { ...binderContract.user, ...definedOnly(user ?? {}) },
        ...(port === undefined ? {} : { port, mustExpose: true }),
        revisionCheck,
    };
}
/** Parses YAML; undefined for a file that contains only comments. */
function readYaml(content, name) {
    if (content.split('\n').every(line => /^\s*(?:#|$)/.test(line)))
        return undefined;
    try {
        return (0,js_yaml/* load */.Hh)(content);
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        throw new user_error/* UserError */.yo('contract-invalid', `${name} is not valid YAML: ${reason.split('\n')[0]}. Correct it at this position`);
    }
}
function parse_contract_describe(issues) {
    return issues
        .slice(0, 10)
        .map(issue => {
        const place = valibot/* getDotPath */.Bu(issue) ?? '(top)';
        const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
        if (isUnknown)
            return `${place}: unknown entry${suggestEntry(place)}`;
        return `${place}: ${issue.message}`;
    })
        .join('; ');
}
/** Returns the nearest entry, or all entries if none is similar. */
function suggestEntry(place) {
    const names = Object.keys(entries);
    return (0,suggest/* didYouMean */.au)(place, names) || `; known entries: ${names.join(', ')}`;
}
/** Returns a schema action that runs a parser and reports its error. */
function parseWith(parse) {
    return ({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            addIssue({ message: (0,error_message/* messageOf */.b)(error) });
            return NEVER;
        }
    };
}
function definedOnly(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}

;// CONCATENATED MODULE: ./build/image/plan/read-contract.js




/** Reads the contract. @throws Error that names the file if it is missing or not a valid contract. */
async function readContract(path, { readFile }) {
    if (path === undefined)
        return { contract: binderContract, digest: undefined };
    const bytes = await readFile(path).catch((error) => {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        throw new user_error/* UserError */.yo('file-not-found', `contract is ${JSON.stringify(path)}: the workspace has no such file. Check the path`);
    });
    return { contract: parseContract(new TextDecoder().decode(bytes), path), digest: (0,oci_digest/* sha256Digest */.sI)(bytes) };
}

// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(86084);
;// CONCATENATED MODULE: ./build/image/plan/read-dockerfile.js





/**
 * Reads and parses a Dockerfile.
 *
 * @param input name of the input that specifies the file.
 * @throws Error that names the file and, if it is malformed, the line.
 */
async function readDockerfile(path, input, revision, { readFile, recipeCommit, checkout }) {
    const bytes = await readFile(path).catch(async (error) => {
        if (error instanceof user_error/* UserError */.yo && error.kind === 'file-not-found')
            throw error;
        const hint = recipeCommit === undefined
            ? '. To build an old ref with the Dockerfile of another one, set `recipe-ref`'
            : '';
        const found = await findDockerfiles({ checkout, recipeCommit });
        throw new user_error/* UserError */.yo('file-not-found', `There is no file ${path} in commit ${recipeCommit ?? revision}: \`${input}\` must be the path of the Dockerfile${found}${hint}`);
    });
    try {
        return (0,parse_dockerfile/* parseDockerfile */.A)(bytes);
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${path}: ${(0,error_message/* messageOf */.b)(error)}`, 'dockerfile-malformed');
    }
}
/** Patterns of the usual names of Dockerfiles. */
const usualNames = ['**/Dockerfile', '**/*.Dockerfile', '**/Dockerfile.*', '!**/*.dockerignore'];
/** Returns a list of the Dockerfiles in the commit, for a message; empty if there is none. */
async function findDockerfiles({ checkout, recipeCommit, }) {
    const entries = await checkout.entries(usualNames.map(matching), recipeCommit).catch(() => []);
    if (entries.length === 0)
        return '';
    return `; found: ${(0,wording/* formatList */.ki)(entries.map(({ path }) => path), 5)}`;
}

;// CONCATENATED MODULE: ./build/image/plan/assert-recipe.js




/**
 * Asserts that the files of a request exist, before anything is read from a registry.
 *
 * @throws UserError that names the Dockerfile or contract that is missing or malformed, or the pattern that matches nothing.
 */
async function assertRecipe({ target, recipe, verification }, services) {
    const { revision } = await identifyTarget(target, services.checkout, services.workflow);
    const { file, paths, dependencies } = recipe;
    await readContract(verification.contract, services);
    await readDockerfile(file, 'file', revision, services);
    if (dependencies !== undefined)
        await readDockerfile(dependencies.file, 'deps-file', revision, services);
    if (paths !== undefined)
        await selectMatching(paths, 'paths', services);
    if (dependencies?.paths !== undefined)
        await selectMatching(dependencies.paths, 'deps-paths', services);
}

;// CONCATENATED MODULE: ./build/dockerfile/context-sources.js

/**
 * Returns the sources that a Dockerfile uses from its build context, as patterns relative to the context root.
 * @returns undefined if the file uses the whole context, or the sources cannot be determined before the build.
 * @see Dockerfile reference, "COPY", "ADD", "RUN --mount=type=bind"
 */
function contextSources(dockerfile) {
    const sources = dockerfile.instructions.flatMap(instructionSources).map(cleanPath);
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

;// CONCATENATED MODULE: ./build/contract/pulled-code.js

/** Files that need no compilation. A container that pulls code at start replaces them. */
const uncompiled = /\.(?:py|ipynb|md|rst)$/;
/** Python files that are part of the build. */
const buildScripts = /(?:^|\/)(?:setup|build|conftest|noxfile)\.py$/;
/**
 * Returns a predicate for the context files that do not affect an image whose code is pulled at start. Compiled files,
 * files that control compilation, and files that the Dockerfile names individually do affect it.
 *
 * @returns a predicate for paths relative to the context root.
 */
function pulledCodeFilter(dockerfile) {
    const named = new Set(contextSources(dockerfile));
    return path => uncompiled.test(path) && !buildScripts.test(path) && !named.has(path);
}

;// CONCATENATED MODULE: ./build/dockerfile/declared-arguments.js
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

// EXTERNAL MODULE: ./build/dockerfile/stages.js + 4 modules
var dockerfile_stages = __webpack_require__(25424);
;// CONCATENATED MODULE: ./build/dockerfile/external-images.js

/**
 * Returns the external images of FROM, `COPY --from` and `RUN --mount=from` in all stages.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 * @throws DockerfileError as `readStages()` does.
 */
function externalImages(dockerfile, values) {
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile, values);
    const bases = stages.filter(({ kind }) => kind === 'image');
    const copied = dockerfile.instructions.flatMap(referencedNames).filter(name => !isStage(name, stages));
    const known = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copied];
    return {
        known: [...new Set(known)],
        unknown: bases.filter(({ resolved }) => resolved === undefined).map(({ base }) => base),
    };
}
function isStage(name, stages) {
    const isIndex = /^\d+$/.test(name) && Number(name) < stages.length;
    return isIndex || name === 'scratch' || stages.some(stage => stage.name === name.toLowerCase());
}
function referencedNames({ keyword, flags }) {
    const values = flags.map(({ value }) => value);
    if (keyword === 'COPY')
        return values.flatMap(value => afterPrefix(value, '--from='));
    if (keyword !== 'RUN')
        return [];
    return values
        .flatMap(value => afterPrefix(value, '--mount='))
        .flatMap(mount => mount.split(','))
        .flatMap(field => afterPrefix(field.trim(), 'from='));
}
/**
 * Returns the text after the prefix, if any. BuildKit does not substitute variables in these names, so a name with a
 * variable cannot be resolved and is dropped.
 */
function afterPrefix(text, prefix) {
    const value = text.startsWith(prefix) ? text.slice(prefix.length) : '';
    return value === '' || (prefix !== '--mount=' && value.includes('$')) ? [] : [value];
}

;// CONCATENATED MODULE: ./build/image/plan/base-images.js





const base_images_maxConcurrentLookups = 4;
/**
 * Resolves image names of a Dockerfile to their current digests. Logs a warning for an image that cannot be looked up,
 * such as one that exists only in the builder's own store.
 */
async function resolveBases(names, { connect, log }) {
    const digests = await (0,concurrency/* mapConcurrent */._)(names, base_images_maxConcurrentLookups, async (name) => {
        try {
            return await resolve((0,oci_reference/* parseReference */.F2)(name), connect);
        }
        catch (error) {
            log.warning(`The image ${name}, which the Dockerfile uses, cannot be looked up, so a change to it will not trigger a build: ` +
                `${(0,error_message/* messageOf */.b)(error)}`);
            return undefined;
        }
    });
    return new Map(names.map((name, index) => [name, digests[index]]));
}
async function resolve(reference, connect) {
    if (reference.digest !== undefined)
        return reference.digest;
    const digest = await headDigest(await connect(reference), reference.tag ?? 'latest');
    if (digest === undefined)
        throw new user_error/* UserError */.yo('image-not-found', `${(0,oci_reference/* formatReference */.FH)(reference)} is not in its registry: check its name and tag`);
    return digest;
}
/** Adds the recorded digest of each image that could not be resolved, to avoid an unnecessary rebuild. */
function assumeUnchanged(bases, before) {
    return new Map([...bases].map(([name, digest]) => [name, digest ?? before?.bases[name] ?? undefined]));
}
/**
 * Returns named contexts that pin each image to its resolved digest, even if a tag moves during the build or the engine
 * has an older image of that name. Empty for a Dockerfile frontend older than 1.4, which does not support named
 * contexts.
 */
function pinned(bases, { directives }) {
    const syntax = directives.find(({ name }) => name === 'syntax')?.value ?? '';
    if (/^docker\/dockerfile(?:-upstream)?:1\.[0-3](?![0-9])/.test(syntax))
        return new Map();
    const pinnable = [...bases].filter(([name, digest]) => digest !== undefined && !name.includes('@'));
    return new Map(pinnable.map(([name, digest]) => {
        const { tag: _tag, ...repository } = (0,oci_reference/* parseReference */.F2)(name);
        return [name, `docker-image://${(0,oci_reference/* formatReference */.FH)({ ...repository, ...(digest && { digest }) })}`];
    }));
}

;// CONCATENATED MODULE: ./build/image/plan/binder-arguments.js

/**
 * Build arguments that mybinder.org passes to every Dockerfile.
 *
 * @see https://github.com/jupyterhub/repo2docker, app.py
 */
const passedByBinder = Object.entries({ NB_USER: 'jovyan', NB_UID: '1000' });
/** Returns the arguments that a Dockerfile expects from mybinder.org: those that it declares without a default. */
function binderArguments(dockerfile) {
    const expected = argumentsWithoutDefault(dockerfile);
    return passedByBinder.filter(([name]) => expected.has(name));
}

;// CONCATENATED MODULE: ./build/ingredients/ingredient-changes.js

/**
 * Describes the differences between the ingredients of an image and those of a build, one per entry: `changed
 * src/solver.pxd`.
 */
function changesSince(before, now) {
    return ingredient_changes_compareRecords(before, ingredientRecord(now, before.depth));
}
function ingredient_changes_compareRecords(before, now) {
    return [
        ...compareFiles(before.files, now.files),
        ...compareBases(before.bases, now.bases),
        ...compareSettings(before.settings, now.settings),
        ...compareDependencies(before.dependencies, now.dependencies),
    ];
}
function compareFiles(before, now) {
    return namesIn(before, now).flatMap(path => {
        if (before[path] === now[path])
            return [];
        return `${before[path] === undefined ? 'added' : now[path] === undefined ? 'removed' : 'changed'} ${path}`;
    });
}
function compareBases(before, now) {
    return namesIn(before, now).flatMap(name => {
        const [old, current] = [before[name], now[name]];
        if (old === current)
            return [];
        if (old === undefined)
            return `the image ${name} is new`;
        if (current === undefined)
            return `the image ${name} is no longer used`;
        return `the image ${name} is now ${current ?? 'unknown'}, was ${old ?? 'unknown'}`;
    });
}
function compareSettings(before, now) {
    return namesIn(before, now).flatMap(name => {
        const [old, current] = [before[name], now[name]];
        if (old === current)
            return [];
        if (old === undefined)
            return `the ${name} is new`;
        if (current === undefined)
            return `the ${name} is no longer set`;
        const isHashed = /^(?:build argument|label) /.test(name);
        return isHashed ? `the ${name} has another value` : `the ${name} is now "${current}", was "${old}"`;
    });
}
function compareDependencies(before, now) {
    if (before === undefined || now === undefined) {
        if (before === now)
            return [];
        return [
            before === undefined ? 'there is now a dependency image' : 'there is no longer a dependency image',
        ];
    }
    return ingredient_changes_compareRecords(before, now).map(change => `dependency image: ${change}`);
}
function namesIn(...records) {
    return [...new Set(records.flatMap(record => Object.keys(record)))].sort();
}

;// CONCATENATED MODULE: ./build/image/plan/build-decision.js



const maxChangesNamed = 20;
/** Decides whether to build, by comparing the planned build with the image in the registry. */
function decideBuild(candidate, published, { builder, publication }) {
    const { ingredients, fingerprint, checks, revision } = candidate;
    const changes = published?.ingredients === undefined ? [] : changesSince(published.ingredients, ingredients);
    const build = (reason) => ({ kind: 'build', reason, changes });
    if (builder.force)
        return build('force is set');
    if (builder.noCache || builder.refresh)
        return build('no-cache is set');
    if (!publication.push)
        return build('a build without push always builds');
    if (fingerprint === undefined)
        return build('the work tree differs from the commit');
    if (published === undefined)
        return build('the registry has no image with this tag');
    if (published.fingerprint !== fingerprint)
        return build(describeDifference(published, changes));
    const missing = missingChecks(published.checks, checks);
    if (missing.length > 0) {
        const reason = `the required checks have changed: ${missing.join(', ')}`;
        return { kind: 'build', reason, changes: missing };
    }
    return { kind: 'reuse', reason: describeEquality(ingredients, published, revision), image: published };
}
function describeDifference({ ingredients, revision }, changes) {
    if (ingredients === undefined)
        return 'the image in the registry has no record of its ingredients';
    const since = revision === undefined ? 'since the last image' : `since the image of commit ${revision}`;
    if (changes.length === 0)
        return `the way images are identified has changed ${since}`;
    return `its ingredients have changed ${since}: ${(0,wording/* formatList */.ki)(changes, maxChangesNamed)}`;
}
function describeEquality(ingredients, published, revision) {
    const isOfCommit = published.revision === revision;
    const sentence = isOfCommit
        ? 'the registry already has the image of this commit'
        : `nothing that goes into the image has changed since ${published.revision === undefined ? 'it was built' : `commit ${published.revision}`}`;
    return `${sentence} (unchanged: ${build_decision_describe(ingredients)})`;
}
/** Describes the ingredients: `14 files, 2 build arguments, the image debian:trixie at sha256:…`. */
function build_decision_describe({ entries, buildArgs, bases, clonedCommit, dependencies }) {
    const parts = [(0,wording/* plural */.LS)(entries.length, 'file')];
    if (clonedCommit !== undefined)
        parts.push(`the cloned commit ${clonedCommit}`);
    if (buildArgs.size > 0)
        parts.push((0,wording/* plural */.LS)(buildArgs.size, 'build argument'));
    for (const [name, digest] of bases) {
        parts.push(digest === undefined ? `the name ${name}` : `the image ${name} at ${digest}`);
    }
    if (dependencies !== undefined)
        parts.push(`the dependency image's ${build_decision_describe(dependencies)}`);
    return parts.join(', ');
}

// EXTERNAL MODULE: ./build/dockerfile/split-shell-words.js
var split_shell_words = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/dockerfile/shell-commands.js

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
        return (0,split_shell_words/* splitShellWords */.C)(text, false);
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

// EXTERNAL MODULE: ./build/dockerfile/substitute.js
var substitute = __webpack_require__(14839);
// EXTERNAL MODULE: ./build/dockerfile/variable-lookup.js
var variable_lookup = __webpack_require__(45006);
;// CONCATENATED MODULE: ./build/dockerfile/cloned-sources.js



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
    const commands = runCommands(dockerfile, instruction);
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
    const [program = '', ...words] = programWords(command);
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
    const words = command === undefined ? [] : programWords(command);
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
        return (0,substitute/* substitute */.V2)(text, escapeChar, name => values.get(name) ?? variable_lookup/* unknownValue */.U).text;
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

;// CONCATENATED MODULE: ./build/dockerfile/install-commands.js

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
    const [program = '', ...words] = programWords(command);
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
    return runCommands(dockerfile, instruction).some(command => isInstaller(command) && !isCheap(command));
}
/** Returns whether every RUN of a stage takes only seconds and can therefore run again for every commit. */
function isCheapStage(dockerfile, stage) {
    let index = -1;
    const steps = dockerfile.instructions.filter(({ keyword }) => {
        if (keyword === 'FROM')
            index += 1;
        return index === stage && keyword === 'RUN';
    });
    return steps.flatMap(step => runCommands(dockerfile, step)).every(isCheap);
}
function isCheap(command) {
    const [program = '', ...words] = programWords(command);
    if (program === '' || cheap.has(program))
        return true;
    if (!/^(?:apt|apt-get|apk)$/.test(program))
        return false;
    const verb = words.find(word => !word.startsWith('-'));
    const packages = words.filter(word => !word.startsWith('-') && word !== verb);
    return verb === 'update' || verb === 'clean' || packages.every(name => fetchTools.has(name));
}

;// CONCATENATED MODULE: ./build/dockerfile/split-step.js



/**
 * Splits a step that clones and installs the environment into the installation, which BuildKit then reuses for the next
 * commit, and the clone.
 *
 * @param user that runs the step; undefined for the user of the base image. COPY would give the files to root.
 * @returns undefined if the step is not a sequence of commands.
 */
function splitStep(clone, { argument, manifests }, user) {
    const commands = shellCommands(clone.instruction.rest);
    const index = commands.findIndex(({ text }) => text.includes(clone.url));
    const isSequence = commands.every(({ operator }) => ['&&', ';', ''].includes(operator));
    const isPlain = commands.every(({ text }) => !/^(?:if|for|while|until|case|\{)\s|<</.test(text));
    const cloned = cloneDirectory(clone);
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
            ...run(split_step_texts(earlier.filter(command => !changesDirectory(command)))),
            ...installation(later, directory, { manifests, user, run, enter }),
        ],
        after: run([...checkout(clone, directory, argument), ...codeCommands(later, enter)]),
    };
}
/** Returns lines that copy the files that declare the environment into the directory of the clone, and install it. */
function installation(later, directory, { manifests, user, run, enter, }) {
    const installing = split_step_texts(later.filter(isInstaller));
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
    const others = split_step_texts(later.filter(command => !isInstaller(command) && !changesDirectory(command)));
    return others.length === 0 ? [] : [...enter, ...others];
}
function changesDirectory(command) {
    return programName(command) === 'cd';
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
function split_step_texts(commands) {
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
    const split = installsEnvironment(dockerfile, clone)
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
    const directory = cloneDirectory(clone);
    if (directory === undefined || /\s/.test(directory))
        return undefined;
    const git = directory === '.' ? 'git' : `git -C ${directory}`;
    const [, written = ''] = /^(\s*(?:"|')?\s*[^\s;&|\\)]*)/.exec(line.slice(urlEnd(line, clone))) ?? [];
    const end = urlEnd(line, clone) + (directory === defaultDirectory(url) ? 0 : written.length);
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

;// CONCATENATED MODULE: ./build/dockerfile/clone-revision.js


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
        const commands = runCommands(dockerfile, step);
        const hasGit = step === clone.instruction || commands.some(({ words }) => words.includes('git'));
        return (hasGit &&
            commands.some(command => !programsWithoutSelection.has(programName(command)) && mentions(command.text)));
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
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile);
    const indexes = [];
    for (let index = stage; index !== undefined; index = stages[index]?.parent)
        indexes.push(index);
    return indexes;
}

;// CONCATENATED MODULE: ./build/image/plan/cloned-code.js




/** Name of the build argument that is suggested if `revision-arg` is not set. */
const suggestedArgument = 'REVISION';
/**
 * Finds the steps that clone the built repository. Clones of other repositories do not count: the commit that is built
 * does not determine their code.
 *
 * @param repository `owner/name` on GitHub.
 */
function findClonedCode(dockerfile, { revisionArg }, repository, given) {
    const ownSources = clonedSources(dockerfile, given).filter(source => isOfRepository(source, repository));
    return {
        dockerfile,
        clones: ownSources.map(source => ({ source, use: revisionUse(dockerfile, source, revisionArg) })),
    };
}
/**
 * Returns whether the image certainly contains the code of the commit: nothing is cloned, the clones select it by
 * `revision-arg`, or the contract's `revision-check` must pass before the image is pushed.
 */
function containsCommit({ clones }, { revisionCheck }, { checkContract }) {
    return clones.every(({ use }) => use === 'used') || (checkContract && revisionCheck !== undefined);
}
/** Name of the build argument that makes a cached clone run again. */
const commitArgument = 'BINDER_ACTIONS_COMMIT';
/**
 * Returns the Dockerfile with an ARG for the commit before each clone that BuildKit would otherwise take from the
 * cache, with the code of an earlier commit. Stages with an expensive step are not changed. `--no-cache-filter` is not
 * sufficient: BuildKit keeps one cache entry for every result of a step that runs without a cache, and a later
 * `COPY --from` may then return newer code for a commit that restores older code.
 *
 * @returns undefined if there is no such clone.
 */
function withCommitArgument({ dockerfile, clones }) {
    const steps = new Set(clones.filter(clone => runsAgain(clone, dockerfile)).map(({ source }) => source.instruction));
    if (steps.size === 0)
        return undefined;
    const declaration = Buffer.from(`ARG ${commitArgument}${dockerfile.newline === 'crlf' ? '\r\n' : '\n'}`);
    const segments = [];
    let from = 0;
    for (const { start } of steps) {
        segments.push(dockerfile.bytes.subarray(from, start), declaration);
        from = start;
    }
    return Buffer.concat([...segments, dockerfile.bytes.subarray(from)]);
}
function runsAgain(clone, dockerfile) {
    return isStale(clone) && isCheapStage(dockerfile, clone.source.stage);
}
/**
 * Returns whether BuildKit may reuse the cached step of an earlier commit. It checks the remote of ADD on every build.
 */
function isStale({ source, use }) {
    return use === 'absent' && source.command !== undefined;
}
/**
 * Describes each clone that does not select the commit, with the change of the Dockerfile that fixes it.
 *
 * @param manifests files of the repository that declare an environment.
 */
function describeClones(code, { file, revisionArg }, manifests) {
    const { dockerfile, clones } = code;
    const argument = revisionArg ?? suggestedArgument;
    const input = revisionArg === undefined ? ` and set \`revision-arg: ${argument}\`` : '';
    return clones
        .filter(({ use }) => use !== 'used')
        .map(clone => {
        const fix = cloneFix(dockerfile, clone.source, { argument, use: clone.use, manifests });
        const line = clone.source.instruction.startLine;
        return `${file}, line ${line}, clones this repository. ${problem(clone, code)}. Change the Dockerfile${input}:\n${fix}`;
    });
}
function problem(clone, { dockerfile }) {
    if (!isStale(clone))
        return 'It fetches the head of a branch, which may be newer than the commit that is built';
    return runsAgain(clone, dockerfile)
        ? 'A cached step would contain the code of an earlier commit, so it runs again for every commit'
        : 'The step may come from the build cache, with the code of an earlier commit';
}

;// CONCATENATED MODULE: ./build/layers/packages/lock-file.js

/**
 * Reads the packages that a lock file lists for a platform: conda-lock's `conda-lock.yml`, `pixi.lock`, an explicit list of
 * `conda list --explicit`, and the exact versions of an `environment.yml`. All but the last name the archive of each package.
 */
function readLockFile(text, platform) {
    const found = new Map();
    for (const line of text.split('\n')) {
        const entry = readArchive(line, platform) ?? readPin(line);
        if (entry !== undefined && isValid(entry))
            found.set(entry.name, entry);
    }
    return [...found.values()];
}
/** Reads `https://conda.anaconda.org/conda-forge/linux-64/numpy-2.2.0-py312h7900ff3_0.conda`. */
function readArchive(line, platform) {
    const address = line.split(/[\s"'#]/).find(word => word.includes('://'));
    const [file = '', folder = ''] = address?.split('/').reverse() ?? [];
    const [, archive] = /^(.+)\.(?:conda|tar\.bz2)$/.exec(file) ?? [];
    if (archive === undefined || (folder !== platform && folder !== 'noarch'))
        return undefined;
    const parts = archive.split('-');
    const [build = '', version = ''] = [parts.pop(), parts.pop()];
    return { manager: 'conda', name: parts.join('-'), version, build };
}
/** Reads `- numpy=2.2.0=py312h7900ff3_0`. */
function readPin(line) {
    const [, name, version = '', build = ''] = /^\s*- *(?:[\w-]+::)?([\w.-]+)={1,2}([\w.+!]+)(?:=(\w+))?\s*$/.exec(line) ?? [];
    return name === undefined ? undefined : { manager: 'conda', name, version, build };
}

;// CONCATENATED MODULE: ./build/image/plan/locked-packages.js


/** Parts of the usual names of lock files of conda, and of lists of exact versions. */
const lockFile = /lock|environment|explicit/i;
/** Reads the packages of the lock files among the files of an image. A file that cannot be read is skipped. */
async function readLockedPackages(entries, { architecture }, { readFile }) {
    const platform = architecture === 'arm64' ? 'linux-aarch64' : 'linux-64';
    const paths = entries.map(({ path }) => path).filter(path => lockFile.test((0,path_tree/* baseName */.Fl)(path)));
    const texts = await Promise.all(paths.map(path => readFile(path).catch(() => new Uint8Array())));
    return texts.flatMap(bytes => readLockFile(Buffer.from(bytes).toString('utf8'), platform));
}

;// CONCATENATED MODULE: ./build/image/plan/environment-files.js

/** Names of files that declare an environment, in order of preference. */
const names = [
    ...['pixi.toml', 'pixi.lock', 'environment.yml', 'environment.yaml', 'conda-lock.yml', 'requirements*.txt'],
    'pyproject.toml',
];
const maxFiles = 10;
/** Finds the files of HEAD that declare an environment, in the directory level nearest to the repository root. */
async function findEnvironmentFiles(checkout) {
    const entries = await checkout.entries(names.map(name => matching(`**/${name}`)));
    const depth = (path) => path.split('/').length;
    const paths = entries.map(({ path }) => path).sort((first, second) => depth(first) - depth(second));
    return paths.filter(path => depth(path) === depth(paths[0] ?? '')).slice(0, maxFiles);
}

;// CONCATENATED MODULE: ./build/image/plan/require-dependency-paths.js







/**
 * Asserts that the files that a Dockerfile copies determine its image. Otherwise changes to other files would be missed.
 *
 * @throws Error that names the line that adds other files, and the files to list in `deps-paths`.
 */
async function requireDependencyPaths(dependencies, services) {
    const cause = await otherSources(dependencies, services);
    if (cause === undefined)
        return;
    const files = await findEnvironmentFiles(services.checkout);
    const example = files.length === 0
        ? 'such as `pixi.lock` or `environment.yml`'
        : `for example:\n${['deps-paths: |', ...files.map(file => `  ${file}`)].join('\n')}`;
    throw new user_error/* UserError */.yo('dependency-paths-missing', `deps-file: ${cause}, so the files that it copies do not determine the dependency image. Set \`deps-paths\` to the ` +
        `files that do, ${example}`);
}
/**
 * Describes an ingredient of the image that the Dockerfile does not copy from the context; undefined if there is none.
 */
async function otherSources({ recipe: { file }, dockerfile, bases, platform }, { workflow, connect }) {
    const copiesNothing = contextSources(dockerfile)?.length === 0;
    const clone = clonedSources(dockerfile).find(source => copiesNothing || isOfRepository(source, workflow.repository));
    if (clone !== undefined)
        return `${file}, line ${clone.instruction.startLine}, clones a repository`;
    const trigger = dockerfile.instructions.find(({ keyword }) => keyword === 'ONBUILD');
    if (trigger !== undefined)
        return `${file}, line ${trigger.startLine}, uses ONBUILD`;
    if (!copiesNothing)
        return undefined;
    for (const name of bases.keys()) {
        if (await hasTriggers(name, platform, connect))
            return `${file} builds on ${name}, whose ONBUILD instructions copy files`;
    }
    return undefined;
}
/**
 * Returns whether a base image adds instructions to a build; false if it cannot be read, which has already caused a
 * warning.
 */
async function hasTriggers(name, platform, connect) {
    try {
        const reference = (0,oci_reference/* parseReference */.F2)(name);
        const image = await (0,read_image/* readImage */.AM)((0,registry_source/* registrySource */.B)(await connect(reference), reference), platform);
        return (image.config.container.OnBuild ?? []).length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/image/plan/dependency-plan.js















/**
 * Plans the dependency image of a recipe.
 *
 * @returns undefined if the recipe has no dependency image.
 * @throws Error if the Dockerfile does not use it.
 */
async function planDependencies({ recipe, dockerfile: imageDockerfile, target, before }, services) {
    if (recipe.dependencies === undefined)
        return undefined;
    const { file, image, paths } = recipe.dependencies;
    if (!declaredArguments(imageDockerfile).has(dependency_argument/* dependencyArgument */.v)) {
        throw new user_error/* UserError */.yo('dependency-image-unused', `deps-file is given, but ${recipe.file} does not use the dependency image: write \`ARG ${dependency_argument/* dependencyArgument */.v}\` before ` +
            `its first FROM and \`FROM $${dependency_argument/* dependencyArgument */.v}\` where it builds on it`);
    }
    const dockerfile = await readDockerfile(file, 'deps-file', target.revision, services);
    const declared = declaredArguments(dockerfile);
    const given = [...recipe.buildArgs].filter(([name]) => declared.has(name));
    const buildArgs = new Map([...binderArguments(dockerfile), ...given]);
    const { context } = recipe;
    const files = await selectFiles({ context, file, patterns: paths, input: 'deps-paths', sources: contextSources(dockerfile) }, services);
    const resolved = await resolveBases(externalImages(dockerfile, { buildArgs, platform: (0,oci_platform/* formatPlatform */.Bq)(target.platform) }).known, services);
    const { platform } = target;
    if (paths === undefined) {
        await requireDependencyPaths({ recipe: recipe.dependencies, dockerfile, bases: resolved, platform }, services);
    }
    const ingredients = {
        ...{ entries: files.entries, file, target: undefined, platform, buildArgs, labels: new Map() },
        bases: assumeUnchanged(resolved, before),
    };
    const tag = `deps-${(0,oci_digest/* digestHex */.sU)(computeFingerprint(ingredients)).slice(0, 32)}${files.changes.length > 0 ? '-changed' : ''}`;
    return {
        ...{ image, tag, file, ingredients, changes: files.changes },
        name: (0,oci_reference/* formatReference */.FH)({ ...image, tag }),
        namedContexts: pinned(resolved, dockerfile),
        locked: await readLockedPackages(files.entries, platform, services),
    };
}

;// CONCATENATED MODULE: ./build/image/plan/build-plan.js




















/** Plans the build of an identified image. @throws Error if the recipe is invalid. */
async function planBuild(identified, request, services) {
    const known = await readContract(request.verification.contract, services);
    const { target, published } = identified;
    const collected = await collectIngredients(identified, request.recipe, known, services);
    const { ingredients, fingerprint } = collected;
    const checks = requiredChecks(request.verification, known);
    const candidate = { revision: target.revision, ingredients, fingerprint, checks };
    const created = `${services.now().toISOString().slice(0, 19)}Z`;
    const isVerified = containsCommit(collected.cloned, known.contract, request.verification);
    const revision = isVerified ? target.revision : undefined;
    const origin = {
        [oci_annotations/* sourceKey */.Zt]: `${services.workflow.serverUrl}/${services.workflow.repository}`,
        [oci_annotations/* createdKey */.Yw]: created,
        [oci_annotations/* refNameKey */.G4]: target.ref.full,
        // Always set, even if empty, like the revision: otherwise the image would inherit the label of its base image.
        [oci_annotations/* fingerprintKey */.SV]: fingerprint ?? '',
    };
    return {
        ...{ ...identified, ingredients, fingerprint, checks, created, revision, contract: known.contract },
        dependencies: collected.dependencies,
        dockerfile: withCommitArgument(collected.cloned),
        request: {
            ...buildRequest(target, request, collected),
            workingDirectory: services.workflow.workspace,
            // Last, so that the input `labels` cannot replace them: a launcher compares them with the event.
            labels: new Map([
                ...request.recipe.labels,
                ...Object.entries(origin),
                [oci_annotations/* revisionKey */.d7, revision ?? ''],
                [oci_annotations/* revisionCheckKey */.hX, known.contract.revisionCheck ?? ''],
            ]),
        },
        annotations: {
            ...{ ...origin, ...(revision === undefined ? {} : { [oci_annotations/* revisionKey */.d7]: revision }) },
            ...{ [oci_annotations/* ingredientsKey */.OZ]: encodeRecord(ingredients), [oci_annotations/* checksKey */.vc]: encodeChecks(checks) },
        },
        decision: decideBuild(candidate, published, request),
    };
}
async function collectIngredients({ target, published }, recipe, { contract }, services) {
    const { context, file, stage, labels, paths } = recipe;
    const before = published?.ingredients;
    const dockerfile = await readDockerfile(file, 'file', target.revision, services);
    warnAboutUnusedArguments(recipe, dockerfile, services.log);
    const buildArgs = new Map([
        ...binderArguments(dockerfile),
        ...recipe.buildArgs,
        ...optionalEntry(recipe.branchArg, target.ref.short),
    ]);
    const dependencies = await planDependencies({ recipe, dockerfile, target, before: before?.dependencies }, services);
    const knownArgs = new Map([...buildArgs, ...optionalEntry(dependency_argument/* dependencyArgument */.v, dependencies?.name)]);
    const external = externalImages(dockerfile, {
        buildArgs: knownArgs,
        platform: (0,oci_platform/* formatPlatform */.Bq)(target.platform),
    }).known.filter(name => name !== dependencies?.name);
    const cloned = findClonedCode(dockerfile, recipe, services.workflow.repository, buildArgs);
    await warnAboutClones(cloned, recipe, services);
    const hasNoEffect = contract.code === 'pulled' ? pulledCodeFilter(dockerfile) : undefined;
    const files = await selectFiles({ context, file, patterns: paths, input: 'paths', hasNoEffect }, services);
    const resolved = await resolveBases(external, services);
    const bases = assumeUnchanged(resolved, before);
    const ingredients = {
        ...{ entries: files.entries, file, target: stage, platform: target.platform, buildArgs, labels, bases },
        // `paths` lists the files of the clone that determine the image.
        clonedCommit: cloned.clones.length > 0 && paths === undefined ? target.revision : undefined,
        dependencies: dependencies?.ingredients,
    };
    const changes = [...new Set([...files.changes, ...(dependencies?.changes ?? [])])];
    warnAboutChanges(changes, target.revision, services.log);
    const fingerprint = changes.length === 0 ? computeFingerprint(ingredients) : undefined;
    const namedContexts = pinned(resolved, dockerfile);
    return { cloned, ingredients, fingerprint, dependencies, buildArgs, namedContexts };
}
function buildRequest({ revision, platform }, { recipe, builder }, { cloned, buildArgs, namedContexts }) {
    const { file, context, stage, secrets, revisionArg } = recipe;
    const commit = optionalEntry(withCommitArgument(cloned) && commitArgument, revision);
    return {
        ...{ file, context, target: stage, platform, secrets, namedContexts },
        buildArgs: new Map([...buildArgs, ...optionalEntry(revisionArg, revision), ...commit]),
        builder: builder.builder,
        noCache: builder.noCache || builder.refresh,
    };
}
function optionalEntry(name, value) {
    return name === undefined || value === undefined ? [] : [[name, value]];
}
async function warnAboutClones(cloned, recipe, { checkout, log }) {
    if (cloned.clones.every(({ use }) => use === 'used'))
        return;
    const manifests = await findEnvironmentFiles(checkout);
    for (const warning of describeClones(cloned, recipe, manifests))
        log.warning(warning);
}
function warnAboutUnusedArguments({ file, branchArg, revisionArg }, dockerfile, log) {
    const declared = declaredArguments(dockerfile);
    for (const [input, name] of Object.entries({ 'branch-arg': branchArg, 'revision-arg': revisionArg })) {
        if (name === undefined || declared.has(name))
            continue;
        log.warning(`${input} is ${name}, but ${file} does not declare this ARG${(0,suggest/* didYouMean */.au)(name, [...declared])}: add \`ARG ${name}\` to the stage that needs it`);
    }
}
function warnAboutChanges(changes, revision, log) {
    if (changes.length === 0)
        return;
    log.warning(`The work tree differs from commit ${revision} in ${(0,wording/* formatList */.ki)(changes, 5)}: the image includes ` +
        'these changes and will be rebuilt next time. List files that do not belong in the image in .dockerignore');
}

;// CONCATENATED MODULE: ./build/image/plan/recipe-commit.js




/**
 * Returns services that read the Dockerfiles, their ignore files and the contract from the commit of `recipe-ref`; the
 * unchanged services if it is not set.
 *
 * @throws Error if there is no such ref.
 */
async function withRecipeCommit(request, services) {
    const { ref } = request.recipe;
    if (ref === undefined)
        return services;
    const recipeCommit = await services.findCommit(ref).catch((error) => {
        throw (0,user_error/* withMessage */.EB)(error, `recipe-ref is ${JSON.stringify(ref)}: ${(0,error_message/* messageOf */.b)(error)}`, 'git-failed');
    });
    const paths = new Set(recipeFiles(request));
    const { checkout } = services;
    const readFile = (path) => paths.has(external_node_path_.posix.normalize(path))
        ? checkout.readFile(recipeCommit, external_node_path_.posix.normalize(path))
        : services.readFile(path);
    return { ...services, recipeCommit, readFile };
}
/**
 * Writes the Dockerfiles to a directory under their own paths, unless the workspace has them unchanged. Each gets the
 * ignore file that applies to it, because BuildKit would otherwise use the ignore file of the context.
 *
 * @param edited content of the image's own Dockerfile, if it differs from the file.
 * @returns the directory; undefined if the workspace has the Dockerfiles unchanged.
 */
async function writeRecipe({ recipe }, edited, { readFile, recipeCommit, temporaryDirectory }) {
    if (recipeCommit === undefined && edited === undefined)
        return undefined;
    const directory = (0,external_node_path_.join)(temporaryDirectory, 'recipe');
    for (const file of dockerfiles(recipe)) {
        const path = (0,external_node_path_.join)(directory, file);
        const content = file === recipe.file ? edited : undefined;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content ?? (await readFile(file)));
        const ignoreFile = await readFile(`${file}.dockerignore`).catch(() => readFile((0,external_node_path_.join)(recipe.context, '.dockerignore')).catch(() => ''));
        await (0,promises_.writeFile)(`${path}.dockerignore`, ignoreFile);
    }
    return directory;
}
function recipeFiles({ recipe, verification: { contract } }) {
    const files = dockerfiles(recipe).flatMap(file => [file, `${file}.dockerignore`]);
    const others = [(0,external_node_path_.join)(recipe.context, '.dockerignore'), ...(contract === undefined ? [] : [contract])];
    return [...files, ...others].map(path => external_node_path_.posix.normalize(path));
}
function dockerfiles({ file, dependencies }) {
    return dependencies === undefined ? [file] : [file, dependencies.file];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/image/publish/concurrent-build.js



/**
 * Returns the image of a tag if it supersedes this build: an image of the same commit that passed the required
 * checks, or a newer image of the same ref. Overwriting a newer image would leave the tag outdated until the next push.
 */
function supersededBy(found, own) {
    if (found.digest === own.before)
        return undefined;
    const isSame = own.fingerprint !== undefined && found.fingerprint === own.fingerprint && found.revision === own.revision;
    if (isSame) {
        if (missingChecks(found.checks, own.checks).length > 0)
            return undefined;
        return { image: found, reason: 'another run has built this commit in the meantime' };
    }
    const isNewer = found.ref === own.ref && Date.parse(found.created ?? '') > Date.parse(own.created);
    return isNewer
        ? { image: found, reason: `a newer image of ${own.ref} was pushed in the meantime` }
        : undefined;
}
/**
 * Milliseconds to wait before reading a tag back. Longer than a run takes from reading a tag to pushing it, so that any
 * run that read the tag before this push has pushed by then.
 */
const settleTime = 1000;
/**
 * Reads the tag back and asserts that it points to the pushed image or one that supersedes it. Registries have no
 * conditional push, but every run reads the tag just before it pushes, so after a pause all runs read the same image.
 *
 * @returns the superseding image; undefined if the tag points to the pushed image.
 * @throws Error that names both digests if the tag points to neither.
 */
async function confirmPublished({ client, target, find }, digest, own) {
    const name = `${client.name}:${target.imageTag}`;
    await (0,external_node_timers_promises_.setTimeout)(settleTime);
    const found = await find();
    if (found === undefined)
        throw new user_error/* UserError */.yo('image-not-found', `${name} was pushed but cannot be read back, because the registry lost it: run this again`);
    if (found.digest === digest)
        return undefined;
    const superseding = supersededBy(found, own);
    if (superseding !== undefined)
        return superseding;
    throw new user_error/* UserError */.yo('tag-overwritten', `${name} was pushed as ${digest}, but the tag now points to ${found.digest}: another run pushed the same tag at the same time. ` +
        'Run this one again if its commit is the newer one');
}

;// CONCATENATED MODULE: ./build/refs/release.js
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
    return others.map(parseRelease).every(other => other === undefined || release_compare(release, other) >= 0);
}
function release_compare(first, second) {
    for (let index = 0; index < Math.max(first.length, second.length); index++) {
        const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n];
        if (firstNumber !== secondNumber)
            return firstNumber > secondNumber ? 1 : -1;
    }
    return 0;
}

// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(31629);
;// CONCATENATED MODULE: ./build/http/link-header.js

const targetForm = /[\s,]*<([^>]*)>\s*/y;
const parameterForm = /;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y;
const endForm = /[\s,]*$/y;
/**
 * Returns the URL of the next page of a list.
 * Source: RFC 8288 "Web Linking", section 3; OCI distribution-spec, "Listing Tags".
 *
 * @param header `Link` header, multiple fields joined by commas; null if absent.
 * @param page URL of the current page.
 * @param label name of the list in messages.
 * @returns undefined on the last page.
 * @throws Error if the header is malformed; ignoring it would silently truncate the list.
 */
function nextPage(header, page, label) {
    const links = parseLinks(header ?? '');
    const next = links?.find(link => isNext(link, page));
    if (links !== undefined && next === undefined)
        return undefined;
    if (next === undefined || !URL.canParse(next.target, page)) {
        throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the Link header for the next page is malformed: ${JSON.stringify(header?.slice(0, 200))}. Report this to the operator of the server`);
    }
    return new URL(next.target, page);
}
/** Returns whether the link has the relation `next`. A link with a different anchor applies to another page. */
function isNext({ parameters }, page) {
    const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/);
    const anchor = parameters.get('anchor');
    if (!relations.includes('next') || anchor === undefined)
        return relations.includes('next');
    return URL.canParse(anchor, page) && new URL(anchor, page).href === new URL(page).href;
}
/** @returns undefined if the header is malformed. */
function parseLinks(header) {
    const links = [];
    let index = 0;
    const match = (form) => {
        form.lastIndex = index;
        const result = form.exec(header);
        index += result?.[0].length ?? 0;
        return result;
    };
    while (match(endForm) === null) {
        const target = match(targetForm)?.[1];
        if (target === undefined)
            return undefined;
        const parameters = new Map();
        for (let result = match(parameterForm); result !== null; result = match(parameterForm)) {
            const [, name, quoted, plain = ''] = result;
            const key = name?.toLowerCase();
            // The first of several parameters with the same name takes precedence.
            if (key !== undefined && !parameters.has(key))
                parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain);
        }
        if (index < header.length && header[index] !== ',')
            return undefined;
        links.push({ target, parameters });
    }
    return links;
}

;// CONCATENATED MODULE: ./build/registry/list-tags.js






const list_tags_schema = valibot/* object */.Ik({ tags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []) });
/** Largest page that registries return. Some return fewer tags; registries without pagination return all. */
const pageSize = 1000;
const maxTags = 100_000;
/** Enough for `maxTags` in pages of 100, the page size of quay.io. */
const maxPages = 1000;
/** Enough for `maxTags` tags of 128 characters, the maximum length of a tag. */
const maxPageBytes = 16 * 2 ** 20;
const advice = 'delete unused tags';
/**
 * Returns all tags of an image repository; an empty list if it does not exist yet.
 * Source: OCI distribution-spec, "Listing Tags".
 *
 * @throws Error if the registry does not return all tags, or there are too many.
 */
async function listTags(client) {
    const label = `the tags of ${client.name}`;
    const tags = new Set();
    const readPages = new Set();
    let request = { target: `tags/list?n=${pageSize}`, absentStatuses: [404] };
    while (request !== undefined) {
        const { target } = request;
        if (readPages.has(target))
            throw new user_error/* UserError */.yo('tags-not-listable', `${label}: the registry links back to a page that was already read (${target}): report this to the operator of the registry`);
        if (readPages.size === maxPages)
            throw new user_error/* UserError */.yo('tags-not-listable', `${label} exceed the maximum of ${maxPages} pages: ${advice}`);
        readPages.add(target);
        const page = await fetchPage(client, request, label);
        const previousCount = tags.size;
        for (const tag of page.tags)
            tags.add(tag);
        if (tags.size > maxTags)
            throw new user_error/* UserError */.yo('tags-not-listable', `${label} exceed the maximum of ${maxTags}: ${advice}`);
        const isProgress = tags.size > previousCount;
        request = page.next ?? (isProgress ? pageAfter(page.tags) : undefined);
    }
    return [...tags];
}
/**
 * Returns the request for the next page after a full page without a Link header, which is optional. Registries with
 * opaque cursors reject a tag name as `last`; public.ecr.aws responds with 405.
 */
function pageAfter(tags) {
    const last = tags.at(-1);
    if (tags.length !== pageSize || last === undefined)
        return undefined;
    return {
        target: `tags/list?n=${pageSize}&last=${encodeURIComponent(last)}`,
        absentStatuses: [400, 404, 405],
    };
}
function fetchPage(client, { target, absentStatuses }, label) {
    return client.exchange({ method: 'GET', target, access: 'pull' }, async (response) => {
        if (absentStatuses.includes(response.status)) {
            (0,idle_timeout/* cancelBody */.r0)(response);
            return { tags: [], next: undefined };
        }
        if (response.status !== 200)
            throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
        return readPage(client, response, label);
    });
}
async function readPage(client, response, label) {
    const next = nextPage(response.headers.get('link'), response.url, label)?.href;
    const bytes = await (0,bounded_body/* readBounded */.C)(response, maxPageBytes, client.timeouts.idle, label);
    const { tags } = (0,json/* parseJson */.q)(list_tags_schema, bytes, label);
    return { tags, next: next === undefined ? undefined : { target: next, absentStatuses: [] } };
}

;// CONCATENATED MODULE: ./build/image/publish/image-tags.js









const image_tags_maxConcurrentLookups = 4;
/** Returns the tags of the image, its own first; with `latest: auto`, only the highest release gets `latest`. */
async function chooseTags(identified, digest, settings, services) {
    const { imageTag, tagSuffix } = identified.target;
    const ownTags = [imageTag, (0,source_ref/* immutableTag */.Zc)(imageTag, digest)];
    const latest = (await isLatest(identified, settings.latest, services)) ? [`latest${tagSuffix}`] : [];
    await Promise.all(latest.map(tag => assertNoBranchOwns(tag, identified, services)));
    return [...new Set([...ownTags, ...latest, ...settings.tags])];
}
async function isLatest({ target: { ref, tagSuffix }, client }, choice, services) {
    if (choice !== 'auto')
        return choice === 'true';
    if (ref.kind !== 'tag' || !isHighestRelease(ref.short, []))
        return false;
    const releases = await knownReleases(client, tagSuffix, services);
    const isHighest = isHighestRelease(ref.short, releases);
    if (!isHighest)
        services.log.info(`latest${tagSuffix} is not moved: ${ref.short} is not the highest release`);
    return isHighest;
}
/**
 * Asserts that the tag does not point to the image of a branch of the same name, such as `latest`. An image of a
 * release, or of another branch built with `latest: true`, may be replaced.
 */
async function assertNoBranchOwns(tag, { target, client }, services) {
    const published = await findPublished(client, tag, target.platform, reason => services.log.info(reason));
    if (!isImageOfBranch(published?.ref, tag, target.tagSuffix))
        return;
    await assertNoCollision(published, { ...target, imageTag: tag }, services);
}
/** @param ref recorded in an image; not validated. */
function isImageOfBranch(ref, tag, suffix) {
    if (!ref?.startsWith('refs/heads/'))
        return false;
    try {
        return (0,source_ref/* refImageTag */.rH)((0,source_ref/* parseSourceRef */._j)(ref), suffix) === tag;
    }
    catch {
        return false;
    }
}
/**
 * Returns the tags of the GitHub repository, or the image tags if GitHub is not available. The tags of the
 * checkout are never used, because a checkout may have only one.
 */
async function knownReleases(client, suffix, { refs, log }) {
    try {
        if (refs !== undefined)
            return await refs.tags();
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        log.warning(`The highest release is determined from the image tags of ${client.name}: ${reason}`);
    }
    const tags = await listTags(client);
    return tags.filter(tag => tag.endsWith(suffix)).map(tag => tag.slice(0, tag.length - suffix.length));
}
/**
 * Points each tag to a manifest that is already in the registry; skips tags that already point to it.
 *
 * @param done further tags that point to it, for the error message.
 * @throws Error that lists the tags that point to it and those that do not.
 */
async function ensureTags(client, manifest, tags, done = []) {
    const found = await (0,concurrency/* mapConcurrent */._)(tags, image_tags_maxConcurrentLookups, tag => headDigest(client, tag));
    const pointsToManifest = (_tag, index) => found[index] === manifest.digest;
    const missing = tags.filter((tag, index) => !pointsToManifest(tag, index));
    await pushTags(client, manifest, missing, [...done, ...tags.filter(pointsToManifest)]);
}

;// CONCATENATED MODULE: ./build/image/publish/publish-image.js






/** Pushes an image that passed its checks, reads it back, and asserts that it is public if that is required. */
async function publishImage(verified, settings, services) {
    if (!settings.push || verified.failure !== undefined)
        return { kind: 'not-pushed' };
    const { plan } = verified.built;
    const { rootDigest } = verified.image;
    const tags = await chooseTags(plan, rootDigest, settings, services);
    const newerImage = await pushUnlessSuperseded(verified, tags, services);
    if (settings.requirePublic)
        await assertPublic(plan.target.image, newerImage?.image.digest ?? rootDigest, services);
    return newerImage === undefined ? { kind: 'pushed', tags } : { kind: 'superseded', by: newerImage };
}
/**
 * Pushes blobs and manifest, then points the tags to it: first the ref's own tag, which is read back, then the others.
 */
function pushUnlessSuperseded({ built, image }, tags, { log }) {
    const { plan, layout, name } = built;
    const { client, target } = plan;
    const own = {
        ...{ ref: target.ref.full, revision: plan.revision, before: plan.published?.digest },
        ...{ fingerprint: plan.fingerprint, checks: plan.checks, created: plan.created },
    };
    return log.group(`Push ${name}`, async () => {
        const mountFrom = plan.dependencies === undefined ? [] : [plan.dependencies.image];
        await pushImage(client, layout, [], { progress: pushProgress(log, client.name), mountFrom });
        const found = await plan.find();
        const concurrentImage = found === undefined ? undefined : supersededBy(found, own);
        if (concurrentImage !== undefined)
            return concurrentImage;
        const stored = await layout.readManifest();
        await pushTags(client, stored, [target.imageTag]);
        const newerImage = await confirmPublished(plan, image.rootDigest, own);
        if (newerImage === undefined)
            await ensureTags(client, stored, tags.slice(1), [target.imageTag]);
        return newerImage;
    });
}

// EXTERNAL MODULE: ./build/launcher/labelled-build.js
var labelled_build = __webpack_require__(4311);
;// CONCATENATED MODULE: ./build/image/identify/missing-labels.js

/** Warns that an unsigned image lacks labels with which a launcher verifies its origin. */
function warnOfMissingLabels(name, labels, log) {
    const missing = (0,labelled_build/* missingLabels */.CG)(labels);
    if (missing.length === 0)
        return;
    log.warning(`${name} has no label ${missing.join(', ')}, and it is not signed: the launcher may reject it. Set the labels in the ` +
        'build, for example with `--label` of repo2docker or docker, or push it in a job that signs it');
}

// EXTERNAL MODULE: ./build/image/open-source.js
var open_source = __webpack_require__(34260);
;// CONCATENATED MODULE: ./build/image/plan/existing-plan.js



/** Plans the verification and publication of an image that is not built here. @throws Error if the contract is invalid. */
async function planExisting(identified, image, { verification, file, builder }, services) {
    const known = await readContract(verification.contract, services);
    const { created, revision } = (0,image_labels/* imageOrigin */.G)(image);
    return {
        ...{ ...identified, revision, created: created ?? '', request: { file, builder } },
        ...{ contract: known.contract, checks: requiredChecks(verification, known) },
        ...{ dependencies: undefined, fingerprint: undefined },
    };
}

;// CONCATENATED MODULE: ./build/image/report/image-outputs.js


function builtOutputs(verified, publication, attested) {
    const { plan, dependencies } = verified.built;
    return {
        ...verifiedOutputs(verified, publication),
        built: true,
        reason: plan.decision.reason,
        attested,
        'deps-digest': dependencies?.digest ?? '',
    };
}
function existingOutputs(verified, publication, attested) {
    const reason = 'another tool built the image';
    return { ...verifiedOutputs(verified, publication), built: false, reason, attested, 'deps-digest': '' };
}
function verifiedOutputs({ built, image, layers }, publication) {
    const { target, created } = built.plan;
    const digest = publication.kind === 'pushed' ? image.rootDigest : '';
    return {
        ...targetOutputs(target, publication.kind === 'pushed' ? publication.tags : []),
        digest,
        reference: digest === '' ? '' : (0,oci_reference/* formatReference */.FH)({ ...target.image, tag: target.imageTag, digest }),
        revision: target.revision,
        created,
        layers: layers.layers,
        plan: layers.plan,
    };
}
function reusedOutputs(target, { image, reason, tags }, attested) {
    return {
        ...targetOutputs(target, tags),
        digest: image.digest,
        reference: (0,oci_reference/* formatReference */.FH)({ ...target.image, tag: target.imageTag, digest: image.digest }),
        revision: image.revision ?? target.revision,
        created: image.created ?? '',
        built: false,
        reason,
        attested,
        'deps-digest': image.dependencies ?? '',
        layers: [],
        plan: '',
    };
}
function targetOutputs({ image, ref, imageTag }, tags) {
    return {
        image: (0,oci_reference/* formatImageRepository */.hp)(image),
        'image-tag': imageTag,
        tags: tags.map(tag => (0,oci_reference/* formatReference */.FH)({ ...image, tag })),
        ref: ref.full,
        'ref-type': ref.kind,
        'launcher-branch': (0,source_ref/* refLauncherBranch */.QC)(ref),
    };
}

;// CONCATENATED MODULE: ./build/image/verify/notebook-report.js



/** Guaranteed memory of a server on mybinder.org, in bytes. More is available only if the node has free memory. */
const guaranteedMemory = 1_000_000_000;
/** Returns a warning for each notebook that needs more memory than a server is guaranteed. */
function memoryWarnings(runs) {
    return runs
        .filter(({ peakMemory = 0 }) => peakMemory > guaranteedMemory)
        .map(({ path, peakMemory = 0 }) => ({
        what: `The notebook ${path} used ${(0,units/* formatSize */.Xq)(peakMemory)} of memory`,
        why: `mybinder.org guarantees a server ${(0,units/* formatSize */.Xq)(guaranteedMemory)}, and ends it at 2 GB`,
        fix: 'Use smaller data, or delete large variables once they are no longer needed',
    }));
}
/** Returns a warning if the contract is checked, but its notebooks are not executed. */
function skippedWarnings({ notebooks }, { checkContract, smokeTest }) {
    if (!checkContract || smokeTest || notebooks.length === 0)
        return [];
    return [
        {
            what: 'The notebooks of the contract were not executed',
            why: 'They are executed after the smoke test, but `smoke-test` is false',
            fix: 'Remove `smoke-test`, or remove `notebooks` from the contract',
        },
    ];
}
/** Returns an error for each notebook that failed. */
function notebookFailures(image, runs) {
    return runs.flatMap(({ problem }) => problem === undefined
        ? []
        : [
            new user_error/* UserError */.yo('notebook-failed', `${image} was not pushed: a notebook of its contract fails: ${problem}`),
        ]);
}
/** Formats the runs as a table for the job summary, with the failures below it. */
function notebooksAsMarkdown(runs) {
    if (runs.length === 0)
        return [];
    const rows = runs.map(({ path, seconds, peakMemory, problem }) => {
        const memory = peakMemory === undefined ? '' : (0,units/* formatSize */.Xq)(peakMemory);
        const verdict = problem === undefined ? '✅' : '❌';
        return `| ${verdict} ${(0,markdown/* escapeMarkdown */.FV)(path)} | ${seconds.toFixed(1)} | ${memory} |`;
    });
    const failures = runs.flatMap(({ problem }) => (problem === undefined ? [] : ['', ...(0,markdown/* fenced */.OF)(problem)]));
    return ['| notebook | seconds | peak memory |', '| --- | ---: | ---: |', ...rows, ...failures, ''];
}

;// CONCATENATED MODULE: ./build/image/verify/verification-report.js



/** Returns the errors that fail the step; none if the image passed. */
function candidateFailures(name, { violations = [], smoke, notebooks }) {
    return [
        ...(violations.length === 0
            ? []
            : [new user_error/* UserError */.yo('contract-violated', describeViolations(name, violations))]),
        ...(smoke?.failure === undefined
            ? []
            : [
                (0,user_error/* withMessage */.EB)(smoke.failure, `${name} does not pass the smoke test. ${smoke.failure.message}`, 'server-not-responding'),
            ]),
        ...notebookFailures(name, notebooks),
    ];
}
function describeViolations(name, violations) {
    const list = violations.map(violation => `- ${describeViolation(violation)}`);
    return [`${name} was not pushed: ${countViolations(violations)} of its contract:`, ...list].join('\n');
}
function countViolations({ length }) {
    return length === 1 ? '1 violation' : `${length} violations`;
}
/** Formats a violation or warning as one line. */
function describeViolation({ what, why, fix }) {
    return `${what}. ${why}. ${fix}`;
}
/** Formats the results for the job summary. */
function verificationAsMarkdown(report) {
    const { violations, warnings, smoke, notebooks, seconds } = report;
    const rows = [];
    if (violations !== undefined) {
        const verdict = violations.length === 0 ? '✅ met' : `❌ ${countViolations(violations)}`;
        rows.push(['contract', verdict]);
    }
    if (smoke !== undefined) {
        const startTime = smoke.startSeconds === undefined ? '' : `Jupyter responded after ${smoke.startSeconds.toFixed(1)} s`;
        rows.push(['smoke test', smoke.failure === undefined ? `✅ ${startTime}` : `❌ ${startTime}`]);
    }
    if (rows.length === 0)
        return '';
    rows.push(['duration of these checks', `${seconds.toFixed(1)} s`]);
    const failure = smoke?.failure === undefined ? [] : ['', ...(0,markdown/* fenced */.OF)(smoke.failure.message)];
    return [
        ...(0,markdown/* factList */.lV)(rows),
        '',
        ...notebooksAsMarkdown(notebooks),
        ...listUnder('Violations of the contract:', violations ?? []),
        ...listUnder('Warnings:', warnings),
        ...failure,
        '',
    ].join('\n');
}
function listUnder(title, findings) {
    if (findings.length === 0)
        return [];
    const items = findings.map(({ what, why, fix }) => `- **${(0,markdown/* escapeMarkdown */.FV)(what)}.** ${(0,markdown/* escapeMarkdown */.FV)(why)}. ${(0,markdown/* escapeMarkdown */.FV)(fix)}`);
    return [title, '', ...items, ''];
}

;// CONCATENATED MODULE: ./build/image/report/build-report.js




const maxLinesShown = 200;
/** Formats the report for the job summary: reason for the build, layers that nodes already have, and build time. */
function buildAsMarkdown(report) {
    const { reason, changes, dependencies, packages } = report;
    const rows = [['built because', reason]];
    if (dependencies !== undefined) {
        const origin = dependencies.seconds === undefined ? 'was in the registry' : `built in ${seconds(dependencies.seconds)}`;
        rows.push(['dependency image', `${origin}: ${dependencies.reference}`]);
    }
    rows.push(['nodes already have', reusedLayers(report)], ['nodes must pull', bytesToPull(report.transfer)]);
    if (packages !== undefined)
        rows.push(['packages that changed', describeChanges(packages)]);
    rows.push(['steps', stepsRun(report.progress)], ['time', timeTaken(report)]);
    return [
        ...(0,markdown/* factList */.lV)(rows.map(([name, value]) => [name, (0,markdown/* escapeMarkdown */.FV)(value)])),
        '',
        ...formatDetails('Changes', changes),
        ...formatDetails('Packages', packages === undefined ? [] : listChanges(packages)),
        ...formatDetails('Layers that nodes must pull', build_report_missingLayers(report.transfer)),
    ].join('\n');
}
/** Formats the report as sentences for the log. */
function buildAsText(report) {
    return [
        `Built because: ${report.reason}`,
        `Nodes already have: ${reusedLayers(report)}`,
        `Nodes must pull: ${bytesToPull(report.transfer)}`,
        ...(report.packages === undefined ? [] : [`Packages that changed: ${describeChanges(report.packages)}`]),
        `Steps: ${stepsRun(report.progress)}`,
        `Time: ${timeTaken(report)}`,
    ];
}
function reusedLayers({ transfer: { layers, total, missing }, last, dependencies }) {
    const isShared = dependencies !== undefined && dependencies.seconds === undefined;
    const source = last !== undefined ? 'the last image' : isShared ? 'the dependency image' : undefined;
    if (source === undefined)
        return 'nothing, this is the first image';
    const presentCount = layers.filter(({ isPresent }) => isPresent).length;
    return `${presentCount} of ${(0,wording/* plural */.LS)(layers.length, 'layer')}, ${(0,units/* formatSize */.Xq)(total - missing)}, from ${source}`;
}
function bytesToPull({ total, missing }) {
    return `${(0,units/* formatSize */.Xq)(missing)} of ${(0,units/* formatSize */.Xq)(total)} (${total === 0 ? 0 : ((missing / total) * 100).toFixed(1)} %)`;
}
function stepsRun({ steps }) {
    const executed = steps.filter(({ outcome }) => outcome === 'run');
    const slowest = executed.toSorted((first, second) => second.seconds - first.seconds)[0];
    const longest = slowest === undefined ? '' : `, the longest in ${seconds(slowest.seconds)}: ${shorten(slowest.title)}`;
    return `${executed.length} of ${steps.length} ran${longest}`;
}
function shorten(title) {
    return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}
function timeTaken({ seconds: buildTime, last, dependencies }) {
    const total = buildTime + (dependencies?.seconds ?? 0);
    return last?.buildSeconds === undefined
        ? seconds(total)
        : `${seconds(total)}, the last build took ${seconds(last.buildSeconds)}`;
}
function build_report_missingLayers({ layers }) {
    return layers
        .filter(({ isPresent }) => !isPresent)
        .map(({ layer }) => `${layer.digest}, ${(0,units/* formatSize */.Xq)(layer.size)}`);
}
function formatDetails(title, items) {
    if (items.length === 0)
        return [];
    const omitted = items.length > maxLinesShown ? [`-${(0,wording/* andMore */.v)(items.length - maxLinesShown)}`] : [];
    const shown = items.slice(0, maxLinesShown).map(item => `- ${(0,markdown/* escapeMarkdown */.FV)(item)}`);
    return [
        `<details><summary>${title} (${items.length})</summary>`,
        '',
        ...shown,
        ...omitted,
        '',
        '</details>',
        '',
    ];
}
function seconds(value) {
    return `${value.toFixed(1)} s`;
}

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

;// CONCATENATED MODULE: ./build/image/report/report-image.js








/**
 * Reports a build: its reason, the layers that nodes must pull, and the verdict.
 *
 * @param reference empty if the image was not pushed.
 */
async function reportBuilt({ built, image, report, failure }, reference, { log, writeSummary }) {
    const { plan, dependencies, name } = built;
    const known = [...(plan.published?.layers ?? []), ...knownLayers(dependencies)];
    const transfer = compareLayers(image.manifest.layers, known);
    const { progress, seconds } = built;
    const buildReport = {
        ...{ progress, seconds, dependencies, transfer, last: plan.published },
        reason: plan.decision.reason,
        packages: compareRecords(plan.published?.packages, image.manifest.annotations[oci_annotations/* packagesKey */.De]),
        changes: plan.decision.kind === 'build' ? plan.decision.changes : [],
    };
    for (const sentence of buildAsText(buildReport))
        log.info(sentence);
    await writeSummary([
        headline(name, reference, failure, 'Built'),
        verificationAsMarkdown(report),
        buildAsMarkdown(buildReport),
    ].join('\n'));
}
/** Reports an image that was not built here. @param reference empty if it was not pushed. */
async function reportExisting({ built, report, failure }, reference, { log, writeSummary }) {
    if (reference !== '')
        log.info(`Pushed ${built.layout.name} as ${reference}`);
    const title = headline(built.name, reference, failure, 'Checked');
    await writeSummary([title, verificationAsMarkdown(report)].join('\n'));
}
async function reportReused({ image: repository, imageTag }, { image, reason }, { log, writeSummary }) {
    const reference = (0,oci_reference/* formatReference */.FH)({ ...repository, tag: imageTag, digest: image.digest });
    log.info(`Not built: ${reason}. Using ${reference}`);
    await writeSummary(`### ✅ ${(0,markdown/* escapeMarkdown */.FV)(repository.path)} is up to date\n\nNot built: ${(0,markdown/* escapeMarkdown */.FV)(reason)}. ` +
        `Nodes that have this image pull nothing.\n\n\`${reference}\`\n`);
}
/** Returns layers that nodes may already have: those of a dependency image that was found in the registry. */
function knownLayers(dependencies) {
    return dependencies?.seconds === undefined ? (dependencies?.layers ?? []) : [];
}
function headline(name, reference, failure, verb) {
    if (reference !== '') {
        return `### 📦 Pushed ${(0,markdown/* escapeMarkdown */.FV)(name)}\n\n\`\`\`sh\ndocker pull \\\n  ${reference}\n\`\`\`\n`;
    }
    if (failure === undefined)
        return `### ✅ ${verb} ${(0,markdown/* escapeMarkdown */.FV)(name)}, not pushed\n`;
    // Failures of the contract and the smoke test follow directly; the layers come last in the summary.
    const cause = failure.kind === 'layer-limits-exceeded' ? failure.message.split('\n', 1) : [];
    const causes = cause.map(text => `\n${(0,markdown/* escapeExceptCode */.eR)((0,oci_digest/* shortenDigests */.fQ)(text))}\n`).join('');
    return `### ❌ ${(0,markdown/* escapeMarkdown */.FV)(name)} did not pass its checks and was not pushed\n${causes}`;
}

;// CONCATENATED MODULE: ./build/image/publish/reuse-image.js

/** Points every tag of the target to an image that is already in the registry. */
async function reuseImage(identified, { image, reason }, settings, services) {
    const tags = await chooseTags(identified, image.digest, settings, services);
    await ensureTags(identified.client, image.stored, tags.slice(1), tags.slice(0, 1));
    return { image, reason, tags };
}

;// CONCATENATED MODULE: ./build/image/use-published.js



/** Points every tag of a target to a published image, and reports that nothing else was pushed. */
async function usePublished(identified, published, settings, services) {
    const reused = await reuseImage(identified, published, settings, services);
    await reportReused(identified.target, reused, services);
    return { outputs: reusedOutputs(identified.target, reused, services.isAttested) };
}

// EXTERNAL MODULE: ./build/layers/layer-table.js
var layer_table = __webpack_require__(15771);
;// CONCATENATED MODULE: ./build/contract/environment.js
/** Parses the `Env` list of an image's config. */
function parseEnvironment(list) {
    return new Map((list ?? []).map(entry => {
        const equals = entry.indexOf('=');
        return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }));
}

;// CONCATENATED MODULE: ./build/contract/check-config.js


/** Checks the image config only, without downloading layers. */
function checkConfig(contract, config) {
    return [
        ...checkPlatform(contract, config),
        ...checkEntrypoint(contract, config),
        ...checkCommand(contract, config),
        ...checkPort(contract, config),
        ...checkLabels(contract, config),
        ...checkEnvironment(contract, config),
        ...checkForbiddenEnvironment(contract, config),
    ];
}
function checkPlatform({ platform }, config) {
    if ((0,oci_platform/* isForPlatform */.b)(config, platform))
        return [];
    const required = (0,oci_platform/* formatPlatform */.Bq)(platform);
    return [
        {
            what: `The image is for ${(0,oci_platform/* formatPlatform */.Bq)(config)}`,
            why: `mybinder.org runs only images for ${required}`,
            fix: `Set the input \`platform\` to ${required}`,
        },
    ];
}
function checkEntrypoint({ entrypoint }, { container }) {
    const words = container.Entrypoint ?? [];
    const isShellForm = /(?:^|\/)(?:ba|da)?sh$/.test(words[0] ?? '') && words[1] === '-c' && words.length === 3;
    const runsCommand = /"\$@"|\$\*/.test(words[2] ?? '');
    if (entrypoint === 'any' || !isShellForm || runsCommand)
        return [];
    return [
        {
            what: `ENTRYPOINT is a shell command (${words[2]}), which ignores the command of the container`,
            why: 'mybinder.org starts the container with its own command, which would never run',
            fix: 'Use the exec form, ENTRYPOINT ["/home/jovyan/start"], and end the script with `exec "$@"`',
        },
    ];
}
function checkCommand({ command }, { container }) {
    if (command === undefined)
        return [];
    const words = container.Cmd ?? [];
    if (command.every((word, index) => words[index] === word))
        return [];
    return [
        {
            what: `CMD is ${JSON.stringify(words)}`,
            why: `The contract requires ${JSON.stringify(command)}, for users who run the image without a command`,
            fix: `Write CMD ${JSON.stringify(command)} in the Dockerfile`,
        },
    ];
}
function checkPort({ port, mustExpose }, { container }) {
    if (!mustExpose || `${port}/tcp` in (container.ExposedPorts ?? {}))
        return [];
    return [
        {
            what: `The image does not expose port ${port}`,
            why: '`docker run -P` and other tools find Jupyter through the exposed port',
            fix: `Write EXPOSE ${port} in the Dockerfile`,
        },
    ];
}
function checkLabels({ labels: required }, { labels }) {
    return findMismatches(required, new Map(Object.entries(labels))).map(({ name, value, found }) => ({
        what: found === undefined
            ? `The image has no label ${name}`
            : `The label ${name} is ${JSON.stringify(found)}`,
        why: 'The contract requires it',
        fix: `Write LABEL ${name}=${JSON.stringify(value ?? '…')} in the Dockerfile, or set it in the input \`labels\``,
    }));
}
function checkEnvironment({ environment }, { container }) {
    return findMismatches(environment, parseEnvironment(container.Env)).map(({ name, value, found }) => ({
        what: found === undefined
            ? `The variable ${name} is not set`
            : `The variable ${name} is ${JSON.stringify(found)}`,
        why: 'The contract requires it; without it, code that works on a laptop may fail in a container',
        fix: `Write ENV ${name}=${value ?? '…'} in the Dockerfile`,
    }));
}
function checkForbiddenEnvironment({ forbidden }, { container }) {
    const names = [...parseEnvironment(container.Env)].filter(([, value]) => value !== '').map(([name]) => name);
    return forbidden.flatMap(({ setting, why }) => names
        .filter(name => name.toLowerCase().includes(setting.toLowerCase()))
        .map(name => ({ what: `ENV sets ${name}`, why, fix: `Remove ${name} from the Dockerfile` })));
}
function isOtherValue({ value, found }) {
    return value !== undefined && value !== found;
}
function findMismatches(required, found) {
    return [...required]
        .map(([name, value]) => ({ name, value, found: found.get(name) }))
        .filter(mismatch => mismatch.found === undefined || isOtherValue(mismatch));
}

;// CONCATENATED MODULE: ./build/contract/escape-pattern.js
/** Escapes text so that it matches literally in a regular expression. */
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/contract/nbgitpuller.js
/** Module that nbgitpuller installs, in the site packages of any Python. */
const nbgitpuller_module = /(?:^|\/)(?:site|dist)-packages\/nbgitpuller\/__init__\.py$/;
/** Returns whether a file of an image is part of nbgitpuller, which opens content in a running image. */
function isNbgitpuller(path) {
    return nbgitpuller_module.test(path);
}

;// CONCATENATED MODULE: ./build/contract/kernel-key.js
/** Name under which Jupyter offers the kernel of its own Python, whether or not it has a kernel spec file. */
const nativeKernel = 'python3';
/**
 * Returns the key under which Jupyter looks up a kernel. Names are case-insensitive, and `python` is another name of the
 * native kernel. Jupyter does not fall back to another kernel of the same language.
 *
 * @see https://github.com/jupyter/jupyter_client, kernelspec.py and manager.py
 */
function kernelKey(name) {
    const key = name.toLowerCase();
    return key === 'python' ? nativeKernel : key;
}

;// CONCATENATED MODULE: ./build/contract/user-files.js
/** Maximum size in bytes of a file to read. Larger notebooks exist but are not checked. */
const user_files_maxContentSize = 4 * 2 ** 20;
const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/;
const libraryFolders = /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//;
const scriptOrNotebook = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/;
const systemSettings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/;
/** Returns whether a path belongs to a library or the system rather than to files that users open and run. */
function isLibraryFile(path) {
    return systemFolders.test(path) || libraryFolders.test(path);
}
/**
 * Returns whether the contract checks read a file: notebooks, scripts, Jupyter settings and `/etc/passwd`.
 * Libraries are not read, because they define settings but do not change them.
 *
 * @param startScripts paths without the leading slash.
 */
function isRelevant({ path, type, size }, startScripts) {
    if (type !== 'file' || size > user_files_maxContentSize)
        return false;
    if (startScripts.has(path) || systemSettings.test(path))
        return true;
    return scriptOrNotebook.test(`/${path}`) && !isLibraryFile(path);
}

;// CONCATENATED MODULE: ./build/contract/notebooks.js



const notebooks_schema = valibot/* object */.Ik({
    metadata: valibot/* nullish */.cl(valibot/* object */.Ik({ kernelspec: valibot/* nullish */.cl(valibot/* object */.Ik({ name: valibot/* nullish */.cl(valibot/* string */.Yj()) })) })),
    cells: valibot/* fallback */.Np(valibot/* array */.YO(valibot/* object */.Ik({ cell_type: valibot/* string */.Yj(), source: valibot/* union */.KC([valibot/* string */.Yj(), valibot/* array */.YO(valibot/* string */.Yj())]) })), []),
});
/** Parses a notebook; undefined if the text is not one. */
function parseNotebook(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = valibot/* safeParse */.xL(notebooks_schema, value);
    if (!result.success)
        return undefined;
    const { metadata, cells } = result.output;
    const code = cells
        .filter(({ cell_type }) => cell_type === 'code')
        .map(({ source }) => (typeof source === 'string' ? source : source.join('')));
    return { kernel: metadata?.kernelspec?.name || undefined, code: code.join('\n') };
}
/** Returns the kernels that the image's notebooks require, by key. Notebooks of libraries are ignored. */
function findRequestedKernels(files) {
    const requests = new Map();
    for (const file of files.all()) {
        if (file.content === undefined || !file.path.endsWith('.ipynb') || isLibraryFile(file.path))
            continue;
        const name = parseNotebook(contentText(file))?.kernel;
        if (name === undefined)
            continue;
        const request = requests.get(kernelKey(name)) ?? { name, notebooks: [] };
        request.notebooks.push(`/${file.path}`);
        requests.set(kernelKey(name), request);
    }
    return requests;
}
/** Returns the content of a file as text. */
function contentText({ content }) {
    return new TextDecoder().decode(content);
}

;// CONCATENATED MODULE: ./build/contract/read-settings.js

/** Reads notebooks, scripts and Jupyter's settings. Library code is skipped, because it
 * defines settings but does not change them. */
function* readSettings(files) {
    for (const file of files.all()) {
        if (file.content === undefined || isInPackage(file, files))
            continue;
        const text = contentText(file);
        yield {
            path: `/${file.path}`,
            text: file.path.endsWith('.ipynb') ? (parseNotebook(text)?.code ?? '') : text,
        };
    }
}
/** Returns whether a file is part of a Python package, and thus library code, regardless of its location. */
function isInPackage({ path }, files) {
    return path.endsWith('.py') && files.has(`${path.slice(0, path.lastIndexOf('/') + 1)}__init__.py`);
}

;// CONCATENATED MODULE: ./build/contract/start-scripts.js

/**
 * Returns the absolute paths that ENTRYPOINT names, because an init program may precede the start script. The entry point
 * of repo2docker runs the program in `R2D_ENTRYPOINT`.
 */
function startScriptPaths({ container }) {
    const words = [...(container.Entrypoint ?? []), parseEnvironment(container.Env).get('R2D_ENTRYPOINT') ?? ''];
    return words.filter(word => word.startsWith('/'));
}

;// CONCATENATED MODULE: ./build/contract/check-files.js





const check_files_maxNamed = 5;
const pullsCode = /^[^#\r\n\u2028\u2029]*\bgit[ \t]+(?:-\S+[ \t]+\S+[ \t]+){0,9}(?:pull|fetch|clone)\b/m;
/** Checks the image's files without running the image. */
function checkFiles(contract, config, files) {
    return [
        ...checkPaths(contract, files),
        ...checkNotebooks(contract, files),
        ...checkNbgitpuller(contract, files),
        ...checkForbidden(contract, files),
        ...checkCode(contract, config, files),
    ];
}
function checkPaths({ paths }, files) {
    return paths
        .filter(({ path }) => !files.hasMatch(path))
        .map(({ path, why }) => ({
        what: `${path} is not in the image`,
        why,
        fix: `Copy it into the last stage (COPY --from=builder ${path} ${path}), or do not remove it in a later step`,
    }));
}
/** Checks that the contract's notebooks exist; they are executed later. */
function checkNotebooks({ notebooks }, files) {
    return notebooks
        .filter(pattern => files.findMatches(pattern).length === 0)
        .map(pattern => ({
        what: `${pattern} matches no notebook in the image`,
        why: 'The contract requires these notebooks to run',
        fix: 'Correct the path in the contract, or copy the notebooks into the image',
    }));
}
function checkNbgitpuller({ nbgitpuller }, files) {
    if (!nbgitpuller || [...files.all()].some(({ path }) => isNbgitpuller(path)))
        return [];
    return [
        {
            what: 'nbgitpuller is not in the image',
            why: 'The contract requires it: launch links use it to open content of other repositories',
            fix: 'Install the package nbgitpuller in the environment in which Jupyter runs',
        },
    ];
}
function checkForbidden({ forbidden }, files) {
    return forbidden.flatMap(({ setting, why }) => {
        const assignment = new RegExp(`^[^#\\r\\n\\u2028\\u2029]*\\b${escapePattern(setting)}["']?\\]?\\s*[=:](?!=)`, 'm');
        const found = [...readSettings(files)].filter(({ text }) => assignment.test(text)).map(({ path }) => path);
        if (found.length === 0)
            return [];
        return [{ what: `${setting} is set in ${(0,wording/* formatList */.ki)(found, check_files_maxNamed)}`, why, fix: 'Delete that line' }];
    });
}
/** Checks that the start script pulls code if the contract specifies `code: pulled`, and does not if `code: frozen`. */
function checkCode({ code }, config, files) {
    if (code === undefined)
        return [];
    const scripts = startScriptPaths(config).flatMap(path => {
        const content = files.find(path)?.content;
        return content === undefined ? [] : [{ path, text: new TextDecoder().decode(content) }];
    });
    const script = scripts.at(-1);
    if (script === undefined)
        return [];
    const pulling = scripts.find(({ text }) => pullsCode.test(text));
    if ((pulling !== undefined) === (code === 'pulled'))
        return [];
    if (pulling !== undefined) {
        return [
            {
                what: `${pulling.path} pulls code when a container starts`,
                why: 'According to the contract, the code is frozen in the image, so users would run code that was not checked',
                fix: 'Remove the git command, or write `code: pulled` instead of `code: frozen` in the contract',
            },
        ];
    }
    return [
        {
            what: `${script.path} does not pull code`,
            why: 'According to the contract, code is pulled when a container starts, so a commit that changes only such code builds no image and would never reach users',
            fix: 'Pull the branch in the script, or write `code: frozen` instead of `code: pulled` in the contract',
        },
    ];
}

;// CONCATENATED MODULE: ./build/contract/check-kernels.js



const check_kernels_maxNamed = 5;
const missingKernelReason = 'Jupyter then prompts users to select a kernel, or runs the notebook in another one';
/**
 * Checks that the kernels that the contract lists and those that notebooks require are installed.
 *
 * @param installed keys of the installed kernels.
 */
function checkKernels({ kernels }, files, installed) {
    const requested = findRequestedKernels(files);
    const listed = (kernels ?? []).filter(name => !requested.has(kernelKey(name)));
    const missing = listed.filter(name => !installed.has(kernelKey(name)));
    const missingForNotebooks = [...requested].filter(([key]) => !installed.has(key));
    const violations = [
        ...missing.map(name => ({
            what: `The kernel "${name}" is not installed; ${describeInstalled(installed)}`,
            why: 'The contract requires it',
            fix: `${howToInstall(name)}, or remove it from \`kernels\` in the contract`,
        })),
        ...missingForNotebooks.map(([, { name, notebooks }]) => ({
            what: `${(0,wording/* formatList */.ki)(notebooks, check_kernels_maxNamed)} ${notebooks.length === 1 ? 'requires' : 'require'} the kernel "${name}", which is not installed; ${describeInstalled(installed)}`,
            why: missingKernelReason,
            fix: `${howToInstall(name)}, or select an installed kernel in the notebook and save it`,
        })),
    ];
    if (violations.length > 0 || kernels !== undefined || installed.size > 0)
        return violations;
    return [
        {
            what: 'No kernel is installed',
            why: 'Jupyter cannot run any notebook without a kernel',
            fix: 'Install a kernel, for Python the package ipykernel, into the environment that Jupyter runs in',
        },
    ];
}
/** Returns the keys of the kernels that users need: those that the contract lists and those that notebooks require. */
function findNeededKernels({ kernels }, files) {
    return new Set([...findRequestedKernels(files).keys(), ...(kernels ?? []).map(kernelKey)]);
}
function describeInstalled(installed) {
    return installed.size === 0 ? 'no kernel is' : `installed: ${[...installed].sort().join(', ')}`;
}
function howToInstall(name) {
    return kernelKey(name) === nativeKernel
        ? 'Install the package ipykernel into the environment that Jupyter runs in'
        : `Install the kernel, for Python with \`python -m ipykernel install --sys-prefix --name ${name}\``;
}

;// CONCATENATED MODULE: ./build/contract/accounts.js
/** Returns the accounts in the image's `/etc/passwd`. @see passwd(5) */
function readAccounts(files) {
    const content = files.find('etc/passwd')?.content;
    const text = content === undefined ? '' : new TextDecoder().decode(content);
    return text.split('\n').flatMap(line => {
        const [name, , uid, , , home] = line.split(':');
        if (name === undefined || uid === undefined || home === undefined || !/^\d+$/.test(uid))
            return [];
        return [{ name, uid: Number(uid), home }];
    });
}
/**
 * Returns the user ID for a name or number in `USER`.
 *
 * @returns undefined for an unknown name.
 */
function findUserId(name, accounts) {
    if (name === '' || name === 'root')
        return 0;
    if (/^\d+$/.test(name))
        return Number(name);
    return accounts.find(account => account.name === name)?.uid;
}

;// CONCATENATED MODULE: ./build/contract/check-user.js

const why = 'mybinder.org runs every container as user ID 1000, which cannot write to files of another user';
/** Checks that USER is the one under which mybinder.org runs containers, and that this user owns a home directory. */
function checkUser({ user: expected }, { container }, files) {
    const accounts = readAccounts(files);
    const name = (container.User ?? '').split(':')[0] ?? '';
    const uid = findUserId(name, accounts);
    const account = accounts.find(({ uid: id }) => id === expected.uid);
    const accountName = expected.name ?? account?.name ?? 'jovyan';
    const create = `RUN useradd --create-home --uid ${expected.uid} --shell /bin/bash ${accountName}`;
    if (uid === undefined) {
        const what = `USER is ${name}, which is not in the image's /etc/passwd`;
        return [{ what, why, fix: `Write ${create} in the Dockerfile, before USER ${name}` }];
    }
    if (uid !== expected.uid) {
        const what = `The image runs as ${describeUser(name, uid)}, not as user ID ${expected.uid}`;
        const use = `USER ${accountName} in the Dockerfile`;
        return [{ what, why, fix: account === undefined ? `Write ${create} and ${use}` : `Write ${use}` }];
    }
    if (account === undefined)
        return [unnamed(uid, create)];
    if (expected.name !== undefined && account.name !== expected.name)
        return [misnamed(account, expected.name)];
    return checkHome(account, files);
}
function describeUser(name, uid) {
    if (uid === 0)
        return 'root';
    return /^\d+$/.test(name) ? `user ID ${uid}` : `${name} (user ID ${uid})`;
}
function unnamed(uid, create) {
    return {
        what: `User ID ${uid} has no name in /etc/passwd`,
        why: 'Programs that look up the current user fail, among them git and the shell',
        fix: `Write ${create} in the Dockerfile`,
    };
}
function misnamed({ uid, name }, expected) {
    return {
        what: `User ID ${uid} is named ${name}, not ${expected}`,
        why: 'The contract requires this name',
        fix: `Write RUN usermod --login ${expected} ${name} in the Dockerfile`,
    };
}
function checkHome({ name, uid, home }, files) {
    const found = files.find(home);
    if (found?.type === 'directory' && found.uid === uid)
        return [];
    const what = found === undefined && !files.has(home)
        ? `The home directory of ${name}, ${home}, does not exist`
        : `The home directory of ${name}, ${home}, belongs to user ID ${found?.uid ?? 0}`;
    return [
        {
            what,
            why: 'Jupyter writes its files there and fails to start if it cannot',
            fix: `Write RUN install -d -o ${name} ${home} in the Dockerfile, before USER`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/contract/find-kernels.js




/** Kernel spec file, in a data directory of Jupyter. */
const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
/**
 * Returns the keys of the kernels whose spec is in a directory that Jupyter searches, without running the image. The
 * result is incomplete if a start script changes the search path.
 * @see https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
function findKernels(config, files) {
    const directories = dataDirectories(config, files);
    const found = new Set();
    for (const { path } of files.all()) {
        const [, directory, name] = specFile.exec(path) ?? [];
        if (name !== undefined && directory !== undefined && isSearched(directory, directories, files)) {
            found.add(kernelKey(name));
        }
        if (nativePackage.test(path))
            found.add(nativeKernel);
    }
    return found;
}
/** Returns the data directories that do not depend on the location of Jupyter. */
function dataDirectories({ container }, files) {
    const environment = parseEnvironment(container.Env);
    const user = (container.User ?? '').split(':')[0];
    const account = readAccounts(files).find(({ name, uid }) => name === user || String(uid) === user);
    const homes = [account?.home, environment.get('HOME')].filter(home => home !== undefined);
    const named = [
        ...(environment.get('JUPYTER_PATH') ?? '').split(':'),
        environment.get('JUPYTER_DATA_DIR') ?? '',
        ...homes.flatMap(home => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
        ...['XDG_DATA_HOME'].flatMap(name => environment.get(name) ?? []).map(parent => `${parent}/jupyter`),
    ];
    return new Set([
        ...named.filter(path => path !== '').map(entry_path/* cleanPath */.t),
        'usr/local/share/jupyter',
        'usr/share/jupyter',
    ]);
}
/** Returns whether Jupyter searches a directory: a fixed one, or `share/jupyter` of an environment with Jupyter. */
function isSearched(directory, fixed, files) {
    if (fixed.has(directory))
        return true;
    const suffix = '/share/jupyter';
    return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
}

;// CONCATENATED MODULE: ./build/contract/check-contract.js





/**
 * Checks the config and files of an image against its contract.
 *
 * @param listedKernels keys of the kernels that Jupyter lists in the container; undefined if Jupyter could not list
 *   them. The kernels are then found in the files.
 */
function checkContract(contract, config, files, listedKernels) {
    return [
        ...checkConfig(contract, config),
        ...checkUser(contract, config, files),
        ...checkFiles(contract, config, files),
        ...checkKernels(contract, files, listedKernels ?? findKernels(config, files)),
    ];
}

;// CONCATENATED MODULE: ./build/contract/check-proxy-prefix.js



const check_proxy_prefix_maxNamed = 5;
const variable = 'PYVISTA_TRAME_SERVER_PROXY_PREFIX';
/** Matches an assignment of a string without variables. */
const hardCoded = /^[^#\r\n\u2028\u2029]*\bserver_proxy_prefix["']?\]?[ \t]*[=:][ \t]*[rRuU]?(["'])([^"'\r\n{$]+)\1[ \t]*(?:[,;})#]|$)/im;
const userPart = /JUPYTERHUB_SERVICE_PREFIX|\/user\//;
/** First version of PyVista that adds the user's part to a prefix that does not begin with `http`. */
const minJoiningVersion = [0, 38, 5];
/**
 * Returns a warning if proxy prefixes lack the user's part of the address, `JUPYTERHUB_SERVICE_PREFIX`.
 *
 * @see https://docs.pyvista.org/user-guide/jupyter/trame.html
 */
function checkProxyPrefix({ forbidden }, { container }, files) {
    // A contract that forbids the setting reports it as a violation.
    if (forbidden.some(({ setting }) => variable.toLowerCase().includes(setting.toLowerCase())))
        return [];
    const value = parseEnvironment(container.Env).get(variable) ?? '';
    const lacksUserPart = value !== '' && !userPart.test(value) && (value.startsWith('http') || !joinsPrefix(files));
    const places = [
        ...(lacksUserPart ? [`ENV ${variable}`] : []),
        ...[...readSettings(files)]
            .filter(({ text }) => {
            const [line = '', , prefix = ''] = hardCoded.exec(text) ?? [];
            return prefix !== '' && !userPart.test(line);
        })
            .map(({ path }) => path),
    ];
    if (places.length === 0)
        return [];
    return [
        {
            what: `A proxy prefix without the user's part of the address is set in ${(0,wording/* formatList */.ki)(places, check_proxy_prefix_maxNamed)}`,
            why: 'On mybinder.org, every address begins with the user, so PyVista shows error 424 instead of a picture',
            fix: "Remove the setting, because PyVista detects the prefix, or begin it with os.environ['JUPYTERHUB_SERVICE_PREFIX']",
        },
    ];
}
/** Returns whether PyVista in the image adds the user's part to the prefix from the environment. */
function joinsPrefix(files) {
    for (const { path } of files.all()) {
        const [, ...version] = /\/pyvista-(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?[^/]*\.(?:dist|egg)-info\//.exec(path) ?? [];
        if (version.length > 0)
            return isAtLeast(version.map(part => Number(part ?? 0)), minJoiningVersion);
    }
    return false;
}
function isAtLeast(version, minimum) {
    const index = minimum.findIndex((part, position) => version[position] !== part);
    return index < 0 || (version[index] ?? 0) > (minimum[index] ?? 0);
}

;// CONCATENATED MODULE: ./build/contract/image-files.js



/** Files of an image, with all layers applied. Paths may have a leading slash. */
class ImageFiles {
    #byPath;
    #directories = new Set();
    constructor(files) {
        this.#byPath = new Map(files.map(file => [file.path, file]));
        // Parent directories exist even when no layer has an entry for them.
        for (const { path } of files) {
            for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                const folder = path.slice(0, slash);
                if (this.#directories.has(folder))
                    break;
                this.#directories.add(folder);
            }
        }
    }
    all() {
        return this.#byPath.values();
    }
    /** Returns the entry at a path, following symbolic links as a program in the container does. */
    find(path) {
        return this.#byPath.get(this.#resolve(path));
    }
    has(path) {
        const resolved = this.#resolve(path);
        return this.#byPath.has(resolved) || this.#directories.has(resolved);
    }
    /** Returns whether any file or directory matches the pattern. */
    hasMatch(pattern) {
        if (!pattern.includes('*'))
            return this.has(pattern);
        const steps = pathSteps(pattern);
        for (const path of this.#byPath.keys())
            if (matches(steps, path))
                return true;
        for (const path of this.#directories)
            if (matches(steps, path))
                return true;
        return false;
    }
    /** Returns the absolute paths of the files that match the pattern, sorted. */
    findMatches(pattern) {
        const steps = pathSteps(pattern);
        const found = [...this.#byPath.values()].filter(({ type, path }) => type === 'file' && matches(steps, path));
        return found.map(({ path }) => `/${path}`).sort();
    }
    #resolve(path) {
        return (0,follow_links/* followLinks */.n)(path, this.#byPath);
    }
}
/** Parses a path in which `*` matches any characters within one path segment, and `**` any directories. */
function pathSteps(pattern) {
    return [...(0,entry_path/* cleanPath */.t)(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
        if (text === '**/')
            return anyDirectories;
        return text === '*' ? zeroOrMore(isWithinDirectory) : exactlyOne(candidate => candidate === text);
    });
}

// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(83773);
;// CONCATENATED MODULE: ./build/contract/probe.js



const mark = 'binder-contract';
/** Maximum time in seconds until a signal is forwarded. A busy machine takes several seconds. */
const maxForwardingTime = 10;
/** Shell command that prints the kernels that Jupyter lists, as JSON on one line. */
const listKernels = `printf '%s kernels %s\\n' ${mark} "$(jupyter kernelspec list --json 2>/dev/null | tr -d '\\n')"`;
/**
 * Shell commands that print whether nbgitpuller is enabled as an extension of Jupyter Server or the classic notebook, in
 * a configuration file or according to Jupyter, whose command is not in every image.
 */
const findExtension = `for folder in $(jupyter --paths 2>/dev/null | sed -n '/^config:/,/^data:/s/^ *//p'); do
grep -Eqs '"nbgitpuller" *: *true' "$folder"/jupyter_*config*.json "$folder"/jupyter_*config.d/*.json && found=1
done
[ -n "$found" ] || jupyter server extension list 2>&1 | grep -q 'nbgitpuller.*enabled' && printf '%s extension\\n' ${mark}`;
/** Seconds that the command runs after the signal, to detect an entry point that does not wait for it. */
const shutDownTime = 2;
/**
 * Shell commands that send SIGTERM to the container's first process, as at the end of a session. They print whether the
 * command receives the signal and the container runs until the signal is handled. They run last, because an init program
 * may stop the container. The first process is only signaled if it has the same mount namespace: in a builder without a
 * process sandbox, it belongs to the builder.
 */
const testSignal = `[ "$$" = 1 ] && exit 0
first=$(readlink /proc/1/ns/mnt 2>/dev/null)
[ -n "$first" ] && [ "$first" = "$(readlink /proc/self/ns/mnt)" ] || { printf '%s signal untested\\n' ${mark}; exit 0; }
trap 'trap "" TERM; sleep ${shutDownTime}; printf "%s signal received\\n" ${mark}; exit 0' TERM
kill -TERM 1
waited=0
while [ "$waited" -lt ${maxForwardingTime} ]; do sleep 1 & wait "$!"; waited=$((waited + 1)); done`;
/**
 * Returns a command that collects facts about a running container: its kernels and commands, the commit that it reports,
 * and whether the command receives the signal that ends a session. The command requires only a POSIX shell.
 */
function probeCommand({ commands, entrypoint, revisionCheck, nbgitpuller }) {
    const script = [
        `printf '%s parent %s\\n' ${mark} "$(cat "/proc/$PPID/comm" 2>/dev/null)"`,
        `[ "$$" != 1 ] || printf '%s first\\n' ${mark}`,
        'revision_check=$1',
        'shift',
        `for names do (set -f; IFS='|'; for name in $names; do command -v "$name" >/dev/null 2>&1 && exit 0; done; exit 1) || printf '%s lacks %s\\n' ${mark} "$names"; done`,
        `[ -z "$revision_check" ] || printf '%s revision %s\\n' ${mark} "$(sh -c "$revision_check" 2>&1 | tr '\\n' ' ')"`,
        listKernels,
        ...(nbgitpuller ? [findExtension] : []),
        `printf '%s end\\n' ${mark}`,
        ...(entrypoint === 'any' ? [] : [testSignal]),
    ].join('\n');
    return ['sh', '-c', script, mark, revisionCheck ?? '', ...commands];
}
/**
 * Evaluates the output of the probe command.
 *
 * @param output undefined when the container timed out.
 * @param revision the commit that was built.
 */
function readProbe(contract, output, revision) {
    if (output === undefined)
        return [timedOut];
    const facts = readFacts(output);
    if (!facts.includes('end'))
        return [commandFailed(output)];
    return [
        ...checkSignal(contract, facts),
        ...checkCommands(contract, facts),
        ...checkRevision(contract, facts, revision),
        ...checkExtension(contract, facts),
    ];
}
const kernelListSchema = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* parseJson */.qF(), valibot/* object */.Ik({ kernelspecs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }));
/**
 * Returns the keys of the kernels that Jupyter lists, from the output of the probe command.
 *
 * @returns undefined if Jupyter could not list them.
 */
function readListedKernels(output) {
    const fact = output === undefined ? undefined : readFacts(output).find(line => line.startsWith('kernels '));
    const result = valibot/* safeParse */.xL(kernelListSchema, fact?.slice('kernels '.length));
    return result.success ? new Set(Object.keys(result.output.kernelspecs).map(kernelKey)) : undefined;
}
function readFacts({ stdout }) {
    const marked = stdout.split('\n').filter(line => line.startsWith(`${mark} `));
    return marked.map(line => line.slice(mark.length + 1));
}
const timedOut = {
    what: 'A command given to the container does not finish',
    why: 'mybinder.org starts the container with its own command, which would not run either',
    fix: 'End the script that ENTRYPOINT names with `exec "$@"`, and do not wait for anything before that line',
};
function commandFailed({ exitCode, stdout, stderr }) {
    const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n');
    return {
        what: `A command given to the container does not run (exit code ${exitCode})${words === '' ? '' : `: ${words}`}`,
        why: 'mybinder.org starts the container with its own command, which would not run either',
        fix: 'Use the exec form of ENTRYPOINT, and end its script with `exec "$@"`. The image also needs a shell, /bin/sh',
    };
}
function checkSignal({ entrypoint }, facts) {
    const isReached = facts.includes('first') || facts.some(fact => /^signal (?:received|untested)$/.test(fact));
    if (entrypoint === 'any' || isReached)
        return [];
    const parent = facts.find(fact => fact.startsWith('parent '))?.slice('parent '.length) ?? '';
    return [
        {
            what: `The ENTRYPOINT runs its command as a child process${parent === '' ? '' : ` of ${parent}`} and does not forward SIGTERM to it, or ends before it`,
            why: 'Jupyter does not receive the signal that ends a session, and is killed with unsaved work',
            fix: 'End the start script with `exec "$@"`, or start the command with an init program that forwards signals, such as tini',
        },
    ];
}
function checkCommands({ commands }, facts) {
    const missing = commands.filter(name => facts.includes(`lacks ${name}`));
    if (missing.length === 0)
        return [];
    const pronoun = missing.length === 1 ? 'it' : 'them';
    return [
        {
            what: `${missing.map(name => name.replaceAll('|', ' or ')).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not on the PATH of the container`,
            why: missing.some(name => name.startsWith('jupyter'))
                ? 'mybinder.org starts Jupyter by its name on the PATH'
                : `The contract requires ${pronoun}`,
            fix: `Install ${pronoun}, or add the directory to the PATH in the Dockerfile (ENV PATH=/opt/env/bin:$PATH) or in the start script`,
        },
    ];
}
function checkRevision({ revisionCheck }, facts, revision) {
    if (revisionCheck === undefined)
        return [];
    const found = (facts.find(fact => fact.startsWith('revision ')) ?? '').slice('revision '.length).trim();
    if ((0,commit_sha/* isSameCommit */.sw)(found, revision))
        return [];
    return [
        {
            what: `\`${revisionCheck}\` printed ${JSON.stringify(found)}, but the image was built from commit ${revision}`,
            why: 'The image does not contain the commit that its label and the launcher name',
            fix: 'Copy or check out the commit that `revision-arg` passes to the Dockerfile, not the head of a branch',
        },
    ];
}
function checkExtension({ nbgitpuller }, facts) {
    if (!nbgitpuller || facts.includes('extension'))
        return [];
    return [
        {
            what: 'nbgitpuller is not enabled as a server extension',
            why: 'The contract requires it: launch links would show an error page instead of the content',
            fix: 'Enable it in the Dockerfile with `RUN jupyter server extension enable --sys-prefix nbgitpuller`',
        },
    ];
}

;// CONCATENATED MODULE: ./build/docker/run-in-build.js






/**
 * Runs a command in an image as a step of a build that is based on it. The builder has already unpacked the layers:
 * this takes less than a second, while loading a large image into an engine takes minutes.
 *
 * @returns the complete output of the command as standard output; undefined if the command timed out.
 * @throws Error with the builder's output if the command could not be run.
 */
async function runInBuild(services, request) {
    const { layout, image } = request;
    const contexts = new Map([['candidate', `oci-layout://${layout.directory}@${image.rootDigest}`]]);
    const result = await runStep(services, request, { name: 'candidate', contexts });
    if (!cannotImport.test(result.stderr))
        return readStep(result);
    return withLoadedImage(services, request, async (name) => readStep(await runStep(services, request, { name, contexts: new Map() })));
}
/** Error of BuildKit with Docker's classic image store. */
const cannotImport = /unknown scheme oci-layout/;
async function runStep({ runCommand: run, temporaryDirectory }, { image, platform, builder, user, command, timeout }, base) {
    const workingDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'step-'));
    const words = [...(image.config.container.Entrypoint ?? []), ...command];
    const request = {
        ...{ workingDirectory, context: '.', file: 'Dockerfile', target: undefined },
        ...{
            platform,
            builder,
            namedContexts: base.contexts,
            noCache: true,
            buildArgs: new Map(),
            labels: new Map(),
        },
    };
    try {
        const dockerfile = `FROM ${base.name}\nUSER ${user}\nRUN ${JSON.stringify(words)}\n`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(workingDirectory, 'Dockerfile'), dockerfile);
        const args = buildArguments(request, { kind: 'none' });
        return await run({ file: 'docker', args, cwd: workingDirectory, isQuiet: true, timeout });
    }
    finally {
        await (0,promises_.rm)(workingDirectory, { recursive: true, force: true });
    }
}
/** Parses the `--progress=plain` output of the only `RUN`, such as `#7 0.123 text`, and its exit code. */
function readStep(result) {
    if (result.isTimedOut)
        return undefined;
    const lines = result.stderr.split('\n');
    const number = lines
        .map(line => /^#(\d+) \[[^\]]+\] RUN /.exec(line)?.[1])
        .find(match => match !== undefined);
    const hasRun = result.exitCode === 0 || /did not complete successfully/.test(result.stderr);
    if (number === undefined || !hasRun) {
        throw new user_error/* UserError */.yo('image-not-startable', `The image cannot be started in a build step: ${(0,build_process/* lastLines */.w$)(result, 5)}\nFix the cause, or set \`check-contract: false\` to skip this check`);
    }
    const outputLine = new RegExp(`^#${number} \\d+\\.\\d+ (.*)$`);
    const stdout = lines.flatMap(line => outputLine.exec(line)?.[1] ?? []).join('\n');
    const exitCode = Number(/did not complete successfully: exit code: (\d+)/.exec(result.stderr)?.[1] ?? 0);
    return { exitCode: exitCode === 0 ? result.exitCode : exitCode, stdout, stderr: '' };
}

;// CONCATENATED MODULE: ./build/jupyter/jupyter-server.js

function headersFor({ token }) {
    return { authorization: `token ${token}` };
}
const hasEnded = 'the container has ended';
/** Milliseconds between two requests. */
const pause = 200;
/** Maximum time for one response, in milliseconds. */
const maxResponseTime = 5_000;
/**
 * Waits until `api/status` below the server's base URL responds with status 200.
 *
 * @param timeout in milliseconds from now.
 * @param isAlive returns whether the server may still respond.
 * @returns undefined once the server responds, otherwise a description of its last state.
 */
async function awaitServer(server, timeout, isAlive) {
    const deadline = performance.now() + timeout;
    let lastState = 'it does not listen on its port';
    while (performance.now() < deadline) {
        const remaining = Math.min(maxResponseTime, deadline - performance.now());
        const status = await fetchStatus(server, Math.max(1, remaining));
        if (status === 200)
            return undefined;
        if (status !== undefined)
            lastState = `it responds with status ${status}`;
        if (!(await isAlive()))
            return hasEnded;
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    return lastState;
}
async function fetchStatus(server, timeout) {
    try {
        const signal = AbortSignal.timeout(timeout);
        const response = await fetch(new URL('api/status', server.url), { headers: headersFor(server), signal });
        await response.body?.cancel();
        return response.status;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/image/verify/binder-server.js


/** User ID of every server that Zero to JupyterHub starts, regardless of the image's `USER`. */
const binderUser = '1000';
/** Memory limit of a server on mybinder.org, in Docker's format. */
const binderMemory = '2g';
/** BinderHub's launcher: starts JupyterLab if it is installed, otherwise the classic notebook. */
const launcher = `import os, sys
try:
    import jupyterlab
    program = 'jupyter-lab' if int(jupyterlab.__version__.split('.')[0]) >= 3 else 'jupyter-notebook'
except Exception:
    program = 'jupyter-notebook'
os.execvp(program, [program] + sys.argv[1:])`;
/** Returns a server with a new random token. */
function newBinderServer() {
    return { token: (0,external_node_crypto_.randomBytes)(16).toString('hex'), base: '/user/binder-actions/' };
}
/**
 * Waits until the server in a container responds.
 *
 * @param timeout in milliseconds.
 * @returns the server, and why it does not respond; undefined if it does.
 */
async function awaitBinderServer(container, { token, base }, timeout) {
    const server = { url: new URL(base, `http://127.0.0.1:${container.port ?? 0}`), token };
    if (container.port === undefined)
        return { server, obstacle: hasEnded };
    return { server, obstacle: await awaitServer(server, timeout, () => container.isRunning()) };
}
/**
 * Returns the command with which BinderHub starts an image.
 *
 * @see https://github.com/jupyterhub/binderhub, binderspawner_mixin.py, for the options.
 */
function binderCommand(port, { token, base }) {
    const options = [
        `--NotebookApp.base_url=${base}`,
        `--NotebookApp.token=${token}`,
        '--NotebookApp.trust_xheaders=True',
    ];
    return ['python3', '-c', launcher, '--ip=0.0.0.0', `--port=${port}`, ...options];
}

;// CONCATENATED MODULE: ./build/docker/container.js



const logLines = '40';
/**
 * Runs a command in a new container, and always removes the container.
 *
 * @param timeout in milliseconds.
 * @returns undefined if it timed out.
 */
async function runInContainer(services, options, timeout) {
    const result = await withName(services, name => services.runCommand({
        file: 'docker',
        args: ['run', ...runArguments(name, options)],
        isQuiet: true,
        timeout,
    }));
    return result.isTimedOut ? undefined : result;
}
/**
 * Runs `task` with a started container and always removes the container afterwards.
 *
 * @throws Error if Docker cannot start the container.
 */
async function withContainer(services, options, task) {
    return withName(services, async (name) => {
        const docker = (args) => services.runCommand({ file: 'docker', args, isQuiet: true });
        const publish = `--publish=127.0.0.1::${options.port}`;
        const started = await docker(['run', '--detach', publish, ...runArguments(name, options)]);
        if (started.exitCode !== 0)
            throw new user_error/* UserError */.yo('image-not-startable', `Docker cannot start the container: ${(0,build_process/* lastLines */.w$)(started, 3)}`);
        const inspect = async (format) => (await docker(['container', 'inspect', `--format=${format}`, name])).stdout.trim();
        const { stdout } = await docker(['port', name, String(options.port)]);
        const [, port] = /:(\d+)\s*$/m.exec(stdout) ?? [];
        return task({
            port: port === undefined ? undefined : Number(port),
            isRunning: async () => (await inspect('{{.State.Running}}')) === 'true',
            wasOutOfMemory: async () => (await inspect('{{.State.OOMKilled}}')) === 'true',
            peakMemory: async () => {
                const { stdout: status } = await docker(['exec', name, 'sh', '-c', 'cat /proc/[0-9]*/status']);
                return sumOfPeaks(status);
            },
            log: async () => {
                const { stdout: out, stderr } = await docker(['logs', `--tail=${logLines}`, name]);
                return `${out}${stderr}`.trim();
            },
        });
    });
}
/** Adds the peaks of resident memory in files of proc_pid_status(5), which are in KiB. */
function sumOfPeaks(status) {
    const peaks = [...status.matchAll(/^VmHWM:\s*(\d+) kB$/gm)].map(([, kibibytes]) => Number(kibibytes) * 1024);
    return peaks.length === 0 ? undefined : peaks.reduce((sum, peak) => sum + peak, 0);
}
function withName(services, task) {
    const name = `binder-actions-${(0,external_node_crypto_.randomUUID)()}`;
    const cleanUp = async () => {
        const args = ['rm', '--force', '--volumes', name];
        const remove = () => services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true });
        // A daemon under load may fail to stop the container in time. By the second request, it has stopped.
        if ((await remove()).exitCode !== 0)
            await remove();
    };
    return (0,build_process/* withCleanUp */.pv)(services, cleanUp, () => task(name));
}
function runArguments(name, { image, user, memory, command }) {
    const limits = [`--memory=${memory}`, `--memory-swap=${memory}`, '--security-opt=no-new-privileges'];
    return [`--name=${name}`, `--user=${user}`, ...limits, image, ...command];
}

;// CONCATENATED MODULE: ./build/jupyter/jupyter-client.js




/** Error for a response that a Jupyter server would not send. */
class JupyterError extends user_error/* UserError */.yo {
    /** Whether the same request may succeed later, because the server may not be ready yet. */
    isTemporary;
    constructor(message, isTemporary = false) {
        super('server-not-responding', message);
        this.isTemporary = isTemporary;
    }
}
const excerptLength = 300;
/** Maximum size of a response in bytes; a notebook with its outputs may be large. */
const maxResponseSize = 50_000_000;
/** REST API of one Jupyter server. The token is sent as a header, and only to the server's own address. */
class JupyterClient {
    server;
    #options;
    constructor(server, options) {
        this.server = server;
        this.#options = options;
    }
    get signal() {
        return this.#options.signal;
    }
    /**
     * Sends a request whose response is JSON.
     *
     * @param path below the server's base URL.
     * @param body sent as JSON, in a POST; undefined for a GET.
     * @throws JupyterError if the server redirects, rejects the request or sends something else, an error of `fetch` if
     *   there is no response.
     */
    async request(path, schema, body) {
        const response = await this.send(path, { body });
        const content = await readBody(response);
        this.#rejectRedirect(response);
        const label = `${this.server.url.host}: the response to ${path.split('?')[0]}`;
        const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'no type';
        if (!response.ok) {
            const excerpt = type === 'text/html' ? '' : `: ${content.subarray(0, excerptLength).toString()}`;
            const isTemporary = [404, 424, 429].includes(response.status) || response.status >= 500;
            throw new JupyterError(`${label} has the status ${response.status}${excerpt}`, isTemporary);
        }
        if (type !== 'application/json')
            throw new JupyterError(`${label} is ${type} instead of JSON: the server that was launched is not Jupyter`);
        try {
            return (0,json/* parseJson */.q)(schema, content, label);
        }
        catch (error) {
            throw new JupyterError((0,error_message/* messageOf */.b)(error));
        }
    }
    /** Sends a request and returns its response, with any status; redirects are not followed. */
    send(path, { body, method = body === undefined ? 'GET' : 'POST', signal = this.#options.signal } = {}) {
        return this.#options.fetch(new URL(path, this.server.url), {
            method,
            headers: { ...headersFor(this.server), 'content-type': 'application/json' },
            redirect: 'manual',
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            signal,
        });
    }
    #rejectRedirect({ status, headers, url }) {
        if (status < 300 || status >= 400)
            return;
        const location = headers.get('location') ?? '';
        const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
        if (target !== undefined && target.origin !== this.server.url.origin) {
            throw new JupyterError(`${this.server.url.host} redirects to another host, ${target.host}, which must not receive the token of the server: check the start-up of Jupyter in the image`);
        }
        const path = target?.pathname ?? 'an invalid address';
        throw new JupyterError(`${this.server.url.host} redirects to ${path}: the server is not running`, true);
    }
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxResponseSize)
            throw new JupyterError(`a response is larger than the limit of ${maxResponseSize} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/jupyter/kernel-specs.js


const kernel_specs_schema = valibot/* object */.Ik({
    default: valibot/* string */.Yj(),
    kernelspecs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* object */.Ik({ spec: valibot/* object */.Ik({ language: valibot/* optional */.lq(valibot/* string */.Yj(), '') }) })),
});
/**
 * Fetches the kernels that the server can start.
 *
 * @throws JupyterError if the response is not from a Jupyter server.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
async function fetchKernels(client) {
    const { default: defaultName, kernelspecs } = await client.request('api/kernelspecs', kernel_specs_schema);
    const specs = Object.entries(kernelspecs).map(([name, { spec }]) => ({
        name,
        language: spec.language.toLowerCase(),
    }));
    return { defaultName, specs: new Map(specs.map(spec => [spec.name, spec])) };
}
/**
 * Returns the kernel for code that names none. If the server's default is not installed, the first kernel is the
 * default, as in JupyterLab.
 *
 * @throws UserError if the server has no kernel.
 */
function defaultKernel({ defaultName, specs }) {
    const [first] = specs.values();
    const spec = specs.get(defaultName) ?? first;
    if (spec !== undefined)
        return spec;
    throw new user_error/* UserError */.yo('server-not-responding', 'the server has no kernel: install one in the image, such as the package ipykernel');
}

;// CONCATENATED MODULE: ./build/jupyter/kernel-message.js

const kernel_message_schema = valibot/* object */.Ik({
    parent_header: valibot/* object */.Ik({ msg_id: valibot/* optional */.lq(valibot/* string */.Yj()) }),
    header: valibot/* object */.Ik({ msg_type: valibot/* string */.Yj() }),
    content: valibot/* object */.Ik({
        text: valibot/* optional */.lq(valibot/* string */.Yj()),
        execution_state: valibot/* optional */.lq(valibot/* string */.Yj()),
        ename: valibot/* optional */.lq(valibot/* string */.Yj()),
        evalue: valibot/* optional */.lq(valibot/* string */.Yj()),
        traceback: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj())),
        data: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())),
    }),
});
/**
 * Parses the data of a WebSocket message.
 *
 * @returns undefined if it is not a kernel message.
 */
function parseKernelMessage(data) {
    if (typeof data !== 'string')
        return undefined;
    try {
        const result = valibot/* safeParse */.xL(kernel_message_schema, JSON.parse(data));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** Maximum length of the text of an exception, which may contain all data that caused it. */
const maxError = 2000;
/** Formats the name and the text of the exception that a cell raised. */
function describeException({ ename, evalue }) {
    const text = `${ename}: ${evalue}`;
    return text.length > maxError ? `${text.slice(0, maxError)}…` : text;
}
/**
 * Formats a request to execute a cell.
 *
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html#execute
 */
function formatExecuteRequest(id, code) {
    return JSON.stringify({
        channel: 'shell',
        header: {
            msg_id: id,
            msg_type: 'execute_request',
            session: id,
            username: 'binder-actions',
            version: '5.3',
            date: new Date().toISOString(),
        },
        parent_header: {},
        metadata: {},
        content: {
            code,
            silent: false,
            store_history: false,
            user_expressions: {},
            allow_stdin: false,
            stop_on_error: true,
        },
        buffers: [],
    });
}

;// CONCATENATED MODULE: ./build/jupyter/kernel-connection.js





/** Maximum time for shutting a kernel down, in milliseconds. */
const maxShutDownTime = 10_000;
/** Maximum length of a cell's output, in characters; only the end is kept. */
const maxOutput = 20_000;
/** Runs `task` with a new kernel and always shuts it down afterwards. */
async function withKernel(client, choice, task) {
    const connection = await KernelConnection.open(client, choice);
    try {
        return await task(connection);
    }
    finally {
        await connection.shutDown();
    }
}
/** Connection to a running kernel, over which it executes one cell after another, as a notebook does. */
class KernelConnection {
    #socket;
    #client;
    #id;
    #name;
    /** Cell that is being executed. */
    #cell;
    #failure;
    /**
     * Starts a kernel and connects to it.
     *
     * @throws JupyterError if the server does not start it, UserError if the connection fails.
     * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
     */
    static async open(client, { name, path }) {
        const kernel = { name, ...(path === undefined ? {} : { path }) };
        const { id } = await client.request('api/kernels', valibot/* object */.Ik({ id: valibot/* string */.Yj() }), kernel);
        const url = new URL(`api/kernels/${encodeURIComponent(id)}/channels`, client.server.url);
        url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
        // Node's WebSocket takes headers, which keeps the token out of the URL and therefore out of logs.
        const options = { headers: headersFor(client.server) };
        const connection = new KernelConnection(new WebSocket(url, options), client, { id, name });
        await connection.#opened();
        return connection;
    }
    constructor(socket, client, { id, name }) {
        const { signal } = client;
        this.#socket = socket;
        this.#client = client;
        this.#id = id;
        this.#name = name;
        socket.addEventListener('message', ({ data }) => this.#receive(parseKernelMessage(data)));
        const isLost = () => this.#fail(`the connection to the kernel "${name}" was lost`);
        socket.addEventListener('error', isLost);
        socket.addEventListener('close', isLost);
        const timeoutMessage = `the kernel "${name}" did not finish before the timeout`;
        signal.addEventListener('abort', () => this.#fail(timeoutMessage));
        if (signal.aborted)
            this.#fail(timeoutMessage);
    }
    /**
     * Executes a cell.
     *
     * @returns its output, even if it fails.
     * @throws UserError if the kernel dies, the connection is lost or the client's signal aborts.
     */
    execute(code) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        const id = (0,external_node_crypto_.randomUUID)();
        const settle = Promise.withResolvers();
        this.#cell = { id, settle, output: '' };
        this.#socket.send(formatExecuteRequest(id, code));
        return settle.promise;
    }
    /** Closes the connection. The kernel runs until it is shut down or its server stops. */
    close() {
        this.#socket.close();
    }
    /**
     * Shuts the kernel down, so that its memory is free for the next one. A kernel that has already ended is not an error.
     */
    async shutDown() {
        this.close();
        const signal = AbortSignal.timeout(maxShutDownTime);
        const path = `api/kernels/${encodeURIComponent(this.#id)}`;
        await this.#client.send(path, { method: 'DELETE', signal }).then(response => response.body?.cancel(), () => undefined);
    }
    #opened() {
        return new Promise((resolve, reject) => {
            this.#socket.addEventListener('open', () => resolve());
            // Listeners run in order: the failure is set by then.
            for (const end of ['error', 'close'])
                this.#socket.addEventListener(end, () => reject(this.#failure));
            if (this.#failure !== undefined)
                reject(this.#failure);
        });
    }
    #receive(message) {
        if (message === undefined)
            return;
        const { header, content } = message;
        // The server sends these states when the process has ended, without a parent.
        if (/^(?:restarting|autorestarting|dead)$/.test(content.execution_state ?? '')) {
            this.#fail(`the kernel "${this.#name}" died`);
            return;
        }
        const cell = this.#cell;
        if (cell === undefined || message.parent_header.msg_id !== cell.id)
            return;
        const text = outputText(header.msg_type, content);
        cell.output = (cell.output + text).slice(-maxOutput);
        if (header.msg_type === 'error')
            cell.error = describeException(content);
        // The output is complete by then: the kernel sends `idle` after it, on the same channel.
        if (content.execution_state !== 'idle')
            return;
        this.#cell = undefined;
        cell.settle.resolve({ output: cell.output, error: cell.error });
    }
    #fail(message) {
        this.#failure ??= new user_error/* UserError */.yo('server-not-responding', message);
        this.#cell?.settle.reject(this.#failure);
        this.#cell = undefined;
        this.#socket.close();
    }
}
function outputText(type, content) {
    if (type === 'stream')
        return content.text ?? '';
    if (type === 'error')
        return `${content.traceback?.join('\n') ?? ''}\n`;
    const plain = content.data?.['text/plain'];
    return typeof plain === 'string' ? `${plain}\n` : '';
}

;// CONCATENATED MODULE: ./build/jupyter/notebook.js


const cellSchema = valibot/* object */.Ik({
    cell_type: valibot/* string */.Yj(),
    source: valibot/* union */.KC([valibot/* string */.Yj(), valibot/* array */.YO(valibot/* string */.Yj())]),
    metadata: valibot/* optional */.lq(valibot/* object */.Ik({ tags: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj()), []) }), { tags: [] }),
});
const notebook_schema = valibot/* object */.Ik({
    content: valibot/* object */.Ik({
        cells: valibot/* array */.YO(cellSchema),
        metadata: valibot/* object */.Ik({ kernelspec: valibot/* optional */.lq(valibot/* object */.Ik({ name: valibot/* string */.Yj() })) }),
    }),
});
/**
 * Fetches a notebook from a server.
 *
 * @param path below the server's root folder, such as `lessons/one.ipynb`.
 * @throws JupyterError if there is no such notebook.
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 */
async function fetchNotebook(client, path) {
    const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?type=notebook&content=1`;
    const { content } = await client.request(address, notebook_schema).catch(error => {
        throw error instanceof JupyterError
            ? new JupyterError(`cannot read the notebook "${path}" in the launched image: ${error.message}`)
            : error;
    });
    const cells = content.cells
        .filter(cell => cell.cell_type === 'code')
        .map(({ source, metadata }, index) => ({
        number: index + 1,
        source: typeof source === 'string' ? source : source.join(''),
        mayFail: metadata.tags.includes('raises-exception'),
        isSkipped: metadata.tags.includes('skip-execution'),
    }))
        .filter(({ source, isSkipped }) => source.trim() !== '' && !isSkipped);
    return { kernel: content.metadata.kernelspec?.name, cells };
}

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/index.js
var dist = __webpack_require__(2309);
;// CONCATENATED MODULE: ./build/jupyter/pull-content.js




const eventSchema = valibot/* object */.Ik({
    phase: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    output: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    message: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
});
/** Maximum length of an event, and of the quoted output. */
const maxEventLength = 2 ** 20;
const pull_content_excerptLength = 1_000;
/** Pages that open a file below the root folder of the server. */
const filePage = /^\/?(?:lab(?:\/workspaces\/[^/]+)?\/tree|tree|notebooks|edit|retro\/(?:tree|notebooks))\/(.+)$/;
/**
 * Returns the path of the file or folder that a link opens, below the root folder of the server.
 *
 * @returns undefined if the link opens another application.
 */
function openedPath({ urlPath }) {
    const [, path] = filePage.exec(urlPath.replace(/[?#].*$/s, '')) ?? [];
    if (path === undefined)
        return undefined;
    try {
        return decodeURIComponent(path).replace(/\/$/, '');
    }
    catch {
        return path;
    }
}
/**
 * Clones the content as nbgitpuller's page does, and verifies that the file that the link opens exists.
 *
 * @returns the path of that file; undefined if the link opens another application.
 * @throws UserError if nbgitpuller is not enabled, the clone fails or the file does not exist.
 * @see https://nbgitpuller.readthedocs.io, handlers.py, for the events.
 */
async function pullContent(client, target) {
    const query = new URLSearchParams({ repo: target.repo });
    if (target.branch !== undefined)
        query.set('branch', target.branch);
    if (target.targetPath !== undefined)
        query.set('targetpath', target.targetPath);
    const response = await client.send(`git-pull/api?${query}`);
    const type = response.headers.get('content-type') ?? 'no type';
    if (!response.ok || !type.startsWith('text/event-stream')) {
        await response.body?.cancel();
        const answer = response.ok ? `sent ${type.split(';')[0]}` : `responded with ${response.status}`;
        throw new user_error/* UserError */.yo('launch-failed', `nbgitpuller is not available: the server ${answer} instead of its events. Install nbgitpuller in the image, and enable it with \`jupyter server extension enable --sys-prefix nbgitpuller\``);
    }
    await followPull(response, target);
    const path = openedPath(target);
    if (path !== undefined)
        await assertExists(client, path, target);
    return path;
}
async function followPull({ body }, { repo }) {
    let output = '';
    let end;
    const parser = (0,dist/* createParser */.C)({
        maxBufferSize: maxEventLength,
        onEvent: ({ data }) => {
            const event = parseEvent(data);
            output = (output + event.output).slice(-pull_content_excerptLength);
            if (event.phase === 'finished' || event.phase === 'error')
                end ??= event;
        },
    });
    const decoder = new TextDecoder();
    for await (const chunk of body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        if (end !== undefined)
            break;
    }
    if (end?.phase === 'finished')
        return;
    const reason = end === undefined ? 'it ended without a result' : end.message.trim();
    throw new user_error/* UserError */.yo('launch-failed', `nbgitpuller cannot clone ${repo}: ${reason}\nIts output ends with:\n${output.trim()}`);
}
function parseEvent(data) {
    const none = { phase: '', output: '', message: '' };
    try {
        const result = valibot/* safeParse */.xL(eventSchema, JSON.parse(data));
        return result.success ? result.output : none;
    }
    catch {
        return none;
    }
}
async function assertExists(client, path, { repo }) {
    const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?content=0`;
    try {
        await client.request(address, valibot/* object */.Ik({ path: valibot/* string */.Yj() }));
    }
    catch (error) {
        if (!(error instanceof JupyterError))
            throw error;
        throw new user_error/* UserError */.yo('launch-failed', `nbgitpuller has cloned ${repo}, but the link opens "${path}", which the server does not have: correct the link, or remove NBGITPULLER_PARENTPATH from the image (${error.message})`);
    }
}

;// CONCATENATED MODULE: ./build/jupyter/run-program.js





/** Output of the default program. */
const defaultOutput = 'binder-actions';
/** Languages in which `print("text")` prints the text. Other kernels execute an empty cell. */
const printLanguages = ['python', 'r', 'julia'];
const run_program_excerptLength = 2_000;
/**
 * Starts the kernel of a program and executes its cells one after another.
 *
 * @param enter is called at the start of each phase.
 * @throws UserError that names the cell that fails and the end of its output.
 */
async function runProgram(client, program, kernels, enter) {
    enter('kernel');
    const path = await findNotebook(client, program);
    const notebook = path === undefined ? undefined : await fetchNotebook(client, path);
    const { name, language } = chooseKernel(kernels, notebook?.kernel, path);
    const connection = await KernelConnection.open(client, { name, path });
    try {
        enter('code');
        if (notebook === undefined)
            await runCode(connection, program, language);
        else
            await runNotebook(connection, path ?? '', notebook.cells);
    }
    finally {
        connection.close();
    }
}
/** Returns the path of the notebook to execute, after its content has been cloned; undefined if there is none. */
async function findNotebook(client, program) {
    if (program.kind === 'notebook')
        return program.path;
    if (program.kind !== 'pulled')
        return undefined;
    const path = await pullContent(client, program.target);
    return path?.endsWith('.ipynb') === true ? path : undefined;
}
function chooseKernel(kernels, requested, path) {
    if (requested === undefined)
        return defaultKernel(kernels);
    const spec = kernels.specs.get(requested);
    if (spec !== undefined)
        return spec;
    const names = [...kernels.specs.keys()].join(', ') || 'none';
    throw new user_error/* UserError */.yo('launch-failed', `the notebook "${path}" needs the kernel "${requested}", which is not in the image: install it, or use one of its kernels (${names})`);
}
async function runCode(connection, program, language) {
    const isPrinted = program.kind !== 'code' && printLanguages.includes(language);
    const defaultCode = isPrinted ? `print("${defaultOutput}")` : '';
    const result = await connection.execute(program.kind === 'code' ? program.code : defaultCode);
    if (result.error !== undefined)
        throw new user_error/* UserError */.yo('launch-failed', `the code fails: ${describeFailure(result)}`);
    if (isPrinted && !result.output.includes(defaultOutput)) {
        const printed = JSON.stringify(result.output.slice(-run_program_excerptLength));
        throw new user_error/* UserError */.yo('launch-failed', `the code ${defaultCode} printed ${printed} instead of "${defaultOutput}"`);
    }
}
async function runNotebook(connection, path, cells) {
    for (const { number, source, mayFail } of cells) {
        const cell = `code cell ${number} of the notebook "${path}"`;
        const result = await connection.execute(source).catch(error => {
            throw new user_error/* UserError */.yo('launch-failed', `${error.message} in ${cell}`);
        });
        if (result.error === undefined || mayFail)
            continue;
        throw new user_error/* UserError */.yo('launch-failed', `${cell} fails: ${describeFailure(result)}`);
    }
}
function describeFailure({ error, output }) {
    return `${error}\nIts output ends with:\n${output.trim().slice(-run_program_excerptLength)}`;
}

;// CONCATENATED MODULE: ./build/image/verify/run-notebooks.js







/**
 * Executes notebooks, each in a new container with the memory of mybinder.org, in its own kernel and in its own folder.
 */
async function runNotebooks(paths, container, settings, services) {
    const runs = [];
    // Sequential, because concurrent runs would compete for processors and memory, unlike a user's session.
    for (const path of paths) {
        const server = newBinderServer();
        const command = [...binderCommand(settings.port, server), ...atRoot];
        const options = { ...container, port: settings.port, command };
        const run = await withContainer(services, options, running => run_notebooks_runNotebook(path, running, server, settings));
        services.log.info(describeRun(run));
        runs.push(run);
    }
    return runs;
}
/** Makes every notebook of the image available, not only those below the folder in which Jupyter starts. */
const atRoot = ['--ServerApp.root_dir=/', '--NotebookApp.notebook_dir=/'];
async function run_notebooks_runNotebook(path, container, binder, { startTimeout, notebookTimeout }) {
    const { server, obstacle } = await awaitBinderServer(container, binder, startTimeout);
    const start = performance.now();
    const error = obstacle === undefined
        ? await execute(path, server, notebookTimeout)
        : `Jupyter did not respond: ${obstacle}`;
    const seconds = (performance.now() - start) / 1000;
    const memory = (await container.wasOutOfMemory())
        ? '. It was killed because it used more than 2 GB of memory, the limit of mybinder.org'
        : '';
    const peakMemory = await container.peakMemory();
    return { path, seconds, peakMemory, problem: error === undefined ? undefined : error + memory };
}
/** @returns why the notebook cannot be executed, in one sentence; undefined if it was. */
async function execute(path, server, timeout) {
    const signal = AbortSignal.timeout(timeout);
    const client = new JupyterClient(server, { fetch: globalThis.fetch, signal });
    try {
        await runProgram(client, { kind: 'notebook', path: path.slice(1) }, await fetchKernels(client), () => { });
        return undefined;
    }
    catch (error) {
        const advice = signal.aborted
            ? ` (${(0,units/* formatDuration */.a3)(timeout)}; increase \`notebook-timeout\` in the contract to wait longer)`
            : '';
        return `${(0,error_message/* messageOf */.b)(error)}${advice}`;
    }
}
/** Formats a run as one line: path, seconds and peak memory. */
function describeRun({ path, seconds, peakMemory, problem }) {
    const memory = peakMemory === undefined ? '' : `, ${(0,units/* formatSize */.Xq)(peakMemory)} of memory`;
    return `${path}: ${problem === undefined ? 'executed' : 'failed'} after ${seconds.toFixed(1)} s${memory}`;
}

;// CONCATENATED MODULE: ./build/jupyter/shell-command.js


/** Returns code that runs a shell command and prints its output, by language. */
const programs = {
    python: command => `import subprocess\nprint(subprocess.run(["sh", "-c", ${JSON.stringify(command)}], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode(errors="replace"))`,
    r: command => `cat(suppressWarnings(system2("sh", c("-c", shQuote(${JSON.stringify(command)})), stdout = TRUE, stderr = TRUE)), sep = "\\n")`,
    julia: command => `print(read(ignorestatus(Cmd(["sh", "-c", ${JSON.stringify(command).replaceAll('$', '\\$')}])), String))`,
};
/** Returns whether a kernel can run a shell command. */
function hasShell({ language }) {
    return language in programs;
}
/**
 * Runs a shell command in a kernel, because Jupyter's terminals are not available on every server.
 *
 * @param kernel of a language for which `hasShell` returns true.
 * @returns what the command printed, without blanks at its ends.
 * @throws UserError if the kernel does not start or dies, or cannot run a shell.
 */
function runShellCommand(client, kernel, command) {
    const code = programs[kernel.language]?.(command) ?? '';
    return withKernel(client, { name: kernel.name }, async (connection) => {
        const { output, error } = await connection.execute(code);
        if (error === undefined)
            return output.trim();
        throw new user_error/* UserError */.yo('launch-failed', `the kernel "${kernel.name}" cannot run a shell command: ${error}`);
    });
}

;// CONCATENATED MODULE: ./build/image/verify/try-server.js








/** Timeout of a cell in milliseconds. */
const cellTimeout = 60_000;
/**
 * Executes a cell in each needed kernel that is installed, or else in the server's default kernel, and clones a
 * repository if nbgitpuller is required.
 */
async function tryServer(server, { kernels: needed, nbgitpuller }) {
    let found;
    try {
        const kernels = await withTimeout(server, 'it did not list its kernels', fetchKernels);
        const specs = [...kernels.specs.values()];
        found = new Set(specs.map(({ name }) => kernelKey(name)));
        const installed = specs.filter(({ name }) => needed.has(kernelKey(name)));
        const tried = installed.length > 0 ? installed : [defaultKernel(kernels)];
        for (const kernel of tried)
            await executeSample(server, kernel);
        if (nbgitpuller)
            await pullSample(server, kernels);
        return { kernels: found, problem: undefined };
    }
    catch (error) {
        return { kernels: found, problem: `Jupyter responds, but ${(0,error_message/* messageOf */.b)(error)}` };
    }
}
/**
 * Executes a cell. A Python kernel prints text; for other languages an empty cell shows that the kernel works.
 *
 * @throws Error in one sentence.
 */
async function executeSample(server, { name, language }) {
    const [code, expected] = language === 'python' ? ["print('binder' + '-' + 'actions')", 'binder-actions'] : ['', ''];
    const problem = `the kernel "${name}" did not execute a cell`;
    const { output, error } = await withTimeout(server, problem, client => withKernel(client, { name }, connection => connection.execute(code)));
    if (error !== undefined)
        throw new user_error/* UserError */.yo('server-not-responding', `the kernel "${name}" reported an error: ${error}`);
    if (output.includes(expected))
        return;
    throw new user_error/* UserError */.yo('server-not-responding', `a cell of the kernel "${name}" printed ${JSON.stringify(output)} instead of "${expected}": check this kernel in the image`);
}
const sampleFolder = 'binder-actions-check';
/** Path with a space, which a link must encode. */
const samplePath = 'one lesson/start.txt';
/** Shell command that creates a git repository and prints its path. */
const createSample = `set -e
folder=$(mktemp -d)/${sampleFolder}
git init --quiet "$folder"
cd "$folder"
mkdir "${samplePath.split('/')[0]}"
echo start >"${samplePath}"
git add .
git -c user.name=binder-actions -c user.email=none@binder-actions.invalid commit --quiet --message=start
pwd`;
/** Clones a repository of the container as a launch link does, because the container may have no network. */
async function pullSample(server, kernels) {
    const kernel = [...kernels.specs.values()].find(hasShell);
    if (kernel === undefined)
        return;
    await withTimeout(server, 'nbgitpuller did not clone a repository', async (client) => {
        const output = await runShellCommand(client, kernel, createSample);
        const folder = output.split('\n').at(-1) ?? '';
        if (!folder.endsWith(`/${sampleFolder}`))
            throw new user_error/* UserError */.yo('server-not-responding', `git, which nbgitpuller requires, cannot create a repository: ${output}`);
        await pullContent(client, {
            ...{ repo: `file://${folder}`, branch: undefined, targetPath: undefined },
            urlPath: `lab/tree/${sampleFolder}/${encodeURI(samplePath)}`,
        });
    });
}
/** @throws UserError with the problem if the task does not end in time. */
async function withTimeout(server, problem, task) {
    const signal = AbortSignal.timeout(cellTimeout);
    try {
        return await task(new JupyterClient(server, { fetch: globalThis.fetch, signal }));
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        throw new user_error/* UserError */.yo('server-not-responding', `${problem} within ${cellTimeout / 1000} s`);
    }
}

;// CONCATENATED MODULE: ./build/image/verify/smoke-test.js






/** Timeout of `smoke-command`, in milliseconds. */
const commandTimeout = 10 * 60_000;
/**
 * Starts the image as mybinder.org does. Executes a cell in each needed kernel that is installed, or else in the
 * server's default kernel, clones content if nbgitpuller is required, and runs `smokeCommand` if it is set.
 */
async function smokeTest(container, expected, settings, services) {
    const server = newBinderServer();
    const options = { ...container, port: expected.port, command: binderCommand(expected.port, server) };
    const started = await withContainer(services, options, running => tryJupyter(running, server, expected, settings.startTimeout));
    if (started.startSeconds !== undefined) {
        services.log.info(`Jupyter responded after ${started.startSeconds.toFixed(1)} s`);
    }
    if (started.failure !== undefined || settings.smokeCommand === undefined)
        return started;
    const failure = await trySmokeCommand(container, settings.smokeCommand, services);
    return { ...started, failure };
}
async function tryJupyter(container, binder, expected, timeout) {
    const start = performance.now();
    const { server, obstacle } = await awaitBinderServer(container, binder, timeout);
    if (obstacle !== undefined) {
        const problem = `Jupyter did not respond within ${(0,units/* formatDuration */.a3)(timeout)}: ${obstacle}`;
        const advice = 'mybinder.org times out after 30 s. Move work from the start script to the build of the image';
        const failure = await failureWithLog(`${problem}. ${advice}`, container);
        return { startSeconds: undefined, failure, kernels: undefined };
    }
    const startSeconds = (performance.now() - start) / 1000;
    const { kernels, problem } = await tryServer(server, expected);
    const failure = problem === undefined ? undefined : await failureWithLog(problem, container);
    return { startSeconds, failure, kernels };
}
async function trySmokeCommand(container, smokeCommand, services) {
    const options = { ...container, command: ['sh', '-c', smokeCommand] };
    const result = await runInContainer(services, options, commandTimeout);
    if (result === undefined)
        return new user_error/* UserError */.yo('smoke-command-failed', `smoke-command did not finish within ${(0,units/* formatDuration */.a3)(commandTimeout)}: ${smokeCommand}. Use a shorter command`);
    if (result.exitCode === 0)
        return undefined;
    const memory = result.exitCode === 137 ? ', killed, probably because it used more than 2 GB of memory' : '';
    const output = (0,build_process/* lastLines */.w$)(result, 40);
    return new user_error/* UserError */.yo('smoke-command-failed', `smoke-command failed in the container (exit code ${result.exitCode}${memory}): ${smokeCommand}\n${output}`);
}
async function failureWithLog(problem, container) {
    const memory = (await container.wasOutOfMemory())
        ? ' It was killed because it used more than 2 GB of memory, the limit of mybinder.org.'
        : '';
    const log = await container.log();
    return new user_error/* UserError */.yo('server-not-responding', `${problem}.${memory}\nThe container's log ends with:\n${log === '' ? '(empty)' : log}`);
}

;// CONCATENATED MODULE: ./build/image/verify/check-candidate.js
















/** Timeout of the probe in milliseconds. A start script that is slower fails on mybinder.org anyway. */
const probeTimeout = 120_000;
/** Checks the image against its contract and starts it as mybinder.org does. Removes everything that it creates. */
async function checkCandidate(candidate, expected, settings, services) {
    const start = performance.now();
    const { checkContract: isChecked, smokeTest: isStarted } = settings;
    const [files, probed] = await Promise.all([
        isChecked || isStarted ? readImageFiles(candidate) : new ImageFiles([]),
        isChecked ? runProbe(candidate, expected, services) : undefined,
    ]);
    const { contract, revision } = expected;
    const { smoke, notebooks } = isStarted
        ? await startAsBinder(candidate, expected.contract, files, { settings, services })
        : notStarted;
    const findings = () => {
        const { config } = candidate.image;
        const listed = smoke?.kernels ?? readListedKernels(probed);
        const violations = [
            ...checkContract(contract, config, files, listed),
            ...readProbe(contract, probed, revision),
        ];
        return {
            violations,
            warnings: [...checkProxyPrefix(contract, config, files), ...memoryWarnings(notebooks)],
        };
    };
    const { violations, warnings } = isChecked ? findings() : { violations: undefined, warnings: [] };
    return { violations, warnings, smoke, notebooks, seconds: (performance.now() - start) / 1000 };
}
function runProbe(candidate, { contract, platform, builder }, services) {
    const probe = { user: binderUser, command: probeCommand(contract), timeout: probeTimeout };
    return runInBuild(services, { ...candidate, ...probe, platform, builder });
}
const notStarted = { smoke: undefined, notebooks: [] };
function startAsBinder(candidate, contract, files, { settings, services }) {
    const { port, notebookTimeout } = contract;
    const { nbgitpuller } = contract;
    const expected = { port, kernels: findNeededKernels(contract, files), nbgitpuller };
    const patterns = settings.checkContract ? contract.notebooks : [];
    const paths = [...new Set(patterns.flatMap(pattern => files.findMatches(pattern)))];
    return withLoadedImage(services, candidate, async (image) => {
        const container = { user: binderUser, memory: binderMemory, image };
        const smoke = await smokeTest(container, expected, settings, services);
        if (smoke.failure !== undefined)
            return { smoke, notebooks: [] };
        const limits = { port, notebookTimeout, startTimeout: settings.startTimeout };
        return { smoke, notebooks: await runNotebooks(paths, container, limits, services) };
    });
}
async function readImageFiles({ layout, image }) {
    const startScripts = new Set(startScriptPaths(image.config).map(entry_path/* cleanPath */.t));
    const layers = await readFiles(layout, image, entry => isRelevant(entry, startScripts));
    return new ImageFiles((0,flatten_layers/* flattenLayers */.n)(layers));
}

;// CONCATENATED MODULE: ./build/image/verify/verify-image.js







/** Checks the layers, contract and start-up of an image before it is pushed. */
async function verifyImage(built, settings, services) {
    const { plan, layout, name } = built;
    const { log } = services;
    const { platform, revision } = plan.target;
    const start = performance.now();
    const check = { ...settings, platform, dockerfile: plan.request.file };
    const { image, checked, failure } = await checkBuiltLayers(built, check, services);
    log.info((0,layer_table/* describeVerdict */.XZ)(name, checked, settings.budget));
    log.info(`The layers were checked in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const expected = { contract: plan.contract, revision, platform, builder: plan.request.builder };
    const report = await log.group(`Verify ${name}`, () => checkCandidate({ layout, image }, expected, settings, services));
    for (const warning of [...skippedWarnings(plan.contract, settings), ...report.warnings])
        log.warning(describeViolation(warning));
    if (report.violations !== undefined) {
        const scope = report.smoke === undefined ? '' : ', including the smoke test';
        log.info(`The contract was checked in ${report.seconds.toFixed(1)} s${scope}`);
    }
    const failures = [...(failure === undefined ? [] : [failure]), ...candidateFailures(name, report)];
    return {
        ...{ built, image, report, layers: (0,check_layers/* layerOutputs */.o)(checked) },
        failure: (0,user_error/* joinErrors */._h)(failures),
    };
}

;// CONCATENATED MODULE: ./build/image/workspace-owner.js

/**
 * Formats the identity of this process: its ID, its start time and its PID namespace, because another process may get
 * the same ID later, or have it in another container.
 */
async function formatOwner() {
    const [startTime, namespace] = await Promise.all([readStartTime(process.pid), readNamespace()]);
    return [process.pid, startTime ?? 0, namespace ?? 0].join('.');
}
/**
 * Returns whether the process that `formatOwner` identified is running; `unknown` for a process of another PID namespace.
 * An owner that is only a process ID was written by an earlier version.
 */
async function findOwnerState(owner) {
    const [id, startTime = '0', namespace = '0'] = owner.split('.');
    const ownNamespace = await readNamespace();
    if (namespace !== '0' && namespace !== ownNamespace)
        return 'unknown';
    if (!isRunning(Number(id)))
        return 'ended';
    if (startTime === '0')
        return 'running';
    return (await readStartTime(Number(id))) === startTime ? 'running' : 'ended';
}
function isRunning(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        // EPERM: it belongs to another user.
        return error.code !== 'ESRCH';
    }
}
/**
 * Reads the start time of a process, in clock ticks since the machine started: field 22, counted from the state, which is
 * field 3 and follows the name in parentheses.
 *
 * @returns undefined without `/proc`.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
async function readStartTime(processId) {
    const text = await (0,promises_.readFile)(`/proc/${processId}/stat`, 'utf8').catch(() => '');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[22 - 3];
}
/** Reads the number of this process's PID namespace from a link such as `pid:[4026531836]`. */
async function readNamespace() {
    const link = await (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
    return /^pid:\[(\d+)\]$/.exec(link)?.[1];
}

;// CONCATENATED MODULE: ./build/image/workspace.js




/** Maximum duration of a job on a self-hosted runner, in milliseconds. */
const maxJobDuration = 5 * 24 * 60 * 60_000;
/**
 * Runs `task` with its own temporary directory, which may grow to gigabytes and is removed even if the run is cancelled.
 * A directory left by a killed run may contain credentials, and is removed by the next run. `writeVerdict` writes to the
 * job summary immediately; the summaries of the stages are appended after it.
 */
async function withWorkspace(services, task) {
    await removeLeftovers(services.temporaryDirectory);
    const temporaryDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(services.temporaryDirectory, `binder-image-${await formatOwner()}-`));
    const details = [];
    const writeSummary = async (markdown) => void details.push(markdown);
    const run = async () => {
        try {
            return await task({ ...services, temporaryDirectory, writeSummary }, services.writeSummary);
        }
        finally {
            await services.writeSummary(details.join('\n'));
        }
    };
    const remove = () => (0,promises_.rm)(temporaryDirectory, { recursive: true, force: true });
    return (0,build_process/* withCleanUp */.pv)(services, remove, run, 'at once');
}
/**
 * Removes the directories of processes that have ended, and those of other containers that are older than any job.
 */
async function removeLeftovers(temporaryDirectory) {
    for (const name of await (0,promises_.readdir)(temporaryDirectory)) {
        const [, owner] = /^binder-image-(\d+(?:\.\d+\.\d+)?)-/.exec(name) ?? [];
        if (owner === undefined)
            continue;
        const path = (0,external_node_path_.join)(temporaryDirectory, name);
        const state = await findOwnerState(owner);
        if (state === 'running' || (state === 'unknown' && !(await isOlderThanAnyJob(path))))
            continue;
        await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => { });
    }
}
async function isOlderThanAnyJob(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found !== undefined && found.mtimeMs < Date.now() - maxJobDuration;
}

;// CONCATENATED MODULE: ./build/image/push-existing.js















/**
 * Verifies an image that another tool built, and publishes it. Its config, and with it its labels, is never changed. Its
 * manifest, and with it its digest, changes only if a layer is stored uncompressed, or if it has annotations of this action:
 * they state what was built and which checks it passed, and only a build knows that.
 */
async function pushExisting(request, pusher, services) {
    const { publication } = request;
    const assertAccess = async ({ image }) => {
        if (publication.push)
            await assertPushAccess(await services.connect(image));
    };
    if (pusher.target !== undefined)
        await assertAccess(pusher.target);
    return withWorkspace(services, async (workspace, writeVerdict) => {
        const { layout, image } = await copyImage(request, workspace);
        const target = pusher.identify(image);
        if (pusher.target === undefined)
            await assertAccess(target);
        const identified = await findTargetImage(target, publication, workspace);
        const plan = await planExisting(identified, image, request, workspace);
        const name = `${identified.client.name}:${target.imageTag}`;
        const verified = await verifyImage({ plan, layout, name }, request.verification, workspace);
        const published = await publishImage(verified, publication, workspace);
        if (published.kind === 'superseded') {
            const isAttested = await pusher.accept(target, published.by, workspace);
            return usePublished(identified, published.by, publication, { ...workspace, isAttested });
        }
        const isAttested = published.kind === 'pushed' && (await pusher.sign(target, verified.image.rootDigest, workspace));
        const outputs = existingOutputs(verified, published, isAttested);
        await reportExisting(verified, outputs.reference, { ...workspace, writeSummary: writeVerdict });
        return { outputs, failure: verified.failure };
    });
}
async function copyImage({ location, platform }, services) {
    const directory = (0,external_node_path_.join)(services.temporaryDirectory, 'existing');
    return (0,open_source/* withImageSource */.T)(location, services, async (source) => {
        // Messages use the name that the user specified instead of the copy's.
        const copy = { ...(await writeLayout(source, platform, directory)), name: source.name };
        const layout = { ...(await removeAnnotations(copy, oci_annotations/* ownKeyPrefix */.g0)), name: source.name };
        return { layout, image: await (0,read_image/* readImage */.AM)(layout, platform) };
    });
}

;// CONCATENATED MODULE: ./build/image/push-from-checkout.js








/**
 * Publishes an image that another tool built from the checked-out commit. Labels that contradict this commit are
 * rejected.
 */
async function pushFromCheckout(existing, targetRequest, services) {
    const { checkout, workflow, log } = services;
    // A missing or malformed contract is reported before anything is fetched.
    await readContract(existing.verification.contract, services);
    const target = await identifyTarget(targetRequest, checkout, workflow);
    const attestability = await evaluateAttestability(existing.publication, services);
    const signs = isSigning(attestability);
    return pushExisting(existing, {
        target,
        identify: image => {
            const run = { ref: target.ref.full, revision: target.revision, repository: workflow.repository };
            const labels = (0,labelled_build/* assertPushedOrigin */.wl)(image, run);
            if (existing.publication.push && !signs)
                warnOfMissingLabels(image.name, labels, log);
            return target;
        },
        sign: (_target, digest, workspace) => attestImage(target, digest, attestability, workspace),
        accept: async (_target, published, workspace) => {
            await assertProvenance({ target }, published, attestability, workspace);
            return signs;
        },
    }, services);
}

;// CONCATENATED MODULE: ./build/image/build-and-publish.js





















/**
 * Builds, verifies and publishes the image of one commit, unless the registry already has it. An existing image is
 * verified and published instead.
 */
async function buildAndPublish(request, hostServices) {
    if (request.existing !== undefined)
        return pushFromCheckout(request.existing, request.target, hostServices);
    const services = await withRecipeCommit(request, hostServices);
    await assertRecipe(request, services);
    const identified = await identifyImage(request, services);
    const possible = await evaluateAttestability(request.publication, services);
    const planned = await planBuild(identified, request, services);
    const { plan, attestability } = await requireProvenance(planned, forBuiltCommit(possible, planned), services);
    if (plan.decision.kind === 'reuse')
        return usePublished(plan, plan.decision, request.publication, {
            ...services,
            isAttested: isSigning(attestability),
        });
    await assertReadyToBuild(plan, request.publication, services);
    return withWorkspace(services, async (workspace, writeVerdict) => {
        const recipeDirectory = await writeRecipe(request, plan.dockerfile, workspace);
        const planWithRecipe = { ...plan, request: { ...plan.request, recipeDirectory } };
        const unsplit = await buildOnDependencies(planWithRecipe, request, workspace);
        const built = await splitBuild(unsplit, request, workspace);
        const isCompared = request.builder.onlyIfChanged && request.publication.push;
        const unchanged = isCompared ? await findUnchanged(plan, built.layout) : undefined;
        if (unchanged !== undefined) {
            const reuse = { ...plan, decision: { kind: 'reuse', ...unchanged } };
            const kept = await requireProvenance(reuse, attestability, workspace);
            const isAttested = isSigning(kept.attestability);
            if (kept.plan.decision.kind === 'reuse')
                return usePublished(plan, unchanged, request.publication, { ...workspace, isAttested });
        }
        const verified = await verifyImage(built, request.verification, workspace);
        const publication = await publishImage(verified, request.publication, workspace);
        if (publication.kind === 'superseded') {
            await assertProvenance(plan, publication.by, attestability, workspace);
            const isAttested = isSigning(attestability);
            return usePublished(plan, publication.by, request.publication, { ...workspace, isAttested });
        }
        const digest = publication.kind === 'pushed' ? verified.image.rootDigest : undefined;
        const isAttested = await attestImage(plan.target, digest, attestability, workspace);
        const outputs = builtOutputs(verified, publication, isAttested);
        await reportBuilt(verified, outputs.reference, { ...workspace, writeSummary: writeVerdict });
        return { outputs, failure: verified.failure };
    });
}
async function splitBuild(built, { splitting, builder, verification: { budget } }, services) {
    const { plan, dependencies, layout, name } = built;
    const bases = possibleBases(plan.ingredients.bases, dependencies);
    const unsplit = { layout, name, bases, platform: plan.target.platform };
    const lastImage = builder.noCache ? undefined : lastOfTag(plan);
    const split = await splitBuiltImage(unsplit, { ...splitting, budget, lastImage }, services);
    return { ...built, layout: await recordPackages({ ...unsplit, layout: split }, dependencies, services) };
}
function lastOfTag({ published, client, target }) {
    if (published === undefined)
        return undefined;
    const reference = { ...target.image, digest: published.digest };
    return { split: published.split, open: async () => (0,registry_source/* registrySource */.B)(client, reference) };
}


/***/ }),

/***/ 34260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withImageSource)
/* harmony export */ });
/* harmony import */ var _docker_daemon_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43191);
/* harmony import */ var _layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22206);
/* harmony import */ var _layout_layout_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
/* harmony import */ var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);




/** Opens an image at any location for the duration of `task`. */
async function withImageSource(location, services, task) {
    switch (location.kind) {
        case 'registry':
            return task((0,_registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__/* .registrySource */ .B)(await services.connect(location.reference), location.reference));
        case 'oci-layout':
            return task(await (0,_layout_layout_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B)(location.directory));
        case 'docker-archive':
            return task(await (0,_layout_docker_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openDockerArchive */ .V)(location.file));
        case 'docker-daemon':
            return (0,_docker_daemon_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withDaemonImage */ .g)(services, location.image, task);
    }
}


/***/ }),

/***/ 99368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);


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

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ missingLabels),
/* harmony export */   KN: () => (/* binding */ readLabelledBuild),
/* harmony export */   ew: () => (/* binding */ assertLabelsAgree),
/* harmony export */   wl: () => (/* binding */ assertPushedOrigin)
/* harmony export */ });
/* unused harmony export assertLabelledBranch */
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96348);
/* harmony import */ var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44663);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56331);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32103);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);





/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
function readLabelledBuild(image) {
    return toLabelledBuild((0,_oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOrigin */ .G)(image));
}
/** Reads the annotations of a manifest that state the origin of an image. They have the keys of the labels. */
function readAnnotatedBuild({ manifest: { annotations } }) {
    return toLabelledBuild({
        ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .refNameKey */ .G4],
        revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionKey */ .d7],
        source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceKey */ .Zt],
    });
}
function toLabelledBuild({ ref, revision, source, }) {
    return { ref: (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .findSourceRef */ .Ij)(ref), revision: revision || undefined, source: parseSource(source?.trim()) };
}
function parseSource(text) {
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const path = (url?.pathname ?? text)
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    return { host: url?.host ?? '', repository: path };
}
/** Returns the keys of the labels that an image lacks. */
function missingLabels({ ref, revision, source }) {
    const values = { 'ref.name': ref, revision, source };
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [`org.opencontainers.image.${key}`] : []);
}
/**
 * Asserts that the labels of an image agree with its event.
 *
 * @param name name of the image in messages.
 * @throws Error that names the values of both.
 */
function assertLabelsAgree(name, labels, announced) {
    const problems = findContradictions(labels, announced, 'the event is for');
    if (problems.length > 0)
        throw labelsMismatch(name, problems);
}
/**
 * Asserts that an image was built from what it is pushed for, according to its labels and the annotations of its manifest.
 *
 * @returns the labels.
 * @throws Error that names the values of both.
 */
function assertPushedOrigin(image, run) {
    const labels = readLabelledBuild(image);
    const problems = findContradictions(labels, run, 'it is pushed for');
    if (problems.length > 0)
        throw labelsMismatch(image.name, problems);
    const annotated = findContradictions(readAnnotatedBuild(image), run, 'it is pushed for');
    if (annotated.length === 0)
        return labels;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `According to the annotations of its manifest, ${image.name} ${annotated.join(', and ')}: push the image that was built for this commit, or remove the annotations`);
}
function labelsMismatch(name, problems) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('labels-mismatch', `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`);
}
/** @param claim beginning of the phrase that names the other value. */
function findContradictions({ ref, revision, source }, announced, claim) {
    const isSameSource = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepositoryName */ .aE)(source?.repository ?? '', announced.repository ?? '');
    const pairs = [
        ['', ref?.full, announced.ref],
        ['commit ', revision, announced.revision],
        ['', isSameSource ? undefined : source?.repository, announced.repository],
    ];
    return pairs.flatMap(([noun, labelled, other]) => labelled === undefined || other === undefined || labelled === other
        ? []
        : [`was built from ${noun}${labelled}, but ${claim} ${other}`]);
}
/**
 * Asserts that an event without a ref may pin an image on a branch: the ref in the image's label must map to the branch.
 *
 * @param owner branch or tag that the launcher branch names as its owner.
 */
function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
    if (ref === undefined || ref.kind === 'pull')
        return;
    if (findLauncherBranch(ref.full) === launcherBranch || owner === ref.short)
        return;
    throw new UserError('labels-mismatch', `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
}


/***/ }),

/***/ 62882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertNoBomb)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


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
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('layer-not-readable', `${label} unpacks to more than ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(size)} from ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`);
}


/***/ }),

/***/ 2621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ checkLayers),
  o: () => (/* binding */ layerOutputs)
});

;// CONCATENATED MODULE: ./build/layers/largest.js
/** Keeps only the first `count` of many items in sorted order, in bounded memory. */
class Largest {
    #count;
    #compare;
    #kept = [];
    constructor(count, compare) {
        this.#count = count;
        this.#compare = compare;
    }
    add(item) {
        this.#kept.push(item);
        if (this.#kept.length > this.#count * 4 + 64)
            this.#kept = this.list();
    }
    list() {
        return this.#kept.sort(this.#compare).slice(0, this.#count);
    }
}

// EXTERNAL MODULE: ./build/tar/path-tree.js
var path_tree = __webpack_require__(17406);
;// CONCATENATED MODULE: ./build/layers/size-totals.js
function emptyTotals() {
    return { contentSize: 0, tarSize: 0, fileCount: 0 };
}
function addToTotals(totals, { type, contentSize, tarSize }) {
    totals.contentSize += contentSize;
    totals.tarSize += tarSize;
    if (type === 'file')
        totals.fileCount += 1;
}

;// CONCATENATED MODULE: ./build/layers/largest-directories.js


/** Shares of the layer's size: directories below `minSize` are not listed, those above `coarse` are subdivided. */
const minShare = 0.01;
const subdividedShare = 0.1;
/** Share of a directory above which a single child is listed instead. */
const dominantShare = 0.9;
/**
 * Returns the directories with most of a layer's bytes, largest first, without counting a byte twice. A directory is
 * listed as a whole unless it is a large part of the layer or one child contains nearly all of it. Then its children
 * are listed, and the directory itself for the remainder if that is large enough.
 *
 * Sizes are compared in tar bytes so that many small files count with their headers and padding.
 */
function largestDirectories(stored, count) {
    const root = buildTree(stored);
    const listed = [];
    const pending = [root];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const child of divide(directory, root.tarSize, listed))
            pending.push(child);
    }
    return listed.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count);
}
/** @returns the children to process next. */
function divide(directory, total, listed) {
    const { path, contentSize, tarSize, fileCount } = directory;
    const large = directory.children.filter(child => child.tarSize > total * minShare);
    const isCoarse = tarSize > total * subdividedShare || large.some(child => child.tarSize > tarSize * dominantShare);
    if (!isCoarse || large.length === 0) {
        if (tarSize > 0)
            listed.push({ path, contentSize, tarSize, fileCount, isRest: false });
        return [];
    }
    const remainder = { path, contentSize, tarSize, fileCount, isRest: true };
    for (const child of large) {
        remainder.contentSize -= child.contentSize;
        remainder.tarSize -= child.tarSize;
        remainder.fileCount -= child.fileCount;
    }
    if (remainder.tarSize > total * minShare)
        listed.push(remainder);
    return large;
}
function buildTree(stored) {
    const tree = new path_tree/* PathTree */.W1(newDirectory);
    let directory = tree.root;
    for (const item of stored) {
        const path = item.type === 'directory' ? item.path : (0,path_tree/* parentDirectory */.im)(item.path);
        // Consecutive paths are usually in the same directory.
        if (path !== directory.path)
            directory = tree.at(path);
        addToTotals(directory, item);
    }
    for (const { parent, contentSize, tarSize, fileCount } of [...tree.nodes()].reverse()) {
        if (parent === undefined)
            continue;
        parent.contentSize += contentSize;
        parent.tarSize += tarSize;
        parent.fileCount += fileCount;
    }
    return tree.root;
}
function newDirectory(path, parent) {
    const directory = { path, parent, children: [], ...emptyTotals() };
    parent?.children.push(directory);
    return directory;
}

;// CONCATENATED MODULE: ./build/layers/library-families.js

const library_families_form = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/;
const minPrefixLength = 3;
/**
 * Returns library families, largest first. Libraries of one directory form a family if their names begin with the same
 * word (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), if the word of one continues that of
 * another (`libpango`, `libpangocairo`), or if three or more with the same version share a prefix (`libicudata`,
 * `libicui18n`, `libicuuc`).
 */
function libraryFamilies(stored, count) {
    const families = [];
    for (const [directory, libraries] of byDirectory(stored)) {
        const prefixes = familyPrefixes(libraries);
        const found = new Map();
        for (const { item, stem } of libraries) {
            const prefix = prefixes(stem);
            const family = found.get(prefix) ?? {
                directory,
                pattern: `lib${prefix}${isDistinctive(prefix) ? '*' : '.*'}`,
                ...emptyTotals(),
            };
            addToTotals(family, item);
            found.set(prefix, family);
        }
        for (const family of found.values())
            families.push(family);
    }
    return families
        .sort((a, b) => b.tarSize - a.tarSize || compare(a.directory + a.pattern, b.directory + b.pattern))
        .slice(0, count);
}
function byDirectory(stored) {
    const directories = new Map();
    for (const item of stored) {
        const slash = item.path.lastIndexOf('/');
        const [, stem, version = ''] = item.type === 'file' ? (library_families_form.exec(item.path.slice(slash + 1)) ?? []) : [];
        if (stem === undefined)
            continue;
        const directory = item.path.slice(0, Math.max(0, slash));
        const libraries = directories.get(directory) ?? [];
        libraries.push({ item, stem, version: version.includes('.') ? version : '' });
        directories.set(directory, libraries);
    }
    return directories;
}
/** @returns a function that maps a stem to the prefix of its family. */
function familyPrefixes(libraries) {
    const stems = [...new Set(libraries.map(({ stem }) => stem))];
    const counts = new Map();
    for (const word of stems.flatMap(possibleWords))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const firstWord = (stem) => possibleWords(stem).reduce((best, word) => (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best);
    const shared = sharedByVersion(libraries);
    const candidates = new Set([...stems.map(firstWord), ...shared].filter(isDistinctive));
    return stem => {
        const word = firstWord(stem);
        for (let length = 1; length <= stem.length; length += 1) {
            const start = stem.slice(0, length);
            if (candidates.has(start) && (shared.has(start) || length <= word.length))
                return start;
        }
        return word;
    };
}
/**
 * Returns whether a prefix identifies a family. Two capitals such as `TK` and `KF` do; two lowercase letters are
 * ambiguous.
 */
function isDistinctive(prefix) {
    return prefix.length >= minPrefixLength || /^[A-Z]{2}$/.test(prefix);
}
/**
 * Returns possible first words of a stem: `vtk` for `vtkCommonCore-9.1`, `LLVM` for `LLVM-14`, `Qt` for `Qt5Core`.
 * Capitals followed by lowercase letters are ambiguous: `TK|Math`, `LLVM|ipo`. A stem without such a word, such as
 * `X11` or `c`, is its own word.
 */
function possibleWords(stem) {
    const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? [];
    if (capitals !== undefined) {
        return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals];
    }
    const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? [];
    return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)];
}
/** Returns prefixes shared by three or more libraries of the same version. */
function sharedByVersion(libraries) {
    const groups = new Map();
    for (const { stem, version } of libraries) {
        const start = stem.slice(0, minPrefixLength);
        // 0.0.0, 1.0.0 and similar versions are libtool's defaults and therefore too common.
        if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '')
            continue;
        const key = `${version} ${start}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(stem));
    }
    const largeGroups = [...groups.values()].filter(stems => stems.size >= 3);
    return new Set(largeGroups.map(stems => commonLetters([...stems])));
}
function commonLetters(texts) {
    const [first = '', ...others] = texts;
    let length = 0;
    while (length < first.length && others.every(text => text[length] === first[length]))
        length += 1;
    return /^[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? '';
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
;// CONCATENATED MODULE: ./build/layers/visible-tree.js
/** Combined file system of the layers so far. Directories that no layer lists are created as needed. */
class VisibleTree {
    #root = { children: new Map() };
    #onHidden;
    /**
     * Directory of the last path reached, because consecutive paths are usually in the same one. Reset when a node is
     * hidden.
     */
    #reached;
    constructor(onHidden) {
        this.#onHidden = onHidden;
    }
    /** @returns undefined for a directory or a missing path. */
    find(path) {
        const { parent, name } = this.#walk(path);
        const node = parent?.children.get(name);
        return node === undefined || isDirectory(node) ? undefined : node;
    }
    /** Creates the parent directories of a path. Files in their place are hidden. */
    makeParents(path) {
        this.#reach(path);
    }
    /** Stores content at a path, in place of any previous content. */
    put(path, content) {
        const { parent, name } = this.#reach(path);
        const previous = parent.children.get(name);
        // Add the new link before removing the old one: storing a path again as a link to itself hides nothing.
        content.links += 1;
        parent.children.set(name, content);
        if (previous !== undefined)
            this.#hide(previous, isDirectory(previous) ? 'deleted' : 'again');
    }
    /** Creates a directory. An existing one keeps its children. */
    putDirectory(path) {
        const { parent, name } = this.#reach(path);
        if (name === '')
            return;
        const previous = parent.children.get(name);
        if (previous !== undefined && isDirectory(previous))
            return;
        parent.children.set(name, { children: new Map() });
        if (previous !== undefined)
            this.#hide(previous, 'deleted');
    }
    remove(path) {
        const { parent, name } = this.#walk(path);
        const previous = parent?.children.get(name);
        if (previous === undefined)
            return;
        parent?.children.delete(name);
        this.#hide(previous, 'deleted');
    }
    /** Removes all children of a directory, but not the directory itself. */
    empty(path) {
        const { parent, name } = this.#walk(path);
        const directory = name === '' ? parent : parent?.children.get(name);
        if (directory === undefined || !isDirectory(directory))
            return;
        const hidden = [...directory.children.values()];
        directory.children.clear();
        for (const node of hidden)
            this.#hide(node, 'deleted');
    }
    /** Iterative, because an image may nest directories deeper than the call stack allows. */
    #hide(top, how) {
        this.#reached = undefined;
        const pending = [top];
        for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
            if (isDirectory(node)) {
                for (const child of node.children.values())
                    pending.push(child);
            }
            else {
                node.links -= 1;
                if (node.links === 0)
                    this.#onHidden(node, how);
            }
        }
    }
    #walk(path) {
        const segments = path.split('/');
        const name = segments.pop() ?? '';
        let parent = this.#root;
        for (const segment of segments) {
            const node = parent?.children.get(segment);
            parent = node !== undefined && isDirectory(node) ? node : undefined;
        }
        return { parent, name };
    }
    /** Returns the parent directory and name of a path, creating missing directories. */
    #reach(path) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (slash < 0)
            return { parent: this.#root, name };
        const parentPath = path.slice(0, slash);
        const parent = this.#reached?.path === parentPath ? this.#reached.directory : this.#makeDirectories(parentPath);
        this.#reached = { path: parentPath, directory: parent };
        return { parent, name };
    }
    /**
     * Creates missing directories. Starts at the last path reached if it is a parent, so that a deep chain of directories
     * is not walked from the root each time.
     */
    #makeDirectories(path) {
        const reached = this.#reached;
        const isAncestor = reached !== undefined && path.startsWith(`${reached.path}/`);
        let parent = isAncestor ? reached.directory : this.#root;
        const segments = (isAncestor ? path.slice(reached.path.length + 1) : path).split('/');
        for (const segment of segments) {
            const node = parent.children.get(segment);
            if (node !== undefined && isDirectory(node)) {
                parent = node;
                continue;
            }
            const created = { children: new Map() };
            parent.children.set(segment, created);
            if (node !== undefined)
                this.#hide(node, 'deleted');
            parent = created;
        }
        return parent;
    }
}
function isDirectory(node) {
    return 'children' in node;
}

;// CONCATENATED MODULE: ./build/layers/wasted-bytes.js



/**
 * Finds content that a later layer stores again or deletes. Hard-linked content is hidden once its last link is.
 * Symbolic links in paths are not followed.
 *
 * @param layers lowest first.
 * @param count number of files to list.
 */
function findWaste(layers, count) {
    const sums = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }));
    const largest = new Largest(count, bySize);
    let hiddenBy = 0;
    const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, how) => {
        const [storing, hiding] = [sums[layer], sums[hiddenBy]];
        if (storing !== undefined)
            storing.stored += contentSize;
        if (hiding !== undefined)
            hiding[how === 'again' ? 'storedAgain' : 'deleted'] += contentSize;
        if (contentSize > 0)
            largest.add({ path, contentSize, tarSize, layer, hiddenBy, how });
    });
    for (const [index, content] of layers.entries()) {
        hiddenBy = index;
        // Whiteouts apply only to the layers below, regardless of their position in the tar.
        for (const path of content.emptiedDirectories)
            tree.empty(path);
        for (const path of content.removedPaths)
            tree.remove(path);
        for (const item of content.stored)
            store(tree, item, index);
    }
    return {
        layers: sums,
        total: sums.reduce((total, { stored }) => total + stored, 0),
        largest: largest.list(),
    };
}
function store(tree, item, layer) {
    const { path, type, contentSize, tarSize, linkTarget } = item;
    if (type === 'directory') {
        tree.putDirectory(path);
        return;
    }
    // Create the parents before the lookup, because a link target may be a file that they replace.
    if (linkTarget !== undefined)
        tree.makeParents(path);
    const shared = linkTarget === undefined ? undefined : tree.find((0,entry_path/* cleanPath */.t)(linkTarget));
    if (shared !== undefined && shared.layer === layer)
        shared.tarSize += tarSize;
    const content = shared ?? { layer, path, contentSize, tarSize, links: 0 };
    tree.put(path, content);
}
function bySize(a, b) {
    return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/layers/analyze-image.js




const defaultCount = 10;
/**
 * Analyzes the contents of an image's layers.
 *
 * @param contents contents of all layers, lowest first.
 * @param count number of directories, families and files to list per layer, and of wasted files in total.
 */
function analyzeImage(contents, count = defaultCount) {
    const { layers, total, largest } = findWaste(contents, count);
    return {
        layers: contents.map((content, index) => ({
            contentSize: content.contentSize,
            tarSize: content.tarSize,
            fileCount: content.fileCount,
            directories: largestDirectories(content.stored, count),
            families: libraryFamilies(content.stored, count),
            files: largestFiles(content, count),
            wasted: layers[index] ?? { stored: 0, storedAgain: 0, deleted: 0 },
        })),
        wastedSize: total,
        wastedFiles: largest,
    };
}
function largestFiles(content, count) {
    const largest = new Largest(count, (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1));
    for (const item of content.stored)
        if (item.contentSize > 0)
            largest.add(item);
    return largest.list();
}

// EXTERNAL MODULE: ./build/dockerfile/stages.js + 4 modules
var dockerfile_stages = __webpack_require__(25424);
// EXTERNAL MODULE: ./build/layers/created-by.js
var created_by = __webpack_require__(64221);
;// CONCATENATED MODULE: ./build/layers/instruction-lines.js


/** Minimum similarity of two instructions that may match. */
const minSimilarity = 0.5;
/**
 * Finds the instruction that created each entry of an image's history. The history also contains the entries of the
 * base image, and builders rewrite instructions (variables replaced, flags dropped). Both lists are therefore aligned
 * in order to maximize total similarity; entries without a similar instruction get no lines.
 *
 * @returns one item per history entry, undefined if the Dockerfile has no matching instruction.
 */
function findInstructions(history, dockerfile) {
    const instructions = lastStageInstructions(dockerfile);
    const whole = history.filter(({ createdBy }) => !(0,created_by/* isFurtherPart */.EZ)(createdBy));
    const similarities = whole.map(entry => {
        const recordedWords = splitWords((0,created_by/* instructionText */.sr)(entry.createdBy));
        return instructions.map(instruction => similarity(recordedWords, splitWords(instructionWords(instruction))));
    });
    const aligned = align(similarities, whole.length, instructions.length);
    let position = -1;
    return history.map(({ createdBy }) => {
        if (!(0,created_by/* isFurtherPart */.EZ)(createdBy))
            position += 1;
        const instruction = instructions[aligned[position] ?? -1];
        if (instruction === undefined)
            return undefined;
        const { keyword, startLine, endLine } = instruction;
        return { keyword, startLine, endLine };
    });
}
/** Instructions that contribute to the image: those of the last stage and of the stages it is based on. */
function lastStageInstructions(dockerfile) {
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile);
    const byStage = [];
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            byStage.push([]);
        else
            byStage.at(-1)?.push(instruction);
    }
    const chain = [];
    let index = stages.length - 1;
    while (index !== undefined) {
        chain.unshift(byStage[index] ?? []);
        index = stages[index]?.parent;
    }
    return chain.flat();
}
function instructionWords({ keyword, rest }) {
    return `${keyword} ${rest}`;
}
/** Splits an instruction into words, without `--from` and similar flags, which builders omit from the history. */
function splitWords(text) {
    return text
        .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
        .split(/[\s"'[\],;&|=]+/)
        .filter(word => word !== '');
}
/** Returns the similarity from 0 to 1: the share of common words; 0 if the keywords differ. */
function similarity(first, second) {
    if (first[0]?.toUpperCase() !== second[0]?.toUpperCase())
        return 0;
    const left = new Set(first.slice(1));
    const right = new Set(second.slice(1));
    if (left.size === 0 && right.size === 0)
        return 1;
    const common = [...left].filter(word => right.has(word)).length;
    return common / Math.max(1, Math.min(left.size, right.size));
}
/** Returns the sequence alignment with the largest total similarity, by dynamic programming. */
function align(similarities, rows, columns) {
    const best = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    const score = (row, column) => best[row]?.[column] ?? 0;
    const gain = (row, column) => {
        const value = similarities[row]?.[column] ?? 0;
        return value < minSimilarity ? 0 : value;
    };
    for (let row = rows - 1; row >= 0; row--) {
        for (let column = columns - 1; column >= 0; column--) {
            const both = gain(row, column) === 0 ? 0 : gain(row, column) + score(row + 1, column + 1);
            const line = best[row];
            if (line !== undefined)
                line[column] = Math.max(both, score(row + 1, column), score(row, column + 1));
        }
    }
    return trace(rows, columns, score, gain);
}
/**
 * Reads the alignment from the scores. Ties go to the later history entry, because the entries of the base image come
 * first.
 */
function trace(rows, columns, score, gain) {
    const found = new Array(rows).fill(undefined);
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
        if (score(row, column) === score(row + 1, column))
            row++;
        else if (gain(row, column) > 0 && score(row, column) === gain(row, column) + score(row + 1, column + 1)) {
            found[row++] = column++;
        }
        else
            column++;
    }
    return found;
}

// EXTERNAL MODULE: ./build/layers/layer-content.js
var layer_content = __webpack_require__(33918);
// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(49338);
// EXTERNAL MODULE: ./build/layers/measure-layers.js + 1 modules
var measure_layers = __webpack_require__(63740);
// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(15496);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/layers/split/layer-tree.js
var layer_tree = __webpack_require__(33490);
;// CONCATENATED MODULE: ./build/layers/split/path-pattern.js
const tails = {
    '': (suffix) => suffix === '',
    '*': () => true,
    '[!a-z]*': (suffix) => /^[^a-z]/.test(suffix),
    '[!A-Za-z]*': (suffix) => /^[^A-Za-z]/.test(suffix),
};
function literal(node) {
    return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' };
}
function matchesName({ prefix, tail }, name) {
    return name.startsWith(prefix) && tails[tail](name.slice(prefix.length));
}
/**
 * Returns whether a pattern can be written readably and safely in a script. False for control characters, names that
 * are not UTF-8, and patterns that would match `.` and `..`.
 */
function isWritable({ folder, prefix, tail }) {
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`))
        return false;
    return tail === '' || !/^\.*$/.test(prefix);
}
/** Formats a pattern for sh, with a slash between the folder and the name. */
function shellPattern({ folder, prefix, tail }) {
    return `${quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`;
}
/** Quotes a path for sh. Paths that begin with `~` or `-` are quoted too. */
function quote(text) {
    if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/layers/split/matching-names.js

/**
 * Returns the children of a folder that match a pattern, in order of name. Only names with the pattern's prefix are
 * compared.
 */
function matchingChildren(folder, pattern) {
    const children = folder?.children ?? [];
    const found = [];
    for (let index = firstNotBefore(children, pattern.prefix); index < children.length; index += 1) {
        const child = children[index];
        if (child === undefined || !child.name.startsWith(pattern.prefix))
            break;
        if (matchesName(pattern, child.name))
            found.push(child);
        // Without a tail, only one name can match.
        if (pattern.tail === '')
            break;
    }
    return found;
}
/** Returns whether any of these nodes, sorted by name, begins with the prefix. */
function hasPrefix(nodes, prefix) {
    return nodes[firstNotBefore(nodes, prefix)]?.name.startsWith(prefix) ?? false;
}
function firstNotBefore(nodes, name) {
    let from = 0;
    let to = nodes.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((nodes[middle]?.name ?? '') < name)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

// EXTERNAL MODULE: ./build/layers/split/written-size.js
var written_size = __webpack_require__(86017);
;// CONCATENATED MODULE: ./build/layers/split/assign-groups.js




/** Number of size classes per factor of two. */
const classesPerDoubling = 4;
/** Share of the limit that `rest` may fill, which leaves space for future files of unknown names. */
const restFill = 15 / 16;
/**
 * Moves candidates out of `rest` until it fits, named ones before ranges and large ones before small ones, and puts
 * each into the first group with enough space. Only size classes are compared (four per factor of two, rounded up), so
 * a few more or fewer files seldom change a class; if one changes, all earlier assignments stay the same.
 */
function assignGroups(tree, candidates, limit) {
    const groups = [];
    const assigned = new Set();
    let rest = tree.root.totalSize + written_size/* endOfTar */.Y;
    for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
        const isTooLarge = candidate.weight > limit;
        if (rest <= limit * restFill && !isTooLarge)
            continue;
        if (matchesOtherPaths(tree, candidate, assigned))
            continue;
        const size = roundUp(candidate.weight, limit);
        const group = groups.find(item => item.freeSize >= size);
        if (group === undefined)
            groups.push({ freeSize: limit - size, candidates: [candidate] });
        else {
            group.freeSize -= size;
            group.candidates.push(candidate);
        }
        for (const member of candidate.members)
            assigned.add(member);
        rest -= candidate.content;
    }
    return groups.map(group => group.candidates);
}
/** Returns the size class below the limit: 0 just below the limit, 4 at half of it, 8 at a quarter of it. */
function sizeClass(bytes, limit) {
    return bytes > limit ? -1 : Math.floor(classesPerDoubling * Math.log2(limit / Math.max(bytes, 1)));
}
function roundUp(bytes, limit) {
    return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classesPerDoubling));
}
function byPreference(a, b, limit) {
    const rank = ({ kind, weight }) => (weight > limit ? 0 : kind === 'named' ? 1 : 2);
    return (rank(a) - rank(b) ||
        sizeClass(a.weight, limit) - sizeClass(b.weight, limit) ||
        (0,layer_tree/* compare */.U)(candidateName(a), candidateName(b)));
}
function candidateName({ patterns }) {
    return patterns[0] === undefined ? '' : shellPattern(patterns[0]);
}
/**
 * Returns whether a candidate's patterns also match other paths, such as those kept in `rest` because of their hard
 * links.
 */
function matchesOtherPaths({ nodes }, candidate, assigned) {
    const members = new Set(candidate.members);
    return candidate.patterns.some(pattern => matchingChildren(nodes.find(pattern.folder), pattern).some(node => !members.has(node) && !assigned.has(node)));
}

;// CONCATENATED MODULE: ./build/layers/split/family-patterns.js


/** Returns patterns that match exactly the members among the folder's names, or undefined if no pattern does. */
function familyPatterns(folder, stem, members) {
    const expected = new Set(members);
    const hasStem = members.some(({ name }) => name === stem);
    for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*']) {
        const pattern = { folder: folder.path, prefix: stem, tail };
        const exact = { ...pattern, tail: '' };
        const patterns = matchesName(pattern, stem) || !hasStem ? [pattern] : [pattern, exact];
        // Each name matches at most one of them.
        const matched = patterns.flatMap(item => matchingChildren(folder, item));
        const isExact = matched.length === expected.size && matched.every(node => expected.has(node));
        if (isExact && patterns.every(isWritable))
            return patterns;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/layers/split/family-stem.js
var family_stem = __webpack_require__(33110);
;// CONCATENATED MODULE: ./build/layers/split/candidate-groups.js






/**
 * Divides the tree from the root, as far as folders are too large, into whole folders, families of names and, for small
 * items, ranges of first letters. Each decision depends only on one folder's names and sizes.
 */
function findCandidates(root, sizeRange) {
    const found = [];
    const opened = [];
    const pending = [root];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const divided = folder.children.filter(child => child.children.length > 0 && weigh(child) > sizeRange.max);
        opened.push({ folder, divided, sizeRange, found });
        for (const child of divided)
            pending.push(child);
    }
    // Subfolders come before their folder; this order determines the names of joined parts.
    for (const open of opened.reverse())
        findInFolder(open);
    return found;
}
function makeCandidate(members, patterns, kind) {
    const content = members.reduce((sum, member) => sum + member.totalSize, 0);
    const folders = new Map(members.map(member => [member.parent, member]));
    const parentSize = [...folders.values()].reduce((sum, member) => sum + member.parentSize, 0);
    return { members, patterns, kind, content, weight: content + parentSize + written_size/* endOfTar */.Y };
}
function findInFolder(open) {
    const { folder, sizeRange } = open;
    const divided = new Set(open.divided);
    const families = Map.groupBy(folder.children.filter(child => !divided.has(child)), child => (weigh(child) > sizeRange.max ? child.name : (0,family_stem/* familyStem */.g)(child.name)));
    const small = [...families].flatMap(([stem, members]) => nameFamily(open, stem, members));
    if (totalWeight(small) > sizeRange.min)
        findRanges(open, small);
}
/** @returns the members that get no pattern of their own. */
function nameFamily(open, stem, members) {
    const { folder, sizeRange, found } = open;
    const whole = makeCandidate(members, [], 'named');
    if (whole.content < sizeRange.min)
        return members;
    const [first] = members;
    const isFolder = members.length === 1 && first !== undefined && first.children.length > 0;
    const patterns = isFolder ? undefined : familyPatterns(folder, stem, members);
    if (patterns !== undefined && whole.weight <= sizeRange.max) {
        found.push({ ...whole, patterns });
        return [];
    }
    const isNameable = (member) => member.totalSize >= sizeRange.min && isWritable(literal(member));
    const nameable = members.filter(isNameable);
    for (const member of nameable)
        found.push(makeCandidate([member], [literal(member)], 'named'));
    return members.filter(member => !isNameable(member));
}
/** Divides by the next character until no range exceeds a quarter of the maximum or matches a divided subfolder. */
function findRanges(open, members) {
    const pending = dividedRange({ members, prefix: '', isName: false });
    for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
        const { prefix, isName } = range;
        const pattern = { folder: open.folder.path, prefix, tail: isName ? '' : '*' };
        const matchesDivided = !isName && hasPrefix(open.divided, prefix);
        const isLarge = !isName && range.members.length > 1 && totalWeight(range.members) > open.sizeRange.max / 4;
        if (!matchesDivided && !isLarge && isWritable(pattern))
            open.found.push(makeCandidate(range.members, [pattern], 'range'));
        else if (!isName)
            for (const part of dividedRange(range))
                pending.push(part);
    }
}
/** Divides a range by the next character, in reverse order because the caller uses a stack. */
function dividedRange({ members, prefix }) {
    const byNext = Map.groupBy(members, ({ name }) => characterAt(name, prefix.length));
    return [...byNext]
        .sort(([a], [b]) => (0,layer_tree/* compare */.U)(b, a))
        .map(([next, inRange]) => ({
        members: inRange,
        prefix: (inRange[0]?.name ?? '').slice(0, prefix.length + next.length),
        isName: next === '',
    }));
}
/** Returns the character at an index, with both surrogates of a pair; empty past the end. */
function characterAt(text, index) {
    const point = text.codePointAt(index);
    return point === undefined ? '' : String.fromCodePoint(point);
}
function weigh(node) {
    return node.totalSize + node.parentSize + written_size/* endOfTar */.Y;
}
function totalWeight(nodes) {
    return nodes.reduce((sum, node) => sum + node.totalSize, 0);
}

;// CONCATENATED MODULE: ./build/layers/split/hard-link-sets.js


/** Maximum number of single paths added to a candidate. With more, it stays in `rest`. */
const maxListedPaths = 8;
/**
 * Joins candidates that share a hard link, because hard links cannot span layers: each layer would store its own copy
 * of the content. Linked paths outside all candidates are added by name. Candidates that cannot be joined within
 * `maxSize` bytes are dropped and stay in `rest` with their links.
 */
function joinHardLinks(candidates, hardLinks, maxSize) {
    const owners = new Map();
    for (const candidate of candidates)
        for (const member of candidate.members)
            owners.set(member, candidate);
    const joins = new DisjointSets();
    const outside = new Map();
    for (const set of hardLinks) {
        const { inside, alone: unowned } = splitByOwner(set, owners);
        const [owner, ...others] = inside;
        if (owner === undefined)
            continue;
        for (const other of others)
            joins.union(owner, other);
        const paths = outside.get(owner) ?? new Set();
        for (const node of unowned)
            paths.add(node);
        outside.set(owner, paths);
    }
    const joined = Map.groupBy(candidates, candidate => joins.find(candidate));
    return [...joined.values()].flatMap(group => joinedCandidate(group, outside, maxSize));
}
/** Splits a set into the candidates that contain its paths and the paths outside all candidates. */
function splitByOwner(set, owners) {
    const inside = new Set();
    const unowned = [];
    for (const node of set) {
        const owner = findOwner(node, owners);
        if (owner === undefined)
            unowned.push(node);
        else
            inside.add(owner);
    }
    return { inside, alone: unowned };
}
function joinedCandidate(parts, outside, maxSize) {
    const unowned = [...new Set(parts.flatMap(part => [...(outside.get(part) ?? [])]))];
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && unowned.length === 0)
        return [only];
    if (unowned.length > maxListedPaths || !unowned.map(literal).every(isWritable))
        return [];
    const members = [...parts.flatMap(part => part.members), ...unowned];
    const patterns = [...parts.flatMap(part => part.patterns), ...unowned.map(literal)];
    const kind = parts.some(part => part.kind === 'range') ? 'range' : 'named';
    const candidate = makeCandidate(members, patterns, kind);
    return candidate.weight <= maxSize ? [candidate] : [];
}
function findOwner(node, owners) {
    for (let current = node; current !== undefined; current = current.parent) {
        const owner = owners.get(current);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
class DisjointSets {
    #heads = new Map();
    /** Returns the representative of a candidate's set (union-find with path halving). */
    find(candidate) {
        let current = candidate;
        for (let next = this.#heads.get(current); next !== undefined; next = this.#heads.get(current)) {
            const afterNext = this.#heads.get(next);
            if (afterNext === undefined)
                return next;
            this.#heads.set(current, afterNext);
            current = afterNext;
        }
        return current;
    }
    union(a, b) {
        const [head, other] = [this.find(a), this.find(b)];
        if (head !== other)
            this.#heads.set(other, head);
    }
}

;// CONCATENATED MODULE: ./build/layers/split/move-order.js


/** Orders ranges after all names, because a range would also match paths with names of their own. */
function orderMoves(candidateGroups) {
    return ['named', 'range'].flatMap(kind => candidateGroups.flatMap((candidates, groupIndex) => {
        const patterns = candidates
            .filter(candidate => candidate.kind === kind)
            .flatMap(candidate => candidate.patterns);
        return patterns.length === 0 ? [] : [{ groupIndex, patterns }];
    }));
}
/** Simulates the script on the tree, so that the plan reports the exact effect of its patterns. */
function applyMoves({ nodes }, moves) {
    const moved = new Map();
    for (const { groupIndex, patterns } of moves) {
        for (const pattern of patterns) {
            for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
                if (!isMoved(node, moved))
                    moved.set(node, groupIndex);
            }
        }
    }
    return moved;
}
/** @param count number of groups without `rest`. */
function measureGroups({ root }, moved, count) {
    const sizes = Array.from({ length: count }, () => ({ tarSize: written_size/* endOfTar */.Y, entries: 0, parents: new Set() }));
    const rest = { tarSize: root.totalSize + written_size/* endOfTar */.Y, entries: root.entries };
    for (const [node, groupIndex] of moved) {
        const size = sizes[groupIndex];
        if (size === undefined)
            continue;
        size.tarSize += node.totalSize;
        size.entries += node.entries;
        rest.tarSize -= node.totalSize;
        rest.entries -= node.entries;
        for (let current = node.parent; current?.parent !== undefined && !size.parents.has(current); current = current.parent) {
            size.parents.add(current);
            size.tarSize += current.ownSize;
        }
    }
    return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest];
}
function isMoved(node, moved) {
    for (let current = node; current !== undefined; current = current.parent) {
        if (moved.has(current))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/layers/split/name-group.js

/** Names that are meaningless without the parent folder. */
const genericNames = /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/;
const maxNamed = 3;
/** Returns a readable name of a group, made from the names of its largest parts. */
function chooseGroupName(candidates) {
    return (0,wording/* formatList */.ki)([...new Set(candidates.flatMap(candidateNames))], maxNamed);
}
/** Returns the folder name for the move step: letters, digits, dots and dashes, made unique by the leading number. */
function folderName(number, name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .map(word => word.replace(/^lib(?=[a-z]{2})|^\.+|(?<!\.)\.+$/g, ''));
    const [slug = ''] = /^[a-z0-9.-]{0,24}/.exec(words.filter(word => word !== '').join('-')) ?? [];
    return [number, slug.replace(/(?<![-.])[-.]+$/, '')].filter(part => part !== '').join('-');
}
function candidateNames({ patterns }) {
    return patterns.map(({ folder, prefix, tail }) => {
        const names = [...folder.split('/'), prefix].filter(name => name !== '');
        const isPlain = tail !== '' && /^(?:lib)?[A-Za-z]{3,}/.test(prefix);
        const parentName = names.at(-2);
        const needsParent = parentName !== undefined && !isPlain && (genericNames.test(prefix) || tail !== '');
        return ((needsParent ? `${parentName}/${prefix}` : prefix).replace(/\p{Cc}/gu, ' ') + (tail === '' ? '' : '*'));
    });
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/layers/split/unsplittable.js


/** Returns the groups over the limit, each with the reason why it cannot be divided. */
function findUnsplittable(tree, groups, moved, limit) {
    if (groups.every(({ tarSize }) => tarSize <= limit))
        return [];
    const groupIndexes = placeNodes(tree, moved, groups.length - 1);
    const files = unsplittable_largestFiles(groupIndexes);
    const links = largestLinkSets(tree, groupIndexes);
    return groups.flatMap(({ name, tarSize }, index) => {
        if (tarSize <= limit)
            return [];
        return [{ group: name, tarSize, reason: explain(files.get(index), links.get(index), limit) }];
    });
}
function explain(file, links, limit) {
    const path = JSON.stringify(file?.path ?? '');
    if (file !== undefined && file.ownSize > limit)
        return `The file ${path} alone has ${(0,units/* formatSize */.Xq)(file.ownSize)}, and a file cannot be split across layers: download it when the image starts, or store it in several files`;
    const linkedPaths = links?.slice(0, 2).map(node => JSON.stringify(node.path));
    if (linkedPaths !== undefined)
        return `Hard links such as ${linkedPaths.join(' and ')} must stay in one layer`;
    if (file === undefined)
        return 'It contains only the headers of folders, which every layer repeats: increase warn-layer-size';
    return `No pattern divides it further; its largest file is ${path} with ${(0,units/* formatSize */.Xq)(file.ownSize)}`;
}
/** Maps every node to its group: its own, or the group of its parent folder. */
function placeNodes({ nodes }, moved, rest) {
    const groupIndexes = new Map();
    for (const node of nodes.nodes()) {
        const parentGroup = node.parent === undefined ? rest : groupIndexes.get(node.parent);
        groupIndexes.set(node, moved.get(node) ?? parentGroup ?? rest);
    }
    return groupIndexes;
}
function unsplittable_largestFiles(groupIndexes) {
    const largest = new Map();
    for (const [node, group] of groupIndexes) {
        const current = largest.get(group);
        if (node.entry === undefined || node.entry.type === 'directory')
            continue;
        const isLarger = current === undefined || node.ownSize > current.ownSize;
        // The result must not depend on the order of the tar.
        const isFirst = current?.ownSize === node.ownSize && (0,layer_tree/* compare */.U)(node.path, current.path) < 0;
        if (isLarger || isFirst)
            largest.set(group, node);
    }
    return largest;
}
function largestLinkSets({ hardLinks }, groupIndexes) {
    const largest = new Map();
    for (const set of hardLinks) {
        for (const group of new Set(set.flatMap(node => groupIndexes.get(node) ?? []))) {
            if (set.length > (largest.get(group)?.length ?? 0))
                largest.set(group, set);
        }
    }
    return largest;
}

;// CONCATENATED MODULE: ./build/layers/split/move-step.js

const maxWidth = 110;
/**
 * Generates a script for sh with cp, mv, find, stat, sort, comm, xargs and touch of Debian, Ubuntu or Fedora. busybox's
 * cp loses the times of symbolic links and all capabilities; it rejects `--preserve`, so the script fails instead of
 * losing them silently. /whole is copied once and then only renamed, so owner, mode, time, hard links and attributes
 * come from a single `cp -a`. No file name is read from a line, except those of unchanged files.
 */
function moveScript({ moves, hasLowerLayers, hasDeletions }) {
    return [
        'set -eu',
        'export LC_ALL=C',
        'mkdir /layers /layers/rest',
        'touch /layers/.start',
        'cp -a --preserve=xattr /whole/. /layers/rest/',
        'cd /layers/rest',
        ...(hasLowerLayers ? dropUnchanged : []),
        ...(hasDeletions ? listDeleted : []),
        ...functions,
        ...moves.map(({ folder, patterns }) => takeCall(folder, patterns)),
        ...restoreTimes,
    ].join('\n');
}
/** List of deleted paths written by the move step, each terminated by NUL. */
const deletedList = '/layers/.deleted';
/**
 * A path counts as unchanged if its inode's change time (ctime) is the same. If the lower layers are copies of each
 * other (storage drivers without shared inodes), every path counts as changed: correct, but larger.
 */
const dropUnchanged = [
    '# Keeps only the paths that the instruction changed; the others have the same times in the layers below.',
    'inodes() { (cd "$1" && shift && find . -mindepth 1 "$@" ! -path "*',
    `*" -exec stat -c '%z %Y %s %f %u %g %t %T %n' {} + | sort); }`,
    'unchanged() {',
    '  inodes /below "$@" >/layers/.below',
    '  inodes /whole "$@" >/layers/.whole',
    `  comm -12 /layers/.below /layers/.whole | sed 's|^[^/]*/|./|' | sort -r | tr '\\n' '\\0'`,
    '}',
    'unchanged ! -type d | xargs -0 rm -f --',
    'unchanged -type d | xargs -0 rmdir -- 2>/dev/null || true',
];
const listDeleted = [
    '# Lists the paths that the instruction deleted, and folders that became files, and files that became folders.',
    `(cd /below && find . -mindepth 1 -exec sh -c '`,
    '  folder() { [ -d "$1" ] && [ ! -L "$1" ]; }',
    '  for path do',
    '    now=/whole/$path',
    '    if [ -e "$now" ] || [ -L "$now" ]; then',
    '      if folder "$path"; then folder "$now" && continue; else folder "$now" || continue; fi',
    '    fi',
    '    printf "%s\\0" "$path"',
    `  done' sh {} +) >${deletedList}`,
];
const functions = [
    '# Creates the parent folders of a path, with their own owner and mode.',
    'above() {',
    '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
    '  [ -d "$1/${2%/*}" ] || {',
    '    mkdir "$1/${2%/*}"',
    '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
    '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
    '  }',
    '}',
    '# take GROUP PATH...: moves the paths from rest into the folder of a group.',
    'take() {',
    '  group=/layers/$1',
    '  shift',
    '  mkdir -p "$group"',
    '  for path do',
    '    [ -e "$path" ] || [ -L "$path" ] || continue',
    '    above "$group" "$path"',
    '    [ ! -e "$group/$path" ] || { echo "$path is in two groups" >&2; exit 1; }',
    '    mv "./$path" "$group/$path"',
    '  done',
    '}',
];
const restoreTimes = [
    '# Restores the times of the folders that the moves changed.',
    `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
    '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
    `' sh {} +`,
];
function takeCall(folder, patterns) {
    const lines = [`take ${folder}`];
    for (const word of joinLetters(patterns)) {
        const line = lines[lines.length - 1] ?? '';
        if (line.length + word.length + 3 > maxWidth)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines.join(' \\\n');
}
/**
 * Writes `usr/share/[a-d]*` for three or more ranges of a folder that differ only in the last letter. Two stay separate
 * because they are as readable.
 */
function joinLetters(patterns) {
    const groups = Map.groupBy(patterns, pattern => pattern.tail === '*' && /[A-Za-z0-9]$/.test(pattern.prefix)
        ? shellPattern({ ...pattern, prefix: pattern.prefix.slice(0, -1) })
        : shellPattern(pattern));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (first === undefined || group.length < 3)
            return group.map(shellPattern);
        const stem = first.prefix.slice(0, -1);
        const path = shellPattern({ ...first, prefix: stem, tail: '' });
        // In the root without a common prefix, the path is empty and its quotes are omitted.
        return [`${path === "''" ? '' : path}[${letters(group.map(item => item.prefix.slice(-1)))}]*`];
    });
}
/** Writes a character class; runs of three or more use a dash. */
function letters(characters) {
    const sorted = [...new Set(characters)].sort();
    const points = sorted.map(letter => letter.charCodeAt(0));
    let text = '';
    for (let from = 0, to = 0; from < points.length; from = to) {
        to = from + 1;
        while (points[to] === (points[to - 1] ?? 0) + 1)
            to += 1;
        const run = sorted.slice(from, to);
        text += run.length > 2 ? `${run[0]}-${run[run.length - 1]}` : run.join('');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/layers/split/restore-config.js
/**
 * Returns instructions that give an image built FROM scratch the configuration of another image. ENTRYPOINT precedes
 * CMD because it resets CMD. BuildKit adds PATH if an image has none, and `/` for an empty working directory;
 * containers get both defaults anyway.
 */
function restoreConfig(config) {
    const notes = [];
    const instructions = [
        pairs('ENV', variables(config.Env ?? []), notes),
        pairs('LABEL', Object.entries(config.Labels ?? {}), notes),
        jsonForm('SHELL', config.Shell),
        words('EXPOSE', Object.keys(config.ExposedPorts ?? {})),
        volumes(Object.keys(config.Volumes ?? {})),
        healthcheck(config.Healthcheck ?? {}, notes),
        ...(config.OnBuild ?? []).map(trigger => oneLine(`ONBUILD ${trigger}`, notes)),
        words('STOPSIGNAL', config.StopSignal ? [config.StopSignal] : []),
        words('WORKDIR', config.WorkingDir ? [config.WorkingDir] : []),
        words('USER', config.User ? [config.User] : []),
        jsonForm('ENTRYPOINT', config.Entrypoint),
        jsonForm('CMD', config.Cmd),
    ];
    return { instructions: instructions.filter(text => text !== ''), notes };
}
function variables(env) {
    return env.map(item => {
        const [name = ''] = item.split('=', 1);
        return [name, item.slice(name.length + 1)];
    });
}
/** Writes an instruction of `key=value` pairs. Only JSON form can contain line breaks and NUL. */
function pairs(instruction, entries, notes) {
    const isWritable = ([key, value]) => key !== '' && !/[\n\r\0]/.test(key + value);
    for (const pair of entries.filter(entry => !isWritable(entry))) {
        notes.push(`${instruction} ${JSON.stringify(pair[0])} cannot be restored: a Dockerfile cannot express its value`);
    }
    const written = entries.filter(isWritable).map(([key, value]) => `${word(key)}=${quoted(value)}`);
    return written.length === 0 ? '' : `${instruction} ${written.join(' \\\n    ')}`;
}
function words(instruction, values) {
    return values.length === 0 ? '' : `${instruction} ${values.map(word).join(' ')}`;
}
/** Writes a VOLUME instruction, which expands variables and escapes even in JSON form. */
function volumes(paths) {
    return paths.length === 0 ? '' : `VOLUME ${json(paths.map(path => path.replace(/[\\$"']/g, '\\$&')))}`;
}
function jsonForm(instruction, list) {
    return list && list.length > 0 ? `${instruction} ${json(list)}` : '';
}
function json(list) {
    return `[${list.map(item => JSON.stringify(item)).join(', ')}]`;
}
function healthcheck(check, notes) {
    const [kind, ...command] = check.Test ?? [];
    if (kind === undefined)
        return '';
    if (kind === 'NONE')
        return 'HEALTHCHECK NONE';
    const flags = [
        ...duration('interval', check.Interval),
        ...duration('timeout', check.Timeout),
        ...duration('start-period', check.StartPeriod),
        ...duration('start-interval', check.StartInterval),
        ...(check.Retries ? [`--retries=${check.Retries}`] : []),
    ];
    const probe = kind === 'CMD-SHELL' ? (command[0] ?? '') : json(command);
    return oneLine(['HEALTHCHECK', ...flags, 'CMD', probe].join(' '), notes);
}
const durations = [
    [1e9, 's'],
    [1e6, 'ms'],
];
function duration(flag, nanoseconds) {
    if (!nanoseconds)
        return [];
    const [factor = 1, unit = 'ns'] = durations.find(([each]) => nanoseconds % each === 0) ?? [];
    return [`--${flag}=${nanoseconds / factor}${unit}`];
}
function oneLine(instruction, notes) {
    if (!/[\n\r\0]|\\[ \t]*$/.test(instruction))
        return instruction;
    notes.push(`${instruction.split(' ', 1)} cannot be restored: a Dockerfile cannot express ${JSON.stringify(instruction)}`);
    return '';
}
function word(text) {
    return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
/**
 * Quotes a value. Only these three characters are special in double quotes. Source: BuildKit,
 * frontend/dockerfile/shell/lex.go.
 */
function quoted(text) {
    return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/layers/split/write-fragment.js


/** Terminator of the here-document; no line of the script equals it. */
const end = 'MOVE';
/**
 * Writes the Dockerfile fragment. Its here-document requires Docker 23 or later, or this first line:
 * `# syntax=docker/dockerfile:1`.
 */
function writeFragment(settings) {
    const { origin, config } = settings;
    return origin.kind === 'base'
        ? rebuildImage(settings, origin, restoreConfig(config))
        : replaceInstruction(settings, origin);
}
function rebuildImage(settings, { image, tools }, restored) {
    const hasTriggers = (settings.config.OnBuild ?? []).length > 0;
    const notes = [...restored.notes];
    if (hasTriggers && tools === undefined) {
        notes.push(`${image} has ONBUILD instructions, which the stage of the move step would run: choose another image for it`);
    }
    // COPY and mounts from an image run no ONBUILD instructions; a FROM would.
    const [, wholeStage, split] = stageNames();
    const whole = hasTriggers ? image : wholeStage;
    const lines = [
        ...(hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, '']),
        ...moveStage(settings, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
        'FROM scratch',
        ...copies(settings.groups, split),
        ...restored.instructions,
    ];
    return { text: `${lines.join('\n')}\n`, notes };
}
/** Ends the stage before the instruction and continues it after, so the rest of the stage is unchanged. */
function replaceInstruction(settings, origin) {
    const { instruction, createdBy, stageName, tools } = origin;
    const [below, whole, split] = stageNames(origin.stageSuffix);
    const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`;
    const lines = [
        `FROM ${below} AS ${whole}`,
        instruction?.trimEnd() ?? `# Insert the instruction here, unchanged: ${write_fragment_oneLine(createdBy)}`,
        '',
        ...moveStage(settings, tools ?? whole, split, mounts),
        `FROM ${below}${stageName === undefined ? '' : ` AS ${stageName}`}`,
        ...(settings.step.hasDeletions ? [deletion(split)] : []),
        ...copies(settings.groups, split),
    ];
    const notes = [
        `Replace the instruction with the fragment, and end the FROM above it with "AS ${below}"${stageName === undefined ? '' : ` instead of "AS ${stageName}"`}`,
    ];
    if (instruction === undefined)
        notes.push('Replace the comment with the original instruction');
    return { text: `${lines.join('\n')}\n`, notes };
}
function stageNames(suffix = '') {
    return [`below${suffix}`, `whole${suffix}`, `split${suffix}`];
}
/** RUN instruction that deletes the listed paths. The list is mounted under /dev, so no layer contains it. */
const deletion = (split) => `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`;
function moveStage({ config, step }, from, split, mounts) {
    return [
        `FROM ${from} AS ${split}`,
        // Includes the group: a user ID alone is looked up in /etc/passwd, which a minimal image may lack.
        'USER 0:0',
        ...((config.Shell ?? []).length > 0 ? ['SHELL ["/bin/sh", "-c"]'] : []),
        `RUN ${mounts} <<'${end}'`,
        moveScript(step),
        end,
        '',
    ];
}
function copies(groups, split) {
    return groups.flatMap(({ name, folder, tarSize }) => [
        `# ${name}: ${(tarSize / 1e6).toFixed(0)} MB`,
        `COPY --from=${split} /layers/${folder}/ /`,
    ]);
}
function write_fragment_oneLine(text) {
    return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/layers/split/layer-planner.js










/** Size ranges as shares of the limit, tried in order until every group fits. */
const sizeRanges = [
    { largest: 1, smallest: 1 / 32 },
    { largest: 1 / 2, smallest: 1 / 64 },
    { largest: 1 / 8, smallest: 1 / 512 },
    { largest: 1 / 64, smallest: 0 },
];
/** If the largest part exceeds the limit and this share of the layer, the layer is not split. */
const unsplittableShare = 0.9;
/**
 * Plans how to split a layer so that no part exceeds `warnLayerSize`.
 *
 * Folders over the limit are divided into subfolders, families of names and, for small items, ranges of first letters.
 * The largest of these are moved out of `rest` until it fits, and are combined by rounded size. A layer of n times the
 * limit gets at most 2.4 n + 3 groups, not counting indivisible parts. Hard links of one file stay together. The plan
 * does not depend on the order of the entries.
 *
 * As in every image built by BuildKit, its layers lose fractions of seconds, attributes other than capabilities, and
 * the mode and owner of the root. BuildKit's cache ignores times, so a tree with only changed times is taken from the
 * previous build.
 * @throws Error if the limit is not a positive number of bytes.
 */
function planSplit({ entries, origin, config, warnLayerSize }) {
    if (!(warnLayerSize > 0))
        throw new user_error/* UserError */.yo('layer-not-readable', `A layer cannot be split into parts of ${warnLayerSize} bytes: set \`warn-layer-size\` to a positive size`);
    const allEntries = [...entries];
    const tree = (0,layer_tree/* buildTree */.H)(allEntries);
    const draft = makeDraft(tree, warnLayerSize);
    const groups = nameGroups(draft);
    if (groups.length === 1) {
        return {
            groups,
            unsplittable: findUnsplittable(tree, groups, new Map(), warnLayerSize),
            notes: [],
            fragment: '',
        };
    }
    const moved = applyMoves(tree, draft.moves);
    const unsplittable = findUnsplittable(tree, groups, moved, warnLayerSize);
    const hasLowerLayers = origin.kind === 'instruction';
    const step = {
        moves: namedMoves(draft.moves, groups),
        hasLowerLayers,
        hasDeletions: hasLowerLayers && tree.whiteouts.length > 0,
    };
    const { text, notes } = writeFragment({ origin, config, groups, step });
    return {
        groups,
        unsplittable,
        notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(allEntries)],
        fragment: text,
    };
}
function makeDraft(tree, limit) {
    const whole = tree.root.totalSize + written_size/* endOfTar */.Y;
    if (whole <= limit)
        return undivided(tree);
    const draft = bestDraft(tree, limit);
    const largest = draft.contents.reduce((most, { tarSize }) => Math.max(most, tarSize), 0);
    return largest > limit && largest > whole * unsplittableShare ? undivided(tree) : draft;
}
function bestDraft(tree, limit) {
    let best;
    for (const { largest, smallest } of sizeRanges) {
        const candidates = findCandidates(tree.root, { max: limit * largest, min: limit * smallest });
        const joined = joinHardLinks(candidates, tree.hardLinks, limit);
        const candidateGroups = assignGroups(tree, joined, limit);
        const moves = orderMoves(candidateGroups);
        const contents = measureGroups(tree, applyMoves(tree, moves), candidateGroups.length);
        const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0);
        const draft = { candidateGroups, moves, contents, excess };
        if (best === undefined || excess < best.excess)
            best = draft;
        if (excess === 0)
            break;
    }
    return best ?? undivided(tree);
}
function undivided(tree) {
    return { candidateGroups: [], moves: [], contents: measureGroups(tree, new Map(), 0), excess: 0 };
}
function nameGroups({ candidateGroups, contents }) {
    return contents.map((content, index) => {
        const candidates = candidateGroups[index];
        if (candidates === undefined)
            return { ...content, name: 'rest', folder: 'rest', patterns: [] };
        const name = chooseGroupName(candidates);
        const patterns = candidates.flatMap(candidate => candidate.patterns);
        return { ...content, name, folder: folderName(index + 1, name), patterns };
    });
}
function namedMoves(moves, groups) {
    return moves.map(({ groupIndex, patterns }) => ({ folder: groups[groupIndex]?.folder ?? 'rest', patterns }));
}
/**
 * Lists the extended attributes that are lost. Source: containerd, pkg/archive/tar.go: a layer gets no other attribute.
 */
function attributesNote(entries) {
    const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]));
    lost.delete('security.capability');
    if (lost.size === 0)
        return [];
    return [
        `BuildKit keeps only capabilities among the extended attributes: ${[...lost].sort().join(', ')} will be missing`,
    ];
}
/** Reports images in which the move step would fail: those without a shell, or with only busybox. */
function toolsNote({ nodes }, origin) {
    if (origin.kind === 'instruction' || origin.tools !== undefined)
        return [];
    const programs = ['bin/cp', 'usr/bin/cp'].flatMap(path => nodes.find(path)?.entry ?? []);
    if (programs.some(({ linkTarget }) => !linkTarget?.includes('busybox')))
        return [];
    return [
        `${origin.image} lacks the cp of GNU coreutils, which the move step needs: choose an image that has it`,
    ];
}
/** Reports an unusual mode or owner of the root, which COPY does not restore. */
function rootNote({ root }, { kind }) {
    const { mode = 0o755, uid = 0, gid = 0 } = root.entry ?? {};
    const isUsual = (mode & 0o7777) === 0o755 && uid === 0 && gid === 0;
    if (isUsual || kind === 'instruction')
        return [];
    const octal = (mode & 0o7777).toString(8).padStart(4, '0');
    return [`The root folder has mode ${octal} and owner ${uid}:${gid}: it becomes 0755 and 0:0`];
}

;// CONCATENATED MODULE: ./build/layers/oversize-layers.js




/**
 * Plans the split of every oversized layer. A base image's layer cannot be changed on its own, so a single plan, stored
 * at that layer, rebuilds the whole image from parts and makes other plans unnecessary.
 */
async function planOversizeLayers(target, measured, lines, warnLayerSize) {
    const config = target.image.config.container;
    const large = measured.flatMap(({ entries, layer }, index) => {
        if (entries === undefined)
            return [];
        return [{ index, entries, origin: layerOrigin(layer.createdBy, lines[index], target.dockerfile) }];
    });
    const plans = measured.map(() => undefined);
    const baseLayer = large.find(({ origin }) => origin === undefined);
    if (baseLayer !== undefined) {
        const entries = await readWholeImage(target, measured);
        const origin = { kind: 'base', image: target.fromName };
        plans[baseLayer.index] = planSplit({ entries, origin, config, warnLayerSize });
        return plans;
    }
    for (const { index, entries, origin } of large) {
        if (origin === undefined)
            continue;
        // Stage names must be unique if one Dockerfile gets several fragments.
        const stageSuffix = large.length > 1 ? `-${index + 1}` : '';
        plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize });
    }
    return plans;
}
/**
 * @returns undefined for a layer that no instruction of the reader's Dockerfile created: an imported layer, or one of a
 *   base image.
 */
function layerOrigin(createdBy, lines, dockerfile) {
    if (dockerfile !== undefined)
        return lines === undefined ? undefined : instructionOrigin(createdBy ?? '', lines, dockerfile);
    const isInstruction = /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s;
    if (createdBy === undefined || !isInstruction.test(createdBy))
        return undefined;
    return { kind: 'instruction', createdBy };
}
function instructionOrigin(createdBy, { startLine }, { bytes, parsed }) {
    const instruction = parsed.instructions.find(candidate => candidate.startLine === startLine);
    const stageName = (0,dockerfile_stages/* readStages */.i)(parsed).findLast(stage => stage.line < startLine)?.name;
    const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString('utf8');
    return { kind: 'instruction', createdBy, instruction: text, stageName };
}
async function readWholeImage({ source, image }, measured) {
    const isComplete = measured.every(({ entries }) => entries !== undefined);
    const allLayers = isComplete
        ? measured
        : await (0,measure_layers/* measureLayers */.L)(source, image, [], { isEveryLayerStreamed: true, isExplained: () => true });
    return (0,flatten_layers/* flattenLayers */.n)(allLayers.map(({ entries }) => entries ?? []));
}

;// CONCATENATED MODULE: ./build/layers/checked-image.js






/**
 * Measures and evaluates every layer; for oversized layers it also finds the cause, the instruction and a split plan.
 */
async function checkImage(target, { budget, explain }, progress) {
    const { source, image, claims } = target;
    const isLarge = (layer) => (0,layer_verdict/* layerSize */.zY)(layer, budget.measure) > budget.warnLayerSize;
    const measured = await (0,measure_layers/* measureLayers */.L)(source, image, claims, {
        isEveryLayerStreamed: explain === 'always',
        isExplained: explain === 'never' ? undefined : isLarge,
        progress,
    });
    const verdict = (0,layer_verdict/* evaluateLayers */.e)(measured.map(({ layer }) => layer), budget);
    const analyses = analyze(measured);
    const lines = findLines(image, target.dockerfile);
    const plans = await planOversizeLayers(target, measured, lines, budget.warnLayerSize);
    const checked = verdict.layers.map((layer, index) => ({
        ...layer,
        analysis: analyses[index],
        lines: lines[index],
        plan: plans[index],
    }));
    return { ...verdict, name: image.name, layers: checked };
}
/** Analyzes the streamed layers. The others count as empty so that indexes stay aligned. */
function analyze(measured) {
    if (measured.every(({ content }) => content === undefined))
        return [];
    const contents = measured.map(({ content }, index) => content ?? new layer_content/* LayerContent */.r(`layer ${index + 1}`));
    const { layers } = analyzeImage(contents);
    return measured.map(({ content }, index) => (content === undefined ? undefined : layers[index]));
}
function findLines({ config }, dockerfile) {
    const layerEntries = config.history.filter(entry => !entry.isEmptyLayer);
    if (dockerfile === undefined || layerEntries.length !== config.diffIds.length)
        return [];
    return findInstructions(config.history, dockerfile.parsed).filter((_, index) => !config.history[index]?.isEmptyLayer);
}

// EXTERNAL MODULE: ./build/layers/provided-dockerfile.js
var provided_dockerfile = __webpack_require__(14999);
// EXTERNAL MODULE: ./build/layers/report-layers.js + 1 modules
var report_layers = __webpack_require__(90536);
// EXTERNAL MODULE: ./build/layers/stream-progress.js
var stream_progress = __webpack_require__(27991);
;// CONCATENATED MODULE: ./build/layers/check-layers.js




/** Measures and reports every layer. The caller decides how to act on the verdict. */
async function checkLayers(measurable, fromName, check, services) {
    const dockerfile = await (0,provided_dockerfile/* readProvidedDockerfile */.q)(check.dockerfile, services.readFile);
    const progress = new stream_progress/* StreamProgress */.s(services.log, `reading ${measurable.image.name}`);
    const checked = await checkImage({ ...measurable, fromName, dockerfile }, check, progress);
    await (0,report_layers/* reportLayers */.xm)(checked, check, services);
    return checked;
}
function layerOutputs(checked) {
    return {
        verdict: checked.verdict,
        layers: checked.layers.map(({ plan: _plan, ...layer }) => layer),
        'largest-layer-size': checked.largestLayerSize,
        'total-size': checked.totalSize,
        plan: (0,report_layers/* combineFragments */.ng)(checked),
    };
}


/***/ }),

/***/ 61122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ entryContentSize)
/* harmony export */ });
/** Content size of an entry in bytes, as counted by `docker history`; for a symbolic link, the length of its target. */
function entryContentSize({ type, size, linkTarget }) {
    return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size;
}


/***/ }),

/***/ 64221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isFurtherPart),
/* harmony export */   sr: () => (/* binding */ instructionText),
/* harmony export */   xP: () => (/* binding */ createdByPart)
/* harmony export */ });
const buildkitSuffix = '# buildkit';
const partMarker = ' # layer ';
/** Suffix of a part of a split layer, with the size of the part, at the end of the entry. */
const partSuffix = /^ # layer (\d{1,6}) of \d{1,6}: [^\n]* \(\d[\d.]{0,9} [kMG]?B\)$/;
/**
 * Maximum number of characters examined at either end of an entry. Instructions are much shorter, but an image may
 * contain entries of megabytes.
 */
const maxExamined = 32_768;
/** Returns the history entry of a part of a split layer. */
function createdByPart(createdBy, { number, count, title }) {
    return `${createdBy}${partMarker}${number} of ${count}: ${title}`;
}
/** Returns whether the history entry continues the layer before it, because both are parts of a layer that was split. */
function isFurtherPart(createdBy) {
    return splitEntry(createdBy).numbers.some(number => number > 1);
}
/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffixes `# buildkit` and `# layer 1 of 2: …` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`. The middle of
 * a very long entry is replaced by an ellipsis.
 */
function instructionText(createdBy) {
    const { whole } = splitEntry(createdBy);
    const text = (whole.endsWith(buildkitSuffix) ? whole.slice(0, -buildkitSuffix.length) : whole)
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder replaces the names of copied files with a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}
/** Removes the suffixes of split layers from the end. The same text anywhere else is part of the instruction. */
function splitEntry(createdBy) {
    let whole = shorten(createdBy);
    const numbers = [];
    for (;;) {
        const start = whole.lastIndexOf(partMarker);
        const [, number] = (start === -1 ? null : partSuffix.exec(whole.slice(start))) ?? [];
        if (number === undefined)
            return { whole, numbers };
        numbers.push(Number(number));
        whole = whole.slice(0, start);
    }
}
function shorten(createdBy) {
    if (createdBy.length <= 2 * maxExamined)
        return createdBy;
    return `${createdBy.slice(0, maxExamined)}…${createdBy.slice(-maxExamined)}`;
}


/***/ }),

/***/ 15496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ flattenLayers)
/* harmony export */ });
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17406);
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19897);


/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path gets the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let visible = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        visible = withoutHidden(visible, entries);
        for (const entry of entries) {
            if ((0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteout */ .E)(entry.path))
                continue;
            visible.set(entry.path, entry.type === 'hardlink' ? (visible.get(linkTargetPath(entry)) ?? entry) : entry);
        }
    }
    const firstPaths = new Map();
    return [...visible].map(([path, entry]) => {
        const firstPath = firstPaths.get(entry);
        if (firstPath !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: firstPath };
        firstPaths.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(visible, entries) {
    const removed = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const whiteout = (0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhiteout */ .q)(path);
        if (whiteout?.hides === 'content')
            emptied.add(whiteout.path);
        else if (whiteout?.hides === 'path')
            removed.add(whiteout.path);
        else if (whiteout === undefined && type !== 'directory')
            emptied.add(path);
    }
    return new Map([...visible].filter(([path]) => !isHidden(path, removed, emptied)));
}
function isHidden(path, removed, emptied) {
    if (removed.has(path))
        return true;
    for (let directory = path; directory !== '';) {
        directory = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parentDirectory */ .im)(directory);
        if (removed.has(directory) || emptied.has(directory))
            return true;
    }
    return false;
}
function linkTargetPath({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
}


/***/ }),

/***/ 33918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LayerContent)
/* harmony export */ });
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _content_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61122);



/**
 * Approximate memory limit of a listing in bytes, enough for more than a million files. A layer that exceeds it was
 * crafted to exhaust memory.
 */
const maxListingSize = 2 ** 29;
/** Approximate memory in bytes of a path in addition to its characters, and of a directory in a tree. */
const pathCost = 96;
const directoryCost = 400;
/**
 * Collects the paths that one layer stores and hides. Call `add` with the layer's entries in order. Uses about 30 MB for
 * 200,000 entries.
 */
class LayerContent {
    /** Bytes of all files, with hard links counted once, as shown by `docker history`. */
    contentSize = 0;
    /** Bytes of all entries, without the zeros at the end of the tar. */
    tarSize = 0;
    /** Number of regular files; hard-linked files count once. */
    fileCount = 0;
    #label;
    #limit;
    #stored = [];
    #removed = [];
    #emptied = [];
    #cost = 0;
    /**
     * @param label names the layer in errors.
     * @param limit of the listing's memory in bytes, approximate.
     */
    constructor(label, limit = maxListingSize) {
        this.#label = label;
        this.#limit = limit;
    }
    /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
    get removedPaths() {
        return this.#removed;
    }
    /** Directories that hide their contents in the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
    get emptiedDirectories() {
        return this.#emptied;
    }
    /** Paths in tar order, without whiteouts. */
    get stored() {
        return this.#stored;
    }
    /** @throws Error that names the layer if its paths exceed the memory limit. */
    add(entry) {
        const { path, type, size, tarSize, linkTarget } = entry;
        const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path);
        this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost;
        if (this.#cost > this.#limit) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('layer-not-readable', `${this.#label} has too many paths, or paths that are too long, to be analyzed: check how the layer was built`);
        }
        this.tarSize += tarSize;
        const whiteout = (0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__/* .readWhiteout */ .q)(path);
        if (whiteout !== undefined) {
            this.#addWhiteout(whiteout);
            return;
        }
        if (type === 'file')
            this.fileCount += 1;
        this.contentSize += (0,_content_size_js__WEBPACK_IMPORTED_MODULE_2__/* .entryContentSize */ .v)(entry);
        const sharedWith = type === 'hardlink' ? linkTarget : undefined;
        this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith });
    }
    #addWhiteout(whiteout) {
        if (whiteout.hides === 'content')
            this.#emptied.push(whiteout.path);
        else if (whiteout.hides === 'path')
            this.#removed.push(whiteout.path);
    }
}
/**
 * Number of parent directories that are not parents of the preceding path; at least the number of those not seen
 * before.
 */
function newDirectories(before, path) {
    let count = 0;
    let isKnown = true;
    for (let start = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
        isKnown = isKnown && before.startsWith(path.slice(start, slash + 1), start);
        if (!isKnown)
            count += 1;
        start = slash + 1;
    }
    return count;
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ describeOversize),
/* harmony export */   WB: () => (/* binding */ layersAsMarkdown),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _O: () => (/* binding */ layersAsText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37403);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9000);
/* harmony import */ var _created_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64221);
/* harmony import */ var _layer_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77652);
/* harmony import */ var _layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49338);








const barWidth = 20;
const marks = { pass: '✅', warn: '⚠️', fail: '❌' };
/** Describes the verdict in one or two sentences: the worst layer, and the layer count if it is a problem. */
function describeVerdict(name, verdict, budget) {
    const problems = [
        describeOversize(name, verdict, budget),
        (0,_layer_count_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLayerCount */ .a)(name, verdict.layers.length),
    ].filter(problem => problem !== undefined);
    if (problems.length > 0)
        return problems.join('. ');
    return `Every layer of ${name} is at most ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(budget.warnLayerSize)} (${describeWhole(verdict, budget)})`;
}
/** Describes the largest oversized layer, its limit and the number of others; undefined if there is none. */
function describeOversize(name, verdict, budget) {
    const { layers } = verdict;
    const worst = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worstVerdict */ .z)(layers.map(layer => layer.verdict));
    if (worst === 'pass')
        return undefined;
    const oversized = layers.filter(layer => layer.verdict === worst);
    const largest = oversized.reduce((a, b) => (0,_layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .layerSize */ .zY)(b, budget.measure) > (0,_layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .layerSize */ .zY)(a, budget.measure) ? b : a);
    const number = layers.indexOf(largest) + 1;
    const size = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)((0,_layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .layerSize */ .zY)(largest, budget.measure));
    const limit = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(worst === 'fail' ? budget.maxLayerSize : budget.warnLayerSize);
    return `Layer ${number} of ${name} has ${size}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(oversized.length - 1)}, over the limit of ${limit} (${describeWhole(verdict, budget)})`;
}
function describeWhole({ layers, totalSize }, { measure }) {
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(layers.length, 'layer')}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(totalSize)} ${measure} in total`;
}
/**
 * Renders the job summary: the verdict, causes and fixes, then a bar per layer against the limit.
 *
 * @param causes lines of Markdown.
 */
function layersAsMarkdown(name, verdict, budget, causes = []) {
    const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget));
    return [
        `### ${marks[verdict.verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(describeVerdict((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenDigests */ .fQ)(name), verdict, budget))}`,
        '',
        ...causes,
        `| | layer | ${budget.measure} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(budget.maxLayerSize)} | compressed | uncompressed | known by | created by |`,
        '| --- | ---: | --- | ---: | ---: | --- | --- |',
        ...rows,
        '',
        describeSources(verdict.layers),
        '',
    ].join('\n');
}
/** Descriptions of the sources of a size. */
const sources = {
    exact: 'counted from the contents',
    trailer: 'read at the end of the compressed layer',
    annotation: 'stated in the manifest',
};
/** Renders the table and the verdict for a terminal. */
function layersAsText(name, verdict, budget, { paint = (_verdict, text) => text, width } = {}) {
    const barSize = width === undefined ? barWidth : 10;
    const lines = verdict.layers.map((layer, index) => {
        const sizes = [layer.compressedSize, layer.uncompressedSize].map(size => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size).padStart(12));
        const colored = paint(layer.verdict, bar(layer, budget, barSize));
        const start = `${String(index + 1).padStart(5)}  `;
        const end = `  ${sizes.join('  ')}  ${layer.sizeKnownBy.padEnd(10)}  `;
        const rest = width === undefined ? undefined : width - start.length - barSize - end.length;
        return `${start}${colored}${end}${shorten(layer.createdBy, rest)}`;
    });
    const limit = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(budget.maxLayerSize);
    const measure = width === undefined ? `${budget.measure} of ${limit}` : `of ${limit}`;
    const header = `layer  ${measure.padEnd(barSize)}    compressed  uncompressed  known by    created by`;
    const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget));
    return [header, ...lines, '', `${marks[verdict.verdict]} ${sentence}`].join('\n');
}
/** Explains the sources of the sizes in the table. */
function describeSources(layers) {
    const used = Object.entries(sources).filter(([source]) => layers.some(({ sizeKnownBy }) => sizeKnownBy === source));
    return `<sub>Known by: ${used.map(([source, meaning]) => `${source}: ${meaning}`).join('; ')}</sub>`;
}
function row(layer, number, budget) {
    const cells = [
        marks[layer.verdict],
        number,
        `\`${bar(layer, budget)}\``,
        (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(layer.compressedSize),
        (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(layer.uncompressedSize),
        layer.sizeKnownBy,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(shorten(layer.createdBy)),
    ];
    return `| ${cells.join(' | ')} |`;
}
function bar(layer, { measure, maxLayerSize }, width = barWidth) {
    const filled = Math.min(width, Math.round(((0,_layer_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .layerSize */ .zY)(layer, measure) / maxLayerSize) * width));
    return '█'.repeat(filled).padEnd(width, '░');
}
function shorten(createdBy, length = 90) {
    const text = (0,_created_by_js__WEBPACK_IMPORTED_MODULE_7__/* .instructionText */ .sr)(createdBy ?? 'unknown').replace(/\p{Cc}/gu, '');
    return text.length > length ? `${text.slice(0, Math.max(0, length - 1))}…` : text;
}


/***/ }),

/***/ 12526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readMeasurableImage)
/* harmony export */ });
/* harmony import */ var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77148);
/* harmony import */ var _read_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56981);


/** Reads the config and the layers' size claims concurrently, so that a remote image costs no extra round trip. */
async function readMeasurableImage(source, { platform, explain }) {
    const platformManifest = await (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatformManifest */ .NR)(source, platform);
    const [image, claims] = await Promise.all([
        (0,_oci_read_image_js__WEBPACK_IMPORTED_MODULE_0__/* .completeImage */ .XM)(source, platformManifest, platform),
        explain === 'always' ? [] : (0,_read_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .readClaims */ .I)(source, platformManifest.manifest),
    ]);
    return { source, image, claims };
}


/***/ }),

/***/ 63740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ measureLayers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/layer-name.js
var layer_name = __webpack_require__(93579);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/layers/layer-content.js
var layer_content = __webpack_require__(33918);
// EXTERNAL MODULE: ./build/layers/read-claims.js + 6 modules
var read_claims = __webpack_require__(56981);
// EXTERNAL MODULE: ./build/layers/stream-layer.js + 3 modules
var stream_layer = __webpack_require__(71102);
// EXTERNAL MODULE: ./build/layers/assert-no-bomb.js
var assert_no_bomb = __webpack_require__(62882);
;// CONCATENATED MODULE: ./build/layers/unpack-limit.js

/** Returns a function that counts unpacked bytes, and rejects an image whose layers together are a decompression bomb. */
function unpackLimit({ manifest, name }) {
    const sizes = new Map(manifest.layers.map(({ digest, size }) => [digest, size]));
    const compressedSize = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    let unpacked = 0;
    return bytes => {
        unpacked += bytes;
        (0,assert_no_bomb/* assertNoBomb */.E)(unpacked, compressedSize, name);
    };
}

;// CONCATENATED MODULE: ./build/layers/measure-layers.js









/**
 * Returns the sizes of all layers, lowest first. A layer is streamed only if it is inspected or its size is not
 * claimed.
 *
 * @param claims from `readClaims`; may be empty if every layer is streamed.
 */
async function measureLayers(source, image, claims, options) {
    const streams = layerStreams(image);
    const known = streams.map((stream, index) => claimedLayer(stream, claims[index]));
    const limit = unpackLimit(image);
    const streamed = new Map();
    return (0,concurrency/* mapConcurrent */._)(streams, (0,external_node_os_.availableParallelism)(), async (stream, index) => {
        const layer = known[index];
        const isInspected = layer !== undefined && options.isExplained?.(layer) === true;
        if (layer !== undefined && !options.isEveryLayerStreamed && !isInspected) {
            return { layer, content: undefined, entries: undefined };
        }
        // An image may name one layer many times.
        const key = `${stream.descriptor.digest} ${stream.diffId}`;
        const content = streamed.get(key) ?? streamWhole(source, stream, options, limit);
        streamed.set(key, content);
        return describeStreamed(stream, await content, options);
    });
}
function layerStreams(image) {
    const { layers } = image.manifest;
    const instructions = layerInstructions(image.config);
    return layers.map((descriptor, index) => {
        const label = (0,layer_name/* layerName */.H)(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === undefined) {
            throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${descriptor.mediaType}", which is not a file system layer: specify an image`);
        }
        return { index, descriptor, diffId, createdBy: instructions?.[index], label };
    });
}
function claimedLayer(stream, claim) {
    return claim === undefined ? undefined : { ...layerIdentity(stream), ...claim };
}
async function streamWhole(source, { descriptor, diffId, label, index }, { isEveryLayerStreamed, isExplained, progress }, onInflated) {
    const content = new layer_content/* LayerContent */.r(label);
    const entries = [];
    const streamed = await (0,stream_layer/* streamLayer */.q)(source, { descriptor, diffId, label, isDigestVerified: isEveryLayerStreamed }, {
        onEntry: entry => {
            content.add(entry);
            // Whether a layer must be split is known only after its last entry. If no layer is inspected, no entries are
            // kept.
            if (isExplained !== undefined)
                entries.push(entry);
        },
        onProgress: bytes => progress?.onBytes(index, bytes, descriptor.size),
        onInflated,
    });
    assertClaim((0,read_claims/* annotatedSize */.g)(descriptor), streamed, label);
    return { ...streamed, content, entries };
}
/** @throws Error if the size claimed by an annotation is wrong, because tools that do not read the layer rely on it. */
function assertClaim(claimed, { uncompressedSize }, label) {
    if (claimed === undefined || claimed === uncompressedSize)
        return;
    throw new user_error/* UserError */.yo('image-damaged', `${label} unpacks to ${uncompressedSize} bytes, but its eStargz annotation claims ${claimed}: build and push the image again`);
}
function describeStreamed(stream, { content, entries, uncompressedSize, contentSize }, { isExplained }) {
    const layer = { ...layerIdentity(stream), uncompressedSize, sizeKnownBy: 'exact', contentSize };
    return { layer, content, entries: isExplained?.(layer) === true ? entries : undefined };
}
function layerIdentity({ descriptor, diffId, createdBy }) {
    return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
}
/**
 * Returns the instruction of each layer. History is optional, and an image built by several tools may have one that
 * does not match its layers; the result is then undefined.
 */
function layerInstructions({ history, diffIds }) {
    const layerEntries = history.filter(entry => !entry.isEmptyLayer);
    return layerEntries.length === diffIds.length ? layerEntries.map(entry => entry.createdBy) : undefined;
}


/***/ }),

/***/ 14999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readProvidedDockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86084);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



/** Reads and parses a Dockerfile. @throws Error that names the file if it is missing or malformed. */
async function readProvidedDockerfile(path, readFile) {
    if (path === undefined)
        return undefined;
    const bytes = await readFile(path).catch(() => {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('file-not-found', `dockerfile is ${JSON.stringify(path)}: the file does not exist. Set it to a path relative to the workspace, or to the current folder on your own machine`);
    });
    try {
        return { path, bytes, parsed: (0,_dockerfile_parse_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .A)(bytes) };
    }
    catch (error) {
        throw (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withMessage */ .EB)(error, `${path}: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`, 'dockerfile-malformed');
    }
}


/***/ }),

/***/ 56981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ annotatedSize),
  I: () => (/* binding */ readClaims)
});

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * Length in bytes of the gzip ISIZE field: the last four bytes, little-endian, contain the content size modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
/** Modulus of the claimed size. For larger content, the claim is too small by a multiple of it. */
const trailerModulus = 2 ** 32;
/** Returns the claimed size. */
function parseTrailer(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
/** Maximum ratio of deflate: 258 bytes from 2 bits. */
const maxDeflateRatio = 1032;
/** Returns whether a gzip file of `compressedSize` bytes can contain a tar of `claimed` bytes. */
function isPossible(claimed, compressedSize) {
    const gzipOverhead = 64 + compressedSize / 1000;
    return (claimed % 512 === 0 &&
        claimed >= 1024 &&
        claimed >= compressedSize - gzipOverhead &&
        claimed <= compressedSize * maxDeflateRatio);
}
/**
 * Returns whether a gzip file of `compressedSize` bytes may contain 4 GiB more than it claims. A high ratio alone does
 * not rule this out: one `useradd` with a large user ID makes /var/log/lastlog a sparse file, which a tar stores as
 * gigabytes of zeros.
 */
function mayHaveWrapped(compressedSize) {
    return trailerModulus <= compressedSize * maxDeflateRatio;
}

;// CONCATENATED MODULE: ./build/layers/size-samples.js

/** Length in bytes of a sample whose ratio is estimated; nearly every compressor starts a block within that. */
const windowLength = 65_536;
/** Length in bytes of a sample that is only tested for repetition. */
const probeLength = 1024;
/**
 * Maximum ratio of content that is not one long repetition, such as zeros. Real file systems stay far below, and the
 * compressed form of steeper content is itself repetitive, which a probe detects.
 */
const maxOrdinaryRatio = 100;
/**
 * Maximum distance between samples in bytes. At deflate's best ratio, 4 GiB still take 4.16 MB; windows closer than
 * that, minus their own length, hit every run that could hide 4 GiB.
 */
const maxSpacing = 4_000_000;
/** Samples per window. At the maximum ordinary ratio, 4 GiB take 43 MB; ten samples span at most 40 MB. */
const samplesPerWindow = 9;
/** Minimum number of windows that a variance can be computed from, one of which may be unreadable. */
const minWindows = 3;
/** Margin in standard errors. With normal variation, one in 16,000 ordinary layers exceeds it. */
const safety = 4;
/** Tolerated error in bytes: few samples cannot rule it out, and it does not affect any layer limit. */
const tolerance = 2 ** 28;
/** Maximum share of windows in which no block starts. */
const maxUnreadable = 1 / 3;
/**
 * Returns the samples that can rule out a size 4 GiB above the trailer's claim, evenly spaced and deterministic. They
 * depend on the blob size only, so they can be requested together with the trailer.
 *
 * @returns an empty list for a blob too small to hide 4 GiB.
 */
function samplePlaces(size) {
    if (!mayHaveWrapped(size))
        return [];
    const count = Math.ceil(size / maxSpacing);
    const windows = windowIndexes(size, count);
    return Array.from({ length: count }, (_, index) => ({
        start: Math.floor(((index + 0.5) / count) * (size - windowLength)),
        length: windows.has(index) ? windowLength : probeLength,
    }));
}
/** Returns which of `count` samples are windows: none in a blob where only steep content can hide 4 GiB. */
function windowIndexes(size, count) {
    if (size + trailerModulus > size * maxOrdinaryRatio)
        return new Set();
    const windows = Math.max(minWindows, Math.ceil(count / samplesPerWindow));
    return new Set(Array.from({ length: windows }, (_, index) => Math.floor(((index + 0.5) / windows) * count)));
}
/**
 * Returns whether windows of a blob agree with the size that its trailer claims and rule out a size 4 GiB larger.
 *
 * File system content is diverse enough to estimate the size by the mean ratio, and the error by the variance of the
 * windows. A single window of extreme ratio makes that error too large for any claim.
 *
 * @param ratios output bytes per input byte of each window; undefined where no block starts.
 */
function agreesWithWindows(claimed, compressedSize, ratios) {
    const readable = ratios.filter(ratio => ratio !== undefined);
    if (readable.length < 2 || readable.length < ratios.length * (1 - maxUnreadable))
        return false;
    const mean = readable.reduce((sum, ratio) => sum + ratio, 0) / readable.length;
    const variance = readable.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (readable.length - 1);
    const margin = safety * Math.sqrt(variance / readable.length) * compressedSize;
    const difference = Math.abs(mean * compressedSize - claimed);
    return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/layers/repetitive-piece.js

/** Maximum compressed size of a repetitive probe, as a fraction of its length. */
const maxShare = 0.85;
/**
 * Returns whether a piece of a deflate stream is repetitive, as it is wherever content compresses better than 100:1.
 *
 * Deflate copies at most 258 bytes at a time, so at that ratio it repeats nearly the same code of 20 bits or less.
 * Deflating the piece once more reaches 0.02 to 0.77 of its length for zeros, repeated lines, repeated pages and pages
 * of zeros with numbers or random bytes in them. Of pieces of ordinary layers, 99 % stay above 0.85.
 */
function isRepetitive(piece) {
    return (0,external_node_zlib_.deflateRawSync)(piece, { level: 6 }).length < maxShare * piece.length;
}

;// CONCATENATED MODULE: ./build/layers/dynamic-header.js
/** Order in which a block lists the lengths of the code length codes. Source: RFC 1951 section 3.2.7. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;
const maxListLength = 7;
const maxCodeLength = 15;
/** Length of the longest header in bytes: 17 bits, 19 lengths of 3 bits, 316 codes of 7 bits with 7 extra bits each. */
const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8);
/** Reads up to 16 bits from any bit offset, least significant bit first. Bits past the end are zero. */
function readBits(bytes, bit, count) {
    const byte = bit >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (three >>> (bit & 7)) & ((1 << count) - 1);
}
/**
 * Returns whether a non-final deflate block with dynamic Huffman codes may start at this bit. Applies every check that
 * inflating would apply and also requires complete codes, which every compressor writes. In random bits, about one
 * position in 10^10 passes.
 */
function isDynamicHeader(bytes, bit) {
    const literals = readBits(bytes, bit + 3, 5) + 257;
    const distances = readBits(bytes, bit + 8, 5) + 1;
    if (readBits(bytes, bit, 3) !== 0b100 || literals > 286 || distances > 30)
        return false;
    const count = readBits(bytes, bit + 13, 4) + 4;
    if (!hasCompleteList(bytes, bit + 17, count))
        return false;
    const list = readList(bytes, bit + 17, count);
    const lengths = readLengths(bytes, bit + 17 + 3 * count, list, literals + distances);
    if (lengths === undefined || lengths[endOfBlock] === 0)
        return false;
    return isComplete(lengths.subarray(0, literals)) && isComplete(lengths.subarray(literals));
}
/** Cheapest test, which almost no random input passes; it runs before anything is allocated. */
function hasCompleteList(bytes, bit, count) {
    let used = 0;
    for (let index = 0; index < count; index += 1) {
        const length = readBits(bytes, bit + 3 * index, 3);
        if (length > 0)
            used += 1 << (maxListLength - length);
    }
    return used === 1 << maxListLength;
}
/** Decoding table indexed by the next 7 bits. Each entry is the symbol times 8 plus the length of its code. */
function readList(bytes, bit, count) {
    const lengths = new Uint8Array(lengthOrder.length);
    for (let index = 0; index < count; index += 1) {
        lengths[lengthOrder[index] ?? 0] = readBits(bytes, bit + 3 * index, 3);
    }
    const table = new Uint16Array(1 << maxListLength);
    let code = 0;
    for (let length = 1; length <= maxListLength; length += 1) {
        for (let symbol = 0; symbol < lengths.length; symbol += 1) {
            if (lengths[symbol] !== length)
                continue;
            const start = reverse(code, length);
            for (let entry = start; entry < table.length; entry += 1 << length)
                table[entry] = (symbol << 3) | length;
            code += 1;
        }
        code <<= 1;
    }
    return table;
}
function reverse(code, length) {
    let reversed = 0;
    for (let bit = 0; bit < length; bit += 1)
        reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    return reversed;
}
/**
 * Reads the lengths of all codes of a block. @returns undefined if a repetition has nothing to repeat or is too long.
 */
function readLengths(bytes, start, list, total) {
    const lengths = new Uint8Array(total);
    let bit = start;
    for (let filled = 0; filled < total;) {
        const entry = list[readBits(bytes, bit, maxListLength)] ?? 0;
        const symbol = entry >> 3;
        bit += entry & 7;
        if (symbol <= maxCodeLength) {
            lengths[filled] = symbol;
            filled += 1;
            continue;
        }
        const { bits, base } = repetitions[symbol - 16] ?? { bits: 0, base: 0 };
        const count = base + readBits(bytes, bit, bits);
        bit += bits;
        if (filled + count > total || (symbol === 16 && filled === 0))
            return undefined;
        lengths.fill(symbol === 16 ? (lengths[filled - 1] ?? 0) : 0, filled, filled + count);
        filled += count;
    }
    return lengths;
}
const repetitions = [
    { bits: 2, base: 3 },
    { bits: 3, base: 3 },
    { bits: 7, base: 11 },
];
/** Returns whether a code uses all bit patterns. A code of one symbol or none may be incomplete. */
function isComplete(lengths) {
    let used = 0;
    let count = 0;
    for (const length of lengths) {
        if (length === 0)
            continue;
        used += 1 << (maxCodeLength - length);
        count += 1;
    }
    return used === 1 << maxCodeLength || count <= 1;
}

;// CONCATENATED MODULE: ./build/layers/window-ratio.js


/** Dictionary in place of the unknown data before the window. Its content does not matter, because only lengths are counted. */
const unknownHistory = Buffer.alloc(32_768);
/**
 * Length of a stored block's header: the byte with the last bits of the block type, the content length and its
 * complement.
 */
const storedHeaderLength = 5;
const maxStoredLength = 0xffff;
/** Minimum number of deflate bytes that distinguish a block from random bits. */
const minEvidence = 4096;
/**
 * Returns the inflation ratio of a piece of a deflate stream: output bytes per input byte, from the first block that
 * starts in the piece to its end.
 *
 * @returns undefined if no block starts in the piece, or only in its last kilobytes.
 */
function windowRatio(window) {
    // Stored blocks first: their content may itself be compressed and contain blocks that are not the stream's.
    const stored = findStoredBlock(window);
    if (stored !== undefined) {
        const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(stored + 1)]));
        if (ratio !== undefined)
            return ratio;
    }
    return firstDynamicRatio(window);
}
/**
 * Finds a stored block of maximum length, or one followed by another stored block. A single shorter one may be a
 * coincidence.
 *
 * @returns the offset of its header.
 */
function findStoredBlock(bytes) {
    for (let offset = 0; offset + storedHeaderLength <= bytes.length; offset += 1) {
        const length = bytes[offset] === 0 ? storedLength(bytes, offset) : undefined;
        if (length === undefined)
            continue;
        const next = offset + storedHeaderLength + length;
        if (length === maxStoredLength || (bytes[next] === 0 && storedLength(bytes, next) !== undefined))
            return offset;
    }
    return undefined;
}
/** Returns the length of the stored block whose header is at `offset`. Source: RFC 1951 section 3.2.4. */
function storedLength(bytes, offset) {
    if (offset + storedHeaderLength > bytes.length)
        return undefined;
    const low = bytes[offset + 1] ?? 0;
    const high = bytes[offset + 2] ?? 0;
    const isStored = (low ^ (bytes[offset + 3] ?? 0)) === 0xff && (high ^ (bytes[offset + 4] ?? 0)) === 0xff;
    return isStored ? low | (high << 8) : undefined;
}
function firstDynamicRatio(window) {
    const end = window.length - Math.max(minEvidence, maxHeaderLength);
    for (let byte = 0; byte < end; byte += 1) {
        const bits = (window[byte] ?? 0) | ((window[byte + 1] ?? 0) << 8);
        for (let bit = 0; bit < 8; bit += 1) {
            if (((bits >> bit) & 0b111) !== 0b100 || !isDynamicHeader(window, 8 * byte + bit))
                continue;
            const ratio = inflatedRatio(fromBit(window, byte, bit));
            if (ratio !== undefined)
                return ratio;
        }
    }
    return undefined;
}
function fromBit(bytes, byte, bit) {
    if (bit === 0)
        return bytes.subarray(byte);
    const shifted = new Uint8Array(bytes.length - byte - 1);
    for (let index = 0; index < shifted.length; index += 1) {
        const two = (bytes[byte + index] ?? 0) | ((bytes[byte + index + 1] ?? 0) << 8);
        shifted[index] = two >> bit;
    }
    return shifted;
}
/** @returns undefined if the bytes are not a deflate stream up to their end. */
function inflatedRatio(bytes) {
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(bytes, {
            dictionary: unknownHistory,
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            chunkSize: 2 ** 18,
            info: true,
        });
        if (!isInflated(result) || result.engine.bytesWritten < bytes.length)
            return undefined;
        return result.buffer.length / bytes.length;
    }
    catch {
        return undefined;
    }
}
function isInflated(result) {
    return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

;// CONCATENATED MODULE: ./build/layers/trailer-evidence.js




/** Collects the trailer of a gzip layer and samples that rule out a size 4 GiB larger, in any order. */
class TrailerEvidence {
    #descriptor;
    #read;
    #ratios = [];
    #claimed;
    #isRejected = false;
    constructor(descriptor, read) {
        this.#descriptor = descriptor;
        this.#read = read;
    }
    async readTrailer() {
        const { size } = this.#descriptor;
        const bytes = await this.#readWhole({ start: size - trailerLength, length: trailerLength });
        if (bytes === undefined)
            return;
        this.#claimed = parseTrailer(bytes);
        this.#isRejected ||= !isPossible(this.#claimed, size);
    }
    /** Reads a sample, unless the trailer is rejected already. */
    async readSample(sample) {
        const bytes = await this.#readWhole(sample);
        if (bytes === undefined)
            return;
        if (sample.length === windowLength)
            this.#ratios.push(windowRatio(bytes));
        else if (isRepetitive(bytes))
            await this.#inspectWindow(sample);
    }
    /** Claimed size, unless the evidence contradicts it. */
    get uncompressedSize() {
        if (this.#isRejected || this.#claimed === undefined)
            return undefined;
        const isConfirmed = this.#ratios.length === 0 || agreesWithWindows(this.#claimed, this.#descriptor.size, this.#ratios);
        return isConfirmed ? this.#claimed : undefined;
    }
    /** Distinguishes a long run from a short repetition, such as a table or padding in a library. */
    async #inspectWindow({ start }) {
        const window = await this.#readWhole({ start, length: windowLength });
        const ratio = window === undefined ? undefined : windowRatio(window);
        this.#isRejected ||= ratio === undefined || ratio > maxOrdinaryRatio;
    }
    /** Rejects the trailer if the range cannot be read. */
    async #readWhole({ start, length }) {
        if (this.#isRejected)
            return undefined;
        const bytes = await this.#read(this.#descriptor, start, length);
        if (bytes?.length === length)
            return bytes;
        this.#isRejected = true;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/layers/read-claims.js





/** Maximum number of parallel requests, each of which takes little more than a round trip. */
const maxConcurrentRequests = 15;
/**
 * Reads the size claims of all layers, from the manifest and a small part of each layer. If a claim may be 4 GiB too
 * small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
 *
 * @returns claims, lowest layer first; undefined for each layer that must be streamed.
 */
async function readClaims(source, { layers }) {
    const read = rangeReader(source);
    const found = layers.map(descriptor => {
        const claim = claimInManifest(descriptor);
        if (claim !== undefined)
            return { claim };
        if (!isReadable(descriptor, source))
            return {};
        return { descriptor, evidence: new TrailerEvidence(descriptor, read) };
    });
    const pending = found.flatMap(({ descriptor, evidence }) => (evidence ? [{ descriptor, evidence }] : []));
    const samples = pending
        .flatMap(({ descriptor, evidence }) => samplePlaces(descriptor.size).map(sample => ({ evidence, sample })))
        // Windows first: inflating them overlaps with the other requests.
        .sort((a, b) => b.sample.length - a.sample.length);
    // The samples depend on the size only, so they need not wait for the trailers.
    const requests = [
        ...pending.map(({ evidence }) => () => evidence.readTrailer()),
        ...samples.map(({ evidence, sample }) => () => evidence.readSample(sample)),
    ];
    await (0,concurrency/* mapConcurrent */._)(requests, maxConcurrentRequests, request => request());
    return found.map(({ claim, evidence }) => claim ?? claimByTrailer(evidence?.uncompressedSize));
}
/** Returns whether a layer has a gzip trailer that few requests can confirm. */
function isReadable({ mediaType, size }, { isLocal }) {
    return (0,media_types/* layerCompression */.AH)(mediaType) === 'gzip' && size > trailerLength && !(isLocal && mayHaveWrapped(size));
}
function claimByTrailer(uncompressedSize) {
    return uncompressedSize === undefined ? undefined : { uncompressedSize, sizeKnownBy: 'trailer' };
}
/** Returns a claim that needs no request: of an uncompressed layer, or of an eStargz annotation. */
function claimInManifest(descriptor) {
    if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === 'none')
        return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' };
    const annotated = annotatedSize(descriptor);
    return annotated === undefined ? undefined : { uncompressedSize: annotated, sizeKnownBy: 'annotation' };
}
/**
 * Returns the plausible size in an eStargz annotation. An eStargz layer is a gzip file of many members, so its trailer
 * does not contain the total size.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function annotatedSize({ annotations, size }) {
    const text = annotations?.['io.containers.estargz.uncompressed-size'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return isPossible(Number(text), size) ? Number(text) : undefined;
}
/** Returns a reader that sends no further requests once the source has ignored a range. */
function rangeReader(source) {
    let hasRanges = true;
    return async (descriptor, start, length) => {
        const bytes = hasRanges ? await source.readRange(descriptor, start, length) : undefined;
        hasRanges &&= bytes !== undefined;
        return bytes;
    };
}


/***/ }),

/***/ 90536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ng: () => (/* binding */ combineFragments),
  Su: () => (/* binding */ layerFailure),
  xm: () => (/* binding */ reportLayers)
});

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(37403);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/layers/created-by.js
var created_by = __webpack_require__(64221);
;// CONCATENATED MODULE: ./build/layers/explain-layers.js




const rowsShown = 8;
/** Formats the largest contents of a layer for a terminal. */
function explainAsText({ analysis, plan }) {
    if (analysis === undefined)
        return '';
    const blocks = analysisSections(analysis).map(({ title, rows }) => {
        const lines = rows.map(({ size, name }) => `  ${(0,units/* formatSize */.Xq)(size).padStart(8)}  ${printable(name)}`);
        return [`${title}:`, ...lines].join('\n');
    });
    return [...blocks, ...describeWaste(analysis), ...planAsText(plan)].join('\n');
}
/** Explains the oversized layers in the job summary, in collapsible sections below the table. */
function explainAsMarkdown({ layers }) {
    return layers
        .map((layer, index) => ({ layer, number: index + 1 }))
        .filter(({ layer }) => layer.analysis !== undefined && layer.verdict !== 'pass')
        .map(({ layer, number }) => formatDetails(layer, number))
        .join('\n');
}
/** Returns a list of the oversized layers with their instructions, their largest contents and the fix. */
function causesAsMarkdown({ layers }) {
    const items = layers.flatMap((layer, index) => {
        if (layer.verdict === 'pass')
            return [];
        return [`- ${describeCause(layer, index + 1)}`, `  - **Fix:** ${describeFix(layer, index + 1)}`];
    });
    return items.length === 0 ? [] : [...items, ''];
}
function describeCause({ createdBy, lines, analysis }, number) {
    const place = lines === undefined ? 'by' : `by line ${lines.startLine} of the Dockerfile:`;
    const text = (0,created_by/* instructionText */.sr)(createdBy ?? '').replace(/\p{Cc}/gu, ' ');
    const shown = text.length > 90 ? `${text.slice(0, 89)}…` : text;
    const instruction = shown === '' ? 'an unknown instruction' : `<code>${(0,markdown/* escapeMarkdown */.FV)(shown)}</code>`;
    const largest = (analysis?.directories ?? [])
        .slice(0, 3)
        .map(({ path, contentSize }) => `${(0,markdown/* escapeMarkdown */.FV)(printable(path || '/'))} (${(0,units/* formatSize */.Xq)(contentSize)})`);
    const contents = largest.length === 0 ? '' : `. Largest: ${largest.join(', ')}`;
    return `**Layer ${number}** is created ${place} ${instruction}${contents}`;
}
function describeFix({ plan, analysis }, number) {
    if (plan !== undefined && plan.fragment !== '')
        return `build with <code>split: auto</code>, or replace the instruction as described in “How to split layer ${number}” below`;
    const [reason] = plan === undefined ? [] : describeUnsplittable(plan);
    if (reason !== undefined)
        return (0,markdown/* escapeMarkdown */.FV)(reason);
    return analysis === undefined
        ? 'set <code>explain: auto</code> to see its contents and how to split it'
        : 'it is split together with another layer: see below';
}
function formatDetails({ analysis, plan, lines }, number) {
    if (analysis === undefined)
        return '';
    const location = lines === undefined ? '' : ` (line ${lines.startLine} of the Dockerfile)`;
    const sections = analysisSections(analysis).flatMap(({ title, rows }) => [
        `| | ${title.toLowerCase()} |`,
        '| ---: | --- |',
        ...rows.map(({ size, name }) => `| ${(0,units/* formatSize */.Xq)(size)} | ${(0,markdown/* escapeMarkdown */.FV)(printable(name))} |`),
        '',
    ]);
    return [
        `<details><summary>Contents of layer ${number}${location}</summary>`,
        '',
        ...sections,
        ...describeWaste(analysis).map(markdown/* escapeMarkdown */.FV),
        '</details>',
        '',
        ...planAsMarkdown(plan, number),
    ].join('\n');
}
function analysisSections(analysis) {
    const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
        size: contentSize,
        name: `${path || '/'}${isRest ? ' (remainder)' : ''}`,
    }));
    const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
        size: contentSize,
        name: `${directory === '' ? '' : `${directory}/`}${pattern} (${(0,wording/* plural */.LS)(fileCount, 'file')})`,
    }));
    const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }));
    return [
        { title: 'Largest directories', rows: directories.slice(0, rowsShown) },
        { title: 'Largest library families', rows: families.slice(0, rowsShown) },
        { title: 'Largest files', rows: files.slice(0, rowsShown) },
    ].filter(({ rows }) => rows.length > 0);
}
function describeWaste({ wasted }) {
    const { stored, storedAgain, deleted } = wasted;
    return [
        ...(stored > 0
            ? [`${(0,units/* formatSize */.Xq)(stored)} of it is hidden by a later layer, but is still stored and transferred`]
            : []),
        ...(storedAgain > 0
            ? [`It stores ${(0,units/* formatSize */.Xq)(storedAgain)} that an earlier layer already contains`]
            : []),
        ...(deleted > 0
            ? [`It deletes ${(0,units/* formatSize */.Xq)(deleted)} of earlier layers, which is still transferred`]
            : []),
    ];
}
function planAsText(plan) {
    if (plan === undefined)
        return [];
    if (plan.groups.length < 2)
        return describeUnsplittable(plan);
    const groups = plan.groups.map(({ name, tarSize }) => `  ${(0,units/* formatSize */.Xq)(tarSize).padStart(8)}  ${printable(name)}`);
    return ['It can be split into:', ...groups, ...describeRemarks(plan)];
}
function planAsMarkdown(plan, number) {
    if (plan === undefined)
        return [];
    // The fix above the table explains why nothing can be split.
    if (plan.fragment === '')
        return [];
    const groups = plan.groups.map(({ name, tarSize }) => `| ${(0,units/* formatSize */.Xq)(tarSize)} | ${(0,markdown/* escapeMarkdown */.FV)(printable(name))} |`);
    return [
        `<details><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
        '',
        '| | group |',
        '| ---: | --- |',
        ...groups,
        '',
        ...describeRemarks(plan).map(note => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`),
        '',
        ...(0,markdown/* fenced */.OF)(plan.fragment.trimEnd(), 'dockerfile'),
        '</details>',
        '',
    ];
}
/** Actions required of the reader, and limits of the fragment. */
function describeRemarks(plan) {
    return [...plan.notes.map(printable), ...describeUnsplittable(plan)];
}
function describeUnsplittable({ unsplittable }) {
    return unsplittable.map(({ reason }) => printable(reason));
}
/** Replaces control characters, because file names may contain terminal escape sequences. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, '�');
}

// EXTERNAL MODULE: ./build/layers/layer-count.js
var layer_count = __webpack_require__(77652);
// EXTERNAL MODULE: ./build/layers/layer-table.js
var layer_table = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/layers/layer-verdict.js
var layer_verdict = __webpack_require__(49338);
;// CONCATENATED MODULE: ./build/layers/report-layers.js






/** GitHub shows ten annotations of each kind per step. */
const maxAnnotations = 10;
/** Writes a table to the log and the job summary, and annotates the Dockerfile lines that create oversized layers. */
async function reportLayers(checked, check, { log, writeSummary, paint, width }) {
    const { name, layers } = checked;
    await log.group(`Layers of ${name}`, async () => log.info((0,layer_table/* layersAsText */._O)(name, checked, check.budget, { paint, width })));
    for (const [index, layer] of layers.entries()) {
        if (layer.analysis === undefined)
            continue;
        await log.group(`Contents of layer ${index + 1}`, async () => log.info(explainAsText(layer)));
    }
    await writeSummary((0,layer_table/* layersAsMarkdown */.WB)(name, checked, check.budget, causesAsMarkdown(checked)) + explainAsMarkdown(checked));
    const isFailure = layerFailure(checked, check) !== undefined;
    annotate(checked, check, isFailure, log);
    if (isFailure)
        return;
    const isAnnotated = layers.some(layer => layer.verdict !== 'pass' && layer.lines !== undefined);
    const oversize = isAnnotated ? undefined : (0,layer_table/* describeOversize */.VR)(name, checked, check.budget);
    if (oversize !== undefined)
        log.warning(oversize);
    const count = (0,layer_count/* describeLayerCount */.a)(name, layers.length);
    if (count !== undefined)
        log.warning(count);
}
/** Returns the error that fails the step, or undefined if the step passes. */
function layerFailure(checked, { budget, failOn }) {
    const { verdict, name } = checked;
    const isFailure = failOn === 'error' ? verdict === 'fail' : failOn === 'warning' && verdict !== 'pass';
    if (!isFailure)
        return undefined;
    const oversize = (0,layer_table/* describeOversize */.VR)(name, checked, budget);
    const count = (0,layer_count/* describeLayerCount */.a)(name, checked.layers.length);
    const fail = (message) => new user_error/* UserError */.yo('layer-limits-exceeded', message);
    if (oversize === undefined)
        return count === undefined ? undefined : fail(count);
    const failure = `${oversize}. mybinder.org's builders often fail to transfer such a layer: ${describeFixes(checked)}`;
    return fail(count === undefined ? failure : `${failure}. ${count}`);
}
function describeFixes(checked) {
    const [unsplittable] = checked.layers.flatMap(({ plan }) => plan === undefined ? [] : describeUnsplittable(plan));
    const plan = 'the output `plan` and the job summary contain a Dockerfile fragment that splits it';
    if (combineFragments(checked) !== '')
        return unsplittable === undefined ? plan : `${plan}. ${unsplittable}`;
    return unsplittable ?? 'split the instruction that created it into several COPY instructions';
}
/** Returns the fragments of all plans, each with a comment naming its layer. */
function combineFragments({ layers }) {
    return layers
        .flatMap(({ plan }, index) => plan === undefined || plan.fragment === ''
        ? []
        : [
            [
                `# Splits layer ${index + 1}`,
                ...describeRemarks(plan).map(remark => `# ${remark}`),
                plan.fragment,
            ].join('\n'),
        ])
        .join('\n');
}
function annotate({ layers }, { budget, dockerfile }, isFailing, log) {
    if (dockerfile === undefined)
        return;
    const counts = { warn: 0, fail: 0 };
    for (const [index, layer] of layers.entries()) {
        if (layer.verdict === 'pass' || layer.lines === undefined)
            continue;
        if (++counts[layer.verdict] > maxAnnotations)
            continue;
        const lines = {
            file: dockerfile,
            startLine: layer.lines.startLine,
            endLine: layer.lines.endLine,
        };
        const limit = layer.verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize;
        const message = `This instruction creates layer ${index + 1}, which has ${(0,units/* formatSize */.Xq)((0,layer_verdict/* layerSize */.zY)(layer, budget.measure))}: over the limit of ${(0,units/* formatSize */.Xq)(limit)}${largestIn(layer)}`;
        if (isFailing && layer.verdict === 'fail')
            log.error(message, lines);
        else
            log.warning(message, lines);
    }
}
function largestIn({ analysis }) {
    const largest = analysis?.directories
        .slice(0, 3)
        .map(({ path, contentSize }) => `${path || '/'} (${(0,units/* formatSize */.Xq)(contentSize)})`);
    return largest === undefined || largest.length === 0
        ? ''
        : `. Its largest directories: ${largest.join(', ')}`;
}


/***/ }),

/***/ 33110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ familyStem)
/* harmony export */ });
/**
 * Prefix that files of one family share: `libvtk` for `libvtkCommonCore-9.3.so.1`, `libLLVM` for `libLLVM.so.19.1`,
 * `numpy` for `numpy-2.2.dist-info`. It depends only on the name, so other files cannot change it.
 */
function familyStem(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    if (library !== undefined)
        return library;
    const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
    return word;
}


/***/ }),

/***/ 33490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildTree),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4750);
/* harmony import */ var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42675);
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17406);
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
/* harmony import */ var _written_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86017);





/** Maximum number of hard links that are followed to a file. */
const maxLinks = 40;
/**
 * Builds the tree of a layer. If several entries have the same path, the last one counts, as when a tar is unpacked.
 */
function buildTree(entries) {
    const byPath = new Map();
    const whiteouts = [];
    for (const entry of entries) {
        if ((0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhiteout */ .E)(entry.path))
            whiteouts.push(entry.path);
        else
            byPath.set(entry.path, entry);
    }
    // A tar path may pass through a link (`lib -> usr/lib`, then `lib/x`); when unpacked, the file is at the link's
    // target.
    const places = new _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_2__/* .EntryPlaces */ .t(byPath);
    const nodes = new _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .PathTree */ .W1(newNode);
    for (const entry of byPath.values()) {
        const node = nodes.at(places.resolve(entry.path));
        // If two entries have the same place, the result must not depend on the order of the tar.
        if (node.entry === undefined || node.entry.path < entry.path)
            node.entry = entry;
    }
    measure([...nodes.nodes()]);
    const hardLinks = linkSets(path => nodes.find(places.resolve(path)), byPath);
    return { root: nodes.root, nodes, whiteouts: whiteouts.sort(compare), hardLinks };
}
/** Compares by code units, so that the locale does not affect a plan. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function newNode(path, parent) {
    const sizes = { ownSize: 0, parentSize: 0, totalSize: 0, entries: 0 };
    const node = { name: (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(path), path, parent, children: [], entry: undefined, ...sizes };
    parent?.children.push(node);
    return node;
}
/** @param nodes parents before their children. */
function measure(nodes) {
    for (const node of nodes) {
        const { parent, entry, path, children } = node;
        node.ownSize = (0,_written_size_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenSize */ .b)(entry ?? { path, type: 'directory', size: 0 });
        node.totalSize = node.ownSize;
        node.entries = entry === undefined ? 0 : 1;
        node.parentSize = parent?.parent === undefined ? 0 : parent.parentSize + parent.ownSize;
        children.sort((a, b) => compare(a.name, b.name));
    }
    for (const { parent, totalSize, entries } of nodes.toReversed()) {
        if (parent === undefined)
            continue;
        parent.totalSize += totalSize;
        parent.entries += entries;
    }
}
function linkSets(findNode, byPath) {
    const sets = new Map();
    for (const entry of byPath.values()) {
        if (entry.type !== 'hardlink')
            continue;
        const first = linkOrigin(entry, byPath);
        const set = sets.get(first) ?? new Set();
        for (const path of [first, entry.path]) {
            const node = findNode(path);
            if (node !== undefined)
                set.add(node);
        }
        sets.set(first, set);
    }
    const found = [...sets.values()].filter(set => set.size > 1);
    const compareNodes = (a, b) => compare(a?.path ?? '', b?.path ?? '');
    // Sorted, because plans name members of these sets and must not depend on the order of the tar.
    return found.map(set => [...set].sort(compareNodes)).sort(([a], [b]) => compareNodes(a, b));
}
/** Returns the path of the file that a hard link refers to, which may itself point to a link. */
function linkOrigin(entry, byPath) {
    let current = entry;
    for (let follows = 0; follows < maxLinks && current.type === 'hardlink'; follows += 1) {
        const target = (0,_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(current.linkTarget ?? '');
        const next = byPath.get(target);
        if (next === undefined || next === current)
            return target;
        current = next;
    }
    return current.path;
}


/***/ }),

/***/ 86017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ endOfTar),
/* harmony export */   b: () => (/* binding */ writtenSize)
/* harmony export */ });
const block = 512;
const ustarName = 100;
const ustarId = 0o7777777;
const ustarSize = 0o77777777777;
/** Bytes after the last entry of a tar. */
const endOfTar = 2 * block;
/**
 * Maximum bytes of an entry in a layer written by BuildKit, including pax headers for values that do not fit the ustar
 * header. Never less than its current size. Source: containerd, pkg/archive/tar.go; Go, archive/tar,
 * Header.allowedFormats.
 */
function writtenSize(entry) {
    const records = extendedHeader(entry);
    const extended = records === 0 ? 0 : block + padded(records);
    const content = entry.type === 'file' ? padded(entry.size) : 0;
    return Math.max(entry.tarSize ?? 0, extended + block + content);
}
function extendedHeader({ path, type, size, uid = 0, gid = 0, linkTarget, xattrs }) {
    const name = type === 'directory' ? `${path}/` : path;
    const records = [];
    if (needsRecord(name))
        records.push(['path', name]);
    if (linkTarget !== undefined && needsRecord(linkTarget))
        records.push(['linkpath', linkTarget]);
    if (uid > ustarId)
        records.push(['uid', String(uid)]);
    if (gid > ustarId)
        records.push(['gid', String(gid)]);
    if (size > ustarSize)
        records.push(['size', String(size)]);
    for (const [key, value] of xattrs ?? [])
        records.push([`SCHILY.xattr.${key}`, value]);
    return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0);
}
function needsRecord(name) {
    return name.length > ustarName || Buffer.byteLength(name) > name.length;
}
/** Length of a record `LENGTH KEY=VALUE\n`, where `LENGTH` includes its own digits. */
function recordLength(key, value) {
    const bodyLength = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    const digits = String(bodyLength).length;
    return bodyLength + String(bodyLength + digits).length;
}
function padded(bytes) {
    return Math.ceil(bytes / block) * block;
}


/***/ }),

/***/ 71102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ streamLayer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/verify-stream.js
var verify_stream = __webpack_require__(10654);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/tar/build-entry.js
var build_entry = __webpack_require__(64753);
// EXTERNAL MODULE: ./build/tar/byte-text.js
var byte_text = __webpack_require__(82610);
// EXTERNAL MODULE: ./build/tar/header-block.js + 1 modules
var header_block = __webpack_require__(50716);
// EXTERNAL MODULE: ./build/tar/pax-records.js
var pax_records = __webpack_require__(83566);
;// CONCATENATED MODULE: ./build/tar/tar-scanner.js





/**
 * Maximum extended header size in bytes. Larger ones are malicious: Linux allows 4096 bytes in a path and 64 KiB in an
 * attribute.
 */
const maxExtensionSize = 2 ** 20;
/** Maximum number of extended headers per entry. Usually there are at most four: long name, long link, records and global records. */
const maxExtensions = 16;
const noExtensions = { longName: undefined, longLink: undefined, records: pax_records/* noRecords */.KC };
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
    #partial = Buffer.alloc(header_block/* blockSize */.L6);
    #filled = 0;
    #position = 0;
    #skip = 0;
    #padding = 0;
    #collected;
    #sparse;
    #entryStart = 0;
    #extensions = noExtensions;
    #extensionCount = 0;
    #globals = pax_records/* noRecords */.KC;
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
        if (this.#filled === 0 && remaining >= header_block/* blockSize */.L6) {
            this.#readBlock(bytes.subarray(offset, offset + header_block/* blockSize */.L6), this.#position);
            return header_block/* blockSize */.L6;
        }
        const step = bytes.copy(this.#partial, this.#filled, offset, offset + Math.min(header_block/* blockSize */.L6 - this.#filled, remaining));
        this.#filled += step;
        if (this.#filled === header_block/* blockSize */.L6) {
            this.#filled = 0;
            this.#readBlock(this.#partial, this.#position + step - header_block/* blockSize */.L6);
        }
        return step;
    }
    #readBlock(block, start) {
        if (this.#sparse !== undefined) {
            if (!(0,header_block/* isSparseMapExtended */.eK)(block))
                this.#finishEntry(this.#sparse, start + header_block/* blockSize */.L6);
            return;
        }
        const header = this.#explain(start, () => (0,header_block/* readHeaderBlock */.Hl)(block));
        if (header === undefined) {
            this.#readZeros(start);
            return;
        }
        if (this.#zeroBlocks > 0)
            throw this.#failure(start, 'a single block of zeros precedes this header');
        if (this.#extensionCount === 0)
            this.#entryStart = start;
        if ((0,header_block/* isExtension */.o)(header))
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
        this.#skip = (0,build_entry/* inBlocks */.Qf)(bytes.length) - bytes.length;
        this.#padding = 0;
        if (flag === 'L') {
            this.#extensions = { ...this.#extensions, longName: (0,byte_text/* decodeTerminated */.I)(bytes, 0, bytes.length) };
        }
        else if (flag === 'K') {
            this.#extensions = { ...this.#extensions, longLink: (0,byte_text/* decodeTerminated */.I)(bytes, 0, bytes.length) };
        }
        else {
            const records = this.#explain(end - bytes.length, () => (0,pax_records/* parsePaxRecords */.vZ)(bytes));
            if (flag === 'g')
                this.#keepGlobals(records, end - bytes.length);
            else
                this.#extensions = { ...this.#extensions, records };
        }
    }
    #keepGlobals(records, start) {
        this.#globals = (0,pax_records/* mergeRecords */.PI)(this.#globals, records);
        let length = 0;
        for (const [keyword, value] of this.#globals)
            length += keyword.length + value.length;
        if (length > maxExtensionSize)
            throw this.#failure(start, `global extended headers contain more than ${maxExtensionSize} bytes`);
    }
    #beginEntry(header, block, start) {
        const { records } = this.#extensions;
        this.#extensions = { ...this.#extensions, records: (0,pax_records/* mergeRecords */.PI)(this.#globals, records) };
        const stored = this.#explain(start, () => (0,build_entry/* storedSize */.dh)(header, this.#extensions));
        if (header.flag !== 'S') {
            this.#finishEntry({ header, stored, realSize: undefined }, start + header_block/* blockSize */.L6);
            return;
        }
        const { realSize, isExtended } = this.#explain(start, () => (0,header_block/* readSparseHeader */.y0)(block));
        this.#sparse = { header, stored, realSize };
        if (!isExtended)
            this.#finishEntry(this.#sparse, start + header_block/* blockSize */.L6);
    }
    #finishEntry({ header, stored, realSize }, end) {
        const tarSize = end - this.#entryStart + (0,build_entry/* inBlocks */.Qf)(stored);
        const entry = this.#explain(this.#entryStart, () => (0,build_entry/* buildEntry */.Jo)(header, this.#extensions, tarSize, realSize));
        this.#skip = (0,build_entry/* inBlocks */.Qf)(stored);
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

// EXTERNAL MODULE: ./build/layers/assert-no-bomb.js
var assert_no_bomb = __webpack_require__(62882);
// EXTERNAL MODULE: ./build/layers/content-size.js
var content_size = __webpack_require__(61122);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
        contentSize += (0,content_size/* entryContentSize */.v)(entry);
        entryCount += 1;
        onEntry?.(entry);
    }, label, chooseContent);
    const checkDiffId = diffIdCheck(compression, diffId, label);
    const verify = compression === 'none' || isDigestVerified ? verify_stream/* verifyStream */.u : verify_stream/* verifyLength */.M;
    const verified = verify(await source.openBlob(descriptor), descriptor, label);
    await inflate(onProgress === undefined ? verified : reportProgress(verified, onProgress), compression, chunk => {
        checkDiffId.update(chunk);
        scanner.push(chunk);
        (0,assert_no_bomb/* assertNoBomb */.E)(scanner.bytesSeen, descriptor.size, label);
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
    const compression = (0,media_types/* layerCompression */.AH)(mediaType);
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


/***/ }),

/***/ 27991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ StreamProgress)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

/** Milliseconds between two log lines. Shorter streams log nothing. */
const interval = 3_000;
/** Logs the progress, rate and remaining time of parallel streams. */
class StreamProgress {
    #log;
    #activity;
    #streams = new Map();
    #start = Date.now();
    #last = Date.now();
    /** @param activity purpose of the streams, such as `reading IMAGE`. */
    constructor(log, activity) {
        this.#log = log;
        this.#activity = activity;
    }
    onBytes(stream, done, size) {
        this.#streams.set(stream, { done, size });
        const now = Date.now();
        if (now - this.#last < interval)
            return;
        this.#last = now;
        const streams = [...this.#streams.values()];
        const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0);
        const total = streams.reduce((bytes, stream) => bytes + stream.size, 0);
        const rate = sum / ((now - this.#start) / 1000);
        const remaining = sum === 0 ? 'unknown time' : `${Math.ceil((total - sum) / rate)} s`;
        this.#log.info(`${this.#activity}: ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(sum)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(rate)}/s, ${remaining} left`);
    }
}


/***/ }),

/***/ 83360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ maxSmallFileSize),
/* harmony export */   d7: () => (/* binding */ openBlobs),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98882);



/** Maximum size in bytes of an image's config and of the JSON files in an archive. */
const maxSmallFileSize = 16 * 2 ** 20;
/**
 * Returns the blob methods of an image source that reads from files.
 *
 * @param blobPath returns the file of a blob; undefined if there is none.
 * @param name name of the image in messages.
 */
function openBlobs(tree, blobPath, name) {
    const locateBlob = (descriptor) => locate(tree, blobPath(descriptor.digest), descriptor, name);
    return {
        readBlob: async (descriptor) => {
            await locateBlob(descriptor);
            return readVerified(tree, { path: blobPath(descriptor.digest), digest: descriptor.digest }, maxSmallFileSize, name);
        },
        openBlob: async (descriptor) => tree.read(await locateBlob(descriptor), 0, descriptor.size),
        readRange: async (descriptor, start, length) => {
            const path = await locateBlob(descriptor);
            if (start + length > descriptor.size)
                return undefined;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/**
 * Reads a blob and verifies its digest.
 *
 * @throws Error that names the image and blob if it is missing, larger than `maxSize` or has a different digest.
 */
async function readVerified(tree, { path, digest }, maxSize, name) {
    const label = `blob ${digest} of ${name}`;
    const bytes = path === undefined ? undefined : await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmall */ .o5)(tree, path, maxSize, label);
    if (bytes === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', missing(digest, name));
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(bytes) !== digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has content that does not match its digest: save the image again`);
    return bytes;
}
async function locate(tree, path, { digest, size }, name) {
    const actualSize = path === undefined ? undefined : await tree.size(path);
    if (path === undefined || actualSize === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', missing(digest, name));
    const label = `blob ${digest} of ${name}`;
    if (actualSize < size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} is truncated: ${actualSize} of ${size} bytes. Save the image again`);
    if (actualSize > size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has ${actualSize} bytes, but its manifest states ${size}: save the image again`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or contains only the image of another platform. Save the image again`;
}


/***/ }),

/***/ 22206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openDockerArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/image-config.js + 1 modules
var image_config = __webpack_require__(34093);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/layout/blob-store.js
var blob_store = __webpack_require__(83360);
// EXTERNAL MODULE: ./build/layout/file-tree.js
var file_tree = __webpack_require__(98882);
// EXTERNAL MODULE: ./build/layout/layout-index.js
var layout_index = __webpack_require__(96404);
;// CONCATENATED MODULE: ./build/layout/classic-archive.js










const listFile = 'manifest.json';
const listSchema = valibot/* array */.YO(valibot/* object */.Ik({ Config: valibot/* string */.Yj(), RepoTags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []), Layers: valibot/* array */.YO(valibot/* string */.Yj()) }));
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar';
/**
 * Returns a source for the image in a classic `docker save` archive: manifest.json, a config and one tar per layer. The
 * archive has no registry manifest, so one is created from the digests of its files.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error that names the archive if it does not contain exactly one complete image.
 */
async function classicArchive(tree, name) {
    const entry = await readEntry(tree, name);
    const config = await readConfig(tree, entry.Config, name);
    const layers = await describeLayers(tree, entry.Layers, config.diffIds, name);
    const stored = makeManifest(config.stored.descriptor, layers);
    const paths = new Map([config.stored, ...layers].map(({ descriptor, path }) => [descriptor.digest, path]));
    return {
        name,
        isLocal: true,
        readManifest: async (digest = stored.digest) => {
            if (digest !== stored.digest)
                throw new user_error/* UserError */.yo('image-damaged', `${name} has no manifest ${digest}: save the image again`);
            return stored;
        },
        ...(0,blob_store/* openBlobs */.d7)(tree, digest => paths.get(digest), name),
    };
}
async function readEntry(tree, name) {
    const label = `${listFile} of ${name}`;
    const bytes = await (0,file_tree/* readSmall */.o5)(tree, listFile, blob_store/* maxSmallFileSize */.Ly, label);
    if (bytes === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an archive of \`docker save\`: it has no ${listFile}. Check the path, or save the image again`);
    }
    const [entry, ...others] = (0,json/* parseJson */.q)(listSchema, bytes, label);
    if (entry === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} contains no image: save it again with one image`);
    if (others.length > 0) {
        const names = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
        throw new user_error/* UserError */.yo('unsupported-image', (0,layout_index/* severalImages */.V)(name, names));
    }
    return entry;
}
async function readConfig(tree, path, name) {
    const label = `the config of ${name}`;
    const bytes = await (0,file_tree/* readSmall */.o5)(tree, path, blob_store/* maxSmallFileSize */.Ly, label);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, its config: it is incomplete. Save the image again`);
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    // The file name contains the digest, the only value in this format to compare with.
    const [expectedHex] = /[0-9a-f]{64}/.exec(path) ?? [];
    if (expectedHex !== undefined && expectedHex !== (0,oci_digest/* digestHex */.sU)(digest)) {
        throw new user_error/* UserError */.yo('image-damaged', `${label} has content that does not match its name, ${path}: save the image again`);
    }
    const { diffIds } = (0,image_config/* parseImageConfig */.F)(bytes, label);
    const descriptor = { mediaType: configType, digest, size: bytes.length };
    return { stored: { descriptor, path }, diffIds };
}
async function describeLayers(tree, files, diffIds, name) {
    if (files.length !== diffIds.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${name} is inconsistent: it has ${files.length} layers, its config ${diffIds.length}. Save the image again`);
    }
    const layers = [];
    for (const [index, path] of files.entries()) {
        const diffId = diffIds[index];
        const size = await tree.size(path);
        if (size === undefined || diffId === undefined) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete. Save the image again`);
        }
        const descriptor = (await isGzip(tree, path, size))
            ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
            : { mediaType: layerType, digest: diffId, size };
        layers.push({ descriptor, path });
    }
    return layers;
}
/** Detects gzip. Docker writes plain tars, whose digests are in the config; kaniko and others compress them. */
async function isGzip(tree, path, size) {
    for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
        return first === 0x1f && second === 0x8b;
    }
    return false;
}
async function hashFile(tree, path, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of tree.read(path, 0, size))
        hash.update(chunk);
    return (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
}
function makeManifest(config, layers) {
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* dockerManifest */.kh,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { bytes, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), mediaType: media_types/* dockerManifest */.kh };
}

// EXTERNAL MODULE: ./build/layout/layout-source.js
var layout_source = __webpack_require__(49195);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/layout/tar-index.js




const block = 512;
/** Maximum number of members, against malicious archives. An image archive has only a few per layer. */
const maxMembers = 100_000;
const maxExtensionSize = 2 ** 20;
const maxLinks = 8;
/**
 * Indexes an archive from its headers, so that members can be read without unpacking it.
 *
 * @throws Error that names `name` if it is not a tar archive, or is damaged or truncated.
 */
async function indexTar(path, name) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        return archiveTree(path, await readMembers(file, size, name));
    }
    finally {
        await file.close();
    }
}
function archiveTree(archive, members) {
    const find = (path) => resolveMember(members, path);
    return {
        size: async (path) => find(path)?.size,
        read: (path, start, end) => {
            const member = find(path);
            if (member === undefined)
                throw new user_error/* UserError */.yo('image-damaged', `${archive} has no member ${path}`);
            return (0,file_tree/* readSpan */.F2)(archive, member.offset + start, member.offset + Math.min(end, member.size));
        },
    };
}
/** Resolves links in the archive's index, never on disk. */
function resolveMember(members, path) {
    let current = normalize(path);
    for (let links = 0; links <= maxLinks; links++) {
        const member = members.get(current);
        if (member?.kind !== 'link')
            return member;
        current = member.target;
    }
    return undefined;
}
async function readMembers(file, end, name) {
    const members = new Map();
    let extension = {};
    let position = 0;
    for (let count = 0; position < end; count++) {
        if (count > maxMembers)
            throw new user_error/* UserError */.yo('image-damaged', `${name} has more than ${maxMembers} members: expected the archive of one image`);
        const bytes = await readExactly(file, position, block, name);
        if (bytes.every(byte => byte === 0))
            break;
        const header = parseHeader(bytes, position, name);
        const offset = position + block;
        const size = contentSize(header, extension);
        const next = offset + Math.ceil(size / block) * block;
        if (!Number.isSafeInteger(next))
            throw new user_error/* UserError */.yo('image-damaged', damaged(name, position));
        if (offset + size > end) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} is truncated: a member ends at byte ${offset + size}, the file at ${end}. Save the image again`);
        }
        if (header.isExtension) {
            extension = { ...extension, ...(await readExtension(file, { type: header.type, offset, size }, name)) };
        }
        else {
            addMember(members, { ...header, ...extendedFields(extension), size }, offset);
            extension = {};
        }
        position = next;
    }
    return members;
}
/** Returns the size of a member's content. Links, devices and directories have none, regardless of their size field. */
function contentSize({ type, size, isExtension }, extension) {
    if (/[1-6]/.test(type))
        return 0;
    return isExtension ? size : (extendedSize(extension) ?? size);
}
/** Returns NaN for an invalid size; the archive is then reported as damaged. */
function extendedSize({ size }) {
    if (size === undefined)
        return undefined;
    return /^\d+$/.test(size) ? Number(size) : Number.NaN;
}
function extendedFields({ path, linkpath }) {
    return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) };
}
function addMember(members, { path, link, type, size }, offset) {
    const key = normalize(path);
    if (type === '0' || type === '\0' || type === '7')
        members.set(key, { kind: 'file', offset, size });
    if (type === '1')
        members.set(key, { kind: 'link', target: normalize(link) });
    if (type === '2')
        members.set(key, { kind: 'link', target: normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(key), link)) });
}
function parseHeader(bytes, offset, name) {
    const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
    // The checksum is computed with its own eight bytes set to spaces.
    if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
        throw new user_error/* UserError */.yo('unsupported-image', offset === 0
            ? `${name} is not a tar archive: expected a file written by \`docker save\``
            : damaged(name, offset));
    }
    const type = String.fromCharCode(bytes[156] ?? 0);
    const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = hasPrefix ? readText(bytes.subarray(345, 500)) : '';
    const fileName = readText(bytes.subarray(0, 100));
    const size = parseNumber(bytes.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new user_error/* UserError */.yo('image-damaged', damaged(name, offset));
    return {
        path: prefix === '' ? fileName : `${prefix}/${fileName}`,
        link: readText(bytes.subarray(157, 257)),
        type,
        size,
        isExtension: /[xgLK]/.test(type),
    };
}
async function readExtension(file, { type, offset, size }, name) {
    if (size > maxExtensionSize)
        throw new user_error/* UserError */.yo('image-damaged', `${name} has an extended header of ${size} bytes, over the limit of ${maxExtensionSize}: save the image again`);
    const bytes = await readExactly(file, offset, size, name);
    if (type === 'L')
        return { path: readText(bytes) };
    if (type === 'K')
        return { linkpath: readText(bytes) };
    return type === 'x' ? parsePax(bytes) : {};
}
/** Parses records of the form `LENGTH key=value\n`, where LENGTH is the size of the whole record in bytes. */
function parsePax(bytes) {
    const fields = {};
    for (let offset = 0; offset < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', offset, offset + 20), 10);
        if (!(length > 0))
            break;
        const record = bytes.toString('utf8', offset, offset + length - 1);
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        if (key === 'path' || key === 'linkpath' || key === 'size')
            fields[key] = value;
        offset += length;
    }
    return fields;
}
async function readExactly(file, offset, length, name) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new user_error/* UserError */.yo('image-damaged', `${name} is truncated within the header at byte ${offset}. Save the image again`);
    return buffer;
}
/** Parses octal digits or, if the first bit is set, a base-256 number. */
function parseNumber(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return Number.parseInt(readText(field).trim() || '0', 8);
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
function readText(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function normalize(path) {
    return external_node_path_.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '');
}
function damaged(name, offset) {
    return `${name} is damaged: there is no tar header at byte ${offset}. Save the image again`;
}

;// CONCATENATED MODULE: ./build/layout/docker-archive-source.js






const compressions = [
    { magic: '1f8b', program: 'gunzip' },
    { magic: '28b52ffd', program: 'unzstd' },
    { magic: 'fd377a585a00', program: 'unxz' },
    { magic: '425a68', program: 'bunzip2' },
];
/**
 * Opens an archive written by `docker save`, either in the classic format or, since Docker 25, as an image layout in a
 * tar. Layers are read in place, without unpacking the archive.
 *
 * @param name name in messages, if it differs from the file that the user specified.
 * @throws Error that names the file if it is missing, not a file, compressed or damaged, or does not contain exactly
 *   one image.
 */
async function openDockerArchive(file, name = `docker-archive:${file}`) {
    await assertNotCompressed(file, name);
    const tree = await indexTar(file, name);
    return (await (0,layout_index/* looksLikeLayout */.gW)(tree)) ? (0,layout_source/* layoutSource */.y)(tree, name) : classicArchive(tree, name);
}
async function assertNotCompressed(path, name) {
    const start = await readStart(path, name);
    const found = compressions.find(({ magic }) => start.startsWith(magic));
    if (found !== undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is compressed, and members of a compressed archive cannot be read in place: ${found.program} it first`);
    }
}
/** Returns the first 8 bytes of a file in hexadecimal. */
async function readStart(path, name) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw new user_error/* UserError */.yo('image-file-not-found', error.code === 'ENOENT'
            ? `${name} does not exist: check the path`
            : `${name} cannot be read: ${error.message}`);
    });
    try {
        const found = await file.stat();
        if (found.isDirectory()) {
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
        }
        if (!found.isFile())
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is not a regular file, but random access requires one: copy it to a regular file`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return buffer.toString('hex', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 98882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ readSpan),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   uY: () => (/* binding */ directoryTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);




const chunkSize = 2 ** 20;
function directoryTree(directory) {
    return {
        size: path => fileSize((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)),
        read: (path, start, end) => readSpan((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), start, end),
    };
}
/** Returns the size of a regular file. Other types are ignored because reading a pipe could block. */
async function fileSize(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function* readSpan(path, start, end) {
    // createReadStream cannot express an empty range: its end is inclusive.
    if (end > start)
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: end - 1, highWaterMark: chunkSize });
}
/**
 * Reads a whole file of limited size.
 *
 * @param maxSize maximum size in bytes.
 * @returns undefined if there is no such file.
 * @throws Error that names `label` if it has more than `maxSize` bytes.
 */
async function readSmall(tree, path, maxSize, label) {
    const size = await tree.size(path);
    if (size === undefined)
        return undefined;
    if (size > maxSize)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('image-damaged', `${label} has ${size} bytes, over the limit of ${maxSize}: save the image again`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 96404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ readLayoutRoot),
/* harmony export */   V: () => (/* binding */ severalImages),
/* harmony export */   gW: () => (/* binding */ looksLikeLayout)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96348);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46937);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9000);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98882);










const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorSchema */ .T) });
const markerSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik({ imageLayoutVersion: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj() });
const markerFile = 'oci-layout';
const indexFile = 'index.json';
/** Annotation with the full name in layouts of Docker and containerd, which write only the tag under the OCI key. */
const fullNameKey = 'io.containerd.image.name';
/** Returns whether the files that identify an image layout exist. */
async function looksLikeLayout(tree) {
    return (await tree.size(markerFile)) !== undefined && (await tree.size(indexFile)) !== undefined;
}
/**
 * Reads the root of a layout that contains one image. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the layout if it is not a layout, has an unsupported version, or does not contain exactly
 *   one image.
 */
async function readLayoutRoot(tree, name) {
    const marker = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(tree, markerFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestSize */ .NQ, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} is not an image layout: it has no file "${markerFile}". Check the path`);
    const { imageLayoutVersion } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is supported. Save the image again with a current tool`);
    }
    const bytes = await (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readSmall */ .o5)(tree, indexFile, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestSize */ .NQ, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} is not an image layout: it has no ${indexFile}. Check the path, or save the image again`);
    const { manifests } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isAttestation */ .H3)(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', `${name} contains no image: save it again with one image`);
    // One image with several tags, as written by `docker save name:1 name:2`.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(imageName));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(bytes), mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .ociIndex */ .KP } };
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('unsupported-image', severalImages(name, images.map(image => imageName(image) ?? image.digest)));
}
/**
 * Returns the error message for a source with several images.
 *
 * @param imageNames names or digests of the images.
 */
function severalImages(name, imageNames) {
    const distinct = [...new Set(imageNames)];
    return `${name} contains several images (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .formatList */ .ki)(distinct, 10)}): save only the intended image`;
}
function imageName({ annotations }) {
    return annotations?.[fullNameKey] ?? annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_9__/* .refNameKey */ .G4];
}


/***/ }),

/***/ 49195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   y: () => (/* binding */ layoutSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
/* harmony import */ var _blob_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83360);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98882);
/* harmony import */ var _layout_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96404);








/**
 * Opens an OCI image layout directory that contains one image, for one or more platforms.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the directory if it is not a layout or does not contain exactly one image.
 */
async function openLayout(directory) {
    const name = `oci-layout:${directory}`;
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (stats === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-file-not-found', `${name} does not exist: check the path`);
    if (!stats.isDirectory()) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('image-file-not-found', `${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
    }
    const source = await layoutSource((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryTree */ .uY)(directory), name);
    return { ...source, directory, blobPath: digest => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, layoutBlobPath(digest)) };
}
/** Returns a source for the image of a layout, in a directory or an archive. */
async function layoutSource(tree, name) {
    const root = await (0,_layout_index_js__WEBPACK_IMPORTED_MODULE_7__/* .readLayoutRoot */ .Fp)(tree, name);
    const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest;
    const readManifest = async (digest = rootDigest) => {
        if (digest === rootDigest && root.kind === 'index')
            return root.stored;
        const bytes = await (0,_blob_store_js__WEBPACK_IMPORTED_MODULE_5__/* .readVerified */ .xu)(tree, { path: layoutBlobPath(digest), digest }, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .maxManifestSize */ .NQ, name);
        const isRoot = digest === rootDigest && root.kind === 'descriptor';
        return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined };
    };
    return { name, isLocal: true, readManifest, ...(0,_blob_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openBlobs */ .d7)(tree, layoutBlobPath, name) };
}
function layoutBlobPath(digest) {
    return `blobs/sha256/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestHex */ .sU)(digest)}`;
}


/***/ }),

/***/ 96348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ packagesKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   OZ: () => (/* binding */ ingredientsKey),
/* harmony export */   QY: () => (/* binding */ baseNameKey),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _$: () => (/* binding */ splitKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   g0: () => (/* binding */ ownKeyPrefix),
/* harmony export */   hX: () => (/* binding */ revisionCheckKey),
/* harmony export */   nq: () => (/* binding */ baseDigestKey),
/* harmony export */   vc: () => (/* binding */ checksKey),
/* harmony export */   zY: () => (/* binding */ buildSecondsKey)
/* harmony export */ });
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


/***/ }),

/***/ 46937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ descriptorSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);


const digestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie(text => typeof text === 'string' && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({ os: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), architecture: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), variant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj()) }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(),
    digest: digestSchema,
    size: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Ww(0)),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())),
    platform: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(platformSchema),
    urls: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj())),
});


/***/ }),

/***/ 34093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseImageConfig)
});

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
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
var digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
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


/***/ }),

/***/ 44663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ imageOrigin)
/* harmony export */ });
/* unused harmony export revisionCheck */
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        // An empty label keeps an image from inheriting the revision of its base image.
        revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7] || undefined,
        ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .refNameKey */ .G4],
        source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt],
    };
}
/** Returns the shell command that prints the commit that the image contains, from its label; undefined if it has none. */
function revisionCheck({ config }) {
    return config.labels[revisionCheckKey] || undefined;
}


/***/ }),

/***/ 93579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ layerName)
/* harmony export */ });
/** Returns the name of a layer in messages: `layer 2 of 5 of ghcr.io/owner/name:tag`. @param index 0-based. */
function layerName(image, index, count) {
    return `layer ${index + 1} of ${count} of ${image}`;
}


/***/ }),

/***/ 95669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   NQ: () => (/* binding */ maxManifestSize),
/* harmony export */   Ng: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46937);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54566);





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()), {});
const headerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai(), mediaType: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const layers = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T)), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd(list => list ?? []));
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ config: _descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T, layers, annotations });
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .T) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestMediaTypes */ .$P.includes(declared)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexMediaType */ .$$)(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociIndex */ .KP, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ociManifest */ .F7, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__.is(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ manifests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}


/***/ }),

/***/ 54566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ isIndexMediaType),
/* harmony export */   $P: () => (/* binding */ manifestMediaTypes),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   F7: () => (/* binding */ ociManifest),
/* harmony export */   KP: () => (/* binding */ ociIndex),
/* harmony export */   kh: () => (/* binding */ dockerManifest)
/* harmony export */ });
/* unused harmony export dockerList */
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


/***/ }),

/***/ 77148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   NR: () => (/* binding */ readPlatformManifest),
/* harmony export */   XM: () => (/* binding */ completeImage)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);




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
    const rootManifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
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
    if (!(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isForPlatform */ .b)(config, platform)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('platform-missing', `${source.name} is an image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(config)}, not for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}: ` +
            `build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageConfig */ .F)(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType, `the ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .isForPlatform */ .b)(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(image.platform) : 'unnamed'))
            .join(', ');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('platform-missing', `${name} has no image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)} (available: ${offered || 'none'}): build it with --platform ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlatform */ .Bq)(platform)}`);
    }
    return chosen;
}


/***/ }),

/***/ 10654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verifyLength),
/* harmony export */   u: () => (/* binding */ verifyStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/**
 * Yields chunks unchanged while verifying their length and digest.
 *
 * @throws Error that names `label` if the length or, after the last chunk, the digest does not match the descriptor.
 */
async function* verifyStream(chunks, descriptor, label) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of verifyLength(chunks, descriptor, label)) {
        hash.update(chunk);
        yield chunk;
    }
    if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has content that does not match its digest: build the image again`);
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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} is longer than the ${size} bytes in its descriptor: build the image again`);
        yield chunk;
    }
    if (received < size)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${label} is truncated: ${received} of ${size} bytes. Build the image again`);
}


/***/ }),

/***/ 44677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pv: () => (/* binding */ withCleanUp),
/* harmony export */   v$: () => (/* binding */ CommandNotFoundError),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

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
class CommandNotFoundError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
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


/***/ }),

/***/ 92917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requireOrigins)
/* harmony export */ });
/* unused harmony export findOrigins */
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9000);
/* harmony import */ var _provenance_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92414);





/** Verifies all signed provenance of a digest. One digest has several origins if builds of several refs produced it. */
async function findOrigins(digest, { repository, signerWorkflow }, services) {
    const [source, bundles, verify] = await Promise.all([
        services.readSource(repository),
        services.listBundles(repository, digest),
        services.openVerifier(),
    ]);
    const trusted = { ...source, signerWorkflow };
    const origins = [];
    const rejections = [];
    for (const bundle of bundles) {
        try {
            origins.push((0,_provenance_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyProvenance */ .T)(verify(bundle), digest, trusted));
        }
        catch (error) {
            rejections.push((0,_error_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
        }
    }
    return { origins, rejections };
}
const maxRejectionsNamed = 5;
/**
 * Finds origins as `findOrigins` does, for an image that must have provenance.
 *
 * @throws Error with the reason for each rejected bundle, or that states that there is none.
 */
async function requireOrigins({ name, digest }, settings, services) {
    const { origins, rejections } = await findOrigins(digest, settings, services);
    if (origins.length > 0)
        return origins;
    const source = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(settings.repository);
    if (rejections.length === 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-missing', `${name}: ${source} has no signed provenance for ${digest}. Build it with the workflow of binder-actions, in a job with ` +
            '`id-token: write` and `attestations: write`, or with actions/attest-build-provenance');
    }
    const reasons = rejections.slice(0, maxRejectionsNamed).map(reason => `- ${reason}`);
    const omittedCount = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(rejections.length - maxRejectionsNamed);
    const omitted = omittedCount === '' ? '' : `\n-${omittedCount}`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `${name}: no provenance of ${source} for ${digest} is valid:\n${reasons.join('\n')}${omitted}\nBuild and sign the image again in a workflow of ${source}`);
}


/***/ }),

/***/ 92414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyProvenance),
/* harmony export */   n: () => (/* binding */ gitHubIssuer)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56331);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32103);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27582);




/** Identity provider of workflow runs at github.com. */
const gitHubIssuer = 'https://token.actions.githubusercontent.com';
/**
 * Verifies that a signed statement is about a digest, and that its signer may state the source of the build.
 *
 * @throws Error for the first rule that is violated, with the actual and the expected value.
 */
function verifyProvenance({ certificate, statement }, digest, trusted) {
    if (!statement.subjects.includes(digest))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `it is signed for ${statement.subjects.join(', ') || 'no image'}, not for ${digest}`);
    assertTrustedRepository(certificate, trusted);
    const { source } = statement;
    if (!isSameRepository(source.repository, certificate.repository)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `it states that ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(source.repository)} was built, but it was signed by a workflow of ` +
            (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(certificate.repository));
    }
    assertCommit(source.commit);
    const ref = (0,_refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSourceRef */ ._j)(source.ref);
    assertBuiltRef(certificate, source, trusted);
    assertPullRequest(certificate, ref);
    const { workflow, runUrl, trigger } = certificate;
    return { repository: trusted.repository, ref, revision: source.commit, workflow, runUrl, trigger };
}
function assertTrustedRepository(certificate, trusted) {
    if (certificate.issuer !== gitHubIssuer)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `its signer was identified by ${certificate.issuer}, expected ${gitHubIssuer}`);
    const { repositoryId, ownerId } = certificate;
    if (repositoryId === trusted.repositoryId && ownerId === trusted.ownerId)
        return;
    const expected = `${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(trusted.repository)} (repository ${trusted.repositoryId}, owner ${trusted.ownerId})`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `it was signed by a workflow of ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(certificate.repository)} (repository ${repositoryId}, ` +
        `owner ${ownerId}), expected ${expected}`);
}
/**
 * Asserts that the signer may state the ref it built. The run's own ref and commit are certified by GitHub; anything
 * else is only accepted from the trusted workflow on the default branch, which builds other refs in manual and
 * scheduled runs.
 */
function assertBuiltRef({ workflow, ref, commit }, source, { defaultBranch, signerWorkflow }) {
    const isOwnRef = ref === source.ref;
    const isTrustedSigner = (0,_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s3)(signerWorkflow, workflow);
    if (isTrustedSigner && (isOwnRef || ref === `refs/heads/${defaultBranch}`))
        return;
    if (isOwnRef && commit === source.commit)
        return;
    const runSource = `${ref} at ${commit}`;
    const builtSource = `${source.ref} at ${source.commit}`;
    const signer = isTrustedSigner
        ? 'on a ref other than the default branch'
        : `by ${workflow}, which is not \`signer-workflow\``;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `it states that ${builtSource} was built, but it was signed ${signer}, in a run of ${runSource}`);
}
/** Asserts that a run of a pull request does not present its code as the code of a branch. */
function assertPullRequest({ trigger, ref: runRef }, ref) {
    const isPull = trigger.startsWith('pull_request') || runRef.startsWith('refs/pull/');
    if (!isPull || ref.kind === 'pull')
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `it states that ${ref.full} was built, but it was signed in a run of a pull request (${trigger}, ${runRef})`);
}
function assertCommit(commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('provenance-invalid', `it names the commit ${JSON.stringify(commit)}, which is not a full commit ID`);
}
function isSameRepository(first, second) {
    return (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepositoryName */ .aE)((0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(first), (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(second));
}


/***/ }),

/***/ 30531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   j8: () => (/* binding */ formatStatement),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54627);






/** @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementType = 'https://in-toto.io/Statement/v1';
/** @see https://slsa.dev/spec/v1.0/provenance */
const predicateType = 'https://slsa.dev/provenance/v1';
/** @see https://actions.github.io/buildtypes/workflow/v1 */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** Media type of a statement in a signed envelope. */
const statementMediaType = 'application/vnd.in-toto+json';
/**
 * Formats the statement to sign: SLSA provenance version 1, whose resolved dependency is the source that was *built*.
 * `externalParameters.workflow` names the ref of the run instead, which differs in manual and scheduled runs.
 */
function formatStatement({ image, digest, source, run }) {
    const { repository, ref, commit } = source;
    return JSON.stringify({
        _type: statementType,
        subject: [{ name: image, digest: { sha256: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestHex */ .sU)(digest) } }],
        predicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: { ref: run.ref, repository: repositoryUrl(run.repository), path: run.workflowPath },
                },
                internalParameters: {
                    github: {
                        event_name: run.eventName,
                        repository_id: run.repositoryId,
                        repository_owner_id: run.ownerId,
                        runner_environment: run.runnerEnvironment,
                    },
                },
                resolvedDependencies: [
                    { uri: `git+${repositoryUrl(repository)}@${ref}`, digest: { gitCommit: commit } },
                ],
            },
            runDetails: {
                builder: { id: `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubServer */ .f}/${run.jobWorkflowRef}` },
                metadata: { invocationId: run.runUrl },
            },
        },
    });
}
function repositoryUrl(repository) {
    return `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHubServer */ .f}/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .PZ)(repository)}`;
}
const schema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
    _type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(statementType),
    subject: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({ digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj()) })),
    predicateType: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(predicateType),
    predicate: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
        buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
            buildType: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu(buildType),
            resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik({
                uri: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), ''),
                digest: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .Yj()), {}),
            })),
        }),
    }),
});
/**
 * Parses the payload of a signed envelope.
 *
 * @throws Error if it is not SLSA provenance of a GitHub Actions workflow, or does not name exactly one source.
 */
function parseStatement(payload, mediaType) {
    if (mediaType !== statementMediaType)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('provenance-invalid', `the signed content has the media type ${JSON.stringify(mediaType)}, expected ${statementMediaType}`);
    const { subject, predicate } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, payload, 'the signed statement');
    const sources = predicate.buildDefinition.resolvedDependencies.flatMap(({ uri, digest }) => findSource(uri, digest.gitCommit));
    const [source, ...others] = sources;
    if (source === undefined || others.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('provenance-invalid', `the signed statement names ${sources.length} sources on GitHub, expected 1`);
    return {
        subjects: subject.flatMap(({ digest: { sha256 } }) => /^[0-9a-f]{64}$/.test(sha256 ?? '') ? [`sha256:${sha256}`] : []),
        source,
    };
}
function findSource(uri, commit) {
    const [, repository, ref] = /^git\+https:\/\/github\.com\/([^/@]+\/[^/@]+)@(refs\/.+)$/.exec(uri) ?? [];
    if (repository === undefined || ref === undefined || commit === undefined)
        return [];
    return [{ repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitHubRepository */ .lF)(repository), ref, commit }];
}


/***/ }),

/***/ 83773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   sw: () => (/* binding */ isSameCommit)
/* harmony export */ });
/* unused harmony export parseCommit */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Parses the SHA of a commit. @throws Error if it is not 40 hexadecimal digits. */
function parseCommit(text) {
    if (!isCommit(text))
        throw new UserError('invalid-input', 'expected a commit: 40 hexadecimal digits');
    return text;
}
/** Returns whether a ref is a full commit. */
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** Returns whether a text is a commit, or at least its first 7 digits. */
function isSameCommit(text, commit) {
    return /^[0-9a-f]{7,40}$/.test(text) && commit.startsWith(text);
}


/***/ }),

/***/ 97690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ openBlob),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);




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
            for await (const chunk of (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .withIdleTimeout */ .uR)(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw)
                return;
            await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForRetry */ .fS)(client.retry, attempt, error);
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
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
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
                (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            return undefined;
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
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


/***/ }),

/***/ 55760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   Tf: () => (/* binding */ credentialsFrom),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
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


/***/ }),

/***/ 99275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLogins),
/* harmony export */   M: () => (/* binding */ readDockerLogin)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55760);




// Valibot's own messages include the value, which may be a secret.
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj('expected a string');
const entry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    auth: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
    username: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
    password: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
    identitytoken: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
}, 'expected an object');
const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    auths: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), entry, 'expected an object'), {}),
    credHelpers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), text, 'expected an object'), {}),
    credsStore: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(text),
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
    const { auths, credHelpers, credsStore } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, parseText(content, file), file);
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
    const { auths, credHelpers } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, raw, file);
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('docker-login-unusable', `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
    }
}
function readEntry(registryEntry, label) {
    const { auth, username, password, identitytoken } = registryEntry;
    if (identitytoken)
        return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsFrom */ .Tf)('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper stores the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('docker-login-unusable', `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
    // Some versions of Docker pad the password with NUL bytes.
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialsFrom */ .Tf)(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}


/***/ }),

/***/ 64528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   v: () => (/* binding */ describeErrorResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);



const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
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
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource),
/* harmony export */   J: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31629);
/* harmony import */ var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83125);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44675);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54566);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72394);
/* harmony import */ var _blob_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97690);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64528);










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .openBlob */ .Ym)(client, descriptor, name),
        readRange: (descriptor, start, length) => (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .readRange */ .qX)(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestMediaTypes */ .$P.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            (0,_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelBody */ .r0)(response);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .maxManifestSize */ .NQ, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = (0,_blob_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .describeBlob */ .fs)(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_9__/* .RegistryError */ .g(await client.describeErrorResponse(response, label), response.status);
        const received = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryableError */ .dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes);
    if (actualDigest !== digest)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}


/***/ }),

/***/ 35684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readStoredLogin)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/registry/credentials.js
var credentials = __webpack_require__(55760);
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
        if (!(error instanceof process/* CommandNotFoundError */.v$))
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
    return (0,credentials/* credentialsFrom */.Tf)(output.Username, output.Secret);
}

// EXTERNAL MODULE: ./build/registry/docker-config.js
var docker_config = __webpack_require__(99275);
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
    const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} cannot be read (${error.message}): check its permissions`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = (0,docker_config/* readDockerLogin */.M)(content, registry, file);
    const helperLogin = helper === undefined || runCommand === undefined
        ? undefined
        : await runCredentialHelper(runCommand, helper, helperKey, file);
    return helperLogin ?? stored;
}


/***/ }),

/***/ 60870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ connectAnonymously),
  n8: () => (/* binding */ connectFromRunner),
  _n: () => (/* binding */ dockerConfigDirectory)
});

// UNUSED EXPORTS: connectOnce

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
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
    if (!(0,content_encoding/* isEncoded */.f)(message.headers['content-encoding']))
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
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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

// EXTERNAL MODULE: ./build/http/proxy-fetch.js
var proxy_fetch = __webpack_require__(14216);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(83125);
// EXTERNAL MODULE: ./build/http/deadline.js
var http_deadline = __webpack_require__(40489);
// EXTERNAL MODULE: ./build/http/error-reason.js
var error_reason = __webpack_require__(24048);
// EXTERNAL MODULE: ./build/http/streamed-body.js
var streamed_body = __webpack_require__(22709);
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
    const deadline = new http_deadline/* Deadline */.B(timeout);
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
            throw timeoutError(peer, body, timeout);
        throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer);
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
function timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
}
function requestError(error, peer) {
    return new retry/* RetryableError */.dw(`${peer} cannot be reached: ${(0,error_reason/* errorReason */.j)(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof streamed_body/* UnreadableContentError */.B)
        return cause;
    const reason = (0,error_reason/* errorReason */.j)(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/http/loopback.js
var loopback = __webpack_require__(50356);
;// CONCATENATED MODULE: ./build/registry/api-origin.js

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${(0,loopback/* isLoopback */.U)(registry) ? 'http' : 'https'}://${registry}`;
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

// EXTERNAL MODULE: ./build/registry/credentials.js
var registry_credentials = __webpack_require__(55760);
// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(64528);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(31629);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const maxResponseSize = 2 ** 20;
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
    if ((0,retry/* isRetryableStatus */.PS)(response.status)) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, maxResponseSize, timeouts.idle, label), label);
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
    const deadline = new http_deadline/* Deadline */.B(timeout);
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
            throw new retry/* RetryableError */.dw(message, { maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ });
        }
        throw new retry/* RetryableError */.dw(`${label} cannot be reached: ${(0,error_reason/* errorReason */.j)(error)}`, { cause: error });
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
    const authorization = credentials === undefined ? undefined : (0,registry_credentials/* basicHeader */.mk)(credentials);
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
    if ((0,loopback/* isLoopback */.U)(api.host))
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
        for (const secret of options.credentials === undefined ? [] : (0,registry_credentials/* credentialSecrets */.DJ)(options.credentials))
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
            throw new registry_error/* RegistryError */.g(this.#missingChallengeProblem(header), 401);
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
        const header = credentials === undefined ? undefined : (0,registry_credentials/* basicHeader */.mk)(credentials);
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
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? idle_timeout/* defaultTimeouts */.c0;
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
        return (0,retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,registry_error/* describeErrorResponse */.v)(response, label, {
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
            (0,idle_timeout/* cancelBody */.r0)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,retry/* backoff */.JN)(this.retry, denials), request.signal);
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
        const response = await (0,idle_timeout/* drain */.Ze)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,retry/* isRetryableStatus */.PS)(response.status))
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
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
            (0,idle_timeout/* cancelBody */.r0)(response);
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

// EXTERNAL MODULE: ./build/registry/stored-login.js + 1 modules
var stored_login = __webpack_require__(35684);
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
    const storedLogin = dockerConfigFile === undefined ? undefined : await (0,stored_login/* readStoredLogin */.v)(dockerConfigFile, registry, runCommand);
    return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: ./build/runner/run-on-host.js
var run_on_host = __webpack_require__(67333);
;// CONCATENATED MODULE: ./build/runner/registry-services.js







/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return connect_registry_registryConnector({
        fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, node_fetch_nodeFetch),
        retry: retry/* defaultRetry */.iU,
        dockerConfigFile: (0,external_node_path_.join)(dockerConfigDirectory(env), 'config.json'),
        runCommand: (0,run_on_host/* runOnHost */.l)(env),
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
    return connect_registry_registryConnector({ fetch: (0,proxy_fetch/* proxyFetch */.Z)(env, node_fetch_nodeFetch), retry: retry/* defaultRetry */.iU });
}


/***/ }),

/***/ 67333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runOnHost)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44677);
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79107);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76251);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7464);





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
    return (0,_interruption_js__WEBPACK_IMPORTED_MODULE_4__/* .wasInterrupted */ .WE)() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new _escape_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFilter */ .o(output);
    const options = {
        ignoreReturnCode: true,
        env,
        outStream,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41955));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFoundError */ .v$(command.file);
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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .excludeFromTermination */ .r9)(child);
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
                (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .terminateTree */ .wX)(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new _process_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFoundError */ .v$(file) : error);
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


/***/ }),

/***/ 79709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ publicInstance),
/* harmony export */   L: () => (/* binding */ parseInstance)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);


/** @see https://docs.sigstore.dev/about/public-good-instance/ */
const publicInstance = {
    mirror: 'https://tuf-repo-cdn.sigstore.dev',
    root: undefined,
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
};
const address = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6(text => /^https?:\/\/[^\s]+$/.test(text), 'expected a URL'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(text => text.replace(/(?<!\/)\/+$/, '')));
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re({
    mirror: address,
    root: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        signed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu('root') }),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()),
    }),
    fulcio: address,
    rekor: address,
});
/**
 * Parses the file that the input `trust-root` specifies.
 *
 * @param label name of the file in messages.
 * @throws Error that names the missing or malformed field.
 */
function parseInstance(bytes, label) {
    const { root, ...addresses } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, bytes, label);
    return { ...addresses, root: new TextEncoder().encode(JSON.stringify(root)) };
}


/***/ }),

/***/ 64753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ buildEntry),
/* harmony export */   Qf: () => (/* binding */ inBlocks),
/* harmony export */   dh: () => (/* binding */ storedSize)
/* harmony export */ });
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
/* harmony import */ var _header_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50716);
/* harmony import */ var _pax_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83566);



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
    return typesWithoutContent.has(flag) ? 0 : ((0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'size') ?? size);
}
/** Rounds a length up to whole blocks. */
function inBlocks(size) {
    return Math.ceil(size / _header_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6) * _header_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blockSize */ .L6;
}
/**
 * Builds an entry from its headers. Unspecified types count as files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize size including holes of a sparse file in the old GNU format.
 * @throws Error that states the reason but not the position.
 */
function buildEntry(header, extensions, tarSize, realSize) {
    const { records, longName, longLink } = extensions;
    const name = longName ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textRecord */ .t1)(records, 'GNU.sparse.name') ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textRecord */ .t1)(records, 'path') ?? header.name;
    const isOldDirectory = header.flag === '\0' && name.endsWith('/');
    const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file');
    const isLink = type === 'symlink' || type === 'hardlink';
    return {
        path: (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(name),
        type,
        size: type === 'file' ? (realSize ?? sparseSize(records) ?? storedSize(header, extensions)) : 0,
        tarSize,
        mode: header.mode,
        uid: (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'uid') ?? header.uid,
        gid: (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'gid') ?? header.gid,
        mtime: (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .timeRecord */ .NI)(records, 'mtime') ?? header.mtime,
        linkTarget: isLink ? (longLink ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .textRecord */ .t1)(records, 'linkpath') ?? header.linkName) : undefined,
        xattrs: records.size === 0 ? noXattrs : (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readXattrs */ .lO)(records),
    };
}
/**
 * Returns the size including holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in format 1.0, `size` in
 * 0.0 and 0.1.
 */
function sparseSize(records) {
    return (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'GNU.sparse.realsize') ?? (0,_pax_records_js__WEBPACK_IMPORTED_MODULE_1__/* .integerRecord */ .cl)(records, 'GNU.sparse.size');
}


/***/ }),

/***/ 82610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decodeTerminated),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
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


/***/ }),

/***/ 4750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
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


/***/ }),

/***/ 42675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks),
/* harmony export */   t: () => (/* binding */ EntryPlaces)
/* harmony export */ });
/* harmony import */ var _path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);

const maxLinks = 40;
/**
 * Resolves symbolic links in a path, such as `lib/x` where `lib -> usr/lib`; never above the root. A path without an
 * entry is returned unchanged, and link cycles are abandoned after a fixed number of links.
 */
function followLinks(path, byPath) {
    // In reverse order, so that taking the next segment does not copy the others.
    const segments = path.split('/').reverse();
    let resolved = '';
    let links = 0;
    for (let name = segments.pop(); name !== undefined; name = segments.pop()) {
        const next = step(resolved, name);
        const link = links < maxLinks ? byPath.get(next) : undefined;
        if (link?.type !== 'symlink' || next === resolved)
            resolved = next;
        else {
            links += 1;
            const target = link.linkTarget ?? '';
            if (target.startsWith('/'))
                resolved = '';
            for (const part of target.split('/').reverse())
                segments.push(part);
        }
    }
    return resolved;
}
function step(directory, name) {
    if (name === '..')
        return (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(directory);
    return name === '' || name === '.' ? directory : join(directory, name);
}
/**
 * Resolves the paths at which entries of a tar are unpacked: symbolic links in their parent directories are followed,
 * the entries themselves are not. Directories are cached, so the time is proportional to the total length of the paths,
 * not to their number times their depth.
 */
class EntryPlaces {
    #byPath;
    #directories = new Map([['', '']]);
    constructor(byPath) {
        this.#byPath = byPath;
    }
    /** @param path without empty, `.` and `..` segments. */
    resolve(path) {
        const parent = (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(path);
        const location = this.#directoryAt(parent);
        return location === parent ? path : join(location, (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
    }
    #directoryAt(path) {
        const unresolved = [];
        let parent = path;
        let location = this.#directories.get(parent);
        while (location === undefined) {
            unresolved.push(parent);
            parent = (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parentDirectory */ .im)(parent);
            location = this.#directories.get(parent);
        }
        for (let next = unresolved.pop(); next !== undefined; next = unresolved.pop()) {
            const unlinked = location === parent ? next : join(location, (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(next));
            const isLink = this.#byPath.get(unlinked)?.type === 'symlink';
            location = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, location);
            parent = next;
        }
        return location;
    }
}
function join(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}


/***/ }),

/***/ 50716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L6: () => (/* binding */ blockSize),
  o: () => (/* binding */ isExtension),
  eK: () => (/* binding */ isSparseMapExtended),
  Hl: () => (/* binding */ readHeaderBlock),
  y0: () => (/* binding */ readSparseHeader)
});

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/tar/byte-text.js
var byte_text = __webpack_require__(82610);
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
        linkName: (0,byte_text/* decodeTerminated */.I)(block, 157, 257),
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
    const name = (0,byte_text/* decodeTerminated */.I)(block, 0, 100);
    if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const isStar = block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = (0,byte_text/* decodeTerminated */.I)(block, 345, isStar ? 476 : 500);
    return prefix === '' ? name : `${prefix}/${name}`;
}


/***/ }),

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   W1: () => (/* binding */ PathTree),
/* harmony export */   im: () => (/* binding */ parentDirectory)
/* harmony export */ });
/**
 * Tree with a node for each requested path and each of its parent directories. Neither time nor stack depth depends on
 * the depth of an existing path: nodes are looked up by full path, and missing ones are created downwards from the
 * deepest existing one.
 */
class PathTree {
    #nodes = new Map();
    #make;
    root;
    /** @param make creates a node; its parent is undefined for the root, whose path is empty. */
    constructor(make) {
        this.#make = make;
        this.root = make('', undefined);
        this.#nodes.set('', this.root);
    }
    find(path) {
        return this.#nodes.get(path);
    }
    /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
    at(path) {
        const missing = [];
        let existing = path;
        let node = this.#nodes.get(existing);
        while (node === undefined) {
            missing.push(existing);
            existing = parentDirectory(existing);
            node = this.#nodes.get(existing);
        }
        for (let created = missing.pop(); created !== undefined; created = missing.pop()) {
            node = this.#make(created, node);
            this.#nodes.set(created, node);
        }
        return node;
    }
    /** Returns all nodes, parents before their children. */
    nodes() {
        return this.#nodes.values();
    }
}
/**
 * Returns the parent path; empty for the root. It shares memory with the path, so a deep tree stores each text only
 * once.
 */
function parentDirectory(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Returns the part after the last slash. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 83566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ noRecords),
/* harmony export */   NI: () => (/* binding */ timeRecord),
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   cl: () => (/* binding */ integerRecord),
/* harmony export */   lO: () => (/* binding */ readXattrs),
/* harmony export */   t1: () => (/* binding */ textRecord),
/* harmony export */   vZ: () => (/* binding */ parsePaxRecords)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82610);


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
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', 'an extended header contains a malformed record');
        }
        const keyword = (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, space + 1, equals);
        if (keywords.has(keyword))
            records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1));
        else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
            records.set(keyword, (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, equals + 1, end - 1));
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
            xattrs.set(name, (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, 0, bytes.length));
    }
    return xattrs;
}
function readLength(bytes, offset, space) {
    const digits = space < 0 || space - offset > 10 ? '' : bytes.toString('latin1', offset, space);
    if (!/^\d+$/.test(digits))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', 'an extended header contains a record without a length');
    return Number(digits);
}
function readValue(bytes, keyword, start, end) {
    const value = (0,_byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes, start, end);
    if (value.includes('\0'))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `an extended header contains a NUL in "${keyword}"`);
    return value;
}
function numberRecord(records, keyword, form, max) {
    const text = textRecord(records, keyword);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (!form.test(text) || Math.abs(value) > max) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('image-damaged', `an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`);
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


/***/ }),

/***/ 19897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isWhiteout),
/* harmony export */   q: () => (/* binding */ readWhiteout)
/* harmony export */ });
const prefix = '.wh.';
const metadata = '.wh..wh.';
const opaque = '.wh..wh..opq';
/** Returns whether an entry marks a deletion and is not a file of the image. */
function isWhiteout(path) {
    return path.startsWith(prefix, path.lastIndexOf('/') + 1);
}
/** @returns undefined for an entry that is not a whiteout. */
function readWhiteout(path) {
    if (!isWhiteout(path))
        return undefined;
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (name === opaque)
        return { hides: 'content', path: path.slice(0, Math.max(0, slash)) };
    if (name.startsWith(metadata) || name === prefix)
        return { hides: 'nothing' };
    return { hides: 'path', path: path.slice(0, slash + 1) + name.slice(prefix.length) };
}


/***/ }),

/***/ 39566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ payloadInput)
/* harmony export */ });
// In a separate file, because readers of inputs would otherwise load the YAML parser.
/** Input of a workflow that receives the event as JSON. */
const payloadInput = 'payload';


/***/ }),

/***/ 75473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yn: () => (/* binding */ handles),
  uw: () => (/* binding */ hasEventInRunName),
  vS: () => (/* binding */ parseWorkflowTrigger),
  LU: () => (/* binding */ receivesPayload)
});

// UNUSED EXPORTS: workflowTrigger

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/workflows/payload-input.js
var payload_input = __webpack_require__(39566);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
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

;// CONCATENATED MODULE: ./build/workflows/workflow-trigger.js



const typesSchema = valibot/* object */.Ik({ types: valibot/* nullish */.cl(texts) });
const inputsSchema = valibot/* object */.Ik({ inputs: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) });
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflowTrigger(path, text) {
    const document = readWorkflowDocument(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName };
}
function readInputNames(events) {
    if (!events.has('workflow_dispatch'))
        return undefined;
    const declared = valibot/* safeParse */.xL(inputsSchema, events.get('workflow_dispatch'));
    return declared.success ? Object.keys(declared.output.inputs) : [];
}
function readDispatchTypes(events) {
    if (!events.has('repository_dispatch'))
        return undefined;
    const listed = valibot/* safeParse */.xL(typesSchema, events.get('repository_dispatch'));
    return listed.success ? (listed.output.types ?? 'any') : 'any';
}
function handles({ dispatchTypes }, eventType) {
    return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false);
}
/** Returns whether the workflow receives an event as an input, from `workflow_dispatch`. */
function receivesPayload({ inputNames }) {
    return inputNames?.includes(payload_input/* payloadInput */.L) ?? false;
}
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}


/***/ })

};
