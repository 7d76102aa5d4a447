import { randomBytes } from 'node:crypto';

/** Names the run, so that its tests hand databases on to each other and to nobody else. */
export default function beginRun(): void {
  process.env.TEST_RUN = randomBytes(4).toString('hex');
}
