import { useQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loaded } from '../components/Loaded';
import { PageSkeleton } from '../components/PageSkeleton';
import type { AppFrameQuery } from '../generated/graphql';
import { LanguageChoice } from '../words/languageChoice';
import { DemonstrationStripe } from './DemonstrationStripe';
import { Footer } from './Footer';
import styles from './Frame.module.css';
import { APP_FRAME } from './frameQuery';
import { Header } from './Header';
import { useLanguageOfAccount } from './useLanguageOfAccount';

/** What stands around every page. It stays while pages change, and while its own data are asked for anew. */
export function Frame() {
  const { t } = useTranslation('app');
  const { data: fresh, previousData, error, refetch } = useQuery(APP_FRAME);
  const data = fresh ?? previousData;
  const choose = useLanguageOfAccount(data?.viewer ?? null, data ? isDemonstrationAccount(data) : false);
  return (
    <LanguageChoice value={choose}>
      <div className={styles.frame}>
        <a className={styles.skip} href="#main">
          {t('skip')}
        </a>
        {data?.application.demonstration && <DemonstrationStripe today={data.application.today} />}
        <Header viewer={data?.viewer ?? null} />
        <main id="main" tabIndex={-1} className={styles.main}>
          <Loaded query={{ data, error, refetch }}>{(frame) => <Content frame={frame} />}</Loaded>
        </main>
        <Footer version={data?.application.version} />
        <ScrollRestoration />
      </div>
    </LanguageChoice>
  );
}

const isDemonstrationAccount = ({ viewer, application }: AppFrameQuery): boolean =>
  application.demonstrationAccounts.some(({ email }) => email === viewer?.email);

function Content({ frame }: { frame: AppFrameQuery }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Outlet context={frame} />
    </Suspense>
  );
}
