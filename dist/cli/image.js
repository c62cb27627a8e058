export const id = 698;
export const ids = [698];
export const modules = {

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkOptions),
  l: () => (/* binding */ parseCheckCommandLine)
});

// EXTERNAL MODULE: ./build/layers/layer-budget.js
var layer_budget = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/layers/layer-check.js
const failConditions = (/* unused pure expression or super */ null && (['error', 'warning', 'never']));
/** `auto`: stream layers over the warning size; `always`: stream every layer and count exact sizes. */
const explainModes = ['auto', 'always', 'never'];

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/layout/image-location.js


const places = {
    'oci-layout': 'DIR',
    'docker-archive': 'FILE',
    'docker-daemon': 'REF',
};
const localForm = new RegExp(`^(${Object.keys(places).join('|')}):(.*)$`, 's');
/** @throws Error that names the text and the accepted forms. */
function parseImageLocation(text) {
    const [, kind, place = ''] = localForm.exec(text) ?? [];
    if (kind === undefined) {
        rejectOtherForm(text);
        return { kind: 'registry', reference: (0,reference/* parseReference */.F2)(text) };
    }
    return parseLocal(kind, place);
}
/** Rejects paths and URLs, which other tools accept for images. */
function rejectOtherForm(text) {
    if (/^[./~]/.test(text)) {
        throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is a path: write "oci-layout:${text}" for the folder of an image layout, "docker-archive:${text}" for ` +
            'a file that `docker save` wrote');
    }
    const [, image] = /^[a-z-]+:\/\/(.+)$/.exec(text) ?? [];
    if (image !== undefined)
        throw new user_error/* UserError */.yo('invalid-input', `${JSON.stringify(text)} is an address: write "${image}"`);
}
function parseLocal(kind, place) {
    const text = JSON.stringify(`${kind}:${place}`);
    if (place === '') {
        const what = { 'oci-layout': 'directory', 'docker-archive': 'file', 'docker-daemon': 'image' }[kind];
        throw new user_error/* UserError */.yo('image-file-not-found', `${text} names no ${what}: expected "${kind}:${places[kind]}"`);
    }
    if (kind === 'oci-layout')
        return { kind, directory: place };
    if (kind === 'docker-archive')
        return { kind, file: place };
    // Docker would parse a name that starts with "-" as an option.
    if (!/^[A-Za-z0-9[][^\s\p{Cc}]*$/u.test(place)) {
        throw new user_error/* UserError */.yo('image-file-not-found', `${text} names no image: expected a name or an id as \`docker image ls\` shows them`);
    }
    return { kind, image: place };
}

// EXTERNAL MODULE: ./build/oci/platform.js
var platform = __webpack_require__(4647);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/cli/read-arguments.js
var read_arguments = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/cli/check-command-line.js







/** Returns the usage text of the options that `check-layer-sizes` and `plan` share. */
const checkOptions = (modes = explainModes) => `  IMAGE                   reference (ghcr.io/owner/name:tag), oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${(0,platform/* formatPlatform */.Bq)(platform/* binderPlatform */.a3)}
  --max-layer-size SIZE   fail when a layer exceeds this size; default ${layer_budget/* defaultSizes */.OE.max}
  --warn-layer-size SIZE  warn when a layer exceeds this size, and analyze it; default ${layer_budget/* defaultSizes */.OE.warn}
  --measure KIND          size that the limits apply to: uncompressed (default) or compressed
  --explain WHICH         layers to analyze: ${modes.join(', ').replace('auto', 'auto (default)')}
  --dockerfile FILE       Dockerfile that the image was built from`;
/** @throws UsageError with the problem and the accepted values. */
function parseCheckCommandLine(args, modes = explainModes) {
    const { values, positionals } = (0,read_arguments/* readArguments */.lR)(args, {
        platform: { type: 'string', default: (0,platform/* formatPlatform */.Bq)(platform/* binderPlatform */.a3) },
        'max-layer-size': { type: 'string', default: layer_budget/* defaultSizes */.OE.max },
        'warn-layer-size': { type: 'string', default: layer_budget/* defaultSizes */.OE.warn },
        measure: { type: 'string', default: 'uncompressed' },
        explain: { type: 'string', default: 'auto' },
        dockerfile: { type: 'string' },
        json: { type: 'boolean', default: false },
    });
    return (0,read_arguments/* withUsageErrors */.Lc)(() => {
        const budget = {
            maxLayerSize: (0,units/* parseSize */.DB)(values['max-layer-size']),
            warnLayerSize: (0,units/* parseSize */.DB)(values['warn-layer-size']),
            measure: (0,read_arguments/* chooseValue */.lS)('--measure', layer_budget/* measures */.qY, values.measure),
        };
        if (budget.warnLayerSize > budget.maxLayerSize) {
            throw new user_error/* UserError */.yo('invalid-input', '--warn-layer-size is larger than --max-layer-size, so there would never be a warning: lower --warn-layer-size');
        }
        const inputs = {
            image: parseImageLocation((0,read_arguments/* singlePositional */.BT)(positionals, 'IMAGE')),
            platform: (0,platform/* parsePlatform */.FL)(values.platform),
            budget,
            failOn: 'error',
            explain: (0,read_arguments/* chooseValue */.lS)('--explain', modes, values.explain),
            dockerfile: values.dockerfile,
        };
        return { inputs, isJson: values.json };
    });
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7464);
/* harmony import */ var _runner_registry_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8088);
/* harmony import */ var _runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7333);






const colours = { pass: 'green', warn: 'yellow', fail: 'red' };
/** Services for local use: the user's registry logins, local files and Docker, with the terminal as the log. */
function checkServices(env, { out, err }, isJson) {
    // With `--json`, standard output contains only JSON.
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
        runCommand: (0,_runner_run_on_host_js__WEBPACK_IMPORTED_MODULE_5__/* .runOnHost */ .l)(env),
        onInterruption: _runner_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .onInterruption */ .vi,
        temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        readFile: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path),
        log,
        writeSummary: async () => { },
        // `styleText` omits colours without a terminal or with `NO_COLOR`.
        paint: (verdict, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(colours[verdict], text),
    };
}
/** Prefixes a message with its place, as compilers do and editors recognize: `container/Dockerfile:12-14: …`. */
function atPlace(message, place) {
    if (place === undefined)
        return message;
    const { file, startLine, endLine } = place;
    return `${file}:${startLine}${endLine === startLine ? '' : `-${endLine}`}: ${message}`;
}


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ checkLayerSizes)
});

;// CONCATENATED MODULE: ./build/layers/largest.js
/** Keeps only the first `count` of many items in sorted order, in bounded memory. */
class Largest {
    #count;
    #compare;
    #kept = [];
    constructor(count, compare) {
        this.#count = count;
        this.#compare = compare;
    }
    add(item) {
        this.#kept.push(item);
        if (this.#kept.length > this.#count * 4 + 64)
            this.#kept = this.list();
    }
    list() {
        return this.#kept.sort(this.#compare).slice(0, this.#count);
    }
}

// EXTERNAL MODULE: ./build/tar/path-tree.js
var path_tree = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/layers/size-totals.js
function emptyTotals() {
    return { contentSize: 0, tarSize: 0, fileCount: 0 };
}
function addToTotals(bulk, { type, contentSize, tarSize }) {
    bulk.contentSize += contentSize;
    bulk.tarSize += tarSize;
    if (type === 'file')
        bulk.fileCount += 1;
}

;// CONCATENATED MODULE: ./build/layers/largest-directories.js


/**
 * Shares of the layer's size: smaller directories are not listed (`smallest`), larger ones are subdivided (`coarse`).
 */
const minSize = 0.01;
const coarse = 0.1;
/** Share of a directory above which a single child is listed instead. */
const dominant = 0.9;
/**
 * Directories that explain where a layer's bytes are, largest first, without counting a byte twice. A directory is
 * listed as a whole unless it is a large part of the layer or one child holds nearly all of it. Then its children are
 * listed, and the directory itself once more for the remainder if that is large enough.
 *
 * Sizes are compared in tar bytes so that many small files count with their headers and padding.
 */
function largestDirectories(stored, count) {
    const root = buildTree(stored);
    const found = [];
    const waiting = [root];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const child of choose(directory, root.tarSize, found))
            waiting.push(child);
    }
    return found.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count);
}
/** @returns the children to process next. */
function choose(directory, total, found) {
    const { path, contentSize, tarSize, fileCount } = directory;
    const large = directory.children.filter(child => child.tarSize > total * minSize);
    const isCoarse = tarSize > total * coarse || large.some(child => child.tarSize > tarSize * dominant);
    if (!isCoarse || large.length === 0) {
        if (tarSize > 0)
            found.push({ path, contentSize, tarSize, fileCount, isRest: false });
        return [];
    }
    const rest = { path, contentSize, tarSize, fileCount, isRest: true };
    for (const child of large) {
        rest.contentSize -= child.contentSize;
        rest.tarSize -= child.tarSize;
        rest.fileCount -= child.fileCount;
    }
    if (rest.tarSize > total * minSize)
        found.push(rest);
    return large;
}
function buildTree(stored) {
    const tree = new path_tree/* PathTree */.W1(newDirectory);
    let known = tree.root;
    for (const item of stored) {
        const path = item.type === 'directory' ? item.path : (0,path_tree/* parentDirectory */.im)(item.path);
        // Consecutive paths are usually in the same directory.
        if (path !== known.path)
            known = tree.at(path);
        addToTotals(known, item);
    }
    for (const { parent, contentSize, tarSize, fileCount } of [...tree.nodes()].reverse()) {
        if (parent === undefined)
            continue;
        parent.contentSize += contentSize;
        parent.tarSize += tarSize;
        parent.fileCount += fileCount;
    }
    return tree.root;
}
function newDirectory(path, parent) {
    const directory = { path, parent, children: [], ...emptyTotals() };
    parent?.children.push(directory);
    return directory;
}

;// CONCATENATED MODULE: ./build/layers/library-families.js

const library_families_form = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/;
const minPrefixLength = 3;
/**
 * Library families, largest first. Libraries of one directory form a family if their names begin with the same word
 * (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), if the word of one continues that of
 * another (`libpango`, `libpangocairo`), or if three or more with the same version share a prefix (`libicudata`,
 * `libicui18n`, `libicuuc`).
 */
