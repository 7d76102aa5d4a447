import { optionalText } from '../../checkedText';
import { canonical } from '../../domain/amount';
import { checkActivityEntry } from '../../domain/checksActivity';
import type { ActivityReport } from '../../entities/activityReport';
import { DomainError } from '../../errors';
import type { RecordActivityStatusInput } from '../../generated/schema';

const TEXT_LIMIT = 4000;

/** What an institution says of an activity. */
export type ActivityStatus = Pick<
  ActivityReport,
  'percent' | 'postponed' | 'narrative' | 'obstacles' | 'spentEur'
>;

/** Before the institution says anything. */
export const NOT_RECORDED: ActivityStatus = {
  percent: null,
  postponed: false,
  narrative: null,
  obstacles: null,
  spentEur: null,
};

export const statusOf = ({
  percent,
  postponed,
  narrative,
  obstacles,
  spentEur,
}: ActivityStatus): ActivityStatus => ({
  percent,
  postponed,
  narrative,
  obstacles,
  spentEur,
});

export const sameStatus = (a: ActivityStatus, b: ActivityStatus): boolean =>
  a.percent === b.percent &&
  a.postponed === b.postponed &&
  a.narrative === b.narrative &&
  a.obstacles === b.obstacles &&
  a.spentEur === b.spentEur;

/** The status as it is to be kept. Throws INVALID_INPUT naming the field that cannot be so. */
export function checkActivityInput(input: RecordActivityStatusInput): ActivityStatus {
  const { percent = null, postponed = false, spentEur = null } = input;
  const [finding] = checkActivityEntry({ percent, postponed, spentEur });
  if (finding)
    throw new DomainError('INVALID_INPUT', `CheckRule_${finding.rule}`, {
      field: finding.cell ?? 'percent',
      params: finding.params,
    });
  return {
    percent,
    postponed,
    narrative: optionalText(input.narrative, { field: 'narrative', limit: TEXT_LIMIT }),
    obstacles: optionalText(input.obstacles, { field: 'obstacles', limit: TEXT_LIMIT }),
    spentEur: spentEur === null ? null : canonical(spentEur),
  };
}
