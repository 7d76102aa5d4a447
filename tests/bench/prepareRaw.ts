import { deepStrictEqual } from 'node:assert';
import { createConnection } from 'mysql2/promise';
import { ask, dataOf, type Question } from './load';
import { pageKey } from './pageKey';
import { learnVersion, type SavedCell, saving } from './savedCell';
import { answerTo, type Scene } from './scene';
import { type Prepared, storeRollups } from './storeRollups';

const pagesOf = ({ overview, trend, report }: Scene): Question[] => [overview, trend, report];

async function save(port: number, cell: SavedCell, amount: string): Promise<Record<string, unknown>> {
  const text = await ask(port, saving(cell, amount));
  learnVersion(cell, text);
  return dataOf(text);
}

/** Fills the rollup tables with our server's own answers. */
export async function prepareRollups(url: string, port: number, scene: Scene): Promise<void> {
  const db = await createConnection(url);
  try {
    const lines: Prepared[] = [];
    for (const cell of scene.cells) lines.push({ page: cell.lineId, answer: await save(port, cell, '4') });
    await storeRollups(db, 'EnterValue', lines);
    // After the last save: the trend shows what was saved.
    for (const page of pagesOf(scene)) {
      const answer = await answerTo(port, page);
      await storeRollups(db, page.operationName, [{ page: pageKey(page.variables), answer }]);
    }
  } finally {
    await db.end();
  }
}

interface LineAnswer {
  enterValue: { cells: { version: number; enteredAt: string | null }[] };
}

/** An answer to a save without what differs from save to save. */
function lasting(answer: Record<string, unknown>): unknown {
  const { enterValue } = answer as unknown as LineAnswer;
  const cells = enterValue.cells.map((cell) => ({ ...cell, version: cell.version > 0, enteredAt: null }));
  return { ...enterValue, cells };
}

/** Throws unless both servers give the same answers to everything that is measured. */
export async function assertSameAnswers(ours: number, raw: number, scene: Scene): Promise<void> {
  for (const page of pagesOf(scene)) deepStrictEqual(await answerTo(raw, page), await answerTo(ours, page));
  for (const cell of scene.cells) {
    await save(ours, cell, '3');
    const byOurs = await save(ours, cell, '4');
    await save(raw, cell, '3');
    deepStrictEqual(lasting(await save(raw, cell, '4')), lasting(byOurs));
  }
}
