const id = 9081;
const ids = [9081];
const modules = {
  /***/
  30531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        By: () => (
          /* binding */
          parseStatement
        ),
        /* harmony export */
        j8: () => (
          /* binding */
          formatStatement
        ),
        /* harmony export */
        sq: () => (
          /* binding */
          statementMediaType
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54627);
      const statementType = "https://in-toto.io/Statement/v1";
      const predicateType = "https://slsa.dev/provenance/v1";
      const buildType = "https://actions.github.io/buildtypes/workflow/v1";
      const statementMediaType = "application/vnd.in-toto+json";
      function formatStatement({ image, digest, source, run }) {
        const { repository, ref, commit } = source;
        return JSON.stringify({
          _type: statementType,
          subject: [{ name: image, digest: { sha256: (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.sU)(digest) } }],
          predicateType,
          predicate: {
            buildDefinition: {
              buildType,
              externalParameters: {
                workflow: { ref: run.ref, repository: repositoryUrl(run.repository), path: run.workflowPath }
              },
              internalParameters: {
                github: {
                  event_name: run.eventName,
                  repository_id: run.repositoryId,
                  repository_owner_id: run.ownerId,
                  runner_environment: run.runnerEnvironment
                }
              },
              resolvedDependencies: [
                { uri: `git+${repositoryUrl(repository)}@${ref}`, digest: { gitCommit: commit } }
              ]
            },
            runDetails: {
              builder: { id: `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__.f}/${run.jobWorkflowRef}` },
              metadata: { invocationId: run.runUrl }
            }
          }
        });
      }
      function repositoryUrl(repository) {
        return `${_signing_certificate_js__WEBPACK_IMPORTED_MODULE_4__.f}/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(repository)}`;
      }
      const schema = valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
        _type: valibot__WEBPACK_IMPORTED_MODULE_5__.eu(statementType),
        subject: valibot__WEBPACK_IMPORTED_MODULE_5__.YO(valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({ digest: valibot__WEBPACK_IMPORTED_MODULE_5__.g1(valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__.Yj()) })),
        predicateType: valibot__WEBPACK_IMPORTED_MODULE_5__.eu(predicateType),
        predicate: valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
          buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
            buildType: valibot__WEBPACK_IMPORTED_MODULE_5__.eu(buildType),
            resolvedDependencies: valibot__WEBPACK_IMPORTED_MODULE_5__.YO(valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
              uri: valibot__WEBPACK_IMPORTED_MODULE_5__.lq(valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(), ""),
              digest: valibot__WEBPACK_IMPORTED_MODULE_5__.lq(valibot__WEBPACK_IMPORTED_MODULE_5__.g1(valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__.Yj()), {})
            }))
          })
        })
      });
      function parseStatement(payload, mediaType) {
        if (mediaType !== statementMediaType)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("provenance-invalid", `the signed content has the media type ${JSON.stringify(mediaType)}, expected ${statementMediaType}`);
        const { subject, predicate } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, payload, "the signed statement");
        const sources = predicate.buildDefinition.resolvedDependencies.flatMap(({ uri, digest }) => findSource(uri, digest.gitCommit));
        const [source, ...others] = sources;
        if (source === void 0 || others.length > 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("provenance-invalid", `the signed statement names ${sources.length} sources on GitHub, expected 1`);
        return {
          subjects: subject.flatMap(({ digest: { sha256 } }) => /^[0-9a-f]{64}$/.test(sha256 ?? "") ? [`sha256:${sha256}`] : []),
          source
        };
      }
      function findSource(uri, commit) {
        const [, repository, ref] = /^git\+https:\/\/github\.com\/([^/@]+\/[^/@]+)@(refs\/.+)$/.exec(uri) ?? [];
        if (repository === void 0 || ref === void 0 || commit === void 0)
          return [];
        return [{ repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.lF)(repository), ref, commit }];
      }
    })
  ),
  /***/
  35650: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bundleVerifier: () => (
          /* binding */
          bundleVerifier
        )
        /* harmony export */
      });
      var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
      var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _provenance_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54627);
      var _provenance_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30531);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      function bundleVerifier(trustedRoot) {
        const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.BL((0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.jO)(trustedRoot));
        return (json) => {
          const bundle = readBundle(json);
          if (bundle.content.$case !== "dsseEnvelope")
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("provenance-invalid", "its content is not a signed statement");
          const identity = verifySignature(verifier, bundle);
          const { payload, payloadType } = bundle.content.dsseEnvelope;
          return { certificate: (0, _provenance_signing_certificate_js__WEBPACK_IMPORTED_MODULE_2__.h)(identity), statement: (0, _provenance_statement_js__WEBPACK_IMPORTED_MODULE_3__.By)(payload, payloadType) };
        };
      }
      function readBundle(json) {
        try {
          return (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleFromJSON)(json);
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("provenance-invalid", `it is not a Sigstore bundle: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.g)(error)}`, {
            cause: error
          });
        }
      }
      function verifySignature(verifier, bundle) {
        try {
          const { identity } = verifier.verify((0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.DC)(bundle));
          const extensions = (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join(".") ?? "", new Uint8Array(value)]);
          return { subjectAlternativeName: identity?.subjectAlternativeName, extensions: new Map(extensions) };
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("provenance-invalid", `its signature is not valid: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.g)(error)}`, {
            cause: error
          });
        }
      }
    })
  ),
  /***/
  63021: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fetchTrustedRoot: () => (
          /* binding */
          fetchTrustedRoot
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19654);
      var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
      var tuf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84706);
      var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86376);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41240);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72394);
      var _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79709);
      const targetName = "trusted_root.json";
      async function fetchTrustedRoot(instance, { readUrl, temporaryDirectory }) {
        const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, "trust-root-"));
        try {
          const targets = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "targets");
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(targets);
          await seed(instance, directory, targets);
          const updater = new tuf_js__WEBPACK_IMPORTED_MODULE_4__.Sx({
            metadataDir: directory,
            metadataBaseUrl: instance.mirror,
            targetDir: targets,
            targetBaseUrl: `${instance.mirror}/targets`,
            fetcher: new UrlFetcher(readUrl)
          });
          const target = await updater.getTargetInfo(targetName);
          if (target === void 0)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("trust-root-unavailable", `it has no ${targetName}`);
          const path = await updater.findCachedTarget(target) ?? await updater.downloadTarget(target);
          return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON(JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("trust-root-unavailable", `The trust root of ${instance.mirror} cannot be verified: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_8__.g)(error)}. No signature can be verified without it: run this again later`, { cause: error });
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
        }
      }
      async function seed({ mirror, root }, directory, targets) {
        const builtInFiles = _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__[_sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__.D.mirror];
        const initialRoot = root ?? (mirror === _sigstore_instance_js__WEBPACK_IMPORTED_MODULE_7__.D.mirror ? decode(builtInFiles["root.json"]) : void 0);
        if (initialRoot === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("trust-root-unavailable", "it has no root to start from");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "root.json"), initialRoot);
        if (root === void 0)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(targets, targetName), decode(builtInFiles.targets[targetName]));
      }
      function decode(base64) {
        return Buffer.from(base64, "base64");
      }
      class UrlFetcher extends tuf_js__WEBPACK_IMPORTED_MODULE_4__.xv {
        #readUrl;
        constructor(readUrl) {
          super();
          this.#readUrl = readUrl;
        }
        async fetch(url) {
          const bytes = await this.#readUrl(url);
          if (bytes === void 0)
            throw new tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__.DownloadHTTPError("Failed to download", 404);
          return new ReadableStream({
            start: (controller) => {
              controller.enqueue(new Uint8Array(bytes));
              controller.close();
            }
          });
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
