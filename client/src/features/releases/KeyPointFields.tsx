import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { TextsFields } from './TextsFields';
import { emptyPoint, MOST_POINTS, type WrittenPoint } from './writtenPoints';

interface KeyPointFieldsProps {
  points: readonly WrittenPoint[];
  onChange: (points: readonly WrittenPoint[]) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** The key points, as many as wanted; each in three languages. */
export function KeyPointFields({ points, onChange, errorOf }: KeyPointFieldsProps) {
  const { t } = useTranslation('releases');
  return (
    <>
      {points.map(({ key, texts }, place) => (
        <Card key={key}>
          <TextsFields
            legend={t('keyPointNumber', { number: place + 1 })}
            idPrefix={`keyPoints.${place}`}
            texts={texts}
            onChange={(changed) =>
              onChange(points.map((point) => (point.key === key ? { key, texts: changed } : point)))
            }
            errorOf={errorOf}
          />
          <div>
            <Button look="quiet" small onClick={() => onChange(points.filter((point) => point.key !== key))}>
              {t('removePoint', { number: place + 1 })}
            </Button>
          </div>
        </Card>
      ))}
      <div>
        <Button
          look="secondary"
          refusal={points.length >= MOST_POINTS ? t('mostPoints', { count: MOST_POINTS }) : null}
          onClick={() => onChange([...points, emptyPoint(points)])}
        >
          {t('addPoint')}
        </Button>
      </div>
    </>
  );
}
