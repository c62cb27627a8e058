export const id = 382;
export const ids = [382];
export const modules = {

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/launcher/launch-link-badge.js


const badgeFormats = (/* unused pure expression or super */ null && (['markdown', 'html', 'rst', 'url']));
const badgeImage = 'https://mybinder.org/badge_logo.svg';
/** Returns a launch badge, or only the link, as text to paste. The label is the alternative text of the image. */
function launchBadgeIn(format, url, label) {
    switch (format) {
        case 'markdown':
            return `[![${(0,markdown/* escapeMarkdown */.FV)(label.replaceAll('&', '&amp;'))}](${badgeImage})](${url})`;
        case 'html':
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
        case 'rst':
            // Option text is taken literally, but a target that ends with `_` would be a reference to another target.
            return [
                `.. image:: ${badgeImage}`,
                `   :target: ${url.replace(/_$/, '%5F')}`,
                `   :alt: ${label}`,
            ].join('\n');
        case 'url':
            return url;
    }
}
/**
 * Parses the label of a badge.
 *
 * @throws Error when the label would break the badge in some format.
 */
function parseBadgeLabel(text) {
    const label = text.trim().replace(/ +/g, ' ');
    if (label === '')
        throw new UserError('launch-link-invalid', 'the label is empty: enter the text of the badge, such as "Binder"');
    if (/[\p{Cc}\u2028\u2029]/u.test(label))
        throw new UserError('launch-link-invalid', 'the label has more than one line: write it on one line');
    return label;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/launcher/launch-link-encoding.js
/**
 * Encoding of values that a launch link passes to nbgitpuller, for two different decoders.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12). Older pages, and tools that follow the URL standard, do not. Both decode twice-encoded values correctly,
 * except for characters that `decodeURI` decodes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */
const decodedTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
function launch_link_encoding_encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encodes the characters that the current page decodes too early one more time than a standard decoder requires. */
function launch_link_encoding_protectFromEarlyDecoding(text) {
    return text.replace(decodedTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Reads a link as the current page on mybinder.org does. */
function launch_link_encoding_readAsMybinder(link) {
    return readArguments(queryAtMybinder(link));
}
/** Returns the path that a launch link opens on the server, decoded as on mybinder.org; undefined if it names none. */
function readUrlPath(link) {
    return queryAtMybinder(link).get('urlpath') ?? undefined;
}
function queryAtMybinder(link) {
    return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
}
/** Reads a link according to the URL standard. */
function launch_link_encoding_readAsStandard(link) {
    return readArguments(new URL(link).searchParams);
}
/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. Its own query is decoded by the standard in both
 * cases.
 */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}

;// CONCATENATED MODULE: ./build/launcher/launch-link.js




/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
function launchUrl(launcherRepository, launcherBranch) {
    const ref = launcherBranch.split('/').map(launch_link_encoding_encodeStrictly).join('/');
    return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
}
/** Returns the Binder badge in Markdown. */
function launchBadge(launcherRepository, launcherBranch) {
    return launchBadgeIn('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder');
}
/**
 * Returns a link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens one of its
 * files.
 *
 * @throws Error when no link can encode the content correctly.
 */
function launchLink(launcher, content) {
    const args = pullArguments(content);
    const pullQuery = Object.entries(args)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}=${encodeStrictly(protectFromEarlyDecoding(value ?? ''))}`)
        .join('&');
    const start = launchUrl(formatGitHubRepository(launcher.repository), launcher.branch);
    const url = `${start}?urlpath=${encodeStrictly(`git-pull?${pullQuery}`)}`;
    if (!isSame(readAsMybinder(url), args))
        throw new UserError('launch-link-invalid', `no launch link can encode ${[content.branch, content.path]
            .filter(text => text !== undefined)
            .map(text => `"${text}"`)
            .join(' and ')}: rename the branch or the path`);
    return {
        url,
        warnings: isSame(readAsStandard(url), args) ? [] : renameWarnings(content),
    };
}
function pullArguments(content) {
    const { repository, branch } = content;
    return {
        repo: 'url' in repository ? repository.url : `https://github.com/${formatGitHubRepository(repository)}`,
        branch: branch ?? null,
        urlpath: startPath(content),
    };
}
/**
 * Returns the path that nbgitpuller redirects the browser to, unchanged. The content is in a folder named after the last
 * part of the repository's address.
 *
 * @see https://nbgitpuller.readthedocs.io/link.html, whose generator writes these paths.
 */
function startPath({ repository, path, application = { kind: 'lab' } }) {
    const place = `${repository.name}${path === undefined ? '' : `/${asUrlPath(path)}`}`;
    switch (application.kind) {
        case 'lab':
            return `lab/tree/${place}`;
        case 'notebook':
            return `tree/${place}`;
        case 'rstudio':
            return 'rstudio/';
        case 'url':
            return application.urlPath;
    }
}
/** Escapes only characters that would end the path. The others stay readable; the browser encodes them. */
function asUrlPath(path) {
    return path.replace(/[%#?\\]| $/g, encodeURIComponent);
}
function isSame(first, second) {
    return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
}
const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
function renameWarnings(content) {
    const { branch, path, application } = content;
    const parts = [
        ['branch', branch, ambiguousCharacters.branch],
        ['path', path, ambiguousCharacters.path],
        ['URL path', application?.kind === 'url' ? application.urlPath : undefined, ambiguousCharacters.branch],
    ];
    return parts.flatMap(([part, text, characters]) => {
        const found = [...new Set(text?.match(characters))].map(character => JSON.stringify(character));
        if (text === undefined || found.length === 0)
            return [];
        return [
            `The ${part} ${JSON.stringify(text)} contains ${found.join(' and ')}. The link works on mybinder.org, but ` +
                'BinderHub versions before 2025, and tools that follow the URL standard, may decode another ' +
                `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} so that the link works everywhere.`,
        ];
    });
}

// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
;// CONCATENATED MODULE: ./build/launcher/preview-branch.js


/** Returns the number of the pull request in the name of a launcher branch: 7 for `pr-7`. */
function previewNumber(launcherBranch) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Returns whether a branch is the preview of a pull request: it has the name of one, and the mark in its Dockerfile. */
function isPreviewBranch(name, { marks }) {
    return marks.preview !== undefined && previewNumber(name) !== undefined;
}
/**
 * Asserts that images of pull requests and preview branches stay together: the image of pull request 7 is launched only
 * on branch `pr-7` whose Dockerfile has the mark `preview`, and such a branch launches nothing else.
 *
 * @param name name of the image in messages.
 * @param refs refs in the event, the signed provenance and the label; undefined where there is none.
 * @throws Error that names the ref and the launcher branch.
 */
function assertPreviewPair(name, refs, state) {
    const stated = refs.filter(ref => ref !== undefined);
    for (const ref of stated) {
        if (ref.kind === 'pull')
            assertOwnPreview(name, ref, state);
        else if (state.isPreview)
            throw foreignImage(state, `${name} was built from ${ref.full}`);
    }
    if (stated.length === 0 && state.isPreview)
        throw foreignImage(state, `${name} has no label that names the pull request that it was built from`);
}
function assertOwnPreview(name, ref, { launcherBranch, isPreview }) {
    const own = (0,source_ref/* refName */.P7)(ref);
    const build = `${name} was built from ${ref.full}, a pull request`;
    if (own !== launcherBranch) {
        throw new user_error/* UserError */.yo('no-launcher-branch', `${build}, which is launched only on launcher branch "${own}", and not on "${launcherBranch}"`);
    }
    if (isPreview)
        return;
    throw new user_error/* UserError */.yo('no-launcher-branch', `${build}, but launcher branch "${own}" is not a preview: delete the branch, so that the next event creates it ` +
        'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile');
}
function foreignImage({ launcherBranch }, problem) {
    const number = previewNumber(launcherBranch);
    const message = number === undefined
        ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
            `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
        : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`;
    return new user_error/* UserError */.yo('no-launcher-branch', message);
}

;// CONCATENATED MODULE: ./build/oci/annotations.js
/** Label and annotation keys. Source: OCI image-spec, annotations.md; the last ones are specific to this project. */
const createdKey = 'org.opencontainers.image.created';
const annotations_revisionKey = 'org.opencontainers.image.revision';
const annotations_sourceKey = 'org.opencontainers.image.source';
const annotations_refNameKey = 'org.opencontainers.image.ref.name';
const baseNameKey = 'org.opencontainers.image.base.name';
const baseDigestKey = 'org.opencontainers.image.base.digest';
/** Start of the keys that are specific to this action. */
const ownKeyPrefix = 'io.github.binder-actions.';
const fingerprintKey = 'io.github.binder-actions.fingerprint';
/** Shell command that prints the commit that the image contains, from its contract. */
const revisionCheckKey = 'io.github.binder-actions.revision-check';
/** Inputs of the build, recorded so that a later build can report what changed. */
const ingredientsKey = 'io.github.binder-actions.ingredients';
/** Checks that the image passed before it was pushed. */
const checksKey = 'io.github.binder-actions.proof';
/** Duration of the build, in seconds. */
const buildSecondsKey = 'io.github.binder-actions.build-seconds';
/** Record of how layers were split, so that a later build keeps those that have not changed. */
const splitKey = 'io.github.binder-actions.split';
/** Packages of the image, so that another image can be compared with it without a layer. */
const packagesKey = 'io.github.binder-actions.packages';

;// CONCATENATED MODULE: ./build/oci/image-labels.js

function imageOrigin({ config }) {
    const { labels } = config;
    return {
        created: [labels[createdKey], config.created].find(time => !Number.isNaN(Date.parse(time ?? ''))),
        // An empty label keeps an image from inheriting the revision of its base image.
        revision: labels[annotations_revisionKey] || undefined,
        ref: labels[annotations_refNameKey],
        source: labels[annotations_sourceKey],
    };
}
/** Returns the shell command that prints the commit that the image contains, from its label; undefined if it has none. */
function revisionCheck({ config }) {
    return config.labels[revisionCheckKey] || undefined;
}

// EXTERNAL MODULE: ./build/refs/commit-sha.js
var commit_sha = __webpack_require__(3773);
;// CONCATENATED MODULE: ./build/oci/platform.js

/** Platform of mybinder.org. */
const binderPlatform = { os: 'linux', architecture: 'amd64' };
const platform_form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
/** Parses `os/architecture[/variant]`. @throws Error that names the text and the accepted form. */
function parsePlatform(text) {
    const [, os, architecture, variant] = platform_form.exec(text) ?? [];
    if (os === undefined || architecture === undefined) {
        throw new FormatError(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
    }
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Returns whether an image for `offered` runs on `wanted`. The variant is compared only if `wanted` has one. */
function isForPlatform(offered, wanted) {
    return (offered.os === wanted.os &&
        offered.architecture === wanted.architecture &&
        (wanted.variant === undefined || offered.variant === wanted.variant));
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/oci/container-config.js

const container_config_text = valibot/* nullish */.cl(valibot/* string */.Yj());
const list = valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()));
const set = valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()));
const number = valibot/* optional */.lq(valibot/* number */.ai());
const containerConfigSchema = valibot/* object */.Ik({
    Env: list,
    User: container_config_text,
    Entrypoint: list,
    Cmd: list,
    WorkingDir: container_config_text,
    ExposedPorts: set,
    Labels: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    Volumes: set,
    StopSignal: container_config_text,
    Shell: list,
    Healthcheck: valibot/* nullish */.cl(valibot/* object */.Ik({
        Test: list,
        Interval: number,
        Timeout: number,
        StartPeriod: number,
        StartInterval: number,
        Retries: number,
    })),
    OnBuild: list,
});

// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/oci/image-config.js




const image_config_text = valibot/* nullish */.cl(valibot/* string */.Yj(), '');
/** Accepts null, which BuildKit writes for an image without layers. */
const diffIds = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(id => (0,oci_digest/* isDigest */.Bc)(String(id)), 'expected a sha256 digest')))), valibot/* transform */.pd(list => list ?? []));
const schema = valibot/* object */.Ik({
    os: valibot/* string */.Yj(),
    architecture: valibot/* string */.Yj(),
    variant: valibot/* nullish */.cl(valibot/* string */.Yj()),
    created: valibot/* nullish */.cl(valibot/* string */.Yj()),
    config: valibot/* nullish */.cl(containerConfigSchema, {}),
    rootfs: valibot/* object */.Ik({ diff_ids: diffIds }),
    history: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* object */.Ik({ created_by: image_config_text, empty_layer: valibot/* nullish */.cl(valibot/* boolean */.zM(), false) })), []),
});
/** Parses an image config. @throws Error that names `label` and the reason. */
function parseImageConfig(bytes, label) {
    const { os, architecture, variant, created, config, rootfs, history } = (0,json/* parseJson */.q)(schema, bytes, label);
    return {
        os,
        architecture,
        ...(variant ? { variant } : {}),
        created: created ?? undefined,
        labels: config.Labels ?? {},
        container: config,
        diffIds: rootfs.diff_ids,
        history: history.map(entry => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer })),
    };
}

;// CONCATENATED MODULE: ./build/oci/descriptor.js


const digestSchema = valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* custom */.Ie(text => typeof text === 'string' && (0,oci_digest/* isDigest */.Bc)(text), 'expected "sha256:" and 64 lower-case hex digits'));
const platformSchema = valibot/* pipe */.Fs(valibot/* object */.Ik({ os: valibot/* string */.Yj(), architecture: valibot/* string */.Yj(), variant: valibot/* optional */.lq(valibot/* string */.Yj()) }), valibot/* transform */.pd(({ os, architecture, variant }) => ({
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
})));
const descriptorSchema = valibot/* object */.Ik({
    mediaType: valibot/* string */.Yj(),
    digest: digestSchema,
    size: valibot/* pipe */.Fs(valibot/* number */.ai(), valibot/* safeInteger */.Y2(), valibot/* minValue */.Ww(0)),
    annotations: valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj())),
    platform: valibot/* optional */.lq(platformSchema),
    urls: valibot/* optional */.lq(valibot/* array */.YO(valibot/* string */.Yj())),
});

;// CONCATENATED MODULE: ./build/oci/media-types.js
/** Media types of manifests and layers. Sources: OCI image-spec, media-types.md; Docker image manifest v2, schema 2. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
/** Accepted media types. All four are requested: with fewer, old registries respond with schema 1 or an error. */
const manifestMediaTypes = [ociIndex, ociManifest, dockerList, dockerManifest];
function isIndexMediaType(mediaType) {
    return mediaType === ociIndex || mediaType === dockerList;
}
const layerCompressions = new Map([
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar', 'none'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
    ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
]);
/** @returns undefined for a media type that is not a file system layer. */
function layerCompression(mediaType) {
    return layerCompressions.get(mediaType);
}

;// CONCATENATED MODULE: ./build/oci/manifest.js





/** Maximum size in bytes. Registries must accept 4 MB and may limit manifests. Source: OCI distribution-spec, "Pushing Manifests". */
const maxManifestSize = 4 * 2 ** 20;
const annotations = valibot/* optional */.lq(valibot/* record */.g1(valibot/* string */.Yj(), valibot/* string */.Yj()), {});
const headerSchema = valibot/* object */.Ik({ schemaVersion: valibot/* number */.ai(), mediaType: valibot/* optional */.lq(valibot/* string */.Yj()) });
/** Accepts null, which BuildKit writes for an image without layers. */
const manifest_layers = valibot/* pipe */.Fs(valibot/* nullable */.me(valibot/* array */.YO(descriptorSchema)), valibot/* transform */.pd(list => list ?? []));
const manifestSchema = valibot/* object */.Ik({ config: descriptorSchema, layers: manifest_layers, annotations });
const indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptorSchema) });
/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
function parseManifest(bytes, mediaType, label) {
    const { schemaVersion, mediaType: ownMediaType } = (0,json/* parseJson */.q)(headerSchema, bytes, label);
    if (schemaVersion !== 2) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`);
    }
    const declared = ownMediaType ?? mediaType;
    if (declared !== undefined && !manifestMediaTypes.includes(declared)) {
        throw new user_error/* UserError */.yo('unsupported-image', `${label} is of type "${declared}": expected an image manifest or an image index`);
    }
    const isIndex = declared === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declared);
    if (isIndex) {
        return { kind: 'index', mediaType: declared ?? ociIndex, ...(0,json/* parseJson */.q)(indexSchema, bytes, label) };
    }
    return { kind: 'manifest', mediaType: declared ?? ociManifest, ...(0,json/* parseJson */.q)(manifestSchema, bytes, label) };
}
/** Returns whether an index entry is an attestation, as added by buildx, rather than an image. */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
function looksLikeIndex(bytes) {
    return valibot.is(valibot/* object */.Ik({ manifests: valibot/* array */.YO(valibot/* unknown */.L5()) }), JSON.parse(new TextDecoder().decode(bytes)));
}

;// CONCATENATED MODULE: ./build/oci/read-image.js




/**
 * Reads the manifest and config of the image for `platform`. Makes at most three small requests; reads no layers.
 *
 * @throws Error that names the image and its platforms if none matches.
 */
async function readImage(source, platform) {
    return completeImage(source, await readPlatformManifest(source, platform), platform);
}
/** Reads the manifest for `platform`. @throws Error that names the image and its platforms if none matches. */
async function readPlatformManifest(source, platform) {
    const root = await source.readManifest();
    const rootManifest = parseManifest(root.bytes, root.mediaType, `the manifest of ${source.name}`);
    const { digest, manifest } = rootManifest.kind === 'manifest'
        ? { digest: root.digest, manifest: rootManifest }
        : await readChild(source, rootManifest, platform);
    return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
}
/**
 * Reads the config and adds it to the manifest.
 *
 * @throws Error that names the image if the config is for another platform or does not match the manifest.
 */
async function completeImage(source, platformManifest, platform) {
    const config = await readConfig(source, platformManifest.manifest);
    if (!isForPlatform(config, platform)) {
        throw new user_error/* UserError */.yo('platform-missing', `${source.name} is an image for ${formatPlatform(config)}, not for ${formatPlatform(platform)}: ` +
            `build it with --platform ${formatPlatform(platform)}`);
    }
    if (config.diffIds.length !== platformManifest.manifest.layers.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${source.name} is inconsistent: its manifest has ${platformManifest.manifest.layers.length} layers, its config ${config.diffIds.length}. Build the image again`);
    }
    return { ...platformManifest, config };
}
async function readConfig(source, { config }) {
    return parseImageConfig(await source.readBlob(config), `the config of ${source.name}`);
}
async function readChild(source, index, platform) {
    const descriptor = chooseChild(source.name, index, platform);
    const { bytes, digest } = await source.readManifest(descriptor.digest);
    const manifest = parseManifest(bytes, descriptor.mediaType, `the ${formatPlatform(platform)} manifest of ${source.name}`);
    if (manifest.kind === 'index') {
        throw new user_error/* UserError */.yo('unsupported-image', `${source.name} is a nested index, which Docker cannot run: push an image instead`);
    }
    return { digest, manifest };
}
function chooseChild(name, index, platform) {
    const images = index.manifests.filter(descriptor => !isAttestation(descriptor));
    const platformManifest = images.find(({ platform: offered }) => offered !== undefined && isForPlatform(offered, platform));
    // A handwritten index or an image layout with one image may omit the platform. It is then checked against the config.
    const [only, ...others] = images;
    const chosen = platformManifest ?? (others.length === 0 && only?.platform === undefined ? only : undefined);
    if (chosen === undefined) {
        const offered = images
            .map(image => (image.platform ? formatPlatform(image.platform) : 'unnamed'))
            .join(', ');
        throw new user_error/* UserError */.yo('platform-missing', `${name} has no image for ${formatPlatform(platform)} (available: ${offered || 'none'}): build it with --platform ${formatPlatform(platform)}`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/registry/blob-reading.js




function describeBlob({ digest }, name) {
    return `blob ${digest} of ${name}`;
}
/**
 * Opens a blob as a stream that resumes after a dropped connection. Does not verify the digest.
 *
 * @throws Error that names the blob and image if the registry rejects the request; while reading, if retries fail or
 *   the registry sends more or less than `descriptor.size`.
 */
async function openBlob(client, descriptor, name) {
    const first = await openFrom(client, descriptor, 0, name);
    return readResuming(client, descriptor, first, name);
}
async function* readResuming(client, descriptor, first, name) {
    const { size } = descriptor;
    const label = describeBlob(descriptor, name);
    let currentBody = first;
    let received = 0;
    for (let attempt = 1;; attempt++) {
        let position = currentBody.start;
        try {
            for await (const chunk of (0,idle_timeout/* withIdleTimeout */.uR)(currentBody.response.body, client.timeouts.idle, label)) {
                // A registry without range support restarts from 0: skip the bytes already received.
                const newBytes = chunk.subarray(Math.max(0, received - position));
                position += chunk.length;
                if (position > size)
                    throw new user_error/* UserError */.yo('content-mismatch', `${label} is longer than the ${size} bytes in its manifest: push the image again`);
                if (newBytes.length === 0)
                    continue;
                received = position;
                yield newBytes;
            }
            if (received === size)
                return;
            throw new retry/* RetryableError */.dw(`${label} is truncated: ${received} of ${size} bytes`);
        }
        catch (error) {
            // The connection dropped after the last byte: the blob is complete.
            if (received === size && error instanceof retry/* RetryableError */.dw)
                return;
            await (0,retry/* waitForRetry */.fS)(client.retry, attempt, error);
        }
        currentBody = await openFrom(client, descriptor, received, name);
    }
}
async function openFrom(client, descriptor, start, name) {
    const label = describeBlob(descriptor, name);
    const { digest, size, urls } = descriptor;
    const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } };
    const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range });
    if (response.status === 200)
        return { response, start: 0 };
    if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
        return { response, start };
    const description = await client.describeErrorResponse(response, label);
    throw new user_error/* UserError */.yo('registry-rejected', urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`);
}
/** Foreign layer URLs are not followed because the author of the manifest could point them at any host. */
const foreignAdvice = 'It is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers';
/**
 * Reads a byte range of a blob.
 *
 * @returns undefined if the registry or its storage does not support range requests.
 * @throws Error that names the blob and image if the request fails or the size differs from the manifest.
 */
async function readRange(client, descriptor, { start, length }, name) {
    const label = describeBlob(descriptor, name);
    // Not every registry storage supports suffix ranges (`bytes=-4`); explicit ranges work.
    const headers = { range: `bytes=${start}-${start + length - 1}` };
    const request = {
        method: 'GET',
        target: `blobs/${descriptor.digest}`,
        headers,
        access: 'pull',
    };
    return client.exchange(request, async (response) => {
        const contentRange = response.status === 206 ? parseContentRange(response) : undefined;
        if (contentRange?.start === start && contentRange.end === start + length - 1) {
            if (contentRange.total !== undefined && contentRange.total !== descriptor.size) {
                (0,idle_timeout/* cancelBody */.r0)(response);
                throw new user_error/* UserError */.yo('content-mismatch', `${label} has ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`);
            }
            return readSpan(response, length, client, label);
        }
        if ([200, 206, 416].includes(response.status)) {
            (0,idle_timeout/* cancelBody */.r0)(response);
            return undefined;
        }
        throw new user_error/* UserError */.yo('registry-rejected', await client.describeErrorResponse(response, label));
    });
}
async function readSpan(response, length, client, label) {
    const bytes = await (0,bounded_body/* readBounded */.C)(response, length, client.timeouts.idle, label);
    if (bytes.length < length)
        throw new retry/* RetryableError */.dw(`${label} is truncated: ${bytes.length} of ${length} requested bytes`);
    return bytes;
}
/** Parses Content-Range. Source: RFC 9110, section 14.4. @returns undefined if absent or malformed. */
function parseContentRange(response) {
    const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i;
    const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? [];
    if (start === undefined || end === undefined || total === undefined)
        return undefined;
    return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) };
}

// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
;// CONCATENATED MODULE: ./build/registry/registry-source.js










const maxSmallBlobSize = 16 * 2 ** 20;
/** Returns a source for an image in a registry. Content is fetched on demand. */
function registrySource(client, reference) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const root = reference.digest ?? reference.tag ?? 'latest';
    return {
        name,
        isLocal: false,
        readManifest: digest => fetchManifest(client, digest ?? root, name),
        readBlob: descriptor => fetchSmallBlob(client, descriptor, name),
        openBlob: descriptor => openBlob(client, descriptor, name),
        readRange: (descriptor, start, length) => readRange(client, descriptor, { start, length }, name),
    };
}
/** Fetches a manifest by tag or digest. @returns undefined if the registry has no such manifest. */
async function findManifest(client, target) {
    const name = `${client.name}${target.includes(':') ? '@' : ':'}${target}`;
    const headers = { accept: manifestMediaTypes.join(', ') };
    return client.exchange({ method: 'GET', target: `manifests/${target}`, headers, access: 'pull' }, async (response) => {
        if (response.status === 404) {
            (0,idle_timeout/* cancelBody */.r0)(response);
            return undefined;
        }
        if (response.status !== 200)
            throw new registry_error/* RegistryError */.g(await client.describeErrorResponse(response, name), response.status);
        const mediaType = responseMediaType(response);
        if (mediaType === 'text/html') {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw new user_error/* UserError */.yo('proxy-invalid', `${name}: a web page was sent instead of a manifest. Check that ${client.repository.registry} is a registry, ` +
                'and that no login page or proxy intercepts the request');
        }
        const { idle: idleTimeout } = client.timeouts;
        const bytes = await (0,bounded_body/* readBounded */.C)(response, maxManifestSize, idleTimeout, `the manifest of ${name}`);
        return verifyManifest(bytes, target, response, name);
    });
}
async function fetchManifest(client, target, name) {
    const found = await findManifest(client, target);
    if (found === undefined) {
        const subject = name.endsWith(target) ? name : `${name}: the manifest ${target}`;
        throw new registry_error/* RegistryError */.g(`${subject} is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again`, 404);
    }
    return found;
}
function verifyManifest(bytes, target, response, name) {
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    const announced = target.includes(':') ? target : response.headers.get('docker-content-digest');
    // A registry may use another digest algorithm; the sha256 digest is then not compared.
    if (announced?.startsWith('sha256:') && announced !== digest) {
        throw new user_error/* UserError */.yo('content-mismatch', `${name}: the registry announced ${announced} but sent ${digest}: do not use this image`);
    }
    return { bytes, digest, mediaType: responseMediaType(response) };
}
function responseMediaType(response) {
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return mediaType === '' ? undefined : mediaType;
}
async function fetchSmallBlob(client, descriptor, name) {
    const { digest, size } = descriptor;
    const label = describeBlob(descriptor, name);
    if (size > maxSmallBlobSize)
        throw new user_error/* UserError */.yo('content-mismatch', `${label} claims ${size} bytes, over the limit of ${maxSmallBlobSize}: do not use this image`);
    const request = { method: 'GET', target: `blobs/${digest}`, access: 'pull' };
    const bytes = await client.exchange(request, async (response) => {
        if (response.status !== 200)
            throw new registry_error/* RegistryError */.g(await client.describeErrorResponse(response, label), response.status);
        const received = await (0,bounded_body/* readBounded */.C)(response, size, client.timeouts.idle, label);
        if (received.length < size)
            throw new retry/* RetryableError */.dw(`${label} is truncated: ${received.length} of ${size} bytes`);
        return received;
    });
    const actualDigest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    if (actualDigest !== digest)
        throw new user_error/* UserError */.yo('content-mismatch', `${label}: the registry returned content with another digest, ${actualDigest}: do not use this image`);
    return bytes;
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/published-images.js




/** Images as mybinder.org pulls them, without a login. All launcher branches share one cache of lookups. */
class PublishedImages {
    #connect;
    #cache = new Map();
    constructor(connect) {
        this.#connect = connect;
    }
    /** @throws Error when mybinder.org cannot run the image. */
    read(reference) {
        return this.#memoize(`image ${(0,oci_reference/* formatReference */.FH)(reference)}`, async () => readImage(registrySource(await this.#client(reference), reference), binderPlatform));
    }
    /** Like `read`, but resolves to undefined if the registry no longer has the image. */
    readIfExists(reference) {
        return this.#memoize(`previous image ${(0,oci_reference/* formatReference */.FH)(reference)}`, async () => {
            const client = await this.#client(reference);
            const root = await findManifest(client, reference.digest);
            if (root === undefined)
                return undefined;
            const source = registrySource(client, reference);
            const readManifest = async (digest) => digest === undefined ? root : source.readManifest(digest);
            return readImage({ ...source, readManifest }, binderPlatform);
        });
    }
    /** Returns the current digest of a tag; undefined if the tag does not exist. */
    headDigest(image) {
        return this.#memoize(`tag ${(0,oci_reference/* formatImageRepository */.hp)(image)}:${image.tag}`, async () => {
            const found = await findManifest(await this.#client(image), image.tag);
            return found?.digest;
        });
    }
    #client(image) {
        return this.#memoize(`client ${(0,oci_reference/* formatImageRepository */.hp)(image)}`, () => this.#connect(image));
    }
    #memoize(key, task) {
        const known = this.#cache.get(key) ?? task();
        this.#cache.set(key, known);
        return known;
    }
}

// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(6774);
// EXTERNAL MODULE: ./build/launcher/choose-branches.js + 2 modules
var choose_branches = __webpack_require__(4150);
;// CONCATENATED MODULE: ./build/dockerfile/dockerfile-error.js


/** Error for a Dockerfile that cannot be parsed or edited. The message names the line and explains the fix. */
class DockerfileError extends user_error/* UserError */.yo {
    name = 'DockerfileError';
    /** 1-based. */
    line;
    constructor(line, message, { kind = 'dockerfile-malformed', ...options } = {}) {
        super(kind, `Dockerfile line ${line}: ${message}`, options);
        this.line = line;
    }
}
/** Runs `action` and converts any other error into a `DockerfileError` for that line. */
function atLine(line, action) {
    try {
        return action();
    }
    catch (error) {
        if (error instanceof DockerfileError) {
            throw error;
        }
        throw new DockerfileError(line, (0,error_message/* messageOf */.b)(error), { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/build-values.js
const build_values_binderPlatform = 'linux/amd64';
/**
 * Platform arguments that only the builder can determine, because it may run on another machine.
 * Source: Dockerfile reference, "Automatic platform ARGs in the global scope".
 */
const builderArguments = new Set([
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDOSVERSION',
    'BUILDARCH',
    'BUILDVARIANT',
    'TARGETOSVERSION',
    'TARGETSTAGE',
]);
/** Returns the platform arguments that follow from the target platform. */
function targetArguments({ platform = build_values_binderPlatform }) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return new Map([
        ['TARGETPLATFORM', platform],
        ['TARGETOS', os],
        ['TARGETARCH', architecture],
        ['TARGETVARIANT', variant],
    ]);
}

;// CONCATENATED MODULE: ./build/dockerfile/whitespace.js
// Two different sets, as in BuildKit: lines are trimmed of all Unicode spaces, but words are separated only by ASCII
// blanks. JavaScript's `\s` matches neither set: it includes U+FEFF and excludes U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
const blanks = new Set('\t\v\f\r ');
function isSpace(char) {
    return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a');
}
function isBlank(char) {
    return blanks.has(char);
}
/** Returns the index of the first non-space unit in [from, to), or `to` if there is none. */
function skipSpaces(text, from, to) {
    let index = from;
    while (index < to && isSpace(text.charAt(index))) {
        index += 1;
    }
    return index;
}
/** Returns the end of [from, to) without trailing spaces. */
function trimEnd(text, from, to) {
    let end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
        end -= 1;
    }
    return end;
}
function trimSpaces(text) {
    const from = skipSpaces(text, 0, text.length);
    return text.slice(from, trimEnd(text, from, text.length));
}

;// CONCATENATED MODULE: ./build/dockerfile/logical-line.js

function parseComment({ text, number }) {
    const trimmed = trimSpaces(text);
    return trimmed.startsWith('#') ? { line: number, text: trimSpaces(trimmed.slice(1)) } : undefined;
}
/**
 * Returns the logical line that starts at `lines[first]`. Comment lines and blank lines inside it are dropped. Blanks
 * before continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit accepts blank lines with a warning.
 */
function joinLines(lines, first, escapeChar) {
    const builder = new LogicalLineBuilder();
    const comments = [];
    let next = first;
    let isContinued = true;
    for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
        next += 1;
        const comment = parseComment(line);
        const textFrom = skipSpaces(line.text, 0, line.text.length);
        if (comment !== undefined) {
            comments.push(comment);
        }
        else if (textFrom < line.text.length) {
            const end = continuationAt(line.text, escapeChar);
            builder.add(line, next === first + 1 ? textFrom : 0, end ?? line.text.length);
            isContinued = end !== undefined;
        }
    }
    return { logical: builder, comments, next };
}
/** Returns the word from index `from` up to, but excluding, `to`. */
function makeWord(logical, from, to) {
    const last = Math.max(from, to) - 1;
    const end = endOffset(logical, last);
    return {
        text: logical.text.slice(from, to),
        from,
        start: from < to ? (logical.offsets[from] ?? end) : end,
        end,
        line: logical.lines[from < to ? from : last] ?? 0,
        endLine: logical.lines[last] ?? 0,
    };
}
function endOffset({ text, offsets }, unit) {
    const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(unit));
    const char = text.slice(isSecondOfPair ? unit - 1 : unit, unit + 1);
    return (offsets[unit] ?? 0) + Buffer.byteLength(char);
}
// A doubled escape character at the end of a line is an escaped character, not a continuation.
function continuationAt(text, escapeChar) {
    let last = text.length - 1;
    while (text.charAt(last) === ' ' || text.charAt(last) === '\t') {
        last -= 1;
    }
    return text.charAt(last) === escapeChar && text.charAt(last - 1) !== escapeChar ? last : undefined;
}
/**
 * Returns the UTF-8 length of a character in bytes. Calling `Buffer.byteLength` for every character would dominate
 * parsing time.
 */
function utf8Length(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}
class LogicalLineBuilder {
    text = '';
    offsets = [];
    lines = [];
    add(line, from, to) {
        let offset = line.start + Buffer.byteLength(line.text.slice(0, from));
        for (const char of line.text.slice(from, to)) {
            for (let unit = 0; unit < char.length; unit += 1) {
                this.offsets.push(offset);
                this.lines.push(line.number);
            }
            offset += utf8Length(char.codePointAt(0) ?? 0);
        }
        this.text += line.text.slice(from, to);
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-piece.js

const pieceForm = /([\w.:/@+-]+)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([\w.:/@+-]+))?\})/gy;
/** Returns the variable name if the text consists of exactly one variable. */
function soleVariable(text) {
    const match = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text);
    return match?.[2] ?? match?.[3];
}
/**
 * Returns the pieces of a word with variables.
 *
 * @returns undefined for a word that contains escapes, a variable without a value, or quotes other than around it.
 */
function composedPieces(logical, word, variablePieces) {
    const quote = /^".*"$/.test(word.text) ? 1 : 0;
    const text = word.text.slice(quote, word.text.length - quote);
    const pieces = [];
    pieceForm.lastIndex = 0;
    while (pieceForm.lastIndex < text.length) {
        const from = word.from + quote + pieceForm.lastIndex;
        const [whole = '', literal, plain, braced, fallback] = pieceForm.exec(text) ?? [];
        const values = literal === undefined ? variablePieces(plain ?? braced ?? '') : [];
        const inFile = literal ?? fallback;
        if (values.length > 0) {
            for (const piece of values)
                pieces.push(piece);
        }
        else if (inFile === undefined) {
            return undefined;
        }
        else {
            const start = literal === undefined ? from + whole.length - 1 - inFile.length : from;
            pieces.push({ text: inFile, written: makeWord(logical, start, start + inFile.length) });
        }
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/dockerfile/reference-place.js


/** Returns the location of the reference in `word`. */
function findReferencePlace(word, context) {
    const { kind, dockerfile, logical, globalArguments } = context;
    const { line, endLine, text } = word;
    if (text.includes('$')) {
        const argument = kind === 'from' ? globalArguments.get(soleVariable(text) ?? '') : undefined;
        if (argument !== undefined && argument.place.kind !== 'composed') {
            return argument.place;
        }
        const reason = argument?.place.kind === 'composed' ? argument.place.reason : `${text} is composed of variables`;
        const composition = line === endLine ? readComposition(word, context) : undefined;
        return { kind: 'composed', line: argument?.place.line ?? line, reason, composition };
    }
    if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
        return {
            kind: 'composed',
            line,
            reason: 'a comment is inside the reference',
            composition: undefined,
        };
    }
    const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar);
    return { kind, start, end, line };
}
function readComposition(word, { logical, globalArguments, lookup }) {
    const pieces = composedPieces(logical, word, name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined)
            return argumentPieces(argument);
        const text = lookup(name);
        return typeof text === 'string' && text !== '' ? [{ text, written: undefined }] : [];
    });
    const isQuoted = word.text.endsWith('"');
    return pieces && { pieces, end: word.end - (isQuoted ? 1 : 0), endLine: word.endLine };
}
function argumentPieces({ text, place }) {
    if (text === '')
        return [];
    if (place.kind === 'composed')
        return place.composition?.pieces ?? [{ text, written: undefined }];
    const isExact = place.end - place.start === text.length;
    return [{ text, written: isExact ? place : undefined }];
}
function withinQuotes(logical, word, escapeChar) {
    const quote = word.text.charAt(0);
    const inner = word.text.slice(1, -1);
    const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote);
    if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
        return word;
    }
    return makeWord(logical, word.from + 1, word.from + 1 + inner.length);
}

;// CONCATENATED MODULE: ./build/dockerfile/variable-lookup.js

/**
 * Lookup result for a variable whose value is known only at build time, because it comes from the base image or the
 * command line.
 */
const unknownValue = Symbol('unknown value');
// Maximum total length of substituted values, in UTF-16 code units: more than a build could pass to a process, but low
// enough to bound memory use while parsing a file.
const maxInsertedLength = 256 * 1024;
/**
 * Returns a lookup that limits the total length of the values that it returns for one file. Otherwise a few lines of
 * nested variables, or one long variable used on thousands of lines, could exhaust memory.
 *
 * @returns a lookup that throws Error when the limit is exceeded.
 */
function limitLookups(lookup) {
    let insertedLength = 0;
    return name => {
        const value = lookup(name);
        insertedLength += typeof value === 'string' ? value.length : 0;
        if (insertedLength > maxInsertedLength) {
            throw new user_error/* FormatError */.IF(`the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`);
        }
        return value;
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/substitute.js



const maxDepth = 100;
/**
 * Removes quotes and escapes and substitutes variables, as Docker does for FROM, ARG and ENV. The pattern forms
 * (`${x#y}`, `${x%y}`, `${x/y/z}`) are treated as unknown.
 * Source: Dockerfile reference, "Environment replacement"; BuildKit, frontend/dockerfile/shell/lex.go.
 * @throws Error for unclosed quotes or braces and for forms that Docker does not support.
 */
function substitute(text, escapeChar, lookup) {
    const scan = startScan(text, { escapeChar, lookup, keepsQuotes: false });
    return joinPieces(readPieces(scan, '', false));
}
function startScan(text, options) {
    return { ...options, chars: [...text], index: 0, depth: 0 };
}
function peek(scan) {
    return scan.chars[scan.index] ?? '';
}
function take(scan) {
    const char = peek(scan);
    scan.index += 1;
    return char;
}
function joinPieces(pieces) {
    return { text: pieces.map(({ text }) => text).join(''), isKnown: pieces.every(({ isKnown }) => isKnown) };
}
function readPieces(scan, stop, keepsEscapes) {
    const pieces = [];
    while (peek(scan) !== stop) {
        const char = peek(scan);
        if (char === '') {
            throw new user_error/* FormatError */.IF(`a closing ${stop} is missing: add it`);
        }
        if (char === "'") {
            pieces.push(readSingleQuoted(scan));
        }
        else if (char === '"') {
            pieces.push(readDoubleQuoted(scan, keepsEscapes));
        }
        else if (char === '$') {
            pieces.push({ ...readVariable(scan), isQuoted: false });
        }
        else {
            pieces.push(readPlain(scan, keepsEscapes));
        }
    }
    take(scan);
    return pieces;
}
function readPlain(scan, keepsEscapes) {
    const char = take(scan);
    if (keepsEscapes && char === '<' && peek(scan) === '<') {
        return { text: char + take(scan) + takeBlanks(scan), isKnown: true, isQuoted: true };
    }
    if (char !== scan.escapeChar) {
        return { text: char, isKnown: true, isQuoted: false };
    }
    return { text: (keepsEscapes ? char : '') + take(scan), isKnown: true, isQuoted: true };
}
// Since version 1.16 of the Dockerfile syntax, blanks may separate `<<` from the name of a here-document.
function takeBlanks(scan) {
    const from = scan.index;
    while (peek(scan) !== '' && isBlank(peek(scan))) {
        scan.index += 1;
    }
    return scan.chars.slice(from, scan.index).join('');
}
function readSingleQuoted(scan) {
    take(scan);
    const end = scan.chars.indexOf("'", scan.index);
    if (end === -1) {
        throw new user_error/* FormatError */.IF("a closing ' is missing: add it");
    }
    const text = scan.chars.slice(scan.index, end).join('');
    scan.index = end + 1;
    return { text: scan.keepsQuotes ? `'${text}'` : text, isKnown: true, isQuoted: true };
}
function readDoubleQuoted(scan, keepsEscapes) {
    take(scan);
    const parts = [];
    for (let char = peek(scan); char !== '"'; char = peek(scan)) {
        if (char === '') {
            throw new user_error/* FormatError */.IF('a closing " is missing: add it');
        }
        parts.push(char === '$' ? readVariable(scan) : { text: readDoubleQuotedChar(scan, keepsEscapes), isKnown: true });
    }
    take(scan);
    const text = parts.map(part => part.text).join('');
    const isKnown = parts.every(part => part.isKnown);
    return { text: scan.keepsQuotes ? `"${text}"` : text, isKnown, isQuoted: true };
}
// In double quotes, the escape character applies only before a quote, a dollar sign or itself.
function readDoubleQuotedChar(scan, keepsEscapes) {
    const char = take(scan);
    if (char !== scan.escapeChar) {
        return char;
    }
    const prefix = keepsEscapes ? char : '';
    const next = peek(scan);
    if (next === '') {
        return prefix;
    }
    return prefix + (next === '"' || next === '$' || next === scan.escapeChar ? take(scan) : char);
}
function readVariable(scan) {
    const start = scan.index;
    take(scan);
    if (peek(scan) !== '{') {
        const name = readName(scan);
        return name === '' ? { text: '$', isKnown: true } : variableValue(scan, start, name);
    }
    take(scan);
    if (['', '{', '}', ':'].includes(peek(scan))) {
        throw new user_error/* FormatError */.IF('${} contains no variable name: write it between the braces');
    }
    const name = readName(scan);
    if (peek(scan) === '}') {
        take(scan);
        return variableValue(scan, start, name);
    }
    scan.depth += 1;
    if (scan.depth > maxDepth) {
        throw new user_error/* FormatError */.IF(`the variables are nested more than ${maxDepth} levels deep: write the value instead`);
    }
    const result = readModified(scan, start, name);
    scan.depth -= 1;
    return result;
}
function variableValue(scan, start, name) {
    const value = scan.lookup(name);
    return value === unknownValue ? asWritten(scan, start) : { text: value ?? '', isKnown: true };
}
function asWritten(scan, start) {
    return { text: scan.chars.slice(start, scan.index).join(''), isKnown: false };
}
function readModified(scan, start, name) {
    const isPattern = '#%/'.includes(peek(scan) || ' ');
    if (isPattern) {
        return readPattern(scan, start);
    }
    const isEmptyUnset = peek(scan) === ':';
    if (isEmptyUnset) {
        take(scan);
    }
    const modifier = take(scan);
    if (!['-', '+', '?'].includes(modifier)) {
        throw new user_error/* FormatError */.IF(`\${${name}${isEmptyUnset ? ':' : ''}${modifier} is not supported by Docker: write the value instead`);
    }
    const word = joinPieces(readPieces(scan, '}', false));
    const value = scan.lookup(name);
    if (value === unknownValue) {
        return asWritten(scan, start);
    }
    const isSet = value !== undefined && !(isEmptyUnset && value === '');
    if (modifier === '+') {
        return isSet ? word : { text: '', isKnown: true };
    }
    if (modifier === '?' && !isSet) {
        throw new user_error/* FormatError */.IF(`${name}: ${word.text || 'is not set'}`);
    }
    return isSet ? { text: value, isKnown: true } : word;
}
function readPattern(scan, start) {
    if (take(scan) === '/') {
        if (peek(scan) === '/') {
            take(scan);
        }
        readPieces(scan, '/', true);
    }
    readPieces(scan, '}', true);
    return asWritten(scan, start);
}
// As in a shell, a special parameter's name is one character, and a positional parameter's name is digits only.
function readName(scan) {
    if ('@*#?-$!'.includes(peek(scan) || ' ')) {
        return take(scan);
    }
    const allowed = /\p{Nd}/u.test(peek(scan)) ? /\p{Nd}/u : /[\p{L}\p{Nd}_]/u;
    let name = '';
    while (allowed.test(peek(scan))) {
        name += take(scan);
    }
    return name;
}

;// CONCATENATED MODULE: ./build/dockerfile/global-argument.js






/**
 * Reads the global arguments. The value is the given one, or else the default. A later ARG of the same name overrides an
 * earlier one, unless it has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name, for unclosed quotes or braces, and for variables that expand to
 * too much text.
 */
function readGlobalArguments(dockerfile, values = {}) {
    const globalArguments = new Map();
    const unlimited = lookupIn(globalArguments, values);
    const lookup = limitLookups(unlimited);
    for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
        if (keyword === 'FROM') {
            break;
        }
        for (const word of words) {
            const equals = word.text.indexOf('=');
            if (equals === 0) {
                throw new DockerfileError(startLine, 'ARG has no name before the "=": write ARG name=value');
            }
            const name = equals === -1 ? word.text : word.text.slice(0, equals);
            const text = values.buildArgs?.get(name);
            if (text !== undefined) {
                globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) });
            }
            else if (equals > 0) {
                const value = makeWord(logical, word.from + equals + 1, word.from + word.text.length);
                const { text, isKnown } = atLine(word.line, () => substitute(value.text, dockerfile.escapeChar, lookup));
                const place = findReferencePlace(value, {
                    kind: 'argument',
                    dockerfile,
                    logical,
                    globalArguments,
                    lookup: unlimited,
                });
                globalArguments.set(name, { text, isKnown, place });
            }
        }
    }
    return globalArguments;
}
function givenPlace(name, line) {
    return { kind: 'composed', line, reason: `${name} is given as a build argument`, composition: undefined };
}
/** Returns a lookup for FROM: global arguments, then platform arguments. Those that describe the builder are unknown. */
function lookupIn(globalArguments, values) {
    const targets = targetArguments(values);
    return name => {
        const argument = globalArguments.get(name);
        if (argument !== undefined) {
            return argument.isKnown ? argument.text : unknownValue;
        }
        return builderArguments.has(name) ? unknownValue : targets.get(name);
    };
}

