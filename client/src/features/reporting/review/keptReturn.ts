import { namingsOf, type Namings } from './naming';

type Marks = Readonly<Record<string, string>>;

/** What was written for a return that has not been sent, with what was ticked in the form then. */
export interface KeptReturn {
  comment: string;
  namings: Namings;
  marks: Marks;
}

/** The namings as they were left, with what was ticked, said or taken out in the form since. */
export function namingsAgain(kept: KeptReturn | null, marks: Marks): Namings {
  if (!kept) return namingsOf(marks);
  const isOut = (id: string) => id in kept.marks && !(id in marks);
  const left = Object.entries(kept.namings).filter(([id]) => !isOut(id));
  const since = Object.entries(marks).filter(([id, comment]) => kept.marks[id] !== comment);
  return {
    ...Object.fromEntries(left),
    ...Object.fromEntries(
      since.map(([id, comment]) => [id, { comment, cells: kept.namings[id]?.cells ?? [] }]),
    ),
  };
}
