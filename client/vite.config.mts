import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Parts of the first load that change seldom, each kept by the browser under a name of its own. */
const vendorGroups = [
  {
    name: 'react',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|use-sync-external-store|clsx)[\\/]/,
  },
  { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism|graphql-tag)[\\/]/ },
];

/** The drawing library with what it alone needs: fetched with the first chart. */
const charts = {
  name: 'charts',
  test: /node_modules[\\/](recharts|victory-vendor|d3-[a-z]+|internmap|@reduxjs|redux|react-redux|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3)[\\/]/,
};

/** Builds the client into dist/client. In development /graphql and /evidence go to the server on port 4000. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    // Which file needs which: read by tests/bench/size.ts.
    manifest: true,
    // The security policy allows no data: scripts or styles; keep every asset a file.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [...vendorGroups, charts] } } },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // The server takes a request only from the address that the browser shows, so that address is handed on unchanged.
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:4000', changeOrigin: false },
      '/evidence': { target: 'http://127.0.0.1:4000', changeOrigin: false },
      '^/releases/\\d+/': { target: 'http://127.0.0.1:4000', changeOrigin: false },
      '/forms': { target: 'http://127.0.0.1:4000', changeOrigin: false },
    },
  },
});
