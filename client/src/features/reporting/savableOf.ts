import type { Savable, SavablePlace } from './drafts';
import { savableActivity } from './savableActivity';
import { savableCell } from './savableCell';
import { savableNote } from './savableNote';
import type { Sending } from './sending';

/** Makes a savable thing from its plain data, also when no field of it is on the page. */
export function savableOf(sending: Sending, place: SavablePlace): Savable {
  if (place.kind === 'cell') return savableCell(sending, place);
  return place.kind === 'note'
    ? savableNote(sending, place.lineId)
    : savableActivity(sending, place.activityReportId);
}
