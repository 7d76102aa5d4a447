import { gql } from '@apollo/client';
import { LINE_STATE } from './lineState';

/** One indicator of the report, with all that its row, its breakdowns and its details show. */
export const LINE = gql`
  fragment ReportLineRows_line on ReportLine {
    ...LineState_line
    returnComment
    returnedCells
    openThreads
    lastFour
    targets {
      period
      value
    }
    cells {
      id
      key
      title
      amount
      numerator
      denominator
      computed
      reason
      version
      enteredBy
      enteredAt
      lockedReason
      returnComment
      breakdownId
      previous {
        ...PastFigure_value
      }
      lastYear {
        ...PastFigure_value
      }
    }
    indicator {
      id
      code
      name
      measure
      unit
      decimals
      partDecimals
      mayExceedDenominator
      mayBeNegative
      numeratorText
      denominatorText
      frequency
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
      objective {
        id
        code
        title
      }
    }
  }
  fragment PastFigure_value on PastValue {
    quarter
    amount
    numerator
    denominator
    computed
    reason
  }
  ${LINE_STATE}
`;
