import type {Command} from '../command.ts'
import {build} from './build.ts'
import {check} from './check.ts'
import {init} from './init.ts'
import {outline} from './outline.ts'
import {sync} from './sync.ts'
import {status} from './status.ts'

/** Every command, in the order `stele --help` lists them. */
export const commands: readonly Command[] = [init, outline, sync, check, status, build]
