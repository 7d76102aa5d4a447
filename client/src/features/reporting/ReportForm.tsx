import { Suspense } from 'react';
import { Page } from '../../components/Page';
import { Skeleton } from '../../components/Skeleton';
import { ActivitySection } from './ActivitySection';
import { CorrectionNotice } from './CorrectionNotice';
import { isAllowed } from './allowedAction';
import { EntryGrid } from './EntryGrid';
import { LeaveDialog } from './LeaveDialog';
import { NothingShown } from './NothingShown';
import { ObjectiveGrid } from './ObjectiveGrid';
import { objectivesOf } from './objectivesOf';
import { ReportFilter } from './ReportFilter';
import { ReportHead } from './ReportHead';
import type { PageReport } from './reportPageQuery';
import { ReviewBar } from './ReviewBar';
import { ChangedOnlySwitch } from './review/ChangedOnlySwitch';
import { Conversations, ReviewFlags } from './review/later';
import { useChangedOnly } from './review/useChangedOnly';
import { SavingBar } from './SavingBar';
import { StepsTimeline } from './StepsTimeline';
import { useShownItems } from './useShownItems';
import { useNamings } from './review/useNamings';
import { useTarget } from './useTarget';

interface ReportFormProps {
  report: PageReport;
  /** The viewer's institution is the one that reports. */
  isOwn: boolean;
}

/** The report as a form for its institution, and as something to read and judge for the coordinator. */
export function ReportForm({ report, isOwn }: ReportFormProps) {
  const { namings, onName, clear } = useNamings();
  const { viewerActions } = report;
  const mayReturn = isAllowed(viewerActions, 'RETURN') || isAllowed(viewerActions, 'REOPEN');
  const reportIsOpen = isAllowed(viewerActions, 'ENTER');
  const changedOnly = useChangedOnly(report, useShownItems(report), { reviewing: !isOwn, marks: namings });
  const shown = changedOnly.items;
  useTarget(!changedOnly.waiting);
  const review = { namings, onName: mayReturn ? onName : undefined };
  return (
    <Page width="wide">
      <ReportHead report={report} isOwn={isOwn} />
      <CorrectionNotice report={report} />
      <Suspense fallback={<Skeleton height="12rem" />}>{!isOwn && <ReviewFlags report={report} />}</Suspense>
      <ChangedOnlySwitch choice={changedOnly} />
      <ReportFilter report={report} />
      {changedOnly.waiting ? (
        <Skeleton height="24rem" />
      ) : (
        <>
          {shown.lines.length + shown.activities.length === 0 && <NothingShown />}
          <EntryGrid editable={reportIsOpen}>
            {objectivesOf(shown.lines).map((objective) => (
              <ObjectiveGrid
                key={objective.id}
                objective={objective}
                reportIsOpen={reportIsOpen}
                {...review}
              />
            ))}
            <ActivitySection activities={shown.activities} reportIsOpen={reportIsOpen} {...review} />
          </EntryGrid>
        </>
      )}
      {reportIsOpen && <SavingBar reportId={report.id} />}
      <Suspense>
        <Conversations report={report} />
      </Suspense>
      <StepsTimeline report={report} />
      {!isOwn && <ReviewBar report={report} namings={namings} onName={onName} onSentBack={clear} />}
      <LeaveDialog />
    </Page>
  );
}
