import { changed as changedPlan } from '../../support/planFiles';
import { change, enter, fillReport, lineOf, openReport } from '../../support/reporting';
import { describeInEachWorld } from '../../support/world';

const VICTIMS = 'I2.1.1b';

// By type of assistance cells overlap (one victim, several services); by citizenship, here, they do not, and some
// victims may be in no cell at all.
const notExhaustive = {
  plan: (files: Parameters<typeof changedPlan>[0]) =>
    changedPlan(files, 'indicator_breakdowns.csv', ['citizenship,true', 'citizenship,false']),
};

describeInEachWorld(
  'Submitting a report with breakdowns that do not add up',
  (world) => {
    test.each([
      ['2018-Q1', { 'type_of_assistance=legal': '4', 'type_of_assistance=medical': '5' }, null],
      [
        '2018-Q2',
        { 'type_of_assistance=legal': '6' },
        'The breakdown “Type of assistance: Legal aid” comes to 6',
      ],
      ['2018-Q3', { 'citizenship=XK': '2', 'citizenship=AL': '1' }, null],
      ['2018-Q4', { 'citizenship=XK': '4', 'citizenship=AL': '4' }, 'The breakdown “Citizenship” comes to 8'],
    ])('in %s with 5 victims and the cells %j is refused with: %s', async (quarter, cells, problem) => {
      const opened = await openReport(world(), quarter, 'KP');
      await enter(world(), 'focalPointKP', opened, { [VICTIMS]: { total: '5', ...cells } });
      await fillReport(world(), 'focalPointKP', opened.id);
      const line = lineOf(opened, VICTIMS);
      await change(world(), 'focalPointKP', [
        'explainLine',
        {
          lineId: line.id,
          version: line.version,
          explanation: 'As counted in the files',
          noBreakdown: false,
        },
      ]);
      const { version } = await fillReport(world(), 'focalPointKP', opened.id);
      const { result, error } = await change(world(), 'focalPointKP', [
        'submitReport',
        { reportId: opened.id, version },
      ]);
      const checks = (error?.extensions.details?.checks ?? []) as { message: string }[];
      const messages = checks.map(({ message }) => message);
      expect(messages).toEqual(problem === null ? [] : [expect.stringContaining(problem)]);
      expect(result?.workflow ?? 'refused').toBe(problem === null ? 'SUBMITTED' : 'refused');
    });
  },
  notExhaustive,
);
