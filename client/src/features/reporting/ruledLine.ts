import { gql } from '@apollo/client';

/** What the rules of a line look at, so that they can be asked while somebody types. Only its type is used. */
export const RULED_LINE = gql`
  fragment LineRules_line on ReportLine {
    id
    noBreakdown
    explanation
    lastFour
    cells {
      id
      key
      title
      breakdownId
      amount
      numerator
      denominator
      reason
    }
    indicator {
      id
      measure
      decimals
      partDecimals
      mayExceedDenominator
      mayBeNegative
      breakdowns {
        id
        code
        exhaustive
        overlapping
        dimensions {
          id
          title
        }
      }
    }
  }
`;
