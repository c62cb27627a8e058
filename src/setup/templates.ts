import { FormatError } from '../user-error.ts'

/** Files that `init` writes. `npm run generate` copies them from the folder templates. */
const templates = `
# begin template: templates/source/.github/workflows/binder-image.yml
# In the source repository: .github/workflows/binder-image.yml
name: Binder image
on:
  push:
    branches: [main]
    tags: ["v*"]
permissions: {}
jobs:
  image:
    permissions: { contents: read, packages: write, id-token: write, attestations: write }
    uses: underworldcode/binder-actions/.github/workflows/binder-image.yml@v1
    with:
      image: ghcr.io/science/model
      launcher-repository: science/model-launcher
    secrets:
      launcher-token: \${{ secrets.LAUNCHER_PAT }}
# end
# begin template: templates/launcher/.github/workflows/update-image.yml
# In the launcher repository, on its default branch: .github/workflows/update-image.yml
name: Update image
on:
  repository_dispatch:
    types: [image-updated]
permissions: {}
jobs:
  update:
    permissions: { contents: write }
    uses: underworldcode/binder-actions/.github/workflows/update-launcher.yml@v1
# end
# begin template: templates/launcher-workflow-dispatch/.github/workflows/image-updated.yml
# In the launcher repository, on its default branch: .github/workflows/image-updated.yml
name: Image updated
on:
  workflow_dispatch:
    inputs:
      payload:
        description: "The event, as JSON, from the source repository"
        type: string
        required: true
permissions: {}
jobs:
  update:
    permissions: { contents: write }
    uses: underworldcode/binder-actions/.github/workflows/update-launcher.yml@v1
    with:
      payload: \${{ inputs.payload }}
# end
# begin template: templates/launcher/.binder/Dockerfile
FROM ghcr.io/science/model:main
# end
# begin template: templates/launcher/README.md
# Binder launcher of science/model

[![Launch on Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/science/model-launcher/main)

This repository launches a prebuilt image of [science/model](https://github.com/science/model) on mybinder.org. Each branch launches
the source branch or release of the same name. Its \`.binder/Dockerfile\` pins the image by digest, and
[Binder Actions](https://github.com/underworldcode/binder-actions) update it after each build.
# end
# begin template: templates/source/binder-contract.yml
# Requirements for the image, which are checked before every push, in addition to those of Binder for every image.
commands: [jupyter]
# Kernels that must be installed in addition to those that the notebooks require:
# kernels: [python3]
# Files and folders that must exist in the image:
# paths: [/home/jovyan/notebooks]
# end
# begin template: templates/source/dockerignore
# Files that the image does not need. Changes to them do not trigger a rebuild.
.git
.github
.pixi
.venv
**/.ipynb_checkpoints
**/__pycache__
# end
# begin template: templates/source/pixi/Dockerfile
# Image for mybinder.org: the environment of pixi.lock, which includes JupyterLab, and the files of this repository.
FROM ghcr.io/prefix-dev/pixi:0.63.2 AS pixi

FROM docker.io/library/debian:trixie-slim
COPY --from=pixi /usr/local/bin/pixi /usr/local/bin/pixi
# Certificates and git for downloads, and a user with ID 1000, under which mybinder.org runs the image.
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends ca-certificates git \\
 && rm -rf /var/lib/apt/lists/* \\
 && (getent passwd 1000 || useradd --create-home --uid 1000 --shell /bin/bash jovyan) \\
 && install --directory --owner=1000 --group=1000 /home/jovyan /home/jovyan/project
USER 1000
ENV HOME=/home/jovyan
WORKDIR /home/jovyan/project

# Only these files, so that a change to other files does not install the environment again.
COPY --chown=1000:1000 pixi.toml pixi.lock ./
RUN pixi install --locked && pixi clean cache --yes

# This script activates the environment and runs the command that mybinder.org passes.
RUN (echo '#!/bin/bash' && pixi shell-hook --shell bash && echo 'exec "$@"') > .pixi/start \\
 && chmod 755 .pixi/start
ENV PATH=/home/jovyan/project/.pixi/envs/default/bin:$PATH

COPY --chown=1000:1000 . .
EXPOSE 8888
ENTRYPOINT ["/home/jovyan/project/.pixi/start"]
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/conda/Dockerfile
# Image for mybinder.org: JupyterLab, the packages of environment.yml, and the files of this repository.
# The base image has JupyterLab and a user with ID 1000, under which mybinder.org runs the image.
FROM quay.io/jupyter/base-notebook:python-3.12
USER 1000
RUN mkdir /home/jovyan/project
WORKDIR /home/jovyan/project

# Only these files, so that a change to other files does not install the packages again.
COPY --chown=1000:1000 environment.yml ./
# The packages are installed in the environment of JupyterLab, whose kernel then finds them.
RUN conda env update --name base --file environment.yml && conda clean --all --force-pkgs-dirs --yes

COPY --chown=1000:1000 . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/pip/Dockerfile
# Image for mybinder.org: JupyterLab, the packages of requirements.txt, and the files of this repository.
# The base image has JupyterLab and a user with ID 1000, under which mybinder.org runs the image.
FROM quay.io/jupyter/base-notebook:python-3.12
USER 1000
RUN mkdir /home/jovyan/project
WORKDIR /home/jovyan/project

# Only these files, so that a change to other files does not install the packages again.
COPY --chown=1000:1000 requirements.txt ./
RUN pip install --no-cache-dir --requirement requirements.txt

COPY --chown=1000:1000 . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/notebooks/Dockerfile
# Image for mybinder.org: JupyterLab, and the files of this repository.
# The base image has JupyterLab and a user with ID 1000, under which mybinder.org runs the image.
FROM quay.io/jupyter/base-notebook:python-3.12
USER 1000
RUN mkdir /home/jovyan/project
WORKDIR /home/jovyan/project
# To install packages: RUN pip install --no-cache-dir matplotlib==3.10.8

COPY --chown=1000:1000 . .
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0"]
# end
# begin template: templates/source/.github/workflows/refresh.yml
# In the source repository, on its default branch: .github/workflows/refresh.yml
# This workflow has its own file because GitHub disables scheduled workflows after 60 days without activity.
name: Refresh
on:
  schedule:
    - cron: "41 3 2 * *"
  workflow_dispatch:
permissions: {}
jobs:
  image:
    permissions: { contents: read, packages: write, id-token: write, attestations: write }
    uses: underworldcode/binder-actions/.github/workflows/refresh.yml@v1
    # Set the same inputs as in binder-image.yml: an image built with other inputs counts as changed.
    with:
      image: ghcr.io/science/model
      launcher-repository: science/model-launcher
    secrets:
      launcher-token: \${{ secrets.LAUNCHER_PAT }}
# end
`

/** Returns the text of a file in the folder templates. */
export function readTemplate(path: string): string {
  return fileText(templates, `templates/${path}`)
}

/**
 * Returns the text of a file in generated templates.
 *
 * @param path path of the file in this repository.
 * @throws FormatError if there is no template for this path.
 */
export function fileText(generated: string, path: string): string {
  const begin = `\n# begin template: ${path}\n`
  const start = generated.indexOf(begin)
  if (start < 0) throw new FormatError(`there is no template ${path}`)
  const text = generated.slice(start + begin.length)
  return text.slice(0, text.indexOf('# end\n'))
}
