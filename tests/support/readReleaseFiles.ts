import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { create } from 'xmlbuilder2';
import { HIDDEN_MARK } from '../../schema/language/hiddenMark';
import type { Language } from '../../schema/language/languages';
import { releaseFileWords } from '../../schema/language/releaseFileWord';

/** One figure as a file tells it. What a format has no place for is not there. */
export type ToldFigure = Record<string, string | number | boolean | null>;
/** By `indicator|cell|period`. */
export type ToldFigures = Record<string, ToldFigure>;

const keyOf = (indicator: string, cell: string, period: string) => `${indicator}|${cell}|${period}`;
const orNull = (text: string | null | undefined) => (text === undefined || text === '' ? null : text);
const maybeNumber = (text: string | null | undefined) =>
  text === undefined || text === null || text === '' ? null : Number(text);

interface Figure {
  period: string;
  value: string | null;
  hidden: boolean;
  numerator: string | null;
  numeratorHidden: boolean;
  denominator: string | null;
  denominatorHidden: boolean;
  outOf?: number | null;
  target?: string | null;
  percentOfTarget?: string | null;
  change?: string | null;
  counted?: number;
  expected?: number;
}

/** A release in the shape of the contract: from GraphQL, from JSON, or the document itself. */
export interface ToldRelease {
  indicators: {
    code: string;
    points: Figure[];
    years: Figure[];
    breakdowns: { cells: { key: string; points: Figure[]; years: Figure[] }[] }[];
  }[];
}

const told = (figure: Figure): ToldFigure => ({
  value: figure.value,
  hidden: figure.hidden,
  numerator: figure.numerator,
  numeratorHidden: figure.numeratorHidden,
  denominator: figure.denominator,
  denominatorHidden: figure.denominatorHidden,
  outOf: figure.outOf ?? null,
  target: figure.target ?? null,
  percentOfTarget: figure.percentOfTarget ?? null,
  change: figure.change ?? null,
  counted: figure.counted ?? null,
  expected: figure.expected ?? null,
});

/** Every figure of a release in the contract's shape. */
export const figuresOfRelease = ({ indicators }: ToldRelease): ToldFigures =>
  Object.fromEntries(
    indicators.flatMap(({ code, points, years, breakdowns }) => [
      ...[...points, ...years].map((figure) => [keyOf(code, 'total', figure.period), told(figure)] as const),
      ...breakdowns.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          [...cell.points, ...cell.years].map(
            (figure) => [keyOf(code, cell.key, figure.period), told(figure)] as const,
          ),
        ),
      ),
    ]),
  );

/** A row of the table of figures, by the names of its columns. */
const fromColumns = (row: Record<string, string | null>): readonly [string, ToldFigure] => [
  keyOf(row.indicator_code ?? '', row.cell_code ?? '', row.period ?? ''),
  {
    value: orNull(row.value),
    hidden: row.value_status === 'HIDDEN',
    numerator: orNull(row.numerator),
    numeratorHidden: row.numerator_status === 'HIDDEN',
    denominator: orNull(row.denominator),
    denominatorHidden: row.denominator_status === 'HIDDEN',
    outOf: maybeNumber(row.out_of),
    target: orNull(row.target),
    percentOfTarget: orNull(row.percent_of_target),
    change: orNull(row.change),
    counted: maybeNumber(row.values_counted),
    expected: maybeNumber(row.values_expected),
  },
];

/** Every figure of the tidy CSV. */
export const figuresOfCsv = (csv: string): ToldFigures =>
  Object.fromEntries(parse<Record<string, string>>(csv, { columns: true }).map(fromColumns));

/** Every figure of the workbook. The mark of a hidden figure must stand exactly where the status says so. */
export async function figuresOfWorkbook(content: Uint8Array, language: Language): Promise<ToldFigures> {
  const words = releaseFileWords(language);
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(content) as never);
  const sheet = workbook.getWorksheet(words.figuresSheet);
  const names = Object.keys(words.columns);
  const figures: ToldFigures = {};
  sheet?.eachRow((row, at) => {
    if (at === 1) return;
    const cells = names.map((name, place) => {
      const { value, text } = row.getCell(place + 1);
      return [name, value === null ? null : text] as const;
    });
    const byName: Record<string, string | null> = Object.fromEntries(cells);
    for (const part of ['value', 'numerator', 'denominator']) {
      const marked = byName[part] === HIDDEN_MARK;
      if (marked !== (byName[`${part}_status`] === 'HIDDEN'))
        throw new Error(`Row ${at}: mark and status of ${part}`);
      if (marked) byName[part] = null;
    }
    const [key, figure] = fromColumns(byName);
    figures[key] = figure;
  });
  return figures;
}

