import {join} from 'node:path'
import {defineConfig} from 'vite'

const page = join(import.meta.dirname, 'pipeline', 'workbench', 'ui')

/** The page of `stele workbench`: one script, one style sheet, and the interface words of each language. */
export default defineConfig({
  root: page,
  base: './',
  publicDir: false,
  // A variable of the environment must not change the bytes.
  mode: 'production',
  envDir: false,
  define: {'process.env.NODE_ENV': '"production"'},
  oxc: {jsx: {runtime: 'automatic', importSource: 'preact', development: false}},
  build: {
    outDir: join(import.meta.dirname, 'dist', 'workbench', 'ui'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    reportCompressedSize: false,
    // The page's policy allows no data: address for fonts and scripts.
    assetsInlineLimit: 0,
  },
})
