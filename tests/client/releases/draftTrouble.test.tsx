import { screen } from '@testing-library/react';
import { DraftTrouble } from '../../../client/src/features/releases/wizard/DraftTrouble';
import {
  indicatorsConcerned,
  troubleOf,
  type Trouble,
} from '../../../client/src/features/releases/wizard/draftTrouble';
import { wizard } from '../../../client/src/words/en/wizard';
import { inApp } from '../support/inApp';

test.each<[Parameters<typeof troubleOf>[0], Trouble | null]>([
  [{ state: 'WORKING', factsChanged: true }, null],
  [{ state: 'READY', factsChanged: false }, null],
  [{ state: 'READY', factsChanged: true }, 'CHANGED'],
  [{ state: 'REFUSED', factsChanged: true }, 'CHANGED'],
  [{ state: 'REFUSED', factsChanged: false }, 'REFUSED'],
  [{ state: 'FAILED', factsChanged: true }, 'FAILED'],
])('a draft that is %j is told as %s', (draft, trouble) => {
  expect(troubleOf(draft)).toBe(trouble);
});

test('only indicators that keep the release back are named, each once', () => {
  const place = (indicatorCode: string) => ({ indicatorCode, indicatorName: `Name of ${indicatorCode}` });
  expect(
    indicatorsConcerned([
      { verdict: 'LEAK', places: [place('A'), place('B')] },
      { verdict: 'NOT_PROVED', places: [place('A')] },
      { verdict: 'ALREADY_PUBLIC', places: [place('C')] },
    ]).map(({ code }) => code),
  ).toEqual(['A', 'B']);
});

describe('A coordinator whose draft cannot go out is offered', () => {
  const offered = async (trouble: Trouble, indicators: readonly string[]) => {
    const none = () => undefined;
    const preparing = { prepare: none, prepareWithout: none, indicators, busy: false, error: undefined };
    const concerned = trouble === 'REFUSED' ? [{ code: 'A', name: 'Victims' }] : [];
    await inApp(<DraftTrouble {...{ trouble, preparing, concerned }} onBack={none} />);
    return screen.getAllByRole('button').map(({ textContent }) => textContent);
  };

  test.each<[Trouble, string[], string[]]>([
    ['REFUSED', ['A', 'B'], [wizard.withoutThese, wizard.changeScope]],
    ['REFUSED', ['A'], [wizard.changeScope]],
    ['CHANGED', ['A'], [wizard.again, wizard.changeScope]],
    ['FAILED', ['A'], [wizard.again, wizard.changeScope]],
  ])('when it is %s and holds %j: %j', async (trouble, indicators, buttons) => {
    expect(await offered(trouble, indicators)).toEqual(buttons);
  });
});
