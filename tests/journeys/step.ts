let brokenOff: string | null = null;

beforeAll(() => {
  brokenOff = null;
});

/** One step of a journey, a test of its own. After a step that failed the later ones of the file are not tried. */
export function step(name: string, walk: () => Promise<void>): void {
  test(name, async () => {
    if (brokenOff !== null) throw new Error(`Not tried, since an earlier step failed: ${brokenOff}`);
    brokenOff = name;
    await walk();
    brokenOff = null;
  });
}
