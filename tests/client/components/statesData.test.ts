import { statesData } from '../../../client/src/components/statesData';

test('bars of states have a row each and a column for every state that one of them names', () => {
  const rows = [
    { name: 'SO1', states: [{ label: 'Implemented', count: 3 }] },
    {
      name: 'SO2',
      states: [
        { label: 'Implemented', count: 0 },
        { label: 'Postponed', count: 1 },
      ],
    },
  ];
  const figure = (text: string) => ({ text, value: text });
  expect(statesData('Objective', rows)).toEqual({
    columns: ['Objective', 'Implemented', 'Postponed'],
    rows: [
      ['SO1', figure('3'), figure('0')],
      ['SO2', figure('0'), figure('1')],
    ],
  });
});
