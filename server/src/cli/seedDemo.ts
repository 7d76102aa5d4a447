import { seedDemonstration } from '../../../seeds/demo/seedDemonstration';
import type { Command } from './command';

export const seedDemo: Command = {
  usage: '',
  summary: 'Fills an empty database with invented reports and accounts. In demonstration mode only.',
  options: [],
  words: 0,
  run: async ({ contextAs, tell }) => {
    const seeded = await seedDemonstration(contextAs('COORDINATOR'), { tell });
    tell(seeded ? 'The demonstration is ready.' : 'The demonstration is there already; nothing has changed.');
  },
};
