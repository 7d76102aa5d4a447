import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportCell } from '../format/csvText';
import { Button } from './Button';
import styles from './ChartFrame.module.css';
import { ChartDownloads } from './ChartDownloads';
import { ChartTable } from './ChartTable';

export interface ChartData {
  /** Headers; the first column names the rows (quarter, year ...). */
  columns: readonly string[];
  rows: readonly (readonly ExportCell[])[];
}

export interface ChartFrameProps {
  /** A sentence that says what is to be seen. */
  title: string;
  /** What the chart is about, where the title does not name it: for whoever sees the picture or the file alone. */
  subject?: string;
  unit: string;
  place: string;
  period: string;
  source: string;
  /** On provisional, hidden or missing points. */
  note?: string;
  /** What has to stand below the picture and in the file, and stands elsewhere on the page. */
  footnote?: string;
  /** The same figures as a table: behind every chart. */
  data: ChartData;
  /** Of the downloads, without ending. */
  fileName: string;
  /** The chart with its legend: what is seen of it is the picture that can be taken away. */
  children: ReactNode;
}

/** A chart with everything it has to say in words: title, unit, place, period, source, note, table and downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, place, period, source, note, data, children } = props;
  const { t } = useTranslation('components');
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const scope = [unit, place, period].filter(Boolean).join(' · ');
  const notes = [...(note ? [note] : []), t('source', { source })];
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <div>
        <figcaption id={titleId} className={styles.title}>
          {title}
        </figcaption>
        <p className={styles.scope}>{scope}</p>
      </div>
      {asTable ? <ChartTable caption={title} data={data} /> : <div ref={chart}>{children}</div>}
      <div className={styles.notes}>
        {notes.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className={styles.tools}>
        <Button look="secondary" small onClick={() => setAsTable(!asTable)}>
          {asTable ? t('showAsChart') : t('showAsTable')}
        </Button>
        <ChartDownloads
          words={{
            title,
            scope: [props.subject, scope].filter(Boolean).join(' · '),
            notes: [...notes, ...(props.footnote ? [props.footnote] : [])],
          }}
          data={data}
          fileName={props.fileName}
          drawn={() => (chart.current && isDrawn(chart.current) ? chart.current : null)}
          pictures={!asTable}
        />
      </div>
    </figure>
  );
}

/** Until the drawing library is here, there are at most the signs of the legend. */
const isDrawn = (chart: Element) => chart.querySelector('svg:not([aria-hidden])') !== null;