function libraryFamilies(stored, count) {
    const families = [];
    for (const [directory, libraries] of byDirectory(stored)) {
        const prefixes = familyPrefixes(libraries);
        const found = new Map();
        for (const { item, stem } of libraries) {
            const prefix = prefixes(stem);
            const family = found.get(prefix) ?? {
                directory,
                pattern: `lib${prefix}${isDistinctive(prefix) ? '*' : '.*'}`,
                ...emptyTotals(),
            };
            addToTotals(family, item);
            found.set(prefix, family);
        }
        for (const family of found.values())
            families.push(family);
    }
    return families
        .sort((a, b) => b.tarSize - a.tarSize || compare(a.directory + a.pattern, b.directory + b.pattern))
        .slice(0, count);
}
function byDirectory(stored) {
    const directories = new Map();
    for (const item of stored) {
        const slash = item.path.lastIndexOf('/');
        const [, stem, version = ''] = item.type === 'file' ? (library_families_form.exec(item.path.slice(slash + 1)) ?? []) : [];
        if (stem === undefined)
            continue;
        const directory = item.path.slice(0, Math.max(0, slash));
        const libraries = directories.get(directory) ?? [];
        libraries.push({ item, stem, version: version.includes('.') ? version : '' });
        directories.set(directory, libraries);
    }
    return directories;
}
/** @returns a function that maps a stem to the prefix of its family. */
function familyPrefixes(libraries) {
    const stems = [...new Set(libraries.map(({ stem }) => stem))];
    const counts = new Map();
    for (const word of stems.flatMap(possibleWords))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const firstWord = (stem) => possibleWords(stem).reduce((best, word) => (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best);
    const shared = sharedByVersion(libraries);
    const candidates = new Set([...stems.map(firstWord), ...shared].filter(isDistinctive));
    return stem => {
        const word = firstWord(stem);
        for (let length = 1; length <= stem.length; length += 1) {
            const start = stem.slice(0, length);
            if (candidates.has(start) && (shared.has(start) || length <= word.length))
                return start;
        }
        return word;
    };
}
/** Whether a prefix identifies a family. Two capitals such as `TK` and `KF` do; two lowercase letters are ambiguous. */
function isDistinctive(prefix) {
    return prefix.length >= minPrefixLength || /^[A-Z]{2}$/.test(prefix);
}
/**
 * Possible first words of a stem: `vtk` for `vtkCommonCore-9.1`, `LLVM` for `LLVM-14`, `Qt` for `Qt5Core`. Capitals
 * followed by lowercase letters are ambiguous: `TK|Math`, `LLVM|ipo`. A stem without such a word, such as `X11` or `c`,
 * is its own word.
 */
function possibleWords(stem) {
    const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? [];
    if (capitals !== undefined) {
        return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals];
    }
    const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? [];
    return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)];
}
/** Prefixes shared by three or more libraries of the same version. */
function sharedByVersion(libraries) {
    const groups = new Map();
    for (const { stem, version } of libraries) {
        const start = stem.slice(0, minPrefixLength);
        // 0.0.0, 1.0.0 and similar versions are libtool's defaults and therefore too common.
        if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '')
            continue;
        const key = `${version} ${start}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(stem));
    }
    const alike = [...groups.values()].filter(stems => stems.size >= 3);
    return new Set(alike.map(stems => commonLetters([...stems])));
}
function commonLetters(texts) {
    const [first = '', ...others] = texts;
    let length = 0;
    while (length < first.length && others.every(text => text[length] === first[length]))
        length += 1;
    return /^[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? '';
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/tar/entry-path.js
var entry_path = __webpack_require__(4750);
;// CONCATENATED MODULE: ./build/layers/visible-tree.js
/** Combined file system of the layers so far. Directories that no layer lists are created as needed. */
class VisibleTree {
    #root = { children: new Map() };
    #onHidden;
    /**
     * Directory of the last path reached, because consecutive paths are usually in the same one. Reset when a node is
     * hidden.
     */
    #reached;
    constructor(onHidden) {
        this.#onHidden = onHidden;
    }
    /** @returns undefined for a directory or a missing path. */
    find(path) {
        const { parent, name } = this.#walk(path);
        const node = parent?.children.get(name);
        return node === undefined || isDirectory(node) ? undefined : node;
    }
    /** Creates the parent directories of a path. Files in their place are hidden. */
    makeParents(path) {
        this.#reach(path);
    }
    /** Stores content at a path and replaces whatever was there. */
    put(path, content) {
        const { parent, name } = this.#reach(path);
        const before = parent.children.get(name);
        // Add the new link before removing the old one: storing a path again as a link to itself hides nothing.
        content.links += 1;
        parent.children.set(name, content);
        if (before !== undefined)
            this.#hide(before, isDirectory(before) ? 'deleted' : 'again');
    }
    /** Creates a directory. An existing one keeps its children. */
    putDirectory(path) {
        const { parent, name } = this.#reach(path);
        if (name === '')
            return;
        const before = parent.children.get(name);
        if (before !== undefined && isDirectory(before))
            return;
        parent.children.set(name, { children: new Map() });
        if (before !== undefined)
            this.#hide(before, 'deleted');
    }
    remove(path) {
        const { parent, name } = this.#walk(path);
        const before = parent?.children.get(name);
        if (before === undefined)
            return;
        parent?.children.delete(name);
        this.#hide(before, 'deleted');
    }
    /** Removes all children of a directory, but not the directory itself. */
    empty(path) {
        const { parent, name } = this.#walk(path);
        const directory = name === '' ? parent : parent?.children.get(name);
        if (directory === undefined || !isDirectory(directory))
            return;
        const hidden = [...directory.children.values()];
        directory.children.clear();
        for (const node of hidden)
            this.#hide(node, 'deleted');
    }
    /** Iterative, because an image may nest directories deeper than the call stack allows. */
    #hide(top, how) {
        this.#reached = undefined;
        const waiting = [top];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            if (isDirectory(node)) {
                for (const child of node.children.values())
                    waiting.push(child);
            }
            else {
                node.links -= 1;
                if (node.links === 0)
                    this.#onHidden(node, how);
            }
        }
    }
    #walk(path) {
        const segments = path.split('/');
        const name = segments.pop() ?? '';
        let parent = this.#root;
        for (const segment of segments) {
            const node = parent?.children.get(segment);
            parent = node !== undefined && isDirectory(node) ? node : undefined;
        }
        return { parent, name };
    }
    /** Returns the parent directory and name of a path, creating missing directories. */
    #reach(path) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        if (slash < 0)
            return { parent: this.#root, name };
        const above = path.slice(0, slash);
        const parent = this.#reached?.path === above ? this.#reached.directory : this.#makeDirectories(above);
        this.#reached = { path: above, directory: parent };
        return { parent, name };
    }
    /**
     * Creates missing directories. Starts at the last path reached if it is a parent, so that a deep chain of directories
     * is not walked from the root each time.
     */
    #makeDirectories(path) {
        const reached = this.#reached;
        const isOnTheWay = reached !== undefined && path.startsWith(`${reached.path}/`);
        let parent = isOnTheWay ? reached.directory : this.#root;
        const segments = (isOnTheWay ? path.slice(reached.path.length + 1) : path).split('/');
        for (const segment of segments) {
            const node = parent.children.get(segment);
            if (node !== undefined && isDirectory(node)) {
                parent = node;
                continue;
            }
            const made = { children: new Map() };
            parent.children.set(segment, made);
            if (node !== undefined)
                this.#hide(node, 'deleted');
            parent = made;
        }
        return parent;
    }
}
function isDirectory(node) {
    return 'children' in node;
}

;// CONCATENATED MODULE: ./build/layers/wasted-bytes.js



/**
 * Finds content that a later layer stores again or deletes. Hard-linked content is hidden once its last link is.
 * Symbolic links in paths are not followed.
 *
 * @param layers lowest first.
 * @param count of files to list.
 */
function findWaste(layers, count) {
    const sums = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }));
    const largest = new Largest(count, bySize);
    let hiddenBy = 0;
    const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, how) => {
        const [from, by] = [sums[layer], sums[hiddenBy]];
        if (from !== undefined)
            from.stored += contentSize;
        if (by !== undefined)
            by[how === 'again' ? 'storedAgain' : 'deleted'] += contentSize;
        if (contentSize > 0)
            largest.add({ path, contentSize, tarSize, layer, hiddenBy, how });
    });
    for (const [index, content] of layers.entries()) {
        hiddenBy = index;
        // Whiteouts apply only to the layers below, regardless of their position in the tar.
        for (const path of content.emptiedDirectories)
            tree.empty(path);
        for (const path of content.removedPaths)
            tree.remove(path);
        for (const item of content.stored)
            store(tree, item, index);
    }
    return {
        layers: sums,
        total: sums.reduce((total, { stored }) => total + stored, 0),
        largest: largest.list(),
    };
}
function store(tree, item, layer) {
    const { path, type, contentSize, tarSize, linkTarget } = item;
    if (type === 'directory') {
        tree.putDirectory(path);
        return;
    }
    // Create the parents before the look-up, because a link target may be a file that they replace.
    if (linkTarget !== undefined)
        tree.makeParents(path);
    const shared = linkTarget === undefined ? undefined : tree.find((0,entry_path/* cleanPath */.t)(linkTarget));
    if (shared !== undefined && shared.layer === layer)
        shared.tarSize += tarSize;
    const content = shared ?? { layer, path, contentSize, tarSize, links: 0 };
    tree.put(path, content);
}
function bySize(a, b) {
    return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/layers/analyse-image.js




const defaultCount = 10;
/**
 * @param contents of all layers, lowest first.
 * @param count of directories, families and files to list per layer, and of wasted files in total.
 */
function analyseImage(contents, count = defaultCount) {
    const { layers, total, largest } = findWaste(contents, count);
    return {
        layers: contents.map((content, index) => ({
            contentSize: content.contentSize,
            tarSize: content.tarSize,
            fileCount: content.fileCount,
            directories: largestDirectories(content.stored, count),
            families: libraryFamilies(content.stored, count),
            files: largestFiles(content, count),
            wasted: layers[index] ?? { stored: 0, storedAgain: 0, deleted: 0 },
        })),
        wastedSize: total,
        wastedFiles: largest,
    };
}
function largestFiles(content, count) {
    const largest = new Largest(count, (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1));
    for (const item of content.stored)
        if (item.contentSize > 0)
            largest.add(item);
    return largest.list();
}

// EXTERNAL MODULE: ./build/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(5080);
;// CONCATENATED MODULE: ./build/layers/created-by.js
/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffix `# buildkit` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`.
 */
function instructionText(createdBy) {
    const text = createdBy
        .replace(/\s*# buildkit$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^RUN \|\d+ /, 'RUN ')
        .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
        .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
        .replace(/\s+/g, ' ')
        .trim();
    // The classic builder replaces the names of copied files with a hash.
    return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ');
}

;// CONCATENATED MODULE: ./build/layers/instruction-lines.js


/** Minimum similarity of two instructions that may match. */
const minSimilarity = 0.5;
/**
 * Finds the instruction that created each entry of an image's history. The history also contains the entries of the
 * base image, and builders rewrite instructions (variables replaced, flags dropped). Both lists are therefore aligned
 * in order to maximize total similarity; entries without a similar instruction get no lines.
 *
 * @returns one item per history entry, undefined if the Dockerfile has no matching instruction.
 */
function findInstructions(history, dockerfile) {
    const instructions = instructionsOfLastStage(dockerfile);
    const likeness = history.map(entry => {
        const made = splitWords(instructionText(entry.createdBy));
        return instructions.map(instruction => similarity(made, splitWords(instructionWords(instruction))));
    });
    return align(likeness, history.length, instructions.length).map(index => {
        const instruction = index === undefined ? undefined : instructions[index];
        if (instruction === undefined)
            return undefined;
        const { keyword, startLine, endLine } = instruction;
        return { keyword, startLine, endLine };
    });
}
/** Instructions that contribute to the image: those of the last stage and of the stages it is based on. */
function instructionsOfLastStage(dockerfile) {
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile);
    const byStage = [];
    for (const instruction of dockerfile.instructions) {
        if (instruction.keyword === 'FROM')
            byStage.push([]);
        else
            byStage.at(-1)?.push(instruction);
    }
    const chain = [];
    let index = stages.length - 1;
    while (index !== undefined) {
        chain.unshift(byStage[index] ?? []);
        index = stages[index]?.parent;
    }
    return chain.flat();
}
function instructionWords({ keyword, rest }) {
    return `${keyword} ${rest}`;
}
/** Ignores `--from` and similar flags, which builders omit from the history. */
function splitWords(text) {
    return text
        .replace(/--(?:from|link|parents|exclude|mount|network|security)(?:=\S+)?/g, ' ')
        .split(/[\s"'[\],;&|=]+/)
        .filter(word => word !== '');
}
/** Similarity from 0 to 1: the share of common words; 0 if the keywords differ. */
function similarity(one, other) {
    if (one[0]?.toUpperCase() !== other[0]?.toUpperCase())
        return 0;
    const left = new Set(one.slice(1));
    const right = new Set(other.slice(1));
    if (left.size === 0 && right.size === 0)
        return 1;
    const common = [...left].filter(word => right.has(word)).length;
    return common / Math.max(1, Math.min(left.size, right.size));
}
/** Sequence alignment in order with the largest total similarity, by dynamic programming. */
function align(likeness, rows, columns) {
    const best = Array.from({ length: rows + 1 }, () => new Array(columns + 1).fill(0));
    const score = (row, column) => best[row]?.[column] ?? 0;
    const gain = (row, column) => {
        const value = likeness[row]?.[column] ?? 0;
        return value < minSimilarity ? 0 : value;
    };
    for (let row = rows - 1; row >= 0; row--) {
        for (let column = columns - 1; column >= 0; column--) {
            const both = gain(row, column) === 0 ? 0 : gain(row, column) + score(row + 1, column + 1);
            const line = best[row];
            if (line !== undefined)
                line[column] = Math.max(both, score(row + 1, column), score(row, column + 1));
        }
    }
    return trace(rows, columns, score, gain);
}
/** Ties go to the later history entry, because the Dockerfile's own entries follow those of its base image. */
function trace(rows, columns, score, gain) {
    const found = new Array(rows).fill(undefined);
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
        if (score(row, column) === score(row + 1, column))
            row++;
        else if (gain(row, column) > 0 && score(row, column) === gain(row, column) + score(row + 1, column + 1)) {
            found[row++] = column++;
        }
        else
            column++;
    }
    return found;
}

// EXTERNAL MODULE: ./build/layers/layer-budget.js
var layer_budget = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/tar/whiteout.js
var tar_whiteout = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/layers/content-size.js
var content_size = __webpack_require__(1122);
;// CONCATENATED MODULE: ./build/layers/layer-content.js



/**
 * Approximate memory limit of a listing in bytes, enough for more than a million files. A layer that exceeds it was
 * crafted to exhaust memory.
 */
const maxListingSize = 2 ** 29;
/** Approximate memory in bytes of a path in addition to its characters, and of a directory in a tree. */
const pathCost = 96;
const directoryCost = 400;
/**
 * Collects what one layer stores and hides. Call `add` with the layer's entries in order. Needs about 30 MB for 200,000
 * entries.
 */
class LayerContent {
    /** Bytes of all files, with hard links counted once, as shown by `docker history`. */
    contentSize = 0;
    /** Bytes of all entries, without the zeros at the end of the tar. */
    tarSize = 0;
    /** Number of regular files; hard-linked files count once. */
    fileCount = 0;
    #what;
    #limit;
    #stored = [];
    #removed = [];
    #emptied = [];
    #cost = 0;
    /**
     * @param what names the layer in errors.
     * @param limit of the listing's memory in bytes, approximate.
     */
    constructor(what, limit = maxListingSize) {
        this.#what = what;
        this.#limit = limit;
    }
    /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
    get removedPaths() {
        return this.#removed;
    }
    /** Directories that hide their contents in the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
    get emptiedDirectories() {
        return this.#emptied;
    }
    /** Paths in tar order, without whiteouts. */
    get stored() {
        return this.#stored;
    }
    /** @throws Error naming the layer if its paths exceed the memory limit. */
    add(entry) {
        const { path, type, size, tarSize, linkTarget } = entry;
        const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path);
        this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost;
        if (this.#cost > this.#limit) {
            throw new user_error/* UserError */.yo('layer-not-readable', `${this.#what} has too many paths, or paths that are too long, to be analyzed: check how the layer was built`);
        }
        this.tarSize += tarSize;
        const whiteout = (0,tar_whiteout/* readWhiteout */.q)(path);
        if (whiteout !== undefined) {
            this.#addWhiteout(whiteout);
            return;
        }
        if (type === 'file')
            this.fileCount += 1;
        this.contentSize += (0,content_size/* entryContentSize */.v)(entry);
        const sharedWith = type === 'hardlink' ? linkTarget : undefined;
        this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith });
    }
    #addWhiteout(whiteout) {
        if (whiteout.hides === 'content')
            this.#emptied.push(whiteout.path);
        else if (whiteout.hides === 'path')
            this.#removed.push(whiteout.path);
    }
}
/**
 * Number of parent directories that are not parents of the preceding path; at least the number of those not seen
 * before.
 */
function newDirectories(before, path) {
    let count = 0;
    let isKnown = true;
    for (let start = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
        isKnown = isKnown && before.startsWith(path.slice(start, slash + 1), start);
        if (!isKnown)
            count += 1;
        start = slash + 1;
    }
    return count;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/concurrency.js
var concurrency = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/layers/stream-layer.js + 10 modules
var stream_layer = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/layers/measure-layers.js






/**
 * Returns the sizes of all layers, lowest first. A layer is streamed only if it is inspected or its size is not
 * claimed.
 *
 * @param claims from `readClaims`; may be empty if every layer is streamed.
 */
async function measureLayers(source, image, claims, options) {
    const subjects = layerStreams(image);
    const known = subjects.map((stream, index) => claimedLayer(stream, claims[index]));
    return (0,concurrency/* mapConcurrent */._)(subjects, (0,external_node_os_.availableParallelism)(), async (stream, index) => {
        const layer = known[index];
        const isLookedInto = layer !== undefined && options.isExplained?.(layer) === true;
        if (layer !== undefined && !options.isEveryLayerStreamed && !isLookedInto) {
            return { layer, content: undefined, entries: undefined };
        }
        return streamWhole(source, stream, options);
    });
}
function layerStreams(image) {
    const { layers } = image.manifest;
    const instructions = layerInstructions(image.config);
    return layers.map((descriptor, index) => {
        const what = `layer ${index + 1} of ${layers.length} of ${image.name}`;
        const diffId = image.config.diffIds[index];
        if (diffId === undefined)
            throw new user_error/* UserError */.yo('image-damaged', `${what} has no diff id in the image's config`);
        if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === undefined) {
            throw new user_error/* UserError */.yo('unsupported-image', `${what} is of type "${descriptor.mediaType}", which is not a file system layer`);
        }
        return { index, descriptor, diffId, createdBy: instructions?.[index], what };
    });
}
function claimedLayer(stream, claim) {
    return claim === undefined ? undefined : { ...layerIdentity(stream), ...claim };
}
async function streamWhole(source, stream, options) {
    const { descriptor, diffId, what, index } = stream;
    const content = new LayerContent(what);
    const entries = [];
    const { uncompressedSize, contentSize } = await (0,stream_layer/* streamLayer */.q)(source, { descriptor, diffId, what }, {
        onEntry: entry => {
            content.add(entry);
            // Whether a layer must be split is known only after its last entry. If no layer is inspected, no entries are
            // kept.
            if (options.isExplained !== undefined)
                entries.push(entry);
        },
        onProgress: bytes => options.progress?.onBytes(index, bytes, descriptor.size),
    });
    const layer = { ...layerIdentity(stream), uncompressedSize, sizeKnownBy: 'exact', contentSize };
    return { layer, content, entries: options.isExplained?.(layer) === true ? entries : undefined };
}
function layerIdentity({ descriptor, diffId, createdBy }) {
    return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy };
}
/**
 * Returns the instruction of each layer. History is optional, and an image built by several tools may have one that
 * does not match its layers; the result is then undefined.
 */
function layerInstructions({ history, diffIds }) {
    const made = history.filter(entry => !entry.isEmptyLayer);
    return made.length === diffIds.length ? made.map(entry => entry.createdBy) : undefined;
}

// EXTERNAL MODULE: ./build/layers/flatten-layers.js
var flatten_layers = __webpack_require__(5496);
// EXTERNAL MODULE: ./build/tar/follow-links.js
var follow_links = __webpack_require__(2675);
;// CONCATENATED MODULE: ./build/layers/split/written-size.js
const block = 512;
const ustarName = 100;
const ustarId = 0o7777777;
const ustarSize = 0o77777777777;
/** Bytes after the last entry of a tar. */
const endOfTar = 2 * block;
/**
 * Maximum bytes of an entry in a layer written by BuildKit, including pax headers for values that do not fit the ustar
 * header. Never less than its current size. Source: containerd, pkg/archive/tar.go; Go, archive/tar,
 * Header.allowedFormats.
 */
function writtenSize(entry) {
    const records = extendedHeader(entry);
    const extended = records === 0 ? 0 : block + padded(records);
    const content = entry.type === 'file' ? padded(entry.size) : 0;
    return Math.max(entry.tarSize ?? 0, extended + block + content);
}
function extendedHeader({ path, type, size, uid = 0, gid = 0, linkTarget, xattrs }) {
    const name = type === 'directory' ? `${path}/` : path;
    const records = [];
    if (needsRecord(name))
        records.push(['path', name]);
    if (linkTarget !== undefined && needsRecord(linkTarget))
        records.push(['linkpath', linkTarget]);
    if (uid > ustarId)
        records.push(['uid', String(uid)]);
    if (gid > ustarId)
        records.push(['gid', String(gid)]);
    if (size > ustarSize)
        records.push(['size', String(size)]);
    for (const [key, value] of xattrs ?? [])
        records.push([`SCHILY.xattr.${key}`, value]);
    return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0);
}
function needsRecord(name) {
    return name.length > ustarName || Buffer.byteLength(name) > name.length;
}
/** Length of a record `LENGTH KEY=VALUE\n`, where `LENGTH` includes its own digits. */
function recordLength(key, value) {
    const rest = Buffer.byteLength(key) + Buffer.byteLength(value) + 3;
    const digits = String(rest).length;
    return rest + String(rest + digits).length;
}
function padded(bytes) {
    return Math.ceil(bytes / block) * block;
}

;// CONCATENATED MODULE: ./build/layers/split/layer-tree.js





const followed = 40;
/**
 * Builds the tree of a layer. If several entries have the same path, the last one counts, as when a tar is unpacked.
 */
function layer_tree_buildTree(entries) {
    const byPath = new Map();
    const whiteouts = [];
    for (const entry of entries) {
        if ((0,tar_whiteout/* isWhiteout */.E)(entry.path))
            whiteouts.push(entry.path);
        else
            byPath.set(entry.path, entry);
    }
    // A tar path may pass through a link (`lib -> usr/lib`, then `lib/x`); when unpacked, the file is at the link's
    // target.
    const places = new follow_links/* EntryPlaces */.t(byPath);
    const nodes = new path_tree/* PathTree */.W1(newNode);
    for (const entry of byPath.values()) {
        const node = nodes.at(places.resolve(entry.path));
        // If two entries have the same place, the result must not depend on the order of the tar.
        if (node.entry === undefined || node.entry.path < entry.path)
            node.entry = entry;
    }
    measure([...nodes.nodes()]);
    const hardLinks = linkSets(path => nodes.find(places.resolve(path)), byPath);
    return { root: nodes.root, nodes, whiteouts: whiteouts.sort(layer_tree_compare), hardLinks };
}
/** Compares by code units, so that the locale does not affect a plan. */
function layer_tree_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function newNode(path, parent) {
    const sizes = { own: 0, above: 0, total: 0, entries: 0 };
    const node = { name: (0,path_tree/* baseName */.Fl)(path), path, parent, children: [], entry: undefined, ...sizes };
    parent?.children.push(node);
    return node;
}
/** @param nodes parents before their children. */
function measure(nodes) {
    for (const node of nodes) {
        const { parent, entry, path, children } = node;
        node.own = writtenSize(entry ?? { path, type: 'directory', size: 0 });
        node.total = node.own;
        node.entries = entry === undefined ? 0 : 1;
        node.above = parent?.parent === undefined ? 0 : parent.above + parent.own;
        children.sort((a, b) => layer_tree_compare(a.name, b.name));
    }
    for (const { parent, total, entries } of nodes.toReversed()) {
        if (parent === undefined)
            continue;
        parent.total += total;
        parent.entries += entries;
    }
}
function linkSets(findNode, byPath) {
    const sets = new Map();
    for (const entry of byPath.values()) {
        if (entry.type !== 'hardlink')
            continue;
        const first = linkOrigin(entry, byPath);
        const set = sets.get(first) ?? new Set();
        for (const path of [first, entry.path]) {
            const node = findNode(path);
            if (node !== undefined)
                set.add(node);
        }
        sets.set(first, set);
    }
    const found = [...sets.values()].filter(set => set.size > 1);
    const compareNodes = (a, b) => layer_tree_compare(a?.path ?? '', b?.path ?? '');
    // Sorted, because plans name members of these sets and must not depend on the order of the tar.
    return found.map(set => [...set].sort(compareNodes)).sort(([a], [b]) => compareNodes(a, b));
}
/** Returns the path of the file behind a hard link, which may itself point to a link. */
function linkOrigin(entry, byPath) {
    let current = entry;
    for (let follows = 0; follows < followed && current.type === 'hardlink'; follows += 1) {
        const target = (0,entry_path/* cleanPath */.t)(current.linkTarget ?? '');
        const next = byPath.get(target);
        if (next === undefined || next === current)
            return target;
        current = next;
    }
    return current.path;
}

