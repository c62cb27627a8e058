const id = 8589;
const ids = [8589];
const modules = {
  /***/
  48236: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          checkOptions
        ),
        /* harmony export */
        l: () => (
          /* binding */
          parseCheckCommandLine
        )
        /* harmony export */
      });
      var _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96077);
      var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
      var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
      var _image_argument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44786);
      var _layer_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71703);
      var _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68740);
      const checkOptions = (modes = _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_5__.m) => `  IMAGE                   reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${(0, _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.a3)}
${(0, _layer_options_js__WEBPACK_IMPORTED_MODULE_3__.N3)(modes)}`;
      const editOptions = {
        diff: { type: "boolean", default: false },
        write: { type: "boolean", default: false }
      };
      function parseCheckCommandLine(args, modes = _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_5__.m) {
        const { values, positionals } = (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__.lR)(args, {
          platform: { type: "string", default: (0, _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.a3) },
          ..._layer_options_js__WEBPACK_IMPORTED_MODULE_3__.AT,
          json: { type: "boolean", default: false },
          ...modes === _layers_layer_check_settings_js__WEBPACK_IMPORTED_MODULE_5__.m ? {} : editOptions
        });
        const { diff = false, write = false } = values;
        if ((diff || write) && values.dockerfile === void 0)
          throw new _command_js__WEBPACK_IMPORTED_MODULE_1__.e(`${diff ? "--diff" : "--write"} needs --dockerfile: set it to the Dockerfile that the image was built from`);
        return (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__.Lc)(() => {
          const inputs = {
            budget: (0, _layer_options_js__WEBPACK_IMPORTED_MODULE_3__.Nm)(values),
            image: (0, _image_argument_js__WEBPACK_IMPORTED_MODULE_2__.Kh)((0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__.BT)(positionals, "IMAGE")),
            platform: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__.ZY)("--platform", values.platform, _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.FL),
            failOn: "error",
            explain: (0, _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__.lS)("--explain", modes, values.explain),
            dockerfile: values.dockerfile
          };
          return { inputs, isJson: values.json, edit: diff || write ? { diff, write } : void 0 };
        });
      }
    })
  ),
  /***/
  8589: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        planCommand: () => (
          /* binding */
          planCommand
        )
      });
      var promises_ = __webpack_require__(51455);
      var check_layer_sizes = __webpack_require__(90181);
      var parse_dockerfile = __webpack_require__(86084);
      var user_error = __webpack_require__(72394);
      ;
      function applyPlans(dockerfile, { layers }) {
        const newline = dockerfile.includes("\r\n") ? "\r\n" : "\n";
        let lines = dockerfile.split(newline);
        let shift = 0;
        for (const [index, { plan, lines: range }] of layers.entries()) {
          if (plan === void 0 || plan.fragment === "")
            continue;
          if (range === void 0)
            throw new user_error.yo("dockerfile-not-editable", `No instruction of the Dockerfile created layer ${index + 1}, which comes from the base image: run \`binder-actions split\` to split it without a Dockerfile`);
          const start = range.startLine - 1 + shift;
          const length = range.endLine - range.startLine + 1;
          const fragment = plan.fragment.trimEnd().split("\n");
          nameStage(lines, start, newline, /^FROM (\S+) AS/.exec(fragment[0] ?? "")?.[1] ?? "below");
          lines = [...lines.slice(0, start), ...fragment, ...lines.slice(start + length)];
          shift += fragment.length - length;
        }
        return lines.join(newline);
      }
      function nameStage(lines, index, newline, name) {
        const { instructions } = (0, parse_dockerfile.A)(new TextEncoder().encode(lines.join(newline)));
        const from = instructions.findLast(({ keyword, startLine }) => keyword === "FROM" && startLine <= index);
        const line = lines[(from?.startLine ?? 0) - 1] ?? "";
        const fromText = /^(\s*FROM\s+(?:--\S+\s+)*\S+)(?:\s+AS\s+\S+)?\s*$/i.exec(line)?.[1];
        if (from === void 0 || fromText === void 0 || from.endLine !== from.startLine)
          throw new user_error.yo("dockerfile-not-editable", `Dockerfile line ${from?.startLine ?? 1}: the build stage cannot be named "${name}": write its FROM instruction on one line`);
        lines[from.startLine - 1] = `${fromText} AS ${name}`;
      }
      var unified_diff = __webpack_require__(8380);
      var check_command_line = __webpack_require__(48236);
      var check_services = __webpack_require__(91670);
      ;
      const modes = ["auto", "always"];
      const planCommand = {
        usage: "IMAGE [options]",
        details: `${(0, check_command_line.J)(modes)}
  --diff                  print what changes in the file of --dockerfile, as a diff
  --write                 change the file of --dockerfile
  --json                  print the fragment and the layers as JSON

The fragment brings every layer under --warn-layer-size, except for a single file that is larger. It is written to standard
output, everything else to standard error.
Exit code: 0 nothing to split, 1 a plan was printed or written, 2 usage or environment error, or a layer over --max-layer-size
that cannot be split.`,
        async run(args, env, terminal) {
          const { inputs, isJson, edit } = (0, check_command_line.l)(args, modes);
          const errorTerminal = { out: terminal.err, err: terminal.err };
          const { outputs, failure, checked } = await (0, check_layer_sizes.checkLayerSizes)(inputs, (0, check_services.R)(env, errorTerminal, isJson));
          if (isJson)
            terminal.out(JSON.stringify({ plan: outputs.plan, layers: outputs.layers }, null, 2));
          else if (outputs.plan !== "" && edit === void 0)
            terminal.out(outputs.plan);
          if (outputs.plan !== "") {
            if (edit !== void 0)
              await changeDockerfile(checked, inputs.dockerfile ?? "", edit, terminal);
            return 1;
          }
          if (failure === void 0)
            return 0;
          terminal.err((0, user_error.Wk)(failure, user_error.rH));
          return 2;
        }
      };
      async function changeDockerfile(checked, path, { diff, write }, { out, err }) {
        const before = await (0, promises_.readFile)(path, "utf8");
        const after = applyPlans(before, checked);
        if (diff)
          out((0, unified_diff.W)(path, before, after).trimEnd());
        if (!write)
          return;
        await (0, promises_.writeFile)(path, after);
        err(`Changed ${path}: build the image again to see its layers.`);
      }
    })
  ),
  /***/
  90181: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkLayerSizes: () => (
          /* binding */
          checkLayerSizes
        )
        /* harmony export */
      });
      var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
      var _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12526);
      var _layers_provided_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14999);
      var _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90536);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
      var _with_image_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95804);
      async function checkLayerSizes(request, services) {
        await (0, _layers_provided_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__.q)(request.dockerfile, services.readFile);
        return (0, _with_image_source_js__WEBPACK_IMPORTED_MODULE_5__.T)(request.image, services, async (source) => {
          const measurableImage = await (0, _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__.h)(source, request);
          const name = fromName(request.image, measurableImage.image);
          const checked = await (0, _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__.H)(measurableImage, name, request, services);
          const reference = checkedReference(request.image, measurableImage.image);
          const outputs = { ...(0, _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__.o)(checked), reference };
          return { outputs, failure: (0, _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_3__.Su)(checked, request), checked };
        });
      }
      function checkedReference(location, { rootDigest: digest }) {
        return location.kind === "registry" ? (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.FH)({ ...location.reference, digest }) : "";
      }
      function fromName(location, image) {
        if (location.kind === "registry")
          return `${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.hp)(location.reference)}@${image.rootDigest}`;
        return location.kind === "docker-daemon" ? location.image : "IMAGE";
      }
    })
  ),
  /***/
  8380: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          unifiedDiff
        )
        /* harmony export */
      });
      const contextLines = 3;
      function unifiedDiff(path, before, after) {
        if (before === after)
          return "";
        const edits = compare(splitLines(before), splitLines(after));
        const hunks = findHunks(edits).map(([start, end]) => formatHunk(edits, start, end));
        return [`--- a/${path}`, `+++ b/${path}`, ...hunks, ""].join("\n");
      }
      function splitLines(text) {
        const lines = text.split("\n");
        const last = lines.pop() ?? "";
        return last === "" ? lines : [...lines, `${last}
\\ No newline at end of file`];
      }
      function compare(before, after) {
        const width = after.length + 1;
        const commonLengths = new Uint32Array((before.length + 1) * width);
        const lengthAt = (row2, column2) => commonLengths[row2 * width + column2] ?? 0;
        for (let row2 = before.length - 1; row2 >= 0; row2--)
          for (let column2 = after.length - 1; column2 >= 0; column2--)
            commonLengths[row2 * width + column2] = before[row2] === after[column2] ? lengthAt(row2 + 1, column2 + 1) + 1 : Math.max(lengthAt(row2 + 1, column2), lengthAt(row2, column2 + 1));
        const edits = [];
        let row = 0;
        let column = 0;
        while (row < before.length || column < after.length) {
          const [lineBefore, lineAfter] = [before[row], after[column]];
          if (lineBefore !== void 0 && lineBefore === lineAfter) {
            edits.push({ kind: " ", line: lineBefore });
            row++;
            column++;
          } else if (lineBefore !== void 0 && (lineAfter === void 0 || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
            edits.push({ kind: "-", line: lineBefore });
            row++;
          } else {
            edits.push({ kind: "+", line: lineAfter ?? "" });
            column++;
          }
        }
        return edits;
      }
      function findHunks(edits) {
        const hunks = [];
        for (const [index, { kind }] of edits.entries()) {
          if (kind === " ")
            continue;
          const last = hunks.at(-1);
          const end = Math.min(edits.length, index + 1 + contextLines);
          if (last !== void 0 && index - contextLines <= last[1])
            last[1] = end;
          else
            hunks.push([Math.max(0, index - contextLines), end]);
        }
        return hunks;
      }
      function formatHunk(edits, start, end) {
        const count = (from, to, other) => edits.slice(from, to).filter(({ kind }) => kind !== other).length;
        const range = (other) => {
          const length = count(start, end, other);
          return `${count(0, start, other) + (length === 0 ? 0 : 1)},${length}`;
        };
        const lines = edits.slice(start, end).map(({ kind, line }) => `${kind}${line}`);
        return [`@@ -${range("+")} +${range("-")} @@`, ...lines].join("\n");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
