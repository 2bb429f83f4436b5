import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Thai. CLDR 48; ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ; ราชบัณฑิตยสภา. Thai writes no full stop. */
export const th: Language = define({
  tag: 'th',
  name: 'Thai',
  autonym: 'ไทย',
  script: 'Thai',
  numbers: () => ({
    words: valued('100 ร้อย หนึ่งร้อย; 1000 พัน หนึ่งพัน; 1000000 ล้าน หนึ่งล้าน; 2 ครึ่ง กึ่ง'),
    // Words that only begin as number words do.
    notNumbers: listed(
      `สามารถ, ห้าม, ห้าง, พันธะ, พันธุ์, พันธ, ร้อยละ, หกล้ม, เก้าอี้, แสนยา, สองฝ่าย, อันหนึ่ง, หนึ่งใด, สี่แยก, ล้านนา, แปดเปื้อน, สิบเอก, สิบโท, สามัญ, สามี, สามัคคี, ห้าว`,
    ),
    scales: valued('1000 พัน; 10000 หมื่น; 100000 แสน; 1000000 ล้าน; 1000000000 พันล้าน'),
    times: {
      signs: ['.'],
      hours: listed('นาฬิกา, น., โมง'),
      minutes: listed('นาที'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent ร้อยละ เปอร์เซ็นต์ %; day วัน; month เดือน; year ปี พ.ศ. ค.ศ.; week สัปดาห์; hour ชั่วโมง นาฬิกา; minute นาที; second วินาที; dollar ดอลลาร์; euro ยูโร; pound ปอนด์; rouble รูเบิล; yuan หยวน; kilometre กิโลเมตร กม.; metre เมตร; kilogram กิโลกรัม กก.; tonne ตัน; hectare เฮกตาร์',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | ข้อ {n} | มาตรา {n} | ข้อ {n}, มาตรา {n}
      section | ส่วนที่ {n} | ส่วน {n} | ส่วนที่ {n}, ส่วน {n}
      chapter | หมวด {n} | บทที่ {n}, หมวดที่ {n} | หมวด {n}, บทที่ {n}, หมวดที่ {n}
      part | ภาค {n} | ภาคที่ {n} | ภาค {n}, ภาคที่ {n}
      title | ลักษณะ {n} | | ลักษณะ {n}
      annex | ภาคผนวก {n} | | ภาคผนวก {n}
      point | ข้อ {n} | อนุ {n} | ข้อ {n}
      paragraph | วรรค {n} | ย่อหน้า {n} | วรรค {n}, ย่อหน้า {n}
      subparagraph | อนุวรรค {n} | ข้อย่อย {n} | อนุวรรค {n}, ข้อย่อย {n}
      book | บรรพ {n} | เล่ม {n} | บรรพ {n}, เล่ม {n}
      schedule | ตาราง {n} | บัญชี {n} | ตาราง {n}, บัญชี {n}
      preamble | อารัมภบท | |
      rule | กฎ {n} | | กฎ
      principle | หลักการ {n} | | หลักการ
    `),
    ordinals: () =>
      valued(
        '1 หนึ่ง ที่หนึ่ง; 2 สอง ที่สอง; 3 สาม ที่สาม; 4 สี่ ที่สี่; 5 ห้า ที่ห้า; 6 หก; 7 เจ็ด; 8 แปด; 9 เก้า; 10 สิบ',
      ),
    letters: 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
    letter: '({n})',
  }),
})
