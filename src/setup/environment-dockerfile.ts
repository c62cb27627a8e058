import type { Environment } from './environment.ts'
import { readTemplate } from './templates.ts'

const copyFiles = /^# Only these files[ ,].*\nCOPY --chown=1000:1000 (.*) \.\/\n/m
const copyAll = 'COPY --chown=1000:1000 . .\n'
const defaultNames = { pixi: 'pixi.toml', conda: 'environment.yml', pip: 'requirements.txt' } as const

/** Formats a Dockerfile for a repository without one. */
export function formatEnvironmentDockerfile(environment: Environment): string {
  const { kind, path, needsCode, python } = environment
  if (kind === 'notebooks') return readTemplate('source/notebooks/Dockerfile')
  const renamedText = readTemplate(`source/${kind}/Dockerfile`)
    .replaceAll(defaultNames[kind], () => path)
    .replace(/(?<=base-notebook:python-)[\d.]+/, version => python ?? version)
  // In a folder, the file must also be copied under its own path.
  const placedText = path.includes('/')
    ? renamedText.replace(copyFiles, text => text.replace('./\n', `${path}\n`))
    : renamedText
  const installationText = kind === 'pixi' ? withPixiInstall(placedText, environment) : placedText
  if (!needsCode) return installationText
  return installationText
    .replace(`\n${copyAll}EXPOSE`, () => '\nEXPOSE')
    .replace(
      copyFiles,
      () => `# All files, because ${path} refers to other files of this repository.\n${copyAll}`,
    )
}

/** Adapts the installation to a project without a lock file or without JupyterLab. */
function withPixiInstall(text: string, { path, isLocked, hasJupyter }: Environment): string {
  const copiedText = isLocked
    ? text
    : text
        .replace(' pixi.lock ./', () => ' pixi.loc[k] ./')
        .replace('the environment of pixi.lock', () => `the environment of ${path}`)
        .replace('# Only these files, so', () => '# Only these files (pixi.lock if it exists), so')
  if (!hasJupyter) {
    const comment = `# ${path} does not list JupyterLab. To pin its version, run \`pixi add jupyterlab notebook\`, commit the files that it\n# changes, and replace the command with \`pixi install --locked\`.\n`
    return copiedText
      .replace(/, which includes JupyterLab,/, () => ', JupyterLab,')
      .replace('RUN pixi install --locked', () => `${comment}RUN pixi add jupyterlab notebook`)
  }
  return isLocked ? copiedText : copiedText.replace('pixi install --locked', () => 'pixi install')
}
