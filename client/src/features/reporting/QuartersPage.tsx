import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import type { QuartersPageQuery, QuartersPageQueryVariables } from '../../generated/graphql';
import { concernsViewer } from './allowedAction';
import { CloseQuarterDialog } from './CloseQuarterDialog';
import { ComingQuarters } from './ComingQuarters';
import { DUE_REPORT, DueReports } from './DueReports';
import { ExtendDeadlineDialog } from './ExtendDeadlineDialog';
import { OpenQuarterDialog } from './OpenQuarterDialog';
import { QUARTER } from './quarterFragment';
import { QuarterCard, type QuarterStep } from './QuarterCard';
import { QuarterTable } from './QuarterTable';

const QUARTERS_PAGE: TypedDocumentNode<QuartersPageQuery, QuartersPageQueryVariables> = gql`
  query QuartersPage {
    quarters {
      ...QuarterCard_quarter
    }
    institutions {
      id
      name
      reports
    }
    calendar {
      due {
        ...DueReports_report
      }
      coming {
        quarter
        opensOn
        dueOn
      }
    }
  }
  ${QUARTER}
  ${DUE_REPORT}
`;

type QuarterEntry = QuartersPageQuery['quarters'][number];

/** The calendar: what is due, the quarters that are not closed as cards, those to come and the closed ones as tables. */
export function QuartersPage() {
  const { t } = useTranslation('reporting');
  const query = useQuery(QUARTERS_PAGE);
  const [asked, setAsked] = useState<{ step: QuarterStep; quarter: QuarterEntry } | null>(null);
  const close = () => setAsked(null);
  const ask = (quarter: QuarterEntry) => (step: QuarterStep) => setAsked({ step, quarter });
  return (
    <Loaded query={query}>
      {({ quarters, institutions, calendar }) => {
        const mayManage = quarters.some(({ viewerActions }) => concernsViewer(viewerActions));
        const closed = quarters.filter(({ state }) => state === 'CLOSED');
        return (
          <Page>
            <PageTitle title={t('quarters')} lead={t(mayManage ? 'quartersLead' : 'quartersLeadReading')} />
            {quarters.length === 0 && (
              <EmptyState title={t('quartersEmpty')}>{t('quartersEmptyLead')}</EmptyState>
            )}
            <DueReports reports={calendar.due} />
            {quarters
              .filter(({ state }) => state !== 'CLOSED')
              .map((quarter) => (
                <QuarterCard key={quarter.id} quarter={quarter} onAsk={ask(quarter)} />
              ))}
            <ComingQuarters quarters={calendar.coming} />
            {closed.length > 0 && (
              <QuarterTable quarters={closed} onAsk={(quarter) => ask(quarter)('EXTEND_DEADLINE')} />
            )}
            {asked?.step === 'OPEN_QUARTER' && <OpenQuarterDialog quarter={asked.quarter} onClose={close} />}
            {asked?.step === 'CLOSE_QUARTER' && (
              <CloseQuarterDialog quarter={asked.quarter} onClose={close} />
            )}
            {asked?.step === 'EXTEND_DEADLINE' && (
              <ExtendDeadlineDialog quarter={asked.quarter} institutions={institutions} onClose={close} />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
