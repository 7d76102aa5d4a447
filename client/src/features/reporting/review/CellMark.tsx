import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../components/Checkbox';
import { TextArea } from '../../../components/TextArea';
import { cellCommented, cellNamed, type Naming, type Renaming } from './naming';

interface CellMarkProps {
  cell: { key: string; title: string };
  label: ReactNode;
  /** Of its line; undefined while nothing of it is ticked. */
  naming: Naming | undefined;
  onChange: (change: Renaming) => void;
}

/** A tick: this cell is to be corrected; and what. */
export function CellMark({ cell: { key, title }, label, naming, onChange }: CellMarkProps) {
  const { t } = useTranslation('review');
  const ticked = naming?.cells.includes(key) ?? false;
  return (
    <>
      <Checkbox label={label} checked={ticked} onChange={(now) => onChange(cellNamed(key, now))} />
      {ticked && (
        <TextArea
          label={t('whatIsWrong', { name: title })}
          value={naming?.cellComments[key] ?? ''}
          rows={3}
          onChange={(comment) => onChange(cellCommented(key, comment))}
        />
      )}
    </>
  );
}
