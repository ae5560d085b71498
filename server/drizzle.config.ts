import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: ['./server/src/database/schema.ts', './server/src/database/identity-schema.ts'],
  out: './server/src/database/migrations',
})
