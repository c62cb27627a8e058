export const id = 1578;
export const ids = [1578];
export const modules = {

/***/ 41578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/actions/services/provenance-services.js + 3 modules
var provenance_services = __webpack_require__(99251);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(99368);
// EXTERNAL MODULE: ./build/refs/github-repository.js
var github_repository = __webpack_require__(35613);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(43564);
;// CONCATENATED MODULE: ./build/github/branch-rules.js




/** ID of the app that workflow tokens belong to, the same for all of GitHub. */
const actionsApp = 15368;
/**
 * Creates a function that reads the rules on branches and fetches each ruleset once.
 *
 * @returns a function that throws Error with GitHub's message.
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
function branchRulesReader(client) {
    const rulesets = new Map();
    return async (repository, { name: branch, isProtected }) => {
        const { owner, name: repo } = repository;
        const rules = await client.paginate(client.rest.repos.getBranchRules, {
            ...{ owner, repo, branch, per_page: 100 },
        });
        const ids = new Set(rules.map(({ ruleset_id: id = 0 }) => id));
        const rulesetRules = await Promise.all([...ids].map(async (id) => {
            const ownRules = rules.filter(({ ruleset_id: rulesetId = 0 }) => rulesetId === id);
            const key = `${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}#${id}`;
            const ruleset = rulesets.get(key) ?? fetchRuleset(client, repository, id);
            rulesets.set(key, ruleset);
            const isOfOrganization = ownRules[0]?.ruleset_source_type === 'Organization';
            const settings = isOfOrganization ? `organizations/${owner}` : `${owner}/${repo}`;
            const page = `https://github.com/${settings}/settings/rules/${id}`;
            return { kind: 'ruleset', types: ownRules.map(({ type }) => type), page, ...(await ruleset) };
        }));
        const classic = isProtected ? await fetchProtection(client, repository, branch) : undefined;
        // GitHub may report a branch as protected because of rulesets alone; classic protection then adds nothing.
        const isClassicEmpty = classic === undefined || (classic.types.length === 0 && rulesetRules.length > 0);
        return isClassicEmpty ? rulesetRules : [...rulesetRules, classic];
    };
}
async function fetchRuleset(client, { owner, name: repo }, id) {
    const response = await client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id }).catch(error => {
        // Only the ruleset's name and bypass list are hidden; its rules are known.
        if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* responseStatus */.aO)(error) === 404)
            return undefined;
        throw error;
    });
    if (response === undefined)
        return { name: undefined, bypass: undefined };
    const { data } = response;
    const actors = data.bypass_actors?.filter(({ bypass_mode: mode }) => mode !== 'pull_request');
    const isWorkflows = actors?.some(({ actor_id: actor, actor_type: type }) => {
        return type === 'Integration' && actor === actionsApp;
    });
    const bypass = isWorkflows ? 'workflows' : 'others';
    return { name: data.name, bypass: actors?.length === 0 ? 'nobody' : actors && bypass };
}
const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts } }
  }
}`;
const schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        ref: valibot/* nullable */.me(valibot/* object */.Ik({
            refUpdateRule: valibot/* nullable */.me(valibot/* object */.Ik({
                pattern: valibot/* string */.Yj(),
                requiredApprovingReviewCount: valibot/* nullable */.me(valibot/* number */.ai()),
                requiredStatusCheckContexts: valibot/* nullable */.me(valibot/* array */.YO(valibot/* nullable */.me(valibot/* string */.Yj()))),
            })),
        })),
    }),
});
/**
 * Fetches the classic protection of a branch. Readers see the requirements for commits, but not who may push.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#refupdaterule
 */
async function fetchProtection(client, repository, branch) {
    const { owner, name } = repository;
    const response = await client.graphql(query, { owner, name, ref: `refs/heads/${branch}` });
    const label = `GitHub's response about the protection of branch "${branch}"`;
    const rule = (0,json/* parseShape */.T)(schema, response, label).repository.ref?.refUpdateRule;
    return {
        kind: 'protection',
        name: rule?.pattern,
        types: [
            ...((rule?.requiredApprovingReviewCount ?? 0) > 0 ? ['pull_request'] : []),
            ...((rule?.requiredStatusCheckContexts ?? []).length > 0 ? ['required_status_checks'] : []),
        ],
        bypass: undefined,
        page: `https://github.com/${owner}/${name}/settings/branches`,
    };
}

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
;// CONCATENATED MODULE: ./build/github/commit-files.js

const maxConcurrentRequests = 6;
/** GitHub lists up to 100 commits per request, and the files of one commit per request. */
const maxCommits = 100;
/**
 * Fetches up to 100 of the newest commits of a branch, with one request for each. Merge commits are omitted, because
 * the merged commits are listed themselves.
 *
 * @see https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function fetchCommitFiles(client, { owner, name: repo }, branch) {
    const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: maxCommits });
    const changes = data.filter(({ parents }) => parents.length < 2);
    return (0,concurrency/* mapConcurrent */._)(changes, maxConcurrentRequests, async ({ sha, commit }) => {
        const { data: details } = await client.rest.repos.getCommit({ owner, repo, ref: sha });
        const files = (details.files ?? []).flatMap(({ filename, previous_filename: previous }) => [
            filename,
            ...(previous === undefined ? [] : [previous]),
        ]);
        return { date: new Date(commit.committer?.date ?? commit.author?.date ?? 0), files };
    });
}

// EXTERNAL MODULE: ./build/github/launcher-reader.js
var launcher_reader = __webpack_require__(52338);
// EXTERNAL MODULE: ./build/github/repository-files.js
var repository_files = __webpack_require__(60318);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
// EXTERNAL MODULE: ./build/github/event-receiver.js
var event_receiver = __webpack_require__(53326);
// EXTERNAL MODULE: ./build/github/explain-repository-read.js
var explain_repository_read = __webpack_require__(11479);
;// CONCATENATED MODULE: ./build/github/repository-survey.js




/** Reads the metadata of a repository. @throws Error that explains how to fix it if the repository cannot be read. */
async function surveyRepository(client, repository) {
    const { owner, name: repo } = repository;
    const page = { owner, repo, per_page: 100 };
    try {
        const [{ data }, branches, tags, workflows] = await Promise.all([
            client.rest.repos.get({ owner, repo }),
            client.paginate(client.rest.repos.listBranches, page),
            client.paginate(client.rest.repos.listTags, page),
            client.paginate(client.rest.actions.listRepoWorkflows, page).catch(unlessForbidden),
        ]);
        return {
            defaultBranch: data.default_branch,
            isPrivate: data.private,
            isArchived: data.archived,
            pushedAt: data.pushed_at ?? undefined,
            branches: branches.map(branch => {
                return { name: branch.name, head: branch.commit.sha, isProtected: branch.protected };
            }),
            tags: tags.map(tag => tag.name),
            workflowStates: new Map(workflows.map(({ path, state }) => [path, state])),
        };
    }
    catch (error) {
        throw (0,explain_repository_read/* explainRepositoryRead */.E)(error, repository, true);
    }
}
/** Returns an empty list for 403: a token for a private repository may read its contents but not its workflows. */
function unlessForbidden(error) {
    if ((0,request_failure/* responseStatus */.aO)(error) === 403)
        return [];
    throw error;
}
/**
 * Returns whether the token may write contents, which events and commits require.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayWriteContents(client, repository) {
    return isPermitted(await (0,event_receiver/* probeContentsWrite */.AQ)(client, repository, String(Date.now())));
}
/**
 * Returns whether the token may start a workflow, which needs write access to Actions only.
 *
 * @param workflow file name of a workflow with a `workflow_dispatch` trigger.
 * @throws Error with GitHub's message if the response is inconclusive.
 */
async function mayStartWorkflow(client, repository, workflow) {
    return isPermitted(await (0,event_receiver/* probeActionsWrite */.Rl)(client, repository, workflow, String(Date.now())));
}
/** Evaluates GitHub's response to a request that is invalid for every token. */
function isPermitted(response) {
    const status = (0,request_failure/* responseStatus */.aO)(response);
    if (status === 422)
        return true;
    if (status === 403 || status === 404)
        return false;
    throw new user_error/* UserError */.yo('github-unavailable', (0,request_failure/* gitHubMessage */.RG)(response), { cause: response });
}

// EXTERNAL MODULE: ./build/github/workflow-runs.js
var workflow_runs = __webpack_require__(38468);
;// CONCATENATED MODULE: ./build/doctor/facts/fact-services.js






/**
 * Creates services that read from GitHub and registries.
 *
 * @param reader client with the token that reads both repositories.
 * @param sender client with the token that the source sends events with; undefined if the token was not given.
 * @param findProvenance verifies signatures.
 * @param connect connects without a login, as mybinder.org does.
 */
function factServices(reader, sender, connect, findProvenance) {
    return {
        survey: repository => surveyRepository(reader, repository),
        fetchTree: (repository, commit) => (0,repository_files/* fetchTree */.f)(reader, repository, commit),
        fetchTexts: (repository, files) => (0,repository_files/* fetchTexts */.b)(reader, repository, files),
        readLauncher: (repository, dockerfile) => (0,launcher_reader/* graphqlReader */.fV)(reader, repository).readState(dockerfile),
        fetchRules: branchRulesReader(reader),
        fetchCommitFiles: (repository, branch) => fetchCommitFiles(reader, repository, branch),
        fetchLastRun: (repository, event, paths) => (0,workflow_runs/* fetchLastRun */.Q7)(reader, repository, event, paths),
        sender: sender && {
            maySend: (repository, startedWorkflow) => startedWorkflow === undefined
                ? mayWriteContents(sender, repository)
                : mayStartWorkflow(sender, repository, startedWorkflow),
            mayReadRuns: repository => (0,workflow_runs/* mayReadRuns */.QV)(sender, repository),
        },
        connect,
        findProvenance,
        now: () => Date.now(),
    };
}

// EXTERNAL MODULE: ./build/refs/bot-branch.js
var bot_branch = __webpack_require__(59275);
// EXTERNAL MODULE: ./build/refs/source-ref.js
var source_ref = __webpack_require__(38002);
// EXTERNAL MODULE: ./build/workflows/workflow.js + 1 modules
var workflows_workflow = __webpack_require__(88204);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/launcher/launcher-dockerfile.js + 5 modules
var launcher_dockerfile = __webpack_require__(26973);
// EXTERNAL MODULE: ./build/launcher/preview-branch.js
var preview_branch = __webpack_require__(71826);
;// CONCATENATED MODULE: ./build/doctor/facts/doubled-from.js
/**
 * Describes a FROM that is written twice, as in `FROM FROM name:tag`. The Dockerfile parser reads the second one as the
 * name of an image.
 *
 * @returns undefined if there is none.
 */
function findDoubledFrom(dockerfile) {
    const lines = Buffer.from(dockerfile).toString('utf8').split(/\r?\n/);
    const index = lines.findIndex(line => /^\s*FROM\s+FROM\s/i.test(line));
    if (index < 0)
        return undefined;
    const line = lines[index]?.trim() ?? '';
    const once = line.replace(/^FROM\s+(?=FROM\s)/i, '');
    return `line ${index + 1} has FROM twice, \`${line}\`: write \`${once}\``;
}

;// CONCATENATED MODULE: ./build/doctor/facts/facts.js

const foundValue = (value) => ({ isKnown: true, value });
/** Runs a task and returns its result, or the message of its error. */
async function attempt(task) {
    try {
        return foundValue(await task());
    }
    catch (error) {
        return { isKnown: false, reason: (0,error_message/* messageOf */.b)(error) };
    }
}
/**
 * Extracts the facts from a launcher's Dockerfile.
 *
 * @throws Error that names the line if no FROM names the image.
 */
function launchFacts({ launched, marks }) {
    const { reference, line } = launched;
    return { reference, line, held: marks.hold?.reason, isFrozen: marks.frozen !== undefined };
}

;// CONCATENATED MODULE: ./build/doctor/facts/branch-facts.js





/** Returns whether a launcher branch is the preview of a pull request. Previews are temporary and not checked. */
function isPreview({ branch, bytes }) {
    if (bytes === undefined || (0,preview_branch/* previewNumber */.KL)(branch) === undefined)
        return false;
    try {
        return (0,preview_branch/* isPreviewBranch */.Z7)(branch, launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes));
    }
    catch {
        return false;
    }
}
/**
 * Returns the facts about a launcher branch.
 *
 * @param label description of the expected Dockerfile, used if none was found.
 */
function branchFacts({ branch, head, bytes, problem, isAbsent, path }, rules, label) {
    return {
        name: branch,
        head,
        path: path ?? label,
        rules,
        launches: parseLaunched(bytes, problem ?? ''),
        hasDockerfile: !isAbsent,
    };
}
function parseLaunched(bytes, problem) {
    if (bytes === undefined)
        return { isKnown: false, reason: problem };
    try {
        return { isKnown: true, value: launchFacts(launcher_dockerfile/* LauncherDockerfile */.$.parse(bytes)) };
    }
    catch (error) {
        return { isKnown: false, reason: findDoubledFrom(bytes) ?? (0,error_message/* messageOf */.b)(error) };
    }
}

;// CONCATENATED MODULE: ./build/workflows/called-workflows.js
const local = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/;
/**
 * Returns the workflows, each with the steps of the reusable workflows that it calls from its own repository. Calls
 * inside a called workflow are not followed.
 */
function withCalledWorkflows(workflows) {
    const byPath = new Map(workflows.map(workflow => [workflow.path, workflow]));
    return workflows.map(workflow => {
        const jobs = workflow.jobs.map((job) => {
            const called = job.steps.flatMap(({ uses = '' }) => byPath.get(local.exec(uses)?.[1] ?? '') ?? []);
            return { ...job, steps: [...job.steps, ...called.flatMap(({ steps }) => steps)] };
        });
        return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
    });
}

;// CONCATENATED MODULE: ./build/doctor/facts/build-workflows.js

const usesOurAction = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@|\bbinder-actions\/\.github\/workflows\/(?:preview|refresh)\.ya?ml@/;
const usesDockerAction = /\bdocker\/build-push-action@/;
const usesRepo2docker = /\bjupyterhub\/repo2docker-action@/i;
const shellBuilds = /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b|^[ \t]*(?:\w+=\S*[ \t]+|sudo[ \t]+|python3?[ \t]+-m[ \t]+)*(?:jupyter-)?repo2docker\s+(?!--version)/m;
const shellPushes = /\b(?:docker|podman|buildah|skopeo|crane|regctl|oras)\s+(?:image\s+|manifest\s+|buildx\s+imagetools\s+)?(?:push|copy|create)\b|\s--push\b|\bpush=true\b|\btype=registry\b/;
/**
 * Returns the workflows that build and push an image, directly or through a called workflow. Excludes workflows that are
 * only called, because no event starts them.
 */
function imageBuilds(workflows) {
    const isStarted = ({ events }) => [...events.keys()].some(event => event !== 'workflow_call');
    return withCalledWorkflows(workflows).filter(workflow => isStarted(workflow) && buildSteps(workflow).length > 0);
}
/**
 * Returns the steps that build an image with any tool. Excludes images that the workflow does not push, such as images
 * for tests or documentation, because they cannot be launched.
 */
function buildSteps({ steps }) {
    const isPushedLater = steps.some(({ run = '' }) => shellPushes.test(run));
    return steps.filter(step => isBuildStep(step) && (isPushedLater || pushesItself(step)));
}
/** Returns whether a step builds an image, even if it does not push it. */
function isBuildStep({ uses = '', run = '' }) {
    return ([usesOurAction, usesDockerAction, usesRepo2docker].some(action => action.test(uses)) ||
        shellBuilds.test(run));
}
/** Returns whether the step pushes the image that it builds, or may push it because of an expression. */
function pushesItself({ uses = '', with: inputs }) {
    if (usesRepo2docker.test(uses))
        return !/^true$/i.test(String(inputs.NO_PUSH));
    if (!usesDockerAction.test(uses))
        return usesOurAction.test(uses);
    const { push = 'false', outputs = '' } = inputs;
    return String(push) !== 'false' || shellPushes.test(String(outputs));
}
/** Returns whether the workflow builds with this project's action or reusable workflow. */
function buildsByAction({ steps }) {
    return steps.some(({ uses = '' }) => usesOurAction.test(uses));
}
/** Returns the patterns of such an input; undefined if it is absent, or contains an expression. */
function chosenPaths(step, input) {
    const paths = step.with[input];
    if (!usesOurAction.test(step.uses ?? '') || typeof paths !== 'string' || paths.includes('${{'))
        return undefined;
    const patterns = paths
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
    return patterns.length === 0 ? undefined : patterns;
}
/** Returns whether a push may start no build, depending on the files that it changes. */
function selectsFiles(workflows) {
    return imageBuilds(workflows).some(workflow => {
        const { paths, 'paths-ignore': ignored } = workflow.events.get('push') ?? {};
        const inputs = buildSteps(workflow).flatMap(step => [
            chosenPaths(step, 'paths'),
            chosenPaths(step, 'deps-paths'),
        ]);
        return [paths, ignored, ...inputs].some(filter => filter !== undefined);
    });
}

;// CONCATENATED MODULE: ./build/doctor/facts/build-definition.js


/**
 * Finds the inputs of the build: from the command line, else from the first workflow that builds, else Docker's
 * defaults.
 */
function findBuildDefinition(workflows, given) {
    // A reusable workflow without other triggers may still name the Dockerfile.
    const [step] = [...(0,workflows_workflow/* enabledWorkflows */.io)(imageBuilds(workflows)), ...workflows].flatMap(buildSteps);
    const context = cleanPath(given.context ?? stepInput(step, 'context') ?? '');
    const file = given.dockerfile ?? stepInput(step, 'file') ?? fileInShell(step);
    const dependencies = given.dependencies ?? stepInput(step, 'deps-file');
    return {
        context,
        dockerfile: file === undefined ? cleanPath(`${context}/Dockerfile`) : cleanPath(file),
        dependencies: dependencies === undefined ? undefined : cleanPath(dependencies),
    };
}
/** Returns the text of an input; undefined if it is missing, empty, or an expression, which is known only at run time. */
function stepInput(step, name) {
    const value = step?.with[name];
    return typeof value === 'string' && value !== '' && !value.includes('${{') ? value : undefined;
}
function fileInShell(step) {
    const file = /\s(?:-f|--file)[\s=]+["']?([^\s"'$]+)/.exec(step?.run ?? '')?.[1];
    return file;
}
function cleanPath(path) {
    return path
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/doctor/facts/built-images.js


/** Placeholder for text that is known only at run time. It occurs in no name. */
const unknown = '\u0000';
const expressions = /\$\{\{.*?(?:\}\}|$)|\$\{[^}]*(?:\}|$)|\$\([^)]*(?:\)|$)|\$\w+/gs;
const metadataAction = /\bdocker\/metadata-action@/;
const repo2dockerAction = /\bjupyterhub\/repo2docker-action@/i;
/**
 * Returns the workflows without the steps that build images other than these, so that the workflow of a second image does
 * not count as a build of the first one. Steps whose image is known only at run time are kept.
 */
