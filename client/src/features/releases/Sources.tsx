import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { Sources_releaseFragment } from '../../generated/graphql';
import { namedColumn, referenceColumns } from './referenceColumns';
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
          columns={[namedColumn(t), ...referenceColumns(t, format)]}
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
