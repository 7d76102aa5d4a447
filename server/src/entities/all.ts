import { Activity } from './activity';
import { ActivityChange } from './activityChange';
import { ActivityPartner } from './activityPartner';
import { ActivityReport } from './activityReport';
import { AppliedChange } from './appliedChange';
import { AuditEvent } from './auditEvent';
import { Breakdown } from './breakdown';
import { Category } from './category';
import { CommentThread } from './commentThread';
import { DataStamp } from './dataStamp';
import { Dimension } from './dimension';
import { Evidence } from './evidence';
import { Extension } from './extension';
import { Framework } from './framework';
import { Indicator } from './indicator';
import { IndicatorRelation } from './indicatorRelation';
import { Institution } from './institution';
import { JobRun } from './jobRun';
import { LineNoteChange } from './lineNoteChange';
import { LineValue } from './lineValue';
import { MailMessage } from './mailMessage';
import { Municipality } from './municipality';
import { Objective } from './objective';
import { PlanVersion } from './planVersion';
import { ReferenceFigure } from './referenceFigure';
import { Release } from './release';
import { ReleaseAudit } from './releaseAudit';
import { ReleaseDraft } from './releaseDraft';
import { Report } from './report';
import { Reporter } from './reporter';
import { ReportingQuarter } from './reportingQuarter';
import { ReportLine } from './reportLine';
import { ReportStep } from './reportStep';
import { ReportStepItem } from './reportStepItem';
import { ReturnedCell } from './returnedCell';
import { Session } from './session';
import { SetAsideActivity } from './setAsideActivity';
import { SetAsideNote } from './setAsideNote';
import { SetAsideValue } from './setAsideValue';
import { SignInThrottle } from './signInThrottle';
import { StatusLabel } from './statusLabel';
import { Target } from './target';
import { ThreadComment } from './threadComment';
import { User } from './user';
import { ValueChange } from './valueChange';

/** Every table, parents before children. */
export const ENTITIES = [
  Institution,
  Framework,
  PlanVersion,
  Objective,
  Activity,
  ActivityPartner,
  Indicator,
  Dimension,
  Category,
  Municipality,
  Breakdown,
  Reporter,
  Target,
  ReferenceFigure,
  IndicatorRelation,
  StatusLabel,
  DataStamp,
  User,
  Session,
  SignInThrottle,
  AuditEvent,
  ReportingQuarter,
  Extension,
  Report,
  ReportLine,
  LineValue,
  ValueChange,
  SetAsideValue,
  LineNoteChange,
  SetAsideNote,
  ReportStep,
  ReportStepItem,
  ReturnedCell,
  CommentThread,
  ThreadComment,
  ActivityReport,
  ActivityChange,
  SetAsideActivity,
  AppliedChange,
  Evidence,
  Release,
  ReleaseDraft,
  ReleaseAudit,
  MailMessage,
  JobRun,
];
