export const id = 457;
export const ids = [457];
export const modules = {

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/actions/services/provenance-services.js + 3 modules
var provenance_services = __webpack_require__(3663);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(5613);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
;// CONCATENATED MODULE: ./build/github/branch-rules.js




/** ID of the app that workflow tokens belong to, the same for all of GitHub. */
const actionsApp = 15368;
/**
 * Creates a function that reads the rules on branches and fetches each ruleset once.
 *
 * @returns a function that throws Error with GitHub's message.
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
function branchRulesReader(client) {
    const rulesets = new Map();
    return async (repository, { name: branch, isProtected }) => {
        const { owner, name: repo } = repository;
        const rules = await client.paginate(client.rest.repos.getBranchRules, {
            ...{ owner, repo, branch, per_page: 100 },
        });
        const ids = new Set(rules.map(({ ruleset_id: id = 0 }) => id));
        const found = await Promise.all([...ids].map(async (id) => {
            const members = rules.filter(({ ruleset_id: other = 0 }) => other === id);
            const key = `${(0,github_repository/* formatGitHubRepository */.P)(repository)}#${id}`;
            const ruleset = rulesets.get(key) ?? fetchRuleset(client, repository, id);
            rulesets.set(key, ruleset);
            const isOfOrganization = members[0]?.ruleset_source_type === 'Organization';
            const settings = isOfOrganization ? `organizations/${owner}` : `${owner}/${repo}`;
            const page = `https://github.com/${settings}/settings/rules/${id}`;
            return { kind: 'ruleset', types: members.map(({ type }) => type), page, ...(await ruleset) };
        }));
        const classic = isProtected ? await fetchProtection(client, repository, branch) : undefined;
        // GitHub may report a branch as protected because of rulesets alone; then there is nothing to add.
        const isSaid = classic === undefined || (classic.types.length === 0 && found.length > 0);
        return isSaid ? found : [...found, classic];
    };
}
async function fetchRuleset(client, { owner, name: repo }, id) {
    const answer = await client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id }).catch(error => {
        // Only the ruleset's name and bypass list are hidden; its rules are known.
        if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* responseStatus */.aO)(error) === 404)
            return undefined;
        throw error;
    });
    if (answer === undefined)
        return { name: undefined, bypass: undefined };
    const { data } = answer;
    const actors = data.bypass_actors?.filter(({ bypass_mode: mode }) => mode !== 'pull_request');
    const isWorkflows = actors?.some(({ actor_id: actor, actor_type: type }) => {
        return type === 'Integration' && actor === actionsApp;
    });
    const some = isWorkflows ? 'workflows' : 'others';
    return { name: data.name, bypass: actors?.length === 0 ? 'nobody' : actors && some };
}
const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts } }
  }
}`;
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        ref: valibot/* nullable */.me(valibot/* object */.Ik({
            refUpdateRule: valibot/* nullable */.me(valibot/* object */.Ik({
                pattern: valibot/* string */.Yj(),
                requiredApprovingReviewCount: valibot/* nullable */.me(valibot/* number */.ai()),
                requiredStatusCheckContexts: valibot/* nullable */.me(valibot/* array */.YO(valibot/* nullable */.me(valibot/* string */.Yj()))),
            })),
        })),
    }),
});
/**
 * Fetches the classic protection of a branch. A reader sees the requirements for commits, but not who may push.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#refupdaterule
 */
async function fetchProtection(client, repository, branch) {
    const { owner, name } = repository;
    const answer = await client.graphql(query, { owner, name, ref: `refs/heads/${branch}` });
    const what = `GitHub's answer about the protection of branch "${branch}"`;
    const rule = (0,json/* parseShape */.T)(schema, answer, what).repository.ref?.refUpdateRule;
    return {
        kind: 'protection',
        name: rule?.pattern,
        types: [
            ...((rule?.requiredApprovingReviewCount ?? 0) > 0 ? ['pull_request'] : []),
            ...((rule?.requiredStatusCheckContexts ?? []).length > 0 ? ['required_status_checks'] : []),
        ],
        bypass: undefined,
        page: `https://github.com/${owner}/${name}/settings/branches`,
    };
}

// EXTERNAL MODULE: ./build/github/launcher-reader.js + 6 modules
var launcher_reader = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/github/explain-repository-read.js
var explain_repository_read = __webpack_require__(1479);
;// CONCATENATED MODULE: ./build/github/repository-files.js





/** Texts per request. */
const maxTextsPerRequest = 50;
const maxConcurrentRequests = 4;
/** Maximum size in bytes; larger files are generated. */
const maxTextSize = 5_000_000;
/**
 * Fetches all files at a commit, without symbolic links and submodules.
 *
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 */
async function fetchTree(client, repository, commit) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.git
        .getTree({ owner, repo, tree_sha: commit, recursive: 'true' })
        .catch((error) => {
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, true);
    });
    const files = data.tree
        .filter(({ mode }) => mode === '100644' || mode === '100755')
        .map(({ path, sha, size = 0 }) => ({ path, oid: sha, size }));
    return { files, isTruncated: data.truncated };
}
/**
 * Fetches the text of files, by path; binary and very large files are omitted.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#blob
 */
async function fetchTexts(client, repository, files) {
    const wanted = files.filter(({ size }) => size <= maxTextSize);
    const pages = Array.from({ length: Math.ceil(wanted.length / maxTextsPerRequest) }, (_, page) => wanted.slice(page * maxTextsPerRequest, (page + 1) * maxTextsPerRequest));
    const found = await (0,concurrency/* mapConcurrent */._)(pages, maxConcurrentRequests, page => fetchPage(client, repository, page));
    return new Map(found.flat());
}
const blobSchema = valibot/* nullable */.me(valibot/* object */.Ik({ text: valibot/* nullish */.cl(valibot/* string */.Yj()), isTruncated: valibot/* optional */.lq(valibot/* boolean */.zM(), false) }));
const pageSchema = valibot/* object */.Ik({ repository: valibot/* record */.g1(valibot/* string */.Yj(), blobSchema) });
async function fetchPage(client, repository, files) {
    const fields = files.map(({ oid }, index) => `f${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`);
    const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const answer = await client
        .graphql(query, { owner: repository.owner, name: repository.name })
        .catch((error) => {
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, true);
    });
    const what = `GitHub's answer about files of ${(0,github_repository/* formatGitHubRepository */.P)(repository)}`;
    const { repository: blobs } = (0,json/* parseShape */.T)(pageSchema, answer, what);
    const texts = await Promise.all(files.map(async ({ path, oid }, index) => {
        const blob = blobs[`f${index}`];
        const text = blob?.isTruncated ? await fetchWhole(client, repository, oid) : blob?.text;
        return text == null ? undefined : [path, text];
    }));
    return texts.filter(text => text !== undefined);
}
async function fetchWhole(client, { owner, name: repo }, oid) {
    const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid });
    return Buffer.from(data.content, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/workflows/workflow-document.js


/** Schema of a string or a list of strings; outputs a list. */
const texts = valibot/* union */.KC([
    valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* transform */.pd(text => [text])),
    valibot/* array */.YO(valibot/* string */.Yj()),
]);
const eventsSchema = valibot/* union */.KC([texts, valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5())]);
const workflow_document_schema = valibot/* object */.Ik({
    'run-name': valibot/* nullish */.cl(valibot/* string */.Yj()),
    on: valibot/* optional */.lq(valibot/* unknown */.L5()),
    // YAML 1.1 parsers read the key `on` as `true`.
    true: valibot/* optional */.lq(valibot/* unknown */.L5()),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    jobs: valibot/* optional */.lq(valibot/* unknown */.L5()),
});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function workflow_document_readWorkflowDocument(text) {
    const found = valibot/* safeParse */.xL(workflow_document_schema, loadYaml(text));
    if (!found.success)
        return undefined;
    const { on, true: yes, 'run-name': runName, permissions, jobs } = found.output;
    return { events: readEvents(on ?? yes), runName: runName ?? undefined, permissions, jobs };
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
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function workflow_trigger_parseWorkflowTrigger(path, text) {
    const document = readWorkflowDocument(text);
    return document === undefined ? undefined : workflowTrigger(path, document);
}
function workflowTrigger(path, { events, runName }) {
    return { path, dispatchTypes: readDispatchTypes(events), runName };
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
/** Returns whether the title of a run identifies its event, which the GitHub API does not expose otherwise. */
function hasEventInRunName({ runName }) {
    return runName !== undefined && /client_payload\.correlation\b/.test(runName);
}

// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/send-dispatch.js





/** API limits. @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
const maxEventTypeLength = 100;
const maxPayloadKeys = 10;
/** Size of the JSON in bytes. */
const maxPayloadSize = 65_535;
/**
 * Sends a `repository_dispatch` event to a GitHub repository. An event whose response is lost is sent again, so a
 * duplicate must be harmless to the receiver.
 *
 * @throws Error that says which permission the token lacks, or what else to fix.
 */
async function sendDispatch(client, to, event) {
    const repository = formatGitHubRepository(to);
    assertPayloadSize(event.payload);
    const { owner, name: repo } = to;
    const { eventType: event_type, payload } = event;
    const answer = await client.rest.repos
        .createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } })
        .catch((error) => {
        throw dispatchError(error, repository);
    });
    // Only 204 means that GitHub accepted the event; any other status may come from a proxy.
    if (Number(answer.status) !== 204) {
        throw new UserError('github-unavailable', `GitHub answered ${answer.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy ` +
            'intercepts the request, then run this again: a duplicate event is harmless');
    }
}
/** Rejects a payload over the limits, for which GitHub returns a 422 with little explanation. */
function assertPayloadSize(payload) {
    const keys = Object.keys(payload).length;
    if (keys > maxPayloadKeys) {
        throw new UserError('event-rejected', `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`);
    }
    const size = Buffer.byteLength(JSON.stringify(payload));
    if (size > maxPayloadSize) {
        throw new UserError('event-rejected', `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`);
    }
}
function dispatchError(error, repository) {
    const serverMessage = gitHubMessage(error);
    const status = responseStatus(error) ?? 0;
    const fail = (kind, message) => new UserError(kind, message, { cause: error });
    if (status >= 500) {
        return fail('github-unavailable', `GitHub's answer to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a ` +
            'duplicate event is harmless');
    }
    switch (status) {
        case 401:
            return tokenError(error);
        case 403:
            return send_dispatch_forbiddenError(error, repository);
        case 404:
            return fail('repository-not-found', `${repository} does not exist, or the token cannot see it: check the spelling, and that the token was made for that repository`);
        case 422:
            return fail('event-rejected', `GitHub rejected the event for ${repository} (${serverMessage})`);
        default:
            return fail(findRequestsStopped(error)?.kind ?? 'event-rejected', `The event could not be sent to ${repository}: ${serverMessage}`);
    }
}
/** Error for a token that may not send events. */
function send_dispatch_forbiddenError(error, repository) {
    const serverMessage = gitHubMessage(error);
    const fail = (kind, message) => new UserError(kind, message, { cause: error });
    if (/SAML/i.test(serverMessage)) {
        return fail('sso-required', `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for it, under "Configure SSO" in the list of your tokens`);
    }
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${repository} is archived (${serverMessage}): unarchive it in its settings`);
    return fail('permission-missing', `The token may not send events to ${repository} (${serverMessage}): it needs "Contents: read and write" on that repository`);
}

;// CONCATENATED MODULE: ./build/github/event-receiver.js







const event_receiver_query = (/* unused pure expression or super */ null && (`query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target { ... on Commit { file(path: ".github/workflows") { object { ... on Tree { entries { path object { ... on Blob { text } } } } } } } }
    }
  }
}`));
const entrySchema = valibot/* object */.Ik({
    path: valibot/* nullish */.cl(valibot/* string */.Yj()),
    object: valibot/* nullish */.cl(valibot/* object */.Ik({ text: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
const folderSchema = valibot/* object */.Ik({ object: valibot/* nullish */.cl(valibot/* object */.Ik({ entries: valibot/* nullish */.cl(valibot/* array */.YO(entrySchema)) })) });
const event_receiver_schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        nameWithOwner: valibot/* string */.Yj(),
        isArchived: valibot/* boolean */.zM(),
        defaultBranchRef: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(valibot/* object */.Ik({ file: valibot/* nullish */.cl(folderSchema) })) })),
    }),
});
/** Reads a repository that receives events. @returns undefined if it does not exist or the token cannot see it. */
async function readEventReceiver(client, repository) {
    const name = formatGitHubRepository(repository);
    const variables = { owner: repository.owner, name: repository.name };
    const answer = await client.graphql(event_receiver_query, variables).catch((error) => {
        if (/Could not resolve to a Repository/i.test(gitHubMessage(error)))
            return undefined;
        throw readError(error, name);
    });
    if (answer === undefined)
        return undefined;
    const { repository: found } = parseShape(event_receiver_schema, answer, `GitHub's answer about ${name}`);
    const entries = found.defaultBranchRef?.target?.file?.object?.entries ?? [];
    return {
        repository: parseGitHubRepository(found.nameWithOwner),
        isArchived: found.isArchived,
        defaultBranch: found.defaultBranchRef?.name,
        workflows: entries.flatMap(({ path, object }) => {
            const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null;
            return (isWorkflow ? parseWorkflowTrigger(path, object.text ?? '') : undefined) ?? [];
        }),
    };
}
/**
 * Tests whether the token may write contents, which sending events requires, by moving a branch that does not exist:
 * without the permission GitHub reports that first, with it GitHub reports the missing branch. No other request works
 * for every kind of token, because the permissions that a repository reports are those of the user's role and not of
 * the token.
 *
 * @returns GitHub's answer; 403, or 404 for a repository that the token can see, if the token lacks the permission.
 */
async function probeContentsWrite(client, { owner, name: repo }, nonce) {
    const ref = `heads/binder-actions/no-such-branch-${nonce}`;
    return client.rest.git.updateRef({ owner, repo, ref, sha: '0'.repeat(40) }).catch((error) => error);
}
/**
 * Asserts that the token may send events to the repository.
 *
 * @throws Error that says which permission the token lacks.
 */
async function assertContentsWrite(client, repository, nonce) {
    const name = formatGitHubRepository(repository);
    const error = await probeContentsWrite(client, repository, nonce);
    const status = responseStatus(error);
    if (status === 403 || status === 404)
        throw forbiddenError(error, name);
    if (status === 401)
        throw readError(error, name);
    // Any other answer, usually 422, means that the token has the permission; other problems show when the event is sent.
}

;// CONCATENATED MODULE: ./build/github/repository-survey.js




/** Reads the metadata of a repository. @throws Error that says how to fix it if the repository cannot be read. */
async function surveyRepository(client, repository) {
    const { owner, name: repo } = repository;
    const page = { owner, repo, per_page: 100 };
    try {
        const [{ data }, branches, tags, workflows] = await Promise.all([
            client.rest.repos.get({ owner, repo }),
            client.paginate(client.rest.repos.listBranches, page),
            client.paginate(client.rest.repos.listTags, page),
            client.paginate(client.rest.actions.listRepoWorkflows, page).catch(unlessForbidden),
        ]);
        return {
            defaultBranch: data.default_branch,
            isPrivate: data.private,
            isArchived: data.archived,
            pushedAt: data.pushed_at ?? undefined,
            branches: branches.map(branch => {
                return { name: branch.name, head: branch.commit.sha, isProtected: branch.protected };
            }),
            tags: tags.map(tag => tag.name),
            workflowStates: new Map(workflows.map(({ path, state }) => [path, state])),
        };
    }
    catch (error) {
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, true);
    }
}
/** Returns an empty list for 403: a token for a private repository may read its contents but not its workflows. */
function unlessForbidden(error) {
    if ((0,request_failure/* responseStatus */.aO)(error) === 403)
        return [];
    throw error;
}
/**
 * Whether the token may write contents, which events and commits require.
 *
 * @throws Error with GitHub's message if the answer is inconclusive.
 */
async function mayWriteContents(client, repository) {
    const answer = await probeContentsWrite(client, repository, String(Date.now()));
    const status = (0,request_failure/* responseStatus */.aO)(answer);
    if (status === 422)
        return true;
    if (status === 403 || status === 404)
        return false;
    throw new user_error/* UserError */.yo('github-unavailable', (0,request_failure/* gitHubMessage */.RG)(answer), { cause: answer });
}

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
/**
 * Finds `repository_dispatch` runs whose title contains the given text, because GitHub provides no other link from an
 * event to its run.
 *
 * @param since earlier runs are ignored.
 * @throws Error that says which permission the token lacks.
 */
