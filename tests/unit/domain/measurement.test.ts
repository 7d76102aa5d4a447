import {
  amountLimits,
  mayPassDenominator,
  partLimits,
  usesParts,
} from '../../../server/src/domain/measurement';
import { RULES } from './contents';

test.each([
  ['COUNT', false],
  ['AMOUNT', false],
  ['YES_NO', false],
  ['MILESTONE', false],
  ['RATIO', true],
  ['DAYS', true],
] as const)('%s is entered in parts: %s', (measure, inParts) => {
  expect(usesParts(measure)).toBe(inParts);
});

test.each([
  ['persons', { decimals: 0, maximum: null }],
  ['euros', { decimals: 2, maximum: null }],
  ['yesNo', { decimals: 0, maximum: 1 }],
  ['steps', { decimals: 0, maximum: 4 }],
  ['openSteps', { decimals: 0, maximum: null }],
] as const)('the amount of %s has its decimals and its maximum', (name, limits) => {
  expect(amountLimits(RULES[name])).toEqual({ ...limits, mayBeNegative: false });
});

test.each([
  ['share', 'numerator', { decimals: 0, mayBeNegative: false }],
  ['spending', 'denominator', { decimals: 2, mayBeNegative: false }],
  ['gain', 'numerator', { decimals: 1, mayBeNegative: true }],
  ['gain', 'denominator', { decimals: 1, mayBeNegative: false }],
  ['days', 'numerator', { decimals: 0, mayBeNegative: false }],
] as const)('of %s, the %s has its limits', (name, part, limits) => {
  expect(partLimits(RULES[name], part)).toEqual({ ...limits, maximum: null });
});

test('only a plain share cannot pass 100 percent', () => {
  expect(mayPassDenominator(RULES.share)).toBe(false);
  expect(mayPassDenominator(RULES.spending)).toBe(true);
  expect(mayPassDenominator(RULES.days)).toBe(true);
});
