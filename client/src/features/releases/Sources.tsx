import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isCodeOf } from '../../../../schema/language/label';
import { DataTable, type Column } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat, type Formats } from '../../format/useFormat';
import type { Sources_releaseFragment } from '../../generated/graphql';
import styles from './Summary.module.css';

export const SOURCES: TypedDocumentNode<Sources_releaseFragment> = gql`
  fragment Sources_release on Release {
    number
    sources {
      title
      url
    }
    indicators {
      code
      name
      referenceFigures {
        startDay
        endDay
        breakdown
        value
        unit
        sourceTitle
        status
      }
    }
  }
`;

type Figure = Sources_releaseFragment['indicators'][number]['referenceFigures'][number] & { name: string };

const columns = (t: TFunction<'releases'>, format: Formats): Column<Figure>[] => [
  { key: 'indicator', header: t('indicator'), rowHeader: true, cell: ({ name }) => name },
  { key: 'period', header: t('period'), cell: ({ startDay, endDay }) => format.period(startDay, endDay) },
  { key: 'of', header: t('of'), cell: ({ breakdown }) => breakdown ?? t('total') },
  { key: 'value', header: t('figure'), align: 'end', cell: ({ value }) => format.number(value) },
  {
    key: 'status',
    header: t('status'),
    cell: ({ status }) =>
      isCodeOf('ReferenceStatus', status) ? format.label('ReferenceStatus', status) : status,
  },
  { key: 'source', header: t('source'), cell: ({ sourceTitle }) => sourceTitle },
];

/** Figures that others published about the released indicators, and where they are found. */
export function Sources({ release: { sources, indicators } }: { release: Sources_releaseFragment }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const figures = indicators.flatMap(({ name, referenceFigures }) =>
    referenceFigures.map((figure) => ({ ...figure, name })),
  );
  return (
    <Section title={t('sources')} lead={t('sourcesLead')}>
      {figures.length > 0 && (
        <DataTable
          caption={t('publishedByOthers')}
          columns={columns(t, format)}
          rows={figures}
          rowKey={(figure) => Object.values(figure).join(' ')}
        />
      )}
      {sources.length > 0 && (
        <ul className={styles.points}>
          {sources.map(({ title, url }) => (
            <li key={`${title} ${url ?? ''}`}>
              {url ? (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
