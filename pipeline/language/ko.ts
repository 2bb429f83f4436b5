import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Korean. CLDR 48; 알기 쉬운 법령 정비기준 (법제처); 한글 맞춤법. */
export const ko: Language = define({
  tag: 'ko',
  name: 'Korean',
  autonym: '한국어',
  script: 'Kore',
  exemplars: '\uAC00-\uD7A3\u1100-\u11FF\u3131-\u318E\u4E00-\u9FFF',
  numbers: () => ({
    words: valued(
      '1 하나 한 첫 첫째 첫번째 한국의; 2 둘 두 둘째 두번째 양; 3 셋 세 셋째 세번째; 4 넷 네 넷째; 5 다섯; 6 여섯; 7 일곱 일주일 일주일간; 8 여덟; 9 아홉; 10 열; 20 스물 스무; 30 서른; 40 마흔; 50 쉰; 60 예순; 70 일흔; 80 여든; 90 아흔; 100 백; 2 절반 반',
    ),
    // One syllable of Sino-Korean is far more often another word: 이 this, 일 work, 사 company.
    notNumbers: listed(
      '공, 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구, 십, 백, 반, 양, 한국의, 제3자, 제 3자, 제 3 자, 3자, 10대, 2차적, 1차적, 2차 저작물, 2차저작물',
    ),
    endings: listed(
      '개월, 일, 년, 명, 회, 차, 개, 항, 조, 호, 인, 주, 시간, 분, 초, 세, 살, 번째, 째, 가지, 퍼센트, 의, 을, 를, 이, 가, 은, 는, 에, 개의',
    ),
    scales: valued('1000 천; 10000 만; 100000000 억; 1000000000000 조'),
    halves: ['반'],
    times: {signs: [], hours: ['시'], minutes: ['분'], morning: ['오전'], afternoon: ['오후']},
    counters: listed('개, 명, 인, 차, 회, 자, 순위, 종, 건, 부, 번, 가지, 층, 급, 호'),
    measures: measured(
      'percent 퍼센트 프로 % ％; dollar $ 달러; euro € 유로; pound £ 파운드; rouble ₽ 루블; tenge ₸ 텡게; manat 마나트; yuan ¥ 위안; second 초; minute 분; hour 시간 시; day 일 일간 일이; week 주 주간 주일; month 개월 월 달; year 년 년간 세 살; kilometre km 킬로미터; metre m 미터; kilogram kg 킬로그램; tonne 톤; hectare ha 헥타르',
    ),
    months: monthsOf('1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월'),
  }),
  labels: () => ({
    forms: labelForms(`
      article | 제{n}조 | 제 {n} 조, 제 {n}조 | 제{n}조, 제 {n}조, 제 {n} 조
      section | 제{n}절 | 제 {n} 절 | 제{n}절
      chapter | 제{n}장 | 제 {n} 장 | 제{n}장
      part | 제{n}부 | 제{n}편 | 제{n}부, 제{n}편
      title | 제{n}편 | 제{n}관 | 제{n}편, 제{n}관
      annex | 부속서 {n} | 부속서{n}, 별지 {n} | 부속서 {n}, 부속서{n}, 별지 {n}
      appendix | 부록 {n} | 부록{n} | 부록
      point | 제{n}항 | 제{n}호 | 제{n}항, 제{n}호
      paragraph | 제{n}항 | 제 {n} 항 | 제{n}항
      subparagraph | 제{n}호 | {n}호 | 제{n}호
      rule | 규칙 {n} | | 규칙
      principle | 원칙 {n} | | 원칙
      book | 제{n}권 | | 제{n}권
      schedule | 별표 {n} | 별표{n} | 별표 {n}, 별표{n}
      preamble | 전문 | |
      recital | 전문 제{n}항 | | 전문 제{n}항
    `),
    ordinals: () =>
      valued(
        '1 첫째; 2 둘째; 3 셋째; 4 넷째; 5 다섯째; 6 여섯째; 7 일곱째; 8 여덟째; 9 아홉째; 10 열째',
      ),
    letters: '가나다라마바사아자차카타파하',
    letter: '{n})',
  }),
})
