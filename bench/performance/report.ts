import type { Figure } from '../figures.ts'
import type { Law } from './law.ts'

/** The figures as tables to read, law by law: the worst first, then every scene. */
export function reportOf(laws: readonly Law[], figures: readonly Figure[]): string {
  const of = (law: Law): Figure[] => figures.filter(({ name }) => name.startsWith(`${law.name} `))
  const rest = figures.filter(({ name }) => !laws.some((law) => name.startsWith(`${law.name} `)))
  return [
    '| law | scenes | worst | bound | |', '|---|---|---|---|---|',
    ...laws.map((law) => summaryRow(law.name, of(law))), ...rest.map((one) => summaryRow(one.name, [one])), '',
    ...laws.flatMap((law) => [`## ${law.name}`, '', `${sentence(law.says)}.`, '', '| scene | figure | |', '|---|---|---|', ...of(law).map((one) => `| ${one.name.slice(law.name.length + 1)} | ${valueOf(one)} | ${verdict(one.ok)} |`), '']),
  ].join('\n')
}

function summaryRow(name: string, figures: readonly Figure[]): string {
  const missed = figures.filter(({ ok }) => !ok)
  const atLeast = figures[0]?.bound?.startsWith('>=') === true
  const worst = figures.reduce((a, b) => ((atLeast ? b.value < a.value : b.value > a.value) ? b : a))
  return `| ${name} | ${figures.length} | ${valueOf(worst)} | ${worst.bound ?? ''} | ${missed.length === 0 ? 'kept' : `missed in ${missed.length}`} |`
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const valueOf = ({ value, unit }: Figure): string => `${value} ${unit}`.trim()
const verdict = (ok: boolean): string => (ok ? 'kept' : 'missed')
