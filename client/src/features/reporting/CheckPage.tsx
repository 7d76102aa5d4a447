/** Takes the place of the page until it is written. */
export function CheckPage() {
  return <h1>CheckPage</h1>;
}
