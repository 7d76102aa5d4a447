import '@apollo/client';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      /** As set in makeClient: a mutation resolves with its error. */
      interface Mutate {
        errorPolicy: 'all';
      }
    }
  }
}
