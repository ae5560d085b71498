import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Sql } from './connection.ts'
import { apiKeys, identityAccounts, identitySessions, identityUsers, identityVerifications, organisationInvitations, organisationMembers, organisations } from './identity-schema.ts'

/** better-auth's adapter over the identity tables, under the names it knows them by. */
export function identityDatabase(sql: Sql): ReturnType<typeof drizzleAdapter> {
  return drizzleAdapter(sql, {
    provider: 'pg',
    schema: {
      user: identityUsers,
      session: identitySessions,
      account: identityAccounts,
      verification: identityVerifications,
      organization: organisations,
      member: organisationMembers,
      invitation: organisationInvitations,
      apikey: apiKeys,
    },
  })
}
