import type {ComponentChildren, JSX} from 'preact'
import type {ProjectLanguage} from '../../../protocol/project.ts'
import {useSelected} from '../../store/store.ts'

/** A part of the help with its heading. */
export function SideSection({
  title,
  children,
}: {
  readonly title: string
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <section class="side-section">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The source language and that of the translation that is shown; undefined until the project has come. */
export function useLanguages():
  | {readonly source: ProjectLanguage; readonly target: ProjectLanguage}
  | undefined {
  const project = useSelected((state) => state.project)
  const locale = useSelected(({address}) => address?.locale)
  const target = project?.locales.find(({tag}) => tag === locale)
  return project && target ? {source: project.source, target} : undefined
}
