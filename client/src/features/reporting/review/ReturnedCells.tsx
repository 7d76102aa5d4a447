import { useTranslation } from 'react-i18next';

interface ReturnedCellsProps {
  line: {
    returnedCells: readonly string[];
    cells: readonly { key: string; title: string; returnComment?: string | null }[];
  };
}

/** The names of the cells that a return named, each with what it said of it; nothing when it named the whole line. */
export function ReturnedCells({ line: { returnedCells, cells } }: ReturnedCellsProps) {
  const { t } = useTranslation('review');
  if (returnedCells.length === 0) return null;
  const returned = cells.filter(({ key }) => returnedCells.includes(key));
  const said = returned.filter(({ returnComment }) => returnComment);
  return (
    <>
      <strong>{t('onlyCells', { cells: returned.map(({ title }) => title).join(', ') })}</strong>
      {said.map(({ key, title, returnComment }) => (
        <span key={key}>
          <br />
          {title}: {returnComment}
        </span>
      ))}
    </>
  );
}
