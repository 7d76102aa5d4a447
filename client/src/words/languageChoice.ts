import { createContext, useContext } from 'react';
import type { Language } from '../../../schema/language/languages';
import { speak } from './interfaceWords';

/** Changes the language everywhere: interface, figures, answers of the server, and the account when signed in. */
export type ChooseLanguage = (language: Language) => Promise<void>;

/** Filled by the app, which knows server and account; on its own it changes the interface only. */
export const LanguageChoice = createContext<ChooseLanguage>(speak);

export const useChooseLanguage = (): ChooseLanguage => useContext(LanguageChoice);
