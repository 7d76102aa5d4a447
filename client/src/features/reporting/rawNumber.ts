const RAW = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** The plain decimal text of a number as programs write it (`1.5E-3`); null when it is none. */
export function rawNumber(raw: string): string | null {
  const [, sign = '', whole, fraction = '', power = '0'] = RAW.exec(raw) ?? [];
  if (whole === undefined) return null;
  const point = whole.length + Number(power);
  const digits = (whole + fraction).padEnd(point, '0');
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits;
  const at = Math.max(point, 0);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const after = padded.slice(at).replace(/0+$/, '');
  const text = after === '' ? before : `${before}.${after}`;
  return text === '0' ? text : sign + text;
}
