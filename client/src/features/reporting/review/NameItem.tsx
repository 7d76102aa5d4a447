import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../components/Checkbox';
import { Details } from '../../../components/Details';
import { TextArea } from '../../../components/TextArea';
import { CellMark } from './CellMark';
import { commented, named, type Naming, type Renaming } from './naming';
import styles from './review.module.css';

interface NameItemProps {
  name: string;
  /** Of a line; an activity has none. */
  cells?: readonly { key: string; title: string }[];
  /** Undefined while it is not ticked. */
  naming: Naming | undefined;
  onChange: (change: Renaming) => void;
}

/** A line or activity to tick, or single cells of it, and what is to be corrected there. */
export function NameItem({ name, cells = [], naming, onChange }: NameItemProps) {
  const { t } = useTranslation('review');
  return (
    <li>
      <Checkbox label={name} checked={naming !== undefined} onChange={(ticked) => onChange(named(ticked))} />
      {cells.length > 1 && (
        <Details
          open={(naming?.cells.length ?? 0) > 0}
          summary={t('singleCells', { name, count: naming?.cells.length ?? 0 })}
        >
          <ul className={styles.cells}>
            {cells.map((cell) => (
              <li key={cell.key}>
                <CellMark cell={cell} label={cell.title} naming={naming} onChange={onChange} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {naming && (
        <TextArea
          label={t('whatIsWrong', { name })}
          value={naming.comment}
          rows={2}
          onChange={(comment) => onChange(commented(comment))}
        />
      )}
    </li>
  );
}