;// CONCATENATED MODULE: ./build/dockerfile/stages.js





/**
 * Reads the build stages in order. Stage names are case-insensitive, as in the Dockerfile reference and the classic
 * builder; BuildKit rejects upper-case references to them.
 * Source: Dockerfile reference, "FROM".
 *
 * @throws DockerfileError for a FROM with invalid syntax, and as `readGlobalArguments()` does.
 */
function readStages(dockerfile, values = {}) {
    const globalArguments = readGlobalArguments(dockerfile, values);
    const unlimited = lookupIn(globalArguments, values);
    const lookup = limitLookups(unlimited);
    const indexes = new Map();
    return dockerfile.instructions
        .filter(({ keyword }) => keyword === 'FROM')
        .map((instruction, index) => {
        const stage = readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes });
        if (stage.name !== undefined) {
            indexes.set(stage.name, index);
        }
        return stage;
    });
}
function readStage(dockerfile, instruction, { globalArguments, lookup, unlimited, indexes }) {
    const { logical } = instruction;
    const { word, name } = stages_readArguments(instruction);
    const { text, isKnown } = atLine(word.line, () => substitute(word.text, dockerfile.escapeChar, lookup));
    const resolved = isKnown && text !== '' ? text : undefined;
    const parent = indexes.get(resolved?.toLowerCase() ?? '');
    return {
        line: instruction.startLine,
        base: word.text,
        resolved,
        kind: stageKind(resolved, parent),
        parent,
        platform: readPlatform(instruction),
        name,
        place: findReferencePlace(word, {
            kind: 'from',
            dockerfile,
            logical,
            globalArguments,
            lookup: unlimited,
        }),
        instruction,
    };
}
function stageKind(resolved, parent) {
    if (parent !== undefined) {
        return 'stage';
    }
    return resolved === 'scratch' ? 'scratch' : 'image';
}
function stages_readArguments({ words, startLine }) {
    const [word, as, name, ...others] = words;
    if (word === undefined || others.length > 0 || (as !== undefined && name === undefined)) {
        throw new DockerfileError(startLine, `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`);
    }
    if (as === undefined || name === undefined) {
        return { word, name: undefined };
    }
    if (as.text.toLowerCase() !== 'as') {
        throw new DockerfileError(startLine, `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`);
    }
    const lower = name.text.toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(lower)) {
        throw new DockerfileError(startLine, `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`);
    }
    return { word, name: lower };
}
function readPlatform({ flags, startLine }) {
    const prefix = '--platform=';
    const [flag, ...others] = flags;
    const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag);
    if (invalidFlag !== undefined) {
        throw new DockerfileError(startLine, `FROM accepts one flag, --platform=…: remove ${JSON.stringify(invalidFlag.value)}`);
    }
    return flag?.value.slice(prefix.length) || undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/external-images.js

/**
 * Returns the external images of FROM, `COPY --from` and `RUN --mount=from` in all stages.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 * @throws DockerfileError as `readStages()` does.
 */
function externalImages(dockerfile, values) {
    const stages = readStages(dockerfile, values);
    const bases = stages.filter(({ kind }) => kind === 'image');
    const copied = dockerfile.instructions.flatMap(referencedNames).filter(name => !isStage(name, stages));
    const known = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copied];
    return {
        known: [...new Set(known)],
        unknown: bases.filter(({ resolved }) => resolved === undefined).map(({ base }) => base),
    };
}
function isStage(name, stages) {
    const isIndex = /^\d+$/.test(name) && Number(name) < stages.length;
    return isIndex || name === 'scratch' || stages.some(stage => stage.name === name.toLowerCase());
}
function referencedNames({ keyword, flags }) {
    const values = flags.map(({ value }) => value);
    if (keyword === 'COPY')
        return values.flatMap(value => afterPrefix(value, '--from='));
    if (keyword !== 'RUN')
        return [];
    return values
        .flatMap(value => afterPrefix(value, '--mount='))
        .flatMap(mount => mount.split(','))
        .flatMap(field => afterPrefix(field.trim(), 'from='));
}
/**
 * Returns the text after the prefix, if any. BuildKit does not substitute variables in these names, so a name with a
 * variable cannot be resolved and is dropped.
 */
function afterPrefix(text, prefix) {
    const value = text.startsWith(prefix) ? text.slice(prefix.length) : '';
    return value === '' || (prefix !== '--mount=' && value.includes('$')) ? [] : [value];
}

;// CONCATENATED MODULE: ./build/dockerfile/directive.js


const names = new Set(['syntax', 'escape', 'check']);
/**
 * Reads the parser directives at the top of the file. The first line that is not a directive, even a blank one, ends
 * them.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError for a repeated directive.
 */
function readDirectives(lines) {
    const directives = [];
    for (const line of lines) {
        const directive = parseDirective(line);
        if (directive === undefined) {
            break;
        }
        if (directives.some(({ name }) => name === directive.name)) {
            throw new DockerfileError(line.number, `the directive "${directive.name}" is repeated: keep only one`);
        }
        directives.push(directive);
    }
    return directives;
}
/**
 * Returns the escape character.
 *
 * @throws DockerfileError when the escape directive names a character other than \ or `.
 */
function escapeCharacter(directives) {
    const directive = directives.find(({ name }) => name === 'escape');
    if (directive === undefined) {
        return '\\';
    }
    if (directive.value !== '\\' && directive.value !== '`') {
        throw new DockerfileError(directive.line, `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``);
    }
    return directive.value;
}
function parseDirective({ text, number }) {
    const comment = text.slice(skipSpaces(text, 0, text.length));
    const equals = comment.indexOf('=');
    if (!comment.startsWith('#') || equals === -1 || equals === comment.length - 1) {
        return undefined;
    }
    const name = trimSpaces(comment.slice(1, equals)).toLowerCase();
    return names.has(name) ? { name, value: trimSpaces(comment.slice(equals + 1)), line: number } : undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/split-shell-words.js



/**
 * Splits a shell command into words without substituting variables; with `keepsSource`, quotes and escapes are kept.
 * @throws Error as `substitute()` does.
 */
function splitShellWords(text, keepsSource) {
    const scan = startScan(text, { escapeChar: '\\', lookup: () => unknownValue, keepsQuotes: keepsSource });
    const words = [];
    let word = '';
    for (const piece of readPieces(scan, '', keepsSource)) {
        for (const char of piece.isQuoted ? [piece.text] : piece.text) {
            if (piece.isQuoted || !isSpace(char)) {
                word += char;
            }
            else if (word !== '') {
                words.push(word);
                word = '';
            }
        }
    }
    return word === '' ? words : [...words, word];
}

;// CONCATENATED MODULE: ./build/dockerfile/heredoc.js

const opening = /^\d*<<(-?)(\s*)((?:[^<\s][^<]*)?)$/;
/**
 * Returns the here-documents that an instruction opens, in order. As in BuildKit, none is opened by text with unclosed
 * quotes or braces, or by `<<` inside a word (`cat<<EOF`).
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
function readHeredocs(text) {
    return (shellWords(text, true) ?? []).flatMap(word => {
        const [, dash, blanks, written] = opening.exec(word) ?? [];
        const [name, ...others] = (written === undefined ? undefined : shellWords(written, false)) ?? [];
        return name === undefined || others.length > 0
            ? []
            : [{ name, isIndented: dash === '-', isSpaced: blanks !== '' }];
    });
}
/** Finds the terminating lines of here-documents. Each line is read once, regardless of the number of documents. */
class HeredocEnds {
    #lines;
    #plain;
    #indented;
    constructor(lines) {
        this.#lines = lines;
    }
    /** Returns the index of the first terminating line at or after `from`. */
    find({ name, isIndented }, from) {
        const indexes = (isIndented ? this.#withoutTabs() : this.#asWritten()).get(name) ?? [];
        return indexes[firstFrom(indexes, from)];
    }
    #asWritten() {
        this.#plain ??= indexBy(this.#lines, text => text);
        return this.#plain;
    }
    #withoutTabs() {
        this.#indented ??= indexBy(this.#lines, text => text.replace(/^\t+/, ''));
        return this.#indented;
    }
}
function indexBy(lines, key) {
    const indexes = new Map();
    lines.forEach(({ text }, index) => {
        const lineIndexes = indexes.get(key(text));
        if (lineIndexes === undefined)
            indexes.set(key(text), [index]);
        else
            lineIndexes.push(index);
    });
    return indexes;
}
/** Returns the position of the first index that is at least `from`, by binary search. */
function firstFrom(indexes, from) {
    let low = 0;
    let high = indexes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((indexes[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function shellWords(text, keepsSource) {
    try {
        return splitShellWords(text, keepsSource);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/physical-line.js

const maxFileSize = 1_000_000;
// BuildKit reads lines with Go's `bufio.Scanner`, which fails on longer lines.
const maxLineLength = 65_535;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const byteOrderMark = [0xef, 0xbb, 0xbf];
/**
 * Splits a file into lines.
 *
 * @throws DockerfileError for a file over 1 MB, an overlong line, NUL bytes and text that is not UTF-8.
 */
function readLines(bytes) {
    if (bytes.length > maxFileSize) {
        throw new DockerfileError(1, `the file has ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`);
    }
    const lines = [];
    let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
    while (start < bytes.length) {
        const found = bytes.indexOf(lineFeed, start);
        const next = found === -1 ? bytes.length : found + 1;
        const end = withoutLineEnding(bytes, start, next);
        lines.push({
            number: lines.length + 1,
            start,
            end,
            text: decodeLine(bytes, start, end, lines.length + 1),
        });
        start = next;
    }
    return lines;
}
/** Returns the line-ending style of the file, to use for added lines. */
function detectNewline(bytes) {
    let lf = 0;
    let crlf = 0;
    for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) {
        if (bytes[index - 1] === carriageReturn) {
            crlf += 1;
        }
        else {
            lf += 1;
        }
    }
    if (lf > 0 && crlf > 0) {
        return 'mixed';
    }
    if (crlf > 0) {
        return 'crlf';
    }
    return lf > 0 ? 'lf' : 'none';
}
function withoutLineEnding(bytes, start, next) {
    let end = next;
    while (end > start && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) {
        end -= 1;
    }
    return end;
}
function decodeLine(bytes, start, end, line) {
    const slice = bytes.subarray(start, end);
    if (slice.length > maxLineLength) {
        throw new DockerfileError(line, `the line has ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`);
    }
    if (slice.includes(0)) {
        throw new DockerfileError(line, 'the line contains a NUL byte: save the file as plain UTF-8 text');
    }
    try {
        return decoder.decode(slice);
    }
    catch (error) {
        throw new DockerfileError(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/split-words.js


/** Splits at blanks, as for FROM. Quotes are ordinary characters. */
function splitAtBlanks(logical, from, to) {
    const words = [];
    let index = from;
    while (index < to) {
        let end = index;
        while (end < to && !isBlank(logical.text.charAt(end))) {
            end += 1;
        }
        if (end > index) {
            words.push(makeWord(logical, index, end));
        }
        index = end + 1;
    }
    return words;
}
/** Splits at spaces outside quotes and escapes, as for ENV, ARG and LABEL. Quotes and escapes are kept in the text. */
function splitOutsideQuotes(logical, from, to, escapeChar) {
    const words = [];
    let index = skipSpaces(logical.text, from, to);
    while (index < to) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" });
        words.push(makeWord(logical, index, end));
        index = skipSpaces(logical.text, end, to);
    }
    return words;
}
/**
 * Returns the flags before the arguments, and the index of the first argument. A single `--` ends the flags and is
 * dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
function splitFlags(logical, from, to, escapeChar) {
    const flags = [];
    let index = skipSpaces(logical.text, from, to);
    while (index < to && logical.text.startsWith('--', index)) {
        const end = wordEnd(logical.text, index, to, { escapeChar, literal: '' });
        const word = makeWord(logical, index, end);
        index = skipSpaces(logical.text, end, to);
        if (word.text === '--') {
            break;
        }
        flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) });
    }
    return { flags, next: index };
}
/** Returns the end of a word. Inside the quote `literal`, if any, the escape character is an ordinary character. */
function wordEnd(text, from, to, { escapeChar, literal }) {
    let quote = '';
    let index = from;
    while (index < to && (quote !== '' || !isSpace(text.charAt(index)))) {
        const char = text.charAt(index);
        if (char === escapeChar && (quote === '' || quote !== literal)) {
            index += 1;
        }
        else {
            quote = nextQuote(quote, char);
        }
        index += 1;
    }
    return Math.min(index, to);
}
function nextQuote(quote, char) {
    if (quote !== '') {
        return char === quote ? '' : quote;
    }
    return char === '"' || char === "'" ? char : '';
}
function withoutQuotes(text, escapeChar) {
    let value = '';
    let quote = '';
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index);
        if (char === escapeChar) {
            index += 1;
            value += text.charAt(index);
        }
        else {
            const next = nextQuote(quote, char);
            value += next === quote ? char : '';
            quote = next;
        }
    }
    return value;
}

;// CONCATENATED MODULE: ./build/dockerfile/parse-dockerfile.js







const keywords = new Set(`add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/));
const splitOutsideQuotesFor = new Set(['ENV', 'ARG', 'LABEL']);
const heredocKeywords = new Set(['ADD', 'COPY', 'RUN']);
/**
 * Parses a Dockerfile as BuildKit does, recording the byte range of each instruction.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError that names the line: file over 1 MB, NUL bytes, invalid UTF-8, an invalid directive, an unknown
 * instruction, an unterminated here-document, no FROM, or an instruction other than ARG before the first FROM.
 */
function parseDockerfile(bytes) {
    const lines = readLines(bytes);
    const directives = readDirectives(lines);
    const escapeChar = escapeCharacter(directives);
    const instructions = [];
    const comments = [];
    const heredocEnds = new HeredocEnds(lines);
    let index = directives.length;
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
        const comment = parseComment(line);
        if (comment !== undefined) {
            comments.push(comment);
            index += 1;
        }
        else if (trimSpaces(line.text) === '') {
            index += 1;
        }
        else {
            const joined = joinLines(lines, index, escapeChar);
            const command = splitCommand(joined.logical, line.number, escapeChar);
            const next = skipHeredocs(heredocEnds, joined.next, command, line.number);
            const last = lines[next - 1] ?? line;
            const start = joined.logical.offsets[0] ?? line.start;
            instructions.push({ ...command, start, end: last.end, startLine: line.number, endLine: last.number });
            for (const inner of joined.comments)
                comments.push(inner);
            index = next;
        }
    }
    checkOrder(instructions, lines.length);
    return { bytes, instructions, comments, directives, escapeChar, newline: detectNewline(bytes) };
}
function splitCommand(logical, line, escapeChar) {
    const { text } = logical;
    const to = trimEnd(text, 0, text.length);
    const from = skipSpaces(text, 0, to);
    let keywordEnd = from;
    while (keywordEnd < to && !isBlank(text.charAt(keywordEnd))) {
        keywordEnd += 1;
    }
    const written = text.slice(from, keywordEnd);
    if (!keywords.has(written.toLowerCase())) {
        const shown = JSON.stringify(written.slice(0, 40));
        const expected = [...keywords].join(' ').toUpperCase();
        throw new DockerfileError(line, `${shown} is not an instruction: expected one of ${expected}`);
    }
    const keyword = written.toUpperCase();
    const { flags, next } = splitFlags(logical, keywordEnd, to, escapeChar);
    const words = splitOutsideQuotesFor.has(keyword)
        ? splitOutsideQuotes(logical, next, to, escapeChar)
        : splitAtBlanks(logical, next, to);
    return { keyword, flags, words, rest: text.slice(next, to), logical };
}
function skipHeredocs(ends, from, command, startLine) {
    let index = from;
    if (!canOpenHeredocs(command)) {
        return index;
    }
    for (const heredoc of readHeredocs(command.logical.text)) {
        const end = ends.find(heredoc, index);
        if (end !== undefined) {
            index = end + 1;
        }
        else if (!heredoc.isSpaced) {
            throw new DockerfileError(startLine, `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`);
        }
    }
    return index;
}
function canOpenHeredocs({ keyword, words, rest, logical }) {
    if (!logical.text.includes('<<')) {
        return false;
    }
    const inner = words[0]?.text.toUpperCase() ?? '';
    if (keyword === 'ONBUILD') {
        return heredocKeywords.has(inner) && !isStringArray(trimSpaces(rest.slice(inner.length)));
    }
    return heredocKeywords.has(keyword) && !isStringArray(rest);
}
function isStringArray(text) {
    try {
        const parsed = text.startsWith('[') ? JSON.parse(text) : undefined;
        return Array.isArray(parsed) && parsed.every(item => typeof item === 'string');
    }
    catch {
        return false;
    }
}
function checkOrder(instructions, lineCount) {
    const first = instructions.find(({ keyword }) => keyword !== 'ARG');
    if (first === undefined) {
        throw new DockerfileError(Math.max(1, lineCount), 'the file has no FROM: start it with FROM and an image');
    }
    if (first.keyword !== 'FROM') {
        throw new DockerfileError(first.startLine, `${first.keyword} is not allowed before the first FROM: move it below that FROM`);
    }
}

;// CONCATENATED MODULE: ./build/dockerfile/read-env.js





/**
 * Reads the environment that the last stage sets or inherits from earlier stages of the file. Variables from the base
 * image are unknown and kept as written.
 * Source: Dockerfile reference, "ENV", "Environment replacement", "Scope" of ARG.
 * @throws DockerfileError for an ENV with invalid syntax, and as `readStages()` does.
 */
function readEnv(dockerfile) {
    const globalArguments = readGlobalArguments(dockerfile);
    const bodies = splitStages(dockerfile);
    const scope = new Map();
    const result = { env: new Map(), scope, lookup: limitLookups(read_env_lookupIn(scope)) };
    for (const index of lineage(readStages(dockerfile))) {
        for (const instruction of bodies[index] ?? []) {
            if (instruction.keyword === 'ENV') {
                applyEnv(result, instruction, dockerfile.escapeChar);
            }
            else if (instruction.keyword === 'ARG') {
                applyArg(result, instruction, dockerfile.escapeChar, globalArguments);
            }
        }
    }
    return result.env;
}
function splitStages({ instructions }) {
    const bodies = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM') {
            bodies.push([]);
        }
        else {
            bodies.at(-1)?.push(instruction);
        }
    }
    return bodies;
}
/** Returns the indexes of the last stage and its ancestors, oldest first. */
function lineage(stages) {
    const indexes = [];
    for (let index = stages.length - 1; index !== undefined; index = stages[index]?.parent) {
        indexes.push(index);
    }
    return indexes.reverse();
}
// All pairs of one ENV are substituted with the values from before it.
function applyEnv({ env, scope, lookup }, instruction, escapeChar) {
    const pairs = readPairs(instruction).map(({ key, value, line }) => ({
        key: atLine(line, () => substitute(key, escapeChar, lookup).text),
        value: atLine(line, () => substitute(value, escapeChar, lookup).text),
        line,
    }));
    for (const { key, value, line } of pairs) {
        env.set(key, { value, line });
        scope.set(key, value);
    }
}
// As in BuildKit, an ARG overrides an ENV of the same name in the instructions below it, but not in the image.
function applyArg({ scope, lookup }, { words }, escapeChar, globalArguments) {
    for (const { text, line } of words) {
        const equals = text.indexOf('=');
        const name = equals === -1 ? text : text.slice(0, equals);
        const value = equals === -1
            ? globalArguments.get(name)?.text
            : atLine(line, () => substitute(text.slice(equals + 1), escapeChar, lookup).text);
        if (value !== undefined) {
            scope.set(name, value);
        }
    }
}
/** Reads both forms: `ENV a=b c="d e"`, and `ENV a b c`, in which everything after the name is the value. */
function readPairs({ words, rest, startLine }) {
    const [first] = words;
    if (first === undefined) {
        throw new DockerfileError(startLine, 'ENV has no variable name: write ENV name=value');
    }
    if (!first.text.includes('=')) {
        return [readLegacyPair(rest, first.line)];
    }
    return words.map(({ text, line }) => {
        const equals = text.indexOf('=');
        if (equals < 1) {
            const shown = JSON.stringify(text);
            throw new DockerfileError(line, `${shown} is not of the form name=value: put quotes around values with spaces`);
        }
        return { key: text.slice(0, equals), value: text.slice(equals + 1), line };
    });
}
function readLegacyPair(rest, line) {
    const [, key, value] = /^([^\t\v\f\r ]+)[\t\v\f\r ]+(.*)$/s.exec(rest) ?? [];
    if (key === undefined || value === undefined) {
        throw new DockerfileError(line, `ENV ${rest} has no value: write ENV name=value`);
    }
    return { key, value, line };
}
function read_env_lookupIn(scope) {
    return name => scope.get(name) ?? unknownValue;
}

;// CONCATENATED MODULE: ./build/dockerfile/replace-env.js





/**
 * Sets a variable where the last stage sets it, or adds an ENV at the end. All other bytes are unchanged. The result is
 * parsed again to verify that only this value changed.
 * @throws DockerfileError when the value cannot be written there, and as `readEnv()` does.
 */
function replaceEnv(dockerfile, variable, value) {
    const { bytes } = dockerfile;
    const written = quote(value, dockerfile.escapeChar);
    const range = findValue(dockerfile, variable);
    const edited = range === undefined
        ? append(dockerfile, `ENV ${variable}=${written}`)
        : Buffer.concat([bytes.subarray(0, range.start), Buffer.from(written), bytes.subarray(range.end)]);
    const after = parseDockerfile(new Uint8Array(edited));
    verifyEdit(dockerfile, after, { variable, value, line: range?.line });
    return after;
}
function findValue({ instructions }, variable) {
    const from = instructions.findLastIndex(({ keyword }) => keyword === 'FROM');
    const ranges = instructions
        .slice(from + 1)
        .flatMap(instruction => (instruction.keyword === 'ENV' ? findAssignments(instruction, variable) : []));
    return ranges.at(-1);
}
/** Returns the values of the variable in both forms: `ENV a=b c="d e"` and `ENV a b c`. */
function findAssignments({ words, logical }, variable) {
    const [name, first] = words;
    const last = words.at(-1);
    if (name?.text === variable && first !== undefined && last !== undefined) {
        return [{ start: first.start, end: last.end, line: first.line }];
    }
    const prefix = `${variable}=`;
    return words
        .filter(({ text }) => text.startsWith(prefix))
        .map(({ from, text }) => makeWord(logical, from + prefix.length, from + text.length));
}
function quote(value, escapeChar) {
    if (/^[\w./@+:,-]+$/.test(value)) {
        return value;
    }
    return `"${[...value].map(char => (`"$${escapeChar}`.includes(char) ? escapeChar + char : char)).join('')}"`;
}
function append({ bytes, newline }, line) {
    const ending = newline === 'crlf' ? '\r\n' : '\n';
    const isEnded = bytes.at(-1) === 0x0a;
    return Buffer.concat([bytes, Buffer.from(`${isEnded ? '' : ending}${ending}${line}${ending}`)]);
}
function verifyEdit(before, after, { variable, value, line }) {
    const expected = [...valuesIn(before).set(variable, value)].sort();
    const isOnlyChange = JSON.stringify(expected) === JSON.stringify([...valuesIn(after)].sort()) &&
        JSON.stringify(basesIn(before)) === JSON.stringify(basesIn(after));
    if (!isOnlyChange) {
        throw new DockerfileError(line ?? after.instructions.at(-1)?.endLine ?? 1, `ENV ${variable} cannot be set to ${JSON.stringify(value)} here: set it manually in a separate ENV`, { kind: 'dockerfile-not-editable' });
    }
}
function valuesIn(dockerfile) {
    return new Map([...readEnv(dockerfile)].map(([name, { value }]) => [name, value]));
}
function basesIn(dockerfile) {
    return readStages(dockerfile).map(({ resolved, kind, parent, name }) => ({ resolved, kind, parent, name }));
}

;// CONCATENATED MODULE: ./build/dockerfile/composed-edit.js
/**
 * Returns the edits that make a composed reference resolve to another tag and digest of the same image. Each replaces
 * the current one in place; a missing digest is appended.
 *
 * @returns undefined if the image differs, or if its tag or digest is not one contiguous text.
 */
function editComposition({ pieces, end, endLine }, previous, reference) {
    const before = split(previous);
    const after = split(reference);
    const isComplete = pieces.map(({ text }) => text).join('') === previous;
    const hasTag = before.tag !== '';
    const isOtherForm = (after.tag !== '') !== hasTag || (before.digest !== '' && after.digest === '');
    if (!isComplete || before.name !== after.name || isOtherForm)
        return undefined;
    const tagFrom = before.name.length;
    const digestFrom = tagFrom + before.tag.length;
    const tag = replaceSpan(pieces, tagFrom + 1, before.tag.slice(1), after.tag.slice(1));
    const digest = before.digest === ''
        ? [{ start: end, end, line: endLine, text: after.digest }]
        : replaceSpan(pieces, digestFrom + 1, before.digest.slice(1), after.digest.slice(1));
    return tag && digest && [...tag, ...digest].filter(({ start, end, text }) => start < end || text !== '');
}
/** Splits a reference into its parts. The tag and the digest keep their `:` and `@`. */
function split(reference) {
    const [named = ''] = reference.split('@', 1);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const name = colon === -1 ? named : named.slice(0, colon);
    return { name, tag: named.slice(name.length), digest: reference.slice(named.length) };
}
/**
 * Returns the edit that turns `before`, which begins at index `from`, into `after`, by changing one piece and keeping
 * the others, such as the suffix in `${BRANCH}-slim`.
 */
function replaceSpan(pieces, from, before, after) {
    if (before === after)
        return [];
    let pieceFrom = 0;
    for (const { text, written } of pieces) {
        const first = Math.max(from, pieceFrom);
        const last = Math.min(from + before.length, pieceFrom + text.length);
        const head = before.slice(0, first - from);
        const tail = before.slice(last - from);
        const middle = after.slice(head.length, after.length - tail.length);
        const keepsOthers = after.startsWith(head) && after.endsWith(tail) && after.length > head.length + tail.length;
        if (written !== undefined && first < last && keepsOthers) {
            const start = written.start + first - pieceFrom;
            return [{ start, end: start + last - first, line: written.line, text: middle }];
        }
        pieceFrom += text.length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/dockerfile/replace-reference.js





// Excludes characters that could end the word, start a substitution, or continue the line.
const safeReference = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+-]*$/;
/**
 * Replaces the matching reference in place. If the reference is composed of variables, only its tag and digest are
 * replaced. All other bytes are unchanged. The result is parsed again to verify that only this reference changed.
 * @param isMatch called for every base that is an image, with variables substituted.
 * @param replace returns the new reference for the current one.
 * @param expected description of the image that `isMatch` selects, for the message.
 * @throws DockerfileError if no reference matches, if several match, or if the reference cannot be edited. Also throws the
 * errors of `parseDockerfile()` and `readStages()`. Throws Error if the new reference contains a character that is unsafe
 * in a Dockerfile.
 */
function replaceReference(dockerfile, isMatch, replace, expected = 'the image to replace') {
    const stages = readStages(dockerfile);
    const stage = findStage(stages, isMatch, expected);
    const reference = replace(stage.resolved);
    if (!safeReference.test(reference)) {
        throw new user_error/* FormatError */.IF(`${JSON.stringify(reference)} cannot be written into a Dockerfile: expected only letters, digits and . _ : / @ [ ] + -`);
    }
    const edits = findEdits(stage, reference);
    const after = parseDockerfile(applyEdits(dockerfile.bytes, edits));
    replace_reference_verifyEdit({ dockerfile, stages }, after, stage, { edits, reference });
    return { dockerfile: after, previous: stage.resolved, line: edits[0]?.line ?? stage.place.line };
}
function findStage(stages, isMatch, expected) {
    const matches = stages.filter((stage) => stage.kind === 'image' && stage.resolved !== undefined && isMatch(stage.resolved));
    const [stage] = matches;
    if (stage === undefined) {
        const line = stages[0]?.line ?? 1;
        throw new DockerfileError(line, `no FROM instruction names ${expected}: write it in FROM without variables. The file contains ${listStages(stages)}`, { kind: 'from-not-found' });
    }
    if (matches.some(match => match !== stage && !isSamePlace(match.place, stage.place))) {
        throw new DockerfileError(stage.line, `several FROM instructions name the image: keep only one of them. The file contains ${listStages(matches)}`, { kind: 'from-not-found' });
    }
    return stage;
}
function findEdits({ place, resolved, base, instruction }, reference) {
    if (place.kind !== 'composed')
        return [{ ...place, text: reference }];
    const edits = place.composition && editComposition(place.composition, resolved, reference);
    if (edits !== undefined)
        return edits;
    const words = instruction.words.map(({ text }) => (text === base ? reference : text));
    const line = [instruction.keyword, ...instruction.flags.map(({ text }) => text), ...words].join(' ');
    throw new DockerfileError(place.line, `${place.reason}, and its tag and digest cannot be edited there: write \`${line}\``, { kind: 'dockerfile-not-editable' });
}
function applyEdits(bytes, edits) {
    let edited = Buffer.from(bytes);
    for (const { start, end, text } of [...edits].sort((left, right) => right.start - left.start)) {
        edited = Buffer.concat([edited.subarray(0, start), Buffer.from(text), edited.subarray(end)]);
    }
    return new Uint8Array(edited);
}
/** Returns whether an edit of one place also edits the other. Composed references are edited separately. */
function isSamePlace(left, right) {
    return left.kind !== 'composed' && right.kind !== 'composed' && left.start === right.start;
}
function listStages(stages) {
    return stages
        .map(({ line, base, resolved }) => {
        const meaning = resolved === base ? '' : ` (${resolved ?? 'not known before the build'})`;
        return `line ${line}: FROM ${base}${meaning}`;
    })
        .join('; ');
}
function replace_reference_verifyEdit(before, dockerfile, changed, { edits, reference }) {
    const after = { dockerfile, stages: readStages(dockerfile) };
    const expected = describe(before, instruction => maskedWords(instruction, edits), stage => (stage === changed || isSamePlace(stage.place, changed.place) ? reference : stage.resolved));
    const actual = describe(after, instruction => maskedWords(instruction, rangesAfterEdits(edits)), stage => stage.resolved);
    const different = expected.findIndex((text, index) => text !== actual[index]);
    if (different !== -1 || expected.length !== actual.length) {
        throw new DockerfileError(edits[0]?.line ?? changed.line, `writing ${reference} here would change more than this reference: ${expected[different] ?? 'a line'} would become ${actual[different] ?? 'nothing'}. Write each reference in its own FROM`, { kind: 'dockerfile-not-editable' });
    }
}
/** Returns the ranges of the edited texts after all edits. */
function rangesAfterEdits(edits) {
    let moved = 0;
    return [...edits]
        .sort((left, right) => left.start - right.start)
        .map(({ start, end, text }) => {
        const range = { start: start + moved, end: start + moved + Buffer.byteLength(text) };
        moved += Buffer.byteLength(text) - (end - start);
        return range;
    });
}
// Line numbers are omitted, because a reference that was split over several lines is written on one.
function describe({ dockerfile, stages }, selectWords, selectResolved) {
    return [
        ...stages.map(stage => {
            const { kind, parent, platform, name } = stage;
            return JSON.stringify({ resolved: selectResolved(stage), kind, parent, platform, name });
        }),
        ...dockerfile.directives.map(({ name, value }) => JSON.stringify({ name, value })),
        ...dockerfile.comments.map(({ text }) => JSON.stringify({ comment: text })),
        ...dockerfile.instructions.map(instruction => {
            const flags = instruction.flags.map(({ text }) => text);
            return JSON.stringify([instruction.keyword, ...flags, ...selectWords(instruction)]);
        }),
    ];
}
function maskedWords({ words }, edits) {
    return words.map(word => edits.some(({ start, end }) => word.start <= start && word.end >= end) ? '(the reference)' : word.text);
}

// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(2246);
;// CONCATENATED MODULE: ./build/launcher/launcher-marks.js



/**
 * `hold` stops automatic updates until a maintainer deletes it; `frozen` marks a release, which never changes;
 * `preview` marks the branch of a pull request.
 */
const markKinds = ['hold', 'frozen', 'preview'];
const launcher_marks_byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const launcher_marks_form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu;
/**
 * Reads comments such as `# binder-actions: hold REASON`. They belong above FROM but are accepted anywhere in the file,
 * because their purpose is to prevent a change.
 *
 * @throws Error that names the line of a comment with an unknown word, which may be a misspelled mark.
 */
function readMarks({ comments }) {
    const marks = {};
    for (const { text, line } of comments) {
        const [, word, reason = ''] = launcher_marks_form.exec(text) ?? [];
        if (word === undefined)
            continue;
        const kind = markKinds.find(markKind => markKind === word.toLowerCase());
        if (kind === undefined) {
            throw new user_error/* UserError */.yo('dockerfile-malformed', `line ${line} has the mark "binder-actions: ${word}"${(0,suggest/* didYouMean */.au)(word, markKinds)}, expected one of ${markKinds.map(markKind => `"${markKind}"`).join(', ')}: write ` +
                '`# binder-actions: hold REASON` to stop updates, or delete the comment');
        }
        marks[kind] ??= { reason: reason.trim(), line };
    }
    return marks;
}
/** Inserts a mark directly above the last FROM; all other bytes are unchanged. */
function addMark(dockerfile, kind, reason) {
    const { bytes, newline } = dockerfile;
    const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')?.start ?? 0;
    const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(launcher_marks_byteOrderMark);
    const lineStart = Math.max(Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1, hasByteOrderMark ? 3 : 0);
    const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (newline === 'crlf' ? '\r\n' : '\n');
    return parseDockerfile(Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]));
}
/** Deletes every mark of a kind, with its line; all other bytes are unchanged. */
function removeMark(dockerfile, kind) {
    const lines = dockerfile.comments.flatMap(({ text, line }) => launcher_marks_form.exec(text)?.[1]?.toLowerCase() === kind ? [line] : []);
    let { bytes } = dockerfile;
    for (const line of lines.toReversed())
        bytes = withoutLine(bytes, line);
    return parseDockerfile(bytes);
}
/** Deletes a line. @param line 1-based. */
function withoutLine(bytes, line) {
    const buffer = Buffer.from(bytes);
    let start = buffer.subarray(0, 3).equals(launcher_marks_byteOrderMark) ? 3 : 0;
    for (let number = 1; number < line; number++)
        start = buffer.indexOf(0x0a, start) + 1;
    const end = buffer.indexOf(0x0a, start);
    return Buffer.concat([buffer.subarray(0, start), end === -1 ? Buffer.of() : buffer.subarray(end + 1)]);
}

;// CONCATENATED MODULE: ./build/launcher/launcher-dockerfile.js










/**
 * Dockerfile of a launcher branch: the image it launches, its marks, and the environment variable that names its owner.
 * Immutable: an edit returns a new instance, in which all bytes outside the edit are unchanged.
 */
class LauncherDockerfile {
    bytes;
    marks;
    #dockerfile;
    #stages;
    #environment;
    constructor(dockerfile) {
        this.bytes = dockerfile.bytes;
        this.marks = readMarks(dockerfile);
        this.#dockerfile = dockerfile;
    }
    /**
     * Parses a launcher's Dockerfile.
     *
     * @throws Error that names the line when the file is malformed or has an unknown mark.
     */
    static parse(bytes) {
        return new LauncherDockerfile(parseDockerfile(bytes));
    }
    /**
     * Image that mybinder.org launches: the base of the last stage, resolved through earlier stages.
     *
     * @throws Error that names the line when that image is not known before the build.
     */
    get launched() {
        const { text, line } = this.#launchedText();
        return { reference: parseAt(text, line), line };
    }
    /**
     * Launched image, even if its tag or digest is malformed, so that an update can fix it.
     *
     * @throws Error that names the line when the image repository is not known.
     */
    get named() {
        const { text, line } = this.#launchedText();
        const repository = repositoryIn(text);
        const reference = repository === undefined ? parseAt(text, line) : parseOrUndefined(text);
        return { repository: repository ?? parseAt(text, line), reference, text, line };
    }
    /**
     * Environment that the last stage sets or inherits from earlier stages.
     *
     * @throws Error that names the line of a malformed ENV.
     */
    get environment() {
        this.#environment ??= readEnv(this.#dockerfile);
        return this.#environment;
    }
    /**
     * Images that the build needs: those of FROM, `COPY --from` and `RUN --mount=from` in all stages.
     *
     * @throws Error that names an image that is not known before the build, or whose reference is malformed.
     */
    get images() {
        const { known, unknown } = externalImages(this.#dockerfile, {});
        const [base] = unknown;
        if (base !== undefined)
            throw new user_error/* UserError */.yo('dockerfile-malformed', `FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``);
        return known.filter(text => text !== 'scratch').map(text => (0,oci_reference/* parseReference */.F2)(text));
    }
    /** Returns whether any FROM names the image, with any tag. */
    names(image) {
        return this.#readStages().some(({ kind, resolved }) => kind === 'image' && resolved !== undefined && isOfRepository(resolved, image));
    }
    /**
     * Replaces the launched image. Short Docker Hub names stay short: `FROM owner/name` does not become `FROM
     * docker.io/owner/name`.
     *
     * @throws Error when the launched image cannot be edited, or several FROM instructions name it.
     */
    withImage(reference) {
        const { repository } = this.named;
        const { dockerfile } = replaceReference(this.#dockerfile, text => isOfRepository(text, repository), previous => formatLike(previous, reference), (0,oci_reference/* formatImageRepository */.hp)(repository));
        return new LauncherDockerfile(dockerfile);
    }
    withMark(kind, reason) {
        return new LauncherDockerfile(addMark(this.#dockerfile, kind, reason));
    }
    withoutMark(kind) {
        return new LauncherDockerfile(removeMark(this.#dockerfile, kind));
    }
    /** Sets a variable where the last stage sets it, or in a new ENV at the end. */
    withVariable(name, value) {
        return new LauncherDockerfile(replaceEnv(this.#dockerfile, name, value));
    }
    isSameAs({ bytes }) {
        return Buffer.from(this.bytes).equals(bytes);
    }
    #launchedText() {
        const stage = this.#launchedStage();
        const { line = 1, base = '' } = stage ?? {};
        if (stage?.kind === 'image' && stage.resolved !== undefined)
            return { text: stage.resolved, line };
        throw new user_error/* UserError */.yo('dockerfile-malformed', `line ${line}: FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``);
    }
    #launchedStage() {
        const stages = this.#readStages();
        let stage = stages.at(-1);
        while (stage?.parent !== undefined)
            stage = stages[stage.parent];
        return stage;
    }
    #readStages() {
        this.#stages ??= readStages(this.#dockerfile);
        return this.#stages;
    }
}
function isOfRepository(text, image) {
    const repository = repositoryIn(text);
    return repository !== undefined && (0,oci_reference/* isSameImageRepository */.oL)(repository, image);
}
/** Returns the image repository of a reference whose tag and digest may be malformed. */
function repositoryIn(text) {
    const [named = ''] = text.split('@', 1);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return parseOrUndefined(colon === -1 ? named : named.slice(0, colon));
}
function parseOrUndefined(text) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
function parseAt(text, line) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('dockerfile-malformed', `line ${line}: ${(0,error_message/* messageOf */.b)(error)}`);
    }
}
function formatLike(previous, reference) {
    const text = (0,oci_reference/* formatReference */.FH)(reference);
    const isShort = reference.registry === 'docker.io' && !previous.startsWith('docker.io/');
    return isShort ? text.replace(/^docker\.io\/(?:library\/)?/, '') : text;
}

;// CONCATENATED MODULE: ./build/launcher/branch-owner.js


/**
 * Asserts that the event's ref owns the launcher branch. Two source refs can map to the same launcher branch (`a/b` and
 * `a-b`). An ENV in the branch names its owner, and an event of another ref must not change the branch.
 *
 * @param variable name of that ENV.
 * @throws Error that names both refs and the fix.
 */
function assertOwnRef(dockerfile, { ref, launcherBranch }, variable) {
    if (ref === undefined)
        return;
    const name = (0,source_ref/* refName */.P7)(ref);
    const owner = dockerfile.environment.get(variable);
    if (owner === undefined) {
        throw new user_error/* UserError */.yo('branch-collision', `there is no ENV ${variable}: add \`ENV ${variable}=${name}\`, run once with \`adopt-ref: true\` to add it, ` +
            'or remove `branch-variable`');
    }
    if (owner.value === name)
        return;
    const { line, value } = owner;
    const isOwn = sharesBranch(ref.full, launcherBranch);
    if (isOwn && !sharesBranch(`refs/heads/${value}`, launcherBranch)) {
        throw new user_error/* UserError */.yo('dockerfile-of-another-branch', `line ${line} sets ENV ${variable}=${value}, but launcher branch "${launcherBranch}" belongs to ${ref.full}. If the ` +
            `file was copied from another branch, set \`ENV ${variable}=${name}\` and use the image tag of ${name} in ` +
            'FROM, or run the action once with `adopt-ref: true`');
    }
    throw new user_error/* UserError */.yo('branch-collision', `line ${line} sets ENV ${variable}=${value}, but the event is for ${ref.full}: both map to launcher ` +
        `branch "${launcherBranch}". Rename one of the two refs in the source. If ${value} no longer exists, run the action once with ` +
        `\`adopt-ref: true\` to make ${ref.full} the owner of the branch`);
}
/**
 * Makes the event's ref the owner of the branch.
 *
 * @returns the updated Dockerfile.
 */
function adoptRef(dockerfile, { ref }, variable) {
    if (ref === undefined)
        return dockerfile;
    const owner = dockerfile.environment.get(variable);
    const name = (0,source_ref/* refName */.P7)(ref);
    return owner?.value === name ? dockerfile : dockerfile.withVariable(variable, name);
}
/**
 * Undoes `adoptRef` for a rollback: if the earlier image was built from another ref that maps to this branch, that ref
 * becomes the owner again.
 *
 * @param variable undefined if unknown: the only variable that names the ref of the replaced image.
 * @returns the updated Dockerfile.
 */
function restoreOwner(dockerfile, { replaced, earlier }, launcherBranch, variable) {
    const [current, former] = [(0,source_ref/* findSourceRef */.Ij)(replaced), (0,source_ref/* findSourceRef */.Ij)(earlier)];
    if (current === undefined || former === undefined || !sharesBranch(former.full, launcherBranch))
        return dockerfile;
    const owners = [...dockerfile.environment].filter(([name, { value }]) => value === (0,source_ref/* refName */.P7)(current) && (variable ?? name) === name);
    const [owner] = owners;
    return owner === undefined || owners.length > 1
        ? dockerfile
        : dockerfile.withVariable(owner[0], (0,source_ref/* refName */.P7)(former));
}
/**
 * Asserts ownership of a branch without this ENV, based on the ref from which the pinned image was built, if known. The
 * event is rejected only if that ref also maps to this branch, because a maintainer may have pinned any other image
 * intentionally.
 *
 * @param builtFrom full ref from the label of the currently pinned image.
 * @throws Error that names both refs and the fix.
 */
function assertOwnBuild({ ref, launcherBranch }, builtFrom) {
    if (ref === undefined || builtFrom === undefined || builtFrom === ref.full)
        return;
    if (!sharesBranch(builtFrom, launcherBranch))
        return;
    // `refs/pull/7/head` and `refs/pull/7/merge` are the same pull request.
    if (ref.kind === 'pull' && (0,source_ref/* parseSourceRef */._j)(builtFrom).kind === 'pull')
        return;
    throw new user_error/* UserError */.yo('branch-collision', `the pinned image was built from ${builtFrom}, but the event is for ${ref.full}: both map to launcher ` +
        `branch "${launcherBranch}". Rename one of the two refs in the source. If ${builtFrom} no longer exists, run the action once with ` +
        `\`adopt-ref: true\` to make ${ref.full} the owner of the branch`);
}
/**
 * Infers the source ref from the image label when the event omits it, such as an event with only a branch and a digest,
 * or a check of the current image of a tag. Returns undefined if the label's ref does not map to this branch.
 */
function labelledRef(label, launcherBranch) {
    if (label === undefined || !sharesBranch(label, launcherBranch))
        return undefined;
    return (0,source_ref/* parseSourceRef */._j)(label);
}
/**
 * Asserts ownership as `assertOwnRef` does, for a ref known only from the image label: a branch without the ENV is
 * accepted.
 */
function assertOwnLabel(dockerfile, event, variable) {
    if (dockerfile.environment.has(variable))
        assertOwnRef(dockerfile, event, variable);
}
/** Returns whether an event is for a release and for the launcher branch of that release. */
function isOwnRelease({ ref, launcherBranch }) {
    return ref?.kind === 'tag' && sharesBranch(ref.full, launcherBranch);
}
/** Returns whether a ref maps to the launcher branch; false for text that is not a ref, such as an untrusted label. */
function sharesBranch(ref, launcherBranch) {
    return (0,source_ref/* findLauncherBranch */.yl)(ref) === launcherBranch;
}

;// CONCATENATED MODULE: ./build/launcher/image-variant.js

/** Hash of a commit or a digest, or a date or a number of a build. */
const build = /[-_](?:sha-)?(?:(?=[a-f]*\d)[0-9a-f]{7,64}|\d{4}[\d.-]{0,15})$/;
/**
 * Returns whether two image tags name different variants of one image, such as `main-slim` and `main`: they differ in
 * the part that is not derived from the ref. Tags that are not derived from the ref, such as dates, never count as
 * different variants. A hash or a date at the end, as in `main-692228fc1a2b`, names a build and not a variant.
 *
 * @param tag image tag that was built for the ref.
 * @param current image tag that a launcher branch of the same ref has.
 */
function isOtherVariant(ref, tag, current) {
    const refPart = (0,source_ref/* refImageTag */.rH)(ref, '');
    if (!tag.startsWith(refPart))
        return false;
    const variant = withoutBuild(tag.slice(refPart.length));
    const currentVariant = withoutBuild(current.slice(refPart.length));
    const isOfRef = current.startsWith(refPart) && /^(?:$|[-_])/.test(currentVariant);
    return isOfRef ? currentVariant !== variant : !withoutBuild(current).endsWith(variant);
}
function withoutBuild(tag) {
    return tag.replace(build, '');
}

;// CONCATENATED MODULE: ./build/launcher/pin.js



/**
 * Pins the event's digest in the FROM of the launched image; all other bytes are unchanged. A malformed tag or digest
 * in FROM is replaced.
 *
 * @throws Error when the event is for another image or another variant, or the FROM cannot be edited.
 */
