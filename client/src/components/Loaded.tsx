import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalsOf } from '../format/refusal';
import { ErrorState } from './ErrorState';
import { NothingFound, type NothingFoundProps } from './NothingFound';
import { Page } from './Page';
import { PageSkeleton } from './PageSkeleton';
import { PageTitle } from './PageTitle';

interface LoadedProps<Data> {
  /** What useQuery gives back. */
  query: { data: Data | undefined; error?: unknown; refetch: () => Promise<unknown> };
  children: (data: Data) => ReactNode;
  skeleton?: ReactNode;
  /** What to draw when the server answers that what the address names is not there. */
  notFound?: Omit<NothingFoundProps, 'lead'>;
}

/**
 * Draws a page from its query: the data as soon as there are any, else that there is no such thing, else the error
 * with a way to try again, else a skeleton. While data are asked for anew the old ones stay.
 */
export function Loaded<Data>({ query, children, skeleton, notFound }: LoadedProps<Data>) {
  const { t } = useTranslation('components');
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (!error) return skeleton ?? <PageSkeleton />;
  const refusals = refusalsOf(error);
  const missing = refusals.find(({ code }) => code === 'NOT_FOUND');
  if (notFound && missing) return <NothingFound {...notFound} lead={missing.message} />;
  const retry = () => {
    // The failure of the second try comes back through the query itself.
    refetch().catch(() => undefined);
  };
  const refused = refusals.some(({ code }) => code === 'NOT_ALLOWED');
  return (
    <Page>
      <PageTitle title={refused ? t('notForYou') : t('couldNotLoad')} />
      <ErrorState error={error} onRetry={refused ? undefined : retry} elsewhere={refused} />
    </Page>
  );
}
