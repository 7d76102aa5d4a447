import { render, screen } from '@testing-library/react';
import { MiniTrend } from '../../../client/src/components/MiniTrend';
import { miniLine, miniDots, topOf } from '../../../schema/chart/miniTrendShapes';
import { chartRows } from '../../../client/src/features/releases/chartRows';
import { hidesAnything } from '../../../schema/releases/hidesAnything';
import { indicatorsByNewPeriod } from '../../../schema/releases/indicatorsByNewPeriod';
import { ReleasedFigure } from '../../../client/src/features/releases/ReleasedFigure';
import { startWords } from '../../../client/src/words/interfaceWords';

beforeAll(() => startWords('sr'));

const point = (period: string, value: string | null, hidden = false) => ({
  period,
  value,
  hidden,
  target: null,
  counted: 3,
  expected: 3,
});
const QUARTERS = [point('2018-Q1', '4'), point('2018-Q2', null, true), point('2018-Q3', '8')];

test('a donor reads the mark of a hidden figure, and one who listens hears what it means', () => {
  render(
    <ReleasedFigure figure={{ value: null, hidden: true }} indicator={{ measure: 'COUNT', decimals: 0 }} />,
  );
  expect(screen.getByText('[c]').getAttribute('aria-hidden')).toBe('true');
  expect(screen.getByText('prikriveno radi zaštite osoba')).toBeTruthy();
});

test('a donor reads a dash, not the mark, where there is no figure', () => {
  const { container } = render(
    <ReleasedFigure figure={{ value: null, hidden: false }} indicator={{ measure: 'COUNT', decimals: 0 }} />,
  );
  expect(container.textContent).toBe('–');
});

test('a hidden quarter is a gap without a height, never joined', () => {
  const [, hidden] = chartRows(QUARTERS);
  expect(hidden).toMatchObject({ value: null, complete: null, partial: null, hidden: true });
  expect(miniLine(miniDots(QUARTERS, topOf(QUARTERS), { width: 30, height: 10 }))).not.toContain('L');
});

test('the marks of a small chart stand at one height', () => {
  const points = [point('2018-Q1', null, true), point('2018-Q2', '3'), point('2018-Q3', null, true)];
  render(<MiniTrend points={points} form="bars" label="Trend" ends={['', '']} />);
  const heights = screen.getAllByText('[c]').map((mark) => mark.getAttribute('y'));
  expect(new Set(heights).size).toBe(1);
  expect(heights).toHaveLength(2);
});

test('an indicator hides something when only a part of a quotient or a group is hidden', () => {
  const plain = { points: [point('2018-Q1', '4')], years: [] };
  expect(hidesAnything({ ...plain, breakdowns: [] })).toBe(false);
  expect(
    hidesAnything({ ...plain, breakdowns: [{ cells: [{ points: [], years: [{ hidden: true }] }] }] }),
  ).toBe(true);
  expect(
    hidesAnything({ points: [{ hidden: false, denominatorHidden: true }], years: [], breakdowns: [] }),
  ).toBe(true);
});

test('new quarters are told with the number of their indicators, the newest first', () => {
  const change = (kind: string, indicatorCode: string, period: string | null) => ({
    kind,
    indicatorCode,
    period,
  });
  expect(
    indicatorsByNewPeriod([
      change('NEW_PERIOD', 'a', '2018-Q1'),
      change('NEW_PERIOD', 'b', '2018-Q2'),
      change('NEW_PERIOD', 'a', '2018-Q2'),
      change('CORRECTED', 'a', '2017-Q4'),
      change('NEW_INDICATOR', 'c', null),
    ]),
  ).toEqual([
    { period: '2018-Q2', count: 2 },
    { period: '2018-Q1', count: 1 },
  ]);
});
