import { expect, test } from 'vitest'
import { ConfigError, readConfig, readDirector } from './config.ts'

test('an empty environment gives a working server on loopback', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4747, singleUser: false, rendersAtOnce: 1, database: { kind: 'embedded' } })
})

test('0 is a port and an empty variable is an absent one', () => {
  expect(readConfig({ PORT: '0', KINORA_NAME: '' })).toMatchObject({ port: 0, instanceName: 'Kinora' })
})

test('DATABASE_URL chooses PostgreSQL', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://u@h/d' }).database).toEqual({ kind: 'postgres', url: 'postgres://u@h/d' })
})

test('every complaint names its variable, all at once', () => {
  const read = () => readConfig({ PORT: '99999', KINORA_SINGLE_USER: '1', KINORA_HOST: '0.0.0.0', DATABASE_URL: 'mysql://x', KINORA_LOG: 'loud' })
  expect(read).toThrow(ConfigError)
  for (const name of ['PORT', 'KINORA_SINGLE_USER', 'DATABASE_URL', 'KINORA_LOG']) expect(read).toThrow(name)
})

test('single-user mode is for loopback only', () => {
  expect(readConfig({ KINORA_SINGLE_USER: '1', KINORA_HOST: '::1' }).singleUser).toBe(true)
  expect(() => readConfig({ KINORA_SINGLE_USER: 'true', KINORA_HOST: '192.168.1.4' })).toThrow('loopback')
})

test('a language model needs an address and a name, and nonsense is refused in one sentence', () => {
  expect(readConfig({}).director).toBeUndefined()
  const url = 'http://127.0.0.1:11434/v1'
  expect(readConfig({ KINORA_LLM_URL: url, KINORA_LLM_MODEL: 'small' }).director).toEqual({ url, model: 'small', timeoutS: 120 })
  expect(readDirector({ PORT: 'nonsense', KINORA_LLM_URL: url, KINORA_LLM_MODEL: 'small', KINORA_LLM_KEY: 'k', KINORA_LLM_TIMEOUT_S: '5' })).toEqual({ url, model: 'small', key: 'k', timeoutS: 5 })
  const nonsense: Record<string, string>[] = [
    { KINORA_LLM_URL: url }, { KINORA_LLM_MODEL: 'small' }, { KINORA_LLM_URL: 'small', KINORA_LLM_MODEL: 'm' }, { KINORA_LLM_URL: 'file:///etc/passwd', KINORA_LLM_MODEL: 'm' },
    { KINORA_LLM_URL: 'http://me:secret@host/v1', KINORA_LLM_MODEL: 'm' }, { KINORA_LLM_URL: `${url}?x=1`, KINORA_LLM_MODEL: 'm' }, { KINORA_LLM_URL: url, KINORA_LLM_MODEL: 'm', KINORA_LLM_KEY: 'two words' },
    { KINORA_LLM_URL: url, KINORA_LLM_MODEL: 'm', KINORA_LLM_TIMEOUT_S: '0' },
  ]
  for (const environment of nonsense) expect(() => readDirector(environment), JSON.stringify(environment)).toThrow(/KINORA_LLM_/)
  expect(() => readConfig({ KINORA_LLM_URL: 'small' })).toThrow(ConfigError)
})