/** Value and status by `indicator|cell|period` from the files for Open SDG; cells are found by the names of categories. */
export function figuresOfOpenSdg(zip: Uint8Array, cellKeys: ReadonlyMap<string, string>): ToldFigures {
  const files = Object.entries(unzipSync(zip));
  return Object.fromEntries(
    files.flatMap(([path, content]) => {
      const code = /indicator_(.+)\.csv$/.exec(path)?.[1]?.replaceAll('-', '.') ?? path;
      const [header = [], ...rows] = parse(strFromU8(content));
      const last = header.length;
      return rows.map((row) => {
        const names = row.slice(2, last - 4).filter((name) => name !== '');
        const [year = '', quarter = ''] = row;
        const status = row[last - 3];
        const value = orNull(row[last - 1]);
        if ((status === 'A') !== (value !== null)) throw new Error(`${path}: status ${status} of ${value}`);
        const cell = names.length === 0 ? 'total' : (cellKeys.get(names.join(' · ')) ?? names.join(' · '));
        const period = quarter === '' ? year : `${year}-${quarter}`;
        return [keyOf(code, cell, period), { value, hidden: status === 'Q' }] as const;
      });
    }),
  );
}

interface XmlNode {
  [name: string]: XmlNode | XmlNode[] | string | undefined;
}

const nodes = (node: XmlNode | undefined, name: string): XmlNode[] => {
  const found = node?.[name];
  if (found === undefined || typeof found === 'string') return [];
  return Array.isArray(found) ? found : [found];
};
const attribute = (node: XmlNode | undefined, name: string): string | null => {
  const found = node?.[`@${name}`];
  return typeof found === 'string' ? found : null;
};

/** Every figure that is in an IATI file; what is missing is not in it. */
export function figuresOfIati(xml: string): ToldFigures {
  const root = create(xml).end({ format: 'object', verbose: true }) as unknown as XmlNode;
  const activity = nodes(nodes(root, 'iati-activities')[0], 'iati-activity')[0];
  const figures: ToldFigures = {};
  for (const indicator of nodes(activity, 'result').flatMap((result) => nodes(result, 'indicator'))) {
    const code = attribute(nodes(indicator, 'reference')[0], 'code') ?? '';
    for (const period of nodes(indicator, 'period')) {
      const name = textOf(nodes(period, 'sm:period')[0] ?? period['sm:period']);
      for (const actual of nodes(period, 'actual')) {
        const dimensions = nodes(actual, 'dimension').map(
          (each) => `${attribute(each, 'name')}=${attribute(each, 'value')}`,
        );
        const figure = nodes(actual, 'sm:figure')[0];
        const whole = dimensions.length === 0;
        figures[keyOf(code, whole ? 'total' : dimensions.join(';'), name)] = {
          value: attribute(actual, 'value'),
          hidden: attribute(figure, 'status') === 'HIDDEN',
          numerator: attribute(figure, 'numerator'),
          numeratorHidden: attribute(figure, 'numerator-status') === 'HIDDEN',
          denominator: attribute(figure, 'denominator'),
          denominatorHidden: attribute(figure, 'denominator-status') === 'HIDDEN',
          outOf: maybeNumber(attribute(figure, 'out-of')),
          target: whole ? attribute(nodes(period, 'target')[0], 'value') : null,
          percentOfTarget: attribute(figure, 'percent-of-target'),
          change: attribute(figure, 'change'),
          counted: maybeNumber(attribute(figure, 'values-counted')),
          expected: maybeNumber(attribute(figure, 'values-expected')),
        };
      }
    }
  }
  return figures;
}

const textOf = (node: XmlNode | XmlNode[] | string | undefined): string => {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return textOf(node[0]);
  const text = node?.['#'];
  return typeof text === 'string' ? text : textOf(text);
};
