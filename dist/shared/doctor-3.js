const id = 5064;
const ids = [5064];
const modules = {
  /***/
  53393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ew: () => (
          /* binding */
          hasPathFilter
        ),
        /* harmony export */
        GG: () => (
          /* binding */
          selectedPaths
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          buildSteps
        ),
        /* harmony export */
        l9: () => (
          /* binding */
          imageBuilds
        ),
        /* harmony export */
        nj: () => (
          /* binding */
          isBuildStep
        ),
        /* harmony export */
        vG: () => (
          /* binding */
          buildsByAction
        )
        /* harmony export */
      });
      var _workflows_called_workflows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32371);
      const projectAction = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@|\bbinder-actions\/\.github\/workflows\/(?:preview|refresh)\.ya?ml@/;
      const dockerAction = /\bdocker\/build-push-action@/;
      const repo2dockerAction = /\bjupyterhub\/repo2docker-action@/i;
      const shellBuilds = /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b|^[ \t]*(?:\w+=\S*[ \t]+|sudo[ \t]+|python3?[ \t]+-m[ \t]+)*(?:jupyter-)?repo2docker\s+(?!--version)/m;
      const shellPushes = /\b(?:docker|podman|buildah|skopeo|crane|regctl|oras)\s+(?:image\s+|manifest\s+|buildx\s+imagetools\s+)?(?:push|copy|create)\b|\s--push\b|\bpush=true\b|\btype=registry\b/;
      function imageBuilds(workflows) {
        const isStarted = ({ events }) => [...events.keys()].some((event) => event !== "workflow_call");
        return (0, _workflows_called_workflows_js__WEBPACK_IMPORTED_MODULE_0__.Y)(workflows).filter((workflow) => isStarted(workflow) && buildSteps(workflow).length > 0);
      }
      function buildSteps({ steps }) {
        const isPushedLater = steps.some(({ run = "" }) => shellPushes.test(run));
        return steps.filter((step) => isBuildStep(step) && (isPushedLater || pushesItself(step)));
      }
      function isBuildStep({ uses = "", run = "" }) {
        return [projectAction, dockerAction, repo2dockerAction].some((action) => action.test(uses)) || shellBuilds.test(run);
      }
      function pushesItself({ uses = "", with: inputs }) {
        if (repo2dockerAction.test(uses))
          return !/^true$/i.test(String(inputs.NO_PUSH));
        if (!dockerAction.test(uses))
          return projectAction.test(uses);
        const { push = "false", outputs = "" } = inputs;
        return String(push) !== "false" || shellPushes.test(String(outputs));
      }
      function buildsByAction({ steps }) {
        return steps.some(({ uses = "" }) => projectAction.test(uses));
      }
      function selectedPaths(step, input) {
        const paths = step.with[input];
        if (!projectAction.test(step.uses ?? "") || typeof paths !== "string" || paths.includes("${{"))
          return void 0;
        const patterns = paths.split("\n").map((line) => line.trim()).filter(Boolean);
        return patterns.length === 0 ? void 0 : patterns;
      }
      function hasPathFilter(workflows) {
        return imageBuilds(workflows).some((workflow) => {
          const { paths, "paths-ignore": ignoredPaths } = workflow.events.get("push") ?? {};
          const inputs = buildSteps(workflow).flatMap((step) => [
            selectedPaths(step, "paths"),
            selectedPaths(step, "deps-paths")
          ]);
          return [paths, ignoredPaths, ...inputs].some((filter) => filter !== void 0);
        });
      }
    })
  ),
  /***/
  55417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          factServices
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var github_repository = __webpack_require__(35613);
      var request_failure = __webpack_require__(43564);
      ;
      const actionsAppId = 15368;
      function createBranchRulesReader(client) {
        const rulesets = /* @__PURE__ */ new Map();
        return async (repository, { name: branch, isProtected }) => {
          const { owner, name: repo } = repository;
          const rules = await client.paginate(client.rest.repos.getBranchRules, {
            ...{ owner, repo, branch, per_page: 100 }
          });
          const ids2 = new Set(rules.map(({ ruleset_id: id2 = 0 }) => id2));
          const rulesetRules = await Promise.all([...ids2].map(async (id2) => {
            const ownRules = rules.filter(({ ruleset_id: rulesetId = 0 }) => rulesetId === id2);
            const key = `${(0, github_repository.PZ)(repository)}#${id2}`;
            const ruleset = rulesets.get(key) ?? fetchRuleset(client, repository, id2);
            rulesets.set(key, ruleset);
            const isOrganizationRule = ownRules[0]?.ruleset_source_type === "Organization";
            const settings = isOrganizationRule ? `organizations/${owner}` : `${owner}/${repo}`;
            const page = `https://github.com/${settings}/settings/rules/${id2}`;
            return { kind: "ruleset", types: ownRules.map(({ type }) => type), page, ...await ruleset };
          }));
          const classicRules = isProtected ? await fetchProtection(client, repository, branch) : void 0;
          const isClassicEmpty = classicRules === void 0 || classicRules.types.length === 0 && rulesetRules.length > 0;
          return isClassicEmpty ? rulesetRules : [...rulesetRules, classicRules];
        };
      }
      async function fetchRuleset(client, { owner, name: repo }, id2) {
        const response = await client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id2 }).catch((error) => {
          if ((0, request_failure.aO)(error) === 403 || (0, request_failure.aO)(error) === 404)
            return void 0;
          throw error;
        });
        if (response === void 0)
          return { name: void 0, bypass: void 0 };
        const { data } = response;
        const actors = data.bypass_actors?.filter(({ bypass_mode: mode }) => mode !== "pull_request");
        const includesWorkflows = actors?.some(({ actor_id: actor, actor_type: type }) => {
          return type === "Integration" && actor === actionsAppId;
        });
        const bypass = includesWorkflows ? "workflows" : "others";
        return { name: data.name, bypass: actors?.length === 0 ? "nobody" : actors && bypass };
      }
      const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts } }
  }
}`;
      const schema = valibot.Ik({
        repository: valibot.Ik({
          ref: valibot.me(valibot.Ik({
            refUpdateRule: valibot.me(valibot.Ik({
              pattern: valibot.Yj(),
              requiredApprovingReviewCount: valibot.me(valibot.ai()),
              requiredStatusCheckContexts: valibot.me(valibot.YO(valibot.me(valibot.Yj())))
            }))
          }))
        })
      });
      async function fetchProtection(client, repository, branch) {
        const { owner, name } = repository;
        const response = await client.graphql(query, { owner, name, ref: `refs/heads/${branch}` });
        const label = `GitHub's response about the protection of branch "${branch}"`;
        const rule = (0, json.T)(schema, response, label).repository.ref?.refUpdateRule;
        return {
          kind: "protection",
          name: rule?.pattern,
          types: [
            ...(rule?.requiredApprovingReviewCount ?? 0) > 0 ? ["pull_request"] : [],
            ...(rule?.requiredStatusCheckContexts ?? []).length > 0 ? ["required_status_checks"] : []
          ],
          bypass: void 0,
          page: `https://github.com/${owner}/${name}/settings/branches`
        };
      }
      var map_concurrent = __webpack_require__(80822);
      ;
      const maxConcurrentRequests = 6;
      const maxCommits = 100;
      async function fetchCommitFiles(client, { owner, name: repo }, branch) {
        const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: maxCommits });
        const changes = data.filter(({ parents }) => parents.length < 2);
        return (0, map_concurrent._)(changes, maxConcurrentRequests, async ({ sha, commit }) => {
          const { data: details } = await client.rest.repos.getCommit({ owner, repo, ref: sha });
          const files = (details.files ?? []).flatMap(({ filename, previous_filename: previous }) => [
            filename,
            ...previous === void 0 ? [] : [previous]
          ]);
          return { date: new Date(commit.committer?.date ?? commit.author?.date ?? 0), files };
        });
      }
      var graphql_launcher_reader = __webpack_require__(50362);
      var repository_files = __webpack_require__(60318);
      var user_error = __webpack_require__(72394);
      var event_receiver = __webpack_require__(53326);
      var explain_repository_read = __webpack_require__(11479);
      ;
      async function surveyRepository(client, repository) {
        const { owner, name: repo } = repository;
        const page = { owner, repo, per_page: 100 };
        try {
          const [{ data }, branches, tags, workflows] = await Promise.all([
            client.rest.repos.get({ owner, repo }),
            client.paginate(client.rest.repos.listBranches, page),
            client.paginate(client.rest.repos.listTags, page),
            client.paginate(client.rest.actions.listRepoWorkflows, page).catch(unlessForbidden)
          ]);
          return {
            defaultBranch: data.default_branch,
            isPrivate: data.private,
            isArchived: data.archived,
            pushedAt: data.pushed_at ?? void 0,
            branches: branches.map((branch) => {
              return { name: branch.name, head: branch.commit.sha, isProtected: branch.protected };
            }),
            tags: tags.map((tag) => tag.name),
            workflowStates: new Map(workflows.map(({ path, state }) => [path, state]))
          };
        } catch (error) {
          throw (0, explain_repository_read.E)(error, repository, true);
        }
      }
      function unlessForbidden(error) {
        if ((0, request_failure.aO)(error) === 403)
          return [];
        throw error;
      }
      async function mayWriteContents(client, repository) {
        return isPermitted(await (0, event_receiver.AQ)(client, repository, String(Date.now())));
      }
      async function mayStartWorkflow(client, repository, workflow) {
        return isPermitted(await (0, event_receiver.Rl)(client, repository, workflow, String(Date.now())));
      }
      function isPermitted(response) {
        const status = (0, request_failure.aO)(response);
        if (status === 422)
          return true;
        if (status === 403 || status === 404)
          return false;
        throw new user_error.yo("github-unavailable", (0, request_failure.RG)(response), { cause: response });
      }
      var workflow_runs = __webpack_require__(38468);
      ;
      function factServices(reader, sender, connect, findProvenance) {
        return {
          survey: (repository) => surveyRepository(reader, repository),
          fetchTree: (repository, commit) => (0, repository_files.f)(reader, repository, commit),
          fetchTexts: (repository, files) => (0, repository_files.b)(reader, repository, files),
          readLauncher: (repository, dockerfile) => (0, graphql_launcher_reader.f)(reader, repository).readState(dockerfile),
          fetchRules: createBranchRulesReader(reader),
          fetchCommitFiles: (repository, branch) => fetchCommitFiles(reader, repository, branch),
          fetchLastRun: (repository, event, paths) => (0, workflow_runs.Q7)(reader, repository, event, paths),
          sender: sender && {
            maySend: (repository, startedWorkflow) => startedWorkflow === void 0 ? mayWriteContents(sender, repository) : mayStartWorkflow(sender, repository, startedWorkflow),
            mayReadRuns: (repository) => (0, workflow_runs.QV)(sender, repository)
          },
          connect,
          findProvenance,
          now: () => Date.now()
        };
      }
    })
  ),
  /***/
  98982: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          gatherFacts
        )
      });
      var map_concurrent = __webpack_require__(80822);
      var bot_branch = __webpack_require__(59275);
      var github_repository = __webpack_require__(35613);
      var source_ref = __webpack_require__(38002);
      var workflow = __webpack_require__(88204);
      var error_message = __webpack_require__(41240);
      var launcher_dockerfile = __webpack_require__(26973);
      var preview_branch = __webpack_require__(71826);
      ;
      function findDuplicateFrom(dockerfile) {
        const lines = Buffer.from(dockerfile).toString("utf8").split(/\r?\n/);
        const index = lines.findIndex((line2) => /^\s*FROM\s+FROM\s/i.test(line2));
        if (index < 0)
          return void 0;
        const line = lines[index]?.trim() ?? "";
        const correctedLine = line.replace(/^FROM\s+(?=FROM\s)/i, "");
        return `line ${index + 1} has FROM twice, \`${line}\`: write \`${correctedLine}\``;
      }
      ;
      const foundValue = (value) => ({ isKnown: true, value });
      async function attempt(task) {
        try {
          return foundValue(await task());
        } catch (error) {
          return { isKnown: false, reason: (0, error_message.g)(error) };
        }
      }
      function launchFacts({ launchedImage, marks }) {
        const { reference, line } = launchedImage;
        return { reference, line, held: marks.hold?.reason, isFrozen: marks.frozen !== void 0 };
      }
      ;
      function isPreview({ branch, bytes }) {
        if (bytes === void 0 || (0, preview_branch.KL)(branch) === void 0)
          return false;
        try {
          return (0, preview_branch.Z7)(branch, launcher_dockerfile.$.parse(bytes));
        } catch {
          return false;
        }
      }
      function branchFacts({ branch, head, bytes, problem, isAbsent, path }, rules, label) {
        return {
          name: branch,
          head,
          path: path ?? label,
          rules,
          launches: parseLaunchFacts(bytes, problem ?? ""),
          hasDockerfile: !isAbsent
        };
      }
      function parseLaunchFacts(bytes, problem) {
        if (bytes === void 0)
          return { isKnown: false, reason: problem };
        try {
          return { isKnown: true, value: launchFacts(launcher_dockerfile.$.parse(bytes)) };
        } catch (error) {
          return { isKnown: false, reason: findDuplicateFrom(bytes) ?? (0, error_message.g)(error) };
        }
      }
      var clean_context_path = __webpack_require__(34034);
      var build_workflows = __webpack_require__(53393);
      ;
      function findBuildDefinition(workflows, overrides) {
        const [step] = [...(0, workflow.io)((0, build_workflows.l9)(workflows)), ...workflows].flatMap(build_workflows.aB);
        const context = (0, clean_context_path.E)(overrides.context ?? stepInput(step, "context") ?? "");
        const file = overrides.dockerfile ?? stepInput(step, "file") ?? dockerfileInScript(step);
        const dependencies = overrides.dependencies ?? stepInput(step, "deps-file");
        return {
          context,
          dockerfile: file === void 0 ? (0, clean_context_path.E)(`${context}/Dockerfile`) : (0, clean_context_path.E)(file),
          dependencies: dependencies === void 0 ? void 0 : (0, clean_context_path.E)(dependencies)
        };
      }
      function stepInput(step, name) {
        const value = step?.with[name];
        return typeof value === "string" && value !== "" && !value.includes("${{") ? value : void 0;
      }
      function dockerfileInScript(step) {
        return /\s(?:-f|--file)[\s=]+["']?([^\s"'$]+)/.exec(step?.run ?? "")?.[1];
      }
      var workflow_trigger = __webpack_require__(51509);
      var update_workflows = __webpack_require__(36058);
      ;
      async function gatherEvents(launcher, workflows, eventType, services) {
        const updates = updateWorkflows(workflows, eventType);
        const startedWorkflow = findStartedWorkflow(updates);
        const event = startedWorkflow === void 0 ? "repository_dispatch" : "workflow_dispatch";
        const paths = updates.map(({ path }) => path);
        const [sender, lastRun] = await Promise.all([
          fetchSenderRights(launcher, startedWorkflow, services.sender),
          attempt(() => services.fetchLastRun(launcher, event, paths))
        ]);
        return { startedWorkflow, sender, lastRun };
      }
      function updateWorkflows(workflows, eventType) {
        const handlers = (0, update_workflows.OZ)(workflows, eventType);
        const updatingHandlers = handlers.filter(update_workflows._T);
        return updatingHandlers.length > 0 ? updatingHandlers : handlers;
      }
      function findStartedWorkflow(updates) {
        const hasRepositoryDispatch = updates.some(({ trigger }) => trigger.dispatchTypes !== void 0);
        return hasRepositoryDispatch ? void 0 : updates.find(({ trigger }) => (0, workflow_trigger.LU)(trigger))?.path.split("/").at(-1);
      }
      async function fetchSenderRights(launcher, startedWorkflow, sender) {
        if (sender === void 0)
          return void 0;
        const [maySend, mayReadRuns] = await Promise.all([
          attempt(() => sender.maySend(launcher, startedWorkflow)),
          attempt(() => sender.mayReadRuns(launcher))
        ]);
        return { maySend, mayReadRuns };
      }
      var image_labels = __webpack_require__(44663);
      var platform = __webpack_require__(44647);
      var read_image = __webpack_require__(77148);
      var oci_reference = __webpack_require__(20907);
      var head_manifest = __webpack_require__(45538);
      var registry_error = __webpack_require__(64528);
      var registry_source = __webpack_require__(87953);
      var launched_images = __webpack_require__(33821);
      ;
      const maxConcurrentRequests = 8;
      const failureByStatus = /* @__PURE__ */ new Map([
        [401, "denied"],
        [403, "denied"],
        // A missing image is not an error; this status means that part of an existing image is missing.
        [404, "lost"]
      ]);
      async function gatherImages(launchedReferences, extraImages, connect) {
        const latestReferences = extraImages.map((repository) => ({ ...repository, tag: "latest" }));
        const candidates = [
          ...launchedReferences.flatMap((reference) => [
            (0, launched_images.rX)(reference),
            (0, launched_images.Jp)(reference),
            (0, launched_images.oG)(reference)
          ]),
          ...latestReferences
        ];
        const references = [
          ...new Set(candidates.filter((candidate) => candidate !== void 0).map(oci_reference.FH))
        ];
        const lookups = await (0, map_concurrent._)(references, maxConcurrentRequests, async (text) => {
          const state = await attemptLookup((0, oci_reference.F2)(text), connect);
          return [text, state];
        });
        const repositories = new Map([...launchedReferences, ...extraImages].map((repository) => [
          (0, oci_reference.hp)(repository),
          repository
        ]));
        return {
          repositories: [...repositories.values()].map(({ registry, path }) => ({ registry, path })),
          lookups: new Map(lookups)
        };
      }
      async function attemptLookup(reference, connect) {
        try {
          return foundValue(await lookUp(reference, connect));
        } catch (error) {
          const reason = (0, error_message.g)(error);
          return {
            isKnown: false,
            reason,
            failure: failureByStatus.get(error instanceof registry_error.g ? error.status : 0)
          };
        }
      }
      async function lookUp(reference, connect) {
        const client = await connect(reference);
        const target = reference.digest ?? reference.tag ?? "latest";
        if (await (0, head_manifest.x)(client, target) === void 0)
          return void 0;
        const image = await (0, read_image.AM)((0, registry_source.B)(client, reference), platform.a3);
        return { digest: image.rootDigest, manifestDigest: image.manifestDigest, origin: (0, image_labels.G)(image) };
      }
      var find_kernels = __webpack_require__(98339);
      var image_files = __webpack_require__(99112);
      var kernel_key = __webpack_require__(15200);
      var notebooks = __webpack_require__(99661);
      var flatten_layers = __webpack_require__(15496);
      var read_files = __webpack_require__(98693);
      ;
      const maxDownloadSize = 10 ** 9;
      async function gatherKernels(source, launcher, connect) {
        const reference = launchedReference(source, launcher);
        if (reference === void 0 || ![...source.notebooks.values()].some(requiresOtherKernel))
          return void 0;
        const kernels = await attempt(() => readKernels(reference, connect));
        return { reference: (0, oci_reference.FH)(reference), installed: kernels.isKnown ? kernels.value : kernels };
      }
      function requiresOtherKernel(text) {
        const kernel = (0, notebooks.fJ)(text)?.kernel;
        return kernel !== void 0 && (0, kernel_key.Z)(kernel) !== kernel_key.n;
      }
      function launchedReference({ defaultBranch }, { branches, defaultBranch: launcherDefault }) {
        const launchedBranches = branches.flatMap(({ name, launches }) => launches.isKnown ? [{ name, reference: launches.value.reference }] : []);
        const preferredBranches = [defaultBranch, launcherDefault].flatMap((branch) => launchedBranches.find(({ name }) => name === branch) ?? []);
        return (preferredBranches[0] ?? launchedBranches[0])?.reference;
      }
      async function readKernels(reference, connect) {
        const source = (0, registry_source.B)(await connect(reference), reference);
        const image = await (0, read_image.AM)(source, platform.a3);
        const size = image.manifest.layers.reduce((sum, layer) => sum + layer.size, 0);
        if (size > maxDownloadSize) {
          const megabytes = (bytes) => `${Math.round(bytes / 10 ** 6)} MB`;
          const reason = `its layers are ${megabytes(size)} in total, more than the ${megabytes(maxDownloadSize)} that are downloaded`;
          return { isKnown: false, reason };
        }
        const layers = await (0, read_files.U)(source, image, ({ path }) => path === "etc/passwd");
        return foundValue((0, find_kernels._)(image.config, new image_files.X((0, flatten_layers.n)(layers))));
      }
      var signer_workflow = __webpack_require__(27582);
      ;
      const gather_provenance_maxConcurrentRequests = 4;
      async function gatherProvenance(launched, workflows, find) {
        const requirements = workflows.flatMap(update_workflows.xb).map((step) => readRequirements(step.with));
        const settings = requirements.find((entry) => entry !== void 0);
        if (settings === void 0)
          return /* @__PURE__ */ new Map();
        const digests = [...new Set(launched.flatMap(({ digest }) => digest ?? []))];
        const results = await (0, map_concurrent._)(digests, gather_provenance_maxConcurrentRequests, async (digest) => {
          return [digest, await attempt(() => find(digest, settings))];
        });
        return new Map(results);
      }
      function readRequirements(inputs) {
        const text = (name) => typeof inputs[name] === "string" ? inputs[name] : void 0;
        const [source, signer] = [text("source-repository"), text("signer-workflow")];
        if (source === void 0 || String(inputs["require-provenance"]) === "false")
          return void 0;
        try {
          return {
            repository: (0, github_repository.lF)(source),
            signerWorkflow: signer === void 0 ? signer_workflow.tV : (0, signer_workflow.pv)(signer),
            trustRoot: text("trust-root")
          };
        } catch {
          return void 0;
        }
      }
      var without_other_images = __webpack_require__(19744);
      ;
      const script = /^(?=[^/]*$|(?:.*\/)?(?:\.?binder|bin|docs?|examples?|scripts?|tools?|utils?)\/).*[^/]\.(?:py|sh|js|mjs|jl|R)$/s;
      const page = /(?:^|\/)README[^/]*$|\.(?:md|rst|html|txt)$/i;
      const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
      const notebook = /(?<!-checkpoint)\.ipynb$/;
      const maxTexts = 500;
      const gather_facts_maxConcurrentRequests = 6;
      async function gatherFacts(target, services) {
        const [launcher, repository] = await Promise.all([
          gatherLauncher(target, services),
          gatherRepository(target.source, services)
        ]);
        const launchedReferences = launcher.branches.flatMap(({ launches: launches2 }) => launches2.isKnown ? [launches2.value.reference] : []);
        const context = { launcher, images: [...launchedReferences, ...target.images] };
        const source = await gatherSource(target, repository, context, services);
        const [images, provenance, kernels] = await Promise.all([
          gatherImages(launchedReferences, target.images, services.connect),
          gatherProvenance(launchedReferences, launcher.workflows, (digest, requirements) => services.findProvenance(target.launcher, digest, requirements)),
          gatherKernels(source, launcher, services.connect)
        ]);
        const { eventType, launches } = target;
        return { source, launcher, images, provenance, kernels, eventType, launches, now: services.now() };
      }
      async function gatherRepository(repository, services) {
        const survey = await services.survey(repository);
        const { branches, workflowStates, tags: _, ...state } = survey;
        const { defaultBranch } = state;
        const head = branches.find(({ name: name2 }) => name2 === defaultBranch)?.head;
        const noFiles = { files: [], isTruncated: false };
        const { files, isTruncated } = head === void 0 ? noFiles : await services.fetchTree(repository, head);
        const fetchMatching = (pattern) => services.fetchTexts(repository, files.filter(({ path }) => pattern.test(path)).slice(0, maxTexts));
        const [pages, scripts, workflowTexts] = await Promise.all([
          fetchMatching(page),
          fetchMatching(script),
          fetchMatching(workflowFile)
        ]);
        const workflows = [...workflowTexts].map(([path, text]) => (0, workflow.hM)(path, text, workflowStates.get(path))).filter((workflow2) => workflow2 !== void 0);
        const name = (0, github_repository.PZ)(repository);
        const facts = { name, ...state, workflows, pages, scripts, isTreeTruncated: isTruncated };
        return { facts, survey, files, fetchMatching };
      }
      async function gatherSource({ source, build }, { facts, survey, files, fetchMatching }, { launcher, images }, services) {
        const builds = (0, without_other_images.$)(facts.workflows, images);
        const target = findBuildDefinition(builds, build);
        const { dockerfile, context, dependencies = dockerfile } = target;
        const buildFilePaths = /* @__PURE__ */ new Set([
          ...[dockerfile, dependencies].flatMap((file) => [file, `${file}.dockerignore`]),
          context === "" ? ".dockerignore" : `${context}/.dockerignore`
        ]);
        const branches = survey.branches.map(({ name }) => name);
        const launchedBranch = launchedSourceBranch(facts.defaultBranch, branches, launcher);
        const [notebooks2, commits, buildFiles] = await Promise.all([
          fetchMatching(notebook),
          launchedBranch !== void 0 && (0, build_workflows.Ew)(builds) ? fetchCommits(source, launchedBranch, services) : void 0,
          services.fetchTexts(source, files.filter(({ path }) => buildFilePaths.has(path)))
        ]);
        return {
          ...facts,
          ...target,
          branches,
          tags: survey.tags,
          files: files.map(({ path }) => path),
          notebooks: notebooks2,
          commits,
          buildFiles
        };
      }
      function launchedSourceBranch(defaultBranch, branches, launcher) {
        const launchedNames = new Set(launcher.branches.flatMap(({ name, launches }) => launches.isKnown ? [name] : []));
        return [defaultBranch, ...branches].find((name) => {
          return launchedNames.has((0, source_ref.yl)(`refs/heads/${name}`) ?? "");
        });
      }
      async function fetchCommits(source, branch, services) {
        return { branch, commits: await attempt(() => services.fetchCommitFiles(source, branch)) };
      }
      async function gatherLauncher({ launcher, launcherDockerfile, eventType }, services) {
        const [{ facts, survey }, state] = await Promise.all([
          gatherRepository(launcher, services),
          services.readLauncher(launcher, launcherDockerfile)
        ]);
        const events = await gatherEvents(launcher, facts.workflows, eventType, services);
        const protectedBranches = new Set(survey.branches.flatMap(({ name, isProtected }) => isProtected ? [name] : []));
        const launchableBranches = state.branches.filter((entry) => !(0, bot_branch.Q)(entry.branch) && !isPreview(entry));
        const branches = await (0, map_concurrent._)(launchableBranches, gather_facts_maxConcurrentRequests, async (entry) => {
          const { branch: name } = entry;
          const rules = await attempt(() => services.fetchRules(launcher, { name, isProtected: protectedBranches.has(name) }));
          return branchFacts(entry, rules, launcherDockerfile.label);
        });
        return { ...facts, ...events, branches, tags: survey.tags };
      }
    })
  ),
  /***/
  33821: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jp: () => (
          /* binding */
          digestOnly
        ),
        /* harmony export */
        m_: () => (
          /* binding */
          isSameImage
        ),
        /* harmony export */
        oG: () => (
          /* binding */
          ownTagReference
        ),
        /* harmony export */
        rX: () => (
          /* binding */
          tagOnly
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          launchedBranches
        )
        /* harmony export */
      });
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      function launchedBranches({ launcher, images }) {
        return launcher.branches.flatMap(({ name, path, launches }) => {
          if (!launches.isKnown)
            return [];
          const { reference, line, held, isFrozen } = launches.value;
          return [
            {
              branch: name,
              reference,
              place: `${path}:${line}`,
              held,
              isFrozen,
              atTag: lookUp(images, tagOnly(reference)),
              atDigest: lookUp(images, digestOnly(reference))
            }
          ];
        });
      }
      function lookUp({ lookups }, reference) {
        return reference === void 0 ? void 0 : lookups.get((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(reference));
      }
      function tagOnly({ digest, tag, ...repository }) {
        if (tag !== void 0)
          return { ...repository, tag };
        return digest === void 0 ? { ...repository, tag: "latest" } : void 0;
      }
      function digestOnly({ tag: _, digest, ...repository }) {
        return digest === void 0 ? void 0 : { ...repository, digest };
      }
      function isSameImage(left, right) {
        return left.digest === right.digest || left.manifestDigest === right.manifestDigest;
      }
      function ownTagReference({ tag, digest, ...repository }) {
        return digest === void 0 ? void 0 : { ...repository, tag: (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.Zc)(tag ?? "pinned", digest) };
      }
    })
  ),
  /***/
  36058: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OZ: () => (
          /* binding */
          eventHandlers
        ),
        /* harmony export */
        _T: () => (
          /* binding */
          updatesByAction
        ),
        /* harmony export */
        xb: () => (
          /* binding */
          updateSteps
        )
        /* harmony export */
      });
      var _workflows_called_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32371);
      var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88204);
      function eventHandlers(workflows, eventType) {
        return (0, _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__.io)((0, _workflows_called_workflows_js__WEBPACK_IMPORTED_MODULE_1__.Y)(workflows).filter((workflow) => (0, _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_0__.Iz)(workflow, eventType)));
      }
      function updateSteps({ steps }) {
        return steps.filter(({ uses = "" }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses));
      }
      function updatesByAction(workflow) {
        return updateSteps(workflow).length > 0;
      }
    })
  ),
  /***/
  19744: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          withoutOtherImages
        )
        /* harmony export */
      });
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _build_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53393);
      const unknownText = "\0";
      const expressions = /\$\{\{.*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$\w+/gs;
      const metadataAction = /\bdocker\/metadata-action@/;
      const repo2dockerAction = /\bjupyterhub\/repo2docker-action@/i;
      function withoutOtherImages(workflows, images) {
        if (images.length === 0)
          return [...workflows];
        return workflows.map((workflow) => {
          const jobs = workflow.jobs.map((job) => ({
            ...job,
            steps: job.steps.filter((step) => !(0, _build_workflows_js__WEBPACK_IMPORTED_MODULE_1__.nj)(step) || mayBuild(step, job, images))
          }));
          return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
        });
      }
      function mayBuild(step, job, images) {
        const names = imageNames(step, job);
        return names.length === 0 || names.some((name) => images.some((image) => mayName(name, image)));
      }
      function imageNames(step, job) {
        const { uses = "", run } = step;
        const input = (name) => typeof step.with[name] === "string" ? lines(String(step.with[name])) : [];
        if (run !== void 0)
          return shellNames(job);
        if (repo2dockerAction.test(uses)) {
          const [registry] = input("DOCKER_REGISTRY");
          return input("IMAGE_NAME").map((name) => registry === void 0 ? name : `${registry}/${name}`);
        }
        const tags = input("tags");
        if (!tags.some((tag) => tag.includes("steps.")))
          return [...input("image"), ...tags];
        return job.steps.filter((jobStep) => metadataAction.test(jobStep.uses ?? "")).flatMap((jobStep) => lines(String(jobStep.with.images ?? "")));
      }
      function shellNames({ steps }) {
        const pattern = /\s(?:-t|--tag|--image-name)[\s=]+["']?([^\s"'\\]+)|\b(?:push|tag)\s+(?:-\S+\s+)*["']?([^\s"'\\]+)(?:["']?\s+["']?([^\s"'\\]+))?/g;
        const names = steps.flatMap(({ run = "" }) => [...run.replace(expressions, unknownText).matchAll(pattern)]);
        return names.flatMap(([, ...groups]) => groups.filter((name) => name !== void 0)).filter(isPushable);
      }
      function isPushable(name) {
        return name.includes("/") || name.includes(unknownText);
      }
      function mayName(text, image) {
        const name = text.replace(expressions, unknownText).replace(/@.*$/s, "").replace(/:[^/:]*$/s, "");
        const fragments = name.toLowerCase().split(unknownText);
        const fullName = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.hp)(image).toLowerCase();
        const shortName = fullName.replace(/^docker\.io\/(?:library\/)?/, "");
        return [fullName, shortName].some((candidate) => matchesFragments(candidate, fragments));
      }
      function matchesFragments(name, fragments) {
        const [first = "", ...others] = fragments;
        const last = others.pop();
        if (last === void 0)
          return name === first;
        if (!name.startsWith(first) || !name.endsWith(last))
          return false;
        let position = first.length;
        for (const fragment of others) {
          const index = name.indexOf(fragment, position);
          if (index < 0)
            return false;
          position = index + fragment.length;
        }
        return position + last.length <= name.length;
      }
      function lines(text) {
        return text.split(/[\n,]/).map((line) => line.trim()).filter(Boolean);
      }
    })
  ),
  /***/
  21208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bn: () => (
          /* binding */
          overallVerdict
        ),
        /* harmony export */
        H6: () => (
          /* binding */
          passedIfListed
        ),
        /* harmony export */
        _N: () => (
          /* binding */
          passedIfRead
        ),
        /* harmony export */
        bF: () => (
          /* binding */
          passed
        )
        /* harmony export */
      });
      var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);
      function passed(check, what) {
        return { check, verdict: "pass", what, why: "", fix: "" };
      }
      function passedIfRead(check, isRead, what) {
        return isRead.length > 0 && isRead.every(Boolean) ? [passed(check, what)] : [];
      }
      function passedIfListed(check, repositories, what) {
        return repositories.some(({ isTreeTruncated }) => isTreeTruncated) ? [] : [passed(check, what)];
      }
      function overallVerdict(findings) {
        return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.z)(findings.map(({ verdict }) => verdict));
      }
    })
  ),
  /***/
  59646: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          reportFindings
        ),
        /* harmony export */
        g: () => (
          /* binding */
          formatCounts
        )
        /* harmony export */
      });
      const marks = { fail: "\u2716", warn: "!", pass: "\u2714" };
      function reportFindings(findings, paint) {
        const lines = findings.flatMap(({ check, verdict, what, why, fix }) => {
          const firstLine = `${paint(verdict, `${marks[verdict]} ${verdict} ${check}`)}: ${what}`;
          return fix === "" ? [firstLine] : [firstLine, `    Why: ${why}`, `    Fix: ${fix}`, ""];
        });
        return [...lines, "", formatCounts(findings)].join("\n");
      }
      function formatCounts(findings) {
        const count = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
        return `${count("fail")} fail, ${count("warn")} warn, ${count("pass")} pass`;
      }
    })
  ),
  /***/
  71892: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          runChecks
        )
      });
      var wording = __webpack_require__(9e3);
      var finding = __webpack_require__(21208);
      ;
      const check = "branch-protection";
      const maxListedNames = 10;
      const rejectingTypes = [
        "pull_request",
        "update",
        "required_status_checks",
        "merge_queue",
        "required_deployments",
        "workflows"
      ];
      const conditionalTypes = [
        "code_scanning",
        "commit_message_pattern",
        "commit_author_email_pattern",
        "committer_email_pattern",
        "file_path_restriction"
      ];
      function checkBranchProtection({ launcher }) {
        const launchableBranches = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
        const findings = [
          ...unreadableRulesFindings(launchableBranches, launcher.name),
          ...blockingRulesFindings(launchableBranches, launcher.name)
        ];
        if (findings.length > 0)
          return findings;
        return (0, finding._N)(check, launchableBranches.map(() => true), `No rule blocks the workflow's commits to the branches of ${launcher.name}`);
      }
      function unreadableRulesFindings(branches, launcher) {
        const unknownReason = ({ rules }) => rules.isKnown ? [] : [rules.reason];
        return [...new Set(branches.flatMap(unknownReason))].map((reason2) => {
          const hiddenBranches = branches.filter((branch) => unknownReason(branch).includes(reason2));
          return {
            check,
            verdict: "warn",
            what: `The rules for ${formatNames(hiddenBranches)} of ${launcher} cannot be read: ${reason2}`,
            why: "update-launcher-sha commits directly to these branches. A rule that does not allow direct commits rejects the update.",
            fix: `Check the rules at https://github.com/${launcher}/rules, or run the doctor again with a token that can read ${launcher}.`
          };
        });
      }
      function blockingRulesFindings(branches, launcher) {
        const groups = /* @__PURE__ */ new Map();
        for (const branch of branches) {
          for (const rules of branch.rules.isKnown ? branch.rules.value.filter(isBlocking) : []) {
            const key = JSON.stringify([rules.page, rules.name, rules.types]);
            const group = groups.get(key) ?? { rules, affected: [] };
            group.affected.push(branch);
            groups.set(key, group);
          }
        }
        return [...groups.values()].map(({ rules, affected }) => blockingRulesFinding(rules, `${formatNames(affected)} of ${launcher}`, launcher));
      }
      function isBlocking(rules) {
        if (rules.bypass === "workflows")
          return false;
        return rules.kind === "protection" || [...rejectingTypes, ...conditionalTypes].some((type) => rules.types.includes(type));
      }
      function blockingRulesFinding(rules, affected, launcher) {
        const { kind, name, bypass, page } = rules;
        const types = rules.types.filter((type) => [...rejectingTypes, ...conditionalTypes].includes(type));
        const noun = kind === "ruleset" ? "The ruleset" : "The branch protection rule";
        const isCertain = bypass === "nobody" && types.some((type) => rejectingTypes.includes(type));
        const requirements = types.length === 0 ? "" : ` with ${types.join(", ")}`;
        return {
          check,
          verdict: isCertain ? "fail" : "warn",
          what: `${noun}${name === void 0 ? "" : ` "${name}"`} applies to ${affected}${requirements}`,
          why: `update-launcher-sha commits there directly. ${reason(rules, isCertain, types.length > 0)}`,
          fix: `At ${page}, add the app "GitHub Actions" to the bypass list, or exclude the launched branches.` + (isCertain ? "" : " If an earlier update was committed, the workflow is already allowed to commit."),
          similar: {
            item: name === void 0 ? affected : `"${name}"`,
            what: (count) => `${count} ${kind === "ruleset" ? "rulesets" : "branch protection rules"} apply to branches of ${launcher}${requirements}`
          }
        };
      }
      function reason({ kind, bypass }, isCertain, hasRequirements) {
        if (isCertain)
          return "No one can bypass the rule, so it rejects every update.";
        if (bypass === "others")
          return "Some users or apps can bypass the rule, but the doctor cannot determine whether the workflow can.";
        if (kind === "protection" && !hasRequirements)
          return "Only administrators can see who may push.";
        return "The rule rejects the commit unless the workflow can bypass it, which only administrators can see.";
      }
      function formatNames(branches) {
        const names = branches.map(({ name }) => `"${name}"`);
        return `${names.length === 1 ? "branch" : "branches"} ${(0, wording.ki)(names, maxListedNames)}`;
      }
      var error_message = __webpack_require__(41240);
      var workflows_workflow = __webpack_require__(88204);
      ;
      function atLine({ lines }, ...paths) {
        const line = paths.map((path) => lines.get(path)).find((number) => number !== void 0);
        return line === void 0 ? "" : `:${line}`;
      }
      var build_workflows = __webpack_require__(53393);
      var cloned_sources = __webpack_require__(99887);
      var context_sources = __webpack_require__(75127);
      var ignore_file = __webpack_require__(87396);
      var parse_dockerfile = __webpack_require__(86084);
      var path_filter = __webpack_require__(47657);
      ;
      const compiledFile = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/;
      function findImageFiles(source, dockerfile) {
        const { files, context, buildFiles } = source;
        const text = buildFiles.get(dockerfile);
        if (text === void 0)
          return void 0;
        const parsedDockerfile = (0, parse_dockerfile.A)(Buffer.from(text));
        const prefix = context === "" ? "" : `${context}/`;
        const ignore = buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? "";
        const isIgnored = (0, ignore_file.r)(ignore);
        const sources = (0, context_sources.S)(parsedDockerfile);
        const isCopied = (path) => {
          if (!path.startsWith(prefix))
            return false;
          const contextPath = path.slice(prefix.length);
          if (isIgnored(contextPath))
            return false;
          return sources === void 0 || sources.some((pattern) => isUnder(pattern, contextPath));
        };
        const clones = (0, cloned_sources.MP)(parsedDockerfile).some((clone) => (0, cloned_sources.iI)(clone, source.name));
        const includes = (path) => path === dockerfile || isCopied(path) || clones && compiledFile.test(path);
        return { files: files.filter(includes), includes };
      }
      function isUnder(pattern, file) {
        return (0, path_filter.w)([pattern, `${pattern}/**`], file);
      }
      function compiledExtension(file) {
        const base = file.split("/").at(-1) ?? file;
        const dot = base.lastIndexOf(".");
        return dot > 0 && compiledFile.test(`x${base.slice(dot)}`) ? base.slice(dot) : void 0;
      }
      var without_other_images = __webpack_require__(19744);
      ;
      function launchedImageWorkflows({ source, images }) {
        return (0, without_other_images.$)(source.workflows, images.repositories);
      }
      ;
      function describeCommits(branchCommits, { isInImage, startsBuild }) {
        if (branchCommits === void 0 || !branchCommits.commits.isKnown)
          return "";
        const commits = branchCommits.commits.value;
        if (commits.length === 0)
          return "";
        const imageCommits = commits.filter(({ files }) => files.some(isInImage));
        const buildCommits = imageCommits.filter(({ files }) => files.some(startsBuild));
        const oldest = commits.reduce((minimum, { date }) => Math.min(minimum, date.getTime()), Number.POSITIVE_INFINITY);
        const since = new Date(oldest).toISOString().slice(0, 10);
        return `. ${imageCommits.length} of the last ${(0, wording.LS)(commits.length, "commit")} on branch "${branchCommits.branch}" (since ${since}) ${imageCommits.length === 1 ? "changes" : "change"} files in the image; ${buildCommits.length} of them ${buildCommits.length === 1 ? "starts" : "start"} a build`;
      }
      var oci_reference = __webpack_require__(20907);
      ;
      const describe_no_builder_maxListedNames = 3;
      function describeNoBuilder({ source, images }, [first]) {
        const others = (0, build_workflows.l9)(source.workflows);
        const image = (0, wording.ki)(images.repositories.map(oci_reference.hp), describe_no_builder_maxListedNames);
        const target = first ?? others[0];
        const what = first !== void 0 ? `${first.path} of ${source.name} builds the image, but not on a push` : others.length === 0 ? `No workflow on the default branch of ${source.name} builds an image and pushes it` : `No workflow on the default branch of ${source.name} builds ${image}; ${(0, wording.ki)(others.map(({ path }) => path), describe_no_builder_maxListedNames)} ${others.length === 1 ? "builds another image" : "build other images"}`;
        const place = target === void 0 ? ".github/workflows/binder-image.yml" : `${target.path}${atLine(target, "on")}`;
        const isOther = first === void 0 && others.length > 0;
        return {
          what,
          why: "The image is only updated when someone builds it manually.",
          fix: isOther ? `Add a build of ${image} to ${place}, or correct the name of its image. docs/set-up.md of binder-actions contains the whole workflow.` : `Add \`on: push\` with your branches and \`tags: ["v*"]\` to ${place}. docs/set-up.md of binder-actions contains the whole workflow.`
        };
      }
      ;
      function isUnfiltered({ events }) {
        const push = events.get("push");
        return push?.paths === void 0 && push?.["paths-ignore"] === void 0;
      }
      function startsOnFile({ events }, file) {
        const { paths, "paths-ignore": ignoredPaths = [] } = events.get("push") ?? {};
        return paths === void 0 ? !(0, path_filter.w)(ignoredPaths, file) : (0, path_filter.w)(paths, file);
      }
      function hasPathsInput(builder, input) {
        return (0, build_workflows.aB)(builder).every((step) => (0, build_workflows.GG)(step, input) !== void 0);
      }
      function selectsFile(builder, input, file) {
        return (0, build_workflows.aB)(builder).some((step) => {
          const paths = (0, build_workflows.GG)(step, input);
          return paths === void 0 || (0, path_filter.L)(paths, file);
        });
      }
      var source_ref = __webpack_require__(38002);
      ;
      const projectActions = /\b(?:binder-actions|build-binder-image|dispatch-launcher-update)@|\bbinder-image\.ya?ml@/;
      const defaultExpression = /^\s*\$\{\{\s*github\.ref(?:_name)?\s*\}\}\s*$/i;
      function namedBranches(workflows) {
        const steps = workflows.flatMap((workflow) => workflow.steps).filter(({ uses = "" }) => projectActions.test(uses));
        const writtenNames = steps.flatMap((step) => {
          const { "launcher-branch": name = "", ref = "" } = step.with;
          return [String(name) || launcherBranchName(String(ref))];
        });
        const names = writtenNames.filter((name) => name !== "" && !defaultExpression.test(name));
        return {
          names: new Set(names.filter((name) => !name.includes("${{"))),
          hasExpressions: names.some((name) => name.includes("${{"))
        };
      }
      function launcherBranchName(ref) {
        return (0, source_ref.yl)(ref.startsWith("refs/") ? ref : `refs/heads/${ref}`) ?? ref;
      }
      var bot_branch = __webpack_require__(59275);
      ;
      function launchableRefs({ branches, tags }) {
        const fullRefs = [
          ...branches.filter((name) => !(0, bot_branch.Q)(name)).map((name) => `refs/heads/${name}`),
          ...tags.map((name) => `refs/tags/${name}`)
        ];
        return fullRefs.flatMap((full) => {
          const launcherBranch = (0, source_ref.yl)(full);
          return launcherBranch === void 0 ? [] : [{ ...(0, source_ref._j)(full), launcherBranch }];
        });
      }
      function startsOnPush({ events }, ref) {
        const push = events.get("push");
        if (push === void 0)
          return false;
        const { branches, tags, "branches-ignore": ignoredBranches, "tags-ignore": ignoredTags } = push;
        const branchFilter = { patterns: branches, ignoredPatterns: ignoredBranches };
        const tagFilter = { patterns: tags, ignoredPatterns: ignoredTags };
        const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
        const [kindFilter, otherFilter] = kind === "tags" ? [tagFilter, branchFilter] : [branchFilter, tagFilter];
        if (kindFilter.patterns !== void 0)
          return (0, path_filter.w)(kindFilter.patterns, name);
        if (kindFilter.ignoredPatterns !== void 0)
          return !(0, path_filter.w)(kindFilter.ignoredPatterns, name);
        return otherFilter.patterns === void 0 && otherFilter.ignoredPatterns === void 0;
      }
      ;
      const unbuilt_branches_maxListedNames = 10;
      function unbuiltBranches({ source, launcher }, pushBuilders) {
        const { names, hasExpressions } = namedBranches(source.workflows);
        if (hasExpressions)
          return [];
        const refs = launchableRefs(source);
        return launcher.branches.flatMap(({ name, launches }) => {
          const isKept = !launches.isKnown || launches.value.held !== void 0 || launches.value.isFrozen;
          if (isKept || names.has(name))
            return [];
          const matchingRefs = refs.filter(({ launcherBranch }) => launcherBranch === name);
          const isBuilt = matchingRefs.some(({ full }) => pushBuilders.some((builder) => startsOnPush(builder, full)));
          return isBuilt ? [] : matchingRefs.filter(({ kind }) => kind === "branch").map(({ short }) => short);
        });
      }
      function describeUnbuilt({ source, launcher }, branches, [first]) {
        const names = (0, wording.ki)(branches.map((name) => `"${name}"`), unbuilt_branches_maxListedNames);
        const patterns = (0, wording.ki)(branches.map((name) => `\`${name}\``), unbuilt_branches_maxListedNames);
        const isSingle = branches.length === 1;
        const place = (key) => first && `${first.path}${atLine(first, key, "on.push", "on")}`;
        return {
          what: `${launcher.name} launches ${isSingle ? "branch" : "branches"} ${names} of ${source.name}, but no push to ${isSingle ? "it" : "them"} builds an image`,
          why: "Pushes do not change the image, so users launch the image that was last built manually.",
          fix: (first?.events.get("push")?.["branches-ignore"] === void 0 ? `Add ${patterns} to \`on.push.branches\` in ${place("on.push.branches")}` : `Remove ${patterns} from \`on.push.branches-ignore\` in ${place("on.push.branches-ignore")}`) + ", and make the same change on the branch itself, because GitHub reads the workflow from the branch that is pushed."
        };
      }
      ;
      const build_triggers_check = "build-triggers";
      const build_triggers_maxListedNames = 10;
      function checkBuildTriggers(facts) {
        const { source } = facts;
        const builders = (0, workflows_workflow.io)((0, build_workflows.l9)(launchedImageWorkflows(facts)));
        const [firstBuilder, ...otherBuilders] = builders.filter(({ events }) => events.has("push"));
        if (firstBuilder === void 0)
          return source.isTreeTruncated ? [] : [{ check: build_triggers_check, verdict: "warn", ...describeNoBuilder(facts, builders) }];
        const pushBuilders = [firstBuilder, ...otherBuilders];
        const branches = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushBuilders);
        const findings = checkFiles(source, pushBuilders);
        if (branches.length === 0)
          return findings;
        const branchFinding = { check: build_triggers_check, verdict: "warn", ...describeUnbuilt(facts, branches, pushBuilders) };
        return [branchFinding, ...findings.filter(({ verdict }) => verdict !== "pass")];
      }
      function checkFiles(source, pushBuilders) {
        const selectsAll = (builder) => !hasPathsInput(builder, "paths") && !hasPathsInput(builder, "deps-paths");
        if (pushBuilders.some((builder) => isUnfiltered(builder) && selectsAll(builder)))
          return [(0, finding.bF)(build_triggers_check, `Every push to a launched branch of ${source.name} starts a build`)];
        const { dockerfile, dependencies } = source;
        const dockerfiles = [
          { dockerfile, input: "paths" },
          ...dependencies === void 0 ? [] : [{ dockerfile: dependencies, input: "deps-paths" }]
        ];
        const images = [];
        for (const image of dockerfiles) {
          try {
            const files = findImageFiles(source, image.dockerfile);
            if (files === void 0)
              return source.isTreeTruncated ? [] : [missingDockerfileFinding(source, image.dockerfile, pushBuilders)];
            images.push({ ...image, ...files });
          } catch (error) {
            return [unreadableDockerfileFinding(source, image.dockerfile, (0, error_message.g)(error))];
          }
        }
        return evaluateFiles(source, pushBuilders, images);
      }
      function evaluateFiles(source, pushBuilders, images) {
        const buildersFor = (file) => pushBuilders.filter((builder) => startsOnFile(builder, file));
        const isSelected = ({ dockerfile, input }, file) => file === dockerfile || buildersFor(file).some((builder) => selectsFile(builder, input, file));
        const counts = describeCommits(source.commits, {
          isInImage: (file) => images.some(({ includes }) => includes(file)),
          startsBuild: (file) => buildersFor(file).length > 0 && images.some((image) => image.includes(file) && isSelected(image, file))
        });
        const allFiles = [...new Set(images.flatMap(({ files }) => files))];
        const missedFiles = allFiles.filter((file) => buildersFor(file).length === 0);
        const findings = missedFiles.length > 0 ? [missedFilesFinding(source, missedFiles, { counts, fix: pathFilterFix(pushBuilders, missedFiles) })] : [];
        for (const image of images) {
          const unselectedFiles = image.files.filter((file) => buildersFor(file).length > 0 && !isSelected(image, file));
          const fix = pathsInputFix(pushBuilders, image.input, unselectedFiles);
          if (unselectedFiles.length > 0)
            findings.push(missedFilesFinding(source, unselectedFiles, { counts: findings.length === 0 ? counts : "", fix }));
        }
        return findings.length > 0 ? findings : (0, finding.H6)(build_triggers_check, [source], "Every file in the image triggers its build");
      }
      function missedFilesFinding({ name }, missedFiles, { counts, fix }) {
        const [verb, pronoun] = missedFiles.length === 1 ? ["is", "it"] : ["are", "them"];
        return {
          check: build_triggers_check,
          verdict: "warn",
          what: `${(0, wording.LS)(missedFiles.length, "file")} of ${name} ${verb} in the image, but changing ${pronoun} starts no build: ${(0, wording.ki)(missedFiles, build_triggers_maxListedNames)}${counts}`,
          why: "The image contains the old version until another change starts a build, and no error is reported.",
          fix
        };
      }
      function pathFilterFix(pushBuilders, missedFiles) {
        const [firstBuilder] = pushBuilders;
        const key = firstBuilder.events.get("push")?.paths === void 0 ? "on.push.paths-ignore" : "on.push.paths";
        const place = `\`${key}\` in ${firstBuilder.path}${atLine(firstBuilder, key)}`;
        if (key === "on.push.paths-ignore")
          return `Remove the patterns that match these files from ${place}.`;
        const patterns = filePatterns(missedFiles, "**").map((pattern) => `"${pattern}"`);
        return `Add to ${place}: ${(0, wording.ki)(patterns, build_triggers_maxListedNames)}. Or remove \`paths\`: build-binder-image skips the build if nothing in the image has changed.`;
      }
      function pathsInputFix(pushBuilders, input, files) {
        const workflow = pushBuilders.find((builder) => hasPathsInput(builder, input));
        const line = workflow && (0, build_workflows.aB)(workflow).find((step) => (0, build_workflows.GG)(step, input) !== void 0)?.line;
        const place = `${workflow?.path}${line === void 0 ? "" : `:${line}`}`;
        return `Add to \`${input}\` of the build in ${place}: ${(0, wording.ki)(filePatterns(files, "**/*"), build_triggers_maxListedNames)}. Or remove \`${input}\`: then every file in the image counts. Exclude files that the image does not need in .dockerignore.`;
      }
      function filePatterns(files, prefix) {
        const patterns = files.map((file) => {
          const ending = compiledExtension(file);
          return ending === void 0 ? file : prefix + ending;
        });
        return [...new Set(patterns)];
      }
      function missingDockerfileFinding({ name }, dockerfile, pushBuilders) {
        const [builder] = pushBuilders;
        const line = (0, build_workflows.aB)(builder)[0]?.line;
        return {
          check: build_triggers_check,
          verdict: "warn",
          what: `${name} has no ${dockerfile}, so the files in the image are unknown`,
          why: "Without the Dockerfile, the doctor cannot check whether every change to such a file starts a build.",
          fix: `Set the path to the Dockerfile with --file (in a workflow: \`file\`), or correct the path in ${builder.path}${line === void 0 ? "" : `:${line}`}.`
        };
      }
      function unreadableDockerfileFinding({ name }, dockerfile, reason2) {
        return {
          check: build_triggers_check,
          verdict: "warn",
          what: `${dockerfile} of ${name} cannot be parsed: ${reason2}`,
          why: "Without the Dockerfile, the doctor cannot check whether every change to a file in the image starts a build.",
          fix: `Correct ${dockerfile} as described in the message.`
        };
      }
      var valibot = __webpack_require__(5691);
      ;
      const scopes = valibot.Np(valibot.g1(valibot.Yj(), valibot.L5()), {});
      class JobPermissions {
        /** Whether the job has its own `permissions`. */
        isOwn;
        #value;
        constructor(workflow, job) {
          this.isOwn = job.permissions !== void 0;
          this.#value = this.isOwn ? job.permissions : workflow.permissions;
        }
        /** Whether the workflow sets permissions; otherwise a setting of the repository or organization applies. */
        get isSet() {
          return this.#value !== void 0;
        }
        /**
         * Returns the required permissions that the workflow does not grant. If the workflow does not set `permissions`, a
         * setting of the repository may grant all of them except `id-token`.
         *
         * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
         */
        missing(required) {
          return Object.entries(required).filter(([scope, access]) => !this.#grants(scope, access));
        }
        #grants(scope, access) {
          if (this.#value === "write-all")
            return true;
          if (this.#value === "read-all")
            return access === "read";
          const grantedAccess = valibot.qg(scopes, this.#value)[scope];
          return grantedAccess === "write" || grantedAccess === access;
        }
      }
      ;
      function findMissingPermissions(workflow, job, requiredPermissions) {
        const permissions = new JobPermissions(workflow, job);
        const missingScopes = permissions.missing(requiredPermissions);
        if (missingScopes.length === 0)
          return void 0;
        const list = missingScopes.map(([scope, access]) => `\`${scope}: ${access}\``).join(", ");
        const path = permissions.isOwn ? `jobs.${job.name}.permissions` : `jobs.${job.name}`;
        return {
          scopes: missingScopes.map(([scope]) => scope),
          isSet: permissions.isSet,
          list,
          fix: `Add ${list} to the \`permissions\` of the job in ${workflow.path}${atLine(workflow, path)}.`
        };
      }
      ;
      const called_workflows_check = "called-workflows";
      const reusableWorkflow = /\/binder-actions\/\.github\/workflows\/([\w-]+)\.ya?ml@/;
      const requestedPermissions = {
        "binder-image": { contents: "read", packages: "write", "id-token": "write", attestations: "write" },
        doctor: { contents: "read", actions: "read" }
      };
      function checkCalledWorkflows({ source, launcher }) {
        return [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => evaluateCall(workflow, job, name))));
      }
      function evaluateCall(workflow, job, repository) {
        const calledName = job.steps.map(({ uses = "" }) => reusableWorkflow.exec(uses)?.[1]).find((name) => name !== void 0);
        const missing = findMissingPermissions(workflow, job, requestedPermissions[calledName ?? ""] ?? {});
        if (missing === void 0 || !(missing.isSet || missing.scopes.includes("id-token")))
          return [];
        return [
          {
            check: called_workflows_check,
            verdict: "fail",
            what: `The job "${job.name}" in ${workflow.path} of ${repository} calls ${calledName}.yml without ${missing.list}`,
            why: "A called workflow cannot have more permissions than its caller grants. GitHub reports a startup failure, and no job runs.",
            fix: missing.fix
          }
        ];
      }
      var clone_fix = __webpack_require__(58572);
      var declared_arguments = __webpack_require__(45284);
      var revision_use = __webpack_require__(26260);
      ;
      const cloned_code_check = "cloned-code";
      const environmentFile = /^(?:pixi\.(?:toml|lock)|environment\.ya?ml|conda-lock\.yml|requirements[\w.-]*\.txt|pyproject\.toml)$/;
      function checkClonedCode({ source }) {
        const dockerfile = parseSourceDockerfile(source);
        if (dockerfile === void 0)
          return [];
        const clones = (0, cloned_sources.MP)(dockerfile).filter((clone) => (0, cloned_sources.iI)(clone, source.name));
        const argument = revisionArgument(source, dockerfile);
        const clonesWithoutRevision = clones.map((clone) => ({ clone, use: (0, revision_use.n)(dockerfile, clone, argument) })).filter(({ use }) => use !== "used");
        if (clones.length === 0)
          return [];
        if (clonesWithoutRevision.length === 0)
          return [(0, finding.bF)(cloned_code_check, `${source.dockerfile} of ${source.name} checks out the commit being built`)];
        const manifests = source.files.filter((path) => environmentFile.test(path));
        return clonesWithoutRevision.map(({ clone, use }) => {
          const diff = (0, clone_fix.Z)(dockerfile, clone, { argument, use, manifests });
          const lines = diff.split("\n").map((line) => `
      \`${line}\``);
          return {
            check: cloned_code_check,
            verdict: "warn",
            what: `${source.dockerfile} of ${source.name}, line ${clone.instruction.startLine}, clones the repository without checking out the commit being built`,
            why: "The build cache can return the code of an earlier commit, and the head of the branch can be newer than the commit being built.",
            fix: `Set \`revision-arg: ${argument}\` in the build and change ${source.dockerfile} as follows:${lines.join("")}`
          };
        });
      }
      function parseSourceDockerfile({ buildFiles, dockerfile }) {
        const text = buildFiles.get(dockerfile);
        try {
          return text === void 0 ? void 0 : (0, parse_dockerfile.A)(Buffer.from(text));
        } catch {
          return void 0;
        }
      }
      function revisionArgument({ workflows }, dockerfile) {
        const given = (0, workflows_workflow.io)((0, build_workflows.l9)(workflows)).flatMap(build_workflows.aB).map((step) => step.with["revision-arg"]).find((value) => typeof value === "string" && /^\w+$/.test(value));
        const named = [...(0, declared_arguments.V)(dockerfile)].find((name) => /revision|commit|sha\b/i.test(name));
        return typeof given === "string" ? given : named ?? "REVISION";
      }
      ;
      const disabled_workflows_check = "disabled-workflows";
      function checkDisabledWorkflows(facts) {
        const { source, launcher, eventType } = facts;
        const builds = (0, build_workflows.l9)(launchedImageWorkflows(facts));
        const handlers = launcher.workflows.filter((workflow) => (0, workflows_workflow.Iz)(workflow, eventType));
        const scheduleFindings = [
          ...disabledSchedules(source, builds).map((workflow) => disabledScheduleFinding(source, workflow)),
          ...disabledSchedules(launcher, handlers).map((workflow) => disabledScheduleFinding(launcher, workflow))
        ];
        const findings = [
          ...unreplacedBuilds(builds).map((workflow) => disabledWorkflowFinding(source, workflow)),
          ...(0, workflows_workflow.io)(handlers).filter(workflows_workflow.d6).map((workflow) => disabledWorkflowFinding(launcher, workflow)),
          ...scheduleFindings
        ];
        if (findings.length > 0)
          return findings;
        const isRead = [...builds, ...handlers].map(({ state }) => state !== void 0);
        if (source.isTreeTruncated || launcher.isTreeTruncated)
          return [];
        return (0, finding._N)(disabled_workflows_check, isRead, "The workflows that build and update are enabled");
      }
      function unreplacedBuilds(builds) {
        const actionBuilds = builds.filter(build_workflows.vG);
        const inactiveBuilds = (0, workflows_workflow.io)(actionBuilds).filter(isDisabledForInactivity);
        return inactiveBuilds.length > 0 ? inactiveBuilds : (0, workflows_workflow.io)(builds).filter(workflows_workflow.d6);
      }
      function disabledSchedules({ workflows }, reported) {
        const isReported = ({ path }) => reported.some((workflow) => workflow.path === path);
        return workflows.filter((workflow) => {
          const usesProject = workflow.steps.some(({ uses = "" }) => uses.includes("/binder-actions/"));
          return usesProject && workflow.events.has("schedule") && (0, workflows_workflow.d6)(workflow) && !isReported(workflow);
        });
      }
      function disabledWorkflowFinding(repository, workflow) {
        return {
          check: disabled_workflows_check,
          verdict: "fail",
          what: describe(repository, workflow),
          why: "No event starts a disabled workflow, so images are not built or the launcher is not updated.",
          fix: `${enableFix(repository, workflow)}${isDisabledForInactivity(workflow) ? ` Move \`schedule:\` from ${workflow.path}${atLine(workflow, "on.schedule")} into a separate file.` : ""}`
        };
      }
      function disabledScheduleFinding(repository, workflow) {
        return {
          check: disabled_workflows_check,
          verdict: "warn",
          what: describe(repository, workflow),
          why: "The schedule no longer starts the workflow, so its checks and repairs do not run.",
          fix: enableFix(repository, workflow)
        };
      }
      function describe({ name }, workflow) {
        return `${workflow.path} of ${name} is disabled${isDisabledForInactivity(workflow) ? " after 60 days without activity" : ""}`;
      }
      function isDisabledForInactivity({ state }) {
        return state === "disabled_inactivity";
      }
      function enableFix({ name }, { path }) {
        const file = path.split("/").at(-1);
        return `Run \`gh workflow enable ${file} --repo ${name}\`, or click "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`;
      }
      var update_workflows = __webpack_require__(36058);
      ;
      const event_handler_check = "event-handler";
      const jobToken = /^\s*(?:\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}\s*)?$/i;
      function checkEventHandler({ launcher, eventType }) {
        const handlers = (0, update_workflows.OZ)(launcher.workflows, eventType);
        if (handlers.length === 0) {
          if (launcher.isTreeTruncated)
            return [];
          return [
            {
              check: event_handler_check,
              verdict: "fail",
              what: `No workflow on branch "${launcher.defaultBranch}" of ${launcher.name} handles the event ${eventType}`,
              why: "GitHub accepts the event without an error but starts no workflow, so the launcher keeps its old image.",
              fix: `Add .github/workflows/update-image.yml to that branch, with \`on: {repository_dispatch: {types: [${eventType}]}}\` and the action update-launcher-sha. docs/set-up.md of binder-actions contains the whole file.`
            }
          ];
        }
        return handlers.flatMap((handler) => evaluateHandler(handler, launcher.name));
      }
      function evaluateHandler(handler, name) {
        if (!(0, update_workflows._T)(handler)) {
          return [
            {
              check: event_handler_check,
              verdict: "warn",
              what: `${handler.path} of ${name} handles the event without update-launcher-sha`,
              why: "Custom handlers have edited a comment instead of FROM, pinned images that could not be pulled, and updated the wrong branch, without an error.",
              fix: `Replace the steps in ${handler.path}${atLine(handler, "jobs")} with \`uses: underworldcode/binder-actions/actions/update-launcher-sha@v1\`.`
            }
          ];
        }
        const findings = handler.jobs.flatMap((job) => evaluatePermissions(handler, job, name));
        return findings.length > 0 ? findings : [(0, finding.bF)(event_handler_check, `${handler.path} handles the event and is permitted to commit`)];
      }
      function evaluatePermissions(handler, job, name) {
        const permissions = new JobPermissions(handler, job);
        const { isOwn, isSet } = permissions;
        const isGranted = permissions.missing({ contents: "write" }).length === 0;
        if (!(0, update_workflows.xb)(job).some(commitsByJobToken) || isGranted)
          return [];
        return [
          {
            check: event_handler_check,
            verdict: isSet ? "fail" : "warn",
            what: `${handler.path} of ${name} ${isSet ? "does not grant its job `contents: write`" : "does not set permissions"}`,
            why: isSet ? "The workflow token can only read, so GitHub rejects the commit." : "The default of the repository or organization applies. For new repositories and organizations, the default is read-only, and GitHub rejects the commit.",
            fix: isOwn ? `Add \`contents: write\` to the \`permissions\` of the job "${job.name}" in ${handler.path}${atLine(handler, `jobs.${job.name}.permissions`)}.` : `Set \`permissions: {contents: write}\` at the top level of ${handler.path}${atLine(handler, "permissions", "jobs")}.`
          }
        ];
      }
      function commitsByJobToken({ uses = "", with: { token } }) {
        const isCalled = /\.ya?ml@/.test(uses);
        return isCalled || token === void 0 || jobToken.test(String(token));
      }
      var launched_images = __webpack_require__(33821);
      ;
      const image_origins_check = "image-origins";
      function checkImageOrigins(facts) {
        const branches = (0, launched_images.tp)(facts);
        const { names, hasExpressions } = namedBranches(facts.source.workflows);
        const images = branches.flatMap((launchedBranch) => {
          const { atTag, atDigest } = launchedBranch;
          const lookup = atDigest ?? atTag;
          return lookup?.isKnown === true && lookup.value !== void 0 ? [{ launchedBranch, image: lookup.value }] : [];
        });
        const findings = images.flatMap(({ launchedBranch, image }) => {
          const { branch, reference, held } = launchedBranch;
          const isIntended = held !== void 0 || hasExpressions || names.has(branch);
          if (isForeign(image.origin.ref, branch) && !isIntended) {
            return [foreignImageFinding(facts.launcher.name, launchedBranch, image.origin.ref)];
          }
          if (image.origin.revision !== void 0)
            return [];
          return [
            {
              check: image_origins_check,
              verdict: "warn",
              what: `${(0, oci_reference.FH)(reference)}, launched by branch "${branch}", has no label that names its commit`,
              why: "Without the label, an image that was built from the wrong branch cannot be detected.",
              fix: "Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.",
              similar: {
                item: `"${branch}"`,
                what: (count) => `The images of ${count} branches of ${facts.launcher.name} have no label that names their commit`
              }
            }
          ];
        });
        if (findings.length > 0)
          return findings;
        const isRead = branches.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false);
        return (0, finding._N)(image_origins_check, isRead, "The labels of every launched image name its commit");
      }
      function isForeign(ref, branch) {
        const refBranch = ref === void 0 ? void 0 : (0, source_ref.yl)(ref);
        return refBranch !== void 0 && refBranch !== branch;
      }
      function foreignImageFinding(launcher, { branch, reference, place }, ref = "") {
        return {
          check: image_origins_check,
          verdict: "warn",
          what: `Branch "${branch}" of ${launcher} launches ${(0, oci_reference.FH)(reference)}, which was built from ${ref}`,
          why: "Users who launch the branch get the code of another branch. The Dockerfile was probably copied from that branch.",
          fix: `On branch "${branch}", change ${place}: set the tag of its own image in FROM, and its own name in the ENV that \`branch-variable\` names. If this is intended, add \`# binder-actions: hold REASON\` above FROM.`,
          similar: {
            item: `"${branch}" (${ref})`,
            what: (count) => `${count} branches of ${launcher} launch an image that was built from another ref`
          }
        };
      }
      ;
      const image_tags_check = "image-tags";
      const maxTags = 10;
      function checkImageTags(facts) {
        const branches = (0, launched_images.tp)(facts);
        const findings = branches.flatMap(({ branch, reference, place, atTag, atDigest }) => {
          const tag = (0, launched_images.rX)(reference);
          if (tag === void 0 || atTag?.isKnown !== true || atTag.value !== void 0)
            return [];
          const isPinned = atDigest?.isKnown === true && atDigest.value !== void 0;
          return [
            {
              check: image_tags_check,
              verdict: isPinned ? "warn" : "fail",
              what: `Branch "${branch}" names ${(0, oci_reference.FH)(tag)}, a tag that does not exist in the registry`,
              why: isPinned ? "The pinned digest still exists, but registry cleanup jobs may delete an image without a tag." : "mybinder.org cannot build the branch: launches end with an error.",
              fix: `Run the source's workflow manually on that branch to push the image, or correct FROM in ${place} on branch "${branch}". ${otherTags(facts, reference)}`.trim(),
              similar: {
                item: `"${branch}" (${(0, oci_reference.FH)(tag)})`,
                what: (count) => `${count} branches of ${facts.launcher.name} name a tag that does not exist in the registry`,
                fix: `Run the source's workflow manually on these branches to push the images, or correct FROM in ${place} there. ${otherTags(facts, reference)}`.trim()
              }
            }
          ];
        });
        if (findings.length > 0)
          return findings;
        const isRead = branches.flatMap(({ atTag }) => atTag === void 0 ? [] : [atTag.isKnown]);
        return (0, finding._N)(image_tags_check, isRead, "Every tag that the launcher names exists in the registry");
      }
      function otherTags(facts, reference) {
        const existingTags = (0, launched_images.tp)(facts).filter(({ atTag, reference: other }) => {
          return (0, oci_reference.oL)(other, reference) && atTag?.isKnown === true && atTag.value !== void 0;
        }).flatMap(({ reference: other }) => (0, launched_images.rX)(other)?.tag ?? []);
        return existingTags.length === 0 ? "" : `Existing tags: ${(0, wording.ki)([...new Set(existingTags)], maxTags)}.`;
      }
      ;
      const last_update_check = "last-update";
      const intentionalConclusions = /* @__PURE__ */ new Set(["cancelled", "skipped", "stale", "neutral"]);
      const maxJobDuration = 6 * 60 * 6e4;
      function checkLastUpdate({ launcher: { lastRun, name }, now }) {
        const run = lastRun.isKnown ? lastRun.value : void 0;
        if (run === void 0)
          return [];
        if (!run.isCompleted)
          return [runningUpdateFinding(name, run, now)];
        if (run.conclusion === "success")
          return [(0, finding.bF)(last_update_check, `The last event that ${name} received was handled`)];
        return [
          {
            check: last_update_check,
            verdict: intentionalConclusions.has(run.conclusion ?? "") ? "warn" : "fail",
            what: `The last event that ${name} received was not handled: its run ended with "${run.conclusion ?? "no conclusion"}"`,
            why: "The launcher keeps its previous image. The failure is not visible in the source unless its build waits for the launcher (`wait: true`).",
            fix: `Open ${run.url}, fix the error in its log, and run the source's workflow again.`
          }
        ];
      }
      function runningUpdateFinding(name, { url, createdAt }, now) {
        const what = `The run for the last event that ${name} received has not ended yet`;
        if (now - createdAt.getTime() < maxJobDuration)
          return (0, finding.bF)(last_update_check, what);
        return {
          check: last_update_check,
          verdict: "warn",
          what: `${what}. It was created on ${createdAt.toISOString().slice(0, 10)}`,
          why: "Until the run ends, the launcher keeps its previous image. The run waits for a runner, for another run, or for an approval.",
          fix: `Open ${url} to see what the run waits for, or cancel it and run the source's workflow again.`
        };
      }
      var github_repository = __webpack_require__(35613);
      var launch_link_encoding = __webpack_require__(16217);
      ;
      const launchLink = /(?<![\w.@-])(?:https?:\/\/)?(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|`*{}\\^~]+)(\?[^\s"'<>()[\]|`\\]*)?/g;
      const trailingEntity = /&(?:quot|lt|gt|apos|nbsp|#)/i;
      const openBracket = /^(?:\$?\{|[<[*](?!\/|\*))/;
      const placeholder = /[{}<>$*]|^%(?:\(\w+\))?s|…$|\.{3}$/;
      const maxTrailingCharacters = 8;
      function findWrittenLinks(text) {
        return [...text.matchAll(launchLink)].flatMap((match) => {
          const [all, owner, repo, written = "", query = ""] = match;
          const end = match.index + all.length;
          const next = query === "" ? text.slice(end, end + 2) : "";
          const ref = readName(withoutEntities(written));
          if (ref.name === "")
            return [];
          const isCutOff = /[-/_.]$/.test(written.slice(-1)) && openBracket.test(next);
          return [
            {
              line: text.slice(0, match.index).split("\n").length,
              launcher: `${owner}/${repo}`,
              ref: { ...ref, isPlaceholder: ref.isPlaceholder || isCutOff || /^\$?\{/.test(next) },
              content: readContent(withoutEntities(query))
            }
          ];
        });
      }
      function withoutEntities(text) {
        const [first = ""] = text.split(trailingEntity, 1);
        return first.replaceAll("&amp;", "&");
      }
      function readName(written) {
        let end = written.length;
        while (end > 0 && !/[\p{L}\p{N}]/u.test(written.charAt(end - 1)))
          end--;
        const readings = Array.from({ length: Math.min(written.length - end, maxTrailingCharacters) + 1 }, (_, length) => decode(written.slice(0, end + length)));
        const [name = ""] = readings;
        return { name, readings, isPlaceholder: placeholder.test(decode(written)) };
      }
      function readContent(query) {
        try {
          const { repo, branch } = (0, launch_link_encoding.Zz)(`https://mybinder.org/${query}`);
          const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(decode(repo ?? ""))?.[1];
          if (repository === void 0 || branch === null)
            return void 0;
          const name = readName(decode(branch));
          return name.name === "" ? void 0 : { repository, branch: name };
        } catch {
          return void 0;
        }
      }
      function decode(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      ;
      function findPageLinks({ name, pages, scripts }, notebooks = /* @__PURE__ */ new Map()) {
        const publishedTexts = [...pages, ...notebooks].map(([path, text]) => ({ path, text, isPublished: true }));
        const scriptTexts = [...scripts].map(([path, text]) => ({ path, text, isPublished: false }));
        return [...publishedTexts, ...scriptTexts].flatMap(({ path, text, isPublished }) => findWrittenLinks(text).map((link) => {
          return { ...link, path, isPublished, place: `${path}:${link.line} of ${name}` };
        }));
      }
      ;
      const launch_links_check = "launch-links";
      const launch_links_maxListedNames = 10;
      function checkLaunchLinks({ source, launcher }) {
        const links = [...findPageLinks(source, source.notebooks), ...findPageLinks(launcher)];
        const branches = launcher.branches.map(({ name }) => name);
        const launchedNames = /* @__PURE__ */ new Set([...branches, ...launcher.tags]);
        const ownLinks = links.filter((link) => (0, github_repository.aE)(link.launcher, launcher.name));
        const findings = ownLinks.flatMap((link) => [
          ...mayExist(link.ref, (ref) => launchedNames.has(ref) || isCommit(ref) || (0, bot_branch.Q)(ref)) ? [] : [missingBranchFinding(link, branches)],
          ...missingContentFindings(link, source)
        ]);
        if (findings.length > 0)
          return findings;
        if (ownLinks.some(({ isPublished }) => isPublished))
          return (0, finding.H6)(launch_links_check, [source, launcher], `All launch links (${ownLinks.length}) point to existing branches of ${launcher.name}`);
        return source.isTreeTruncated || launcher.isTreeTruncated ? [] : [missingLinkFinding(links, source.name, launcher.name)];
      }
      function missingLinkFinding(links, source, launcher) {
        const [owner] = launcher.split("/", 1);
        const otherLinks = links.filter((link) => link.isPublished && link.launcher.startsWith(`${owner}/`));
        const [otherLink] = otherLinks;
        const names = (0, wording.ki)([...new Set(otherLinks.map((link) => link.launcher))], launch_links_maxListedNames);
        const table = `Run \`binder-actions launch-table ${launcher}\` and copy the table of badges to README.md.`;
        return {
          check: launch_links_check,
          verdict: "warn",
          what: `No page of ${source} or ${launcher} has a launch link to ${launcher}${otherLink === void 0 ? "" : `; ${otherLink.place} links to ${names}`}`,
          why: otherLink === void 0 ? "Users cannot discover the launcher without a link." : "mybinder.org builds and caches an image for each name of a repository, so links with a former name do not launch the cached image.",
          fix: otherLink === void 0 ? table : `If ${names} is a former name, write ${launcher} in ${otherLink.place}. ${table}`
        };
      }
      function mayExist({ readings, isPlaceholder }, exists) {
        return isPlaceholder || readings.some(exists);
      }
      function isCommit(ref) {
        return /^[0-9a-f]{7,40}$/.test(ref) || ref === "HEAD";
      }
      function missingBranchFinding({ place, launcher, ref }, branches) {
        return {
          check: launch_links_check,
          verdict: "fail",
          what: `A launch link in ${place} points to branch "${ref.name}" of ${launcher}, which does not exist`,
          why: "The link opens an error page of mybinder.org.",
          fix: `Change the branch in ${place} to an existing branch (${(0, wording.ki)(branches, launch_links_maxListedNames)}), or create the branch.`,
          similar: {
            item: `"${ref.name}" (${place})`,
            what: (count) => `${count} launch links point to branches of ${launcher} that do not exist`
          }
        };
      }
      function missingContentFindings({ place, content }, source) {
        if (content === void 0 || !(0, github_repository.aE)(content.repository, source.name))
          return [];
        const existingNames = /* @__PURE__ */ new Set([...source.branches, ...source.tags]);
        if (mayExist(content.branch, (name) => existingNames.has(name)))
          return [];
        return [
          {
            check: launch_links_check,
            verdict: "fail",
            what: `A launch link in ${place} pulls branch "${content.branch.name}" of ${source.name}, which does not exist`,
            why: "The server starts, but nbgitpuller fails: users see an error instead of the notebook.",
            fix: `Replace the link in ${place} with the output of \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
            similar: {
              item: `"${content.branch.name}" (${place})`,
              what: (count) => `${count} launch links pull branches of ${source.name} that do not exist`
            }
          }
        ];
      }
      ;
      const launcher_dockerfiles_check = "launcher-dockerfiles";
      function checkLauncherDockerfiles({ launcher }) {
        const launchableBranches = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
        if (launchableBranches.length === 0) {
          return [
            {
              check: launcher_dockerfiles_check,
              verdict: "fail",
              what: `No branch of ${launcher.name} has a Dockerfile at the expected path`,
              why: "Without a Dockerfile, there is nothing to launch and nothing to update.",
              fix: "Write `FROM name:tag` with your image to .binder/Dockerfile on the default branch, or set the path with --dockerfile (in a workflow: `dockerfile`)."
            }
          ];
        }
        const findings = launchableBranches.flatMap(({ name, path, launches }) => {
          if (launches.isKnown)
            return [];
          return [
            {
              check: launcher_dockerfiles_check,
              verdict: "fail",
              what: `${path} on branch "${name}" of ${launcher.name} cannot be used: ${launches.reason}`,
              why: "mybinder.org may be unable to build the branch, and updates do not change it.",
              fix: `In ${path} on branch "${name}", write FROM in one line, as \`FROM registry/name:tag\`. The next update adds the digest. If the branch should not be launched, delete the file.`,
              similar: {
                item: `"${name}" (${launches.reason})`,
                what: (count) => `The Dockerfiles on ${count} branches of ${launcher.name} cannot be used`
              }
            }
          ];
        });
        return findings.length > 0 ? findings : [(0, finding.bF)(launcher_dockerfiles_check, `${(0, wording.LS)(launchableBranches.length, "branch")} of ${launcher.name} can be launched`)];
      }
      ;
      const launches_check = "launches";
      function checkLaunches({ launches, launcher: { name, branches } }) {
        if (launches === void 0)
          return [];
        const { branch, members } = launches;
        const problems = members.filter(({ verdict }) => verdict !== "pass");
        const head = branches.find((candidate) => candidate.name === branch)?.head;
        const outdatedFindings = outdatedMembers(members, head).map((member) => outdatedMemberFinding(member, `Branch "${branch}" of ${name}`));
        if (outdatedFindings.length > 0)
          return [
            ...outdatedFindings,
            ...problems.map((problem) => failedLaunchFinding(problem, `Branch "${branch}" of ${name}`))
          ];
        const hosts = members.map(({ member }) => member).join(", ");
        if (problems.length === 0)
          return [(0, finding.bF)(launches_check, `Branch "${branch}" of ${name} can be launched on ${hosts}`)];
        return problems.map((problem) => failedLaunchFinding(problem, `Branch "${branch}" of ${name}`));
      }
      function outdatedMembers(members, head) {
        if (!members.some(({ commit }) => commit === head))
          return [];
        return members.filter(({ commit }) => commit !== void 0 && commit !== head);
      }
      function outdatedMemberFinding({ member, commit = "" }, label) {
        return {
          check: launches_check,
          verdict: "warn",
          what: `${label} is outdated on ${member}, which launches commit ${commit.slice(0, 12)} instead of its head`,
          why: "Users whom mybinder.org sends to this BinderHub get an older image. A BinderHub caches the commit of a branch for some time.",
          fix: "Wait for the next run. If the problem persists, report it to the operators of the BinderHub."
        };
      }
      function describeLastSuccess({ lastSuccess }) {
        return lastSuccess === void 0 ? "" : ` The last successful launch there was on ${lastSuccess.slice(0, 10)}.`;
      }
      function failedLaunchFinding(problem, label) {
        const { member, verdict, error } = problem;
        const reason2 = error === void 0 ? "" : `: ${error}`;
        if (verdict === "warn")
          return {
            check: launches_check,
            verdict,
            what: `${label} was not launched on ${member}${reason2}`,
            why: `The BinderHub was not available, or limits its launches. mybinder.org sends users to the other BinderHubs.${describeLastSuccess(problem)}`,
            fix: "Wait for the next run. If the problem persists, see https://mybinder.readthedocs.io/en/latest/about/status.html."
          };
        return {
          check: launches_check,
          verdict,
          what: `${label} cannot be launched on ${member}${reason2}`,
          why: `Users who open a launch link there get an error instead of a notebook.${describeLastSuccess(problem)}`,
          fix: "Fix the image and push it again, or roll the branch back with `binder-actions rollback`."
        };
      }
      var release = __webpack_require__(66186);
      ;
      const missing_badges_check = "missing-badges";
      const missing_badges_maxListedNames = 10;
      const readme = /(?:^|\/)README[^/]*$/i;
      function checkMissingBadges({ source, launcher }) {
        const links = [source, launcher].flatMap((repository) => findPageLinks(repository)).filter((link) => (0, github_repository.aE)(link.launcher, launcher.name) && readme.test(link.path));
        if (links.length === 0 || source.isTreeTruncated || launcher.isTreeTruncated)
          return [];
        const linkedNames = new Set(links.flatMap(({ ref }) => ref.readings));
        const missingNames = launcher.branches.filter(({ name, launches }) => launches.isKnown && !linkedNames.has(name)).map(({ name }) => name);
        if (missingNames.length === 0)
          return [(0, finding.bF)(missing_badges_check, "A README links to every launched branch")];
        const releases = missingNames.filter((name) => (0, release.B)(name) !== void 0).length;
        const counts = [
          ...missingNames.length > releases ? [(0, wording.LS)(missingNames.length - releases, "branch")] : [],
          ...releases > 0 ? [(0, wording.LS)(releases, "release")] : []
        ];
        return [
          {
            ...(0, finding.bF)(missing_badges_check, `Note: neither README has a badge for ${counts.join(" and ")} of ${launcher.name}: ${(0, wording.ki)(missingNames, missing_badges_maxListedNames)}`),
            why: "Users cannot discover a branch without a link.",
            fix: `To add badges, run \`binder-actions launch-table ${launcher.name}\` and copy the table to the README of ${source.name}.`
          }
        ];
      }
      var kernel_key = __webpack_require__(15200);
      var contract_notebooks = __webpack_require__(99661);
      ;
      const notebook_kernels_check = "notebook-kernels";
      const notebook_kernels_maxListedNames = 10;
      function checkNotebookKernels({ source, kernels }) {
        const { requests, unreadablePaths } = readRequests(source.notebooks);
        const others = [...requests.values()].filter(({ name }) => (0, kernel_key.Z)(name) !== kernel_key.n);
        const findings = [
          ...kernels?.installed.isKnown === true ? missingKernelFindings([...requests.values()], kernels.reference, kernels.installed.value, source.name) : others.map((request) => uncheckedKernelFinding(request, kernels, source.name)),
          ...unreadablePaths.length > 0 ? [invalidNotebooksFinding(unreadablePaths, source.name)] : []
        ];
        if (findings.length > 0)
          return findings;
        const names = [...requests.values()].map(({ name }) => name);
        const kernel = names.length === 0 ? "Jupyter's default kernel" : (0, wording.ki)(names, notebook_kernels_maxListedNames);
        return (0, finding.H6)(notebook_kernels_check, [source], `${(0, wording.LS)(source.notebooks.size, "notebook")} of ${source.name} can run on ${kernel}`);
      }
      function readRequests(notebooks) {
        const requests = /* @__PURE__ */ new Map();
        const unreadablePaths = [];
        for (const [path, text] of notebooks) {
          const notebook = (0, contract_notebooks.fJ)(text);
          if (notebook === void 0)
            unreadablePaths.push(path);
          if (notebook?.kernel === void 0)
            continue;
          const key = (0, kernel_key.Z)(notebook.kernel);
          const request = requests.get(key) ?? { name: notebook.kernel, paths: [] };
          request.paths.push(path);
          requests.set(key, request);
        }
        return { requests, unreadablePaths };
      }
      function missingKernelFindings(requests, reference, installed, source) {
        const list = installed.size === 0 ? "has no kernel" : `has ${[...installed].sort().join(", ")}`;
        return requests.filter(({ name }) => !installed.has((0, kernel_key.Z)(name))).map((request) => ({
          check: notebook_kernels_check,
          verdict: "warn",
          what: `${describeRequest(request, source)}, which is not installed in ${reference}: it ${list}`,
          why: "Jupyter prompts users to select a kernel, or runs the notebook in another kernel of the same language.",
          fix: `Install the kernel "${request.name}" in the image, or open the ${request.paths.length === 1 ? "notebook" : "notebooks"}, select an installed kernel and save.`
        }));
      }
      function uncheckedKernelFinding(request, kernels, source) {
        const reason2 = kernels === void 0 || kernels.installed.isKnown ? "no image is launched" : `${kernels.reference} could not be read: ${kernels.installed.reason}`;
        const image = kernels?.reference ?? "IMAGE";
        return {
          check: notebook_kernels_check,
          verdict: "warn",
          what: `${describeRequest(request, source)}, which could not be checked: ${reason2}`,
          why: "Without the kernel, Jupyter prompts users to select one. `build-binder-image` checks this before each push, unless `check-contract` is false.",
          fix: `Look for "${request.name}" in the output of \`docker run --rm ${image} jupyter kernelspec list\`.`
        };
      }
      function describeRequest({ name, paths }, source) {
        const verb = paths.length === 1 ? "requires" : "require";
        return `${(0, wording.LS)(paths.length, "notebook")} of ${source} ${verb} the kernel "${name}" (${(0, wording.ki)(paths, notebook_kernels_maxListedNames)})`;
      }
      function invalidNotebooksFinding(paths, source) {
        const predicate = paths.length === 1 ? "is not a valid notebook" : "are not valid notebooks";
        return {
          check: notebook_kernels_check,
          verdict: "warn",
          what: `${(0, wording.LS)(paths.length, "file")} of ${source} ${predicate}: ${(0, wording.ki)(paths, notebook_kernels_maxListedNames)}`,
          why: "Jupyter cannot open such files. The usual cause is an unresolved merge conflict.",
          fix: "Correct the JSON in a text editor, or restore the last version that could be opened."
        };
      }
      ;
      const own_tags_check = "own-tags";
      const suffix = /-[a-z]+$/;
      function checkOwnTags(facts) {
        const pinnedBranches = (0, launched_images.tp)(facts).flatMap((launchedBranch) => {
          const ownTag = (0, launched_images.oG)(launchedBranch.reference);
          return ownTag === void 0 ? [] : [{ ...launchedBranch, ownTag, atOwnTag: facts.images.lookups.get((0, oci_reference.FH)(ownTag)) }];
        });
        const findings = pinnedBranches.flatMap((launchedBranch) => {
          const { atDigest, atOwnTag } = launchedBranch;
          const isAvailable = atDigest?.isKnown === true && atDigest.value !== void 0;
          const mayBeLost = isAvailable && atOwnTag?.isKnown === true && atOwnTag.value?.digest !== launchedBranch.reference.digest;
          return mayBeLost && !hasReleaseTag(launchedBranch) ? [missingOwnTagFinding(launchedBranch, facts.launcher.name)] : [];
        });
        if (findings.length > 0)
          return findings;
        const isRead = pinnedBranches.map(({ atDigest, atOwnTag }) => atDigest?.isKnown === true && atOwnTag?.isKnown === true);
        return (0, finding._N)(own_tags_check, isRead, "Every pinned digest has a tag that does not move");
      }
      function hasReleaseTag({ reference, atTag }) {
        const isRelease = (0, release.B)((reference.tag ?? "").replace(suffix, "")) !== void 0;
        return isRelease && atTag?.isKnown === true && atTag.value?.digest === reference.digest;
      }
      function missingOwnTagFinding({ branch, reference, ownTag }, launcher) {
        const { tag: _, ...withoutTag } = reference;
        const source = (0, oci_reference.FH)(withoutTag);
        return {
          check: own_tags_check,
          verdict: "warn",
          what: `Branch "${branch}" is pinned to ${source}, which has no tag of its own`,
          why: "The next push moves the last tag away from the digest. Registry cleanup jobs then delete the image, and launches fail.",
          fix: `Run \`docker buildx imagetools create --tag ${(0, oci_reference.FH)(ownTag)} ${source}\`. Images pushed by build-binder-image get such a tag automatically.`,
          similar: {
            item: `"${branch}"`,
            what: (count) => `${count} branches of ${launcher} are pinned to a digest that has no tag of its own`
          }
        };
      }
      var oci_digest = __webpack_require__(1564);
      ;
      const pinned_digests_check = "pinned-digests";
      const updateAllFix = "Run the launcher's workflow manually with `branches: all`, which updates every branch.";
      function checkPinnedDigests(facts) {
        const branches = (0, launched_images.tp)(facts);
        const findings = branches.flatMap((branch) => evaluateBranch(branch, facts.launcher.name));
        if (findings.length > 0)
          return findings;
        const isRead = branches.map(({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true));
        return (0, finding._N)(pinned_digests_check, isRead, "Every branch is pinned to the current image of its tag, or on hold");
      }
      function evaluateBranch(launchedBranch, launcher) {
        const { reference, atTag, atDigest } = launchedBranch;
        if (reference.digest === void 0)
          return [
            unpinnedFinding(launchedBranch, launcher),
            ...incompleteImageFindings(launchedBranch, launcher, atTag)
          ];
        if (missingPart(atDigest) !== void 0)
          return incompleteImageFindings(launchedBranch, launcher, atDigest);
        if (missingPart(atTag) !== void 0)
          return incompleteImageFindings(launchedBranch, launcher, atTag);
        if (atDigest?.isKnown === true && atDigest.value === void 0)
          return [missingImageFinding(launchedBranch, launcher)];
        return outdatedPinFindings(launchedBranch, launcher);
      }
      function unpinnedFinding({ branch, reference, place, atTag }, launcher) {
        const name = (0, oci_reference.FH)(reference);
        const digest = atTag?.isKnown ? atTag.value?.digest : void 0;
        return {
          check: pinned_digests_check,
          verdict: "fail",
          what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
          why: "mybinder.org caches the image by the launcher's commit. After the tag moves, launches continue with the old image.",
          fix: `${digest === void 0 ? "" : `Write \`FROM ${name}@${digest}\` in ${place} on branch "${branch}". Or: `}${updateFix(launcher, branch)}`,
          similar: {
            item: `"${branch}" (${name})`,
            what: (count) => `${count} branches of ${launcher} launch an image without a digest`,
            fix: updateAllFix
          }
        };
      }
      function missingImageFinding({ branch, reference }, launcher) {
        return {
          check: pinned_digests_check,
          verdict: "fail",
          what: `Branch "${branch}" of ${launcher} is pinned to ${(0, oci_reference.FH)(reference)}, which no longer exists in the registry`,
          why: "Launches fail wherever mybinder.org has not cached the image.",
          fix: updateFix(launcher, branch),
          similar: {
            item: `"${branch}" (${(0, oci_reference.FH)(reference)})`,
            what: (count) => `${count} branches of ${launcher} are pinned to an image that no longer exists in the registry`,
            fix: updateAllFix
          }
        };
      }
      function missingPart(lookup) {
        return lookup?.isKnown === false && lookup.failure === "lost" ? lookup.reason : void 0;
      }
      function incompleteImageFindings(launchedBranch, launcher, lookup) {
        const { branch, reference, held, atDigest } = launchedBranch;
        const missing = missingPart(lookup);
        const isPin = lookup === atDigest;
        const isLaunched = isPin || reference.digest === void 0;
        if (missing === void 0 || !isLaunched && held !== void 0)
          return [];
        const verb = isPin ? "is pinned to" : isLaunched ? "launches" : "names";
        const name = (0, oci_reference.FH)((isPin ? void 0 : (0, launched_images.rX)(reference)) ?? reference);
        return [
          {
            check: pinned_digests_check,
            verdict: isLaunched ? "fail" : "warn",
            what: `Branch "${branch}" of ${launcher} ${verb} ${name}, which is incomplete in the registry: ${missing}`,
            why: isLaunched ? "Launches fail wherever mybinder.org has not cached the image." : "The pinned image is complete, but an update to the current image of the tag would be rejected.",
            fix: updateFix(launcher, branch),
            similar: {
              item: `"${branch}" (${name})`,
              what: (count) => `${count} branches of ${launcher} use an image that is incomplete in the registry`,
              fix: updateAllFix
            }
          }
        ];
      }
      function outdatedPinFindings(launchedBranch, launcher) {
        const { branch, reference, place, atTag, atDigest, held, isFrozen } = launchedBranch;
        const currentImage = atTag?.isKnown ? atTag.value : void 0;
        const pinnedImage = atDigest?.isKnown ? atDigest.value : void 0;
        if (currentImage === void 0 || pinnedImage === void 0 || held !== void 0)
          return [];
        if ((0, launched_images.m_)(currentImage, pinnedImage))
          return [];
        const isRelease = isFrozen || (0, release.B)(branch) !== void 0;
        const shortHex = (digest) => (0, oci_digest.sU)(digest).slice(0, 12);
        return [
          {
            check: pinned_digests_check,
            verdict: "warn",
            what: `Branch "${branch}" of ${launcher} is pinned to ${shortHex(pinnedImage.digest)}, but tag ${reference.tag} now points to ${shortHex(currentImage.digest)}`,
            why: isRelease ? "The image of a release should not change, but its tag was pushed again." : "An event was lost, or the image was pushed manually. Users launch an older image than expected.",
            fix: isRelease ? `Find out why tag ${reference.tag} was pushed again. The launcher correctly keeps its image. To update it anyway, run the launcher's workflow manually with \`allow-retag: true\`, \`digest: ${currentImage.digest}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.` : `${updateFix(launcher, branch)} To keep this image on purpose, add \`# binder-actions: hold REASON\` above FROM in ${place}.`,
            similar: {
              item: `"${branch}"`,
              what: (count) => `${count} branches of ${launcher} are pinned to an image other than the current one of their tag`,
              ...isRelease ? {} : { fix: updateAllFix }
            }
          }
        ];
      }
      function updateFix(launcher, branch) {
        return `Run \`binder-actions resume ${launcher} ${branch}\`. Or run the launcher's workflow manually with \`branches: ${branch}\`, or the source's workflow manually with \`force: true\`.`;
      }
      ;
      const public_images_check = "public-images";
      function checkPublicImages({ images }) {
        return images.repositories.flatMap((repository) => {
          const name = (0, oci_reference.hp)(repository);
          const lookups = [...images.lookups].filter(([text]) => (0, oci_reference.oL)((0, oci_reference.F2)(text), repository));
          const failures = lookups.flatMap(([, lookup]) => lookup.isKnown || lookup.failure === "lost" ? [] : [lookup]);
          const deniedLookup = failures.find(({ failure }) => failure === "denied");
          if (deniedLookup !== void 0)
            return [privateImageFinding(name, deniedLookup.reason)];
          const reasons = new Set(failures.map(({ reason: reason2 }) => reason2));
          if (reasons.size === 0)
            return [(0, finding.bF)(public_images_check, `${name} can be pulled without a login`)];
          return [...reasons].map((reason2) => unreadableImageFinding(name, reason2));
        });
      }
      function privateImageFinding(name, reason2) {
        return {
          check: public_images_check,
          verdict: "fail",
          what: `${name} cannot be pulled without a login: ${reason2}`,
          why: "mybinder.org pulls images without a login, so every launch fails.",
          fix: visibilityFix(name)
        };
      }
      function unreadableImageFinding(name, reason2) {
        return {
          check: public_images_check,
          verdict: "warn",
          what: `${name} could not be read: ${reason2}`,
          why: "mybinder.org may fail in the same way when it pulls the image.",
          fix: "Fix the cause that the message names, or run the doctor again if the registry was unavailable."
        };
      }
      function visibilityFix(name) {
        const [registry, owner = "", ...segments] = name.split("/");
        if (registry !== "ghcr.io")
          return `Make ${name} public in the settings of ${registry}.`;
        const packagePath = encodeURIComponent(segments.join("/"));
        return `Open Package settings \u2192 Danger Zone \u2192 Change visibility \u2192 Public, at https://github.com/orgs/${owner}/packages/container/${packagePath}/settings (for a user's package: https://github.com/users/${owner}/packages/container/${packagePath}/settings). No API can change the visibility.`;
      }
      ;
      const ref_collisions_check = "ref-collisions";
      function checkRefCollisions(facts) {
        const { source, launcher } = facts;
        const refsByBranch = /* @__PURE__ */ new Map();
        for (const { full, launcherBranch } of builtRefs(facts)) {
          refsByBranch.set(launcherBranch, [...refsByBranch.get(launcherBranch) ?? [], full]);
        }
        const launchedNames = new Set(launcher.branches.map(({ name }) => name));
        const findings = [...refsByBranch].filter(([, collidingRefs]) => collidingRefs.length > 1).map(([branch, collidingRefs]) => {
          const isLaunched = launchedNames.has(branch);
          return {
            check: ref_collisions_check,
            verdict: isLaunched ? "fail" : "warn",
            what: `${collidingRefs.join(" and ")} of ${source.name} map to the same launcher branch "${branch}"${isLaunched ? "" : ", which does not exist yet"}`,
            why: "Builds of these refs push to the same image tag, so users launch the image that was built last.",
            fix: `Rename one of the refs: \`git push origin ${collidingRefs.at(-1)}:${collidingRefs.at(-1)}-renamed :${collidingRefs.at(-1)}\`. With \`branch-variable\`, the launcher rejects images built from the other ref until then.`,
            similar: {
              item: collidingRefs.join(" and "),
              what: (count) => `${count} groups of refs of ${source.name} map to the same launcher branch`
            }
          };
        });
        return findings.length > 0 ? findings : [
          (0, finding.bF)(ref_collisions_check, `All branches and tags of ${source.name} that are built map to different launcher branches`)
        ];
      }
      function builtRefs(facts) {
        const refs = launchableRefs(facts.source);
        const pushBuilders = (0, workflows_workflow.io)((0, build_workflows.l9)(launchedImageWorkflows(facts))).filter(({ events }) => events.has("push"));
        if (pushBuilders.length === 0)
          return refs;
        return refs.filter(({ full }) => pushBuilders.some((builder) => startsOnPush(builder, full)));
      }
      ;
      const repository_state_check = "repository-state";
      function checkRepositoryState({ source, launcher }) {
        const findings = [];
        if (launcher.isPrivate) {
          findings.push({
            check: repository_state_check,
            verdict: "fail",
            what: `${launcher.name} is private`,
            why: "mybinder.org reads the launcher without a login, so every launch fails.",
            fix: `Open Settings \u2192 General \u2192 Danger Zone \u2192 Change visibility \u2192 Public, or run \`gh repo edit ${launcher.name} --visibility public\`.`
          });
        }
        for (const { name, isArchived } of [source, launcher]) {
          if (!isArchived)
            continue;
          findings.push({
            check: repository_state_check,
            verdict: "fail",
            what: `${name} is archived`,
            why: "An archived repository accepts no commits and runs no workflows.",
            fix: `Open Settings \u2192 General \u2192 Danger Zone \u2192 Unarchive, or run \`gh repo unarchive ${name}\`.`
          });
        }
        for (const { name, isTreeTruncated } of [source, launcher]) {
          if (isTreeTruncated)
            findings.push(truncatedTreeFinding(name));
        }
        return findings.length > 0 ? findings : [(0, finding.bF)(repository_state_check, `${launcher.name} is public, and neither repository is archived`)];
      }
      function truncatedTreeFinding(name) {
        return {
          check: repository_state_check,
          verdict: "warn",
          what: `Could not check all files of ${name}: GitHub lists only some of them`,
          why: "Workflows, pages, notebooks or the Dockerfile may be among the files that were not listed. Checks that did not find these files report nothing.",
          fix: `Reduce the number of files on the default branch of ${name}: GitHub lists up to 100,000.`
        };
      }
      ;
      const rolled_back_branches_check = "rolled-back-branches";
      const rolledBackFrom = /^rolled back from ([0-9a-f]{12})\b/;
      function checkRolledBackBranches(facts) {
        return (0, launched_images.tp)(facts).flatMap((branch) => rolled_back_branches_evaluateBranch(branch, facts.launcher.name));
      }
      function rolled_back_branches_evaluateBranch({ branch, reference, held = "", atTag, atDigest }, launcher) {
        const [, replacedHex] = rolledBackFrom.exec(held) ?? [];
        const newestImage = atTag?.isKnown === true ? atTag.value : void 0;
        const pinnedImage = atDigest?.isKnown === true ? atDigest.value : void 0;
        if (replacedHex === void 0 || newestImage === void 0 || pinnedImage === void 0)
          return [];
        const hex = (0, oci_digest.sU)(newestImage.digest).slice(0, 12);
        if (hex === replacedHex || (0, launched_images.m_)(newestImage, pinnedImage))
          return [];
        return [
          {
            check: rolled_back_branches_check,
            verdict: "warn",
            what: `Branch "${branch}" of ${launcher} was rolled back from ${replacedHex}, but a newer image has been pushed since: ${(0, oci_reference.FH)({ ...reference, digest: newestImage.digest })}`,
            why: "The branch is held, so events do not pin the newer image. Users launch the image from before the rollback.",
            fix: `If the newer image works, run \`binder-actions resume ${launcher} ${branch}\`, or the launcher's workflow manually with \`branches: ${branch}\` and \`resume: true\`.`
          }
        ];
      }
      ;
      const schedule_inactivity_check = "schedule-inactivity";
      const maxListedFiles = 10;
      const millisecondsPerDay = 24 * 60 * 6e4;
      const maxInactiveDays = 60;
      const warningDays = 15;
      function checkScheduleInactivity({ source, launcher, eventType, now }) {
        const findings = [
          ...mixedWorkflowFindings(launcher, eventType),
          ...[source, launcher].flatMap((repository) => inactivityFindings(repository, now))
        ];
        if (findings.length > 0)
          return findings;
        return (0, finding.H6)(schedule_inactivity_check, [source, launcher], `No schedule of ${source.name} or ${launcher.name} will be disabled soon for inactivity`);
      }
      function hasSchedule({ events }) {
        return events.has("schedule");
      }
      function mixedWorkflowFindings({ name, workflows }, eventType) {
        return (0, update_workflows.OZ)(workflows, eventType).filter(hasSchedule).map((workflow) => ({
          check: schedule_inactivity_check,
          verdict: "warn",
          what: `${workflow.path} of ${name} handles the event and also has a schedule`,
          why: `After ${maxInactiveDays} days without a push, GitHub disables the whole workflow. The next event then does not start it.`,
          fix: `Move \`schedule:\` from ${workflow.path}${atLine(workflow, "on.schedule")} into a separate file, such as repair-image-pins.yml in the examples.`
        }));
      }
      function inactivityFindings({ name, isPrivate, pushedAt, workflows }, now) {
        const schedules = workflows.filter((workflow) => hasSchedule(workflow) && !(0, workflows_workflow.d6)(workflow));
        const lastPush = Date.parse(pushedAt ?? "");
        const inactiveDays = Math.floor((now - lastPush) / millisecondsPerDay);
        if (isPrivate || schedules.length === 0 || !(inactiveDays >= maxInactiveDays - warningDays))
          return [];
        const [firstWorkflow] = schedules;
        const files = schedules.map(({ path }) => path);
        const date = new Date(lastPush + maxInactiveDays * millisecondsPerDay).toISOString().slice(0, 10);
        return [
          {
            check: schedule_inactivity_check,
            verdict: "warn",
            what: `Nothing has been pushed to ${name} for ${inactiveDays} days. Around ${date}, GitHub will disable ${(0, wording.ki)(files, maxListedFiles)}`,
            why: `After ${maxInactiveDays} days without a push, schedules stop without an error: lost events are not repaired, and checks do not run.`,
            fix: `Push a commit before that date. After that date, run \`gh workflow enable ${firstWorkflow?.path.split("/").at(-1)} --repo ${name}\`.`
          }
        ];
      }
      var expressions = __webpack_require__(35978);
      ;
      const untrustedContexts = [
        "github.head_ref",
        "github.event.client_payload",
        ...["issue", "pull_request", "discussion"].flatMap((payload) => [
          `github.event.${payload}.title`,
          `github.event.${payload}.body`
        ]),
        ...["comment", "review", "review_comment"].map((payload) => `github.event.${payload}.body`),
        "github.event.pull_request.head.ref",
        "github.event.pull_request.head.label",
        "github.event.pull_request.head.repo.default_branch",
        "github.event.pages.*.page_name",
        "github.event.workflow_run.head_branch",
        "github.event.workflow_run.display_title",
        "github.event.workflow_run.pull_requests.*.head.ref",
        ...["commits.*", "head_commit", "workflow_run.head_commit", "merge_group.head_commit"].flatMap((commit) => ["message", "author.name", "author.email", "committer.name", "committer.email"].map((field) => `github.event.${commit}.${field}`))
      ].map((path) => path.split("."));
      function hasUntrustedValue(expression) {
        return (0, expressions.z)(expression).some(({ path, isSerialized }) => untrustedContexts.some((context) => {
          const isWhole = path.length >= context.length || isSerialized;
          return isWhole && context.every((segment, index) => matchesSegment(segment, path[index]));
        }));
      }
      function matchesSegment(segment, pathSegment) {
        return pathSegment === void 0 || segment === "*" || pathSegment === "*" || pathSegment === segment;
      }
      ;
      const shell_injection_check = "shell-injection";
      const maxQuoteLength = 120;
      function checkShellInjection({ source, launcher }) {
        const findings = [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap(({ path, steps }) => steps.flatMap((step) => {
          const { text, isShell } = stepScript(step);
          const expression = (0, expressions.l)(text).find(hasUntrustedValue);
          if (expression === void 0)
            return [];
          const value = shorten(expression);
          const place = step.line === void 0 ? path : `${path}:${step.line}`;
          return [
            {
              check: shell_injection_check,
              verdict: "fail",
              what: `${place} of ${name} inserts ${value} into a ${isShell ? "shell " : ""}script`,
              why: "Anyone who can send an event or name a branch can run commands in the script with the workflow's token.",
              fix: `In ${place}, pass the value to the step with \`env: {VALUE: '${value.replaceAll("'", "''")}'}\` and ${isShell ? 'use "$VALUE" in the script' : "read VALUE from the environment in the script"}. update-launcher-sha needs no script.`,
              similar: {
                item: place,
                what: (count) => `${count} steps of ${name} insert untrusted values into a script`
              }
            }
          ];
        })));
        return findings.length > 0 ? findings : (0, finding.H6)(shell_injection_check, [source, launcher], "No workflow inserts untrusted values into a script");
      }
      function stepScript({ uses = "", run, with: { script } }) {
        if (run !== void 0)
          return { text: run, isShell: true };
        const isScript = /^actions\/github-script@/i.test(uses) && typeof script === "string";
        return { text: isScript ? script : "", isShell: false };
      }
      function shorten(expression) {
        return expression.length <= maxQuoteLength ? expression : `${expression.slice(0, maxQuoteLength)}\u2026`;
      }
      ;
      const signed_provenance_check = "signed-provenance";
      function checkSignedProvenance(facts) {
        const pinnedBranches = (0, launched_images.tp)(facts).flatMap((launchedBranch) => {
          const { digest } = launchedBranch.reference;
          const lookup = digest === void 0 ? void 0 : facts.provenance.get(digest);
          return lookup === void 0 ? [] : [{ ...launchedBranch, lookup }];
        });
        const findings = pinnedBranches.flatMap((branch) => signed_provenance_evaluateBranch(branch, facts.launcher.name));
        if (findings.length > 0)
          return findings;
        return (0, finding._N)(signed_provenance_check, pinnedBranches.map(() => true), "Every pinned image has valid signed provenance");
      }
      function signed_provenance_evaluateBranch({ branch, reference, lookup }, launcher) {
        const pin = `Branch "${branch}" of ${launcher} is pinned to ${(0, oci_reference.FH)(reference)}`;
        if (!lookup.isKnown) {
          return [
            {
              check: signed_provenance_check,
              verdict: "warn",
              what: `${pin}, whose provenance cannot be verified: ${lookup.reason}`,
              why: "The launcher rejects images whose provenance cannot be verified.",
              fix: "Run the doctor again when the service is available.",
              similar: {
                item: `"${branch}"`,
                what: (count) => `${count} branches of ${launcher} are pinned to images whose provenance cannot be verified`
              }
            }
          ];
        }
        const { origins, rejections } = lookup.value;
        if (origins.some(({ ref }) => (0, source_ref.yl)(ref.full) === branch))
          return [];
        const refs = origins.map(({ ref }) => ref.full);
        const origin = refs.length > 0 ? `it was built from ${refs.join(", ")}` : rejections[0] ?? "it is not signed";
        return [
          {
            check: signed_provenance_check,
            verdict: origins.length > 0 ? "warn" : "fail",
            what: `${pin}, which has no valid provenance for this branch: ${origin}`,
            why: "The launcher's workflow requires signed provenance, so it would not pin this image today.",
            fix: "Grant the build `id-token: write` and `attestations: write`, and run it again with `force: true`.",
            similar: {
              item: `"${branch}" (${origin})`,
              what: (count) => `${count} branches of ${launcher} are pinned to images without valid provenance for the branch`
            }
          }
        ];
      }
      ;
      const signing_permissions_check = "signing-permissions";
      const signingPermissions = { "id-token": "write", attestations: "write" };
      const buildAction = /\bbinder-actions@|\bbuild-binder-image@/;
      function checkSigningPermissions({ source, launcher }) {
        const isRequired = launcher.workflows.flatMap(update_workflows.xb).some(requiresProvenance);
        return (0, workflows_workflow.io)(source.workflows).flatMap((workflow) => workflow.jobs.filter(({ steps }) => steps.some((step) => mustSign(step, isRequired))).flatMap((job) => evaluateJob(workflow, job, source.name)));
      }
      function mustSign({ uses = "", with: { attest, push } }, isRequired) {
        if (!buildAction.test(uses) || String(push) === "false" || String(attest) === "false")
          return false;
        return isRequired || String(attest) === "true";
      }
      function requiresProvenance({ with: inputs }) {
        const setting = String(inputs["require-provenance"] ?? "auto");
        return setting === "true" || setting !== "false" && Boolean(inputs["source-repository"]);
      }
      function evaluateJob(workflow, job, repository) {
        const missing = findMissingPermissions(workflow, job, signingPermissions);
        if (missing === void 0)
          return [];
        return [
          {
            check: signing_permissions_check,
            verdict: "fail",
            what: `The job "${job.name}" in ${workflow.path} of ${repository} is not granted ${missing.list}`,
            why: "The image of the job is not signed, although `attest: true` or the launcher requires a signature.",
            fix: missing.fix
          }
        ];
      }
      ;
      const token_rights_check = "token-rights";
      const why = "The source repository notifies the launcher of a new image with this token. Without the permission, no event arrives.";
      function checkTokenRights({ launcher }) {
        const { name, sender, isArchived, startedWorkflow } = launcher;
        if (isArchived)
          return [];
        if (sender === void 0)
          return [evaluateLastRun(launcher)];
        const { maySend } = sender;
        if (maySend.isKnown && maySend.value)
          return [(0, finding.bF)(token_rights_check, `The token is allowed to send events to ${name}`)];
        if (!maySend.isKnown) {
          const what = `Could not determine whether the token is allowed to send events to ${name}: ${maySend.reason}`;
          return [{ check: token_rights_check, verdict: "warn", what, why, fix: "Run the doctor again later." }];
        }
        return [
          {
            check: token_rights_check,
            verdict: "fail",
            what: `The token is not allowed to send events to ${name}`,
            why,
            fix: `Create a token for only ${name} with "${startedWorkflow === void 0 ? "Contents" : "Actions"}: Read and write" (a GitHub App's, or a fine-grained one at https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings \u2192 Secrets and variables \u2192 Actions under the name that its workflow uses (\`LAUNCHER_PAT\` in the examples), and run the doctor again with \`launcher-token\` (on the command line: the environment variable LAUNCHER_TOKEN) set to it.`
          }
        ];
      }
      function evaluateLastRun({ name, lastRun }) {
        const run = lastRun.isKnown ? lastRun.value : void 0;
        if (run !== void 0) {
          return (0, finding.bF)(token_rights_check, `Events reach ${name}: the last event arrived on ${run.createdAt.toISOString().slice(0, 10)}`);
        }
        return {
          check: token_rights_check,
          verdict: "warn",
          what: lastRun.isKnown ? `No event has started a run in ${name} yet, and the token that the source sends events with was not provided` : `Could not determine whether events reach ${name}: ${lastRun.reason}`,
          why,
          fix: "Run the source's build once, or set `launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) to the token that the source sends events with."
        };
      }
      var workflow_trigger = __webpack_require__(51509);
      ;
      const waiting_builds_check = "waiting-builds";
      function checkWaitingBuilds(facts) {
        const { source, launcher } = facts;
        const senders = source.workflows.filter((workflow2) => (0, build_workflows.aB)(workflow2).length > 0 || isWaiting(workflow2));
        const [workflow] = (0, workflows_workflow.io)(senders).filter(isWaiting);
        if (workflow === void 0)
          return (0, finding.H6)(waiting_builds_check, [source], `No workflow of ${source.name} waits for the launcher's run`);
        const findings = [...unnamedRunsFindings(facts, workflow), ...unreadableRunsFindings(facts, workflow)];
        if (findings.length > 0)
          return findings;
        return [(0, finding.bF)(waiting_builds_check, `${workflow.path} of ${source.name} can find and read the runs of ${launcher.name}`)];
      }
      function isWaiting({ steps }) {
        return steps.some(isWaitingStep);
      }
      function isWaitingStep(step) {
        const dispatches = /\bbinder-actions(?:\/actions\/dispatch-launcher-update|\/\.github\/workflows\/binder-image\.ya?ml)?@/;
        return dispatches.test(step.uses ?? "") && String(step.with.wait) === "true";
      }
      function waitingStepLine({ steps }) {
        const line = steps.find(isWaitingStep)?.line;
        return line === void 0 ? "" : `:${line}`;
      }
      function unnamedRunsFindings({ launcher, eventType }, workflow) {
        const handlers = (0, update_workflows.OZ)(launcher.workflows, eventType);
        const [first] = handlers;
        if (first === void 0 || handlers.some(({ trigger }) => (0, workflow_trigger.uw)(trigger)))
          return [];
        return [
          {
            check: waiting_builds_check,
            verdict: "fail",
            what: `${workflow.path} waits for the launcher, but ${first.path} of ${launcher.name} does not identify the event in its run-name`,
            why: "GitHub has no other way to find the run that belongs to an event. The build pushes its image and then fails.",
            fix: `Set \`run-name: Update image (\${{ github.event.client_payload.correlation || 'manual' }})\` at the top level of ${first.path}${atLine(first, "run-name", "on")}, or remove \`wait\` from ${workflow.path}${waitingStepLine(workflow)}.`
          }
        ];
      }
      function unreadableRunsFindings({ launcher: { name, sender, isPrivate } }, workflow) {
        if (sender === void 0 && !isPrivate)
          return [];
        const permission = sender?.mayReadRuns ?? { isKnown: false, reason: "the token was not provided" };
        if (permission.isKnown && permission.value)
          return [];
        return [
          {
            check: waiting_builds_check,
            verdict: permission.isKnown ? "fail" : "warn",
            what: permission.isKnown ? `${workflow.path} waits for the launcher, but the token is not allowed to read the workflow runs of ${name}` : `${workflow.path} waits for the launcher, but the doctor could not determine whether the token is allowed to read its workflow runs: ${permission.reason}`,
            why: "The build pushes the image, but fails before it sends the event.",
            fix: `Grant the token "Actions: Read-only" on ${name} (for a GitHub App: Actions: read), or remove \`wait\` from ${workflow.path}${waitingStepLine(workflow)}.`
          }
        ];
      }
      ;
      const maxListedItems = 10;
      function mergeSimilar(findings) {
        const groups = /* @__PURE__ */ new Map();
        for (const finding2 of findings) {
          const key = mergeKey(finding2);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [finding2]);
          else
            group.push(finding2);
        }
        return [...groups.values()].map(mergeGroup);
      }
      function mergeKey(finding2) {
        const { check: check2, verdict, why: why2, similar } = finding2;
        return similar === void 0 ? finding2 : JSON.stringify([check2, verdict, why2, similar.what(2)]);
      }
      function mergeGroup(group) {
        const [{ similar, ...first }] = group;
        if (similar === void 0 || group.length === 1)
          return first;
        const items = group.flatMap((finding2) => finding2.similar?.item ?? []);
        return {
          ...first,
          what: `${similar.what(items.length)}: ${(0, wording.ki)(items, maxListedItems)}`,
          fix: similar.fix ?? `For ${items[0]}: ${first.fix}`
        };
      }
      ;
      const checks = [
        checkLaunches,
        checkRepositoryState,
        checkTokenRights,
        checkEventHandler,
        checkCalledWorkflows,
        checkLastUpdate,
        checkWaitingBuilds,
        checkDisabledWorkflows,
        checkScheduleInactivity,
        checkBranchProtection,
        checkLauncherDockerfiles,
        checkPublicImages,
        checkImageTags,
        checkPinnedDigests,
        checkRolledBackBranches,
        checkSignedProvenance,
        checkSigningPermissions,
        checkOwnTags,
        checkImageOrigins,
        checkRefCollisions,
        checkLaunchLinks,
        checkMissingBadges,
        checkBuildTriggers,
        checkClonedCode,
        checkShellInjection,
        checkNotebookKernels
      ];
      const severityOrder = { fail: 0, warn: 1, pass: 2 };
      function runChecks(facts) {
        const findings = mergeSimilar(checks.flatMap((check2) => check2(facts)));
        return findings.sort((left, right) => severityOrder[left.verdict] - severityOrder[right.verdict]);
      }
    })
  ),
  /***/
  60318: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          fetchTexts
        ),
        /* harmony export */
        f: () => (
          /* binding */
          fetchTree
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80822);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11479);
      const maxTextsPerRequest = 50;
      const maxConcurrentRequests = 4;
      const maxTextSize = 5e6;
      async function fetchTree(client, repository, commit) {
        const { owner, name: repo } = repository;
        const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: "true" }).catch((error) => {
          throw (0, _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, repository, true);
        });
        const files = data.tree.filter(({ mode }) => mode === "100644" || mode === "100755").map(({ path, sha, size = 0 }) => ({ path, oid: sha, size }));
        return { files, isTruncated: data.truncated };
      }
      async function fetchTexts(client, repository, files) {
        const smallFiles = files.filter(({ size }) => size <= maxTextSize);
        const pages = Array.from({ length: Math.ceil(smallFiles.length / maxTextsPerRequest) }, (_, page) => smallFiles.slice(page * maxTextsPerRequest, (page + 1) * maxTextsPerRequest));
        const pageTexts = await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_3__._)(pages, maxConcurrentRequests, (page) => fetchPage(client, repository, page));
        return new Map(pageTexts.flat());
      }
      const blobSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ text: valibot__WEBPACK_IMPORTED_MODULE_4__.cl(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()), isTruncated: valibot__WEBPACK_IMPORTED_MODULE_4__.lq(valibot__WEBPACK_IMPORTED_MODULE_4__.zM(), false) }));
      const pageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ repository: valibot__WEBPACK_IMPORTED_MODULE_4__.g1(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj(), blobSchema) });
      async function fetchPage(client, repository, files) {
        const fields = files.map(({ oid }, index) => `f${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`);
        const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
        const response = await client.graphql(query, { owner: repository.owner, name: repository.name }).catch((error) => {
          throw (0, _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, repository, true);
        });
        const label = `GitHub's response about files of ${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository)}`;
        const { repository: blobs } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(pageSchema, response, label);
        const texts = await Promise.all(files.map(async ({ path, oid }, index) => {
          const blob = blobs[`f${index}`];
          const text = blob?.isTruncated ? await fetchBlobText(client, repository, oid) : blob?.text;
          return text == null ? void 0 : [path, text];
        }));
        return texts.filter((text) => text !== void 0);
      }
      async function fetchBlobText(client, { owner, name: repo }, oid) {
        const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid });
        return Buffer.from(data.content, "base64").toString("utf8");
      }
    })
  ),
  /***/
  15496: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          flattenLayers
        )
        /* harmony export */
      });
      var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17406);
      var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19897);
      function flattenLayers(layers) {
        let visibleEntries = /* @__PURE__ */ new Map();
        for (const layer of layers) {
          const entries = [...layer];
          visibleEntries = removeHidden(visibleEntries, entries);
          for (const entry of entries) {
            if ((0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__.Eq)(entry.path))
              continue;
            visibleEntries.set(entry.path, entry.type === "hardlink" ? visibleEntries.get(linkTargetPath(entry)) ?? entry : entry);
          }
        }
        const firstPaths = /* @__PURE__ */ new Map();
        return [...visibleEntries].map(([path, entry]) => {
          const firstPath = firstPaths.get(entry);
          if (firstPath !== void 0)
            return { ...entry, path, type: "hardlink", size: 0, tarSize: 0, linkTarget: firstPath };
          firstPaths.set(entry, path);
          return { ...entry, path };
        });
      }
      function removeHidden(visibleEntries, entries) {
        const removedPaths = /* @__PURE__ */ new Set();
        const emptiedDirectories = /* @__PURE__ */ new Set();
        for (const { path, type } of entries) {
          const whiteout = (0, _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__.q9)(path);
          if (whiteout?.hides === "content")
            emptiedDirectories.add(whiteout.path);
          else if (whiteout?.hides === "path")
            removedPaths.add(whiteout.path);
          else if (whiteout === void 0 && type !== "directory")
            emptiedDirectories.add(path);
        }
        return new Map([...visibleEntries].filter(([path]) => !isHidden(path, removedPaths, emptiedDirectories)));
      }
      function isHidden(path, removedPaths, emptiedDirectories) {
        if (removedPaths.has(path))
          return true;
        for (let directory = path; directory !== ""; ) {
          directory = (0, _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__.im)(directory);
          if (removedPaths.has(directory) || emptiedDirectories.has(directory))
            return true;
        }
        return false;
      }
      function linkTargetPath({ linkTarget = "" }) {
        return linkTarget.split("/").filter((name) => name !== "" && name !== ".").join("/");
      }
    })
  ),
  /***/
  44647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bq: () => (
          /* binding */
          formatPlatform
        ),
        /* harmony export */
        FL: () => (
          /* binding */
          parsePlatform
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          binderPlatform
        ),
        /* harmony export */
        b: () => (
          /* binding */
          isForPlatform
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const binderPlatform = { os: "linux", architecture: "amd64" };
      const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
      function parsePlatform(text) {
        const [, os, architecture, variant] = form.exec(text) ?? [];
        if (os === void 0 || architecture === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
        }
        return { os, architecture, ...variant === void 0 ? {} : { variant } };
      }
      function formatPlatform({ os, architecture, variant }) {
        return [os, architecture, ...variant === void 0 ? [] : [variant]].join("/");
      }
      function isForPlatform(imagePlatform, requiredPlatform) {
        return imagePlatform.os === requiredPlatform.os && imagePlatform.architecture === requiredPlatform.architecture && (requiredPlatform.variant === void 0 || imagePlatform.variant === requiredPlatform.variant);
      }
    })
  ),
  /***/
  59275: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          isBotBranch
        )
        /* harmony export */
      });
      const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/;
      function isBotBranch(name) {
        return botBranch.test(name);
      }
    })
  ),
  /***/
  42675: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          followLinks
        ),
        /* harmony export */
        t: () => (
          /* binding */
          EntryPlaces
        )
        /* harmony export */
      });
      var _path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);
      const maxLinks = 40;
      function followLinks(path, byPath) {
        const segments = path.split("/").reverse();
        let resolvedPath = "";
        let links = 0;
        for (let name = segments.pop(); name !== void 0; name = segments.pop()) {
          const next = appendSegment(resolvedPath, name);
          const link = links < maxLinks ? byPath.get(next) : void 0;
          if (link?.type !== "symlink" || next === resolvedPath)
            resolvedPath = next;
          else {
            links += 1;
            const target = link.linkTarget ?? "";
            if (target.startsWith("/"))
              resolvedPath = "";
            for (const part of target.split("/").reverse())
              segments.push(part);
          }
        }
        return resolvedPath;
      }
      function appendSegment(directory, name) {
        if (name === "..")
          return (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(directory);
        return name === "" || name === "." ? directory : join(directory, name);
      }
      class EntryPlaces {
        #byPath;
        #directories = /* @__PURE__ */ new Map([["", ""]]);
        constructor(byPath) {
          this.#byPath = byPath;
        }
        /** Returns the path at which an entry is unpacked. @param path path without empty, `.` and `..` segments. */
        resolve(path) {
          const parent = (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(path);
          const location = this.#directoryAt(parent);
          return location === parent ? path : join(location, (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(path));
        }
        #directoryAt(path) {
          const unresolved = [];
          let parent = path;
          let location = this.#directories.get(parent);
          while (location === void 0) {
            unresolved.push(parent);
            parent = (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.im)(parent);
            location = this.#directories.get(parent);
          }
          for (let next = unresolved.pop(); next !== void 0; next = unresolved.pop()) {
            const unlinked = location === parent ? next : join(location, (0, _path_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(next));
            const isLink = this.#byPath.get(unlinked)?.type === "symlink";
            location = isLink ? followLinks(unlinked, this.#byPath) : unlinked;
            this.#directories.set(next, location);
            parent = next;
          }
          return location;
        }
      }
      function join(directory, name) {
        return directory === "" ? name : `${directory}/${name}`;
      }
    })
  ),
  /***/
  17406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fl: () => (
          /* binding */
          baseName
        ),
        /* harmony export */
        W1: () => (
          /* binding */
          PathTree
        ),
        /* harmony export */
        im: () => (
          /* binding */
          parentDirectory
        ),
        /* harmony export */
        jH: () => (
          /* binding */
          directoriesAbove
        )
        /* harmony export */
      });
      class PathTree {
        #nodes = /* @__PURE__ */ new Map();
        #make;
        root;
        /**
         * Creates a tree with only the root.
         *
         * @param make creates a node; its parent is undefined for the root, whose path is empty.
         */
        constructor(make) {
          this.#make = make;
          this.root = make("", void 0);
          this.#nodes.set("", this.root);
        }
        /** Returns the node of a path; undefined if it does not exist. */
        find(path) {
          return this.#nodes.get(path);
        }
        /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
        at(path) {
          const missingPaths = [];
          let existingPath = path;
          let node = this.#nodes.get(existingPath);
          while (node === void 0) {
            missingPaths.push(existingPath);
            existingPath = parentDirectory(existingPath);
            node = this.#nodes.get(existingPath);
          }
          for (let next = missingPaths.pop(); next !== void 0; next = missingPaths.pop()) {
            node = this.#make(next, node);
            this.#nodes.set(next, node);
          }
          return node;
        }
        /** Returns all nodes, parents before their children. */
        nodes() {
          return this.#nodes.values();
        }
      }
      function parentDirectory(path) {
        return path.slice(0, Math.max(0, path.lastIndexOf("/")));
      }
      function directoriesAbove(paths) {
        const directories = /* @__PURE__ */ new Set();
        for (const path of paths)
          for (let directory = path; directory !== ""; directories.add(directory)) {
            directory = parentDirectory(directory);
            if (directories.has(directory))
              break;
          }
        return directories;
      }
      function baseName(path) {
        return path.slice(path.lastIndexOf("/") + 1);
      }
    })
  ),
  /***/
  19897: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eq: () => (
          /* binding */
          isWhiteout
        ),
        /* harmony export */
        q$: () => (
          /* binding */
          whiteoutPrefix
        ),
        /* harmony export */
        q9: () => (
          /* binding */
          readWhiteout
        )
        /* harmony export */
      });
      const whiteoutPrefix = ".wh.";
      const metadataPrefix = ".wh..wh.";
      const opaqueName = ".wh..wh..opq";
      function isWhiteout(path) {
        return path.startsWith(whiteoutPrefix, path.lastIndexOf("/") + 1);
      }
      function readWhiteout(path) {
        if (!isWhiteout(path))
          return void 0;
        const slash = path.lastIndexOf("/");
        const name = path.slice(slash + 1);
        if (name === opaqueName)
          return { hides: "content", path: path.slice(0, Math.max(0, slash)) };
        if (name.startsWith(metadataPrefix) || name === whiteoutPrefix)
          return { hides: "nothing" };
        return { hides: "path", path: path.slice(0, slash + 1) + name.slice(whiteoutPrefix.length) };
      }
    })
  ),
  /***/
  10617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          worstVerdict
        )
        /* harmony export */
      });
      function worstVerdict(verdicts) {
        if (verdicts.includes("fail"))
          return "fail";
        return verdicts.includes("warn") ? "warn" : "pass";
      }
    })
  ),
  /***/
  32371: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          withCalledWorkflows
        )
        /* harmony export */
      });
      const localCall = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/;
      function withCalledWorkflows(workflows) {
        const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
        return workflows.map((workflow) => {
          const jobs = workflow.jobs.map((job) => {
            const calledWorkflows = job.steps.flatMap(({ uses = "" }) => byPath.get(localCall.exec(uses)?.[1] ?? "") ?? []);
            return { ...job, steps: [...job.steps, ...calledWorkflows.flatMap(({ steps }) => steps)] };
          });
          return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
        });
      }
    })
  ),
  /***/
  35978: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          expressionsIn
        ),
        /* harmony export */
        z: () => (
          /* binding */
          findContextAccesses
        )
        /* harmony export */
      });
      function expressionsIn(text) {
        const expressions = [];
        let start = text.indexOf("${{");
        while (start >= 0) {
          const end = findExpressionEnd(text, start);
          if (end === void 0)
            return expressions;
          expressions.push(text.slice(start, end));
          start = text.indexOf("${{", end);
        }
        return expressions;
      }
      function findExpressionEnd(text, start) {
        let isInString = false;
        for (let index = start + 3; index < text.length; index++) {
          if (text[index] === "'")
            isInString = !isInString;
          else if (!isInString && text.startsWith("}}", index))
            return index + 2;
        }
        return void 0;
      }
      const tokens = /'(?:[^']|'')*'|[\w-]+|&&|\|\||[=!<>]=|\S/g;
      const comparisons = /* @__PURE__ */ new Set(["==", "!=", "<", ">", "<=", ">="]);
      const testFunctions = /* @__PURE__ */ new Set(["contains", "startswith", "endswith", "hashfiles"]);
      function findContextAccesses(expression) {
        const tokenTexts = expression.slice(3, -2).match(tokens) ?? [];
        const accesses = [];
        const calls = [];
        let testDepth = 0;
        let serializeDepth = 0;
        const count = (name, by) => {
          if (name !== void 0 && testFunctions.has(name))
            testDepth += by;
          if (name === "tojson")
            serializeDepth += by;
        };
        for (let index = 0; index < tokenTexts.length; index++) {
          const word = tokenTexts[index] ?? "";
          if (word === "(") {
            const previousWord = tokenTexts[index - 1] ?? "";
            const name = isName(previousWord) ? previousWord.toLowerCase() : "";
            calls.push(name);
            count(name, 1);
          } else if (word === ")") {
            count(calls.pop(), -1);
          } else if (isName(word) && tokenTexts[index + 1] !== "(") {
            const { path, end } = readPath(tokenTexts, index);
            const isValue = testDepth === 0 && mayBeValue(tokenTexts[index - 1] ?? "", tokenTexts[end] ?? "");
            if (isValue)
              accesses.push({ path, isSerialized: serializeDepth > 0 });
            index = end - 1;
          }
        }
        return accesses;
      }
      function mayBeValue(before, after) {
        return ![before, after].some((word) => comparisons.has(word)) && !["!", "."].includes(before) && after !== "&&";
      }
      function isName(word) {
        return /^[a-z_]/i.test(word);
      }
      function readPath(tokenTexts, start) {
        const path = [(tokenTexts[start] ?? "").toLowerCase()];
        let end = start + 1;
        for (; ; ) {
          const next = tokenTexts[end + 1] ?? "";
          if (tokenTexts[end] === "." && (isName(next) || next === "*")) {
            path.push(next.toLowerCase());
            end += 2;
          } else if (tokenTexts[end] === "[") {
            const isLiteral = next.startsWith("'") && tokenTexts[end + 2] === "]";
            path.push(isLiteral ? next.slice(1, -1).toLowerCase() : "*");
            end = isLiteral ? end + 3 : positionAfterBracket(tokenTexts, end);
          } else {
            return { path, end };
          }
        }
      }
      function positionAfterBracket(tokenTexts, start) {
        let depth = 0;
        for (let index = start; index < tokenTexts.length; index++) {
          if (tokenTexts[index] === "[")
            depth++;
          if (tokenTexts[index] === "]")
            depth--;
          if (depth === 0)
            return index + 1;
        }
        return tokenTexts.length;
      }
    })
  ),
  /***/
  47657: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          matchesPathspecs
        ),
        /* harmony export */
        w: () => (
          /* binding */
          matchesPaths
        )
        /* harmony export */
      });
      var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
      function matchesPaths(patterns, file) {
        return patterns.reduce((isIn, pattern) => {
          const isException = pattern.startsWith("!");
          return matchesPattern(isException ? pattern.slice(1) : pattern, file) ? !isException : isIn;
        }, false);
      }
      function matchesPathspecs(patterns, file) {
        const isException = (pattern) => pattern.startsWith("!");
        const includedPatterns = patterns.filter((pattern) => !isException(pattern));
        const excludedPatterns = patterns.filter(isException).map((pattern) => pattern.slice(1));
        const isIn = (globs) => globs.some((glob) => matchesGlob(glob, file));
        return (includedPatterns.length === 0 || isIn(includedPatterns)) && !isIn(excludedPatterns);
      }
      function matchesGlob(glob, file) {
        const isPlain = !/[*?[]/.test(glob);
        if (isPlain)
          return file === glob || file.startsWith(glob.replace(/\/?$/, "/"));
        const collapsedGlob = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) => start === void 0 ? "*" : stars);
        const pathPattern = collapsedGlob.replaceAll("+", "\\+").replaceAll("?", "[^/]").replaceAll("[!", "[^");
        return matchesPattern(pathPattern, file);
      }
      function toSteps(pattern) {
        const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu;
        const steps = [];
        for (const [, directories, deep, star, set, character, quantifier] of pattern.matchAll(token)) {
          if (directories)
            steps.push(_glob_js__WEBPACK_IMPORTED_MODULE_0__.ED);
          else if (deep || star)
            steps.push((0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.XO)(deep ? _glob_js__WEBPACK_IMPORTED_MODULE_0__.f7 : _glob_js__WEBPACK_IMPORTED_MODULE_0__.Z0));
          else {
            const step = set ? parseCharacterClass(set) : character && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.BK)((candidate) => candidate === character);
            if (!step)
              return void 0;
            steps.push({ ...step, isOptional: quantifier === "?", isRepeated: quantifier === "+" });
          }
        }
        return steps;
      }
      function parseCharacterClass(set) {
        try {
          return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.EV)(set);
        } catch {
          return void 0;
        }
      }
      function matchesPattern(pattern, file) {
        const steps = toSteps(pattern);
        return steps !== void 0 && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(steps, file);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