async function findWorkflowRuns(client, repository, title, since) {
    const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const runs = await listDispatchedRuns(client, repository, { created, per_page: 100 });
    return runs.filter(run => run.display_title.includes(title)).map(readRun);
}
async function listDispatchedRuns(client, repository, which) {
    const { owner, name: repo } = repository;
    const what = { owner, repo, event: 'repository_dispatch', ...which };
    const { data } = await client.rest.actions.listWorkflowRunsForRepo(what).catch((error) => {
        throw runsError(error, (0,github_repository/* formatGitHubRepository */.P)(repository));
    });
    return (0,json/* parseShape */.T)(workflow_runs_schema, data, "GitHub's list of workflow runs").workflow_runs;
}
function readRun({ html_url: url, status, conclusion }) {
    return { url, isCompleted: status === 'completed', conclusion: conclusion ?? undefined };
}
/** Number of runs searched, because other workflows may have handled events since. */
const maxRunsExamined = 30;
/**
 * Newest run of one of these workflows that an event started; undefined if there is no recent one.
 *
 * @param paths paths of the workflows; others that handle events, such as chat notifications, are ignored.
 * @throws Error that says which permission the token lacks.
 */
async function fetchLastRun(client, repository, paths) {
    const runs = await listDispatchedRuns(client, repository, { per_page: maxRunsExamined });
    const newest = runs.find(run => paths.some(path => isRunOfWorkflow(run, path)));
    return newest && { ...readRun(newest), createdAt: newest.created_at };
}
/**
 * Whether the run belongs to the workflow. GitHub documents the path as `owner/name/PATH@ref`, but usually omits both
 * the repository and the ref.
 */
function isRunOfWorkflow(run, path) {
    const [serverMessage = ''] = run.path.split('@');
    return serverMessage === path || serverMessage.endsWith(`/${path}`);
}
/**
 * Whether the token may read workflow runs, which following a run requires.
 *
 * @throws Error with GitHub's message if the answer is inconclusive.
 */
