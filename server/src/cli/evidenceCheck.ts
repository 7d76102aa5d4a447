import { checkEvidence } from '../features/reporting/evidence/checkEvidence';
import type { Command } from './command';

export const evidenceCheck: Command = {
  usage: '',
  summary: 'Says whether the files attached to reports and their rows agree. Ends with 1 when they do not.',
  options: [],
  words: 0,
  run: async ({ config, database, tell }) => {
    const { rows, ...faults } = await checkEvidence(database.reading, config.EVIDENCE_FOLDER, new Date());
    tell(`Folder: ${config.EVIDENCE_FOLDER}`);
    tell(`attached: ${rows}`);
    for (const [fault, names] of Object.entries(faults)) {
      tell(`${fault}: ${names.length}`);
      for (const name of names) tell(`  ${name}`);
    }
    const wrong = faults.missing.length + faults.changed.length + faults.orphans.length;
    if (faults.undeleted.length > 0) tell('What is undeleted, the server deletes within an hour.');
    if (wrong > 0) throw new Error(`${wrong} files and rows do not agree.`);
  },
};
