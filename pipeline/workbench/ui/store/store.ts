import {createContext} from 'preact'
import {useContext, useLayoutEffect, useReducer, useRef} from 'preact/hooks'
import type {PageWords} from '../words/page-words.ts'
import type {WorkState} from './work-state.ts'

/** A value that changes, and those who are told. */
export type Store<Value> = {
  readonly get: () => Value
  /** put some properties in place of those that are there */
  readonly set: (change: Partial<Value>) => void
  /** @returns how to stop being told */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store with a first value. */
export function createStore<Value extends object>(first: Value): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (change) => {
      value = {...value, ...change}
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Gives all parts of the page their store. */
export const StoreContext = createContext<Store<WorkState> | undefined>(undefined)

/**
 * The store of the page.
 *
 * @throws Error outside of the page
 */
export function useStore(): Store<WorkState> {
  const store = useContext(StoreContext)
  if (!store) throw new Error('There is no store around this component')
  return store
}

/** The words of the interface. */
export function useWords(): PageWords {
  return useSelected(({words}) => words)
}

/**
 * A part of the page's state; the component is drawn again when that part is another value.
 *
 * @param select reads the part
 * @param isSame whether two parts are the same; by identity where absent, so that `select` must make no new objects
 */
export function useSelected<Part>(
  select: (state: WorkState) => Part,
  isSame: (a: Part, b: Part) => boolean = Object.is,
): Part {
  const store = useStore()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const selected = select(store.get())
  const last = useRef({select, selected})
  last.current = {select, selected}
  useLayoutEffect(() => {
    const check = (): void => {
      if (!isSame(last.current.select(store.get()), last.current.selected)) redraw(0)
    }
    // What has changed between drawing and listening.
    check()
    return store.subscribe(check)
  }, [store])
  return selected
}
