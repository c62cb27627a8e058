const id = 5322;
const ids = [5322];
const modules = {
  /***/
  45101: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        build: () => (
          /* binding */
          build
        )
        /* harmony export */
      });
      var _actions_inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46617);
      var _actions_services_image_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96562);
      var _image_build_and_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65821);
      var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60870);
      var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67333);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
      var _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60469);
      var _action_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62808);
      var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24849);
      var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33192);
      var _find_repositories_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70551);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36076);
      var _local_workflow_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83122);
      var _terminal_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28914);
      const options = `${(0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.zw)(_action_options_js__WEBPACK_IMPORTED_MODULE_12__.D)}
  --source VALUE  Repository that the image is built from, \`owner/name\`. Default: the repository of the clone in this folder.
  --push  Push the image. By default, it is only built and checked.
  --dry-run  Build and check only, even with \`--push\`.
  --json  print the action's outputs as JSON`;
      const build = {
        usage: "--image NAME [options]",
        details: `${options}

Builds the image of the commit that is checked out and checks it, as the action build-binder-image does, whose inputs are the options. An option for several lines can be repeated. Paths are relative to the top folder of the repository. Credentials are those of \`docker login\`; a push from here is not signed.
Exit code: 0 built, or nothing has changed, 1 a check failed, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { positionals, inputs } = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.X5)(args, options);
          if (positionals.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_8__.e(`unexpected argument ${positionals.join(" ")}: this command takes only options`);
          const isJson = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "json");
          const push = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "push") && !(0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.fG)(inputs, "dry-run");
          const workflow = await readWorkflow(inputs, env);
          const token = env.GITHUB_TOKEN || env.GH_TOKEN || "";
          const given = new Map([...inputs, ["push", String(push)], ["attest", "false"], ["token", token]]);
          const request = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_6__.DC)(given, (reader) => (0, _actions_inputs_image_request_inputs_js__WEBPACK_IMPORTED_MODULE_0__.B)(reader, workflow));
          const { outputs, failure } = await (0, _image_build_and_publish_js__WEBPACK_IMPORTED_MODULE_2__.buildAndPublish)(request, localServices(request, workflow, env, terminal));
          if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
          else
            terminal.out(outputs.reference === "" ? `${outputs.image}:${outputs["image-tag"]} was not pushed` : outputs.reference);
          if (failure === void 0)
            return 0;
          terminal.err(`binder-actions build: ${(0, _user_error_js__WEBPACK_IMPORTED_MODULE_5__.Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_5__.rH)}`);
          return 1;
        }
      };
      async function readWorkflow(inputs, env) {
        const checkout = (0, _checkout_js__WEBPACK_IMPORTED_MODULE_7__.m)(env);
        const [ref, sha, folder] = await Promise.all([checkout.ref(), checkout.revision(), checkout.folder()]);
        if (sha === void 0 || folder === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_8__.e("this folder is not in a git repository with a commit: run the command in a clone");
        const repository = inputs.get("source") ?? await (0, _find_repositories_js__WEBPACK_IMPORTED_MODULE_9__.d5)(checkout, (0, _github_services_js__WEBPACK_IMPORTED_MODULE_10__.Vd)(env), "--source");
        return (0, _local_workflow_js__WEBPACK_IMPORTED_MODULE_11__.J)(env, { repository, ref: ref ?? inputs.get("ref") ?? sha, sha, workspace: folder });
      }
      function localServices(request, workflow, env, terminal) {
        return {
          ...(0, _actions_services_image_services_js__WEBPACK_IMPORTED_MODULE_1__.imageServices)(request, {}, workflow, env),
          connect: (0, _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_3__.n8)(env, {}, () => {
          }),
          runCommand: (0, _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_4__.l)(env, process.stderr),
          log: (0, _terminal_log_js__WEBPACK_IMPORTED_MODULE_13__.d)(terminal),
          writeSummary: async () => {
          }
        };
      }
    })
  ),
  /***/
  70551: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MJ: () => (
          /* binding */
          gitHubRemote
        ),
        /* harmony export */
        d5: () => (
          /* binding */
          ownRepository
        ),
        /* harmony export */
        iP: () => (
          /* binding */
          findRepositories
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      var _github_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36076);
      async function findRepositories({ source, launcher }, checkout, serverUrl) {
        const own = source === void 0 || launcher === void 0 ? await gitHubRemote(checkout, serverUrl) : void 0;
        const given = source ?? launcher;
        const isOther = given !== void 0 && !isSame(given, own);
        const named2 = own === void 0 || isOther ? {} : await readWorkflows(checkout);
        const isLauncher = given === void 0 ? named2.source !== void 0 : source !== void 0 === isOther;
        const found = isLauncher ? { source: source ?? named2.source, launcher: launcher ?? own } : { source: source ?? own, launcher: launcher ?? named2.launcher };
        const missing = ["source", "launcher"].filter((name) => found[name] === void 0);
        if (found.source === void 0 || found.launcher === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(missing.length === 1 ? missingMessage(`--${missing[0]}`, own) : "set --source and --launcher to OWNER/REPO, or run the command in a clone of one of them");
        return { source: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(found.source), launcher: (0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(found.launcher) };
      }
      function isSame(given, own) {
        const name = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)((0, _github_services_js__WEBPACK_IMPORTED_MODULE_2__.tp)(given));
        return own !== void 0 && (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(name, own);
      }
      async function ownRepository(checkout, serverUrl, option) {
        const own = await gitHubRemote(checkout, serverUrl);
        if (own === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(missingMessage(option, own));
        return own;
      }
      function missingMessage(option, own) {
        const clone = own === void 0 ? "or run the command in its clone" : `because this folder is a clone of ${own}`;
        return `set ${option} to OWNER/REPO, ${clone}`;
      }
      async function gitHubRemote(checkout, serverUrl) {
        const remote = await checkout.remote();
        const hosts = ["github.com", "ssh.github.com", new URL(serverUrl).hostname];
        return remote !== void 0 && hosts.includes(remote.host) ? remote.path : void 0;
      }
      async function readWorkflows(checkout) {
        const steps = await checkout.workflowSteps();
        const launcher = named(steps, ({ uses = "", with: inputs }) => uses.includes("dispatch-launcher-update") ? inputs.repository : inputs["launcher-repository"]);
        if (launcher !== void 0)
          return { launcher };
        const source = named(steps, ({ with: inputs }) => inputs["source-repository"]);
        return source === void 0 ? {} : { source };
      }
      function named(steps, select) {
        const texts = steps.map(select).filter((value) => typeof value === "string");
        return texts.find((text) => text !== "" && !text.includes("${{"));
      }
    })
  ),
  /***/
  40862: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          readEventFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      function readEventFile(path, schema) {
        try {
          return valibot__WEBPACK_IMPORTED_MODULE_1__.qg(schema, JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? "", "utf8")));
        } catch {
          return void 0;
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
