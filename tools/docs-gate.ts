/** Fails when a function, class or interface that a folder's door (index.ts, ports.ts) exports from the engine or the contract has no docstring. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const doors = globSync(['contract/src/index.ts', 'engine/src/*/index.ts', 'engine/src/*/ports.ts', 'server/src/*/index.ts', 'server/src/*/ports.ts', 'sdk/src/index.ts'], { cwd: root }).map((file) => join(root, file))
const program = ts.createProgram(doors, { allowImportingTsExtensions: true, noEmit: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2023, skipLibCheck: true, types: [] })
const checker = program.getTypeChecker()
const silent = new Set<string>()

for (const door of doors) {
  const source = program.getSourceFile(door)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) continue
  for (const exported of checker.getExportsOfModule(module)) note(exported)
}

function note(exported: ts.Symbol): void {
  const symbol = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported
  const declaration = symbol.declarations?.[0]
  if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith(root) || declaration.getSourceFile().fileName.includes('node_modules')) return
  const mustSpeak = ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)
  if (!mustSpeak || symbol.getDocumentationComment(checker).length > 0) return
  const file = declaration.getSourceFile()
  silent.add(`${file.fileName.slice(root.length)}:${file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1} ${symbol.name}`)
}

for (const line of [...silent].sort()) console.log(`no docstring: ${line}`)
if (doors.length === 0) console.log(`No doors found under ${dirname(root)}.`)
process.exit(silent.size === 0 && doors.length > 0 ? 0 : 1)