;// CONCATENATED MODULE: ./build/layers/split/path-pattern.js
const tails = {
    '': (rest) => rest === '',
    '*': () => true,
    '[!a-z]*': (rest) => /^[^a-z]/.test(rest),
    '[!A-Za-z]*': (rest) => /^[^A-Za-z]/.test(rest),
};
function literal(node) {
    return { folder: node.parent?.path ?? '', prefix: node.name, tail: '' };
}
function matchesName({ prefix, tail }, name) {
    return name.startsWith(prefix) && tails[tail](name.slice(prefix.length));
}
/**
 * Whether a pattern can be written readably and safely in a script. False for control characters, names that are not
 * UTF-8, and patterns that would match `.` and `..`.
 */
function isWritable({ folder, prefix, tail }) {
    if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u.test(`${folder}/${prefix}`))
        return false;
    return tail === '' || !/^\.*$/.test(prefix);
}
/** Formats a pattern for sh, with a slash between the folder and the name. */
function shellPattern({ folder, prefix, tail }) {
    return `${quote(folder === '' ? prefix : `${folder}/${prefix}`)}${tail}`;
}
/** Quotes a path for sh. Paths that begin with `~` or `-` are quoted too. */
function quote(text) {
    if (/^[A-Za-z0-9_.][A-Za-z0-9_./+@%:,=-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/layers/split/matching-names.js

/**
 * Returns the children of a folder that match a pattern, in order of name. Only names with the pattern's prefix are
 * compared.
 */
function matchingChildren(folder, pattern) {
    const children = folder?.children ?? [];
    const found = [];
    for (let index = firstNotBefore(children, pattern.prefix); index < children.length; index += 1) {
        const child = children[index];
        if (child === undefined || !child.name.startsWith(pattern.prefix))
            break;
        if (matchesName(pattern, child.name))
            found.push(child);
        // Without a tail, only one name can match.
        if (pattern.tail === '')
            break;
    }
    return found;
}
/** Whether any of these nodes, sorted by name, begins with the prefix. */
function hasPrefix(nodes, prefix) {
    return nodes[firstNotBefore(nodes, prefix)]?.name.startsWith(prefix) ?? false;
}
function firstNotBefore(nodes, name) {
    let from = 0;
    let to = nodes.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((nodes[middle]?.name ?? '') < name)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

;// CONCATENATED MODULE: ./build/layers/split/assign-groups.js




/** Number of size classes per factor of two. */
const classes = 4;
/** Share of the limit that `rest` may fill, which leaves room for future files of unknown names. */
const restFill = 15 / 16;
/**
 * Moves candidates out of `rest` until it fits, named ones before ranges and large ones before small ones, and puts
 * each into the first group with room. Only size classes are compared (four per factor of two, rounded up), so a few
 * more or fewer files seldom change a class; if one changes, all earlier assignments stay the same.
 */
function assignGroups(tree, candidates, limit) {
    const bundles = [];
    const taken = new Set();
    let rest = tree.root.total + endOfTar;
    for (const candidate of [...candidates].sort((a, b) => byPreference(a, b, limit))) {
        const isTooLarge = candidate.weight > limit;
        if (rest <= limit * restFill && !isTooLarge)
            continue;
        if (takesOthers(tree, candidate, taken))
            continue;
        const size = roundUp(candidate.weight, limit);
        const bundle = bundles.find(each => each.room >= size);
        if (bundle === undefined)
            bundles.push({ room: limit - size, candidates: [candidate] });
        else {
            bundle.room -= size;
            bundle.candidates.push(candidate);
        }
        for (const member of candidate.members)
            taken.add(member);
        rest -= candidate.content;
    }
    return bundles.map(bundle => bundle.candidates);
}
/** Returns the size class below the limit: 0 just below the limit, 4 at half of it, 8 at a quarter of it. */
function sizeClass(bytes, limit) {
    return bytes > limit ? -1 : Math.floor(classes * Math.log2(limit / Math.max(bytes, 1)));
}
function roundUp(bytes, limit) {
    return Math.max(bytes, limit * 2 ** (-sizeClass(bytes, limit) / classes));
}
function byPreference(a, b, limit) {
    const rank = ({ kind, weight }) => (weight > limit ? 0 : kind === 'named' ? 1 : 2);
    return (rank(a) - rank(b) ||
        sizeClass(a.weight, limit) - sizeClass(b.weight, limit) ||
        layer_tree_compare(candidateName(a), candidateName(b)));
}
function candidateName({ patterns }) {
    return patterns[0] === undefined ? '' : shellPattern(patterns[0]);
}
/** Whether a candidate's patterns also match other paths, such as those kept in `rest` because of their hard links. */
function takesOthers({ nodes }, candidate, taken) {
    const own = new Set(candidate.members);
    return candidate.patterns.some(pattern => matchingChildren(nodes.find(pattern.folder), pattern).some(node => !own.has(node) && !taken.has(node)));
}

;// CONCATENATED MODULE: ./build/layers/split/family-patterns.js


/** Returns patterns that match exactly the members among the folder's names, or undefined if there are none. */
function familyPatterns(folder, stem, members) {
    const wanted = new Set(members);
    const hasStem = members.some(({ name }) => name === stem);
    for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*']) {
        const pattern = { folder: folder.path, prefix: stem, tail };
        const exact = { ...pattern, tail: '' };
        const patterns = matchesName(pattern, stem) || !hasStem ? [pattern] : [pattern, exact];
        // Each name matches at most one of them.
        const matched = patterns.flatMap(each => matchingChildren(folder, each));
        const isExact = matched.length === wanted.size && matched.every(node => wanted.has(node));
        if (isExact && patterns.every(isWritable))
            return patterns;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/layers/split/family-stem.js
/**
 * Prefix that files of one family share: `libvtk` for `libvtkCommonCore-9.3.so.1`, `libLLVM` for `libLLVM.so.19.1`,
 * `numpy` for `numpy-2.2.dist-info`. It depends only on the name, so other files cannot change it.
 */
function familyStem(name) {
    const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? [];
    if (library !== undefined)
        return library;
    const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? [];
    return word;
}

;// CONCATENATED MODULE: ./build/layers/split/candidate-groups.js






/**
 * Divides the tree from the root, as far as folders are too large, into whole folders, families of names and, for small
 * items, ranges of first letters. Each decision depends only on one folder's names and on sizes relative to the grain.
 */
function findCandidates(root, grain) {
    const found = [];
    const opened = [];
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const apart = folder.children.filter(child => child.children.length > 0 && weigh(child) > grain.max);
        opened.push({ folder, apart, grain, found });
        for (const child of apart)
            waiting.push(child);
    }
    // Subfolders come before their folder; this order determines the names of joined parts.
    for (const open of opened.reverse())
        findInFolder(open);
    return found;
}
function makeCandidate(members, patterns, kind) {
    const content = members.reduce((sum, member) => sum + member.total, 0);
    const folders = new Map(members.map(member => [member.parent, member]));
    const above = [...folders.values()].reduce((sum, member) => sum + member.above, 0);
    return { members, patterns, kind, content, weight: content + above + endOfTar };
}
function findInFolder(open) {
    const { folder, grain } = open;
    const apart = new Set(open.apart);
    const families = Map.groupBy(folder.children.filter(child => !apart.has(child)), child => (weigh(child) > grain.max ? child.name : familyStem(child.name)));
    const small = [...families].flatMap(([stem, members]) => nameFamily(open, stem, members));
    if (totalWeight(small) > grain.min)
        findRanges(open, small);
}
/** @returns the members that get no pattern of their own. */
function nameFamily(open, stem, members) {
    const { folder, grain, found } = open;
    const whole = makeCandidate(members, [], 'named');
    if (whole.content < grain.min)
        return members;
    const [first] = members;
    const isFolder = members.length === 1 && first !== undefined && first.children.length > 0;
    const patterns = isFolder ? undefined : familyPatterns(folder, stem, members);
    if (patterns !== undefined && whole.weight <= grain.max) {
        found.push({ ...whole, patterns });
        return [];
    }
    const isNameable = (member) => member.total >= grain.min && isWritable(literal(member));
    const nameable = members.filter(isNameable);
    for (const member of nameable)
        found.push(makeCandidate([member], [literal(member)], 'named'));
    return members.filter(member => !isNameable(member));
}
/** Divides by the next character until no range exceeds a quarter of the grain or matches a divided subfolder. */
function findRanges(open, members) {
    const waiting = dividedRange({ members, prefix: '', isName: false });
    for (let range = waiting.pop(); range !== undefined; range = waiting.pop()) {
        const { prefix, isName } = range;
        const pattern = { folder: open.folder.path, prefix, tail: isName ? '' : '*' };
        const takesAlong = !isName && hasPrefix(open.apart, prefix);
        const isLarge = !isName && range.members.length > 1 && totalWeight(range.members) > open.grain.max / 4;
        if (!takesAlong && !isLarge && isWritable(pattern))
            open.found.push(makeCandidate(range.members, [pattern], 'range'));
        else if (!isName)
            for (const part of dividedRange(range))
                waiting.push(part);
    }
}
/** Divides a range by the next character, in reverse order because the caller uses a stack. */
function dividedRange({ members, prefix }) {
    const byNext = Map.groupBy(members, ({ name }) => characterAt(name, prefix.length));
    return [...byNext]
        .sort(([a], [b]) => layer_tree_compare(b, a))
        .map(([next, inRange]) => ({
        members: inRange,
        prefix: (inRange[0]?.name ?? '').slice(0, prefix.length + next.length),
        isName: next === '',
    }));
}
/** Returns the character at an index, with both surrogates of a pair; empty past the end. */
function characterAt(text, index) {
    const point = text.codePointAt(index);
    return point === undefined ? '' : String.fromCodePoint(point);
}
function weigh(node) {
    return node.total + node.above + endOfTar;
}
function totalWeight(nodes) {
    return nodes.reduce((sum, node) => sum + node.total, 0);
}

;// CONCATENATED MODULE: ./build/layers/split/hard-link-sets.js


/** Maximum number of single paths added to a candidate. With more, it stays in `rest`. */
const listed = 8;
/**
 * Joins candidates that share a hard link, because hard links cannot span layers: each layer would store its own copy
 * of the content. Linked paths outside all candidates are added by name. Candidates that cannot be joined within
 * `largest` bytes are dropped and stay in `rest` with their links.
 */
function joinHardLinks(candidates, hardLinks, maxSize) {
    const owners = new Map();
    for (const candidate of candidates)
        for (const member of candidate.members)
            owners.set(member, candidate);
    const joins = new DisjointSets();
    const outside = new Map();
    for (const set of hardLinks) {
        const { inside, alone } = divide(set, owners);
        const [owner, ...others] = inside;
        if (owner === undefined)
            continue;
        for (const other of others)
            joins.union(owner, other);
        const paths = outside.get(owner) ?? new Set();
        for (const node of alone)
            paths.add(node);
        outside.set(owner, paths);
    }
    const joined = Map.groupBy(candidates, each => joins.find(each));
    return [...joined.values()].flatMap(each => joinedCandidate(each, outside, maxSize));
}
/** Splits a set into the candidates that contain its paths and the paths outside all candidates. */
function divide(set, owners) {
    const inside = new Set();
    const alone = [];
    for (const node of set) {
        const owner = findOwner(node, owners);
        if (owner === undefined)
            alone.push(node);
        else
            inside.add(owner);
    }
    return { inside, alone };
}
function joinedCandidate(parts, outside, maxSize) {
    const alone = [...new Set(parts.flatMap(part => [...(outside.get(part) ?? [])]))];
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && alone.length === 0)
        return [only];
    if (alone.length > listed || !alone.map(literal).every(isWritable))
        return [];
    const members = [...parts.flatMap(part => part.members), ...alone];
    const patterns = [...parts.flatMap(part => part.patterns), ...alone.map(literal)];
    const kind = parts.some(part => part.kind === 'range') ? 'range' : 'named';
    const candidate = makeCandidate(members, patterns, kind);
    return candidate.weight <= maxSize ? [candidate] : [];
}
function findOwner(node, owners) {
    for (let current = node; current !== undefined; current = current.parent) {
        const owner = owners.get(current);
        if (owner !== undefined)
            return owner;
    }
    return undefined;
}
class DisjointSets {
    #heads = new Map();
    /** Returns the representative of a candidate's set (union-find with path halving). */
    find(candidate) {
        let current = candidate;
        for (let next = this.#heads.get(current); next !== undefined; next = this.#heads.get(current)) {
            const afterNext = this.#heads.get(next);
            if (afterNext === undefined)
                return next;
            this.#heads.set(current, afterNext);
            current = afterNext;
        }
        return current;
    }
    union(a, b) {
        const [head, other] = [this.find(a), this.find(b)];
        if (head !== other)
            this.#heads.set(other, head);
    }
}

;// CONCATENATED MODULE: ./build/layers/split/move-order.js


/** Orders ranges after all names, because they match whatever the names have left. */
function orderMoves(bundles) {
    return ['named', 'range'].flatMap(kind => bundles.flatMap((candidates, bundle) => {
        const patterns = candidates.filter(each => each.kind === kind).flatMap(each => each.patterns);
        return patterns.length === 0 ? [] : [{ bundle, patterns }];
    }));
}
/** Simulates the script on the tree, so that the plan reports exactly what its patterns do. */
function applyMoves({ nodes }, takes) {
    const moved = new Map();
    for (const { bundle, patterns } of takes) {
        for (const pattern of patterns) {
            for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
                if (!isMoved(node, moved))
                    moved.set(node, bundle);
            }
        }
    }
    return moved;
}
/** @param count number of groups without `rest`. */
function measureGroups({ root }, moved, count) {
    const sizes = Array.from({ length: count }, () => ({ tarSize: endOfTar, entries: 0, above: new Set() }));
    const rest = { tarSize: root.total + endOfTar, entries: root.entries };
    for (const [node, bundle] of moved) {
        const size = sizes[bundle];
        if (size === undefined)
            continue;
        size.tarSize += node.total;
        size.entries += node.entries;
        rest.tarSize -= node.total;
        rest.entries -= node.entries;
        for (let current = node.parent; current?.parent !== undefined && !size.above.has(current); current = current.parent) {
            size.above.add(current);
            size.tarSize += current.own;
        }
    }
    return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest];
}
function isMoved(node, moved) {
    for (let current = node; current !== undefined; current = current.parent) {
        if (moved.has(current))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/wording.js
var wording = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/layers/split/name-group.js

/** Names that are meaningless without the parent folder. */
const generic = /^(?:bin|sbin|lib\d*|libexec|share|include|src|opt|local|data|site-packages|dist-packages|[a-z0-9_]+-linux-gnu)$/;
const maxNamed = 3;
/** Returns a readable name of a bundle, made from the names of its largest parts. */
function chooseGroupName(candidates) {
    return (0,wording/* formatList */.ki)([...new Set(candidates.flatMap(candidateNames))], maxNamed);
}
/** Returns the folder name for the move step: letters, digits, dots and dashes, made unique by the leading number. */
function folderName(number, name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .map(word => word.replace(/^lib(?=[a-z]{2})|^\.+|\.+$/g, ''));
    const [slug = ''] = /^[a-z0-9.-]{0,24}/.exec(words.filter(word => word !== '').join('-')) ?? [];
    return [number, slug.replace(/[-.]+$/, '')].filter(part => part !== '').join('-');
}
function candidateNames({ patterns }) {
    return patterns.map(({ folder, prefix, tail }) => {
        const names = [...folder.split('/'), prefix].filter(name => name !== '');
        const isPlain = tail !== '' && /^(?:lib)?[A-Za-z]{3,}/.test(prefix);
        const above = names.at(-2);
        const needsAbove = above !== undefined && !isPlain && (generic.test(prefix) || tail !== '');
        return (needsAbove ? `${above}/${prefix}` : prefix).replace(/\p{Cc}/gu, ' ') + (tail === '' ? '' : '*');
    });
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/layers/split/unsplittable.js


/** Explains for every group over the limit why it cannot be divided. */
function findUnsplittable(tree, groups, moved, limit) {
    if (groups.every(({ tarSize }) => tarSize <= limit))
        return [];
    const groupIndexes = placeNodes(tree, moved, groups.length - 1);
    const files = unsplittable_largestFiles(groupIndexes);
    const links = largestLinkSets(tree, groupIndexes);
    return groups.flatMap(({ name, tarSize }, index) => {
        if (tarSize <= limit)
            return [];
        return [{ group: name, tarSize, reason: explain(files.get(index), links.get(index), limit) }];
    });
}
function explain(file, links, limit) {
    const path = JSON.stringify(file?.path ?? '');
    if (file !== undefined && file.own > limit)
        return `The file ${path} alone has ${(0,units/* formatSize */.Xq)(file.own)}, and a file cannot be split across layers: download it when the image starts, or store it in several files`;
    const tied = links?.slice(0, 2).map(node => JSON.stringify(node.path));
    if (tied !== undefined)
        return `Hard links such as ${tied.join(' and ')} must stay in one layer`;
    if (file === undefined)
        return 'It holds no file, only the headers of folders, which every layer repeats: increase warn-layer-size';
    return `No pattern divides it further; its largest file is ${path} with ${(0,units/* formatSize */.Xq)(file.own)}`;
}
/** Maps every node to its group: its own, or that of its parent folder. */
function placeNodes({ nodes }, moved, rest) {
    const groupIndexes = new Map();
    for (const node of nodes.nodes()) {
        const above = node.parent === undefined ? rest : groupIndexes.get(node.parent);
        groupIndexes.set(node, moved.get(node) ?? above ?? rest);
    }
    return groupIndexes;
}
function unsplittable_largestFiles(groupIndexes) {
    const largest = new Map();
    for (const [node, group] of groupIndexes) {
        const before = largest.get(group);
        if (node.entry === undefined || node.entry.type === 'directory')
            continue;
        const isLarger = before === undefined || node.own > before.own;
        // The result must not depend on the order of the tar.
        const isFirst = before?.own === node.own && layer_tree_compare(node.path, before.path) < 0;
        if (isLarger || isFirst)
            largest.set(group, node);
    }
    return largest;
}
function largestLinkSets({ hardLinks }, groupIndexes) {
    const largest = new Map();
    for (const set of hardLinks) {
        for (const group of new Set(set.flatMap(node => groupIndexes.get(node) ?? []))) {
            if (set.length > (largest.get(group)?.length ?? 0))
                largest.set(group, set);
        }
    }
    return largest;
}

;// CONCATENATED MODULE: ./build/layers/split/move-step.js

const maxWidth = 110;
/**
 * Generates a script for sh with cp, mv, find, stat, sort, comm, xargs and touch of Debian, Ubuntu or Fedora. busybox's
 * cp loses the times of symbolic links and all capabilities; it rejects `--preserve`, so the script fails instead of
 * losing them silently. /whole is copied once and then only renamed, so owner, mode, time, hard links and attributes
 * come from a single `cp -a`. No file name is read from a line, except those of unchanged files.
 */
function moveScript({ takes, hasBelow, hasDeletions }) {
    return [
        'set -eu',
        'export LC_ALL=C',
        'mkdir /layers /layers/rest',
        'touch /layers/.start',
        'cp -a --preserve=xattr /whole/. /layers/rest/',
        'cd /layers/rest',
        ...(hasBelow ? dropUnchanged : []),
        ...(hasDeletions ? listDeleted : []),
        ...functions,
        ...takes.map(({ folder, patterns }) => takeCall(folder, patterns)),
        ...restoreTimes,
    ].join('\n');
}
/** List of deleted paths written by the move step, each terminated by NUL. */
const deletedList = '/layers/.deleted';
/**
 * A path counts as unchanged if its inode's change time (ctime) is the same. If the lower layers are copies of each
 * other (storage drivers without shared inodes), every path counts as changed: correct, but larger.
 */
const dropUnchanged = [
    '# Only what the instruction changed may stay: the rest has the same times in the layers below.',
    'inodes() { (cd "$1" && shift && find . -mindepth 1 "$@" ! -path "*',
    `*" -exec stat -c '%z %Y %s %f %u %g %t %T %n' {} + | sort); }`,
    'unchanged() {',
    '  inodes /below "$@" >/layers/.below',
    '  inodes /whole "$@" >/layers/.whole',
    `  comm -12 /layers/.below /layers/.whole | sed 's|^[^/]*/|./|' | sort -r | tr '\\n' '\\0'`,
    '}',
    'unchanged ! -type d | xargs -0 rm -f --',
    'unchanged -type d | xargs -0 rmdir -- 2>/dev/null || true',
];
const listDeleted = [
    '# What the instruction deleted, and folders that became something else or the other way round.',
    `(cd /below && find . -mindepth 1 -exec sh -c '`,
    '  folder() { [ -d "$1" ] && [ ! -L "$1" ]; }',
    '  for path do',
    '    now=/whole/$path',
    '    if [ -e "$now" ] || [ -L "$now" ]; then',
    '      if folder "$path"; then folder "$now" && continue; else folder "$now" || continue; fi',
    '    fi',
    '    printf "%s\\0" "$path"',
    `  done' sh {} +) >${deletedList}`,
];
const functions = [
    '# Makes the folders above a path, with their own owner and mode.',
    'above() {',
    '  case $2 in */*) above "$1" "${2%/*}" ;; *) return 0 ;; esac',
    '  [ -d "$1/${2%/*}" ] || {',
    '    mkdir "$1/${2%/*}"',
    '    chown "$(stat -c %u:%g "/whole/${2%/*}")" "$1/${2%/*}"',
    '    chmod "0000$(stat -c %a "/whole/${2%/*}")" "$1/${2%/*}"',
    '  }',
    '}',
    '# take GROUP PATH...: moves the paths out of the rest into the folder of a group.',
    'take() {',
    '  group=/layers/$1',
    '  shift',
    '  mkdir -p "$group"',
    '  for path do',
    '    [ -e "$path" ] || [ -L "$path" ] || continue',
    '    above "$group" "$path"',
    '    [ ! -e "$group/$path" ] || { echo "$path is in two groups" >&2; exit 1; }',
    '    mv "./$path" "$group/$path"',
    '  done',
    '}',
];
const restoreTimes = [
    '# A folder that something was moved out of or into gets its time back.',
    `find /layers -mindepth 2 -type d -newer /layers/.start -exec sh -c '`,
    '  for folder do touch -r "/whole/${folder#/layers/*/}" "$folder"; done',
    `' sh {} +`,
];
function takeCall(folder, patterns) {
    const lines = [`take ${folder}`];
    for (const word of joinLetters(patterns)) {
        const line = lines[lines.length - 1] ?? '';
        if (line.length + word.length + 3 > maxWidth)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines.join(' \\\n');
}
/**
 * Writes `usr/share/[a-d]*` for three or more ranges of a folder that differ only in the last letter. Two stay separate
 * because they are as readable.
 */
function joinLetters(patterns) {
    const groups = Map.groupBy(patterns, pattern => pattern.tail === '*' && /[A-Za-z0-9]$/.test(pattern.prefix)
        ? shellPattern({ ...pattern, prefix: pattern.prefix.slice(0, -1) })
        : shellPattern(pattern));
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (first === undefined || group.length < 3)
            return group.map(shellPattern);
        const stem = first.prefix.slice(0, -1);
        const path = shellPattern({ ...first, prefix: stem, tail: '' });
        // In the root without a common prefix, the path is empty and its quotes are omitted.
        return [`${path === "''" ? '' : path}[${letters(group.map(each => each.prefix.slice(-1)))}]*`];
    });
}
/** Writes a character class; runs of three or more use a dash. */
function letters(all) {
    const sorted = [...new Set(all)].sort();
    const points = sorted.map(letter => letter.charCodeAt(0));
    let text = '';
    for (let from = 0, to = 0; from < points.length; from = to) {
        to = from + 1;
        while (points[to] === (points[to - 1] ?? 0) + 1)
            to += 1;
        const run = sorted.slice(from, to);
        text += run.length > 2 ? `${run[0]}-${run[run.length - 1]}` : run.join('');
    }
    return text;
}

;// CONCATENATED MODULE: ./build/layers/split/restore-config.js
/**
 * Returns instructions that give an image built FROM scratch the configuration of another image. ENTRYPOINT precedes
 * CMD because it resets CMD. BuildKit adds PATH if an image has none, and `/` for an empty working directory;
 * containers get both defaults anyway.
 */
function restoreConfig(config) {
    const notes = [];
    const instructions = [
        pairs('ENV', variables(config.Env ?? []), notes),
        pairs('LABEL', Object.entries(config.Labels ?? {}), notes),
        jsonForm('SHELL', config.Shell),
        words('EXPOSE', Object.keys(config.ExposedPorts ?? {})),
        volumes(Object.keys(config.Volumes ?? {})),
        healthcheck(config.Healthcheck ?? {}, notes),
        ...(config.OnBuild ?? []).map(trigger => oneLine(`ONBUILD ${trigger}`, notes)),
        words('STOPSIGNAL', config.StopSignal ? [config.StopSignal] : []),
        words('WORKDIR', config.WorkingDir ? [config.WorkingDir] : []),
        words('USER', config.User ? [config.User] : []),
        jsonForm('ENTRYPOINT', config.Entrypoint),
        jsonForm('CMD', config.Cmd),
    ];
    return { instructions: instructions.filter(text => text !== ''), notes };
}
function variables(env) {
    return env.map(each => {
        const [name = ''] = each.split('=', 1);
        return [name, each.slice(name.length + 1)];
    });
}
/** Writes an instruction of `key=value` pairs. Only JSON form can contain line breaks and NUL. */
function pairs(instruction, all, notes) {
    const isWritable = ([key, value]) => key !== '' && !/[\n\r\0]/.test(key + value);
    for (const pair of all.filter(each => !isWritable(each))) {
        notes.push(`${instruction} ${JSON.stringify(pair[0])} cannot be restored: a Dockerfile cannot express its value`);
    }
    const written = all.filter(isWritable).map(([key, value]) => `${word(key)}=${quoted(value)}`);
    return written.length === 0 ? '' : `${instruction} ${written.join(' \\\n    ')}`;
}
function words(instruction, values) {
    return values.length === 0 ? '' : `${instruction} ${values.map(word).join(' ')}`;
}
/** Writes a VOLUME instruction, which expands variables and escapes even in JSON form. */
function volumes(paths) {
    return paths.length === 0 ? '' : `VOLUME ${json(paths.map(path => path.replace(/[\\$"']/g, '\\$&')))}`;
}
function jsonForm(instruction, list) {
    return list && list.length > 0 ? `${instruction} ${json(list)}` : '';
}
function json(list) {
    return `[${list.map(each => JSON.stringify(each)).join(', ')}]`;
}
function healthcheck(check, notes) {
    const [kind, ...command] = check.Test ?? [];
    if (kind === undefined)
        return '';
    if (kind === 'NONE')
        return 'HEALTHCHECK NONE';
    const flags = [
        ...duration('interval', check.Interval),
        ...duration('timeout', check.Timeout),
        ...duration('start-period', check.StartPeriod),
        ...duration('start-interval', check.StartInterval),
        ...(check.Retries ? [`--retries=${check.Retries}`] : []),
    ];
    const what = kind === 'CMD-SHELL' ? (command[0] ?? '') : json(command);
    return oneLine(['HEALTHCHECK', ...flags, 'CMD', what].join(' '), notes);
}
const durations = [
    [1e9, 's'],
    [1e6, 'ms'],
];
function duration(flag, nanoseconds) {
    if (!nanoseconds)
        return [];
    const [factor = 1, unit = 'ns'] = durations.find(([each]) => nanoseconds % each === 0) ?? [];
    return [`--${flag}=${nanoseconds / factor}${unit}`];
}
function oneLine(instruction, notes) {
    if (!/[\n\r\0]|\\[ \t]*$/.test(instruction))
        return instruction;
    notes.push(`${instruction.split(' ', 1)} cannot be restored: a Dockerfile cannot express ${JSON.stringify(instruction)}`);
    return '';
}
function word(text) {
    return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
/**
 * Quotes a value. Only these three characters are special in double quotes. Source: BuildKit,
 * frontend/dockerfile/shell/lex.go.
 */
function quoted(text) {
    return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./build/layers/split/write-fragment.js


/** Terminator of the here-document; no line of the script equals it. */
const end = 'MOVE';
/**
 * Writes the Dockerfile fragment. Its here-document requires Docker 23 or later, or this first line:
 * `# syntax=docker/dockerfile:1`.
 */
function writeFragment(settings) {
    const { origin, config } = settings;
    return origin.kind === 'base'
        ? rebuildImage(settings, origin, restoreConfig(config))
        : replaceInstruction(settings, origin);
}
function rebuildImage(settings, { image, tools }, restored) {
    const hasTriggers = (settings.config.OnBuild ?? []).length > 0;
    const notes = [...restored.notes];
    if (hasTriggers && tools === undefined) {
        notes.push(`${image} has ONBUILD instructions, which the stage of the move step would run: choose another image for it`);
    }
    // COPY and mounts from an image run no ONBUILD instructions; a FROM would.
    const [, wholeStage, split] = stageNames();
    const whole = hasTriggers ? image : wholeStage;
    const lines = [
        ...(hasTriggers ? [] : [`FROM ${image} AS ${wholeStage}`, '']),
        ...moveStage(settings, tools ?? whole, split, `--mount=type=bind,from=${whole},target=/whole`),
        'FROM scratch',
        ...copies(settings.groups, split),
        ...restored.instructions,
    ];
    return { text: `${lines.join('\n')}\n`, notes };
}
/** Ends the stage before the instruction and continues it after, so the rest of the stage is unchanged. */
function replaceInstruction(settings, origin) {
    const { instruction, createdBy, stageName, tools } = origin;
    const [below, whole, split] = stageNames(origin.stageSuffix);
    const mounts = `--mount=type=bind,from=${whole},target=/whole --mount=type=bind,from=${below},target=/below`;
    const lines = [
        `FROM ${below} AS ${whole}`,
        instruction?.trimEnd() ?? `# Insert the instruction here, unchanged: ${write_fragment_oneLine(createdBy)}`,
        '',
        ...moveStage(settings, tools ?? whole, split, mounts),
        `FROM ${below}${stageName === undefined ? '' : ` AS ${stageName}`}`,
        ...(settings.step.hasDeletions ? [deletion(split)] : []),
        ...copies(settings.groups, split),
    ];
    const notes = [
        `Replace the instruction with the fragment, and end the FROM above it with "AS ${below}"${stageName === undefined ? '' : ` instead of "AS ${stageName}"`}`,
    ];
    if (instruction === undefined)
        notes.push('Replace the comment with the original instruction');
    return { text: `${lines.join('\n')}\n`, notes };
}
function stageNames(suffix = '') {
    return [`below${suffix}`, `whole${suffix}`, `split${suffix}`];
}
/** RUN instruction that deletes the listed paths. The list is mounted under /dev, so no layer contains it. */
const deletion = (split) => `RUN --mount=type=bind,from=${split},source=${deletedList},target=/dev/deleted ["/bin/sh", "-c", "cd / && xargs -0 rm -rf -- </dev/deleted"]`;
function moveStage({ config, step }, from, split, mounts) {
    return [
        `FROM ${from} AS ${split}`,
        // Includes the group: a user ID alone is looked up in /etc/passwd, which a minimal image may lack.
        'USER 0:0',
        ...((config.Shell ?? []).length > 0 ? ['SHELL ["/bin/sh", "-c"]'] : []),
        `RUN ${mounts} <<'${end}'`,
        moveScript(step),
        end,
        '',
    ];
}
function copies(groups, split) {
    return groups.flatMap(({ name, folder, tarSize }) => [
        `# ${name}: ${(tarSize / 1e6).toFixed(0)} MB`,
        `COPY --from=${split} /layers/${folder}/ /`,
    ]);
}
function write_fragment_oneLine(text) {
    return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./build/layers/split/layer-planner.js










/** Grains as shares of the limit, tried in order until every group fits. */
const sizeRanges = [
    { largest: 1, smallest: 1 / 32 },
    { largest: 1 / 2, smallest: 1 / 64 },
    { largest: 1 / 8, smallest: 1 / 512 },
    { largest: 1 / 64, smallest: 0 },
];
/** If the largest part exceeds the limit and this share of the layer, the layer is not split. */
const inVain = 0.9;
/**
 * Plans how to split a layer so that no part exceeds `warnLayerSize`.
 *
 * Folders over the limit are divided into subfolders, families of names and, for small items, ranges of first letters.
 * The largest of these are moved out of `rest` until it fits, and are bundled by rounded size. A layer of n times the
 * limit gets at most 2.4 n + 3 groups, not counting indivisible parts. Hard links of one file stay together. The plan
 * does not depend on the order of the entries.
 *
 * As in every image built by BuildKit, its layers lose fractions of seconds, attributes other than capabilities, and
 * the mode and owner of the root. BuildKit's cache ignores times, so a tree with only changed times is taken from the
 * previous build.
 * @throws Error if the limit is not a positive number of bytes.
 */
function planSplit({ entries, origin, config, warnLayerSize }) {
    if (!(warnLayerSize > 0))
        throw new user_error/* UserError */.yo('layer-not-readable', `A layer cannot be split into parts of ${warnLayerSize} bytes`);
    const all = [...entries];
    const tree = layer_tree_buildTree(all);
    const draft = draftFor(tree, warnLayerSize);
    const groups = nameGroups(draft);
    if (groups.length === 1) {
        return {
            groups,
            unsplittable: findUnsplittable(tree, groups, new Map(), warnLayerSize),
            notes: [],
            fragment: '',
        };
    }
    const moved = applyMoves(tree, draft.takes);
    const unsplittable = findUnsplittable(tree, groups, moved, warnLayerSize);
    const hasBelow = origin.kind === 'instruction';
    const step = {
        takes: namedMoves(draft.takes, groups),
        hasBelow,
        hasDeletions: hasBelow && tree.whiteouts.length > 0,
    };
    const { text, notes } = writeFragment({ origin, config, groups, step });
    return {
        groups,
        unsplittable,
        notes: [...notes, ...rootNote(tree, origin), ...toolsNote(tree, origin), ...attributesNote(all)],
        fragment: text,
    };
}
function draftFor(tree, limit) {
    const whole = tree.root.total + endOfTar;
    if (whole <= limit)
        return undivided(tree);
    const draft = bestDraft(tree, limit);
    const largest = draft.contents.reduce((most, { tarSize }) => Math.max(most, tarSize), 0);
    return largest > limit && largest > whole * inVain ? undivided(tree) : draft;
}
function bestDraft(tree, limit) {
    let best;
    for (const { largest, smallest } of sizeRanges) {
        const candidates = findCandidates(tree.root, { max: limit * largest, min: limit * smallest });
        const joined = joinHardLinks(candidates, tree.hardLinks, limit);
        const bundles = assignGroups(tree, joined, limit);
        const takes = orderMoves(bundles);
        const contents = measureGroups(tree, applyMoves(tree, takes), bundles.length);
        const excess = contents.reduce((sum, { tarSize }) => sum + Math.max(0, tarSize - limit), 0);
        const draft = { bundles, takes, contents, excess };
        if (best === undefined || excess < best.excess)
            best = draft;
        if (excess === 0)
            break;
    }
    return best ?? undivided(tree);
}
function undivided(tree) {
    return { bundles: [], takes: [], contents: measureGroups(tree, new Map(), 0), excess: 0 };
}
function nameGroups({ bundles, contents }) {
    return contents.map((content, index) => {
        const candidates = bundles[index];
        if (candidates === undefined)
            return { ...content, name: 'rest', folder: 'rest', patterns: [] };
        const name = chooseGroupName(candidates);
        const patterns = candidates.flatMap(each => each.patterns);
        return { ...content, name, folder: folderName(index + 1, name), patterns };
    });
}
function namedMoves(takes, groups) {
    return takes.map(({ bundle, patterns }) => ({ folder: groups[bundle]?.folder ?? 'rest', patterns }));
}
/**
 * Lists the extended attributes that are lost. Source: containerd, pkg/archive/tar.go: a layer gets no other attribute.
 */
function attributesNote(entries) {
    const lost = new Set(entries.flatMap(({ xattrs }) => [...xattrs.keys()]));
    lost.delete('security.capability');
    if (lost.size === 0)
        return [];
    return [
        `BuildKit keeps only capabilities among the extended attributes: ${[...lost].sort().join(', ')} will be missing`,
    ];
}
/** Reports images in which the move step would fail: those without a shell, or with only busybox. */
function toolsNote({ nodes }, origin) {
    if (origin.kind === 'instruction' || origin.tools !== undefined)
        return [];
    const programs = ['bin/cp', 'usr/bin/cp'].flatMap(path => nodes.find(path)?.entry ?? []);
    if (programs.some(({ linkTarget }) => !linkTarget?.includes('busybox')))
        return [];
    return [
        `${origin.image} lacks the cp of GNU coreutils, which the move step needs: choose an image that has it`,
    ];
}
/** Reports an unusual mode or owner of the root, which COPY does not restore. */
function rootNote({ root }, { kind }) {
    const { mode = 0o755, uid = 0, gid = 0 } = root.entry ?? {};
    const isUsual = (mode & 0o7777) === 0o755 && uid === 0 && gid === 0;
    if (isUsual || kind === 'instruction')
        return [];
    const octal = (mode & 0o7777).toString(8).padStart(4, '0');
    return [`The root folder has mode ${octal} and owner ${uid}:${gid}: it becomes 0755 and 0:0`];
}

;// CONCATENATED MODULE: ./build/layers/oversize-layers.js




/**
 * Plans the split of every oversized layer. A base image's layer cannot be changed on its own, so a single plan, stored
 * at that layer, rebuilds the whole image from parts and makes other plans unnecessary.
 */
async function planOversizeLayers(target, measured, lines, warnLayerSize) {
    const config = target.image.config.container;
    const large = measured.flatMap(({ entries, layer }, index) => {
        if (entries === undefined)
            return [];
        return [{ index, entries, origin: layerOrigin(layer.createdBy, lines[index], target.dockerfile) }];
    });
    const plans = measured.map(() => undefined);
    const ofBase = large.find(({ origin }) => origin === undefined);
    if (ofBase !== undefined) {
        const entries = await readWholeImage(target, measured);
        const origin = { kind: 'base', image: target.fromName };
        plans[ofBase.index] = planSplit({ entries, origin, config, warnLayerSize });
        return plans;
    }
    for (const { index, entries, origin } of large) {
        if (origin === undefined)
            continue;
        // Stage names must be unique if one Dockerfile gets several fragments.
        const stageSuffix = large.length > 1 ? `-${index + 1}` : '';
        plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize });
    }
    return plans;
}
/**
 * @returns undefined for a layer that no instruction of the reader's Dockerfile created: imported, or of a base image.
 */
function layerOrigin(createdBy, lines, known) {
    if (known !== undefined)
        return lines === undefined ? undefined : instructionOrigin(createdBy ?? '', lines, known);
    const isInstruction = /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s;
    if (createdBy === undefined || !isInstruction.test(createdBy))
        return undefined;
    return { kind: 'instruction', createdBy };
}
function instructionOrigin(createdBy, { startLine }, { bytes, parsed }) {
    const instruction = parsed.instructions.find(candidate => candidate.startLine === startLine);
    const stageName = (0,dockerfile_stages/* readStages */.i)(parsed).findLast(stage => stage.line < startLine)?.name;
    const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString('utf8');
    return { kind: 'instruction', createdBy, instruction: text, stageName };
}
async function readWholeImage({ source, image }, measured) {
    const isComplete = measured.every(({ entries }) => entries !== undefined);
    const all = isComplete
        ? measured
        : await measureLayers(source, image, [], { isEveryLayerStreamed: true, isExplained: () => true });
    return (0,flatten_layers/* flattenLayers */.n)(all.map(({ entries }) => entries ?? []));
}

;// CONCATENATED MODULE: ./build/layers/checked-image.js






/**
 * Measures and evaluates every layer; for oversized layers it also finds the cause, the instruction and a split plan.
 */
async function checkImage(target, { budget, explain }, progress) {
    const { source, image, claims } = target;
    const isLarge = (layer) => (0,layer_budget/* layerSize */.zY)(layer, budget.measure) > budget.warnLayerSize;
    const measured = await measureLayers(source, image, claims, {
        isEveryLayerStreamed: explain === 'always',
        isExplained: explain === 'never' ? undefined : isLarge,
        progress,
    });
    const verdict = (0,layer_budget/* evaluateLayers */.e)(measured.map(({ layer }) => layer), budget);
    const analyses = analyse(measured);
    const lines = findLines(image, target.dockerfile);
    const plans = await planOversizeLayers(target, measured, lines, budget.warnLayerSize);
    const checked = verdict.layers.map((layer, index) => ({
        ...layer,
        analysis: analyses[index],
        lines: lines[index],
        plan: plans[index],
    }));
    return { ...verdict, name: image.name, layers: checked };
}
/** Analyses the streamed layers. The others count as empty so that indexes stay aligned. */
function analyse(measured) {
    if (measured.every(({ content }) => content === undefined))
        return [];
    const contents = measured.map(({ content }, index) => content ?? new LayerContent(`layer ${index + 1}`));
    const { layers } = analyseImage(contents);
    return measured.map(({ content }, index) => (content === undefined ? undefined : layers[index]));
}
function findLines({ config }, known) {
    const made = config.history.filter(entry => !entry.isEmptyLayer);
    if (known === undefined || made.length !== config.diffIds.length)
        return [];
    return findInstructions(config.history, known.parsed).filter((_, index) => !config.history[index]?.isEmptyLayer);
}

// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
;// CONCATENATED MODULE: ./build/layers/provided-dockerfile.js



/** @throws Error naming the file if it is missing or malformed. */
async function readProvidedDockerfile(path, readFile) {
    if (path === undefined)
        return undefined;
    const bytes = await readFile(path).catch(() => {
        throw new user_error/* UserError */.yo('file-not-found', `dockerfile is ${JSON.stringify(path)}: there is no such file. The path is relative to the workspace, or to the current folder on your own machine`);
    });
    try {
        return { path, bytes, parsed: (0,parse_dockerfile/* parseDockerfile */.A)(bytes) };
    }
    catch (error) {
        throw (0,user_error/* withMessage */.EB)(error, `${path}: ${(0,error_message/* messageOf */.b)(error)}`, 'dockerfile-malformed');
    }
}

// EXTERNAL MODULE: ./build/markdown.js
var markdown = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/layers/explain-layers.js


const rowsShown = 8;
/** Explains for a terminal what takes up space in a layer. */
function explainAsText({ analysis, plan }) {
    if (analysis === undefined)
        return '';
    const blocks = analysisSections(analysis).map(({ title, rows }) => {
        const lines = rows.map(({ size, name }) => `  ${(0,units/* formatSize */.Xq)(size).padStart(8)}  ${printable(name)}`);
        return [`${title}:`, ...lines].join('\n');
    });
    return [...blocks, ...describeWaste(analysis), ...planAsText(plan)].join('\n');
}
/** Explains the same in the job summary, in collapsible sections below the table. */
function explainAsMarkdown({ layers }) {
    return layers
        .map((layer, index) => ({ layer, number: index + 1 }))
        .filter(({ layer }) => layer.analysis !== undefined && layer.verdict !== 'pass')
        .map(({ layer, number }) => formatDetails(layer, number))
        .join('\n');
}
function formatDetails({ analysis, plan, lines }, number) {
    if (analysis === undefined)
        return '';
    const where = lines === undefined ? '' : ` (line ${lines.startLine} of the Dockerfile)`;
    const sections = analysisSections(analysis).flatMap(({ title, rows }) => [
        `| | ${title.toLowerCase()} |`,
        '| ---: | --- |',
        ...rows.map(({ size, name }) => `| ${(0,units/* formatSize */.Xq)(size)} | ${(0,markdown/* escapeMarkdown */.FV)(printable(name))} |`),
        '',
    ]);
    return [
        `<details open><summary>Contents of layer ${number}${where}</summary>`,
        '',
        ...sections,
        ...describeWaste(analysis).map(markdown/* escapeMarkdown */.FV),
        '</details>',
        '',
        ...planAsMarkdown(plan, number),
    ].join('\n');
}
function analysisSections(analysis) {
    const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
        size: contentSize,
        name: `${path || '/'}${isRest ? ' (the rest of it)' : ''}`,
    }));
    const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
        size: contentSize,
        name: `${directory === '' ? '' : `${directory}/`}${pattern} (${fileCount} files)`,
    }));
    const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }));
    return [
        { title: 'Largest directories', rows: directories.slice(0, rowsShown) },
        { title: 'Largest library families', rows: families.slice(0, rowsShown) },
        { title: 'Largest files', rows: files.slice(0, rowsShown) },
    ].filter(({ rows }) => rows.length > 0);
}
function describeWaste({ wasted }) {
    const { stored, storedAgain, deleted } = wasted;
    return [
        ...(stored > 0
            ? [`${(0,units/* formatSize */.Xq)(stored)} of it is hidden by a later layer, but is still stored and transferred`]
            : []),
        ...(storedAgain > 0
            ? [`It stores ${(0,units/* formatSize */.Xq)(storedAgain)} again that an earlier layer already holds`]
            : []),
        ...(deleted > 0
            ? [`It deletes ${(0,units/* formatSize */.Xq)(deleted)} of earlier layers, which is still transferred`]
            : []),
    ];
}
function planAsText(plan) {
    if (plan === undefined)
        return [];
    if (plan.groups.length < 2)
        return describeUnsplittable(plan);
    const groups = plan.groups.map(({ name, tarSize }) => `  ${(0,units/* formatSize */.Xq)(tarSize).padStart(8)}  ${printable(name)}`);
    return ['It can be split into:', ...groups, ...describeRemarks(plan)];
}
function planAsMarkdown(plan, number) {
    if (plan === undefined)
        return [];
    if (plan.fragment === '')
        return describeUnsplittable(plan).map(markdown/* escapeMarkdown */.FV);
    const groups = plan.groups.map(({ name, tarSize }) => `| ${(0,units/* formatSize */.Xq)(tarSize)} | ${(0,markdown/* escapeMarkdown */.FV)(printable(name))} |`);
    return [
        `<details open><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
        '',
        '| | group |',
        '| ---: | --- |',
        ...groups,
        '',
        ...describeRemarks(plan).map(note => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`),
        '',
        ...(0,markdown/* fenced */.OF)(plan.fragment.trimEnd(), 'dockerfile'),
        '</details>',
        '',
    ];
}
/** Actions required of the reader, and limits of the fragment. */
function describeRemarks(plan) {
    return [...plan.notes.map(printable), ...describeUnsplittable(plan)];
}
function describeUnsplittable({ unsplittable }) {
    return unsplittable.map(({ reason }) => printable(reason));
}
/** Replaces control characters, because file names may contain terminal escape sequences. */
function printable(text) {
    return text.replace(/\p{Cc}/gu, '�');
}

