import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/*
 * The tables that better-auth 1.7.5 reads and writes (its getAuthTables() lists them). Addresses, passwords and sessions
 * live here and nowhere else, so that erasing a person's rows here erases who they were.
 */

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const created = () => instant().notNull().defaultNow()

export const identityUsers = pgTable('identity_users', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: created(),
  updatedAt: created(),
})

const userId = () => text().notNull().references(() => identityUsers.id, { onDelete: 'cascade' })

export const identitySessions = pgTable('identity_sessions', {
  id: text().primaryKey(),
  expiresAt: instant().notNull(),
  token: text().notNull().unique(),
  createdAt: created(),
  updatedAt: created(),
  ipAddress: text(),
  userAgent: text(),
  userId: userId(),
  activeOrganizationId: text(),
}, (table) => [index().on(table.userId)])

export const identityAccounts = pgTable('identity_accounts', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: userId(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  createdAt: created(),
  updatedAt: created(),
}, (table) => [index().on(table.userId)])

export const identityVerifications = pgTable('identity_verifications', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  createdAt: created(),
  updatedAt: created(),
}, (table) => [index().on(table.identifier)])

/** A studio is one. */
export const organisations = pgTable('organisations', {
  id: text().primaryKey(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  logo: text(),
  createdAt: created(),
  metadata: text(),
})

export const organisationMembers = pgTable('organisation_members', {
  id: text().primaryKey(),
  organizationId: text().notNull().references(() => organisations.id, { onDelete: 'cascade' }),
  userId: userId(),
  role: text().notNull().default('member'),
  createdAt: created(),
}, (table) => [uniqueIndex().on(table.organizationId, table.userId), index().on(table.userId)])

export const organisationInvitations = pgTable('organisation_invitations', {
  id: text().primaryKey(),
  organizationId: text().notNull().references(() => organisations.id, { onDelete: 'cascade' }),
  email: text().notNull(),
  role: text(),
  status: text().notNull().default('pending'),
  expiresAt: instant().notNull(),
  createdAt: created(),
  inviterId: text().notNull().references(() => identityUsers.id, { onDelete: 'cascade' }),
})

export const apiKeys = pgTable('api_keys', {
  id: text().primaryKey(),
  configId: text().notNull().default('default'),
  name: text(),
  start: text(),
  referenceId: text().notNull(),
  prefix: text(),
  key: text().notNull(),
  refillInterval: integer(),
  refillAmount: integer(),
  lastRefillAt: instant(),
  enabled: boolean().default(true),
  rateLimitEnabled: boolean().default(true),
  rateLimitTimeWindow: integer(),
  rateLimitMax: integer(),
  requestCount: integer().default(0),
  remaining: integer(),
  lastRequest: instant(),
  expiresAt: instant(),
  createdAt: created(),
  updatedAt: created(),
  permissions: text(),
  metadata: text(),
}, (table) => [index().on(table.key), index().on(table.referenceId)])
