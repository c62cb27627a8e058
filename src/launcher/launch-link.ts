/** Where people go to launch. The branch keeps its slashes: BinderHub takes the rest of the path as the ref. */
export function launchUrl(launcherRepository: string, launcherBranch: string): string {
  const ref = launcherBranch.split('/').map(encodeURIComponent).join('/')
  return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`
}

/** Markdown of the well-known badge. */
export function launchBadge(launcherRepository: string, launcherBranch: string): string {
  return `[![Binder](https://mybinder.org/badge_logo.svg)](${launchUrl(launcherRepository, launcherBranch)})`
}