function withoutOtherImages(workflows, images) {
    if (images.length === 0)
        return [...workflows];
    return workflows.map(workflow => {
        const jobs = workflow.jobs.map(job => ({
            ...job,
            steps: job.steps.filter(step => !isBuildStep(step) || mayBuild(step, job, images)),
        }));
        return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
    });
}
function mayBuild(step, job, images) {
    const names = imageNames(step, job);
    return names.length === 0 || names.some(name => images.some(image => mayName(name, image)));
}
/** Returns the names of the images that a build step pushes, with expressions; empty if it does not name any. */
function imageNames(step, job) {
    const { uses = '', run } = step;
    const input = (name) => (typeof step.with[name] === 'string' ? lines(String(step.with[name])) : []);
    if (run !== undefined)
        return shellNames(job);
    if (repo2dockerAction.test(uses)) {
        const [registry] = input('DOCKER_REGISTRY');
        return input('IMAGE_NAME').map(name => (registry === undefined ? name : `${registry}/${name}`));
    }
    const tags = input('tags');
    if (!tags.some(tag => tag.includes('steps.')))
        return [...input('image'), ...tags];
    return job.steps
        .filter(jobStep => metadataAction.test(jobStep.uses ?? ''))
        .flatMap(jobStep => lines(String(jobStep.with.images ?? '')));
}
/** Returns the names that any script of the job gives to an image or pushes, because an image may be named after its build. */
function shellNames({ steps }) {
    const named = /\s(?:-t|--tag|--image-name)[\s=]+["']?([^\s"'\\]+)|\b(?:push|tag)\s+(?:-\S+\s+)*["']?([^\s"'\\]+)(?:["']?\s+["']?([^\s"'\\]+))?/g;
    const names = steps.flatMap(({ run = '' }) => [...run.replace(expressions, unknown).matchAll(named)]);
    return names.flatMap(([, ...groups]) => groups.filter(name => name !== undefined)).filter(isPushable);
}
/** Returns whether a name has a registry or an owner, which names in the local image store usually lack. */
function isPushable(name) {
    return name.includes('/') || name.includes(unknown);
}
function mayName(text, image) {
    const name = text
        .replace(expressions, unknown)
        .replace(/@.*$/s, '')
        .replace(/:[^/:]*$/s, '');
    const parts = name.toLowerCase().split(unknown);
    const full = (0,oci_reference/* formatImageRepository */.hp)(image).toLowerCase();
    const short = full.replace(/^docker\.io\/(?:library\/)?/, '');
    return [full, short].some(candidate => consistsOf(candidate, parts));
}
/** Returns whether the name consists of the parts in this order, with any text between them. */
function consistsOf(name, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    let position = first.length;
    for (const part of others) {
        const found = name.indexOf(part, position);
        if (found < 0)
            return false;
        position = found + part.length;
    }
    return position + last.length <= name.length;
}
function lines(text) {
    return text
        .split(/[\n,]/)
        .map(line => line.trim())
        .filter(Boolean);
}

// EXTERNAL MODULE: ./build/workflows/workflow-trigger.js
var workflow_trigger = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/doctor/facts/update-workflows.js


/** Returns the enabled workflows that an event of this type starts. */
function eventHandlers(workflows, eventType) {
    return (0,workflows_workflow/* enabledWorkflows */.io)(withCalledWorkflows(workflows).filter(workflow => (0,workflows_workflow/* handlesEvent */.Iz)(workflow, eventType)));
}
/** Returns the steps that update a launcher with this project's action or reusable workflow. */
function updateSteps({ steps }) {
    return steps.filter(({ uses = '' }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses));
}
/** Returns whether the workflow updates a launcher with this project's action or reusable workflow. */
function updatesByAction(workflow) {
    return updateSteps(workflow).length > 0;
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-events.js



/** Gathers how a launcher receives events, the rights of their sender, and the run of the last one. */
async function gatherEvents(launcher, workflows, eventType, services) {
    const updates = updateWorkflows(workflows, eventType);
    const startedWorkflow = findStartedWorkflow(updates);
    const event = startedWorkflow === undefined ? 'repository_dispatch' : 'workflow_dispatch';
    const paths = updates.map(({ path }) => path);
    const [sender, lastRun] = await Promise.all([
        fetchSenderRights(launcher, startedWorkflow, services.sender),
        attempt(() => services.fetchLastRun(launcher, event, paths)),
    ]);
    return { startedWorkflow, sender, lastRun };
}
/**
 * Returns the handlers that update the launcher, or all handlers if none does. Other workflows may handle the same event
 * for another purpose.
 */
function updateWorkflows(workflows, eventType) {
    const handlers = eventHandlers(workflows, eventType);
    const updating = handlers.filter(updatesByAction);
    return updating.length > 0 ? updating : handlers;
}
/** Returns the file name of the workflow that events start by `workflow_dispatch`; undefined for `repository_dispatch`. */
function findStartedWorkflow(updates) {
    const isSent = updates.some(({ trigger }) => trigger.dispatchTypes !== undefined);
    return isSent
        ? undefined
        : updates
            .find(({ trigger }) => (0,workflow_trigger/* receivesPayload */.LU)(trigger))
            ?.path.split('/')
            .at(-1);
}
async function fetchSenderRights(launcher, startedWorkflow, sender) {
    if (sender === undefined)
        return undefined;
    const [maySend, mayReadRuns] = await Promise.all([
        attempt(() => sender.maySend(launcher, startedWorkflow)),
        attempt(() => sender.mayReadRuns(launcher)),
    ]);
    return { maySend, mayReadRuns };
}

// EXTERNAL MODULE: ./build/oci/image-labels.js
var image_labels = __webpack_require__(44663);
// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(77148);
// EXTERNAL MODULE: ./build/registry/head-manifest.js
var head_manifest = __webpack_require__(45538);
// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(42147);
// EXTERNAL MODULE: ./build/registry/registry-source.js
var registry_source = __webpack_require__(87953);
;// CONCATENATED MODULE: ./build/doctor/facts/launched-images.js


/** Lists every branch whose Dockerfile can be read. */
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
                atDigest: lookUp(images, digestOnly(reference)),
            },
        ];
    });
}
function lookUp({ found }, reference) {
    return reference === undefined ? undefined : found.get((0,oci_reference/* formatReference */.FH)(reference));
}
/**
 * Returns the reference without its digest. A reference with neither tag nor digest means `latest`.
 *
 * @returns undefined if there is a digest but no tag.
 */
