import {
  isTemplatePart,
  templateTokens,
  type TemplatePart,
} from '../../../../config/page-template.ts'

/** What the parts of a template say on one page; an absent one says nothing. */
export type TemplateValues = Readonly<Partial<Record<TemplatePart, string>>>

/** Only spaces and marks, which separate two parts. */
const separator = /^[\s\p{P}\p{S}]*$/u

/**
 * A template with its parts filled in. A separator is printed only between two parts that say
 * something, and brackets only around one, so that `{title} · {section} ({state})` may be a title alone.
 */
export function filledTemplate(template: string, values: TemplateValues): string {
  let text = ''
  let pending = ''
  let isBracketed = false
  let hasGap = false
  for (const token of templateTokens(template)) {
    if (token.kind === 'text') {
      // The closing bracket of a part that said nothing.
      const rest = isBracketed ? token.text.replace(/^\s*[)\]]/u, '') : token.text
      isBracketed = false
      if (separator.test(rest)) pending += rest
      else {
        text += pending + rest
        pending = ''
      }
      continue
    }
    const value = isTemplatePart(token.name) ? values[token.name] : undefined
    const isSilent = value === undefined || value === ''
    isBracketed = isSilent && /[([]\s*$/u.test(pending)
    if (isSilent) hasGap = true
    else text += (text === '' && hasGap ? pending.replace(/^[^([]*/u, '') : pending) + value
    pending = ''
  }
  return (text + pending).trim()
}
