import { useTranslation } from 'react-i18next';
import { csvText } from '../format/csvText';
import { useLanguage } from '../format/useLanguage';
import { Button } from './Button';
import type { ChartData } from './ChartFrame';
import { chartPicture, pictureInPoints, type PictureWords } from './chartPicture';
import { downloadFile } from './downloadFile';

interface ChartDownloadsProps {
  words: PictureWords;
  data: ChartData;
  fileName: string;
  /** The chart as it is drawn now; null while it is not. */
  drawn: () => Element | null;
  /** Whether there is a drawing to save. */
  pictures: boolean;
}

/** A chart to take away: its figures as CSV, its picture as PNG or SVG with title and source inside. */
export function ChartDownloads({ words, data, fileName, drawn, pictures }: ChartDownloadsProps) {
  const { t } = useTranslation('components');
  const language = useLanguage();

  const saveCsv = () => {
    const about = [[words.title], [words.scope], ...words.notes.map((note) => [note]), []];
    const content = csvText(language, [...about, data.columns, ...data.rows]);
    downloadFile(`${fileName}.csv`, new Blob([content], { type: 'text/csv;charset=utf-8' }));
  };
  const saveSvg = () => {
    const chart = drawn();
    if (chart)
      downloadFile(`${fileName}.svg`, new Blob([chartPicture(chart, words).svg], { type: 'image/svg+xml' }));
  };
  const savePng = async () => {
    const chart = drawn();
    const points = chart && (await pictureInPoints(chartPicture(chart, words)));
    if (points) downloadFile(`${fileName}.png`, points);
  };

  return (
    <>
      <Button look="secondary" small onClick={saveCsv}>
        {t('downloadCsv')}
      </Button>
      {pictures && (
        <>
          <Button look="secondary" small onClick={() => void savePng()}>
            PNG
          </Button>
          <Button look="secondary" small onClick={saveSvg}>
            SVG
          </Button>
        </>
      )}
    </>
  );
}