function tagOnly({ digest, tag, ...repository }) {
    if (tag !== undefined)
        return { ...repository, tag };
    return digest === undefined ? { ...repository, tag: 'latest' } : undefined;
}
/** Returns the reference without its tag; undefined if there is no digest. */
function digestOnly({ tag: _, digest, ...repository }) {
    return digest === undefined ? undefined : { ...repository, digest };
}
/** Returns whether mybinder.org runs the same image for both, even if only one of them is in an index. */
function isSameImage(left, right) {
    return left.digest === right.digest || left.manifestDigest === right.manifestDigest;
}
/** Returns the reference with the immutable tag of a pinned digest; undefined if nothing is pinned. */
function ownTagReference({ tag, digest, ...repository }) {
    return digest === undefined ? undefined : { ...repository, tag: (0,source_ref/* immutableTag */.Zc)(tag ?? 'pinned', digest) };
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-images.js











const gather_images_maxConcurrentRequests = 8;
const failureByStatus = new Map([
    [401, 'denied'],
    [403, 'denied'],
    // A missing image is not an error; this status means that part of an existing image is missing.
    [404, 'lost'],
]);
/**
 * Looks up the tag, the digest and the digest's own tag of every launched reference.
 *
 * @param additional image repositories to check even if they are not launched.
 */
async function gatherImages(launched, additional, connect) {
    const latestReferences = additional.map((repository) => ({ ...repository, tag: 'latest' }));
    const candidates = [
        ...launched.flatMap(reference => [tagOnly(reference), digestOnly(reference), ownTagReference(reference)]),
        ...latestReferences,
    ];
    const references = [
        ...new Set(candidates.filter(candidate => candidate !== undefined).map(oci_reference/* formatReference */.FH)),
    ];
    const found = await (0,concurrency/* mapConcurrent */._)(references, gather_images_maxConcurrentRequests, async (text) => {
        const state = await lookUpIfAllowed((0,oci_reference/* parseReference */.F2)(text), connect);
        return [text, state];
    });
    const repositories = new Map([...launched, ...additional].map(repository => [(0,oci_reference/* formatImageRepository */.hp)(repository), repository]));
    return {
        repositories: [...repositories.values()].map(({ registry, path }) => ({ registry, path })),
        found: new Map(found),
    };
}
/** Looks up an image. A failure is classified by its status instead of its message, because a message may quote any text. */
async function lookUpIfAllowed(reference, connect) {
    try {
        return foundValue(await gather_images_lookUp(reference, connect));
    }
    catch (error) {
        const reason = (0,error_message/* messageOf */.b)(error);
        return {
            isKnown: false,
            reason,
            refusal: failureByStatus.get(error instanceof registry_error/* RegistryError */.g ? error.status : 0),
        };
    }
}
/** Reads an image from its registry. @returns undefined if the registry has no such image. */
async function gather_images_lookUp(reference, connect) {
    const client = await connect(reference);
    const target = reference.digest ?? reference.tag ?? 'latest';
    if ((await (0,head_manifest/* headDigest */.x)(client, target)) === undefined)
        return undefined;
    const image = await (0,read_image/* readImage */.AM)((0,registry_source/* registrySource */.B)(client, reference), platform/* binderPlatform */.a3);
    return { digest: image.rootDigest, manifestDigest: image.manifestDigest, origin: (0,image_labels/* imageOrigin */.G)(image) };
}

// EXTERNAL MODULE: ./build/contract/find-kernels.js
var find_kernels = __webpack_require__(98339);
// EXTERNAL MODULE: ./build/contract/image-files.js
var image_files = __webpack_require__(99112);
// EXTERNAL MODULE: ./build/contract/kernel-key.js
var kernel_key = __webpack_require__(15200);
// EXTERNAL MODULE: ./build/contract/notebooks.js
var contract_notebooks = __webpack_require__(99661);
// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(15496);
// EXTERNAL MODULE: ./build/layers/read-files.js
var read_files = __webpack_require__(98693);
;// CONCATENATED MODULE: ./build/doctor/facts/gather-kernels.js











/** Maximum compressed size in bytes of an image whose layers are downloaded. */
const maxDownload = 10 ** 9;
/**
 * Finds the kernels of the image that the source's default branch launches. Its layers are downloaded only if a notebook
 * requires a kernel other than Jupyter's own.
 *
 * @returns undefined if no notebook does, or nothing is launched.
 */
async function gatherKernels(source, launcher, connect) {
    const reference = launchedReference(source, launcher);
    if (reference === undefined || ![...source.notebooks.values()].some(requiresOtherKernel))
        return undefined;
    const kernels = await attempt(() => readKernels(reference, connect));
    return { reference: (0,oci_reference/* formatReference */.FH)(reference), installed: kernels.isKnown ? kernels.value : kernels };
}
function requiresOtherKernel(text) {
    const kernel = (0,contract_notebooks/* parseNotebook */.fJ)(text)?.kernel;
    return kernel !== undefined && (0,kernel_key/* kernelKey */.Z)(kernel) !== kernel_key/* nativeKernel */.n;
}
function launchedReference({ defaultBranch }, { branches, defaultBranch: launcherDefault }) {
    const launched = branches.flatMap(({ name, launches }) => launches.isKnown ? [{ name, reference: launches.value.reference }] : []);
    const named = [defaultBranch, launcherDefault].flatMap(branch => launched.find(({ name }) => name === branch) ?? []);
    return (named[0] ?? launched[0])?.reference;
}
async function readKernels(reference, connect) {
    const source = (0,registry_source/* registrySource */.B)(await connect(reference), reference);
    const image = await (0,read_image/* readImage */.AM)(source, platform/* binderPlatform */.a3);
    const size = image.manifest.layers.reduce((sum, layer) => sum + layer.size, 0);
    if (size > maxDownload) {
        const megabytes = (bytes) => `${Math.round(bytes / 10 ** 6)} MB`;
        const reason = `its layers are ${megabytes(size)} in total, more than the ${megabytes(maxDownload)} that are downloaded`;
        return { isKnown: false, reason };
    }
    const layers = await (0,read_files/* readFiles */.U)(source, image, ({ path }) => path === 'etc/passwd');
    return foundValue((0,find_kernels/* findKernels */._)(image.config, new image_files/* ImageFiles */.X((0,flatten_layers/* flattenLayers */.n)(layers))));
}

// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(27582);
;// CONCATENATED MODULE: ./build/doctor/facts/gather-provenance.js





const gather_provenance_maxConcurrentRequests = 4;
/** Verifies the provenance of every pinned digest, if the launcher's workflow sets `source-repository`. */
async function gatherProvenance(launched, workflows, find) {
    const required = workflows.flatMap(updateSteps).map(step => readRequired(step.with));
    const settings = required.find(entry => entry !== undefined);
    if (settings === undefined)
        return new Map();
    const digests = [...new Set(launched.flatMap(({ digest }) => digest ?? []))];
    const results = await (0,concurrency/* mapConcurrent */._)(digests, gather_provenance_maxConcurrentRequests, async (digest) => {
        return [digest, await attempt(() => find(digest, settings))];
    });
    return new Map(results);
}
/** Reads the required provenance; undefined if none is required, or an input is an expression or malformed. */
function readRequired(inputs) {
    const text = (name) => (typeof inputs[name] === 'string' ? inputs[name] : undefined);
    const [source, signer] = [text('source-repository'), text('signer-workflow')];
    if (source === undefined || String(inputs['require-provenance']) === 'false')
        return undefined;
    try {
        return {
            repository: (0,github_repository/* parseGitHubRepository */.lF)(source),
            signerWorkflow: signer === undefined ? signer_workflow/* projectWorkflow */.tV : (0,signer_workflow/* parseSignerWorkflow */.pv)(signer),
            trustRoot: text('trust-root'),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/gather-facts.js














/** Matches scripts that may print launch links. Source code in other folders is not read. */
const script = /^(?=[^/]*$|(?:.*\/)?(?:\.?binder|bin|docs?|examples?|scripts?|tools?|utils?)\/).*[^/]\.(?:py|sh|js|mjs|jl|R)$/s;
const page = /(?:^|\/)README[^/]*$|\.(?:md|rst|html|txt)$/i;
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const notebook = /(?<!-checkpoint)\.ipynb$/;
/** Maximum number of files of each kind. A repository with more files has generated ones. */
const maxTexts = 500;
const gather_facts_maxConcurrentRequests = 6;
/**
 * Gathers the facts about both repositories and their images.
 *
 * @throws Error if one of the repositories cannot be read.
 */
async function gatherFacts(target, services) {
    const [launcher, repository] = await Promise.all([
        gatherLauncher(target, services),
        gatherRepository(target.source, services),
    ]);
    const launched = launcher.branches.flatMap(({ launches }) => launches.isKnown ? [launches.value.reference] : []);
    const context = { launcher, images: [...launched, ...target.images] };
    const source = await gatherSource(target, repository, context, services);
    const [images, provenance, kernels] = await Promise.all([
        gatherImages(launched, target.images, services.connect),
        gatherProvenance(launched, launcher.workflows, (digest, required) => services.findProvenance(target.launcher, digest, required)),
        gatherKernels(source, launcher, services.connect),
    ]);
    const { eventType, launches } = target;
    return { source, launcher, images, provenance, kernels, eventType, launches, now: services.now() };
}
/** Reads the survey, tree, pages and workflows of the default branch. */
async function gatherRepository(repository, services) {
    const survey = await services.survey(repository);
    const { branches, workflowStates, tags: _, ...state } = survey;
    const { defaultBranch } = state;
    const head = branches.find(({ name }) => name === defaultBranch)?.head;
    const noFiles = { files: [], isTruncated: false };
    const { files, isTruncated } = head === undefined ? noFiles : await services.fetchTree(repository, head);
    const fetchMatching = (pattern) => services.fetchTexts(repository, files.filter(({ path }) => pattern.test(path)).slice(0, maxTexts));
    const [pages, scripts, workflowTexts] = await Promise.all([
        fetchMatching(page),
        fetchMatching(script),
        fetchMatching(workflowFile),
    ]);
    const workflows = [...workflowTexts]
        .map(([path, text]) => (0,workflows_workflow/* parseWorkflow */.hM)(path, text, workflowStates.get(path)))
        .filter(workflow => workflow !== undefined);
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const facts = { name, ...state, workflows, pages, scripts, isTreeTruncated: isTruncated };
    return { facts, survey, files, fetchMatching };
}
/** Reads the facts that only a source has. @param context the launcher, and the images that count as builds. */
async function gatherSource({ source, build }, { facts, survey, files, fetchMatching }, { launcher, images }, services) {
    const builds = withoutOtherImages(facts.workflows, images);
    const target = findBuildDefinition(builds, build);
    const { dockerfile, context, dependencies = dockerfile } = target;
    const buildFilePaths = new Set([
        ...[dockerfile, dependencies].flatMap(file => [file, `${file}.dockerignore`]),
        context === '' ? '.dockerignore' : `${context}/.dockerignore`,
    ]);
    const branches = survey.branches.map(({ name }) => name);
    const launched = launchedSourceBranch(facts.defaultBranch, branches, launcher);
    const [notebooks, commits, buildFiles] = await Promise.all([
        fetchMatching(notebook),
        launched !== undefined && selectsFiles(builds) ? fetchCommits(source, launched, services) : undefined,
        services.fetchTexts(source, files.filter(({ path }) => buildFilePaths.has(path))),
    ]);
    return {
        ...facts,
        ...target,
        branches,
        tags: survey.tags,
        files: files.map(({ path }) => path),
        notebooks,
        commits,
        buildFiles,
    };
}
/** Returns the branch whose commits are counted: the default branch if it is launched, else the first launched one. */
function launchedSourceBranch(defaultBranch, branches, launcher) {
    const launched = new Set(launcher.branches.flatMap(({ name, launches }) => (launches.isKnown ? [name] : [])));
    return [defaultBranch, ...branches].find(name => {
        return launched.has((0,source_ref/* findLauncherBranch */.yl)(`refs/heads/${name}`) ?? '');
    });
}
async function fetchCommits(source, branch, services) {
    return { branch, commits: await attempt(() => services.fetchCommitFiles(source, branch)) };
}
async function gatherLauncher({ launcher, launcherDockerfile, eventType }, services) {
    const [{ facts, survey }, state] = await Promise.all([
        gatherRepository(launcher, services),
        services.readLauncher(launcher, launcherDockerfile),
    ]);
    const events = await gatherEvents(launcher, facts.workflows, eventType, services);
    const protectedBranches = new Set(survey.branches.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
    const launchable = state.branches.filter(one => !(0,bot_branch/* isBotBranch */.Q)(one.branch) && !isPreview(one));
    const branches = await (0,concurrency/* mapConcurrent */._)(launchable, gather_facts_maxConcurrentRequests, async (state) => {
        const { branch: name } = state;
        const rules = await attempt(() => services.fetchRules(launcher, { name, isProtected: protectedBranches.has(name) }));
        return branchFacts(state, rules, launcherDockerfile.label);
    });
    return { ...facts, ...events, branches, tags: survey.tags };
}

// EXTERNAL MODULE: ./build/verdict.js
var verdict = __webpack_require__(10617);
;// CONCATENATED MODULE: ./build/doctor/report/finding.js

/** Returns the finding of a passed check. */
function passed(check, what) {
    return { check, verdict: 'pass', what, why: '', fix: '' };
}
/**
 * Returns a passed finding if there was something to check and all of it could be read, otherwise none. Other checks
 * report the facts that could not be read.
 */
function passedIfRead(check, isRead, what) {
    return isRead.length > 0 && isRead.every(Boolean) ? [passed(check, what)] : [];
}
/** Returns a passed finding, unless GitHub did not list all files of a repository, because not all could be checked. */
function passedIfListed(check, repositories, what) {
    return repositories.some(({ isTreeTruncated }) => isTreeTruncated) ? [] : [passed(check, what)];
}
/** Returns the most severe verdict. */
function overallVerdict(findings) {
    return (0,verdict/* worstVerdict */.z)(findings.map(({ verdict }) => verdict));
}

;// CONCATENATED MODULE: ./build/doctor/report/report-findings.js
const marks = { fail: '✖', warn: '!', pass: '✔' };
/** Formats findings as text. @param paint function that colors a text if the output supports it. */
function reportFindings(findings, paint) {
    const lines = findings.flatMap(({ check, verdict, what, why, fix }) => {
        const head = `${paint(verdict, `${marks[verdict]} ${verdict} ${check}`)}: ${what}`;
        return fix === '' ? [head] : [head, `    Why: ${why}`, `    Fix: ${fix}`, ''];
    });
    return [...lines, '', formatCounts(findings)].join('\n');
}
/** Formats the number of findings with each verdict. */
function formatCounts(findings) {
    const count = (verdict) => findings.filter(finding => finding.verdict === verdict).length;
    return `${count('fail')} fail, ${count('warn')} warn, ${count('pass')} pass`;
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/doctor/checks/branch-protection.js


const check = 'branch-protection';
const maxNamed = 10;
/** Types of rules that reject the workflow's commit, which is signed and never a force push. */
const rejectingTypes = [
    'pull_request',
    'update',
    'required_status_checks',
    'merge_queue',
    'required_deployments',
    'workflows',
];
/** Types of rules that may reject it, depending on their parameters. */
const doubtfulTypes = [
    'code_scanning',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'file_path_restriction',
];
/** Checks that no rule rejects the commits that the launcher's workflow pushes directly to its branches. */
function checkBranchProtection({ launcher }) {
    const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
    const findings = [...unreadableRules(launchable, launcher.name), ...activeRules(launchable, launcher.name)];
    if (findings.length > 0)
        return findings;
    return passedIfRead(check, launchable.map(() => true), `No rule blocks the workflow's commits to the branches of ${launcher.name}`);
}
function unreadableRules(branches, launcher) {
    const unknownReason = ({ rules }) => (rules.isKnown ? [] : [rules.reason]);
    return [...new Set(branches.flatMap(unknownReason))].map(reason => {
        const hidden = branches.filter(branch => unknownReason(branch).includes(reason));
        return {
            check,
            verdict: 'warn',
            what: `The rules for ${formatNames(hidden)} of ${launcher} cannot be read: ${reason}`,
            why: 'update-launcher-sha commits directly to these branches. A rule that does not allow it rejects the commit.',
            fix: `Check the rules at https://github.com/${launcher}/rules, or run the doctor again with a token that can read ${launcher}.`,
        };
    });
}
/** Returns one finding per ruleset or protection rule, naming the branches it applies to. */
function activeRules(branches, launcher) {
    const sets = new Map();
    for (const branch of branches) {
        for (const rules of branch.rules.isKnown ? branch.rules.value.filter(isBlocking) : []) {
            const key = JSON.stringify([rules.page, rules.name, rules.types]);
            const set = sets.get(key) ?? { rules, on: [] };
            set.on.push(branch);
            sets.set(key, set);
        }
    }
    return [...sets.values()].map(({ rules, on }) => explain(rules, `${formatNames(on)} of ${launcher}`, launcher));
}
/** Returns whether the rules may block a commit. Classic protection always counts, because part of it is hidden. */
function isBlocking(rules) {
    if (rules.bypass === 'workflows')
        return false;
    return (rules.kind === 'protection' ||
        [...rejectingTypes, ...doubtfulTypes].some(type => rules.types.includes(type)));
}
function explain(rules, on, launcher) {
    const { kind, name, bypass, page } = rules;
    const types = rules.types.filter(type => [...rejectingTypes, ...doubtfulTypes].includes(type));
    const subject = kind === 'ruleset' ? 'The ruleset' : 'The branch protection rule';
    const isCertain = bypass === 'nobody' && types.some(type => rejectingTypes.includes(type));
    const requirements = types.length === 0 ? '' : ` with ${types.join(', ')}`;
    return {
        check,
        verdict: isCertain ? 'fail' : 'warn',
        what: `${subject}${name === undefined ? '' : ` "${name}"`} applies to ${on}${requirements}`,
        why: `update-launcher-sha commits there directly. ${reason(rules, isCertain, types.length > 0)}`,
        fix: `At ${page}, add the app "GitHub Actions" to the bypass list, or exclude the launched branches.` +
            (isCertain ? '' : ' If an earlier update was committed, it is already allowed.'),
        similar: {
            item: name === undefined ? on : `"${name}"`,
            what: count => `${count} ${kind === 'ruleset' ? 'rulesets' : 'branch protection rules'} apply to branches of ${launcher}${requirements}`,
        },
    };
}
function reason({ kind, bypass }, isCertain, hasRequirements) {
    if (isCertain)
        return 'No one can bypass the rule, so it rejects every update.';
    if (bypass === 'others')
        return 'Some users or apps can bypass the rule, but the doctor cannot determine whether the workflow can.';
    if (kind === 'protection' && !hasRequirements)
        return 'Only administrators can see who may push.';
    return 'The rule rejects the commit unless the workflow can bypass it, which only administrators can see.';
}
function formatNames(branches) {
    const names = branches.map(({ name }) => `"${name}"`);
    return `${names.length === 1 ? 'branch' : 'branches'} ${(0,wording/* formatList */.ki)(names, maxNamed)}`;
}

;// CONCATENATED MODULE: ./build/doctor/facts/at-line.js
/**
 * Returns the suffix of a workflow's path that names a line, such as `:12`.
 *
 * @param paths paths of keys, such as `on.push.paths`. The first one that exists is used.
 * @returns an empty string if none exists.
 */
function atLine({ lines }, ...paths) {
    const line = paths.map(path => lines.get(path)).find(number => number !== undefined);
    return line === undefined ? '' : `:${line}`;
}

// EXTERNAL MODULE: ./build/dockerfile/cloned-sources.js
var cloned_sources = __webpack_require__(99887);
// EXTERNAL MODULE: ./build/dockerfile/context-sources.js
var context_sources = __webpack_require__(75127);
// EXTERNAL MODULE: ./build/dockerfile/ignore-file.js
var ignore_file = __webpack_require__(87396);
// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(86084);
// EXTERNAL MODULE: ./build/glob.js
var glob = __webpack_require__(72896);
;// CONCATENATED MODULE: ./build/workflows/path-filter.js

/**
 * Returns whether a change to the file starts a workflow with these `paths`. The last matching pattern takes precedence,
 * and a pattern with `!` excludes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPaths(patterns, file) {
    return patterns.reduce((isIn, pattern) => {
        const isException = pattern.startsWith('!');
        return matchesPattern(isException ? pattern.slice(1) : pattern, file) ? !isException : isIn;
    }, false);
}
/**
 * Returns whether git selects the file by these patterns, as build-binder-image evaluates its `paths`. A directory
 * selects everything in it, and a file excluded by `!` is never included again.
 *
 * Source: gitglossary(7), "pathspec", "glob".
 */
function matchesPathspecs(patterns, file) {
    const isException = (pattern) => pattern.startsWith('!');
    const included = patterns.filter(pattern => !isException(pattern));
    const excluded = patterns.filter(isException).map(pattern => pattern.slice(1));
    const isIn = (globs) => globs.some(glob => matchesGlob(glob, file));
    return (included.length === 0 || isIn(included)) && !isIn(excluded);
}
function matchesGlob(glob, file) {
    const isPlain = !/[*?[]/.test(glob);
    if (isPlain)
        return file === glob || file.startsWith(glob.replace(/\/?$/, '/'));
    // `**` differs from `*` only as a whole path segment.
    const starred = glob.replace(/(^|\/)\*\*(?=\/|$)|\*+/g, (stars, start) => start === undefined ? '*' : stars);
    const spelled = starred.replaceAll('+', '\\+').replaceAll('?', '[^/]').replaceAll('[!', '[^');
    return matchesPattern(spelled, file);
}
/**
 * Parses a pattern. `*` matches within a directory, and `**` across directories. `?` and `+` quantify the preceding
 * character, and `[…]` is a class. The length of a class is limited, because otherwise every unclosed bracket would be
 * scanned to the end.
 *
 * Source: actionlint, glob.go.
 *
 * @returns undefined for patterns that GitHub also rejects: an invalid class, or `?` or `+` without a character.
 */
function toSteps(pattern) {
    const token = /(\*\*\/(?![?+]))|(\*\*)|(\*)|(?:(\[[^\]]{1,255}\])|\\?([^?+]|(?<=\\).))([?+]?)|./gsu;
    const steps = [];
    for (const [, directories, deep, star, set, character, quantifier] of pattern.matchAll(token)) {
        if (directories)
            steps.push(glob/* anyDirectories */.ED);
        else if (deep || star)
            steps.push((0,glob/* zeroOrMore */.XO)(deep ? glob/* isAny */.f7 : glob/* isWithinDirectory */.Z0));
        else {
            const step = set
                ? parseCharacterClass(set)
                : character && (0,glob/* exactlyOne */.BK)(candidate => candidate === character);
            if (!step)
                return undefined;
            steps.push({ ...step, isOptional: quantifier === '?', isRepeated: quantifier === '+' });
        }
    }
    return steps;
}
function parseCharacterClass(set) {
    try {
        return (0,glob/* characterClass */.EV)(set);
    }
    catch {
        return undefined;
    }
}
function matchesPattern(pattern, file) {
    const steps = toSteps(pattern);
    return steps !== undefined && (0,glob/* matches */.cK)(steps, file);
}

;// CONCATENATED MODULE: ./build/doctor/facts/frozen-files.js





/** Files that a Dockerfile that clones the source compiles or installs, which a later `git pull` does not update. */
const compiled = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/;
/**
 * Finds the Dockerfile, the files it copies from the context and, if it clones the source, the files it compiles.
 *
 * @returns undefined if there is no such Dockerfile.
 * @throws Error if the Dockerfile or its .dockerignore is invalid.
 */
function frozenFiles(source, dockerfile) {
    const { files, context, buildFiles } = source;
    const text = buildFiles.get(dockerfile);
    if (text === undefined)
        return undefined;
    const parsed = (0,parse_dockerfile/* parseDockerfile */.A)(Buffer.from(text));
    const prefix = context === '' ? '' : `${context}/`;
    const ignore = buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? '';
    const isIgnored = (0,ignore_file/* readIgnoreFile */.r)(ignore);
    const sources = (0,context_sources/* contextSources */.S)(parsed);
    const isCopied = (path) => {
        if (!path.startsWith(prefix))
            return false;
        const inside = path.slice(prefix.length);
        if (isIgnored(inside))
            return false;
        return sources === undefined || sources.some(pattern => isUnder(pattern, inside));
    };
    const clones = (0,cloned_sources/* clonedSources */.MP)(parsed).some(clone => (0,cloned_sources/* isOfRepository */.iI)(clone, source.name));
    const includes = (path) => path === dockerfile || isCopied(path) || (clones && compiled.test(path));
    return { files: files.filter(includes), includes };
}
/** Returns whether a file matches the pattern of a `COPY`, or is below a directory that does. */
function isUnder(pattern, file) {
    return matchesPaths([pattern, `${pattern}/**`], file);
}
/** Returns the extension of a compiled source, such as `.pyx`; undefined for other files. */
function commonEnding(file) {
    const base = file.split('/').at(-1) ?? file;
    const dot = base.lastIndexOf('.');
    return dot > 0 && compiled.test(`x${base.slice(dot)}`) ? base.slice(dot) : undefined;
}

;// CONCATENATED MODULE: ./build/doctor/facts/launched-image-workflows.js

/** Returns the workflows of the source, without the steps that build an image that the launcher does not use. */
function launchedImageWorkflows({ source, images }) {
    return withoutOtherImages(source.workflows, images.repositories);
}

;// CONCATENATED MODULE: ./build/doctor/checks/commit-counts.js

/**
 * Formats the number of commits that change files in the image, and the number of them that start a build.
 *
 * @returns a sentence to append to another text; empty if the commits are unknown.
 */
function describeCommits(branchCommits, { isInImage, startsBuild }) {
    if (branchCommits === undefined || !branchCommits.commits.isKnown)
        return '';
    const commits = branchCommits.commits.value;
    if (commits.length === 0)
        return '';
    const relevant = commits.filter(({ files }) => files.some(isInImage));
    const building = relevant.filter(({ files }) => files.some(startsBuild));
    const oldest = commits.reduce((least, { date }) => Math.min(least, date.getTime()), Number.POSITIVE_INFINITY);
    const since = new Date(oldest).toISOString().slice(0, 10);
    return (`. ${relevant.length} of the last ${(0,wording/* plural */.LS)(commits.length, 'commit')} on branch "${branchCommits.branch}" (since ${since}) ` +
        `${relevant.length === 1 ? 'changes' : 'change'} files in the image, ${building.length} ${building.length === 1 ? 'starts' : 'start'} a build`);
}

;// CONCATENATED MODULE: ./build/doctor/checks/file-triggers.js


/** Returns whether every push starts the workflow, regardless of the files that it changes. */
function isUnfiltered({ events }) {
    const push = events.get('push');
    return push?.paths === undefined && push?.['paths-ignore'] === undefined;
}
/** Returns whether a push that changes the file starts the workflow. */
function startsOnFile({ events }, file) {
    const { paths, 'paths-ignore': ignored = [] } = events.get('push') ?? {};
    return paths === undefined ? !matchesPaths(ignored, file) : matchesPaths(paths, file);
}
/** Returns whether every build step of the workflow selects files by this input. */
function isChoosing(builder, input) {
    return buildSteps(builder).every(step => chosenPaths(step, input) !== undefined);
}
/** Returns whether a change to the file triggers a build once the workflow runs. */
function choosesFile(builder, input, file) {
    return buildSteps(builder).some(step => {
        const paths = chosenPaths(step, input);
        return paths === undefined || matchesPathspecs(paths, file);
    });
}

;// CONCATENATED MODULE: ./build/doctor/checks/no-builder.js




const no_builder_maxNamed = 3;
/** Describes a source in which no push builds the launched image. @param builders workflows that other events start. */
function describeNoBuilder({ source, images }, [first]) {
    const others = imageBuilds(source.workflows);
    const image = (0,wording/* formatList */.ki)(images.repositories.map(oci_reference/* formatImageRepository */.hp), no_builder_maxNamed);
    const target = first ?? others[0];
    const what = first !== undefined
        ? `${first.path} of ${source.name} builds the image, but not on a push`
        : others.length === 0
            ? `No workflow on the default branch of ${source.name} builds an image and pushes it`
            : `No workflow on the default branch of ${source.name} builds ${image}; ${(0,wording/* formatList */.ki)(others.map(({ path }) => path), no_builder_maxNamed)} builds another image`;
    const place = target === undefined ? '.github/workflows/binder-image.yml' : `${target.path}${atLine(target, 'on')}`;
    const isOther = first === undefined && others.length > 0;
    return {
        what,
        why: 'The image is only updated when someone builds it manually.',
        fix: isOther
            ? `Add a build of ${image} to ${place}, or correct the name of its image. docs/set-up.md of binder-actions contains the whole workflow.`
            : `Add \`on: push\` with your branches and \`tags: ["v*"]\` to ${place}. docs/set-up.md of binder-actions contains the whole workflow.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/facts/named-branches.js

const ours = /\b(?:binder-actions|build-binder-image|dispatch-launcher-update)@|\bbinder-image\.ya?ml@/;
/** Matches expressions with the same value as the default. */
const defaultExpression = /^\s*\$\{\{\s*github\.ref(?:_name)?\s*\}\}\s*$/i;
/** Returns the launcher branches that the steps of this project's actions name. */
function namedBranches(workflows) {
    const steps = workflows.flatMap(workflow => workflow.steps).filter(({ uses = '' }) => ours.test(uses));
    const written = steps.flatMap(step => {
        const { 'launcher-branch': name = '', ref = '' } = step.with;
        return [String(name) || launcherBranchName(String(ref))];
    });
    const names = written.filter(name => name !== '' && !defaultExpression.test(name));
    return {
        names: new Set(names.filter(name => !name.includes('${{'))),
        isOpen: names.some(name => name.includes('${{')),
    };
}
/** Returns the launcher branch of a ref. @param ref full ref, or the name of a branch or tag. */
function launcherBranchName(ref) {
    return (0,source_ref/* findLauncherBranch */.yl)(ref.startsWith('refs/') ? ref : `refs/heads/${ref}`) ?? ref;
}

;// CONCATENATED MODULE: ./build/doctor/facts/pushed-refs.js



/**
 * Lists the source's branches and tags, without the branches of bots. Names that are valid in git but not in an image
 * reference are omitted, because they have no launcher branch.
 */
function launchableRefs({ branches, tags }) {
    const all = [
        ...branches.filter(name => !(0,bot_branch/* isBotBranch */.Q)(name)).map(name => `refs/heads/${name}`),
        ...tags.map(name => `refs/tags/${name}`),
    ];
    return all.flatMap(full => {
        const launcherBranch = (0,source_ref/* findLauncherBranch */.yl)(full);
        return launcherBranch === undefined ? [] : [{ ...(0,source_ref/* parseSourceRef */._j)(full), launcherBranch }];
    });
}
/**
 * Returns whether a push of the ref starts the workflow, according to this version of the file. GitHub reads the version
 * at the ref itself. A filter for branches alone excludes tags, and vice versa. Path filters are not evaluated for tags.
 *
 * @param ref full ref.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function startsOnPush({ events }, ref) {
    const push = events.get('push');
    if (push === undefined)
        return false;
    const { branches, tags, 'branches-ignore': ignoredBranches, 'tags-ignore': ignoredTags } = push;
    const branchFilter = { only: branches, not: ignoredBranches };
    const tagFilter = { only: tags, not: ignoredTags };
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    const [own, other] = kind === 'tags' ? [tagFilter, branchFilter] : [branchFilter, tagFilter];
    if (own.only !== undefined)
        return matchesPaths(own.only, name);
    if (own.not !== undefined)
        return !matchesPaths(own.not, name);
    return other.only === undefined && other.not === undefined;
}

;// CONCATENATED MODULE: ./build/doctor/checks/unbuilt-branches.js




const unbuilt_branches_maxNamed = 10;
/**
 * Returns the source branches that the launcher launches and no push builds. Excludes releases, which are built once,
 * and held branches, which need no new image.
 *
 * @param pushed workflows that build on push.
 */
function unbuiltBranches({ source, launcher }, pushed) {
    const { names, isOpen } = namedBranches(source.workflows);
    if (isOpen)
        return [];
    const refs = launchableRefs(source);
    return launcher.branches.flatMap(({ name, launches }) => {
        const isKept = !launches.isKnown || launches.value.held !== undefined || launches.value.isFrozen;
        if (isKept || names.has(name))
            return [];
        const matching = refs.filter(({ launcherBranch }) => launcherBranch === name);
        const isBuilt = matching.some(({ full }) => pushed.some(builder => startsOnPush(builder, full)));
        return isBuilt ? [] : matching.filter(({ kind }) => kind === 'branch').map(({ short }) => short);
    });
}
function describeUnbuilt({ source, launcher }, branches, [first]) {
    const names = (0,wording/* formatList */.ki)(branches.map(name => `"${name}"`), unbuilt_branches_maxNamed);
    const patterns = (0,wording/* formatList */.ki)(branches.map(name => `\`${name}\``), unbuilt_branches_maxNamed);
    const isSingle = branches.length === 1;
    const place = (key) => first && `${first.path}${atLine(first, key, 'on.push', 'on')}`;
    return {
        what: `${launcher.name} launches ${isSingle ? 'branch' : 'branches'} ${names} of ${source.name}, but no push to ${isSingle ? 'it' : 'them'} builds an image`,
        why: 'Pushes do not change the image, so users launch the image that was last built manually.',
        fix: (first?.events.get('push')?.['branches-ignore'] === undefined
            ? `Add ${patterns} to \`on.push.branches\` in ${place('on.push.branches')}`
            : `Remove ${patterns} from \`on.push.branches-ignore\` in ${place('on.push.branches-ignore')}`) +
            ', also on the branch itself: GitHub reads the workflow from the branch that is pushed.',
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/build-triggers.js












const build_triggers_check = 'build-triggers';
const build_triggers_maxNamed = 10;
/** Reports launched branches that no push builds, and files in the image whose changes trigger no build. */
function checkBuildTriggers(facts) {
    const { source } = facts;
    const builders = (0,workflows_workflow/* enabledWorkflows */.io)(imageBuilds(launchedImageWorkflows(facts)));
    const pushed = builders.filter(({ events }) => events.has('push'));
    if (pushed.length === 0)
        return source.isTreeTruncated ? [] : [{ check: build_triggers_check, verdict: 'warn', ...describeNoBuilder(facts, builders) }];
    const unbuilt = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushed);
    const findings = checkFiles(source, pushed);
    if (unbuilt.length === 0)
        return findings;
    const unbuiltFinding = { check: build_triggers_check, verdict: 'warn', ...describeUnbuilt(facts, unbuilt, pushed) };
    return [unbuiltFinding, ...findings.filter(({ verdict }) => verdict !== 'pass')];
}
function checkFiles(source, pushed) {
    const choosesAll = (builder) => !isChoosing(builder, 'paths') && !isChoosing(builder, 'deps-paths');
    if (pushed.some(builder => isUnfiltered(builder) && choosesAll(builder)))
        return [passed(build_triggers_check, `Every push to a launched branch of ${source.name} reaches the build`)];
    const { dockerfile, dependencies } = source;
    const images = [
        { dockerfile, input: 'paths' },
        ...(dependencies === undefined ? [] : [{ dockerfile: dependencies, input: 'deps-paths' }]),
    ];
    const frozen = [];
    for (const image of images) {
        try {
            const files = frozenFiles(source, image.dockerfile);
            if (files === undefined)
                return source.isTreeTruncated ? [] : [noDockerfile(source, image.dockerfile, pushed)];
            frozen.push({ ...image, ...files });
        }
        catch (error) {
            return [unreadable(source, image.dockerfile, (0,error_message/* messageOf */.b)(error))];
        }
    }
    return evaluateFiles(source, pushed, frozen);
}
/** Checks every file against the workflow's own path filter, then against the input of the build step. */
function evaluateFiles(source, pushed, frozen) {
    const starting = (file) => pushed.filter(builder => startsOnFile(builder, file));
    const isChosen = ({ dockerfile, input }, file) => file === dockerfile || starting(file).some(builder => choosesFile(builder, input, file));
    const counts = describeCommits(source.commits, {
        isInImage: file => frozen.some(({ includes }) => includes(file)),
        startsBuild: file => starting(file).length > 0 && frozen.some(image => image.includes(file) && isChosen(image, file)),
    });
    const all = [...new Set(frozen.flatMap(({ files }) => files))];
    const missed = all.filter(file => starting(file).length === 0);
    const findings = missed.length > 0 ? [missedFiles(source, missed, { counts, fix: howToTrigger(pushed, missed) })] : [];
    for (const image of frozen) {
        const unchosen = image.files.filter(file => starting(file).length > 0 && !isChosen(image, file));
        const fix = howToChoose(pushed, image.input, unchosen);
        // Commits are counted for both filters together.
        if (unchosen.length > 0)
            findings.push(missedFiles(source, unchosen, { counts: findings.length === 0 ? counts : '', fix }));
    }
    return findings.length > 0
        ? findings
        : passedIfListed(build_triggers_check, [source], 'Every file in the image triggers its build');
}
function missedFiles({ name }, missed, { counts, fix }) {
    const [verb, pronoun] = missed.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${(0,wording/* plural */.LS)(missed.length, 'file')} of ${name} ${verb} in the image, but changing ${pronoun} starts no build: ${(0,wording/* formatList */.ki)(missed, build_triggers_maxNamed)}${counts}`,
        why: 'The image contains the old version until another change starts a build, and no error shows it.',
        fix,
    };
}
function howToTrigger(pushed, missed) {
    const [first] = pushed;
    if (first === undefined)
        return '';
    const key = first.events.get('push')?.paths === undefined ? 'on.push.paths-ignore' : 'on.push.paths';
    const place = `\`${key}\` in ${first.path}${atLine(first, key)}`;
    if (key === 'on.push.paths-ignore')
        return `Remove the patterns that match them from ${place}.`;
    const patterns = patternsFor(missed, '**').map(pattern => `"${pattern}"`);
    return `Add to ${place}: ${(0,wording/* formatList */.ki)(patterns, build_triggers_maxNamed)}. Or remove \`paths\`: build-binder-image skips the build if nothing in the image has changed.`;
}
function howToChoose(pushed, input, unchosen) {
    const first = pushed.find(builder => isChoosing(builder, input));
    const line = first && buildSteps(first).find(step => chosenPaths(step, input) !== undefined)?.line;
    const place = `${first?.path}${line === undefined ? '' : `:${line}`}`;
    return (`Add to \`${input}\` of the build in ${place}: ${(0,wording/* formatList */.ki)(patternsFor(unchosen, '**/*'), build_triggers_maxNamed)}. Or remove \`${input}\`: ` +
        'then every file in the image counts. Exclude files that the image does not need in .dockerignore.');
}
/** Returns one pattern per extension of compiled sources, and the path of every other file. */
function patternsFor(files, everywhere) {
    const patterns = files.map(file => {
        const ending = commonEnding(file);
        return ending === undefined ? file : everywhere + ending;
    });
    return [...new Set(patterns)];
}
function noDockerfile({ name }, dockerfile, pushed) {
    const [builder] = pushed;
    const line = builder && buildSteps(builder)[0]?.line;
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${name} has no ${dockerfile}, so the files in the image are unknown`,
        why: 'Without it, the doctor cannot check whether every change to such a file starts a build.',
        fix: `Set the path of the Dockerfile with --file (in a workflow: \`file\`), or correct it in ${builder?.path}${line === undefined ? '' : `:${line}`}.`,
    };
}
function unreadable({ name }, dockerfile, reason) {
    return {
        check: build_triggers_check,
        verdict: 'warn',
        what: `${dockerfile} of ${name} cannot be parsed: ${reason}`,
        why: 'Without it, the doctor cannot check whether every change to a file in the image starts a build.',
        fix: `Correct ${dockerfile} as described in the message.`,
    };
}

;// CONCATENATED MODULE: ./build/workflows/job-permissions.js

const scopes = valibot/* fallback */.Np(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()), {});
/** The `permissions` of a job, which replace those of its workflow as a whole. */
class JobPermissions {
    /** Whether the job has its own `permissions`. */
    isOwn;
    #value;
    constructor(workflow, job) {
        this.isOwn = job.permissions !== undefined;
        this.#value = this.isOwn ? job.permissions : workflow.permissions;
    }
    /** Whether the workflow sets permissions; otherwise a setting of the repository or organization applies. */
    get isSet() {
        return this.#value !== undefined;
    }
    /**
     * Returns the required permissions that the workflow does not grant. Without `permissions`, a setting may grant them,
     * except `id-token`.
     *
     * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
     */
    missing(required) {
        return Object.entries(required).filter(([scope, access]) => !this.#grants(scope, access));
    }
    #grants(scope, access) {
        if (this.#value === 'write-all')
            return true;
        if (this.#value === 'read-all')
            return access === 'read';
        const granted = valibot/* parse */.qg(scopes, this.#value)[scope];
        return granted === 'write' || granted === access;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/missing-permissions.js


/** Returns the required permissions that a job is not granted; undefined if it has all. */
function findMissingPermissions(workflow, job, required) {
    const permissions = new JobPermissions(workflow, job);
    const missing = permissions.missing(required);
    if (missing.length === 0)
        return undefined;
    const list = missing.map(([scope, access]) => `\`${scope}: ${access}\``).join(', ');
    const path = permissions.isOwn ? `jobs.${job.name}.permissions` : `jobs.${job.name}`;
    return {
        scopes: missing.map(([scope]) => scope),
        isSet: permissions.isSet,
        list,
        fix: `Add ${list} to the \`permissions\` of the job in ${workflow.path}${atLine(workflow, path)}.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/called-workflows.js

const called_workflows_check = 'called-workflows';
const call = /\/binder-actions\/\.github\/workflows\/([\w-]+)\.ya?ml@/;
/** Permissions that the jobs of the reusable workflows request. The check `event-handler` covers update-launcher.yml. */
const requested = {
    'binder-image': { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
    doctor: { contents: 'read', actions: 'read' },
};
/**
 * Reports jobs that call a reusable workflow of this project without the permissions that it requests: GitHub then
 * starts no job at all.
 */
function checkCalledWorkflows({ source, launcher }) {
    return [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap(workflow => workflow.jobs.flatMap(job => evaluateCall(workflow, job, name))));
}
function evaluateCall(workflow, job, repository) {
    const called = job.steps.map(({ uses = '' }) => call.exec(uses)?.[1]).find(name => name !== undefined);
    const missing = findMissingPermissions(workflow, job, requested[called ?? ''] ?? {});
    // Without `permissions`, the default of a repository may grant everything except the identity token.
    if (missing === undefined || !(missing.isSet || missing.scopes.includes('id-token')))
        return [];
    return [
        {
            check: called_workflows_check,
            verdict: 'fail',
            what: `The job "${job.name}" in ${workflow.path} of ${repository} calls ${called}.yml without ${missing.list}`,
            why: 'A called workflow cannot have more permissions than its caller grants. GitHub reports a startup failure, and no job runs.',
            fix: missing.fix,
        },
    ];
}

// EXTERNAL MODULE: ./build/dockerfile/clone-fix.js + 1 modules
var clone_fix = __webpack_require__(58572);
// EXTERNAL MODULE: ./build/dockerfile/clone-revision.js
var clone_revision = __webpack_require__(9146);
// EXTERNAL MODULE: ./build/dockerfile/declared-arguments.js
var declared_arguments = __webpack_require__(45284);
;// CONCATENATED MODULE: ./build/doctor/checks/cloned-code.js








const cloned_code_check = 'cloned-code';
const environmentFile = /^(?:pixi\.(?:toml|lock)|environment\.ya?ml|conda-lock\.yml|requirements[\w.-]*\.txt|pyproject\.toml)$/;
/** Reports steps of the Dockerfile that clone the source repository without selecting the commit that is built. */
function checkClonedCode({ source }) {
    const dockerfile = parseSourceDockerfile(source);
    if (dockerfile === undefined)
        return [];
    const clones = (0,cloned_sources/* clonedSources */.MP)(dockerfile).filter(clone => (0,cloned_sources/* isOfRepository */.iI)(clone, source.name));
    const argument = revisionArgument(source, dockerfile);
    const unselected = clones
        .map(clone => ({ clone, use: (0,clone_revision/* revisionUse */.n)(dockerfile, clone, argument) }))
        .filter(({ use }) => use !== 'used');
    if (clones.length === 0)
        return [];
    if (unselected.length === 0)
        return [passed(cloned_code_check, `${source.dockerfile} of ${source.name} clones the commit that is built`)];
    const manifests = source.files.filter(path => environmentFile.test(path));
    return unselected.map(({ clone, use }) => {
        const diff = (0,clone_fix/* cloneFix */.Z)(dockerfile, clone, { argument, use, manifests });
        const lines = diff.split('\n').map(line => `\n      \`${line}\``);
        return {
            check: cloned_code_check,
            verdict: 'warn',
            what: `${source.dockerfile} of ${source.name}, line ${clone.instruction.startLine}, clones the repository but not the commit that is built`,
            why: 'The build cache can return the code of an earlier commit, and the head of a branch can be newer than the commit.',
            fix: `Set \`revision-arg: ${argument}\` in the build and change ${source.dockerfile}:${lines.join('')}`,
        };
    });
}
/** Parses the Dockerfile; undefined if it is missing or invalid, which `checkBuildTriggers` reports. */
function parseSourceDockerfile({ buildFiles, dockerfile }) {
    const text = buildFiles.get(dockerfile);
    try {
        return text === undefined ? undefined : (0,parse_dockerfile/* parseDockerfile */.A)(Buffer.from(text));
    }
    catch {
        return undefined;
    }
}
/** Returns the build argument that receives the commit: the argument of the build step, or else one with a suitable name. */
function revisionArgument({ workflows }, dockerfile) {
    const given = (0,workflows_workflow/* enabledWorkflows */.io)(imageBuilds(workflows))
        .flatMap(buildSteps)
        .map(step => step.with['revision-arg'])
        .find(value => typeof value === 'string' && /^\w+$/.test(value));
    const named = [...(0,declared_arguments/* declaredArguments */.V)(dockerfile)].find(name => /revision|commit|sha\b/i.test(name));
    return typeof given === 'string' ? given : (named ?? 'REVISION');
}

;// CONCATENATED MODULE: ./build/doctor/checks/disabled-workflows.js





const disabled_workflows_check = 'disabled-workflows';
/**
 * Reports disabled workflows. GitHub disables scheduled ones after 60 days of inactivity; others may have been disabled
 * manually.
 */
function checkDisabledWorkflows(facts) {
    const { source, launcher, eventType } = facts;
    const builds = imageBuilds(launchedImageWorkflows(facts));
    const handlers = launcher.workflows.filter(workflow => (0,workflows_workflow/* handlesEvent */.Iz)(workflow, eventType));
    const watching = [
        ...disabledWatchers(source, builds).map(workflow => explainWatching(source, workflow)),
        ...disabledWatchers(launcher, handlers).map(workflow => explainWatching(launcher, workflow)),
    ];
    const findings = [
        ...missedBuilds(builds).map(workflow => disabled_workflows_explain(source, workflow)),
        ...(0,workflows_workflow/* enabledWorkflows */.io)(handlers)
            .filter(workflows_workflow/* isDisabled */.d6)
            .map(workflow => disabled_workflows_explain(launcher, workflow)),
        ...watching,
    ];
    if (findings.length > 0)
        return findings;
    const isRead = [...builds, ...handlers].map(({ state }) => state !== undefined);
    if (source.isTreeTruncated || launcher.isTreeTruncated)
        return [];
    return passedIfRead(disabled_workflows_check, isRead, 'The workflows that build and update are enabled');
}
/**
 * Returns the disabled builds that no enabled build replaces. Any build can replace one that a person disabled. If
 * GitHub disabled a build with this project's action for inactivity, only another build with this action replaces it.
 */
function missedBuilds(builds) {
    const ours = builds.filter(buildsByAction);
    const inactive = (0,workflows_workflow/* enabledWorkflows */.io)(ours).filter(isDisabledForInactivity);
    return inactive.length > 0 ? inactive : (0,workflows_workflow/* enabledWorkflows */.io)(builds).filter(workflows_workflow/* isDisabled */.d6);
}
/**
 * Returns the disabled scheduled workflows that use this project's actions, such as repairs and checks. Workflows in
 * `reported` are excluded, because they are reported separately.
 */
function disabledWatchers({ workflows }, reported) {
    const isReported = ({ path }) => reported.some(workflow => workflow.path === path);
    return workflows.filter(workflow => {
        const isOurs = workflow.steps.some(({ uses = '' }) => uses.includes('/binder-actions/'));
        return isOurs && workflow.events.has('schedule') && (0,workflows_workflow/* isDisabled */.d6)(workflow) && !isReported(workflow);
    });
}
function disabled_workflows_explain(repository, workflow) {
    return {
        check: disabled_workflows_check,
        verdict: 'fail',
        what: describe(repository, workflow),
        why: 'No event starts it, so images are not built or the launcher is not updated.',
        fix: `${howToEnable(repository, workflow)}${isDisabledForInactivity(workflow) ? ` Move \`schedule:\` from ${workflow.path}${atLine(workflow, 'on.schedule')} into a separate file.` : ''}`,
    };
}
function explainWatching(repository, workflow) {
    return {
        check: disabled_workflows_check,
        verdict: 'warn',
        what: describe(repository, workflow),
        why: 'Its schedule no longer starts it, so its checks and repairs do not run.',
        fix: howToEnable(repository, workflow),
    };
}
function describe({ name }, workflow) {
    return `${workflow.path} of ${name} is disabled${isDisabledForInactivity(workflow) ? ' after 60 days without activity' : ''}`;
}
function isDisabledForInactivity({ state }) {
    return state === 'disabled_inactivity';
}
function howToEnable({ name }, { path }) {
    const file = path.split('/').at(-1);
    return `Run \`gh workflow enable ${file} --repo ${name}\`, or click "Enable workflow" at https://github.com/${name}/actions/workflows/${file}.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/event-handler.js




const event_handler_check = 'event-handler';
const jobToken = /^\s*(?:\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}\s*)?$/i;
/**
 * Checks the event's handlers on the default branch. GitHub runs the workflow file of that branch, regardless of the
 * branch that the event names.
 */
function checkEventHandler({ launcher, eventType }) {
    const handlers = eventHandlers(launcher.workflows, eventType);
    if (handlers.length === 0) {
        if (launcher.isTreeTruncated)
            return [];
        return [
            {
                check: event_handler_check,
                verdict: 'fail',
                what: `No workflow on branch "${launcher.defaultBranch}" of ${launcher.name} handles the event ${eventType}`,
                why: 'GitHub accepts the event without an error but starts no workflow, so the launcher keeps its old image.',
                fix: `Add .github/workflows/update-image.yml to that branch, with \`on: {repository_dispatch: {types: [${eventType}]}}\` and the action update-launcher-sha. docs/set-up.md of binder-actions contains the whole file.`,
            },
        ];
    }
    return handlers.flatMap(handler => evaluateHandler(handler, launcher.name));
}
function evaluateHandler(handler, name) {
    if (!updatesByAction(handler)) {
        return [
            {
                check: event_handler_check,
                verdict: 'warn',
                what: `${handler.path} of ${name} handles the event without update-launcher-sha`,
                why: 'Custom handlers have edited a comment instead of FROM, pinned images that could not be pulled, and updated the wrong branch, without an error.',
                fix: `Replace the steps in ${handler.path}${atLine(handler, 'jobs')} with \`uses: underworldcode/binder-actions/actions/update-launcher-sha@v1\`.`,
            },
        ];
    }
    const findings = handler.jobs.flatMap(job => evaluatePermissions(handler, job, name));
    return findings.length > 0
        ? findings
        : [passed(event_handler_check, `${handler.path} handles the event and is permitted to commit`)];
}
/** Checks that the job has permission to write contents. The `permissions` of a job replace those of the workflow. */
function evaluatePermissions(handler, job, name) {
    const permissions = new JobPermissions(handler, job);
    const { isOwn, isSet } = permissions;
    const isGranted = permissions.missing({ contents: 'write' }).length === 0;
    if (!updateSteps(job).some(commitsByJobToken) || isGranted)
        return [];
    return [
        {
            check: event_handler_check,
            verdict: isSet ? 'fail' : 'warn',
            what: `${handler.path} of ${name} ${isSet ? 'does not grant its job `contents: write`' : 'does not set permissions'}`,
            why: isSet
                ? 'The workflow token can only read, so GitHub rejects the commit.'
                : 'The default of the repository or organization applies. It is read-only for new ones, and GitHub then rejects the commit.',
            fix: isOwn
                ? `Add \`contents: write\` to the \`permissions\` of the job "${job.name}" in ${handler.path}${atLine(handler, `jobs.${job.name}.permissions`)}.`
                : `Set \`permissions: {contents: write}\` at the top level of ${handler.path}${atLine(handler, 'permissions', 'jobs')}.`,
        },
    ];
}
/**
 * Returns whether the step needs the job's permission to commit. A separate token does not need it. A reusable workflow
 * always requests it, and GitHub does not start a run that requests more than it is granted.
 */
function commitsByJobToken({ uses = '', with: { token } }) {
    const isCalled = /\.ya?ml@/.test(uses);
    return isCalled || token === undefined || jobToken.test(String(token));
}

;// CONCATENATED MODULE: ./build/doctor/checks/image-origins.js





const image_origins_check = 'image-origins';
/** Checks that the labels of every image name the commit that it was built from, and a ref of its own branch. */
function checkImageOrigins(facts) {
    const branches = launchedBranches(facts);
    const { names, isOpen } = namedBranches(facts.source.workflows);
    const images = branches.flatMap(launched => {
        const { atTag, atDigest } = launched;
        const lookup = atDigest ?? atTag;
        return lookup?.isKnown === true && lookup.value !== undefined ? [{ launched, image: lookup.value }] : [];
    });
    const findings = images.flatMap(({ launched, image }) => {
        const { branch, reference, held } = launched;
        const isIntended = held !== undefined || isOpen || names.has(branch);
        if (isForeign(image.origin.ref, branch) && !isIntended) {
            return [foreign(facts.launcher.name, launched, image.origin.ref)];
        }
        if (image.origin.revision !== undefined)
            return [];
        return [
            {
                check: image_origins_check,
                verdict: 'warn',
                what: `${(0,oci_reference/* formatReference */.FH)(reference)}, launched by branch "${branch}", has no label that names its commit`,
                why: 'Without the label, an image that was built from the wrong branch cannot be detected.',
                fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
                similar: {
                    item: `"${branch}"`,
                    what: count => `The images of ${count} branches of ${facts.launcher.name} have no label that names their commit`,
                },
            },
        ];
    });
    if (findings.length > 0)
        return findings;
    const isRead = branches.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false);
    return passedIfRead(image_origins_check, isRead, 'The labels of every launched image name its commit');
}
/** Returns whether the image was built from a ref that maps to another launcher branch. */
function isForeign(ref, branch) {
    const own = ref === undefined ? undefined : (0,source_ref/* findLauncherBranch */.yl)(ref);
    return own !== undefined && own !== branch;
}
/**
 * Returns a finding for a Dockerfile that was copied from another branch. Updates for its own branch are rejected, or
 * mix the two images.
 */
function foreign(launcher, { branch, reference, place }, ref = '') {
    return {
        check: image_origins_check,
        verdict: 'warn',
        what: `Branch "${branch}" of ${launcher} launches ${(0,oci_reference/* formatReference */.FH)(reference)}, which was built from ${ref}`,
        why: 'Users who launch the branch get the code of another branch. The Dockerfile was probably copied from there.',
        fix: `On branch "${branch}", change ${place}: set the tag of its own image in FROM, and its own name in the ENV that \`branch-variable\` names. If this is intended, add \`# binder-actions: hold REASON\` above FROM.`,
        similar: {
            item: `"${branch}" (${ref})`,
            what: count => `${count} branches of ${launcher} launch an image that was built from another ref`,
        },
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/image-tags.js




const image_tags_check = 'image-tags';
const image_tags_maxNamed = 10;
/** Checks that every tag that the launcher names exists in the registry. */
function checkImageTags(facts) {
    const launched = launchedBranches(facts);
    const findings = launched.flatMap(({ branch, reference, place, atTag, atDigest }) => {
        const tag = tagOnly(reference);
        if (tag === undefined || atTag === undefined || !atTag.isKnown || atTag.value !== undefined)
            return [];
        const isPinned = atDigest?.isKnown === true && atDigest.value !== undefined;
        return [
            {
                check: image_tags_check,
                verdict: isPinned ? 'warn' : 'fail',
                what: `Branch "${branch}" names ${(0,oci_reference/* formatReference */.FH)(tag)}, a tag that does not exist in the registry`,
                why: isPinned
                    ? 'The pinned digest still exists, but registry cleanup jobs may delete an image without a tag.'
                    : 'mybinder.org cannot build the branch: launches end with an error.',
                fix: `Run the source's workflow manually on that branch to push the image, or correct FROM in ${place} on branch "${branch}". ${otherTags(facts, reference)}`.trim(),
                similar: {
                    item: `"${branch}" (${(0,oci_reference/* formatReference */.FH)(tag)})`,
                    what: count => `${count} branches of ${facts.launcher.name} name a tag that does not exist in the registry`,
                    fix: `Run the source's workflow manually on these branches to push the images, or correct FROM in ${place} there. ${otherTags(facts, reference)}`.trim(),
                },
            },
        ];
    });
    if (findings.length > 0)
        return findings;
    const isRead = launched.flatMap(({ atTag }) => (atTag === undefined ? [] : [atTag.isKnown]));
    return passedIfRead(image_tags_check, isRead, 'Every tag that the launcher names exists in the registry');
}
/** Lists tags of other launcher branches that are known to exist in the registry. */
function otherTags(facts, reference) {
    const existing = launchedBranches(facts)
        .filter(({ atTag, reference: other }) => {
        return (0,oci_reference/* isSameImageRepository */.oL)(other, reference) && atTag?.isKnown === true && atTag.value !== undefined;
    })
        .flatMap(({ reference: other }) => tagOnly(other)?.tag ?? []);
    return existing.length === 0 ? '' : `Existing tags: ${(0,wording/* formatList */.ki)([...new Set(existing)], image_tags_maxNamed)}.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/last-update.js

const last_update_check = 'last-update';
/** Conclusions that may be intentional, because a person or a condition stopped the run. */
const intended = new Set(['cancelled', 'skipped', 'stale', 'neutral']);
/** Maximum duration of a job on GitHub, in milliseconds. */
const updateTimeout = 6 * 60 * 60_000;
/**
 * Checks the launcher's last update run. Its failure is not visible in the source repository unless the build waits for
 * it.
 */
function checkLastUpdate({ launcher: { lastRun, name }, now }) {
    const run = lastRun.isKnown ? lastRun.value : undefined;
    if (run === undefined)
        return [];
    if (!run.isCompleted)
        return [runInProgress(name, run, now)];
    if (run.conclusion === 'success')
        return [passed(last_update_check, `The last event that ${name} received was handled`)];
    return [
        {
            check: last_update_check,
            verdict: intended.has(run.conclusion ?? '') ? 'warn' : 'fail',
            what: `The last event that ${name} received was not handled: its run ended with "${run.conclusion ?? 'no conclusion'}"`,
            why: 'The launcher keeps its previous image. The source does not show the failure unless its build waits for the launcher (`wait: true`).',
            fix: `Open ${run.url}, fix the error that it shows, and run the source's workflow again.`,
        },
    ];
}
function runInProgress(name, { url, createdAt }, now) {
    const what = `The run for the last event that ${name} received has not ended yet`;
    if (now - createdAt.getTime() < updateTimeout)
        return passed(last_update_check, what);
    return {
        check: last_update_check,
        verdict: 'warn',
        what: `${what}, since ${createdAt.toISOString().slice(0, 10)}`,
        why: 'Until it ends, the launcher keeps its previous image. The run waits for a runner, for another run, or for an approval.',
        fix: `Open ${url} to see what the run waits for, or cancel it and run the source's workflow again.`,
    };
}

// EXTERNAL MODULE: ./build/launcher/launch-link-encoding.js
var launch_link_encoding = __webpack_require__(16217);
;// CONCATENATED MODULE: ./build/doctor/facts/written-links.js

/**
 * Matches a launch link, with or without `https://`. It ends before characters that occur neither in a link nor in a git
 * name: quotes, brackets, backquotes and asterisks.
 */
const address = /(?<![\w.@-])(?:https?:\/\/)?(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|`*{}\\^~]+)(\?[^\s"'<>()[\]|`\\]*)?/g;
/** Matches an HTML entity that ends a link, for pages that show the source of another page. */
const entity = /&(?:quot|lt|gt|apos|nbsp|#)/i;
const openBracket = /^(?:\$?\{|[<[*](?!\/|\*))/;
const placeholder = /[{}<>$*]|^%(?:\(\w+\))?s|…$|\.{3}$/;
/** Maximum number of trailing characters that may belong to a name. */
const maxTrailingCharacters = 8;
/** Finds the launch links with a ref in a text. Examples such as `…/<branch>` are omitted. */
function findWrittenLinks(text) {
    return [...text.matchAll(address)].flatMap((match) => {
        const [all, owner, repo, written = '', query = ''] = match;
        const end = match.index + all.length;
        const next = query === '' ? text.slice(end, end + 2) : '';
        const ref = readName(withoutEntities(written));
        if (ref.name === '')
            return [];
        const isCutOff = /[-/_.]$/.test(written.slice(-1)) && openBracket.test(next);
        return [
            {
                line: text.slice(0, match.index).split('\n').length,
                launcher: `${owner}/${repo}`,
                ref: { ...ref, isPlaceholder: ref.isPlaceholder || isCutOff || /^\$?\{/.test(next) },
                content: readContent(withoutEntities(query)),
            },
        ];
    });
}
function withoutEntities(text) {
    const [first = ''] = text.split(entity, 1);
    return first.replaceAll('&amp;', '&');
}
function readName(written) {
    let end = written.length;
    while (end > 0 && !/[\p{L}\p{N}]/u.test(written.charAt(end - 1)))
        end--;
    const readings = Array.from({ length: Math.min(written.length - end, maxTrailingCharacters) + 1 }, (_, length) => decode(written.slice(0, end + length)));
    const [name = ''] = readings;
    return { name, readings, isPlaceholder: placeholder.test(decode(written)) };
}
/**
 * Parses the query as mybinder.org's page does. The branch is decoded twice, because an older link generator encoded it
 * twice.
 */
function readContent(query) {
    try {
        const { repo, branch } = (0,launch_link_encoding/* readAsMybinder */.Zz)(`https://mybinder.org/${query}`);
        const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(decode(repo ?? ''))?.[1];
        if (repository === undefined || branch === null)
            return undefined;
        const name = readName(decode(branch));
        return name.name === '' ? undefined : { repository, branch: name };
    }
    catch {
        return undefined;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/doctor/facts/page-links.js

/** Finds the launch links in the pages, notebooks and scripts of a repository. */
function findPageLinks({ name, pages, scripts }, notebooks = new Map()) {
    const published = [...pages, ...notebooks].map(([path, text]) => ({ path, text, isPublished: true }));
    const printed = [...scripts].map(([path, text]) => ({ path, text, isPublished: false }));
    return [...published, ...printed].flatMap(({ path, text, isPublished }) => findWrittenLinks(text).map(link => {
        return { ...link, path, isPublished, place: `${path}:${link.line} of ${name}` };
    }));
}

;// CONCATENATED MODULE: ./build/doctor/checks/launch-links.js





const launch_links_check = 'launch-links';
const launch_links_maxNamed = 10;
/**
 * Reports launch links to missing branches in the pages, notebooks and scripts of both repositories.
 */
function checkLaunchLinks({ source, launcher }) {
    const links = [...findPageLinks(source, source.notebooks), ...findPageLinks(launcher)];
    const branches = launcher.branches.map(({ name }) => name);
    const launched = new Set([...branches, ...launcher.tags]);
    const ours = links.filter(link => (0,github_repository/* isSameRepositoryName */.aE)(link.launcher, launcher.name));
    const findings = ours.flatMap(link => [
        ...(resolvesTo(link.ref, ref => launched.has(ref) || isCommit(ref) || (0,bot_branch/* isBotBranch */.Q)(ref))
            ? []
            : [brokenBranch(link, branches)]),
        ...brokenContent(link, source),
    ]);
    if (findings.length > 0)
        return findings;
    if (ours.some(({ isPublished }) => isPublished))
        return passedIfListed(launch_links_check, [source, launcher], `All launch links (${ours.length}) point to existing branches of ${launcher.name}`);
    return source.isTreeTruncated || launcher.isTreeTruncated ? [] : [noLink(links, source.name, launcher.name)];
}
/** Describes pages without a link. A link to a former name of the launcher does not count, although GitHub redirects it. */
function noLink(links, source, launcher) {
    const [owner] = launcher.split('/', 1);
    const others = links.filter(link => link.isPublished && link.launcher.startsWith(`${owner}/`));
    const [other] = others;
    const names = (0,wording/* formatList */.ki)([...new Set(others.map(link => link.launcher))], launch_links_maxNamed);
    const table = `Run \`binder-actions launch-table ${launcher}\` and copy the table of badges to README.md.`;
    return {
        check: launch_links_check,
        verdict: 'warn',
        what: `No page of ${source} or ${launcher} has a launch link to ${launcher}${other === undefined ? '' : `; ${other.place} links to ${names}`}`,
        why: other === undefined
            ? 'Users cannot discover the launcher without a link.'
            : 'mybinder.org builds and caches an image for each name of a repository, so links with a former name do not launch what was prepared.',
        fix: other === undefined
            ? table
            : `If ${names} is a former name, write ${launcher} in ${other.place}. ${table}`,
    };
}
function resolvesTo({ readings, isPlaceholder }, exists) {
    return isPlaceholder || readings.some(exists);
}
/** Returns whether the ref is `HEAD` or looks like a commit SHA, full or abbreviated. */
function isCommit(ref) {
    return /^[0-9a-f]{7,40}$/.test(ref) || ref === 'HEAD';
}
function brokenBranch({ place, launcher, ref }, branches) {
    return {
        check: launch_links_check,
        verdict: 'fail',
        what: `A launch link in ${place} points to branch "${ref.name}" of ${launcher}, which does not exist`,
        why: 'The link opens an error page of mybinder.org.',
        fix: `Change the branch in ${place} to an existing one (${(0,wording/* formatList */.ki)(branches, launch_links_maxNamed)}), or create the branch.`,
        similar: {
            item: `"${ref.name}" (${place})`,
            what: count => `${count} launch links point to branches of ${launcher} that do not exist`,
        },
    };
}
function brokenContent({ place, content }, source) {
    if (content === undefined || !(0,github_repository/* isSameRepositoryName */.aE)(content.repository, source.name))
        return [];
    const existing = new Set([...source.branches, ...source.tags]);
    if (resolvesTo(content.branch, name => existing.has(name)))
        return [];
    return [
        {
            check: launch_links_check,
            verdict: 'fail',
            what: `A launch link in ${place} pulls branch "${content.branch.name}" of ${source.name}, which does not exist`,
            why: 'The server starts, but nbgitpuller fails: users see an error instead of the notebook.',
            fix: `Replace the link in ${place} with the output of \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
            similar: {
                item: `"${content.branch.name}" (${place})`,
                what: count => `${count} launch links pull branches of ${source.name} that do not exist`,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/launcher-dockerfiles.js


const launcher_dockerfiles_check = 'launcher-dockerfiles';
/**
 * Checks that every launcher Dockerfile names an image. Otherwise mybinder.org cannot build it, and only users who
 * launch see the error.
 */
function checkLauncherDockerfiles({ launcher }) {
    const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile);
    if (launchable.length === 0) {
        return [
            {
                check: launcher_dockerfiles_check,
                verdict: 'fail',
                what: `No branch of ${launcher.name} has a Dockerfile at the expected path`,
                why: 'Without it, there is nothing to launch and nothing to update.',
                fix: 'Write `FROM name:tag` with your image to .binder/Dockerfile on the default branch, or set the path with --dockerfile (in a workflow: `dockerfile`).',
            },
        ];
    }
    const findings = launchable.flatMap(({ name, path, launches }) => {
        if (launches.isKnown)
            return [];
        return [
            {
                check: launcher_dockerfiles_check,
                verdict: 'fail',
                what: `${path} on branch "${name}" of ${launcher.name} cannot be used: ${launches.reason}`,
                why: 'mybinder.org may be unable to build the branch, and updates do not change it.',
                fix: `In ${path} on branch "${name}", write FROM in one line, as \`FROM registry/name:tag\`. The next update adds the digest. If the branch should not be launched, delete the file.`,
                similar: {
                    item: `"${name}" (${launches.reason})`,
                    what: count => `The Dockerfiles on ${count} branches of ${launcher.name} cannot be used`,
                },
            },
        ];
    });
    return findings.length > 0
        ? findings
        : [passed(launcher_dockerfiles_check, `${(0,wording/* plural */.LS)(launchable.length, 'branch')} of ${launcher.name} can be launched`)];
}

;// CONCATENATED MODULE: ./build/doctor/checks/launches.js

const launches_check = 'launches';
/** Checks the test launches of this run, if there were any. */
function checkLaunches({ launches, launcher: { name, branches } }) {
    if (launches === undefined)
        return [];
    const { branch, members } = launches;
    const problems = members.filter(({ verdict }) => verdict !== 'pass');
    const head = branches.find(one => one.name === branch)?.head;
    const lag = laggingMembers(members, head).map(member => lagging(member, `Branch "${branch}" of ${name}`));
    if (lag.length > 0)
        return [...lag, ...problems.map(problem => launchProblem(problem, `Branch "${branch}" of ${name}`))];
    const hosts = members.map(({ member }) => member).join(', ');
    if (problems.length === 0)
        return [passed(launches_check, `Branch "${branch}" of ${name} can be launched on ${hosts}`)];
    return problems.map(problem => launchProblem(problem, `Branch "${branch}" of ${name}`));
}
/**
 * Returns the members that launched a commit other than the branch's head, while others launched the head. If none did,
 * the branch may have been updated after the launch.
 */
function laggingMembers(members, head) {
    if (!members.some(({ commit }) => commit === head))
        return [];
    return members.filter(({ commit }) => commit !== undefined && commit !== head);
}
function lagging({ member, commit = '' }, subject) {
    return {
        check: launches_check,
        verdict: 'warn',
        what: `${subject} is outdated on ${member}, which launches commit ${commit.slice(0, 12)} instead of its head`,
        why: 'Users whom mybinder.org sends there get an older image. A BinderHub remembers the commit of a branch for some time.',
        fix: 'Wait for the next run. If it happens again, report it to the operators of the BinderHub.',
    };
}
/**
 * Returns a sentence about the last successful launch. It has a date and no age, so that the text of an issue does not
 * change every day.
 */
function lastLaunch({ lastSuccess }) {
    return lastSuccess === undefined
        ? ''
        : ` The last successful launch there was on ${lastSuccess.slice(0, 10)}.`;
}
function launchProblem(problem, subject) {
    const { member, verdict, error } = problem;
    const reason = error === undefined ? '' : `: ${error}`;
    if (verdict === 'warn')
        return {
            check: launches_check,
            verdict,
            what: `${subject} was not launched on ${member}${reason}`,
            why: `The BinderHub was not available, or limits its launches. mybinder.org sends users to the other BinderHubs.${lastLaunch(problem)}`,
            fix: 'Wait for the next run. If it happens again, see https://mybinder.readthedocs.io/en/latest/about/status.html.',
        };
    return {
        check: launches_check,
        verdict,
        what: `${subject} cannot be launched on ${member}${reason}`,
        why: `Users who open a launch link there get an error instead of a notebook.${lastLaunch(problem)}`,
        fix: 'Fix the image and push it again, or roll the branch back with `binder-actions rollback`.',
    };
}

// EXTERNAL MODULE: ./build/refs/release.js
var release = __webpack_require__(66186);
;// CONCATENATED MODULE: ./build/doctor/checks/missing-badges.js





const missing_badges_check = 'missing-badges';
const missing_badges_maxNamed = 10;
const readme = /(?:^|\/)README[^/]*$/i;
/**
 * Lists the launched branches and releases that neither README links to. The check passes, because missing badges alone
 * are not a problem. Launchers without any link are reported by `checkLaunchLinks`.
 */
function checkMissingBadges({ source, launcher }) {
    const links = [source, launcher]
        .flatMap(repository => findPageLinks(repository))
        .filter(link => (0,github_repository/* isSameRepositoryName */.aE)(link.launcher, launcher.name) && readme.test(link.path));
    if (links.length === 0 || source.isTreeTruncated || launcher.isTreeTruncated)
        return [];
    const linked = new Set(links.flatMap(({ ref }) => ref.readings));
    const missing = launcher.branches
        .filter(({ name, launches }) => launches.isKnown && !linked.has(name))
        .map(({ name }) => name);
    if (missing.length === 0)
        return [passed(missing_badges_check, 'A README links to every launched branch')];
    const releases = missing.filter(name => (0,release/* parseRelease */.B)(name) !== undefined).length;
    const kinds = [
        ...(missing.length > releases ? [(0,wording/* plural */.LS)(missing.length - releases, 'branch')] : []),
        ...(releases > 0 ? [(0,wording/* plural */.LS)(releases, 'release')] : []),
    ];
    return [
        {
            ...passed(missing_badges_check, `Note: neither README has a badge for ${kinds.join(' and ')} of ${launcher.name}: ${(0,wording/* formatList */.ki)(missing, missing_badges_maxNamed)}`),
            why: 'Users cannot discover them without a link.',
            fix: `To add badges, run \`binder-actions launch-table ${launcher.name}\` and copy the table to the README of ${source.name}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/notebook-kernels.js




const notebook_kernels_check = 'notebook-kernels';
const notebook_kernels_maxNamed = 10;
/** Checks that the kernels that notebooks require are installed in the launched image. */
function checkNotebookKernels({ source, kernels }) {
    const { requests, unreadable } = readRequests(source.notebooks);
    const others = [...requests.values()].filter(({ name }) => (0,kernel_key/* kernelKey */.Z)(name) !== kernel_key/* nativeKernel */.n);
    const findings = [
        ...(kernels?.installed.isKnown === true
            ? findAbsent([...requests.values()], kernels.reference, kernels.installed.value, source.name)
            : others.map(request => unchecked(request, kernels, source.name))),
        ...(unreadable.length > 0 ? [invalid(unreadable, source.name)] : []),
    ];
    if (findings.length > 0)
        return findings;
    const names = [...requests.values()].map(({ name }) => name);
    const kernel = names.length === 0 ? "Jupyter's default kernel" : (0,wording/* formatList */.ki)(names, notebook_kernels_maxNamed);
    return passedIfListed(notebook_kernels_check, [source], `${(0,wording/* plural */.LS)(source.notebooks.size, 'notebook')} of ${source.name} can run on ${kernel}`);
}
function readRequests(notebooks) {
    const requests = new Map();
    const unreadable = [];
    for (const [path, text] of notebooks) {
        const notebook = (0,contract_notebooks/* parseNotebook */.fJ)(text);
        if (notebook === undefined)
            unreadable.push(path);
        if (notebook?.kernel === undefined)
            continue;
        const key = (0,kernel_key/* kernelKey */.Z)(notebook.kernel);
        const request = requests.get(key) ?? { name: notebook.kernel, paths: [] };
        request.paths.push(path);
        requests.set(key, request);
    }
    return { requests, unreadable };
}
function findAbsent(requests, reference, installed, source) {
    const list = installed.size === 0 ? 'has no kernel' : `has ${[...installed].sort().join(', ')}`;
    return requests
        .filter(({ name }) => !installed.has((0,kernel_key/* kernelKey */.Z)(name)))
        .map(request => ({
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${describeRequest(request, source)}, which is not installed in ${reference}: it ${list}`,
        why: 'Jupyter prompts users to select a kernel, or runs the notebook in another one of the same language.',
        fix: `Install the kernel "${request.name}" in the image, or open the ${request.paths.length === 1 ? 'notebook' : 'notebooks'}, select an installed kernel and save.`,
    }));
}
function unchecked(request, kernels, source) {
    const reason = kernels === undefined || kernels.installed.isKnown
        ? 'no image is launched'
        : `${kernels.reference} could not be read: ${kernels.installed.reason}`;
    const image = kernels?.reference ?? 'IMAGE';
    return {
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${describeRequest(request, source)}, which could not be checked: ${reason}`,
        why: 'Without the kernel, Jupyter prompts users to select one. `build-binder-image` checks this before each push, unless `check-contract` is false.',
        fix: `Look for "${request.name}" in the output of \`docker run --rm ${image} jupyter kernelspec list\`.`,
    };
}
function describeRequest({ name, paths }, source) {
    const verb = paths.length === 1 ? 'requires' : 'require';
    return `${(0,wording/* plural */.LS)(paths.length, 'notebook')} of ${source} ${verb} the kernel "${name}" (${(0,wording/* formatList */.ki)(paths, notebook_kernels_maxNamed)})`;
}
function invalid(paths, source) {
    const predicate = paths.length === 1 ? 'is not a valid notebook' : 'are not valid notebooks';
    return {
        check: notebook_kernels_check,
        verdict: 'warn',
        what: `${(0,wording/* plural */.LS)(paths.length, 'file')} of ${source} ${predicate}: ${(0,wording/* formatList */.ki)(paths, notebook_kernels_maxNamed)}`,
        why: 'Jupyter cannot open them. The usual cause is an unresolved merge conflict.',
        fix: 'Correct the JSON in a text editor, or restore the last version that could be opened.',
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/own-tags.js




const own_tags_check = 'own-tags';
/** Matches the suffix that the source's build appends to a release. */
const suffix = /-[a-z]+$/;
/**
 * Checks that every pinned digest has a tag of its own. Otherwise the next push moves the only tag to another digest,
 * and cleanup jobs delete untagged manifests.
 */
function checkOwnTags(facts) {
    const pinned = launchedBranches(facts).flatMap(launched => {
        const own = ownTagReference(launched.reference);
        return own === undefined
            ? []
            : [{ ...launched, own, atOwn: facts.images.found.get((0,oci_reference/* formatReference */.FH)(own)) }];
    });
    const findings = pinned.flatMap(launched => {
        const { atDigest, atOwn } = launched;
        const isAvailable = atDigest?.isKnown === true && atDigest.value !== undefined;
        const mayBeLost = isAvailable && atOwn?.isKnown === true && atOwn.value?.digest !== launched.reference.digest;
        return mayBeLost && !isAtRelease(launched) ? [withoutOwnTag(launched, facts.launcher.name)] : [];
    });
    if (findings.length > 0)
        return findings;
    const isRead = pinned.map(({ atDigest, atOwn }) => atDigest?.isKnown === true && atOwn?.isKnown === true);
    return passedIfRead(own_tags_check, isRead, 'Every pinned digest has a tag that does not move');
}
/** Returns whether a release tag points to the digest. Such a tag does not move, so the digest needs no other tag. */
function isAtRelease({ reference, atTag }) {
    const isRelease = (0,release/* parseRelease */.B)((reference.tag ?? '').replace(suffix, '')) !== undefined;
    return isRelease && atTag?.isKnown === true && atTag.value?.digest === reference.digest;
}
function withoutOwnTag({ branch, reference, own }, launcher) {
    const { tag: _, ...withoutTag } = reference;
    const source = (0,oci_reference/* formatReference */.FH)(withoutTag);
    return {
        check: own_tags_check,
        verdict: 'warn',
        what: `Branch "${branch}" is pinned to ${source}, which has no tag of its own`,
        why: 'The next push moves the last tag away from the digest. Registry cleanup jobs then delete the image, and launches fail.',
        fix: `Run \`docker buildx imagetools create --tag ${(0,oci_reference/* formatReference */.FH)(own)} ${source}\`. Images pushed by build-binder-image get such a tag automatically.`,
        similar: {
            item: `"${branch}"`,
            what: count => `${count} branches of ${launcher} are pinned to a digest that has no tag of its own`,
        },
    };
}

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/doctor/checks/pinned-digests.js





const pinned_digests_check = 'pinned-digests';
const updateAll = "Run the launcher's workflow manually with `branches: all`, which updates every branch.";
/**
 * Checks that every branch pins its image by digest. mybinder.org caches images by the launcher's commit, so it does not
 * detect that a tag has moved.
 */
function checkPinnedDigests(facts) {
    const launched = launchedBranches(facts);
    const findings = launched.flatMap(branch => evaluateBranch(branch, facts.launcher.name));
    if (findings.length > 0)
        return findings;
    const isRead = launched.map(({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true));
    return passedIfRead(pinned_digests_check, isRead, 'Every branch is pinned to the current image of its tag, or on hold');
}
function evaluateBranch(launched, launcher) {
    const { reference, atTag, atDigest } = launched;
    if (reference.digest === undefined)
        return [unpinned(launched, launcher), ...incomplete(launched, launcher, atTag)];
    if (describeLoss(atDigest) !== undefined)
        return incomplete(launched, launcher, atDigest);
    if (describeLoss(atTag) !== undefined)
        return incomplete(launched, launcher, atTag);
    if (atDigest?.isKnown === true && atDigest.value === undefined)
        return [missingDigest(launched, launcher)];
    return outdatedDigest(launched, launcher);
}
function unpinned({ branch, reference, place, atTag }, launcher) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const digest = atTag?.isKnown ? atTag.value?.digest : undefined;
    return {
        check: pinned_digests_check,
        verdict: 'fail',
        what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
        why: "mybinder.org caches the image by the launcher's commit. After the tag moves, launches continue with the old image.",
        fix: `${digest === undefined ? '' : `Write \`FROM ${name}@${digest}\` in ${place} on branch "${branch}". Or: `}${howToUpdate(launcher, branch)}`,
        similar: {
            item: `"${branch}" (${name})`,
            what: count => `${count} branches of ${launcher} launch an image without a digest`,
            fix: updateAll,
        },
    };
}
function missingDigest({ branch, reference }, launcher) {
    return {
        check: pinned_digests_check,
        verdict: 'fail',
        what: `Branch "${branch}" of ${launcher} is pinned to ${(0,oci_reference/* formatReference */.FH)(reference)}, which no longer exists in the registry`,
        why: 'Launches fail wherever mybinder.org has not cached the image.',
        fix: howToUpdate(launcher, branch),
        similar: {
            item: `"${branch}" (${(0,oci_reference/* formatReference */.FH)(reference)})`,
            what: count => `${count} branches of ${launcher} are pinned to an image that no longer exists in the registry`,
            fix: updateAll,
        },
    };
}
function describeLoss(lookup) {
    return lookup?.isKnown === false && lookup.refusal === 'lost' ? lookup.reason : undefined;
}
/**
 * Reports an index without its manifest, or a manifest without its config, which cleanup jobs of registries leave
 * behind.
 */
function incomplete(launched, launcher, lookup) {
    const { branch, reference, held, atDigest } = launched;
    const loss = describeLoss(lookup);
    const isPin = lookup === atDigest;
    const isLaunched = isPin || reference.digest === undefined;
    if (loss === undefined || (!isLaunched && held !== undefined))
        return [];
    const verb = isPin ? 'is pinned to' : isLaunched ? 'launches' : 'names';
    const name = (0,oci_reference/* formatReference */.FH)((isPin ? undefined : tagOnly(reference)) ?? reference);
    return [
        {
            check: pinned_digests_check,
            verdict: isLaunched ? 'fail' : 'warn',
            what: `Branch "${branch}" of ${launcher} ${verb} ${name}, which is incomplete in the registry: ${loss}`,
            why: isLaunched
                ? 'Launches fail wherever mybinder.org has not cached the image.'
                : 'The pinned image is complete, but an update to the current image of the tag would be rejected.',
            fix: howToUpdate(launcher, branch),
            similar: {
                item: `"${branch}" (${name})`,
                what: count => `${count} branches of ${launcher} use an image that is incomplete in the registry`,
                fix: updateAll,
            },
        },
    ];
}
/**
 * Reports a pinned digest that differs from the current digest of the tag. Held branches are skipped, because they keep
 * an older image intentionally.
 */
function outdatedDigest(launched, launcher) {
    const { branch, reference, place, atTag, atDigest, held, isFrozen } = launched;
    const current = atTag?.isKnown ? atTag.value : undefined;
    const pinned = atDigest?.isKnown ? atDigest.value : undefined;
    if (current === undefined || pinned === undefined || held !== undefined)
        return [];
    if (isSameImage(current, pinned))
        return [];
    const isRelease = isFrozen || (0,release/* parseRelease */.B)(branch) !== undefined;
    const short = (digest) => (0,oci_digest/* digestHex */.sU)(digest).slice(0, 12);
    return [
        {
            check: pinned_digests_check,
            verdict: 'warn',
            what: `Branch "${branch}" of ${launcher} is pinned to ${short(pinned.digest)}, but tag ${reference.tag} is now ${short(current.digest)}`,
            why: isRelease
                ? 'The image of a release should not change, but its tag was pushed again.'
                : 'An event was lost, or the image was pushed manually. Users launch an older image than expected.',
            fix: isRelease
                ? `Find out why tag ${reference.tag} was pushed again. The launcher correctly keeps its image. To update it anyway, run the launcher's workflow manually with \`allow-retag: true\`, \`digest: ${current.digest}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.`
                : `${howToUpdate(launcher, branch)} To keep this image on purpose, add \`# binder-actions: hold REASON\` above FROM in ${place}.`,
            similar: {
                item: `"${branch}"`,
                what: count => `${count} branches of ${launcher} are pinned to an image other than the current one of their tag`,
                ...(isRelease ? {} : { fix: updateAll }),
            },
        },
    ];
}
function howToUpdate(launcher, branch) {
    return `Run \`binder-actions resume ${launcher} ${branch}\`. Or run the launcher's workflow manually with \`branches: ${branch}\`, or the source's workflow manually with \`force: true\`.`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/public-images.js


const public_images_check = 'public-images';
/**
 * Checks that images can be pulled without a login, as mybinder.org does. Missing parts of a public image are reported
 * by `checkPinnedDigests`.
 */
function checkPublicImages({ images }) {
    return images.repositories.flatMap((repository) => {
        const name = (0,oci_reference/* formatImageRepository */.hp)(repository);
        const lookups = [...images.found].filter(([text]) => (0,oci_reference/* isSameImageRepository */.oL)((0,oci_reference/* parseReference */.F2)(text), repository));
        const missing = lookups.flatMap(([, found]) => (found.isKnown || found.refusal === 'lost' ? [] : [found]));
        const denied = missing.find(({ refusal }) => refusal === 'denied');
        if (denied !== undefined)
            return [privateImage(name, denied.reason)];
        const reasons = new Set(missing.map(({ reason }) => reason));
        if (reasons.size === 0)
            return [passed(public_images_check, `${name} can be pulled without a login`)];
        return [...reasons].map(reason => unreadableImage(name, reason));
    });
}
function privateImage(name, reason) {
    return {
        check: public_images_check,
        verdict: 'fail',
        what: `${name} cannot be pulled without a login: ${reason}`,
        why: 'mybinder.org pulls images without a login, so every launch fails.',
        fix: howToPublish(name),
    };
}
function unreadableImage(name, reason) {
    return {
        check: public_images_check,
        verdict: 'warn',
        what: `${name} could not be read: ${reason}`,
        why: 'mybinder.org may fail in the same way when it pulls the image.',
        fix: 'Fix the cause that the message names, or run the doctor again if the registry was unavailable.',
    };
}
function howToPublish(name) {
    const [registry, owner = '', ...segments] = name.split('/');
    if (registry !== 'ghcr.io')
        return `Make ${name} public in the settings of ${registry}.`;
    const packagePath = encodeURIComponent(segments.join('/'));
    return (`Open Package settings → Danger Zone → Change visibility → Public, at https://github.com/orgs/${owner}/packages/container/${packagePath}/settings ` +
        `(for a user's package: https://github.com/users/${owner}/packages/container/${packagePath}/settings). No API can change it.`);
}

;// CONCATENATED MODULE: ./build/doctor/checks/quiet-schedules.js





const quiet_schedules_check = 'quiet-schedules';
const quiet_schedules_maxNamed = 10;
const day = 24 * 60 * 60_000;
/** Days without a push after which GitHub disables scheduled workflows. */
const maxQuietDays = 60;
/** Days before that date from which the check warns, so that a weekly schedule warns twice. */
const warningDays = 15;
/**
 * Warns before GitHub disables scheduled workflows for inactivity, because these workflows repair the launcher and run
 * this check.
 *
 * @see https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
function checkQuietSchedules({ source, launcher, eventType, now }) {
    const findings = [
        ...mixedSchedules(launcher, eventType),
        ...[source, launcher].flatMap(repository => soonDisabled(repository, now)),
    ];
    if (findings.length > 0)
        return findings;
    return passedIfListed(quiet_schedules_check, [source, launcher], `No schedule of ${source.name} or ${launcher.name} will be disabled soon for inactivity`);
}
function hasSchedule({ events }) {
    return events.has('schedule');
}
function mixedSchedules({ name, workflows }, eventType) {
    return eventHandlers(workflows, eventType)
        .filter(hasSchedule)
        .map(workflow => ({
        check: quiet_schedules_check,
        verdict: 'warn',
        what: `${workflow.path} of ${name} handles the event and also has a schedule`,
        why: `After ${maxQuietDays} days without a push, GitHub disables the whole file. The next event then starts no workflow.`,
        fix: `Move \`schedule:\` from ${workflow.path}${atLine(workflow, 'on.schedule')} into a separate file, such as repair-image-pins.yml in the examples.`,
    }));
}
function soonDisabled({ name, isPrivate, pushedAt, workflows }, now) {
    const scheduled = workflows.filter(workflow => hasSchedule(workflow) && !(0,workflows_workflow/* isDisabled */.d6)(workflow));
    const last = Date.parse(pushedAt ?? '');
    const quietDays = Math.floor((now - last) / day);
    // GitHub does not disable schedules in private repositories.
    if (isPrivate || scheduled.length === 0 || !(quietDays >= maxQuietDays - warningDays))
        return [];
    const [first] = scheduled;
    const files = scheduled.map(({ path }) => path);
    const date = new Date(last + maxQuietDays * day).toISOString().slice(0, 10);
    return [
        {
            check: quiet_schedules_check,
            verdict: 'warn',
            what: `Nothing was pushed to ${name} for ${quietDays} days. On about ${date}, GitHub disables ${(0,wording/* formatList */.ki)(files, quiet_schedules_maxNamed)}`,
            why: `After ${maxQuietDays} days without a push, schedules stop without an error: lost events are not repaired, and checks do not run.`,
            fix: `Push a commit before that date. After it, run \`gh workflow enable ${first?.path.split('/').at(-1)} --repo ${name}\`.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/ref-collisions.js





const ref_collisions_check = 'ref-collisions';
/** Reports built refs that map to the same image tag and launcher branch, such as `a/b` and `a-b`. */
function checkRefCollisions(facts) {
    const { source, launcher } = facts;
    const byBranch = new Map();
    for (const { full, launcherBranch } of builtRefs(facts)) {
        byBranch.set(launcherBranch, [...(byBranch.get(launcherBranch) ?? []), full]);
    }
    const launched = new Set(launcher.branches.map(({ name }) => name));
    const findings = [...byBranch]
        .filter(([, sources]) => sources.length > 1)
        .map(([branch, sources]) => {
        const isLaunched = launched.has(branch);
        return {
            check: ref_collisions_check,
            verdict: isLaunched ? 'fail' : 'warn',
            what: `${sources.join(' and ')} of ${source.name} map to the same launcher branch "${branch}"${isLaunched ? '' : ', which does not exist yet'}`,
            why: 'They push to the same image tag, so users launch the one that was built last.',
            fix: `Rename one of them: \`git push origin ${sources.at(-1)}:${sources.at(-1)}-renamed :${sources.at(-1)}\`. With \`branch-variable\`, the launcher rejects images of the wrong one until then.`,
            similar: {
                item: sources.join(' and '),
                what: count => `${count} groups of refs of ${source.name} map to the same launcher branch`,
            },
        };
    });
    return findings.length > 0
        ? findings
        : [
            passed(ref_collisions_check, `All branches and tags of ${source.name} that are built map to different launcher branches`),
        ];
}
/** Returns the refs that pushes build; all refs if no workflow builds on push, because manual runs may build any ref. */
function builtRefs(facts) {
    const refs = launchableRefs(facts.source);
    const pushed = (0,workflows_workflow/* enabledWorkflows */.io)(imageBuilds(launchedImageWorkflows(facts))).filter(({ events }) => events.has('push'));
    if (pushed.length === 0)
        return refs;
    return refs.filter(({ full }) => pushed.some(builder => startsOnPush(builder, full)));
}

;// CONCATENATED MODULE: ./build/doctor/checks/repository-state.js

const repository_state_check = 'repository-state';
/**
 * Checks that the launcher is public, because mybinder.org never logs in, and that neither repository is archived,
 * because archived repositories accept no commits. Also reports repositories of which GitHub listed only some files,
 * because other checks then report nothing that depends on a missing file.
 */
function checkRepositoryState({ source, launcher }) {
    const findings = [];
    if (launcher.isPrivate) {
        findings.push({
            check: repository_state_check,
            verdict: 'fail',
            what: `${launcher.name} is private`,
            why: 'mybinder.org reads the launcher without a login, so every launch fails.',
            fix: `Open Settings → General → Danger Zone → Change visibility → Public, or run \`gh repo edit ${launcher.name} --visibility public\`.`,
        });
    }
    for (const { name, isArchived } of [source, launcher]) {
        if (!isArchived)
            continue;
        findings.push({
            check: repository_state_check,
            verdict: 'fail',
            what: `${name} is archived`,
            why: 'An archived repository accepts no commits and runs no workflows.',
            fix: `Open Settings → General → Danger Zone → Unarchive, or run \`gh repo unarchive ${name}\`.`,
        });
    }
    for (const { name, isTreeTruncated } of [source, launcher]) {
        if (isTreeTruncated)
            findings.push(truncatedTree(name));
    }
    return findings.length > 0
        ? findings
        : [passed(repository_state_check, `${launcher.name} is public, and neither repository is archived`)];
}
function truncatedTree(name) {
    return {
        check: repository_state_check,
        verdict: 'warn',
        what: `Could not check all files of ${name}: GitHub lists only part of them`,
        why: 'Workflows, pages, notebooks or the Dockerfile may be among the files that were not listed. Checks that did not find them report nothing.',
        fix: `Reduce the number of files on the default branch of ${name}: GitHub lists up to 100,000.`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/rolled-back-branches.js



const rolled_back_branches_check = 'rolled-back-branches';
/** Start of the reason that a rollback writes, with the first digits of the image that it replaced. */
const rolledBackFrom = /^rolled back from ([0-9a-f]{12})\b/;
/**
 * Checks whether an image newer than the one that was rolled back is available, because a rollback holds the branch until
 * a person lifts it.
 */
function checkRolledBackBranches(facts) {
    return launchedBranches(facts).flatMap(branch => rolled_back_branches_evaluateBranch(branch, facts.launcher.name));
}
function rolled_back_branches_evaluateBranch({ branch, reference, held = '', atTag, atDigest }, launcher) {
    const [, replaced] = rolledBackFrom.exec(held) ?? [];
    const newest = atTag?.isKnown === true ? atTag.value : undefined;
    const pinned = atDigest?.isKnown === true ? atDigest.value : undefined;
    if (replaced === undefined || newest === undefined || pinned === undefined)
        return [];
    const hex = (0,oci_digest/* digestHex */.sU)(newest.digest).slice(0, 12);
    if (hex === replaced || isSameImage(newest, pinned))
        return [];
    return [
        {
            check: rolled_back_branches_check,
            verdict: 'warn',
            what: `Branch "${branch}" of ${launcher} was rolled back from ${replaced}, but a newer image has been pushed since: ${(0,oci_reference/* formatReference */.FH)({ ...reference, digest: newest.digest })}`,
            why: 'The branch is held, so events do not pin the newer image. Users launch the image from before the rollback.',
            fix: `If the newer image works, run \`binder-actions resume ${launcher} ${branch}\`, or the launcher's workflow manually with \`branches: ${branch}\` and \`resume: true\`.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/workflows/expressions.js
var workflows_expressions = __webpack_require__(35978);
;// CONCATENATED MODULE: ./build/doctor/facts/untrusted-values.js

/**
 * Contexts whose value can be set by people without write access to the repository. This is GitHub's list of untrusted input
 * (contexts that typically end with body, default_branch, email, head_ref, label, message, name, page_name, ref or
 * title), spelled out because a match by suffix would include `github.event.repository.name`.
 *
 * The event payload is included, because anyone with a token that can send events controls it. Branch names of the
 * repository itself (`github.ref_name`) are excluded, because anyone who may push a branch may also change the workflow.
 * The author of a pull request from a fork controls only `head_ref`.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 * @see https://securitylab.github.com/resources/github-actions-untrusted-input/
 */
const untrustedContexts = [
    'github.head_ref',
    'github.event.client_payload',
    ...['issue', 'pull_request', 'discussion'].flatMap(subject => [
        `github.event.${subject}.title`,
        `github.event.${subject}.body`,
    ]),
    ...['comment', 'review', 'review_comment'].map(subject => `github.event.${subject}.body`),
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pages.*.page_name',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.pull_requests.*.head.ref',
    ...['commits.*', 'head_commit', 'workflow_run.head_commit', 'merge_group.head_commit'].flatMap(commit => ['message', 'author.name', 'author.email', 'committer.name', 'committer.email'].map(field => `github.event.${commit}.${field}`)),
].map(path => path.split('.'));
/** Returns whether the value of `${{ … }}` may contain untrusted input. */
function hasUntrustedValue(expression) {
    return (0,workflows_expressions/* findContextAccesses */.z)(expression).some(({ path, isSerialized }) => untrustedContexts.some(context => {
        const isWhole = path.length >= context.length || isSerialized;
        return isWhole && context.every((segment, index) => matchesSegment(segment, path[index]));
    }));
}
/** Returns whether a path segment matches. A path that ends earlier includes everything below it. */
function matchesSegment(segment, accessed) {
    return accessed === undefined || segment === '*' || accessed === '*' || accessed === segment;
}

;// CONCATENATED MODULE: ./build/doctor/checks/shell-injection.js



const shell_injection_check = 'shell-injection';
/** Maximum length of a quoted expression, in characters. */
const maxQuoteLength = 120;
/**
 * Reports untrusted values in scripts, because GitHub inserts the value of an expression into the script before the
 * shell parses it.
 */
function checkShellInjection({ source, launcher }) {
    const findings = [source, launcher].flatMap(({ name, workflows }) => workflows.flatMap(({ path, steps }) => steps.flatMap((step) => {
        const { text, isShell } = stepScript(step);
        const expression = (0,workflows_expressions/* expressionsIn */.l)(text).find(hasUntrustedValue);
        if (expression === undefined)
            return [];
        const value = quote(expression);
        const place = step.line === undefined ? path : `${path}:${step.line}`;
        return [
            {
                check: shell_injection_check,
                verdict: 'fail',
                what: `${place} of ${name} inserts ${value} into a ${isShell ? 'shell ' : ''}script`,
                why: "Anyone who can send an event or name a branch can run commands there with the workflow's token.",
                fix: `In ${place}, pass it to the step with \`env: {VALUE: '${value.replaceAll("'", "''")}'}\` and ${isShell ? 'use "$VALUE" in the script' : 'read VALUE from the environment in the script'}. update-launcher-sha needs no script.`,
                similar: {
                    item: place,
                    what: count => `${count} steps of ${name} insert untrusted values into a script`,
                },
            },
        ];
    })));
    return findings.length > 0
        ? findings
        : passedIfListed(shell_injection_check, [source, launcher], 'No workflow inserts untrusted values into a script');
}
function stepScript({ uses = '', run, with: { script } }) {
    if (run !== undefined)
        return { text: run, isShell: true };
    const isScript = /^actions\/github-script@/i.test(uses) && typeof script === 'string';
    return { text: isScript ? script : '', isShell: false };
}
function quote(expression) {
    return expression.length <= maxQuoteLength ? expression : `${expression.slice(0, maxQuoteLength)}…`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/signed-provenance.js




const signed_provenance_check = 'signed-provenance';
/** Checks that every pinned image has the signed provenance that the launcher's workflow requires. */
function checkSignedProvenance(facts) {
    const pinned = launchedBranches(facts).filter(({ reference: { digest } }) => digest !== undefined && facts.provenance.has(digest));
    const findings = pinned.flatMap(branch => signed_provenance_evaluateBranch(branch, facts));
    if (findings.length > 0)
        return findings;
    return passedIfRead(signed_provenance_check, pinned.map(() => true), 'Every pinned image has valid signed provenance');
}
function signed_provenance_evaluateBranch({ branch, reference }, { launcher, provenance }) {
    const lookup = reference.digest === undefined ? undefined : provenance.get(reference.digest);
    if (lookup === undefined)
        return [];
    const subject = `Branch "${branch}" of ${launcher.name} is pinned to ${(0,oci_reference/* formatReference */.FH)(reference)}`;
    if (!lookup.isKnown) {
        return [
            {
                check: signed_provenance_check,
                verdict: 'warn',
                what: `${subject}, whose provenance cannot be verified: ${lookup.reason}`,
                why: 'The launcher rejects images whose provenance cannot be verified.',
                fix: 'Run the doctor again when the service is available.',
                similar: {
                    item: `"${branch}"`,
                    what: count => `${count} branches of ${launcher.name} are pinned to images whose provenance cannot be verified`,
                },
            },
        ];
    }
    const { origins, rejections } = lookup.value;
    if (origins.some(({ ref }) => (0,source_ref/* findLauncherBranch */.yl)(ref.full) === branch))
        return [];
    const refs = origins.map(({ ref }) => ref.full);
    const origin = refs.length > 0 ? `it was built from ${refs.join(', ')}` : (rejections[0] ?? 'it is not signed');
    return [
        {
            check: signed_provenance_check,
            verdict: origins.length > 0 ? 'warn' : 'fail',
            what: `${subject}, which has no valid provenance for this branch: ${origin}`,
            why: "The launcher's workflow requires signed provenance: it would not pin this image today.",
            fix: 'Grant the build `id-token: write` and `attestations: write`, and run it again with `force: true`.',
            similar: {
                item: `"${branch}" (${origin})`,
                what: count => `${count} branches of ${launcher.name} are pinned to images without valid provenance for the branch`,
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/signing-permissions.js



const signing_permissions_check = 'signing-permissions';
const signing = { 'id-token': 'write', attestations: 'write' };
const action = /\bbinder-actions@|\bbuild-binder-image@/;
/**
 * Checks that a job whose image must be signed is permitted to sign it: `attest: true` is set, or the launcher requires
 * provenance. The check `called-workflows` covers the reusable workflow.
 */
function checkSigningPermissions({ source, launcher }) {
    const isRequired = launcher.workflows.flatMap(updateSteps).some(requiresProvenance);
    return (0,workflows_workflow/* enabledWorkflows */.io)(source.workflows).flatMap(workflow => workflow.jobs
        .filter(({ steps }) => steps.some(step => signs(step, isRequired)))
        .flatMap(job => evaluateJob(workflow, job, source.name)));
}
/** Returns whether the step must sign the image that it pushes. */
function signs({ uses = '', with: { attest, push } }, isRequired) {
    if (!action.test(uses) || String(push) === 'false' || String(attest) === 'false')
        return false;
    return isRequired || String(attest) === 'true';
}
function requiresProvenance({ with: inputs }) {
    const setting = String(inputs['require-provenance'] ?? 'auto');
    return setting === 'true' || (setting !== 'false' && Boolean(inputs['source-repository']));
}
function evaluateJob(workflow, job, repository) {
    const missing = findMissingPermissions(workflow, job, signing);
    if (missing === undefined)
        return [];
    return [
        {
            check: signing_permissions_check,
            verdict: 'fail',
            what: `The job "${job.name}" in ${workflow.path} of ${repository} is not granted ${missing.list}`,
            why: 'Its image is not signed, although `attest: true` or the launcher requires it.',
            fix: missing.fix,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/checks/token-rights.js

const token_rights_check = 'token-rights';
const why = 'The source repository notifies the launcher of a new image with this token. Without the permission, no event arrives.';
/**
 * Checks the permissions of the token that the source sends events with. Without the token, checks the last run that an
 * event started.
 */
function checkTokenRights({ launcher }) {
    const { name, sender, isArchived, startedWorkflow } = launcher;
    // An archived repository rejects every token, so its response does not show the permissions of this one.
    if (isArchived)
        return [];
    if (sender === undefined)
        return [evaluateLastRun(launcher)];
    const { maySend } = sender;
    if (maySend.isKnown && maySend.value)
        return [passed(token_rights_check, `The token is allowed to send events to ${name}`)];
    if (!maySend.isKnown) {
        const what = `Could not determine whether the token is allowed to send events to ${name}: ${maySend.reason}`;
        return [{ check: token_rights_check, verdict: 'warn', what, why, fix: 'Run the doctor again later.' }];
    }
    return [
        {
            check: token_rights_check,
            verdict: 'fail',
            what: `The token is not allowed to send events to ${name}`,
            why,
            fix: `Create a token for only ${name} with "${startedWorkflow === undefined ? 'Contents' : 'Actions'}: Read and write" (a GitHub App's, or a fine-grained one at ` +
                'https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → ' +
                'Secrets and variables → Actions under the name that its workflow uses (`LAUNCHER_PAT` in the examples), and run the doctor again with ' +
                '`launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) set to it.',
        },
    ];
}
function evaluateLastRun({ name, lastRun }) {
    const run = lastRun.isKnown ? lastRun.value : undefined;
    if (run !== undefined) {
        return passed(token_rights_check, `Events reach ${name}: the last one arrived on ${run.createdAt.toISOString().slice(0, 10)}`);
    }
    return {
        check: token_rights_check,
        verdict: 'warn',
        what: lastRun.isKnown
            ? `No event has started a run in ${name} yet, and the token that the source sends events with was not provided`
            : `Could not determine whether events reach ${name}: ${lastRun.reason}`,
        why,
        fix: "Run the source's build once, or set `launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) to the token that the source sends events with.",
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/waiting-builds.js






const waiting_builds_check = 'waiting-builds';
/**
 * Checks workflows with `wait: true`. Their runs end with the result of the launcher's run, which they must identify and
 * may need permission to read.
 */
function checkWaitingBuilds(facts) {
    const { source, launcher } = facts;
    const senders = source.workflows.filter(workflow => buildSteps(workflow).length > 0 || isWaiting(workflow));
    const [waiting] = (0,workflows_workflow/* enabledWorkflows */.io)(senders).filter(isWaiting);
    if (waiting === undefined)
        return passedIfListed(waiting_builds_check, [source], `No workflow of ${source.name} waits for the launcher's run`);
    const findings = [...unnamedRuns(facts, waiting), ...unreadableRuns(facts, waiting)];
    if (findings.length > 0)
        return findings;
    return [passed(waiting_builds_check, `${waiting.path} of ${source.name} can find and read the runs of ${launcher.name}`)];
}
function isWaiting({ steps }) {
    return steps.some(isWaitingStep);
}
function isWaitingStep(step) {
    const dispatches = /\bbinder-actions(?:\/actions\/dispatch-launcher-update|\/\.github\/workflows\/binder-image\.ya?ml)?@/;
    return dispatches.test(step.uses ?? '') && String(step.with.wait) === 'true';
}
/** Returns the suffix of the workflow's path that names the line of the waiting step. */
function atWait({ steps }) {
    const line = steps.find(isWaitingStep)?.line;
    return line === undefined ? '' : `:${line}`;
}
/**
 * Reports handlers whose run name does not identify the event. A missing handler is reported by `checkEventHandler`.
 */
function unnamedRuns({ launcher, eventType }, waiting) {
    const handlers = eventHandlers(launcher.workflows, eventType);
    const [first] = handlers;
    if (first === undefined || handlers.some(({ trigger }) => (0,workflow_trigger/* hasEventInRunName */.uw)(trigger)))
        return [];
    return [
        {
            check: waiting_builds_check,
            verdict: 'fail',
            what: `${waiting.path} waits for the launcher, but ${first.path} of ${launcher.name} does not identify the event in its run-name`,
            why: 'GitHub has no other way to find the run that belongs to an event. The build pushes its image and then fails.',
            fix: `Set \`run-name: Update image (\${{ github.event.client_payload.correlation || 'manual' }})\` at the top level of ${first.path}${atLine(first, 'run-name', 'on')}, or remove \`wait\` from ${waiting.path}${atWait(waiting)}.`,
        },
    ];
}
/**
 * Reports a token without read access to the launcher's runs. If the token is unknown, a public repository passes because
 * anyone can read its runs.
 */
function unreadableRuns({ launcher: { name, sender, isPrivate } }, waiting) {
    if (sender === undefined && !isPrivate)
        return [];
    const permission = sender?.mayReadRuns ?? { isKnown: false, reason: 'the token was not provided' };
    if (permission.isKnown && permission.value)
        return [];
    return [
        {
            check: waiting_builds_check,
            verdict: permission.isKnown ? 'fail' : 'warn',
            what: permission.isKnown
                ? `${waiting.path} waits for the launcher, but the token is not allowed to read the workflow runs of ${name}`
                : `${waiting.path} waits for the launcher, but the doctor could not determine whether the token is allowed to read its workflow runs: ${permission.reason}`,
            why: 'The build pushes the image, but fails before it sends the event.',
            fix: `Grant the token "Actions: Read-only" on ${name} (for a GitHub App: Actions: read), or remove \`wait\` from ${waiting.path}${atWait(waiting)}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/doctor/report/merge-similar.js

/** Maximum number of items that a finding names, which limits a report to about one page. */
const merge_similar_maxNamed = 10;
/** Merges similar findings into one that lists its items, in the order of the first item of each. */
function mergeSimilar(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = mergeKey(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(mergeGroup);
}
/** Returns a key that is equal for findings to merge: the finding itself if it is not merged. */
function mergeKey(finding) {
    const { check, verdict, why, similar } = finding;
    return similar === undefined ? finding : JSON.stringify([check, verdict, why, similar.what(2)]);
}
function mergeGroup(group) {
    const [{ similar, ...first }] = group;
    if (similar === undefined || group.length === 1)
        return first;
    const items = group.flatMap(finding => finding.similar?.item ?? []);
    return {
        ...first,
        what: `${similar.what(items.length)}: ${(0,wording/* formatList */.ki)(items, merge_similar_maxNamed)}`,
        fix: similar.fix ?? `For ${items[0]}: ${first.fix}`,
    };
}

;// CONCATENATED MODULE: ./build/doctor/run-checks.js



























/** All checks, in order of importance. */
const checks = [
    checkLaunches,
    checkRepositoryState,
    checkTokenRights,
    checkEventHandler,
    checkCalledWorkflows,
    checkLastUpdate,
    checkWaitingBuilds,
    checkDisabledWorkflows,
    checkQuietSchedules,
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
    checkNotebookKernels,
];
const severityOrder = { fail: 0, warn: 1, pass: 2 };
/** Runs all checks and returns their findings, with similar ones merged and the most severe first. */
function runChecks(facts) {
    const findings = mergeSimilar(checks.flatMap(check => check(facts)));
    return findings.sort((left, right) => severityOrder[left.verdict] - severityOrder[right.verdict]);
}

// EXTERNAL MODULE: ./build/github/github-client.js
var github_client = __webpack_require__(96515);
// EXTERNAL MODULE: ./build/launcher/dockerfile-locator.js
var dockerfile_locator = __webpack_require__(53960);
// EXTERNAL MODULE: ./build/launcher/image-updated-event.js
var image_updated_event = __webpack_require__(91427);
// EXTERNAL MODULE: ./build/runner/registry-services.js + 10 modules
var registry_services = __webpack_require__(60870);
// EXTERNAL MODULE: ./build/cli/checkout.js
var checkout = __webpack_require__(24849);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/find-repositories.js
var find_repositories = __webpack_require__(70551);
// EXTERNAL MODULE: ./build/cli/github-services.js + 1 modules
var github_services = __webpack_require__(67448);
// EXTERNAL MODULE: ./build/cli/image-argument.js
var image_argument = __webpack_require__(44786);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/cli/doctor.js



















const colors = { pass: 'green', warn: 'yellow', fail: 'red' };
const doctor = {
    usage: '[--source OWNER/REPO] [--launcher OWNER/REPO] [options]',
    details: `  --source OWNER/REPO    GitHub repository that the image is built from
  --launcher OWNER/REPO  launcher repository; default for both: the clone in this folder, and the repository that its workflows name
  --image IMAGE          additional image repository to check, in addition to the ones that the launcher uses; can be repeated
  --dockerfile PATH      path of the launcher's Dockerfile; default ${dockerfile_locator/* defaultDockerfile */.e}: where mybinder.org finds it
  --file PATH            path of the image's Dockerfile; default: as set in the source's workflow
  --context DIRECTORY    build context of the image; default: as set in the source's workflow
  --event-type TYPE      event type that the launcher's workflow listens for; default ${image_updated_event/* defaultEventType */.E4}
  --json                 print the verdict and the findings as JSON

The doctor writes nothing. It reads both repositories with GITHUB_TOKEN (or GH_TOKEN). Set LAUNCHER_TOKEN to the token that
the source repository sends events with to check its permissions; without it, the doctor checks whether events have
arrived. Images are read anonymously, as mybinder.org does.
Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { target, isJson } = await parseDoctorCommandLine(args, env);
        const facts = await gatherFacts(target, productionServices(env, terminal));
        const findings = runChecks(facts);
        const verdict = overallVerdict(findings);
        if (isJson)
            terminal.out(JSON.stringify({ verdict, findings }, null, 2));
        else
            terminal.out(reportFindings(findings, (level, text) => (0,external_node_util_.styleText)(colors[level], text)));
        return verdict === 'fail' ? 1 : 0;
    },
};
async function parseDoctorCommandLine(args, env) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        source: { type: 'string' },
        launcher: { type: 'string' },
        image: { type: 'string', multiple: true, default: [] },
        dockerfile: { type: 'string', default: dockerfile_locator/* defaultDockerfile */.e },
        file: { type: 'string' },
        context: { type: 'string' },
        'event-type': { type: 'string', default: image_updated_event/* defaultEventType */.E4 },
        json: { type: 'boolean', default: false },
    });
    const { source, launcher, file, context } = values;
    if (positionals.length > 0)
        throw new command/* UsageError */.e(`unexpected argument ${positionals.join(' ')}: write --source or --launcher before a repository`);
    const target = {
        ...(await (0,find_repositories/* findRepositories */.iP)({ source, launcher }, (0,checkout/* localCheckout */.m)(env), (0,github_services/* serverUrl */.Vd)(env))),
        images: (0,read_arguments/* withUsageErrors */.Lc)(() => values.image.map(image_argument/* parseImageRepositoryArgument */.Or)),
        launcherDockerfile: (0,read_arguments/* withUsageErrors */.Lc)(() => (0,dockerfile_locator/* parseDockerfileLocator */.s7)(values.dockerfile)),
        build: {
            ...(file === undefined ? {} : { dockerfile: file }),
            ...(context === undefined ? {} : { context }),
        },
        eventType: values['event-type'],
    };
    return { target, isJson: values.json };
}
/** Returns services for the doctor. @throws Error without a token, because most requests to GitHub require one. */
function productionServices(env, terminal) {
    const { client, token, connection } = (0,github_services/* gitHubServices */.Qq)(env, terminal);
    if (token === undefined) {
        throw new user_error/* UserError */.yo('token-invalid', 'GITHUB_TOKEN is not set: set it to a token that can read both repositories, for example `$(gh auth token)`');
    }
    const senderToken = env.LAUNCHER_TOKEN || undefined;
    const sender = senderToken === undefined ? undefined : (0,github_client/* createGitHubClient */.L)(connection, senderToken);
    const clients = (0,provenance_services/* createProvenanceClients */.C9)(connection, token, (0,external_node_os_.tmpdir)());
    return factServices(client, sender, (0,registry_services/* connectAnonymously */.VU)(env), (0,provenance_services/* launcherProvenance */.U6)(clients));
}


/***/ }),

/***/ 32007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findUserId),
/* harmony export */   n: () => (/* binding */ readAccounts)
/* harmony export */ });
/** Returns the accounts in the image's `/etc/passwd`. @see passwd(5) */
function readAccounts(files) {
    const content = files.find('etc/passwd')?.content;
    const text = content === undefined ? '' : new TextDecoder().decode(content);
    return text.split('\n').flatMap(line => {
        const [name, , uid, , , home] = line.split(':');
        if (name === undefined || uid === undefined || home === undefined || !/^\d+$/.test(uid))
            return [];
        return [{ name, uid: Number(uid), home }];
    });
}
/**
 * Returns the user ID for a name or number in `USER`.
 *
 * @returns undefined for an unknown name.
 */
function findUserId(name, accounts) {
    if (name === '' || name === 'root')
        return 0;
    if (/^\d+$/.test(name))
        return Number(name);
    return accounts.find(account => account.name === name)?.uid;
}


/***/ }),

/***/ 81574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseEnvironment)
/* harmony export */ });
/** Parses the `Env` list of an image's config. */
function parseEnvironment(list) {
    return new Map((list ?? []).map(entry => {
        const equals = entry.indexOf('=');
        return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }));
}


