/**
 * Maximum length of the output `failure`, in UTF-16 code units. Another action receives it in an environment
 * variable, which Linux limits to 128 KiB. A UTF-16 code unit has at most 3 bytes in UTF-8.
 */
const maxLength = 20_000

/**
 * Shortens an error message for the output `failure`. Keeps both ends, because the last lines link to the
 * documentation.
 */
export function shortenFailure(message: string): string {
  if (message.length <= maxLength) return message
  const half = maxLength / 2
  return `${message.slice(0, half)}\n…\n${message.slice(-half)}`
}
