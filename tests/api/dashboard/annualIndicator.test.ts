import { changed } from '../../support/planFiles';
import { releaseOf } from '../../support/releasing';
import { describeInEachWorld } from '../../support/world';
import { STRATEGY, storeReports } from './scenario';

const OVERVIEW = `query ($framework: String!, $quarter: Quarter) { overview(framework: $framework, quarter: $quarter) {
  indicators { indicator { code } figurePeriod figure { value } progress { rating target targetPeriod } } } }`;

interface Overview {
  indicators: {
    indicator: { code: string };
    figurePeriod: string;
    figure: { value: string | null };
    progress: { rating: string; target: string | null; targetPeriod: string | null };
  }[];
}

describeInEachWorld(
  'An annual indicator on the overview',
  (world) => {
    beforeAll(() =>
      storeReports(world(), [
        { quarter: '2018-Q3', institution: 'MEST' },
        { quarter: '2018-Q4', institution: 'MEST', values: { 'I1.1.2c': '30' } },
        { quarter: '2019-Q3', institution: 'MEST' },
        { quarter: '2019-Q4', institution: 'MEST', values: { 'I1.1.2c': '10' } },
      ]),
    );

    test.each([
      ['2018-Q3', '2018', null, 'NO_DATA', '25'],
      ['2018-Q4', '2018', '30', 'ACHIEVED', '25'],
      ['2019-Q3', '2018', '30', 'ACHIEVED', '25'],
      ['2019-Q4', '2019', '10', 'OFF_TRACK', '100'],
    ])('is rated in %s by the year %s, with %s: %s of %s', async (quarter, year, value, rating, target) => {
      const { data } = await world()
        .as('coordinator')
        .query<{ overview: Overview }>(OVERVIEW, { framework: STRATEGY, quarter });
      expect(data?.overview.indicators.find(({ indicator }) => indicator.code === 'I1.1.2c')).toMatchObject({
        figurePeriod: year,
        figure: { value },
        progress: { rating, target, targetPeriod: year },
      });
    });

    test('is rated in a release as on the overview', async () => {
      const coordinator = world().as('coordinator');
      const number = await releaseOf(coordinator, {
        framework: STRATEGY,
        quarter: '2019-Q3',
        indicators: ['I1.1.2c'],
      });
      const { data } = await coordinator.query<{
        release: { indicators: { code: string; rating: string; ratedPeriod: string }[] };
      }>(`query ($number: Int!) { release(number: $number) { indicators { code rating ratedPeriod } } }`, {
        number,
      });
      expect(data?.release.indicators).toContainEqual({
        code: 'I1.1.2c',
        rating: 'ACHIEVED',
        ratedPeriod: '2018',
      });
    });
  },
  {
    plan: (files) =>
      changed(
        changed(files, 'reporters.csv', ['I1.1.2c,MEST,2018-Q1,2018-Q4', 'I1.1.2c,MEST,2018-Q1,2019-Q4']),
        'targets.csv',
        ['I1.1.2c,2018,25,Made up for tests', 'I1.1.2c,2018,25,Made up\nI1.1.2c,2019,100,Made up'],
      ),
  },
);