function pinImage(dockerfile, event, rules) {
    const { allowedImage } = rules;
    assertAllowed(event.image, allowedImage);
    const { repository, reference, text: previousText, line } = dockerfile.named;
    const target = event.image ?? allowedImage;
    const mayRename = event.image !== undefined && allowedImage !== undefined;
    const isSame = target === undefined || (0,oci_reference/* isSameImageRepository */.oL)(repository, target);
    if (!isSame && !mayRename) {
        const name = (0,oci_reference/* formatImageRepository */.hp)(target);
        throw new user_error/* UserError */.yo('from-not-found', `line ${line} launches ${previousText}, not ${name}: write \`FROM ${name}\` with a tag, or set ` +
            '`allowed-image` to the image that the launcher may run');
    }
    const previous = reference ?? repository;
    if (isSame && !rules.allowVariant)
        assertSameVariant(event, previous, line);
    const pinned = { ...launchedImage(event, previous), digest: event.digest };
    const edited = dockerfile.withImage(pinned);
    return { dockerfile: edited, previous, previousText, pinned, isChange: !edited.isSameAs(dockerfile) };
}
/** Returns the event's image with its tag. The current tag is kept if the event has none, or one that has moved. */
function launchedImage({ image, isTagMoved = false }, previous) {
    if (image === undefined)
        return previous;
    if (!isTagMoved)
        return image;
    const { registry, path } = image;
    return { registry, path, ...(previous.tag === undefined ? {} : { tag: previous.tag }) };
}
/** Rejects an event that would replace, for example, the slim image of a branch with the full one. */
function assertSameVariant({ image, ref }, { tag: current }, line) {
    if (image === undefined || ref === undefined || current === undefined)
        return;
    if (!isOtherVariant(ref, image.tag, current))
        return;
    throw new user_error/* UserError */.yo('image-not-allowed', `line ${line} launches the tag "${current}", but the event announces "${image.tag}", another variant of the image: send ` +
        `each variant to its own launcher branch with \`launcher-branch\`, or run once with \`allow-variant: true\` to switch to ` +
        `"${image.tag}"`);
}
function assertAllowed(announced, allowed) {
    if (announced === undefined || allowed === undefined || (0,oci_reference/* isSameImageRepository */.oL)(announced, allowed))
        return;
    throw new user_error/* UserError */.yo('image-not-allowed', `The event announces ${(0,oci_reference/* formatImageRepository */.hp)(announced)}, but \`allowed-image\` is ${(0,oci_reference/* formatImageRepository */.hp)(allowed)}: set it to the announced image if the launcher may run that image`);
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/pin-with-confirmed-tag.js

/**
 * Starts all reads that the verification of a pin needs, in parallel. The pin must be made first: it rejects images that
 * the launcher is not allowed to run, before a request is sent to their registry.
 */
function startReading({ event, pin: { pinned, previous } }, { images, findOrigins }) {
    const { digest } = previous;
    const reads = [
        images.read(pinned),
        digest === undefined ? undefined : images.readIfExists({ ...previous, digest }),
        findOrigins((0,oci_reference/* formatReference */.FH)(pinned), event.digest),
    ];
    // The checks await the same reads and report their errors.
    for (const read of reads)
        read?.catch(() => { });
}
/** Returns the event and its pin. If the tag now points to another digest, the image is pinned without the event's tag. */
async function pinWithConfirmedTag({ event, pin }, { images }, repin) {
    if (event.image === undefined || event.isTagMoved !== undefined)
        return { event, pin };
    // An image that cannot be read fails later, with its reason.
    const current = await images.headDigest(event.image).catch(() => undefined);
    if (current === event.digest)
        return { event, pin };
    const movedEvent = { ...event, isTagMoved: true };
    return { event: movedEvent, pin: repin(movedEvent) };
}

// EXTERNAL MODULE: ./build/invisible-characters.js
var invisible_characters = __webpack_require__(2428);
;// CONCATENATED MODULE: ./build/launcher/pin-message.js



/**
 * Returns the commit message, which serves as the launcher's history: the pinned image, its source commit and its
 * build.
 */
function pinMessage(pinned, source) {
    return {
        headline: `Pin ${shortName(pinned)}`,
        body: (0,invisible_characters/* escapeInvisible */.t)(pinTrailers(pinned, source).join('\n')),
    };
}
/** Returns the commit message of a rollback, which is a pin with a reason. */
function rollbackMessage(pinned, source, { former, reason }) {
    const trailers = [...pinTrailers(pinned, source), `Rolled-back: ${(0,oci_reference/* formatReference */.FH)(former)}`];
    const body = [...(reason === '' ? [] : [reason, '']), ...trailers].join('\n');
    return { headline: `Roll back ${shortName(pinned)}`, body: (0,invisible_characters/* escapeInvisible */.t)(body) };
}
/** Returns the commit message for a branch whose updates are resumed without changing its image. */
function resumeMessage(launched, holdReason) {
    const { tag } = launched;
    const name = `${(0,oci_reference/* formatImageRepository */.hp)(launched).split('/').at(-1)}${tag === undefined ? '' : `:${tag}`}`;
    return {
        headline: `Resume updates of ${name}`,
        body: holdReason === '' ? '' : (0,invisible_characters/* escapeInvisible */.t)(`Hold removed: ${holdReason}`),
    };
}
/** Formats the pinned image for a headline: `model:main to 692228fc1a2b`. */
function shortName(pinned) {
    const name = (0,oci_reference/* formatImageRepository */.hp)(pinned).split('/').at(-1);
    const tag = pinned.tag === undefined ? '' : `:${pinned.tag}`;
    const shortDigest = pinned.digest === undefined ? '' : (0,oci_digest/* digestHex */.sU)(pinned.digest).slice(0, 12);
    return `${name}${tag} to ${shortDigest}`;
}
function pinTrailers(pinned, { repository, revision, ref, runUrl }) {
    const trailers = [`Image: ${(0,oci_reference/* formatReference */.FH)(pinned)}`];
    if (repository !== undefined && revision !== undefined) {
        trailers.push(`Source: ${repository}@${revision}${ref === undefined ? '' : ` (${ref})`}`);
    }
    if (runUrl !== undefined)
        trailers.push(`Build: ${runUrl}`);
    return trailers;
}

;// CONCATENATED MODULE: ./build/launcher/labelled-build.js





/**
 * Reads the labels that state the origin of an image. A `ref.name` without `refs/` is ignored: it is not a full Git
 * ref, and usually inherited, such as `ubuntu` from Ubuntu's base image.
 */
function readLabelledBuild(image) {
    return toLabelledBuild(imageOrigin(image));
}
/** Reads the annotations of a manifest that state the origin of an image. They have the keys of the labels. */
function readAnnotatedBuild({ manifest: { annotations } }) {
    return toLabelledBuild({
        ref: annotations[refNameKey],
        revision: annotations[revisionKey],
        source: annotations[sourceKey],
    });
}
function toLabelledBuild({ ref, revision, source, }) {
    return { ref: (0,source_ref/* findSourceRef */.Ij)(ref), revision: revision || undefined, source: parseSource(source?.trim()) };
}
function parseSource(text) {
    if (!text)
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const path = (url?.pathname ?? text)
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    return { host: url?.host ?? '', repository: path };
}
/** Returns the keys of the labels that an image lacks. */
function missingLabels({ ref, revision, source }) {
    const values = { 'ref.name': ref, revision, source };
    return Object.entries(values).flatMap(([key, value]) => value === undefined ? [`org.opencontainers.image.${key}`] : []);
}
/**
 * Asserts that the labels of an image agree with its event.
 *
 * @param name name of the image in messages.
 * @throws Error that names the values of both.
 */
function assertLabelsAgree(name, labels, announced) {
    const problems = findContradictions(labels, announced, 'the event is for');
    if (problems.length > 0)
        throw labelsMismatch(name, problems);
}
/**
 * Asserts that an image was built from what it is pushed for, according to its labels and the annotations of its manifest.
 *
 * @returns the labels.
 * @throws Error that names the values of both.
 */
function assertPushedOrigin(image, run) {
    const labels = readLabelledBuild(image);
    const problems = findContradictions(labels, run, 'it is pushed for');
    if (problems.length > 0)
        throw labelsMismatch(image.name, problems);
    const annotated = findContradictions(readAnnotatedBuild(image), run, 'it is pushed for');
    if (annotated.length === 0)
        return labels;
    throw new UserError('labels-mismatch', `According to the annotations of its manifest, ${image.name} ${annotated.join(', and ')}: push the image that was built for this commit, or remove the annotations`);
}
function labelsMismatch(name, problems) {
    return new user_error/* UserError */.yo('labels-mismatch', `${name} ${problems.join(', and ')}. If a label is inherited from the base image, set it in the build`);
}
/** @param claim beginning of the phrase that names the other value. */
function findContradictions({ ref, revision, source }, announced, claim) {
    const isSameSource = (0,github_repository/* isSameRepositoryName */.aE)(source?.repository ?? '', announced.repository ?? '');
    const pairs = [
        ['', ref?.full, announced.ref],
        ['commit ', revision, announced.revision],
        ['', isSameSource ? undefined : source?.repository, announced.repository],
    ];
    return pairs.flatMap(([noun, labelled, other]) => labelled === undefined || other === undefined || labelled === other
        ? []
        : [`was built from ${noun}${labelled}, but ${claim} ${other}`]);
}
/**
 * Asserts that an event without a ref may pin an image on a branch: the ref in the image's label must map to the branch.
 *
 * @param owner branch or tag that the launcher branch names as its owner.
 */
function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
    if (ref === undefined || ref.kind === 'pull')
        return;
    if ((0,source_ref/* findLauncherBranch */.yl)(ref.full) === launcherBranch || owner === ref.short)
        return;
    throw new user_error/* UserError */.yo('labels-mismatch', `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
}

;// CONCATENATED MODULE: ./build/launcher/run-address.js

/** Host of the public GitHub. */
const publicHost = 'github.com';
/**
 * Returns whether an event's source is on GitHub, where the URL of a run can be checked.
 *
 * @param serverUrl URL of the launcher's GitHub server.
 */
function isOnGitHub(source, serverUrl) {
    return source === undefined || [publicHost, new URL(serverUrl).host].includes(source.host);
}
/**
 * Asserts that the URL of a build is the URL of a workflow run of its source.
 *
 * @throws Error with the expected form.
 */
function assertRunAddress(runUrl, repository, source, serverUrl) {
    if (!isOnGitHub(source, serverUrl))
        return;
    const servers = source === undefined ? knownServers(serverUrl) : [sourceServer(source, serverUrl)];
    if (isRunAddress(runUrl, repository, servers))
        return;
    throw new user_error/* UserError */.yo('event-malformed', `The event's source.run_url is ${JSON.stringify(runUrl)}: expected ${servers[0]}/${repository}/actions/runs/<number>`);
}
/** Returns the servers that may host the source of an image without a source label. */
function knownServers(serverUrl) {
    return [new URL(serverUrl).origin, `https://${publicHost}`];
}
/** Returns whether a URL is the URL of a workflow run of a repository on one of the servers. */
function isRunAddress(url, repository, servers) {
    const [, start = ''] = /^(.*\/actions\/runs\/)\d+(?:\/attempts\/\d+)?$/.exec(url) ?? [];
    return servers.some(server => `${server}/${repository}/actions/runs/`.toLowerCase() === start.toLowerCase());
}
function sourceServer({ host }, serverUrl) {
    return host === new URL(serverUrl).host ? new URL(serverUrl).origin : `https://${host}`;
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/verify-labels.js






/**
 * Verifies that an image's labels agree with its event. A missing label must be confirmed by signed provenance or by
 * GitHub, unless an input allows otherwise.
 *
 * @throws Error with the reason when the image must not be pinned.
 */
async function verifyLabels(inputs, candidate, services) {
    const { name, image, event, origin, owner, isPreview } = candidate;
    const { build, ref, launcherBranch } = event;
    const labels = readLabelledBuild(image);
    assertPreviewPair(name, [ref, origin?.ref, labels.ref], { launcherBranch, isPreview });
    assertLabelsAgree(name, labels, {
        ref: ref?.full ?? origin?.ref.full,
        revision: build?.revision ?? origin?.revision,
        repository: build?.repository ?? (origin && (0,github_repository/* formatGitHubRepository */.PZ)(origin.repository)),
    });
    if (event.image === undefined && origin === undefined) {
        rejectUnverified(inputs, name);
        assertLabelledBranch(name, labels, launcherBranch, owner);
    }
    if (build === undefined)
        return;
    assertRunAddress(build.runUrl, build.repository, labels.source, inputs.serverUrl);
    assertSourceRepository(inputs, build.repository);
    if (origin === undefined)
        await verifyMissingLabels(inputs, candidate, labels, services);
}
function rejectUnverified({ acceptUnverifiedEvent }, name) {
    if (acceptUnverifiedEvent)
        return;
    throw new user_error/* UserError */.yo('event-unverified', `The event contains only a branch and a digest, so the source of ${name} cannot be verified: send the event with ` +
        'dispatch-launcher-update, or set `source-repository` and sign the image, or accept it with `accept-unverified-event: true`');
}
function assertSourceRepository({ sourceRepository }, repository) {
    if (sourceRepository === undefined)
        return;
    const expected = (0,github_repository/* formatGitHubRepository */.PZ)(sourceRepository);
    if ((0,github_repository/* isSameRepositoryName */.aE)(expected, repository))
        return;
    throw new user_error/* UserError */.yo('labels-mismatch', `According to the event, the image was built from ${repository}, but \`source-repository\` is ${expected}, so nothing was ` +
        'pinned: correct `source-repository`, or check who sent the event');
}
/** Verifies missing labels with GitHub. Only a label or an input can name the source repository itself. */
async function verifyMissingLabels({ allowUnlabelled, sourceRepository, serverUrl }, { name, event: { build, ref } }, labels, { isCommitOnRef, log }) {
    const missing = missingLabels(labels);
    if (missing.length === 0 || build === undefined || ref === undefined)
        return;
    const problem = `${name} has no label ${missing.join(', ')}`;
    if (allowUnlabelled) {
        log.warning(`${problem}: its origin is not verified`);
        return;
    }
    const fix = 'Build it with these labels, or sign it and set `source-repository`, or set `allow-unlabelled: true`';
    if (labels.source === undefined && sourceRepository === undefined)
        throw new user_error/* UserError */.yo('image-unlabelled', `${problem}, so the source repository that the event names cannot be verified. ${fix}`);
    const { host = '' } = labels.source ?? {};
    if (host !== '' && !isOnGitHub(labels.source, serverUrl))
        throw new user_error/* UserError */.yo('image-unlabelled', `${problem}, and its source is on ${host}, where the event cannot be verified. ${fix}`);
    const claim = `commit ${build.revision} on ${ref.full} of ${build.repository}`;
    const askGitHub = async () => {
        const repository = (0,github_repository/* parseGitHubRepository */.lF)(build.repository);
        return isCommitOnRef({ repository, ref, commit: build.revision });
    };
    const isOnRef = await askGitHub().catch((error) => {
        throw (0,user_error/* withMessage */.EB)(error, `${problem}, and GitHub could not confirm ${claim}: ${(0,error_message/* messageOf */.b)(error)}`, 'image-unlabelled');
    });
    if (!isOnRef)
        throw new user_error/* UserError */.yo('image-unlabelled', `${problem}, and ${claim}, which the event names, is not on GitHub. ${fix}`);
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/plan-pin.js







/**
 * Verifies the labels of an image and plans the commit that pins it.
 *
 * @throws Error with the reason when the image must not be pinned.
 */
async function planPin(inputs, pin, candidate, services) {
    await verifyLabels(inputs, { ...candidate, name: (0,oci_reference/* formatReference */.FH)(pin.pinned) }, services);
    const { event, image, origin } = candidate;
    const source = origin === undefined ? pinSource(event, image) : verifiedSource(origin);
    return { pin, event, message: pinMessage(pin.pinned, source) };
}
function verifiedSource({ repository, revision, ref, runUrl }) {
    return { repository: (0,github_repository/* formatGitHubRepository */.PZ)(repository), revision, ref: ref.full, runUrl };
}
/** Returns the source from the event, or from the image's well-formed labels if the event has none. */
function pinSource({ build, ref }, image) {
    if (build !== undefined)
        return { ...build, ref: ref?.full };
    const { source, revision, ref: labelledRef } = imageOrigin(image);
    const [, repository] = /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(source ?? '') ?? [];
    return {
        repository,
        revision: (0,commit_sha/* isCommit */.WM)(revision ?? '') ? revision : undefined,
        ref: ref?.full ?? (0,source_ref/* findSourceRef */.Ij)(labelledRef)?.full,
    };
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/verify-origin.js + 1 modules
var verify_origin = __webpack_require__(9845);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/decide-pin.js










/**
 * Decides how an event changes an existing launcher branch. Writes nothing.
 *
 * @throws Error with the reason when the event must be rejected.
 */
async function decidePin(inputs, target, announced, services) {
    const { images } = services;
    const { branch, dockerfile, path, isTag } = target;
    if (isTag)
        rejectTag(branch);
    const isPreview = dockerfile.marks.preview !== undefined;
    assertPreviewEvent(announced, isPreview);
    const pinEvent = (confirmed) => withFileName(`${path} on branch "${branch}"`, () => readPin(inputs, dockerfile, confirmed));
    const announcedPin = pinEvent(announced);
    const heldResult = heldUpdate(branch, dockerfile);
    if (announcedPin.isChange && heldResult === undefined) {
        assertNoRetag(inputs, target, announcedPin, announced);
        startReading({ event: announced, pin: announcedPin }, services);
    }
    const confirmed = await pinWithConfirmedTag({ event: announced, pin: announcedPin }, services, pinEvent);
    const { event, pin } = confirmed;
    if (!pin.isChange)
        return { branch, outcome: 'unchanged', pin, event };
    if (heldResult !== undefined)
        return { ...heldResult, pin, event };
    const owner = (0,verify_origin/* ownerName */.Hc)(inputs, dockerfile);
    const [image, previousImage, origin] = await Promise.all([
        readPullableImage(pin, images),
        readPreviousImage(inputs, pin, images),
        (0,verify_origin/* verifyOrigin */.S1)(pin, { event, owner }, services.findOrigins),
    ]);
    const frozenResult = frozenUpdate(inputs, event, previousImage);
    if (frozenResult !== undefined)
        return { ...frozenResult, pin, event };
    const builtRef = origin?.ref ?? labelledRef(imageOrigin(image).ref, branch);
    assertOwner(inputs, { dockerfile, event }, builtRef, previousImage);
    if (!inputs.allowOlder && previousImage !== undefined && isNewer(previousImage, image, services))
        return { branch, outcome: 'stale', pin, event };
    return planPin(inputs, pin, { image, event, origin, owner, isPreview }, services);
}
/**
 * Returns a `frozen` update if the pinned image was built from a tag. A release branch that was created manually has
 * no `frozen` mark, so the ref label of its image is checked instead.
 */
function frozenUpdate({ allowRetag }, { ref, launcherBranch: branch }, previousImage) {
    if (ref !== undefined || allowRetag || previousImage === undefined)
        return undefined;
    const released = labelledRef(imageOrigin(previousImage).ref, branch);
    if (released?.kind !== 'tag')
        return undefined;
    return { branch, outcome: 'frozen', reason: `its image was built from ${released.full}` };
}
function assertOwner({ adoptRef: mayAdopt, branchVariable }, { dockerfile, event }, builtRef, previousImage) {
    if (mayAdopt)
        return;
    const ref = event.ref ?? builtRef;
    if (ref === undefined)
        return;
    if (event.ref === undefined && branchVariable !== undefined)
        assertOwnLabel(dockerfile, { ...event, ref }, branchVariable);
    if (previousImage !== undefined)
        assertOwnBuild({ ...event, ref }, imageOrigin(previousImage).ref);
}
/** @throws Error always: mybinder.org may launch the tag of the same name instead of the branch. */
function rejectTag(branch) {
    throw new user_error/* UserError */.yo('tag-shadows-branch', `The launcher also has a tag "${branch}", which mybinder.org may launch instead of the branch: delete the tag ` +
        `with \`git push --delete origin refs/tags/${branch}\``);
}
function readPin({ adoptRef: mayAdopt, branchVariable, allowedImage, allowVariant }, dockerfile, event) {
    if (branchVariable !== undefined && !mayAdopt)
        assertOwnRef(dockerfile, event, branchVariable);
    const owned = branchVariable !== undefined && mayAdopt ? adoptRef(dockerfile, event, branchVariable) : dockerfile;
    const pin = pinImage(markRelease(owned, event), event, { allowedImage, allowVariant });
    return { ...pin, isChange: !pin.dockerfile.isSameAs(dockerfile) };
}
/** Rejects an event whose ref does not belong on the branch before its image is read. */
function assertPreviewEvent({ image, digest, ref, launcherBranch }, isPreview) {
    if (image === undefined || ref === undefined)
        return;
    assertPreviewPair((0,oci_reference/* formatReference */.FH)({ ...image, digest }), [ref], { launcherBranch, isPreview });
}
/** Adds the `frozen` mark to a release branch that lacks it, such as one that was created manually. */
function markRelease(dockerfile, event) {
    const { ref } = event;
    const isUnmarked = ref !== undefined && isOwnRelease(event) && dockerfile.marks.frozen === undefined;
    return isUnmarked ? dockerfile.withMark('frozen', ref.short) : dockerfile;
}
/** Returns a `held` update if the Dockerfile has a `hold` mark, which stops updates until it is removed. */
function heldUpdate(branch, { marks: { hold } }) {
    if (hold === undefined)
        return undefined;
    return { branch, outcome: 'held', reason: `line ${hold.line}: ${hold.reason || 'no reason given'}` };
}
/**
 * Rejects an event, for a tag or a branch, that would change the digest of a release.
 *
 * @throws Error unless `allow-retag` is set.
 */
function assertNoRetag({ allowRetag }, { branch, dockerfile }, pin, event) {
    const { ref } = event;
    const isRelease = isOwnRelease(event) || dockerfile.marks.frozen !== undefined;
    const { previous, pinned } = pin;
    if (allowRetag || !isRelease || previous.digest === undefined || previous.digest === pinned.digest)
        return;
    throw new user_error/* UserError */.yo('release-frozen', `Branch "${branch}" is a release, frozen at ${(0,oci_reference/* formatReference */.FH)(previous)}, but the event${ref === undefined ? '' : ` for ${ref.full}`} ` +
        `announces ${(0,oci_reference/* formatReference */.FH)(pinned)}. If the release was rebuilt on purpose, run this once with \`allow-retag: true\``);
}
/**
 * Reads the image and verifies that mybinder.org can pull it, by digest and without a login.
 *
 * @throws UserError if the image cannot be pulled.
 */
function readPullableImage({ pinned }, images) {
    return images.read(pinned).catch((error) => {
        const reason = (0,error_message/* messageOf */.b)(error);
        throw new user_error/* UserError */.yo('image-not-pullable', `${reason}. mybinder.org pulls without a login, so nothing was pinned`, { cause: error });
    });
}
/**
 * Reads the currently pinned image.
 *
 * @returns undefined if no digest is pinned, if the image no longer exists, or if it cannot be read and `allow-older` is
 *   set.
 */
async function readPreviousImage({ allowOlder }, { previous }, images) {
    const { digest } = previous;
    if (digest === undefined)
        return undefined;
    return images.readIfExists({ ...previous, digest }).catch((error) => {
        if (allowOlder)
            return undefined;
        const reason = (0,error_message/* messageOf */.b)(error);
        throw new user_error/* UserError */.yo('image-not-pullable', `The currently pinned image cannot be read (${reason}), so it may be newer than the announced one: ` +
            'set `allow-older: true` to replace it anyway', { cause: error });
    });
}
/** Maximum clock skew between two machines, in milliseconds. */
const maxClockSkew = 86_400_000;
/**
 * Returns whether the pinned image was built later than the announced one. A dated image counts as newer than an undated
 * one, whose age is unknown.
 */
function isNewer(previousImage, image, { log, now }) {
    const previousTime = buildTime(previousImage);
    const time = buildTime(image);
    if (Number.isNaN(previousTime) || previousTime <= time)
        return false;
    if (Number.isNaN(time))
        return true;
    if (previousTime <= now() + maxClockSkew)
        return true;
    log.warning(`The build time of the currently pinned image, ${imageOrigin(previousImage).created}, is in the future: its builder's ` +
        'clock was wrong, so it does not count as newer');
    return false;
}
/** Returns the build time from the label or the config, in milliseconds since the epoch; NaN if there is none. */
function buildTime(image) {
    return Date.parse(imageOrigin(image).created ?? '');
}
/** Runs a task and prefixes its error message with a location, such as the path of a file. */
function withFileName(where, task) {
    try {
        return task();
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${where}: ${(0,error_message/* messageOf */.b)(error)}`, 'branch-not-updated');
    }
}

// EXTERNAL MODULE: ./build/launcher/rollback.js
var rollback = __webpack_require__(4669);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/decide-rollback.js










/**
 * Decides to which image a branch is rolled back, and verifies that mybinder.org can pull it. A digest from the history
 * of the branch was verified when it was pinned. For any other digest, the same checks apply as for an event.
 *
 * @throws Error when there is no earlier image, or it cannot be pinned.
 */
async function decideRollback(inputs, { to, reason, from, expectedHead }, { branch, dockerfile, isTag }, services) {
    if (isTag)
        rejectTag(branch.name);
    if (isPreviewBranch(branch.name, dockerfile))
        return skippedPreview(branch.name);
    if (expectedHead !== undefined && branch.head !== expectedHead)
        return movedMeanwhile(branch, expectedHead);
    const { reference, repository, text: previousText } = dockerfile.named;
    const former = reference ?? repository;
    if (from !== undefined && former.digest !== from.digest)
        return updatedMeanwhile(branch.name, former);
    const versions = await services.readVersions(inputs.repository, branch);
    const digest = await chooseDigest(to, { branch: branch.name, former, versions }, services);
    const version = (0,rollback/* recordedVersion */.ZN)(versions, digest);
    const pinned = chooseReference(digest, version, former, inputs.allowedImage);
    const refs = { replaced: recordedRef(versions, former.digest), earlier: version?.source?.ref };
    const owned = restoreOwner(dockerfile, refs, branch.name, inputs.branchVariable);
    const edited = (0,rollback/* rollBackDockerfile */.Bv)(owned, pinned, reason);
    const event = { launcherBranch: branch.name, digest, image: { ...pinned, tag: pinned.tag ?? 'latest' } };
    const pin = { dockerfile: edited, previous: former, previousText, pinned, isChange: true };
    if (digest === former.digest)
        return { branch: branch.name, outcome: 'unchanged', pin, event };
    const owner = (0,verify_origin/* ownerName */.Hc)(inputs, owned);
    const [published, origin] = await Promise.all([
        readPullableImage(pin, services.images),
        (0,verify_origin/* verifyOrigin */.S1)(pin, { event, owner }, services.findOrigins),
    ]);
    const name = (0,oci_reference/* formatReference */.FH)(pinned);
    // The history of a branch includes the history of the branch from which it was created, or of one merged into it.
    assertPreviewPair(name, [origin?.ref, readLabelledBuild(published).ref], {
        launcherBranch: branch.name,
        isPreview: false,
    });
    if (version === undefined)
        await verifyLabels(inputs, { name, image: published, event, origin, owner, isPreview: false }, services);
    return { pin, event, message: rollbackMessage(pinned, recordedSource(version), { former, reason }) };
}
/** Returns the reference of a digest in the image repository from which it was pinned, which may differ from the current one. */
function chooseReference(digest, version, former, allowed) {
    const pinned = { ...(version?.image ?? former), digest };
    if (allowed === undefined || (0,oci_reference/* isSameImageRepository */.oL)(pinned, allowed))
        return pinned;
    throw new user_error/* UserError */.yo('image-not-allowed', `The earlier image is ${(0,oci_reference/* formatReference */.FH)(pinned)}, but \`allowed-image\` is ${(0,oci_reference/* formatImageRepository */.hp)(allowed)}: set ` +
        '`allowed-image` to the repository of the earlier image for this run');
}
function skippedPreview(branch) {
    const reason = 'it is the preview of a pull request, whose history contains images of other branches: push to the pull request instead';
    return { branch, outcome: 'skipped', reason };
}
function movedMeanwhile({ name: branch, head }, expectedHead) {
    const reason = `its newest commit is ${head} and not ${expectedHead}, so it was not rolled back`;
    return { branch, outcome: 'skipped', reason };
}
function updatedMeanwhile(branch, launched) {
    const reason = `it was updated to ${(0,oci_reference/* formatReference */.FH)(launched)} in the meantime: run this again to roll that back`;
    return { branch, outcome: 'skipped', reason };
}
async function chooseDigest(to, { branch, former, versions }, { images }) {
    if (to === 'previous') {
        const digest = (0,rollback/* previousVersion */.CO)(versions, former.digest)?.image.digest;
        if (digest !== undefined)
            return digest;
        throw new user_error/* UserError */.yo('no-earlier-version', `Branch "${branch}" has no commit that pinned another image before ${(0,oci_reference/* formatReference */.FH)(former)}: choose the image ` +
            'with `rollback-to`, as a digest or an image tag');
    }
    if ('digest' in to)
        return to.digest;
    const digest = await images.headDigest({ ...former, tag: to.imageTag });
    if (digest !== undefined)
        return digest;
    throw new user_error/* UserError */.yo('image-not-found', `${(0,oci_reference/* formatImageRepository */.hp)(former)} has no tag "${to.imageTag}": check the spelling, or choose the image by its digest`);
}
function recordedRef(versions, digest) {
    return digest === undefined ? undefined : (0,rollback/* recordedVersion */.ZN)(versions, digest)?.source?.ref;
}
function recordedSource(version) {
    if (version === undefined)
        return {};
    return { ...version.source, runUrl: version.build };
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/update-outcome.js
function isPlanned(decision) {
    return !('outcome' in decision);
}
/** Returns whether the branch now launches another image. */
function isChanged({ outcome }) {
    return outcome === 'pinned' || outcome === 'created';
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/resume-update.js


/**
 * Completes the decision about a branch whose hold is removed: if the branch already launches the current image, only
 * its mark changes. If the new image cannot be pinned, the branch remains held.
 *
 * @param held the Dockerfile with its `hold` mark.
 */
function resumeUpdate(decision, held) {
    if (isPlanned(decision) || decision.outcome !== 'unchanged')
        return decision;
    const { pin, event } = decision;
    if (pin === undefined || event === undefined)
        return decision;
    const message = resumeMessage(pin.pinned, held.marks.hold?.reason ?? '');
    return { pin: { ...pin, isChange: true }, event, message };
}

;// CONCATENATED MODULE: ./build/launcher/new-launcher.js





/** Placeholder in a template for the name of the source branch or tag. */
const placeholder = '<branch>';
/**
 * Returns the Dockerfile for a launcher branch that does not exist yet. For a release, it is marked as frozen; for a
 * pull request, as a preview.
 *
 * @throws Error when the event's image is not allowed here, or the template is not suitable.
 */
function newLauncher(plan) {
    const { event, template, branchVariable, allowedImage } = plan;
    const { image, ref } = event;
    if (image === undefined || ref === undefined) {
        throw new user_error/* UserError */.yo('image-not-allowed', `launcher branch "${event.launcherBranch}" does not exist, and an event with only a branch and a digest is not enough ` +
            'to create it: send the event with dispatch-launcher-update');
    }
    if (template === undefined && allowedImage === undefined)
        assertSameImage(plan, image);
    const initial = LauncherDockerfile.parse(template === undefined
        ? minimalDockerfile(event.isTagMoved === true ? withoutTag(image) : image, ref.full)
        : fillTemplate(template, (0,source_ref/* refName */.P7)(ref)));
    const marked = withMark(initial, ref);
    const owned = branchVariable === undefined ? marked : marked.withVariable(branchVariable, (0,source_ref/* refName */.P7)(ref));
    const pin = pinImage(owned, event, { allowedImage, allowVariant: true });
    return { ...pin, isChange: true };
}
function withMark(dockerfile, ref) {
    const { frozen, preview } = dockerfile.marks;
    if (ref.kind === 'tag' && frozen === undefined)
        return dockerfile.withMark('frozen', ref.short);
    if (ref.kind !== 'pull')
        return dockerfile;
    // The template of releases may contain the mark `frozen`, but a preview is updated with its pull request.
    const unfrozen = dockerfile.withoutMark('frozen');
    return preview === undefined ? unfrozen.withMark('preview', '') : unfrozen;
}
function assertSameImage({ base, event }, image) {
    if (base !== undefined && LauncherDockerfile.parse(base).names(image))
        return;
    throw new user_error/* UserError */.yo('image-not-allowed', `launcher branch "${event.launcherBranch}" cannot be created for ${(0,oci_reference/* formatImageRepository */.hp)(image)}: the default branch of ` +
        'the launcher runs another image. Set `allowed-image` to this image, or set `template` to a Dockerfile that uses it');
}
function withoutTag({ registry, path }) {
    return { registry, path };
}
function minimalDockerfile(image, ref) {
    return Buffer.from(`# Binder launcher for ${ref}\n# Binder Actions keeps the digest below up to date. You can edit all other lines.\n\nFROM ${(0,oci_reference/* formatReference */.FH)(image)}\n`);
}
/**
 * Replaces the placeholder in a template. The branch name is restricted to safe characters, because the text may be
 * used in a shell.
 */
function fillTemplate(template, branch) {
    const text = Buffer.from(template).toString('utf8');
    if (!text.includes(placeholder))
        return template;
    if (!/^[\w./@+-]+$/.test(branch)) {
        throw new user_error/* UserError */.yo('template-unusable', `the name ${JSON.stringify(branch)} cannot replace ${placeholder} in the template: only letters, digits and _ . / @ + - are allowed. Rename the branch`);
    }
    return Buffer.from(text.replaceAll(placeholder, branch));
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/create-branch.js











/**
 * Decides the content of a new launcher branch. Branches for releases and pull requests are always created, others only
 * with `create-branch`.
 */
async function decideNewBranch(inputs, announced, state, services) {
    const { template, branchVariable, allowedImage } = inputs;
    const { launcherBranch: branch } = announced;
    assertMayCreate(inputs, announced);
    if (state.isTag)
        rejectTag(branch);
    const { base: start, template: bytes } = await readStart(inputs, state);
    const base = await start.readFile();
    const pinEvent = (event) => withFileName(template ?? `The Dockerfile for "${branch}"`, () => newLauncher({ event, template: bytes, base, branchVariable, allowedImage }));
    const unconfirmed = { event: announced, pin: pinEvent(announced) };
    startReading(unconfirmed, services);
    const confirmed = await pinWithConfirmedTag(unconfirmed, services, pinEvent);
    const { event, pin } = confirmed;
    const [image, origin] = await Promise.all([
        readPullableImage(pin, services.images),
        (0,verify_origin/* verifyOrigin */.S1)(pin, { event, owner: undefined }, services.findOrigins),
    ]);
    const isPreview = pin.dockerfile.marks.preview !== undefined;
    const candidate = { image, event, origin, owner: undefined, isPreview };
    return planPin(inputs, pin, candidate, services);
}
/** @throws Error unless the event is for the release or the pull request of that branch, or `create-branch` is set. */
function assertMayCreate({ repository, dockerfile, createBranch, maxPreviews }, event) {
    const { launcherBranch: branch, ref } = event;
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if (ref?.kind === 'pull' && maxPreviews === 0)
        throw new user_error/* UserError */.yo('no-launcher-branch', `${name} creates no branch "${branch}" for ${ref.full}, because \`max-previews\` is 0: increase it in the launcher's ` +
            'workflow, or do not send events for pull requests');
    if (ref?.kind === 'tag' && !isOwnRelease(event)) {
        throw new user_error/* UserError */.yo('branch-not-found', `${name} has no branch "${branch}", and it is not created for ${ref.full}: a release creates only the launcher branch of ` +
            'the same name. Create the branch yourself, or send the event without `launcher-branch`');
    }
    if (ref?.kind !== 'tag' && ref?.kind !== 'pull' && !createBranch) {
        throw new user_error/* UserError */.yo('branch-not-found', `${name} has no branch "${branch}": set \`create-branch: true\`, or create the branch yourself with a Dockerfile at ` +
            dockerfile.label);
    }
}
/**
 * Reads the default branch, and its template if set, as the start of a new branch.
 *
 * @throws Error if there is no default branch, or it does not have the template.
 */
async function readStart({ repository, template }, { base, readTemplate }) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if (base === undefined)
        throw new user_error/* UserError */.yo('branch-not-found', `${name} has no default branch from which to create a branch: push a first commit`);
    if (template === undefined)
        return { base, template };
    const bytes = await readTemplate();
    if (bytes !== undefined)
        return { base, template: bytes };
    throw new user_error/* UserError */.yo('template-unusable', `The template ${template} is not on branch "${base.name}" of ${name}: add it there, or remove \`template\``);
}
/**
 * Creates a launcher branch atomically: commits to a temporary branch, creates the launcher branch at that commit, then
 * deletes the temporary branch. At any time, either no branch or the complete one exists.
 *
 * @throws ConflictError when a concurrent run creates the same branch.
 */
async function createLauncherBranch({ repository }, { branch, plan: { pin, message } }, { base, hasTemporary }, services) {
    if (base === undefined)
        throw new Error('the launcher has no default branch');
    const temporary = { repository, branch: `${choose_branches/* temporaryPrefix */.wd}${branch}` };
    if (hasTemporary)
        await services.deleteBranch(temporary);
    await services.createBranch(temporary, base.head);
    const changes = [{ path: base.filePath(), bytes: pin.dockerfile.bytes }];
    const commit = await services
        .commit({ ...temporary, expectedHead: base.head, ...message, changes })
        .catch(async (error) => {
        // After a conflict, the temporary branch belongs to a concurrent run.
        if (!(error instanceof write_failure/* ConflictError */.f))
            await deleteTemporaryBranch(temporary, services);
        throw error;
    });
    try {
        await services.createBranch({ repository, branch }, commit.sha);
    }
    finally {
        await deleteTemporaryBranch(temporary, services);
    }
    return commit;
}
/** Deletes a temporary branch. A failure is only a warning, because a leftover branch is harmless. */
async function deleteTemporaryBranch(temporary, services) {
    await services.deleteBranch(temporary).catch((error) => {
        if (error instanceof write_failure/* ConflictError */.f)
            return;
        services.log.warning(`Temporary branch "${temporary.branch}" could not be deleted: ${(0,error_message/* messageOf */.b)(error)}. Delete it manually`);
    });
}

// EXTERNAL MODULE: ./build/launcher/version-history.js
var version_history = __webpack_require__(9224);
;// CONCATENATED MODULE: ./build/launcher/find-previews.js




/**
 * Finds the previews of pull requests, the one with the oldest pin first. Because previews are deleted, a branch is a
 * preview only if it has both the name of one and the mark in its Dockerfile.
 *
 * @param readVersions reads the pins of a branch, newest first; called only if the head commit is not a pin.
 */
async function findPreviews(branches, readVersions) {
    const previews = [];
    for (const branch of branches) {
        const number = previewNumber(branch.name);
        if (number === undefined || !(await isMarked(branch)))
            continue;
        const lastPin = await readLastPin(branch, readVersions);
        previews.push({ branch: branch.name, number, head: branch.head, ...lastPin });
    }
    return previews.sort((first, second) => first.pinnedAt - second.pinnedAt || first.number - second.number);
}
async function isMarked({ name, readFile }) {
    try {
        const bytes = await readFile();
        return bytes !== undefined && isPreviewBranch(name, LauncherDockerfile.parse(bytes));
    }
    catch {
        return false;
    }
}
async function readLastPin(branch, readVersions) {
    const { name, message, committedAt } = branch;
    const isOwn = (pin) => isOwnPin(pin, name);
    const head = [(0,version_history/* parsePinMessage */.i9)(message)].find(pin => pin !== undefined && isOwn(pin));
    const version = head === undefined ? (await readVersions(branch)).find(isOwn) : undefined;
    const time = Date.parse(version?.date ?? committedAt);
    return {
        pinnedAt: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
        source: (head ?? version)?.source?.repository,
    };
}
/** Returns whether a pin may belong to the branch's pull request. The history includes the pins of the default branch. */
function isOwnPin({ source }, launcherBranch) {
    const ref = (0,source_ref/* findSourceRef */.Ij)(source?.ref);
    return ref === undefined || (0,source_ref/* refName */.P7)(ref) === launcherBranch;
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/delete-oldest-previews.js




/**
 * Deletes the previews with the oldest pins until a new one fits into `max-previews`. A preview that was pinned again
 * since it was read is kept.
 *
 * @returns the names of the deleted branches.
 * @throws Error that explains how to fix it if a branch cannot be deleted.
 */
async function deleteOldestPreviews({ repository, dockerfile, maxPreviews }, { ref, launcherBranch }, services) {
    if (ref?.kind !== 'pull')
        return [];
    const { branches } = await services.listBranches(repository, dockerfile);
    const previews = await findPreviews(branches, branch => services.readVersions(repository, branch));
    const others = previews.filter(({ branch }) => branch !== launcherBranch);
    const deleted = [];
    for (const preview of others) {
        if (others.length - deleted.length < maxPreviews)
            break;
        const { branch, head } = preview;
        const isDeleted = await services.deleteBranchAt({ repository, branch }, head).then(() => true, (error) => {
            if (error instanceof write_failure/* ConflictError */.f)
                return false;
            throw explainFailure(error, preview, maxPreviews);
        });
        if (!isDeleted)
            continue;
        services.log.info(`Branch "${branch}" was deleted: it was the oldest of ${others.length} previews`);
        deleted.push(branch);
    }
    return deleted;
}
function explainFailure(error, { branch }, maxPreviews) {
    return (0,user_error/* withMessage */.EB)(error, `The new preview would exceed \`max-previews\`, which is ${maxPreviews}, and the oldest preview, branch "${branch}", could ` +
        `not be deleted: ${(0,error_message/* messageOf */.b)(error)}. You can also increase \`max-previews\``, 'branch-not-updated');
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/update-branch.js








/** Maximum number of attempts. A conflict means that another commit landed first; this many have another cause. */
const maxAttempts = 30;
/** Maximum number of consecutive conflicts without a reason. More mean that GitHub rejects the write. */
const maxUnexplainedConflicts = 5;
/** Maximum number of commits whose response is lost. */
const maxLostResponses = 3;
/** Maximum pause in milliseconds, randomized so that competing runs do not retry at the same time. */
const maxPause = 400;
/** Updates a launcher branch to the event's image: reads the branch, verifies the image, commits, and retries after a conflict. */
async function updateByEvent(inputs, event, services) {
    services.startReadingTrustRoot();
    const deletedPreviews = [];
    const update = await updateBranch(inputs, event.launcherBranch, services, {
        decide: async (branch, state) => {
            const bytes = await readDockerfile(inputs, branch);
            const where = `${branch.filePath()} on branch "${branch.name}"`;
            const dockerfile = withFileName(where, () => LauncherDockerfile.parse(bytes));
            return decidePin(inputs, { branch: branch.name, dockerfile, path: branch.filePath(), isTag: state.isTag }, event, services);
        },
        decideAbsent: state => decideNewBranch(inputs, event, state, services),
        beforeCreation: async () => {
            for (const branch of await deleteOldestPreviews(inputs, event, services))
                deletedPreviews.push(branch);
        },
    });
    return { ...update, deletedPreviews };
}
/**
 * Retries until the commit lands without a conflict.
 *
 * @throws Error when the attempts are exhausted.
 */
async function updateBranch(inputs, branch, services, decider) {
    let lost;
    let unexplainedConflicts = 0;
    let lostResponses = 0;
    for (let attempts = 1;; attempts++) {
        const result = await updateOnce(inputs, branch, services, { decider, lost });
        if (!('conflict' in result))
            return result;
        const { conflict } = result;
        unexplainedConflicts = conflict.isUnexplained ? unexplainedConflicts + 1 : 0;
        if (unexplainedConflicts === maxUnexplainedConflicts)
            throw unexplainedError(branch, conflict);
        if (conflict.mayHaveLanded && ++lostResponses === maxLostResponses)
            throw new user_error/* UserError */.yo('github-unavailable', `Branch "${branch}": GitHub's response to the commit was lost ${lostResponses} times (${conflict.message}): check ` +
                'https://www.githubstatus.com, and run this again later', { cause: conflict });
        if (attempts === maxAttempts)
            throw new user_error/* UserError */.yo('branch-busy', `Branch "${branch}" moved ${attempts} times during the update: stop the process that commits to it, and run this again`, {
                cause: conflict,
            });
        services.log.info(`The branch has moved since it was read, or the response was lost (${conflict.message}): reading it again`);
        await services.sleep(Math.random() * maxPause);
        // A stale read can miss a commit that landed, so the lost write is kept for later attempts.
        lost = result.lost ?? lost;
    }
}
function unexplainedError(branch, conflict) {
    return new user_error/* UserError */.yo('branch-protected', `GitHub rejected the commit to branch "${branch}" ${maxUnexplainedConflicts} times in a row without a reason (${conflict.message}). ` +
        'A protection rule that the token cannot read may forbid it (Settings, Branches), or the branch contains workflow files ' +
        'that the token cannot create: set `token` to the token of an app or a user that can write there', { cause: conflict });
}
async function updateOnce(inputs, branch, services, { decider, lost }) {
    const { repository, dockerfile: locator, template } = inputs;
    const temporary = `${choose_branches/* temporaryPrefix */.wd}${branch}`;
    const state = await services.readBranchState({ repository, branch, locator, temporary, template });
    // A run that was killed left the temporary branch behind.
    if (state.branch !== undefined && state.hasTemporary && !inputs.dryRun)
        await deleteTemporaryBranch({ repository, branch: temporary }, services);
    const landed = landedUpdate(state.branch, lost);
    if (landed !== undefined)
        return landed;
    const decision = await decide(state, decider);
    if (!isPlanned(decision))
        return decision;
    const { pin, event, message } = decision;
    if (inputs.dryRun)
        return { branch, outcome: 'would-pin', pin, event };
    const outcome = state.branch === undefined ? 'created' : 'pinned';
    const update = { branch, outcome, pin, event, parent: state.branch?.head };
    if (state.branch === undefined)
        await decider.beforeCreation?.();
    try {
        return { ...update, commit: await write(inputs, { branch, plan: decision }, state, services) };
    }
    catch (error) {
        if (!(error instanceof write_failure/* ConflictError */.f))
            throw error;
        const attempt = { parent: parentCommit(state), message, update };
        return { conflict: error, lost: error.mayHaveLanded ? attempt : undefined };
    }
}
function decide(state, { decide: decideExisting, decideAbsent }) {
    return state.branch === undefined ? decideAbsent(state) : decideExisting(state.branch, state);
}
/** @throws Error when the branch has no Dockerfile. */
async function readDockerfile({ dockerfile }, branch) {
    const bytes = await branch.readFile();
    if (bytes !== undefined)
        return bytes;
    throw new user_error/* UserError */.yo('branch-not-found', `Branch "${branch.name}" has no file ${dockerfile.label}: add a Dockerfile, or set \`dockerfile\` to its path`);
}
function write(inputs, newBranch, state, services) {
    return state.branch === undefined
        ? createLauncherBranch(inputs, newBranch, state, services)
        : commitPlan(inputs, state.branch, newBranch.plan, services);
}
/**
 * Commits a plan on the head for which it was made.
 *
 * @throws ConflictError when the branch has moved, the response was lost, or GitHub gives no reason for a rejection.
 */
function commitPlan({ repository }, { name, head, filePath }, { pin, message }, { commit }) {
    const changes = [{ path: filePath(), bytes: pin.dockerfile.bytes }];
    return commit({ repository, branch: name, expectedHead: head, ...message, changes });
}
function parentCommit({ branch, base }) {
    return branch?.head ?? base?.head ?? '';
}
/** Returns the attempted update if the branch's head is its commit. */
function landedUpdate(branch, attempt) {
    if (branch === undefined || attempt === undefined || branch.parent !== attempt.parent)
        return undefined;
    const { headline, body } = attempt.message;
    if (branch.message.trim() !== `${headline}\n\n${body}`)
        return undefined;
    return { ...attempt.update, commit: { sha: branch.head, url: branch.url } };
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/repin-branches.js














/** Maximum number of branches whose images are read concurrently. */
const maxConcurrentBranches = 16;
/**
 * Pause between two writes, in milliseconds.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const writePause = 1000;
/**
 * Pins every chosen branch to the current digest of its tag. Reads run concurrently, writes sequentially. A branch that
 * fails is reported and does not stop the others. When GitHub rejects further requests, the remaining branches are not
 * attempted.
 */
async function repinBranches(inputs, work, services) {
    const { branches, tags } = await services.listBranches(inputs.repository, inputs.dockerfile);
    const choice = (0,choose_branches/* chooseBranches */._u)(branches.map(({ name }) => name), work.patterns);
    const chosen = branches.filter(({ name }) => choice.chosen.includes(name));
    const decisions = await (0,concurrency/* mapConcurrent */._)(chosen, maxConcurrentBranches, async (branch) => ({
        branch,
        decision: await decideOrFail(inputs, work, { branch, isTag: tags.has(branch.name) }, services),
    }));
    const unmatched = choice.unmatched.map(pattern => failedUpdate(pattern, new user_error/* UserError */.yo('branch-not-found', 'no branch has this name: `branches` accepts names, patterns such as "release-*", or "all"')));
    return [...unmatched, ...(await commitAll(inputs, work, decisions, services))];
}
async function commitAll(inputs, work, decisions, services) {
    const updates = [];
    let writes = 0;
    let isStopped = false;
    for (const { branch, decision } of decisions) {
        if (!isPlanned(decision))
            updates.push(decision);
        else if (isStopped)
            updates.push(notAttemptedUpdate(branch.name));
        else {
            if (!inputs.dryRun && writes++ > 0)
                await services.sleep(writePause);
            const result = await commitBranch(inputs, work, { branch, plan: decision }, services);
            updates.push(result.update);
            isStopped = result.isStopped;
        }
    }
    return updates;
}
function notAttemptedUpdate(branch) {
    return {
        branch,
        outcome: 'not-attempted',
        reason: 'GitHub rejected further requests: run this again later',
    };
}
function decideOrFail(inputs, work, candidate, services) {
    return decideRepin(inputs, work, candidate, services).catch((error) => failedUpdate(candidate.branch.name, error));
}
async function decideRepin(inputs, { patterns, imageTag, rollback, isResume = false }, { branch, isTag }, services) {
    const { name, filePath } = branch;
    const bytes = await branch.readFile();
    if (bytes === undefined) {
        const reason = `it has no file ${inputs.dockerfile.label}`;
        // A Dockerfile is required on a branch that is given by its exact name, but not on one that matches a pattern.
        if (patterns.some(pattern => (0,choose_branches/* isExact */.u0)(pattern) && pattern === name))
            throw new user_error/* UserError */.yo('branch-not-found', `${reason}: add a Dockerfile, or set \`dockerfile\` to its path`);
        return { branch: name, outcome: 'skipped', reason };
    }
    const path = filePath();
    const dockerfile = withFileName(path, () => LauncherDockerfile.parse(bytes));
    if (rollback !== undefined)
        return decideRollback(inputs, rollback, { branch, dockerfile, isTag }, services);
    if (isResume && dockerfile.marks.hold !== undefined) {
        const resumed = dockerfile.withoutMark('hold');
        const decision = await decideUpdate(inputs, imageTag, { branch, dockerfile: resumed, isTag }, services);
        return resumeUpdate(decision, dockerfile);
    }
    return decideUpdate(inputs, imageTag, { branch, dockerfile, isTag }, services);
}
/** Decides the update of a branch to the current digest of its tag. */
async function decideUpdate(inputs, imageTag, { branch: { name: branch, filePath }, dockerfile, isTag }, services) {
    const path = filePath();
    const skipped = skippedUpdate(inputs, branch, dockerfile);
    if (skipped !== undefined)
        return skipped;
    const { digest: _digest, ...current } = withFileName(path, () => currentImage(dockerfile, imageTag));
    const tag = imageTag ?? current.tag;
    if (tag === undefined)
        return {
            branch,
            outcome: 'skipped',
            reason: 'its FROM has no tag to follow: add one, or set `image-tag`',
        };
    const image = { ...current, tag };
    const digest = await services.images.headDigest(image);
    if (digest === undefined)
        throw new user_error/* UserError */.yo('image-not-allowed', `${(0,oci_reference/* formatImageRepository */.hp)(image)} has no tag "${tag}": push it, or set another tag in \`image-tag\` or in FROM`);
    return decidePin(inputs, { branch, dockerfile, path, isTag }, { launcherBranch: branch, digest, image, isTagMoved: false }, services);
}
/** Returns the launched image. A malformed tag is an error, unless another tag replaces it. */
function currentImage(dockerfile, imageTag) {
    if (imageTag === undefined)
        return dockerfile.launched.reference;
    const { reference, repository } = dockerfile.named;
    return reference ?? repository;
}
function skippedUpdate({ allowRetag }, branch, dockerfile) {
    const { frozen } = dockerfile.marks;
    if (isPreviewBranch(branch, dockerfile)) {
        const reason = 'it is the preview of a pull request, which is updated only by events for that pull request';
        return { branch, outcome: 'skipped', reason };
    }
    if (frozen !== undefined && !allowRetag)
        return { branch, outcome: 'frozen', reason: `line ${frozen.line}: ${frozen.reason || 'a release'}` };
    return heldUpdate(branch, dockerfile);
}
async function commitBranch(inputs, work, { branch, plan }, services) {
    const { name } = branch;
    const { pin, event } = plan;
    if (inputs.dryRun)
        return { update: { branch: name, outcome: 'would-pin', pin, event }, isStopped: false };
    try {
        const commit = await commitPlan(inputs, branch, plan, services);
        const update = { branch: name, outcome: 'pinned', pin, event, commit, parent: branch.head };
        return { update, isStopped: false };
    }
    catch (error) {
        if (!(error instanceof write_failure/* ConflictError */.f))
            return failedResult(name, error);
        const { rollback } = work;
        const retryWork = rollback === undefined ? work : { ...work, rollback: { ...rollback, from: pin.previous } };
        return retryBranch(inputs, retryWork, name, services);
    }
}
/** Retries the update of a branch that has moved since the branches were listed. */
async function retryBranch(inputs, work, name, services) {
    const decider = {
        decide: (branch, { isTag }) => decideRepin(inputs, work, { branch, isTag }, services),
        decideAbsent: async () => ({ branch: name, outcome: 'skipped', reason: 'it was deleted during the run' }),
    };
    return updateBranch(inputs, name, services, decider).then(update => ({ update, isStopped: false }), error => failedResult(name, error));
}
function failedResult(branch, error) {
    return { update: failedUpdate(branch, error), isStopped: (0,requests_stopped/* findRequestsStopped */.j)(error) !== undefined };
}
function failedUpdate(branch, error) {
    return { branch, outcome: 'failed', reason: (0,error_message/* messageOf */.b)(error), errorKind: (0,user_error/* errorKind */.f8)(error) };
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/report.js









/** Writes the result of every branch to the log and the job summary. */
async function report(inputs, updates, { log, writeSummary }) {
    for (const update of updates) {
        const sentence = describeUpdate(update);
        if (update.outcome === 'held')
            log.warning(sentence);
        else
            log.info(sentence);
    }
    const [only] = updates;
    const isSingle = inputs.work.kind === 'event' && only !== undefined;
    await writeSummary(isSingle ? formatBranchSummary(inputs, only) : formatTable(inputs, updates));
}
function formatBranchSummary({ repository, serverUrl, maxPreviews }, update) {
    const { branch, outcome, pin, event, commit, deletedPreviews = [] } = update;
    const isLaunched = isChanged(update) || outcome === 'unchanged';
    const { build, ref } = event ?? {};
    const facts = [];
    if (pin !== undefined && outcome !== 'created')
        facts.push(['before', code(pin.previousText)]);
    if (pin !== undefined)
        facts.push([isLaunched ? 'now' : 'announced', code((0,oci_reference/* formatReference */.FH)(pin.pinned))]);
    if (event?.image !== undefined && event.isTagMoved === true)
        facts.push([
            'tag',
            `${code(event.image.tag)} no longer points to the announced image, so FROM keeps its tag`,
        ]);
    if (build !== undefined) {
        facts.push([
            'source',
            `${build.repository}@${build.revision.slice(0, 12)} (${(0,markdown/* escapeMarkdown */.FV)(ref?.full ?? '')})`,
        ]);
        const { runUrl } = build;
        const isRun = isRunAddress(runUrl, build.repository, knownServers(serverUrl));
        facts.push(['built by', isRun ? `<${runUrl}>` : code(runUrl.replaceAll('`', '%60'))]);
    }
    if (commit !== undefined)
        facts.push(['commit', `[${commit.sha.slice(0, 12)}](${commit.url})`]);
    if (deletedPreviews.length > 0)
        facts.push(['deleted', `${deletedPreviews.map(code).join(', ')}: only ${maxPreviews} previews may exist`]);
    const badge = launchBadge((0,github_repository/* formatGitHubRepository */.PZ)(repository), branch);
    const [sentence = '', ...advice] = (0,oci_digest/* shortenDigests */.fQ)(describeUpdate(update)).split(/(?<=\)?, so it was not changed)\. /);
    const head = `### ${isLaunched ? '📌' : '✋'} ${(0,markdown/* escapeExceptCode */.eR)(sentence)}`;
    const fix = advice.flatMap(text => [(0,markdown/* escapeExceptCode */.eR)(text), '']);
    return [head, '', ...fix, ...(0,markdown/* factList */.lV)(facts), '', badge, ''].join('\n');
}
function formatTable({ repository }, updates) {
    const launcher = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const rows = updates.map(update => {
        const { branch, outcome, pin, commit, reason } = update;
        const imageCell = pin === undefined ? '' : code(shortReference(pin.pinned));
        const outcomeCell = commit === undefined ? outcome : `[${outcome}](${commit.url})`;
        const isLaunchable = outcome !== 'failed' && outcome !== 'skipped' && outcome !== 'not-attempted';
        const badge = isLaunchable ? launchBadge(launcher, branch) : '';
        return `| ${(0,markdown/* escapeMarkdown */.FV)(branch)} | ${outcomeCell} | ${imageCell} | ${(0,markdown/* escapeExceptCode */.eR)((0,oci_digest/* shortenDigests */.fQ)(oneLine(reason ?? '')))} | ${badge} |`;
    });
    return [
        `### ${formatHeading(updates)}`,
        '',
        '| branch | outcome | image | why | try it |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        '',
    ].join('\n');
}
function formatHeading(updates) {
    const failed = updates.filter(({ outcome }) => outcome === 'failed').length;
    const changed = updates.filter(isChanged).length;
    const all = (0,wording/* plural */.LS)(updates.length, 'launcher branch');
    const remaining = updates.filter(({ outcome }) => outcome === 'not-attempted').length;
    const launch = changed === 1 ? 'launches' : 'launch';
    const notAttempted = remaining === 0 ? '' : `, ${remaining} ${remaining === 1 ? 'was' : 'were'} not attempted`;
    if (failed > 0)
        return updates.length === 1
            ? '❌ The launcher branch could not be updated'
            : `❌ ${failed} of ${all} could not be updated${notAttempted}, ${changed} now ${launch} another image`;
    if (updates.length === 1 && changed === 1)
        return '📌 The launcher branch now launches another image';
    return changed === 0
        ? `📌 Nothing to change in ${all}`
        : `📌 ${changed} of ${all} now ${launch} another image`;
}
/** Returns a short form of a reference; the outputs contain the full one. */
function shortReference({ digest, ...image }) {
    const name = (0,oci_reference/* formatReference */.FH)(image);
    return digest === undefined ? name : `${name.split('/').at(-1)}@${(0,oci_digest/* digestHex */.sU)(digest).slice(0, 12)}`;
}
function code(text) {
    return `\`${text}\``;
}
function oneLine(text) {
    return text.replace(/(?<!\s)\s*\n\s*/g, ' ');
}
/** Describes the result for a branch in one sentence. */
function describeUpdate({ branch, outcome, pin, reason = '' }) {
    const image = pin === undefined ? '' : (0,oci_reference/* formatReference */.FH)(pin.pinned);
    // A run with `branches` skips previews.
    const isPreview = pin !== undefined && isPreviewBranch(branch, pin.dockerfile);
    const resumeByRun = isPreview ? '' : ', or run this with `branches` and `resume: true`';
    switch (outcome) {
        case 'pinned':
            return `Branch "${branch}" now launches ${image}`;
        case 'created':
            return `Branch "${branch}" was created and launches ${image}`;
        case 'would-pin':
            return `dry-run: branch "${branch}" would launch ${image}`;
        case 'unchanged':
            return `Branch "${branch}" already launches ${image}: nothing to do`;
        case 'stale':
            return `Branch "${branch}" launches an image that was built later than ${image}, so it was not changed. Set \`allow-older: true\` to go back`;
        case 'held':
            return `Branch "${branch}" is held (${reason}), so it was not changed. Delete that line to resume updates${resumeByRun}`;
        case 'frozen':
            return `Branch "${branch}" is frozen (${reason}), so it was not changed`;
        case 'skipped':
            return `Branch "${branch}" was skipped: ${reason}`;
        case 'not-attempted':
            return `Branch "${branch}" was not attempted: ${reason}`;
        case 'failed':
            return `Branch "${branch}" could not be updated: ${reason}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/run.js











/** Pins images in the launcher: the event's image, or the current image of each chosen branch's tag. */
async function run(inputs, services) {
    const { work } = inputs;
    const branchServices = { ...services, images: new PublishedImages(services.connect) };
    const updates = work.kind === 'event'
        ? [await updateByEvent(inputs, work.event, branchServices)]
        : await repinBranches(inputs, work, branchServices);
    await report(inputs, updates, services);
    await services.prewarm({
        repository: (0,github_repository/* formatGitHubRepository */.PZ)(inputs.repository),
        commits: launcherCommits(updates),
        members: inputs.prewarmAt,
    });
    const outputs = {
        ...formatOutputs(inputs, updates),
        ...(await readRevisionCheck(updates, branchServices.images)),
    };
    return { outputs, failure: describeFailure(updates) };
}
/** Returns how a test launch checks the commit that the new image contains; empty if the image does not say. */
async function readRevisionCheck(updates, images) {
    const [only] = updates;
    const none = { revision: '', 'revision-check': '' };
    if (only?.pin === undefined || only.commit === undefined || updates.length > 1)
        return none;
    try {
        const image = await images.read(only.pin.pinned);
        const { revision = '' } = imageOrigin(image);
        const command = revisionCheck(image);
        return command !== undefined && (0,commit_sha/* isCommit */.WM)(revision) ? { revision, 'revision-check': command } : none;
    }
    catch {
        // The branch is pinned already, and the launch itself shows whether the image can be pulled.
        return none;
    }
}
function launcherCommits(updates) {
    return updates.flatMap(({ branch, commit }) => (commit === undefined ? [] : [{ branch, sha: commit.sha }]));
}
/** Outcomes in order of precedence: the first one that occurs is the outcome of a run over several branches. */
const outcomePrecedence = [
    'failed',
    'not-attempted',
    'created',
    'pinned',
    'would-pin',
    'stale',
    'held',
    'frozen',
    'unchanged',
    'skipped',
];
function formatOutputs({ repository }, updates) {
    const launcher = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const ordered = outcomePrecedence.flatMap(outcome => updates.filter(update => update.outcome === outcome));
    // Several branches have no single commit or launch URL; the `branches` output lists them.
    const only = updates.length === 1 ? updates[0] : undefined;
    return {
        changed: updates.some(isChanged),
        outcome: ordered[0]?.outcome ?? 'unchanged',
        branches: updates.map(({ branch, outcome, pin, reason }) => {
            const isPreview = pin !== undefined && isPreviewBranch(branch, pin.dockerfile);
            return { branch, outcome, digest: pin?.pinned.digest, reason, preview: isPreview || undefined };
        }),
        'commit-sha': only?.commit?.sha ?? '',
        'commit-url': only?.commit?.url ?? '',
        'previous-commit-sha': only?.parent ?? '',
        'previous-digest': only?.pin?.previous.digest ?? '',
        'launch-url': only === undefined ? '' : launchUrl(launcher, only.branch),
        badge: only === undefined ? '' : launchBadge(launcher, only.branch),
    };
}
function describeFailure(updates) {
    const failed = updates.filter(({ outcome }) => outcome === 'failed');
    const notAttempted = updates.filter(({ outcome }) => outcome === 'not-attempted');
    const names = notAttempted.length === 0 ? '' : `\nNot attempted: ${notAttempted.map(({ branch }) => branch).join(', ')}`;
    const [first] = failed;
    if (first === undefined)
        return undefined;
    if (failed.length === 1) {
        const { branch, reason = '', errorKind = 'branch-not-updated' } = first;
        const isNamed = reason.startsWith(`Branch "${branch}"`);
        const message = isNamed ? reason : `Branch "${branch}" could not be updated: ${reason}`;
        return new user_error/* UserError */.yo(errorKind, message + names);
    }
    const lines = failed.map(({ branch, reason }) => `- ${branch}: ${reason}`);
    return new user_error/* UserError */.yo('branch-not-updated', `${failed.length} of ${updates.length} branches could not be updated:\n${lines.join('\n')}${names}`);
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launcherServices: () => (/* binding */ launcherServices),
  updateServices: () => (/* binding */ updateServices)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/github/write-failure.js + 2 modules
var write_failure = __webpack_require__(6774);
;// CONCATENATED MODULE: ./build/github/branch-refs.js


/**
 * Creates a branch at a commit.
 *
 * @throws ConflictError if it already exists or the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/rest/git/refs#create-a-reference
 */
async function createBranch(client, target, commit) {
    const { owner, name: repo } = target.repository;
    try {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${target.branch}`, sha: commit });
    }
    catch (error) {
        throw await (0,write_failure/* explainWrite */.N)(client, error, target);
    }
}
/**
 * Deletes a branch; succeeds if it does not exist.
 *
 * @throws ConflictError if the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/rest/git/refs#delete-a-reference
 */
async function deleteBranch(client, target) {
    const { owner, name: repo } = target.repository;
    try {
        await client.rest.git.deleteRef({ owner, repo, ref: `heads/${target.branch}` });
    }
    catch (error) {
        if (/^Reference does not exist/.test((0,request_failure/* gitHubMessage */.RG)(error)))
            return;
        throw await (0,write_failure/* explainWrite */.N)(client, error, target);
    }
}

// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/committed-file.js



/** GraphQL fields of a file. */
const fileFields = '{ mode oid object { ... on Blob { byteSize isTruncated text } } }';
const blobSchema = valibot/* object */.Ik({
    byteSize: valibot/* optional */.lq(valibot/* number */.ai()),
    isTruncated: valibot/* optional */.lq(valibot/* boolean */.zM()),
    text: valibot/* nullish */.cl(valibot/* string */.Yj()),
});
const fileSchema = valibot/* object */.Ik({ mode: valibot/* number */.ai(), oid: valibot/* string */.Yj(), object: valibot/* nullish */.cl(blobSchema) });
/** Maximum size in bytes, far above the size of any Dockerfile or workflow. */
const maxFileSize = 1_000_000;
const symbolicLink = 0o120000;
const directory = 0o040000;
/** Returns whether the entry is a directory, or a symbolic link, which may point to one. */
function isDirectory({ mode }) {
    return mode === directory || mode === symbolicLink;
}
/**
 * Reads the bytes of a file. GraphQL returns text instead of bytes: the text is used if it hashes to the blob ID,
 * otherwise the blob is fetched.
 *
 * @param label name of the file in errors.
 * @throws Error if the entry is not a regular file, or its content does not match the blob ID.
 */
async function readTreeFile(client, { owner, name }, file, label) {
    if (file.mode === symbolicLink)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} is a symbolic link: replace it with a regular file`);
    if (file.mode === directory)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} is a directory: specify a file`);
    const size = file.object?.byteSize ?? 0;
    if (size > maxFileSize)
        throw new user_error/* UserError */.yo('not-a-plain-file', `${label} has ${size} bytes, over the limit of ${maxFileSize}: use a smaller file`);
    const text = file.object?.text;
    if (text != null) {
        const bytes = Buffer.from(text, 'utf8');
        if (gitBlobId(bytes) === file.oid)
            return bytes;
    }
    const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: file.oid });
    const bytes = Buffer.from(data.content, 'base64');
    if (gitBlobId(bytes) !== file.oid)
        throw new user_error/* UserError */.yo('github-unavailable', `GitHub returned content of ${label} that does not match its ID ${file.oid}: run this again`);
    return bytes;
}
/** Source: Pro Git, "Git Objects". */
function gitBlobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/file-locator.js


/** Aliases of the GraphQL fields for the entries at `FileLocator.paths`. */
const aliases = ['entry0', 'entry1', 'entry2', 'entry3', 'entry4'];
/** Returns GraphQL fields of `Commit` for the entries at the locator's paths. */
function entryFields({ paths }) {
    if (paths.length > aliases.length)
        throw new Error(`more than ${aliases.length} paths`);
    return paths
        .map((path, index) => `${aliases[index]}: file(path: ${JSON.stringify(path)}) ${fileFields}`)
        .join(' ');
}
const entry = valibot/* nullish */.cl(fileSchema);
const entrySchemas = { entry0: entry, entry1: entry, entry2: entry, entry3: entry, entry4: entry };
/** Locates the file among the entries of a commit. @throws Error as `FileLocator.locate()` does. */
function locateFile(locator, entries) {
    const find = (path) => {
        const alias = aliases[locator.paths.indexOf(path)];
        return (alias === undefined ? undefined : entries[alias]) ?? undefined;
    };
    const path = locator.locate(candidate => {
        const found = find(candidate);
        return found && (isDirectory(found) ? 'directory' : 'file');
    });
    return { path, file: find(path) };
}

// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
;// CONCATENATED MODULE: ./build/github/branch-state.js







function commitFields(locator) {
    return `oid ... on Commit { url message committedDate parents(first: 1) { nodes { oid } } ${entryFields(locator)} }`;
}
const query = (fields) => `query ($owner: String!, $name: String!, $branch: String!, $temporary: String!, $tag: String!, $template: String!) {
  repository(owner: $owner, name: $name) {
    isArchived
    branch: ref(qualifiedName: $branch) { target { ${fields} } }
    temporary: ref(qualifiedName: $temporary) { name }
    tag: ref(qualifiedName: $tag) { name }
    base: defaultBranchRef { name target { ${fields} ... on Commit { template: file(path: $template) ${fileFields} } } }
  }
}`;
const targetSchema = valibot/* object */.Ik({
    oid: valibot/* string */.Yj(),
    url: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    message: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    committedDate: valibot/* optional */.lq(valibot/* string */.Yj(), ''),
    parents: valibot/* optional */.lq(valibot/* object */.Ik({ nodes: valibot/* array */.YO(valibot/* object */.Ik({ oid: valibot/* string */.Yj() })) }), { nodes: [] }),
    ...entrySchemas,
});
const baseSchema = valibot/* object */.Ik({ ...targetSchema.entries, template: valibot/* nullish */.cl(fileSchema) });
const schema = valibot/* object */.Ik({
    repository: valibot/* nullable */.me(valibot/* object */.Ik({
        isArchived: valibot/* boolean */.zM(),
        branch: valibot/* nullable */.me(valibot/* object */.Ik({ target: valibot/* nullable */.me(targetSchema) })),
        temporary: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
        tag: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
        base: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: valibot/* nullable */.me(baseSchema) })),
    })),
});
/**
 * Reads a branch, the refs related to it and the default branch in one request.
 *
 * @throws Error that states whether the repository is missing, hidden or archived, and how to fix it.
 */
