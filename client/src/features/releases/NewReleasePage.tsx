/** Takes the place of the page until it is written. */
export function NewReleasePage() {
  return <h1>NewReleasePage</h1>;
}
