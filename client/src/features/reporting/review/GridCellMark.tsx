import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../components/VisuallyHidden';
import { CellMark } from './CellMark';
import type { Naming, OnName } from './naming';

export interface CellNaming {
  /** Of the line; undefined while nothing of it is ticked. */
  naming?: Naming;
  /** Only for who reviews. */
  onName?: OnName;
}

interface GridCellMarkProps extends CellNaming {
  lineId: string;
  cell: { key: string; title: string };
}

/** The tick of a cell in the form; nothing for who does not review. */
export const GridCellMark = ({ onName, ...tick }: GridCellMarkProps) =>
  onName ? <Tick onName={onName} {...tick} /> : null;

function Tick({ lineId, cell, naming, onName }: GridCellMarkProps & { onName: OnName }) {
  const { t } = useTranslation('reporting');
  return (
    <CellMark
      cell={cell}
      label={
        <>
          {t('mend')} <VisuallyHidden>{cell.title}</VisuallyHidden>
        </>
      }
      naming={naming}
      onChange={(change) => onName(lineId, change)}
    />
  );
}

/** Whether the tick would be drawn the same. */
export const sameNaming = (before: CellNaming, after: CellNaming): boolean =>
  before.naming === after.naming && before.onName === after.onName;
