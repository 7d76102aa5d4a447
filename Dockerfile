# One image for the server, its commands and the built client.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
# Without server/src beside it, it starts what is compiled and builds nothing: for `npm run monitor`.
COPY --from=build --chown=node:node /app/server/run.mjs ./server/run.mjs
COPY --from=build --chown=node:node /app/schema ./schema
COPY --from=build --chown=node:node /app/seeds ./seeds
# A volume that is mounted here for the first time takes over who owns the folder.
RUN mkdir -p data/evidence && chown -R node:node data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/src/main.js"]
