import { HiddenMark } from '../../components/HiddenMark';
import type { FigureForm } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';

interface ReleasedFigureProps {
  figure: { value: string | null; hidden: boolean; outOf?: number | null };
  indicator: Pick<FigureForm, 'measure' | 'decimals'>;
}

/** A figure as the release prints it: in words, as the mark of a hidden one, or as a dash where there is none. */
export function ReleasedFigure({ figure: { value, hidden, outOf }, indicator }: ReleasedFigureProps) {
  const format = useFormat();
  return hidden ? <HiddenMark /> : format.figure(value, { ...indicator, outOf });
}
