export const id = 7099;
export const ids = [7099];
export const modules = {

/***/ 89267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ externalImages)
/* harmony export */ });
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55080);

/**
 * Returns the external images of FROM, `COPY --from` and `RUN --mount=from` in all stages.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 * @throws DockerfileError as `readStages()` does.
 */
function externalImages(dockerfile, values) {
    const stages = (0,_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .readStages */ .i)(dockerfile, values);
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


/***/ }),

/***/ 53960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   e: () => (/* binding */ defaultDockerfile),
/* harmony export */   s7: () => (/* binding */ parseDockerfileLocator)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);

/** Default of `dockerfile`: the Dockerfile that mybinder.org builds. */
const defaultDockerfile = 'auto';
const folders = ['.binder', 'binder'];
const root = 'Dockerfile';
/**
 * Rule of repo2docker: the Dockerfile is in the folder `.binder` or `binder`, or at the top if neither folder exists.
 * Source: repo2docker, buildpacks/base.py, `binder_dir`.
 */
const asRepo2docker = {
    label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile',
    paths: [...folders, ...folders.map(folder => `${folder}/${root}`), root],
    locate: kind => {
        const [folder, second] = folders.filter(name => kind(name) === 'directory');
        if (second !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ and ${second}/ both exist, so mybinder.org builds nothing: delete one of them`);
        }
        if (folder === undefined)
            return kind(root) === 'file' ? root : `${folders[0]}/${root}`;
        const path = `${folder}/${root}`;
        if (kind(path) === undefined && kind(root) === 'file') {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('branch-not-found', `${folder}/ exists without a Dockerfile, so mybinder.org ignores the one at the top: move it to ${path}`);
        }
        return path;
    },
};
/**
 * Parses the `dockerfile` setting: `auto`, or a path.
 *
 * @throws Error for a path outside the repository.
 */
function parseDockerfileLocator(text) {
    if (text === defaultDockerfile)
        return asRepo2docker;
    const path = parseRepositoryPath(text);
    return { label: path, paths: [path], locate: () => path };
}
/** Parses the path of a file inside the repository, in the form that the GitHub API accepts. */
function parseRepositoryPath(text) {
    const parts = text.split('/');
    if (text.startsWith('/') || parts.some(part => part === '' || part === '.' || part === '..')) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('invalid-input', 'expected a path inside the repository, such as ".binder/Dockerfile"');
    }
    return text;
}


/***/ }),

/***/ 26973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ LauncherDockerfile)
});

// EXTERNAL MODULE: ./build/dockerfile/external-images.js
var external_images = __webpack_require__(89267);
// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(86084);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile-error.js
var dockerfile_error = __webpack_require__(88950);
// EXTERNAL MODULE: ./build/dockerfile/global-argument.js + 1 modules
var global_argument = __webpack_require__(71176);
// EXTERNAL MODULE: ./build/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(55080);
// EXTERNAL MODULE: ./build/dockerfile/substitute.js
var substitute = __webpack_require__(14839);
// EXTERNAL MODULE: ./build/dockerfile/variable-lookup.js
var variable_lookup = __webpack_require__(45006);
;// CONCATENATED MODULE: ./build/dockerfile/read-env.js





/**
 * Reads the environment that the last stage sets or inherits from earlier stages of the file. Variables from the base
 * image are unknown and kept as written.
 * Source: Dockerfile reference, "ENV", "Environment replacement", "Scope" of ARG.
 * @throws DockerfileError for an ENV with invalid syntax, and as `readStages()` does.
 */
function readEnv(dockerfile) {
    const globalArguments = (0,global_argument/* readGlobalArguments */.Q)(dockerfile);
    const bodies = splitStages(dockerfile);
    const scope = new Map();
    const result = { env: new Map(), scope, lookup: (0,variable_lookup/* limitLookups */.h)(lookupIn(scope)) };
    for (const index of lineage((0,dockerfile_stages/* readStages */.i)(dockerfile))) {
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
        key: (0,dockerfile_error/* atLine */.s)(line, () => (0,substitute/* substitute */.V2)(key, escapeChar, lookup).text),
        value: (0,dockerfile_error/* atLine */.s)(line, () => (0,substitute/* substitute */.V2)(value, escapeChar, lookup).text),
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
            : (0,dockerfile_error/* atLine */.s)(line, () => (0,substitute/* substitute */.V2)(text.slice(equals + 1), escapeChar, lookup).text);
        if (value !== undefined) {
            scope.set(name, value);
        }
    }
}
/** Reads both forms: `ENV a=b c="d e"`, and `ENV a b c`, in which everything after the name is the value. */
function readPairs({ words, rest, startLine }) {
    const [first] = words;
    if (first === undefined) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, 'ENV has no variable name: write ENV name=value');
    }
    if (!first.text.includes('=')) {
        return [readLegacyPair(rest, first.line)];
    }
    return words.map(({ text, line }) => {
        const equals = text.indexOf('=');
        if (equals < 1) {
            const shown = JSON.stringify(text);
            throw new dockerfile_error/* DockerfileError */.t(line, `${shown} is not of the form name=value: put quotes around values with spaces`);
        }
        return { key: text.slice(0, equals), value: text.slice(equals + 1), line };
    });
}
function readLegacyPair(rest, line) {
    const [, key, value] = /^([^\t\v\f\r ]+)[\t\v\f\r ]+(.*)$/s.exec(rest) ?? [];
    if (key === undefined || value === undefined) {
        throw new dockerfile_error/* DockerfileError */.t(line, `ENV ${rest} has no value: write ENV name=value`);
    }
    return { key, value, line };
}
function lookupIn(scope) {
    return name => scope.get(name) ?? variable_lookup/* unknownValue */.U;
}

// EXTERNAL MODULE: ./build/dockerfile/logical-line.js
var logical_line = __webpack_require__(19763);
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
    const after = (0,parse_dockerfile/* parseDockerfile */.A)(new Uint8Array(edited));
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
        .map(({ from, text }) => (0,logical_line/* makeWord */.Jz)(logical, from + prefix.length, from + text.length));
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
        throw new dockerfile_error/* DockerfileError */.t(line ?? after.instructions.at(-1)?.endLine ?? 1, `ENV ${variable} cannot be set to ${JSON.stringify(value)} here: set it manually in a separate ENV`, { kind: 'dockerfile-not-editable' });
    }
}
function valuesIn(dockerfile) {
    return new Map([...readEnv(dockerfile)].map(([name, { value }]) => [name, value]));
}
function basesIn(dockerfile) {
    return (0,dockerfile_stages/* readStages */.i)(dockerfile).map(({ resolved, kind, parent, name }) => ({ resolved, kind, parent, name }));
}

// EXTERNAL MODULE: ./build/user-error.js
var user_error = __webpack_require__(72394);
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
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile);
    const stage = findStage(stages, isMatch, expected);
    const reference = replace(stage.resolved);
    if (!safeReference.test(reference)) {
        throw new user_error/* FormatError */.IF(`${JSON.stringify(reference)} cannot be written into a Dockerfile: expected only letters, digits and . _ : / @ [ ] + -`);
    }
    const edits = findEdits(stage, reference);
    const after = (0,parse_dockerfile/* parseDockerfile */.A)(applyEdits(dockerfile.bytes, edits));
    replace_reference_verifyEdit({ dockerfile, stages }, after, stage, { edits, reference });
    return { dockerfile: after, previous: stage.resolved, line: edits[0]?.line ?? stage.place.line };
}
function findStage(stages, isMatch, expected) {
    const matches = stages.filter((stage) => stage.kind === 'image' && stage.resolved !== undefined && isMatch(stage.resolved));
    const [stage] = matches;
    if (stage === undefined) {
        const line = stages[0]?.line ?? 1;
        throw new dockerfile_error/* DockerfileError */.t(line, `no FROM instruction names ${expected}: write it in FROM without variables. The file contains ${listStages(stages)}`, { kind: 'from-not-found' });
    }
    if (matches.some(match => match !== stage && !isSamePlace(match.place, stage.place))) {
        throw new dockerfile_error/* DockerfileError */.t(stage.line, `several FROM instructions name the image: keep only one of them. The file contains ${listStages(matches)}`, { kind: 'from-not-found' });
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
    throw new dockerfile_error/* DockerfileError */.t(place.line, `${place.reason}, and its tag and digest cannot be edited there: write \`${line}\``, { kind: 'dockerfile-not-editable' });
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
    const after = { dockerfile, stages: (0,dockerfile_stages/* readStages */.i)(dockerfile) };
    const expected = describe(before, instruction => maskedWords(instruction, edits), stage => (stage === changed || isSamePlace(stage.place, changed.place) ? reference : stage.resolved));
    const actual = describe(after, instruction => maskedWords(instruction, rangesAfterEdits(edits)), stage => stage.resolved);
    const different = expected.findIndex((text, index) => text !== actual[index]);
    if (different !== -1 || expected.length !== actual.length) {
        throw new dockerfile_error/* DockerfileError */.t(edits[0]?.line ?? changed.line, `writing ${reference} here would change more than this reference: ${expected[different] ?? 'a line'} would become ${actual[different] ?? 'nothing'}. Write each reference in its own FROM`, { kind: 'dockerfile-not-editable' });
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

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(41240);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
;// CONCATENATED MODULE: ./build/launcher/launcher-marks.js



/**
 * `hold` stops automatic updates until a maintainer deletes it; `frozen` marks a release, which never changes;
 * `preview` marks the branch of a pull request.
 */
const markKinds = ['hold', 'frozen', 'preview'];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
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
    const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(byteOrderMark);
    const lineStart = Math.max(Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1, hasByteOrderMark ? 3 : 0);
    const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (newline === 'crlf' ? '\r\n' : '\n');
    return (0,parse_dockerfile/* parseDockerfile */.A)(Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]));
}
/** Deletes every mark of a kind, with its line; all other bytes are unchanged. */
function removeMark(dockerfile, kind) {
    const lines = dockerfile.comments.flatMap(({ text, line }) => launcher_marks_form.exec(text)?.[1]?.toLowerCase() === kind ? [line] : []);
    let { bytes } = dockerfile;
    for (const line of lines.toReversed())
        bytes = withoutLine(bytes, line);
    return (0,parse_dockerfile/* parseDockerfile */.A)(bytes);
}
/** Deletes a line. @param line 1-based. */
function withoutLine(bytes, line) {
    const buffer = Buffer.from(bytes);
    let start = buffer.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
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
        return new LauncherDockerfile((0,parse_dockerfile/* parseDockerfile */.A)(bytes));
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
        const { known, unknown } = (0,external_images/* externalImages */.e)(this.#dockerfile, {});
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
        this.#stages ??= (0,dockerfile_stages/* readStages */.i)(this.#dockerfile);
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


/***/ }),

