import type { Page } from 'playwright-core';
import { ask } from '../../journeys/stage';

interface LineSeen {
  id: string;
  indicator: { measure: string };
  viewerActions: { action: string; allowed: boolean }[];
  cells: { key: string; amount: string | null }[];
  history: { id: string; cellTitle: string; setAside: boolean; from: Amount; to: Amount }[];
}

interface Amount {
  amount: string | null;
}

const CONTENT = `id indicator { measure } viewerActions { action allowed } cells { key amount }
  history { id cellTitle setAside from { amount } to { amount } }`;

/** A line as it is stored: the total, and every change of it, oldest first. */
export interface StoredLine {
  id: string;
  amount: string | null;
  changes: { from: string | null; to: string | null }[];
  setAside: (string | null)[];
}

/** The first lines of a report in which this person may enter a count. */
export async function linesOf(page: Page, reportId: string): Promise<StoredLine[]> {
  const { report } = await ask<{ report: { lines: LineSeen[] } }>(
    page,
    `query ($id: ID!) { report(id: $id) { lines { ${CONTENT} } } }`,
    { id: reportId },
  );
  return report.lines
    .filter(({ indicator, viewerActions }) => {
      const enter = viewerActions.find(({ action }) => action === 'ENTER');
      return indicator.measure === 'COUNT' && enter?.allowed === true;
    })
    .map(({ id, cells, history }) => {
      const ofTotal = history.filter(({ cellTitle }) => cellTitle === 'Total').reverse();
      return {
        id,
        amount: cells.find(({ key }) => key === 'total')?.amount ?? null,
        changes: ofTotal
          .filter(({ setAside }) => !setAside)
          .map(({ from, to }) => ({ from: from.amount, to: to.amount })),
        setAside: ofTotal.filter(({ setAside }) => setAside).map(({ to }) => to.amount),
      };
    });
}

const APPROVED = `{ reports(filter: { workflow: [APPROVED], frameworkCode: "NATS-2015-2019" }) {
  id version institution { code } } }`;

interface Approved {
  id: string;
  version: number;
  institution: { code: string };
}

/** Opens the newest approved report of the police again, which has more lines than others: the coordinator reopens it as a whole. */
export async function openLargestReport(coordinator: Page, police: Page): Promise<string> {
  const { viewer } = await ask<{ viewer: { institution: { code: string } } }>(
    police,
    '{ viewer { institution { code } } }',
  );
  const { reports } = await ask<{ reports: Approved[] }>(coordinator, APPROVED);
  const report = reports.find(({ institution }) => institution.code === viewer.institution.code);
  if (!report) throw new Error('The demonstration has no approved report of the police.');
  const input = { reportId: report.id, version: report.version, comment: 'For the drill', items: [] };
  const document = 'mutation Reopen($input: ReturnReportInput!) { reopenReport(input: $input) { id } }';
  await ask(coordinator, document, { input });
  return report.id;
}
