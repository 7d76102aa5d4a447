import { settingsOf } from '../../../server/src/config';
import { filesAhead } from '../../../server/src/features/releases/formats/filesAhead';
import { releaseFile } from '../../../server/src/features/releases/formats/releaseFile.queries';
import { releaseOf, texts } from '../../support/releasing';
import { describeInEachWorld } from '../../support/world';
import { arrangeReports, scope } from './scene';

/** Under test a thread compiles its sources first. */
const PATIENCE = 240_000;
/** In a minute nothing is made twice: what is there already is handed over at once. */
const AT_ONCE_MS = 500;

describeInEachWorld('The server that has released figures', (world) => {
  beforeAll(() => arrangeReports(world()));
  const opened = () => filesAhead(world().database.reading, settingsOf(world().config).iati);
  // Words of this world alone: files are kept by their content.
  const release = (words: string) =>
    releaseOf(world().as('coordinator'), scope(), { titles: texts(`${words} ${world().database.kind}`) });

  test(
    'makes the slow files before a donor asks for them',
    async () => {
      const ahead = opened();
      await ahead(() => true);
      const number = await release('Ahead');
      let files = 0;
      // As many as one test can wait for; the others follow in the same way.
      await ahead(() => (files += 1) <= 2);
      const from = performance.now();
      for (const name of ['summary.sq.pdf', 'summary.sr.pdf'])
        expect(
          (await releaseFile(world().ctx('donor'), { number, name })).content.byteLength,
        ).toBeGreaterThan(1000);
      expect(performance.now() - from).toBeLessThan(AT_ONCE_MS);
    },
    PATIENCE,
  );

  test(
    'makes none when it is about to stop, and none of what was out when it started',
    async () => {
      await release('Stopping');
      let asked = 0;
      const later = opened();
      await later(() => (asked += 1) < 0);
      expect(asked).toBe(0);
      await release('New');
      await later(() => (asked += 1) < 0);
      expect(asked).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
