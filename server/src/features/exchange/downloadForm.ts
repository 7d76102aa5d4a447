import type { Context } from '../../context';
import { dayInBelgrade } from '../../domain/belgrade';
import { BLANK, contentOf, TOTAL } from '../../domain/cell';
import type { Language } from '../../../../schema/language/languages';
import { noteOf } from '../../reports/lineNote';
import { assertMay } from '../../permission';
import { activityKey, activityTitle } from './activityRows';
import type { FormFacts } from './formFacts.queries';
import { readFormFacts } from './formFacts.queries';
import { formModelOf } from './formModelOf';
import { cellKeys, rowKey, rowLabel } from './formRows';
import { writeStamp, type FormStamp, type Sign, type StampedRow } from './formStamp';
import { writeInThread } from './formThread';

/** A file to hand over. */
export interface FormFile {
  /** Safe in a header and on every disk. */
  name: string;
  content: Uint8Array;
}

/** Makes the form for Excel of a report, filled with what is entered, in the language of the request. */
export async function downloadForm(ctx: Context, reportId: string, sign: Sign): Promise<FormFile> {
  assertMay(ctx, 'Query.report');
  const facts = await readFormFacts(ctx, 'Query.report', reportId);
  const { language, settings } = ctx;
  const model = formModelOf(facts, {
    language,
    day: dayInBelgrade(ctx.now()),
    demonstration: settings.demonstration,
    stamp: writeStamp(stampOf(facts, language), sign),
  });
  const name = `${facts.reference.replace(/[^\w-]+/g, '_')}.xlsx`;
  return { name, content: await writeInThread(ctx.viewer.id, model) };
}

const stampOf = (
  { report, reference, framework, lines, activities }: FormFacts,
  language: Language,
): FormStamp => ({
  reportId: report.id,
  reference,
  quarter: report.quarter,
  planVersion: framework.planVersion.number,
  language,
  rows: lines.flatMap((line) =>
    cellKeys(line.indicator).map((cell): StampedRow => {
      const { id, indicator, cells } = line;
      const stored = cells.get(cell);
      return {
        key: rowKey(indicator, cell),
        lineId: id,
        cell,
        label: `${indicator.code} ${rowLabel(indicator, cell, language)}`,
        version: stored?.version ?? 0,
        content: contentOf(stored ?? BLANK),
        note: cell === TOTAL ? noteOf(line) : null,
      };
    }),
  ),
  activities: activities.map(({ id, activity, status }) => ({
    key: activityKey(activity),
    activityReportId: id,
    label: activityTitle(activity, language),
    status,
  })),
});
