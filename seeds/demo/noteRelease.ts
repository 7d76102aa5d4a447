import { formatQuarter } from '../../schema/language/formatQuarter';
import type { Quarter } from '../../server/src/domain/quarter';
import { createRelease } from '../../server/src/features/releases/createRelease';
import { actAs } from './cast';
import { daysAfter, morningAfter } from './moments';
import type { Stage } from './stage';

const FRAMEWORK = 'NATS-2015-2019';

/** Days after a quarter on which its figures are released. */
const RELEASED_AFTER = 73;

/** Invented like everything here; in the words of the three languages. */
const KEY_POINTS = [
  {
    en: '(Demonstration) Every quarter, pupils were informed about the risks of trafficking at schools in all regions.',
    sq: '(Demonstrim) Në çdo tremujor, nxënësit u informuan për rreziqet e trafikimit në shkolla të të gjitha rajoneve.',
    sr: '(Demonstracija) U svakom kvartalu učenici su u školama svih regiona informisani o rizicima trgovine ljudima.',
  },
  {
    en: '(Demonstration) Police officers, prosecutors and judges were trained together.',
    sq: '(Demonstrim) Zyrtarët policorë, prokurorët dhe gjyqtarët u trajnuan së bashku.',
    sr: '(Demonstracija) Policijski službenici, tužioci i sudije zajedno su pohađali obuku.',
  },
  {
    en: '(Demonstration) More institutions reported on time than in the years before.',
    sq: '(Demonstrim) Më shumë institucione raportuan me kohë sesa në vitet e mëparshme.',
    sr: '(Demonstracija) Više institucija nego ranijih godina izvestilo je na vreme.',
  },
];

/** Puts a release of the figures up to a quarter in the diary, so that donors have something to read. */
export function noteRelease({ diary, tx, cast }: Stage, quarter: Quarter): void {
  diary.note(daysAfter(morningAfter(quarter), RELEASED_AFTER), (at) =>
    createRelease(actAs(tx, cast.coordinator, at), {
      framework: FRAMEWORK,
      quarter,
      titles: {
        en: `Summary of progress up to ${formatQuarter('en', quarter)} (demonstration)`,
        sq: `Përmbledhje e përparimit deri në ${formatQuarter('sq', quarter)} (demonstrim)`,
        sr: `Sažetak napretka, zaključno sa: ${formatQuarter('sr', quarter)} (demonstracija)`,
      },
      keyPoints: KEY_POINTS,
    }),
  );
}
