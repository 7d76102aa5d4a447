import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router/dom';
import { Look } from '../components/Look';
import { forgetViewer } from './forgetViewer';
import { makeClient } from './makeClient';
import { makeRouter } from './routes';

const client = makeClient(forgetViewer);
const router = makeRouter();

/** The whole client: look, connection, pages. */
export function App() {
  return (
    <Look>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </Look>
  );
}
