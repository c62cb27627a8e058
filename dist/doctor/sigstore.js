export const id = 81;
export const ids = [81];
export const modules = {

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundleVerifier: () => (/* binding */ bundleVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/provenance/signing-certificate.js
var signing_certificate = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/oci/digest.js
var digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/provenance/statement.js






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
        subject: [{ name: image, digest: { sha256: digestHex(digest) } }],
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
                builder: { id: `${gitHubServer}/${run.jobWorkflowRef}` },
                metadata: { invocationId: run.runUrl },
            },
        },
    });
}
function repositoryUrl(repository) {
    return `${gitHubServer}/${formatGitHubRepository(repository)}`;
}
const schema = valibot/* object */.Ik({
    _type: valibot/* literal */.eu(statementType),
    subject: valibot/* array */.YO(valibot/* object */.Ik({ digest: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()) })),
    predicateType: valibot/* literal */.eu(predicateType),
    predicate: valibot/* object */.Ik({
        buildDefinition: valibot/* object */.Ik({
            buildType: valibot/* literal */.eu(buildType),
            resolvedDependencies: valibot/* array */.YO(valibot/* object */.Ik({
                uri: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
                digest: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()), {}),
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
        throw new user_error/* UserError */.yo('provenance-invalid', `the signed content has the media type ${JSON.stringify(mediaType)}, expected ${statementMediaType}`);
    const { subject, predicate } = (0,json/* parseJson */.q)(schema, payload, 'the signed statement');
    const sources = predicate.buildDefinition.resolvedDependencies.flatMap(({ uri, digest }) => findSource(uri, digest.gitCommit));
    const [source, ...others] = sources;
    if (source === undefined || others.length > 0)
        throw new user_error/* UserError */.yo('provenance-invalid', `the signed statement names ${sources.length} sources on GitHub, expected 1`);
    return {
        subjects: subject.flatMap(({ digest: { sha256 } }) => /^[0-9a-f]{64}$/.test(sha256 ?? '') ? [`sha256:${sha256}`] : []),
        source,
    };
}
function findSource(uri, commit) {
    const [, repository, ref] = /^git\+https:\/\/github\.com\/([^/@]+\/[^/@]+)@(refs\/.+)$/.exec(uri) ?? [];
    if (repository === undefined || ref === undefined || commit === undefined)
        return [];
    return [{ repository: (0,github_repository/* parseGitHubRepository */.lF)(repository), ref, commit }];
}

;// CONCATENATED MODULE: ./build/sigstore/bundle-verifier.js






/**
 * Returns a function that verifies a bundle: the certificate's chain and its entry in the certificate log, the entry in
 * the transparency log, and the signature.
 *
 * @returns a function that throws Error if the bundle is malformed, or anything in it is not valid.
 */
function bundleVerifier(trustedRoot) {
    const verifier = new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(trustedRoot));
    return json => {
        const bundle = readBundle(json);
        if (bundle.content.$case !== 'dsseEnvelope')
            throw new user_error/* UserError */.yo('provenance-invalid', 'its content is not a signed statement');
        const identity = verifySignature(verifier, bundle);
        const { payload, payloadType } = bundle.content.dsseEnvelope;
        return { certificate: (0,signing_certificate/* parseCertificate */.h)(identity), statement: parseStatement(payload, payloadType) };
    };
}
function readBundle(json) {
    try {
        return (0,dist/* bundleFromJSON */.vw)(json);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('provenance-invalid', `it is not a Sigstore bundle: ${(0,error_message/* messageOf */.b)(error)}`, {
            cause: error,
        });
    }
}
function verifySignature(verifier, bundle) {
    try {
        const { identity } = verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
        const extensions = (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.') ?? '', new Uint8Array(value)]);
        return { subjectAlternativeName: identity?.subjectAlternativeName, extensions: new Map(extensions) };
    }
    catch (error) {
        throw new user_error/* UserError */.yo('provenance-invalid', `its signature is not valid: ${(0,error_message/* messageOf */.b)(error)}`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrustedRoot: () => (/* binding */ fetchTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var tuf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4706);
/* harmony import */ var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6376);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1240);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2394);
/* harmony import */ var _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9709);









/** Name of the file with the keys of all services. */
const targetName = 'trusted_root.json';
/**
 * Fetches the keys of a Sigstore instance, verified starting with its first root. Nothing is cached between runs,
 * because an earlier step on the machine could replace the root in a cache.
 *
 * @throws Error if the repository cannot be reached, has expired or is not signed by the root.
 */
async function fetchTrustedRoot(instance, { readUrl, temporaryDirectory }) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, 'trust-root-'));
    try {
        const targets = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'targets');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(targets);
        await seed(instance, directory, targets);
        const updater = new tuf_js__WEBPACK_IMPORTED_MODULE_4__/* .Updater */ .Sx({
            metadataDir: directory,
            metadataBaseUrl: instance.mirror,
            targetDir: targets,
            targetBaseUrl: `${instance.mirror}/targets`,
            fetcher: new UrlFetcher(readUrl),
        });
        const info = await updater.getTargetInfo(targetName);
        if (info === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('trust-root-unavailable', `it has no ${targetName}`);
        const path = (await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info));
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('trust-root-unavailable', `The trust root of ${instance.mirror} cannot be verified: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(error)}. No signature can be verified without it: run this again later`, { cause: error });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
/** Writes the first root and, for the public instance, the keys that were current when this code was bundled. */
async function seed({ mirror, root }, directory, targets) {
    const builtInFiles = _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__[_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__/* .publicInstance */ .D.mirror];
    const initialRoot = root ?? (mirror === _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__/* .publicInstance */ .D.mirror ? decode(builtInFiles['root.json']) : undefined);
    if (initialRoot === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('trust-root-unavailable', 'it has no root to start from');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'root.json'), initialRoot);
    if (root === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targets, targetName), decode(builtInFiles.targets[targetName]));
}
function decode(base64) {
    return Buffer.from(base64, 'base64');
}
/** Downloads with the HTTP client of this project, which supports proxies. */
class UrlFetcher extends tuf_js__WEBPACK_IMPORTED_MODULE_4__/* .BaseFetcher */ .xv {
    #readUrl;
    constructor(readUrl) {
        super();
        this.#readUrl = readUrl;
    }
    async fetch(url) {
        const bytes = await this.#readUrl(url);
        // A root without a successor ends the chain of roots.
        if (bytes === undefined)
            throw new tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__.DownloadHTTPError('Failed to download', 404);
        return new ReadableStream({
            start: controller => {
                controller.enqueue(new Uint8Array(bytes));
                controller.close();
            },
        });
    }
}


/***/ })

};