/***/ 86260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/**
 * Characters and sequences that a ref name cannot contain. Half a surrogate pair (`\p{Cs}`) has no encoding.
 * Source: git-check-ref-format(1).
 */
const forbidden = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
/** Returns whether the text is a valid short name of a branch or tag. */
function isRefName(text) {
    return text !== '' && !forbidden.test(text);
}


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ findSourceRef),
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   QC: () => (/* binding */ refLauncherBranch),
/* harmony export */   Zc: () => (/* binding */ immutableTag),
/* harmony export */   _j: () => (/* binding */ parseSourceRef),
/* harmony export */   rH: () => (/* binding */ refImageTag),
/* harmony export */   yl: () => (/* binding */ findLauncherBranch)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);




const prefixes = [
    ['refs/heads/', 'branch'],
    ['refs/tags/', 'tag'],
];
/**
 * Parses a full git ref.
 *
 * @throws Error that names the text and the accepted forms.
 */
function parseSourceRef(text) {
    const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
    if (pull?.[1] !== undefined)
        return { full: text, kind: 'pull', short: pull[1] };
    for (const [prefix, kind] of prefixes) {
        const short = text.slice(prefix.length);
        if (text.startsWith(prefix) && (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .p)(short))
            return { full: text, kind, short };
    }
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
}
/**
 * Returns the image tag for a ref. Each character that a tag cannot contain, such as `/`, becomes `-`; then the suffix
 * is appended. The mapping is lossy (`a/b` and `a-b` collide); therefore an event also contains the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
function refImageTag(ref, suffix) {
    const tag = `${slug(ref)}${suffix}`;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageTag */ .DO)(tag);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters ` +
            'and starts with a letter, a digit or "_". Rename the ref, or change the suffix', { cause: error });
    }
}
/**
 * Returns the launcher branch for a ref; for a pull request, the branch of its preview, such as `pr-7`.
 *
 * @throws Error for a ref whose name yields no valid branch name.
 */
function refLauncherBranch(ref) {
    const branch = slug(ref);
    if (branch === '' || !(0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefName */ .p)(branch))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
    return branch;
}
/** Parses a full ref in untrusted text, such as a label. Returns undefined for any other text. */
function findSourceRef(text) {
    try {
        return text === undefined ? undefined : parseSourceRef(text);
    }
    catch {
        return undefined;
    }
}
/** Returns the launcher branch for a ref in untrusted text, such as a label; undefined if there is none. */
function findLauncherBranch(ref) {
    try {
        return refLauncherBranch(parseSourceRef(ref));
    }
    catch {
        return undefined;
    }
}
/** Returns a tag that never moves. It keeps registry cleanup from deleting a digest that is pinned in a launcher. */
function immutableTag(imageTag, digest) {
    const suffix = `-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestHex */ .sU)(digest).slice(0, 12)}`;
    return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
}
/** Returns the name that a launcher uses for a ref: its short name, or `pr-7` for a pull request. */
function refName({ kind, short }) {
    return kind === 'pull' ? `pr-${short}` : short;
}
function slug(ref) {
    return refName(ref)
        .replace(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^[.-]+/, '');
}


/***/ })

};
