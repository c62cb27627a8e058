export const id = 890;
export const ids = [890];
export const modules = {

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _check_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
/* harmony import */ var _check_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1670);




/** Modes that inspect layers, which a plan requires. */
const modes = ['auto', 'always'];
const plan = {
    usage: 'IMAGE [options]',
    details: `${(0,_check_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOptions */ .J)(modes)}
  --json                  print the fragment and the layers as JSON

The fragment brings every layer under --warn-layer-size, except for a single file that is larger. It is written to standard
output, everything else to standard error.
Exit code: 0 nothing to split, 1 a plan was printed, 2 usage or environment error, or a layer over --max-layer-size that
cannot be split.`,
    async run(args, env, terminal) {
        const { inputs, isJson } = (0,_check_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckCommandLine */ .l)(args, modes);
        const toError = { out: terminal.err, err: terminal.err };
        const { outputs, failure } = await (0,_image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLayerSizes */ .Y)(inputs, (0,_check_services_js__WEBPACK_IMPORTED_MODULE_3__/* .checkServices */ .R)(env, toError, isJson));
        if (isJson)
            terminal.out(JSON.stringify({ plan: outputs.plan, layers: outputs.layers }, null, 2));
        else if (outputs.plan !== '')
            terminal.out(outputs.plan);
        if (outputs.plan !== '')
            return 1;
        if (failure === undefined)
            return 0;
        terminal.err((0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(failure, _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unreleased */ .rH));
        return 2;
    },
};


/***/ })

};
