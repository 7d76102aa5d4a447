export const STEPS = ['scope', 'protection', 'words', 'preview'] as const;
export type Step = (typeof STEPS)[number];

/** The step that the address names, as far as it can be gone to: all but the first need a draft. */
export function stepIn(address: string, hasDraft: boolean): Step {
  const named = STEPS.find((step) => step === address) ?? 'scope';
  return hasDraft ? named : 'scope';
}
