import {join} from 'node:path'
import {once} from '../language/model/once.ts'
import {cacheOver, openCache, usualCacheSize, type Cache} from './cache.ts'
import type {CacheStore} from './store/cache-store.ts'
import {folderStore} from './store/folder-store.ts'
import {isS3Address, s3Place, type S3Environment} from './store/s3-place.ts'
import {s3Store} from './store/s3-store.ts'
import {hashOfBytes} from './value-hash.ts'

/** The cache of a project folder; it may be deleted at any time. */
export const cacheFolderIn = (root: string): string => join(root, '.stele', 'cache')

/**
 * The cache at a place: an absolute path, or `s3://bucket/prefix`, with the variables that name who asks.
 *
 * @param root of a project on this machine: its own folder keeps what came from a bucket, for contents never change under
 *   their name. Absent for a worker, whose results count only when they are in the bucket
 */
export function cacheAt(place: string, environment: S3Environment, root?: string): Cache {
  if (!isS3Address(place)) return openCache(place)
  const opened = once(async () => {
    const attempt = await s3Place(place, environment)
    return attempt.ok ? attempt.value : undefined
  })
  const far = s3Store(opened)
  if (root === undefined) return cacheOver(far)
  return cacheOver(withNearContents(folderStore(cacheFolderIn(root), usualCacheSize), far))
}

/** A store whose contents are also in another that is nearer. */
export function withNearContents(near: CacheStore, far: CacheStore): CacheStore {
  return {
    get: async (name) => {
      if (name.kind === 'notes') return far.get(name)
      const known = await near.get(name)
      if (known && hashOfBytes(known) === name.name) return known
      const bytes = await far.get(name)
      if (bytes) await near.put(name, bytes)
      return bytes
    },
    put: async (name, bytes) => {
      if (name.kind === 'contents') await near.put(name, bytes)
      return far.put(name, bytes)
    },
    drop: async (name) => {
      await near.drop(name)
      await far.drop(name)
    },
    tidy: async () => {
      await near.tidy()
      await far.tidy()
    },
  }
}
