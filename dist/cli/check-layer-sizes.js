export const id = 498;
export const ids = [498];
export const modules = {

/***/ 8236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions),
/* harmony export */   l: () => (/* binding */ parseCheckCommandLine)
/* harmony export */ });
/* harmony import */ var _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(295);
/* harmony import */ var _layout_image_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3020);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4647);
/* harmony import */ var _layer_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1703);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8740);





/** Returns the usage text of the options that `check-layer-sizes` and `plan` share. */
const checkOptions = (modes = _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__/* .explainModes */ .m) => `  IMAGE                   reference (ghcr.io/owner/name:tag), oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .binderPlatform */ .a3)}
${(0,_layer_options_js__WEBPACK_IMPORTED_MODULE_2__/* .layerOptionsHelp */ .N3)(modes)}`;
/** Parses the command line. @throws UsageError with the problem and the accepted values. */
function parseCheckCommandLine(args, modes = _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__/* .explainModes */ .m) {
    const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)(args, {
        platform: { type: 'string', default: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .binderPlatform */ .a3) },
        ..._layer_options_js__WEBPACK_IMPORTED_MODULE_2__/* .layerOptions */ .AT,
        json: { type: 'boolean', default: false },
    });
    return (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .withUsageErrors */ .Lc)(() => {
        const inputs = {
            budget: (0,_layer_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBudget */ .Nm)(values),
            image: (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageLocation */ .s)((0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .singlePositional */ .BT)(positionals, 'IMAGE')),
            platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(values.platform),
            failOn: 'error',
            explain: (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseValue */ .lS)('--explain', modes, values.explain),
            dockerfile: values.dockerfile,
        };
        return { inputs, isJson: values.json };
    });
}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLayerSizes: () => (/* binding */ checkLayerSizes)
/* harmony export */ });
/* harmony import */ var _image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(181);
/* harmony import */ var _check_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8236);
/* harmony import */ var _check_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1670);



const checkLayerSizes = {
    usage: 'IMAGE [options]',
    details: `${(0,_check_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOptions */ .J)()}
  --json                  print the action's outputs as JSON

Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { inputs, isJson } = (0,_check_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckCommandLine */ .l)(args);
        const { outputs, failure } = await (0,_image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLayerSizes */ .Y)(inputs, (0,_check_services_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServices */ .R)(env, terminal, isJson));
        if (isJson)
            terminal.out(JSON.stringify(outputs, null, 2));
        else if (outputs.plan !== '')
            terminal.err('Run `binder-actions plan` with the same image to print a Dockerfile fragment that splits it.');
        return failure === undefined ? 0 : 1;
    },
};


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkLayerSizes)
/* harmony export */ });
/* harmony import */ var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9152);
/* harmony import */ var _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2526);
/* harmony import */ var _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(536);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(907);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3686);





/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
function checkLayerSizes(request, services) {
    return (0,_open_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withImageSource */ .T)(request.image, services, async (source) => {
        const measurable = await (0,_layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasurableImage */ .h)(source, request);
        const name = fromName(request.image, measurable.image);
        const checked = await (0,_layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLayers */ .H)(measurable, name, request, services);
        const reference = checkedReference(request.image, measurable.image);
        return { outputs: { ...(0,_layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .layerOutputs */ .o)(checked), reference }, failure: (0,_layers_report_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .layerFailure */ .Su)(checked, request) };
    });
}
function checkedReference(location, { rootDigest: digest }) {
    return location.kind === 'registry' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ ...location.reference, digest }) : '';
}
/** Returns the name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location, image) {
    if (location.kind === 'registry')
        return `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatImageRepository */ .hp)(location.reference)}@${image.rootDigest}`;
    return location.kind === 'docker-daemon' ? location.image : 'IMAGE';
}


/***/ })

};
