/** How the report colours its words; the identity where there is no terminal. */
export type Paint = (
  style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green',
  text: string,
) => string
