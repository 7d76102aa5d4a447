import { makeTurns } from '../../../server/src/turns';

const turns = () =>
  makeTurns({ atOnce: 1, mostWaiting: 2, mostOfOne: 2, refusal: () => new Error('too many') });

/** A piece of work that ends when it is told to. */
function work() {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  const state = { begun: false };
  const run = () => {
    state.begun = true;
    return done;
  };
  return { state, run, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('A queue', () => {
  test('lets work begin in the order of asking, as places come free', async () => {
    const inTurn = turns();
    const [first, second] = [work(), work()];
    const asked = [inTurn('a', first.run), inTurn('b', second.run)];
    await settled();
    expect([first.state.begun, second.state.begun]).toEqual([true, false]);
    first.end();
    await asked[0];
    await settled();
    expect(second.state.begun).toBe(true);
    second.end();
    await asked[1];
  });

  test('refuses what one person asks beyond the own places, and lets others wait', async () => {
    const inTurn = turns();
    const mine = [work(), work()];
    const asked = mine.map(({ run }) => inTurn('a', run));
    await settled();
    await expect(inTurn('a', work().run)).rejects.toThrow('too many');
    const other = work();
    const waits = inTurn('b', other.run);
    [...mine, other].forEach(({ end }) => end());
    await Promise.all([...asked, waits]);
    expect(other.state.begun).toBe(true);
  });

  test('refuses everybody when too many wait, until somebody is done', async () => {
    const inTurn = turns();
    const all = [work(), work(), work()];
    const asked = all.map(({ run }, place) => inTurn(`person ${place}`, run));
    await settled();
    await expect(inTurn('late', work().run)).rejects.toThrow('too many');
    all.forEach(({ end }) => end());
    await Promise.all(asked);
    await expect(inTurn('late', () => Promise.resolve(7))).resolves.toBe(7);
  });

  test('goes on after work that fails', async () => {
    const inTurn = turns();
    for (let time = 0; time < 3; time += 1)
      await expect(inTurn('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(inTurn('a', () => Promise.resolve(7))).resolves.toBe(7);
  });
});