// EXTERNAL MODULE: ./build/layers/layer-count.js
var layer_count = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/verdict.js
var build_verdict = __webpack_require__(617);
;// CONCATENATED MODULE: ./build/layers/layer-table.js







const barWidth = 20;
const marks = { pass: '✅', warn: '⚠️', fail: '❌' };
/** Describes the verdict in one or two sentences: the worst layer, and the layer count if it is a problem. */
function describeVerdict(name, verdict, budget) {
    const problems = [
        describeOversize(name, verdict, budget),
        (0,layer_count/* describeLayerCount */.a)(name, verdict.layers.length),
    ].filter(problem => problem !== undefined);
    if (problems.length > 0)
        return problems.join('. ');
    return `Every layer of ${name} is at most ${(0,units/* formatSize */.Xq)(budget.warnLayerSize)} (${describeWhole(verdict, budget)})`;
}
/** Describes the worst layer, its limit and how many more layers exceed it; undefined if none does. */
function describeOversize(name, verdict, budget) {
    const { layers } = verdict;
    const worst = (0,build_verdict/* worstVerdict */.z)(layers.map(layer => layer.verdict));
    if (worst === 'pass')
        return undefined;
    const over = layers.filter(layer => layer.verdict === worst);
    const largest = over.reduce((a, b) => ((0,layer_budget/* layerSize */.zY)(b, budget.measure) > (0,layer_budget/* layerSize */.zY)(a, budget.measure) ? b : a));
    const number = layers.indexOf(largest) + 1;
    const size = (0,units/* formatSize */.Xq)((0,layer_budget/* layerSize */.zY)(largest, budget.measure));
    const limit = (0,units/* formatSize */.Xq)(worst === 'fail' ? budget.maxLayerSize : budget.warnLayerSize);
    return `Layer ${number} of ${name} has ${size}${(0,wording/* andMore */.v)(over.length - 1)}, over the limit of ${limit} (${describeWhole(verdict, budget)})`;
}
function describeWhole({ layers, totalSize }, { measure }) {
    return `${(0,wording/* plural */.LS)(layers.length, 'layer')}, ${(0,units/* formatSize */.Xq)(totalSize)} ${measure} in all`;
}
/** Renders the job summary: the verdict, then a bar per layer against the limit. */
function layersAsMarkdown(name, verdict, budget) {
    const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget));
    return [
        `### ${marks[verdict.verdict]} ${(0,markdown/* escapeMarkdown */.FV)(describeVerdict(name, verdict, budget))}`,
        '',
        `| | layer | ${budget.measure} of ${(0,units/* formatSize */.Xq)(budget.maxLayerSize)} | compressed | uncompressed | known by | created by |`,
        '| --- | ---: | --- | ---: | ---: | --- | --- |',
        ...rows,
        '',
    ].join('\n');
}
/** Renders the same for a terminal. */
function layersAsText(name, verdict, budget, paint = (_verdict, text) => text) {
    const lines = verdict.layers.map((layer, index) => {
        const sizes = [layer.compressedSize, layer.uncompressedSize].map(size => (0,units/* formatSize */.Xq)(size).padStart(12));
        const coloured = paint(layer.verdict, bar(layer, budget));
        return `${String(index + 1).padStart(5)}  ${coloured}  ${sizes.join('  ')}  ${layer.sizeKnownBy.padEnd(10)}  ${shorten(layer.createdBy)}`;
    });
    const head = `layer  ${`${budget.measure} of ${(0,units/* formatSize */.Xq)(budget.maxLayerSize)}`.padEnd(barWidth)}    compressed  uncompressed  known by    created by`;
    const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget));
    return [head, ...lines, '', `${marks[verdict.verdict]} ${sentence}`].join('\n');
}
function row(layer, number, budget) {
    const cells = [
        marks[layer.verdict],
        number,
        `\`${bar(layer, budget)}\``,
        (0,units/* formatSize */.Xq)(layer.compressedSize),
        (0,units/* formatSize */.Xq)(layer.uncompressedSize),
        layer.sizeKnownBy,
        (0,markdown/* escapeMarkdown */.FV)(shorten(layer.createdBy)),
    ];
    return `| ${cells.join(' | ')} |`;
}
function bar(layer, { measure, maxLayerSize }) {
    const filled = Math.min(barWidth, Math.round(((0,layer_budget/* layerSize */.zY)(layer, measure) / maxLayerSize) * barWidth));
    return '█'.repeat(filled).padEnd(barWidth, '░');
}
function shorten(createdBy) {
    const text = instructionText(createdBy ?? 'unknown').replace(/\p{Cc}/gu, '');
    return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

;// CONCATENATED MODULE: ./build/layers/report-layers.js






/** GitHub shows ten annotations of each kind per step. */
const maxAnnotations = 10;
/** Writes a table to the log and the job summary, and annotates the Dockerfile lines that create oversized layers. */
async function reportLayers(checked, check, { log, writeSummary, paint }) {
    const { name, layers } = checked;
    await log.group(`Layers of ${name}`, async () => log.info(layersAsText(name, checked, check.budget, paint)));
    for (const [index, layer] of layers.entries()) {
        if (layer.analysis === undefined)
            continue;
        await log.group(`Contents of layer ${index + 1}`, async () => log.info(explainAsText(layer)));
    }
    await writeSummary(layersAsMarkdown(name, checked, check.budget) + explainAsMarkdown(checked));
    const isFailure = layerFailure(checked, check) !== undefined;
    annotate(checked, check, isFailure, log);
    if (isFailure)
        return;
    const isAnnotated = layers.some(layer => layer.verdict !== 'pass' && layer.lines !== undefined);
    const oversize = isAnnotated ? undefined : describeOversize(name, checked, check.budget);
    if (oversize !== undefined)
        log.warning(oversize);
    const count = (0,layer_count/* describeLayerCount */.a)(name, layers.length);
    if (count !== undefined)
        log.warning(count);
}
/** Returns the error that fails the step, or undefined if the step passes. */
function layerFailure(checked, { budget, failOn }) {
    const { verdict, name } = checked;
    const isFailure = failOn === 'error' ? verdict === 'fail' : failOn === 'warning' && verdict !== 'pass';
    if (!isFailure)
        return undefined;
    const oversize = describeOversize(name, checked, budget);
    const count = (0,layer_count/* describeLayerCount */.a)(name, checked.layers.length);
    const fail = (message) => new user_error/* UserError */.yo('layer-limits-exceeded', message);
    if (oversize === undefined)
        return count === undefined ? undefined : fail(count);
    const failure = `${oversize}. mybinder.org's builders often fail to transfer such a layer: ${describeFixes(checked)}`;
    return fail(count === undefined ? failure : `${failure}. ${count}`);
}
function describeFixes(checked) {
    const [unsplittable] = checked.layers.flatMap(({ plan }) => plan === undefined ? [] : describeUnsplittable(plan));
    const plan = 'the output `plan` and the job summary hold a ready Dockerfile fragment that splits it';
    if (combineFragments(checked) !== '')
        return unsplittable === undefined ? plan : `${plan}. ${unsplittable}`;
    return unsplittable ?? 'split the instruction that created it into several COPY instructions';
}
/** Fragments of all plans, each with a comment naming its layer. */
function combineFragments({ layers }) {
    return layers
        .flatMap(({ plan }, index) => plan === undefined || plan.fragment === ''
        ? []
        : [
            [
                `# Splits layer ${index + 1}`,
                ...describeRemarks(plan).map(remark => `# ${remark}`),
                plan.fragment,
            ].join('\n'),
        ])
        .join('\n');
}
function annotate({ layers }, { budget, dockerfile }, isFailing, log) {
    if (dockerfile === undefined)
        return;
    const counts = { warn: 0, fail: 0 };
    for (const [index, layer] of layers.entries()) {
        if (layer.verdict === 'pass' || layer.lines === undefined)
            continue;
        if (++counts[layer.verdict] > maxAnnotations)
            continue;
        const place = {
            file: dockerfile,
            startLine: layer.lines.startLine,
            endLine: layer.lines.endLine,
        };
        const limit = layer.verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize;
        const message = `This instruction creates layer ${index + 1}, which has ${(0,units/* formatSize */.Xq)((0,layer_budget/* layerSize */.zY)(layer, budget.measure))}: over the limit of ${(0,units/* formatSize */.Xq)(limit)}${largestIn(layer)}`;
        if (isFailing && layer.verdict === 'fail')
            log.error(message, place);
        else
            log.warning(message, place);
    }
}
function largestIn({ analysis }) {
    const named = analysis?.directories
        .slice(0, 3)
        .map(({ path, contentSize }) => `${path || '/'} (${(0,units/* formatSize */.Xq)(contentSize)})`);
    return named === undefined || named.length === 0 ? '' : `. The largest in it: ${named.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/layers/stream-progress.js

/** Milliseconds between two log lines. Shorter streams log nothing. */
const interval = 3_000;
/** Logs the progress, rate and remaining time of parallel streams. */
class StreamProgress {
    #log;
    #doing;
    #streams = new Map();
    #begun = Date.now();
    #last = Date.now();
    /** @param doing purpose of the streams, such as `reading IMAGE`. */
    constructor(log, doing) {
        this.#log = log;
        this.#doing = doing;
    }
    onBytes(stream, done, size) {
        this.#streams.set(stream, { done, size });
        const now = Date.now();
        if (now - this.#last < interval)
            return;
        this.#last = now;
        const streams = [...this.#streams.values()];
        const sum = streams.reduce((bytes, stream) => bytes + stream.done, 0);
        const all = streams.reduce((bytes, stream) => bytes + stream.size, 0);
        const rate = sum / ((now - this.#begun) / 1000);
        const left = sum === 0 ? 'unknown time' : `${Math.ceil((all - sum) / rate)} s`;
        this.#log.info(`${this.#doing}: ${(0,units/* formatSize */.Xq)(sum)} of ${(0,units/* formatSize */.Xq)(all)}, ${(0,units/* formatSize */.Xq)(rate)}/s, ${left} left`);
    }
}

;// CONCATENATED MODULE: ./build/layers/check-layers.js




/** Measures and reports every layer. The caller decides how to act on the verdict. */
async function checkLayers(measurable, fromName, check, services) {
    const dockerfile = await readProvidedDockerfile(check.dockerfile, services.readFile);
    const progress = new StreamProgress(services.log, `reading ${measurable.image.name}`);
    const checked = await checkImage({ ...measurable, fromName, dockerfile }, check, progress);
    await reportLayers(checked, check, services);
    return checked;
}
function layerOutputs(checked) {
    return {
        verdict: checked.verdict,
        layers: checked.layers.map(({ plan: _plan, ...layer }) => layer),
        'largest-layer-size': checked.largestLayerSize,
        'total-size': checked.totalSize,
        plan: combineFragments(checked),
    };
}

// EXTERNAL MODULE: ./build/oci/read-image.js
var read_image = __webpack_require__(7148);
;// CONCATENATED MODULE: ./build/layers/gzip-trailer.js
/**
 * Length in bytes of the gzip ISIZE field: the last four bytes, little-endian, hold the content size modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
const trailerLength = 4;
/** Modulus of the claimed size: for larger content the claim is too small by a multiple of it. */
const trailerModulus = 2 ** 32;
/** Returns the claimed size. */
function parseTrailer(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
/** Maximum ratio of deflate: 258 bytes from 2 bits. */
const maxDeflateRatio = 1032;
/** Whether a gzip file of `compressedSize` bytes can hold a tar of `claimed` bytes. */
function isPossible(claimed, compressedSize) {
    const gzipOverhead = 64 + compressedSize / 1000;
    return (claimed % 512 === 0 &&
        claimed >= 1024 &&
        claimed >= compressedSize - gzipOverhead &&
        claimed <= compressedSize * maxDeflateRatio);
}
/**
 * Whether a gzip file of `compressedSize` bytes may hold 4 GiB more than it claims. A high ratio alone does not rule this
 * out: one `useradd` with a large user id makes /var/log/lastlog a sparse file, which a tar stores as gigabytes of zeros.
 */
function mayHaveWrapped(compressedSize) {
    return trailerModulus <= compressedSize * maxDeflateRatio;
}

;// CONCATENATED MODULE: ./build/layers/size-samples.js

/** Length in bytes of a sample whose ratio is estimated; nearly every compressor starts a block within that. */
const windowLength = 65_536;
/** Length in bytes of a sample that is only tested for repetition. */
const probeLength = 1024;
/**
 * Maximum ratio of content that is not one long repetition, such as zeros. Real file systems stay far below, and the
 * compressed form of steeper content is itself repetitive, which a probe detects.
 */
const maxOrdinaryRatio = 100;
/**
 * Maximum distance between samples in bytes. At deflate's best ratio, 4 GiB still take 4.16 MB; windows closer than
 * that, minus their own length, hit every run that could hide 4 GiB.
 */
const maxSpacing = 4_000_000;
/** Samples per window. At the maximum ordinary ratio, 4 GiB take 43 MB; ten samples span at most 40 MB. */
const samplesPerWindow = 9;
/** Minimum number of windows that a variance can be computed from, one of which may be unreadable. */
const minWindows = 3;
/** Margin in standard errors. If parts vary as usual, an ordinary layer exceeds it once in 16,000 times. */
const safety = 4;
/** Tolerated error in bytes: few samples cannot rule it out, and it does not affect any layer limit. */
const tolerance = 2 ** 28;
/** Maximum share of windows in which no block starts. */
const maxUnreadable = 1 / 3;
/**
 * Returns the samples that can rule out a size 4 GiB above the trailer's claim, evenly spaced and deterministic. They
 * depend on the blob size only, so they can be requested together with the trailer.
 *
 * @returns an empty list for a blob too small to hide 4 GiB.
 */
function samplePlaces(size) {
    if (!mayHaveWrapped(size))
        return [];
    const count = Math.ceil(size / maxSpacing);
    const windows = windowIndexes(size, count);
    return Array.from({ length: count }, (_, index) => ({
        start: Math.floor(((index + 0.5) / count) * (size - windowLength)),
        length: windows.has(index) ? windowLength : probeLength,
    }));
}
/** Returns which of `count` samples are windows: none in a blob where only steep content can hide 4 GiB. */
function windowIndexes(size, count) {
    if (size + trailerModulus > size * maxOrdinaryRatio)
        return new Set();
    const windows = Math.max(minWindows, Math.ceil(count / samplesPerWindow));
    return new Set(Array.from({ length: windows }, (_, index) => Math.floor(((index + 0.5) / windows) * count)));
}
/**
 * Whether windows of a blob agree with the size that its trailer claims and rule out a size 4 GiB larger.
 *
 * File system content is diverse enough to estimate the size by the mean ratio, and the error by the variance of the
 * windows. A single window of extreme ratio makes that error too large for any claim.
 *
 * @param ratios output bytes per input byte of each window; undefined where no block starts.
 */
function agreesWithWindows(claimed, compressedSize, ratios) {
    const known = ratios.filter(ratio => ratio !== undefined);
    if (known.length < 2 || known.length < ratios.length * (1 - maxUnreadable))
        return false;
    const mean = known.reduce((sum, ratio) => sum + ratio, 0) / known.length;
    const variance = known.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (known.length - 1);
    const margin = safety * Math.sqrt(variance / known.length) * compressedSize;
    const difference = Math.abs(mean * compressedSize - claimed);
    return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/layers/repetitive-piece.js

/** Maximum share of its length to which a repetitive probe compresses. */
const maxShare = 0.85;
/**
 * Whether a piece of a deflate stream is repetitive, as it is wherever content compresses better than 100:1.
 *
 * Deflate copies at most 258 bytes at a time, so at that ratio it repeats nearly the same code of 20 bits or less.
 * Deflating the piece once more reaches 0.02 to 0.77 of its length for zeros, repeated lines, repeated pages and pages
 * of zeros with numbers or random bytes in them. Of pieces of ordinary layers, 99 % stay above 0.85.
 */
function isRepetitive(piece) {
    return (0,external_node_zlib_.deflateRawSync)(piece, { level: 6 }).length < maxShare * piece.length;
}

;// CONCATENATED MODULE: ./build/layers/dynamic-header.js
/** Order in which a block lists the lengths of the code length codes. Source: RFC 1951 section 3.2.7. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;
const maxListLength = 7;
const maxCodeLength = 15;
/** Length of the longest header in bytes: 17 bits, 19 lengths of 3 bits, 316 codes of 7 bits with 7 extra bits each. */
const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8);
/** Reads up to 16 bits from any bit offset, least significant bit first. Bits past the end are zero. */
function readBits(bytes, bit, count) {
    const byte = bit >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    return (three >>> (bit & 7)) & ((1 << count) - 1);
}
/**
 * Whether a non-final deflate block with dynamic Huffman codes may start at this bit. Applies every check that
 * inflating would apply and also requires complete codes, which every compressor writes. In random bits, about one
 * position in 10^10 passes.
 */
function isDynamicHeader(bytes, bit) {
    const literals = readBits(bytes, bit + 3, 5) + 257;
    const distances = readBits(bytes, bit + 8, 5) + 1;
    if (readBits(bytes, bit, 3) !== 0b100 || literals > 286 || distances > 30)
        return false;
    const count = readBits(bytes, bit + 13, 4) + 4;
    if (!hasCompleteList(bytes, bit + 17, count))
        return false;
    const list = readList(bytes, bit + 17, count);
    const lengths = readLengths(bytes, bit + 17 + 3 * count, list, literals + distances);
    if (lengths === undefined || lengths[endOfBlock] === 0)
        return false;
    return isComplete(lengths.subarray(0, literals)) && isComplete(lengths.subarray(literals));
}
/** Cheapest test, which almost no random input passes; it runs before anything is allocated. */
function hasCompleteList(bytes, bit, count) {
    let used = 0;
    for (let index = 0; index < count; index += 1) {
        const length = readBits(bytes, bit + 3 * index, 3);
        if (length > 0)
            used += 1 << (maxListLength - length);
    }
    return used === 1 << maxListLength;
}
/** Decoding table indexed by the next 7 bits. Each entry is the symbol times 8 plus the length of its code. */
function readList(bytes, bit, count) {
    const lengths = new Uint8Array(lengthOrder.length);
    for (let index = 0; index < count; index += 1) {
        lengths[lengthOrder[index] ?? 0] = readBits(bytes, bit + 3 * index, 3);
    }
    const table = new Uint16Array(1 << maxListLength);
    let code = 0;
    for (let length = 1; length <= maxListLength; length += 1) {
        for (let symbol = 0; symbol < lengths.length; symbol += 1) {
            if (lengths[symbol] !== length)
                continue;
            const start = reverse(code, length);
            for (let entry = start; entry < table.length; entry += 1 << length)
                table[entry] = (symbol << 3) | length;
            code += 1;
        }
        code <<= 1;
    }
    return table;
}
function reverse(code, length) {
    let reversed = 0;
    for (let bit = 0; bit < length; bit += 1)
        reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    return reversed;
}
/**
 * Reads the lengths of all codes of a block. @returns undefined if a repetition has nothing to repeat or is too long.
 */
function readLengths(bytes, start, list, total) {
    const lengths = new Uint8Array(total);
    let bit = start;
    for (let filled = 0; filled < total;) {
        const entry = list[readBits(bytes, bit, maxListLength)] ?? 0;
        const symbol = entry >> 3;
        bit += entry & 7;
        if (symbol <= maxCodeLength) {
            lengths[filled] = symbol;
            filled += 1;
            continue;
        }
        const { bits, base } = repetitions[symbol - 16] ?? { bits: 0, base: 0 };
        const count = base + readBits(bytes, bit, bits);
        bit += bits;
        if (filled + count > total || (symbol === 16 && filled === 0))
            return undefined;
        lengths.fill(symbol === 16 ? (lengths[filled - 1] ?? 0) : 0, filled, filled + count);
        filled += count;
    }
    return lengths;
}
const repetitions = [
    { bits: 2, base: 3 },
    { bits: 3, base: 3 },
    { bits: 7, base: 11 },
];
/** Whether a code uses all bit patterns. A code of one symbol or none may be incomplete. */
function isComplete(lengths) {
    let used = 0;
    let count = 0;
    for (const length of lengths) {
        if (length === 0)
            continue;
        used += 1 << (maxCodeLength - length);
        count += 1;
    }
    return used === 1 << maxCodeLength || count <= 1;
}

;// CONCATENATED MODULE: ./build/layers/window-ratio.js


/** Dictionary in place of the unknown data before the window. Only lengths are counted, so any bytes will do. */
const unknownHistory = Buffer.alloc(32_768);
/**
 * Length of a stored block's header: the byte with the last bits of the block type, the content length and its
 * complement.
 */
const storedHeaderLength = 5;
const maxStoredLength = 0xffff;
/** Minimum number of deflate bytes that distinguish a block from random bits. */
const minEvidence = 4096;
/**
 * Inflation ratio of a piece of a deflate stream: output bytes per input byte, from the first block that starts in the
 * piece to its end.
 *
 * @returns undefined if no block starts in the piece, or only in its last kilobytes.
 */
function windowRatio(window) {
    // Look for stored blocks first: stored content may itself be compressed and contain blocks that are not the stream's.
    const stored = findStoredBlock(window);
    if (stored !== undefined) {
        const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(stored + 1)]));
        if (ratio !== undefined)
            return ratio;
    }
    return firstDynamicRatio(window);
}
/**
 * Finds a stored block of maximum length, or one followed by another stored block. A shorter one alone may be chance.
 *
 * @returns the offset of its header.
 */
