import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Vietnamese. CLDR 48; Nghị định 30/2020/NĐ-CP; Nghị định 34/2016/NĐ-CP. */
export const vi: Language = define({
  tag: 'vi',
  name: 'Vietnamese',
  autonym: 'Tiếng Việt',
  script: 'Latn',
  numbers: () => ({
    words: valued(
      '1 nhất; 2 nhì cả_hai đôi; 4 tư; 7 bẩy; 10 chục; 12 tá; 20 hai_mươi; 100 trăm một_trăm; 1000 nghìn ngàn; 1000000 triệu; 1000000000 tỷ tỉ; 2 nửa; 3 phần_ba; 4 phần_tư; 1.5 rưỡi một_rưỡi',
    ),
    notNumbers: listed('không, nhất, tư, rưỡi'),
    scales: valued('1000 nghìn ngàn; 1000000 triệu; 1000000000 tỷ tỉ'),
    halves: ['rưỡi'],
    times: {
      signs: [],
      hours: listed('giờ, h'),
      minutes: listed('phút'),
      morning: listed('sáng'),
      afternoon: listed('chiều, tối'),
    },
    counters: listed('ví dụ, file, cái, người, bản, lần, phần, loại, trong, bên'),
    measures: measured(
      'percent phần_trăm % ; day ngày; month tháng; year năm tuổi; week tuần; hour giờ tiếng; minute phút; second giây; dollar đô_la đô đôla; euro euro; pound bảng; rouble rúp; yuan nhân_dân_tệ tệ; kilometre ki-lô-mét km kilômét; metre mét; kilogram ki-lô-gam kg kilôgam; tonne tấn; hectare héc-ta ha hecta',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Điều {n} | Đie\u0302\u0300u {n}, Đi\u00EA\u0300u {n} | điều
      section | Mục {n} | | mục
      chapter | Chương {n} | | chương
      part | Phần {n} | | phần
      title | Thiên {n} | Tiêu đề {n} | thiên, tiêu đề
      annex | Phụ lục {n} | | phụ lục
      point | Điểm {n} | | điểm
      paragraph | Khoản {n} | Đoạn {n} | khoản, đoạn
      subparagraph | Tiết {n} | Tiểu khoản {n} | tiết, tiểu khoản
      rule | Quy tắc {n} | | quy tắc
      principle | Nguyên tắc {n} | | nguyên tắc
      clause | Khoản {n} | |
      book | Quyển {n} | | quyển
      schedule | Biểu {n} | | biểu
      preamble | Lời nói đầu | |
    `),
    ordinals: () =>
      valued(
        '1 thứ_nhất nhất; 2 thứ_hai thứ_nhì hai; 3 thứ_ba ba; 4 thứ_tư tư; 5 thứ_năm năm; 6 thứ_sáu sáu; 7 thứ_bảy bảy; 8 thứ_tám tám; 9 thứ_chín chín; 10 thứ_mười mười; 11 thứ_mười_một mười_một; 12 thứ_mười_hai mười_hai',
      ),
    letters: 'abcdđeghiklmnopqrstuvxy',
    letter: '{n})',
  }),
})