/***/ }),

/***/ 98339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findKernels)
/* harmony export */ });
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4750);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32007);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81574);
/* harmony import */ var _kernel_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15200);




/** Kernel spec file, in a data directory of Jupyter. */
const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/;
const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/;
/**
 * Returns the keys of the kernels whose spec is in a directory that Jupyter searches, without running the image. The
 * result is incomplete if a start script changes the search path.
 * @see https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
function findKernels(config, files) {
    const directories = dataDirectories(config, files);
    const found = new Set();
    for (const { path } of files.all()) {
        const [, directory, name] = specFile.exec(path) ?? [];
        if (name !== undefined && directory !== undefined && isSearched(directory, directories, files)) {
            found.add((0,_kernel_key_js__WEBPACK_IMPORTED_MODULE_0__/* .kernelKey */ .Z)(name));
        }
        if (nativePackage.test(path))
            found.add(_kernel_key_js__WEBPACK_IMPORTED_MODULE_0__/* .nativeKernel */ .n);
    }
    return found;
}
/** Returns the data directories that do not depend on the location of Jupyter. */
function dataDirectories({ container }, files) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironment */ .N)(container.Env);
    const user = (container.User ?? '').split(':')[0];
    const account = (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccounts */ .n)(files).find(({ name, uid }) => name === user || String(uid) === user);
    const homes = [account?.home, environment.get('HOME')].filter(home => home !== undefined);
    const named = [
        ...(environment.get('JUPYTER_PATH') ?? '').split(':'),
        environment.get('JUPYTER_DATA_DIR') ?? '',
        ...homes.flatMap(home => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
        ...['XDG_DATA_HOME'].flatMap(name => environment.get(name) ?? []).map(parent => `${parent}/jupyter`),
    ];
    return new Set([
        ...named.filter(path => path !== '').map(_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .t),
        'usr/local/share/jupyter',
        'usr/share/jupyter',
    ]);
}
/** Returns whether Jupyter searches a directory: a fixed one, or `share/jupyter` of an environment with Jupyter. */
function isSearched(directory, fixed, files) {
    if (fixed.has(directory))
        return true;
    const suffix = '/share/jupyter';
    return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`);
}


/***/ }),

/***/ 99112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ImageFiles)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72896);
/* harmony import */ var _tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4750);
/* harmony import */ var _tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42675);



/** Files of an image, with all layers applied. Paths may have a leading slash. */
class ImageFiles {
    #byPath;
    #directories = new Set();
    constructor(files) {
        this.#byPath = new Map(files.map(file => [file.path, file]));
        // Parent directories exist even when no layer has an entry for them.
        for (const { path } of files) {
            for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                const folder = path.slice(0, slash);
                if (this.#directories.has(folder))
                    break;
                this.#directories.add(folder);
            }
        }
    }
    all() {
        return this.#byPath.values();
    }
    /** Returns the entry at a path, following symbolic links as a program in the container does. */
    find(path) {
        return this.#byPath.get(this.#resolve(path));
    }
    has(path) {
        const resolved = this.#resolve(path);
        return this.#byPath.has(resolved) || this.#directories.has(resolved);
    }
    /** Returns whether any file or directory matches the pattern. */
    hasMatch(pattern) {
        if (!pattern.includes('*'))
            return this.has(pattern);
        const steps = pathSteps(pattern);
        for (const path of this.#byPath.keys())
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path))
                return true;
        for (const path of this.#directories)
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path))
                return true;
        return false;
    }
    /** Returns the absolute paths of the files that match the pattern, sorted. */
    findMatches(pattern) {
        const steps = pathSteps(pattern);
        const found = [...this.#byPath.values()].filter(({ type, path }) => type === 'file' && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(steps, path));
        return found.map(({ path }) => `/${path}`).sort();
    }
    #resolve(path) {
        return (0,_tar_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, this.#byPath);
    }
}
/** Parses a path in which `*` matches any characters within one path segment, and `**` any directories. */
function pathSteps(pattern) {
    return [...(0,_tar_entry_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
        if (text === '**/')
            return _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyDirectories */ .ED;
        return text === '*' ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroOrMore */ .XO)(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinDirectory */ .Z0) : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .exactlyOne */ .BK)(candidate => candidate === text);
    });
}


/***/ }),

/***/ 15200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ kernelKey),
/* harmony export */   n: () => (/* binding */ nativeKernel)
/* harmony export */ });
/** Name under which Jupyter offers the kernel of its own Python, whether or not it has a kernel spec file. */
const nativeKernel = 'python3';
/**
 * Returns the key under which Jupyter looks up a kernel. Names are case-insensitive, and `python` is another name of the
 * native kernel. Jupyter does not fall back to another kernel of the same language.
 *
 * @see https://github.com/jupyter/jupyter_client, kernelspec.py and manager.py
 */
function kernelKey(name) {
    const key = name.toLowerCase();
    return key === 'python' ? nativeKernel : key;
}


/***/ }),

/***/ 99661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ findRequestedKernels),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   fJ: () => (/* binding */ parseNotebook)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5691);
/* harmony import */ var _kernel_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15200);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85610);



const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ kernelspec: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()) })) })),
    cells: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ cell_type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj())]) })), []),
});
/** Parses a notebook; undefined if the text is not one. */
function parseNotebook(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xL(schema, value);
    if (!result.success)
        return undefined;
    const { metadata, cells } = result.output;
    const code = cells
        .filter(({ cell_type }) => cell_type === 'code')
        .map(({ source }) => (typeof source === 'string' ? source : source.join('')));
    return { kernel: metadata?.kernelspec?.name || undefined, code: code.join('\n') };
}
/** Returns the kernels that the image's notebooks require, by key. Notebooks of libraries are ignored. */
function findRequestedKernels(files) {
    const requests = new Map();
    for (const file of files.all()) {
        if (file.content === undefined || !file.path.endsWith('.ipynb') || (0,_user_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isLibraryFile */ .O)(file.path))
            continue;
        const name = parseNotebook(contentText(file))?.kernel;
        if (name === undefined)
            continue;
        const request = requests.get((0,_kernel_key_js__WEBPACK_IMPORTED_MODULE_2__/* .kernelKey */ .Z)(name)) ?? { name, notebooks: [] };
        request.notebooks.push(`/${file.path}`);
        requests.set((0,_kernel_key_js__WEBPACK_IMPORTED_MODULE_2__/* .kernelKey */ .Z)(name), request);
    }
    return requests;
}
/** Returns the content of a file as text. */
function contentText({ content }) {
    return new TextDecoder().decode(content);
}


/***/ }),

/***/ 85610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isRelevant),
/* harmony export */   O: () => (/* binding */ isLibraryFile)
/* harmony export */ });
/** Maximum size in bytes of a file to read. Larger notebooks exist but are not checked. */
const maxContentSize = 4 * 2 ** 20;
const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/;
const libraryFolders = /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//;
const scriptOrNotebook = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/;
const systemSettings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/;
/** Returns whether a path belongs to a library or the system rather than to files that users open and run. */
function isLibraryFile(path) {
    return systemFolders.test(path) || libraryFolders.test(path);
}
/**
 * Returns whether the contract checks read a file: notebooks, scripts, Jupyter settings and `/etc/passwd`.
 * Libraries are not read, because they define settings but do not change them.
 *
 * @param startScripts paths without the leading slash.
 */
function isRelevant({ path, type, size }, startScripts) {
    if (type !== 'file' || size > maxContentSize)
        return false;
    if (startScripts.has(path) || systemSettings.test(path))
        return true;
    return scriptOrNotebook.test(`/${path}`) && !isLibraryFile(path);
}


/***/ }),

/***/ 60318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fetchTexts),
/* harmony export */   f: () => (/* binding */ fetchTree)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3943);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
/* harmony import */ var _explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11479);





const maxTextsPerRequest = 50;
const maxConcurrentRequests = 4;
/** Maximum size of a text in bytes; larger files are usually generated. */
const maxTextSize = 5_000_000;
/**
 * Fetches all files at a commit, without symbolic links and submodules.
 *
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 */
async function fetchTree(client, repository, commit) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.git
        .getTree({ owner, repo, tree_sha: commit, recursive: 'true' })
        .catch((error) => {
        throw (0,_explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRepositoryRead */ .E)(error, repository, true);
    });
    const files = data.tree
        .filter(({ mode }) => mode === '100644' || mode === '100755')
        .map(({ path, sha, size = 0 }) => ({ path, oid: sha, size }));
    return { files, isTruncated: data.truncated };
}
/**
 * Fetches the text of files, by path; binary and very large files are omitted.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#blob
 */
async function fetchTexts(client, repository, files) {
    const smallFiles = files.filter(({ size }) => size <= maxTextSize);
    const pages = Array.from({ length: Math.ceil(smallFiles.length / maxTextsPerRequest) }, (_, page) => smallFiles.slice(page * maxTextsPerRequest, (page + 1) * maxTextsPerRequest));
    const found = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrent */ ._)(pages, maxConcurrentRequests, page => fetchPage(client, repository, page));
    return new Map(found.flat());
}
const blobSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ text: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj()), isTruncated: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM(), false) }));
const pageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik({ repository: valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj(), blobSchema) });
async function fetchPage(client, repository, files) {
    const fields = files.map(({ oid }, index) => `f${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`);
    const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const response = await client
        .graphql(query, { owner: repository.owner, name: repository.name })
        .catch((error) => {
        throw (0,_explain_repository_read_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRepositoryRead */ .E)(error, repository, true);
    });
    const label = `GitHub's response about files of ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGitHubRepository */ .PZ)(repository)}`;
    const { repository: blobs } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .T)(pageSchema, response, label);
    const texts = await Promise.all(files.map(async ({ path, oid }, index) => {
        const blob = blobs[`f${index}`];
        const text = blob?.isTruncated ? await fetchBlobText(client, repository, oid) : blob?.text;
        return text == null ? undefined : [path, text];
    }));
    return texts.filter(text => text !== undefined);
}
async function fetchBlobText(client, { owner, name: repo }, oid) {
    const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid });
    return Buffer.from(data.content, 'base64').toString('utf8');
}


