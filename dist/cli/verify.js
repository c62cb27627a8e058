export const id = 712;
export const ids = [712];
export const modules = {

/***/ 44786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ parseRepositoryOfImage),
/* harmony export */   Kh: () => (/* binding */ parseImageArgument),
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
 * @throws Error that names the text and the accepted forms, also for a path at which there is no image.
 */
function parseImageArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageLocation */ .s)(text);
}
/** Like `parseImageArgument`, for an image on this machine. */
function parseLocalArgument(text) {
    return findOnDisk(text) ?? (0,_layout_image_location_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalImage */ .e)(text);
}
/** Parses a reference, or the address of a package's page. @throws Error naming the malformed part. */
function parseReferenceArgument(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Like `parseReferenceArgument`, without tag and digest. */
function parseRepositoryOfImage(text) {
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageRepository */ .fb)((0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFromAddress */ .W)(text) ?? text);
}
/** Returns the image at a path; undefined if the text is not a path, such as `python` beside a folder of that name. */
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

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45538);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87733);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



/** Returns the digest in a reference, or the one that its tag holds in the registry. */
async function readDigest(image, env) {
    if (image.digest !== undefined)
        return image.digest;
    const tag = image.tag ?? 'latest';
    const client = await (0,_runner_registry_services_js__WEBPACK_IMPORTED_MODULE_1__/* .connectFromRunner */ .n8)(env, {}, () => { })(image);
    const digest = await (0,_registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .headDigest */ .x)(client, tag);
    if (digest === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-not-found', `${client.name} has no tag "${tag}": check its spelling, or push it`);
    return digest;
}


/***/ }),

/***/ 58712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99251);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
/* harmony import */ var _provenance_find_origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92917);
/* harmony import */ var _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27582);
/* harmony import */ var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35613);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24849);
/* harmony import */ var _find_repositories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70551);
/* harmony import */ var _github_services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67448);
/* harmony import */ var _image_argument_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44786);
/* harmony import */ var _read_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68740);
/* harmony import */ var _read_digest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31198);












const verify = {
    usage: 'IMAGE [--source OWNER/REPO] [options]',
    details: `  IMAGE              image reference with a tag or a digest
  --source           GitHub repository whose workflows may build the image; default: that of the clone in this folder
  --signer-workflow  workflow that may sign for a ref other than that of its run
  --trust-root FILE  file that describes a Sigstore instance other than the public one
  --json             print the signed origins as JSON

Prints the origin of the image: ref, commit, workflow and run, as signed at the time of the build. ${_github_services_js__WEBPACK_IMPORTED_MODULE_7__/* .tokenHelp */ .hK}
Exit code: 0 valid provenance, 1 no valid provenance, 2 usage or environment error.`,
    async run(args, env, terminal) {
        const { values, positionals } = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .readArguments */ .lR)(args, {
            source: { type: 'string' },
            'signer-workflow': { type: 'string' },
            'trust-root': { type: 'string' },
            json: { type: 'boolean', default: false },
        });
        const image = (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .withUsageErrors */ .Lc)(() => (0,_image_argument_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReferenceArgument */ .kQ)((0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .singlePositional */ .BT)(positionals, 'IMAGE')));
        const source = values.source ?? (await (0,_find_repositories_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRepository */ .d)((0,_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .localCheckout */ .m)(env), (0,_github_services_js__WEBPACK_IMPORTED_MODULE_7__/* .serverUrl */ .Vd)(env), '--source'));
        const repository = (0,_github_services_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepositoryArgument */ .tp)(source);
        const workflow = values['signer-workflow'];
        const signerWorkflow = workflow === undefined ? _provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteWorkflow */ .E2 : (0,_read_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .withUsageErrors */ .Lc)(() => (0,_provenance_signer_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSignerWorkflow */ .pv)(workflow));
        const { token, connection } = (0,_github_services_js__WEBPACK_IMPORTED_MODULE_7__/* .gitHubServices */ .Qq)(env, terminal);
        const clients = (0,_actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__/* .createProvenanceClients */ .C9)(connection, token, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
        const services = (0,_actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceServices */ .jM)(clients, () => (0,_actions_services_provenance_services_js__WEBPACK_IMPORTED_MODULE_1__/* .readLocalInstance */ .vw)(values['trust-root']));
        const digest = await (0,_read_digest_js__WEBPACK_IMPORTED_MODULE_10__/* .readDigest */ .r)(image, env);
        const { origins, rejections } = await (0,_provenance_find_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .findOrigins */ .L)(digest, { repository, signerWorkflow }, services);
        const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)({ ...image, digest });
        if (values.json)
            terminal.out(JSON.stringify(origins.map(toJson), null, 2));
        else
            for (const origin of origins)
                terminal.out(describe(name, origin));
        if (origins.length > 0)
            return 0;
        terminal.err(`${name} has no valid provenance of ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .formatGitHubRepository */ .PZ)(repository)}`);
        for (const reason of rejections)
            terminal.err(`- ${reason}`);
        return 1;
    },
};
function describe(name, { repository, ref, revision, workflow, runUrl, trigger }) {
    return [
        name,
        `  source    ${(0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .formatGitHubRepository */ .PZ)(repository)} ${ref.full}`,
        `  commit    ${revision}`,
        `  workflow  ${workflow}`,
        `  run       ${runUrl} (${trigger})`,
    ].join('\n');
}
function toJson({ repository, ref, revision, workflow, runUrl, trigger }) {
    return {
        repository: (0,_refs_github_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .formatGitHubRepository */ .PZ)(repository),
        ref: ref.full,
        revision,
        workflow,
        run: runUrl,
        trigger,
    };
}


