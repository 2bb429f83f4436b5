import type {Origin, State} from '../locale/types.ts'
import type {Concordance, DraftAnswer, History, Suggestions} from './protocol/help.ts'
import type {ProjectOverview} from './protocol/project.ts'
import type {
  CheckAnswer,
  FindingList,
  TranslationRow,
  RowAddress,
  RowList,
  RowsChanged,
  SaveAnswer,
  SeenRow,
  SeenText,
  TranslationAddress,
} from './protocol/rows.ts'
import type {PdfPage, Published, TaskReport, Unpublished} from './protocol/work.ts'

/** The text that goes in with a call that changes a row. */
type TextOf = {
  /** inline Markdown, as typed; empty makes the text missing */
  readonly text: string
}

/** Who says so; the project's reviser where absent. */
type By = {readonly by?: string}

/** BCP 47 tags of languages to show beside the translation, with commas between them. */
type References = {readonly references?: string}

/** One call: what goes in (as query of a GET, as JSON body of a POST) and what comes back as JSON. */
type Call<Input extends object, Answer> = {readonly input: Input; readonly answer: Answer}

/**
 * The calls of the workbench's server, by method and path.
 *
 * Who may call: the page is opened at `/?token=…`; the server sets a cookie that a browser sends with each later
 * call, so the page's script has no more to do (a client without cookies sends `Authorization: Bearer TOKEN`). A POST
 * has `Content-Type: application/json`. Without the token: 401. With a foreign `Host` or `Origin`: 403.
 *
 * What comes back: 200 with the answer. 400 where the input is not of this shape, 404 where there is no such
 * document, locale or row, 409 where nothing could be written (a file cannot be read, or another command writes),
 * 413 where the body is too large, 500 for a fault of Stele: then the body is an `ApiProblem`.
 */
