import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { formatLaunchBadge } from '../../src/launcher/launch-link-badge.ts'
import { anyLabel, specialLabels } from '../launcher/badge-labels.ts'
import { fc } from '../random.ts'

const url = 'https://mybinder.org/v2/gh/o/l/main?urlpath=git-pull%3Frepo%3Da_'

const docutils = `
import json, sys

from docutils.core import publish_doctree
from docutils.nodes import image, reference
badges = []
for text in json.load(sys.stdin):
    tree = publish_doctree(text, settings_overrides={"report_level": 5})
    [picture] = tree.findall(image)
    [target] = tree.findall(reference)
    badges.append([picture["alt"], target["refuri"], len(tree.children)])
json.dump(badges, sys.stdout)`

test('escapes any label in reStructuredText', () => {
  const labels = [...specialLabels, ...fc.sample(anyLabel, 200)]
  const input = JSON.stringify(labels.map(text => formatLaunchBadge('rst', url, text)))
  const badges = JSON.parse(execFileSync('python3', ['-c', docutils], { encoding: 'utf8', input }))
  expect(badges).toEqual(labels.map(text => [text, `${url.slice(0, -1)}%5F`, 1]))
})
