import {z} from 'zod'
import {filesOnDisk} from '../../../files/disk.ts'
import {answered} from '../answer/answer.ts'
import {findingsOf, findingsOfText} from '../rows/checked.ts'
import {rowListOf, passageRows, wishOf} from '../rows/rows.ts'
import {itemAt} from '../../../finding/assert.ts'
import {projectOverview} from '../state/overview.ts'
import {findDocument, findRow} from '../state/find.ts'
import {route, type RouteTable} from './route.ts'
import {rowShape, textShape, translationShape} from './shapes.ts'

const references = z.string().max(1000).exactOptional()

/** Calls that read rows and what the rules say of them. */
export const rowRoutes: RouteTable<
  'GET /api/project' | 'GET /api/rows' | 'GET /api/row' | 'GET /api/findings' | 'POST /api/check'
> = {
  'GET /api/project': route<'GET /api/project'>(z.object({}), async (workbench) =>
    projectOverview(workbench),
  ),
  'GET /api/rows': route<'GET /api/rows'>(
    z.strictObject({...translationShape, references}),
    async (workbench, input) => {
      const found = await findDocument(workbench, input)
      if (!found.ok) return found
      const {survey, loaded} = found.value
      const files = filesOnDisk(workbench.root)
      return answered(await rowListOf(files, loaded, wishOf(survey, input)))
    },
  ),
  'GET /api/row': route<'GET /api/row'>(
    z.strictObject({...rowShape, references}),
    async (workbench, input) => {
      const found = await findRow(workbench, input)
      if (!found.ok) return found
      const {survey, loaded, passage} = found.value
      const wish = wishOf(survey, input)
      const rows = await passageRows(filesOnDisk(workbench.root), loaded, {
        passages: [passage],
        wish,
      })
      return answered(itemAt(rows, 0))
    },
  ),
  'GET /api/findings': route<'GET /api/findings'>(
    z.strictObject(translationShape),
    async (workbench, input) => {
      const found = await findDocument(workbench, input)
      if (!found.ok) return found
      const {survey, loaded} = found.value
      const {readings, spelling, kept} = workbench
      return answered(findingsOf(loaded, input.locale, {survey, readings, spelling, kept}))
    },
  ),
  'POST /api/check': route<'POST /api/check'>(
    z.strictObject({...rowShape, text: textShape}),
    async (workbench, input) => {
      const found = await findRow(workbench, input)
      if (!found.ok) return found
      const {survey, loaded, unit} = found.value
      const {locale, text} = input
      const tools = {survey, readings: workbench.readings}
      return answered({findings: findingsOfText(loaded, {locale, unit, text}, tools)})
    },
  ),
}
