export type {Finding, Reading} from './finding/finding.ts'
export {documentResources} from './locale/document-resources.ts'
export {readGlossary} from './locale/glossary.ts'
export {
  bindTranslation,
  passagesOf,
  type BoundTranslation,
  type Passage,
  type Passages,
  type Standing,
} from './locale/passage.ts'
export {progressOf, type GroupedProgress, type Progress} from './locale/progress.ts'
export {readResource} from './locale/resource.ts'
export {readState} from './locale/state.ts'
export type {
  Concept,
  Entry,
  Glossary,
  Origin,
  PassageRecord,
  Resource,
  State,
  StateFile,
  Term,
  Translation,
} from './locale/types.ts'
export {loadTranslation} from './project/translation.ts'
