/** Takes the place of the page until it is written. */
export function ReportPage() {
  return <h1>ReportPage</h1>;
}
