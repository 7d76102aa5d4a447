/** Takes the place of the page until it is written. */
export function OverviewPage() {
  return <h1>OverviewPage</h1>;
}
