import {strToU8, zipSync, type ZipOptions, type Zippable} from 'fflate'

// The clock has no part in a book. ZIP knows local times only: these fields are the same in every zone.
const options: ZipOptions = {mtime: new Date(1980, 0, 1), level: 9}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/**
 * The files of a book as one.
 *
 * @param files by their names in the book's folder
 * @see EPUB 3.2 OCF: `mimetype` comes first, unpacked
 */
export function archiveOf(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const archive: Zippable = {
    mimetype: [strToU8('application/epub+zip'), {...options, level: 0}],
    'META-INF/container.xml': [strToU8(container), options],
  }
  for (const [name, content] of files)
    archive[`EPUB/${name}`] = [typeof content === 'string' ? strToU8(content) : content, options]
  return zipSync(archive)
}
