/** What a file is shown or printed with. */
export type OutputIntent = {
  /** the condition's name: registered, `sRGB`, or our own */
  readonly condition: string
  /** whether the ICC's registry has it */
  readonly isRegistered: boolean
  /** ICC profile, and how many channels it has */
  readonly profile: Uint8Array
  readonly channels: number
}
