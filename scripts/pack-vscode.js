// Bundles the extension for Visual Studio Code and packs it as VSIX (Open Packaging Conventions). It needs no program
// but Node. Usage: node scripts/pack-vscode.js [FILE]
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {zipSync} from 'fflate'
import {rolldown} from 'rolldown'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'editors', 'vscode')
const target = process.argv[2] ?? join(root, 'node_modules', '.cache', 'stele-vscode.vsix')

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const bundle = await rolldown({
  input: join(folder, 'extension.ts'),
  external: ['vscode'],
  platform: 'node',
})
const {output} = await bundle.generate({format: 'cjs', minify: true, codeSplitting: false})
await bundle.close()

const bytes = (text) => Buffer.from(text, 'utf8')
const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const vsixManifest = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${inXml(manifest.name)}" Version="${inXml(manifest.version)}" Publisher="${inXml(manifest.publisher)}"/>
    <DisplayName>${inXml(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${inXml(manifest.description)}</Description>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${inXml(manifest.engines.vscode)}"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
  </Assets>
</PackageManifest>
`
const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension=".json" ContentType="application/json"/><Default Extension=".cjs" ContentType="application/javascript"/><Default Extension=".md" ContentType="text/markdown"/><Default Extension=".txt" ContentType="text/plain"/><Default Extension=".vsixmanifest" ContentType="text/xml"/></Types>
`
const packed = zipSync(
  {
    'extension.vsixmanifest': bytes(vsixManifest),
    '[Content_Types].xml': bytes(contentTypes),
    'extension/package.json': readFileSync(join(folder, 'package.json')),
    'extension/README.md': readFileSync(join(folder, 'README.md')),
    'extension/LICENSE.txt': readFileSync(join(root, 'LICENSE')),
    'extension/extension.cjs': bytes(output[0].code),
  },
  // The same input gives the same bytes.
  {mtime: new Date(1980, 0, 1)},
)
mkdirSync(dirname(target), {recursive: true})
writeFileSync(target, packed)
process.stdout.write(`${target}\n`)
