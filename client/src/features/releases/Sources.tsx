import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { NarrowFold } from '../../components/NarrowFold';
import { Section } from '../../components/Section';
import type { Sources_releaseFragment } from '../../generated/graphql';
import styles from './Summary.module.css';
import { usePublishedColumns } from './usePublishedColumns';

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
        sourceUrl
        status
      }
    }
  }
`;

/** Figures that others published about the released indicators, and where they are found. */
export function Sources({ release: { sources, indicators } }: { release: Sources_releaseFragment }) {
  const { t } = useTranslation('releases');
  const columns = usePublishedColumns().map((column) => ({ ...column, rowHeader: false }));
  const figures = indicators.flatMap(({ name, referenceFigures }) =>
    referenceFigures.map((figure) => ({ ...figure, name })),
  );
  const indicator = {
    key: 'indicator',
    header: t('indicator'),
    rowHeader: true,
    cell: ({ name }: { name: string }) => name,
  };
  return (
    <Section title={t('sources')} lead={t('sourcesLead')}>
      <NarrowFold show={t('showList')} hide={t('hideList')}>
        {figures.length > 0 && (
          <DataTable
            caption={t('publishedByOthers')}
            columns={[indicator, ...columns]}
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
      </NarrowFold>
    </Section>
  );
}
