import type { Command } from './command';

export const migrate: Command = {
  usage: '',
  summary: 'Brings the tables of the database up to date.',
  options: [],
  words: 0,
  withoutTables: true,
  run: async ({ database, tell }) => {
    const ran = await database.migrate();
    tell(ran.length === 0 ? 'The tables are up to date.' : `Migrated: ${ran.join(', ')}.`);
  },
};
