import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { ErrorSummary } from '../../components/ErrorSummary';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { useFormErrors } from '../../components/useFormErrors';
import type { CreateReleaseMutation, CreateReleaseMutationVariables } from '../../generated/graphql';
import { KeyPointFields } from './KeyPointFields';
import { ReleasePreview } from './ReleasePreview';
import { suggestedTitle, type FrameworkKind, type Texts } from './suggestedTitle';
import { TextsFields } from './TextsFields';
import { textFieldIds, type WrittenPoint } from './writtenPoints';
import styles from './ReleaseForm.module.css';

const CREATE_RELEASE: TypedDocumentNode<CreateReleaseMutation, CreateReleaseMutationVariables> = gql`
  mutation CreateRelease($input: CreateReleaseInput!) {
    createRelease(input: $input) {
      number
    }
  }
`;

interface ReleaseFormProps {
  framework: string;
  kind: FrameworkKind;
  quarter: string;
}

/** Title and key points in three languages, what the release would say, and the step that freezes it. */
export function ReleaseForm({ framework, kind, quarter }: ReleaseFormProps) {
  const { t } = useTranslation('releases');
  const navigate = useNavigate();
  const [written, setWritten] = useState<Texts | null>(null);
  // Until somebody writes a title of their own, the suggestion follows framework and quarter.
  const titles = written ?? suggestedTitle(kind, quarter);
  const [points, setPoints] = useState<readonly WrittenPoint[]>([]);
  const errors = useFormErrors(textFieldIds(points.length));
  const [create, { loading }] = useMutation(CREATE_RELEASE);

  const release = async () => {
    errors.setErrors([]);
    const keyPoints = points.map(({ texts }) => texts);
    const { data, error } = await create({
      variables: { input: { framework, quarter, titles, keyPoints } },
      update: (cache) => void cache.evict({ fieldName: 'releases' }),
    });
    if (error) errors.fail(error);
    else if (data) await navigate(`/summary/${data.createRelease.number}`);
  };

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void release();
      }}
    >
      <ErrorSummary errors={errors.errors} />
      <Section title={t('words')} lead={t('wordsLead')}>
        <Card>
          <TextsFields
            legend={t('title')}
            idPrefix="titles"
            texts={titles}
            onChange={setWritten}
            errorOf={errors.of}
          />
        </Card>
        <KeyPointFields points={points} onChange={setPoints} errorOf={errors.of} />
      </Section>
      <ReleasePreview framework={framework} quarter={quarter} />
      <Notice kind="attention">{t('releaseIsFinal')}</Notice>
      <div>
        <Button type="submit" busy={loading}>
          {t('release')}
        </Button>
      </div>
    </form>
  );
}
