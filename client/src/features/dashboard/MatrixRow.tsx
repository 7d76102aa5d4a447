import { gql, type TypedDocumentNode } from '@apollo/client';
import type { MatrixRow_rowFragment } from '../../generated/graphql';
import { MATRIX_CELL, MatrixCell } from './MatrixCell';
import { RateOf } from './RateOf';
import styles from './ReportingMatrix.module.css';

export const MATRIX_ROW: TypedDocumentNode<MatrixRow_rowFragment> = gql`
  fragment MatrixRow_row on MatrixRow {
    institution {
      id
      code
      name
    }
    reportingRate {
      part
      whole
    }
    onTimeRate {
      part
      whole
    }
    cells {
      quarter
      ...MatrixCell_cell
    }
  }
  ${MATRIX_CELL}
`;

interface MatrixRowProps {
  row: MatrixRow_rowFragment;
  quarters: readonly string[];
}

/** One institution: a cell for each quarter, empty where it had nothing to report, and its rates. */
export function MatrixRow({ row, quarters }: MatrixRowProps) {
  const { institution, cells, reportingRate, onTimeRate } = row;
  const cellOf = new Map(cells.map((cell) => [cell.quarter, cell]));
  return (
    <tr>
      <th scope="row" className={styles.institution}>
        <span className={styles.code} aria-hidden="true">
          {institution.code}
        </span>
        <span className={styles.name} title={institution.name}>
          {institution.name}
        </span>
      </th>
      {quarters.map((quarter) => {
        const cell = cellOf.get(quarter);
        return (
          <td key={quarter} className={styles.cell}>
            {cell && <MatrixCell cell={cell} />}
          </td>
        );
      })}
      <td className={styles.rate}>
        <RateOf share={reportingRate} />
      </td>
      <td className={styles.rate}>
        <RateOf share={onTimeRate} />
      </td>
    </tr>
  );
}
