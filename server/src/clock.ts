import type { Config } from './config';
import { instantOfWallTime, wallTime } from './domain/belgrade';

type Clock = () => Date;

const DAY = 86_400_000;

/** A clock that always shows the same day in Europe/Belgrade, with the time of day of the real one. */
export function clockOfDay(day: string, wallClock: Clock): Clock {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  return () => instantOfWallTime(midnight + (wallTime(wallClock()) % DAY));
}

/** The clock that rules go by: in demonstration mode it stands at the day of the demonstration. */
export const clockOf = (config: Config, wallClock: Clock): Clock =>
  config.DEMONSTRATION ? clockOfDay(config.DEMONSTRATION_DAY, wallClock) : wallClock;
