/** Hands a file made in the browser to the person. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is long enough for any of ours.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
