import {readdir, readFile} from 'node:fs/promises'
import {present} from '../../finding/assert.ts'
import {byCodeUnits} from '../../finding/order.ts'

// Above both pipeline/operations (sources) and dist/operations (package) lies the package's folder.
const compiled = new URL('../../../dist/render/html/script/', import.meta.url)
const importLine = /^import \{[^}]*\} from '\.\/(?<name>[a-z-]+)\.js';$/gmu
const typeLine = /^export \{\};$/gmu

/**
 * The reading script of HTML editions: its compiled modules joined into one, each after those it
 * needs. Every name at the top of a module is its own among all of them (a test holds it).
 */
export async function readingScript(): Promise<string> {
  return joinedScript('main')
}

/**
 * A script of a site, joined in the same way: that of its front page, that of pages with versions, and for sites that
 * browsers keep that of their pages and that of the worker.
 */
export async function siteScript(
  entry: 'site' | 'versions' | 'offline-site' | 'service-worker',
): Promise<string> {
  return joinedScript(entry)
}

/** The files of the package do not change while it runs. */
const joinedScripts = new Map<string, Promise<string>>()

async function joinedScript(entry: string): Promise<string> {
  const script =
    joinedScripts.get(entry) ?? compiledModules().then((modules) => joinModules(modules, entry))
  joinedScripts.set(entry, script)
  return script
}

async function compiledModules(): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>()
  for (const file of (await readdir(compiled)).sort(byCodeUnits))
    if (file.endsWith('.js'))
      modules.set(file.slice(0, -'.js'.length), await readFile(new URL(file, compiled), 'utf8'))
  return modules
}

/** Join modules that import each other by name into one script. */
export function joinModules(modules: ReadonlyMap<string, string>, entry: string): string {
  const joined: string[] = []
  const done = new Set<string>()
  const add = (name: string): void => {
    const text = modules.get(name)
    if (text === undefined || done.has(name)) return
    done.add(name)
    for (const {groups} of text.matchAll(importLine))
      add(present(groups?.['name'], 'the name of an imported module'))
    joined.push(
      text
        .replaceAll(importLine, '')
        .replaceAll(typeLine, '')
        .replaceAll(/^export /gmu, ''),
    )
  }
  add(entry)
  const lines = joined.join('\n').split('\n')
  // Indentation is for readers of the source.
  const body = lines.map((line) => line.trim()).filter((line) => line !== '')
  return `(()=>{'use strict'\n${body.join('\n')}\n})()`
}
