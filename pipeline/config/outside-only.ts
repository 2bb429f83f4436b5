/**
 * A function of the library that a configuration must not call: it needs an open project, which there is
 * not before the configuration has been read.
 *
 * @param door the module that exports the name, such as `stele/check`
 * @returns a function that throws, for the finding that says why the configuration cannot be loaded
 */
export function outsideOnly(name: string, door: string): () => never {
  return () => {
    throw new Error(
      `${name} of ${door} cannot be used in a configuration or in a module that it imports; call it in a script of its own`,
    )
  }
}
