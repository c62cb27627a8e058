const id = 8029;
const ids = [8029];
const modules = {
  /***/
  50485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          identifyTarget
        )
        /* harmony export */
      });
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      async function identifyTarget(request, checkout, workflow) {
        const head = await checkout.head();
        const { full, commit } = request.ref === workflow.ref ? { full: workflow.ref, commit: workflow.sha } : await resolveInCheckout(request.ref, checkout);
        if (commit !== head) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("wrong-checkout", `${full} is commit ${commit}, but ${head} is checked out: check out that ref before this step, with \`ref:\` of actions/checkout`);
        }
        const { image, platform, tagSuffix } = request;
        const ref = (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__._j)(full);
        return { image, platform, ref, revision: head, imageTag: (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.rH)(ref, tagSuffix), tagSuffix };
      }
      async function resolveInCheckout(name, checkout) {
        const [match, ...otherMatches] = await checkout.resolve(name);
        if (match === void 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("wrong-checkout", `${JSON.stringify(name)} is neither a branch nor a tag in this checkout: check the spelling, or fetch it with \`ref:\` and \`fetch-depth: 0\` of actions/checkout`);
        }
        if (otherMatches.length > 0) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("wrong-checkout", `${JSON.stringify(name)} is both a branch and a tag: write "refs/heads/${name}" or "refs/tags/${name}"`);
        }
        const [full, commit] = match;
        return { full, commit };
      }
    })
  ),
  /***/
  96247: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          findPublished
        ),
        /* harmony export */
        r: () => (
          /* binding */
          findIfReadable
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41240);
      var _ingredients_ingredient_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41024);
      var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96348);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
      var _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44663);
      var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
      var _oci_read_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77148);
      var _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87953);
      var _request_required_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80577);
      async function findPublished(client, imageTag, platform, explain) {
        const stored = await (0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_4__.J)(client, imageTag);
        if (stored === void 0)
          return void 0;
        try {
          const name = `${client.name}:${imageTag}`;
          const manifest = (0, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(stored.bytes, stored.mediaType, `the manifest of ${name}`);
          if (manifest.kind === "manifest" && _oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.SV in manifest.annotations) {
            return { stored, digest: stored.digest, ...readAnnotations(manifest) };
          }
          const source = (0, _registry_registry_source_js__WEBPACK_IMPORTED_MODULE_4__.B)(client, { ...client.repository, tag: imageTag, digest: stored.digest });
          const image = await (0, _oci_read_image_js__WEBPACK_IMPORTED_MODULE_3__.AM)(source, platform);
          return { stored, digest: stored.digest, ...readAnnotations(image.manifest), ...(0, _oci_image_labels_js__WEBPACK_IMPORTED_MODULE_7__.G)(image) };
        } catch (error) {
          explain(`The current image of the tag cannot be reused: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_8__.g)(error)}`);
          return void 0;
        }
      }
      async function findIfReadable(find, name, log) {
        return find().catch((error) => {
          const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_8__.g)(error);
          log.info(`${name} cannot be read and counts as not found, because nothing is pushed: ${reason}`);
          return void 0;
        });
      }
      function readAnnotations({ annotations, layers }) {
        const base = annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.nq] ?? "";
        const seconds = Number(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.zY] ?? Number.NaN);
        return {
          layers,
          created: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.Yw],
          revision: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.d7] || void 0,
          ref: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.G4],
          source: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.Zt],
          fingerprint: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.SV],
          ingredients: (0, _ingredients_ingredient_record_js__WEBPACK_IMPORTED_MODULE_0__.eT)(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.OZ] ?? ""),
          checks: (0, _request_required_checks_js__WEBPACK_IMPORTED_MODULE_5__.Yq)(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.vc]),
          buildSeconds: Number.isFinite(seconds) ? seconds : void 0,
          dependencies: (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(base) ? base : void 0,
          split: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__._$],
          packages: annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__.De]
        };
      }
    })
  ),
  /***/
  77135: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          identifyImage
        ),
        /* harmony export */
        u: () => (
          /* binding */
          findTargetImage
        )
        /* harmony export */
      });
      var _registry_assert_public_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93886);
      var _build_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50485);
      var _find_published_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96247);
      var _ref_collision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99815);
      async function identifyImage(request, services) {
        const target = await (0, _build_target_js__WEBPACK_IMPORTED_MODULE_1__._)(request.target, services.checkout, services.workflow);
        return findTargetImage(target, request.publication, services);
      }
      async function findTargetImage(target, { push, requirePublic: isPublicRequired }, services) {
        const { log } = services;
        const client = await services.connect(target.image);
        const find = () => (0, _find_published_js__WEBPACK_IMPORTED_MODULE_2__.e)(client, target.imageTag, target.platform, (reason) => log.info(reason));
        const published = push ? await find() : await (0, _find_published_js__WEBPACK_IMPORTED_MODULE_2__.r)(find, client.name, log);
        await (0, _ref_collision_js__WEBPACK_IMPORTED_MODULE_3__.U)(published, target, services);
        if (published !== void 0 && push && isPublicRequired)
          await (0, _registry_assert_public_js__WEBPACK_IMPORTED_MODULE_0__.A)(target.image, published.digest, services);
        return { target, client, published, find };
      }
    })
  ),
  /***/
  99815: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          assertNoCollision
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41240);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72394);
      async function assertNoCollision(published, { image, ref, imageTag }, { refs, log }) {
        const owner = published?.ref;
        if (owner === void 0 || !owner.startsWith("refs/") || owner === ref.full)
          return;
        const name = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.hp)(image);
        if (refs !== void 0 && !await refExists(refs, owner, log)) {
          log.info(`${name}:${imageTag} has the image of ${owner}, which no longer exists: the image is replaced`);
          return;
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo("tag-overwritten", `${ref.full} and ${owner} both map to the image tag "${imageTag}" of ${name}, which now points to the image of ${owner}: rename one of them or, if ${owner} no longer exists, delete that tag in the registry`);
      }
      async function refExists(refs, ref, log) {
        try {
          return await refs.has(ref);
        } catch (error) {
          log.info((0, _error_message_js__WEBPACK_IMPORTED_MODULE_2__.g)(error));
          return true;
        }
      }
    })
  ),
  /***/
  83564: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          warnAboutMissingLabels
        )
        /* harmony export */
      });
      var _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);
      function warnAboutMissingLabels(name, labels, log) {
        const names = (0, _launcher_labelled_build_js__WEBPACK_IMPORTED_MODULE_0__.CG)(labels);
        if (names.length === 0)
          return;
        log.warning(`${name} has no label ${names.join(", ")}, and it is not signed: the launcher may reject it. Set the labels in the build, for example with \`--label\` of repo2docker or docker, or push it in a job that signs it`);
      }
    })
  ),
  /***/
  10213: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          chooseTags
        ),
        /* harmony export */
        s: () => (
          /* binding */
          ensureTags
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41240);
      var _map_concurrent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80822);
      var _refs_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66186);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38002);
      var _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45538);
      var _registry_list_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42023);
      var _registry_push_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
      var _identify_find_published_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96247);
      var _identify_ref_collision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99815);
      const maxConcurrentLookups = 4;
      async function chooseTags(image, digest, settings, services) {
        const { imageTag, tagSuffix } = image.target;
        const ownTags = [imageTag, (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.Zc)(imageTag, digest)];
        const latestTags = await isLatest(image, settings.latest, services) ? [`latest${tagSuffix}`] : [];
        await Promise.all(latestTags.map((tag) => assertNoBranchOwns(tag, image, services)));
        return [.../* @__PURE__ */ new Set([...ownTags, ...latestTags, ...settings.tags])];
      }
      async function isLatest({ target: { ref, tagSuffix }, client }, choice, services) {
        if (choice !== "auto")
          return choice === "true";
        if (ref.kind !== "tag" || !(0, _refs_release_js__WEBPACK_IMPORTED_MODULE_6__.g)(ref.short, []))
          return false;
        const releases = await knownReleases(client, tagSuffix, services);
        const isHighest = (0, _refs_release_js__WEBPACK_IMPORTED_MODULE_6__.g)(ref.short, releases);
        if (!isHighest)
          services.log.info(`latest${tagSuffix} is not moved: ${ref.short} is not the highest release`);
        return isHighest;
      }
      async function assertNoBranchOwns(tag, { target, client }, services) {
        const published = await (0, _identify_find_published_js__WEBPACK_IMPORTED_MODULE_4__.e)(client, tag, target.platform, (reason) => services.log.info(reason));
        if (!isImageOfBranch(published?.ref, tag, target.tagSuffix))
          return;
        await (0, _identify_ref_collision_js__WEBPACK_IMPORTED_MODULE_5__.U)(published, { ...target, imageTag: tag }, services);
      }
      function isImageOfBranch(ref, tag, suffix) {
        if (!ref?.startsWith("refs/heads/"))
          return false;
        try {
          return (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__.rH)((0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_0__._j)(ref), suffix) === tag;
        } catch {
          return false;
        }
      }
      async function knownReleases(client, suffix, { refs, log }) {
        try {
          if (refs !== void 0)
            return await refs.tags();
        } catch (error) {
          const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_7__.g)(error);
          log.warning(`The highest release is determined from the image tags of ${client.name}: ${reason}`);
        }
        const tags = await (0, _registry_list_tags_js__WEBPACK_IMPORTED_MODULE_2__.c)(client);
        return tags.filter((tag) => tag.endsWith(suffix)).map((tag) => tag.slice(0, tag.length - suffix.length));
      }
      async function ensureTags(client, manifest, tags, taggedNames = []) {
        const digests = await (0, _map_concurrent_js__WEBPACK_IMPORTED_MODULE_8__._)(tags, maxConcurrentLookups, (tag) => (0, _registry_head_manifest_js__WEBPACK_IMPORTED_MODULE_1__.x)(client, tag));
        const pointsToManifest = (_tag, index) => digests[index] === manifest.digest;
        const missingTags = tags.filter((tag, index) => !pointsToManifest(tag, index));
        await (0, _registry_push_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Y)(client, manifest, missingTags, [...taggedNames, ...tags.filter(pointsToManifest)]);
      }
    })
  ),
  /***/
  16195: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          publishImage
        )
      });
      var assert_public = __webpack_require__(93886);
      var push_image = __webpack_require__(78246);
      var push_manifest = __webpack_require__(54796);
      var promises_ = __webpack_require__(58500);
      var user_error = __webpack_require__(72394);
      var required_checks = __webpack_require__(80577);
      ;
      function supersededBy(published, ownBuild) {
        if (published.digest === ownBuild.before)
          return void 0;
        const isSame = ownBuild.fingerprint !== void 0 && published.fingerprint === ownBuild.fingerprint && published.revision === ownBuild.revision;
        if (isSame) {
          if ((0, required_checks.S1)(published.checks, ownBuild.checks).length > 0)
            return void 0;
          return { image: published, reason: "another run has built this commit in the meantime" };
        }
        const isNewer = published.ref === ownBuild.ref && Date.parse(published.created ?? "") > Date.parse(ownBuild.created);
        return isNewer ? { image: published, reason: `a newer image of ${ownBuild.ref} was pushed in the meantime` } : void 0;
      }
      const settleTime = 1e3;
      async function confirmPublished({ client, target, find }, digest, ownBuild) {
        const name = `${client.name}:${target.imageTag}`;
        await (0, promises_.setTimeout)(settleTime);
        const published = await find();
        if (published === void 0)
          throw new user_error.yo("image-not-found", `${name} was pushed, but the registry no longer has it: run this again`);
        if (published.digest === digest)
          return void 0;
        const concurrentImage = supersededBy(published, ownBuild);
        if (concurrentImage !== void 0)
          return concurrentImage;
        throw new user_error.yo("tag-overwritten", `${name} was pushed as ${digest}, but the tag now points to ${published.digest}: another run pushed the same tag at the same time. If the commit of this run is newer, run it again`);
      }
      var image_tags = __webpack_require__(10213);
      var push_progress = __webpack_require__(48826);
      ;
      async function publishImage(verifiedImage, settings, services) {
        if (!settings.push || verifiedImage.failure !== void 0)
          return { kind: "not-pushed" };
        const { plan } = verifiedImage.built;
        const { rootDigest } = verifiedImage.image;
        const tags = await (0, image_tags.N)(plan, rootDigest, settings, services);
        const newerImage = await pushUnlessSuperseded(verifiedImage, tags, services);
        if (settings.requirePublic)
          await (0, assert_public.A)(plan.target.image, newerImage?.image.digest ?? rootDigest, services);
        return newerImage === void 0 ? { kind: "pushed", tags } : { kind: "superseded", by: newerImage };
      }
      function pushUnlessSuperseded({ built, image }, tags, { log }) {
        const { plan, layout, name } = built;
        const { client, target } = plan;
        const ownBuild = {
          ...{ ref: target.ref.full, revision: plan.revision, before: plan.published?.digest },
          ...{ fingerprint: plan.fingerprint, checks: plan.checks, created: plan.created }
        };
        return log.group(`Push ${name}`, async () => {
          const mountFrom = plan.dependencies === void 0 ? [] : [plan.dependencies.image];
          await (0, push_image.G)(client, layout, [], { progress: (0, push_progress.G)(log, client.name), mountFrom });
          const published = await plan.find();
          const concurrentImage = published === void 0 ? void 0 : supersededBy(published, ownBuild);
          if (concurrentImage !== void 0)
            return concurrentImage;
          const manifest = await layout.readManifest();
          await (0, push_manifest.Y)(client, manifest, [target.imageTag]);
          const newerImage = await confirmPublished(plan, image.rootDigest, ownBuild);
          if (newerImage === void 0)
            await (0, image_tags.s)(client, manifest, tags.slice(1), [target.imageTag]);
          return newerImage;
        });
      }
    })
  ),
  /***/
  48826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          pushProgress
        )
        /* harmony export */
      });
      var _layers_stream_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27991);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6515);
      function pushProgress(log, name) {
        const streams = new _layers_stream_progress_js__WEBPACK_IMPORTED_MODULE_0__.s(log, `pushing ${name}`);
        return {
          blobSent: ({ digest, size }, bytes) => streams.onBytes(digest, bytes, size),
          blobMounted: ({ digest, size }, from) => {
            streams.onBytes(digest, 0, 0);
            log.info(`${digest} (${(0, _units_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(size)}) was mounted from ${(0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.hp)(from)}`);
          },
          blobSkipped: ({ digest, size }) => log.info(`${digest} (${(0, _units_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(size)}) already exists`),
          blobPushed: ({ digest, size }) => log.info(`${digest} (${(0, _units_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(size)}) was pushed`)
        };
      }
    })
  ),
  /***/
  33984: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        O: () => (
          /* binding */
          pushExisting
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var annotate_layout = __webpack_require__(38198);
      var write_layout = __webpack_require__(22079);
      var annotations = __webpack_require__(96348);
      var read_image = __webpack_require__(77148);
      var blob_upload = __webpack_require__(57721);
      var identify_image = __webpack_require__(77135);
      var image_labels = __webpack_require__(44663);
      var required_checks = __webpack_require__(80577);
      var read_contract = __webpack_require__(78341);
      ;
      async function planExisting(identifiedImage, image, { verification, file, builder }, services) {
        const knownContract = await (0, read_contract.J)(verification.contract, services);
        const { created, revision } = (0, image_labels.G)(image);
        return {
          ...{ ...identifiedImage, revision, created: created ?? "", request: { file, builder } },
          ...{ contract: knownContract.contract, checks: (0, required_checks.J4)(verification, knownContract) },
          ...{ dependencies: void 0, fingerprint: void 0 }
        };
      }
      var publish_image = __webpack_require__(16195);
      var image_outputs = __webpack_require__(58819);
      var report_image = __webpack_require__(99012);
      var use_published = __webpack_require__(95109);
      var verify_image = __webpack_require__(15245);
      var with_image_source = __webpack_require__(95804);
      var workspace = __webpack_require__(9355);
      ;
      async function pushExisting(request, steps, services) {
        const { publication } = request;
        const assertAccess = async ({ image }) => {
          if (publication.push)
            await (0, blob_upload.bP)(await services.connect(image));
        };
        if (steps.target !== void 0)
          await assertAccess(steps.target);
        return (0, workspace.A)(services, async (workspace2, writeVerdict) => {
          const { layout, image } = await copyImage(request, workspace2);
          const target = steps.identify(image);
          if (steps.target === void 0)
            await assertAccess(target);
          const identifiedImage = await (0, identify_image.u)(target, publication, workspace2);
          const plan = await planExisting(identifiedImage, image, request, workspace2);
          const name = `${identifiedImage.client.name}:${target.imageTag}`;
          const verifiedImage = await (0, verify_image.Z)({ plan, layout, name }, request.verification, workspace2);
          const outcome = await (0, publish_image.N)(verifiedImage, publication, workspace2);
          if (outcome.kind === "superseded") {
            const isAttested2 = await steps.accept(target, outcome.by, workspace2);
            return (0, use_published.q)(identifiedImage, outcome.by, publication, { ...workspace2, isAttested: isAttested2 });
          }
          const isAttested = outcome.kind === "pushed" && await steps.sign(target, verifiedImage.image.rootDigest, workspace2);
          const outputs = (0, image_outputs.ke)(verifiedImage, outcome, isAttested);
          await (0, report_image.E_)(verifiedImage, outputs.reference, { ...workspace2, writeSummary: writeVerdict });
          return { outputs, failure: verifiedImage.failure };
        });
      }
      async function copyImage({ location, platform }, services) {
        const directory = (0, external_node_path_.join)(services.temporaryDirectory, "existing");
        return (0, with_image_source.T)(location, services, async (source) => {
          const copy = { ...await (0, write_layout.wy)(source, platform, directory), name: source.name };
          const layout = { ...await (0, annotate_layout.L)(copy, annotations.g0), name: source.name };
          return { layout, image: await (0, read_image.AM)(layout, platform) };
        });
      }
    })
  ),
  /***/
  58819: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ke: () => (
          /* binding */
          existingOutputs
        ),
        /* harmony export */
        vN: () => (
          /* binding */
          reusedOutputs
        ),
        /* harmony export */
        xT: () => (
          /* binding */
          builtOutputs
        )
        /* harmony export */
      });
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      function builtOutputs(verifiedImage, publication, attested) {
        const { plan, dependencies } = verifiedImage.built;
        return {
          ...verifiedOutputs(verifiedImage, publication),
          built: true,
          reason: plan.decision.reason,
          attested,
          "deps-digest": dependencies?.digest ?? ""
        };
      }
      function existingOutputs(verifiedImage, publication, attested) {
        const reason = "another tool built the image";
        return { ...verifiedOutputs(verifiedImage, publication), built: false, reason, attested, "deps-digest": "" };
      }
      function verifiedOutputs({ built, image, layers }, publication) {
        const { target, created } = built.plan;
        const digest = publication.kind === "pushed" ? image.rootDigest : "";
        return {
          ...targetOutputs(target, publication.kind === "pushed" ? publication.tags : []),
          digest,
          reference: digest === "" ? "" : (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)({ ...target.image, tag: target.imageTag, digest }),
          revision: target.revision,
          created,
          layers: layers.layers,
          plan: layers.plan
        };
      }
      function reusedOutputs(target, { image, reason, tags }, attested) {
        return {
          ...targetOutputs(target, tags),
          digest: image.digest,
          reference: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)({ ...target.image, tag: target.imageTag, digest: image.digest }),
          revision: image.revision ?? target.revision,
          created: image.created ?? "",
          built: false,
          reason,
          attested,
          "deps-digest": image.dependencies ?? "",
          layers: [],
          plan: ""
        };
      }
      function targetOutputs({ image, ref, imageTag }, tags) {
        return {
          image: (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.hp)(image),
          "image-tag": imageTag,
          tags: tags.map((tag) => (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)({ ...image, tag })),
          ref: ref.full,
          "ref-type": ref.kind,
          "launcher-branch": (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.QC)(ref)
        };
      }
    })
  ),
  /***/
  99012: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p2: () => (
          /* binding */
          reportBuilt
        ),
        E_: () => (
          /* binding */
          reportExisting
        ),
        ng: () => (
          /* binding */
          reportReused
        )
      });
      var package_changes = __webpack_require__(85845);
      var markdown = __webpack_require__(37403);
      var annotations = __webpack_require__(96348);
      var digest = __webpack_require__(1564);
      var oci_reference = __webpack_require__(20907);
      var verification_report = __webpack_require__(20610);
      var units = __webpack_require__(6515);
      var wording = __webpack_require__(9e3);
      ;
      const maxLinesShown = 200;
      function buildAsMarkdown(report) {
        const { reason, changes, dependencies, packages } = report;
        const rows = [["built because", reason]];
        if (dependencies !== void 0) {
          const origin = dependencies.seconds === void 0 ? "was in the registry" : `built in ${formatSeconds(dependencies.seconds)}`;
          rows.push(["dependency image", `${origin}: ${dependencies.reference}`]);
        }
        rows.push(["nodes already have", describeReusedLayers(report)], ["nodes must pull", describeBytesToPull(report.transfer)]);
        if (packages !== void 0)
          rows.push(["packages that changed", (0, package_changes.DT)(packages)]);
        rows.push(["steps", describeSteps(report.progress)], ["time", describeTime(report)]);
        return [
          ...(0, markdown.lV)(rows.map(([name, value]) => [name, (0, markdown.FV)(value)])),
          "",
          ...formatDetails("Changes", changes),
          ...formatDetails("Packages", packages === void 0 ? [] : (0, package_changes.Wd)(packages)),
          ...formatDetails("Layers that nodes must pull", listMissingLayers(report.transfer))
        ].join("\n");
      }
      function buildAsText(report) {
        return [
          `Built because: ${report.reason}`,
          `Nodes already have: ${describeReusedLayers(report)}`,
          `Nodes must pull: ${describeBytesToPull(report.transfer)}`,
          ...report.packages === void 0 ? [] : [`Packages that changed: ${(0, package_changes.DT)(report.packages)}`],
          `Steps: ${describeSteps(report.progress)}`,
          `Time: ${describeTime(report)}`
        ];
      }
      function describeReusedLayers({ transfer: { layers, total, missing }, last, dependencies }) {
        const isShared = dependencies !== void 0 && dependencies.seconds === void 0;
        const source = last !== void 0 ? "the previous image" : isShared ? "the dependency image" : void 0;
        if (source === void 0)
          return "nothing, because this is the first image";
        const presentCount = layers.filter(({ isPresent }) => isPresent).length;
        return `${presentCount} of ${(0, wording.LS)(layers.length, "layer")}, ${(0, units.Xq)(total - missing)}, from ${source}`;
      }
      function describeBytesToPull({ total, missing }) {
        const percentage = total === 0 ? 0 : (missing / total * 100).toFixed(1);
        return `${(0, units.Xq)(missing)} of ${(0, units.Xq)(total)} (${percentage} %)`;
      }
      function describeSteps({ steps }) {
        const executedSteps = steps.filter(({ outcome }) => outcome === "run");
        const slowestStep = executedSteps.toSorted((first, second) => second.seconds - first.seconds)[0];
        const longestNote = slowestStep === void 0 ? "" : `, the longest took ${formatSeconds(slowestStep.seconds)}: ${shorten(slowestStep.title)}`;
        return `${executedSteps.length} of ${steps.length} ran${longestNote}`;
      }
      function shorten(title) {
        return title.length > 80 ? `${title.slice(0, 79)}\u2026` : title;
      }
      function describeTime({ seconds: buildTime, last, dependencies }) {
        const total = buildTime + (dependencies?.seconds ?? 0);
        return last?.buildSeconds === void 0 ? formatSeconds(total) : `${formatSeconds(total)} (previous build: ${formatSeconds(last.buildSeconds)})`;
      }
      function listMissingLayers({ layers }) {
        return layers.filter(({ isPresent }) => !isPresent).map(({ layer }) => `${layer.digest}, ${(0, units.Xq)(layer.size)}`);
      }
      function formatDetails(title, items) {
        if (items.length === 0)
          return [];
        const omissionLines = items.length > maxLinesShown ? [`-${(0, wording.v)(items.length - maxLinesShown)}`] : [];
        const itemLines = items.slice(0, maxLinesShown).map((item) => `- ${(0, markdown.FV)(item)}`);
        return [
          `<details><summary>${title} (${items.length})</summary>`,
          "",
          ...itemLines,
          ...omissionLines,
          "",
          "</details>",
          ""
        ];
      }
      function formatSeconds(value) {
        return `${value.toFixed(1)} s`;
      }
      var report_transfer = __webpack_require__(29090);
      ;
      async function reportBuilt({ built, image, report, failure }, reference, { log, writeSummary }) {
        const { plan, dependencies, name } = built;
        const presentLayers = [...plan.published?.layers ?? [], ...sharedLayers(dependencies)];
        const transfer = (0, report_transfer.y)(image.manifest.layers, presentLayers);
        const { progress, seconds } = built;
        const buildReport = {
          ...{ progress, seconds, dependencies, transfer, last: plan.published },
          reason: plan.decision.reason,
          packages: (0, package_changes.aB)(plan.published?.packages, image.manifest.annotations[annotations.De]),
          changes: plan.decision.kind === "build" ? plan.decision.changes : []
        };
        for (const sentence of buildAsText(buildReport))
          log.info(sentence);
        await writeSummary([
          headline(name, reference, failure, "Built"),
          (0, verification_report.th)(report),
          buildAsMarkdown(buildReport)
        ].join("\n"));
      }
      async function reportExisting({ built, report, failure }, reference, { log, writeSummary }) {
        if (reference !== "")
          log.info(`Pushed ${built.layout.name} as ${reference}`);
        const title = headline(built.name, reference, failure, "Checked");
        await writeSummary([title, (0, verification_report.th)(report)].join("\n"));
      }
      async function reportReused({ image: repository, imageTag }, { image, reason }, { log, writeSummary }) {
        const reference = (0, oci_reference.FH)({ ...repository, tag: imageTag, digest: image.digest });
        log.info(`The published image is used: ${reason}. Using ${reference}`);
        await writeSummary(`### \u2705 ${(0, markdown.FV)(repository.path)} is up to date

The published image is used: ${(0, markdown.FV)(reason)}. Nodes that have this image pull nothing.

\`${reference}\`
`);
      }
      function sharedLayers(dependencies) {
        return dependencies?.seconds === void 0 ? dependencies?.layers ?? [] : [];
      }
      function headline(name, reference, failure, verb) {
        if (reference !== "") {
          return `### \u{1F4E6} Pushed ${(0, markdown.FV)(name)}

\`\`\`sh
docker pull \\
  ${reference}
\`\`\`
`;
        }
        if (failure === void 0)
          return `### \u2705 ${verb} ${(0, markdown.FV)(name)}, not pushed
`;
        const cause = failure.kind === "layer-limits-exceeded" ? failure.message.split("\n", 1) : [];
        const causes = cause.map((text) => `
${(0, markdown.eR)((0, digest.fQ)(text))}
`).join("");
        return `### \u274C ${(0, markdown.FV)(name)} did not pass its checks and was not pushed
${causes}`;
      }
    })
  ),
  /***/
  29090: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          compareLayers
        )
        /* harmony export */
      });
      function compareLayers(layers, presentLayers) {
        const presentDigests = new Set(presentLayers.map(({ digest }) => digest));
        const comparedLayers = layers.map((layer) => ({ layer, isPresent: presentDigests.has(layer.digest) }));
        const sum = (items) => items.reduce((bytes, { layer }) => bytes + layer.size, 0);
        return {
          layers: comparedLayers,
          total: sum(comparedLayers),
          missing: sum(comparedLayers.filter(({ isPresent }) => !isPresent))
        };
      }
    })
  ),
  /***/
  80577: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J4: () => (
          /* binding */
          requiredChecks
        ),
        /* harmony export */
        S1: () => (
          /* binding */
          missingChecks
        ),
        /* harmony export */
        Yq: () => (
          /* binding */
          decodeChecks
        ),
        /* harmony export */
        uz: () => (
          /* binding */
          encodeChecks
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99368);
      var _layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49338);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
      var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6515);
      function requiredChecks(settings, { contract, digest }) {
        const { checkContract, smokeTest, smokeCommand, startTimeout, budget, oversize } = settings;
        const command = smokeCommand === void 0 ? null : (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.sI)(Buffer.from(smokeCommand));
        return {
          contract: checkContract ? digest ?? "binder" : null,
          smoke: smokeTest ? { port: contract.port, command, timeout: startTimeout } : null,
          layers: oversize === "fail" ? { largest: budget.maxLayerSize, measure: budget.measure } : null
        };
      }
      function missingChecks(before, now) {
        if (before === void 0)
          return [];
        return [
          ...missingContract(before.contract, now.contract),
          ...missingStart(before.smoke, now.smoke),
          ...missingLayers(before.layers, now.layers)
        ];
      }
      function missingContract(before, now) {
        if (now === null || now === before)
          return [];
        return [before === null ? "check-contract is now enabled" : "the contract has changed"];
      }
      function missingStart(before, now) {
        if (now === null)
          return [];
        if (before === null)
          return ["smoke-test is now enabled"];
        return [
          ...now.port === before.port ? [] : [`the port changed from ${before.port} to ${now.port}`],
          ...now.command === null || now.command === before.command ? [] : ["smoke-command has changed"],
          ...now.timeout >= before.timeout ? [] : [`start-timeout changed from ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(before.timeout)} to ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(now.timeout)}`]
        ];
      }
      function missingLayers(before, now) {
        if (now === null)
          return [];
        if (before === null)
          return ['oversize is now "fail"'];
        if (now.measure !== before.measure)
          return [`measure changed from "${before.measure}" to "${now.measure}"`];
        if (now.largest >= before.largest)
          return [];
        return [`max-layer-size changed from ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.Xq)(before.largest)} to ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.Xq)(now.largest)}`];
      }
      function encodeChecks(checks) {
        return JSON.stringify(checks);
      }
      const noChecks = { contract: null, smoke: null, layers: null };
      function decodeChecks(text) {
        if (text === void 0)
          return void 0;
        try {
          return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema, text, "the record of checks");
        } catch {
          return noChecks;
        }
      }
      const schema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({
        contract: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()),
        smoke: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ port: valibot__WEBPACK_IMPORTED_MODULE_4__.ai(), command: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Yj()), timeout: valibot__WEBPACK_IMPORTED_MODULE_4__.ai() })),
        layers: valibot__WEBPACK_IMPORTED_MODULE_4__.me(valibot__WEBPACK_IMPORTED_MODULE_4__.Ik({ largest: valibot__WEBPACK_IMPORTED_MODULE_4__.ai(), measure: valibot__WEBPACK_IMPORTED_MODULE_4__.KI(_layers_layer_verdict_js__WEBPACK_IMPORTED_MODULE_1__.qY) }))
      });
    })
  ),
  /***/
  95109: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          usePublished
        )
      });
      var image_tags = __webpack_require__(10213);
      ;
      async function reuseImage(identifiedImage, { image, reason }, settings, services) {
        const tags = await (0, image_tags.N)(identifiedImage, image.digest, settings, services);
        await (0, image_tags.s)(identifiedImage.client, image.stored, tags.slice(1), tags.slice(0, 1));
        return { image, reason, tags };
      }
      var image_outputs = __webpack_require__(58819);
      var report_image = __webpack_require__(99012);
      ;
      async function usePublished(identifiedImage, published, settings, services) {
        const reusedImage = await reuseImage(identifiedImage, published, settings, services);
        await (0, report_image.ng)(identifiedImage.target, reusedImage, services);
        return { outputs: (0, image_outputs.vN)(identifiedImage.target, reusedImage, services.isAttested) };
      }
    })
  ),
  /***/
  81078: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          checkBuiltLayers
        )
        /* harmony export */
      });
      var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
      var _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12526);
      var _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90536);
      async function checkBuiltLayers({ layout, name }, { budget, explain, oversize, platform, dockerfile }, services) {
        const check = { budget, explain, dockerfile, failOn: oversize === "fail" ? "error" : "never" };
        const measurableImage = await (0, _layers_measurable_image_js__WEBPACK_IMPORTED_MODULE_1__.h)(layout, { platform, explain });
        const image = { ...measurableImage.image, name };
        const checked = await (0, _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__.H)({ ...measurableImage, image }, name, check, services);
        return { image, checked, failure: (0, _layers_report_layers_js__WEBPACK_IMPORTED_MODULE_2__.Su)(checked, check) };
      }
    })
  ),
  /***/
  15245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          verifyImage
        )
        /* harmony export */
      });
      var _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);
      var _layers_layer_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15771);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _check_built_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81078);
      var _check_candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73960);
      var _notebook_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2808);
      var _verification_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20610);
      async function verifyImage(built, settings, services) {
        const { plan, layout, name } = built;
        const { log } = services;
        const { platform, revision } = plan.target;
        const start = performance.now();
        const check = { ...settings, platform, dockerfile: plan.request.file };
        const { image, checked, failure } = await (0, _check_built_layers_js__WEBPACK_IMPORTED_MODULE_3__.Z)(built, check, services);
        log.info((0, _layers_layer_table_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(name, checked, settings.budget));
        log.info(`The layers were checked in ${((performance.now() - start) / 1e3).toFixed(1)} s`);
        const candidateContract = { contract: plan.contract, revision, platform, builder: plan.request.builder };
        const report = await log.group(`Verify ${name}`, () => (0, _check_candidate_js__WEBPACK_IMPORTED_MODULE_4__.W)({ layout, image }, candidateContract, settings, services));
        for (const warning of [...(0, _notebook_report_js__WEBPACK_IMPORTED_MODULE_5__.u1)(plan.contract, settings), ...report.warnings])
          log.warning((0, _verification_report_js__WEBPACK_IMPORTED_MODULE_6__.L6)(warning));
        if (report.violations !== void 0) {
          const scope = report.smoke === void 0 ? "" : ", including the smoke test";
          log.info(`The contract was checked in ${report.seconds.toFixed(1)} s${scope}`);
        }
        const failures = [...failure === void 0 ? [] : [failure], ...(0, _verification_report_js__WEBPACK_IMPORTED_MODULE_6__.Fw)(name, report)];
        return {
          ...{ built, image, report, layers: (0, _layers_check_layers_js__WEBPACK_IMPORTED_MODULE_0__.o)(checked) },
          failure: (0, _user_error_js__WEBPACK_IMPORTED_MODULE_2__._h)(failures)
        };
      }
    })
  ),
  /***/
  92715: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          sortByPath
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          computeFingerprint
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44647);
      const formatVersion = 2;
      function computeFingerprint(ingredients) {
        const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
        const settings = {
          file,
          target: target ?? null,
          platform: (0, _oci_platform_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(platform),
          buildArgs: [...buildArgs].sort(byFirst),
          labels: [...labels].sort(byFirst),
          bases: [...bases].map(([name, digest]) => [name, digest ?? ""]).sort(byFirst),
          // JSON omits this property if it is undefined, so that the fingerprints of images without cloned code do not change.
          clonedCommit,
          dependencies: dependencies === void 0 ? null : computeFingerprint(dependencies)
        };
        return (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.S0)(canonicalText(entries, JSON.stringify(settings)));
      }
      function* canonicalText(entries, settings) {
        yield `{"format":${formatVersion},"entries":[`;
        let separator = "";
        for (const { path, mode, objectId } of sortByPath(entries)) {
          yield separator + JSON.stringify([path, mode, objectId]);
          separator = ",";
        }
        yield `],${settings.slice(1)}`;
      }
      function sortByPath(entries) {
        return entries.toSorted((first, second) => first.path < second.path ? -1 : 1);
      }
      function byFirst([first], [second]) {
        return first < second ? -1 : 1;
      }
    })
  ),
  /***/
  41024: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ym: () => (
          /* binding */
          encodeRecord
        ),
        /* harmony export */
        eT: () => (
          /* binding */
          decodeRecord
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          ingredientRecord
        )
        /* harmony export */
      });
      var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
      var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
      var _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44647);
      var _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92715);
      const maxRecordLength = 48e3;
      const maxBytes = maxRecordLength / 4 * 3;
      const maxInflatedSize = 16 * 2 ** 20;
      const hashLength = 10;
      const maxHashes = maxBytes / (hashLength / 2);
      function ingredientRecord(ingredients, depth = null) {
        const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } = ingredients;
        const settings = new Map([
          ["file", file],
          ["target", target ?? ""],
          ["platform", (0, _oci_platform_js__WEBPACK_IMPORTED_MODULE_3__.Bq)(platform)],
          ...clonedCommit === void 0 ? [] : [["commit of the cloned code", clonedCommit]],
          ...[...buildArgs].map(([name, value]) => [`build argument ${name}`, shortHash(value)]),
          ...[...labels].map(([name, value]) => [`label ${name}`, shortHash(value)])
        ]);
        return {
          files: Object.fromEntries(fileHashes(entries, depth)),
          depth,
          settings: Object.fromEntries(settings),
          bases: Object.fromEntries([...bases].map(([name, digest]) => [name, digest ?? null])),
          ...dependencies === void 0 ? {} : { dependencies: ingredientRecord(dependencies, depth) }
        };
      }
      function encodeRecord(ingredients) {
        for (const depth of [null, 6, 5, 4, 3, 2, 1]) {
          const text = hasTooManyFiles(ingredients, depth) ? void 0 : compressRecord(ingredientRecord(ingredients, depth));
          if (text !== void 0)
            return text;
        }
        return compressRecord(ingredientRecord({ ...ingredients, entries: [], dependencies: void 0 }, 0)) ?? "";
      }
      function hasTooManyFiles({ entries, dependencies }, depth) {
        const hashKeys = /* @__PURE__ */ new Set();
        for (const { path, mode, objectId } of [...entries, ...dependencies?.entries ?? []]) {
          hashKeys.add(depth === null ? `${mode} ${objectId}` : groupPath(path, depth));
          if (hashKeys.size > maxHashes)
            return true;
        }
        return false;
      }
      function decodeRecord(text) {
        try {
          const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64url"), { maxOutputLength: maxInflatedSize });
          return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.q)(recordSchema, bytes, "the record");
        } catch {
          return void 0;
        }
      }
      function compressRecord(record) {
        try {
          const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(record), { level: 9, maxOutputLength: maxBytes });
          return bytes.toString("base64url");
        } catch (error) {
          if (error.code === "ERR_BUFFER_TOO_LARGE")
            return void 0;
          throw error;
        }
      }
      function fileHashes(entries, depth) {
        if (depth === null) {
          return new Map(entries.map(({ path, mode, objectId }) => [path, shortHash(`${mode} ${objectId}`)]));
        }
        const groups = Map.groupBy((0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_4__.$)(entries), ({ path }) => groupPath(path, depth));
        return new Map([...groups].map(([group, members]) => [group, shortenDigest((0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.S0)(formatEntries(members)))]));
      }
      function groupPath(path, depth) {
        let slash = -1;
        for (let level = 0; level < depth; level += 1) {
          slash = path.indexOf("/", slash + 1);
          if (slash < 0)
            return path;
        }
        return path.slice(0, slash + 1);
      }
      function* formatEntries(entries) {
        let separator = "";
        for (const { path, mode, objectId } of entries) {
          yield `${separator}${path}\0${mode} ${objectId}`;
          separator = "\n";
        }
      }
      function shortHash(text) {
        return shortenDigest((0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.sI)(Buffer.from(text)));
      }
      function shortenDigest(digest) {
        return (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.sU)(digest).slice(0, hashLength);
      }
      const texts = valibot__WEBPACK_IMPORTED_MODULE_5__.g1(valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__.Yj());
      const flatSchema = valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
        files: texts,
        depth: valibot__WEBPACK_IMPORTED_MODULE_5__.me(valibot__WEBPACK_IMPORTED_MODULE_5__.ai()),
        settings: texts,
        bases: valibot__WEBPACK_IMPORTED_MODULE_5__.g1(valibot__WEBPACK_IMPORTED_MODULE_5__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_5__.me(valibot__WEBPACK_IMPORTED_MODULE_5__.Ie((text) => (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.Bc)(String(text)))))
      });
      const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_5__.Ik({
        ...flatSchema.entries,
        dependencies: valibot__WEBPACK_IMPORTED_MODULE_5__.lq(flatSchema)
      });
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
  85845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DT: () => (
          /* binding */
          describeChanges
        ),
        /* harmony export */
        Wd: () => (
          /* binding */
          listChanges
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          compareRecords
        ),
        /* harmony export */
        q1: () => (
          /* binding */
          hasSameContent
        ),
        /* harmony export */
        uR: () => (
          /* binding */
          formatChangeCounts
        )
        /* harmony export */
      });
      var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);
      var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9e3);
      var _package_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62147);
      function compareRecords(before, after) {
        const [oldRecord, newRecord] = [(0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(before), (0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(after)];
        return oldRecord === void 0 || newRecord === void 0 ? void 0 : comparePackages(oldRecord.packages, newRecord.packages);
      }
      function comparePackages(before, after) {
        const [packagesBefore, packagesAfter] = [byName(before), byName(after)];
        const updates = [...packagesAfter].flatMap(([name, item]) => {
          const itemBefore = packagesBefore.get(name);
          return itemBefore === void 0 ? [] : [{ before: itemBefore, after: item }];
        });
        return {
          added: [...packagesAfter].flatMap(([name, item]) => packagesBefore.has(name) ? [] : item),
          removed: [...packagesBefore].flatMap(([name, item]) => packagesAfter.has(name) ? [] : item),
          updated: updates.filter(({ before: a, after: b }) => a.version !== b.version),
          rebuilt: updates.filter(({ before: a, after: b }) => a.version === b.version && a.build !== b.build)
        };
      }
      function byName(packages) {
        return new Map(packages.map((item) => [`${item.manager} ${item.name}`, item]));
      }
      function hasSameContent(before, after) {
        const [oldRecord, newRecord] = [(0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(before), (0, _package_record_js__WEBPACK_IMPORTED_MODULE_1__.m)(after)];
        if (oldRecord === void 0 || newRecord === void 0 || newRecord.packages.length === 0)
          return false;
        return oldRecord.others === newRecord.others && countDifferences(comparePackages(oldRecord.packages, newRecord.packages)) === 0;
      }
      function countDifferences({ added, removed, updated, rebuilt }) {
        return added.length + removed.length + updated.length + rebuilt.length;
      }
      function formatChangeCounts(changes) {
        const { added, removed, updated, rebuilt } = changes;
        const total = countDifferences(changes);
        if (total === 0)
          return "no package";
        const counts = [
          [updated.length, (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(updated.length, "new version")],
          [rebuilt.length, `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(rebuilt.length, "rebuild")} of the same version`],
          [added.length, `${added.length} added`],
          [removed.length, `${removed.length} removed`]
        ];
        const parts = counts.flatMap(([count, text]) => count === 0 ? [] : text);
        return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(total, "package")}: ${parts.join(", ")}`;
      }
      function describeChanges(changes) {
        const saved = changes.rebuilt.reduce((sum, { after }) => sum + after.size, 0);
        const advice = saved === 0 ? "" : `; keeping the previous builds of unchanged versions would save ${(0, _units_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(saved)} per pull`;
        return `${formatChangeCounts(changes)}${advice}`;
      }
      function listChanges({ added, removed, updated, rebuilt }) {
        return [
          ...updated.map(({ before, after }) => `${displayName(after)} ${before.version} -> ${after.version}`),
          ...rebuilt.map(({ before, after }) => `${displayName(after)} ${after.version}, rebuilt: ${buildName(before)} -> ${buildName(after)}`),
          ...added.map((item) => `${displayName(item)} ${item.version}, added`),
          ...removed.map((item) => `${displayName(item)} ${item.version}, removed`)
        ];
      }
      function buildName({ build }) {
        return build === "" ? "first build" : build;
      }
      const managerNames = {
        conda: "",
        debian: " (Debian)",
        pip: " (pip)",
        r: " (R)",
        julia: " (Julia)"
      };
      function displayName({ name, manager }) {
        return `${name}${managerNames[manager]}`;
      }
    })
  ),
  /***/
  62147: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          decodePackages
        ),
        /* harmony export */
        s: () => (
          /* binding */
          encodePackages
        )
        /* harmony export */
      });
      var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99368);
      var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77669);
      const maxRecordLength = 96e3;
      const maxInflatedSize = 4 * 2 ** 20;
      function encodePackages({ packages, others }) {
        const rows = packages.map(({ manager, name, version, build, size: size2 }) => [
          _package_js__WEBPACK_IMPORTED_MODULE_2__.$.indexOf(manager),
          ...[name, version, build, size2]
        ]);
        const text = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify([others, rows]), { level: 9 }).toString("base64url");
        return text.length <= maxRecordLength ? text : void 0;
      }
      function decodePackages(text) {
        if (text === void 0)
          return void 0;
        try {
          const bytes = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64url"), { maxOutputLength: maxInflatedSize });
          const [others, rows] = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.T)(schema, JSON.parse(bytes.toString()), "the record of the packages");
          const packages = rows.flatMap(([index, name, version, build, size2]) => {
            const manager = _package_js__WEBPACK_IMPORTED_MODULE_2__.$[index];
            return manager === void 0 ? [] : [{ manager, name, version, build, size: size2 }];
          });
          return { packages, others };
        } catch {
          return void 0;
        }
      }
      const size = valibot__WEBPACK_IMPORTED_MODULE_3__.Fs(valibot__WEBPACK_IMPORTED_MODULE_3__.ai(), valibot__WEBPACK_IMPORTED_MODULE_3__.Y2(), valibot__WEBPACK_IMPORTED_MODULE_3__.Ww(0));
      const field = valibot__WEBPACK_IMPORTED_MODULE_3__.Fs(valibot__WEBPACK_IMPORTED_MODULE_3__.Yj(), valibot__WEBPACK_IMPORTED_MODULE_3__.yG(/^[\w.+:~!^-]{0,100}$/));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_3__.PV([field, valibot__WEBPACK_IMPORTED_MODULE_3__.YO(valibot__WEBPACK_IMPORTED_MODULE_3__.PV([size, field, field, field, size]))]);
    })
  ),
  /***/
  38198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          removeAnnotations
        ),
        /* harmony export */
        N: () => (
          /* binding */
          annotateLayout
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1564);
      var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
      var _layout_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49195);
      function annotateLayout(layout, annotations) {
        return replaceAnnotations(layout, (present) => ({ ...present, ...annotations }));
      }
      function removeAnnotations(layout, prefix) {
        return replaceAnnotations(layout, (present) => Object.fromEntries(Object.entries(present).filter(([key]) => !key.startsWith(prefix))));
      }
      async function replaceAnnotations(layout, change) {
        const { bytes: storedBytes, mediaType } = await layout.readManifest();
        const parsedManifest = (0, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(storedBytes, mediaType, `the manifest of ${layout.name}`);
        if (parsedManifest.kind === "index")
          throw new Error(`${layout.name} contains an index: only a single image can be annotated`);
        const annotations = change(parsedManifest.annotations);
        if ((0, node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(annotations, parsedManifest.annotations))
          return layout;
        const content = JSON.parse(Buffer.from(storedBytes).toString("utf8"));
        const manifest = { ...content, annotations };
        const bytes = Buffer.from(JSON.stringify(manifest));
        const digest = (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.sI)(bytes);
        const root = { mediaType: parsedManifest.mediaType, digest, size: bytes.length };
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(layout.blobPath(digest), bytes);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(layout.directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
        return (0, _layout_source_js__WEBPACK_IMPORTED_MODULE_5__.B)(layout.directory);
      }
    })
  ),
  /***/
  93886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          assertPublic
        )
      });
      var reference = __webpack_require__(20907);
      var user_error = __webpack_require__(72394);
      var head_manifest = __webpack_require__(45538);
      ;
      function visibilitySettings({ registry, path }, owner) {
        const [account = "", ...nameParts] = path.split("/");
        const name = nameParts.join("/");
        if (registry === "ghcr.io") {
          const page = (kind) => `https://github.com/${kind}/${account}/packages/container/${encodeURIComponent(name)}/settings`;
          const pages = owner === void 0 ? `${page("orgs")} (for a user: ${page("users")})` : page(owner);
          return `open ${pages}, and under "Danger Zone" choose "Change visibility", "Public"`;
        }
        if (registry === "docker.io")
          return `open https://hub.docker.com/repository/docker/${path}/settings and choose "Make public"`;
        if (registry === "quay.io")
          return `open https://quay.io/repository/${path}?tab=settings and choose "Make Public"`;
        return `make ${path} public in the settings of ${registry}`;
      }
      ;
      async function assertPublic(image, digest, { connectAnonymously, readOwnerKind }) {
        const problem = await (0, head_manifest.j)(await connectAnonymously(image), digest);
        if (problem === void 0)
          return;
        const owner = await readOwnerKind(image.path.split("/")[0] ?? "");
        throw new user_error.yo("image-not-public", `${(0, reference.hp)(image)} is not public: without a login, ${problem}. mybinder.org pulls images without a login: ${visibilitySettings(image, owner)}, then run this again (or set \`require-public: false\`)`);
      }
    })
  ),
  /***/
  57721: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hb: () => (
          /* binding */
          assertSameDigest
        ),
        /* harmony export */
        PM: () => (
          /* binding */
          uploadBlob
        ),
        /* harmony export */
        bP: () => (
          /* binding */
          assertPushAccess
        ),
        /* harmony export */
        is: () => (
          /* binding */
          hasBlob
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83125);
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44675);
      var _http_streamed_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22709);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72394);
      var _blob_reading_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97690);
      const confirmTimeout = 5 * 6e4;
      async function hasBlob(client, { digest, size }) {
        const response = await client.send({ method: "HEAD", target: `blobs/${digest}`, access: "pull,push" });
        (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__.r0)(response);
        const length = response.headers.get("content-length");
        return response.status === 200 && (length === null || Number(length) === size);
      }
      function assertPushAccess(client) {
        const label = client.name;
        return client.retrying(async () => {
          const destination = await startUpload(client, `${label} cannot be pushed to`);
          const request = { method: "DELETE", target: destination.location, access: "pull,push" };
          await client.sendOnce(request).then(_http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__.r0, () => {
          });
        });
      }
      async function uploadBlob(client, upload) {
        const { descriptor, path, signal } = upload;
        const label = (0, _blob_reading_js__WEBPACK_IMPORTED_MODULE_7__.fs)(descriptor, client.name);
        const attempts = (0, _http_streamed_body_js__WEBPACK_IMPORTED_MODULE_5__.X)(path, descriptor.size, label, (body) => client.retrying(async (attempt) => {
          if (attempt > 1 && await hasBlob(client, descriptor))
            return void 0;
          const destination = await openUpload(client, upload, label);
          if ("mountedFrom" in destination)
            return destination.mountedFrom;
          await sendBlob(client, destination, { ...upload, body, label });
          return void 0;
        }, signal));
        return attempts.catch((error) => {
          if (error.message.includes(label))
            throw error;
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("server-unreachable", `${label}: ${error.message.replace(`${client.name}: `, "")}`, {
            cause: error
          });
        });
      }
      async function openUpload(client, { descriptor: { digest }, sources, signal }, label) {
        let destination;
        for (const source of sources.all()) {
          const query = new URLSearchParams({ mount: digest, from: source.path });
          const response = await client.sendOnce(startRequest(`?${query}`, source.path, signal));
          (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__.r0)(response);
          if (response.status === 201)
            return { mountedFrom: source };
          if (response.status === 202)
            destination = uploadLocation(response, source.path, `${label} cannot be uploaded`);
          else
            sources.drop(source);
        }
        return destination ?? startUpload(client, `${label} cannot be uploaded`, signal);
      }
      async function startUpload(client, label, signal) {
        const response = await client.sendOnce(startRequest("", void 0, signal));
        if (response.status !== 202)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("registry-rejected", await client.describeErrorResponse(response, label, "pull,push"));
        (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__.r0)(response);
        return uploadLocation(response, void 0, label);
      }
      function startRequest(query, alsoPull, signal) {
        return {
          ...{ method: "POST", target: `blobs/uploads/${query}`, access: "pull,push", body: emptyBody },
          ...{ alsoPull, ...signal === void 0 ? {} : { signal } }
        };
      }
      const emptyBody = new Uint8Array();
      function uploadLocation({ headers, url }, alsoPull, label) {
        const location = headers.get("location");
        if (location === null || !URL.canParse(location, url))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("redirect-rejected", `${label}: the registry did not provide an upload URL. Report this to the operator of the registry`);
        return { location: new URL(location, url), alsoPull };
      }
      async function sendBlob(client, { location, alsoPull }, { descriptor: { digest }, path, onSent, signal, body, label }) {
        const target = new URL(location);
        target.searchParams.set("digest", digest);
        const countedBody = {
          ...body,
          open: (reportSent) => body.open((bytes) => {
            onSent(bytes);
            reportSent(bytes);
          })
        };
        const response = await client.sendOnce({
          ...{ method: "PUT", target, body: countedBody, access: "pull,push" },
          ...{ headers: { "content-type": "application/octet-stream" }, timeout: confirmTimeout, alsoPull, signal }
        });
        if (response.status === 201) {
          (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_3__.r0)(response);
          return assertSameDigest(response, digest, label);
        }
        const description = await client.describeErrorResponse(response, label, "pull,push");
        if (response.status === 400)
          await assertUndamaged(path, digest, label);
        if ([400, 404, 416].includes(response.status))
          throw new _http_retry_js__WEBPACK_IMPORTED_MODULE_4__.dw(description);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("registry-rejected", description);
      }
      function assertSameDigest({ headers }, sentDigest, label) {
        const confirmedDigest = headers.get("docker-content-digest");
        if (confirmedDigest?.startsWith("sha256:") && confirmedDigest !== sentDigest)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("content-mismatch", `${label}: the registry reports the digest ${confirmedDigest} for the uploaded ${sentDigest}: do not use this image`);
      }
      async function assertUndamaged(path, digest, label) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
        const actualDigest = `sha256:${hash.digest("hex")}`;
        if (actualDigest !== digest)
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.yo("layout-changed", `${label} is damaged on disk: its content has the digest ${actualDigest}. Build it again`);
      }
    })
  ),
  /***/
  42023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          listTags
        )
      });
      var valibot = __webpack_require__(5691);
      var bounded_body = __webpack_require__(31629);
      var idle_timeout = __webpack_require__(83125);
      var user_error = __webpack_require__(72394);
      ;
      const targetForm = /[\s,]*<([^>]*)>\s*/y;
      const parameterForm = /;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y;
      const endForm = /[\s,]*$/y;
      function nextPage(header, page, label) {
        const links = parseLinks(header ?? "");
        const nextLink = links?.find((link) => isNext(link, page));
        if (links !== void 0 && nextLink === void 0)
          return void 0;
        if (nextLink === void 0 || !URL.canParse(nextLink.target, page)) {
          throw new user_error.yo("tags-not-listable", `${label}: the Link header for the next page is malformed: ${JSON.stringify(header?.slice(0, 200))}. Report this to the operator of the server`);
        }
        return new URL(nextLink.target, page);
      }
      function isNext({ parameters }, page) {
        const relations = (parameters.get("rel") ?? "").toLowerCase().split(/\s+/);
        const anchor = parameters.get("anchor");
        if (!relations.includes("next") || anchor === void 0)
          return relations.includes("next");
        return URL.canParse(anchor, page) && new URL(anchor, page).href === new URL(page).href;
      }
      function parseLinks(header) {
        const links = [];
        let index = 0;
        const match = (form) => {
          form.lastIndex = index;
          const result = form.exec(header);
          index += result?.[0].length ?? 0;
          return result;
        };
        while (match(endForm) === null) {
          const target = match(targetForm)?.[1];
          if (target === void 0)
            return void 0;
          const parameters = /* @__PURE__ */ new Map();
          for (let result = match(parameterForm); result !== null; result = match(parameterForm)) {
            const [, name, quotedValue, plainValue = ""] = result;
            const key = name?.toLowerCase();
            if (key !== void 0 && !parameters.has(key))
              parameters.set(key, quotedValue?.replace(/\\(.)/g, "$1") ?? plainValue);
          }
          if (index < header.length && header[index] !== ",")
            return void 0;
          links.push({ target, parameters });
        }
        return links;
      }
      var json = __webpack_require__(99368);
      ;
      const schema = valibot.Ik({ tags: valibot.cl(valibot.YO(valibot.Yj()), []) });
      const pageSize = 1e3;
      const maxTags = 1e5;
      const maxPages = 1e3;
      const maxPageBytes = 16 * 2 ** 20;
      const advice = "delete unused tags";
      async function listTags(client) {
        const label = `the tags of ${client.name}`;
        const tags = /* @__PURE__ */ new Set();
        const readPages = /* @__PURE__ */ new Set();
        let request = { target: `tags/list?n=${pageSize}`, absentStatuses: [404] };
        while (request !== void 0) {
          const { target } = request;
          if (readPages.has(target))
            throw new user_error.yo("tags-not-listable", `${label}: the registry links back to a page that was already read (${target}): report this to the operator of the registry`);
          if (readPages.size === maxPages)
            throw new user_error.yo("tags-not-listable", `${label} exceed the maximum of ${maxPages} pages: ${advice}`);
          readPages.add(target);
          const page = await fetchPage(client, request, label);
          const previousCount = tags.size;
          for (const tag of page.tags)
            tags.add(tag);
          if (tags.size > maxTags)
            throw new user_error.yo("tags-not-listable", `${label} exceed the maximum of ${maxTags}: ${advice}`);
          const isProgress = tags.size > previousCount;
          request = page.next ?? (isProgress ? pageAfter(page.tags) : void 0);
        }
        return [...tags];
      }
      function pageAfter(tags) {
        const lastTag = tags.at(-1);
        if (tags.length !== pageSize || lastTag === void 0)
          return void 0;
        return {
          target: `tags/list?n=${pageSize}&last=${encodeURIComponent(lastTag)}`,
          absentStatuses: [400, 404, 405]
        };
      }
      function fetchPage(client, { target, absentStatuses }, label) {
        return client.exchange({ method: "GET", target, access: "pull" }, async (response) => {
          if (absentStatuses.includes(response.status)) {
            (0, idle_timeout.r0)(response);
            return { tags: [], next: void 0 };
          }
          if (response.status !== 200)
            throw new user_error.yo("registry-rejected", await client.describeErrorResponse(response, label));
          return readPage(client, response, label);
        });
      }
      async function readPage(client, response, label) {
        const next = nextPage(response.headers.get("link"), response.url, label)?.href;
        const bytes = await (0, bounded_body.C)(response, maxPageBytes, client.timeouts.idle, label);
        const { tags } = (0, json.q)(schema, bytes, label);
        return { tags, next: next === void 0 ? void 0 : { target: next, absentStatuses: [] } };
      }
    })
  ),
  /***/
  78246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          pushImage
        )
      });
      var map_concurrent = __webpack_require__(80822);
      var manifest = __webpack_require__(95669);
      var blob_upload = __webpack_require__(57721);
      var reference = __webpack_require__(20907);
      ;
      class MountSources {
        #sources;
        /**
         * Selects the candidates that can be used: other repositories of the same registry.
         *
         * @param target repository into which blobs are mounted.
         */
        constructor(candidates, target) {
          this.#sources = candidates.filter((candidate) => candidate.registry === target.registry && !(0, reference.oL)(candidate, target));
        }
        /** Returns the remaining sources. */
        all() {
          return this.#sources;
        }
        /** Removes a source that is not readable or whose registry does not support mounting. */
        drop(source) {
          this.#sources = this.#sources.filter((candidate) => candidate !== source);
        }
      }
      var push_manifest = __webpack_require__(54796);
      ;
      const maxConcurrentLookups = 12;
      const maxConcurrentUploads = 6;
      async function pushImage(client, image, tags, options = {}) {
        const root = await image.readManifest();
        const { manifests, blobs } = await collectContent(image, root);
        await pushBlobs(client, image, blobs, options);
        for (const manifest2 of manifests)
          await (0, push_manifest.y)(client, manifest2, manifest2.digest);
        await (0, push_manifest.Y)(client, root, tags);
        return root.digest;
      }
      async function pushBlobs(client, image, blobs, { progress = {}, mountFrom = [] }) {
        const exists = await (0, map_concurrent._)(blobs, maxConcurrentLookups, (blob) => (0, blob_upload.is)(client, blob));
        const missingBlobs = blobs.filter((_, index) => exists[index] !== true);
        for (const blob of blobs) {
          if (missingBlobs.includes(blob))
            progress.blobSent?.(blob, 0);
          else
            progress.blobSkipped?.(blob);
        }
        const sources = new MountSources(mountFrom, client.repository);
        const abort = new AbortController();
        const blobsBySize = missingBlobs.toSorted((first, second) => second.size - first.size);
        await (0, map_concurrent._)(blobsBySize, maxConcurrentUploads, async (descriptor) => {
          const path = image.blobPath(descriptor.digest);
          const onSent = (bytes) => progress.blobSent?.(descriptor, bytes);
          try {
            const from = await (0, blob_upload.PM)(client, { descriptor, path, sources, onSent, signal: abort.signal });
            if (from === void 0)
              progress.blobPushed?.(descriptor);
            else
              progress.blobMounted?.(descriptor, from);
          } catch (error) {
            abort.abort(error);
            throw error;
          }
        });
      }
      async function collectContent(image, stored) {
        const parsedManifest = (0, manifest.Ng)(stored.bytes, stored.mediaType, `a manifest of ${image.name}`);
        if (parsedManifest.kind === "manifest")
          return { manifests: [stored], blobs: distinctBlobs([parsedManifest.config, ...parsedManifest.layers]) };
        const children = [];
        for (const child of parsedManifest.manifests) {
          const childManifest = await image.readManifest(child.digest);
          children.push(await collectContent(image, {
            ...childManifest,
            mediaType: (0, manifest.H3)(child) ? void 0 : child.mediaType
          }));
        }
        return {
          manifests: [...children.flatMap((child) => child.manifests), stored],
          blobs: distinctBlobs(children.flatMap((child) => child.blobs))
        };
      }
      function distinctBlobs(descriptors) {
        return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
      }
    })
  ),
  /***/
  54796: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          pushTags
        ),
        /* harmony export */
        y: () => (
          /* binding */
          pushManifest
        )
        /* harmony export */
      });
      var _error_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41240);
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
      var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44675);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
      var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72394);
      var _blob_upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57721);
      async function pushManifest(client, manifest, target) {
        const parsedManifest = (0, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(manifest.bytes, manifest.mediaType, `the manifest for ${client.name}`);
        if (!_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__.$P.includes(parsedManifest.mediaType))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("unsupported-image", `${client.name}: a manifest of type "${parsedManifest.mediaType}" cannot be pushed: expected one of ${_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__.$P.join(", ")}`);
        await (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_1__.bD)(client.retry, () => put(client, { bytes: manifest.bytes, mediaType: parsedManifest.mediaType }, target));
      }
      const blobUnknown = /\b(?:MANIFEST_)?BLOB_UNKNOWN\b|\bunknown blob\b/i;
      async function put(client, { bytes, mediaType }, target) {
        const label = `${client.name}: manifest ${target}`;
        const response = await client.send({
          method: "PUT",
          target: `manifests/${target}`,
          headers: { "content-type": mediaType },
          body: Buffer.from(bytes),
          access: "pull,push"
        });
        if (response.status !== 201) {
          const message = await client.describeErrorResponse(response, label, "pull,push");
          throw blobUnknown.test(message) ? new _http_retry_js__WEBPACK_IMPORTED_MODULE_1__.dw(message) : new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("registry-rejected", message);
        }
        (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__.r0)(response);
        (0, _blob_upload_js__WEBPACK_IMPORTED_MODULE_6__.Hb)(response, (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.sI)(bytes), label);
      }
      async function pushTags(client, manifest, tags, pushedTags = []) {
        for (const [index, tag] of tags.entries()) {
          try {
            await pushManifest(client, manifest, tag);
          } catch (error) {
            const reason = (0, _error_message_js__WEBPACK_IMPORTED_MODULE_7__.g)(error);
            const allPushedTags = [...pushedTags, ...tags.slice(0, index)];
            const missingTags = tags.slice(index);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo("push-incomplete", `${reason}. The image itself is in the registry as ${manifest.digest}. Tags that point to it: ${allPushedTags.join(", ") || "none"}; missing tags: ${missingTags.join(", ")}. Run this again to push only the missing tags`, { cause: error });
          }
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
