export const id = 4498;
export const ids = [4498];
export const modules = {

/***/ 48236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions),
/* harmony export */   l: () => (/* binding */ parseCheckCommandLine)
/* harmony export */ });
/* harmony import */ var _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10295);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _image_argument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44786);
/* harmony import */ var _layer_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71703);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68740);






/** Returns the usage text of the options that `check-layer-sizes` and `plan` share. */
const checkOptions = (modes = _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_5__/* .explainModes */ .m) => `  IMAGE                   reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${(0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .binderPlatform */ .a3)}
${(0,_layer_options_js__WEBPACK_IMPORTED_MODULE_3__/* .layerOptionsHelp */ .N3)(modes)}`;
/** Options of `plan` alone. */
const editOptions = {
    diff: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
};
/** Parses the command line. @throws UsageError with the problem and the accepted values. */
function parseCheckCommandLine(args, modes = _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_5__/* .explainModes */ .m) {
    const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readArguments */ .lR)(args, {
        platform: { type: 'string', default: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .binderPlatform */ .a3) },
        ..._layer_options_js__WEBPACK_IMPORTED_MODULE_3__/* .layerOptions */ .AT,
        json: { type: 'boolean', default: false },
        ...(modes === _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_5__/* .explainModes */ .m ? {} : editOptions),
    });
    const { diff = false, write = false } = values;
    if ((diff || write) && values.dockerfile === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${diff ? '--diff' : '--write'} needs --dockerfile: set it to the Dockerfile that the image was built from`);
    return (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .withUsageErrors */ .Lc)(() => {
        const inputs = {
            budget: (0,_layer_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBudget */ .Nm)(values),
            image: (0,_image_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageArgument */ .Kh)((0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .singlePositional */ .BT)(positionals, 'IMAGE')),
            platform: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(values.platform),
            failOn: 'error',
            explain: (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseValue */ .lS)('--explain', modes, values.explain),
            dockerfile: values.dockerfile,
        };
        return { inputs, isJson: values.json, edit: diff || write ? { diff, write } : undefined };
    });
}


/***/ }),

/***/ 34498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLayerSizes: () => (/* binding */ checkLayerSizes)
/* harmony export */ });
/* harmony import */ var _image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90181);
/* harmony import */ var _check_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48236);
/* harmony import */ var _check_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91670);



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

/***/ 91670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60870);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67333);






const colors = { pass: 'green', warn: 'yellow', fail: 'red' };
/** Services for local use: the user's registry logins, local files and Docker, with the terminal as the log. */
function checkServices(env, { out, err }, isJson) {
    // With `--json`, only JSON is written to standard output.
    const info = isJson ? () => { } : out;
    const log = {
        info,
        warning: (message, place) => err(atPlace(message, place)),
        error: (message, place) => err(atPlace(message, place)),
        mask: () => { },
        group: (title, task) => {
            info(`\n${title}`);
            return task();
        },
    };
    return {
        connect: (0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__/* .connectFromRunner */ .n8)(env, {}, () => { }),
        runCommand: (0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__/* .runOnHost */ .l)(env, process.stderr),
        onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterruption */ .vi,
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        readFile: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path),
        log,
        writeSummary: async () => { },
        // `styleText` omits colors without a terminal, or if `NO_COLOR` is set.
        width: Math.max(80, process.stdout.columns ?? 80),
        paint: (verdict, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(colors[verdict], text),
    };
}
/** Prefixes a message with its location, in the format of compilers that editors recognize: `container/Dockerfile:12-14: …`. */
function atPlace(message, place) {
    if (place === undefined)
        return message;
    const { file, startLine, endLine } = place;
    return `${file}:${startLine}${endLine === startLine ? '' : `-${endLine}`}: ${message}`;
}


/***/ }),

/***/ 44786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ parseImageArgument),
/* harmony export */   Or: () => (/* binding */ parseImageRepositoryArgument),
/* harmony export */   WA: () => (/* binding */ parseLocalArgument),
/* harmony export */   kQ: () => (/* binding */ parseReferenceArgument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33020);
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);






/**
 * Parses an image argument. The path of an image layout's folder, or of an archive, needs no prefix.
 *
 * @throws Error that names the text and the accepted forms, including for a path without an image.
 */
function parseImageArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageLocation */ .s)(text);
}
/** Like `parseImageArgument`, for an image on this machine. */
function parseLocalArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalImage */ .e)(text);
}
/** Parses a reference, or the address of a package's page. @throws Error that names the malformed part. */
function parseReferenceArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Like `parseReferenceArgument`, without tag and digest. */
function parseImageRepositoryArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageRepository */ .fb)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Returns the image at a path; undefined if the text is not a path, such as `python`, although a folder of that name exists. */
function findOnDisk(text) {
    const isPath = /^[./~]/.test(text);
    const found = stat(text);
    if (found?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(text, 'oci-layout')))
        return { kind: 'oci-layout', directory: text };
    if (found?.isFile() && (isPath || text.endsWith('.tar')))
        return { kind: 'docker-archive', file: text };
    if (!isPath)
        return undefined;
    const quoted = JSON.stringify(text);
    if (found === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`there is no file or folder ${quoted}: check the path`);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${quoted} is a folder without an image: expected an image layout, which has a file \`oci-layout\`. Build its Dockerfile first`);
}
function stat(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
}


