import type { TestBrowser } from './browserAt';

const PREPARE = `mutation Prepare($input: PrepareReleaseInput!) { prepareRelease(input: $input) { id } }`;
const DRAFT = `query Draft($id: ID!) { releaseDraft(id: $id) { id state } }`;
const CREATE = `mutation Create($input: CreateReleaseInput!) { createRelease(input: $input) { number } }`;

/** A text that says in each language which one it is. */
export const texts = (stem: string) => ({ en: `${stem} en`, sq: `${stem} sq`, sr: `${stem} sr` });

/** A draft that disclosure control has decided on. Throws when that takes more than half a minute. */
export async function prepared(
  coordinator: TestBrowser,
  input: Record<string, unknown>,
): Promise<{ id: string; state: string }> {
  const { data, errors } = await coordinator.mutate<{ prepareRelease: { id: string } }>(PREPARE, { input });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  const { id } = data.prepareRelease;
  for (let round = 0; round < 1500; round += 1) {
    const asked = await coordinator.query<{ releaseDraft: { id: string; state: string } }>(DRAFT, { id });
    const draft = asked.data?.releaseDraft;
    if (draft === undefined) throw new Error(JSON.stringify(asked.errors));
    if (draft.state !== 'WORKING') return draft;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Disclosure control did not come to an end.');
}

/** What the coordinator says beside the figures. */
export interface Words {
  titles?: ReturnType<typeof texts>;
  keyPoints?: ReturnType<typeof texts>[];
}

/** Releases a draft; returns the number or throws what was answered. */
export async function released(coordinator: TestBrowser, draft: string, words: Words = {}): Promise<number> {
  const input = { draft, titles: texts('Title'), keyPoints: [], ...words };
  const { data, errors } = await coordinator.mutate<{ createRelease: { number: number } }>(CREATE, { input });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.createRelease.number;
}

/** A release of a scope, prepared and let out; its number. */
export const releaseOf = async (
  coordinator: TestBrowser,
  scope: Record<string, unknown>,
  words: Words = {},
): Promise<number> => released(coordinator, (await prepared(coordinator, scope)).id, words);
