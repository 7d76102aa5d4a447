import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useFormat } from '../../format/useFormat';
import type { NewReleasePageQuery, NewReleasePageQueryVariables } from '../../generated/graphql';
import { releasableIndicators } from './wizard/releasableIndicators';
import { ReleaseWizard } from './wizard/ReleaseWizard';

const NEW_RELEASE_PAGE: TypedDocumentNode<NewReleasePageQuery, NewReleasePageQueryVariables> = gql`
  fragment NewRelease_activity on Activity {
    id
    indicators {
      id
      code
      name
      sensitivity
    }
  }
  query NewReleasePage {
    frameworks {
      id
      code
      title
      kind
      startQuarter
      endQuarter
      objectives {
        id
        activities {
          ...NewRelease_activity
        }
        children {
          id
          activities {
            ...NewRelease_activity
          }
        }
      }
    }
    quarters {
      id
      quarter
      state
    }
  }
`;

/** Makes a release, step by step. */
export function NewReleasePage() {
  const { t } = useTranslation('releases');
  const query = useQuery(NEW_RELEASE_PAGE);
  return (
    <Loaded query={query}>
      {(choices) => (
        <Page>
          <Breadcrumbs crumbs={[{ label: t('releases'), to: '/releases' }, { label: t('newRelease') }]} />
          <PageTitle title={t('newRelease')} lead={t('newReleaseLead')} />
          <Choices choices={choices} />
        </Page>
      )}
    </Loaded>
  );
}

function Choices({ choices: { frameworks, quarters } }: { choices: NewReleasePageQuery }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const open = quarters.filter(({ state }) => state !== 'NOT_OPEN').map(({ quarter }) => quarter);
  const quartersOf = (code: string) => {
    const framework = frameworks.find((each) => each.code === code);
    return open
      .filter((each) => framework && each >= framework.startQuarter && each <= framework.endQuarter)
      .map((value) => ({ value, label: format.quarter(value) }));
  };
  const choosable = frameworks
    .filter(({ code }) => quartersOf(code).length > 0)
    .map((framework) => ({ ...framework, indicators: releasableIndicators(framework.objectives) }));
  const [first] = choosable;
  if (!first) {
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
    <ReleaseWizard
      choices={{ frameworks: choosable, quartersOf }}
      kindOf={(code) => frameworks.find((each) => each.code === code)?.kind ?? 'STRATEGY'}
      first={{
        framework: first.code,
        quarter: quartersOf(first.code)[0]?.value ?? '',
        indicators: first.indicators.map(({ code }) => code),
        quarters: true,
        years: true,
        breakdowns: true,
        zerosHidden: [],
      }}
    />
  );
}
