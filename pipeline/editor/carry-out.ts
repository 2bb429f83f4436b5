import {
  MessageType,
  ShowMessageNotification,
  type Connection,
  type ExecuteCommandParams,
} from 'vscode-languageserver/node.js'
import {judge, orderOf, type EditorOrder, type Judgement} from './commands.ts'
import {unsavedFiles, type OpenTexts} from './project.ts'
import type {EditorSession} from './session.ts'

/** The commands that the server carries out for an editor. */
export const editorCommands = ['stele.accept', 'stele.review', 'stele.waive'] as const

/** What a command is carried out with. */
export type CommandWorld = {
  readonly connection: Connection
  readonly session: EditorSession
  readonly openTexts: OpenTexts
  readonly surroundings: {
    readonly today: () => string
    readonly environment: Readonly<Record<string, string | undefined>>
  }
}

/** Reasons for a waiver that an editor without a field for text offers. */
const reasons = [
  'The translation is right as it is',
  'The rule does not fit this language',
  'An official translation has these words',
]

/** Carry out a command, and say in the editor what keeps it from being done. */
export async function carryOut(
  {command, arguments: given = []}: ExecuteCommandParams,
  world: CommandWorld,
): Promise<void> {
  const {connection, session, surroundings} = world
  const order = orderOf(given[0])
  const name = editorCommands.find((one) => one === command)
  if (!order || !name) return tellProblem(connection, `There is no command ${command} for this`)
  const project = session.projectAt(order.root)
  const survey = await project.survey()
  if (!survey.ok) return tellProblem(connection, 'The configuration cannot be read')
  const unsaved = await unsavedFiles(project, world.openTexts)
  if (unsaved.length > 0)
    return tellProblem(
      connection,
      `Save ${unsaved.join(', ')} first: the state file speaks of saved texts`,
    )
  const judgement = await judgementOf(name, order, connection)
  if (judgement === undefined) return
  const {today, environment} = surroundings
  const done = await judge(order, judgement, {survey: survey.value, today: today(), environment})
  if (!done.ok) tellProblem(connection, `${done.problem.message}. ${done.problem.hint}`)
}

const tellProblem = (connection: Connection, text: string): void =>
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Error,
    message: text,
  })

/** What the command says of the text; undefined where the person gives no reason for a waiver. */
async function judgementOf(
  name: (typeof editorCommands)[number],
  {key, rule}: EditorOrder,
  connection: Connection,
): Promise<Judgement | undefined> {
  if (name === 'stele.accept') return 'accept'
  if (name === 'stele.review') return 'review'
  const chosen = await connection.window.showInformationMessage(
    `Why may ${key} keep what ${rule ?? 'the rule'} finds? stele waive takes a reason of your own`,
    ...reasons.map((title) => ({title})),
  )
  return chosen && {reason: chosen.title}
}
