import { isCodeOf, label } from '../../../../../../schema/language/label';
import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import type { ReleaseDocument } from '../../releaseDocument';
import type { SheetModel } from './sheetModel';

/** Figures that others published, beside those of the release and never merged with them. */
export const referencesSheet = ({ indicators }: ReleaseDocument, language: Language): SheetModel => {
  const words = releaseFileWords(language);
  const { columns } = words;
  return {
    name: words.referencesSheet,
    header: [
      columns.indicator_code.title,
      columns.indicator_name.title,
      columns.period_start.title,
      columns.period_end.title,
      words.of,
      columns.value.title,
      columns.unit.title,
      words.status,
      words.source,
      words.address,
    ],
    widths: [12, 50, 12, 12, 24, 12, 14, 18, 60, 60],
    rows: indicators.flatMap(({ code, name, referenceFigures }) =>
      referenceFigures.map((figure) => [
        code,
        name[language],
        figure.startDay,
        figure.endDay,
        figure.breakdown?.[language] ?? words.total,
        { number: figure.value, decimals: figure.value.split('.')[1]?.length ?? 0 },
        figure.unit,
        isCodeOf('ReferenceStatus', figure.status)
          ? label(language, 'ReferenceStatus', figure.status)
          : figure.status,
        figure.sourceTitle,
        figure.sourceUrl,
      ]),
    ),
  };
};