function findStoredBlock(bytes) {
    for (let offset = 0; offset + storedHeaderLength <= bytes.length; offset += 1) {
        const length = bytes[offset] === 0 ? storedLength(bytes, offset) : undefined;
        if (length === undefined)
            continue;
        const next = offset + storedHeaderLength + length;
        if (length === maxStoredLength || (bytes[next] === 0 && storedLength(bytes, next) !== undefined))
            return offset;
    }
    return undefined;
}
/** Length of a stored block. Source: RFC 1951 section 3.2.4. @param offset offset of the header. */
function storedLength(bytes, offset) {
    if (offset + storedHeaderLength > bytes.length)
        return undefined;
    const low = bytes[offset + 1] ?? 0;
    const high = bytes[offset + 2] ?? 0;
    const isStored = (low ^ (bytes[offset + 3] ?? 0)) === 0xff && (high ^ (bytes[offset + 4] ?? 0)) === 0xff;
    return isStored ? low | (high << 8) : undefined;
}
function firstDynamicRatio(window) {
    const end = window.length - Math.max(minEvidence, maxHeaderLength);
    for (let byte = 0; byte < end; byte += 1) {
        const bits = (window[byte] ?? 0) | ((window[byte + 1] ?? 0) << 8);
        for (let bit = 0; bit < 8; bit += 1) {
            if (((bits >> bit) & 0b111) !== 0b100 || !isDynamicHeader(window, 8 * byte + bit))
                continue;
            const ratio = inflatedRatio(fromBit(window, byte, bit));
            if (ratio !== undefined)
                return ratio;
        }
    }
    return undefined;
}
function fromBit(bytes, byte, bit) {
    if (bit === 0)
        return bytes.subarray(byte);
    const shifted = new Uint8Array(bytes.length - byte - 1);
    for (let index = 0; index < shifted.length; index += 1) {
        const two = (bytes[byte + index] ?? 0) | ((bytes[byte + index + 1] ?? 0) << 8);
        shifted[index] = two >> bit;
    }
    return shifted;
}
/** @returns undefined if the bytes are not a deflate stream up to their end. */
function inflatedRatio(bytes) {
    try {
        const result = (0,external_node_zlib_.inflateRawSync)(bytes, {
            dictionary: unknownHistory,
            finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
            chunkSize: 2 ** 18,
            info: true,
        });
        if (!isInflated(result) || result.engine.bytesWritten < bytes.length)
            return undefined;
        return result.buffer.length / bytes.length;
    }
    catch {
        return undefined;
    }
}
function isInflated(result) {
    return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;
}

