import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { LinkButton } from '../../components/LinkButton';
import { Page } from '../../components/Page';
import { PageTitle } from '../../components/PageTitle';
import { useFormat } from '../../format/useFormat';
import type { NotReleased_releaseFragment } from '../../generated/graphql';

export const NOT_RELEASED: TypedDocumentNode<NotReleased_releaseFragment> = gql`
  fragment NotReleased_release on Release {
    number
    leftOut {
      code
      name
      reason
    }
  }
`;

interface NotReleasedProps {
  release: NotReleased_releaseFragment;
  code: string;
}

/** An address of an indicator of which the release says nothing, and why where that is known. */
export function NotReleased({ release: { number, leftOut }, code }: NotReleasedProps) {
  const { t } = useTranslation('released');
  const { label } = useFormat();
  const found = leftOut.find((each) => each.code === code);
  return (
    <Page>
      <PageTitle title={found?.name ?? code} />
      <EmptyState
        title={t('noSuchReleased', { number, code })}
        action={<LinkButton to={`/summary/${number}`}>{t('toSummaryOf', { number })}</LinkButton>}
      >
        {found && t('leftOutBecause', { reason: label('LeftOutReason', found.reason) })}
      </EmptyState>
    </Page>
  );
}
