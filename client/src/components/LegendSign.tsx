import type { ReactElement } from 'react';

const SIGNS = {
  bar: <rect x={6} y={2} width={10} height={10} fill="#0b4f9e" />,
  paleBar: <rect x={6} y={2} width={10} height={10} fill="#a9c6e6" stroke="#0b4f9e" />,
  line: (
    <>
      <path d="M1 7H21" stroke="#0b4f9e" strokeWidth={2} />
      <circle cx={11} cy={7} r={3.2} fill="#0b4f9e" />
    </>
  ),
  paleDot: <circle cx={11} cy={7} r={3.6} fill="#a9c6e6" stroke="#0b4f9e" strokeWidth={1.25} />,
  hollow: <circle cx={11} cy={7} r={4.4} fill="#fff" stroke="#0b4f9e" strokeWidth={2} />,
  steps: <path d="M1 10H11V4H21" fill="none" stroke="#1b2229" strokeWidth={1.75} strokeDasharray="4 2.5" />,
  diamond: <path d="M11 2L16 7L11 12L6 7Z" fill="#6a3d00" />,
  hollowDiamond: <path d="M11 2L16 7L11 12L6 7Z" fill="#fff" stroke="#6a3d00" strokeWidth={1.75} />,
} satisfies Record<string, ReactElement>;

export type Sign = keyof typeof SIGNS;

/** One sign of a chart, as in its drawing. */
export function LegendSign({ sign }: { sign: Sign }) {
  return (
    <svg width={22} height={14} viewBox="0 0 22 14" aria-hidden="true">
      {SIGNS[sign]}
    </svg>
  );
}
