import { gql } from '@apollo/client';

/** A report as a row of a list. */
export const REPORT_ENTRY = gql`
  fragment ReportEntry_report on Report {
    id
    reference
    quarter
    workflow
    framework {
      id
      code
      title
    }
    institution {
      id
      code
      name
    }
    timeliness {
      state
      daysLate
      dueAt
    }
    completeness {
      reasoned
      missing
      done {
        part
        whole
        percent
      }
    }
    lastStep {
      id
      step
      at
      by
    }
  }
`;
