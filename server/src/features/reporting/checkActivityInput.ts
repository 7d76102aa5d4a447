import { optionalText } from '../../checkedText';
import { canonical } from '../../domain/amount';
import { checkActivityEntry } from '../../domain/checksActivity';
import { DomainError } from '../../errors';
import type { RecordActivityStatusInput } from '../../generated/schema';
import type { ActivityStatus } from '../../reports/activityStatus';

const TEXT_LIMIT = 4000;

/**
 * The status as it is to be kept. Throws INVALID_INPUT naming the field that cannot be so.
 * @param path stands before the fields of the input, for messages: empty, or `activities.3.`
 */
export function checkActivityInput(input: RecordActivityStatusInput, path = ''): ActivityStatus {
  const { percent = null, postponed = false, spentEur = null } = input;
  const [finding] = checkActivityEntry({ percent, postponed, spentEur });
  if (finding)
    throw new DomainError('INVALID_INPUT', `CheckRule_${finding.rule}`, {
      field: `${path}${finding.cell ?? 'percent'}`,
      params: finding.params,
    });
  return {
    percent,
    postponed,
    narrative: optionalText(input.narrative, { field: `${path}narrative`, limit: TEXT_LIMIT }),
    obstacles: optionalText(input.obstacles, { field: `${path}obstacles`, limit: TEXT_LIMIT }),
    spentEur: spentEur === null ? null : canonical(spentEur),
  };
}
