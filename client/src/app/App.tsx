import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router/dom';
import '../components/base.css';
import { forgetViewer } from './forgetViewer';
import { makeClient } from './makeClient';
import { makeRouter } from './routes';

const client = makeClient(forgetViewer);
const router = makeRouter();

/** The whole client: connection and pages. */
export function App() {
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  );
}