/***/ }),

/***/ 72896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   ED: () => (/* binding */ anyDirectories),
/* harmony export */   EV: () => (/* binding */ characterClass),
/* harmony export */   XO: () => (/* binding */ zeroOrMore),
/* harmony export */   Xq: () => (/* binding */ matchesAtOrAbove),
/* harmony export */   Z0: () => (/* binding */ isWithinDirectory),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   f7: () => (/* binding */ isAny)
/* harmony export */ });
/** Matches exactly one character for which `accepts` is true. */
function exactlyOne(accepts) {
    return { accepts, isOptional: false, isRepeated: false };
}
/** Matches zero or more characters for which `accepts` is true. */
function zeroOrMore(accepts) {
    return { accepts, isOptional: true, isRepeated: true };
}
const isAny = () => true;
const isWithinDirectory = character => character !== '/';
/** Matches zero or more directories, each with its trailing slash: the meaning of stars before a slash. */
const anyDirectories = { ...zeroOrMore(isAny), end: '/' };
/**
 * Matches one character of a class such as `[a-z]`.
 *
 * @throws SyntaxError for an invalid class, such as `[z-a]`.
 */
function characterClass(source) {
    const expression = new RegExp(`^${source}$`, 'u');
    return exactlyOne(character => expression.test(character));
}
/** Returns whether the pattern matches the whole path. */
function matches(steps, path) {
    return matchSteps(steps, path, false);
}
/** Returns whether the pattern matches the path or one of its parent directories. */
function matchesAtOrAbove(steps, path) {
    return matchSteps(steps, path, true);
}
/** State flags of a step: it may begin, or it has begun and may accept more characters. */
const mayBegin = 1;
const mayContinue = 2;
function matchSteps(steps, path, acceptsParent) {
    const reached = new Uint8Array(steps.length + 1);
    reached[0] = mayBegin;
    const progress = {
        reached,
        next: new Uint8Array(steps.length + 1),
        last: skipOptional(steps, reached, 0),
    };
    for (const character of path) {
        if (acceptsParent && character === '/' && progress.reached[steps.length])
            return true;
        advance(steps, progress, character);
        if (progress.last < 0)
            return false;
    }
    return progress.reached[steps.length] !== 0;
}
/**
 * Consumes one character, and sets `last` below 0 if the match has failed. For speed, it loops by index up to the last
 * reached step, because thousands of files are matched against dozens of patterns.
 */
