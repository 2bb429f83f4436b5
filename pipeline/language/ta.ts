import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Tamil. CLDR 48; texts of the Governments of Tamil Nadu and Sri Lanka. */
export const ta: Language = define({
  tag: 'ta',
  name: 'Tamil',
  autonym: 'தமிழ்',
  script: 'Taml',
  numbers: () => ({
    words: valued(
      '20 இருபத்து; 30 முப்பத்து; 40 நாற்பத்து; 50 ஐம்பத்து; 60 அறுபத்து; 70 எழுபத்து; 80 எண்பத்து; 90 தொண்ணூற்று; 1 ஒரு ஒருவர் முதல் முதலாவது; 2 இரு இருவர் இரண்டாம் இரண்டாவது; 3 மூன்றாம் மூன்றாவது மூவர்; 4 நான்காம் நான்காவது; 5 ஐந்தாம் ஐந்தாவது; 6 ஆறாம்; 7 ஏழாம்; 8 எட்டாம்; 9 ஒன்பதாம்; 10 பத்தாம்; 100 நூறு; 1000 ஆயிரம்; 100000 லட்சம் இலட்சம்; 10000000 கோடி; 2 அரை பாதி; 4 கால்',
    ),
    notNumbers: listed('முதல், கால்'),
    scales: valued(
      '1000 ஆயிரம்; 100000 லட்சம் இலட்சம்; 1000000 மில்லியன்; 10000000 கோடி; 1000000000 பில்லியன்',
    ),
    times: {
      signs: ['.'],
      hours: listed('மணி'),
      minutes: listed('நிமிடம், நிமிடங்கள்'),
      morning: listed('முற்பகல், காலை, மு.ப.'),
      afternoon: listed('பிற்பகல், மாலை, பி.ப.'),
    },
    measures: measured(
      'percent சதவீத* சதவிகித* விழுக்கா* %; day நாள்* நாட்கள்* நாட்* ; month மாத* ; year ஆண்டு* வருட* வயது*; week வார*; hour மணி* ; minute நிமிட*; second வினாடி* விநாடி*; dollar டாலர்* டொலர்*; euro யூரோ*; pound பவுண்ட்*; rouble ரூபிள்*; yuan யுவான்*; kilometre கிலோமீட்டர்*; metre மீட்டர்*; kilogram கிலோகிராம்* கிலோ*; tonne டன்* தொன்*; hectare ஹெக்டேர்* ஹெக்டர்*',
    ),
    months: monthsOf(
      'ஜனவரி* பிப்ரவரி*/பெப்ரவரி* மார்ச்* ஏப்ரல்* மே ஜூன்* ஜூலை* ஆகஸ்ட்*/ஆகத்து* செப்டம்பர்*/செப்டெம்பர்* அக்டோபர்*/ஒக்டோபர்* நவம்பர்* டிசம்பர்*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | உறுப்புரை {n} | சட்டக்கூறு {n} | உறுப்புரை*, சட்டக்கூறு*
      section | பிரிவு {n} | | பிரிவு*, பிரிவின்
      chapter | அத்தியாயம் {n} | | அத்தியாய*
      part | பகுதி {n} | பாகம் {n} | பகுதி*, பாக*
      title | தலைப்பு {n} | | தலைப்பு*
      annex | இணைப்பு {n} | பின்னிணைப்பு {n} | இணைப்பு*, பின்னிணைப்பு*
      point | புள்ளி {n} | கூறு {n} | புள்ளி*, கூறு*
      paragraph | பத்தி {n} | பந்தி {n} | பத்தி*, பந்தி*
      subparagraph | உட்பத்தி {n} | துணைப்பத்தி {n} | உட்பத்தி*, துணைப்பத்தி*
      book | நூல் {n} | | நூல்*
      schedule | அட்டவணை {n} | | அட்டவணை*
      preamble | முகப்புரை | |
      rule | விதி {n} | | விதி*
      principle | கொள்கை {n} | | கொள்கை*
    `),
    letters: 'அஆஇஈஉஊஎஏஐஒஓஔ',
    letter: '({n})',
  }),
})
