/** Takes the place of the page until it is written. */
export function TasksPage() {
  return <h1>TasksPage</h1>;
}
