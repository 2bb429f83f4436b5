import type {JSX} from 'preact'
import {exportAddress} from '../../connection/api.ts'
import {useSelected, useWords} from '../../store/store.ts'
import {Dialog} from './dialog.tsx'

const formats = [
  {format: 'xliff', name: 'XLIFF 2.1'},
  {format: 'xliff12', name: 'XLIFF 1.2'},
  {format: 'po', name: 'gettext PO'},
  {format: 'tmx', name: 'TMX'},
  {format: 'csv', name: 'CSV'},
]

/** Files for translation tools. */
export function ExportDialog(): JSX.Element {
  const {say} = useWords()
  const address = useSelected((state) => state.address)
  return (
    <Dialog title={say('export')} help={say('exportHelp')}>
      <ul class="formats">
        {address &&
          formats.map(({format, name}) => (
            <li key={format}>
              <a href={exportAddress(address.document, address.locale, format)} download>
                {name}
              </a>
            </li>
          ))}
      </ul>
    </Dialog>
  )
}
