export const id = 213;
export const ids = [213];
export const modules = {

/***/ 11030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signStatement: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41240);
/* harmony import */ var _provenance_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30531);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);





/** Limits of one request: attempts after the first, and milliseconds until the response. */
const limits = { retry: { retries: 4, minTimeout: 500 }, timeout: 30_000 };
/**
 * Signs a statement without a long-lived key: the certificate authority certifies a key of this process for the
 * identity in the token, and the transparency log confirms when it was used.
 *
 * @returns the bundle, as JSON.
 * @throws Error that names the services; the token is never part of the message.
 */
async function signStatement(statement, identityToken, { fulcio, rekor }) {
    const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .FulcioSigner */ .$o({
        fulcioBaseURL: fulcio,
        identityProvider: { getToken: async () => identityToken },
        ...limits,
    });
    // A `dsse` entry contains only the hash of the statement; every client verifies an `intoto` entry.
    const witness = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .RekorWitness */ .fU({ rekorBaseURL: rekor, entryType: 'intoto', ...limits });
    const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer, witnesses: [witness] });
    try {
        const bundle = await builder.create({ data: Buffer.from(statement), type: _provenance_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementMediaType */ .sq });
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle);
    }
    catch (error) {
        const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error).replaceAll(identityToken, '***');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('image-not-signed', `Sigstore (${fulcio}, ${rekor}) could not sign the image: ${reason}${describeCause(error, identityToken)}. Run this again later`);
    }
}
function describeCause(error, identityToken) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? '' : ` (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause).replaceAll(identityToken, '***')})`;
}


/***/ })

};
