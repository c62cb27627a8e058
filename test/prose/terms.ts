/** A term that the documentation and the code do not use. */
export interface Term {
  /** Regular expression, ignoring case. A space matches any white space. */
  readonly pattern: string
  readonly use: string
  readonly reason: string
}

const archaic = 'archaic'
const personified = 'personification'
const vague = 'vague'
const foreign = 'not idiomatic'
const british = 'American spelling'

export const terms: readonly Term[] = [
  { pattern: 'anew', use: 'again', reason: archaic },
  { pattern: 'beforehand', use: 'first', reason: archaic },
  { pattern: 'for ever', use: 'permanently', reason: archaic },
  { pattern: 'mend(?:s|ed|ing)?', use: 'fix', reason: archaic },
  { pattern: 'unasked', use: 'without asking', reason: archaic },
  { pattern: 'upon', use: 'on', reason: archaic },
  { pattern: '(?:there|here|where)(?:of|upon|to|by)', use: 'the noun', reason: archaic },
  // The idiom "stands for" is common English.
  { pattern: '(?:stands?|stood)(?! for)', use: 'is', reason: archaic },
  // The system's own words are "connection refused", and GitHub's "refusing to allow".
  {
    pattern: '(?<!connections? (?:is |was )?)refus(?:es?|ed|ing(?! to allow)|als?)',
    use: 'reject, deny',
    reason: personified,
  },
  { pattern: 'judg(?:e[sd]?|ing|e?ments?)', use: 'evaluate', reason: personified },
  { pattern: 'prov(?:es?|ed|en|ing)', use: 'verify, check', reason: personified },
  { pattern: 'proofs?', use: 'check, verification', reason: personified },
  { pattern: 'asked for', use: 'requested', reason: personified },
  { pattern: 'nobody', use: 'no user, no one', reason: personified },
  { pattern: '(?:tells?|told) of', use: 'report, notify', reason: personified },
  { pattern: '(?:makes?|made|making) way', use: 'is superseded by', reason: personified },
  { pattern: '(?:is|are|was) believed', use: 'is accepted, is trusted', reason: personified },
  { pattern: 'h[eo]ld(?:s|ing)? (?:it |them )?against', use: 'check against', reason: personified },
  { pattern: 'warned of', use: 'warn when', reason: personified },
  { pattern: 'believes', use: 'accept, trust', reason: personified },
  { pattern: '(?:is|are|was|were) told', use: 'receives, is notified', reason: personified },
  { pattern: 'look(?:s|ed|ing)? whether', use: 'check whether', reason: vague },
  { pattern: 'look(?:s|ed|ing)? into', use: 'analyze, search', reason: vague },
  { pattern: 'looked at', use: 'checked, read', reason: vague },
  { pattern: '(?:go(?:es)?|went|gone) on(?! to)', use: 'continue', reason: vague },
  { pattern: '(?:is|are) there (?:already|any more)', use: 'exist', reason: vague },
  { pattern: 'ma(?:kes?|de) up for', use: 'repair, replace', reason: vague },
  { pattern: 'by the clock', use: 'on a schedule', reason: foreign },
  { pattern: 'by itself', use: 'automatically, alone', reason: foreign },
  { pattern: 'any more', use: 'no longer', reason: foreign },
  { pattern: 'without end', use: 'endless', reason: foreign },
  {
    pattern: '(?<=, )also (?:if|with|without|before|after|for|as|in|from|through)',
    use: 'even if, including',
    reason: foreign,
  },
  {
    pattern: '(?:in )?a (?:process|thread|folder|job|connection) of (?:its|their) own',
    use: 'a separate …',
    reason: foreign,
  },
  { pattern: 'all is well', use: 'no problems', reason: vague },
  {
    pattern:
      '(?<!there )is no(?! (?:longer|more|less|different|(?!number|server|user|layer|other)\\w+er)\\b)',
    use: 'is not a',
    reason: foreign,
  },
  { pattern: '(?:did|does|do) not answer', use: 'not respond', reason: personified },
  {
    pattern: 'answer(?:s|ed)? (?:with(?:out)?|status|[1-5][0-9][0-9])',
    use: 'respond with',
    reason: personified,
  },
  { pattern: '(?:tokens?|jobs?|users?|clients?) cannot see', use: 'cannot access', reason: personified },
  { pattern: 'another \\w+ than', use: 'a … other than', reason: foreign },
  { pattern: 'exclude each other', use: 'cannot be combined', reason: foreign },
  {
    pattern: 'an? (?:change|call|edit) of(?= (?:an?|the|its|another|each|every) )',
    use: 'a change to, a call to',
    reason: foreign,
  },
  { pattern: 'equal to that of', use: 'the same as that of', reason: foreign },
  { pattern: 'in spite of', use: 'despite', reason: foreign },
  { pattern: 'meanwhile', use: 'in the meantime', reason: foreign },
  { pattern: 'one a line', use: 'one per line', reason: foreign },
  {
    pattern: 'replaces? (?:the|a|an|its|each|every|all) (?:\\w+ ){1,2}by',
    use: 'replace … with',
    reason: foreign,
  },
  { pattern: '(?<!/)(?:some|every)body(?!/)', use: 'the user, every user', reason: vague },
  { pattern: 'warn(?:s|ings?)? of', use: 'warn about', reason: foreign },
  { pattern: 'cut short', use: 'truncated', reason: vague },
  { pattern: 'beside', use: 'next to', reason: archaic },
  { pattern: 'misspelt', use: 'misspelled', reason: british },
  {
    pattern: '(?:analys(?:e|ed|ing)|(?:be)?hav(?:e|i)our\\w*|colour\\w*|neighbour\\w*)',
    use: '-ze, -or',
    reason: british,
  },
  { pattern: '(?:clean|look)-ups?', use: 'cleanup, lookup', reason: british },
  { pattern: 'at Git(?:Hub|Lab)(?!\\.com)', use: 'on GitHub', reason: foreign },
  { pattern: 'states? the fix', use: 'explain how to fix it', reason: vague },
  { pattern: '(?:tokens?|jobs?) may not', use: 'has no permission to, cannot', reason: 'ambiguous' },
  { pattern: 'if (?:it|they) (?:is|are) not known', use: 'if unknown', reason: foreign },
  { pattern: '(?:files?|jobs?|steps?) of (?:its|their) own', use: 'separate', reason: foreign },
  { pattern: '(?:requests?|times|commits) an hour', use: 'per hour', reason: foreign },
  { pattern: 'switch(?:es|ed|ing)? off', use: 'disable', reason: vague },
  { pattern: 'goes? back to an?', use: 'return to', reason: vague },
  { pattern: 'this suite', use: 'this project', reason: vague },
  { pattern: "(?:an?|the|GitHub's) answers? (?:from|of|about)", use: 'response', reason: personified },
  { pattern: 'in step with', use: 'up to date with', reason: vague },
  { pattern: 'says? (?:which|what|how|where|so)', use: 'names, explains', reason: personified },
  { pattern: 'rerun(?:s|ning)?', use: 're-run', reason: 'spelling of GitHub' },
  { pattern: 'wrong clocks?', use: 'clock skew', reason: foreign },
  { pattern: 'real parts?', use: 'real service', reason: vague },
  { pattern: 'by themselves', use: 'automatically, alone', reason: foreign },
  { pattern: 'must be equal', use: 'must match', reason: foreign },
  { pattern: 'another name (?:of|for)', use: 'alias for', reason: foreign },
  { pattern: 'user names?', use: 'username', reason: 'spelling of GitHub' },
  { pattern: 'never moves?', use: 'immutable', reason: vague },
  { pattern: 'else from', use: 'otherwise from', reason: foreign },
  { pattern: 'or else (?:in|of|from|by)', use: 'otherwise', reason: foreign },
  { pattern: 'all the same', use: 'still', reason: foreign },
  { pattern: 'first process', use: 'PID 1', reason: vague },
  { pattern: 'pull requests of (?:forks|Dependabot)', use: 'pull requests from', reason: foreign },
  { pattern: '1 of 1', use: '1, or the name', reason: 'count and plural disagree' },
]

/** First words of clauses without a head noun: "What is left", "Whose token it is". */
export const headlessClause = /^(?:What|Who|Whose|Whom|Whoever|Whatever)\b/i
