const id = 1521;
const ids = [1521];
const modules = {
  /***/
  18384: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        V: () => (
          /* binding */
          gitHubRegistry
        ),
        O: () => (
          /* binding */
          openVersionStore
        )
      });
      var valibot = __webpack_require__(5691);
      var json = __webpack_require__(99368);
      var request_error = __webpack_require__(49396);
      var request_failure = __webpack_require__(43564);
      ;
      const versionSchema = valibot.Ik({
        id: valibot.ai(),
        name: valibot.Yj(),
        created_at: valibot.Yj(),
        updated_at: valibot.Yj(),
        metadata: valibot.lq(valibot.Ik({ container: valibot.lq(valibot.Ik({ tags: valibot.YO(valibot.Yj()) })) }))
      });
      class PackageVersions {
        #client;
        #package;
        #ownerKind;
        constructor(client, containerPackage) {
          this.#client = client;
          this.#package = containerPackage;
        }
        /**
         * Lists all versions.
         *
         * @throws Error that names the missing permission.
         * @see https://docs.github.com/en/rest/packages/packages
         */
        async list() {
          const entries = await this.#fetch("org").catch(async (error) => {
            if ((0, request_failure.aO)(error) !== 404)
              throw this.#explain(error);
            return this.#fetch("user").catch((userError) => {
              throw this.#explain(userError);
            });
          });
          const versions = entries.map((entry) => this.#parse(entry));
          return [...new Map(versions.map((version) => [version.id, version])).values()];
        }
        async #fetch(kind) {
          const { packages } = this.#client.rest;
          const parameters = this.#packageParameters();
          const { owner } = this.#package;
          const versions = kind === "org" ? await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByOrg, {
            ...parameters,
            org: owner,
            per_page: 100
          }) : (
            // GitHub documents no page size here.
            await this.#client.paginate(packages.getAllPackageVersionsForPackageOwnedByUser, {
              ...parameters,
              username: owner
            })
          );
          this.#ownerKind = kind;
          return versions;
        }
        #parse(entry) {
          const { id: id2, name, created_at, updated_at, metadata } = (0, json.T)(versionSchema, entry, "GitHub's list of package versions");
          const updated = Math.max(Date.parse(created_at), Date.parse(updated_at));
          return { id: id2, digest: name, tags: metadata?.container?.tags ?? [], updated };
        }
        /**
         * Returns the current tags of a version; none if it does not exist.
         *
         * @throws Error that names the missing permission.
         */
        async readTags(id2) {
          try {
            const { data } = await this.#get(id2);
            return this.#parse(data).tags;
          } catch (error) {
            if ((0, request_failure.aO)(error) === 404)
              return [];
            throw this.#explain(error);
          }
        }
        /**
         * Deletes a version with all its tags. A version that does not exist counts as deleted.
         *
         * @throws Error that names the missing permission.
         */
        async remove(id2) {
          await this.#delete(id2).catch((error) => {
            if (error instanceof request_failure.et)
              return this.#deleteAgain(id2);
            return this.#assertAbsent(id2, error);
          });
        }
        /** Retries a deletion whose response was lost. If the version does not exist, the first request deleted it. */
        async #deleteAgain(id2) {
          await this.#delete(id2).catch((error) => {
            if ((0, request_failure.aO)(error) !== 404)
              throw this.#explain(error);
          });
        }
        /** Asserts that a version does not exist. GitHub also responds with 404 if the token has no access. */
        async #assertAbsent(id2, error) {
          if ((0, request_failure.aO)(error) !== 404)
            throw this.#explain(error);
          const isAbsent = await this.#get(id2).then(() => false, (getError) => (0, request_failure.aO)(getError) === 404);
          if (!isAbsent)
            throw this.#explain(error);
        }
        #get(id2) {
          const { packages } = this.#client.rest;
          const request = { ...this.#packageParameters(), package_version_id: id2 };
          const { owner } = this.#package;
          return this.#ownerKind === "org" ? packages.getPackageVersionForOrganization({ ...request, org: owner }) : packages.getPackageVersionForUser({ ...request, username: owner });
        }
        async #delete(id2) {
          const { packages } = this.#client.rest;
          const request = { ...this.#packageParameters(), package_version_id: id2 };
          const { owner } = this.#package;
          if (this.#ownerKind === "org")
            await packages.deletePackageVersionForOrg({ ...request, org: owner });
          else
            await packages.deletePackageVersionForUser({ ...request, username: owner });
        }
        #packageParameters() {
          return { package_type: "container", package_name: this.#package.name };
        }
        #explain(error) {
          const { owner, name } = this.#package;
          const label = `ghcr.io/${owner}/${name}`;
          return (0, request_error.U)(error, {
            failed: `GitHub responded with ${(0, request_failure.aO)(error) ?? "nothing"} for a version of ${label}`,
            denied: (message) => `The token has no permission to manage the versions of ${label} (${message}), or the package does not exist: a personal access token (classic) needs the scopes \`read:packages\` and \`delete:packages\`; the token of a workflow needs \`permissions: packages: write\`, and its repository the role Admin under "Manage Actions access" in the package's settings`,
            otherKind: "registry-rejected"
          });
        }
      }
      var map_concurrent = __webpack_require__(80822);
      var annotations = __webpack_require__(96348);
      var oci_digest = __webpack_require__(1564);
      var image_labels = __webpack_require__(44663);
      var oci_manifest = __webpack_require__(95669);
      var platform = __webpack_require__(44647);
      var read_image = __webpack_require__(77148);
      var image_tag = __webpack_require__(48096);
      var idle_timeout = __webpack_require__(83125);
      var user_error = __webpack_require__(72394);
      ;
      async function deleteManifest(client, digest) {
        const response = await client.send({ method: "DELETE", target: `manifests/${digest}`, access: "delete" });
        const { status } = response;
        if (status === 404 || status >= 200 && status < 300)
          return (0, idle_timeout.r0)(response);
        const message = await client.describeErrorResponse(response, `${client.name}@${digest}`, "delete");
        throw new user_error.yo([401, 403, 405].includes(status) ? "permission-missing" : "registry-rejected", message);
      }
      var head_manifest = __webpack_require__(45538);
      var list_tags = __webpack_require__(42023);
      var registry_source = __webpack_require__(87953);
      ;
      const maxConcurrentRequests = 6;
      const gitHubRegistry = "ghcr.io";
      function openVersionStore(github, registry) {
        return registry.repository.registry === gitHubRegistry ? packageStore(github, registry) : registryStore(registry);
      }
      function packageStore(github, registry) {
        const [owner = "", ...name] = registry.repository.path.split("/");
        const packages = new PackageVersions(github, { owner, name: name.join("/") });
        return {
          list: async () => {
            const packageVersions = await packages.list();
            const versions = packageVersions.map(({ id: id2, digest, tags, updated }) => {
              return { digest: (0, oci_digest.m)(digest), packageVersion: id2, tags, pushed: updated };
            });
            return addContents(registry, versions);
          },
          // GitHub lists all versions, including those without a tag.
          find: async () => void 0,
          readTags: (version) => packages.readTags(versionId(version)),
          remove: (version) => packages.remove(versionId(version))
        };
      }
      function versionId({ packageVersion, digest }) {
        if (packageVersion === void 0)
          throw new user_error.yo("internal-error", `the version ${digest} of the package has no ID: report this as a bug`);
        return packageVersion;
      }
      function registryStore(registry) {
        const immutableTags = /* @__PURE__ */ new Set();
        return {
          list: async () => {
            const tagsByDigest = await resolveTags(registry, await (0, list_tags.c)(registry));
            for (const [digest, tags] of tagsByDigest)
              for (const tag of tags)
                if ((0, image_tag.Z6)(tag, digest))
                  immutableTags.add(tag);
            return (0, map_concurrent._)([...tagsByDigest], maxConcurrentRequests, ([digest, tags]) => readVersion(registry, digest, tags));
          },
          find: async (digest) => await (0, head_manifest.x)(registry, digest) === void 0 ? void 0 : readVersion(registry, digest, []),
          readTags: async ({ digest }) => {
            const movableTags = (await (0, list_tags.c)(registry)).filter((tag) => !immutableTags.has(tag));
            return (await resolveTags(registry, movableTags)).get(digest) ?? [];
          },
          remove: ({ digest }) => deleteManifest(registry, digest)
        };
      }
      async function resolveTags(registry, unorderedTags) {
        const tags = unorderedTags.toSorted();
        const digests = await (0, map_concurrent._)(tags, maxConcurrentRequests, (tag) => (0, head_manifest.x)(registry, tag));
        const tagsByDigest = /* @__PURE__ */ new Map();
        for (const [index, digest] of digests.entries())
          if (digest !== void 0)
            tagsByDigest.set(digest, [...tagsByDigest.get(digest) ?? [], tags[index] ?? ""]);
        return tagsByDigest;
      }
      async function readVersion(registry, digest, tags) {
        const pushed = await readCreated(registry, digest);
        return { digest, packageVersion: void 0, tags, pushed, ...await readContent(registry, digest) };
      }
      const noContent = { ref: void 0, children: [], blobs: /* @__PURE__ */ new Map() };
      async function addContents(registry, versions) {
        const contents = /* @__PURE__ */ new Map();
        const read = async (digest, readOne) => {
          contents.set(digest, await readOne(registry, digest));
        };
        const digests = (isTagged) => versions.filter(({ tags }) => tags.length > 0 === isTagged).map(({ digest }) => digest);
        await (0, map_concurrent._)(digests(true), maxConcurrentRequests, (digest) => read(digest, readContent));
        const childDigests = new Set([...contents.values()].flatMap(({ children }) => children));
        const untaggedDigests = digests(false).filter((digest) => !childDigests.has(digest));
        await (0, map_concurrent._)(untaggedDigests, maxConcurrentRequests, (digest) => read(digest, readUntaggedContent));
        return versions.map((version) => ({ ...version, ...contents.get(version.digest) ?? noContent }));
      }
      async function readUntaggedContent(registry, digest) {
        try {
          return await readContent(registry, digest);
        } catch (error) {
          if (error instanceof user_error.yo && notIndexErrors.has(error.kind))
            return noContent;
          throw error;
        }
      }
      const notIndexErrors = /* @__PURE__ */ new Set(["image-not-found", "unsupported-image"]);
      async function readContent(registry, digest) {
        const label = `${registry.name}@${digest}`;
        const storedManifest = await (0, registry_source.J)(registry, digest);
        if (storedManifest === void 0)
          throw new user_error.yo("image-not-found", `${label} was deleted after it was listed: run this again`);
        const manifest = (0, oci_manifest.Ng)(storedManifest.bytes, storedManifest.mediaType, `the manifest of ${label}`);
        const blobs = /* @__PURE__ */ new Map([[digest, storedManifest.bytes.length]]);
        if (manifest.kind === "manifest")
          return { ref: manifest.annotations[annotations.G4], children: [], blobs: addBlobs(blobs, manifest) };
        let ref;
        const children = new Set(manifest.manifests.map((child) => child.digest));
        for (const child of children) {
          const storedChild = await (0, registry_source.J)(registry, child);
          if (storedChild === void 0)
            continue;
          blobs.set((0, oci_digest.sI)(storedChild.bytes), storedChild.bytes.length);
          const childManifest = (0, oci_manifest.Ng)(storedChild.bytes, storedChild.mediaType, `the manifest of ${registry.name}@${child}`);
          if (childManifest.kind === "manifest") {
            addBlobs(blobs, childManifest);
            ref ??= childManifest.annotations[annotations.G4];
          } else
            for (const { digest: nestedDigest } of childManifest.manifests)
              children.add(nestedDigest);
        }
        return { ref, children: [...children], blobs };
      }
      function addBlobs(blobs, { config, layers }) {
        for (const { digest, size } of [config, ...layers])
          if ((0, oci_digest.Bc)(digest))
            blobs.set(digest, size);
        return blobs;
      }
      async function readCreated(registry, digest) {
        try {
          const source = (0, registry_source.B)(registry, { ...registry.repository, digest });
          const { created } = (0, image_labels.G)(await (0, read_image.AM)(source, platform.a3));
          return created === void 0 ? void 0 : Date.parse(created);
        } catch (error) {
          if (error instanceof user_error.yo && notImageErrors.has(error.kind))
            return void 0;
          throw error;
        }
      }
      const notImageErrors = /* @__PURE__ */ new Set([
        "unsupported-image",
        "platform-missing",
        "image-damaged",
        "content-mismatch"
      ]);
    })
  ),
  /***/
  49396: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          requestError
        )
        /* harmony export */
      });
      var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72394);
      var _read_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13823);
      var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43564);
      var _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72646);
      function requestError(error, { failed, denied, otherKind = "github-unavailable" }) {
        const message = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.RG)(error);
        const fail = (kind, text) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo(kind, text, { cause: error });
        const stop = (0, _requests_stopped_js__WEBPACK_IMPORTED_MODULE_3__.L5)(error);
        if (stop !== void 0)
          return fail(stop.kind, `${failed}: ${message}`);
        const status = (0, _request_failure_js__WEBPACK_IMPORTED_MODULE_2__.aO)(error);
        if (status === 401)
          return (0, _read_failure_js__WEBPACK_IMPORTED_MODULE_1__.E)(error);
        if (status === 403 || status === 404)
          return fail("permission-missing", denied(message));
        return fail(otherKind, `${failed}: ${message}. Run this again later`);
      }
    })
  ),
  /***/
  99224: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i9: () => (
          /* binding */
          parsePinMessage
        ),
        /* harmony export */
        m3: () => (
          /* binding */
          formatVersionTable
        ),
        /* harmony export */
        q2: () => (
          /* binding */
          readVersions
        )
        /* harmony export */
      });
      var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
      var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);
      const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/;
      const webAddress = /^https?:\/\/[^\s<>"'()|]+$/;
      function parsePinMessage(message) {
        const trailer = (name) => message.split(/\r?\n/).findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2).trim();
        const text = trailer("Image");
        const image = text === void 0 ? void 0 : parseOrUndefined(text);
        if (image === void 0)
          return void 0;
        const [, repository, revision, ref] = sourceForm.exec(trailer("Source") ?? "") ?? [];
        const source = repository === void 0 || revision === void 0 ? void 0 : { repository, revision, ref };
        const run = trailer("Build");
        return { image, source, build: run !== void 0 && webAddress.test(run) ? run : void 0 };
      }
      function parseOrUndefined(text) {
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(text);
        } catch {
          return void 0;
        }
      }
      function readVersions(commits) {
        const versions = /* @__PURE__ */ new Map();
        for (const { sha, date, message, branch } of commits) {
          const record = parsePinMessage(message);
          if (record === void 0)
            continue;
          const knownBranches = versions.get(sha)?.branches ?? [];
          versions.set(sha, { ...record, commit: sha, date, branches: [...knownBranches, branch] });
        }
        return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date));
      }
      function formatVersionTable(versions, serverUrl, sizes) {
        const lines = versions.map(({ image, date, source, build }) => {
          const digest = image.digest === void 0 ? "\u2014" : `\`${image.digest}\``;
          const cells = [
            (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(image.tag ?? (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.FH)(image)),
            date.slice(0, 10),
            digest,
            formatImageSize(image, sizes),
            source === void 0 ? "\u2014" : formatSource(source, build, serverUrl),
            build === void 0 ? "\u2014" : `[${runName(build)}](${build})`
          ];
          return `| ${cells.join(" | ")} |`;
        });
        return [
          "| Tag | Date | Digest | Size | Source | Build |",
          "| --- | --- | --- | ---: | --- | --- |",
          ...lines
        ].join("\n");
      }
      function formatImageSize({ digest }, sizes) {
        const size = digest === void 0 ? void 0 : sizes.get(digest);
        return size === void 0 ? "\u2014" : (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.Xq)(size);
      }
      function formatSource({ repository, revision }, build, serverUrl) {
        const shortRevision = revision.slice(0, 8);
        const isElsewhere = build !== void 0 && !build.startsWith(`${serverUrl}/`);
        return isElsewhere ? `${repository}@${shortRevision}` : `[${shortRevision}](${serverUrl}/${repository}/commit/${revision})`;
      }
      function runName(build) {
        const id2 = /\/runs\/(\d+)/.exec(build)?.[1];
        return id2 === void 0 ? "build" : `run ${id2}`;
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
  ),
  /***/
  7949: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ZK: () => (
          /* binding */
          formatPruning
        ),
        Uy: () => (
          /* binding */
          formatTaggedVersion
        ),
        qh: () => (
          /* binding */
          formatVersion
        ),
        A: () => (
          /* binding */
          prunedImage
        )
      });
      var invisible_characters = __webpack_require__(82428);
      var units = __webpack_require__(6515);
      var wording = __webpack_require__(9e3);
      ;
      function freedBytes(decisions) {
        const blobSizes = (isDeleted) => new Map(decisions.filter((decision) => decision.isDeleted === isDeleted).flatMap(({ version }) => [...version.blobs]));
        const keptBlobs = blobSizes(false);
        return [...blobSizes(true)].reduce((sum, [digest, size]) => sum + (keptBlobs.has(digest) ? 0 : size), 0);
      }
      ;
      const day = 864e5;
      function formatPruning(name, decisions, now) {
        const deleted = decisions.filter(({ isDeleted }) => isDeleted);
        const kept = decisions.filter(({ isDeleted }) => !isDeleted);
        const line = ({ version, isDeleted, reason }) => `${isDeleted ? "delete" : "keep  "}  ${formatVersion(version, now)}: ${reason}`;
        return (0, invisible_characters.t)([
          ...deleted.map(line),
          ...kept.map(line),
          `${name}: ${(0, wording.LS)(deleted.length, "version")} to delete (${(0, units.Xq)(freedBytes(decisions))}), ${kept.length} to keep`
        ].join("\n"));
      }
      function formatVersion(version, now) {
        const { tags, digest, pushed } = version;
        const size = storedBytes(version);
        const facts = [
          ...size > 0 ? [(0, units.Xq)(size)] : [],
          ...pushed === void 0 ? [] : [(0, wording.LS)(Math.max(0, Math.floor((now - pushed) / day)), "day")]
        ];
        return `${tags.join(" ") || digest}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}`;
      }
      function formatTaggedVersion({ version, tags }, now) {
        return (0, invisible_characters.t)(`${formatVersion(version, now)} was not deleted, because it has another tag now: ${tags.join(" ")}`);
      }
      function prunedImage({ version, isDeleted, reason }) {
        const { digest, tags, pushed } = version;
        return {
          action: isDeleted ? "delete" : "keep",
          reason,
          digest,
          tags,
          pushed: pushed === void 0 ? void 0 : new Date(pushed).toISOString(),
          bytes: storedBytes(version)
        };
      }
      function storedBytes({ blobs }) {
        return [...blobs.values()].reduce((sum, size) => sum + size, 0);
      }
    })
  ),
  /***/
  48096: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AA: () => (
          /* binding */
          readImageTag
        ),
        /* harmony export */
        Ob: () => (
          /* binding */
          signedDigests
        ),
        /* harmony export */
        Z6: () => (
          /* binding */
          isImmutableTag
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38002);
      const previewForm = /^pr-[1-9]\d*(?:-[\w.-]+)?$/;
      const referrerForm = /^sha256-([0-9a-f]{64})(?:\.[a-z]+)?$/;
      function readImageTag(tag, digest) {
        const [, hex] = referrerForm.exec(tag) ?? [];
        const subject = `sha256:${hex}`;
        if ((0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(subject))
          return { kind: "referrer", subject };
        if (previewForm.test(tag))
          return { kind: "preview" };
        return { kind: isImmutableTag(tag, digest) ? "immutable" : "moving" };
      }
      function isImmutableTag(tag, digest) {
        const end = `-${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(digest).slice(0, 12)}`;
        return tag.endsWith(end) && (0, _refs_source_ref_js__WEBPACK_IMPORTED_MODULE_1__.Zc)(tag.slice(0, -end.length), digest) === tag;
      }
      function signedDigests({ tags, digest }) {
        const imageTags = tags.map((tag) => readImageTag(tag, digest));
        const subjects = imageTags.flatMap((tag) => tag.kind === "referrer" ? [tag.subject] : []);
        return subjects.length === imageTags.length ? subjects : [];
      }
    })
  ),
  /***/
  49964: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          deleteVersions
        ),
        c: () => (
          /* binding */
          planImagePruning
        )
      });
      var error_message = __webpack_require__(41240);
      var user_error = __webpack_require__(72394);
      var image_tag = __webpack_require__(48096);
      var launcher_dockerfile = __webpack_require__(26973);
      var version_history = __webpack_require__(99224);
      var oci_reference = __webpack_require__(20907);
      ;
      async function readKeptImages({ name, reader, dockerfile }, image, count) {
        const { branches } = await reader.readState(dockerfile);
        const pinnedImages = branches.flatMap(({ branch, bytes, problem, isAbsent }) => {
          if (isAbsent)
            return [];
          return readPinnedImages(bytes, problem, `Branch "${branch}" of ${name}`).filter((reference) => (0, oci_reference.oL)(reference, image)).map((reference) => ({
            reference: toTagOrDigest(reference),
            reason: `branch "${branch}" of ${name} pins it`
          }));
        });
        const commits = await reader.readHistory(dockerfile);
        const keptImages = [...pinnedImages, ...recentImages(commits, image, count, name)];
        if (keptImages.length > 0)
          return keptImages;
        throw new user_error.yo("pruning-unsafe", `No branch of ${name} launches ${(0, oci_reference.hp)(image)}, so no image is deleted: check the names of the launcher and the image`);
      }
      function readPinnedImages(bytes, problem, label) {
        if (bytes === void 0)
          throw unreadableDockerfileError(label, problem ?? "it has no content");
        try {
          const { images } = launcher_dockerfile.$.parse(bytes);
          if (images.length === 0)
            throw new user_error.yo("dockerfile-malformed", "no FROM instruction names an image: write `FROM name:tag`");
          return images;
        } catch (error) {
          throw unreadableDockerfileError(label, (0, error_message.g)(error), error);
        }
      }
      function unreadableDockerfileError(label, problem, cause) {
        return new user_error.yo("pruning-unsafe", `${label} has a Dockerfile that cannot be read (${problem}), so no image is deleted: fix the Dockerfile, or delete the branch`, { cause });
      }
      function toTagOrDigest({ tag, digest }) {
        return digest !== void 0 ? { digest } : { tag: tag ?? "latest" };
      }
      function recentImages(commits, image, count, name) {
        const versions = (0, version_history.q2)(commits).filter((version) => (0, oci_reference.oL)(version.image, image));
        const branches = new Set(versions.flatMap((version) => version.branches));
        return [...branches].flatMap((branch) => {
          const digests = versions.filter((version) => version.branches.includes(branch)).flatMap((version) => version.image.digest ?? []);
          const reasonStart = count === 1 ? "it is the last image" : `it is one of the last ${count} images`;
          return [...new Set(digests)].slice(0, count).map((digest) => ({
            reference: { digest },
            reason: `${reasonStart} that branch "${branch}" of ${name} pinned`
          }));
        });
      }
      var source_ref = __webpack_require__(38002);
      ;
      function planPruning(versions, rules) {
        const reasons = new Map(versions.map((version) => [version, reasonToKeep(version, rules)]));
        const isUnused = (version) => !isDependent(version) && reasons.get(version) === void 0;
        const unusedDigests = withDependents(versions.filter(isUnused), versions, "every");
        const keptVersions = versions.filter((version) => reasons.get(version) !== void 0 || !unusedDigests.has(version.digest));
        const neededDigests = withDependents(keptVersions, versions, "some");
        return versions.map((version) => {
          const isDeleted = !neededDigests.has(version.digest);
          const isPart = unusedDigests.has(version.digest);
          const reason = reasons.get(version) ?? describeDecision(version, isDeleted, isPart);
          return { version, isDeleted, reason };
        });
      }
      function isDependent(version) {
        return version.tags.length === 0 || (0, image_tag.Ob)(version).length > 0;
      }
      function withDependents(roots, versions, rule) {
        const children = new Map(versions.map((version) => [version.digest, version.children]));
        const digests = /* @__PURE__ */ new Set();
        const pending = roots.map(({ digest }) => digest);
        const visitPending = () => {
          for (let digest = pending.pop(); digest !== void 0; digest = pending.pop()) {
            if (digests.has(digest))
              continue;
            digests.add(digest);
            for (const child of children.get(digest) ?? [])
              pending.push(child);
          }
        };
        visitPending();
        for (const version of versions) {
          const signed = (0, image_tag.Ob)(version);
          if (signed.length > 0 && signed[rule]((digest) => digests.has(digest)))
            pending.push(version.digest);
        }
        visitPending();
        return digests;
      }
      function describeDecision(version, isDeleted, isPart) {
        if (version.tags.length === 0) {
          if (isDeleted)
            return "the image that it is part of is deleted";
          return isPart ? "it is part of an image that is kept" : "it has no tag, and is not part of an image that is deleted";
        }
        if (isDependent(version))
          return isDeleted ? "the image that it signs is deleted" : "it signs an image that is kept";
        return isDeleted ? "no launcher branch uses it" : "it is part of an image that is kept";
      }
      function reasonToKeep(version, { kept, minAge, now }) {
        const { tags, digest, children, pushed } = version;
        const isNamed = ({ reference }) => reference.digest === void 0 ? tags.includes(reference.tag ?? "") : reference.digest === digest || children.includes(reference.digest);
        const use = kept.find(isNamed);
        if (use !== void 0)
          return use.reason;
        if (isDependent(version))
          return void 0;
        const movingTag = tags.find((tag) => isMoving(tag, version));
        if (movingTag !== void 0)
          return `the tag "${movingTag}" moves to the newest image`;
        if (pushed === void 0)
          return "its age is unknown";
        return now - pushed < minAge ? "it is too young" : void 0;
      }
      function isMoving(tag, { digest, ref: text }) {
        const { kind } = (0, image_tag.AA)(tag, digest);
        if (kind !== "preview")
          return kind === "moving";
        const ref = (0, source_ref.Ij)(text);
        return ref !== void 0 && ref.kind !== "pull" && !(0, image_tag.Z6)(tag, digest);
      }
      ;
      async function planImagePruning({ image, keep, minAge }, launchers, store, now) {
        const versions = await store.list();
        const keptImages = [];
        for (const launcher of launchers)
          keptImages.push(await readKeptImages(launcher, image, keep));
        const unlistedVersions = await findUnlistedVersions(keptImages.flat(), versions, store);
        return planPruning([...versions, ...unlistedVersions], { kept: keptImages.flat(), minAge, now });
      }
      async function findUnlistedVersions(kept, versions, { find }) {
        const knownDigests = new Set(versions.flatMap(({ digest, children }) => [digest, ...children]));
        const digests = new Set(kept.flatMap(({ reference }) => reference.digest ?? []));
        const unlistedVersions = [];
        for (const digest of digests) {
          const version = knownDigests.has(digest) ? void 0 : await find(digest);
          if (version !== void 0)
            unlistedVersions.push(version);
        }
        return unlistedVersions;
      }
      const generalErrors = /* @__PURE__ */ new Set(["permission-missing", "token-invalid", "rate-limited"]);
      async function deleteVersions(decisions, { readTags, remove }) {
        const versions = decisions.filter(({ isDeleted }) => isDeleted).map(({ version }) => version);
        const deleted = [];
        const failed = [];
        const tagged = [];
        const neededDigests = /* @__PURE__ */ new Set();
        const keepParts = ({ digest, children }) => {
          for (const part of [digest, ...children])
            neededDigests.add(part);
        };
        for (const version of versions.sort((first, second) => deletionOrder(first) - deletionOrder(second))) {
          const digests = [version.digest, ...(0, image_tag.Ob)(version)];
          if (digests.some((digest) => neededDigests.has(digest)))
            continue;
          try {
            const tags = (await readTags(version)).filter((tag) => !version.tags.includes(tag));
            if (tags.length > 0) {
              tagged.push({ version, tags });
              keepParts(version);
              continue;
            }
            await remove(version);
            deleted.push(version);
          } catch (error) {
            if (generalErrors.has((0, user_error.f8)(error)))
              throw error;
            failed.push({ version, message: (0, error_message.g)(error) });
            keepParts(version);
          }
        }
        return { deleted, tagged, failed };
      }
      function deletionOrder(version) {
        if (version.tags.length === 0)
          return 2;
        return (0, image_tag.Ob)(version).length > 0 ? 1 : 0;
      }
    })
  ),
  /***/
  86260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          isRefName
        )
        /* harmony export */
      });
      const forbiddenText = /[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|\/\.|^[/.]|[/.]$|\.lock(?:\/|$)/u;
      function isRefName(text) {
        return text !== "" && !forbiddenText.test(text);
      }
    })
  ),
  /***/
  38002: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ij: () => (
          /* binding */
          findSourceRef
        ),
        /* harmony export */
        P7: () => (
          /* binding */
          refName
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          refLauncherBranch
        ),
        /* harmony export */
        Zc: () => (
          /* binding */
          immutableTag
        ),
        /* harmony export */
        _j: () => (
          /* binding */
          parseSourceRef
        ),
        /* harmony export */
        rH: () => (
          /* binding */
          refImageTag
        ),
        /* harmony export */
        yl: () => (
          /* binding */
          findLauncherBranch
        )
        /* harmony export */
      });
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1564);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
      var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72394);
      var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
      const prefixes = [
        ["refs/heads/", "branch"],
        ["refs/tags/", "tag"]
      ];
      function parseSourceRef(text) {
        const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text);
        if (pull?.[1] !== void 0)
          return { full: text, kind: "pull", short: pull[1] };
        for (const [prefix, kind] of prefixes) {
          const short = text.slice(prefix.length);
          if (text.startsWith(prefix) && (0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(short))
            return { full: text, kind, short };
        }
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`);
      }
      function refImageTag(ref, suffix) {
        const tag = `${slug(ref)}${suffix}`;
        try {
          return (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.DO)(tag);
        } catch (error) {
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters and starts with a letter, a digit or "_". Rename the ref, or change the suffix`, { cause: error });
        }
      }
      function refLauncherBranch(ref) {
        const branch = slug(ref);
        if (!(0, _ref_name_js__WEBPACK_IMPORTED_MODULE_3__.p)(branch))
          throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.IF(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``);
        return branch;
      }
      function findSourceRef(text) {
        return text === void 0 ? void 0 : attempt(() => parseSourceRef(text));
      }
      function findLauncherBranch(ref) {
        return attempt(() => refLauncherBranch(parseSourceRef(ref)));
      }
      function attempt(parse) {
        try {
          return parse();
        } catch {
          return void 0;
        }
      }
      function immutableTag(imageTag, digest) {
        const suffix = `-${(0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__.sU)(digest).slice(0, 12)}`;
        return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`;
      }
      function refName({ kind, short }) {
        return kind === "pull" ? `pr-${short}` : short;
      }
      function slug(ref) {
        return refName(ref).replace(/[^A-Za-z0-9._-]/g, "-").replace(/^[.-]+/, "");
      }
    })
  ),
  /***/
  45538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          pullProblem
        ),
        /* harmony export */
        x: () => (
          /* binding */
          headDigest
        )
        /* harmony export */
      });
      var _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83125);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54566);
      var _registry_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87953);
      async function pullProblem(client, digest) {
        const { status } = await headManifest(client, digest);
        return status === 200 ? void 0 : `the registry responds with ${status}`;
      }
      async function headDigest(client, target) {
        const { status, digest } = await headManifest(client, target);
        if (status === 404)
          return void 0;
        if (status === 200 && digest !== null && (0, _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest))
          return digest;
        return (await (0, _registry_source_js__WEBPACK_IMPORTED_MODULE_3__.J)(client, target))?.digest;
      }
      async function headManifest(client, target) {
        const headers = { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__.$P.join(", ") };
        const request = { method: "HEAD", target: `manifests/${target}`, headers, access: "pull" };
        const response = await client.send(request);
        (0, _http_idle_timeout_js__WEBPACK_IMPORTED_MODULE_0__.r0)(response);
        return { status: response.status, digest: response.headers.get("docker-content-digest") };
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
  )
};
export {
  id,
  ids,
  modules
};
