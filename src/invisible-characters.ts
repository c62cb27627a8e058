/**
 * Invisible characters: formatting characters, such as those that reverse the direction of text, and fillers. A name that
 * contains one looks like another name, or reorders the text around it.
 * Source: Unicode Technical Report 36, "Bidirectional Text Spoofing"; CVE-2021-42574.
 */
const invisibleCharacter = /\p{Cf}|\u034f|\u17b4|\u17b5|[\u115f\u1160\u2028\u2029\u3164\uffa0]/gu

/** Replaces invisible characters with escapes such as `\u202e`, which do not change the meaning of JSON. */
export function escapeInvisible(text: string): string {
  return text.replace(invisibleCharacter, character =>
    Array.from(character.split(''), unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )
}
