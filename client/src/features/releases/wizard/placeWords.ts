import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TFunction } from 'i18next';
import type { Formats } from '../../../format/useFormat';
import type { Place_placeFragment } from '../../../generated/graphql';

export const PLACE: TypedDocumentNode<Place_placeFragment> = gql`
  fragment Place_place on FigurePlace {
    indicatorCode
    indicatorName
    part
    institution
    from
    to
    breakdownName
  }
`;

/** What words are made with. */
export interface Told {
  t: TFunction<'wizard'>;
  format: Formats;
}

const isWholeYear = (from: string, to: string): boolean =>
  from.endsWith('Q1') && to.endsWith('Q4') && from.slice(0, 4) === to.slice(0, 4);

/** One quarter, a year, or several quarters together. */
export function spanWords(format: Formats, { from, to }: Pick<Place_placeFragment, 'from' | 'to'>): string {
  if (from === to) return format.quarter(from);
  return isWholeYear(from, to)
    ? format.year(from.slice(0, 4))
    : `${format.quarter(from)} – ${format.quarter(to)}`;
}

/** Which group, part and institution a figure is of. */
export const groupWords = ({ t, format }: Told, place: Place_placeFragment): string =>
  [
    place.breakdownName ?? t('total'),
    ...(place.part === 'AMOUNT' ? [] : [format.label('FigurePart', place.part)]),
    place.institution ?? t('national'),
  ].join(', ');

/** Where a figure stands, in words. */
export const placeWords = (told: Told, place: Place_placeFragment): string =>
  `${place.indicatorName}, ${groupWords(told, place)}, ${spanWords(told.format, place)}`;
