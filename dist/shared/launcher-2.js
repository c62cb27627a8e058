const id = 6973;
const ids = [6973];
const modules = {
  /***/
  89267: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          externalImages
        )
        /* harmony export */
      });
      var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55080);
      function externalImages(dockerfile, values) {
        const stages = (0, _stages_js__WEBPACK_IMPORTED_MODULE_0__.i)(dockerfile, values);
        const bases = stages.filter(({ kind }) => kind === "image");
        const copiedNames = dockerfile.instructions.flatMap(referencedNames).filter((name) => !isStage(name, stages));
        const references = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copiedNames];
        return {
          known: [...new Set(references)],
          unknown: bases.filter(({ resolved }) => resolved === void 0).map(({ base }) => base)
        };
      }
      function isStage(name, stages) {
        const isIndex = /^\d+$/.test(name) && Number(name) < stages.length;
        return isIndex || name === "scratch" || stages.some((stage) => stage.name === name.toLowerCase());
      }
      function referencedNames({ keyword, flags }) {
        const values = flags.map(({ value }) => value);
        if (keyword === "COPY")
          return values.flatMap((value) => afterPrefix(value, "--from="));
        if (keyword !== "RUN")
          return [];
        return values.flatMap((value) => afterPrefix(value, "--mount=")).flatMap((mount) => mount.split(",")).flatMap((field) => afterPrefix(field.trim(), "from="));
      }
      function afterPrefix(text, prefix) {
        const value = text.startsWith(prefix) ? text.slice(prefix.length) : "";
        return value === "" || prefix !== "--mount=" && value.includes("$") ? [] : [value];
      }
    })
  ),
  /***/
  26973: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          LauncherDockerfile
        )
      });
      var external_images = __webpack_require__(89267);
      var parse_dockerfile = __webpack_require__(86084);
      var dockerfile_error = __webpack_require__(88950);
      var global_argument = __webpack_require__(71176);
      var dockerfile_stages = __webpack_require__(55080);
      var substitute = __webpack_require__(14839);
      var variable_lookup = __webpack_require__(45006);
      ;
      function readEnv(dockerfile) {
        const globalArguments = (0, global_argument.Q)(dockerfile);
        const bodies = splitStages(dockerfile);
        const scope = /* @__PURE__ */ new Map();
        const result = { env: /* @__PURE__ */ new Map(), scope, lookup: (0, variable_lookup.h)(lookupIn(scope)) };
        for (const index of lineage((0, dockerfile_stages.i)(dockerfile))) {
          for (const instruction of bodies[index] ?? []) {
            if (instruction.keyword === "ENV") {
              applyEnv(result, instruction, dockerfile.escapeChar);
            } else if (instruction.keyword === "ARG") {
              applyArg(result, instruction, dockerfile.escapeChar, globalArguments);
            }
          }
        }
        return result.env;
      }
      function splitStages({ instructions }) {
        const bodies = [];
        for (const instruction of instructions) {
          if (instruction.keyword === "FROM") {
            bodies.push([]);
          } else {
            bodies.at(-1)?.push(instruction);
          }
        }
        return bodies;
      }
      function lineage(stages) {
        const indexes = [];
        for (let index = stages.length - 1; index !== void 0; index = stages[index]?.parent) {
          indexes.push(index);
        }
        return indexes.reverse();
      }
      function applyEnv({ env, scope, lookup }, instruction, escapeChar) {
        const pairs = readPairs(instruction).map(({ key, value, line }) => ({
          key: (0, dockerfile_error.s)(line, () => (0, substitute.V2)(key, escapeChar, lookup).text),
          value: (0, dockerfile_error.s)(line, () => (0, substitute.V2)(value, escapeChar, lookup).text),
          line
        }));
        for (const { key, value, line } of pairs) {
          env.set(key, { value, line });
          scope.set(key, value);
        }
      }
      function applyArg({ scope, lookup }, { words }, escapeChar, globalArguments) {
        for (const { text, line } of words) {
          const equals = text.indexOf("=");
          const name = equals === -1 ? text : text.slice(0, equals);
          const value = equals === -1 ? globalArguments.get(name)?.text : (0, dockerfile_error.s)(line, () => (0, substitute.V2)(text.slice(equals + 1), escapeChar, lookup).text);
          if (value !== void 0) {
            scope.set(name, value);
          }
        }
      }
      function readPairs({ words, argumentText, startLine }) {
        const [firstWord] = words;
        if (firstWord === void 0) {
          throw new dockerfile_error.t(startLine, "ENV has no variable name: write ENV name=value");
        }
        if (!firstWord.text.includes("=")) {
          return [readLegacyPair(argumentText, firstWord.line)];
        }
        return words.map(({ text, line }) => {
          const equals = text.indexOf("=");
          if (equals < 1) {
            const quotedText = JSON.stringify(text);
            throw new dockerfile_error.t(line, `${quotedText} is not of the form name=value: put quotes around values with spaces`);
          }
          return { key: text.slice(0, equals), value: text.slice(equals + 1), line };
        });
      }
      function readLegacyPair(argumentText, line) {
        const [, key = "", value] = /^([^\t\v\f\r ]+)[\t\v\f\r ]+(.*)$/s.exec(argumentText) ?? [];
        if (value === void 0) {
          throw new dockerfile_error.t(line, `ENV ${argumentText} has no value: write ENV name=value`);
        }
        return { key, value, line };
      }
      function lookupIn(scope) {
        return (name) => scope.get(name) ?? variable_lookup.U;
      }
      var logical_line = __webpack_require__(19763);
      ;
      function replaceEnv(dockerfile, variable, value) {
        const { bytes } = dockerfile;
        const quotedValue = quote(value, dockerfile.escapeChar);
        const range = findValue(dockerfile, variable);
        const editedBytes = range === void 0 ? append(dockerfile, `ENV ${variable}=${quotedValue}`) : Buffer.concat([bytes.subarray(0, range.start), Buffer.from(quotedValue), bytes.subarray(range.end)]);
        const after = (0, parse_dockerfile.A)(new Uint8Array(editedBytes));
        verifyEdit(dockerfile, after, { variable, value, line: range?.line });
        return after;
      }
      function findValue({ instructions }, variable) {
        const from = instructions.findLastIndex(({ keyword }) => keyword === "FROM");
        const ranges = instructions.slice(from + 1).flatMap((instruction) => instruction.keyword === "ENV" ? findAssignments(instruction, variable) : []);
        return ranges.at(-1);
      }
      function findAssignments({ words, logical }, variable) {
        const [name, firstWord] = words;
        const lastWord = words.at(-1);
        if (name?.text === variable && firstWord !== void 0 && lastWord !== void 0) {
          return [{ start: firstWord.start, end: lastWord.end, line: firstWord.line }];
        }
        const prefix = `${variable}=`;
        return words.filter(({ text }) => text.startsWith(prefix)).map(({ from, text }) => (0, logical_line.Jz)(logical, from + prefix.length, from + text.length));
      }
      function quote(value, escapeChar) {
        if (/^[\w./@+:,-]+$/.test(value)) {
          return value;
        }
        return `"${[...value].map((char) => `"$${escapeChar}`.includes(char) ? escapeChar + char : char).join("")}"`;
      }
      function append({ bytes, newline }, line) {
        const ending = newline === "crlf" ? "\r\n" : "\n";
        const isEnded = bytes.at(-1) === 10;
        return Buffer.concat([bytes, Buffer.from(`${isEnded ? "" : ending}${ending}${line}${ending}`)]);
      }
      function verifyEdit(before, after, { variable, value, line }) {
        const expectedValues = [...valuesIn(before).set(variable, value)].sort();
        const isOnlyChange = JSON.stringify(expectedValues) === JSON.stringify([...valuesIn(after)].sort()) && JSON.stringify(basesIn(before)) === JSON.stringify(basesIn(after));
        if (!isOnlyChange) {
          throw new dockerfile_error.t(line ?? after.instructions.at(-1)?.endLine ?? 1, `ENV ${variable} cannot be set to ${JSON.stringify(value)} here: set it manually in a separate ENV`, { kind: "dockerfile-not-editable" });
        }
      }
      function valuesIn(dockerfile) {
        return new Map([...readEnv(dockerfile)].map(([name, { value }]) => [name, value]));
      }
      function basesIn(dockerfile) {
        return (0, dockerfile_stages.i)(dockerfile).map(({ resolved, kind, parent, name }) => ({ resolved, kind, parent, name }));
      }
      var user_error = __webpack_require__(72394);
      ;
      function editComposition({ pieces, end, endLine }, previous, reference) {
        const before = splitReference(previous);
        const after = splitReference(reference);
        const isComplete = pieces.map(({ text }) => text).join("") === previous;
        const hasTag = before.tag !== "";
        const isOtherForm = after.tag !== "" !== hasTag || before.digest !== "" && after.digest === "";
        if (!isComplete || before.name !== after.name || isOtherForm)
          return void 0;
        const tagFrom = before.name.length;
        const digestFrom = tagFrom + before.tag.length;
        const tag = replaceSpan(pieces, tagFrom + 1, before.tag.slice(1), after.tag.slice(1));
        const digest = before.digest === "" ? [{ start: end, end, line: endLine, text: after.digest }] : replaceSpan(pieces, digestFrom + 1, before.digest.slice(1), after.digest.slice(1));
        return tag && digest && [...tag, ...digest].filter(({ start, end: end2, text }) => start < end2 || text !== "");
      }
      function splitReference(reference) {
        const [nameAndTag = ""] = reference.split("@", 1);
        const colon = nameAndTag.indexOf(":", nameAndTag.lastIndexOf("/") + 1);
        const name = colon === -1 ? nameAndTag : nameAndTag.slice(0, colon);
        return { name, tag: nameAndTag.slice(name.length), digest: reference.slice(nameAndTag.length) };
      }
      function replaceSpan(pieces, from, before, after) {
        if (before === after)
          return [];
        let pieceFrom = 0;
        for (const { text, written } of pieces) {
          const firstIndex = Math.max(from, pieceFrom);
          const endIndex = Math.min(from + before.length, pieceFrom + text.length);
          const commonStart = before.slice(0, firstIndex - from);
          const commonEnd = before.slice(endIndex - from);
          const middle = after.slice(commonStart.length, after.length - commonEnd.length);
          const hasSameEnds = after.startsWith(commonStart) && after.endsWith(commonEnd) && after.length > commonStart.length + commonEnd.length;
          if (written !== void 0 && firstIndex < endIndex && hasSameEnds) {
            const start = written.start + firstIndex - pieceFrom;
            return [{ start, end: start + endIndex - firstIndex, line: written.line, text: middle }];
          }
          pieceFrom += text.length;
        }
        return void 0;
      }
      ;
      const safeReference = /^[A-Za-z0-9[][A-Za-z0-9._:/@[\]+-]*$/;
      function replaceReference(dockerfile, isMatch, replace, expected = "the image to replace") {
        const stages = (0, dockerfile_stages.i)(dockerfile);
        const stage = findStage(stages, isMatch, expected);
        const reference = replace(stage.resolved);
        if (!safeReference.test(reference)) {
          throw new user_error.IF(`${JSON.stringify(reference)} cannot be written into a Dockerfile: expected only letters, digits and . _ : / @ [ ] + -`);
        }
        const edits = findEdits(stage, reference);
        const after = (0, parse_dockerfile.A)(applyEdits(dockerfile.bytes, edits));
        replace_reference_verifyEdit({ dockerfile, stages }, after, stage, { edits, reference });
        return { dockerfile: after, previous: stage.resolved, line: edits[0]?.line ?? stage.place.line };
      }
      function findStage(stages, isMatch, expected) {
        const matches = stages.filter((stage2) => stage2.kind === "image" && stage2.resolved !== void 0 && isMatch(stage2.resolved));
        const [stage] = matches;
        if (stage === void 0) {
          const line = stages[0]?.line ?? 1;
          throw new dockerfile_error.t(line, `no FROM instruction names ${expected}: write it in FROM without variables. The file contains ${listStages(stages)}`, { kind: "from-not-found" });
        }
        if (matches.some((match) => match !== stage && !isSamePlace(match.place, stage.place))) {
          throw new dockerfile_error.t(stage.line, `several FROM instructions name the image: keep only one of them. The file contains ${listStages(matches)}`, { kind: "from-not-found" });
        }
        return stage;
      }
      function findEdits({ place, resolved, base, instruction }, reference) {
        if (place.kind !== "composed")
          return [{ ...place, text: reference }];
        const edits = place.composition && editComposition(place.composition, resolved, reference);
        if (edits !== void 0)
          return edits;
        const words = instruction.words.map(({ text }) => text === base ? reference : text);
        const line = [instruction.keyword, ...instruction.flags.map(({ text }) => text), ...words].join(" ");
        throw new dockerfile_error.t(place.line, `${place.reason}, and its tag and digest cannot be edited there: write \`${line}\``, { kind: "dockerfile-not-editable" });
      }
      function applyEdits(bytes, edits) {
        let result = Buffer.from(bytes);
        for (const { start, end, text } of [...edits].sort((left, right) => right.start - left.start)) {
          result = Buffer.concat([result.subarray(0, start), Buffer.from(text), result.subarray(end)]);
        }
        return new Uint8Array(result);
      }
      function isSamePlace(left, right) {
        return left.kind !== "composed" && right.kind !== "composed" && left.start === right.start;
      }
      function listStages(stages) {
        return stages.map(({ line, base, resolved }) => {
          const meaning = resolved === base ? "" : ` (${resolved ?? "not known before the build"})`;
          return `line ${line}: FROM ${base}${meaning}`;
        }).join("; ");
      }
      function replace_reference_verifyEdit(before, dockerfile, target, { edits, reference }) {
        const after = { dockerfile, stages: (0, dockerfile_stages.i)(dockerfile) };
        const expectedTexts = describe(before, (instruction) => maskedWords(instruction, edits), (stage) => stage === target || isSamePlace(stage.place, target.place) ? reference : stage.resolved);
        const actualTexts = describe(after, (instruction) => maskedWords(instruction, rangesAfterEdits(edits)), (stage) => stage.resolved);
        const differentIndex = expectedTexts.findIndex((text, index) => text !== actualTexts[index]);
        if (differentIndex !== -1 || expectedTexts.length !== actualTexts.length) {
          throw new dockerfile_error.t(edits[0]?.line ?? target.line, `writing ${reference} here would change more than this reference: ${expectedTexts[differentIndex] ?? "a line"} would become ${actualTexts[differentIndex] ?? "nothing"}. Write each reference in its own FROM`, { kind: "dockerfile-not-editable" });
        }
      }
      function rangesAfterEdits(edits) {
        let shift = 0;
        return [...edits].sort((left, right) => left.start - right.start).map(({ start, end, text }) => {
          const range = { start: start + shift, end: start + shift + Buffer.byteLength(text) };
          shift += Buffer.byteLength(text) - (end - start);
          return range;
        });
      }
      function describe({ dockerfile, stages }, selectWords, selectResolved) {
        return [
          ...stages.map((stage) => {
            const { kind, parent, platform, name } = stage;
            return JSON.stringify({ resolved: selectResolved(stage), kind, parent, platform, name });
          }),
          ...dockerfile.directives.map(({ name, value }) => JSON.stringify({ name, value })),
          ...dockerfile.comments.map(({ text }) => JSON.stringify({ comment: text })),
          ...dockerfile.instructions.map((instruction) => {
            const flags = instruction.flags.map(({ text }) => text);
            return JSON.stringify([instruction.keyword, ...flags, ...selectWords(instruction)]);
          })
        ];
      }
      function maskedWords({ words }, edits) {
        return words.map((word) => edits.some(({ start, end }) => word.start <= start && word.end >= end) ? "(the reference)" : word.text);
      }
      var error_message = __webpack_require__(41240);
      var oci_reference = __webpack_require__(20907);
      var suggest = __webpack_require__(82246);
      ;
      const markKinds = ["hold", "frozen", "preview"];
      const byteOrderMark = Buffer.from([239, 187, 191]);
      const launcher_marks_form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu;
      function readMarks({ comments }) {
        const marks = {};
        for (const { text, line } of comments) {
          const [, word, reason = ""] = launcher_marks_form.exec(text) ?? [];
          if (word === void 0)
            continue;
          const kind = markKinds.find((markKind) => markKind === word.toLowerCase());
          if (kind === void 0) {
            throw new user_error.yo("dockerfile-malformed", `line ${line} has the mark "binder-actions: ${word}"${(0, suggest.au)(word, markKinds)}, expected one of ${markKinds.map((markKind) => `"${markKind}"`).join(", ")}: write \`# binder-actions: hold REASON\` to stop updates, or delete the comment`);
          }
          marks[kind] ??= { reason: reason.trim(), line };
        }
        return marks;
      }
      function addMark(dockerfile, kind, reason) {
        const { bytes, newline } = dockerfile;
        const from = dockerfile.instructions.findLast(({ keyword }) => keyword === "FROM")?.start ?? 0;
        const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(byteOrderMark);
        const lineStart = Math.max(Buffer.from(bytes.subarray(0, from)).lastIndexOf(10) + 1, hasByteOrderMark ? 3 : 0);
        const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (newline === "crlf" ? "\r\n" : "\n");
        return (0, parse_dockerfile.A)(Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]));
      }
      function removeMark(dockerfile, kind) {
        const lines = dockerfile.comments.flatMap(({ text, line }) => launcher_marks_form.exec(text)?.[1]?.toLowerCase() === kind ? [line] : []);
        let { bytes } = dockerfile;
        for (const line of lines.toReversed())
          bytes = withoutLine(bytes, line);
        return (0, parse_dockerfile.A)(bytes);
      }
      function withoutLine(bytes, line) {
        const buffer = Buffer.from(bytes);
        let start = buffer.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
        for (let number = 1; number < line; number++)
          start = buffer.indexOf(10, start) + 1;
        const end = buffer.indexOf(10, start);
        return Buffer.concat([buffer.subarray(0, start), end === -1 ? Buffer.of() : buffer.subarray(end + 1)]);
      }
      ;
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
          return new LauncherDockerfile((0, parse_dockerfile.A)(bytes));
        }
        /**
         * Image that mybinder.org launches: the base of the last stage, resolved through earlier stages.
         *
         * @throws Error that names the line when that image is not known before the build.
         */
        get launchedImage() {
          const { text, line } = this.#launchedText();
          return { reference: parseAt(text, line), line };
        }
        /**
         * Launched image, even if its tag or digest is malformed, so that an update can fix it.
         *
         * @throws Error that names the line when the image repository is not known.
         */
        get namedImage() {
          const { text, line } = this.#launchedText();
          const repository = repositoryIn(text);
          const reference = repository === void 0 ? parseAt(text, line) : parseOrUndefined(text);
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
          const { known, unknown } = (0, external_images.e)(this.#dockerfile, {});
          const [base] = unknown;
          if (base !== void 0)
            throw new user_error.yo("dockerfile-malformed", `FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``);
          return known.filter((text) => text !== "scratch").map((text) => (0, oci_reference.F2)(text));
        }
        /** Returns whether any FROM names an image of the repository. */
        names(image) {
          return this.#readStages().some(({ kind, resolved }) => kind === "image" && resolved !== void 0 && isOfRepository(resolved, image));
        }
        /**
         * Replaces the launched image. Short Docker Hub names stay short: `FROM owner/name` does not become `FROM
         * docker.io/owner/name`.
         *
         * @throws Error when the launched image cannot be edited, or several FROM instructions name it.
         */
        withImage(reference) {
          const { repository } = this.namedImage;
          const { dockerfile } = replaceReference(this.#dockerfile, (text) => isOfRepository(text, repository), (previous) => formatLike(previous, reference), (0, oci_reference.hp)(repository));
          return new LauncherDockerfile(dockerfile);
        }
        withMark(kind, reason) {
          return new LauncherDockerfile(addMark(this.#dockerfile, kind, reason));
        }
        withoutMark(kind) {
          return new LauncherDockerfile(removeMark(this.#dockerfile, kind));
        }
        /** Sets an environment variable where the last stage sets it, or in a new ENV at the end. */
        withVariable(name, value) {
          return new LauncherDockerfile(replaceEnv(this.#dockerfile, name, value));
        }
        equals({ bytes }) {
          return Buffer.from(this.bytes).equals(bytes);
        }
        #launchedText() {
          const stage = this.#launchedStage();
          const { line = 1, base = "" } = stage ?? {};
          if (stage?.kind === "image" && stage.resolved !== void 0)
            return { text: stage.resolved, line };
          throw new user_error.yo("dockerfile-malformed", `line ${line}: FROM ${base} does not name an image that is known before the build: write \`FROM name:tag\``);
        }
        #launchedStage() {
          const stages = this.#readStages();
          let stage = stages.at(-1);
          while (stage?.parent !== void 0)
            stage = stages[stage.parent];
          return stage;
        }
        #readStages() {
          this.#stages ??= (0, dockerfile_stages.i)(this.#dockerfile);
          return this.#stages;
        }
      }
      function isOfRepository(text, image) {
        const repository = repositoryIn(text);
        return repository !== void 0 && (0, oci_reference.oL)(repository, image);
      }
      function repositoryIn(text) {
        const [name = ""] = text.split("@", 1);
        const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
        return parseOrUndefined(colon === -1 ? name : name.slice(0, colon));
      }
      function parseOrUndefined(text) {
        try {
          return (0, oci_reference.F2)(text);
        } catch {
          return void 0;
        }
      }
      function parseAt(text, line) {
        try {
          return (0, oci_reference.F2)(text);
        } catch (error) {
          throw new user_error.yo("dockerfile-malformed", `line ${line}: ${(0, error_message.g)(error)}`);
        }
      }
      function formatLike(previous, reference) {
        const text = (0, oci_reference.FH)(reference);
        const isShort = reference.registry === "docker.io" && !previous.startsWith("docker.io/");
        return isShort ? text.replace(/^docker\.io\/(?:library\/)?/, "") : text;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
