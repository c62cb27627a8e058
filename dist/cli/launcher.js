export const id = 920;
export const ids = [920];
export const modules = {

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readAsToday),
/* harmony export */   Wl: () => (/* binding */ protectFromEarlyDecoding),
/* harmony export */   a0: () => (/* binding */ readPlainly),
/* harmony export */   jR: () => (/* binding */ encodeStrictly)
/* harmony export */ });
/**
 * How a value reaches nbgitpuller through a launch link, and back: two decoders that do not agree.
 *
 * mybinder.org's page passes the whole query through `decodeURI` before it reads `urlpath` (BinderHub since 2024-12);
 * older pages, and every tool that follows the URL standard, do not. Twice-encoded values come out right under both,
 * but for what `decodeURI` uncovers too early: `&`, `#`, `+` and `%` before two hex digits.
 */
const uncoveredTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
/** `encodeURIComponent`, and the five characters more that RFC 3986 reserves: `)` would end a Markdown link. */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character));
}
/** Encoded once more than a plain decoder undoes, where today's page undoes it. */
function protectFromEarlyDecoding(text) {
    return text.replace(uncoveredTooEarly, percentCode);
}
function percentCode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** As mybinder.org's page of today reads a link. */
function readAsToday(link) {
    return readArguments(new URLSearchParams(decodeURI(new URL(link).search.slice(1))));
}
/** As the URL standard has it. */
function readPlainly(link) {
    return readArguments(new URL(link).searchParams);
}
/** Both lead the browser to the server's `git-pull` page, whose own query is plain. */
function readArguments(query) {
    const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams;
    const value = (name) => inner.get(name);
    return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') };
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ LauncherDockerfile)
});

// EXTERNAL MODULE: ./build/dockerfile/parse-dockerfile.js + 4 modules
var parse_dockerfile = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile-error.js
var dockerfile_error = __webpack_require__(8950);
// EXTERNAL MODULE: ./build/dockerfile/global-argument.js
var global_argument = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(5080);
// EXTERNAL MODULE: ./build/dockerfile/substitute.js
var substitute = __webpack_require__(4839);
;// CONCATENATED MODULE: ./build/dockerfile/read-env.js




/**
 * The environment that the last stage sets, with what it inherits from earlier stages of the file. Variables that come
 * from the base image are not known and stay as written.
 * Source: Dockerfile reference, "ENV", "Environment replacement", "Scope" of ARG.
 * @throws DockerfileError for an ENV of another form, and as readStages() does.
 */
