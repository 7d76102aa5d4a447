import { TextEncoder } from 'node:util';

/** What jsdom lacks and Mantine, Recharts, the router and our dialogs ask for. */
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResizeObserver;
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
globalThis.TextEncoder ??= TextEncoder;

/** jsdom knows the dialog but not how it opens and closes. */
const openAs = (open: boolean) =>
  function (this: HTMLDialogElement) {
    this.open = open;
  };
Object.assign(HTMLDialogElement.prototype, { showModal: openAs(true), close: openAs(false) });
