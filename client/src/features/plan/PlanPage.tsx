/** Takes the place of the page until it is written. */
export function PlanPage() {
  return <h1>PlanPage</h1>;
}