async function mayReadRuns(client, repository) {
    try {
        await listDispatchedRuns(client, repository, { per_page: 1 });
        return true;
    }
    catch (error) {
        const status = error instanceof Error ? (0,request_failure/* responseStatus */.aO)(error.cause) : undefined;
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
function runsError(error, name) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const status = (0,request_failure/* responseStatus */.aO)(error);
    return status === 403 || status === 404
        ? new user_error/* UserError */.yo('permission-missing', `The token may not read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant it "Actions: read" there, or remove \`wait\``, { cause: error })
        : new user_error/* UserError */.yo('github-unavailable', `The workflow runs of ${name} could not be read: ${serverMessage}`, {
            cause: error,
        });
}

;// CONCATENATED MODULE: ./build/doctor/facts/fact-services.js





/**
 * Creates sources that read from GitHub and registries.
 *
 * @param reader client with the token to read both repositories.
 * @param sender client with the token that the source sends events with; undefined if it was not given.
 * @param findProvenance verifies signatures.
 * @param connect connects without a login, as mybinder.org does.
 */
function factServices(reader, sender, connect, findProvenance) {
    return {
        survey: repository => surveyRepository(reader, repository),
        fetchTree: (repository, commit) => fetchTree(reader, repository, commit),
        fetchTexts: (repository, files) => fetchTexts(reader, repository, files),
        readLauncher: (repository, dockerfile) => (0,launcher_reader/* graphqlReader */.fV)(reader, repository).readState(dockerfile),
        fetchRules: branchRulesReader(reader),
        fetchLastRun: (repository, paths) => fetchLastRun(reader, repository, paths),
        sender: sender && {
            mayWrite: repository => mayWriteContents(sender, repository),
            mayReadRuns: repository => mayReadRuns(sender, repository),
        },
        connect,
        findProvenance,
        now: () => Date.now(),
    };
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/launcher/launcher-dockerfile.js + 5 modules
var launcher_dockerfile = __webpack_require__(6973);
;// CONCATENATED MODULE: ./build/workflows/workflow.js



const list = valibot/* optional */.lq(valibot/* nullish */.cl(valibot/* fallback */.Np(valibot/* nullable */.me(texts), null)));
const filterSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const mapping = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
const stepSchema = valibot/* fallback */.Np(valibot/* object */.Ik({ uses: valibot/* optional */.lq(valibot/* string */.Yj()), run: valibot/* optional */.lq(valibot/* string */.Yj()), with: valibot/* optional */.lq(mapping) }), {});
const jobSchema = valibot/* fallback */.Np(valibot/* object */.Ik({
    uses: valibot/* optional */.lq(valibot/* string */.Yj()),
    with: valibot/* optional */.lq(mapping),
    permissions: valibot/* optional */.lq(valibot/* unknown */.L5()),
    steps: valibot/* optional */.lq(valibot/* fallback */.Np(valibot/* array */.YO(stepSchema), [])),
}), {});
const jobsSchema = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), jobSchema), {});
/** @returns undefined if the text is not a valid workflow, which GitHub does not run either. */
function parseWorkflow(path, text, state) {
    const document = workflow_document_readWorkflowDocument(text);
    if (document === undefined)
        return undefined;
    const jobs = Object.entries(valibot/* parse */.qg(jobsSchema, document.jobs)).map(readJob);
    return {
        path,
        state,
        trigger: workflowTrigger(path, document),
        events: new Map([...document.events].map(([name, filter]) => [name, readFilter(filter)])),
        permissions: document.permissions,
        jobs,
        steps: jobs.flatMap(({ steps }) => steps),
    };
}
function readJob([name, job]) {
    const call = { uses: job.uses, run: undefined, with: job.with };
    const steps = [call, ...(job.steps ?? [])]
        .filter(({ uses, run }) => uses !== undefined || run !== undefined)
        .map(({ uses, run, with: given = {} }) => ({ uses, run, with: given }));
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
/** Returns whether it is disabled: after 60 days of inactivity, manually, or because the repository is a fork. */
function isDisabled({ state }) {
    return state?.startsWith('disabled') ?? false;
}
/**
 * Returns those of several equivalent workflows that the checks apply to: the enabled ones, because a disabled workflow
 * may have been replaced. If all are disabled, returns all, because one of them has to be enabled again.
 */
function enabledWorkflows(workflows) {
    const enabled = workflows.filter(workflow => !isDisabled(workflow));
    return enabled.length > 0 ? enabled : [...workflows];
}
/** Returns whether a `repository_dispatch` event of this type triggers it. */
function handlesEvent({ trigger }, eventType) {
    return handles(trigger, eventType);
}

;// CONCATENATED MODULE: ./build/workflows/called-workflows.js
const local = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/;
/**
 * Returns the workflows, each with the steps of the reusable workflows that it calls from its own repository. Calls
 * inside a called workflow are not followed.
 */
function withCalledWorkflows(workflows) {
    const byPath = new Map(workflows.map(workflow => [workflow.path, workflow]));
    return workflows.map(workflow => {
        const jobs = workflow.jobs.map((job) => {
            const called = job.steps.flatMap(({ uses = '' }) => byPath.get(local.exec(uses)?.[1] ?? '') ?? []);
            return { ...job, steps: [...job.steps, ...called.flatMap(({ steps }) => steps)] };
        });
        return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
    });
}

;// CONCATENATED MODULE: ./build/doctor/facts/build-workflows.js

const usesOurAction = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/;
const usesOtherAction = /\bdocker\/build-push-action@/;
const shellBuilds = /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b/;
/**
 * Workflows that build an image, directly or through a workflow they call. Excludes workflows that are only called,
 * because no event starts them.
 */
function imageBuilds(workflows) {
    const isStarted = ({ events }) => [...events.keys()].some(event => event !== 'workflow_call');
    return withCalledWorkflows(workflows).filter(workflow => isStarted(workflow) && buildSteps(workflow).length > 0);
}
/** Steps that build an image, with any tool. */
function buildSteps({ steps }) {
    return steps.filter(({ uses = '', run = '' }) => [usesOurAction, usesOtherAction].some(form => form.test(uses)) || shellBuilds.test(run));
}
/** Whether it builds with this project's action or reusable workflow. */
function buildsByAction({ steps }) {
    return steps.some(({ uses = '' }) => usesOurAction.test(uses));
}
/** Patterns of such an input; undefined if it is absent or contains an expression, which is known only at run time. */
function chosenPaths(step, input) {
    const paths = step.with[input];
    if (!usesOurAction.test(step.uses ?? '') || typeof paths !== 'string' || paths.includes('${{'))
        return undefined;
    const given = paths
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
    return given.length === 0 ? undefined : given;
}

;// CONCATENATED MODULE: ./build/doctor/facts/build-definition.js


/**
 * Finds the build target: from the command line, else from the first workflow that builds, else from Docker's defaults.
 */
function findBuildDefinition(workflows, given) {
    // A reusable workflow without other triggers may still name the Dockerfile.
    const [step] = [...enabledWorkflows(imageBuilds(workflows)), ...workflows].flatMap(buildSteps);
    const context = cleanPath(given.context ?? stepInput(step, 'context') ?? '');
    const file = given.dockerfile ?? stepInput(step, 'file') ?? fileInShell(step);
    const dependencies = given.dependencies ?? stepInput(step, 'deps-file');
    return {
        context,
        dockerfile: file === undefined ? cleanPath(`${context}/Dockerfile`) : cleanPath(file),
        dependencies: dependencies === undefined ? undefined : cleanPath(dependencies),
    };
}
/** Text of an input; undefined if it is missing, empty or an expression, whose value is known only at run time. */
function stepInput(step, name) {
    const value = step?.with[name];
    return typeof value === 'string' && value !== '' && !value.includes('${{') ? value : undefined;
}
function fileInShell(step) {
    const file = /\s(?:-f|--file)[\s=]+["']?([^\s"'$]+)/.exec(step?.run ?? '')?.[1];
    return file;
}
function cleanPath(path) {
    return path
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./build/doctor/facts/facts.js

const foundValue = (value) => ({ isKnown: true, value });
/** Runs a task. @returns its result, or the message of the error it throws. */
async function attempt(task) {
    try {
        return foundValue(await task());
    }
    catch (error) {
        return { isKnown: false, reason: (0,error_message/* messageOf */.b)(error) };
    }
}
/**
 * Extracts the facts from a launcher's Dockerfile.
 *
 * @throws Error naming the line if it does not say which image it launches.
 */
function launchFacts({ launched, marks }) {
    return { reference: launched.reference, held: marks.hold?.reason, isFrozen: marks.frozen !== undefined };
}

// EXTERNAL MODULE: ./build/oci/annotations.js
var annotations = __webpack_require__(6348);
;// CONCATENATED MODULE: ./build/oci/image-labels.js

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[annotations/* createdKey */.Yw], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        revision: labels[annotations/* revisionKey */.d7],
        ref: labels[annotations/* refNameKey */.G4],
        source: labels[annotations/* sourceKey */.Zt],
        fingerprint: labels[annotations/* fingerprintKey */.SV],
    };
}

// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(4647);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(7148);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/registry/head-manifest.js
var head_manifest = __webpack_require__(5538);
// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
// EXTERNAL MODULE: ./build/registry/registry-source.js + 1 modules
var registry_source = __webpack_require__(6674);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(8002);
;// CONCATENATED MODULE: ./build/doctor/facts/launched-images.js


/** Lists every branch whose Dockerfile can be read. */
function launchedBranches({ launcher, images }) {
    return launcher.branches.flatMap(({ name, launches }) => {
        if (!launches.isKnown)
            return [];
        const { reference, held, isFrozen } = launches.value;
        return [
            {
                branch: name,
                reference,
                held,
                isFrozen,
                atTag: lookUp(images, tagOnly(reference)),
                atDigest: lookUp(images, digestOnly(reference)),
            },
        ];
    });
}
function lookUp({ found }, reference) {
    return reference === undefined ? undefined : found.get((0,oci_reference/* formatReference */.FH)(reference));
}
/**
 * Reference without its digest. One with neither tag nor digest means `latest`.
 *
 * @returns undefined if there is a digest but no tag.
 */
function tagOnly({ digest, tag, ...repository }) {
    if (tag !== undefined)
        return { ...repository, tag };
    return digest === undefined ? { ...repository, tag: 'latest' } : undefined;
}
function digestOnly({ tag: _, digest, ...repository }) {
    return digest === undefined ? undefined : { ...repository, digest };
}
/** Whether both are the same image for mybinder.org, inside an index or not. */
function isSameImage(one, other) {
    return one.digest === other.digest || one.manifestDigest === other.manifestDigest;
}
/** Immutable tag of a pinned digest, which stays when the other tag moves. @returns undefined if nothing is pinned. */
function ownTagReference({ tag, digest, ...repository }) {
    return digest === undefined ? undefined : { ...repository, tag: (0,source_ref/* immutableTag */.Zc)(tag ?? 'pinned', digest) };
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-images.js











const gather_images_maxConcurrentRequests = 8;
const failureByStatus = new Map([
    [401, 'denied'],
    [403, 'denied'],
    // A missing image is not an error; this status means that part of an existing image is missing.
    [404, 'lost'],
]);
/**
 * Looks up the tag, the digest and the digest's own tag of every launched reference.
 *
 * @param more image repositories to check whether or not they are launched.
 */
async function gatherImages(launched, more, connect) {
    const unseen = more.map((repository) => ({ ...repository, tag: 'latest' }));
    const wanted = [
        ...launched.flatMap(reference => [tagOnly(reference), digestOnly(reference), ownTagReference(reference)]),
        ...unseen,
    ];
    const references = [...new Set(wanted.filter(one => one !== undefined).map(oci_reference/* formatReference */.FH))];
    const found = await (0,concurrency/* mapConcurrent */._)(references, gather_images_maxConcurrentRequests, async (text) => {
        const state = await lookUpIfAllowed((0,oci_reference/* parseReference */.F2)(text), connect);
        return [text, state];
    });
    const repositories = new Map([...launched, ...more].map(one => [(0,oci_reference/* formatImageRepository */.hp)(one), one]));
    return {
        repositories: [...repositories.values()].map(({ registry, path }) => ({ registry, path })),
        found: new Map(found),
    };
}
/** Looks up an image. Failures are classified by status and not by message, because a message may quote any text. */
async function lookUpIfAllowed(reference, connect) {
    try {
        return foundValue(await gather_images_lookUp(reference, connect));
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        return {
            isKnown: false,
            reason,
            refusal: failureByStatus.get(error instanceof registry_error/* RegistryError */.g ? error.status : 0),
        };
    }
}
/** Reads an image from its registry. @returns undefined if the registry has no such image. */
async function gather_images_lookUp(reference, connect) {
    const client = await connect(reference);
    const target = reference.digest ?? reference.tag ?? 'latest';
    if ((await (0,head_manifest/* headDigest */.x)(client, target)) === undefined)
        return undefined;
    const image = await (0,read_image/* readImage */.AM)((0,registry_source/* registrySource */.B)(client, reference), platform/* binderPlatform */.a3);
    return { digest: image.rootDigest, manifestDigest: image.manifestDigest, origin: imageOrigin(image) };
}

// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
;// CONCATENATED MODULE: ./build/contract/accounts.js
/** Returns the accounts in the image's `/etc/passwd`. Source: passwd(5). */
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
 * Returns the user id for a name or number in `USER`.
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

;// CONCATENATED MODULE: ./build/contract/environment.js
/** Parses the `Env` list of an image's config. */
function parseEnvironment(list) {
    return new Map((list ?? []).map(entry => {
        const equals = entry.indexOf('=');
        return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }));
}

;// CONCATENATED MODULE: ./build/contract/kernel-key.js
/** Name under which Jupyter offers the kernel of its own Python, whether or not it has a kernel spec file. */
const nativeKernel = 'python3';
/**
 * Returns the key under which Jupyter looks up a kernel: names are case-insensitive, and `python` is another name of the
 * native kernel. There is no fallback to another kernel of the same language.
 *
 * @see https://github.com/jupyter/jupyter_client, kernelspec.py and manager.py
 */
function kernel_key_kernelKey(name) {
    const key = name.toLowerCase();
    return key === 'python' ? nativeKernel : key;
}

;// CONCATENATED MODULE: ./build/contract/find-kernels.js




/** Kernel spec file, in a data directory of Jupyter. */
const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
/**
 * Finds the kernels whose spec is in a directory that Jupyter searches, without running the image. The result is
 * incomplete if a start script changes the search path.
 *
 * @returns their keys.
 * @see https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
function findKernels(config, files) {
    const directories = dataDirectories(config, files);
    const found = new Set();
    for (const { path } of files.all()) {
        const [, directory, name] = specFile.exec(path) ?? [];
        if (name !== undefined && directory !== undefined && isSearched(directory, directories, files)) {
            found.add(kernel_key_kernelKey(name));
        }
        if (nativePackage.test(path))
            found.add(nativeKernel);
    }
    return found;
}
/** Data directories that do not depend on where Jupyter is installed. */
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
/** Whether Jupyter searches a directory: a fixed one, or `share/jupyter` of an environment that has a `jupyter`. */
function isSearched(directory, fixed, files) {
    if (fixed.has(directory))
        return true;
    const suffix = '/share/jupyter';
    return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
}

;// CONCATENATED MODULE: ./build/glob.js
/** Matches exactly one character for which `takes` is true. */
function one(takes) {
    return { takes, isOptional: false, isRepeated: false };
}
/** Matches zero or more characters for which `takes` is true. */
function many(takes) {
    return { takes, isOptional: true, isRepeated: true };
}
const isAny = () => true;
const isWithinDirectory = character => character !== '/';
/** Matches zero or more directories, each with its trailing slash: the meaning of stars before a slash. */
const anyDirectories = { ...many(isAny), end: '/' };
/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
function anyOf(characterClass) {
    const expression = new RegExp(`^${characterClass}$`, 'u');
    return one(character => expression.test(character));
}
function matches(steps, path) {
    return follow(steps, path, false);
}
/** Whether the pattern matches the path or one of its parent directories. */
function matchesAtOrAbove(steps, path) {
    return follow(steps, path, true);
}
/** State flags of a step: it may begin, or it has begun and may take more characters. */
const mayBegin = 1;
const mayGoOn = 2;
function follow(steps, path, isAboveEnough) {
    const reached = new Uint8Array(steps.length + 1);
    reached[0] = mayBegin;
    const progress = {
        reached,
        next: new Uint8Array(steps.length + 1),
        last: skipOptional(steps, reached, 0),
    };
    for (const character of path) {
        if (isAboveEnough && character === '/' && progress.reached[steps.length])
            return true;
        advance(steps, progress, character);
        if (progress.last < 0)
            return false;
    }
    return progress.reached[steps.length] !== 0;
}
/**
 * Consumes one character. Loops by index up to the last reached step for speed, because thousands of files are matched
 * against dozens of patterns. Sets `last` below 0 when the match has failed.
 */
function advance(steps, progress, character) {
    const { reached: from, next: to } = progress;
    let last = -1;
    for (let index = 0; index <= progress.last; index += 1) {
        const step = from[index] === 0 ? undefined : steps[index];
        from[index] = 0;
        if (step?.takes(character) !== true)
            continue;
        last = index;
        if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayGoOn;
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
 * Marks the steps reached by skipping optional ones. Only a step that has not begun can be skipped: directories that
 * have begun must end with their slash.
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

// EXTERNAL MODULE: ./build/tar/follow-links.js
var follow_links = __webpack_require__(2675);
;// CONCATENATED MODULE: ./build/contract/image-files.js



/** The files of an image, with all layers applied. Paths may have a leading slash. */
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
    /** Whether any path matches the pattern, in which `*` matches any characters within one path segment. */
    hasMatch(pattern) {
        if (!pattern.includes('*'))
            return this.has(pattern);
        const steps = [...(0,entry_path/* cleanPath */.t)(pattern)].map(char => char === '*' ? many(isWithinDirectory) : one(found => found === char));
        for (const path of this.#byPath.keys())
            if (matches(steps, path))
                return true;
        for (const path of this.#directories)
            if (matches(steps, path))
                return true;
        return false;
    }
    #resolve(path) {
        return (0,follow_links/* followLinks */.n)(path, this.#byPath);
    }
}

;// CONCATENATED MODULE: ./build/contract/notebooks.js



const notebooks_schema = valibot/* object */.Ik({
    metadata: valibot/* nullish */.cl(valibot/* object */.Ik({ kernelspec: valibot/* nullish */.cl(valibot/* object */.Ik({ name: valibot/* nullish */.cl(valibot/* string */.Yj()) })) })),
    cells: valibot/* fallback */.Np(valibot/* array */.YO(valibot/* object */.Ik({ cell_type: valibot/* string */.Yj(), source: valibot/* union */.KC([valibot/* string */.Yj(), valibot/* array */.YO(valibot/* string */.Yj())]) })), []),
});
/** @returns undefined if the text is not a notebook. */
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
/** Finds the kernels that the image's notebooks ask for, by key. Notebooks of libraries are ignored. */
function findRequestedKernels(files) {
    const found = new Map();
    for (const file of files.all()) {
        if (file.content === undefined || !file.path.endsWith('.ipynb') || isLibraryFile(file.path))
            continue;
        const name = parseNotebook(textOf(file))?.kernel;
        if (name === undefined)
            continue;
        const request = found.get(kernelKey(name)) ?? { name, notebooks: [] };
        request.notebooks.push(`/${file.path}`);
        found.set(kernelKey(name), request);
    }
    return found;
}
function textOf({ content }) {
    return new TextDecoder().decode(content);
}

// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(5496);
// EXTERNAL MODULE: ./build/layers/stream-layer.js + 10 modules
var stream_layer = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/layers/read-files.js




/** Maximum size of all kept contents in bytes. An image that exceeds it was crafted to exhaust memory. */
const maxContentSize = 128 * 2 ** 20;
/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error naming the layer if it is damaged, or the image if the selected content is too large.
 */
async function readFiles(source, image, isWanted) {
    const { layers } = image.manifest;
    let total = 0;
    const filesIn = async (descriptor, index) => {
        const what = `layer ${index + 1} of ${layers.length} of ${image.name}`;
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${what} has no diff id in the image's config`);
        const entries = [];
        await (0,stream_layer/* streamLayer */.q)(source, { descriptor, diffId, what }, {
            onEntry: entry => entries.push(entry),
            chooseContent: entry => {
                const last = entries.at(-1);
                if (last === undefined || !isWanted(entry))
                    return undefined;
                total += entry.size;
                if (total > maxContentSize)
                    throw new user_error/* UserError */.yo('layer-not-readable', `${image.name} holds too many notebooks and scripts to read`);
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
        found[index] = await filesIn(descriptor, index);
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

;// CONCATENATED MODULE: ./build/doctor/facts/gather-kernels.js











/** Maximum compressed size in bytes of an image whose layers are downloaded. */
const maxDownload = 10 ** 9;
/**
 * Finds the kernels of the image that the source's default branch launches. Its layers are downloaded only if a notebook
 * asks for a kernel other than Jupyter's own.
 *
 * @returns undefined if no notebook does, or nothing is launched.
 */
async function gatherKernels(source, launcher, connect) {
    const reference = launchedReference(source, launcher);
    if (reference === undefined || ![...source.notebooks.values()].some(asksForOther))
        return undefined;
    const read = await attempt(() => readKernels(reference, connect));
    return { reference: (0,oci_reference/* formatReference */.FH)(reference), installed: read.isKnown ? read.value : read };
}
function asksForOther(text) {
    const kernel = parseNotebook(text)?.kernel;
    return kernel !== undefined && kernel_key_kernelKey(kernel) !== nativeKernel;
}
function launchedReference({ defaultBranch }, { branches, defaultBranch: launcherDefault }) {
    const launched = branches.flatMap(({ name, launches }) => launches.isKnown ? [{ name, reference: launches.value.reference }] : []);
    const named = [defaultBranch, launcherDefault].flatMap(branch => launched.find(({ name }) => name === branch) ?? []);
    return (named[0] ?? launched[0])?.reference;
}
async function readKernels(reference, connect) {
    const source = (0,registry_source/* registrySource */.B)(await connect(reference), reference);
    const image = await (0,read_image/* readImage */.AM)(source, platform/* binderPlatform */.a3);
    const size = image.manifest.layers.reduce((sum, layer) => sum + layer.size, 0);
    if (size > maxDownload) {
        const megabytes = (bytes) => `${Math.round(bytes / 10 ** 6)} MB`;
        const reason = `its layers are ${megabytes(size)} in total, more than the ${megabytes(maxDownload)} that are downloaded`;
        return { isKnown: false, reason };
    }
    const layers = await readFiles(source, image, ({ path }) => path === 'etc/passwd');
    return foundValue(findKernels(image.config, new ImageFiles((0,flatten_layers/* flattenLayers */.n)(layers))));
}

// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/doctor/facts/update-workflows.js


/** Workflows that an event of this type starts. */
function eventHandlers(workflows, eventType) {
    return enabledWorkflows(withCalledWorkflows(workflows).filter(workflow => handlesEvent(workflow, eventType)));
}
/** Steps that update a launcher with this project's action or reusable workflow. */
function updateSteps({ steps }) {
    return steps.filter(({ uses = '' }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses));
}
function updatesByAction(workflow) {
    return updateSteps(workflow).length > 0;
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-provenance.js





const gather_provenance_maxConcurrentRequests = 4;
/** Verifies the provenance of every pinned digest, if the launcher's workflow sets `source-repository`. */
async function gatherProvenance(launched, workflows, find) {
    const required = workflows.flatMap(updateSteps).map(step => readRequired(step.with));
    const settings = required.find(one => one !== undefined);
    if (settings === undefined)
        return new Map();
    const digests = [...new Set(launched.flatMap(({ digest }) => digest ?? []))];
    const results = await (0,concurrency/* mapConcurrent */._)(digests, gather_provenance_maxConcurrentRequests, async (digest) => {
        return [digest, await attempt(() => find(digest, settings))];
    });
    return new Map(results);
}
/** Returns undefined if nothing is required, or the value is an expression or malformed. */
function readRequired(inputs) {
    const text = (name) => (typeof inputs[name] === 'string' ? inputs[name] : undefined);
    const [source, signer] = [text('source-repository'), text('signer-workflow')];
    if (source === undefined || String(inputs['require-provenance']) === 'false')
        return undefined;
    try {
        return {
            repository: (0,github_repository/* parseGitHubRepository */.l)(source),
            signerWorkflow: signer === undefined ? signer_workflow/* suiteWorkflow */.E2 : (0,signer_workflow/* parseSignerWorkflow */.pv)(signer),
            trustRoot: text('trust-root'),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-facts.js











const page = /(?:^|\/)README[^/]*$|\.(?:md|rst|html|txt)$/i;
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const notebook = /(?<!-checkpoint)\.ipynb$/;
/** Maximum number of files of each kind; a repository with more has generated ones. */
const maxTexts = 500;
const gather_facts_maxConcurrentRequests = 6;
/**
 * Gathers the facts about both repositories and their images.
 *
 * @throws Error if one of the repositories cannot be read at all.
 */
async function gatherFacts(target, services) {
    const [source, launcher] = await Promise.all([
        gatherSource(target, services),
        gatherLauncher(target, services),
    ]);
    const launched = launcher.branches.flatMap(({ launches }) => launches.isKnown ? [launches.value.reference] : []);
    const [images, provenance, kernels] = await Promise.all([
        gatherImages(launched, target.images, services.connect),
        gatherProvenance(launched, launcher.workflows, (digest, required) => services.findProvenance(target.launcher, digest, required)),
        gatherKernels(source, launcher, services.connect),
    ]);
    return { source, launcher, images, provenance, kernels, eventType: target.eventType, now: services.now() };
}
/** Reads the survey, tree, pages and workflows of the default branch. */
async function gatherRepository(repository, services) {
    const survey = await services.survey(repository);
    const { branches, workflowStates, tags: _, ...state } = survey;
    const { defaultBranch } = state;
    const head = branches.find(({ name }) => name === defaultBranch)?.head;
    const noFiles = { files: [], isTruncated: false };
    const { files, isTruncated } = head === undefined ? noFiles : await services.fetchTree(repository, head);
    const fetchMatching = (form) => services.fetchTexts(repository, files.filter(({ path }) => form.test(path)).slice(0, maxTexts));
    const [pages, workflowTexts] = await Promise.all([fetchMatching(page), fetchMatching(workflowFile)]);
    const workflows = [...workflowTexts]
        .map(([path, text]) => parseWorkflow(path, text, workflowStates.get(path)))
        .filter(workflow => workflow !== undefined);
    const name = (0,github_repository/* formatGitHubRepository */.P)(repository);
    const facts = { name, ...state, workflows, pages, isTreeTruncated: isTruncated };
    return { facts, survey, files, fetchMatching };
}
async function gatherSource({ source, build }, services) {
    const { facts, survey, files, fetchMatching } = await gatherRepository(source, services);
    const target = findBuildDefinition(facts.workflows, build);
    const { dockerfile, context, dependencies = dockerfile } = target;
    const wanted = new Set([
        ...[dockerfile, dependencies].flatMap(file => [file, `${file}.dockerignore`]),
        context === '' ? '.dockerignore' : `${context}/.dockerignore`,
    ]);
    const [notebooks, buildFiles] = await Promise.all([
        fetchMatching(notebook),
        services.fetchTexts(source, files.filter(({ path }) => wanted.has(path))),
    ]);
    return {
        ...facts,
        ...target,
        branches: survey.branches.map(({ name }) => name),
        tags: survey.tags,
        files: files.map(({ path }) => path),
        notebooks,
        buildFiles,
    };
}
async function gatherLauncher({ launcher, launcherDockerfile, eventType }, services) {
    const [{ facts, survey }, state, sender] = await Promise.all([
        gatherRepository(launcher, services),
        services.readLauncher(launcher, launcherDockerfile),
        fetchSenderRights(launcher, services.sender),
    ]);
    const updating = pathsOfUpdates(facts.workflows, eventType);
    const lastRun = await attempt(() => services.fetchLastRun(launcher, updating));
    const protectedOnes = new Set(survey.branches.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
    const branches = await (0,concurrency/* mapConcurrent */._)(state.branches, gather_facts_maxConcurrentRequests, async (read) => {
        const { branch: name } = read;
        const rules = await attempt(() => services.fetchRules(launcher, { name, isProtected: protectedOnes.has(name) }));
        return branchFacts(read, rules);
    });
    return { ...facts, branches, tags: survey.tags, sender, lastRun };
}
/**
 * Paths of the handlers that update the launcher, or of all handlers if none does. Other workflows may handle the same
 * event for another purpose.
 */
function pathsOfUpdates(workflows, eventType) {
    const handlers = eventHandlers(workflows, eventType);
    const updating = handlers.filter(updatesByAction);
    return (updating.length > 0 ? updating : handlers).map(({ path }) => path);
}
async function fetchSenderRights(launcher, sender) {
    if (sender === undefined)
        return undefined;
    const [mayWrite, mayReadRuns] = await Promise.all([
        attempt(() => sender.mayWrite(launcher)),
        attempt(() => sender.mayReadRuns(launcher)),
    ]);
    return { mayWrite, mayReadRuns };
}
function branchFacts({ branch, bytes, problem, isAbsent }, rules) {
    return {
        name: branch,
        rules,
        launches: read(bytes, problem ?? ''),
        hasDockerfile: !isAbsent,
    };
}
function read(bytes, problem) {
    if (bytes === undefined)
        return { isKnown: false, reason: problem };
    try {
        return { isKnown: true, value: launchFacts(launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes)) };
    }
    catch (error) {
        return { isKnown: false, reason: (0,error_message/* messageOf */.b)(error) };
    }
}

;// CONCATENATED MODULE: ./build/doctor/report/finding.js
function passed(check, what) {
    return { check, verdict: 'pass', what, why: '', fix: '' };
}
/**
 * Returns a passed finding if there was something to check and all of it could be read, otherwise none. Facts that could
 * not be read are reported by the check they belong to.
 */
function passedIfSeen(check, seen, what) {
    return seen.length > 0 && seen.every(Boolean) ? [passed(check, what)] : [];
}
/** Returns a passed finding unless a repository has files that GitHub did not list: they could not be checked. */
function passedIfListed(check, repositories, what) {
    return repositories.some(({ isTreeTruncated }) => isTreeTruncated) ? [] : [passed(check, what)];
}
/** Returns the most severe verdict. */
function overallVerdict(findings) {
    const has = (verdict) => findings.some(finding => finding.verdict === verdict);
    return has('fail') ? 'fail' : has('warn') ? 'warn' : 'pass';
}

;// CONCATENATED MODULE: ./build/doctor/report/report-findings.js
const marks = { fail: '✖', warn: '!', pass: '✔' };
/** Formats findings as text. @param paint colors a text if the output supports it. */
function reportFindings(findings, paint) {
    const lines = findings.flatMap(({ check, verdict, what, why, fix }) => {
        const head = `${paint(verdict, `${marks[verdict]} ${verdict} ${check}`)}: ${what}`;
        return fix === '' ? [head] : [head, `    Why: ${why}`, `    Fix: ${fix}`, ''];
    });
    return [...lines, '', formatCounts(findings)].join('\n');
}
/** Formats the number of findings with each verdict. */
function formatCounts(findings) {
    const count = (verdict) => findings.filter(finding => finding.verdict === verdict).length;
    return `${count('fail')} fail, ${count('warn')} warn, ${count('pass')} pass`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/branch-protection.js

const check = 'branch-protection';
/** Rule types that reject the workflow's commit, which is signed and never a force push. */
const blockingTypes = [
    'pull_request',
    'update',
    'required_status_checks',
    'merge_queue',
    'required_deployments',
    'workflows',
];
/** Rule types that may reject it, depending on their parameters. */
const doubtful = [
    'code_scanning',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'file_path_restriction',
];
/** Checks that no rule rejects the commits that the launcher's workflow pushes directly to its branches. */
function checkBranchProtection({ launcher }) {
    const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
    const findings = [...unreadableRules(launchable, launcher.name), ...activeRules(launchable, launcher.name)];
    if (findings.length > 0)
        return findings;
    const what = `No rule keeps the workflow from the branches of ${launcher.name}`;
    return passedIfSeen(check, launchable.map(() => true), what);
}
function unreadableRules(branches, launcher) {
    const unknownReason = ({ rules }) => (rules.isKnown ? [] : [rules.reason]);
    return [...new Set(branches.flatMap(unknownReason))].map(reason => {
        const hidden = branches.filter(branch => unknownReason(branch).includes(reason));
        return {
            check,
            verdict: 'warn',
            what: `The rules on ${formatNames(hidden)} of ${launcher} cannot be seen: ${reason}`,
            why: 'update-launcher-sha commits there directly; where a rule is in its way, the commit is refused.',
            fix: `Look at https://github.com/${launcher}/rules yourself, or run this again with a token that may read ${launcher}.`,
        };
    });
}
/** Returns one finding per ruleset or protection rule, naming every branch it applies to. */
function activeRules(branches, launcher) {
    const sets = new Map();
    for (const branch of branches) {
        for (const rules of branch.rules.isKnown ? branch.rules.value.filter(isBlocking) : []) {
            const key = JSON.stringify([rules.page, rules.name, rules.types]);
            sets.set(key, { rules, on: [...(sets.get(key)?.on ?? []), branch] });
        }
    }
    return [...sets.values()].map(({ rules, on }) => explain(rules, `${formatNames(on)} of ${launcher}`));
}
/** Whether the rules may block a commit. Classic protection always counts, because part of it is hidden. */
function isBlocking(rules) {
    if (rules.bypass === 'workflows')
        return false;
    return (rules.kind === 'protection' || [...blockingTypes, ...doubtful].some(type => rules.types.includes(type)));
}
function explain(rules, on) {
    const { kind, name, bypass, page } = rules;
    const types = rules.types.filter(type => [...blockingTypes, ...doubtful].includes(type));
    const called = kind === 'ruleset' ? 'the ruleset' : 'the branch protection rule';
    const isCertain = bypass === 'nobody' && types.some(type => blockingTypes.includes(type));
    const asks = types.length === 0 ? '' : ` with ${types.join(', ')}`;
    return {
        check,
        verdict: isCertain ? 'fail' : 'warn',
        what: `${called}${name === undefined ? '' : ` "${name}"`} holds on ${on}${asks}`.replace(/^t/, 'T'),
        why: `update-launcher-sha commits there directly; ${reason(rules, isCertain, types.length > 0)}`,
        fix: `At ${page} let the app "GitHub Actions" bypass it, or take what people launch out of it.` +
            (isCertain ? '' : ' If a past update went through, it is allowed already.'),
    };
}
function reason({ kind, bypass }, isCertain, isAsked) {
    if (isCertain)
        return 'nobody may bypass this, so that every update is refused.';
    if (bypass === 'others')
        return 'some may bypass this, and whether the workflow is one of them cannot be told.';
    if (kind === 'protection' && !isAsked)
        return 'who may push is shown to administrators alone.';
    return 'such a commit is refused, unless the workflow may bypass this: who may is shown to administrators alone.';
}
function formatNames(branches) {
    const names = branches.map(({ name }) => `"${name}"`);
    return `${names.length === 1 ? 'branch' : 'branches'} ${names.join(', ')}`;
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/dockerfile/clean-path.js
/** Cleans a path like Go's `filepath.Clean`, and removes the leading slash. */
function clean_path_cleanPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/dockerfile/context-sources.js

/**
 * Returns the sources that a Dockerfile uses from its build context, as patterns relative to the context root;
 * undefined if it uses the whole context or the sources cannot be determined before the build.
 * Source: Dockerfile reference, "COPY", "ADD", "RUN --mount=type=bind".
 */
function contextSources(dockerfile) {
    const sources = dockerfile.instructions.flatMap(instructionSources).map(clean_path_cleanPath);
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
        .filter(path => !path.startsWith('<<') && !isElsewhere(path));
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
/** Whether the path is a URL that ADD downloads. */
function isElsewhere(path) {
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
    const isOfContext = (fields.get('type') ?? 'bind') === 'bind' && !fields.has('from');
    return isOfContext ? [fields.get('source') ?? fields.get('src') ?? ''] : [];
}

;// CONCATENATED MODULE: ./build/dockerfile/ignore-file.js


/**
 * Parses a `.dockerignore` file: the last rule that matches a path or one of its parent directories applies.
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
    const pattern = clean_path_cleanPath(isException ? trimmed.slice(1).trim() : trimmed);
    if (pattern === '' || pattern === '.')
        return [];
    return [{ isException, steps: toSteps(pattern) }];
}
// The length of a character class is limited, so that unclosed brackets do not each cause a scan to the end.
function toSteps(pattern) {
    const token = /(\*\*\/?$)|(\*\*\/?)|(\*)|(\?)|(\[(?:\\.|[^\]\\]){1,255}\])|\\?(.)/gsu;
    // Docker special case that patterns such as `**.md` rely on.
    const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    try {
        return [...pattern.matchAll(token)].map(([, end, directories, star, question, set, character]) => {
            if (end || (directories && isEnding))
                return many(isAny);
            if (directories)
                return anyDirectories;
            if (star)
                return many(isWithinDirectory);
            if (question)
                return one(isWithinDirectory);
            return set ? anyOf(set) : one(found => found === character);
        });
    }
    catch {
        throw new Error(`.dockerignore: ${JSON.stringify(pattern)} is not a pattern that Docker takes`);
    }
}

// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 5 modules
var parse_dockerfile = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/doctor/facts/path-filter.js

/**
 * Whether a change to the file starts a workflow with these `paths`: the last matching pattern decides, and a pattern
 * with `!` excludes.
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
 * Whether git selects the file by these patterns, as build-binder-image evaluates its `paths`: a directory selects
 * everything in it, and a file excluded by `!` is never included again.
 *
 * Source: gitglossary(7), "pathspec", "glob".
 */
function matchesPathspecs(patterns, file) {
    const isException = (pattern) => pattern.startsWith('!');
    const wanted = patterns.filter(pattern => !isException(pattern));
    const unwanted = patterns.filter(isException).map(pattern => pattern.slice(1));
    const isIn = (globs) => globs.some(glob => matchesGlob(glob, file));
    return (wanted.length === 0 || isIn(wanted)) && !isIn(unwanted);
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
 * Parses a pattern: `*` stays within a directory, `**` does not; `?` and `+` quantify the preceding character; `[…]` is
 * a class.
 *
 * The length of a class is limited, because every unclosed bracket would otherwise be scanned to the end.
 *
 * Source: actionlint, glob.go.
 *
 * @returns undefined for patterns that GitHub also rejects: an invalid class, or `?` or `+` without a character.
 */
function path_filter_toSteps(pattern) {
    const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu;
    const steps = [];
    for (const [, directories, any, star, set, character, quantifier] of pattern.matchAll(token)) {
        if (directories)
            steps.push(anyDirectories);
        else if (any || star)
            steps.push(many(any ? isAny : isWithinDirectory));
        else {
            const step = set ? parseCharacterClass(set) : character && one(found => found === character);
            if (!step)
                return undefined;
            steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' });
        }
    }
    return steps;
}
function parseCharacterClass(set) {
    try {
        return anyOf(set);
    }
    catch {
        return undefined;
    }
}
function matchesPattern(pattern, file) {
    const steps = path_filter_toSteps(pattern);
    return steps !== undefined && matches(steps, file);
}

;// CONCATENATED MODULE: ./build/doctor/facts/frozen-files.js




/** Files compiled or installed by a Dockerfile that clones the source: a later `git pull` cannot update the result. */
const compiled = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/;
/**
 * Lists the Dockerfile, the files it copies from the context and, if it clones the source, the files it compiles.
 *
 * @returns undefined if there is no such Dockerfile.
 * @throws Error if the Dockerfile or its .dockerignore is invalid.
 */
function frozenFiles(source, dockerfile) {
    const { files, context, buildFiles } = source;
    const text = buildFiles.get(dockerfile);
    if (text === undefined)
        return undefined;
    const parsed = (0,parse_dockerfile/* parseDockerfile */.A)(Buffer.from(text));
    const prefix = context === '' ? '' : `${context}/`;
    const ignore = buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? '';
    const isIgnored = readIgnoreFile(ignore);
    const sources = contextSources(parsed);
    const isCopied = (path) => {
        if (!path.startsWith(prefix))
            return false;
        const inside = path.slice(prefix.length);
        if (isIgnored(inside))
            return false;
        return sources === undefined || sources.some(pattern => isUnder(pattern, inside));
    };
    const clones = parsed.instructions.some(({ keyword, rest }) => keyword === 'RUN' && /\bgit\s+clone\b/.test(rest));
    return files.filter(path => path === dockerfile || isCopied(path) || (clones && compiled.test(path)));
}
/** Whether a file matches the pattern of a `COPY`, or is below a directory that does. */
function isUnder(pattern, file) {
    return matchesPaths([pattern, `${pattern}/**`], file);
}
/** Extension of a compiled source, such as `.pyx`; undefined for other files. */
function commonEnding(file) {
    const base = file.split('/').at(-1) ?? file;
    const dot = base.lastIndexOf('.');
    return dot > 0 && compiled.test(`x${base.slice(dot)}`) ? base.slice(dot) : undefined;
}

;// CONCATENATED MODULE: ./build/doctor/facts/named-branches.js

const ours = /\b(?:binder-actions|build-binder-image|dispatch-launcher-update)@|\bbinder-image\.ya?ml@/;
/** Expressions with the same value as the default. */
const usual = /^\s*\$\{\{\s*github\.ref(?:_name)?\s*\}\}\s*$/i;
function namedBranches(workflows) {
    const steps = workflows.flatMap(workflow => workflow.steps).filter(({ uses = '' }) => ours.test(uses));
    const written = steps.flatMap(step => {
        const { 'launcher-branch': name = '', ref = '' } = step.with;
        return [String(name) || shortBranchName(String(ref))];
    });
    const names = written.filter(name => name !== '' && !usual.test(name));
    return {
        names: new Set(names.filter(name => !name.includes('${{'))),
        isOpen: names.some(name => name.includes('${{')),
    };
}
/** Launcher branch of a ref. @param ref full ref, or the name of a branch or tag. */
function shortBranchName(ref) {
    return (0,source_ref/* findLauncherBranch */.yl)(ref.startsWith('refs/') ? ref : `refs/heads/${ref}`) ?? ref;
}

;// CONCATENATED MODULE: ./build/doctor/facts/pushed-refs.js


/**
 * Lists the source's branches and tags. Names that are valid in git but not in an image ref are omitted: they have no
 * launcher branch.
 */
function launchableRefs({ branches, tags }) {
    const all = [...branches.map(name => `refs/heads/${name}`), ...tags.map(name => `refs/tags/${name}`)];
    return all.flatMap(full => {
        const launcherBranch = (0,source_ref/* findLauncherBranch */.yl)(full);
        return launcherBranch === undefined ? [] : [{ ...(0,source_ref/* parseSourceRef */._j)(full), launcherBranch }];
    });
}
/**
 * Whether a push of the ref starts the workflow, according to this version of the file; GitHub reads the version at the
 * ref itself. A filter for branches alone excludes tags, and vice versa. Path filters are not evaluated for tags.
 *
 * @param ref full ref.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function startsOnPush({ events }, ref) {
    const push = events.get('push');
    if (push === undefined)
        return false;
    const { branches, tags, 'branches-ignore': otherBranches, 'tags-ignore': otherTags } = push;
    const ofBranches = { only: branches, not: otherBranches };
    const ofTags = { only: tags, not: otherTags };
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    const [own, other] = kind === 'tags' ? [ofTags, ofBranches] : [ofBranches, ofTags];
    if (own.only !== undefined)
        return matchesPaths(own.only, name);
    if (own.not !== undefined)
        return !matchesPaths(own.not, name);
    return other.only === undefined && other.not === undefined;
}

;// CONCATENATED MODULE: ./build/doctor/checks/unbuilt-branches.js


/**
 * Source branches that the launcher launches and no push builds. Excludes releases, which are built once by tag or by
 * hand, and held branches, which need no new image.
 *
 * @param pushed workflows that build on push.
 */
function unbuiltBranches({ source, launcher }, pushed) {
    const { names, isOpen } = namedBranches(source.workflows);
    if (isOpen)
        return [];
    const refs = launchableRefs(source);
    return launcher.branches.flatMap(({ name, launches }) => {
        const isKept = !launches.isKnown || launches.value.held !== undefined || launches.value.isFrozen;
        if (isKept || names.has(name))
            return [];
        const meant = refs.filter(({ launcherBranch }) => launcherBranch === name);
        const isBuilt = meant.some(({ full }) => pushed.some(builder => startsOnPush(builder, full)));
        return isBuilt ? [] : meant.filter(({ kind }) => kind === 'branch').map(({ short }) => short);
    });
}
function describeUnbuilt({ source, launcher }, left, [first]) {
    const names = left.map(name => `"${name}"`).join(', ');
    const patterns = left.map(name => `\`${name}\``).join(', ');
    const isOne = left.length === 1;
    return {
        what: `${launcher.name} launches ${isOne ? 'branch' : 'branches'} ${names} of ${source.name}, but no push to ${isOne ? 'it' : 'them'} builds an image`,
        why: 'Whatever is pushed there, people launch the image that somebody built by hand at some time.',
        fix: (first?.events.get('push')?.['branches-ignore'] === undefined
            ? `Add ${patterns} to \`on.push.branches\` of ${first?.path}`
            : `Take ${patterns} out of \`on.push.branches-ignore\` of ${first.path}`) +
            ', on the branch itself as well: GitHub reads the file of the branch that is pushed.',
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/build-triggers.js








const build_triggers_check = 'build-triggers';
const maxNamed = 10;
/** Reports launched branches that no push builds, and files in the image whose changes trigger no build. */
function checkBuildTriggers(facts) {
    const { source } = facts;
    const builders = enabledWorkflows(imageBuilds(source.workflows));
    const pushed = builders.filter(({ events }) => events.has('push'));
    if (pushed.length === 0)
        return source.isTreeTruncated ? [] : [noBuilder(source, builders)];
    const left = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushed);
    const findings = checkFiles(source, pushed);
    if (left.length === 0)
        return findings;
    const missed = { check: build_triggers_check, verdict: 'warn', ...describeUnbuilt(facts, left, pushed) };
    return [missed, ...findings.filter(({ verdict }) => verdict !== 'pass')];
}
function checkFiles(source, pushed) {
    const choosesAll = (builder) => !isChoosing(builder, 'paths') && !isChoosing(builder, 'deps-paths');
    if (pushed.some(builder => isUnfiltered(builder) && choosesAll(builder)))
        return [passed(build_triggers_check, `Every push of what is launched from ${source.name} reaches the build`)];
    const { dockerfile, dependencies } = source;
    const wanted = [
        { dockerfile, input: 'paths' },
        ...(dependencies === undefined ? [] : [{ dockerfile: dependencies, input: 'deps-paths' }]),
    ];
    const frozen = [];
    for (const image of wanted) {
        try {
            const files = frozenFiles(source, image.dockerfile);
            if (files === undefined)
                return source.isTreeTruncated ? [] : [noDockerfile(source, image.dockerfile)];
            frozen.push({ ...image, files });
        }
        catch (error) {
            return [unreadable(source, image.dockerfile, (0,error_message/* messageOf */.b)(error))];
        }
    }
    return evaluateFiles(source, pushed, frozen);
}
/** Checks every file against the workflow's own path filter, then against the input of the build step. */
function evaluateFiles(source, pushed, frozen) {
    const starting = (file) => pushed.filter(({ events }) => triggers(events.get('push'), file));
    const all = [...new Set(frozen.flatMap(({ files }) => files))];
    const missed = all.filter(file => starting(file).length === 0);
    const findings = missed.length > 0 ? [missedFiles(source, missed, howToTrigger(pushed, missed))] : [];
    for (const { files, dockerfile, input } of frozen) {
        const left = files.filter(file => {
            const builders = starting(file);
            const isSeen = file === dockerfile || builders.some(builder => chooses(builder, input, file));
            return builders.length > 0 && !isSeen;
        });
        if (left.length > 0)
            findings.push(missedFiles(source, left, howToChoose(pushed, input, left)));
    }
    return findings.length > 0
        ? findings
        : passedIfListed(build_triggers_check, [source], 'Every file that the image freezes triggers its build');
}
function isUnfiltered({ events }) {
    const push = events.get('push');
    return push?.paths === undefined && push?.['paths-ignore'] === undefined;
}
function triggers(filter, file) {
    if (filter?.paths !== undefined)
        return matchesPaths(filter.paths, file);
    return !matchesPaths(filter?.['paths-ignore'] ?? [], file);
}
/** Whether every build step of the workflow selects files by this input. */
function isChoosing(builder, input) {
    return buildSteps(builder).every(step => chosenPaths(step, input) !== undefined);
}
/** Whether a change to the file triggers a build once the workflow runs. */
function chooses(builder, input, file) {
    return buildSteps(builder).some(step => {
        const paths = chosenPaths(step, input);
        return paths === undefined || matchesPathspecs(paths, file);
    });
}
function missedFiles({ name }, missed, fix) {
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${(0,wording/* plural */.LS)(missed.length, 'file')} of ${name} ${missed.length === 1 ? 'goes' : 'go'} into the image, but no push builds it anew: ${(0,wording/* formatList */.ki)(missed, maxNamed)}`,
        why: 'The image keeps the old ones until something else changes, and nobody can tell from the outside.',
        fix,
    };
}
function howToTrigger([first], missed) {
    if (first?.events.get('push')?.paths === undefined)
        return `Take them out of \`on.push.paths-ignore\` of ${first?.path}.`;
    const patterns = patternsFor(missed, '**').map(pattern => `"${pattern}"`);
    return `Add to \`on.push.paths\` of ${first?.path}: ${patterns.join(', ')}. Or leave \`paths\` out: build-binder-image skips what has not changed.`;
}
function howToChoose(pushed, input, left) {
    const first = pushed.find(builder => isChoosing(builder, input));
    return (`Add to \`${input}\` of the build in ${first?.path}: ${patternsFor(left, '**/*').join(', ')}. Or leave \`${input}\` out: ` +
        'then all that goes into the image counts. What it need not hold belongs into .dockerignore.');
}
/** Returns one pattern per extension of compiled sources, and the path of every other file. */
function patternsFor(files, everywhere) {
    const patterns = files.map(file => {
        const ending = commonEnding(file);
        return ending === undefined ? file : everywhere + ending;
    });
    return [...new Set(patterns)];
}
function noBuilder({ name }, builders) {
    const [first] = builders;
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: first === undefined
            ? `No workflow on the default branch of ${name} builds an image`
            : `${first.path} of ${name} builds the image, but not on a push`,
        why: 'The image is only as new as the last time that somebody thought of it.',
        fix: 'Add `on: push` with your branches and `tags: ["v*"]`; the README shows the workflow in full.',
    };
}
function noDockerfile({ name }, dockerfile) {
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${name} has no ${dockerfile}, so what goes into the image is not known`,
        why: 'Whether every such file triggers a build could not be looked at.',
        fix: 'Say with --file (in a workflow: `file`) where the Dockerfile is, or correct what the step that builds names.',
    };
}
function unreadable({ name }, dockerfile, reason) {
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${dockerfile} of ${name} cannot be read: ${reason}`,
        why: 'Whether every file that goes into the image triggers a build could not be looked at.',
        fix: `Mend ${dockerfile}.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/disabled-workflows.js



const disabled_workflows_check = 'disabled-workflows';
/**
 * Reports disabled workflows. GitHub disables scheduled ones after 60 days of inactivity; people disable others by hand
 * and forget to enable them.
 */
function checkDisabledWorkflows({ source, launcher, eventType }) {
    const builds = imageBuilds(source.workflows);
    const handlers = launcher.workflows.filter(workflow => handlesEvent(workflow, eventType));
    const watching = [
        ...disabledWatchers(source, builds).map(workflow => explainWatching(source, workflow)),
        ...disabledWatchers(launcher, handlers).map(workflow => explainWatching(launcher, workflow)),
    ];
    const findings = [
        ...missedBuilds(builds).map(workflow => disabled_workflows_explain(source, workflow)),
        ...enabledWorkflows(handlers)
            .filter(isDisabled)
            .map(workflow => disabled_workflows_explain(launcher, workflow)),
        ...watching,
    ];
    if (findings.length > 0)
        return findings;
    const seen = [...builds, ...handlers].map(({ state }) => state !== undefined);
    if (source.isTreeTruncated || launcher.isTreeTruncated)
        return [];
    return passedIfSeen(disabled_workflows_check, seen, 'The workflows that build and update are enabled');
}
/**
 * Returns the disabled builds that no enabled build replaces. Any build replaces one that a person disabled. One by
 * this project's action that GitHub disabled for inactivity is replaced only by another one by this project's action.
 */
function missedBuilds(builds) {
    const ours = builds.filter(buildsByAction);
    const quiet = enabledWorkflows(ours).filter(isQuiet);
    return quiet.length > 0 ? quiet : enabledWorkflows(builds).filter(isDisabled);
}
/**
 * Returns disabled scheduled workflows that use this project's actions, such as repairs and checks. Workflows in
 * `needed` are reported separately.
 */
function disabledWatchers({ workflows }, needed) {
    const isNeeded = ({ path }) => needed.some(other => other.path === path);
    return workflows.filter(workflow => {
        const isOurs = workflow.steps.some(({ uses = '' }) => uses.includes('/binder-actions/'));
        return isOurs && workflow.events.has('schedule') && isDisabled(workflow) && !isNeeded(workflow);
    });
}
function disabled_workflows_explain(repository, workflow) {
    return {
        check: disabled_workflows_check,
        verdict: 'fail',
        what: describe(repository, workflow),
        why: 'No event starts it: images are not built, or the launcher not updated.',
        fix: `${howToEnable(repository, workflow)}${isQuiet(workflow) ? ' Keep `schedule:` in a workflow file of its own.' : ''}`,
    };
}
function explainWatching(repository, workflow) {
    return {
        check: disabled_workflows_check,
        verdict: 'warn',
        what: describe(repository, workflow),
        why: "Its schedule does not start it any more: what it looked for, or made up for, is now nobody's task.",
        fix: howToEnable(repository, workflow),
    };
}
function describe({ name }, workflow) {
    return `${workflow.path} of ${name} is disabled${isQuiet(workflow) ? ', since nothing happened there for 60 days' : ''}`;
}
function isQuiet({ state }) {
    return state === 'disabled_inactivity';
}
function howToEnable({ name }, { path }) {
    const file = path.split('/').at(-1);
    return `\`gh workflow enable ${file} --repo ${name}\`, or the button "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/event-handler.js


const event_handler_check = 'event-handler';
const jobToken = /^\s*(?:\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}\s*)?$/i;
/**
 * Checks the event's handlers on the default branch. GitHub runs that branch's workflow file, whichever branch the
 * event is about.
 */
function checkEventHandler({ launcher, eventType }) {
    const handlers = eventHandlers(launcher.workflows, eventType);
    if (handlers.length === 0) {
        if (launcher.isTreeTruncated)
            return [];
        return [
            {
                check: event_handler_check,
                verdict: 'fail',
                what: `No workflow on branch "${launcher.defaultBranch}" of ${launcher.name} handles the event ${eventType}`,
                why: 'GitHub takes the event, starts nothing, and says nothing: the launcher keeps its old image.',
                fix: `Put a workflow with \`on: {repository_dispatch: {types: [${eventType}]}}\` and the action update-launcher-sha into .github/workflows on that branch; the README shows it in full.`,
            },
        ];
    }
    return handlers.flatMap(handler => evaluateHandler(handler, launcher.name));
}
function evaluateHandler(handler, name) {
    if (!updatesByAction(handler)) {
        return [
            {
                check: event_handler_check,
                verdict: 'warn',
                what: `${handler.path} of ${name} handles the event without update-launcher-sha`,
                why: 'Workflows written by hand have edited comments instead of FROM, pinned images that nobody could pull, and fallen back to the wrong branch, all of it unnoticed.',
                fix: 'Replace its steps by `uses: underworldcode/binder-actions/actions/update-launcher-sha@v1`.',
            },
        ];
    }
    const findings = handler.jobs.flatMap(job => evaluatePermissions(handler, job, name));
    return findings.length > 0 ? findings : [passed(event_handler_check, `${handler.path} handles the event and may commit`)];
}
/** Checks that the job may write contents. The `permissions` of a job replace those of the workflow. */
function evaluatePermissions(handler, job, name) {
    const isOwn = job.permissions !== undefined;
    const permissions = isOwn ? job.permissions : handler.permissions;
    if (!updateSteps(job).some(commitsByJobToken) || grantsContents(permissions))
        return [];
    const says = permissions !== undefined;
    return [
        {
            check: event_handler_check,
            verdict: says ? 'fail' : 'warn',
            what: `${handler.path} of ${name} ${says ? 'does not give its job `contents: write`' : 'says nothing of permissions'}`,
            why: says
                ? 'The workflow token may then only read, and the commit is refused.'
                : 'Then the setting of the repository or organization decides, which is read-only for new ones: the commit may be refused.',
            fix: isOwn
                ? `Write \`contents: write\` into the \`permissions\` of the job "${job.name}" in ${handler.path}.`
                : `Write \`permissions: {contents: write}\` at the top of ${handler.path}.`,
        },
    ];
}
/**
 * Whether the step needs the job's permission to commit. A separate token does not need it, but a reusable workflow
 * requests it in any case, and GitHub does not start a run that requests more than it is granted.
 */
function commitsByJobToken({ uses = '', with: { token } }) {
    const isCalled = /\.ya?ml@/.test(uses);
    return isCalled || token === undefined || jobToken.test(String(token));
}
function grantsContents(permissions) {
    if (permissions === 'write-all')
        return true;
    return typeof permissions === 'object' && permissions !== null && 'contents' in permissions
        ? permissions.contents === 'write'
        : false;
}

;// CONCATENATED MODULE: ./build/doctor/checks/image-origins.js





const image_origins_check = 'image-origins';
/** Checks the labels that tell the launcher which commit an image was built from and which of two images is newer. */
function checkImageOrigins(facts) {
    const launched = launchedBranches(facts);
    const { names, isOpen } = namedBranches(facts.source.workflows);
    const looked = launched.flatMap(({ branch, reference, atTag, atDigest, held }) => {
        const found = atDigest ?? atTag;
        return found?.isKnown === true && found.value !== undefined
            ? [{ branch, reference, image: found.value, held }]
            : [];
    });
    const findings = looked.flatMap(({ branch, reference, image, held }) => {
        const isMeant = held !== undefined || isOpen || names.has(branch);
        if (isForeign(image.origin.ref, branch) && !isMeant) {
            return [foreign(facts.launcher.name, branch, reference, image.origin.ref)];
        }
        if (image.origin.revision !== undefined)
            return [];
        return [
            {
                check: image_origins_check,
                verdict: 'warn',
                what: `${(0,oci_reference/* formatReference */.FH)(reference)}, launched by branch "${branch}", does not say which commit it was built from`,
                why: 'Nobody can tell whether it holds the commit that triggered its build: for 52 days one was built from the wrong branch.',
                fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
            },
        ];
    });
    if (findings.length > 0)
        return findings;
    const seen = launched.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false);
    return passedIfSeen(image_origins_check, seen, 'Every launched image says which commit it was built from');
}
/** Whether the image was built from a ref that maps to another launcher branch. */
function isForeign(ref, branch) {
    const own = ref === undefined ? undefined : (0,source_ref/* findLauncherBranch */.yl)(ref);
    return own !== undefined && own !== branch;
}
/**
 * Finding for a Dockerfile copied from another branch: updates for its own branch are rejected or mix the two images.
 */
function foreign(launcher, branch, reference, ref = '') {
    return {
        check: image_origins_check,
        verdict: 'warn',
        what: `Branch "${branch}" of ${launcher} launches ${(0,oci_reference/* formatReference */.FH)(reference)}, which was built from ${ref}`,
        why: 'People who launch the branch get the code of another one; was the Dockerfile copied from there?',
        fix: `On branch "${branch}" write the tag of its own image into FROM, and its own name into the ENV that \`branch-variable\` names. If it is meant to be so, put \`# binder-actions: hold REASON\` above FROM.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/image-tags.js



const image_tags_check = 'image-tags';
/** Checks that every tag named by the launcher exists. One launcher branch named a missing tag for 18 days. */
function checkImageTags(facts) {
    const launched = launchedBranches(facts);
    const findings = launched.flatMap(({ branch, reference, atTag, atDigest }) => {
        const tag = tagOnly(reference);
        if (tag === undefined || atTag === undefined || !atTag.isKnown || atTag.value !== undefined)
            return [];
        const isPinned = atDigest?.isKnown === true && atDigest.value !== undefined;
        return [
            {
                check: image_tags_check,
                verdict: isPinned ? 'warn' : 'fail',
                what: `Branch "${branch}" names ${(0,oci_reference/* formatReference */.FH)(tag)}, a tag that the registry does not have`,
                why: isPinned
                    ? 'The pinned digest is still there, but without a tag a clean-up of the registry may delete it.'
                    : 'mybinder.org cannot build that branch: whoever launches it sees an error.',
                fix: `Build and push the image for that branch (run the source's workflow by hand on it), or correct the FROM. ${otherTags(facts, reference)}`.trim(),
            },
        ];
    });
    if (findings.length > 0)
        return findings;
    const seen = launched.flatMap(({ atTag }) => (atTag === undefined ? [] : [atTag.isKnown]));
    return passedIfSeen(image_tags_check, seen, 'Every tag that the launcher names is in the registry');
}
/** Lists tags of other launcher branches that are known to exist in the registry. */
function otherTags(facts, reference) {
    const there = launchedBranches(facts)
        .filter(({ atTag, reference: other }) => {
        return (0,oci_reference/* isSameImageRepository */.oL)(other, reference) && atTag?.isKnown === true && atTag.value !== undefined;
    })
        .flatMap(({ reference: other }) => tagOnly(other)?.tag ?? []);
    return there.length === 0 ? '' : `The registry has ${[...new Set(there)].join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/last-update.js

const last_update_check = 'last-update';
/** Conclusions that may be intentional: a person or a condition stopped the run. */
const intended = new Set(['cancelled', 'skipped', 'stale', 'neutral']);
/** Milliseconds; maximum duration of a job on GitHub. */
const updateTimeout = 6 * 60 * 60_000;
/**
 * Checks the launcher's last update run. Its failure does not show in the source repository unless the build waits for
 * it.
 */
function checkLastUpdate({ launcher: { lastRun, name }, now }) {
    const run = lastRun.isKnown ? lastRun.value : undefined;
    if (run === undefined)
        return [];
    if (!run.isCompleted)
        return [runInProgress(name, run, now)];
    if (run.conclusion === 'success')
        return [passed(last_update_check, `The last event that came to ${name} was handled`)];
    return [
        {
            check: last_update_check,
            verdict: intended.has(run.conclusion ?? '') ? 'warn' : 'fail',
            what: `The last event that came to ${name} was not carried out: its run ended with "${run.conclusion ?? 'nothing'}"`,
            why: 'The launcher goes on with the image that it had. In the source all looks well, unless its build waits for the launcher (`wait: true`).',
            fix: `Read why at ${run.url}, mend what it says, and run the source's workflow again.`,
        },
    ];
}
function runInProgress(name, { url, createdAt }, now) {
    const what = `The last event that came to ${name} is being carried out: its run has not ended yet`;
    if (now - createdAt.getTime() < updateTimeout)
        return passed(last_update_check, what);
    return {
        check: last_update_check,
        verdict: 'warn',
        what: `${what}, since ${createdAt.toISOString().slice(0, 10)}`,
        why: 'Until then the launcher goes on with the image that it had: the run waits for a runner, for another run, or for somebody to approve it.',
        fix: `Look at ${url} what it waits for, or cancel it and run the source's workflow again.`,
    };
}

// EXTERNAL MODULE: ./build/launcher/launch-link-encoding.js
var launch_link_encoding = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/doctor/facts/written-links.js

/**
 * Launch link. Ends before characters that occur neither in a link nor in a git name: quotes, brackets, backquotes,
 * stars.
 */
const address = /https?:\/\/(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|`*{}\\^~]+)(\?[^\s"'<>()[\]|`\\]*)?/g;
/** HTML entity that ends a link, for pages that show the source of another page. */
const entity = /&(?:quot|lt|gt|apos|nbsp|#)/i;
const openBracket = /^(?:\$?\{|[<[*](?!\/|\*))/;
const fillIn = /[{}<>$*]|…$|\.{3}$/;
/** Maximum number of trailing characters that may belong to a name. */
const maxSigns = 8;
/** Finds launch links in a text. @returns links with a ref; examples such as `…/<branch>` are omitted. */
function findWrittenLinks(text) {
    return [...text.matchAll(address)].flatMap((match) => {
        const [all, owner, repo, written = '', query = ''] = match;
        const end = match.index + all.length;
        const next = query === '' ? text.slice(end, end + 2) : '';
        const ref = readName(withoutEntities(written));
        if (ref.name === '')
            return [];
        const isCutOff = /[-/_.]$/.test(written.slice(-1)) && openBracket.test(next);
        return [
            {
                launcher: `${owner}/${repo}`,
                ref: { ...ref, isPlaceholder: ref.isPlaceholder || isCutOff || /^\$?\{/.test(next) },
                content: readContent(withoutEntities(query)),
            },
        ];
    });
}
function withoutEntities(text) {
    const [first = ''] = text.split(entity, 1);
    return first.replaceAll('&amp;', '&');
}
function readName(written) {
    let end = written.length;
    while (end > 0 && !/[\p{L}\p{N}]/u.test(written.charAt(end - 1)))
        end--;
    const readings = Array.from({ length: Math.min(written.length - end, maxSigns) + 1 }, (_, signs) => decode(written.slice(0, end + signs)));
    const [name = ''] = readings;
    return { name, readings, isPlaceholder: fillIn.test(decode(written)) };
}
/**
 * Parses the query as mybinder.org's page does. The branch is decoded once more, because an older link generator
 * encoded it once too often.
 */
function readContent(query) {
    try {
        const { repo, branch } = (0,launch_link_encoding/* readAsToday */.Cr)(`https://mybinder.org/${query}`);
        const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(decode(repo ?? ''))?.[1];
        if (repository === undefined || branch === null)
            return undefined;
        const name = readName(decode(branch));
        return name.name === '' ? undefined : { repository, branch: name };
    }
    catch {
        return undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/doctor/checks/launch-links.js


const launch_links_check = 'launch-links';
/** Reports badges and links to mybinder.org, in both repositories, that lead to missing branches. */
function checkLaunchLinks({ source, launcher }) {
    const links = [source, launcher].flatMap(repository => findLinks(repository));
    const branches = launcher.branches.map(({ name }) => name);
    const launched = new Set([...branches, ...launcher.tags]);
    const ours = links.filter(link => isSame(link.launcher, launcher.name));
    const findings = ours.flatMap(link => [
        ...(resolvesTo(link.ref, ref => launched.has(ref) || isCommit(ref))
            ? []
            : [brokenBranch(link, branches)]),
        ...brokenContent(link, source),
    ]);
    if (findings.length > 0)
        return findings;
    if (ours.length > 0)
        return passedIfListed(launch_links_check, [source, launcher], `The launch links (${ours.length}) lead to branches of ${launcher.name} that exist`);
    if (source.isTreeTruncated || launcher.isTreeTruncated)
        return [];
    return [
        {
            check: launch_links_check,
            verdict: 'warn',
            what: `No page of ${source.name} or ${launcher.name} has a launch link to ${launcher.name}`,
            why: 'Nobody finds the launcher who has not been told of it.',
            fix: `\`binder-actions launch-table ${launcher.name}\` prints a table of badges for the README.`,
        },
    ];
}
function findLinks({ name, pages }) {
    return [...pages].flatMap(([path, text]) => findWrittenLinks(text).map(link => ({ ...link, page: `${path} of ${name}` })));
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function resolvesTo({ readings, isPlaceholder }, isThere) {
    return isPlaceholder || readings.some(isThere);
}
/** Whether the ref is `HEAD` or looks like a commit SHA, full or abbreviated. */
function isCommit(ref) {
    return /^[0-9a-f]{7,40}$/.test(ref) || ref === 'HEAD';
}
function brokenBranch({ page, launcher, ref }, branches) {
    return {
        check: launch_links_check,
        verdict: 'fail',
        what: `A launch link in ${page} leads to branch "${ref.name}" of ${launcher}, which does not exist`,
        why: 'Whoever clicks on it sees an error of mybinder.org.',
        fix: `Put one of the branches there are into it (${branches.join(', ')}), or create the branch.`,
    };
}
function brokenContent({ page, content }, source) {
    if (content === undefined || !isSame(content.repository, source.name))
        return [];
    const there = new Set([...source.branches, ...source.tags]);
    if (resolvesTo(content.branch, name => there.has(name)))
        return [];
    return [
        {
            check: launch_links_check,
            verdict: 'fail',
            what: `A launch link in ${page} pulls branch "${content.branch.name}" of ${source.name}, which does not exist`,
            why: 'The server starts, and then nbgitpuller fails: people see an error in place of the notebook.',
            fix: `Make the link anew: \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/launcher-dockerfiles.js


const launcher_dockerfiles_check = 'launcher-dockerfiles';
/**
 * Checks that every launcher Dockerfile names an image. mybinder.org builds from it, and only users who launch see the
 * error.
 */
function checkLauncherDockerfiles({ launcher }) {
    const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
    if (launchable.length === 0) {
        return [
            {
                check: launcher_dockerfiles_check,
                verdict: 'fail',
                what: `No branch of ${launcher.name} has a Dockerfile where one was looked for`,
                why: 'There is nothing to launch, and nothing to update.',
                fix: 'Put `FROM name:tag` of your image into .binder/Dockerfile on the default branch, or name another path with --dockerfile.',
            },
        ];
    }
    const findings = launchable.flatMap(({ name, launches }) => {
        if (launches.isKnown)
            return [];
        return [
            {
                check: launcher_dockerfiles_check,
                verdict: 'fail',
                what: `The Dockerfile on branch "${name}" of ${launcher.name} cannot be read: ${launches.reason}`,
                why: 'mybinder.org cannot build that branch, and no update will reach it.',
                fix: 'Write its FROM in one line, as `FROM registry/name:tag`; the next update adds the digest. A branch that is not meant to be launched should have no such file.',
            },
        ];
    });
    return findings.length > 0
        ? findings
        : [passed(launcher_dockerfiles_check, `${(0,wording/* plural */.LS)(launchable.length, 'branch')} of ${launcher.name} can be launched`)];
}

;// CONCATENATED MODULE: ./build/doctor/checks/notebook-kernels.js




const notebook_kernels_check = 'notebook-kernels';
const notebook_kernels_maxNamed = 10;
/** Checks that the kernels that notebooks ask for are installed in the image that is launched. */
function checkNotebookKernels({ source, kernels }) {
    const { requests, unreadable } = readRequests(source.notebooks);
    const others = [...requests.values()].filter(({ name }) => kernel_key_kernelKey(name) !== nativeKernel);
    const findings = [
        ...(kernels?.installed.isKnown === true
            ? findAbsent([...requests.values()], kernels.reference, kernels.installed.value, source.name)
            : others.map(request => unchecked(request, kernels, source.name))),
        ...(unreadable.length > 0 ? [invalid(unreadable, source.name)] : []),
    ];
    if (findings.length > 0)
        return findings;
    const names = [...requests.values()].map(({ name }) => name);
    const kernel = names.length === 0 ? "Jupyter's default kernel" : (0,wording/* formatList */.ki)(names, notebook_kernels_maxNamed);
    return passedIfListed(notebook_kernels_check, [source], `${(0,wording/* plural */.LS)(source.notebooks.size, 'notebook')} of ${source.name} can run on ${kernel}`);
}
function readRequests(notebooks) {
    const requests = new Map();
    const unreadable = [];
    for (const [path, text] of notebooks) {
        const notebook = parseNotebook(text);
        if (notebook === undefined)
            unreadable.push(path);
        if (notebook?.kernel === undefined)
            continue;
        const key = kernel_key_kernelKey(notebook.kernel);
        const request = requests.get(key) ?? { name: notebook.kernel, paths: [] };
        request.paths.push(path);
        requests.set(key, request);
    }
    return { requests, unreadable };
}
function findAbsent(requests, reference, installed, source) {
    const list = installed.size === 0 ? 'has no kernel' : `has ${[...installed].sort().join(', ')}`;
    return requests
        .filter(({ name }) => !installed.has(kernel_key_kernelKey(name)))
        .map(request => ({
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${describeRequest(request, source)}, which is not installed in ${reference}: it ${list}`,
        why: 'Jupyter asks users to select a kernel, or runs the notebook in another one of the same language.',
        fix: `Install the kernel "${request.name}" in the image, or open the ${request.paths.length === 1 ? 'notebook' : 'notebooks'}, select an installed kernel and save.`,
    }));
}
function unchecked(request, kernels, source) {
    const reason = kernels === undefined || kernels.installed.isKnown
        ? 'no image is launched'
        : `${kernels.reference} could not be read: ${kernels.installed.reason}`;
    const image = kernels?.reference ?? 'IMAGE';
    return {
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${describeRequest(request, source)}; whether it is installed could not be checked, because ${reason}`,
        why: 'Without the kernel, Jupyter asks users to select one. `build-binder-image` checks this before each push, unless `check-contract` is false.',
        fix: `Look for "${request.name}" in the output of \`docker run --rm ${image} jupyter kernelspec list\`.`,
    };
}
function describeRequest({ name, paths }, source) {
    const verb = paths.length === 1 ? 'asks' : 'ask';
    return `${(0,wording/* plural */.LS)(paths.length, 'notebook')} of ${source} ${verb} for the kernel "${name}" (${(0,wording/* formatList */.ki)(paths, notebook_kernels_maxNamed)})`;
}
function invalid(paths, source) {
    const are = paths.length === 1 ? 'is not a valid notebook' : 'are not valid notebooks';
    return {
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${(0,wording/* plural */.LS)(paths.length, 'file')} of ${source} ${are}: ${(0,wording/* formatList */.ki)(paths, notebook_kernels_maxNamed)}`,
        why: 'Jupyter cannot open them. The usual cause is an unresolved merge conflict.',
        fix: 'Correct the JSON in a text editor, or restore the last version that could be opened.',
    };
}

// EXTERNAL MODULE: ./build/refs/release.js
var release = __webpack_require__(6186);
;// CONCATENATED MODULE: ./build/doctor/checks/own-tags.js




const own_tags_check = 'own-tags';
/** Suffix that the source's build appends to a release. */
const suffix = /-[a-z]+$/;
/**
 * Checks that every pinned digest has a tag of its own. The next push moves the shared tag away from the pinned
 * manifest, and clean-up jobs delete untagged manifests.
 */
function checkOwnTags(facts) {
    const pinned = launchedBranches(facts).flatMap(launched => {
        const own = ownTagReference(launched.reference);
        return own === undefined
            ? []
            : [{ ...launched, own, atOwn: facts.images.found.get((0,oci_reference/* formatReference */.FH)(own)) }];
    });
    const findings = pinned.flatMap(launched => {
        const { atDigest, atOwn } = launched;
        const isThere = atDigest?.isKnown === true && atDigest.value !== undefined;
        const mayBeLost = isThere && atOwn?.isKnown === true && atOwn.value?.digest !== launched.reference.digest;
        return mayBeLost && !isAtRelease(launched) ? [withoutOwnTag(launched)] : [];
    });
    if (findings.length > 0)
        return findings;
    const seen = pinned.map(({ atDigest, atOwn }) => atDigest?.isKnown === true && atOwn?.isKnown === true);
    return passedIfSeen(own_tags_check, seen, 'Every pinned digest has a tag that stays with it');
}
/** Whether a release tag names the digest. A release tag does not move, so the digest needs no other tag. */
function isAtRelease({ reference, atTag }) {
    const isRelease = (0,release/* parseRelease */.B)((reference.tag ?? '').replace(suffix, '')) !== undefined;
    return isRelease && atTag?.isKnown === true && atTag.value?.digest === reference.digest;
}
function withoutOwnTag({ branch, reference, own }) {
    const { tag: _, ...withoutTag } = reference;
    const source = (0,oci_reference/* formatReference */.FH)(withoutTag);
    return {
        check: own_tags_check,
        verdict: 'warn',
        what: `Branch "${branch}" is pinned to ${source}, which has no tag of its own`,
        why: 'At the next push the digest loses its last tag, and what cleans up untagged images deletes it: the pinned launcher breaks.',
        fix: `\`docker buildx imagetools create --tag ${(0,oci_reference/* formatReference */.FH)(own)} ${source}\`; build-binder-image does so by itself.`,
    };
}

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/doctor/checks/pinned-digests.js





const pinned_digests_check = 'pinned-digests';
/**
 * Checks that every branch pins its image by digest. mybinder.org caches by the launcher's commit, so it does not
 * detect that a tag has moved.
 */
function checkPinnedDigests(facts) {
    const launched = launchedBranches(facts);
    const findings = launched.flatMap(branch => evaluateBranch(branch, facts.launcher.name));
    if (findings.length > 0)
        return findings;
    const seen = launched.map(({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true));
    return passedIfSeen(pinned_digests_check, seen, 'Every branch is pinned to what the registry has, or held');
}
function evaluateBranch(launched, launcher) {
    const { reference, atTag, atDigest } = launched;
    if (reference.digest === undefined)
        return [unpinned(launched, launcher), ...incomplete(launched, launcher, atTag)];
    if (describeLoss(atDigest) !== undefined)
        return incomplete(launched, launcher, atDigest);
    if (describeLoss(atTag) !== undefined)
        return incomplete(launched, launcher, atTag);
    if (atDigest?.isKnown === true && atDigest.value === undefined)
        return [missingDigest(launched, launcher)];
    return outdatedDigest(launched, launcher);
}
function unpinned({ branch, reference, atTag }, launcher) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const digest = atTag?.isKnown ? atTag.value?.digest : undefined;
    return {
        check: pinned_digests_check,
        verdict: 'fail',
        what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
        why: "mybinder.org keeps the image that it built for the launcher's commit: when the tag moves on, launches go on with the old one.",
        fix: `${digest === undefined ? '' : `Write \`FROM ${name}@${digest}\`. Or: `}${howToUpdate(branch)}`,
    };
}
function missingDigest({ branch, reference }, launcher) {
    return {
        check: pinned_digests_check,
        verdict: 'fail',
        what: `Branch "${branch}" of ${launcher} is pinned to ${(0,oci_reference/* formatReference */.FH)(reference)}, which the registry does not have any more`,
        why: 'Whoever launches it where mybinder.org has not cached it yet sees an error.',
        fix: howToUpdate(branch),
    };
}
function describeLoss(look) {
    return look?.isKnown === false && look.refusal === 'lost' ? look.reason : undefined;
}
/**
 * Reports an index without its manifest, or a manifest without its config. Registry clean-up jobs leave such images
 * behind.
 */
function incomplete(launched, launcher, look) {
    const { branch, reference, held, atDigest } = launched;
    const loss = describeLoss(look);
    const isPin = look === atDigest;
    const isLaunched = isPin || reference.digest === undefined;
    if (loss === undefined || (!isLaunched && held !== undefined))
        return [];
    const verb = isPin ? 'is pinned to' : isLaunched ? 'launches' : 'names';
    const name = (0,oci_reference/* formatReference */.FH)((isPin ? undefined : tagOnly(reference)) ?? reference);
    return [
        {
            check: pinned_digests_check,
            verdict: isLaunched ? 'fail' : 'warn',
            what: `Branch "${branch}" of ${launcher} ${verb} ${name}, of which the registry has lost a part: ${loss}`,
            why: isLaunched
                ? 'Whoever launches it where mybinder.org has not cached it yet sees an error.'
                : 'The pinned image is whole, but an update to what the tag means would be refused.',
            fix: howToUpdate(branch),
        },
    ];
}
/**
 * Reports a pinned digest that differs from the tag's current one. Held branches are skipped because they lag on
 * purpose.
 */
function outdatedDigest(launched, launcher) {
    const { branch, reference, atTag, atDigest, held, isFrozen } = launched;
    const now = atTag?.isKnown ? atTag.value : undefined;
    const pinned = atDigest?.isKnown ? atDigest.value : undefined;
    if (now === undefined || pinned === undefined || isSameImage(now, pinned) || held !== undefined)
        return [];
    const isRelease = isFrozen || (0,release/* parseRelease */.B)(branch) !== undefined;
    const short = (digest) => (0,oci_digest/* digestHex */.sU)(digest).slice(0, 12);
    return [
        {
            check: pinned_digests_check,
            verdict: 'warn',
            what: `Branch "${branch}" of ${launcher} is pinned to ${short(pinned.digest)}, but tag ${reference.tag} is ${short(now.digest)} now`,
            why: isRelease
                ? 'A release should stay what it was: its tag was pushed again.'
                : 'An event got lost, or the image was pushed by hand: people launch an older image than they think.',
            fix: isRelease
                ? `Find out who pushed tag ${reference.tag} again. The launcher is right to stay; to move it all the same, run the launcher's workflow by hand with \`allow-retag: true\`, \`digest: ${now.digest}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.`
                : `${howToUpdate(branch)} To stay on purpose, put \`# binder-actions: hold REASON\` above FROM.`,
        },
    ];
}
function howToUpdate(branch) {
    return `Run the launcher's workflow by hand with \`branches: ${branch}\`, or the source's workflow by hand with \`force: true\`.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/public-images.js


const public_images_check = 'public-images';
/**
 * Checks that images can be pulled without a login, as mybinder.org does. Missing parts of a public image are reported
 * by `checkPinnedDigests`.
 */
function checkPublicImages({ images }) {
    return images.repositories.flatMap((repository) => {
        const name = (0,oci_reference/* formatImageRepository */.hp)(repository);
        const looks = [...images.found].filter(([text]) => (0,oci_reference/* isSameImageRepository */.oL)((0,oci_reference/* parseReference */.F2)(text), repository));
        const missing = looks.flatMap(([, found]) => (found.isKnown || found.refusal === 'lost' ? [] : [found]));
        const denied = missing.find(({ refusal }) => refusal === 'denied');
        if (denied !== undefined)
            return [public_images_hidden(name, denied.reason)];
        const reasons = new Set(missing.map(({ reason }) => reason));
        if (reasons.size === 0)
            return [passed(public_images_check, `${name} can be pulled without a login`)];
        return [...reasons].map(reason => unclear(name, reason));
    });
}
function public_images_hidden(name, reason) {
    return {
        check: public_images_check,
        verdict: 'fail',
        what: `${name} cannot be pulled without a login: ${reason}`,
        why: 'mybinder.org has no login: every launch fails while pulling the image.',
        fix: howToPublish(name),
    };
}
function unclear(name, reason) {
    return {
        check: public_images_check,
        verdict: 'warn',
        what: `${name} could not be looked at: ${reason}`,
        why: 'mybinder.org may fail in the same way while pulling the image.',
        fix: 'Mend what the message says, or run this again later if the registry was away.',
    };
}
function howToPublish(name) {
    const [registry, owner = '', ...rest] = name.split('/');
    if (registry !== 'ghcr.io')
        return `Make ${name} public in the settings of ${registry}.`;
    const packagePath = encodeURIComponent(rest.join('/'));
    return (`Package settings → Danger Zone → Change visibility → Public, at https://github.com/orgs/${owner}/packages/container/${packagePath}/settings ` +
        `(of a person: https://github.com/users/${owner}/packages/container/${packagePath}/settings). No API does this.`);
}

;// CONCATENATED MODULE: ./build/doctor/checks/quiet-schedules.js



const quiet_schedules_check = 'quiet-schedules';
const day = 24 * 60 * 60_000;
/** Days without a push after which GitHub disables scheduled workflows. */
const maxQuietDays = 60;
/** Days of advance warning: two runs of a weekly schedule. */
const warning = 15;
/**
 * Warns before GitHub disables scheduled workflows for inactivity. Those workflows repair the launcher and run this
 * check.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
function checkQuietSchedules({ source, launcher, eventType, now }) {
    const findings = [
        ...mixedSchedules(launcher, eventType),
        ...[source, launcher].flatMap(repository => soonDisabled(repository, now)),
    ];
    if (findings.length > 0)
        return findings;
    return passedIfListed(quiet_schedules_check, [source, launcher], `No schedule of ${source.name} or ${launcher.name} is about to be disabled for quietness`);
}
function hasSchedule({ events }) {
    return events.has('schedule');
}
function mixedSchedules({ name, workflows }, eventType) {
    return eventHandlers(workflows, eventType)
        .filter(hasSchedule)
        .map(({ path }) => ({
        check: quiet_schedules_check,
        verdict: 'warn',
        what: `${path} of ${name} handles the event, and has a schedule as well`,
        why: `After ${maxQuietDays} quiet days GitHub disables the whole file: the next event then starts nothing.`,
        fix: 'Move `schedule:` into a workflow file of its own, such as repair-image-pins.yml in the examples.',
    }));
}
function soonDisabled({ name, isPrivate, pushedAt, workflows }, now) {
    const scheduled = workflows.filter(workflow => hasSchedule(workflow) && !isDisabled(workflow));
    const last = Date.parse(pushedAt ?? '');
    const quiet = Math.floor((now - last) / day);
    // GitHub does not disable schedules in private repositories.
    if (isPrivate || scheduled.length === 0 || !(quiet >= maxQuietDays - warning))
        return [];
    const [first] = scheduled;
    const files = scheduled.map(({ path }) => path);
    const on = new Date(last + maxQuietDays * day).toISOString().slice(0, 10);
    return [
        {
            check: quiet_schedules_check,
            verdict: 'warn',
            what: `Nothing was pushed to ${name} for ${quiet} days: about ${on} GitHub disables ${files.join(', ')}`,
            why: `After ${maxQuietDays} quiet days schedules end without an error: nobody makes up for lost events, and nobody looks.`,
            fix: `Any commit starts the time anew. Afterwards: \`gh workflow enable ${first?.path.split('/').at(-1)} --repo ${name}\`.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/ref-collisions.js




const ref_collisions_check = 'ref-collisions';
/** Reports built refs that map to the same image tag and launcher branch, such as `a/b` and `a-b`. */
function checkRefCollisions({ source, launcher }) {
    const byBranch = new Map();
    for (const { full, launcherBranch } of builtRefs(source)) {
        byBranch.set(launcherBranch, [...(byBranch.get(launcherBranch) ?? []), full]);
    }
    const launched = new Set(launcher.branches.map(({ name }) => name));
    const findings = [...byBranch]
        .filter(([, sources]) => sources.length > 1)
        .map(([branch, sources]) => {
        const isLaunched = launched.has(branch);
        return {
            check: ref_collisions_check,
            verdict: isLaunched ? 'fail' : 'warn',
            what: `${sources.join(' and ')} of ${source.name} both mean launcher branch "${branch}"${isLaunched ? '' : ', which does not exist yet'}`,
            why: 'They push to the same image tag: what is launched is the one that was built last.',
            fix: `Rename one of them: \`git push origin ${sources.at(-1)}:${sources.at(-1)}-renamed :${sources.at(-1)}\`. With \`branch-variable\` the launcher refuses the wrong one meanwhile.`,
        };
    });
    return findings.length > 0
        ? findings
        : [
            passed(ref_collisions_check, `No two branches or tags of ${source.name} that are built mean the same launcher branch`),
        ];
}
/** Refs that pushes build; all refs if no workflow builds on push, because a manual run may build any of them. */
function builtRefs(source) {
    const refs = launchableRefs(source);
    const pushed = enabledWorkflows(imageBuilds(source.workflows)).filter(({ events }) => events.has('push'));
    if (pushed.length === 0)
        return refs;
    return refs.filter(({ full }) => pushed.some(builder => startsOnPush(builder, full)));
}

;// CONCATENATED MODULE: ./build/doctor/checks/repository-state.js

const repository_state_check = 'repository-state';
/**
 * Checks that the launcher is public, because mybinder.org never logs in, and that neither repository is archived,
 * because archived repositories accept no commits. Also reports repositories whose files were not all listed: other
 * checks then report nothing that depends on a missing file.
 */
function checkRepositoryState({ source, launcher }) {
    const findings = [];
    if (launcher.isPrivate) {
        findings.push({
            check: repository_state_check,
            verdict: 'fail',
            what: `${launcher.name} is private`,
            why: 'mybinder.org reads the launcher without a login, and finds nothing.',
            fix: `Settings → General → Danger Zone → Change visibility → public, or \`gh repo edit ${launcher.name} --visibility public\`.`,
        });
    }
    for (const { name, isArchived } of [source, launcher]) {
        if (!isArchived)
            continue;
        findings.push({
            check: repository_state_check,
            verdict: 'fail',
            what: `${name} is archived`,
            why: 'Nobody can write to an archived repository, and none of its workflows run.',
            fix: `Settings → General → Danger Zone → Unarchive, or \`gh repo unarchive ${name}\`.`,
        });
    }
    for (const { name, isTreeTruncated } of [source, launcher]) {
        if (isTreeTruncated)
            findings.push(truncatedTree(name));
    }
    return findings.length > 0
        ? findings
        : [passed(repository_state_check, `${launcher.name} is public, and neither repository is archived`)];
}
function truncatedTree(name) {
    return {
        check: repository_state_check,
        verdict: 'warn',
        what: `Could not check all files of ${name}: GitHub lists only part of them`,
        why: 'Workflows, pages, notebooks and the Dockerfile may be among the files that were not listed, so checks that did not find one report nothing.',
        fix: `Reduce the number of files on the default branch of ${name}: GitHub lists up to 100,000.`,
    };
}

;// CONCATENATED MODULE: ./build/workflows/expressions.js
/**
 * Returns the `${{ … }}` expressions of a text, delimited as on GitHub: `}}` inside a string does not end an
 * expression. An unterminated one is left out, because GitHub rejects the file. Takes linear time for any text.
 */
function expressionsIn(text) {
    const found = [];
    let start = text.indexOf('${{');
    while (start >= 0) {
        const end = findExpressionEnd(text, start);
        if (end === undefined)
            return found;
        found.push(text.slice(start, end));
        start = text.indexOf('${{', end);
    }
    return found;
}
function findExpressionEnd(text, start) {
    let isInString = false;
    for (let index = start + 3; index < text.length; index++) {
        if (text[index] === "'")
            isInString = !isInString;
        else if (!isInString && text.startsWith('}}', index))
            return index + 2;
    }
    return undefined;
}
const tokens = /'(?:[^']|'')*'|[\w-]+|&&|\|\||[=!<>]=|\S/g;
const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);
const tests = new Set(['contains', 'startswith', 'endswith', 'hashfiles']);
/**
 * Returns the properties that may become part of an expression's value. Operands of comparisons, test functions and `!`
 * are left out, because the result is a boolean. So is the left operand of `&&`, which is the result only if falsy.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function findContextAccesses(expression) {
    const words = expression.slice(3, -2).match(tokens) ?? [];
    const mentions = [];
    const calls = [];
    let testing = 0;
    let serializing = 0;
    const count = (name, by) => {
        if (name !== undefined && tests.has(name))
            testing += by;
        if (name === 'tojson')
            serializing += by;
    };
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (word === '(') {
            const before = words[index - 1] ?? '';
            const name = isName(before) ? before.toLowerCase() : '';
            calls.push(name);
            count(name, 1);
        }
        else if (word === ')') {
            count(calls.pop(), -1);
        }
        else if (isName(word) && words[index + 1] !== '(') {
            const { path, end } = readPath(words, index);
            const isValue = testing === 0 && mayBeValue(words[index - 1] ?? '', words[end] ?? '');
            if (isValue)
                mentions.push({ path, isSerialized: serializing > 0 });
            index = end - 1;
        }
    }
    return mentions;
}
/** Returns whether a name between these words may be a value. After `.`, it is a property of a call's result. */
function mayBeValue(before, after) {
    return (![before, after].some(word => comparisons.has(word)) && !['!', '.'].includes(before) && after !== '&&');
}
function isName(word) {
    return /^[a-z_]/i.test(word);
}
function readPath(words, start) {
    const path = [(words[start] ?? '').toLowerCase()];
    let end = start + 1;
    for (;;) {
        const next = words[end + 1] ?? '';
        if (words[end] === '.' && (isName(next) || next === '*')) {
            path.push(next.toLowerCase());
            end += 2;
        }
        else if (words[end] === '[') {
            const isWritten = next.startsWith("'") && words[end + 2] === ']';
            path.push(isWritten ? next.slice(1, -1).toLowerCase() : '*');
            end = isWritten ? end + 3 : afterBracket(words, end);
        }
        else {
            return { path, end };
        }
    }
}
/** Returns the position after a computed index, whose content is not part of the value. */
function afterBracket(words, start) {
    let depth = 0;
    for (let index = start; index < words.length; index++) {
        if (words[index] === '[')
            depth++;
        if (words[index] === ']')
            depth--;
        if (depth === 0)
            return index + 1;
    }
    return words.length;
}

;// CONCATENATED MODULE: ./build/doctor/facts/untrusted-values.js

/**
 * Contexts whose value people without write access to the repository control: GitHub's list of untrusted input
 * (contexts that typically end with body, default_branch, email, head_ref, label, message, name, page_name, ref or
 * title). The list is spelled out because a match by suffix would include `github.event.repository.name`.
 *
 * The event payload is included because anyone with a token to send events can write it. Branch names of the repository
 * itself (`github.ref_name`) are excluded: anyone who may push a branch may also change the workflow. Of a pull request
 * from a fork, its author controls only `head_ref`.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 * @see https://securitylab.github.com/resources/github-actions-untrusted-input/
 */
const untrustedContexts = [
    'github.head_ref',
    'github.event.client_payload',
    ...['issue', 'pull_request', 'discussion'].flatMap(one => [
        `github.event.${one}.title`,
        `github.event.${one}.body`,
    ]),
    ...['comment', 'review', 'review_comment'].map(one => `github.event.${one}.body`),
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pages.*.page_name',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.pull_requests.*.head.ref',
    ...['commits.*', 'head_commit', 'workflow_run.head_commit', 'merge_group.head_commit'].flatMap(commit => ['message', 'author.name', 'author.email', 'committer.name', 'committer.email'].map(field => `github.event.${commit}.${field}`)),
].map(path => path.split('.'));
/** Whether the value of `${{ … }}` may contain untrusted input. */
function hasUntrustedValue(expression) {
    return findContextAccesses(expression).some(({ path, isSerialized }) => untrustedContexts.some(other => {
        const isWhole = path.length >= other.length || isSerialized;
        return isWhole && other.every((part, index) => untrusted_values_isSame(part, path[index]));
    }));
}
/** Whether a path segment matches. A path that ends earlier includes everything below it. */
function untrusted_values_isSame(part, said) {
    return said === undefined || part === '*' || said === '*' || said === part;
}

;// CONCATENATED MODULE: ./build/doctor/checks/shell-injection.js



const shell_injection_check = 'shell-injection';
/** Maximum length of a quoted expression, in characters. */
const maxQuoteLength = 120;
/**
 * Reports untrusted values in scripts. GitHub inserts the value of an expression into the script before the shell
 * parses it.
 */
function checkShellInjection({ source, launcher }) {
    const findings = [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap(({ path, steps }) => steps.flatMap((step) => {
        const { text, isShell } = stepScript(step);
        const expression = expressionsIn(text).find(hasUntrustedValue);
        if (expression === undefined)
            return [];
        const value = quote(expression);
        return [
            {
                check: shell_injection_check,
                verdict: 'fail',
                what: `${path} of ${name} puts ${value} into a ${isShell ? 'shell' : 'script'}`,
                why: 'Whoever may send an event, or name a branch, runs commands there with the token of the workflow.',
                fix: `Give it to the step by \`env: {VALUE: '${value.replaceAll("'", "''")}'}\` and ${isShell ? 'write "$VALUE" in the script' : 'read VALUE from the environment there'}; update-launcher-sha needs no script at all.`,
            },
        ];
    })));
    return findings.length > 0
        ? findings
        : passedIfListed(shell_injection_check, [source, launcher], 'No workflow puts what others chose into a shell');
}
function stepScript({ uses = '', run, with: { script } }) {
    if (run !== undefined)
        return { text: run, isShell: true };
    const isScript = /^actions\/github-script@/i.test(uses) && typeof script === 'string';
    return { text: isScript ? script : '', isShell: false };
}
function quote(expression) {
    return expression.length <= maxQuoteLength ? expression : `${expression.slice(0, maxQuoteLength)}…`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/signed-provenance.js




const signed_provenance_check = 'signed-provenance';
/** Checks that every pinned image has the signed provenance that the launcher's workflow requires. */
function checkSignedProvenance(facts) {
    const pinned = launchedBranches(facts).filter(({ reference: { digest } }) => digest !== undefined && facts.provenance.has(digest));
    const findings = pinned.flatMap(branch => signed_provenance_evaluateBranch(branch, facts));
    if (findings.length > 0)
        return findings;
    return passedIfSeen(signed_provenance_check, pinned.map(() => true), 'Every pinned image has valid signed provenance');
}
function signed_provenance_evaluateBranch({ branch, reference }, { launcher, provenance }) {
    const lookup = reference.digest === undefined ? undefined : provenance.get(reference.digest);
    if (lookup === undefined)
        return [];
    const where = `Branch "${branch}" of ${launcher.name} is pinned to ${(0,oci_reference/* formatReference */.FH)(reference)}`;
    if (!lookup.isKnown) {
        return [
            {
                check: signed_provenance_check,
                verdict: 'warn',
                what: `${where}, whose provenance cannot be verified: ${lookup.reason}`,
                why: 'The launcher rejects images whose provenance cannot be verified.',
                fix: 'Run the doctor again when the service answers.',
            },
        ];
    }
    const { origins, rejections } = lookup.value;
    if (origins.some(({ ref }) => (0,source_ref/* findLauncherBranch */.yl)(ref.full) === branch))
        return [];
    const refs = origins.map(({ ref }) => ref.full);
    const found = refs.length > 0 ? `it was built from ${refs.join(', ')}` : (rejections[0] ?? 'it is not signed');
    return [
        {
            check: signed_provenance_check,
            verdict: origins.length > 0 ? 'warn' : 'fail',
            what: `${where}, which has no valid provenance for this branch: ${found}`,
            why: "The launcher's workflow requires signed provenance: it would not pin this image today.",
            fix: 'Grant the build `id-token: write` and `attestations: write`, and run it again with `force: true`.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/token-rights.js

const token_rights_check = 'token-rights';
const why = 'The source repository tells the launcher of a new image with this token; without the right nothing arrives.';
/**
 * Checks the token that the source sends events with: its permissions if it was given, otherwise the last run started
 * by an event.
 */
function checkTokenRights({ launcher }) {
    const { name, sender, isArchived } = launcher;
    // An archived repository rejects every token, so its answer says nothing about this one.
    if (isArchived)
        return [];
    if (sender === undefined)
        return [evaluateTraces(launcher)];
    const { mayWrite } = sender;
    if (mayWrite.isKnown && mayWrite.value)
        return [passed(token_rights_check, `The token may send events to ${name}`)];
    if (!mayWrite.isKnown) {
        const what = `Whether the token may send events to ${name} did not become clear: ${mayWrite.reason}`;
        return [{ check: token_rights_check, verdict: 'warn', what, why, fix: 'Run this again later.' }];
    }
    return [
        {
            check: token_rights_check,
            verdict: 'fail',
            what: `The token may not send events to ${name}`,
            why,
            fix: `Make a token for ${name} alone with "Contents: Read and write" (a GitHub App's, or a fine-grained one at ` +
                'https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → ' +
                'Secrets and variables → Actions under the name that its workflow reads (`LAUNCHER_PAT` in our examples), and look again with ' +
                '`launcher-token` (on a laptop the environment variable LAUNCHER_TOKEN) set to it.',
        },
    ];
}
function evaluateTraces({ name, lastRun }) {
    const found = lastRun.isKnown ? lastRun.value : undefined;
    if (found !== undefined) {
        return passed(token_rights_check, `Events reach ${name}: the last one came on ${found.createdAt.toISOString().slice(0, 10)}`);
    }
    return {
        check: token_rights_check,
        verdict: 'warn',
        what: lastRun.isKnown
            ? `No event has started a run in ${name} yet, and the token that the source sends them with was not given`
            : `Whether events reach ${name} did not become clear: ${lastRun.reason}`,
        why,
        fix: "Run the source's build once, or give `launcher-token` (on a laptop the environment variable LAUNCHER_TOKEN): the token that the source sends events with.",
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/waiting-builds.js





const waiting_builds_check = 'waiting-builds';
/**
 * Checks workflows with `wait: true`. Their run ends with the result of the launcher's run, which they must identify
 * and may need permission to read.
 */
function checkWaitingBuilds(facts) {
    const { source, launcher } = facts;
    const tellers = source.workflows.filter(one => buildSteps(one).length > 0 || isWaiting(one));
    const [waiting] = enabledWorkflows(tellers).filter(isWaiting);
    if (waiting === undefined)
        return passedIfListed(waiting_builds_check, [source], `No workflow of ${source.name} waits for the launcher's run`);
    const findings = [...unnamedRuns(facts, waiting), ...unreadableRuns(facts, waiting)];
    if (findings.length > 0)
        return findings;
    return [passed(waiting_builds_check, `${waiting.path} of ${source.name} can find and read the runs of ${launcher.name}`)];
}
function isWaiting({ steps }) {
    const tells = /\bbinder-actions(?:\/actions\/dispatch-launcher-update|\/\.github\/workflows\/binder-image\.ya?ml)?@/;
    return steps.some(step => tells.test(step.uses ?? '') && String(step.with.wait) === 'true');
}
/**
 * Reports handlers whose run name does not identify the event. A missing handler is reported by `checkEventHandler`.
 */
function unnamedRuns({ launcher, eventType }, waiting) {
    const handlers = eventHandlers(launcher.workflows, eventType);
    const [first] = handlers;
    if (first === undefined || handlers.some(({ trigger }) => hasEventInRunName(trigger)))
        return [];
    return [
        {
            check: waiting_builds_check,
            verdict: 'fail',
            what: `${waiting.path} waits for the launcher, but ${first.path} of ${launcher.name} does not say in its run-name which event it handles`,
            why: 'GitHub tells no other way which run belongs to an event: the build pushes its image and then fails.',
            fix: `Write \`run-name: Update image (\${{ github.event.client_payload.correlation || 'by hand' }})\` at the top of ${first.path}, or leave \`wait\` out.`,
        },
    ];
}
/**
 * Reports a token that may not read the launcher's runs. If the token is unknown, a public repository passes because
 * anyone can read its runs.
 */
function unreadableRuns({ launcher: { name, sender, isPrivate } }, waiting) {
    if (sender === undefined && !isPrivate)
        return [];
    const may = sender?.mayReadRuns ?? { isKnown: false, reason: 'it was not given' };
    if (may.isKnown && may.value)
        return [];
    return [
        {
            check: waiting_builds_check,
            verdict: may.isKnown ? 'fail' : 'warn',
            what: may.isKnown
                ? `${waiting.path} waits for the launcher, but the token may not read the workflow runs of ${name}`
                : `${waiting.path} waits for the launcher, and whether the token may read its workflow runs did not become clear: ${may.reason}`,
            why: 'The image is pushed and the event is not sent: the build fails before that.',
            fix: `Give the token "Actions: Read-only" on ${name} (an app: Actions: read), or leave \`wait\` out.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/run-checks.js




















/** All checks, the most important first. */
const checks = [
    checkRepositoryState,
    checkTokenRights,
    checkEventHandler,
    checkLastUpdate,
    checkWaitingBuilds,
    checkDisabledWorkflows,
    checkQuietSchedules,
    checkBranchProtection,
    checkLauncherDockerfiles,
    checkPublicImages,
    checkImageTags,
    checkPinnedDigests,
    checkSignedProvenance,
    checkOwnTags,
    checkImageOrigins,
    checkRefCollisions,
    checkLaunchLinks,
    checkBuildTriggers,
    checkShellInjection,
    checkNotebookKernels,
];
const urgency = { fail: 0, warn: 1, pass: 2 };
/** Runs all checks and returns their findings, the most severe first. */
function runChecks(facts) {
    const findings = checks.flatMap(check => check(facts));
    return findings.sort((one, other) => urgency[one.verdict] - urgency[other.verdict]);
}

// EXTERNAL MODULE: ./build/github/github-client.js + 1 modules
var github_client = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(3960);
;// CONCATENATED MODULE: ./build/launcher/image-updated-event.js






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
        image: formatImageRepository(image),
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
    return valibot/* pipe */.Fs(valibot/* string */.Yj('expected text'), valibot/* rawTransform */.NT(({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            addIssue({ message: (0,error_message/* messageOf */.b)(error) });
            return NEVER;
        }
    }));
}
const fullSchema = valibot/* strictObject */.re({
    version: valibot/* literal */.eu(eventVersion),
    branch: field(parseBranch),
    sha: field(oci_digest/* parseDigest */.m),
    image: field(oci_reference/* parseImageRepository */.fb),
    tag: field(oci_reference/* parseImageTag */.DO),
    ref: field(parseReleasedRef),
    source: valibot/* strictObject */.re({
        repository: field(text => match(text, /^[\w.-]+\/[\w.-]+$/, 'owner/name of a GitHub repository')),
        revision: field(text => match(text, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'a whole git commit id')),
        run_url: field(text => match(text, /^https?:\/\/[^\s<>"'()]+$/, 'the address of a workflow run')),
    }),
    created: field(parseTime),
    correlation: field(text => match(text, /^[\w.:-]{1,200}$/, 'up to 200 letters, digits, ".", ":", "_" or "-"')),
});
const versionOneFields = Object.keys(fullSchema.entries);
const firstSchema = valibot/* strictObject */.re({
    branch: field(parseBranch),
    sha: field(text => (0,oci_digest/* parseDigest */.m)(text.startsWith('sha256:') ? text : `sha256:${text}`)),
});
/**
 * Decodes a `client_payload`. A payload that does not match its version exactly is rejected as a whole: guessing a
 * missing branch once broke a launcher for weeks. One more field, of text or a boolean, is ignored: a source sends it to
 * handlers from before version 1.
 *
 * @throws Error naming every invalid field and its value.
 */
function decodeEvent(payload) {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
        throw new UserError('event-malformed', `The event's payload is ${preview(payload)}: expected an object with the fields of version ${eventVersion}`);
    }
    if (!('version' in payload))
        return decodeFirstForm(payload);
    if (payload.version !== eventVersion) {
        throw new UserError('event-malformed', `The event has version ${preview(payload.version)}, this action understands ${eventVersion}: ` +
            'use the same release of Binder Actions in both repositories');
    }
    const { branch, sha, image, tag, ref, source, created, correlation } = parsePayload(fullSchema, withoutLegacyField(payload));
    const { repository, revision, run_url: runUrl } = source;
    return {
        launcherBranch: branch,
        digest: sha,
        image: { ...image, tag },
        ref,
        build: { repository, revision, runUrl, created, correlation },
    };
}
function withoutLegacyField(payload) {
    const entries = Object.entries(payload);
    const [unknown, ...more] = entries.filter(([name]) => !versionOneFields.includes(name));
    const isComplete = versionOneFields.every(name => name in payload);
    const isLegacy = unknown !== undefined && ['string', 'boolean'].includes(typeof unknown[1]);
    // A field beside a missing one was probably renamed.
    if (!isComplete || !isLegacy || more.length > 0)
        return payload;
    return Object.fromEntries(entries.filter(([name]) => name !== unknown[0]));
}
function decodeFirstForm(payload) {
    const { branch, sha } = parsePayload(firstSchema, payload);
    return { launcherBranch: branch, digest: sha };
}
function parsePayload(schema, payload) {
    const result = v.safeParse(schema, payload);
    if (result.success)
        return result.output;
    const problems = result.issues.map(issue => {
        const path = v.getDotPath(issue) ?? 'payload';
        if (issue.type === 'strict_object') {
            return issue.expected === 'never' ? `${path}: unknown field` : `${path}: missing`;
        }
        return `${path} is ${preview(issue.input)}: ${issue.message}`;
    });
    throw new UserError('event-malformed', `The event is malformed, nothing was changed:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
}
function parseBranch(text) {
    if (text.startsWith('refs/'))
        throw new user_error/* UserError */.yo('event-malformed', 'expected the short name of a branch, without "refs/heads/"');
    return (0,source_ref/* parseSourceRef */._j)(`refs/heads/${text}`).short;
}
function parseReleasedRef(text) {
    const ref = (0,source_ref/* parseSourceRef */._j)(text);
    if (ref.kind === 'pull')
        throw new user_error/* UserError */.yo('no-launcher-branch', 'a pull request is not launched: expected a branch or a tag');
    return ref;
}
function parseTime(text) {
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
    if (!form.test(text) || Number.isNaN(Date.parse(text)))
        throw new user_error/* UserError */.yo('event-malformed', 'expected a time such as "2026-01-31T12:00:00Z"');
    return text;
}
function match(text, form, expected) {
    if (!form.test(text))
        throw new user_error/* UserError */.yo('event-malformed', `expected ${expected}`);
    return text;
}
function preview(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

// EXTERNAL MODULE: ./build/runner/registry-services.js + 14 modules
var registry_services = __webpack_require__(8088);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/github-services.js + 3 modules
var github_services = __webpack_require__(4433);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/doctor.js

















const colours = { pass: 'green', warn: 'yellow', fail: 'red' };
const doctor = {
    usage: '--source OWNER/REPO --launcher OWNER/REPO [options]',
    details: `  --source OWNER/REPO    GitHub repository that the image is built from
  --launcher OWNER/REPO  launcher repository
  --image IMAGE          additional image repository to check, besides those that the launcher uses; can be repeated
  --dockerfile PATH      path of the launcher's Dockerfile; default ${dockerfile_locator/* defaultDockerfile */.e}: where mybinder.org finds it
  --file PATH            path of the image's Dockerfile; default: as set in the source's workflow
  --context DIRECTORY    build context of the image; default: as set in the source's workflow
  --event-type TYPE      event type that the launcher's workflow listens for; default ${defaultEventType}
  --json                 print the verdict and the findings as JSON

The doctor writes nothing. It reads both repositories with GITHUB_TOKEN (or GH_TOKEN). Set LAUNCHER_TOKEN to the token that
the source repository sends events with to check its permissions; without it, the doctor checks whether events have
arrived. Images are read anonymously, as mybinder.org does.
Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { question, isJson } = parseDoctorCommandLine(args);
        const facts = await gatherFacts(question, productionServices(env, terminal));
        const findings = runChecks(facts);
        const verdict = overallVerdict(findings);
        if (isJson)
            terminal.out(JSON.stringify({ verdict, findings }, null, 2));
        else
            terminal.out(reportFindings(findings, (one, text) => (0,external_node_util_.styleText)(colours[one], text)));
        return verdict === 'fail' ? 1 : 0;
    },
};
function parseDoctorCommandLine(args) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        source: { type: 'string' },
        launcher: { type: 'string' },
        image: { type: 'string', multiple: true, default: [] },
        dockerfile: { type: 'string', default: dockerfile_locator/* defaultDockerfile */.e },
        file: { type: 'string' },
        context: { type: 'string' },
        'event-type': { type: 'string', default: defaultEventType },
        json: { type: 'boolean', default: false },
    });
    const { source, launcher, file, context } = values;
    const missing = [source === undefined ? '--source' : '', launcher === undefined ? '--launcher' : ''].filter(Boolean);
    if (source === undefined || launcher === undefined)
        throw new command/* UsageError */.e(`${missing.join(' and ')} must be set`);
    if (positionals.length > 0)
        throw new command/* UsageError */.e(`${positionals.join(' ')} is not expected: use --source or --launcher before a repository`);
    const question = {
        source: (0,github_services/* parseRepositoryArgument */.tp)(source),
        launcher: (0,github_services/* parseRepositoryArgument */.tp)(launcher),
        images: (0,read_arguments/* withUsageErrors */.Lc)(() => values.image.map(oci_reference/* parseImageRepository */.fb)),
        launcherDockerfile: (0,read_arguments/* withUsageErrors */.Lc)(() => (0,dockerfile_locator/* parseDockerfileLocator */.s7)(values.dockerfile)),
        build: {
            ...(file === undefined ? {} : { dockerfile: file }),
            ...(context === undefined ? {} : { context }),
        },
        eventType: values['event-type'],
    };
    return { question, isJson: values.json };
}
/** @throws Error without a token, because most of the requests to GitHub require one. */
function productionServices(env, terminal) {
    const { client, token, connection } = (0,github_services/* gitHubServices */.Qq)(env, terminal);
    if (token === undefined) {
        throw new user_error/* UserError */.yo('token-invalid', 'GITHUB_TOKEN is not set: set it to a token that can read both repositories, for example `$(gh auth token)`');
    }
    const senderToken = env.LAUNCHER_TOKEN || undefined;
    const sender = senderToken === undefined ? undefined : (0,github_client/* createGitHubClient */.L)(connection, senderToken);
    const access = (0,provenance_services/* provenanceAccess */.eu)(connection, token, (0,external_node_os_.tmpdir)());
    return factServices(client, sender, (0,registry_services/* connectAnonymously */.VU)(env), (0,provenance_services/* launcherProvenance */.U6)(access));
}


/***/ })

};
