import { closeQuarter as close } from '../features/reporting/closeQuarter';
import type { Command } from './command';
import { quarterOf } from './quarterOf';

export const closeQuarter: Command = {
  usage: 'QUARTER',
  summary: 'Closes a quarter: entries then need an extension or a reopened report.',
  options: [],
  words: 1,
  run: async ({ contextAs, tell }, { words }) => {
    const { quarter } = await close(contextAs('COORDINATOR'), { quarter: quarterOf(words) });
    tell(`${quarter} is closed.`);
  },
};