export type Api = {
  'GET /api/project': Call<object, ProjectOverview>
  /** all rows of a translation in document order, without findings: 5,000 units within a second */
  'GET /api/rows': Call<TranslationAddress & References, RowList>
  'GET /api/row': Call<RowAddress & References, TranslationRow>
  /** the findings of a translation; slower than its rows, so asked for after them */
  'GET /api/findings': Call<TranslationAddress, FindingList>
  /** the rules on one text as it is typed; answers within 150 ms and saves nothing */
  'POST /api/check': Call<RowAddress & TextOf, CheckAnswer>
  'POST /api/save': Call<
    TranslationAddress &
      SeenRow &
      TextOf & {
        /** `text` of the row as it was read */
        readonly base: string
        /** who made the text; `human` where absent. `machine` leaves it a draft */
        readonly origin?: Extract<Origin, 'human' | 'machine' | 'memory'>
        /** true where the texts of a merge that wait for this row are decided with this text */
        readonly settlesConflict?: boolean
      },
    SaveAnswer
  >
  /** the texts still hold for the English of today; of a row in conflict, that the text in the file is the right one */
  'POST /api/accept': Call<TranslationAddress & {readonly rows: readonly SeenText[]}, RowsChanged>
  'POST /api/review': Call<
    TranslationAddress & {
      readonly rows: readonly SeenText[]
      readonly state: Extract<State, 'reviewed' | 'final'>
    } & By,
    RowsChanged
  >
  /** accept what a rule finds in a row until its texts change */
  'POST /api/waive': Call<
    TranslationAddress & SeenText & {readonly rule: string; readonly reason: string} & By,
    RowsChanged & CheckAnswer
  >
  /** the label that the translation prints itself; null removes it */
  'POST /api/label': Call<
    TranslationAddress & SeenRow & {readonly label: string | null},
    RowsChanged
  >
  /** what a translator wants to say of a text; an empty one removes it */
  'POST /api/note': Call<TranslationAddress & SeenRow & {readonly note: string}, RowsChanged>
  /** ask a question (`isOpen`), or leave a comment */
  'POST /api/remark': Call<
    TranslationAddress & SeenRow & TextOf & {readonly isOpen: boolean} & By,
    RowsChanged
  >
  /** answer the remark at a place of the row's list; its text is sent so that no other is answered */
  'POST /api/remark/answer': Call<
    TranslationAddress &
      SeenRow &
      TextOf & {
        readonly index: number
        readonly remark: string
        /** whether the question stays open */
        readonly isOpen: boolean
      } & By,
    RowsChanged
  >
  /** open a question again, or mark it answered */
  'POST /api/remark/state': Call<
    TranslationAddress &
      SeenRow & {readonly index: number; readonly remark: string; readonly isOpen: boolean},
    RowsChanged
  >
  /** put texts into rows that are still missing; rows that have a text, or another English, by now are left alone */
  'POST /api/fill': Call<
    TranslationAddress & {
      readonly texts: readonly (SeenRow & TextOf)[]
      readonly origin: Extract<Origin, 'machine' | 'memory'>
    },
    RowsChanged
  >
  'GET /api/suggestions': Call<RowAddress, Suggestions>
  'GET /api/concordance': Call<
    Pick<TranslationAddress, 'locale'> & {
      readonly query: string
      /** in which texts; `both` where absent */
      readonly side?: 'english' | 'translation' | 'both'
    },
    Concordance
  >
  'GET /api/history': Call<RowAddress, History>
  /** ask the program of `workbench.draft` for drafts of rows; 400 where the configuration names none */
  'POST /api/draft': Call<TranslationAddress & {readonly keys: readonly string[]}, DraftAnswer>
  /**
   * The HTML edition of the source beside the translation, rendered by the publisher's own renderer, with an unsaved
   * text where one is given. Elements of a row have `data-row` with its key. A frame shows it at `url`, without scripts;
   * `html` is the same, for a frame that takes over only what differs. (`srcdoc` would have the policy of the page.)
   */
  'POST /api/preview': Call<
    TranslationAddress & {readonly key?: string; readonly text?: string},
    {readonly html: string; readonly url: string}
  >
  /** makes the PDF edition of the source beside the translation, and says on which page a row is */
  'GET /api/pdf-page': Call<RowAddress, PdfPage>
  /** what has changed since the last commit, and what the gate of a CI job would say */
  'GET /api/unpublished': Call<object, Unpublished>
  /** one commit of the locale files of some languages, with git's own author; never pushed */
  'POST /api/publish': Call<
    {
      readonly message: string
      /** stamps of the languages, as they were listed: what has changed since is not committed unread */
      readonly seen: Readonly<Record<string, string>>
    },
    Published
  >
  'POST /api/sync': Call<object, TaskReport>
  'POST /api/build': Call<object, TaskReport>
  'POST /api/import': Call<
    TranslationAddress & {
      /** of the file; its ending says the format */
      readonly name: string
      /** bytes of the file in base64 */
      readonly content: string
      /** only say what would be done */
      readonly isDryRun: boolean
      /** let the file win over texts that have changed since it went out */
      readonly overwrite: boolean
    },
    TaskReport
  >
  /** who works here: named in reviews and remarks. Kept in `.stele/`, never committed */
  'POST /api/reviser': Call<{readonly name: string}, {readonly reviser: string}>
}

/*
 * Besides, addresses that answer with no JSON:
 *   GET /api/events                                  server-sent events, see `ServerEvent`
 *   GET /api/export?document=D&locale=L&format=xliff a file for a CAT tool (xliff, xliff12, po, tmx, csv), as attachment
 *   GET /api/pdf?document=D&locale=L                 the PDF that `GET /api/pdf-page` made
 *   GET /                                            the page; and its files below /assets/
 */

/** Body of every answer that is not 200. */
export type ApiProblem = {
  /** what is wrong, for people */
  readonly message: string
  /** what to do */
  readonly hint: string
}
