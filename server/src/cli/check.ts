import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { settingsOf } from '../config';
import { Indicator } from '../entities/indicator';
import { Institution } from '../entities/institution';
import { LineValue } from '../entities/lineValue';
import { Release } from '../entities/release';
import { Report } from '../entities/report';
import { ReportingQuarter } from '../entities/reportingQuarter';
import { User } from '../entities/user';
import type { Command, Desk } from './command';
import { pendingMigrations } from './pendingMigrations';

const COUNTED: Readonly<Record<string, EntityTarget<ObjectLiteral>>> = {
  institutions: Institution,
  indicators: Indicator,
  accounts: User,
  quarters: ReportingQuarter,
  reports: Report,
  values: LineValue,
  releases: Release,
};

export const check: Command = {
  usage: '',
  summary: 'Says which database is used, whether its tables are up to date, and what is in it.',
  options: [],
  words: 0,
  withoutTables: true,
  run: async (desk) => {
    const { config, database, tell } = desk;
    await database.ping();
    const address = settingsOf(config).listed.find(({ name }) => name === 'DATABASE_URL')?.value ?? '';
    tell(`Database: ${database.kind}, ${address}`);
    const pending = await pendingMigrations(database);
    if (pending.length > 0) throw new Error(`Migrations to run: ${pending.join(', ')}.`);
    tell('Migrations: all have run');
    await tellPlans(desk);
    for (const [name, entity] of Object.entries(COUNTED))
      tell(`${name}: ${await database.reading.count(entity)}`);
  },
};

async function tellPlans({ contextAs, tell }: Desk): Promise<void> {
  const { frameworks } = await contextAs('COORDINATOR').plan();
  const plans = frameworks.map(({ code, planVersion }) => `${code} version ${planVersion.number}`);
  tell(`Plans: ${plans.join(', ') || 'none'}`);
}