function advance(steps, progress, character) {
    const { reached: from, next: to } = progress;
    let last = -1;
    for (let index = 0; index <= progress.last; index += 1) {
        const step = from[index] === 0 ? undefined : steps[index];
        from[index] = 0;
        if (step?.accepts(character) !== true)
            continue;
        last = index;
        if (step.isRepeated)
            to[index] = (to[index] ?? 0) | mayContinue;
        if (step.end === undefined || step.end === character) {
            to[index + 1] = mayBegin;
            last = index + 1;
        }
    }
    progress.reached = to;
    progress.next = from;
    progress.last = skipOptional(steps, to, last);
}
/**
 * Marks the steps reached by skipping optional ones, and returns the index of the last one. Only a step that has not
 * begun can be skipped, because a directory that has begun must end with its slash.
 */
function skipOptional(steps, reached, lastBefore) {
    let last = lastBefore;
    for (let index = 0; index <= last; index += 1) {
        if (steps[index]?.isOptional !== true || ((reached[index] ?? 0) & mayBegin) === 0)
            continue;
        reached[index + 1] = (reached[index + 1] ?? 0) | mayBegin;
        last = Math.max(last, index + 1);
    }
    return last;
}


/***/ }),

/***/ 15496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ flattenLayers)
/* harmony export */ });
/* harmony import */ var _tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17406);
/* harmony import */ var _tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19897);


