/** npm run kinora -- ROLE: the roles of one program (serve, work, all). */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('../server/src/main.ts', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))
