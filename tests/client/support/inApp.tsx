import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import type { Language } from '../../../schema/language/languages';
import { startWords } from '../../../client/src/words/interfaceWords';

/** Draws a part as the app would: with its look, at an address, in a language. */
export async function inApp(
  part: ReactElement,
  { language = 'en', at = '/' }: { language?: Language; at?: string } = {},
) {
  await startWords(language);
  return render(<MemoryRouter initialEntries={[at]}>{part}</MemoryRouter>);
}