/**
 * Returns the visible entries of several layers, lowest first. Deletions are applied; if the first path of a
 * hard-linked file is deleted, the next path gets the content. Source: OCI image-spec, layer.md, "Whiteouts".
 */
function flattenLayers(layers) {
    let visible = new Map();
    for (const layer of layers) {
        const entries = [...layer];
        visible = withoutHidden(visible, entries);
        for (const entry of entries) {
            if ((0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhiteout */ .E)(entry.path))
                continue;
            visible.set(entry.path, entry.type === 'hardlink' ? (visible.get(linkTargetPath(entry)) ?? entry) : entry);
        }
    }
    const firstPaths = new Map();
    return [...visible].map(([path, entry]) => {
        const firstPath = firstPaths.get(entry);
        if (firstPath !== undefined)
            return { ...entry, path, type: 'hardlink', size: 0, tarSize: 0, linkTarget: firstPath };
        firstPaths.set(entry, path);
        return { ...entry, path };
    });
}
function withoutHidden(visible, entries) {
    const removed = new Set();
    const emptied = new Set();
    for (const { path, type } of entries) {
        const whiteout = (0,_tar_whiteout_js__WEBPACK_IMPORTED_MODULE_0__/* .readWhiteout */ .q)(path);
        if (whiteout?.hides === 'content')
            emptied.add(whiteout.path);
        else if (whiteout?.hides === 'path')
            removed.add(whiteout.path);
        else if (whiteout === undefined && type !== 'directory')
            emptied.add(path);
    }
    return new Map([...visible].filter(([path]) => !isHidden(path, removed, emptied)));
}
function isHidden(path, removed, emptied) {
    if (removed.has(path))
        return true;
    for (let directory = path; directory !== '';) {
        directory = (0,_tar_path_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parentDirectory */ .im)(directory);
        if (removed.has(directory) || emptied.has(directory))
            return true;
    }
    return false;
}
function linkTargetPath({ linkTarget = '' }) {
    return linkTarget
        .split('/')
        .filter(name => name !== '' && name !== '.')
        .join('/');
}


