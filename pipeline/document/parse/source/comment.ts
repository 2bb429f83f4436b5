/** Whether HTML is nothing but one comment, which is no text and interrupts nothing. */
export const isComment = (html: string): boolean => /^\s*<!--(?:(?!-->)[^])*-->\s*$/u.test(html)
