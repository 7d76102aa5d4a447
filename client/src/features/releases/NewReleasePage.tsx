import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { SelectField } from '../../components/SelectField';
import { useAddressPart } from '../../components/useAddressPart';
import { useFormat } from '../../format/useFormat';
import type { NewReleasePageQuery, NewReleasePageQueryVariables } from '../../generated/graphql';
import { ReleaseForm } from './ReleaseForm';

const NEW_RELEASE_PAGE: TypedDocumentNode<NewReleasePageQuery, NewReleasePageQueryVariables> = gql`
  query NewReleasePage {
    frameworks {
      id
      code
      title
      kind
      startQuarter
      endQuarter
    }
    quarters {
      id
      quarter
      state
    }
  }
`;

/** Makes a release: framework and quarter (in the address), then words and a look at what it would say. */
export function NewReleasePage() {
  const { t } = useTranslation('releases');
  const query = useQuery(NEW_RELEASE_PAGE);
  return (
    <Loaded query={query}>
      {(choices) => (
        <Page>
          <Breadcrumbs crumbs={[{ label: t('releases'), to: '/releases' }, { label: t('newRelease') }]} />
          <PageTitle title={t('newRelease')} lead={t('newReleaseLead')} />
          <ReleaseChoice choices={choices} />
        </Page>
      )}
    </Loaded>
  );
}

function ReleaseChoice({ choices: { frameworks, quarters } }: { choices: NewReleasePageQuery }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const [askedFramework, chooseFramework] = useAddressPart('framework');
  const [askedQuarter, chooseQuarter] = useAddressPart('quarter');
  const framework = frameworks.find(({ code }) => code === askedFramework) ?? frameworks[0];
  const open = quarters
    .filter(({ state }) => state !== 'NOT_OPEN')
    .map(({ quarter }) => quarter)
    .filter((each) => framework && each >= framework.startQuarter && each <= framework.endQuarter);
  const quarter = open.find((each) => each === askedQuarter) ?? open[0];
  if (!framework || !quarter) {
    return (
      <EmptyState
        title={t('nothingToRelease')}
        action={<LinkButton to="/quarters">{t('toQuarters')}</LinkButton>}
      >
        {t('nothingToReleaseNext')}
      </EmptyState>
    );
  }
  return (
    <>
      <FilterBar label={t('choose')}>
        <SelectField
          label={t('framework')}
          value={framework.code}
          onChange={chooseFramework}
          choices={frameworks.map(({ code, title }) => ({ value: code, label: title }))}
        />
        <SelectField
          label={t('upTo')}
          value={quarter}
          onChange={chooseQuarter}
          choices={open.map((value) => ({ value, label: format.quarter(value) }))}
        />
      </FilterBar>
      <ReleaseForm framework={framework.code} kind={framework.kind} quarter={quarter} />
    </>
  );
}
