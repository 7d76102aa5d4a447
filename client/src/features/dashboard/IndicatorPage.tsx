/** Takes the place of the page until it is written. */
export function IndicatorPage() {
  return <h1>IndicatorPage</h1>;
}
