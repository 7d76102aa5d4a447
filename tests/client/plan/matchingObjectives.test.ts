import { matchingObjectives, plainLetters } from '../../../client/src/features/plan/matchingObjectives';

const institution = (code: string, name: string) => ({ code, name });
const activity = (code: string, title: string, lead = institution('KP', 'Kosovo Police')) => ({
  code,
  title,
  lead,
  partners: [institution('IOM', 'International Organization for Migration')],
  indicators: [{ code: `I${code.slice(1)}a`, name: `Indicator of ${title}` }],
});
const PLAN = [
  {
    code: 'SO1',
    title: 'Prevention',
    activities: [],
    children: [
      {
        code: 'SO1.1',
        title: 'Awareness',
        activities: [
          activity('A1.1.1', 'Campaigns'),
          activity('A1.1.2', 'Nxënësit në shkolla', institution('MEST', 'Ministria e Arsimit')),
        ],
      },
      { code: 'SO1.2', title: 'Identification', activities: [activity('A1.2.1', 'Training')] },
    ],
  },
  { code: 'SO2', title: 'Protection', activities: [activity('A2.0.1', 'Direct')], children: [] },
];

const codesFor = (search: string) => {
  const { objectives } = matchingObjectives(PLAN, search);
  return objectives.flatMap(({ activities, children }) => [
    ...activities.map(({ code }) => code),
    ...children.flatMap((child) => child.activities.map(({ code }) => code)),
  ]);
};

test.each([
  ['', ['A1.1.1', 'A1.1.2', 'A1.2.1', 'A2.0.1']],
  ['A1.1.1', ['A1.1.1']],
  ['i1.2.1a', ['A1.2.1']],
  ['nxenesit', ['A1.1.2']],
  ['mest', ['A1.1.2']],
  ['migration training', ['A1.2.1']],
  ['awareness', ['A1.1.1', 'A1.1.2']],
  ['prevention', ['A1.1.1', 'A1.1.2', 'A1.2.1']],
  ['protection', ['A2.0.1']],
  ['nowhere', []],
])('a search for "%s" finds %j', (search, codes) => {
  expect(codesFor(search)).toEqual(codes);
  expect(matchingObjectives(PLAN, search).activities).toBe(codes.length);
});

test('letters are compared without their marks', () => {
  expect(plainLetters('ŽRTVE ĐAČKE Përgjegjës')).toBe('zrtve dacke pergjegjes');
});
