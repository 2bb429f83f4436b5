const controls = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F`
const ignorable = String.raw`\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0`
const lost = String.raw`\uFFF0-\uFFFB\uFFFD-\uFFFF\uE000-\uF8FF`
const beyond = String.raw`\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}`

/** Characters that nobody sees: controls but line ends and tabs, ignorable ones, private use, lost ones. */
export const unseen: RegExp = new RegExp(`[${controls}${ignorable}${lost}${beyond}]`, 'gu')

/** The UTF-16 units of which such characters are made. */
export const unseenUnit: RegExp = new RegExp(
  String.raw`[${controls}${ignorable}${lost}\uDB40\uDB80-\uDBFF]`,
  'u',
)
