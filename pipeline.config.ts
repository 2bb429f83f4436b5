import {defineConfig} from './pipeline/config/define.ts'

export default defineConfig({
  language: 'en',
  locales: ['ru', 'kk', 'tk', 'fr', 'es', 'ar', 'zh-Hans'],
  editions: [
    {languages: ['en', 'ru', 'kk', 'tk'], layout: 'columns', formats: ['md', 'html', 'pdf']},
    {
      languages: ['en', 'ru', 'kk', 'tk', 'fr', 'es', 'ar', 'zh-Hans'],
      layout: 'columns',
      formats: ['html'],
    },
    {pairs: ['ru', 'kk', 'tk'], layout: 'columns', formats: ['md', 'html', 'pdf']},
    {languages: ['en', 'ru', 'kk', 'tk'], layout: 'stacked', formats: ['epub']},
    {single: true, formats: ['md']},
  ],
  publisher: 'Chronicles of Turkmenistan',
})