async function readBranchState(client, request) {
    const { repository, branch, locator, template } = request;
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = {
        owner: repository.owner,
        name: repository.name,
        branch: `refs/heads/${branch}`,
        temporary: `refs/heads/${request.temporary}`,
        tag: `refs/tags/${branch}`,
        template: template ?? '',
    };
    const response = await client.graphql(query(commitFields(locator)), variables).catch((error) => {
        throw (0,read_error/* readError */.l)(error, name);
    });
    const { repository: current } = (0,json/* parseShape */.T)(schema, response, `GitHub's response about ${name}`);
    if (current === null)
        throw new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`);
    assertNotArchived(current.isArchived, name);
    const { base } = current;
    const branchFile = { client, repository, locator };
    const baseTarget = base?.target;
    return {
        branch: current.branch?.target == null ? undefined : makeBranch(branchFile, branch, current.branch.target),
        isTag: current.tag !== null,
        hasTemporary: current.temporary !== null,
        base: base === null || baseTarget == null ? undefined : makeBranch(branchFile, base.name, baseTarget),
        readTemplate: () => readFrom({ client, repository, path: template ?? '' }, base?.name ?? '', baseTarget?.template ?? undefined),
    };
}
function assertNotArchived(isArchived, name) {
    if (isArchived)
        throw new user_error/* UserError */.yo('repository-archived', `${name} is archived and therefore read-only: unarchive it in its settings`);
}
function makeBranch({ client, repository, locator }, name, target) {
    const located = () => locateFile(locator, target);
    return {
        name,
        head: target.oid,
        url: target.url,
        message: target.message,
        committedAt: target.committedDate,
        parent: target.parents.nodes[0]?.oid,
        filePath: () => located().path,
        readFile: async () => {
            const { path, file } = located();
            return readFrom({ client, repository, path }, name, file);
        },
    };
}
async function readFrom({ client, repository, path }, branch, file) {
    if (file === undefined)
        return undefined;
    const label = `${path} on branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return readTreeFile(client, repository, file, label);
}

;// CONCATENATED MODULE: ./build/github/commit-on-branch.js




const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const commit_on_branch_schema = valibot/* object */.Ik({
    createCommitOnBranch: valibot/* object */.Ik({ commit: valibot/* object */.Ik({ oid: valibot/* string */.Yj(), url: valibot/* string */.Yj() }) }),
});
/**
 * Creates one signed commit by compare-and-swap: it fails unless the branch is at the expected head.
 *
 * @throws ConflictError if the branch has moved or the response was lost, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
async function commitOnBranch(client, request) {
    const { repository, branch, expectedHead, headline, body, changes } = request;
    const input = {
        branch: { repositoryNameWithOwner: (0,github_repository/* formatGitHubRepository */.PZ)(repository), branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: changes.map(({ path, bytes }) => ({
                path,
                contents: Buffer.from(bytes).toString('base64'),
            })),
        },
    };
    const response = await client.graphql(mutation, { input }).catch(async (error) => {
        throw await (0,write_failure/* explainWrite */.N)(client, error, { repository, branch });
    });
    const label = `GitHub's response to the commit on "${branch}"`;
    const { commit } = (0,json/* parseShape */.T)(commit_on_branch_schema, response, label).createCommitOnBranch;
    return { sha: commit.oid, url: commit.url };
}

;// CONCATENATED MODULE: ./build/github/commit-on-ref.js
/**
 * Returns whether a branch contains a commit, or a tag points to it. Commits that are visible only through a fork do
 * not count.
 *
 * @throws Error with status 404 if the repository, the ref or the commit does not exist.
 * @see https://docs.github.com/en/rest/commits/commits
 */
async function isCommitOnRef(client, { repository, ref, commit }) {
    const { owner, name: repo } = repository;
    if (ref.kind === 'pull')
        return false;
    const { data } = await client.rest.repos.getCommit({
        ...{ owner, repo, per_page: 1 },
        // Without this prefix, GitHub could resolve a tag of the same name.
        ref: `${ref.kind === 'branch' ? 'heads' : 'tags'}/${ref.short}`,
    });
    if (data.sha === commit)
        return true;
    if (ref.kind === 'tag')
        return false;
    const basehead = `${data.sha}...${commit}`;
    const comparison = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead,
        per_page: 1,
    });
    return comparison.data.status === 'behind';
}

;// CONCATENATED MODULE: ./build/github/delete-branch-at.js





/** Value of `afterOid` in `updateRefs` that deletes a ref. */
const absent = '0'.repeat(40);
const delete_branch_at_query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`;
const delete_branch_at_schema = valibot/* object */.Ik({
    repository: valibot/* object */.Ik({
        id: valibot/* string */.Yj(),
        ref: valibot/* nullable */.me(valibot/* object */.Ik({ target: valibot/* nullable */.me(valibot/* object */.Ik({ oid: valibot/* string */.Yj() })) })),
    }),
});
const delete_branch_at_mutation = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
/**
 * Deletes a branch by compare-and-swap: only if it is still at the given commit. Succeeds if it does not exist.
 *
 * @throws ConflictError if the branch has moved, otherwise Error that explains how to fix it.
 * @see https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
async function deleteBranchAt(client, target, head) {
    const before = await readHead(client, target);
    if (before.head === undefined)
        return;
    if (before.head !== head)
        throw movedError(target, before.head);
    const name = `refs/heads/${target.branch}`;
    const input = { repositoryId: before.id, refUpdates: [{ name, beforeOid: head, afterOid: absent }] };
    try {
        await client.graphql(delete_branch_at_mutation, { input });
    }
    catch (error) {
        // GitHub documents no error for a ref that has moved, and the response to a successful deletion may be lost.
        const after = await readHead(client, target);
        if (after.head === undefined)
            return;
        if (after.head !== head)
            throw movedError(target, after.head, error);
        throw await (0,write_failure/* explainWrite */.N)(client, error, target);
    }
}
function movedError({ branch }, head, cause) {
    return new write_failure/* ConflictError */.f(`branch "${branch}" has moved to ${head}`, { cause });
}
/** Reads the ID of the repository and the head of the branch; undefined if the branch does not exist. */
async function readHead(client, { repository, branch }) {
    const { owner, name } = repository;
    const label = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const variables = { owner, name, ref: `refs/heads/${branch}` };
    const response = await client.graphql(delete_branch_at_query, variables).catch((error) => {
        throw (0,read_error/* readError */.l)(error, label);
    });
    const { id, ref } = (0,json/* parseShape */.T)(delete_branch_at_schema, response, `GitHub's response about ${label}`).repository;
    return { id, head: ref?.target?.oid };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./build/http/bounded-body.js
var bounded_body = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/http/deadline.js
/** Abort signal that fires after a timeout unless it is cleared first. */
class Deadline {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds) {
        this.#timer = this.#start(milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    get isOver() {
        return this.#controller.signal.aborted;
    }
    /** Restarts the timeout from now; has no effect after `clear`. */
    extend(milliseconds) {
        if (this.#timer === undefined)
            return;
        clearTimeout(this.#timer);
        this.#timer = this.#start(milliseconds);
    }
    clear() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #start(milliseconds) {
        return setTimeout(() => this.#controller.abort(), milliseconds);
    }
}

// EXTERNAL MODULE: ./build/http/idle-timeout.js
var idle_timeout = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/http/retry.js
var http_retry = __webpack_require__(4675);
;// CONCATENATED MODULE: ./build/http/buffered-fetch.js




/**
 * Wraps fetch for clients that set no timeout or drop the one they are given: one deadline covers the headers and body
 * of each response.
 *
 * @returns a fetch that throws RetryableError if the response is late, truncated or too large.
 */
function bufferedFetch(fetch, { timeout, maxBytes }) {
    return async (url, init = {}) => {
        const milliseconds = timeout();
        const deadline = new Deadline(milliseconds);
        const { host } = new URL(url);
        let response;
        try {
            const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal]);
            response = await fetch(url, { ...init, signal });
            const body = await (0,bounded_body/* readBounded */.C)(response, maxBytes, milliseconds, `the response from ${host}`);
            return withBody(response, body);
        }
        catch (error) {
            init.signal?.throwIfAborted();
            if (deadline.isOver)
                throw timeoutError(host, response !== undefined, milliseconds);
            // Not retried: a body that is too large will be too large again.
            if (response !== undefined && error instanceof Error && !(error instanceof http_retry/* RetryableError */.dw))
                throw new http_retry/* RetryableError */.dw(error.message, { maxAttempts: 1, cause: error });
            throw error;
        }
        finally {
            deadline.clear();
        }
    };
}
function withBody({ status, statusText, ok, url, headers }, body) {
    return {
        ...{ status, statusText, ok, url, headers },
        text: async () => new TextDecoder().decode(body),
        arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
    };
}
function timeoutError(host, hasBegun, milliseconds) {
    const label = hasBegun ? 'did not complete its response' : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
}

// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/rate-limit.js



/**
 * Error for a rate limit that lasts longer than a run waits. The token does not lack a permission, although GitHub
 * responds with the same status.
 */
class RateLimitError extends requests_stopped/* RequestsStoppedError */.C {
    status = 429;
    /** Message from GitHub. */
    serverMessage;
    constructor(message, serverMessage, cause) {
        super('rate-limited', message, { cause });
        this.serverMessage = serverMessage;
    }
}
/**
 * Messages of primary and secondary limits, and of the content creation limit, for which GraphQL has no error type.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://github.com/cli/cli/issues/4801
 */
const rateLimitPattern = /\b(?:API|secondary) rate limit\b|\babuse detection\b|\bsubmitted too quickly\b/i;
function isRateLimitText(message) {
    return rateLimitPattern.test(message);
}
function isRateLimit(error) {
    const status = (0,request_failure/* responseStatus */.aO)(error);
    if (status === 429 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('RATE_LIMITED'))
        return true;
    if (status !== 403)
        return false;
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        isRateLimitText((0,request_failure/* gitHubMessage */.RG)(error)));
}
/**
 * Milliseconds to wait if GitHub does not specify a time. GitHub requires at least a minute, and more after each
 * further rejection.
 */
const defaultWait = 60_000;
/**
 * Returns the wait that GitHub requires, in milliseconds.
 *
 * @param attempt number of the rejected attempt, starting at 1.
 * @param now milliseconds since the epoch.
 */
function rateLimitWait(error, attempt, now) {
    const headers = (0,request_failure/* responseHeaders */.ue)(error);
    const stated = (0,http_retry/* parseRetryAfter */.mu)(headers['retry-after'] ?? null, now);
    if (stated !== undefined)
        return stated;
    const reset = Number(headers['x-ratelimit-reset']);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    return isUsedUp ? Math.max(0, reset * 1000 - now) : defaultWait * 2 ** (attempt - 1);
}
/** Delays the requests of one client while GitHub limits it, because a client that keeps sending may be banned. */
class RateLimitGate {
    #options;
    #opensAt = 0;
    #budget;
    #stop;
    constructor(options) {
        this.#options = options;
        this.#budget = options.budget;
    }
    /** Waits until requests may be sent. @throws RateLimitError if that exceeds the budget. */
    async pass() {
        const wait = this.#opensAt - this.#options.now();
        if (wait <= 0)
            return;
        if (this.#stop !== undefined)
            throw this.#stop;
        await this.#options.sleep(wait);
    }
    /**
     * Blocks requests for as long as GitHub requires; requests rejected at the same time wait only once.
     *
     * @returns the error to throw: RetryableError if the request may be retried, RateLimitError if the wait exceeds the
     *   budget.
     */
    close(wait, error) {
        const now = this.#options.now();
        const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error).replace(/\.$/, '');
        const message = `GitHub's rate limit is exceeded (${serverMessage})`;
        if (now + wait >= this.#opensAt)
            this.#extend(wait, now, { message, serverMessage, error });
        if (this.#stop !== undefined)
            return this.#stop;
        const cause = new RateLimitError(message, serverMessage, error);
        return new http_retry/* RetryableError */.dw(message, { retryAfter: this.#opensAt - now, cause });
    }
    #extend(wait, now, { message, serverMessage, error }) {
        const { log, budget } = this.#options;
        const extension = wait - Math.max(0, this.#opensAt - now);
        this.#opensAt = now + wait;
        if (extension > this.#budget) {
            const maxSeconds = Math.round(budget / 1000);
            this.#stop = new RateLimitError(`${message}: GitHub requires a wait of ${describeWait(wait)}, but one run waits for at most ${maxSeconds} s in total. Run this again later`, serverMessage, error);
            return;
        }
        this.#budget -= extension;
        this.#stop = undefined;
        if (extension >= 1000)
            log(`${message}: waiting ${describeWait(wait)}`);
    }
}
const day = 86_400_000;
function describeWait(milliseconds) {
    return milliseconds > day ? 'more than a day' : `${Math.ceil(milliseconds / 1000)} s`;
}

;// CONCATENATED MODULE: ./build/github/token-forms.js
/** Encoded forms of a token that also reveal it, as sent by git and HTTP. */
function derivedForms(token) {
    const base64 = (text) => Buffer.from(text).toString('base64');
    return [base64(token), base64(`x-access-token:${token}`)];
}
/** Removes a token from an error and its causes, even if it is split across lines. */
function redact(error, token) {
    const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'));
    const pattern = new RegExp(forms.join('|'), 'g');
    for (let current = error; current instanceof Error; current = current.cause) {
        current.message = current.message.replace(pattern, '***');
        current.stack = current.stack?.replace(pattern, '***') ?? '';
        const body = responseBody(current);
        if (body !== undefined)
            body.message = String(body.message).replace(pattern, '***');
    }
    return error;
}
function escapeRegExp(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}
function responseBody(error) {
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null || !('data' in response))
        return undefined;
    const { data } = response;
    return typeof data === 'object' && data !== null && 'message' in data ? data : undefined;
}

;// CONCATENATED MODULE: ./build/github/github-client.js







/** Maximum size of one response; GitHub returns blobs of up to 100 MB, Base64-encoded. */
const maxResponseSize = 256 * 2 ** 20;
/**
 * Creates a client that retries requests that are safe to repeat: reads, events (a duplicate is harmless) and any
 * request that GitHub rejected because of a rate limit. Any other write whose response is lost fails with
 * `ResponseLostError`, because a retry could repeat it. Errors never contain the token.
 *
 * @param token undefined for an anonymous client: 60 requests per hour from one IP address, and no GraphQL. It does not
 *   wait for that limit, because a token raises it immediately.
 */
function createGitHubClient(connection, token) {
    const { apiUrl, timeouts, time, now, log, fetch } = connection;
    const retry = boundedRetry(connection);
    const budget = token === undefined ? 0 : timeouts.rateLimits;
    const gate = new RateLimitGate({ budget, now, log, sleep: retry.sleep });
    const boundedFetch = bufferedFetch(fetch, {
        timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
        maxBytes: maxResponseSize,
    });
    // Not set in a hook: changes that a hook makes to a request are lost in the hook that adds the token.
    const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } };
    const client = new utils/* GitHub */.gq(token === undefined ? options : (0,utils/* getOctokitOptions */.EG)(token, options));
    client.hook.wrap('request', (send, request) => time.spend(() => (0,http_retry/* withRetry */.bD)(retry, async (attempt) => {
        time.require(0);
        await gate.pass();
        try {
            const response = await send(request);
            if (isGraphql(request))
                rejectTransientFailure(response);
            else if (request.method === 'GET')
                rejectText(response);
            return response;
        }
        catch (error) {
            const failure = describeAttempt(error, attempt, requestKind(request), gate);
            throw token === undefined ? failure : redact(failure, token);
        }
    })));
    return client;
}
/**
 * Retry policy of a run. Waits for rate limits have their own budget; no wait extends beyond the time for all requests.
 */
function boundedRetry({ retry, timeouts, time }) {
    return {
        ...retry,
        maxDelay: Math.max(retry.maxDelay, timeouts.rateLimits),
        sleep: async (milliseconds) => {
            time.require(milliseconds);
            await retry.sleep(milliseconds);
        },
    };
}
function describeAttempt(error, attempt, kind, gate) {
    return error instanceof Error && isRateLimit(error)
        ? gate.close(rateLimitWait(error, attempt, Date.now()), error)
        : (0,request_failure/* describeFailure */.Ic)(error, kind);
}
function isGraphql({ url }) {
    return url.endsWith('/graphql');
}
function requestKind(options) {
    const { method, url } = options;
    if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches'))
        return 'repeatable';
    const query = 'query' in options ? String(options.query) : '';
    return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once';
}
/** Rejects a text body. A truncated response or a proxy's page arrives as text with a success status. */
function rejectText({ data, headers }) {
    if (typeof data === 'string')
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
}
const bodySchema = valibot/* union */.KC([
    valibot/* object */.Ik({ errors: valibot/* array */.YO(valibot/* object */.Ik({ type: valibot/* optional */.lq(valibot/* string */.Yj()), message: valibot/* string */.Yj() })) }),
    valibot/* object */.Ik({ data: valibot/* record */.g1(valibot/* string */.Yj(), valibot/* unknown */.L5()) }),
]);
/** Rejects transient failures that GitHub's GraphQL API returns with status 200. */
function rejectTransientFailure({ data, headers }) {
    const result = valibot/* safeParse */.xL(bodySchema, data);
    if (!result.success)
        throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers);
    const errors = 'errors' in result.output ? result.output.errors : [];
    for (const { type, message } of errors) {
        if (type === 'RATE_LIMITED' || isRateLimitText(message))
            throw apiError(429, message, headers);
        if (/^Something went wrong while executing your query/.test(message))
            throw apiError(502, message, headers);
    }
}
/** Creates an error with the same shape as the client's own. */
function apiError(status, message, headers) {
    return Object.assign(new Error(message), { status, response: { headers } });
}

;// CONCATENATED MODULE: ./build/http/loopback.js
/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
function isLoopback(host) {
    const name = host.replace(/:\d+$/, '');
    return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]';
}

;// CONCATENATED MODULE: ./build/http/proxy-fetch.js


/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first proxied request because Node's own fetch does not accept a proxy.
 *
 * @param direct fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the variable but not its value, which may contain a password.
 */
function proxy_fetch_proxyFetch(env, direct) {
    const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') };
    if (proxies['http:'] === undefined && proxies['https:'] === undefined)
        return direct;
    const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '');
    const proxiedFetches = new Map();
    const routed = async (input, init) => {
        const url = new URL(input);
        const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:'];
        if (proxy === undefined || isLoopback(url.host) || isExcepted(url))
            return direct(input, init);
        const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy);
        proxiedFetches.set(proxy.href, fetchViaProxy);
        return (await fetchViaProxy)(input, init);
    };
    return routed;
}
/** Uses fetch and agent from the same undici; Node's own fetch may be incompatible with another version's agent. */
async function fetchThrough(proxy) {
    const { fetch, ProxyAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new ProxyAgent({ uri: proxy.href });
    const fetchViaProxy = (input, init) => fetch(input, { ...init, dispatcher });
    return fetchViaProxy;
}
/** Reads a variable; lower case takes precedence, as in curl and undici. */
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function readProxy(env, name) {
    const text = read(env, name)?.trim();
    if (text === undefined || text === '')
        return undefined;
    const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const proxy = URL.canParse(href) ? new URL(href) : undefined;
    if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
        return proxy;
    throw new user_error/* UserError */.yo('proxy-invalid', `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
        'expected "http://host:port"');
}
/**
 * Parses NO_PROXY: host names with an optional port, separated by commas or spaces; `*` matches every host. A name,
 * with or without a leading dot, also matches its subdomains, as in curl, Docker and the Actions runner.
 */
function parseNoProxy(list) {
    const entries = list
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(entry => entry !== '')
        .map(entry => {
        const [, host = entry, port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
        return { host: host.replace(/^\*?\./, ''), port };
    });
    return url => {
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        return entries.some(entry => entry.host === '*' ||
            ((entry.port ?? port) === port &&
                (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`))));
    };
}

;// CONCATENATED MODULE: ./build/github/time-budget.js

/** Limits the total time that a run spends on requests; concurrent requests count once. */
class TimeBudget {
    #total;
    #now;
    #spent = 0;
    #running = 0;
    #since = 0;
    /**
     * @param total milliseconds.
     * @param now monotonic clock, in milliseconds.
     */
    constructor(total, now = () => performance.now()) {
        this.#total = total;
        this.#now = now;
    }
    /** Remaining time, in milliseconds. */
    get left() {
        const current = this.#running > 0 ? this.#now() - this.#since : 0;
        return this.#total - this.#spent - current;
    }
    /** @throws RequestsStoppedError unless more than this many milliseconds are left. */
    require(milliseconds) {
        if (this.left > milliseconds)
            return;
        throw new requests_stopped/* RequestsStoppedError */.C('github-unavailable', `Requests to GitHub have taken the maximum of ${Math.round(this.#total / 1000)} s for one run: check ` +
            'https://www.githubstatus.com, and run this again later');
    }
    /** Runs a task and counts the time it takes. */
    async spend(task) {
        if (this.#running++ === 0)
            this.#since = this.#now();
        try {
            return await task();
        }
        finally {
            if (--this.#running === 0)
                this.#spent += this.#now() - this.#since;
        }
    }
}

;// CONCATENATED MODULE: ./build/github/github-connection.js



const gitHubTimeouts = {
    response: 60_000,
    rateLimits: 5 * 60_000,
    total: 30 * 60_000,
};
/**
 * Creates a connection.
 *
 * @param env may set a proxy.
 * @throws Error if the proxy is invalid.
 */
function connectGitHub(apiUrl, env, log) {
    const now = () => performance.now();
    const time = new TimeBudget(gitHubTimeouts.total, now);
    const fetch = proxy_fetch_proxyFetch(env, globalThis.fetch);
    return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: http_retry/* defaultRetry */.iU, time, now, log };
}

;// CONCATENATED MODULE: ./build/github/explain-repository-read.js






/** Error that states why a repository could not be read, with or without a token, and how to fix it. */
function explainRepositoryRead(error, repository, hasToken) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    if ((0,request_failure/* responseStatus */.aO)(error) === 404) {
        const fix = hasToken
            ? `the token cannot access it: check the spelling and the token's repository access`
            : 'is private: check the spelling, or set GITHUB_TOKEN to a token that can read it';
        return new user_error/* UserError */.yo('repository-not-found', `${name} does not exist, or ${fix}`, { cause: error });
    }
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop instanceof RateLimitError && !hasToken) {
        return new user_error/* UserError */.yo('rate-limited', `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`, { cause: error });
    }
    return (0,read_error/* readError */.l)(error, name);
}

;// CONCATENATED MODULE: ./build/github/page-cursor.js


