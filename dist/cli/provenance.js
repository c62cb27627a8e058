export const id = 9251;
export const ids = [9251];
export const modules = {

/***/ 99251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C9: () => (/* binding */ createProvenanceClients),
  U6: () => (/* binding */ launcherProvenance),
  jM: () => (/* binding */ provenanceServices),
  vw: () => (/* binding */ readLocalInstance),
  Wq: () => (/* binding */ readSigstoreInstance)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/github/attestations.js
var attestations = __webpack_require__(143);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/github/explain-repository-read.js
var explain_repository_read = __webpack_require__(11479);
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
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} cannot be read: ${(0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, true).message}`, { cause: error });
    });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} is not a file: replace it with a regular file`);
    return Buffer.from(data.content, 'base64');
}

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
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
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, hasToken);
    });
    return {
        repository: { owner: data.owner.login, name: data.name },
        repositoryId: String(data.id),
        ownerId: String(data.owner.id),
        defaultBranch: data.default_branch,
    };
}

// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
// EXTERNAL MODULE: ./build/http/buffered-fetch.js
var buffered_fetch = __webpack_require__(63787);
// EXTERNAL MODULE: ./build/http/error-reason.js
var error_reason = __webpack_require__(24048);
// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(44675);
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
// EXTERNAL MODULE: ./build/actions/services/read-visible.js
var read_visible = __webpack_require__(88050);
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
        readSource: repository => (0,read_visible/* readVisible */.L)(clients, (client, hasToken) => fetchRepositoryIdentity(client, repository, hasToken)),
        listBundles: (repository, digest) => (0,read_visible/* readVisible */.L)(clients, client => (0,attestations/* fetchAttestations */.eS)(client, repository, digest, clients.readUrl)).catch((error) => {
            // `readSource` fails if the repository does not exist, so a 404 here means that there is no attestation.
            if ((0,request_failure/* responseStatus */.aO)(error) === 404)
                return [];
            throw error;
        }),
        openVerifier: async () => {
            // Sigstore is loaded only when an image is verified, because it is a third of the code.
            const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
                Promise.all(/* import() | sigstore */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(3267), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 63021)),
                Promise.all(/* import() | sigstore */[__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(3267), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 35650)),
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
        return (0,find_origins/* findOrigins */.L)(digest, required, provenanceServices(clients, readInstance));
    };
}
/** Returns the Sigstore instance that a local file describes; the public one if there is no file. */
async function readLocalInstance(file) {
    return file === undefined ? sigstore_instance/* publicInstance */.D : (0,sigstore_instance/* parseInstance */.L)(await (0,promises_.readFile)(file), file);
}
/** Returns the Sigstore instance that a file on the default branch describes; the public one if there is no file. */
async function readSigstoreInstance(client, file) {
    if (file === undefined)
        return sigstore_instance/* publicInstance */.D;
    const { repository, path } = file;
    return (0,sigstore_instance/* parseInstance */.L)(await fetchDefaultBranchFile(client, repository, path), `${path}, named in \`trust-root\`,`);
}


/***/ }),

/***/ 88050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readVisible)
/* harmony export */ });
/* harmony import */ var _github_request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);

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
        if (![401, 403, 404].includes((0,_github_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .responseStatus */ .aO)(error) ?? 0))
            throw error;
        return read(anonymous, false).catch(() => {
            throw error;
        });
    }
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ AttestationDeniedError),
/* harmony export */   ay: () => (/* binding */ mayStoreAttestations),
/* harmony export */   eS: () => (/* binding */ fetchAttestations),
/* harmony export */   m4: () => (/* binding */ storeAttestation)
/* harmony export */ });
/* harmony import */ var snappyjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64528);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5691);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3943);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41240);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
/* harmony import */ var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11479);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72646);










/** Maximum number of bundles read; a digest has one for each build that produced it. */
const maxBundles = 30;
const maxConcurrentRequests = 4;
/** Maximum size of a bundle in bytes, after decompression. */
const maxDecompressedSize = 4_000_000;
const listSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik({
    attestations: valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik({ bundle: valibot__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5()), bundle_url: valibot__WEBPACK_IMPORTED_MODULE_7__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .Yj()) })),
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
        throw isForbidden(error) ? deniedRead(error, repository) : (0,_explain_repository_read_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRepositoryRead */ .E)(error, repository, true);
    });
    const label = `GitHub's list of attestations of ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .PZ)(repository)}`;
    const { attestations } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShape */ .T)(listSchema, response.data, label);
    return (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_8__/* .mapConcurrent */ ._)(attestations, maxConcurrentRequests, async ({ bundle, bundle_url: url }) => {
        if (bundle != null)
            return bundle;
        if (url == null)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('github-unavailable', `${label} has an entry without a bundle: run this again later`);
        return fetchBundle(url, readUrl);
    });
}
/** Returns whether the token lacks a permission. Rate limits and single sign-on errors have the same status. */
function isForbidden(error) {
    return ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .responseStatus */ .aO)(error) === 403 &&
        (0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_6__/* .findRequestsStopped */ .j)(error) === undefined &&
        !/SAML/i.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubMessage */ .RG)(error)));
}
function deniedRead(error, repository) {
    const name = (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .formatGitHubRepository */ .PZ)(repository);
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('permission-missing', `The token has no permission to read the attestations of the private repository ${name} (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubMessage */ .RG)(error)}): set \`token\` to a token of a ` +
        'GitHub App, or to a fine-grained token, with access to that repository and "Attestations: read" and "Metadata: read" there', { cause: error });
}
async function fetchBundle(url, readUrl) {
    const { host } = new URL(url);
    const bytes = await readUrl(url);
    if (bytes === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('github-unavailable', `${host} no longer has an attestation that GitHub lists: run this again`);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(valibot__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5(), decompress(bytes, host), `the attestation at ${host}`);
}
/** GitHub stores bundles compressed with Snappy, without framing; plain JSON begins with a brace. */
function decompress(bytes, host) {
    if (bytes[0] === 0x7b)
        return bytes;
    try {
        return (0,snappyjs__WEBPACK_IMPORTED_MODULE_0__/* .uncompress */ .k)(bytes, maxDecompressedSize);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('github-unavailable', `the attestation at ${host} cannot be decompressed (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .b)(error)}): run this again later`, { cause: error });
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
        const message = `GitHub did not store the attestation in ${owner}/${repo}: ${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubMessage */ .RG)(error)}`;
        const status = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .responseStatus */ .aO)(error);
        if (status === 403 || status === 404)
            throw new AttestationDeniedError(message, { cause: error });
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('github-unavailable', message, { cause: error });
    });
}
/**
 * Returns whether the token may store attestations. No request returns the permissions of a token. Instead, this sends
 * an empty bundle, which GitHub rejects as invalid only after it has checked the permission.
 */