/***/ }),

/***/ 33020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseLocalImage),
/* harmony export */   s: () => (/* binding */ parseImageLocation)
/* harmony export */ });
/* harmony import */ var _oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47042);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);



const placeholders = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(placeholders).join('|')}|oci):(.*)$`, 's');
/**
 * Parses a location. `oci:DIR`, as skopeo and podman write it, is `oci-layout:DIR`; the address of a package's page is
 * its image.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseImageLocation(text) {
    const [, kind, value = ''] = localForm.exec(text) ?? [];
    if (kind === undefined) {
        const named = (0,_oci_image_address_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFromAddress */ .W)(text);
        if (named === undefined)
            rejectOtherForm(text);
        return { kind: 'registry', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(named ?? text) };
    }
    return parseLocal(kind === 'oci' ? 'oci-layout' : kind, value);
}
/** @throws Error that names the text and the accepted forms, also for an image in a registry. */
function parseLocalImage(text) {
    const location = parseImageLocation(text);
    if (location.kind !== 'registry')
        return location;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is in a registry: expected "docker-daemon:REF", "oci-layout:DIR" or "docker-archive:FILE". An image ` +
        'that is pushed already is checked with check-layer-sizes and announced with dispatch-launcher-update');
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file that `docker save` wrote');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, value) {
    const text = JSON.stringify(`${kind}:${value}`);
    if (value === '') {
        const label = { 'oci-layout': 'directory', 'docker-archive': 'file', 'docker-daemon': 'image' }[kind];
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} names no ${label}: expected "${kind}:${placeholders[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: value };
    if (kind === 'docker-archive')
        return { kind, file: value };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(value)) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('image-file-not-found', `${text} names no image: expected a name or an ID as \`docker image ls\` shows them`);
    }
    return { kind, image: value };
}


/***/ }),

/***/ 47042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ imageFromAddress)
/* harmony export */ });
/** Addresses of an image in a browser or in another tool, and the reference that each names. */
const forms = [
    // https://github.com/OWNER/REPO/pkgs/container/NAME
    [
        /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/|users\/)?([^/?#]+)\/(?:[^/?#]+\/pkgs|packages)\/container\/(?:package\/)?([^/?#]+)/,
        ([owner = '', name = '']) => `ghcr.io/${owner}/${name}`.toLowerCase(),
    ],
    [/^https?:\/\/hub\.docker\.com\/_\/([^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/hub\.docker\.com\/r\/([^/?#]+\/[^/?#]+)/, ([name]) => `docker.io/${name}`],
    [/^https?:\/\/quay\.io\/repository\/([^/?#]+\/[^/?#]+)/, ([name]) => `quay.io/${name}`],
    // skopeo and podman write docker://.
    [
        /^(?:docker|https?):\/\/((?!github\.com|www\.github\.com|hub\.docker\.com).+?)\/?$/,
        ([name = '']) => name,
    ],
];
/**
 * Returns the reference that an address names: of a package at GitHub (`https://github.com/OWNER/REPO/pkgs/container/NAME`),
 * of a page at Docker Hub or Quay, or with `docker://` or `https://` in front. Returns undefined if it has another form.
 */
function imageFromAddress(text) {
    for (const [form, reference] of forms) {
        const [match, ...groups] = form.exec(text) ?? [];
        if (match === undefined)
            continue;
        const tag = /[?&]tag=([^&#]+)/.exec(text)?.[1];
        return `${decoded(reference(groups))}${tag === undefined ? '' : `:${decoded(tag)}`}`;
    }
    return undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
