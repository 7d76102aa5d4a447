import { useTranslation } from 'react-i18next';

interface ReturnedCellsProps {
  line: { returnedCells: readonly string[]; cells: readonly { key: string; title: string }[] };
}

/** The names of the cells that a return named; nothing when it named the whole line. */
export function ReturnedCells({ line: { returnedCells, cells } }: ReturnedCellsProps) {
  const { t } = useTranslation('review');
  if (returnedCells.length === 0) return null;
  const titles = cells.filter(({ key }) => returnedCells.includes(key)).map(({ title }) => title);
  return <strong>{t('onlyCells', { cells: titles.join(', ') })}</strong>;
}
