import { EmptyState } from './EmptyState';
import { LinkButton } from './LinkButton';
import { Page } from './Page';
import { PageTitle } from './PageTitle';

export interface NothingFoundProps {
  /** That there is no such thing, as the title of the page. */
  title: string;
  /** Why that may be. */
  lead: string;
  /** Where to go on, and in which words. */
  to: string;
  link: string;
}

/** An address that names something that is not there: trying again would not help, another place does. */
export function NothingFound({ title, lead, to, link }: NothingFoundProps) {
  return (
    <Page width="narrow">
      <PageTitle title={title} />
      <EmptyState title={lead} action={<LinkButton to={to}>{link}</LinkButton>} />
    </Page>
  );
}
