# Demarche without its database: docker-compose.yml has both. Nothing secret is in the image, and nothing in it is written
# at run time.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM packages AS web
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN npx tsx scripts/buildWeb.mjs

FROM ${NODE_IMAGE}
WORKDIR /app
COPY --from=packages /app/node_modules node_modules/
COPY . .
COPY --from=web /app/web/dist web/dist/
COPY --from=web /app/docs/site docs/site/
# tsx would keep what it compiled in a folder that is gone with the container.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 TSX_DISABLE_CACHE=1
# The user node, by its number, so that a platform can see that it is not root.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/demarche.mjs", "start"]
