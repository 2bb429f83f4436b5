/** A German translation of the shipped Code, typed by the tests. `p2` and `p10` come from the memory. */
export const german: Readonly<Record<string, string>> = {
  title: 'Turkmenistan tritt dem Verhaltenskodex für eine Welt ohne Terrorismus bei',
  'preamble-1':
    'Der Kodex wurde 2015 auf Initiative des ersten Präsidenten Kasachstans, Nursultan Nasarbajew, ausgearbeitet und enthält eine Reihe von Verpflichtungen im Kampf gegen den Terrorismus. Mehr als 70 Staaten der Welt unterzeichneten ihn 2018 bei einem Treffen der Vereinten Nationen.',
  'preamble-2': 'Das Dokument besteht aus 10 Punkten:',
  p1: 'Der praktischen Umsetzung einer breiten Palette internationaler Verpflichtungen zur Terrorismusbekämpfung Impulse verleihen;',
  p3: 'Umfassende Maßnahmen und systematische Schritte zur Verhütung des Terrorismus und terroristischer Tätigkeiten anwenden;',
  p4: 'Umfassende Ansätze zur Terrorismusbekämpfung anwenden, die insbesondere die Haupttätigkeitsbereiche der Vereinten Nationen verbinden: Frieden und Sicherheit, nachhaltige Entwicklung und humanitärer Raum;',
  p5: 'Die gemeinsamen Anstrengungen auf internationaler Ebene verstärken, auch durch den Austausch von Daten und Informationen, durch Rechtshilfe und durch die Verfolgung der Täter oder ihre Überstellung an die Länder, in denen der Terrorakt begangen wurde, nach dem Grundsatz der Auslieferung oder Strafverfolgung;',
  p6: 'Die regionale Zusammenarbeit und Abstimmung verstärken, etwa beim Austausch von Erkenntnissen und Informationen, bei der Grenzsicherung, im Bereich des Rechts und der Strafjustiz, durch gegenseitigen Austausch und nötigenfalls Unterstützung sowie durch den Austausch bewährter Verfahren;',
  p7: 'Maßnahmen ergreifen, um die Nutzung von Informations- und Kommunikationstechnologien, auch des Internets, durch Terroristen und ihre Unterstützer zur Begehung, Anstiftung, Anwerbung, Finanzierung oder Planung terroristischer Handlungen zu verhüten und zu bekämpfen, und bei wirksamen Strategien gegen terroristische Darstellungen zusammenarbeiten, um Frieden, Toleranz, Zusammenleben und Achtung zu fördern und allen Formen von Hass, Verleumdung und Terrorismus entgegenzutreten;',
  p8: 'Dringende abgestimmte Maßnahmen der internationalen Gemeinschaft im Kampf gegen den Terrorismus und zur Beseitigung der Bedingungen, die seine Ausbreitung begünstigen, durchführen, insbesondere:',
  'p8-1': 'die GKTS durchführen;',
  'p8-2':
    'eine dreiteilige Strategie fördern: Aufbau von Kapazitäten; Anwendung eines innovativen regionalen Ansatzes; und bessere Abstimmung innerhalb der Vereinten Nationen, insbesondere ihrer Arbeitsmethoden am Sitz und im Feld, um mehr Wirksamkeit, Transparenz und Rechenschaft zu erreichen;',
  'p8-3':
    'die weitere Zusammenarbeit und Abstimmung mit den Vereinten Nationen und ihren zuständigen Einrichtungen stärken;',
  'p8-4':
    'einen Konsens anstreben, um so bald wie möglich eine Einigung über das Umfassende Übereinkommen über den internationalen Terrorismus zu erzielen.',
  p9: 'Durch den Verhaltenskodex eine Koalition von Partnern schaffen, die bis zum hundertsten Jahrestag der Vereinten Nationen eine Welt ohne Terrorismus erreichen will.',
  'closing-1': 'Quelle: Chronicles of Turkmenistan',
}
