import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import {printHebrew} from './numerals/hebrew.ts'
import type {Language} from './model/types.ts'

/** The letters that count from 1 to 99, without geresh. */
const letterNumerals = Array.from({length: 99}, (_, at): readonly [string, number] => [
  printHebrew(at + 1).replaceAll(/[׳״]/gu, ''),
  at + 1,
])

/** Hebrew. CLDR 48; כללי הפיסוק of the Academy of the Hebrew Language; הנחיות לניסוח חקיקה of the Ministry of Justice. */
export const he: Language = define({
  tag: 'he',
  name: 'Hebrew',
  autonym: 'עברית',
  script: 'Hebr',
  numbers: () => ({
    words: valued(
      '12 שנים_עשר שתים_עשרה; 2 שתים שנים שניהם שתיהן שתיים; 3 שלישי; 100 מאה מאת מאות; 200 מאתיים; 1000 אלף אלפים אלפי; 2000 אלפיים; 1000000 מיליון מיליוני; 1000000000 מיליארד; 2 חצי מחצית; 3 שליש שלישים; 4 רבע רבעים; 20 עשרים; 30 שלושים; 40 ארבעים; 50 חמישים; 60 שישים; 70 שבעים; 80 שמונים; 90 תשעים',
    ),
    // Without geresh they are words: לא is “not”.
    notNumbers: letterNumerals.map(([letters]) => letters),
    joiners: ['ו'],
    halves: ['וחצי'],
    scales: valued('1000 אלף אלפי; 1000000 מיליון מיליוני; 1000000000 מיליארד'),
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('לפנה״צ, בבוקר'),
      afternoon: listed('אחה״צ, אחר הצהריים'),
    },
    measures: measured(
      'percent אחוז אחוזים אחוזי % ; day יום ימים ימי היום הימים; month חודש חודשים חודשי חדשים; year שנה שנים שנות שנתי; week שבוע שבועות; hour שעה שעות; minute דקה דקות; second שנייה שניות; dollar דולר דולרים; euro אירו; pound פאונד ליש״ט; rouble רובל רובלים; yuan יואן; hectare הקטר',
    ),
    months: monthsOf(
      'ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | סעיף {n} | מאמר {n} | סעיף, בסעיף, לסעיף, סעיפים, סעיפי, מאמר
      section | מדור {n} | | מדור, במדור
      chapter | פרק {n} | | פרק, בפרק, לפרק, פרקים
      part | חלק {n} | | חלק, בחלק, לחלק
      title | שער {n} | כותר {n} | שער, כותר
      annex | נספח {n} | | נספח, בנספח, לנספח, נספחים
      point | נקודה {n} | פסקה ({n}) | נקודה, בנקודה
      paragraph | פסקה {n} | ס״ק {n} | פסקה, בפסקה, פסקאות
      subparagraph | פסקת משנה {n} | סעיף קטן {n} | פסקת משנה, סעיף קטן
      rule | כלל {n} | | כלל
      principle | עיקרון {n} | | עיקרון
      book | ספר {n} | | ספר
      schedule | תוספת {n} | | תוספת, בתוספת
      preamble | מבוא | |
    `),
    // After a label's word the letters are numerals, with or without geresh: סעיף יב.
    ordinals: () => Object.fromEntries(letterNumerals),
    letters: 'אבגדהוזחטיכלמנסעפצקרשת',
    hasOwnLetters: true,
    letter: '({n})',
  }),
  spelling: () => ({prefixes: listed('ה, ו, ב, ל, מ, ש, כ, וה, של, מה, שב, וב, ול, שה, כש')}),
})