/***/ }),

/***/ 71703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ layerOptions),
/* harmony export */   N3: () => (/* binding */ layerOptionsHelp),
/* harmony export */   Nm: () => (/* binding */ parseBudget)
/* harmony export */ });
/* harmony import */ var _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10295);
/* harmony import */ var _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49338);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68740);





/** Options for the limits of layers, for every command that checks them. */
const layerOptions = {
    'max-layer-size': { type: 'string', default: _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.max },
    'warn-layer-size': { type: 'string', default: _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.warn },
    measure: { type: 'string', default: 'uncompressed' },
    explain: { type: 'string', default: 'auto' },
    dockerfile: { type: 'string' },
};
/** Returns the usage text of these options. */
function layerOptionsHelp(modes = _layers_layer_check_js__WEBPACK_IMPORTED_MODULE_4__/* .explainModes */ .m) {
    return `  --max-layer-size SIZE   fail when a layer exceeds this size; default ${_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.max}
  --warn-layer-size SIZE  warn when a layer exceeds this size, and analyze it; default ${_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSizes */ .OE.warn}
  --measure KIND          size that the limits apply to: uncompressed (default) or compressed
  --explain WHICH         layers to analyze: ${modes.join(', ').replace('auto', 'auto (default)')}
  --dockerfile FILE       Dockerfile that the image was built from`;
}
/** @throws Error with the option and the accepted values. */
function parseBudget(values) {
    const budget = {
        maxLayerSize: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(values['max-layer-size']),
        warnLayerSize: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(values['warn-layer-size']),
        measure: (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseValue */ .lS)('--measure', _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .measures */ .qY, values.measure),
    };
    if (budget.warnLayerSize > budget.maxLayerSize) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', '--warn-layer-size is larger than --max-layer-size and would have no effect: set it to a smaller size');
    }
    return budget;
}


/***/ }),

/***/ 90181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkLayerSizes)
/* harmony export */ });
/* harmony import */ var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);
/* harmony import */ var _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12526);
/* harmony import */ var _layers_provided_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14999);
/* harmony import */ var _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90536);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34260);






/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
async function checkLayerSizes(request, services) {
    // A missing file is reported before anything is fetched.
    await (0,_layers_provided_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__/* .readProvidedDockerfile */ .q)(request.dockerfile, services.readFile);
    return (0,_open_source_js__WEBPACK_IMPORTED_MODULE_5__/* .withImageSource */ .T)(request.image, services, async (source) => {
        const measurable = await (0,_layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasurableImage */ .h)(source, request);
        const name = fromName(request.image, measurable.image);
        const checked = await (0,_layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLayers */ .H)(measurable, name, request, services);
        const reference = checkedReference(request.image, measurable.image);
        const outputs = { ...(0,_layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .layerOutputs */ .o)(checked), reference };
        return { outputs, failure: (0,_layers_report_layers_js__WEBPACK_IMPORTED_MODULE_3__/* .layerFailure */ .Su)(checked, request), checked };
    });
}
function checkedReference(location, { rootDigest: digest }) {
    return location.kind === 'registry' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)({ ...location.reference, digest }) : '';
}
/** Returns the name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location, image) {
    if (location.kind === 'registry')
        return `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatImageRepository */ .hp)(location.reference)}@${image.rootDigest}`;
    return location.kind === 'docker-daemon' ? location.image : 'IMAGE';
}


/***/ })

};
