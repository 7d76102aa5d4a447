/** Prints what a journey cost: its time and its actions. */
export function tellCost(journey: string, begun: number, actions: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stderr.write(`${journey}: ${seconds} s, ${actions} actions\n`);
}
