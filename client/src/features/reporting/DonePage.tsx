/** Takes the place of the page until it is written. */
export function DonePage() {
  return <h1>DonePage</h1>;
}
