/** Tells the other tabs of this browser which report was saved in, so that they show it; gives the way to stop. */
export function listenToTabs(reportId: string, onSaved: () => void) {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('monitor-saved');
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === reportId) onSaved();
  });
  return {
    tell: () => channel?.postMessage(reportId),
    stop: () => channel?.close(),
  };
}