;// CONCATENATED MODULE: ./build/layers/trailer-evidence.js




/** Collects the trailer of a gzip layer and samples that rule out a size 4 GiB larger, in any order. */
class TrailerEvidence {
    #descriptor;
    #read;
    #ratios = [];
    #claimed;
    #isRejected = false;
    constructor(descriptor, read) {
        this.#descriptor = descriptor;
        this.#read = read;
    }
    async readTrailer() {
        const { size } = this.#descriptor;
        const bytes = await this.#readWhole({ start: size - trailerLength, length: trailerLength });
        if (bytes === undefined)
            return;
        this.#claimed = parseTrailer(bytes);
        this.#isRejected ||= !isPossible(this.#claimed, size);
    }
    /** Reads a sample, unless the trailer is rejected already. */
    async readSample(sample) {
        const bytes = await this.#readWhole(sample);
        if (bytes === undefined)
            return;
        if (sample.length === windowLength)
            this.#ratios.push(windowRatio(bytes));
        else if (isRepetitive(bytes))
            await this.#lookCloser(sample);
    }
    /** Returns the claimed size if nothing speaks against it. */
    get uncompressedSize() {
        if (this.#isRejected || this.#claimed === undefined)
            return undefined;
        const isConfirmed = this.#ratios.length === 0 || agreesWithWindows(this.#claimed, this.#descriptor.size, this.#ratios);
        return isConfirmed ? this.#claimed : undefined;
    }
    /** Tells a long run from a short repetition, such as a table or padding in a library. */
    async #lookCloser({ start }) {
        const window = await this.#readWhole({ start, length: windowLength });
        const ratio = window === undefined ? undefined : windowRatio(window);
        this.#isRejected ||= ratio === undefined || ratio > maxOrdinaryRatio;
    }
    /** Rejects the trailer if the range cannot be read. */
    async #readWhole({ start, length }) {
        if (this.#isRejected)
            return undefined;
        const bytes = await this.#read(this.#descriptor, start, length);
        if (bytes?.length === length)
            return bytes;
        this.#isRejected = true;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/layers/read-claims.js





/** Maximum number of parallel requests, which take a round trip and little else. The config may be loading too. */
const maxConcurrentRequests = 15;
/**
 * Reads the size claims of all layers. Needs only the manifest and a small part of each layer. If a claim may be 4 GiB
 * too small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
 *
 * @returns claims, lowest layer first; undefined for each layer that must be streamed.
 */
async function readClaims(source, { layers }) {
    const read = rangeReader(source);
    const found = layers.map(descriptor => {
        const claim = claimInManifest(descriptor);
        if (claim !== undefined)
            return { claim };
        if (!isReadable(descriptor, source))
            return {};
        return { descriptor, evidence: new TrailerEvidence(descriptor, read) };
    });
    const pending = found.flatMap(({ descriptor, evidence }) => (evidence ? [{ descriptor, evidence }] : []));
    const samples = pending
        .flatMap(({ descriptor, evidence }) => samplePlaces(descriptor.size).map(sample => ({ evidence, sample })))
        // Windows first: inflating them overlaps with the other requests.
        .sort((a, b) => b.sample.length - a.sample.length);
    // The samples depend on the size only, so they need not wait for the trailers.
    const requests = [
        ...pending.map(({ evidence }) => () => evidence.readTrailer()),
        ...samples.map(({ evidence, sample }) => () => evidence.readSample(sample)),
    ];
    await (0,concurrency/* mapConcurrent */._)(requests, maxConcurrentRequests, request => request());
    return found.map(({ claim, evidence }) => claim ?? claimByTrailer(evidence?.uncompressedSize));
}
/** Whether a layer has a gzip trailer that few requests can confirm. */
function isReadable({ mediaType, size }, { isLocal }) {
    return (0,media_types/* layerCompression */.AH)(mediaType) === 'gzip' && size > trailerLength && !(isLocal && mayHaveWrapped(size));
}
function claimByTrailer(uncompressedSize) {
    return uncompressedSize === undefined ? undefined : { uncompressedSize, sizeKnownBy: 'trailer' };
}
/** Returns a claim that needs no request: of an uncompressed layer, or of an eStargz annotation. */
function claimInManifest(descriptor) {
    if ((0,media_types/* layerCompression */.AH)(descriptor.mediaType) === 'none')
        return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' };
    const annotated = readAnnotation(descriptor);
    return annotated === undefined ? undefined : { uncompressedSize: annotated, sizeKnownBy: 'annotation' };
}
/**
 * Reads the size from an eStargz annotation. An eStargz layer is a gzip file of many members, so its trailer does not
 * hold the total size.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function readAnnotation({ annotations, size }) {
    const text = annotations?.['io.containers.estargz.uncompressed-size'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return isPossible(Number(text), size) ? Number(text) : undefined;
}
/** Returns a reader that stops asking once the source has ignored a range. */
function rangeReader(source) {
    let hasRanges = true;
    return async (descriptor, start, length) => {
        const bytes = hasRanges ? await source.readRange(descriptor, start, length) : undefined;
        hasRanges &&= bytes !== undefined;
        return bytes;
    };
}

;// CONCATENATED MODULE: ./build/layers/measurable-image.js


/** Reads the config and the layers' size claims concurrently, so that a remote image costs no extra round trip. */
async function readMeasurableImage(source, { platform, explain }) {
    const found = await (0,read_image/* readPlatformManifest */.NR)(source, platform);
    const [image, claims] = await Promise.all([
        (0,read_image/* completeImage */.XM)(source, found, platform),
        explain === 'always' ? [] : readClaims(source, found.manifest),
    ]);
    return { source, image, claims };
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(907);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/node_modules/valibot/index.js
var valibot = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/oci/digest.js
var oci_digest = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/oci/image-config.js + 1 modules
var image_config = __webpack_require__(4093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/layout/file-tree.js




const chunkSize = 2 ** 20;
function directoryTree(directory) {
    return {
        size: path => fileSize((0,external_node_path_.join)(directory, path)),
        read: (path, start, end) => readSpan((0,external_node_path_.join)(directory, path), start, end),
    };
}
/** Returns the size of a regular file. Other types are ignored because reading a pipe could block. */
async function fileSize(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function* readSpan(path, start, end) {
    // createReadStream cannot express an empty range: its end is inclusive.
    if (end > start)
        yield* (0,external_node_fs_.createReadStream)(path, { start, end: end - 1, highWaterMark: chunkSize });
}
/**
 * Reads a whole file of limited size.
 *
 * @param maxSize maximum size in bytes.
 * @returns undefined if there is no such file.
 * @throws Error that names `what` if it has more than `most` bytes.
 */
async function readSmall(tree, path, maxSize, what) {
    const size = await tree.size(path);
    if (size === undefined)
        return undefined;
    if (size > maxSize)
        throw new user_error/* UserError */.yo('image-damaged', `${what} has ${size} bytes, over the limit of ${maxSize}`);
    const chunks = [];
    for await (const chunk of tree.read(path, 0, size))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/layout/blob-store.js



/** Maximum size in bytes of an image's config and of the JSON files in an archive. */
const maxSmallFileSize = 16 * 2 ** 20;
/**
 * Returns the blob methods of an image source that reads from files.
 *
 * @param blobPath returns the file of a blob; undefined if there is none.
 * @param name name of the image, for messages.
 */
function openBlobs(tree, blobPath, name) {
    const located = (descriptor) => locate(tree, blobPath(descriptor.digest), descriptor, name);
    return {
        readBlob: async (descriptor) => {
            await located(descriptor);
            return readVerified(tree, { path: blobPath(descriptor.digest), digest: descriptor.digest }, maxSmallFileSize, name);
        },
        openBlob: async (descriptor) => tree.read(await located(descriptor), 0, descriptor.size),
        readRange: async (descriptor, start, length) => {
            const path = await located(descriptor);
            if (start + length > descriptor.size)
                return undefined;
            const chunks = [];
            for await (const chunk of tree.read(path, start, start + length))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        },
    };
}
/**
 * Reads a blob and verifies its digest.
 *
 * @throws Error that names the image and blob if it is missing, larger than `maxSize` or has a different digest.
 */
async function readVerified(tree, { path, digest }, maxSize, name) {
    const what = `blob ${digest} of ${name}`;
    const bytes = path === undefined ? undefined : await readSmall(tree, path, maxSize, what);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('image-damaged', missing(digest, name));
    if ((0,oci_digest/* sha256Digest */.sI)(bytes) !== digest)
        throw new user_error/* UserError */.yo('image-damaged', `${what} has content that does not match its digest`);
    return bytes;
}
async function locate(tree, path, { digest, size }, name) {
    const found = path === undefined ? undefined : await tree.size(path);
    if (path === undefined || found === undefined)
        throw new user_error/* UserError */.yo('image-damaged', missing(digest, name));
    const what = `blob ${digest} of ${name}`;
    if (found < size)
        throw new user_error/* UserError */.yo('image-damaged', `${what} is cut short: ${found} of ${size} bytes`);
    if (found > size)
        throw new user_error/* UserError */.yo('image-damaged', `${what} has ${found} bytes, but its manifest says ${size}`);
    return path;
}
function missing(digest, name) {
    return `${name} lacks blob ${digest}: it is incomplete, or holds only the image of another platform`;
}

// EXTERNAL MODULE: ./build/oci/annotations.js
var oci_annotations = __webpack_require__(6348);
// EXTERNAL MODULE: ./build/oci/descriptor.js
var descriptor = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/layout/layout-index.js










const indexSchema = valibot/* object */.Ik({ manifests: valibot/* array */.YO(descriptor/* descriptorSchema */.T) });
const markerSchema = valibot/* object */.Ik({ imageLayoutVersion: valibot/* string */.Yj() });
const markerFile = 'oci-layout';
const indexFile = 'index.json';
/** Docker and containerd write the full name here and only the tag under the OCI key. */
const wholeNameKey = 'io.containerd.image.name';
/** Returns whether the files that identify an image layout exist. */
async function looksLikeLayout(tree) {
    return (await tree.size(markerFile)) !== undefined && (await tree.size(indexFile)) !== undefined;
}
/**
 * Reads the root of a layout that contains one image. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the layout if it is not a layout, has an unsupported version, or does not contain exactly
 *   one image.
 */
async function readLayoutRoot(tree, name) {
    const marker = await readSmall(tree, markerFile, manifest/* maxManifestSize */.NQ, `${markerFile} of ${name}`);
    if (marker === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an image layout: it has no file "${markerFile}"`);
    const { imageLayoutVersion } = (0,build_json/* parseJson */.q)(markerSchema, marker, `the file "${markerFile}" of ${name}`);
    if (!imageLayoutVersion.startsWith('1.')) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is known`);
    }
    const bytes = await readSmall(tree, indexFile, manifest/* maxManifestSize */.NQ, `${indexFile} of ${name}`);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an image layout: it has no ${indexFile}`);
    const { manifests } = (0,build_json/* parseJson */.q)(indexSchema, bytes, `${indexFile} of ${name}`);
    return chooseRoot(manifests, bytes, name);
}
function chooseRoot(manifests, bytes, name) {
    const images = manifests.filter(descriptor => !(0,manifest/* isAttestation */.H3)(descriptor));
    const [first, ...others] = images;
    if (first === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} holds no image`);
    // One image with several tags, as written by `docker save name:1 name:2`.
    if (others.every(({ digest }) => digest === first.digest))
        return { kind: 'descriptor', descriptor: first };
    const names = new Set(images.map(imageName));
    if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
        return { kind: 'index', stored: { bytes, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), mediaType: media_types/* ociIndex */.KP } };
    }
    throw new user_error/* UserError */.yo('unsupported-image', severalImages(name, images.map(image => imageName(image) ?? image.digest)));
}
/**
 * Returns the error message for a source with several images.
 *
 * @param found names or digests of the images.
 */
function severalImages(name, found) {
    const distinct = [...new Set(found)];
    return `${name} holds several images (${(0,wording/* formatList */.ki)(distinct, 10)}): expected one: save only the intended image`;
}
function imageName({ annotations }) {
    return annotations?.[wholeNameKey] ?? annotations?.[oci_annotations/* refNameKey */.G4];
}

;// CONCATENATED MODULE: ./build/layout/classic-archive.js










const listFile = 'manifest.json';
const listSchema = valibot/* array */.YO(valibot/* object */.Ik({ Config: valibot/* string */.Yj(), RepoTags: valibot/* nullish */.cl(valibot/* array */.YO(valibot/* string */.Yj()), []), Layers: valibot/* array */.YO(valibot/* string */.Yj()) }));
const configType = 'application/vnd.docker.container.image.v1+json';
const layerType = 'application/vnd.docker.image.rootfs.diff.tar';
/**
 * Returns a source for the image in a classic `docker save` archive: manifest.json, a config and one tar per layer. The
 * archive has no registry manifest, so one is created from the digests of its files.
 * Source: Docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format".
 *
 * @throws Error that names the archive if it does not contain exactly one complete image.
 */
async function classicArchive(tree, name) {
    const entry = await readEntry(tree, name);
    const config = await readConfig(tree, entry.Config, name);
    const layers = await describeLayers(tree, entry.Layers, config.diffIds, name);
    const stored = makeManifest(config.stored.descriptor, layers);
    const paths = new Map([config.stored, ...layers].map(({ descriptor, path }) => [descriptor.digest, path]));
    return {
        name,
        isLocal: true,
        readManifest: async (digest = stored.digest) => {
            if (digest !== stored.digest)
                throw new user_error/* UserError */.yo('image-damaged', `${name} has no manifest ${digest}`);
            return stored;
        },
        ...openBlobs(tree, digest => paths.get(digest), name),
    };
}
async function readEntry(tree, name) {
    const what = `${listFile} of ${name}`;
    const bytes = await readSmall(tree, listFile, maxSmallFileSize, what);
    if (bytes === undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is not an archive of \`docker save\`: it has no ${listFile}`);
    }
    const [entry, ...others] = (0,build_json/* parseJson */.q)(listSchema, bytes, what);
    if (entry === undefined)
        throw new user_error/* UserError */.yo('unsupported-image', `${name} holds no image`);
    if (others.length > 0) {
        const found = [entry, ...others].flatMap(({ Config, RepoTags }) => RepoTags?.length ? RepoTags : [Config]);
        throw new user_error/* UserError */.yo('unsupported-image', severalImages(name, found));
    }
    return entry;
}
async function readConfig(tree, path, name) {
    const what = `the config of ${name}`;
    const bytes = await readSmall(tree, path, maxSmallFileSize, what);
    if (bytes === undefined)
        throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, its config: it is incomplete`);
    const digest = (0,oci_digest/* sha256Digest */.sI)(bytes);
    // The file is named after its digest: the only check that this format allows.
    const [named] = /[0-9a-f]{64}/.exec(path) ?? [];
    if (named !== undefined && named !== (0,oci_digest/* digestHex */.sU)(digest)) {
        throw new user_error/* UserError */.yo('image-damaged', `${what} has content that does not match its name, ${path}`);
    }
    const { diffIds } = (0,image_config/* parseImageConfig */.F)(bytes, what);
    const descriptor = { mediaType: configType, digest, size: bytes.length };
    return { stored: { descriptor, path }, diffIds };
}
async function describeLayers(tree, files, diffIds, name) {
    if (files.length !== diffIds.length) {
        throw new user_error/* UserError */.yo('image-damaged', `${name} is inconsistent: it has ${files.length} layers, its config ${diffIds.length}`);
    }
    const layers = [];
    for (const [index, path] of files.entries()) {
        const diffId = diffIds[index];
        const size = await tree.size(path);
        if (size === undefined || diffId === undefined) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} lacks ${path}, layer ${index + 1} of ${files.length}: it is incomplete`);
        }
        const descriptor = (await isGzip(tree, path, size))
            ? { mediaType: `${layerType}.gzip`, digest: await hashFile(tree, path, size), size }
            : { mediaType: layerType, digest: diffId, size };
        layers.push({ descriptor, path });
    }
    return layers;
}
/** Detects gzip. Docker writes plain tars, whose digests are in the config; kaniko and others compress them. */
async function isGzip(tree, path, size) {
    for await (const [first, second] of tree.read(path, 0, Math.min(2, size))) {
        return first === 0x1f && second === 0x8b;
    }
    return false;
}
async function hashFile(tree, path, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of tree.read(path, 0, size))
        hash.update(chunk);
    return (0,oci_digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
}
function makeManifest(config, layers) {
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* dockerManifest */.kh,
        config,
        layers: layers.map(({ descriptor }) => descriptor),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    return { bytes, digest: (0,oci_digest/* sha256Digest */.sI)(bytes), mediaType: media_types/* dockerManifest */.kh };
}

