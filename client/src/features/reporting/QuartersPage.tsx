/** Takes the place of the page until it is written. */
export function QuartersPage() {
  return <h1>QuartersPage</h1>;
}
