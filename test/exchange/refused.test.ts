import {describe, expect, it} from 'vitest'
import {houseRules, formatName, importInto, type Outcome} from './imported.ts'

const into = (name: string, text: string): Outcome => importInto(houseRules(), name, text)

const xliff = (body: string, attributes = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="rules.md" source-language="en" target-language="ru"${attributes}><body>${body}</body></file></xliff>`

describe('a table that is damaged', () => {
  it.each([
    [
      'a quotation mark that is never closed',
      'key,target\np1,"Раз\np2,Два\n',
      2,
      'a cell begins with a quotation mark that is never closed',
    ],
    [
      'the same further down',
      'key,target\np1,"Раз\nи ещё"\np2,"Два\n',
      4,
      'a cell begins with a quotation mark that is never closed',
    ],
    ['400,000 columns', `key,target${',x'.repeat(400_000)}\n`, 1, 'more than 1000 columns'],
    ['a wide row', `key,target\np1,Раз\np2,Два${','.repeat(2_000)}\n`, 3, 'more than 1000 columns'],
    [
      'letters that a charset lacks',
      'key,target\np1,??????? ??????\np2,Правила\n',
      2,
      '1 text has replacement signs',
    ],
    ['replacement characters', 'key,target\np2,Правила\np1,Прав\uFFFDла\n', 3, '1 text has'],
    [
      'letters lost from the middle of words',
      'key,target\np1,Agza?lar gelýä?ler\np2,Ba?lyk\np3,A?zanyň\n',
      2,
      '3 texts have replacement signs',
    ],
  ])('%s is refused at its line', (_, text, line, reason) => {
    const {texts, findings} = into('a.csv', text)
    expect(texts).toEqual({})
    expect(findings).toMatchObject([{severity: 'error', message: expect.stringContaining(reason)}])
    expect(findings[0]?.place.line).toBe(line)
  })

  it.each([
    ['questions', 'key,target\np1,Что??? Где?\np2,А? Да?\n'],
    ['an address with a question', 'key,target\np1,См. example.org/a?b=c и a?b\n'],
    ['a first line that names the delimiter', '"sep=;"\r\nkey;target\r\np1;Раз, два\r\n'],
    ['quotation marks inside a cell', 'key\ttarget\np1\tПравила "дома" — да\n'],
  ])('%s is read', (_, text) => {
    const {texts, findings} = into('a.csv', text)
    expect(findings).toEqual([])
    expect(Object.keys(texts)).toContain('p1')
  })
})

describe('a file that is half translated', () => {
  const segment = (mid: number, text: string): string =>
    `<mrk mtype="seg" mid="${mid}">${text}</mrk>`
  const unit = (target: string): string =>
    xliff(
      `<trans-unit id="p1"><source>Keep quiet after **22:00**. Wear slippers.</source><seg-source>${segment(1, 'Keep quiet after **22:00**.')} ${segment(2, 'Wear slippers.')}</seg-source><target state="translated">${target}</target></trans-unit>`,
    )
  it.each([
    ['the second segment empty', segment(1, 'Тихо.') + segment(2, ''), 'Тихо. Wear slippers.'],
    ['the second segment absent', segment(1, 'Тихо.'), 'Тихо. Wear slippers.'],
    [
      'the first segment blank',
      `${segment(1, ' ')} ${segment(2, 'Носите.')}`,
      'Keep quiet after **22:00**. Носите.',
    ],
  ])('%s: never cut, never translated', (_, target, wanted) => {
    const {texts, states, report} = into('a.xlf', unit(target))
    expect(texts).toEqual({p1: wanted})
    expect(states['p1']).toBe('initial')
    expect(report?.uncertain).toMatchObject([{key: 'p1'}])
  })

  it('keeps a whole translation that is here already', () => {
    const project = houseRules({p1: {text: 'Тихо. Носите тапочки.'}})
    const {texts, report} = importInto(project, 'a.xlf', unit(segment(1, 'Иначе.')))
    expect(texts['p1']).toBe('Тихо. Носите тапочки.')
    expect(report?.refused).toMatchObject([{key: 'p1', reason: '1 segment without translation'}])
  })

  it('joins whole segments with the blanks of the English', () => {
    const {texts, states} = into('a.xlf', unit(segment(1, 'Тихо.') + segment(2, 'Носите.')))
    expect(texts).toEqual({p1: 'Тихо. Носите.'})
    expect(states['p1']).toBe('translated')
  })
})

describe('what a file says of itself', () => {
  const title =
    '<trans-unit id="title"><source>House Rules</source><target>Правила</target></trans-unit>'
  it.each([
    [
      'another document',
      xliff(title).replace('rules.md', 'upload-17.xlf'),
      'it translates upload-17',
    ],
    ['another language', xliff(title).replace('"ru"', '"kk"'), 'it is in kk'],
  ])('%s gives way to the command line, with a note', (_, text, note) => {
    const {texts, findings} = into('a.xlf', text)
    expect(texts).toEqual({title: 'Правила'})
    expect(findings).toMatchObject([{severity: 'warning', message: expect.stringContaining(note)}])
  })

  it.each(['rules.ru.xlf', 'source/rules.md', 'C:\\Projects\\rules.md'])(
    'the name %s is of this document',
    (original) => {
      expect(into('a.xlf', xliff(title).replace('rules.md', original)).findings).toEqual([])
    },
  )

  it('takes from a file of several documents what is of this one', () => {
    const other =
      '<file original="source/other.md" source-language="en" target-language="ru"><body><trans-unit id="p1"><source>Another point one.</source><target>Чужой пункт.</target></trans-unit></body></file>'
    const {texts, findings} = into('a.xlf', xliff(title).replace('<file', `${other}<file`))
    expect(texts).toEqual({title: 'Правила'})
    expect(findings).toMatchObject([{message: '1 unit is of other, not of rules: left out'}])
  })
})

describe('the format of a file', () => {
  it.each([
    ['a.xlf', '<?xml version="1.0"?><!-- x --><xliff version="2.1" xmlns="u">', 'XLIFF 2.1'],
    ['a.mxliff', '<xliff xmlns:m="u" version="1.2" m:version="2.4">', 'XLIFF 1.2'],
    ['a.xlf', '<xliff m:version="2.4" xmlns:m="u" version="1.2">', 'XLIFF 1.2'],
    ['a.sdlxliff', '<xliff xmlns:sdl="u" version="1.2" sdl:version="1.0">', 'XLIFF 1.2'],
    [
      'a.txt',
      '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">',
      'TMX 1.4b',
    ],
    ['a.txt', 'key\ttarget\np1\tx', 'CSV'],
    ['a.dat', '# x\nmsgid ""\nmsgstr ""\n', 'gettext PO'],
    ['a.po', '<xliff version="1.2">', 'XLIFF 1.2'],
    ['a.csv', 'target', 'CSV'],
    ['a.docx', 'x', undefined],
  ])('%s with %j is %s', (name, text, format) => {
    expect(formatName(name, text)).toBe(format)
  })
})

describe('a file that is made to be slow', () => {
  it.each([
    ['comments before the root', '<!--x-->'.repeat(5_000)],
    ['comments that are never closed', '<!--'.repeat(5_000)],
    ['blanks before the root', ' '.repeat(30_000)],
    ['instructions before the root', '<?x y?>'.repeat(5_000)],
    ['declarations before the root', `<!DOCTYPE x [${'<!ELEMENT a ANY>'.repeat(5_000)}]>`],
  ])('is recognised or not, at once: %s', (_, start) => {
    expect(formatName('a.bin', `${start}<tmx/>`)).toBeUndefined()
  })

  it.each([
    ['many codes', '<x id="1"/>a'.repeat(20_000)],
    ['many segments', '<mrk mtype="seg" mid="1">a</mrk>'.repeat(20_000)],
    ['braces of Phrase', '{1'.repeat(20_000)],
  ])('is read in bounded time: %s', (_, target) => {
    const body = `<trans-unit id="title"><source>House Rules</source><target>${target}</target></trans-unit>`
    const {report} = into('a.xlf', xliff(body, ' xmlns:m="http://www.memsource.com/mxlf/2.0"'))
    expect(report?.missing.length).toBeGreaterThan(0)
  })
})

describe('PO without a header', () => {
  it('is read, also where the keys stand in place of the English', () => {
    const {texts} = into(
      'a.po',
      'msgid "House Rules"\nmsgstr "Правила"\n\nmsgid "p2"\nmsgstr "Платите:"\n',
    )
    expect(texts).toEqual({title: 'Правила', p2: 'Платите:'})
  })

  it('gives each entry its line', () => {
    const {report} = into(
      'a.po',
      'msgid "House Rules"\nmsgstr "Правила"\n\nmsgid "Gone."\nmsgstr "Нет."\n',
    )
    expect(report?.matched).toMatchObject([{key: 'title', line: 1}])
    expect(report?.extra).toMatchObject([{line: 4}])
  })

  it('is refused in plain words where an entry is broken', () => {
    const {findings} = into('a.po', 'msgid "a"\nmsgid "b"\nmsgstr "c"\n')
    for (const {message} of findings) expect(message).not.toMatch(/undefined|iterable|function/u)
  })
})