;// CONCATENATED MODULE: ./build/layout/layout-source.js








/**
 * Opens an OCI image layout directory that contains one image, for one or more platforms.
 * Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the directory if it is not a layout or does not contain exactly one image.
 */
async function openLayout(directory) {
    const name = `oci-layout:${directory}`;
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (found === undefined)
        throw new user_error/* UserError */.yo('image-file-not-found', `${name}: there is no such directory`);
    if (!found.isDirectory()) {
        throw new user_error/* UserError */.yo('image-file-not-found', `${name} is a file, not a directory: read an archive with "docker-archive:${directory}"`);
    }
    const source = await layoutSource(directoryTree(directory), name);
    return { ...source, directory, blobPath: digest => (0,external_node_path_.join)(directory, layoutBlobPath(digest)) };
}
/** Returns a source for the image of a layout, in a directory or an archive. */
async function layoutSource(tree, name) {
    const root = await readLayoutRoot(tree, name);
    const rootDigest = root.kind === 'index' ? root.stored.digest : root.descriptor.digest;
    const readManifest = async (digest = rootDigest) => {
        if (digest === rootDigest && root.kind === 'index')
            return root.stored;
        const bytes = await readVerified(tree, { path: layoutBlobPath(digest), digest }, manifest/* maxManifestSize */.NQ, name);
        const isRoot = digest === rootDigest && root.kind === 'descriptor';
        return { bytes, digest, mediaType: isRoot ? root.descriptor.mediaType : undefined };
    };
    return { name, isLocal: true, readManifest, ...openBlobs(tree, layoutBlobPath, name) };
}
function layoutBlobPath(digest) {
    return `blobs/sha256/${(0,oci_digest/* digestHex */.sU)(digest)}`;
}

