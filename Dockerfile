FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package needs to run anything to be installed; an npm that does not know package.json's allowScripts would let them.
RUN npm ci --omit=dev --ignore-scripts
COPY . .
# The database's client is made here, and types are taken out, since nothing can be written where it runs; what makes the
# client stays behind. It is an optional peer of the client's library: npm brings it along above, and leaves it out here.
RUN node src/generate/client.ts && node src/generate/stripped.mjs && npm prune --omit=dev --omit=optional --offline

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=4", "src/start.mjs"]
