import type { Finding } from '../../../server/src/domain/disclosure/protection';
import { groupFindings } from '../../../server/src/features/releases/disclosure/groupFindings';
import { sameCountOf } from '../../../server/src/features/releases/disclosure/sameCount';

const relation = (part: 'amount' | 'denominator', cell: string, [whole, wholeCell]: [string, string]) => ({
  part,
  cell,
  kind: 'SAME' as const,
  wholeCode: whole,
  wholePart: 'amount' as const,
  wholeCell,
  id: '',
  indicatorId: '',
  wholeId: '',
  note: '',
});
const sameCount = sameCountOf([
  { code: 'VICTIMS', relations: [] },
  { code: 'SHARE', relations: [relation('denominator', 'total', ['VICTIMS', 'total'])] },
  { code: 'CARED', relations: [relation('amount', 'total', ['CHILDREN', 'total'])] },
  { code: 'CHILDREN', relations: [relation('amount', 'total', ['VICTIMS', 'age=child'])] },
]);

const key = (table: string, cell = 'total', period = '2018-Q1') => `${table}|*|${period}|${cell}`;
const finding = (verdict: Finding['verdict'], cells: string[], changes: Partial<Finding> = {}): Finding => ({
  verdict,
  cells,
  institution: null,
  low: 3,
  high: 3,
  missing: [],
  chain: [],
  ...changes,
});

test.each([
  ['a count of its own', key('VICTIMS'), key('VICTIMS')],
  ['a denominator that is another count', key('SHARE:denominator'), key('VICTIMS')],
  ['a cell, over two relations', key('CARED'), key('VICTIMS', 'age=child')],
  ['a cell that is bound to nothing', key('SHARE:numerator'), key('SHARE:numerator')],
  ['the second value of a place', `${key('CHILDREN')}#2`, `${key('VICTIMS', 'age=child')}#2`],
])('one name for %s', (_, place, name) => {
  expect(sameCount(place)).toBe(name);
});

test('a plan whose relations go round in a ring still has names for its counts', () => {
  const ring = sameCountOf([
    { code: 'A', relations: [relation('amount', 'total', ['B', 'total'])] },
    { code: 'B', relations: [relation('amount', 'total', ['A', 'total'])] },
  ]);
  expect(ring(key('A'))).toBe(key('A'));
});

describe('A coordinator reads of one count once', () => {
  const told = (...findings: Finding[]) =>
    groupFindings(findings, sameCount).map(({ verdict, cells, also, institutions }) => ({
      verdict,
      cells,
      also,
      institutions,
    }));
  const victims = finding('ALREADY_PUBLIC', [key('VICTIMS')]);

  test.each<[string, Finding[], ReturnType<typeof told>]>([
    [
      'though it stands in two indicators',
      [victims, finding('ALREADY_PUBLIC', [key('SHARE:denominator')])],
      [
        {
          verdict: 'ALREADY_PUBLIC',
          cells: [key('VICTIMS')],
          also: [key('SHARE:denominator')],
          institutions: [],
        },
      ],
    ],
    [
      'though several institutions know it',
      [
        finding('OWN_KNOWLEDGE', [key('VICTIMS')], { institution: 'KP' }),
        finding('OWN_KNOWLEDGE', [key('VICTIMS')], { institution: 'MEST' }),
      ],
      [{ verdict: 'OWN_KNOWLEDGE', cells: [key('VICTIMS')], also: [], institutions: ['KP', 'MEST'] }],
    ],
    [
      'without the institutions where everybody knows it',
      [victims, finding('OWN_KNOWLEDGE', [key('SHARE:denominator')], { institution: 'KP' })],
      [{ verdict: 'ALREADY_PUBLIC', cells: [key('VICTIMS')], also: [], institutions: [] }],
    ],
    [
      'and as everybody’s where an institution finds the same leak',
      [finding('LEAK', [key('VICTIMS')], { institution: 'KP' }), finding('LEAK', [key('VICTIMS')])],
      [{ verdict: 'LEAK', cells: [key('VICTIMS')], also: [], institutions: [] }],
    ],
  ])('%s', (_, findings, expected) => {
    expect(told(...findings)).toEqual(expected);
  });

  test('but of each count that differs in place, range or verdict, what refuses the release first', () => {
    const groups = told(
      finding('OWN_KNOWLEDGE', [key('VICTIMS', 'total', '2018-Q2')], { institution: 'KP' }),
      victims,
      finding('ALREADY_PUBLIC', [key('VICTIMS')], { high: 4 }),
      finding('SAFE', [key('VICTIMS')]),
      finding('NOT_PROVED', [key('VICTIMS')]),
      finding('LEAK', [key('VICTIMS'), key('VICTIMS', 'age=child')]),
    );
    expect(groups.map(({ verdict }) => verdict)).toEqual([
      'LEAK',
      'NOT_PROVED',
      'ALREADY_PUBLIC',
      'ALREADY_PUBLIC',
      'OWN_KNOWLEDGE',
      'SAFE',
    ]);
  });
});
