import type { IndicatorLevel } from '../../../../domain/terms';
import type { FrozenIndicator, ReleaseDocument } from '../../releaseDocument';
import { iatiIndicator } from './iatiIndicator';
import { element, narratives, type XmlElement } from './iatiXml';

/** Code list ResultType: output, outcome, impact, other. */
const RESULT_TYPE: Readonly<Record<IndicatorLevel, number>> = {
  OUTPUT: 1,
  OUTCOME: 2,
  IMPACT: 3,
  PROCESS: 9,
  INPUT: 9,
};
const OTHER = 9;

const typeOf = ({ level }: FrozenIndicator): number => (level === null ? OTHER : RESULT_TYPE[level]);

/** A result for every objective and kind of result that has indicators, in the plan's order. */
export const iatiResults = (document: ReleaseDocument): XmlElement[] =>
  document.objectives.flatMap(({ code, title }) => {
    const below = document.indicators.filter(({ objectiveCode }) => objectiveCode === code);
    return [...new Set(below.map(typeOf))].map((type) =>
      element('result', { type, 'aggregation-status': false }, [
        element('title', {}, narratives(title)),
        ...below
          .filter((indicator) => typeOf(indicator) === type)
          .map((indicator) => iatiIndicator(indicator, document.quarter)),
      ]),
    );
  });
