import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../components/Checkbox';
import { TextArea } from '../../components/TextArea';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { commented, named, type Naming, type OnName } from './review/naming';

interface MendMarkProps {
  itemId: string;
  name: string;
  /** Of a line; an activity has none. */
  cells?: readonly { key: string; title: string }[];
  /** Undefined while it is not ticked. */
  naming: Naming | undefined;
  onName: OnName;
}

/** A tick: this line or activity is to be mended; and what. Where single cells of it are ticked, they are named. */
export function MendMark({ itemId, name, cells = [], naming, onName }: MendMarkProps) {
  const { t } = useTranslation(['reporting', 'review']);
  const only = cells.filter(({ key }) => naming?.cells.includes(key)).map(({ title }) => title);
  return (
    <>
      <Checkbox
        label={
          <>
            {t('mend')} <VisuallyHidden>{name}</VisuallyHidden>
          </>
        }
        hint={only.length > 0 ? t('review:onlyCells', { cells: only.join(', ') }) : undefined}
        checked={naming !== undefined}
        onChange={(ticked) => onName(itemId, named(ticked))}
      />
      {naming && (
        <TextArea
          label={t('mendComment')}
          value={naming.comment}
          rows={2}
          onChange={(text) => onName(itemId, commented(text))}
        />
      )}
    </>
  );
}
