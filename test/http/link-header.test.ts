import { expect, test } from '@jest/globals'
import { nextPage } from '../../src/http/link-header.ts'

const page = 'https://registry.example/v2/science/model/tags/list?n=1000'
const nextUrl = (header: string | null) => nextPage(header, page, 'the tags')?.href
const secondPage = 'https://registry.example/v2/science/model/tags/list?n=1000&last=v2'

test.each([
  ['a path', '</v2/science/model/tags/list?n=1000&last=v2>; rel="next"'],
  ['an absolute URL', `<${secondPage}>; rel="next"`],
  ['a relative URL', '<list?n=1000&last=v2>; rel="next"'],
  ['a query', '<?n=1000&last=v2>; rel="next"'],
  ['a relation without quotes', '<?n=1000&last=v2>; rel=next'],
  ['no spaces', '<?n=1000&last=v2>;rel="next"'],
  ['many spaces', ' \t<?n=1000&last=v2> ;  rel \t= "next" '],
  ['capitals', '<?n=1000&last=v2>; REL="Next"'],
  ['several relations', '<?n=1000&last=v2>; rel="last next"'],
  ['a tab between relations', '<?n=1000&last=v2>; rel="last\tnext"'],
  [
    'other parameters before the relation',
    '<?n=1000&last=v2>; title="page 2"; type=application/json; rel=next',
  ],
  ['other parameters after the relation', '<?n=1000&last=v2>; rel=next; title="page 2"'],
  ['a parameter without a value', '<?n=1000&last=v2>; crossorigin; rel=next'],
  ['an encoded parameter', "<?n=1000&last=v2>; title*=UTF-8''page%202; rel=next"],
  ['an empty parameter', '<?n=1000&last=v2>; ; rel=next;'],
  ['another link before the next page', '</v2/>; rel="first", <?n=1000&last=v2>; rel="next"'],
  ['another link after the next page', '<?n=1000&last=v2>; rel="next",</v2/>; rel="first"'],
  ['a link without parameters before the next page', '</v2/>, <?n=1000&last=v2>; rel="next"'],
  ['empty elements', ', ,<?n=1000&last=v2>; rel="next",'],
  [
    'a title that looks like links',
    '</x>; title="a, <b>; rel=\\"next\\""; rel=up, <?n=1000&last=v2>; rel=next',
  ],
  ['two next pages, of which the first is used', '<?n=1000&last=v2>; rel=next, <?n=1>; rel=next'],
  ['its own page as the anchor', `<?n=1000&last=v2>; rel=next; anchor="${page}"`],
])('finds the next page with %s', (_name, header) => {
  expect(nextUrl(header)).toBe(secondPage)
})

test.each([
  ['no header', null],
  ['an empty header', ''],
  ['links with other relations', '</v2/>; rel="first", <?n=1000>; rel="prev last"'],
  ['a relation that only begins with "next"', '<?n=1>; rel="next-archive", <?n=2>; rel="nextpage"'],
  ['"next" in a second parameter rel', '<?n=1>; rel=prev; rel=next'],
  ['a link from another page', '<?n=1>; rel=next; anchor="/v2/other"'],
  ['a link without a relation', '<?n=1>; title=next'],
])('finds no next page with %s', (_name, header) => {
  expect(nextUrl(header)).toBeUndefined()
})

test.each([
  '/v2/science/model/tags/list?last=v2; rel="next"',
  '<?last=v2; rel="next"',
  '<?last=v2>; rel="next',
  '<?last=v2>; rel="next" <?last=v3>',
  '<?last=v2> rel="next"',
  '<https://[>; rel="next"',
  'next',
])('rejects the malformed header %s', header => {
  expect(() => nextUrl(header)).toThrow(
    `the tags: the Link header for the next page is malformed: ${JSON.stringify(header)}`,
  )
})

test('accepts commas and semicolons in a URL', () => {
  expect(nextUrl('<?last=a,b;c>; rel=next')).toBe(`${page.replace(/\?.*/, '')}?last=a,b;c`)
})

test('parses a header of the maximum length', () => {
  const longHeader = `${'</x>; title="a\\"b"; rel=up, '.repeat(20_000)}<?n=1000&last=v2>; rel=next`
  expect(nextUrl(longHeader)).toBe(secondPage)
  expect(() => nextUrl(`<?last=v2>; title="${'\\"'.repeat(200_000)}`)).toThrow('is malformed')
})

test('quotes the first 200 characters of a malformed header', () => {
  expect(() => nextUrl('x'.repeat(300))).toThrow(
    expect.objectContaining({
      message: `the tags: the Link header for the next page is malformed: "${'x'.repeat(200)}". Report this to the operator of the server`,
      kind: 'tags-not-listable',
    }),
  )
})

test('accepts several spaces between relations, and escapes in a relation', () => {
  expect(nextUrl('<?n=1000&last=v2>; rel="last  n\\ext"')).toBe(secondPage)
})
