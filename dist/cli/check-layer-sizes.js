export const id = 498;
export const ids = [498];
export const modules = {

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLayerSizes: () => (/* binding */ checkLayerSizes)
/* harmony export */ });
/* harmony import */ var _image_check_layer_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _check_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3852);
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


/***/ })

};
