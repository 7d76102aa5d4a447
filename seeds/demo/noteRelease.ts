import { formatQuarter } from '../../schema/language/formatQuarter';
import type { Quarter } from '../../server/src/domain/quarter';
import type { PlanFramework } from '../../server/src/plan/plan';
import { prepareRelease } from '../../server/src/features/releases/prepareRelease';
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

/** Of the indicators that rest on few persons the demonstration releases these: enough to show what is hidden and how. */
const OF_FEW_PERSONS = ['I1.1.3a', 'I1.1.3b', 'I2.2.1a', 'I4.2.1a'];

const shown = ({ indicators }: PlanFramework): string[] =>
  indicators
    .filter(({ code, sensitivity }) => sensitivity === 'NONE' || OF_FEW_PERSONS.includes(code))
    .map(({ code }) => code);

/** Puts a release of the figures up to a quarter in the diary, so that donors have something to read. */
export function noteRelease({ diary, tx, cast, plan }: Stage, quarter: Quarter): void {
  diary.note(daysAfter(morningAfter(quarter), RELEASED_AFTER), async (at) => {
    const coordinator = actAs(tx, cast.coordinator, at);
    const framework = plan.frameworkByCode.get(FRAMEWORK);
    const { draft, finished } = await prepareRelease(coordinator, {
      framework: FRAMEWORK,
      quarter,
      indicators: framework ? shown(framework) : [],
      quarters: true,
      years: true,
      breakdowns: true,
      zerosHidden: [],
    });
    await finished;
    return createRelease(coordinator, {
      draft: draft.id,
      titles: {
        en: `Summary of progress up to ${formatQuarter('en', quarter)} (demonstration)`,
        sq: `Përmbledhje e përparimit deri në ${formatQuarter('sq', quarter)} (demonstrim)`,
        sr: `Sažetak napretka, zaključno sa: ${formatQuarter('sr', quarter)} (demonstracija)`,
      },
      keyPoints: KEY_POINTS,
    });
  });
}
