/** Takes the place of the page until it is written. */
export function ReleasesPage() {
  return <h1>ReleasesPage</h1>;
}
