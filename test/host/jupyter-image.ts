/** Debian image with a C compiler and a Jupyter server. */
import { ensureBaseImage } from './base-image.ts'
import type { Engine } from './engine.ts'

const name = 'binder-actions/jupyter:trixie'

/** Large files that neither Jupyter nor a C compiler needs. Every build with this image reads, loads and hashes them. */
const unusedFiles = [
  ...['/usr/bin/*-lto-dump-*', '/usr/bin/gdb', '/usr/libexec/gcc/*/*/lto1'],
  ...['/usr/lib/x86_64-linux-gnu/lib*san.so*', '/usr/lib/gcc/*/*/lib*san*.a'],
  ...[
    '/usr/lib/x86_64-linux-gnu/lib[cm].a',
    '/usr/lib/x86_64-linux-gnu/libm-*.a',
    '/usr/lib/x86_64-linux-gnu/*gprofng*',
  ],
  ...['/usr/lib/x86_64-linux-gnu/libpython3*', '/usr/lib/x86_64-linux-gnu/gconv/[!g]*'],
  ...['/usr/lib/python3/dist-packages/*-stubs', '/usr/share/python-babel-localedata/locale-data/[!e]*'],
  ...['/usr/lib/python3/dist-packages/*/tests', '/usr/lib/python3/dist-packages/*/*/tests'],
  ...['/usr/lib/python3/dist-packages/setuptools*', '/usr/lib/python3/dist-packages/debugpy'],
  '/usr/lib/python3/dist-packages/jedi/third_party',
]

const dockerfile = (base: string) => `
FROM ${base}
RUN apt-get update \\
 && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -o Dpkg::Options::=--force-unsafe-io \\
      python3-async-lru python3-ipykernel python3-jupyter-server python3-jupyterlab-server python3-notebook-shim \\
      jupyter-client jupyter-core gcc libc6-dev \\
 && rm -rf ${unusedFiles.join(' ')} \\
 && cd /tmp && apt-get download jupyterlab \\
 && dpkg-deb --fsys-tarfile jupyterlab_*.deb \\
  | tar --extract --directory / --exclude './usr/share/nodejs*' --exclude './usr/share/doc*' --exclude '*.js.map' \\
 && rm -rf jupyterlab_*.deb /var/lib/apt/lists/* /var/cache/apt/*
RUN useradd --create-home --uid 1000 --shell /bin/bash jovyan
`

/** Builds the image unless the engine already has it. @returns its name for FROM. */
export async function ensureJupyterImage(engine: Engine): Promise<string> {
  const { stdout } = await engine.docker(['images', '--quiet', name])
  if (stdout.trim() !== '') return name
  const base = await ensureBaseImage(engine)
  await engine.docker(['build', '--quiet', '--provenance=false', `--tag=${name}`, '-'], {
    input: dockerfile(base),
  })
  return name
}
