import type {Changes, Files} from './files.ts'

/** Files as they would be with changes made: what is read comes from the changes first. */
export function filesWith(files: Files, changes: Changes): Files {
  return {
    ...files,
    read: async (path) => {
      if (!changes.has(path)) return files.read(path)
      const content = changes.get(path)
      if (content === undefined) return {kind: 'absent'}
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
      return {kind: 'text', text}
    },
  }
}
