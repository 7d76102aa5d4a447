import { buildSchema } from '../../../server/src/graphql';
import { RELEASE_FILES, fileNameOf } from '../../../server/src/features/releases/formats/releaseFileList';
import { LANGUAGES } from '../../../schema/language/languages';
import type { Quarter } from '../../../server/src/domain/quarter';
import { statementsOf } from '../../support/countStatements';
import { documentsFor, leafPaths, type LeafPath } from '../../support/leafPaths';
import { prepared, released } from '../../support/releasing';
import { storeReport } from '../../support/storeReport';
import { describeInEachWorld, type World } from '../../support/world';

const FRAMEWORK = 'NATS-2015-2019';
const VICTIMS = 'I2.1.1b';
const CELLS = ['female', 'male'].flatMap((sex) =>
  ['child', 'adult'].map((age) => `sex=${sex};age_group=${age}`),
);

/** Of girls, women, boys, men. What protects a small count is hidden too, and its number occurs nowhere else. */
const COUNTS: Record<Quarter, readonly number[]> = {
  '2018-Q1': [40_037, 23_017, 3, 30_047],
  '2018-Q2': [35_053, 22_073, 12_097, 2],
  '2018-Q3': [50_077, 4, 11_083, 31_091],
  '2018-Q4': [44_101, 24_107, 13_127, 33_151],
};

async function arrange(world: World): Promise<void> {
  const plan = await world.ctx('coordinator').plan();
  const enteredById = world.userId('focalPointKP');
  await world.database.transaction(async (db) => {
    for (const [quarter, counts] of Object.entries(COUNTS) as [Quarter, readonly number[]][]) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const cells = [
        ['total', total] as const,
        ...CELLS.map((cell, place) => [cell, counts[place]] as const),
      ];
      await storeReport(db, plan, {
        framework: FRAMEWORK,
        institution: 'KP',
        enteredById,
        quarter,
        values: {
          [VICTIMS]: Object.fromEntries(cells.map(([cell, count]) => [cell, { amount: String(count) }])),
        },
      });
    }
  });
}

interface Place {
  from: Quarter;
  to: Quarter;
  breakdown: string;
}

const HIDDEN = `query Hidden($id: ID!) { releaseDraft(id: $id) { disclosure {
  cells { place { from to breakdown } } } preview { indicator(code: "${VICTIMS}") { breakdowns { cells { key points { value } } } } } } }`;

/** The true count of a place. */
const countAt = ({ from, to, breakdown }: Place): number =>
  (Object.entries(COUNTS) as [Quarter, readonly number[]][])
    .filter(([quarter]) => from <= quarter && quarter <= to)
    .flatMap(([, counts]) => counts.filter((_, place) => breakdown === 'total' || CELLS[place] === breakdown))
    .reduce((sum, count) => sum + count, 0);

const TABLES_OF_DONORS =
  /"?`?(release_copy|framework|user_account|session|data_stamp|sign_in_throttle|audit_event)\b/;
const TABLES_OF_OTHERS =
  /\b(line_value|report_line|value_change|set_aside_value|release_draft|release_audit|report_step|line_note_change)\b/;

describeInEachWorld('A donor who asks everything that the schema offers', (world) => {
  let draft = '';
  let secrets: string[] = [];

  beforeAll(async () => {
    await arrange(world());
    const coordinator = world().as('coordinator');
    const { id, state } = await prepared(coordinator, { framework: FRAMEWORK, quarter: '2018-Q4' });
    expect(state).toBe('READY');
    draft = id;
    const { data } = await coordinator.query<{ releaseDraft: { disclosure: { cells: { place: Place }[] } } }>(
      HIDDEN,
      { id },
    );
    const counts = data?.releaseDraft.disclosure.cells.map(({ place }) => countAt(place)) ?? [];
    secrets = [...new Set(counts.filter((count) => count > 1000).map(String))];
    await released(coordinator, id);
    await world().as('donor').query('{ viewer { id } }');
  }, 60_000);

  const answersTo = async (path: LeafPath): Promise<string[]> => {
    const given = {
      number: '1',
      code: JSON.stringify(VICTIMS),
      id: JSON.stringify(draft),
      framework: JSON.stringify(FRAMEWORK),
      quarter: '"2018-Q4"',
    };
    const answers: string[] = [];
    for (const document of documentsFor(path, given)) {
      const answer = await world().as('donor').query(document);
      answers.push(JSON.stringify([answer.data, answer.errors]));
    }
    return answers;
  };

  test('finds no count that was hidden, in whatever words it asks', async () => {
    expect(secrets.length).toBeGreaterThan(3);
    const everything: string[] = [];
    const refused = new Set<string>();
    const statements = await statementsOf(world().database, async () => {
      for (const path of leafPaths(buildSchema())) {
        const root = path[0]?.name ?? '';
        if (refused.has(root)) continue;
        const answers = await answersTo(path);
        everything.push(...answers);
        if (answers.every((answer) => answer.includes('"NOT_ALLOWED"'))) refused.add(root);
      }
    });
    const text = everything.join('\n');
    // What is printed is found in the same way: the search is not blind.
    expect(text).toContain(`"value":"${countAt({ from: '2018-Q1', to: '2018-Q4', breakdown: 'total' })}"`);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(refused).toContain('releaseDraft');
    expect(refused).not.toContain('release');
    expect(statements.filter((sql) => TABLES_OF_OTHERS.test(sql))).toEqual([]);
    expect(statements.filter((sql) => /\bFROM\b/i.test(sql) && !TABLES_OF_DONORS.test(sql))).toEqual([]);
  }, 240_000);

  test('finds none in any file of the release either', async () => {
    const cookie = world().as('donor').cookie() ?? '';
    for (const kind of RELEASE_FILES)
      for (const language of kind.inLanguages ? LANGUAGES : (['en'] as const)) {
        const name = fileNameOf(kind, language);
        const response = await fetch(`${world().address}/releases/1/${name}`, {
          headers: { cookie: `monitor_session=${cookie}` },
        });
        expect([name, response.status]).toEqual([name, 200]);
        const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
        expect([name, secrets.filter((secret) => text.includes(secret))]).toEqual([name, []]);
      }
  }, 240_000);
});
