const id = 8213;
const ids = [8213];
const modules = {
  /***/
  11030: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        signStatement: () => (
          /* binding */
          signStatement
        )
        /* harmony export */
      });
      var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
      var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41240);
      var _provenance_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30531);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      const limits = { retry: { retries: 4, minTimeout: 500 }, timeout: 3e4 };
      async function signStatement(statement, identityToken, { fulcio, rekor }) {
        const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__.$o({
          fulcioBaseURL: fulcio,
          identityProvider: { getToken: async () => identityToken },
          ...limits
        });
        const witness = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__.fU({ rekorBaseURL: rekor, entryType: "intoto", ...limits });
        const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__.VV({ signer, witnesses: [witness] });
        try {
          const bundle = await builder.create({ data: Buffer.from(statement), type: _provenance_statement_js__WEBPACK_IMPORTED_MODULE_2__.sq });
          return (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle);
        } catch (error) {
          const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_4__.g)(error).replaceAll(identityToken, "***");
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("image-not-signed", `Sigstore (${fulcio}, ${rekor}) could not sign the image: ${reason}${describeCause(error, identityToken)}. Run this again later`);
        }
      }
      function describeCause(error, identityToken) {
        const cause = error instanceof Error ? error.cause : void 0;
        return cause === void 0 ? "" : ` (${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_4__.g)(cause).replaceAll(identityToken, "***")})`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
