import { withDerived } from './derivedFigures';
import type { FrozenIndicator, FrozenPoint, ReleaseDocument } from './releaseDocument';

/** Documents of layout 1 held no figure of few persons, no breakdown and nothing that was hidden. */
type OlderPoint = Omit<
  FrozenPoint,
  'hidden' | 'numeratorHidden' | 'denominatorHidden' | 'percentOfTarget' | 'change'
>;

type OlderIndicator = Omit<
  FrozenIndicator,
  | 'sensitivity'
  | 'level'
  | 'direction'
  | 'timeAggregation'
  | 'reportedBy'
  | 'ratingHidden'
  | 'points'
  | 'years'
  | 'breakdowns'
> & { points: OlderPoint[]; years: OlderPoint[] };

interface OlderDocument extends Omit<
  ReleaseDocument,
  'layout' | 'method' | 'headline' | 'indicators' | 'leftOut' | 'changes'
> {
  layout?: undefined;
  headline: Omit<ReleaseDocument['headline'], 'ratingsHidden'>;
  indicators: OlderIndicator[];
  leftOut: Omit<ReleaseDocument['leftOut'][number], 'reason'>[];
}

/** What may lie in the database: a release is never written again, not even in a new layout. */
export type AnyDocument = ReleaseDocument | OlderDocument;

/** The threshold that layout 1 spoke of, although it left out whatever could fall below it. */
const OLDER_THRESHOLD = 5;

/** A document as it is read now. */
export const inPresentLayout = (document: AnyDocument): ReleaseDocument =>
  document.layout === 2
    ? document
    : {
        ...document,
        layout: 2,
        method: { threshold: OLDER_THRESHOLD, zerosHidden: [], hidden: 0 },
        headline: { ...document.headline, ratingsHidden: 0 },
        indicators: document.indicators.map(presentIndicator),
        leftOut: document.leftOut.map((each) => ({ ...each, reason: 'SMALL_COUNT' })),
        changes: [],
      };

const presentIndicator = (indicator: OlderIndicator): FrozenIndicator => ({
  ...indicator,
  sensitivity: 'NONE',
  level: null,
  direction: null,
  timeAggregation: null,
  reportedBy: [],
  ratingHidden: false,
  points: withDerived(indicator.points.map(nothingHidden)),
  years: withDerived(indicator.years.map(nothingHidden)),
  breakdowns: [],
});

const nothingHidden = (point: OlderPoint) => ({
  ...point,
  hidden: false,
  numeratorHidden: false,
  denominatorHidden: false,
});