function readEnv(dockerfile) {
    const globalArguments = (0,global_argument/* readGlobalArguments */.Q)(dockerfile);
    const bodies = splitStages(dockerfile);
    const scope = new Map();
    const result = { env: new Map(), scope, lookup: (0,substitute/* limitLookups */.hN)(lookupIn(scope)) };
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
/** The last stage and those it is built on, the first one first. */
function lineage(stages) {
    const indexes = [];
    for (let at = stages.length - 1; at !== undefined; at = stages[at]?.parent) {
        indexes.push(at);
    }
    return indexes.reverse();
}
// All pairs of one ENV see the values from before it.
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
// As in BuildKit an ARG hides an ENV of the same name from the instructions below it, but not from the image.
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
/** Both forms: `ENV a=b c="d e"`, and `ENV a b c`, where everything behind the name is the value. */
function readPairs({ words, rest, startLine }) {
    const [first] = words;
    if (first === undefined) {
        throw new dockerfile_error/* DockerfileError */.t(startLine, 'ENV names no variable: write ENV name=value');
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
    return name => scope.get(name) ?? substitute/* unknownValue */.Uo;
}

// EXTERNAL MODULE: ./build/dockerfile/logical-line.js
var logical_line = __webpack_require__(9763);
;// CONCATENATED MODULE: ./build/dockerfile/replace-env.js





/**
 * Gives a variable another value where the last stage sets it; where it does not, an ENV is added at the end. Every
 * other byte stays as it was. The result has been read again, and says the same but for that value.
 * @throws DockerfileError when the value cannot be written there, and as readEnv() does.
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
        .flatMap(instruction => (instruction.keyword === 'ENV' ? valuesOf(instruction, variable) : []));
    return ranges.at(-1);
}
/** In both forms: `ENV a=b c="d e"`, and `ENV a b c`. */
function valuesOf({ words, logical }, variable) {
    const [name, first] = words;
    const last = words.at(-1);
    if (name?.text === variable && first !== undefined && last !== undefined) {
        return [{ start: first.start, end: last.end, line: first.line }];
    }
    const prefix = `${variable}=`;
    return words
        .filter(({ text }) => text.startsWith(prefix))
        .map(({ from, text }) => (0,logical_line/* wordOf */.aG)(logical, from + prefix.length, from + text.length));
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
    const wanted = [...valuesIn(before).set(variable, value)].sort();
    const isProven = JSON.stringify(wanted) === JSON.stringify([...valuesIn(after)].sort()) &&
        JSON.stringify(basesIn(before)) === JSON.stringify(basesIn(after));
    if (!isProven) {
        throw new dockerfile_error/* DockerfileError */.t(line ?? after.instructions.at(-1)?.endLine ?? 1, `ENV ${variable} cannot be set to ${JSON.stringify(value)} here: write it yourself, in an ENV of its own`);
    }
}
function valuesIn(dockerfile) {
    return new Map([...readEnv(dockerfile)].map(([name, { value }]) => [name, value]));
}
function basesIn(dockerfile) {
    return (0,dockerfile_stages/* readStages */.i)(dockerfile).map(({ resolved, kind, parent, name }) => ({ resolved, kind, parent, name }));
}

;// CONCATENATED MODULE: ./build/dockerfile/replace-reference.js



// Nothing that could end the word, be substituted, or continue the line.
const safeReference = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+-]*$/;
/**
 * Puts another reference in the one place where a matching one is written, and leaves every other byte as it was. The
 * result has been read again, and says the same but for that reference.
 * @param isMatch is asked about every base that is an image, with variables substituted.
 * @param replace gets the reference that stands there and returns the one to write.
 * @throws DockerfileError when no place matches, several do, or the place is not in one piece, listing the lines; and
 * as parseDockerfile() and readStages() do. Error when the new reference is not plain text.
 */
function replaceReference(dockerfile, isMatch, replace) {
    const { bytes } = dockerfile;
    const stages = (0,dockerfile_stages/* readStages */.i)(dockerfile);
    const { stage, place } = findPlace(stages, isMatch);
    const reference = replace(stage.resolved);
    if (!safeReference.test(reference)) {
        throw new Error(`${JSON.stringify(reference)} cannot be written into a Dockerfile: letters, digits and . _ : / @ [ ] + - only`);
    }
    const edited = Buffer.concat([
        bytes.subarray(0, place.start),
        Buffer.from(reference),
        bytes.subarray(place.end),
    ]);
    const after = (0,parse_dockerfile/* parseDockerfile */.A)(new Uint8Array(edited));
    replace_reference_verifyEdit({ dockerfile, stages }, after, place, reference);
    return { dockerfile: after, previous: stage.resolved, line: place.line };
}
function findPlace(stages, isMatch) {
    const matches = stages.filter((stage) => stage.kind === 'image' && stage.resolved !== undefined && isMatch(stage.resolved));
    const [stage] = matches;
    if (stage === undefined) {
        const line = stages[0]?.line ?? 1;
        throw new dockerfile_error/* DockerfileError */.t(line, `no FROM holds the image to replace. The file holds ${listStages(stages)}`);
    }
    const { place } = stage;
    if (matches.some(other => other !== stage && !isSamePlace(other, stage))) {
        throw new dockerfile_error/* DockerfileError */.t(stage.line, `several FROM hold the image, keep one: ${listStages(matches)}`);
    }
    if (place.kind === 'composed') {
        throw new dockerfile_error/* DockerfileError */.t(place.line, `${place.reason}: write the reference in one piece, as FROM ${stage.resolved}`);
    }
    return { stage, place };
}
function isSamePlace(one, other) {
    return (one.place.kind !== 'composed' && other.place.kind !== 'composed' && one.place.start === other.place.start);
}
function listStages(stages) {
    return stages
        .map(({ line, base, resolved }) => {
        const meaning = resolved === base ? '' : ` (${resolved ?? 'not known before the build'})`;
        return `line ${line}: FROM ${base}${meaning}`;
    })
        .join('; ');
}
function replace_reference_verifyEdit(before, dockerfile, place, reference) {
    const after = { dockerfile, stages: (0,dockerfile_stages/* readStages */.i)(dockerfile) };
    const wanted = describe(before, instruction => maskedWords(instruction, place), stage => stage.place.kind !== 'composed' && stage.place.start === place.start ? reference : stage.resolved);
    const change = reference.length - (place.end - place.start);
    const got = describe(after, instruction => maskedWords(instruction, { start: place.start, end: place.end + change }), stage => stage.resolved);
    const different = wanted.findIndex((text, index) => text !== got[index]);
    if (different !== -1 || wanted.length !== got.length) {
        throw new dockerfile_error/* DockerfileError */.t(place.line, `writing ${reference} here would change more than this reference: ${wanted[different] ?? 'a line'} would become ${got[different] ?? 'nothing'}. Write each reference in one piece, in its own place`);
    }
}
// Line numbers are left out: a reference that was split over lines is written on one.
function describe({ dockerfile, stages }, wordsOf, resolvedOf) {
    return [
        ...stages.map(stage => {
            const { kind, parent, platform, name } = stage;
            return JSON.stringify({ resolved: resolvedOf(stage), kind, parent, platform, name });
        }),
        ...dockerfile.directives.map(({ name, value }) => JSON.stringify({ name, value })),
        ...dockerfile.comments.map(({ text }) => JSON.stringify({ comment: text })),
        ...dockerfile.instructions.map(instruction => {
            const flags = instruction.flags.map(({ text }) => text);
            return JSON.stringify([instruction.keyword, ...flags, ...wordsOf(instruction)]);
        }),
    ];
}
function maskedWords({ words }, { start, end }) {
    return words.map(word => (word.start <= start && word.end >= end ? '(the reference)' : word.text));
}

// EXTERNAL MODULE: ./build/error-message.js
var error_message = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/launcher/launcher-marks.js

/**
 * `hold` stops automatic updates until a person deletes it; `frozen` is a release, which never changes; `preview` is the
 * branch of a pull request.
 */
const markKinds = ['hold', 'frozen', 'preview'];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const launcher_marks_form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu;
/**
 * Reads comments such as `# binder-actions: hold REASON`. They belong above FROM, and count anywhere in the file: the
 * author wants nothing to change.
 *
 * @throws Error naming the line of such a comment with an unknown word, which may be a misspelt mark.
 */
function readMarks({ comments }) {
    const marks = {};
    for (const { text, line } of comments) {
        const [, word, reason = ''] = launcher_marks_form.exec(text) ?? [];
        if (word === undefined)
            continue;
        const kind = markKinds.find(known => known === word.toLowerCase());
        if (kind === undefined) {
            throw new Error(`line ${line} says "binder-actions: ${word}", which is none of ${markKinds.map(known => `"${known}"`).join(', ')}: write ` +
                '`# binder-actions: hold REASON` if nothing is to change, else delete it');
        }
        marks[kind] ??= { reason: reason.trim(), line };
    }
    return marks;
}
/** Inserts a mark right above the last FROM; every other byte stays as it was. */
function addMark(dockerfile, kind, reason) {
    const { bytes, newline } = dockerfile;
    const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')?.start ?? 0;
    const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(byteOrderMark);
    const lineStart = Math.max(Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1, hasByteOrderMark ? 3 : 0);
    const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (newline === 'crlf' ? '\r\n' : '\n');
    return (0,parse_dockerfile/* parseDockerfile */.A)(Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]));
}