/** Maximum number of items read from one list: 100 requests of GitHub's largest page. */
const maxItems = 10_000;
const page_cursor_pageInfoFields = 'pageInfo { hasNextPage endCursor }';
const pageInfoSchema = valibot/* object */.Ik({ hasNextPage: valibot/* boolean */.zM(), endCursor: valibot/* nullish */.cl(valibot/* string */.Yj()) });
/** Position in a paginated GraphQL list. */
class PageCursor {
    /** Cursor of the next page; null for the first page. */
    after = null;
    isAtEnd = false;
    #owner;
    #items;
    #usedCursors = new Set();
    #count = 0;
    /**
     * @param owner owner of the list, as named in errors: `science/launcher`.
     * @param items noun for the items, in the plural.
     */
    constructor(owner, items) {
        this.#owner = owner;
        this.#items = items;
    }
    /**
     * Advances to the next page.
     *
     * @throws Error if the list is longer than `maxItems`, or its next cursor is missing or was already used.
     */
    advance({ hasNextPage, endCursor }, count) {
        this.#count += count;
        this.isAtEnd = !hasNextPage;
        if (this.isAtEnd)
            return;
        if (this.#count >= maxItems)
            throw tooManyError(this.#owner, this.#items);
        if (!endCursor || this.#usedCursors.has(endCursor)) {
            throw new user_error/* UserError */.yo('github-unavailable', `GitHub's response about ${this.#owner} is inconsistent: it announces more ${this.#items}, but the next page has none. Run this again later`);
        }
        this.#usedCursors.add(endCursor);
        this.after = endCursor;
    }
}
function tooManyError(owner, items) {
    return new user_error/* UserError */.yo('nothing-to-show', `${owner} has more than ${maxItems} ${items}, more than can be read: delete those that are no longer needed`);
}

;// CONCATENATED MODULE: ./build/github/history-pages.js





/** Returns GraphQL fields of a commit with the first page of the history of a file. */
function historyFields(path) {
    return `oid history(first: 100, path: ${JSON.stringify(path)}) { ${pageInfoFields} nodes { oid committedDate message } }`;
}
const pageSchema = valibot/* object */.Ik({
    pageInfo: pageInfoSchema,
    nodes: valibot/* array */.YO(valibot/* object */.Ik({ oid: valibot/* string */.Yj(), committedDate: valibot/* string */.Yj(), message: valibot/* string */.Yj() })),
});
const historySchema = valibot/* object */.Ik({ oid: valibot/* string */.Yj(), history: pageSchema });
/** Reads the commits up to `head` that changed the file. @throws Error if there are more than `maxItems` commits. */
async function readHistoryBefore(location, { name, head }) {
    const history = await fetchHistoryPage(location, head, null);
    return readWholeHistory(location, { name, commit: { oid: head, history } });
}
/** Reads all pages of a history. @throws Error if there are more than `maxItems` commits. */
async function readWholeHistory(location, { name: branch, commit: { oid, history } }) {
    const owner = `Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(location.repository)}`;
    const cursor = new PageCursor(owner, `commits to ${location.path}`);
    const commits = [];
    for (let page = history;; page = await fetchHistoryPage(location, oid, cursor.after)) {
        for (const { oid: sha, committedDate, message } of page.nodes)
            commits.push({ branch, sha, date: committedDate, message });
        cursor.advance(page.pageInfo, page.nodes.length);
        if (cursor.isAtEnd)
            return commits;
    }
}
const history_pages_query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${page_cursor_pageInfoFields} nodes { oid committedDate message } } }
    }
  }
}`;
const history_pages_schema = valibot/* object */.Ik({ repository: valibot/* object */.Ik({ object: valibot/* object */.Ik({ history: pageSchema }) }) });
/** Fetches a page by commit and not by branch, because the branch may move in the meantime. */
async function fetchHistoryPage({ client, repository, path }, oid, after) {
    const { owner, name } = repository;
    const response = await client.graphql(history_pages_query, { owner, name, oid, path, after }).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return (0,json/* parseShape */.T)(history_pages_schema, response, label).repository.object.history;
}

;// CONCATENATED MODULE: ./build/github/branch-pages.js





/**
 * Fetches all branches and tags of a repository, one page of each per request.
 *
 * @throws Error that explains how to fix it if the repository cannot be read or has more than `maxItems` branches or tags.
 * @see https://docs.github.com/en/graphql/reference/objects#repository
 */
async function fetchBranchPages(client, repository, query) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const position = { branches: new PageCursor(name, 'branches'), tags: new PageCursor(name, 'tags') };
    const branches = [];
    const tagNames = new Set();
    for (;;) {
        const { isArchived, defaultBranchRef, tags, refs } = await fetchPage(client, repository, query, position);
        for (const { name, target } of refs?.nodes ?? [])
            branches.push({ name, commit: target });
        for (const { name } of tags?.nodes ?? [])
            tagNames.add(name);
        if (refs !== undefined)
            position.branches.advance(refs.pageInfo, refs.nodes.length);
        if (tags !== undefined)
            position.tags.advance(tags.pageInfo, tags.nodes.length);
        if (position.branches.isAtEnd && position.tags.isAtEnd)
            return { defaultBranch: defaultBranchRef?.name, isArchived, tags: tagNames, branches };
    }
}
async function fetchPage(client, repository, { fields, schema, pageSize }, { branches, tags }) {
    const query = `query ($owner: String!, $name: String!, $branches: Boolean!, $after: String, $tags: Boolean!, $afterTag: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $afterTag) @include(if: $tags) { ${page_cursor_pageInfoFields} nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) @include(if: $branches) {
      ${page_cursor_pageInfoFields}
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`;
    const variables = {
        owner: repository.owner,
        name: repository.name,
        ...{ branches: !branches.isAtEnd, after: branches.after, tags: !tags.isAtEnd, afterTag: tags.after },
    };
    const response = await client.graphql(query, variables).catch((error) => {
        throw explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's response about ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    return (0,json/* parseShape */.T)(branch_pages_pageSchema(schema), response, label).repository;
}
function branch_pages_pageSchema(commit) {
    return valibot/* object */.Ik({
        repository: valibot/* object */.Ik({
            isArchived: valibot/* boolean */.zM(),
            defaultBranchRef: valibot/* nullable */.me(valibot/* object */.Ik({ name: valibot/* string */.Yj() })),
            tags: valibot/* optional */.lq(valibot/* object */.Ik({ pageInfo: pageInfoSchema, nodes: valibot/* array */.YO(valibot/* object */.Ik({ name: valibot/* string */.Yj() })) })),
            refs: valibot/* optional */.lq(valibot/* object */.Ik({
                pageInfo: pageInfoSchema,
                nodes: valibot/* array */.YO(valibot/* object */.Ik({ name: valibot/* string */.Yj(), target: commit })),
            })),
        }),
    });
}

;// CONCATENATED MODULE: ./build/github/list-branches.js



/** Lists all branches with a file of each, for reading only; one request per 100 branches. */
async function listBranches(client, repository, locator) {
    const query = { fields: commitFields(locator), schema: targetSchema, pageSize: 100 };
    const { branches, ...listing } = await fetchBranchPages(client, repository, query);
    const file = { client, repository, locator };
    return { ...listing, branches: branches.map(({ name, commit }) => makeBranch(file, name, commit)) };
}
/**
 * Lists branches as `listBranches()` does, for callers that write to them.
 *
 * @throws Error if the repository cannot be read or is archived.
 */
async function listWritableBranches(client, repository, locator) {
    const listing = await listBranches(client, repository, locator);
    assertNotArchived(listing.isArchived, (0,github_repository/* formatGitHubRepository */.PZ)(repository));
    return listing;
}

// EXTERNAL MODULE: ./build/launcher/version-history.js
var version_history = __webpack_require__(9224);
// EXTERNAL MODULE: ./build/runner/job-summary.js
var job_summary = __webpack_require__(7237);
// EXTERNAL MODULE: ./build/runner/log.js
var runner_log = __webpack_require__(2793);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(5260);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/http/public-address.js
/** Rules against requests that an untrusted server directs into the local network (SSRF). */



/** Returns whether a host name or IP address is not on the public internet. Does not resolve names. */
function isLocalHost(hostname) {
    const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || isLocalAddress(name);
}
/** Returns whether an address is not on the public internet; false for a name. */
function isLocalAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return localAddresses.check(address, 'ipv4');
    if (!(0,external_node_net_.isIPv6)(address))
        return false;
    const inner = translatedAddress(address);
    return inner === undefined ? localAddresses.check(address, 'ipv6') : localAddresses.check(inner, 'ipv4');
}
/**
 * Sources: IANA special-purpose address registries; RFC 3879 (site-local). `BlockList` also matches IPv4-mapped IPv6
 * addresses. 192.0.0.192 and 168.63.129.16 are the metadata services of Oracle and Azure.
 */
const localAddresses = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96],
    ['64:ff9b:1::', 48],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
]) {
    localAddresses.addSubnet(network, prefix, 'ipv6');
}
/** Networks whose addresses contain an IPv4 address: 6to4 after 2 bytes, NAT64 (also used by DNS64) after 12. */
const translated = [
    { network: network('2002::', 16), group: 1 },
    { network: network('64:ff9b::', 96), group: 6 },
];
function network(address, prefix) {
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, 'ipv6');
    return list;
}
function translatedAddress(address) {
    const found = translated.find(({ network }) => network.check(address, 'ipv6'));
    if (found === undefined)
        return undefined;
    const [high = 0, low = 0] = addressGroups(address).slice(found.group);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** Returns the eight groups of an IPv6 address. `URL` writes an IPv4 address at its end in hexadecimal. */
function addressGroups(address) {
    const [front = '', back] = new URL(`http://[${address.replace(/%.*/s, '')}]`).hostname
        .slice(1, -1)
        .split('::');
    const parse = (text) => text === '' ? [] : text.split(':').map(group => Number.parseInt(group, 16));
    const [before, after] = [parse(front), parse(back ?? '')];
    return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
/**
 * Returns a function that resolves names for a connection, and rejects a name that resolves to a local address unless
 * the host that referred to it is local as well. Because the connection uses the addresses that were checked, a name
 * that changes its address in between cannot bypass the check.
 */
function publicLookup(referrer, resolve = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            const response = () => {
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    callback(null, addresses);
                else
                    callback(null, first.address, first.family);
            };
            const local = addresses.find(({ address }) => isLocalAddress(address));
            if (local === undefined)
                return response();
            resolve(referrer, { all: true }, (failure, own) => {
                if (failure === null && own.some(({ address }) => isLocalAddress(address)))
                    return response();
                callback(new user_error/* UserError */.yo('redirect-rejected', `${referrer} refers to ${hostname}, whose address ${local.address} in the local network is not allowed: report this to the operator of ${referrer}`), []);
            });
        });
    };
}
/** Returns the rejection that caused a request to fail, if any. */
function findRejection(error) {
    const { cause } = error instanceof Object ? error : {};
    return [error, cause].find((item) => item instanceof user_error/* UserError */.yo && item.kind === 'redirect-rejected');
}

;// CONCATENATED MODULE: ./build/http/node-fetch.js




/** Milliseconds until an idle connection is closed, unless the server specifies a keep-alive timeout. */
const keepAliveTimeout = 4_000;
/** Agents by the host that referred to the URL, because each host has its own rule for addresses. */
const agents = new Map();
/** Dispatchers for requests that undici sends, by the same host. */
const dispatchers = new Map();
const bodilessStatuses = new Set([204, 205, 304]);
/**
 * Lightweight fetch for plain reads. Node's fetch takes three times as long to load and run for the dozen small
 * requests of an image. Falls back to Node's fetch for other requests and for encoded responses.
 */
const node_fetch_nodeFetch = async (input, init = {}) => {
    const url = new URL(input);
    if (!isPlainRequest(url, init))
        return fetchAny(url, init);
    const message = await send(url, init);
    if (!(0,content_encoding/* isEncoded */.f)(message.headers['content-encoding']))
        return toResponse(message, url, init);
    message.destroy();
    return fetchAny(url, init);
};
function createAgents(referrerHost) {
    const options = {
        ...{ keepAlive: true, timeout: keepAliveTimeout },
        ...(referrerHost === undefined ? {} : { lookup: publicLookup(referrerHost) }),
    };
    return { 'http:': new external_node_http_.Agent(options), 'https:': new external_node_https_.Agent(options) };
}
/** Node's fetch. Loads undici if the addresses are restricted, because Node's own fetch accepts no lookup. */
async function fetchAny(url, { referrerHost, ...init }) {
    if (referrerHost === undefined)
        return fetch(url, init);
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } });
    dispatchers.set(referrerHost, dispatcher);
    const restricted = undici.fetch;
    return restricted(url, { ...init, dispatcher });
}
function isPlainRequest({ protocol, username, password }, { method = 'GET', redirect }) {
    return ((protocol === 'http:' || protocol === 'https:') &&
        (method === 'GET' || method === 'HEAD') &&
        username + password === '' &&
        redirect === 'manual');
}
function send(url, { method = 'GET', headers, signal, referrerHost }) {
    const isSecure = url.protocol === 'https:';
    const known = agents.get(referrerHost) ?? createAgents(referrerHost);
    agents.set(referrerHost, known);
    const options = {
        method,
        agent: isSecure ? known['https:'] : known['http:'],
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
        ...(signal ? { signal } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
        // Not removed when the response arrives: the connection may still fail, which the body's reader reports.
        request.on('error', reject);
        request.end();
    });
}
function toResponse(message, { href }, { method }) {
    const { statusCode: status = 0, headersDistinct } = message;
    const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status);
    if (!hasBody)
        message.resume();
    return {
        status,
        ok: status >= 200 && status < 300,
        url: href,
        headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        body: hasBody ? toBody(message) : null,
    };
}
/** Converts a response body to a stream that reads on demand. */
function toBody(message) {
    const chunks = message.iterator();
    const pull = async (controller) => {
        const { done, value } = await chunks.next();
        if (done)
            controller.close();
        else
            controller.enqueue(value);
    };
    // Does not call the iterator's `return`, which would wait for a chunk that may never arrive.
    const cancel = () => {
        message.destroy();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/error-reason.js
/** Descriptions of system errors that mean that this machine has no network or cannot resolve the host name. */
const withoutNetwork = new Map([
    ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
    ['ENOTFOUND', 'no network, or no host with this name'],
    ['ENETUNREACH', 'no network'],
    ['ENETDOWN', 'no network'],
]);
/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
function errorReason(error) {
    const reasons = new Set();
    const visited = new Set();
    const queue = [error];
    while (queue.length > 0) {
        const current = queue.pop();
        visited.add(current);
        const causes = isErrorLike(current)
            ? underlyingErrors(current).filter(underlying => !visited.has(underlying))
            : [];
        for (const underlying of causes.reverse())
            queue.push(underlying);
        if (causes.length === 0)
            reasons.add(isErrorLike(current) ? errorText(current) : String(current));
    }
    return [...reasons].join(', ');
}
/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }) {
    if (Array.isArray(errors) && errors.length > 0)
        return [...errors];
    return isErrorLike(cause) ? [cause] : [];
}
function errorText({ message, name, code }) {
    const noNetwork = typeof code === 'string' ? withoutNetwork.get(code) : undefined;
    return noNetwork ?? (message || name || 'no reason was given');
}
/** Duck-types errors because errors of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/http/streamed-body.js


/** Error for content that cannot be read from disk; not retried. */
class UnreadableContentError extends user_error/* UserError */.yo {
    constructor(message) {
        super('layout-changed', message);
    }
}
/** Size of a chunk in bytes. Large chunks reduce overhead; two per concurrent upload use little memory. */
const chunkSize = (/* unused pure expression or super */ null && (2 ** 20));
/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
async function withFileBody(path, size, label, task) {
    const file = await open(path, 'r').catch((error) => {
        throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
    });
    try {
        const { size: actualSize } = await file.stat();
        if (actualSize !== size)
            throw new UnreadableContentError(`${label} has ${actualSize} bytes on disk, expected ${size}: build the image again`);
        return await task({ size, open: onSent => streamFile(file, size, label, onSent) });
    }
    finally {
        await file.close();
    }
}
/**
 * Streams a file through two alternating buffers. fetch requests the next chunk once the previous one has left the
 * process. A new buffer per chunk would use more than 100 MB until garbage collection. If a buffer were overwritten too
 * early, the registry would reject the blob because its digest would not match.
 */
function streamFile(file, size, label, onSent) {
    const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
    let position = 0;
    const pull = async (controller) => {
        onSent(position);
        if (position === size)
            return controller.close();
        const length = Math.min(chunkSize, size - position);
        const chunk = (position / chunkSize) % 2 === 0 ? even : odd;
        const { bytesRead } = await file.read(chunk, 0, length, position).catch((error) => {
            throw new UnreadableContentError(`${label} cannot be read from disk (${error.message}): build the image again`);
        });
        if (bytesRead < length)
            throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`);
        position += length;
        controller.enqueue(chunk.subarray(0, length));
    };
    return new ReadableStream({ pull }, { highWaterMark: 0 });
}

;// CONCATENATED MODULE: ./build/http/send-request.js







function isStreamed(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
/**
 * Sends a request and waits for the response headers. Redirects are not followed.
 *
 * @throws RetryableError if the request fails or times out; the signal's reason if it is aborted; Error if a streamed
 *   upload is redirected or its content cannot be read.
 */
async function sendRequest(fetch, url, request, { headers: headersTimeout, idle: idleTimeout }) {
    const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request;
    const headers = requestHeaders(request);
    const deadline = new Deadline(timeout);
    try {
        return await fetch(url, {
            method,
            headers: authorization === undefined ? headers : { ...headers, authorization },
            redirect: 'manual',
            ...(referrerHost === undefined ? {} : { referrerHost }),
            signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
            ...requestBody(body, sent => deadline.extend(sent === 'all' ? timeout : idleTimeout)),
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        const peer = `${name}: ${url.host}`;
        if (deadline.isOver)
            throw send_request_timeoutError(peer, body, timeout);
        throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer);
    }
    finally {
        deadline.clear();
    }
}
/** Requests identity encoding: blobs are hashed as stored, so they must not be compressed in transit. */
function requestHeaders({ headers, body }) {
    // With a Range header, fetch adds this header itself and would send it twice.
    const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {};
    // Without a length, fetch uses chunked encoding, which some registries do not accept.
    const length = isStreamed(body) ? { 'content-length': String(body.size) } : {};
    return { ...encoding, ...length, ...headers };
}
/**
 * Returns the options for a body. A streamed body sets `redirect: 'error'` and `window: null`; otherwise fetch keeps
 * the whole body in memory to be able to resend it. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function requestBody(body, onSent) {
    if (body === undefined)
        return {};
    if (!isStreamed(body))
        return { body };
    const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'));
    return { body: stream, duplex: 'half', redirect: 'error', window: null };
}
function send_request_timeoutError(peer, body, timeout) {
    const label = isStreamed(body)
        ? 'accepted no more data of an upload, or did not confirm it'
        : 'did not respond';
    return new http_retry/* RetryableError */.dw(`${peer} ${label} within ${timeout / 1000} s`, {
        maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ,
    });
}
function requestError(error, peer) {
    return new http_retry/* RetryableError */.dw(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error });
}
function uploadError(error, peer) {
    const { cause } = error instanceof Object ? error : {};
    if (cause instanceof UnreadableContentError)
        return cause;
    const reason = errorReason(error);
    if (reason === 'unexpected redirect')
        return new user_error/* UserError */.yo('redirect-rejected', `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`);
    return new http_retry/* RetryableError */.dw(`${peer} aborted an upload: ${reason}`, { cause: error });
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/registry/api-origin.js

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
function apiOrigin(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`;
}

;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Maximum length of a header. Longer ones are ignored, to bound the parsing time. */
const maxHeaderLength = 8192;
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`);
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`);
/**
 * Returns the challenge to answer. Prefers bearer to basic because bearer does not send the password to the registry.
 *
 * @returns undefined if the header has no supported challenge.
 */
function parseChallenge(header) {
    const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header);
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm');
        if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm))
            continue;
        const service = parameters.get('service');
        const scope = parameters.get('scope');
        return {
            scheme,
            realm,
            ...(service === undefined ? {} : { service }),
            ...(scope === undefined ? {} : { scope }),
        };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
/** Splits a header into challenges. Challenges and their parameters are both separated by commas. */
function splitChallenges(header) {
    const challenges = [];
    let remainder = header;
    for (;;) {
        remainder = remainder.replace(/^[\s,]+/, '');
        const parameter = parameterForm.exec(remainder);
        const scheme = parameter === null ? schemeForm.exec(remainder) : null;
        const [matched] = parameter ?? scheme ?? [];
        if (matched === undefined)
            return challenges;
        if (scheme !== null)
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() });
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            const value = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
        remainder = remainder.slice(matched.length);
    }
}

;// CONCATENATED MODULE: ./build/registry/credentials.js
/** User name with which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>';
function credentialsFrom(username, secret) {
    if (username === identityUser)
        return { username, password: '', identityToken: secret };
    return { username, password: secret };
}
/** Returns the Basic `Authorization` header; undefined for an identity token. */
function basicHeader({ username, password, identityToken }) {
    if (identityToken !== undefined)
        return undefined;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
/** Returns all values to mask in logs. */
function credentialSecrets(credentials) {
    const basic = basicHeader(credentials)?.slice('Basic '.length);
    return [credentials.password, credentials.identityToken, basic].filter(secret => secret !== undefined && secret !== '');
}

// EXTERNAL MODULE: ./build/registry/registry-error.js
var registry_error = __webpack_require__(4528);
;// CONCATENATED MODULE: ./build/registry/token-service.js










/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60;
const token_service_maxResponseSize = 2 ** 20;
/** Client name, which the specification requires with a refresh token. */
const clientId = 'binder-actions';
const responseSchema = valibot/* object */.Ik({
    token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    access_token: valibot/* nullish */.cl(valibot/* string */.Yj('expected a string')),
    // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
    expires_in: valibot/* fallback */.Np(valibot/* nullish */.cl(valibot/* pipe */.Fs(valibot/* unknown */.L5(), valibot/* transform */.pd(Number), valibot/* finite */.E2())), undefined),
});
/**
 * Requests a token: anonymously, with name and password, or with an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param label name of the image and the service in messages.
 * @returns undefined if the service denies the request with 401 or 403.
 * @throws RetryableError if a retry may succeed, otherwise Error.
 */
async function requestToken(fetch, request, timeouts, label) {
    const response = await token_service_send(fetch, request, timeouts.headers, label);
    if ((0,http_retry/* isRetryableStatus */.PS)(response.status)) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${label} responded with ${response.status}`, { retryAfter });
    }
    if (response.status === 401 || response.status === 403) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        return undefined;
    }
    if (response.status >= 300 && response.status < 400) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`);
    }
    if (!response.ok) {
        (0,idle_timeout/* cancelBody */.r0)(response);
        throw new user_error/* UserError */.yo('server-unreachable', `${label} responded with ${response.status}`);
    }
    return readToken(await (0,bounded_body/* readBounded */.C)(response, token_service_maxResponseSize, timeouts.idle, label), label);
}
function readToken(bytes, label) {
    const grant = (0,json/* parseJson */.q)(responseSchema, bytes, `the response from ${label}`);
    const token = grant.token || grant.access_token;
    if (!token)
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded without a token: report this to the operator of the registry`);
    // fetch also rejects such a header, but includes the token in its message.
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new user_error/* UserError */.yo('token-service-invalid', `${label} responded with a token that contains invalid characters: report this to the operator of the registry`);
    return { token, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) };
}
async function token_service_send(fetch, request, timeout, label) {
    const deadline = new Deadline(timeout);
    const { url, init } = formatRequest(request);
    const { referrerHost } = request;
    const restriction = referrerHost === undefined ? {} : { referrerHost };
    try {
        return await fetch(url, { ...init, ...restriction, redirect: 'manual', signal: deadline.signal });
    }
    catch (error) {
        const rejection = findRejection(error);
        if (rejection !== undefined)
            throw rejection;
        if (deadline.isOver) {
            const message = `${label} did not respond within ${timeout / 1000} s`;
            throw new http_retry/* RetryableError */.dw(message, { maxAttempts: idle_timeout/* maxAttemptsAfterTimeout */.gQ });
        }
        throw new http_retry/* RetryableError */.dw(`${label} cannot be reached: ${errorReason(error)}`, { cause: error });
    }
    finally {
        deadline.clear();
    }
}
function formatRequest({ realm, service, scope, credentials }) {
    const headers = { accept: 'application/json' };
    const serviceParameter = service === undefined ? {} : { service };
    if (credentials?.identityToken !== undefined) {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.identityToken,
            client_id: clientId,
        };
        return {
            url: realm,
            init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) },
        };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(serviceParameter))
        url.searchParams.set(name, value);
    for (const singleScope of scope.split(' '))
        url.searchParams.append('scope', singleScope);
    const authorization = credentials === undefined ? undefined : basicHeader(credentials);
    return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } };
}

;// CONCATENATED MODULE: ./build/registry/trust.js
/** Rules for the hosts that a registry may refer to, and for those that may receive credentials. The registry is untrusted. */



/**
 * Returns whether a registry's credentials may be sent to its token service. The service must be on the same host, the
 * parent domain (gitlab.com for registry.gitlab.com) or a sibling (auth.docker.io for registry-1.docker.io). HTTPS is
 * required except for a registry on this machine.
 */
function mayReceiveCredentials(realm, origin) {
    const api = new URL(origin);
    if (isLoopback(api.host))
        return realm.hostname === api.hostname;
    if (realm.protocol !== 'https:')
        return false;
    if (realm.hostname === api.hostname)
        return true;
    if (isAddress(realm.hostname) || isAddress(api.hostname))
        return false;
    const parent = parentDomain(api.hostname);
    if (!belongsToOneOwner(parent))
        return false;
    return realm.hostname === parent || parentDomain(realm.hostname) === parent;
}
/**
 * Checks whether a registry may refer to `target`, with or without credentials. Rejects a downgrade from HTTPS to plain
 * HTTP, and local network addresses unless the registry itself is local (prevents SSRF). A host name that resolves to a
 * local address is rejected when the connection is opened (see `referrer`).
 *
 * @returns a description of the rejected target; undefined if it is allowed.
 */
function targetProblem(target, origin) {
    const api = new URL(origin);
    if (target.username !== '' || target.password !== '')
        return 'a URL with a user name in it';
    const isPlain = target.protocol === 'http:';
    if (target.protocol !== 'https:' && !isPlain)
        return `a URL with the scheme "${target.protocol}"`;
    if (isPlain && api.protocol === 'https:')
        return `plain HTTP at ${target.host}`;
    const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname);
    if (!isTrustedHost && isLocalHost(target.hostname))
        return `the local network address ${target.host}`;
    return undefined;
}
function isAddress(hostname) {
    return (0,external_node_net_.isIPv4)(hostname) || hostname.startsWith('[');
}
function parentDomain(hostname) {
    return hostname.split('.').slice(1).join('.');
}
/** Parent domains whose subdomains belong to different owners. */
const sharedParents = `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/);
const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;
/** Returns whether all subdomains of `parent` belong to one owner. Approximates the public suffix list conservatively. */
function belongsToOneOwner(parent) {
    return (parent.includes('.') && !publicSuffix.test(parent) && !sharedParents.some(name => parent.endsWith(name)));
}
/** Returns the host that referred to a URL, as an option of the request; undefined for the registry's own host. */
function referrer(target, origin) {
    const api = new URL(origin);
    return target.hostname === api.hostname || isLocalHost(api.hostname) ? undefined : api.hostname;
}

;// CONCATENATED MODULE: ./build/registry/authorization.js






/** Time before expiry, in milliseconds, at which a token is renewed: a request takes time to arrive. */
const expiryMargin = 10_000;
/**
 * Answers a registry's authentication challenges for one image repository and caches the tokens.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
class Authorization {
    #tokens = new Map();
    #pending = new Map();
    #options;
    /** Basis of the last token of each scope. Kept after the token is dropped, because concurrent requests may still use it. */
    #granted = new Map();
    #challenge;
    #withheldFrom;
    constructor(options) {
        this.#options = options;
        for (const secret of options.credentials === undefined ? [] : credentialSecrets(options.credentials))
            options.mask(secret);
    }
    /** Host of a token service that was not sent the credentials, if any. */
    get withheldFrom() {
        return this.#withheldFrom;
    }
    /** Returns the cached, unexpired header for this scope, so that most requests need one round trip. */
    headerFor(scope) {
        const token = this.#tokens.get(scope);
        return token !== undefined && token.expires - expiryMargin > Date.now() ? token.header : undefined;
    }
    /** Returns the cached header, or fetches a token if none is valid. Used before a body that is too large to send twice. */
    async obtainHeader(scope) {
        const cached = this.headerFor(scope);
        return cached !== undefined || this.#challenge === undefined
            ? cached
            : this.#authorize(this.#challenge, scope);
    }
    /** Returns whether the token service issued an anonymous token; a later denial is then probably spurious. */
    isAnonymouslyGranted(scope) {
        return this.#granted.get(scope) === 'nothing';
    }
    /** Returns whether the token service issued a token, with or without a login. */
    isGranted(scope) {
        const grantedFor = this.#granted.get(scope);
        return grantedFor !== undefined && grantedFor !== 'password';
    }
    forget(scope) {
        this.#tokens.delete(scope);
    }
    /**
     * Answers the challenge of a 401 response.
     *
     * @param header `WWW-Authenticate` header of the 401.
     * @param rejected `Authorization` header that was rejected, if any.
     * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
     * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
     */
    async answerChallenge(header, scope, rejected) {
        const challenge = parseChallenge(header ?? '');
        if (challenge === undefined)
            throw new registry_error/* RegistryError */.g(this.#missingChallengeProblem(header), 401);
        this.#challenge = challenge;
        // Another request may already have answered the same challenge.
        const cached = this.headerFor(scope);
        return cached !== undefined && cached !== rejected ? cached : this.#authorize(challenge, scope);
    }
    async #authorize(challenge, scope) {
        // Concurrent requests that get the same 401 share one token request.
        const pending = this.#pending.get(scope) ?? this.#obtainToken(challenge, scope);
        this.#pending.set(scope, pending);
        try {
            const token = await pending;
            if (token === undefined)
                this.#tokens.delete(scope);
            else {
                this.#tokens.set(scope, token);
                this.#granted.set(scope, token.grantedFor);
            }
            return token?.header;
        }
        finally {
            this.#pending.delete(scope);
        }
    }
    async #obtainToken(challenge, scope) {
        return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope);
    }
    #basicToken() {
        const { credentials } = this.#options;
        const header = credentials === undefined ? undefined : basicHeader(credentials);
        if (header === undefined)
            return undefined;
        return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' };
    }
    async #fetchToken(challenge, scope) {
        const { name, fetch, origin, timeouts, mask } = this.#options;
        const realm = new URL(challenge.realm);
        const mayReceive = mayReceiveCredentials(realm, origin);
        const isPlainForeignHost = realm.protocol === 'http:' && !mayReceive;
        const problem = targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : undefined);
        if (problem !== undefined) {
            throw new user_error/* UserError */.yo('token-service-invalid', `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`);
        }
        const credentials = mayReceive ? this.#options.credentials : undefined;
        if (this.#options.credentials !== undefined && !mayReceive)
            this.#withheldFrom = realm.host;
        const label = `${name}: the token service at ${realm.host}`;
        const referrerHost = referrer(realm, origin);
        const request = { realm, service: challenge.service, scope, credentials, referrerHost };
        const granted = await requestToken(fetch, request, timeouts, label);
        if (granted === undefined)
            return undefined;
        mask(granted.token);
        return {
            header: `Bearer ${granted.token}`,
            expires: Date.now() + granted.lifetime * 1000,
            grantedFor: credentials === undefined ? 'nothing' : 'login',
        };
    }
    #missingChallengeProblem(header) {
        const detail = header === null || header.trim() === ''
            ? 'it sends no WWW-Authenticate header'
            : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`;
        return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`;
    }
}

;// CONCATENATED MODULE: ./build/registry/repository-client.js









const maxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/**
 * Maximum number of retries after a 403 for a granted token: ghcr.io occasionally rejects a token that it just issued.
 */
const maxDenialsRetried = 2;
/**
 * Client of the Distribution API for one image repository. Handles authorization, redirects and retries.
 * Source: OCI distribution-spec 1.1.
 */
class RepositoryClient {
    repository;
    name;
    timeouts;
    retry;
    #origin;
    #services;
    #authorization;
    constructor(repository, services) {
        this.repository = repository;
        this.name = (0,reference/* formatImageRepository */.hp)(repository);
        this.timeouts = services.timeouts ?? idle_timeout/* defaultTimeouts */.c0;
        this.retry = services.retry;
        this.#origin = apiOrigin(repository.registry);
        this.#services = services;
        const { fetch, credentials, mask = () => { } } = services;
        this.#authorization = new Authorization({
            name: this.name,
            fetch,
            origin: this.#origin,
            credentials,
            timeouts: this.timeouts,
            mask,
        });
    }
    get isAnonymous() {
        return this.#services.credentials === undefined;
    }
    /**
     * Sends a request and retries temporary failures.
     *
     * @returns the response, with any status.
     * @throws Error if the registry cannot be reached or retries fail.
     */
    send(request) {
        return this.exchange(request, async (response) => response);
    }
    /** Sends a request and reads its response as one retried step, so that a truncated response is fetched again. */
    exchange(request, read) {
        return this.retrying(async () => read(await this.sendOnce(request)));
    }
    /** Runs several requests as one step that is retried as a whole. */
    retrying(task, signal) {
        return (0,http_retry/* withRetry */.bD)(this.retry, task, signal);
    }
    /** Describes an error response in one message. */
    describeErrorResponse(response, label, access = 'pull') {
        const { withheldFrom } = this.#authorization;
        return (0,registry_error/* describeErrorResponse */.v)(response, label, {
            isAnonymous: this.isAnonymous,
            withheldFrom,
            access,
        });
    }
    /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
    async sendOnce(request) {
        const ownScope = `repository:${this.repository.path}:${request.access}`;
        const scope = request.alsoPull === undefined ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`;
        let response = await this.#authorized(request, scope);
        for (let denials = 1; denials <= maxDenialsRetried; denials++) {
            if (!this.#isRetryableDenial(response, request, scope))
                break;
            (0,idle_timeout/* cancelBody */.r0)(response);
            this.#authorization.forget(scope);
            await this.retry.sleep((0,http_retry/* backoff */.JN)(this.retry, denials), request.signal);
            response = await this.#authorized(request, scope);
        }
        return this.#throwIfRetryable(response, request);
    }
    #isRetryableDenial({ status }, { method }, scope) {
        if (status !== 403)
            return false;
        return isWrite(method)
            ? this.#authorization.isGranted(scope)
            : this.#authorization.isAnonymouslyGranted(scope);
    }
    /** Sends a request and answers at most one challenge, which also renews an expired token. */
    async #authorized(request, scope) {
        const currentHeader = isStreamed(request.body)
            ? await this.#authorization.obtainHeader(scope)
            : this.#authorization.headerFor(scope);
        const { response: first, isSameOrigin: isAtRegistry } = await this.#followRedirects(request, currentHeader);
        // A 401 from a storage host is not answered: the credentials are for the registry only.
        if (first.status !== 401 || !isAtRegistry)
            return first;
        const response = await (0,idle_timeout/* drain */.Ze)(first);
        const challenge = response.headers.get('www-authenticate');
        const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
            (0,idle_timeout/* cancelBody */.r0)(response);
            throw error;
        });
        if (header === undefined || header === currentHeader)
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        return (await this.#followRedirects(request, header)).response;
    }
    #throwIfRetryable(response, { method }) {
        if (!(0,http_retry/* isRetryableStatus */.PS)(response.status))
            return response;
        (0,idle_timeout/* cancelBody */.r0)(response);
        const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(response.headers.get('retry-after'), Date.now());
        throw new http_retry/* RetryableError */.dw(`${this.name}: the registry responded with ${response.status} to ${method}`, {
            retryAfter,
        });
    }
    /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
    async #followRedirects(request, authorization) {
        let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`);
        let isAtRegistry = url.origin === this.#origin;
        this.#assertSafeTarget(url);
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const { fetch } = this.#services;
            const currentHeader = isAtRegistry ? authorization : undefined;
            const referrerHost = referrer(url, this.#origin);
            const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost };
            const response = await sendRequest(fetch, url, namedRequest, this.timeouts);
            const location = response.headers.get('location');
            if (!redirectStatuses.has(response.status) || location === null)
                return { response, isSameOrigin: isAtRegistry };
            (0,idle_timeout/* cancelBody */.r0)(response);
            url = this.#nextUrl(location, url, response.status, request);
            // After a cross-origin redirect, credentials are never re-attached: another host would choose the target.
            isAtRegistry &&= url.origin === this.#origin;
        }
        throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`);
    }
    #nextUrl(location, from, status, { method }) {
        if (!URL.canParse(location, from.href)) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`);
        }
        if (isWrite(method) && status < 307) {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`);
        }
        const next = new URL(location, from);
        if (from.protocol === 'https:' && next.protocol !== 'https:') {
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`);
        }
        this.#assertSafeTarget(next);
        return next;
    }
    #assertSafeTarget(url) {
        const problem = targetProblem(url, this.#origin);
        if (problem !== undefined)
            throw new user_error/* UserError */.yo('redirect-rejected', `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`);
    }
}
function isWrite(method) {
    return method === 'POST' || method === 'PUT';
}

;// CONCATENATED MODULE: ./build/process.js

