import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../components/Checkbox';
import { TextArea } from '../../components/TextArea';
import { VisuallyHidden } from '../../components/VisuallyHidden';

/** Ticks a line or activity with a comment; undefined takes the tick away. */
export type OnMark = (itemId: string, comment: string | undefined) => void;

interface MendMarkProps {
  itemId: string;
  name: string;
  /** Undefined while it is not ticked. */
  comment: string | undefined;
  onMark: OnMark;
}

/** A tick: this is to be mended; and what. */
export function MendMark({ itemId, name, comment, onMark }: MendMarkProps) {
  const { t } = useTranslation('reporting');
  return (
    <>
      <Checkbox
        label={
          <>
            {t('mend')} <VisuallyHidden>{name}</VisuallyHidden>
          </>
        }
        checked={comment !== undefined}
        onChange={(checked) => onMark(itemId, checked ? '' : undefined)}
      />
      {comment !== undefined && (
        <TextArea
          label={t('mendComment')}
          value={comment}
          rows={2}
          onChange={(text) => onMark(itemId, text)}
        />
      )}
    </>
  );
}