async function mayStoreAttestations(client, repository) {
    return storeAttestation(client, repository, {}).then(() => true, error => !(error instanceof AttestationDeniedError));
}


/***/ }),

/***/ 92917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requireOrigins),
/* harmony export */   L: () => (/* binding */ findOrigins)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
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
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
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

/***/ 27582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pv: () => (/* binding */ parseSignerWorkflow),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   tV: () => (/* binding */ projectWorkflow)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);



/** Workflow of this project that builds and signs images. */
const projectWorkflow = {
    repository: { owner: 'underworldcode', name: 'binder-actions' },
    path: '.github/workflows/binder-image.yml',
};
/**
 * Parses `OWNER/NAME/.github/workflows/FILE`.
 *
 * @throws Error that names the accepted form.
 */
function parseSignerWorkflow(text) {
    const [, repository, path] = /^([^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/.exec(text) ?? [];
    if (repository === undefined || path === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`);
    }
    return { repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(repository), path };
}
/**
 * Returns whether a certificate's workflow is this one. A ref of a pull request is never accepted, because anyone can
 * open a pull request with another version of the file.
 */
function isSignedBy({ repository, path }, certified) {
    const separator = certified.indexOf('@');
    if (separator === -1)
        return false;
    const expected = `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubServer */ .f}/${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGitHubRepository */ .PZ)(repository)}/${path}`;
    // GitHub ignores the case of owner and name, but not the case of the path.
    const isFile = certified.slice(0, separator).toLowerCase() === expected.toLowerCase() &&
        certified.slice(0, separator).endsWith(`/${path}`);
    return isFile && !certified.slice(separator + 1).startsWith('refs/pull/');
}


/***/ }),

/***/ 54627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitHubServer),
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);


/** @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const identifiers = {
    issuer: '1.3.6.1.4.1.57264.1.8',
    repositoryUrl: '1.3.6.1.4.1.57264.1.12',
    commit: '1.3.6.1.4.1.57264.1.13',
    ref: '1.3.6.1.4.1.57264.1.14',
    repositoryId: '1.3.6.1.4.1.57264.1.15',
    ownerId: '1.3.6.1.4.1.57264.1.17',
    trigger: '1.3.6.1.4.1.57264.1.20',
    runUrl: '1.3.6.1.4.1.57264.1.21',
};
/** Server whose workflows get certificates from the public instance of Sigstore. */
const gitHubServer = 'https://github.com';
/**
 * Parses the extensions that Fulcio adds for GitHub Actions.
 *
 * @throws Error that names the missing or malformed field: the signer is not a workflow run on GitHub.
 */
function parseCertificate({ subjectAlternativeName, extensions }) {
    const read = (name) => {
        const value = extensions.get(identifiers[name]);
        if (value === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate has no ${name}: it was not issued to a workflow run`);
        return decodeText(value, name);
    };
    if (subjectAlternativeName === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', 'the certificate does not name a workflow: it was not issued to a workflow run');
    return {
        issuer: read('issuer'),
        workflow: subjectAlternativeName,
        repository: parseRepositoryUrl(read('repositoryUrl')),
        repositoryId: read('repositoryId'),
        ownerId: read('ownerId'),
        ref: read('ref'),
        commit: read('commit'),
        trigger: read('trigger'),
        runUrl: read('runUrl'),
    };
}
function parseRepositoryUrl(url) {
    if (!url.startsWith(`${gitHubServer}/`))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate was issued to ${JSON.stringify(url)}, which is not a repository on GitHub`);
    return (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitHubRepository */ .lF)(url.slice(gitHubServer.length + 1));
}
/** Tag of a UTF8String in DER. Source: X.690, section 8.23. */
const utf8String = 0x0c;
/** Decodes a DER UTF8String, whose length has one to three bytes. */
function decodeText(der, name) {
    const [tag, first = 0] = der;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (tag !== utf8String || lengthBytes > 2 || der.length !== start + length)
        throw malformedField(name);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(der.subarray(start));
    }
    catch {
        throw malformedField(name);
    }
}
function malformedField(name) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('provenance-invalid', `the certificate's ${name} is malformed`);
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


/***/ })

};
