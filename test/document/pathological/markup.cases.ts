import type {Case} from './cases.ts'

/** What stands around the numbers: bold, HTML, marks that no one sees, missing spaces. */
export const markupCases: readonly Case[] = [
  {
    name: '23-bold-lead-numbers',
    own: '**1.** Keep.\n\n**2.** Show.\n\n**Article 3.** Name.\n\n__4)__ Reply.\n',
    units: ['point 1', 'point 2', 'point 3', 'point 4'],
    findings: ['numbering 5', 'numbering 7'],
  },
  {
    name: '24-html',
    own: '<ol start="3">\n<li>Keep.</li>\n<li>Show.</li>\n</ol>\n\n<div dir="rtl">\n5. Name.\n6. Reply.\n</div>\n\n<!-- 7. Gone. -->\n\n7. Pay.\n',
    units: ['point 7'],
    findings: ['markup 1', 'markup 6', 'numbering 13'],
  },
  {
    name: '25-footnotes',
    own: '1. Keep.[^1]\n2. Show.[^note]\n\n[^1]: Since 1986.\n\n    1. In ink.\n    2. On screen.\n[^note]: See point 1.\n',
    units: ['point 1', 'point 2', 'note', 'point', 'point', 'note'],
  },
  {
    name: '26-setext-numbers',
    own: '1. Aim\n======\n\nThe aim.\n\n2. Ways\n-------\n\nThe ways.\n',
    units: ['heading 1', 'paragraph', 'heading 2', 'paragraph'],
    findings: ['markup 1', 'markup 6'],
  },
  {
    name: '27-front-matter',
    own: '---\ntitle: Duties\nlist:\n  1. no point\n---\n\n# Duties\n\n1. Keep.\n',
    units: ['title', 'point 1'],
  },
  {
    name: '28-crlf',
    own: '# Duties\r\n\r\n1. Keep\r\na log.\r\n2. Show it.\r\n\r\n   More of it.\r\n',
    units: ['title', 'point 1', 'point 2', 'paragraph'],
  },
  {
    name: '29-bom',
    own: '\uFEFF# Duties\n\n1. Keep.\n\n\uFEFF## Part two\n\n\uFEFF2. Show.\n',
    units: ['title', 'point 1', 'heading 2', 'point 2'],
  },
  {
    name: '30-nbsp-after-marker',
    own: '1.\u00A0Keep.\n2.\u00A0Show it in 2018\u00A0and on.\n\n3.\u202FReply.\n\n##\u00A04. Pay\n',
    units: ['point 1', 'point 2', 'point 3', 'heading 4'],
    findings: ['markup 1', 'markup 2', 'markup 4', 'markup 6'],
  },
  {
    name: '31-missing-space',
    own: '1.Keep.\n2.Show.\n3、登记。\n4．答复。\n\n##5. Pay\n',
    units: ['point 1', 'point 2', 'point 3', 'point 4', 'heading 5'],
    findings: ['markup 1', 'markup 2', 'markup 6', 'numbering 3', 'numbering 4'],
  },
  {
    name: '33-dash-bullets',
    own: '1. Keep:\n\n   – a log,\n   – a list;\n   — a book;\n\n   • a seal.\n\n2. Show:\n- names,\n- days.\n',
    units: [
      'point 1',
      'point 1.1',
      'point 1.2',
      'point 1.3',
      'point 1.4',
      'point 2',
      'point 2.1',
      'point 2.2',
    ],
  },
  {
    name: '34-hard-wrap.en',
    own: '1. Keep a\nlog of all\nloss.\n\n2. Show\n   it.\n',
    units: ['point 1', 'point 2'],
  },
  {
    name: '35-invisible',
    own: '1. Ke\u00ADep a l\u00ADog.\n2\u200B. Show it.\n3. می\u200Cکنند.\n4. ශ්\u200Dරී.\n',
    units: ['point 1', 'point 2', 'point 3', 'point 4'],
    findings: ['markup 2'],
  },
  {
    name: '36-direction-marks',
    own: '\u200F1. أول.\n\u200F2. ثان \u2066A/1/2\u2069.\n\n\u202B3. ثالث.\u202C\n',
    units: ['point 1', 'point 2', 'point 3'],
  },
  {
    name: '38-labels-of-articles',
    own: '## Article premier\n\nA.\n\n## 2-nji madda\n\nB.\n\n## 3-бап\n\nC.\n\n## 4‐модда\n\nD.\n\n## Моддаи 5.\n\nE.\n\n## 第六条\n\nF.\n\n## 第７条\n\nG.\n\n## מאמר ח׳\n\nH.\n\n## አንቀጽ፡፱፤\n\nI.\n\n## المادة ١٠\n\nJ.\n\n## مادهٔ یازدهم\n\nK.\n\n## ข้อ ๑๒\n\nL.\n\n## 13. §\n\nM.\n',
    units: Array.from({length: 13}, (_, at) => [`heading ${at + 1}`, 'paragraph']).flat(),
  },
  {
    name: '39-cjk-emphasis',
    own: '1. それは**「大切」**です。\n2. **名簿：**会員が書く。\n3. 회원은 **명부(List)**를 쓴다.\n',
    units: ['point 1', 'point 2', 'point 3'],
  },
]
