import { releaseInLanguage } from '../../../server/src/features/releases/releaseInLanguage';
import { breakdownPage } from '../../../server/src/publicSite/breakdownPage';
import { changesPage } from '../../../server/src/publicSite/changesPage';
import { indicatorPage } from '../../../server/src/publicSite/indicatorPage';
import { summaryPage } from '../../../server/src/publicSite/summaryPage';
import { tellOf } from '../../../server/src/publicSite/told';
import { label } from '../../../schema/language/label';
import { aReleaseDocument } from '../../support/releaseDocument';

const release = releaseInLanguage(aReleaseDocument(), 'a1'.repeat(32), 'en');
const told = tellOf(release, 'en');

const indicatorOf = (wanted: string) => {
  const found = release.indicators.find(({ code }) => code === wanted);
  if (!found) throw new Error(`There is no indicator ${wanted}.`);
  return found;
};

/** The cells of each row of a page, without their markup. */
const rowsOf = (page: string) =>
  [...page.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').replace('[c]hidden to protect persons', '[c]'),
    ),
  );

describe('Somebody without an account', () => {
  test('reads how many activities of each objective are in which state', () => {
    const [objective] = release.objectives.filter(({ level }) => level === 'STRATEGIC');
    const counts = objective?.distribution.filter(({ count }) => count > 0) ?? [];
    expect(counts.length).toBeGreaterThan(0);
    const page = summaryPage(told);
    for (const { state, count } of counts)
      expect(page).toContain(`${label('en', 'ActivityState', state)}: ${count}`);
  });

  test('reads the corrections log with both figures', () => {
    expect(rowsOf(changesPage(told))).toContainEqual([
      'Share en',
      'Total',
      'Q4 2018',
      'Corrected',
      '40.0%',
      '50.0%',
    ]);
    expect(changesPage(told)).toContain('/public/en/899/changes');
  });

  test('reads the mark where a correction hid a figure, and never what it was', () => {
    const [change] = release.changes;
    if (!change) throw new Error('There is no change.');
    const page = changesPage({
      ...told,
      release: { ...release, changes: [{ ...change, kind: 'NOW_HIDDEN', now: null }] },
    });
    expect(rowsOf(page).at(-1)?.at(-1)).toBe('[c]');
  });

  test('is told that a first release corrects nothing', () => {
    const page = changesPage({ ...told, release: { ...release, changes: [] } });
    expect(page).toContain('Nothing is different from the release before');
    expect(page).not.toContain('<table');
  });

  test('reads numerators and denominators of a percentage, hidden ones as the mark', () => {
    const rows = rowsOf(indicatorPage(told, indicatorOf('I2.2.1a')));
    expect(rows[0]?.slice(0, 4)).toEqual(['Period', 'Figure', 'Numerator', 'Denominator']);
    expect(rows).toContainEqual(['Q1 2018', '66.7%', '8', '12', '70.0%', '95.2%', '–', '1 of 1 values']);
    expect(rows.find(([period]) => period === 'Q2 2018')?.slice(1, 4)).toEqual(['[c]', '[c]', '12']);
  });

  test('reads a breakdown by quarter on a page of its own', () => {
    const victims = indicatorOf('I2.1.1b');
    const [crossed] = victims.breakdowns;
    if (!crossed) throw new Error('There is no breakdown.');
    expect(indicatorPage(told, victims)).toContain('/public/en/900/indicators/I2.1.1b/sex*age_group');
    expect(rowsOf(breakdownPage(told, victims, crossed))).toEqual([
      ['Group', 'Q1 18', 'Q2 18'],
      ['Female · 0–17', '[c]', '6'],
      ['Male · 0–17', '–', '6'],
    ]);
  });

  test('reads what the mark means on every page that carries it', () => {
    const [crossed] = indicatorOf('I2.1.1b').breakdowns;
    if (!crossed) throw new Error('There is no breakdown.');
    for (const page of [
      indicatorPage(told, indicatorOf('I2.1.1b')),
      breakdownPage(told, indicatorOf('I2.1.1b'), crossed),
    ])
      expect(page).toContain('[c] stands for a figure that is hidden to protect persons');
    expect(indicatorPage(told, indicatorOf('I3.1.1a'))).not.toContain('[c]');
  });
});
