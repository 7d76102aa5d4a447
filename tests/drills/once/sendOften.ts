import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../../support/world';
import type { Chain, Mutation } from './chains';

const MOST_COPIES = 5;
const LONGEST_WAIT_MS = 12;
const LATEST_MS = 400;

/** What happened to the copies. */
export interface Tally {
  sent: number;
  dropped: number;
  /** Answers that were no success: each is a change that was sent again and taken for another. */
  refused: string[];
}

const bodyOf = ({ name, type, input }: Mutation) => ({
  query: `mutation Drill($input: ${type}!) { ${name}(input: $input) { id } }`,
  variables: { input },
});

/** Sends every change of a chain one to five times: some copies lose their answer, some arrive late, after newer changes. */
export async function sendChain(
  world: World,
  chain: Chain,
  { chance, tally, late }: { chance: () => number; tally: Tally; late: Promise<void>[] },
): Promise<void> {
  for (const mutation of chain) {
    const others = Math.floor(chance() * MOST_COPIES);
    const lost = Math.floor(chance() * (others + 1));
    const waits = Array.from({ length: lost }, () => chance() * LONGEST_WAIT_MS);
    const dropping = waits.map((wait) => dropAnswer(world, mutation, wait));
    tally.dropped += lost;
    if (chance() < 0.5) await Promise.all(dropping);
    await answered(world, mutation, tally);
    await Promise.all(dropping);
    for (let copy = lost; copy < others; copy += 1)
      late.push(pause(chance() * LATEST_MS).then(() => answered(world, mutation, tally)));
    tally.sent += 1 + others;
  }
}

async function answered(world: World, mutation: Mutation, tally: Tally): Promise<void> {
  const { query, variables } = bodyOf(mutation);
  const { errors } = await world.as(mutation.person).mutate(query, variables);
  const [error] = errors ?? [];
  if (error) tally.refused.push(`${mutation.name}: ${error.extensions.code} ${error.message}`);
}

/** Sends a change and tears the connection down before the answer can arrive. */
function dropAnswer(world: World, mutation: Mutation, wait: number): Promise<void> {
  const cookie = `monitor_session=${world.as(mutation.person).cookie() ?? ''}`;
  const headers = { 'content-type': 'application/json', cookie };
  return new Promise((resolve) => {
    const sending = request(`${world.address}/graphql`, { method: 'POST', headers, agent: false });
    sending.on('error', () => undefined);
    sending.on('close', resolve);
    sending.on('response', (response) => response.destroy());
    sending.end(JSON.stringify(bodyOf(mutation)));
    setTimeout(() => sending.destroy(), wait);
  });
}
