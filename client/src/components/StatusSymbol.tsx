/** Signs that go with a status. Drawn, not typed: fonts differ, and some turn typed ones into coloured pictures. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3.5 8h9',
  dot: 'M8 8h.01',
  ring: 'M8 3.2a4.8 4.8 0 1 0 .01 0',
  half: 'M8 3.2a4.8 4.8 0 1 0 .01 0M8 3.2v9.6',
  quarter: 'M8 3.2a4.8 4.8 0 1 0 .01 0M8 3.2V8h4.8',
  pen: 'M3.5 12.5l.6-2.6 6.4-6.4 2 2-6.4 6.4zM9.3 4.7l2 2',
  sent: 'M2.8 8h9M8.2 4.2 12 8l-3.8 3.8',
  back: 'M6.5 3.5 3 7l3.5 3.5M3.2 7H10a3 3 0 0 1 0 6H8',
  clock: 'M8 2.8a5.2 5.2 0 1 0 .01 0M8 5v3.2l2.2 1.4',
  bang: 'M8 3v6.2M8 12.6h.01',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  later: 'M4 3.5 8.5 8 4 12.5M9 3.5 13.5 8 9 12.5',
  lock: 'M4.5 7.5h7v5h-7zM6 7.5V5.5a2 2 0 0 1 4 0v2',
  info: 'M8 7.2v5.2M8 3.8h.01',
  eye: 'M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8zM8 6.6a1.4 1.4 0 1 0 .01 0',
  talk: 'M2.8 3.5h10.4v7H7.5L4.8 13v-2.5h-2z',
} as const;

export type SymbolName = keyof typeof PATHS;

/** One sign in the colour of the text beside it; said by the word that always stands there. */
export function StatusSymbol({ name, size = 14 }: { name: SymbolName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={2.1}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
