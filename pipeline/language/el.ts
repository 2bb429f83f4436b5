import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Greek. CLDR 48; EU interinstitutional style guide. */
export const el: Language = define({
  tag: 'el',
  name: 'Greek',
  autonym: 'Ελληνικά',
  script: 'Grek',
  numbers: () => ({
    words:
      valued(`1 έναν ενός μίας μιας πρώτου πρώτης; 2 δυο δεύτερου δεύτερης; 3 τριών τρίτου τρίτης τρις; 4 τεσσάρων; 5 πέντε; 7 επτά εφτά; 8 οκτώ οχτώ; 9 εννέα εννιά;
      11 έντεκα ένδεκα; 12 δωδεκάδα; 10 δεκάδα; 100 εκατοντάδα εκατοντάδες εκατοντάδων; 1000 χίλια χίλιοι χίλιες χιλιάδα χιλιάδες χιλιάδων;
      1000000 εκατομμύριο εκατομμύρια εκατομμυρίων; 1000000000 δισεκατομμύριο δισεκατομμύρια; 1.5 ενάμισι ενάμιση μιάμιση; 2.5 δυόμισι; 3.5 τρεισήμισι τριάμισι;
      3 τρίτο τρίτα; 4 τέταρτο τέταρτα; 5 πέμπτο πέμπτα; 2 μισό μισή ήμισυ`),
    joiners: ['και'],
    scales: valued(
      '1000 χιλ χιλιάδων χιλιάδες; 1000000 εκατ εκατ. εκατομμυρίων; 1000000000 δισ δισεκατομμυρίων',
    ),
    halves: ['και μισό', 'και μισή'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('π.μ., πμ'),
      afternoon: listed('μ.μ., μμ'),
    },
    measures: measured(
      'percent τοις_εκατό ποσοστ*; day ημέρα ημέρες ημερών μέρα μέρες ημερήσι*; month μήνα μήνας μήνες μηνών μηνιαί*; year έτος έτη ετών έτους χρόνι* ετήσι* ετής; week εβδομάδ*; hour ώρα ώρες ωρών; dollar δολάρι* δολαρίων; euro ευρώ; pound λίρ* στερλίν*; rouble ρούβλ* ρουβλίων; yuan γουάν; hectare εκτάρι* εκταρίων',
    ),
    months: monthsOf(
      'ιανουαρί* φεβρουαρί* μαρτί* απριλί* μαΐ*/μαϊ* ιουνί* ιουλί* αυγούστ* σεπτεμβρί* οκτωβρί* νοεμβρί* δεκεμβρί*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Άρθρο {n} | Αρθρο {n} | άρθρο*, άρθρου*, άρθρων, αρθρ*
      section | Τμήμα {n} | | τμήμα*, τμημάτων
      chapter | Κεφάλαιο {n} | | κεφάλαιο*, κεφαλαί*
      part | Μέρος {n} | | μέρος, μέρους, μέρη
      title | Τίτλος {n} | | τίτλο*, τίτλου
      annex | Παράρτημα {n} | | παράρτημα*, παραρτήματ*
      point | Σημείο {n} | Στοιχείο {n} | σημεί*, στοιχεί*
      paragraph | Παράγραφος {n} | Παρ. {n}, § {n} | παράγραφο*, παραγράφ*, παρ., §
      subparagraph | Εδάφιο {n} | Υποπαράγραφος {n} | εδάφι*, εδαφί*, υποπαράγραφο*, υποπαραγράφ*
      book | Βιβλίο {n} | | βιβλί*
      schedule | Πίνακας {n} | | πίνακα*
      preamble | Προοίμιο | |
    `),
    letters: 'αβγδεζηθικλμνξοπρστυφχψω',
    hasOwnLetters: true,
    letter: '{n})',
  }),
  print: {hyphenation: patterns('el-monoton')},
})
