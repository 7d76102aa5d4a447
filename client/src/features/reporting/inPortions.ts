/** More cells than a window shows below the one that is pasted into. */
const AT_ONCE = 20;

/** In a window that is not seen nothing is painted: it goes on all the same, after so many milliseconds. */
const AT_THE_LATEST_MS = 100;

/** Works on the first of many at once, and on the others when the window has shown what became of those before them. */
export function inPortions<T>(all: readonly T[], work: (some: readonly T[]) => void): void {
  work(all.slice(0, AT_ONCE));
  const others = all.slice(AT_ONCE);
  if (others.length > 0) whenPainted(() => inPortions(others, work));
}

function whenPainted(then: () => void): void {
  let done = false;
  const once = () => {
    if (!done) then();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, AT_THE_LATEST_MS);
}
