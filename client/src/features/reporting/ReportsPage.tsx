/** Takes the place of the page until it is written. */
export function ReportsPage() {
  return <h1>ReportsPage</h1>;
}
