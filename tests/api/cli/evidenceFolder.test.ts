import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertFolderWritable } from '../../../server/src/files/assertFolderWritable';

describe('The folder for files, at the start', () => {
  let place: string;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'folder-'));
  });
  afterAll(() => rm(place, { recursive: true }));

  test('is made when it is not there, and nothing is left in it', async () => {
    const folder = join(place, 'deep', 'evidence');
    await assertFolderWritable(folder);
    await assertFolderWritable(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  test('that cannot take files is named with its setting', async () => {
    const folder = join(place, 'taken');
    await writeFile(folder, 'a file, not a folder');
    await expect(assertFolderWritable(join(folder, 'evidence'))).rejects.toThrow(
      `EVIDENCE_FOLDER: files cannot be kept in ${folder}`,
    );
  });
});
