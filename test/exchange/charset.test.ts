import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {decodeFile} from '../../pipeline/exchange/charset.ts'

const bytesOf = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

const wide = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** Windows-1251: Cyrillic letters follow each other from 0xC0. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 128 ? code : code - 0x410 + 0xc0
  })

const xml = '<?xml version="1.0"?><x>Правила</x>'

describe('the charset of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(xml), xml],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${xml}`), xml],
    ['UTF-16 LE with a mark', wide(xml, 'le', true), xml],
    ['UTF-16 BE with a mark', wide(xml, 'be', true), xml],
    ['UTF-16 LE without a mark', wide(xml, 'le', false), xml],
    ['UTF-16 BE without a mark', wide(xml, 'be', false), xml],
    [
      'a table in UTF-16 without a mark',
      wide('key\ttarget\np1\tЖ', 'le', false),
      'key\ttarget\np1\tЖ',
    ],
    [
      'a charset that XML declares',
      cyrillic('<?xml version="1.0" encoding="windows-1251"?><x>Правила</x>'),
      '<?xml version="1.0" encoding="windows-1251"?><x>Правила</x>',
    ],
    [
      'a charset that PO declares',
      cyrillic(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CP1251\\n"\n\nmsgid "a"\nmsgstr "Правила"\n',
      ),
      'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CP1251\\n"\n\nmsgid "a"\nmsgstr "Правила"\n',
    ],
    [
      'UTF-16 that is declared and is not',
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><x>Ж</x>'),
      '<?xml version="1.0" encoding="UTF-16"?><x>Ж</x>',
    ],
    [
      'the template of a PO header',
      Buffer.from('"Content-Type: text/plain; charset=CHARSET\\n"\nЖ'),
      '"Content-Type: text/plain; charset=CHARSET\\n"\nЖ',
    ],
    ['an empty file', bytesOf(), ''],
  ])('%s is read', (_, bytes, text) => {
    expect(decodeFile(bytes)).toEqual({kind: 'text', text})
  })

  it.each([
    ['gzip', gzipSync('text'), 'gzip'],
    ['a zip', bytesOf(0x50, 0x4b, 3, 4, 0), 'zip'],
    ['an old Excel file', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0), 'Office'],
    ['UTF-32', bytesOf(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'UTF-32'],
    [
      'a charset that nobody knows',
      Buffer.from('<?xml version="1.0" encoding="x-splendid"?><x/>'),
      'x-splendid',
    ],
    [
      'bytes that are not of the declared charset',
      Buffer.from([...Buffer.from('<?xml version="1.0" encoding="euc-jp"?><x>'), 0xff, 0xff]),
      'not valid',
    ],
  ])('%s is refused with its reason', (_, bytes, reason) => {
    expect(decodeFile(bytes)).toMatchObject({
      kind: 'undecodable',
      reason: expect.stringContaining(reason),
    })
  })

  it('a table in an ANSI code page is not guessed at', () => {
    expect(decodeFile(cyrillic('key;target\np1;Правила'))).toEqual({kind: 'undeclared'})
  })
})
