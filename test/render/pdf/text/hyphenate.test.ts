import {describe, expect, it} from 'vitest'
import {hyphenPlaces} from '../../../../pipeline/render/pdf/text/hyphenate/hyphenate.ts'
import {shaper} from '../faces.ts'

/** A word with the places for hyphens shown. */
function divided(word: string, language: string): string {
  const places = hyphenPlaces(word, language, shaper)
  return [0, ...places].map((place, index) => word.slice(place, places[index])).join('·')
}

describe('words are divided', () => {
  it.each([
    ['en', 'hyphenation', 'hy·phen·ation'],
    ['en', '“brotherhood.”', '“broth·er·hood.”'],
    ['en', 'Co-operation', 'Co-op·er·a·tion'],
    ['en', 'equal', 'equal'],
    ['ru', 'равноправие', 'рав·но·пра·вие'],
    ['ru', 'Объединённых', 'Объ·еди·нён·ных'],
    ['tk', 'adamlaryň', 'adam·la·ryň'],
    ['fr', 'constitution', 'consti·tu·tion'],
    ['kk', 'адамдардың', 'адам·дар·дың'],
    ['kk', 'құқықтары', 'құ·қық·та·ры'],
    ['kk', 'мемлекеттердің', 'мем·ле·кет·тер·дің'],
    // у makes a syllable behind a consonant, and closes one behind a vowel.
    ['kk', 'болуға', 'бо·лу·ға'],
    ['kk', 'әлеуметтік', 'әлеу·мет·тік'],
    // No single letter is left or carried over.
    ['kk', 'ереже', 'ере·же'],
    ['ky', 'жарандардын', 'жа·ран·дар·дын'],
    ['uz', 'qonunchilik', 'qo·nun·chi·lik'],
    ['uz', 'togʻaning', 'to·gʻa·ning'],
    ['de', 'Entscheidungsfindung', 'Ent·schei·dungs·fin·dung'],
    ['de-AT', 'Entscheidungsfindung', 'Ent·schei·dungs·fin·dung'],
    ['sr-Latn', 'sporazum', 'spo·ra·zum'],
    ['bs', 'sporazum', 'spo·ra·zum'],
    // No hyphen beside an apostrophe, and the article does not count.
    ['fr', 'l’homme', 'l’homme'],
    ['fr', 'd’opinion', 'd’opi·nion'],
    ['fr', 'l’application', 'l’ap·pli·ca·tion'],
    ['fr', "l'humanité", "l'hu·ma·nité"],
    ['it', 'l’habitat', 'l’ha·bi·tat'],
    ['ca', 'l’home', 'l’home'],
    ['en', 'o’clock', 'o’clock'],
    ['tr', 'Ankara’dan', 'An·ka·ra’dan'],
    ['uk', 'здоров’я', 'здо·ров’я'],
    ['en', 'Kazakhstan', 'Kazakh·stan'],
    ['en', 'KAZAKHSTAN', 'KAZAKH·STAN'],
  ])('%s: %s', (language, word, expected) => {
    expect(divided(word, language)).toBe(expected)
  })

  it.each([
    ['en', 'https://example.org/brotherhood'],
    ['en', 'article12brotherhood'],
    ['en', 'spirit@brotherhood.example'],
    ['ar', 'الديمقراطية'],
    ['hi', 'स्वतन्त्रता'],
    ['xx', 'brotherhood'],
    ['../en', 'brotherhood'],
    ['en', 'İİİİİİİİ'],
  ])('but not %s: %s', (language, word) => {
    expect(divided(word, language)).toBe(word)
  })
})