/***/ }),

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3943);
/* harmony import */ var _oci_layer_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93579);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
/* harmony import */ var _stream_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71102);





/** Maximum size of all kept contents in bytes. An image that exceeds it was crafted to exhaust memory. */
const maxContentSize = 128 * 2 ** 20;
/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted returns whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error that names the layer if it is damaged, or the image if the selected content is too large.
 */
async function readFiles(source, image, isWanted) {
    const { layers } = image.manifest;
    let total = 0;
    const readLayer = async (descriptor, index) => {
        const label = (0,_oci_layer_name_js__WEBPACK_IMPORTED_MODULE_3__/* .layerName */ .H)(image.name, index, layers.length);
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('image-damaged', `${label} has no diff id in the image's config: build the image again`);
        const entries = [];
        await (0,_stream_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .streamLayer */ .q)(source, { descriptor, diffId, label }, {
            onEntry: entry => entries.push(entry),
            chooseContent: entry => {
                const last = entries.at(-1);
                if (last === undefined || !isWanted(entry))
                    return undefined;
                total += entry.size;
                if (total > maxContentSize)
                    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('layer-not-readable', `${image.name} has too many notebooks and scripts to read: remove those that the image does not need`);
                return keepContent(last, entry.size);
            },
        });
        return entries;
    };
    // Largest first, so that no large layer is left for a single processor at the end.
    const bySize = layers.map((descriptor, index) => ({ descriptor, index }));
    bySize.sort((a, b) => b.descriptor.size - a.descriptor.size);
    const found = [];
    await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapConcurrent */ ._)(bySize, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), async ({ descriptor, index }) => {
        found[index] = await readLayer(descriptor, index);
    });
    return found;
}
function keepContent(entry, size) {
    const content = new Uint8Array(size);
    let filled = 0;
    entry.content = content;
    return chunk => {
        // A sparse file stores at most its size.
        content.set(chunk.subarray(0, size - filled), filled);
        filled += chunk.length;
    };
}


/***/ }),

/***/ 59275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBotBranch)
/* harmony export */ });
const botBranch = /^(?:dependabot|renovate)\/|^gh-pages$/;
/**
 * Returns whether a tool created the branch: Dependabot or Renovate for an update, or a website generator. These
 * branches may contain a copy of a launcher's Dockerfile, but they are never launched.
 */
function isBotBranch(name) {
    return botBranch.test(name);
}


/***/ }),

/***/ 10617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Returns the most severe verdict; `pass` if there is none. */
function worstVerdict(verdicts) {
    if (verdicts.includes('fail'))
        return 'fail';
    return verdicts.includes('warn') ? 'warn' : 'pass';
}


/***/ }),

/***/ 35978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expressionsIn),
/* harmony export */   z: () => (/* binding */ findContextAccesses)
/* harmony export */ });
/**
 * Returns the `${{ … }}` expressions of a text, delimited as on GitHub: `}}` inside a string does not end an
 * expression. An unterminated one is omitted, because GitHub rejects the file. Takes linear time for any text.
 */
function expressionsIn(text) {
    const expressions = [];
    let start = text.indexOf('${{');
    while (start >= 0) {
        const end = findExpressionEnd(text, start);
        if (end === undefined)
            return expressions;
        expressions.push(text.slice(start, end));
        start = text.indexOf('${{', end);
    }
    return expressions;
}
function findExpressionEnd(text, start) {
    let isInString = false;
    for (let index = start + 3; index < text.length; index++) {
        if (text[index] === "'")
            isInString = !isInString;
        else if (!isInString && text.startsWith('}}', index))
            return index + 2;
    }
    return undefined;
}
const tokens = /'(?:[^']|'')*'|[\w-]+|&&|\|\||[=!<>]=|\S/g;
const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);
const testFunctions = new Set(['contains', 'startswith', 'endswith', 'hashfiles']);
/**
 * Returns the properties that may become part of an expression's value. Operands of comparisons, test functions and `!`
 * are omitted, because the result is a boolean. The left operand of `&&` is omitted too: it is the result only if
 * falsy.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function findContextAccesses(expression) {
    const tokenTexts = expression.slice(3, -2).match(tokens) ?? [];
    const accesses = [];
    const calls = [];
    let testDepth = 0;
    let serializeDepth = 0;
    const count = (name, by) => {
        if (name !== undefined && testFunctions.has(name))
            testDepth += by;
        if (name === 'tojson')
            serializeDepth += by;
    };
    for (let index = 0; index < tokenTexts.length; index++) {
        const word = tokenTexts[index] ?? '';
        if (word === '(') {
            const before = tokenTexts[index - 1] ?? '';
            const name = isName(before) ? before.toLowerCase() : '';
            calls.push(name);
            count(name, 1);
        }
        else if (word === ')') {
            count(calls.pop(), -1);
        }
        else if (isName(word) && tokenTexts[index + 1] !== '(') {
            const { path, end } = readPath(tokenTexts, index);
            const isValue = testDepth === 0 && mayBeValue(tokenTexts[index - 1] ?? '', tokenTexts[end] ?? '');
            if (isValue)
                accesses.push({ path, isSerialized: serializeDepth > 0 });
            index = end - 1;
        }
    }
    return accesses;
}
/** Returns whether a name between these words may be a value. After `.`, it is a property of a call's result. */
function mayBeValue(before, after) {
    return (![before, after].some(word => comparisons.has(word)) && !['!', '.'].includes(before) && after !== '&&');
}
function isName(word) {
    return /^[a-z_]/i.test(word);
}
function readPath(tokenTexts, start) {
    const path = [(tokenTexts[start] ?? '').toLowerCase()];
    let end = start + 1;
    for (;;) {
        const next = tokenTexts[end + 1] ?? '';
        if (tokenTexts[end] === '.' && (isName(next) || next === '*')) {
            path.push(next.toLowerCase());
            end += 2;
        }
        else if (tokenTexts[end] === '[') {
            const isLiteral = next.startsWith("'") && tokenTexts[end + 2] === ']';
            path.push(isLiteral ? next.slice(1, -1).toLowerCase() : '*');
            end = isLiteral ? end + 3 : afterBracket(tokenTexts, end);
        }
        else {
            return { path, end };
        }
    }
}
/** Returns the position after a computed index, whose content is not part of the value. */
function afterBracket(tokenTexts, start) {
    let depth = 0;
    for (let index = start; index < tokenTexts.length; index++) {
        if (tokenTexts[index] === '[')
            depth++;
        if (tokenTexts[index] === ']')
            depth--;
        if (depth === 0)
            return index + 1;
    }
    return tokenTexts.length;
}


/***/ })

};
