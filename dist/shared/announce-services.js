const id = 8703;
const ids = [8703];
const modules = {
  /***/
  42498: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        announceServices: () => (
          /* binding */
          announceServices
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(58500);
      var event_receiver = __webpack_require__(53326);
      var github_client = __webpack_require__(96515);
      var github_connection = __webpack_require__(56527);
      var github_repository = __webpack_require__(35613);
      var suggest = __webpack_require__(82246);
      var user_error = __webpack_require__(72394);
      var dispatch_error = __webpack_require__(5937);
      var request_failure = __webpack_require__(43564);
      ;
      const maxNames = 10;
      async function missingRepositoryError({ client, anonymous }, repository, token) {
        const name = (0, github_repository.PZ)(repository);
        const [isVisibleToAll, hasOwner, visibleNames] = await Promise.all([
          isPublic(anonymous, repository),
          ownerExists(client, repository.owner),
          listVisibleNames(client, token)
        ]);
        if (isVisibleToAll) {
          return new user_error.yo("sso-required", `The token cannot access ${name}, although it is public, because its organization does not accept this token: authorize the token for single sign-on, or use a token that the organization accepts`);
        }
        const fail = (message) => new user_error.yo("repository-not-found", message);
        if (!hasOwner)
          return fail(`${name} does not exist: there is no GitHub account "${repository.owner}". Check the spelling`);
        const suggestion = visibleNames?.find((candidate) => (0, suggest.YC)(candidate.toLowerCase(), name.toLowerCase()) <= 2);
        if (suggestion !== void 0)
          return fail(`${name} does not exist, or the token cannot access it: did you mean ${suggestion}?`);
        const note = token.startsWith("ghs_") ? `. ${dispatch_error.UZ}` : "";
        return fail(`${name} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository (for a GitHub App: that it is installed there)${describeAccess(visibleNames)}${note}`);
      }
      function describeAccess(visibleNames) {
        if (visibleNames === void 0)
          return "";
        if (visibleNames.length === 0)
          return ". The token has access to no public repository";
        const more = visibleNames.length > maxNames ? `, and ${visibleNames.length - maxNames} more` : "";
        return `. The token has access to these public repositories: ${visibleNames.slice(0, maxNames).join(", ")}${more}`;
      }
      async function isPublic(anonymous, { owner, name: repo }) {
        return anonymous.rest.repos.get({ owner, repo }).then(() => true, () => false);
      }
      async function ownerExists(client, username) {
        try {
          await client.rest.users.getByUsername({ username });
          return true;
        } catch (error) {
          return (0, request_failure.aO)(error) !== 404;
        }
      }
      async function listVisibleNames(client, token) {
        try {
          if (token.startsWith("ghs_")) {
            const { data: data2 } = await client.rest.apps.listReposAccessibleToInstallation({ per_page: 100 });
            return publicNames(data2.repositories);
          }
          const { data } = await client.rest.repos.listForAuthenticatedUser({ per_page: 100 });
          return publicNames(data);
        } catch {
          return void 0;
        }
      }
      function publicNames(repositories) {
        return repositories.filter((repository) => !repository.private).map(({ full_name }) => full_name);
      }
      var send_dispatch = __webpack_require__(87137);
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      ;
      const schema = valibot.Ik({ workflow_run_id: valibot.ai(), html_url: valibot.Yj() });
      async function startWorkflow(client, receiver, { workflow, branch, inputs }) {
        const repository = (0, github_repository.PZ)(receiver);
        (0, send_dispatch.kL)(Buffer.byteLength(JSON.stringify(inputs)));
        const request = { owner: receiver.owner, repo: receiver.name, workflow_id: workflow, ref: branch };
        const response = await client.rest.actions.createWorkflowDispatch({ ...request, inputs, return_run_details: true }).catch((error) => {
          throw (0, dispatch_error.VV)(error, repository, "Actions");
        });
        const status = Number(response.status);
        if (status === 204)
          return void 0;
        if (status !== 200) {
          throw new user_error.yo("github-unavailable", `GitHub responded with ${status} instead of 200: the event may not have arrived at ${repository}. Check whether a proxy intercepts the request, then run this again: a duplicate event is harmless`);
        }
        const run = (0, json.T)(schema, response.data, "GitHub's response to the event");
        return { id: run.workflow_run_id, url: run.html_url };
      }
      var token_forms = __webpack_require__(53985);
      var workflow_runs = __webpack_require__(38468);
      var platform = __webpack_require__(44647);
      var read_image = __webpack_require__(77148);
      var registry_source = __webpack_require__(87953);
      var job_summary = __webpack_require__(17237);
      var runner_log = __webpack_require__(62793);
      var registry_services = __webpack_require__(60870);
      ;
      function announceServices(token, workflow, env, log = runner_log.t) {
        const connection = (0, github_connection.U)(workflow.apiUrl, env, log.info);
        const client = (0, github_client.L)(connection, token);
        const anonymous = (0, github_client.L)(connection, void 0);
        for (const form of (0, token_forms.H)(token))
          log.mask(form);
        const connect = (0, registry_services.n8)(env, {}, log.mask);
        return {
          workflow,
          readReceiver: (repository) => (0, event_receiver.kQ)(client, repository),
          missingRepositoryError: (repository) => missingRepositoryError({ client, anonymous }, repository, token),
          requireWrite: (repository, transport) => requireWrite(client, repository, transport),
          send: (to, event) => (0, send_dispatch.LV)(client, to, event),
          startWorkflow: (to, start) => startWorkflow(client, to, start),
          fetchRun: (repository, id2) => (0, workflow_runs.Zv)(client, repository, id2),
          findRuns: (repository, title, since) => (0, workflow_runs.lc)(client, repository, title, since),
          readImage: async (reference) => (0, read_image.AM)((0, registry_source.B)(await connect(reference), reference), platform.a3),
          sleep: (milliseconds) => (0, promises_.setTimeout)(milliseconds),
          now: () => Date.now(),
          log,
          writeSummary: (0, job_summary.u)(env.GITHUB_STEP_SUMMARY),
          newCorrelation: external_node_crypto_.randomUUID
        };
      }
      async function requireWrite(client, repository, transport) {
        if (transport.kind === "repository-dispatch") {
          (0, event_receiver.qF)(await (0, event_receiver.AQ)(client, repository, (0, external_node_crypto_.randomUUID)()), repository, "Contents");
          return;
        }
        const response = await (0, event_receiver.Rl)(client, repository, transport.workflow, (0, external_node_crypto_.randomUUID)());
        (0, event_receiver.qF)(response, repository, "Actions");
      }
    })
  ),
  /***/
  95038: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        announceImage: () => (
          /* binding */
          announceImage
        )
      });
      var error_message = __webpack_require__(41240);
      var image_labels = __webpack_require__(44663);
      var oci_reference = __webpack_require__(20907);
      var github_repository = __webpack_require__(35613);
      var user_error = __webpack_require__(72394);
      var payload_input = __webpack_require__(39566);
      var image_updated_event = __webpack_require__(91427);
      var labelled_build = __webpack_require__(4311);
      var launch_link = __webpack_require__(72487);
      var preview_branch = __webpack_require__(71826);
      var units = __webpack_require__(6515);
      ;
      const firstPause = 1e3;
      const maxPause = 1e4;
      async function followRun(repository, findRuns, timeout, { sleep, now, log }) {
        const start = now();
        let loggedUrl;
        for (let pause = firstPause; ; pause = Math.min(maxPause, pause * 1.5)) {
          const runs = await findRuns();
          const [latestRun] = runs;
          if (latestRun !== void 0 && latestRun.url !== loggedUrl)
            log.info(`The launcher's run: ${latestRun.url}`);
          loggedUrl = latestRun?.url;
          const endedRun = findEnded(runs);
          if (endedRun !== void 0)
            return describeEnd(endedRun);
          const remainingTime = start + timeout - now();
          if (remainingTime <= 0)
            return describeTimeout(repository, latestRun, timeout);
          await sleep(Math.min(pause, remainingTime));
        }
      }
      function findEnded(runs) {
        const success = runs.find(({ conclusion }) => conclusion === "success");
        if (success !== void 0 || !runs.every(({ isCompleted }) => isCompleted))
          return success;
        return runs.find(({ conclusion }) => conclusion !== "cancelled") ?? runs[0];
      }
      function describeEnd({ url, conclusion }) {
        const runState = { runUrl: url, conclusion };
        if (conclusion === "success")
          return { ...runState, failure: void 0 };
        const advice = conclusion === "cancelled" ? "it was cancelled by a user, or by a later event in the queue, which announces its own image" : "see its log for the reason, then re-run it";
        return {
          ...runState,
          failure: new user_error.yo("launcher-run-failed", `The launcher's run ended with "${conclusion ?? "nothing"}": ${advice}. ${url}`)
        };
      }
      function describeTimeout(repository, latestRun, timeout) {
        const name = (0, github_repository.PZ)(repository);
        const period = `within ${(0, units.a3)(timeout)}`;
        const message = latestRun === void 0 ? `The event was sent, but it started no run in ${name} ${period}: check that GitHub Actions is enabled there. See https://docs.github.com/actions/managing-workflow-runs` : `The launcher's run did not end ${period} and is still running: ${latestRun.url}. Increase \`wait-timeout\` to wait longer`;
        return {
          runUrl: latestRun?.url,
          conclusion: latestRun?.conclusion,
          failure: new user_error.yo("launcher-run-not-found", message)
        };
      }
      var preflight = __webpack_require__(62815);
      ;
      const maxClockSkew = 5 * 6e4;
      const noRun = { runUrl: void 0, conclusion: void 0, failure: void 0 };
      async function announceImage(announcement, services) {
        const { log } = services;
        const image = announcement.isOwnBuild ? void 0 : await services.readImage(announcement.image);
        if (image !== void 0)
          assertImageMatches(announcement, image, services);
        const created = announcement.created ?? readCreated(announcement.image, image);
        const payload = encode(announcement, created, services);
        const receiver = await (0, preflight.M)(announcement, services);
        const launcher = (0, github_repository.PZ)(receiver.repository);
        const { transport } = announcement;
        const eventName = transport.kind === "repository-dispatch" ? transport.eventType : transport.workflow;
        await log.group(`Event "${eventName}" for ${launcher}`, async () => log.info(JSON.stringify(payload, null, 2)));
        const launcherRun = await sendAndFollow(announcement, receiver, payload, services);
        await services.writeSummary(formatSummary(announcement, launcher, launcherRun, services.workflow.serverUrl));
        return {
          outputs: {
            payload,
            "correlation-id": payload.correlation,
            "run-url": launcherRun.runUrl ?? "",
            conclusion: launcherRun.conclusion ?? "",
            "launch-url": (0, launch_link.Hw)(launcher, announcement.launcherBranch)
          },
          failure: launcherRun.failure
        };
      }
      async function sendAndFollow({ transport, waitTimeout, dryRun }, receiver, payload, services) {
        if (dryRun) {
          services.log.info("dry-run: the event was not sent");
          return noRun;
        }
        const { repository } = receiver;
        const since = new Date(services.now() - maxClockSkew);
        const started = await send(transport, receiver, payload, services);
        if (waitTimeout === void 0)
          return { ...noRun, runUrl: started?.url };
        if (transport.kind === "workflow-dispatch" && started === void 0) {
          const message = "The event was sent, but this GitHub server does not report which run the event started: remove `wait`";
          return { ...noRun, failure: new user_error.yo("launcher-run-not-found", message) };
        }
        const findRuns = async () => started === void 0 ? services.findRuns(repository, payload.correlation, since) : [await services.fetchRun(repository, started.id)];
        return followRun(repository, findRuns, waitTimeout, services).catch((error) => {
          const message = `The event was sent, but its result could not be read: ${(0, error_message.g)(error)}`;
          return { ...noRun, failure: (0, user_error.EB)(error, message, "launcher-run-not-found") };
        });
      }
      async function send(transport, { repository, branch }, payload, services) {
        if (transport.kind === "workflow-dispatch") {
          const inputs = { [payload_input.L]: JSON.stringify(payload) };
          return services.startWorkflow(repository, { workflow: transport.workflow, branch, inputs });
        }
        await services.send(repository, { eventType: transport.eventType, payload });
        return void 0;
      }
      function encode(announcement, created, { workflow, newCorrelation }) {
        const { digest, ...image } = announcement.image;
        const build = {
          repository: workflow.repository,
          revision: announcement.revision,
          runUrl: workflow.runUrl,
          created,
          correlation: newCorrelation()
        };
        const { launcherBranch, ref, legacyField } = announcement;
        return (0, image_updated_event.r9)({ launcherBranch, digest, image, ref, build }, legacyField?.(ref));
      }
      function assertImageMatches({ image: reference, ref, revision, launcherBranch }, image, { workflow }) {
        const name = (0, oci_reference.FH)(reference);
        const labels = (0, labelled_build.KN)(image);
        (0, preview_branch.RO)(name, [ref, labels.ref], { launcherBranch, isPreview: ref.kind === "pull" });
        (0, labelled_build.ew)(name, labels, { ref: ref.full, revision, repository: workflow.repository });
      }
      function readCreated(reference, image) {
        const created = image === void 0 ? void 0 : (0, image_labels.G)(image).created;
        if (created === void 0)
          throw new user_error.yo("created-unknown", `${(0, oci_reference.FH)(reference)} has no build time in its config: set \`created\``);
        return created;
      }
      function describeRun({ runUrl, conclusion }, runsUrl) {
        const run = runUrl === void 0 ? `[run](${runsUrl})` : `[run](${runUrl})`;
        if (conclusion === "success")
          return `The launcher's ${run} succeeded: this badge launches the new image.`;
        if (conclusion !== void 0)
          return `\u274C The launcher's ${run} ended with **${conclusion}**: this badge may still launch the previous image.`;
        return `The launcher's ${run} pins the image. This badge launches the new image after that run succeeds.`;
      }
      function formatSummary({ launcherBranch, image, dryRun }, launcher, launcherRun, serverUrl) {
        const verb = dryRun ? "Would notify" : "Notified";
        return [
          `### \u{1F4E3} ${verb} ${launcher} of a new image`,
          "",
          `\`${(0, oci_reference.FH)(image)}\` for launcher branch \`${launcherBranch}\``,
          "",
          ...dryRun ? [] : [describeRun(launcherRun, `${serverUrl}/${launcher}/actions`), ""],
          (0, launch_link.dU)(launcher, launcherBranch),
          ""
        ].join("\n");
      }
    })
  ),
  /***/
  62815: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          preflight
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _workflows_payload_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39566);
      var _workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51509);
      async function preflight(delivery, services) {
        const requestedName = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(delivery.repository);
        const receiver = await services.readReceiver(delivery.repository);
        if (receiver === void 0)
          throw await services.missingRepositoryError(delivery.repository);
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(receiver.repository);
        if (!(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(name, requestedName))
          services.log.warning(`${requestedName} was renamed to ${name}: use the new name, because someone else can take the old name`);
        if (receiver.isArchived)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("repository-archived", `${name} is archived, so no workflow runs there: unarchive it in its settings`);
        const { transport } = delivery;
        const branch = receiver.defaultBranch ?? "";
        if (transport.kind === "workflow-dispatch") {
          assertReceivesPayload(transport.workflow, receiver, name);
          await services.requireWrite(receiver.repository, transport);
          return { repository: receiver.repository, branch };
        }
        await services.requireWrite(receiver.repository, transport);
        const handlers = findHandlers(transport.eventType, receiver, name);
        if (delivery.waitTimeout !== void 0)
          await assertRunsFindable(handlers, receiver, name, services);
        return { repository: receiver.repository, branch };
      }
      function assertReceivesPayload(file, { workflows, defaultBranch }, name) {
        const path = `.github/workflows/${file}`;
        const workflow = workflows.find((item) => item.path === path);
        if (workflow !== void 0 && (0, _workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__.LU)(workflow))
          return;
        const others = workflows.filter(_workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__.LU).map((item) => item.path.split("/").at(-1));
        const problem = workflow === void 0 ? `${describeBranch(defaultBranch)} of ${name} has no ${path}` : `${path} on ${describeBranch(defaultBranch)} of ${name} has no \`${_workflows_payload_input_js__WEBPACK_IMPORTED_MODULE_3__.L}\` input of workflow_dispatch`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-event-handler", `${problem}: add the workflow of the hardened setup (docs/hardened-setup.md of binder-actions), or set \`launcher-workflow\` to the workflow that receives the event${others.length === 0 ? "" : ` (${others.join(", ")})`}`);
      }
      function describeBranch(defaultBranch) {
        return `the default branch${defaultBranch === void 0 ? "" : ` "${defaultBranch}"`}`;
      }
      function findHandlers(eventType, { workflows, defaultBranch }, name) {
        const handlers = workflows.filter((workflow) => (0, _workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(workflow, eventType));
        if (handlers.length > 0)
          return handlers;
        const others = workflows.filter(({ dispatchTypes }) => dispatchTypes !== void 0);
        const otherHandlers = others.map(({ path, dispatchTypes }) => `${path} handles ${String(dispatchTypes)}`).join("; ");
        const handlerNote = others.length === 0 ? "none handles repository_dispatch" : otherHandlers;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("no-event-handler", `No workflow on ${describeBranch(defaultBranch)} of ${name} handles the event "${eventType}" (${handlerNote}): add a workflow with \`on: repository_dispatch: types: [${eventType}]\`, or set \`event-type\` to a type that a workflow handles. GitHub runs only workflows on the default branch for this event`);
      }
      async function assertRunsFindable(handlers, { repository }, name, { findRuns, now }) {
        if (!handlers.some(_workflows_workflow_trigger_js__WEBPACK_IMPORTED_MODULE_2__.uw)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("launcher-run-not-found", `\`wait\` cannot find the run of ${name} that belongs to the event: add \`run-name: Update image (\${{ github.event.client_payload.correlation }})\` to ${handlers[0]?.path}`);
        }
        await findRuns(repository, "", new Date(now()));
      }
    })
  ),
  /***/
  60041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        An: () => (
          /* binding */
          formatLaunchBadge
        ),
        /* harmony export */
        XY: () => (
          /* binding */
          parseBadgeLabel
        ),
        /* harmony export */
        sj: () => (
          /* binding */
          badgeFormats
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const badgeFormats = ["markdown", "html", "rst", "url"];
      const badgeImage = "https://mybinder.org/badge_logo.svg";
      function formatLaunchBadge(format, url, label) {
        switch (format) {
          case "markdown":
            return `[![${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(label.replaceAll("&", "&amp;"))}](${badgeImage})](${url})`;
          case "html":
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
          case "rst":
            return [
              `.. image:: ${badgeImage}`,
              `   :target: ${url.replace(/_$/, "%5F")}`,
              `   :alt: ${label}`
            ].join("\n");
          case "url":
            return url;
        }
      }
      function parseBadgeLabel(text) {
        const label = text.trim().replace(/ +/g, " ");
        if (label === "")
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", 'the label is empty: enter the text of the badge, such as "Binder"');
        if (/[\p{Cc}\u2028\u2029]/u.test(label))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", "the label has more than one line: write it on one line");
        return label;
      }
      function escapeHtml(text) {
        return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  ),
  /***/
  72487: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hw: () => (
          /* binding */
          launchUrl
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          launchBadge
        ),
        /* harmony export */
        oA: () => (
          /* binding */
          launchLink
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
      var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);
      function launchUrl(launcherRepository, launcherBranch) {
        const ref = launcherBranch.split("/").map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR).join("/");
        return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
      }
      function launchBadge(launcherRepository, launcherBranch) {
        return (0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", launchUrl(launcherRepository, launcherBranch), "Binder");
      }
      function launchLink(launcher, content) {
        const args = pullArguments(content);
        const pullQuery = Object.entries(args).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Wl)(value ?? ""))}`).join("&");
        const start = launchUrl((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(launcher.repository), launcher.branch);
        const url = `${start}?urlpath=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)(`git-pull?${pullQuery}`)}`;
        if (!isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Zz)(url), args))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("launch-link-invalid", `no launch link can encode ${[content.branch, content.path].filter((text) => text !== void 0).map((text) => `"${text}"`).join(" and ")}: rename the branch or the path`);
        return {
          url,
          warnings: isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.iS)(url), args) ? [] : renameWarnings(content)
        };
      }
      function pullArguments(content) {
        const { repository, branch } = content;
        return {
          repo: "url" in repository ? repository.url : `https://github.com/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}`,
          branch: branch ?? null,
          urlpath: startPath(content)
        };
      }
      function startPath({ repository, path, application = { kind: "lab" } }) {
        const place = `${repository.name}${path === void 0 ? "" : `/${toUrlPath(path)}`}`;
        switch (application.kind) {
          case "lab":
            return `lab/tree/${place}`;
          case "notebook":
            return `tree/${place}`;
          case "rstudio":
            return "rstudio/";
          case "url":
            return application.urlPath;
        }
      }
      function toUrlPath(path) {
        return path.replace(/[%#?\\]| $/g, encodeURIComponent);
      }
      function isSame(first, second) {
        return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
      }
      const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
      function renameWarnings(content) {
        const { branch, path, application } = content;
        const names = [
          ["branch", branch, ambiguousCharacters.branch],
          ["path", path, ambiguousCharacters.path],
          ["URL path", application?.kind === "url" ? application.urlPath : void 0, ambiguousCharacters.branch]
        ];
        return names.flatMap(([kind, text, characters]) => {
          const foundCharacters = [...new Set(text?.match(characters))].map((character) => JSON.stringify(character));
          if (text === void 0 || foundCharacters.length === 0)
            return [];
          return [
            `The ${kind} ${JSON.stringify(text)} contains ${foundCharacters.join(" and ")}. The link works on mybinder.org, but BinderHub versions before 2025, and tools that follow the URL standard, may decode another ${kind}. Rename the ${kind} to a name without ${foundCharacters.length === 1 ? "it" : "them"}, so that the link works everywhere.`
          ];
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
