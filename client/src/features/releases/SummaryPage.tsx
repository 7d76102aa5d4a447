/** Takes the place of the page until it is written. */
export function SummaryPage() {
  return <h1>SummaryPage</h1>;
}
