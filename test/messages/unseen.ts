/** Folders whose sentences need no entry, and why. */
export const unseenFolders: Readonly<Record<string, string>> = {
  'src/doctor/': 'each finding of the doctor comes with its own why and how to mend it',
  'src/page/': 'the page says it beside the very field, or says what only its author can have broken',
}

/** Sentences that nobody outside can meet, or that only stand in front of another one, and why. */
export const unseenMessages: Readonly<Record<string, string>> = {
  'nothing was pushed': 'what follows a push is only reached with a digest',
  'there is no default branch': 'a new branch is only decided upon with one',
  '… holds an index: only one image can be annotated':
    'our own build asks for one platform and no attestation',
  'line …: no reason given': 'the place of a mark, told in the brackets of "is held"',
  'line …: a release': 'the place of a mark, told in the brackets of "is frozen"',
  'binder-actions …: …': 'the name of the command in front of its error',
  'binder-actions launch-link: …': 'the name of the command in front of its warning',
}
