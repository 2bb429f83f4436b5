import type {JSX} from 'preact'
import {useSelected} from '../../store/store.ts'
import {ConcordanceDialog} from './concordance-dialog.tsx'
import {ExportDialog} from './export-dialog.tsx'
import {ImportDialog} from './import-dialog.tsx'
import {KeysDialog} from './keys-dialog.tsx'
import {ManyDialog} from './many-dialog.tsx'
import {NameDialog} from './name-dialog.tsx'
import {PublishDialog} from './publish-dialog.tsx'
import {TaskDialog} from './task-dialog.tsx'

/** The dialog that is open. */
export function Dialogs(): JSX.Element | null {
  const dialog = useSelected((state) => state.dialog)
  if (!dialog) return null
  switch (dialog.kind) {
    case 'concordance':
      return <ConcordanceDialog first={dialog.query} />
    case 'name':
      return <NameDialog continueWith={dialog.continueWith} />
    case 'publish':
      return <PublishDialog />
    case 'import':
      return <ImportDialog />
    case 'export':
      return <ExportDialog />
    case 'sync':
    case 'build':
      return <TaskDialog kind={dialog.kind} />
    case 'accept':
    case 'review':
      return <ManyDialog judgement={dialog.kind} />
    case 'keys':
      return <KeysDialog />
  }
}
