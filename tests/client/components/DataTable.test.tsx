import { screen, within } from '@testing-library/react';
import { DataTable } from '../../../client/src/components/DataTable';
import { inApp } from '../support/inApp';

const rows = [
  { code: 'KP', value: '12' },
  { code: 'MEST', value: '0' },
];

test('a table has a caption, column headers, and a header for each row', async () => {
  await inApp(
    <DataTable
      caption="Victims identified"
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        { key: 'code', header: 'Institution', rowHeader: true, cell: ({ code }) => code },
        { key: 'value', header: 'Value', align: 'end', cell: ({ value }) => value },
      ]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Victims identified' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Institution', 'Value']);
  const row = within(table).getByRole('row', { name: /MEST/ });
  expect(within(row).getByRole('rowheader').textContent).toBe('MEST');
  // On narrow screens the header moves beside its value.
  expect(within(row).getByRole('cell').getAttribute('data-label')).toBe('Value');
});

test('rows stand below the headings of their groups', async () => {
  await inApp(
    <DataTable
      caption="Indicators"
      rows={[
        { code: 'I1', objective: 'Prevention' },
        { code: 'I2', objective: 'Prevention' },
        { code: 'I3', objective: 'Protection' },
      ]}
      rowKey={({ code }) => code}
      groupOf={({ objective }) => objective}
      columns={[{ key: 'code', header: 'Indicator', rowHeader: true, cell: ({ code }) => code }]}
    />,
  );
  const [, ...groups] = within(screen.getByRole('table', { name: 'Indicators' })).getAllByRole('rowgroup');
  expect(groups.map((group) => group.textContent)).toEqual(['PreventionI1I2', 'ProtectionI3']);
});