/** Runs `task` and cleans up when it has succeeded or failed, or when the run is cancelled. */
async function withCleanUp({ onInterruption }, cleanUp, task, order = 'in turn') {
    let cleaning;
    // Clean up only once and share the promise, so that every caller waits for the same cleanup to complete.
    const cleanUpOnce = () => {
        cleaning ??= cleanUp();
        return cleaning;
    };
    const unregister = onInterruption(cleanUpOnce, order);
    try {
        return await task();
    }
    finally {
        await cleanUpOnce().finally(unregister);
    }
}
/** Error for a program that is not installed. */
class process_CommandNotFoundError extends user_error/* UserError */.yo {
    file;
    constructor(file) {
        super('tool-missing', `${file} is not installed, or not on the PATH: install it`);
        this.file = file;
    }
}
/** Returns the last lines of a failed program's output, for an error message. */
function lastLines({ stdout, stderr }, count = 15) {
    const text = stderr.trim() || stdout.trim();
    return text.split('\n').slice(-count).join('\n');
}

;// CONCATENATED MODULE: ./build/registry/credential-helper.js




const outputSchema = valibot/* object */.Ik({ Username: valibot/* string */.Yj(), Secret: valibot/* string */.Yj() });
/** Timeout in milliseconds. In a workflow, no user can unlock the keychain that a helper waits for. */
const timeout = 30_000;
/**
 * Gets the login of a registry from a credential helper.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name helper name, `NAME` in the program `docker-credential-NAME`.
 * @param file file that configures the helper, named in messages. Messages never include the helper's output, which may
 *   contain the secret.
 * @returns undefined if the helper has no login for the registry.
 * @throws Error that names the helper and file.
 */
async function runCredentialHelper(run, name, registry, file) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`);
    }
    const program = `docker-credential-${name}`;
    const label = `the credential helper ${program}, which ${file} names for ${registry}`;
    const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout };
    const result = await run(command).catch(error => {
        if (!(error instanceof process_CommandNotFoundError))
            throw error;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, is not installed: install it, or remove it from that file and log in again`);
    });
    if (result.isTimedOut) {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not respond within ${timeout / 1000} s: unlock its keychain, or remove it from that file and log in again`);
    }
    if (result.exitCode === 0)
        return readOutput(result.stdout, label);
    if (isNotFound(result))
        return undefined;
    throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`);
}
/** Docker's helpers report this on standard output; third-party helpers may use standard error. */
function isNotFound({ stdout, stderr }) {
    return /credentials not found/i.test(`${stdout}\n${stderr}`);
}
function readOutput(stdout, label) {
    let output;
    try {
        output = valibot/* parse */.qg(outputSchema, JSON.parse(stdout));
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`);
    }
    if (output.Username === '' && output.Secret === '')
        return undefined;
    return credentialsFrom(output.Username, output.Secret);
}

;// CONCATENATED MODULE: ./build/registry/docker-config.js




// Valibot's own messages include the value, which may be a secret.
const docker_config_text = valibot/* string */.Yj('expected a string');
const docker_config_entry = valibot/* object */.Ik({
    auth: valibot/* nullish */.cl(docker_config_text),
    username: valibot/* nullish */.cl(docker_config_text),
    password: valibot/* nullish */.cl(docker_config_text),
    identitytoken: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
const docker_config_schema = valibot/* object */.Ik({
    auths: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_entry, 'expected an object'), {}),
    credHelpers: valibot/* nullish */.cl(valibot/* record */.g1(valibot/* string */.Yj(), docker_config_text, 'expected an object'), {}),
    credsStore: valibot/* nullish */.cl(docker_config_text),
}, 'expected an object');
/** Keys of Docker Hub in `config.json`. The usual one is the URL of its v1 API. */
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Returns the possible keys of a registry in `config.json`, the usual one first. */
function registryKeys(registry) {
    if (registry === 'docker.io')
        return dockerHubKeys;
    return [registry, `https://${registry}`, `https://${registry}/`, `http://${registry}`];
}
/**
 * Reads the entry of a registry from Docker's `config.json`.
 *
 * @param content content of the file.
 * @throws Error that names `file` if it is malformed; ignoring it would lead to a confusing "denied" later.
 * @see https://docs.docker.com/reference/cli/docker/login/
 */
function readDockerLogin(content, registry, file) {
    const { auths, credHelpers, credsStore } = (0,json/* parseShape */.T)(docker_config_schema, parseText(content, file), file);
    const keys = registryKeys(registry);
    const registryHelper = keys.map(key => credHelpers[key]).find(name => name !== undefined);
    const helper = registryHelper ?? credsStore ?? '';
    const key = keys.find(name => auths[name] !== undefined);
    const registryEntry = key === undefined ? undefined : auths[key];
    return {
        helper: helper === '' ? undefined : helper,
        helperKey: keys[0] ?? registry,
        stored: registryEntry === undefined ? undefined : readEntry(registryEntry, `${file}, the entry of ${key}`),
    };
}
/**
 * Returns Docker's `config.json` with additional logins, which override existing ones for the same registries.
 *
 * @param logins credentials by registry.
 * @throws Error that names `file` if it is malformed.
 */
function withLogins(content, logins, file) {
    const raw = parseText(content, file);
    const { auths, credHelpers } = parseShape(docker_config_schema, raw, file);
    const entries = [...logins].map(([registry, { username, password }]) => {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        return [registryKeys(registry)[0] ?? registry, { auth }];
    });
    return JSON.stringify({
        ...raw,
        auths: { ...auths, ...Object.fromEntries(entries) },
        // An empty helper name prevents a configured helper from overriding the logins added here.
        credHelpers: { ...credHelpers, ...Object.fromEntries(entries.map(([key]) => [key, ''])) },
    });
}
/** Parses the file. As in Docker, an empty file has no settings. */
function parseText(content, file) {
    if (content.trim() === '')
        return {};
    try {
        return JSON.parse(content);
    }
    catch {
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} is not JSON: run \`docker logout\` and \`docker login\` again, or fix the file`);
    }
}
function readEntry(registryEntry, label) {
    const { auth, username, password, identitytoken } = registryEntry;
    if (identitytoken)
        return credentialsFrom('<token>', identitytoken);
    if (username && password)
        return { username, password };
    // A credential helper stores the secret elsewhere and leaves an empty entry here.
    if (!auth)
        return undefined;
    const decoded = Buffer.from(auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon < 1)
        throw new user_error/* UserError */.yo('docker-login-unusable', `${label}: "auth" is not the base64 of "name:password": run \`docker login\` again`);
    // Some versions of Docker pad the password with NUL bytes.
    return credentialsFrom(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}

;// CONCATENATED MODULE: ./build/registry/stored-login.js




/**
 * Returns Docker's stored login for a registry. As in Docker, the credential helper takes precedence over the file,
 * which is used if the helper has no login.
 *
 * @param file path of Docker's `config.json`, which need not exist.
 * @param runCommand runs credential helpers; if undefined, helpers are not used.
 * @throws Error that names the file or the helper if it cannot be used.
 */
async function readStoredLogin(file, registry, runCommand) {
    const content = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw new user_error/* UserError */.yo('docker-login-unusable', `${file} cannot be read (${error.message}): check its permissions`);
    });
    if (content === undefined)
        return undefined;
    const { helper, helperKey, stored } = readDockerLogin(content, registry, file);
    const helperLogin = helper === undefined || runCommand === undefined
        ? undefined
        : await runCredentialHelper(runCommand, helper, helperKey, file);
    return helperLogin ?? stored;
}

;// CONCATENATED MODULE: ./build/registry/connect-registry.js


/** Returns a function that connects to image repositories and looks up the login once per registry. */
function connect_registry_registryConnector(options) {
    const { fetch, retry, timeouts, mask } = options;
    const logins = new Map();
    return async (repository) => {
        const { registry } = repository;
        const login = logins.get(registry) ?? chooseCredentials(options, registry);
        logins.set(registry, login);
        // Failures are not cached, because the helper may be unlocked before the next call.
        login.catch(() => logins.delete(registry));
        return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask });
    };
}
async function chooseCredentials(options, registry) {
    const { login, dockerConfigFile, runCommand, fallback } = options;
    if (login?.registry === registry)
        return login.credentials;
    const storedLogin = dockerConfigFile === undefined ? undefined : await readStoredLogin(dockerConfigFile, registry, runCommand);
    return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/runner/child-processes.js + 1 modules
var child_processes = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/runner/escape-commands.js
var escape_commands = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/runner/interruption.js
var interruption = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/runner/run-on-host.js





/**
 * Runs commands as child processes. Unless `isQuiet`, their output is logged to `output`, with workflow commands in it
 * disabled.
 * After the run is cancelled, only the promises of cleanup commands resolve. All others stay pending, so that callers
 * start no further work.
 */
function run_on_host_runOnHost(env, output = process.stdout) {
    return async (command) => {
        if (isCancelled(command))
            return pendingForever;
        const childEnv = { ...definedOnly(env), ...command.env };
        const result = await (command.isQuiet
            ? runQuietly(command, childEnv)
            : runLogged(command, childEnv, output));
        return isCancelled(command) ? pendingForever : result;
    };
}
const pendingForever = new Promise(() => { });
function isCancelled({ isCleanUp = false }) {
    return wasInterrupted() && !isCleanUp;
}
async function runLogged(command, env, output) {
    // @actions/exec writes the command line and the child's stdout and stderr to this stream.
    const outStream = new CommandFilter(output);
    const options = {
        ignoreReturnCode: true,
        env,
        outStream,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    };
    try {
        const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
        return await getExecOutput(command.file, [...command.args], options);
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw new CommandNotFoundError(command.file);
        }
        throw error;
    }
    finally {
        outStream.flush();
    }
}
/**
 * Runs a command without `@actions/exec`, which crashes the action (EPIPE) if a child exits before it has read its
 * input, and cannot kill a child that hangs.
 */
function runQuietly(command, env) {
    const { file, args, cwd, timeout, input = '' } = command;
    const child = spawn(file, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    if (command.isCleanUp)
        excludeFromTermination(child);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        const finish = (exitCode, isTimedOut = false) => {
            clearTimeout(timer);
            resolve({ exitCode, isTimedOut: isTimedOut, stdout: stdout(), stderr: stderr() });
        };
        // A grandchild may keep the pipes open after the child has exited.
        const killOnTimeout = () => {
            if (child.pid !== undefined)
                terminateTree(child.pid);
            child.stdout.destroy();
            child.stderr.destroy();
            finish(1, true);
        };
        const timer = timeout === undefined ? undefined : setTimeout(killOnTimeout, timeout);
        child.once('close', code => finish(code ?? 1));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error.code === 'ENOENT' ? new CommandNotFoundError(file) : error);
        });
    });
}
function collect(stream) {
    const chunks = [];
    stream.on('data', chunk => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./build/runner/registry-services.js







/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
function connectFromRunner(env, logins, mask) {
    return registryConnector({
        fetch: proxyFetch(env, nodeFetch),
        retry: defaultRetry,
        dockerConfigFile: join(dockerConfigDirectory(env), 'config.json'),
        runCommand: runOnHost(env),
        mask,
        ...logins,
    });
}
/** Returns the configuration directory of the Docker client. */
function dockerConfigDirectory(env) {
    return env.DOCKER_CONFIG ?? join(homedir(), '.docker');
}
/** Connects to registries without a login and without repeated attempts, for facts that may be omitted. */
function connectOnce(env) {
    return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: { ...defaultRetry, attempts: 1 } });
}
/** Connects to registries without a login, as mybinder.org does. */
function connectAnonymously(env) {
    return connect_registry_registryConnector({ fetch: proxy_fetch_proxyFetch(env, node_fetch_nodeFetch), retry: http_retry/* defaultRetry */.iU });
}

// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
;// CONCATENATED MODULE: ./build/github/attestations.js










/** Maximum number of bundles read; a digest has one for each build that produced it. */
const maxBundles = 30;
const maxConcurrentRequests = 4;
/** Maximum size of a bundle in bytes, after decompression. */
const maxDecompressedSize = 4_000_000;
const listSchema = valibot/* object */.Ik({
    attestations: valibot/* array */.YO(valibot/* object */.Ik({ bundle: valibot/* nullish */.cl(valibot/* unknown */.L5()), bundle_url: valibot/* nullish */.cl(valibot/* string */.Yj()) })),
});
/**
 * Fetches the Sigstore bundles with provenance for a digest from a repository, without verifying them.
 *
 * @throws Error whose cause has status 404 if there are no bundles or the token cannot access the repository.
 * @see https://docs.github.com/en/rest/repos/attestations#list-attestations
 */
async function fetchAttestations(client, repository, digest, readUrl) {
    const { owner, name: repo } = repository;
    const request = { owner, repo, subject_digest: digest, predicate_type: 'provenance', per_page: maxBundles };
    const response = await client.rest.repos.listAttestations(request).catch((error) => {
        throw isForbidden(error) ? deniedRead(error, repository) : explainRepositoryRead(error, repository, true);
    });
    const label = `GitHub's list of attestations of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { attestations } = (0,json/* parseShape */.T)(listSchema, response.data, label);
    return (0,concurrency/* mapConcurrent */._)(attestations, maxConcurrentRequests, async ({ bundle, bundle_url: url }) => {
        if (bundle != null)
            return bundle;
        if (url == null)
            throw new user_error/* UserError */.yo('github-unavailable', `${label} has an entry without a bundle: run this again later`);
        return fetchBundle(url, readUrl);
    });
}
/** Returns whether the token lacks a permission. Rate limits and single sign-on errors have the same status. */
function isForbidden(error) {
    return ((0,request_failure/* responseStatus */.aO)(error) === 403 &&
        (0,requests_stopped/* findRequestsStopped */.j)(error) === undefined &&
        !/SAML/i.test((0,request_failure/* gitHubMessage */.RG)(error)));
}
function deniedRead(error, repository) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    return new user_error/* UserError */.yo('permission-missing', `The token has no permission to read the attestations of the private repository ${name} (${(0,request_failure/* gitHubMessage */.RG)(error)}): set \`token\` to a token of a ` +
        'GitHub App, or to a fine-grained token, with access to that repository and "Attestations: read" and "Metadata: read" there', { cause: error });
}
async function fetchBundle(url, readUrl) {
    const { host } = new URL(url);
    const bytes = await readUrl(url);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('github-unavailable', `${host} no longer has an attestation that GitHub lists: run this again`);
    return (0,json/* parseJson */.q)(valibot/* unknown */.L5(), decompress(bytes, host), `the attestation at ${host}`);
}
/** GitHub stores bundles compressed with Snappy, without framing; plain JSON begins with a brace. */
function decompress(bytes, host) {
    if (bytes[0] === 0x7b)
        return bytes;
    try {
        return (0,snappyjs/* uncompress */.k)(bytes, maxDecompressedSize);
    }
    catch (error) {
        throw new user_error/* UserError */.yo('github-unavailable', `the attestation at ${host} cannot be decompressed (${(0,error_message/* messageOf */.b)(error)}): run this again later`, { cause: error });
    }
}
/** Error for a token without permission to store attestations. */
class AttestationDeniedError extends (/* unused pure expression or super */ null && (Error)) {
}
/**
 * Stores a signed bundle as an attestation in a repository.
 *
 * @throws AttestationDeniedError if the token lacks `attestations: write`.
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
async function storeAttestation(client, repository, bundle) {
    const { owner, name: repo } = repository;
    await client.rest.repos.createAttestation({ owner, repo, bundle }).catch((error) => {
        const message = `GitHub did not store the attestation in ${owner}/${repo}: ${gitHubMessage(error)}`;
        const status = responseStatus(error);
        if (status === 403 || status === 404)
            throw new AttestationDeniedError(message, { cause: error });
        throw new UserError('github-unavailable', message, { cause: error });
    });
}
/**
 * Returns whether the token may store attestations. No request returns the permissions of a token. Instead, this sends
 * an empty bundle, which GitHub rejects as invalid only after it has checked the permission.
 */
async function mayStoreAttestations(client, repository) {
    return storeAttestation(client, repository, {}).then(() => true, error => !(error instanceof AttestationDeniedError));
}

;// CONCATENATED MODULE: ./build/github/default-branch-file.js



/**
 * Fetches a file on the default branch.
 *
 * @throws Error if it does not exist, or is not a regular file.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function fetchDefaultBranchFile(client, repository, path) {
    const { owner, name: repo } = repository;
    const label = `${path} on the default branch of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)}`;
    const { data } = await client.rest.repos.getContent({ owner, repo, path }).catch((error) => {
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} cannot be read: ${explainRepositoryRead(error, repository, true).message}`, { cause: error });
    });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
        throw new user_error/* UserError */.yo('trust-root-unavailable', `${label} is not a file: replace it with a regular file`);
    return Buffer.from(data.content, 'base64');
}

;// CONCATENATED MODULE: ./build/github/repository-identity.js

/**
 * Fetches the identity of a repository.
 *
 * @throws Error if the repository cannot be read.
 * @see https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
async function fetchRepositoryIdentity(client, repository, hasToken) {
    const { owner, name: repo } = repository;
    const { data } = await client.rest.repos.get({ owner, repo }).catch((error) => {
        throw explainRepositoryRead(error, repository, hasToken);
    });
    return {
        repository: { owner: data.owner.login, name: data.name },
        repositoryId: String(data.id),
        ownerId: String(data.owner.id),
        defaultBranch: data.default_branch,
    };
}

;// CONCATENATED MODULE: ./build/http/read-url.js




/** Milliseconds until the last byte of a response. */
const read_url_timeout = 30_000;
const maxBytes = 8_000_000;
/** Returns a reader of small documents that follows redirects and retries temporary failures. */
function urlReader(fetch, retry) {
    const send = bufferedFetch(fetch, { timeout: () => read_url_timeout, maxBytes });
    return url => (0,http_retry/* withRetry */.bD)(retry, async () => {
        const { host } = new URL(url);
        const response = await send(url, { headers: { 'user-agent': 'binder-actions' } }).catch((error) => {
            if (error instanceof http_retry/* RetryableError */.dw)
                throw error;
            throw new http_retry/* RetryableError */.dw(`${host} cannot be reached: ${errorReason(error)}`, { cause: error });
        });
        if (response.ok)
            return new Uint8Array(await response.arrayBuffer());
        if (response.status === 404)
            return undefined;
        const message = `${host} responded with status ${response.status}`;
        throw (0,http_retry/* isRetryableStatus */.PS)(response.status)
            ? new http_retry/* RetryableError */.dw(message)
            : new user_error/* UserError */.yo('server-unreachable', `${message}: check that the network of this machine allows access to it`);
    });
}

// EXTERNAL MODULE: ./build/provenance/find-origins.js + 1 modules
var find_origins = __webpack_require__(4243);
// EXTERNAL MODULE: ./build/sigstore/sigstore-instance.js
var sigstore_instance = __webpack_require__(9709);
;// CONCATENATED MODULE: ./build/actions/services/read-visible.js

/**
 * Reads with the token, which has a higher rate limit. Retries without it if the request is denied, because some
 * organizations block tokens even for public data.
 */
async function readVisible({ client, anonymous }, read) {
    if (client === undefined)
        return read(anonymous, false);
    try {
        return await read(client, true);
    }
    catch (error) {
        if (![401, 403, 404].includes((0,request_failure/* responseStatus */.aO)(error) ?? 0))
            throw error;
        return read(anonymous, false).catch(() => {
            throw error;
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/services/provenance-services.js










/** Creates the clients for a GitHub connection. @param token if undefined, only anonymous requests are made. */
function createProvenanceClients(connection, token, temporaryDirectory) {
    return {
        client: token === undefined ? undefined : createGitHubClient(connection, token),
        anonymous: createGitHubClient(connection, undefined),
        readUrl: urlReader(connection.fetch, connection.retry),
        temporaryDirectory,
    };
}
/** Services that read attestations from GitHub and verify their Sigstore signatures. */
function provenanceServices(clients, readInstance) {
    return {
        readSource: repository => readVisible(clients, (client, hasToken) => fetchRepositoryIdentity(client, repository, hasToken)),
        listBundles: (repository, digest) => readVisible(clients, client => fetchAttestations(client, repository, digest, clients.readUrl)).catch((error) => {
            // `readSource` fails if the repository does not exist, so a 404 here means that there is no attestation.
            if ((0,request_failure/* responseStatus */.aO)(error) === 404)
                return [];
            throw error;
        }),
        openVerifier: async () => {
            // Sigstore is loaded only when an image is verified, because it is a third of the code.
            const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
                Promise.all(/* import() | sigstore */[__webpack_require__.e(636), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 3021)),
                Promise.all(/* import() | sigstore */[__webpack_require__.e(636), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 7929)),
            ]);
            return bundleVerifier(await fetchTrustedRoot(await readInstance(), clients));
        },
    };
}
/** Returns a function that verifies the provenance that a launcher's workflow requires. */
function launcherProvenance(clients) {
    return (launcher, digest, required) => {
        const { trustRoot: path } = required;
        const file = path === undefined ? undefined : { repository: launcher, path };
        const readInstance = () => readSigstoreInstance(clients.client ?? clients.anonymous, file);
        return findOrigins(digest, required, provenanceServices(clients, readInstance));
    };
}
/** Returns the Sigstore instance that a local file describes; the public one if there is no file. */
async function readLocalInstance(file) {
    return file === undefined ? publicInstance : parseInstance(await readFile(file), file);
}
/** Returns the Sigstore instance that a file on the default branch describes; the public one if there is no file. */
async function readSigstoreInstance(client, file) {
    if (file === undefined)
        return sigstore_instance/* publicInstance */.D;
    const { repository, path } = file;
    return (0,sigstore_instance/* parseInstance */.L)(await fetchDefaultBranchFile(client, repository, path), `${path}, named in \`trust-root\`,`);
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/binderhub/build-event.js


const phases = [
    ...['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'],
    ...['failed', 'unknown'],
];
const build_event_schema = valibot/* object */.Ik({
    phase: valibot/* pipe */.Fs(valibot/* string */.Yj(), valibot/* maxLength */.Ru(100)),
    message: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    status_code: valibot/* nullish */.cl(valibot/* number */.ai()),
    imageName: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    image: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    url: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    token: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
    binder_persistent_request: valibot/* nullish */.cl(valibot/* string */.Yj(), ''),
});
/**
 * Parses the data of one event.
 *
 * @throws Error if it is not an event of a BinderHub.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
function parseBuildEvent(data, from) {
    const event = (0,json/* parseJson */.q)(build_event_schema, Buffer.from(data), `an event from ${from}`);
    const name = event.phase.trim().toLowerCase();
    // Other versions send "failure".
    const canonicalName = name === 'failure' ? 'failed' : name;
    const image = printable(event.image || event.imageName);
    // The hub tags an image with the commit that it was built from.
    const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image);
    return {
        phase: phases.find(phase => phase === canonicalName) ?? 'unknown',
        phaseName: printable(event.phase),
        message: printable(event.message),
        statusCode: event.status_code ?? undefined,
        image: image === '' ? undefined : image,
        commit,
        server: event.url === '' ? undefined : { url: event.url, token: event.token },
    };
}
/** Returns the lines of an event's message that are not blank. */
function messageLines({ message }) {
    return message.split('\n').filter(line => line.trim() !== '');
}
/** Returns why a build failed: the last line of its event, or of the builder's log. */
function failureReason(event, builderLog) {
    const lastLine = messageLines(event).at(-1) ?? builderLog.at(-1) ?? 'the build failed without a message';
    return event.statusCode === undefined ? lastLine.trim() : `${lastLine.trim()} (${event.statusCode})`;
}
/**
 * Replaces control characters, escape sequences and workflow commands. Builders print colors and progress bars, and the
 * output of a remote server must not control the log.
 */
function printable(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not reach a log.
        .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
        .replace(/\r\n?/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
        .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
        // The runner parses this as a command anywhere in a line.
        .replaceAll('##[', '## ['));
}
/** Returns whether a BinderHub failed because it did not find the ref, a result that it caches for 300 s. */
function isUnknownRef(reason) {
    return /could not resolve ref/i.test(reason);
}
function commitAtEnd(text) {
    return /^[0-9a-f]{40}$/.exec(text.slice(-40))?.[0];
}

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/index.js
var dist = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/binderhub/watch-build.js




/** Identifies this client to operators of a BinderHub, which rejects user agents of bots. */
const userAgent = 'binder-actions';
/** Response of a member that is not the event stream of a build. */
class MemberError extends user_error/* UserError */.yo {
    status;
    /** Milliseconds after which the member accepts another request; undefined if the response does not specify it. */
    retryAfter;
    constructor(message, status, retryAfter) {
        super('member-unavailable', message);
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
/** Maximum length of an event. Without a limit, a server that never ends a line could exhaust memory. */
const maxEventLength = 2 ** 20;
/**
 * Requests an image from a BinderHub and yields the events of its stream. Ending the iteration early closes the
 * connection but does not stop the build. Right after `built` the hub launches a server; stop at `pushing` to avoid
 * one.
 *
 * @throws MemberError if the response is not an event stream, Error if the member cannot be reached, exceeds the idle
 *   timeout, drops the stream or sends an invalid event.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
async function* watchBuild(member, spec, { fetch, signal, idleTimeout }) {
    const idleTimer = new IdleTimer(idleTimeout, member.host);
    const events = [];
    const parser = (0,dist/* createParser */.C)({
        onEvent: ({ data }) => events.push(parseBuildEvent(data, member.host)),
        maxBufferSize: maxEventLength,
        onError: error => rejectEndlessLine(error, member),
    });
    try {
        const response = await fetch(buildUrl(member, spec), {
            headers: { accept: 'text/event-stream', 'user-agent': userAgent },
            signal: AbortSignal.any([signal, idleTimer.signal]),
        });
        await assertEventStream(response, member);
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) {
            idleTimer.reset();
            parser.feed(decoder.decode(chunk, { stream: true }));
            yield* events.splice(0);
        }
    }
    catch (error) {
        throw idleTimer.signal.aborted ? idleTimer.signal.reason : error;
    }
    finally {
        idleTimer.stop();
    }
}
/** @throws UserError if a line exceeds the maximum length. Other errors are lines that the standard ignores. */
function rejectEndlessLine({ type }, { host }) {
    if (type !== 'max-buffer-size-exceeded')
        return;
    throw new user_error/* UserError */.yo('member-unavailable', `${host} sent an event of more than ${(0,units/* formatSize */.Xq)(maxEventLength)}: check that it is a BinderHub`);
}
/** Returns the URL of a build. Slashes are not encoded: everything after the repository is the ref. */
function buildUrl(member, { repository, ref }) {
    const path = `${repository}/${ref}`.split('/').map(encodeURIComponent).join('/');
    return new URL(`build/gh/${path}`, member);
}
async function assertEventStream(response, member) {
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';
    if (response.status === 200 && type === 'text/event-stream')
        return;
    if (response.status === 200) {
        response.body?.cancel().catch(() => { });
        const message = `${member.host} sent ${printable(type)} instead of build events: check that it is a BinderHub`;
        throw new MemberError(message, response.status);
    }
    const reason = type === 'text/event-stream' ? await responseReason(response, member) : undefined;
    const explanation = reason === undefined ? '' : `: ${reason}`;
    const message = `${member.host} responded with ${response.status}${explanation}`;
    throw new MemberError(message, response.status, readRetryAfter(response.headers, reason));
}
/** Returns the milliseconds from `Retry-After`, or from the text with which a BinderHub rejects a request. */
function readRetryAfter(headers, reason = '') {
    const [seconds] = /^\d+$/.exec(headers.get('retry-after') ?? '') ?? /(?<=try again in )\d+(?= seconds)/i.exec(reason) ?? [];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
/** Returns the reason for a rejection, which a BinderHub sends as one event of phase `failed`. */
async function responseReason(response, member) {
    let reason;
    const onEvent = ({ data }) => {
        reason ??= parseBuildEvent(data, member.host).message.trim();
    };
    const onError = (error) => rejectEndlessLine(error, member);
    const parser = (0,dist/* createParser */.C)({ onEvent, maxBufferSize: maxEventLength, onError });
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        if (reason !== undefined)
            break;
    }
    return reason;
}
/** Timer that aborts its signal when no chunk resets it in time. */
class IdleTimer {
    #controller = new AbortController();
    #timer;
    constructor(milliseconds, host) {
        const message = `no data was received from ${host} for ${Math.round(milliseconds / 1000)} s`;
        this.#timer = setTimeout(() => this.#controller.abort(new user_error/* UserError */.yo('member-unavailable', message)), milliseconds);
    }
    get signal() {
        return this.#controller.signal;
    }
    reset() {
        this.#timer.refresh();
    }
    stop() {
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./build/binderhub/fetch-health.js




const fetch_health_schema = valibot/* object */.Ik({
    ok: valibot/* boolean */.zM(),
    checks: valibot/* optional */.lq(valibot/* array */.YO(valibot/* object */.Ik({ service: valibot/* string */.Yj(), ok: valibot/* boolean */.zM() })), []),
});
/**
 * Fetches the health of a BinderHub; the request does not count towards its hourly limit.
 *
 * @param timeout in milliseconds.
 * @returns the problem, which may be that the BinderHub cannot be reached; undefined if it is healthy or has no health
 *   endpoint.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
async function fetchHealthProblem(member, { fetch, timeout, signal, }) {
    const timeoutSignal = AbortSignal.timeout(timeout);
    try {
        const response = await fetch(new URL('health', member), {
            headers: { accept: 'application/json', 'user-agent': userAgent },
            signal: AbortSignal.any([timeoutSignal, signal]),
        });
        const body = await response.json().catch(() => undefined);
        const health = valibot/* safeParse */.xL(fetch_health_schema, body);
        if (health.success)
            return describe(health.output);
        return response.status >= 500 ? `it responded with ${response.status}` : undefined;
    }
    catch (error) {
        const reason = timeoutSignal.aborted
            ? `it did not respond within ${timeout / 1000} s`
            : errorReason(error);
        return `it cannot be reached: ${reason}`;
    }
}
function describe({ ok, checks }) {
    if (ok)
        return undefined;
    const unhealthy = checks.filter(check => !check.ok).map(check => printable(check.service));
    return unhealthy.length === 0
        ? 'it reports that it is unhealthy'
        : `it reports that it is unhealthy: ${unhealthy.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/warm-up-member.js





/** Build requests per hour that a BinderHub accepts from one IP address. */
const requestsPerHour = 10;
const maxBuilderLogLines = 200;
/** Requests a build of each commit from one member, sequentially and within its rate limit. */
async function warmUpMember(member, commits, watch) {
    const { fetch, timeouts, signal } = watch;
    const healthProblem = await fetchHealthProblem(member, { fetch, timeout: timeouts.health, signal });
    let requestsLeft = healthProblem === undefined ? requestsPerHour : 0;
    let reason = healthProblem ?? `not requested: it accepts ${requestsPerHour} requests per hour`;
    const results = [];
    for (const { branch, sha } of commits) {
        const request = async () => {
            if (requestsLeft === 0)
                return { end: 'lost', reason };
            if (watch.signal.aborted)
                return { end: 'lost', reason: 'not requested: no time was left' };
            requestsLeft -= 1;
            const result = await watchOnce(member, sha, watch);
            if (isRateLimited(result)) {
                requestsLeft = 0;
                reason = result.reason;
            }
            return result;
        };
        const { state, note, builderLog = [] } = evaluateResult(await watchWithRetry(member, request, watch));
        results.push({ member: member.host, branch, state, note, builderLog });
    }
    return results;
}
async function watchOnce(member, ref, watch) {
    const { repository, fetch, signal, timeouts, onProgress } = watch;
    let builderLog = [];
    let progress = {};
    const result = (end, reason, statusCode) => {
        return { ...progress, end, reason, statusCode, builderLog };
    };
    try {
        const events = watchBuild(member, { repository, ref }, { fetch, signal, idleTimeout: timeouts.idle });
        for await (const event of events) {
            builderLog = [...builderLog, ...messageLines(event)].slice(-maxBuilderLogLines);
            if (event.phase === 'failed')
                return result('failed', failureReason(event, builderLog), event.statusCode);
            const phase = event.phase === 'unknown' ? event.phaseName : event.phase;
            if (phase !== progress.phase)
                onProgress(`${member.host}: ${phase}`);
            progress = { phase };
            if (isFinished(event))
                return result('finished', '');
        }
        return result('lost', 'the stream ended before the build did');
    }
    catch (error) {
        if (signal.aborted)
            return result('timed-out', `the time limit of ${Math.round(timeouts.total / 1000)} s was reached`);
        return result('lost', errorReason(error), error instanceof MemberError ? error.status : undefined);
    }
}
/**
 * Returns whether watching can stop. The build is finished from the phase `pushing` on; after `built`, the hub launches a
 * server for the client.
 */
function isFinished({ phase }) {
    return phase === 'pushing' || phase === 'built' || phase === 'launching' || phase === 'ready';
}
function isRateLimited({ statusCode }) {
    return statusCode === 429;
}
/** Requests a commit that the hub did not find a second time, once its cached result has expired. */
async function watchWithRetry(member, request, { timeouts, deadline, signal, onProgress }) {
    const first = await request();
    const isNotFound = first.end === 'failed' && (first.statusCode === 404 || isUnknownRef(first.reason));
    if (!isNotFound)
        return first;
    const pause = timeouts.unknownRefCache;
    const notFound = `it cannot find the commit and caches this result for ${Math.round(pause / 1000)} s`;
    if (performance.now() + pause >= deadline)
        return { ...first, reason: `${notFound}: ${first.reason}` };
    onProgress(`${member.host}: ${notFound}; requesting it again after that`);
    await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
    return request();
}
function evaluateResult(result) {
    const { end, phase, reason, builderLog = [] } = result;
    if (end === 'failed')
        return { state: 'failed', note: reason, builderLog };
    if (end === 'finished') {
        return phase === 'pushing'
            ? { state: 'building', note: 'built, being pushed to the registry of the hub' }
            : { state: 'built', note: 'it already existed' };
    }
    if (phase === undefined) {
        const note = end === 'timed-out' ? `it did not report on the build: ${reason}` : reason;
        return { state: 'failed', note };
    }
    return { state: 'building', note: `${phase} when ${reason}; the build continues without a client` };
}

;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/prewarm.js


/** Default timeouts. A build continues without a client; watching it for over 10 minutes wastes runner time. */
const defaultTimeouts = {
    total: 600_000,
    idle: 90_000,
    health: 20_000,
    unknownRefCache: 300_000,
};
const maxLinesInWarning = 15;
const icons = { building: '🔨', built: '✅', failed: '⚠️' };
/**
 * Requests a build of the launcher's new commits from each member of mybinder.org, so that launches do not wait for the
 * build. Failures are only warnings, because the first launch builds a missing image.
 */
async function prewarm({ repository, commits, members }, { fetch, log, writeSummary }, timeouts = defaultTimeouts) {
    if (commits.length === 0 || members.length === 0)
        return [];
    log.info(`Requesting builds of ${repository} from ${members.map(member => member.host).join(', ')}`);
    const watch = {
        repository,
        fetch,
        timeouts,
        deadline: performance.now() + timeouts.total,
        signal: AbortSignal.timeout(timeouts.total),
        onProgress: log.info,
    };
    const memberResults = await Promise.all(members.map(member => warmUpMember(member, commits, watch)));
    const results = memberResults.flat();
    for (const group of groupEqualResults(results))
        await logResults(group, log);
    await writeSummary(formatSummary(results));
    return results;
}
/** Groups equal results of one member so that they are reported once, because GitHub shows only 10 warnings per step. */
function groupEqualResults(results) {
    const groups = new Map();
    for (const result of results) {
        const key = JSON.stringify([result.member, result.state, result.note, result.builderLog]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [result]);
        else
            group.push(result);
    }
    return [...groups.values()];
}
async function logResults(results, log) {
    const { member, state, note, builderLog } = results[0];
    const branches = `${results.length === 1 ? 'branch' : 'branches'} ${results.map(({ branch }) => `"${branch}"`).join(', ')}`;
    if (state !== 'failed') {
        log.info(`${icons[state]} ${member} has ${branches} ${state}: ${note}`);
        return;
    }
    const lines = builderLog.slice(-maxLinesInWarning).map(escapeLogLine);
    const excerpt = lines.length === 0 ? '' : `\nThe builder's log ends with:\n${lines.join('\n')}`;
    log.warning(`${member} has not built ${branches}: ${note}. The first launch there waits for the build${excerpt}`);
    if (builderLog.length > maxLinesInWarning) {
        await log.group(`The builder's log at ${member}`, async () => {
            for (const line of builderLog)
                log.info(escapeLogLine(line));
        });
    }
}
/** Prefixes a line so that the runner does not interpret it as a workflow command. */
function escapeLogLine(line) {
    return `| ${line}`;
}
function formatSummary(results) {
    const rows = results.map(({ member, branch, state, note }) => {
        return `| ${(0,markdown/* escapeMarkdown */.FV)(member)} | ${(0,markdown/* escapeMarkdown */.FV)(branch)} | ${icons[state]} ${state} | ${(0,markdown/* escapeMarkdown */.FV)(note)} |`;
    });
    const head = [
        '### Builds requested from mybinder.org',
        '',
        '| member | branch | image | note |',
        '| --- | --- | --- | --- |',
    ];
    return [...head, ...rows, ''].join('\n');
}

// EXTERNAL MODULE: ./build/actions/update-launcher-sha/verify-origin.js + 1 modules
var verify_origin = __webpack_require__(9845);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/services.js





















