const id = 3925;
const ids = [3925];
const modules = {
  /***/
  96562: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        imageServices: () => (
          /* binding */
          imageServices
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var process = __webpack_require__(44677);
      var commit_sha = __webpack_require__(83773);
      var user_error = __webpack_require__(72394);
      ;
      async function findCommit(name, services) {
        const localCommit = (0, commit_sha.WM)(name) ? await resolveFirst([name], services) : void 0;
        if (localCommit !== void 0)
          return localCommit;
        const fetchResult = await fetchRef(name, services);
        const commit = await resolveFirst(fetchResult.exitCode === 0 ? ["FETCH_HEAD"] : localRefs(name), services);
        if (commit !== void 0)
          return commit;
        throw new user_error.yo("git-failed", `neither origin nor the checkout has it (${(0, process.w$)(fetchResult, 3)}): check the spelling`);
      }
      async function resolveFirst(refs, services) {
        for (const ref of refs) {
          const { exitCode, stdout } = await git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], services);
          if (exitCode === 0)
            return stdout.trim();
        }
        return void 0;
      }
      function localRefs(name) {
        const branch = name.replace(/^refs\/heads\//, "");
        if (name.startsWith("refs/"))
          return branch === name ? [name] : [`refs/remotes/origin/${branch}`];
        return [`refs/remotes/origin/${name}`, `refs/tags/${name}`];
      }
      async function fetchRef(name, services) {
        const { stdout } = await git(["rev-parse", "--is-shallow-repository"], services);
        const depth = stdout.trim() === "true" ? ["--depth=1"] : [];
        const args = ["fetch", "--quiet", "--no-tags", ...depth, "--", "origin", name];
        const result = await git(args, services);
        if (result.exitCode === 0 || services.token === void 0)
          return result;
        const resultWithToken = await git(args, services, tokenSettings(services.token));
        return resultWithToken.exitCode === 0 ? resultWithToken : result;
      }
      function tokenSettings(token) {
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        return {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: "http.extraHeader",
          GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`
        };
      }
      function git(args, { runCommand, directory }, env = {}) {
        const settings = { GIT_TERMINAL_PROMPT: "0", ...env };
        return runCommand({ file: "git", args, cwd: directory, env: settings, isQuiet: true });
      }
      ;
      function gitCheckout(run, directory) {
        const git2 = (args) => run({ file: "git", args, cwd: directory, isQuiet: true });
        const gitOutput = async (args) => {
          const result = await git2(args);
          if (result.exitCode !== 0)
            throw new user_error.yo("git-failed", explain(result, directory));
          return result.stdout;
        };
        return {
          head: async () => (await gitOutput(["rev-parse", "--verify", "HEAD^{commit}"])).trim(),
          resolve: (name) => resolveRef(git2, name),
          // `git ls-tree` does not support globs, so HEAD is compared with the empty tree.
          entries: async (paths, commit = "HEAD") => {
            const emptyTree = (await gitOutput(["hash-object", "-t", "tree", "/dev/null"])).trim();
            return parseTree(await gitOutput([...diffTree, emptyTree, commit, "--", ...paths]));
          },
          readFile: async (commit, path) => Buffer.from(await gitOutput(["cat-file", "blob", `${commit}:${path}`])),
          changes: async (paths) => (await gitOutput([...git_checkout_status, "--", ...paths])).split("\0").filter((line) => line !== "").map((line) => line.slice(3))
        };
      }
      const diffTree = ["diff-tree", "-r", "-z", "--no-renames", "--ignore-submodules=none"];
      const git_checkout_status = [
        "status",
        "--porcelain",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--ignored=traditional"
      ];
      async function resolveRef(git2, name) {
        const shortName = name.replace(/^refs\/(?:heads|tags)\//, "");
        const candidates = [
          [`refs/heads/${shortName}`, `refs/remotes/origin/${shortName}`],
          [`refs/heads/${shortName}`, `refs/heads/${shortName}`],
          [`refs/tags/${shortName}`, `refs/tags/${shortName}`]
        ];
        const commits = /* @__PURE__ */ new Map();
        for (const [ref, local] of candidates) {
          if (name.startsWith("refs/") && ref !== name)
            continue;
          const { exitCode, stdout } = await git2(["rev-parse", "--verify", "--quiet", `${local}^{commit}`]);
          if (exitCode === 0 && !commits.has(ref))
            commits.set(ref, stdout.trim());
        }
        return commits;
      }
      function parseTree(listing) {
        const entries = [];
        for (const match of listing.matchAll(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) A\0([^\0]+)\0/g)) {
          const [, mode = "", objectId = "", path = ""] = match;
          entries.push({ mode, objectId, path });
        }
        return entries;
      }
      function explain(result, directory) {
        if (/not a git repository/i.test(result.stderr)) {
          return `${directory} is not a git work tree: add a step \`uses: actions/checkout\` before this step`;
        }
        if (/dubious ownership/i.test(result.stderr)) {
          return `git does not trust ${directory}, which belongs to another user: run \`git config --global --add safe.directory ${directory}\` before this step`;
        }
        return `git failed in ${directory}: ${(0, process.w$)(result, 3)}`;
      }
      var github_client = __webpack_require__(96515);
      var github_connection = __webpack_require__(56527);
      var github_repository = __webpack_require__(35613);
      var request_failure = __webpack_require__(43564);
      ;
      function createRepositoryRefs(client, repository) {
        const listRefs = async (prefix) => {
          const request = { owner: repository.owner, repo: repository.name, ref: prefix };
          const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch((error) => {
            const name = (0, github_repository.PZ)(repository);
            throw new user_error.yo("github-unavailable", `GitHub did not return the refs of ${name} (${(0, request_failure.RG)(error)}): run this again later`, { cause: error });
          });
          return refs.map(({ ref }) => ref);
        };
        return {
          tags: async () => (await listRefs("tags/")).map((ref) => ref.replace(/^refs\/tags\//, "")),
          has: async (ref) => (await listRefs(ref.replace(/^refs\//, ""))).includes(ref)
        };
      }
      var actions_cache = __webpack_require__(43219);
      var valibot = __webpack_require__(5691);
      var event_file = __webpack_require__(40862);
      ;
      const schema = valibot.Ik({ repository: valibot.Ik({ default_branch: valibot.Yj() }) });
      function readDefaultBranch(eventFile) {
        return (0, event_file.z)(eventFile, schema)?.repository.default_branch;
      }
      var interruption = __webpack_require__(7464);
      var job_summary = __webpack_require__(17237);
      var log = __webpack_require__(62793);
      ;
      const owner_kind_schema = valibot.Ik({
        repository: valibot.Ik({ owner: valibot.Ik({ login: valibot.Yj(), type: valibot.Yj() }) })
      });
      function readOwnerKind(eventFile, account) {
        const owner = (0, event_file.z)(eventFile, owner_kind_schema)?.repository.owner;
        if (owner?.login.toLowerCase() !== account.toLowerCase())
          return void 0;
        return owner.type === "Organization" ? "orgs" : "users";
      }
      var registry_services = __webpack_require__(60870);
      var run_on_host = __webpack_require__(67333);
      var workspace_files = __webpack_require__(47200);
      var attestations = __webpack_require__(143);
      var buffered_fetch = __webpack_require__(63787);
      var http_retry = __webpack_require__(44675);
      var attest_services = __webpack_require__(91486);
      var signing_certificate = __webpack_require__(54627);
      ;
      const claimsSchema = valibot.Ik({
        iss: valibot.Yj(),
        repository: valibot.Yj(),
        repository_id: valibot.Yj(),
        repository_owner_id: valibot.Yj(),
        repository_visibility: valibot.Yj(),
        ref: valibot.Yj(),
        event_name: valibot.Yj(),
        workflow_ref: valibot.Yj(),
        job_workflow_ref: valibot.Yj(),
        runner_environment: valibot.Yj(),
        run_id: valibot.Yj(),
        run_attempt: valibot.Yj()
      });
      function mayRequestIdentity(env) {
        return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
      }
      async function requestIdentityToken(env, audience2, { fetch, retry, mask }) {
        const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
        if (!base || !bearer)
          throw new user_error.yo("image-not-signed", "The job cannot request an identity token: add `id-token: write` to its `permissions`");
        const url = new URL(base);
        url.searchParams.set("audience", audience2);
        const body = await (0, http_retry.bD)(retry, async () => {
          const response = await fetch(url.href, {
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json" }
          }).catch((error) => {
            throw error instanceof http_retry.dw ? error : new http_retry.dw(`${url.host} cannot be reached`, { cause: error });
          });
          if (response.ok)
            return response.text();
          const message = `${url.host} did not issue an identity token (status ${response.status}): run this again later`;
          throw (0, http_retry.PS)(response.status) ? new http_retry.dw(message) : new user_error.yo("image-not-signed", message);
        });
        const token = readToken(body, url.host);
        mask(token);
        return { token, claims: readClaims(token) };
      }
      function readToken(body, host) {
        try {
          return valibot.qg(valibot.Ik({ value: valibot.Yj() }), JSON.parse(body)).value;
        } catch {
          throw new user_error.yo("image-not-signed", `${host} responded without an identity token: run this again later`);
        }
      }
      function readClaims(token) {
        const payload = token.split(".")[1] ?? "";
        try {
          return valibot.qg(claimsSchema, JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
        } catch {
          throw new user_error.yo("image-not-signed", "The identity token of this run lacks a claim that GitHub documents: run this again later");
        }
      }
      var provenance_services = __webpack_require__(99251);
      ;
      const audience = "sigstore";
      const identityLimits = { timeout: () => 3e4, maxBytes: 1e5 };
      function createAttestor({ token, trustRoot }, { apiUrl, repository, temporaryDirectory }, env) {
        const connection = (0, github_connection.U)(apiUrl, env, log.t.info);
        const clients = (0, provenance_services.C9)(connection, token, temporaryDirectory);
        const client = clients.client ?? clients.anonymous;
        const readInstance = () => (0, provenance_services.Wq)(client, trustRoot);
        const requestIdentity = () => requestIdentityToken(env, audience, {
          fetch: (0, buffered_fetch.S)(connection.fetch, identityLimits),
          retry: http_retry.iU,
          mask: log.t.mask
        });
        return {
          readIdentity: async () => mayRequestIdentity(env) ? runIdentity((await requestIdentity()).claims) : void 0,
          attest: async (statement) => {
            const [instance, identity, { signStatement }] = await Promise.all([
              readInstance(),
              requestIdentity(),
              Promise.all(
                /* import() | sigstore-sign */
                [__webpack_require__.e(2830), __webpack_require__.e(7417), __webpack_require__.e(5179), __webpack_require__.e(8213)]
              ).then(__webpack_require__.bind(__webpack_require__, 11030))
            ]);
            const bundle = await signStatement(statement, identity.token, instance);
            await (0, attestations.m4)(client, (0, github_repository.lF)(repository), bundle).catch((error) => {
              throw error instanceof attestations.YF ? new attest_services.P(error.message, { cause: error }) : error;
            });
          },
          mayStore: () => (0, attestations.ay)(client, (0, github_repository.lF)(repository)),
          provenance: (0, provenance_services.jM)(clients, readInstance)
        };
      }
      function runIdentity(claims) {
        const { repository, ref, workflow_ref: workflow, run_id: id2, run_attempt: attempt } = claims;
        const [path = ""] = workflow.slice(repository.length + 1).split("@");
        return {
          issuer: claims.iss,
          isPublic: claims.repository_visibility === "public",
          run: {
            repository: (0, github_repository.lF)(repository),
            ref,
            workflowPath: path,
            eventName: claims.event_name,
            repositoryId: claims.repository_id,
            ownerId: claims.repository_owner_id,
            runnerEnvironment: claims.runner_environment,
            jobWorkflowRef: claims.job_workflow_ref,
            runUrl: `${signing_certificate.f}/${repository}/actions/runs/${id2}/attempts/${attempt}`
          }
        };
      }
      ;
      function imageServices({ token, trustRoot }, logins, workflow, env) {
        const runCommand = (0, run_on_host.l)(env);
        return {
          workflow,
          logins,
          refs: token === void 0 ? void 0 : gitHubRefs(token, workflow, env),
          actionsCache: (0, actions_cache.C)(env),
          cacheDirectory: (0, external_node_path_.join)(env.XDG_CACHE_HOME ?? (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".cache"), "binder-actions", "build-cache"),
          dockerConfigDirectory: (0, registry_services._n)(env),
          runCommand,
          checkout: gitCheckout(runCommand, workflow.workspace),
          findCommit: (ref) => findCommit(ref, { runCommand, directory: workflow.workspace, token }),
          connect: (0, registry_services.n8)(env, logins, log.t.mask),
          connectAnonymously: (0, registry_services.VU)(env),
          attestor: createAttestor({ token, trustRoot }, workflow, env),
          readDefaultBranch: async () => readDefaultBranch(env.GITHUB_EVENT_PATH),
          readOwnerKind: async (owner) => readOwnerKind(env.GITHUB_EVENT_PATH, owner),
          onInterruption: interruption.vi,
          freeDisk: async (directory) => {
            const { bavail, bsize } = await (0, promises_.statfs)(directory);
            return bavail * bsize;
          },
          temporaryDirectory: workflow.temporaryDirectory,
          readFile: (path) => (0, workspace_files.s)(workflow.workspace, path),
          resolvePath: (path) => (0, workspace_files.z)(workflow.workspace, path),
          log: log.t,
          writeSummary: (0, job_summary.u)(env.GITHUB_STEP_SUMMARY),
          now: () => /* @__PURE__ */ new Date()
        };
      }
      function gitHubRefs(token, { apiUrl, repository }, env) {
        const client = (0, github_client.L)((0, github_connection.U)(apiUrl, env, log.t.info), token);
        return createRepositoryRefs(client, (0, github_repository.lF)(repository));
      }
    })
  ),
  /***/
  89267: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          externalImages
        )
        /* harmony export */
      });
      var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55080);
      function externalImages(dockerfile, values) {
        const stages = (0, _stages_js__WEBPACK_IMPORTED_MODULE_0__.i)(dockerfile, values);
        const bases = stages.filter(({ kind }) => kind === "image");
        const copiedNames = dockerfile.instructions.flatMap(referencedNames).filter((name) => !isStage(name, stages));
        const references = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copiedNames];
        return {
          known: [...new Set(references)],
          unknown: bases.filter(({ resolved }) => resolved === void 0).map(({ base }) => base)
        };
      }
      function isStage(name, stages) {
        const isIndex = /^\d+$/.test(name) && Number(name) < stages.length;
        return isIndex || name === "scratch" || stages.some((stage) => stage.name === name.toLowerCase());
      }
      function referencedNames({ keyword, flags }) {
        const values = flags.map(({ value }) => value);
        if (keyword === "COPY")
          return values.flatMap((value) => afterPrefix(value, "--from="));
        if (keyword !== "RUN")
          return [];
        return values.flatMap((value) => afterPrefix(value, "--mount=")).flatMap((mount) => mount.split(",")).flatMap((field) => afterPrefix(field.trim(), "from="));
      }
      function afterPrefix(text, prefix) {
        const value = text.startsWith(prefix) ? text.slice(prefix.length) : "";
        return value === "" || prefix !== "--mount=" && value.includes("$") ? [] : [value];
      }
    })
  ),
  /***/
  91486: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          StorageDeniedError
        )
        /* harmony export */
      });
      class StorageDeniedError extends Error {
      }
    })
  ),
  /***/
  35486: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        buildAndPublish: () => (
          /* binding */
          buildAndPublish
        )
      });
      var registry_source = __webpack_require__(87953);
      var error_message = __webpack_require__(41240);
      var markdown = __webpack_require__(37403);
      var oci_reference = __webpack_require__(20907);
      var statement = __webpack_require__(30531);
      var user_error = __webpack_require__(72394);
      var attest_services = __webpack_require__(91486);
      ;
      async function attestImage(target, digest2, attestability, services) {
        const { log, writeSummary } = services;
        if (digest2 === void 0)
          return false;
        if (attestability.kind === "impossible") {
          log.info(`Not signed: ${attestability.reason}`);
          return false;
        }
        const image = (0, oci_reference.hp)(target.image);
        const { identity, isRequired } = attestability;
        const { run } = identity;
        const source = { repository: run.repository, ref: target.ref.full, commit: target.revision };
        try {
          await services.attestor.attest((0, statement.j8)({ image, digest: digest2, source, run }));
        } catch (error) {
          const message = `${image}@${digest2} was pushed, but not signed: ${(0, error_message.g)(error)}`;
          if (!(error instanceof attest_services.P) || isRequired)
            throw new user_error.yo("image-not-signed", message, { cause: error });
          log.warning(`${message}. Add \`attestations: write\` to the \`permissions\` of the job and of every workflow that calls it, or set \`attest: false\``);
          return false;
        }
        const sentence = `Signed: built from ${source.ref} at ${source.commit} by ${run.jobWorkflowRef}`;
        log.info(sentence);
        await writeSummary(`\u{1F50F} ${(0, markdown.FV)(sentence)}
`);
        return true;
      }
      var provenance_policy = __webpack_require__(92414);
      ;
      function isSigning({ kind }) {
        return kind === "possible";
      }
      async function evaluateAttestability({ attest, push }, { attestor }) {
        if (!push)
          return { kind: "impossible", reason: "nothing is pushed" };
        if (attest === "false")
          return { kind: "impossible", reason: "`attest` is false" };
        const isRequired = attest === "true";
        const identity = await attestor.readIdentity();
        const obstacle = findObstacle(identity, isRequired);
        if (obstacle !== void 0 && isRequired)
          throw new user_error.yo("image-not-signed", `\`attest\` is true, but ${obstacle}`);
        if (obstacle !== void 0 || identity === void 0)
          return { kind: "impossible", reason: obstacle ?? "" };
        return { kind: "possible", identity, isRequired };
      }
      function limitToBuiltCommit(attestability, { revision }) {
        if (attestability.kind === "impossible" || revision !== void 0)
          return attestability;
        const obstacle = "the image may contain code other than its commit: copy the code in the Dockerfile, or set `revision-arg` to the build argument that the Dockerfile checks out";
        if (attestability.isRequired)
          throw new user_error.yo("image-not-signed", `\`attest\` is true, but ${obstacle}`);
        return { kind: "impossible", reason: obstacle };
      }
      function findObstacle(identity, isRequired) {
        if (identity === void 0)
          return "the job lacks a permission: add `id-token: write` and `attestations: write` to the `permissions` of the job and of every workflow that calls it";
        if (identity.issuer !== provenance_policy.n)
          return `Sigstore does not accept identities of ${identity.issuer}: set \`attest: false\``;
        if (!identity.isPublic && !isRequired)
          return "the repository is private, and its name would be published in the transparency log: set `attest: true` to allow that";
        return void 0;
      }
      var find_origins = __webpack_require__(92917);
      var signer_workflow = __webpack_require__(27582);
      ;
      async function requireProvenance(plan, attestability, services) {
        if (plan.decision.kind === "build")
          return { plan, attestability };
        const problem = await findProvenanceProblem(plan.decision.image, plan.target, attestability, services);
        if (problem === void 0 || attestability.kind === "impossible")
          return { plan, attestability };
        if (!attestability.isRequired && !await services.attestor.mayStore()) {
          const reason2 = "the job lacks the permission `attestations: write`";
          return { plan, attestability: { kind: "impossible", reason: reason2 } };
        }
        const reason = `the image in the registry has no valid provenance: ${problem}`;
        return { plan: { ...plan, decision: { kind: "build", reason, changes: [] } }, attestability };
      }
      async function assertProvenance({ target }, { image, reason }, attestability, services) {
        const problem = await findProvenanceProblem(image, target, attestability, services);
        if (problem === void 0)
          return;
        throw new user_error.yo("provenance-invalid", `${reason}, and its provenance is not valid: ${problem}. If that run is still in progress, run this again when it has finished`);
      }
      async function findProvenanceProblem({ digest: digest2, revision }, { image, ref }, attestability, { attestor }) {
        if (attestability.kind === "impossible")
          return void 0;
        const settings = { repository: attestability.identity.run.repository, signerWorkflow: signer_workflow.tV };
        try {
          const origins = await (0, find_origins.H)({ name: image.path, digest: digest2 }, settings, attestor.provenance);
          const isOfCommit = (commit) => revision === void 0 || commit === revision;
          if (origins.some((origin) => origin.ref.full === ref.full && isOfCommit(origin.revision)))
            return void 0;
          const signedRefs = origins.map((origin) => `${origin.ref.full} at ${origin.revision}`).join(", ");
          return `it is signed for ${signedRefs}, not for ${ref.full} at ${revision ?? "an unknown commit"}`;
        } catch (error) {
          return (0, error_message.g)(error);
        }
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var layout_source = __webpack_require__(49195);
      var write_layout = __webpack_require__(22079);
      var process = __webpack_require__(44677);
      var build_arguments = __webpack_require__(51230);
      var daemon_image = __webpack_require__(29045);
      var load_image = __webpack_require__(82529);
      ;
      const installAdvice = "install Docker Engine with its buildx plugin (https://docs.docker.com/engine/install/)";
      async function assertBuildx(run) {
        try {
          const { exitCode } = await run({ file: "docker", args: ["buildx", "version"], isQuiet: true });
          if (exitCode !== 0)
            throw new user_error.yo("docker-unavailable", `Docker's buildx plugin is not installed: ${installAdvice}`);
        } catch (error) {
          if (error instanceof process.v$)
            throw new user_error.yo("docker-unavailable", `Docker is not installed on this machine: ${installAdvice}`);
          throw error;
        }
      }
      async function buildToLayout(services, request, directory) {
        const result = await build(services.runCommand, request, { kind: "layout", directory });
        if (result.exitCode === 0)
          return openBuiltLayout(directory, request);
        if (!exportError.test(result.stderr))
          throw buildError(result, request);
        return buildThroughEngine(services, request, directory);
      }
      function openBuiltLayout(directory, { file }) {
        return (0, layout_source.B)(directory).catch((error) => {
          throw new user_error.yo("build-without-image", `The build of ${file} succeeded, but its image cannot be read (${error.message}): run this again, and check the builder if the problem persists`, { cause: error });
        });
      }
      const exportError = /OCI exporter is not supported|exporter "?oci"? could not be found/i;
      function buildThroughEngine(services, request, directory) {
        const tag = `binder-actions/build:${(0, external_node_crypto_.randomUUID)()}`;
        return (0, load_image.N)(services, tag, async () => {
          const result = await build(services.runCommand, request, { kind: "engine", tag });
          if (result.exitCode !== 0)
            throw buildError(result, request);
          await (0, promises_.mkdir)(directory, { recursive: true });
          return (0, daemon_image.g)({ ...services, temporaryDirectory: directory }, tag, (savedImage) => (0, write_layout.af)(savedImage, request.platform, (0, external_node_path_.join)(directory, "layout")));
        });
      }
      function build(run, request, output) {
        return run({
          file: "docker",
          args: (0, build_arguments.f)(request, output),
          cwd: request.workingDirectory,
          env: (0, build_arguments.g)(request)
        });
      }
      function buildError(result, { file }) {
        if (/cannot connect to the docker daemon|error during connect|dial unix \S*docker\.sock/i.test(result.stderr)) {
          return new user_error.yo("docker-unavailable", "The Docker daemon does not respond: start it, or set DOCKER_HOST to its address");
        }
        if (/no space left on device/i.test(result.stderr)) {
          return new user_error.yo("disk-full", `The disk filled up during the build of ${file}: free up disk space before this step`);
        }
        if (/unknown flag: --(\S+)/.test(result.stderr)) {
          return new user_error.yo("docker-unavailable", `The version of buildx on this machine is too old (${(0, process.w$)(result, 1)}): install 0.13 or later, for example with docker/setup-buildx-action`);
        }
        return new user_error.yo("build-failed", `The build of ${file} failed (exit code ${result.exitCode}): fix the error at the end of its output:
${(0, process.w$)(result)}`);
      }
      var blob_upload = __webpack_require__(57721);
      var units = __webpack_require__(6515);
      ;
      const copies = 2;
      const margin = 5e8;
      async function assertDiskSpace(published, { freeDisk, temporaryDirectory }) {
        const storedSize = published?.layers.reduce((sum, { size }) => sum + size, 0) ?? 0;
        const requiredSize = copies * storedSize + margin;
        const freeSize = await freeDisk(temporaryDirectory);
        if (freeSize >= requiredSize)
          return;
        throw new user_error.yo("disk-full", `${temporaryDirectory} has ${(0, units.Xq)(freeSize)} free, but the image needs about ${(0, units.Xq)(requiredSize)}: delete unneeded files before this step (on GitHub-hosted runners, \`sudo rm -rf /usr/share/dotnet /usr/local/lib/android\` frees about 20 GB), or set RUNNER_TEMP to a directory on a larger disk`);
      }
      ;
      async function assertReadyToBuild({ client, published }, { push }, services) {
        await assertBuildx(services.runCommand);
        await assertDiskSpace(published, services);
        if (push)
          await (0, blob_upload.bP)(client);
      }
      var annotate_layout = __webpack_require__(38198);
      var oci_annotations = __webpack_require__(96348);
      var dependency_argument = __webpack_require__(9727);
      ;
      function readBuildProgress(output) {
        const titles = /* @__PURE__ */ new Map();
        const ends = /* @__PURE__ */ new Map();
        const fetchedSteps = /* @__PURE__ */ new Set();
        const problems = /* @__PURE__ */ new Set();
        for (const line of output.split(/\r?\n/)) {
          const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? [];
          if (number === void 0 || text === void 0) {
            const [, problem] = /^WARNING: (local cache import .*)$/.exec(line) ?? [];
            if (problem !== void 0)
              problems.add(problem);
          } else if (/^(?:CACHED|DONE|ERROR)\b/.test(text)) {
            ends.set(number, text);
          } else if (titles.has(number) && /^extracting sha256:/.test(text)) {
            fetchedSteps.add(number);
          } else if (!titles.has(number)) {
            titles.set(number, text);
          }
        }
        const vertices = [...titles].map(([number, title]) => ({
          title,
          end: fetchedSteps.has(number) ? "CACHED" : ends.get(number)
        }));
        for (const { title, end } of vertices) {
          if (/^(?:importing cache|exporting cache|exporting to GitHub Actions Cache)/.test(title) && end?.startsWith("ERROR: ")) {
            problems.add(`${title}: ${end.slice("ERROR: ".length)}`);
          }
        }
        return {
          steps: vertices.flatMap(({ title, end }) => parseStep(title, end)),
          cacheProblems: [...problems].filter((problem) => !/not found|no such file|does not exist/i.test(problem))
        };
      }
      function parseStep(title, end) {
        if (!/^\[(?:[^\]]+ )?\d+\/\d+\] (?!FROM )/.test(title) || end === void 0)
          return [];
        if (end === "CACHED")
          return [{ title, outcome: "cached", seconds: 0 }];
        const seconds = Number(/^DONE ([\d.]+)s/.exec(end)?.[1] ?? 0);
        return [{ title, outcome: end.startsWith("ERROR") ? "failed" : "run", seconds }];
      }
      var wording = __webpack_require__(9e3);
      var ingredients_fingerprint = __webpack_require__(92715);
      var digest = __webpack_require__(1564);
      var oci_platform = __webpack_require__(44647);
      var unmerged_event = __webpack_require__(52849);
      ;
      const noCache = { cache: void 0, close: async () => {
      } };
      function mayWrite({ workflow }) {
        return !(0, unmerged_event.g)(workflow.eventName);
      }
      async function openCache({ builder: settings, publication }, build2, services) {
        const { actionsCache, log } = services;
        const names = await refCacheNames(build2.ref, services);
        switch (settings.cache) {
          case "none":
            return noCache;
          case "auto":
          case "gha": {
            const obstacle = actionsCache.problem();
            if (obstacle === void 0)
              return openRemote(names.map((name) => ({ kind: "gha", scope: cacheScope(settings, build2, name) })), mayWrite(services));
            if (settings.cache === "gha")
              log.warning(`cache is gha, but ${obstacle}: this build uses no cache`);
            return noCache;
          }
          case "registry":
            return openRemote(
              names.map((name) => ({ kind: "registry", reference: cacheReference(settings, build2, name) })),
              // A build that does not push the image does not push its cache either.
              publication.push && mayWrite(services)
            );
          case "local":
            return openLocal(names.map((name) => cacheScope(settings, build2, name)), build2, services);
        }
      }
      function openRemote(stores, isWritten) {
        return { ...noCache, cache: { from: stores, to: isWritten ? stores[0] : void 0 } };
      }
      async function refCacheNames({ full, short }, { readDefaultBranch }) {
        const ownName = refCacheName(full, short);
        const branch = await readDefaultBranch();
        return branch === void 0 ? [ownName] : [.../* @__PURE__ */ new Set([ownName, refCacheName(`refs/heads/${branch}`, branch)])];
      }
      function refCacheName(full, short) {
        const name = short.replace(/[^\w.-]/g, "-").slice(0, 40);
        return `${name}-${(0, digest.sU)((0, digest.sI)(Buffer.from(full))).slice(0, 8)}`;
      }
      function cacheScope({ cacheRef }, { image, stage }, name) {
        return [cacheRef ?? "binder", image.path, ...stage === void 0 ? [] : [stage], name].join("-").replace(/[^\w.-]/g, "-");
      }
      function cacheReference({ cacheRef }, { image, owner }, name) {
        if (cacheRef === void 0)
          return `${(0, oci_reference.hp)(image)}:buildcache-${name}`;
        const { tag = "latest", ...repository } = (0, oci_reference.F2)(cacheRef);
        return `${(0, oci_reference.hp)(repository)}:${tag}${image === owner ? "" : "-deps"}-${name}`;
      }
      async function openLocal(names, build2, services) {
        const { actionsCache, cacheDirectory, log } = services;
        const [name = ""] = names;
        const directory = (0, external_node_path_.join)(cacheDirectory, name);
        const nextDirectory = `${directory}.next`;
        const keys = cacheKeys(name, build2.ingredients);
        const obstacle = actionsCache.problem();
        if (obstacle !== void 0)
          log.info(`The cache is stored only on this machine, in ${directory}: ${obstacle}`);
        for (const name2 of names)
          await restoreCache(name2, build2, services);
        await (0, promises_.rm)(nextDirectory, { recursive: true, force: true });
        const isWritten = mayWrite(services);
        return {
          cache: {
            from: names.map((name2) => ({ kind: "local", directory: (0, external_node_path_.join)(cacheDirectory, name2) })),
            to: isWritten ? { kind: "local", directory: nextDirectory } : void 0
          },
          close: async () => {
            if (!isWritten || !await replaceDirectory(directory, nextDirectory) || obstacle !== void 0)
              return;
            await actionsCache.save(directory, keys[0]).catch((error) => {
              warn(log, "The cache could not be saved, so the next build takes longer", error);
            });
          }
        };
      }
      async function restoreCache(name, { ingredients }, { actionsCache, cacheDirectory, log }) {
        const directory = (0, external_node_path_.join)(cacheDirectory, name);
        const keys = cacheKeys(name, ingredients);
        await restoreDirectory(directory);
        if (actionsCache.problem() !== void 0)
          return;
        const key = await actionsCache.restore(directory, keys).catch((error) => {
          warn(log, "The cache could not be restored, so every step runs again", error);
          return void 0;
        });
        log.info(key === void 0 ? `There is no cache for ${keys.at(-1)} yet` : `Restored the cache ${key}`);
      }
      async function replaceDirectory(directory, nextDirectory) {
        try {
          await (0, promises_.access)((0, external_node_path_.join)(nextDirectory, "index.json"));
          await (0, promises_.rm)(previousDirectory(directory), { recursive: true, force: true });
          await (0, promises_.rename)(directory, previousDirectory(directory)).catch(() => {
          });
          await (0, promises_.rename)(nextDirectory, directory);
        } catch {
          await restoreDirectory(directory);
          return false;
        }
        await (0, promises_.rm)(previousDirectory(directory), { recursive: true, force: true });
        return true;
      }
      async function restoreDirectory(directory) {
        await (0, promises_.rename)(previousDirectory(directory), directory).catch(() => {
        });
      }
      function previousDirectory(directory) {
        return `${directory}.last`;
      }
      function cacheKeys(name, ingredients) {
        const { file, buildArgs, bases, platform } = ingredients;
        const setup = JSON.stringify([file, [...buildArgs].sort(), [...bases].sort()]);
        const image = `binder-image-${name}-${(0, oci_platform.Bq)(platform).replaceAll("/", "-")}-`;
        const similarPrefix = `${image}${(0, digest.sU)((0, digest.sI)(Buffer.from(setup))).slice(0, 16)}-`;
        return [`${similarPrefix}${(0, digest.sU)((0, ingredients_fingerprint.Y)(ingredients)).slice(0, 32)}`, similarPrefix, image];
      }
      function warn(log, consequence, error) {
        log.warning(`${consequence}: ${(0, error_message.g)(error)}`);
      }
      ;
      async function runBuild(request, build2, settings, services) {
        const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(services.temporaryDirectory, "build-"));
        const openedCache = await openCache(settings, build2, services);
        const output = [];
        const recordOutput = async (command) => {
          const result = await services.runCommand(command);
          if (command.args[0] === "buildx")
            output.push(result.stderr);
          return result;
        };
        const start = performance.now();
        const { layout, obstacle } = await buildWithFallback({ ...services, runCommand: recordOutput }, { ...request, cache: openedCache.cache }, directory, output);
        const seconds = (performance.now() - start) / 1e3;
        const progress = readBuildProgress(output.at(-1) ?? "");
        reportCache(settings.builder, progress, obstacle, services);
        await openedCache.close();
        return { layout, progress, seconds };
      }
      async function buildWithFallback(services, request, directory, output) {
        try {
          return { layout: await buildToLayout(services, request, (0, external_node_path_.join)(directory, "image")) };
        } catch (error) {
          const obstacle = request.cache === void 0 ? void 0 : cacheFailure(output.join("\n"));
          if (obstacle === void 0)
            throw error;
          const layout = await buildToLayout(services, { ...request, cache: void 0 }, (0, external_node_path_.join)(directory, "uncached"));
          return { layout, obstacle };
        }
      }
      function cacheFailure(output) {
        const errors = [...output.matchAll(/^ERROR: (.+)$/gm)].map(([, text = ""]) => text);
        return errors.find((text) => /cache (?:export|import)|(?:gha|registry|local) cache/i.test(text) && !/did not complete successfully/.test(text));
      }
      function reportCache({ cache }, { steps, cacheProblems }, obstacle, { log }) {
        const executedSteps = steps.filter(({ outcome }) => outcome === "run");
        const seconds = executedSteps.reduce((sum, step) => sum + step.seconds, 0);
        const cost = `${executedSteps.length} of ${(0, wording.LS)(steps.length, "step")} ran, in ${seconds.toFixed(1)} s`;
        if (obstacle !== void 0) {
          const advice = /not supported/i.test(obstacle) ? ". To use a cache, run docker/setup-buildx-action before this step, or use Docker with the containerd image store" : "";
          const logMessage = cache === "auto" && advice !== "" ? log.info : log.warning;
          logMessage(`The build ran without a cache: ${obstacle}. ${cost}${advice}`);
        }
        for (const problem of cacheProblems) {
          const consequence = problem.startsWith("exporting") ? "The cache could not be written, so the next build takes longer" : `The cache could not be read: ${cost}`;
          log.warning(`${consequence} (${problem})`);
        }
      }
      ;
      async function buildImage(plan, dependencies, settings, services) {
        const { target, ingredients } = plan;
        const name = `${plan.client.name}:${target.imageTag}`;
        const { image, ref } = target;
        const cachedBuild = { image, owner: image, ref, stage: plan.request.target, ingredients };
        const run = await services.log.group(`Build ${name}`, () => runBuild(withDependencyImage(plan, dependencies), cachedBuild, settings, services));
        const seconds = run.seconds + (dependencies?.seconds ?? 0);
        const annotations = {
          ...plan.annotations,
          ...baseAnnotations(plan, dependencies),
          [oci_annotations.zY]: seconds.toFixed(1)
        };
        return { ...run, plan, name, dependencies, layout: await (0, annotate_layout.N)(run.layout, annotations) };
      }
      function withDependencyImage({ request }, dependencies) {
        if (dependencies === void 0)
          return request;
        const { reference, digest: digest2, directory } = dependencies;
        const layoutContexts = directory === void 0 ? [] : [[reference, `oci-layout://${directory}@${digest2}`]];
        return {
          ...request,
          buildArgs: new Map([...request.buildArgs, [dependency_argument.v, reference]]),
          namedContexts: new Map([...request.namedContexts ?? [], ...layoutContexts])
        };
      }
      function baseAnnotations(plan, dependencies) {
        if (dependencies === void 0)
          return {};
        return { [oci_annotations.QY]: plan.dependencies?.name ?? "", [oci_annotations.nq]: dependencies.digest };
      }
      var docker_config = __webpack_require__(99275);
      var stored_login = __webpack_require__(35684);
      ;
      async function withDockerLogin(logins, services, task) {
        const { runCommand, dockerConfigDirectory, temporaryDirectory } = services;
        const path = (0, external_node_path_.join)(dockerConfigDirectory, "config.json");
        const extraLogins = await chooseLogins(logins, path, runCommand);
        if (extraLogins.size === 0)
          return task(runCommand);
        const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "docker-config-"));
        const remove = () => (0, promises_.rm)(directory, { recursive: true, force: true });
        const logIn = async () => {
          const content = await (0, promises_.readFile)(path, "utf8").catch(() => "{}");
          await linkOtherFiles(dockerConfigDirectory, directory);
          await (0, promises_.writeFile)((0, external_node_path_.join)(directory, "config.json"), (0, docker_config.F)(content, extraLogins, path), { mode: 384 });
          return task((command) => runCommand(command.file === "docker" && !command.isCleanUp ? { ...command, env: { ...command.env, DOCKER_CONFIG: directory } } : command));
        };
        return (0, process.pv)(services, remove, logIn, "at once");
      }
      async function chooseLogins({ login, fallback }, file, runCommand) {
        const addedLogins = new Map(login === void 0 ? [] : [[login.registry, login.credentials]]);
        if (fallback === void 0 || fallback.registry === login?.registry)
          return addedLogins;
        const storedLogin = await (0, stored_login.v)(file, fallback.registry, runCommand).catch(() => void 0);
        return storedLogin === void 0 ? addedLogins.set(fallback.registry, fallback.credentials) : addedLogins;
      }
      async function linkOtherFiles(from, to) {
        const names = await (0, promises_.readdir)(from).catch(() => []);
        const others = names.filter((name) => name !== "config.json");
        await Promise.all(others.map((name) => (0, promises_.symlink)((0, external_node_path_.join)(from, name), (0, external_node_path_.join)(to, name))));
      }
      var ingredient_record = __webpack_require__(41024);
      var package_changes = __webpack_require__(85845);
      var oci_manifest = __webpack_require__(95669);
      var head_manifest = __webpack_require__(45538);
      var push_image = __webpack_require__(78246);
      var find_published = __webpack_require__(96247);
      var flatten_layers = __webpack_require__(15496);
      var package_owners = __webpack_require__(24350);
      var read_packages = __webpack_require__(52714);
      ;
      const volatilePath = /^(?:var\/(?:log|cache|tmp|lib\/(?:apt|dpkg))|tmp|run|proc|sys|dev)\/|^etc\/(?:ld\.so\.cache|machine-id|hostname|hosts|resolv\.conf)$|(?:^|\/)\.cache\/|(?:^|\/)conda-meta\/history$|\.pyc$/;
      function recordContent(entries, ratio) {
        const contents = new Map(entries.flatMap(({ path, content }) => content === void 0 ? [] : [[path, content]]));
        const files = entries.filter(({ type }) => type !== "directory");
        const paths = files.map(({ path }) => path);
        const { owners, packages } = (0, package_owners.G)((0, read_packages.q)(contents, paths), paths);
        const sizes = /* @__PURE__ */ new Map();
        for (const { path, tarSize } of files) {
          const owner = owners.get(path);
          if (owner !== void 0)
            sizes.set(owner, (sizes.get(owner) ?? 0) + tarSize);
        }
        const records = packages.map((item) => {
          const { manager, label, version, build: build2 } = item;
          return {
            manager,
            name: nameInRecord(label),
            version,
            build: build2,
            size: Math.round((sizes.get(item) ?? 0) * ratio)
          };
        });
        return { packages: records, others: hashOtherFiles(files.filter(({ path }) => !owners.has(path))) };
      }
      function hashOtherFiles(files) {
        const lines = files.filter(({ path }) => !volatilePath.test(path)).map(({ path, type, size, mode, linkTarget = "" }) => JSON.stringify([path, type, size, mode, linkTarget]));
        return hashText(lines.sort().join("\n"));
      }
      function hashText(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
      }
      function nameInRecord(label) {
        return label.replaceAll(/[^\w.+:~!^-]+/g, "-").slice(0, 100);
      }
      function mergeContent(lower, upper) {
        return {
          packages: mergePackages(lower.packages, upper.packages),
          others: hashText(`${lower.others} ${upper.others}`)
        };
      }
      function mergePackages(lower, upper) {
        const key = ({ manager, name }) => `${manager} ${name}`;
        const isListed = upper.some(({ manager }) => manager === "debian");
        const keptPackages = isListed ? lower.filter(({ manager }) => manager !== "debian") : lower;
        const merged = new Map(keptPackages.map((item) => [key(item), item]));
        const lowerByKey = new Map(lower.map((item) => [key(item), item]));
        for (const item of upper) {
          const lowerItem = lowerByKey.get(key(item));
          const isRepeated = item.size === 0 && lowerItem?.version === item.version && lowerItem.build === item.build;
          merged.set(key(item), isRepeated ? lowerItem : item);
        }
        return [...merged.values()];
      }
      ;
      const sizePerFile = 260;
      const sizePerPackage = 4e3;
      const installerPath = /^(.*?)(?:^|\/)lib\/python[\d.]+\/site-packages\/[^/]+\.dist-info\/INSTALLER$/;
      function isInstallerMark(path) {
        return installerPath.test(path);
      }
      function advise(entries) {
        return findMissingMetadata(entries).map(({ place, size }) => `/${place === "" ? "" : `${place}/`}conda-meta was deleted: keeping it costs about ${(0, units.Xq)(size)}, and lets layers be grouped by package`);
      }
      function findMissingMetadata(entries) {
        const packages = /* @__PURE__ */ new Map();
        for (const { path, content } of entries) {
          const [, place] = content === void 0 ? [] : installerPath.exec(path) ?? [];
          if (place !== void 0 && Buffer.from(content ?? "").toString("utf8").trim() === "conda")
            packages.set(place, (packages.get(place) ?? 0) + 1);
        }
        return [...packages].flatMap(([place, count]) => {
          const prefix = place === "" ? "" : `${place}/`;
          const environmentFiles = entries.filter(({ path, type }) => type !== "directory" && path.startsWith(prefix));
          const isPresent = environmentFiles.some(({ path }) => path.startsWith(`${prefix}conda-meta/`) || path === `${prefix}share/binder-actions/conda-packages.jsonl`);
          return isPresent ? [] : [{ place, size: environmentFiles.length * sizePerFile + count * sizePerPackage }];
        });
      }
      var package_record = __webpack_require__(62147);
      var read_files = __webpack_require__(98693);
      var read_image = __webpack_require__(77148);
      ;
      async function recordPackages(unrecordedImage, base, services) {
        const { layout, name, platform } = unrecordedImage;
        const start = performance.now();
        try {
          const baseContent = (0, package_record.m)(base?.packages);
          const image = await (0, read_image.AM)(layout, platform);
          const baseDigests = new Set(baseContent === void 0 ? [] : base?.layers.map(({ digest: digest2 }) => digest2));
          const upperImage = withoutLayers(image, baseDigests);
          const layers = await (0, read_files.U)(layout, upperImage, (entry) => (0, read_packages.s)(entry) || isInstallerMark(entry.path));
          const entries = (0, flatten_layers.n)(layers);
          const upperContent = recordContent(entries, compressionRatio(upperImage, layers));
          const content = baseContent === void 0 ? upperContent : mergeContent(baseContent, upperContent);
          if (baseContent === void 0)
            await report(advise(entries), services);
          const seconds = ((performance.now() - start) / 1e3).toFixed(1);
          services.log.info(`${name} has ${(0, wording.LS)(content.packages.length, "package")} with metadata, listed in ${seconds} s`);
          const record = (0, package_record.s)(content);
          return record === void 0 ? layout : await (0, annotate_layout.N)(layout, { [oci_annotations.De]: record });
        } catch (error) {
          services.log.info(`The packages of ${name} are not recorded: ${(0, error_message.g)(error)}`);
          return layout;
        }
      }
      async function report(advice, { log, writeSummary }) {
        for (const line of advice) {
          log.info(line);
          await writeSummary(`\u{1F4A1} ${(0, markdown.FV)(line)}
`);
        }
      }
      function withoutLayers(image, baseDigests) {
        const { manifest, config } = image;
        const isKept = (index) => !baseDigests.has(manifest.layers[index]?.digest ?? "");
        return {
          ...image,
          manifest: { ...manifest, layers: manifest.layers.filter((_, index) => isKept(index)) },
          config: { ...config, diffIds: config.diffIds.filter((_, index) => isKept(index)) }
        };
      }
      function compressionRatio({ manifest }, layers) {
        const compressedSize = manifest.layers.reduce((sum, { size }) => sum + size, 0);
        let uncompressedSize = 0;
        for (const entries of layers)
          for (const { tarSize } of entries)
            uncompressedSize += tarSize;
        return uncompressedSize === 0 ? 1 : Math.min(1, compressedSize / uncompressedSize);
      }
      var push_progress = __webpack_require__(48826);
      var required_checks = __webpack_require__(80577);
      ;
      async function findUnchangedImage({ fingerprint, checks, published }, builtImage) {
        if (published === void 0 || fingerprint === void 0)
          return void 0;
        if (published.fingerprint !== fingerprint)
          return void 0;
        if ((0, required_checks.S1)(published.checks, checks).length > 0)
          return void 0;
        if (!(0, package_changes.q1)(published.packages, await readPackageRecord(builtImage)))
          return void 0;
        const reason = "a new build has the same packages and other files as the image in the registry";
        return { image: published, reason };
      }
      async function readPackageRecord(source) {
        const { bytes, mediaType } = await source.readManifest();
        const manifest = (0, oci_manifest.Ng)(bytes, mediaType, `the manifest of ${source.name}`);
        return manifest.kind === "manifest" ? manifest.annotations[oci_annotations.De] : void 0;
      }
      ;
      function possibleBases(bases, dependencies) {
        const namedBases = [...bases].map(([name, digest2]) => {
          const { tag, ...repository } = (0, oci_reference.F2)(name);
          const reference2 = digest2 === void 0 ? { ...repository, tag: tag ?? "latest" } : { ...repository, digest: digest2 };
          return { name, reference: reference2, directory: void 0 };
        });
        if (dependencies === void 0)
          return namedBases;
        const { reference, directory } = dependencies;
        return [{ name: reference, reference: (0, oci_reference.F2)(reference), directory }, ...namedBases];
      }
      var base_layers = __webpack_require__(94651);
      var report_split = __webpack_require__(82822);
      var split_image = __webpack_require__(65335);
      var split_scope = __webpack_require__(604);
      ;
      async function splitBuiltImage({ layout, name, platform, bases }, settings, services) {
        const { manifest } = await (0, read_image.AM)(layout, platform);
        const isPlain = manifest.layers.some(write_layout.s5);
        if (settings.mode === "never" && !isPlain)
          return layout;
        const scope = await (0, split_scope.F)(layout, {
          ...settings,
          platform,
          countBaseLayers: (image) => (0, base_layers.x)(image.config.diffIds, bases, platform, services)
        });
        const isSplitting = scope.chosen.length > 0;
        if (!isSplitting && !isPlain)
          return layout;
        const { log, temporaryDirectory, writeSummary } = services;
        const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "split-"));
        const split = await log.group(`${isSplitting ? "Split" : "Compress"} ${name}`, () => (0, split_image.s)(layout, scope, (0, external_node_path_.join)(directory, "image"), log));
        if (isSplitting)
          for (const line of (0, report_split.i)(split))
            log.info(line);
        const isSplit = split.layers.some(({ parts }) => parts !== void 0);
        const [keptLayout, removedLayout] = isSplit || isPlain ? [split.layout, layout] : [layout, split.layout];
        await (0, promises_.rm)(removedLayout.directory, { recursive: true, force: true });
        if (isSplit)
          await writeSummary((0, report_split.M)(name, split));
        return keptLayout;
      }
      var check_built_layers = __webpack_require__(81078);
      ;
      async function ensureDependencies(dependency, request, services) {
        const { plan } = dependency;
        const client = await services.connect(plan.image);
        const find = () => (0, registry_source.J)(client, plan.tag);
        const findStored = () => request.publication.push ? find() : (0, find_published.r)(find, plan.name, services.log);
        const { noCache: noCache2, refresh } = request.builder;
        const mayReuse = plan.changes.length === 0 && !noCache2 && !refresh;
        const storedManifest = mayReuse ? await findStored() : void 0;
        if (storedManifest === void 0)
          return buildDependencies(dependency, request, services);
        services.log.info(`The dependency image is already in the registry: ${plan.name}@${storedManifest.digest}`);
        return { ...describeStored(plan, storedManifest), seconds: void 0, directory: void 0 };
      }
      async function hasDependencies({ image }, { digest: digest2 }, { connect }) {
        const client = await connect(image);
        return (0, head_manifest.x)(client, digest2).then((currentDigest) => currentDigest !== void 0, () => true);
      }
      async function buildDependencies({ plan, owner }, { builder, splitting, verification, publication }, services) {
        const { ingredients, file, image, namedContexts, name } = plan;
        const origin = originAnnotations(plan, owner);
        const request = {
          ...owner.request,
          ...{ file, namedContexts, target: void 0, buildArgs: ingredients.buildArgs },
          labels: new Map(Object.entries(origin))
        };
        const { image: ownerImage, ref } = owner.target;
        const cachedBuild = { image, owner: ownerImage, ref, stage: owner.request.target, ingredients };
        const { layout: newLayout, seconds } = await services.log.group(`Build the dependency image ${name}`, () => runBuild(request, cachedBuild, { builder, publication }, services));
        const { platform } = owner.target;
        const layout = await splitBuiltImage({ layout: newLayout, name, platform, bases: possibleBases(ingredients.bases, void 0) }, {
          ...splitting,
          budget: verification.budget,
          locked: plan.locked,
          lastImage: builder.noCache ? void 0 : await findPreviousImage(image, owner, services)
        }, services);
        const recordedLayout = await recordPackages({ layout, name, platform }, void 0, services);
        const annotatedLayout = await (0, annotate_layout.N)(recordedLayout, {
          ...origin,
          [oci_annotations.OZ]: (0, ingredient_record.Ym)(ingredients)
        });
        const unchangedManifest = builder.onlyIfChanged ? await findSameContent(plan, annotatedLayout, services) : void 0;
        if (unchangedManifest !== void 0)
          return { ...describeStored(plan, unchangedManifest), seconds, directory: void 0 };
        const check = { ...verification, platform, dockerfile: file };
        const { failure } = await (0, check_built_layers.Z)({ layout: annotatedLayout, name }, check, services);
        if (failure !== void 0)
          throw failure;
        if (publication.push) {
          const client = await services.connect(image);
          const progress = (0, push_progress.G)(services.log, client.name);
          await services.log.group(`Push ${name}`, () => (0, push_image.G)(client, annotatedLayout, [plan.tag], { progress }));
        }
        const storedManifest = await annotatedLayout.readManifest();
        const directory = publication.push ? void 0 : annotatedLayout.directory;
        return { ...describeStored(plan, storedManifest), seconds, directory };
      }
      async function findSameContent({ image, tag, name, changes }, newLayout, { connect, log }) {
        const client = await connect(image);
        const manifest = await (0, find_published.r)(() => (0, registry_source.J)(client, tag), name, log);
        if (manifest === void 0 || changes.length > 0)
          return void 0;
        const source = (0, registry_source.B)(client, { ...image, digest: manifest.digest });
        if (!(0, package_changes.q1)(await readPackageRecord(source), await readPackageRecord(newLayout)))
          return void 0;
        log.info(`A new build of ${name} has the same packages and other files: ${name}@${manifest.digest} is used`);
        return manifest;
      }
      async function findPreviousImage(image, { published }, { connect }) {
        if (published?.dependencies === void 0)
          return void 0;
        const reference = { ...image, digest: published.dependencies };
        const name = (0, oci_reference.FH)(reference);
        try {
          const client = await connect(image);
          const storedManifest = await (0, registry_source.J)(client, published.dependencies);
          if (storedManifest === void 0)
            return void 0;
          const manifest = (0, oci_manifest.Ng)(storedManifest.bytes, storedManifest.mediaType, `the manifest of ${name}`);
          const split = manifest.kind === "manifest" ? manifest.annotations[oci_annotations._$] : void 0;
          return { split, open: async () => (0, registry_source.B)(client, reference) };
        } catch {
          return void 0;
        }
      }
      function originAnnotations({ ingredients, changes }, { annotations }) {
        const entries = [oci_annotations.Zt, oci_annotations.d7, oci_annotations.Yw].map((key) => [key, annotations[key] ?? ""]);
        return {
          ...Object.fromEntries(entries),
          [oci_annotations.SV]: changes.length === 0 ? (0, ingredients_fingerprint.Y)(ingredients) : ""
        };
      }
      function describeStored({ image, tag, name }, { bytes, digest: digest2, mediaType }) {
        const manifest = (0, oci_manifest.Ng)(bytes, mediaType, `the manifest of ${name}`);
        const { layers, annotations } = manifest.kind === "manifest" ? manifest : { layers: [], annotations: {} };
        return {
          digest: digest2,
          layers,
          packages: annotations[oci_annotations.De],
          reference: (0, oci_reference.FH)({ ...image, tag, digest: digest2 })
        };
      }
      ;
      function buildOnDependencies(plan, request, services) {
        return withDockerLogin(services.logins, services, (runCommand) => buildLoggedIn(plan, request, { ...services, runCommand }));
      }
      async function buildLoggedIn(plan, request, services) {
        const { dependencies: dependencyPlan } = plan;
        if (dependencyPlan === void 0)
          return buildImage(plan, void 0, request, services);
        const ensure = () => ensureDependencies({ plan: dependencyPlan, owner: plan }, request, services);
        const dependencies = await ensure();
        try {
          return await buildImage(plan, dependencies, request, services);
        } catch (error) {
          const isStored = dependencies.directory !== void 0 || await hasDependencies(dependencyPlan, dependencies, services);
          if (isStored)
            throw error;
          services.log.warning(`The dependency image ${dependencies.reference} was deleted from its registry while the image was built on it: building it again`);
          return buildImage(plan, await ensure(), request, services);
        }
      }
      var identify_image = __webpack_require__(77135);
      var build_target = __webpack_require__(50485);
      var ignore_file = __webpack_require__(87396);
      ;
      function pathPathspec(path) {
        return path === "." ? ":(top)" : `:(top,literal)${path}`;
      }
      function globPathspec(glob) {
        return glob.startsWith("!") ? `:(top,exclude,glob)${glob.slice(1)}` : `:(top,glob)${glob}`;
      }
      function copyPathspecs(glob) {
        return [globPathspec(glob), globPathspec(`${glob}/**`)];
      }
      ;
      async function selectFiles(selection, services) {
        const { workspace: workspace2 } = services.workflow;
        const file = pathInTree(workspace2, selection.file);
        await assertInside([selection.context], services.resolvePath);
        const dockerfile = await selectDockerfile(file, services);
        const others = selection.patterns === void 0 ? await selectVisibleFiles(selection, file, services) : await selectMatchingFiles(selection.patterns, selection.input, services);
        return {
          entries: [
            ...new Map([...dockerfile.entries, ...others.entries].map((entry) => [entry.path, entry])).values()
          ],
          changes: [.../* @__PURE__ */ new Set([...dockerfile.changes, ...others.changes])]
        };
      }
      async function context_files_select(paths, checkout) {
        const [entries, changes] = await Promise.all([checkout.entries(paths), checkout.changes(paths)]);
        return { entries, changes };
      }
      async function selectDockerfile(file, { checkout, recipeCommit }) {
        if (recipeCommit === void 0)
          return context_files_select([pathPathspec(file)], checkout);
        const entries = await checkout.entries([pathPathspec(file)], recipeCommit);
        return { entries: entries.map((entry) => ({ ...entry, path: `recipe:${entry.path}` })), changes: [] };
      }
      async function selectMatchingFiles(patterns, input, { checkout, resolvePath }) {
        const includedPatterns = patterns.filter((pattern) => !pattern.startsWith("!"));
        const matches = await Promise.all(includedPatterns.map((pattern) => context_files_select([globPathspec(pattern)], checkout)));
        const unmatchedPatterns = includedPatterns.filter((_, index) => matches[index]?.entries.length === 0 && matches[index].changes.length === 0);
        if (unmatchedPatterns.length > 0) {
          throw new user_error.yo("file-not-found", `${input}: ${unmatchedPatterns.map((pattern) => JSON.stringify(pattern)).join(" and ")} ${unmatchedPatterns.length === 1 ? "matches" : "match"} no file of this commit: correct the spelling. Patterns start at the root of the repository: \`src/**/*.pyx\`, \`pixi.toml\`, \`!docs/**\``);
        }
        const selectedFiles = await context_files_select(patterns.map(globPathspec), checkout);
        await assertInside(selectedFiles.entries.filter(({ mode }) => mode === symbolicLink).map(({ path }) => path), resolvePath);
        return selectedFiles;
      }
      const symbolicLink = "120000";
      async function assertInside(paths, resolvePath) {
        for (const path of paths) {
          await resolvePath(path).catch((error) => {
            if (error instanceof user_error.yo)
              throw error;
          });
        }
      }
      async function selectVisibleFiles(selection, file, { checkout, readFile, workflow }) {
        const context = pathInTree(workflow.workspace, selection.context);
        const inContext = (path) => context === "." ? path : `${context}/${path}`;
        const isIgnored = await readFirstIgnoreFile([`${file}.dockerignore`, inContext(".dockerignore")], readFile);
        if (selection.sources?.length === 0)
          return { entries: [], changes: [] };
        const paths = selection.sources?.flatMap((source) => copyPathspecs(inContext(source))) ?? [
          pathPathspec(context)
        ];
        const { entries, changes } = await context_files_select(paths, checkout);
        const isVisible = (path) => {
          const contextPath = context === "." ? path : path.slice(context.length + 1);
          return !isIgnored(contextPath) && selection.hasNoEffect?.(contextPath) !== true;
        };
        return { entries: entries.filter(({ path }) => isVisible(path)), changes: changes.filter(isVisible) };
      }
      async function readFirstIgnoreFile(paths, readFile) {
        for (const path of paths) {
          const bytes = await readFile(path).catch(() => void 0);
          if (bytes !== void 0)
            return (0, ignore_file.r)(Buffer.from(bytes).toString("utf8"));
        }
        return () => false;
      }
      function pathInTree(workspace2, path) {
        const treePath = (0, external_node_path_.relative)(workspace2, (0, external_node_path_.resolve)(workspace2, path));
        if (treePath.startsWith(".."))
          throw new user_error.yo("file-not-found", `${path} is outside the work tree ${workspace2}: set \`file\`, \`context\` and \`deps-file\` to paths within the checkout`);
        return treePath || ".";
      }
      var read_contract = __webpack_require__(78341);
      var parse_dockerfile = __webpack_require__(86084);
      ;
      async function readDockerfile(path, input, revision, { readFile, recipeCommit, checkout }) {
        const bytes = await readFile(path).catch(async (error) => {
          if (error instanceof user_error.yo && error.kind === "file-not-found")
            throw error;
          const hint = recipeCommit === void 0 ? ". To build an old ref with the Dockerfile of another ref, set `recipe-ref`" : "";
          const candidates = await findDockerfiles({ checkout, recipeCommit });
          throw new user_error.yo("file-not-found", `There is no file ${path} in commit ${recipeCommit ?? revision}: \`${input}\` must be the path to the Dockerfile${candidates}${hint}`);
        });
        try {
          return (0, parse_dockerfile.A)(bytes);
        } catch (error) {
          throw (0, user_error.EB)(error, `${path}: ${(0, error_message.g)(error)}`, "dockerfile-malformed");
        }
      }
      const dockerfilePatterns = ["**/Dockerfile", "**/*.Dockerfile", "**/Dockerfile.*", "!**/*.dockerignore"];
      async function findDockerfiles({ checkout, recipeCommit }) {
        const entries = await checkout.entries(dockerfilePatterns.map(globPathspec), recipeCommit).catch(() => []);
        if (entries.length === 0)
          return "";
        return `; found: ${(0, wording.ki)(entries.map(({ path }) => path), 5)}`;
      }
      ;
      async function assertRecipe({ target, recipe, verification }, services) {
        const { revision } = await (0, build_target._)(target, services.checkout, services.workflow);
        const { file, paths, dependencies } = recipe;
        await (0, read_contract.J)(verification.contract, services);
        await readDockerfile(file, "file", revision, services);
        if (dependencies !== void 0)
          await readDockerfile(dependencies.file, "deps-file", revision, services);
        if (paths !== void 0)
          await selectMatchingFiles(paths, "paths", services);
        if (dependencies?.paths !== void 0)
          await selectMatchingFiles(dependencies.paths, "deps-paths", services);
      }
      var context_sources = __webpack_require__(75127);
      ;
      const uncompiledFile = /\.(?:py|ipynb|md|rst)$/;
      const buildScripts = /(?:^|\/)(?:setup|build|conftest|noxfile)\.py$/;
      function pulledCodeFilter(dockerfile) {
        const namedFiles = new Set((0, context_sources.S)(dockerfile));
        return (path) => uncompiledFile.test(path) && !buildScripts.test(path) && !namedFiles.has(path);
      }
      var declared_arguments = __webpack_require__(45284);
      var external_images = __webpack_require__(89267);
      var suggest = __webpack_require__(82246);
      var map_concurrent = __webpack_require__(80822);
      ;
      const maxConcurrentLookups = 4;
      async function resolveBases(names, { connect, log }) {
        const digests = await (0, map_concurrent._)(names, maxConcurrentLookups, async (name) => {
          try {
            return await resolveDigest((0, oci_reference.F2)(name), connect);
          } catch (error) {
            log.warning(`The image ${name}, which the Dockerfile uses, cannot be looked up, so a change to it will not trigger a build: ${(0, error_message.g)(error)}`);
            return void 0;
          }
        });
        return new Map(names.map((name, index) => [name, digests[index]]));
      }
      async function resolveDigest(reference, connect) {
        if (reference.digest !== void 0)
          return reference.digest;
        const digest2 = await (0, head_manifest.x)(await connect(reference), reference.tag ?? "latest");
        if (digest2 === void 0)
          throw new user_error.yo("image-not-found", `${(0, oci_reference.FH)(reference)} is not in its registry: check its name and tag`);
        return digest2;
      }
      function assumeUnchanged(bases, lastRecord) {
        return new Map([...bases].map(([name, digest2]) => [name, digest2 ?? lastRecord?.bases[name] ?? void 0]));
      }
      function pinnedContexts(bases, { directives }) {
        const syntax = directives.find(({ name }) => name === "syntax")?.value ?? "";
        if (/^docker\/dockerfile(?:-upstream)?:1\.[0-3](?![0-9])/.test(syntax))
          return /* @__PURE__ */ new Map();
        const pinnableImages = [...bases].filter(([name, digest2]) => digest2 !== void 0 && !name.includes("@"));
        return new Map(pinnableImages.map(([name, digest2]) => {
          const { tag: _tag, ...repository } = (0, oci_reference.F2)(name);
          return [name, `docker-image://${(0, oci_reference.FH)({ ...repository, ...digest2 && { digest: digest2 } })}`];
        }));
      }
      ;
      const mybinderArguments = Object.entries({ NB_USER: "jovyan", NB_UID: "1000" });
      function binderArguments(dockerfile) {
        const expectedNames = (0, declared_arguments.m)(dockerfile);
        return mybinderArguments.filter(([name]) => expectedNames.has(name));
      }
      ;
      function changesSince(before, now) {
        return compareRecords(before, (0, ingredient_record.pZ)(now, before.depth));
      }
      function compareRecords(before, now) {
        return [
          ...compareFiles(before.files, now.files),
          ...compareBases(before.bases, now.bases),
          ...compareSettings(before.settings, now.settings),
          ...compareDependencies(before.dependencies, now.dependencies)
        ];
      }
      function compareFiles(before, now) {
        return namesIn(before, now).flatMap((path) => {
          if (before[path] === now[path])
            return [];
          return `${before[path] === void 0 ? "added" : now[path] === void 0 ? "removed" : "changed"} ${path}`;
        });
      }
      function compareBases(before, now) {
        return namesIn(before, now).flatMap((name) => {
          const [oldValue, newValue] = [before[name], now[name]];
          if (oldValue === newValue)
            return [];
          if (oldValue === void 0)
            return `the image ${name} is new`;
          if (newValue === void 0)
            return `the image ${name} is no longer used`;
          return `the image ${name} changed from ${oldValue ?? "unknown"} to ${newValue ?? "unknown"}`;
        });
      }
      function compareSettings(before, now) {
        return namesIn(before, now).flatMap((name) => {
          const [oldValue, newValue] = [before[name], now[name]];
          if (oldValue === newValue)
            return [];
          if (oldValue === void 0)
            return `the ${name} is new`;
          if (newValue === void 0)
            return `the ${name} is no longer set`;
          const isHashed = /^(?:build argument|label) /.test(name);
          return isHashed ? `the ${name} has another value` : `the ${name} changed from "${oldValue}" to "${newValue}"`;
        });
      }
      function compareDependencies(before, now) {
        if (before === void 0 || now === void 0) {
          if (before === now)
            return [];
          return [
            before === void 0 ? "there is now a dependency image" : "there is no longer a dependency image"
          ];
        }
        return compareRecords(before, now).map((change) => `dependency image: ${change}`);
      }
      function namesIn(...records) {
        return [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
      }
      ;
      const maxListedChanges = 20;
      function decideBuild(candidate, published, { builder, publication }) {
        const { ingredients, fingerprint, checks, revision } = candidate;
        const changes = published?.ingredients === void 0 ? [] : changesSince(published.ingredients, ingredients);
        const build2 = (reason) => ({ kind: "build", reason, changes });
        if (builder.force)
          return build2("force is set");
        if (builder.noCache || builder.refresh)
          return build2("no-cache is set");
        if (!publication.push)
          return build2("a build without push always builds");
        if (fingerprint === void 0)
          return build2("the work tree differs from the commit");
        if (published === void 0)
          return build2("the registry has no image with this tag");
        if (published.fingerprint !== fingerprint)
          return build2(describeDifference(published, changes));
        const missingNames = (0, required_checks.S1)(published.checks, checks);
        if (missingNames.length > 0) {
          const reason = `the required checks have changed: ${missingNames.join(", ")}`;
          return { kind: "build", reason, changes: missingNames };
        }
        return { kind: "reuse", reason: describeReuse(ingredients, published, revision), image: published };
      }
      function describeDifference({ ingredients, revision }, changes) {
        if (ingredients === void 0)
          return "the image in the registry has no record of its ingredients";
        const since = revision === void 0 ? "since the previous image" : `since the image of commit ${revision}`;
        if (changes.length === 0)
          return `the way images are identified has changed ${since}`;
        return `its ingredients have changed ${since}: ${(0, wording.ki)(changes, maxListedChanges)}`;
      }
      function describeReuse(ingredients, published, revision) {
        const isOfCommit = published.revision === revision;
        const sentence = isOfCommit ? "the registry already has the image of this commit" : `no ingredient of the image has changed since ${published.revision === void 0 ? "it was built" : `commit ${published.revision}`}`;
        return `${sentence} (unchanged: ${describeIngredients(ingredients)})`;
      }
      function describeIngredients({ entries, buildArgs, bases, clonedCommit, dependencies }) {
        const descriptions = [(0, wording.LS)(entries.length, "file")];
        if (clonedCommit !== void 0)
          descriptions.push(`the cloned commit ${clonedCommit}`);
        if (buildArgs.size > 0)
          descriptions.push((0, wording.LS)(buildArgs.size, "build argument"));
        for (const [name, digest2] of bases) {
          descriptions.push(digest2 === void 0 ? `the name ${name}` : `the image ${name} at ${digest2}`);
        }
        if (dependencies !== void 0)
          descriptions.push(`the dependency image's ${describeIngredients(dependencies)}`);
        return descriptions.join(", ");
      }
      var clone_fix = __webpack_require__(58572);
      var cloned_sources = __webpack_require__(99887);
      var install_commands = __webpack_require__(85067);
      var revision_use = __webpack_require__(26260);
      ;
      const suggestedArgument = "REVISION";
      function findClonedCode(dockerfile, { revisionArg }, repository, buildArgs) {
        const ownSources = (0, cloned_sources.MP)(dockerfile, buildArgs).filter((source) => (0, cloned_sources.iI)(source, repository));
        return {
          dockerfile,
          clones: ownSources.map((source) => ({ source, use: (0, revision_use.n)(dockerfile, source, revisionArg) }))
        };
      }
      function containsCommit({ clones }, { revisionCheck }, { checkContract }) {
        return clones.every(({ use }) => use === "used") || checkContract && revisionCheck !== void 0;
      }
      const commitArgument = "BINDER_ACTIONS_COMMIT";
      function withCommitArgument({ dockerfile, clones }) {
        const instructions = new Set(clones.filter((clone) => runsAgain(clone, dockerfile)).map(({ source }) => source.instruction));
        if (instructions.size === 0)
          return void 0;
        const declaration = Buffer.from(`ARG ${commitArgument}${dockerfile.newline === "crlf" ? "\r\n" : "\n"}`);
        const segments = [];
        let from = 0;
        for (const { start } of instructions) {
          segments.push(dockerfile.bytes.subarray(from, start), declaration);
          from = start;
        }
        return Buffer.concat([...segments, dockerfile.bytes.subarray(from)]);
      }
      function runsAgain(clone, dockerfile) {
        return isStale(clone) && (0, install_commands.Q4)(dockerfile, clone.source.stage);
      }
      function isStale({ source, use }) {
        return use === "absent" && source.command !== void 0;
      }
      function describeClones(code, { file, revisionArg }, manifests) {
        const { dockerfile, clones } = code;
        const argument = revisionArg ?? suggestedArgument;
        const input = revisionArg === void 0 ? ` and set \`revision-arg: ${argument}\`` : "";
        return clones.filter(({ use }) => use !== "used").map((clone) => {
          const fix = (0, clone_fix.Z)(dockerfile, clone.source, { argument, use: clone.use, manifests });
          const line = clone.source.instruction.startLine;
          return `${file}, line ${line}, clones this repository. ${describeProblem(clone, code)}. Change the Dockerfile${input}:
${fix}`;
        });
      }
      function describeProblem(clone, { dockerfile }) {
        if (!isStale(clone))
          return "It fetches the head of a branch, which may be newer than the commit that is built";
        return runsAgain(clone, dockerfile) ? "A cached step would contain the code of an earlier commit, so it runs again for every commit" : "The step may come from the build cache, with the code of an earlier commit";
      }
      var packages_package = __webpack_require__(77669);
      ;
      function readLockFile(text, platform) {
        const packages = /* @__PURE__ */ new Map();
        for (const line of text.split("\n")) {
          const entry = readArchive(line, platform) ?? readPin(line);
          if (entry !== void 0 && (0, packages_package.f)(entry))
            packages.set(entry.name, entry);
        }
        return [...packages.values()];
      }
      function readArchive(line, platform) {
        const address = line.split(/[\s"'#]/).find((word) => word.includes("://"));
        const [file = "", folder = ""] = address?.split("/").reverse() ?? [];
        const [, archive] = /^(.+)\.(?:conda|tar\.bz2)$/.exec(file) ?? [];
        if (archive === void 0 || folder !== platform && folder !== "noarch")
          return void 0;
        const fields = archive.split("-");
        const [build2 = "", version = ""] = [fields.pop(), fields.pop()];
        return { manager: "conda", name: fields.join("-"), version, build: build2 };
      }
      function readPin(line) {
        const [, name, version = "", build2 = ""] = /^\s*- *(?:[\w-]+::)?([\w.-]+)={1,2}([\w.+!]+)(?:=(\w+))?\s*$/.exec(line) ?? [];
        return name === void 0 ? void 0 : { manager: "conda", name, version, build: build2 };
      }
      var path_tree = __webpack_require__(17406);
      ;
      const lockFile = /lock|environment|explicit/i;
      async function readLockedPackages(entries, { architecture }, { readFile }) {
        const platform = architecture === "arm64" ? "linux-aarch64" : "linux-64";
        const paths = entries.map(({ path }) => path).filter((path) => lockFile.test((0, path_tree.Fl)(path)));
        const texts = await Promise.all(paths.map((path) => readFile(path).catch(() => new Uint8Array())));
        return texts.flatMap((bytes) => readLockFile(Buffer.from(bytes).toString("utf8"), platform));
      }
      ;
      const fileNames = [
        ...["pixi.toml", "pixi.lock", "environment.yml", "environment.yaml", "conda-lock.yml", "requirements*.txt"],
        "pyproject.toml"
      ];
      const maxFiles = 10;
      async function findEnvironmentFiles(checkout) {
        const entries = await checkout.entries(fileNames.map((name) => globPathspec(`**/${name}`)));
        const depth = (path) => path.split("/").length;
        const paths = entries.map(({ path }) => path).sort((first, second) => depth(first) - depth(second));
        return paths.filter((path) => depth(path) === depth(paths[0] ?? "")).slice(0, maxFiles);
      }
      ;
      async function requireDependencyPaths(dependencies, services) {
        const cause = await describeOtherSource(dependencies, services);
        if (cause === void 0)
          return;
        const files = await findEnvironmentFiles(services.checkout);
        const example = files.length === 0 ? "such as `pixi.lock` or `environment.yml`" : `for example:
${["deps-paths: |", ...files.map((file) => `  ${file}`)].join("\n")}`;
        throw new user_error.yo("dependency-paths-missing", `deps-file: ${cause}, so the files that it copies do not determine the dependency image. Set \`deps-paths\` to the files that do, ${example}`);
      }
      async function describeOtherSource({ recipe: { file }, dockerfile, bases, platform }, { workflow, connect }) {
        const copiesNothing = (0, context_sources.S)(dockerfile)?.length === 0;
        const clone = (0, cloned_sources.MP)(dockerfile).find((source) => copiesNothing || (0, cloned_sources.iI)(source, workflow.repository));
        if (clone !== void 0)
          return `${file}, line ${clone.instruction.startLine}, clones a repository`;
        const trigger = dockerfile.instructions.find(({ keyword }) => keyword === "ONBUILD");
        if (trigger !== void 0)
          return `${file}, line ${trigger.startLine}, uses ONBUILD`;
        if (!copiesNothing)
          return void 0;
        for (const name of bases.keys()) {
          if (await hasTriggers(name, platform, connect))
            return `${file} builds on ${name}, whose ONBUILD instructions copy files`;
        }
        return void 0;
      }
      async function hasTriggers(name, platform, connect) {
        try {
          const reference = (0, oci_reference.F2)(name);
          const image = await (0, read_image.AM)((0, registry_source.B)(await connect(reference), reference), platform);
          return (image.config.container.OnBuild ?? []).length > 0;
        } catch {
          return false;
        }
      }
      ;
      async function planDependencies({ recipe, dockerfile: imageDockerfile, target, before }, services) {
        if (recipe.dependencies === void 0)
          return void 0;
        const { file, image, paths } = recipe.dependencies;
        if (!(0, declared_arguments.V)(imageDockerfile).has(dependency_argument.v)) {
          throw new user_error.yo("dependency-image-unused", `deps-file is set, but ${recipe.file} does not use the dependency image: add \`ARG ${dependency_argument.v}\` before the first FROM, and start the stage that needs the dependencies with \`FROM $${dependency_argument.v}\``);
        }
        const dockerfile = await readDockerfile(file, "deps-file", target.revision, services);
        const declaredNames = (0, declared_arguments.V)(dockerfile);
        const declaredArgs = [...recipe.buildArgs].filter(([name]) => declaredNames.has(name));
        const buildArgs = new Map([...binderArguments(dockerfile), ...declaredArgs]);
        const { context } = recipe;
        const files = await selectFiles({ context, file, patterns: paths, input: "deps-paths", sources: (0, context_sources.S)(dockerfile) }, services);
        const resolvedBases = await resolveBases((0, external_images.e)(dockerfile, { buildArgs, platform: (0, oci_platform.Bq)(target.platform) }).known, services);
        const { platform } = target;
        if (paths === void 0) {
          await requireDependencyPaths({ recipe: recipe.dependencies, dockerfile, bases: resolvedBases, platform }, services);
        }
        const ingredients = {
          ...{ entries: files.entries, file, target: void 0, platform, buildArgs, labels: /* @__PURE__ */ new Map() },
          bases: assumeUnchanged(resolvedBases, before)
        };
        const tag = `deps-${(0, digest.sU)((0, ingredients_fingerprint.Y)(ingredients)).slice(0, 32)}${files.changes.length > 0 ? "-changed" : ""}`;
        return {
          ...{ image, tag, file, ingredients, changes: files.changes },
          name: (0, oci_reference.FH)({ ...image, tag }),
          namedContexts: pinnedContexts(resolvedBases, dockerfile),
          locked: await readLockedPackages(files.entries, platform, services)
        };
      }
      ;
      async function planBuild(identifiedImage, request, services) {
        const knownContract = await (0, read_contract.J)(request.verification.contract, services);
        const { target, published } = identifiedImage;
        const collectedIngredients = await collectIngredients(identifiedImage, request.recipe, knownContract, services);
        const { ingredients, fingerprint } = collectedIngredients;
        const checks = (0, required_checks.J4)(request.verification, knownContract);
        const candidate = { revision: target.revision, ingredients, fingerprint, checks };
        const created = `${services.now().toISOString().slice(0, 19)}Z`;
        const isVerified = containsCommit(collectedIngredients.clonedCode, knownContract.contract, request.verification);
        const revision = isVerified ? target.revision : void 0;
        const origin = {
          [oci_annotations.Zt]: `${services.workflow.serverUrl}/${services.workflow.repository}`,
          [oci_annotations.Yw]: created,
          [oci_annotations.G4]: target.ref.full,
          // This label is always set, even if it is empty, like the revision. Otherwise, the image would inherit the label of its
          // base image.
          [oci_annotations.SV]: fingerprint ?? ""
        };
        return {
          ...{ ...identifiedImage, ingredients, fingerprint, checks, created, revision },
          contract: knownContract.contract,
          dependencies: collectedIngredients.dependencies,
          dockerfile: withCommitArgument(collectedIngredients.clonedCode),
          request: {
            ...buildRequest(target, request, collectedIngredients),
            workingDirectory: services.workflow.workspace,
            // These labels come last, so that the input `labels` cannot replace them: a launcher compares them with the event.
            labels: new Map([
              ...request.recipe.labels,
              ...Object.entries(origin),
              [oci_annotations.d7, revision ?? ""],
              [oci_annotations.hX, knownContract.contract.revisionCheck ?? ""]
            ])
          },
          annotations: {
            ...{ ...origin, ...revision === void 0 ? {} : { [oci_annotations.d7]: revision } },
            ...{ [oci_annotations.OZ]: (0, ingredient_record.Ym)(ingredients), [oci_annotations.vc]: (0, required_checks.uz)(checks) }
          },
          decision: decideBuild(candidate, published, request)
        };
      }
      async function collectIngredients({ target, published }, recipe, { contract }, services) {
        const { context, file, stage, labels, paths } = recipe;
        const before = published?.ingredients;
        const dockerfile = await readDockerfile(file, "file", target.revision, services);
        warnAboutUnusedArguments(recipe, dockerfile, services.log);
        const buildArgs = new Map([
          ...binderArguments(dockerfile),
          ...recipe.buildArgs,
          ...optionalEntry(recipe.branchArg, target.ref.short)
        ]);
        const dependencies = await planDependencies({ recipe, dockerfile, target, before: before?.dependencies }, services);
        const knownArgs = new Map([...buildArgs, ...optionalEntry(dependency_argument.v, dependencies?.name)]);
        const externalNames = (0, external_images.e)(dockerfile, {
          buildArgs: knownArgs,
          platform: (0, oci_platform.Bq)(target.platform)
        }).known.filter((name) => name !== dependencies?.name);
        const clonedCode = findClonedCode(dockerfile, recipe, services.workflow.repository, buildArgs);
        await warnAboutClones(clonedCode, recipe, services);
        const hasNoEffect = contract.code === "pulled" ? pulledCodeFilter(dockerfile) : void 0;
        const files = await selectFiles({ context, file, patterns: paths, input: "paths", hasNoEffect }, services);
        const resolvedBases = await resolveBases(externalNames, services);
        const bases = assumeUnchanged(resolvedBases, before);
        const ingredients = {
          ...{ entries: files.entries, file, target: stage, platform: target.platform, buildArgs, labels, bases },
          // `paths` lists the files of the clone that determine the image.
          clonedCommit: clonedCode.clones.length > 0 && paths === void 0 ? target.revision : void 0,
          dependencies: dependencies?.ingredients
        };
        const changes = [.../* @__PURE__ */ new Set([...files.changes, ...dependencies?.changes ?? []])];
        warnAboutChanges(changes, target.revision, services.log);
        const fingerprint = changes.length === 0 ? (0, ingredients_fingerprint.Y)(ingredients) : void 0;
        const namedContexts = pinnedContexts(resolvedBases, dockerfile);
        return { clonedCode, ingredients, fingerprint, dependencies, buildArgs, namedContexts };
      }
      function buildRequest({ revision, platform }, { recipe, builder }, { clonedCode, buildArgs, namedContexts }) {
        const { file, context, stage, secrets, revisionArg } = recipe;
        const commit = optionalEntry(withCommitArgument(clonedCode) && commitArgument, revision);
        return {
          ...{ file, context, target: stage, platform, secrets, namedContexts },
          buildArgs: new Map([...buildArgs, ...optionalEntry(revisionArg, revision), ...commit]),
          builder: builder.builder,
          noCache: builder.noCache || builder.refresh
        };
      }
      function optionalEntry(name, value) {
        return name === void 0 || value === void 0 ? [] : [[name, value]];
      }
      async function warnAboutClones(clonedCode, recipe, { checkout, log }) {
        if (clonedCode.clones.every(({ use }) => use === "used"))
          return;
        const manifests = await findEnvironmentFiles(checkout);
        for (const warning of describeClones(clonedCode, recipe, manifests))
          log.warning(warning);
      }
      function warnAboutUnusedArguments({ file, branchArg, revisionArg }, dockerfile, log) {
        const declaredNames = (0, declared_arguments.V)(dockerfile);
        for (const [input, name] of Object.entries({ "branch-arg": branchArg, "revision-arg": revisionArg })) {
          if (name === void 0 || declaredNames.has(name))
            continue;
          log.warning(`${input} is ${name}, but ${file} does not declare this ARG${(0, suggest.au)(name, [...declaredNames])}: add \`ARG ${name}\` to the stage that needs it`);
        }
      }
      function warnAboutChanges(changes, revision, log) {
        if (changes.length === 0)
          return;
        log.warning(`The work tree differs from commit ${revision} in ${(0, wording.ki)(changes, 5)}: the image includes these changes and will be rebuilt next time. List files that do not belong in the image in .dockerignore`);
      }
      ;
      async function withRecipeCommit(request, services) {
        const { ref } = request.recipe;
        if (ref === void 0)
          return services;
        const recipeCommit = await services.findCommit(ref).catch((error) => {
          throw (0, user_error.EB)(error, `recipe-ref is ${JSON.stringify(ref)}: ${(0, error_message.g)(error)}`, "git-failed");
        });
        const paths = new Set(recipeFiles(request));
        const { checkout } = services;
        const readFile = (path) => paths.has(external_node_path_.posix.normalize(path)) ? checkout.readFile(recipeCommit, external_node_path_.posix.normalize(path)) : services.readFile(path);
        return { ...services, recipeCommit, readFile };
      }
      async function writeRecipe({ recipe }, editedDockerfile, { readFile, recipeCommit, temporaryDirectory }) {
        if (recipeCommit === void 0 && editedDockerfile === void 0)
          return void 0;
        const directory = (0, external_node_path_.join)(temporaryDirectory, "recipe");
        for (const file of dockerfiles(recipe)) {
          const path = (0, external_node_path_.join)(directory, file);
          const content = file === recipe.file ? editedDockerfile : void 0;
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
          await (0, promises_.writeFile)(path, content ?? await readFile(file));
          const ignoreFile = await readFile(`${file}.dockerignore`).catch(() => readFile((0, external_node_path_.join)(recipe.context, ".dockerignore")).catch(() => ""));
          await (0, promises_.writeFile)(`${path}.dockerignore`, ignoreFile);
        }
        return directory;
      }
      function recipeFiles({ recipe, verification: { contract } }) {
        const files = dockerfiles(recipe).flatMap((file) => [file, `${file}.dockerignore`]);
        const others = [(0, external_node_path_.join)(recipe.context, ".dockerignore"), ...contract === void 0 ? [] : [contract]];
        return [...files, ...others].map((path) => external_node_path_.posix.normalize(path));
      }
      function dockerfiles({ file, dependencies }) {
        return dependencies === void 0 ? [file] : [file, dependencies.file];
      }
      var publish_image = __webpack_require__(16195);
      var labelled_build = __webpack_require__(4311);
      var warn_about_missing_labels = __webpack_require__(83564);
      var push_existing = __webpack_require__(33984);
      ;
      async function pushFromCheckout(request, targetRequest, services) {
        const { checkout, workflow, log } = services;
        await (0, read_contract.J)(request.verification.contract, services);
        const target = await (0, build_target._)(targetRequest, checkout, workflow);
        const attestability = await evaluateAttestability(request.publication, services);
        const isSigned = isSigning(attestability);
        return (0, push_existing.O)(request, {
          target,
          identify: (image) => {
            const run = { ref: target.ref.full, revision: target.revision, repository: workflow.repository };
            const labels = (0, labelled_build.wl)(image, run);
            if (request.publication.push && !isSigned)
              (0, warn_about_missing_labels.h)(image.name, labels, log);
            return target;
          },
          sign: (_target, digest2, workspace2) => attestImage(target, digest2, attestability, workspace2),
          accept: async (_target, published, workspace2) => {
            await assertProvenance({ target }, published, attestability, workspace2);
            return isSigned;
          }
        }, services);
      }
      var image_outputs = __webpack_require__(58819);
      var report_image = __webpack_require__(99012);
      var use_published = __webpack_require__(95109);
      var verify_image = __webpack_require__(15245);
      var workspace = __webpack_require__(9355);
      ;
      async function buildAndPublish(request, hostServices) {
        if (request.existing !== void 0)
          return pushFromCheckout(request.existing, request.target, hostServices);
        const services = await withRecipeCommit(request, hostServices);
        await assertRecipe(request, services);
        const identifiedImage = await (0, identify_image.c)(request, services);
        const initialAttestability = await evaluateAttestability(request.publication, services);
        const buildPlan = await planBuild(identifiedImage, request, services);
        const { plan, attestability } = await requireProvenance(buildPlan, limitToBuiltCommit(initialAttestability, buildPlan), services);
        if (plan.decision.kind === "reuse")
          return (0, use_published.q)(plan, plan.decision, request.publication, {
            ...services,
            isAttested: isSigning(attestability)
          });
        await assertReadyToBuild(plan, request.publication, services);
        return (0, workspace.A)(services, async (workspace2, writeVerdict) => {
          const recipeDirectory = await writeRecipe(request, plan.dockerfile, workspace2);
          const planWithRecipe = { ...plan, request: { ...plan.request, recipeDirectory } };
          const unsplitImage = await buildOnDependencies(planWithRecipe, request, workspace2);
          const builtImage = await splitBuild(unsplitImage, request, workspace2);
          const isCompared = request.builder.onlyIfChanged && request.publication.push;
          const unchangedImage = isCompared ? await findUnchangedImage(plan, builtImage.layout) : void 0;
          if (unchangedImage !== void 0) {
            const reuse = { ...plan, decision: { kind: "reuse", ...unchangedImage } };
            const reusePlan = await requireProvenance(reuse, attestability, workspace2);
            const isAttested2 = isSigning(reusePlan.attestability);
            if (reusePlan.plan.decision.kind === "reuse")
              return (0, use_published.q)(plan, unchangedImage, request.publication, { ...workspace2, isAttested: isAttested2 });
          }
          const verifiedImage = await (0, verify_image.Z)(builtImage, request.verification, workspace2);
          const publication = await (0, publish_image.N)(verifiedImage, request.publication, workspace2);
          if (publication.kind === "superseded") {
            await assertProvenance(plan, publication.by, attestability, workspace2);
            const isAttested2 = isSigning(attestability);
            return (0, use_published.q)(plan, publication.by, request.publication, { ...workspace2, isAttested: isAttested2 });
          }
          const digest2 = publication.kind === "pushed" ? verifiedImage.image.rootDigest : void 0;
          const isAttested = await attestImage(plan.target, digest2, attestability, workspace2);
          const outputs = (0, image_outputs.xT)(verifiedImage, publication, isAttested);
          await (0, report_image.p2)(verifiedImage, outputs.reference, { ...workspace2, writeSummary: writeVerdict });
          return { outputs, failure: verifiedImage.failure };
        });
      }
      async function splitBuild(builtImage, { splitting, builder, verification: { budget } }, services) {
        const { plan, dependencies, layout, name } = builtImage;
        const bases = possibleBases(plan.ingredients.bases, dependencies);
        const unsplitImage = { layout, name, bases, platform: plan.target.platform };
        const lastImage = builder.noCache ? void 0 : build_and_publish_findPreviousImage(plan);
        const splitLayout = await splitBuiltImage(unsplitImage, { ...splitting, budget, lastImage }, services);
        const finalLayout = await recordPackages({ ...unsplitImage, layout: splitLayout }, dependencies, services);
        return { ...builtImage, layout: finalLayout };
      }
      function build_and_publish_findPreviousImage({ published, client, target }) {
        if (published === void 0)
          return void 0;
        const reference = { ...target.image, digest: published.digest };
        return { split: published.split, open: async () => (0, registry_source.B)(client, reference) };
      }
    })
  ),
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
  43219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          openActionsCache
        )
        /* harmony export */
      });
      function openActionsCache(env) {
        return {
          problem: () => findProblem(env),
          // The cache client is loaded on demand, because it is as large as the rest of the bundle.
          restore: async (directory, [key, ...prefixes]) => {
            const { restoreCache } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2830), __webpack_require__.e(1691)]
            ).then(__webpack_require__.bind(__webpack_require__, 61691));
            return restoreCache([directory], key, prefixes);
          },
          save: async (directory, key) => {
            const { saveCache } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2830), __webpack_require__.e(1691)]
            ).then(__webpack_require__.bind(__webpack_require__, 61691));
            await saveCache([directory], key);
          }
        };
      }
      function findProblem(env) {
        const { ACTIONS_RUNTIME_TOKEN: token = "" } = env;
        const url = env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL || "";
        if (token === "" || url === "") {
          return `the runner's cache service is not available (${token === "" ? "ACTIONS_RUNTIME_TOKEN" : "ACTIONS_RESULTS_URL"} is not set)`;
        }
        if (!URL.canParse(url))
          return "the address of the runner's cache service is malformed";
        return isJsonWebToken(token) ? void 0 : "the token of the runner's cache service (ACTIONS_RUNTIME_TOKEN) is malformed";
      }
      function isJsonWebToken(token) {
        const [header, payload, signature, ...others] = token.split(".");
        if (header === void 0 || payload === void 0 || !signature || others.length > 0)
          return false;
        try {
          const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
          return typeof claims === "object" && claims !== null;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  47200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          readWorkspaceFile
        ),
        /* harmony export */
        z: () => (
          /* binding */
          resolveInWorkspace
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      async function readWorkspaceFile(workspace, path) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await resolveInWorkspace(workspace, path));
      }
      async function resolveInWorkspace(workspace, path) {
        const [root, target] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path))]);
        const relativePath = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
        if (relativePath === ".." || relativePath.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relativePath))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("file-not-found", `${path} leads to ${target}, which is outside the workspace ${root}: replace the symbolic link with the file`);
        return target;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
