import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Persian. CLDR 48; دستور خط فارسی of the Academy of Persian Language; آیین نگارش قوانین. */
export const fa: Language = define({
  tag: 'fa',
  name: 'Persian',
  autonym: 'فارسی',
  script: 'Arab',
  numbers: () => ({
    group: ['٬', ',', '،', ' ', '\u00A0', '\u202F', '\u2009'],
    words:
      valued(`1 یک یکی یکم نخست نخستین اولین اول; 2 دو دوم دومین هردو; 3 سه سوم سومین; 4 چهار چهارمین; 5 پنج; 6 شش; 7 هفت; 8 هشت; 9 نه; 10 ده; 16 شانزده; 17 هفده; 18 هجده هیجده; 20 بیست; 30 سی; 100 صد یکصد; 200 دویست; 300 سیصد; 400 چهارصد; 500 پانصد; 600 ششصد; 1000 هزار;
      1000000 میلیون; 1000000000 میلیارد; 2 نیم نصف نیمی; 3 ثلث یک‌سوم دوسوم دو‌سوم; 4 ربع یک‌چهارم چهارم; 12 دوجین`),
    joiners: ['و'],
    scales: valued('1000 هزار; 1000000 میلیون; 1000000000 میلیارد; 1000000000000 تریلیون'),
    halves: ['و نیم'],
    times: {
      signs: ['.'],
      hours: listed('ساعت'),
      minutes: listed('دقیقه'),
      morning: listed('صبح, بامداد, قبل از ظهر, پیش از ظهر'),
      afternoon: listed('بعدازظهر, بعد از ظهر, عصر, شب'),
    },
    measures: measured(
      'percent درصد ٪ % صدی; day روز روزه روزی شبانه‌روز; month ماه ماهه ماهانه; year سال ساله سالگی سالانه; week هفته هفته‌ای; hour ساعت ساعته; minute دقیقه دقیقه‌ای; second ثانیه; dollar دلار; euro یورو; pound پوند; rouble روبل; yuan یوان; kilometre کیلومتر; metre متر; kilogram کیلوگرم; tonne تن; hectare هکتار',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | ماده {n} | مادهٔ {n}, ماده‌ی {n}, اصل {n} | ماده, مادهٔ, ماده‌ی, مواد, اصل
      section | بخش {n} | | بخش, بخش‌های
      chapter | فصل {n} | | فصل, فصول
      part | قسمت {n} | | قسمت, قسمت‌های
      title | عنوان {n} | | عنوان
      annex | پیوست {n} | ضمیمه {n} | پیوست, پیوست‌های, ضمیمه
      point | بند {n} | | بند, بندهای
      paragraph | بند {n} | پاراگراف {n} | بند, پاراگراف
      subparagraph | زیربند {n} | جزء {n} | زیربند, جزء
      rule | قاعده {n} | | قاعده
      book | کتاب {n} | | کتاب
      schedule | جدول {n} | | جدول
      preamble | دیباچه | |
      principle | اصل {n} | | اصل
    `),
    ordinals: () => ({
      اول: 1,
      دوم: 2,
      سوم: 3,
      چهارم: 4,
      پنجم: 5,
      ششم: 6,
      هفتم: 7,
      هشتم: 8,
      نهم: 9,
      دهم: 10,
      یازدهم: 11,
      دوازدهم: 12,
      سیزدهم: 13,
      چهاردهم: 14,
      پانزدهم: 15,
      شانزدهم: 16,
      هفدهم: 17,
      هجدهم: 18,
      نوزدهم: 19,
      هیجدهم: 18,
      هژدهم: 18,
      بیستم: 20,
      'بیست و یکم': 21,
      'بیست و دوم': 22,
      'بیست و سوم': 23,
      'بیست و چهارم': 24,
      'بیست و پنجم': 25,
      'بیست و ششم': 26,
      'بیست و هفتم': 27,
      'بیست و هشتم': 28,
      'بیست و نهم': 29,
      'سی ام': 30,
      سی‌ام: 30,
      سیم: 30,
    }),
    letters: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
    decimal: '{n}.',
    hasOwnLetters: true,
    letter: '{n})',
  }),
})
