import { planSheet } from '../planSheet';
import { code, maybeWords, oneOf, words } from '../textKinds';
import { RELATION_KINDS, RELATION_PARTS } from '../../../../domain/relation';

/**
 * Counts that are bound to each other by their definitions, such as children identified among victims identified. What
 * one of them prints, a reader knows of the other: disclosure control protects both together.
 */
export const INDICATOR_RELATIONS = planSheet({
  file: 'indicator_relations.csv',
  columns: {
    indicator_code: code(),
    part: oneOf(RELATION_PARTS),
    cell: words(200),
    kind: oneOf(RELATION_KINDS),
    whole_indicator_code: code(),
    whole_part: oneOf(RELATION_PARTS),
    whole_cell: words(200),
    note: maybeWords(500),
  },
  key: ['indicator_code', 'part', 'cell', 'whole_indicator_code', 'whole_part', 'whole_cell'],
  refers: { indicator_code: 'indicators.csv', whole_indicator_code: 'indicators.csv' },
});
