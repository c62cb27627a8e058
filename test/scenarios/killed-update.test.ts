import { testKilledUpdates } from './killed-update.ts'

// The commit of an update, and a release between its first commit and its branch.
testKilledUpdates([{ request: 2, isHandled: true }], [{ request: 3, isHandled: true }])
