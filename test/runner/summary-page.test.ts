import { expect, test } from '@jest/globals'
import { renderSummary } from './summary-page.ts'

test('renders tables and headings', async () => {
  const html = await renderSummary('### ✅ Fine\n\n| a | b |\n| --- | ---: |\n| `x` | 1 |\n')
  expect(html).toContain('<h3>✅ Fine</h3>')
  expect(html).toContain('<td align="right">1</td>')
})

test.each([
  '<script>1</script>',
  '<p style="color: red">x</p>',
  '[a](javascript:alert(1))',
  '<progress value="1">',
])('reports content that GitHub removes: %s', async text => {
  await expect(renderSummary(`fine\n\n${text}\n`)).rejects.toThrow(
    "GitHub's sanitizer removes a part of this line",
  )
})
