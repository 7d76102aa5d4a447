import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { ReleaseFiles_releaseFragment } from '../../generated/graphql';

export const RELEASE_FILES: TypedDocumentNode<ReleaseFiles_releaseFragment> = gql`
  fragment ReleaseFiles_release on Release {
    number
    files {
      name
      format
      href
    }
  }
`;

/** The files of a release, each a download. */
export function ReleaseFiles({ release: { files } }: { release: ReleaseFiles_releaseFragment }) {
  const { t } = useTranslation('released');
  const { label } = useFormat();
  return (
    <Section title={t('files')}>
      {files.length === 0 ? (
        <p>{t('noFiles')}</p>
      ) : (
        <DataTable
          caption={t('files')}
          hideCaption
          columns={[
            {
              key: 'file',
              header: t('file'),
              rowHeader: true,
              cell: ({ href, name }) => (
                <a href={href} download>
                  {name}
                </a>
              ),
            },
            { key: 'format', header: t('format'), cell: ({ format }) => label('ReleaseFileFormat', format) },
          ]}
          rows={files}
          rowKey={({ name }) => name}
        />
      )}
    </Section>
  );
}
