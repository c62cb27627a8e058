const id = 822;
const ids = [822];
const modules = {
  /***/
  21164: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xg: () => (
          /* binding */
          heldUpdate
        ),
        /* harmony export */
        kb: () => (
          /* binding */
          decidePin
        ),
        /* harmony export */
        uD: () => (
          /* binding */
          rejectTag
        ),
        /* harmony export */
        xv: () => (
          /* binding */
          readPullableImage
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41240);
      var _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66259);
      var _launcher_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86031);
      var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71826);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44663);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      var _pin_with_confirmed_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54233);
      var _plan_pin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58439);
      var _verify_origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9845);
      var _with_location_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9108);
      async function decidePin(inputs, target, announcedEvent, services) {
        const { images } = services;
        const { branch, dockerfile, path, isTag } = target;
        if (isTag)
          rejectTag(branch);
        const isPreview = dockerfile.marks.preview !== void 0;
        assertPreviewEvent(announcedEvent, isPreview);
        const pinEvent = (eventToPin) => (0, _with_location_js__WEBPACK_IMPORTED_MODULE_8__.w)(`${path} on branch "${branch}"`, () => readPin(inputs, dockerfile, eventToPin));
        const isChange = (pin2) => !pin2.dockerfile.equals(dockerfile);
        const announcedPin = pinEvent(announcedEvent);
        const heldResult = heldUpdate(branch, dockerfile);
        if (isChange(announcedPin) && heldResult === void 0) {
          assertNoRetag(inputs, target, announcedPin, announcedEvent);
          (0, _pin_with_confirmed_tag_js__WEBPACK_IMPORTED_MODULE_5__.B)({ event: announcedEvent, pin: announcedPin }, services);
        }
        const confirmedPin = await (0, _pin_with_confirmed_tag_js__WEBPACK_IMPORTED_MODULE_5__.P)({ event: announcedEvent, pin: announcedPin }, services, pinEvent);
        const { event, pin } = confirmedPin;
        if (!isChange(pin))
          return { branch, outcome: "unchanged", pin, event };
        if (heldResult !== void 0)
          return { ...heldResult, pin, event };
        const owner = (0, _verify_origin_js__WEBPACK_IMPORTED_MODULE_7__.Hc)(inputs, dockerfile);
        const [image, previousImage, origin] = await Promise.all([
          readPullableImage(pin, images),
          readPreviousImage(inputs, pin, images),
          (0, _verify_origin_js__WEBPACK_IMPORTED_MODULE_7__.S1)(pin, { event, owner }, services.findOrigins)
        ]);
        const frozenResult = frozenUpdate(inputs, event, previousImage);
        if (frozenResult !== void 0)
          return { ...frozenResult, pin, event };
        const builtRef = origin?.ref ?? (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.vY)((0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(image).ref, branch);
        assertOwner(inputs, { dockerfile, event }, builtRef, previousImage);
        if (!inputs.allowOlder && previousImage !== void 0 && isNewer(previousImage, image, services))
          return { branch, outcome: "stale", pin, event };
        return (0, _plan_pin_js__WEBPACK_IMPORTED_MODULE_6__.j)(inputs, pin, { image, event, origin, owner, isPreview }, services);
      }
      function frozenUpdate({ allowRetag }, { ref, launcherBranch: branch }, previousImage) {
        if (ref !== void 0 || allowRetag || previousImage === void 0)
          return void 0;
        const releaseRef = (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.vY)((0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(previousImage).ref, branch);
        if (releaseRef?.kind !== "tag")
          return void 0;
        return { branch, outcome: "frozen", reason: `its image was built from ${releaseRef.full}` };
      }
      function assertOwner({ adoptRef: mayAdopt, branchVariable }, { dockerfile, event }, builtRef, previousImage) {
        if (mayAdopt)
          return;
        const ref = event.ref ?? builtRef;
        if (ref === void 0)
          return;
        if (branchVariable !== void 0)
          (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.dA)(dockerfile, { ...event, ref }, branchVariable);
        if (previousImage !== void 0)
          (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.fc)({ ...event, ref }, (0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(previousImage).ref);
      }
      function rejectTag(branch) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("tag-shadows-branch", `The launcher also has a tag "${branch}", which mybinder.org may launch instead of the branch: delete the tag with \`git push --delete origin refs/tags/${branch}\``);
      }
      function readPin({ adoptRef: mayAdopt, branchVariable, allowedImage, allowVariant }, dockerfile, event) {
        if (branchVariable !== void 0 && !mayAdopt)
          (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.Sl)(dockerfile, event, branchVariable);
        const ownedDockerfile = branchVariable !== void 0 && mayAdopt ? (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.QS)(dockerfile, event, branchVariable) : dockerfile;
        return (0, _launcher_pin_js__WEBPACK_IMPORTED_MODULE_1__.n)(markRelease(ownedDockerfile, event), event, { allowedImage, allowVariant });
      }
      function assertPreviewEvent({ image, digest, ref, launcherBranch }, isPreview) {
        if (image === void 0 || ref === void 0)
          return;
        (0, _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_2__.RO)((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.FH)({ ...image, digest }), [ref], { launcherBranch, isPreview });
      }
      function markRelease(dockerfile, event) {
        if (!(0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.AZ)(event) || dockerfile.marks.frozen !== void 0)
          return dockerfile;
        return dockerfile.withMark("frozen", event.ref.short);
      }
      function heldUpdate(branch, { marks: { hold } }) {
        if (hold === void 0)
          return void 0;
        return { branch, outcome: "held", reason: `line ${hold.line}: ${hold.reason || "no reason given"}` };
      }
      function assertNoRetag({ allowRetag }, { branch, dockerfile }, pin, event) {
        const { ref } = event;
        const isRelease = (0, _launcher_branch_owner_js__WEBPACK_IMPORTED_MODULE_0__.AZ)(event) || dockerfile.marks.frozen !== void 0;
        const { previous, pinned } = pin;
        if (allowRetag || !isRelease || previous.digest === void 0 || previous.digest === pinned.digest)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("release-frozen", `Branch "${branch}" is a release, frozen at ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.FH)(previous)}, but the event${ref === void 0 ? "" : ` for ${ref.full}`} announces ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__.FH)(pinned)}. If the release was rebuilt on purpose, run this once with \`allow-retag: true\``);
      }
      function readPullableImage({ pinned }, images) {
        return images.read(pinned).catch((error) => {
          const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_10__.g)(error);
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-not-pullable", `${reason}. mybinder.org pulls images without a login, so nothing was pinned`, { cause: error });
        });
      }
      async function readPreviousImage({ allowOlder }, { previous }, images) {
        const { digest } = previous;
        if (digest === void 0)
          return void 0;
        return images.readIfExists({ ...previous, digest }).catch((error) => {
          if (allowOlder)
            return void 0;
          const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_10__.g)(error);
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-not-pullable", `The currently pinned image cannot be read (${reason}), so it may be newer than the announced one: set \`allow-older: true\` to replace it anyway`, { cause: error });
        });
      }
      const maxClockSkew = 864e5;
      function isNewer(previousImage, image, { log, now }) {
        const previousTime = buildTime(previousImage);
        const time = buildTime(image);
        if (Number.isNaN(previousTime) || previousTime <= time)
          return false;
        if (Number.isNaN(time))
          return true;
        if (previousTime <= now() + maxClockSkew)
          return true;
        log.warning(`The build time of the currently pinned image, ${(0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(previousImage).created}, is in the future because of clock skew on its builder, so the image does not count as newer`);
        return false;
      }
      function buildTime(image) {
        return Date.parse((0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_9__.G)(image).created ?? "");
      }
    })
  ),
  /***/
  54233: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          startReading
        ),
        /* harmony export */
        P: () => (
          /* binding */
          pinWithConfirmedTag
        )
        /* harmony export */
      });
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      function startReading({ event, pin: { pinned, previous } }, { images, findOrigins }) {
        const { digest } = previous;
        const reads = [
          images.read(pinned),
          digest === void 0 ? void 0 : images.readIfExists({ ...previous, digest }),
          findOrigins((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(pinned), event.digest)
        ];
        for (const read of reads)
          read?.catch(() => {
          });
      }
      async function pinWithConfirmedTag({ event, pin }, { images }, repin) {
        if (event.image === void 0 || event.isTagMoved !== void 0)
          return { event, pin };
        const currentDigest = await images.headDigest(event.image).catch(() => void 0);
        if (currentDigest === event.digest)
          return { event, pin };
        const movedEvent = { ...event, isTagMoved: true };
        return { event: movedEvent, pin: repin(movedEvent) };
      }
    })
  ),
  /***/
  58439: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          planPin
        )
        /* harmony export */
      });
      var _launcher_pin_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67184);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44663);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83773);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38002);
      var _verify_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63587);
      async function planPin(inputs, pin, candidate, services) {
        await (0, _verify_labels_js__WEBPACK_IMPORTED_MODULE_5__.Z)(inputs, { ...candidate, name: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.FH)(pin.pinned) }, services);
        const { event, image, origin } = candidate;
        const source = origin === void 0 ? pinSource(event, image) : verifiedSource(origin);
        return { pin, event, message: (0, _launcher_pin_message_js__WEBPACK_IMPORTED_MODULE_0__.rS)(pin.pinned, source) };
      }
      function verifiedSource({ repository, revision, ref, runUrl }) {
        return { repository: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(repository), revision, ref: ref.full, runUrl };
      }
      function pinSource({ build, ref }, image) {
        if (build !== void 0)
          return { ...build, ref: ref?.full };
        const { source, revision, ref: labelledRef } = (0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_6__.G)(image);
        return {
          repository: /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(source ?? "")?.[1],
          revision: (0, _refs_commit_sha_js__WEBPACK_IMPORTED_MODULE_2__.WM)(revision ?? "") ? revision : void 0,
          ref: ref?.full ?? (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_4__.Ij)(labelledRef)?.full
        };
      }
    })
  ),
  /***/
  81245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          PublishedImages
        )
        /* harmony export */
      });
      var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44647);
      var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77148);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
      var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);
      class PublishedImages {
        #connect;
        #cache = /* @__PURE__ */ new Map();
        constructor(connect) {
          this.#connect = connect;
        }
        /** Reads an image for the platform of mybinder.org. @throws Error when mybinder.org cannot run the image. */
        read(reference) {
          return this.#memoize(`image ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.FH)(reference)}`, async () => (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_1__.AM)((0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__.B)(await this.#client(reference), reference), _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.a3));
        }
        /** Reads an image as `read()` does; undefined if the registry no longer has the image. */
        readIfExists(reference) {
          return this.#memoize(`previous image ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.FH)(reference)}`, async () => {
            const client = await this.#client(reference);
            const root = await (0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__.J)(client, reference.digest);
            if (root === void 0)
              return void 0;
            const source = (0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__.B)(client, reference);
            const readManifest = async (digest) => digest === void 0 ? root : source.readManifest(digest);
            return (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_1__.AM)({ ...source, readManifest }, _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__.a3);
          });
        }
        /** Returns the current digest of a tag; undefined if the tag does not exist. */
        headDigest(image) {
          return this.#memoize(`tag ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.hp)(image)}:${image.tag}`, async () => {
            const manifest = await (0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_3__.J)(await this.#client(image), image.tag);
            return manifest?.digest;
          });
        }
        #client(image) {
          return this.#memoize(`client ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.hp)(image)}`, () => this.#connect(image));
        }
        #memoize(key, task) {
          const result = this.#cache.get(key) ?? task();
          this.#cache.set(key, result);
          return result;
        }
      }
    })
  ),
  /***/
  24232: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          repinBranches
        )
      });
      var error_message = __webpack_require__(41240);
      var requests_stopped = __webpack_require__(72646);
      var write_failure = __webpack_require__(46774);
      var choose_branches = __webpack_require__(34885);
      var launcher_dockerfile = __webpack_require__(26973);
      var preview_branch = __webpack_require__(71826);
      var map_concurrent = __webpack_require__(80822);
      var oci_reference = __webpack_require__(20907);
      var user_error = __webpack_require__(72394);
      var decide_pin = __webpack_require__(21164);
      var branch_owner = __webpack_require__(66259);
      var labelled_build = __webpack_require__(4311);
      var pin_message = __webpack_require__(67184);
      var rollback = __webpack_require__(74669);
      var verify_labels = __webpack_require__(63587);
      var verify_origin = __webpack_require__(9845);
      ;
      async function decideRollback(inputs, { to, reason, from, expectedHead }, { branch, dockerfile, isTag }, services) {
        if (isTag)
          (0, decide_pin.uD)(branch.name);
        if ((0, preview_branch.Z7)(branch.name, dockerfile))
          return skippedPreview(branch.name);
        if (expectedHead !== void 0 && branch.head !== expectedHead)
          return skippedMovedBranch(branch, expectedHead);
        const { reference, repository, text: previousText } = dockerfile.namedImage;
        const former = reference ?? repository;
        if (from !== void 0 && former.digest !== from.digest)
          return skippedUpdatedBranch(branch.name, former);
        const versions = await services.readVersions(inputs.repository, branch);
        const digest = await chooseDigest(to, { branch: branch.name, former, versions }, services);
        const version = (0, rollback.Am)(versions, digest);
        const pinned = chooseReference(digest, version, former, inputs.allowedImage);
        const refs = { replaced: recordedRef(versions, former.digest), earlier: version?.source?.ref };
        const ownedDockerfile = (0, branch_owner.Oi)(dockerfile, refs, branch.name, inputs.branchVariable);
        const edited = (0, rollback.Bv)(ownedDockerfile, pinned, reason);
        const event = { launcherBranch: branch.name, digest, image: { ...pinned, tag: pinned.tag ?? "latest" } };
        const pin = { dockerfile: edited, previous: former, previousText, pinned };
        if (digest === former.digest)
          return { branch: branch.name, outcome: "unchanged", pin, event };
        const owner = (0, verify_origin.Hc)(inputs, ownedDockerfile);
        const [published, origin] = await Promise.all([
          (0, decide_pin.xv)(pin, services.images),
          (0, verify_origin.S1)(pin, { event, owner }, services.findOrigins)
        ]);
        const name = (0, oci_reference.FH)(pinned);
        (0, preview_branch.RO)(name, [origin?.ref, (0, labelled_build.KN)(published).ref], {
          launcherBranch: branch.name,
          isPreview: false
        });
        if (version === void 0)
          await (0, verify_labels.Z)(inputs, { name, image: published, event, origin, owner, isPreview: false }, services);
        const message = (0, pin_message.eq)(pinned, recordedSource(version), { replacedImage: former, reason });
        return { pin, event, message };
      }
      function chooseReference(digest, version, former, allowed) {
        const pinned = { ...version?.image ?? former, digest };
        if (allowed === void 0 || (0, oci_reference.oL)(pinned, allowed))
          return pinned;
        throw new user_error.yo("image-not-allowed", `The earlier image is ${(0, oci_reference.FH)(pinned)}, but \`allowed-image\` is ${(0, oci_reference.hp)(allowed)}: set \`allowed-image\` to the repository of the earlier image for this run`);
      }
      function skippedPreview(branch) {
        const reason = "it is the preview of a pull request, and its history contains images of other branches: push to the pull request instead";
        return { branch, outcome: "skipped", reason };
      }
      function skippedMovedBranch({ name: branch, head }, expectedHead) {
        const reason = `its newest commit is ${head}, but \`expected-commit\` is ${expectedHead}`;
        return { branch, outcome: "skipped", reason };
      }
      function skippedUpdatedBranch(branch, launched) {
        const reason = `it was updated to ${(0, oci_reference.FH)(launched)} during the run: run the rollback again to replace that image`;
        return { branch, outcome: "skipped", reason };
      }
      async function chooseDigest(to, { branch, former, versions }, { images }) {
        if (to === "previous") {
          const digest2 = (0, rollback.CO)(versions, former.digest)?.image.digest;
          if (digest2 !== void 0)
            return digest2;
          throw new user_error.yo("no-earlier-version", `Branch "${branch}" has no commit that pinned another image before ${(0, oci_reference.FH)(former)}: set \`rollback-to\` to a digest or an image tag`);
        }
        if ("digest" in to)
          return to.digest;
        const digest = await images.headDigest({ ...former, tag: to.imageTag });
        if (digest !== void 0)
          return digest;
        throw new user_error.yo("image-not-found", `${(0, oci_reference.hp)(former)} has no tag "${to.imageTag}": check the spelling, or choose the image by its digest`);
      }
      function recordedRef(versions, digest) {
        return digest === void 0 ? void 0 : (0, rollback.Am)(versions, digest)?.source?.ref;
      }
      function recordedSource(version) {
        if (version === void 0)
          return {};
        return { ...version.source, runUrl: version.build };
      }
      var update_outcome = __webpack_require__(77542);
      ;
      function resumeUpdate(decision, holdReason) {
        if ((0, update_outcome._)(decision) || decision.outcome !== "unchanged")
          return decision;
        const { pin, event } = decision;
        if (pin === void 0 || event === void 0)
          return decision;
        const message = (0, pin_message.dO)(pin.pinned, holdReason);
        return { pin, event, message };
      }
      var update_branch = __webpack_require__(65191);
      var with_location = __webpack_require__(9108);
      ;
      const maxConcurrentBranches = 16;
      const writePause = 1e3;
      async function repinBranches(inputs, work, services) {
        const { branches, tags } = await services.listBranches(inputs.repository, inputs.dockerfile);
        const choice = (0, choose_branches._u)(branches.map(({ name }) => name), work.patterns);
        const chosenBranches = branches.filter(({ name }) => choice.chosen.includes(name));
        const decisions = await (0, map_concurrent._)(chosenBranches, maxConcurrentBranches, async (branch) => ({
          branch,
          decision: await decideOrFail(inputs, work, { branch, isTag: tags.has(branch.name) }, services)
        }));
        const unmatchedUpdates = choice.unmatched.map((pattern) => failedUpdate(pattern, new user_error.yo("branch-not-found", 'no branch has this name: `branches` accepts names, patterns such as "release-*", or "all"')));
        return [...unmatchedUpdates, ...await commitAll(inputs, work, decisions, services)];
      }
      async function commitAll(inputs, work, decisions, services) {
        const updates = [];
        let writes = 0;
        let isStopped = false;
        for (const { branch, decision } of decisions) {
          if (!(0, update_outcome._)(decision))
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
          outcome: "not-attempted",
          reason: requests_stopped.Ix
        };
      }
      function decideOrFail(inputs, work, candidate, services) {
        return decideRepin(inputs, work, candidate, services).catch((error) => failedUpdate(candidate.branch.name, error));
      }
      async function decideRepin(inputs, { patterns, imageTag, rollback: rollback2, isResume = false }, { branch, isTag }, services) {
        const { name, filePath } = branch;
        const bytes = await branch.readFile();
        if (bytes === void 0) {
          const reason = `it has no file ${inputs.dockerfile.label}`;
          if (patterns.some((pattern) => (0, choose_branches.u0)(pattern) && pattern === name))
            throw new user_error.yo("branch-not-found", `${reason}: add a Dockerfile, or set \`dockerfile\` to its path`);
          return { branch: name, outcome: "skipped", reason };
        }
        const path = filePath();
        const dockerfile = (0, with_location.w)(path, () => launcher_dockerfile.$.parse(bytes));
        if (rollback2 !== void 0)
          return decideRollback(inputs, rollback2, { branch, dockerfile, isTag }, services);
        const { hold } = dockerfile.marks;
        if (isResume && hold !== void 0) {
          const resumedDockerfile = dockerfile.withoutMark("hold");
          const decision = await decideUpdate(inputs, imageTag, { branch, dockerfile: resumedDockerfile, isTag }, services);
          return resumeUpdate(decision, hold.reason);
        }
        return decideUpdate(inputs, imageTag, { branch, dockerfile, isTag }, services);
      }
      async function decideUpdate(inputs, imageTag, { branch: { name: branch, filePath }, dockerfile, isTag }, services) {
        const path = filePath();
        const skippedResult = skippedUpdate(inputs, branch, dockerfile);
        if (skippedResult !== void 0)
          return skippedResult;
        const { digest: _digest, ...launchedImage } = (0, with_location.w)(path, () => currentImage(dockerfile, imageTag));
        const tag = imageTag ?? launchedImage.tag;
        if (tag === void 0)
          return {
            branch,
            outcome: "skipped",
            reason: "its FROM has no tag to follow: add one, or set `image-tag`"
          };
        const image = { ...launchedImage, tag };
        const digest = await services.images.headDigest(image);
        if (digest === void 0)
          throw new user_error.yo("image-not-allowed", `${(0, oci_reference.hp)(image)} has no tag "${tag}": push it, or set another tag in \`image-tag\` or in FROM`);
        return (0, decide_pin.kb)(inputs, { branch, dockerfile, path, isTag }, { launcherBranch: branch, digest, image, isTagMoved: false }, services);
      }
      function currentImage(dockerfile, imageTag) {
        return imageTag === void 0 ? dockerfile.launchedImage.reference : dockerfile.namedImage.repository;
      }
      function skippedUpdate({ allowRetag }, branch, dockerfile) {
        const { frozen } = dockerfile.marks;
        if ((0, preview_branch.Z7)(branch, dockerfile)) {
          const reason = "it is the preview of a pull request, which is updated only by events for that pull request";
          return { branch, outcome: "skipped", reason };
        }
        if (frozen !== void 0 && !allowRetag)
          return { branch, outcome: "frozen", reason: `line ${frozen.line}: ${frozen.reason || "a release"}` };
        return (0, decide_pin.Xg)(branch, dockerfile);
      }
      async function commitBranch(inputs, work, { branch, plan }, services) {
        const { name } = branch;
        const { pin, event } = plan;
        if (inputs.dryRun)
          return { update: { branch: name, outcome: "would-pin", pin, event }, isStopped: false };
        try {
          const commit = await (0, update_branch.jM)(inputs, branch, plan, services);
          const update = { branch: name, outcome: "pinned", pin, event, commit, parent: branch.head };
          return { update, isStopped: false };
        } catch (error) {
          if (!(error instanceof write_failure.f))
            return failedResult(name, error);
          const { rollback: rollback2 } = work;
          const retryWork = rollback2 === void 0 ? work : { ...work, rollback: { ...rollback2, from: pin.previous } };
          return retryBranch(inputs, retryWork, name, services);
        }
      }
      async function retryBranch(inputs, work, name, services) {
        const decider = {
          decide: (branch, { isTag }) => decideRepin(inputs, work, { branch, isTag }, services),
          decideAbsent: async () => ({ branch: name, outcome: "skipped", reason: "it was deleted during the run" })
        };
        return (0, update_branch.Ub)(inputs, name, services, decider).then((update) => ({ update, isStopped: false }), (error) => failedResult(name, error));
      }
      function failedResult(branch, error) {
        return { update: failedUpdate(branch, error), isStopped: (0, requests_stopped.L5)(error) !== void 0 };
      }
      function failedUpdate(branch, error) {
        return { branch, outcome: "failed", reason: (0, error_message.g)(error), errorKind: (0, user_error.f8)(error) };
      }
    })
  ),
  /***/
  40500: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          describeUpdate
        ),
        /* harmony export */
        z: () => (
          /* binding */
          report
        )
        /* harmony export */
      });
      var _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72487);
      var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71826);
      var _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36965);
      var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37403);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20907);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35613);
      var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9e3);
      var _update_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77542);
      async function report(inputs, updates, { log, writeSummary }) {
        for (const update of updates) {
          const sentence = describeUpdate(update);
          if (update.outcome === "held")
            log.warning(sentence);
          else
            log.info(sentence);
        }
        const [only] = updates;
        const isSingle = inputs.work.kind === "event" && only !== void 0;
        await writeSummary(isSingle ? formatBranchSummary(inputs, only) : formatTable(inputs, updates));
      }
      function formatBranchSummary({ repository, serverUrl, maxPreviews }, update) {
        const { branch, outcome, pin, event, commit, deletedPreviews = [] } = update;
        const isLaunched = (0, _update_outcome_js__WEBPACK_IMPORTED_MODULE_6__.H)(update) || outcome === "unchanged";
        const { build, ref } = event ?? {};
        const facts = [];
        if (pin !== void 0 && outcome !== "created")
          facts.push(["before", formatCode(pin.previousText)]);
        if (pin !== void 0)
          facts.push([isLaunched ? "now" : "announced", formatCode((0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.FH)(pin.pinned))]);
        if (event?.image !== void 0 && event.isTagMoved === true)
          facts.push([
            "tag",
            `${formatCode(event.image.tag)} no longer points to the announced image, so FROM keeps its tag`
          ]);
        if (build !== void 0) {
          facts.push([
            "source",
            `${build.repository}@${build.revision.slice(0, 12)} (${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.FV)(ref?.full ?? "")})`
          ]);
          const { runUrl } = build;
          const isRun = (0, _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__.cg)(runUrl, build.repository, (0, _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__.M5)(serverUrl));
          facts.push(["built by", isRun ? `<${runUrl}>` : formatCode(runUrl.replaceAll("`", "%60"))]);
        }
        if (commit !== void 0)
          facts.push(["commit", `[${commit.sha.slice(0, 12)}](${commit.url})`]);
        if (deletedPreviews.length > 0)
          facts.push([
            "deleted",
            `${deletedPreviews.map(formatCode).join(", ")}: \`max-previews\` is ${maxPreviews}`
          ]);
        const badge = (0, _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__.dU)((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(repository), branch);
        const [sentence = "", ...advice] = (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(describeUpdate(update)).split(/(?<=\)?, so it was not changed)\. /);
        const heading = `### ${isLaunched ? "\u{1F4CC}" : "\u270B"} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.eR)(sentence)}`;
        const fix = advice.flatMap((text) => [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.eR)(text), ""]);
        return [heading, "", ...fix, ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.lV)(facts), "", badge, ""].join("\n");
      }
      function formatTable({ repository }, updates) {
        const launcher = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(repository);
        const rows = updates.map((update) => {
          const { branch, outcome, pin, commit, reason } = update;
          const imageCell = pin === void 0 ? "" : formatCode(shortReference(pin.pinned));
          const outcomeCell = commit === void 0 ? outcome : `[${outcome}](${commit.url})`;
          const isLaunchable = outcome !== "failed" && outcome !== "skipped" && outcome !== "not-attempted";
          const badge = isLaunchable ? (0, _launcher_launch_link_js__WEBPACK_IMPORTED_MODULE_0__.dU)(launcher, branch) : "";
          return `| ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.FV)(branch)} | ${outcomeCell} | ${imageCell} | ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.eR)((0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.fQ)((0, _wording_js__WEBPACK_IMPORTED_MODULE_8__.jT)(reason ?? "")))} | ${badge} |`;
        });
        return [
          `### ${formatHeading(updates)}`,
          "",
          "| branch | outcome | image | reason | try it |",
          "| --- | --- | --- | --- | --- |",
          ...rows,
          ""
        ].join("\n");
      }
      function formatHeading(updates) {
        const failed = updates.filter(({ outcome }) => outcome === "failed").length;
        const changed = updates.filter(_update_outcome_js__WEBPACK_IMPORTED_MODULE_6__.H).length;
        const all = (0, _wording_js__WEBPACK_IMPORTED_MODULE_8__.LS)(updates.length, "launcher branch");
        const remaining = updates.filter(({ outcome }) => outcome === "not-attempted").length;
        const launch = changed === 1 ? "launches" : "launch";
        const notAttempted = remaining === 0 ? "" : `, ${remaining} ${remaining === 1 ? "was" : "were"} not attempted`;
        if (failed > 0)
          return updates.length === 1 ? "\u274C The launcher branch could not be updated" : `\u274C ${failed} of ${all} could not be updated${notAttempted}, ${changed} now ${launch} another image`;
        if (updates.length === 1 && changed === 1)
          return "\u{1F4CC} The launcher branch now launches another image";
        return changed === 0 ? `\u{1F4CC} Nothing to change in ${all}` : `\u{1F4CC} ${changed} of ${all} now ${launch} another image`;
      }
      function shortReference({ digest, ...image }) {
        const name = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.FH)(image);
        return digest === void 0 ? name : `${name.split("/").at(-1)}@${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sU)(digest).slice(0, 12)}`;
      }
      function formatCode(text) {
        return `\`${text}\``;
      }
      function describeUpdate({ branch, outcome, pin, reason = "" }) {
        const image = pin === void 0 ? "" : (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__.FH)(pin.pinned);
        const isPreview = pin !== void 0 && (0, _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__.Z7)(branch, pin.dockerfile);
        const resumeByRun = isPreview ? "" : ", or run `update-launcher-sha` with `branches` and `resume: true`";
        switch (outcome) {
          case "pinned":
            return `Branch "${branch}" now launches ${image}`;
          case "created":
            return `Branch "${branch}" was created and launches ${image}`;
          case "would-pin":
            return `dry-run: branch "${branch}" would launch ${image}`;
          case "unchanged":
            return `Branch "${branch}" already launches ${image}: nothing to do`;
          case "stale":
            return `Branch "${branch}" launches an image that was built later than ${image}, so it was not changed. Set \`allow-older: true\` to pin the older image`;
          case "held":
            return `Branch "${branch}" is held (${reason}), so it was not changed. Delete that line to resume updates${resumeByRun}`;
          case "frozen":
            return `Branch "${branch}" is frozen (${reason}), so it was not changed`;
          case "skipped":
            return `Branch "${branch}" was skipped: ${reason}`;
          case "not-attempted":
            return `Branch "${branch}" was not attempted: ${reason}`;
          case "failed":
            return `Branch "${branch}" could not be updated: ${reason}`;
        }
      }
    })
  ),
  /***/
  2026: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        launcherServices: () => (
          /* binding */
          launcherServices
        ),
        updateServices: () => (
          /* binding */
          updateServices
        )
      });
      var promises_ = __webpack_require__(58500);
      var branch_refs = __webpack_require__(58267);
      var branch_state = __webpack_require__(70036);
      var commit_on_branch = __webpack_require__(31624);
      ;
      async function isCommitOnRef(client, { repository, ref, commit }) {
        const { owner, name: repo } = repository;
        if (ref.kind === "pull")
          return false;
        const { data } = await client.rest.repos.getCommit({
          ...{ owner, repo, per_page: 1 },
          // Without this prefix, GitHub could resolve a tag of the same name.
          ref: `${ref.kind === "branch" ? "heads" : "tags"}/${ref.short}`
        });
        if (data.sha === commit)
          return true;
        if (ref.kind === "tag")
          return false;
        const basehead = `${data.sha}...${commit}`;
        const comparison = await client.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead,
          per_page: 1
        });
        return comparison.data.status === "behind";
      }
      var delete_branch_at = __webpack_require__(75748);
      var github_client = __webpack_require__(96515);
      var github_connection = __webpack_require__(56527);
      var history_pages = __webpack_require__(22251);
      var list_branches = __webpack_require__(34753);
      var request_failure = __webpack_require__(43564);
      var token_forms = __webpack_require__(53985);
      var proxy_fetch = __webpack_require__(14216);
      var version_history = __webpack_require__(99224);
      var job_summary = __webpack_require__(17237);
      var runner_log = __webpack_require__(62793);
      var registry_services = __webpack_require__(60870);
      var provenance_services = __webpack_require__(99251);
      var read_visible = __webpack_require__(88050);
      var markdown = __webpack_require__(37403);
      var build_event = __webpack_require__(12849);
      var fetch_health = __webpack_require__(53943);
      var watch_build = __webpack_require__(61646);
      var error_reason = __webpack_require__(24048);
      ;
      const maxRequestsPerHour = 10;
      const maxBuilderLogLines = 200;
      async function warmUpMember(member, commits, options) {
        const { fetch, timeouts, signal } = options;
        const healthProblem = await (0, fetch_health.K)(member, { fetch, timeout: timeouts.health, signal });
        let requestsLeft = healthProblem === void 0 ? maxRequestsPerHour : 0;
        let reason = healthProblem ?? `no build was requested, because the member accepts only ${maxRequestsPerHour} requests per hour`;
        const results = [];
        for (const { branch, sha } of commits) {
          const request = async () => {
            if (requestsLeft === 0)
              return { end: "lost", reason };
            if (options.signal.aborted)
              return { end: "lost", reason: "no build was requested, because no time was left" };
            requestsLeft -= 1;
            const result = await watchOnce(member, sha, options);
            if (isRateLimited(result)) {
              requestsLeft = 0;
              reason = result.reason;
            }
            return result;
          };
          const { state, note, builderLog = [] } = evaluateResult(await watchWithRetry(member, request, options));
          results.push({ member: member.host, branch, state, note, builderLog });
        }
        return results;
      }
      async function watchOnce(member, ref, options) {
        const { repository, fetch, signal, timeouts, onProgress } = options;
        let builderLog = [];
        let progress = {};
        const result = (end, reason, statusCode) => {
          return { ...progress, end, reason, statusCode, builderLog };
        };
        try {
          const events = (0, watch_build.WS)(member, { repository, ref }, { fetch, signal, idleTimeout: timeouts.idle });
          for await (const event of events) {
            builderLog = [...builderLog, ...(0, build_event.VL)(event)].slice(-maxBuilderLogLines);
            if (event.phase === "failed")
              return result("failed", (0, build_event.Hr)(event, builderLog), event.statusCode);
            const phase = event.phase === "unknown" ? event.phaseName : event.phase;
            if (phase !== progress.phase)
              onProgress(`${member.host}: ${phase}`);
            progress = { phase };
            if (isFinished(event))
              return result("finished", "");
          }
          return result("lost", "the stream ended before the build did");
        } catch (error) {
          if (signal.aborted)
            return result("timed-out", `the time limit of ${Math.round(timeouts.total / 1e3)} s was reached`);
          return result("lost", (0, error_reason.j)(error), error instanceof watch_build.ri ? error.status : void 0);
        }
      }
      function isFinished({ phase }) {
        return phase === "pushing" || phase === "built" || phase === "launching" || phase === "ready";
      }
      function isRateLimited({ statusCode }) {
        return statusCode === 429;
      }
      async function watchWithRetry(member, request, { timeouts, deadline, onProgress }) {
        const firstResult = await request();
        const isNotFound = firstResult.end === "failed" && (firstResult.statusCode === 404 || (0, build_event.KP)(firstResult.reason));
        if (!isNotFound)
          return firstResult;
        const pause = timeouts.unknownRefCache;
        const notFoundReason = `it cannot find the commit and caches this result for ${Math.round(pause / 1e3)} s`;
        if (performance.now() + pause >= deadline)
          return { ...firstResult, reason: `${notFoundReason}: ${firstResult.reason}` };
        onProgress(`${member.host}: ${notFoundReason}; the build is requested again after that time`);
        await (0, promises_.setTimeout)(pause);
        return request();
      }
      function evaluateResult(result) {
        const { end, phase, reason, builderLog } = result;
        if (end === "failed")
          return { state: "failed", note: reason, builderLog };
        if (end === "finished") {
          return phase === "pushing" ? { state: "building", note: "built, being pushed to the registry of the hub" } : { state: "built", note: "it already existed" };
        }
        if (phase === void 0) {
          const note = end === "timed-out" ? `it did not report the state of the build: ${reason}` : reason;
          return { state: "failed", note };
        }
        return { state: "building", note: `${phase} when ${reason}; the build continues without a client` };
      }
      ;
      const defaultTimeouts = {
        total: 6e5,
        idle: 9e4,
        health: 2e4,
        unknownRefCache: 3e5
      };
      const maxLinesInWarning = 15;
      const icons = { building: "\u{1F528}", built: "\u2705", failed: "\u26A0\uFE0F" };
      async function prewarm({ repository, commits, members }, { fetch, log, writeSummary }, timeouts = defaultTimeouts) {
        if (commits.length === 0 || members.length === 0)
          return [];
        log.info(`Requesting builds of ${repository} from ${members.map((member) => member.host).join(", ")}`);
        const options = {
          repository,
          fetch,
          timeouts,
          deadline: performance.now() + timeouts.total,
          signal: AbortSignal.timeout(timeouts.total),
          onProgress: log.info
        };
        const memberResults = await Promise.all(members.map((member) => warmUpMember(member, commits, options)));
        const results = memberResults.flat();
        for (const group of groupEqualResults(results))
          await logResults(group, log);
        await writeSummary(formatSummary(results));
        return results;
      }
      function groupEqualResults(results) {
        const groups = /* @__PURE__ */ new Map();
        for (const result of results) {
          const key = JSON.stringify([result.member, result.state, result.note, result.builderLog]);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [result]);
          else
            group.push(result);
        }
        return [...groups.values()];
      }
      async function logResults(results, log) {
        const { member, state, note, builderLog } = results[0];
        const isSingle = results.length === 1;
        const branches = `${isSingle ? "branch" : "branches"} ${results.map(({ branch }) => `"${branch}"`).join(", ")}`;
        if (state !== "failed") {
          const images = isSingle ? `the image of ${branches} is` : `the images of ${branches} are`;
          log.info(`${icons[state]} ${member}: ${images} ${state}: ${note}`);
          return;
        }
        const lines = builderLog.slice(-maxLinesInWarning).map(escapeLogLine);
        const excerpt = lines.length === 0 ? "" : `
The builder's log ends with:
${lines.join("\n")}`;
        log.warning(`${member} has not built ${branches}: ${note}. The first launch on this member waits for the build${excerpt}`);
        if (builderLog.length > maxLinesInWarning) {
          await log.group(`The builder's log of ${member}`, async () => {
            for (const line of builderLog)
              log.info(escapeLogLine(line));
          });
        }
      }
      function escapeLogLine(line) {
        return `| ${line}`;
      }
      function formatSummary(results) {
        const rows = results.map(({ member, branch, state, note }) => {
          return `| ${(0, markdown.FV)(member)} | ${(0, markdown.FV)(branch)} | ${icons[state]} ${state} | ${(0, markdown.FV)(note)} |`;
        });
        const heading = [
          "### Builds requested from mybinder.org",
          "",
          "| member | branch | image | note |",
          "| --- | --- | --- | --- |"
        ];
        return [...heading, ...rows, ""].join("\n");
      }
      var verify_origin = __webpack_require__(9845);
      ;
      function updateServices({ token, provenance }, workflow, env, log = runner_log.t) {
        const fetch = (0, proxy_fetch.Z)(env, globalThis.fetch);
        const writeSummary = (0, job_summary.u)(env.GITHUB_STEP_SUMMARY);
        const connection = (0, github_connection.U)(workflow.apiUrl, env, log.info);
        const clients = (0, provenance_services.C9)(connection, token, workflow.temporaryDirectory);
        for (const form of (0, token_forms.H)(token))
          log.mask(form);
        return {
          ...launcherServices((0, github_client.L)(connection, token), { clients, provenance }, log),
          connect: (0, registry_services.VU)(env),
          writeSummary,
          prewarm: (request) => prewarm(request, { fetch, log, writeSummary })
        };
      }
      function launcherServices(client, { clients, provenance }, log) {
        let instance;
        const readInstance = () => {
          instance ??= (0, provenance_services.Wq)(client, provenance?.trustRoot);
          return instance;
        };
        return {
          readBranchState: (request) => (0, branch_state.mP)(client, request),
          readVersions: async (repository, branch) => (0, version_history.q2)(await (0, history_pages.I5)({ client, repository, path: branch.filePath() }, branch)),
          listBranches: (repository, locator) => (0, list_branches.x)(client, repository, locator),
          commit: (request) => (0, commit_on_branch.$)(client, request),
          createBranch: (target, commit) => (0, branch_refs.l)(client, target, commit),
          deleteBranch: (target) => (0, branch_refs.S)(client, target),
          deleteBranchAt: (target, head) => (0, delete_branch_at.j)(client, target, head),
          sleep: (milliseconds) => (0, promises_.setTimeout)(milliseconds),
          now: () => Date.now(),
          findOrigins: (0, verify_origin.Np)(provenance, (0, provenance_services.jM)(clients, readInstance)),
          startReadingTrustRoot: () => {
            if (provenance?.trustRoot !== void 0)
              readInstance().catch(() => {
              });
          },
          isCommitOnRef: (claim) => (0, read_visible.L)(clients, (reader) => isCommitOnRef(reader, claim)).catch((error) => {
            if ([404, 422].includes((0, request_failure.aO)(error) ?? 0))
              return false;
            throw error;
          }),
          log
        };
      }
    })
  ),
  /***/
  65191: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jM: () => (
          /* binding */
          commitPlan
        ),
        Ub: () => (
          /* binding */
          updateBranch
        ),
        Jf: () => (
          /* binding */
          updateByEvent
        )
      });
      var write_failure = __webpack_require__(46774);
      var choose_branches = __webpack_require__(34885);
      var launcher_dockerfile = __webpack_require__(26973);
      var user_error = __webpack_require__(72394);
      var error_message = __webpack_require__(41240);
      var branch_owner = __webpack_require__(66259);
      var reference = __webpack_require__(20907);
      var source_ref = __webpack_require__(38002);
      var pin = __webpack_require__(86031);
      ;
      const placeholder = "<branch>";
      function createLauncherDockerfile(plan) {
        const { event, template, branchVariable, allowedImage } = plan;
        const { image, ref } = event;
        if (image === void 0 || ref === void 0) {
          throw new user_error.yo("image-not-allowed", `launcher branch "${event.launcherBranch}" does not exist, and an event with only a branch and a digest is not sufficient to create the branch: send the event with dispatch-launcher-update`);
        }
        if (template === void 0 && allowedImage === void 0)
          assertSameImage(plan, image);
        const newDockerfile = launcher_dockerfile.$.parse(template === void 0 ? minimalDockerfile(event.isTagMoved === true ? withoutTag(image) : image, ref.full) : fillTemplate(template, (0, source_ref.P7)(ref)));
        const markedDockerfile = withMark(newDockerfile, ref);
        const ownedDockerfile = branchVariable === void 0 ? markedDockerfile : markedDockerfile.withVariable(branchVariable, (0, source_ref.P7)(ref));
        return (0, pin.n)(ownedDockerfile, event, { allowedImage, allowVariant: true });
      }
      function withMark(dockerfile, ref) {
        const { frozen, preview } = dockerfile.marks;
        if (ref.kind === "tag" && frozen === void 0)
          return dockerfile.withMark("frozen", ref.short);
        if (ref.kind !== "pull")
          return dockerfile;
        const unfrozenDockerfile = dockerfile.withoutMark("frozen");
        return preview === void 0 ? unfrozenDockerfile.withMark("preview", "") : unfrozenDockerfile;
      }
      function assertSameImage({ base, event }, image) {
        if (base !== void 0 && launcher_dockerfile.$.parse(base).names(image))
          return;
        throw new user_error.yo("image-not-allowed", `launcher branch "${event.launcherBranch}" cannot be created for ${(0, reference.hp)(image)}: the default branch of the launcher runs another image. Set \`allowed-image\` to this image, or set \`template\` to a Dockerfile that uses it`);
      }
      function withoutTag({ registry, path }) {
        return { registry, path };
      }
      function minimalDockerfile(image, ref) {
        return Buffer.from(`# Binder launcher for ${ref}
# Binder Actions keeps the digest below up to date. You can edit all other lines.

FROM ${(0, reference.FH)(image)}
`);
      }
      function fillTemplate(template, branch) {
        const text = Buffer.from(template).toString("utf8");
        if (!text.includes(placeholder))
          return template;
        if (!/^[\w./@+-]+$/.test(branch)) {
          throw new user_error.yo("template-unusable", `the name ${JSON.stringify(branch)} cannot replace ${placeholder} in the template: only letters, digits and _ . / @ + - are allowed. Rename the branch`);
        }
        return Buffer.from(text.replaceAll(placeholder, branch));
      }
      var github_repository = __webpack_require__(35613);
      var decide_pin = __webpack_require__(21164);
      var pin_with_confirmed_tag = __webpack_require__(54233);
      var plan_pin = __webpack_require__(58439);
      var verify_origin = __webpack_require__(9845);
      var with_location = __webpack_require__(9108);
      ;
      async function planNewBranch(inputs, announcedEvent, state, services) {
        const { template, branchVariable, allowedImage } = inputs;
        const { launcherBranch: branch } = announcedEvent;
        assertMayCreate(inputs, announcedEvent);
        if (state.isTag)
          (0, decide_pin.uD)(branch);
        const { base: defaultBranch, template: templateBytes } = await readBase(inputs, state);
        const base = await defaultBranch.readFile();
        const pinEvent = (event2) => (0, with_location.w)(template ?? `The Dockerfile for "${branch}"`, () => createLauncherDockerfile({ event: event2, template: templateBytes, base, branchVariable, allowedImage }));
        const announcedPin = { event: announcedEvent, pin: pinEvent(announcedEvent) };
        (0, pin_with_confirmed_tag.B)(announcedPin, services);
        const confirmedPin = await (0, pin_with_confirmed_tag.P)(announcedPin, services, pinEvent);
        const { event, pin: pin2 } = confirmedPin;
        const [image, origin] = await Promise.all([
          (0, decide_pin.xv)(pin2, services.images),
          (0, verify_origin.S1)(pin2, { event, owner: void 0 }, services.findOrigins)
        ]);
        const isPreview = pin2.dockerfile.marks.preview !== void 0;
        const candidate = { image, event, origin, owner: void 0, isPreview };
        return (0, plan_pin.j)(inputs, pin2, candidate, services);
      }
      function assertMayCreate({ repository, dockerfile, createBranch, maxPreviews }, event) {
        const { launcherBranch: branch, ref } = event;
        const name = (0, github_repository.PZ)(repository);
        if (ref?.kind === "pull" && maxPreviews === 0)
          throw new user_error.yo("no-launcher-branch", `${name} creates no branch "${branch}" for ${ref.full}, because \`max-previews\` is 0: increase it in the launcher's workflow, or do not send events for pull requests`);
        if (ref?.kind === "tag" && !(0, branch_owner.AZ)(event)) {
          throw new user_error.yo("branch-not-found", `${name} has no branch "${branch}", which is not created for ${ref.full}: a release creates only the launcher branch of the same name. Create the branch yourself, or send the event without \`launcher-branch\``);
        }
        if (ref?.kind !== "tag" && ref?.kind !== "pull" && !createBranch) {
          throw new user_error.yo("branch-not-found", `${name} has no branch "${branch}": set \`create-branch: true\`, or create the branch yourself with a Dockerfile at ` + dockerfile.label);
        }
      }
      async function readBase({ repository, template }, { base, readTemplate }) {
        const name = (0, github_repository.PZ)(repository);
        if (base === void 0)
          throw new user_error.yo("branch-not-found", `${name} has no default branch from which to create a branch: push a first commit`);
        if (template === void 0)
          return { base, template };
        const bytes = await readTemplate();
        if (bytes !== void 0)
          return { base, template: bytes };
        throw new user_error.yo("template-unusable", `The template ${template} is not on branch "${base.name}" of ${name}: add it there, or remove \`template\``);
      }
      async function createLauncherBranch({ repository }, { branch, plan: { pin: pin2, message } }, { base, hasTemporary }, services) {
        if (base === void 0)
          throw new Error("the launcher has no default branch");
        const temporaryTarget = { repository, branch: `${choose_branches.wd}${branch}` };
        if (hasTemporary)
          await services.deleteBranch(temporaryTarget);
        await services.createBranch(temporaryTarget, base.head);
        const changes = [{ path: base.filePath(), bytes: pin2.dockerfile.bytes }];
        const commit = await services.commit({ ...temporaryTarget, expectedHead: base.head, ...message, changes }).catch(async (error) => {
          if (!(error instanceof write_failure.f))
            await deleteTemporaryBranch(temporaryTarget, services);
          throw error;
        });
        try {
          await services.createBranch({ repository, branch }, commit.sha);
        } finally {
          await deleteTemporaryBranch(temporaryTarget, services);
        }
        return commit;
      }
      async function deleteTemporaryBranch(temporaryTarget, services) {
        await services.deleteBranch(temporaryTarget).catch((error) => {
          if (error instanceof write_failure.f)
            return;
          services.log.warning(`Temporary branch "${temporaryTarget.branch}" could not be deleted: ${(0, error_message.g)(error)}. Delete it manually`);
        });
      }
      var find_previews = __webpack_require__(18206);
      ;
      async function deleteOldestPreviews({ repository, dockerfile, maxPreviews }, { ref, launcherBranch }, services) {
        if (ref?.kind !== "pull")
          return [];
        const { branches } = await services.listBranches(repository, dockerfile);
        const previews = await (0, find_previews.h)(branches, (branch) => services.readVersions(repository, branch));
        const otherPreviews = previews.filter(({ branch }) => branch !== launcherBranch);
        const deletedBranches = [];
        for (const preview of otherPreviews) {
          if (otherPreviews.length - deletedBranches.length < maxPreviews)
            break;
          const { branch, head } = preview;
          const isDeleted = await services.deleteBranchAt({ repository, branch }, head).then(() => true, (error) => {
            if (error instanceof write_failure.f)
              return false;
            throw explainFailure(error, preview, maxPreviews);
          });
          if (!isDeleted)
            continue;
          services.log.info(`Branch "${branch}" was deleted: it was the preview with the oldest pin`);
          deletedBranches.push(branch);
        }
        return deletedBranches;
      }
      function explainFailure(error, { branch }, maxPreviews) {
        return (0, user_error.EB)(error, `The new preview would exceed \`max-previews\`, which is ${maxPreviews}, and the oldest preview, branch "${branch}", could not be deleted: ${(0, error_message.g)(error)}. You can also increase \`max-previews\``, "branch-not-updated");
      }
      var update_outcome = __webpack_require__(77542);
      ;
      const maxAttempts = 30;
      const maxUnexplainedConflicts = 5;
      const maxLostResponses = 3;
      const maxPause = 400;
      async function updateByEvent(inputs, event, services) {
        services.startReadingTrustRoot();
        const deletedPreviews = [];
        const update = await updateBranch(inputs, event.launcherBranch, services, {
          decide: async (branch, state) => {
            const bytes = await readDockerfile(inputs, branch);
            const location = `${branch.filePath()} on branch "${branch.name}"`;
            const dockerfile = (0, with_location.w)(location, () => launcher_dockerfile.$.parse(bytes));
            return (0, decide_pin.kb)(inputs, { branch: branch.name, dockerfile, path: branch.filePath(), isTag: state.isTag }, event, services);
          },
          decideAbsent: (state) => planNewBranch(inputs, event, state, services),
          beforeCreation: async () => {
            for (const branch of await deleteOldestPreviews(inputs, event, services))
              deletedPreviews.push(branch);
          }
        });
        return { ...update, deletedPreviews };
      }
      async function updateBranch(inputs, branch, services, decider) {
        let lostAttempt;
        let unexplainedConflicts = 0;
        let lostResponses = 0;
        for (let attempts = 1; ; attempts++) {
          const result = await updateOnce(inputs, branch, services, { decider, lostAttempt });
          if (!("conflict" in result))
            return result;
          const { conflict } = result;
          unexplainedConflicts = conflict.isUnexplained ? unexplainedConflicts + 1 : 0;
          if (unexplainedConflicts === maxUnexplainedConflicts)
            throw unexplainedError(branch, conflict);
          if (conflict.mayHaveLanded && ++lostResponses === maxLostResponses)
            throw new user_error.yo("github-unavailable", `Branch "${branch}": GitHub's response to the commit was lost ${lostResponses} times (${conflict.message}): check https://www.githubstatus.com, and run this again later`, { cause: conflict });
          if (attempts === maxAttempts)
            throw new user_error.yo("branch-busy", `Branch "${branch}" moved ${attempts} times during the update: stop the process that commits to it, and run this again`, {
              cause: conflict
            });
          services.log.info(`The branch has moved since it was read, or the response was lost (${conflict.message}): reading it again`);
          await services.sleep(Math.random() * maxPause);
          lostAttempt = result.lostAttempt ?? lostAttempt;
        }
      }
      function unexplainedError(branch, conflict) {
        return new user_error.yo("branch-protected", `GitHub rejected the commit to branch "${branch}" ${maxUnexplainedConflicts} times in a row without a reason (${conflict.message}). A protection rule that the token cannot read may forbid it (Settings, Branches), or the branch contains workflow files that the token cannot create: set \`token\` to the token of an app or a user that can write there`, { cause: conflict });
      }
      async function updateOnce(inputs, branch, services, { decider, lostAttempt }) {
        const { repository, dockerfile: locator, template } = inputs;
        const temporary = `${choose_branches.wd}${branch}`;
        const state = await services.readBranchState({ repository, branch, locator, temporary, template });
        if (state.branch !== void 0 && state.hasTemporary && !inputs.dryRun)
          await deleteTemporaryBranch({ repository, branch: temporary }, services);
        const landedResult = landedUpdate(state.branch, lostAttempt);
        if (landedResult !== void 0)
          return landedResult;
        const decision = await decide(state, decider);
        if (!(0, update_outcome._)(decision))
          return decision;
        const { pin: pin2, event, message } = decision;
        if (inputs.dryRun)
          return { branch, outcome: "would-pin", pin: pin2, event };
        const outcome = state.branch === void 0 ? "created" : "pinned";
        const update = { branch, outcome, pin: pin2, event, parent: state.branch?.head };
        if (state.branch === void 0)
          await decider.beforeCreation?.();
        try {
          return { ...update, commit: await write(inputs, { branch, plan: decision }, state, services) };
        } catch (error) {
          if (!(error instanceof write_failure.f))
            throw error;
          const attempt = { parent: parentCommit(state), message, update };
          return { conflict: error, lostAttempt: error.mayHaveLanded ? attempt : void 0 };
        }
      }
      function decide(state, { decide: decideExisting, decideAbsent }) {
        return state.branch === void 0 ? decideAbsent(state) : decideExisting(state.branch, state);
      }
      async function readDockerfile({ dockerfile }, branch) {
        const bytes = await branch.readFile();
        if (bytes !== void 0)
          return bytes;
        throw new user_error.yo("branch-not-found", `Branch "${branch.name}" has no file ${dockerfile.label}: add a Dockerfile, or set \`dockerfile\` to its path`);
      }
      function write(inputs, newBranch, state, services) {
        return state.branch === void 0 ? createLauncherBranch(inputs, newBranch, state, services) : commitPlan(inputs, state.branch, newBranch.plan, services);
      }
      function commitPlan({ repository }, { name, head, filePath }, { pin: pin2, message }, { commit }) {
        const changes = [{ path: filePath(), bytes: pin2.dockerfile.bytes }];
        return commit({ repository, branch: name, expectedHead: head, ...message, changes });
      }
      function parentCommit({ branch, base }) {
        return branch?.head ?? base?.head ?? "";
      }
      function landedUpdate(branch, attempt) {
        if (branch === void 0 || attempt === void 0 || branch.parent !== attempt.parent)
          return void 0;
        const { headline, body } = attempt.message;
        if (branch.message.trim() !== `${headline}

${body}`)
          return void 0;
        return { ...attempt.update, commit: { sha: branch.head, url: branch.url } };
      }
    })
  ),
  /***/
  77542: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          isChanged
        ),
        /* harmony export */
        _: () => (
          /* binding */
          isPlanned
        )
        /* harmony export */
      });
      function isPlanned(decision) {
        return !("outcome" in decision);
      }
      function isChanged({ outcome }) {
        return outcome === "pinned" || outcome === "created";
      }
    })
  ),
  /***/
  63587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          verifyLabels
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41240);
      var _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);
      var _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71826);
      var _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36965);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72394);
      async function verifyLabels(inputs, candidate, services) {
        const { name, image, event, origin, owner, isPreview } = candidate;
        const { build, ref, launcherBranch } = event;
        const labels = (0, _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__.KN)(image);
        (0, _launcher_preview_branch_js__WEBPACK_IMPORTED_MODULE_1__.RO)(name, [ref, origin?.ref, labels.ref], { launcherBranch, isPreview });
        (0, _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__.ew)(name, labels, {
          ref: ref?.full ?? origin?.ref.full,
          revision: build?.revision ?? origin?.revision,
          repository: build?.repository ?? (origin && (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(origin.repository))
        });
        if (event.image === void 0 && origin === void 0) {
          rejectUnverified(inputs, name);
          (0, _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__.me)(name, labels, launcherBranch, owner);
        }
        if (build === void 0)
          return;
        (0, _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__.UP)(build.runUrl, build.repository, labels.source, inputs.serverUrl);
        assertSourceRepository(inputs, build.repository);
        if (origin === void 0)
          await verifyMissingLabels(inputs, candidate, labels, services);
      }
      function rejectUnverified({ acceptUnverifiedEvent }, name) {
        if (acceptUnverifiedEvent)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("event-unverified", `The event contains only a branch and a digest, so the source of ${name} cannot be verified: send the event with dispatch-launcher-update, or set \`source-repository\` and sign the image, or accept it with \`accept-unverified-event: true\``);
      }
      function assertSourceRepository({ sourceRepository }, repository) {
        if (sourceRepository === void 0)
          return;
        const expectedName = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.PZ)(sourceRepository);
        if ((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.aE)(expectedName, repository))
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("labels-mismatch", `According to the event, the image was built from ${repository}, but \`source-repository\` is ${expectedName}, so nothing was pinned: correct \`source-repository\`, or check who sent the event`);
      }
      async function verifyMissingLabels({ allowUnlabelled, sourceRepository, serverUrl }, { name, event: { build, ref } }, labels, { isCommitOnRef, log }) {
        const missingNames = (0, _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__.CG)(labels);
        if (missingNames.length === 0 || build === void 0 || ref === void 0)
          return;
        const problem = `${name} has no label ${missingNames.join(", ")}`;
        if (allowUnlabelled) {
          log.warning(`${problem}: its origin is not verified`);
          return;
        }
        const fix = "Build it with these labels, or sign it and set `source-repository`, or set `allow-unlabelled: true`";
        if (labels.source === void 0 && sourceRepository === void 0)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-unlabelled", `${problem}, so the source repository that the event names cannot be verified. ${fix}`);
        if (labels.source?.host && !(0, _launcher_run_address_js__WEBPACK_IMPORTED_MODULE_2__.ll)(labels.source, serverUrl))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-unlabelled", `${problem}, and its source is on ${labels.source.host}, where the event cannot be verified. ${fix}`);
        const claim = `commit ${build.revision} on ${ref.full} of ${build.repository}`;
        const confirmCommit = async () => {
          const repository = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_3__.lF)(build.repository);
          return isCommitOnRef({ repository, ref, commit: build.revision });
        };
        const isOnRef = await confirmCommit().catch((error) => {
          throw (0, _user_error_js__WEBPACK_IMPORTED_MODULE_4__.EB)(error, `${problem}, and GitHub could not confirm ${claim}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_5__.g)(error)}`, "image-unlabelled");
        });
        if (!isOnRef)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.yo("image-unlabelled", `${problem}, and ${claim}, which the event names, is not on GitHub. ${fix}`);
      }
    })
  ),
  /***/
  9845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Np: () => (
          /* binding */
          createOriginFinder
        ),
        Hc: () => (
          /* binding */
          ownerName
        ),
        S1: () => (
          /* binding */
          verifyOrigin
        )
      });
      var error_message = __webpack_require__(41240);
      var reference = __webpack_require__(20907);
      var github_repository = __webpack_require__(35613);
      var source_ref = __webpack_require__(38002);
      var user_error = __webpack_require__(72394);
      ;
      function matchOrigin(origins, claim) {
        const problems = origins.map((origin) => ({ origin, problem: findContradiction(origin, claim) }));
        const match = problems.find(({ problem }) => problem === void 0);
        if (match !== void 0)
          return match.origin;
        const reason = problems.map(({ problem }) => problem).join("; ");
        throw new user_error.yo("provenance-mismatch", `${reason}. Send an event for the signed origin, or check who sent this event`);
      }
      function findContradiction({ repository, ref, revision }, claim) {
        const { launcherBranch, ref: claimedRef, revision: claimedRevision, owner } = claim;
        const name = (0, github_repository.PZ)(repository);
        const signedOrigin = `the signed provenance states that the image was built from ${ref.full} of ${name} at commit ${revision}`;
        if (claim.repository !== void 0 && !(0, github_repository.aE)(claim.repository, name))
          return `${signedOrigin}, but the event is for ${claim.repository}`;
        if (claimedRef !== void 0 && claimedRef !== ref.full)
          return `${signedOrigin}, but the event is for ${claimedRef}`;
        if (claimedRevision !== void 0 && claimedRevision !== revision)
          return `${signedOrigin}, but the event is for commit ${claimedRevision}`;
        const ownBranch = (0, source_ref.yl)(ref.full);
        if (ownBranch === launcherBranch)
          return void 0;
        if (ownBranch !== void 0 && ref.kind === "branch" && owner === ref.short)
          return void 0;
        const destination = ownBranch === void 0 ? "no launcher branch" : `launcher branch "${ownBranch}"`;
        return `${signedOrigin}. That ref belongs on ${destination}, not on "${launcherBranch}"`;
      }
      var find_origins = __webpack_require__(92917);
      ;
      function createOriginFinder(requirement, services) {
        const lookups = /* @__PURE__ */ new Map();
        return async (name, digest) => {
          if (requirement === void 0)
            return void 0;
          const lookup = lookups.get(digest) ?? (0, find_origins.H)({ name, digest }, requirement, services);
          lookups.set(digest, lookup);
          return lookup;
        };
      }
      async function verifyOrigin({ pinned }, { event, owner }, findOrigins) {
        const { launcherBranch, ref, build, digest } = event;
        const name = (0, reference.FH)(pinned);
        const claim = {
          launcherBranch,
          ref: ref?.full,
          revision: build?.revision,
          repository: build?.repository,
          owner
        };
        try {
          const origins = await findOrigins(name, digest);
          return origins === void 0 ? void 0 : matchOrigin(origins, claim);
        } catch (error) {
          throw (0, user_error.EB)(error, `${(0, error_message.g)(error)}
Nothing was pinned`, "provenance-invalid");
        }
      }
      function ownerName({ branchVariable }, dockerfile) {
        return branchVariable === void 0 ? void 0 : dockerfile.environment.get(branchVariable)?.value;
      }
    })
  ),
  /***/
  9108: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          withLocation
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41240);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      function withLocation(location, task) {
        try {
          return task();
        } catch (error) {
          throw (0, _user_error_js__WEBPACK_IMPORTED_MODULE_0__.EB)(error, `${location}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_1__.g)(error)}`, "branch-not-updated");
        }
      }
    })
  ),
  /***/
  12849: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hr: () => (
          /* binding */
          failureReason
        ),
        /* harmony export */
        KP: () => (
          /* binding */
          isUnknownRef
        ),
        /* harmony export */
        VL: () => (
          /* binding */
          messageLines
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          printable
        ),
        /* harmony export */
        iU: () => (
          /* binding */
          parseBuildEvent
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      const phases = [
        ...["waiting", "fetching", "building", "pushing", "built", "launching", "ready"],
        ...["failed", "unknown"]
      ];
      const schema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ik({
        phase: valibot__WEBPACK_IMPORTED_MODULE_1__.Fs(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru(100)),
        message: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        status_code: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.ai()),
        imageName: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        image: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        url: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        token: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), ""),
        binder_persistent_request: valibot__WEBPACK_IMPORTED_MODULE_1__.cl(valibot__WEBPACK_IMPORTED_MODULE_1__.Yj(), "")
      });
      function parseBuildEvent(data, from) {
        const event = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, data, `an event from ${from}`);
        const name = event.phase.trim().toLowerCase();
        const canonicalName = name === "failure" ? "failed" : name;
        const image = printable(event.image || event.imageName);
        const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image);
        return {
          phase: phases.find((phase) => phase === canonicalName) ?? "unknown",
          phaseName: printable(event.phase),
          message: printable(event.message),
          statusCode: event.status_code ?? void 0,
          image: image === "" ? void 0 : image,
          commit,
          server: event.url === "" ? void 0 : { url: event.url, token: event.token }
        };
      }
      function messageLines({ message }) {
        return message.split("\n").filter((line) => line.trim() !== "");
      }
      function failureReason(event, builderLog) {
        const lastLine = messageLines(event).at(-1) ?? builderLog.at(-1) ?? "the build failed without a message";
        return event.statusCode === void 0 ? lastLine.trim() : `${lastLine.trim()} (${event.statusCode})`;
      }
      function printable(text) {
        return text.replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, "").replace(/\r\n?/g, "\n").replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, " ").replaceAll("##[", "## [");
      }
      function isUnknownRef(reason) {
        return /could not resolve ref/i.test(reason);
      }
      function commitAtEnd(text) {
        return /^[0-9a-f]{40}$/.exec(text.slice(-40))?.[0];
      }
    })
  ),
  /***/
  53943: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          fetchHealthProblem
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
      var _http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24048);
      var _build_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12849);
      var _watch_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61646);
      const schema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({
        ok: valibot__WEBPACK_IMPORTED_MODULE_3__.zM(),
        checks: valibot__WEBPACK_IMPORTED_MODULE_3__.lq(valibot__WEBPACK_IMPORTED_MODULE_3__.YO(valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({ service: valibot__WEBPACK_IMPORTED_MODULE_3__.Yj(), ok: valibot__WEBPACK_IMPORTED_MODULE_3__.zM() })), [])
      });
      async function fetchHealthProblem(member, { fetch, timeout, signal }) {
        const timeoutSignal = AbortSignal.timeout(timeout);
        try {
          const response = await fetch(new URL("health", member), {
            headers: { accept: "application/json", "user-agent": _watch_build_js__WEBPACK_IMPORTED_MODULE_2__.N1 },
            signal: AbortSignal.any([timeoutSignal, signal])
          });
          const body = await response.json().catch(() => void 0);
          const health = valibot__WEBPACK_IMPORTED_MODULE_3__.xL(schema, body);
          if (health.success)
            return describe(health.output);
          return response.status >= 500 ? `it responded with ${response.status}` : void 0;
        } catch (error) {
          const reason = timeoutSignal.aborted ? `it did not respond within ${timeout / 1e3} s` : (0, _http_error_reason_js__WEBPACK_IMPORTED_MODULE_0__.j)(error);
          return `it cannot be reached: ${reason}`;
        }
      }
      function describe({ ok, checks }) {
        if (ok)
          return void 0;
        const unhealthyServices = checks.filter((check) => !check.ok).map((check) => (0, _build_event_js__WEBPACK_IMPORTED_MODULE_1__.g$)(check.service));
        return unhealthyServices.length === 0 ? "it reports that it is unhealthy" : `it reports that it is unhealthy: ${unhealthyServices.join(", ")}`;
      }
    })
  ),
  /***/
  61646: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N1: () => (
          /* binding */
          userAgent
        ),
        /* harmony export */
        WS: () => (
          /* binding */
          watchBuild
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          MemberError
        )
        /* harmony export */
      });
      var eventsource_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _build_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12849);
      const userAgent = "binder-actions";
      class MemberError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo {
        status;
        /** Milliseconds after which the member accepts another request; undefined if the response does not specify it. */
        retryAfter;
        constructor(message, status, retryAfter) {
          super("member-unavailable", message);
          this.status = status;
          this.retryAfter = retryAfter;
        }
      }
      const maxEventLength = 2 ** 17;
      async function* watchBuild(member, spec, { fetch, signal, idleTimeout }) {
        const idleTimer = new IdleTimer(idleTimeout, member.host);
        const events = [];
        const parser = (0, eventsource_parser__WEBPACK_IMPORTED_MODULE_3__.C)({
          onEvent: ({ data }) => events.push((0, _build_event_js__WEBPACK_IMPORTED_MODULE_2__.iU)(data, member.host)),
          maxBufferSize: maxEventLength,
          onError: (error) => rejectEndlessLine(error, member)
        });
        try {
          const response = await fetch(buildUrl(member, spec), {
            headers: { accept: "text/event-stream", "user-agent": userAgent },
            signal: AbortSignal.any([signal, idleTimer.signal])
          });
          await assertEventStream(response, member);
          const decoder = new TextDecoder();
          for await (const chunk of response.body ?? []) {
            idleTimer.reset();
            parser.feed(decoder.decode(chunk, { stream: true }));
            yield* events.splice(0);
          }
        } catch (error) {
          throw idleTimer.signal.aborted ? idleTimer.signal.reason : error;
        } finally {
          idleTimer.stop();
        }
      }
      function rejectEndlessLine({ type }, { host }) {
        if (type !== "max-buffer-size-exceeded")
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("member-unavailable", `${host} sent an event of more than ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(maxEventLength)}: check that it is a BinderHub`);
      }
      function buildUrl(member, { repository, ref }) {
        const path = `${repository}/${ref}`.split("/").map(encodeURIComponent).join("/");
        return new URL(`build/gh/${path}`, member);
      }
      async function assertEventStream(response, member) {
        const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "nothing";
        if (response.status === 200 && type === "text/event-stream")
          return;
        if (response.status === 200) {
          response.body?.cancel().catch(() => {
          });
          const message2 = `${member.host} sent ${(0, _build_event_js__WEBPACK_IMPORTED_MODULE_2__.g$)(type)} instead of build events: check that it is a BinderHub`;
          throw new MemberError(message2, response.status);
        }
        const reason = type === "text/event-stream" ? await responseReason(response, member) : void 0;
        const explanation = reason === void 0 ? "" : `: ${reason}`;
        const message = `${member.host} responded with ${response.status}${explanation}`;
        throw new MemberError(message, response.status, readRetryAfter(response.headers, reason));
      }
      function readRetryAfter(headers, reason = "") {
        const [seconds] = /^\d+$/.exec(headers.get("retry-after") ?? "") ?? /(?<=try again in )\d+(?= seconds)/i.exec(reason) ?? [];
        return seconds === void 0 ? void 0 : Number(seconds) * 1e3;
      }
      async function responseReason(response, member) {
        let reason;
        const onEvent = ({ data }) => {
          reason ??= (0, _build_event_js__WEBPACK_IMPORTED_MODULE_2__.iU)(data, member.host).message.trim();
        };
        const onError = (error) => rejectEndlessLine(error, member);
        const parser = (0, eventsource_parser__WEBPACK_IMPORTED_MODULE_3__.C)({ onEvent, maxBufferSize: maxEventLength, onError });
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) {
          parser.feed(decoder.decode(chunk, { stream: true }));
          if (reason !== void 0)
            break;
        }
        return reason;
      }
      class IdleTimer {
        #controller = new AbortController();
        #timer;
        constructor(milliseconds, host) {
          const message = `no data was received from ${host} for ${Math.round(milliseconds / 1e3)} s`;
          this.#timer = setTimeout(() => this.#controller.abort(new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("member-unavailable", message)), milliseconds);
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
    })
  ),
  /***/
  58267: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          deleteBranch
        ),
        /* harmony export */
        l: () => (
          /* binding */
          createBranch
        )
        /* harmony export */
      });
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43564);
      var _write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46774);
      async function createBranch(client, target, commit) {
        const { owner, name: repo } = target.repository;
        try {
          await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${target.branch}`, sha: commit });
        } catch (error) {
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_1__.N)(client, error, target);
        }
      }
      async function deleteBranch(client, target) {
        const { owner, name: repo } = target.repository;
        try {
          await client.rest.git.deleteRef({ owner, repo, ref: `heads/${target.branch}` });
        } catch (error) {
          if (/^Reference does not exist/.test((0, _request_failure_js__WEBPACK_IMPORTED_MODULE_0__.RG)(error)))
            return;
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_1__.N)(client, error, target);
        }
      }
    })
  ),
  /***/
  31624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          commitOnBranch
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35613);
      var _write_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46774);
      const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
      const schema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({
        createCommitOnBranch: valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({ commit: valibot__WEBPACK_IMPORTED_MODULE_3__.Ik({ oid: valibot__WEBPACK_IMPORTED_MODULE_3__.Yj(), url: valibot__WEBPACK_IMPORTED_MODULE_3__.Yj() }) })
      });
      async function commitOnBranch(client, request) {
        const { repository, branch, expectedHead, headline, body, changes } = request;
        const input = {
          branch: { repositoryNameWithOwner: (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.PZ)(repository), branchName: branch },
          expectedHeadOid: expectedHead,
          message: { headline, body },
          fileChanges: {
            additions: changes.map(({ path, bytes }) => ({
              path,
              contents: Buffer.from(bytes).toString("base64")
            }))
          }
        };
        const response = await client.graphql(mutation, { input }).catch(async (error) => {
          throw await (0, _write_failure_js__WEBPACK_IMPORTED_MODULE_2__.N)(client, error, { repository, branch });
        });
        const label = `GitHub's response to the commit on "${branch}"`;
        const { commit } = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema, response, label).createCommitOnBranch;
        return { sha: commit.oid, url: commit.url };
      }
    })
  ),
  /***/
  66259: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AZ: () => (
          /* binding */
          isOwnRelease
        ),
        /* harmony export */
        Oi: () => (
          /* binding */
          restoreOwner
        ),
        /* harmony export */
        QS: () => (
          /* binding */
          adoptRef
        ),
        /* harmony export */
        Sl: () => (
          /* binding */
          assertOwnRef
        ),
        /* harmony export */
        dA: () => (
          /* binding */
          assertOwnLabel
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          assertOwnBuild
        ),
        /* harmony export */
        vY: () => (
          /* binding */
          labelledRef
        )
        /* harmony export */
      });
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      function assertOwnRef(dockerfile, { ref, launcherBranch }, variable) {
        if (ref === void 0)
          return;
        const name = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(ref);
        const owner = dockerfile.environment.get(variable);
        if (owner === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("branch-collision", `there is no ENV ${variable}: add \`ENV ${variable}=${name}\`, run once with \`adopt-ref: true\` to add it, or remove \`branch-variable\``);
        }
        if (owner.value === name)
          return;
        const { line, value } = owner;
        const isOwn = sharesBranch(ref.full, launcherBranch);
        if (isOwn && !sharesBranch(`refs/heads/${value}`, launcherBranch)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("dockerfile-of-another-branch", `line ${line} sets ENV ${variable}=${value}, but launcher branch "${launcherBranch}" belongs to ${ref.full}. If the file was copied from another branch, set \`ENV ${variable}=${name}\` and use the image tag of ${name} in FROM, or run the action once with \`adopt-ref: true\``);
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("branch-collision", `line ${line} sets ENV ${variable}=${value}, but the event is for ${ref.full}: both map to launcher branch "${launcherBranch}". Rename one of the two refs in the source. If ${value} no longer exists, run the action once with \`adopt-ref: true\` to make ${ref.full} the owner of the branch`);
      }
      function adoptRef(dockerfile, { ref }, variable) {
        if (ref === void 0)
          return dockerfile;
        const owner = dockerfile.environment.get(variable);
        const name = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(ref);
        return owner?.value === name ? dockerfile : dockerfile.withVariable(variable, name);
      }
      function restoreOwner(dockerfile, { replaced, earlier }, launcherBranch, variable) {
        const [replacedRef, earlierRef] = [(0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.Ij)(replaced), (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.Ij)(earlier)];
        if (replacedRef === void 0 || earlierRef === void 0 || !sharesBranch(earlierRef.full, launcherBranch))
          return dockerfile;
        const owners = [...dockerfile.environment].filter(([name, { value }]) => value === (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(replacedRef) && (variable ?? name) === name);
        const [owner] = owners;
        return owner === void 0 || owners.length > 1 ? dockerfile : dockerfile.withVariable(owner[0], (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.P7)(earlierRef));
      }
      function assertOwnBuild({ ref, launcherBranch }, imageRef) {
        if (ref === void 0 || imageRef === void 0 || imageRef === ref.full)
          return;
        if (!sharesBranch(imageRef, launcherBranch))
          return;
        if (ref.kind === "pull" && (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__._j)(imageRef).kind === "pull")
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("branch-collision", `the pinned image was built from ${imageRef}, but the event is for ${ref.full}: both map to launcher branch "${launcherBranch}". Rename one of the two refs in the source. If ${imageRef} no longer exists, run the action once with \`adopt-ref: true\` to make ${ref.full} the owner of the branch`);
      }
      function labelledRef(label, launcherBranch) {
        if (label === void 0 || !sharesBranch(label, launcherBranch))
          return void 0;
        return (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__._j)(label);
      }
      function assertOwnLabel(dockerfile, event, variable) {
        if (dockerfile.environment.has(variable))
          assertOwnRef(dockerfile, event, variable);
      }
      function isOwnRelease(event) {
        return event.ref?.kind === "tag" && sharesBranch(event.ref.full, event.launcherBranch);
      }
      function sharesBranch(ref, launcherBranch) {
        return (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.yl)(ref) === launcherBranch;
      }
    })
  ),
  /***/
  4311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CG: () => (
          /* binding */
          missingLabels
        ),
        /* harmony export */
        KN: () => (
          /* binding */
          readLabelledBuild
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          assertLabelsAgree
        ),
        /* harmony export */
        me: () => (
          /* binding */
          assertLabelledBranch
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          assertPushedOrigin
        )
        /* harmony export */
      });
      var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96348);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44663);
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      function readLabelledBuild(image) {
        return toLabelledBuild((0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_3__.G)(image));
      }
      function readAnnotatedBuild({ manifest: { annotations } }) {
        return toLabelledBuild({
          ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.G4],
          revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.d7],
          source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__.Zt]
        });
      }
      function toLabelledBuild({ ref, revision, source }) {
        return { ref: (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.Ij)(ref), revision: revision || void 0, source: parseSource(source?.trim()) };
      }
      function parseSource(text) {
        if (!text)
          return void 0;
        const url = URL.canParse(text) ? new URL(text) : void 0;
        const path = (url?.pathname ?? text).replace(/^\//, "").replace(/\/$/, "").replace(/\.git$/, "");
        return { host: url?.host ?? "", repository: path };
      }
      function missingLabels({ ref, revision, source }) {
        const values = { "ref.name": ref, revision, source };
        return Object.entries(values).flatMap(([key, value]) => value === void 0 ? [`org.opencontainers.image.${key}`] : []);
      }
      function assertLabelsAgree(name, labels, announcedBuild) {
        const problems = findContradictions(labels, announcedBuild, "the event is for");
        if (problems.length > 0)
          throw labelsMismatchError(name, problems);
      }
      function assertPushedOrigin(image, run) {
        const labels = readLabelledBuild(image);
        const problems = findContradictions(labels, run, "it is pushed for");
        if (problems.length > 0)
          throw labelsMismatchError(image.name, problems);
        const annotationProblems = findContradictions(readAnnotatedBuild(image), run, "it is pushed for");
        if (annotationProblems.length === 0)
          return labels;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `According to the annotations of its manifest, ${image.name} ${annotationProblems.join(", and ")}: push the image that was built for this commit, or remove the annotations`);
      }
      function labelsMismatchError(name, problems) {
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} ${problems.join(", and ")}. If a label is inherited from the base image, set it in the build`);
      }
      function findContradictions({ ref, revision, source }, announcedBuild, claim) {
        const isSameSource = (0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.aE)(source?.repository ?? "", announcedBuild.repository ?? "");
        const pairs = [
          ["", ref?.full, announcedBuild.ref],
          ["commit ", revision, announcedBuild.revision],
          ["", isSameSource ? void 0 : source?.repository, announcedBuild.repository]
        ];
        return pairs.flatMap(([noun, labelValue, announcedValue]) => labelValue === void 0 || announcedValue === void 0 || labelValue === announcedValue ? [] : [`was built from ${noun}${labelValue}, but ${claim} ${announcedValue}`]);
      }
      function assertLabelledBranch(name, { ref }, launcherBranch, owner) {
        if (ref === void 0 || ref.kind === "pull")
          return;
        if ((0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.yl)(ref.full) === launcherBranch || owner === ref.short)
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo("labels-mismatch", `${name} was built from ${ref.full}, which does not belong on launcher branch "${launcherBranch}": send the event to the launcher branch of that ref`);
      }
    })
  ),
  /***/
  60041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        An: () => (
          /* binding */
          formatLaunchBadge
        ),
        /* harmony export */
        XY: () => (
          /* binding */
          parseBadgeLabel
        ),
        /* harmony export */
        sj: () => (
          /* binding */
          badgeFormats
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37403);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const badgeFormats = ["markdown", "html", "rst", "url"];
      const badgeImage = "https://mybinder.org/badge_logo.svg";
      function formatLaunchBadge(format, url, label) {
        switch (format) {
          case "markdown":
            return `[![${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.FV)(label.replaceAll("&", "&amp;"))}](${badgeImage})](${url})`;
          case "html":
            return `<a href="${escapeHtml(url)}"><img src="${badgeImage}" alt="${escapeHtml(label)}"></a>`;
          case "rst":
            return [
              `.. image:: ${badgeImage}`,
              `   :target: ${url.replace(/_$/, "%5F")}`,
              `   :alt: ${label}`
            ].join("\n");
          case "url":
            return url;
        }
      }
      function parseBadgeLabel(text) {
        const label = text.trim().replace(/ +/g, " ");
        if (label === "")
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", 'the label is empty: enter the text of the badge, such as "Binder"');
        if (/[\p{Cc}\u2028\u2029]/u.test(label))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("launch-link-invalid", "the label has more than one line: write it on one line");
        return label;
      }
      function escapeHtml(text) {
        return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  ),
  /***/
  16217: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wl: () => (
          /* binding */
          protectFromEarlyDecoding
        ),
        /* harmony export */
        Zz: () => (
          /* binding */
          readAsMybinder
        ),
        /* harmony export */
        iS: () => (
          /* binding */
          readAsStandard
        ),
        /* harmony export */
        jR: () => (
          /* binding */
          encodeStrictly
        ),
        /* harmony export */
        lE: () => (
          /* binding */
          readUrlPath
        )
        /* harmony export */
      });
      const earlyDecodedCharacters = /[&#+]|%(?=[0-9A-Fa-f]{2})/g;
      function encodeStrictly(text) {
        return encodeURIComponent(text).replace(/[!'()*]/g, (character) => percentCode(character));
      }
      function protectFromEarlyDecoding(text) {
        return text.replace(earlyDecodedCharacters, percentCode);
      }
      function percentCode(character) {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
      }
      function readAsMybinder(link) {
        return readArguments(queryAtMybinder(link));
      }
      function readUrlPath(link) {
        return queryAtMybinder(link).get("urlpath") ?? void 0;
      }
      function queryAtMybinder(link) {
        return new URLSearchParams(decodeURI(new URL(link).search.slice(1)));
      }
      function readAsStandard(link) {
        return readArguments(new URL(link).searchParams);
      }
      function readArguments(query) {
        const innerQuery = new URL(query.get("urlpath") ?? "", "https://server.invalid").searchParams;
        const value = (name) => innerQuery.get(name);
        return { repo: value("repo"), branch: value("branch"), urlpath: value("urlpath") };
      }
    })
  ),
  /***/
  72487: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hw: () => (
          /* binding */
          launchUrl
        ),
        /* harmony export */
        dU: () => (
          /* binding */
          launchBadge
        ),
        /* harmony export */
        oA: () => (
          /* binding */
          launchLink
        )
        /* harmony export */
      });
      var _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35613);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      var _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60041);
      var _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16217);
      function launchUrl(launcherRepository, launcherBranch) {
        const ref = launcherBranch.split("/").map(_launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR).join("/");
        return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`;
      }
      function launchBadge(launcherRepository, launcherBranch) {
        return (0, _launch_link_badge_js__WEBPACK_IMPORTED_MODULE_2__.An)("markdown", launchUrl(launcherRepository, launcherBranch), "Binder");
      }
      function launchLink(launcher, content) {
        const args = pullArguments(content);
        const pullQuery = Object.entries(args).filter(([, value]) => value !== null).map(([name, value]) => `${name}=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Wl)(value ?? ""))}`).join("&");
        const start = launchUrl((0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(launcher.repository), launcher.branch);
        const url = `${start}?urlpath=${(0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.jR)(`git-pull?${pullQuery}`)}`;
        if (!isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.Zz)(url), args))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("launch-link-invalid", `no launch link can encode ${[content.branch, content.path].filter((text) => text !== void 0).map((text) => `"${text}"`).join(" and ")}: rename the branch or the path`);
        return {
          url,
          warnings: isSame((0, _launch_link_encoding_js__WEBPACK_IMPORTED_MODULE_3__.iS)(url), args) ? [] : renameWarnings(content)
        };
      }
      function pullArguments(content) {
        const { repository, branch } = content;
        return {
          repo: "url" in repository ? repository.url : `https://github.com/${(0, _refs_github_repository_js__WEBPACK_IMPORTED_MODULE_0__.PZ)(repository)}`,
          branch: branch ?? null,
          urlpath: startPath(content)
        };
      }
      function startPath({ repository, path, application = { kind: "lab" } }) {
        const place = `${repository.name}${path === void 0 ? "" : `/${toUrlPath(path)}`}`;
        switch (application.kind) {
          case "lab":
            return `lab/tree/${place}`;
          case "notebook":
            return `tree/${place}`;
          case "rstudio":
            return "rstudio/";
          case "url":
            return application.urlPath;
        }
      }
      function toUrlPath(path) {
        return path.replace(/[%#?\\]| $/g, encodeURIComponent);
      }
      function isSame(first, second) {
        return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath;
      }
      const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g };
      function renameWarnings(content) {
        const { branch, path, application } = content;
        const names = [
          ["branch", branch, ambiguousCharacters.branch],
          ["path", path, ambiguousCharacters.path],
          ["URL path", application?.kind === "url" ? application.urlPath : void 0, ambiguousCharacters.branch]
        ];
        return names.flatMap(([kind, text, characters]) => {
          const foundCharacters = [...new Set(text?.match(characters))].map((character) => JSON.stringify(character));
          if (text === void 0 || foundCharacters.length === 0)
            return [];
          return [
            `The ${kind} ${JSON.stringify(text)} contains ${foundCharacters.join(" and ")}. The link works on mybinder.org, but BinderHub versions before 2025, and tools that follow the URL standard, may decode another ${kind}. Rename the ${kind} to a name without ${foundCharacters.length === 1 ? "it" : "them"}, so that the link works everywhere.`
          ];
        });
      }
    })
  ),
  /***/
  67184: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        dO: () => (
          /* binding */
          resumeMessage
        ),
        /* harmony export */
        eq: () => (
          /* binding */
          rollbackMessage
        ),
        /* harmony export */
        rS: () => (
          /* binding */
          pinMessage
        )
        /* harmony export */
      });
      var _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82428);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      function pinMessage(pinnedImage, source) {
        return {
          headline: `Pin ${shortName(pinnedImage)}`,
          body: (0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(pinTrailers(pinnedImage, source).join("\n"))
        };
      }
      function rollbackMessage(pinnedImage, source, { replacedImage, reason }) {
        const trailers = [...pinTrailers(pinnedImage, source), `Rolled-back: ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.FH)(replacedImage)}`];
        const body = [...reason === "" ? [] : [reason, ""], ...trailers].join("\n");
        return { headline: `Roll back ${shortName(pinnedImage)}`, body: (0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(body) };
      }
      function resumeMessage(launchedImage, holdReason) {
        const { tag } = launchedImage;
        const name = `${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.hp)(launchedImage).split("/").at(-1)}${tag === void 0 ? "" : `:${tag}`}`;
        return {
          headline: `Resume updates of ${name}`,
          body: holdReason === "" ? "" : (0, _invisible_characters_js__WEBPACK_IMPORTED_MODULE_2__.t)(`Hold removed: ${holdReason}`)
        };
      }
      function shortName(pinnedImage) {
        const name = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.hp)(pinnedImage).split("/").at(-1);
        const tag = pinnedImage.tag === void 0 ? "" : `:${pinnedImage.tag}`;
        const shortDigest = pinnedImage.digest === void 0 ? "" : (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(pinnedImage.digest).slice(0, 12);
        return `${name}${tag} to ${shortDigest}`;
      }
      function pinTrailers(pinnedImage, { repository, revision, ref, runUrl }) {
        const trailers = [`Image: ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.FH)(pinnedImage)}`];
        if (repository !== void 0 && revision !== void 0) {
          trailers.push(`Source: ${repository}@${revision}${ref === void 0 ? "" : ` (${ref})`}`);
        }
        if (runUrl !== void 0)
          trailers.push(`Build: ${runUrl}`);
        return trailers;
      }
    })
  ),
  /***/
  86031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          pinImage
        )
      });
      var oci_reference = __webpack_require__(20907);
      var user_error = __webpack_require__(72394);
      var source_ref = __webpack_require__(38002);
      ;
      const buildSuffix = /[-_](?:sha-)?(?:(?=[a-f]*\d)[0-9a-f]{7,64}|\d{4}[\d.-]{0,15})$/;
      function isOtherVariant(ref, tag, currentTag) {
        const refPart = (0, source_ref.rH)(ref, "");
        if (!tag.startsWith(refPart))
          return false;
        const variant = withoutBuild(tag.slice(refPart.length));
        const currentVariant = withoutBuild(currentTag.slice(refPart.length));
        const isOfRef = currentTag.startsWith(refPart) && /^(?:$|[-_])/.test(currentVariant);
        return isOfRef ? currentVariant !== variant : !withoutBuild(currentTag).endsWith(variant);
      }
      function withoutBuild(tag) {
        return tag.replace(buildSuffix, "");
      }
      ;
      function pinImage(dockerfile, event, rules) {
        const { allowedImage } = rules;
        assertAllowed(event.image, allowedImage);
        const { repository, reference, text: previousText, line } = dockerfile.namedImage;
        const target = event.image ?? allowedImage;
        const mayRename = event.image !== void 0 && allowedImage !== void 0;
        const isSame = target === void 0 || (0, oci_reference.oL)(repository, target);
        if (!isSame && !mayRename) {
          const name = (0, oci_reference.hp)(target);
          throw new user_error.yo("from-not-found", `line ${line} launches ${previousText}, not ${name}: write \`FROM ${name}\` with a tag, or set \`allowed-image\` to the image that the launcher may run`);
        }
        const previous = reference ?? repository;
        if (isSame && !rules.allowVariant)
          assertSameVariant(event, previous, line);
        const pinned = { ...launchedImage(event, previous), digest: event.digest };
        return { dockerfile: dockerfile.withImage(pinned), previous, previousText, pinned };
      }
      function launchedImage({ image, isTagMoved = false }, previous) {
        if (image === void 0)
          return previous;
        if (!isTagMoved)
          return image;
        const { registry, path } = image;
        return { registry, path, ...previous.tag === void 0 ? {} : { tag: previous.tag } };
      }
      function assertSameVariant({ image, ref }, { tag: currentTag }, line) {
        if (image === void 0 || ref === void 0 || currentTag === void 0)
          return;
        if (!isOtherVariant(ref, image.tag, currentTag))
          return;
        throw new user_error.yo("image-not-allowed", `line ${line} launches the tag "${currentTag}", but the event announces "${image.tag}", another variant of the image: send each variant to its own launcher branch with \`launcher-branch\`, or run once with \`allow-variant: true\` to switch to "${image.tag}"`);
      }
      function assertAllowed(announcedImage, allowedImage) {
        if (announcedImage === void 0 || allowedImage === void 0)
          return;
        if ((0, oci_reference.oL)(announcedImage, allowedImage))
          return;
        throw new user_error.yo("image-not-allowed", `The event announces ${(0, oci_reference.hp)(announcedImage)}, but \`allowed-image\` is ${(0, oci_reference.hp)(allowedImage)}: set \`allowed-image\` to the announced image if the launcher may run that image`);
      }
    })
  ),
  /***/
  36965: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M5: () => (
          /* binding */
          knownServers
        ),
        /* harmony export */
        UP: () => (
          /* binding */
          assertRunAddress
        ),
        /* harmony export */
        cg: () => (
          /* binding */
          isRunAddress
        ),
        /* harmony export */
        ll: () => (
          /* binding */
          isOnGitHub
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const publicHost = "github.com";
      function isOnGitHub(source, serverUrl) {
        return source === void 0 || [publicHost, new URL(serverUrl).host].includes(source.host);
      }
      function assertRunAddress(runUrl, repository, source, serverUrl) {
        if (!isOnGitHub(source, serverUrl))
          return;
        const servers = source === void 0 ? knownServers(serverUrl) : [sourceServer(source, serverUrl)];
        if (isRunAddress(runUrl, repository, servers))
          return;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("event-malformed", `The event's source.run_url is ${JSON.stringify(runUrl)}: expected ${servers[0]}/${repository}/actions/runs/<number>`);
      }
      function knownServers(serverUrl) {
        return [new URL(serverUrl).origin, `https://${publicHost}`];
      }
      function isRunAddress(url, repository, servers) {
        const [, start = ""] = /^(.*\/actions\/runs\/)\d+(?:\/attempts\/\d+)?$/.exec(url) ?? [];
        return servers.some((server) => `${server}/${repository}/actions/runs/`.toLowerCase() === start.toLowerCase());
      }
      function sourceServer({ host }, serverUrl) {
        return host === new URL(serverUrl).host ? new URL(serverUrl).origin : `https://${host}`;
      }
    })
  ),
  /***/
  96348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        De: () => (
          /* binding */
          packagesKey
        ),
        /* harmony export */
        G4: () => (
          /* binding */
          refNameKey
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          ingredientsKey
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          baseNameKey
        ),
        /* harmony export */
        SV: () => (
          /* binding */
          fingerprintKey
        ),
        /* harmony export */
        Yw: () => (
          /* binding */
          createdKey
        ),
        /* harmony export */
        Zt: () => (
          /* binding */
          sourceKey
        ),
        /* harmony export */
        _$: () => (
          /* binding */
          splitKey
        ),
        /* harmony export */
        d7: () => (
          /* binding */
          revisionKey
        ),
        /* harmony export */
        g0: () => (
          /* binding */
          ownKeyPrefix
        ),
        /* harmony export */
        hX: () => (
          /* binding */
          revisionCheckKey
        ),
        /* harmony export */
        nq: () => (
          /* binding */
          baseDigestKey
        ),
        /* harmony export */
        vc: () => (
          /* binding */
          checksKey
        ),
        /* harmony export */
        zY: () => (
          /* binding */
          buildSecondsKey
        )
        /* harmony export */
      });
      const createdKey = "org.opencontainers.image.created";
      const revisionKey = "org.opencontainers.image.revision";
      const sourceKey = "org.opencontainers.image.source";
      const refNameKey = "org.opencontainers.image.ref.name";
      const baseNameKey = "org.opencontainers.image.base.name";
      const baseDigestKey = "org.opencontainers.image.base.digest";
      const ownKeyPrefix = "io.github.binder-actions.";
      const fingerprintKey = "io.github.binder-actions.fingerprint";
      const revisionCheckKey = "io.github.binder-actions.revision-check";
      const ingredientsKey = "io.github.binder-actions.ingredients";
      const checksKey = "io.github.binder-actions.proof";
      const buildSecondsKey = "io.github.binder-actions.build-seconds";
      const splitKey = "io.github.binder-actions.split";
      const packagesKey = "io.github.binder-actions.packages";
    })
  ),
  /***/
  34093: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          parseImageConfig
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      ;
      const container_config_text = valibot.cl(valibot.Yj());
      const list = valibot.cl(valibot.YO(valibot.Yj()));
      const set = valibot.cl(valibot.g1(valibot.Yj(), valibot.L5()));
      const number = valibot.lq(valibot.ai());
      const containerConfigSchema = valibot.Ik({
        Env: list,
        User: container_config_text,
        Entrypoint: list,
        Cmd: list,
        WorkingDir: container_config_text,
        ExposedPorts: set,
        Labels: valibot.cl(valibot.g1(valibot.Yj(), valibot.Yj())),
        Volumes: set,
        StopSignal: container_config_text,
        Shell: list,
        Healthcheck: valibot.cl(valibot.Ik({
          Test: list,
          Interval: number,
          Timeout: number,
          StartPeriod: number,
          StartInterval: number,
          Retries: number
        })),
        OnBuild: list
      });
      var digest = __webpack_require__(1564);
      ;
      const image_config_text = valibot.cl(valibot.Yj(), "");
      const diffIds = valibot.Fs(valibot.me(valibot.YO(valibot.Fs(valibot.Yj(), valibot.Ie((id2) => (0, digest.Bc)(String(id2)), "expected a sha256 digest")))), valibot.pd((list2) => list2 ?? []));
      const schema = valibot.Ik({
        os: valibot.Yj(),
        architecture: valibot.Yj(),
        variant: valibot.cl(valibot.Yj()),
        created: valibot.cl(valibot.Yj()),
        config: valibot.cl(containerConfigSchema, {}),
        rootfs: valibot.Ik({ diff_ids: diffIds }),
        history: valibot.cl(valibot.YO(valibot.Ik({ created_by: image_config_text, empty_layer: valibot.cl(valibot.zM(), false) })), [])
      });
      function parseImageConfig(bytes, label) {
        const { os, architecture, variant, created, config, rootfs, history } = (0, json.q)(schema, bytes, label);
        return {
          os,
          architecture,
          ...variant ? { variant } : {},
          created: created ?? void 0,
          labels: config.Labels ?? {},
          container: config,
          diffIds: rootfs.diff_ids,
          history: history.map((entry) => ({ createdBy: entry.created_by, isEmptyLayer: entry.empty_layer }))
        };
      }
    })
  ),
  /***/
  44663: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          imageOrigin
        ),
        /* harmony export */
        m: () => (
          /* binding */
          revisionCheck
        )
        /* harmony export */
      });
      var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96348);
      function imageOrigin({ config }) {
        const { labels } = config;
        return {
          created: [labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Yw], config.created].find((time) => !Number.isNaN(Date.parse(time ?? ""))),
          // An empty label overrides the revision that the image would inherit from its base image.
          revision: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.d7] || void 0,
          ref: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.G4],
          source: labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.Zt]
        };
      }
      function revisionCheck({ config }) {
        return config.labels[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.hX] || void 0;
      }
    })
  ),
  /***/
  44647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bq: () => (
          /* binding */
          formatPlatform
        ),
        /* harmony export */
        FL: () => (
          /* binding */
          parsePlatform
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          binderPlatform
        ),
        /* harmony export */
        b: () => (
          /* binding */
          isForPlatform
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      const binderPlatform = { os: "linux", architecture: "amd64" };
      const form = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/;
      function parsePlatform(text) {
        const [, os, architecture, variant] = form.exec(text) ?? [];
        if (os === void 0 || architecture === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.IF(`${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`);
        }
        return { os, architecture, ...variant === void 0 ? {} : { variant } };
      }
      function formatPlatform({ os, architecture, variant }) {
        return [os, architecture, ...variant === void 0 ? [] : [variant]].join("/");
      }
      function isForPlatform(imagePlatform, requiredPlatform) {
        return imagePlatform.os === requiredPlatform.os && imagePlatform.architecture === requiredPlatform.architecture && (requiredPlatform.variant === void 0 || imagePlatform.variant === requiredPlatform.variant);
      }
    })
  ),
  /***/
  77148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AM: () => (
          /* binding */
          readImage
        ),
        /* harmony export */
        NR: () => (
          /* binding */
          readPlatformManifest
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          completeImage
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9e3);
      var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34093);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
      var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);
      async function readImage(source, platform) {
        return completeImage(source, await readPlatformManifest(source, platform), platform);
      }
      async function readPlatformManifest(source, platform) {
        const root = await source.readManifest();
        const rootManifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(root.bytes, root.mediaType, `the manifest of ${source.name}`);
        const { digest, manifest } = rootManifest.kind === "manifest" ? { digest: root.digest, manifest: rootManifest } : await readChild(source, rootManifest, platform);
        return { name: source.name, rootDigest: root.digest, manifestDigest: digest, manifest };
      }
      async function completeImage(source, platformManifest, platform) {
        const config = await readConfig(source, platformManifest.manifest);
        if (!(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(config, platform)) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${source.name} is an image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(config)}, not for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}: build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        const layerCount = platformManifest.manifest.layers.length;
        if (config.diffIds.length !== layerCount) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("image-damaged", `${source.name} is inconsistent: its manifest has ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(layerCount, "layer")}, but its config lists ${config.diffIds.length}. Build the image again`);
        }
        return { ...platformManifest, config };
      }
      async function readConfig(source, { config }) {
        return (0, _image_config_js__WEBPACK_IMPORTED_MODULE_1__.F)(await source.readBlob(config), `the config of ${source.name}`);
      }
      async function readChild(source, index, platform) {
        const descriptor = chooseChild(source.name, index, platform);
        const { bytes, digest } = await source.readManifest(descriptor.digest);
        const manifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes, descriptor.mediaType, `the ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} manifest of ${source.name}`);
        if (manifest.kind === "index") {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("unsupported-image", `${source.name} is a nested index, which Docker cannot run: push an image instead`);
        }
        return { digest, manifest };
      }
      function chooseChild(name, index, platform) {
        const images = index.manifests.filter((descriptor) => !(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.H3)(descriptor));
        const platformManifest = images.find((image) => image.platform !== void 0 && (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.b)(image.platform, platform));
        const [onlyImage, ...others] = images;
        const hasOneUnnamed = others.length === 0 && onlyImage?.platform === void 0;
        const chosenImage = platformManifest ?? (hasOneUnnamed ? onlyImage : void 0);
        if (chosenImage === void 0) {
          const availablePlatforms = images.map((image) => image.platform ? (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(image.platform) : "unnamed").join(", ");
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo("platform-missing", `${name} has no image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)} (available: ${availablePlatforms || "none"}): build it with --platform ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)}`);
        }
        return chosenImage;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
