import { testKilledUpdates } from './killed-update.ts'

// Kills an update at its commit, and a release between its first commit and the creation of its branch.
testKilledUpdates([{ request: 2, isHandled: true }], [{ request: 3, isHandled: true }])