/** Production services: the GitHub API with the given token, registries without a login. */
function updateServices({ token, provenance }, workflow, env, log = runner_log/* runnerLog */.t) {
    const fetch = proxy_fetch_proxyFetch(env, globalThis.fetch);
    const writeSummary = (0,job_summary/* summaryWriter */.u)(env.GITHUB_STEP_SUMMARY);
    const connection = connectGitHub(workflow.apiUrl, env, log.info);
    const clients = createProvenanceClients(connection, token, workflow.temporaryDirectory);
    for (const form of derivedForms(token))
        log.mask(form);
    return {
        ...launcherServices(createGitHubClient(connection, token), { clients, provenance }, log),
        connect: connectAnonymously(env),
        writeSummary,
        prewarm: request => prewarm(request, { fetch, log, writeSummary }),
    };
}
/** Returns access to a launcher repository through the GitHub API. */
function launcherServices(client, { clients, provenance }, log) {
    let instance;
    const readInstance = () => {
        instance ??= readSigstoreInstance(client, provenance?.trustRoot);
        return instance;
    };
    return {
        readBranchState: request => readBranchState(client, request),
        readVersions: async (repository, branch) => (0,version_history/* readVersions */.q2)(await readHistoryBefore({ client, repository, path: branch.filePath() }, branch)),
        listBranches: (repository, locator) => listWritableBranches(client, repository, locator),
        commit: request => commitOnBranch(client, request),
        createBranch: (target, commit) => createBranch(client, target, commit),
        deleteBranch: target => deleteBranch(client, target),
        deleteBranchAt: (target, head) => deleteBranchAt(client, target, head),
        sleep: milliseconds => (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        findOrigins: (0,verify_origin/* originFinder */.TA)(provenance, provenanceServices(clients, readInstance)),
        startReadingTrustRoot: () => {
            // Errors are reported by the verification that awaits this.
            if (provenance?.trustRoot !== undefined)
                readInstance().catch(() => { });
        },
        isCommitOnRef: claim => readVisible(clients, reader => isCommitOnRef(reader, claim)).catch((error) => {
            if ([404, 422].includes((0,request_failure/* responseStatus */.aO)(error) ?? 0))
                return false;
            throw error;
        }),
        log,
    };
}


/***/ }),

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TA: () => (/* binding */ originFinder),
  Hc: () => (/* binding */ ownerName),
  S1: () => (/* binding */ verifyOrigin)
});

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/provenance/claimed-origin.js



/**
 * Returns the verified origin that an event is about.
 *
 * @param origins at least one.
 * @throws Error that names the claim of the event and the signed value, if they contradict each other.
 */
function matchOrigin(origins, claim) {
    const problems = origins.map(origin => ({ origin, problem: findContradiction(origin, claim) }));
    const match = problems.find(({ problem }) => problem === undefined);
    if (match !== undefined)
        return match.origin;
    const reason = problems.map(({ problem }) => problem).join('; ');
    throw new user_error/* UserError */.yo('provenance-mismatch', `${reason}. Send an event for the signed origin, or check who sent this one`);
}
function findContradiction({ repository, ref, revision }, claim) {
    const { launcherBranch, ref: claimedRef, revision: claimedRevision, owner } = claim;
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(repository);
    const signed = `the signed provenance states that the image was built from ${ref.full} of ${name} at commit ${revision}`;
    if (claim.repository !== undefined && !(0,github_repository/* isSameRepositoryName */.aE)(claim.repository, name))
        return `${signed}, but the event is for ${claim.repository}`;
    if (claimedRef !== undefined && claimedRef !== ref.full)
        return `${signed}, but the event is for ${claimedRef}`;
    if (claimedRevision !== undefined && claimedRevision !== revision)
        return `${signed}, but the event is for commit ${claimedRevision}`;
    const ownBranch = (0,source_ref/* findLauncherBranch */.yl)(ref.full);
    if (ownBranch === launcherBranch)
        return undefined;
    if (ownBranch !== undefined && ref.kind === 'branch' && owner === ref.short)
        return undefined;
    const destination = ownBranch === undefined ? 'no launcher branch' : `launcher branch "${ownBranch}"`;
    return `${signed}. That ref belongs on ${destination}, not on "${launcherBranch}"`;
}

// EXTERNAL MODULE: ./build/provenance/find-origins.js + 1 modules
var find_origins = __webpack_require__(4243);
;// CONCATENATED MODULE: ./build/actions/update-launcher-sha/verify-origin.js





/** Returns a lookup that verifies each digest once, regardless of the number of branches and attempts. */
function originFinder(required, services) {
    const lookups = new Map();
    return async (name, digest) => {
        if (required === undefined)
            return undefined;
        const lookup = lookups.get(digest) ?? (0,find_origins/* requireOrigins */.H)({ name, digest }, required, services);
        lookups.set(digest, lookup);
        return lookup;
    };
}
/**
 * Verifies the signed origin of the image, and that the event agrees with it.
 *
 * @returns undefined if no provenance is required.
 * @throws Error that names the signed origin and the event's claim.
 */
async function verifyOrigin({ pinned }, { event, owner }, findOrigins) {
    const { launcherBranch, ref, build, digest } = event;
    const name = (0,reference/* formatReference */.FH)(pinned);
    const claim = {
        launcherBranch,
        ref: ref?.full,
        revision: build?.revision,
        repository: build?.repository,
        owner,
    };
    try {
        const origins = await findOrigins(name, digest);
        return origins === undefined ? undefined : matchOrigin(origins, claim);
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${(0,error_message/* messageOf */.b)(error)}\nNothing was pinned`, 'provenance-invalid');
    }
}
/** Returns the branch or tag that the Dockerfile names as its owner. */
function ownerName({ branchVariable }, dockerfile) {
    return branchVariable === undefined ? undefined : dockerfile.environment.get(branchVariable)?.value;
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mapConcurrent)
/* harmony export */ });
/**
 * Runs `task` for every item, at most `limit` at a time, and returns the results in the order of the items. After the
 * first failure, no further item is started and the error is thrown.
 */
async function mapConcurrent(items, limit, task) {
    const results = [];
    const queue = items.entries();
    let hasFailed = false;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (hasFailed)
                return;
            try {
                results[index] = await task(item, index);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 3899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenError),
/* harmony export */   l: () => (/* binding */ readError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2646);



/** Error that states why a repository could not be read, and how to fix it. */
function readError(error, name) {
    const serverMessage = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error);
    const options = { cause: error };
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .responseStatus */ .aO)(error) === 401)
        return tokenError(error);
    if (/Could not resolve to a Repository/i.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('repository-not-found', `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`, options);
    }
    if (/SAML/.test(serverMessage)) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sso-required', `${name}: ${serverMessage}: authorize the token for the organization's single sign-on`, options);
    }
    const stop = (0,_requests_stopped_js__WEBPACK_IMPORTED_MODULE_2__/* .findRequestsStopped */ .j)(error);
    const advice = stop === undefined ? '. Run this again later' : '';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(stop?.kind ?? 'github-unavailable', `${name} could not be read: ${serverMessage}${advice}`, options);
}
/** Error for a token that GitHub does not accept. */
function tokenError(error) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('token-invalid', `GitHub does not accept the token (${(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubMessage */ .RG)(error)}): it is misspelled, expired or revoked. Create a new one and ` +
        'store it in the secret again', { cause: error });
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RG: () => (/* binding */ gitHubMessage),
/* harmony export */   aO: () => (/* binding */ responseStatus),
/* harmony export */   et: () => (/* binding */ ResponseLostError),
/* harmony export */   nB: () => (/* binding */ graphqlErrorTypes),
/* harmony export */   ue: () => (/* binding */ responseHeaders)
/* harmony export */ });
/* unused harmony export repeatIfLost */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1240);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);



/** Error for a write whose outcome is unknown. Check whether it took effect before repeating it. */
class ResponseLostError extends Error {
}
/** Sends an idempotent write again if its response is lost. */
async function repeatIfLost(send) {
    return send().catch((error) => {
        if (error instanceof ResponseLostError)
            return send();
        throw error;
    });
}
const retryableStatuses = new Set([408, 500, 502, 503, 504]);
/** Error to throw for a failed request: RetryableError if it may be retried. */
function describeFailure(error, kind) {
    const original = error instanceof Error ? error : new Error(String(error));
    // A broken connection has no status of its own; the client reports it as 500.
    if (!retryableStatuses.has(responseStatus(original) ?? 0))
        return original;
    const message = `GitHub did not respond (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(original)})`;
    if (kind === 'once')
        return new ResponseLostError(message, { cause: original });
    const { cause } = original;
    const attempts = cause instanceof _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw ? { maxAttempts: cause.maxAttempts } : {};
    return new _http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { ...attempts, cause: original });
}
/** Response headers of a client error, with names in lower case. */
function responseHeaders(error) {
    const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ headers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5()) }) });
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(schema, error);
    if (!result.success)
        return {};
    const { headers } = result.output.response;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** HTTP status of a client error or one of its causes; undefined if there is none. */
function responseStatus(error) {
    const visited = new Set();
    for (let current = error; typeof current === 'object' && current !== null && !visited.has(current);) {
        if ('status' in current && typeof current.status === 'number')
            return current.status;
        visited.add(current);
        current = 'cause' in current ? current.cause : undefined;
    }
    return undefined;
}
const restErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ response: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ data: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() }) }) });
const errorsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj()), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj() })),
});
/** GitHub's message, without the API URL and the text that the client adds. */
function gitHubMessage(error) {
    const rest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(restErrorSchema, error);
    if (rest.success)
        return rest.output.response.data.message;
    const graphql = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    if (graphql.success)
        return graphql.output.errors.map(({ message }) => message).join('; ');
    return (0,_error_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
}
/** Types of the errors in a GraphQL response, such as `STALE_DATA`. */
function graphqlErrorTypes(error) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(errorsSchema, error);
    return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : [];
}


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RequestsStoppedError),
/* harmony export */   j: () => (/* binding */ findRequestsStopped)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);

/** Error after which this run sends no more requests to GitHub. Callers skip their remaining work. */
class RequestsStoppedError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** Returns the first RequestsStoppedError among an error and its causes. */
function findRequestsStopped(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof RequestsStoppedError)
            return current;
    return undefined;
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ConflictError),
  N: () => (/* binding */ explainWrite)
});

// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/github/read-error.js
var read_error = __webpack_require__(3899);
// EXTERNAL MODULE: ./build/github/request-failure.js
var request_failure = __webpack_require__(3564);
// EXTERNAL MODULE: ./build/github/requests-stopped.js
var requests_stopped = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/github/write-rejection.js

/**
 * Messages for a branch that has moved. If it moves after GitHub's own check of the head, GraphQL responds with
 * FORBIDDEN and REST with 409.
 */
const moved = /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i;
const rule = /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i;
/**
 * The entire message that GitHub gives for a new branch blocked by a rule, a branch that conflicts with `NAME/…`, and a
 * token without the required permission.
 */
const unexplained = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i;
/** Classifies a failed write by GitHub's status, error type and message, as found in public reports. */
function classifyRejection(error) {
    const message = (0,request_failure/* gitHubMessage */.RG)(error);
    const types = (0,request_failure/* graphqlErrorTypes */.nB)(error);
    // REST returns 409 for a rule as well as for a branch that has moved.
    if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || rule.test(message))
        return 'rule';
    if (types.includes('STALE_DATA') || moved.test(message))
        return 'moved';
    if (unexplained.test(message))
        return 'unexplained';
    return (0,request_failure/* responseStatus */.aO)(error) === 409 ? 'moved' : 'other';
}

;// CONCATENATED MODULE: ./build/github/write-rules.js
/** Rule types that a new branch and a signed commit on top of the head satisfy. */
const satisfiedRules = new Set([
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'required_signatures',
]);
/**
 * Lists the ruleset rules on a branch. Anyone who can see the repository may read them; only administrators may read
 * classic protection rules.
 */
async function listRules(client, { repository, branch }) {
    const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
    const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => []);
    return rules.map(({ type, ruleset_id: id, ruleset_source: source }) => ({ type, id, source }));
}
/** Lists the rules that can reject a new branch or a commit, and that the token cannot bypass. */
async function listBlockingRules(client, branch) {
    const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type));
    const isBypassed = await Promise.all(rules.map(rule => mayBypass(client, branch.repository, rule)));
    return rules.filter((_rule, index) => !isBypassed[index]);
}
async function mayBypass(client, { owner, name: repo }, { id }) {
    if (id === undefined)
        return false;
    const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
    return request.then(({ data }) => data.current_user_can_bypass === 'always', () => false);
}

;// CONCATENATED MODULE: ./build/github/write-failure.js







/** Error for a write based on outdated state, or with an unknown outcome: read the state again before deciding. */
class ConflictError extends Error {
    /** Whether the write may have taken effect anyway. */
    mayHaveLanded;
    /** Whether GitHub gave no reason. A lost race is transient; a rule that is hidden from the token is not. */
    isUnexplained;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.mayHaveLanded = options.mayHaveLanded ?? false;
        this.isUnexplained = options.isUnexplained ?? false;
    }
}
/**
 * Returns the error for a failed write: ConflictError if reading again helps, otherwise an error that explains how to fix it.
 */
async function explainWrite(client, error, target) {
    const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const fail = (kind, message) => new user_error/* UserError */.yo(kind, message, { cause: error });
    if (error instanceof request_failure/* ResponseLostError */.et)
        return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error });
    const stop = (0,requests_stopped/* findRequestsStopped */.j)(error);
    if (stop !== undefined)
        return fail(stop.kind, writeFailedMessage(target, serverMessage));
    if (/\barchived\b/i.test(serverMessage))
        return fail('repository-archived', `${name} is archived (${serverMessage}): unarchive it in its settings`);
    const kind = classifyRejection(error);
    if (kind === 'moved')
        return new ConflictError(serverMessage, { cause: error });
    if (kind === 'rule')
        return fail('branch-protected', protectedMessage(target, serverMessage, await listRules(client, target)));
    if (kind === 'unexplained')
        return explainUnexplained(client, target, error);
    switch ((0,request_failure/* responseStatus */.aO)(error)) {
        case 401:
            return (0,read_error/* tokenError */.E)(error);
        case 404:
            return fail('repository-not-found', `${name} was deleted, or the token can no longer access it: check its access, then run this again`);
        default:
    }
    if ((0,request_failure/* responseStatus */.aO)(error) === 403 || (0,request_failure/* graphqlErrorTypes */.nB)(error).includes('FORBIDDEN')) {
        return fail('permission-missing', `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``);
    }
    return fail('branch-protected', writeFailedMessage(target, serverMessage));
}
function writeFailedMessage({ repository, branch }, serverMessage) {
    return `Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} could not be written: ${serverMessage}`;
}
/** Searches for known causes of a rejection without a reason; returns ConflictError if there is none. */
async function explainUnexplained(client, target, error) {
    const serverMessage = (0,request_failure/* gitHubMessage */.RG)(error);
    const blocking = await listBlockingRules(client, target);
    if (blocking.length > 0)
        return new user_error/* UserError */.yo('branch-protected', protectedMessage(target, serverMessage, blocking), {
            cause: error,
        });
    const conflicting = await findConflictingBranch(client, target);
    if (conflicting !== undefined) {
        const name = (0,github_repository/* formatGitHubRepository */.PZ)(target.repository);
        return new user_error/* UserError */.yo('branch-protected', `Branch "${target.branch}" cannot exist together with branch "${conflicting}" of ${name}, because git stores one name as a file ` +
            'and the other as a folder: rename or delete the latter', { cause: error });
    }
    return new ConflictError(serverMessage, { isUnexplained: true, cause: error });
}
/** Returns a message with the blocking rules and two ways to satisfy them. */
function protectedMessage({ repository, branch }, serverMessage, rules) {
    const stated = serverMessage
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .trim()
        .replace(/\.$/, '');
    const ruleNames = rules.length === 0 ? 'a branch protection rule' : rules.map(describeRule).join(', ');
    return (`Branch "${branch}" of ${(0,github_repository/* formatGitHubRepository */.PZ)(repository)} is protected by ${ruleNames} (GitHub: "${stated}."). Either ` +
        "let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), " +
        'or set `token` to a token of an app or a person on the bypass list');
}
function describeRule({ type, id, source }) {
    return `rule "${type}" of ruleset ${id} of ${source}`;
}
/** Finds a branch whose name conflicts with this one: `a` and `a/b` cannot coexist. */
async function findConflictingBranch(client, { repository, branch }) {
    const [first] = branch.split('/');
    const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` };
    const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => []);
    return refs
        .map(({ ref }) => ref.slice('refs/heads/'.length))
        .find(name => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _content_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5260);
/* harmony import */ var _idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3125);




/**
 * Reads a body of limited size. A body whose Content-Length exceeds the limit is rejected without being read.
 *
 * @param maxSize maximum size in bytes.
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError if the connection drops or the idle timeout expires, Error if there are more than `maxSize`
 *   bytes; both name `label`.
 */
async function readBounded(response, maxSize, idleTimeout, label) {
    const tooLarge = `${label} is larger than the limit of ${maxSize} bytes`;
    const { headers } = response;
    if (Number(headers.get('content-length')) > maxSize && !(0,_content_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .isEncoded */ .f)(headers.get('content-encoding'))) {
        (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelBody */ .r0)(response);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,_idle_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .withIdleTimeout */ .uR)(response.body, idleTimeout, label)) {
        size += chunk.length;
        if (size > maxSize)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('content-mismatch', tooLarge);
        chunks.push(chunk);
    }
    // fetch releases the connection one event loop turn later; an immediate request would open another one.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isEncoded)
/* harmony export */ });
/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
function isEncoded(contentEncoding) {
    return (contentEncoding ?? 'identity') !== 'identity';
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ drain),
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   gQ: () => (/* binding */ maxAttemptsAfterTimeout),
/* harmony export */   r0: () => (/* binding */ cancelBody),
/* harmony export */   uR: () => (/* binding */ withIdleTimeout)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

const defaultTimeouts = { headers: 60_000, idle: 60_000 };
/** Maximum number of attempts after a timeout. One retry only, because the server may hang permanently. */
const maxAttemptsAfterTimeout = 2;
/** Number of bytes that reset the idle timeout. With fewer, a body of one byte per minute would never time out. */
const progressBytes = 64 * 2 ** 10;
/**
 * Yields a body with an idle timeout. Only time spent waiting for the sender counts, not the reader's time.
 *
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError that names `label` if the connection drops or the idle timeout expires.
 */
async function* withIdleTimeout(body, idleTimeout, label) {
    if (body === null)
        return;
    const reader = body.getReader();
    let total = 0;
    let waited = 0;
    let received = 0;
    try {
        for (;;) {
            const start = performance.now();
            const { done, value } = await nextChunk(reader, idleTimeout, idleTimeout - waited, `${label} after ${total} bytes`);
            if (done)
                return;
            total += value.length;
            waited += performance.now() - start;
            received += value.length;
            if (received >= progressBytes) {
                waited = 0;
                received = 0;
            }
            yield value;
        }
    }
    finally {
        // Not awaited: an unresponsive peer would block this too.
        reader.cancel().catch(() => { });
    }
}
async function nextChunk(reader, idleTimeout, remaining, label) {
    let timer;
    const expiry = new Promise((_resolve, reject) => {
        const message = `${label}: no data was received for ${idleTimeout / 1000} s`;
        timer = setTimeout(() => reject(new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(message, { maxAttempts: maxAttemptsAfterTimeout })), Math.max(0, remaining));
    });
    const read = reader.read().catch(error => {
        throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryableError */ .dw(`${label}: the connection was closed early`, { cause: error });
    });
    try {
        return await Promise.race([read, expiry]);
    }
    finally {
        clearTimeout(timer);
        // If the read loses the race, it may reject later without a handler.
        read.catch(() => { });
    }
}
/** Cancels the body of a response that is not needed. */
function cancelBody(response) {
    if (response.body !== null && !response.body.locked)
        response.body.cancel().catch(() => { });
}
/** Maximum size of a body that is drained, in bytes. */
const maxDrainSize = 16 * 2 ** 10;
/** In milliseconds. */
const drainTimeout = 1_000;
/**
 * Drains a short response so that its connection can be reused; a new connection costs a round trip. A long response is
 * returned unread, and a slow or truncated one with the bytes received so far.
 */
async function drain(response) {
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (!(length <= maxDrainSize) || response.body === null || response.body.locked)
        return response;
    const reader = response.body.getReader();
    const timer = setTimeout(() => reader.cancel().catch(() => { }), drainTimeout);
    const chunks = [];
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            chunks.push(next.value);
    }
    catch {
        // A dropped connection cannot be reused anyway.
    }
    finally {
        clearTimeout(timer);
    }
    // The connection is released one event loop turn later.
    await new Promise(resolve => setImmediate(resolve));
    const { status, ok, url, headers } = response;
    return { status, ok, url, headers, body: toStream(chunks) };
}
function toStream(chunks) {
    return new ReadableStream({
        start: controller => {
            for (const chunk of chunks)
                controller.enqueue(chunk);
            controller.close();
        },
    });
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   PS: () => (/* binding */ isRetryableStatus),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   dw: () => (/* binding */ RetryableError),
/* harmony export */   fS: () => (/* binding */ waitForRetry),
/* harmony export */   iU: () => (/* binding */ defaultRetry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);


const defaultRetry = {
    attempts: 5,
    firstDelay: 500,
    maxDelay: 60_000,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetryableStatus(status) {
    return retryableStatuses.has(status);
}
/** Temporary failure; a retry may succeed. */
class RetryableError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    /** Delay requested by the server, in milliseconds. */
    retryAfter;
    /** Upper limit on attempts, in addition to the limit of the retry policy. */
    maxAttempts;
    constructor(message, options = {}) {
        super('server-unreachable', message, { cause: options.cause });
        this.retryAfter = options.retryAfter;
        this.maxAttempts = options.maxAttempts ?? Number.POSITIVE_INFINITY;
    }
}
/**
 * Runs `task` and retries it while it throws RetryableError.
 *
 * @throws Error of `task`; after a RetryableError, the last failure with the number of attempts.
 */
async function withRetry(policy, task, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await task(attempt);
        }
        catch (error) {
            await waitForRetry(policy, attempt, error, signal);
        }
    }
}
/**
 * Waits until the next attempt is due.
 *
 * @throws `error` itself unless it is a RetryableError; if no attempts are left or the delay is too long, an Error with
 *   the number of attempts.
 */
async function waitForRetry(policy, attempt, error, signal) {
    if (!(error instanceof RetryableError))
        throw error;
    // A Retry-After shorter than the backoff would use up all attempts within moments.
    const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt));
    const isTooLong = wait > policy.maxDelay;
    if (attempt < Math.min(policy.attempts, error.maxAttempts) && !isTooLong)
        return policy.sleep(wait, signal);
    const requested = isTooLong && error.retryAfter !== undefined ? `, and requires a wait of ${Math.round(wait / 1000)} s` : '';
    const tried = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('server-unreachable', `${error.message}${requested} (${tried})`, {
        cause: error.cause,
    });
}
/** Returns the delay in milliseconds, with random jitter so that parallel jobs do not retry simultaneously. */
function backoff({ firstDelay, maxDelay }, attempt) {
    return Math.min(maxDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
}
/** All three forms of an HTTP date start with the day name. `Date.parse` alone would accept "in 5 minutes". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;
/**
 * Parses Retry-After, in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds; 0 for a date in the past; undefined if absent or malformed.
 */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    if (!httpDate.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseShape),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);


/**
 * Parses bytes as JSON and validates it against a schema.
 *
 * @throws Error that names `label`, the position and the reason.
 */
function parseJson(schema, bytes, label) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${label} is not JSON: it starts with ${JSON.stringify(preview(bytes))}`);
    }
    return parseShape(schema, value, label);
}
/**
 * Validates a value against a schema.
 *
 * @throws Error that names `label` and up to five places where the value does not match.
 */
function parseShape(schema, value, label) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues
        .slice(0, 5)
        .map(issue => `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .Bu(issue) ?? '(top)'}: ${issue.message}`);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${label} is malformed: ${problems.join('; ')}`);
}
function preview(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, 60));
}


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ parsePinMessage),
/* harmony export */   q2: () => (/* binding */ readVersions)
/* harmony export */ });
/* unused harmony export formatVersionTable */
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);



const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
/**
 * Parses the message of a commit that pins an image.
 *
 * @returns undefined for any other commit, including one with malformed trailers.
 */
function parsePinMessage(message) {
    const trailer = (name) => message
        .split(/\r?\n/)
        .findLast(line => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
        .trim();
    const text = trailer('Image');
    const image = text === undefined ? undefined : parseOrUndefined(text);
    if (image === undefined)
        return undefined;
    const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? [];
    const source = repository === undefined || revision === undefined ? undefined : { repository, revision, ref };
    const run = trailer('Build');
    return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined };
}
function parseOrUndefined(text) {
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the pinned versions, newest first; a commit shared by several branches is one version. */
function readVersions(commits) {
    const versions = new Map();
    for (const { sha, date, message, branch } of commits) {
        const record = parsePinMessage(message);
        if (record === undefined)
            continue;
        const known = versions.get(sha)?.branches ?? [];
        versions.set(sha, { ...record, commit: sha, date, branches: [...known, branch] });
    }
    return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
}
/**
 * Formats the versions as a Markdown table.
 *
 * @param serverUrl server that hosts the source commits: `https://github.com`.
 * @param sizes compressed sizes in bytes of the images that the registry has.
 */
function formatVersionTable(versions, serverUrl, sizes) {
    const lines = versions.map(({ image, date, source, build }) => {
        // The full digest, because the launcher's workflow requires it for a rollback.
        const digest = image.digest === undefined ? '—' : `\`${image.digest}\``;
        const cells = [
            escapeMarkdown(image.tag ?? formatReference(image)),
            date.slice(0, 10),
            digest,
            formatImageSize(image, sizes),
            source === undefined ? '—' : formatSource(source, build, serverUrl),
            build === undefined ? '—' : `[${runName(build)}](${build})`,
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| Tag | Date | Digest | Size | Source | Build |',
        '| --- | --- | --- | ---: | --- | --- |',
        ...lines,
    ].join('\n');
}
function formatImageSize({ digest }, sizes) {
    const size = digest === undefined ? undefined : sizes.get(digest);
    return size === undefined ? '—' : formatSize(size);
}
/** Formats a link to the commit, or the commit alone if the build ran on another server. */
function formatSource({ repository, revision }, build, serverUrl) {
    const short = revision.slice(0, 8);
    const isElsewhere = build !== undefined && !build.startsWith(`${serverUrl}/`);
    return isElsewhere ? `${repository}@${short}` : `[${short}](${serverUrl}/${repository}/commit/${revision})`;
}
function runName(build) {
    const id = /\/runs\/(\d+)/.exec(build)?.[1];
    return id === undefined ? 'build' : `run ${id}`;
}


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ requireOrigins)
});

// UNUSED EXPORTS: findOrigins

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/refs/github-repository.js + 1 modules
var github_repository = __webpack_require__(6331);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/refs/source-ref.js + 1 modules
var source_ref = __webpack_require__(2103);
// EXTERNAL MODULE: ./build/provenance/signer-workflow.js
var signer_workflow = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/provenance/provenance-policy.js




/** Identity provider of workflow runs at github.com. */
const gitHubIssuer = 'https://token.actions.githubusercontent.com';
/**
 * Verifies that a signed statement is about a digest, and that its signer may state the source of the build.
 *
 * @throws Error for the first rule that is violated, with the actual and the expected value.
 */
function verifyProvenance({ certificate, statement }, digest, trusted) {
    if (!statement.subjects.includes(digest))
        throw new user_error/* UserError */.yo('provenance-invalid', `it is signed for ${statement.subjects.join(', ') || 'no image'}, not for ${digest}`);
    assertTrustedRepository(certificate, trusted);
    const { source } = statement;
    if (!isSameRepository(source.repository, certificate.repository)) {
        throw new user_error/* UserError */.yo('provenance-invalid', `it states that ${(0,github_repository/* formatGitHubRepository */.PZ)(source.repository)} was built, but it was signed by a workflow of ` +
            (0,github_repository/* formatGitHubRepository */.PZ)(certificate.repository));
    }
    assertCommit(source.commit);
    const ref = (0,source_ref/* parseSourceRef */._j)(source.ref);
    assertBuiltRef(certificate, source, trusted);
    assertPullRequest(certificate, ref);
    const { workflow, runUrl, trigger } = certificate;
    return { repository: trusted.repository, ref, revision: source.commit, workflow, runUrl, trigger };
}
function assertTrustedRepository(certificate, trusted) {
    if (certificate.issuer !== gitHubIssuer)
        throw new user_error/* UserError */.yo('provenance-invalid', `its signer was identified by ${certificate.issuer}, expected ${gitHubIssuer}`);
    const { repositoryId, ownerId } = certificate;
    if (repositoryId === trusted.repositoryId && ownerId === trusted.ownerId)
        return;
    const expected = `${(0,github_repository/* formatGitHubRepository */.PZ)(trusted.repository)} (repository ${trusted.repositoryId}, owner ${trusted.ownerId})`;
    throw new user_error/* UserError */.yo('provenance-invalid', `it was signed by a workflow of ${(0,github_repository/* formatGitHubRepository */.PZ)(certificate.repository)} (repository ${repositoryId}, ` +
        `owner ${ownerId}), expected ${expected}`);
}
/**
 * Asserts that the signer may state the ref it built. The run's own ref and commit are certified by GitHub; anything
 * else is only accepted from the trusted workflow on the default branch, which builds other refs in manual and
 * scheduled runs.
 */
function assertBuiltRef({ workflow, ref, commit }, source, { defaultBranch, signerWorkflow }) {
    const isOwnRef = ref === source.ref;
    const isTrustedSigner = (0,signer_workflow/* isSignedBy */.s3)(signerWorkflow, workflow);
    if (isTrustedSigner && (isOwnRef || ref === `refs/heads/${defaultBranch}`))
        return;
    if (isOwnRef && commit === source.commit)
        return;
    const runSource = `${ref} at ${commit}`;
    const builtSource = `${source.ref} at ${source.commit}`;
    const signer = isTrustedSigner
        ? 'on a ref other than the default branch'
        : `by ${workflow}, which is not \`signer-workflow\``;
    throw new user_error/* UserError */.yo('provenance-invalid', `it states that ${builtSource} was built, but it was signed ${signer}, in a run of ${runSource}`);
}
/** Asserts that a run of a pull request does not present its code as the code of a branch. */
function assertPullRequest({ trigger, ref: runRef }, ref) {
    const isPull = trigger.startsWith('pull_request') || runRef.startsWith('refs/pull/');
    if (!isPull || ref.kind === 'pull')
        return;
    throw new user_error/* UserError */.yo('provenance-invalid', `it states that ${ref.full} was built, but it was signed in a run of a pull request (${trigger}, ${runRef})`);
}
function assertCommit(commit) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        throw new user_error/* UserError */.yo('provenance-invalid', `it names the commit ${JSON.stringify(commit)}, which is not a full commit ID`);
}
function isSameRepository(first, second) {
    return (0,github_repository/* isSameRepositoryName */.aE)((0,github_repository/* formatGitHubRepository */.PZ)(first), (0,github_repository/* formatGitHubRepository */.PZ)(second));
}

;// CONCATENATED MODULE: ./build/provenance/find-origins.js





/** Verifies all signed provenance of a digest. One digest has several origins if builds of several refs produced it. */
async function findOrigins(digest, { repository, signerWorkflow }, services) {
    const [source, bundles, verify] = await Promise.all([
        services.readSource(repository),
        services.listBundles(repository, digest),
        services.openVerifier(),
    ]);
    const trusted = { ...source, signerWorkflow };
    const origins = [];
    const rejections = [];
    for (const bundle of bundles) {
        try {
            origins.push(verifyProvenance(verify(bundle), digest, trusted));
        }
        catch (error) {
            rejections.push((0,error_message/* messageOf */.b)(error));
        }
    }
    return { origins, rejections };
}
const maxRejectionsNamed = 5;
/**
 * Finds origins as `findOrigins` does, for an image that must have provenance.
 *
 * @throws Error with the reason for each rejected bundle, or that states that there is none.
 */
async function requireOrigins({ name, digest }, settings, services) {
    const { origins, rejections } = await findOrigins(digest, settings, services);
    if (origins.length > 0)
        return origins;
    const source = (0,github_repository/* formatGitHubRepository */.PZ)(settings.repository);
    if (rejections.length === 0) {
        throw new user_error/* UserError */.yo('provenance-missing', `${name}: ${source} has no signed provenance for ${digest}. Build it with the workflow of binder-actions, in a job with ` +
            '`id-token: write` and `attestations: write`, or with actions/attest-build-provenance');
    }
    const reasons = rejections.slice(0, maxRejectionsNamed).map(reason => `- ${reason}`);
    const omittedCount = (0,wording/* andMore */.v)(rejections.length - maxRejectionsNamed);
    const omitted = omittedCount === '' ? '' : `\n-${omittedCount}`;
    throw new user_error/* UserError */.yo('provenance-invalid', `${name}: no provenance of ${source} for ${digest} is valid:\n${reasons.join('\n')}${omitted}\nBuild and sign the image again in a workflow of ${source}`);
}


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError),
/* harmony export */   v: () => (/* binding */ describeErrorResponse)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);
/* harmony import */ var _http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);



const schema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), '') })),
});
/** Maximum size of an error response in bytes. */
const maxResponseSize = 64 * 2 ** 10;
/** In milliseconds. */
const idleTimeout = 10_000;
const maxQuoteLength = 300;
/** Error for a request that the registry rejected. Callers compare `status`, not the message, which quotes the registry. */
class RegistryError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    status;
    constructor(message, status) {
        super('registry-rejected', message);
        this.status = status;
    }
}
/**
 * Describes an error response in one message: the registry's explanation and how to fix it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param client context of the client, or only whether the request was anonymous.
 */
async function describeErrorResponse(response, label, client) {
    const explanation = await readErrors(response);
    const advice = adviceFor(response.status, typeof client === 'boolean' ? { isAnonymous: client } : client);
    return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ''}${advice ? `. ${advice}` : ''}`;
}
function adviceFor(status, { isAnonymous, withheldFrom, access }) {
    if (status === 401 || status === 403) {
        if (withheldFrom !== undefined) {
            return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`;
        }
        if (access === 'pull,push')
            return isAnonymous ? loginAdvice : writeAdvice;
        if (access === 'delete')
            return deleteAdvice;
        return isAnonymous
            ? 'It is private, or requires a login: make the package public, or set `registry-username` and `registry-password`'
            : 'The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`';
    }
    if (access === 'delete' && status === 405)
        return deletionDisabled;
    if (status === 413)
        return 'A server or proxy does not accept an upload of this size: split the layer';
    if (status === 404)
        return 'It does not exist under this name, or is private: check the name, and log in if it is private';
    return undefined;
}
const deleteAdvice = 'Deleting requires a login whose role may delete images: run `docker login` with such an account';
const deletionDisabled = 'The registry does not allow deletion: enable it there (in CNCF Distribution, `storage.delete.enabled: true`)';
const loginAdvice = 'Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`';
const writeAdvice = 'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
    'request from a fork never has, and a package that belongs to another repository must let this one write ' +
    '("Manage Actions access" in the package settings)';
async function readErrors(response) {
    try {
        const bytes = await (0,_http_bounded_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBounded */ .C)(response, maxResponseSize, idleTimeout, 'the explanation');
        const { errors } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg(schema, JSON.parse(new TextDecoder().decode(bytes)));
        const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
        return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ publicInstance),
/* harmony export */   L: () => (/* binding */ parseInstance)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);


/** @see https://docs.sigstore.dev/about/public-good-instance/ */
const publicInstance = {
    mirror: 'https://tuf-repo-cdn.sigstore.dev',
    root: undefined,
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
};
const address = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6(text => /^https?:\/\/[^\s]+$/.test(text), 'expected a URL'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd(text => text.replace(/(?<!\/)\/+$/, '')));
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re({
    mirror: address,
    root: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({
        signed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H({ _type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu('root') }),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5()),
    }),
    fulcio: address,
    rekor: address,
});
/**
 * Parses the file that the input `trust-root` specifies.
 *
 * @param label name of the file in messages.
 * @throws Error that names the missing or malformed field.
 */
function parseInstance(bytes, label) {
    const { root, ...addresses } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(schema, bytes, label);
    return { ...addresses, root: new TextEncoder().encode(JSON.stringify(root)) };
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize)
/* harmony export */ });
/* unused harmony exports parseDuration, formatDuration, parseSize */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);

const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/;
const milliseconds = { s: 1000, m: 60_000, h: 3_600_000 };
/** Longest delay of a timer in milliseconds. Node.js reduces a longer one to 1 ms. */
const maxDuration = (/* unused pure expression or super */ null && (2 ** 31 - 1));
/**
 * Parses a duration such as `90s`, `10m` or `1h`.
 *
 * @returns milliseconds.
 * @throws Error with the accepted forms.
 */
function parseDuration(text) {
    const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? [];
    if (count === undefined || unit === undefined) {
        throw new FormatError('expected a number with its unit, such as "90s", "10m" or "1h"');
    }
    const duration = Number(count) * (milliseconds[unit] ?? 0);
    if (duration > maxDuration)
        throw new FormatError('expected at most 596h');
    return duration;
}
/** Formats milliseconds as `45 s` or `10 min`. */
function formatDuration(duration) {
    const seconds = Math.round(duration / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
const units = new Map([
    ['', 1],
    ['B', 1],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['KIB', 2 ** 10],
    ['MIB', 2 ** 20],
    ['GIB', 2 ** 30],
]);
/**
 * Parses a size such as `1GB`, `800 MB`, `1.5GiB` or a plain number of bytes.
 *
 * @returns bytes.
 * @throws Error that names the text and the accepted forms.
 */
function parseSize(text) {
    const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
    const factor = units.get(unit.toUpperCase());
    const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
    if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
        throw new FormatError(`${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`);
    }
    return bytes;
}
/** Formats bytes with three significant digits and a decimal unit: `356 MB`. */
function formatSize(bytes) {
    const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1];
    const value = bytes / factor;
    return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
}


/***/ })

};