;// CONCATENATED MODULE: ./build/layout/tar-index.js




const tar_index_block = 512;
/** Limit against malicious archives; an image archive has only a few members per layer. */
const maxMembers = 100_000;
const maxExtensionSize = 2 ** 20;
const maxLinks = 8;
/**
 * Indexes an archive from its headers, so that members can be read without unpacking it.
 *
 * @throws Error that names `name` if it is not a tar archive, is damaged or truncated.
 */
async function indexTar(path, name) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        return archiveTree(path, await readMembers(file, size, name));
    }
    finally {
        await file.close();
    }
}
function archiveTree(archive, members) {
    const find = (path) => resolveMember(members, path);
    return {
        size: async (path) => find(path)?.size,
        read: (path, start, end) => {
            const member = find(path);
            if (member === undefined)
                throw new user_error/* UserError */.yo('image-damaged', `${archive} has no member ${path}`);
            return readSpan(archive, member.offset + start, member.offset + Math.min(end, member.size));
        },
    };
}
/** Resolves links in the archive's index, never on disk. */
function resolveMember(members, path) {
    let current = normalize(path);
    for (let links = 0; links <= maxLinks; links++) {
        const member = members.get(current);
        if (member?.kind !== 'link')
            return member;
        current = member.target;
    }
    return undefined;
}
async function readMembers(file, end, name) {
    const members = new Map();
    let extension = {};
    let position = 0;
    for (let count = 0; position < end; count++) {
        if (count > maxMembers)
            throw new user_error/* UserError */.yo('image-damaged', `${name} has more than ${maxMembers} members, the most that are read`);
        const bytes = await readExactly(file, position, tar_index_block, name);
        if (bytes.every(byte => byte === 0))
            break;
        const header = parseHeader(bytes, position, name);
        const offset = position + tar_index_block;
        const size = contentSize(header, extension);
        const next = offset + Math.ceil(size / tar_index_block) * tar_index_block;
        if (!Number.isSafeInteger(next))
            throw new user_error/* UserError */.yo('image-damaged', damaged(name, position));
        if (offset + size > end) {
            throw new user_error/* UserError */.yo('image-damaged', `${name} is cut short: a member ends at byte ${offset + size}, the file at ${end}`);
        }
        if (header.isExtension) {
            extension = { ...extension, ...(await readExtension(file, { type: header.type, offset, size }, name)) };
        }
        else {
            addMember(members, { ...header, ...given(extension), size }, offset);
            extension = {};
        }
        position = next;
    }
    return members;
}
/** Returns the size of a member's content. Links, devices and directories have none, whatever their size field says. */
function contentSize({ type, size, isExtension }, extension) {
    if (/[1-6]/.test(type))
        return 0;
    return isExtension ? size : (sizeIn(extension) ?? size);
}
/** Returns NaN for an invalid size; the archive is then reported as damaged. */
function sizeIn({ size }) {
    if (size === undefined)
        return undefined;
    return /^\d+$/.test(size) ? Number(size) : Number.NaN;
}
function given({ path, linkpath }) {
    return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) };
}
function addMember(members, { path, link, type, size }, offset) {
    const key = normalize(path);
    if (type === '0' || type === '\0' || type === '7')
        members.set(key, { kind: 'file', offset, size });
    if (type === '1')
        members.set(key, { kind: 'link', target: normalize(link) });
    if (type === '2')
        members.set(key, { kind: 'link', target: normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(key), link)) });
}
function parseHeader(bytes, offset, name) {
    const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b);
    // The checksum is computed with its own eight bytes set to spaces.
    if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
        throw new user_error/* UserError */.yo('unsupported-image', offset === 0 ? `${name} is not a tar archive` : damaged(name, offset));
    }
    const type = String.fromCharCode(bytes[156] ?? 0);
    const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = hasPrefix ? textIn(bytes.subarray(345, 500)) : '';
    const short = textIn(bytes.subarray(0, 100));
    const size = parseNumber(bytes.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new user_error/* UserError */.yo('image-damaged', damaged(name, offset));
    return {
        path: prefix === '' ? short : `${prefix}/${short}`,
        link: textIn(bytes.subarray(157, 257)),
        type,
        size,
        isExtension: /[xgLK]/.test(type),
    };
}
async function readExtension(file, { type, offset, size }, name) {
    if (size > maxExtensionSize)
        throw new user_error/* UserError */.yo('image-damaged', `${name} has an extended header of ${size} bytes, over the limit of ${maxExtensionSize}`);
    const bytes = await readExactly(file, offset, size, name);
    if (type === 'L')
        return { path: textIn(bytes) };
    if (type === 'K')
        return { linkpath: textIn(bytes) };
    return type === 'x' ? parsePax(bytes) : {};
}
/** Parses records of the form `LENGTH key=value\n`, where LENGTH is the size of the whole record in bytes. */
function parsePax(bytes) {
    const found = {};
    for (let offset = 0; offset < bytes.length;) {
        const length = Number.parseInt(bytes.toString('latin1', offset, offset + 20), 10);
        if (!(length > 0))
            break;
        const record = bytes.toString('utf8', offset, offset + length - 1);
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        if (key === 'path' || key === 'linkpath' || key === 'size')
            found[key] = value;
        offset += length;
    }
    return found;
}
async function readExactly(file, offset, length, name) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length)
        throw new user_error/* UserError */.yo('image-damaged', `${name} is cut short within the header at byte ${offset}`);
    return buffer;
}
/** Parses octal digits or, if the first bit is set, a base-256 number. */
function parseNumber(field) {
    const first = field[0] ?? 0;
    if ((first & 0x80) === 0)
        return Number.parseInt(textIn(field).trim() || '0', 8);
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f);
}
function textIn(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function normalize(path) {
    return external_node_path_.posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '');
}
function damaged(name, offset) {
    return `${name} is damaged: there is no tar header at byte ${offset}`;
}

;// CONCATENATED MODULE: ./build/layout/docker-archive-source.js






const compressed = [
    { magic: '1f8b', program: 'gunzip' },
    { magic: '28b52ffd', program: 'unzstd' },
    { magic: 'fd377a585a00', program: 'unxz' },
    { magic: '425a68', program: 'bunzip2' },
];
/**
 * Opens an archive written by `docker save`, either in the classic format or, since Docker 25, as an image layout in a
 * tar. Layers are read in place, without unpacking the archive.
 *
 * @param name name for messages, if it differs from the file that the user specified.
 * @throws Error that names the file if it is missing, not a file, compressed or damaged, or does not contain exactly
 *   one image.
 */
async function openDockerArchive(file, name = `docker-archive:${file}`) {
    await assertNotCompressed(file, name);
    const tree = await indexTar(file, name);
    return (await looksLikeLayout(tree)) ? layoutSource(tree, name) : classicArchive(tree, name);
}
async function assertNotCompressed(path, name) {
    const start = await readStart(path, name);
    const found = compressed.find(({ magic }) => start.startsWith(magic));
    if (found !== undefined) {
        throw new user_error/* UserError */.yo('unsupported-image', `${name} is compressed, and members of a compressed archive cannot be reached: ${found.program} it first`);
    }
}
/** Returns the first 8 bytes of a file in hexadecimal. */
async function readStart(path, name) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw new user_error/* UserError */.yo('image-file-not-found', error.code === 'ENOENT' ? `${name}: there is no such file` : `${name} cannot be read: ${error.message}`);
    });
    try {
        const found = await file.stat();
        if (found.isDirectory()) {
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is a directory, not a file: read an image layout with "oci-layout:${path}"`);
        }
        if (!found.isFile())
            throw new user_error/* UserError */.yo('image-file-not-found', `${name} is not a regular file, but random access requires one`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
        return buffer.toString('hex', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/process.js
var process = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/docker/daemon-source.js





/**
 * Opens an image of the Docker daemon for the duration of `task`. `docker save` writes it to a file first, because the
 * daemon exports only whole images, whereas layers are read in any order and some twice.
 *
 * @param image name or id in Docker.
 * @throws Error in one sentence that names the image and says what to install, start or pull, or that the disk is full.
 */
async function withDaemonImage(services, image, task) {
    const { runCommand: run, temporaryDirectory } = services;
    const name = `docker-daemon:${image}`;
    const saved = await nameToSave(run, image, name);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'docker-save-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const open = async () => {
        const file = (0,external_node_path_.join)(directory, 'image.tar');
        await docker(run, ['save', '--output', file, saved], name);
        return task(await openDockerArchive(file, name));
    };
    return (0,process/* withCleanUp */.pv)(services, remove, open, 'at once');
}
/**
 * Returns the name to save. `docker save name` saves every tag of that name; elsewhere in Docker it means
 * `name:latest`.
 */
async function nameToSave(run, image, name) {
    const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name);
    const id = stdout.trim().replace(/^sha256:/, '');
    const isId = id.startsWith(image.replace(/^sha256:/, ''));
    const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1));
    return isId || hasTagOrDigest ? image : `${image}:latest`;
}
async function docker(run, args, name) {
    const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
        if (!(error instanceof process/* CommandNotFoundError */.v$))
            throw error;
        throw new user_error/* UserError */.yo('daemon-image-unavailable', `${name} needs Docker, which is not installed on this machine: install it, or name an image in a registry`);
    });
    if (result.exitCode !== 0)
        throw new user_error/* UserError */.yo('daemon-image-unavailable', explainFailure(result, name));
    return result;
}
function explainFailure(result, name) {
    const { stderr } = result;
    if (/permission denied.*(?:docker daemon|docker API|docker\.sock)/is.test(stderr)) {
        return `${name}: this user may not talk to the Docker daemon: add it to the group "docker", or use sudo`;
    }
    if (/cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(stderr)) {
        return `${name}: the Docker daemon does not answer: start it, or set DOCKER_HOST to where it listens`;
    }
    if (/no such image|reference does not exist|no such object/i.test(stderr)) {
        const image = name.slice(name.indexOf(':') + 1);
        return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`;
    }
    if (/no space left on device/i.test(stderr)) {
        return `${name}: the disk is full: \`docker save\` needs room for the whole image in the temporary directory`;
    }
    return `${name}: docker failed (exit code ${result.exitCode}): ${(0,process/* lastLines */.w$)(result, 3)}`;
}

// EXTERNAL MODULE: ./build/registry/registry-source.js + 1 modules
var registry_source = __webpack_require__(6674);
;// CONCATENATED MODULE: ./build/image/open-source.js




/** Opens an image at any location for the duration of `task`. */
async function withImageSource(location, services, task) {
    switch (location.kind) {
        case 'registry':
            return task((0,registry_source/* registrySource */.B)(await services.connect(location.reference), location.reference));
        case 'oci-layout':
            return task(await openLayout(location.directory));
        case 'docker-archive':
            return task(await openDockerArchive(location.file));
        case 'docker-daemon':
            return withDaemonImage(services, location.image, task);
    }
}

;// CONCATENATED MODULE: ./build/image/check-layer-sizes.js





/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
function checkLayerSizes(request, services) {
    return withImageSource(request.image, services, async (source) => {
        const measurable = await readMeasurableImage(source, request);
        const name = fromName(request.image, measurable.image);
        const checked = await checkLayers(measurable, name, request, services);
        return { outputs: layerOutputs(checked), failure: layerFailure(checked, request) };
    });
}
/** Image name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location, image) {
    if (location.kind === 'registry')
        return `${(0,reference/* formatImageRepository */.hp)(location.reference)}@${image.rootDigest}`;
    return location.kind === 'docker-daemon' ? location.image : 'IMAGE';
}


/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ defaultSizes),
/* harmony export */   e: () => (/* binding */ evaluateLayers),
/* harmony export */   qY: () => (/* binding */ measures),
/* harmony export */   zY: () => (/* binding */ layerSize)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);
/* harmony import */ var _layer_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7652);


const measures = ['uncompressed', 'compressed'];
/** Default limits, in the format of the inputs and options. */
const defaultSizes = { max: '1GB', warn: '800MB' };
function layerSize(layer, measure) {
    return measure === 'compressed' ? layer.compressedSize : layer.uncompressedSize;
}
function evaluateLayers(layers, budget) {
    const evaluated = layers.map(layer => ({
        ...layer,
        verdict: evaluateSize(layerSize(layer, budget.measure), budget),
    }));
    const sizes = layers.map(layer => layerSize(layer, budget.measure));
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .z)([...evaluated.map(layer => layer.verdict), (0,_layer_count_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateLayerCount */ .I)(layers.length)]),
        layers: evaluated,
        largestLayerSize: sizes.reduce((max, size) => Math.max(max, size), 0),
        totalSize: sizes.reduce((sum, size) => sum + size, 0),
    };
}
function evaluateSize(size, { maxLayerSize, warnLayerSize }) {
    if (size > maxLayerSize)
        return 'fail';
    return size > warnLayerSize ? 'warn' : 'pass';
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evaluateLayerCount),
/* harmony export */   a: () => (/* binding */ describeLayerCount)
/* harmony export */ });
/** Maximum layer count that Docker can register or run. Source: moby, layer/layer_store.go, maxLayerDepth. */
const maxLayerCount = 125;
/** Lower than the maximum to leave room for the layers of images built on top of this one. */
const warnLayerCount = 100;
function evaluateLayerCount(count) {
    if (count > maxLayerCount)
        return 'fail';
    return count > warnLayerCount ? 'warn' : 'pass';
}
/** Describes the problem and its fix in one sentence; undefined if there is none. */
function describeLayerCount(name, count) {
    const fix = 'combine RUN and COPY instructions, or copy the result into a last stage';
    switch (evaluateLayerCount(count)) {
        case 'fail':
            return `${name} has ${count} layers, but Docker cannot run images with more than ${maxLayerCount} ("max depth exceeded"): ${fix}`;
        case 'warn':
            return `${name} has ${count} layers, close to Docker's limit of ${maxLayerCount}, which also counts the layers of images built from it: ${fix}`;
        case 'pass':
            return undefined;
    }
}


/***/ }),

/***/ 7403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced)
/* harmony export */ });
/* unused harmony export factList */
/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`);
}
/**
 * Lines of a Markdown list of names and values, both already Markdown. A list avoids the empty header row of a table.
 */
function factList(facts) {
    return facts.map(([name, value]) => `- **${name}:** ${value}`);
}
/** Lines of a fenced code block. The fence is longer than any run of backticks in the text. */
function fenced(text, language = '') {
    let length = 3;
    for (const [run] of text.matchAll(/`+/g))
        length = Math.max(length, run.length + 1);
    const fence = '`'.repeat(length);
    return [`${fence}${language}`, text, fence];
}


/***/ })

};
