const id = 9251;
const ids = [9251];
const modules = {
  /***/
  99251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        C9: () => (
          /* binding */
          createProvenanceClients
        ),
        U6: () => (
          /* binding */
          launcherProvenance
        ),
        jM: () => (
          /* binding */
          provenanceServices
        ),
        vw: () => (
          /* binding */
          readLocalInstance
        ),
        Wq: () => (
          /* binding */
          readSigstoreInstance
        )
      });
      var promises_ = __webpack_require__(51455);
      var attestations = __webpack_require__(143);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var explain_repository_read = __webpack_require__(11479);
      var request_failure = __webpack_require__(43564);
      ;
      async function fetchDefaultBranchFile(client, repository, path) {
        const { owner, name: repo } = repository;
        const label = `${path} on the default branch of ${(0, github_repository.PZ)(repository)}`;
        const { data } = await client.rest.repos.getContent({ owner, repo, path }).catch((error) => {
          if ((0, request_failure.aO)(error) === 404)
            throw new user_error.yo("trust-root-unavailable", `${label} does not exist, or the token cannot access the repository: check the path, commit the file to the default branch, or use a token that can read the repository`, { cause: error });
          throw new user_error.yo("trust-root-unavailable", `${label} cannot be read: ${(0, explain_repository_read.E)(error, repository, true).message}`, { cause: error });
        });
        if (Array.isArray(data) || data.type !== "file" || !("content" in data))
          throw new user_error.yo("trust-root-unavailable", `${label} is not a file: replace it with a regular file`);
        return Buffer.from(data.content, "base64");
      }
      var github_client = __webpack_require__(96515);
      ;
      async function fetchRepositoryIdentity(client, repository, hasToken) {
        const { owner, name: repo } = repository;
        const { data } = await client.rest.repos.get({ owner, repo }).catch((error) => {
          throw (0, explain_repository_read.E)(error, repository, hasToken);
        });
        return {
          repository: { owner: data.owner.login, name: data.name },
          repositoryId: String(data.id),
          ownerId: String(data.owner.id),
          defaultBranch: data.default_branch
        };
      }
      var buffered_fetch = __webpack_require__(63787);
      var error_reason = __webpack_require__(24048);
      var http_retry = __webpack_require__(44675);
      ;
      const timeout = 3e4;
      const maxBytes = 8e6;
      function urlReader(fetch, retry) {
        const send = (0, buffered_fetch.S)(fetch, { timeout: () => timeout, maxBytes });
        return (url) => (0, http_retry.bD)(retry, async () => {
          const { host } = new URL(url);
          const response = await send(url, { headers: { "user-agent": "binder-actions" } }).catch((error) => {
            if (error instanceof http_retry.dw)
              throw error;
            throw new http_retry.dw(`${host} cannot be reached: ${(0, error_reason.j)(error)}`, { cause: error });
          });
          if (response.ok)
            return new Uint8Array(await response.arrayBuffer());
          if (response.status === 404)
            return void 0;
          const message = `${host} responded with status ${response.status}`;
          throw (0, http_retry.PS)(response.status) ? new http_retry.dw(message) : new user_error.yo("server-unreachable", `${message}: check that the network of this machine allows access to ${host}`);
        });
      }
      var find_origins = __webpack_require__(92917);
      var sigstore_instance = __webpack_require__(79709);
      var read_visible = __webpack_require__(88050);
      ;
      function createProvenanceClients(connection, token, temporaryDirectory) {
        return {
          client: token === void 0 ? void 0 : (0, github_client.L)(connection, token),
          anonymous: (0, github_client.L)(connection, void 0),
          readUrl: urlReader(connection.fetch, connection.retry),
          temporaryDirectory
        };
      }
      function provenanceServices(clients, readInstance) {
        return {
          readSource: (repository) => (0, read_visible.L)(clients, (client, hasToken) => fetchRepositoryIdentity(client, repository, hasToken)),
          listBundles: (repository, digest) => (0, read_visible.L)(clients, (client) => (0, attestations.eS)(client, repository, digest, clients.readUrl)).catch((error) => {
            if ((0, request_failure.aO)(error) === 404)
              return [];
            throw error;
          }),
          openVerifier: async () => {
            const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
              Promise.all(
                /* import() | sigstore */
                [__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(3267), __webpack_require__.e(9081)]
              ).then(__webpack_require__.bind(__webpack_require__, 63021)),
              Promise.all(
                /* import() | sigstore */
                [__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(3267), __webpack_require__.e(9081)]
              ).then(__webpack_require__.bind(__webpack_require__, 35650))
            ]);
            return bundleVerifier(await fetchTrustedRoot(await readInstance(), clients));
          }
        };
      }
      function launcherProvenance(clients) {
        return (launcher, digest, requirement) => {
          const { trustRoot: path } = requirement;
          const file = path === void 0 ? void 0 : { repository: launcher, path };
          const readInstance = () => readSigstoreInstance(clients.client ?? clients.anonymous, file);
          return (0, find_origins.L)(digest, requirement, provenanceServices(clients, readInstance));
        };
      }
      async function readLocalInstance(file) {
        return file === void 0 ? sigstore_instance.D : (0, sigstore_instance.L)(await (0, promises_.readFile)(file), file);
      }
      async function readSigstoreInstance(client, file) {
        if (file === void 0)
          return sigstore_instance.D;
        const { repository, path } = file;
        return (0, sigstore_instance.L)(await fetchDefaultBranchFile(client, repository, path), `${path}, named in \`trust-root\`,`);
      }
    })
  ),
  /***/
  88050: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          readVisible
        )
        /* harmony export */
      });
      var _github_request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);
      async function readVisible({ client, anonymous }, read) {
        if (client === void 0)
          return read(anonymous, false);
        try {
          return await read(client, true);
        } catch (error) {
          if (![401, 403, 404].includes((0, _github_request_failure_js__WEBPACK_IMPORTED_MODULE_0__.aO)(error) ?? 0))
            throw error;
          return read(anonymous, false).catch(() => {
            throw error;
          });
        }
      }
    })
  ),
  /***/
  143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YF: () => (
          /* binding */
          AttestationDeniedError
        ),
        /* harmony export */
        ay: () => (
          /* binding */
          mayStoreAttestations
        ),
        /* harmony export */
        eS: () => (
          /* binding */
          fetchAttestations
        ),
        /* harmony export */
        m4: () => (
          /* binding */
          storeAttestation
        )
        /* harmony export */
      });
      var snappyjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42147);
      var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5691);
      var _error_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41240);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80822);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72394);
      var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11479);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72646);
      const maxBundles = 30;
      const maxConcurrentRequests = 4;
      const maxDecompressedSize = 4e6;
      const listSchema = valibot__WEBPACK_IMPORTED_MODULE_7__.Ik({
        attestations: valibot__WEBPACK_IMPORTED_MODULE_7__.YO(valibot__WEBPACK_IMPORTED_MODULE_7__.Ik({ bundle: valibot__WEBPACK_IMPORTED_MODULE_7__.cl(valibot__WEBPACK_IMPORTED_MODULE_7__.L5()), bundle_url: valibot__WEBPACK_IMPORTED_MODULE_7__.cl(valibot__WEBPACK_IMPORTED_MODULE_7__.Yj()) }))
      });
      async function fetchAttestations(client, repository, digest, readUrl) {
        const { owner, name: repo } = repository;
        const request = { owner, repo, subject_digest: digest, predicate_type: "provenance", per_page: maxBundles };
        const response = await client.rest.repos.listAttestations(request).catch((error) => {
          throw isForbidden(error) ? readDeniedError(error, repository) : (0, _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_4__.E)(error, repository, true);
        });
        const label = `GitHub's list of attestations of ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(repository)}`;
        const { attestations } = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.T)(listSchema, response.data, label);
        return (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_8__._)(attestations, maxConcurrentRequests, async ({ bundle, bundle_url: url }) => {
          if (bundle != null)
            return bundle;
          if (url == null)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("github-unavailable", `${label} has an entry without a bundle: run this again later`);
          return fetchBundle(url, readUrl);
        });
      }
      function isForbidden(error) {
        return (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.aO)(error) === 403 && (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_6__.L5)(error) === void 0 && !/SAML/i.test((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.RG)(error));
      }
      function readDeniedError(error, repository) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(repository);
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("permission-missing", `The token has no permission to read the attestations of the private repository ${name} (${(0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.RG)(error)}): set \`token\` to a token of a GitHub App, or to a fine-grained token, with access to that repository and "Attestations: read" and "Metadata: read" there`, { cause: error });
      }
      async function fetchBundle(url, readUrl) {
        const { host } = new URL(url);
        const bytes = await readUrl(url);
        if (bytes === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("github-unavailable", `${host} no longer has an attestation that GitHub lists: run this again`);
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.q)(valibot__WEBPACK_IMPORTED_MODULE_7__.L5(), decompress(bytes, host), `the attestation at ${host}`);
      }
      function decompress(bytes, host) {
        if (bytes[0] === 123)
          return bytes;
        try {
          return (0, snappyjs__WEBPACK_IMPORTED_MODULE_0__.k)(bytes, maxDecompressedSize);
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("github-unavailable", `the attestation at ${host} cannot be decompressed (${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_9__.g)(error)}): run this again later`, { cause: error });
        }
      }
      class AttestationDeniedError extends Error {
      }
      async function storeAttestation(client, repository, bundle) {
        const { owner, name: repo } = repository;
        await client.rest.repos.createAttestation({ owner, repo, bundle }).catch((error) => {
          const message = `GitHub did not store the attestation in ${owner}/${repo}: ${(0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.RG)(error)}`;
          const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_5__.aO)(error);
          if (status === 403 || status === 404)
            throw new AttestationDeniedError(message, { cause: error });
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo("github-unavailable", message, { cause: error });
        });
      }
      async function mayStoreAttestations(client, repository) {
        return storeAttestation(client, repository, {}).then(() => true, (error) => !(error instanceof AttestationDeniedError));
      }
    })
  ),
  /***/
  92917: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          requireOrigins
        ),
        /* harmony export */
        L: () => (
          /* binding */
          findOrigins
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41240);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _provenance_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92414);
      async function findOrigins(digest, { repository, signerWorkflow }, services) {
        const [source, bundles, verify] = await Promise.all([
          services.readSource(repository),
          services.listBundles(repository, digest),
          services.openVerifier()
        ]);
        const trustedSource = { ...source, signerWorkflow };
        const origins = [];
        const rejections = [];
        for (const bundle of bundles) {
          try {
            origins.push((0, _provenance_policy_js__WEBPACK_IMPORTED_MODULE_2__.T)(verify(bundle), digest, trustedSource));
          } catch (error) {
            rejections.push((0, _error_message_js__WEBPACK_IMPORTED_MODULE_3__.g)(error));
          }
        }
        return { origins, rejections };
      }
      const maxNamedRejections = 5;
      async function requireOrigins({ name, digest }, settings, services) {
        const { origins, rejections } = await findOrigins(digest, settings, services);
        if (origins.length > 0)
          return origins;
        const source = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(settings.repository);
        if (rejections.length === 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-missing", `${name}: ${source} has no signed provenance for ${digest}. Build it with the workflow of binder-actions, in a job with \`id-token: write\` and \`attestations: write\`, or with actions/attest-build-provenance`);
        }
        const reasons = rejections.slice(0, maxNamedRejections).map((reason) => `- ${reason}`);
        const remainder = (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.v)(rejections.length - maxNamedRejections);
        const lastLine = remainder === "" ? "" : `
-${remainder}`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("provenance-invalid", `${name}: no provenance of ${source} for ${digest} is valid:
${reasons.join("\n")}${lastLine}
Build and sign the image again in a workflow of ${source}`);
      }
    })
  ),
  /***/
  92414: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          verifyProvenance
        ),
        /* harmony export */
        n: () => (
          /* binding */
          gitHubIssuer
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27582);
      const gitHubIssuer = "https://token.actions.githubusercontent.com";
      function verifyProvenance({ certificate, statement }, digest, trustedSource) {
        if (!statement.subjects.includes(digest))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `it is signed for ${statement.subjects.join(", ") || "no image"}, not for ${digest}`);
        assertTrustedRepository(certificate, trustedSource);
        const { source } = statement;
        if (!isSameRepository(source.repository, certificate.repository)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `it states that ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(source.repository)} was built, but it was signed by a workflow of ` + (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(certificate.repository));
        }
        assertCommit(source.commit);
        const ref = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__._j)(source.ref);
        assertBuiltRef(certificate, source, trustedSource);
        assertPullRequest(certificate, ref);
        const { workflow, runUrl, trigger } = certificate;
        return { repository: trustedSource.repository, ref, revision: source.commit, workflow, runUrl, trigger };
      }
      function assertTrustedRepository(certificate, trustedSource) {
        if (certificate.issuer !== gitHubIssuer)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `its signer was identified by ${certificate.issuer}, expected ${gitHubIssuer}`);
        const { repositoryId, ownerId } = certificate;
        if (repositoryId === trustedSource.repositoryId && ownerId === trustedSource.ownerId)
          return;
        const expected = `${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(trustedSource.repository)} (repository ${trustedSource.repositoryId}, owner ${trustedSource.ownerId})`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `it was signed by a workflow of ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(certificate.repository)} (repository ${repositoryId}, owner ${ownerId}), expected ${expected}`);
      }
      function assertBuiltRef({ workflow, ref, commit }, source, { defaultBranch, signerWorkflow }) {
        const isOwnRef = ref === source.ref;
        const isTrustedSigner = (0, _signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__.s3)(signerWorkflow, workflow);
        if (isTrustedSigner && (isOwnRef || ref === `refs/heads/${defaultBranch}`))
          return;
        if (isOwnRef && commit === source.commit)
          return;
        const runSource = `${ref} at ${commit}`;
        const builtSource = `${source.ref} at ${source.commit}`;
        const signer = isTrustedSigner ? "on a ref other than the default branch" : `by ${workflow}, which is not \`signer-workflow\``;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `it states that ${builtSource} was built, but it was signed ${signer}, in a run of ${runSource}`);
      }
      function assertPullRequest({ trigger, ref: runRef }, ref) {
        const isPull = trigger.startsWith("pull_request") || runRef.startsWith("refs/pull/");
        if (!isPull || ref.kind === "pull")
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `it states that ${ref.full} was built, but it was signed in a run of a pull request (${trigger}, ${runRef})`);
      }
      function assertCommit(commit) {
        if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("provenance-invalid", `it names the commit ${JSON.stringify(commit)}, which is not a full commit ID`);
      }
      function isSameRepository(first, second) {
        return (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(first), (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(second));
      }
    })
  ),
  /***/
  79709: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          publicInstance
        ),
        /* harmony export */
        L: () => (
          /* binding */
          parseInstance
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      const publicInstance = {
        mirror: "https://tuf-repo-cdn.sigstore.dev",
        root: void 0,
        fulcio: "https://fulcio.sigstore.dev",
        rekor: "https://rekor.sigstore.dev"
      };
      const address = valibot__WEBPACK_IMPORTED_MODULE_1__.Fs(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj("expected a string"), valibot__WEBPACK_IMPORTED_MODULE_1__.z6((text) => /^https?:\/\/[^\s]+$/.test(text), "expected a URL"), valibot__WEBPACK_IMPORTED_MODULE_1__.pd((text) => text.replace(/(?<!\/)\/+$/, "")));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_1__.re({
        mirror: address,
        root: valibot__WEBPACK_IMPORTED_MODULE_1__._H({
          signed: valibot__WEBPACK_IMPORTED_MODULE_1__._H({ _type: valibot__WEBPACK_IMPORTED_MODULE_1__.eu("root") }),
          signatures: valibot__WEBPACK_IMPORTED_MODULE_1__.YO(valibot__WEBPACK_IMPORTED_MODULE_1__.L5())
        }),
        fulcio: address,
        rekor: address
      });
      function parseInstance(bytes, label) {
        const { root, ...addresses } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, bytes, label);
        return { ...addresses, root: new TextEncoder().encode(JSON.stringify(root)) };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
