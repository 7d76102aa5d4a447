import { openStage, type Stage } from './stage';

/** Opens a stage before the tests of a file and closes it after them; no page may have complained by then. */
export function onStage(): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(() => {
    expect(stage?.complaints).toEqual([]);
  });
  afterAll(() => stage?.close());
  return () => {
    if (!stage) throw new Error('The stage is open inside tests only.');
    return stage;
  };
}
