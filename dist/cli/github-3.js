export const id = 709;
export const ids = [709];
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
 * @throws Error that names the text and the accepted forms, including for a path without an image.
 */
function parseImageArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageLocation */ .s)(text);
}
/** Like `parseImageArgument`, for an image on this machine. */
function parseLocalArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalImage */ .e)(text);
}
/** Parses a reference, or the address of a package's page. @throws Error that names the malformed part. */
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

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ ownTokenNote),
/* harmony export */   VV: () => (/* binding */ dispatchError),
/* harmony export */   aY: () => (/* binding */ forbiddenError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53899);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);




/** Note for a token that may be the workflow's own. */
const ownTokenNote = "A workflow's own token (`github.token`, `GITHUB_TOKEN`) cannot access other repositories: use a token of an account or of a GitHub App";
/** Error for an event that could not be sent: states which permission the token lacks, or what else to fix. */
function dispatchError(error, repository, permission) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubMessage */ .RG)(error);
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .responseStatus */ .aO)(error) ?? 0;
    const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(kind, message, { cause: error });
    if (status >= 500) {
        return fail('github-unavailable', `GitHub's response to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a ` +
            'duplicate event is harmless');
    }
    switch (status) {
        case 401:
            return (0,_read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenError */ .E)(error);
        case 403:
            return forbiddenError(error, repository, permission);
        case 404:
            return fail('repository-not-found', `${repository} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository`);
        case 422:
            return fail('event-rejected', `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`);
        default:
            return fail((0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__/* .findRequestsStopped */ .j)(error)?.kind ?? 'event-rejected', `The event could not be sent to ${repository}: ${serverMessage}`);
    }
}
/** Error for a token without permission to send events. */
function forbiddenError(error, repository, permission) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubMessage */ .RG)(error);
    const fail = (kind, message) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(kind, message, { cause: error });
    if (/SAML/i.test(serverMessage)) {
        return fail('sso-required', `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for it, under "Configure SSO" in the list of your tokens`);
    }
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${repository} is archived (${serverMessage}): unarchive it in its settings`);
    // GitHub's response to the token of an app. A workflow's own token is one.
    const own = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : '';
    return fail('permission-missing', `The token has no permission to send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${own}`);
}


/***/ }),

/***/ 53326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ probeContentsWrite),
/* harmony export */   Rl: () => (/* binding */ probeActionsWrite),
/* harmony export */   kQ: () => (/* binding */ readEventReceiver),
/* harmony export */   qF: () => (/* binding */ assertMaySend)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51509);
/* harmony import */ var _dispatch_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5937);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53899);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43564);







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
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({
    path: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj()),
    object: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ text: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj()) })),
});
const folderSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ object: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ entries: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO(entrySchema)) })) });
const schema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({
    repository: valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({
        nameWithOwner: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj(),
        isArchived: valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM(),
        defaultBranchRef: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj(), target: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik({ file: valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullish */ .cl(folderSchema) })) })),
    }),
});
/** Reads an event receiver. @returns undefined if it does not exist or the token cannot access it. */
async function readEventReceiver(client, repository) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository);
    const variables = { owner: repository.owner, name: repository.name };
    const response = await client.graphql(query, variables).catch((error) => {
        if (/Could not resolve to a Repository/i.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubMessage */ .RG)(error)))
            return undefined;
        throw (0,_read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .l)(error, name);
    });
    if (response === undefined)
        return undefined;
    const { repository: receiver } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, response, `GitHub's response about ${name}`);
    const entries = receiver.defaultBranchRef?.target?.file?.object?.entries ?? [];
    return {
        repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitHubRepository */ .lF)(receiver.nameWithOwner),
        isArchived: receiver.isArchived,
        defaultBranch: receiver.defaultBranchRef?.name,
        workflows: entries.flatMap(({ path, object }) => {
            const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null;
            return (isWorkflow ? (0,_workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWorkflowTrigger */ .vS)(path, object.text ?? '') : undefined) ?? [];
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
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository);
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .responseStatus */ .aO)(response);
    if (status === 403 || status === 404)
        throw (0,_dispatch_error_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenError */ .aY)(response, name, permission);
    if (status === 401)
        throw (0,_read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .l)(response, name);
    // Any other response, usually 422, means that the token has the permission; other problems show when the event is sent.
}


/***/ }),

/***/ 38468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ fetchLastRun),
/* harmony export */   QV: () => (/* binding */ mayReadRuns),
/* harmony export */   Zv: () => (/* binding */ fetchWorkflowRun),
/* harmony export */   lc: () => (/* binding */ findWorkflowRuns)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43564);





const runSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({
    html_url: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(),
    path: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(),
    display_title: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), ''),
    created_at: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pd(text => new Date(text)), valibot__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6()),
    status: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()),
    conclusion: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()),
});
const schema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ workflow_runs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO(runSchema) });
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
        throw runsError(error, (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository));
    });
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(schema, data, "GitHub's list of workflow runs").workflow_runs;
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
        throw runsError(error, (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository));
    });
    return readRun((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(runSchema, data, "GitHub's response about a workflow run"));
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
        const status = error instanceof Error ? (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .responseStatus */ .aO)(error.cause) : undefined;
        if (status === 403 || status === 404)
            return false;
        throw error;
    }
}
function runsError(error, name) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubMessage */ .RG)(error);
    const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .responseStatus */ .aO)(error);
    return status === 403 || status === 404
        ? new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('permission-missing', `The token has no permission to read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant it "Actions: read" there, or remove \`wait\``, { cause: error })
        : new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('github-unavailable', `The workflow runs of ${name} could not be read (${serverMessage}): run this again later`, {
            cause: error,
        });
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
 * @throws Error that names every field that the launcher would reject.
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
/** Returns the schema of a text field that `parse` converts. An error of `parse` is reported as the field's problem. */
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
 * @throws Error that names every invalid field and its value.
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
/** @throws Error if an event for a pull request names a launcher branch other than its preview. */
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

/***/ 71826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ previewNumber),
/* harmony export */   RO: () => (/* binding */ assertPreviewPair),
/* harmony export */   Z7: () => (/* binding */ isPreviewBranch)
/* harmony export */ });
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


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
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
            `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no-launcher-branch', message);
}


/***/ }),

/***/ 44663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ imageOrigin),
/* harmony export */   m: () => (/* binding */ revisionCheck)
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
    };
}
/** Returns the shell command that prints the commit that the image contains, from its label; undefined if it has none. */
function revisionCheck({ config }) {
    return config.labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionCheckKey */ .hX] || undefined;
}


/***/ })

};
