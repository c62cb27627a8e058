/** Files and inputs of an image that is built on a dependency image. */
const dependencies = 'FROM scratch\nARG CHANNEL\nLABEL channel=$CHANNEL\nCOPY pixi.toml pixi.lock /deps/\n'
export const files = {
  Dockerfile: 'ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\nARG REVISION\nCOPY src /src\n',
  'Dockerfile.deps': dependencies,
  ...{ 'pixi.toml': '1', 'pixi.lock': '1', 'src/a.py': '1' },
}
export const inputs = { 'deps-file': 'Dockerfile.deps' }
