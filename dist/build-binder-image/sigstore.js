export const id = 81;
export const ids = [81];
export const modules = {

/***/ 35650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleVerifier: () => (/* binding */ bundleVerifier)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
/* harmony import */ var _provenance_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);
/* harmony import */ var _provenance_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30531);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);






/**
 * Returns a function that verifies a bundle: the certificate's chain and its entry in the certificate log, the entry in
 * the transparency log, and the signature.
 *
 * @returns a function that throws Error if the bundle is malformed, or anything in it is not valid.
 */
function bundleVerifier(trustedRoot) {
    const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(trustedRoot));
    return json => {
        const bundle = readBundle(json);
        if (bundle.content.$case !== 'dsseEnvelope')
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('provenance-invalid', 'its content is not a signed statement');
        const identity = verifySignature(verifier, bundle);
        const { payload, payloadType } = bundle.content.dsseEnvelope;
        return { certificate: (0,_provenance_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificate */ .h)(identity), statement: (0,_provenance_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(payload, payloadType) };
    };
}
function readBundle(json) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleFromJSON)(json);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('provenance-invalid', `it is not a Sigstore bundle: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`, {
            cause: error,
        });
    }
}
function verifySignature(verifier, bundle) {
    try {
        const { identity } = verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toSignedEntity */ .DC)(bundle));
        const extensions = (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.') ?? '', new Uint8Array(value)]);
        return { subjectAlternativeName: identity?.subjectAlternativeName, extensions: new Map(extensions) };
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('provenance-invalid', `its signature is not valid: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrustedRoot: () => (/* binding */ fetchTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var tuf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84706);
/* harmony import */ var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86376);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41240);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72394);
/* harmony import */ var _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79709);









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
