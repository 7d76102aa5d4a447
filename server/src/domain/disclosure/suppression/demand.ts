import { openPlaces } from './imagine';
import { firstSmall, isSmallCount, roleOf } from './role';
import type { Assault, Pattern } from './assault';

/** What an attacker must hold possible: that a sum of cells lies in one of some ranges. */
export interface Demand {
  /** Places of the cells; mostly one. */
  places: readonly number[];
  /** Any of these will do. */
  ranges: readonly (readonly [from: number, to: number])[];
  /** The choice that raises the demand by being hidden; null when it stands in any case. */
  because: number | null;
}

/** What small counts ask for whatever else is hidden: every small value. */
export function demandsOfSmall({ scene, own }: Assault): Demand[] {
  return scene.cells.flatMap((cell, place): Demand[] => {
    const role = roleOf(cell, scene.threshold);
    const isHidden = role === 'SMALL' || (role === 'NEVER_SHOWN' && isSmallCount(cell, scene.threshold));
    if (!isHidden || own.has(place)) return [];
    const first = firstSmall(cell);
    // The ends first: a table for them often serves the values between, too.
    const values = Array.from({ length: scene.threshold - first }, (_, step) => first + step);
    const ordered = [values.at(-1) ?? first, ...values.slice(0, -1)];
    return ordered
      .filter((value) => value !== cell.value)
      .map((value) => ({ places: [place], ranges: [[value, value]], because: null }));
  });
}

/** What another hidden cell asks for: two values besides the true one. */
export function demandsOfHidden({ scene, own }: Assault, pattern: Pattern): Demand[] {
  return scene.cells.flatMap((cell, place): Demand[] => {
    const role = roleOf(cell, scene.threshold);
    const because = role === 'CHOICE' && pattern.has(place) ? place : null;
    if ((because === null && role !== 'OTHER_HIDDEN') || own.has(place)) return [];
    const { value } = cell;
    return [
      {
        places: [place],
        ranges: [
          [value + 1, Infinity],
          [-Infinity, value - 1],
        ],
        because,
      },
      {
        places: [place],
        ranges: [
          [value + 2, Infinity],
          [-Infinity, value - 2],
        ],
        because,
      },
    ];
  });
}

/** What the hidden parts of one sum ask for when they are few together: that they can be another number. */
export function demandsOfSums(assault: Assault, pattern: Pattern): Demand[] {
  const { scene, own } = assault;
  const placeOf = new Map(scene.cells.map(({ key }, place) => [key, place]));
  const open = openPlaces(assault, pattern);
  return scene.facts.flatMap((fact): Demand[] => {
    if (fact.kind !== 'SUM') return [];
    const parts = fact.terms.filter(({ times }) => times === 1).map(({ cell }) => placeOf.get(cell) ?? -1);
    const places = parts.filter((place) => open.has(place) && !own.has(place));
    const value = places.reduce((sum, place) => sum + (scene.cells[place]?.value ?? 0), 0);
    const isFew =
      value < scene.threshold && (value > 0 || places.some((place) => scene.cells[place]?.zeroIsSmall));
    if (places.length < 2 || !isFew) return [];
    return [
      {
        places,
        ranges: [
          [value + 1, Infinity],
          [-Infinity, value - 1],
        ],
        because: null,
      },
    ];
  });
}
