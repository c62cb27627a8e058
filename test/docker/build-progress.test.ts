import { expect, test } from '@jest/globals'
import { readBuildProgress } from '../../src/docker/build-progress.ts'

const output = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 79B done
#1 DONE 0.0s

#4 importing cache manifest from 127.0.0.1:9/x/cache:1
#4 ERROR: failed to configure registry cache importer: connection refused

#6 [1/2] FROM debian@sha256:ebfa
#6 DONE 0.0s

#7 [builder 2/5] RUN make [1/2]
#7 12.31 ERROR: not ours
#7 DONE 12.3s

#11 [builder 3/5] COPY salt /
#11 sha256:82f1 106B / 106B done
#11 extracting sha256:82f1 0.0s done
#11 DONE 0.4s

#8 [final stage 2/3] COPY g /g
#8 CACHED

#9 [2/2] RUN false
#9 ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1

#10 exporting cache to registry
#10 preparing build cache for export 0.0s done
#10 ERROR: error writing layer blob: denied

#12 exporting to GitHub Actions Cache
#12 ERROR: error writing layer blob: out of order
------
 > importing cache manifest from 127.0.0.1:9/x/cache:1:
------
WARNING: local cache import at /x not found due to err: could not lock /x/index.json.lock: no such file or directory
`

test('reads the steps with their results, and the problems of the cache', () => {
  expect(readBuildProgress(output)).toEqual({
    steps: [
      { title: '[builder 2/5] RUN make [1/2]', outcome: 'run', seconds: 12.3 },
      { title: '[builder 3/5] COPY salt /', outcome: 'cached', seconds: 0 },
      { title: '[final stage 2/3] COPY g /g', outcome: 'cached', seconds: 0 },
      { title: '[2/2] RUN false', outcome: 'failed', seconds: 0 },
    ],
    cacheProblems: [
      'importing cache manifest from 127.0.0.1:9/x/cache:1: failed to configure registry cache importer: connection refused',
      'exporting cache to registry: error writing layer blob: denied',
      'exporting to GitHub Actions Cache: error writing layer blob: out of order',
    ],
  })
})

test('an empty cache is not a problem', () => {
  const emptyCacheOutput = '#4 importing cache manifest from r/x:1\n#4 ERROR: r/x:1: not found\n'
  expect(readBuildProgress(emptyCacheOutput)).toEqual({ steps: [], cacheProblems: [] })
})