;// CONCATENATED MODULE: ./build/launcher/launcher-dockerfile.js








/**
 * The Dockerfile of a launcher branch: the image it launches, the marks that stop updates, and the environment that names
 * its owner. Immutable: an edit returns another, in which every byte outside the edit is as before.
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
    /** @throws Error naming the line when the file is malformed, or has a mark that is not known. */
    static parse(bytes) {
        return new LauncherDockerfile((0,parse_dockerfile/* parseDockerfile */.A)(bytes));
    }
    /**
     * The image that the last stage is built on, through other stages of the file: what mybinder.org launches.
     *
     * @throws Error naming the line when that image is not known before the build.
     */
    get launched() {
        const stage = this.#launchedStage();
        const { line = 1, base = '' } = stage ?? {};
        if (stage?.kind !== 'image' || stage.resolved === undefined) {
            throw new Error(`line ${line}: FROM ${base} is no image that is known before the build: write FROM with image, tag and digest`);
        }
        return { reference: parseAt(stage.resolved, line), line };
    }
    /** What the last stage sets, with what it inherits from earlier stages. @throws Error naming the line of a malformed ENV. */
    get environment() {
        this.#environment ??= readEnv(this.#dockerfile);
        return this.#environment;
    }
    /** Whether some FROM names the image, under any tag. */
    names(image) {
        return this.#readStages().some(({ kind, resolved }) => kind === 'image' && resolved !== undefined && isOf(resolved, image));
    }
    /**
     * Launches another image. Docker Hub's short names stay short: `FROM owner/name` does not become
     * `FROM docker.io/owner/name`.
     *
     * @throws Error when the launched image is not written in one piece, or several FROM name it.
     */
    withImage(reference) {
        const { reference: current } = this.launched;
        const { dockerfile } = replaceReference(this.#dockerfile, text => isOf(text, current), previous => writtenLike(previous, reference));
        return new LauncherDockerfile(dockerfile);
    }
    withMark(kind, reason) {
        return new LauncherDockerfile(addMark(this.#dockerfile, kind, reason));
    }
    /** Sets a variable where the last stage sets it, else in an ENV at the end. */
    withVariable(name, value) {
        return new LauncherDockerfile(replaceEnv(this.#dockerfile, name, value));
    }
    isSameAs({ bytes }) {
        return Buffer.from(this.bytes).equals(bytes);
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
function isOf(text, image) {
    try {
        return (0,oci_reference/* isSameImageRepository */.oL)((0,oci_reference/* parseReference */.F2)(text), image);
    }
    catch {
        return false;
    }
}
function parseAt(text, line) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch (error) {
        throw new Error(`line ${line}: ${(0,error_message/* messageOf */.b)(error)}`);
    }
}
function writtenLike(previous, reference) {
    const text = (0,oci_reference/* formatReference */.FH)(reference);
    const isShort = reference.registry === 'docker.io' && !previous.startsWith('docker.io/');
    return isShort ? text.replace(/^docker\.io\/(?:library\/)?/, '') : text;
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseRelease)
/* harmony export */ });
/* unused harmony export isHighestRelease */
/** @returns undefined for anything else, among it release candidates and development versions. */
function parseRelease(tag) {
    const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? [];
    return numbers?.split('.').map(BigInt);
}
/** Whether a tag is a release that none of the others exceeds. Tags that are not releases do not count. */
function isHighestRelease(tag, others) {
    const release = parseRelease(tag);
    if (release === undefined)
        return false;
    return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0);
}
function compare(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at++) {
        const [mine, theirs] = [one[at] ?? 0n, other[at] ?? 0n];
        if (mine !== theirs)
            return mine > theirs ? 1 : -1;
    }
    return 0;
}


/***/ })

};
