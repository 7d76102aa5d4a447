/**
 * A key for a change: 36 characters, 128 bits of chance. Made by hand, because `crypto.randomUUID` exists on secure
 * addresses only, and offices reach the product by plain addresses too.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
