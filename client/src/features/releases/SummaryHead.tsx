import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { classes } from '../../components/classes';
import { FilterBar } from '../../components/FilterBar';
import { PageTitle } from '../../components/PageTitle';
import { SelectField } from '../../components/SelectField';
import { useFormat } from '../../format/useFormat';
import type { SummaryHead_releaseFragment } from '../../generated/graphql';
import { withDesignationMark } from '../../../../schema/releases/designation';
import { SummaryActions } from './SummaryActions';
import styles from './Summary.module.css';

export const SUMMARY_HEAD: TypedDocumentNode<SummaryHead_releaseFragment> = gql`
  fragment SummaryHead_release on Release {
    number
    title
    releasedAt
    frameworkTitle
    quarter
    demonstration
    files {
      format
      href
    }
  }
`;

interface SummaryHeadProps {
  release: SummaryHead_releaseFragment;
  others: readonly { number: number; title: string }[];
}

/** Title, framework, number and date, the warning that figures are invented, and the ways to print. */
export function SummaryHead({ release, others }: SummaryHeadProps) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const navigate = useNavigate();
  const { number, title, releasedAt, frameworkTitle, quarter, demonstration, files } = release;
  return (
    <>
      {demonstration && <p className={classes(styles.invented, styles.onScreen)}>{t('invented')}</p>}
      <PageTitle
        title={withDesignationMark(title)}
        documentTitle={t('summaryNumber', { number })}
        lead={
          <>
            {withDesignationMark(frameworkTitle)}
            <br />
            {t('releaseLine', {
              number,
              at: format.instant(releasedAt),
              quarter: format.quarter(quarter),
            })}
          </>
        }
        actions={<SummaryActions pdf={files.find((file) => file.format === 'PDF')?.href} />}
      />
      {others.length > 1 && (
        <FilterBar label={t('otherReleases')}>
          <SelectField
            label={t('otherReleases')}
            value={String(number)}
            onChange={(chosen) => void navigate(`/summary/${chosen}`)}
            choices={others.map((other) => ({
              value: String(other.number),
              label: `${other.number}. ${other.title}`,
            }))}
          />
        </FilterBar>
      )}
    </>
  );
}
