const id = 4498;
const ids = [4498];
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
  34498: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkLayerSizesCommand: () => (
          /* binding */
          checkLayerSizesCommand
        )
        /* harmony export */
      });
      var _image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90181);
      var _check_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48236);
      var _check_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91670);
      const checkLayerSizesCommand = {
        usage: "IMAGE [options]",
        details: `${(0, _check_command_line_js__WEBPACK_IMPORTED_MODULE_1__.J)()}
  --json                  print the action's outputs as JSON

Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
        async run(args, env, terminal) {
          const { inputs, isJson } = (0, _check_command_line_js__WEBPACK_IMPORTED_MODULE_1__.l)(args);
          const { outputs, failure } = await (0, _image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__.checkLayerSizes)(inputs, (0, _check_services_js__WEBPACK_IMPORTED_MODULE_2__.R)(env, terminal, isJson));
          if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
          else if (outputs.plan !== "")
            terminal.err("Run `binder-actions plan` with the same image to print a Dockerfile fragment that splits its layers.");
          return failure === void 0 ? 0 : 1;
        }
      };
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
  )
};
export {
  id,
  ids,
  modules
};
