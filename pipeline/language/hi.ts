import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Hindi. CLDR 48; texts of the Legislative Department (विधायी विभाग); मानक हिंदी वर्तनी. Digits of the Constitution are the international ones. */
export const hi: Language = define({
  tag: 'hi',
  name: 'Hindi',
  autonym: 'हिन्दी',
  script: 'Deva',
  numbers: () => ({
    words: valued(
      `1 प्रथम एकमात्र; 2 दोनों द्वितीय; 3 तीनों तृतीय; 4 चारों चतुर्थ; 5 पांच पाँच पांचवां पांचवें पंचम; 6 छह छः छ; 12 दर्जन; 30 तीस; 50 पचास; 100 सौ सैकड़ा; 1000 हजार हज़ार; 100000 लाख; 10000000 करोड़; 1000000000 अरब; 1.5 डेढ़; 2.5 ढाई; 2 आधा आधे आधी अर्ध; 3 तिहाई; 4 चौथाई; 15 पंद्रह पन्द्रह; 18 अठारह; 19 उन्नीस`,
    ),
    scales: valued(
      '1000 हजार हज़ार; 100000 लाख; 1000000 मिलियन; 10000000 करोड़; 1000000000 अरब बिलियन',
    ),
    times: {
      signs: ['.'],
      hours: listed('बजकर, बजे'),
      minutes: listed('मिनट'),
      morning: listed('पूर्वाह्न, सुबह, प्रातः'),
      afternoon: listed('अपराह्न, शाम, दोपहर, सायं'),
    },
    measures: measured(
      'percent प्रतिशत फीसदी फ़ीसदी %; day दिन दिनों दिवस; month महीने महीना महीनों माह मास; year वर्ष वर्षों साल सालों वर्षीय; week सप्ताह हफ़्ते हफ्ते; hour घंटे घंटा घंटों घण्टे; minute मिनट मिनटों; second सेकंड सेकेंड; dollar डॉलर; euro यूरो; pound पाउंड पाउण्ड; rouble रूबल; yuan युआन; kilometre किलोमीटर किमी; metre मीटर; kilogram किलोग्राम किग्रा; tonne टन; hectare हेक्टेयर',
    ),
    months: monthsOf(
      'जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | अनुच्छेद {n} | | अनुच्छेद, अनुच्छेदों
      section | धारा {n} | खंड {n}, खण्ड {n} | धारा, धाराओं, खंड, खण्ड
      chapter | अध्याय {n} | | अध्याय, अध्यायों
      part | भाग {n} | | भाग, भागों
      title | शीर्षक {n} | | शीर्षक
      annex | अनुबंध {n} | अनुलग्नक {n}, परिशिष्ट {n} | अनुबंध, अनुलग्नक, परिशिष्ट
      appendix | परिशिष्ट {n} | | परिशिष्ट
      point | बिंदु {n} | बिन्दु {n}, मद {n} | बिंदु, बिन्दु, बिंदुओं, मद
      paragraph | पैरा {n} | पैराग्राफ {n}, पैराग्राफ़ {n} | पैरा, पैराग्राफ, पैराग्राफ़
      subparagraph | उप-पैरा {n} | उपखंड {n} | उप-पैरा, उपखंड, उपपैरा
      rule | नियम {n} | | नियम
      principle | सिद्धांत {n} | | सिद्धांत
      book | पुस्तक {n} | | पुस्तक
      schedule | अनुसूची {n} | | अनुसूची
      preamble | उद्देशिका | |
    `),
    ordinals: () => ({
      प्रथम: 1,
      द्वितीय: 2,
      तृतीय: 3,
      चतुर्थ: 4,
      पंचम: 5,
      षष्ठ: 6,
      सप्तम: 7,
      अष्टम: 8,
      नवम: 9,
      दशम: 10,
    }),
    letters: 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह',
    letter: '({n})',
  }),
})
