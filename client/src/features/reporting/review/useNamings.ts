import { useCallback, useState } from 'react';
import { withNaming, type Namings, type OnName } from './naming';

interface NamingsInHand {
  namings: Namings;
  /** Stays the same function, so that rows need not be drawn again. */
  onName: OnName;
  /** The return was sent: the ticks have done their work. */
  clear: () => void;
}

/** What is ticked as to be corrected, in the form and in the dialog of the return. */
export function useNamings(): NamingsInHand {
  const [namings, setNamings] = useState<Namings>({});
  const onName = useCallback<OnName>(
    (itemId, change) => setNamings((all) => withNaming(all, itemId, change)),
    [],
  );
  return { namings, onName, clear: () => setNamings({}) };
}
