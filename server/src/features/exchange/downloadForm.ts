import type { Context } from '../../context';
import { dayInBelgrade } from '../../domain/belgrade';
import { BLANK, TOTAL } from '../../domain/cell';
import type { Language } from '../../../../schema/language/languages';
import { assertMay } from '../../permission';
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

const stampOf = ({ report, reference, framework, lines }: FormFacts, language: Language): FormStamp => ({
  reportId: report.id,
  reference,
  quarter: report.quarter,
  planVersion: framework.planVersion.number,
  language,
  rows: lines.flatMap(({ id, indicator, cells, version, explanation }) =>
    cellKeys(indicator).map((cell): StampedRow => {
      const {
        amount,
        numerator,
        denominator,
        reason,
        version: shown,
      } = cells.get(cell) ?? { ...BLANK, version: 0 };
      return {
        key: rowKey(indicator, cell),
        lineId: id,
        cell,
        label: `${indicator.code} ${rowLabel(indicator, cell, language)}`,
        version: shown,
        content: { amount, numerator, denominator, reason },
        note: cell === TOTAL ? { version, explanation } : null,
      };
    }),
  ),
});
