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
  unit: string;
  place: string;
  period: string;
  source: string;
  /** On provisional, hidden or missing points. */
  note?: string;
  /** The same figures as a table: behind every chart. */
  data: ChartData;
  /** Of the downloads, without ending. */
  fileName: string;
  /** The chart: its drawing is the first SVG in it that is not hidden from those who listen. */
  children: ReactNode;
  /** False where there is no one drawing that says everything: then only the figures can be taken away. */
  pictures?: boolean;
}

/** A chart with everything it has to say in words: title, unit, place, period, source, note, table and downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, place, period, source, note, data, children, pictures = true } = props;
  const { t } = useTranslation('components');
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
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
      {asTable ? <ChartTable caption={title} data={data} /> : <div ref={drawing}>{children}</div>}
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
          words={{ title, scope, notes }}
          data={data}
          fileName={props.fileName}
          drawing={() =>
            asTable ? null : (drawing.current?.querySelector<SVGSVGElement>('svg:not([aria-hidden])') ?? null)
          }
          pictures={pictures && !asTable}
        />
      </div>
    </figure>
  );
}
