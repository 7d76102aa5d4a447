import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable';
import { ErrorState } from '../../../components/ErrorState';
import { FilterBar } from '../../../components/FilterBar';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { Skeleton } from '../../../components/Skeleton';
import { useFormat } from '../../../format/useFormat';
import type { HiddenCellsQuery, HiddenCellsQueryVariables } from '../../../generated/graphql';
import { groupWords, PLACE, placeWords, spanWords } from './placeWords';

const HIDDEN_CELLS: TypedDocumentNode<HiddenCellsQuery, HiddenCellsQueryVariables> = gql`
  query HiddenCells($id: ID!, $indicator: String!) {
    releaseDraft(id: $id) {
      id
      disclosure {
        cells(indicator: $indicator) {
          because
          place {
            ...Place_place
          }
          protects {
            ...Place_place
          }
        }
      }
    }
  }
  ${PLACE}
`;

interface HiddenCellsProps {
  draftId: string;
  indicators: readonly { code: string; name: string }[];
}

/** Each hidden figure of one indicator, and why, in plain words. */
export function HiddenCells({ draftId, indicators }: HiddenCellsProps) {
  const { t } = useTranslation('wizard');
  const format = useFormat();
  const [chosen, choose] = useState(indicators[0]?.code ?? '');
  const { data, error } = useQuery(HIDDEN_CELLS, {
    variables: { id: draftId, indicator: chosen },
    fetchPolicy: 'no-cache',
  });
  const cells = data?.releaseDraft.disclosure?.cells;
  type Cell = NonNullable<typeof cells>[number];
  const why = ({ because, protects }: Cell) => {
    if (because === 'SMALL') return t('becauseSmall');
    return protects
      ? t('becauseProtects', { place: placeWords({ t, format }, protects) })
      : t('becauseOther');
  };
  return (
    <Section level={3} title={t('cells')}>
      <FilterBar label={t('cells')}>
        <SelectField
          label={t('cellsOf')}
          value={chosen}
          onChange={choose}
          choices={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        />
      </FilterBar>
      {error && <ErrorState error={error} />}
      {!cells && !error && <Skeleton height="6rem" />}
      {cells?.length === 0 && <p>{t('noneHidden')}</p>}
      {cells && cells.length > 0 && (
        <DataTable
          caption={t('cells')}
          hideCaption
          columns={[
            {
              key: 'figure',
              header: t('figure'),
              rowHeader: true,
              cell: ({ place }) => groupWords({ t, format }, place),
            },
            { key: 'period', header: t('period'), cell: ({ place }) => spanWords(format, place) },
            { key: 'why', header: t('why'), cell: why },
          ]}
          rows={cells}
          rowKey={({ place }) => JSON.stringify(place)}
        />
      )}
    </Section>
  );
}
