import { useTranslation } from 'react-i18next';
import type { PageReport } from '../reportPageQuery';
import type { Namings } from './naming';

/** What the institution will be able to change. */
export function WillBeOpen({ report, namings }: { report: PageReport; namings: Namings }) {
  const { t } = useTranslation('review');
  const items = [
    ...report.lines.map(({ id, indicator, cells }) => ({ id, name: indicator.code, cells })),
    ...report.activities.map(({ id, activity }) => ({ id, name: activity.code, cells: [] })),
  ].flatMap(({ id, name, cells }) => {
    const naming = namings[id];
    if (!naming) return [];
    const titles = cells.filter(({ key }) => naming.cells.includes(key)).map(({ title }) => title);
    return [{ id, name, titles }];
  });
  if (items.length === 0) return <p>{t('wholeOpens')}</p>;
  return (
    <div>
      <p>{t('theseOpen', { count: items.length })}</p>
      <ul>
        {items.map(({ id, name, titles }) => (
          <li key={id}>
            <strong>{name}</strong>: {titles.length === 0 ? t('wholeLine') : titles.join(', ')}
          </li>
        ))}
      </ul>
      {items.some(({ titles }) => titles.length > 0) && <p>{t('sumsOpen')}</p>}
    </div>
  );
}
