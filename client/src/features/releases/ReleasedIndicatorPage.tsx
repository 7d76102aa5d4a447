import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded';
import type {
  ReleasedIndicatorPageQuery,
  ReleasedIndicatorPageQueryVariables,
} from '../../generated/graphql';
import { NOT_RELEASED, NotReleased } from './NotReleased';
import { NoRelease } from './NoRelease';
import { readNumber } from './readNumber';
import { RELEASED_INDICATOR, ReleasedIndicator } from './ReleasedIndicator';
import { RELEASE_PART } from './ReleasePart';

const RELEASED_INDICATOR_PAGE: TypedDocumentNode<
  ReleasedIndicatorPageQuery,
  ReleasedIndicatorPageQueryVariables
> = gql`
  query ReleasedIndicatorPage($number: Int, $code: String!) {
    release(number: $number) {
      number
      method {
        threshold
      }
      objectives {
        code
        title
      }
      indicator(code: $code) {
        ...ReleasedIndicator_indicator
      }
      ...ReleasePart_release
      ...NotReleased_release
    }
  }
  ${RELEASED_INDICATOR}
  ${RELEASE_PART}
  ${NOT_RELEASED}
`;

/** One indicator of a release with everything that the release says of it. */
export function ReleasedIndicatorPage() {
  const { number: asked, code = '' } = useParams();
  const query = useQuery(RELEASED_INDICATOR_PAGE, {
    variables: { number: readNumber(asked), code },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded query={query}>
      {({ release }) => {
        if (!release) return <NoRelease asked={asked} />;
        const { indicator } = release;
        if (!indicator) return <NotReleased release={release} code={code} />;
        const objective = release.objectives.find((each) => each.code === indicator.objectiveCode);
        return (
          <ReleasedIndicator
            release={release}
            indicator={indicator}
            objective={objective?.title ?? indicator.objectiveCode}
            threshold={release.method.threshold}
          />
        );
      }}
    </Loaded>
  );
}
