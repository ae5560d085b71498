import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the app into web/dist, which the server hands out; `vite` alone serves it beside a server on port 4747. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwind()],
  build: { target: 'es2023', sourcemap: false },
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
})
