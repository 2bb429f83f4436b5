import type {Case} from './cases.ts'
import {languageCases} from './language.cases.ts'
import {markupCases} from './markup.cases.ts'
import {numberingCases} from './numbering.cases.ts'

/** Every kind of text that trips parsers. */
export const cases: readonly Case[] = [...numberingCases, ...languageCases, ...markupCases]
