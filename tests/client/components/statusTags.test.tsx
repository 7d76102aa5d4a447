import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ActivityTag } from '../../../client/src/components/ActivityTag';
import { RatingTag } from '../../../client/src/components/RatingTag';
import { TimelinessTag } from '../../../client/src/components/TimelinessTag';
import { WorkflowTag } from '../../../client/src/components/WorkflowTag';
import type { Language } from '../../../schema/language/languages';
import { inApp } from '../support/inApp';

test.each<[Language, ReactElement, string]>([
  ['en', <WorkflowTag workflow="RETURNED" />, 'Returned for correction'],
  ['sq', <WorkflowTag workflow="APPROVED" />, 'Miratuar'],
  ['sr', <RatingTag rating="AT_RISK" />, 'Ugroženo'],
  ['sr', <ActivityTag state="PARTIALLY_IMPLEMENTED" />, 'Delimično sprovedeno'],
  ['en', <TimelinessTag state="LATE" daysLate={1} />, 'Late, 1 day'],
  ['sr', <TimelinessTag state="OVERDUE" daysLate={22} />, 'Rok je prekoračen, 22 dana'],
  ['en', <TimelinessTag state="ON_TIME" daysLate={0} />, 'On time'],
])('a status in %s is a word and a symbol, whatever its colour', async (language, tag, word) => {
  const { container } = await inApp(tag, { language });
  expect(container.textContent).toBe(word);
  expect(container.querySelector('svg')).not.toBeNull();
  expect(screen.queryByRole('img')).toBeNull();
});
